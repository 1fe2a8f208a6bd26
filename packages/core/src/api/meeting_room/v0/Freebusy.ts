// GENERATED from spec/meeting_room.json. DO NOT EDIT: correct spec/patches/meeting_room.json.
/**
 * Endpoints of `meeting_room.v0.freebusy`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import type * as Effect from "effect/Effect"

/**
 * What `batchGet` takes.
 *
 * @category inputs
 */
export interface BatchGetInput {
  readonly room_ids: ReadonlyArray<string>
  readonly time_min: string
  readonly time_max: string
}

export const BatchGetInput: Codec.Shape<BatchGetInput> =
  /*#__PURE__*/ Codec.shape("meeting_room.v0.freebusy.batch_get#input", () => ({
    room_ids: Codec.list(Codec.str),
    time_min: Codec.str,
    time_max: Codec.str
  }))

/**
 * What `batchGet` gives.
 *
 * @category outputs
 */
export interface BatchGetOutput {
  readonly time_min?: string | undefined
  readonly time_max?: string | undefined
  readonly free_busy?: { readonly [name: string]: ReadonlyArray<BatchGetOutputFreeBusy> } | undefined
}

export const BatchGetOutput: Codec.Shape<BatchGetOutput> =
  /*#__PURE__*/ Codec.shape("meeting_room.v0.freebusy.batch_get#output", () => ({
    time_min: Codec.strOpt,
    time_max: Codec.strOpt,
    free_busy: Codec.mapOpt(Codec.list(Codec.obj(BatchGetOutputFreeBusy)))
  }))

/**
 * 查询会议室忙闲
 *
 * `GET /open-apis/meeting_room/freebusy/batch_get` · Token: tenant or user.
 *
 * Scopes, any of: `calendar:room:readonly`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uIDOyUjLygjM14iM4ITN
 * @category endpoints
 */
export const batchGet: Endpoint.Described<BatchGetInput, BatchGetOutput, "tenant" | "user"> & {
  /**
   * 查询会议室忙闲
   *
   * Scopes, any of: `calendar:room:readonly`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uIDOyUjLygjM14iM4ITN
   */
  (input: BatchGetInput, options?: Endpoint.CallOptions): Effect.Effect<BatchGetOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "meeting_room.v0.freebusy.batch_get",
  method: "GET",
  path: "/open-apis/meeting_room/freebusy/batch_get",
  tokens: ["tenant", "user"],
  query: ["room_ids", "time_min", "time_max"],
  input: BatchGetInput,
  output: BatchGetOutput
})

/** @category structures */
export interface BatchGetOutputFreeBusy {
  readonly start_time?: string | undefined
  readonly end_time?: string | undefined
  readonly uid?: string | undefined
  readonly original_time?: number | undefined
  readonly organizer_info?: BatchGetOutputFreeBusyOrganizerInfo | undefined
}

export const BatchGetOutputFreeBusy: Codec.Shape<BatchGetOutputFreeBusy> =
  /*#__PURE__*/ Codec.shape("meeting_room.v0.freebusy.batch_get#output.free_busy", () => ({
    start_time: Codec.strOpt,
    end_time: Codec.strOpt,
    uid: Codec.strOpt,
    original_time: Codec.intOpt,
    organizer_info: Codec.objOpt(BatchGetOutputFreeBusyOrganizerInfo)
  }))

/** @category structures */
export interface BatchGetOutputFreeBusyOrganizerInfo {
  readonly name?: string | undefined
  readonly open_id?: string | undefined
}

export const BatchGetOutputFreeBusyOrganizerInfo: Codec.Shape<BatchGetOutputFreeBusyOrganizerInfo> =
  /*#__PURE__*/ Codec.shape("meeting_room.v0.freebusy.batch_get#output.free_busy.organizer_info", () => ({
    name: Codec.strOpt,
    open_id: Codec.strOpt
  }))
