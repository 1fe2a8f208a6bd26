// GENERATED from spec/helpdesk.json. DO NOT EDIT: correct spec/patches/helpdesk.json.
/**
 * Endpoints of `helpdesk.v1.ticket_customized_field`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import type { UserToken } from "../../../UserToken.js"
import { codes } from "../../../internal/codes/helpdesk.js"
import * as Shared from "../Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `create` takes.
 *
 * @category inputs
 */
export interface CreateInput {
  /** Not in the documentation. */
  readonly helpdesk_id?: string | undefined
  /** Not in the documentation. */
  readonly key_name: string
  /** Not in the documentation. */
  readonly display_name: string
  /** Not in the documentation. */
  readonly position: string
  /** Not in the documentation. */
  readonly field_type: string
  /** Not in the documentation. */
  readonly description: string
  /** Not in the documentation. */
  readonly visible: boolean
  /** Not in the documentation. */
  readonly editable?: boolean | undefined
  /** Not in the documentation. */
  readonly required: boolean
  /** Not in the documentation. */
  readonly dropdown_allow_multiple?: boolean | undefined
  readonly dropdown_options?: DropdownOption | undefined
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("helpdesk.v1.ticket_customized_field.create#input", () => ({
    helpdesk_id: Codec.strOpt,
    key_name: Codec.str,
    display_name: Codec.str,
    position: Codec.str,
    field_type: Codec.str,
    description: Codec.str,
    visible: Codec.bool,
    editable: Codec.boolOpt,
    required: Codec.bool,
    dropdown_allow_multiple: Codec.boolOpt,
    dropdown_options: Codec.objOpt(DropdownOption)
  }))

/**
 * 创建工单自定义字段
 *
 * `POST /open-apis/helpdesk/v1/ticket_customized_fields` · Token: user · Rate limit: a limit of its own.
 *
 * Scopes, any of: `helpdesk:all`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket_customized_field/create-ticket-customized-field
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, Codec.Dictionary, "user"> & {
  /**
   * 创建工单自定义字段
   *
   * Scopes, any of: `helpdesk:all`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket_customized_field/create-ticket-customized-field
   */
  (input: CreateInput, options: Endpoint.WithToken): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
  /**
   * 创建工单自定义字段
   *
   * Scopes, any of: `helpdesk:all`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket_customized_field/create-ticket-customized-field
   */
  (input: CreateInput, options?: Endpoint.CallOptions<never>): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient | UserToken>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "helpdesk.v1.ticket_customized_field.create",
  method: "POST",
  path: "/open-apis/helpdesk/v1/ticket_customized_fields",
  tokens: ["user"],
  body: "json",
  helpdesk: true,
  codes,
  input: CreateInput,
  output: Codec.dictionary
})

/**
 * What `delete` takes.
 *
 * @category inputs
 */
export interface DeleteInput {
  readonly ticket_customized_field_id: string
}

export const DeleteInput: Codec.Shape<DeleteInput> =
  /*#__PURE__*/ Codec.shape("helpdesk.v1.ticket_customized_field.delete#input", () => ({
    ticket_customized_field_id: Codec.str
  }))

/**
 * 删除工单自定义字段
 *
 * `DELETE /open-apis/helpdesk/v1/ticket_customized_fields/:ticket_customized_field_id` · Token: user · Rate
 * limit: a limit of its own.
 *
 * Scopes, any of: `helpdesk:all`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket_customized_field/delete
 * @category endpoints
 */
const deleteEndpoint: Endpoint.Described<DeleteInput, Codec.Dictionary, "user"> & {
  /**
   * 删除工单自定义字段
   *
   * Scopes, any of: `helpdesk:all`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket_customized_field/delete
   */
  (input: DeleteInput, options: Endpoint.WithToken): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
  /**
   * 删除工单自定义字段
   *
   * Scopes, any of: `helpdesk:all`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket_customized_field/delete
   */
  (input: DeleteInput, options?: Endpoint.CallOptions<never>): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient | UserToken>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "helpdesk.v1.ticket_customized_field.delete",
  method: "DELETE",
  path: "/open-apis/helpdesk/v1/ticket_customized_fields/:ticket_customized_field_id",
  tokens: ["user"],
  helpdesk: true,
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
  readonly ticket_customized_field_id: string
}

