// GENERATED from spec/hire.json. DO NOT EDIT: correct spec/patches/hire.json.
/**
 * Endpoints of `hire.v1.minutes`.
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
 * What `get` takes.
 *
 * @category inputs
 */
export interface GetInput {
  readonly interview_id: string
  readonly page_token?: string | undefined
  /** 1 to 100. Default: `20`. */
  readonly page_size?: number | undefined
}

export const GetInput: Codec.Shape<GetInput> = /*#__PURE__*/ Codec.shape("hire.v1.minutes.get#input", () => ({
  interview_id: Codec.str,
  page_token: Codec.strOpt,
  page_size: Codec.intOpt
}))

/**
 * What `get` gives.
 *
 * @category outputs
 */
export interface GetOutput {
  readonly minutes?: Minutes | undefined
  readonly page_token?: string | undefined
  readonly has_more?: boolean | undefined
}

export const GetOutput: Codec.Shape<GetOutput> =
  /*#__PURE__*/ Codec.shape("hire.v1.minutes.get#output", () => ({
    minutes: Codec.objOpt(Minutes),
    page_token: Codec.strOpt,
    has_more: Codec.boolOpt
  }))

/**
 * 获取面试速记明细
 *
 * `GET /open-apis/hire/v1/minutes` · Token: tenant or user · Rate limit: 10/s.
 *
 * Scopes, any of: `hire:interview`, `hire:interview:readonly`, `hire:people_cli`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/minutes/get
 * @category endpoints
 */
export const get: Endpoint.Described<GetInput, GetOutput, "tenant" | "user"> & {
  /**
   * 获取面试速记明细
   *
   * Scopes, any of: `hire:interview`, `hire:interview:readonly`, `hire:people_cli`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/minutes/get
   */
  (input: GetInput, options?: Endpoint.CallOptions): Effect.Effect<GetOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<GetInput, GetOutput, "tenant" | "user">
  readonly items: {
    /**
     * 获取面试速记明细
     *
     * Scopes, any of: `hire:interview`, `hire:interview:readonly`, `hire:people_cli`.
     * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/minutes/get
     */
    (input: GetInput, options?: Paged.Options): Paged.Listing<Sentence>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "hire.v1.minutes.get",
  method: "GET",
  path: "/open-apis/hire/v1/minutes",
  tokens: ["tenant", "user"],
  query: ["interview_id", "page_token", "page_size"],
  paging: {
    style: "token", items: "minutes.sentences", pageToken: "page_token", hasMore: "has_more",
    requestToken: "page_token", requestSize: "page_size", maxPageSize: 100
  },
  codes,
  input: GetInput,
  output: GetOutput
})

/** @category structures */
export interface Minutes {
  readonly sentences?: ReadonlyArray<Sentence> | undefined
}

export const Minutes: Codec.Shape<Minutes> =
  /*#__PURE__*/ Codec.shape("hire.v1.minutes.get#output.minutes", () => ({
    sentences: Codec.listOpt(Codec.obj(Sentence))
  }))

/** @category structures */
export interface Sentence {
  readonly content?: string | undefined
  readonly speak_time?: string | undefined
  readonly user_type?: 1 | 2 | (number & {}) | undefined
  readonly speaker_name?: Shared.I18n | undefined
}

export const Sentence: Codec.Shape<Sentence> =
  /*#__PURE__*/ Codec.shape("hire.v1.minutes.get#output.minutes.sentences", () => ({
    content: Codec.strOpt,
    speak_time: Codec.strOpt,
    user_type: Codec.openOpt(1, 2),
    speaker_name: Codec.objOpt(Shared.I18n)
  }))
