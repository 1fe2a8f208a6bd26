// GENERATED from spec/base.json. DO NOT EDIT: correct spec/patches/base.json.
/**
 * Endpoints of `base.v3.base_app.block`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import { codes } from "../../../internal/codes/base.js"
import type * as Effect from "effect/Effect"

/**
 * What `data` takes.
 *
 * @category inputs
 */
export interface DataInput {
  readonly app_token: string
  readonly block_id: string
  readonly base_token: string
}

export const DataInput: Codec.Shape<DataInput> =
  /*#__PURE__*/ Codec.shape("base.v3.base_app.block.data#input", () => ({
    app_token: Codec.str,
    block_id: Codec.str,
    base_token: Codec.str
  }))

/**
 * `GET /open-apis/base/v3/base_apps/:app_token/blocks/:block_id/data` · Token: tenant or user.
 *
 * The platform's own client asks for `base:appmode_block:read` before it calls this.
 *
 * Known from the platform's own command-line client only: it has no documentation page and may change without
 * notice. Its id is made from its path. What it answers with is not known.
 *
 * @category endpoints
 */
export const data: Endpoint.Described<DataInput, Codec.Dictionary, "tenant" | "user"> & {
  /**
   * `GET /open-apis/base/v3/base_apps/:app_token/blocks/:block_id/data`
   *
   * The platform's own client asks for `base:appmode_block:read` before it calls this.
   */
  (input: DataInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "base.v3.base_app.block.data",
  method: "GET",
  path: "/open-apis/base/v3/base_apps/:app_token/blocks/:block_id/data",
  tokens: ["tenant", "user"],
  query: ["base_token"],
  codes,
  input: DataInput,
  output: Codec.dictionary
})
