// GENERATED from spec/. DO NOT EDIT.
/**
 * What the documentation says of `verification`. Read it through `@effect-feishu/core/catalog`.
 *
 * @since 0.1.0
 */
import type * as Catalog from "../internal/catalogFacts.js"

const scopes0: Catalog.Scopes = ["verification:verification_information:readonly"]
const errors0: Catalog.RawErrors = [[404,2010001,"tenant not found"],[403,2010002,"no permission"]]

/**
 * What the error codes say.
 *
 * @since 0.1.0
 * @category facts
 */
export { codes } from "../internal/codes/verification.js"

/**
 * By endpoint id.
 *
 * @since 0.1.0
 * @category facts
 */
export const endpoints: { readonly [id: string]: Catalog.RawFacts } = {
  "verification.v1.verification.get": { title: "获取认证信息", page: "/uAjLw4CM/ukTMukTMukTM/verification-v1/verification/get", apps: ["custom","isv"], scopes: scopes0, errors: errors0, perMinute: 10 }
}

/**
 * By event type.
 *
 * @since 0.1.0
 * @category facts
 */
export const events: { readonly [type: string]: Catalog.RawEventFacts } = {}
