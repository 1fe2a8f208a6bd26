// GENERATED from spec/wiki.json. DO NOT EDIT: correct spec/patches/wiki.json.
/**
 * Endpoints of `wiki.v2.space`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import type { UserToken } from "../../../UserToken.js"
import { codes } from "../../../internal/codes/wiki.js"
import * as Types from "./Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `create` takes.
 *
 * @category inputs
 */
export interface CreateInput {
  readonly name?: string | undefined
  readonly description?: string | undefined
  /** At most 99 characters. */
  readonly open_sharing?: "open" | "closed" | (string & {}) | undefined
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("wiki.v2.space.create#input", () => ({
    name: Codec.strOpt,
    description: Codec.strOpt,
    open_sharing: Codec.listedOpt("open", "closed")
  }))

/**
 * What `create` gives.
 *
 * @category outputs
 */
export interface CreateOutput {
  readonly space: CreateOutputSpace
}

export const CreateOutput: Codec.Shape<CreateOutput> =
  /*#__PURE__*/ Codec.shape("wiki.v2.space.create#output", () => ({
    space: Codec.obj(CreateOutputSpace)
  }))

/**
 * 创建知识空间
 *
 * `POST /open-apis/wiki/v2/spaces` · Token: user · Rate limit: 10/min.
 *
 * Scopes, any of: `wiki:space:write_only`, `wiki:wiki`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/wiki-v2/space/create
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "user"> & {
  /**
   * 创建知识空间
   *
   * Scopes, any of: `wiki:space:write_only`, `wiki:wiki`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/wiki-v2/space/create
   */
  (input: CreateInput | undefined, options: Endpoint.WithToken): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
  /**
   * 创建知识空间
   *
   * Scopes, any of: `wiki:space:write_only`, `wiki:wiki`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/wiki-v2/space/create
   */
  (input?: CreateInput, options?: Endpoint.CallOptions<never>): Effect.Effect<CreateOutput, FeishuError, FeishuClient | UserToken>
} = /*#__PURE__*/ Endpoint.make({
  id: "wiki.v2.space.create",
  method: "POST",
  path: "/open-apis/wiki/v2/spaces",
  tokens: ["user"],
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
  readonly space_id: string
}

export const DeleteInput: Codec.Shape<DeleteInput> =
  /*#__PURE__*/ Codec.shape("wiki.v2.space.delete#input", () => ({
    space_id: Codec.str
  }))

/**
 * What `delete` gives.
 *
 * @category outputs
 */
export interface DeleteOutput {
  readonly task_id?: string | undefined
}

export const DeleteOutput: Codec.Shape<DeleteOutput> =
  /*#__PURE__*/ Codec.shape("wiki.v2.space.delete#output", () => ({
    task_id: Codec.strOpt
  }))

/**
 * 删除知识空间
 *
 * `DELETE /open-apis/wiki/v2/spaces/:space_id` · Token: tenant or user.
 *
 * The platform's own client asks for `wiki:space:read`, `wiki:space:write_only` before it calls this.
 *
 * Known from the platform's own command-line client only: it has no documentation page and may change without
 * notice.
 *
 * @category endpoints
 */
const deleteEndpoint: Endpoint.Described<DeleteInput, DeleteOutput, "tenant" | "user"> & {
  /**
   * 删除知识空间
   *
   * The platform's own client asks for `wiki:space:read`, `wiki:space:write_only` before it calls this.
   */
  (input: DeleteInput, options?: Endpoint.CallOptions): Effect.Effect<DeleteOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "wiki.v2.space.delete",
  method: "DELETE",
  path: "/open-apis/wiki/v2/spaces/:space_id",
  tokens: ["tenant", "user"],
  codes,
  input: DeleteInput,
  output: DeleteOutput
})

export { deleteEndpoint as delete }

/**
 * What `get` takes.
 *
 * @category inputs
 */
export interface GetInput {
  readonly space_id: string
  /** Default: `"en"`. */
  readonly lang?:
    | "zh" | "id" | "de" | "en" | "es" | "fr" | "it" | "pt" | "vi" | "ru" | "hi" | "th" | "ko" | "ja"
    | "zh-HK" | "zh-TW" | (string & {}) | undefined
}

export const GetInput: Codec.Shape<GetInput> = /*#__PURE__*/ Codec.shape("wiki.v2.space.get#input", () => ({
  space_id: Codec.str,
  lang: Codec.listedOpt(
    "zh", "id", "de", "en", "es", "fr", "it", "pt", "vi", "ru", "hi", "th", "ko", "ja", "zh-HK", "zh-TW"
  )
}))

/**
 * What `get` gives.
 *
 * @category outputs
 */
export interface GetOutput {
  readonly space: Space
}

