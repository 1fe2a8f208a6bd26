// GENERATED from spec/okr.json. DO NOT EDIT: correct spec/patches/okr.json.
/**
 * Endpoints of `okr.v2.comment`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import { codes } from "../../../internal/codes/okr.js"
import type * as Effect from "effect/Effect"

/**
 * What `create` takes.
 *
 * @category inputs
 */
export interface CreateInput {
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | "user_key" | (string & {}) | undefined
  readonly target: CreateTargetInput
  readonly content?: unknown | undefined
  readonly selected_text?: string | undefined
  readonly ref_comment_id?: string | undefined
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("okr.v2.comment.create#input", () => ({
    user_id_type: Codec.listedOpt("open_id", "union_id", "user_id", "user_key"),
    target: Codec.obj(CreateTargetInput),
    content: Codec.anyOpt,
    selected_text: Codec.strOpt,
    ref_comment_id: Codec.strOpt
  }))

/**
 * What `create` gives.
 *
 * @category outputs
 */
export interface CreateOutput {
  readonly comment_id?: string | undefined
  readonly selection_id?: string | undefined
}

export const CreateOutput: Codec.Shape<CreateOutput> =
  /*#__PURE__*/ Codec.shape("okr.v2.comment.create#output", () => ({
    comment_id: Codec.strOpt,
    selection_id: Codec.strOpt
  }))

/**
 * `POST /open-apis/okr/v2/comments` · Token: tenant or user.
 *
 * The platform's own client asks for `okr:okr.comment.writeonly` before it calls this.
 *
 * Known from the platform's own command-line client only: it has no documentation page and may change without
 * notice. Its id is made from its path. Of its answer no more is known than that client reads.
 *
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "tenant" | "user"> & {
  /**
   * `POST /open-apis/okr/v2/comments`
   *
   * The platform's own client asks for `okr:okr.comment.writeonly` before it calls this.
   */
  (input: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "okr.v2.comment.create",
  method: "POST",
  path: "/open-apis/okr/v2/comments",
  tokens: ["tenant", "user"],
  query: ["user_id_type"],
  body: "json",
  codes,
  input: CreateInput,
  output: CreateOutput
})

/**
 * What `delete` takes.
 *
 * @category inputs
 */
export interface DeleteInput {
  readonly comment_id: string
}

export const DeleteInput: Codec.Shape<DeleteInput> =
  /*#__PURE__*/ Codec.shape("okr.v2.comment.delete#input", () => ({
    comment_id: Codec.str
  }))

/**
 * `DELETE /open-apis/okr/v2/comments/:comment_id` · Token: tenant or user.
 *
 * The platform's own client asks for `okr:okr.comment.delete` before it calls this.
 *
 * Known from the platform's own command-line client only: it has no documentation page and may change without
 * notice. Its id is made from its path. What it answers with is not known.
 *
 * @category endpoints
 */
const deleteEndpoint: Endpoint.Described<DeleteInput, Codec.Dictionary, "tenant" | "user"> & {
  /**
   * `DELETE /open-apis/okr/v2/comments/:comment_id`
   *
   * The platform's own client asks for `okr:okr.comment.delete` before it calls this.
   */
  (input: DeleteInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "okr.v2.comment.delete",
  method: "DELETE",
  path: "/open-apis/okr/v2/comments/:comment_id",
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
  readonly comment_id: string
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | "user_key" | (string & {}) | undefined
}

export const GetInput: Codec.Shape<GetInput> = /*#__PURE__*/ Codec.shape("okr.v2.comment.get#input", () => ({
  comment_id: Codec.str,
  user_id_type: Codec.listedOpt("open_id", "union_id", "user_id", "user_key")
}))

/**
 * What `get` gives.
 *
 * @category outputs
 */
export interface GetOutput {
  readonly comment?: Comment | undefined
}

export const GetOutput: Codec.Shape<GetOutput> =
  /*#__PURE__*/ Codec.shape("okr.v2.comment.get#output", () => ({
    comment: Codec.objOpt(Comment)
  }))

/**
 * `GET /open-apis/okr/v2/comments/:comment_id` · Token: tenant or user.
 *
 * The platform's own client asks for `okr:okr.comment.readonly` before it calls this.
 *
 * Known from the platform's own command-line client only: it has no documentation page and may change without
 * notice. Its id is made from its path. Of its answer no more is known than that client reads.
 *
 * @category endpoints
 */
export const get: Endpoint.Described<GetInput, GetOutput, "tenant" | "user"> & {
  /**
   * `GET /open-apis/okr/v2/comments/:comment_id`
   *
   * The platform's own client asks for `okr:okr.comment.readonly` before it calls this.
   */
  (input: GetInput, options?: Endpoint.CallOptions): Effect.Effect<GetOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "okr.v2.comment.get",
  method: "GET",
  path: "/open-apis/okr/v2/comments/:comment_id",
  tokens: ["tenant", "user"],
  query: ["user_id_type"],
  codes,
  input: GetInput,
  output: GetOutput
})

