// GENERATED from spec/hire.json. DO NOT EDIT: correct spec/patches/hire.json.
/**
 * Endpoints of `hire.v1.eco_account_custom_field`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import { codes } from "../../../internal/codes/hire.js"
import * as Shared from "../Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `batchDelete` takes.
 *
 * @category inputs
 */
export interface BatchDeleteInput {
  readonly scope: 1 | 2 | (number & {})
  readonly custom_field_key_list?: ReadonlyArray<string> | undefined
}

export const BatchDeleteInput: Codec.Shape<BatchDeleteInput> =
  /*#__PURE__*/ Codec.shape("hire.v1.eco_account_custom_field.batch_delete#input", () => ({
    scope: Codec.listed(1, 2),
    custom_field_key_list: Codec.listOpt(Codec.str)
  }))

/**
 * 删除账号自定义字段
 *
 * `POST /open-apis/hire/v1/eco_account_custom_fields/batch_delete` · Token: tenant · Rate limit: 1000/min,
 * 50/s.
 *
 * Scopes, any of: `hire:background_check_order`, `hire:exam`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/eco_account_custom_field/batch_delete
 * @category endpoints
 */
export const batchDelete: Endpoint.Described<BatchDeleteInput, Codec.Dictionary, "tenant"> & {
  /**
   * 删除账号自定义字段
   *
   * Scopes, any of: `hire:background_check_order`, `hire:exam`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/eco_account_custom_field/batch_delete
   */
  (input: BatchDeleteInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "hire.v1.eco_account_custom_field.batch_delete",
  method: "POST",
  path: "/open-apis/hire/v1/eco_account_custom_fields/batch_delete",
  tokens: ["tenant"],
  body: "json",
  codes,
  input: BatchDeleteInput,
  output: Codec.dictionary
})

/**
 * What `batchUpdate` takes.
 *
 * @category inputs
 */
export interface BatchUpdateInput {
  readonly scope: 1 | 2 | (number & {})
  readonly custom_field_list: ReadonlyArray<EcoAccountCustomFieldData>
}

export const BatchUpdateInput: Codec.Shape<BatchUpdateInput> =
  /*#__PURE__*/ Codec.shape("hire.v1.eco_account_custom_field.batch_update#input", () => ({
    scope: Codec.listed(1, 2),
    custom_field_list: Codec.list(Codec.obj(EcoAccountCustomFieldData))
  }))

/**
 * 更新账号自定义字段
 *
 * `PATCH /open-apis/hire/v1/eco_account_custom_fields/batch_update` · Token: tenant · Rate limit: 1000/min,
 * 50/s.
 *
 * Scopes, any of: `hire:background_check_order`, `hire:exam`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/eco_account_custom_field/batch_update
 * @category endpoints
 */
export const batchUpdate: Endpoint.Described<BatchUpdateInput, Codec.Dictionary, "tenant"> & {
  /**
   * 更新账号自定义字段
   *
   * Scopes, any of: `hire:background_check_order`, `hire:exam`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/eco_account_custom_field/batch_update
   */
  (input: BatchUpdateInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "hire.v1.eco_account_custom_field.batch_update",
  method: "PATCH",
  path: "/open-apis/hire/v1/eco_account_custom_fields/batch_update",
  tokens: ["tenant"],
  body: "json",
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
  readonly scope: 1 | 2 | (number & {})
  readonly custom_field_list: ReadonlyArray<EcoAccountCustomFieldData>
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("hire.v1.eco_account_custom_field.create#input", () => ({
    scope: Codec.listed(1, 2),
    custom_field_list: Codec.list(Codec.obj(EcoAccountCustomFieldData))
  }))

/**
 * 创建账号自定义字段
 *
 * `POST /open-apis/hire/v1/eco_account_custom_fields` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `hire:background_check_order`, `hire:exam`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/eco_account_custom_field/create
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, Codec.Dictionary, "tenant"> & {
  /**
   * 创建账号自定义字段
   *
   * Scopes, any of: `hire:background_check_order`, `hire:exam`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/eco_account_custom_field/create
   */
  (input: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "hire.v1.eco_account_custom_field.create",
  method: "POST",
  path: "/open-apis/hire/v1/eco_account_custom_fields",
  tokens: ["tenant"],
  body: "json",
  codes,
  input: CreateInput,
  output: Codec.dictionary
})

/** @category structures */
export interface EcoAccountCustomFieldData {
  readonly key: string
  readonly name: Shared.I18n
  readonly is_required: boolean
  readonly description?: Shared.I18n | undefined
}

export const EcoAccountCustomFieldData: Codec.Shape<EcoAccountCustomFieldData> =
  /*#__PURE__*/ Codec.shape("hire#EcoAccountCustomFieldData", () => ({
    key: Codec.str,
    name: Codec.obj(Shared.I18n),
    is_required: Codec.bool,
    description: Codec.objOpt(Shared.I18n)
  }))
