// GENERATED from spec/hire.json. DO NOT EDIT: correct spec/patches/hire.json.
/**
 * Structures that several resources of `hire/v1` share.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Shared from "../Types.js"

/** @category structures */
export interface IdNameObject {
  readonly id?: string | undefined
  readonly name?: Shared.I18n | undefined
}

export const IdNameObject: Codec.Shape<IdNameObject> = /*#__PURE__*/ Codec.shape("hire#IdNameObject", () => ({
  id: Codec.strOpt,
  name: Codec.objOpt(Shared.I18n)
}))

/** @category structures */
export interface CodeNameObject {
  readonly code?: string | undefined
  readonly name?: Shared.I18n | undefined
}

export const CodeNameObject: Codec.Shape<CodeNameObject> = /*#__PURE__*/ Codec.shape(
  "hire#CodeNameObject",
  () => ({
    code: Codec.strOpt,
    name: Codec.objOpt(Shared.I18n)
  })
)

/** @category structures */
export interface Evaluation {
  readonly id?: string | undefined
  readonly application_id?: string | undefined
  readonly stage_id?: string | undefined
  readonly creator_id?: string | undefined
  readonly evaluator_id?: string | undefined
  readonly commit_status?: 1 | 2 | (number & {}) | undefined
  readonly conclusion?: 1 | 2 | (number & {}) | undefined
  readonly content?: string | undefined
  readonly create_time?: string | undefined
  readonly update_time?: string | undefined
}

export const Evaluation: Codec.Shape<Evaluation> = /*#__PURE__*/ Codec.shape("hire#Evaluation", () => ({
  id: Codec.strOpt,
  application_id: Codec.strOpt,
  stage_id: Codec.strOpt,
  creator_id: Codec.strOpt,
  evaluator_id: Codec.strOpt,
  commit_status: Codec.openOpt(1, 2),
  conclusion: Codec.openOpt(1, 2),
  content: Codec.strOpt,
  create_time: Codec.strOpt,
  update_time: Codec.strOpt
}))

/** @category structures */
export interface Ability {
  readonly id: string
  readonly name?: Shared.I18n | undefined
  readonly description?: Shared.I18n | undefined
}

export const Ability: Codec.Shape<Ability> = /*#__PURE__*/ Codec.shape("hire#Ability", () => ({
  id: Codec.str,
  name: Codec.objOpt(Shared.I18n),
  description: Codec.objOpt(Shared.I18n)
}))

/** @category structures */
export interface InterviewMeetingRoom {
  readonly room_id?: string | undefined
  readonly room_name?: string | undefined
  readonly building_name?: string | undefined
  readonly reserved_status?: 1 | 2 | 3 | (number & {}) | undefined
  readonly floor_name?: string | undefined
}

export const InterviewMeetingRoom: Codec.Shape<InterviewMeetingRoom> = /*#__PURE__*/ Codec.shape(
  "hire#InterviewMeetingRoom",
  () => ({
    room_id: Codec.strOpt,
    room_name: Codec.strOpt,
    building_name: Codec.strOpt,
    reserved_status: Codec.openOpt(1, 2, 3),
    floor_name: Codec.strOpt
  })
)

/** @category structures */
export interface ContractPeriodInfo {
  readonly period_type: 1 | 2 | (number & {})
  readonly period: number
}

export const ContractPeriodInfo: Codec.Shape<ContractPeriodInfo> = /*#__PURE__*/ Codec.shape(
  "hire#ContractPeriodInfo",
  () => ({
    period_type: Codec.open(1, 2),
    period: Codec.int
  })
)

/** @category structures */
export interface ApplicationOfferCustomValue {
  readonly object_id?: string | undefined
  readonly customize_value?: string | undefined
}

export const ApplicationOfferCustomValue: Codec.Shape<ApplicationOfferCustomValue> =
  /*#__PURE__*/ Codec.shape("hire#ApplicationOfferCustomValue", () => ({
    object_id: Codec.strOpt,
    customize_value: Codec.strOpt
  }))

/** @category structures */
export interface InterviewScore {
  readonly id?: string | undefined
  readonly level?: number | undefined
  readonly zh_name?: string | undefined
  readonly zh_description?: string | undefined
  readonly en_name?: string | undefined
  readonly en_description?: string | undefined
}