export const GetInput: Codec.Shape<GetInput> =
  /*#__PURE__*/ Codec.shape("helpdesk.v1.ticket_customized_field.get#input", () => ({
    ticket_customized_field_id: Codec.str
  }))

/**
 * What `get` gives.
 *
 * @category outputs
 */
export interface GetOutput {
  /** Not in the documentation. */
  readonly ticket_customized_field_id?: string | undefined
  /** Not in the documentation. */
  readonly helpdesk_id?: string | undefined
  /** Not in the documentation. */
  readonly key_name?: string | undefined
  /** Not in the documentation. */
  readonly display_name?: string | undefined
  /** Not in the documentation. */
  readonly position?: string | undefined
  /** Not in the documentation. */
  readonly field_type?: string | undefined
  /** Not in the documentation. */
  readonly description?: string | undefined
  /** Not in the documentation. */
  readonly visible?: boolean | undefined
  /** Not in the documentation. */
  readonly editable?: boolean | undefined
  /** Not in the documentation. */
  readonly required?: boolean | undefined
  /** Not in the documentation. */
  readonly created_at?: string | undefined
  /** Not in the documentation. */
  readonly updated_at?: string | undefined
  /** Not in the documentation. */
  readonly created_by?: Shared.TicketUser | undefined
  /** Not in the documentation. */
  readonly updated_by?: Shared.TicketUser | undefined
  /** Not in the documentation. */
  readonly dropdown_allow_multiple?: boolean | undefined
  readonly dropdown_options?: DropdownOption | undefined
}

export const GetOutput: Codec.Shape<GetOutput> =
  /*#__PURE__*/ Codec.shape("helpdesk.v1.ticket_customized_field.get#output", () => ({
    ticket_customized_field_id: Codec.strOpt,
    helpdesk_id: Codec.strOpt,
    key_name: Codec.strOpt,
    display_name: Codec.strOpt,
    position: Codec.strOpt,
    field_type: Codec.strOpt,
    description: Codec.strOpt,
    visible: Codec.boolOpt,
    editable: Codec.boolOpt,
    required: Codec.boolOpt,
    created_at: Codec.strOpt,
    updated_at: Codec.strOpt,
    created_by: Codec.objOpt(Shared.TicketUser),
    updated_by: Codec.objOpt(Shared.TicketUser),
    dropdown_allow_multiple: Codec.boolOpt,
    dropdown_options: Codec.objOpt(DropdownOption)
  }))

/**
 * 获取指定工单自定义字段
 *
 * `GET /open-apis/helpdesk/v1/ticket_customized_fields/:ticket_customized_field_id` · Token: tenant · Rate
 * limit: a limit of its own.
 *
 * Scopes, any of: `helpdesk:all:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket_customized_field/get-ticket-customized-field
 * @category endpoints
 */
