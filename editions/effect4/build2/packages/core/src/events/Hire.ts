// GENERATED from spec/hire.json. DO NOT EDIT: correct spec/patches/hire.json.
/**
 * Events of `hire`.
 *
 * @since 0.1.0
 */
import * as Codec from "../Codec.js"
import * as EventDefinition from "../EventDefinition.js"
import * as Types from "../api/hire/Types.js"

/**
 * What `hire.application.deleted_v1` tells.
 *
 * @category payloads
 */
export interface ApplicationDeletedV1 {
  readonly application_ids?: ReadonlyArray<string> | undefined
}

export const ApplicationDeletedV1: Codec.Shape<ApplicationDeletedV1> = /*#__PURE__*/ Codec.shape(
  "hire.application.deleted_v1#event",
  () => ({
    application_ids: Codec.listOpt(Codec.str)
  })
)

/**
 * 删除投递 · `hire.application.deleted_v1`
 *
 * Scopes, any of: `hire:application:readonly`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/application/events/deleted
 * @category events
 */
export const applicationDeletedV1: EventDefinition.EventDefinition<ApplicationDeletedV1> =
  /*#__PURE__*/ EventDefinition.make({
    type: "hire.application.deleted_v1",
    schema: "2.0",
    payload: ApplicationDeletedV1
  })

/**
 * What `hire.application.stage_changed_v1` tells.
 *
 * @category payloads
 */
export interface ApplicationStageChangedV1 {
  readonly application_id?: string | undefined
  readonly origin_stage_id?: string | undefined
  readonly target_stage_id?: string | undefined
  readonly update_time?: number | undefined
}

export const ApplicationStageChangedV1: Codec.Shape<ApplicationStageChangedV1> = /*#__PURE__*/ Codec.shape(
  "hire.application.stage_changed_v1#event",
  () => ({
    application_id: Codec.strOpt,
    origin_stage_id: Codec.strOpt,
    target_stage_id: Codec.strOpt,
    update_time: Codec.intOpt
  })
)

/**
 * 投递阶段变更 · `hire.application.stage_changed_v1`
 *
 * Scopes, any of: `hire:application:readonly`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/application/events/stage_changed
 * @category events
 */
export const applicationStageChangedV1: EventDefinition.EventDefinition<ApplicationStageChangedV1> =
  /*#__PURE__*/ EventDefinition.make({
    type: "hire.application.stage_changed_v1",
    schema: "2.0",
    payload: ApplicationStageChangedV1
  })

/**
 * What `hire.eco_account.created_v1` tells.
 *
 * @category payloads
 */
export interface EcoAccountCreatedV1 {
  readonly scope?: 1 | 2 | (number & {}) | undefined
  readonly account_id?: string | undefined
  readonly account_name?: string | undefined
  readonly usage_list?: ReadonlyArray<1 | 2 | (number & {})> | undefined
  readonly custom_field_list?: ReadonlyArray<Types.BackgroundCheckCustomFieldDataValue> | undefined
}

export const EcoAccountCreatedV1: Codec.Shape<EcoAccountCreatedV1> = /*#__PURE__*/ Codec.shape(
  "hire.eco_account.created_v1#event",
  () => ({
    scope: Codec.openOpt(1, 2),
    account_id: Codec.strOpt,
    account_name: Codec.strOpt,
    usage_list: Codec.listOpt(Codec.open(1, 2)),
    custom_field_list: Codec.listOpt(Codec.obj(Types.BackgroundCheckCustomFieldDataValue))
  })
)

/**
 * 账号绑定 · `hire.eco_account.created_v1`
 *
 * Scopes, any of: `hire:background_check_order:readonly`, `hire:exam:readonly`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/eco_account/events/created
 * @category events
 */
export const ecoAccountCreatedV1: EventDefinition.EventDefinition<EcoAccountCreatedV1> =
  /*#__PURE__*/ EventDefinition.make({
    type: "hire.eco_account.created_v1",
    schema: "2.0",
    payload: EcoAccountCreatedV1
  })

