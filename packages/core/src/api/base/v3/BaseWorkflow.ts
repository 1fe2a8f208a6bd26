// GENERATED from spec/base.json. DO NOT EDIT: correct spec/patches/base.json.
/**
 * Endpoints of `base.v3.base.workflow`.
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
  readonly body: Codec.Dictionary
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("base.v3.base.workflow.create#input", () => ({
    base_token: Codec.str,
    body: Codec.obj(Codec.dictionary)
  }))

/**
 * `POST /open-apis/base/v3/bases/:base_token/workflows` · Token: tenant or user.
 *
 * The platform's own client asks for `base:workflow:create` before it calls this.
 *
 * Known from the platform's own command-line client only: it has no documentation page and may change without
 * notice. Its id is made from its path. What its body holds is not known. What it answers with is not known.
 *
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, Codec.Dictionary, "tenant" | "user"> & {
  /**
   * `POST /open-apis/base/v3/bases/:base_token/workflows`
   *
   * The platform's own client asks for `base:workflow:create` before it calls this.
   */
  (input: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "base.v3.base.workflow.create",
  method: "POST",
  path: "/open-apis/base/v3/bases/:base_token/workflows",
  tokens: ["tenant", "user"],
  body: "json",
  bodyField: "body",
  codes,
  input: CreateInput,
  output: Codec.dictionary
})

/**
 * What `disable` takes.
 *
 * @category inputs
 */
export interface DisableInput {
  readonly base_token: string
  readonly workflow_id: string
}

export const DisableInput: Codec.Shape<DisableInput> =
  /*#__PURE__*/ Codec.shape("base.v3.base.workflow.disable#input", () => ({
    base_token: Codec.str,
    workflow_id: Codec.str
  }))

/**
 * `PATCH /open-apis/base/v3/bases/:base_token/workflows/:workflow_id/disable` · Token: tenant or user.
 *
 * The platform's own client asks for `base:workflow:update` before it calls this.
 *
 * Known from the platform's own command-line client only: it has no documentation page and may change without
 * notice. Its id is made from its path. What it answers with is not known.
 *
 * @category endpoints
 */
export const disable: Endpoint.Described<DisableInput, Codec.Dictionary, "tenant" | "user"> & {
  /**
   * `PATCH /open-apis/base/v3/bases/:base_token/workflows/:workflow_id/disable`
   *
   * The platform's own client asks for `base:workflow:update` before it calls this.
   */
  (input: DisableInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "base.v3.base.workflow.disable",
  method: "PATCH",
  path: "/open-apis/base/v3/bases/:base_token/workflows/:workflow_id/disable",
  tokens: ["tenant", "user"],
  codes,
  input: DisableInput,
  output: Codec.dictionary
})

/**
 * What `enable` takes.
 *
 * @category inputs
 */
export interface EnableInput {
  readonly base_token: string
  readonly workflow_id: string
}

export const EnableInput: Codec.Shape<EnableInput> =
  /*#__PURE__*/ Codec.shape("base.v3.base.workflow.enable#input", () => ({
    base_token: Codec.str,
    workflow_id: Codec.str
  }))

/**
 * `PATCH /open-apis/base/v3/bases/:base_token/workflows/:workflow_id/enable` · Token: tenant or user.
 *
 * The platform's own client asks for `base:workflow:update` before it calls this.
 *
 * Known from the platform's own command-line client only: it has no documentation page and may change without
 * notice. Its id is made from its path. What it answers with is not known.
 *
 * @category endpoints
 */
export const enable: Endpoint.Described<EnableInput, Codec.Dictionary, "tenant" | "user"> & {
  /**
   * `PATCH /open-apis/base/v3/bases/:base_token/workflows/:workflow_id/enable`
   *
   * The platform's own client asks for `base:workflow:update` before it calls this.
   */
  (input: EnableInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "base.v3.base.workflow.enable",
  method: "PATCH",
  path: "/open-apis/base/v3/bases/:base_token/workflows/:workflow_id/enable",
  tokens: ["tenant", "user"],
  codes,
  input: EnableInput,
  output: Codec.dictionary
})

/**
 * What `get` takes.
 *
 * @category inputs
 */
