// GENERATED from spec/base.json. DO NOT EDIT: correct spec/patches/base.json.
/**
 * Endpoints of `base.v3.base.advperm`.
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
 * What `enable` takes.
 *
 * @category inputs
 */
export interface EnableInput {
  readonly base_token: string
  readonly enable: "true" | "false" | (string & {})
}

export const EnableInput: Codec.Shape<EnableInput> =
  /*#__PURE__*/ Codec.shape("base.v3.base.advperm.enable#input", () => ({
    base_token: Codec.str,
    enable: Codec.listed("true", "false")
  }))

/**
 * `PUT /open-apis/base/v3/bases/:base_token/advperm/enable` · Token: tenant or user.
 *
 * The platform's own client asks for `base:app:update` before it calls this.
 *
 * Known from the platform's own command-line client only: it has no documentation page and may change without
 * notice. Its id is made from its path. What it answers with is not known.
 *
 * @category endpoints
 */
export const enable: Endpoint.Described<EnableInput, Codec.Dictionary, "tenant" | "user"> & {
  /**
   * `PUT /open-apis/base/v3/bases/:base_token/advperm/enable`
   *
   * The platform's own client asks for `base:app:update` before it calls this.
   */
  (input: EnableInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "base.v3.base.advperm.enable",
  method: "PUT",
  path: "/open-apis/base/v3/bases/:base_token/advperm/enable",
  tokens: ["tenant", "user"],
  query: ["enable"],
  codes,
  input: EnableInput,
  output: Codec.dictionary
})
