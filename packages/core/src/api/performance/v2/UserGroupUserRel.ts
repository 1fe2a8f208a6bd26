// GENERATED from spec/performance.json. DO NOT EDIT: correct spec/patches/performance.json.
/**
 * Endpoints of `performance.v2.user_group_user_rel`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import { codes } from "../../../internal/codes/performance.js"
import type * as Effect from "effect/Effect"

/**
 * What `write` takes.
 *
 * @category inputs
 */
export interface WriteInput {
  /** At most 64 characters. */
  readonly client_token?: string | undefined
  /** At most 999999999 characters. Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | "people_admin_id" | (string & {}) | undefined
  /** At most 128 characters. */
  readonly group_id?: string | undefined
  /** At most 10. Default: `1`. */
  readonly scope_visible_setting?: 0 | 1 | (number & {}) | undefined
  /** At most 10000 items. */
  readonly user_ids?: ReadonlyArray<string> | undefined
}

export const WriteInput: Codec.Shape<WriteInput> =
  /*#__PURE__*/ Codec.shape("performance.v2.user_group_user_rel.write#input", () => ({
    client_token: Codec.strOpt,
    user_id_type: Codec.listedOpt("open_id", "union_id", "user_id", "people_admin_id"),
    group_id: Codec.strOpt,
    scope_visible_setting: Codec.listedOpt(0, 1),
    user_ids: Codec.listOpt(Codec.str)
  }))

/**
 * What `write` gives.
 *
 * @category outputs
 */
export interface WriteOutput {
  readonly data?: WriteUserGroupScopeData | undefined
}

export const WriteOutput: Codec.Shape<WriteOutput> =
  /*#__PURE__*/ Codec.shape("performance.v2.user_group_user_rel.write#output", () => ({
    data: Codec.objOpt(WriteUserGroupScopeData)
  }))

/**
 * 更新人员组成员
 *
 * `POST /open-apis/performance/v2/user_group_user_rels/write` · Token: tenant · Rate limit: 20/min.
 *
 * Scopes, any of: `performance:semester_activity:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/performance-v2/user_group_user_rel/write
 * @category endpoints
 */
export const write: Endpoint.Described<WriteInput, WriteOutput, "tenant"> & {
  /**
   * 更新人员组成员
   *
   * Scopes, any of: `performance:semester_activity:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/performance-v2/user_group_user_rel/write
   */
  (input?: WriteInput, options?: Endpoint.CallOptions): Effect.Effect<WriteOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.make({
  id: "performance.v2.user_group_user_rel.write",
  method: "POST",
  path: "/open-apis/performance/v2/user_group_user_rels/write",
  tokens: ["tenant"],
  query: ["client_token", "user_id_type"],
  body: "json",
  idempotencyKey: "client_token",
  done: [1580110],
  codes,
  input: WriteInput,
  output: WriteOutput
})

/** @category structures */
export interface WriteUserGroupScopeData {
  readonly success_user_ids?: ReadonlyArray<string> | undefined
  readonly fail_user_datas?: ReadonlyArray<WriteUserGroupScopeFailUserData> | undefined
}

export const WriteUserGroupScopeData: Codec.Shape<WriteUserGroupScopeData> =
  /*#__PURE__*/ Codec.shape("performance.v2.user_group_user_rel.write#output.data", () => ({
    success_user_ids: Codec.listOpt(Codec.str),
    fail_user_datas: Codec.listOpt(Codec.obj(WriteUserGroupScopeFailUserData))
  }))

/** @category structures */
export interface WriteUserGroupScopeFailUserData {
  readonly user_id?: string | undefined
  readonly fail_code?: 1 | (number & {}) | undefined
}

export const WriteUserGroupScopeFailUserData: Codec.Shape<WriteUserGroupScopeFailUserData> =
  /*#__PURE__*/ Codec.shape("performance.v2.user_group_user_rel.write#output.data.fail_user_datas", () => ({
    user_id: Codec.strOpt,
    fail_code: Codec.openOpt(1)
  }))
