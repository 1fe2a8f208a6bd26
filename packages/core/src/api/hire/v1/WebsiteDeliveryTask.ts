// GENERATED from spec/hire.json. DO NOT EDIT: correct spec/patches/hire.json.
/**
 * Endpoints of `hire.v1.website.delivery_task`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import { codes } from "../../../internal/codes/hire.js"
import * as Types from "./Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `get` takes.
 *
 * @category inputs
 */
export interface GetInput {
  readonly website_id: string
  readonly delivery_task_id: string
}

export const GetInput: Codec.Shape<GetInput> =
  /*#__PURE__*/ Codec.shape("hire.v1.website.delivery_task.get#input", () => ({
    website_id: Codec.str,
    delivery_task_id: Codec.str
  }))

/**
 * What `get` gives.
 *
 * @category outputs
 */
export interface GetOutput {
  readonly status?: 0 | 1 | 2 | 3 | (number & {}) | undefined
  readonly delivery?: Types.WebsiteDeliveryDto | undefined
  readonly status_msg?: string | undefined
  readonly extra_info?: string | undefined
}

export const GetOutput: Codec.Shape<GetOutput> =
  /*#__PURE__*/ Codec.shape("hire.v1.website.delivery_task.get#output", () => ({
    status: Codec.openOpt(0, 1, 2, 3),
    delivery: Codec.objOpt(Types.WebsiteDeliveryDto),
    status_msg: Codec.strOpt,
    extra_info: Codec.strOpt
  }))

/**
 * 获取招聘官网投递任务结果
 *
 * `GET /open-apis/hire/v1/websites/:website_id/delivery_tasks/:delivery_task_id` · Token: tenant · Rate
 * limit: 1000/min, 50/s.
 *
 * Scopes, any of: `hire:site_application:readonly`, `hire:site_application`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/website-delivery_task/get
 * @category endpoints
 */
export const get: Endpoint.Described<GetInput, GetOutput, "tenant"> & {
  /**
   * 获取招聘官网投递任务结果
   *
   * Scopes, any of: `hire:site_application:readonly`, `hire:site_application`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/website-delivery_task/get
   */
  (input: GetInput, options?: Endpoint.CallOptions): Effect.Effect<GetOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "hire.v1.website.delivery_task.get",
  method: "GET",
  path: "/open-apis/hire/v1/websites/:website_id/delivery_tasks/:delivery_task_id",
  tokens: ["tenant"],
  codes,
  input: GetInput,
  output: GetOutput
})
