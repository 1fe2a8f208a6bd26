// GENERATED from spec/corehr.json. DO NOT EDIT: correct spec/patches/corehr.json.
/**
 * Endpoints of `corehr.v1.subregion`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import { codes } from "../../../internal/codes/corehr.js"
import * as Shared from "../Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `get` takes.
 *
 * @category inputs
 */
export interface GetInput {
  readonly subregion_id: string
}

export const GetInput: Codec.Shape<GetInput> =
  /*#__PURE__*/ Codec.shape("corehr.v1.subregion.get#input", () => ({
    subregion_id: Codec.str
  }))

/**
 * What `get` gives.
 *
 * @category outputs
 */
export interface GetOutput {
  readonly subregion: Subregion
}

export const GetOutput: Codec.Shape<GetOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v1.subregion.get#output", () => ({
    subregion: Codec.obj(Subregion)
  }))

/**
 * 查询单条城市/区域信息
 *
 * `GET /open-apis/corehr/v1/subregions/:subregion_id` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `corehr:common_data.basic_data:read`, `corehr:corehr:readonly`, `corehr:corehr`.
 *
 * @deprecated The platform keeps it for old applications.
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/subregion/get
 * @category endpoints
 */
export const get: Endpoint.Described<GetInput, GetOutput, "tenant"> & {
  /**
   * 查询单条城市/区域信息
   *
   * Scopes, any of: `corehr:common_data.basic_data:read`, `corehr:corehr:readonly`, `corehr:corehr`.
   * @deprecated The platform keeps it for old applications.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/subregion/get
   */
  (input: GetInput, options?: Endpoint.CallOptions): Effect.Effect<GetOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "corehr.v1.subregion.get",
  method: "GET",
  path: "/open-apis/corehr/v1/subregions/:subregion_id",
  tokens: ["tenant"],
  deprecated: true,
  codes,
  input: GetInput,
  output: GetOutput
})

/**
 * What `list` takes.
 *
 * @category inputs
 */
export interface ListInput {
  readonly page_token?: string | undefined
  readonly page_size: string
  readonly subdivision_id?: string | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("corehr.v1.subregion.list#input", () => ({
    page_token: Codec.strOpt,
    page_size: Codec.str,
    subdivision_id: Codec.strOpt
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly items: ReadonlyArray<Subregion>
  readonly has_more: boolean
  readonly page_token?: string | undefined
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v1.subregion.list#output", () => ({
    items: Codec.list(Codec.obj(Subregion)),
    has_more: Codec.bool,
    page_token: Codec.strOpt
  }))

/**
 * 批量查询城市/区域信息
 *
 * `GET /open-apis/corehr/v1/subregions` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `corehr:common_data.basic_data:read`, `corehr:corehr:readonly`, `corehr:corehr`.
 *
 * @deprecated The platform keeps it for old applications.
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/subregion/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant"> & {
  /**
   * 批量查询城市/区域信息
   *
   * Scopes, any of: `corehr:common_data.basic_data:read`, `corehr:corehr:readonly`, `corehr:corehr`.
   * @deprecated The platform keeps it for old applications.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/subregion/list
   */
  (input: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<ListInput, ListOutput, "tenant">
  readonly items: {
    /**
     * 批量查询城市/区域信息
     *
     * Scopes, any of: `corehr:common_data.basic_data:read`, `corehr:corehr:readonly`, `corehr:corehr`.
     * @deprecated The platform keeps it for old applications.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/subregion/list
     */
    (input: ListInput, options?: Paged.Options): Paged.Listing<Subregion>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "corehr.v1.subregion.list",
  method: "GET",
  path: "/open-apis/corehr/v1/subregions",
  tokens: ["tenant"],
  query: ["page_token", "page_size", "subdivision_id"],
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size"
  },
  deprecated: true,
  codes,
  input: ListInput,
  output: ListOutput
})

/** @category structures */
export interface Subregion {
  readonly id: string
  readonly name: ReadonlyArray<Shared.I18n>
  readonly subdivision_id: string
  readonly superior_subregion_id?: string | undefined
}

export const Subregion: Codec.Shape<Subregion> = /*#__PURE__*/ Codec.shape("corehr#Subregion", () => ({
  id: Codec.str,
  name: Codec.list(Codec.obj(Shared.I18n)),
  subdivision_id: Codec.str,
  superior_subregion_id: Codec.strOpt
}))
