// GENERATED from spec/admin.json. DO NOT EDIT: correct spec/patches/admin.json.
/**
 * Endpoints of `admin.v1.badge.grant`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import { codes } from "../../../internal/codes/admin.js"
import type * as Effect from "effect/Effect"

/**
 * What `create` takes.
 *
 * @category inputs
 */
export interface CreateInput {
  /** 1 to 64 characters. */
  readonly badge_id: string
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  /** Default: `"open_department_id"`. */
  readonly department_id_type?: "department_id" | "open_department_id" | undefined
  readonly name: string
  /** At most 1. Default: `0`. */
  readonly grant_type: 0 | 1 | (number & {})
  /** At least 1 characters. */
  readonly time_zone: string
  readonly rule_detail: RuleDetailInput
  /** Default: `false`. */
  readonly is_grant_all: boolean
  readonly user_ids?: ReadonlyArray<string> | undefined
  readonly department_ids?: ReadonlyArray<string> | undefined
  readonly group_ids?: ReadonlyArray<string> | undefined
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("admin.v1.badge.grant.create#input", () => ({
    badge_id: Codec.str,
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    department_id_type: Codec.litOpt("department_id", "open_department_id"),
    name: Codec.str,
    grant_type: Codec.listed(0, 1),
    time_zone: Codec.str,
    rule_detail: Codec.obj(RuleDetailInput),
    is_grant_all: Codec.bool,
    user_ids: Codec.listOpt(Codec.str),
    department_ids: Codec.listOpt(Codec.str),
    group_ids: Codec.listOpt(Codec.str)
  }))

/**
 * What `create` gives.
 *
 * @category outputs
 */
export interface CreateOutput {
  readonly grant: Grant
}

export const CreateOutput: Codec.Shape<CreateOutput> =
  /*#__PURE__*/ Codec.shape("admin.v1.badge.grant.create#output", () => ({
    grant: Codec.obj(Grant)
  }))

/**
 * 创建授予名单
 *
 * `POST /open-apis/admin/v1/badges/:badge_id/grants` · Token: tenant · Rate limit: 100/min.
 *
 * Scopes, any of: `admin:badge.grant`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/admin-v1/badge-grant/create
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "tenant"> & {
  /**
   * 创建授予名单
   *
   * Scopes, any of: `admin:badge.grant`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/admin-v1/badge-grant/create
   */
  (input: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "admin.v1.badge.grant.create",
  method: "POST",
  path: "/open-apis/admin/v1/badges/:badge_id/grants",
  tokens: ["tenant"],
  query: ["user_id_type", "department_id_type"],
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
  /** 1 to 64 characters. */
  readonly badge_id: string
  /** 1 to 64 characters. */
  readonly grant_id: string
}

export const DeleteInput: Codec.Shape<DeleteInput> =
  /*#__PURE__*/ Codec.shape("admin.v1.badge.grant.delete#input", () => ({
    badge_id: Codec.str,
    grant_id: Codec.str
  }))

/**
 * 删除授予名单
 *
 * `DELETE /open-apis/admin/v1/badges/:badge_id/grants/:grant_id` · Token: tenant · Rate limit: 100/min.
 *
 * Scopes, any of: `admin:badge.grant`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/admin-v1/badge-grant/delete
 * @category endpoints
 */
const deleteEndpoint: Endpoint.Described<DeleteInput, Codec.Dictionary, "tenant"> & {
  /**
   * 删除授予名单
   *
   * Scopes, any of: `admin:badge.grant`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/admin-v1/badge-grant/delete
   */
  (input: DeleteInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "admin.v1.badge.grant.delete",
  method: "DELETE",
  path: "/open-apis/admin/v1/badges/:badge_id/grants/:grant_id",
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
  /** 1 to 64 characters. */
  readonly badge_id: string
  /** 1 to 64 characters. */
  readonly grant_id: string
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  /** Default: `"open_department_id"`. */
  readonly department_id_type?: "department_id" | "open_department_id" | undefined
}

export const GetInput: Codec.Shape<GetInput> =
  /*#__PURE__*/ Codec.shape("admin.v1.badge.grant.get#input", () => ({
    badge_id: Codec.str,
    grant_id: Codec.str,
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    department_id_type: Codec.litOpt("department_id", "open_department_id")
  }))

/**
 * What `get` gives.
 *
 * @category outputs
 */
export interface GetOutput {
  readonly grant: Grant
}

export const GetOutput: Codec.Shape<GetOutput> =
  /*#__PURE__*/ Codec.shape("admin.v1.badge.grant.get#output", () => ({
    grant: Codec.obj(Grant)
  }))

/**
 * 获取授予名单详情
 *
 * `GET /open-apis/admin/v1/badges/:badge_id/grants/:grant_id` · Token: tenant · Rate limit: 100/min.
 *
 * Scopes, any of: `admin:badge.grant`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/admin-v1/badge-grant/get
 * @category endpoints
 */
export const get: Endpoint.Described<GetInput, GetOutput, "tenant"> & {
  /**
   * 获取授予名单详情
   *
   * Scopes, any of: `admin:badge.grant`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/admin-v1/badge-grant/get
   */
  (input: GetInput, options?: Endpoint.CallOptions): Effect.Effect<GetOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "admin.v1.badge.grant.get",
  method: "GET",
  path: "/open-apis/admin/v1/badges/:badge_id/grants/:grant_id",
  tokens: ["tenant"],
  query: ["user_id_type", "department_id_type"],
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
  /** 1 to 64 characters. */
  readonly badge_id: string
  /** 1 to 50. Default: `10`. */
  readonly page_size: number
  /** 1 to 64 characters. */
  readonly page_token?: string | undefined
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  /** Default: `"open_department_id"`. */
  readonly department_id_type?: "department_id" | "open_department_id" | undefined
  /** At least 1 characters. */
  readonly name?: string | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("admin.v1.badge.grant.list#input", () => ({
    badge_id: Codec.str,
    page_size: Codec.int,
    page_token: Codec.strOpt,
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    department_id_type: Codec.litOpt("department_id", "open_department_id"),
    name: Codec.strOpt
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly grants: ReadonlyArray<Grant>
  readonly page_token?: string | undefined
  readonly has_more: boolean
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("admin.v1.badge.grant.list#output", () => ({
    grants: Codec.list(Codec.obj(Grant)),
    page_token: Codec.strOpt,
    has_more: Codec.bool
  }))

/**
 * 获取授予名单列表
 *
 * `GET /open-apis/admin/v1/badges/:badge_id/grants` · Token: tenant · Rate limit: 100/min.
 *
 * Scopes, any of: `admin:badge.grant`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/admin-v1/badge-grant/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant"> & {
  /**
   * 获取授予名单列表
   *
   * Scopes, any of: `admin:badge.grant`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/admin-v1/badge-grant/list
   */
  (input: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<ListInput, ListOutput, "tenant">
  readonly items: {
    /**
     * 获取授予名单列表
     *
     * Scopes, any of: `admin:badge.grant`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/admin-v1/badge-grant/list
     */
    (input: ListInput, options?: Paged.Options): Paged.Listing<Grant>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "admin.v1.badge.grant.list",
  method: "GET",
  path: "/open-apis/admin/v1/badges/:badge_id/grants",
  tokens: ["tenant"],
  query: ["page_size", "page_token", "user_id_type", "department_id_type", "name"],
  paging: {
    style: "token", items: "grants", pageToken: "page_token", hasMore: "has_more",
    requestToken: "page_token", requestSize: "page_size", maxPageSize: 50
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
  /** 1 to 64 characters. */
  readonly badge_id: string
  /** 1 to 64 characters. */
  readonly grant_id: string
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  /** Default: `"open_department_id"`. */
  readonly department_id_type?: "department_id" | "open_department_id" | undefined
  readonly name: string
  /** At most 1. Default: `0`. */
  readonly grant_type: 0 | 1 | (number & {})
  /** At least 1 characters. */
  readonly time_zone: string
  readonly rule_detail: RuleDetailInput
  /** Default: `false`. */
  readonly is_grant_all: boolean
  readonly user_ids?: ReadonlyArray<string> | undefined
  readonly department_ids?: ReadonlyArray<string> | undefined
  readonly group_ids?: ReadonlyArray<string> | undefined
}

export const UpdateInput: Codec.Shape<UpdateInput> =
  /*#__PURE__*/ Codec.shape("admin.v1.badge.grant.update#input", () => ({
    badge_id: Codec.str,
    grant_id: Codec.str,
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    department_id_type: Codec.litOpt("department_id", "open_department_id"),
    name: Codec.str,
    grant_type: Codec.listed(0, 1),
    time_zone: Codec.str,
    rule_detail: Codec.obj(RuleDetailInput),
    is_grant_all: Codec.bool,
    user_ids: Codec.listOpt(Codec.str),
    department_ids: Codec.listOpt(Codec.str),
    group_ids: Codec.listOpt(Codec.str)
  }))

/**
 * What `update` gives.
 *
 * @category outputs
 */
export interface UpdateOutput {
  readonly grant: Grant
}

export const UpdateOutput: Codec.Shape<UpdateOutput> =
  /*#__PURE__*/ Codec.shape("admin.v1.badge.grant.update#output", () => ({
    grant: Codec.obj(Grant)
  }))

/**
 * 修改授予名单
 *
 * `PUT /open-apis/admin/v1/badges/:badge_id/grants/:grant_id` · Token: tenant · Rate limit: 100/min.
 *
 * Scopes, any of: `admin:badge.grant`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/admin-v1/badge-grant/update
 * @category endpoints
 */
export const update: Endpoint.Described<UpdateInput, UpdateOutput, "tenant"> & {
  /**
   * 修改授予名单
   *
   * Scopes, any of: `admin:badge.grant`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/admin-v1/badge-grant/update
   */
  (input: UpdateInput, options?: Endpoint.CallOptions): Effect.Effect<UpdateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "admin.v1.badge.grant.update",
  method: "PUT",
  path: "/open-apis/admin/v1/badges/:badge_id/grants/:grant_id",
  tokens: ["tenant"],
  query: ["user_id_type", "department_id_type"],
  body: "json",
  codes,
  input: UpdateInput,
  output: UpdateOutput
})

/** @category structures */
export interface RuleDetailInput {
  readonly effective_time?: string | undefined
  readonly expiration_time?: string | undefined
  /** 1 to 60. Default: `1`. */
  readonly anniversary?: number | undefined
  /** 1 to 2. Default: `1`. */
  readonly effective_period?: 1 | 2 | (number & {}) | undefined
}

export const RuleDetailInput: Codec.Shape<RuleDetailInput> =
  /*#__PURE__*/ Codec.shape("admin#RuleDetailInput", () => ({
    effective_time: Codec.strOpt,
    expiration_time: Codec.strOpt,
    anniversary: Codec.intOpt,
    effective_period: Codec.listedOpt(1, 2)
  }))

/** @category structures */
export interface Grant {
  readonly id?: string | undefined
  readonly badge_id?: string | undefined
  readonly name: string
  readonly grant_type: 0 | 1 | (number & {})
  readonly time_zone: string
  readonly rule_detail: RuleDetail
  readonly is_grant_all: boolean
  readonly user_ids?: ReadonlyArray<string> | undefined
  readonly department_ids?: ReadonlyArray<string> | undefined
  readonly group_ids?: ReadonlyArray<string> | undefined
}

export const Grant: Codec.Shape<Grant> = /*#__PURE__*/ Codec.shape("admin#Grant", () => ({
  id: Codec.strOpt,
  badge_id: Codec.strOpt,
  name: Codec.str,
  grant_type: Codec.open(0, 1),
  time_zone: Codec.str,
  rule_detail: Codec.obj(RuleDetail),
  is_grant_all: Codec.bool,
  user_ids: Codec.listOpt(Codec.str),
  department_ids: Codec.listOpt(Codec.str),
  group_ids: Codec.listOpt(Codec.str)
}))

/** @category structures */
export interface RuleDetail {
  readonly effective_time?: string | undefined
  readonly expiration_time?: string | undefined
  readonly anniversary?: number | undefined
  readonly effective_period?: 1 | 2 | (number & {}) | undefined
}

export const RuleDetail: Codec.Shape<RuleDetail> = /*#__PURE__*/ Codec.shape("admin#RuleDetail", () => ({
  effective_time: Codec.strOpt,
  expiration_time: Codec.strOpt,
  anniversary: Codec.intOpt,
  effective_period: Codec.openOpt(1, 2)
}))
