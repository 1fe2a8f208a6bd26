// GENERATED from spec/corehr.json. DO NOT EDIT: correct spec/patches/corehr.json.
/**
 * Endpoints of `corehr.v2.basic_info.bank_branch`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import type * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import { codes } from "../../../internal/codes/corehr.js"
import * as Shared from "../Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `search` takes.
 *
 * @category inputs
 */
export interface SearchInput {
  /** 1 to 100. */
  readonly page_size: number
  readonly page_token?: string | undefined
  /** At most 100 items. */
  readonly bank_id_list?: ReadonlyArray<string> | undefined
  /** At most 100 items. */
  readonly bank_branch_id_list?: ReadonlyArray<string> | undefined
  /** At most 100 items. */
  readonly bank_branch_name_list?: ReadonlyArray<string> | undefined
  /** At most 100 items. */
  readonly code_list?: ReadonlyArray<string> | undefined
  /** At most 2 items. */
  readonly status_list?: ReadonlyArray<1 | 0 | (number & {})> | undefined
  readonly update_start_time?: string | undefined
  readonly update_end_time?: string | undefined
}

export const SearchInput: Codec.Shape<SearchInput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.basic_info.bank_branch.search#input", () => ({
    page_size: Codec.int,
    page_token: Codec.strOpt,
    bank_id_list: Codec.listOpt(Codec.str),
    bank_branch_id_list: Codec.listOpt(Codec.str),
    bank_branch_name_list: Codec.listOpt(Codec.str),
    code_list: Codec.listOpt(Codec.str),
    status_list: Codec.listOpt(Codec.listed(1, 0)),
    update_start_time: Codec.strOpt,
    update_end_time: Codec.strOpt
  }))

/**
 * What `search` gives.
 *
 * @category outputs
 */
export interface SearchOutput {
  readonly items: ReadonlyArray<BankBranch>
  readonly page_token?: string | undefined
  readonly has_more?: boolean | undefined
}

export const SearchOutput: Codec.Shape<SearchOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.basic_info.bank_branch.search#output", () => ({
    items: Codec.list(Codec.obj(BankBranch)),
    page_token: Codec.strOpt,
    has_more: Codec.boolOpt
  }))

/**
 * 查询支行信息
 *
 * `POST /open-apis/corehr/v2/basic_info/bank_branchs/search` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `corehr:common_data.basic_data:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/basic_info-bank_branch/search
 * @category endpoints
 */
export const search: Endpoint.Described<SearchInput, SearchOutput, "tenant"> & {
  /**
   * 查询支行信息
   *
   * Scopes, any of: `corehr:common_data.basic_data:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/basic_info-bank_branch/search
   */
  (input: SearchInput, options?: Endpoint.CallOptions): Effect.Effect<SearchOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<SearchInput, SearchOutput, "tenant">
  readonly items: {
    /**
     * 查询支行信息
     *
     * Scopes, any of: `corehr:common_data.basic_data:read`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/basic_info-bank_branch/search
     */
    (input: SearchInput, options?: Paged.Options): Paged.Listing<BankBranch>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "corehr.v2.basic_info.bank_branch.search",
  method: "POST",
  path: "/open-apis/corehr/v2/basic_info/bank_branchs/search",
  tokens: ["tenant"],
  query: ["page_size", "page_token"],
  body: "json",
  repeatable: true,
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size", maxPageSize: 100
  },
  codes,
  input: SearchInput,
  output: SearchOutput
})

/** @category structures */
export interface BankBranch {
  readonly bank_branch_id?: string | undefined
  readonly bank_branch_name?: ReadonlyArray<Shared.I18n> | undefined
  readonly bank_id?: string | undefined
  readonly code?: string | undefined
  readonly swift_code?: string | undefined
  readonly status?: 1 | 0 | (number & {}) | undefined
  readonly bank_branch_code?: string | undefined
  readonly register_place?: string | undefined
  readonly bank_address?: string | undefined
  readonly create_time?: string | undefined
  readonly update_time?: string | undefined
}

export const BankBranch: Codec.Shape<BankBranch> =
  /*#__PURE__*/ Codec.shape("corehr.v2.basic_info.bank_branch.search#output.items", () => ({
    bank_branch_id: Codec.strOpt,
    bank_branch_name: Codec.listOpt(Codec.obj(Shared.I18n)),
    bank_id: Codec.strOpt,
    code: Codec.strOpt,
    swift_code: Codec.strOpt,
    status: Codec.openOpt(1, 0),
    bank_branch_code: Codec.strOpt,
    register_place: Codec.strOpt,
    bank_address: Codec.strOpt,
    create_time: Codec.strOpt,
    update_time: Codec.strOpt
  }))
