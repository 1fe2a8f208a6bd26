// GENERATED from spec/authen.json. DO NOT EDIT: correct spec/patches/authen.json.
/**
 * Endpoints of `authen.v1.refresh_access_token`.
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
  readonly refresh_token: string
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("authen.v1.refresh_access_token.create#input", () => ({
    grant_type: Codec.str,
    refresh_token: Codec.str
  }))

/**
 * What `create` gives.
 *
 * @category outputs
 */
export interface CreateOutput {
  readonly access_token: string
  readonly token_type?: string | undefined
  readonly expires_in?: number | undefined
  readonly name?: string | undefined
  readonly en_name?: string | undefined
  readonly avatar_url?: string | undefined
  readonly avatar_thumb?: string | undefined
  readonly avatar_middle?: string | undefined
  readonly avatar_big?: string | undefined
  readonly open_id: string
  readonly union_id?: string | undefined
  /** Given with the scope `contact:user.email:readonly`. */
  readonly email?: string | undefined
  /** Given with the scope `contact:user.employee:readonly`. */
  readonly enterprise_email?: string | undefined
  /** Given with the scope `contact:user.employee_id:readonly`. */
  readonly user_id?: string | undefined
  /** Given with the scope `contact:user.phone:readonly`. */
  readonly mobile?: string | undefined
  readonly tenant_key?: string | undefined
  readonly refresh_expires_in?: number | undefined
  readonly refresh_token?: string | undefined
  readonly sid?: string | undefined
}

export const CreateOutput: Codec.Shape<CreateOutput> =
  /*#__PURE__*/ Codec.shape("authen.v1.refresh_access_token.create#output", () => ({
    access_token: Codec.str,
    token_type: Codec.strOpt,
    expires_in: Codec.intOpt,
    name: Codec.strOpt,
    en_name: Codec.strOpt,
    avatar_url: Codec.strOpt,
    avatar_thumb: Codec.strOpt,
    avatar_middle: Codec.strOpt,
    avatar_big: Codec.strOpt,
    open_id: Codec.str,
    union_id: Codec.strOpt,
    email: Codec.strOpt,
    enterprise_email: Codec.strOpt,
    user_id: Codec.strOpt,
    mobile: Codec.strOpt,
    tenant_key: Codec.strOpt,
    refresh_expires_in: Codec.intOpt,
    refresh_token: Codec.strOpt,
    sid: Codec.strOpt
  }))

/**
 * 刷新 user_access_token（v1 版本）
 *
 * `POST /open-apis/authen/v1/refresh_access_token` · Token: app · Rate limit: a limit of its own.
 *
 * Scopes that open further fields: `directory:employee.base.email:read`.
 *
 * @deprecated The platform keeps it for old applications.
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/authen-v1/refresh_access_token/create
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "app"> & {
  /**
   * 刷新 user_access_token（v1 版本）
   *
   * Scopes that open further fields: `directory:employee.base.email:read`.
   * @deprecated The platform keeps it for old applications.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/authen-v1/refresh_access_token/create
   */
  (input: CreateInput, options?: Endpoint.CallOptions<"app">): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "authen.v1.refresh_access_token.create",
  method: "POST",
  path: "/open-apis/authen/v1/refresh_access_token",
  tokens: ["app"],
  body: "json",
  deprecated: true,
  codes,
  input: CreateInput,
  output: CreateOutput
})
