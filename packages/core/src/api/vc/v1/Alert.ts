// GENERATED from spec/vc.json. DO NOT EDIT: correct spec/patches/vc.json.
/**
 * Endpoints of `vc.v1.alert`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import type * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import { codes } from "../../../internal/codes/vc.js"
import type * as Effect from "effect/Effect"

/**
 * What `list` takes.
 *
 * @category inputs
 */
export interface ListInput {
  readonly start_time: string
  readonly end_time: string
  readonly query_type?: 1 | 2 | 3 | (number & {}) | undefined
  readonly query_value?: string | undefined
  /** At most 200. */
  readonly page_size?: number | undefined
  readonly page_token?: string | undefined
}

export const ListInput: Codec.Shape<ListInput> = /*#__PURE__*/ Codec.shape("vc.v1.alert.list#input", () => ({
  start_time: Codec.str,
  end_time: Codec.str,
  query_type: Codec.listedOpt(1, 2, 3),
  query_value: Codec.strOpt,
  page_size: Codec.intOpt,
  page_token: Codec.strOpt
}))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly has_more: boolean
  readonly page_token?: string | undefined
  readonly items: ReadonlyArray<Alert>
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("vc.v1.alert.list#output", () => ({
    has_more: Codec.bool,
    page_token: Codec.strOpt,
    items: Codec.list(Codec.obj(Alert))
  }))

/**
 * 获取告警记录
 *
 * `GET /open-apis/vc/v1/alerts` · Token: tenant · Rate limit: 100/min.
 *
 * Scopes, any of: `vc:alert:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/alert/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant"> & {
  /**
   * 获取告警记录
   *
   * Scopes, any of: `vc:alert:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/alert/list
   */
  (input: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<ListInput, ListOutput, "tenant">
  readonly items: {
    /**
     * 获取告警记录
     *
     * Scopes, any of: `vc:alert:readonly`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/alert/list
     */
    (input: ListInput, options?: Paged.Options): Paged.Listing<Alert>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "vc.v1.alert.list",
  method: "GET",
  path: "/open-apis/vc/v1/alerts",
  tokens: ["tenant"],
  query: ["start_time", "end_time", "query_type", "query_value", "page_size", "page_token"],
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size", maxPageSize: 200
  },
  codes,
  input: ListInput,
  output: ListOutput
})

/** @category structures */
export interface Alert {
  readonly alert_id?: string | undefined
  readonly resource_scope?: string | undefined
  readonly monitor_target?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | (number & {}) | undefined
  readonly alert_strategy?: string | undefined
  readonly alert_time?: string | undefined
  readonly alert_level?: 0 | 1 | 2 | (number & {}) | undefined
  readonly contacts?: ReadonlyArray<Contact> | undefined
  readonly notifyMethods?: ReadonlyArray<unknown> | undefined
  readonly alertRule?: string | undefined
  readonly process_time?: string | undefined
  readonly recover_time?: string | undefined
  readonly process_status?: 0 | 1 | 2 | 3 | 4 | (number & {}) | undefined
  readonly alert_rule_id?: string | undefined
  readonly monitor_target_room_id?: string | undefined
  readonly monitor_target_room_mac?: string | undefined
}

export const Alert: Codec.Shape<Alert> = /*#__PURE__*/ Codec.shape("vc.v1.alert.list#output.items", () => ({
  alert_id: Codec.strOpt,
  resource_scope: Codec.strOpt,
  monitor_target: Codec.openOpt(1, 2, 3, 4, 5, 6, 7),
  alert_strategy: Codec.strOpt,
  alert_time: Codec.strOpt,
  alert_level: Codec.openOpt(0, 1, 2),
  contacts: Codec.listOpt(Codec.obj(Contact)),
  notifyMethods: Codec.listOpt(Codec.any),
  alertRule: Codec.strOpt,
  process_time: Codec.strOpt,
  recover_time: Codec.strOpt,
  process_status: Codec.openOpt(0, 1, 2, 3, 4),
  alert_rule_id: Codec.strOpt,
  monitor_target_room_id: Codec.strOpt,
  monitor_target_room_mac: Codec.strOpt
}))

/** @category structures */
export interface Contact {
  readonly contact_type?: 1 | 2 | 3 | (number & {}) | undefined
  readonly contact_name?: string | undefined
}

export const Contact: Codec.Shape<Contact> =
  /*#__PURE__*/ Codec.shape("vc.v1.alert.list#output.items.contacts", () => ({
    contact_type: Codec.openOpt(1, 2, 3),
    contact_name: Codec.strOpt
  }))
