// GENERATED from spec/hire.json. DO NOT EDIT: correct spec/patches/hire.json.
/**
 * Endpoints of `hire.v1.website.channel`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import { codes } from "../../../internal/codes/hire.js"
import type * as Effect from "effect/Effect"

/**
 * What `create` takes.
 *
 * @category inputs
 */
export interface CreateInput {
  readonly website_id: string
  readonly channel_name: string
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("hire.v1.website.channel.create#input", () => ({
    website_id: Codec.str,
    channel_name: Codec.str
  }))

/**
 * What `create` gives.
 *
 * @category outputs
 */
export interface CreateOutput {
  readonly id?: string | undefined
  readonly name?: string | undefined
  readonly link?: string | undefined
  readonly code?: string | undefined
}

export const CreateOutput: Codec.Shape<CreateOutput> =
  /*#__PURE__*/ Codec.shape("hire.v1.website.channel.create#output", () => ({
    id: Codec.strOpt,
    name: Codec.strOpt,
    link: Codec.strOpt,
    code: Codec.strOpt
  }))

/**
 * 新建招聘官网推广渠道
 *
 * `POST /open-apis/hire/v1/websites/:website_id/channels` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `hire:site`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/website-channel/create
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "tenant"> & {
  /**
   * 新建招聘官网推广渠道
   *
   * Scopes, any of: `hire:site`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/website-channel/create
   */
  (input: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "hire.v1.website.channel.create",
  method: "POST",
  path: "/open-apis/hire/v1/websites/:website_id/channels",
  tokens: ["tenant"],
  body: "json",
  codes,
  input: CreateInput,
  output: CreateOutput
})

/**
 * What `delete` takes.
 *
 * @category inputs
 */
export interface DeleteInput {
  readonly website_id: string
  readonly channel_id: string
}

export const DeleteInput: Codec.Shape<DeleteInput> =
  /*#__PURE__*/ Codec.shape("hire.v1.website.channel.delete#input", () => ({
    website_id: Codec.str,
    channel_id: Codec.str
  }))

/**
 * 删除招聘官网推广渠道
 *
 * `DELETE /open-apis/hire/v1/websites/:website_id/channels/:channel_id` · Token: tenant · Rate limit:
 * 1000/min, 50/s.
 *
 * Scopes, any of: `hire:site`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/website-channel/delete
 * @category endpoints
 */
const deleteEndpoint: Endpoint.Described<DeleteInput, Codec.Dictionary, "tenant"> & {
  /**
   * 删除招聘官网推广渠道
   *
   * Scopes, any of: `hire:site`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/website-channel/delete
   */
  (input: DeleteInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "hire.v1.website.channel.delete",
  method: "DELETE",
  path: "/open-apis/hire/v1/websites/:website_id/channels/:channel_id",
  tokens: ["tenant"],
  codes,
  input: DeleteInput,
  output: Codec.dictionary
})

export { deleteEndpoint as delete }

/**
 * What `list` takes.
 *
 * @category inputs
 */
export interface ListInput {
  readonly website_id: string
  /** At most 200. Default: `"10"`. */
  readonly page_size?: string | undefined
  readonly page_token?: string | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("hire.v1.website.channel.list#input", () => ({
    website_id: Codec.str,
    page_size: Codec.strOpt,
    page_token: Codec.strOpt
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly has_more: boolean
  readonly page_token?: string | undefined
  readonly website_channel_list: ReadonlyArray<WebsiteChannelInfo>
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("hire.v1.website.channel.list#output", () => ({
    has_more: Codec.bool,
    page_token: Codec.strOpt,
    website_channel_list: Codec.list(Codec.obj(WebsiteChannelInfo))
  }))

/**
 * 获取招聘官网推广渠道列表
 *
 * `GET /open-apis/hire/v1/websites/:website_id/channels` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `hire:site:readonly`, `hire:site`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/website-channel/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant"> & {
  /**
   * 获取招聘官网推广渠道列表
   *
   * Scopes, any of: `hire:site:readonly`, `hire:site`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/website-channel/list
   */
  (input: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<ListInput, ListOutput, "tenant">
  readonly items: {
    /**
     * 获取招聘官网推广渠道列表
     *
     * Scopes, any of: `hire:site:readonly`, `hire:site`.
     * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/website-channel/list
     */
    (input: ListInput, options?: Paged.Options): Paged.Listing<WebsiteChannelInfo>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "hire.v1.website.channel.list",
  method: "GET",
  path: "/open-apis/hire/v1/websites/:website_id/channels",
  tokens: ["tenant"],
  query: ["page_size", "page_token"],
  paging: {
    style: "token", items: "website_channel_list", pageToken: "page_token", hasMore: "has_more",
    requestToken: "page_token", requestSize: "page_size", maxPageSize: 200
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
  readonly website_id: string
  readonly channel_id: string
  readonly channel_name: string
}

export const UpdateInput: Codec.Shape<UpdateInput> =
  /*#__PURE__*/ Codec.shape("hire.v1.website.channel.update#input", () => ({
    website_id: Codec.str,
    channel_id: Codec.str,
    channel_name: Codec.str
  }))

/**
 * What `update` gives.
 *
 * @category outputs
 */
export interface UpdateOutput {
  readonly id?: string | undefined
  readonly name?: string | undefined
  readonly link?: string | undefined
  readonly code?: string | undefined
}

export const UpdateOutput: Codec.Shape<UpdateOutput> =
  /*#__PURE__*/ Codec.shape("hire.v1.website.channel.update#output", () => ({
    id: Codec.strOpt,
    name: Codec.strOpt,
    link: Codec.strOpt,
    code: Codec.strOpt
  }))

/**
 * 更新招聘官网推广渠道
 *
 * `PUT /open-apis/hire/v1/websites/:website_id/channels/:channel_id` · Token: tenant · Rate limit: 1000/min,
 * 50/s.
 *
 * Scopes, any of: `hire:site`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/website-channel/update
 * @category endpoints
 */
export const update: Endpoint.Described<UpdateInput, UpdateOutput, "tenant"> & {
  /**
   * 更新招聘官网推广渠道
   *
   * Scopes, any of: `hire:site`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/website-channel/update
   */
  (input: UpdateInput, options?: Endpoint.CallOptions): Effect.Effect<UpdateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "hire.v1.website.channel.update",
  method: "PUT",
  path: "/open-apis/hire/v1/websites/:website_id/channels/:channel_id",
  tokens: ["tenant"],
  body: "json",
  codes,
  input: UpdateInput,
  output: UpdateOutput
})

/** @category structures */
export interface WebsiteChannelInfo {
  readonly id?: string | undefined
  readonly name?: string | undefined
  readonly link?: string | undefined
  readonly code?: string | undefined
}

export const WebsiteChannelInfo: Codec.Shape<WebsiteChannelInfo> =
  /*#__PURE__*/ Codec.shape("hire.v1.website.channel.list#output.website_channel_list", () => ({
    id: Codec.strOpt,
    name: Codec.strOpt,
    link: Codec.strOpt,
    code: Codec.strOpt
  }))
