// GENERATED from spec/hire.json. DO NOT EDIT: correct spec/patches/hire.json.
/**
 * Endpoints of `hire.v1.talent_operation_log`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import type * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import { codes } from "../../../internal/codes/hire.js"
import * as Types from "./Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `search` takes.
 *
 * @category inputs
 */
export interface SearchInput {
  readonly page_token?: string | undefined
  /** At most 100. Default: `10`. */
  readonly page_size?: number | undefined
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  readonly job_id_list?: ReadonlyArray<string> | undefined
  readonly operator_id_list: ReadonlyArray<string>
  readonly operation_list: ReadonlyArray<number>
}

export const SearchInput: Codec.Shape<SearchInput> =
  /*#__PURE__*/ Codec.shape("hire.v1.talent_operation_log.search#input", () => ({
    page_token: Codec.strOpt,
    page_size: Codec.intOpt,
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    job_id_list: Codec.listOpt(Codec.str),
    operator_id_list: Codec.list(Codec.str),
    operation_list: Codec.list(Codec.int)
  }))

/**
 * What `search` gives.
 *
 * @category outputs
 */
export interface SearchOutput {
  readonly items: ReadonlyArray<TalentOperationLog>
  readonly has_more: boolean
  readonly page_token?: string | undefined
}

export const SearchOutput: Codec.Shape<SearchOutput> =
  /*#__PURE__*/ Codec.shape("hire.v1.talent_operation_log.search#output", () => ({
    items: Codec.list(Codec.obj(TalentOperationLog)),
    has_more: Codec.bool,
    page_token: Codec.strOpt
  }))

/**
 * 查询人才操作记录
 *
 * `POST /open-apis/hire/v1/talent_operation_logs/search` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `hire:talent:readonly`, `hire:talent`.
 *
 * @deprecated The platform keeps it for old applications.
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent/talent_operation_log/search
 * @category endpoints
 */
export const search: Endpoint.Described<SearchInput, SearchOutput, "tenant"> & {
  /**
   * 查询人才操作记录
   *
   * Scopes, any of: `hire:talent:readonly`, `hire:talent`.
   * @deprecated The platform keeps it for old applications.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent/talent_operation_log/search
   */
  (input: SearchInput, options?: Endpoint.CallOptions): Effect.Effect<SearchOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<SearchInput, SearchOutput, "tenant">
  readonly items: {
    /**
     * 查询人才操作记录
     *
     * Scopes, any of: `hire:talent:readonly`, `hire:talent`.
     * @deprecated The platform keeps it for old applications.
     * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent/talent_operation_log/search
     */
    (input: SearchInput, options?: Paged.Options): Paged.Listing<TalentOperationLog>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "hire.v1.talent_operation_log.search",
  method: "POST",
  path: "/open-apis/hire/v1/talent_operation_logs/search",
  tokens: ["tenant"],
  query: ["page_token", "page_size", "user_id_type"],
  body: "json",
  repeatable: true,
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size", maxPageSize: 100
  },
  deprecated: true,
  codes,
  input: SearchInput,
  output: SearchOutput
})

/** @category structures */
export interface TalentOperationLog {
  readonly application_id?: string | undefined
  readonly talent_id?: string | undefined
  readonly operator?: Types.IdNameObject | undefined
  readonly operation_type?: number | undefined
  readonly operation_time?: string | undefined
  readonly operator_type?: 1 | (number & {}) | undefined
}

export const TalentOperationLog: Codec.Shape<TalentOperationLog> =
  /*#__PURE__*/ Codec.shape("hire.v1.talent_operation_log.search#output.items", () => ({
    application_id: Codec.strOpt,
    talent_id: Codec.strOpt,
    operator: Codec.objOpt(Types.IdNameObject),
    operation_type: Codec.intOpt,
    operation_time: Codec.strOpt,
    operator_type: Codec.openOpt(1)
  }))
