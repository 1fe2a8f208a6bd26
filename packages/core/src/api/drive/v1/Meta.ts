// GENERATED from spec/drive.json. DO NOT EDIT: correct spec/patches/drive.json.
/**
 * Endpoints of `drive.v1.meta`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import { codes } from "../../../internal/codes/drive.js"
import type * as Effect from "effect/Effect"

/**
 * What `batchQuery` takes.
 *
 * @category inputs
 */
export interface BatchQueryInput {
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  /** 1 to 200 items. */
  readonly request_docs: ReadonlyArray<RequestDocInput>
  readonly with_url?: boolean | undefined
}

export const BatchQueryInput: Codec.Shape<BatchQueryInput> =
  /*#__PURE__*/ Codec.shape("drive.v1.meta.batch_query#input", () => ({
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    request_docs: Codec.list(Codec.obj(RequestDocInput)),
    with_url: Codec.boolOpt
  }))

/**
 * What `batchQuery` gives.
 *
 * @category outputs
 */
export interface BatchQueryOutput {
  readonly metas: ReadonlyArray<Meta>
  readonly failed_list?: ReadonlyArray<MetaFailed> | undefined
}

export const BatchQueryOutput: Codec.Shape<BatchQueryOutput> =
  /*#__PURE__*/ Codec.shape("drive.v1.meta.batch_query#output", () => ({
    metas: Codec.list(Codec.obj(Meta)),
    failed_list: Codec.listOpt(Codec.obj(MetaFailed))
  }))

/**
 * 获取文件元数据
 *
 * `POST /open-apis/drive/v1/metas/batch_query` · Token: tenant or user · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `drive:drive`, `drive:drive.metadata:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/meta/batch_query
 * @category endpoints
 */
export const batchQuery: Endpoint.Described<BatchQueryInput, BatchQueryOutput, "tenant" | "user"> & {
  /**
   * 获取文件元数据
   *
   * Scopes, any of: `drive:drive`, `drive:drive.metadata:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/meta/batch_query
   */
  (input: BatchQueryInput, options?: Endpoint.CallOptions): Effect.Effect<BatchQueryOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "drive.v1.meta.batch_query",
  method: "POST",
  path: "/open-apis/drive/v1/metas/batch_query",
  tokens: ["tenant", "user"],
  query: ["user_id_type"],
  body: "json",
  repeatable: true,
  codes,
  input: BatchQueryInput,
  output: BatchQueryOutput
})

/** @category structures */
export interface RequestDocInput {
  readonly doc_token: string
  readonly doc_type:
    | "doc" | "sheet" | "bitable" | "mindnote" | "file" | "wiki" | "docx" | "folder" | "synced_block"
    | "slides" | (string & {})
}

export const RequestDocInput: Codec.Shape<RequestDocInput> =
  /*#__PURE__*/ Codec.shape("drive#RequestDocInput", () => ({
    doc_token: Codec.str,
    doc_type: Codec.listed(
      "doc", "sheet", "bitable", "mindnote", "file", "wiki", "docx", "folder", "synced_block", "slides"
    )
  }))

/** @category structures */
export interface RequestDoc {
  readonly doc_token: string
  readonly doc_type:
    | "doc" | "sheet" | "bitable" | "mindnote" | "file" | "wiki" | "docx" | "folder" | "synced_block"
    | "slides" | (string & {})
}

export const RequestDoc: Codec.Shape<RequestDoc> = /*#__PURE__*/ Codec.shape("drive#RequestDoc", () => ({
  doc_token: Codec.str,
  doc_type: Codec.open(
    "doc", "sheet", "bitable", "mindnote", "file", "wiki", "docx", "folder", "synced_block", "slides"
  )
}))

/** @category structures */
export interface Meta {
  readonly doc_token: string
  readonly doc_type: string
  readonly title: string
  readonly owner_id: string
  readonly create_time: string
  readonly latest_modify_user: string
  readonly latest_modify_time: string
  readonly url: string
  /** Given with the scope `drive:file.meta.sec_label.read_only`. */
  readonly sec_label_name?: string | undefined
  readonly request_doc_info?: RequestDoc | undefined
}

export const Meta: Codec.Shape<Meta> =
  /*#__PURE__*/ Codec.shape("drive.v1.meta.batch_query#output.metas", () => ({
    doc_token: Codec.str,
    doc_type: Codec.str,
    title: Codec.str,
    owner_id: Codec.str,
    create_time: Codec.str,
    latest_modify_user: Codec.str,
    latest_modify_time: Codec.str,
    url: Codec.str,
    sec_label_name: Codec.strOpt,
    request_doc_info: Codec.objOpt(RequestDoc)
  }))

/** @category structures */
export interface MetaFailed {
  readonly token: string
  readonly code: 970002 | 970003 | 970005 | (number & {})
}

export const MetaFailed: Codec.Shape<MetaFailed> =
  /*#__PURE__*/ Codec.shape("drive.v1.meta.batch_query#output.failed_list", () => ({
    token: Codec.str,
    code: Codec.open(970002, 970003, 970005)
  }))
