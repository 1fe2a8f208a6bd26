// GENERATED from spec/hire.json. DO NOT EDIT: correct spec/patches/hire.json.
/**
 * Endpoints of `hire.v1.offer_approval_template`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import type * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import { codes } from "../../../internal/codes/hire.js"
import * as Shared from "../Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `list` takes.
 *
 * @category inputs
 */
export interface ListInput {
  readonly page_token?: string | undefined
  /** Default: `10`. */
  readonly page_size?: number | undefined
  /** Default: `"people_admin_department_id"`. */
  readonly department_id_type?:
    | "open_department_id" | "department_id" | "people_admin_department_id" | (string & {}) | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("hire.v1.offer_approval_template.list#input", () => ({
    page_token: Codec.strOpt,
    page_size: Codec.intOpt,
    department_id_type: Codec.listedOpt("open_department_id", "department_id", "people_admin_department_id")
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly has_more?: boolean | undefined
  readonly page_token?: string | undefined
  readonly items: ReadonlyArray<OfferApprovalTemplate>
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("hire.v1.offer_approval_template.list#output", () => ({
    has_more: Codec.boolOpt,
    page_token: Codec.strOpt,
    items: Codec.list(Codec.obj(OfferApprovalTemplate))
  }))

/**
 * 获取 Offer 审批流列表
 *
 * `GET /open-apis/hire/v1/offer_approval_templates` · Token: tenant · Rate limit: 10/s.
 *
 * Scopes, any of: `hire:offer_approval_template:readonly`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/offer_approval_template/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant"> & {
  /**
   * 获取 Offer 审批流列表
   *
   * Scopes, any of: `hire:offer_approval_template:readonly`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/offer_approval_template/list
   */
  (input?: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.OptionalListed<ListInput, ListOutput, "tenant">
  readonly items: {
    /**
     * 获取 Offer 审批流列表
     *
     * Scopes, any of: `hire:offer_approval_template:readonly`.
     * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/offer_approval_template/list
     */
    (input?: ListInput, options?: Paged.Options): Paged.Listing<OfferApprovalTemplate>
  }
} = /*#__PURE__*/ Paged.make({
  id: "hire.v1.offer_approval_template.list",
  method: "GET",
  path: "/open-apis/hire/v1/offer_approval_templates",
  tokens: ["tenant"],
  query: ["page_token", "page_size", "department_id_type"],
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size"
  },
  codes,
  input: ListInput,
  output: ListOutput
})

/** @category structures */
export interface OfferApprovalTemplate {
  readonly id?: string | undefined
  readonly name?: Shared.I18n | undefined
  readonly create_time?: string | undefined
  readonly remark?: string | undefined
  readonly department_list?: ReadonlyArray<Department> | undefined
}

export const OfferApprovalTemplate: Codec.Shape<OfferApprovalTemplate> =
  /*#__PURE__*/ Codec.shape("hire.v1.offer_approval_template.list#output.items", () => ({
    id: Codec.strOpt,
    name: Codec.objOpt(Shared.I18n),
    create_time: Codec.strOpt,
    remark: Codec.strOpt,
    department_list: Codec.listOpt(Codec.obj(Department))
  }))

/** @category structures */
export interface Department {
  readonly id?: string | undefined
  readonly name?: string | undefined
  readonly en_name?: string | undefined
}

export const Department: Codec.Shape<Department> =
  /*#__PURE__*/ Codec.shape("hire.v1.offer_approval_template.list#output.items.department_list", () => ({
    id: Codec.strOpt,
    name: Codec.strOpt,
    en_name: Codec.strOpt
  }))
