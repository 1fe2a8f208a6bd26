// GENERATED from spec/acs.json. DO NOT EDIT: correct spec/patches/acs.json.
/**
 * Endpoints of `acs.v1.user`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import { codes } from "../../../internal/codes/acs.js"
import type * as Effect from "effect/Effect"

/**
 * What `get` takes.
 *
 * @category inputs
 */
export interface GetInput {
  readonly user_id: string
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
}

export const GetInput: Codec.Shape<GetInput> = /*#__PURE__*/ Codec.shape("acs.v1.user.get#input", () => ({
  user_id: Codec.str,
  user_id_type: Codec.litOpt("open_id", "union_id", "user_id")
}))

/**
 * What `get` gives.
 *
 * @category outputs
 */
export interface GetOutput {
  readonly user: User
}

export const GetOutput: Codec.Shape<GetOutput> = /*#__PURE__*/ Codec.shape("acs.v1.user.get#output", () => ({
  user: Codec.obj(User)
}))

/**
 * 获取单个用户信息
 *
 * `GET /open-apis/acs/v1/users/:user_id` · Token: tenant · Rate limit: a limit of its own.
 *
 * Scopes, any of: `acs:users`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/acs-v1/user/get
 * @category endpoints
 */
export const get: Endpoint.Described<GetInput, GetOutput, "tenant"> & {
  /**
   * 获取单个用户信息
   *
   * Scopes, any of: `acs:users`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/acs-v1/user/get
   */
  (input: GetInput, options?: Endpoint.CallOptions): Effect.Effect<GetOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "acs.v1.user.get",
  method: "GET",
  path: "/open-apis/acs/v1/users/:user_id",
  tokens: ["tenant"],
  query: ["user_id_type"],
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
  /** At most 50. */
  readonly page_size?: number | undefined
  readonly page_token?: string | undefined
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
}

export const ListInput: Codec.Shape<ListInput> = /*#__PURE__*/ Codec.shape("acs.v1.user.list#input", () => ({
  page_size: Codec.intOpt,
  page_token: Codec.strOpt,
  user_id_type: Codec.litOpt("open_id", "union_id", "user_id")
}))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly items: ReadonlyArray<User>
  readonly page_token?: string | undefined
  readonly has_more: boolean
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("acs.v1.user.list#output", () => ({
    items: Codec.list(Codec.obj(User)),
    page_token: Codec.strOpt,
    has_more: Codec.bool
  }))

/**
 * 获取用户列表
 *
 * `GET /open-apis/acs/v1/users` · Token: tenant · Rate limit: a limit of its own.
 *
 * Scopes, any of: `acs:users`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/acs-v1/user/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant"> & {
  /**
   * 获取用户列表
   *
   * Scopes, any of: `acs:users`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/acs-v1/user/list
   */
  (input?: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.OptionalListed<ListInput, ListOutput, "tenant">
  readonly items: {
    /**
     * 获取用户列表
     *
     * Scopes, any of: `acs:users`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/acs-v1/user/list
     */
    (input?: ListInput, options?: Paged.Options): Paged.Listing<User>
  }
} = /*#__PURE__*/ Paged.make({
  id: "acs.v1.user.list",
  method: "GET",
  path: "/open-apis/acs/v1/users",
  tokens: ["tenant"],
  query: ["page_size", "page_token", "user_id_type"],
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size", maxPageSize: 50
  },
  codes,
  input: ListInput,
  output: ListOutput
})

/**
 * What `patch` takes.
 *
 * @category inputs
 */
export interface PatchInput {
  readonly user_id: string
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  readonly feature?: PatchFeatureInput | undefined
}

export const PatchInput: Codec.Shape<PatchInput> =
  /*#__PURE__*/ Codec.shape("acs.v1.user.patch#input", () => ({
    user_id: Codec.str,
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    feature: Codec.objOpt(PatchFeatureInput)
  }))

/**
 * 修改用户部分信息
 *
 * `PATCH /open-apis/acs/v1/users/:user_id` · Token: tenant · Rate limit: a limit of its own.
 *
 * Scopes, any of: `acs:users`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/acs-v1/user/patch
 * @category endpoints
 */
export const patch: Endpoint.Described<PatchInput, Codec.Dictionary, "tenant"> & {
  /**
   * 修改用户部分信息
   *
   * Scopes, any of: `acs:users`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/acs-v1/user/patch
   */
  (input: PatchInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "acs.v1.user.patch",
  method: "PATCH",
  path: "/open-apis/acs/v1/users/:user_id",
  tokens: ["tenant"],
  query: ["user_id_type"],
  body: "json",
  codes,
  input: PatchInput,
  output: Codec.dictionary
})

/** @category structures */
export interface User {
  readonly feature?: Feature | undefined
  readonly user_id?: string | undefined
}

export const User: Codec.Shape<User> = /*#__PURE__*/ Codec.shape("acs#User", () => ({
  feature: Codec.objOpt(Feature),
  user_id: Codec.strOpt
}))

/** @category structures */
export interface Feature {
  readonly card?: number | undefined
  readonly face_uploaded?: boolean | undefined
}

export const Feature: Codec.Shape<Feature> = /*#__PURE__*/ Codec.shape("acs#Feature", () => ({
  card: Codec.intOpt,
  face_uploaded: Codec.boolOpt
}))

/** @category structures */
export interface PatchFeatureInput {
  readonly card?: number | undefined
}

export const PatchFeatureInput: Codec.Shape<PatchFeatureInput> =
  /*#__PURE__*/ Codec.shape("acs.v1.user.patch#input.feature", () => ({
    card: Codec.intOpt
  }))
