// GENERATED from spec/admin.json. DO NOT EDIT: correct spec/patches/admin.json.
/**
 * Endpoints of `admin.v1.badge`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import { codes } from "../../../internal/codes/admin.js"
import * as Types from "./Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `create` takes.
 *
 * @category inputs
 */
export interface CreateInput {
  readonly name: string
  readonly explanation?: string | undefined
  /** At least 1 characters. */
  readonly detail_image: string
  /** At least 1 characters. */
  readonly show_image: string
  readonly i18n_name?: I18nInput | undefined
  readonly i18n_explanation?: I18nInput | undefined
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("admin.v1.badge.create#input", () => ({
    name: Codec.str,
    explanation: Codec.strOpt,
    detail_image: Codec.str,
    show_image: Codec.str,
    i18n_name: Codec.objOpt(I18nInput),
    i18n_explanation: Codec.objOpt(I18nInput)
  }))

/**
 * What `create` gives.
 *
 * @category outputs
 */
export interface CreateOutput {
  readonly badge: Badge
}

export const CreateOutput: Codec.Shape<CreateOutput> =
  /*#__PURE__*/ Codec.shape("admin.v1.badge.create#output", () => ({
    badge: Codec.obj(Badge)
  }))

/**
 * 创建勋章
 *
 * `POST /open-apis/admin/v1/badges` · Token: tenant · Rate limit: 100/min.
 *
 * Scopes, any of: `admin:badge`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/admin-v1/badge/create
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "tenant"> & {
  /**
   * 创建勋章
   *
   * Scopes, any of: `admin:badge`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/admin-v1/badge/create
   */
  (input: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "admin.v1.badge.create",
  method: "POST",
  path: "/open-apis/admin/v1/badges",
  tokens: ["tenant"],
  body: "json",
  codes,
  input: CreateInput,
  output: CreateOutput
})

/**
 * What `get` takes.
 *
 * @category inputs
 */
export interface GetInput {
  /** 1 to 64 characters. */
  readonly badge_id: string
}

export const GetInput: Codec.Shape<GetInput> = /*#__PURE__*/ Codec.shape("admin.v1.badge.get#input", () => ({
  badge_id: Codec.str
}))

/**
 * What `get` gives.
 *
 * @category outputs
 */
export interface GetOutput {
  readonly badge: Badge
}

export const GetOutput: Codec.Shape<GetOutput> =
  /*#__PURE__*/ Codec.shape("admin.v1.badge.get#output", () => ({
    badge: Codec.obj(Badge)
  }))

/**
 * 获取勋章详情
 *
 * `GET /open-apis/admin/v1/badges/:badge_id` · Token: tenant · Rate limit: 100/min.
 *
 * Scopes, any of: `admin:badge`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/admin-v1/badge/get
 * @category endpoints
 */
