// GENERATED from spec/hire.json. DO NOT EDIT: correct spec/patches/hire.json.
/**
 * Endpoints of `hire.v1.website.delivery`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import { codes } from "../../../internal/codes/hire.js"
import * as Types from "./Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `createByAttachment` takes.
 *
 * @category inputs
 */
export interface CreateByAttachmentInput {
  readonly website_id: string
  readonly job_post_id: string
  readonly user_id: string
  readonly resume_file_id: string
  readonly channel_id?: string | undefined
  /** At most 1 items. */
  readonly application_preferred_city_code_list?: ReadonlyArray<string> | undefined
  readonly mobile_country_code?: string | undefined
  readonly mobile?: string | undefined
  readonly email?: string | undefined
  readonly identification?: Types.TalentIdentificationInfo | undefined
}

export const CreateByAttachmentInput: Codec.Shape<CreateByAttachmentInput> =
  /*#__PURE__*/ Codec.shape("hire.v1.website.delivery.create_by_attachment#input", () => ({
    website_id: Codec.str,
    job_post_id: Codec.str,
    user_id: Codec.str,
    resume_file_id: Codec.str,
    channel_id: Codec.strOpt,
    application_preferred_city_code_list: Codec.listOpt(Codec.str),
    mobile_country_code: Codec.strOpt,
    mobile: Codec.strOpt,
    email: Codec.strOpt,
    identification: Codec.objOpt(Types.TalentIdentificationInfo)
  }))

/**
 * What `createByAttachment` gives.
 *
 * @category outputs
 */
export interface CreateByAttachmentOutput {
  readonly task_id: string
}

export const CreateByAttachmentOutput: Codec.Shape<CreateByAttachmentOutput> =
  /*#__PURE__*/ Codec.shape("hire.v1.website.delivery.create_by_attachment#output", () => ({
    task_id: Codec.str
  }))

/**
 * 根据简历附件创建招聘官网投递任务
 *
 * `POST /open-apis/hire/v1/websites/:website_id/deliveries/create_by_attachment` · Token: tenant · Rate
 * limit: 1000/min, 50/s.
 *
 * Scopes, any of: `hire:site_application`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/website-delivery/create_by_attachment
 * @category endpoints
 */
export const createByAttachment: Endpoint.Described<CreateByAttachmentInput, CreateByAttachmentOutput, "tenant"> & {
  /**
   * 根据简历附件创建招聘官网投递任务
   *
   * Scopes, any of: `hire:site_application`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/website-delivery/create_by_attachment
   */
  (input: CreateByAttachmentInput, options?: Endpoint.CallOptions): Effect.Effect<CreateByAttachmentOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "hire.v1.website.delivery.create_by_attachment",
  method: "POST",
  path: "/open-apis/hire/v1/websites/:website_id/deliveries/create_by_attachment",
  tokens: ["tenant"],
  body: "json",
  codes,
  input: CreateByAttachmentInput,
  output: CreateByAttachmentOutput
})

/**
 * What `createByResume` takes.
 *
 * @category inputs
 */
export interface CreateByResumeInput {
  readonly website_id: string
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  readonly job_post_id: string
  readonly resume: WebsiteDeliveryResume
  readonly user_id: string
  readonly application_preferred_city_code_list?: ReadonlyArray<string> | undefined
  readonly channel_id?: string | undefined
}

export const CreateByResumeInput: Codec.Shape<CreateByResumeInput> =
  /*#__PURE__*/ Codec.shape("hire.v1.website.delivery.create_by_resume#input", () => ({
    website_id: Codec.str,
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    job_post_id: Codec.str,
    resume: Codec.obj(WebsiteDeliveryResume),
    user_id: Codec.str,
    application_preferred_city_code_list: Codec.listOpt(Codec.str),
    channel_id: Codec.strOpt
  }))

/**
 * What `createByResume` gives.
 *
 * @category outputs
 */
export interface CreateByResumeOutput {
  readonly delivery: Types.WebsiteDeliveryDto
}

export const CreateByResumeOutput: Codec.Shape<CreateByResumeOutput> =
  /*#__PURE__*/ Codec.shape("hire.v1.website.delivery.create_by_resume#output", () => ({
    delivery: Codec.obj(Types.WebsiteDeliveryDto)
  }))

/**
 * 新建招聘官网投递
 *
 * `POST /open-apis/hire/v1/websites/:website_id/deliveries/create_by_resume` · Token: tenant · Rate limit:
 * 1000/min, 50/s.
 *
 * Scopes, any of: `hire:site_application`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/website-delivery/create_by_resume
 * @category endpoints
 */
