// GENERATED from spec/authen.json. DO NOT EDIT: correct spec/patches/authen.json.
/**
 * Endpoints of `authen.v2.oauth`.
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
 * What `token` takes.
 *
 * @category inputs
 */
export interface TokenInput {
  readonly grant_type: "authorization_code" | "refresh_token" | (string & {})
  readonly client_id: string
  readonly client_secret: string
  readonly refresh_token?: string | undefined
  readonly scope?: string | undefined
  readonly code?: string | undefined
  readonly redirect_uri?: string | undefined
  /** 43 to 128 characters. */
  readonly code_verifier?: string | undefined
}

export const TokenInput: Codec.Shape<TokenInput> =
  /*#__PURE__*/ Codec.shape("authen.v2.oauth.token#input", () => ({
    grant_type: Codec.listed("authorization_code", "refresh_token"),
    client_id: Codec.str,
    client_secret: Codec.str,
    refresh_token: Codec.strOpt,
    scope: Codec.strOpt,
    code: Codec.strOpt,
    redirect_uri: Codec.strOpt,
    code_verifier: Codec.strOpt
  }))

/**
 * What `token` gives.
 *
 * @category outputs
 */
export interface TokenOutput {
  readonly code: number
  readonly access_token: string
  readonly expires_in: number
  readonly refresh_token?: string | undefined
  readonly refresh_token_expires_in?: number | undefined
  readonly token_type: string
  readonly scope?: string | undefined
  readonly error?: string | undefined
  readonly error_description?: string | undefined
}

export const TokenOutput: Codec.Shape<TokenOutput> =
  /*#__PURE__*/ Codec.shape("authen.v2.oauth.token#output", () => ({
    code: Codec.int,
    access_token: Codec.str,
    expires_in: Codec.int,
    refresh_token: Codec.strOpt,
    refresh_token_expires_in: Codec.intOpt,
    token_type: Codec.str,
    scope: Codec.strOpt,
    error: Codec.strOpt,
    error_description: Codec.strOpt
  }))

/**
 * 获取或刷新 user_access_token
 *
 * `POST /open-apis/authen/v2/oauth/token` · Takes no token · Rate limit: 1000/min, 50/s.
 *
 * @see https://open.feishu.cn/documentauthentication-management/access-token/get-user-access-token
 * @category endpoints
 */
export const token: Endpoint.Described<TokenInput, TokenOutput, never> & {
  /**
   * 获取或刷新 user_access_token
   * @see https://open.feishu.cn/documentauthentication-management/access-token/get-user-access-token
   */
  (input: TokenInput, options?: Endpoint.CallOptions<never>): Effect.Effect<TokenOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "authen.v2.oauth.token",
  method: "POST",
  path: "/open-apis/authen/v2/oauth/token",
  tokens: [],
  body: "json",
  response: "bare",
  codes,
  input: TokenInput,
  output: TokenOutput
})
