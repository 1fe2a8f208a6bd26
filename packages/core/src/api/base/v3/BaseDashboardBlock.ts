// GENERATED from spec/base.json. DO NOT EDIT: correct spec/patches/base.json.
/**
 * Endpoints of `base.v3.base.dashboard.block`.
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
  readonly base_token: string
  readonly dashboard_id: string
  readonly user_id_type?: string | undefined
  readonly name?: string | undefined
  readonly type?: string | undefined
  readonly data_config?: Codec.Dictionary | undefined
  readonly position?: Codec.Dictionary | undefined
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("base.v3.base.dashboard.block.create#input", () => ({
    base_token: Codec.str,
    dashboard_id: Codec.str,
    user_id_type: Codec.strOpt,
    name: Codec.strOpt,
    type: Codec.strOpt,
    data_config: Codec.objOpt(Codec.dictionary),
    position: Codec.objOpt(Codec.dictionary)
  }))

/**
 * `POST /open-apis/base/v3/bases/:base_token/dashboards/:dashboard_id/blocks` · Token: tenant or user.
 *
 * The platform's own client asks for `base:dashboard:create` before it calls this.
 *
 * Known from the platform's own command-line client only: it has no documentation page and may change without
 * notice. Its id is made from its path. What it answers with is not known.
 *
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, Codec.Dictionary, "tenant" | "user"> & {
  /**
   * `POST /open-apis/base/v3/bases/:base_token/dashboards/:dashboard_id/blocks`
   *
   * The platform's own client asks for `base:dashboard:create` before it calls this.
   */
  (input: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "base.v3.base.dashboard.block.create",
  method: "POST",
  path: "/open-apis/base/v3/bases/:base_token/dashboards/:dashboard_id/blocks",
  tokens: ["tenant", "user"],
  query: ["user_id_type"],
  body: "json",
  codes,
  input: CreateInput,
  output: Codec.dictionary
})

/**
 * What `data` takes.
 *
 * @category inputs
 */
export interface DataInput {
  readonly base_token: string
  readonly block_id: string
}

export const DataInput: Codec.Shape<DataInput> =
  /*#__PURE__*/ Codec.shape("base.v3.base.dashboard.block.data#input", () => ({
    base_token: Codec.str,
    block_id: Codec.str
  }))

/**
 * `GET /open-apis/base/v3/bases/:base_token/dashboards/blocks/:block_id/data` · Token: tenant or user.
 *
 * The platform's own client asks for `base:dashboard:read` before it calls this.
 *
 * Known from the platform's own command-line client only: it has no documentation page and may change without
 * notice. Its id is made from its path. What it answers with is not known.
 *
 * @category endpoints
 */
export const data: Endpoint.Described<DataInput, Codec.Dictionary, "tenant" | "user"> & {
  /**
   * `GET /open-apis/base/v3/bases/:base_token/dashboards/blocks/:block_id/data`
   *
   * The platform's own client asks for `base:dashboard:read` before it calls this.
   */
  (input: DataInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "base.v3.base.dashboard.block.data",
  method: "GET",
  path: "/open-apis/base/v3/bases/:base_token/dashboards/blocks/:block_id/data",
  tokens: ["tenant", "user"],
  codes,
  input: DataInput,
  output: Codec.dictionary
})

/**
 * What `delete` takes.
 *
 * @category inputs
 */
export interface DeleteInput {
  readonly base_token: string
  readonly dashboard_id: string
  readonly block_id: string
}

export const DeleteInput: Codec.Shape<DeleteInput> =
  /*#__PURE__*/ Codec.shape("base.v3.base.dashboard.block.delete#input", () => ({
    base_token: Codec.str,
    dashboard_id: Codec.str,
    block_id: Codec.str
  }))

/**
 * `DELETE /open-apis/base/v3/bases/:base_token/dashboards/:dashboard_id/blocks/:block_id` · Token: tenant or
 * user.
 *
 * The platform's own client asks for `base:dashboard:delete` before it calls this.
 *
 * Known from the platform's own command-line client only: it has no documentation page and may change without
 * notice. Its id is made from its path. What it answers with is not known.
 *
 * @category endpoints
 */
const deleteEndpoint: Endpoint.Described<DeleteInput, Codec.Dictionary, "tenant" | "user"> & {
  /**
   * `DELETE /open-apis/base/v3/bases/:base_token/dashboards/:dashboard_id/blocks/:block_id`
   *
   * The platform's own client asks for `base:dashboard:delete` before it calls this.
   */
  (input: DeleteInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "base.v3.base.dashboard.block.delete",
  method: "DELETE",
  path: "/open-apis/base/v3/bases/:base_token/dashboards/:dashboard_id/blocks/:block_id",
  tokens: ["tenant", "user"],
  codes,
  input: DeleteInput,
  output: Codec.dictionary
})

