// GENERATED from spec/application.json. DO NOT EDIT: correct spec/patches/application.json.
/**
 * Events of `application`.
 *
 * @since 0.1.0
 */
import * as Codec from "../Codec.js"
import * as EventDefinition from "../EventDefinition.js"
import * as Types from "../api/application/Types.js"

/**
 * What `app_open` tells.
 *
 * @category payloads
 */
export interface AppOpen {
  readonly app_id?: string | undefined
  readonly tenant_key?: string | undefined
  readonly type?: string | undefined
  readonly applicants?: ReadonlyArray<Applicant> | undefined
  readonly installer?: Applicant | undefined
  readonly installer_employee?: Applicant | undefined
}

export const AppOpen: Codec.Shape<AppOpen> = /*#__PURE__*/ Codec.shape("app_open#event", () => ({
  app_id: Codec.strOpt,
  tenant_key: Codec.strOpt,
  type: Codec.strOpt,
  applicants: Codec.listOpt(Codec.obj(Applicant)),
  installer: Codec.objOpt(Applicant),
  installer_employee: Codec.objOpt(Applicant)
}))

/**
 * 首次启用应用 · `app_open`
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/event/app-first-enabled
 * @category events
 */
export const appOpen: EventDefinition.EventDefinition<AppOpen> = /*#__PURE__*/ EventDefinition.make({
  type: "app_open",
  schema: "1.0",
  payload: AppOpen
})

/**
 * What `app_status_change` tells.
 *
 * @category payloads
 */
export interface AppStatusChange {
  readonly app_id?: string | undefined
  readonly tenant_key?: string | undefined
  readonly type?: string | undefined
  readonly status?: string | undefined
  readonly operator?: AppStatusChangeOperator | undefined
}

export const AppStatusChange: Codec.Shape<AppStatusChange> = /*#__PURE__*/ Codec.shape(
  "app_status_change#event",
  () => ({
    app_id: Codec.strOpt,
    tenant_key: Codec.strOpt,
    type: Codec.strOpt,
    status: Codec.strOpt,
    operator: Codec.objOpt(AppStatusChangeOperator)
  })
)

/**
 * 应用停启用 · `app_status_change`
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/event/app-enabled-or-disabled
 * @category events
 */
export const appStatusChange: EventDefinition.EventDefinition<AppStatusChange> =
  /*#__PURE__*/ EventDefinition.make({
    type: "app_status_change",
    schema: "1.0",
    payload: AppStatusChange
  })

/**
 * What `app_ticket` tells.
 *
 * @category payloads
 */
export interface AppTicket {
  readonly app_id?: string | undefined
  readonly app_ticket?: string | undefined
  readonly type?: string | undefined
}

export const AppTicket: Codec.Shape<AppTicket> = /*#__PURE__*/ Codec.shape("app_ticket#event", () => ({
  app_id: Codec.strOpt,
  app_ticket: Codec.strOpt,
  type: Codec.strOpt
}))

/**
 * app_ticket 事件 · `app_ticket`
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/event/app_ticket-events
 * @category events
 */
export const appTicket: EventDefinition.EventDefinition<AppTicket> = /*#__PURE__*/ EventDefinition.make({
  type: "app_ticket",
  schema: "1.0",
  payload: AppTicket
})

/**
 * What `app_uninstalled` tells.
 *
 * @category payloads
 */
export interface AppUninstalled {
  readonly app_id?: string | undefined
  readonly tenant_key?: string | undefined
  readonly type?: string | undefined
}

export const AppUninstalled: Codec.Shape<AppUninstalled> = /*#__PURE__*/ Codec.shape(
  "app_uninstalled#event",
  () => ({
    app_id: Codec.strOpt,
    tenant_key: Codec.strOpt,
    type: Codec.strOpt
  })
)

/**
 * 应用卸载 · `app_uninstalled`
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/event/app-uninstalled
 * @category events
 */
export const appUninstalled: EventDefinition.EventDefinition<AppUninstalled> =
  /*#__PURE__*/ EventDefinition.make({
    type: "app_uninstalled",
    schema: "1.0",
    payload: AppUninstalled
  })

/**
 * What `application.application.app_version.audit_v6` tells.
 *
 * @category payloads
 */
