// GENERATED from spec/okr.json. DO NOT EDIT: correct spec/patches/okr.json.
/**
 * Endpoints of `okr.v2.okr.alignment`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import { codes } from "../../../internal/codes/okr.js"
import * as Types from "./Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `delete` takes.
 *
 * @category inputs
 */
export interface DeleteInput {
  readonly alignment_id: string
}

export const DeleteInput: Codec.Shape<DeleteInput> =
  /*#__PURE__*/ Codec.shape("okr.v2.okr.alignment.delete#input", () => ({
    alignment_id: Codec.str
  }))

/**
 * What `delete` gives.
 *
 * @category outputs
 */
export interface DeleteOutput {
  readonly alignment_id?: string | undefined
}

export const DeleteOutput: Codec.Shape<DeleteOutput> =
  /*#__PURE__*/ Codec.shape("okr.v2.okr.alignment.delete#output", () => ({
    alignment_id: Codec.strOpt
  }))

/**
 * 删除 OKR 对齐
 *
 * `DELETE /open-apis/okr/v2/alignments/:alignment_id` · Token: tenant or user · Rate limit: 100/min.
 *
 * Scopes, any of: `okr:okr.content:writeonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/okr-v2/okr-alignment/delete
 * @category endpoints
 */
const deleteEndpoint: Endpoint.Described<DeleteInput, DeleteOutput, "tenant" | "user"> & {
  /**
   * 删除 OKR 对齐
   *
   * Scopes, any of: `okr:okr.content:writeonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/okr-v2/okr-alignment/delete
   */
  (input: DeleteInput, options?: Endpoint.CallOptions): Effect.Effect<DeleteOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "okr.v2.okr.alignment.delete",
  method: "DELETE",
  path: "/open-apis/okr/v2/alignments/:alignment_id",
  tokens: ["tenant", "user"],
  codes,
  input: DeleteInput,
  output: DeleteOutput
})

export { deleteEndpoint as delete }

/**
 * What `get` takes.
 *
 * @category inputs
 */
export interface GetInput {
  readonly alignment_id: string
  readonly user_id_type?: "user_id" | "union_id" | "open_id" | undefined
  readonly department_id_type?: "department_id" | "open_department_id" | undefined
}

export const GetInput: Codec.Shape<GetInput> =
  /*#__PURE__*/ Codec.shape("okr.v2.okr.alignment.get#input", () => ({
    alignment_id: Codec.str,
    user_id_type: Codec.litOpt("user_id", "union_id", "open_id"),
    department_id_type: Codec.litOpt("department_id", "open_department_id")
  }))

/**
 * What `get` gives.
 *
 * @category outputs
 */
export interface GetOutput {
  readonly alignment: Types.Alignment
}

export const GetOutput: Codec.Shape<GetOutput> =
  /*#__PURE__*/ Codec.shape("okr.v2.okr.alignment.get#output", () => ({
    alignment: Codec.obj(Types.Alignment)
  }))

/**
 * 获取 OKR 对齐
 *
 * `GET /open-apis/okr/v2/alignments/:alignment_id` · Token: tenant or user · Rate limit: 100/min.
 *
 * Scopes, any of: `okr:okr.content:readonly`.
 *
 * Scopes that open further fields: `contact:user.employee_id:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/okr-v2/okr-alignment/get
 * @category endpoints
 */
export const get: Endpoint.Described<GetInput, GetOutput, "tenant" | "user"> & {
  /**
   * 获取 OKR 对齐
   *
   * Scopes, any of: `okr:okr.content:readonly`.
   *
   * Scopes that open further fields: `contact:user.employee_id:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/okr-v2/okr-alignment/get
   */
  (input: GetInput, options?: Endpoint.CallOptions): Effect.Effect<GetOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "okr.v2.okr.alignment.get",
  method: "GET",
  path: "/open-apis/okr/v2/alignments/:alignment_id",
  tokens: ["tenant", "user"],
  query: ["user_id_type", "department_id_type"],
  codes,
  input: GetInput,
  output: GetOutput
})
