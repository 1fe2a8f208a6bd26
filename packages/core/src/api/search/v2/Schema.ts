// GENERATED from spec/search.json. DO NOT EDIT: correct spec/patches/search.json.
/**
 * Endpoints of `search.v2.schema`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import { codes } from "../../../internal/codes/search.js"
import * as Types from "./Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `create` takes.
 *
 * @category inputs
 */
export interface CreateInput {
  /** Default: `false`. */
  readonly validate_only?: boolean | undefined
  readonly properties: ReadonlyArray<CreatePropertiesInput>
  readonly display: SchemaDisplayInput
  /** At most 40 characters. */
  readonly schema_id: string
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("search.v2.schema.create#input", () => ({
    validate_only: Codec.boolOpt,
    properties: Codec.list(Codec.obj(CreatePropertiesInput)),
    display: Codec.obj(SchemaDisplayInput),
    schema_id: Codec.str
  }))

/**
 * What `create` gives.
 *
 * @category outputs
 */
export interface CreateOutput {
  readonly schema: Schema
}

export const CreateOutput: Codec.Shape<CreateOutput> =
  /*#__PURE__*/ Codec.shape("search.v2.schema.create#output", () => ({
    schema: Codec.obj(Schema)
  }))

/**
 * 创建数据范式
 *
 * `POST /open-apis/search/v2/schemas` · Token: tenant · Rate limit: 20/min.
 *
 * Scopes, any of: `search:data_schemas:create`, `search:data_source`, `search:data_source:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/search-v2/schema/create
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "tenant"> & {
  /**
   * 创建数据范式
   *
   * Scopes, any of: `search:data_schemas:create`, `search:data_source`, `search:data_source:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/search-v2/schema/create
   */
  (input: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "search.v2.schema.create",
  method: "POST",
  path: "/open-apis/search/v2/schemas",
  tokens: ["tenant"],
  query: ["validate_only"],
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
  /** At most 40 characters. */
  readonly schema_id: string
}

export const DeleteInput: Codec.Shape<DeleteInput> =
  /*#__PURE__*/ Codec.shape("search.v2.schema.delete#input", () => ({
    schema_id: Codec.str
  }))

/**
 * 删除数据范式
 *
 * `DELETE /open-apis/search/v2/schemas/:schema_id` · Token: tenant · Rate limit: 100/min.
 *
 * Scopes, any of: `search:data_schemas:delete`, `search:data_source`, `search:data_source:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/search-v2/schema/delete
 * @category endpoints
 */
const deleteEndpoint: Endpoint.Described<DeleteInput, Codec.Dictionary, "tenant"> & {
  /**
   * 删除数据范式
   *
   * Scopes, any of: `search:data_schemas:delete`, `search:data_source`, `search:data_source:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/search-v2/schema/delete
   */
  (input: DeleteInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "search.v2.schema.delete",
  method: "DELETE",
  path: "/open-apis/search/v2/schemas/:schema_id",
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
  /** At most 40 characters. */
  readonly schema_id: string
}

export const GetInput: Codec.Shape<GetInput> =
  /*#__PURE__*/ Codec.shape("search.v2.schema.get#input", () => ({
    schema_id: Codec.str
  }))

/**
 * What `get` gives.
 *
 * @category outputs
 */
export interface GetOutput {
  readonly schema: Schema
}

export const GetOutput: Codec.Shape<GetOutput> =
  /*#__PURE__*/ Codec.shape("search.v2.schema.get#output", () => ({
    schema: Codec.obj(Schema)
  }))

/**
 * 获取数据范式
 *
 * `GET /open-apis/search/v2/schemas/:schema_id` · Token: tenant · Rate limit: 100/min.
 *
 * Scopes, any of: `search:data_schemas:readonly`, `search:data_source`, `search:data_source:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/search-v2/schema/get
 * @category endpoints
 */
export const get: Endpoint.Described<GetInput, GetOutput, "tenant"> & {
  /**
   * 获取数据范式
   *
   * Scopes, any of: `search:data_schemas:readonly`, `search:data_source`, `search:data_source:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/search-v2/schema/get
   */
  (input: GetInput, options?: Endpoint.CallOptions): Effect.Effect<GetOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "search.v2.schema.get",
  method: "GET",
  path: "/open-apis/search/v2/schemas/:schema_id",
  tokens: ["tenant"],
  codes,
  input: GetInput,
  output: GetOutput
})

/**
 * What `patch` takes.
 *
 * @category inputs
 */
export interface PatchInput {
  /** At most 40 characters. */
  readonly schema_id: string
  readonly display?: SchemaDisplayInput | undefined
  /** Not in the documentation. */
  readonly properties?: ReadonlyArray<PatchPropertiesInput> | undefined
}

export const PatchInput: Codec.Shape<PatchInput> =
  /*#__PURE__*/ Codec.shape("search.v2.schema.patch#input", () => ({
    schema_id: Codec.str,
    display: Codec.objOpt(SchemaDisplayInput),
    properties: Codec.listOpt(Codec.obj(PatchPropertiesInput))
  }))

/**
 * What `patch` gives.
 *
 * @category outputs
 */
export interface PatchOutput {
  readonly schema: Schema
}

export const PatchOutput: Codec.Shape<PatchOutput> =
  /*#__PURE__*/ Codec.shape("search.v2.schema.patch#output", () => ({
    schema: Codec.obj(Schema)
  }))

/**
 * 修改数据范式
 *
 * `PATCH /open-apis/search/v2/schemas/:schema_id` · Token: tenant · Rate limit: 20/min.
 *
 * Scopes, any of: `search:data_schemas:update`, `search:data_source`, `search:data_source:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/search-v2/schema/patch
 * @category endpoints
 */
export const patch: Endpoint.Described<PatchInput, PatchOutput, "tenant"> & {
  /**
   * 修改数据范式
   *
   * Scopes, any of: `search:data_schemas:update`, `search:data_source`, `search:data_source:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/search-v2/schema/patch
   */
  (input: PatchInput, options?: Endpoint.CallOptions): Effect.Effect<PatchOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "search.v2.schema.patch",
  method: "PATCH",
  path: "/open-apis/search/v2/schemas/:schema_id",
  tokens: ["tenant"],
  body: "json",
  codes,
  input: PatchInput,
  output: PatchOutput
})

