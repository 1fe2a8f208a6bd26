// GENERATED from spec/corehr.json. DO NOT EDIT: correct spec/patches/corehr.json.
/**
 * Endpoints of `corehr.v2.position`.
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
import type * as Effect from "effect/Effect"

/**
 * What `active` takes.
 *
 * @category inputs
 */
export interface ActiveInput {
  readonly position_id: string
  readonly active: boolean
  /** Exactly 10 characters. */
  readonly effective_time: string
}

export const ActiveInput: Codec.Shape<ActiveInput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.position.active#input", () => ({
    position_id: Codec.str,
    active: Codec.bool,
    effective_time: Codec.str
  }))

/**
 * 启停用岗位
 *
 * `POST /open-apis/corehr/v2/positions/active` · Token: tenant · Rate limit: 5/s.
 *
 * Scopes, any of: `corehr:position:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/position/active
 * @category endpoints
 */
export const active: Endpoint.Described<ActiveInput, Codec.Dictionary, "tenant"> & {
  /**
   * 启停用岗位
   *
   * Scopes, any of: `corehr:position:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/position/active
   */
  (input: ActiveInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "corehr.v2.position.active",
  method: "POST",
  path: "/open-apis/corehr/v2/positions/active",
  tokens: ["tenant"],
  body: "json",
  codes,
  input: ActiveInput,
  output: Codec.dictionary
})

/**
 * What `create` takes.
 *
 * @category inputs
 */
export interface CreateInput {
  /** At most 128 characters. */
  readonly client_token?: string | undefined
  /** Default: `"people_corehr_department_id"`. */
  readonly department_id_type?:
    | "open_department_id" | "department_id" | "people_corehr_department_id" | (string & {}) | undefined
  readonly code?: string | undefined
  /** At most 2 items. */
  readonly names: ReadonlyArray<Shared.I18n>
  /** At most 2 items. */
  readonly descriptions?: ReadonlyArray<Shared.I18n> | undefined
  /** At most 50 items. */
  readonly job_family_ids?: ReadonlyArray<string> | undefined
  readonly cost_center_id?: string | undefined
  readonly job_id: string
  /** At most 50 items. */
  readonly job_level_ids?: ReadonlyArray<string> | undefined
  /** At most 50 items. */
  readonly employee_type_ids?: ReadonlyArray<string> | undefined
  /** At most 50 items. */
  readonly job_grade_ids?: ReadonlyArray<string> | undefined
  /** At most 50 items. */
  readonly work_location_ids?: ReadonlyArray<string> | undefined
  readonly working_hours_type_id?: string | undefined
  readonly department_id: string
  readonly direct_leader_id?: string | undefined
  readonly dotted_line_leader_id?: string | undefined
  readonly is_key_position?: boolean | undefined
  readonly effective_time: string
  /** At most 200 items. */
  readonly custom_fields?: ReadonlyArray<Shared.CustomFieldDataInput> | undefined
  /** Not in the documentation. */
  readonly is_prefer_manual_encoding?: boolean | undefined
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.position.create#input", () => ({
    client_token: Codec.strOpt,
    department_id_type: Codec.listedOpt("open_department_id", "department_id", "people_corehr_department_id"),
    code: Codec.strOpt,
    names: Codec.list(Codec.obj(Shared.I18n)),
    descriptions: Codec.listOpt(Codec.obj(Shared.I18n)),
    job_family_ids: Codec.listOpt(Codec.str),
    cost_center_id: Codec.strOpt,
    job_id: Codec.str,
    job_level_ids: Codec.listOpt(Codec.str),
    employee_type_ids: Codec.listOpt(Codec.str),
    job_grade_ids: Codec.listOpt(Codec.str),
    work_location_ids: Codec.listOpt(Codec.str),
    working_hours_type_id: Codec.strOpt,
    department_id: Codec.str,
    direct_leader_id: Codec.strOpt,
    dotted_line_leader_id: Codec.strOpt,
    is_key_position: Codec.boolOpt,
    effective_time: Codec.str,
    custom_fields: Codec.listOpt(Codec.obj(Shared.CustomFieldDataInput)),
    is_prefer_manual_encoding: Codec.boolOpt
  }))

/**
 * What `create` gives.
 *
 * @category outputs
 */
export interface CreateOutput {
  readonly position_id: string
}

export const CreateOutput: Codec.Shape<CreateOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.position.create#output", () => ({
    position_id: Codec.str
  }))

