// GENERATED from spec/vc.json. DO NOT EDIT: correct spec/patches/vc.json.
/**
 * Endpoints of `vc.v1.reserve`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import { codes } from "../../../internal/codes/vc.js"
import * as Types from "./Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `apply` takes.
 *
 * @category inputs
 */
export interface ApplyInput {
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  readonly end_time?: string | undefined
  readonly owner_id?: string | undefined
  readonly meeting_settings: ReserveMeetingSetting
}

export const ApplyInput: Codec.Shape<ApplyInput> =
  /*#__PURE__*/ Codec.shape("vc.v1.reserve.apply#input", () => ({
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    end_time: Codec.strOpt,
    owner_id: Codec.strOpt,
    meeting_settings: Codec.obj(ReserveMeetingSetting)
  }))

/**
 * What `apply` gives.
 *
 * @category outputs
 */
export interface ApplyOutput {
  readonly reserve?: Reserve | undefined
  readonly reserve_correction_check_info?: ReserveCorrectionCheckInfo | undefined
}

export const ApplyOutput: Codec.Shape<ApplyOutput> =
  /*#__PURE__*/ Codec.shape("vc.v1.reserve.apply#output", () => ({
    reserve: Codec.objOpt(Reserve),
    reserve_correction_check_info: Codec.objOpt(ReserveCorrectionCheckInfo)
  }))

/**
 * 预约会议
 *
 * `POST /open-apis/vc/v1/reserves/apply` · Token: tenant or user · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `vc:reserve`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/reserve/apply
 * @category endpoints
 */
export const apply: Endpoint.Described<ApplyInput, ApplyOutput, "tenant" | "user"> & {
  /**
   * 预约会议
   *
   * Scopes, any of: `vc:reserve`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/reserve/apply
   */
  (input: ApplyInput, options?: Endpoint.CallOptions): Effect.Effect<ApplyOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "vc.v1.reserve.apply",
  method: "POST",
  path: "/open-apis/vc/v1/reserves/apply",
  tokens: ["tenant", "user"],
  query: ["user_id_type"],
  body: "json",
  codes,
  input: ApplyInput,
  output: ApplyOutput
})

/**
 * What `delete` takes.
 *
 * @category inputs
 */
export interface DeleteInput {
  readonly reserve_id: string
}

export const DeleteInput: Codec.Shape<DeleteInput> =
  /*#__PURE__*/ Codec.shape("vc.v1.reserve.delete#input", () => ({
    reserve_id: Codec.str
  }))

/**
 * 删除预约
 *
 * `DELETE /open-apis/vc/v1/reserves/:reserve_id` · Token: tenant or user · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `vc:reserve`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/reserve/delete
 * @category endpoints
 */
const deleteEndpoint: Endpoint.Described<DeleteInput, Codec.Dictionary, "tenant" | "user"> & {
  /**
   * 删除预约
   *
   * Scopes, any of: `vc:reserve`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/reserve/delete
   */
  (input: DeleteInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "vc.v1.reserve.delete",
  method: "DELETE",
  path: "/open-apis/vc/v1/reserves/:reserve_id",
  tokens: ["tenant", "user"],
  done: [121004],
  codes,
  input: DeleteInput,
  output: Codec.dictionary
})

export { deleteEndpoint as delete }

/**
 * What `get` takes.
 *
 * @category inputs
 */
export interface GetInput {
  readonly reserve_id: string
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
}

export const GetInput: Codec.Shape<GetInput> = /*#__PURE__*/ Codec.shape("vc.v1.reserve.get#input", () => ({
  reserve_id: Codec.str,
  user_id_type: Codec.litOpt("open_id", "union_id", "user_id")
}))

/**
 * What `get` gives.
 *
 * @category outputs
 */
export interface GetOutput {
  readonly reserve: GetOutputReserve
}

export const GetOutput: Codec.Shape<GetOutput> =
  /*#__PURE__*/ Codec.shape("vc.v1.reserve.get#output", () => ({
    reserve: Codec.obj(GetOutputReserve)
  }))

/**
 * 获取预约
 *
 * `GET /open-apis/vc/v1/reserves/:reserve_id` · Token: tenant or user · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `vc:reserve:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/reserve/get
 * @category endpoints
 */
