// GENERATED from spec/hire.json. DO NOT EDIT: correct spec/patches/hire.json.
/**
 * Endpoints of `hire.v1.talent.external_info`.
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
 * What `create` takes.
 *
 * @category inputs
 */
export interface CreateInput {
  readonly talent_id: string
  readonly external_create_time: string
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("hire.v1.talent.external_info.create#input", () => ({
    talent_id: Codec.str,
    external_create_time: Codec.str
  }))

/**
 * What `create` gives.
 *
 * @category outputs
 */
export interface CreateOutput {
  readonly external_info: TalentExternalInfo
}

export const CreateOutput: Codec.Shape<CreateOutput> =
  /*#__PURE__*/ Codec.shape("hire.v1.talent.external_info.create#output", () => ({
    external_info: Codec.obj(TalentExternalInfo)
  }))

/**
 * 创建人才外部信息
 *
 * `POST /open-apis/hire/v1/talents/:talent_id/external_info` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `hire:talent`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent-external_info/create
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "tenant"> & {
  /**
   * 创建人才外部信息
   *
   * Scopes, any of: `hire:talent`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent-external_info/create
   */
  (input: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "hire.v1.talent.external_info.create",
  method: "POST",
  path: "/open-apis/hire/v1/talents/:talent_id/external_info",
  tokens: ["tenant"],
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
  readonly talent_id: string
  readonly external_create_time: string
}

export const UpdateInput: Codec.Shape<UpdateInput> =
  /*#__PURE__*/ Codec.shape("hire.v1.talent.external_info.update#input", () => ({
    talent_id: Codec.str,
    external_create_time: Codec.str
  }))

/**
 * What `update` gives.
 *
 * @category outputs
 */
export interface UpdateOutput {
  readonly external_info: TalentExternalInfo
}

export const UpdateOutput: Codec.Shape<UpdateOutput> =
  /*#__PURE__*/ Codec.shape("hire.v1.talent.external_info.update#output", () => ({
    external_info: Codec.obj(TalentExternalInfo)
  }))

/**
 * 更新人才外部信息
 *
 * `PUT /open-apis/hire/v1/talents/:talent_id/external_info` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `hire:talent`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent-external_info/update
 * @category endpoints
 */
export const update: Endpoint.Described<UpdateInput, UpdateOutput, "tenant"> & {
  /**
   * 更新人才外部信息
   *
   * Scopes, any of: `hire:talent`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent-external_info/update
   */
  (input: UpdateInput, options?: Endpoint.CallOptions): Effect.Effect<UpdateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "hire.v1.talent.external_info.update",
  method: "PUT",
  path: "/open-apis/hire/v1/talents/:talent_id/external_info",
  tokens: ["tenant"],
  body: "json",
  codes,
  input: UpdateInput,
  output: UpdateOutput
})

/** @category structures */
export interface TalentExternalInfo {
  readonly talent_id?: string | undefined
  readonly external_create_time?: string | undefined
}

export const TalentExternalInfo: Codec.Shape<TalentExternalInfo> =
  /*#__PURE__*/ Codec.shape("hire#TalentExternalInfo", () => ({
    talent_id: Codec.strOpt,
    external_create_time: Codec.strOpt
  }))
