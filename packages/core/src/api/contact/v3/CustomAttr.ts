// GENERATED from spec/contact.json. DO NOT EDIT: correct spec/patches/contact.json.
/**
 * Endpoints of `contact.v3.custom_attr`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import type * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import { codes } from "../../../internal/codes/contact.js"
import * as Types from "./Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `list` takes.
 *
 * @category inputs
 */
export interface ListInput {
  /** 1 to 100. Default: `20`. */
  readonly page_size?: number | undefined
  readonly page_token?: string | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("contact.v3.custom_attr.list#input", () => ({
    page_size: Codec.intOpt,
    page_token: Codec.strOpt
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly items: ReadonlyArray<CustomAttr>
  readonly page_token?: string | undefined
  readonly has_more: boolean
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("contact.v3.custom_attr.list#output", () => ({
    items: Codec.list(Codec.obj(CustomAttr)),
    page_token: Codec.strOpt,
    has_more: Codec.bool
  }))

/**
 * 获取企业自定义用户字段
 *
 * `GET /open-apis/contact/v3/custom_attrs` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `contact:contact.base:readonly`, `contact:contact:readonly_as_app`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/custom_attr/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant"> & {
  /**
   * 获取企业自定义用户字段
   *
   * Scopes, any of: `contact:contact.base:readonly`, `contact:contact:readonly_as_app`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/custom_attr/list
   */
  (input?: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.OptionalListed<ListInput, ListOutput, "tenant">
  readonly items: {
    /**
     * 获取企业自定义用户字段
     *
     * Scopes, any of: `contact:contact.base:readonly`, `contact:contact:readonly_as_app`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/custom_attr/list
     */
    (input?: ListInput, options?: Paged.Options): Paged.Listing<CustomAttr>
  }
} = /*#__PURE__*/ Paged.make({
  id: "contact.v3.custom_attr.list",
  method: "GET",
  path: "/open-apis/contact/v3/custom_attrs",
  tokens: ["tenant"],
  query: ["page_size", "page_token"],
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size", maxPageSize: 100
  },
  codes,
  input: ListInput,
  output: ListOutput
})

/** @category structures */
export interface CustomAttr {
  readonly id: string
  readonly type: "TEXT" | "HREF" | "ENUMERATION" | "GENERIC_USER" | "PICTURE_ENUM" | (string & {})
  readonly options?: CustomAttrOptions | undefined
  readonly i18n_name?: ReadonlyArray<Types.I18nContent2> | undefined
}

export const CustomAttr: Codec.Shape<CustomAttr> =
  /*#__PURE__*/ Codec.shape("contact.v3.custom_attr.list#output.items", () => ({
    id: Codec.str,
    type: Codec.open("TEXT", "HREF", "ENUMERATION", "GENERIC_USER", "PICTURE_ENUM"),
    options: Codec.objOpt(CustomAttrOptions),
    i18n_name: Codec.listOpt(Codec.obj(Types.I18nContent2))
  }))

/** @category structures */
export interface CustomAttrOptions {
  readonly default_option_id?: string | undefined
  readonly option_type: "TEXT" | "PICTURE" | (string & {})
  readonly options: ReadonlyArray<CustomAttrOption>
}

export const CustomAttrOptions: Codec.Shape<CustomAttrOptions> =
  /*#__PURE__*/ Codec.shape("contact.v3.custom_attr.list#output.items.options", () => ({
    default_option_id: Codec.strOpt,
    option_type: Codec.open("TEXT", "PICTURE"),
    options: Codec.list(Codec.obj(CustomAttrOption))
  }))

/** @category structures */
export interface CustomAttrOption {
  readonly id: string
  readonly value: string
  readonly name?: string | undefined
}

export const CustomAttrOption: Codec.Shape<CustomAttrOption> =
  /*#__PURE__*/ Codec.shape("contact.v3.custom_attr.list#output.items.options.options", () => ({
    id: Codec.str,
    value: Codec.str,
    name: Codec.strOpt
  }))
