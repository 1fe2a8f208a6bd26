// GENERATED from spec/base.json. DO NOT EDIT: correct spec/patches/base.json.
/**
 * Endpoints of `base.v3.base.table.view.timebar`.
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
 * What `get` takes.
 *
 * @category inputs
 */
export interface GetInput {
  readonly base_token: string
  readonly table_id: string
  readonly view_id: string
}

export const GetInput: Codec.Shape<GetInput> =
  /*#__PURE__*/ Codec.shape("base.v3.base.table.view.timebar.get#input", () => ({
    base_token: Codec.str,
    table_id: Codec.str,
    view_id: Codec.str
  }))

/**
 * `GET /open-apis/base/v3/bases/:base_token/tables/:table_id/views/:view_id/timebar` · Token: tenant or user.
 *
 * The platform's own client asks for `base:view:read` before it calls this.
 *
 * Known from the platform's own command-line client only: it has no documentation page and may change without
 * notice. Its id is made from its path. What it answers with is not known.
 *
 * @category endpoints
 */
export const get: Endpoint.Described<GetInput, Codec.Dictionary, "tenant" | "user"> & {
  /**
   * `GET /open-apis/base/v3/bases/:base_token/tables/:table_id/views/:view_id/timebar`
   *
   * The platform's own client asks for `base:view:read` before it calls this.
   */
  (input: GetInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "base.v3.base.table.view.timebar.get",
  method: "GET",
  path: "/open-apis/base/v3/bases/:base_token/tables/:table_id/views/:view_id/timebar",
  tokens: ["tenant", "user"],
  codes,
  input: GetInput,
  output: Codec.dictionary
})

/**
 * What `update` takes.
 *
 * @category inputs
 */
export interface UpdateInput {
  readonly base_token: string
  readonly table_id: string
  readonly view_id: string
  readonly body: Codec.Dictionary
}

export const UpdateInput: Codec.Shape<UpdateInput> =
  /*#__PURE__*/ Codec.shape("base.v3.base.table.view.timebar.update#input", () => ({
    base_token: Codec.str,
    table_id: Codec.str,
    view_id: Codec.str,
    body: Codec.obj(Codec.dictionary)
  }))

/**
 * `PUT /open-apis/base/v3/bases/:base_token/tables/:table_id/views/:view_id/timebar` · Token: tenant or user.
 *
 * The platform's own client asks for `base:view:write_only` before it calls this.
 *
 * Known from the platform's own command-line client only: it has no documentation page and may change without
 * notice. Its id is made from its path. What its body holds is not known. What it answers with is not known.
 *
 * @category endpoints
 */
export const update: Endpoint.Described<UpdateInput, Codec.Dictionary, "tenant" | "user"> & {
  /**
   * `PUT /open-apis/base/v3/bases/:base_token/tables/:table_id/views/:view_id/timebar`
   *
   * The platform's own client asks for `base:view:write_only` before it calls this.
   */
  (input: UpdateInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "base.v3.base.table.view.timebar.update",
  method: "PUT",
  path: "/open-apis/base/v3/bases/:base_token/tables/:table_id/views/:view_id/timebar",
  tokens: ["tenant", "user"],
  body: "json",
  bodyField: "body",
  codes,
  input: UpdateInput,
  output: Codec.dictionary
})