/** @category structures */
export interface UserIdsInput {
  readonly id_type: "open_id" | "union_id" | "user_id"
}

export const UserIdsInput: Codec.Shape<UserIdsInput> =
  /*#__PURE__*/ Codec.shape("search#UserIdsInput", () => ({
    id_type: Codec.lit("open_id", "union_id", "user_id")
  }))

/** @category structures */
export interface SchemaSearchOptions {
  readonly enable_semantic_match?: boolean | undefined
  readonly enable_exact_match?: boolean | undefined
  readonly enable_prefix_match?: boolean | undefined
  readonly enable_number_suffix_match?: boolean | undefined
  readonly enable_camel_match?: boolean | undefined
}

export const SchemaSearchOptions: Codec.Shape<SchemaSearchOptions> =
  /*#__PURE__*/ Codec.shape("search#SchemaSearchOptions", () => ({
    enable_semantic_match: Codec.boolOpt,
    enable_exact_match: Codec.boolOpt,
    enable_prefix_match: Codec.boolOpt,
    enable_number_suffix_match: Codec.boolOpt,
    enable_camel_match: Codec.boolOpt
  }))

/** @category structures */
export interface FilterOptionsInput {
  readonly display_name: string
  readonly i18n_display_name?: Types.I18nMeta | undefined
  readonly option_mode?: "single" | "multiple" | (string & {}) | undefined
  readonly associated_smart_filter?: "from" | "date" | (string & {}) | undefined
  readonly filter_type?: "user" | "time" | "searchable" | "predefine_enum" | (string & {}) | undefined
  readonly predefine_enum_values?: ReadonlyArray<PredefineEnumValue> | undefined
  readonly enable_client_filter?: boolean | undefined
  readonly reference_datasource_id?: string | undefined
}

