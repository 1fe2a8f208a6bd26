// GENERATED from spec/performance.json. DO NOT EDIT: correct spec/patches/performance.json.
/**
 * Endpoints of `performance.v2.additional_informations.batch`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import { codes } from "../../../internal/codes/performance.js"
import type * as Effect from "effect/Effect"

/**
 * What `delete` takes.
 *
 * @category inputs
 */
export interface DeleteInput {
  /** At most 999999999 characters. Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  /** 1 to 100 characters. */
  readonly semester_id: string
  /** 1 to 100 items. */
  readonly additional_informations: ReadonlyArray<string>
}

export const DeleteInput: Codec.Shape<DeleteInput> =
  /*#__PURE__*/ Codec.shape("performance.v2.additional_informations.batch.delete#input", () => ({
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    semester_id: Codec.str,
    additional_informations: Codec.list(Codec.str)
  }))

/**
 * What `delete` gives.
 *
 * @category outputs
 */
export interface DeleteOutput {
  readonly additional_informations?: ReadonlyArray<string> | undefined
}

export const DeleteOutput: Codec.Shape<DeleteOutput> =
  /*#__PURE__*/ Codec.shape("performance.v2.additional_informations.batch.delete#output", () => ({
    additional_informations: Codec.listOpt(Codec.str)
  }))

/**
 * 批量删除补充信息
 *
 * `DELETE /open-apis/performance/v2/additional_informations/batch` · Token: tenant · Rate limit: 10/min.
 *
 * Scopes, any of: `performance:performance`, `performance:semester_activity:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/performance-v2/additional_informations-batch/delete
 * @category endpoints
 */
const deleteEndpoint: Endpoint.Described<DeleteInput, DeleteOutput, "tenant"> & {
  /**
   * 批量删除补充信息
   *
   * Scopes, any of: `performance:performance`, `performance:semester_activity:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/performance-v2/additional_informations-batch/delete
   */
  (input: DeleteInput, options?: Endpoint.CallOptions): Effect.Effect<DeleteOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "performance.v2.additional_informations.batch.delete",
  method: "DELETE",
  path: "/open-apis/performance/v2/additional_informations/batch",
  tokens: ["tenant"],
  query: ["user_id_type"],
  body: "json",
  codes,
  input: DeleteInput,
  output: DeleteOutput
})

export { deleteEndpoint as delete }
