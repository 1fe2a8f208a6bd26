// GENERATED from spec/drive.json. DO NOT EDIT: correct spec/patches/drive.json.
/**
 * Endpoints of `drive.v2.my_secure_label`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import type * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import type { UserToken } from "../../../UserToken.js"
import { codes } from "../../../internal/codes/drive.js"
import type * as Effect from "effect/Effect"

/**
 * What `list` takes.
 *
 * @category inputs
 */
export interface ListInput {
  readonly page_size?: number | undefined
  readonly page_token?: string | undefined
  readonly lang?: "zh" | "en" | "ja" | (string & {}) | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("drive.v2.my_secure_label.list#input", () => ({
    page_size: Codec.numOpt,
    page_token: Codec.strOpt,
    lang: Codec.listedOpt("zh", "en", "ja")
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly items: ReadonlyArray<ListOutputItems>
  readonly page_token?: string | undefined
  readonly has_more?: boolean | undefined
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("drive.v2.my_secure_label.list#output", () => ({
    items: Codec.list(Codec.obj(ListOutputItems)),
    page_token: Codec.strOpt,
    has_more: Codec.boolOpt
  }))

/**
 * 查询当前用户可用的密级标签
 *
 * `GET /open-apis/drive/v2/my_secure_labels` · Token: user.
 *
 * The platform's own client asks for `secureLabelReadScope` before it calls this.
 *
 * Known from the platform's own command-line client only: it has no documentation page and may change without
 * notice.
 *
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "user"> & {
  /**
   * 查询当前用户可用的密级标签
   *
   * The platform's own client asks for `secureLabelReadScope` before it calls this.
   */
  (input: ListInput | undefined, options: Endpoint.WithToken): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  /**
   * 查询当前用户可用的密级标签
   *
   * The platform's own client asks for `secureLabelReadScope` before it calls this.
   */
  (input?: ListInput, options?: Endpoint.CallOptions<never>): Effect.Effect<ListOutput, FeishuError, FeishuClient | UserToken>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.OptionalListed<ListInput, ListOutput, "user">
  readonly items: {
    /**
     * 查询当前用户可用的密级标签
     *
     * The platform's own client asks for `secureLabelReadScope` before it calls this.
     */
    (input: ListInput | undefined, options: Paged.OptionsWithToken): Paged.Listing<ListOutputItems>
    /**
     * 查询当前用户可用的密级标签
     *
     * The platform's own client asks for `secureLabelReadScope` before it calls this.
     */
    (input?: ListInput, options?: Paged.Options<never>): Paged.Listing<ListOutputItems, FeishuError, FeishuClient | UserToken>
  }
} = /*#__PURE__*/ Paged.make({
  id: "drive.v2.my_secure_label.list",
  method: "GET",
  path: "/open-apis/drive/v2/my_secure_labels",
  tokens: ["user"],
  query: ["page_size", "page_token", "lang"],
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size"
  },
  codes,
  input: ListInput,
  output: ListOutput
})

/** @category structures */
export interface ListOutputItems {
  readonly id?: string | undefined
  readonly name?: string | undefined
}

export const ListOutputItems: Codec.Shape<ListOutputItems> =
  /*#__PURE__*/ Codec.shape("drive.v2.my_secure_label.list#output.items", () => ({
    id: Codec.strOpt,
    name: Codec.strOpt
  }))