export const FilterOptionsInput: Codec.Shape<FilterOptionsInput> =
  /*#__PURE__*/ Codec.shape("search#FilterOptionsInput", () => ({
    display_name: Codec.str,
    i18n_display_name: Codec.objOpt(Types.I18nMeta),
    option_mode: Codec.listedOpt("single", "multiple"),
    associated_smart_filter: Codec.listedOpt("from", "date"),
    filter_type: Codec.listedOpt("user", "time", "searchable", "predefine_enum"),
    predefine_enum_values: Codec.listOpt(Codec.obj(PredefineEnumValue)),
    enable_client_filter: Codec.boolOpt,
    reference_datasource_id: Codec.strOpt
  }))

/** @category structures */
export interface PredefineEnumValue {
  readonly name: string
  readonly text: string
}

export const PredefineEnumValue: Codec.Shape<PredefineEnumValue> =
  /*#__PURE__*/ Codec.shape("search#PredefineEnumValue", () => ({
    name: Codec.str,
    text: Codec.str
  }))

/** @category structures */
export interface AnswerOption {
  readonly is_searchable?: boolean | undefined
  readonly is_returnable?: boolean | undefined
}

export const AnswerOption: Codec.Shape<AnswerOption> =
  /*#__PURE__*/ Codec.shape("search#AnswerOption", () => ({
    is_searchable: Codec.boolOpt,
    is_returnable: Codec.boolOpt
  }))

/** @category structures */
export interface SchemaDisplayInput {
  readonly card_key: "search_common_card" | (string & {})
  readonly fields_mapping?: ReadonlyArray<SchemaDisplayFieldMapping> | undefined
}

export const SchemaDisplayInput: Codec.Shape<SchemaDisplayInput> =
  /*#__PURE__*/ Codec.shape("search#SchemaDisplayInput", () => ({
    card_key: Codec.listed("search_common_card"),
    fields_mapping: Codec.listOpt(Codec.obj(SchemaDisplayFieldMapping))
  }))

/** @category structures */
export interface SchemaDisplayFieldMapping {
  readonly display_field: string
  readonly data_field: string
}

export const SchemaDisplayFieldMapping: Codec.Shape<SchemaDisplayFieldMapping> =
  /*#__PURE__*/ Codec.shape("search#SchemaDisplayFieldMapping", () => ({
    display_field: Codec.str,
    data_field: Codec.str
  }))

/** @category structures */
export interface Schema {
  readonly properties: ReadonlyArray<SchemaProperty>
  readonly display: SchemaDisplay
  readonly schema_id: string
}

export const Schema: Codec.Shape<Schema> = /*#__PURE__*/ Codec.shape("search#Schema", () => ({
  properties: Codec.list(Codec.obj(SchemaProperty)),
  display: Codec.obj(SchemaDisplay),
  schema_id: Codec.str
}))

/** @category structures */
export interface SchemaProperty {
  readonly name: string
  readonly type: "text" | "int" | "tag" | "timestamp" | "double" | "tinytext" | "user_ids" | (string & {})
  readonly is_searchable?: boolean | undefined
  readonly is_sortable?: boolean | undefined
  readonly is_returnable?: boolean | undefined
  readonly sort_options?: SchemaSortOptions | undefined
  readonly type_definitions?: SchemaTypeDefinitions | undefined
  readonly search_options?: SchemaSearchOptions | undefined
  /** Not in the documentation. */
  readonly is_filterable?: boolean | undefined
  /** Not in the documentation. */
  readonly filter_options?: FilterOptions | undefined
  /** Not in the documentation. */
  readonly answer_option?: AnswerOption | undefined
  /** Not in the documentation. */
  readonly desc?: string | undefined
}

export const SchemaProperty: Codec.Shape<SchemaProperty> =
  /*#__PURE__*/ Codec.shape("search#SchemaProperty", () => ({
    name: Codec.str,
    type: Codec.open("text", "int", "tag", "timestamp", "double", "tinytext", "user_ids"),
    is_searchable: Codec.boolOpt,
    is_sortable: Codec.boolOpt,
    is_returnable: Codec.boolOpt,
    sort_options: Codec.objOpt(SchemaSortOptions),
    type_definitions: Codec.objOpt(SchemaTypeDefinitions),
    search_options: Codec.objOpt(SchemaSearchOptions),
    is_filterable: Codec.boolOpt,
    filter_options: Codec.objOpt(FilterOptions),
    answer_option: Codec.objOpt(AnswerOption),
    desc: Codec.strOpt
  }))

