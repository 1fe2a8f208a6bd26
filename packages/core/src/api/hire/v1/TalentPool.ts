// GENERATED from spec/hire.json. DO NOT EDIT: correct spec/patches/hire.json.
/**
 * Endpoints of `hire.v1.talent_pool`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import { codes } from "../../../internal/codes/hire.js"
import * as Shared from "../Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `batchChangeTalentPool` takes.
 *
 * @category inputs
 */
export interface BatchChangeTalentPoolInput {
  readonly talent_pool_id: string
  /** 1 to 50 items. */
  readonly talent_id_list: ReadonlyArray<string>
  readonly option_type: 1 | 2 | (number & {})
}

export const BatchChangeTalentPoolInput: Codec.Shape<BatchChangeTalentPoolInput> =
  /*#__PURE__*/ Codec.shape("hire.v1.talent_pool.batch_change_talent_pool#input", () => ({
    talent_pool_id: Codec.str,
    talent_id_list: Codec.list(Codec.str),
    option_type: Codec.listed(1, 2)
  }))

/**
 * 批量加入/移除人才库中人才
 *
 * `POST /open-apis/hire/v1/talent_pools/:talent_pool_id/batch_change_talent_pool` · Token: tenant · Rate
 * limit: 10/s.
 *
 * Scopes, any of: `hire:talent_folder`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent_pool/batch_change_talent_pool
 * @category endpoints
 */
export const batchChangeTalentPool: Endpoint.Described<BatchChangeTalentPoolInput, Codec.Dictionary, "tenant"> & {
  /**
   * 批量加入/移除人才库中人才
   *
   * Scopes, any of: `hire:talent_folder`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent_pool/batch_change_talent_pool
   */
  (input: BatchChangeTalentPoolInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "hire.v1.talent_pool.batch_change_talent_pool",
  method: "POST",
  path: "/open-apis/hire/v1/talent_pools/:talent_pool_id/batch_change_talent_pool",
  tokens: ["tenant"],
  body: "json",
  codes,
  input: BatchChangeTalentPoolInput,
  output: Codec.dictionary
})

/**
 * What `moveTalent` takes.
 *
 * @category inputs
 */
export interface MoveTalentInput {
  readonly talent_pool_id: string
  readonly talent_id: string
  readonly add_type: 1 | 2 | (number & {})
}

export const MoveTalentInput: Codec.Shape<MoveTalentInput> =
  /*#__PURE__*/ Codec.shape("hire.v1.talent_pool.move_talent#input", () => ({
    talent_pool_id: Codec.str,
    talent_id: Codec.str,
    add_type: Codec.listed(1, 2)
  }))

/**
 * What `moveTalent` gives.
 *
 * @category outputs
 */
export interface MoveTalentOutput {
  readonly talent_pool_id?: string | undefined
  readonly talent_id?: string | undefined
}

export const MoveTalentOutput: Codec.Shape<MoveTalentOutput> =
  /*#__PURE__*/ Codec.shape("hire.v1.talent_pool.move_talent#output", () => ({
    talent_pool_id: Codec.strOpt,
    talent_id: Codec.strOpt
  }))

/**
 * 将人才加入人才库
 *
 * `POST /open-apis/hire/v1/talent_pools/:talent_pool_id/talent_relationship` · Token: tenant · Rate limit:
 * 1000/min, 50/s.
 *
 * Scopes, any of: `hire:talent_folder`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent_pool/move_talent
 * @category endpoints
 */
export const moveTalent: Endpoint.Described<MoveTalentInput, MoveTalentOutput, "tenant"> & {
  /**
   * 将人才加入人才库
   *
   * Scopes, any of: `hire:talent_folder`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent_pool/move_talent
   */
  (input: MoveTalentInput, options?: Endpoint.CallOptions): Effect.Effect<MoveTalentOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "hire.v1.talent_pool.move_talent",
  method: "POST",
  path: "/open-apis/hire/v1/talent_pools/:talent_pool_id/talent_relationship",
  tokens: ["tenant"],
  body: "json",
  codes,
  input: MoveTalentInput,
  output: MoveTalentOutput
})

/**
 * What `search` takes.
 *
 * @category inputs
 */
export interface SearchInput {
  /** At most 100. Default: `10`. */
  readonly page_size?: number | undefined
  readonly page_token?: string | undefined
  /** At most 50 items. */
  readonly id_list?: ReadonlyArray<string> | undefined
}

export const SearchInput: Codec.Shape<SearchInput> =
  /*#__PURE__*/ Codec.shape("hire.v1.talent_pool.search#input", () => ({
    page_size: Codec.intOpt,
    page_token: Codec.strOpt,
    id_list: Codec.listOpt(Codec.str)
  }))

/**
 * What `search` gives.
 *
 * @category outputs
 */
export interface SearchOutput {
  readonly items: ReadonlyArray<TalentPool>
  readonly page_token?: string | undefined
  readonly has_more: boolean
}

export const SearchOutput: Codec.Shape<SearchOutput> =
  /*#__PURE__*/ Codec.shape("hire.v1.talent_pool.search#output", () => ({
    items: Codec.list(Codec.obj(TalentPool)),
    page_token: Codec.strOpt,
    has_more: Codec.bool
  }))

/**
 * 获取人才库列表
 *
 * `GET /open-apis/hire/v1/talent_pools/` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `hire:talent_folder:readonly`, `hire:talent_folder`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent_pool/search
 * @category endpoints
 */
export const search: Endpoint.Described<SearchInput, SearchOutput, "tenant"> & {
  /**
   * 获取人才库列表
   *
   * Scopes, any of: `hire:talent_folder:readonly`, `hire:talent_folder`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent_pool/search
   */
  (input?: SearchInput, options?: Endpoint.CallOptions): Effect.Effect<SearchOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.OptionalListed<SearchInput, SearchOutput, "tenant">
  readonly items: {
    /**
     * 获取人才库列表
     *
     * Scopes, any of: `hire:talent_folder:readonly`, `hire:talent_folder`.
     * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent_pool/search
     */
    (input?: SearchInput, options?: Paged.Options): Paged.Listing<TalentPool>
  }
} = /*#__PURE__*/ Paged.make({
  id: "hire.v1.talent_pool.search",
  method: "GET",
  path: "/open-apis/hire/v1/talent_pools/",
  tokens: ["tenant"],
  query: ["page_size", "page_token", "id_list"],
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size", maxPageSize: 100
  },
  codes,
  input: SearchInput,
  output: SearchOutput
})

/** @category structures */
export interface TalentPool {
  readonly id?: string | undefined
  readonly i18n_name?: Shared.I18n | undefined
  readonly i18n_description?: Shared.I18n | undefined
  readonly parent_id?: string | undefined
  readonly is_private?: 1 | 2 | (number & {}) | undefined
  readonly create_time?: string | undefined
  readonly modify_time?: string | undefined
}

export const TalentPool: Codec.Shape<TalentPool> =
  /*#__PURE__*/ Codec.shape("hire.v1.talent_pool.search#output.items", () => ({
    id: Codec.strOpt,
    i18n_name: Codec.objOpt(Shared.I18n),
    i18n_description: Codec.objOpt(Shared.I18n),
    parent_id: Codec.strOpt,
    is_private: Codec.openOpt(1, 2),
    create_time: Codec.strOpt,
    modify_time: Codec.strOpt
  }))
