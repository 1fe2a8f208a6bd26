// GENERATED from spec/mail.json. DO NOT EDIT: correct spec/patches/mail.json.
/**
 * Endpoints of `mail.v1.user_mailbox.label`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import { codes } from "../../../internal/codes/mail.js"
import type * as Effect from "effect/Effect"

/**
 * What `create` takes.
 *
 * @category inputs
 */
export interface CreateInput {
  readonly user_mailbox_id: string
  readonly label: CreateLabelInput
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("mail.v1.user_mailbox.label.create#input", () => ({
    user_mailbox_id: Codec.str,
    label: Codec.obj(CreateLabelInput)
  }))

/**
 * What `create` gives.
 *
 * @category outputs
 */
export interface CreateOutput {
  readonly label: Label
}

export const CreateOutput: Codec.Shape<CreateOutput> =
  /*#__PURE__*/ Codec.shape("mail.v1.user_mailbox.label.create#output", () => ({
    label: Codec.obj(Label)
  }))

/**
 * 创建标签
 *
 * `POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/labels` · Token: tenant or user · Rate limit: 5/s.
 *
 * Scopes, any of: `mail:user_mailbox.message:modify`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-label/create
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "tenant" | "user"> & {
  /**
   * 创建标签
   *
   * Scopes, any of: `mail:user_mailbox.message:modify`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-label/create
   */
  (input: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "mail.v1.user_mailbox.label.create",
  method: "POST",
  path: "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/labels",
  tokens: ["tenant", "user"],
  body: "json",
  codes,
  input: CreateInput,
  output: CreateOutput
})

/**
 * What `delete` takes.
 *
 * @category inputs
 */
export interface DeleteInput {
  readonly user_mailbox_id: string
  readonly label_id: string
}

export const DeleteInput: Codec.Shape<DeleteInput> =
  /*#__PURE__*/ Codec.shape("mail.v1.user_mailbox.label.delete#input", () => ({
    user_mailbox_id: Codec.str,
    label_id: Codec.str
  }))

/**
 * 删除标签
 *
 * `DELETE /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/labels/:label_id` · Token: tenant or user · Rate
 * limit: 5/s.
 *
 * Scopes, any of: `mail:user_mailbox.message:modify`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-label/delete
 * @category endpoints
 */
const deleteEndpoint: Endpoint.Described<DeleteInput, Codec.Dictionary, "tenant" | "user"> & {
  /**
   * 删除标签
   *
   * Scopes, any of: `mail:user_mailbox.message:modify`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-label/delete
   */
  (input: DeleteInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "mail.v1.user_mailbox.label.delete",
  method: "DELETE",
  path: "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/labels/:label_id",
  tokens: ["tenant", "user"],
  done: [1230100],
  codes,
  input: DeleteInput,
  output: Codec.dictionary
})

export { deleteEndpoint as delete }

/**
 * What `get` takes.
 *
 * @category inputs
 */
export interface GetInput {
  readonly user_mailbox_id: string
  readonly label_id: string
}

export const GetInput: Codec.Shape<GetInput> =
  /*#__PURE__*/ Codec.shape("mail.v1.user_mailbox.label.get#input", () => ({
    user_mailbox_id: Codec.str,
    label_id: Codec.str
  }))

/**
 * What `get` gives.
 *
 * @category outputs
 */
export interface GetOutput {
  readonly label: Label
}

export const GetOutput: Codec.Shape<GetOutput> =
  /*#__PURE__*/ Codec.shape("mail.v1.user_mailbox.label.get#output", () => ({
    label: Codec.obj(Label)
  }))

/**
 * 获取标签信息
 *
 * `GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/labels/:label_id` · Token: tenant or user · Rate
 * limit: 10/s.
 *
 * Scopes, any of: `mail:user_mailbox.message:modify`, `mail:user_mailbox.message:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-label/get
 * @category endpoints
 */
export const get: Endpoint.Described<GetInput, GetOutput, "tenant" | "user"> & {
  /**
   * 获取标签信息
   *
   * Scopes, any of: `mail:user_mailbox.message:modify`, `mail:user_mailbox.message:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-label/get
   */
  (input: GetInput, options?: Endpoint.CallOptions): Effect.Effect<GetOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "mail.v1.user_mailbox.label.get",
  method: "GET",
  path: "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/labels/:label_id",
  tokens: ["tenant", "user"],
  codes,
  input: GetInput,
  output: GetOutput
})