/** @category structures */
export interface SchemaSortOptions {
  readonly priority?: 0 | 1 | 2 | 3 | 4 | (number & {}) | undefined
  readonly order?: "asc" | "desc" | (string & {}) | undefined
}

export const SchemaSortOptions: Codec.Shape<SchemaSortOptions> =
  /*#__PURE__*/ Codec.shape("search#SchemaSortOptions", () => ({
    priority: Codec.openOpt(0, 1, 2, 3, 4),
    order: Codec.openOpt("asc", "desc")
  }))

/** @category structures */
export interface SchemaTypeDefinitions {
  readonly tag?: ReadonlyArray<SchemaTagOptions> | undefined
  /** Not in the documentation. */
  readonly user_ids?: UserIds | undefined
}

export const SchemaTypeDefinitions: Codec.Shape<SchemaTypeDefinitions> =
  /*#__PURE__*/ Codec.shape("search#SchemaTypeDefinitions", () => ({
    tag: Codec.listOpt(Codec.obj(SchemaTagOptions)),
    user_ids: Codec.objOpt(UserIds)
  }))

/** @category structures */
export interface SchemaTagOptions {
  readonly name: string
  readonly color: "red" | "green" | "blue" | "grey" | "yellow" | (string & {})
  readonly text: string
}

export const SchemaTagOptions: Codec.Shape<SchemaTagOptions> =
  /*#__PURE__*/ Codec.shape("search#SchemaTagOptions", () => ({
    name: Codec.str,
    color: Codec.open("red", "green", "blue", "grey", "yellow"),
    text: Codec.str
  }))

/** @category structures */
export interface UserIds {
  readonly id_type: "open_id" | "union_id" | "user_id" | (string & {})
}

export const UserIds: Codec.Shape<UserIds> = /*#__PURE__*/ Codec.shape("search#UserIds", () => ({
  id_type: Codec.open("open_id", "union_id", "user_id")
}))

/** @category structures */
export interface FilterOptions {
  readonly display_name: string
  readonly i18n_display_name?: Types.I18nMeta | undefined
  readonly option_mode?: "single" | "multiple" | (string & {}) | undefined
  readonly associated_smart_filter?: "from" | "date" | (string & {}) | undefined
  readonly filter_type?: "user" | "time" | "searchable" | "predefine_enum" | (string & {}) | undefined
  readonly predefine_enum_values?: ReadonlyArray<PredefineEnumValue> | undefined
  readonly enable_client_filter?: boolean | undefined
  readonly reference_datasource_id?: string | undefined
}

export const FilterOptions: Codec.Shape<FilterOptions> =
  /*#__PURE__*/ Codec.shape("search#FilterOptions", () => ({
    display_name: Codec.str,
    i18n_display_name: Codec.objOpt(Types.I18nMeta),
    option_mode: Codec.openOpt("single", "multiple"),
    associated_smart_filter: Codec.openOpt("from", "date"),
    filter_type: Codec.openOpt("user", "time", "searchable", "predefine_enum"),
    predefine_enum_values: Codec.listOpt(Codec.obj(PredefineEnumValue)),
    enable_client_filter: Codec.boolOpt,
    reference_datasource_id: Codec.strOpt
  }))

/** @category structures */
export interface SchemaDisplay {
  readonly card_key: "search_common_card" | (string & {})
  readonly fields_mapping?: ReadonlyArray<SchemaDisplayFieldMapping> | undefined
}

export const SchemaDisplay: Codec.Shape<SchemaDisplay> =
  /*#__PURE__*/ Codec.shape("search#SchemaDisplay", () => ({
    card_key: Codec.open("search_common_card"),
    fields_mapping: Codec.listOpt(Codec.obj(SchemaDisplayFieldMapping))
  }))

