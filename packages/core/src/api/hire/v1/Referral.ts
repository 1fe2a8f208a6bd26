// GENERATED from spec/hire.json. DO NOT EDIT: correct spec/patches/hire.json.
/**
 * Endpoints of `hire.v1.referral`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import { codes } from "../../../internal/codes/hire.js"
import * as Types from "./Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `getByApplication` takes.
 *
 * @category inputs
 */
export interface GetByApplicationInput {
  readonly application_id: string
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | "people_admin_id" | (string & {}) | undefined
}

export const GetByApplicationInput: Codec.Shape<GetByApplicationInput> =
  /*#__PURE__*/ Codec.shape("hire.v1.referral.get_by_application#input", () => ({
    application_id: Codec.str,
    user_id_type: Codec.listedOpt("open_id", "union_id", "user_id", "people_admin_id")
  }))

/**
 * What `getByApplication` gives.
 *
 * @category outputs
 */
export interface GetByApplicationOutput {
  readonly referral: Referral
}

export const GetByApplicationOutput: Codec.Shape<GetByApplicationOutput> =
  /*#__PURE__*/ Codec.shape("hire.v1.referral.get_by_application#output", () => ({
    referral: Codec.obj(Referral)
  }))

/**
 * 获取内推信息
 *
 * `GET /open-apis/hire/v1/referrals/get_by_application` · Token: tenant · Rate limit: 50/s.
 *
 * Scopes, any of: `hire:referral:readonly`, `hire:referral`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/referral/get_by_application
 * @category endpoints
 */
export const getByApplication: Endpoint.Described<GetByApplicationInput, GetByApplicationOutput, "tenant"> & {
  /**
   * 获取内推信息
   *
   * Scopes, any of: `hire:referral:readonly`, `hire:referral`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/referral/get_by_application
   */
  (input: GetByApplicationInput, options?: Endpoint.CallOptions): Effect.Effect<GetByApplicationOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "hire.v1.referral.get_by_application",
  method: "GET",
  path: "/open-apis/hire/v1/referrals/get_by_application",
  tokens: ["tenant"],
  query: ["application_id", "user_id_type"],
  codes,
  input: GetByApplicationInput,
  output: GetByApplicationOutput
})

/**
 * What `search` takes.
 *
 * @category inputs
 */
export interface SearchInput {
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  readonly talent_id: string
  readonly start_time?: string | undefined
  readonly end_time?: string | undefined
}

export const SearchInput: Codec.Shape<SearchInput> =
  /*#__PURE__*/ Codec.shape("hire.v1.referral.search#input", () => ({
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    talent_id: Codec.str,
    start_time: Codec.strOpt,
    end_time: Codec.strOpt
  }))

/**
 * What `search` gives.
 *
 * @category outputs
 */
export interface SearchOutput {
  readonly items: ReadonlyArray<ReferralInfo>
}

export const SearchOutput: Codec.Shape<SearchOutput> =
  /*#__PURE__*/ Codec.shape("hire.v1.referral.search#output", () => ({
    items: Codec.list(Codec.obj(ReferralInfo))
  }))

/**
 * 查询人才内推信息
 *
 * `POST /open-apis/hire/v1/referrals/search` · Token: tenant · Rate limit: 10/s.
 *
 * Scopes, any of: `hire:referral:readonly`, `hire:referral`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/referral/search
 * @category endpoints
 */
export const search: Endpoint.Described<SearchInput, SearchOutput, "tenant"> & {
  /**
   * 查询人才内推信息
   *
   * Scopes, any of: `hire:referral:readonly`, `hire:referral`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/referral/search
   */
  (input: SearchInput, options?: Endpoint.CallOptions): Effect.Effect<SearchOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "hire.v1.referral.search",
  method: "POST",
  path: "/open-apis/hire/v1/referrals/search",
  tokens: ["tenant"],
  query: ["user_id_type"],
  body: "json",
  repeatable: true,
  codes,
  input: SearchInput,
  output: SearchOutput
})

/** @category structures */
export interface Referral {
  readonly id: string
  readonly application_id: string
  readonly create_time: number
  readonly referral_user_id: string
  readonly referral_user?: Types.IdNameObject | undefined
}

export const Referral: Codec.Shape<Referral> =
  /*#__PURE__*/ Codec.shape("hire.v1.referral.get_by_application#output.referral", () => ({
    id: Codec.str,
    application_id: Codec.str,
    create_time: Codec.int,
    referral_user_id: Codec.str,
    referral_user: Codec.objOpt(Types.IdNameObject)
  }))

/** @category structures */
export interface ReferralInfo {
  readonly id?: string | undefined
  readonly application_ids?: ReadonlyArray<string> | undefined
  readonly create_time?: string | undefined
  readonly referral_user?: Types.IdNameObject | undefined
}

export const ReferralInfo: Codec.Shape<ReferralInfo> =
  /*#__PURE__*/ Codec.shape("hire.v1.referral.search#output.items", () => ({
    id: Codec.strOpt,
    application_ids: Codec.listOpt(Codec.str),
    create_time: Codec.strOpt,
    referral_user: Codec.objOpt(Types.IdNameObject)
  }))
