// GENERATED from spec/. DO NOT EDIT.
/**
 * What the documentation says of `performance`. Read it through `@effect-feishu/core/catalog`.
 *
 * @since 0.1.0
 */
import type * as Catalog from "../internal/catalogFacts.js"

const scopes0: Catalog.Scopes = ["performance:performance","performance:performance:readonly"]
const scopes1: Catalog.Scopes = ["contact:user.employee_id:readonly"]
const scopes2: Catalog.Scopes = ["performance:performance","performance:performance:readonly","performance:semester:read"]
const scopes3: Catalog.Scopes = ["performance:performance","performance:performance:readonly","performance:semester_activity:read"]
const scopes4: Catalog.Scopes = ["performance:performance","performance:semester_activity:write"]
const scopes5: Catalog.Scopes = ["performance:performance","performance:performance:readonly","performance:semester_activity:read","performance:semester_activity:write"]
const scopes6: Catalog.Scopes = ["performance:performance","performance:performance:readonly","performance:review_template:read"]
const scopes7: Catalog.Scopes = ["performance:metric:write"]
const scopes8: Catalog.Scopes = ["performance:metric:write","performance:metric:read"]
const scopes9: Catalog.Scopes = ["performance:metric:write","performance:metric_lib:read","performance:metric:read"]
const scopes10: Catalog.Scopes = ["performance:performance","performance:performance:readonly","performance:semester_user:read"]
const scopes11: Catalog.Scopes = ["performance:semester_activity:write"]
const scopes12: Catalog.Scopes = ["contact:user.employee_id:readonly","performance:user_snapshot.department:read","performance:user_snapshot.direct_leader:read","performance:user_snapshot.job_family:read","performance:user_snapshot.job_level:read"]
const errors0: Catalog.RawErrors = [[500,1580101,"internal error"],[400,1580102,"param is invalid"],[400,1580901,"tenant no license"]]
const errors1: Catalog.RawErrors = [[400,1580901,"tenant no licnese"]]
const errors2: Catalog.RawErrors = [[500,1580101,"internal error"],[400,1580102,"param is invalid"],[400,1580201,"token overdue"],[400,1580901,"tenant no licnese"],[400,1580902,"no support semester version"]]
const errors3: Catalog.RawErrors = [[500,1580101,"internal error"],[400,1580102,"param is invalid"],[400,1580201,"token overdue"],[400,1580901,"tenant no licnese"]]
const errors4: Catalog.RawErrors = [[400,1580102,"param is invalid"],[500,1580101,"internal error"],[400,1580901,"tenant no licnese"]]
const errors5: Catalog.RawErrors = [[500,1580101,"internal error"],[400,1580105,"semester_id is invalid"],[400,1580111,"invalid user ID"],[400,1580110,"request ID repeat"],[400,1580112,"permission denied"],[400,1580202,"external ID repeat"],[400,1580203,"item ID repeat"],[400,1580201,"item ID not found"],[400,1580204,"external ID is not unique"],[400,1580901,"tenant no licnese"]]
const errors6: Catalog.RawErrors = [[400,1580102,"param is invalid"],[400,1580105,"semester_id is invalid"],[500,1580101,"internal error"],[400,1580901,"tenant no licnese"]]
const errors7: Catalog.RawErrors = [[400,1580102,"param is invalid"],[400,1580103,"semester_id is invalid"],[400,1580112,"permission denied"],[400,1580201,"item_id is invalid"],[500,1580101,"internal error"],[400,1580901,"tenant no licnese"]]
const errors8: Catalog.RawErrors = [[500,1580101,"internal error"],[400,1580102,"param is invalid"],[400,1580105,"invalid semester ID"],[400,1580110,"request ID repeat"],[400,1580112,"permission denied"],[400,1580301,"field value type is invalid"],[400,1580302,"field_value is null"],[400,1580303,"field value length exceeds the limit"],[400,1580304,"sum of weights for metrics exceeds 100%"],[400,1580305,"filed id not found in the metric"],[400,1580306,"reviewee not found"],[400,1580307,"duplicate metric for the same reviewee in request"],[400,1580308,"duplicate field for the same metric in request"],[400,1580309,"input is not allowed after the deadline"],[400,1580310,"old vision metrics can't be input"],[400,1580311,"data input by admins can't be overwritten"],[400,1580312,"reviewee's metrics not found"],[400,1580901,"tenant no licnese"]]
const errors9: Catalog.RawErrors = [[500,1580101,"internal error"],[400,1580102,"param is invalid"],[400,1580105,"invalid semester ID"],[400,1580901,"tenant no licnese"]]
const errors10: Catalog.RawErrors = [[500,1580101,"internal error"],[400,1580102,"param is invalid"],[400,1580901,"tenant no licnese"]]
const errors11: Catalog.RawErrors = [[500,1580101,"internal error"],[400,1580102,"param is invalid"],[400,1580107,"page token invalid"],[400,1580108,"page token expired"],[400,1580901,"tenant no licnese"]]
const errors12: Catalog.RawErrors = [[500,1580101,"internal error"],[400,1580102,"param is invalid"],[400,1580105,"invalid semester ID"],[400,1580107,"page token invalid"],[400,1580108,"page token expired"],[400,1580901,"tenant no licnese"]]
const errors13: Catalog.RawErrors = [[500,1580101,"internal error"],[400,1580102,"param is invalid"],[400,1580401,"user group not support api import"],[400,1580402,"user group has running import task"],[400,1580403,"scope over limit"],[400,1580110,"request ID repeat"],[400,1580901,"tenant no licnese"]]

