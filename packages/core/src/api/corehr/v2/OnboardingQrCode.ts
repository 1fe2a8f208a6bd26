// GENERATED from spec/corehr.json. DO NOT EDIT: correct spec/patches/corehr.json.
/**
 * Endpoints of `corehr.v2.onboarding.qr.code`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import { codes } from "../../../internal/codes/corehr.js"
import * as Shared from "../Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `createOnboardingQrCode` takes.
 *
 * @category inputs
 */
export interface CreateOnboardingQrCodeInput {
  /** 1 to 1000 items. */
  readonly dimension_value_list: ReadonlyArray<QrCodeDimensionValue>
}

export const CreateOnboardingQrCodeInput: Codec.Shape<CreateOnboardingQrCodeInput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.onboarding.qr.code.create_onboarding_qr_code#input", () => ({
    dimension_value_list: Codec.list(Codec.obj(QrCodeDimensionValue))
  }))

/**
 * What `createOnboardingQrCode` gives.
 *
 * @category outputs
 */
export interface CreateOnboardingQrCodeOutput {
  readonly qr_code: QrCode
}

export const CreateOnboardingQrCodeOutput: Codec.Shape<CreateOnboardingQrCodeOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.onboarding.qr.code.create_onboarding_qr_code#output", () => ({
    qr_code: Codec.obj(QrCode)
  }))

/**
 * 创建入职二维码
 *
 * `POST /open-apis/corehr/v2/onboarding_qr_codes` · Token: tenant · Rate limit: 100/min.
 *
 * Scopes, any of: `corehr:pre_hire:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/pre_hire/onboarding-qr-code/create-onboarding-qr-code
 * @category endpoints
 */
export const createOnboardingQrCode: Endpoint.Described<CreateOnboardingQrCodeInput, CreateOnboardingQrCodeOutput, "tenant"> & {
  /**
   * 创建入职二维码
   *
   * Scopes, any of: `corehr:pre_hire:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/pre_hire/onboarding-qr-code/create-onboarding-qr-code
   */
  (input: CreateOnboardingQrCodeInput, options?: Endpoint.CallOptions): Effect.Effect<CreateOnboardingQrCodeOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "corehr.v2.onboarding.qr.code.create_onboarding_qr_code",
  method: "POST",
  path: "/open-apis/corehr/v2/onboarding_qr_codes",
  tokens: ["tenant"],
  body: "json",
  codes,
  input: CreateOnboardingQrCodeInput,
  output: CreateOnboardingQrCodeOutput
})

/**
 * What `onboardingQrCodeDimension` gives.
 *
 * @category outputs
 */
export interface OnboardingQrCodeDimensionOutput {
  readonly dimension_list: ReadonlyArray<QrCodeDimension>
}

export const OnboardingQrCodeDimensionOutput: Codec.Shape<OnboardingQrCodeDimensionOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.onboarding.qr.code.onboarding_qr_code_dimension#output", () => ({
    dimension_list: Codec.list(Codec.obj(QrCodeDimension))
  }))

/**
 * 获取入职二维码维度
 *
 * `POST /open-apis/corehr/v2/onboarding_qr_codes/dimension` · Token: tenant · Rate limit: 100/min.
 *
 * Scopes, any of: `corehr:pre_hire:read`, `corehr:pre_hire:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/pre_hire/onboarding-qr-code/onboarding-qr-code-dimension
 * @category endpoints
 */
