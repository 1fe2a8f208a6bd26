// GENERATED from spec/. DO NOT EDIT.
/**
 * What the documentation says of `report`. Read it through `@effect-feishu/core/catalog`.
 *
 * @since 0.1.0
 */
import type * as Catalog from "../internal/catalogFacts.js"

const scopes0: Catalog.Scopes = ["report:rule:readonly"]
const scopes1: Catalog.Scopes = ["contact:user.employee_id:readonly"]
const scopes2: Catalog.Scopes = ["report:report"]
const scopes3: Catalog.Scopes = ["report:task:readonly"]
const errors0: Catalog.RawErrors = [[400,1430001,"tenant key not exist"]]
const errors1: Catalog.RawErrors = [[400,1430001,"tenant key not exist"],[400,1430002,"page size invalid"],[400,1430003,"rule not exist"]]

/**
 * What the error codes say.
 *
 * @since 0.1.0
 * @category facts
 */
export { codes } from "../internal/codes/report.js"

/**
 * By endpoint id.
 *
 * @since 0.1.0
 * @category facts
 */
export const endpoints: { readonly [id: string]: Catalog.RawFacts } = {
  "report.v1.rule.query": { title: "查询规则", page: "/uAjLw4CM/ukTMukTMukTM/reference/report/report-v1/rule/query", apps: ["custom","isv"], scopes: scopes0, errors: errors0, fieldScopes: scopes1, special: true },
  "report.v1.rule.view.remove": { title: "移除规则看板", page: "/uAjLw4CM/ukTMukTMukTM/reference/report/report-v1/rule-view/remove", apps: ["custom"], scopes: scopes2, errors: errors1, fieldScopes: scopes1, special: true },
  "report.v1.task.query": { title: "查询任务", page: "/uAjLw4CM/ukTMukTMukTM/reference/report/report-v1/task/query", apps: ["custom","isv"], scopes: scopes3, errors: errors1, fieldScopes: scopes1, perSecond: 10 }
}

/**
 * By event type.
 *
 * @since 0.1.0
 * @category facts
 */
export const events: { readonly [type: string]: Catalog.RawEventFacts } = {}
