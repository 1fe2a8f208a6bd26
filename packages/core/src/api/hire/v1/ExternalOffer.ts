// GENERATED from spec/hire.json. DO NOT EDIT: correct spec/patches/hire.json.
/**
 * Endpoints of `hire.v1.external_offer`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import { codes } from "../../../internal/codes/hire.js"
import * as Types from "./Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `batchQuery` takes.
 *
 * @category inputs
 */
export interface BatchQueryInput {
  readonly external_application_id?: string | undefined
  /** At most 20. Default: `10`. */
  readonly page_size?: number | undefined
  readonly page_token?: string | undefined
  /** At most 20 items. */
  readonly external_offer_id_list?: ReadonlyArray<string> | undefined
}

export const BatchQueryInput: Codec.Shape<BatchQueryInput> =
  /*#__PURE__*/ Codec.shape("hire.v1.external_offer.batch_query#input", () => ({
    external_application_id: Codec.strOpt,
    page_size: Codec.intOpt,
    page_token: Codec.strOpt,
    external_offer_id_list: Codec.listOpt(Codec.str)
  }))

/**
 * What `batchQuery` gives.
 *
 * @category outputs
 */
export interface BatchQueryOutput {
  readonly items: ReadonlyArray<ExternalOffer>
  readonly page_token?: string | undefined
  readonly has_more: boolean
}

export const BatchQueryOutput: Codec.Shape<BatchQueryOutput> =
  /*#__PURE__*/ Codec.shape("hire.v1.external_offer.batch_query#output", () => ({
    items: Codec.list(Codec.obj(ExternalOffer)),
    page_token: Codec.strOpt,
    has_more: Codec.bool
  }))

/**
 * 查询外部 Offer 列表
 *
 * `POST /open-apis/hire/v1/external_offers/batch_query` · Token: tenant · Rate limit: 10/s.
 *
 * Scopes, any of: `hire:external_offer`, `hire:external_offer:readonly`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/external_offer/batch_query
 * @category endpoints
 */
export const batchQuery: Endpoint.Described<BatchQueryInput, BatchQueryOutput, "tenant"> & {
  /**
   * 查询外部 Offer 列表
   *
   * Scopes, any of: `hire:external_offer`, `hire:external_offer:readonly`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/external_offer/batch_query
   */
  (input?: BatchQueryInput, options?: Endpoint.CallOptions): Effect.Effect<BatchQueryOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.OptionalListed<BatchQueryInput, BatchQueryOutput, "tenant">
  readonly items: {
    /**
     * 查询外部 Offer 列表
     *
     * Scopes, any of: `hire:external_offer`, `hire:external_offer:readonly`.
     * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/external_offer/batch_query
     */
    (input?: BatchQueryInput, options?: Paged.Options): Paged.Listing<ExternalOffer>
  }
} = /*#__PURE__*/ Paged.make({
  id: "hire.v1.external_offer.batch_query",
  method: "POST",
  path: "/open-apis/hire/v1/external_offers/batch_query",
  tokens: ["tenant"],
  query: ["external_application_id", "page_size", "page_token"],
  body: "json",
  repeatable: true,
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size", maxPageSize: 20
  },
  codes,
  input: BatchQueryInput,
  output: BatchQueryOutput
})

/**
 * What `create` takes.
 *
 * @category inputs
 */