export const get: Endpoint.Described<GetInput, GetOutput, "tenant"> & {
  /**
   * 获取勋章详情
   *
   * Scopes, any of: `admin:badge`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/admin-v1/badge/get
   */
  (input: GetInput, options?: Endpoint.CallOptions): Effect.Effect<GetOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "admin.v1.badge.get",
  method: "GET",
  path: "/open-apis/admin/v1/badges/:badge_id",
  tokens: ["tenant"],
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
  readonly page_size: number
  /** 1 to 64 characters. */
  readonly page_token?: string | undefined
  /** At least 1 characters. */
  readonly name?: string | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("admin.v1.badge.list#input", () => ({
    page_size: Codec.int,
    page_token: Codec.strOpt,
    name: Codec.strOpt
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly badges: ReadonlyArray<Badge>
  readonly page_token?: string | undefined
  readonly has_more?: boolean | undefined
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("admin.v1.badge.list#output", () => ({
    badges: Codec.list(Codec.obj(Badge)),
    page_token: Codec.strOpt,
    has_more: Codec.boolOpt
  }))

/**
 * 获取勋章列表
 *
 * `GET /open-apis/admin/v1/badges` · Token: tenant · Rate limit: 100/min.
 *
 * Scopes, any of: `admin:badge`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/admin-v1/badge/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant"> & {
  /**
   * 获取勋章列表
   *
   * Scopes, any of: `admin:badge`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/admin-v1/badge/list
   */
  (input: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<ListInput, ListOutput, "tenant">
  readonly items: {
    /**
     * 获取勋章列表
     *
     * Scopes, any of: `admin:badge`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/admin-v1/badge/list
     */
    (input: ListInput, options?: Paged.Options): Paged.Listing<Badge>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "admin.v1.badge.list",
  method: "GET",
  path: "/open-apis/admin/v1/badges",
  tokens: ["tenant"],
  query: ["page_size", "page_token", "name"],
  paging: {
    style: "token", items: "badges", pageToken: "page_token", hasMore: "has_more",
    requestToken: "page_token", requestSize: "page_size", maxPageSize: 50
  },
  codes,
  input: ListInput,
  output: ListOutput
})

/**
 * What `update` takes.
 *
 * @category inputs
 */
export interface UpdateInput {
  /** 1 to 64 characters. */
  readonly badge_id: string
  readonly name: string
  readonly explanation?: string | undefined
  /** At least 1 characters. */
  readonly detail_image: string
  /** At least 1 characters. */
  readonly show_image: string
  readonly i18n_name?: I18nInput | undefined
  readonly i18n_explanation?: I18nInput | undefined
}

export const UpdateInput: Codec.Shape<UpdateInput> =
  /*#__PURE__*/ Codec.shape("admin.v1.badge.update#input", () => ({
    badge_id: Codec.str,
    name: Codec.str,
    explanation: Codec.strOpt,
    detail_image: Codec.str,
    show_image: Codec.str,
    i18n_name: Codec.objOpt(I18nInput),
    i18n_explanation: Codec.objOpt(I18nInput)
  }))

/**
 * What `update` gives.
 *
 * @category outputs
 */
export interface UpdateOutput {
  readonly badge: Badge
}

export const UpdateOutput: Codec.Shape<UpdateOutput> =
  /*#__PURE__*/ Codec.shape("admin.v1.badge.update#output", () => ({
    badge: Codec.obj(Badge)
  }))

/**
 * 修改勋章信息
 *
 * `PUT /open-apis/admin/v1/badges/:badge_id` · Token: tenant · Rate limit: 100/min.
 *
 * Scopes, any of: `admin:badge`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/admin-v1/badge/update
 * @category endpoints
 */
export const update: Endpoint.Described<UpdateInput, UpdateOutput, "tenant"> & {
  /**
   * 修改勋章信息
   *
   * Scopes, any of: `admin:badge`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/admin-v1/badge/update
   */
  (input: UpdateInput, options?: Endpoint.CallOptions): Effect.Effect<UpdateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "admin.v1.badge.update",
  method: "PUT",
  path: "/open-apis/admin/v1/badges/:badge_id",
  tokens: ["tenant"],
  body: "json",
  codes,
  input: UpdateInput,
  output: UpdateOutput
})

/** @category structures */
export interface I18nInput {
  /** At least 1 characters. */
  readonly zh_cn?: string | undefined
  /** At least 1 characters. */
  readonly en_us?: string | undefined
  /** At least 1 characters. */
  readonly ja_jp?: string | undefined
}

export const I18nInput: Codec.Shape<I18nInput> = /*#__PURE__*/ Codec.shape("admin#I18nInput", () => ({
  zh_cn: Codec.strOpt,
  en_us: Codec.strOpt,
  ja_jp: Codec.strOpt
}))

/** @category structures */
export interface Badge {
  readonly id?: string | undefined
  readonly name: string
  readonly explanation?: string | undefined
  readonly detail_image: string
  readonly show_image: string
  readonly i18n_name?: Types.I18n | undefined
  readonly i18n_explanation?: Types.I18n | undefined
}

export const Badge: Codec.Shape<Badge> = /*#__PURE__*/ Codec.shape("admin#Badge", () => ({
  id: Codec.strOpt,
  name: Codec.str,
  explanation: Codec.strOpt,
  detail_image: Codec.str,
  show_image: Codec.str,
  i18n_name: Codec.objOpt(Types.I18n),
  i18n_explanation: Codec.objOpt(Types.I18n)
}))
