// GENERATED from spec/application.json. DO NOT EDIT: correct spec/patches/application.json.
/**
 * Endpoints of `application.v6.application.management`.
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
 * What `update` takes.
 *
 * @category inputs
 */
export interface UpdateInput {
  readonly app_id: string
  readonly enable?: boolean | undefined
}

export const UpdateInput: Codec.Shape<UpdateInput> =
  /*#__PURE__*/ Codec.shape("application.v6.application.management.update#input", () => ({
    app_id: Codec.str,
    enable: Codec.boolOpt
  }))

/**
 * 启停用应用
 *
 * `PUT /open-apis/application/v6/applications/:app_id/management` · Token: tenant · Rate limit: 10/min.
 *
 * Scopes, any of: `admin:app.enable:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/application-management/update
 * @category endpoints
 */
export const update: Endpoint.Described<UpdateInput, Codec.Dictionary, "tenant"> & {
  /**
   * 启停用应用
   *
   * Scopes, any of: `admin:app.enable:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/application-management/update
   */
  (input: UpdateInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "application.v6.application.management.update",
  method: "PUT",
  path: "/open-apis/application/v6/applications/:app_id/management",
  tokens: ["tenant"],
  body: "json",
  codes,
  input: UpdateInput,
  output: Codec.dictionary
})
