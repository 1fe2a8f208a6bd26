// GENERATED from spec/mail.json. DO NOT EDIT: correct spec/patches/mail.json.
/**
 * Endpoints of `mail.v1.multi_entity`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import type { UserToken } from "../../../UserToken.js"
import { codes } from "../../../internal/codes/mail.js"
import type * as Effect from "effect/Effect"

/**
 * What `search` takes.
 *
 * @category inputs
 */
export interface SearchInput {
  readonly user_id_type?: "user_id" | "union_id" | "open_id" | undefined
  readonly query: string
  readonly size?: number | undefined
}

export const SearchInput: Codec.Shape<SearchInput> =
  /*#__PURE__*/ Codec.shape("mail.v1.multi_entity.search#input", () => ({
    user_id_type: Codec.litOpt("user_id", "union_id", "open_id"),
    query: Codec.str,
    size: Codec.intOpt
  }))

/**
 * What `search` gives.
 *
 * @category outputs
 */
export interface SearchOutput {
  readonly items?: ReadonlyArray<SearchOutputItems> | undefined
  readonly notice?: string | undefined
}

export const SearchOutput: Codec.Shape<SearchOutput> =
  /*#__PURE__*/ Codec.shape("mail.v1.multi_entity.search#output", () => ({
    items: Codec.listOpt(Codec.obj(SearchOutputItems)),
    notice: Codec.strOpt
  }))

/**
 * 多实体搜索
 *
 * `POST /open-apis/mail/v1/multi_entity/search` · Token: user · Rate limit: 100/min.
 *
 * Scopes, any of: `mail:user_mailbox:readonly`.
 *
 * Scopes that open further fields: `contact:user.employee_id:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/multi_entity/search
 * @category endpoints
 */
export const search: Endpoint.Described<SearchInput, SearchOutput, "user"> & {
  /**
   * 多实体搜索
   *
   * Scopes, any of: `mail:user_mailbox:readonly`.
   *
   * Scopes that open further fields: `contact:user.employee_id:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/multi_entity/search
   */
  (input: SearchInput, options: Endpoint.WithToken): Effect.Effect<SearchOutput, FeishuError, FeishuClient>
  /**
   * 多实体搜索
   *
   * Scopes, any of: `mail:user_mailbox:readonly`.
   *
   * Scopes that open further fields: `contact:user.employee_id:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/multi_entity/search
   */
  (input: SearchInput, options?: Endpoint.CallOptions<never>): Effect.Effect<SearchOutput, FeishuError, FeishuClient | UserToken>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "mail.v1.multi_entity.search",
  method: "POST",
  path: "/open-apis/mail/v1/multi_entity/search",
  tokens: ["user"],
  query: ["user_id_type"],
  body: "json",
  repeatable: true,
  codes,
  input: SearchInput,
  output: SearchOutput
})

/** @category structures */
export interface SearchOutputItems {
  readonly type?: string | undefined
  readonly id?: string | undefined
  readonly name?: string | undefined
  readonly email?: string | undefined
  readonly display_name?: string | undefined
  readonly member_count?: number | undefined
  readonly user_id?: string | undefined
  readonly department?: string | undefined
  readonly chat_id?: string | undefined
  readonly tag?: string | undefined
}

export const SearchOutputItems: Codec.Shape<SearchOutputItems> =
  /*#__PURE__*/ Codec.shape("mail.v1.multi_entity.search#output.items", () => ({
    type: Codec.strOpt,
    id: Codec.strOpt,
    name: Codec.strOpt,
    email: Codec.strOpt,
    display_name: Codec.strOpt,
    member_count: Codec.intOpt,
    user_id: Codec.strOpt,
    department: Codec.strOpt,
    chat_id: Codec.strOpt,
    tag: Codec.strOpt
  }))
