// GENERATED from spec/cardkit.json. DO NOT EDIT: correct spec/patches/cardkit.json.
/**
 * Endpoints of `cardkit.v1.card.element`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import { codes } from "../../../internal/codes/cardkit.js"
import type * as Effect from "effect/Effect"

/**
 * What `content` takes.
 *
 * @category inputs
 */
export interface ContentInput {
  /** 1 to 20 characters. */
  readonly card_id: string
  /** 1 to 20 characters. */
  readonly element_id: string
  /** 1 to 64 characters. */
  readonly uuid?: string | undefined
  /** 1 to 100000 characters. */
  readonly content: string
  readonly sequence: number
}

export const ContentInput: Codec.Shape<ContentInput> =
  /*#__PURE__*/ Codec.shape("cardkit.v1.card.element.content#input", () => ({
    card_id: Codec.str,
    element_id: Codec.str,
    uuid: Codec.strOpt,
    content: Codec.str,
    sequence: Codec.int
  }))

/**
 * 流式更新文本
 *
 * `PUT /open-apis/cardkit/v1/cards/:card_id/elements/:element_id/content` · Token: tenant · Rate limit:
 * 1000/min, 50/s.
 *
 * Scopes, any of: `cardkit:card:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/cardkit-v1/card-element/content
 * @category endpoints
 */
export const content: Endpoint.Described<ContentInput, Codec.Dictionary, "tenant"> & {
  /**
   * 流式更新文本
   *
   * Scopes, any of: `cardkit:card:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/cardkit-v1/card-element/content
   */
  (input: ContentInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "cardkit.v1.card.element.content",
  method: "PUT",
  path: "/open-apis/cardkit/v1/cards/:card_id/elements/:element_id/content",
  tokens: ["tenant"],
  body: "json",
  idempotencyKey: "uuid",
  done: [200770],
  codes,
  input: ContentInput,
  output: Codec.dictionary
})

/**
 * What `create` takes.
 *
 * @category inputs
 */
