// GENERATED from spec/im.json. DO NOT EDIT: correct spec/patches/im.json.
/**
 * Endpoints of `im.v1.feed_flag`.
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
import * as Types from "./Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `cancel` takes.
 *
 * @category inputs
 */
export interface CancelInput {
  readonly flag_items?: ReadonlyArray<FlagItemInput> | undefined
}

export const CancelInput: Codec.Shape<CancelInput> =
  /*#__PURE__*/ Codec.shape("im.v1.feed_flag.cancel#input", () => ({
    flag_items: Codec.listOpt(Codec.obj(FlagItemInput))
  }))

/**
 * `POST /open-apis/im/v1/flags/cancel` · Token: user.
 *
 * Known from the platform's own command-line client only: it has no documentation page and may change without
 * notice.
 *
 * @category endpoints
 */
export const cancel: Endpoint.Described<CancelInput, Codec.Dictionary, "user"> & {
  /** `POST /open-apis/im/v1/flags/cancel` */
  (input: CancelInput | undefined, options: Endpoint.WithToken): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
  /** `POST /open-apis/im/v1/flags/cancel` */
  (input?: CancelInput, options?: Endpoint.CallOptions<never>): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient | UserToken>
} = /*#__PURE__*/ Endpoint.make({
  id: "im.v1.feed_flag.cancel",
  method: "POST",
  path: "/open-apis/im/v1/flags/cancel",
  tokens: ["user"],
  body: "json",
  codes,
  input: CancelInput,
  output: Codec.dictionary
})

/**
 * What `create` takes.
 *
 * @category inputs
 */
export interface CreateInput {
  readonly flag_items?: ReadonlyArray<FlagItemInput> | undefined
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("im.v1.feed_flag.create#input", () => ({
    flag_items: Codec.listOpt(Codec.obj(FlagItemInput))
  }))

/**
 * `POST /open-apis/im/v1/flags` · Token: user.
 *
 * Known from the platform's own command-line client only: it has no documentation page and may change without
 * notice.
 *
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, Codec.Dictionary, "user"> & {
  /** `POST /open-apis/im/v1/flags` */
  (input: CreateInput | undefined, options: Endpoint.WithToken): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
  /** `POST /open-apis/im/v1/flags` */
  (input?: CreateInput, options?: Endpoint.CallOptions<never>): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient | UserToken>
} = /*#__PURE__*/ Endpoint.make({
  id: "im.v1.feed_flag.create",
  method: "POST",
  path: "/open-apis/im/v1/flags",
  tokens: ["user"],
  body: "json",
  codes,
  input: CreateInput,
  output: Codec.dictionary
})

/**
 * What `list` takes.
 *
 * @category inputs
 */
export interface ListInput {
  readonly page_size?: number | undefined
  readonly page_token?: string | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("im.v1.feed_flag.list#input", () => ({
    page_size: Codec.numOpt,
    page_token: Codec.strOpt
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly flag_items: ReadonlyArray<FlagItem>
  readonly delete_flag_items: ReadonlyArray<FlagItem>
  readonly page_token?: string | undefined
  readonly has_more?: boolean | undefined
  readonly messages: ReadonlyArray<Types.FeedFlagMessage>
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("im.v1.feed_flag.list#output", () => ({
    flag_items: Codec.list(Codec.obj(FlagItem)),
    delete_flag_items: Codec.list(Codec.obj(FlagItem)),
    page_token: Codec.strOpt,
    has_more: Codec.boolOpt,
    messages: Codec.list(Codec.obj(Types.FeedFlagMessage))
  }))

/**
 * `GET /open-apis/im/v1/flags` · Token: user.
 *
 * Known from the platform's own command-line client only: it has no documentation page and may change without
 * notice.
 *
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "user"> & {
  /** `GET /open-apis/im/v1/flags` */
  (input: ListInput | undefined, options: Endpoint.WithToken): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  /** `GET /open-apis/im/v1/flags` */
  (input?: ListInput, options?: Endpoint.CallOptions<never>): Effect.Effect<ListOutput, FeishuError, FeishuClient | UserToken>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.OptionalListed<ListInput, ListOutput, "user">
  readonly items: {
    /** `GET /open-apis/im/v1/flags` */
    (input: ListInput | undefined, options: Paged.OptionsWithToken): Paged.Listing<FlagItem>
    /** `GET /open-apis/im/v1/flags` */
    (input?: ListInput, options?: Paged.Options<never>): Paged.Listing<FlagItem, FeishuError, FeishuClient | UserToken>
  }
} = /*#__PURE__*/ Paged.make({
  id: "im.v1.feed_flag.list",
  method: "GET",
  path: "/open-apis/im/v1/flags",
  tokens: ["user"],
  query: ["page_size", "page_token"],
  paging: {
    style: "token", items: "flag_items", pageToken: "page_token", hasMore: "has_more",
    requestToken: "page_token", requestSize: "page_size"
  },
  codes,
  input: ListInput,
  output: ListOutput
})

/** @category structures */
export interface FlagItemInput {
  readonly item_id?: string | undefined
  readonly item_type?: string | undefined
  readonly flag_type?: string | undefined
}

export const FlagItemInput: Codec.Shape<FlagItemInput> =
  /*#__PURE__*/ Codec.shape("im#FlagItemInput", () => ({
    item_id: Codec.strOpt,
    item_type: Codec.strOpt,
    flag_type: Codec.strOpt
  }))

/** @category structures */
export interface FlagItem {
  readonly item_id?: string | undefined
  readonly item_type?: string | undefined
  readonly flag_type?: string | undefined
  readonly create_time?: string | undefined
  readonly update_time?: string | undefined
}

export const FlagItem: Codec.Shape<FlagItem> = /*#__PURE__*/ Codec.shape("im#FlagItem", () => ({
  item_id: Codec.strOpt,
  item_type: Codec.strOpt,
  flag_type: Codec.strOpt,
  create_time: Codec.strOpt,
  update_time: Codec.strOpt
}))
