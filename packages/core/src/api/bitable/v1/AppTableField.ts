// GENERATED from spec/bitable.json. DO NOT EDIT: correct spec/patches/bitable.json.
/**
 * Endpoints of `bitable.v1.app.table.field`.
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
 * What `create` takes.
 *
 * @category inputs
 */
export interface CreateInput {
  readonly app_token: string
  readonly table_id: string
  readonly client_token?: string | undefined
  readonly field_name: string
  readonly type:
    | 1 | 2 | 3 | 4 | 5 | 7 | 11 | 13 | 15 | 17 | 18 | 20 | 21 | 22 | 23 | 1001 | 1002 | 1003 | 1004 | 1005
    | (number & {})
  readonly property?: CreatePropertyInput | undefined
  readonly description?: Types.AppTableFieldDescriptionInput | undefined
  readonly ui_type?:
    | "Text" | "Email" | "Barcode" | "Number" | "Progress" | "Currency" | "Rating" | "SingleSelect"
    | "MultiSelect" | "DateTime" | "Checkbox" | "User" | "GroupChat" | "Phone" | "Url" | "Attachment"
    | "SingleLink" | "Formula" | "DuplexLink" | "Location" | "CreatedTime" | "ModifiedTime" | "CreatedUser"
    | "ModifiedUser" | "AutoNumber" | "Signature" | (string & {}) | undefined
  /** Not in the documentation. */
  readonly is_primary?: boolean | undefined
  /** Not in the documentation. */
  readonly field_id?: string | undefined
  /** Not in the documentation. */
  readonly is_hidden?: boolean | undefined
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("bitable.v1.app.table.field.create#input", () => ({
    app_token: Codec.str,
    table_id: Codec.str,
    client_token: Codec.strOpt,
    field_name: Codec.str,
    type: Codec.listed(1, 2, 3, 4, 5, 7, 11, 13, 15, 17, 18, 20, 21, 22, 23, 1001, 1002, 1003, 1004, 1005),
    property: Codec.objOpt(CreatePropertyInput),
    description: Codec.objOpt(Types.AppTableFieldDescriptionInput),
    ui_type: Codec.listedOpt(
      "Text", "Email", "Barcode", "Number", "Progress", "Currency", "Rating", "SingleSelect", "MultiSelect",
      "DateTime", "Checkbox", "User", "GroupChat", "Phone", "Url", "Attachment", "SingleLink", "Formula",
      "DuplexLink", "Location", "CreatedTime", "ModifiedTime", "CreatedUser", "ModifiedUser", "AutoNumber",
      "Signature"
    ),
    is_primary: Codec.boolOpt,
    field_id: Codec.strOpt,
    is_hidden: Codec.boolOpt
  }))

/**
 * What `create` gives.
 *
 * @category outputs
 */
export interface CreateOutput {
  readonly field: AppTableField
}

export const CreateOutput: Codec.Shape<CreateOutput> =
  /*#__PURE__*/ Codec.shape("bitable.v1.app.table.field.create#output", () => ({
    field: Codec.obj(AppTableField)
  }))

/**
 * 新增字段
 *
 * `POST /open-apis/bitable/v1/apps/:app_token/tables/:table_id/fields` · Token: tenant or user · Rate limit:
 * 10/s.
 *
 * Scopes, any of: `base:field:create`, `bitable:app`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-field/create
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "tenant" | "user"> & {
  /**
   * 新增字段
   *
   * Scopes, any of: `base:field:create`, `bitable:app`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-field/create
   */
  (input: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "bitable.v1.app.table.field.create",
  method: "POST",
  path: "/open-apis/bitable/v1/apps/:app_token/tables/:table_id/fields",
  tokens: ["tenant", "user"],
  query: ["client_token"],
  body: "json",
  idempotencyKey: "client_token",
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
  readonly app_token: string
  readonly table_id: string
  readonly field_id: string
}

export const DeleteInput: Codec.Shape<DeleteInput> =
  /*#__PURE__*/ Codec.shape("bitable.v1.app.table.field.delete#input", () => ({
    app_token: Codec.str,
    table_id: Codec.str,
    field_id: Codec.str
  }))

/**
 * What `delete` gives.
 *
 * @category outputs
 */
export interface DeleteOutput {
  readonly field_id?: string | undefined
  readonly deleted?: boolean | undefined
}

export const DeleteOutput: Codec.Shape<DeleteOutput> =
  /*#__PURE__*/ Codec.shape("bitable.v1.app.table.field.delete#output", () => ({
    field_id: Codec.strOpt,
    deleted: Codec.boolOpt
  }))

/**
 * 删除字段
 *
 * `DELETE /open-apis/bitable/v1/apps/:app_token/tables/:table_id/fields/:field_id` · Token: tenant or user ·
 * Rate limit: 10/s.
 *
 * Scopes, any of: `base:field:delete`, `bitable:app`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-field/delete
 * @category endpoints
 */
const deleteEndpoint: Endpoint.Described<DeleteInput, DeleteOutput, "tenant" | "user"> & {
  /**
   * 删除字段
   *
   * Scopes, any of: `base:field:delete`, `bitable:app`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-field/delete
   */
  (input: DeleteInput, options?: Endpoint.CallOptions): Effect.Effect<DeleteOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "bitable.v1.app.table.field.delete",
  method: "DELETE",
  path: "/open-apis/bitable/v1/apps/:app_token/tables/:table_id/fields/:field_id",
  tokens: ["tenant", "user"],
  done: [1254044],
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
  readonly app_token: string
  readonly table_id: string
  readonly view_id?: string | undefined
  readonly text_field_as_array?: boolean | undefined
  readonly page_token?: string | undefined
  /** At most 100. Default: `20`. */
  readonly page_size?: number | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("bitable.v1.app.table.field.list#input", () => ({
    app_token: Codec.str,
    table_id: Codec.str,
    view_id: Codec.strOpt,
    text_field_as_array: Codec.boolOpt,
    page_token: Codec.strOpt,
    page_size: Codec.intOpt
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly has_more: boolean
  readonly page_token?: string | undefined
  readonly total?: number | undefined
  readonly items: ReadonlyArray<AppTableFieldForList>
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("bitable.v1.app.table.field.list#output", () => ({
    has_more: Codec.bool,
    page_token: Codec.strOpt,
    total: Codec.intOpt,
    items: Codec.list(Codec.obj(AppTableFieldForList))
  }))

/**
 * 列出字段
 *
 * `GET /open-apis/bitable/v1/apps/:app_token/tables/:table_id/fields` · Token: tenant or user · Rate limit:
 * 20/s.
 *
 * Scopes, any of: `base:field:read`, `bitable:app`, `bitable:app:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-field/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant" | "user"> & {
  /**
   * 列出字段
   *
   * Scopes, any of: `base:field:read`, `bitable:app`, `bitable:app:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-field/list
   */
  (input: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<ListInput, ListOutput, "tenant" | "user">
  readonly items: {
    /**
     * 列出字段
     *
     * Scopes, any of: `base:field:read`, `bitable:app`, `bitable:app:readonly`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-field/list
     */
    (input: ListInput, options?: Paged.Options): Paged.Listing<AppTableFieldForList>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "bitable.v1.app.table.field.list",
  method: "GET",
  path: "/open-apis/bitable/v1/apps/:app_token/tables/:table_id/fields",
  tokens: ["tenant", "user"],
  query: ["view_id", "text_field_as_array", "page_token", "page_size"],
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size", maxPageSize: 100
  },
  codes,
  input: ListInput,
  output: ListOutput
})

/**
 * What `update` takes.
 *
 * @category inputs
 */
export interface UpdateInput {
  readonly app_token: string
  readonly table_id: string
  readonly field_id: string
  /** Not in the documentation. */
  readonly client_token?: string | undefined
  readonly field_name: string
  readonly type:
    | 1 | 2 | 3 | 4 | 5 | 7 | 11 | 13 | 15 | 17 | 18 | 20 | 21 | 22 | 23 | 1001 | 1002 | 1003 | 1004 | 1005
    | (number & {})
  readonly property?: UpdatePropertyInput | undefined
  readonly description?: Types.AppTableFieldDescriptionInput | undefined
  readonly ui_type?:
    | "Text" | "Email" | "Barcode" | "Number" | "Progress" | "Currency" | "Rating" | "SingleSelect"
    | "MultiSelect" | "DateTime" | "Checkbox" | "User" | "GroupChat" | "Phone" | "Url" | "Attachment"
    | "SingleLink" | "Formula" | "DuplexLink" | "Location" | "CreatedTime" | "ModifiedTime" | "CreatedUser"
    | "ModifiedUser" | "AutoNumber" | "Signature" | (string & {}) | undefined
  /** Not in the documentation. */
  readonly is_primary?: boolean | undefined
  /** Not in the documentation. */
  readonly is_hidden?: boolean | undefined
}

export const UpdateInput: Codec.Shape<UpdateInput> =
  /*#__PURE__*/ Codec.shape("bitable.v1.app.table.field.update#input", () => ({
    app_token: Codec.str,
    table_id: Codec.str,
    field_id: Codec.str,
    client_token: Codec.strOpt,
    field_name: Codec.str,
    type: Codec.listed(1, 2, 3, 4, 5, 7, 11, 13, 15, 17, 18, 20, 21, 22, 23, 1001, 1002, 1003, 1004, 1005),
    property: Codec.objOpt(UpdatePropertyInput),
    description: Codec.objOpt(Types.AppTableFieldDescriptionInput),
    ui_type: Codec.listedOpt(
      "Text", "Email", "Barcode", "Number", "Progress", "Currency", "Rating", "SingleSelect", "MultiSelect",
      "DateTime", "Checkbox", "User", "GroupChat", "Phone", "Url", "Attachment", "SingleLink", "Formula",
      "DuplexLink", "Location", "CreatedTime", "ModifiedTime", "CreatedUser", "ModifiedUser", "AutoNumber",
      "Signature"
    ),
    is_primary: Codec.boolOpt,
    is_hidden: Codec.boolOpt
  }))

/**
 * What `update` gives.
 *
 * @category outputs
 */
export interface UpdateOutput {
  readonly field: AppTableField
}

export const UpdateOutput: Codec.Shape<UpdateOutput> =
  /*#__PURE__*/ Codec.shape("bitable.v1.app.table.field.update#output", () => ({
    field: Codec.obj(AppTableField)
  }))

/**
 * 更新字段
 *
 * `PUT /open-apis/bitable/v1/apps/:app_token/tables/:table_id/fields/:field_id` · Token: tenant or user ·
 * Rate limit: 10/s.
 *
 * Scopes, any of: `base:field:update`, `bitable:app`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-field/update
 * @category endpoints
 */
export const update: Endpoint.Described<UpdateInput, UpdateOutput, "tenant" | "user"> & {
  /**
   * 更新字段
   *
   * Scopes, any of: `base:field:update`, `bitable:app`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-field/update
   */
  (input: UpdateInput, options?: Endpoint.CallOptions): Effect.Effect<UpdateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "bitable.v1.app.table.field.update",
  method: "PUT",
  path: "/open-apis/bitable/v1/apps/:app_token/tables/:table_id/fields/:field_id",
  tokens: ["tenant", "user"],
  query: ["client_token"],
  body: "json",
  codes,
  input: UpdateInput,
  output: UpdateOutput
})

/** @category structures */
export interface AppTableFieldPropertyTypeInput {
  readonly data_type:
    | 1 | 2 | 3 | 4 | 5 | 7 | 11 | 13 | 15 | 17 | 18 | 20 | 21 | 22 | 23 | 1001 | 1002 | 1003 | 1004 | 1005
    | (number & {})
  readonly ui_property?: AppTableFieldPropertyTypeUiPropertyInput | undefined
  readonly ui_type?: "Number" | "Progress" | "Currency" | "Rating" | "DateTime" | (string & {}) | undefined
}

export const AppTableFieldPropertyTypeInput: Codec.Shape<AppTableFieldPropertyTypeInput> =
  /*#__PURE__*/ Codec.shape("bitable#AppTableFieldPropertyTypeInput", () => ({
    data_type: Codec.listed(
      1, 2, 3, 4, 5, 7, 11, 13, 15, 17, 18, 20, 21, 22, 23, 1001, 1002, 1003, 1004, 1005
    ),
    ui_property: Codec.objOpt(AppTableFieldPropertyTypeUiPropertyInput),
    ui_type: Codec.listedOpt("Number", "Progress", "Currency", "Rating", "DateTime")
  }))

/** @category structures */
export interface AppTableFieldPropertyTypeUiPropertyInput {
  /** At most 20 characters. */
  readonly currency_code?: string | undefined
  /** At most 50 characters. */
  readonly formatter?: string | undefined
  readonly range_customize?: boolean | undefined
  /** At most 1. */
  readonly min?: number | undefined
  /** 1 to 100. */
  readonly max?: number | undefined
  /** At most 50 characters. */
  readonly date_formatter?: string | undefined
  readonly rating?: Types.Rating | undefined
}

export const AppTableFieldPropertyTypeUiPropertyInput: Codec.Shape<AppTableFieldPropertyTypeUiPropertyInput> =
  /*#__PURE__*/ Codec.shape("bitable#AppTableFieldPropertyTypeUiPropertyInput", () => ({
    currency_code: Codec.strOpt,
    formatter: Codec.strOpt,
    range_customize: Codec.boolOpt,
    min: Codec.numOpt,
    max: Codec.numOpt,
    date_formatter: Codec.strOpt,
    rating: Codec.objOpt(Types.Rating)
  }))

/** @category structures */
export interface AppTableField {
  readonly field_name: string
  readonly type:
    | 1 | 2 | 3 | 4 | 5 | 7 | 11 | 13 | 15 | 17 | 18 | 20 | 21 | 22 | 23 | 1001 | 1002 | 1003 | 1004 | 1005
    | (number & {})
  readonly property?: AppTableFieldProperty | undefined
  readonly description?: Types.AppTableFieldDescription | undefined
  readonly is_primary?: boolean | undefined
  readonly field_id: string
  readonly ui_type?:
    | "Text" | "Email" | "Barcode" | "Number" | "Progress" | "Currency" | "Rating" | "SingleSelect"
    | "MultiSelect" | "DateTime" | "Checkbox" | "User" | "GroupChat" | "Phone" | "Url" | "Attachment"
    | "SingleLink" | "Formula" | "DuplexLink" | "Location" | "CreatedTime" | "ModifiedTime" | "CreatedUser"
    | "ModifiedUser" | "AutoNumber" | "Signature" | (string & {}) | undefined
  readonly is_hidden?: boolean | undefined
}

export const AppTableField: Codec.Shape<AppTableField> =
  /*#__PURE__*/ Codec.shape("bitable#AppTableField", () => ({
    field_name: Codec.str,
    type: Codec.open(1, 2, 3, 4, 5, 7, 11, 13, 15, 17, 18, 20, 21, 22, 23, 1001, 1002, 1003, 1004, 1005),
    property: Codec.objOpt(AppTableFieldProperty),
    description: Codec.objOpt(Types.AppTableFieldDescription),
    is_primary: Codec.boolOpt,
    field_id: Codec.str,
    ui_type: Codec.openOpt(
      "Text", "Email", "Barcode", "Number", "Progress", "Currency", "Rating", "SingleSelect", "MultiSelect",
      "DateTime", "Checkbox", "User", "GroupChat", "Phone", "Url", "Attachment", "SingleLink", "Formula",
      "DuplexLink", "Location", "CreatedTime", "ModifiedTime", "CreatedUser", "ModifiedUser", "AutoNumber",
      "Signature"
    ),
    is_hidden: Codec.boolOpt
  }))

/** @category structures */
export interface AppTableFieldProperty {
  readonly options?: ReadonlyArray<AppTableFieldPropertyOption> | undefined
  readonly formatter?: string | undefined
  readonly date_formatter?: string | undefined
  readonly auto_fill?: boolean | undefined
  readonly multiple?: boolean | undefined
  readonly table_id?: string | undefined
  readonly table_name?: string | undefined
  readonly back_field_name?: string | undefined
  readonly auto_serial?: AppFieldPropertyAutoSerial | undefined
  readonly location?: AppFieldPropertyLocation | undefined
  readonly formula_expression?: string | undefined
  readonly allowed_edit_modes?: Types.AllowedEditModes | undefined
  readonly min?: number | undefined
  readonly max?: number | undefined
  readonly range_customize?: boolean | undefined
  readonly currency_code?: string | undefined
  readonly rating?: Types.Rating | undefined
  readonly type?: AppTableFieldPropertyType | undefined
  /** Not in the documentation. */
  readonly filter_info?: FilterInfo2 | undefined
}

export const AppTableFieldProperty: Codec.Shape<AppTableFieldProperty> =
  /*#__PURE__*/ Codec.shape("bitable#AppTableFieldProperty", () => ({
    options: Codec.listOpt(Codec.obj(AppTableFieldPropertyOption)),
    formatter: Codec.strOpt,
    date_formatter: Codec.strOpt,
    auto_fill: Codec.boolOpt,
    multiple: Codec.boolOpt,
    table_id: Codec.strOpt,
    table_name: Codec.strOpt,
    back_field_name: Codec.strOpt,
    auto_serial: Codec.objOpt(AppFieldPropertyAutoSerial),
    location: Codec.objOpt(AppFieldPropertyLocation),
    formula_expression: Codec.strOpt,
    allowed_edit_modes: Codec.objOpt(Types.AllowedEditModes),
    min: Codec.numOpt,
    max: Codec.numOpt,
    range_customize: Codec.boolOpt,
    currency_code: Codec.strOpt,
    rating: Codec.objOpt(Types.Rating),
    type: Codec.objOpt(AppTableFieldPropertyType),
    filter_info: Codec.objOpt(FilterInfo2)
  }))

/** @category structures */
export interface AppTableFieldPropertyOption {
  readonly name?: string | undefined
  readonly id?: string | undefined
  readonly color?: number | undefined
}

export const AppTableFieldPropertyOption: Codec.Shape<AppTableFieldPropertyOption> =
  /*#__PURE__*/ Codec.shape("bitable#AppTableFieldPropertyOption", () => ({
    name: Codec.strOpt,
    id: Codec.strOpt,
    color: Codec.intOpt
  }))

/** @category structures */
export interface AppFieldPropertyAutoSerial {
  readonly type: "custom" | "auto_increment_number" | (string & {})
  readonly options?: ReadonlyArray<AppFieldPropertyAutoSerialOptions> | undefined
}

export const AppFieldPropertyAutoSerial: Codec.Shape<AppFieldPropertyAutoSerial> =
  /*#__PURE__*/ Codec.shape("bitable#AppFieldPropertyAutoSerial", () => ({
    type: Codec.open("custom", "auto_increment_number"),
    options: Codec.listOpt(Codec.obj(AppFieldPropertyAutoSerialOptions))
  }))

/** @category structures */
export interface AppFieldPropertyAutoSerialOptions {
  readonly type: "system_number" | "fixed_text" | "created_time" | (string & {})
  readonly value: string
}

export const AppFieldPropertyAutoSerialOptions: Codec.Shape<AppFieldPropertyAutoSerialOptions> =
  /*#__PURE__*/ Codec.shape("bitable#AppFieldPropertyAutoSerialOptions", () => ({
    type: Codec.open("system_number", "fixed_text", "created_time"),
    value: Codec.str
  }))

/** @category structures */
export interface AppFieldPropertyLocation {
  readonly input_type: "only_mobile" | "not_limit" | (string & {})
}

export const AppFieldPropertyLocation: Codec.Shape<AppFieldPropertyLocation> =
  /*#__PURE__*/ Codec.shape("bitable#AppFieldPropertyLocation", () => ({
    input_type: Codec.open("only_mobile", "not_limit")
  }))

/** @category structures */
export interface AppTableFieldPropertyType {
  readonly data_type:
    | 1 | 2 | 3 | 4 | 5 | 7 | 11 | 13 | 15 | 17 | 18 | 20 | 21 | 22 | 23 | 1001 | 1002 | 1003 | 1004 | 1005
    | (number & {})
  readonly ui_property?: Types.AppTableFieldPropertyTypeUiProperty | undefined
  readonly ui_type?: "Number" | "Progress" | "Currency" | "Rating" | "DateTime" | (string & {}) | undefined
}

export const AppTableFieldPropertyType: Codec.Shape<AppTableFieldPropertyType> =
  /*#__PURE__*/ Codec.shape("bitable#AppTableFieldPropertyType", () => ({
    data_type: Codec.open(1, 2, 3, 4, 5, 7, 11, 13, 15, 17, 18, 20, 21, 22, 23, 1001, 1002, 1003, 1004, 1005),
    ui_property: Codec.objOpt(Types.AppTableFieldPropertyTypeUiProperty),
    ui_type: Codec.openOpt("Number", "Progress", "Currency", "Rating", "DateTime")
  }))

/** @category structures */
export interface FilterInfo2 {
  readonly target_table?: string | undefined
  readonly filter_info?: FilterInfo | undefined
}

export const FilterInfo2: Codec.Shape<FilterInfo2> = /*#__PURE__*/ Codec.shape("bitable#FilterInfo2", () => ({
  target_table: Codec.strOpt,
  filter_info: Codec.objOpt(FilterInfo)
}))

/** @category structures */
export interface FilterInfo {
  readonly conjunction: "and" | "or" | (string & {})
  readonly conditions: ReadonlyArray<Types.Condition>
}

export const FilterInfo: Codec.Shape<FilterInfo> = /*#__PURE__*/ Codec.shape("bitable#FilterInfo", () => ({
  conjunction: Codec.open("and", "or"),
  conditions: Codec.list(Codec.obj(Types.Condition))
}))

/** @category structures */
export interface DescriptionSegment {
  readonly text?: string | undefined
  readonly type?: string | undefined
}

export const DescriptionSegment: Codec.Shape<DescriptionSegment> =
  /*#__PURE__*/ Codec.shape("bitable#DescriptionSegment", () => ({
    text: Codec.strOpt,
    type: Codec.strOpt
  }))

/** @category structures */
export interface CreatePropertyInput {
  readonly options?: ReadonlyArray<Types.AppTableFieldPropertyOptionInput> | undefined
  readonly formatter?: string | undefined
  readonly date_formatter?: string | undefined
  readonly auto_fill?: boolean | undefined
  readonly multiple?: boolean | undefined
  readonly table_id?: string | undefined
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
  readonly type?: AppTableFieldPropertyTypeInput | undefined
  /** Not in the documentation. */
  readonly table_name?: string | undefined
  /** Not in the documentation. */
  readonly filter_info?: Types.FilterInfoInput2 | undefined
}

export const CreatePropertyInput: Codec.Shape<CreatePropertyInput> =
  /*#__PURE__*/ Codec.shape("bitable.v1.app.table.field.create#input.property", () => ({
    options: Codec.listOpt(Codec.obj(Types.AppTableFieldPropertyOptionInput)),
    formatter: Codec.strOpt,
    date_formatter: Codec.strOpt,
    auto_fill: Codec.boolOpt,
    multiple: Codec.boolOpt,
    table_id: Codec.strOpt,
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
    type: Codec.objOpt(AppTableFieldPropertyTypeInput),
    table_name: Codec.strOpt,
    filter_info: Codec.objOpt(Types.FilterInfoInput2)
  }))

/** @category structures */
export interface AppTableFieldForList {
  readonly field_name: string
  readonly type:
    | 1 | 2 | 3 | 4 | 5 | 7 | 11 | 13 | 15 | 17 | 18 | 20 | 21 | 22 | 23 | 1001 | 1002 | 1003 | 1004 | 1005
    | (number & {})
  readonly property?: AppTableFieldForListProperty | undefined
  /** With `text_field_as_array` `true`: DescriptionSegment[]. */
  readonly description?: string | ReadonlyArray<DescriptionSegment> | undefined
  readonly is_primary?: boolean | undefined
  readonly field_id: string
  readonly ui_type?:
    | "Text" | "Barcode" | "Number" | "Progress" | "Currency" | "Rating" | "SingleSelect" | "MultiSelect"
    | "DateTime" | "Checkbox" | "User" | "GroupChat" | "Phone" | "Url" | "Attachment" | "SingleLink"
    | "Formula" | "DuplexLink" | "Location" | "CreatedTime" | "ModifiedTime" | "CreatedUser" | "ModifiedUser"
    | "AutoNumber" | (string & {}) | undefined
  readonly is_hidden?: boolean | undefined
}

export const AppTableFieldForList: Codec.Shape<AppTableFieldForList> =
  /*#__PURE__*/ Codec.shape("bitable.v1.app.table.field.list#output.items", () => ({
    field_name: Codec.str,
    type: Codec.open(1, 2, 3, 4, 5, 7, 11, 13, 15, 17, 18, 20, 21, 22, 23, 1001, 1002, 1003, 1004, 1005),
    property: Codec.objOpt(AppTableFieldForListProperty),
    description: Codec.eitherOpt(Codec.str, Codec.list(Codec.obj(DescriptionSegment))),
    is_primary: Codec.boolOpt,
    field_id: Codec.str,
    ui_type: Codec.openOpt(
      "Text", "Barcode", "Number", "Progress", "Currency", "Rating", "SingleSelect", "MultiSelect",
      "DateTime", "Checkbox", "User", "GroupChat", "Phone", "Url", "Attachment", "SingleLink", "Formula",
      "DuplexLink", "Location", "CreatedTime", "ModifiedTime", "CreatedUser", "ModifiedUser", "AutoNumber"
    ),
    is_hidden: Codec.boolOpt
  }))

/** @category structures */
export interface AppTableFieldForListProperty {
  readonly options?: ReadonlyArray<AppTableFieldPropertyOption> | undefined
  readonly formatter?: string | undefined
  readonly date_formatter?: string | undefined
  readonly auto_fill?: boolean | undefined
  readonly multiple?: boolean | undefined
  readonly table_id?: string | undefined
  readonly table_name?: string | undefined
  readonly back_field_name?: string | undefined
  readonly auto_serial?: AppFieldPropertyAutoSerial | undefined
  readonly location?: AppFieldPropertyLocation | undefined
  readonly formula_expression?: string | undefined
  readonly allowed_edit_modes?: Types.AllowedEditModes | undefined
  readonly min?: number | undefined
  readonly max?: number | undefined
  readonly range_customize?: boolean | undefined
  readonly currency_code?: string | undefined
  readonly rating?: Types.Rating | undefined
  readonly type?: AppTableFieldPropertyType | undefined
  readonly filter_info?: AppTableFieldPropertyLookupFilter | undefined
}

export const AppTableFieldForListProperty: Codec.Shape<AppTableFieldForListProperty> =
  /*#__PURE__*/ Codec.shape("bitable.v1.app.table.field.list#output.items.property", () => ({
    options: Codec.listOpt(Codec.obj(AppTableFieldPropertyOption)),
    formatter: Codec.strOpt,
    date_formatter: Codec.strOpt,
    auto_fill: Codec.boolOpt,
    multiple: Codec.boolOpt,
    table_id: Codec.strOpt,
    table_name: Codec.strOpt,
    back_field_name: Codec.strOpt,
    auto_serial: Codec.objOpt(AppFieldPropertyAutoSerial),
    location: Codec.objOpt(AppFieldPropertyLocation),
    formula_expression: Codec.strOpt,
    allowed_edit_modes: Codec.objOpt(Types.AllowedEditModes),
    min: Codec.numOpt,
    max: Codec.numOpt,
    range_customize: Codec.boolOpt,
    currency_code: Codec.strOpt,
    rating: Codec.objOpt(Types.Rating),
    type: Codec.objOpt(AppTableFieldPropertyType),
    filter_info: Codec.objOpt(AppTableFieldPropertyLookupFilter)
  }))

/** @category structures */
export interface AppTableFieldPropertyLookupFilter {
  readonly target_table?: string | undefined
  readonly filter_info?: AppTableFieldPropertyFilterInfo | undefined
}

export const AppTableFieldPropertyLookupFilter: Codec.Shape<AppTableFieldPropertyLookupFilter> =
  /*#__PURE__*/ Codec.shape("bitable.v1.app.table.field.list#output.items.property.filter_info", () => ({
    target_table: Codec.strOpt,
    filter_info: Codec.objOpt(AppTableFieldPropertyFilterInfo)
  }))

/** @category structures */
export interface AppTableFieldPropertyFilterInfo {
  readonly conjunction: "and" | "or" | (string & {})
  readonly conditions: ReadonlyArray<Types.AppTableViewPropertyFilterInfoCondition>
}

export const AppTableFieldPropertyFilterInfo: Codec.Shape<AppTableFieldPropertyFilterInfo> =
  /*#__PURE__*/ Codec.shape("bitable.v1.app.table.field.list#output.items.property.filter_info.filter_info", () => ({
    conjunction: Codec.open("and", "or"),
    conditions: Codec.list(Codec.obj(Types.AppTableViewPropertyFilterInfoCondition))
  }))

/** @category structures */
export interface UpdatePropertyInput {
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
  readonly type?: AppTableFieldPropertyTypeInput | undefined
  /** Not in the documentation. */
  readonly filter_info?: Types.FilterInfoInput2 | undefined
}

export const UpdatePropertyInput: Codec.Shape<UpdatePropertyInput> =
  /*#__PURE__*/ Codec.shape("bitable.v1.app.table.field.update#input.property", () => ({
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
    type: Codec.objOpt(AppTableFieldPropertyTypeInput),
    filter_info: Codec.objOpt(Types.FilterInfoInput2)
  }))
