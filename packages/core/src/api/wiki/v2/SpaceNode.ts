// GENERATED from spec/wiki.json. DO NOT EDIT: correct spec/patches/wiki.json.
/**
 * Endpoints of `wiki.v2.space.node`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import { codes } from "../../../internal/codes/wiki.js"
import * as Types from "./Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `copy` takes.
 *
 * @category inputs
 */
export interface CopyInput {
  readonly space_id: string
  readonly node_token: string
  /** At most 999 characters. */
  readonly target_parent_token?: string | undefined
  readonly target_space_id?: string | undefined
  readonly title?: string | undefined
}

export const CopyInput: Codec.Shape<CopyInput> =
  /*#__PURE__*/ Codec.shape("wiki.v2.space.node.copy#input", () => ({
    space_id: Codec.str,
    node_token: Codec.str,
    target_parent_token: Codec.strOpt,
    target_space_id: Codec.strOpt,
    title: Codec.strOpt
  }))

/**
 * What `copy` gives.
 *
 * @category outputs
 */
export interface CopyOutput {
  readonly node: Types.Node
}

export const CopyOutput: Codec.Shape<CopyOutput> =
  /*#__PURE__*/ Codec.shape("wiki.v2.space.node.copy#output", () => ({
    node: Codec.obj(Types.Node)
  }))

/**
 * 创建知识空间节点副本
 *
 * `POST /open-apis/wiki/v2/spaces/:space_id/nodes/:node_token/copy` · Token: tenant or user · Rate limit:
 * 100/min.
 *
 * Scopes, any of: `wiki:node:copy`, `wiki:wiki`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/wiki-v2/space-node/copy
 * @category endpoints
 */
export const copy: Endpoint.Described<CopyInput, CopyOutput, "tenant" | "user"> & {
  /**
   * 创建知识空间节点副本
   *
   * Scopes, any of: `wiki:node:copy`, `wiki:wiki`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/wiki-v2/space-node/copy
   */
  (input: CopyInput, options?: Endpoint.CallOptions): Effect.Effect<CopyOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "wiki.v2.space.node.copy",
  method: "POST",
  path: "/open-apis/wiki/v2/spaces/:space_id/nodes/:node_token/copy",
  tokens: ["tenant", "user"],
  body: "json",
  codes,
  input: CopyInput,
  output: CopyOutput
})

/**
 * What `create` takes.
 *
 * @category inputs
 */