export const InterviewScore: Codec.Shape<InterviewScore> = /*#__PURE__*/ Codec.shape(
  "hire#InterviewScore",
  () => ({
    id: Codec.strOpt,
    level: Codec.intOpt,
    zh_name: Codec.strOpt,
    zh_description: Codec.strOpt,
    en_name: Codec.strOpt,
    en_description: Codec.strOpt
  })
)

/** @category structures */
export interface AssessmentScore {
  readonly calculate_type: 1 | 2 | (number & {})
  readonly score: number
  readonly full_score?: number | undefined
}

export const AssessmentScore: Codec.Shape<AssessmentScore> = /*#__PURE__*/ Codec.shape(
  "hire#AssessmentScore",
  () => ({
    calculate_type: Codec.open(1, 2),
    score: Codec.num,
    full_score: Codec.intOpt
  })
)

/** @category structures */
export interface InterviewQuestion {
  readonly id: string
  readonly title?: Shared.I18n | undefined
  readonly description?: Shared.I18n | undefined
  readonly content?: string | undefined
  readonly ability_list?: ReadonlyArray<Ability> | undefined
}

export const InterviewQuestion: Codec.Shape<InterviewQuestion> = /*#__PURE__*/ Codec.shape(
  "hire#InterviewQuestion",
  () => ({
    id: Codec.str,
    title: Codec.objOpt(Shared.I18n),
    description: Codec.objOpt(Shared.I18n),
    content: Codec.strOpt,
    ability_list: Codec.listOpt(Codec.obj(Ability))
  })
)

/** @category structures */
export interface AttachmentV2 {
  readonly id: string
  readonly url: string
  readonly name?: string | undefined
  readonly mime?: string | undefined
  readonly create_time?: string | undefined
}

export const AttachmentV2: Codec.Shape<AttachmentV2> = /*#__PURE__*/ Codec.shape("hire#AttachmentV2", () => ({
  id: Codec.str,
  url: Codec.str,
  name: Codec.strOpt,
  mime: Codec.strOpt,
  create_time: Codec.strOpt
}))

/** @category structures */
export interface DimensionAssessmentList {
  readonly id?: string | undefined
  readonly name?: Shared.I18n | undefined
  readonly full_score?: number | undefined
  readonly content?: string | undefined
  readonly dimension_id?: string | undefined
  readonly dimension_score?: DimensionScore | undefined
  readonly dimension_score_list?: ReadonlyArray<DimensionScore> | undefined
  readonly dimension_custom_score?: number | undefined
  readonly ability_list?: ReadonlyArray<Ability> | undefined
  readonly question_list?: ReadonlyArray<InterviewQuestion> | undefined
  readonly dimension_type?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 10 | 11 | 12 | (number & {}) | undefined
}

export const DimensionAssessmentList: Codec.Shape<DimensionAssessmentList> = /*#__PURE__*/ Codec.shape(
  "hire#DimensionAssessmentList",
  () => ({
    id: Codec.strOpt,
    name: Codec.objOpt(Shared.I18n),
    full_score: Codec.intOpt,
    content: Codec.strOpt,
    dimension_id: Codec.strOpt,
    dimension_score: Codec.objOpt(DimensionScore),
    dimension_score_list: Codec.listOpt(Codec.obj(DimensionScore)),
    dimension_custom_score: Codec.intOpt,
    ability_list: Codec.listOpt(Codec.obj(Ability)),
    question_list: Codec.listOpt(Codec.obj(InterviewQuestion)),
    dimension_type: Codec.openOpt(1, 2, 3, 4, 5, 6, 7, 10, 11, 12)
  })
)

/** @category structures */
export interface DimensionScore {
  readonly id?: string | undefined
  readonly name?: Shared.I18n | undefined
  readonly score_val?: number | undefined
}

export const DimensionScore: Codec.Shape<DimensionScore> = /*#__PURE__*/ Codec.shape(
  "hire#DimensionScore",
  () => ({
    id: Codec.strOpt,
    name: Codec.objOpt(Shared.I18n),
    score_val: Codec.intOpt
  })
)

