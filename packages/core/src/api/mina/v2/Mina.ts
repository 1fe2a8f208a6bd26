// GENERATED from spec/mina.json. DO NOT EDIT: correct spec/patches/mina.json.
/**
 * Endpoints of `mina.v2.mina`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import type * as Effect from "effect/Effect"

/**
 * What `tokenLoginValidate` takes.
 *
 * @category inputs
 */
export interface TokenLoginValidateInput {
  readonly code: string
}

export const TokenLoginValidateInput: Codec.Shape<TokenLoginValidateInput> =
  /*#__PURE__*/ Codec.shape("mina.v2.mina.token_login_validate#input", () => ({
    code: Codec.str
  }))

/**
 * What `tokenLoginValidate` gives.
 *
 * @category outputs
 */
export interface TokenLoginValidateOutput {
  readonly open_id?: string | undefined
  readonly employee_id?: string | undefined
  readonly session_key?: string | undefined
  readonly tenant_key?: string | undefined
  readonly access_token?: string | undefined
  readonly expires_in?: number | undefined
  readonly refresh_token?: string | undefined
}

export const TokenLoginValidateOutput: Codec.Shape<TokenLoginValidateOutput> =
  /*#__PURE__*/ Codec.shape("mina.v2.mina.token_login_validate#output", () => ({
    open_id: Codec.strOpt,
    employee_id: Codec.strOpt,
    session_key: Codec.strOpt,
    tenant_key: Codec.strOpt,
    access_token: Codec.strOpt,
    expires_in: Codec.intOpt,
    refresh_token: Codec.strOpt
  }))

/**
 * 获取 user_access_token（小程序）
 *
 * `POST /open-apis/mina/v2/tokenLoginValidate` · Token: app.
 *
 * @deprecated The platform keeps it for old applications.
 * @see https://open.feishu.cn/document/uYjL24iN/ukjM04SOyQjL5IDN
 * @category endpoints
 */
export const tokenLoginValidate: Endpoint.Described<TokenLoginValidateInput, TokenLoginValidateOutput, "app"> & {
  /**
   * 获取 user_access_token（小程序）
   * @deprecated The platform keeps it for old applications.
   * @see https://open.feishu.cn/document/uYjL24iN/ukjM04SOyQjL5IDN
   */
  (input: TokenLoginValidateInput, options?: Endpoint.CallOptions<"app">): Effect.Effect<TokenLoginValidateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "mina.v2.mina.token_login_validate",
  method: "POST",
  path: "/open-apis/mina/v2/tokenLoginValidate",
  tokens: ["app"],
  body: "json",
  deprecated: true,
  input: TokenLoginValidateInput,
  output: TokenLoginValidateOutput
})
