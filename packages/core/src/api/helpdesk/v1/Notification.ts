// GENERATED from spec/helpdesk.json. DO NOT EDIT: correct spec/patches/helpdesk.json.
/**
 * Endpoints of `helpdesk.v1.notification`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import type { UserToken } from "../../../UserToken.js"
import { codes } from "../../../internal/codes/helpdesk.js"
import type * as Effect from "effect/Effect"

/**
 * What `cancelApprove` takes.
 *
 * @category inputs
 */
export interface CancelApproveInput {
  readonly notification_id: string
}

export const CancelApproveInput: Codec.Shape<CancelApproveInput> =
  /*#__PURE__*/ Codec.shape("helpdesk.v1.notification.cancel_approve#input", () => ({
    notification_id: Codec.str
  }))

/**
 * 取消审核
 *
 * `POST /open-apis/helpdesk/v1/notifications/:notification_id/cancel_approve` · Token: user · Rate limit:
 * 10/min.
 *
 * Scopes, any of: `helpdesk:all`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/notification/cancel_approve
 * @category endpoints
 */
export const cancelApprove: Endpoint.Described<CancelApproveInput, Codec.Dictionary, "user"> & {
  /**
   * 取消审核
   *
   * Scopes, any of: `helpdesk:all`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/notification/cancel_approve
   */
  (input: CancelApproveInput, options: Endpoint.WithToken): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
  /**
   * 取消审核
   *
   * Scopes, any of: `helpdesk:all`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/notification/cancel_approve
   */
  (input: CancelApproveInput, options?: Endpoint.CallOptions<never>): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient | UserToken>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "helpdesk.v1.notification.cancel_approve",
  method: "POST",
  path: "/open-apis/helpdesk/v1/notifications/:notification_id/cancel_approve",
  tokens: ["user"],
  helpdesk: true,
  codes,
  input: CancelApproveInput,
  output: Codec.dictionary
})

/**
 * What `cancelSend` takes.
 *
 * @category inputs
 */
export interface CancelSendInput {
  readonly notification_id: string
  readonly is_recall: boolean
}

export const CancelSendInput: Codec.Shape<CancelSendInput> =
  /*#__PURE__*/ Codec.shape("helpdesk.v1.notification.cancel_send#input", () => ({
    notification_id: Codec.str,
    is_recall: Codec.bool
  }))

/**
 * 取消推送
 *
 * `POST /open-apis/helpdesk/v1/notifications/:notification_id/cancel_send` · Token: user · Rate limit: a
 * limit of its own.
 *
 * Scopes, any of: `helpdesk:all`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/notification/cancel_send
 * @category endpoints
 */
export const cancelSend: Endpoint.Described<CancelSendInput, Codec.Dictionary, "user"> & {
  /**
   * 取消推送
   *
   * Scopes, any of: `helpdesk:all`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/notification/cancel_send
   */
  (input: CancelSendInput, options: Endpoint.WithToken): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
  /**
   * 取消推送
   *
   * Scopes, any of: `helpdesk:all`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/notification/cancel_send
   */
  (input: CancelSendInput, options?: Endpoint.CallOptions<never>): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient | UserToken>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "helpdesk.v1.notification.cancel_send",
  method: "POST",
  path: "/open-apis/helpdesk/v1/notifications/:notification_id/cancel_send",
  tokens: ["user"],
  body: "json",
  helpdesk: true,
  codes,
  input: CancelSendInput,
  output: Codec.dictionary
})

/**
 * What `create` takes.
 *
 * @category inputs
 */
