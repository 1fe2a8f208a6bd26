// GENERATED from spec/im.json. DO NOT EDIT: correct spec/patches/im.json.
/**
 * Endpoints of `im.v1.feed_group`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import type { UserToken } from "../../../UserToken.js"
import { codes } from "../../../internal/codes/im.js"
import type * as Effect from "effect/Effect"

/**
 * What `batchAddItem` takes.
 *
 * @category inputs
 */
export interface BatchAddItemInput {
  readonly feed_group_id: string
  readonly items: ReadonlyArray<Item>
}

export const BatchAddItemInput: Codec.Shape<BatchAddItemInput> =
  /*#__PURE__*/ Codec.shape("im.v1.feed_group.batch_add_item#input", () => ({
    feed_group_id: Codec.str,
    items: Codec.list(Codec.obj(Item))
  }))

/**
 * What `batchAddItem` gives.
 *
 * @category outputs
 */
export interface BatchAddItemOutput {
  readonly failed_items?: ReadonlyArray<FailedItem> | undefined
}

export const BatchAddItemOutput: Codec.Shape<BatchAddItemOutput> =
  /*#__PURE__*/ Codec.shape("im.v1.feed_group.batch_add_item#output", () => ({
    failed_items: Codec.listOpt(Codec.obj(FailedItem))
  }))

/**
 * `POST /open-apis/im/v1/groups/:feed_group_id/batch_add_item` · Token: user.
 *
 * Scopes, any of: `im:feed_group_v1:write`.
 *
 * Known from the platform's own command-line client only: it has no documentation page and may change without
 * notice.
 *
 * @category endpoints
 */
export const batchAddItem: Endpoint.Described<BatchAddItemInput, BatchAddItemOutput, "user"> & {
  /**
   * `POST /open-apis/im/v1/groups/:feed_group_id/batch_add_item`
   *
   * Scopes, any of: `im:feed_group_v1:write`.
   */
  (input: BatchAddItemInput, options: Endpoint.WithToken): Effect.Effect<BatchAddItemOutput, FeishuError, FeishuClient>
  /**
   * `POST /open-apis/im/v1/groups/:feed_group_id/batch_add_item`
   *
   * Scopes, any of: `im:feed_group_v1:write`.
   */
  (input: BatchAddItemInput, options?: Endpoint.CallOptions<never>): Effect.Effect<BatchAddItemOutput, FeishuError, FeishuClient | UserToken>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "im.v1.feed_group.batch_add_item",
  method: "POST",
  path: "/open-apis/im/v1/groups/:feed_group_id/batch_add_item",
  tokens: ["user"],
  body: "json",
  codes,
  input: BatchAddItemInput,
  output: BatchAddItemOutput
})

/**
 * What `batchQuery` takes.
 *
 * @category inputs
 */
export interface BatchQueryInput {
  readonly user_id_type?: "user_id" | "union_id" | "open_id" | undefined
  readonly group_ids: ReadonlyArray<string>
}

export const BatchQueryInput: Codec.Shape<BatchQueryInput> =
  /*#__PURE__*/ Codec.shape("im.v1.feed_group.batch_query#input", () => ({
    user_id_type: Codec.litOpt("user_id", "union_id", "open_id"),
    group_ids: Codec.list(Codec.str)
  }))

/**
 * What `batchQuery` gives.
 *
 * @category outputs
 */
export interface BatchQueryOutput {
  readonly deleted_groups?: ReadonlyArray<DeletedGroup> | undefined
  readonly groups?: ReadonlyArray<DeletedGroup> | undefined
}

export const BatchQueryOutput: Codec.Shape<BatchQueryOutput> =
  /*#__PURE__*/ Codec.shape("im.v1.feed_group.batch_query#output", () => ({
    deleted_groups: Codec.listOpt(Codec.obj(DeletedGroup)),
    groups: Codec.listOpt(Codec.obj(DeletedGroup))
  }))

/**
 * `POST /open-apis/im/v1/groups/batch_query` · Token: user.
 *
 * Scopes, any of: `im:feed_group_v1:read`.
 *
 * Known from the platform's own command-line client only: it has no documentation page and may change without
 * notice.
 *
 * @category endpoints
 */