/** @category structures */
export interface CreatePropertiesInput {
  /** At most 20 characters. */
  readonly name: string
  /** At most 60000 characters. */
  readonly type: "text" | "int" | "tag" | "timestamp" | "double" | "tinytext" | "user_ids" | (string & {})
  readonly is_searchable?: boolean | undefined
  readonly is_sortable?: boolean | undefined
  readonly is_returnable?: boolean | undefined
  readonly sort_options?: CreatePropertiesSortOptionsInput | undefined
  readonly type_definitions?: CreatePropertiesTypeDefinitionsInput | undefined
  readonly search_options?: SchemaSearchOptions | undefined
  /** Not in the documentation. */
  readonly is_filterable?: boolean | undefined
  /** Not in the documentation. */
  readonly filter_options?: FilterOptionsInput | undefined
  /** Not in the documentation. */
  readonly answer_option?: AnswerOption | undefined
  /** Not in the documentation. */
  readonly desc?: string | undefined
}

export const CreatePropertiesInput: Codec.Shape<CreatePropertiesInput> =
  /*#__PURE__*/ Codec.shape("search.v2.schema.create#input.properties", () => ({
    name: Codec.str,
    type: Codec.listed("text", "int", "tag", "timestamp", "double", "tinytext", "user_ids"),
    is_searchable: Codec.boolOpt,
    is_sortable: Codec.boolOpt,
    is_returnable: Codec.boolOpt,
    sort_options: Codec.objOpt(CreatePropertiesSortOptionsInput),
    type_definitions: Codec.objOpt(CreatePropertiesTypeDefinitionsInput),
    search_options: Codec.objOpt(SchemaSearchOptions),
    is_filterable: Codec.boolOpt,
    filter_options: Codec.objOpt(FilterOptionsInput),
    answer_option: Codec.objOpt(AnswerOption),
    desc: Codec.strOpt
  }))

/** @category structures */
export interface CreatePropertiesSortOptionsInput {
  /** At most 4. Default: `0`. */
  readonly priority?: 0 | 1 | 2 | 3 | 4 | (number & {}) | undefined
  /** Default: `"desc"`. */
  readonly order?: "asc" | "desc" | undefined
}

export const CreatePropertiesSortOptionsInput: Codec.Shape<CreatePropertiesSortOptionsInput> =
  /*#__PURE__*/ Codec.shape("search.v2.schema.create#input.properties.sort_options", () => ({
    priority: Codec.listedOpt(0, 1, 2, 3, 4),
    order: Codec.litOpt("asc", "desc")
  }))

/** @category structures */
export interface CreatePropertiesTypeDefinitionsInput {
  /** At most 100 items. */
  readonly tag?: ReadonlyArray<CreatePropertiesTypeDefinitionsTagInput> | undefined
  /** Not in the documentation. */
  readonly user_ids?: UserIdsInput | undefined
}

export const CreatePropertiesTypeDefinitionsInput: Codec.Shape<CreatePropertiesTypeDefinitionsInput> =
  /*#__PURE__*/ Codec.shape("search.v2.schema.create#input.properties.type_definitions", () => ({
    tag: Codec.listOpt(Codec.obj(CreatePropertiesTypeDefinitionsTagInput)),
    user_ids: Codec.objOpt(UserIdsInput)
  }))

/** @category structures */
export interface CreatePropertiesTypeDefinitionsTagInput {
  /** At most 20 characters. */
  readonly name: string
  readonly color: "red" | "green" | "blue" | "grey" | "yellow" | (string & {})
  /** At most 8 characters. */
  readonly text: string
}

export const CreatePropertiesTypeDefinitionsTagInput: Codec.Shape<CreatePropertiesTypeDefinitionsTagInput> =
  /*#__PURE__*/ Codec.shape("search.v2.schema.create#input.properties.type_definitions.tag", () => ({
    name: Codec.str,
    color: Codec.listed("red", "green", "blue", "grey", "yellow"),
    text: Codec.str
  }))

/** @category structures */
export interface PatchPropertiesInput {
  readonly name: string
  readonly desc?: string | undefined
  readonly answer_option?: AnswerOption | undefined
}

export const PatchPropertiesInput: Codec.Shape<PatchPropertiesInput> =
  /*#__PURE__*/ Codec.shape("search.v2.schema.patch#input.properties", () => ({
    name: Codec.str,
    desc: Codec.strOpt,
    answer_option: Codec.objOpt(AnswerOption)
  }))