/**
 * What `hire.eco_background_check.canceled_v1` tells.
 *
 * @category payloads
 */
export interface EcoBackgroundCheckCanceledV1 {
  readonly background_check_id?: string | undefined
  readonly termination_reason?: string | undefined
}

export const EcoBackgroundCheckCanceledV1: Codec.Shape<EcoBackgroundCheckCanceledV1> =
  /*#__PURE__*/ Codec.shape("hire.eco_background_check.canceled_v1#event", () => ({
    background_check_id: Codec.strOpt,
    termination_reason: Codec.strOpt
  }))

/**
 * 终止背调 · `hire.eco_background_check.canceled_v1`
 *
 * Scopes, any of: `hire:background_check_order:readonly`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/eco_background_check/events/canceled
 * @category events
 */
export const ecoBackgroundCheckCanceledV1: EventDefinition.EventDefinition<EcoBackgroundCheckCanceledV1> =
  /*#__PURE__*/ EventDefinition.make({
    type: "hire.eco_background_check.canceled_v1",
    schema: "2.0",
    payload: EcoBackgroundCheckCanceledV1
  })

/**
 * What `hire.eco_background_check.created_v1` tells.
 *
 * @category payloads
 */
export interface EcoBackgroundCheckCreatedV1 {
  readonly background_check_id?: string | undefined
  readonly account_id?: string | undefined
  readonly package_id?: string | undefined
  readonly additional_item_id_list?: ReadonlyArray<string> | undefined
  readonly comment?: string | undefined
  readonly candidate_info?: EcoBackgroundCheckCreateEventCandidateInfo | undefined
  readonly client_contact_info?: EcoBackgroundCheckCreateEventContactInfo | undefined
  readonly custom_field_list?: ReadonlyArray<Types.BackgroundCheckCustomFieldDataValue> | undefined
}

export const EcoBackgroundCheckCreatedV1: Codec.Shape<EcoBackgroundCheckCreatedV1> =
  /*#__PURE__*/ Codec.shape("hire.eco_background_check.created_v1#event", () => ({
    background_check_id: Codec.strOpt,
    account_id: Codec.strOpt,
    package_id: Codec.strOpt,
    additional_item_id_list: Codec.listOpt(Codec.str),
    comment: Codec.strOpt,
    candidate_info: Codec.objOpt(EcoBackgroundCheckCreateEventCandidateInfo),
    client_contact_info: Codec.objOpt(EcoBackgroundCheckCreateEventContactInfo),
    custom_field_list: Codec.listOpt(Codec.obj(Types.BackgroundCheckCustomFieldDataValue))
  }))

/**
 * 创建背调 · `hire.eco_background_check.created_v1`
 *
 * Scopes, any of: `hire:background_check_order:readonly`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/eco_background_check/events/created
 * @category events
 */
export const ecoBackgroundCheckCreatedV1: EventDefinition.EventDefinition<EcoBackgroundCheckCreatedV1> =
  /*#__PURE__*/ EventDefinition.make({
    type: "hire.eco_background_check.created_v1",
    schema: "2.0",
    payload: EcoBackgroundCheckCreatedV1
  })

/**
 * What `hire.eco_exam.created_v1` tells.
 *
 * @category payloads
 */
export interface EcoExamCreatedV1 {
  readonly exam_id?: string | undefined
  readonly account_id?: string | undefined
  readonly paper_id?: string | undefined
  readonly candidate_info?: EcoBackgroundCheckCreateEventContactInfo | undefined
  /** Not in the documentation. */
  readonly talent_id?: string | undefined
  /** Not in the documentation. */
  readonly application_id?: string | undefined
}

export const EcoExamCreatedV1: Codec.Shape<EcoExamCreatedV1> = /*#__PURE__*/ Codec.shape(
  "hire.eco_exam.created_v1#event",
  () => ({
    exam_id: Codec.strOpt,
    account_id: Codec.strOpt,
    paper_id: Codec.strOpt,
    candidate_info: Codec.objOpt(EcoBackgroundCheckCreateEventContactInfo),
    talent_id: Codec.strOpt,
    application_id: Codec.strOpt
  })
)