export const batchQuery: Endpoint.Described<BatchQueryInput, BatchQueryOutput, "user"> & {
  /**
   * `POST /open-apis/im/v1/groups/batch_query`
   *
   * Scopes, any of: `im:feed_group_v1:read`.
   */
  (input: BatchQueryInput, options: Endpoint.WithToken): Effect.Effect<BatchQueryOutput, FeishuError, FeishuClient>
  /**
   * `POST /open-apis/im/v1/groups/batch_query`
   *
   * Scopes, any of: `im:feed_group_v1:read`.
   */
  (input: BatchQueryInput, options?: Endpoint.CallOptions<never>): Effect.Effect<BatchQueryOutput, FeishuError, FeishuClient | UserToken>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "im.v1.feed_group.batch_query",
  method: "POST",
  path: "/open-apis/im/v1/groups/batch_query",
  tokens: ["user"],
  query: ["user_id_type"],
  body: "json",
  repeatable: true,
  codes,
  input: BatchQueryInput,
  output: BatchQueryOutput
})

/**
 * What `batchRemoveItem` takes.
 *
 * @category inputs
 */
export interface BatchRemoveItemInput {
  readonly feed_group_id: string
  readonly items: ReadonlyArray<Item>
}

export const BatchRemoveItemInput: Codec.Shape<BatchRemoveItemInput> =
  /*#__PURE__*/ Codec.shape("im.v1.feed_group.batch_remove_item#input", () => ({
    feed_group_id: Codec.str,
    items: Codec.list(Codec.obj(Item))
  }))

/**
 * What `batchRemoveItem` gives.
 *
 * @category outputs
 */
export interface BatchRemoveItemOutput {
  readonly failed_items?: ReadonlyArray<FailedItem> | undefined
}

export const BatchRemoveItemOutput: Codec.Shape<BatchRemoveItemOutput> =
  /*#__PURE__*/ Codec.shape("im.v1.feed_group.batch_remove_item#output", () => ({
    failed_items: Codec.listOpt(Codec.obj(FailedItem))
  }))

/**
 * `POST /open-apis/im/v1/groups/:feed_group_id/batch_remove_item` · Token: user.
 *
 * Scopes, any of: `im:feed_group_v1:write`.
 *
 * Known from the platform's own command-line client only: it has no documentation page and may change without
 * notice.
 *
 * @category endpoints
 */
export const batchRemoveItem: Endpoint.Described<BatchRemoveItemInput, BatchRemoveItemOutput, "user"> & {
  /**
   * `POST /open-apis/im/v1/groups/:feed_group_id/batch_remove_item`
   *
   * Scopes, any of: `im:feed_group_v1:write`.
   */
  (input: BatchRemoveItemInput, options: Endpoint.WithToken): Effect.Effect<BatchRemoveItemOutput, FeishuError, FeishuClient>
  /**
   * `POST /open-apis/im/v1/groups/:feed_group_id/batch_remove_item`
   *
   * Scopes, any of: `im:feed_group_v1:write`.
   */
  (input: BatchRemoveItemInput, options?: Endpoint.CallOptions<never>): Effect.Effect<BatchRemoveItemOutput, FeishuError, FeishuClient | UserToken>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "im.v1.feed_group.batch_remove_item",
  method: "POST",
  path: "/open-apis/im/v1/groups/:feed_group_id/batch_remove_item",
  tokens: ["user"],
  body: "json",
  codes,
  input: BatchRemoveItemInput,
  output: BatchRemoveItemOutput
})

/**
 * What `create` takes.
 *
 * @category inputs
 */
