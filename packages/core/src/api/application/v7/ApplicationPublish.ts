// GENERATED from spec/application.json. DO NOT EDIT: correct spec/patches/application.json.
/**
 * Endpoints of `application.v7.application.publish`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import { codes } from "../../../internal/codes/application.js"
import type * as Effect from "effect/Effect"

/**
 * What `create` takes.
 *
 * @category inputs
 */
export interface CreateInput {
  readonly app_id: string
  readonly mobile_default_ability?: "gadget" | "web_app" | "bot" | (string & {}) | undefined
  readonly pc_default_ability?: "gadget" | "web_app" | "bot" | (string & {}) | undefined
  readonly remark: string
  readonly changelog: string
  readonly version?: string | undefined
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("application.v7.application.publish.create#input", () => ({
    app_id: Codec.str,
    mobile_default_ability: Codec.listedOpt("gadget", "web_app", "bot"),
    pc_default_ability: Codec.listedOpt("gadget", "web_app", "bot"),
    remark: Codec.str,
    changelog: Codec.str,
    version: Codec.strOpt
  }))

/**
 * What `create` gives.
 *
 * @category outputs
 */
export interface CreateOutput {
  readonly version_id?: string | undefined
  readonly version?: string | undefined
}

export const CreateOutput: Codec.Shape<CreateOutput> =
  /*#__PURE__*/ Codec.shape("application.v7.application.publish.create#output", () => ({
    version_id: Codec.strOpt,
    version: Codec.strOpt
  }))

/**
 * 提交发布自建应用
 *
 * `POST /open-apis/application/v7/applications/:app_id/publish` · Token: tenant or user · Rate limit: 20/min.
 *
 * Scopes, any of: `application:application:patch`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v7/application-v7/application-publish/create
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "tenant" | "user"> & {
  /**
   * 提交发布自建应用
   *
   * Scopes, any of: `application:application:patch`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v7/application-v7/application-publish/create
   */
  (input: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "application.v7.application.publish.create",
  method: "POST",
  path: "/open-apis/application/v7/applications/:app_id/publish",
  tokens: ["tenant", "user"],
  body: "json",
  codes,
  input: CreateInput,
  output: CreateOutput
})
