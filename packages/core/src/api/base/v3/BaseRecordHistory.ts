// GENERATED from spec/base.json. DO NOT EDIT: correct spec/patches/base.json.
/**
 * Endpoints of `base.v3.base.record_history`.
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
 * What `list` takes.
 *
 * @category inputs
 */
export interface ListInput {
  readonly base_token: string
  readonly table_id: string
  readonly record_id: string
  readonly page_size: number
  readonly max_version?: number | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("base.v3.base.record_history.list#input", () => ({
    base_token: Codec.str,
    table_id: Codec.str,
    record_id: Codec.str,
    page_size: Codec.int,
    max_version: Codec.intOpt
  }))

/**
 * `GET /open-apis/base/v3/bases/:base_token/record_history` · Token: tenant or user.
 *
 * The platform's own client asks for `base:history:read` before it calls this.
 *
 * Known from the platform's own command-line client only: it has no documentation page and may change without
 * notice. Its id is made from its path. What it answers with is not known.
 *
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, Codec.Dictionary, "tenant" | "user"> & {
  /**
   * `GET /open-apis/base/v3/bases/:base_token/record_history`
   *
   * The platform's own client asks for `base:history:read` before it calls this.
   */
  (input: ListInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "base.v3.base.record_history.list",
  method: "GET",
  path: "/open-apis/base/v3/bases/:base_token/record_history",
  tokens: ["tenant", "user"],
  query: ["table_id", "record_id", "page_size", "max_version"],
  codes,
  input: ListInput,
  output: Codec.dictionary
})
