// GENERATED from spec/personal_settings.json. DO NOT EDIT: correct spec/patches/personal_settings.json.
/**
 * Endpoints of `personal_settings.v1.system_status`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import { codes } from "../../../internal/codes/personal_settings.js"
import type * as Effect from "effect/Effect"

/**
 * What `batchClose` takes.
 *
 * @category inputs
 */
export interface BatchCloseInput {
  readonly system_status_id: string
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  /** 1 to 50 items. */
  readonly user_list: ReadonlyArray<string>
}

export const BatchCloseInput: Codec.Shape<BatchCloseInput> =
  /*#__PURE__*/ Codec.shape("personal_settings.v1.system_status.batch_close#input", () => ({
    system_status_id: Codec.str,
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    user_list: Codec.list(Codec.str)
  }))

/**
 * What `batchClose` gives.
 *
 * @category outputs
 */
export interface BatchCloseOutput {
  readonly result_list: ReadonlyArray<SystemStatusUserCloseResultEntity>
}

export const BatchCloseOutput: Codec.Shape<BatchCloseOutput> =
  /*#__PURE__*/ Codec.shape("personal_settings.v1.system_status.batch_close#output", () => ({
    result_list: Codec.list(Codec.obj(SystemStatusUserCloseResultEntity))
  }))

/**
 * 批量关闭系统状态
 *
 * `POST /open-apis/personal_settings/v1/system_statuses/:system_status_id/batch_close` · Token: tenant · Rate
 * limit: 1000/min, 50/s.
 *
 * Scopes, any of: `personal_settings:status:system_status_operate`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/personal_settings-v1/system_status/batch_close
 * @category endpoints
 */
export const batchClose: Endpoint.Described<BatchCloseInput, BatchCloseOutput, "tenant"> & {
  /**
   * 批量关闭系统状态
   *
   * Scopes, any of: `personal_settings:status:system_status_operate`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/personal_settings-v1/system_status/batch_close
   */
  (input: BatchCloseInput, options?: Endpoint.CallOptions): Effect.Effect<BatchCloseOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "personal_settings.v1.system_status.batch_close",
  method: "POST",
  path: "/open-apis/personal_settings/v1/system_statuses/:system_status_id/batch_close",
  tokens: ["tenant"],
  query: ["user_id_type"],
  body: "json",
  codes,
  input: BatchCloseInput,
  output: BatchCloseOutput
})

/**
 * What `batchOpen` takes.
 *
 * @category inputs
 */
export interface BatchOpenInput {
  readonly system_status_id: string
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  /** 1 to 50 items. */
  readonly user_list: ReadonlyArray<SystemStatusUserOpenParam>
}

export const BatchOpenInput: Codec.Shape<BatchOpenInput> =
  /*#__PURE__*/ Codec.shape("personal_settings.v1.system_status.batch_open#input", () => ({
    system_status_id: Codec.str,
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    user_list: Codec.list(Codec.obj(SystemStatusUserOpenParam))
  }))

/**
 * What `batchOpen` gives.
 *
 * @category outputs
 */
export interface BatchOpenOutput {
  readonly result_list: ReadonlyArray<SystemStatusUserOpenResultEntity>
}

export const BatchOpenOutput: Codec.Shape<BatchOpenOutput> =
  /*#__PURE__*/ Codec.shape("personal_settings.v1.system_status.batch_open#output", () => ({
    result_list: Codec.list(Codec.obj(SystemStatusUserOpenResultEntity))
  }))

/**
 * 批量开启系统状态
 *
 * `POST /open-apis/personal_settings/v1/system_statuses/:system_status_id/batch_open` · Token: tenant · Rate
 * limit: 1000/min, 50/s.
 *
 * Scopes, any of: `personal_settings:status:system_status_operate`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/personal_settings-v1/system_status/batch_open
 * @category endpoints
 */
export const batchOpen: Endpoint.Described<BatchOpenInput, BatchOpenOutput, "tenant"> & {
  /**
   * 批量开启系统状态
   *
   * Scopes, any of: `personal_settings:status:system_status_operate`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/personal_settings-v1/system_status/batch_open
   */
  (input: BatchOpenInput, options?: Endpoint.CallOptions): Effect.Effect<BatchOpenOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "personal_settings.v1.system_status.batch_open",
  method: "POST",
  path: "/open-apis/personal_settings/v1/system_statuses/:system_status_id/batch_open",
  tokens: ["tenant"],
  query: ["user_id_type"],
  body: "json",
  codes,
  input: BatchOpenInput,
  output: BatchOpenOutput
})

