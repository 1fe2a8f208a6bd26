// GENERATED from spec/document_ai.json. DO NOT EDIT: correct spec/patches/document_ai.json.
/**
 * Endpoints of `document_ai.v1.resume`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Upload from "../../../Upload.js"
import type * as Effect from "effect/Effect"

/**
 * What `parse` takes.
 *
 * @category inputs
 */
export interface ParseInput {
  readonly file: Upload.Uploadable
}

export const ParseInput: Codec.Shape<ParseInput> =
  /*#__PURE__*/ Codec.shape("document_ai.v1.resume.parse#input", () => ({
    file: Codec.file
  }))

/**
 * What `parse` gives.
 *
 * @category outputs
 */
export interface ParseOutput {
  readonly resumes: ReadonlyArray<Resume>
}

export const ParseOutput: Codec.Shape<ParseOutput> =
  /*#__PURE__*/ Codec.shape("document_ai.v1.resume.parse#output", () => ({
    resumes: Codec.list(Codec.obj(Resume))
  }))

/**
 * 识别文件中的简历信息
 *
 * `POST /open-apis/document_ai/v1/resume/parse` · Token: tenant · Rate limit: 10/s.
 *
 * Scopes, any of: `document_ai:resume:recognize`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/ai/document_ai-v1/resume/parse
 * @category endpoints
 */
export const parse: Endpoint.Described<ParseInput, ParseOutput, "tenant"> & {
  /**
   * 识别文件中的简历信息
   *
   * Scopes, any of: `document_ai:resume:recognize`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/ai/document_ai-v1/resume/parse
   */
  (input: ParseInput, options?: Endpoint.CallOptions): Effect.Effect<ParseOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "document_ai.v1.resume.parse",
  method: "POST",
  path: "/open-apis/document_ai/v1/resume/parse",
  tokens: ["tenant"],
  body: "multipart",
  encode: Upload.encode,
  input: ParseInput,
  output: ParseOutput
})

/** @category structures */
export interface ResumeCertificate {
  readonly name?: string | undefined
  readonly desc?: string | undefined
}

export const ResumeCertificate: Codec.Shape<ResumeCertificate> =
  /*#__PURE__*/ Codec.shape("document_ai#ResumeCertificate", () => ({
    name: Codec.strOpt,
    desc: Codec.strOpt
  }))

/** @category structures */
export interface Resume {
  readonly file_md5?: string | undefined
  readonly content?: string | undefined
  readonly new_content?: string | undefined
  readonly name?: string | undefined
  readonly email?: string | undefined
  readonly mobile?: string | undefined
  readonly mobile_is_virtual?: boolean | undefined
  readonly country_code?: string | undefined
  readonly educations?: ReadonlyArray<ResumeEducation> | undefined
  readonly careers?: ReadonlyArray<ResumeCareer> | undefined
  readonly projects?: ReadonlyArray<ResumeProject> | undefined
  readonly work_year?: number | undefined
  readonly date_of_birth?: string | undefined
  readonly gender?: 0 | 1 | 2 | (number & {}) | undefined
  readonly willing_positions?: ReadonlyArray<string> | undefined
  readonly current_location?: string | undefined
  readonly willing_locations?: ReadonlyArray<string> | undefined
  readonly home_location?: string | undefined
  readonly languages?: ReadonlyArray<ResumeLanguage> | undefined
  readonly awards?: ReadonlyArray<ResumeAward> | undefined
  readonly certificates?: ReadonlyArray<ResumeCertificate> | undefined
  readonly competitions?: ReadonlyArray<ResumeCertificate> | undefined
  readonly self_evaluation?: string | undefined
  readonly urls?: ReadonlyArray<string> | undefined
  readonly social_links?: ReadonlyArray<string> | undefined
}

