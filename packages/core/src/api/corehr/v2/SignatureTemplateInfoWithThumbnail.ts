// GENERATED from spec/corehr.json. DO NOT EDIT: correct spec/patches/corehr.json.
/**
 * Endpoints of `corehr.v2.signature_template_info_with_thumbnail`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import type * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import { codes } from "../../../internal/codes/corehr.js"
import * as Shared from "../Types.js"
import * as Types from "./Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `list` takes.
 *
 * @category inputs
 */
export interface ListInput {
  readonly page_size?: number | undefined
  readonly page_token?: string | undefined
  readonly name?: string | undefined
  readonly category_apiname?: string | undefined
  readonly usage_apiname?: string | undefined
  readonly active?: boolean | undefined
  readonly applicability_apinames?: ReadonlyArray<string> | undefined
  /** Not in the documentation. */
  readonly need_region_info?: boolean | undefined
  /** Not in the documentation. */
  readonly user_id_type?: "user_id" | "union_id" | "open_id" | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.signature_template_info_with_thumbnail.list#input", () => ({
    page_size: Codec.intOpt,
    page_token: Codec.strOpt,
    name: Codec.strOpt,
    category_apiname: Codec.strOpt,
    usage_apiname: Codec.strOpt,
    active: Codec.boolOpt,
    applicability_apinames: Codec.listOpt(Codec.str),
    need_region_info: Codec.boolOpt,
    user_id_type: Codec.litOpt("user_id", "union_id", "open_id")
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly items: ReadonlyArray<SignatureTemplateInfoWithThumbnail>
  readonly page_token?: number | undefined
  readonly count?: number | undefined
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.signature_template_info_with_thumbnail.list#output", () => ({
    items: Codec.list(Codec.obj(SignatureTemplateInfoWithThumbnail)),
    page_token: Codec.intOpt,
    count: Codec.intOpt
  }))

/**
 * 获取电子签模板列表
 *
 * `GET /open-apis/corehr/v2/signature_template_info_with_thumbnails` · Token: tenant · Rate limit: 100/min.
 *
 * Scopes, any of: `corehr:signature_template:read`.
 *
 * Scopes that open further fields: `contact:user.employee_id:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/signature_template_info_with_thumbnail/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant"> & {
  /**
   * 获取电子签模板列表
   *
   * Scopes, any of: `corehr:signature_template:read`.
   *
   * Scopes that open further fields: `contact:user.employee_id:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/signature_template_info_with_thumbnail/list
   */
  (input?: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.OptionalListed<ListInput, ListOutput, "tenant">
  readonly items: {
    /**
     * 获取电子签模板列表
     *
     * Scopes, any of: `corehr:signature_template:read`.
     *
     * Scopes that open further fields: `contact:user.employee_id:readonly`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/signature_template_info_with_thumbnail/list
     */
    (input?: ListInput, options?: Paged.Options): Paged.Listing<SignatureTemplateInfoWithThumbnail>
  }
} = /*#__PURE__*/ Paged.make({
  id: "corehr.v2.signature_template_info_with_thumbnail.list",
  method: "GET",
  path: "/open-apis/corehr/v2/signature_template_info_with_thumbnails",
  tokens: ["tenant"],
  query: [
    "page_size", "page_token", "name", "category_apiname", "usage_apiname", "active",
    "applicability_apinames", "need_region_info", "user_id_type"
  ],
  paging: {
    style: "token", items: "items", pageToken: "page_token", requestToken: "page_token",
    requestSize: "page_size"
  },
  codes,
  input: ListInput,
  output: ListOutput
})

/** @category structures */
export interface SignatureTemplateInfoWithThumbnail {
  readonly id?: string | undefined
  readonly label?: ReadonlyArray<Shared.I18n> | undefined
  readonly category?: Shared.Enum | undefined
  readonly usage?: Shared.Enum | undefined
  readonly create_time?: string | undefined
  readonly modify_time?: string | undefined
  readonly created_by?: Types.SignatureUserInfo | undefined
  readonly updated_by?: Types.SignatureUserInfo | undefined
  readonly thumbnail_url?: string | undefined
  readonly signatory_labels?: ReadonlyArray<Types.SignatureSignatoryLabel> | undefined
  readonly template_code?: string | undefined
  readonly template_desc?: string | undefined
  readonly template_region_info?: Types.SignatureTemplateRegionInfo | undefined
}

export const SignatureTemplateInfoWithThumbnail: Codec.Shape<SignatureTemplateInfoWithThumbnail> =
  /*#__PURE__*/ Codec.shape("corehr.v2.signature_template_info_with_thumbnail.list#output.items", () => ({
    id: Codec.strOpt,
    label: Codec.listOpt(Codec.obj(Shared.I18n)),
    category: Codec.objOpt(Shared.Enum),
    usage: Codec.objOpt(Shared.Enum),
    create_time: Codec.strOpt,
    modify_time: Codec.strOpt,
    created_by: Codec.objOpt(Types.SignatureUserInfo),
    updated_by: Codec.objOpt(Types.SignatureUserInfo),
    thumbnail_url: Codec.strOpt,
    signatory_labels: Codec.listOpt(Codec.obj(Types.SignatureSignatoryLabel)),
    template_code: Codec.strOpt,
    template_desc: Codec.strOpt,
    template_region_info: Codec.objOpt(Types.SignatureTemplateRegionInfo)
  }))
