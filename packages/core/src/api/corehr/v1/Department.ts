// GENERATED from spec/corehr.json. DO NOT EDIT: correct spec/patches/corehr.json.
/**
 * Endpoints of `corehr.v1.department`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import { codes } from "../../../internal/codes/corehr.js"
import * as Shared from "../Types.js"
import * as Types from "./Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `create` takes.
 *
 * @category inputs
 */
export interface CreateInput {
  readonly client_token?: string | undefined
  /** Default: `"people_corehr_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | "people_corehr_id" | (string & {}) | undefined
  /** Default: `"people_corehr_department_id"`. */
  readonly department_id_type?:
    | "open_department_id" | "department_id" | "people_corehr_department_id" | (string & {}) | undefined
  readonly sub_type?: Shared.EnumInput | undefined
  readonly manager?: string | undefined
  readonly is_confidential?: boolean | undefined
  readonly hiberarchy_common: Types.HiberarchyCommonInput
  readonly effective_time: string
  readonly custom_fields?: ReadonlyArray<Shared.ObjectFieldData> | undefined
  readonly cost_center_id?: string | undefined
  readonly staffing_model?: Shared.EnumInput | undefined
  readonly is_prefer_manual_encoding?: boolean | undefined
  /** Not in the documentation. */
  readonly expiration_time?: string | undefined
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("corehr.v1.department.create#input", () => ({
    client_token: Codec.strOpt,
    user_id_type: Codec.listedOpt("open_id", "union_id", "user_id", "people_corehr_id"),
    department_id_type: Codec.listedOpt("open_department_id", "department_id", "people_corehr_department_id"),
    sub_type: Codec.objOpt(Shared.EnumInput),
    manager: Codec.strOpt,
    is_confidential: Codec.boolOpt,
    hiberarchy_common: Codec.obj(Types.HiberarchyCommonInput),
    effective_time: Codec.str,
    custom_fields: Codec.listOpt(Codec.obj(Shared.ObjectFieldData)),
    cost_center_id: Codec.strOpt,
    staffing_model: Codec.objOpt(Shared.EnumInput),
    is_prefer_manual_encoding: Codec.boolOpt,
    expiration_time: Codec.strOpt
  }))

/**
 * What `create` gives.
 *
 * @category outputs
 */
export interface CreateOutput {
  readonly department: Department
}

export const CreateOutput: Codec.Shape<CreateOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v1.department.create#output", () => ({
    department: Codec.obj(Department)
  }))

/**
 * 创建部门
 *
 * `POST /open-apis/corehr/v1/departments` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `corehr:corehr`, `corehr:department:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/department/create
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "tenant"> & {
  /**
   * 创建部门
   *
   * Scopes, any of: `corehr:corehr`, `corehr:department:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/department/create
   */
  (input: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "corehr.v1.department.create",
  method: "POST",
  path: "/open-apis/corehr/v1/departments",
  tokens: ["tenant"],
  query: ["client_token", "user_id_type", "department_id_type"],
  body: "json",
  idempotencyKey: "client_token",
  done: [1160004, 1160103],
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
  readonly department_id: string
}

export const DeleteInput: Codec.Shape<DeleteInput> =
  /*#__PURE__*/ Codec.shape("corehr.v1.department.delete#input", () => ({
    department_id: Codec.str
  }))

/**
 * 删除部门
 *
 * `DELETE /open-apis/corehr/v1/departments/:department_id` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `corehr:corehr`, `corehr:department:write`.
 *
 * @deprecated The platform keeps it for old applications.
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/department/delete
 * @category endpoints
 */
const deleteEndpoint: Endpoint.Described<DeleteInput, Codec.Dictionary, "tenant"> & {
  /**
   * 删除部门
   *
   * Scopes, any of: `corehr:corehr`, `corehr:department:write`.
   * @deprecated The platform keeps it for old applications.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/department/delete
   */
  (input: DeleteInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "corehr.v1.department.delete",
  method: "DELETE",
  path: "/open-apis/corehr/v1/departments/:department_id",
  tokens: ["tenant"],
  deprecated: true,
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
  readonly department_id: string
  /** Default: `"people_corehr_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | "people_corehr_id" | (string & {}) | undefined
  /** Default: `"people_corehr_department_id"`. */
  readonly department_id_type?:
    | "open_department_id" | "department_id" | "people_corehr_department_id" | (string & {}) | undefined
}

export const GetInput: Codec.Shape<GetInput> =
  /*#__PURE__*/ Codec.shape("corehr.v1.department.get#input", () => ({
    department_id: Codec.str,
    user_id_type: Codec.listedOpt("open_id", "union_id", "user_id", "people_corehr_id"),
    department_id_type: Codec.listedOpt("open_department_id", "department_id", "people_corehr_department_id")
  }))

/**
 * What `get` gives.
 *
 * @category outputs
 */
export interface GetOutput {
  readonly department: Department
}

export const GetOutput: Codec.Shape<GetOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v1.department.get#output", () => ({
    department: Codec.obj(Department)
  }))

