// GENERATED from spec/okr.json. DO NOT EDIT: correct spec/patches/okr.json.
/**
 * Endpoints of `okr.v1.progress_record`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import { codes } from "../../../internal/codes/okr.js"
import * as Shared from "../Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `create` takes.
 *
 * @category inputs
 */
export interface CreateInput {
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  readonly source_title: string
  readonly source_url: string
  readonly target_id: string
  readonly target_type: 2 | 3 | (number & {})
  readonly content: ContentBlockInput
  readonly source_url_pc?: string | undefined
  readonly source_url_mobile?: string | undefined
  readonly progress_rate?: ProgressRateNewInput | undefined
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("okr.v1.progress_record.create#input", () => ({
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    source_title: Codec.str,
    source_url: Codec.str,
    target_id: Codec.str,
    target_type: Codec.listed(2, 3),
    content: Codec.obj(ContentBlockInput),
    source_url_pc: Codec.strOpt,
    source_url_mobile: Codec.strOpt,
    progress_rate: Codec.objOpt(ProgressRateNewInput)
  }))

/**
 * What `create` gives.
 *
 * @category outputs
 */
export interface CreateOutput {
  readonly progress_id?: string | undefined
  readonly modify_time?: string | undefined
  readonly content?: ContentBlock | undefined
  readonly progress_rate?: ProgressRateNew | undefined
}

export const CreateOutput: Codec.Shape<CreateOutput> =
  /*#__PURE__*/ Codec.shape("okr.v1.progress_record.create#output", () => ({
    progress_id: Codec.strOpt,
    modify_time: Codec.strOpt,
    content: Codec.objOpt(ContentBlock),
    progress_rate: Codec.objOpt(ProgressRateNew)
  }))

/**
 * 创建 OKR 进展记录
 *
 * `POST /open-apis/okr/v1/progress_records` · Token: tenant or user · Rate limit: 100/min.
 *
 * Scopes, any of: `okr:okr`, `okr:okr.progress:writeonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/okr-v1/progress_record/create
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "tenant" | "user"> & {
  /**
   * 创建 OKR 进展记录
   *
   * Scopes, any of: `okr:okr`, `okr:okr.progress:writeonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/okr-v1/progress_record/create
   */
  (input: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "okr.v1.progress_record.create",
  method: "POST",
  path: "/open-apis/okr/v1/progress_records",
  tokens: ["tenant", "user"],
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
  readonly progress_id: string
}

export const DeleteInput: Codec.Shape<DeleteInput> =
  /*#__PURE__*/ Codec.shape("okr.v1.progress_record.delete#input", () => ({
    progress_id: Codec.str
  }))

/**
 * 删除 OKR 进展记录
 *
 * `DELETE /open-apis/okr/v1/progress_records/:progress_id` · Token: tenant or user · Rate limit: 100/min.
 *
 * Scopes, any of: `okr:okr`, `okr:okr.progress:delete`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/okr-v1/progress_record/delete
 * @category endpoints
 */
const deleteEndpoint: Endpoint.Described<DeleteInput, Codec.Dictionary, "tenant" | "user"> & {
  /**
   * 删除 OKR 进展记录
   *
   * Scopes, any of: `okr:okr`, `okr:okr.progress:delete`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/okr-v1/progress_record/delete
   */
  (input: DeleteInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "okr.v1.progress_record.delete",
  method: "DELETE",
  path: "/open-apis/okr/v1/progress_records/:progress_id",
  tokens: ["tenant", "user"],
  done: [1001004],
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
  readonly progress_id: string
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
}

export const GetInput: Codec.Shape<GetInput> =
  /*#__PURE__*/ Codec.shape("okr.v1.progress_record.get#input", () => ({
    progress_id: Codec.str,
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id")
  }))

/**
 * What `get` gives.
 *
 * @category outputs
 */
export interface GetOutput {
  readonly progress_id?: string | undefined
  readonly modify_time?: string | undefined
  readonly content?: ContentBlock | undefined
  readonly progress_rate?: ProgressRateNew | undefined
}

export const GetOutput: Codec.Shape<GetOutput> =
  /*#__PURE__*/ Codec.shape("okr.v1.progress_record.get#output", () => ({
    progress_id: Codec.strOpt,
    modify_time: Codec.strOpt,
    content: Codec.objOpt(ContentBlock),
    progress_rate: Codec.objOpt(ProgressRateNew)
  }))

/**
 * 获取 OKR 进展记录
 *
 * `GET /open-apis/okr/v1/progress_records/:progress_id` · Token: tenant or user · Rate limit: 100/min.
 *
 * Scopes, any of: `okr:okr:readonly`, `okr:okr.progress:readonly`, `okr:okr`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/okr-v1/progress_record/get
 * @category endpoints
 */
export const get: Endpoint.Described<GetInput, GetOutput, "tenant" | "user"> & {
  /**
   * 获取 OKR 进展记录
   *
   * Scopes, any of: `okr:okr:readonly`, `okr:okr.progress:readonly`, `okr:okr`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/okr-v1/progress_record/get
   */
  (input: GetInput, options?: Endpoint.CallOptions): Effect.Effect<GetOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "okr.v1.progress_record.get",
  method: "GET",
  path: "/open-apis/okr/v1/progress_records/:progress_id",
  tokens: ["tenant", "user"],
  query: ["user_id_type"],
  codes,
  input: GetInput,
  output: GetOutput
})

/**
 * What `update` takes.
 *
 * @category inputs
 */
export interface UpdateInput {
  readonly progress_id: string
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  readonly content: ContentBlockInput
  readonly progress_rate?: ProgressRateNewInput | undefined
}

export const UpdateInput: Codec.Shape<UpdateInput> =
  /*#__PURE__*/ Codec.shape("okr.v1.progress_record.update#input", () => ({
    progress_id: Codec.str,
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    content: Codec.obj(ContentBlockInput),
    progress_rate: Codec.objOpt(ProgressRateNewInput)
  }))

/**
 * What `update` gives.
 *
 * @category outputs
 */
export interface UpdateOutput {
  readonly progress_id?: string | undefined
  readonly modify_time?: string | undefined
  readonly content?: ContentBlock | undefined
  readonly progress_rate?: ProgressRateNew | undefined
}

export const UpdateOutput: Codec.Shape<UpdateOutput> =
  /*#__PURE__*/ Codec.shape("okr.v1.progress_record.update#output", () => ({
    progress_id: Codec.strOpt,
    modify_time: Codec.strOpt,
    content: Codec.objOpt(ContentBlock),
    progress_rate: Codec.objOpt(ProgressRateNew)
  }))

/**
 * 更新 OKR 进展记录
 *
 * `PUT /open-apis/okr/v1/progress_records/:progress_id` · Token: tenant or user · Rate limit: 100/min.
 *
 * Scopes, any of: `okr:okr`, `okr:okr.progress:writeonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/okr-v1/progress_record/update
 * @category endpoints
 */
export const update: Endpoint.Described<UpdateInput, UpdateOutput, "tenant" | "user"> & {
  /**
   * 更新 OKR 进展记录
   *
   * Scopes, any of: `okr:okr`, `okr:okr.progress:writeonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/okr-v1/progress_record/update
   */
  (input: UpdateInput, options?: Endpoint.CallOptions): Effect.Effect<UpdateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "okr.v1.progress_record.update",
  method: "PUT",
  path: "/open-apis/okr/v1/progress_records/:progress_id",
  tokens: ["tenant", "user"],
  query: ["user_id_type"],
  body: "json",
  codes,
  input: UpdateInput,
  output: UpdateOutput
})

