// GENERATED from spec/mail.json. DO NOT EDIT: correct spec/patches/mail.json.
/**
 * Endpoints of `mail.v1.user`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import { codes } from "../../../internal/codes/mail.js"
import type * as Effect from "effect/Effect"

/**
 * What `query` takes.
 *
 * @category inputs
 */
export interface QueryInput {
  readonly email_list: ReadonlyArray<string>
}

export const QueryInput: Codec.Shape<QueryInput> =
  /*#__PURE__*/ Codec.shape("mail.v1.user.query#input", () => ({
    email_list: Codec.list(Codec.str)
  }))

/**
 * What `query` gives.
 *
 * @category outputs
 */
export interface QueryOutput {
  readonly user_list: ReadonlyArray<User>
}

export const QueryOutput: Codec.Shape<QueryOutput> =
  /*#__PURE__*/ Codec.shape("mail.v1.user.query#output", () => ({
    user_list: Codec.list(Codec.obj(User))
  }))

/**
 * 查询邮箱地址状态
 *
 * `POST /open-apis/mail/v1/users/query` · Token: tenant · Rate limit: 50/s.
 *
 * Scopes, any of: `mail:user_mailbox`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user/query
 * @category endpoints
 */
export const query: Endpoint.Described<QueryInput, QueryOutput, "tenant"> & {
  /**
   * 查询邮箱地址状态
   *
   * Scopes, any of: `mail:user_mailbox`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user/query
   */
  (input: QueryInput, options?: Endpoint.CallOptions): Effect.Effect<QueryOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "mail.v1.user.query",
  method: "POST",
  path: "/open-apis/mail/v1/users/query",
  tokens: ["tenant"],
  body: "json",
  repeatable: true,
  codes,
  input: QueryInput,
  output: QueryOutput
})

/** @category structures */
export interface User {
  readonly email?: string | undefined
  readonly status?: 1 | 2 | 3 | 4 | 5 | 6 | (number & {}) | undefined
  readonly type?: 1 | 2 | 3 | 4 | 5 | 6 | (number & {}) | undefined
}

export const User: Codec.Shape<User> =
  /*#__PURE__*/ Codec.shape("mail.v1.user.query#output.user_list", () => ({
    email: Codec.strOpt,
    status: Codec.openOpt(1, 2, 3, 4, 5, 6),
    type: Codec.openOpt(1, 2, 3, 4, 5, 6)
  }))
