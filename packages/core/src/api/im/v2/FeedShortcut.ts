// GENERATED from spec/im.json. DO NOT EDIT: correct spec/patches/im.json.
/**
 * Endpoints of `im.v2.feed_shortcut`.
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
 * What `create` takes.
 *
 * @category inputs
 */
export interface CreateInput {
  readonly shortcuts?: ReadonlyArray<Shortcut> | undefined
  readonly is_header?: boolean | undefined
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("im.v2.feed_shortcut.create#input", () => ({
    shortcuts: Codec.listOpt(Codec.obj(Shortcut)),
    is_header: Codec.boolOpt
  }))

/**
 * What `create` gives.
 *
 * @category outputs
 */
export interface CreateOutput {
  readonly failed_shortcuts?: ReadonlyArray<FailedShortcut> | undefined
}

export const CreateOutput: Codec.Shape<CreateOutput> =
  /*#__PURE__*/ Codec.shape("im.v2.feed_shortcut.create#output", () => ({
    failed_shortcuts: Codec.listOpt(Codec.obj(FailedShortcut))
  }))

/**
 * `POST /open-apis/im/v2/feed_shortcuts` · Token: user.
 *
 * Known from the platform's own command-line client only: it has no documentation page and may change without
 * notice.
 *
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "user"> & {
  /** `POST /open-apis/im/v2/feed_shortcuts` */
  (input: CreateInput | undefined, options: Endpoint.WithToken): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
  /** `POST /open-apis/im/v2/feed_shortcuts` */
  (input?: CreateInput, options?: Endpoint.CallOptions<never>): Effect.Effect<CreateOutput, FeishuError, FeishuClient | UserToken>
} = /*#__PURE__*/ Endpoint.make({
  id: "im.v2.feed_shortcut.create",
  method: "POST",
  path: "/open-apis/im/v2/feed_shortcuts",
  tokens: ["user"],
  body: "json",
  codes,
  input: CreateInput,
  output: CreateOutput
})

/**
 * What `list` takes.
 *
 * @category inputs
 */
export interface ListInput {
  readonly page_token?: string | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("im.v2.feed_shortcut.list#input", () => ({
    page_token: Codec.strOpt
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly shortcuts: ReadonlyArray<Shortcut>
  readonly has_more?: boolean | undefined
  readonly page_token?: string | undefined
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("im.v2.feed_shortcut.list#output", () => ({
    shortcuts: Codec.list(Codec.obj(Shortcut)),
    has_more: Codec.boolOpt,
    page_token: Codec.strOpt
  }))

/**
 * `GET /open-apis/im/v2/feed_shortcuts` · Token: user.
 *
 * Known from the platform's own command-line client only: it has no documentation page and may change without
 * notice.
 *
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "user"> & {
  /** `GET /open-apis/im/v2/feed_shortcuts` */
  (input: ListInput | undefined, options: Endpoint.WithToken): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  /** `GET /open-apis/im/v2/feed_shortcuts` */
  (input?: ListInput, options?: Endpoint.CallOptions<never>): Effect.Effect<ListOutput, FeishuError, FeishuClient | UserToken>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.OptionalListed<ListInput, ListOutput, "user">
  readonly items: {
    /** `GET /open-apis/im/v2/feed_shortcuts` */
    (input: ListInput | undefined, options: Paged.OptionsWithToken): Paged.Listing<Shortcut>
    /** `GET /open-apis/im/v2/feed_shortcuts` */
    (input?: ListInput, options?: Paged.Options<never>): Paged.Listing<Shortcut, FeishuError, FeishuClient | UserToken>
  }
} = /*#__PURE__*/ Paged.make({
  id: "im.v2.feed_shortcut.list",
  method: "GET",
  path: "/open-apis/im/v2/feed_shortcuts",
  tokens: ["user"],
  query: ["page_token"],
  paging: {
    style: "token", items: "shortcuts", pageToken: "page_token", hasMore: "has_more",
    requestToken: "page_token"
  },
  codes,
  input: ListInput,
  output: ListOutput
})

/**
 * What `remove` takes.
 *
 * @category inputs
 */
export interface RemoveInput {
  readonly shortcuts?: ReadonlyArray<Shortcut> | undefined
}

export const RemoveInput: Codec.Shape<RemoveInput> =
  /*#__PURE__*/ Codec.shape("im.v2.feed_shortcut.remove#input", () => ({
    shortcuts: Codec.listOpt(Codec.obj(Shortcut))
  }))

/**
 * What `remove` gives.
 *
 * @category outputs
 */
export interface RemoveOutput {
  readonly failed_shortcuts?: ReadonlyArray<FailedShortcut> | undefined
}

export const RemoveOutput: Codec.Shape<RemoveOutput> =
  /*#__PURE__*/ Codec.shape("im.v2.feed_shortcut.remove#output", () => ({
    failed_shortcuts: Codec.listOpt(Codec.obj(FailedShortcut))
  }))

/**
 * `POST /open-apis/im/v2/feed_shortcuts/remove` · Token: user.
 *
 * Known from the platform's own command-line client only: it has no documentation page and may change without
 * notice.
 *
 * @category endpoints
 */
export const remove: Endpoint.Described<RemoveInput, RemoveOutput, "user"> & {
  /** `POST /open-apis/im/v2/feed_shortcuts/remove` */
  (input: RemoveInput | undefined, options: Endpoint.WithToken): Effect.Effect<RemoveOutput, FeishuError, FeishuClient>
  /** `POST /open-apis/im/v2/feed_shortcuts/remove` */
  (input?: RemoveInput, options?: Endpoint.CallOptions<never>): Effect.Effect<RemoveOutput, FeishuError, FeishuClient | UserToken>
} = /*#__PURE__*/ Endpoint.make({
  id: "im.v2.feed_shortcut.remove",
  method: "POST",
  path: "/open-apis/im/v2/feed_shortcuts/remove",
  tokens: ["user"],
  body: "json",
  codes,
  input: RemoveInput,
  output: RemoveOutput
})

/** @category structures */
export interface Shortcut {
  readonly feed_card_id?: string | undefined
  readonly type?: number | undefined
}

export const Shortcut: Codec.Shape<Shortcut> = /*#__PURE__*/ Codec.shape("im#Shortcut", () => ({
  feed_card_id: Codec.strOpt,
  type: Codec.numOpt
}))

/** @category structures */
export interface FailedShortcut {
  readonly shortcut?: Shortcut | undefined
  readonly reason?: number | undefined
}

export const FailedShortcut: Codec.Shape<FailedShortcut> =
  /*#__PURE__*/ Codec.shape("im#FailedShortcut", () => ({
    shortcut: Codec.objOpt(Shortcut),
    reason: Codec.numOpt
  }))