export const get: Endpoint.Described<GetInput, GetOutput, "tenant" | "user"> & {
  /**
   * 获取预约
   *
   * Scopes, any of: `vc:reserve:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/reserve/get
   */
  (input: GetInput, options?: Endpoint.CallOptions): Effect.Effect<GetOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "vc.v1.reserve.get",
  method: "GET",
  path: "/open-apis/vc/v1/reserves/:reserve_id",
  tokens: ["tenant", "user"],
  query: ["user_id_type"],
  codes,
  input: GetInput,
  output: GetOutput
})

/**
 * What `getActiveMeeting` takes.
 *
 * @category inputs
 */
export interface GetActiveMeetingInput {
  readonly reserve_id: string
  readonly with_participants?: boolean | undefined
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
}

export const GetActiveMeetingInput: Codec.Shape<GetActiveMeetingInput> =
  /*#__PURE__*/ Codec.shape("vc.v1.reserve.get_active_meeting#input", () => ({
    reserve_id: Codec.str,
    with_participants: Codec.boolOpt,
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id")
  }))

/**
 * What `getActiveMeeting` gives.
 *
 * @category outputs
 */
export interface GetActiveMeetingOutput {
  readonly meeting: Meeting
}

export const GetActiveMeetingOutput: Codec.Shape<GetActiveMeetingOutput> =
  /*#__PURE__*/ Codec.shape("vc.v1.reserve.get_active_meeting#output", () => ({
    meeting: Codec.obj(Meeting)
  }))

/**
 * 获取活跃会议
 *
 * `GET /open-apis/vc/v1/reserves/:reserve_id/get_active_meeting` · Token: tenant or user · Rate limit:
 * 1000/min, 50/s.
 *
 * Scopes, any of: `vc:reserve:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/reserve/get_active_meeting
 * @category endpoints
 */
export const getActiveMeeting: Endpoint.Described<GetActiveMeetingInput, GetActiveMeetingOutput, "tenant" | "user"> & {
  /**
   * 获取活跃会议
   *
   * Scopes, any of: `vc:reserve:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/reserve/get_active_meeting
   */
  (input: GetActiveMeetingInput, options?: Endpoint.CallOptions): Effect.Effect<GetActiveMeetingOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "vc.v1.reserve.get_active_meeting",
  method: "GET",
  path: "/open-apis/vc/v1/reserves/:reserve_id/get_active_meeting",
  tokens: ["tenant", "user"],
  query: ["with_participants", "user_id_type"],
  codes,
  input: GetActiveMeetingInput,
  output: GetActiveMeetingOutput
})

/**
 * What `update` takes.
 *
 * @category inputs
 */
export interface UpdateInput {
  readonly reserve_id: string
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  readonly end_time?: string | undefined
  readonly meeting_settings?: ReserveMeetingSetting | undefined
}

export const UpdateInput: Codec.Shape<UpdateInput> =
  /*#__PURE__*/ Codec.shape("vc.v1.reserve.update#input", () => ({
    reserve_id: Codec.str,
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    end_time: Codec.strOpt,
    meeting_settings: Codec.objOpt(ReserveMeetingSetting)
  }))

/**
 * What `update` gives.
 *
 * @category outputs
 */
export interface UpdateOutput {
  readonly reserve?: UpdateOutputReserve | undefined
  readonly reserve_correction_check_info?: ReserveCorrectionCheckInfo | undefined
}

export const UpdateOutput: Codec.Shape<UpdateOutput> =
  /*#__PURE__*/ Codec.shape("vc.v1.reserve.update#output", () => ({
    reserve: Codec.objOpt(UpdateOutputReserve),
    reserve_correction_check_info: Codec.objOpt(ReserveCorrectionCheckInfo)
  }))

/**
 * 更新预约
 *
 * `PUT /open-apis/vc/v1/reserves/:reserve_id` · Token: tenant or user · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `vc:reserve`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/reserve/update
 * @category endpoints
 */
export const update: Endpoint.Described<UpdateInput, UpdateOutput, "tenant" | "user"> & {
  /**
   * 更新预约
   *
   * Scopes, any of: `vc:reserve`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/reserve/update
   */
  (input: UpdateInput, options?: Endpoint.CallOptions): Effect.Effect<UpdateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "vc.v1.reserve.update",
  method: "PUT",
  path: "/open-apis/vc/v1/reserves/:reserve_id",
  tokens: ["tenant", "user"],
  query: ["user_id_type"],
  body: "json",
  codes,
  input: UpdateInput,
  output: UpdateOutput
})