export interface CreateInput {
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  readonly id?: string | undefined
  readonly job_name?: string | undefined
  readonly status?: number | undefined
  readonly create_user?: NotificationUser | undefined
  readonly created_at?: string | undefined
  readonly update_user?: NotificationUser | undefined
  readonly updated_at?: string | undefined
  readonly target_user_count?: number | undefined
  readonly sent_user_count?: number | undefined
  readonly read_user_count?: number | undefined
  readonly send_at?: string | undefined
  readonly push_content?: string | undefined
  readonly push_type?: number | undefined
  readonly push_scope_type?: number | undefined
  readonly new_staff_scope_type?: number | undefined
  readonly new_staff_scope_department_list?: ReadonlyArray<NotificationDepartment> | undefined
  readonly user_list?: ReadonlyArray<NotificationUser> | undefined
  readonly department_list?: ReadonlyArray<NotificationDepartment> | undefined
  readonly chat_list?: ReadonlyArray<NotificationChat> | undefined
  readonly ext?: string | undefined
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("helpdesk.v1.notification.create#input", () => ({
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    id: Codec.strOpt,
    job_name: Codec.strOpt,
    status: Codec.intOpt,
    create_user: Codec.objOpt(NotificationUser),
    created_at: Codec.strOpt,
    update_user: Codec.objOpt(NotificationUser),
    updated_at: Codec.strOpt,
    target_user_count: Codec.intOpt,
    sent_user_count: Codec.intOpt,
    read_user_count: Codec.intOpt,
    send_at: Codec.strOpt,
    push_content: Codec.strOpt,
    push_type: Codec.intOpt,
    push_scope_type: Codec.intOpt,
    new_staff_scope_type: Codec.intOpt,
    new_staff_scope_department_list: Codec.listOpt(Codec.obj(NotificationDepartment)),
    user_list: Codec.listOpt(Codec.obj(NotificationUser)),
    department_list: Codec.listOpt(Codec.obj(NotificationDepartment)),
    chat_list: Codec.listOpt(Codec.obj(NotificationChat)),
    ext: Codec.strOpt
  }))

/**
 * What `create` gives.
 *
 * @category outputs
 */
export interface CreateOutput {
  readonly notification_id?: string | undefined
  readonly status?: number | undefined
}

export const CreateOutput: Codec.Shape<CreateOutput> =
  /*#__PURE__*/ Codec.shape("helpdesk.v1.notification.create#output", () => ({
    notification_id: Codec.strOpt,
    status: Codec.intOpt
  }))

/**
 * 创建推送
 *
 * `POST /open-apis/helpdesk/v1/notifications` · Token: user · Rate limit: 10/min.
 *
 * Scopes, any of: `helpdesk:all`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/notification/create
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "user"> & {
  /**
   * 创建推送
   *
   * Scopes, any of: `helpdesk:all`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/notification/create
   */
  (input: CreateInput | undefined, options: Endpoint.WithToken): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
  /**
   * 创建推送
   *
   * Scopes, any of: `helpdesk:all`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/notification/create
   */
  (input?: CreateInput, options?: Endpoint.CallOptions<never>): Effect.Effect<CreateOutput, FeishuError, FeishuClient | UserToken>
} = /*#__PURE__*/ Endpoint.make({
  id: "helpdesk.v1.notification.create",
  method: "POST",
  path: "/open-apis/helpdesk/v1/notifications",
  tokens: ["user"],
  query: ["user_id_type"],
  body: "json",
  helpdesk: true,
  codes,
  input: CreateInput,
  output: CreateOutput
})

/**
 * What `executeSend` takes.
 *
 * @category inputs
 */
export interface ExecuteSendInput {
  readonly notification_id: string
  readonly send_at: string
}

export const ExecuteSendInput: Codec.Shape<ExecuteSendInput> =
  /*#__PURE__*/ Codec.shape("helpdesk.v1.notification.execute_send#input", () => ({
    notification_id: Codec.str,
    send_at: Codec.str
  }))

/**
 * 执行推送
 *
 * `POST /open-apis/helpdesk/v1/notifications/:notification_id/execute_send` · Token: user · Rate limit:
 * 10/min.
 *
 * Scopes, any of: `helpdesk:all`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/notification/execute_send
 * @category endpoints
 */
export const executeSend: Endpoint.Described<ExecuteSendInput, Codec.Dictionary, "user"> & {
  /**
   * 执行推送
   *
   * Scopes, any of: `helpdesk:all`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/notification/execute_send
   */
  (input: ExecuteSendInput, options: Endpoint.WithToken): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
  /**
   * 执行推送
   *
   * Scopes, any of: `helpdesk:all`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/notification/execute_send
   */
  (input: ExecuteSendInput, options?: Endpoint.CallOptions<never>): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient | UserToken>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "helpdesk.v1.notification.execute_send",
  method: "POST",
  path: "/open-apis/helpdesk/v1/notifications/:notification_id/execute_send",
  tokens: ["user"],
  body: "json",
  helpdesk: true,
  codes,
  input: ExecuteSendInput,
  output: Codec.dictionary
})