/** @category structures */
export interface BaseAddress {
  readonly id?: string | undefined
  readonly zh_name?: string | undefined
  readonly en_name?: string | undefined
  readonly district?: BaseDistrict | undefined
  readonly city?: BaseCity | undefined
  readonly state?: BaseCity | undefined
  readonly country?: BaseCity | undefined
}

export const BaseAddress: Codec.Shape<BaseAddress> = /*#__PURE__*/ Codec.shape("hire#BaseAddress", () => ({
  id: Codec.strOpt,
  zh_name: Codec.strOpt,
  en_name: Codec.strOpt,
  district: Codec.objOpt(BaseDistrict),
  city: Codec.objOpt(BaseCity),
  state: Codec.objOpt(BaseCity),
  country: Codec.objOpt(BaseCity)
}))

/** @category structures */
export interface BaseDistrict {
  readonly zh_name?: string | undefined
  readonly en_name?: string | undefined
  readonly code?: string | undefined
  readonly location_type?: number | undefined
}

export const BaseDistrict: Codec.Shape<BaseDistrict> = /*#__PURE__*/ Codec.shape("hire#BaseDistrict", () => ({
  zh_name: Codec.strOpt,
  en_name: Codec.strOpt,
  code: Codec.strOpt,
  location_type: Codec.intOpt
}))

/** @category structures */
export interface BaseCity {
  readonly zh_name?: string | undefined
  readonly en_name?: string | undefined
  readonly code?: string | undefined
  readonly location_type?: 1 | 2 | 3 | 4 | 5 | (number & {}) | undefined
}

export const BaseCity: Codec.Shape<BaseCity> = /*#__PURE__*/ Codec.shape("hire#BaseCity", () => ({
  zh_name: Codec.strOpt,
  en_name: Codec.strOpt,
  code: Codec.strOpt,
  location_type: Codec.openOpt(1, 2, 3, 4, 5)
}))

/** @category structures */
export interface MasterLocationAddressInfo {
  readonly location_info?: Shared.BaseBilingualWithId | undefined
  readonly address_info?: Shared.BaseBilingualWithId | undefined
}

export const MasterLocationAddressInfo: Codec.Shape<MasterLocationAddressInfo> = /*#__PURE__*/ Codec.shape(
  "hire#MasterLocationAddressInfo",
  () => ({
    location_info: Codec.objOpt(Shared.BaseBilingualWithId),
    address_info: Codec.objOpt(Shared.BaseBilingualWithId)
  })
)

/** @category structures */
export interface ApplicationOfferSalaryPlan {
  readonly currency?: string | undefined
  readonly basic_salary?: string | undefined
  readonly probation_salary_percentage?: string | undefined
  readonly award_salary_multiple?: string | undefined
  readonly option_shares?: string | undefined
  readonly quarterly_bonus?: string | undefined
  readonly half_year_bonus?: string | undefined
  readonly total_annual_cash?: string | undefined
  readonly customize_info_list?: ReadonlyArray<ApplicationOfferCustomValue> | undefined
}

export const ApplicationOfferSalaryPlan: Codec.Shape<ApplicationOfferSalaryPlan> = /*#__PURE__*/ Codec.shape(
  "hire#ApplicationOfferSalaryPlan",
  () => ({
    currency: Codec.strOpt,
    basic_salary: Codec.strOpt,
    probation_salary_percentage: Codec.strOpt,
    award_salary_multiple: Codec.strOpt,
    option_shares: Codec.strOpt,
    quarterly_bonus: Codec.strOpt,
    half_year_bonus: Codec.strOpt,
    total_annual_cash: Codec.strOpt,
    customize_info_list: Codec.listOpt(Codec.obj(ApplicationOfferCustomValue))
  })
)

/** @category structures */
export interface OfferJobInfo {
  readonly job_id?: string | undefined
  readonly job_name?: string | undefined
}

export const OfferJobInfo: Codec.Shape<OfferJobInfo> = /*#__PURE__*/ Codec.shape("hire#OfferJobInfo", () => ({
  job_id: Codec.strOpt,
  job_name: Codec.strOpt
}))

/** @category structures */
export interface ApplicationOfferCustomModule {
  readonly ID?: string | undefined
  readonly object_list?: ReadonlyArray<ApplicationOfferCustomValue> | undefined
}

