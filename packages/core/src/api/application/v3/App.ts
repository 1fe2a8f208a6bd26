// GENERATED from spec/application.json. DO NOT EDIT: correct spec/patches/application.json.
/**
 * Endpoints of `application.v3.app`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
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
  readonly status?: number | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("application.v3.app.list#input", () => ({
    page_token: Codec.strOpt,
    page_size: Codec.intOpt,
    lang: Codec.strOpt,
    status: Codec.intOpt
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
  readonly has_more?: number | undefined
  readonly lang?: string | undefined
  readonly app_list: ReadonlyArray<Shared.AppList>
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("application.v3.app.list#output", () => ({
    page_token: Codec.strOpt,
    page_size: Codec.intOpt,
    total_count: Codec.intOpt,
    has_more: Codec.intOpt,
    lang: Codec.strOpt,
    app_list: Codec.list(Codec.obj(Shared.AppList))
  }))

/**
 * 获取企业安装的应用
 *
 * `GET /open-apis/application/v3/app/list` · Token: tenant.
 *
 * Scopes, any of: `admin:app.info:readonly`.
 *
 * @deprecated The platform keeps it for old applications.
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uYDN3UjL2QzN14iN0cTN
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant"> & {
  /**
   * 获取企业安装的应用
   *
   * Scopes, any of: `admin:app.info:readonly`.
   * @deprecated The platform keeps it for old applications.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uYDN3UjL2QzN14iN0cTN
   */
  (input?: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.OptionalListed<ListInput, ListOutput, "tenant">
  readonly items: {
    /**
     * 获取企业安装的应用
     *
     * Scopes, any of: `admin:app.info:readonly`.
     * @deprecated The platform keeps it for old applications.
     * @see https://open.feishu.cn/document/ukTMukTMukTM/uYDN3UjL2QzN14iN0cTN
     */
    (input?: ListInput, options?: Paged.Options): Paged.Listing<Shared.AppList>
  }
} = /*#__PURE__*/ Paged.make({
  id: "application.v3.app.list",
  method: "GET",
  path: "/open-apis/application/v3/app/list",
  tokens: ["tenant"],
  query: ["page_token", "page_size", "lang", "status"],
  paging: {
    style: "token", items: "app_list", pageToken: "page_token", hasMore: "has_more",
    requestToken: "page_token", requestSize: "page_size"
  },
  deprecated: true,
  codes,
  input: ListInput,
  output: ListOutput
})

/**
 * What `updateVisibility` takes.
 *
 * @category inputs
 */
export interface UpdateVisibilityInput {
  readonly app_id: string
  readonly del_users?: ReadonlyArray<DelUser> | undefined
  readonly add_users?: ReadonlyArray<DelUser> | undefined
  readonly is_visiable_to_all?: number | undefined
  readonly add_departments?: ReadonlyArray<string> | undefined
  readonly del_departments?: ReadonlyArray<string> | undefined
}

export const UpdateVisibilityInput: Codec.Shape<UpdateVisibilityInput> =
  /*#__PURE__*/ Codec.shape("application.v3.app.update_visibility#input", () => ({
    app_id: Codec.str,
    del_users: Codec.listOpt(Codec.obj(DelUser)),
    add_users: Codec.listOpt(Codec.obj(DelUser)),
    is_visiable_to_all: Codec.intOpt,
    add_departments: Codec.listOpt(Codec.str),
    del_departments: Codec.listOpt(Codec.str)
  }))

/**
 * 更新应用可用范围
 *
 * `POST /open-apis/application/v3/app/update_visibility` · Token: tenant.
 *
 * Scopes, any of: `admin:app.visibility`.
 *
 * @deprecated The platform keeps it for old applications.
 * @see https://open.feishu.cn/document/ukTMukTMukTM/ucDN3UjL3QzN14yN0cTN
 * @category endpoints
 */
export const updateVisibility: Endpoint.Described<UpdateVisibilityInput, Codec.Dictionary, "tenant"> & {
  /**
   * 更新应用可用范围
   *
   * Scopes, any of: `admin:app.visibility`.
   * @deprecated The platform keeps it for old applications.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/ucDN3UjL3QzN14yN0cTN
   */
  (input: UpdateVisibilityInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "application.v3.app.update_visibility",
  method: "POST",
  path: "/open-apis/application/v3/app/update_visibility",
  tokens: ["tenant"],
  body: "json",
  deprecated: true,
  codes,
  input: UpdateVisibilityInput,
  output: Codec.dictionary
})

/** @category structures */
export interface DelUser {
  readonly open_id?: string | undefined
  readonly user_id?: string | undefined
}

export const DelUser: Codec.Shape<DelUser> = /*#__PURE__*/ Codec.shape("application#DelUser", () => ({
  open_id: Codec.strOpt,
  user_id: Codec.strOpt
}))
