// GENERATED from spec/contact.json. DO NOT EDIT: correct spec/patches/contact.json.
/**
 * Endpoints of `contact.v3.work_city`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import { codes } from "../../../internal/codes/contact.js"
import * as Shared from "../Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `get` takes.
 *
 * @category inputs
 */
export interface GetInput {
  readonly work_city_id: string
}

export const GetInput: Codec.Shape<GetInput> =
  /*#__PURE__*/ Codec.shape("contact.v3.work_city.get#input", () => ({
    work_city_id: Codec.str
  }))

/**
 * What `get` gives.
 *
 * @category outputs
 */
export interface GetOutput {
  readonly work_city: WorkCity
}

export const GetOutput: Codec.Shape<GetOutput> =
  /*#__PURE__*/ Codec.shape("contact.v3.work_city.get#output", () => ({
    work_city: Codec.obj(WorkCity)
  }))

/**
 * 获取单个工作城市信息
 *
 * `GET /open-apis/contact/v3/work_cities/:work_city_id` · Token: tenant or user · Rate limit: 10/min.
 *
 * Scopes, any of: `contact:work_city:readonly`, `contact:contact:access_as_user`,
 * `contact:contact:readonly_as_app`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/work_city/get
 * @category endpoints
 */
export const get: Endpoint.Described<GetInput, GetOutput, "tenant" | "user"> & {
  /**
   * 获取单个工作城市信息
   *
   * Scopes, any of: `contact:work_city:readonly`, `contact:contact:access_as_user`,
   * `contact:contact:readonly_as_app`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/work_city/get
   */
  (input: GetInput, options?: Endpoint.CallOptions): Effect.Effect<GetOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "contact.v3.work_city.get",
  method: "GET",
  path: "/open-apis/contact/v3/work_cities/:work_city_id",
  tokens: ["tenant", "user"],
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
  /** 1 to 50. Default: `10`. */
  readonly page_size?: number | undefined
  readonly page_token?: string | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("contact.v3.work_city.list#input", () => ({
    page_size: Codec.intOpt,
    page_token: Codec.strOpt
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly items: ReadonlyArray<WorkCity>
  readonly page_token?: string | undefined
  readonly has_more?: boolean | undefined
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("contact.v3.work_city.list#output", () => ({
    items: Codec.list(Codec.obj(WorkCity)),
    page_token: Codec.strOpt,
    has_more: Codec.boolOpt
  }))

/**
 * 获取租户工作城市列表
 *
 * `GET /open-apis/contact/v3/work_cities` · Token: tenant or user · Rate limit: 10/min.
 *
 * Scopes, any of: `contact:work_city:readonly`, `contact:contact:access_as_user`,
 * `contact:contact:readonly_as_app`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/work_city/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant" | "user"> & {
  /**
   * 获取租户工作城市列表
   *
   * Scopes, any of: `contact:work_city:readonly`, `contact:contact:access_as_user`,
   * `contact:contact:readonly_as_app`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/work_city/list
   */
  (input?: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.OptionalListed<ListInput, ListOutput, "tenant" | "user">
  readonly items: {
    /**
     * 获取租户工作城市列表
     *
     * Scopes, any of: `contact:work_city:readonly`, `contact:contact:access_as_user`,
     * `contact:contact:readonly_as_app`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/work_city/list
     */
    (input?: ListInput, options?: Paged.Options): Paged.Listing<WorkCity>
  }
} = /*#__PURE__*/ Paged.make({
  id: "contact.v3.work_city.list",
  method: "GET",
  path: "/open-apis/contact/v3/work_cities",
  tokens: ["tenant", "user"],
  query: ["page_size", "page_token"],
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size", maxPageSize: 50
  },
  codes,
  input: ListInput,
  output: ListOutput
})

/** @category structures */
export interface WorkCity {
  readonly work_city_id?: string | undefined
  readonly name?: string | undefined
  readonly i18n_name?: ReadonlyArray<Shared.I18nContent> | undefined
  readonly status?: boolean | undefined
}

export const WorkCity: Codec.Shape<WorkCity> = /*#__PURE__*/ Codec.shape("contact#WorkCity", () => ({
  work_city_id: Codec.strOpt,
  name: Codec.strOpt,
  i18n_name: Codec.listOpt(Codec.obj(Shared.I18nContent)),
  status: Codec.boolOpt
}))