/**
 * 创建岗位信息
 *
 * `POST /open-apis/corehr/v2/positions` · Token: tenant · Rate limit: 5/s.
 *
 * Scopes, any of: `corehr:position:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/position/create
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "tenant"> & {
  /**
   * 创建岗位信息
   *
   * Scopes, any of: `corehr:position:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/position/create
   */
  (input: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "corehr.v2.position.create",
  method: "POST",
  path: "/open-apis/corehr/v2/positions",
  tokens: ["tenant"],
  query: ["client_token", "department_id_type"],
  body: "json",
  idempotencyKey: "client_token",
  done: [1160004, 1160103],
  codes,
  input: CreateInput,
  output: CreateOutput
})

/**
 * What `delPosition` takes.
 *
 * @category inputs
 */
export interface DelPositionInput {
  readonly position_id: string
}

export const DelPositionInput: Codec.Shape<DelPositionInput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.position.del_position#input", () => ({
    position_id: Codec.str
  }))

/**
 * 删除岗位
 *
 * `POST /open-apis/corehr/v2/positions/del_position` · Token: tenant · Rate limit: 5/s.
 *
 * Scopes, any of: `corehr:position:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/position/del_position
 * @category endpoints
 */
export const delPosition: Endpoint.Described<DelPositionInput, Codec.Dictionary, "tenant"> & {
  /**
   * 删除岗位
   *
   * Scopes, any of: `corehr:position:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/position/del_position
   */
  (input: DelPositionInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "corehr.v2.position.del_position",
  method: "POST",
  path: "/open-apis/corehr/v2/positions/del_position",
  tokens: ["tenant"],
  body: "json",
  codes,
  input: DelPositionInput,
  output: Codec.dictionary
})

/**
 * What `patch` takes.
 *
 * @category inputs
 */
export interface PatchInput {
  readonly position_id: string
  /** At most 128 characters. */
  readonly client_token?: string | undefined
  /** Default: `"people_corehr_department_id"`. */
  readonly department_id_type?:
    | "open_department_id" | "department_id" | "people_corehr_department_id" | (string & {}) | undefined
  readonly code?: string | undefined
  /** At most 2 items. */
  readonly names?: ReadonlyArray<Shared.I18n> | undefined
  /** At most 2 items. */
  readonly descriptions?: ReadonlyArray<Shared.I18n> | undefined
  /** At most 50 items. */
  readonly job_family_ids?: ReadonlyArray<string> | undefined
  readonly cost_center_id?: string | undefined
  readonly job_id?: string | undefined
  /** At most 50 items. */
  readonly job_level_ids?: ReadonlyArray<string> | undefined
  /** At most 50 items. */
  readonly employee_type_ids?: ReadonlyArray<string> | undefined
  /** At most 50 items. */
  readonly job_grade_ids?: ReadonlyArray<string> | undefined
  /** At most 50 items. */
  readonly work_location_ids?: ReadonlyArray<string> | undefined
  readonly working_hours_type_id?: string | undefined
  readonly department_id?: string | undefined
  readonly direct_leader_id?: string | undefined
  readonly dotted_line_leader_id?: string | undefined
  readonly is_key_position?: boolean | undefined
  readonly effective_time: string
  /** At most 200 items. */
  readonly custom_fields?: ReadonlyArray<Shared.CustomFieldDataInput> | undefined
  /** Not in the documentation. */
  readonly is_prefer_manual_encoding?: boolean | undefined
}

export const PatchInput: Codec.Shape<PatchInput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.position.patch#input", () => ({
    position_id: Codec.str,
    client_token: Codec.strOpt,
    department_id_type: Codec.listedOpt("open_department_id", "department_id", "people_corehr_department_id"),
    code: Codec.strOpt,
    names: Codec.listOpt(Codec.obj(Shared.I18n)),
    descriptions: Codec.listOpt(Codec.obj(Shared.I18n)),
    job_family_ids: Codec.listOpt(Codec.str),
    cost_center_id: Codec.strOpt,
    job_id: Codec.strOpt,
    job_level_ids: Codec.listOpt(Codec.str),
    employee_type_ids: Codec.listOpt(Codec.str),
    job_grade_ids: Codec.listOpt(Codec.str),
    work_location_ids: Codec.listOpt(Codec.str),
    working_hours_type_id: Codec.strOpt,
    department_id: Codec.strOpt,
    direct_leader_id: Codec.strOpt,
    dotted_line_leader_id: Codec.strOpt,
    is_key_position: Codec.boolOpt,
    effective_time: Codec.str,
    custom_fields: Codec.listOpt(Codec.obj(Shared.CustomFieldDataInput)),
    is_prefer_manual_encoding: Codec.boolOpt
  }))

/**
 * 更新岗位信息
 *
 * `PATCH /open-apis/corehr/v2/positions/:position_id` · Token: tenant · Rate limit: 20/s.
 *
 * Scopes, any of: `corehr:position:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/position/patch
 * @category endpoints
 */
