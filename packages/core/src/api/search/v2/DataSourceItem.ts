// GENERATED from spec/search.json. DO NOT EDIT: correct spec/patches/search.json.
/**
 * Endpoints of `search.v2.data_source.item`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import { codes } from "../../../internal/codes/search.js"
import type * as Effect from "effect/Effect"

/**
 * What `batchCreate` takes.
 *
 * @category inputs
 */
export interface BatchCreateInput {
  readonly data_source_id: string
  readonly items: ReadonlyArray<Item>
}

export const BatchCreateInput: Codec.Shape<BatchCreateInput> =
  /*#__PURE__*/ Codec.shape("search.v2.data_source.item.batch_create#input", () => ({
    data_source_id: Codec.str,
    items: Codec.list(Codec.obj(Item))
  }))

/**
 * What `batchCreate` gives.
 *
 * @category outputs
 */
export interface BatchCreateOutput {
  readonly result: ReadonlyArray<BatchItemResult>
}

export const BatchCreateOutput: Codec.Shape<BatchCreateOutput> =
  /*#__PURE__*/ Codec.shape("search.v2.data_source.item.batch_create#output", () => ({
    result: Codec.list(Codec.obj(BatchItemResult))
  }))

/**
 * 批量为数据项创建索引
 *
 * `POST /open-apis/search/v2/data_sources/:data_source_id/items/batch_create` · Token: tenant.
 *
 * Scopes, any of: `search:data_source`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/search-v2/data_source-item/batch_create
 * @category endpoints
 */
export const batchCreate: Endpoint.Described<BatchCreateInput, BatchCreateOutput, "tenant"> & {
  /**
   * 批量为数据项创建索引
   *
   * Scopes, any of: `search:data_source`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/search-v2/data_source-item/batch_create
   */
  (input: BatchCreateInput, options?: Endpoint.CallOptions): Effect.Effect<BatchCreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "search.v2.data_source.item.batch_create",
  method: "POST",
  path: "/open-apis/search/v2/data_sources/:data_source_id/items/batch_create",
  tokens: ["tenant"],
  body: "json",
  codes,
  input: BatchCreateInput,
  output: BatchCreateOutput
})

/**
 * What `create` takes.
 *
 * @category inputs
 */
export interface CreateInput {
  readonly data_source_id: string
  /** At most 128 characters. */
  readonly id: string
  readonly acl: ReadonlyArray<CreateAclInput>
  readonly metadata: ItemMetadata
  readonly structured_data: string
  readonly content?: ItemContentInput | undefined
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("search.v2.data_source.item.create#input", () => ({
    data_source_id: Codec.str,
    id: Codec.str,
    acl: Codec.list(Codec.obj(CreateAclInput)),
    metadata: Codec.obj(ItemMetadata),
    structured_data: Codec.str,
    content: Codec.objOpt(ItemContentInput)
  }))

/**
 * 为指定数据项创建索引
 *
 * `POST /open-apis/search/v2/data_sources/:data_source_id/items` · Token: tenant · Rate limit: 1000/min,
 * 50/s.
 *
 * Scopes, any of: `search:data_item:create`, `search:data_source`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/search-v2/data_source-item/create
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, Codec.Dictionary, "tenant"> & {
  /**
   * 为指定数据项创建索引
   *
   * Scopes, any of: `search:data_item:create`, `search:data_source`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/search-v2/data_source-item/create
   */
  (input: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "search.v2.data_source.item.create",
  method: "POST",
  path: "/open-apis/search/v2/data_sources/:data_source_id/items",
  tokens: ["tenant"],
  body: "json",
  codes,
  input: CreateInput,
  output: Codec.dictionary
})

/**
 * What `delete` takes.
 *
 * @category inputs
 */
export interface DeleteInput {
  readonly data_source_id: string
  readonly item_id: string
}

export const DeleteInput: Codec.Shape<DeleteInput> =
  /*#__PURE__*/ Codec.shape("search.v2.data_source.item.delete#input", () => ({
    data_source_id: Codec.str,
    item_id: Codec.str
  }))

