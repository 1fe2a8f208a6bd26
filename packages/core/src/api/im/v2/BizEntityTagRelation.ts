// GENERATED from spec/im.json. DO NOT EDIT: correct spec/patches/im.json.
/**
 * Endpoints of `im.v2.biz_entity_tag_relation`.
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
  readonly tag_biz_type: "chat" | (string & {})
  readonly biz_entity_id: string
  /** At most 40 items. */
  readonly tag_ids?: ReadonlyArray<string> | undefined
  /** Not in the documentation. */
  readonly bot_id?: string | undefined
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("im.v2.biz_entity_tag_relation.create#input", () => ({
    tag_biz_type: Codec.listed("chat"),
    biz_entity_id: Codec.str,
    tag_ids: Codec.listOpt(Codec.str),
    bot_id: Codec.strOpt
  }))

/**
 * 绑定标签到群
 *
 * `POST /open-apis/im/v2/biz_entity_tag_relation` · Token: tenant · Rate limit: 5/s.
 *
 * Scopes, any of: `im:biz_entity_tag_relation:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/group/im-v2/biz_entity_tag_relation/create
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, Codec.Dictionary, "tenant"> & {
  /**
   * 绑定标签到群
   *
   * Scopes, any of: `im:biz_entity_tag_relation:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/group/im-v2/biz_entity_tag_relation/create
   */
  (input: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "im.v2.biz_entity_tag_relation.create",
  method: "POST",
  path: "/open-apis/im/v2/biz_entity_tag_relation",
  tokens: ["tenant"],
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
  readonly tag_biz_type: "chat" | (string & {})
  readonly biz_entity_id: string
  /** Not in the documentation. */
  readonly bot_id?: string | undefined
}

export const GetInput: Codec.Shape<GetInput> =
  /*#__PURE__*/ Codec.shape("im.v2.biz_entity_tag_relation.get#input", () => ({
    tag_biz_type: Codec.listed("chat"),
    biz_entity_id: Codec.str,
    bot_id: Codec.strOpt
  }))

/**
 * What `get` gives.
 *
 * @category outputs
 */
export interface GetOutput {
  readonly tag_info_with_bind_versions: ReadonlyArray<TagInfoWithBindVersion>
}

export const GetOutput: Codec.Shape<GetOutput> =
  /*#__PURE__*/ Codec.shape("im.v2.biz_entity_tag_relation.get#output", () => ({
    tag_info_with_bind_versions: Codec.list(Codec.obj(TagInfoWithBindVersion))
  }))

/**
 * 查询实体与标签的绑定关系
 *
 * `GET /open-apis/im/v2/biz_entity_tag_relation` · Token: tenant · Rate limit: 5/s.
 *
 * Scopes, any of: `im:biz_entity_tag_relation:read`, `im:tag:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/group/im-v2/biz_entity_tag_relation/get
 * @category endpoints
 */
export const get: Endpoint.Described<GetInput, GetOutput, "tenant"> & {
  /**
   * 查询实体与标签的绑定关系
   *
   * Scopes, any of: `im:biz_entity_tag_relation:read`, `im:tag:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/group/im-v2/biz_entity_tag_relation/get
   */
  (input: GetInput, options?: Endpoint.CallOptions): Effect.Effect<GetOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "im.v2.biz_entity_tag_relation.get",
  method: "GET",
  path: "/open-apis/im/v2/biz_entity_tag_relation",
  tokens: ["tenant"],
  query: ["tag_biz_type", "biz_entity_id", "bot_id"],
  codes,
  input: GetInput,
  output: GetOutput
})

/**
 * What `update` takes.
 *
 * @category inputs
 */
export interface UpdateInput {
  readonly tag_biz_type: "chat" | (string & {})
  readonly biz_entity_id: string
  /** At most 40 items. */
  readonly tag_ids?: ReadonlyArray<string> | undefined
  /** Not in the documentation. */
  readonly bot_id?: string | undefined
}

export const UpdateInput: Codec.Shape<UpdateInput> =
  /*#__PURE__*/ Codec.shape("im.v2.biz_entity_tag_relation.update#input", () => ({
    tag_biz_type: Codec.listed("chat"),
    biz_entity_id: Codec.str,
    tag_ids: Codec.listOpt(Codec.str),
    bot_id: Codec.strOpt
  }))

/**
 * 解绑标签与群
 *
 * `PUT /open-apis/im/v2/biz_entity_tag_relation` · Token: tenant · Rate limit: 5/s.
 *
 * Scopes, any of: `im:biz_entity_tag_relation:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/group/im-v2/biz_entity_tag_relation/update
 * @category endpoints
 */
export const update: Endpoint.Described<UpdateInput, Codec.Dictionary, "tenant"> & {
  /**
   * 解绑标签与群
   *
   * Scopes, any of: `im:biz_entity_tag_relation:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/group/im-v2/biz_entity_tag_relation/update
   */
  (input: UpdateInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "im.v2.biz_entity_tag_relation.update",
  method: "PUT",
  path: "/open-apis/im/v2/biz_entity_tag_relation",
  tokens: ["tenant"],
  body: "json",
  codes,
  input: UpdateInput,
  output: Codec.dictionary
})

/** @category structures */
export interface TagInfoWithBindVersion {
  readonly tag_info?: Types.TagInfo | undefined
  readonly bind_version?: string | undefined
}

export const TagInfoWithBindVersion: Codec.Shape<TagInfoWithBindVersion> =
  /*#__PURE__*/ Codec.shape("im.v2.biz_entity_tag_relation.get#output.tag_info_with_bind_versions", () => ({
    tag_info: Codec.objOpt(Types.TagInfo),
    bind_version: Codec.strOpt
  }))
