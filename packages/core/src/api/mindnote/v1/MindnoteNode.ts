// GENERATED from spec/mindnote.json. DO NOT EDIT: correct spec/patches/mindnote.json.
/**
 * Endpoints of `mindnote.v1.mindnote.node`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import type { UserToken } from "../../../UserToken.js"
import type * as Effect from "effect/Effect"

/**
 * What `create` takes.
 *
 * @category inputs
 */
export interface CreateInput {
  readonly mindnote_id: string
  readonly user_id_type?: "user_id" | "union_id" | "open_id" | undefined
  readonly client_token?: string | undefined
  readonly nodes?: ReadonlyArray<CreateNodesInput> | undefined
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("mindnote.v1.mindnote.node.create#input", () => ({
    mindnote_id: Codec.str,
    user_id_type: Codec.litOpt("user_id", "union_id", "open_id"),
    client_token: Codec.strOpt,
    nodes: Codec.listOpt(Codec.obj(CreateNodesInput))
  }))

/**
 * What `create` gives.
 *
 * @category outputs
 */
export interface CreateOutput {
  readonly client_token?: string | undefined
  readonly ids?: ReadonlyArray<string> | undefined
}

export const CreateOutput: Codec.Shape<CreateOutput> =
  /*#__PURE__*/ Codec.shape("mindnote.v1.mindnote.node.create#output", () => ({
    client_token: Codec.strOpt,
    ids: Codec.listOpt(Codec.str)
  }))

/**
 * 创建/更新思维笔记节点
 *
 * `POST /open-apis/mindnote/v1/mindnotes/:mindnote_id/nodes` · Token: tenant or user.
 *
 * Scopes, any of: `mindnote:node:create`.
 *
 * Known from the platform's own command-line client only: it has no documentation page and may change without
 * notice.
 *
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "tenant" | "user"> & {
  /**
   * 创建/更新思维笔记节点
   *
   * Scopes, any of: `mindnote:node:create`.
   */
  (input: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "mindnote.v1.mindnote.node.create",
  method: "POST",
  path: "/open-apis/mindnote/v1/mindnotes/:mindnote_id/nodes",
  tokens: ["tenant", "user"],
  query: ["user_id_type"],
  body: "json",
  idempotencyKey: "client_token",
  input: CreateInput,
  output: CreateOutput
})

/**
 * What `list` takes.
 *
 * @category inputs
 */
