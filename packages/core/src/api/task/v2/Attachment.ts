// GENERATED from spec/task.json. DO NOT EDIT: correct spec/patches/task.json.
/**
 * Endpoints of `task.v2.attachment`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import * as Upload from "../../../Upload.js"
import { codes } from "../../../internal/codes/task.js"
import * as Types from "./Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `delete` takes.
 *
 * @category inputs
 */
export interface DeleteInput {
  /** At most 100 characters. */
  readonly attachment_guid: string
}

export const DeleteInput: Codec.Shape<DeleteInput> =
  /*#__PURE__*/ Codec.shape("task.v2.attachment.delete#input", () => ({
    attachment_guid: Codec.str
  }))

/**
 * 删除附件
 *
 * `DELETE /open-apis/task/v2/attachments/:attachment_guid` · Token: tenant or user · Rate limit: 1000/min,
 * 50/s.
 *
 * Scopes, any of: `task:attachment:delete`, `task:attachment:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/attachment/delete
 * @category endpoints
 */
const deleteEndpoint: Endpoint.Described<DeleteInput, Codec.Dictionary, "tenant" | "user"> & {
  /**
   * 删除附件
   *
   * Scopes, any of: `task:attachment:delete`, `task:attachment:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/attachment/delete
   */
  (input: DeleteInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "task.v2.attachment.delete",
  method: "DELETE",
  path: "/open-apis/task/v2/attachments/:attachment_guid",
  tokens: ["tenant", "user"],
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
  readonly attachment_guid: string
  /** Default: `"open_id"`. */
  readonly user_id_type?: string | undefined
}

export const GetInput: Codec.Shape<GetInput> =
  /*#__PURE__*/ Codec.shape("task.v2.attachment.get#input", () => ({
    attachment_guid: Codec.str,
    user_id_type: Codec.strOpt
  }))

/**
 * What `get` gives.
 *
 * @category outputs
 */
export interface GetOutput {
  readonly attachment: Attachment2
}

export const GetOutput: Codec.Shape<GetOutput> =
  /*#__PURE__*/ Codec.shape("task.v2.attachment.get#output", () => ({
    attachment: Codec.obj(Attachment2)
  }))

/**
 * 获取附件
 *
 * `GET /open-apis/task/v2/attachments/:attachment_guid` · Token: tenant or user · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `task:attachment:file:download`, `task:attachment:read`, `task:attachment:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/attachment/get
 * @category endpoints
 */
export const get: Endpoint.Described<GetInput, GetOutput, "tenant" | "user"> & {
  /**
   * 获取附件
   *
   * Scopes, any of: `task:attachment:file:download`, `task:attachment:read`, `task:attachment:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/attachment/get
   */
  (input: GetInput, options?: Endpoint.CallOptions): Effect.Effect<GetOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "task.v2.attachment.get",
  method: "GET",
  path: "/open-apis/task/v2/attachments/:attachment_guid",
  tokens: ["tenant", "user"],
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
  /** 1 to 100. Default: `50`. */
  readonly page_size?: number | undefined
  readonly page_token?: string | undefined
  /** Default: `"task"`. */
  readonly resource_type?: string | undefined
  readonly resource_id: string
  /** Default: `"open_id"`. */
  readonly user_id_type?: string | undefined
  /** Not in the documentation. */
  readonly updated_mesc?: string | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("task.v2.attachment.list#input", () => ({
    page_size: Codec.intOpt,
    page_token: Codec.strOpt,
    resource_type: Codec.strOpt,
    resource_id: Codec.str,
    user_id_type: Codec.strOpt,
    updated_mesc: Codec.strOpt
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly items: ReadonlyArray<Attachment2>
  readonly page_token?: string | undefined
  readonly has_more?: boolean | undefined
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("task.v2.attachment.list#output", () => ({
    items: Codec.list(Codec.obj(Attachment2)),
    page_token: Codec.strOpt,
    has_more: Codec.boolOpt
  }))

/**
 * 列取附件
 *
 * `GET /open-apis/task/v2/attachments` · Token: tenant or user · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `task:attachment:read`, `task:attachment:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/attachment/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant" | "user"> & {
  /**
   * 列取附件
   *
   * Scopes, any of: `task:attachment:read`, `task:attachment:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/attachment/list
   */
  (input: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<ListInput, ListOutput, "tenant" | "user">
  readonly items: {
    /**
     * 列取附件
     *
     * Scopes, any of: `task:attachment:read`, `task:attachment:write`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/attachment/list
     */
    (input: ListInput, options?: Paged.Options): Paged.Listing<Attachment2>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "task.v2.attachment.list",
  method: "GET",
  path: "/open-apis/task/v2/attachments",
  tokens: ["tenant", "user"],
  query: ["page_size", "page_token", "resource_type", "resource_id", "user_id_type", "updated_mesc"],
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size", maxPageSize: 100
  },
  codes,
  input: ListInput,
  output: ListOutput
})

/**
 * What `upload` takes.
 *
 * @category inputs
 */
export interface UploadInput {
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  /** Default: `"task"`. */
  readonly resource_type?: string | undefined
  /** At most 100 characters. */
  readonly resource_id: string
  readonly file: Upload.Uploadable
}

export const UploadInput: Codec.Shape<UploadInput> =
  /*#__PURE__*/ Codec.shape("task.v2.attachment.upload#input", () => ({
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    resource_type: Codec.strOpt,
    resource_id: Codec.str,
    file: Codec.file
  }))

/**
 * What `upload` gives.
 *
 * @category outputs
 */
export interface UploadOutput {
  readonly items: ReadonlyArray<Types.Attachment>
}

export const UploadOutput: Codec.Shape<UploadOutput> =
  /*#__PURE__*/ Codec.shape("task.v2.attachment.upload#output", () => ({
    items: Codec.list(Codec.obj(Types.Attachment))
  }))

/**
 * 上传附件
 *
 * `POST /open-apis/task/v2/attachments/upload` · Token: tenant or user · Rate limit: 10/s.
 *
 * Scopes, any of: `task:attachment:upload`, `task:attachment:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/attachment/upload
 * @category endpoints
 */
export const upload: Endpoint.Described<UploadInput, UploadOutput, "tenant" | "user"> & {
  /**
   * 上传附件
   *
   * Scopes, any of: `task:attachment:upload`, `task:attachment:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/attachment/upload
   */
  (input: UploadInput, options?: Endpoint.CallOptions): Effect.Effect<UploadOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "task.v2.attachment.upload",
  method: "POST",
  path: "/open-apis/task/v2/attachments/upload",
  tokens: ["tenant", "user"],
  query: ["user_id_type"],
  body: "multipart",
  codes,
  encode: Upload.encode,
  input: UploadInput,
  output: UploadOutput
})

/** @category structures */
export interface Attachment2 {
  readonly guid?: string | undefined
  readonly file_token?: string | undefined
  readonly name?: string | undefined
  readonly size?: number | undefined
  readonly resource?: Types.Resource | undefined
  readonly uploader?: Types.Member | undefined
  readonly is_cover?: boolean | undefined
  readonly uploaded_at?: string | undefined
  readonly url?: string | undefined
}

export const Attachment2: Codec.Shape<Attachment2> = /*#__PURE__*/ Codec.shape("task#Attachment2", () => ({
  guid: Codec.strOpt,
  file_token: Codec.strOpt,
  name: Codec.strOpt,
  size: Codec.intOpt,
  resource: Codec.objOpt(Types.Resource),
  uploader: Codec.objOpt(Types.Member),
  is_cover: Codec.boolOpt,
  uploaded_at: Codec.strOpt,
  url: Codec.strOpt
}))
