// GENERATED from spec/meeting_room.json. DO NOT EDIT: correct spec/patches/meeting_room.json.
/**
 * Endpoints of `meeting_room.v0.summary`.
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
  readonly EventUids: ReadonlyArray<BatchGetEventUidsInput>
}

export const BatchGetInput: Codec.Shape<BatchGetInput> =
  /*#__PURE__*/ Codec.shape("meeting_room.v0.summary.batch_get#input", () => ({
    EventUids: Codec.list(Codec.obj(BatchGetEventUidsInput))
  }))

/**
 * What `batchGet` gives.
 *
 * @category outputs
 */
export interface BatchGetOutput {
  readonly EventInfos?: ReadonlyArray<BatchGetOutputEventInfos> | undefined
  readonly ErrorEventUids?: ReadonlyArray<BatchGetOutputErrorEventUids> | undefined
}

export const BatchGetOutput: Codec.Shape<BatchGetOutput> =
  /*#__PURE__*/ Codec.shape("meeting_room.v0.summary.batch_get#output", () => ({
    EventInfos: Codec.listOpt(Codec.obj(BatchGetOutputEventInfos)),
    ErrorEventUids: Codec.listOpt(Codec.obj(BatchGetOutputErrorEventUids))
  }))

/**
 * 查询会议室日程主题和会议详情
 *
 * `POST /open-apis/meeting_room/summary/batch_get` · Token: tenant.
 *
 * Scopes, any of: `calendar:room`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uIjM5UjLyITO14iMykTN/
 * @category endpoints
 */
export const batchGet: Endpoint.Described<BatchGetInput, BatchGetOutput, "tenant"> & {
  /**
   * 查询会议室日程主题和会议详情
   *
   * Scopes, any of: `calendar:room`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uIjM5UjLyITO14iMykTN/
   */
  (input: BatchGetInput, options?: Endpoint.CallOptions): Effect.Effect<BatchGetOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "meeting_room.v0.summary.batch_get",
  method: "POST",
  path: "/open-apis/meeting_room/summary/batch_get",
  tokens: ["tenant"],
  body: "json",
  repeatable: true,
  input: BatchGetInput,
  output: BatchGetOutput
})

/** @category structures */
export interface BatchGetEventUidsInput {
  readonly uid: string
  readonly original_time: number
}

export const BatchGetEventUidsInput: Codec.Shape<BatchGetEventUidsInput> =
  /*#__PURE__*/ Codec.shape("meeting_room.v0.summary.batch_get#input.EventUids", () => ({
    uid: Codec.str,
    original_time: Codec.int
  }))

/** @category structures */
export interface BatchGetOutputEventInfos {
  readonly uid?: string | undefined
  readonly original_time?: number | undefined
  readonly summary?: string | undefined
  readonly vchat?: Vhcat | undefined
}

export const BatchGetOutputEventInfos: Codec.Shape<BatchGetOutputEventInfos> =
  /*#__PURE__*/ Codec.shape("meeting_room.v0.summary.batch_get#output.EventInfos", () => ({
    uid: Codec.strOpt,
    original_time: Codec.intOpt,
    summary: Codec.strOpt,
    vchat: Codec.objOpt(Vhcat)
  }))

/** @category structures */
export interface Vhcat {
  readonly vc_type?: "vc" | "third_party" | "no_meeting" | "lark_live" | "unknown" | (string & {}) | undefined
  readonly icon_type?: "vc" | "live" | "default" | (string & {}) | undefined
  readonly description?: string | undefined
  readonly meeting_url?: string | undefined
}

export const Vhcat: Codec.Shape<Vhcat> =
  /*#__PURE__*/ Codec.shape("meeting_room.v0.summary.batch_get#output.EventInfos.vchat", () => ({
    vc_type: Codec.openOpt("vc", "third_party", "no_meeting", "lark_live", "unknown"),
    icon_type: Codec.openOpt("vc", "live", "default"),
    description: Codec.strOpt,
    meeting_url: Codec.strOpt
  }))

/** @category structures */
export interface BatchGetOutputErrorEventUids {
  readonly uid?: string | undefined
  readonly original_time?: number | undefined
  readonly error_msg?: string | undefined
}

export const BatchGetOutputErrorEventUids: Codec.Shape<BatchGetOutputErrorEventUids> =
  /*#__PURE__*/ Codec.shape("meeting_room.v0.summary.batch_get#output.ErrorEventUids", () => ({
    uid: Codec.strOpt,
    original_time: Codec.intOpt,
    error_msg: Codec.strOpt
  }))
