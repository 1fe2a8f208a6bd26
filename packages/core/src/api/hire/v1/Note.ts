// GENERATED from spec/hire.json. DO NOT EDIT: correct spec/patches/hire.json.
/**
 * Endpoints of `hire.v1.note`.
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
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | "people_admin_id" | (string & {}) | undefined
  readonly talent_id: string
  readonly application_id?: string | undefined
  readonly creator_id?: string | undefined
  readonly content: string
  /** Default: `2`. */
  readonly privacy?: 1 | 2 | (number & {}) | undefined
  /** Default: `false`. */
  readonly notify_mentioned_user?: boolean | undefined
  readonly mention_entity_list?: ReadonlyArray<MentionEntity> | undefined
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("hire.v1.note.create#input", () => ({
    user_id_type: Codec.listedOpt("open_id", "union_id", "user_id", "people_admin_id"),
    talent_id: Codec.str,
    application_id: Codec.strOpt,
    creator_id: Codec.strOpt,
    content: Codec.str,
    privacy: Codec.listedOpt(1, 2),
    notify_mentioned_user: Codec.boolOpt,
    mention_entity_list: Codec.listOpt(Codec.obj(MentionEntity))
  }))

/**
 * What `create` gives.
 *
 * @category outputs
 */
export interface CreateOutput {
  readonly note: Note
}

export const CreateOutput: Codec.Shape<CreateOutput> =
  /*#__PURE__*/ Codec.shape("hire.v1.note.create#output", () => ({
    note: Codec.obj(Note)
  }))

/**
 * 创建备注
 *
 * `POST /open-apis/hire/v1/notes` · Token: tenant · Rate limit: 20/s.
 *
 * Scopes, any of: `hire:note`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/note/create
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "tenant"> & {
  /**
   * 创建备注
   *
   * Scopes, any of: `hire:note`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/note/create
   */
  (input: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "hire.v1.note.create",
  method: "POST",
  path: "/open-apis/hire/v1/notes",
  tokens: ["tenant"],
  query: ["user_id_type"],
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
  readonly note_id: string
}

export const DeleteInput: Codec.Shape<DeleteInput> =
  /*#__PURE__*/ Codec.shape("hire.v1.note.delete#input", () => ({
    note_id: Codec.str
  }))

/**
 * 删除备注
 *
 * `DELETE /open-apis/hire/v1/notes/:note_id` · Token: tenant · Rate limit: 20/s.
 *
 * Scopes, any of: `hire:note`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/note/delete
 * @category endpoints
 */