export const GetOutput: Codec.Shape<GetOutput> =
  /*#__PURE__*/ Codec.shape("wiki.v2.space.get#output", () => ({
    space: Codec.obj(Space)
  }))

/**
 * 获取知识空间信息
 *
 * `GET /open-apis/wiki/v2/spaces/:space_id` · Token: tenant or user · Rate limit: 100/min.
 *
 * Scopes, any of: `wiki:space:read`, `wiki:wiki`, `wiki:wiki:readonly`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/wiki-v2/space/get
 * @category endpoints
 */
export const get: Endpoint.Described<GetInput, GetOutput, "tenant" | "user"> & {
  /**
   * 获取知识空间信息
   *
   * Scopes, any of: `wiki:space:read`, `wiki:wiki`, `wiki:wiki:readonly`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/wiki-v2/space/get
   */
  (input: GetInput, options?: Endpoint.CallOptions): Effect.Effect<GetOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "wiki.v2.space.get",
  method: "GET",
  path: "/open-apis/wiki/v2/spaces/:space_id",
  tokens: ["tenant", "user"],
  query: ["lang"],
  codes,
  input: GetInput,
  output: GetOutput
})

/**
 * What `getNode` takes.
 *
 * @category inputs
 */
export interface GetNodeInput {
  /** At most 999 characters. */
  readonly token: string
  /** Default: `"wiki"`. */
  readonly obj_type?:
    | "doc" | "docx" | "sheet" | "mindnote" | "bitable" | "file" | "slides" | "wiki" | (string & {}) | undefined
}

export const GetNodeInput: Codec.Shape<GetNodeInput> =
  /*#__PURE__*/ Codec.shape("wiki.v2.space.get_node#input", () => ({
    token: Codec.str,
    obj_type: Codec.listedOpt("doc", "docx", "sheet", "mindnote", "bitable", "file", "slides", "wiki")
  }))

/**
 * What `getNode` gives.
 *
 * @category outputs
 */
export interface GetNodeOutput {
  readonly node: Types.Node
}

export const GetNodeOutput: Codec.Shape<GetNodeOutput> =
  /*#__PURE__*/ Codec.shape("wiki.v2.space.get_node#output", () => ({
    node: Codec.obj(Types.Node)
  }))

/**
 * 获取知识空间节点信息
 *
 * `GET /open-apis/wiki/v2/spaces/get_node` · Token: tenant or user · Rate limit: 100/s.
 *
 * Scopes, any of: `wiki:node:read`, `wiki:wiki`, `wiki:wiki:readonly`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/wiki-v2/space/get_node
 * @category endpoints
 */
export const getNode: Endpoint.Described<GetNodeInput, GetNodeOutput, "tenant" | "user"> & {
  /**
   * 获取知识空间节点信息
   *
   * Scopes, any of: `wiki:node:read`, `wiki:wiki`, `wiki:wiki:readonly`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/wiki-v2/space/get_node
   */
  (input: GetNodeInput, options?: Endpoint.CallOptions): Effect.Effect<GetNodeOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "wiki.v2.space.get_node",
  method: "GET",
  path: "/open-apis/wiki/v2/spaces/get_node",
  tokens: ["tenant", "user"],
  query: ["token", "obj_type"],
  codes,
  input: GetNodeInput,
  output: GetNodeOutput
})

/**
 * What `list` takes.
 *
 * @category inputs
 */
