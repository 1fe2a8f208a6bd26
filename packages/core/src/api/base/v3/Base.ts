// GENERATED from spec/base.json. DO NOT EDIT: correct spec/patches/base.json.
/**
 * Endpoints of `base.v3.base`.
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
 * What `copy` takes.
 *
 * @category inputs
 */
export interface CopyInput {
  readonly base_token: string
  readonly name?: string | undefined
  readonly folder_token?: string | undefined
  readonly without_content?: boolean | undefined
  readonly time_zone?: string | undefined
}

export const CopyInput: Codec.Shape<CopyInput> = /*#__PURE__*/ Codec.shape("base.v3.base.copy#input", () => ({
  base_token: Codec.str,
  name: Codec.strOpt,
  folder_token: Codec.strOpt,
  without_content: Codec.boolOpt,
  time_zone: Codec.strOpt
}))

/**
 * `POST /open-apis/base/v3/bases/:base_token/copy` · Token: tenant or user.
 *
 * Known from the platform's own command-line client only: it has no documentation page and may change without
 * notice. Its id is made from its path. What it answers with is not known.
 *
 * @category endpoints
 */
export const copy: Endpoint.Described<CopyInput, Codec.Dictionary, "tenant" | "user"> & {
  /** `POST /open-apis/base/v3/bases/:base_token/copy` */
  (input: CopyInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "base.v3.base.copy",
  method: "POST",
  path: "/open-apis/base/v3/bases/:base_token/copy",
  tokens: ["tenant", "user"],
  body: "json",
  codes,
  input: CopyInput,
  output: Codec.dictionary
})

/**
 * What `copyTableState` takes.
 *
 * @category inputs
 */
export interface CopyTableStateInput {
  readonly base_token: string
  readonly task_id: string
}

export const CopyTableStateInput: Codec.Shape<CopyTableStateInput> =
  /*#__PURE__*/ Codec.shape("base.v3.base.copy_table_state#input", () => ({
    base_token: Codec.str,
    task_id: Codec.str
  }))

/**
 * What `copyTableState` gives.
 *
 * @category outputs
 */
export interface CopyTableStateOutput {
  readonly state?: "init" | "process" | "success" | (string & {}) | undefined
}

export const CopyTableStateOutput: Codec.Shape<CopyTableStateOutput> =
  /*#__PURE__*/ Codec.shape("base.v3.base.copy_table_state#output", () => ({
    state: Codec.openOpt("init", "process", "success")
  }))

/**
 * `POST /open-apis/base/v3/bases/:base_token/copy_table_state` · Token: tenant or user.
 *
 * The platform's own client asks for `tableCopyScope` before it calls this.
 *
 * Known from the platform's own command-line client only: it has no documentation page and may change without
 * notice. Its id is made from its path. Of its answer no more is known than that client reads.
 *
 * @category endpoints
 */
export const copyTableState: Endpoint.Described<CopyTableStateInput, CopyTableStateOutput, "tenant" | "user"> & {
  /**
   * `POST /open-apis/base/v3/bases/:base_token/copy_table_state`
   *
   * The platform's own client asks for `tableCopyScope` before it calls this.
   */
  (input: CopyTableStateInput, options?: Endpoint.CallOptions): Effect.Effect<CopyTableStateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "base.v3.base.copy_table_state",
  method: "POST",
  path: "/open-apis/base/v3/bases/:base_token/copy_table_state",
  tokens: ["tenant", "user"],
  body: "json",
  repeatable: true,
  codes,
  input: CopyTableStateInput,
  output: CopyTableStateOutput
})

/**
 * What `create` takes.
 *
 * @category inputs
 */
export interface CreateInput {
  readonly name: string
  readonly folder_token?: string | undefined
  readonly time_zone?: string | undefined
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("base.v3.base.create#input", () => ({
    name: Codec.str,
    folder_token: Codec.strOpt,
    time_zone: Codec.strOpt
  }))

/**
 * `POST /open-apis/base/v3/bases` · Token: tenant or user.
 *
 * Known from the platform's own command-line client only: it has no documentation page and may change without
 * notice. Its id is made from its path. What it answers with is not known.
 *
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, Codec.Dictionary, "tenant" | "user"> & {
  /** `POST /open-apis/base/v3/bases` */
  (input: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "base.v3.base.create",
  method: "POST",
  path: "/open-apis/base/v3/bases",
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
  readonly base_token: string
}

export const GetInput: Codec.Shape<GetInput> = /*#__PURE__*/ Codec.shape("base.v3.base.get#input", () => ({
  base_token: Codec.str
}))

/**
 * `GET /open-apis/base/v3/bases/:base_token` · Token: tenant or user.
 *
 * The platform's own client asks for `base:app:read` before it calls this.
 *
 * Known from the platform's own command-line client only: it has no documentation page and may change without
 * notice. Its id is made from its path. What it answers with is not known.
 *
 * @category endpoints
 */
export const get: Endpoint.Described<GetInput, Codec.Dictionary, "tenant" | "user"> & {
  /**
   * `GET /open-apis/base/v3/bases/:base_token`
   *
   * The platform's own client asks for `base:app:read` before it calls this.
   */
  (input: GetInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "base.v3.base.get",
  method: "GET",
  path: "/open-apis/base/v3/bases/:base_token",
  tokens: ["tenant", "user"],
  codes,
  input: GetInput,
  output: Codec.dictionary
})
