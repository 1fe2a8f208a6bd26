// GENERATED from spec/corehr.json. DO NOT EDIT: correct spec/patches/corehr.json.
/**
 * Endpoints of `corehr.v2.default_cost_center`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import { codes } from "../../../internal/codes/corehr.js"
import * as Shared from "../Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `batchQuery` takes.
 *
 * @category inputs
 */
export interface BatchQueryInput {
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | "people_corehr_id" | (string & {}) | undefined
  /** 1 to 100 items. */
  readonly employment_ids: ReadonlyArray<string>
}

export const BatchQueryInput: Codec.Shape<BatchQueryInput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.default_cost_center.batch_query#input", () => ({
    user_id_type: Codec.listedOpt("open_id", "union_id", "user_id", "people_corehr_id"),
    employment_ids: Codec.list(Codec.str)
  }))

/**
 * What `batchQuery` gives.
 *
 * @category outputs
 */
export interface BatchQueryOutput {
  readonly items: ReadonlyArray<EmployeeDefaultCostCenter>
}

export const BatchQueryOutput: Codec.Shape<BatchQueryOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.default_cost_center.batch_query#output", () => ({
    items: Codec.list(Codec.obj(EmployeeDefaultCostCenter))
  }))

/**
 * 查询默认成本中心
 *
 * `POST /open-apis/corehr/v2/default_cost_centers/batch_query` · Token: tenant · Rate limit: 100/min.
 *
 * Scopes, any of: `corehr:default_cost_center:read`, `corehr:default_cost_center:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/default_cost_center/batch_query
 * @category endpoints
 */
export const batchQuery: Endpoint.Described<BatchQueryInput, BatchQueryOutput, "tenant"> & {
  /**
   * 查询默认成本中心
   *
   * Scopes, any of: `corehr:default_cost_center:read`, `corehr:default_cost_center:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/default_cost_center/batch_query
   */
  (input: BatchQueryInput, options?: Endpoint.CallOptions): Effect.Effect<BatchQueryOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "corehr.v2.default_cost_center.batch_query",
  method: "POST",
  path: "/open-apis/corehr/v2/default_cost_centers/batch_query",
  tokens: ["tenant"],
  query: ["user_id_type"],
  body: "json",
  repeatable: true,
  codes,
  input: BatchQueryInput,
  output: BatchQueryOutput
})

/**
 * What `createVersion` takes.
 *
 * @category inputs
 */
export interface CreateVersionInput {
  /** 1 to 100 characters. */
  readonly client_token?: string | undefined
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | "people_corehr_id" | (string & {}) | undefined
  readonly employment_id: string
  readonly default_cost_center?: CreateVersionDefaultCostCenterInput | undefined
}

export const CreateVersionInput: Codec.Shape<CreateVersionInput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.default_cost_center.create_version#input", () => ({
    client_token: Codec.strOpt,
    user_id_type: Codec.listedOpt("open_id", "union_id", "user_id", "people_corehr_id"),
    employment_id: Codec.str,
    default_cost_center: Codec.objOpt(CreateVersionDefaultCostCenterInput)
  }))

/**
 * What `createVersion` gives.
 *
 * @category outputs
 */
export interface CreateVersionOutput {
  readonly wk_id?: string | undefined
  readonly wk_tid?: string | undefined
}

export const CreateVersionOutput: Codec.Shape<CreateVersionOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.default_cost_center.create_version#output", () => ({
    wk_id: Codec.strOpt,
    wk_tid: Codec.strOpt
  }))

/**
 * 添加默认成本中心
 *
 * `POST /open-apis/corehr/v2/default_cost_centers/create_version` · Token: tenant · Rate limit: 100/min.
 *
 * Scopes, any of: `corehr:default_cost_center:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/default_cost_center/create_version
 * @category endpoints
 */