export const createByResume: Endpoint.Described<CreateByResumeInput, CreateByResumeOutput, "tenant"> & {
  /**
   * 新建招聘官网投递
   *
   * Scopes, any of: `hire:site_application`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/website-delivery/create_by_resume
   */
  (input: CreateByResumeInput, options?: Endpoint.CallOptions): Effect.Effect<CreateByResumeOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "hire.v1.website.delivery.create_by_resume",
  method: "POST",
  path: "/open-apis/hire/v1/websites/:website_id/deliveries/create_by_resume",
  tokens: ["tenant"],
  query: ["user_id_type"],
  body: "json",
  codes,
  input: CreateByResumeInput,
  output: CreateByResumeOutput
})

/** @category structures */
export interface WebsiteDeliveryInternship {
  readonly desc?: string | undefined
  readonly end_time?: number | undefined
  readonly start_time?: number | undefined
  readonly title?: string | undefined
  readonly company?: string | undefined
  readonly customized_data?: ReadonlyArray<Types.TalentCustomizedDataObjectValueChild> | undefined
}

export const WebsiteDeliveryInternship: Codec.Shape<WebsiteDeliveryInternship> =
  /*#__PURE__*/ Codec.shape("hire#WebsiteDeliveryInternship", () => ({
    desc: Codec.strOpt,
    end_time: Codec.intOpt,
    start_time: Codec.intOpt,
    title: Codec.strOpt,
    company: Codec.strOpt,
    customized_data: Codec.listOpt(Codec.obj(Types.TalentCustomizedDataObjectValueChild))
  }))

/** @category structures */
export interface WebsiteDeliveryResume {
  readonly internship_list?: ReadonlyArray<WebsiteDeliveryInternship> | undefined
  readonly basic_info: WebsiteDeliveryBasicInfo
  readonly education_list?: ReadonlyArray<WebsiteDeliveryEducation> | undefined
  readonly self_evaluation?: WebsiteDeliverySelfEvaluation | undefined
  readonly career_list?: ReadonlyArray<WebsiteDeliveryInternship> | undefined
  readonly customized_data?: ReadonlyArray<WebsiteDeliveryCustomizedDataParent> | undefined
  readonly resume_attachment_id?: string | undefined
  readonly sns_list?: ReadonlyArray<WebsiteDeliverySns> | undefined
  readonly works_list?: ReadonlyArray<WebsiteDeliveryWorks> | undefined
  readonly award_list?: ReadonlyArray<WebsiteDeliveryAward> | undefined
  readonly project_list?: ReadonlyArray<WebsiteDeliveryProject> | undefined
  readonly language_list?: ReadonlyArray<WebsiteDeliveryLanguage> | undefined
}

export const WebsiteDeliveryResume: Codec.Shape<WebsiteDeliveryResume> =
  /*#__PURE__*/ Codec.shape("hire.v1.website.delivery.create_by_resume#input.resume", () => ({
    internship_list: Codec.listOpt(Codec.obj(WebsiteDeliveryInternship)),
    basic_info: Codec.obj(WebsiteDeliveryBasicInfo),
    education_list: Codec.listOpt(Codec.obj(WebsiteDeliveryEducation)),
    self_evaluation: Codec.objOpt(WebsiteDeliverySelfEvaluation),
    career_list: Codec.listOpt(Codec.obj(WebsiteDeliveryInternship)),
    customized_data: Codec.listOpt(Codec.obj(WebsiteDeliveryCustomizedDataParent)),
    resume_attachment_id: Codec.strOpt,
    sns_list: Codec.listOpt(Codec.obj(WebsiteDeliverySns)),
    works_list: Codec.listOpt(Codec.obj(WebsiteDeliveryWorks)),
    award_list: Codec.listOpt(Codec.obj(WebsiteDeliveryAward)),
    project_list: Codec.listOpt(Codec.obj(WebsiteDeliveryProject)),
    language_list: Codec.listOpt(Codec.obj(WebsiteDeliveryLanguage))
  }))

/** @category structures */
export interface WebsiteDeliveryBasicInfo {
  readonly nationality_id?: string | undefined
  readonly start_work_time?: number | undefined
  readonly current_home_address?: string | undefined
  readonly hometown_city_code?: string | undefined
  readonly mobile_country_code?: string | undefined
  readonly identification?: WebsiteDeliveryIdentification | undefined
  readonly marital_status?: 1 | 2 | (number & {}) | undefined
  readonly mobile?: string | undefined
  readonly current_city_code?: string | undefined
  readonly experience_years?: number | undefined
  readonly gender?: 1 | 2 | 3 | (number & {}) | undefined
  readonly birthday?: number | undefined
  readonly name: string
  readonly preferred_city_code_list?: ReadonlyArray<string> | undefined
  readonly resume_source_id?: string | undefined
  readonly age?: number | undefined
  readonly customized_data?: ReadonlyArray<Types.TalentCustomizedDataObjectValueChild> | undefined
  readonly email?: string | undefined
}

