// GENERATED from spec/hire.json. DO NOT EDIT: correct spec/patches/hire.json.
/**
 * Endpoints of `hire.v2.talent`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import { codes } from "../../../internal/codes/hire.js"
import * as Shared from "../Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `get` takes.
 *
 * @category inputs
 */
export interface GetInput {
  readonly talent_id: string
  /** Default: `"people_admin_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | "people_admin_id" | (string & {}) | undefined
}

export const GetInput: Codec.Shape<GetInput> = /*#__PURE__*/ Codec.shape("hire.v2.talent.get#input", () => ({
  talent_id: Codec.str,
  user_id_type: Codec.listedOpt("open_id", "union_id", "user_id", "people_admin_id")
}))

/**
 * What `get` gives.
 *
 * @category outputs
 */
export interface GetOutput {
  readonly talent_id?: string | undefined
  readonly basic_info?: CompositeTalentBasicInfo | undefined
  readonly education_list?: ReadonlyArray<CompositeTalentEducationInfo> | undefined
  readonly career_list?: ReadonlyArray<CompositeTalentCareerInfo> | undefined
  readonly project_list?: ReadonlyArray<CompositeTalentProjectInfo> | undefined
  readonly works_list?: ReadonlyArray<CompositeTalentWorksInfo> | undefined
  readonly award_list?: ReadonlyArray<CompositeTalentAwardInfo> | undefined
  readonly language_list?: ReadonlyArray<CompositeTalentLanguageInfo> | undefined
  readonly sns_list?: ReadonlyArray<CompositeTalentSnsInfo> | undefined
  readonly resume_source_list?: ReadonlyArray<Shared.BaseBilingualWithId> | undefined
  readonly internship_list?: ReadonlyArray<CompositeTalentCareerInfo> | undefined
  readonly customized_data_list?: ReadonlyArray<CompositeTalentCustomizedData> | undefined
  readonly resume_attachment_id_list?: ReadonlyArray<string> | undefined
  readonly resume_attachment_list?: ReadonlyArray<TalentResumeAttachment> | undefined
  readonly interview_registration_list?: ReadonlyArray<Shared.TalentInterviewRegistrationSimple> | undefined
  readonly registration_list?: ReadonlyArray<Shared.RegistrationBasicInfo> | undefined
  readonly is_onboarded?: boolean | undefined
  readonly is_in_agency_period?: boolean | undefined
  readonly top_degree?: number | undefined
  readonly talent_pool_id_list?: ReadonlyArray<string> | undefined
  /** Given with the scope `hire:talent_folder` or `hire:talent_folder:readonly`. */
  readonly talent_folder_ref_list_v2?: ReadonlyArray<TalentFolder> | undefined
  /** Given with the scope `hire:talent_tag` or `hire:talent_tag:readonly`. */
  readonly tag_list?: ReadonlyArray<TalentTag> | undefined
  readonly similar_info_v2?: TalentSimilar | undefined
  /** Given with the scope `hire:talent_blocklist` or `hire:talent_blocklist:readonly`. */
  readonly block_info?: TalentBlock | undefined
  /** Given with the scope `hire:talent_folder` or `hire:talent_folder:readonly`. */
  readonly talent_pool_ref_list_v2?: ReadonlyArray<TalentPool> | undefined
  /** Given with the scope `hire:note` or `hire:note:readonly`. */
  readonly note_list_v2?: ReadonlyArray<TalentNote> | undefined
}

export const GetOutput: Codec.Shape<GetOutput> =
  /*#__PURE__*/ Codec.shape("hire.v2.talent.get#output", () => ({
    talent_id: Codec.strOpt,
    basic_info: Codec.objOpt(CompositeTalentBasicInfo),
    education_list: Codec.listOpt(Codec.obj(CompositeTalentEducationInfo)),
    career_list: Codec.listOpt(Codec.obj(CompositeTalentCareerInfo)),
    project_list: Codec.listOpt(Codec.obj(CompositeTalentProjectInfo)),
    works_list: Codec.listOpt(Codec.obj(CompositeTalentWorksInfo)),
    award_list: Codec.listOpt(Codec.obj(CompositeTalentAwardInfo)),
    language_list: Codec.listOpt(Codec.obj(CompositeTalentLanguageInfo)),
    sns_list: Codec.listOpt(Codec.obj(CompositeTalentSnsInfo)),
    resume_source_list: Codec.listOpt(Codec.obj(Shared.BaseBilingualWithId)),
    internship_list: Codec.listOpt(Codec.obj(CompositeTalentCareerInfo)),
    customized_data_list: Codec.listOpt(Codec.obj(CompositeTalentCustomizedData)),
    resume_attachment_id_list: Codec.listOpt(Codec.str),
    resume_attachment_list: Codec.listOpt(Codec.obj(TalentResumeAttachment)),
    interview_registration_list: Codec.listOpt(Codec.obj(Shared.TalentInterviewRegistrationSimple)),
    registration_list: Codec.listOpt(Codec.obj(Shared.RegistrationBasicInfo)),
    is_onboarded: Codec.boolOpt,
    is_in_agency_period: Codec.boolOpt,
    top_degree: Codec.intOpt,
    talent_pool_id_list: Codec.listOpt(Codec.str),
    talent_folder_ref_list_v2: Codec.listOpt(Codec.obj(TalentFolder)),
    tag_list: Codec.listOpt(Codec.obj(TalentTag)),
    similar_info_v2: Codec.objOpt(TalentSimilar),
    block_info: Codec.objOpt(TalentBlock),
    talent_pool_ref_list_v2: Codec.listOpt(Codec.obj(TalentPool)),
    note_list_v2: Codec.listOpt(Codec.obj(TalentNote))
  }))

/**
 * 获取人才详情
 *
 * `GET /open-apis/hire/v2/talents/:talent_id` · Token: tenant or user · Rate limit: 20/s.
 *
 * Scopes, any of: `hire:people_cli`, `hire:talent`, `hire:talent:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/hire-v2/talent/get
 * @category endpoints
 */
export const get: Endpoint.Described<GetInput, GetOutput, "tenant" | "user"> & {
  /**
   * 获取人才详情
   *
   * Scopes, any of: `hire:people_cli`, `hire:talent`, `hire:talent:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/hire-v2/talent/get
   */
  (input: GetInput, options?: Endpoint.CallOptions): Effect.Effect<GetOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "hire.v2.talent.get",
  method: "GET",
  path: "/open-apis/hire/v2/talents/:talent_id",
  tokens: ["tenant", "user"],
  query: ["user_id_type"],
  codes,
  input: GetInput,
  output: GetOutput
})