/** @category structures */
export interface ReserveMeetingSetting {
  readonly topic?: string | undefined
  readonly action_permissions?: ReadonlyArray<ReserveActionPermissionInput> | undefined
  readonly meeting_initial_type?: 1 | 2 | (number & {}) | undefined
  readonly meeting_connect?: boolean | undefined
  readonly call_setting?: ReserveCallSettingInput | undefined
  readonly auto_record?: boolean | undefined
  readonly assign_host_list?: ReadonlyArray<ReserveAssignHostInput> | undefined
  /** At most 9 characters. */
  readonly password?: string | undefined
}

export const ReserveMeetingSetting: Codec.Shape<ReserveMeetingSetting> =
  /*#__PURE__*/ Codec.shape("vc#ReserveMeetingSetting", () => ({
    topic: Codec.strOpt,
    action_permissions: Codec.listOpt(Codec.obj(ReserveActionPermissionInput)),
    meeting_initial_type: Codec.listedOpt(1, 2),
    meeting_connect: Codec.boolOpt,
    call_setting: Codec.objOpt(ReserveCallSettingInput),
    auto_record: Codec.boolOpt,
    assign_host_list: Codec.listOpt(Codec.obj(ReserveAssignHostInput)),
    password: Codec.strOpt
  }))

/** @category structures */
export interface ReserveActionPermissionInput {
  readonly permission: 1 | 2 | 3 | (number & {})
  readonly permission_checkers: ReadonlyArray<ReservePermissionCheckerInput>
}

export const ReserveActionPermissionInput: Codec.Shape<ReserveActionPermissionInput> =
  /*#__PURE__*/ Codec.shape("vc#ReserveActionPermissionInput", () => ({
    permission: Codec.listed(1, 2, 3),
    permission_checkers: Codec.list(Codec.obj(ReservePermissionCheckerInput))
  }))

/** @category structures */
export interface ReservePermissionCheckerInput {
  readonly check_field: 1 | 2 | 3 | (number & {})
  readonly check_mode: 1 | 2 | (number & {})
  readonly check_list: ReadonlyArray<string>
}

export const ReservePermissionCheckerInput: Codec.Shape<ReservePermissionCheckerInput> =
  /*#__PURE__*/ Codec.shape("vc#ReservePermissionCheckerInput", () => ({
    check_field: Codec.listed(1, 2, 3),
    check_mode: Codec.listed(1, 2),
    check_list: Codec.list(Codec.str)
  }))

/** @category structures */
export interface ReserveCallSettingInput {
  readonly callee: ReserveCalleeInput
}

export const ReserveCallSettingInput: Codec.Shape<ReserveCallSettingInput> =
  /*#__PURE__*/ Codec.shape("vc#ReserveCallSettingInput", () => ({
    callee: Codec.obj(ReserveCalleeInput)
  }))

/** @category structures */
export interface ReserveCalleeInput {
  readonly id?: string | undefined
  readonly user_type: 1 | 2 | 3 | 4 | 5 | 6 | 7 | (number & {})
  readonly pstn_sip_info?: PstnSipInfo | undefined
}

export const ReserveCalleeInput: Codec.Shape<ReserveCalleeInput> =
  /*#__PURE__*/ Codec.shape("vc#ReserveCalleeInput", () => ({
    id: Codec.strOpt,
    user_type: Codec.listed(1, 2, 3, 4, 5, 6, 7),
    pstn_sip_info: Codec.objOpt(PstnSipInfo)
  }))

/** @category structures */
export interface PstnSipInfo {
  readonly nickname?: string | undefined
  readonly main_address: string
}

export const PstnSipInfo: Codec.Shape<PstnSipInfo> = /*#__PURE__*/ Codec.shape("vc#PstnSipInfo", () => ({
  nickname: Codec.strOpt,
  main_address: Codec.str
}))

/** @category structures */
export interface ReserveAssignHostInput {
  readonly user_type?: 1 | (number & {}) | undefined
  readonly id?: string | undefined
}

export const ReserveAssignHostInput: Codec.Shape<ReserveAssignHostInput> =
  /*#__PURE__*/ Codec.shape("vc#ReserveAssignHostInput", () => ({
    user_type: Codec.listedOpt(1),
    id: Codec.strOpt
  }))

