// GENERATED from spec/auth.json. DO NOT EDIT: correct spec/patches/auth.json.
/**
 * Endpoints of `auth.v3.tenant_access_token`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import type * as Effect from "effect/Effect"

/**
 * What `create` takes.
 *
 * @category inputs
 */
export interface CreateInput {
  readonly app_access_token: string
  readonly tenant_key: string
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("auth.v3.tenant_access_token.create#input", () => ({
    app_access_token: Codec.str,
    tenant_key: Codec.str
  }))

/**
 * What `create` gives.
 *
 * @category outputs
 */
export interface CreateOutput {
  readonly code: number
  readonly msg: string
  readonly tenant_access_token: string
  readonly expire: number
}

export const CreateOutput: Codec.Shape<CreateOutput> =
  /*#__PURE__*/ Codec.shape("auth.v3.tenant_access_token.create#output", () => ({
    code: Codec.int,
    msg: Codec.str,
    tenant_access_token: Codec.str,
    expire: Codec.int
  }))

/**
 * 商店应用获取 tenant_access_token
 *
 * `POST /open-apis/auth/v3/tenant_access_token` · Takes no token · Rate limit: a limit of its own.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/ukDNz4SO0MjL5QzM/auth-v3/auth/tenant_access_token
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, never> & {
  /**
   * 商店应用获取 tenant_access_token
   * @see https://open.feishu.cn/document/ukTMukTMukTM/ukDNz4SO0MjL5QzM/auth-v3/auth/tenant_access_token
   */
  (input: CreateInput, options?: Endpoint.CallOptions<never>): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "auth.v3.tenant_access_token.create",
  method: "POST",
  path: "/open-apis/auth/v3/tenant_access_token",
  tokens: [],
  body: "json",
  response: "bare",
  input: CreateInput,
  output: CreateOutput
})

/**
 * What `internal` takes.
 *
 * @category inputs
 */
export interface InternalInput {
  readonly app_id: string
  readonly app_secret: string
}

export const InternalInput: Codec.Shape<InternalInput> =
  /*#__PURE__*/ Codec.shape("auth.v3.tenant_access_token.internal#input", () => ({
    app_id: Codec.str,
    app_secret: Codec.str
  }))

/**
 * What `internal` gives.
 *
 * @category outputs
 */
export interface InternalOutput {
  readonly code: number
  readonly msg: string
  readonly tenant_access_token: string
  readonly expire: number
}

export const InternalOutput: Codec.Shape<InternalOutput> =
  /*#__PURE__*/ Codec.shape("auth.v3.tenant_access_token.internal#output", () => ({
    code: Codec.int,
    msg: Codec.str,
    tenant_access_token: Codec.str,
    expire: Codec.int
  }))

/**
 * 自建应用获取 tenant_access_token
 *
 * `POST /open-apis/auth/v3/tenant_access_token/internal` · Takes no token · Rate limit: a limit of its own.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/ukDNz4SO0MjL5QzM/auth-v3/auth/tenant_access_token_internal
 * @category endpoints
 */
export const internal: Endpoint.Described<InternalInput, InternalOutput, never> & {
  /**
   * 自建应用获取 tenant_access_token
   * @see https://open.feishu.cn/document/ukTMukTMukTM/ukDNz4SO0MjL5QzM/auth-v3/auth/tenant_access_token_internal
   */
  (input: InternalInput, options?: Endpoint.CallOptions<never>): Effect.Effect<InternalOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "auth.v3.tenant_access_token.internal",
  method: "POST",
  path: "/open-apis/auth/v3/tenant_access_token/internal",
  tokens: [],
  body: "json",
  response: "bare",
  input: InternalInput,
  output: InternalOutput
})
