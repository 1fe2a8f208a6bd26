// GENERATED from spec/. DO NOT EDIT.
/**
 * What the documentation says of `okr`. Read it through `@effect-feishu/core/catalog`.
 *
 * @since 0.1.0
 */
import type * as Catalog from "../internal/catalogFacts.js"

const scopes0: Catalog.Scopes = ["okr:okr","okr:okr.progress.file:upload"]
const scopes1: Catalog.Scopes = ["okr:okr","okr:okr.content:readonly","okr:okr:readonly"]
const scopes2: Catalog.Scopes = ["contact:user.employee_id:readonly"]
const scopes3: Catalog.Scopes = ["okr:okr","okr:okr.period:writeonly"]
const scopes4: Catalog.Scopes = ["okr:okr","okr:okr.period:readonly","okr:okr:readonly"]
const scopes5: Catalog.Scopes = ["okr:okr","okr:okr.progress:writeonly"]
const scopes6: Catalog.Scopes = ["okr:okr","okr:okr.progress:delete"]
const scopes7: Catalog.Scopes = ["okr:okr:readonly","okr:okr.progress:readonly","okr:okr"]
const scopes8: Catalog.Scopes = ["okr:okr","okr:okr.review:readonly","okr:okr:readonly"]
const scopes9: Catalog.Scopes = ["okr:okr.comment.writeonly"]
const scopes10: Catalog.Scopes = ["okr:okr.comment.delete"]
const scopes11: Catalog.Scopes = ["okr:okr.comment.readonly"]
const scopes12: Catalog.Scopes = ["okr:okr.content:writeonly"]
const scopes13: Catalog.Scopes = ["okr:okr.content:readonly"]
const scopes14: Catalog.Scopes = ["okr:okr.setting:read"]
const scopes15: Catalog.Scopes = ["okr:okr.period:readonly"]
const scopes16: Catalog.Scopes = ["okr:okr.progress:readonly"]
const errors0: Catalog.RawErrors = [[500,1009999,"internal server error"],[500,1009998,"system exception"],[400,1001001,"invalid parameters"],[400,1001002,"no permission"],[400,1001003,"user not found"],[400,1001004,"okr data not found"]]
const errors1: Catalog.RawErrors = [[500,1009999,"Unknown error. Please contact Feishu Assistant or your customer success manager."],[500,1009998,"system exception"],[400,1001001,"Invalid parameters. Please check document and modify accordingly."],[400,1001002,"No permission."],[400,1001003,"User not found."],[400,1001004,"OKR data not found."]]
const errors2: Catalog.RawErrors = [[500,1009999,"Unknown error. Please contact Feishu Assistant or your customer success manager."],[400,1001001,"Invalid parameters. Please check document and modify accordingly."],[403,1001002,"No permission."],[400,1001003,"User not found."],[400,1001004,"OKR data not found."],[403,1000403,"OpenAPI is unavailable in current edition (Standard edition). Please update to Business edition."],[400,1001008,"Conflict period existed."],[400,1001009,"Start date does not fit for given period rule."]]
const errors3: Catalog.RawErrors = [[500,1009999,"Unknown error. Please contact Feishu Assistant or your customer success manager."],[400,1001001,"Invalid parameters. Please check document and modify accordingly."],[403,1001002,"No permission."],[400,1001003,"User not found."],[400,1001004,"OKR data not found."],[403,1000403,"OpenAPI is unavailable in current edition (Standard edition). Please update to Business edition."]]
const errors4: Catalog.RawErrors = [[400,1001001,"invalid parameters"],[400,1001002,"no permission"],[400,1001003,"user no found"],[400,1001004,"okr data not found"],[500,1009998,"system exception"],[500,1009999,"internal server error"]]
const errors5: Catalog.RawErrors = [[400,1000001,"param is invalid"]]

/**
 * What the error codes say.
 *
 * @since 0.1.0
 * @category facts
 */
export { codes } from "../internal/codes/okr.js"

