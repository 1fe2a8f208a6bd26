// GENERATED from spec/contact.json. DO NOT EDIT: correct spec/patches/contact.json.
/**
 * Endpoints of `contact.v2.user`.
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
  readonly users: ReadonlyArray<BatchAddUsersInput>
  readonly need_send_notification?: boolean | undefined
}

export const BatchAddInput: Codec.Shape<BatchAddInput> =
  /*#__PURE__*/ Codec.shape("contact.v2.user.batch_add#input", () => ({
    users: Codec.list(Codec.obj(BatchAddUsersInput)),
    need_send_notification: Codec.boolOpt
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
  /*#__PURE__*/ Codec.shape("contact.v2.user.batch_add#output", () => ({
    task_id: Codec.str
  }))

/**
 * 批量新增用户
 *
 * `POST /open-apis/contact/v2/user/batch_add` · Token: tenant.
 *
 * @deprecated The platform keeps it for old applications.
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uIDOwUjLygDM14iM4ATN
 * @category endpoints
 */
export const batchAdd: Endpoint.Described<BatchAddInput, BatchAddOutput, "tenant"> & {
  /**
   * 批量新增用户
   * @deprecated The platform keeps it for old applications.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uIDOwUjLygDM14iM4ATN
   */
  (input: BatchAddInput, options?: Endpoint.CallOptions): Effect.Effect<BatchAddOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "contact.v2.user.batch_add",
  method: "POST",
  path: "/open-apis/contact/v2/user/batch_add",
  tokens: ["tenant"],
  body: "json",
  deprecated: true,
  codes,
  input: BatchAddInput,
  output: BatchAddOutput
})

/** @category structures */
export interface BatchAddUsersInput {
  readonly name: string
  readonly departments: ReadonlyArray<string>
  readonly user_id?: string | undefined
  readonly email?: string | undefined
  readonly mobile: string
  readonly mobile_visible?: boolean | undefined
  readonly city?: string | undefined
  readonly country?: string | undefined
  readonly gender?: number | undefined
  readonly employee_type?: number | undefined
  readonly join_time?: number | undefined
  readonly leader_user_idleader_open_id?: string | undefined
  readonly employee_no?: string | undefined
  readonly custom_attrs?: ReadonlyArray<BatchAddUsersCustomAttrsInput> | undefined
  readonly work_station?: string | undefined
}

export const BatchAddUsersInput: Codec.Shape<BatchAddUsersInput> =
  /*#__PURE__*/ Codec.shape("contact.v2.user.batch_add#input.users", () => ({
    name: Codec.str,
    departments: Codec.list(Codec.str),
    user_id: Codec.strOpt,
    email: Codec.strOpt,
    mobile: Codec.str,
    mobile_visible: Codec.boolOpt,
    city: Codec.strOpt,
    country: Codec.strOpt,
    gender: Codec.intOpt,
    employee_type: Codec.intOpt,
    join_time: Codec.intOpt,
    leader_user_idleader_open_id: Codec.strOpt,
    employee_no: Codec.strOpt,
    custom_attrs: Codec.listOpt(Codec.obj(BatchAddUsersCustomAttrsInput)),
    work_station: Codec.strOpt
  }))

/** @category structures */
export interface BatchAddUsersCustomAttrsInput {
  readonly id: string
  readonly value: BatchAddUsersCustomAttrsValueInput
}

export const BatchAddUsersCustomAttrsInput: Codec.Shape<BatchAddUsersCustomAttrsInput> =
  /*#__PURE__*/ Codec.shape("contact.v2.user.batch_add#input.users.custom_attrs", () => ({
    id: Codec.str,
    value: Codec.obj(BatchAddUsersCustomAttrsValueInput)
  }))

/** @category structures */
export interface BatchAddUsersCustomAttrsValueInput {
  readonly text?: string | undefined
  readonly url?: string | undefined
  readonly pc_url?: string | undefined
}

export const BatchAddUsersCustomAttrsValueInput: Codec.Shape<BatchAddUsersCustomAttrsValueInput> =
  /*#__PURE__*/ Codec.shape("contact.v2.user.batch_add#input.users.custom_attrs.value", () => ({
    text: Codec.strOpt,
    url: Codec.strOpt,
    pc_url: Codec.strOpt
  }))
