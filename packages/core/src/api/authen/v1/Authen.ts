// GENERATED from spec/authen.json. DO NOT EDIT: correct spec/patches/authen.json.
/**
 * Endpoints of `authen.v1.authen`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import { codes } from "../../../internal/codes/authen.js"
import type * as Effect from "effect/Effect"

/**
 * What `authorize` takes.
 *
 * @category inputs
 */
export interface AuthorizeInput {
  readonly client_id: string
  readonly response_type: string
  readonly redirect_uri: string
  readonly scope?: string | undefined
  readonly state?: string | undefined
  readonly code_challenge?: string | undefined
  readonly code_challenge_method?: string | undefined
  readonly prompt?: "consent" | (string & {}) | undefined
}

export const AuthorizeInput: Codec.Shape<AuthorizeInput> =
  /*#__PURE__*/ Codec.shape("authen.v1.authen.authorize#input", () => ({
    client_id: Codec.str,
    response_type: Codec.str,
    redirect_uri: Codec.str,
    scope: Codec.strOpt,
    state: Codec.strOpt,
    code_challenge: Codec.strOpt,
    code_challenge_method: Codec.strOpt,
    prompt: Codec.listedOpt("consent")
  }))

/**
 * 获取授权码
 *
 * `GET /open-apis/authen/v1/authorize` · Takes no token · Rate limit: 1000/min, 50/s.
 *
 * @see https://open.feishu.cn/document/common-capabilities/sso/api/obtain-oauth-code
 * @category endpoints
 */
export const authorize: Endpoint.Described<AuthorizeInput, Codec.Dictionary, never> & {
  /**
   * 获取授权码
   * @see https://open.feishu.cn/document/common-capabilities/sso/api/obtain-oauth-code
   */
  (input: AuthorizeInput, options?: Endpoint.CallOptions<never>): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "authen.v1.authen.authorize",
  method: "GET",
  path: "/open-apis/authen/v1/authorize",
  host: "accounts",
  tokens: [],
  query: [
    "client_id", "response_type", "redirect_uri", "scope", "state", "code_challenge",
    "code_challenge_method", "prompt"
  ],
  codes,
  input: AuthorizeInput,
  output: Codec.dictionary
})

/**
 * What `index` takes.
 *
 * @category inputs
 */
export interface IndexInput {
  readonly redirect_uri: string
  readonly app_id: string
  readonly state?: string | undefined
}

export const IndexInput: Codec.Shape<IndexInput> =
  /*#__PURE__*/ Codec.shape("authen.v1.authen.index#input", () => ({
    redirect_uri: Codec.str,
    app_id: Codec.str,
    state: Codec.strOpt
  }))

/**
 * 获取登录预授权码
 *
 * `GET /open-apis/authen/v1/index` · Takes no token · Rate limit: 1000/min, 50/s.
 *
 * @deprecated The platform keeps it for old applications.
 * @see https://open.feishu.cn/document/ukTMukTMukTM/ukzN4UjL5cDO14SO3gTN
 * @category endpoints
 */
export const index: Endpoint.Described<IndexInput, Codec.Dictionary, never> & {
  /**
   * 获取登录预授权码
   * @deprecated The platform keeps it for old applications.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/ukzN4UjL5cDO14SO3gTN
   */
  (input: IndexInput, options?: Endpoint.CallOptions<never>): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "authen.v1.authen.index",
  method: "GET",
  path: "/open-apis/authen/v1/index",
  tokens: [],
  query: ["redirect_uri", "app_id", "state"],
  deprecated: true,
  codes,
  input: IndexInput,
  output: Codec.dictionary
})