export interface CreateInput {
  readonly user_id_type?: "user_id" | "union_id" | "open_id" | undefined
  readonly feed_group_creator: CreateFeedGroupCreatorInput
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("im.v1.feed_group.create#input", () => ({
    user_id_type: Codec.litOpt("user_id", "union_id", "open_id"),
    feed_group_creator: Codec.obj(CreateFeedGroupCreatorInput)
  }))

/**
 * What `create` gives.
 *
 * @category outputs
 */
export interface CreateOutput {
  readonly group_id?: string | undefined
}

export const CreateOutput: Codec.Shape<CreateOutput> =
  /*#__PURE__*/ Codec.shape("im.v1.feed_group.create#output", () => ({
    group_id: Codec.strOpt
  }))

/**
 * `POST /open-apis/im/v1/groups` · Token: user.
 *
 * Scopes, any of: `im:feed_group_v1:write`.
 *
 * Known from the platform's own command-line client only: it has no documentation page and may change without
 * notice.
 *
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "user"> & {
  /**
   * `POST /open-apis/im/v1/groups`
   *
   * Scopes, any of: `im:feed_group_v1:write`.
   */
  (input: CreateInput, options: Endpoint.WithToken): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
  /**
   * `POST /open-apis/im/v1/groups`
   *
   * Scopes, any of: `im:feed_group_v1:write`.
   */
  (input: CreateInput, options?: Endpoint.CallOptions<never>): Effect.Effect<CreateOutput, FeishuError, FeishuClient | UserToken>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "im.v1.feed_group.create",
  method: "POST",
  path: "/open-apis/im/v1/groups",
  tokens: ["user"],
  query: ["user_id_type"],
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
  readonly feed_group_id: string
}

export const DeleteInput: Codec.Shape<DeleteInput> =
  /*#__PURE__*/ Codec.shape("im.v1.feed_group.delete#input", () => ({
    feed_group_id: Codec.str
  }))

/**
 * `DELETE /open-apis/im/v1/groups/:feed_group_id` · Token: user.
 *
 * Scopes, any of: `im:feed_group_v1:write`.
 *
 * Known from the platform's own command-line client only: it has no documentation page and may change without
 * notice.
 *
 * @category endpoints
 */