/** @category structures */
export interface ContentBlockInput {
  readonly blocks?: ReadonlyArray<ContentBlockElementInput> | undefined
}

export const ContentBlockInput: Codec.Shape<ContentBlockInput> =
  /*#__PURE__*/ Codec.shape("okr#ContentBlockInput", () => ({
    blocks: Codec.listOpt(Codec.obj(ContentBlockElementInput))
  }))

/** @category structures */
export interface ContentBlockElementInput {
  readonly type?: "paragraph" | "gallery" | (string & {}) | undefined
  readonly paragraph?: ContentParagraphInput | undefined
  readonly gallery?: ContentGallery | undefined
}

export const ContentBlockElementInput: Codec.Shape<ContentBlockElementInput> =
  /*#__PURE__*/ Codec.shape("okr#ContentBlockElementInput", () => ({
    type: Codec.listedOpt("paragraph", "gallery"),
    paragraph: Codec.objOpt(ContentParagraphInput),
    gallery: Codec.objOpt(ContentGallery)
  }))

/** @category structures */
export interface ContentParagraphInput {
  readonly style?: ContentParagraphStyleInput | undefined
  readonly elements?: ReadonlyArray<ContentParagraphElementInput> | undefined
}

export const ContentParagraphInput: Codec.Shape<ContentParagraphInput> =
  /*#__PURE__*/ Codec.shape("okr#ContentParagraphInput", () => ({
    style: Codec.objOpt(ContentParagraphStyleInput),
    elements: Codec.listOpt(Codec.obj(ContentParagraphElementInput))
  }))