export interface CreateInput {
  /** 1 to 20 characters. */
  readonly card_id: string
  readonly type: "insert_before" | "insert_after" | "append" | (string & {})
  /** At most 20 characters. */
  readonly target_element_id?: string | undefined
  /** 1 to 64 characters. */
  readonly uuid?: string | undefined
  readonly sequence: number
  /** 1 to 1000000 characters. */
  readonly elements: string
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("cardkit.v1.card.element.create#input", () => ({
    card_id: Codec.str,
    type: Codec.listed("insert_before", "insert_after", "append"),
    target_element_id: Codec.strOpt,
    uuid: Codec.strOpt,
    sequence: Codec.int,
    elements: Codec.str
  }))

/**
 * 新增组件
 *
 * `POST /open-apis/cardkit/v1/cards/:card_id/elements` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `cardkit:card:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/cardkit-v1/card-element/create
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, Codec.Dictionary, "tenant"> & {
  /**
   * 新增组件
   *
   * Scopes, any of: `cardkit:card:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/cardkit-v1/card-element/create
   */
  (input: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "cardkit.v1.card.element.create",
  method: "POST",
  path: "/open-apis/cardkit/v1/cards/:card_id/elements",
  tokens: ["tenant"],
  body: "json",
  idempotencyKey: "uuid",
  done: [200770],
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
  /** 1 to 20 characters. */
  readonly card_id: string
  /** 1 to 20 characters. */
  readonly element_id: string
  /** 1 to 64 characters. */
  readonly uuid?: string | undefined
  readonly sequence: number
}

export const DeleteInput: Codec.Shape<DeleteInput> =
  /*#__PURE__*/ Codec.shape("cardkit.v1.card.element.delete#input", () => ({
    card_id: Codec.str,
    element_id: Codec.str,
    uuid: Codec.strOpt,
    sequence: Codec.int
  }))

/**
 * 删除组件
 *
 * `DELETE /open-apis/cardkit/v1/cards/:card_id/elements/:element_id` · Token: tenant · Rate limit: 1000/min,
 * 50/s.
 *
 * Scopes, any of: `cardkit:card:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/cardkit-v1/card-element/delete
 * @category endpoints
 */
const deleteEndpoint: Endpoint.Described<DeleteInput, Codec.Dictionary, "tenant"> & {
  /**
   * 删除组件
   *
   * Scopes, any of: `cardkit:card:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/cardkit-v1/card-element/delete
   */
  (input: DeleteInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "cardkit.v1.card.element.delete",
  method: "DELETE",
  path: "/open-apis/cardkit/v1/cards/:card_id/elements/:element_id",
  tokens: ["tenant"],
  body: "json",
  idempotencyKey: "uuid",
  done: [200770],
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
  /** 1 to 20 characters. */
  readonly card_id: string
  /** 1 to 20 characters. */
  readonly element_id: string
  /** 1 to 1000000 characters. */
  readonly partial_element: string
  /** 1 to 64 characters. */
  readonly uuid?: string | undefined
  readonly sequence: number
}

export const PatchInput: Codec.Shape<PatchInput> =
  /*#__PURE__*/ Codec.shape("cardkit.v1.card.element.patch#input", () => ({
    card_id: Codec.str,
    element_id: Codec.str,
    partial_element: Codec.str,
    uuid: Codec.strOpt,
    sequence: Codec.int
  }))

/**
 * 更新组件属性
 *
 * `PATCH /open-apis/cardkit/v1/cards/:card_id/elements/:element_id` · Token: tenant · Rate limit: 1000/min,
 * 50/s.
 *
 * Scopes, any of: `cardkit:card:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/cardkit-v1/card-element/patch
 * @category endpoints
 */
export const patch: Endpoint.Described<PatchInput, Codec.Dictionary, "tenant"> & {
  /**
   * 更新组件属性
   *
   * Scopes, any of: `cardkit:card:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/cardkit-v1/card-element/patch
   */
  (input: PatchInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "cardkit.v1.card.element.patch",
  method: "PATCH",
  path: "/open-apis/cardkit/v1/cards/:card_id/elements/:element_id",
  tokens: ["tenant"],
  body: "json",
  idempotencyKey: "uuid",
  done: [200770],
  codes,
  input: PatchInput,
  output: Codec.dictionary
})

/**
 * What `update` takes.
 *
 * @category inputs
 */
export interface UpdateInput {
  /** 1 to 20 characters. */
  readonly card_id: string
  /** 1 to 20 characters. */
  readonly element_id: string
  /** 1 to 64 characters. */
  readonly uuid?: string | undefined
  /** 1 to 1000000 characters. */
  readonly element: string
  readonly sequence: number
}

export const UpdateInput: Codec.Shape<UpdateInput> =
  /*#__PURE__*/ Codec.shape("cardkit.v1.card.element.update#input", () => ({
    card_id: Codec.str,
    element_id: Codec.str,
    uuid: Codec.strOpt,
    element: Codec.str,
    sequence: Codec.int
  }))

/**
 * 更新组件
 *
 * `PUT /open-apis/cardkit/v1/cards/:card_id/elements/:element_id` · Token: tenant · Rate limit: 1000/min,
 * 50/s.
 *
 * Scopes, any of: `cardkit:card:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/cardkit-v1/card-element/update
 * @category endpoints
 */
export const update: Endpoint.Described<UpdateInput, Codec.Dictionary, "tenant"> & {
  /**
   * 更新组件
   *
   * Scopes, any of: `cardkit:card:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/cardkit-v1/card-element/update
   */
  (input: UpdateInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "cardkit.v1.card.element.update",
  method: "PUT",
  path: "/open-apis/cardkit/v1/cards/:card_id/elements/:element_id",
  tokens: ["tenant"],
  body: "json",
  idempotencyKey: "uuid",
  done: [200770],
  codes,
  input: UpdateInput,
  output: Codec.dictionary
})