export interface ApplicationAppVersionAuditV6 {
  readonly operator_id?: UserId | undefined
  readonly version_id?: string | undefined
  readonly creator_id?: UserId | undefined
  readonly app_id?: string | undefined
  readonly operation?: "audited" | "reject" | (string & {}) | undefined
  readonly remark?: string | undefined
  readonly audit_source?: "administrator" | "auto" | (string & {}) | undefined
}

export const ApplicationAppVersionAuditV6: Codec.Shape<ApplicationAppVersionAuditV6> =
  /*#__PURE__*/ Codec.shape("application.application.app_version.audit_v6#event", () => ({
    operator_id: Codec.objOpt(UserId),
    version_id: Codec.strOpt,
    creator_id: Codec.objOpt(UserId),
    app_id: Codec.strOpt,
    operation: Codec.openOpt("audited", "reject"),
    remark: Codec.strOpt,
    audit_source: Codec.openOpt("administrator", "auto")
  }))

/**
 * 应用审核 · `application.application.app_version.audit_v6`
 *
 * Scopes, any of: `application:application.app_version:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/application-app_version/events/audit
 * @category events
 */
export const applicationAppVersionAuditV6: EventDefinition.EventDefinition<ApplicationAppVersionAuditV6> =
  /*#__PURE__*/ EventDefinition.make({
    type: "application.application.app_version.audit_v6",
    schema: "2.0",
    payload: ApplicationAppVersionAuditV6
  })

/**
 * What `application.application.app_version.publish_apply_v6` tells.
 *
 * @category payloads
 */
export interface ApplicationAppVersionPublishApplyV6 {
  readonly operator_id?: UserId | undefined
  readonly online_version?: ApplicationAppVersionPublishApplyV6ApplicationAppVersionEvent | undefined
  readonly under_audit_version?: ApplicationAppVersionPublishApplyV6ApplicationAppVersionEvent | undefined
  readonly app_status?: 0 | 1 | (number & {}) | undefined
}

export const ApplicationAppVersionPublishApplyV6: Codec.Shape<ApplicationAppVersionPublishApplyV6> =
  /*#__PURE__*/ Codec.shape("application.application.app_version.publish_apply_v6#event", () => ({
    operator_id: Codec.objOpt(UserId),
    online_version: Codec.objOpt(ApplicationAppVersionPublishApplyV6ApplicationAppVersionEvent),
    under_audit_version: Codec.objOpt(ApplicationAppVersionPublishApplyV6ApplicationAppVersionEvent),
    app_status: Codec.openOpt(0, 1)
  }))

/**
 * 申请发布应用 · `application.application.app_version.publish_apply_v6`
 *
 * Scopes, any of: `application:application.app_version:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/application-app_version/events/publish_apply
 * @category events
 */
export const applicationAppVersionPublishApplyV6: EventDefinition.EventDefinition<ApplicationAppVersionPublishApplyV6> =
  /*#__PURE__*/ EventDefinition.make({
    type: "application.application.app_version.publish_apply_v6",
    schema: "2.0",
    payload: ApplicationAppVersionPublishApplyV6
  })

/**
 * What `application.application.app_version.publish_revoke_v6` tells.
 *
 * @category payloads
 */
export interface ApplicationAppVersionPublishRevokeV6 {
  readonly operator_id?: UserId | undefined
  readonly creator_id?: UserId | undefined
  readonly app_id?: string | undefined
  readonly version_id?: string | undefined
}

export const ApplicationAppVersionPublishRevokeV6: Codec.Shape<ApplicationAppVersionPublishRevokeV6> =
  /*#__PURE__*/ Codec.shape("application.application.app_version.publish_revoke_v6#event", () => ({
    operator_id: Codec.objOpt(UserId),
    creator_id: Codec.objOpt(UserId),
    app_id: Codec.strOpt,
    version_id: Codec.strOpt
  }))

/**
 * 撤回应用发布申请 · `application.application.app_version.publish_revoke_v6`
 *
 * Scopes, any of: `application:application.app_version:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/application-app_version/events/publish_revoke
 * @category events
 */
export const applicationAppVersionPublishRevokeV6: EventDefinition.EventDefinition<ApplicationAppVersionPublishRevokeV6> =
  /*#__PURE__*/ EventDefinition.make({
    type: "application.application.app_version.publish_revoke_v6",
    schema: "2.0",
    payload: ApplicationAppVersionPublishRevokeV6
  })

/**
 * What `application.application.created_v6` tells.
 *
 * @category payloads
 */