const deleteEndpoint: Endpoint.Described<DeleteInput, Codec.Dictionary, "user"> & {
  /**
   * `DELETE /open-apis/im/v1/groups/:feed_group_id`
   *
   * Scopes, any of: `im:feed_group_v1:write`.
   */
  (input: DeleteInput, options: Endpoint.WithToken): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
  /**
   * `DELETE /open-apis/im/v1/groups/:feed_group_id`
   *
   * Scopes, any of: `im:feed_group_v1:write`.
   */
  (input: DeleteInput, options?: Endpoint.CallOptions<never>): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient | UserToken>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "im.v1.feed_group.delete",
  method: "DELETE",
  path: "/open-apis/im/v1/groups/:feed_group_id",
  tokens: ["user"],
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
  readonly page_token?: string | undefined
  readonly page_size?: number | undefined
  readonly start_time?: string | undefined
  readonly end_time?: string | undefined
  readonly user_id_type?: "user_id" | "union_id" | "open_id" | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("im.v1.feed_group.list#input", () => ({
    page_token: Codec.strOpt,
    page_size: Codec.numOpt,
    start_time: Codec.strOpt,
    end_time: Codec.strOpt,
    user_id_type: Codec.litOpt("user_id", "union_id", "open_id")
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly groups: ReadonlyArray<Group>
  readonly deleted_groups: ReadonlyArray<Group>
  readonly page_token?: string | undefined
  readonly has_more?: boolean | undefined
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("im.v1.feed_group.list#output", () => ({
    groups: Codec.list(Codec.obj(Group)),
    deleted_groups: Codec.list(Codec.obj(Group)),
    page_token: Codec.strOpt,
    has_more: Codec.boolOpt
  }))

/**
 * `GET /open-apis/im/v1/groups` · Token: user.
 *
 * Known from the platform's own command-line client only: it has no documentation page and may change without
 * notice.
 *
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "user"> & {
  /** `GET /open-apis/im/v1/groups` */
  (input: ListInput | undefined, options: Endpoint.WithToken): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  /** `GET /open-apis/im/v1/groups` */
  (input?: ListInput, options?: Endpoint.CallOptions<never>): Effect.Effect<ListOutput, FeishuError, FeishuClient | UserToken>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.OptionalListed<ListInput, ListOutput, "user">
  readonly items: {
    /** `GET /open-apis/im/v1/groups` */
    (input: ListInput | undefined, options: Paged.OptionsWithToken): Paged.Listing<Group>
    /** `GET /open-apis/im/v1/groups` */
    (input?: ListInput, options?: Paged.Options<never>): Paged.Listing<Group, FeishuError, FeishuClient | UserToken>
  }
} = /*#__PURE__*/ Paged.make({
  id: "im.v1.feed_group.list",
  method: "GET",
  path: "/open-apis/im/v1/groups",
  tokens: ["user"],
  query: ["page_token", "page_size", "start_time", "end_time", "user_id_type"],
  paging: {
    style: "token", items: "groups", pageToken: "page_token", hasMore: "has_more",
    requestToken: "page_token", requestSize: "page_size"
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
  readonly feed_group_id: string
  readonly user_id_type?: "user_id" | "union_id" | "open_id" | undefined
  readonly feed_group_updater: UpdateFeedGroupUpdaterInput
}

export const UpdateInput: Codec.Shape<UpdateInput> =
  /*#__PURE__*/ Codec.shape("im.v1.feed_group.update#input", () => ({
    feed_group_id: Codec.str,
    user_id_type: Codec.litOpt("user_id", "union_id", "open_id"),
    feed_group_updater: Codec.obj(UpdateFeedGroupUpdaterInput)
  }))

/**
 * `PUT /open-apis/im/v1/groups/:feed_group_id` · Token: user.
 *
 * Scopes, any of: `im:feed_group_v1:write`.
 *
 * Known from the platform's own command-line client only: it has no documentation page and may change without
 * notice.
 *
 * @category endpoints
 */
export const update: Endpoint.Described<UpdateInput, Codec.Dictionary, "user"> & {
  /**
   * `PUT /open-apis/im/v1/groups/:feed_group_id`
   *
   * Scopes, any of: `im:feed_group_v1:write`.
   */
  (input: UpdateInput, options: Endpoint.WithToken): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
  /**
   * `PUT /open-apis/im/v1/groups/:feed_group_id`
   *
   * Scopes, any of: `im:feed_group_v1:write`.
   */
  (input: UpdateInput, options?: Endpoint.CallOptions<never>): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient | UserToken>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "im.v1.feed_group.update",
  method: "PUT",
  path: "/open-apis/im/v1/groups/:feed_group_id",
  tokens: ["user"],
  query: ["user_id_type"],
  body: "json",
  codes,
  input: UpdateInput,
  output: Codec.dictionary
})

/** @category structures */
export interface Item {
  readonly feed_id?: string | undefined
  readonly feed_type?: string | undefined
}

export const Item: Codec.Shape<Item> = /*#__PURE__*/ Codec.shape("im#Item", () => ({
  feed_id: Codec.strOpt,
  feed_type: Codec.strOpt
}))

/** @category structures */
export interface FailedItem {
  readonly error_code?: number | undefined
  readonly error_message?: string | undefined
  readonly item?: Item | undefined
}

export const FailedItem: Codec.Shape<FailedItem> = /*#__PURE__*/ Codec.shape("im#FailedItem", () => ({
  error_code: Codec.intOpt,
  error_message: Codec.strOpt,
  item: Codec.objOpt(Item)
}))

/** @category structures */
export interface DeletedGroup {
  readonly group_id?: string | undefined
  readonly name?: string | undefined
  readonly rules?: Rules | undefined
  readonly type?: "normal" | "rule" | (string & {}) | undefined
}

export const DeletedGroup: Codec.Shape<DeletedGroup> = /*#__PURE__*/ Codec.shape("im#DeletedGroup", () => ({
  group_id: Codec.strOpt,
  name: Codec.strOpt,
  rules: Codec.objOpt(Rules),
  type: Codec.openOpt("normal", "rule")
}))

/** @category structures */
export interface Rules {
  readonly rules?: ReadonlyArray<Rule> | undefined
}

export const Rules: Codec.Shape<Rules> = /*#__PURE__*/ Codec.shape("im#Rules", () => ({
  rules: Codec.listOpt(Codec.obj(Rule))
}))

/** @category structures */
export interface Rule {
  readonly condition?: Condition | undefined
  readonly action?: string | undefined
}

export const Rule: Codec.Shape<Rule> = /*#__PURE__*/ Codec.shape("im#Rule", () => ({
  condition: Codec.objOpt(Condition),
  action: Codec.strOpt
}))

/** @category structures */
export interface Condition {
  readonly match_type?: string | undefined
  readonly condition_items?: ReadonlyArray<ConditionItem> | undefined
}

export const Condition: Codec.Shape<Condition> = /*#__PURE__*/ Codec.shape("im#Condition", () => ({
  match_type: Codec.strOpt,
  condition_items: Codec.listOpt(Codec.obj(ConditionItem))
}))

/** @category structures */
export interface ConditionItem {
  readonly type?: string | undefined
  readonly operator?: string | undefined
  readonly keyword?: string | undefined
  readonly user_id?: string | undefined
  readonly chat_type?: string | undefined
}

export const ConditionItem: Codec.Shape<ConditionItem> =
  /*#__PURE__*/ Codec.shape("im#ConditionItem", () => ({
    type: Codec.strOpt,
    operator: Codec.strOpt,
    keyword: Codec.strOpt,
    user_id: Codec.strOpt,
    chat_type: Codec.strOpt
  }))

/** @category structures */
export interface RulesInput {
  readonly rules: ReadonlyArray<RuleInput>
}

export const RulesInput: Codec.Shape<RulesInput> = /*#__PURE__*/ Codec.shape("im#RulesInput", () => ({
  rules: Codec.list(Codec.obj(RuleInput))
}))

/** @category structures */
export interface RuleInput {
  readonly condition: ConditionInput
  readonly action: string
}

export const RuleInput: Codec.Shape<RuleInput> = /*#__PURE__*/ Codec.shape("im#RuleInput", () => ({
  condition: Codec.obj(ConditionInput),
  action: Codec.str
}))

/** @category structures */
export interface ConditionInput {
  readonly match_type: string
  readonly condition_items: ReadonlyArray<ConditionItemInput>
}

export const ConditionInput: Codec.Shape<ConditionInput> =
  /*#__PURE__*/ Codec.shape("im#ConditionInput", () => ({
    match_type: Codec.str,
    condition_items: Codec.list(Codec.obj(ConditionItemInput))
  }))

/** @category structures */
export interface ConditionItemInput {
  readonly type: string
  readonly operator: string
  readonly keyword?: string | undefined
  readonly user_id?: string | undefined
  readonly chat_type?: string | undefined
}

export const ConditionItemInput: Codec.Shape<ConditionItemInput> =
  /*#__PURE__*/ Codec.shape("im#ConditionItemInput", () => ({
    type: Codec.str,
    operator: Codec.str,
    keyword: Codec.strOpt,
    user_id: Codec.strOpt,
    chat_type: Codec.strOpt
  }))

/** @category structures */
export interface Group {
  readonly group_id?: string | undefined
  readonly type?: "normal" | "rule" | (string & {}) | undefined
  readonly name?: string | undefined
  readonly rules?: Rules | undefined
}

export const Group: Codec.Shape<Group> = /*#__PURE__*/ Codec.shape("im#Group", () => ({
  group_id: Codec.strOpt,
  type: Codec.openOpt("normal", "rule"),
  name: Codec.strOpt,
  rules: Codec.objOpt(Rules)
}))

/** @category structures */
export interface CreateFeedGroupCreatorInput {
  readonly name: string
  readonly rules?: RulesInput | undefined
  readonly type: string
}

export const CreateFeedGroupCreatorInput: Codec.Shape<CreateFeedGroupCreatorInput> =
  /*#__PURE__*/ Codec.shape("im.v1.feed_group.create#input.feed_group_creator", () => ({
    name: Codec.str,
    rules: Codec.objOpt(RulesInput),
    type: Codec.str
  }))

/** @category structures */
export interface UpdateFeedGroupUpdaterInput {
  readonly name?: string | undefined
  readonly rules?: RulesInput | undefined
  readonly update_fields?: ReadonlyArray<number> | undefined
}

export const UpdateFeedGroupUpdaterInput: Codec.Shape<UpdateFeedGroupUpdaterInput> =
  /*#__PURE__*/ Codec.shape("im.v1.feed_group.update#input.feed_group_updater", () => ({
    name: Codec.strOpt,
    rules: Codec.objOpt(RulesInput),
    update_fields: Codec.listOpt(Codec.num)
  }))
