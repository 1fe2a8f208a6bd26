// GENERATED from spec/. DO NOT EDIT.
/**
 * What the documentation says of `ehr`. Read it through `@effect-feishu/core/catalog`.
 *
 * @since 0.1.0
 */
import type * as Catalog from "../internal/catalogFacts.js"

const scopes0: Catalog.Scopes = ["ehr:attachment:readonly"]
const scopes1: Catalog.Scopes = ["ehr:employee:readonly"]
const scopes2: Catalog.Scopes = ["contact:user.employee_id:readonly"]
const errors0: Catalog.RawErrors = [[500,1241001],[400,1241002],[404,1241003],[400,1241004]]
const errors1: Catalog.RawErrors = [[500,1241001],[400,1241002],[400,1241004]]

/**
 * What the error codes say.
 *
 * @since 0.1.0
 * @category facts
 */
export { codes } from "../internal/codes/ehr.js"

/**
 * By endpoint id.
 *
 * @since 0.1.0
 * @category facts
 */
export const endpoints: { readonly [id: string]: Catalog.RawFacts } = {
  "ehr.v1.attachment.get": { title: "下载人员的附件", page: "/uAjLw4CM/ukTMukTMukTM/ehr/ehr-v1/attachment/get", apps: ["custom"], scopes: scopes0, errors: errors0, special: true },
  "ehr.v1.employee.list": { title: "批量获取员工花名册信息", page: "/uAjLw4CM/ukTMukTMukTM/ehr/ehr-v1/employee/list", apps: ["custom"], scopes: scopes1, errors: errors1, fieldScopes: scopes2, perMinute: 100 }
}

/**
 * By event type.
 *
 * @since 0.1.0
 * @category facts
 */
export const events: { readonly [type: string]: Catalog.RawEventFacts } = {}
