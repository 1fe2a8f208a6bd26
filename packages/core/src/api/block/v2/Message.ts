// GENERATED from spec/block.json. DO NOT EDIT: correct spec/patches/block.json.
/**
 * Endpoints of `block.v2.message`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import type * as Effect from "effect/Effect"

/**
 * What `create` takes.
 *
 * @category inputs
 */
export interface CreateInput {
  readonly body: string
  readonly version: string
  readonly block_id: string
  readonly resource?: string | undefined
  readonly open_ids: ReadonlyArray<string>
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("block.v2.message.create#input", () => ({
    body: Codec.str,
    version: Codec.str,
    block_id: Codec.str,
    resource: Codec.strOpt,
    open_ids: Codec.list(Codec.str)
  }))

/**
 * Block协同数据推送
 *
 * `POST /open-apis/block/v2/message` · Token kinds are not documented.
 *
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, Codec.Dictionary, "tenant" | "user"> & {
  /** Block协同数据推送 */
  (input: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "block.v2.message.create",
  method: "POST",
  path: "/open-apis/block/v2/message",
  tokens: ["tenant", "user"],
  body: "json",
  input: CreateInput,
  output: Codec.dictionary
})