export const WebsiteDeliveryBasicInfo: Codec.Shape<WebsiteDeliveryBasicInfo> =
  /*#__PURE__*/ Codec.shape("hire.v1.website.delivery.create_by_resume#input.resume.basic_info", () => ({
    nationality_id: Codec.strOpt,
    start_work_time: Codec.intOpt,
    current_home_address: Codec.strOpt,
    hometown_city_code: Codec.strOpt,
    mobile_country_code: Codec.strOpt,
    identification: Codec.objOpt(WebsiteDeliveryIdentification),
    marital_status: Codec.listedOpt(1, 2),
    mobile: Codec.strOpt,
    current_city_code: Codec.strOpt,
    experience_years: Codec.intOpt,
    gender: Codec.listedOpt(1, 2, 3),
    birthday: Codec.intOpt,
    name: Codec.str,
    preferred_city_code_list: Codec.listOpt(Codec.str),
    resume_source_id: Codec.strOpt,
    age: Codec.intOpt,
    customized_data: Codec.listOpt(Codec.obj(Types.TalentCustomizedDataObjectValueChild)),
    email: Codec.strOpt
  }))

/** @category structures */
export interface WebsiteDeliveryIdentification {
  readonly identification_number?: string | undefined
  readonly identification_type?: 1 | 2 | 3 | 4 | 5 | 6 | 9 | (number & {}) | undefined
}

export const WebsiteDeliveryIdentification: Codec.Shape<WebsiteDeliveryIdentification> =
  /*#__PURE__*/ Codec.shape("hire.v1.website.delivery.create_by_resume#input.resume.basic_info.identification", () => ({
    identification_number: Codec.strOpt,
    identification_type: Codec.listedOpt(1, 2, 3, 4, 5, 6, 9)
  }))

/** @category structures */
export interface WebsiteDeliveryEducation {
  readonly education_type?: 1 | 2 | 3 | 4 | 5 | (number & {}) | undefined
  readonly end_time?: number | undefined
  readonly end_time_v2?: number | undefined
  readonly field_of_study?: string | undefined
  readonly school?: string | undefined
  readonly start_time?: number | undefined
  readonly academic_ranking?: 5 | 10 | 20 | 30 | 50 | 51 | (number & {}) | undefined
  readonly customized_data?: ReadonlyArray<Types.TalentCustomizedDataObjectValueChild> | undefined
  readonly degree?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 11 | (number & {}) | undefined
}

export const WebsiteDeliveryEducation: Codec.Shape<WebsiteDeliveryEducation> =
  /*#__PURE__*/ Codec.shape("hire.v1.website.delivery.create_by_resume#input.resume.education_list", () => ({
    education_type: Codec.listedOpt(1, 2, 3, 4, 5),
    end_time: Codec.intOpt,
    end_time_v2: Codec.intOpt,
    field_of_study: Codec.strOpt,
    school: Codec.strOpt,
    start_time: Codec.intOpt,
    academic_ranking: Codec.listedOpt(5, 10, 20, 30, 50, 51),
    customized_data: Codec.listOpt(Codec.obj(Types.TalentCustomizedDataObjectValueChild)),
    degree: Codec.listedOpt(1, 2, 3, 4, 5, 6, 7, 8, 9, 11)
  }))

/** @category structures */
export interface WebsiteDeliverySelfEvaluation {
  readonly content?: string | undefined
  readonly customized_data?: ReadonlyArray<Types.TalentCustomizedDataObjectValueChild> | undefined
}

export const WebsiteDeliverySelfEvaluation: Codec.Shape<WebsiteDeliverySelfEvaluation> =
  /*#__PURE__*/ Codec.shape("hire.v1.website.delivery.create_by_resume#input.resume.self_evaluation", () => ({
    content: Codec.strOpt,
    customized_data: Codec.listOpt(Codec.obj(Types.TalentCustomizedDataObjectValueChild))
  }))

/** @category structures */
export interface WebsiteDeliveryCustomizedDataParent {
  readonly object_id?: string | undefined
  readonly children?: ReadonlyArray<Types.TalentCustomizedDataObjectValueChild> | undefined
}

export const WebsiteDeliveryCustomizedDataParent: Codec.Shape<WebsiteDeliveryCustomizedDataParent> =
  /*#__PURE__*/ Codec.shape("hire.v1.website.delivery.create_by_resume#input.resume.customized_data", () => ({
    object_id: Codec.strOpt,
    children: Codec.listOpt(Codec.obj(Types.TalentCustomizedDataObjectValueChild))
  }))

