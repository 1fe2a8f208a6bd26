// GENERATED from spec/apaas.json. DO NOT EDIT: correct spec/patches/apaas.json.
/**
 * Endpoints of `apaas.v1.application.record_permission.member`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import { codes } from "../../../internal/codes/apaas.js"
import type * as Effect from "effect/Effect"

/**
 * What `batchCreateAuthorization` takes.
 *
 * @category inputs
 */
export interface BatchCreateAuthorizationInput {
  /** At most 255 characters. */
  readonly namespace: string
  /** At most 255 characters. */
  readonly record_permission_api_name: string
  /** At most 1000 items. */
  readonly user_ids?: ReadonlyArray<string> | undefined
}

export const BatchCreateAuthorizationInput: Codec.Shape<BatchCreateAuthorizationInput> =
  /*#__PURE__*/ Codec.shape("apaas.v1.application.record_permission.member.batch_create_authorization#input", () => ({
    namespace: Codec.str,
    record_permission_api_name: Codec.str,
    user_ids: Codec.listOpt(Codec.str)
  }))

/**
 * 批量创建记录权限用户授权
 *
 * `POST
 * /open-apis/apaas/v1/applications/:namespace/record_permissions/:record_permission_api_name/member/batch_create_authorization`
 * · Token: tenant · Rate limit: 100/min.
 *
 * Scopes, any of: `app_engine:record_permission.member:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/application-record_permission-member/batch_create_authorization
 * @category endpoints
 */
export const batchCreateAuthorization: Endpoint.Described<BatchCreateAuthorizationInput, Codec.Dictionary, "tenant"> & {
  /**
   * 批量创建记录权限用户授权
   *
   * Scopes, any of: `app_engine:record_permission.member:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/application-record_permission-member/batch_create_authorization
   */
  (input: BatchCreateAuthorizationInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "apaas.v1.application.record_permission.member.batch_create_authorization",
  method: "POST",
  path: "/open-apis/apaas/v1/applications/:namespace/record_permissions/:record_permission_api_name/member/batch_create_authorization",
  tokens: ["tenant"],
  body: "json",
  codes,
  input: BatchCreateAuthorizationInput,
  output: Codec.dictionary
})

/**
 * What `batchRemoveAuthorization` takes.
 *
 * @category inputs
 */
export interface BatchRemoveAuthorizationInput {
  /** At most 255 characters. */
  readonly namespace: string
  /** At most 255 characters. */
  readonly record_permission_api_name: string
  /** At most 1000 items. */
  readonly user_ids?: ReadonlyArray<string> | undefined
}

export const BatchRemoveAuthorizationInput: Codec.Shape<BatchRemoveAuthorizationInput> =
  /*#__PURE__*/ Codec.shape("apaas.v1.application.record_permission.member.batch_remove_authorization#input", () => ({
    namespace: Codec.str,
    record_permission_api_name: Codec.str,
    user_ids: Codec.listOpt(Codec.str)
  }))

/**
 * 批量删除记录权限用户授权
 *
 * `POST
 * /open-apis/apaas/v1/applications/:namespace/record_permissions/:record_permission_api_name/member/batch_remove_authorization`
 * · Token: tenant · Rate limit: 100/min.
 *
 * Scopes, any of: `app_engine:record_permission.member:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/application-record_permission-member/batch_remove_authorization
 * @category endpoints
 */
export const batchRemoveAuthorization: Endpoint.Described<BatchRemoveAuthorizationInput, Codec.Dictionary, "tenant"> & {
  /**
   * 批量删除记录权限用户授权
   *
   * Scopes, any of: `app_engine:record_permission.member:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/application-record_permission-member/batch_remove_authorization
   */
  (input: BatchRemoveAuthorizationInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "apaas.v1.application.record_permission.member.batch_remove_authorization",
  method: "POST",
  path: "/open-apis/apaas/v1/applications/:namespace/record_permissions/:record_permission_api_name/member/batch_remove_authorization",
  tokens: ["tenant"],
  body: "json",
  codes,
  input: BatchRemoveAuthorizationInput,
  output: Codec.dictionary
})
