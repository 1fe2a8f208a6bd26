// GENERATED from spec/. DO NOT EDIT.
/**
 * What the documentation says of `sheet_ai`. Read it through `@effect-feishu/core/catalog`.
 *
 * @since 0.1.0
 */
import type * as Catalog from "../internal/catalogFacts.js"

const scopes0: Catalog.Scopes = ["sheets:spreadsheet:read"]
const scopes1: Catalog.Scopes = ["sheets:spreadsheet:write_only"]

/**
 * By endpoint id.
 *
 * @since 0.1.0
 * @category facts
 */
export const endpoints: { readonly [id: string]: Catalog.RawFacts } = {
  "sheet_ai.v2.tool.read": { title: null, page: null, apps: null, scopes: null, errors: [], client: scopes0 },
  "sheet_ai.v2.tool.write": { title: null, page: null, apps: null, scopes: null, errors: [], client: scopes1 }
}

/**
 * By event type.
 *
 * @since 0.1.0
 * @category facts
 */
export const events: { readonly [type: string]: Catalog.RawEventFacts } = {}
