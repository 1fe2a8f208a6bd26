// GENERATED from spec/. DO NOT EDIT.
/**
 * What the documentation says of `docs`. Read it through `@effect-feishu/core/catalog`.
 *
 * @since 0.1.0
 */
import type * as Catalog from "../internal/catalogFacts.js"

const scopes0: Catalog.Scopes = ["docs:document.content:read"]
const errors0: Catalog.RawErrors = [[500,2889901,"hybrid resource expired"],[403,2889902,"no permission"],[400,2889904,"invalid param"],[500,2889905,"internal error"],[403,2889906,"docs deleted"],[400,2889914,"doc token not found"],[500,2889925,"content size exceed limit"],[500,2889980,"operation denied on copying page"]]

/**
 * What the error codes say.
 *
 * @since 0.1.0
 * @category facts
 */
export { codes } from "../internal/codes/docs.js"

/**
 * By endpoint id.
 *
 * @since 0.1.0
 * @category facts
 */
export const endpoints: { readonly [id: string]: Catalog.RawFacts } = {
  "docs.v1.content.get": { title: "获取云文档内容", page: "/ukTMukTMukTM/uUDN04SN0QjL1QDN/docs-v1/content/get", apps: ["custom","isv"], scopes: scopes0, errors: errors0, perSecond: 5 }
}

/**
 * By event type.
 *
 * @since 0.1.0
 * @category facts
 */
export const events: { readonly [type: string]: Catalog.RawEventFacts } = {}