/**
 * What `list` takes.
 *
 * @category inputs
 */
export interface ListInput {
  readonly target_type: "cycle" | "progress" | "objective" | "key_result" | (string & {})
  readonly target_id: string
  readonly page_size?: number | undefined
  readonly page_token?: string | undefined
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | "user_key" | (string & {}) | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("okr.v2.comment.list#input", () => ({
    target_type: Codec.listed("cycle", "progress", "objective", "key_result"),
    target_id: Codec.str,
    page_size: Codec.intOpt,
    page_token: Codec.strOpt,
    user_id_type: Codec.listedOpt("open_id", "union_id", "user_id", "user_key")
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly items: ReadonlyArray<Comment>
  readonly has_more?: boolean | undefined
  readonly page_token?: string | undefined
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("okr.v2.comment.list#output", () => ({
    items: Codec.list(Codec.obj(Comment)),
    has_more: Codec.boolOpt,
    page_token: Codec.strOpt
  }))

/**
 * `GET /open-apis/okr/v2/comments` · Token: tenant or user.
 *
 * The platform's own client asks for `okr:okr.comment.readonly` before it calls this.
 *
 * Known from the platform's own command-line client only: it has no documentation page and may change without
 * notice. Its id is made from its path. Of its answer no more is known than that client reads.
 *
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant" | "user"> & {
  /**
   * `GET /open-apis/okr/v2/comments`
   *
   * The platform's own client asks for `okr:okr.comment.readonly` before it calls this.
   */
  (input: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<ListInput, ListOutput, "tenant" | "user">
  readonly items: {
    /**
     * `GET /open-apis/okr/v2/comments`
     *
     * The platform's own client asks for `okr:okr.comment.readonly` before it calls this.
     */
    (input: ListInput, options?: Paged.Options): Paged.Listing<Comment>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "okr.v2.comment.list",
  method: "GET",
  path: "/open-apis/okr/v2/comments",
  tokens: ["tenant", "user"],
  query: ["target_type", "target_id", "page_size", "page_token", "user_id_type"],
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size"
  },
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
  readonly comment_id: string
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | "user_key" | (string & {}) | undefined
  readonly content: unknown
}

export const PatchInput: Codec.Shape<PatchInput> =
  /*#__PURE__*/ Codec.shape("okr.v2.comment.patch#input", () => ({
    comment_id: Codec.str,
    user_id_type: Codec.listedOpt("open_id", "union_id", "user_id", "user_key"),
    content: Codec.any
  }))

/**
 * What `patch` gives.
 *
 * @category outputs
 */
export interface PatchOutput {
  readonly comment?: Comment | undefined
}

export const PatchOutput: Codec.Shape<PatchOutput> =
  /*#__PURE__*/ Codec.shape("okr.v2.comment.patch#output", () => ({
    comment: Codec.objOpt(Comment)
  }))

/**
 * `PATCH /open-apis/okr/v2/comments/:comment_id` · Token: tenant or user.
 *
 * The platform's own client asks for `okr:okr.comment.writeonly` before it calls this.
 *
 * Known from the platform's own command-line client only: it has no documentation page and may change without
 * notice. Its id is made from its path. Of its answer no more is known than that client reads.
 *
 * @category endpoints
 */
export const patch: Endpoint.Described<PatchInput, PatchOutput, "tenant" | "user"> & {
  /**
   * `PATCH /open-apis/okr/v2/comments/:comment_id`
   *
   * The platform's own client asks for `okr:okr.comment.writeonly` before it calls this.
   */
  (input: PatchInput, options?: Endpoint.CallOptions): Effect.Effect<PatchOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "okr.v2.comment.patch",
  method: "PATCH",
  path: "/open-apis/okr/v2/comments/:comment_id",
  tokens: ["tenant", "user"],
  query: ["user_id_type"],
  body: "json",
  codes,
  input: PatchInput,
  output: PatchOutput
})

/**
 * What `reopen` takes.
 *
 * @category inputs
 */
export interface ReopenInput {
  readonly comment_id: string
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | "user_key" | (string & {}) | undefined
}

export const ReopenInput: Codec.Shape<ReopenInput> =
  /*#__PURE__*/ Codec.shape("okr.v2.comment.reopen#input", () => ({
    comment_id: Codec.str,
    user_id_type: Codec.listedOpt("open_id", "union_id", "user_id", "user_key")
  }))

/**
 * What `reopen` gives.
 *
 * @category outputs
 */
export interface ReopenOutput {
  readonly affected_comments?: ReadonlyArray<Comment> | undefined
}

export const ReopenOutput: Codec.Shape<ReopenOutput> =
  /*#__PURE__*/ Codec.shape("okr.v2.comment.reopen#output", () => ({
    affected_comments: Codec.listOpt(Codec.obj(Comment))
  }))

/**
 * `POST /open-apis/okr/v2/comments/:comment_id/reopen` · Token: tenant or user.
 *
 * The platform's own client asks for `okr:okr.comment.writeonly` before it calls this.
 *
 * Known from the platform's own command-line client only: it has no documentation page and may change without
 * notice. Its id is made from its path. Of its answer no more is known than that client reads.
 *
 * @category endpoints
 */
export const reopen: Endpoint.Described<ReopenInput, ReopenOutput, "tenant" | "user"> & {
  /**
   * `POST /open-apis/okr/v2/comments/:comment_id/reopen`
   *
   * The platform's own client asks for `okr:okr.comment.writeonly` before it calls this.
   */
  (input: ReopenInput, options?: Endpoint.CallOptions): Effect.Effect<ReopenOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "okr.v2.comment.reopen",
  method: "POST",
  path: "/open-apis/okr/v2/comments/:comment_id/reopen",
  tokens: ["tenant", "user"],
  query: ["user_id_type"],
  codes,
  input: ReopenInput,
  output: ReopenOutput
})

/**
 * What `solve` takes.
 *
 * @category inputs
 */
export interface SolveInput {
  readonly comment_id: string
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | "user_key" | (string & {}) | undefined
}

export const SolveInput: Codec.Shape<SolveInput> =
  /*#__PURE__*/ Codec.shape("okr.v2.comment.solve#input", () => ({
    comment_id: Codec.str,
    user_id_type: Codec.listedOpt("open_id", "union_id", "user_id", "user_key")
  }))

/**
 * What `solve` gives.
 *
 * @category outputs
 */
export interface SolveOutput {
  readonly affected_comments?: ReadonlyArray<Comment> | undefined
}

export const SolveOutput: Codec.Shape<SolveOutput> =
  /*#__PURE__*/ Codec.shape("okr.v2.comment.solve#output", () => ({
    affected_comments: Codec.listOpt(Codec.obj(Comment))
  }))

/**
 * `POST /open-apis/okr/v2/comments/:comment_id/solve` · Token: tenant or user.
 *
 * The platform's own client asks for `okr:okr.comment.writeonly` before it calls this.
 *
 * Known from the platform's own command-line client only: it has no documentation page and may change without
 * notice. Its id is made from its path. Of its answer no more is known than that client reads.
 *
 * @category endpoints
 */
export const solve: Endpoint.Described<SolveInput, SolveOutput, "tenant" | "user"> & {
  /**
   * `POST /open-apis/okr/v2/comments/:comment_id/solve`
   *
   * The platform's own client asks for `okr:okr.comment.writeonly` before it calls this.
   */
  (input: SolveInput, options?: Endpoint.CallOptions): Effect.Effect<SolveOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "okr.v2.comment.solve",
  method: "POST",
  path: "/open-apis/okr/v2/comments/:comment_id/solve",
  tokens: ["tenant", "user"],
  query: ["user_id_type"],
  codes,
  input: SolveInput,
  output: SolveOutput
})

/** @category structures */
export interface Comment {
  readonly id?: string | undefined
}

export const Comment: Codec.Shape<Comment> = /*#__PURE__*/ Codec.shape("okr#Comment", () => ({
  id: Codec.strOpt
}))

/** @category structures */
export interface CreateTargetInput {
  readonly target_type: "cycle" | "progress" | "objective" | "key_result" | (string & {})
  readonly target_id: string
}

export const CreateTargetInput: Codec.Shape<CreateTargetInput> =
  /*#__PURE__*/ Codec.shape("okr.v2.comment.create#input.target", () => ({
    target_type: Codec.listed("cycle", "progress", "objective", "key_result"),
    target_id: Codec.str
  }))