/** @category structures */
export interface ContentParagraphStyleInput {
  readonly list?: ContentListInput | undefined
}

export const ContentParagraphStyleInput: Codec.Shape<ContentParagraphStyleInput> =
  /*#__PURE__*/ Codec.shape("okr#ContentParagraphStyleInput", () => ({
    list: Codec.objOpt(ContentListInput)
  }))

/** @category structures */
export interface ContentListInput {
  readonly type?: "number" | "bullet" | "checkBox" | "checkedBox" | "indent" | (string & {}) | undefined
  readonly indentLevel?: number | undefined
  readonly number?: number | undefined
}

export const ContentListInput: Codec.Shape<ContentListInput> =
  /*#__PURE__*/ Codec.shape("okr#ContentListInput", () => ({
    type: Codec.listedOpt("number", "bullet", "checkBox", "checkedBox", "indent"),
    indentLevel: Codec.intOpt,
    number: Codec.intOpt
  }))

/** @category structures */
export interface ContentParagraphElementInput {
  readonly type?: "textRun" | "docsLink" | "person" | (string & {}) | undefined
  readonly textRun?: ContentTextRun | undefined
  readonly docsLink?: Shared.ContentDocsLink | undefined
  readonly person?: ContentPerson | undefined
}

export const ContentParagraphElementInput: Codec.Shape<ContentParagraphElementInput> =
  /*#__PURE__*/ Codec.shape("okr#ContentParagraphElementInput", () => ({
    type: Codec.listedOpt("textRun", "docsLink", "person"),
    textRun: Codec.objOpt(ContentTextRun),
    docsLink: Codec.objOpt(Shared.ContentDocsLink),
    person: Codec.objOpt(ContentPerson)
  }))

/** @category structures */
export interface ContentTextRun {
  readonly text?: string | undefined
  readonly style?: ContentTextStyle | undefined
}

export const ContentTextRun: Codec.Shape<ContentTextRun> =
  /*#__PURE__*/ Codec.shape("okr#ContentTextRun", () => ({
    text: Codec.strOpt,
    style: Codec.objOpt(ContentTextStyle)
  }))

/** @category structures */
export interface ContentTextStyle {
  readonly bold?: boolean | undefined
  readonly strikeThrough?: boolean | undefined
  readonly backColor?: ContentColor | undefined
  readonly textColor?: ContentColor | undefined
  readonly link?: Shared.ContentLink | undefined
}

export const ContentTextStyle: Codec.Shape<ContentTextStyle> =
  /*#__PURE__*/ Codec.shape("okr#ContentTextStyle", () => ({
    bold: Codec.boolOpt,
    strikeThrough: Codec.boolOpt,
    backColor: Codec.objOpt(ContentColor),
    textColor: Codec.objOpt(ContentColor),
    link: Codec.objOpt(Shared.ContentLink)
  }))

/** @category structures */
export interface ContentColor {
  readonly red?: number | undefined
  readonly green?: number | undefined
  readonly blue?: number | undefined
  readonly alpha?: number | undefined
}

export const ContentColor: Codec.Shape<ContentColor> = /*#__PURE__*/ Codec.shape("okr#ContentColor", () => ({
  red: Codec.intOpt,
  green: Codec.intOpt,
  blue: Codec.intOpt,
  alpha: Codec.numOpt
}))

/** @category structures */
export interface ContentPerson {
  readonly openId?: string | undefined
}

export const ContentPerson: Codec.Shape<ContentPerson> =
  /*#__PURE__*/ Codec.shape("okr#ContentPerson", () => ({
    openId: Codec.strOpt
  }))

/** @category structures */
export interface ContentGallery {
  readonly imageList?: ReadonlyArray<ContentImageItem> | undefined
}

export const ContentGallery: Codec.Shape<ContentGallery> =
  /*#__PURE__*/ Codec.shape("okr#ContentGallery", () => ({
    imageList: Codec.listOpt(Codec.obj(ContentImageItem))
  }))

/** @category structures */
export interface ContentImageItem {
  readonly fileToken?: string | undefined
  readonly src?: string | undefined
  readonly width?: number | undefined
  readonly height?: number | undefined
}