export const createVersion: Endpoint.Described<CreateVersionInput, CreateVersionOutput, "tenant"> & {
  /**
   * 添加默认成本中心
   *
   * Scopes, any of: `corehr:default_cost_center:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/default_cost_center/create_version
   */
  (input: CreateVersionInput, options?: Endpoint.CallOptions): Effect.Effect<CreateVersionOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "corehr.v2.default_cost_center.create_version",
  method: "POST",
  path: "/open-apis/corehr/v2/default_cost_centers/create_version",
  tokens: ["tenant"],
  query: ["client_token", "user_id_type"],
  body: "json",
  idempotencyKey: "client_token",
  done: [1160004, 1160103],
  codes,
  input: CreateVersionInput,
  output: CreateVersionOutput
})

/**
 * What `removeVersion` takes.
 *
 * @category inputs
 */
export interface RemoveVersionInput {
  /** 1 to 100 characters. */
  readonly client_token?: string | undefined
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | "people_corehr_id" | (string & {}) | undefined
  readonly employment_id: string
  readonly default_cost_center?: RemoveVersionDefaultCostCenterInput | undefined
}

export const RemoveVersionInput: Codec.Shape<RemoveVersionInput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.default_cost_center.remove_version#input", () => ({
    client_token: Codec.strOpt,
    user_id_type: Codec.listedOpt("open_id", "union_id", "user_id", "people_corehr_id"),
    employment_id: Codec.str,
    default_cost_center: Codec.objOpt(RemoveVersionDefaultCostCenterInput)
  }))

/**
 * 删除默认成本中心
 *
 * `POST /open-apis/corehr/v2/default_cost_centers/remove_version` · Token: tenant · Rate limit: 100/min.
 *
 * Scopes, any of: `corehr:default_cost_center:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/default_cost_center/remove_version
 * @category endpoints
 */
export const removeVersion: Endpoint.Described<RemoveVersionInput, Codec.Dictionary, "tenant"> & {
  /**
   * 删除默认成本中心
   *
   * Scopes, any of: `corehr:default_cost_center:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/default_cost_center/remove_version
   */
  (input: RemoveVersionInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "corehr.v2.default_cost_center.remove_version",
  method: "POST",
  path: "/open-apis/corehr/v2/default_cost_centers/remove_version",
  tokens: ["tenant"],
  query: ["client_token", "user_id_type"],
  body: "json",
  idempotencyKey: "client_token",
  done: [1160004, 1160103],
  codes,
  input: RemoveVersionInput,
  output: Codec.dictionary
})

/**
 * What `updateVersion` takes.
 *
 * @category inputs
 */
export interface UpdateVersionInput {
  /** 1 to 100 characters. */
  readonly client_token?: string | undefined
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | "people_corehr_id" | (string & {}) | undefined
  readonly employment_id: string
  readonly default_cost_center?: UpdateVersionDefaultCostCenterInput | undefined
}

export const UpdateVersionInput: Codec.Shape<UpdateVersionInput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.default_cost_center.update_version#input", () => ({
    client_token: Codec.strOpt,
    user_id_type: Codec.listedOpt("open_id", "union_id", "user_id", "people_corehr_id"),
    employment_id: Codec.str,
    default_cost_center: Codec.objOpt(UpdateVersionDefaultCostCenterInput)
  }))

/**
 * 更新默认成本中心
 *
 * `POST /open-apis/corehr/v2/default_cost_centers/update_version` · Token: tenant · Rate limit: 100/min.
 *
 * Scopes, any of: `corehr:default_cost_center:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/default_cost_center/update_version
 * @category endpoints
 */
export const updateVersion: Endpoint.Described<UpdateVersionInput, Codec.Dictionary, "tenant"> & {
  /**
   * 更新默认成本中心
   *
   * Scopes, any of: `corehr:default_cost_center:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/default_cost_center/update_version
   */
  (input: UpdateVersionInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "corehr.v2.default_cost_center.update_version",
  method: "POST",
  path: "/open-apis/corehr/v2/default_cost_centers/update_version",
  tokens: ["tenant"],
  query: ["client_token", "user_id_type"],
  body: "json",
  idempotencyKey: "client_token",
  done: [1160004, 1160103],
  codes,
  input: UpdateVersionInput,
  output: Codec.dictionary
})

