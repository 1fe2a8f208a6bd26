// GENERATED from spec/cardkit.json. DO NOT EDIT: correct spec/patches/cardkit.json.
/**
 * Endpoints of `cardkit.v1.card`.
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
 * What `batchUpdate` takes.
 *
 * @category inputs
 */
export interface BatchUpdateInput {
  /** 1 to 20 characters. */
  readonly card_id: string
  /** 1 to 64 characters. */
  readonly uuid?: string | undefined
  readonly sequence: number
  /** 1 to 1000000 characters. */
  readonly actions: string
}

export const BatchUpdateInput: Codec.Shape<BatchUpdateInput> =
  /*#__PURE__*/ Codec.shape("cardkit.v1.card.batch_update#input", () => ({
    card_id: Codec.str,
    uuid: Codec.strOpt,
    sequence: Codec.int,
    actions: Codec.str
  }))

/**
 * 局部更新卡片实体
 *
 * `POST /open-apis/cardkit/v1/cards/:card_id/batch_update` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `cardkit:card:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/cardkit-v1/card/batch_update
 * @category endpoints
 */
export const batchUpdate: Endpoint.Described<BatchUpdateInput, Codec.Dictionary, "tenant"> & {
  /**
   * 局部更新卡片实体
   *
   * Scopes, any of: `cardkit:card:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/cardkit-v1/card/batch_update
   */
  (input: BatchUpdateInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "cardkit.v1.card.batch_update",
  method: "POST",
  path: "/open-apis/cardkit/v1/cards/:card_id/batch_update",
  tokens: ["tenant"],
  body: "json",
  idempotencyKey: "uuid",
  done: [200770],
  codes,
  input: BatchUpdateInput,
  output: Codec.dictionary
})

/**
 * What `create` takes.
 *
 * @category inputs
 */
export interface CreateInput {
  /** 1 to 50 characters. */
  readonly type: "card_json" | "template" | (string & {})
  /** 1 to 3000000 characters. */
  readonly data: string
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("cardkit.v1.card.create#input", () => ({
    type: Codec.listed("card_json", "template"),
    data: Codec.str
  }))

/**
 * What `create` gives.
 *
 * @category outputs
 */
export interface CreateOutput {
  readonly card_id: string
}

export const CreateOutput: Codec.Shape<CreateOutput> =
  /*#__PURE__*/ Codec.shape("cardkit.v1.card.create#output", () => ({
    card_id: Codec.str
  }))

/**
 * 创建卡片实体
 *
 * `POST /open-apis/cardkit/v1/cards` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `cardkit:card:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/cardkit-v1/card/create
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "tenant"> & {
  /**
   * 创建卡片实体
   *
   * Scopes, any of: `cardkit:card:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/cardkit-v1/card/create
   */
  (input: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "cardkit.v1.card.create",
  method: "POST",
  path: "/open-apis/cardkit/v1/cards",
  tokens: ["tenant"],
  body: "json",
  codes,
  input: CreateInput,
  output: CreateOutput
})

/**
 * What `idConvert` takes.
 *
 * @category inputs
 */
export interface IdConvertInput {
  /** 1 to 50 characters. */
  readonly message_id: string
}

export const IdConvertInput: Codec.Shape<IdConvertInput> =
  /*#__PURE__*/ Codec.shape("cardkit.v1.card.id_convert#input", () => ({
    message_id: Codec.str
  }))

/**
 * What `idConvert` gives.
 *
 * @category outputs
 */
export interface IdConvertOutput {
  readonly card_id: string
}

export const IdConvertOutput: Codec.Shape<IdConvertOutput> =
  /*#__PURE__*/ Codec.shape("cardkit.v1.card.id_convert#output", () => ({
    card_id: Codec.str
  }))

/**
 * 转换 ID
 *
 * `POST /open-apis/cardkit/v1/cards/id_convert` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `cardkit:card:read`.
 *
 * @deprecated The platform keeps it for old applications.
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/cardkit-v1/card/id_convert
 * @category endpoints
 */
export const idConvert: Endpoint.Described<IdConvertInput, IdConvertOutput, "tenant"> & {
  /**
   * 转换 ID
   *
   * Scopes, any of: `cardkit:card:read`.
   * @deprecated The platform keeps it for old applications.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/cardkit-v1/card/id_convert
   */
  (input: IdConvertInput, options?: Endpoint.CallOptions): Effect.Effect<IdConvertOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "cardkit.v1.card.id_convert",
  method: "POST",
  path: "/open-apis/cardkit/v1/cards/id_convert",
  tokens: ["tenant"],
  body: "json",
  repeatable: true,
  deprecated: true,
  codes,
  input: IdConvertInput,
  output: IdConvertOutput
})

/**
 * What `settings` takes.
 *
 * @category inputs
 */
export interface SettingsInput {
  /** 1 to 20 characters. */
  readonly card_id: string
  /** 1 to 100000 characters. */
  readonly settings: string
  /** 1 to 64 characters. */
  readonly uuid?: string | undefined
  readonly sequence: number
}

export const SettingsInput: Codec.Shape<SettingsInput> =
  /*#__PURE__*/ Codec.shape("cardkit.v1.card.settings#input", () => ({
    card_id: Codec.str,
    settings: Codec.str,
    uuid: Codec.strOpt,
    sequence: Codec.int
  }))

/**
 * 更新卡片实体配置
 *
 * `PATCH /open-apis/cardkit/v1/cards/:card_id/settings` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `cardkit:card:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/cardkit-v1/card/settings
 * @category endpoints
 */
export const settings: Endpoint.Described<SettingsInput, Codec.Dictionary, "tenant"> & {
  /**
   * 更新卡片实体配置
   *
   * Scopes, any of: `cardkit:card:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/cardkit-v1/card/settings
   */
  (input: SettingsInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "cardkit.v1.card.settings",
  method: "PATCH",
  path: "/open-apis/cardkit/v1/cards/:card_id/settings",
  tokens: ["tenant"],
  body: "json",
  idempotencyKey: "uuid",
  done: [200770],
  codes,
  input: SettingsInput,
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
  readonly card: Card
  /** 1 to 64 characters. */
  readonly uuid?: string | undefined
  readonly sequence: number
}

export const UpdateInput: Codec.Shape<UpdateInput> =
  /*#__PURE__*/ Codec.shape("cardkit.v1.card.update#input", () => ({
    card_id: Codec.str,
    card: Codec.obj(Card),
    uuid: Codec.strOpt,
    sequence: Codec.int
  }))

/**
 * 全量更新卡片实体
 *
 * `PUT /open-apis/cardkit/v1/cards/:card_id` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `cardkit:card:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/cardkit-v1/card/update
 * @category endpoints
 */
export const update: Endpoint.Described<UpdateInput, Codec.Dictionary, "tenant"> & {
  /**
   * 全量更新卡片实体
   *
   * Scopes, any of: `cardkit:card:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/cardkit-v1/card/update
   */
  (input: UpdateInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "cardkit.v1.card.update",
  method: "PUT",
  path: "/open-apis/cardkit/v1/cards/:card_id",
  tokens: ["tenant"],
  body: "json",
  idempotencyKey: "uuid",
  done: [200770],
  codes,
  input: UpdateInput,
  output: Codec.dictionary
})

/** @category structures */
export interface Card {
  /** 1 to 50 characters. */
  readonly type: "card_json" | (string & {})
  /** 1 to 1000000 characters. */
  readonly data: string
}

export const Card: Codec.Shape<Card> = /*#__PURE__*/ Codec.shape("cardkit.v1.card.update#input.card", () => ({
  type: Codec.listed("card_json"),
  data: Codec.str
}))