export const ContentImageItem: Codec.Shape<ContentImageItem> =
  /*#__PURE__*/ Codec.shape("okr#ContentImageItem", () => ({
    fileToken: Codec.strOpt,
    src: Codec.strOpt,
    width: Codec.numOpt,
    height: Codec.numOpt
  }))

/** @category structures */
export interface ProgressRateNewInput {
  /** At least -99999999999. Default: `0`. */
  readonly percent?: number | undefined
  readonly status?: -1 | 0 | 1 | 2 | (number & {}) | undefined
}

export const ProgressRateNewInput: Codec.Shape<ProgressRateNewInput> =
  /*#__PURE__*/ Codec.shape("okr#ProgressRateNewInput", () => ({
    percent: Codec.numOpt,
    status: Codec.listedOpt(-1, 0, 1, 2)
  }))

/** @category structures */
export interface ContentBlock {
  readonly blocks?: ReadonlyArray<ContentBlockElement> | undefined
}

export const ContentBlock: Codec.Shape<ContentBlock> = /*#__PURE__*/ Codec.shape("okr#ContentBlock", () => ({
  blocks: Codec.listOpt(Codec.obj(ContentBlockElement))
}))

/** @category structures */
export interface ContentBlockElement {
  readonly type?: "paragraph" | "gallery" | (string & {}) | undefined
  readonly paragraph?: ContentParagraph | undefined
  readonly gallery?: ContentGallery | undefined
}

export const ContentBlockElement: Codec.Shape<ContentBlockElement> =
  /*#__PURE__*/ Codec.shape("okr#ContentBlockElement", () => ({
    type: Codec.openOpt("paragraph", "gallery"),
    paragraph: Codec.objOpt(ContentParagraph),
    gallery: Codec.objOpt(ContentGallery)
  }))

/** @category structures */
export interface ContentParagraph {
  readonly style?: ContentParagraphStyle | undefined
  readonly elements?: ReadonlyArray<ContentParagraphElement> | undefined
}

export const ContentParagraph: Codec.Shape<ContentParagraph> =
  /*#__PURE__*/ Codec.shape("okr#ContentParagraph", () => ({
    style: Codec.objOpt(ContentParagraphStyle),
    elements: Codec.listOpt(Codec.obj(ContentParagraphElement))
  }))

/** @category structures */
export interface ContentParagraphStyle {
  readonly list?: ContentList | undefined
}

export const ContentParagraphStyle: Codec.Shape<ContentParagraphStyle> =
  /*#__PURE__*/ Codec.shape("okr#ContentParagraphStyle", () => ({
    list: Codec.objOpt(ContentList)
  }))

/** @category structures */
export interface ContentList {
  readonly type?: "number" | "bullet" | "checkBox" | "checkedBox" | "indent" | (string & {}) | undefined
  readonly indentLevel?: number | undefined
  readonly number?: number | undefined
}

export const ContentList: Codec.Shape<ContentList> = /*#__PURE__*/ Codec.shape("okr#ContentList", () => ({
  type: Codec.openOpt("number", "bullet", "checkBox", "checkedBox", "indent"),
  indentLevel: Codec.intOpt,
  number: Codec.intOpt
}))

/** @category structures */
export interface ContentParagraphElement {
  readonly type?: "textRun" | "docsLink" | "person" | (string & {}) | undefined
  readonly textRun?: ContentTextRun | undefined
  readonly docsLink?: Shared.ContentDocsLink | undefined
  readonly person?: ContentPerson | undefined
}

export const ContentParagraphElement: Codec.Shape<ContentParagraphElement> =
  /*#__PURE__*/ Codec.shape("okr#ContentParagraphElement", () => ({
    type: Codec.openOpt("textRun", "docsLink", "person"),
    textRun: Codec.objOpt(ContentTextRun),
    docsLink: Codec.objOpt(Shared.ContentDocsLink),
    person: Codec.objOpt(ContentPerson)
  }))

/** @category structures */
export interface ProgressRateNew {
  readonly percent?: number | undefined
  readonly status?: -1 | 0 | 1 | 2 | (number & {}) | undefined
}

export const ProgressRateNew: Codec.Shape<ProgressRateNew> =
  /*#__PURE__*/ Codec.shape("okr#ProgressRateNew", () => ({
    percent: Codec.numOpt,
    status: Codec.openOpt(-1, 0, 1, 2)
  }))
