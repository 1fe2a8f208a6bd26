// GENERATED from spec/performance.json. DO NOT EDIT: correct spec/patches/performance.json.
/**
 * Endpoints of `performance.v2.user_info`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import { codes } from "../../../internal/codes/performance.js"
import * as Shared from "../Types.js"
import * as Types from "./Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `query` takes.
 *
 * @category inputs
 */
export interface QueryInput {
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  readonly department_id_type?: "department_id" | "open_department_id" | undefined
  readonly semester_id: string
  /** At most 10 items. */
  readonly user_ids: ReadonlyArray<string>
}

export const QueryInput: Codec.Shape<QueryInput> =
  /*#__PURE__*/ Codec.shape("performance.v2.user_info.query#input", () => ({
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    department_id_type: Codec.litOpt("department_id", "open_department_id"),
    semester_id: Codec.str,
    user_ids: Codec.list(Codec.str)
  }))

/**
 * What `query` gives.
 *
 * @category outputs
 */
export interface QueryOutput {
  readonly semester_id?: string | undefined
  readonly user_infos?: ReadonlyArray<UserInfo> | undefined
}

export const QueryOutput: Codec.Shape<QueryOutput> =
  /*#__PURE__*/ Codec.shape("performance.v2.user_info.query#output", () => ({
    semester_id: Codec.strOpt,
    user_infos: Codec.listOpt(Codec.obj(UserInfo))
  }))

/**
 * 获取绩效周期的人员信息
 *
 * `POST /open-apis/performance/v2/user_info/query` · Token: tenant · Rate limit: 100/min.
 *
 * Scopes, any of: `performance:performance`, `performance:performance:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/performance-v2/user_info/query
 * @category endpoints
 */
export const query: Endpoint.Described<QueryInput, QueryOutput, "tenant"> & {
  /**
   * 获取绩效周期的人员信息
   *
   * Scopes, any of: `performance:performance`, `performance:performance:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/performance-v2/user_info/query
   */
  (input: QueryInput, options?: Endpoint.CallOptions): Effect.Effect<QueryOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "performance.v2.user_info.query",
  method: "POST",
  path: "/open-apis/performance/v2/user_info/query",
  tokens: ["tenant"],
  query: ["user_id_type", "department_id_type"],
  body: "json",
  repeatable: true,
  codes,
  input: QueryInput,
  output: QueryOutput
})

/** @category structures */
export interface Department {
  readonly id?: string | undefined
  readonly name?: Types.I18n | undefined
}

export const Department: Codec.Shape<Department> =
  /*#__PURE__*/ Codec.shape("performance#Department", () => ({
    id: Codec.strOpt,
    name: Codec.objOpt(Types.I18n)
  }))

/** @category structures */
export interface UserInfo {
  readonly user_id?: Shared.User | undefined
  /** Given with the scope `performance:user_snapshot.direct_leader:read`. */
  readonly direct_leader_user_id?: Shared.User | undefined
  /** Given with the scope `performance:user_snapshot.department:read`. */
  readonly department?: Department | undefined
  /** Given with the scope `performance:user_snapshot.job_family:read`. */
  readonly job_family?: Department | undefined
  /** Given with the scope `performance:user_snapshot.job_level:read`. */
  readonly job_level?: Department | undefined
}

export const UserInfo: Codec.Shape<UserInfo> =
  /*#__PURE__*/ Codec.shape("performance.v2.user_info.query#output.user_infos", () => ({
    user_id: Codec.objOpt(Shared.User),
    direct_leader_user_id: Codec.objOpt(Shared.User),
    department: Codec.objOpt(Department),
    job_family: Codec.objOpt(Department),
    job_level: Codec.objOpt(Department)
  }))
