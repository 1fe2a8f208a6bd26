// GENERATED from spec/base.json. DO NOT EDIT: correct spec/patches/base.json.
/**
 * Endpoints of `base.v3.base.form`.
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
 * What `detail` takes.
 *
 * @category inputs
 */
export interface DetailInput {
  readonly share_token: string
}

export const DetailInput: Codec.Shape<DetailInput> =
  /*#__PURE__*/ Codec.shape("base.v3.base.form.detail#input", () => ({
    share_token: Codec.str
  }))

/**
 * `POST /open-apis/base/v3/bases/tables/forms/detail` · Token: tenant or user.
 *
 * The platform's own client asks for `base:form:read` before it calls this.
 *
 * Known from the platform's own command-line client only: it has no documentation page and may change without
 * notice. Its id is made from its path. What it answers with is not known.
 *
 * @category endpoints
 */
export const detail: Endpoint.Described<DetailInput, Codec.Dictionary, "tenant" | "user"> & {
  /**
   * `POST /open-apis/base/v3/bases/tables/forms/detail`
   *
   * The platform's own client asks for `base:form:read` before it calls this.
   */
  (input: DetailInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "base.v3.base.form.detail",
  method: "POST",
  path: "/open-apis/base/v3/bases/tables/forms/detail",
  tokens: ["tenant", "user"],
  body: "json",
  repeatable: true,
  codes,
  input: DetailInput,
  output: Codec.dictionary
})

/**
 * What `submit` takes.
 *
 * @category inputs
 */
export interface SubmitInput {
  readonly share_token: string
  readonly content: { readonly [name: string]: unknown }
}

export const SubmitInput: Codec.Shape<SubmitInput> =
  /*#__PURE__*/ Codec.shape("base.v3.base.form.submit#input", () => ({
    share_token: Codec.str,
    content: Codec.map(Codec.any)
  }))

/**
 * `POST /open-apis/base/v3/bases/tables/forms/submit` · Token: tenant or user.
 *
 * The platform's own client asks for `base:form:update`, `docs:document.media:upload` before it calls this.
 *
 * Known from the platform's own command-line client only: it has no documentation page and may change without
 * notice. Its id is made from its path. What it answers with is not known.
 *
 * @category endpoints
 */
export const submit: Endpoint.Described<SubmitInput, Codec.Dictionary, "tenant" | "user"> & {
  /**
   * `POST /open-apis/base/v3/bases/tables/forms/submit`
   *
   * The platform's own client asks for `base:form:update`, `docs:document.media:upload` before it calls this.
   */
  (input: SubmitInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "base.v3.base.form.submit",
  method: "POST",
  path: "/open-apis/base/v3/bases/tables/forms/submit",
  tokens: ["tenant", "user"],
  body: "json",
  codes,
  input: SubmitInput,
  output: Codec.dictionary
})
