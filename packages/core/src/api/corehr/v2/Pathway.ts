// GENERATED from spec/corehr.json. DO NOT EDIT: correct spec/patches/corehr.json.
/**
 * Endpoints of `corehr.v2.pathway`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import { codes } from "../../../internal/codes/corehr.js"
import * as Shared from "../Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `active` takes.
 *
 * @category inputs
 */
export interface ActiveInput {
  readonly pathway_id: string
  readonly active: boolean
}

export const ActiveInput: Codec.Shape<ActiveInput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.pathway.active#input", () => ({
    pathway_id: Codec.str,
    active: Codec.bool
  }))

/**
 * 启停用通道
 *
 * `POST /open-apis/corehr/v2/pathways/active` · Token: tenant · Rate limit: 5/s.
 *
 * Scopes, any of: `corehr:pathway:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/pathway/active
 * @category endpoints
 */
export const active: Endpoint.Described<ActiveInput, Codec.Dictionary, "tenant"> & {
  /**
   * 启停用通道
   *
   * Scopes, any of: `corehr:pathway:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/pathway/active
   */
  (input: ActiveInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "corehr.v2.pathway.active",
  method: "POST",
  path: "/open-apis/corehr/v2/pathways/active",
  tokens: ["tenant"],
  body: "json",
  codes,
  input: ActiveInput,
  output: Codec.dictionary
})

/**
 * What `batchGet` takes.
 *
 * @category inputs
 */
export interface BatchGetInput {
  /** 1 to 100. Default: `100`. */
  readonly page_size?: number | undefined
  readonly page_token?: string | undefined
  /** 1 to 100 items. */
  readonly pathway_ids?: ReadonlyArray<string> | undefined
  /** 1 to 100 items. */
  readonly pathway_codes?: ReadonlyArray<string> | undefined
  readonly active?: boolean | undefined
}

export const BatchGetInput: Codec.Shape<BatchGetInput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.pathway.batch_get#input", () => ({
    page_size: Codec.intOpt,
    page_token: Codec.strOpt,
    pathway_ids: Codec.listOpt(Codec.str),
    pathway_codes: Codec.listOpt(Codec.str),
    active: Codec.boolOpt
  }))

/**
 * What `batchGet` gives.
 *
 * @category outputs
 */
export interface BatchGetOutput {
  readonly items: ReadonlyArray<Pathway>
  readonly page_token?: string | undefined
  readonly has_more?: boolean | undefined
}

export const BatchGetOutput: Codec.Shape<BatchGetOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.pathway.batch_get#output", () => ({
    items: Codec.list(Codec.obj(Pathway)),
    page_token: Codec.strOpt,
    has_more: Codec.boolOpt
  }))

/**
 * 获取通道信息
 *
 * `POST /open-apis/corehr/v2/pathways/batch_get` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `corehr:pathway:read`, `corehr:pathway:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/pathway/batch_get
 * @category endpoints
 */
export const batchGet: Endpoint.Described<BatchGetInput, BatchGetOutput, "tenant"> & {
  /**
   * 获取通道信息
   *
   * Scopes, any of: `corehr:pathway:read`, `corehr:pathway:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/pathway/batch_get
   */
  (input?: BatchGetInput, options?: Endpoint.CallOptions): Effect.Effect<BatchGetOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.OptionalListed<BatchGetInput, BatchGetOutput, "tenant">
  readonly items: {
    /**
     * 获取通道信息
     *
     * Scopes, any of: `corehr:pathway:read`, `corehr:pathway:write`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/pathway/batch_get
     */
    (input?: BatchGetInput, options?: Paged.Options): Paged.Listing<Pathway>
  }
} = /*#__PURE__*/ Paged.make({
  id: "corehr.v2.pathway.batch_get",
  method: "POST",
  path: "/open-apis/corehr/v2/pathways/batch_get",
  tokens: ["tenant"],
  query: ["page_size", "page_token"],
  body: "json",
  repeatable: true,
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size", maxPageSize: 100
  },
  codes,
  input: BatchGetInput,
  output: BatchGetOutput
})

/**
 * What `create` takes.
 *
 * @category inputs
 */
export interface CreateInput {
  readonly client_token?: string | undefined
  readonly code?: string | undefined
  /** At most 2 items. */
  readonly names: ReadonlyArray<Shared.I18n>
  /** At most 2 items. */
  readonly descriptions?: ReadonlyArray<Shared.I18n> | undefined
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.pathway.create#input", () => ({
    client_token: Codec.strOpt,
    code: Codec.strOpt,
    names: Codec.list(Codec.obj(Shared.I18n)),
    descriptions: Codec.listOpt(Codec.obj(Shared.I18n))
  }))