export { deleteEndpoint as delete }

/**
 * What `get` takes.
 *
 * @category inputs
 */
export interface GetInput {
  readonly base_token: string
  readonly dashboard_id: string
  readonly block_id: string
  readonly user_id_type?: string | undefined
}

export const GetInput: Codec.Shape<GetInput> =
  /*#__PURE__*/ Codec.shape("base.v3.base.dashboard.block.get#input", () => ({
    base_token: Codec.str,
    dashboard_id: Codec.str,
    block_id: Codec.str,
    user_id_type: Codec.strOpt
  }))

/**
 * `GET /open-apis/base/v3/bases/:base_token/dashboards/:dashboard_id/blocks/:block_id` · Token: tenant or
 * user.
 *
 * The platform's own client asks for `base:dashboard:read` before it calls this.
 *
 * Known from the platform's own command-line client only: it has no documentation page and may change without
 * notice. Its id is made from its path. What it answers with is not known.
 *
 * @category endpoints
 */
export const get: Endpoint.Described<GetInput, Codec.Dictionary, "tenant" | "user"> & {
  /**
   * `GET /open-apis/base/v3/bases/:base_token/dashboards/:dashboard_id/blocks/:block_id`
   *
   * The platform's own client asks for `base:dashboard:read` before it calls this.
   */
  (input: GetInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "base.v3.base.dashboard.block.get",
  method: "GET",
  path: "/open-apis/base/v3/bases/:base_token/dashboards/:dashboard_id/blocks/:block_id",
  tokens: ["tenant", "user"],
  query: ["user_id_type"],
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
  readonly base_token: string
  readonly dashboard_id: string
  readonly page_size: number
  readonly page_token?: string | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("base.v3.base.dashboard.block.list#input", () => ({
    base_token: Codec.str,
    dashboard_id: Codec.str,
    page_size: Codec.int,
    page_token: Codec.strOpt
  }))

/**
 * `GET /open-apis/base/v3/bases/:base_token/dashboards/:dashboard_id/blocks` · Token: tenant or user.
 *
 * The platform's own client asks for `base:dashboard:read` before it calls this.
 *
 * Known from the platform's own command-line client only: it has no documentation page and may change without
 * notice. Its id is made from its path. What it answers with is not known.
 *
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, Codec.Dictionary, "tenant" | "user"> & {
  /**
   * `GET /open-apis/base/v3/bases/:base_token/dashboards/:dashboard_id/blocks`
   *
   * The platform's own client asks for `base:dashboard:read` before it calls this.
   */
  (input: ListInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "base.v3.base.dashboard.block.list",
  method: "GET",
  path: "/open-apis/base/v3/bases/:base_token/dashboards/:dashboard_id/blocks",
  tokens: ["tenant", "user"],
  query: ["page_size", "page_token"],
  codes,
  input: ListInput,
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
  readonly block_id: string
  readonly user_id_type?: string | undefined
  readonly name?: string | undefined
  readonly data_config?: Codec.Dictionary | undefined
  readonly position?: Codec.Dictionary | undefined
}

export const PatchInput: Codec.Shape<PatchInput> =
  /*#__PURE__*/ Codec.shape("base.v3.base.dashboard.block.patch#input", () => ({
    base_token: Codec.str,
    dashboard_id: Codec.str,
    block_id: Codec.str,
    user_id_type: Codec.strOpt,
    name: Codec.strOpt,
    data_config: Codec.objOpt(Codec.dictionary),
    position: Codec.objOpt(Codec.dictionary)
  }))

/**
 * `PATCH /open-apis/base/v3/bases/:base_token/dashboards/:dashboard_id/blocks/:block_id` · Token: tenant or
 * user.
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
   * `PATCH /open-apis/base/v3/bases/:base_token/dashboards/:dashboard_id/blocks/:block_id`
   *
   * The platform's own client asks for `base:dashboard:update` before it calls this.
   */
  (input: PatchInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "base.v3.base.dashboard.block.patch",
  method: "PATCH",
  path: "/open-apis/base/v3/bases/:base_token/dashboards/:dashboard_id/blocks/:block_id",
  tokens: ["tenant", "user"],
  query: ["user_id_type"],
  body: "json",
  codes,
  input: PatchInput,
  output: Codec.dictionary
})