export const patch: Endpoint.Described<PatchInput, Codec.Dictionary, "tenant"> & {
  /**
   * 更新岗位信息
   *
   * Scopes, any of: `corehr:position:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/position/patch
   */
  (input: PatchInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "corehr.v2.position.patch",
  method: "PATCH",
  path: "/open-apis/corehr/v2/positions/:position_id",
  tokens: ["tenant"],
  query: ["client_token", "department_id_type"],
  body: "json",
  idempotencyKey: "client_token",
  done: [1160004, 1160103],
  codes,
  input: PatchInput,
  output: Codec.dictionary
})

/**
 * What `query` takes.
 *
 * @category inputs
 */
export interface QueryInput {
  /** Default: `"people_corehr_department_id"`. */
  readonly department_id_type?:
    | "open_department_id" | "department_id" | "people_corehr_department_id" | (string & {}) | undefined
  /** Default: `"people_corehr_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | "people_corehr_id" | (string & {}) | undefined
  /** 1 to 100. */
  readonly page_size: number
  readonly page_token?: string | undefined
  /** At most 100 items. */
  readonly department_ids?: ReadonlyArray<string> | undefined
  /** Exactly 10 characters. */
  readonly effective_time?: string | undefined
  readonly active?: boolean | undefined
  /** At most 100 items. */
  readonly fields?: ReadonlyArray<string> | undefined
  /** At most 200 items. */
  readonly position_ids?: ReadonlyArray<string> | undefined
  /** At most 200 items. */
  readonly position_codes?: ReadonlyArray<string> | undefined
}

export const QueryInput: Codec.Shape<QueryInput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.position.query#input", () => ({
    department_id_type: Codec.listedOpt("open_department_id", "department_id", "people_corehr_department_id"),
    user_id_type: Codec.listedOpt("open_id", "union_id", "user_id", "people_corehr_id"),
    page_size: Codec.int,
    page_token: Codec.strOpt,
    department_ids: Codec.listOpt(Codec.str),
    effective_time: Codec.strOpt,
    active: Codec.boolOpt,
    fields: Codec.listOpt(Codec.str),
    position_ids: Codec.listOpt(Codec.str),
    position_codes: Codec.listOpt(Codec.str)
  }))

/**
 * What `query` gives.
 *
 * @category outputs
 */
export interface QueryOutput {
  readonly items: ReadonlyArray<Position>
  readonly page_token?: string | undefined
  readonly has_more: boolean
}

export const QueryOutput: Codec.Shape<QueryOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.position.query#output", () => ({
    items: Codec.list(Codec.obj(Position)),
    page_token: Codec.strOpt,
    has_more: Codec.bool
  }))

/**
 * 查询岗位信息
 *
 * `POST /open-apis/corehr/v2/positions/query` · Token: tenant · Rate limit: 5/s.
 *
 * Scopes, any of: `corehr:position:read`, `corehr:position:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/position/query
 * @category endpoints
 */
export const query: Endpoint.Described<QueryInput, QueryOutput, "tenant"> & {
  /**
   * 查询岗位信息
   *
   * Scopes, any of: `corehr:position:read`, `corehr:position:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/position/query
   */
  (input: QueryInput, options?: Endpoint.CallOptions): Effect.Effect<QueryOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<QueryInput, QueryOutput, "tenant">
  readonly items: {
    /**
     * 查询岗位信息
     *
     * Scopes, any of: `corehr:position:read`, `corehr:position:write`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/position/query
     */
    (input: QueryInput, options?: Paged.Options): Paged.Listing<Position>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "corehr.v2.position.query",
  method: "POST",
  path: "/open-apis/corehr/v2/positions/query",
  tokens: ["tenant"],
  query: ["department_id_type", "user_id_type", "page_size", "page_token"],
  body: "json",
  repeatable: true,
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size", maxPageSize: 100
  },
  codes,
  input: QueryInput,
  output: QueryOutput
})

/**
 * What `queryRecentChange` takes.
 *
 * @category inputs
 */
export interface QueryRecentChangeInput {
  /** 1 to 2000. */
  readonly page_size: number
  readonly page_token?: string | undefined
  readonly start_date: string
  readonly end_date: string
}

export const QueryRecentChangeInput: Codec.Shape<QueryRecentChangeInput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.position.query_recent_change#input", () => ({
    page_size: Codec.int,
    page_token: Codec.strOpt,
    start_date: Codec.str,
    end_date: Codec.str
  }))

/**
 * What `queryRecentChange` gives.
 *
 * @category outputs
 */
