// GENERATED from spec/performance.json. DO NOT EDIT: correct spec/patches/performance.json.
/**
 * Endpoints of `performance.v1.semester`.
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
 * What `list` takes.
 *
 * @category inputs
 */
export interface ListInput {
  readonly start_time?: string | undefined
  readonly end_time?: string | undefined
  /** At most 9999. */
  readonly year?: number | undefined
  readonly type_group?:
    | "Annual" | "Semi-annual" | "Quarter" | "Bimonth" | "Month" | "Non-standard" | (string & {}) | undefined
  readonly type?:
    | "Annual" | "H1" | "H2" | "Q1" | "Q2" | "Q3" | "Q4" | "January-February" | "March-April" | "May-June"
    | "July-August" | "September-October" | "November-December" | "January" | "February" | "March" | "April"
    | "May" | "June" | "July" | "August" | "September" | "October" | "November" | "December" | "Custom"
    | (string & {}) | undefined
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("performance.v1.semester.list#input", () => ({
    start_time: Codec.strOpt,
    end_time: Codec.strOpt,
    year: Codec.intOpt,
    type_group: Codec.listedOpt("Annual", "Semi-annual", "Quarter", "Bimonth", "Month", "Non-standard"),
    type: Codec.listedOpt(
      "Annual", "H1", "H2", "Q1", "Q2", "Q3", "Q4", "January-February", "March-April", "May-June",
      "July-August", "September-October", "November-December", "January", "February", "March", "April",
      "May", "June", "July", "August", "September", "October", "November", "December", "Custom"
    ),
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id")
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly items: ReadonlyArray<Semester>
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("performance.v1.semester.list#output", () => ({
    items: Codec.list(Codec.obj(Semester))
  }))

/**
 * 获取周期列表
 *
 * `GET /open-apis/performance/v1/semesters` · Token: tenant · Rate limit: 10/min.
 *
 * Scopes, any of: `performance:performance`, `performance:performance:readonly`, `performance:semester:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/performance-v1/semester/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant"> & {
  /**
   * 获取周期列表
   *
   * Scopes, any of: `performance:performance`, `performance:performance:readonly`,
   * `performance:semester:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/performance-v1/semester/list
   */
  (input?: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.make({
  id: "performance.v1.semester.list",
  method: "GET",
  path: "/open-apis/performance/v1/semesters",
  tokens: ["tenant"],
  query: ["start_time", "end_time", "year", "type_group", "type", "user_id_type"],
  codes,
  input: ListInput,
  output: ListOutput
})

/** @category structures */
export interface Semester {
  readonly id?: string | undefined
  readonly year?: number | undefined
  readonly type_group?: string | undefined
  readonly type?: string | undefined
  readonly name?: Types.I18n2 | undefined
  readonly progress?: "initiating" | "enabled" | (string & {}) | undefined
  readonly start_time?: string | undefined
  readonly end_time?: string | undefined
  readonly create_time?: string | undefined
  readonly modify_time?: string | undefined
  readonly create_user_id?: string | undefined
  readonly modify_user_id?: string | undefined
}

export const Semester: Codec.Shape<Semester> =
  /*#__PURE__*/ Codec.shape("performance.v1.semester.list#output.items", () => ({
    id: Codec.strOpt,
    year: Codec.intOpt,
    type_group: Codec.strOpt,
    type: Codec.strOpt,
    name: Codec.objOpt(Types.I18n2),
    progress: Codec.openOpt("initiating", "enabled"),
    start_time: Codec.strOpt,
    end_time: Codec.strOpt,
    create_time: Codec.strOpt,
    modify_time: Codec.strOpt,
    create_user_id: Codec.strOpt,
    modify_user_id: Codec.strOpt
  }))