/**
 * What `list` takes.
 *
 * @category inputs
 */
export interface ListInput {
  readonly user_mailbox_id: string
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("mail.v1.user_mailbox.label.list#input", () => ({
    user_mailbox_id: Codec.str
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly items: ReadonlyArray<Label>
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("mail.v1.user_mailbox.label.list#output", () => ({
    items: Codec.list(Codec.obj(Label))
  }))

/**
 * 列出标签
 *
 * `GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/labels` · Token: tenant or user · Rate limit: 10/s.
 *
 * Scopes, any of: `mail:user_mailbox.message:modify`, `mail:user_mailbox.message:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-label/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant" | "user"> & {
  /**
   * 列出标签
   *
   * Scopes, any of: `mail:user_mailbox.message:modify`, `mail:user_mailbox.message:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-label/list
   */
  (input: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "mail.v1.user_mailbox.label.list",
  method: "GET",
  path: "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/labels",
  tokens: ["tenant", "user"],
  codes,
  input: ListInput,
  output: ListOutput
})

/**
 * What `patch` takes.
 *
 * @category inputs
 */
export interface PatchInput {
  readonly user_mailbox_id: string
  readonly label_id: string
  readonly label: PatchLabelInput
}

export const PatchInput: Codec.Shape<PatchInput> =
  /*#__PURE__*/ Codec.shape("mail.v1.user_mailbox.label.patch#input", () => ({
    user_mailbox_id: Codec.str,
    label_id: Codec.str,
    label: Codec.obj(PatchLabelInput)
  }))

/**
 * What `patch` gives.
 *
 * @category outputs
 */
export interface PatchOutput {
  readonly label: Label
}

export const PatchOutput: Codec.Shape<PatchOutput> =
  /*#__PURE__*/ Codec.shape("mail.v1.user_mailbox.label.patch#output", () => ({
    label: Codec.obj(Label)
  }))

/**
 * 更新标签
 *
 * `PATCH /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/labels/:label_id` · Token: tenant or user · Rate
 * limit: 5/s.
 *
 * Scopes, any of: `mail:user_mailbox.message:modify`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-label/patch
 * @category endpoints
 */
export const patch: Endpoint.Described<PatchInput, PatchOutput, "tenant" | "user"> & {
  /**
   * 更新标签
   *
   * Scopes, any of: `mail:user_mailbox.message:modify`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-label/patch
   */
  (input: PatchInput, options?: Endpoint.CallOptions): Effect.Effect<PatchOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "mail.v1.user_mailbox.label.patch",
  method: "PATCH",
  path: "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/labels/:label_id",
  tokens: ["tenant", "user"],
  body: "json",
  codes,
  input: PatchInput,
  output: PatchOutput
})

/** @category structures */
export interface Label {
  readonly id?: string | undefined
  readonly name?: string | undefined
  readonly background_color?: string | undefined
  readonly messages_unread?: number | undefined
}

export const Label: Codec.Shape<Label> = /*#__PURE__*/ Codec.shape("mail#Label", () => ({
  id: Codec.strOpt,
  name: Codec.strOpt,
  background_color: Codec.strOpt,
  messages_unread: Codec.intOpt
}))

/** @category structures */
export interface CreateLabelInput {
  readonly name: string
  readonly background_color?: string | undefined
}

export const CreateLabelInput: Codec.Shape<CreateLabelInput> =
  /*#__PURE__*/ Codec.shape("mail.v1.user_mailbox.label.create#input.label", () => ({
    name: Codec.str,
    background_color: Codec.strOpt
  }))

/** @category structures */
export interface PatchLabelInput {
  /** 1 to 255 characters. */
  readonly name?: string | undefined
  readonly background_color?: string | undefined
}

export const PatchLabelInput: Codec.Shape<PatchLabelInput> =
  /*#__PURE__*/ Codec.shape("mail.v1.user_mailbox.label.patch#input.label", () => ({
    name: Codec.strOpt,
    background_color: Codec.strOpt
  }))