/** @category structures */
export interface ReserveCorrectionCheckInfo {
  readonly invalid_host_id_list?: ReadonlyArray<string> | undefined
}

export const ReserveCorrectionCheckInfo: Codec.Shape<ReserveCorrectionCheckInfo> =
  /*#__PURE__*/ Codec.shape("vc#ReserveCorrectionCheckInfo", () => ({
    invalid_host_id_list: Codec.listOpt(Codec.str)
  }))

/** @category structures */
export interface ReserveActionPermission {
  readonly permission: 1 | 2 | 3 | (number & {})
  readonly permission_checkers: ReadonlyArray<ReservePermissionChecker>
}

export const ReserveActionPermission: Codec.Shape<ReserveActionPermission> =
  /*#__PURE__*/ Codec.shape("vc#ReserveActionPermission", () => ({
    permission: Codec.open(1, 2, 3),
    permission_checkers: Codec.list(Codec.obj(ReservePermissionChecker))
  }))

/** @category structures */
export interface ReservePermissionChecker {
  readonly check_field: 1 | 2 | 3 | (number & {})
  readonly check_mode: 1 | 2 | (number & {})
  readonly check_list: ReadonlyArray<string>
}

export const ReservePermissionChecker: Codec.Shape<ReservePermissionChecker> =
  /*#__PURE__*/ Codec.shape("vc#ReservePermissionChecker", () => ({
    check_field: Codec.open(1, 2, 3),
    check_mode: Codec.open(1, 2),
    check_list: Codec.list(Codec.str)
  }))

/** @category structures */
export interface ReserveCallSetting {
  readonly callee: ReserveCallee
}

export const ReserveCallSetting: Codec.Shape<ReserveCallSetting> =
  /*#__PURE__*/ Codec.shape("vc#ReserveCallSetting", () => ({
    callee: Codec.obj(ReserveCallee)
  }))

/** @category structures */
export interface ReserveCallee {
  readonly id?: string | undefined
  readonly user_type: 1 | 2 | 3 | 4 | 5 | 6 | 7 | (number & {})
  readonly pstn_sip_info?: PstnSipInfo | undefined
}

export const ReserveCallee: Codec.Shape<ReserveCallee> =
  /*#__PURE__*/ Codec.shape("vc#ReserveCallee", () => ({
    id: Codec.strOpt,
    user_type: Codec.open(1, 2, 3, 4, 5, 6, 7),
    pstn_sip_info: Codec.objOpt(PstnSipInfo)
  }))

/** @category structures */
export interface ReserveAssignHost {
  readonly user_type?: 1 | (number & {}) | undefined
  readonly id?: string | undefined
}

export const ReserveAssignHost: Codec.Shape<ReserveAssignHost> =
  /*#__PURE__*/ Codec.shape("vc#ReserveAssignHost", () => ({
    user_type: Codec.openOpt(1),
    id: Codec.strOpt
  }))

/** @category structures */
export interface Reserve {
  readonly id?: string | undefined
  readonly meeting_no?: string | undefined
  readonly password?: string | undefined
  readonly url?: string | undefined
  readonly app_link?: string | undefined
  readonly live_link?: string | undefined
  readonly end_time?: string | undefined
}

export const Reserve: Codec.Shape<Reserve> =
  /*#__PURE__*/ Codec.shape("vc.v1.reserve.apply#output.reserve", () => ({
    id: Codec.strOpt,
    meeting_no: Codec.strOpt,
    password: Codec.strOpt,
    url: Codec.strOpt,
    app_link: Codec.strOpt,
    live_link: Codec.strOpt,
    end_time: Codec.strOpt
  }))

/** @category structures */
export interface GetOutputReserve {
  readonly id?: string | undefined
  readonly meeting_no?: string | undefined
  readonly password?: string | undefined
  readonly url?: string | undefined
  readonly app_link?: string | undefined
  readonly live_link?: string | undefined
  readonly end_time?: string | undefined
  readonly expire_status?: 1 | 2 | (number & {}) | undefined
  readonly reserve_user_id?: string | undefined
  readonly meeting_settings?: GetOutputReserveMeetingSettings | undefined
}

