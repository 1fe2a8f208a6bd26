// GENERATED from spec/hire.json. DO NOT EDIT: correct spec/patches/hire.json.
/**
 * Endpoints of `hire.v1.subject`.
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
import * as Types from "./Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `list` takes.
 *
 * @category inputs
 */
export interface ListInput {
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  readonly page_token?: string | undefined
  /** Default: `1`. */
  readonly page_size?: number | undefined
  /** Not in the documentation. */
  readonly subject_ids?: ReadonlyArray<string> | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("hire.v1.subject.list#input", () => ({
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    page_token: Codec.strOpt,
    page_size: Codec.intOpt,
    subject_ids: Codec.listOpt(Codec.str)
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly has_more?: boolean | undefined
  readonly page_token?: string | undefined
  readonly items: ReadonlyArray<Subject>
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("hire.v1.subject.list#output", () => ({
    has_more: Codec.boolOpt,
    page_token: Codec.strOpt,
    items: Codec.list(Codec.obj(Subject))
  }))

/**
 * 获取项目列表
 *
 * `GET /open-apis/hire/v1/subjects` · Token: tenant · Rate limit: 20/s.
 *
 * Scopes, any of: `hire:subject:readonly`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/subject/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant"> & {
  /**
   * 获取项目列表
   *
   * Scopes, any of: `hire:subject:readonly`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/subject/list
   */
  (input?: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.OptionalListed<ListInput, ListOutput, "tenant">
  readonly items: {
    /**
     * 获取项目列表
     *
     * Scopes, any of: `hire:subject:readonly`.
     * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/subject/list
     */
    (input?: ListInput, options?: Paged.Options): Paged.Listing<Subject>
  }
} = /*#__PURE__*/ Paged.make({
  id: "hire.v1.subject.list",
  method: "GET",
  path: "/open-apis/hire/v1/subjects",
  tokens: ["tenant"],
  query: ["user_id_type", "page_token", "page_size", "subject_ids"],
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size"
  },
  codes,
  input: ListInput,
  output: ListOutput
})

/** @category structures */
export interface Subject {
  readonly id?: string | undefined
  readonly name?: Shared.I18n | undefined
  readonly create_time?: string | undefined
  readonly active_status?: 1 | 2 | (number & {}) | undefined
  readonly application_limit?: number | undefined
  readonly creator?: Types.IdNameObject | undefined
}

export const Subject: Codec.Shape<Subject> =
  /*#__PURE__*/ Codec.shape("hire.v1.subject.list#output.items", () => ({
    id: Codec.strOpt,
    name: Codec.objOpt(Shared.I18n),
    create_time: Codec.strOpt,
    active_status: Codec.openOpt(1, 2),
    application_limit: Codec.intOpt,
    creator: Codec.objOpt(Types.IdNameObject)
  }))