/**
 * 删除数据项
 *
 * `DELETE /open-apis/search/v2/data_sources/:data_source_id/items/:item_id` · Token: tenant · Rate limit:
 * 1000/min, 50/s.
 *
 * Scopes, any of: `search:data_item:delete`, `search:data_source`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/search-v2/data_source-item/delete
 * @category endpoints
 */
const deleteEndpoint: Endpoint.Described<DeleteInput, Codec.Dictionary, "tenant"> & {
  /**
   * 删除数据项
   *
   * Scopes, any of: `search:data_item:delete`, `search:data_source`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/search-v2/data_source-item/delete
   */
  (input: DeleteInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "search.v2.data_source.item.delete",
  method: "DELETE",
  path: "/open-apis/search/v2/data_sources/:data_source_id/items/:item_id",
  tokens: ["tenant"],
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
  readonly data_source_id: string
  readonly item_id: string
}

export const GetInput: Codec.Shape<GetInput> =
  /*#__PURE__*/ Codec.shape("search.v2.data_source.item.get#input", () => ({
    data_source_id: Codec.str,
    item_id: Codec.str
  }))

/**
 * What `get` gives.
 *
 * @category outputs
 */
export interface GetOutput {
  readonly item: GetOutputItem
}

export const GetOutput: Codec.Shape<GetOutput> =
  /*#__PURE__*/ Codec.shape("search.v2.data_source.item.get#output", () => ({
    item: Codec.obj(GetOutputItem)
  }))

/**
 * 查询指定数据项
 *
 * `GET /open-apis/search/v2/data_sources/:data_source_id/items/:item_id` · Token: tenant · Rate limit:
 * 1000/min, 50/s.
 *
 * Scopes, any of: `search:data_item:readonly`, `search:data_source`, `search:data_source:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/search-v2/data_source-item/get
 * @category endpoints
 */
export const get: Endpoint.Described<GetInput, GetOutput, "tenant"> & {
  /**
   * 查询指定数据项
   *
   * Scopes, any of: `search:data_item:readonly`, `search:data_source`, `search:data_source:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/search-v2/data_source-item/get
   */
  (input: GetInput, options?: Endpoint.CallOptions): Effect.Effect<GetOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "search.v2.data_source.item.get",
  method: "GET",
  path: "/open-apis/search/v2/data_sources/:data_source_id/items/:item_id",
  tokens: ["tenant"],
  codes,
  input: GetInput,
  output: GetOutput
})

/** @category structures */
export interface ItemContentInput {
  readonly format?: "html" | "plaintext" | (string & {}) | undefined
  readonly content_data?: string | undefined
}

export const ItemContentInput: Codec.Shape<ItemContentInput> =
  /*#__PURE__*/ Codec.shape("search#ItemContentInput", () => ({
    format: Codec.listedOpt("html", "plaintext"),
    content_data: Codec.strOpt
  }))

/** @category structures */
export interface ItemMetadata {
  readonly title: string
  readonly source_url: string
  readonly create_time?: number | undefined
  readonly update_time?: number | undefined
  readonly source_url_mobile?: string | undefined
}

export const ItemMetadata: Codec.Shape<ItemMetadata> =
  /*#__PURE__*/ Codec.shape("search#ItemMetadata", () => ({
    title: Codec.str,
    source_url: Codec.str,
    create_time: Codec.intOpt,
    update_time: Codec.intOpt,
    source_url_mobile: Codec.strOpt
  }))

/** @category structures */
export interface ItemContent {
  readonly format?: "html" | "plaintext" | (string & {}) | undefined
  readonly content_data?: string | undefined
}

export const ItemContent: Codec.Shape<ItemContent> = /*#__PURE__*/ Codec.shape("search#ItemContent", () => ({
  format: Codec.openOpt("html", "plaintext"),
  content_data: Codec.strOpt
}))

/** @category structures */
export interface Item {
  readonly id: string
  readonly acl: ReadonlyArray<Acl>
  readonly metadata: ItemMetadata2
  readonly structured_data: string
  readonly content?: ItemContentInput | undefined
}