export const GetOutputReserve: Codec.Shape<GetOutputReserve> =
  /*#__PURE__*/ Codec.shape("vc.v1.reserve.get#output.reserve", () => ({
    id: Codec.strOpt,
    meeting_no: Codec.strOpt,
    password: Codec.strOpt,
    url: Codec.strOpt,
    app_link: Codec.strOpt,
    live_link: Codec.strOpt,
    end_time: Codec.strOpt,
    expire_status: Codec.openOpt(1, 2),
    reserve_user_id: Codec.strOpt,
    meeting_settings: Codec.objOpt(GetOutputReserveMeetingSettings)
  }))

/** @category structures */
export interface GetOutputReserveMeetingSettings {
  readonly topic?: string | undefined
  readonly action_permissions?: ReadonlyArray<ReserveActionPermission> | undefined
  readonly meeting_initial_type?: 1 | 2 | (number & {}) | undefined
  readonly meeting_connect?: boolean | undefined
  readonly call_setting?: ReserveCallSetting | undefined
  readonly auto_record?: boolean | undefined
  readonly assign_host_list?: ReadonlyArray<ReserveAssignHost> | undefined
}

export const GetOutputReserveMeetingSettings: Codec.Shape<GetOutputReserveMeetingSettings> =
  /*#__PURE__*/ Codec.shape("vc.v1.reserve.get#output.reserve.meeting_settings", () => ({
    topic: Codec.strOpt,
    action_permissions: Codec.listOpt(Codec.obj(ReserveActionPermission)),
    meeting_initial_type: Codec.openOpt(1, 2),
    meeting_connect: Codec.boolOpt,
    call_setting: Codec.objOpt(ReserveCallSetting),
    auto_record: Codec.boolOpt,
    assign_host_list: Codec.listOpt(Codec.obj(ReserveAssignHost))
  }))

/** @category structures */
export interface Meeting {
  readonly id?: string | undefined
  readonly topic?: string | undefined
  readonly url?: string | undefined
  readonly meeting_no?: string | undefined
  readonly password?: string | undefined
  readonly create_time?: string | undefined
  readonly start_time?: string | undefined
  readonly end_time?: string | undefined
  readonly host_user?: Types.MeetingUser | undefined
  readonly meeting_connect?: boolean | undefined
  readonly status?: 1 | 2 | 3 | (number & {}) | undefined
  readonly participant_count?: string | undefined
  readonly participant_count_accumulated?: string | undefined
  readonly participants?: ReadonlyArray<Types.MeetingParticipant> | undefined
  readonly ability?: Types.MeetingAbility | undefined
  /** Not in the documentation. */
  readonly note_id?: string | undefined
}

export const Meeting: Codec.Shape<Meeting> =
  /*#__PURE__*/ Codec.shape("vc.v1.reserve.get_active_meeting#output.meeting", () => ({
    id: Codec.strOpt,
    topic: Codec.strOpt,
    url: Codec.strOpt,
    meeting_no: Codec.strOpt,
    password: Codec.strOpt,
    create_time: Codec.strOpt,
    start_time: Codec.strOpt,
    end_time: Codec.strOpt,
    host_user: Codec.objOpt(Types.MeetingUser),
    meeting_connect: Codec.boolOpt,
    status: Codec.openOpt(1, 2, 3),
    participant_count: Codec.strOpt,
    participant_count_accumulated: Codec.strOpt,
    participants: Codec.listOpt(Codec.obj(Types.MeetingParticipant)),
    ability: Codec.objOpt(Types.MeetingAbility),
    note_id: Codec.strOpt
  }))

/** @category structures */
export interface UpdateOutputReserve {
  readonly id?: string | undefined
  readonly meeting_no?: string | undefined
  readonly password?: string | undefined
  readonly url?: string | undefined
  readonly live_link?: string | undefined
  readonly end_time?: string | undefined
  readonly expire_status?: 1 | 2 | (number & {}) | undefined
}

export const UpdateOutputReserve: Codec.Shape<UpdateOutputReserve> =
  /*#__PURE__*/ Codec.shape("vc.v1.reserve.update#output.reserve", () => ({
    id: Codec.strOpt,
    meeting_no: Codec.strOpt,
    password: Codec.strOpt,
    url: Codec.strOpt,
    live_link: Codec.strOpt,
    end_time: Codec.strOpt,
    expire_status: Codec.openOpt(1, 2)
  }))
