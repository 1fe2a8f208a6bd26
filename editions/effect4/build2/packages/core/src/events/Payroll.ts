// GENERATED from spec/payroll.json. DO NOT EDIT: correct spec/patches/payroll.json.
/**
 * Events of `payroll`.
 *
 * @since 0.1.0
 */
import * as Codec from "../Codec.js"
import * as EventDefinition from "../EventDefinition.js"

/**
 * What `payroll.payment_activity.approved_v1` tells.
 *
 * @category payloads
 */
export interface PaymentActivityApprovedV1 {
  readonly activity_id?: string | undefined
}

export const PaymentActivityApprovedV1: Codec.Shape<PaymentActivityApprovedV1> = /*#__PURE__*/ Codec.shape(
  "payroll.payment_activity.approved_v1#event",
  () => ({
    activity_id: Codec.strOpt
  })
)

/**
 * 发薪活动封存 · `payroll.payment_activity.approved_v1`
 *
 * Scopes, any of: `payroll:payment_activity:monitor`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/payroll-v1/payment_activity/events/approved
 * @category events
 */
export const paymentActivityApprovedV1: EventDefinition.EventDefinition<PaymentActivityApprovedV1> =
  /*#__PURE__*/ EventDefinition.make({
    type: "payroll.payment_activity.approved_v1",
    schema: "2.0",
    payload: PaymentActivityApprovedV1
  })

/**
 * What `payroll.payment_activity.status_changed_v1` tells.
 *
 * @category payloads
 */
export interface PaymentActivityStatusChangedV1 {
  readonly activity_id?: string | undefined
  /** At most 10000. */
  readonly status?: number | undefined
}

export const PaymentActivityStatusChangedV1: Codec.Shape<PaymentActivityStatusChangedV1> =
  /*#__PURE__*/ Codec.shape("payroll.payment_activity.status_changed_v1#event", () => ({
    activity_id: Codec.strOpt,
    status: Codec.intOpt
  }))

/**
 * 发薪活动变更 · `payroll.payment_activity.status_changed_v1`
 *
 * Scopes, any of: `payroll:payment_activity:monitor`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/payroll-v1/payment_activity/events/status_changed
 * @category events
 */
export const paymentActivityStatusChangedV1: EventDefinition.EventDefinition<PaymentActivityStatusChangedV1> =
  /*#__PURE__*/ EventDefinition.make({
    type: "payroll.payment_activity.status_changed_v1",
    schema: "2.0",
    payload: PaymentActivityStatusChangedV1
  })