export const Item: Codec.Shape<Item> =
  /*#__PURE__*/ Codec.shape("search.v2.data_source.item.batch_create#input.items", () => ({
    id: Codec.str,
    acl: Codec.list(Codec.obj(Acl)),
    metadata: Codec.obj(ItemMetadata2),
    structured_data: Codec.str,
    content: Codec.objOpt(ItemContentInput)
  }))

/** @category structures */
export interface Acl {
  readonly access?: "allow" | "deny" | (string & {}) | undefined
  readonly value?: string | undefined
  readonly type?: "user" | (string & {}) | undefined
}

export const Acl: Codec.Shape<Acl> =
  /*#__PURE__*/ Codec.shape("search.v2.data_source.item.batch_create#input.items.acl", () => ({
    access: Codec.listedOpt("allow", "deny"),
    value: Codec.strOpt,
    type: Codec.listedOpt("user")
  }))

/** @category structures */
export interface ItemMetadata2 {
  readonly title: string
  readonly source_url: string
  readonly create_time?: number | undefined
  readonly update_time: number
  readonly source_url_mobile: string
}

export const ItemMetadata2: Codec.Shape<ItemMetadata2> =
  /*#__PURE__*/ Codec.shape("search.v2.data_source.item.batch_create#input.items.metadata", () => ({
    title: Codec.str,
    source_url: Codec.str,
    create_time: Codec.intOpt,
    update_time: Codec.int,
    source_url_mobile: Codec.str
  }))

/** @category structures */
export interface BatchItemResult {
  readonly item_id?: string | undefined
  readonly is_success?: boolean | undefined
  readonly err?: string | undefined
}

export const BatchItemResult: Codec.Shape<BatchItemResult> =
  /*#__PURE__*/ Codec.shape("search.v2.data_source.item.batch_create#output.result", () => ({
    item_id: Codec.strOpt,
    is_success: Codec.boolOpt,
    err: Codec.strOpt
  }))

/** @category structures */
export interface CreateAclInput {
  readonly access?: "allow" | "deny" | (string & {}) | undefined
  readonly value?: string | undefined
  readonly type?:
    | "user" | "group" | "open_id" | "user_id" | "union_id" | "department_id" | "open_department_id"
    | "group_id" | "app_group_id" | (string & {}) | undefined
}

export const CreateAclInput: Codec.Shape<CreateAclInput> =
  /*#__PURE__*/ Codec.shape("search.v2.data_source.item.create#input.acl", () => ({
    access: Codec.listedOpt("allow", "deny"),
    value: Codec.strOpt,
    type: Codec.listedOpt(
      "user", "group", "open_id", "user_id", "union_id", "department_id", "open_department_id", "group_id",
      "app_group_id"
    )
  }))

/** @category structures */
export interface GetOutputItem {
  readonly id: string
  readonly acl: ReadonlyArray<GetOutputItemAcl>
  readonly metadata: ItemMetadata
  readonly structured_data: string
  readonly content?: ItemContent | undefined
}

export const GetOutputItem: Codec.Shape<GetOutputItem> =
  /*#__PURE__*/ Codec.shape("search.v2.data_source.item.get#output.item", () => ({
    id: Codec.str,
    acl: Codec.list(Codec.obj(GetOutputItemAcl)),
    metadata: Codec.obj(ItemMetadata),
    structured_data: Codec.str,
    content: Codec.objOpt(ItemContent)
  }))

/** @category structures */
export interface GetOutputItemAcl {
  readonly access?: "allow" | "deny" | (string & {}) | undefined
  readonly value?: string | undefined
  readonly type?:
    | "user_id" | "open_id" | "union_id" | "department_id" | "open_department_id" | "group_id"
    | "app_group_id" | "user" | "group" | (string & {}) | undefined
}

export const GetOutputItemAcl: Codec.Shape<GetOutputItemAcl> =
  /*#__PURE__*/ Codec.shape("search.v2.data_source.item.get#output.item.acl", () => ({
    access: Codec.openOpt("allow", "deny"),
    value: Codec.strOpt,
    type: Codec.openOpt(
      "user_id", "open_id", "union_id", "department_id", "open_department_id", "group_id", "app_group_id",
      "user", "group"
    )
  }))