/**
 * What `get` takes.
 *
 * @category inputs
 */
export interface GetInput {
  readonly notification_id: string
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
}

export const GetInput: Codec.Shape<GetInput> =
  /*#__PURE__*/ Codec.shape("helpdesk.v1.notification.get#input", () => ({
    notification_id: Codec.str,
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id")
  }))

/**
 * What `get` gives.
 *
 * @category outputs
 */
export interface GetOutput {
  readonly notification?: Notification | undefined
  readonly approval_app_link?: string | undefined
}

export const GetOutput: Codec.Shape<GetOutput> =
  /*#__PURE__*/ Codec.shape("helpdesk.v1.notification.get#output", () => ({
    notification: Codec.objOpt(Notification),
    approval_app_link: Codec.strOpt
  }))

/**
 * 查询推送
 *
 * `GET /open-apis/helpdesk/v1/notifications/:notification_id` · Token: user · Rate limit: 100/min.
 *
 * Scopes, any of: `helpdesk:all:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/notification/get
 * @category endpoints
 */
export const get: Endpoint.Described<GetInput, GetOutput, "user"> & {
  /**
   * 查询推送
   *
   * Scopes, any of: `helpdesk:all:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/notification/get
   */
  (input: GetInput, options: Endpoint.WithToken): Effect.Effect<GetOutput, FeishuError, FeishuClient>
  /**
   * 查询推送
   *
   * Scopes, any of: `helpdesk:all:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/notification/get
   */
  (input: GetInput, options?: Endpoint.CallOptions<never>): Effect.Effect<GetOutput, FeishuError, FeishuClient | UserToken>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "helpdesk.v1.notification.get",
  method: "GET",
  path: "/open-apis/helpdesk/v1/notifications/:notification_id",
  tokens: ["user"],
  query: ["user_id_type"],
  helpdesk: true,
  codes,
  input: GetInput,
  output: GetOutput
})

/**
 * What `patch` takes.
 *
 * @category inputs
 */
export interface PatchInput {
  readonly notification_id: string
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  readonly id?: string | undefined
  readonly job_name?: string | undefined
  readonly status?: number | undefined
  readonly create_user?: NotificationUser | undefined
  readonly created_at?: string | undefined
  readonly update_user?: NotificationUser | undefined
  readonly updated_at?: string | undefined
  readonly target_user_count?: number | undefined
  readonly sent_user_count?: number | undefined
  readonly read_user_count?: number | undefined
  readonly send_at?: string | undefined
  readonly push_content?: string | undefined
  readonly push_type?: number | undefined
  readonly push_scope_type?: number | undefined
  readonly new_staff_scope_type?: number | undefined
  readonly new_staff_scope_department_list?: ReadonlyArray<NotificationDepartment> | undefined
  readonly user_list?: ReadonlyArray<NotificationUser> | undefined
  readonly department_list?: ReadonlyArray<NotificationDepartment> | undefined
  readonly chat_list?: ReadonlyArray<NotificationChat> | undefined
  readonly ext?: string | undefined
}

export const PatchInput: Codec.Shape<PatchInput> =
  /*#__PURE__*/ Codec.shape("helpdesk.v1.notification.patch#input", () => ({
    notification_id: Codec.str,
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    id: Codec.strOpt,
    job_name: Codec.strOpt,
    status: Codec.intOpt,
    create_user: Codec.objOpt(NotificationUser),
    created_at: Codec.strOpt,
    update_user: Codec.objOpt(NotificationUser),
    updated_at: Codec.strOpt,
    target_user_count: Codec.intOpt,
    sent_user_count: Codec.intOpt,
    read_user_count: Codec.intOpt,
    send_at: Codec.strOpt,
    push_content: Codec.strOpt,
    push_type: Codec.intOpt,
    push_scope_type: Codec.intOpt,
    new_staff_scope_type: Codec.intOpt,
    new_staff_scope_department_list: Codec.listOpt(Codec.obj(NotificationDepartment)),
    user_list: Codec.listOpt(Codec.obj(NotificationUser)),
    department_list: Codec.listOpt(Codec.obj(NotificationDepartment)),
    chat_list: Codec.listOpt(Codec.obj(NotificationChat)),
    ext: Codec.strOpt
  }))

