// GENERATED from spec/. DO NOT EDIT.
/**
 * What the documentation says of `passport`. Read it through `@effect-feishu/core/catalog`.
 *
 * @since 0.1.0
 */
import type * as Catalog from "../internal/catalogFacts.js"

const scopes0: Catalog.Scopes = ["passport:password:full"]
const scopes1: Catalog.Scopes = ["contact:user.employee_id:readonly"]
const scopes2: Catalog.Scopes = ["passport:session:logout"]
const scopes3: Catalog.Scopes = ["passport:session_mask:readonly"]
const errors0: Catalog.RawErrors = [[400,1082003,"reach reset password num limit"],[400,1084005,"param is invalid"],[400,1088002,"password format is not valid"],[400,1089004,"identity status is abnormal"]]
const errors1: Catalog.RawErrors = [[400,1080001,"param is invalis"],[400,1084001,"The parameter sid is invalid"],[400,1084002,"The parameter logout_reason is invalid"]]
const errors2: Catalog.RawErrors = [[400,1080001,"param is invalis"]]

/**
 * What the error codes say.
 *
 * @since 0.1.0
 * @category facts
 */
export { codes } from "../internal/codes/passport.js"

/**
 * By endpoint id.
 *
 * @since 0.1.0
 * @category facts
 */
export const endpoints: { readonly [id: string]: Catalog.RawFacts } = {
  "passport.v1.password.update": { title: "重置登录密码", page: "/uAjLw4CM/ukTMukTMukTM/passport-v1/password/update", apps: null, scopes: scopes0, errors: errors0, fieldScopes: scopes1, perSecond: 10 },
  "passport.v1.session.logout": { title: "退出登录", page: "/uAjLw4CM/ukTMukTMukTM/passport-v1/session/logout", apps: ["custom"], scopes: scopes2, errors: errors1, fieldScopes: scopes1, special: true },
  "passport.v1.session.query": { title: "批量获取脱敏的用户登录信息", page: "/uAjLw4CM/ukTMukTMukTM/passport-v1/session/query", apps: ["custom"], scopes: scopes3, errors: errors2, fieldScopes: scopes1, perMinute: 10 }
}

/**
 * By event type.
 *
 * @since 0.1.0
 * @category facts
 */
export const events: { readonly [type: string]: Catalog.RawEventFacts } = {}
