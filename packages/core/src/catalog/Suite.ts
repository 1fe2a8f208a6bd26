// GENERATED from spec/. DO NOT EDIT.
/**
 * What the documentation says of `suite`. Read it through `@effect-feishu/core/catalog`.
 *
 * @since 0.1.0
 */
import type * as Catalog from "../internal/catalogFacts.js"

const scopes0: Catalog.Scopes = ["drive:drive","drive:drive.metadata:readonly"]
const scopes1: Catalog.Scopes = ["drive:drive","drive:drive:readonly","search:docs:read"]

/**
 * By endpoint id.
 *
 * @since 0.1.0
 * @category facts
 */
export const endpoints: { readonly [id: string]: Catalog.RawFacts } = {
  "suite.v0.docs_api.meta": { title: "获取元数据", page: "/ukTMukTMukTM/uMjN3UjLzYzN14yM2cTN", apps: ["custom","isv"], scopes: scopes0, errors: [] },
  "suite.v0.docs_api.search.object": { title: "搜索云文档", page: "/ukTMukTMukTM/ugDM4UjL4ADO14COwgTN", apps: ["custom","isv"], scopes: scopes1, errors: [] }
}

/**
 * By event type.
 *
 * @since 0.1.0
 * @category facts
 */
export const events: { readonly [type: string]: Catalog.RawEventFacts } = {}
