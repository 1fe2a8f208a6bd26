// GENERATED from spec/hire.json. DO NOT EDIT: correct spec/patches/hire.json.
/**
 * Endpoints of `hire.v1.website.site_user`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import { codes } from "../../../internal/codes/hire.js"
import type * as Effect from "effect/Effect"

/**
 * What `create` takes.
 *
 * @category inputs
 */
export interface CreateInput {
  readonly website_id: string
  readonly name?: string | undefined
  readonly email?: string | undefined
  readonly external_id: string
  readonly mobile?: string | undefined
  readonly mobile_country_code?: string | undefined
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("hire.v1.website.site_user.create#input", () => ({
    website_id: Codec.str,
    name: Codec.strOpt,
    email: Codec.strOpt,
    external_id: Codec.str,
    mobile: Codec.strOpt,
    mobile_country_code: Codec.strOpt
  }))

/**
 * What `create` gives.
 *
 * @category outputs
 */
export interface CreateOutput {
  readonly site_user: WebsiteUser
}

export const CreateOutput: Codec.Shape<CreateOutput> =
  /*#__PURE__*/ Codec.shape("hire.v1.website.site_user.create#output", () => ({
    site_user: Codec.obj(WebsiteUser)
  }))

/**
 * 新建招聘官网用户
 *
 * `POST /open-apis/hire/v1/websites/:website_id/site_users` · Token: tenant · Rate limit: 10/s.
 *
 * Scopes, any of: `hire:site`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/website-site_user/create
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "tenant"> & {
  /**
   * 新建招聘官网用户
   *
   * Scopes, any of: `hire:site`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/website-site_user/create
   */
  (input: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "hire.v1.website.site_user.create",
  method: "POST",
  path: "/open-apis/hire/v1/websites/:website_id/site_users",
  tokens: ["tenant"],
  body: "json",
  codes,
  input: CreateInput,
  output: CreateOutput
})

/** @category structures */
export interface WebsiteUser {
  readonly user_id?: string | undefined
  readonly name?: string | undefined
  readonly email?: string | undefined
  readonly external_id: string
  readonly mobile?: string | undefined
  readonly mobile_country_code?: string | undefined
}

export const WebsiteUser: Codec.Shape<WebsiteUser> =
  /*#__PURE__*/ Codec.shape("hire.v1.website.site_user.create#output.site_user", () => ({
    user_id: Codec.strOpt,
    name: Codec.strOpt,
    email: Codec.strOpt,
    external_id: Codec.str,
    mobile: Codec.strOpt,
    mobile_country_code: Codec.strOpt
  }))