const deleteEndpoint: Endpoint.Described<DeleteInput, Codec.Dictionary, "tenant"> & {
  /**
   * 删除备注
   *
   * Scopes, any of: `hire:note`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/note/delete
   */
  (input: DeleteInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "hire.v1.note.delete",
  method: "DELETE",
  path: "/open-apis/hire/v1/notes/:note_id",
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
  readonly note_id: string
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | "people_admin_id" | (string & {}) | undefined
}

export const GetInput: Codec.Shape<GetInput> = /*#__PURE__*/ Codec.shape("hire.v1.note.get#input", () => ({
  note_id: Codec.str,
  user_id_type: Codec.listedOpt("open_id", "union_id", "user_id", "people_admin_id")
}))

/**
 * What `get` gives.
 *
 * @category outputs
 */
export interface GetOutput {
  readonly note: Note
}

export const GetOutput: Codec.Shape<GetOutput> = /*#__PURE__*/ Codec.shape("hire.v1.note.get#output", () => ({
  note: Codec.obj(Note)
}))

/**
 * 获取备注
 *
 * `GET /open-apis/hire/v1/notes/:note_id` · Token: tenant · Rate limit: 20/s.
 *
 * Scopes, any of: `hire:note:readonly`, `hire:note`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/note/get
 * @category endpoints
 */
export const get: Endpoint.Described<GetInput, GetOutput, "tenant"> & {
  /**
   * 获取备注
   *
   * Scopes, any of: `hire:note:readonly`, `hire:note`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/note/get
   */
  (input: GetInput, options?: Endpoint.CallOptions): Effect.Effect<GetOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "hire.v1.note.get",
  method: "GET",
  path: "/open-apis/hire/v1/notes/:note_id",
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
  readonly page_size?: number | undefined
  readonly page_token?: string | undefined
  readonly talent_id: string
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | "people_admin_id" | (string & {}) | undefined
}

export const ListInput: Codec.Shape<ListInput> = /*#__PURE__*/ Codec.shape("hire.v1.note.list#input", () => ({
  page_size: Codec.intOpt,
  page_token: Codec.strOpt,
  talent_id: Codec.str,
  user_id_type: Codec.listedOpt("open_id", "union_id", "user_id", "people_admin_id")
}))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly items: ReadonlyArray<Note>
  readonly has_more?: boolean | undefined
  readonly page_token?: string | undefined
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("hire.v1.note.list#output", () => ({
    items: Codec.list(Codec.obj(Note)),
    has_more: Codec.boolOpt,
    page_token: Codec.strOpt
  }))

/**
 * 获取备注列表
 *
 * `GET /open-apis/hire/v1/notes` · Token: tenant · Rate limit: 20/s.
 *
 * Scopes, any of: `hire:note:readonly`, `hire:note`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/note/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant"> & {
  /**
   * 获取备注列表
   *
   * Scopes, any of: `hire:note:readonly`, `hire:note`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/note/list
   */
  (input: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<ListInput, ListOutput, "tenant">
  readonly items: {
    /**
     * 获取备注列表
     *
     * Scopes, any of: `hire:note:readonly`, `hire:note`.
     * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/note/list
     */
    (input: ListInput, options?: Paged.Options): Paged.Listing<Note>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "hire.v1.note.list",
  method: "GET",
  path: "/open-apis/hire/v1/notes",
  tokens: ["tenant"],
  query: ["page_size", "page_token", "talent_id", "user_id_type"],
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size"
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
  readonly note_id: string
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | "people_admin_id" | (string & {}) | undefined
  readonly content: string
  readonly operator_id?: string | undefined
  /** Default: `false`. */
  readonly notify_mentioned_user?: boolean | undefined
  readonly mention_entity_list?: ReadonlyArray<MentionEntity> | undefined
}

export const PatchInput: Codec.Shape<PatchInput> =
  /*#__PURE__*/ Codec.shape("hire.v1.note.patch#input", () => ({
    note_id: Codec.str,
    user_id_type: Codec.listedOpt("open_id", "union_id", "user_id", "people_admin_id"),
    content: Codec.str,
    operator_id: Codec.strOpt,
    notify_mentioned_user: Codec.boolOpt,
    mention_entity_list: Codec.listOpt(Codec.obj(MentionEntity))
  }))

/**
 * What `patch` gives.
 *
 * @category outputs
 */
export interface PatchOutput {
  readonly note: Note
}

export const PatchOutput: Codec.Shape<PatchOutput> =
  /*#__PURE__*/ Codec.shape("hire.v1.note.patch#output", () => ({
    note: Codec.obj(Note)
  }))

/**
 * 更新备注
 *
 * `PATCH /open-apis/hire/v1/notes/:note_id` · Token: tenant · Rate limit: 20/s.
 *
 * Scopes, any of: `hire:note`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/note/patch
 * @category endpoints
 */
export const patch: Endpoint.Described<PatchInput, PatchOutput, "tenant"> & {
  /**
   * 更新备注
   *
   * Scopes, any of: `hire:note`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/note/patch
   */
  (input: PatchInput, options?: Endpoint.CallOptions): Effect.Effect<PatchOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "hire.v1.note.patch",
  method: "PATCH",
  path: "/open-apis/hire/v1/notes/:note_id",
  tokens: ["tenant"],
  query: ["user_id_type"],
  body: "json",
  codes,
  input: PatchInput,
  output: PatchOutput
})

/** @category structures */
export interface MentionEntity {
  readonly offset: number
  readonly user_id: string
}

export const MentionEntity: Codec.Shape<MentionEntity> =
  /*#__PURE__*/ Codec.shape("hire#MentionEntity", () => ({
    offset: Codec.int,
    user_id: Codec.str
  }))

/** @category structures */
export interface Note {
  readonly id?: string | undefined
  readonly talent_id: string
  readonly application_id?: string | undefined
  readonly is_private?: boolean | undefined
  readonly create_time?: number | undefined
  readonly modify_time?: number | undefined
  readonly creator_id?: string | undefined
  readonly content: string
  /** Not in the documentation. */
  readonly notify_mentioned_user?: boolean | undefined
  /** Not in the documentation. */
  readonly mention_entity_list?: ReadonlyArray<MentionEntityList> | undefined
}

export const Note: Codec.Shape<Note> = /*#__PURE__*/ Codec.shape("hire#Note", () => ({
  id: Codec.strOpt,
  talent_id: Codec.str,
  application_id: Codec.strOpt,
  is_private: Codec.boolOpt,
  create_time: Codec.intOpt,
  modify_time: Codec.intOpt,
  creator_id: Codec.strOpt,
  content: Codec.str,
  notify_mentioned_user: Codec.boolOpt,
  mention_entity_list: Codec.listOpt(Codec.obj(MentionEntityList))
}))

/** @category structures */
export interface MentionEntityList {
  readonly offset: number
  readonly user_id: string
}

export const MentionEntityList: Codec.Shape<MentionEntityList> =
  /*#__PURE__*/ Codec.shape("hire#MentionEntityList", () => ({
    offset: Codec.num,
    user_id: Codec.str
  }))
