// GENERATED from spec/minutes.json. DO NOT EDIT: correct spec/patches/minutes.json.
/**
 * Endpoints of `minutes.v1.minute.statistics`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import { codes } from "../../../internal/codes/minutes.js"
import type * as Effect from "effect/Effect"

/**
 * What `get` takes.
 *
 * @category inputs
 */
export interface GetInput {
  /** Exactly 24 characters. */
  readonly minute_token: string
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
}

export const GetInput: Codec.Shape<GetInput> =
  /*#__PURE__*/ Codec.shape("minutes.v1.minute.statistics.get#input", () => ({
    minute_token: Codec.str,
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id")
  }))

/**
 * What `get` gives.
 *
 * @category outputs
 */
export interface GetOutput {
  readonly statistics: Statictics
}

export const GetOutput: Codec.Shape<GetOutput> =
  /*#__PURE__*/ Codec.shape("minutes.v1.minute.statistics.get#output", () => ({
    statistics: Codec.obj(Statictics)
  }))

/**
 * 获取妙记统计数据
 *
 * `GET /open-apis/minutes/v1/minutes/:minute_token/statistics` · Token: tenant or user · Rate limit: 5/s.
 *
 * Scopes, any of: `minutes:minutes`, `minutes:minutes.statistics:read`, `minutes:minutes:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/minutes-v1/minute-statistics/get
 * @category endpoints
 */
export const get: Endpoint.Described<GetInput, GetOutput, "tenant" | "user"> & {
  /**
   * 获取妙记统计数据
   *
   * Scopes, any of: `minutes:minutes`, `minutes:minutes.statistics:read`, `minutes:minutes:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/minutes-v1/minute-statistics/get
   */
  (input: GetInput, options?: Endpoint.CallOptions): Effect.Effect<GetOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "minutes.v1.minute.statistics.get",
  method: "GET",
  path: "/open-apis/minutes/v1/minutes/:minute_token/statistics",
  tokens: ["tenant", "user"],
  query: ["user_id_type"],
  codes,
  input: GetInput,
  output: GetOutput
})

/** @category structures */
export interface Statictics {
  readonly user_view_count?: string | undefined
  readonly page_view_count?: string | undefined
  readonly user_view_list?: ReadonlyArray<UserViewDetail> | undefined
}

export const Statictics: Codec.Shape<Statictics> =
  /*#__PURE__*/ Codec.shape("minutes.v1.minute.statistics.get#output.statistics", () => ({
    user_view_count: Codec.strOpt,
    page_view_count: Codec.strOpt,
    user_view_list: Codec.listOpt(Codec.obj(UserViewDetail))
  }))

/** @category structures */
export interface UserViewDetail {
  readonly user_id?: string | undefined
  readonly view_time?: string | undefined
}

export const UserViewDetail: Codec.Shape<UserViewDetail> =
  /*#__PURE__*/ Codec.shape("minutes.v1.minute.statistics.get#output.statistics.user_view_list", () => ({
    user_id: Codec.strOpt,
    view_time: Codec.strOpt
  }))