export const ApplicationOfferCustomModule: Codec.Shape<ApplicationOfferCustomModule> =
  /*#__PURE__*/ Codec.shape("hire#ApplicationOfferCustomModule", () => ({
    ID: Codec.strOpt,
    object_list: Codec.listOpt(Codec.obj(ApplicationOfferCustomValue))
  }))

/** @category structures */
export interface OfferSendRecord {
  readonly offer_send_record_id?: string | undefined
  readonly operator_user_id?: string | undefined
  readonly send_time?: string | undefined
  readonly offer_letter_status?: 1 | 2 | 3 | 4 | 5 | (number & {}) | undefined
  readonly email_info?: OfferEmailInfo | undefined
  readonly acceptance_list?: ReadonlyArray<Acceptance> | undefined
  readonly offer_file_list?: ReadonlyArray<OfferFile> | undefined
  readonly offer_signature_info?: OfferSignatureInfo | undefined
}

export const OfferSendRecord: Codec.Shape<OfferSendRecord> = /*#__PURE__*/ Codec.shape(
  "hire#OfferSendRecord",
  () => ({
    offer_send_record_id: Codec.strOpt,
    operator_user_id: Codec.strOpt,
    send_time: Codec.strOpt,
    offer_letter_status: Codec.openOpt(1, 2, 3, 4, 5),
    email_info: Codec.objOpt(OfferEmailInfo),
    acceptance_list: Codec.listOpt(Codec.obj(Acceptance)),
    offer_file_list: Codec.listOpt(Codec.obj(OfferFile)),
    offer_signature_info: Codec.objOpt(OfferSignatureInfo)
  })
)

/** @category structures */
export interface OfferEmailInfo {
  readonly cc_email_list?: ReadonlyArray<string> | undefined
  readonly receiver_email_list?: ReadonlyArray<string> | undefined
  readonly content?: string | undefined
}

export const OfferEmailInfo: Codec.Shape<OfferEmailInfo> = /*#__PURE__*/ Codec.shape(
  "hire#OfferEmailInfo",
  () => ({
    cc_email_list: Codec.listOpt(Codec.str),
    receiver_email_list: Codec.listOpt(Codec.str),
    content: Codec.strOpt
  })
)

/** @category structures */
export interface Acceptance {
  readonly operator_type?: 1 | 2 | (number & {}) | undefined
  readonly conclusion?: 1 | 2 | (number & {}) | undefined
  readonly memo?: string | undefined
  readonly operate_time?: string | undefined
}

export const Acceptance: Codec.Shape<Acceptance> = /*#__PURE__*/ Codec.shape("hire#Acceptance", () => ({
  operator_type: Codec.openOpt(1, 2),
  conclusion: Codec.openOpt(1, 2),
  memo: Codec.strOpt,
  operate_time: Codec.strOpt
}))

/** @category structures */
export interface OfferFile {
  readonly id?: string | undefined
  readonly file_template_id?: string | undefined
  readonly file_template_name?: string | undefined
  readonly file_template_type_id?: string | undefined
  readonly file_template_type_name?: string | undefined
}

export const OfferFile: Codec.Shape<OfferFile> = /*#__PURE__*/ Codec.shape("hire#OfferFile", () => ({
  id: Codec.strOpt,
  file_template_id: Codec.strOpt,
  file_template_name: Codec.strOpt,
  file_template_type_id: Codec.strOpt,
  file_template_type_name: Codec.strOpt
}))

/** @category structures */
export interface OfferSignatureInfo {
  readonly id?: string | undefined
  readonly signature_status?: 1 | 2 | 3 | 4 | 5 | (number & {}) | undefined
  readonly attachment_list?: ReadonlyArray<SignatureAttachment> | undefined
}

export const OfferSignatureInfo: Codec.Shape<OfferSignatureInfo> = /*#__PURE__*/ Codec.shape(
  "hire#OfferSignatureInfo",
  () => ({
    id: Codec.strOpt,
    signature_status: Codec.openOpt(1, 2, 3, 4, 5),
    attachment_list: Codec.listOpt(Codec.obj(SignatureAttachment))
  })
)

/** @category structures */
export interface SignatureAttachment {
  readonly id?: string | undefined
  readonly file_name?: string | undefined
  readonly file_template_id?: string | undefined
  readonly file_template_name?: string | undefined
  readonly file_template_type_id?: string | undefined
  readonly file_template_type_name?: string | undefined
}