export interface QueryRecentChangeOutput {
  readonly position_ids: ReadonlyArray<string>
  readonly page_token?: string | undefined
  readonly has_more: boolean
  readonly deleted_position_ids: ReadonlyArray<string>
}

export const QueryRecentChangeOutput: Codec.Shape<QueryRecentChangeOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.position.query_recent_change#output", () => ({
    position_ids: Codec.list(Codec.str),
    page_token: Codec.strOpt,
    has_more: Codec.bool,
    deleted_position_ids: Codec.list(Codec.str)
  }))

/**
 * 查询指定时范围内当前版本信息发生变更的岗位
 *
 * `GET /open-apis/corehr/v2/positions/query_recent_change` · Token: tenant · Rate limit: 5/s.
 *
 * Scopes, any of: `corehr:position:read`, `corehr:position:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/position/query_recent_change
 * @category endpoints
 */
export const queryRecentChange: Endpoint.Described<QueryRecentChangeInput, QueryRecentChangeOutput, "tenant"> & {
  /**
   * 查询指定时范围内当前版本信息发生变更的岗位
   *
   * Scopes, any of: `corehr:position:read`, `corehr:position:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/position/query_recent_change
   */
  (input: QueryRecentChangeInput, options?: Endpoint.CallOptions): Effect.Effect<QueryRecentChangeOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<QueryRecentChangeInput, QueryRecentChangeOutput, "tenant">
  readonly items: {
    /**
     * 查询指定时范围内当前版本信息发生变更的岗位
     *
     * Scopes, any of: `corehr:position:read`, `corehr:position:write`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/position/query_recent_change
     */
    (input: QueryRecentChangeInput, options?: Paged.Options): Paged.Listing<string>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "corehr.v2.position.query_recent_change",
  method: "GET",
  path: "/open-apis/corehr/v2/positions/query_recent_change",
  tokens: ["tenant"],
  query: ["page_size", "page_token", "start_date", "end_date"],
  paging: {
    style: "token", items: "position_ids", pageToken: "page_token", hasMore: "has_more",
    requestToken: "page_token", requestSize: "page_size", maxPageSize: 2000
  },
  codes,
  input: QueryRecentChangeInput,
  output: QueryRecentChangeOutput
})

/** @category structures */
export interface Position {
  readonly position_id?: string | undefined
  readonly code?: string | undefined
  readonly names?: ReadonlyArray<Shared.I18n> | undefined
  readonly descriptions?: ReadonlyArray<Shared.I18n> | undefined
  readonly active: boolean
  readonly job_family_id_list?: ReadonlyArray<string> | undefined
  readonly cost_center_id?: string | undefined
  readonly job_id?: string | undefined
  readonly job_level_id_list?: ReadonlyArray<string> | undefined
  readonly employee_type_id_list?: ReadonlyArray<string> | undefined
  readonly job_grade_id_list?: ReadonlyArray<string> | undefined
  readonly work_location_id_list?: ReadonlyArray<string> | undefined
  readonly working_hours_type_id?: string | undefined
  readonly department_id: string
  readonly direct_leader_id?: string | undefined
  readonly dotted_line_leader_id?: string | undefined
  readonly is_key_position?: boolean | undefined
  readonly effective_time: string
  readonly expiration_time: string
  readonly custom_fields?: ReadonlyArray<Shared.CustomFieldData> | undefined
  readonly created_by?: string | undefined
}

export const Position: Codec.Shape<Position> =
  /*#__PURE__*/ Codec.shape("corehr.v2.position.query#output.items", () => ({
    position_id: Codec.strOpt,
    code: Codec.strOpt,
    names: Codec.listOpt(Codec.obj(Shared.I18n)),
    descriptions: Codec.listOpt(Codec.obj(Shared.I18n)),
    active: Codec.bool,
    job_family_id_list: Codec.listOpt(Codec.str),
    cost_center_id: Codec.strOpt,
    job_id: Codec.strOpt,
    job_level_id_list: Codec.listOpt(Codec.str),
    employee_type_id_list: Codec.listOpt(Codec.str),
    job_grade_id_list: Codec.listOpt(Codec.str),
    work_location_id_list: Codec.listOpt(Codec.str),
    working_hours_type_id: Codec.strOpt,
    department_id: Codec.str,
    direct_leader_id: Codec.strOpt,
    dotted_line_leader_id: Codec.strOpt,
    is_key_position: Codec.boolOpt,
    effective_time: Codec.str,
    expiration_time: Codec.str,
    custom_fields: Codec.listOpt(Codec.obj(Shared.CustomFieldData)),
    created_by: Codec.strOpt
  }))
