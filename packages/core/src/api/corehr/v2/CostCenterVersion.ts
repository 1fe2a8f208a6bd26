// GENERATED from spec/corehr.json. DO NOT EDIT: correct spec/patches/corehr.json.
/**
 * Endpoints of `corehr.v2.cost_center.version`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
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
  readonly cost_center_id: string
  /** Default: `"people_corehr_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | "people_corehr_id" | (string & {}) | undefined
  readonly name: ReadonlyArray<Shared.I18n>
  readonly code?: string | undefined
  readonly parent_cost_center_id?: string | undefined
  readonly managers?: ReadonlyArray<string> | undefined
  readonly description?: ReadonlyArray<Shared.I18n> | undefined
  readonly effective_time: string
  readonly operation_reason: string
  /** Not in the documentation. */
  readonly is_prefer_manual_encoding?: boolean | undefined
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.cost_center.version.create#input", () => ({
    cost_center_id: Codec.str,
    user_id_type: Codec.listedOpt("open_id", "union_id", "user_id", "people_corehr_id"),
    name: Codec.list(Codec.obj(Shared.I18n)),
    code: Codec.strOpt,
    parent_cost_center_id: Codec.strOpt,
    managers: Codec.listOpt(Codec.str),
    description: Codec.listOpt(Codec.obj(Shared.I18n)),
    effective_time: Codec.str,
    operation_reason: Codec.str,
    is_prefer_manual_encoding: Codec.boolOpt
  }))

/**
 * What `create` gives.
 *
 * @category outputs
 */
export interface CreateOutput {
  readonly version: Types.CostCenterVersion
}

export const CreateOutput: Codec.Shape<CreateOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.cost_center.version.create#output", () => ({
    version: Codec.obj(Types.CostCenterVersion)
  }))

/**
 * 创建成本中心版本
 *
 * `POST /open-apis/corehr/v2/cost_centers/:cost_center_id/versions` · Token: tenant · Rate limit: 1000/min,
 * 50/s.
 *
 * Scopes, any of: `corehr:cost_center:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/cost_center-version/create
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "tenant"> & {
  /**
   * 创建成本中心版本
   *
   * Scopes, any of: `corehr:cost_center:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/cost_center-version/create
   */
  (input: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "corehr.v2.cost_center.version.create",
  method: "POST",
  path: "/open-apis/corehr/v2/cost_centers/:cost_center_id/versions",
  tokens: ["tenant"],
  query: ["user_id_type"],
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
  readonly cost_center_id: string
  readonly version_id: string
  readonly operation_reason: string
}

export const DeleteInput: Codec.Shape<DeleteInput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.cost_center.version.delete#input", () => ({
    cost_center_id: Codec.str,
    version_id: Codec.str,
    operation_reason: Codec.str
  }))

/**
 * 撤销成本中心版本
 *
 * `DELETE /open-apis/corehr/v2/cost_centers/:cost_center_id/versions/:version_id` · Token: tenant · Rate
 * limit: 1000/min, 50/s.
 *
 * Scopes, any of: `corehr:cost_center:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/cost_center-version/delete
 * @category endpoints
 */
const deleteEndpoint: Endpoint.Described<DeleteInput, Codec.Dictionary, "tenant"> & {
  /**
   * 撤销成本中心版本
   *
   * Scopes, any of: `corehr:cost_center:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/cost_center-version/delete
   */
  (input: DeleteInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "corehr.v2.cost_center.version.delete",
  method: "DELETE",
  path: "/open-apis/corehr/v2/cost_centers/:cost_center_id/versions/:version_id",
  tokens: ["tenant"],
  body: "json",
  codes,
  input: DeleteInput,
  output: Codec.dictionary
})

export { deleteEndpoint as delete }

/**
 * What `patch` takes.
 *
 * @category inputs
 */
export interface PatchInput {
  readonly cost_center_id: string
  readonly version_id: string
  /** Default: `"people_corehr_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | "people_corehr_id" | (string & {}) | undefined
  readonly name?: ReadonlyArray<Shared.I18n> | undefined
  readonly code?: string | undefined
  readonly parent_cost_center_id?: string | undefined
  readonly managers?: ReadonlyArray<string> | undefined
  readonly description?: ReadonlyArray<Shared.I18n> | undefined
  readonly effective_time: string
  readonly operation_reason: string
  /** Not in the documentation. */
  readonly is_prefer_manual_encoding?: boolean | undefined
}

export const PatchInput: Codec.Shape<PatchInput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.cost_center.version.patch#input", () => ({
    cost_center_id: Codec.str,
    version_id: Codec.str,
    user_id_type: Codec.listedOpt("open_id", "union_id", "user_id", "people_corehr_id"),
    name: Codec.listOpt(Codec.obj(Shared.I18n)),
    code: Codec.strOpt,
    parent_cost_center_id: Codec.strOpt,
    managers: Codec.listOpt(Codec.str),
    description: Codec.listOpt(Codec.obj(Shared.I18n)),
    effective_time: Codec.str,
    operation_reason: Codec.str,
    is_prefer_manual_encoding: Codec.boolOpt
  }))

/**
 * What `patch` gives.
 *
 * @category outputs
 */
export interface PatchOutput {
  readonly version: Types.CostCenterVersion
}

export const PatchOutput: Codec.Shape<PatchOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.cost_center.version.patch#output", () => ({
    version: Codec.obj(Types.CostCenterVersion)
  }))

/**
 * 更正成本中心版本
 *
 * `PATCH /open-apis/corehr/v2/cost_centers/:cost_center_id/versions/:version_id` · Token: tenant · Rate
 * limit: 1000/min, 50/s.
 *
 * Scopes, any of: `corehr:cost_center:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/cost_center-version/patch
 * @category endpoints
 */
export const patch: Endpoint.Described<PatchInput, PatchOutput, "tenant"> & {
  /**
   * 更正成本中心版本
   *
   * Scopes, any of: `corehr:cost_center:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/cost_center-version/patch
   */
  (input: PatchInput, options?: Endpoint.CallOptions): Effect.Effect<PatchOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "corehr.v2.cost_center.version.patch",
  method: "PATCH",
  path: "/open-apis/corehr/v2/cost_centers/:cost_center_id/versions/:version_id",
  tokens: ["tenant"],
  query: ["user_id_type"],
  body: "json",
  codes,
  input: PatchInput,
  output: PatchOutput
})