export interface GetInput {
  readonly base_token: string
  readonly workflow_id: string
  readonly user_id_type?: string | undefined
}

export const GetInput: Codec.Shape<GetInput> =
  /*#__PURE__*/ Codec.shape("base.v3.base.workflow.get#input", () => ({
    base_token: Codec.str,
    workflow_id: Codec.str,
    user_id_type: Codec.strOpt
  }))

/**
 * `GET /open-apis/base/v3/bases/:base_token/workflows/:workflow_id` · Token: tenant or user.
 *
 * The platform's own client asks for `base:workflow:read` before it calls this.
 *
 * Known from the platform's own command-line client only: it has no documentation page and may change without
 * notice. Its id is made from its path. What it answers with is not known.
 *
 * @category endpoints
 */
export const get: Endpoint.Described<GetInput, Codec.Dictionary, "tenant" | "user"> & {
  /**
   * `GET /open-apis/base/v3/bases/:base_token/workflows/:workflow_id`
   *
   * The platform's own client asks for `base:workflow:read` before it calls this.
   */
  (input: GetInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "base.v3.base.workflow.get",
  method: "GET",
  path: "/open-apis/base/v3/bases/:base_token/workflows/:workflow_id",
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
  readonly page_size: number
  readonly page_token?: string | undefined
  readonly status?: "enabled" | "disabled" | (string & {}) | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("base.v3.base.workflow.list#input", () => ({
    base_token: Codec.str,
    page_size: Codec.int,
    page_token: Codec.strOpt,
    status: Codec.listedOpt("enabled", "disabled")
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
  /*#__PURE__*/ Codec.shape("base.v3.base.workflow.list#output", () => ({
    has_more: Codec.boolOpt,
    page_token: Codec.strOpt
  }))

/**
 * `POST /open-apis/base/v3/bases/:base_token/workflows/list` · Token: tenant or user.
 *
 * The platform's own client asks for `base:workflow:read` before it calls this.
 *
 * Known from the platform's own command-line client only: it has no documentation page and may change without
 * notice. Its id is made from its path. Of its answer no more is known than that client reads.
 *
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant" | "user"> & {
  /**
   * `POST /open-apis/base/v3/bases/:base_token/workflows/list`
   *
   * The platform's own client asks for `base:workflow:read` before it calls this.
   */
  (input: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "base.v3.base.workflow.list",
  method: "POST",
  path: "/open-apis/base/v3/bases/:base_token/workflows/list",
  tokens: ["tenant", "user"],
  body: "json",
  repeatable: true,
  codes,
  input: ListInput,
  output: ListOutput
})

/**
 * What `update` takes.
 *
 * @category inputs
 */
export interface UpdateInput {
  readonly base_token: string
  readonly workflow_id: string
  readonly body: Codec.Dictionary
}

export const UpdateInput: Codec.Shape<UpdateInput> =
  /*#__PURE__*/ Codec.shape("base.v3.base.workflow.update#input", () => ({
    base_token: Codec.str,
    workflow_id: Codec.str,
    body: Codec.obj(Codec.dictionary)
  }))

/**
 * `PUT /open-apis/base/v3/bases/:base_token/workflows/:workflow_id` · Token: tenant or user.
 *
 * The platform's own client asks for `base:workflow:update` before it calls this.
 *
 * Known from the platform's own command-line client only: it has no documentation page and may change without
 * notice. Its id is made from its path. What its body holds is not known. What it answers with is not known.
 *
 * @category endpoints
 */
export const update: Endpoint.Described<UpdateInput, Codec.Dictionary, "tenant" | "user"> & {
  /**
   * `PUT /open-apis/base/v3/bases/:base_token/workflows/:workflow_id`
   *
   * The platform's own client asks for `base:workflow:update` before it calls this.
   */
  (input: UpdateInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "base.v3.base.workflow.update",
  method: "PUT",
  path: "/open-apis/base/v3/bases/:base_token/workflows/:workflow_id",
  tokens: ["tenant", "user"],
  body: "json",
  bodyField: "body",
  codes,
  input: UpdateInput,
  output: Codec.dictionary
})
