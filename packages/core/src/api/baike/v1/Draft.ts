// GENERATED from spec/baike.json. DO NOT EDIT: correct spec/patches/baike.json.
/**
 * Endpoints of `baike.v1.draft`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import { codes } from "../../../internal/codes/baike.js"
import * as Types from "./Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `create` takes.
 *
 * @category inputs
 */
export interface CreateInput {
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  readonly id?: string | undefined
  /** At most 1 items. */
  readonly main_keys: ReadonlyArray<Types.Term>
  /** At most 10 items. */
  readonly aliases?: ReadonlyArray<Types.Term> | undefined
  /** At most 5000 characters. */
  readonly description?: string | undefined
  readonly related_meta?: Types.RelatedMetaInput | undefined
  readonly outer_info?: Types.OuterInfoInput | undefined
  /** At most 5000 characters. */
  readonly rich_text?: string | undefined
  /** Not in the documentation. */
  readonly full_names?: ReadonlyArray<Types.Term> | undefined
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("baike.v1.draft.create#input", () => ({
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    id: Codec.strOpt,
    main_keys: Codec.list(Codec.obj(Types.Term)),
    aliases: Codec.listOpt(Codec.obj(Types.Term)),
    description: Codec.strOpt,
    related_meta: Codec.objOpt(Types.RelatedMetaInput),
    outer_info: Codec.objOpt(Types.OuterInfoInput),
    rich_text: Codec.strOpt,
    full_names: Codec.listOpt(Codec.obj(Types.Term))
  }))

/**
 * What `create` gives.
 *
 * @category outputs
 */
export interface CreateOutput {
  readonly draft: Draft
}

export const CreateOutput: Codec.Shape<CreateOutput> =
  /*#__PURE__*/ Codec.shape("baike.v1.draft.create#output", () => ({
    draft: Codec.obj(Draft)
  }))

/**
 * 创建草稿
 *
 * `POST /open-apis/baike/v1/drafts` · Token: tenant or user · Rate limit: 100/min.
 *
 * Scopes, any of: `baike:entity`, `baike:entity:exempt_review`.
 *
 * @deprecated The platform keeps it for old applications.
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/baike-v1/draft/create
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "tenant" | "user"> & {
  /**
   * 创建草稿
   *
   * Scopes, any of: `baike:entity`, `baike:entity:exempt_review`.
   * @deprecated The platform keeps it for old applications.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/baike-v1/draft/create
   */
  (input: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "baike.v1.draft.create",
  method: "POST",
  path: "/open-apis/baike/v1/drafts",
  tokens: ["tenant", "user"],
  query: ["user_id_type"],
  body: "json",
  deprecated: true,
  codes,
  input: CreateInput,
  output: CreateOutput
})

/**
 * What `update` takes.
 *
 * @category inputs
 */
export interface UpdateInput {
  readonly draft_id: string
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  readonly id?: string | undefined
  /** At most 1 items. */
  readonly main_keys: ReadonlyArray<Types.Term>
  /** At most 10 items. */
  readonly aliases?: ReadonlyArray<Types.Term> | undefined
  /** At most 5000 characters. */
  readonly description?: string | undefined
  readonly related_meta?: Types.RelatedMetaInput | undefined
  /** At most 5000 characters. */
  readonly rich_text?: string | undefined
  /** Not in the documentation. */
  readonly full_names?: ReadonlyArray<Types.Term> | undefined
}

export const UpdateInput: Codec.Shape<UpdateInput> =
  /*#__PURE__*/ Codec.shape("baike.v1.draft.update#input", () => ({
    draft_id: Codec.str,
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    id: Codec.strOpt,
    main_keys: Codec.list(Codec.obj(Types.Term)),
    aliases: Codec.listOpt(Codec.obj(Types.Term)),
    description: Codec.strOpt,
    related_meta: Codec.objOpt(Types.RelatedMetaInput),
    rich_text: Codec.strOpt,
    full_names: Codec.listOpt(Codec.obj(Types.Term))
  }))

/**
 * What `update` gives.
 *
 * @category outputs
 */
export interface UpdateOutput {
  readonly draft: UpdateOutputDraft
}

export const UpdateOutput: Codec.Shape<UpdateOutput> =
  /*#__PURE__*/ Codec.shape("baike.v1.draft.update#output", () => ({
    draft: Codec.obj(UpdateOutputDraft)
  }))

/**
 * 更新草稿
 *
 * `PUT /open-apis/baike/v1/drafts/:draft_id` · Token: tenant or user · Rate limit: 100/min.
 *
 * Scopes, any of: `baike:entity`, `baike:entity:exempt_review`.
 *
 * @deprecated The platform keeps it for old applications.
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/baike-v1/draft/update
 * @category endpoints
 */
export const update: Endpoint.Described<UpdateInput, UpdateOutput, "tenant" | "user"> & {
  /**
   * 更新草稿
   *
   * Scopes, any of: `baike:entity`, `baike:entity:exempt_review`.
   * @deprecated The platform keeps it for old applications.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/baike-v1/draft/update
   */
  (input: UpdateInput, options?: Endpoint.CallOptions): Effect.Effect<UpdateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "baike.v1.draft.update",
  method: "PUT",
  path: "/open-apis/baike/v1/drafts/:draft_id",
  tokens: ["tenant", "user"],
  query: ["user_id_type"],
  body: "json",
  deprecated: true,
  codes,
  input: UpdateInput,
  output: UpdateOutput
})

/** @category structures */
export interface Draft {
  readonly draft_id?: string | undefined
  readonly entity?: Types.Entity2 | undefined
}

export const Draft: Codec.Shape<Draft> =
  /*#__PURE__*/ Codec.shape("baike.v1.draft.create#output.draft", () => ({
    draft_id: Codec.strOpt,
    entity: Codec.objOpt(Types.Entity2)
  }))

/** @category structures */
export interface UpdateOutputDraft {
  readonly draft_id?: string | undefined
  readonly entity?: Types.Entity | undefined
}

export const UpdateOutputDraft: Codec.Shape<UpdateOutputDraft> =
  /*#__PURE__*/ Codec.shape("baike.v1.draft.update#output.draft", () => ({
    draft_id: Codec.strOpt,
    entity: Codec.objOpt(Types.Entity)
  }))
