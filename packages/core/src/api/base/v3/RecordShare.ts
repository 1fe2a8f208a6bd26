// GENERATED from spec/base.json. DO NOT EDIT: correct spec/patches/base.json.
/**
 * Endpoints of `base.v3.record_share`.
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
 * What `meta` takes.
 *
 * @category inputs
 */
export interface MetaInput {
  readonly record_share_token: string
}

export const MetaInput: Codec.Shape<MetaInput> =
  /*#__PURE__*/ Codec.shape("base.v3.record_share.meta#input", () => ({
    record_share_token: Codec.str
  }))

/**
 * `GET /open-apis/base/v3/record_share/:record_share_token/meta` · Token: tenant or user.
 *
 * Known from the platform's own command-line client only: it has no documentation page and may change without
 * notice. Its id is made from its path. What it answers with is not known.
 *
 * @category endpoints
 */
export const meta: Endpoint.Described<MetaInput, Codec.Dictionary, "tenant" | "user"> & {
  /** `GET /open-apis/base/v3/record_share/:record_share_token/meta` */
  (input: MetaInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "base.v3.record_share.meta",
  method: "GET",
  path: "/open-apis/base/v3/record_share/:record_share_token/meta",
  tokens: ["tenant", "user"],
  codes,
  input: MetaInput,
  output: Codec.dictionary
})
