// GENERATED from spec/mail.json. DO NOT EDIT: correct spec/patches/mail.json.
/**
 * Endpoints of `mail.v1.user_mailbox.rule`.
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
  readonly condition: RuleConditionInput
  readonly action: RuleActionInput
  readonly ignore_the_rest_of_rules: boolean
  /** 1 to 255 characters. */
  readonly name: string
  readonly is_enable: boolean
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("mail.v1.user_mailbox.rule.create#input", () => ({
    user_mailbox_id: Codec.str,
    condition: Codec.obj(RuleConditionInput),
    action: Codec.obj(RuleActionInput),
    ignore_the_rest_of_rules: Codec.bool,
    name: Codec.str,
    is_enable: Codec.bool
  }))

/**
 * What `create` gives.
 *
 * @category outputs
 */
export interface CreateOutput {
  readonly rule: Rule
}

export const CreateOutput: Codec.Shape<CreateOutput> =
  /*#__PURE__*/ Codec.shape("mail.v1.user_mailbox.rule.create#output", () => ({
    rule: Codec.obj(Rule)
  }))

/**
 * 创建收信规则
 *
 * `POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/rules` · Token: tenant or user · Rate limit: 5/s.
 *
 * Scopes, any of: `mail:user_mailbox.rule:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-rule/create
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "tenant" | "user"> & {
  /**
   * 创建收信规则
   *
   * Scopes, any of: `mail:user_mailbox.rule:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-rule/create
   */
  (input: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "mail.v1.user_mailbox.rule.create",
  method: "POST",
  path: "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/rules",
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
  readonly rule_id: string
}

export const DeleteInput: Codec.Shape<DeleteInput> =
  /*#__PURE__*/ Codec.shape("mail.v1.user_mailbox.rule.delete#input", () => ({
    user_mailbox_id: Codec.str,
    rule_id: Codec.str
  }))

/**
 * 删除收信规则
 *
 * `DELETE /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/rules/:rule_id` · Token: tenant or user · Rate
 * limit: 5/s.
 *
 * Scopes, any of: `mail:user_mailbox.rule:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-rule/delete
 * @category endpoints
 */
const deleteEndpoint: Endpoint.Described<DeleteInput, Codec.Dictionary, "tenant" | "user"> & {
  /**
   * 删除收信规则
   *
   * Scopes, any of: `mail:user_mailbox.rule:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-rule/delete
   */
  (input: DeleteInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "mail.v1.user_mailbox.rule.delete",
  method: "DELETE",
  path: "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/rules/:rule_id",
  tokens: ["tenant", "user"],
  codes,
  input: DeleteInput,
  output: Codec.dictionary
})

export { deleteEndpoint as delete }

/**
 * What `list` takes.
 *
 * @category inputs
 */
