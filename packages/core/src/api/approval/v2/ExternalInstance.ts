// GENERATED from spec/approval.json. DO NOT EDIT: correct spec/patches/approval.json.
/**
 * Endpoints of `approval.v2.external.instance`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import { codes } from "../../../internal/codes/approval.js"
import type * as Effect from "effect/Effect"

/**
 * What `create` takes.
 *
 * @category inputs
 */
export interface CreateInput {
  readonly content: string
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("approval.v2.external.instance.create#input", () => ({
    content: Codec.str
  }))

/**
 * 三方审批实例同步
 *
 * `POST /approval/openapi/v2/external/instance/create` · Token: tenant.
 *
 * Scopes, any of: `approval:approval:readonly`.
 *
 * @deprecated The platform keeps it for old applications.
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uczM3UjL3MzN14yNzcTN
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, Codec.Dictionary, "tenant"> & {
  /**
   * 三方审批实例同步
   *
   * Scopes, any of: `approval:approval:readonly`.
   * @deprecated The platform keeps it for old applications.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uczM3UjL3MzN14yNzcTN
   */
  (input: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "approval.v2.external.instance.create",
  method: "POST",
  path: "/approval/openapi/v2/external/instance/create",
  host: "www",
  tokens: ["tenant"],
  body: "json",
  deprecated: true,
  codes,
  input: CreateInput,
  output: Codec.dictionary
})
