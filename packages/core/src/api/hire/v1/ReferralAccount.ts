// GENERATED from spec/hire.json. DO NOT EDIT: correct spec/patches/hire.json.
/**
 * Endpoints of `hire.v1.referral_account`.
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
  /** Not in the documentation. */
  readonly user_id_type?: "user_id" | "union_id" | "open_id" | undefined
  readonly mobile?: Shared.EcoBackgroundCheckCreateEventMobile | undefined
  readonly email?: string | undefined
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("hire.v1.referral_account.create#input", () => ({
    user_id_type: Codec.litOpt("user_id", "union_id", "open_id"),
    mobile: Codec.objOpt(Shared.EcoBackgroundCheckCreateEventMobile),
    email: Codec.strOpt
  }))

/**
 * What `create` gives.
 *
 * @category outputs
 */
export interface CreateOutput {
  readonly account: Account
}

export const CreateOutput: Codec.Shape<CreateOutput> =
  /*#__PURE__*/ Codec.shape("hire.v1.referral_account.create#output", () => ({
    account: Codec.obj(Account)
  }))

/**
 * 注册内推账户
 *
 * `POST /open-apis/hire/v1/referral_account` · Token: tenant · Rate limit: 100/min.
 *
 * Scopes, any of: `hire:referral_account`.
 *
 * Scopes that open further fields: `contact:user.employee_id:readonly`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/referral_account/create
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "tenant"> & {
  /**
   * 注册内推账户
   *
   * Scopes, any of: `hire:referral_account`.
   *
   * Scopes that open further fields: `contact:user.employee_id:readonly`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/referral_account/create
   */
  (input?: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.make({
  id: "hire.v1.referral_account.create",
  method: "POST",
  path: "/open-apis/hire/v1/referral_account",
  tokens: ["tenant"],
  query: ["user_id_type"],
  body: "json",
  codes,
  input: CreateInput,
  output: CreateOutput
})

/**
 * What `deactivate` takes.
 *
 * @category inputs
 */
export interface DeactivateInput {
  readonly referral_account_id: string
  /** Not in the documentation. */
  readonly user_id_type?: "user_id" | "union_id" | "open_id" | undefined
}

export const DeactivateInput: Codec.Shape<DeactivateInput> =
  /*#__PURE__*/ Codec.shape("hire.v1.referral_account.deactivate#input", () => ({
    referral_account_id: Codec.str,
    user_id_type: Codec.litOpt("user_id", "union_id", "open_id")
  }))

/**
 * What `deactivate` gives.
 *
 * @category outputs
 */
export interface DeactivateOutput {
  readonly account: Account
}

export const DeactivateOutput: Codec.Shape<DeactivateOutput> =
  /*#__PURE__*/ Codec.shape("hire.v1.referral_account.deactivate#output", () => ({
    account: Codec.obj(Account)
  }))

/**
 * 停用内推账户
 *
 * `POST /open-apis/hire/v1/referral_account/:referral_account_id/deactivate` · Token: tenant · Rate limit:
 * 100/min.
 *
 * Scopes, any of: `hire:referral_account`.
 *
 * Scopes that open further fields: `contact:user.employee_id:readonly`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/referral_account/deactivate
 * @category endpoints
 */
export const deactivate: Endpoint.Described<DeactivateInput, DeactivateOutput, "tenant"> & {
  /**
   * 停用内推账户
   *
   * Scopes, any of: `hire:referral_account`.
   *
   * Scopes that open further fields: `contact:user.employee_id:readonly`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/referral_account/deactivate
   */
  (input: DeactivateInput, options?: Endpoint.CallOptions): Effect.Effect<DeactivateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "hire.v1.referral_account.deactivate",
  method: "POST",
  path: "/open-apis/hire/v1/referral_account/:referral_account_id/deactivate",
  tokens: ["tenant"],
  query: ["user_id_type"],
  codes,
  input: DeactivateInput,
  output: DeactivateOutput
})

/**
 * What `enable` takes.
 *
 * @category inputs
 */
export interface EnableInput {
  /** Not in the documentation. */
  readonly user_id_type?: "user_id" | "union_id" | "open_id" | undefined
  readonly referral_account_id?: string | undefined
}

export const EnableInput: Codec.Shape<EnableInput> =
  /*#__PURE__*/ Codec.shape("hire.v1.referral_account.enable#input", () => ({
    user_id_type: Codec.litOpt("user_id", "union_id", "open_id"),
    referral_account_id: Codec.strOpt
  }))

/**
 * What `enable` gives.
 *
 * @category outputs
 */
export interface EnableOutput {
  readonly account: Account
}

