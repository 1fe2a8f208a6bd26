// GENERATED from spec/authen.json. DO NOT EDIT: correct spec/patches/authen.json.
/**
 * Endpoints of `authen.v1.oidc.access_token`.
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
 * What `create` takes.
 *
 * @category inputs
 */
export interface CreateInput {
  readonly grant_type: string
  readonly code: string
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("authen.v1.oidc.access_token.create#input", () => ({
    grant_type: Codec.str,
    code: Codec.str
  }))

/**
 * What `create` gives.
 *
 * @category outputs
 */
export interface CreateOutput {
  readonly access_token: string
  readonly refresh_token?: string | undefined
  readonly token_type: string
  readonly expires_in: number
  readonly refresh_expires_in?: number | undefined
  readonly scope?: string | undefined
}

export const CreateOutput: Codec.Shape<CreateOutput> =
  /*#__PURE__*/ Codec.shape("authen.v1.oidc.access_token.create#output", () => ({
    access_token: Codec.str,
    refresh_token: Codec.strOpt,
    token_type: Codec.str,
    expires_in: Codec.int,
    refresh_expires_in: Codec.intOpt,
    scope: Codec.strOpt
  }))

/**
 * 获取 user_access_token
 *
 * `POST /open-apis/authen/v1/oidc/access_token` · Token: app · Rate limit: 1000/min, 50/s.
 *
 * @deprecated The platform keeps it for old applications.
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/authen-v1/oidc-access_token/create
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "app"> & {
  /**
   * 获取 user_access_token
   * @deprecated The platform keeps it for old applications.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/authen-v1/oidc-access_token/create
   */
  (input: CreateInput, options?: Endpoint.CallOptions<"app">): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "authen.v1.oidc.access_token.create",
  method: "POST",
  path: "/open-apis/authen/v1/oidc/access_token",
  tokens: ["app"],
  body: "json",
  deprecated: true,
  codes,
  input: CreateInput,
  output: CreateOutput
})