export interface ListInput {
  readonly mindnote_id: string
  readonly user_id_type?: "user_id" | "union_id" | "open_id" | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("mindnote.v1.mindnote.node.list#input", () => ({
    mindnote_id: Codec.str,
    user_id_type: Codec.litOpt("user_id", "union_id", "open_id")
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly nodes?: ReadonlyArray<ListOutputNodes> | undefined
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("mindnote.v1.mindnote.node.list#output", () => ({
    nodes: Codec.listOpt(Codec.obj(ListOutputNodes))
  }))

/**
 * 获取思维笔记节点列表
 *
 * `GET /open-apis/mindnote/v1/mindnotes/:mindnote_id/nodes` · Token: user.
 *
 * Scopes, any of: `mindnote:node:read`.
 *
 * Known from the platform's own command-line client only: it has no documentation page and may change without
 * notice.
 *
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "user"> & {
  /**
   * 获取思维笔记节点列表
   *
   * Scopes, any of: `mindnote:node:read`.
   */
  (input: ListInput, options: Endpoint.WithToken): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  /**
   * 获取思维笔记节点列表
   *
   * Scopes, any of: `mindnote:node:read`.
   */
  (input: ListInput, options?: Endpoint.CallOptions<never>): Effect.Effect<ListOutput, FeishuError, FeishuClient | UserToken>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "mindnote.v1.mindnote.node.list",
  method: "GET",
  path: "/open-apis/mindnote/v1/mindnotes/:mindnote_id/nodes",
  tokens: ["user"],
  query: ["user_id_type"],
  input: ListInput,
  output: ListOutput
})

/** @category structures */
export interface NoteInput {
  readonly element_type: "text" | "link" | "user" | "doc" | (string & {})
  readonly link?: Link | undefined
  readonly mention_doc?: MentionDoc | undefined
  readonly mention_user?: MentionUser | undefined
  readonly style?: Style | undefined
  readonly text?: Text | undefined
}

export const NoteInput: Codec.Shape<NoteInput> = /*#__PURE__*/ Codec.shape("mindnote#NoteInput", () => ({
  element_type: Codec.listed("text", "link", "user", "doc"),
  link: Codec.objOpt(Link),
  mention_doc: Codec.objOpt(MentionDoc),
  mention_user: Codec.objOpt(MentionUser),
  style: Codec.objOpt(Style),
  text: Codec.objOpt(Text)
}))

/** @category structures */
export interface Link {
  /** Not in the documentation. */
  readonly content?: string | undefined
  /** Not in the documentation. */
  readonly url?: string | undefined
}

export const Link: Codec.Shape<Link> = /*#__PURE__*/ Codec.shape("mindnote#Link", () => ({
  content: Codec.strOpt,
  url: Codec.strOpt
}))

/** @category structures */
export interface MentionDoc {
  /** Not in the documentation. */
  readonly doc_url?: string | undefined
}

export const MentionDoc: Codec.Shape<MentionDoc> = /*#__PURE__*/ Codec.shape("mindnote#MentionDoc", () => ({
  doc_url: Codec.strOpt
}))

/** @category structures */
export interface MentionUser {
  /** Not in the documentation. */
  readonly user?: string | undefined
}

export const MentionUser: Codec.Shape<MentionUser> =
  /*#__PURE__*/ Codec.shape("mindnote#MentionUser", () => ({
    user: Codec.strOpt
  }))

/** @category structures */
export interface Style {
  /** Not in the documentation. */
  readonly bold?: boolean | undefined
  /** Not in the documentation. */
  readonly underline?: boolean | undefined
}

export const Style: Codec.Shape<Style> = /*#__PURE__*/ Codec.shape("mindnote#Style", () => ({
  bold: Codec.boolOpt,
  underline: Codec.boolOpt
}))

/** @category structures */
export interface Text {
  /** Not in the documentation. */
  readonly content?: string | undefined
}

export const Text: Codec.Shape<Text> = /*#__PURE__*/ Codec.shape("mindnote#Text", () => ({
  content: Codec.strOpt
}))

/** @category structures */
export interface Note {
  readonly element_type?: "text" | "link" | "user" | "doc" | (string & {}) | undefined
  readonly link?: Link | undefined
  readonly mention_doc?: MentionDoc | undefined
  readonly mention_user?: MentionUser | undefined
  readonly style?: Style | undefined
  readonly text?: Text | undefined
}

export const Note: Codec.Shape<Note> = /*#__PURE__*/ Codec.shape("mindnote#Note", () => ({
  element_type: Codec.openOpt("text", "link", "user", "doc"),
  link: Codec.objOpt(Link),
  mention_doc: Codec.objOpt(MentionDoc),
  mention_user: Codec.objOpt(MentionUser),
  style: Codec.objOpt(Style),
  text: Codec.objOpt(Text)
}))

/** @category structures */
export interface CreateNodesInput {
  readonly finish?: boolean | undefined
  readonly highlight?:
    | "red" | "yellow" | "pink" | "blue" | "cyan" | "olive" | "grey" | (string & {}) | undefined
  readonly images?: ReadonlyArray<CreateNodesImagesInput> | undefined
  readonly node_id?: string | undefined
  readonly notes?: ReadonlyArray<NoteInput> | undefined
  readonly parent_id?: string | undefined
  readonly texts?: ReadonlyArray<NoteInput> | undefined
}

export const CreateNodesInput: Codec.Shape<CreateNodesInput> =
  /*#__PURE__*/ Codec.shape("mindnote.v1.mindnote.node.create#input.nodes", () => ({
    finish: Codec.boolOpt,
    highlight: Codec.listedOpt("red", "yellow", "pink", "blue", "cyan", "olive", "grey"),
    images: Codec.listOpt(Codec.obj(CreateNodesImagesInput)),
    node_id: Codec.strOpt,
    notes: Codec.listOpt(Codec.obj(NoteInput)),
    parent_id: Codec.strOpt,
    texts: Codec.listOpt(Codec.obj(NoteInput))
  }))

/** @category structures */
export interface CreateNodesImagesInput {
  readonly token: string
}

export const CreateNodesImagesInput: Codec.Shape<CreateNodesImagesInput> =
  /*#__PURE__*/ Codec.shape("mindnote.v1.mindnote.node.create#input.nodes.images", () => ({
    token: Codec.str
  }))

/** @category structures */
export interface ListOutputNodes {
  readonly finish?: boolean | undefined
  readonly highlight?:
    | "red" | "yellow" | "pink" | "blue" | "cyan" | "olive" | "grey" | (string & {}) | undefined
  readonly images?: ReadonlyArray<ListOutputNodesImages> | undefined
  readonly node_id?: string | undefined
  readonly notes?: ReadonlyArray<Note> | undefined
  readonly parent_id?: string | undefined
  readonly texts?: ReadonlyArray<Note> | undefined
}

export const ListOutputNodes: Codec.Shape<ListOutputNodes> =
  /*#__PURE__*/ Codec.shape("mindnote.v1.mindnote.node.list#output.nodes", () => ({
    finish: Codec.boolOpt,
    highlight: Codec.openOpt("red", "yellow", "pink", "blue", "cyan", "olive", "grey"),
    images: Codec.listOpt(Codec.obj(ListOutputNodesImages)),
    node_id: Codec.strOpt,
    notes: Codec.listOpt(Codec.obj(Note)),
    parent_id: Codec.strOpt,
    texts: Codec.listOpt(Codec.obj(Note))
  }))

/** @category structures */
export interface ListOutputNodesImages {
  readonly token?: string | undefined
}

export const ListOutputNodesImages: Codec.Shape<ListOutputNodesImages> =
  /*#__PURE__*/ Codec.shape("mindnote.v1.mindnote.node.list#output.nodes.images", () => ({
    token: Codec.strOpt
  }))