/**
 * What the error codes say.
 *
 * @since 0.1.0
 * @category facts
 */
export { codes } from "../internal/codes/performance.js"

/**
 * By endpoint id.
 *
 * @since 0.1.0
 * @category facts
 */
export const endpoints: { readonly [id: string]: Catalog.RawFacts } = {
  "performance.v1.review_data.query": { title: "获取绩效结果", page: "/uAjLw4CM/ukTMukTMukTM/performance-v1/review_data/query", apps: ["custom","isv"], scopes: scopes0, errors: errors0, fieldScopes: scopes1, perMinute: 20 },
  "performance.v1.semester.list": { title: "获取周期列表", page: "/uAjLw4CM/ukTMukTMukTM/performance-v1/semester/list", apps: ["custom","isv"], scopes: scopes2, errors: errors1, fieldScopes: scopes1, perMinute: 10 },
  "performance.v1.stage_task.find_by_page": { title: "获取周期任务（全部用户）", page: "/uAjLw4CM/ukTMukTMukTM/performance-v1/stage_task/find_by_page", apps: ["custom","isv"], scopes: scopes2, errors: errors2, fieldScopes: scopes1, perMinute: 20 },
  "performance.v1.stage_task.find_by_user_list": { title: "获取周期任务（指定用户）", page: "/uAjLw4CM/ukTMukTMukTM/performance-v1/stage_task/find_by_user_list", apps: ["custom","isv"], scopes: scopes2, errors: errors3, fieldScopes: scopes1, perMinute: 20 },
  "performance.v2.activity.query": { title: "获取项目列表", page: "/uAjLw4CM/ukTMukTMukTM/performance-v2/activity/query", apps: ["custom","isv"], scopes: scopes3, errors: errors4, fieldScopes: scopes1, perMinute: 10 },
  "performance.v2.additional_information.import": { title: "批量导入补充信息", page: "/uAjLw4CM/ukTMukTMukTM/performance-v2/additional_information/import", apps: ["custom","isv"], scopes: scopes4, errors: errors5, fieldScopes: scopes1, perMinute: 10 },
  "performance.v2.additional_information.query": { title: "批量查询补充信息", page: "/uAjLw4CM/ukTMukTMukTM/performance-v2/additional_information/query", apps: ["custom","isv"], scopes: scopes5, errors: errors6, fieldScopes: scopes1, perMinute: 10 },
  "performance.v2.additional_informations.batch.delete": { title: "批量删除补充信息", page: "/uAjLw4CM/ukTMukTMukTM/performance-v2/additional_informations-batch/delete", apps: ["custom","isv"], scopes: scopes4, errors: errors7, fieldScopes: scopes1, perMinute: 10 },
  "performance.v2.indicator.query": { title: "获取评估项列表", page: "/uAjLw4CM/ukTMukTMukTM/performance-v2/indicator/query", apps: ["custom","isv"], scopes: scopes6, errors: errors4, perMinute: 10 },
  "performance.v2.metric_detail.import": { title: "录入被评估人关键指标数据", page: "/uAjLw4CM/ukTMukTMukTM/performance-v2/metric_detail/import", apps: ["custom","isv"], scopes: scopes7, errors: errors8, fieldScopes: scopes1, perMinute: 10 },
  "performance.v2.metric_detail.query": { title: "获取被评估人关键指标结果", page: "/uAjLw4CM/ukTMukTMukTM/performance-v2/metric_detail/query", apps: ["custom","isv"], scopes: scopes8, errors: errors9, fieldScopes: scopes1, perMinute: 20 },
  "performance.v2.metric_field.query": { title: "获取指标字段列表", page: "/uAjLw4CM/ukTMukTMukTM/performance-v2/metric_field/query", apps: ["custom","isv"], scopes: scopes9, errors: errors10, perMinute: 20 },
  "performance.v2.metric_lib.query": { title: "获取指标列表", page: "/uAjLw4CM/ukTMukTMukTM/performance-v2/metric_lib/query", apps: ["custom","isv"], scopes: scopes9, errors: errors11, fieldScopes: scopes1, perMinute: 20 },
  "performance.v2.metric_tag.list": { title: "获取指标标签列表", page: "/uAjLw4CM/ukTMukTMukTM/performance-v2/metric_tag/list", apps: ["custom","isv"], scopes: scopes9, errors: errors11, perSecond: 10 },
  "performance.v2.metric_template.query": { title: "获取指标模板列表", page: "/uAjLw4CM/ukTMukTMukTM/performance-v2/metric_template/query", apps: ["custom","isv"], scopes: scopes9, errors: errors11, fieldScopes: scopes1, perMinute: 20 },
  "performance.v2.question.query": { title: "获取标签填写题配置", page: "/uAjLw4CM/ukTMukTMukTM/performance-v2/question/query", apps: ["custom","isv"], scopes: scopes6, errors: errors4, perMinute: 10 },
  "performance.v2.review_data.query": { title: "获取绩效详情数据", page: "/uAjLw4CM/ukTMukTMukTM/performance-v2/review_data/query", apps: ["custom","isv"], scopes: scopes0, errors: errors4, fieldScopes: scopes1, perMinute: 20 },
  "performance.v2.review_template.query": { title: "获取绩效模板配置", page: "/uAjLw4CM/ukTMukTMukTM/performance-v2/review_template/query", apps: ["custom","isv"], scopes: scopes6, errors: errors4, perMinute: 10 },
  "performance.v2.reviewee.query": { title: "获取被评估人信息", page: "/uAjLw4CM/ukTMukTMukTM/performance-v2/reviewee/query", apps: ["custom","isv"], scopes: scopes10, errors: errors12, fieldScopes: scopes1, perMinute: 20 },
  "performance.v2.user_group_user_rel.write": { title: "更新人员组成员", page: "/uAjLw4CM/ukTMukTMukTM/performance-v2/user_group_user_rel/write", apps: ["custom","isv"], scopes: scopes11, errors: errors13, fieldScopes: scopes1, perMinute: 20 },
  "performance.v2.user_info.query": { title: "获取绩效周期的人员信息", page: "/uAjLw4CM/ukTMukTMukTM/performance-v2/user_info/query", apps: ["custom","isv"], scopes: scopes0, errors: errors10, fieldScopes: scopes12, perMinute: 100 }
}

/**
 * By event type.
 *
 * @since 0.1.0
 * @category facts
 */
export const events: { readonly [type: string]: Catalog.RawEventFacts } = {
  "performance.review_data.changed_v2": { title: "绩效详情变更", page: "/uAjLw4CM/ukTMukTMukTM/performance-v2/review_data/events/changed", apps: ["custom","isv"], scopes: scopes0 },
  "performance.stage_task.open_result_v2": { title: "绩效结果开通", page: "/uAjLw4CM/ukTMukTMukTM/performance-v2/stage_task/events/open_result", apps: ["custom","isv"], scopes: scopes0 }
}