export interface ListInput {
  readonly user_mailbox_id: string
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("mail.v1.user_mailbox.rule.list#input", () => ({
    user_mailbox_id: Codec.str
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly items: ReadonlyArray<Rule>
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("mail.v1.user_mailbox.rule.list#output", () => ({
    items: Codec.list(Codec.obj(Rule))
  }))

/**
 * 列出收信规则
 *
 * `GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/rules` · Token: tenant or user · Rate limit: 5/s.
 *
 * Scopes, any of: `mail:user_mailbox.rule:read`, `mail:user_mailbox.rule:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-rule/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant" | "user"> & {
  /**
   * 列出收信规则
   *
   * Scopes, any of: `mail:user_mailbox.rule:read`, `mail:user_mailbox.rule:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-rule/list
   */
  (input: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "mail.v1.user_mailbox.rule.list",
  method: "GET",
  path: "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/rules",
  tokens: ["tenant", "user"],
  codes,
  input: ListInput,
  output: ListOutput
})

/**
 * What `reorder` takes.
 *
 * @category inputs
 */
export interface ReorderInput {
  readonly user_mailbox_id: string
  /** At least 1 items. */
  readonly rule_ids: ReadonlyArray<string>
}

export const ReorderInput: Codec.Shape<ReorderInput> =
  /*#__PURE__*/ Codec.shape("mail.v1.user_mailbox.rule.reorder#input", () => ({
    user_mailbox_id: Codec.str,
    rule_ids: Codec.list(Codec.str)
  }))

/**
 * 对收信规则进行排序
 *
 * `POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/rules/reorder` · Token: tenant or user · Rate
 * limit: 1/s.
 *
 * Scopes, any of: `mail:user_mailbox.rule:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-rule/reorder
 * @category endpoints
 */
export const reorder: Endpoint.Described<ReorderInput, Codec.Dictionary, "tenant" | "user"> & {
  /**
   * 对收信规则进行排序
   *
   * Scopes, any of: `mail:user_mailbox.rule:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-rule/reorder
   */
  (input: ReorderInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "mail.v1.user_mailbox.rule.reorder",
  method: "POST",
  path: "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/rules/reorder",
  tokens: ["tenant", "user"],
  body: "json",
  codes,
  input: ReorderInput,
  output: Codec.dictionary
})

/**
 * What `update` takes.
 *
 * @category inputs
 */
export interface UpdateInput {
  readonly user_mailbox_id: string
  readonly rule_id: string
  readonly condition: RuleConditionInput
  readonly action: RuleActionInput
  readonly ignore_the_rest_of_rules: boolean
  /** 1 to 255 characters. */
  readonly name: string
  readonly is_enable: boolean
}

export const UpdateInput: Codec.Shape<UpdateInput> =
  /*#__PURE__*/ Codec.shape("mail.v1.user_mailbox.rule.update#input", () => ({
    user_mailbox_id: Codec.str,
    rule_id: Codec.str,
    condition: Codec.obj(RuleConditionInput),
    action: Codec.obj(RuleActionInput),
    ignore_the_rest_of_rules: Codec.bool,
    name: Codec.str,
    is_enable: Codec.bool
  }))

/**
 * 更新收信规则
 *
 * `PUT /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/rules/:rule_id` · Token: tenant or user · Rate
 * limit: 5/s.
 *
 * Scopes, any of: `mail:user_mailbox.rule:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-rule/update
 * @category endpoints
 */
export const update: Endpoint.Described<UpdateInput, Codec.Dictionary, "tenant" | "user"> & {
  /**
   * 更新收信规则
   *
   * Scopes, any of: `mail:user_mailbox.rule:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-rule/update
   */
  (input: UpdateInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "mail.v1.user_mailbox.rule.update",
  method: "PUT",
  path: "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/rules/:rule_id",
  tokens: ["tenant", "user"],
  body: "json",
  codes,
  input: UpdateInput,
  output: Codec.dictionary
})

/** @category structures */
export interface RuleConditionInput {
  /** 1 to 2. */
  readonly match_type: 1 | 2 | (number & {})
  /** 1 to 32 items. */
  readonly items: ReadonlyArray<RuleConditionItemInput>
}

export const RuleConditionInput: Codec.Shape<RuleConditionInput> =
  /*#__PURE__*/ Codec.shape("mail#RuleConditionInput", () => ({
    match_type: Codec.listed(1, 2),
    items: Codec.list(Codec.obj(RuleConditionItemInput))
  }))

/** @category structures */
export interface RuleConditionItemInput {
  /** 1 to 16. */
  readonly type: 1 | 2 | 3 | 4 | 6 | 7 | 8 | 9 | 10 | 12 | 13 | 14 | 15 | 16 | (number & {})
  /** 1 to 10. */
  readonly operator?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 10 | (number & {}) | undefined
  readonly input?: string | undefined
}

export const RuleConditionItemInput: Codec.Shape<RuleConditionItemInput> =
  /*#__PURE__*/ Codec.shape("mail#RuleConditionItemInput", () => ({
    type: Codec.listed(1, 2, 3, 4, 6, 7, 8, 9, 10, 12, 13, 14, 15, 16),
    operator: Codec.listedOpt(1, 2, 3, 4, 5, 6, 7, 10),
    input: Codec.strOpt
  }))

/** @category structures */
export interface RuleActionInput {
  /** 1 to 32 items. */
  readonly items: ReadonlyArray<RuleActionItemInput>
}

export const RuleActionInput: Codec.Shape<RuleActionInput> =
  /*#__PURE__*/ Codec.shape("mail#RuleActionInput", () => ({
    items: Codec.list(Codec.obj(RuleActionItemInput))
  }))

/** @category structures */
export interface RuleActionItemInput {
  /** 1 to 13. */
  readonly type: 1 | 2 | 3 | 4 | 5 | 8 | 9 | 10 | 11 | 12 | 13 | (number & {})
  readonly input?: string | undefined
}

export const RuleActionItemInput: Codec.Shape<RuleActionItemInput> =
  /*#__PURE__*/ Codec.shape("mail#RuleActionItemInput", () => ({
    type: Codec.listed(1, 2, 3, 4, 5, 8, 9, 10, 11, 12, 13),
    input: Codec.strOpt
  }))

/** @category structures */
export interface Rule {
  readonly id?: string | undefined
  readonly condition: RuleCondition
  readonly action: RuleAction
  readonly ignore_the_rest_of_rules: boolean
  readonly name: string
  readonly is_enable: boolean
}

export const Rule: Codec.Shape<Rule> = /*#__PURE__*/ Codec.shape("mail#Rule", () => ({
  id: Codec.strOpt,
  condition: Codec.obj(RuleCondition),
  action: Codec.obj(RuleAction),
  ignore_the_rest_of_rules: Codec.bool,
  name: Codec.str,
  is_enable: Codec.bool
}))

/** @category structures */
export interface RuleCondition {
  readonly match_type: 1 | 2 | (number & {})
  readonly items: ReadonlyArray<RuleConditionItem>
}

export const RuleCondition: Codec.Shape<RuleCondition> =
  /*#__PURE__*/ Codec.shape("mail#RuleCondition", () => ({
    match_type: Codec.open(1, 2),
    items: Codec.list(Codec.obj(RuleConditionItem))
  }))

/** @category structures */
export interface RuleConditionItem {
  readonly type: 1 | 2 | 3 | 4 | 6 | 7 | 8 | 9 | 10 | 12 | 13 | 14 | 15 | 16 | (number & {})
  readonly operator?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 10 | (number & {}) | undefined
  readonly input?: string | undefined
}

export const RuleConditionItem: Codec.Shape<RuleConditionItem> =
  /*#__PURE__*/ Codec.shape("mail#RuleConditionItem", () => ({
    type: Codec.open(1, 2, 3, 4, 6, 7, 8, 9, 10, 12, 13, 14, 15, 16),
    operator: Codec.openOpt(1, 2, 3, 4, 5, 6, 7, 10),
    input: Codec.strOpt
  }))

/** @category structures */
export interface RuleAction {
  readonly items: ReadonlyArray<RuleActionItem>
}

export const RuleAction: Codec.Shape<RuleAction> = /*#__PURE__*/ Codec.shape("mail#RuleAction", () => ({
  items: Codec.list(Codec.obj(RuleActionItem))
}))

/** @category structures */
export interface RuleActionItem {
  readonly type: 1 | 2 | 3 | 4 | 5 | 8 | 9 | 10 | 11 | 12 | 13 | (number & {})
  readonly input?: string | undefined
}

export const RuleActionItem: Codec.Shape<RuleActionItem> =
  /*#__PURE__*/ Codec.shape("mail#RuleActionItem", () => ({
    type: Codec.open(1, 2, 3, 4, 5, 8, 9, 10, 11, 12, 13),
    input: Codec.strOpt
  }))
