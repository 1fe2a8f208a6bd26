// GENERATED from spec/bitable.json. DO NOT EDIT: correct spec/patches/bitable.json.
/**
 * Endpoints of `bitable.v1.app.table.form.field`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import { codes } from "../../../internal/codes/bitable.js"
import type * as Effect from "effect/Effect"

/**
 * What `list` takes.
 *
 * @category inputs
 */
export interface ListInput {
  readonly app_token: string
  readonly table_id: string
  readonly form_id: string
  /** At most 100. */
  readonly page_size?: number | undefined
  readonly page_token?: string | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("bitable.v1.app.table.form.field.list#input", () => ({
    app_token: Codec.str,
    table_id: Codec.str,
    form_id: Codec.str,
    page_size: Codec.intOpt,
    page_token: Codec.strOpt
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly items: ReadonlyArray<AppTableFormField>
  readonly page_token: string
  readonly has_more: boolean
  readonly total: number
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("bitable.v1.app.table.form.field.list#output", () => ({
    items: Codec.list(Codec.obj(AppTableFormField)),
    page_token: Codec.str,
    has_more: Codec.bool,
    total: Codec.int
  }))

/**
 * 列出表单问题
 *
 * `GET /open-apis/bitable/v1/apps/:app_token/tables/:table_id/forms/:form_id/fields` · Token: tenant or user
 * · Rate limit: 20/s.
 *
 * Scopes, any of: `base:form:read`, `bitable:app`, `bitable:app:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-form-field/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant" | "user"> & {
  /**
   * 列出表单问题
   *
   * Scopes, any of: `base:form:read`, `bitable:app`, `bitable:app:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-form-field/list
   */
  (input: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<ListInput, ListOutput, "tenant" | "user">
  readonly items: {
    /**
     * 列出表单问题
     *
     * Scopes, any of: `base:form:read`, `bitable:app`, `bitable:app:readonly`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-form-field/list
     */
    (input: ListInput, options?: Paged.Options): Paged.Listing<AppTableFormField>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "bitable.v1.app.table.form.field.list",
  method: "GET",
  path: "/open-apis/bitable/v1/apps/:app_token/tables/:table_id/forms/:form_id/fields",
  tokens: ["tenant", "user"],
  query: ["page_size", "page_token"],
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size", maxPageSize: 100
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
  readonly app_token: string
  readonly table_id: string
  readonly form_id: string
  readonly field_id: string
  readonly pre_field_id?: string | undefined
  readonly title?: string | undefined
  readonly description?: string | undefined
  readonly required?: boolean | undefined
  readonly visible?: boolean | undefined
  /** 1 to 500 items. */
  readonly rich_description?: ReadonlyArray<PatchRichDescriptionInput> | undefined
}

export const PatchInput: Codec.Shape<PatchInput> =
  /*#__PURE__*/ Codec.shape("bitable.v1.app.table.form.field.patch#input", () => ({
    app_token: Codec.str,
    table_id: Codec.str,
    form_id: Codec.str,
    field_id: Codec.str,
    pre_field_id: Codec.strOpt,
    title: Codec.strOpt,
    description: Codec.strOpt,
    required: Codec.boolOpt,
    visible: Codec.boolOpt,
    rich_description: Codec.listOpt(Codec.obj(PatchRichDescriptionInput))
  }))

/**
 * What `patch` gives.
 *
 * @category outputs
 */
export interface PatchOutput {
  readonly fields: AppTableFormPatchedField
}

export const PatchOutput: Codec.Shape<PatchOutput> =
  /*#__PURE__*/ Codec.shape("bitable.v1.app.table.form.field.patch#output", () => ({
    fields: Codec.obj(AppTableFormPatchedField)
  }))

/**
 * 更新表单问题
 *
 * `PATCH /open-apis/bitable/v1/apps/:app_token/tables/:table_id/forms/:form_id/fields/:field_id` · Token:
 * tenant or user · Rate limit: 10/s.
 *
 * Scopes, any of: `base:form:update`, `bitable:app`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-form-field/patch
 * @category endpoints
 */
export const patch: Endpoint.Described<PatchInput, PatchOutput, "tenant" | "user"> & {
  /**
   * 更新表单问题
   *
   * Scopes, any of: `base:form:update`, `bitable:app`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-form-field/patch
   */
  (input: PatchInput, options?: Endpoint.CallOptions): Effect.Effect<PatchOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "bitable.v1.app.table.form.field.patch",
  method: "PATCH",
  path: "/open-apis/bitable/v1/apps/:app_token/tables/:table_id/forms/:form_id/fields/:field_id",
  tokens: ["tenant", "user"],
  body: "json",
  codes,
  input: PatchInput,
  output: PatchOutput
})

/** @category structures */
export interface AppRichDescriptionSegment {
  readonly segment_type: "text" | "url" | (string & {})
  readonly text: string
  readonly link?: string | undefined
}

export const AppRichDescriptionSegment: Codec.Shape<AppRichDescriptionSegment> =
  /*#__PURE__*/ Codec.shape("bitable#AppRichDescriptionSegment", () => ({
    segment_type: Codec.open("text", "url"),
    text: Codec.str,
    link: Codec.strOpt
  }))

/** @category structures */
export interface AppTableFormField {
  readonly field_id?: string | undefined
  readonly title?: string | undefined
  readonly description?: string | undefined
  readonly required?: boolean | undefined
  readonly visible?: boolean | undefined
  /** Not in the documentation. */
  readonly rich_description?: ReadonlyArray<AppRichDescriptionSegment> | undefined
}

export const AppTableFormField: Codec.Shape<AppTableFormField> =
  /*#__PURE__*/ Codec.shape("bitable.v1.app.table.form.field.list#output.items", () => ({
    field_id: Codec.strOpt,
    title: Codec.strOpt,
    description: Codec.strOpt,
    required: Codec.boolOpt,
    visible: Codec.boolOpt,
    rich_description: Codec.listOpt(Codec.obj(AppRichDescriptionSegment))
  }))

/** @category structures */
export interface PatchRichDescriptionInput {
  /** 1 to 100 characters. */
  readonly segment_type: "text" | "url" | (string & {})
  /** 1 to 1000 characters. */
  readonly text: string
  /** 1 to 1000 characters. */
  readonly link?: string | undefined
}

export const PatchRichDescriptionInput: Codec.Shape<PatchRichDescriptionInput> =
  /*#__PURE__*/ Codec.shape("bitable.v1.app.table.form.field.patch#input.rich_description", () => ({
    segment_type: Codec.listed("text", "url"),
    text: Codec.str,
    link: Codec.strOpt
  }))

/** @category structures */
export interface AppTableFormPatchedField {
  readonly pre_field_id?: string | undefined
  readonly title?: string | undefined
  readonly description?: string | undefined
  readonly required?: boolean | undefined
  readonly visible?: boolean | undefined
  readonly rich_description?: ReadonlyArray<AppRichDescriptionSegment> | undefined
}

export const AppTableFormPatchedField: Codec.Shape<AppTableFormPatchedField> =
  /*#__PURE__*/ Codec.shape("bitable.v1.app.table.form.field.patch#output.fields", () => ({
    pre_field_id: Codec.strOpt,
    title: Codec.strOpt,
    description: Codec.strOpt,
    required: Codec.boolOpt,
    visible: Codec.boolOpt,
    rich_description: Codec.listOpt(Codec.obj(AppRichDescriptionSegment))
  }))
