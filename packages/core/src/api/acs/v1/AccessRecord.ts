// GENERATED from spec/acs.json. DO NOT EDIT: correct spec/patches/acs.json.
/**
 * Endpoints of `acs.v1.access_record`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import type * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import { codes } from "../../../internal/codes/acs.js"
import type * as Effect from "effect/Effect"

/**
 * What `list` takes.
 *
 * @category inputs
 */
export interface ListInput {
  /** At most 500. Default: `100`. */
  readonly page_size?: number | undefined
  readonly page_token?: string | undefined
  readonly from: number
  readonly to: number
  readonly device_id?: string | undefined
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("acs.v1.access_record.list#input", () => ({
    page_size: Codec.intOpt,
    page_token: Codec.strOpt,
    from: Codec.int,
    to: Codec.int,
    device_id: Codec.strOpt,
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id")
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly items: ReadonlyArray<AccessRecord>
  readonly page_token?: string | undefined
  readonly has_more: boolean
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("acs.v1.access_record.list#output", () => ({
    items: Codec.list(Codec.obj(AccessRecord)),
    page_token: Codec.strOpt,
    has_more: Codec.bool
  }))

/**
 * 获取门禁记录列表
 *
 * `GET /open-apis/acs/v1/access_records` · Token: tenant · Rate limit: a limit of its own.
 *
 * Scopes, any of: `acs:access_record:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/acs-v1/access_record/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant"> & {
  /**
   * 获取门禁记录列表
   *
   * Scopes, any of: `acs:access_record:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/acs-v1/access_record/list
   */
  (input: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<ListInput, ListOutput, "tenant">
  readonly items: {
    /**
     * 获取门禁记录列表
     *
     * Scopes, any of: `acs:access_record:readonly`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/acs-v1/access_record/list
     */
    (input: ListInput, options?: Paged.Options): Paged.Listing<AccessRecord>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "acs.v1.access_record.list",
  method: "GET",
  path: "/open-apis/acs/v1/access_records",
  tokens: ["tenant"],
  query: ["page_size", "page_token", "from", "to", "device_id", "user_id_type"],
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size", maxPageSize: 500
  },
  codes,
  input: ListInput,
  output: ListOutput
})

/** @category structures */
export interface AccessRecord {
  readonly access_record_id?: string | undefined
  readonly user_id?: string | undefined
  readonly device_id?: string | undefined
  readonly is_clock_in?: boolean | undefined
  readonly access_time?: string | undefined
  readonly access_type?: "FA" | "QRCode" | "Card" | "Fp" | (string & {}) | undefined
  readonly access_data?: string | undefined
  readonly is_door_open?: boolean | undefined
}

export const AccessRecord: Codec.Shape<AccessRecord> =
  /*#__PURE__*/ Codec.shape("acs.v1.access_record.list#output.items", () => ({
    access_record_id: Codec.strOpt,
    user_id: Codec.strOpt,
    device_id: Codec.strOpt,
    is_clock_in: Codec.boolOpt,
    access_time: Codec.strOpt,
    access_type: Codec.openOpt("FA", "QRCode", "Card", "Fp"),
    access_data: Codec.strOpt,
    is_door_open: Codec.boolOpt
  }))
