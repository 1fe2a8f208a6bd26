// GENERATED from spec/vc.json. DO NOT EDIT: correct spec/patches/vc.json.
/**
 * Endpoints of `vc.v1.meeting.recording`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import type { UserToken } from "../../../UserToken.js"
import { codes } from "../../../internal/codes/vc.js"
import type * as Effect from "effect/Effect"

/**
 * What `get` takes.
 *
 * @category inputs
 */
export interface GetInput {
  readonly meeting_id: string
}

export const GetInput: Codec.Shape<GetInput> =
  /*#__PURE__*/ Codec.shape("vc.v1.meeting.recording.get#input", () => ({
    meeting_id: Codec.str
  }))

/**
 * What `get` gives.
 *
 * @category outputs
 */
export interface GetOutput {
  readonly recording: MeetingRecording
}

export const GetOutput: Codec.Shape<GetOutput> =
  /*#__PURE__*/ Codec.shape("vc.v1.meeting.recording.get#output", () => ({
    recording: Codec.obj(MeetingRecording)
  }))

/**
 * 获取录制文件
 *
 * `GET /open-apis/vc/v1/meetings/:meeting_id/recording` · Token: tenant or user · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `vc:record:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/meeting-recording/get
 * @category endpoints
 */
export const get: Endpoint.Described<GetInput, GetOutput, "tenant" | "user"> & {
  /**
   * 获取录制文件
   *
   * Scopes, any of: `vc:record:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/meeting-recording/get
   */
  (input: GetInput, options?: Endpoint.CallOptions): Effect.Effect<GetOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "vc.v1.meeting.recording.get",
  method: "GET",
  path: "/open-apis/vc/v1/meetings/:meeting_id/recording",
  tokens: ["tenant", "user"],
  codes,
  input: GetInput,
  output: GetOutput
})

/**
 * What `setPermission` takes.
 *
 * @category inputs
 */
export interface SetPermissionInput {
  readonly meeting_id: string
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  readonly permission_objects: ReadonlyArray<RecordingPermissionObject>
  readonly action_type?: 0 | 1 | (number & {}) | undefined
}

export const SetPermissionInput: Codec.Shape<SetPermissionInput> =
  /*#__PURE__*/ Codec.shape("vc.v1.meeting.recording.set_permission#input", () => ({
    meeting_id: Codec.str,
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    permission_objects: Codec.list(Codec.obj(RecordingPermissionObject)),
    action_type: Codec.listedOpt(0, 1)
  }))

/**
 * 授权录制文件
 *
 * `PATCH /open-apis/vc/v1/meetings/:meeting_id/recording/set_permission` · Token: user · Rate limit:
 * 1000/min, 50/s.
 *
 * Scopes, any of: `vc:record`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/meeting-recording/set_permission
 * @category endpoints
 */
export const setPermission: Endpoint.Described<SetPermissionInput, Codec.Dictionary, "user"> & {
  /**
   * 授权录制文件
   *
   * Scopes, any of: `vc:record`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/meeting-recording/set_permission
   */
  (input: SetPermissionInput, options: Endpoint.WithToken): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
  /**
   * 授权录制文件
   *
   * Scopes, any of: `vc:record`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/meeting-recording/set_permission
   */
  (input: SetPermissionInput, options?: Endpoint.CallOptions<never>): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient | UserToken>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "vc.v1.meeting.recording.set_permission",
  method: "PATCH",
  path: "/open-apis/vc/v1/meetings/:meeting_id/recording/set_permission",
  tokens: ["user"],
  query: ["user_id_type"],
  body: "json",
  codes,
  input: SetPermissionInput,
  output: Codec.dictionary
})

/**
 * What `start` takes.
 *
 * @category inputs
 */
export interface StartInput {
  readonly meeting_id: string
  readonly timezone?: number | undefined
}

export const StartInput: Codec.Shape<StartInput> =
  /*#__PURE__*/ Codec.shape("vc.v1.meeting.recording.start#input", () => ({
    meeting_id: Codec.str,
    timezone: Codec.intOpt
  }))

/**
 * 开始录制
 *
 * `PATCH /open-apis/vc/v1/meetings/:meeting_id/recording/start` · Token: user · Rate limit: a limit of its
 * own.
 *
 * Scopes, any of: `vc:record`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/meeting-recording/start
 * @category endpoints
 */
export const start: Endpoint.Described<StartInput, Codec.Dictionary, "user"> & {
  /**
   * 开始录制
   *
   * Scopes, any of: `vc:record`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/meeting-recording/start
   */
  (input: StartInput, options: Endpoint.WithToken): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
  /**
   * 开始录制
   *
   * Scopes, any of: `vc:record`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/meeting-recording/start
   */
  (input: StartInput, options?: Endpoint.CallOptions<never>): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient | UserToken>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "vc.v1.meeting.recording.start",
  method: "PATCH",
  path: "/open-apis/vc/v1/meetings/:meeting_id/recording/start",
  tokens: ["user"],
  body: "json",
  codes,
  input: StartInput,
  output: Codec.dictionary
})

/**
 * What `stop` takes.
 *
 * @category inputs
 */
export interface StopInput {
  readonly meeting_id: string
}

export const StopInput: Codec.Shape<StopInput> =
  /*#__PURE__*/ Codec.shape("vc.v1.meeting.recording.stop#input", () => ({
    meeting_id: Codec.str
  }))

/**
 * 停止录制
 *
 * `PATCH /open-apis/vc/v1/meetings/:meeting_id/recording/stop` · Token: user · Rate limit: a limit of its
 * own.
 *
 * Scopes, any of: `vc:record`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/meeting-recording/stop
 * @category endpoints
 */
export const stop: Endpoint.Described<StopInput, Codec.Dictionary, "user"> & {
  /**
   * 停止录制
   *
   * Scopes, any of: `vc:record`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/meeting-recording/stop
   */
  (input: StopInput, options: Endpoint.WithToken): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
  /**
   * 停止录制
   *
   * Scopes, any of: `vc:record`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/meeting-recording/stop
   */
  (input: StopInput, options?: Endpoint.CallOptions<never>): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient | UserToken>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "vc.v1.meeting.recording.stop",
  method: "PATCH",
  path: "/open-apis/vc/v1/meetings/:meeting_id/recording/stop",
  tokens: ["user"],
  codes,
  input: StopInput,
  output: Codec.dictionary
})

/** @category structures */
export interface MeetingRecording {
  readonly url?: string | undefined
  readonly duration?: string | undefined
  /** Not in the documentation. */
  readonly id?: string | undefined
  /** Not in the documentation. */
  readonly meeting_id?: string | undefined
}

export const MeetingRecording: Codec.Shape<MeetingRecording> =
  /*#__PURE__*/ Codec.shape("vc.v1.meeting.recording.get#output.recording", () => ({
    url: Codec.strOpt,
    duration: Codec.strOpt,
    id: Codec.strOpt,
    meeting_id: Codec.strOpt
  }))

/** @category structures */
export interface RecordingPermissionObject {
  readonly id?: string | undefined
  readonly type: 1 | 2 | 3 | 4 | (number & {})
  readonly permission: 1 | (number & {})
}

export const RecordingPermissionObject: Codec.Shape<RecordingPermissionObject> =
  /*#__PURE__*/ Codec.shape("vc.v1.meeting.recording.set_permission#input.permission_objects", () => ({
    id: Codec.strOpt,
    type: Codec.listed(1, 2, 3, 4),
    permission: Codec.listed(1)
  }))
