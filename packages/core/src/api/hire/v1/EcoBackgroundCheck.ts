// GENERATED from spec/hire.json. DO NOT EDIT: correct spec/patches/hire.json.
/**
 * Endpoints of `hire.v1.eco_background_check`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import { codes } from "../../../internal/codes/hire.js"
import type * as Effect from "effect/Effect"

/**
 * What `cancel` takes.
 *
 * @category inputs
 */
export interface CancelInput {
  readonly background_check_id: string
}

export const CancelInput: Codec.Shape<CancelInput> =
  /*#__PURE__*/ Codec.shape("hire.v1.eco_background_check.cancel#input", () => ({
    background_check_id: Codec.str
  }))

/**
 * 终止背调订单
 *
 * `POST /open-apis/hire/v1/eco_background_checks/cancel` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `hire:background_check_order`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/eco_background_check/cancel
 * @category endpoints
 */
export const cancel: Endpoint.Described<CancelInput, Codec.Dictionary, "tenant"> & {
  /**
   * 终止背调订单
   *
   * Scopes, any of: `hire:background_check_order`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/eco_background_check/cancel
   */
  (input: CancelInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "hire.v1.eco_background_check.cancel",
  method: "POST",
  path: "/open-apis/hire/v1/eco_background_checks/cancel",
  tokens: ["tenant"],
  body: "json",
  codes,
  input: CancelInput,
  output: Codec.dictionary
})

/**
 * What `updateProgress` takes.
 *
 * @category inputs
 */
export interface UpdateProgressInput {
  readonly background_check_id: string
  readonly stage_id: string
  readonly stage_en_name?: string | undefined
  readonly stage_name: string
  readonly stage_time: string
  readonly result?: string | undefined
  readonly report_file_list?: ReadonlyArray<EcoBackgroundCheckReportFile> | undefined
  /** Not in the documentation. */
  readonly operator_role?: 1 | 2 | (number & {}) | undefined
}

export const UpdateProgressInput: Codec.Shape<UpdateProgressInput> =
  /*#__PURE__*/ Codec.shape("hire.v1.eco_background_check.update_progress#input", () => ({
    background_check_id: Codec.str,
    stage_id: Codec.str,
    stage_en_name: Codec.strOpt,
    stage_name: Codec.str,
    stage_time: Codec.str,
    result: Codec.strOpt,
    report_file_list: Codec.listOpt(Codec.obj(EcoBackgroundCheckReportFile)),
    operator_role: Codec.listedOpt(1, 2)
  }))

/**
 * 更新背调订单进度
 *
 * `POST /open-apis/hire/v1/eco_background_checks/update_progress` · Token: tenant · Rate limit: 1000/min,
 * 50/s.
 *
 * Scopes, any of: `hire:background_check_order`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/eco_background_check/update_progress
 * @category endpoints
 */
export const updateProgress: Endpoint.Described<UpdateProgressInput, Codec.Dictionary, "tenant"> & {
  /**
   * 更新背调订单进度
   *
   * Scopes, any of: `hire:background_check_order`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/eco_background_check/update_progress
   */
  (input: UpdateProgressInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "hire.v1.eco_background_check.update_progress",
  method: "POST",
  path: "/open-apis/hire/v1/eco_background_checks/update_progress",
  tokens: ["tenant"],
  body: "json",
  codes,
  input: UpdateProgressInput,
  output: Codec.dictionary
})

/**
 * What `updateResult` takes.
 *
 * @category inputs
 */
export interface UpdateResultInput {
  readonly background_check_id: string
  readonly result: string
  readonly result_time: string
  readonly report_file_list?: ReadonlyArray<EcoBackgroundCheckReportFile> | undefined
  /** Not in the documentation. */
  readonly operator_role?: 1 | 2 | (number & {}) | undefined
}

export const UpdateResultInput: Codec.Shape<UpdateResultInput> =
  /*#__PURE__*/ Codec.shape("hire.v1.eco_background_check.update_result#input", () => ({
    background_check_id: Codec.str,
    result: Codec.str,
    result_time: Codec.str,
    report_file_list: Codec.listOpt(Codec.obj(EcoBackgroundCheckReportFile)),
    operator_role: Codec.listedOpt(1, 2)
  }))

/**
 * 回传背调订单的最终结果
 *
 * `POST /open-apis/hire/v1/eco_background_checks/update_result` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `hire:background_check_order`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/eco_background_check/update_result
 * @category endpoints
 */
export const updateResult: Endpoint.Described<UpdateResultInput, Codec.Dictionary, "tenant"> & {
  /**
   * 回传背调订单的最终结果
   *
   * Scopes, any of: `hire:background_check_order`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/eco_background_check/update_result
   */
  (input: UpdateResultInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "hire.v1.eco_background_check.update_result",
  method: "POST",
  path: "/open-apis/hire/v1/eco_background_checks/update_result",
  tokens: ["tenant"],
  body: "json",
  codes,
  input: UpdateResultInput,
  output: Codec.dictionary
})

/** @category structures */
export interface EcoBackgroundCheckReportFile {
  readonly report_name: string
  readonly report_url: string
  readonly report_url_type?: 1 | 2 | (number & {}) | undefined
}

export const EcoBackgroundCheckReportFile: Codec.Shape<EcoBackgroundCheckReportFile> =
  /*#__PURE__*/ Codec.shape("hire#EcoBackgroundCheckReportFile", () => ({
    report_name: Codec.str,
    report_url: Codec.str,
    report_url_type: Codec.listedOpt(1, 2)
  }))