export interface CreateInput {
  readonly space_id: string
  readonly obj_type: "doc" | "sheet" | "mindnote" | "bitable" | "file" | "docx" | "slides" | (string & {})
  readonly parent_node_token?: string | undefined
  readonly node_type: "origin" | "shortcut" | (string & {})
  readonly origin_node_token?: string | undefined
  readonly title?: string | undefined
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("wiki.v2.space.node.create#input", () => ({
    space_id: Codec.str,
    obj_type: Codec.listed("doc", "sheet", "mindnote", "bitable", "file", "docx", "slides"),
    parent_node_token: Codec.strOpt,
    node_type: Codec.listed("origin", "shortcut"),
    origin_node_token: Codec.strOpt,
    title: Codec.strOpt
  }))

/**
 * What `create` gives.
 *
 * @category outputs
 */
export interface CreateOutput {
  readonly node: Types.Node
}

export const CreateOutput: Codec.Shape<CreateOutput> =
  /*#__PURE__*/ Codec.shape("wiki.v2.space.node.create#output", () => ({
    node: Codec.obj(Types.Node)
  }))

/**
 * 创建知识空间节点
 *
 * `POST /open-apis/wiki/v2/spaces/:space_id/nodes` · Token: tenant or user · Rate limit: 100/min.
 *
 * Scopes, any of: `wiki:node:create`, `wiki:wiki`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/wiki-v2/space-node/create
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "tenant" | "user"> & {
  /**
   * 创建知识空间节点
   *
   * Scopes, any of: `wiki:node:create`, `wiki:wiki`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/wiki-v2/space-node/create
   */
  (input: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "wiki.v2.space.node.create",
  method: "POST",
  path: "/open-apis/wiki/v2/spaces/:space_id/nodes",
  tokens: ["tenant", "user"],
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
  readonly node_token: string
  readonly obj_type: string
  readonly include_children?: boolean | undefined
}

export const DeleteInput: Codec.Shape<DeleteInput> =
  /*#__PURE__*/ Codec.shape("wiki.v2.space.node.delete#input", () => ({
    space_id: Codec.str,
    node_token: Codec.str,
    obj_type: Codec.str,
    include_children: Codec.boolOpt
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
  /*#__PURE__*/ Codec.shape("wiki.v2.space.node.delete#output", () => ({
    task_id: Codec.strOpt
  }))

/**
 * 删除知识库节点
 *
 * `DELETE /open-apis/wiki/v2/spaces/:space_id/nodes/:node_token` · Token: tenant or user.
 *
 * The platform's own client asks for `wiki:node:create` before it calls this.
 *
 * Known from the platform's own command-line client only: it has no documentation page and may change without
 * notice.
 *
 * @category endpoints
 */
const deleteEndpoint: Endpoint.Described<DeleteInput, DeleteOutput, "tenant" | "user"> & {
  /**
   * 删除知识库节点
   *
   * The platform's own client asks for `wiki:node:create` before it calls this.
   */
  (input: DeleteInput, options?: Endpoint.CallOptions): Effect.Effect<DeleteOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "wiki.v2.space.node.delete",
  method: "DELETE",
  path: "/open-apis/wiki/v2/spaces/:space_id/nodes/:node_token",
  tokens: ["tenant", "user"],
  body: "json",
  codes,
  input: DeleteInput,
  output: DeleteOutput
})

export { deleteEndpoint as delete }

/**
 * What `list` takes.
 *
 * @category inputs
 */
export interface ListInput {
  readonly space_id: string
  /** At most 50. */
  readonly page_size?: number | undefined
  readonly page_token?: string | undefined
  readonly parent_node_token?: string | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("wiki.v2.space.node.list#input", () => ({
    space_id: Codec.str,
    page_size: Codec.intOpt,
    page_token: Codec.strOpt,
    parent_node_token: Codec.strOpt
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly items: ReadonlyArray<Types.Node>
  readonly page_token?: string | undefined
  readonly has_more?: boolean | undefined
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("wiki.v2.space.node.list#output", () => ({
    items: Codec.list(Codec.obj(Types.Node)),
    page_token: Codec.strOpt,
    has_more: Codec.boolOpt
  }))

/**
 * 获取知识空间子节点列表
 *
 * `GET /open-apis/wiki/v2/spaces/:space_id/nodes` · Token: tenant or user · Rate limit: 20/s.
 *
 * Scopes, any of: `wiki:node:retrieve`, `wiki:wiki`, `wiki:wiki:readonly`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/wiki-v2/space-node/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant" | "user"> & {
  /**
   * 获取知识空间子节点列表
   *
   * Scopes, any of: `wiki:node:retrieve`, `wiki:wiki`, `wiki:wiki:readonly`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/wiki-v2/space-node/list
   */
  (input: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<ListInput, ListOutput, "tenant" | "user">
  readonly items: {
    /**
     * 获取知识空间子节点列表
     *
     * Scopes, any of: `wiki:node:retrieve`, `wiki:wiki`, `wiki:wiki:readonly`.
     * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/wiki-v2/space-node/list
     */
    (input: ListInput, options?: Paged.Options): Paged.Listing<Types.Node>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "wiki.v2.space.node.list",
  method: "GET",
  path: "/open-apis/wiki/v2/spaces/:space_id/nodes",
  tokens: ["tenant", "user"],
  query: ["page_size", "page_token", "parent_node_token"],
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size", maxPageSize: 50
  },
  codes,
  input: ListInput,
  output: ListOutput
})

/**
 * What `move` takes.
 *
 * @category inputs
 */
export interface MoveInput {
  readonly space_id: string
  readonly node_token: string
  readonly target_parent_token?: string | undefined
  readonly target_space_id?: string | undefined
}

export const MoveInput: Codec.Shape<MoveInput> =
  /*#__PURE__*/ Codec.shape("wiki.v2.space.node.move#input", () => ({
    space_id: Codec.str,
    node_token: Codec.str,
    target_parent_token: Codec.strOpt,
    target_space_id: Codec.strOpt
  }))

/**
 * What `move` gives.
 *
 * @category outputs
 */
export interface MoveOutput {
  readonly node: Types.Node
}

export const MoveOutput: Codec.Shape<MoveOutput> =
  /*#__PURE__*/ Codec.shape("wiki.v2.space.node.move#output", () => ({
    node: Codec.obj(Types.Node)
  }))

/**
 * 移动知识空间节点
 *
 * `POST /open-apis/wiki/v2/spaces/:space_id/nodes/:node_token/move` · Token: tenant or user · Rate limit:
 * 100/min.
 *
 * Scopes, any of: `wiki:node:move`, `wiki:wiki`, `wiki:wiki:readonly`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/wiki-v2/space-node/move
 * @category endpoints
 */
export const move: Endpoint.Described<MoveInput, MoveOutput, "tenant" | "user"> & {
  /**
   * 移动知识空间节点
   *
   * Scopes, any of: `wiki:node:move`, `wiki:wiki`, `wiki:wiki:readonly`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/wiki-v2/space-node/move
   */
  (input: MoveInput, options?: Endpoint.CallOptions): Effect.Effect<MoveOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "wiki.v2.space.node.move",
  method: "POST",
  path: "/open-apis/wiki/v2/spaces/:space_id/nodes/:node_token/move",
  tokens: ["tenant", "user"],
  body: "json",
  codes,
  input: MoveInput,
  output: MoveOutput
})

/**
 * What `moveDocsToWiki` takes.
 *
 * @category inputs
 */
export interface MoveDocsToWikiInput {
  readonly space_id: string
  readonly parent_wiki_token?: string | undefined
  readonly obj_type: "doc" | "sheet" | "bitable" | "mindnote" | "docx" | "file" | "slides" | (string & {})
  readonly obj_token: string
  readonly apply?: boolean | undefined
}

export const MoveDocsToWikiInput: Codec.Shape<MoveDocsToWikiInput> =
  /*#__PURE__*/ Codec.shape("wiki.v2.space.node.move_docs_to_wiki#input", () => ({
    space_id: Codec.str,
    parent_wiki_token: Codec.strOpt,
    obj_type: Codec.listed("doc", "sheet", "bitable", "mindnote", "docx", "file", "slides"),
    obj_token: Codec.str,
    apply: Codec.boolOpt
  }))

/**
 * What `moveDocsToWiki` gives.
 *
 * @category outputs
 */
export interface MoveDocsToWikiOutput {
  readonly wiki_token?: string | undefined
  readonly task_id?: string | undefined
  readonly applied?: boolean | undefined
}

export const MoveDocsToWikiOutput: Codec.Shape<MoveDocsToWikiOutput> =
  /*#__PURE__*/ Codec.shape("wiki.v2.space.node.move_docs_to_wiki#output", () => ({
    wiki_token: Codec.strOpt,
    task_id: Codec.strOpt,
    applied: Codec.boolOpt
  }))

/**
 * 移动云空间文档至知识空间
 *
 * `POST /open-apis/wiki/v2/spaces/:space_id/nodes/move_docs_to_wiki` · Token: tenant or user · Rate limit:
 * 100/min.
 *
 * Scopes, any of: `wiki:node:move`, `wiki:wiki`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/wiki-v2/space-node/move_docs_to_wiki
 * @category endpoints
 */
export const moveDocsToWiki: Endpoint.Described<MoveDocsToWikiInput, MoveDocsToWikiOutput, "tenant" | "user"> & {
  /**
   * 移动云空间文档至知识空间
   *
   * Scopes, any of: `wiki:node:move`, `wiki:wiki`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/wiki-v2/space-node/move_docs_to_wiki
   */
  (input: MoveDocsToWikiInput, options?: Endpoint.CallOptions): Effect.Effect<MoveDocsToWikiOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "wiki.v2.space.node.move_docs_to_wiki",
  method: "POST",
  path: "/open-apis/wiki/v2/spaces/:space_id/nodes/move_docs_to_wiki",
  tokens: ["tenant", "user"],
  body: "json",
  codes,
  input: MoveDocsToWikiInput,
  output: MoveDocsToWikiOutput
})

/**
 * What `updateTitle` takes.
 *
 * @category inputs
 */
export interface UpdateTitleInput {
  readonly space_id: string
  readonly node_token: string
  readonly title: string
}

export const UpdateTitleInput: Codec.Shape<UpdateTitleInput> =
  /*#__PURE__*/ Codec.shape("wiki.v2.space.node.update_title#input", () => ({
    space_id: Codec.str,
    node_token: Codec.str,
    title: Codec.str
  }))

/**
 * 更新知识空间节点标题
 *
 * `POST /open-apis/wiki/v2/spaces/:space_id/nodes/:node_token/update_title` · Token: tenant or user · Rate
 * limit: 100/min.
 *
 * Scopes, any of: `wiki:node:update`, `wiki:wiki`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/wiki-v2/space-node/update_title
 * @category endpoints
 */
export const updateTitle: Endpoint.Described<UpdateTitleInput, Codec.Dictionary, "tenant" | "user"> & {
  /**
   * 更新知识空间节点标题
   *
   * Scopes, any of: `wiki:node:update`, `wiki:wiki`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/wiki-v2/space-node/update_title
   */
  (input: UpdateTitleInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "wiki.v2.space.node.update_title",
  method: "POST",
  path: "/open-apis/wiki/v2/spaces/:space_id/nodes/:node_token/update_title",
  tokens: ["tenant", "user"],
  body: "json",
  repeatable: true,
  codes,
  input: UpdateTitleInput,
  output: Codec.dictionary
})
