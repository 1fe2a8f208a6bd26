// GENERATED from spec/contact.json. DO NOT EDIT: correct spec/patches/contact.json.
/**
 * Endpoints of `contact.v2.department`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import { codes } from "../../../internal/codes/contact.js"
import type * as Effect from "effect/Effect"

/**
 * What `batchAdd` takes.
 *
 * @category inputs
 */
export interface BatchAddInput {
  readonly departments: ReadonlyArray<BatchAddDepartmentsInput>
}

export const BatchAddInput: Codec.Shape<BatchAddInput> =
  /*#__PURE__*/ Codec.shape("contact.v2.department.batch_add#input", () => ({
    departments: Codec.list(Codec.obj(BatchAddDepartmentsInput))
  }))

/**
 * What `batchAdd` gives.
 *
 * @category outputs
 */
export interface BatchAddOutput {
  readonly task_id: string
}

export const BatchAddOutput: Codec.Shape<BatchAddOutput> =
  /*#__PURE__*/ Codec.shape("contact.v2.department.batch_add#output", () => ({
    task_id: Codec.str
  }))

/**
 * 批量新增部门
 *
 * `POST /open-apis/contact/v2/department/batch_add` · Token: tenant.
 *
 * @deprecated The platform keeps it for old applications.
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMDOwUjLzgDM14yM4ATN
 * @category endpoints
 */
export const batchAdd: Endpoint.Described<BatchAddInput, BatchAddOutput, "tenant"> & {
  /**
   * 批量新增部门
   * @deprecated The platform keeps it for old applications.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uMDOwUjLzgDM14yM4ATN
   */
  (input: BatchAddInput, options?: Endpoint.CallOptions): Effect.Effect<BatchAddOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "contact.v2.department.batch_add",
  method: "POST",
  path: "/open-apis/contact/v2/department/batch_add",
  tokens: ["tenant"],
  body: "json",
  deprecated: true,
  codes,
  input: BatchAddInput,
  output: BatchAddOutput
})

/** @category structures */
export interface BatchAddDepartmentsInput {
  readonly id?: string | undefined
  readonly name: string
  readonly parent_id: string
  readonly leader_user_idleader_open_id?: string | undefined
  readonly create_group_chat?: boolean | undefined
}

export const BatchAddDepartmentsInput: Codec.Shape<BatchAddDepartmentsInput> =
  /*#__PURE__*/ Codec.shape("contact.v2.department.batch_add#input.departments", () => ({
    id: Codec.strOpt,
    name: Codec.str,
    parent_id: Codec.str,
    leader_user_idleader_open_id: Codec.strOpt,
    create_group_chat: Codec.boolOpt
  }))
