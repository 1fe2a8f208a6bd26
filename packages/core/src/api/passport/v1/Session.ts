// GENERATED from spec/passport.json. DO NOT EDIT: correct spec/patches/passport.json.
/**
 * Endpoints of `passport.v1.session`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import { codes } from "../../../internal/codes/passport.js"
import type * as Effect from "effect/Effect"

/**
 * What `logout` takes.
 *
 * @category inputs
 */
export interface LogoutInput {
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  readonly idp_credential_id?: string | undefined
  readonly logout_type: 1 | 2 | 3 | (number & {})
  readonly terminal_type?: ReadonlyArray<1 | 2 | 3 | 4 | 5 | 6 | 8 | (number & {})> | undefined
  readonly user_id?: string | undefined
  readonly logout_reason?: 34 | 35 | 36 | (number & {}) | undefined
  readonly sid?: string | undefined
}

export const LogoutInput: Codec.Shape<LogoutInput> =
  /*#__PURE__*/ Codec.shape("passport.v1.session.logout#input", () => ({
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    idp_credential_id: Codec.strOpt,
    logout_type: Codec.listed(1, 2, 3),
    terminal_type: Codec.listOpt(Codec.listed(1, 2, 3, 4, 5, 6, 8)),
    user_id: Codec.strOpt,
    logout_reason: Codec.listedOpt(34, 35, 36),
    sid: Codec.strOpt
  }))

/**
 * 退出登录
 *
 * `POST /open-apis/passport/v1/sessions/logout` · Token: tenant · Rate limit: a limit of its own.
 *
 * Scopes, any of: `passport:session:logout`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/passport-v1/session/logout
 * @category endpoints
 */
export const logout: Endpoint.Described<LogoutInput, Codec.Dictionary, "tenant"> & {
  /**
   * 退出登录
   *
   * Scopes, any of: `passport:session:logout`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/passport-v1/session/logout
   */
  (input: LogoutInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "passport.v1.session.logout",
  method: "POST",
  path: "/open-apis/passport/v1/sessions/logout",
  tokens: ["tenant"],
  query: ["user_id_type"],
  body: "json",
  codes,
  input: LogoutInput,
  output: Codec.dictionary
})

/**
 * What `query` takes.
 *
 * @category inputs
 */
export interface QueryInput {
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  /** At most 100 items. */
  readonly user_ids?: ReadonlyArray<string> | undefined
}

export const QueryInput: Codec.Shape<QueryInput> =
  /*#__PURE__*/ Codec.shape("passport.v1.session.query#input", () => ({
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    user_ids: Codec.listOpt(Codec.str)
  }))

/**
 * What `query` gives.
 *
 * @category outputs
 */
export interface QueryOutput {
  readonly mask_sessions: ReadonlyArray<MaskSession>
}

export const QueryOutput: Codec.Shape<QueryOutput> =
  /*#__PURE__*/ Codec.shape("passport.v1.session.query#output", () => ({
    mask_sessions: Codec.list(Codec.obj(MaskSession))
  }))

/**
 * 批量获取脱敏的用户登录信息
 *
 * `POST /open-apis/passport/v1/sessions/query` · Token: tenant · Rate limit: 10/min.
 *
 * Scopes, any of: `passport:session_mask:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/passport-v1/session/query
 * @category endpoints
 */
export const query: Endpoint.Described<QueryInput, QueryOutput, "tenant"> & {
  /**
   * 批量获取脱敏的用户登录信息
   *
   * Scopes, any of: `passport:session_mask:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/passport-v1/session/query
   */
  (input?: QueryInput, options?: Endpoint.CallOptions): Effect.Effect<QueryOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.make({
  id: "passport.v1.session.query",
  method: "POST",
  path: "/open-apis/passport/v1/sessions/query",
  tokens: ["tenant"],
  query: ["user_id_type"],
  body: "json",
  repeatable: true,
  codes,
  input: QueryInput,
  output: QueryOutput
})

/** @category structures */
export interface MaskSession {
  readonly create_time?: string | undefined
  readonly terminal_type?: 0 | 1 | 2 | 3 | 4 | 5 | 6 | 8 | (number & {}) | undefined
  readonly user_id?: string | undefined
  readonly sid?: string | undefined
}

export const MaskSession: Codec.Shape<MaskSession> =
  /*#__PURE__*/ Codec.shape("passport.v1.session.query#output.mask_sessions", () => ({
    create_time: Codec.strOpt,
    terminal_type: Codec.openOpt(0, 1, 2, 3, 4, 5, 6, 8),
    user_id: Codec.strOpt,
    sid: Codec.strOpt
  }))