export interface ApplicationCreatedV6 {
  readonly operator_id?: UserId | undefined
  readonly app_id?: string | undefined
  readonly name?: string | undefined
  readonly description?: string | undefined
  readonly avatar?: string | undefined
  readonly app_scene_type?: number | undefined
  readonly primary_language?: string | undefined
  readonly create_source?:
    | "developer_console"
    | "base"
    | "app_engine"
    | "bot_builder"
    | "aily"
    | "unknown"
    | (string & {})
    | undefined
}

export const ApplicationCreatedV6: Codec.Shape<ApplicationCreatedV6> = /*#__PURE__*/ Codec.shape(
  "application.application.created_v6#event",
  () => ({
    operator_id: Codec.objOpt(UserId),
    app_id: Codec.strOpt,
    name: Codec.strOpt,
    description: Codec.strOpt,
    avatar: Codec.strOpt,
    app_scene_type: Codec.intOpt,
    primary_language: Codec.strOpt,
    create_source: Codec.openOpt("developer_console", "base", "app_engine", "bot_builder", "aily", "unknown")
  })
)

/**
 * 应用创建 · `application.application.created_v6`
 *
 * Scopes, any of: `admin:app.info:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/application/events/created
 * @category events
 */
export const applicationCreatedV6: EventDefinition.EventDefinition<ApplicationCreatedV6> =
  /*#__PURE__*/ EventDefinition.make({
    type: "application.application.created_v6",
    schema: "2.0",
    payload: ApplicationCreatedV6
  })

/**
 * What `application.application.feedback.created_v6` tells.
 *
 * @category payloads
 */
export interface ApplicationFeedbackCreatedV6 {
  readonly user_id?: UserId | undefined
  readonly app_id?: string | undefined
  readonly feedback_time?: string | undefined
  readonly tenant_name?: string | undefined
  readonly feedback_type?: number | undefined
  readonly fault_type?: ReadonlyArray<number> | undefined
  readonly fault_time?: string | undefined
  readonly source?: number | undefined
  /** Given with the scope `contact:user.email:readonly` or `contact:user.phone:readonly`. */
  readonly contact?: string | undefined
  readonly description?: string | undefined
  readonly images?: ReadonlyArray<string> | undefined
  readonly feedback_id?: string | undefined
  readonly feedback_path?: string | undefined
}

export const ApplicationFeedbackCreatedV6: Codec.Shape<ApplicationFeedbackCreatedV6> =
  /*#__PURE__*/ Codec.shape("application.application.feedback.created_v6#event", () => ({
    user_id: Codec.objOpt(UserId),
    app_id: Codec.strOpt,
    feedback_time: Codec.strOpt,
    tenant_name: Codec.strOpt,
    feedback_type: Codec.intOpt,
    fault_type: Codec.listOpt(Codec.int),
    fault_time: Codec.strOpt,
    source: Codec.intOpt,
    contact: Codec.strOpt,
    description: Codec.strOpt,
    images: Codec.listOpt(Codec.str),
    feedback_id: Codec.strOpt,
    feedback_path: Codec.strOpt
  }))

/**
 * 新增应用反馈 · `application.application.feedback.created_v6`
 *
 * Scopes, any of: `application:application.feedback.feedback_info`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/application-feedback/events/created
 * @category events
 */
export const applicationFeedbackCreatedV6: EventDefinition.EventDefinition<ApplicationFeedbackCreatedV6> =
  /*#__PURE__*/ EventDefinition.make({
    type: "application.application.feedback.created_v6",
    schema: "2.0",
    payload: ApplicationFeedbackCreatedV6
  })

/**
 * What `application.application.feedback.updated_v6` tells.
 *
 * @category payloads
 */
export interface ApplicationFeedbackUpdatedV6 {
  readonly feedback_ids?: ReadonlyArray<string> | undefined
  readonly status?: number | undefined
  readonly app_id?: string | undefined
  readonly update_time?: string | undefined
  readonly operator_id?: UserId | undefined
}

export const ApplicationFeedbackUpdatedV6: Codec.Shape<ApplicationFeedbackUpdatedV6> =
  /*#__PURE__*/ Codec.shape("application.application.feedback.updated_v6#event", () => ({
    feedback_ids: Codec.listOpt(Codec.str),
    status: Codec.intOpt,
    app_id: Codec.strOpt,
    update_time: Codec.strOpt,
    operator_id: Codec.objOpt(UserId)
  }))