/** @category structures */
export interface TalentCustomizedDataChild {
  readonly object_id?: string | undefined
  readonly name?: Shared.I18n | undefined
  readonly object_type?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | (number & {}) | undefined
  readonly value?: TalentCustomizedValue | undefined
}

export const TalentCustomizedDataChild: Codec.Shape<TalentCustomizedDataChild> =
  /*#__PURE__*/ Codec.shape("hire#TalentCustomizedDataChild", () => ({
    object_id: Codec.strOpt,
    name: Codec.objOpt(Shared.I18n),
    object_type: Codec.openOpt(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13),
    value: Codec.objOpt(TalentCustomizedValue)
  }))

/** @category structures */
export interface TalentCustomizedValue {
  readonly content?: string | undefined
  readonly option?: Shared.TalentCustomizedOption | undefined
  readonly option_list?: ReadonlyArray<Shared.TalentCustomizedOption> | undefined
  readonly time_range?: Shared.TalentCustomizedTimeRange | undefined
  readonly time?: string | undefined
  readonly number?: string | undefined
  readonly customized_attachment?: ReadonlyArray<TalentCustomizedAttachment> | undefined
}

export const TalentCustomizedValue: Codec.Shape<TalentCustomizedValue> =
  /*#__PURE__*/ Codec.shape("hire#TalentCustomizedValue", () => ({
    content: Codec.strOpt,
    option: Codec.objOpt(Shared.TalentCustomizedOption),
    option_list: Codec.listOpt(Codec.obj(Shared.TalentCustomizedOption)),
    time_range: Codec.objOpt(Shared.TalentCustomizedTimeRange),
    time: Codec.strOpt,
    number: Codec.strOpt,
    customized_attachment: Codec.listOpt(Codec.obj(TalentCustomizedAttachment))
  }))

/** @category structures */
export interface TalentCustomizedAttachment {
  readonly file_id?: string | undefined
  readonly file_name?: string | undefined
  readonly content_type?: string | undefined
  readonly file_size?: number | undefined
}

export const TalentCustomizedAttachment: Codec.Shape<TalentCustomizedAttachment> =
  /*#__PURE__*/ Codec.shape("hire#TalentCustomizedAttachment", () => ({
    file_id: Codec.strOpt,
    file_name: Codec.strOpt,
    content_type: Codec.strOpt,
    file_size: Codec.intOpt
  }))

