// GENERATED from spec/hire.json. DO NOT EDIT: correct spec/patches/hire.json.
/**
 * Endpoints of `hire.v1.external_referral_reward`.
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
 * What `create` takes.
 *
 * @category inputs
 */
export interface CreateInput {
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  readonly referral_user_id: string
  readonly create_user_id?: string | undefined
  readonly confirm_user_id?: string | undefined
  readonly pay_user_id?: string | undefined
  readonly external_id: string
  readonly application_id?: string | undefined
  readonly talent_id?: string | undefined
  readonly job_id?: string | undefined
  readonly reason?: string | undefined
  readonly rule_type: 1 | 2 | 3 | 4 | 5 | (number & {})
  readonly bonus: BonusAmount
  readonly stage: 1 | 2 | 3 | (number & {})
  readonly create_time?: string | undefined
  readonly confirm_time?: string | undefined
  readonly pay_time?: string | undefined
  readonly onboard_time?: string | undefined
  readonly conversion_time?: string | undefined
  readonly comment?: string | undefined
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("hire.v1.external_referral_reward.create#input", () => ({
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    referral_user_id: Codec.str,
    create_user_id: Codec.strOpt,
    confirm_user_id: Codec.strOpt,
    pay_user_id: Codec.strOpt,
    external_id: Codec.str,
    application_id: Codec.strOpt,
    talent_id: Codec.strOpt,
    job_id: Codec.strOpt,
    reason: Codec.strOpt,
    rule_type: Codec.listed(1, 2, 3, 4, 5),
    bonus: Codec.obj(BonusAmount),
    stage: Codec.listed(1, 2, 3),
    create_time: Codec.strOpt,
    confirm_time: Codec.strOpt,
    pay_time: Codec.strOpt,
    onboard_time: Codec.strOpt,
    conversion_time: Codec.strOpt,
    comment: Codec.strOpt
  }))

/**
 * What `create` gives.
 *
 * @category outputs
 */
export interface CreateOutput {
  readonly id: string
}

export const CreateOutput: Codec.Shape<CreateOutput> =
  /*#__PURE__*/ Codec.shape("hire.v1.external_referral_reward.create#output", () => ({
    id: Codec.str
  }))

/**
 * 导入外部内推奖励
 *
 * `POST /open-apis/hire/v1/external_referral_rewards` · Token: tenant · Rate limit: 10/s.
 *
 * Scopes, any of: `hire:external_referral_reward`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/external_referral_reward/create
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "tenant"> & {
  /**
   * 导入外部内推奖励
   *
   * Scopes, any of: `hire:external_referral_reward`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/external_referral_reward/create
   */
  (input: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "hire.v1.external_referral_reward.create",
  method: "POST",
  path: "/open-apis/hire/v1/external_referral_rewards",
  tokens: ["tenant"],
  query: ["user_id_type"],
  body: "json",
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
  readonly external_referral_reward_id: string
}

export const DeleteInput: Codec.Shape<DeleteInput> =
  /*#__PURE__*/ Codec.shape("hire.v1.external_referral_reward.delete#input", () => ({
    external_referral_reward_id: Codec.str
  }))

/**
 * 删除外部内推奖励
 *
 * `DELETE /open-apis/hire/v1/external_referral_rewards/:external_referral_reward_id` · Token: tenant · Rate
 * limit: 10/s.
 *
 * Scopes, any of: `hire:external_referral_reward`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/external_referral_reward/delete
 * @category endpoints
 */
const deleteEndpoint: Endpoint.Described<DeleteInput, Codec.Dictionary, "tenant"> & {
  /**
   * 删除外部内推奖励
   *
   * Scopes, any of: `hire:external_referral_reward`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/external_referral_reward/delete
   */
  (input: DeleteInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "hire.v1.external_referral_reward.delete",
  method: "DELETE",
  path: "/open-apis/hire/v1/external_referral_rewards/:external_referral_reward_id",
  tokens: ["tenant"],
  codes,
  input: DeleteInput,
  output: Codec.dictionary
})

export { deleteEndpoint as delete }

/** @category structures */
export interface BonusAmount {
  /** Default: `1`. */
  readonly bonus_type: 1 | 2 | (number & {})
  readonly point_bonus?: number | undefined
  readonly cash?: Shared.Cash | undefined
  /** Not in the documentation. */
  readonly cash_bonus?: ReadonlyArray<Shared.Cash> | undefined
}

export const BonusAmount: Codec.Shape<BonusAmount> =
  /*#__PURE__*/ Codec.shape("hire.v1.external_referral_reward.create#input.bonus", () => ({
    bonus_type: Codec.listed(1, 2),
    point_bonus: Codec.intOpt,
    cash: Codec.objOpt(Shared.Cash),
    cash_bonus: Codec.listOpt(Codec.obj(Shared.Cash))
  }))
