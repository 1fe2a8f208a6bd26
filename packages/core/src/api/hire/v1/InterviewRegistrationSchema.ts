// GENERATED from spec/hire.json. DO NOT EDIT: correct spec/patches/hire.json.
/**
 * Endpoints of `hire.v1.interview_registration_schema`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import type * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import { codes } from "../../../internal/codes/hire.js"
import * as Types from "./Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `list` takes.
 *
 * @category inputs
 */
export interface ListInput {
  readonly page_token?: string | undefined
  /** At most 10. Default: `10`. */
  readonly page_size?: number | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("hire.v1.interview_registration_schema.list#input", () => ({
    page_token: Codec.strOpt,
    page_size: Codec.intOpt
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly items: ReadonlyArray<InterviewRegistrationSchema>
  readonly has_more?: boolean | undefined
  readonly page_token?: string | undefined
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("hire.v1.interview_registration_schema.list#output", () => ({
    items: Codec.list(Codec.obj(InterviewRegistrationSchema)),
    has_more: Codec.boolOpt,
    page_token: Codec.strOpt
  }))

/**
 * 获取面试登记表列表
 *
 * `GET /open-apis/hire/v1/interview_registration_schemas` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `hire:interview:readonly`, `hire:interview`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/interview_registration_schema/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant"> & {
  /**
   * 获取面试登记表列表
   *
   * Scopes, any of: `hire:interview:readonly`, `hire:interview`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/interview_registration_schema/list
   */
  (input?: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.OptionalListed<ListInput, ListOutput, "tenant">
  readonly items: {
    /**
     * 获取面试登记表列表
     *
     * Scopes, any of: `hire:interview:readonly`, `hire:interview`.
     * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/interview_registration_schema/list
     */
    (input?: ListInput, options?: Paged.Options): Paged.Listing<InterviewRegistrationSchema>
  }
} = /*#__PURE__*/ Paged.make({
  id: "hire.v1.interview_registration_schema.list",
  method: "GET",
  path: "/open-apis/hire/v1/interview_registration_schemas",
  tokens: ["tenant"],
  query: ["page_token", "page_size"],
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size", maxPageSize: 10
  },
  codes,
  input: ListInput,
  output: ListOutput
})

/** @category structures */
export interface InterviewRegistrationSchema {
  readonly id?: string | undefined
  readonly name?: string | undefined
  readonly is_used_as_interview?: boolean | undefined
  readonly object_list?: ReadonlyArray<Types.CommonSchema> | undefined
}

export const InterviewRegistrationSchema: Codec.Shape<InterviewRegistrationSchema> =
  /*#__PURE__*/ Codec.shape("hire.v1.interview_registration_schema.list#output.items", () => ({
    id: Codec.strOpt,
    name: Codec.strOpt,
    is_used_as_interview: Codec.boolOpt,
    object_list: Codec.listOpt(Codec.obj(Types.CommonSchema))
  }))
