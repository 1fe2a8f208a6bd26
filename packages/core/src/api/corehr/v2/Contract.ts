// GENERATED from spec/corehr.json. DO NOT EDIT: correct spec/patches/corehr.json.
/**
 * Endpoints of `corehr.v2.contract`.
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
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | "people_corehr_id" | (string & {}) | undefined
  readonly employment_id_list?: ReadonlyArray<string> | undefined
  readonly contract_id_list?: ReadonlyArray<string> | undefined
}

export const SearchInput: Codec.Shape<SearchInput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.contract.search#input", () => ({
    page_size: Codec.int,
    page_token: Codec.strOpt,
    user_id_type: Codec.listedOpt("open_id", "union_id", "user_id", "people_corehr_id"),
    employment_id_list: Codec.listOpt(Codec.str),
    contract_id_list: Codec.listOpt(Codec.str)
  }))

/**
 * What `search` gives.
 *
 * @category outputs
 */
export interface SearchOutput {
  readonly items: ReadonlyArray<Contract>
  readonly page_token?: string | undefined
  readonly has_more: boolean
}

export const SearchOutput: Codec.Shape<SearchOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.contract.search#output", () => ({
    items: Codec.list(Codec.obj(Contract)),
    page_token: Codec.strOpt,
    has_more: Codec.bool
  }))

/**
 * 搜索合同
 *
 * `POST /open-apis/corehr/v2/contracts/search` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `corehr:contract:read`, `corehr:contract:write`.
 *
 * Scopes that open further fields: `corehr:people_cli`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/contract/search
 * @category endpoints
 */
export const search: Endpoint.Described<SearchInput, SearchOutput, "tenant"> & {
  /**
   * 搜索合同
   *
   * Scopes, any of: `corehr:contract:read`, `corehr:contract:write`.
   *
   * Scopes that open further fields: `corehr:people_cli`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/contract/search
   */
  (input: SearchInput, options?: Endpoint.CallOptions): Effect.Effect<SearchOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<SearchInput, SearchOutput, "tenant">
  readonly items: {
    /**
     * 搜索合同
     *
     * Scopes, any of: `corehr:contract:read`, `corehr:contract:write`.
     *
     * Scopes that open further fields: `corehr:people_cli`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/contract/search
     */
    (input: SearchInput, options?: Paged.Options): Paged.Listing<Contract>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "corehr.v2.contract.search",
  method: "POST",
  path: "/open-apis/corehr/v2/contracts/search",
  tokens: ["tenant"],
  query: ["page_size", "page_token", "user_id_type"],
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
export interface Contract {
  readonly id?: string | undefined
  /** Given with the scope `corehr:contract.period:read` or `corehr:contract.period:write`. */
  readonly effective_time?: string | undefined
  /** Given with the scope `corehr:contract.period:read` or `corehr:contract.period:write`. */
  readonly contract_end_date?: string | undefined
  /** Given with the scope `corehr:contract.period:read` or `corehr:contract.period:write`. */
  readonly expiration_time?: string | undefined
  readonly employment_id?: string | undefined
  readonly contract_type?: Shared.Enum | undefined
  /** Given with the scope `corehr:contract.company:read` or `corehr:contract.company:write`. */
  readonly first_party_company_id?: string | undefined
  readonly person_id?: string | undefined
  readonly duration_type?: Shared.Enum | undefined
  readonly contract_number?: string | undefined
  readonly signing_type?: Shared.Enum | undefined
  readonly contract_status?: Shared.Enum | undefined
  readonly renewal_status?: Shared.Enum | undefined
  readonly signing_times?: number | undefined
  /** Not in the documentation. */
  readonly original_contract?: string | undefined
}

export const Contract: Codec.Shape<Contract> =
  /*#__PURE__*/ Codec.shape("corehr.v2.contract.search#output.items", () => ({
    id: Codec.strOpt,
    effective_time: Codec.strOpt,
    contract_end_date: Codec.strOpt,
    expiration_time: Codec.strOpt,
    employment_id: Codec.strOpt,
    contract_type: Codec.objOpt(Shared.Enum),
    first_party_company_id: Codec.strOpt,
    person_id: Codec.strOpt,
    duration_type: Codec.objOpt(Shared.Enum),
    contract_number: Codec.strOpt,
    signing_type: Codec.objOpt(Shared.Enum),
    contract_status: Codec.objOpt(Shared.Enum),
    renewal_status: Codec.objOpt(Shared.Enum),
    signing_times: Codec.intOpt,
    original_contract: Codec.strOpt
  }))
