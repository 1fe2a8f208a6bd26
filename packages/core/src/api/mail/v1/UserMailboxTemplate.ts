// GENERATED from spec/mail.json. DO NOT EDIT: correct spec/patches/mail.json.
/**
 * Endpoints of `mail.v1.user_mailbox.template`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import { codes } from "../../../internal/codes/mail.js"
import * as Types from "./Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `create` takes.
 *
 * @category inputs
 */
export interface CreateInput {
  readonly user_mailbox_id: string
  readonly template: TemplateInput
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("mail.v1.user_mailbox.template.create#input", () => ({
    user_mailbox_id: Codec.str,
    template: Codec.obj(TemplateInput)
  }))

/**
 * What `create` gives.
 *
 * @category outputs
 */
export interface CreateOutput {
  readonly template: Template
}

export const CreateOutput: Codec.Shape<CreateOutput> =
  /*#__PURE__*/ Codec.shape("mail.v1.user_mailbox.template.create#output", () => ({
    template: Codec.obj(Template)
  }))

/**
 * 创建邮件模板
 *
 * `POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/templates` · Token: tenant or user · Rate limit:
 * 5/s.
 *
 * Scopes, any of: `mail:user_mailbox.message:modify`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-template/create
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "tenant" | "user"> & {
  /**
   * 创建邮件模板
   *
   * Scopes, any of: `mail:user_mailbox.message:modify`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-template/create
   */
  (input: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "mail.v1.user_mailbox.template.create",
  method: "POST",
  path: "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/templates",
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
  readonly template_id: string
}

export const DeleteInput: Codec.Shape<DeleteInput> =
  /*#__PURE__*/ Codec.shape("mail.v1.user_mailbox.template.delete#input", () => ({
    user_mailbox_id: Codec.str,
    template_id: Codec.str
  }))

/**
 * 删除邮件模板
 *
 * `DELETE /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/templates/:template_id` · Token: tenant or user
 * · Rate limit: 5/s.
 *
 * Scopes, any of: `mail:user_mailbox.message:modify`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-template/delete
 * @category endpoints
 */
const deleteEndpoint: Endpoint.Described<DeleteInput, Codec.Dictionary, "tenant" | "user"> & {
  /**
   * 删除邮件模板
   *
   * Scopes, any of: `mail:user_mailbox.message:modify`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-template/delete
   */
  (input: DeleteInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "mail.v1.user_mailbox.template.delete",
  method: "DELETE",
  path: "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/templates/:template_id",
  tokens: ["tenant", "user"],
  done: [1230007],
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
  readonly template_id: string
}

export const GetInput: Codec.Shape<GetInput> =
  /*#__PURE__*/ Codec.shape("mail.v1.user_mailbox.template.get#input", () => ({
    user_mailbox_id: Codec.str,
    template_id: Codec.str
  }))

/**
 * What `get` gives.
 *
 * @category outputs
 */
export interface GetOutput {
  readonly template: Template
}

export const GetOutput: Codec.Shape<GetOutput> =
  /*#__PURE__*/ Codec.shape("mail.v1.user_mailbox.template.get#output", () => ({
    template: Codec.obj(Template)
  }))

/**
 * 获取邮件模板
 *
 * `GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/templates/:template_id` · Token: tenant or user ·
 * Rate limit: 5/s.
 *
 * Scopes, any of: `mail:user_mailbox.message:modify`, `mail:user_mailbox.message:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-template/get
 * @category endpoints
 */
export const get: Endpoint.Described<GetInput, GetOutput, "tenant" | "user"> & {
  /**
   * 获取邮件模板
   *
   * Scopes, any of: `mail:user_mailbox.message:modify`, `mail:user_mailbox.message:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-template/get
   */
  (input: GetInput, options?: Endpoint.CallOptions): Effect.Effect<GetOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "mail.v1.user_mailbox.template.get",
  method: "GET",
  path: "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/templates/:template_id",
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
  /*#__PURE__*/ Codec.shape("mail.v1.user_mailbox.template.list#input", () => ({
    user_mailbox_id: Codec.str
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly items: ReadonlyArray<ListOutputItems>
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("mail.v1.user_mailbox.template.list#output", () => ({
    items: Codec.list(Codec.obj(ListOutputItems))
  }))

/**
 * 列出邮件模板
 *
 * `GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/templates` · Token: tenant or user · Rate limit:
 * 5/s.
 *
 * Scopes, any of: `mail:user_mailbox.message:modify`, `mail:user_mailbox.message:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-template/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant" | "user"> & {
  /**
   * 列出邮件模板
   *
   * Scopes, any of: `mail:user_mailbox.message:modify`, `mail:user_mailbox.message:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-template/list
   */
  (input: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "mail.v1.user_mailbox.template.list",
  method: "GET",
  path: "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/templates",
  tokens: ["tenant", "user"],
  codes,
  input: ListInput,
  output: ListOutput
})

/**
 * What `update` takes.
 *
 * @category inputs
 */
export interface UpdateInput {
  readonly user_mailbox_id: string
  readonly template_id: string
  readonly template: TemplateInput
}

export const UpdateInput: Codec.Shape<UpdateInput> =
  /*#__PURE__*/ Codec.shape("mail.v1.user_mailbox.template.update#input", () => ({
    user_mailbox_id: Codec.str,
    template_id: Codec.str,
    template: Codec.obj(TemplateInput)
  }))

/**
 * What `update` gives.
 *
 * @category outputs
 */
export interface UpdateOutput {
  readonly template: Template
}

export const UpdateOutput: Codec.Shape<UpdateOutput> =
  /*#__PURE__*/ Codec.shape("mail.v1.user_mailbox.template.update#output", () => ({
    template: Codec.obj(Template)
  }))

/**
 * 更新邮件模板
 *
 * `PUT /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/templates/:template_id` · Token: tenant or user ·
 * Rate limit: 5/s.
 *
 * Scopes, any of: `mail:user_mailbox.message:modify`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-template/update
 * @category endpoints
 */
export const update: Endpoint.Described<UpdateInput, UpdateOutput, "tenant" | "user"> & {
  /**
   * 更新邮件模板
   *
   * Scopes, any of: `mail:user_mailbox.message:modify`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-template/update
   */
  (input: UpdateInput, options?: Endpoint.CallOptions): Effect.Effect<UpdateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "mail.v1.user_mailbox.template.update",
  method: "PUT",
  path: "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/templates/:template_id",
  tokens: ["tenant", "user"],
  body: "json",
  codes,
  input: UpdateInput,
  output: UpdateOutput
})

/** @category structures */
export interface TemplateInput {
  /** 1 to 100 characters. */
  readonly name: string
  /** At most 1000 characters. */
  readonly subject?: string | undefined
  /** At most 3145728 characters. */
  readonly template_content?: string | undefined
  /** Default: `false`. */
  readonly is_plain_text_mode?: boolean | undefined
  /** At most 100 items. */
  readonly tos?: ReadonlyArray<Types.MailAddress> | undefined
  /** At most 100 items. */
  readonly ccs?: ReadonlyArray<Types.MailAddress> | undefined
  /** At most 100 items. */
  readonly bccs?: ReadonlyArray<Types.MailAddress> | undefined
  /** At most 50 items. */
  readonly attachments?: ReadonlyArray<TemplateAttachmentInput> | undefined
}

export const TemplateInput: Codec.Shape<TemplateInput> =
  /*#__PURE__*/ Codec.shape("mail#TemplateInput", () => ({
    name: Codec.str,
    subject: Codec.strOpt,
    template_content: Codec.strOpt,
    is_plain_text_mode: Codec.boolOpt,
    tos: Codec.listOpt(Codec.obj(Types.MailAddress)),
    ccs: Codec.listOpt(Codec.obj(Types.MailAddress)),
    bccs: Codec.listOpt(Codec.obj(Types.MailAddress)),
    attachments: Codec.listOpt(Codec.obj(TemplateAttachmentInput))
  }))

/** @category structures */
export interface TemplateAttachmentInput {
  /** At most 255 characters. */
  readonly filename?: string | undefined
  readonly id?: string | undefined
  /** 1 to 2. */
  readonly attachment_type?: 1 | 2 | (number & {}) | undefined
  /** Default: `false`. */
  readonly is_inline?: boolean | undefined
  /** At most 255 characters. */
  readonly cid?: string | undefined
}

export const TemplateAttachmentInput: Codec.Shape<TemplateAttachmentInput> =
  /*#__PURE__*/ Codec.shape("mail#TemplateAttachmentInput", () => ({
    filename: Codec.strOpt,
    id: Codec.strOpt,
    attachment_type: Codec.listedOpt(1, 2),
    is_inline: Codec.boolOpt,
    cid: Codec.strOpt
  }))

/** @category structures */
export interface Template {
  readonly template_id?: string | undefined
  readonly name: string
  readonly subject?: string | undefined
  readonly template_content?: string | undefined
  readonly is_plain_text_mode?: boolean | undefined
  readonly tos?: ReadonlyArray<Types.MailAddress> | undefined
  readonly ccs?: ReadonlyArray<Types.MailAddress> | undefined
  readonly bccs?: ReadonlyArray<Types.MailAddress> | undefined
  readonly attachments?: ReadonlyArray<TemplateAttachment> | undefined
  readonly create_time?: string | undefined
}

export const Template: Codec.Shape<Template> = /*#__PURE__*/ Codec.shape("mail#Template", () => ({
  template_id: Codec.strOpt,
  name: Codec.str,
  subject: Codec.strOpt,
  template_content: Codec.strOpt,
  is_plain_text_mode: Codec.boolOpt,
  tos: Codec.listOpt(Codec.obj(Types.MailAddress)),
  ccs: Codec.listOpt(Codec.obj(Types.MailAddress)),
  bccs: Codec.listOpt(Codec.obj(Types.MailAddress)),
  attachments: Codec.listOpt(Codec.obj(TemplateAttachment)),
  create_time: Codec.strOpt
}))

/** @category structures */
export interface TemplateAttachment {
  readonly filename?: string | undefined
  readonly id?: string | undefined
  readonly attachment_type?: 1 | 2 | (number & {}) | undefined
  readonly is_inline?: boolean | undefined
  readonly cid?: string | undefined
}

export const TemplateAttachment: Codec.Shape<TemplateAttachment> =
  /*#__PURE__*/ Codec.shape("mail#TemplateAttachment", () => ({
    filename: Codec.strOpt,
    id: Codec.strOpt,
    attachment_type: Codec.openOpt(1, 2),
    is_inline: Codec.boolOpt,
    cid: Codec.strOpt
  }))

/** @category structures */
export interface ListOutputItems {
  readonly template_id?: string | undefined
  readonly name?: string | undefined
  readonly create_time?: string | undefined
}

export const ListOutputItems: Codec.Shape<ListOutputItems> =
  /*#__PURE__*/ Codec.shape("mail.v1.user_mailbox.template.list#output.items", () => ({
    template_id: Codec.strOpt,
    name: Codec.strOpt,
    create_time: Codec.strOpt
  }))
