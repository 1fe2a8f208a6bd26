// GENERATED from spec/base.json. DO NOT EDIT: correct spec/patches/base.json.
/**
 * Endpoints of `base.v3.base_app.page.block`.
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
  readonly app_token: string
  readonly page_id: string
  readonly name?: string | undefined
  readonly type?: string | undefined
  readonly sub_type?: string | undefined
  readonly data_config?: Codec.Dictionary | undefined
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("base.v3.base_app.page.block.create#input", () => ({
    app_token: Codec.str,
    page_id: Codec.str,
    name: Codec.strOpt,
    type: Codec.strOpt,
    sub_type: Codec.strOpt,
    data_config: Codec.objOpt(Codec.dictionary)
  }))

/**
 * `POST /open-apis/base/v3/base_apps/:app_token/pages/:page_id/blocks` · Token: tenant or user.
 *
 * The platform's own client asks for `base:appmode_block:create`, `base:appmode_block:read` before it calls
 * this.
 *
 * Known from the platform's own command-line client only: it has no documentation page and may change without
 * notice. Its id is made from its path. What it answers with is not known.
 *
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, Codec.Dictionary, "tenant" | "user"> & {
  /**
   * `POST /open-apis/base/v3/base_apps/:app_token/pages/:page_id/blocks`
   *
   * The platform's own client asks for `base:appmode_block:create`, `base:appmode_block:read` before it calls
   * this.
   */
  (input: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "base.v3.base_app.page.block.create",
  method: "POST",
  path: "/open-apis/base/v3/base_apps/:app_token/pages/:page_id/blocks",
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
  readonly page_id: string
  readonly block_id: string
}

export const GetInput: Codec.Shape<GetInput> =
  /*#__PURE__*/ Codec.shape("base.v3.base_app.page.block.get#input", () => ({
    app_token: Codec.str,
    page_id: Codec.str,
    block_id: Codec.str
  }))

/**
 * `GET /open-apis/base/v3/base_apps/:app_token/pages/:page_id/blocks/:block_id` · Token: tenant or user.
 *
 * The platform's own client asks for `base:appmode_block:read` before it calls this.
 *
 * Known from the platform's own command-line client only: it has no documentation page and may change without
 * notice. Its id is made from its path. What it answers with is not known.
 *
 * @category endpoints
 */
export const get: Endpoint.Described<GetInput, Codec.Dictionary, "tenant" | "user"> & {
  /**
   * `GET /open-apis/base/v3/base_apps/:app_token/pages/:page_id/blocks/:block_id`
   *
   * The platform's own client asks for `base:appmode_block:read` before it calls this.
   */
  (input: GetInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "base.v3.base_app.page.block.get",
  method: "GET",
  path: "/open-apis/base/v3/base_apps/:app_token/pages/:page_id/blocks/:block_id",
  tokens: ["tenant", "user"],
  codes,
  input: GetInput,
  output: Codec.dictionary
})

/**
 * What `list` takes.
 *
 * @category inputs
 */
export interface ListInput {
  readonly app_token: string
  readonly page_id: string
  readonly page_size: number
  readonly page_token?: string | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("base.v3.base_app.page.block.list#input", () => ({
    app_token: Codec.str,
    page_id: Codec.str,
    page_size: Codec.int,
    page_token: Codec.strOpt
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
  /*#__PURE__*/ Codec.shape("base.v3.base_app.page.block.list#output", () => ({
    has_more: Codec.boolOpt,
    page_token: Codec.strOpt
  }))

/**
 * `GET /open-apis/base/v3/base_apps/:app_token/pages/:page_id/blocks` · Token: tenant or user.
 *
 * The platform's own client asks for `base:appmode_block:read` before it calls this.
 *
 * Known from the platform's own command-line client only: it has no documentation page and may change without
 * notice. Its id is made from its path. Of its answer no more is known than that client reads.
 *
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant" | "user"> & {
  /**
   * `GET /open-apis/base/v3/base_apps/:app_token/pages/:page_id/blocks`
   *
   * The platform's own client asks for `base:appmode_block:read` before it calls this.
   */
  (input: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "base.v3.base_app.page.block.list",
  method: "GET",
  path: "/open-apis/base/v3/base_apps/:app_token/pages/:page_id/blocks",
  tokens: ["tenant", "user"],
  query: ["page_size", "page_token"],
  codes,
  input: ListInput,
  output: ListOutput
})

/**
 * What `patch` takes.
 *
 * @category inputs
 */
export interface PatchInput {
  readonly app_token: string
  readonly page_id: string
  readonly block_id: string
  readonly name?: string | undefined
  readonly data_config?: Codec.Dictionary | undefined
}

export const PatchInput: Codec.Shape<PatchInput> =
  /*#__PURE__*/ Codec.shape("base.v3.base_app.page.block.patch#input", () => ({
    app_token: Codec.str,
    page_id: Codec.str,
    block_id: Codec.str,
    name: Codec.strOpt,
    data_config: Codec.objOpt(Codec.dictionary)
  }))

/**
 * `PATCH /open-apis/base/v3/base_apps/:app_token/pages/:page_id/blocks/:block_id` · Token: tenant or user.
 *
 * The platform's own client asks for `base:appmode_block:read`, `base:appmode_block:update` before it calls
 * this.
 *
 * Known from the platform's own command-line client only: it has no documentation page and may change without
 * notice. Its id is made from its path. What it answers with is not known.
 *
 * @category endpoints
 */
export const patch: Endpoint.Described<PatchInput, Codec.Dictionary, "tenant" | "user"> & {
  /**
   * `PATCH /open-apis/base/v3/base_apps/:app_token/pages/:page_id/blocks/:block_id`
   *
   * The platform's own client asks for `base:appmode_block:read`, `base:appmode_block:update` before it calls
   * this.
   */
  (input: PatchInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "base.v3.base_app.page.block.patch",
  method: "PATCH",
  path: "/open-apis/base/v3/base_apps/:app_token/pages/:page_id/blocks/:block_id",
  tokens: ["tenant", "user"],
  body: "json",
  codes,
  input: PatchInput,
  output: Codec.dictionary
})