/** @category structures */
export interface CompositeTalentCareerInfo {
  readonly company_name?: string | undefined
  readonly description?: string | undefined
  readonly end_time?: string | undefined
  readonly start_time?: string | undefined
  readonly title?: string | undefined
  readonly customized_data_list?: ReadonlyArray<TalentCustomizedDataChild> | undefined
}

export const CompositeTalentCareerInfo: Codec.Shape<CompositeTalentCareerInfo> =
  /*#__PURE__*/ Codec.shape("hire#CompositeTalentCareerInfo", () => ({
    company_name: Codec.strOpt,
    description: Codec.strOpt,
    end_time: Codec.strOpt,
    start_time: Codec.strOpt,
    title: Codec.strOpt,
    customized_data_list: Codec.listOpt(Codec.obj(TalentCustomizedDataChild))
  }))

/** @category structures */
export interface CompositeTalentBasicInfo {
  readonly name: string
  readonly mobile_number?: string | undefined
  readonly mobile_code?: string | undefined
  readonly email?: string | undefined
  readonly experience_years?: number | undefined
  readonly age?: number | undefined
  readonly nationality_code?: string | undefined
  readonly gender?: 1 | 2 | 3 | (number & {}) | undefined
  readonly current_location_code?: string | undefined
  readonly hometown_location_code?: string | undefined
  readonly preferred_location_code_list?: ReadonlyArray<string> | undefined
  readonly home_address?: string | undefined
  readonly identification_type?: 1 | 2 | 3 | 4 | 5 | 6 | 9 | (number & {}) | undefined
  readonly identification_number?: string | undefined
  readonly birthday?: number | undefined
  readonly marital_status?: 1 | 2 | (number & {}) | undefined
  readonly customized_data_list?: ReadonlyArray<TalentCustomizedDataChild> | undefined
  readonly hukou_location_code?: string | undefined
  readonly update_time?: string | undefined
  readonly create_time?: string | undefined
  readonly confidential?: 1 | 2 | (number & {}) | undefined
}

export const CompositeTalentBasicInfo: Codec.Shape<CompositeTalentBasicInfo> =
  /*#__PURE__*/ Codec.shape("hire.v2.talent.get#output.basic_info", () => ({
    name: Codec.str,
    mobile_number: Codec.strOpt,
    mobile_code: Codec.strOpt,
    email: Codec.strOpt,
    experience_years: Codec.intOpt,
    age: Codec.intOpt,
    nationality_code: Codec.strOpt,
    gender: Codec.openOpt(1, 2, 3),
    current_location_code: Codec.strOpt,
    hometown_location_code: Codec.strOpt,
    preferred_location_code_list: Codec.listOpt(Codec.str),
    home_address: Codec.strOpt,
    identification_type: Codec.openOpt(1, 2, 3, 4, 5, 6, 9),
    identification_number: Codec.strOpt,
    birthday: Codec.intOpt,
    marital_status: Codec.openOpt(1, 2),
    customized_data_list: Codec.listOpt(Codec.obj(TalentCustomizedDataChild)),
    hukou_location_code: Codec.strOpt,
    update_time: Codec.strOpt,
    create_time: Codec.strOpt,
    confidential: Codec.openOpt(1, 2)
  }))

/** @category structures */
export interface CompositeTalentEducationInfo {
  readonly degree?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | (number & {}) | undefined
  readonly school_name?: string | undefined
  readonly major?: string | undefined
  readonly start_time?: string | undefined
  readonly end_time?: string | undefined
  readonly education_type?: 1 | 2 | 3 | 4 | 5 | (number & {}) | undefined
  readonly academic_ranking?: 5 | 10 | 20 | 30 | 50 | -1 | (number & {}) | undefined
  readonly customized_data_list?: ReadonlyArray<TalentCustomizedDataChild> | undefined
  /** Not in the documentation. */
  readonly tag_list?: ReadonlyArray<number> | undefined
}

export const CompositeTalentEducationInfo: Codec.Shape<CompositeTalentEducationInfo> =
  /*#__PURE__*/ Codec.shape("hire.v2.talent.get#output.education_list", () => ({
    degree: Codec.openOpt(1, 2, 3, 4, 5, 6, 7, 8, 9),
    school_name: Codec.strOpt,
    major: Codec.strOpt,
    start_time: Codec.strOpt,
    end_time: Codec.strOpt,
    education_type: Codec.openOpt(1, 2, 3, 4, 5),
    academic_ranking: Codec.openOpt(5, 10, 20, 30, 50, -1),
    customized_data_list: Codec.listOpt(Codec.obj(TalentCustomizedDataChild)),
    tag_list: Codec.listOpt(Codec.num)
  }))