export const SignatureAttachment: Codec.Shape<SignatureAttachment> = /*#__PURE__*/ Codec.shape(
  "hire#SignatureAttachment",
  () => ({
    id: Codec.strOpt,
    file_name: Codec.strOpt,
    file_template_id: Codec.strOpt,
    file_template_name: Codec.strOpt,
    file_template_type_id: Codec.strOpt,
    file_template_type_name: Codec.strOpt
  })
)

/** @category structures */
export interface Employee {
  readonly id?: string | undefined
  readonly application_id?: string | undefined
  readonly onboard_status?: 1 | 2 | (number & {}) | undefined
  readonly conversion_status?: 1 | 2 | (number & {}) | undefined
  readonly onboard_time?: number | undefined
  readonly expected_conversion_time?: number | undefined
  readonly actual_conversion_time?: number | undefined
  readonly overboard_time?: number | undefined
  readonly overboard_note?: string | undefined
  readonly onboard_city_code?: string | undefined
  readonly department?: string | undefined
  readonly leader?: string | undefined
  readonly sequence?: string | undefined
  readonly level?: string | undefined
  readonly employee_type?: string | undefined
  readonly job_requirement_id?: string | undefined
  /** Not in the documentation. */
  readonly external_employment_id?: string | undefined
}

export const Employee: Codec.Shape<Employee> = /*#__PURE__*/ Codec.shape("hire#Employee", () => ({
  id: Codec.strOpt,
  application_id: Codec.strOpt,
  onboard_status: Codec.openOpt(1, 2),
  conversion_status: Codec.openOpt(1, 2),
  onboard_time: Codec.intOpt,
  expected_conversion_time: Codec.intOpt,
  actual_conversion_time: Codec.intOpt,
  overboard_time: Codec.intOpt,
  overboard_note: Codec.strOpt,
  onboard_city_code: Codec.strOpt,
  department: Codec.strOpt,
  leader: Codec.strOpt,
  sequence: Codec.strOpt,
  level: Codec.strOpt,
  employee_type: Codec.strOpt,
  job_requirement_id: Codec.strOpt,
  external_employment_id: Codec.strOpt
}))

/** @category structures */
export interface EcoBackgroundCheckCustomFieldDataOption {
  readonly key: string
  readonly name: Shared.I18n
}

export const EcoBackgroundCheckCustomFieldDataOption: Codec.Shape<EcoBackgroundCheckCustomFieldDataOption> =
  /*#__PURE__*/ Codec.shape("hire#EcoBackgroundCheckCustomFieldDataOption", () => ({
    key: Codec.str,
    name: Codec.obj(Shared.I18n)
  }))

/** @category structures */
export interface ExternalBackgroundCheckAttachment {
  readonly id?: string | undefined
  readonly name?: string | undefined
  readonly size?: number | undefined
}

export const ExternalBackgroundCheckAttachment: Codec.Shape<ExternalBackgroundCheckAttachment> =
  /*#__PURE__*/ Codec.shape("hire#ExternalBackgroundCheckAttachment", () => ({
    id: Codec.strOpt,
    name: Codec.strOpt,
    size: Codec.intOpt
  }))

/** @category structures */
export interface ExternalInterviewAssessmentDimension {
  readonly score?: number | undefined
  readonly option?: string | undefined
  readonly options?: ReadonlyArray<string> | undefined
  readonly content?: string | undefined
  readonly assessment_type?: 1 | 2 | 3 | 4 | (number & {}) | undefined
  readonly title?: string | undefined
  readonly description?: string | undefined
}

export const ExternalInterviewAssessmentDimension: Codec.Shape<ExternalInterviewAssessmentDimension> =
  /*#__PURE__*/ Codec.shape("hire#ExternalInterviewAssessmentDimension", () => ({
    score: Codec.intOpt,
    option: Codec.strOpt,
    options: Codec.listOpt(Codec.str),
    content: Codec.strOpt,
    assessment_type: Codec.openOpt(1, 2, 3, 4),
    title: Codec.strOpt,
    description: Codec.strOpt
  }))