export const get: Endpoint.Described<GetInput, GetOutput, "tenant"> & {
  /**
   * 获取指定工单自定义字段
   *
   * Scopes, any of: `helpdesk:all:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket_customized_field/get-ticket-customized-field
   */
  (input: GetInput, options?: Endpoint.CallOptions): Effect.Effect<GetOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "helpdesk.v1.ticket_customized_field.get",
  method: "GET",
  path: "/open-apis/helpdesk/v1/ticket_customized_fields/:ticket_customized_field_id",
  tokens: ["tenant"],
  helpdesk: true,
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
  readonly page_token?: string | undefined
  /** At most 100. */
  readonly page_size?: number | undefined
  readonly visible?: boolean | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("helpdesk.v1.ticket_customized_field.list#input", () => ({
    page_token: Codec.strOpt,
    page_size: Codec.intOpt,
    visible: Codec.boolOpt
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly has_more?: boolean | undefined
  readonly next_page_token?: string | undefined
  readonly items: ReadonlyArray<TicketCustomizedField>
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("helpdesk.v1.ticket_customized_field.list#output", () => ({
    has_more: Codec.boolOpt,
    next_page_token: Codec.strOpt,
    items: Codec.list(Codec.obj(TicketCustomizedField))
  }))

/**
 * 获取全部工单自定义字段
 *
 * `GET /open-apis/helpdesk/v1/ticket_customized_fields` · Token: tenant · Rate limit: a limit of its own.
 *
 * Scopes, any of: `helpdesk:all:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket_customized_field/list-ticket-customized-fields
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant"> & {
  /**
   * 获取全部工单自定义字段
   *
   * Scopes, any of: `helpdesk:all:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket_customized_field/list-ticket-customized-fields
   */
  (input?: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.OptionalListed<ListInput, ListOutput, "tenant">
  readonly items: {
    /**
     * 获取全部工单自定义字段
     *
     * Scopes, any of: `helpdesk:all:readonly`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket_customized_field/list-ticket-customized-fields
     */
    (input?: ListInput, options?: Paged.Options): Paged.Listing<TicketCustomizedField>
  }
} = /*#__PURE__*/ Paged.make({
  id: "helpdesk.v1.ticket_customized_field.list",
  method: "GET",
  path: "/open-apis/helpdesk/v1/ticket_customized_fields",
  tokens: ["tenant"],
  query: ["page_token", "page_size"],
  body: "json",
  paging: {
    style: "token", items: "items", pageToken: "next_page_token", hasMore: "has_more",
    requestToken: "page_token", requestSize: "page_size", maxPageSize: 100
  },
  helpdesk: true,
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
  readonly ticket_customized_field_id: string
  /** Not in the documentation. */
  readonly display_name?: string | undefined
  /** Not in the documentation. */
  readonly position?: string | undefined
  /** Not in the documentation. */
  readonly description?: string | undefined
  /** Not in the documentation. */
  readonly visible?: boolean | undefined
  /** Not in the documentation. */
  readonly required?: boolean | undefined
  readonly dropdown_options?: Codec.Dictionary | undefined
}

export const PatchInput: Codec.Shape<PatchInput> =
  /*#__PURE__*/ Codec.shape("helpdesk.v1.ticket_customized_field.patch#input", () => ({
    ticket_customized_field_id: Codec.str,
    display_name: Codec.strOpt,
    position: Codec.strOpt,
    description: Codec.strOpt,
    visible: Codec.boolOpt,
    required: Codec.boolOpt,
    dropdown_options: Codec.objOpt(Codec.dictionary)
  }))

/**
 * 更新工单自定义字段
 *
 * `PATCH /open-apis/helpdesk/v1/ticket_customized_fields/:ticket_customized_field_id` · Token: user · Rate
 * limit: a limit of its own.
 *
 * Scopes, any of: `helpdesk:all`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket_customized_field/update-ticket-customized-field
 * @category endpoints
 */
export const patch: Endpoint.Described<PatchInput, Codec.Dictionary, "user"> & {
  /**
   * 更新工单自定义字段
   *
   * Scopes, any of: `helpdesk:all`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket_customized_field/update-ticket-customized-field
   */
  (input: PatchInput, options: Endpoint.WithToken): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
  /**
   * 更新工单自定义字段
   *
   * Scopes, any of: `helpdesk:all`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket_customized_field/update-ticket-customized-field
   */
  (input: PatchInput, options?: Endpoint.CallOptions<never>): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient | UserToken>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "helpdesk.v1.ticket_customized_field.patch",
  method: "PATCH",
  path: "/open-apis/helpdesk/v1/ticket_customized_fields/:ticket_customized_field_id",
  tokens: ["user"],
  body: "json",
  helpdesk: true,
  codes,
  input: PatchInput,
  output: Codec.dictionary
})

/** @category structures */
export interface DropdownOption {
  readonly children?: ReadonlyArray<Children> | undefined
}

export const DropdownOption: Codec.Shape<DropdownOption> =
  /*#__PURE__*/ Codec.shape("helpdesk#DropdownOption", () => ({
    children: Codec.listOpt(Codec.obj(Children))
  }))

/** @category structures */
export interface Children {
  readonly tag?: string | undefined
  readonly display_name?: string | undefined
}

export const Children: Codec.Shape<Children> = /*#__PURE__*/ Codec.shape("helpdesk#Children", () => ({
  tag: Codec.strOpt,
  display_name: Codec.strOpt
}))

/** @category structures */
export interface TicketCustomizedFieldTicketUser {
  readonly id?: string | undefined
  readonly avatar_url?: string | undefined
  readonly name?: string | undefined
  readonly email?: string | undefined
  /** Not in the documentation. */
  readonly department?: string | undefined
  /** Not in the documentation. */
  readonly city?: string | undefined
  /** Not in the documentation. */
  readonly country?: string | undefined
}

export const TicketCustomizedFieldTicketUser: Codec.Shape<TicketCustomizedFieldTicketUser> =
  /*#__PURE__*/ Codec.shape("helpdesk#TicketCustomizedFieldTicketUser", () => ({
    id: Codec.strOpt,
    avatar_url: Codec.strOpt,
    name: Codec.strOpt,
    email: Codec.strOpt,
    department: Codec.strOpt,
    city: Codec.strOpt,
    country: Codec.strOpt
  }))

/** @category structures */
export interface TicketCustomizedFieldDropdownOption {
  readonly children?: ReadonlyArray<TicketCustomizedFieldDropdownOptionChildren> | undefined
}

export const TicketCustomizedFieldDropdownOption: Codec.Shape<TicketCustomizedFieldDropdownOption> =
  /*#__PURE__*/ Codec.shape("helpdesk#TicketCustomizedFieldDropdownOption", () => ({
    children: Codec.listOpt(Codec.obj(TicketCustomizedFieldDropdownOptionChildren))
  }))

/** @category structures */
export interface TicketCustomizedField {
  readonly ticket_customized_field_id: string
  readonly helpdesk_id?: string | undefined
  readonly key_name: string
  readonly display_name: string
  readonly position: string
  readonly field_type: string
  readonly description: string
  readonly visible: boolean
  readonly editable?: boolean | undefined
  readonly required: boolean
  readonly created_at?: string | undefined
  readonly updated_at?: string | undefined
  readonly created_by?: TicketCustomizedFieldTicketUser | undefined
  readonly updated_by?: TicketCustomizedFieldTicketUser | undefined
  readonly dropdown_options?: TicketCustomizedFieldDropdownOption | undefined
  readonly dropdown_allow_multiple?: boolean | undefined
}

export const TicketCustomizedField: Codec.Shape<TicketCustomizedField> =
  /*#__PURE__*/ Codec.shape("helpdesk.v1.ticket_customized_field.list#output.items", () => ({
    ticket_customized_field_id: Codec.str,
    helpdesk_id: Codec.strOpt,
    key_name: Codec.str,
    display_name: Codec.str,
    position: Codec.str,
    field_type: Codec.str,
    description: Codec.str,
    visible: Codec.bool,
    editable: Codec.boolOpt,
    required: Codec.bool,
    created_at: Codec.strOpt,
    updated_at: Codec.strOpt,
    created_by: Codec.objOpt(TicketCustomizedFieldTicketUser),
    updated_by: Codec.objOpt(TicketCustomizedFieldTicketUser),
    dropdown_options: Codec.objOpt(TicketCustomizedFieldDropdownOption),
    dropdown_allow_multiple: Codec.boolOpt
  }))

/** @category structures */
export interface TicketCustomizedFieldDropdownOptionChildren {
  readonly tag?: string | undefined
  readonly display_name?: string | undefined
  readonly children?: ReadonlyArray<TicketCustomizedFieldDropdownOption> | undefined
}

export const TicketCustomizedFieldDropdownOptionChildren: Codec.Shape<TicketCustomizedFieldDropdownOptionChildren> =
  /*#__PURE__*/ Codec.shape("helpdesk#TicketCustomizedFieldDropdownOption.children", () => ({
    tag: Codec.strOpt,
    display_name: Codec.strOpt,
    children: Codec.listOpt(Codec.obj(TicketCustomizedFieldDropdownOption))
  }))