/**
 * 反馈更新 · `application.application.feedback.updated_v6`
 *
 * Scopes, any of: `application:application.feedback.feedback_info`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/application-feedback/events/updated
 * @category events
 */
export const applicationFeedbackUpdatedV6: EventDefinition.EventDefinition<ApplicationFeedbackUpdatedV6> =
  /*#__PURE__*/ EventDefinition.make({
    type: "application.application.feedback.updated_v6",
    schema: "2.0",
    payload: ApplicationFeedbackUpdatedV6
  })

/**
 * What `application.application.visibility.added_v6` tells.
 *
 * @category payloads
 */
export interface ApplicationVisibilityAddedV6 {
  readonly source?: number | undefined
  readonly user_id?: ApplicationVisibilityAddedV6UserId | undefined
  /** Not in the documentation. */
  readonly users?: ReadonlyArray<ApplicationVisibilityAddedV6Users> | undefined
}

export const ApplicationVisibilityAddedV6: Codec.Shape<ApplicationVisibilityAddedV6> =
  /*#__PURE__*/ Codec.shape("application.application.visibility.added_v6#event", () => ({
    source: Codec.intOpt,
    user_id: Codec.objOpt(ApplicationVisibilityAddedV6UserId),
    users: Codec.listOpt(Codec.obj(ApplicationVisibilityAddedV6Users))
  }))

/**
 * 员工免审安装应用 · `application.application.visibility.added_v6`
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/event/app-availability-scope-extended
 * @category events
 */
export const applicationVisibilityAddedV6: EventDefinition.EventDefinition<ApplicationVisibilityAddedV6> =
  /*#__PURE__*/ EventDefinition.make({
    type: "application.application.visibility.added_v6",
    schema: "2.0",
    payload: ApplicationVisibilityAddedV6
  })

/**
 * What `application.bot.menu_v6` tells.
 *
 * @category payloads
 */
export interface BotMenuV6 {
  readonly operator?: Operator | undefined
  /** 1 to 30 characters. */
  readonly event_key?: string | undefined
  /** 1 to 30 characters. */
  readonly timestamp?: number | undefined
}

export const BotMenuV6: Codec.Shape<BotMenuV6> = /*#__PURE__*/ Codec.shape(
  "application.bot.menu_v6#event",
  () => ({
    operator: Codec.objOpt(Operator),
    event_key: Codec.strOpt,
    timestamp: Codec.intOpt
  })
)

/**
 * 机器人自定义菜单事件 · `application.bot.menu_v6`
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/bot/events/menu
 * @category events
 */
export const botMenuV6: EventDefinition.EventDefinition<BotMenuV6> = /*#__PURE__*/ EventDefinition.make({
  type: "application.bot.menu_v6",
  schema: "2.0",
  payload: BotMenuV6
})

/**
 * What `order_paid` tells.
 *
 * @category payloads
 */
export interface OrderPaid {
  readonly type?: string | undefined
  readonly app_id?: string | undefined
  readonly order_id?: string | undefined
  readonly price_plan_id?: string | undefined
  readonly price_plan_type?: string | undefined
  readonly seats?: number | undefined
  readonly buy_count?: number | undefined
  readonly create_time?: string | undefined
  readonly pay_time?: string | undefined
  readonly buy_type?: string | undefined
  readonly src_order_id?: string | undefined
  readonly order_pay_price?: number | undefined
  readonly tenant_key?: string | undefined
}

export const OrderPaid: Codec.Shape<OrderPaid> = /*#__PURE__*/ Codec.shape("order_paid#event", () => ({
  type: Codec.strOpt,
  app_id: Codec.strOpt,
  order_id: Codec.strOpt,
  price_plan_id: Codec.strOpt,
  price_plan_type: Codec.strOpt,
  seats: Codec.intOpt,
  buy_count: Codec.intOpt,
  create_time: Codec.strOpt,
  pay_time: Codec.strOpt,
  buy_type: Codec.strOpt,
  src_order_id: Codec.strOpt,
  order_pay_price: Codec.intOpt,
  tenant_key: Codec.strOpt
}))

/**
 * 应用商店应用购买 · `order_paid`
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/event/public-app-purchase
 * @category events
 */
