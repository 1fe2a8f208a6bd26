// GENERATED from spec/task.json. DO NOT EDIT: correct spec/patches/task.json.
/**
 * Endpoints of `task.v2.custom_field`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import { codes } from "../../../internal/codes/task.js"
import * as Types from "./Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `add` takes.
 *
 * @category inputs
 */
export interface AddInput {
  readonly custom_field_guid: string
  readonly resource_type: string
  readonly resource_id: string
}

export const AddInput: Codec.Shape<AddInput> =
  /*#__PURE__*/ Codec.shape("task.v2.custom_field.add#input", () => ({
    custom_field_guid: Codec.str,
    resource_type: Codec.str,
    resource_id: Codec.str
  }))

/**
 * 将自定义字段加入资源
 *
 * `POST /open-apis/task/v2/custom_fields/:custom_field_guid/add` · Token: tenant or user · Rate limit:
 * 100/min.
 *
 * Scopes, any of: `task:custom_field:write`, `task:custom_field:writeonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/custom_field/add
 * @category endpoints
 */
export const add: Endpoint.Described<AddInput, Codec.Dictionary, "tenant" | "user"> & {
  /**
   * 将自定义字段加入资源
   *
   * Scopes, any of: `task:custom_field:write`, `task:custom_field:writeonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/custom_field/add
   */
  (input: AddInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "task.v2.custom_field.add",
  method: "POST",
  path: "/open-apis/task/v2/custom_fields/:custom_field_guid/add",
  tokens: ["tenant", "user"],
  body: "json",
  codes,
  input: AddInput,
  output: Codec.dictionary
})

/**
 * What `create` takes.
 *
 * @category inputs
 */
export interface CreateInput {
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  /** Default: `"tasklist"`. */
  readonly resource_type: string
  /** At most 100 characters. */
  readonly resource_id: string
  readonly name: string
  readonly type: "number" | "datetime" | "member" | "single_select" | "multi_select" | "text" | (string & {})
  readonly number_setting?: NumberSettingInput | undefined
  readonly member_setting?: MemberSettingInput | undefined
  readonly datetime_setting?: DatetimeSetting | undefined
  readonly single_select_setting?: SelectSettingInput | undefined
  readonly multi_select_setting?: SelectSettingInput | undefined
  readonly text_setting?: Codec.Dictionary | undefined
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("task.v2.custom_field.create#input", () => ({
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    resource_type: Codec.str,
    resource_id: Codec.str,
    name: Codec.str,
    type: Codec.listed("number", "datetime", "member", "single_select", "multi_select", "text"),
    number_setting: Codec.objOpt(NumberSettingInput),
    member_setting: Codec.objOpt(MemberSettingInput),
    datetime_setting: Codec.objOpt(DatetimeSetting),
    single_select_setting: Codec.objOpt(SelectSettingInput),
    multi_select_setting: Codec.objOpt(SelectSettingInput),
    text_setting: Codec.objOpt(Codec.dictionary)
  }))

/**
 * What `create` gives.
 *
 * @category outputs
 */
export interface CreateOutput {
  readonly custom_field: CustomField
}

export const CreateOutput: Codec.Shape<CreateOutput> =
  /*#__PURE__*/ Codec.shape("task.v2.custom_field.create#output", () => ({
    custom_field: Codec.obj(CustomField)
  }))

/**
 * 创建自定义字段
 *
 * `POST /open-apis/task/v2/custom_fields` · Token: tenant or user · Rate limit: 100/min.
 *
 * Scopes, any of: `task:custom_field:write`, `task:custom_field:writeonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/custom_field/create
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "tenant" | "user"> & {
  /**
   * 创建自定义字段
   *
   * Scopes, any of: `task:custom_field:write`, `task:custom_field:writeonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/custom_field/create
   */
  (input: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "task.v2.custom_field.create",
  method: "POST",
  path: "/open-apis/task/v2/custom_fields",
  tokens: ["tenant", "user"],
  query: ["user_id_type"],
  body: "json",
  codes,
  input: CreateInput,
  output: CreateOutput
})

/**
 * What `get` takes.
 *
 * @category inputs
 */
export interface GetInput {
  readonly custom_field_guid: string
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
}

export const GetInput: Codec.Shape<GetInput> =
  /*#__PURE__*/ Codec.shape("task.v2.custom_field.get#input", () => ({
    custom_field_guid: Codec.str,
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id")
  }))

/**
 * What `get` gives.
 *
 * @category outputs
 */