/**
 * What `create` takes.
 *
 * @category inputs
 */
export interface CreateInput {
  readonly title: string
  readonly i18n_title?: SystemStatusI18nName | undefined
  readonly icon_key:
    | "GeneralDoNotDisturb" | "GeneralInMeetingBusy" | "Coffee" | "GeneralBusinessTrip"
    | "GeneralWorkFromHome" | "StatusEnjoyLife" | "GeneralTravellingCar" | "StatusBus" | "StatusInFlight"
    | "Typing" | "EatingFood" | "SICK" | "GeneralSun" | "GeneralMoonRest" | "StatusReading"
    | "Status_PrivateMessage" | "StatusFlashOfInspiration" | "GeneralVacation" | (string & {})
  /** Default: `"BLUE"`. */
  readonly color?:
    | "BLUE" | "GRAY" | "INDIGO" | "WATHET" | "GREEN" | "TURQUOISE" | "YELLOW" | "LIME" | "RED" | "ORANGE"
    | "PURPLE" | "VIOLET" | "CARMINE" | (string & {}) | undefined
  /** At most 9. Default: `0`. */
  readonly priority?: number | undefined
  readonly sync_setting?: SystemStatusSyncSettingInput | undefined
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("personal_settings.v1.system_status.create#input", () => ({
    title: Codec.str,
    i18n_title: Codec.objOpt(SystemStatusI18nName),
    icon_key: Codec.listed(
      "GeneralDoNotDisturb", "GeneralInMeetingBusy", "Coffee", "GeneralBusinessTrip", "GeneralWorkFromHome",
      "StatusEnjoyLife", "GeneralTravellingCar", "StatusBus", "StatusInFlight", "Typing", "EatingFood",
      "SICK", "GeneralSun", "GeneralMoonRest", "StatusReading", "Status_PrivateMessage",
      "StatusFlashOfInspiration", "GeneralVacation"
    ),
    color: Codec.listedOpt(
      "BLUE", "GRAY", "INDIGO", "WATHET", "GREEN", "TURQUOISE", "YELLOW", "LIME", "RED", "ORANGE", "PURPLE",
      "VIOLET", "CARMINE"
    ),
    priority: Codec.intOpt,
    sync_setting: Codec.objOpt(SystemStatusSyncSettingInput)
  }))

/**
 * What `create` gives.
 *
 * @category outputs
 */
export interface CreateOutput {
  readonly system_status: SystemStatus
}

export const CreateOutput: Codec.Shape<CreateOutput> =
  /*#__PURE__*/ Codec.shape("personal_settings.v1.system_status.create#output", () => ({
    system_status: Codec.obj(SystemStatus)
  }))

/**
 * 创建系统状态
 *
 * `POST /open-apis/personal_settings/v1/system_statuses` · Token: tenant · Rate limit: 100/min.
 *
 * Scopes, any of: `personal_settings:status:system_status_update`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/personal_settings-v1/system_status/create
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "tenant"> & {
  /**
   * 创建系统状态
   *
   * Scopes, any of: `personal_settings:status:system_status_update`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/personal_settings-v1/system_status/create
   */
  (input: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "personal_settings.v1.system_status.create",
  method: "POST",
  path: "/open-apis/personal_settings/v1/system_statuses",
  tokens: ["tenant"],
  body: "json",
  codes,
  input: CreateInput,
  output: CreateOutput
})

/**
 * What `delete` takes.
 *
 * @category inputs
 */
export interface DeleteInput {
  readonly system_status_id: string
}

export const DeleteInput: Codec.Shape<DeleteInput> =
  /*#__PURE__*/ Codec.shape("personal_settings.v1.system_status.delete#input", () => ({
    system_status_id: Codec.str
  }))

/**
 * 删除系统状态
 *
 * `DELETE /open-apis/personal_settings/v1/system_statuses/:system_status_id` · Token: tenant · Rate limit:
 * 100/min.
 *
 * Scopes, any of: `personal_settings:status:system_status_update`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/personal_settings-v1/system_status/delete
 * @category endpoints
 */
