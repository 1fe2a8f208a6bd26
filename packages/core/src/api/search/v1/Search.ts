// GENERATED from spec/search.json. DO NOT EDIT: correct spec/patches/search.json.
/**
 * Endpoints of `search.v1.search`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import type * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import type { UserToken } from "../../../UserToken.js"
import { codes } from "../../../internal/codes/search.js"
import type * as Effect from "effect/Effect"

/**
 * What `user` takes.
 *
 * @category inputs
 */
export interface UserInput {
  readonly query: string
  readonly page_size?: number | undefined
  readonly page_token?: string | undefined
}

export const UserInput: Codec.Shape<UserInput> =
  /*#__PURE__*/ Codec.shape("search.v1.search.user#input", () => ({
    query: Codec.str,
    page_size: Codec.intOpt,
    page_token: Codec.strOpt
  }))

/**
 * What `user` gives.
 *
 * @category outputs
 */
export interface UserOutput {
  readonly has_more: boolean
  readonly page_token?: string | undefined
  readonly users?: ReadonlyArray<UserOutputUsers> | undefined
}

export const UserOutput: Codec.Shape<UserOutput> =
  /*#__PURE__*/ Codec.shape("search.v1.search.user#output", () => ({
    has_more: Codec.bool,
    page_token: Codec.strOpt,
    users: Codec.listOpt(Codec.obj(UserOutputUsers))
  }))

/**
 * 搜索用户
 *
 * `GET /open-apis/search/v1/user` · Token: user.
 *
 * Scopes, any of: `contact:user:search`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMTM4UjLzEDO14yMxgTN
 * @category endpoints
 */
export const user: Endpoint.Described<UserInput, UserOutput, "user"> & {
  /**
   * 搜索用户
   *
   * Scopes, any of: `contact:user:search`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uMTM4UjLzEDO14yMxgTN
   */
  (input: UserInput, options: Endpoint.WithToken): Effect.Effect<UserOutput, FeishuError, FeishuClient>
  /**
   * 搜索用户
   *
   * Scopes, any of: `contact:user:search`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uMTM4UjLzEDO14yMxgTN
   */
  (input: UserInput, options?: Endpoint.CallOptions<never>): Effect.Effect<UserOutput, FeishuError, FeishuClient | UserToken>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<UserInput, UserOutput, "user">
  readonly items: {
    /**
     * 搜索用户
     *
     * Scopes, any of: `contact:user:search`.
     * @see https://open.feishu.cn/document/ukTMukTMukTM/uMTM4UjLzEDO14yMxgTN
     */
    (input: UserInput, options: Paged.OptionsWithToken): Paged.Listing<UserOutputUsers>
    /**
     * 搜索用户
     *
     * Scopes, any of: `contact:user:search`.
     * @see https://open.feishu.cn/document/ukTMukTMukTM/uMTM4UjLzEDO14yMxgTN
     */
    (input: UserInput, options?: Paged.Options<never>): Paged.Listing<UserOutputUsers, FeishuError, FeishuClient | UserToken>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "search.v1.search.user",
  method: "GET",
  path: "/open-apis/search/v1/user",
  tokens: ["user"],
  query: ["query", "page_size", "page_token"],
  paging: {
    style: "token", items: "users", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size", maxPageSize: 200
  },
  codes,
  input: UserInput,
  output: UserOutput
})

/** @category structures */
export interface UserOutputUsers {
  readonly avatar?: AvatarInfo | undefined
  readonly department_ids?: ReadonlyArray<string> | undefined
  readonly name?: string | undefined
  readonly open_id?: string | undefined
  readonly user_id?: string | undefined
}

export const UserOutputUsers: Codec.Shape<UserOutputUsers> =
  /*#__PURE__*/ Codec.shape("search.v1.search.user#output.users", () => ({
    avatar: Codec.objOpt(AvatarInfo),
    department_ids: Codec.listOpt(Codec.str),
    name: Codec.strOpt,
    open_id: Codec.strOpt,
    user_id: Codec.strOpt
  }))

/** @category structures */
export interface AvatarInfo {
  readonly avatar_72?: string | undefined
  readonly avatar_240?: string | undefined
  readonly avatar_640?: string | undefined
  readonly avatar_origin?: string | undefined
}

export const AvatarInfo: Codec.Shape<AvatarInfo> =
  /*#__PURE__*/ Codec.shape("search.v1.search.user#output.users.avatar", () => ({
    avatar_72: Codec.strOpt,
    avatar_240: Codec.strOpt,
    avatar_640: Codec.strOpt,
    avatar_origin: Codec.strOpt
  }))
