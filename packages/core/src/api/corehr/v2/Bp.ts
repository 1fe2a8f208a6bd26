// GENERATED from spec/corehr.json. DO NOT EDIT: correct spec/patches/corehr.json.
/**
 * Endpoints of `corehr.v2.bp`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import { codes } from "../../../internal/codes/corehr.js"
import type * as Effect from "effect/Effect"

/**
 * What `getByDepartment` takes.
 *
 * @category inputs
 */
export interface GetByDepartmentInput {
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | "people_corehr_id" | (string & {}) | undefined
  /** Default: `"open_department_id"`. */
  readonly department_id_type?:
    | "open_department_id" | "department_id" | "people_corehr_department_id" | (string & {}) | undefined
  readonly department_id: string
}

export const GetByDepartmentInput: Codec.Shape<GetByDepartmentInput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.bp.get_by_department#input", () => ({
    user_id_type: Codec.listedOpt("open_id", "union_id", "user_id", "people_corehr_id"),
    department_id_type: Codec.listedOpt("open_department_id", "department_id", "people_corehr_department_id"),
    department_id: Codec.str
  }))

/**
 * What `getByDepartment` gives.
 *
 * @category outputs
 */
export interface GetByDepartmentOutput {
  readonly items: ReadonlyArray<DepartmentHrbp>
}

export const GetByDepartmentOutput: Codec.Shape<GetByDepartmentOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.bp.get_by_department#output", () => ({
    items: Codec.list(Codec.obj(DepartmentHrbp))
  }))

/**
 * 查询部门 HRBP
 *
 * `POST /open-apis/corehr/v2/bps/get_by_department` · Token: tenant · Rate limit: 100/min.
 *
 * Scopes, any of: `corehr:bp.get_by_department:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/bp/get_by_department
 * @category endpoints
 */
export const getByDepartment: Endpoint.Described<GetByDepartmentInput, GetByDepartmentOutput, "tenant"> & {
  /**
   * 查询部门 HRBP
   *
   * Scopes, any of: `corehr:bp.get_by_department:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/bp/get_by_department
   */
  (input: GetByDepartmentInput, options?: Endpoint.CallOptions): Effect.Effect<GetByDepartmentOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "corehr.v2.bp.get_by_department",
  method: "POST",
  path: "/open-apis/corehr/v2/bps/get_by_department",
  tokens: ["tenant"],
  query: ["user_id_type", "department_id_type"],
  body: "json",
  repeatable: true,
  codes,
  input: GetByDepartmentInput,
  output: GetByDepartmentOutput
})

/**
 * What `list` takes.
 *
 * @category inputs
 */
export interface ListInput {
  /** 1 to 500. */
  readonly page_size: number
  readonly page_token?: string | undefined
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | "people_corehr_id" | (string & {}) | undefined
  /** Default: `"open_department_id"`. */
  readonly department_id_type?:
    | "open_department_id" | "department_id" | "people_corehr_department_id" | (string & {}) | undefined
}

export const ListInput: Codec.Shape<ListInput> = /*#__PURE__*/ Codec.shape("corehr.v2.bp.list#input", () => ({
  page_size: Codec.int,
  page_token: Codec.strOpt,
  user_id_type: Codec.listedOpt("open_id", "union_id", "user_id", "people_corehr_id"),
  department_id_type: Codec.listedOpt("open_department_id", "department_id", "people_corehr_department_id")
}))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly items: ReadonlyArray<Bp>
  readonly page_token?: string | undefined
  readonly has_more: boolean
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.bp.list#output", () => ({
    items: Codec.list(Codec.obj(Bp)),
    page_token: Codec.strOpt,
    has_more: Codec.bool
  }))

/**
 * 获取 HRBP 列表
 *
 * `GET /open-apis/corehr/v2/bps` · Token: tenant · Rate limit: 100/min.
 *
 * Scopes, any of: `corehr:bp.list:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/bp/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant"> & {
  /**
   * 获取 HRBP 列表
   *
   * Scopes, any of: `corehr:bp.list:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/bp/list
   */
  (input: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<ListInput, ListOutput, "tenant">
  readonly items: {
    /**
     * 获取 HRBP 列表
     *
     * Scopes, any of: `corehr:bp.list:read`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/bp/list
     */
    (input: ListInput, options?: Paged.Options): Paged.Listing<Bp>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "corehr.v2.bp.list",
  method: "GET",
  path: "/open-apis/corehr/v2/bps",
  tokens: ["tenant"],
  query: ["page_size", "page_token", "user_id_type", "department_id_type"],
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size", maxPageSize: 500
  },
  codes,
  input: ListInput,
  output: ListOutput
})

/** @category structures */
export interface DepartmentHrbp {
  readonly department_id?: string | undefined
  readonly hrbp_ids?: ReadonlyArray<string> | undefined
}

export const DepartmentHrbp: Codec.Shape<DepartmentHrbp> =
  /*#__PURE__*/ Codec.shape("corehr.v2.bp.get_by_department#output.items", () => ({
    department_id: Codec.strOpt,
    hrbp_ids: Codec.listOpt(Codec.str)
  }))

/** @category structures */
export interface Bp {
  readonly department_id?: string | undefined
  readonly hrbp_id?: string | undefined
}

export const Bp: Codec.Shape<Bp> = /*#__PURE__*/ Codec.shape("corehr.v2.bp.list#output.items", () => ({
  department_id: Codec.strOpt,
  hrbp_id: Codec.strOpt
}))