/**
 * 更新推送
 *
 * `PATCH /open-apis/helpdesk/v1/notifications/:notification_id` · Token: user · Rate limit: 20/min.
 *
 * Scopes, any of: `helpdesk:all`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/notification/patch
 * @category endpoints
 */
export const patch: Endpoint.Described<PatchInput, Codec.Dictionary, "user"> & {
  /**
   * 更新推送
   *
   * Scopes, any of: `helpdesk:all`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/notification/patch
   */
  (input: PatchInput, options: Endpoint.WithToken): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
  /**
   * 更新推送
   *
   * Scopes, any of: `helpdesk:all`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/notification/patch
   */
  (input: PatchInput, options?: Endpoint.CallOptions<never>): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient | UserToken>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "helpdesk.v1.notification.patch",
  method: "PATCH",
  path: "/open-apis/helpdesk/v1/notifications/:notification_id",
  tokens: ["user"],
  query: ["user_id_type"],
  body: "json",
  helpdesk: true,
  codes,
  input: PatchInput,
  output: Codec.dictionary
})

/**
 * What `preview` takes.
 *
 * @category inputs
 */
export interface PreviewInput {
  readonly notification_id: string
}

export const PreviewInput: Codec.Shape<PreviewInput> =
  /*#__PURE__*/ Codec.shape("helpdesk.v1.notification.preview#input", () => ({
    notification_id: Codec.str
  }))

/**
 * 预览推送
 *
 * `POST /open-apis/helpdesk/v1/notifications/:notification_id/preview` · Token: user · Rate limit: 20/min.
 *
 * Scopes, any of: `helpdesk:all:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/notification/preview
 * @category endpoints
 */
export const preview: Endpoint.Described<PreviewInput, Codec.Dictionary, "user"> & {
  /**
   * 预览推送
   *
   * Scopes, any of: `helpdesk:all:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/notification/preview
   */
  (input: PreviewInput, options: Endpoint.WithToken): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
  /**
   * 预览推送
   *
   * Scopes, any of: `helpdesk:all:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/notification/preview
   */
  (input: PreviewInput, options?: Endpoint.CallOptions<never>): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient | UserToken>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "helpdesk.v1.notification.preview",
  method: "POST",
  path: "/open-apis/helpdesk/v1/notifications/:notification_id/preview",
  tokens: ["user"],
  helpdesk: true,
  codes,
  input: PreviewInput,
  output: Codec.dictionary
})

/**
 * What `submitApprove` takes.
 *
 * @category inputs
 */
export interface SubmitApproveInput {
  readonly notification_id: string
  readonly reason: string
}

export const SubmitApproveInput: Codec.Shape<SubmitApproveInput> =
  /*#__PURE__*/ Codec.shape("helpdesk.v1.notification.submit_approve#input", () => ({
    notification_id: Codec.str,
    reason: Codec.str
  }))

/**
 * What `submitApprove` gives.
 *
 * @category outputs
 */
export interface SubmitApproveOutput {
  readonly has_access?: boolean | undefined
}

export const SubmitApproveOutput: Codec.Shape<SubmitApproveOutput> =
  /*#__PURE__*/ Codec.shape("helpdesk.v1.notification.submit_approve#output", () => ({
    has_access: Codec.boolOpt
  }))

/**
 * 提交审核
 *
 * `POST /open-apis/helpdesk/v1/notifications/:notification_id/submit_approve` · Token: user · Rate limit:
 * 10/min.
 *
 * Scopes, any of: `helpdesk:all`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/notification/submit_approve
 * @category endpoints
 */
