// GENERATED from spec/performance.json. DO NOT EDIT: correct spec/patches/performance.json.
/**
 * Endpoints of `performance.v2.activity`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import { codes } from "../../../internal/codes/performance.js"
import * as Types from "./Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `query` takes.
 *
 * @category inputs
 */
export interface QueryInput {
  /** At most 999999999 characters. Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  /** At most 10 items. */
  readonly semester_ids?: ReadonlyArray<string> | undefined
  /** At most 50 items. */
  readonly activity_ids?: ReadonlyArray<string> | undefined
}

export const QueryInput: Codec.Shape<QueryInput> =
  /*#__PURE__*/ Codec.shape("performance.v2.activity.query#input", () => ({
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    semester_ids: Codec.listOpt(Codec.str),
    activity_ids: Codec.listOpt(Codec.str)
  }))

/**
 * What `query` gives.
 *
 * @category outputs
 */
export interface QueryOutput {
  readonly activities: ReadonlyArray<Activity>
}

export const QueryOutput: Codec.Shape<QueryOutput> =
  /*#__PURE__*/ Codec.shape("performance.v2.activity.query#output", () => ({
    activities: Codec.list(Codec.obj(Activity))
  }))

/**
 * 获取项目列表
 *
 * `POST /open-apis/performance/v2/activity/query` · Token: tenant · Rate limit: 10/min.
 *
 * Scopes, any of: `performance:performance`, `performance:performance:readonly`,
 * `performance:semester_activity:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/performance-v2/activity/query
 * @category endpoints
 */
export const query: Endpoint.Described<QueryInput, QueryOutput, "tenant"> & {
  /**
   * 获取项目列表
   *
   * Scopes, any of: `performance:performance`, `performance:performance:readonly`,
   * `performance:semester_activity:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/performance-v2/activity/query
   */
  (input?: QueryInput, options?: Endpoint.CallOptions): Effect.Effect<QueryOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.make({
  id: "performance.v2.activity.query",
  method: "POST",
  path: "/open-apis/performance/v2/activity/query",
  tokens: ["tenant"],
  query: ["user_id_type"],
  body: "json",
  repeatable: true,
  codes,
  input: QueryInput,
  output: QueryOutput
})

/** @category structures */
export interface Activity {
  readonly id: string
  readonly name?: Types.I18n | undefined
  readonly description?: Types.I18n | undefined
  readonly semester_id?: string | undefined
  readonly mode?:
    | "metric_development" | "performance_review" | "metric_development_and_performance_review"
    | (string & {}) | undefined
  readonly progress?:
    | "configurable" | "unable" | "initiating" | "enabled" | "finished" | (string & {}) | undefined
  readonly create_time?: string | undefined
  readonly modify_time?: string | undefined
  readonly create_user_id?: string | undefined
  readonly modify_user_id?: string | undefined
}

export const Activity: Codec.Shape<Activity> =
  /*#__PURE__*/ Codec.shape("performance.v2.activity.query#output.activities", () => ({
    id: Codec.str,
    name: Codec.objOpt(Types.I18n),
    description: Codec.objOpt(Types.I18n),
    semester_id: Codec.strOpt,
    mode: Codec.openOpt(
      "metric_development", "performance_review", "metric_development_and_performance_review"
    ),
    progress: Codec.openOpt("configurable", "unable", "initiating", "enabled", "finished"),
    create_time: Codec.strOpt,
    modify_time: Codec.strOpt,
    create_user_id: Codec.strOpt,
    modify_user_id: Codec.strOpt
  }))
