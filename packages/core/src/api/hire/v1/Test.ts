// GENERATED from spec/hire.json. DO NOT EDIT: correct spec/patches/hire.json.
/**
 * Endpoints of `hire.v1.test`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import type * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import { codes } from "../../../internal/codes/hire.js"
import * as Shared from "../Types.js"
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
  /** At most 100 items. */
  readonly application_id_list?: ReadonlyArray<string> | undefined
  readonly test_start_time_min?: string | undefined
  readonly test_start_time_max?: string | undefined
}

export const SearchInput: Codec.Shape<SearchInput> =
  /*#__PURE__*/ Codec.shape("hire.v1.test.search#input", () => ({
    page_token: Codec.strOpt,
    page_size: Codec.intOpt,
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    application_id_list: Codec.listOpt(Codec.str),
    test_start_time_min: Codec.strOpt,
    test_start_time_max: Codec.strOpt
  }))

/**
 * What `search` gives.
 *
 * @category outputs
 */
export interface SearchOutput {
  readonly items: ReadonlyArray<Test>
  readonly has_more: boolean
  readonly page_token?: string | undefined
}

export const SearchOutput: Codec.Shape<SearchOutput> =
  /*#__PURE__*/ Codec.shape("hire.v1.test.search#output", () => ({
    items: Codec.list(Codec.obj(Test)),
    has_more: Codec.bool,
    page_token: Codec.strOpt
  }))

/**
 * 获取笔试列表
 *
 * `POST /open-apis/hire/v1/tests/search` · Token: tenant or user · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `hire:exam`, `hire:exam:readonly`, `hire:people_cli`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/test/search
 * @category endpoints
 */
export const search: Endpoint.Described<SearchInput, SearchOutput, "tenant" | "user"> & {
  /**
   * 获取笔试列表
   *
   * Scopes, any of: `hire:exam`, `hire:exam:readonly`, `hire:people_cli`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/test/search
   */
  (input?: SearchInput, options?: Endpoint.CallOptions): Effect.Effect<SearchOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.OptionalListed<SearchInput, SearchOutput, "tenant" | "user">
  readonly items: {
    /**
     * 获取笔试列表
     *
     * Scopes, any of: `hire:exam`, `hire:exam:readonly`, `hire:people_cli`.
     * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/test/search
     */
    (input?: SearchInput, options?: Paged.Options): Paged.Listing<Test>
  }
} = /*#__PURE__*/ Paged.make({
  id: "hire.v1.test.search",
  method: "POST",
  path: "/open-apis/hire/v1/tests/search",
  tokens: ["tenant", "user"],
  query: ["page_token", "page_size", "user_id_type"],
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
export interface Test {
  readonly test_id?: string | undefined
  readonly application_id?: string | undefined
  readonly talent_id?: string | undefined
  readonly job_id?: string | undefined
  readonly test_paper_id?: string | undefined
  readonly test_paper_name?: string | undefined
  readonly test_paper_source_id?: string | undefined
  readonly test_paper_source_name?: Shared.I18n | undefined
  readonly reply_status?: 1 | 2 | 3 | (number & {}) | undefined
  readonly test_status?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | (number & {}) | undefined
  readonly test_schedule?: Shared.TalentCustomizedTimeRange | undefined
  readonly test_complete_time?: string | undefined
  readonly report_url_list?: ReadonlyArray<string> | undefined
  readonly result_detail_list?: ReadonlyArray<TestResultDetail> | undefined
  readonly result_upload_time?: string | undefined
  readonly score?: string | undefined
  readonly score_submit_time?: string | undefined
  readonly reviewer?: string | undefined
  readonly review_created_at?: string | undefined
  readonly created_at?: string | undefined
}

export const Test: Codec.Shape<Test> = /*#__PURE__*/ Codec.shape("hire.v1.test.search#output.items", () => ({
  test_id: Codec.strOpt,
  application_id: Codec.strOpt,
  talent_id: Codec.strOpt,
  job_id: Codec.strOpt,
  test_paper_id: Codec.strOpt,
  test_paper_name: Codec.strOpt,
  test_paper_source_id: Codec.strOpt,
  test_paper_source_name: Codec.objOpt(Shared.I18n),
  reply_status: Codec.openOpt(1, 2, 3),
  test_status: Codec.openOpt(1, 2, 3, 4, 5, 6, 7),
  test_schedule: Codec.objOpt(Shared.TalentCustomizedTimeRange),
  test_complete_time: Codec.strOpt,
  report_url_list: Codec.listOpt(Codec.str),
  result_detail_list: Codec.listOpt(Codec.obj(TestResultDetail)),
  result_upload_time: Codec.strOpt,
  score: Codec.strOpt,
  score_submit_time: Codec.strOpt,
  reviewer: Codec.strOpt,
  review_created_at: Codec.strOpt,
  created_at: Codec.strOpt
}))

/** @category structures */
export interface TestResultDetail {
  readonly subject?: string | undefined
  readonly result?: string | undefined
}

export const TestResultDetail: Codec.Shape<TestResultDetail> =
  /*#__PURE__*/ Codec.shape("hire.v1.test.search#output.items.result_detail_list", () => ({
    subject: Codec.strOpt,
    result: Codec.strOpt
  }))
