// GENERATED from spec/directory.json. DO NOT EDIT: correct spec/patches/directory.json.
/**
 * Endpoints of `directory.v1.collaboration_rule`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import { codes } from "../../../internal/codes/directory.js"
import type * as Effect from "effect/Effect"

/**
 * What `create` takes.
 *
 * @category inputs
 */
export interface CreateInput {
  readonly target_tenant_key: string
  /** Not in the documentation. */
  readonly tenant_id?: string | undefined
  readonly subjects: CollaborationRuleEntitiesInput
  readonly objects: CollaborationRuleEntitiesInput
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("directory.v1.collaboration_rule.create#input", () => ({
    target_tenant_key: Codec.str,
    tenant_id: Codec.strOpt,
    subjects: Codec.obj(CollaborationRuleEntitiesInput),
    objects: Codec.obj(CollaborationRuleEntitiesInput)
  }))

/**
 * What `create` gives.
 *
 * @category outputs
 */
export interface CreateOutput {
  readonly add_rule_id: string
}

export const CreateOutput: Codec.Shape<CreateOutput> =
  /*#__PURE__*/ Codec.shape("directory.v1.collaboration_rule.create#output", () => ({
    add_rule_id: Codec.str
  }))

/**
 * 新增可搜可见规则
 *
 * `POST /open-apis/directory/v1/collaboration_rules` · Token: tenant or user · Rate limit: 100/min.
 *
 * Scopes, any of: `trust_party:collaboration_rule:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/directory-v1/collaboration_rule/create
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "tenant" | "user"> & {
  /**
   * 新增可搜可见规则
   *
   * Scopes, any of: `trust_party:collaboration_rule:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/directory-v1/collaboration_rule/create
   */
  (input: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "directory.v1.collaboration_rule.create",
  method: "POST",
  path: "/open-apis/directory/v1/collaboration_rules",
  tokens: ["tenant", "user"],
  query: ["target_tenant_key", "tenant_id"],
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
  readonly collaboration_rule_id: string
  readonly target_tenant_key: string
  /** Not in the documentation. */
  readonly tenant_id?: string | undefined
}

export const DeleteInput: Codec.Shape<DeleteInput> =
  /*#__PURE__*/ Codec.shape("directory.v1.collaboration_rule.delete#input", () => ({
    collaboration_rule_id: Codec.str,
    target_tenant_key: Codec.str,
    tenant_id: Codec.strOpt
  }))

/**
 * 删除可搜可见规则
 *
 * `DELETE /open-apis/directory/v1/collaboration_rules/:collaboration_rule_id` · Token: tenant or user · Rate
 * limit: 100/min.
 *
 * Scopes, any of: `trust_party:collaboration_rule:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/directory-v1/collaboration_rule/delete
 * @category endpoints
 */
const deleteEndpoint: Endpoint.Described<DeleteInput, Codec.Dictionary, "tenant" | "user"> & {
  /**
   * 删除可搜可见规则
   *
   * Scopes, any of: `trust_party:collaboration_rule:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/directory-v1/collaboration_rule/delete
   */
  (input: DeleteInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "directory.v1.collaboration_rule.delete",
  method: "DELETE",
  path: "/open-apis/directory/v1/collaboration_rules/:collaboration_rule_id",
  tokens: ["tenant", "user"],
  query: ["target_tenant_key", "tenant_id"],
  done: [2223107],
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
  /** At most 100. Default: `100`. */
  readonly page_size?: number | undefined
  readonly page_token?: string | undefined
  readonly target_tenant_key: string
  /** Not in the documentation. */
  readonly tenant_id?: string | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("directory.v1.collaboration_rule.list#input", () => ({
    page_size: Codec.intOpt,
    page_token: Codec.strOpt,
    target_tenant_key: Codec.str,
    tenant_id: Codec.strOpt
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly items: ReadonlyArray<CollaborationRule>
  readonly page_token?: string | undefined
  readonly has_more?: boolean | undefined
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("directory.v1.collaboration_rule.list#output", () => ({
    items: Codec.list(Codec.obj(CollaborationRule)),
    page_token: Codec.strOpt,
    has_more: Codec.boolOpt
  }))

/**
 * 查询可搜可见规则
 *
 * `GET /open-apis/directory/v1/collaboration_rules` · Token: tenant or user · Rate limit: 100/min.
 *
 * Scopes, any of: `trust_party:collaboration_rule:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/directory-v1/collaboration_rule/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant" | "user"> & {
  /**
   * 查询可搜可见规则
   *
   * Scopes, any of: `trust_party:collaboration_rule:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/directory-v1/collaboration_rule/list
   */
  (input: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<ListInput, ListOutput, "tenant" | "user">
  readonly items: {
    /**
     * 查询可搜可见规则
     *
     * Scopes, any of: `trust_party:collaboration_rule:read`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/directory-v1/collaboration_rule/list
     */
    (input: ListInput, options?: Paged.Options): Paged.Listing<CollaborationRule>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "directory.v1.collaboration_rule.list",
  method: "GET",
  path: "/open-apis/directory/v1/collaboration_rules",
  tokens: ["tenant", "user"],
  query: ["page_size", "page_token", "target_tenant_key", "tenant_id"],
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size", maxPageSize: 100
  },
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
  readonly collaboration_rule_id: string
  readonly target_tenant_key: string
  /** Not in the documentation. */
  readonly tenant_id?: string | undefined
  readonly subjects: CollaborationRuleEntitiesInput
  readonly objects: CollaborationRuleEntitiesInput
}

export const UpdateInput: Codec.Shape<UpdateInput> =
  /*#__PURE__*/ Codec.shape("directory.v1.collaboration_rule.update#input", () => ({
    collaboration_rule_id: Codec.str,
    target_tenant_key: Codec.str,
    tenant_id: Codec.strOpt,
    subjects: Codec.obj(CollaborationRuleEntitiesInput),
    objects: Codec.obj(CollaborationRuleEntitiesInput)
  }))

/**
 * 更新可搜可见规则
 *
 * `PUT /open-apis/directory/v1/collaboration_rules/:collaboration_rule_id` · Token: tenant or user · Rate
 * limit: 100/min.
 *
 * Scopes, any of: `trust_party:collaboration_rule:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/directory-v1/collaboration_rule/update
 * @category endpoints
 */
export const update: Endpoint.Described<UpdateInput, Codec.Dictionary, "tenant" | "user"> & {
  /**
   * 更新可搜可见规则
   *
   * Scopes, any of: `trust_party:collaboration_rule:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/directory-v1/collaboration_rule/update
   */
  (input: UpdateInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "directory.v1.collaboration_rule.update",
  method: "PUT",
  path: "/open-apis/directory/v1/collaboration_rules/:collaboration_rule_id",
  tokens: ["tenant", "user"],
  query: ["target_tenant_key", "tenant_id"],
  body: "json",
  codes,
  input: UpdateInput,
  output: Codec.dictionary
})

/** @category structures */
export interface CollaborationRuleEntitiesInput {
  /** At most 100 items. */
  readonly open_user_ids?: ReadonlyArray<string> | undefined
  /** At most 100 items. */
  readonly open_department_ids?: ReadonlyArray<string> | undefined
  /** At most 100 items. */
  readonly open_group_ids?: ReadonlyArray<string> | undefined
}

export const CollaborationRuleEntitiesInput: Codec.Shape<CollaborationRuleEntitiesInput> =
  /*#__PURE__*/ Codec.shape("directory#CollaborationRuleEntitiesInput", () => ({
    open_user_ids: Codec.listOpt(Codec.str),
    open_department_ids: Codec.listOpt(Codec.str),
    open_group_ids: Codec.listOpt(Codec.str)
  }))

/** @category structures */
export interface CollaborationRuleEntities {
  readonly open_user_ids?: ReadonlyArray<string> | undefined
  readonly open_department_ids?: ReadonlyArray<string> | undefined
  readonly open_group_ids?: ReadonlyArray<string> | undefined
}

export const CollaborationRuleEntities: Codec.Shape<CollaborationRuleEntities> =
  /*#__PURE__*/ Codec.shape("directory#CollaborationRuleEntities", () => ({
    open_user_ids: Codec.listOpt(Codec.str),
    open_department_ids: Codec.listOpt(Codec.str),
    open_group_ids: Codec.listOpt(Codec.str)
  }))

/** @category structures */
export interface CollaborationRule {
  readonly rule_id?: string | undefined
  readonly subjects?: CollaborationRuleEntities | undefined
  readonly subject_is_valid?: boolean | undefined
  readonly objects?: CollaborationRuleEntities | undefined
  readonly object_is_valid?: boolean | undefined
}

export const CollaborationRule: Codec.Shape<CollaborationRule> =
  /*#__PURE__*/ Codec.shape("directory.v1.collaboration_rule.list#output.items", () => ({
    rule_id: Codec.strOpt,
    subjects: Codec.objOpt(CollaborationRuleEntities),
    subject_is_valid: Codec.boolOpt,
    objects: Codec.objOpt(CollaborationRuleEntities),
    object_is_valid: Codec.boolOpt
  }))
