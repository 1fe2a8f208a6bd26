// GENERATED from spec/helpdesk.json. DO NOT EDIT: correct spec/patches/helpdesk.json.
/**
 * Endpoints of `helpdesk.v1.category`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import type { UserToken } from "../../../UserToken.js"
import { codes } from "../../../internal/codes/helpdesk.js"
import * as Types from "./Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `create` takes.
 *
 * @category inputs
 */
export interface CreateInput {
  readonly name: string
  readonly parent_id: string
  readonly language?: string | undefined
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("helpdesk.v1.category.create#input", () => ({
    name: Codec.str,
    parent_id: Codec.str,
    language: Codec.strOpt
  }))

/**
 * What `create` gives.
 *
 * @category outputs
 */
export interface CreateOutput {
  readonly category: Types.Category
}

export const CreateOutput: Codec.Shape<CreateOutput> =
  /*#__PURE__*/ Codec.shape("helpdesk.v1.category.create#output", () => ({
    category: Codec.obj(Types.Category)
  }))

/**
 * 创建知识库分类
 *
 * `POST /open-apis/helpdesk/v1/categories` · Token: user · Rate limit: 5/s.
 *
 * Scopes, any of: `helpdesk:all`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/category/create
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "user"> & {
  /**
   * 创建知识库分类
   *
   * Scopes, any of: `helpdesk:all`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/category/create
   */
  (input: CreateInput, options: Endpoint.WithToken): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
  /**
   * 创建知识库分类
   *
   * Scopes, any of: `helpdesk:all`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/category/create
   */
  (input: CreateInput, options?: Endpoint.CallOptions<never>): Effect.Effect<CreateOutput, FeishuError, FeishuClient | UserToken>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "helpdesk.v1.category.create",
  method: "POST",
  path: "/open-apis/helpdesk/v1/categories",
  tokens: ["user"],
  body: "json",
  helpdesk: true,
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
  readonly id: string
}

export const DeleteInput: Codec.Shape<DeleteInput> =
  /*#__PURE__*/ Codec.shape("helpdesk.v1.category.delete#input", () => ({
    id: Codec.str
  }))

/**
 * 删除知识库分类详情
 *
 * `DELETE /open-apis/helpdesk/v1/categories/:id` · Token: user · Rate limit: a limit of its own.
 *
 * Scopes, any of: `helpdesk:all`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/category/delete
 * @category endpoints
 */
const deleteEndpoint: Endpoint.Described<DeleteInput, Codec.Dictionary, "user"> & {
  /**
   * 删除知识库分类详情
   *
   * Scopes, any of: `helpdesk:all`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/category/delete
   */
  (input: DeleteInput, options: Endpoint.WithToken): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
  /**
   * 删除知识库分类详情
   *
   * Scopes, any of: `helpdesk:all`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/category/delete
   */
  (input: DeleteInput, options?: Endpoint.CallOptions<never>): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient | UserToken>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "helpdesk.v1.category.delete",
  method: "DELETE",
  path: "/open-apis/helpdesk/v1/categories/:id",
  tokens: ["user"],
  helpdesk: true,
  codes,
  input: DeleteInput,
  output: Codec.dictionary
})

export { deleteEndpoint as delete }

/**
 * What `get` takes.
 *
 * @category inputs
 */
export interface GetInput {
  readonly id: string
}

export const GetInput: Codec.Shape<GetInput> =
  /*#__PURE__*/ Codec.shape("helpdesk.v1.category.get#input", () => ({
    id: Codec.str
  }))

/**
 * What `get` gives.
 *
 * @category outputs
 */
export interface GetOutput {
  readonly category_id: string
  readonly id: string
  readonly name: string
  readonly helpdesk_id: string
  readonly language?: string | undefined
}

export const GetOutput: Codec.Shape<GetOutput> =
  /*#__PURE__*/ Codec.shape("helpdesk.v1.category.get#output", () => ({
    category_id: Codec.str,
    id: Codec.str,
    name: Codec.str,
    helpdesk_id: Codec.str,
    language: Codec.strOpt
  }))

