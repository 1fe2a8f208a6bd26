// GENERATED from spec/base.json. DO NOT EDIT: correct spec/patches/base.json.
/**
 * Endpoints of `base.v3.base.dashboard.share`.
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
  readonly dashboard_id: string
}

export const GetInput: Codec.Shape<GetInput> =
  /*#__PURE__*/ Codec.shape("base.v3.base.dashboard.share.get#input", () => ({
    base_token: Codec.str,
    dashboard_id: Codec.str
  }))

/**
 * `GET /open-apis/base/v3/bases/:base_token/dashboards/:dashboard_id/share` · Token: tenant or user.
 *
 * The platform's own client asks for `base:dashboard:update` before it calls this.
 *
 * Known from the platform's own command-line client only: it has no documentation page and may change without
 * notice. Its id is made from its path. What it answers with is not known.
 *
 * @category endpoints
 */
export const get: Endpoint.Described<GetInput, Codec.Dictionary, "tenant" | "user"> & {
  /**
   * `GET /open-apis/base/v3/bases/:base_token/dashboards/:dashboard_id/share`
   *
   * The platform's own client asks for `base:dashboard:update` before it calls this.
   */
  (input: GetInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "base.v3.base.dashboard.share.get",
  method: "GET",
  path: "/open-apis/base/v3/bases/:base_token/dashboards/:dashboard_id/share",
  tokens: ["tenant", "user"],
  codes,
  input: GetInput,
  output: Codec.dictionary
})

/**
 * What `patch` takes.
 *
 * @category inputs
 */
export interface PatchInput {
  readonly base_token: string
  readonly dashboard_id: string
  readonly enabled?: boolean | undefined
  readonly access_scope?: "invite" | "tenant" | "anyone" | (string & {}) | undefined
  readonly settings?: PatchSettingsInput | undefined
}

export const PatchInput: Codec.Shape<PatchInput> =
  /*#__PURE__*/ Codec.shape("base.v3.base.dashboard.share.patch#input", () => ({
    base_token: Codec.str,
    dashboard_id: Codec.str,
    enabled: Codec.boolOpt,
    access_scope: Codec.listedOpt("invite", "tenant", "anyone"),
    settings: Codec.objOpt(PatchSettingsInput)
  }))

/**
 * `PATCH /open-apis/base/v3/bases/:base_token/dashboards/:dashboard_id/share` · Token: tenant or user.
 *
 * The platform's own client asks for `base:dashboard:update` before it calls this.
 *
 * Known from the platform's own command-line client only: it has no documentation page and may change without
 * notice. Its id is made from its path. What it answers with is not known.
 *
 * @category endpoints
 */
export const patch: Endpoint.Described<PatchInput, Codec.Dictionary, "tenant" | "user"> & {
  /**
   * `PATCH /open-apis/base/v3/bases/:base_token/dashboards/:dashboard_id/share`
   *
   * The platform's own client asks for `base:dashboard:update` before it calls this.
   */
  (input: PatchInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "base.v3.base.dashboard.share.patch",
  method: "PATCH",
  path: "/open-apis/base/v3/bases/:base_token/dashboards/:dashboard_id/share",
  tokens: ["tenant", "user"],
  body: "json",
  codes,
  input: PatchInput,
  output: Codec.dictionary
})

/** @category structures */
export interface PatchSettingsInput {
  readonly show_source?: boolean | undefined
  readonly enable_auto_analysis?: boolean | undefined
}

export const PatchSettingsInput: Codec.Shape<PatchSettingsInput> =
  /*#__PURE__*/ Codec.shape("base.v3.base.dashboard.share.patch#input.settings", () => ({
    show_source: Codec.boolOpt,
    enable_auto_analysis: Codec.boolOpt
  }))
