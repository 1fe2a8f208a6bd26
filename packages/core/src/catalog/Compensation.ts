// GENERATED from spec/. DO NOT EDIT.
/**
 * What the documentation says of `compensation`. Read it through `@effect-feishu/core/catalog`.
 *
 * @since 0.1.0
 */
import type * as Catalog from "../internal/catalogFacts.js"

const scopes0: Catalog.Scopes = ["corehr:compensation_archive:write"]
const scopes1: Catalog.Scopes = ["contact:user.employee_id:readonly"]
const scopes2: Catalog.Scopes = ["corehr:compensation_archive_detail:read"]
const scopes3: Catalog.Scopes = ["contact:user.employee_id:readonly","corehr:compensation_archive_detail.change_description:read","corehr:compensation_archive_detail.indicators:read","corehr:compensation_archive_detail.items:read","corehr:compensation_archive_detail.plan:read","corehr:compensation_archive_detail.salary_level:read"]
const scopes4: Catalog.Scopes = ["corehr:compensation_change_reason:read"]
const scopes5: Catalog.Scopes = ["corehr:compensation_indicator:read"]
const scopes6: Catalog.Scopes = ["corehr:compensation_item:read"]
const scopes7: Catalog.Scopes = ["corehr:compensation_item_category:read"]
const scopes8: Catalog.Scopes = ["corehr:compensation.lump_sum_payment:write"]
const scopes9: Catalog.Scopes = ["corehr:compensation.lump_sum_payment:read"]
const scopes10: Catalog.Scopes = ["contact:user.employee_id:readonly","corehr:compensation_lump_sum_payment.binding_period_offboarding_type:read","corehr:compensation_lump_sum_payment.return_amount_after_tax:read","corehr:compensation_lump_sum_payment.return_amount_before_tax:read","corehr:compensation_lump_sum_payment_detail.belong_time:read"]
const scopes11: Catalog.Scopes = ["contact:user.employee_id:readonly","corehr:compensation_lump_sum_payment_detail.belong_time:read"]
const scopes12: Catalog.Scopes = ["corehr:compensation_plan:read"]
const scopes13: Catalog.Scopes = ["corehr:compensation_plan_detail.indicators:read","corehr:compensation_plan_detail.items:read"]
const scopes14: Catalog.Scopes = ["corehr:compensation.recurring_payment:write"]
const scopes15: Catalog.Scopes = ["corehr:compensation.recurring_payment:delete"]
const scopes16: Catalog.Scopes = ["corehr:compensation.recurring_payment:update"]
const scopes17: Catalog.Scopes = ["corehr:compensation.recurring_payment:read"]
const scopes18: Catalog.Scopes = ["corehr:compensation.social_archive:read"]
const scopes19: Catalog.Scopes = ["corehr:compensation.social_adjust_record:read"]
const scopes20: Catalog.Scopes = ["corehr:compensation.insurance:read"]
const scopes21: Catalog.Scopes = ["corehr:compensation.social_plan:read"]
const errors0: Catalog.RawErrors = [[400,2290001,"param is empty"],[400,2290002,"effective time is invalid, correct example: 2024-01-01"],[400,2290003,"Invalid user ID, cannot find employment"],[500,2290004,"service error"],[400,2290005,"No permission to adjust"],[400,2290006,"The plan not exist, please check plan_tid"],[400,2290007,"the description is too long, limit 1000"],[400,2290008,"the edit remark is too long, limit 1000"],[400,2290009,"the change reason does not exist"],[400,2290010,"the currency not exist, please check currency_id"],[400,2290011,"the currency not match with the plan currency"],[400,2290012,"Invalid user ID, cannot find employment"],[400,2290013,"employment id to people id failed, please check user_id"],[400,2290014,"effective time is invalid, correct example: 2024-01-01"],[400,2290015],[400,2290016,"archive effective time is not allow before the plan effective time"],[400,2290017,"the plan status is deactivate"],[400,2290018,"the effective time is after employee's last day, please check effective_time"],[400,2290019,"the effective time is before employee's hire day, please check effective_time"],[400,2290020,"miss required archive items, please check item_value_lists"],[400,2290021,"the item not allow to edit or the item not in plan, please check item_value_lists"],[400,2290022,"the item value is invalid, value must be a positive number and cannot be greater than 9223372036854775807"],[400,2290023,"the plan is not open probation, the item not allow to have regular value"],[400,2290024,"the employee is not in probation, the item not allow to have regular value"],[400,2290025,"under this effective date, employees' adjust items are not allowed to have regular value"],[400,2290026,"regular item values ​​are either all empty or all null. Values ​​must be positive numbers and cannot be greater than 9223372036854775807"],[400,2290027,"match standard fail"],[400,2290028,"unique id is exist, please change"],[400,2290029,"operator id invalid, If using application identity for authentication, the operator id must be valid"],[400,2290030,"operator id invalid, If using application identity for authentication, the operator id must be valid"],[400,2290031,"This user already has a duplicate salary adjustment task under the effective date"],[400,2290032,"The user has unfinished salary adjustment tasks and cannot initiate another salary adjustment."],[400,2290033,"effective_time is empty"],[400,2290034,"plan_id is empty"],[400,2290035,"plan_tid is empty"],[400,2290036,"currency_id is empty"],[400,2290037,"user_id is empty"],[400,2290038,"unique_id is empty"],[400,2290039,"change_reason_id is empty"],[400,2290040,"There are duplicate items in item_value_lists, please check item_value_lists"],[400,2290041,"the item value is invalid, value must be a positive number and cannot be greater than 9223372036854775807"],[400,2290042,"regular item values ​​are either all empty or all null. Values ​​must be positive numbers and cannot be greater than 9223372036854775807"]]
const errors1: Catalog.RawErrors = [[500,2290001,"server error"],[400,2290002,"tenantID param invalid"],[500,2290003,"server error"],[400,2290004,"the format of start_date not match, correct example: \"2024-01-01\""],[400,2290005,"the format of end_date not match, correct example: \"2024-01-01\""],[400,2290006,"user_id_type invalid"]]
const errors2: Catalog.RawErrors = [[500,2290001,"server error"],[400,2290002,"param invalid"],[500,2290003,"rpc fail"]]
const errors3: Catalog.RawErrors = [[400,2290001,"param is invalid"],[500,2290002,"server error"]]
const errors4: Catalog.RawErrors = [[500,2290001,"server error"],[400,2290002,"param is invalid"],[404,2290003,"plan or plan version not found"]]
const errors5: Catalog.RawErrors = [[500,2290001,"server error"],[400,2290002,"param is invalid"]]