/**
 * 创建笔试 · `hire.eco_exam.created_v1`
 *
 * Scopes, any of: `hire:exam`, `hire:exam:readonly`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/eco_exam/events/created
 * @category events
 */
export const ecoExamCreatedV1: EventDefinition.EventDefinition<EcoExamCreatedV1> =
  /*#__PURE__*/ EventDefinition.make({
    type: "hire.eco_exam.created_v1",
    schema: "2.0",
    payload: EcoExamCreatedV1
  })

/**
 * What `hire.ehr_import_task.imported_v1` tells.
 *
 * @category payloads
 */
export interface EhrImportTaskImportedV1 {
  readonly task_id?: string | undefined
  readonly application_id?: string | undefined
  readonly ehr_department_id?: string | undefined
  readonly ehr_requirement_id?: string | undefined
  readonly operator_id?: string | undefined
  readonly operator_user_id?: UserId | undefined
  readonly ehr_department?: DepartmentId | undefined
}

export const EhrImportTaskImportedV1: Codec.Shape<EhrImportTaskImportedV1> = /*#__PURE__*/ Codec.shape(
  "hire.ehr_import_task.imported_v1#event",
  () => ({
    task_id: Codec.strOpt,
    application_id: Codec.strOpt,
    ehr_department_id: Codec.strOpt,
    ehr_requirement_id: Codec.strOpt,
    operator_id: Codec.strOpt,
    operator_user_id: Codec.objOpt(UserId),
    ehr_department: Codec.objOpt(DepartmentId)
  })
)

/**
 * 导入 e-HR · `hire.ehr_import_task.imported_v1`
 *
 * Scopes, any of: `hire:ehr_import`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/ehr_import_task/events/imported
 * @category events
 */
export const ehrImportTaskImportedV1: EventDefinition.EventDefinition<EhrImportTaskImportedV1> =
  /*#__PURE__*/ EventDefinition.make({
    type: "hire.ehr_import_task.imported_v1",
    schema: "2.0",
    payload: EhrImportTaskImportedV1
  })

/**
 * What `hire.ehr_import_task_for_internship_offer.imported_v1` tells.
 *
 * @category payloads
 */
export interface EhrImportTaskForInternshipOfferImportedV1 {
  readonly task_id?: string | undefined
  readonly application_id?: string | undefined
  readonly offer_id?: string | undefined
  readonly pre_onboard_id?: string | undefined
  readonly ehr_department_id?: string | undefined
  readonly operator_id?: string | undefined
  readonly operator_user_id?: UserId | undefined
  readonly ehr_department?: DepartmentId | undefined
}

export const EhrImportTaskForInternshipOfferImportedV1: Codec.Shape<EhrImportTaskForInternshipOfferImportedV1> =
  /*#__PURE__*/ Codec.shape("hire.ehr_import_task_for_internship_offer.imported_v1#event", () => ({
    task_id: Codec.strOpt,
    application_id: Codec.strOpt,
    offer_id: Codec.strOpt,
    pre_onboard_id: Codec.strOpt,
    ehr_department_id: Codec.strOpt,
    operator_id: Codec.strOpt,
    operator_user_id: Codec.objOpt(UserId),
    ehr_department: Codec.objOpt(DepartmentId)
  }))

/**
 * 导入 e-HR（实习 Offer） · `hire.ehr_import_task_for_internship_offer.imported_v1`
 *
 * Scopes, any of: `hire:ehr_import`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/ehr_import_task_for_internship_offer/events/imported
 * @category events
 */
export const ehrImportTaskForInternshipOfferImportedV1: EventDefinition.EventDefinition<EhrImportTaskForInternshipOfferImportedV1> =
  /*#__PURE__*/ EventDefinition.make({
    type: "hire.ehr_import_task_for_internship_offer.imported_v1",
    schema: "2.0",
    payload: EhrImportTaskForInternshipOfferImportedV1
  })