export const orderPaid: EventDefinition.EventDefinition<OrderPaid> = /*#__PURE__*/ EventDefinition.make({
  type: "order_paid",
  schema: "1.0",
  payload: OrderPaid
})

/** @category structures */
export interface Applicant {
  readonly open_id: string
}

export const Applicant: Codec.Shape<Applicant> = /*#__PURE__*/ Codec.shape("application#Applicant", () => ({
  open_id: Codec.str
}))

/** @category structures */
export interface UserId {
  readonly union_id?: string | undefined
  /** Given with the scope `contact:user.employee_id:readonly`. */
  readonly user_id?: string | undefined
  readonly open_id?: string | undefined
}

export const UserId: Codec.Shape<UserId> = /*#__PURE__*/ Codec.shape("application#UserId", () => ({
  union_id: Codec.strOpt,
  user_id: Codec.strOpt,
  open_id: Codec.strOpt
}))

/** @category structures */
export interface ApplicationAppVersionPublishApplyV6ApplicationAppVersionEvent {
  readonly app_id: string
  /** At least 1 characters. */
  readonly version?: string | undefined
  readonly version_id: string
  /** At least 1 characters. */
  readonly app_name?: string | undefined
  readonly avatar_url?: string | undefined
  /** At least 1 characters. */
  readonly description?: string | undefined
  readonly scopes?: ReadonlyArray<ApplicationAppVersionPublishApplyV6AppScope> | undefined
  readonly back_home_url?: string | undefined
  /** At least 1 items. */
  readonly i18n?: ReadonlyArray<AppI18nInfo2> | undefined
  /** At most 3 items. */
  readonly common_categories?: ReadonlyArray<string> | undefined
  readonly events?: ReadonlyArray<string> | undefined
  readonly status?: 0 | 1 | 2 | 3 | 4 | (number & {}) | undefined
  readonly create_time?: string | undefined
  readonly publish_time?: string | undefined
  readonly ability?: ApplicationAppVersionPublishApplyV6AppAbility | undefined
  readonly remark?: AppVersionRemarkEvent | undefined
}

export const ApplicationAppVersionPublishApplyV6ApplicationAppVersionEvent: Codec.Shape<ApplicationAppVersionPublishApplyV6ApplicationAppVersionEvent> =
  /*#__PURE__*/ Codec.shape(
    "application#ApplicationAppVersionPublishApplyV6ApplicationAppVersionEvent",
    () => ({
      app_id: Codec.str,
      version: Codec.strOpt,
      version_id: Codec.str,
      app_name: Codec.strOpt,
      avatar_url: Codec.strOpt,
      description: Codec.strOpt,
      scopes: Codec.listOpt(Codec.obj(ApplicationAppVersionPublishApplyV6AppScope)),
      back_home_url: Codec.strOpt,
      i18n: Codec.listOpt(Codec.obj(AppI18nInfo2)),
      common_categories: Codec.listOpt(Codec.str),
      events: Codec.listOpt(Codec.str),
      status: Codec.openOpt(0, 1, 2, 3, 4),
      create_time: Codec.strOpt,
      publish_time: Codec.strOpt,
      ability: Codec.objOpt(ApplicationAppVersionPublishApplyV6AppAbility),
      remark: Codec.objOpt(AppVersionRemarkEvent)
    })
  )

/** @category structures */
export interface ApplicationAppVersionPublishApplyV6AppScope {
  readonly scope: string
  readonly description?: string | undefined
  readonly level?: 1 | 2 | 3 | 0 | (number & {}) | undefined
  /** At most 200 items. */
  readonly token_types?: ReadonlyArray<"tenant" | "user" | (string & {})> | undefined
}

export const ApplicationAppVersionPublishApplyV6AppScope: Codec.Shape<ApplicationAppVersionPublishApplyV6AppScope> =
  /*#__PURE__*/ Codec.shape("application#ApplicationAppVersionPublishApplyV6AppScope", () => ({
    scope: Codec.str,
    description: Codec.strOpt,
    level: Codec.openOpt(1, 2, 3, 0),
    token_types: Codec.listOpt(Codec.open("tenant", "user"))
  }))

