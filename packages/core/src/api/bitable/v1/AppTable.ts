// GENERATED from spec/bitable.json. DO NOT EDIT: correct spec/patches/bitable.json.
/**
 * Endpoints of `bitable.v1.app.table`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import { codes } from "../../../internal/codes/bitable.js"
import * as Types from "./Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `batchCreate` takes.
 *
 * @category inputs
 */
export interface BatchCreateInput {
  readonly app_token: string
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  readonly tables?: ReadonlyArray<ReqTable> | undefined
}

export const BatchCreateInput: Codec.Shape<BatchCreateInput> =
  /*#__PURE__*/ Codec.shape("bitable.v1.app.table.batch_create#input", () => ({
    app_token: Codec.str,
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    tables: Codec.listOpt(Codec.obj(ReqTable))
  }))

/**
 * What `batchCreate` gives.
 *
 * @category outputs
 */
export interface BatchCreateOutput {
  readonly table_ids: ReadonlyArray<string>
}

export const BatchCreateOutput: Codec.Shape<BatchCreateOutput> =
  /*#__PURE__*/ Codec.shape("bitable.v1.app.table.batch_create#output", () => ({
    table_ids: Codec.list(Codec.str)
  }))

/**
 * 新增多个数据表
 *
 * `POST /open-apis/bitable/v1/apps/:app_token/tables/batch_create` · Token: tenant or user · Rate limit:
 * 10/s.
 *
 * Scopes, any of: `base:table:create`, `bitable:app`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table/batch_create
 * @category endpoints
 */
export const batchCreate: Endpoint.Described<BatchCreateInput, BatchCreateOutput, "tenant" | "user"> & {
  /**
   * 新增多个数据表
   *
   * Scopes, any of: `base:table:create`, `bitable:app`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table/batch_create
   */
  (input: BatchCreateInput, options?: Endpoint.CallOptions): Effect.Effect<BatchCreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "bitable.v1.app.table.batch_create",
  method: "POST",
  path: "/open-apis/bitable/v1/apps/:app_token/tables/batch_create",
  tokens: ["tenant", "user"],
  query: ["user_id_type"],
  body: "json",
  codes,
  input: BatchCreateInput,
  output: BatchCreateOutput
})

/**
 * What `batchDelete` takes.
 *
 * @category inputs
 */
export interface BatchDeleteInput {
  /** At least 1 characters. */
  readonly app_token: string
  readonly table_ids?: ReadonlyArray<string> | undefined
}

export const BatchDeleteInput: Codec.Shape<BatchDeleteInput> =
  /*#__PURE__*/ Codec.shape("bitable.v1.app.table.batch_delete#input", () => ({
    app_token: Codec.str,
    table_ids: Codec.listOpt(Codec.str)
  }))

/**
 * 删除多个数据表
 *
 * `POST /open-apis/bitable/v1/apps/:app_token/tables/batch_delete` · Token: tenant or user · Rate limit:
 * 10/s.
 *
 * Scopes, any of: `base:table:delete`, `bitable:app`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table/batch_delete
 * @category endpoints
 */
export const batchDelete: Endpoint.Described<BatchDeleteInput, Codec.Dictionary, "tenant" | "user"> & {
  /**
   * 删除多个数据表
   *
   * Scopes, any of: `base:table:delete`, `bitable:app`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table/batch_delete
   */
  (input: BatchDeleteInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "bitable.v1.app.table.batch_delete",
  method: "POST",
  path: "/open-apis/bitable/v1/apps/:app_token/tables/batch_delete",
  tokens: ["tenant", "user"],
  body: "json",
  codes,
  input: BatchDeleteInput,
  output: Codec.dictionary
})

/**
 * What `create` takes.
 *
 * @category inputs
 */
