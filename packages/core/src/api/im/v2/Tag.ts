// GENERATED from spec/im.json. DO NOT EDIT: correct spec/patches/im.json.
/**
 * Endpoints of `im.v2.tag`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import { codes } from "../../../internal/codes/im.js"
import * as Types from "./Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `create` takes.
 *
 * @category inputs
 */
export interface CreateInput {
  readonly create_tag: CreateTag
  /** Not in the documentation. */
  readonly bot_id?: string | undefined
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("im.v2.tag.create#input", () => ({
    create_tag: Codec.obj(CreateTag),
    bot_id: Codec.strOpt
  }))

/**
 * What `create` gives.
 *
 * @category outputs
 */
export interface CreateOutput {
  readonly id?: string | undefined
  readonly create_tag_fail_reason?: CreateTagFailReason | undefined
}

export const CreateOutput: Codec.Shape<CreateOutput> =
  /*#__PURE__*/ Codec.shape("im.v2.tag.create#output", () => ({
    id: Codec.strOpt,
    create_tag_fail_reason: Codec.objOpt(CreateTagFailReason)
  }))

/**
 * 创建标签
 *
 * `POST /open-apis/im/v2/tags` · Token: tenant · Rate limit: 5/s.
 *
 * Scopes, any of: `im:tag:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/group/im-v2/tag/create
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "tenant"> & {
  /**
   * 创建标签
   *
   * Scopes, any of: `im:tag:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/group/im-v2/tag/create
   */
  (input: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "im.v2.tag.create",
  method: "POST",
  path: "/open-apis/im/v2/tags",
  tokens: ["tenant"],
  body: "json",
  codes,
  input: CreateInput,
  output: CreateOutput
})

/**
 * What `list` takes.
 *
 * @category inputs
 */
export interface ListInput {
  /** At most 40 items. */
  readonly ids: ReadonlyArray<string>
}

export const ListInput: Codec.Shape<ListInput> = /*#__PURE__*/ Codec.shape("im.v2.tag.list#input", () => ({
  ids: Codec.list(Codec.str)
}))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly tag_infos: ReadonlyArray<Types.TagInfo>
}

export const ListOutput: Codec.Shape<ListOutput> = /*#__PURE__*/ Codec.shape("im.v2.tag.list#output", () => ({
  tag_infos: Codec.list(Codec.obj(Types.TagInfo))
}))

/**
 * 查询标签
 *
 * `GET /open-apis/im/v2/tags` · Token: tenant · Rate limit: 5/s.
 *
 * Scopes, any of: `im:tag:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/group/im-v2/tag/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant"> & {
  /**
   * 查询标签
   *
   * Scopes, any of: `im:tag:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/group/im-v2/tag/list
   */
  (input: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "im.v2.tag.list",
  method: "GET",
  path: "/open-apis/im/v2/tags",
  tokens: ["tenant"],
  query: ["ids"],
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
  readonly tag_id: string
  readonly patch_tag?: PatchTag | undefined
  /** Not in the documentation. */
  readonly bot_id?: string | undefined
}

export const PatchInput: Codec.Shape<PatchInput> = /*#__PURE__*/ Codec.shape("im.v2.tag.patch#input", () => ({
  tag_id: Codec.str,
  patch_tag: Codec.objOpt(PatchTag),
  bot_id: Codec.strOpt
}))

/**
 * What `patch` gives.
 *
 * @category outputs
 */
export interface PatchOutput {
  readonly tag_info?: Types.TagInfo | undefined
  readonly patch_tag_fail_reason?: CreateTagFailReason | undefined
}

export const PatchOutput: Codec.Shape<PatchOutput> =
  /*#__PURE__*/ Codec.shape("im.v2.tag.patch#output", () => ({
    tag_info: Codec.objOpt(Types.TagInfo),
    patch_tag_fail_reason: Codec.objOpt(CreateTagFailReason)
  }))

/**
 * 修改标签
 *
 * `PATCH /open-apis/im/v2/tags/:tag_id` · Token: tenant · Rate limit: 5/s.
 *
 * Scopes, any of: `im:tag:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/group/im-v2/tag/patch
 * @category endpoints
 */
export const patch: Endpoint.Described<PatchInput, PatchOutput, "tenant"> & {
  /**
   * 修改标签
   *
   * Scopes, any of: `im:tag:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/group/im-v2/tag/patch
   */
  (input: PatchInput, options?: Endpoint.CallOptions): Effect.Effect<PatchOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "im.v2.tag.patch",
  method: "PATCH",
  path: "/open-apis/im/v2/tags/:tag_id",
  tokens: ["tenant"],
  body: "json",
  codes,
  input: PatchInput,
  output: PatchOutput
})

/** @category structures */
export interface TagI18nNameInput {
  readonly locale: string
  readonly name: string
}

export const TagI18nNameInput: Codec.Shape<TagI18nNameInput> =
  /*#__PURE__*/ Codec.shape("im#TagI18nNameInput", () => ({
    locale: Codec.str,
    name: Codec.str
  }))

/** @category structures */
export interface CreateTagFailReason {
  readonly duplicate_id?: string | undefined
}

export const CreateTagFailReason: Codec.Shape<CreateTagFailReason> =
  /*#__PURE__*/ Codec.shape("im#CreateTagFailReason", () => ({
    duplicate_id: Codec.strOpt
  }))

/** @category structures */
export interface CreateTag {
  readonly tag_type: "tenant" | (string & {})
  readonly name: string
  /** At most 40 items. */
  readonly i18n_names?: ReadonlyArray<TagI18nNameInput> | undefined
}

export const CreateTag: Codec.Shape<CreateTag> =
  /*#__PURE__*/ Codec.shape("im.v2.tag.create#input.create_tag", () => ({
    tag_type: Codec.listed("tenant"),
    name: Codec.str,
    i18n_names: Codec.listOpt(Codec.obj(TagI18nNameInput))
  }))

/** @category structures */
export interface PatchTag {
  readonly id: string
  readonly name?: string | undefined
  /** At most 40 items. */
  readonly i18n_names?: ReadonlyArray<TagI18nNameInput> | undefined
}

export const PatchTag: Codec.Shape<PatchTag> =
  /*#__PURE__*/ Codec.shape("im.v2.tag.patch#input.patch_tag", () => ({
    id: Codec.str,
    name: Codec.strOpt,
    i18n_names: Codec.listOpt(Codec.obj(TagI18nNameInput))
  }))