/**
 * What `hire.offer.status_changed_v1` tells.
 *
 * @category payloads
 */
export interface OfferStatusChangedV1 {
  readonly offer_id?: string | undefined
  /** Not in the documentation. */
  readonly offer_status?: number | undefined
}

export const OfferStatusChangedV1: Codec.Shape<OfferStatusChangedV1> = /*#__PURE__*/ Codec.shape(
  "hire.offer.status_changed_v1#event",
  () => ({
    offer_id: Codec.strOpt,
    offer_status: Codec.numOpt
  })
)

/**
 * Offer 状态变更 · `hire.offer.status_changed_v1`
 *
 * Scopes, any of: `hire:offer:low_sensitive_info:readonly`, `hire:offer:readonly`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/offer/events/status_changed
 * @category events
 */
export const offerStatusChangedV1: EventDefinition.EventDefinition<OfferStatusChangedV1> =
  /*#__PURE__*/ EventDefinition.make({
    type: "hire.offer.status_changed_v1",
    schema: "2.0",
    payload: OfferStatusChangedV1
  })

/**
 * What `hire.referral_account.assets_update_v1` tells.
 *
 * @category payloads
 */
export interface ReferralAccountAssetsUpdateV1 {
  readonly account_id?: string | undefined
  readonly assets?: Types.Assets | undefined
  readonly modify_time?: string | undefined
}

export const ReferralAccountAssetsUpdateV1: Codec.Shape<ReferralAccountAssetsUpdateV1> =
  /*#__PURE__*/ Codec.shape("hire.referral_account.assets_update_v1#event", () => ({
    account_id: Codec.strOpt,
    assets: Codec.objOpt(Types.Assets),
    modify_time: Codec.strOpt
  }))

/**
 * 内推账户余额变更 · `hire.referral_account.assets_update_v1`
 *
 * Scopes, any of: `hire:referral_account:readonly`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/referral_account/events/assets_update
 * @category events
 */
export const referralAccountAssetsUpdateV1: EventDefinition.EventDefinition<ReferralAccountAssetsUpdateV1> =
  /*#__PURE__*/ EventDefinition.make({
    type: "hire.referral_account.assets_update_v1",
    schema: "2.0",
    payload: ReferralAccountAssetsUpdateV1
  })

/**
 * What `hire.talent.deleted_v1` tells.
 *
 * @category payloads
 */
export interface TalentDeletedV1 {
  readonly talent_id?: string | undefined
}

export const TalentDeletedV1: Codec.Shape<TalentDeletedV1> = /*#__PURE__*/ Codec.shape(
  "hire.talent.deleted_v1#event",
  () => ({
    talent_id: Codec.strOpt
  })
)

/**
 * 删除人才 · `hire.talent.deleted_v1`
 *
 * Scopes, any of: `hire:talent:readonly`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent/events/deleted
 * @category events
 */
export const talentDeletedV1: EventDefinition.EventDefinition<TalentDeletedV1> =
  /*#__PURE__*/ EventDefinition.make({
    type: "hire.talent.deleted_v1",
    schema: "2.0",
    payload: TalentDeletedV1
  })

/**
 * What `hire.talent.tag_subscription_v1` tells.
 *
 * @category payloads
 */
export interface TalentTagSubscriptionV1 {
  readonly talent_id?: string | undefined
  readonly application_id?: string | undefined
  readonly type?: 1 | 2 | 3 | (number & {}) | undefined
  readonly tag?: TalentTag | undefined
  readonly lock_status?: 1 | 2 | 3 | (number & {}) | undefined
  readonly application_stage?: Types.ApplicationStageInfo | undefined
}

