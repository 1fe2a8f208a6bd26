// GENERATED from spec/contact.json. DO NOT EDIT: correct spec/patches/contact.json.
/**
 * Endpoints of `contact.v3.employee_type_enum`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import { codes } from "../../../internal/codes/contact.js"
import * as Shared from "../Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `create` takes.
 *
 * @category inputs
 */
export interface CreateInput {
  /** 1 to 100 characters. */
  readonly content: string
  readonly enum_type: 1 | 2 | (number & {})
  readonly enum_status: 1 | 2 | (number & {})
  readonly i18n_content?: ReadonlyArray<Shared.I18nContent> | undefined
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("contact.v3.employee_type_enum.create#input", () => ({
    content: Codec.str,
    enum_type: Codec.listed(1, 2),
    enum_status: Codec.listed(1, 2),
    i18n_content: Codec.listOpt(Codec.obj(Shared.I18nContent))
  }))

/**
 * What `create` gives.
 *
 * @category outputs
 */
export interface CreateOutput {
  readonly employee_type_enum: EmployeeTypeEnum2
}

export const CreateOutput: Codec.Shape<CreateOutput> =
  /*#__PURE__*/ Codec.shape("contact.v3.employee_type_enum.create#output", () => ({
    employee_type_enum: Codec.obj(EmployeeTypeEnum2)
  }))

/**
 * 新增人员类型
 *
 * `POST /open-apis/contact/v3/employee_type_enums` · Token: tenant · Rate limit: 20/s.
 *
 * Scopes, any of: `contact:contact`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/employee_type_enum/create
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "tenant"> & {
  /**
   * 新增人员类型
   *
   * Scopes, any of: `contact:contact`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/employee_type_enum/create
   */
  (input: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "contact.v3.employee_type_enum.create",
  method: "POST",
  path: "/open-apis/contact/v3/employee_type_enums",
  tokens: ["tenant"],
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
  readonly enum_id: string
}

export const DeleteInput: Codec.Shape<DeleteInput> =
  /*#__PURE__*/ Codec.shape("contact.v3.employee_type_enum.delete#input", () => ({
    enum_id: Codec.str
  }))

/**
 * 删除人员类型
 *
 * `DELETE /open-apis/contact/v3/employee_type_enums/:enum_id` · Token: tenant · Rate limit: a limit of its
 * own.
 *
 * Scopes, any of: `contact:contact`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/employee_type_enum/delete
 * @category endpoints
 */
const deleteEndpoint: Endpoint.Described<DeleteInput, Codec.Dictionary, "tenant"> & {
  /**
   * 删除人员类型
   *
   * Scopes, any of: `contact:contact`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/employee_type_enum/delete
   */
  (input: DeleteInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "contact.v3.employee_type_enum.delete",
  method: "DELETE",
  path: "/open-apis/contact/v3/employee_type_enums/:enum_id",
  tokens: ["tenant"],
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
  readonly page_token?: string | undefined
  /** At most 100. Default: `20`. */
  readonly page_size?: number | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("contact.v3.employee_type_enum.list#input", () => ({
    page_token: Codec.strOpt,
    page_size: Codec.intOpt
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly items: ReadonlyArray<EmployeeTypeEnum2>
  readonly has_more?: boolean | undefined
  readonly page_token?: string | undefined
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("contact.v3.employee_type_enum.list#output", () => ({
    items: Codec.list(Codec.obj(EmployeeTypeEnum2)),
    has_more: Codec.boolOpt,
    page_token: Codec.strOpt
  }))

/**
 * 查询人员类型
 *
 * `GET /open-apis/contact/v3/employee_type_enums` · Token: tenant · Rate limit: a limit of its own.
 *
 * Scopes, any of: `contact:contact.base:readonly`, `contact:contact:access_as_app`,
 * `contact:contact:readonly_as_app`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/employee_type_enum/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant"> & {
  /**
   * 查询人员类型
   *
   * Scopes, any of: `contact:contact.base:readonly`, `contact:contact:access_as_app`,
   * `contact:contact:readonly_as_app`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/employee_type_enum/list
   */
  (input?: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.OptionalListed<ListInput, ListOutput, "tenant">
  readonly items: {
    /**
     * 查询人员类型
     *
     * Scopes, any of: `contact:contact.base:readonly`, `contact:contact:access_as_app`,
     * `contact:contact:readonly_as_app`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/employee_type_enum/list
     */
    (input?: ListInput, options?: Paged.Options): Paged.Listing<EmployeeTypeEnum2>
  }
} = /*#__PURE__*/ Paged.make({
  id: "contact.v3.employee_type_enum.list",
  method: "GET",
  path: "/open-apis/contact/v3/employee_type_enums",
  tokens: ["tenant"],
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
 * What `update` takes.
 *
 * @category inputs
 */
export interface UpdateInput {
  readonly enum_id: string
  /** 1 to 100 characters. */
  readonly content: string
  readonly enum_type: 1 | 2 | (number & {})
  readonly enum_status: 1 | 2 | (number & {})
  readonly i18n_content?: ReadonlyArray<Shared.I18nContent> | undefined
}

export const UpdateInput: Codec.Shape<UpdateInput> =
  /*#__PURE__*/ Codec.shape("contact.v3.employee_type_enum.update#input", () => ({
    enum_id: Codec.str,
    content: Codec.str,
    enum_type: Codec.listed(1, 2),
    enum_status: Codec.listed(1, 2),
    i18n_content: Codec.listOpt(Codec.obj(Shared.I18nContent))
  }))

/**
 * What `update` gives.
 *
 * @category outputs
 */
export interface UpdateOutput {
  readonly employee_type_enum: EmployeeTypeEnum2
}

export const UpdateOutput: Codec.Shape<UpdateOutput> =
  /*#__PURE__*/ Codec.shape("contact.v3.employee_type_enum.update#output", () => ({
    employee_type_enum: Codec.obj(EmployeeTypeEnum2)
  }))

/**
 * 更新人员类型
 *
 * `PUT /open-apis/contact/v3/employee_type_enums/:enum_id` · Token: tenant · Rate limit: a limit of its own.
 *
 * Scopes, any of: `contact:contact`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/employee_type_enum/update
 * @category endpoints
 */
export const update: Endpoint.Described<UpdateInput, UpdateOutput, "tenant"> & {
  /**
   * 更新人员类型
   *
   * Scopes, any of: `contact:contact`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/employee_type_enum/update
   */
  (input: UpdateInput, options?: Endpoint.CallOptions): Effect.Effect<UpdateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "contact.v3.employee_type_enum.update",
  method: "PUT",
  path: "/open-apis/contact/v3/employee_type_enums/:enum_id",
  tokens: ["tenant"],
  body: "json",
  codes,
  input: UpdateInput,
  output: UpdateOutput
})

/** @category structures */
export interface EmployeeTypeEnum2 {
  readonly enum_id?: string | undefined
  readonly enum_value?: string | undefined
  readonly content: string
  readonly enum_type: 1 | 2 | (number & {})
  readonly enum_status: 1 | 2 | (number & {})
  readonly i18n_content?: ReadonlyArray<Shared.I18nContent> | undefined
}

export const EmployeeTypeEnum2: Codec.Shape<EmployeeTypeEnum2> =
  /*#__PURE__*/ Codec.shape("contact#EmployeeTypeEnum2", () => ({
    enum_id: Codec.strOpt,
    enum_value: Codec.strOpt,
    content: Codec.str,
    enum_type: Codec.open(1, 2),
    enum_status: Codec.open(1, 2),
    i18n_content: Codec.listOpt(Codec.obj(Shared.I18nContent))
  }))
