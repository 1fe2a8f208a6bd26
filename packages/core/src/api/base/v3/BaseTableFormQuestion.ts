// GENERATED from spec/base.json. DO NOT EDIT: correct spec/patches/base.json.
/**
 * Endpoints of `base.v3.base.table.form.question`.
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
  readonly table_id: string
  readonly form_id: string
  readonly questions: ReadonlyArray<unknown>
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("base.v3.base.table.form.question.create#input", () => ({
    base_token: Codec.str,
    table_id: Codec.str,
    form_id: Codec.str,
    questions: Codec.list(Codec.any)
  }))

/**
 * `POST /open-apis/base/v3/bases/:base_token/tables/:table_id/forms/:form_id/questions` · Token: tenant or
 * user.
 *
 * The platform's own client asks for `base:form:update` before it calls this.
 *
 * Known from the platform's own command-line client only: it has no documentation page and may change without
 * notice. Its id is made from its path. What it answers with is not known.
 *
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, Codec.Dictionary, "tenant" | "user"> & {
  /**
   * `POST /open-apis/base/v3/bases/:base_token/tables/:table_id/forms/:form_id/questions`
   *
   * The platform's own client asks for `base:form:update` before it calls this.
   */
  (input: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "base.v3.base.table.form.question.create",
  method: "POST",
  path: "/open-apis/base/v3/bases/:base_token/tables/:table_id/forms/:form_id/questions",
  tokens: ["tenant", "user"],
  body: "json",
  codes,
  input: CreateInput,
  output: Codec.dictionary
})

/**
 * What `delete` takes.
 *
 * @category inputs
 */
export interface DeleteInput {
  readonly base_token: string
  readonly table_id: string
  readonly form_id: string
  readonly question_ids: ReadonlyArray<string>
  readonly keep_field?: boolean | undefined
}

export const DeleteInput: Codec.Shape<DeleteInput> =
  /*#__PURE__*/ Codec.shape("base.v3.base.table.form.question.delete#input", () => ({
    base_token: Codec.str,
    table_id: Codec.str,
    form_id: Codec.str,
    question_ids: Codec.list(Codec.str),
    keep_field: Codec.boolOpt
  }))

/**
 * `DELETE /open-apis/base/v3/bases/:base_token/tables/:table_id/forms/:form_id/questions` · Token: tenant or
 * user.
 *
 * The platform's own client asks for `base:form:update` before it calls this.
 *
 * Known from the platform's own command-line client only: it has no documentation page and may change without
 * notice. Its id is made from its path. What it answers with is not known.
 *
 * @category endpoints
 */
const deleteEndpoint: Endpoint.Described<DeleteInput, Codec.Dictionary, "tenant" | "user"> & {
  /**
   * `DELETE /open-apis/base/v3/bases/:base_token/tables/:table_id/forms/:form_id/questions`
   *
   * The platform's own client asks for `base:form:update` before it calls this.
   */
  (input: DeleteInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "base.v3.base.table.form.question.delete",
  method: "DELETE",
  path: "/open-apis/base/v3/bases/:base_token/tables/:table_id/forms/:form_id/questions",
  tokens: ["tenant", "user"],
  body: "json",
  codes,
  input: DeleteInput,
  output: Codec.dictionary
})

export { deleteEndpoint as delete }

/**
 * What `list` takes.
 *
 * @category inputs
 */
export interface ListInput {
  readonly base_token: string
  readonly table_id: string
  readonly form_id: string
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("base.v3.base.table.form.question.list#input", () => ({
    base_token: Codec.str,
    table_id: Codec.str,
    form_id: Codec.str
  }))

/**
 * `GET /open-apis/base/v3/bases/:base_token/tables/:table_id/forms/:form_id/questions` · Token: tenant or
 * user.
 *
 * The platform's own client asks for `base:form:read` before it calls this.
 *
 * Known from the platform's own command-line client only: it has no documentation page and may change without
 * notice. Its id is made from its path. What it answers with is not known.
 *
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, Codec.Dictionary, "tenant" | "user"> & {
  /**
   * `GET /open-apis/base/v3/bases/:base_token/tables/:table_id/forms/:form_id/questions`
   *
   * The platform's own client asks for `base:form:read` before it calls this.
   */
  (input: ListInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "base.v3.base.table.form.question.list",
  method: "GET",
  path: "/open-apis/base/v3/bases/:base_token/tables/:table_id/forms/:form_id/questions",
  tokens: ["tenant", "user"],
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
  readonly table_id: string
  readonly form_id: string
  readonly questions: ReadonlyArray<unknown>
}

export const PatchInput: Codec.Shape<PatchInput> =
  /*#__PURE__*/ Codec.shape("base.v3.base.table.form.question.patch#input", () => ({
    base_token: Codec.str,
    table_id: Codec.str,
    form_id: Codec.str,
    questions: Codec.list(Codec.any)
  }))

/**
 * `PATCH /open-apis/base/v3/bases/:base_token/tables/:table_id/forms/:form_id/questions` · Token: tenant or
 * user.
 *
 * The platform's own client asks for `base:form:update` before it calls this.
 *
 * Known from the platform's own command-line client only: it has no documentation page and may change without
 * notice. Its id is made from its path. What it answers with is not known.
 *
 * @category endpoints
 */
export const patch: Endpoint.Described<PatchInput, Codec.Dictionary, "tenant" | "user"> & {
  /**
   * `PATCH /open-apis/base/v3/bases/:base_token/tables/:table_id/forms/:form_id/questions`
   *
   * The platform's own client asks for `base:form:update` before it calls this.
   */
  (input: PatchInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "base.v3.base.table.form.question.patch",
  method: "PATCH",
  path: "/open-apis/base/v3/bases/:base_token/tables/:table_id/forms/:form_id/questions",
  tokens: ["tenant", "user"],
  body: "json",
  codes,
  input: PatchInput,
  output: Codec.dictionary
})
