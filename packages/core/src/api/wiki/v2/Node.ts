// GENERATED from spec/wiki.json. DO NOT EDIT: correct spec/patches/wiki.json.
/**
 * Endpoints of `wiki.v2.node`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import { codes } from "../../../internal/codes/wiki.js"
import type * as Effect from "effect/Effect"

/**
 * What `moveWikiToDocs` takes.
 *
 * @category inputs
 */
export interface MoveWikiToDocsInput {
  readonly node_token: string
  readonly folder_token?: string | undefined
}

export const MoveWikiToDocsInput: Codec.Shape<MoveWikiToDocsInput> =
  /*#__PURE__*/ Codec.shape("wiki.v2.node.move_wiki_to_docs#input", () => ({
    node_token: Codec.str,
    folder_token: Codec.strOpt
  }))

/**
 * What `moveWikiToDocs` gives.
 *
 * @category outputs
 */
export interface MoveWikiToDocsOutput {
  readonly task_id?: string | undefined
}

export const MoveWikiToDocsOutput: Codec.Shape<MoveWikiToDocsOutput> =
  /*#__PURE__*/ Codec.shape("wiki.v2.node.move_wiki_to_docs#output", () => ({
    task_id: Codec.strOpt
  }))

/**
 * 移动wiki节点到space
 *
 * `POST /open-apis/wiki/v2/nodes/:node_token/move_wiki_to_docs` · Token: tenant or user.
 *
 * The platform's own client asks for `space:document:move`, `wiki:space:read` before it calls this.
 *
 * Known from the platform's own command-line client only: it has no documentation page and may change without
 * notice.
 *
 * @category endpoints
 */
export const moveWikiToDocs: Endpoint.Described<MoveWikiToDocsInput, MoveWikiToDocsOutput, "tenant" | "user"> & {
  /**
   * 移动wiki节点到space
   *
   * The platform's own client asks for `space:document:move`, `wiki:space:read` before it calls this.
   */
  (input: MoveWikiToDocsInput, options?: Endpoint.CallOptions): Effect.Effect<MoveWikiToDocsOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "wiki.v2.node.move_wiki_to_docs",
  method: "POST",
  path: "/open-apis/wiki/v2/nodes/:node_token/move_wiki_to_docs",
  tokens: ["tenant", "user"],
  body: "json",
  codes,
  input: MoveWikiToDocsInput,
  output: MoveWikiToDocsOutput
})