export const onboardingQrCodeDimension: Endpoint.Described<Codec.Empty, OnboardingQrCodeDimensionOutput, "tenant"> & {
  /**
   * 获取入职二维码维度
   *
   * Scopes, any of: `corehr:pre_hire:read`, `corehr:pre_hire:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/pre_hire/onboarding-qr-code/onboarding-qr-code-dimension
   */
  (input?: Codec.Empty, options?: Endpoint.CallOptions): Effect.Effect<OnboardingQrCodeDimensionOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.make({
  id: "corehr.v2.onboarding.qr.code.onboarding_qr_code_dimension",
  method: "POST",
  path: "/open-apis/corehr/v2/onboarding_qr_codes/dimension",
  tokens: ["tenant"],
  codes,
  input: Codec.empty,
  output: OnboardingQrCodeDimensionOutput
})

/** @category structures */
export interface QrCodeDimension {
  readonly api_name?: string | undefined
  readonly display_name?: Shared.CustomName | undefined
  readonly type?: 1 | 2 | 3 | (number & {}) | undefined
}

export const QrCodeDimension: Codec.Shape<QrCodeDimension> =
  /*#__PURE__*/ Codec.shape("corehr#QrCodeDimension", () => ({
    api_name: Codec.strOpt,
    display_name: Codec.objOpt(Shared.CustomName),
    type: Codec.openOpt(1, 2, 3)
  }))

/** @category structures */
export interface QrCodeDimensionValue {
  readonly dimension: QrCodeDimensionValueDimension
  readonly value: QrCodeValue
}

export const QrCodeDimensionValue: Codec.Shape<QrCodeDimensionValue> =
  /*#__PURE__*/ Codec.shape("corehr.v2.onboarding.qr.code.create_onboarding_qr_code#input.dimension_value_list", () => ({
    dimension: Codec.obj(QrCodeDimensionValueDimension),
    value: Codec.obj(QrCodeValue)
  }))

/** @category structures */
export interface QrCodeDimensionValueDimension {
  readonly api_name: string
}

export const QrCodeDimensionValueDimension: Codec.Shape<QrCodeDimensionValueDimension> =
  /*#__PURE__*/ Codec.shape("corehr.v2.onboarding.qr.code.create_onboarding_qr_code#input.dimension_value_list.dimension", () => ({
    api_name: Codec.str
  }))

/** @category structures */
export interface QrCodeValue {
  readonly select_value?: string | undefined
  /** 1 to 1000 items. */
  readonly multi_select_value?: ReadonlyArray<string> | undefined
  readonly bool_value?: boolean | undefined
}

export const QrCodeValue: Codec.Shape<QrCodeValue> =
  /*#__PURE__*/ Codec.shape("corehr.v2.onboarding.qr.code.create_onboarding_qr_code#input.dimension_value_list.value", () => ({
    select_value: Codec.strOpt,
    multi_select_value: Codec.listOpt(Codec.str),
    bool_value: Codec.boolOpt
  }))

/** @category structures */
export interface QrCode {
  readonly id?: string | undefined
  readonly png?: string | undefined
  readonly url?: string | undefined
  readonly active?: boolean | undefined
  readonly created_by?: string | undefined
  readonly updated_by?: string | undefined
  readonly created_at?: number | undefined
  readonly updated_at?: number | undefined
  readonly dimension_value_list?: ReadonlyArray<QrCodeDimensionValueList> | undefined
}

export const QrCode: Codec.Shape<QrCode> =
  /*#__PURE__*/ Codec.shape("corehr.v2.onboarding.qr.code.create_onboarding_qr_code#output.qr_code", () => ({
    id: Codec.strOpt,
    png: Codec.strOpt,
    url: Codec.strOpt,
    active: Codec.boolOpt,
    created_by: Codec.strOpt,
    updated_by: Codec.strOpt,
    created_at: Codec.intOpt,
    updated_at: Codec.intOpt,
    dimension_value_list: Codec.listOpt(Codec.obj(QrCodeDimensionValueList))
  }))

/** @category structures */
export interface QrCodeDimensionValueList {
  readonly dimension?: QrCodeDimension | undefined
  readonly value?: QrCodeDimensionValueListValue | undefined
}

export const QrCodeDimensionValueList: Codec.Shape<QrCodeDimensionValueList> =
  /*#__PURE__*/ Codec.shape("corehr.v2.onboarding.qr.code.create_onboarding_qr_code#output.qr_code.dimension_value_list", () => ({
    dimension: Codec.objOpt(QrCodeDimension),
    value: Codec.objOpt(QrCodeDimensionValueListValue)
  }))

/** @category structures */
export interface QrCodeDimensionValueListValue {
  readonly select_value?: string | undefined
  readonly multi_select_value?: ReadonlyArray<string> | undefined
  readonly bool_value?: boolean | undefined
}

export const QrCodeDimensionValueListValue: Codec.Shape<QrCodeDimensionValueListValue> =
  /*#__PURE__*/ Codec.shape("corehr.v2.onboarding.qr.code.create_onboarding_qr_code#output.qr_code.dimension_value_list.value", () => ({
    select_value: Codec.strOpt,
    multi_select_value: Codec.listOpt(Codec.str),
    bool_value: Codec.boolOpt
  }))