/**
 * What the error codes say.
 *
 * @since 0.1.0
 * @category facts
 */
export { codes } from "../internal/codes/compensation.js"

/**
 * By endpoint id.
 *
 * @since 0.1.0
 * @category facts
 */
export const endpoints: { readonly [id: string]: Catalog.RawFacts } = {
  "compensation.v1.archive.create": { title: "创建薪资档案", page: "/uAjLw4CM/ukTMukTMukTM/compensation-v1/archive/create", apps: ["custom"], scopes: scopes0, errors: errors0, fieldScopes: scopes1, perSecond: 10 },
  "compensation.v1.archive.query": { title: "批量查询员工薪资档案", page: "/uAjLw4CM/ukTMukTMukTM/compensation-v1/archive/query", apps: ["custom"], scopes: scopes2, errors: errors1, fieldScopes: scopes3, perSecond: 10 },
  "compensation.v1.change_reason.list": { title: "批量查询定调薪原因", page: "/uAjLw4CM/ukTMukTMukTM/compensation-v1/change_reason/list", apps: ["custom"], scopes: scopes4, errors: errors2, perSecond: 10 },
  "compensation.v1.indicator.list": { title: "批量查询薪资统计指标", page: "/uAjLw4CM/ukTMukTMukTM/compensation-v1/indicator/list", apps: ["custom"], scopes: scopes5, errors: errors2, perSecond: 10 },
  "compensation.v1.item.list": { title: "批量查询薪资项", page: "/uAjLw4CM/ukTMukTMukTM/compensation-v1/item/list", apps: ["custom"], scopes: scopes6, errors: errors2, perSecond: 10 },
  "compensation.v1.item_category.list": { title: "批量获取薪资项分类信息", page: "/uAjLw4CM/ukTMukTMukTM/compensation-v1/item_category/list", apps: ["custom"], scopes: scopes7, errors: errors2, perSecond: 10 },
  "compensation.v1.lump_sum_payment.batch_create": { title: "批量创建一次性支付记录", page: "/uAjLw4CM/ukTMukTMukTM/compensation-v1/lump_sum_payment/batch_create", apps: ["custom"], scopes: scopes8, errors: errors3, fieldScopes: scopes1, perSecond: 10 },
  "compensation.v1.lump_sum_payment.batch_remove": { title: "批量删除一次性支付记录", page: "/uAjLw4CM/ukTMukTMukTM/compensation-v1/lump_sum_payment/batch_remove", apps: ["custom"], scopes: scopes8, errors: errors3, perSecond: 10 },
  "compensation.v1.lump_sum_payment.batch_update": { title: "批量更正一次性支付记录", page: "/uAjLw4CM/ukTMukTMukTM/compensation-v1/lump_sum_payment/batch_update", apps: ["custom"], scopes: scopes8, errors: errors3, perSecond: 10 },
  "compensation.v1.lump_sum_payment.query": { title: "查询一次性支付授予记录", page: "/uAjLw4CM/ukTMukTMukTM/compensation-v1/lump_sum_payment/query", apps: ["custom"], scopes: scopes9, errors: errors3, fieldScopes: scopes10, perSecond: 10 },
  "compensation.v1.lump_sum_payment.query_detail": { title: "查询一次性支付授予明细", page: "/uAjLw4CM/ukTMukTMukTM/compensation-v1/lump_sum_payment/query_detail", apps: ["custom"], scopes: scopes9, errors: errors3, fieldScopes: scopes11, perSecond: 10 },
  "compensation.v1.plan.list": { title: "批量查询薪资方案", page: "/uAjLw4CM/ukTMukTMukTM/compensation-v1/plan/list", apps: ["custom"], scopes: scopes12, errors: errors2, fieldScopes: scopes13, perSecond: 10 },
  "compensation.v1.recurring_payment.batch_create": { title: "批量创建经常性支付记录", page: "/uAjLw4CM/ukTMukTMukTM/compensation-v1/recurring_payment/batch_create", apps: ["custom"], scopes: scopes14, errors: errors3, fieldScopes: scopes1, perSecond: 10 },
  "compensation.v1.recurring_payment.batch_remove": { title: "批量删除经常性支付记录", page: "/uAjLw4CM/ukTMukTMukTM/compensation-v1/recurring_payment/batch_remove", apps: ["custom"], scopes: scopes15, errors: errors3, perSecond: 10 },
  "compensation.v1.recurring_payment.batch_update": { title: "批量更正经常性支付记录", page: "/uAjLw4CM/ukTMukTMukTM/compensation-v1/recurring_payment/batch_update", apps: ["custom"], scopes: scopes16, errors: errors3, fieldScopes: scopes1, perSecond: 10 },
  "compensation.v1.recurring_payment.query": { title: "查询经常性支付记录", page: "/uAjLw4CM/ukTMukTMukTM/compensation-v1/recurring_payment/query", apps: ["custom"], scopes: scopes17, errors: errors3, fieldScopes: scopes1, perSecond: 10 },
  "compensation.v1.social_archive.query": { title: "批量获取员工参保档案", page: "/uAjLw4CM/ukTMukTMukTM/compensation-v1/social_archive/query", apps: ["custom"], scopes: scopes18, errors: errors4, fieldScopes: scopes1, perSecond: 10 },
  "compensation.v1.social_archive_adjust_record.query": { title: "通过员工ID批量获取社保增减员记录", page: "/uAjLw4CM/ukTMukTMukTM/compensation-v1/social_archive_adjust_record/query", apps: ["custom"], scopes: scopes19, errors: errors5, fieldScopes: scopes1, perSecond: 10 },
  "compensation.v1.social_insurance.list": { title: "获取险种配置列表", page: "/uAjLw4CM/ukTMukTMukTM/compensation-v1/social_insurance/list", apps: ["custom"], scopes: scopes20, errors: errors5, perSecond: 10 },
  "compensation.v1.social_plan.list": { title: "根据生效日期分页查询参保方案", page: "/uAjLw4CM/ukTMukTMukTM/compensation-v1/social_plan/list", apps: ["custom"], scopes: scopes21, errors: errors5, perSecond: 10 },
  "compensation.v1.social_plan.query": { title: "根据方案ID和生效日期批量查询参保方案", page: "/uAjLw4CM/ukTMukTMukTM/compensation-v1/social_plan/query", apps: ["custom"], scopes: scopes21, errors: errors5, perSecond: 10 }
}

/**
 * By event type.
 *
 * @since 0.1.0
 * @category facts
 */
export const events: { readonly [type: string]: Catalog.RawEventFacts } = {
  "compensation.archive.changed_v1": { title: "薪资档案变更", page: "/uAjLw4CM/ukTMukTMukTM/compensation-v1/archive/events/changed", apps: ["custom"], scopes: scopes2 }
}
