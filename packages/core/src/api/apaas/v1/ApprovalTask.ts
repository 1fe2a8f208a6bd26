// GENERATED from spec/apaas.json. DO NOT EDIT: correct spec/patches/apaas.json.
/**
 * Endpoints of `apaas.v1.approval_task`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import { codes } from "../../../internal/codes/apaas.js"
import type * as Effect from "effect/Effect"

/**
 * What `addAssignee` takes.
 *
 * @category inputs
 */
export interface AddAssigneeInput {
  readonly approval_task_id: string
  readonly user_id: string
  /** At most 20 items. */
  readonly approvers?: ReadonlyArray<string> | undefined
  readonly add_assignee_type?: string | undefined
  readonly opinion?: string | undefined
}

export const AddAssigneeInput: Codec.Shape<AddAssigneeInput> =
  /*#__PURE__*/ Codec.shape("apaas.v1.approval_task.add_assignee#input", () => ({
    approval_task_id: Codec.str,
    user_id: Codec.str,
    approvers: Codec.listOpt(Codec.str),
    add_assignee_type: Codec.strOpt,
    opinion: Codec.strOpt
  }))

/**
 * 人工任务加签
 *
 * `POST /open-apis/apaas/v1/approval_tasks/:approval_task_id/add_assignee` · Token: tenant · Rate limit:
 * 100/min.
 *
 * Scopes, any of: `app_engine:approval:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/approval_task/add_assignee
 * @category endpoints
 */
export const addAssignee: Endpoint.Described<AddAssigneeInput, Codec.Dictionary, "tenant"> & {
  /**
   * 人工任务加签
   *
   * Scopes, any of: `app_engine:approval:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/approval_task/add_assignee
   */
  (input: AddAssigneeInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "apaas.v1.approval_task.add_assignee",
  method: "POST",
  path: "/open-apis/apaas/v1/approval_tasks/:approval_task_id/add_assignee",
  tokens: ["tenant"],
  body: "json",
  codes,
  input: AddAssigneeInput,
  output: Codec.dictionary
})

/**
 * What `agree` takes.
 *
 * @category inputs
 */
export interface AgreeInput {
  readonly approval_task_id: string
  readonly user_id: string
  readonly opinion?: string | undefined
}

export const AgreeInput: Codec.Shape<AgreeInput> =
  /*#__PURE__*/ Codec.shape("apaas.v1.approval_task.agree#input", () => ({
    approval_task_id: Codec.str,
    user_id: Codec.str,
    opinion: Codec.strOpt
  }))

/**
 * 同意人工任务
 *
 * `POST /open-apis/apaas/v1/approval_tasks/:approval_task_id/agree` · Token: tenant · Rate limit: 100/min.
 *
 * Scopes, any of: `app_engine:approval:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/approval_task/agree
 * @category endpoints
 */
export const agree: Endpoint.Described<AgreeInput, Codec.Dictionary, "tenant"> & {
  /**
   * 同意人工任务
   *
   * Scopes, any of: `app_engine:approval:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/approval_task/agree
   */
  (input: AgreeInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "apaas.v1.approval_task.agree",
  method: "POST",
  path: "/open-apis/apaas/v1/approval_tasks/:approval_task_id/agree",
  tokens: ["tenant"],
  body: "json",
  codes,
  input: AgreeInput,
  output: Codec.dictionary
})

/**
 * What `reject` takes.
 *
 * @category inputs
 */
export interface RejectInput {
  readonly approval_task_id: string
  readonly user_id: string
  readonly opinion?: string | undefined
}

export const RejectInput: Codec.Shape<RejectInput> =
  /*#__PURE__*/ Codec.shape("apaas.v1.approval_task.reject#input", () => ({
    approval_task_id: Codec.str,
    user_id: Codec.str,
    opinion: Codec.strOpt
  }))

/**
 * 拒绝人工任务
 *
 * `POST /open-apis/apaas/v1/approval_tasks/:approval_task_id/reject` · Token: tenant · Rate limit: 100/min.
 *
 * Scopes, any of: `app_engine:approval:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/approval_task/reject
 * @category endpoints
 */
export const reject: Endpoint.Described<RejectInput, Codec.Dictionary, "tenant"> & {
  /**
   * 拒绝人工任务
   *
   * Scopes, any of: `app_engine:approval:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/approval_task/reject
   */
  (input: RejectInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "apaas.v1.approval_task.reject",
  method: "POST",
  path: "/open-apis/apaas/v1/approval_tasks/:approval_task_id/reject",
  tokens: ["tenant"],
  body: "json",
  codes,
  input: RejectInput,
  output: Codec.dictionary
})

/**
 * What `transfer` takes.
 *
 * @category inputs
 */
export interface TransferInput {
  readonly approval_task_id: string
  readonly user_id: string
  /** At most 20 items. */
  readonly from_user_ids?: ReadonlyArray<string> | undefined
  /** At most 20 items. */
  readonly to_user_ids?: ReadonlyArray<string> | undefined
  readonly opinion?: string | undefined
}

export const TransferInput: Codec.Shape<TransferInput> =
  /*#__PURE__*/ Codec.shape("apaas.v1.approval_task.transfer#input", () => ({
    approval_task_id: Codec.str,
    user_id: Codec.str,
    from_user_ids: Codec.listOpt(Codec.str),
    to_user_ids: Codec.listOpt(Codec.str),
    opinion: Codec.strOpt
  }))

/**
 * 转交人工任务
 *
 * `POST /open-apis/apaas/v1/approval_tasks/:approval_task_id/transfer` · Token: tenant · Rate limit: 100/min.
 *
 * Scopes, any of: `app_engine:approval:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/approval_task/transfer
 * @category endpoints
 */
export const transfer: Endpoint.Described<TransferInput, Codec.Dictionary, "tenant"> & {
  /**
   * 转交人工任务
   *
   * Scopes, any of: `app_engine:approval:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/approval_task/transfer
   */
  (input: TransferInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "apaas.v1.approval_task.transfer",
  method: "POST",
  path: "/open-apis/apaas/v1/approval_tasks/:approval_task_id/transfer",
  tokens: ["tenant"],
  body: "json",
  codes,
  input: TransferInput,
  output: Codec.dictionary
})
