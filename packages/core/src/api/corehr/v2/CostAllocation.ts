// GENERATED from spec/corehr.json. DO NOT EDIT: correct spec/patches/corehr.json.
/**
 * Endpoints of `corehr.v2.cost_allocation`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import { codes } from "../../../internal/codes/corehr.js"
import * as Types from "./Types.js"
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
  /*#__PURE__*/ Codec.shape("corehr.v2.cost_allocation.batch_query#input", () => ({
    user_id_type: Codec.listedOpt("open_id", "union_id", "user_id", "people_corehr_id"),
    employment_ids: Codec.list(Codec.str)
  }))

/**
 * What `batchQuery` gives.
 *
 * @category outputs
 */
export interface BatchQueryOutput {
  readonly items: ReadonlyArray<EmployeeCostAllocation>
}

export const BatchQueryOutput: Codec.Shape<BatchQueryOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.cost_allocation.batch_query#output", () => ({
    items: Codec.list(Codec.obj(EmployeeCostAllocation))
  }))

/**
 * 查询成本分摊
 *
 * `POST /open-apis/corehr/v2/cost_allocations/batch_query` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `corehr:cost_allocation:read`, `corehr:cost_allocation:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/cost_allocation/batch_query
 * @category endpoints
 */
export const batchQuery: Endpoint.Described<BatchQueryInput, BatchQueryOutput, "tenant"> & {
  /**
   * 查询成本分摊
   *
   * Scopes, any of: `corehr:cost_allocation:read`, `corehr:cost_allocation:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/cost_allocation/batch_query
   */
  (input: BatchQueryInput, options?: Endpoint.CallOptions): Effect.Effect<BatchQueryOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "corehr.v2.cost_allocation.batch_query",
  method: "POST",
  path: "/open-apis/corehr/v2/cost_allocations/batch_query",
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
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | "people_corehr_id" | (string & {}) | undefined
  readonly client_token?: string | undefined
  readonly employment_id: string
  readonly cost_allocation?: CreateVersionCostAllocationInput | undefined
}

export const CreateVersionInput: Codec.Shape<CreateVersionInput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.cost_allocation.create_version#input", () => ({
    user_id_type: Codec.listedOpt("open_id", "union_id", "user_id", "people_corehr_id"),
    client_token: Codec.strOpt,
    employment_id: Codec.str,
    cost_allocation: Codec.objOpt(CreateVersionCostAllocationInput)
  }))

/**
 * What `createVersion` gives.
 *
 * @category outputs
 */
export interface CreateVersionOutput {
  readonly cost_allocation_id: string
}

export const CreateVersionOutput: Codec.Shape<CreateVersionOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.cost_allocation.create_version#output", () => ({
    cost_allocation_id: Codec.str
  }))

/**
 * 创建成本分摊
 *
 * `POST /open-apis/corehr/v2/cost_allocations/create_version` · Token: tenant · Rate limit: 3/s.
 *
 * Scopes, any of: `corehr:cost_allocation:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/cost_allocation/create_version
 * @category endpoints
 */
export const createVersion: Endpoint.Described<CreateVersionInput, CreateVersionOutput, "tenant"> & {
  /**
   * 创建成本分摊
   *
   * Scopes, any of: `corehr:cost_allocation:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/cost_allocation/create_version
   */
  (input: CreateVersionInput, options?: Endpoint.CallOptions): Effect.Effect<CreateVersionOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "corehr.v2.cost_allocation.create_version",
  method: "POST",
  path: "/open-apis/corehr/v2/cost_allocations/create_version",
  tokens: ["tenant"],
  query: ["user_id_type", "client_token"],
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
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | "people_corehr_id" | (string & {}) | undefined
  /** At most 128 characters. */
  readonly client_token?: string | undefined
  readonly employment_id: string
  readonly cost_allocation?: RemoveVersionCostAllocationInput | undefined
}

export const RemoveVersionInput: Codec.Shape<RemoveVersionInput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.cost_allocation.remove_version#input", () => ({
    user_id_type: Codec.listedOpt("open_id", "union_id", "user_id", "people_corehr_id"),
    client_token: Codec.strOpt,
    employment_id: Codec.str,
    cost_allocation: Codec.objOpt(RemoveVersionCostAllocationInput)
  }))

/**
 * 删除成本分摊
 *
 * `POST /open-apis/corehr/v2/cost_allocations/remove_version` · Token: tenant · Rate limit: 5/s.
 *
 * Scopes, any of: `corehr:cost_allocation:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/cost_allocation/remove_version
 * @category endpoints
 */
export const removeVersion: Endpoint.Described<RemoveVersionInput, Codec.Dictionary, "tenant"> & {
  /**
   * 删除成本分摊
   *
   * Scopes, any of: `corehr:cost_allocation:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/cost_allocation/remove_version
   */
  (input: RemoveVersionInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "corehr.v2.cost_allocation.remove_version",
  method: "POST",
  path: "/open-apis/corehr/v2/cost_allocations/remove_version",
  tokens: ["tenant"],
  query: ["user_id_type", "client_token"],
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
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | "people_corehr_id" | (string & {}) | undefined
  /** At most 128 characters. */
  readonly client_token?: string | undefined
  readonly employment_id: string
  readonly cost_allocation?: UpdateVersionCostAllocationInput | undefined
}

export const UpdateVersionInput: Codec.Shape<UpdateVersionInput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.cost_allocation.update_version#input", () => ({
    user_id_type: Codec.listedOpt("open_id", "union_id", "user_id", "people_corehr_id"),
    client_token: Codec.strOpt,
    employment_id: Codec.str,
    cost_allocation: Codec.objOpt(UpdateVersionCostAllocationInput)
  }))