const deleteEndpoint: Endpoint.Described<DeleteInput, Codec.Dictionary, "tenant"> & {
  /**
   * 删除系统状态
   *
   * Scopes, any of: `personal_settings:status:system_status_update`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/personal_settings-v1/system_status/delete
   */
  (input: DeleteInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "personal_settings.v1.system_status.delete",
  method: "DELETE",
  path: "/open-apis/personal_settings/v1/system_statuses/:system_status_id",
  tokens: ["tenant"],
  codes,
  input: DeleteInput,
  output: Codec.dictionary
})

export { deleteEndpoint as delete }

/**
 * What `list` takes.
 *
 * @category inputs
 */
export interface ListInput {
  /** 1 to 50. Default: `50`. */
  readonly page_size?: number | undefined
  readonly page_token?: string | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("personal_settings.v1.system_status.list#input", () => ({
    page_size: Codec.intOpt,
    page_token: Codec.strOpt
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly items: ReadonlyArray<SystemStatus>
  readonly page_token?: string | undefined
  readonly has_more?: boolean | undefined
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("personal_settings.v1.system_status.list#output", () => ({
    items: Codec.list(Codec.obj(SystemStatus)),
    page_token: Codec.strOpt,
    has_more: Codec.boolOpt
  }))

/**
 * 获取系统状态
 *
 * `GET /open-apis/personal_settings/v1/system_statuses` · Token: tenant · Rate limit: 100/min.
 *
 * Scopes, any of: `personal_settings:status:system_status_update`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/personal_settings-v1/system_status/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant"> & {
  /**
   * 获取系统状态
   *
   * Scopes, any of: `personal_settings:status:system_status_update`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/personal_settings-v1/system_status/list
   */
  (input?: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.OptionalListed<ListInput, ListOutput, "tenant">
  readonly items: {
    /**
     * 获取系统状态
     *
     * Scopes, any of: `personal_settings:status:system_status_update`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/personal_settings-v1/system_status/list
     */
    (input?: ListInput, options?: Paged.Options): Paged.Listing<SystemStatus>
  }
} = /*#__PURE__*/ Paged.make({
  id: "personal_settings.v1.system_status.list",
  method: "GET",
  path: "/open-apis/personal_settings/v1/system_statuses",
  tokens: ["tenant"],
  query: ["page_size", "page_token"],
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size", maxPageSize: 50
  },
  codes,
  input: ListInput,
  output: ListOutput
})

/**
 * What `patch` takes.
 *
 * @category inputs
 */
export interface PatchInput {
  readonly system_status_id: string
  readonly system_status: PatchSystemStatusInput
  /** At least 1 items. */
  readonly update_fields: ReadonlyArray<"TITLE" | "I18N_TITLE" | "ICON" | "COLOR" | "PRIORITY" | "SYNC_SETTING" | (string & {})>
}

export const PatchInput: Codec.Shape<PatchInput> =
  /*#__PURE__*/ Codec.shape("personal_settings.v1.system_status.patch#input", () => ({
    system_status_id: Codec.str,
    system_status: Codec.obj(PatchSystemStatusInput),
    update_fields: Codec.list(Codec.listed("TITLE", "I18N_TITLE", "ICON", "COLOR", "PRIORITY", "SYNC_SETTING"))
  }))

/**
 * What `patch` gives.
 *
 * @category outputs
 */
export interface PatchOutput {
  readonly system_status: SystemStatus
}

export const PatchOutput: Codec.Shape<PatchOutput> =
  /*#__PURE__*/ Codec.shape("personal_settings.v1.system_status.patch#output", () => ({
    system_status: Codec.obj(SystemStatus)
  }))

/**
 * 修改系统状态
 *
 * `PATCH /open-apis/personal_settings/v1/system_statuses/:system_status_id` · Token: tenant · Rate limit:
 * 100/min.
 *
 * Scopes, any of: `personal_settings:status:system_status_update`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/personal_settings-v1/system_status/patch
 * @category endpoints
 */
export const patch: Endpoint.Described<PatchInput, PatchOutput, "tenant"> & {
  /**
   * 修改系统状态
   *
   * Scopes, any of: `personal_settings:status:system_status_update`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/personal_settings-v1/system_status/patch
   */
  (input: PatchInput, options?: Endpoint.CallOptions): Effect.Effect<PatchOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "personal_settings.v1.system_status.patch",
  method: "PATCH",
  path: "/open-apis/personal_settings/v1/system_statuses/:system_status_id",
  tokens: ["tenant"],
  body: "json",
  codes,
  input: PatchInput,
  output: PatchOutput
})

/** @category structures */
export interface SystemStatusI18nName {
  readonly zh_cn?: string | undefined
  readonly en_us?: string | undefined
  readonly ja_jp?: string | undefined
}

export const SystemStatusI18nName: Codec.Shape<SystemStatusI18nName> =
  /*#__PURE__*/ Codec.shape("personal_settings#SystemStatusI18nName", () => ({
    zh_cn: Codec.strOpt,
    en_us: Codec.strOpt,
    ja_jp: Codec.strOpt
  }))

/** @category structures */
export interface SystemStatusSyncSettingInput {
  /** Default: `true`. */
  readonly is_open_by_default?: boolean | undefined
  readonly title?: string | undefined
  readonly i18n_title?: SystemStatusI18nName | undefined
  readonly explain?: string | undefined
  readonly i18n_explain?: SystemStatusI18nName | undefined
}

export const SystemStatusSyncSettingInput: Codec.Shape<SystemStatusSyncSettingInput> =
  /*#__PURE__*/ Codec.shape("personal_settings#SystemStatusSyncSettingInput", () => ({
    is_open_by_default: Codec.boolOpt,
    title: Codec.strOpt,
    i18n_title: Codec.objOpt(SystemStatusI18nName),
    explain: Codec.strOpt,
    i18n_explain: Codec.objOpt(SystemStatusI18nName)
  }))

/** @category structures */
export interface SystemStatus {
  readonly system_status_id?: string | undefined
  readonly title: string
  readonly i18n_title?: SystemStatusI18nName | undefined
  readonly icon_key:
    | "GeneralDoNotDisturb" | "GeneralInMeetingBusy" | "Coffee" | "GeneralBusinessTrip"
    | "GeneralWorkFromHome" | "StatusEnjoyLife" | "GeneralTravellingCar" | "StatusBus" | "StatusInFlight"
    | "Typing" | "EatingFood" | "SICK" | "GeneralSun" | "GeneralMoonRest" | "StatusReading"
    | "Status_PrivateMessage" | "StatusFlashOfInspiration" | "GeneralVacation" | (string & {})
  readonly color?:
    | "BLUE" | "GRAY" | "INDIGO" | "WATHET" | "GREEN" | "TURQUOISE" | "YELLOW" | "LIME" | "RED" | "ORANGE"
    | "PURPLE" | "VIOLET" | "CARMINE" | (string & {}) | undefined
  readonly priority?: number | undefined
  readonly sync_setting?: SystemStatusSyncSetting | undefined
}

export const SystemStatus: Codec.Shape<SystemStatus> =
  /*#__PURE__*/ Codec.shape("personal_settings#SystemStatus", () => ({
    system_status_id: Codec.strOpt,
    title: Codec.str,
    i18n_title: Codec.objOpt(SystemStatusI18nName),
    icon_key: Codec.open(
      "GeneralDoNotDisturb", "GeneralInMeetingBusy", "Coffee", "GeneralBusinessTrip", "GeneralWorkFromHome",
      "StatusEnjoyLife", "GeneralTravellingCar", "StatusBus", "StatusInFlight", "Typing", "EatingFood",
      "SICK", "GeneralSun", "GeneralMoonRest", "StatusReading", "Status_PrivateMessage",
      "StatusFlashOfInspiration", "GeneralVacation"
    ),
    color: Codec.openOpt(
      "BLUE", "GRAY", "INDIGO", "WATHET", "GREEN", "TURQUOISE", "YELLOW", "LIME", "RED", "ORANGE", "PURPLE",
      "VIOLET", "CARMINE"
    ),
    priority: Codec.intOpt,
    sync_setting: Codec.objOpt(SystemStatusSyncSetting)
  }))

/** @category structures */
export interface SystemStatusSyncSetting {
  readonly is_open_by_default?: boolean | undefined
  readonly title?: string | undefined
  readonly i18n_title?: SystemStatusI18nName | undefined
  readonly explain?: string | undefined
  readonly i18n_explain?: SystemStatusI18nName | undefined
}

export const SystemStatusSyncSetting: Codec.Shape<SystemStatusSyncSetting> =
  /*#__PURE__*/ Codec.shape("personal_settings#SystemStatusSyncSetting", () => ({
    is_open_by_default: Codec.boolOpt,
    title: Codec.strOpt,
    i18n_title: Codec.objOpt(SystemStatusI18nName),
    explain: Codec.strOpt,
    i18n_explain: Codec.objOpt(SystemStatusI18nName)
  }))

/** @category structures */
export interface SystemStatusUserCloseResultEntity {
  readonly user_id?: string | undefined
  readonly result?:
    | "success" | "fail" | "invisible_user_id" | "invalid_user_id" | "resign_user_id" | (string & {}) | undefined
}

export const SystemStatusUserCloseResultEntity: Codec.Shape<SystemStatusUserCloseResultEntity> =
  /*#__PURE__*/ Codec.shape("personal_settings.v1.system_status.batch_close#output.result_list", () => ({
    user_id: Codec.strOpt,
    result: Codec.openOpt("success", "fail", "invisible_user_id", "invalid_user_id", "resign_user_id")
  }))

/** @category structures */
export interface SystemStatusUserOpenParam {
  readonly user_id: string
  readonly end_time: number
}

export const SystemStatusUserOpenParam: Codec.Shape<SystemStatusUserOpenParam> =
  /*#__PURE__*/ Codec.shape("personal_settings.v1.system_status.batch_open#input.user_list", () => ({
    user_id: Codec.str,
    end_time: Codec.int
  }))

/** @category structures */
export interface SystemStatusUserOpenResultEntity {
  readonly user_id: string
  readonly end_time: number
  readonly result?:
    | "success_show" | "success_user_close_syn" | "success_user_in_higher_priority_system_status" | "fail"
    | "invisible_user_id" | "invalid_user_id" | "resign_user_id" | (string & {}) | undefined
}

export const SystemStatusUserOpenResultEntity: Codec.Shape<SystemStatusUserOpenResultEntity> =
  /*#__PURE__*/ Codec.shape("personal_settings.v1.system_status.batch_open#output.result_list", () => ({
    user_id: Codec.str,
    end_time: Codec.int,
    result: Codec.openOpt(
      "success_show", "success_user_close_syn", "success_user_in_higher_priority_system_status", "fail",
      "invisible_user_id", "invalid_user_id", "resign_user_id"
    )
  }))

/** @category structures */
export interface PatchSystemStatusInput {
  readonly title: string
  readonly i18n_title?: SystemStatusI18nName | undefined
  readonly icon_key:
    | "GeneralDoNotDisturb" | "GeneralInMeetingBusy" | "Coffee" | "GeneralBusinessTrip"
    | "GeneralWorkFromHome" | "StatusEnjoyLife" | "GeneralTravellingCar" | "StatusBus" | "StatusInFlight"
    | "Typing" | "EatingFood" | "SICK" | "GeneralSun" | "GeneralMoonRest" | "StatusReading"
    | "Status_PrivateMessage" | "StatusFlashOfInspiration" | "GeneralVacation" | (string & {})
  /** Default: `"BLUE"`. */
  readonly color?:
    | "BLUE" | "GRAY" | "INDIGO" | "WATHET" | "GREEN" | "TURQUOISE" | "YELLOW" | "LIME" | "RED" | "ORANGE"
    | "PURPLE" | "VIOLET" | "CARMINE" | (string & {}) | undefined
  /** At most 9. Default: `0`. */
  readonly priority?: number | undefined
  readonly sync_setting?: SystemStatusSyncSettingInput | undefined
}

export const PatchSystemStatusInput: Codec.Shape<PatchSystemStatusInput> =
  /*#__PURE__*/ Codec.shape("personal_settings.v1.system_status.patch#input.system_status", () => ({
    title: Codec.str,
    i18n_title: Codec.objOpt(SystemStatusI18nName),
    icon_key: Codec.listed(
      "GeneralDoNotDisturb", "GeneralInMeetingBusy", "Coffee", "GeneralBusinessTrip", "GeneralWorkFromHome",
      "StatusEnjoyLife", "GeneralTravellingCar", "StatusBus", "StatusInFlight", "Typing", "EatingFood",
      "SICK", "GeneralSun", "GeneralMoonRest", "StatusReading", "Status_PrivateMessage",
      "StatusFlashOfInspiration", "GeneralVacation"
    ),
    color: Codec.listedOpt(
      "BLUE", "GRAY", "INDIGO", "WATHET", "GREEN", "TURQUOISE", "YELLOW", "LIME", "RED", "ORANGE", "PURPLE",
      "VIOLET", "CARMINE"
    ),
    priority: Codec.intOpt,
    sync_setting: Codec.objOpt(SystemStatusSyncSettingInput)
  }))
