// GENERATED from spec/hire.json. DO NOT EDIT: correct spec/patches/hire.json.
/**
 * Endpoints of `hire.v1.eco_background_check_package`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import { codes } from "../../../internal/codes/hire.js"
import type * as Effect from "effect/Effect"

/**
 * What `batchDelete` takes.
 *
 * @category inputs
 */
export interface BatchDeleteInput {
  readonly account_id: string
  readonly package_id_list?: ReadonlyArray<string> | undefined
  readonly additional_item_id_list?: ReadonlyArray<string> | undefined
}

export const BatchDeleteInput: Codec.Shape<BatchDeleteInput> =
  /*#__PURE__*/ Codec.shape("hire.v1.eco_background_check_package.batch_delete#input", () => ({
    account_id: Codec.str,
    package_id_list: Codec.listOpt(Codec.str),
    additional_item_id_list: Codec.listOpt(Codec.str)
  }))

/**
 * 删除背调套餐和附加调查项
 *
 * `POST /open-apis/hire/v1/eco_background_check_packages/batch_delete` · Token: tenant · Rate limit:
 * 1000/min, 50/s.
 *
 * Scopes, any of: `hire:background_check_order`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/eco_background_check_package/batch_delete
 * @category endpoints
 */
export const batchDelete: Endpoint.Described<BatchDeleteInput, Codec.Dictionary, "tenant"> & {
  /**
   * 删除背调套餐和附加调查项
   *
   * Scopes, any of: `hire:background_check_order`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/eco_background_check_package/batch_delete
   */
  (input: BatchDeleteInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "hire.v1.eco_background_check_package.batch_delete",
  method: "POST",
  path: "/open-apis/hire/v1/eco_background_check_packages/batch_delete",
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
  readonly account_id: string
  readonly package_list: ReadonlyArray<EcoBackgroundCheckPackageData>
  readonly additional_item_list?: ReadonlyArray<EcoBackgroundCheckPackageAdditionalItem> | undefined
}

export const BatchUpdateInput: Codec.Shape<BatchUpdateInput> =
  /*#__PURE__*/ Codec.shape("hire.v1.eco_background_check_package.batch_update#input", () => ({
    account_id: Codec.str,
    package_list: Codec.list(Codec.obj(EcoBackgroundCheckPackageData)),
    additional_item_list: Codec.listOpt(Codec.obj(EcoBackgroundCheckPackageAdditionalItem))
  }))

/**
 * 更新背调套餐和附加调查项
 *
 * `PATCH /open-apis/hire/v1/eco_background_check_packages/batch_update` · Token: tenant · Rate limit:
 * 1000/min, 50/s.
 *
 * Scopes, any of: `hire:background_check_order`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/eco_background_check_package/batch_update
 * @category endpoints
 */
export const batchUpdate: Endpoint.Described<BatchUpdateInput, Codec.Dictionary, "tenant"> & {
  /**
   * 更新背调套餐和附加调查项
   *
   * Scopes, any of: `hire:background_check_order`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/eco_background_check_package/batch_update
   */
  (input: BatchUpdateInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "hire.v1.eco_background_check_package.batch_update",
  method: "PATCH",
  path: "/open-apis/hire/v1/eco_background_check_packages/batch_update",
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
  readonly account_id: string
  readonly package_list: ReadonlyArray<EcoBackgroundCheckPackageData>
  readonly additional_item_list?: ReadonlyArray<EcoBackgroundCheckPackageAdditionalItem> | undefined
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("hire.v1.eco_background_check_package.create#input", () => ({
    account_id: Codec.str,
    package_list: Codec.list(Codec.obj(EcoBackgroundCheckPackageData)),
    additional_item_list: Codec.listOpt(Codec.obj(EcoBackgroundCheckPackageAdditionalItem))
  }))

/**
 * 创建背调套餐和附加调查项
 *
 * `POST /open-apis/hire/v1/eco_background_check_packages` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `hire:background_check_order`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/eco_background_check_package/create
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, Codec.Dictionary, "tenant"> & {
  /**
   * 创建背调套餐和附加调查项
   *
   * Scopes, any of: `hire:background_check_order`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/eco_background_check_package/create
   */
  (input: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "hire.v1.eco_background_check_package.create",
  method: "POST",
  path: "/open-apis/hire/v1/eco_background_check_packages",
  tokens: ["tenant"],
  body: "json",
  codes,
  input: CreateInput,
  output: Codec.dictionary
})

/** @category structures */
export interface EcoBackgroundCheckPackageData {
  readonly id: string
  /** At most 100 characters. */
  readonly name: string
  readonly description?: string | undefined
}

export const EcoBackgroundCheckPackageData: Codec.Shape<EcoBackgroundCheckPackageData> =
  /*#__PURE__*/ Codec.shape("hire#EcoBackgroundCheckPackageData", () => ({
    id: Codec.str,
    name: Codec.str,
    description: Codec.strOpt
  }))

/** @category structures */
export interface EcoBackgroundCheckPackageAdditionalItem {
  readonly id: string
  readonly name: string
  readonly description?: string | undefined
}

export const EcoBackgroundCheckPackageAdditionalItem: Codec.Shape<EcoBackgroundCheckPackageAdditionalItem> =
  /*#__PURE__*/ Codec.shape("hire#EcoBackgroundCheckPackageAdditionalItem", () => ({
    id: Codec.str,
    name: Codec.str,
    description: Codec.strOpt
  }))
