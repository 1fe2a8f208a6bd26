// GENERATED from spec/base.json. DO NOT EDIT: correct spec/patches/base.json.
/**
 * Endpoints of `base.v3.base.data`.
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
 * What `query` takes.
 *
 * @category inputs
 */
export interface QueryInput {
  readonly base_token: string
  readonly body: Codec.Dictionary
}

export const QueryInput: Codec.Shape<QueryInput> =
  /*#__PURE__*/ Codec.shape("base.v3.base.data.query#input", () => ({
    base_token: Codec.str,
    body: Codec.obj(Codec.dictionary)
  }))

/**
 * `POST /open-apis/base/v3/bases/:base_token/data/query` · Token: tenant or user.
 *
 * The platform's own client asks for `base:table:read` before it calls this.
 *
 * Known from the platform's own command-line client only: it has no documentation page and may change without
 * notice. Its id is made from its path. What its body holds is not known. What it answers with is not known.
 *
 * @category endpoints
 */
export const query: Endpoint.Described<QueryInput, Codec.Dictionary, "tenant" | "user"> & {
  /**
   * `POST /open-apis/base/v3/bases/:base_token/data/query`
   *
   * The platform's own client asks for `base:table:read` before it calls this.
   */
  (input: QueryInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "base.v3.base.data.query",
  method: "POST",
  path: "/open-apis/base/v3/bases/:base_token/data/query",
  tokens: ["tenant", "user"],
  body: "json",
  bodyField: "body",
  repeatable: true,
  codes,
  input: QueryInput,
  output: Codec.dictionary
})