export const submitApprove: Endpoint.Described<SubmitApproveInput, SubmitApproveOutput, "user"> & {
  /**
   * 提交审核
   *
   * Scopes, any of: `helpdesk:all`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/notification/submit_approve
   */
  (input: SubmitApproveInput, options: Endpoint.WithToken): Effect.Effect<SubmitApproveOutput, FeishuError, FeishuClient>
  /**
   * 提交审核
   *
   * Scopes, any of: `helpdesk:all`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/notification/submit_approve
   */
  (input: SubmitApproveInput, options?: Endpoint.CallOptions<never>): Effect.Effect<SubmitApproveOutput, FeishuError, FeishuClient | UserToken>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "helpdesk.v1.notification.submit_approve",
  method: "POST",
  path: "/open-apis/helpdesk/v1/notifications/:notification_id/submit_approve",
  tokens: ["user"],
  body: "json",
  helpdesk: true,
  codes,
  input: SubmitApproveInput,
  output: SubmitApproveOutput
})

/** @category structures */
export interface NotificationUser {
  readonly user_id?: string | undefined
  readonly avatar_url?: string | undefined
  readonly name?: string | undefined
}

export const NotificationUser: Codec.Shape<NotificationUser> =
  /*#__PURE__*/ Codec.shape("helpdesk#NotificationUser", () => ({
    user_id: Codec.strOpt,
    avatar_url: Codec.strOpt,
    name: Codec.strOpt
  }))

/** @category structures */
export interface NotificationDepartment {
  readonly department_id?: string | undefined
  readonly name?: string | undefined
}

export const NotificationDepartment: Codec.Shape<NotificationDepartment> =
  /*#__PURE__*/ Codec.shape("helpdesk#NotificationDepartment", () => ({
    department_id: Codec.strOpt,
    name: Codec.strOpt
  }))

/** @category structures */
export interface NotificationChat {
  readonly chat_id?: string | undefined
  readonly name?: string | undefined
}

export const NotificationChat: Codec.Shape<NotificationChat> =
  /*#__PURE__*/ Codec.shape("helpdesk#NotificationChat", () => ({
    chat_id: Codec.strOpt,
    name: Codec.strOpt
  }))

/** @category structures */
export interface Notification {
  readonly id?: string | undefined
  readonly job_name?: string | undefined
  readonly status?: number | undefined
  readonly create_user?: NotificationUser | undefined
  readonly created_at?: string | undefined
  readonly update_user?: NotificationUser | undefined
  readonly updated_at?: string | undefined
  readonly target_user_count?: number | undefined
  readonly sent_user_count?: number | undefined
  readonly read_user_count?: number | undefined
  readonly send_at?: string | undefined
  readonly push_content?: string | undefined
  readonly push_type?: number | undefined
  readonly push_scope_type?: number | undefined
  readonly new_staff_scope_type?: number | undefined
  readonly new_staff_scope_department_list?: ReadonlyArray<NotificationDepartment> | undefined
  readonly user_list?: ReadonlyArray<NotificationUser> | undefined
  readonly department_list?: ReadonlyArray<NotificationDepartment> | undefined
  readonly chat_list?: ReadonlyArray<NotificationChat> | undefined
  readonly ext?: string | undefined
}

export const Notification: Codec.Shape<Notification> =
  /*#__PURE__*/ Codec.shape("helpdesk.v1.notification.get#output.notification", () => ({
    id: Codec.strOpt,
    job_name: Codec.strOpt,
    status: Codec.intOpt,
    create_user: Codec.objOpt(NotificationUser),
    created_at: Codec.strOpt,
    update_user: Codec.objOpt(NotificationUser),
    updated_at: Codec.strOpt,
    target_user_count: Codec.intOpt,
    sent_user_count: Codec.intOpt,
    read_user_count: Codec.intOpt,
    send_at: Codec.strOpt,
    push_content: Codec.strOpt,
    push_type: Codec.intOpt,
    push_scope_type: Codec.intOpt,
    new_staff_scope_type: Codec.intOpt,
    new_staff_scope_department_list: Codec.listOpt(Codec.obj(NotificationDepartment)),
    user_list: Codec.listOpt(Codec.obj(NotificationUser)),
    department_list: Codec.listOpt(Codec.obj(NotificationDepartment)),
    chat_list: Codec.listOpt(Codec.obj(NotificationChat)),
    ext: Codec.strOpt
  }))