/** @category structures */
export interface WebsiteDeliverySns {
  readonly sns_type?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | (number & {}) | undefined
  readonly customized_data?: ReadonlyArray<Types.TalentCustomizedDataObjectValueChild> | undefined
  readonly link?: string | undefined
}

export const WebsiteDeliverySns: Codec.Shape<WebsiteDeliverySns> =
  /*#__PURE__*/ Codec.shape("hire.v1.website.delivery.create_by_resume#input.resume.sns_list", () => ({
    sns_type: Codec.listedOpt(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11),
    customized_data: Codec.listOpt(Codec.obj(Types.TalentCustomizedDataObjectValueChild)),
    link: Codec.strOpt
  }))

/** @category structures */
export interface WebsiteDeliveryWorks {
  readonly desc?: string | undefined
  readonly link?: string | undefined
  readonly attachment?: WebsiteDeliveryWorksAttachment | undefined
  readonly customized_data?: ReadonlyArray<Types.TalentCustomizedDataObjectValueChild> | undefined
}

export const WebsiteDeliveryWorks: Codec.Shape<WebsiteDeliveryWorks> =
  /*#__PURE__*/ Codec.shape("hire.v1.website.delivery.create_by_resume#input.resume.works_list", () => ({
    desc: Codec.strOpt,
    link: Codec.strOpt,
    attachment: Codec.objOpt(WebsiteDeliveryWorksAttachment),
    customized_data: Codec.listOpt(Codec.obj(Types.TalentCustomizedDataObjectValueChild))
  }))

/** @category structures */
export interface WebsiteDeliveryWorksAttachment {
  readonly file_id?: string | undefined
}

export const WebsiteDeliveryWorksAttachment: Codec.Shape<WebsiteDeliveryWorksAttachment> =
  /*#__PURE__*/ Codec.shape("hire.v1.website.delivery.create_by_resume#input.resume.works_list.attachment", () => ({
    file_id: Codec.strOpt
  }))

/** @category structures */
export interface WebsiteDeliveryAward {
  readonly customized_data?: ReadonlyArray<Types.TalentCustomizedDataObjectValueChild> | undefined
  readonly desc?: string | undefined
  readonly title?: string | undefined
  readonly award_time?: number | undefined
}

export const WebsiteDeliveryAward: Codec.Shape<WebsiteDeliveryAward> =
  /*#__PURE__*/ Codec.shape("hire.v1.website.delivery.create_by_resume#input.resume.award_list", () => ({
    customized_data: Codec.listOpt(Codec.obj(Types.TalentCustomizedDataObjectValueChild)),
    desc: Codec.strOpt,
    title: Codec.strOpt,
    award_time: Codec.intOpt
  }))

/** @category structures */
export interface WebsiteDeliveryProject {
  readonly customized_data?: ReadonlyArray<Types.TalentCustomizedDataObjectValueChild> | undefined
  readonly desc?: string | undefined
  readonly end_time?: number | undefined
  readonly link?: string | undefined
  readonly name?: string | undefined
  readonly role?: string | undefined
  readonly start_time?: number | undefined
}

export const WebsiteDeliveryProject: Codec.Shape<WebsiteDeliveryProject> =
  /*#__PURE__*/ Codec.shape("hire.v1.website.delivery.create_by_resume#input.resume.project_list", () => ({
    customized_data: Codec.listOpt(Codec.obj(Types.TalentCustomizedDataObjectValueChild)),
    desc: Codec.strOpt,
    end_time: Codec.intOpt,
    link: Codec.strOpt,
    name: Codec.strOpt,
    role: Codec.strOpt,
    start_time: Codec.intOpt
  }))

/** @category structures */
export interface WebsiteDeliveryLanguage {
  readonly customized_data?: ReadonlyArray<Types.TalentCustomizedDataObjectValueChild> | undefined
  readonly language?:
    | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18 | 19 | 20 | 21 | 22 | 23
    | 24 | 25 | (number & {}) | undefined
  readonly proficiency?: 1 | 2 | 3 | 4 | 5 | (number & {}) | undefined
}

export const WebsiteDeliveryLanguage: Codec.Shape<WebsiteDeliveryLanguage> =
  /*#__PURE__*/ Codec.shape("hire.v1.website.delivery.create_by_resume#input.resume.language_list", () => ({
    customized_data: Codec.listOpt(Codec.obj(Types.TalentCustomizedDataObjectValueChild)),
    language: Codec.listedOpt(
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25
    ),
    proficiency: Codec.listedOpt(1, 2, 3, 4, 5)
  }))
