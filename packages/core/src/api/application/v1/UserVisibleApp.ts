// GENERATED from spec/application.json. DO NOT EDIT: correct spec/patches/application.json.
/**
 * Endpoints of `application.v1.user.visible_app`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import type * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import { codes } from "../../../internal/codes/application.js"
import * as Shared from "../Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `list` takes.
 *
 * @category inputs
 */
export interface ListInput {
  readonly page_token?: string | undefined
  readonly page_size?: number | undefined
  readonly lang?: string | undefined
  readonly open_id?: string | undefined
  readonly user_id?: string | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("application.v1.user.visible_app.list#input", () => ({
    page_token: Codec.strOpt,
    page_size: Codec.intOpt,
    lang: Codec.strOpt,
    open_id: Codec.strOpt,
    user_id: Codec.strOpt
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly page_token?: string | undefined
  readonly page_size?: number | undefined
  readonly total_count?: number | undefined
  readonly has_more: number
  readonly lang?: string | undefined
  readonly app_list: ReadonlyArray<Shared.AppList>
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("application.v1.user.visible_app.list#output", () => ({
    page_token: Codec.strOpt,
    page_size: Codec.intOpt,
    total_count: Codec.intOpt,
    has_more: Codec.int,
    lang: Codec.strOpt,
    app_list: Codec.list(Codec.obj(Shared.AppList))
  }))

/**
 * 获取用户可用的应用
 *
 * `GET /open-apis/application/v1/user/visible_apps` · Token: tenant.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMjM3UjLzIzN14yMycTN
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant"> & {
  /**
   * 获取用户可用的应用
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uMjM3UjLzIzN14yMycTN
   */
  (input?: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.OptionalListed<ListInput, ListOutput, "tenant">
  readonly items: {
    /**
     * 获取用户可用的应用
     * @see https://open.feishu.cn/document/ukTMukTMukTM/uMjM3UjLzIzN14yMycTN
     */
    (input?: ListInput, options?: Paged.Options): Paged.Listing<Shared.AppList>
  }
} = /*#__PURE__*/ Paged.make({
  id: "application.v1.user.visible_app.list",
  method: "GET",
  path: "/open-apis/application/v1/user/visible_apps",
  tokens: ["tenant"],
  query: ["page_token", "page_size", "lang", "open_id", "user_id"],
  paging: {
    style: "token", items: "app_list", pageToken: "page_token", hasMore: "has_more",
    requestToken: "page_token", requestSize: "page_size"
  },
  codes,
  input: ListInput,
  output: ListOutput
})