/**
 * What `create` gives.
 *
 * @category outputs
 */
export interface CreateOutput {
  readonly pathway_id: string
}

export const CreateOutput: Codec.Shape<CreateOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.pathway.create#output", () => ({
    pathway_id: Codec.str
  }))

/**
 * 创建通道
 *
 * `POST /open-apis/corehr/v2/pathways` · Token: tenant · Rate limit: 3/s.
 *
 * Scopes, any of: `corehr:pathway:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/pathway/create
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "tenant"> & {
  /**
   * 创建通道
   *
   * Scopes, any of: `corehr:pathway:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/pathway/create
   */
  (input: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "corehr.v2.pathway.create",
  method: "POST",
  path: "/open-apis/corehr/v2/pathways",
  tokens: ["tenant"],
  query: ["client_token"],
  body: "json",
  idempotencyKey: "client_token",
  done: [1160004, 1160103],
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
  readonly pathway_id: string
}

export const DeleteInput: Codec.Shape<DeleteInput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.pathway.delete#input", () => ({
    pathway_id: Codec.str
  }))

/**
 * 删除通道
 *
 * `DELETE /open-apis/corehr/v2/pathways/:pathway_id` · Token: tenant · Rate limit: 5/s.
 *
 * Scopes, any of: `corehr:pathway:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/pathway/delete
 * @category endpoints
 */
const deleteEndpoint: Endpoint.Described<DeleteInput, Codec.Dictionary, "tenant"> & {
  /**
   * 删除通道
   *
   * Scopes, any of: `corehr:pathway:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/pathway/delete
   */
  (input: DeleteInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "corehr.v2.pathway.delete",
  method: "DELETE",
  path: "/open-apis/corehr/v2/pathways/:pathway_id",
  tokens: ["tenant"],
  codes,
  input: DeleteInput,
  output: Codec.dictionary
})

export { deleteEndpoint as delete }

/**
 * What `patch` takes.
 *
 * @category inputs
 */
export interface PatchInput {
  readonly pathway_id: string
  /** At most 128 characters. */
  readonly client_token?: string | undefined
  readonly code?: string | undefined
  /** At most 2 items. */
  readonly names?: ReadonlyArray<Shared.I18n> | undefined
  /** At most 2 items. */
  readonly descriptions?: ReadonlyArray<Shared.I18n> | undefined
}

export const PatchInput: Codec.Shape<PatchInput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.pathway.patch#input", () => ({
    pathway_id: Codec.str,
    client_token: Codec.strOpt,
    code: Codec.strOpt,
    names: Codec.listOpt(Codec.obj(Shared.I18n)),
    descriptions: Codec.listOpt(Codec.obj(Shared.I18n))
  }))

/**
 * 更新通道
 *
 * `PATCH /open-apis/corehr/v2/pathways/:pathway_id` · Token: tenant · Rate limit: 3/s.
 *
 * Scopes, any of: `corehr:pathway:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/pathway/patch
 * @category endpoints
 */
export const patch: Endpoint.Described<PatchInput, Codec.Dictionary, "tenant"> & {
  /**
   * 更新通道
   *
   * Scopes, any of: `corehr:pathway:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/pathway/patch
   */
  (input: PatchInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "corehr.v2.pathway.patch",
  method: "PATCH",
  path: "/open-apis/corehr/v2/pathways/:pathway_id",
  tokens: ["tenant"],
  query: ["client_token"],
  body: "json",
  idempotencyKey: "client_token",
  done: [1160004, 1160103],
  codes,
  input: PatchInput,
  output: Codec.dictionary
})

/** @category structures */
export interface Pathway {
  readonly pathway_id?: string | undefined
  readonly code?: string | undefined
  readonly names?: ReadonlyArray<Shared.I18n> | undefined
  readonly descriptions?: ReadonlyArray<Shared.I18n> | undefined
  readonly active?: boolean | undefined
}

export const Pathway: Codec.Shape<Pathway> =
  /*#__PURE__*/ Codec.shape("corehr.v2.pathway.batch_get#output.items", () => ({
    pathway_id: Codec.strOpt,
    code: Codec.strOpt,
    names: Codec.listOpt(Codec.obj(Shared.I18n)),
    descriptions: Codec.listOpt(Codec.obj(Shared.I18n)),
    active: Codec.boolOpt
  }))