export const EnableOutput: Codec.Shape<EnableOutput> =
  /*#__PURE__*/ Codec.shape("hire.v1.referral_account.enable#output", () => ({
    account: Codec.obj(Account)
  }))

/**
 * 启用内推账户
 *
 * `POST /open-apis/hire/v1/referral_account/enable` · Token: tenant · Rate limit: 10/s.
 *
 * Scopes, any of: `hire:referral_account`.
 *
 * Scopes that open further fields: `contact:user.employee_id:readonly`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/referral_account/enable
 * @category endpoints
 */
export const enable: Endpoint.Described<EnableInput, EnableOutput, "tenant"> & {
  /**
   * 启用内推账户
   *
   * Scopes, any of: `hire:referral_account`.
   *
   * Scopes that open further fields: `contact:user.employee_id:readonly`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/referral_account/enable
   */
  (input?: EnableInput, options?: Endpoint.CallOptions): Effect.Effect<EnableOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.make({
  id: "hire.v1.referral_account.enable",
  method: "POST",
  path: "/open-apis/hire/v1/referral_account/enable",
  tokens: ["tenant"],
  query: ["user_id_type"],
  body: "json",
  codes,
  input: EnableInput,
  output: EnableOutput
})

/**
 * What `getAccountAssets` takes.
 *
 * @category inputs
 */
export interface GetAccountAssetsInput {
  readonly referral_account_id: string
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
}

export const GetAccountAssetsInput: Codec.Shape<GetAccountAssetsInput> =
  /*#__PURE__*/ Codec.shape("hire.v1.referral_account.get_account_assets#input", () => ({
    referral_account_id: Codec.str,
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id")
  }))

/**
 * What `getAccountAssets` gives.
 *
 * @category outputs
 */
export interface GetAccountAssetsOutput {
  readonly account: GetAccountAssetsOutputAccount
}

export const GetAccountAssetsOutput: Codec.Shape<GetAccountAssetsOutput> =
  /*#__PURE__*/ Codec.shape("hire.v1.referral_account.get_account_assets#output", () => ({
    account: Codec.obj(GetAccountAssetsOutputAccount)
  }))

/**
 * 查询内推账户
 *
 * `GET /open-apis/hire/v1/referral_account/get_account_assets` · Token: tenant · Rate limit: 10/s.
 *
 * Scopes, any of: `hire:referral_account`, `hire:referral_account:readonly`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/referral_account/get_account_assets
 * @category endpoints
 */
export const getAccountAssets: Endpoint.Described<GetAccountAssetsInput, GetAccountAssetsOutput, "tenant"> & {
  /**
   * 查询内推账户
   *
   * Scopes, any of: `hire:referral_account`, `hire:referral_account:readonly`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/referral_account/get_account_assets
   */
  (input: GetAccountAssetsInput, options?: Endpoint.CallOptions): Effect.Effect<GetAccountAssetsOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "hire.v1.referral_account.get_account_assets",
  method: "GET",
  path: "/open-apis/hire/v1/referral_account/get_account_assets",
  tokens: ["tenant"],
  query: ["referral_account_id", "user_id_type"],
  codes,
  input: GetAccountAssetsInput,
  output: GetAccountAssetsOutput
})

/**
 * What `reconciliation` takes.
 *
 * @category inputs
 */
export interface ReconciliationInput {
  readonly start_trans_time: string
  readonly end_trans_time: string
  readonly trade_details?: ReadonlyArray<TradeDetail> | undefined
}

export const ReconciliationInput: Codec.Shape<ReconciliationInput> =
  /*#__PURE__*/ Codec.shape("hire.v1.referral_account.reconciliation#input", () => ({
    start_trans_time: Codec.str,
    end_trans_time: Codec.str,
    trade_details: Codec.listOpt(Codec.obj(TradeDetail))
  }))

/**
 * What `reconciliation` gives.
 *
 * @category outputs
 */
export interface ReconciliationOutput {
  readonly check_failed_list: ReadonlyArray<CheckFailedAccountInfo>
}

export const ReconciliationOutput: Codec.Shape<ReconciliationOutput> =
  /*#__PURE__*/ Codec.shape("hire.v1.referral_account.reconciliation#output", () => ({
    check_failed_list: Codec.list(Codec.obj(CheckFailedAccountInfo))
  }))

/**
 * 内推账户提现数据对账
 *
 * `POST /open-apis/hire/v1/referral_account/reconciliation` · Token: tenant · Rate limit: 100/min.
 *
 * Scopes, any of: `hire:referral_account`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/referral_account/reconciliation
 * @category endpoints
 */
