// GENERATED from spec/contact.json. DO NOT EDIT: correct spec/patches/contact.json.
/**
 * Endpoints of `contact.v3.unit`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import { codes } from "../../../internal/codes/contact.js"
import type * as Effect from "effect/Effect"

/**
 * What `bindDepartment` takes.
 *
 * @category inputs
 */
export interface BindDepartmentInput {
  readonly unit_id: string
  readonly department_id: string
  /** Default: `"open_department_id"`. */
  readonly department_id_type?: "department_id" | "open_department_id" | undefined
}

export const BindDepartmentInput: Codec.Shape<BindDepartmentInput> =
  /*#__PURE__*/ Codec.shape("contact.v3.unit.bind_department#input", () => ({
    unit_id: Codec.str,
    department_id: Codec.str,
    department_id_type: Codec.litOpt("department_id", "open_department_id")
  }))

/**
 * 建立部门与单位的绑定关系
 *
 * `POST /open-apis/contact/v3/unit/bind_department` · Token: tenant · Rate limit: 20/s.
 *
 * Scopes, any of: `contact:unit`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/unit/bind_department
 * @category endpoints
 */
export const bindDepartment: Endpoint.Described<BindDepartmentInput, Codec.Dictionary, "tenant"> & {
  /**
   * 建立部门与单位的绑定关系
   *
   * Scopes, any of: `contact:unit`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/unit/bind_department
   */
  (input: BindDepartmentInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "contact.v3.unit.bind_department",
  method: "POST",
  path: "/open-apis/contact/v3/unit/bind_department",
  tokens: ["tenant"],
  body: "json",
  codes,
  input: BindDepartmentInput,
  output: Codec.dictionary
})

/**
 * What `create` takes.
 *
 * @category inputs
 */