/** @category structures */
export interface EmployeeDefaultCostCenter {
  readonly employment_id?: string | undefined
  readonly default_cost_centers?: ReadonlyArray<EmploymentDefaultCostCenter> | undefined
}

export const EmployeeDefaultCostCenter: Codec.Shape<EmployeeDefaultCostCenter> =
  /*#__PURE__*/ Codec.shape("corehr.v2.default_cost_center.batch_query#output.items", () => ({
    employment_id: Codec.strOpt,
    default_cost_centers: Codec.listOpt(Codec.obj(EmploymentDefaultCostCenter))
  }))

/** @category structures */
export interface EmploymentDefaultCostCenter {
  readonly wk_id?: string | undefined
  readonly wk_tid?: string | undefined
  readonly effective_time?: string | undefined
  readonly cost_center_id?: string | undefined
  readonly job_data_id?: string | undefined
  readonly is_inherit?: boolean | undefined
  readonly inherit_source?: Shared.Enum | undefined
  readonly reason?: string | undefined
  /** Not in the documentation. */
  readonly wk_created_at?: string | undefined
}

export const EmploymentDefaultCostCenter: Codec.Shape<EmploymentDefaultCostCenter> =
  /*#__PURE__*/ Codec.shape("corehr.v2.default_cost_center.batch_query#output.items.default_cost_centers", () => ({
    wk_id: Codec.strOpt,
    wk_tid: Codec.strOpt,
    effective_time: Codec.strOpt,
    cost_center_id: Codec.strOpt,
    job_data_id: Codec.strOpt,
    is_inherit: Codec.boolOpt,
    inherit_source: Codec.objOpt(Shared.Enum),
    reason: Codec.strOpt,
    wk_created_at: Codec.strOpt
  }))

/** @category structures */
export interface CreateVersionDefaultCostCenterInput {
  readonly effective_time: string
  readonly cost_center_id?: string | undefined
  readonly is_inherit?: boolean | undefined
  readonly reason?: string | undefined
  /** Not in the documentation. */
  readonly wk_created_at?: string | undefined
}

export const CreateVersionDefaultCostCenterInput: Codec.Shape<CreateVersionDefaultCostCenterInput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.default_cost_center.create_version#input.default_cost_center", () => ({
    effective_time: Codec.str,
    cost_center_id: Codec.strOpt,
    is_inherit: Codec.boolOpt,
    reason: Codec.strOpt,
    wk_created_at: Codec.strOpt
  }))

/** @category structures */
export interface RemoveVersionDefaultCostCenterInput {
  readonly wk_id: string
  readonly wk_tid: string
  /** Not in the documentation. */
  readonly wk_created_at?: string | undefined
}

export const RemoveVersionDefaultCostCenterInput: Codec.Shape<RemoveVersionDefaultCostCenterInput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.default_cost_center.remove_version#input.default_cost_center", () => ({
    wk_id: Codec.str,
    wk_tid: Codec.str,
    wk_created_at: Codec.strOpt
  }))

/** @category structures */
export interface UpdateVersionDefaultCostCenterInput {
  readonly wk_id: string
  readonly wk_tid: string
  readonly effective_time?: string | undefined
  readonly cost_center_id?: string | undefined
  readonly is_inherit?: boolean | undefined
  readonly reason?: string | undefined
  /** Not in the documentation. */
  readonly wk_created_at?: string | undefined
}

export const UpdateVersionDefaultCostCenterInput: Codec.Shape<UpdateVersionDefaultCostCenterInput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.default_cost_center.update_version#input.default_cost_center", () => ({
    wk_id: Codec.str,
    wk_tid: Codec.str,
    effective_time: Codec.strOpt,
    cost_center_id: Codec.strOpt,
    is_inherit: Codec.boolOpt,
    reason: Codec.strOpt,
    wk_created_at: Codec.strOpt
  }))
