// GENERATED from spec/. DO NOT EDIT.
/**
 * What the documentation says of `payroll`. Read it through `@effect-feishu/core/catalog`.
 *
 * @since 0.1.0
 */
import type * as Catalog from "../internal/catalogFacts.js"

const scopes0: Catalog.Scopes = ["payroll:payroll_calculation_item:read"]
const scopes1: Catalog.Scopes = ["payroll:cost_allocation_details:read"]
const scopes2: Catalog.Scopes = ["payroll:cost_allocation_plan:read"]
const scopes3: Catalog.Scopes = ["payroll:cost_allocation_report:read"]
const scopes4: Catalog.Scopes = ["payroll:external_datasource_configuration:read"]
const scopes5: Catalog.Scopes = ["payroll:external_datasource_record:read"]
const scopes6: Catalog.Scopes = ["payroll:external_datasource_record:write"]
const scopes7: Catalog.Scopes = ["payroll:pay_groups:read"]
const scopes8: Catalog.Scopes = ["payroll:payment_activity:archive"]
const scopes9: Catalog.Scopes = ["payroll:payment_activity:read"]
const scopes10: Catalog.Scopes = ["payroll:payment_activity_details:read"]
const scopes11: Catalog.Scopes = ["payroll:payment_details:read"]
const scopes12: Catalog.Scopes = ["payroll:payment_activity:monitor"]
const errors0: Catalog.RawErrors = [[500,2500001,"unknown error"],[400,2500002,"param invalid"],[500,2500003,"rpc fail"]]
const errors1: Catalog.RawErrors = [[500,2500001,"unknown error"],[400,2500002,"param is invalid"],[500,2500003,"rpc fail"],[500,2500004,"get plan version fail"],[200,2500005,"report has changed, please fetch again"],[200,2500006,"report not found or unpublished"],[500,2500007,"report fetch fail"]]
const errors2: Catalog.RawErrors = [[500,2500001,"unknown error"],[400,2500002,"param invalid"]]
const errors3: Catalog.RawErrors = [[500,2500001,"unknown error"],[400,2500002,"param invalid"],[200,2500004,"datasource_code:{field_code} not exist"],[200,2500005,"field_code:{field_code} not exist"],[200,2500006,"lack required field_filter : {field_code}"],[200,2500007,"field_filter: {field code} values size is not valid"],[200,2500019,"{field_code} format not valid"],[200,2500010,"filter field_code:{field_code} duplicated"]]
const errors4: Catalog.RawErrors = [[500,2500001,"unknown error"],[400,2500002,"param invalid"],[200,2500004,"datasource_code:{field_code} not exist"],[200,2500005,"field_code:{field_code} not exist"],[200,2500008,"datasource_code:{field_code} not active"],[200,2500009,"field_code:{field_code} not active"],[200,2500010,"{field_code} format not valid"],[200,2500011,"{field_code} text length more than 500"],[200,2500012,"record{records_index} text total length more than 3000"],[200,2500013,"records{records_index} lack required field: {field_codes}"],[200,2500014,"records{records_index} lark data auth"],[200,2500015,"records{records_index} data entity {ID} not exists"],[200,2500016,"the payroll period cannot be earlier than 1970-01"],[200,2500017,"records{records_index} duplicated"],[200,2500018,"record field_code:{field_codes} duplicated"],[200,2500020,"data capacity limit exceeded"],[200,2500021,"The data source is writing data, acquiring lock failed"]]
const errors5: Catalog.RawErrors = [[500,2500001,"unknown error"],[404,2500002,"param invalid"],[500,2500003,"rpc fail"]]
const errors6: Catalog.RawErrors = [[500,2500001,"unknown error"],[400,2500002,"param is invalid"],[500,2500003,"rpc fail"],[500,2500004,"payment activity status error"],[500,2500005,"data perm denied"],[500,2500006,"payment activity not existed"]]
const errors7: Catalog.RawErrors = [[500,2500001,"unknown error"],[400,2500002,"param is invalid"],[500,2500003,"rpc fail"],[400,2500004,"employment id is not exist"]]
const errors8: Catalog.RawErrors = [[500,2500001,"unknown error"],[400,2500002,"param is invalid"],[500,2500003,"rpc fail"],[200,2500004,"current payment activity is not exist or deleted"]]
const errors9: Catalog.RawErrors = [[500,2500001,"unknown error"],[400,2500002,"param is invalid"],[400,2500003,"Too many payment activities. Please reduce the number of \"payment activity ID list\"."],[400,2500004,"Pay date range can't exceed 12 months. Please shorten the pay date range."],[400,2500005,"Employee ID list is too long. Please reduce it to within 100 characters."],[400,2500006,"Pay start and end dates and payment activity ID can't both be empty."],[500,2500007,"rpc fail"],[400,2500008,"Too many payment activities. Please shorten the pay date range."]]