/**
 * By endpoint id.
 *
 * @since 0.1.0
 * @category facts
 */
export const endpoints: { readonly [id: string]: Catalog.RawFacts } = {
  "okr.v1.image.upload": { title: "上传进展记录图片", page: "/uAjLw4CM/ukTMukTMukTM/reference/okr-v1/image/upload", apps: ["custom"], scopes: scopes0, errors: errors0, perMinute: 100 },
  "okr.v1.okr.batch_get": { title: "批量获取 OKR", page: "/uAjLw4CM/ukTMukTMukTM/reference/okr-v1/okr/batch_get", apps: ["custom","isv"], scopes: scopes1, errors: errors1, fieldScopes: scopes2, perMinute: 100 },
  "okr.v1.period.create": { title: "创建 OKR 周期", page: "/uAjLw4CM/ukTMukTMukTM/reference/okr-v1/period/create", apps: ["custom"], scopes: scopes3, errors: errors2, perMinute: 100 },
  "okr.v1.period.list": { title: "获取 OKR 周期列表", page: "/uAjLw4CM/ukTMukTMukTM/reference/okr-v1/period/list", apps: ["custom","isv"], scopes: scopes4, errors: errors0, perMinute: 100 },
  "okr.v1.period.patch": { title: "修改 OKR 周期状态", page: "/uAjLw4CM/ukTMukTMukTM/reference/okr-v1/period/patch", apps: ["custom"], scopes: scopes3, errors: errors2, perMinute: 100 },
  "okr.v1.period_rule.list": { title: "获取 OKR 周期规则", page: "/uAjLw4CM/ukTMukTMukTM/reference/okr-v1/period_rule/list", apps: ["custom","isv"], scopes: scopes4, errors: errors3, perMinute: 100 },
  "okr.v1.progress_record.create": { title: "创建 OKR 进展记录", page: "/uAjLw4CM/ukTMukTMukTM/reference/okr-v1/progress_record/create", apps: ["custom"], scopes: scopes5, errors: errors0, fieldScopes: scopes2, perMinute: 100 },
  "okr.v1.progress_record.delete": { title: "删除 OKR 进展记录", page: "/uAjLw4CM/ukTMukTMukTM/reference/okr-v1/progress_record/delete", apps: ["custom"], scopes: scopes6, errors: errors0, perMinute: 100 },
  "okr.v1.progress_record.get": { title: "获取 OKR 进展记录", page: "/uAjLw4CM/ukTMukTMukTM/reference/okr-v1/progress_record/get", apps: ["custom","isv"], scopes: scopes7, errors: errors0, fieldScopes: scopes2, perMinute: 100 },
  "okr.v1.progress_record.update": { title: "更新 OKR 进展记录", page: "/uAjLw4CM/ukTMukTMukTM/reference/okr-v1/progress_record/update", apps: ["custom"], scopes: scopes5, errors: errors0, fieldScopes: scopes2, perMinute: 100 },
  "okr.v1.review.query": { title: "查询复盘信息", page: "/uAjLw4CM/ukTMukTMukTM/reference/okr-v1/review/query", apps: ["custom","isv"], scopes: scopes8, errors: errors1, fieldScopes: scopes2, perMinute: 100 },
  "okr.v1.user.okr.list": { title: "获取用户的 OKR 列表", page: "/uAjLw4CM/ukTMukTMukTM/reference/okr-v1/user-okr/list", apps: ["custom","isv"], scopes: scopes1, errors: errors1, fieldScopes: scopes2, perMinute: 100 },
  "okr.v2.comment.create": { title: null, page: null, apps: null, scopes: null, errors: [], client: scopes9 },
  "okr.v2.comment.delete": { title: null, page: null, apps: null, scopes: null, errors: [], client: scopes10 },
  "okr.v2.comment.get": { title: null, page: null, apps: null, scopes: null, errors: [], client: scopes11 },
  "okr.v2.comment.list": { title: null, page: null, apps: null, scopes: null, errors: [], client: scopes11 },
  "okr.v2.comment.patch": { title: null, page: null, apps: null, scopes: null, errors: [], client: scopes9 },
  "okr.v2.comment.reopen": { title: null, page: null, apps: null, scopes: null, errors: [], client: scopes9 },
  "okr.v2.comment.solve": { title: null, page: null, apps: null, scopes: null, errors: [], client: scopes9 },
  "okr.v2.okr.alignment.delete": { title: "删除 OKR 对齐", page: "/uAjLw4CM/ukTMukTMukTM/okr-v2/okr-alignment/delete", apps: null, scopes: scopes12, errors: errors4, perMinute: 100 },
  "okr.v2.okr.alignment.get": { title: "获取 OKR 对齐", page: "/uAjLw4CM/ukTMukTMukTM/okr-v2/okr-alignment/get", apps: null, scopes: scopes13, errors: errors4, fieldScopes: scopes2, perMinute: 100 },
  "okr.v2.okr.category.list": { title: "获取所有 OKR 分类", page: "/uAjLw4CM/ukTMukTMukTM/okr-v2/okr-category/list", apps: null, scopes: scopes14, errors: errors4, perMinute: 100 },
  "okr.v2.okr.cycle.list": { title: "获取用户 OKR 周期列表", page: "/uAjLw4CM/ukTMukTMukTM/okr-v2/okr-cycle/list", apps: null, scopes: scopes15, errors: errors4, fieldScopes: scopes2, perMinute: 100 },
  "okr.v2.okr.cycle.objective.create": { title: "创建 OKR 目标", page: "/uAjLw4CM/ukTMukTMukTM/okr-v2/okr-cycle-objective/create", apps: null, scopes: scopes12, errors: errors4, fieldScopes: scopes2, perMinute: 100 },
  "okr.v2.okr.cycle.objective.list": { title: "获取用户 OKR 周期内的目标", page: "/uAjLw4CM/ukTMukTMukTM/okr-v2/okr-cycle-objective/list", apps: null, scopes: scopes13, errors: errors4, fieldScopes: scopes2, perMinute: 100 },
  "okr.v2.okr.cycle.objectives_position": { title: "修改 OKR 目标位置", page: "/uAjLw4CM/ukTMukTMukTM/okr-v2/okr-cycle/objectives_position", apps: null, scopes: scopes12, errors: errors4, fieldScopes: scopes2, perMinute: 100 },
  "okr.v2.okr.cycle.objectives_weight": { title: "修改 OKR 目标权重", page: "/uAjLw4CM/ukTMukTMukTM/okr-v2/okr-cycle/objectives_weight", apps: null, scopes: scopes12, errors: errors4, fieldScopes: scopes2, perMinute: 100 },
  "okr.v2.okr.indicator.patch": { title: "更新量化指标", page: "/uAjLw4CM/ukTMukTMukTM/okr-v2/okr-indicator/patch", apps: null, scopes: scopes12, errors: errors4, fieldScopes: scopes2, perMinute: 100 },
  "okr.v2.okr.key_result.delete": { title: "删除关键结果", page: "/uAjLw4CM/ukTMukTMukTM/okr-v2/okr-key_result/delete", apps: null, scopes: scopes12, errors: errors4, perMinute: 100 },
  "okr.v2.okr.key_result.get": { title: "获取关键结果", page: "/uAjLw4CM/ukTMukTMukTM/okr-v2/okr-key_result/get", apps: null, scopes: scopes13, errors: errors4, fieldScopes: scopes2, perMinute: 100 },
  "okr.v2.okr.key_result.indicator.list": { title: "获取关键结果的量化指标", page: "/uAjLw4CM/ukTMukTMukTM/okr-v2/okr-key_result-indicator/list", apps: null, scopes: scopes13, errors: errors4, fieldScopes: scopes2, perMinute: 100 },
  "okr.v2.okr.key_result.patch": { title: "编辑关键结果", page: "/uAjLw4CM/ukTMukTMukTM/okr-v2/okr-key_result/patch", apps: null, scopes: scopes12, errors: errors4, fieldScopes: scopes2, perMinute: 100 },
  "okr.v2.okr.key_result.progress.list": { title: "获取关键结果下的进展记录", page: "/uAjLw4CM/ukTMukTMukTM/okr-v2/okr-key_result-progress/list", apps: null, scopes: scopes16, errors: errors5, fieldScopes: scopes2, perMinute: 100 },
  "okr.v2.okr.objective.alignment.create": { title: "创建目标对齐关系", page: "/uAjLw4CM/ukTMukTMukTM/okr-v2/okr-objective-alignment/create", apps: null, scopes: scopes12, errors: errors4, perMinute: 100 },
  "okr.v2.okr.objective.alignment.list": { title: "获取目标的对齐信息", page: "/uAjLw4CM/ukTMukTMukTM/okr-v2/okr-objective-alignment/list", apps: null, scopes: scopes13, errors: errors4, fieldScopes: scopes2, perMinute: 100 },
  "okr.v2.okr.objective.delete": { title: "删除 OKR 目标", page: "/uAjLw4CM/ukTMukTMukTM/okr-v2/okr-objective/delete", apps: null, scopes: scopes12, errors: errors4, perMinute: 100 },
  "okr.v2.okr.objective.get": { title: "获取目标详细信息", page: "/uAjLw4CM/ukTMukTMukTM/okr-v2/okr-objective/get", apps: null, scopes: scopes13, errors: errors4, fieldScopes: scopes2, perMinute: 100 },
  "okr.v2.okr.objective.indicator.list": { title: "获取目标的量化指标", page: "/uAjLw4CM/ukTMukTMukTM/okr-v2/okr-objective-indicator/list", apps: null, scopes: scopes13, errors: errors4, fieldScopes: scopes2, perMinute: 100 },
  "okr.v2.okr.objective.key_result.create": { title: "在目标下创建关键结果", page: "/uAjLw4CM/ukTMukTMukTM/okr-v2/okr-objective-key_result/create", apps: null, scopes: scopes12, errors: errors4, fieldScopes: scopes2, perMinute: 100 },
  "okr.v2.okr.objective.key_result.list": { title: "获取目标下的所有关键结果", page: "/uAjLw4CM/ukTMukTMukTM/okr-v2/okr-objective-key_result/list", apps: null, scopes: scopes13, errors: errors4, fieldScopes: scopes2, perMinute: 100 },
  "okr.v2.okr.objective.key_results_position": { title: "修改关键结果位置", page: "/uAjLw4CM/ukTMukTMukTM/okr-v2/okr-objective/key_results_position", apps: null, scopes: scopes12, errors: errors4, fieldScopes: scopes2, perMinute: 100 },
  "okr.v2.okr.objective.key_results_weight": { title: "修改关键结果权重", page: "/uAjLw4CM/ukTMukTMukTM/okr-v2/okr-objective/key_results_weight", apps: null, scopes: scopes12, errors: errors4, fieldScopes: scopes2, perMinute: 100 },
  "okr.v2.okr.objective.patch": { title: "编辑 OKR 目标", page: "/uAjLw4CM/ukTMukTMukTM/okr-v2/okr-objective/patch", apps: null, scopes: scopes12, errors: errors4, fieldScopes: scopes2, perMinute: 100 },
  "okr.v2.okr.objective.progress.list": { title: "获取目标下的进展记录", page: "/uAjLw4CM/ukTMukTMukTM/okr-v2/okr-objective-progress/list", apps: null, scopes: scopes16, errors: errors4, fieldScopes: scopes2, perMinute: 100 }
}

/**
 * By event type.
 *
 * @since 0.1.0
 * @category facts
 */
export const events: { readonly [type: string]: Catalog.RawEventFacts } = {}