/**
 * 查询单个部门
 *
 * `GET /open-apis/corehr/v1/departments/:department_id` · Token: tenant · Rate limit: 50/s.
 *
 * Scopes, any of: `corehr:corehr:readonly`, `corehr:corehr`.
 *
 * @deprecated The platform keeps it for old applications.
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/department/get
 * @category endpoints
 */
export const get: Endpoint.Described<GetInput, GetOutput, "tenant"> & {
  /**
   * 查询单个部门
   *
   * Scopes, any of: `corehr:corehr:readonly`, `corehr:corehr`.
   * @deprecated The platform keeps it for old applications.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/department/get
   */
  (input: GetInput, options?: Endpoint.CallOptions): Effect.Effect<GetOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "corehr.v1.department.get",
  method: "GET",
  path: "/open-apis/corehr/v1/departments/:department_id",
  tokens: ["tenant"],
  query: ["user_id_type", "department_id_type"],
  deprecated: true,
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
  readonly page_size: string
  readonly department_id_list?: ReadonlyArray<string> | undefined
  readonly name_list?: ReadonlyArray<string> | undefined
  /** Default: `"people_corehr_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | "people_corehr_id" | (string & {}) | undefined
  /** Default: `"people_corehr_department_id"`. */
  readonly department_id_type?:
    | "open_department_id" | "department_id" | "people_corehr_department_id" | (string & {}) | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("corehr.v1.department.list#input", () => ({
    page_token: Codec.strOpt,
    page_size: Codec.str,
    department_id_list: Codec.listOpt(Codec.str),
    name_list: Codec.listOpt(Codec.str),
    user_id_type: Codec.listedOpt("open_id", "union_id", "user_id", "people_corehr_id"),
    department_id_type: Codec.listedOpt("open_department_id", "department_id", "people_corehr_department_id")
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly items: ReadonlyArray<Department>
  readonly has_more: boolean
  readonly page_token?: string | undefined
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v1.department.list#output", () => ({
    items: Codec.list(Codec.obj(Department)),
    has_more: Codec.bool,
    page_token: Codec.strOpt
  }))

/**
 * 批量查询部门
 *
 * `GET /open-apis/corehr/v1/departments` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `corehr:corehr:readonly`, `corehr:corehr`.
 *
 * @deprecated The platform keeps it for old applications.
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/department/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant"> & {
  /**
   * 批量查询部门
   *
   * Scopes, any of: `corehr:corehr:readonly`, `corehr:corehr`.
   * @deprecated The platform keeps it for old applications.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/department/list
   */
  (input: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<ListInput, ListOutput, "tenant">
  readonly items: {
    /**
     * 批量查询部门
     *
     * Scopes, any of: `corehr:corehr:readonly`, `corehr:corehr`.
     * @deprecated The platform keeps it for old applications.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/department/list
     */
    (input: ListInput, options?: Paged.Options): Paged.Listing<Department>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "corehr.v1.department.list",
  method: "GET",
  path: "/open-apis/corehr/v1/departments",
  tokens: ["tenant"],
  query: ["page_token", "page_size", "department_id_list", "name_list", "user_id_type", "department_id_type"],
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size"
  },
  deprecated: true,
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
  readonly department_id: string
  readonly client_token?: string | undefined
  /** Default: `"people_corehr_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | "people_corehr_id" | (string & {}) | undefined
  /** Default: `"people_corehr_department_id"`. */
  readonly department_id_type?:
    | "open_department_id" | "department_id" | "people_corehr_department_id" | (string & {}) | undefined
  readonly id?: string | undefined
  readonly sub_type?: Shared.EnumInput | undefined
  readonly manager?: string | undefined
  readonly is_confidential?: boolean | undefined
  readonly hiberarchy_common?: HiberarchyCommon | undefined
  readonly effective_time: string
  readonly custom_fields?: ReadonlyArray<Shared.ObjectFieldData> | undefined
  readonly cost_center_id?: string | undefined
  readonly staffing_model?: Shared.EnumInput | undefined
  /** Not in the documentation. */
  readonly expiration_time?: string | undefined
}

export const PatchInput: Codec.Shape<PatchInput> =
  /*#__PURE__*/ Codec.shape("corehr.v1.department.patch#input", () => ({
    department_id: Codec.str,
    client_token: Codec.strOpt,
    user_id_type: Codec.listedOpt("open_id", "union_id", "user_id", "people_corehr_id"),
    department_id_type: Codec.listedOpt("open_department_id", "department_id", "people_corehr_department_id"),
    id: Codec.strOpt,
    sub_type: Codec.objOpt(Shared.EnumInput),
    manager: Codec.strOpt,
    is_confidential: Codec.boolOpt,
    hiberarchy_common: Codec.objOpt(HiberarchyCommon),
    effective_time: Codec.str,
    custom_fields: Codec.listOpt(Codec.obj(Shared.ObjectFieldData)),
    cost_center_id: Codec.strOpt,
    staffing_model: Codec.objOpt(Shared.EnumInput),
    expiration_time: Codec.strOpt
  }))

/**
 * What `patch` gives.
 *
 * @category outputs
 */
export interface PatchOutput {
  readonly department: Department
}

export const PatchOutput: Codec.Shape<PatchOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v1.department.patch#output", () => ({
    department: Codec.obj(Department)
  }))