export interface GetOutput {
  readonly custom_field: CustomField
}

export const GetOutput: Codec.Shape<GetOutput> =
  /*#__PURE__*/ Codec.shape("task.v2.custom_field.get#output", () => ({
    custom_field: Codec.obj(CustomField)
  }))

/**
 * 获取自定义字段
 *
 * `GET /open-apis/task/v2/custom_fields/:custom_field_guid` · Token: tenant or user · Rate limit: 100/min.
 *
 * Scopes, any of: `task:custom_field:read`, `task:custom_field:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/custom_field/get
 * @category endpoints
 */
export const get: Endpoint.Described<GetInput, GetOutput, "tenant" | "user"> & {
  /**
   * 获取自定义字段
   *
   * Scopes, any of: `task:custom_field:read`, `task:custom_field:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/custom_field/get
   */
  (input: GetInput, options?: Endpoint.CallOptions): Effect.Effect<GetOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "task.v2.custom_field.get",
  method: "GET",
  path: "/open-apis/task/v2/custom_fields/:custom_field_guid",
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
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  readonly resource_type?: string | undefined
  readonly resource_id?: string | undefined
  /** Not in the documentation. */
  readonly update_msec?: string | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("task.v2.custom_field.list#input", () => ({
    page_size: Codec.intOpt,
    page_token: Codec.strOpt,
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    resource_type: Codec.strOpt,
    resource_id: Codec.strOpt,
    update_msec: Codec.strOpt
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly items: ReadonlyArray<CustomField>
  readonly page_token?: string | undefined
  readonly has_more?: boolean | undefined
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("task.v2.custom_field.list#output", () => ({
    items: Codec.list(Codec.obj(CustomField)),
    page_token: Codec.strOpt,
    has_more: Codec.boolOpt
  }))

/**
 * 列取自定义字段
 *
 * `GET /open-apis/task/v2/custom_fields` · Token: tenant or user · Rate limit: 100/min.
 *
 * Scopes, any of: `task:custom_field:read`, `task:custom_field:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/custom_field/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant" | "user"> & {
  /**
   * 列取自定义字段
   *
   * Scopes, any of: `task:custom_field:read`, `task:custom_field:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/custom_field/list
   */
  (input?: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.OptionalListed<ListInput, ListOutput, "tenant" | "user">
  readonly items: {
    /**
     * 列取自定义字段
     *
     * Scopes, any of: `task:custom_field:read`, `task:custom_field:write`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/custom_field/list
     */
    (input?: ListInput, options?: Paged.Options): Paged.Listing<CustomField>
  }
} = /*#__PURE__*/ Paged.make({
  id: "task.v2.custom_field.list",
  method: "GET",
  path: "/open-apis/task/v2/custom_fields",
  tokens: ["tenant", "user"],
  query: ["page_size", "page_token", "user_id_type", "resource_type", "resource_id", "update_msec"],
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
  readonly custom_field_guid: string
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  readonly custom_field?: InputCustomField | undefined
  /** 1 to 20 items. */
  readonly update_fields?: ReadonlyArray<string> | undefined
}

export const PatchInput: Codec.Shape<PatchInput> =
  /*#__PURE__*/ Codec.shape("task.v2.custom_field.patch#input", () => ({
    custom_field_guid: Codec.str,
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    custom_field: Codec.objOpt(InputCustomField),
    update_fields: Codec.listOpt(Codec.str)
  }))

/**
 * What `patch` gives.
 *
 * @category outputs
 */
export interface PatchOutput {
  readonly custom_field: CustomField
}

export const PatchOutput: Codec.Shape<PatchOutput> =
  /*#__PURE__*/ Codec.shape("task.v2.custom_field.patch#output", () => ({
    custom_field: Codec.obj(CustomField)
  }))

/**
 * 更新自定义字段
 *
 * `PATCH /open-apis/task/v2/custom_fields/:custom_field_guid` · Token: tenant or user · Rate limit: 100/min.
 *
 * Scopes, any of: `task:custom_field:write`, `task:custom_field:writeonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/custom_field/patch
 * @category endpoints
 */
export const patch: Endpoint.Described<PatchInput, PatchOutput, "tenant" | "user"> & {
  /**
   * 更新自定义字段
   *
   * Scopes, any of: `task:custom_field:write`, `task:custom_field:writeonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/custom_field/patch
   */
  (input: PatchInput, options?: Endpoint.CallOptions): Effect.Effect<PatchOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "task.v2.custom_field.patch",
  method: "PATCH",
  path: "/open-apis/task/v2/custom_fields/:custom_field_guid",
  tokens: ["tenant", "user"],
  query: ["user_id_type"],
  body: "json",
  codes,
  input: PatchInput,
  output: PatchOutput
})

/**
 * What `remove` takes.
 *
 * @category inputs
 */
export interface RemoveInput {
  readonly custom_field_guid: string
  readonly resource_type: string
  readonly resource_id: string
}

export const RemoveInput: Codec.Shape<RemoveInput> =
  /*#__PURE__*/ Codec.shape("task.v2.custom_field.remove#input", () => ({
    custom_field_guid: Codec.str,
    resource_type: Codec.str,
    resource_id: Codec.str
  }))

/**
 * 将自定义字段移出资源
 *
 * `POST /open-apis/task/v2/custom_fields/:custom_field_guid/remove` · Token: tenant or user · Rate limit:
 * 100/min.
 *
 * Scopes, any of: `task:custom_field:write`, `task:custom_field:writeonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/custom_field/remove
 * @category endpoints
 */
export const remove: Endpoint.Described<RemoveInput, Codec.Dictionary, "tenant" | "user"> & {
  /**
   * 将自定义字段移出资源
   *
   * Scopes, any of: `task:custom_field:write`, `task:custom_field:writeonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/custom_field/remove
   */
  (input: RemoveInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "task.v2.custom_field.remove",
  method: "POST",
  path: "/open-apis/task/v2/custom_fields/:custom_field_guid/remove",
  tokens: ["tenant", "user"],
  body: "json",
  codes,
  input: RemoveInput,
  output: Codec.dictionary
})

/** @category structures */
export interface NumberSettingInput {
  /** Default: `"normal"`. */
  readonly format?: "normal" | "percentage" | "cny" | "usd" | "custom" | (string & {}) | undefined
  readonly custom_symbol?: string | undefined
  /** Default: `"right"`. */
  readonly custom_symbol_position?: "left" | "right" | (string & {}) | undefined
  /** Default: `"none"`. */
  readonly separator?: "none" | "thousand" | (string & {}) | undefined
  /** At most 6. Default: `0`. */
  readonly decimal_count?: number | undefined
}

export const NumberSettingInput: Codec.Shape<NumberSettingInput> =
  /*#__PURE__*/ Codec.shape("task#NumberSettingInput", () => ({
    format: Codec.listedOpt("normal", "percentage", "cny", "usd", "custom"),
    custom_symbol: Codec.strOpt,
    custom_symbol_position: Codec.listedOpt("left", "right"),
    separator: Codec.listedOpt("none", "thousand"),
    decimal_count: Codec.intOpt
  }))

/** @category structures */
export interface MemberSettingInput {
  /** Default: `false`. */
  readonly multi?: boolean | undefined
}

export const MemberSettingInput: Codec.Shape<MemberSettingInput> =
  /*#__PURE__*/ Codec.shape("task#MemberSettingInput", () => ({
    multi: Codec.boolOpt
  }))

/** @category structures */
export interface DatetimeSetting {
  readonly format?: string | undefined
}

export const DatetimeSetting: Codec.Shape<DatetimeSetting> =
  /*#__PURE__*/ Codec.shape("task#DatetimeSetting", () => ({
    format: Codec.strOpt
  }))

/** @category structures */
export interface SelectSettingInput {
  /** At most 100 items. */
  readonly options?: ReadonlyArray<OptionInput> | undefined
}

export const SelectSettingInput: Codec.Shape<SelectSettingInput> =
  /*#__PURE__*/ Codec.shape("task#SelectSettingInput", () => ({
    options: Codec.listOpt(Codec.obj(OptionInput))
  }))

/** @category structures */
export interface OptionInput {
  readonly name: string
  /** At most 54. */
  readonly color_index?: number | undefined
  readonly is_hidden?: boolean | undefined
}

export const OptionInput: Codec.Shape<OptionInput> = /*#__PURE__*/ Codec.shape("task#OptionInput", () => ({
  name: Codec.str,
  color_index: Codec.intOpt,
  is_hidden: Codec.boolOpt
}))

/** @category structures */
export interface CustomField {
  readonly guid?: string | undefined
  readonly name?: string | undefined
  readonly type?: string | undefined
  readonly number_setting?: NumberSetting | undefined
  readonly member_setting?: MemberSetting | undefined
  readonly datetime_setting?: DatetimeSetting | undefined
  readonly single_select_setting?: SelectSetting | undefined
  readonly multi_select_setting?: SelectSetting | undefined
  readonly creator?: Types.Member | undefined
  readonly created_at?: string | undefined
  readonly updated_at?: string | undefined
  readonly text_setting?: Codec.Dictionary | undefined
}

export const CustomField: Codec.Shape<CustomField> = /*#__PURE__*/ Codec.shape("task#CustomField", () => ({
  guid: Codec.strOpt,
  name: Codec.strOpt,
  type: Codec.strOpt,
  number_setting: Codec.objOpt(NumberSetting),
  member_setting: Codec.objOpt(MemberSetting),
  datetime_setting: Codec.objOpt(DatetimeSetting),
  single_select_setting: Codec.objOpt(SelectSetting),
  multi_select_setting: Codec.objOpt(SelectSetting),
  creator: Codec.objOpt(Types.Member),
  created_at: Codec.strOpt,
  updated_at: Codec.strOpt,
  text_setting: Codec.objOpt(Codec.dictionary)
}))

/** @category structures */
export interface NumberSetting {
  readonly format?: "normal" | "percentage" | "cny" | "usd" | "custom" | (string & {}) | undefined
  readonly custom_symbol?: string | undefined
  readonly custom_symbol_position?: "left" | "right" | (string & {}) | undefined
  readonly separator?: "none" | "thousand" | (string & {}) | undefined
  readonly decimal_count?: number | undefined
}

export const NumberSetting: Codec.Shape<NumberSetting> =
  /*#__PURE__*/ Codec.shape("task#NumberSetting", () => ({
    format: Codec.openOpt("normal", "percentage", "cny", "usd", "custom"),
    custom_symbol: Codec.strOpt,
    custom_symbol_position: Codec.openOpt("left", "right"),
    separator: Codec.openOpt("none", "thousand"),
    decimal_count: Codec.intOpt
  }))

/** @category structures */
export interface MemberSetting {
  readonly multi?: boolean | undefined
}

export const MemberSetting: Codec.Shape<MemberSetting> =
  /*#__PURE__*/ Codec.shape("task#MemberSetting", () => ({
    multi: Codec.boolOpt
  }))

/** @category structures */
export interface SelectSetting {
  readonly options?: ReadonlyArray<Types.Option> | undefined
}

export const SelectSetting: Codec.Shape<SelectSetting> =
  /*#__PURE__*/ Codec.shape("task#SelectSetting", () => ({
    options: Codec.listOpt(Codec.obj(Types.Option))
  }))

/** @category structures */
export interface CustomFieldSelectSetting {
  /** At most 100 items. */
  readonly options?: ReadonlyArray<CustomFieldOption> | undefined
}

export const CustomFieldSelectSetting: Codec.Shape<CustomFieldSelectSetting> =
  /*#__PURE__*/ Codec.shape("task#CustomFieldSelectSetting", () => ({
    options: Codec.listOpt(Codec.obj(CustomFieldOption))
  }))

/** @category structures */
export interface CustomFieldOption {
  readonly guid?: string | undefined
  readonly name?: string | undefined
  /** At most 54. */
  readonly color_index?: number | undefined
}

export const CustomFieldOption: Codec.Shape<CustomFieldOption> =
  /*#__PURE__*/ Codec.shape("task#CustomFieldOption", () => ({
    guid: Codec.strOpt,
    name: Codec.strOpt,
    color_index: Codec.intOpt
  }))

/** @category structures */
export interface InputCustomField {
  readonly name?: string | undefined
  readonly number_setting?: NumberSettingInput | undefined
  readonly member_setting?: MemberSettingInput | undefined
  readonly datetime_setting?: DatetimeSetting | undefined
  readonly single_select_setting?: CustomFieldSelectSetting | undefined
  readonly multi_select_setting?: CustomFieldSelectSetting | undefined
  readonly text_setting?: Codec.Dictionary | undefined
}

export const InputCustomField: Codec.Shape<InputCustomField> =
  /*#__PURE__*/ Codec.shape("task.v2.custom_field.patch#input.custom_field", () => ({
    name: Codec.strOpt,
    number_setting: Codec.objOpt(NumberSettingInput),
    member_setting: Codec.objOpt(MemberSettingInput),
    datetime_setting: Codec.objOpt(DatetimeSetting),
    single_select_setting: Codec.objOpt(CustomFieldSelectSetting),
    multi_select_setting: Codec.objOpt(CustomFieldSelectSetting),
    text_setting: Codec.objOpt(Codec.dictionary)
  }))