export const reconciliation: Endpoint.Described<ReconciliationInput, ReconciliationOutput, "tenant"> & {
  /**
   * 内推账户提现数据对账
   *
   * Scopes, any of: `hire:referral_account`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/referral_account/reconciliation
   */
  (input: ReconciliationInput, options?: Endpoint.CallOptions): Effect.Effect<ReconciliationOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "hire.v1.referral_account.reconciliation",
  method: "POST",
  path: "/open-apis/hire/v1/referral_account/reconciliation",
  tokens: ["tenant"],
  body: "json",
  codes,
  input: ReconciliationInput,
  output: ReconciliationOutput
})

/**
 * What `withdraw` takes.
 *
 * @category inputs
 */
export interface WithdrawInput {
  readonly referral_account_id: string
  readonly withdraw_bonus_type: ReadonlyArray<1 | 2 | (number & {})>
  readonly external_order_id: string
}

export const WithdrawInput: Codec.Shape<WithdrawInput> =
  /*#__PURE__*/ Codec.shape("hire.v1.referral_account.withdraw#input", () => ({
    referral_account_id: Codec.str,
    withdraw_bonus_type: Codec.list(Codec.listed(1, 2)),
    external_order_id: Codec.str
  }))

/**
 * What `withdraw` gives.
 *
 * @category outputs
 */
export interface WithdrawOutput {
  readonly external_order_id?: string | undefined
  readonly trans_time?: string | undefined
  readonly withdrawal_details?: Shared.BonusAmount | undefined
}

export const WithdrawOutput: Codec.Shape<WithdrawOutput> =
  /*#__PURE__*/ Codec.shape("hire.v1.referral_account.withdraw#output", () => ({
    external_order_id: Codec.strOpt,
    trans_time: Codec.strOpt,
    withdrawal_details: Codec.objOpt(Shared.BonusAmount)
  }))

/**
 * 全额提取内推账户余额
 *
 * `POST /open-apis/hire/v1/referral_account/:referral_account_id/withdraw` · Token: tenant · Rate limit:
 * 100/min.
 *
 * Scopes, any of: `hire:referral_account`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/referral_account/withdraw
 * @category endpoints
 */
export const withdraw: Endpoint.Described<WithdrawInput, WithdrawOutput, "tenant"> & {
  /**
   * 全额提取内推账户余额
   *
   * Scopes, any of: `hire:referral_account`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/referral_account/withdraw
   */
  (input: WithdrawInput, options?: Endpoint.CallOptions): Effect.Effect<WithdrawOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "hire.v1.referral_account.withdraw",
  method: "POST",
  path: "/open-apis/hire/v1/referral_account/:referral_account_id/withdraw",
  tokens: ["tenant"],
  body: "json",
  codes,
  input: WithdrawInput,
  output: WithdrawOutput
})

/** @category structures */
export interface Account {
  readonly account_id: string
  readonly assets?: Shared.Assets | undefined
  readonly status?: 1 | 2 | (number & {}) | undefined
  /** Not in the documentation. */
  readonly referrer?: Referrer | undefined
}

export const Account: Codec.Shape<Account> = /*#__PURE__*/ Codec.shape("hire#Account", () => ({
  account_id: Codec.str,
  assets: Codec.objOpt(Shared.Assets),
  status: Codec.openOpt(1, 2),
  referrer: Codec.objOpt(Referrer)
}))

/** @category structures */
export interface Referrer {
  readonly id?: string | undefined
  readonly name?: Shared.I18n | undefined
  readonly email?: string | undefined
  readonly mobile?: string | undefined
}

export const Referrer: Codec.Shape<Referrer> = /*#__PURE__*/ Codec.shape("hire#Referrer", () => ({
  id: Codec.strOpt,
  name: Codec.objOpt(Shared.I18n),
  email: Codec.strOpt,
  mobile: Codec.strOpt
}))

/** @category structures */
export interface ReferralAccountBonusAmount {
  readonly point_bonus?: number | undefined
  /** Not in the documentation. */
  readonly cash?: Shared.Cash | undefined
  /** Not in the documentation. */
  readonly cash_bonus?: ReadonlyArray<Shared.Cash> | undefined
}

export const ReferralAccountBonusAmount: Codec.Shape<ReferralAccountBonusAmount> =
  /*#__PURE__*/ Codec.shape("hire#ReferralAccountBonusAmount", () => ({
    point_bonus: Codec.intOpt,
    cash: Codec.objOpt(Shared.Cash),
    cash_bonus: Codec.listOpt(Codec.obj(Shared.Cash))
  }))