/**
 * 更新部门
 *
 * `PATCH /open-apis/corehr/v1/departments/:department_id` · Token: tenant · Rate limit: 100/min.
 *
 * Scopes, any of: `corehr:corehr`, `corehr:department:write`.
 *
 * @deprecated The platform keeps it for old applications.
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/department/patch
 * @category endpoints
 */
export const patch: Endpoint.Described<PatchInput, PatchOutput, "tenant"> & {
  /**
   * 更新部门
   *
   * Scopes, any of: `corehr:corehr`, `corehr:department:write`.
   * @deprecated The platform keeps it for old applications.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/department/patch
   */
  (input: PatchInput, options?: Endpoint.CallOptions): Effect.Effect<PatchOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "corehr.v1.department.patch",
  method: "PATCH",
  path: "/open-apis/corehr/v1/departments/:department_id",
  tokens: ["tenant"],
  query: ["client_token", "user_id_type", "department_id_type"],
  body: "json",
  idempotencyKey: "client_token",
  done: [1160004, 1160103],
  deprecated: true,
  codes,
  input: PatchInput,
  output: PatchOutput
})

/** @category structures */
export interface Department {
  readonly id?: string | undefined
  readonly sub_type?: Shared.Enum | undefined
  readonly manager?: string | undefined
  readonly is_confidential?: boolean | undefined
  readonly hiberarchy_common: Types.HiberarchyCommon
  readonly effective_time: string
  readonly expiration_time?: string | undefined
  readonly custom_fields?: ReadonlyArray<Shared.ObjectFieldData> | undefined
  readonly cost_center_id?: string | undefined
  readonly staffing_model?: Shared.Enum | undefined
}

export const Department: Codec.Shape<Department> = /*#__PURE__*/ Codec.shape("corehr#Department", () => ({
  id: Codec.strOpt,
  sub_type: Codec.objOpt(Shared.Enum),
  manager: Codec.strOpt,
  is_confidential: Codec.boolOpt,
  hiberarchy_common: Codec.obj(Types.HiberarchyCommon),
  effective_time: Codec.str,
  expiration_time: Codec.strOpt,
  custom_fields: Codec.listOpt(Codec.obj(Shared.ObjectFieldData)),
  cost_center_id: Codec.strOpt,
  staffing_model: Codec.objOpt(Shared.Enum)
}))

/** @category structures */
export interface HiberarchyCommon {
  readonly parent_id?: string | undefined
  readonly name?: ReadonlyArray<Shared.I18n> | undefined
  readonly active?: boolean | undefined
  readonly code?: string | undefined
  readonly description?: ReadonlyArray<Shared.I18n> | undefined
  /** Not in the documentation. */
  readonly type?: Shared.EnumInput | undefined
  /** Not in the documentation. */
  readonly effective_time?: string | undefined
  /** Not in the documentation. */
  readonly expiration_time?: string | undefined
  /** Not in the documentation. */
  readonly custom_fields?: ReadonlyArray<Shared.ObjectFieldData> | undefined
}

export const HiberarchyCommon: Codec.Shape<HiberarchyCommon> =
  /*#__PURE__*/ Codec.shape("corehr.v1.department.patch#input.hiberarchy_common", () => ({
    parent_id: Codec.strOpt,
    name: Codec.listOpt(Codec.obj(Shared.I18n)),
    active: Codec.boolOpt,
    code: Codec.strOpt,
    description: Codec.listOpt(Codec.obj(Shared.I18n)),
    type: Codec.objOpt(Shared.EnumInput),
    effective_time: Codec.strOpt,
    expiration_time: Codec.strOpt,
    custom_fields: Codec.listOpt(Codec.obj(Shared.ObjectFieldData))
  }))
