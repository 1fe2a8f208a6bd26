// GENERATED from spec/im.json. DO NOT EDIT: correct spec/patches/im.json.
/**
 * Endpoints of `im.v1.chat_p2p`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import { codes } from "../../../internal/codes/im.js"
import type * as Effect from "effect/Effect"

/**
 * What `batchQuery` takes.
 *
 * @category inputs
 */
export interface BatchQueryInput {
  readonly chatter_id_type?: "user_id" | "union_id" | "open_id" | "app_id" | undefined
  readonly chatter_ids: ReadonlyArray<string>
}

export const BatchQueryInput: Codec.Shape<BatchQueryInput> =
  /*#__PURE__*/ Codec.shape("im.v1.chat_p2p.batch_query#input", () => ({
    chatter_id_type: Codec.litOpt("user_id", "union_id", "open_id", "app_id"),
    chatter_ids: Codec.list(Codec.str)
  }))

/**
 * What `batchQuery` gives.
 *
 * @category outputs
 */
export interface BatchQueryOutput {
  readonly p2p_chats?: ReadonlyArray<BatchQueryOutputP2pChats> | undefined
}

export const BatchQueryOutput: Codec.Shape<BatchQueryOutput> =
  /*#__PURE__*/ Codec.shape("im.v1.chat_p2p.batch_query#output", () => ({
    p2p_chats: Codec.listOpt(Codec.obj(BatchQueryOutputP2pChats))
  }))

/**
 * 根据用户ID批量获取P2P群
 *
 * `POST /open-apis/im/v1/chat_p2p/batch_query` · Token kinds are not documented.
 *
 * Known from the platform's own command-line client only: it has no documentation page and may change without
 * notice.
 *
 * @category endpoints
 */
export const batchQuery: Endpoint.Described<BatchQueryInput, BatchQueryOutput, "tenant" | "user"> & {
  /** 根据用户ID批量获取P2P群 */
  (input: BatchQueryInput, options?: Endpoint.CallOptions): Effect.Effect<BatchQueryOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "im.v1.chat_p2p.batch_query",
  method: "POST",
  path: "/open-apis/im/v1/chat_p2p/batch_query",
  tokens: ["tenant", "user"],
  query: ["chatter_id_type"],
  body: "json",
  repeatable: true,
  codes,
  input: BatchQueryInput,
  output: BatchQueryOutput
})

/** @category structures */
export interface BatchQueryOutputP2pChats {
  readonly chatter_id1?: string | undefined
  readonly chatter_id2?: string | undefined
  readonly chat_id?: string | undefined
}

export const BatchQueryOutputP2pChats: Codec.Shape<BatchQueryOutputP2pChats> =
  /*#__PURE__*/ Codec.shape("im.v1.chat_p2p.batch_query#output.p2p_chats", () => ({
    chatter_id1: Codec.strOpt,
    chatter_id2: Codec.strOpt,
    chat_id: Codec.strOpt
  }))