/**
 * What the error codes say.
 *
 * @since 0.1.0
 * @category facts
 */
export { codes } from "../internal/codes/payroll.js"

/**
 * By endpoint id.
 *
 * @since 0.1.0
 * @category facts
 */
export const endpoints: { readonly [id: string]: Catalog.RawFacts } = {
  "payroll.v1.acct_item.list": { title: "批量查询算薪项", page: "/uAjLw4CM/ukTMukTMukTM/payroll-v1/acct_item/list", apps: ["custom","isv"], scopes: scopes0, errors: errors0, perSecond: 5 },
  "payroll.v1.cost_allocation_detail.list": { title: "查询成本分摊报表明细", page: "/uAjLw4CM/ukTMukTMukTM/payroll-v1/cost_allocation_detail/list", apps: ["custom","isv"], scopes: scopes1, errors: errors1, perSecond: 5 },
  "payroll.v1.cost_allocation_plan.list": { title: "批量查询成本分摊方案", page: "/uAjLw4CM/ukTMukTMukTM/payroll-v1/cost_allocation_plan/list", apps: ["custom","isv"], scopes: scopes2, errors: errors0, perSecond: 5 },
  "payroll.v1.cost_allocation_report.list": { title: "查询成本分摊报表汇总数据", page: "/uAjLw4CM/ukTMukTMukTM/payroll-v1/cost_allocation_report/list", apps: ["custom","isv"], scopes: scopes3, errors: errors1, perSecond: 5 },
  "payroll.v1.datasource.list": { title: "获取外部数据源配置信息", page: "/uAjLw4CM/ukTMukTMukTM/payroll-v1/datasource/list", apps: ["custom","isv"], scopes: scopes4, errors: errors2, perSecond: 10 },
  "payroll.v1.datasource_record.query": { title: "批量查询外部算薪数据记录", page: "/uAjLw4CM/ukTMukTMukTM/payroll-v1/datasource_record/query", apps: ["custom","isv"], scopes: scopes5, errors: errors3, perSecond: 10 },
  "payroll.v1.datasource_record.save": { title: "创建 / 更新外部算薪数据", page: "/uAjLw4CM/ukTMukTMukTM/payroll-v1/datasource_record/save", apps: ["custom","isv"], scopes: scopes6, errors: errors4, perSecond: 10 },
  "payroll.v1.paygroup.list": { title: "获取薪资组基本信息", page: "/uAjLw4CM/ukTMukTMukTM/payroll-v1/paygroup/list", apps: ["custom","isv"], scopes: scopes7, errors: errors5, perMinute: 20 },
  "payroll.v1.payment_activity.archive": { title: "封存发薪活动", page: "/uAjLw4CM/ukTMukTMukTM/payroll-v1/payment_activity/archive", apps: ["custom","isv"], scopes: scopes8, errors: errors6, perMinute: 10 },
  "payroll.v1.payment_activity.list": { title: "查询发薪活动列表", page: "/uAjLw4CM/ukTMukTMukTM/payroll-v1/payment_activity/list", apps: ["custom","isv"], scopes: scopes9, errors: errors7, perSecond: 5 },
  "payroll.v1.payment_activity_detail.list": { title: "查询发薪活动明细列表", page: "/uAjLw4CM/ukTMukTMukTM/payroll-v1/payment_activity_detail/list", apps: ["custom","isv"], scopes: scopes10, errors: errors8, perSecond: 5 },
  "payroll.v1.payment_detail.query": { title: "批量查询发薪明细", page: "/uAjLw4CM/ukTMukTMukTM/payroll-v1/payment_detail/query", apps: ["custom","isv"], scopes: scopes11, errors: errors9, perSecond: 1 }
}

/**
 * By event type.
 *
 * @since 0.1.0
 * @category facts
 */
export const events: { readonly [type: string]: Catalog.RawEventFacts } = {
  "payroll.payment_activity.approved_v1": { title: "发薪活动封存", page: "/uAjLw4CM/ukTMukTMukTM/payroll-v1/payment_activity/events/approved", apps: ["custom","isv"], scopes: scopes12 },
  "payroll.payment_activity.status_changed_v1": { title: "发薪活动变更", page: "/uAjLw4CM/ukTMukTMukTM/payroll-v1/payment_activity/events/status_changed", apps: ["custom","isv"], scopes: scopes12 }
}
