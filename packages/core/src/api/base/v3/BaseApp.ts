// GENERATED from spec/base.json. DO NOT EDIT: correct spec/patches/base.json.
/**
 * Endpoints of `base.v3.base_app`.
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
  readonly workspace_token?: string | undefined
  readonly theme?: CreateThemeInput | undefined
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("base.v3.base_app.create#input", () => ({
    name: Codec.str,
    workspace_token: Codec.strOpt,
    theme: Codec.objOpt(CreateThemeInput)
  }))

/**
 * `POST /open-apis/base/v3/base_apps` · Token: tenant or user.
 *
 * The platform's own client asks for `base:appmode:create`, `base:workspace:update` before it calls this.
 *
 * Known from the platform's own command-line client only: it has no documentation page and may change without
 * notice. Its id is made from its path. What it answers with is not known.
 *
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, Codec.Dictionary, "tenant" | "user"> & {
  /**
   * `POST /open-apis/base/v3/base_apps`
   *
   * The platform's own client asks for `base:appmode:create`, `base:workspace:update` before it calls this.
   */
  (input: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "base.v3.base_app.create",
  method: "POST",
  path: "/open-apis/base/v3/base_apps",
  tokens: ["tenant", "user"],
  body: "json",
  codes,
  input: CreateInput,
  output: Codec.dictionary
})

/**
 * What `get` takes.
 *
 * @category inputs
 */
export interface GetInput {
  readonly app_token: string
}

export const GetInput: Codec.Shape<GetInput> =
  /*#__PURE__*/ Codec.shape("base.v3.base_app.get#input", () => ({
    app_token: Codec.str
  }))

/**
 * `GET /open-apis/base/v3/base_apps/:app_token` · Token: tenant or user.
 *
 * The platform's own client asks for `base:appmode:read` before it calls this.
 *
 * Known from the platform's own command-line client only: it has no documentation page and may change without
 * notice. Its id is made from its path. What it answers with is not known.
 *
 * @category endpoints
 */
export const get: Endpoint.Described<GetInput, Codec.Dictionary, "tenant" | "user"> & {
  /**
   * `GET /open-apis/base/v3/base_apps/:app_token`
   *
   * The platform's own client asks for `base:appmode:read` before it calls this.
   */
  (input: GetInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "base.v3.base_app.get",
  method: "GET",
  path: "/open-apis/base/v3/base_apps/:app_token",
  tokens: ["tenant", "user"],
  codes,
  input: GetInput,
  output: Codec.dictionary
})

/** @category structures */
export interface CreateThemeInput {
  readonly theme_style?:
    | "default" | "cloudBlue" | "fresh" | "softLight" | "future" | "technology" | (string & {}) | undefined
}

export const CreateThemeInput: Codec.Shape<CreateThemeInput> =
  /*#__PURE__*/ Codec.shape("base.v3.base_app.create#input.theme", () => ({
    theme_style: Codec.listedOpt("default", "cloudBlue", "fresh", "softLight", "future", "technology")
  }))
