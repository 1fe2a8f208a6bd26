// GENERATED from spec/base.json. DO NOT EDIT: correct spec/patches/base.json.
/**
 * Endpoints of `base.v3.base.block`.
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
  readonly type: string
  readonly name: string
  readonly parent_id?: string | undefined
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("base.v3.base.block.create#input", () => ({
    base_token: Codec.str,
    type: Codec.str,
    name: Codec.str,
    parent_id: Codec.strOpt
  }))

/**
 * `POST /open-apis/base/v3/bases/:base_token/blocks` · Token: tenant or user.
 *
 * The platform's own client asks for `base:block:create` before it calls this.
 *
 * Known from the platform's own command-line client only: it has no documentation page and may change without
 * notice. Its id is made from its path. What it answers with is not known.
 *
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, Codec.Dictionary, "tenant" | "user"> & {
  /**
   * `POST /open-apis/base/v3/bases/:base_token/blocks`
   *
   * The platform's own client asks for `base:block:create` before it calls this.
   */
  (input: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "base.v3.base.block.create",
  method: "POST",
  path: "/open-apis/base/v3/bases/:base_token/blocks",
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
  readonly block_id: string
}

export const DeleteInput: Codec.Shape<DeleteInput> =
  /*#__PURE__*/ Codec.shape("base.v3.base.block.delete#input", () => ({
    base_token: Codec.str,
    block_id: Codec.str
  }))

/**
 * `DELETE /open-apis/base/v3/bases/:base_token/blocks/:block_id` · Token: tenant or user.
 *
 * The platform's own client asks for `base:block:delete` before it calls this.
 *
 * Known from the platform's own command-line client only: it has no documentation page and may change without
 * notice. Its id is made from its path. What it answers with is not known.
 *
 * @category endpoints
 */
const deleteEndpoint: Endpoint.Described<DeleteInput, Codec.Dictionary, "tenant" | "user"> & {
  /**
   * `DELETE /open-apis/base/v3/bases/:base_token/blocks/:block_id`
   *
   * The platform's own client asks for `base:block:delete` before it calls this.
   */
  (input: DeleteInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "base.v3.base.block.delete",
  method: "DELETE",
  path: "/open-apis/base/v3/bases/:base_token/blocks/:block_id",
  tokens: ["tenant", "user"],
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
  readonly parent_id?: string | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("base.v3.base.block.list#input", () => ({
    base_token: Codec.str,
    parent_id: Codec.strOpt
  }))

/**
 * `POST /open-apis/base/v3/bases/:base_token/blocks/list` · Token: tenant or user.
 *
 * Known from the platform's own command-line client only: it has no documentation page and may change without
 * notice. Its id is made from its path. What it answers with is not known.
 *
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, Codec.Dictionary, "tenant" | "user"> & {
  /** `POST /open-apis/base/v3/bases/:base_token/blocks/list` */
  (input: ListInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "base.v3.base.block.list",
  method: "POST",
  path: "/open-apis/base/v3/bases/:base_token/blocks/list",
  tokens: ["tenant", "user"],
  body: "json",
  repeatable: true,
  codes,
  input: ListInput,
  output: Codec.dictionary
})

/**
 * What `move` takes.
 *
 * @category inputs
 */
export interface MoveInput {
  readonly base_token: string
  readonly block_id: string
  readonly parent_id: string
  readonly before_id?: string | undefined
  readonly after_id?: string | undefined
}

export const MoveInput: Codec.Shape<MoveInput> =
  /*#__PURE__*/ Codec.shape("base.v3.base.block.move#input", () => ({
    base_token: Codec.str,
    block_id: Codec.str,
    parent_id: Codec.str,
    before_id: Codec.strOpt,
    after_id: Codec.strOpt
  }))

/**
 * `POST /open-apis/base/v3/bases/:base_token/blocks/:block_id/move` · Token: tenant or user.
 *
 * The platform's own client asks for `base:block:update` before it calls this.
 *
 * Known from the platform's own command-line client only: it has no documentation page and may change without
 * notice. Its id is made from its path. What it answers with is not known.
 *
 * @category endpoints
 */
export const move: Endpoint.Described<MoveInput, Codec.Dictionary, "tenant" | "user"> & {
  /**
   * `POST /open-apis/base/v3/bases/:base_token/blocks/:block_id/move`
   *
   * The platform's own client asks for `base:block:update` before it calls this.
   */
  (input: MoveInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "base.v3.base.block.move",
  method: "POST",
  path: "/open-apis/base/v3/bases/:base_token/blocks/:block_id/move",
  tokens: ["tenant", "user"],
  body: "json",
  codes,
  input: MoveInput,
  output: Codec.dictionary
})

/**
 * What `rename` takes.
 *
 * @category inputs
 */
export interface RenameInput {
  readonly base_token: string
  readonly block_id: string
  readonly name: string
}

export const RenameInput: Codec.Shape<RenameInput> =
  /*#__PURE__*/ Codec.shape("base.v3.base.block.rename#input", () => ({
    base_token: Codec.str,
    block_id: Codec.str,
    name: Codec.str
  }))

/**
 * `POST /open-apis/base/v3/bases/:base_token/blocks/:block_id/rename` · Token: tenant or user.
 *
 * The platform's own client asks for `base:block:update` before it calls this.
 *
 * Known from the platform's own command-line client only: it has no documentation page and may change without
 * notice. Its id is made from its path. What it answers with is not known.
 *
 * @category endpoints
 */
export const rename: Endpoint.Described<RenameInput, Codec.Dictionary, "tenant" | "user"> & {
  /**
   * `POST /open-apis/base/v3/bases/:base_token/blocks/:block_id/rename`
   *
   * The platform's own client asks for `base:block:update` before it calls this.
   */
  (input: RenameInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "base.v3.base.block.rename",
  method: "POST",
  path: "/open-apis/base/v3/bases/:base_token/blocks/:block_id/rename",
  tokens: ["tenant", "user"],
  body: "json",
  codes,
  input: RenameInput,
  output: Codec.dictionary
})