/** @category structures */
export interface ExternalInterviewAssessmentDimensionInput {
  readonly score?: number | undefined
  readonly option?: string | undefined
  readonly options?: ReadonlyArray<string> | undefined
  readonly content?: string | undefined
  readonly assessment_type?: 1 | 2 | 3 | 4 | (number & {}) | undefined
  readonly title?: string | undefined
  readonly description?: string | undefined
}

export const ExternalInterviewAssessmentDimensionInput: Codec.Shape<ExternalInterviewAssessmentDimensionInput> =
  /*#__PURE__*/ Codec.shape("hire#ExternalInterviewAssessmentDimensionInput", () => ({
    score: Codec.intOpt,
    option: Codec.strOpt,
    options: Codec.listOpt(Codec.str),
    content: Codec.strOpt,
    assessment_type: Codec.listedOpt(1, 2, 3, 4),
    title: Codec.strOpt,
    description: Codec.strOpt
  }))

/** @category structures */
export interface CommonAddress {
  readonly id?: string | undefined
  readonly name?: Shared.I18n | undefined
  readonly district?: CodeNameObject | undefined
  readonly city?: CodeNameObject | undefined
  readonly state?: CodeNameObject | undefined
  readonly country?: CodeNameObject | undefined
}

export const CommonAddress: Codec.Shape<CommonAddress> = /*#__PURE__*/ Codec.shape(
  "hire#CommonAddress",
  () => ({
    id: Codec.strOpt,
    name: Codec.objOpt(Shared.I18n),
    district: Codec.objOpt(CodeNameObject),
    city: Codec.objOpt(CodeNameObject),
    state: Codec.objOpt(CodeNameObject),
    country: Codec.objOpt(CodeNameObject)
  })
)

/** @category structures */
export interface DimensionAbility {
  readonly id?: string | undefined
  readonly name?: Shared.I18n | undefined
  readonly description?: Shared.I18n | undefined
}

export const DimensionAbility: Codec.Shape<DimensionAbility> = /*#__PURE__*/ Codec.shape(
  "hire#DimensionAbility",
  () => ({
    id: Codec.strOpt,
    name: Codec.objOpt(Shared.I18n),
    description: Codec.objOpt(Shared.I18n)
  })
)

/** @category structures */
export interface CommonSchema {
  readonly id?: string | undefined
  readonly name?: Shared.I18n | undefined
  readonly description?: Shared.I18n | undefined
  readonly setting?: CommonSchemaSetting | undefined
  readonly is_customized?: boolean | undefined
  readonly is_required?: boolean | undefined
  readonly is_visible?: boolean | undefined
  readonly active_status?: 1 | 2 | (number & {}) | undefined
  readonly children_list?: ReadonlyArray<CommonSchemaChild> | undefined
}

export const CommonSchema: Codec.Shape<CommonSchema> = /*#__PURE__*/ Codec.shape("hire#CommonSchema", () => ({
  id: Codec.strOpt,
  name: Codec.objOpt(Shared.I18n),
  description: Codec.objOpt(Shared.I18n),
  setting: Codec.objOpt(CommonSchemaSetting),
  is_customized: Codec.boolOpt,
  is_required: Codec.boolOpt,
  is_visible: Codec.boolOpt,
  active_status: Codec.openOpt(1, 2),
  children_list: Codec.listOpt(Codec.obj(CommonSchemaChild))
}))

/** @category structures */
export interface CommonSchemaSetting {
  readonly object_type?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 13 | 12 | (number & {}) | undefined
  readonly config?: CommonSchemaConfig | undefined
}

export const CommonSchemaSetting: Codec.Shape<CommonSchemaSetting> = /*#__PURE__*/ Codec.shape(
  "hire#CommonSchemaSetting",
  () => ({
    object_type: Codec.openOpt(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 12),
    config: Codec.objOpt(CommonSchemaConfig)
  })
)

/** @category structures */
export interface CommonSchemaConfig {
  readonly options?: ReadonlyArray<CommonSchemaOption> | undefined
}

export const CommonSchemaConfig: Codec.Shape<CommonSchemaConfig> = /*#__PURE__*/ Codec.shape(
  "hire#CommonSchemaConfig",
  () => ({
    options: Codec.listOpt(Codec.obj(CommonSchemaOption))
  })
)

/** @category structures */
export interface CommonSchemaOption {
  readonly key?: string | undefined
  readonly name?: Shared.I18n | undefined
  readonly description?: Shared.I18n | undefined
  readonly active_status?: 1 | 2 | (number & {}) | undefined
}