export interface ListInput {
  /** At most 50. Default: `20`. */
  readonly page_size?: number | undefined
  readonly page_token?: string | undefined
  /** Not in the documentation. */
  readonly space_type?: string | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("wiki.v2.space.list#input", () => ({
    page_size: Codec.intOpt,
    page_token: Codec.strOpt,
    space_type: Codec.strOpt
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly items: ReadonlyArray<Space>
  readonly page_token?: string | undefined
  readonly has_more: boolean
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("wiki.v2.space.list#output", () => ({
    items: Codec.list(Codec.obj(Space)),
    page_token: Codec.strOpt,
    has_more: Codec.bool
  }))

/**
 * 获取知识空间列表
 *
 * `GET /open-apis/wiki/v2/spaces` · Token: tenant or user · Rate limit: 100/min.
 *
 * Scopes, any of: `wiki:space:retrieve`, `wiki:wiki`, `wiki:wiki:readonly`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/wiki-v2/space/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant" | "user"> & {
  /**
   * 获取知识空间列表
   *
   * Scopes, any of: `wiki:space:retrieve`, `wiki:wiki`, `wiki:wiki:readonly`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/wiki-v2/space/list
   */
  (input?: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.OptionalListed<ListInput, ListOutput, "tenant" | "user">
  readonly items: {
    /**
     * 获取知识空间列表
     *
     * Scopes, any of: `wiki:space:retrieve`, `wiki:wiki`, `wiki:wiki:readonly`.
     * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/wiki-v2/space/list
     */
    (input?: ListInput, options?: Paged.Options): Paged.Listing<Space>
  }
} = /*#__PURE__*/ Paged.make({
  id: "wiki.v2.space.list",
  method: "GET",
  path: "/open-apis/wiki/v2/spaces",
  tokens: ["tenant", "user"],
  query: ["page_size", "page_token", "space_type"],
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size", maxPageSize: 50
  },
  codes,
  input: ListInput,
  output: ListOutput
})

/**
 * What `nodeByToken` takes.
 *
 * @category inputs
 */
export interface NodeByTokenInput {
  readonly token: string
}

export const NodeByTokenInput: Codec.Shape<NodeByTokenInput> =
  /*#__PURE__*/ Codec.shape("wiki.v2.space.node_by_token#input", () => ({
    token: Codec.str
  }))

/**
 * What `nodeByToken` gives.
 *
 * @category outputs
 */
export interface NodeByTokenOutput {
  readonly node?: NodeByTokenOutputNode | undefined
}

export const NodeByTokenOutput: Codec.Shape<NodeByTokenOutput> =
  /*#__PURE__*/ Codec.shape("wiki.v2.space.node_by_token#output", () => ({
    node: Codec.objOpt(NodeByTokenOutputNode)
  }))

/**
 * `GET /open-apis/wiki/v2/spaces/node_by_token` · Token kinds are not documented.
 *
 * Known from the platform's own command-line client only: it has no documentation page and may change without
 * notice. Its id is made from its path. Of its answer no more is known than that client reads.
 *
 * @category endpoints
 */
export const nodeByToken: Endpoint.Described<NodeByTokenInput, NodeByTokenOutput, "tenant" | "user"> & {
  /** `GET /open-apis/wiki/v2/spaces/node_by_token` */
  (input: NodeByTokenInput, options?: Endpoint.CallOptions): Effect.Effect<NodeByTokenOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "wiki.v2.space.node_by_token",
  method: "GET",
  path: "/open-apis/wiki/v2/spaces/node_by_token",
  tokens: ["tenant", "user"],
  query: ["token"],
  codes,
  input: NodeByTokenInput,
  output: NodeByTokenOutput
})

/** @category structures */
export interface Space {
  readonly name?: string | undefined
  readonly description?: string | undefined
  readonly space_id: string
  readonly space_type?: "team" | "person" | "my_library" | "my_library_resigned" | (string & {}) | undefined
  readonly visibility?: "public" | "private" | (string & {}) | undefined
  readonly open_sharing?: "open" | "closed" | (string & {}) | undefined
}

export const Space: Codec.Shape<Space> = /*#__PURE__*/ Codec.shape("wiki#Space", () => ({
  name: Codec.strOpt,
  description: Codec.strOpt,
  space_id: Codec.str,
  space_type: Codec.openOpt("team", "person", "my_library", "my_library_resigned"),
  visibility: Codec.openOpt("public", "private"),
  open_sharing: Codec.openOpt("open", "closed")
}))

/** @category structures */
export interface CreateOutputSpace {
  readonly name?: string | undefined
  readonly description?: string | undefined
  readonly space_id?: string | undefined
  readonly space_type?: "team" | "person" | "my_library" | "my_library_resigned" | (string & {}) | undefined
  readonly visibility?: "public" | "private" | (string & {}) | undefined
  readonly open_sharing?: "open" | "closed" | (string & {}) | undefined
}

export const CreateOutputSpace: Codec.Shape<CreateOutputSpace> =
  /*#__PURE__*/ Codec.shape("wiki.v2.space.create#output.space", () => ({
    name: Codec.strOpt,
    description: Codec.strOpt,
    space_id: Codec.strOpt,
    space_type: Codec.openOpt("team", "person", "my_library", "my_library_resigned"),
    visibility: Codec.openOpt("public", "private"),
    open_sharing: Codec.openOpt("open", "closed")
  }))

/** @category structures */
export interface NodeByTokenOutputNode {
  readonly node_token?: string | undefined
  readonly space_id?: string | undefined
  readonly obj_type?: string | undefined
  readonly obj_token?: string | undefined
}

export const NodeByTokenOutputNode: Codec.Shape<NodeByTokenOutputNode> =
  /*#__PURE__*/ Codec.shape("wiki.v2.space.node_by_token#output.node", () => ({
    node_token: Codec.strOpt,
    space_id: Codec.strOpt,
    obj_type: Codec.strOpt,
    obj_token: Codec.strOpt
  }))