/**
 * 更新成本分摊
 *
 * `POST /open-apis/corehr/v2/cost_allocations/update_version` · Token: tenant · Rate limit: 3/s.
 *
 * Scopes, any of: `corehr:cost_allocation:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/cost_allocation/update_version
 * @category endpoints
 */
export const updateVersion: Endpoint.Described<UpdateVersionInput, Codec.Dictionary, "tenant"> & {
  /**
   * 更新成本分摊
   *
   * Scopes, any of: `corehr:cost_allocation:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/cost_allocation/update_version
   */
  (input: UpdateVersionInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "corehr.v2.cost_allocation.update_version",
  method: "POST",
  path: "/open-apis/corehr/v2/cost_allocations/update_version",
  tokens: ["tenant"],
  query: ["user_id_type", "client_token"],
  body: "json",
  idempotencyKey: "client_token",
  done: [1160004, 1160103],
  codes,
  input: UpdateVersionInput,
  output: Codec.dictionary
})

/** @category structures */
export interface EmployeeCostAllocation {
  readonly employment_id?: string | undefined
  readonly cost_allocations?: ReadonlyArray<EmploymentCostAllocation> | undefined
}

export const EmployeeCostAllocation: Codec.Shape<EmployeeCostAllocation> =
  /*#__PURE__*/ Codec.shape("corehr.v2.cost_allocation.batch_query#output.items", () => ({
    employment_id: Codec.strOpt,
    cost_allocations: Codec.listOpt(Codec.obj(EmploymentCostAllocation))
  }))

/** @category structures */
export interface EmploymentCostAllocation {
  readonly wk_id?: string | undefined
  readonly effective_time?: string | undefined
  readonly expiration_time?: string | undefined
  readonly job_data_cost_center_id?: ReadonlyArray<Types.JobDataCostCenter> | undefined
  readonly job_data_id?: Types.JobDataId | undefined
  readonly reason?: string | undefined
}

export const EmploymentCostAllocation: Codec.Shape<EmploymentCostAllocation> =
  /*#__PURE__*/ Codec.shape("corehr.v2.cost_allocation.batch_query#output.items.cost_allocations", () => ({
    wk_id: Codec.strOpt,
    effective_time: Codec.strOpt,
    expiration_time: Codec.strOpt,
    job_data_cost_center_id: Codec.listOpt(Codec.obj(Types.JobDataCostCenter)),
    job_data_id: Codec.objOpt(Types.JobDataId),
    reason: Codec.strOpt
  }))

/** @category structures */
export interface CreateVersionCostAllocationInput {
  readonly effective_time: string
  readonly expiration_time?: string | undefined
  /** 1 to 50 items. */
  readonly job_data_cost_center_id?: ReadonlyArray<JobDataCostCenter> | undefined
  readonly reason?: string | undefined
}

export const CreateVersionCostAllocationInput: Codec.Shape<CreateVersionCostAllocationInput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.cost_allocation.create_version#input.cost_allocation", () => ({
    effective_time: Codec.str,
    expiration_time: Codec.strOpt,
    job_data_cost_center_id: Codec.listOpt(Codec.obj(JobDataCostCenter)),
    reason: Codec.strOpt
  }))

/** @category structures */
export interface JobDataCostCenter {
  readonly cost_center_id: string
  readonly new_rate: number
}

export const JobDataCostCenter: Codec.Shape<JobDataCostCenter> =
  /*#__PURE__*/ Codec.shape("corehr.v2.cost_allocation.create_version#input.cost_allocation.job_data_cost_center_id", () => ({
    cost_center_id: Codec.str,
    new_rate: Codec.num
  }))

/** @category structures */
export interface RemoveVersionCostAllocationInput {
  readonly wk_id: string
}

export const RemoveVersionCostAllocationInput: Codec.Shape<RemoveVersionCostAllocationInput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.cost_allocation.remove_version#input.cost_allocation", () => ({
    wk_id: Codec.str
  }))

/** @category structures */
export interface UpdateVersionCostAllocationInput {
  readonly wk_id: string
  readonly effective_time?: string | undefined
  readonly expiration_time?: string | undefined
  /** At most 10000 items. */
  readonly job_data_cost_center_id?: ReadonlyArray<UpdateVersionCostAllocationJobDataCostCenterIdInput> | undefined
  readonly reason?: string | undefined
}

export const UpdateVersionCostAllocationInput: Codec.Shape<UpdateVersionCostAllocationInput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.cost_allocation.update_version#input.cost_allocation", () => ({
    wk_id: Codec.str,
    effective_time: Codec.strOpt,
    expiration_time: Codec.strOpt,
    job_data_cost_center_id: Codec.listOpt(Codec.obj(UpdateVersionCostAllocationJobDataCostCenterIdInput)),
    reason: Codec.strOpt
  }))

/** @category structures */
export interface UpdateVersionCostAllocationJobDataCostCenterIdInput {
  readonly cost_center_id?: string | undefined
  readonly new_rate?: number | undefined
}

export const UpdateVersionCostAllocationJobDataCostCenterIdInput: Codec.Shape<UpdateVersionCostAllocationJobDataCostCenterIdInput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.cost_allocation.update_version#input.cost_allocation.job_data_cost_center_id", () => ({
    cost_center_id: Codec.strOpt,
    new_rate: Codec.numOpt
  }))