/** @category structures */
export interface AppI18nInfo2 {
  readonly i18n_key:
    | "zh_cn"
    | "en_us"
    | "ja_jp"
    | "zh_hk"
    | "zh_tw"
    | "id_id"
    | "ms_my"
    | "de_de"
    | "es_es"
    | "fr_fr"
    | "it_it"
    | "pt_br"
    | "vi_vn"
    | "ru_ru"
    | "th_th"
    | "ko_kr"
    | (string & {})
  /** At least 1 characters. */
  readonly name?: string | undefined
  /** At least 1 characters. */
  readonly description?: string | undefined
  readonly help_use?: string | undefined
}

export const AppI18nInfo2: Codec.Shape<AppI18nInfo2> = /*#__PURE__*/ Codec.shape(
  "application#AppI18nInfo2",
  () => ({
    i18n_key: Codec.open(
      "zh_cn",
      "en_us",
      "ja_jp",
      "zh_hk",
      "zh_tw",
      "id_id",
      "ms_my",
      "de_de",
      "es_es",
      "fr_fr",
      "it_it",
      "pt_br",
      "vi_vn",
      "ru_ru",
      "th_th",
      "ko_kr"
    ),
    name: Codec.strOpt,
    description: Codec.strOpt,
    help_use: Codec.strOpt
  })
)

/** @category structures */
export interface ApplicationAppVersionPublishApplyV6AppAbility {
  readonly gadget?: ApplicationAppVersionPublishApplyV6Gadget | undefined
  readonly web_app?: Types.WebApp | undefined
  readonly bot?: Types.Bot | undefined
  readonly workplace_widgets?: ReadonlyArray<Types.WorkplaceWidget> | undefined
  readonly navigate?: ApplicationAppVersionPublishApplyV6Navigate | undefined
  readonly cloud_doc?: ApplicationAppVersionPublishApplyV6CloudDoc | undefined
  readonly docs_blocks?: ReadonlyArray<ApplicationAppVersionPublishApplyV6DocsBlock> | undefined
  readonly message_action?: ApplicationAppVersionPublishApplyV6MessageAction | undefined
  readonly plus_menu?: Types.PlusMenu | undefined
}

export const ApplicationAppVersionPublishApplyV6AppAbility: Codec.Shape<ApplicationAppVersionPublishApplyV6AppAbility> =
  /*#__PURE__*/ Codec.shape("application#ApplicationAppVersionPublishApplyV6AppAbility", () => ({
    gadget: Codec.objOpt(ApplicationAppVersionPublishApplyV6Gadget),
    web_app: Codec.objOpt(Types.WebApp),
    bot: Codec.objOpt(Types.Bot),
    workplace_widgets: Codec.listOpt(Codec.obj(Types.WorkplaceWidget)),
    navigate: Codec.objOpt(ApplicationAppVersionPublishApplyV6Navigate),
    cloud_doc: Codec.objOpt(ApplicationAppVersionPublishApplyV6CloudDoc),
    docs_blocks: Codec.listOpt(Codec.obj(ApplicationAppVersionPublishApplyV6DocsBlock)),
    message_action: Codec.objOpt(ApplicationAppVersionPublishApplyV6MessageAction),
    plus_menu: Codec.objOpt(Types.PlusMenu)
  }))

/** @category structures */
export interface ApplicationAppVersionPublishApplyV6Gadget {
  readonly enable_pc_mode?: 1 | 2 | 4 | (number & {}) | undefined
  readonly schema_urls?: ReadonlyArray<string> | undefined
  readonly pc_use_mobile_pkg?: boolean | undefined
  /** At least 1 characters. */
  readonly pc_version?: string | undefined
  /** At least 1 characters. */
  readonly mobile_version?: string | undefined
  /** At least 1 characters. */
  readonly mobile_min_lark_version?: string | undefined
  /** At least 1 characters. */
  readonly pc_min_lark_version?: string | undefined
}

export const ApplicationAppVersionPublishApplyV6Gadget: Codec.Shape<ApplicationAppVersionPublishApplyV6Gadget> =
  /*#__PURE__*/ Codec.shape("application#ApplicationAppVersionPublishApplyV6Gadget", () => ({
    enable_pc_mode: Codec.openOpt(1, 2, 4),
    schema_urls: Codec.listOpt(Codec.str),
    pc_use_mobile_pkg: Codec.boolOpt,
    pc_version: Codec.strOpt,
    mobile_version: Codec.strOpt,
    mobile_min_lark_version: Codec.strOpt,
    pc_min_lark_version: Codec.strOpt
  }))