export interface CreateInput {
  /** At least 1 characters. */
  readonly app_token: string
  readonly table?: CreateTableInput | undefined
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("bitable.v1.app.table.create#input", () => ({
    app_token: Codec.str,
    table: Codec.objOpt(CreateTableInput)
  }))

/**
 * What `create` gives.
 *
 * @category outputs
 */
export interface CreateOutput {
  readonly table_id: string
  readonly default_view_id?: string | undefined
  readonly field_id_list?: ReadonlyArray<string> | undefined
}

export const CreateOutput: Codec.Shape<CreateOutput> =
  /*#__PURE__*/ Codec.shape("bitable.v1.app.table.create#output", () => ({
    table_id: Codec.str,
    default_view_id: Codec.strOpt,
    field_id_list: Codec.listOpt(Codec.str)
  }))

/**
 * 新增一个数据表
 *
 * `POST /open-apis/bitable/v1/apps/:app_token/tables` · Token: tenant or user · Rate limit: 10/s.
 *
 * Scopes, any of: `base:table:create`, `bitable:app`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table/create
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "tenant" | "user"> & {
  /**
   * 新增一个数据表
   *
   * Scopes, any of: `base:table:create`, `bitable:app`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table/create
   */
  (input: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "bitable.v1.app.table.create",
  method: "POST",
  path: "/open-apis/bitable/v1/apps/:app_token/tables",
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
  /** At least 1 characters. */
  readonly app_token: string
  readonly table_id: string
}

export const DeleteInput: Codec.Shape<DeleteInput> =
  /*#__PURE__*/ Codec.shape("bitable.v1.app.table.delete#input", () => ({
    app_token: Codec.str,
    table_id: Codec.str
  }))

/**
 * 删除一个数据表
 *
 * `DELETE /open-apis/bitable/v1/apps/:app_token/tables/:table_id` · Token: tenant or user · Rate limit: 10/s.
 *
 * Scopes, any of: `base:table:delete`, `bitable:app`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table/delete
 * @category endpoints
 */
const deleteEndpoint: Endpoint.Described<DeleteInput, Codec.Dictionary, "tenant" | "user"> & {
  /**
   * 删除一个数据表
   *
   * Scopes, any of: `base:table:delete`, `bitable:app`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table/delete
   */
  (input: DeleteInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "bitable.v1.app.table.delete",
  method: "DELETE",
  path: "/open-apis/bitable/v1/apps/:app_token/tables/:table_id",
  tokens: ["tenant", "user"],
  done: [1254041],
  codes,
  input: DeleteInput,
  output: Codec.dictionary
})

export { deleteEndpoint as delete }

/**
 * What `list` takes.
 *
 * @category inputs
 */
export interface ListInput {
  readonly app_token: string
  readonly page_token?: string | undefined
  /** At most 100. Default: `20`. */
  readonly page_size?: number | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("bitable.v1.app.table.list#input", () => ({
    app_token: Codec.str,
    page_token: Codec.strOpt,
    page_size: Codec.intOpt
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly has_more?: boolean | undefined
  readonly page_token?: string | undefined
  readonly total?: number | undefined
  readonly items: ReadonlyArray<AppTable>
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("bitable.v1.app.table.list#output", () => ({
    has_more: Codec.boolOpt,
    page_token: Codec.strOpt,
    total: Codec.intOpt,
    items: Codec.list(Codec.obj(AppTable))
  }))

/**
 * 列出数据表
 *
 * `GET /open-apis/bitable/v1/apps/:app_token/tables` · Token: tenant or user · Rate limit: 20/s.
 *
 * Scopes, any of: `base:table:read`, `bitable:app`, `bitable:app:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant" | "user"> & {
  /**
   * 列出数据表
   *
   * Scopes, any of: `base:table:read`, `bitable:app`, `bitable:app:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table/list
   */
  (input: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<ListInput, ListOutput, "tenant" | "user">
  readonly items: {
    /**
     * 列出数据表
     *
     * Scopes, any of: `base:table:read`, `bitable:app`, `bitable:app:readonly`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table/list
     */
    (input: ListInput, options?: Paged.Options): Paged.Listing<AppTable>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "bitable.v1.app.table.list",
  method: "GET",
  path: "/open-apis/bitable/v1/apps/:app_token/tables",
  tokens: ["tenant", "user"],
  query: ["page_token", "page_size"],
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
  /** At least 1 characters. */
  readonly app_token: string
  readonly table_id: string
  /** 1 to 100 characters. */
  readonly name?: string | undefined
}

export const PatchInput: Codec.Shape<PatchInput> =
  /*#__PURE__*/ Codec.shape("bitable.v1.app.table.patch#input", () => ({
    app_token: Codec.str,
    table_id: Codec.str,
    name: Codec.strOpt
  }))

/**
 * What `patch` gives.
 *
 * @category outputs
 */
export interface PatchOutput {
  readonly name: string
}

export const PatchOutput: Codec.Shape<PatchOutput> =
  /*#__PURE__*/ Codec.shape("bitable.v1.app.table.patch#output", () => ({
    name: Codec.str
  }))

/**
 * 更新数据表
 *
 * `PATCH /open-apis/bitable/v1/apps/:app_token/tables/:table_id` · Token: tenant or user · Rate limit: 10/s.
 *
 * Scopes, any of: `base:table:update`, `bitable:app`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table/patch
 * @category endpoints
 */
export const patch: Endpoint.Described<PatchInput, PatchOutput, "tenant" | "user"> & {
  /**
   * 更新数据表
   *
   * Scopes, any of: `base:table:update`, `bitable:app`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table/patch
   */
  (input: PatchInput, options?: Endpoint.CallOptions): Effect.Effect<PatchOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "bitable.v1.app.table.patch",
  method: "PATCH",
  path: "/open-apis/bitable/v1/apps/:app_token/tables/:table_id",
  tokens: ["tenant", "user"],
  body: "json",
  codes,
  input: PatchInput,
  output: PatchOutput
})

/** @category structures */
export interface Type {
  readonly data_type:
    | 1 | 2 | 3 | 4 | 5 | 7 | 11 | 13 | 15 | 17 | 18 | 20 | 21 | 22 | 23 | 1001 | 1002 | 1003 | 1004 | 1005
    | (number & {})
  readonly ui_property?: Types.AppTableFieldPropertyTypeUiProperty | undefined
  readonly ui_type?: "Number" | "Progress" | "Currency" | "Rating" | "DateTime" | (string & {}) | undefined
}

export const Type: Codec.Shape<Type> = /*#__PURE__*/ Codec.shape("bitable#Type", () => ({
  data_type: Codec.listed(1, 2, 3, 4, 5, 7, 11, 13, 15, 17, 18, 20, 21, 22, 23, 1001, 1002, 1003, 1004, 1005),
  ui_property: Codec.objOpt(Types.AppTableFieldPropertyTypeUiProperty),
  ui_type: Codec.listedOpt("Number", "Progress", "Currency", "Rating", "DateTime")
}))

/** @category structures */
export interface FilterInfo2Input {
  readonly target_table?: string | undefined
  readonly filter_info?: FilterInfoInput3 | undefined
}

export const FilterInfo2Input: Codec.Shape<FilterInfo2Input> =
  /*#__PURE__*/ Codec.shape("bitable#FilterInfo2Input", () => ({
    target_table: Codec.strOpt,
    filter_info: Codec.objOpt(FilterInfoInput3)
  }))

/** @category structures */
export interface FilterInfoInput3 {
  readonly conjunction: "and" | "or"
  readonly conditions: ReadonlyArray<ConditionInput2>
}

export const FilterInfoInput3: Codec.Shape<FilterInfoInput3> =
  /*#__PURE__*/ Codec.shape("bitable#FilterInfoInput3", () => ({
    conjunction: Codec.lit("and", "or"),
    conditions: Codec.list(Codec.obj(ConditionInput2))
  }))

/** @category structures */
export interface ConditionInput2 {
  readonly field_id: string
  readonly operator:
    | "is" | "isNot" | "contains" | "doesNotContain" | "isEmpty" | "isNotEmpty" | "isGreater"
    | "isGreaterEqual" | "isLess" | "isLessEqual" | (string & {})
  readonly value?: string | undefined
  readonly condition_id?: string | undefined
  readonly field_type?: number | undefined
}

export const ConditionInput2: Codec.Shape<ConditionInput2> =
  /*#__PURE__*/ Codec.shape("bitable#ConditionInput2", () => ({
    field_id: Codec.str,
    operator: Codec.listed(
      "is", "isNot", "contains", "doesNotContain", "isEmpty", "isNotEmpty", "isGreater", "isGreaterEqual",
      "isLess", "isLessEqual"
    ),
    value: Codec.strOpt,
    condition_id: Codec.strOpt,
    field_type: Codec.intOpt
  }))

/** @category structures */
export interface ReqTable {
  /** 1 to 100 characters. */
  readonly name?: string | undefined
  /** Not in the documentation. */
  readonly default_view_name?: string | undefined
  /** Not in the documentation. */
  readonly fields?: ReadonlyArray<ReqTableFields> | undefined
}

export const ReqTable: Codec.Shape<ReqTable> =
  /*#__PURE__*/ Codec.shape("bitable.v1.app.table.batch_create#input.tables", () => ({
    name: Codec.strOpt,
    default_view_name: Codec.strOpt,
    fields: Codec.listOpt(Codec.obj(ReqTableFields))
  }))

/** @category structures */
export interface ReqTableFields {
  readonly field_name: string
  readonly type: number
  readonly ui_type?:
    | "Text" | "Barcode" | "Number" | "Progress" | "Currency" | "Rating" | "SingleSelect" | "MultiSelect"
    | "DateTime" | "Checkbox" | "User" | "GroupChat" | "Phone" | "Url" | "Attachment" | "SingleLink"
    | "Formula" | "DuplexLink" | "Location" | "CreatedTime" | "ModifiedTime" | "CreatedUser" | "ModifiedUser"
    | "AutoNumber" | (string & {}) | undefined
  readonly property?: ReqTableFieldsProperty | undefined
  readonly description?: Types.AppTableFieldDescription | undefined
}

export const ReqTableFields: Codec.Shape<ReqTableFields> =
  /*#__PURE__*/ Codec.shape("bitable.v1.app.table.batch_create#input.tables.fields", () => ({
    field_name: Codec.str,
    type: Codec.num,
    ui_type: Codec.listedOpt(
      "Text", "Barcode", "Number", "Progress", "Currency", "Rating", "SingleSelect", "MultiSelect",
      "DateTime", "Checkbox", "User", "GroupChat", "Phone", "Url", "Attachment", "SingleLink", "Formula",
      "DuplexLink", "Location", "CreatedTime", "ModifiedTime", "CreatedUser", "ModifiedUser", "AutoNumber"
    ),
    property: Codec.objOpt(ReqTableFieldsProperty),
    description: Codec.objOpt(Types.AppTableFieldDescription)
  }))

/** @category structures */
export interface ReqTableFieldsProperty {
  readonly options?: ReadonlyArray<ReqTableFieldsPropertyOptions> | undefined
  readonly formatter?: string | undefined
  readonly date_formatter?: string | undefined
  readonly auto_fill?: boolean | undefined
  readonly multiple?: boolean | undefined
  readonly table_id?: string | undefined
  readonly table_name?: string | undefined
  readonly back_field_name?: string | undefined
  readonly auto_serial?: Types.AppFieldPropertyAutoSerialInput | undefined
  readonly location?: Types.AppFieldPropertyLocationInput | undefined
  readonly formula_expression?: string | undefined
  readonly allowed_edit_modes?: Types.AllowedEditModes | undefined
  readonly min?: number | undefined
  readonly max?: number | undefined
  readonly range_customize?: boolean | undefined
  readonly currency_code?: string | undefined
  readonly rating?: Types.Rating | undefined
  readonly type?: Type | undefined
  readonly filter_info?: FilterInfo2Input | undefined
}

export const ReqTableFieldsProperty: Codec.Shape<ReqTableFieldsProperty> =
  /*#__PURE__*/ Codec.shape("bitable.v1.app.table.batch_create#input.tables.fields.property", () => ({
    options: Codec.listOpt(Codec.obj(ReqTableFieldsPropertyOptions)),
    formatter: Codec.strOpt,
    date_formatter: Codec.strOpt,
    auto_fill: Codec.boolOpt,
    multiple: Codec.boolOpt,
    table_id: Codec.strOpt,
    table_name: Codec.strOpt,
    back_field_name: Codec.strOpt,
    auto_serial: Codec.objOpt(Types.AppFieldPropertyAutoSerialInput),
    location: Codec.objOpt(Types.AppFieldPropertyLocationInput),
    formula_expression: Codec.strOpt,
    allowed_edit_modes: Codec.objOpt(Types.AllowedEditModes),
    min: Codec.numOpt,
    max: Codec.numOpt,
    range_customize: Codec.boolOpt,
    currency_code: Codec.strOpt,
    rating: Codec.objOpt(Types.Rating),
    type: Codec.objOpt(Type),
    filter_info: Codec.objOpt(FilterInfo2Input)
  }))

/** @category structures */
export interface ReqTableFieldsPropertyOptions {
  readonly name?: string | undefined
  readonly id?: string | undefined
  readonly color?: number | undefined
}

export const ReqTableFieldsPropertyOptions: Codec.Shape<ReqTableFieldsPropertyOptions> =
  /*#__PURE__*/ Codec.shape("bitable.v1.app.table.batch_create#input.tables.fields.property.options", () => ({
    name: Codec.strOpt,
    id: Codec.strOpt,
    color: Codec.numOpt
  }))

/** @category structures */
export interface CreateTableInput {
  /** 1 to 100 characters. */
  readonly name?: string | undefined
  readonly default_view_name?: string | undefined
  /** 1 to 300 items. */
  readonly fields?: ReadonlyArray<AppTableCreateHeader> | undefined
}

export const CreateTableInput: Codec.Shape<CreateTableInput> =
  /*#__PURE__*/ Codec.shape("bitable.v1.app.table.create#input.table", () => ({
    name: Codec.strOpt,
    default_view_name: Codec.strOpt,
    fields: Codec.listOpt(Codec.obj(AppTableCreateHeader))
  }))

/** @category structures */
export interface AppTableCreateHeader {
  readonly field_name: string
  readonly type:
    | 1 | 2 | 3 | 4 | 5 | 7 | 11 | 13 | 15 | 17 | 18 | 20 | 21 | 22 | 23 | 1001 | 1002 | 1003 | 1004 | 1005
    | (number & {})
  readonly ui_type?:
    | "Text" | "Barcode" | "Number" | "Progress" | "Currency" | "Rating" | "SingleSelect" | "MultiSelect"
    | "DateTime" | "Checkbox" | "User" | "GroupChat" | "Phone" | "Url" | "Attachment" | "SingleLink"
    | "Formula" | "DuplexLink" | "Location" | "CreatedTime" | "ModifiedTime" | "CreatedUser" | "ModifiedUser"
    | "AutoNumber" | (string & {}) | undefined
  readonly property?: AppTableFieldProperty | undefined
  readonly description?: Types.AppTableFieldDescriptionInput | undefined
}

export const AppTableCreateHeader: Codec.Shape<AppTableCreateHeader> =
  /*#__PURE__*/ Codec.shape("bitable.v1.app.table.create#input.table.fields", () => ({
    field_name: Codec.str,
    type: Codec.listed(1, 2, 3, 4, 5, 7, 11, 13, 15, 17, 18, 20, 21, 22, 23, 1001, 1002, 1003, 1004, 1005),
    ui_type: Codec.listedOpt(
      "Text", "Barcode", "Number", "Progress", "Currency", "Rating", "SingleSelect", "MultiSelect",
      "DateTime", "Checkbox", "User", "GroupChat", "Phone", "Url", "Attachment", "SingleLink", "Formula",
      "DuplexLink", "Location", "CreatedTime", "ModifiedTime", "CreatedUser", "ModifiedUser", "AutoNumber"
    ),
    property: Codec.objOpt(AppTableFieldProperty),
    description: Codec.objOpt(Types.AppTableFieldDescriptionInput)
  }))

/** @category structures */
export interface AppTableFieldProperty {
  readonly options?: ReadonlyArray<Types.AppTableFieldPropertyOptionInput> | undefined
  readonly formatter?: string | undefined
  readonly date_formatter?: string | undefined
  readonly auto_fill?: boolean | undefined
  readonly multiple?: boolean | undefined
  readonly table_id?: string | undefined
  readonly table_name?: string | undefined
  readonly back_field_name?: string | undefined
  readonly auto_serial?: Types.AppFieldPropertyAutoSerialInput | undefined
  readonly location?: Types.AppFieldPropertyLocationInput | undefined
  readonly formula_expression?: string | undefined
  readonly allowed_edit_modes?: Types.AllowedEditModes | undefined
  readonly min?: number | undefined
  readonly max?: number | undefined
  readonly range_customize?: boolean | undefined
  readonly currency_code?: string | undefined
  readonly rating?: Types.Rating | undefined
  /** Not in the documentation. */
  readonly type?: Type | undefined
  /** Not in the documentation. */
  readonly filter_info?: Types.FilterInfoInput2 | undefined
}

export const AppTableFieldProperty: Codec.Shape<AppTableFieldProperty> =
  /*#__PURE__*/ Codec.shape("bitable.v1.app.table.create#input.table.fields.property", () => ({
    options: Codec.listOpt(Codec.obj(Types.AppTableFieldPropertyOptionInput)),
    formatter: Codec.strOpt,
    date_formatter: Codec.strOpt,
    auto_fill: Codec.boolOpt,
    multiple: Codec.boolOpt,
    table_id: Codec.strOpt,
    table_name: Codec.strOpt,
    back_field_name: Codec.strOpt,
    auto_serial: Codec.objOpt(Types.AppFieldPropertyAutoSerialInput),
    location: Codec.objOpt(Types.AppFieldPropertyLocationInput),
    formula_expression: Codec.strOpt,
    allowed_edit_modes: Codec.objOpt(Types.AllowedEditModes),
    min: Codec.numOpt,
    max: Codec.numOpt,
    range_customize: Codec.boolOpt,
    currency_code: Codec.strOpt,
    rating: Codec.objOpt(Types.Rating),
    type: Codec.objOpt(Type),
    filter_info: Codec.objOpt(Types.FilterInfoInput2)
  }))

/** @category structures */
export interface AppTable {
  readonly table_id: string
  readonly revision?: number | undefined
  readonly name?: string | undefined
}

export const AppTable: Codec.Shape<AppTable> =
  /*#__PURE__*/ Codec.shape("bitable.v1.app.table.list#output.items", () => ({
    table_id: Codec.str,
    revision: Codec.intOpt,
    name: Codec.strOpt
  }))