/** @category structures */
export interface CompositeTalentProjectInfo {
  readonly project_name?: string | undefined
  readonly role?: string | undefined
  readonly link?: string | undefined
  readonly description?: string | undefined
  readonly start_time?: string | undefined
  readonly end_time?: string | undefined
  readonly customized_data_list?: ReadonlyArray<TalentCustomizedDataChild> | undefined
}

export const CompositeTalentProjectInfo: Codec.Shape<CompositeTalentProjectInfo> =
  /*#__PURE__*/ Codec.shape("hire.v2.talent.get#output.project_list", () => ({
    project_name: Codec.strOpt,
    role: Codec.strOpt,
    link: Codec.strOpt,
    description: Codec.strOpt,
    start_time: Codec.strOpt,
    end_time: Codec.strOpt,
    customized_data_list: Codec.listOpt(Codec.obj(TalentCustomizedDataChild))
  }))

/** @category structures */
export interface CompositeTalentWorksInfo {
  readonly id?: string | undefined
  readonly link?: string | undefined
  readonly description?: string | undefined
  readonly customized_data_list?: ReadonlyArray<TalentCustomizedDataChild> | undefined
}

export const CompositeTalentWorksInfo: Codec.Shape<CompositeTalentWorksInfo> =
  /*#__PURE__*/ Codec.shape("hire.v2.talent.get#output.works_list", () => ({
    id: Codec.strOpt,
    link: Codec.strOpt,
    description: Codec.strOpt,
    customized_data_list: Codec.listOpt(Codec.obj(TalentCustomizedDataChild))
  }))

/** @category structures */
export interface CompositeTalentAwardInfo {
  readonly award_name?: string | undefined
  readonly award_time?: string | undefined
  readonly description?: string | undefined
  readonly customized_data_list?: ReadonlyArray<TalentCustomizedDataChild> | undefined
}

export const CompositeTalentAwardInfo: Codec.Shape<CompositeTalentAwardInfo> =
  /*#__PURE__*/ Codec.shape("hire.v2.talent.get#output.award_list", () => ({
    award_name: Codec.strOpt,
    award_time: Codec.strOpt,
    description: Codec.strOpt,
    customized_data_list: Codec.listOpt(Codec.obj(TalentCustomizedDataChild))
  }))

/** @category structures */
export interface CompositeTalentLanguageInfo {
  readonly language?:
    | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18 | 19 | 20 | 21 | 22 | 23
    | 24 | 25 | (number & {}) | undefined
  readonly proficiency?: 1 | 2 | 3 | 4 | 5 | (number & {}) | undefined
  readonly customized_data_list?: ReadonlyArray<TalentCustomizedDataChild> | undefined
}

export const CompositeTalentLanguageInfo: Codec.Shape<CompositeTalentLanguageInfo> =
  /*#__PURE__*/ Codec.shape("hire.v2.talent.get#output.language_list", () => ({
    language: Codec.openOpt(
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25
    ),
    proficiency: Codec.openOpt(1, 2, 3, 4, 5),
    customized_data_list: Codec.listOpt(Codec.obj(TalentCustomizedDataChild))
  }))

/** @category structures */
export interface CompositeTalentSnsInfo {
  readonly sns_type?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | (number & {}) | undefined
  readonly link?: string | undefined
  readonly customized_data_list?: ReadonlyArray<TalentCustomizedDataChild> | undefined
}

export const CompositeTalentSnsInfo: Codec.Shape<CompositeTalentSnsInfo> =
  /*#__PURE__*/ Codec.shape("hire.v2.talent.get#output.sns_list", () => ({
    sns_type: Codec.openOpt(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11),
    link: Codec.strOpt,
    customized_data_list: Codec.listOpt(Codec.obj(TalentCustomizedDataChild))
  }))

/** @category structures */
export interface CompositeTalentCustomizedData {
  readonly module_id?: string | undefined
  readonly name?: Shared.I18n | undefined
  readonly object_type?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | (number & {}) | undefined
  readonly children?: ReadonlyArray<TalentCustomizedDataChild> | undefined
}

