// GENERATED from spec/hire.json. DO NOT EDIT: correct spec/patches/hire.json.
/**
 * Endpoints of `hire.v1.tripartite_agreement`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import { codes } from "../../../internal/codes/hire.js"
import type * as Effect from "effect/Effect"

/**
 * What `create` takes.
 *
 * @category inputs
 */
export interface CreateInput {
  readonly application_id: string
  readonly state: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | (number & {})
  readonly create_time: string
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("hire.v1.tripartite_agreement.create#input", () => ({
    application_id: Codec.str,
    state: Codec.listed(1, 2, 3, 4, 5, 6, 7, 8, 9),
    create_time: Codec.str
  }))

/**
 * What `create` gives.
 *
 * @category outputs
 */
export interface CreateOutput {
  readonly id: string
}

export const CreateOutput: Codec.Shape<CreateOutput> =
  /*#__PURE__*/ Codec.shape("hire.v1.tripartite_agreement.create#output", () => ({
    id: Codec.str
  }))

/**
 * 创建三方协议
 *
 * `POST /open-apis/hire/v1/tripartite_agreements` · Token: tenant · Rate limit: 10/s.
 *
 * Scopes, any of: `hire:tripartite_agreement`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/tripartite_agreement/create
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "tenant"> & {
  /**
   * 创建三方协议
   *
   * Scopes, any of: `hire:tripartite_agreement`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/tripartite_agreement/create
   */
  (input: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "hire.v1.tripartite_agreement.create",
  method: "POST",
  path: "/open-apis/hire/v1/tripartite_agreements",
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
  readonly tripartite_agreement_id: string
}

export const DeleteInput: Codec.Shape<DeleteInput> =
  /*#__PURE__*/ Codec.shape("hire.v1.tripartite_agreement.delete#input", () => ({
    tripartite_agreement_id: Codec.str
  }))

/**
 * 删除三方协议
 *
 * `DELETE /open-apis/hire/v1/tripartite_agreements/:tripartite_agreement_id` · Token: tenant · Rate limit:
 * 10/s.
 *
 * Scopes, any of: `hire:tripartite_agreement`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/tripartite_agreement/delete
 * @category endpoints
 */
const deleteEndpoint: Endpoint.Described<DeleteInput, Codec.Dictionary, "tenant"> & {
  /**
   * 删除三方协议
   *
   * Scopes, any of: `hire:tripartite_agreement`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/tripartite_agreement/delete
   */
  (input: DeleteInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "hire.v1.tripartite_agreement.delete",
  method: "DELETE",
  path: "/open-apis/hire/v1/tripartite_agreements/:tripartite_agreement_id",
  tokens: ["tenant"],
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
  readonly page_size?: number | undefined
  readonly page_token?: string | undefined
  readonly application_id?: string | undefined
  readonly tripartite_agreement_id?: string | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("hire.v1.tripartite_agreement.list#input", () => ({
    page_size: Codec.intOpt,
    page_token: Codec.strOpt,
    application_id: Codec.strOpt,
    tripartite_agreement_id: Codec.strOpt
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly items: ReadonlyArray<TripartiteAgreementInfo>
  readonly page_token?: string | undefined
  readonly has_more?: boolean | undefined
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("hire.v1.tripartite_agreement.list#output", () => ({
    items: Codec.list(Codec.obj(TripartiteAgreementInfo)),
    page_token: Codec.strOpt,
    has_more: Codec.boolOpt
  }))

/**
 * 获取三方协议
 *
 * `GET /open-apis/hire/v1/tripartite_agreements` · Token: tenant · Rate limit: 10/s.
 *
 * Scopes, any of: `hire:tripartite_agreement`, `hire:tripartite_agreement:readonly`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/tripartite_agreement/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant"> & {
  /**
   * 获取三方协议
   *
   * Scopes, any of: `hire:tripartite_agreement`, `hire:tripartite_agreement:readonly`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/tripartite_agreement/list
   */
  (input?: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.OptionalListed<ListInput, ListOutput, "tenant">
  readonly items: {
    /**
     * 获取三方协议
     *
     * Scopes, any of: `hire:tripartite_agreement`, `hire:tripartite_agreement:readonly`.
     * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/tripartite_agreement/list
     */
    (input?: ListInput, options?: Paged.Options): Paged.Listing<TripartiteAgreementInfo>
  }
} = /*#__PURE__*/ Paged.make({
  id: "hire.v1.tripartite_agreement.list",
  method: "GET",
  path: "/open-apis/hire/v1/tripartite_agreements",
  tokens: ["tenant"],
  query: ["page_size", "page_token", "application_id", "tripartite_agreement_id"],
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size"
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
  readonly tripartite_agreement_id: string
  readonly state: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | (number & {})
  readonly modify_time: string
}

export const UpdateInput: Codec.Shape<UpdateInput> =
  /*#__PURE__*/ Codec.shape("hire.v1.tripartite_agreement.update#input", () => ({
    tripartite_agreement_id: Codec.str,
    state: Codec.listed(1, 2, 3, 4, 5, 6, 7, 8, 9),
    modify_time: Codec.str
  }))

/**
 * 更新三方协议
 *
 * `PUT /open-apis/hire/v1/tripartite_agreements/:tripartite_agreement_id` · Token: tenant · Rate limit: 10/s.
 *
 * Scopes, any of: `hire:tripartite_agreement`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/tripartite_agreement/update
 * @category endpoints
 */
export const update: Endpoint.Described<UpdateInput, Codec.Dictionary, "tenant"> & {
  /**
   * 更新三方协议
   *
   * Scopes, any of: `hire:tripartite_agreement`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/tripartite_agreement/update
   */
  (input: UpdateInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "hire.v1.tripartite_agreement.update",
  method: "PUT",
  path: "/open-apis/hire/v1/tripartite_agreements/:tripartite_agreement_id",
  tokens: ["tenant"],
  body: "json",
  codes,
  input: UpdateInput,
  output: Codec.dictionary
})

/** @category structures */
export interface TripartiteAgreementInfo {
  readonly id?: string | undefined
  readonly application_id?: string | undefined
  readonly state?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | (number & {}) | undefined
  readonly create_time?: string | undefined
  readonly modify_time?: string | undefined
}

export const TripartiteAgreementInfo: Codec.Shape<TripartiteAgreementInfo> =
  /*#__PURE__*/ Codec.shape("hire.v1.tripartite_agreement.list#output.items", () => ({
    id: Codec.strOpt,
    application_id: Codec.strOpt,
    state: Codec.openOpt(1, 2, 3, 4, 5, 6, 7, 8, 9),
    create_time: Codec.strOpt,
    modify_time: Codec.strOpt
  }))