/** @category structures */
export interface GetAccountAssetsOutputAccount {
  readonly account_id: string
  readonly assets?: Assets | undefined
  readonly status?: 1 | 2 | (number & {}) | undefined
  readonly referrer?: AccountReferrer | undefined
}

export const GetAccountAssetsOutputAccount: Codec.Shape<GetAccountAssetsOutputAccount> =
  /*#__PURE__*/ Codec.shape("hire.v1.referral_account.get_account_assets#output.account", () => ({
    account_id: Codec.str,
    assets: Codec.objOpt(Assets),
    status: Codec.openOpt(1, 2),
    referrer: Codec.objOpt(AccountReferrer)
  }))

/** @category structures */
export interface Assets {
  readonly confirmed_bonus?: BonusAmount | undefined
  /** Not in the documentation. */
  readonly paid_bonus?: Shared.PaidBonus | undefined
}

export const Assets: Codec.Shape<Assets> =
  /*#__PURE__*/ Codec.shape("hire.v1.referral_account.get_account_assets#output.account.assets", () => ({
    confirmed_bonus: Codec.objOpt(BonusAmount),
    paid_bonus: Codec.objOpt(Shared.PaidBonus)
  }))

/** @category structures */
export interface BonusAmount {
  readonly point_bonus?: number | undefined
  readonly cash_bonus?: ReadonlyArray<Shared.Cash> | undefined
  /** Not in the documentation. */
  readonly cash?: Shared.Cash | undefined
}

export const BonusAmount: Codec.Shape<BonusAmount> =
  /*#__PURE__*/ Codec.shape("hire.v1.referral_account.get_account_assets#output.account.assets.confirmed_bonus", () => ({
    point_bonus: Codec.intOpt,
    cash_bonus: Codec.listOpt(Codec.obj(Shared.Cash)),
    cash: Codec.objOpt(Shared.Cash)
  }))

/** @category structures */
export interface AccountReferrer {
  readonly id?: string | undefined
  readonly name?: Shared.I18n | undefined
  /** Given with the scope `hire:employee.email:readonly`. */
  readonly email?: string | undefined
  /** Given with the scope `hire:employee.mobile:readonly`. */
  readonly mobile?: string | undefined
}

export const AccountReferrer: Codec.Shape<AccountReferrer> =
  /*#__PURE__*/ Codec.shape("hire.v1.referral_account.get_account_assets#output.account.referrer", () => ({
    id: Codec.strOpt,
    name: Codec.objOpt(Shared.I18n),
    email: Codec.strOpt,
    mobile: Codec.strOpt
  }))

/** @category structures */
export interface TradeDetail {
  readonly account_id: string
  readonly total_recharge_reward_info?: TradeDetailTotalRechargeRewardInfo | undefined
}

export const TradeDetail: Codec.Shape<TradeDetail> =
  /*#__PURE__*/ Codec.shape("hire.v1.referral_account.reconciliation#input.trade_details", () => ({
    account_id: Codec.str,
    total_recharge_reward_info: Codec.objOpt(TradeDetailTotalRechargeRewardInfo)
  }))

/** @category structures */
export interface TradeDetailTotalRechargeRewardInfo {
  readonly point_bonus?: number | undefined
  /** Not in the documentation. */
  readonly bonus_type?: number | undefined
  /** Not in the documentation. */
  readonly cash?: Shared.Cash | undefined
  /** Not in the documentation. */
  readonly cash_bonus?: ReadonlyArray<Shared.Cash> | undefined
}

export const TradeDetailTotalRechargeRewardInfo: Codec.Shape<TradeDetailTotalRechargeRewardInfo> =
  /*#__PURE__*/ Codec.shape("hire.v1.referral_account.reconciliation#input.trade_details.total_recharge_reward_info", () => ({
    point_bonus: Codec.intOpt,
    bonus_type: Codec.numOpt,
    cash: Codec.objOpt(Shared.Cash),
    cash_bonus: Codec.listOpt(Codec.obj(Shared.Cash))
  }))

/** @category structures */
export interface CheckFailedAccountInfo {
  readonly account_id?: string | undefined
  readonly total_withdraw_reward_info?: ReferralAccountBonusAmount | undefined
  readonly total_recharge_reward_info?: ReferralAccountBonusAmount | undefined
}

export const CheckFailedAccountInfo: Codec.Shape<CheckFailedAccountInfo> =
  /*#__PURE__*/ Codec.shape("hire.v1.referral_account.reconciliation#output.check_failed_list", () => ({
    account_id: Codec.strOpt,
    total_withdraw_reward_info: Codec.objOpt(ReferralAccountBonusAmount),
    total_recharge_reward_info: Codec.objOpt(ReferralAccountBonusAmount)
  }))