export const CompositeTalentCustomizedData: Codec.Shape<CompositeTalentCustomizedData> =
  /*#__PURE__*/ Codec.shape("hire.v2.talent.get#output.customized_data_list", () => ({
    module_id: Codec.strOpt,
    name: Codec.objOpt(Shared.I18n),
    object_type: Codec.openOpt(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11),
    children: Codec.listOpt(Codec.obj(TalentCustomizedDataChild))
  }))

/** @category structures */
export interface TalentResumeAttachment {
  readonly id?: string | undefined
  readonly name?: string | undefined
  readonly mime?: string | undefined
  readonly create_time?: string | undefined
}

export const TalentResumeAttachment: Codec.Shape<TalentResumeAttachment> =
  /*#__PURE__*/ Codec.shape("hire.v2.talent.get#output.resume_attachment_list", () => ({
    id: Codec.strOpt,
    name: Codec.strOpt,
    mime: Codec.strOpt,
    create_time: Codec.strOpt
  }))

/** @category structures */
export interface TalentFolder {
  readonly name?: string | undefined
  readonly folder_id?: string | undefined
  readonly owner_id?: string | undefined
  readonly add_time?: string | undefined
}

export const TalentFolder: Codec.Shape<TalentFolder> =
  /*#__PURE__*/ Codec.shape("hire.v2.talent.get#output.talent_folder_ref_list_v2", () => ({
    name: Codec.strOpt,
    folder_id: Codec.strOpt,
    owner_id: Codec.strOpt,
    add_time: Codec.strOpt
  }))

/** @category structures */
export interface TalentTag {
  readonly id?: string | undefined
  readonly name?: Shared.I18n | undefined
  readonly description?: Shared.I18n | undefined
  readonly type?: 1 | 2 | (number & {}) | undefined
}

export const TalentTag: Codec.Shape<TalentTag> =
  /*#__PURE__*/ Codec.shape("hire.v2.talent.get#output.tag_list", () => ({
    id: Codec.strOpt,
    name: Codec.objOpt(Shared.I18n),
    description: Codec.objOpt(Shared.I18n),
    type: Codec.openOpt(1, 2)
  }))

/** @category structures */
export interface TalentSimilar {
  readonly is_similar_talent?: boolean | undefined
  readonly similar_talent_id_list?: ReadonlyArray<string> | undefined
}

export const TalentSimilar: Codec.Shape<TalentSimilar> =
  /*#__PURE__*/ Codec.shape("hire.v2.talent.get#output.similar_info_v2", () => ({
    is_similar_talent: Codec.boolOpt,
    similar_talent_id_list: Codec.listOpt(Codec.str)
  }))

/** @category structures */
export interface TalentBlock {
  readonly blocked_time?: string | undefined
  readonly creator_id?: string | undefined
  readonly reason?: string | undefined
}

export const TalentBlock: Codec.Shape<TalentBlock> =
  /*#__PURE__*/ Codec.shape("hire.v2.talent.get#output.block_info", () => ({
    blocked_time: Codec.strOpt,
    creator_id: Codec.strOpt,
    reason: Codec.strOpt
  }))

/** @category structures */
export interface TalentPool {
  readonly id?: string | undefined
  readonly name?: Shared.I18n | undefined
  readonly description?: Shared.I18n | undefined
  readonly add_time?: string | undefined
}

export const TalentPool: Codec.Shape<TalentPool> =
  /*#__PURE__*/ Codec.shape("hire.v2.talent.get#output.talent_pool_ref_list_v2", () => ({
    id: Codec.strOpt,
    name: Codec.objOpt(Shared.I18n),
    description: Codec.objOpt(Shared.I18n),
    add_time: Codec.strOpt
  }))

/** @category structures */
export interface TalentNote {
  readonly id?: string | undefined
  readonly talent_id?: string | undefined
  readonly application_id?: string | undefined
  readonly create_time?: string | undefined
  readonly update_time?: string | undefined
  readonly creator_id?: string | undefined
  readonly content?: string | undefined
  readonly privacy?: 1 | 2 | (number & {}) | undefined
}

export const TalentNote: Codec.Shape<TalentNote> =
  /*#__PURE__*/ Codec.shape("hire.v2.talent.get#output.note_list_v2", () => ({
    id: Codec.strOpt,
    talent_id: Codec.strOpt,
    application_id: Codec.strOpt,
    create_time: Codec.strOpt,
    update_time: Codec.strOpt,
    creator_id: Codec.strOpt,
    content: Codec.strOpt,
    privacy: Codec.openOpt(1, 2)
  }))