export interface CreateInput {
  readonly unit_id?: string | undefined
  readonly name: string
  readonly unit_type: string
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("contact.v3.unit.create#input", () => ({
    unit_id: Codec.strOpt,
    name: Codec.str,
    unit_type: Codec.str
  }))

/**
 * What `create` gives.
 *
 * @category outputs
 */
export interface CreateOutput {
  readonly unit_id: string
}

export const CreateOutput: Codec.Shape<CreateOutput> =
  /*#__PURE__*/ Codec.shape("contact.v3.unit.create#output", () => ({
    unit_id: Codec.str
  }))

/**
 * 创建单位
 *
 * `POST /open-apis/contact/v3/unit` · Token: tenant · Rate limit: 20/s.
 *
 * Scopes, any of: `contact:unit`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/unit/create
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "tenant"> & {
  /**
   * 创建单位
   *
   * Scopes, any of: `contact:unit`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/unit/create
   */
  (input: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "contact.v3.unit.create",
  method: "POST",
  path: "/open-apis/contact/v3/unit",
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
  readonly unit_id: string
}

export const DeleteInput: Codec.Shape<DeleteInput> =
  /*#__PURE__*/ Codec.shape("contact.v3.unit.delete#input", () => ({
    unit_id: Codec.str
  }))

/**
 * 删除单位
 *
 * `DELETE /open-apis/contact/v3/unit/:unit_id` · Token: tenant · Rate limit: 20/s.
 *
 * Scopes, any of: `contact:unit`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/unit/delete
 * @category endpoints
 */
const deleteEndpoint: Endpoint.Described<DeleteInput, Codec.Dictionary, "tenant"> & {
  /**
   * 删除单位
   *
   * Scopes, any of: `contact:unit`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/unit/delete
   */
  (input: DeleteInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "contact.v3.unit.delete",
  method: "DELETE",
  path: "/open-apis/contact/v3/unit/:unit_id",
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
  readonly unit_id: string
}

export const GetInput: Codec.Shape<GetInput> = /*#__PURE__*/ Codec.shape("contact.v3.unit.get#input", () => ({
  unit_id: Codec.str
}))

/**
 * What `get` gives.
 *
 * @category outputs
 */
export interface GetOutput {
  readonly unit: Unit
}

export const GetOutput: Codec.Shape<GetOutput> =
  /*#__PURE__*/ Codec.shape("contact.v3.unit.get#output", () => ({
    unit: Codec.obj(Unit)
  }))

/**
 * 获取单位信息
 *
 * `GET /open-apis/contact/v3/unit/:unit_id` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `contact:unit:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/unit/get
 * @category endpoints
 */
export const get: Endpoint.Described<GetInput, GetOutput, "tenant"> & {
  /**
   * 获取单位信息
   *
   * Scopes, any of: `contact:unit:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/unit/get
   */
  (input: GetInput, options?: Endpoint.CallOptions): Effect.Effect<GetOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "contact.v3.unit.get",
  method: "GET",
  path: "/open-apis/contact/v3/unit/:unit_id",
  tokens: ["tenant"],
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
  /** At most 100. Default: `50`. */
  readonly page_size?: number | undefined
  readonly page_token?: string | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("contact.v3.unit.list#input", () => ({
    page_size: Codec.intOpt,
    page_token: Codec.strOpt
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly unitlist: ReadonlyArray<Unit>
  readonly has_more: boolean
  readonly page_token: string
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("contact.v3.unit.list#output", () => ({
    unitlist: Codec.list(Codec.obj(Unit)),
    has_more: Codec.bool,
    page_token: Codec.str
  }))

/**
 * 获取单位列表
 *
 * `GET /open-apis/contact/v3/unit` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `contact:unit:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/unit/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant"> & {
  /**
   * 获取单位列表
   *
   * Scopes, any of: `contact:unit:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/unit/list
   */
  (input?: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.OptionalListed<ListInput, ListOutput, "tenant">
  readonly items: {
    /**
     * 获取单位列表
     *
     * Scopes, any of: `contact:unit:readonly`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/unit/list
     */
    (input?: ListInput, options?: Paged.Options): Paged.Listing<Unit>
  }
} = /*#__PURE__*/ Paged.make({
  id: "contact.v3.unit.list",
  method: "GET",
  path: "/open-apis/contact/v3/unit",
  tokens: ["tenant"],
  query: ["page_size", "page_token"],
  paging: {
    style: "token", items: "unitlist", pageToken: "page_token", hasMore: "has_more",
    requestToken: "page_token", requestSize: "page_size", maxPageSize: 100
  },
  codes,
  input: ListInput,
  output: ListOutput
})

/**
 * What `listDepartment` takes.
 *
 * @category inputs
 */
export interface ListDepartmentInput {
  readonly unit_id: string
  /** Default: `"open_department_id"`. */
  readonly department_id_type?: "department_id" | "open_department_id" | undefined
  readonly page_token?: string | undefined
  /** At most 100. Default: `50`. */
  readonly page_size?: number | undefined
}

export const ListDepartmentInput: Codec.Shape<ListDepartmentInput> =
  /*#__PURE__*/ Codec.shape("contact.v3.unit.list_department#input", () => ({
    unit_id: Codec.str,
    department_id_type: Codec.litOpt("department_id", "open_department_id"),
    page_token: Codec.strOpt,
    page_size: Codec.intOpt
  }))

/**
 * What `listDepartment` gives.
 *
 * @category outputs
 */
export interface ListDepartmentOutput {
  readonly departmentlist: ReadonlyArray<UnitDepartment>
  readonly has_more: boolean
  readonly page_token: string
}

export const ListDepartmentOutput: Codec.Shape<ListDepartmentOutput> =
  /*#__PURE__*/ Codec.shape("contact.v3.unit.list_department#output", () => ({
    departmentlist: Codec.list(Codec.obj(UnitDepartment)),
    has_more: Codec.bool,
    page_token: Codec.str
  }))

/**
 * 获取单位绑定的部门列表
 *
 * `GET /open-apis/contact/v3/unit/list_department` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `contact:unit:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/unit/list_department
 * @category endpoints
 */
export const listDepartment: Endpoint.Described<ListDepartmentInput, ListDepartmentOutput, "tenant"> & {
  /**
   * 获取单位绑定的部门列表
   *
   * Scopes, any of: `contact:unit:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/unit/list_department
   */
  (input: ListDepartmentInput, options?: Endpoint.CallOptions): Effect.Effect<ListDepartmentOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<ListDepartmentInput, ListDepartmentOutput, "tenant">
  readonly items: {
    /**
     * 获取单位绑定的部门列表
     *
     * Scopes, any of: `contact:unit:readonly`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/unit/list_department
     */
    (input: ListDepartmentInput, options?: Paged.Options): Paged.Listing<UnitDepartment>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "contact.v3.unit.list_department",
  method: "GET",
  path: "/open-apis/contact/v3/unit/list_department",
  tokens: ["tenant"],
  query: ["unit_id", "department_id_type", "page_token", "page_size"],
  paging: {
    style: "token", items: "departmentlist", pageToken: "page_token", hasMore: "has_more",
    requestToken: "page_token", requestSize: "page_size", maxPageSize: 100
  },
  codes,
  input: ListDepartmentInput,
  output: ListDepartmentOutput
})

/**
 * What `patch` takes.
 *
 * @category inputs
 */
export interface PatchInput {
  readonly unit_id: string
  readonly name?: string | undefined
}

export const PatchInput: Codec.Shape<PatchInput> =
  /*#__PURE__*/ Codec.shape("contact.v3.unit.patch#input", () => ({
    unit_id: Codec.str,
    name: Codec.strOpt
  }))

/**
 * 修改单位信息
 *
 * `PATCH /open-apis/contact/v3/unit/:unit_id` · Token: tenant · Rate limit: 20/s.
 *
 * Scopes, any of: `contact:unit`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/unit/patch
 * @category endpoints
 */
export const patch: Endpoint.Described<PatchInput, Codec.Dictionary, "tenant"> & {
  /**
   * 修改单位信息
   *
   * Scopes, any of: `contact:unit`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/unit/patch
   */
  (input: PatchInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "contact.v3.unit.patch",
  method: "PATCH",
  path: "/open-apis/contact/v3/unit/:unit_id",
  tokens: ["tenant"],
  body: "json",
  codes,
  input: PatchInput,
  output: Codec.dictionary
})

/**
 * What `unbindDepartment` takes.
 *
 * @category inputs
 */
export interface UnbindDepartmentInput {
  readonly unit_id: string
  readonly department_id: string
  /** Default: `"open_department_id"`. */
  readonly department_id_type?: "department_id" | "open_department_id" | undefined
}

export const UnbindDepartmentInput: Codec.Shape<UnbindDepartmentInput> =
  /*#__PURE__*/ Codec.shape("contact.v3.unit.unbind_department#input", () => ({
    unit_id: Codec.str,
    department_id: Codec.str,
    department_id_type: Codec.litOpt("department_id", "open_department_id")
  }))

/**
 * 解除部门与单位的绑定关系
 *
 * `POST /open-apis/contact/v3/unit/unbind_department` · Token: tenant · Rate limit: 20/s.
 *
 * Scopes, any of: `contact:unit`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/unit/unbind_department
 * @category endpoints
 */
export const unbindDepartment: Endpoint.Described<UnbindDepartmentInput, Codec.Dictionary, "tenant"> & {
  /**
   * 解除部门与单位的绑定关系
   *
   * Scopes, any of: `contact:unit`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/unit/unbind_department
   */
  (input: UnbindDepartmentInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "contact.v3.unit.unbind_department",
  method: "POST",
  path: "/open-apis/contact/v3/unit/unbind_department",
  tokens: ["tenant"],
  body: "json",
  codes,
  input: UnbindDepartmentInput,
  output: Codec.dictionary
})

/** @category structures */
export interface Unit {
  readonly unit_id: string
  readonly name: string
  readonly unit_type: string
}

export const Unit: Codec.Shape<Unit> = /*#__PURE__*/ Codec.shape("contact#Unit", () => ({
  unit_id: Codec.str,
  name: Codec.str,
  unit_type: Codec.str
}))

/** @category structures */
export interface UnitDepartment {
  readonly unit_id: string
  readonly department_id: string
}

export const UnitDepartment: Codec.Shape<UnitDepartment> =
  /*#__PURE__*/ Codec.shape("contact.v3.unit.list_department#output.departmentlist", () => ({
    unit_id: Codec.str,
    department_id: Codec.str
  }))
