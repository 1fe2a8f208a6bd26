// GENERATED from spec/compensation.json. DO NOT EDIT: correct spec/patches/compensation.json.
/**
 * Endpoints of `compensation.v1.social_archive`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import { codes } from "../../../internal/codes/compensation.js"
import * as Types from "./Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `query` takes.
 *
 * @category inputs
 */
export interface QueryInput {
  /** Default: `"open_id"`. */
  readonly user_id_type: "open_id" | "union_id" | "user_id" | "people_corehr_id" | (string & {})
  /** At most 200 items. */
  readonly user_id_list: ReadonlyArray<string>
  readonly effective_date: string
}

export const QueryInput: Codec.Shape<QueryInput> =
  /*#__PURE__*/ Codec.shape("compensation.v1.social_archive.query#input", () => ({
    user_id_type: Codec.listed("open_id", "union_id", "user_id", "people_corehr_id"),
    user_id_list: Codec.list(Codec.str),
    effective_date: Codec.str
  }))

/**
 * What `query` gives.
 *
 * @category outputs
 */
export interface QueryOutput {
  readonly archives: ReadonlyArray<SocialArchive>
}

export const QueryOutput: Codec.Shape<QueryOutput> =
  /*#__PURE__*/ Codec.shape("compensation.v1.social_archive.query#output", () => ({
    archives: Codec.list(Codec.obj(SocialArchive))
  }))

/**
 * 批量获取员工参保档案
 *
 * `POST /open-apis/compensation/v1/social_archive/query` · Token: tenant · Rate limit: 10/s.
 *
 * Scopes, any of: `corehr:compensation.social_archive:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/compensation-v1/social_archive/query
 * @category endpoints
 */
export const query: Endpoint.Described<QueryInput, QueryOutput, "tenant"> & {
  /**
   * 批量获取员工参保档案
   *
   * Scopes, any of: `corehr:compensation.social_archive:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/compensation-v1/social_archive/query
   */
  (input: QueryInput, options?: Endpoint.CallOptions): Effect.Effect<QueryOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "compensation.v1.social_archive.query",
  method: "POST",
  path: "/open-apis/compensation/v1/social_archive/query",
  tokens: ["tenant"],
  query: ["user_id_type"],
  body: "json",
  repeatable: true,
  codes,
  input: QueryInput,
  output: QueryOutput
})

/** @category structures */
export interface SocialArchive {
  readonly user_id: string
  readonly details: ReadonlyArray<Types.SocialArchiveDetail>
}

export const SocialArchive: Codec.Shape<SocialArchive> =
  /*#__PURE__*/ Codec.shape("compensation.v1.social_archive.query#output.archives", () => ({
    user_id: Codec.str,
    details: Codec.list(Codec.obj(Types.SocialArchiveDetail))
  }))
