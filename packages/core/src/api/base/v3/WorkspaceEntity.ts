// GENERATED from spec/base.json. DO NOT EDIT: correct spec/patches/base.json.
/**
 * Endpoints of `base.v3.workspace.entity`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import { codes } from "../../../internal/codes/base.js"
import type * as Effect from "effect/Effect"

/**
 * What `list` takes.
 *
 * @category inputs
 */
export interface ListInput {
  readonly workspace_token: string
  readonly page_size: number
  readonly page_token?: string | undefined
  readonly entity_type?: "base" | "baseapp" | (string & {}) | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("base.v3.workspace.entity.list#input", () => ({
    workspace_token: Codec.str,
    page_size: Codec.int,
    page_token: Codec.strOpt,
    entity_type: Codec.listedOpt("base", "baseapp")
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly has_more?: boolean | undefined
  readonly page_token?: string | undefined
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("base.v3.workspace.entity.list#output", () => ({
    has_more: Codec.boolOpt,
    page_token: Codec.strOpt
  }))

/**
 * `GET /open-apis/base/v3/workspaces/:workspace_token/entities` · Token: tenant or user.
 *
 * The platform's own client asks for `base:workspace:read` before it calls this.
 *
 * Known from the platform's own command-line client only: it has no documentation page and may change without
 * notice. Its id is made from its path. Of its answer no more is known than that client reads.
 *
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant" | "user"> & {
  /**
   * `GET /open-apis/base/v3/workspaces/:workspace_token/entities`
   *
   * The platform's own client asks for `base:workspace:read` before it calls this.
   */
  (input: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "base.v3.workspace.entity.list",
  method: "GET",
  path: "/open-apis/base/v3/workspaces/:workspace_token/entities",
  tokens: ["tenant", "user"],
  query: ["page_size", "page_token", "entity_type"],
  codes,
  input: ListInput,
  output: ListOutput
})
