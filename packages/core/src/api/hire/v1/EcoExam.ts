// GENERATED from spec/hire.json. DO NOT EDIT: correct spec/patches/hire.json.
/**
 * Endpoints of `hire.v1.eco_exam`.
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
 * What `loginInfo` takes.
 *
 * @category inputs
 */
export interface LoginInfoInput {
  readonly exam_id: string
  readonly result?: number | undefined
  readonly msg?: string | undefined
  readonly exam_login_info: EcoExamLoginInfo
}

export const LoginInfoInput: Codec.Shape<LoginInfoInput> =
  /*#__PURE__*/ Codec.shape("hire.v1.eco_exam.login_info#input", () => ({
    exam_id: Codec.str,
    result: Codec.intOpt,
    msg: Codec.strOpt,
    exam_login_info: Codec.obj(EcoExamLoginInfo)
  }))

/**
 * 回传笔试安排结果
 *
 * `POST /open-apis/hire/v1/eco_exams/:exam_id/login_info` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `hire:exam`, `hire:exam:readonly`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/eco_exam/login_info
 * @category endpoints
 */
export const loginInfo: Endpoint.Described<LoginInfoInput, Codec.Dictionary, "tenant"> & {
  /**
   * 回传笔试安排结果
   *
   * Scopes, any of: `hire:exam`, `hire:exam:readonly`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/eco_exam/login_info
   */
  (input: LoginInfoInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "hire.v1.eco_exam.login_info",
  method: "POST",
  path: "/open-apis/hire/v1/eco_exams/:exam_id/login_info",
  tokens: ["tenant"],
  body: "json",
  codes,
  input: LoginInfoInput,
  output: Codec.dictionary
})

/**
 * What `updateResult` takes.
 *
 * @category inputs
 */
export interface UpdateResultInput {
  readonly exam_id: string
  readonly result: string
  readonly result_time?: string | undefined
  readonly report_list?: ReadonlyArray<EcoExamResultReport> | undefined
  readonly detail_list?: ReadonlyArray<EcoExamResultDetail> | undefined
  /** Not in the documentation. */
  readonly status?: number | undefined
}

export const UpdateResultInput: Codec.Shape<UpdateResultInput> =
  /*#__PURE__*/ Codec.shape("hire.v1.eco_exam.update_result#input", () => ({
    exam_id: Codec.str,
    result: Codec.str,
    result_time: Codec.strOpt,
    report_list: Codec.listOpt(Codec.obj(EcoExamResultReport)),
    detail_list: Codec.listOpt(Codec.obj(EcoExamResultDetail)),
    status: Codec.intOpt
  }))

/**
 * 回传笔试结果
 *
 * `POST /open-apis/hire/v1/eco_exams/:exam_id/update_result` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `hire:exam`, `hire:exam:readonly`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/eco_exam/update_result
 * @category endpoints
 */
export const updateResult: Endpoint.Described<UpdateResultInput, Codec.Dictionary, "tenant"> & {
  /**
   * 回传笔试结果
   *
   * Scopes, any of: `hire:exam`, `hire:exam:readonly`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/eco_exam/update_result
   */
  (input: UpdateResultInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "hire.v1.eco_exam.update_result",
  method: "POST",
  path: "/open-apis/hire/v1/eco_exams/:exam_id/update_result",
  tokens: ["tenant"],
  body: "json",
  codes,
  input: UpdateResultInput,
  output: Codec.dictionary
})

/** @category structures */
export interface EcoExamLoginInfo {
  readonly exam_url: string
  readonly username?: string | undefined
  readonly password?: string | undefined
}

export const EcoExamLoginInfo: Codec.Shape<EcoExamLoginInfo> =
  /*#__PURE__*/ Codec.shape("hire.v1.eco_exam.login_info#input.exam_login_info", () => ({
    exam_url: Codec.str,
    username: Codec.strOpt,
    password: Codec.strOpt
  }))

/** @category structures */
export interface EcoExamResultReport {
  readonly name: string
  readonly url: string
  readonly answer_time?: string | undefined
}

export const EcoExamResultReport: Codec.Shape<EcoExamResultReport> =
  /*#__PURE__*/ Codec.shape("hire.v1.eco_exam.update_result#input.report_list", () => ({
    name: Codec.str,
    url: Codec.str,
    answer_time: Codec.strOpt
  }))

/** @category structures */
export interface EcoExamResultDetail {
  readonly id?: string | undefined
  readonly name: string
  readonly result: string
}

export const EcoExamResultDetail: Codec.Shape<EcoExamResultDetail> =
  /*#__PURE__*/ Codec.shape("hire.v1.eco_exam.update_result#input.detail_list", () => ({
    id: Codec.strOpt,
    name: Codec.str,
    result: Codec.str
  }))
