// GENERATED from spec/wiki.json. DO NOT EDIT: correct spec/patches/wiki.json.
/**
 * Endpoints of `wiki.v2.space.setting`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import { codes } from "../../../internal/codes/wiki.js"
import type * as Effect from "effect/Effect"

/**
 * What `update` takes.
 *
 * @category inputs
 */
export interface UpdateInput {
  readonly space_id: string
  readonly create_setting?: string | undefined
  readonly security_setting?: string | undefined
  readonly comment_setting?: string | undefined
}

export const UpdateInput: Codec.Shape<UpdateInput> =
  /*#__PURE__*/ Codec.shape("wiki.v2.space.setting.update#input", () => ({
    space_id: Codec.str,
    create_setting: Codec.strOpt,
    security_setting: Codec.strOpt,
    comment_setting: Codec.strOpt
  }))

/**
 * What `update` gives.
 *
 * @category outputs
 */
export interface UpdateOutput {
  readonly setting: Setting
}

export const UpdateOutput: Codec.Shape<UpdateOutput> =
  /*#__PURE__*/ Codec.shape("wiki.v2.space.setting.update#output", () => ({
    setting: Codec.obj(Setting)
  }))

/**
 * 更新知识空间设置
 *
 * `PUT /open-apis/wiki/v2/spaces/:space_id/setting` · Token: tenant or user · Rate limit: 100/min.
 *
 * Scopes, any of: `wiki:setting:write_only`, `wiki:wiki`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/wiki-v2/space-setting/update
 * @category endpoints
 */
export const update: Endpoint.Described<UpdateInput, UpdateOutput, "tenant" | "user"> & {
  /**
   * 更新知识空间设置
   *
   * Scopes, any of: `wiki:setting:write_only`, `wiki:wiki`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/wiki-v2/space-setting/update
   */
  (input: UpdateInput, options?: Endpoint.CallOptions): Effect.Effect<UpdateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "wiki.v2.space.setting.update",
  method: "PUT",
  path: "/open-apis/wiki/v2/spaces/:space_id/setting",
  tokens: ["tenant", "user"],
  body: "json",
  codes,
  input: UpdateInput,
  output: UpdateOutput
})

/** @category structures */
export interface Setting {
  readonly create_setting?: string | undefined
  readonly security_setting?: string | undefined
  readonly comment_setting?: string | undefined
}

export const Setting: Codec.Shape<Setting> =
  /*#__PURE__*/ Codec.shape("wiki.v2.space.setting.update#output.setting", () => ({
    create_setting: Codec.strOpt,
    security_setting: Codec.strOpt,
    comment_setting: Codec.strOpt
  }))