export const Resume: Codec.Shape<Resume> =
  /*#__PURE__*/ Codec.shape("document_ai.v1.resume.parse#output.resumes", () => ({
    file_md5: Codec.strOpt,
    content: Codec.strOpt,
    new_content: Codec.strOpt,
    name: Codec.strOpt,
    email: Codec.strOpt,
    mobile: Codec.strOpt,
    mobile_is_virtual: Codec.boolOpt,
    country_code: Codec.strOpt,
    educations: Codec.listOpt(Codec.obj(ResumeEducation)),
    careers: Codec.listOpt(Codec.obj(ResumeCareer)),
    projects: Codec.listOpt(Codec.obj(ResumeProject)),
    work_year: Codec.intOpt,
    date_of_birth: Codec.strOpt,
    gender: Codec.openOpt(0, 1, 2),
    willing_positions: Codec.listOpt(Codec.str),
    current_location: Codec.strOpt,
    willing_locations: Codec.listOpt(Codec.str),
    home_location: Codec.strOpt,
    languages: Codec.listOpt(Codec.obj(ResumeLanguage)),
    awards: Codec.listOpt(Codec.obj(ResumeAward)),
    certificates: Codec.listOpt(Codec.obj(ResumeCertificate)),
    competitions: Codec.listOpt(Codec.obj(ResumeCertificate)),
    self_evaluation: Codec.strOpt,
    urls: Codec.listOpt(Codec.str),
    social_links: Codec.listOpt(Codec.str)
  }))

/** @category structures */
export interface ResumeEducation {
  readonly school?: string | undefined
  readonly start_date?: string | undefined
  readonly start_time?: string | undefined
  readonly end_date?: string | undefined
  readonly end_time?: string | undefined
  readonly major?: string | undefined
  readonly degree?: string | undefined
  readonly qualification?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | (number & {}) | undefined
}

export const ResumeEducation: Codec.Shape<ResumeEducation> =
  /*#__PURE__*/ Codec.shape("document_ai.v1.resume.parse#output.resumes.educations", () => ({
    school: Codec.strOpt,
    start_date: Codec.strOpt,
    start_time: Codec.strOpt,
    end_date: Codec.strOpt,
    end_time: Codec.strOpt,
    major: Codec.strOpt,
    degree: Codec.strOpt,
    qualification: Codec.openOpt(1, 2, 3, 4, 5, 6, 7, 8, 9)
  }))

/** @category structures */
export interface ResumeCareer {
  readonly company?: string | undefined
  readonly start_date?: string | undefined
  readonly start_time?: string | undefined
  readonly end_date?: string | undefined
  readonly end_time?: string | undefined
  readonly title?: string | undefined
  readonly type?: 1 | 2 | (number & {}) | undefined
  readonly type_str?: string | undefined
  readonly job_description?: string | undefined
}

export const ResumeCareer: Codec.Shape<ResumeCareer> =
  /*#__PURE__*/ Codec.shape("document_ai.v1.resume.parse#output.resumes.careers", () => ({
    company: Codec.strOpt,
    start_date: Codec.strOpt,
    start_time: Codec.strOpt,
    end_date: Codec.strOpt,
    end_time: Codec.strOpt,
    title: Codec.strOpt,
    type: Codec.openOpt(1, 2),
    type_str: Codec.strOpt,
    job_description: Codec.strOpt
  }))

/** @category structures */
export interface ResumeProject {
  readonly name?: string | undefined
  readonly title?: string | undefined
  readonly start_date?: string | undefined
  readonly start_time?: string | undefined
  readonly end_date?: string | undefined
  readonly end_time?: string | undefined
  readonly description?: string | undefined
}

export const ResumeProject: Codec.Shape<ResumeProject> =
  /*#__PURE__*/ Codec.shape("document_ai.v1.resume.parse#output.resumes.projects", () => ({
    name: Codec.strOpt,
    title: Codec.strOpt,
    start_date: Codec.strOpt,
    start_time: Codec.strOpt,
    end_date: Codec.strOpt,
    end_time: Codec.strOpt,
    description: Codec.strOpt
  }))

/** @category structures */
export interface ResumeLanguage {
  readonly level?: number | undefined
  readonly description?: string | undefined
}

export const ResumeLanguage: Codec.Shape<ResumeLanguage> =
  /*#__PURE__*/ Codec.shape("document_ai.v1.resume.parse#output.resumes.languages", () => ({
    level: Codec.intOpt,
    description: Codec.strOpt
  }))

/** @category structures */
export interface ResumeAward {
  readonly award?: string | undefined
  readonly date?: string | undefined
  readonly description?: string | undefined
}

export const ResumeAward: Codec.Shape<ResumeAward> =
  /*#__PURE__*/ Codec.shape("document_ai.v1.resume.parse#output.resumes.awards", () => ({
    award: Codec.strOpt,
    date: Codec.strOpt,
    description: Codec.strOpt
  }))