export interface CreateInput {
  readonly external_id?: string | undefined
  readonly external_application_id: string
  readonly biz_create_time?: string | undefined
  readonly owner?: string | undefined
  readonly offer_status?: string | undefined
  /** At most 20 items. */
  readonly attachment_id_list?: ReadonlyArray<string> | undefined
  /** Not in the documentation. */
  readonly creator?: string | undefined
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("hire.v1.external_offer.create#input", () => ({
    external_id: Codec.strOpt,
    external_application_id: Codec.str,
    biz_create_time: Codec.strOpt,
    owner: Codec.strOpt,
    offer_status: Codec.strOpt,
    attachment_id_list: Codec.listOpt(Codec.str),
    creator: Codec.strOpt
  }))

/**
 * What `create` gives.
 *
 * @category outputs
 */
export interface CreateOutput {
  readonly external_offer: ExternalOffer
}

export const CreateOutput: Codec.Shape<CreateOutput> =
  /*#__PURE__*/ Codec.shape("hire.v1.external_offer.create#output", () => ({
    external_offer: Codec.obj(ExternalOffer)
  }))

/**
 * 创建外部 Offer
 *
 * `POST /open-apis/hire/v1/external_offers` · Token: tenant · Rate limit: 10/s.
 *
 * Scopes, any of: `hire:external_offer`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/external_offer/create
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "tenant"> & {
  /**
   * 创建外部 Offer
   *
   * Scopes, any of: `hire:external_offer`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/external_offer/create
   */
  (input: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "hire.v1.external_offer.create",
  method: "POST",
  path: "/open-apis/hire/v1/external_offers",
  tokens: ["tenant"],
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
  readonly external_offer_id: string
}

export const DeleteInput: Codec.Shape<DeleteInput> =
  /*#__PURE__*/ Codec.shape("hire.v1.external_offer.delete#input", () => ({
    external_offer_id: Codec.str
  }))

/**
 * 删除外部 Offer
 *
 * `DELETE /open-apis/hire/v1/external_offers/:external_offer_id` · Token: tenant · Rate limit: 10/s.
 *
 * Scopes, any of: `hire:external_offer`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/external_offer/delete
 * @category endpoints
 */
const deleteEndpoint: Endpoint.Described<DeleteInput, Codec.Dictionary, "tenant"> & {
  /**
   * 删除外部 Offer
   *
   * Scopes, any of: `hire:external_offer`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/external_offer/delete
   */
  (input: DeleteInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "hire.v1.external_offer.delete",
  method: "DELETE",
  path: "/open-apis/hire/v1/external_offers/:external_offer_id",
  tokens: ["tenant"],
  codes,
  input: DeleteInput,
  output: Codec.dictionary
})

export { deleteEndpoint as delete }

/**
 * What `update` takes.
 *
 * @category inputs
 */
export interface UpdateInput {
  readonly external_offer_id: string
  readonly external_application_id: string
  readonly biz_create_time?: string | undefined
  readonly owner?: string | undefined
  readonly offer_status?: string | undefined
  /** At most 10 items. */
  readonly attachment_id_list?: ReadonlyArray<string> | undefined
  /** Not in the documentation. */
  readonly external_id?: string | undefined
  /** Not in the documentation. */
  readonly creator?: string | undefined
}

export const UpdateInput: Codec.Shape<UpdateInput> =
  /*#__PURE__*/ Codec.shape("hire.v1.external_offer.update#input", () => ({
    external_offer_id: Codec.str,
    external_application_id: Codec.str,
    biz_create_time: Codec.strOpt,
    owner: Codec.strOpt,
    offer_status: Codec.strOpt,
    attachment_id_list: Codec.listOpt(Codec.str),
    external_id: Codec.strOpt,
    creator: Codec.strOpt
  }))

/**
 * What `update` gives.
 *
 * @category outputs
 */
export interface UpdateOutput {
  readonly external_offer: ExternalOffer
}

export const UpdateOutput: Codec.Shape<UpdateOutput> =
  /*#__PURE__*/ Codec.shape("hire.v1.external_offer.update#output", () => ({
    external_offer: Codec.obj(ExternalOffer)
  }))

/**
 * 更新外部 Offer
 *
 * `PUT /open-apis/hire/v1/external_offers/:external_offer_id` · Token: tenant · Rate limit: 10/s.
 *
 * Scopes, any of: `hire:external_offer`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/external_offer/update
 * @category endpoints
 */
export const update: Endpoint.Described<UpdateInput, UpdateOutput, "tenant"> & {
  /**
   * 更新外部 Offer
   *
   * Scopes, any of: `hire:external_offer`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/external_offer/update
   */
  (input: UpdateInput, options?: Endpoint.CallOptions): Effect.Effect<UpdateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "hire.v1.external_offer.update",
  method: "PUT",
  path: "/open-apis/hire/v1/external_offers/:external_offer_id",
  tokens: ["tenant"],
  body: "json",
  codes,
  input: UpdateInput,
  output: UpdateOutput
})

/** @category structures */
export interface ExternalOffer {
  readonly id?: string | undefined
  readonly external_application_id: string
  readonly biz_create_time?: string | undefined
  readonly owner?: string | undefined
  readonly offer_status?: string | undefined
  readonly attachment_list?: ReadonlyArray<Types.ExternalBackgroundCheckAttachment> | undefined
  /** Not in the documentation. */
  readonly external_id?: string | undefined
  /** Not in the documentation. */
  readonly creator?: string | undefined
  /** Not in the documentation. */
  readonly attachment_id_list?: ReadonlyArray<string> | undefined
}

export const ExternalOffer: Codec.Shape<ExternalOffer> =
  /*#__PURE__*/ Codec.shape("hire#ExternalOffer", () => ({
    id: Codec.strOpt,
    external_application_id: Codec.str,
    biz_create_time: Codec.strOpt,
    owner: Codec.strOpt,
    offer_status: Codec.strOpt,
    attachment_list: Codec.listOpt(Codec.obj(Types.ExternalBackgroundCheckAttachment)),
    external_id: Codec.strOpt,
    creator: Codec.strOpt,
    attachment_id_list: Codec.listOpt(Codec.str)
  }))