export const CommonSchemaOption: Codec.Shape<CommonSchemaOption> = /*#__PURE__*/ Codec.shape(
  "hire#CommonSchemaOption",
  () => ({
    key: Codec.strOpt,
    name: Codec.objOpt(Shared.I18n),
    description: Codec.objOpt(Shared.I18n),
    active_status: Codec.openOpt(1, 2)
  })
)

/** @category structures */
export interface CommonSchemaChild {
  readonly id?: string | undefined
  readonly name?: Shared.I18n | undefined
  readonly description?: Shared.I18n | undefined
  readonly setting?: CommonSchemaSetting | undefined
  readonly parent_id?: string | undefined
  readonly is_customized?: boolean | undefined
  readonly is_required?: boolean | undefined
  readonly is_visible?: boolean | undefined
  readonly active_status?: 1 | 2 | (number & {}) | undefined
}

export const CommonSchemaChild: Codec.Shape<CommonSchemaChild> = /*#__PURE__*/ Codec.shape(
  "hire#CommonSchemaChild",
  () => ({
    id: Codec.strOpt,
    name: Codec.objOpt(Shared.I18n),
    description: Codec.objOpt(Shared.I18n),
    setting: Codec.objOpt(CommonSchemaSetting),
    parent_id: Codec.strOpt,
    is_customized: Codec.boolOpt,
    is_required: Codec.boolOpt,
    is_visible: Codec.boolOpt,
    active_status: Codec.openOpt(1, 2)
  })
)

/** @category structures */
export interface TalentCustomizedDataObjectValueChild {
  readonly object_id?: string | undefined
  readonly value?: string | undefined
}

export const TalentCustomizedDataObjectValueChild: Codec.Shape<TalentCustomizedDataObjectValueChild> =
  /*#__PURE__*/ Codec.shape("hire#TalentCustomizedDataObjectValueChild", () => ({
    object_id: Codec.strOpt,
    value: Codec.strOpt
  }))

/** @category structures */
export interface JobManager {
  readonly id?: string | undefined
  readonly recruiter_id: string
  readonly hiring_manager_id_list: ReadonlyArray<string>
  readonly assistant_id_list?: ReadonlyArray<string> | undefined
}

export const JobManager: Codec.Shape<JobManager> = /*#__PURE__*/ Codec.shape("hire#JobManager", () => ({
  id: Codec.strOpt,
  recruiter_id: Codec.str,
  hiring_manager_id_list: Codec.list(Codec.str),
  assistant_id_list: Codec.listOpt(Codec.str)
}))

/** @category structures */
export interface TalentCityInfo {
  readonly city_code?: string | undefined
  readonly zh_name?: string | undefined
  readonly en_name?: string | undefined
}

export const TalentCityInfo: Codec.Shape<TalentCityInfo> = /*#__PURE__*/ Codec.shape(
  "hire#TalentCityInfo",
  () => ({
    city_code: Codec.strOpt,
    zh_name: Codec.strOpt,
    en_name: Codec.strOpt
  })
)

/** @category structures */
export interface JobCustomizedData {
  readonly object_id?: string | undefined
  readonly name?: Shared.I18n | undefined
  readonly object_type?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | (number & {}) | undefined
  readonly value?: WebsiteJobPostCustomizedValue | undefined
}

export const JobCustomizedData: Codec.Shape<JobCustomizedData> = /*#__PURE__*/ Codec.shape(
  "hire#JobCustomizedData",
  () => ({
    object_id: Codec.strOpt,
    name: Codec.objOpt(Shared.I18n),
    object_type: Codec.openOpt(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11),
    value: Codec.objOpt(WebsiteJobPostCustomizedValue)
  })
)

/** @category structures */
export interface WebsiteJobPostCustomizedValue {
  readonly content?: string | undefined
  readonly option?: Shared.TalentCustomizedOption | undefined
  readonly option_list?: ReadonlyArray<Shared.TalentCustomizedOption> | undefined
  readonly time_range?: Shared.TalentCustomizedTimeRange | undefined
  readonly time?: string | undefined
  readonly number?: string | undefined
}

