// GENERATED from spec/base.json. DO NOT EDIT: correct spec/patches/base.json.
/**
 * Endpoints of `base.v3.workspace`.
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
 * What `create` takes.
 *
 * @category inputs
 */
export interface CreateInput {
  readonly name: string
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("base.v3.workspace.create#input", () => ({
    name: Codec.str
  }))

/**
 * `POST /open-apis/base/v3/workspaces` · Token: tenant or user.
 *
 * The platform's own client asks for `base:workspace:create` before it calls this.
 *
 * Known from the platform's own command-line client only: it has no documentation page and may change without
 * notice. Its id is made from its path. What it answers with is not known.
 *
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, Codec.Dictionary, "tenant" | "user"> & {
  /**
   * `POST /open-apis/base/v3/workspaces`
   *
   * The platform's own client asks for `base:workspace:create` before it calls this.
   */
  (input: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "base.v3.workspace.create",
  method: "POST",
  path: "/open-apis/base/v3/workspaces",
  tokens: ["tenant", "user"],
  body: "json",
  codes,
  input: CreateInput,
  output: Codec.dictionary
})

/**
 * What `moveIn` takes.
 *
 * @category inputs
 */
export interface MoveInInput {
  readonly workspace_token: string
  readonly entity_token: string
}

export const MoveInInput: Codec.Shape<MoveInInput> =
  /*#__PURE__*/ Codec.shape("base.v3.workspace.move_in#input", () => ({
    workspace_token: Codec.str,
    entity_token: Codec.str
  }))

/**
 * `POST /open-apis/base/v3/workspaces/:workspace_token/move_in` · Token: tenant or user.
 *
 * The platform's own client asks for `base:workspace:update` before it calls this.
 *
 * Known from the platform's own command-line client only: it has no documentation page and may change without
 * notice. Its id is made from its path. What it answers with is not known.
 *
 * @category endpoints
 */
export const moveIn: Endpoint.Described<MoveInInput, Codec.Dictionary, "tenant" | "user"> & {
  /**
   * `POST /open-apis/base/v3/workspaces/:workspace_token/move_in`
   *
   * The platform's own client asks for `base:workspace:update` before it calls this.
   */
  (input: MoveInInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "base.v3.workspace.move_in",
  method: "POST",
  path: "/open-apis/base/v3/workspaces/:workspace_token/move_in",
  tokens: ["tenant", "user"],
  body: "json",
  codes,
  input: MoveInInput,
  output: Codec.dictionary
})
