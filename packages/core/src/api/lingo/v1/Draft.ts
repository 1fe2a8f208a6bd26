// GENERATED from spec/lingo.json. DO NOT EDIT: correct spec/patches/lingo.json.
/**
 * Endpoints of `lingo.v1.draft`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import { codes } from "../../../internal/codes/lingo.js"
import * as Types from "./Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `create` takes.
 *
 * @category inputs
 */
export interface CreateInput {
  readonly repo_id?: string | undefined
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
  /** At most 3 items. */
  readonly i18n_descs?: ReadonlyArray<Types.I18nEntryDescInput> | undefined
  /** Not in the documentation. */
  readonly full_names?: ReadonlyArray<Types.Term> | undefined
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("lingo.v1.draft.create#input", () => ({
    repo_id: Codec.strOpt,
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    id: Codec.strOpt,
    main_keys: Codec.list(Codec.obj(Types.Term)),
    aliases: Codec.listOpt(Codec.obj(Types.Term)),
    description: Codec.strOpt,
    related_meta: Codec.objOpt(Types.RelatedMetaInput),
    outer_info: Codec.objOpt(Types.OuterInfoInput),
    rich_text: Codec.strOpt,
    i18n_descs: Codec.listOpt(Codec.obj(Types.I18nEntryDescInput)),
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
  /*#__PURE__*/ Codec.shape("lingo.v1.draft.create#output", () => ({
    draft: Codec.obj(Draft)
  }))

/**
 * 创建草稿
 *
 * `POST /open-apis/lingo/v1/drafts` · Token: tenant or user · Rate limit: 100/min.
 *
 * Scopes, any of: `baike:entity`, `baike:entity:exempt_review`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/lingo-v1/draft/create
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "tenant" | "user"> & {
  /**
   * 创建草稿
   *
   * Scopes, any of: `baike:entity`, `baike:entity:exempt_review`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/lingo-v1/draft/create
   */
  (input: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "lingo.v1.draft.create",
  method: "POST",
  path: "/open-apis/lingo/v1/drafts",
  tokens: ["tenant", "user"],
  query: ["repo_id", "user_id_type"],
  body: "json",
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
  /** At most 3 items. */
  readonly i18n_descs?: ReadonlyArray<Types.I18nEntryDescInput> | undefined
  /** Not in the documentation. */
  readonly full_names?: ReadonlyArray<Types.Term> | undefined
}

export const UpdateInput: Codec.Shape<UpdateInput> =
  /*#__PURE__*/ Codec.shape("lingo.v1.draft.update#input", () => ({
    draft_id: Codec.str,
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    id: Codec.strOpt,
    main_keys: Codec.list(Codec.obj(Types.Term)),
    aliases: Codec.listOpt(Codec.obj(Types.Term)),
    description: Codec.strOpt,
    related_meta: Codec.objOpt(Types.RelatedMetaInput),
    rich_text: Codec.strOpt,
    i18n_descs: Codec.listOpt(Codec.obj(Types.I18nEntryDescInput)),
    full_names: Codec.listOpt(Codec.obj(Types.Term))
  }))

/**
 * What `update` gives.
 *
 * @category outputs
 */
export interface UpdateOutput {
  readonly draft: Draft
}

export const UpdateOutput: Codec.Shape<UpdateOutput> =
  /*#__PURE__*/ Codec.shape("lingo.v1.draft.update#output", () => ({
    draft: Codec.obj(Draft)
  }))

/**
 * 更新草稿
 *
 * `PUT /open-apis/lingo/v1/drafts/:draft_id` · Token: tenant or user · Rate limit: 100/min.
 *
 * Scopes, any of: `baike:entity`, `baike:entity:exempt_review`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/lingo-v1/draft/update
 * @category endpoints
 */
export const update: Endpoint.Described<UpdateInput, UpdateOutput, "tenant" | "user"> & {
  /**
   * 更新草稿
   *
   * Scopes, any of: `baike:entity`, `baike:entity:exempt_review`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/lingo-v1/draft/update
   */
  (input: UpdateInput, options?: Endpoint.CallOptions): Effect.Effect<UpdateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "lingo.v1.draft.update",
  method: "PUT",
  path: "/open-apis/lingo/v1/drafts/:draft_id",
  tokens: ["tenant", "user"],
  query: ["user_id_type"],
  body: "json",
  codes,
  input: UpdateInput,
  output: UpdateOutput
})

/** @category structures */
export interface Draft {
  readonly draft_id?: string | undefined
  readonly entity?: Types.Entity | undefined
}

export const Draft: Codec.Shape<Draft> = /*#__PURE__*/ Codec.shape("lingo#Draft", () => ({
  draft_id: Codec.strOpt,
  entity: Codec.objOpt(Types.Entity)
}))