export const TalentTagSubscriptionV1: Codec.Shape<TalentTagSubscriptionV1> = /*#__PURE__*/ Codec.shape(
  "hire.talent.tag_subscription_v1#event",
  () => ({
    talent_id: Codec.strOpt,
    application_id: Codec.strOpt,
    type: Codec.openOpt(1, 2, 3),
    tag: Codec.objOpt(TalentTag),
    lock_status: Codec.openOpt(1, 2, 3),
    application_stage: Codec.objOpt(Types.ApplicationStageInfo)
  })
)

/**
 * 人才进展变更事件 · `hire.talent.tag_subscription_v1`
 *
 * Scopes, any of: `hire:talent:readonly`, `hire:talent`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent/events/tag_subscription
 * @category events
 */
export const talentTagSubscriptionV1: EventDefinition.EventDefinition<TalentTagSubscriptionV1> =
  /*#__PURE__*/ EventDefinition.make({
    type: "hire.talent.tag_subscription_v1",
    schema: "2.0",
    payload: TalentTagSubscriptionV1
  })

/** @category structures */
export interface EcoBackgroundCheckCreateEventContactInfo {
  readonly name?: string | undefined
  readonly mobile?: Types.EcoBackgroundCheckCreateEventMobile | undefined
  readonly email?: string | undefined
}

export const EcoBackgroundCheckCreateEventContactInfo: Codec.Shape<EcoBackgroundCheckCreateEventContactInfo> =
  /*#__PURE__*/ Codec.shape("hire#EcoBackgroundCheckCreateEventContactInfo", () => ({
    name: Codec.strOpt,
    mobile: Codec.objOpt(Types.EcoBackgroundCheckCreateEventMobile),
    email: Codec.strOpt
  }))

/** @category structures */
export interface UserId {
  readonly union_id?: string | undefined
  /** Given with the scope `contact:user.employee_id:readonly`. */
  readonly user_id?: string | undefined
  readonly open_id?: string | undefined
}

export const UserId: Codec.Shape<UserId> = /*#__PURE__*/ Codec.shape("hire#UserId", () => ({
  union_id: Codec.strOpt,
  user_id: Codec.strOpt,
  open_id: Codec.strOpt
}))

/** @category structures */
export interface DepartmentId {
  readonly department_id?: string | undefined
  readonly open_department_id?: string | undefined
}

export const DepartmentId: Codec.Shape<DepartmentId> = /*#__PURE__*/ Codec.shape("hire#DepartmentId", () => ({
  department_id: Codec.strOpt,
  open_department_id: Codec.strOpt
}))

/** @category structures */
export interface EcoBackgroundCheckCreateEventCandidateInfo {
  readonly name?: string | undefined
  readonly mobile?: Types.EcoBackgroundCheckCreateEventMobile | undefined
  readonly email?: string | undefined
  readonly first_name?: string | undefined
  readonly last_name?: string | undefined
}

export const EcoBackgroundCheckCreateEventCandidateInfo: Codec.Shape<EcoBackgroundCheckCreateEventCandidateInfo> =
  /*#__PURE__*/ Codec.shape("hire.eco_background_check.created_v1#event.candidate_info", () => ({
    name: Codec.strOpt,
    mobile: Codec.objOpt(Types.EcoBackgroundCheckCreateEventMobile),
    email: Codec.strOpt,
    first_name: Codec.strOpt,
    last_name: Codec.strOpt
  }))

/** @category structures */
export interface TalentTag {
  readonly id?: string | undefined
  readonly name?: Types.I18n | undefined
  readonly description?: Types.I18n | undefined
  /** Not in the documentation. */
  readonly type?: number | undefined
  /** Not in the documentation. */
  readonly active_status?: number | undefined
}

export const TalentTag: Codec.Shape<TalentTag> = /*#__PURE__*/ Codec.shape(
  "hire.talent.tag_subscription_v1#event.tag",
  () => ({
    id: Codec.strOpt,
    name: Codec.objOpt(Types.I18n),
    description: Codec.objOpt(Types.I18n),
    type: Codec.numOpt,
    active_status: Codec.numOpt
  })
)
