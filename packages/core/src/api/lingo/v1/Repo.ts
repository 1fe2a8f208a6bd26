// GENERATED from spec/lingo.json. DO NOT EDIT: correct spec/patches/lingo.json.
/**
 * Endpoints of `lingo.v1.repo`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import { codes } from "../../../internal/codes/lingo.js"
import type * as Effect from "effect/Effect"

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly items: ReadonlyArray<Repo>
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("lingo.v1.repo.list#output", () => ({
    items: Codec.list(Codec.obj(Repo))
  }))

/**
 * 获取词库列表
 *
 * `GET /open-apis/lingo/v1/repos` · Token: tenant or user · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `baike:entity`, `baike:entity:exempt_review`, `baike:entity:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/lingo-v1/repo/list
 * @category endpoints
 */
export const list: Endpoint.Described<Codec.Empty, ListOutput, "tenant" | "user"> & {
  /**
   * 获取词库列表
   *
   * Scopes, any of: `baike:entity`, `baike:entity:exempt_review`, `baike:entity:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/lingo-v1/repo/list
   */
  (input?: Codec.Empty, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.make({
  id: "lingo.v1.repo.list",
  method: "GET",
  path: "/open-apis/lingo/v1/repos",
  tokens: ["tenant", "user"],
  codes,
  input: Codec.empty,
  output: ListOutput
})

/** @category structures */
export interface Repo {
  readonly id: string
  readonly name: string
}

export const Repo: Codec.Shape<Repo> = /*#__PURE__*/ Codec.shape("lingo.v1.repo.list#output.items", () => ({
  id: Codec.str,
  name: Codec.str
}))
