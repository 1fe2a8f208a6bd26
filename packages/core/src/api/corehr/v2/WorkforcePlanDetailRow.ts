// GENERATED from spec/corehr.json. DO NOT EDIT: correct spec/patches/corehr.json.
/**
 * Endpoints of `corehr.v2.workforce_plan_detail_row`.
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
 * What `batchDelete` takes.
 *
 * @category inputs
 */
export interface BatchDeleteInput {
  readonly workforce_plan_id: string
  /** 1 to 5 items. */
  readonly items: ReadonlyArray<Types.WorkforcePlanDetailRow>
}

export const BatchDeleteInput: Codec.Shape<BatchDeleteInput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.workforce_plan_detail_row.batchDelete#input", () => ({
    workforce_plan_id: Codec.str,
    items: Codec.list(Codec.obj(Types.WorkforcePlanDetailRow))
  }))

/**
 * 批量删除明细行
 *
 * `POST /open-apis/corehr/v2/workforce_plan_detail_row/batchDelete` · Token: tenant · Rate limit: 5/s.
 *
 * Scopes, any of: `corehr:workforce_detail:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/workforce_plan_detail_row/batchDelete
 * @category endpoints
 */
export const batchDelete: Endpoint.Described<BatchDeleteInput, Codec.Dictionary, "tenant"> & {
  /**
   * 批量删除明细行
   *
   * Scopes, any of: `corehr:workforce_detail:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/workforce_plan_detail_row/batchDelete
   */
  (input: BatchDeleteInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "corehr.v2.workforce_plan_detail_row.batchDelete",
  method: "POST",
  path: "/open-apis/corehr/v2/workforce_plan_detail_row/batchDelete",
  tokens: ["tenant"],
  body: "json",
  codes,
  input: BatchDeleteInput,
  output: Codec.dictionary
})

/**
 * What `batchSave` takes.
 *
 * @category inputs
 */
export interface BatchSaveInput {
  readonly workforce_plan_id: string
  /** 1 to 5 items. */
  readonly items: ReadonlyArray<Types.WorkforcePlanDetailRowInput>
}

export const BatchSaveInput: Codec.Shape<BatchSaveInput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.workforce_plan_detail_row.batchSave#input", () => ({
    workforce_plan_id: Codec.str,
    items: Codec.list(Codec.obj(Types.WorkforcePlanDetailRowInput))
  }))

/**
 * 批量创建/更新明细行
 *
 * `POST /open-apis/corehr/v2/workforce_plan_detail_row/batchSave` · Token: tenant · Rate limit: 5/s.
 *
 * Scopes, any of: `corehr:workforce_detail:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/workforce_plan_detail_row/batchSave
 * @category endpoints
 */
export const batchSave: Endpoint.Described<BatchSaveInput, Codec.Dictionary, "tenant"> & {
  /**
   * 批量创建/更新明细行
   *
   * Scopes, any of: `corehr:workforce_detail:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/workforce_plan_detail_row/batchSave
   */
  (input: BatchSaveInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "corehr.v2.workforce_plan_detail_row.batchSave",
  method: "POST",
  path: "/open-apis/corehr/v2/workforce_plan_detail_row/batchSave",
  tokens: ["tenant"],
  body: "json",
  codes,
  input: BatchSaveInput,
  output: Codec.dictionary
})