/** @category structures */
export interface ApplicationAppVersionPublishApplyV6Navigate {
  readonly pc?: ApplicationAppVersionPublishApplyV6NavigateMeta | undefined
  readonly mobile?: ApplicationAppVersionPublishApplyV6NavigateMeta | undefined
}

export const ApplicationAppVersionPublishApplyV6Navigate: Codec.Shape<ApplicationAppVersionPublishApplyV6Navigate> =
  /*#__PURE__*/ Codec.shape("application#ApplicationAppVersionPublishApplyV6Navigate", () => ({
    pc: Codec.objOpt(ApplicationAppVersionPublishApplyV6NavigateMeta),
    mobile: Codec.objOpt(ApplicationAppVersionPublishApplyV6NavigateMeta)
  }))

/** @category structures */
export interface ApplicationAppVersionPublishApplyV6NavigateMeta {
  /** At least 1 characters. */
  readonly version?: string | undefined
  readonly image_url?: string | undefined
  readonly hover_image_url?: string | undefined
}

export const ApplicationAppVersionPublishApplyV6NavigateMeta: Codec.Shape<ApplicationAppVersionPublishApplyV6NavigateMeta> =
  /*#__PURE__*/ Codec.shape("application#ApplicationAppVersionPublishApplyV6NavigateMeta", () => ({
    version: Codec.strOpt,
    image_url: Codec.strOpt,
    hover_image_url: Codec.strOpt
  }))

/** @category structures */
export interface ApplicationAppVersionPublishApplyV6CloudDoc {
  readonly space_url?: string | undefined
  /** At least 1 items. */
  readonly i18n?: ReadonlyArray<Types.CloudDocI18nInfo> | undefined
  readonly icon_url?: string | undefined
  readonly mode?: 0 | 1 | (number & {}) | undefined
}

export const ApplicationAppVersionPublishApplyV6CloudDoc: Codec.Shape<ApplicationAppVersionPublishApplyV6CloudDoc> =
  /*#__PURE__*/ Codec.shape("application#ApplicationAppVersionPublishApplyV6CloudDoc", () => ({
    space_url: Codec.strOpt,
    i18n: Codec.listOpt(Codec.obj(Types.CloudDocI18nInfo)),
    icon_url: Codec.strOpt,
    mode: Codec.openOpt(0, 1)
  }))

/** @category structures */
export interface ApplicationAppVersionPublishApplyV6DocsBlock {
  readonly block_type_id?: string | undefined
  /** At least 1 items. */
  readonly i18n?: ReadonlyArray<ApplicationAppVersionPublishApplyV6BlockI18nInfo> | undefined
  readonly mobile_icon_url?: string | undefined
  readonly pc_icon_url?: string | undefined
}

export const ApplicationAppVersionPublishApplyV6DocsBlock: Codec.Shape<ApplicationAppVersionPublishApplyV6DocsBlock> =
  /*#__PURE__*/ Codec.shape("application#ApplicationAppVersionPublishApplyV6DocsBlock", () => ({
    block_type_id: Codec.strOpt,
    i18n: Codec.listOpt(Codec.obj(ApplicationAppVersionPublishApplyV6BlockI18nInfo)),
    mobile_icon_url: Codec.strOpt,
    pc_icon_url: Codec.strOpt
  }))

/** @category structures */
export interface ApplicationAppVersionPublishApplyV6BlockI18nInfo {
  readonly i18n_key?: "zh_cn" | "en_us" | "ja_jp" | (string & {}) | undefined
  /** At least 1 characters. */
  readonly name?: string | undefined
}

export const ApplicationAppVersionPublishApplyV6BlockI18nInfo: Codec.Shape<ApplicationAppVersionPublishApplyV6BlockI18nInfo> =
  /*#__PURE__*/ Codec.shape("application#ApplicationAppVersionPublishApplyV6BlockI18nInfo", () => ({
    i18n_key: Codec.openOpt("zh_cn", "en_us", "ja_jp"),
    name: Codec.strOpt
  }))

/** @category structures */
export interface ApplicationAppVersionPublishApplyV6MessageAction {
  readonly pc_app_link?: string | undefined
  readonly mobile_app_link?: string | undefined
  /** At least 1 items. */
  readonly i18n?: ReadonlyArray<ApplicationAppVersionPublishApplyV6BlockI18nInfo> | undefined
}