export const WebsiteJobPostCustomizedValue: Codec.Shape<WebsiteJobPostCustomizedValue> =
  /*#__PURE__*/ Codec.shape("hire#WebsiteJobPostCustomizedValue", () => ({
    content: Codec.strOpt,
    option: Codec.objOpt(Shared.TalentCustomizedOption),
    option_list: Codec.listOpt(Codec.obj(Shared.TalentCustomizedOption)),
    time_range: Codec.objOpt(Shared.TalentCustomizedTimeRange),
    time: Codec.strOpt,
    number: Codec.strOpt
  }))

/** @category structures */
export interface WebsiteJobPostCustomizedData {
  readonly object_id?: string | undefined
  readonly name?: Shared.I18n | undefined
  readonly object_type?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | (number & {}) | undefined
  readonly value?: WebsiteJobPostCustomizedValue | undefined
}

export const WebsiteJobPostCustomizedData: Codec.Shape<WebsiteJobPostCustomizedData> =
  /*#__PURE__*/ Codec.shape("hire#WebsiteJobPostCustomizedData", () => ({
    object_id: Codec.strOpt,
    name: Codec.objOpt(Shared.I18n),
    object_type: Codec.openOpt(1, 2, 3, 4, 5, 6, 7, 8, 9, 10),
    value: Codec.objOpt(WebsiteJobPostCustomizedValue)
  }))

/** @category structures */
export interface JobTypeInfo {
  readonly id: string
  readonly name: Shared.I18n
  readonly parent_id?: string | undefined
}

export const JobTypeInfo: Codec.Shape<JobTypeInfo> = /*#__PURE__*/ Codec.shape("hire#JobTypeInfo", () => ({
  id: Codec.str,
  name: Codec.obj(Shared.I18n),
  parent_id: Codec.strOpt
}))

/** @category structures */
export interface RegistrationSchema {
  readonly id?: string | undefined
  readonly name?: string | undefined
  readonly scenarios?: ReadonlyArray<5 | 6 | 14 | (number & {})> | undefined
  readonly objects?: ReadonlyArray<CommonSchema> | undefined
}

export const RegistrationSchema: Codec.Shape<RegistrationSchema> = /*#__PURE__*/ Codec.shape(
  "hire#RegistrationSchema",
  () => ({
    id: Codec.strOpt,
    name: Codec.strOpt,
    scenarios: Codec.listOpt(Codec.open(5, 6, 14)),
    objects: Codec.listOpt(Codec.obj(CommonSchema))
  })
)

/** @category structures */
export interface PermissionScopeRule {
  readonly rule_type?: 0 | 1 | 2 | (number & {}) | undefined
}

export const PermissionScopeRule: Codec.Shape<PermissionScopeRule> = /*#__PURE__*/ Codec.shape(
  "hire#PermissionScopeRule",
  () => ({
    rule_type: Codec.openOpt(0, 1, 2)
  })
)

/** @category structures */
export interface TalentIdentificationInfo {
  readonly identification_type?: 1 | 2 | 3 | 4 | 5 | 6 | 9 | (number & {}) | undefined
  readonly identification_number?: string | undefined
}

export const TalentIdentificationInfo: Codec.Shape<TalentIdentificationInfo> = /*#__PURE__*/ Codec.shape(
  "hire#TalentIdentificationInfo",
  () => ({
    identification_type: Codec.listedOpt(1, 2, 3, 4, 5, 6, 9),
    identification_number: Codec.strOpt
  })
)

/** @category structures */
export interface WebsiteDeliveryDto {
  readonly application_id?: string | undefined
  readonly id?: string | undefined
  readonly job_id?: string | undefined
  readonly job_post_id?: string | undefined
  readonly portal_resume_id?: string | undefined
  readonly user_id?: string | undefined
  readonly talent_id?: string | undefined
}

export const WebsiteDeliveryDto: Codec.Shape<WebsiteDeliveryDto> = /*#__PURE__*/ Codec.shape(
  "hire#WebsiteDeliveryDto",
  () => ({
    application_id: Codec.strOpt,
    id: Codec.strOpt,
    job_id: Codec.strOpt,
    job_post_id: Codec.strOpt,
    portal_resume_id: Codec.strOpt,
    user_id: Codec.strOpt,
    talent_id: Codec.strOpt
  })
)