/**
 * 获取知识库分类
 *
 * `GET /open-apis/helpdesk/v1/categories/:id` · Token: tenant · Rate limit: a limit of its own.
 *
 * Scopes, any of: `helpdesk:all:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/category/get
 * @category endpoints
 */
export const get: Endpoint.Described<GetInput, GetOutput, "tenant"> & {
  /**
   * 获取知识库分类
   *
   * Scopes, any of: `helpdesk:all:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/category/get
   */
  (input: GetInput, options?: Endpoint.CallOptions): Effect.Effect<GetOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "helpdesk.v1.category.get",
  method: "GET",
  path: "/open-apis/helpdesk/v1/categories/:id",
  tokens: ["tenant"],
  helpdesk: true,
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
  readonly lang?: string | undefined
  readonly order_by?: number | undefined
  readonly asc?: boolean | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("helpdesk.v1.category.list#input", () => ({
    lang: Codec.strOpt,
    order_by: Codec.intOpt,
    asc: Codec.boolOpt
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly categories: ReadonlyArray<Category2>
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("helpdesk.v1.category.list#output", () => ({
    categories: Codec.list(Codec.obj(Category2))
  }))

/**
 * 获取全部知识库分类
 *
 * `GET /open-apis/helpdesk/v1/categories` · Token: tenant · Rate limit: a limit of its own.
 *
 * Scopes, any of: `helpdesk:all:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/category/list-categories
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant"> & {
  /**
   * 获取全部知识库分类
   *
   * Scopes, any of: `helpdesk:all:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/category/list-categories
   */
  (input?: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.make({
  id: "helpdesk.v1.category.list",
  method: "GET",
  path: "/open-apis/helpdesk/v1/categories",
  tokens: ["tenant"],
  query: ["lang", "order_by", "asc"],
  helpdesk: true,
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
  readonly id: string
  readonly name?: string | undefined
  readonly parent_id?: string | undefined
}

export const PatchInput: Codec.Shape<PatchInput> =
  /*#__PURE__*/ Codec.shape("helpdesk.v1.category.patch#input", () => ({
    id: Codec.str,
    name: Codec.strOpt,
    parent_id: Codec.strOpt
  }))

/**
 * 更新知识库分类详情
 *
 * `PATCH /open-apis/helpdesk/v1/categories/:id` · Token: user · Rate limit: a limit of its own.
 *
 * Scopes, any of: `helpdesk:all`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/category/patch
 * @category endpoints
 */
export const patch: Endpoint.Described<PatchInput, Codec.Dictionary, "user"> & {
  /**
   * 更新知识库分类详情
   *
   * Scopes, any of: `helpdesk:all`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/category/patch
   */
  (input: PatchInput, options: Endpoint.WithToken): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
  /**
   * 更新知识库分类详情
   *
   * Scopes, any of: `helpdesk:all`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/category/patch
   */
  (input: PatchInput, options?: Endpoint.CallOptions<never>): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient | UserToken>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "helpdesk.v1.category.patch",
  method: "PATCH",
  path: "/open-apis/helpdesk/v1/categories/:id",
  tokens: ["user"],
  body: "json",
  helpdesk: true,
  codes,
  input: PatchInput,
  output: Codec.dictionary
})

/** @category structures */
export interface Category2 {
  readonly category_id?: string | undefined
  readonly id: string
  readonly name: string
  readonly parent_id: string
  readonly helpdesk_id: string
  readonly language?: string | undefined
  readonly children?: ReadonlyArray<Category2> | undefined
}

export const Category2: Codec.Shape<Category2> = /*#__PURE__*/ Codec.shape("helpdesk#Category2", () => ({
  category_id: Codec.strOpt,
  id: Codec.str,
  name: Codec.str,
  parent_id: Codec.str,
  helpdesk_id: Codec.str,
  language: Codec.strOpt,
  children: Codec.listOpt(Codec.obj(Category2))
}))