export const ApplicationAppVersionPublishApplyV6MessageAction: Codec.Shape<ApplicationAppVersionPublishApplyV6MessageAction> =
  /*#__PURE__*/ Codec.shape("application#ApplicationAppVersionPublishApplyV6MessageAction", () => ({
    pc_app_link: Codec.strOpt,
    mobile_app_link: Codec.strOpt,
    i18n: Codec.listOpt(Codec.obj(ApplicationAppVersionPublishApplyV6BlockI18nInfo))
  }))

/** @category structures */
export interface AppVersionRemarkEvent {
  readonly remark?: string | undefined
  readonly update_remark?: string | undefined
  readonly visibility?: AppVisibilityEvent | undefined
}

export const AppVersionRemarkEvent: Codec.Shape<AppVersionRemarkEvent> = /*#__PURE__*/ Codec.shape(
  "application#AppVersionRemarkEvent",
  () => ({
    remark: Codec.strOpt,
    update_remark: Codec.strOpt,
    visibility: Codec.objOpt(AppVisibilityEvent)
  })
)

/** @category structures */
export interface AppVisibilityEvent {
  readonly is_all?: boolean | undefined
  readonly visible_list?: AppVisibleListEvent | undefined
  readonly invisible_list?: AppVisibleListEvent | undefined
}

export const AppVisibilityEvent: Codec.Shape<AppVisibilityEvent> = /*#__PURE__*/ Codec.shape(
  "application#AppVisibilityEvent",
  () => ({
    is_all: Codec.boolOpt,
    visible_list: Codec.objOpt(AppVisibleListEvent),
    invisible_list: Codec.objOpt(AppVisibleListEvent)
  })
)

/** @category structures */
export interface AppVisibleListEvent {
  readonly open_ids?: ReadonlyArray<UserId2> | undefined
  readonly department_ids?: ReadonlyArray<string> | undefined
}

export const AppVisibleListEvent: Codec.Shape<AppVisibleListEvent> = /*#__PURE__*/ Codec.shape(
  "application#AppVisibleListEvent",
  () => ({
    open_ids: Codec.listOpt(Codec.obj(UserId2)),
    department_ids: Codec.listOpt(Codec.str)
  })
)

/** @category structures */
export interface UserId2 {
  readonly union_id?: string | undefined
  readonly user_id?: string | undefined
  readonly open_id?: string | undefined
}

export const UserId2: Codec.Shape<UserId2> = /*#__PURE__*/ Codec.shape("application#UserId2", () => ({
  union_id: Codec.strOpt,
  user_id: Codec.strOpt,
  open_id: Codec.strOpt
}))

/** @category structures */
export interface AppStatusChangeOperator {
  readonly open_id: string
  readonly user_id: string
  readonly union_id: string
}

export const AppStatusChangeOperator: Codec.Shape<AppStatusChangeOperator> = /*#__PURE__*/ Codec.shape(
  "app_status_change#event.operator",
  () => ({
    open_id: Codec.str,
    user_id: Codec.str,
    union_id: Codec.str
  })
)

/** @category structures */
export interface ApplicationVisibilityAddedV6UserId {
  readonly open_id?: string | undefined
  readonly union_id?: string | undefined
}

export const ApplicationVisibilityAddedV6UserId: Codec.Shape<ApplicationVisibilityAddedV6UserId> =
  /*#__PURE__*/ Codec.shape("application.application.visibility.added_v6#event.user_id", () => ({
    open_id: Codec.strOpt,
    union_id: Codec.strOpt
  }))

/** @category structures */
export interface ApplicationVisibilityAddedV6Users {
  readonly user_id?: UserId2 | undefined
}

export const ApplicationVisibilityAddedV6Users: Codec.Shape<ApplicationVisibilityAddedV6Users> =
  /*#__PURE__*/ Codec.shape("application.application.visibility.added_v6#event.users", () => ({
    user_id: Codec.objOpt(UserId2)
  }))

/** @category structures */
export interface Operator {
  /** 1 to 100 characters. Given with the scope `application:application.bot.operator_name:readonly`. */
  readonly operator_name?: string | undefined
  readonly operator_id?: UserId | undefined
}

export const Operator: Codec.Shape<Operator> = /*#__PURE__*/ Codec.shape(
  "application.bot.menu_v6#event.operator",
  () => ({
    operator_name: Codec.strOpt,
    operator_id: Codec.objOpt(UserId)
  })
)
