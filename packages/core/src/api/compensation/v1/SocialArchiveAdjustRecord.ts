// GENERATED from spec/compensation.json. DO NOT EDIT: correct spec/patches/compensation.json.
/**
 * Endpoints of `compensation.v1.social_archive_adjust_record`.
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
  /** 1 to 32 characters. */
  readonly record_type: "increase" | "attrition" | (string & {})
}

export const QueryInput: Codec.Shape<QueryInput> =
  /*#__PURE__*/ Codec.shape("compensation.v1.social_archive_adjust_record.query#input", () => ({
    user_id_type: Codec.listed("open_id", "union_id", "user_id", "people_corehr_id"),
    user_id_list: Codec.list(Codec.str),
    record_type: Codec.listed("increase", "attrition")
  }))

/**
 * What `query` gives.
 *
 * @category outputs
 */
export interface QueryOutput {
  readonly records: ReadonlyArray<SocialArchiveAdjustRecord>
}

export const QueryOutput: Codec.Shape<QueryOutput> =
  /*#__PURE__*/ Codec.shape("compensation.v1.social_archive_adjust_record.query#output", () => ({
    records: Codec.list(Codec.obj(SocialArchiveAdjustRecord))
  }))

/**
 * 通过员工ID批量获取社保增减员记录
 *
 * `POST /open-apis/compensation/v1/social_archive_adjust_record/query` · Token: tenant · Rate limit: 10/s.
 *
 * Scopes, any of: `corehr:compensation.social_adjust_record:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/compensation-v1/social_archive_adjust_record/query
 * @category endpoints
 */
export const query: Endpoint.Described<QueryInput, QueryOutput, "tenant"> & {
  /**
   * 通过员工ID批量获取社保增减员记录
   *
   * Scopes, any of: `corehr:compensation.social_adjust_record:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/compensation-v1/social_archive_adjust_record/query
   */
  (input: QueryInput, options?: Endpoint.CallOptions): Effect.Effect<QueryOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "compensation.v1.social_archive_adjust_record.query",
  method: "POST",
  path: "/open-apis/compensation/v1/social_archive_adjust_record/query",
  tokens: ["tenant"],
  query: ["user_id_type"],
  body: "json",
  repeatable: true,
  codes,
  input: QueryInput,
  output: QueryOutput
})

/** @category structures */
export interface SocialArchiveAdjustRecord {
  readonly user_id?: string | undefined
  readonly record_type?: "increase" | "attrition" | (string & {}) | undefined
  readonly details?: ReadonlyArray<Types.SocialArchiveDetail> | undefined
  /** Not in the documentation. */
  readonly record_id?: string | undefined
}

export const SocialArchiveAdjustRecord: Codec.Shape<SocialArchiveAdjustRecord> =
  /*#__PURE__*/ Codec.shape("compensation.v1.social_archive_adjust_record.query#output.records", () => ({
    user_id: Codec.strOpt,
    record_type: Codec.openOpt("increase", "attrition"),
    details: Codec.listOpt(Codec.obj(Types.SocialArchiveDetail)),
    record_id: Codec.strOpt
  }))
