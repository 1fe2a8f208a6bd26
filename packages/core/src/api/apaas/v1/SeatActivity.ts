// GENERATED from spec/apaas.json. DO NOT EDIT: correct spec/patches/apaas.json.
/**
 * Endpoints of `apaas.v1.seat_activity`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import type * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import type { UserToken } from "../../../UserToken.js"
import { codes } from "../../../internal/codes/apaas.js"
import type * as Effect from "effect/Effect"

/**
 * What `list` takes.
 *
 * @category inputs
 */
export interface ListInput {
  readonly seat_type: "per_user" | "per_user_per_app" | (string & {})
  readonly page_size: string
  readonly page_token?: string | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("apaas.v1.seat_activity.list#input", () => ({
    seat_type: Codec.listed("per_user", "per_user_per_app"),
    page_size: Codec.str,
    page_token: Codec.strOpt
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly items: ReadonlyArray<SeatActivity>
  readonly page_token?: string | undefined
  readonly has_more: boolean
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("apaas.v1.seat_activity.list#output", () => ({
    items: Codec.list(Codec.obj(SeatActivity)),
    page_token: Codec.strOpt,
    has_more: Codec.bool
  }))

/**
 * 查询席位活跃详情
 *
 * `GET /open-apis/apaas/v1/seat_activities` · Token: user · Rate limit: 10/s.
 *
 * Scopes, any of: `app_engine:seat_activities:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/seat_activity/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "user"> & {
  /**
   * 查询席位活跃详情
   *
   * Scopes, any of: `app_engine:seat_activities:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/seat_activity/list
   */
  (input: ListInput, options: Endpoint.WithToken): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  /**
   * 查询席位活跃详情
   *
   * Scopes, any of: `app_engine:seat_activities:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/seat_activity/list
   */
  (input: ListInput, options?: Endpoint.CallOptions<never>): Effect.Effect<ListOutput, FeishuError, FeishuClient | UserToken>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<ListInput, ListOutput, "user">
  readonly items: {
    /**
     * 查询席位活跃详情
     *
     * Scopes, any of: `app_engine:seat_activities:read`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/seat_activity/list
     */
    (input: ListInput, options: Paged.OptionsWithToken): Paged.Listing<SeatActivity>
    /**
     * 查询席位活跃详情
     *
     * Scopes, any of: `app_engine:seat_activities:read`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/seat_activity/list
     */
    (input: ListInput, options?: Paged.Options<never>): Paged.Listing<SeatActivity, FeishuError, FeishuClient | UserToken>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "apaas.v1.seat_activity.list",
  method: "GET",
  path: "/open-apis/apaas/v1/seat_activities",
  tokens: ["user"],
  query: ["seat_type", "page_size", "page_token"],
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size"
  },
  codes,
  input: ListInput,
  output: ListOutput
})

/** @category structures */
export interface SeatActivity {
  readonly user_id?: number | undefined
  readonly namespace?: string | undefined
  readonly status?: "in_use" | "released" | (string & {}) | undefined
  readonly active_time?: number | undefined
}

export const SeatActivity: Codec.Shape<SeatActivity> =
  /*#__PURE__*/ Codec.shape("apaas.v1.seat_activity.list#output.items", () => ({
    user_id: Codec.intOpt,
    namespace: Codec.strOpt,
    status: Codec.openOpt("in_use", "released"),
    active_time: Codec.intOpt
  }))
