// GENERATED from spec/. DO NOT EDIT.
/**
 * What the documentation says of `docs_ai`. Read it through `@effect-feishu/core/catalog`.
 *
 * @since 0.1.0
 */
import type * as Catalog from "../internal/catalogFacts.js"

const scopes0: Catalog.Scopes = ["docx:document:create"]
const scopes1: Catalog.Scopes = ["docx:document:readonly"]
const scopes2: Catalog.Scopes = ["docx:document:readonly","docx:document:write_only"]

/**
 * By endpoint id.
 *
 * @since 0.1.0
 * @category facts
 */
export const endpoints: { readonly [id: string]: Catalog.RawFacts } = {
  "docs_ai.v1.document.create": { title: null, page: null, apps: null, scopes: null, errors: [], client: scopes0 },
  "docs_ai.v1.document.fetch": { title: null, page: null, apps: null, scopes: null, errors: [], client: scopes1 },
  "docs_ai.v1.document.history.list": { title: "列出 Docx 历史版本", page: null, apps: null, scopes: null, errors: [], client: scopes1 },
  "docs_ai.v1.document.history.revert": { title: null, page: null, apps: null, scopes: null, errors: [], client: scopes2 },
  "docs_ai.v1.document.history.revert_status": { title: "查询 Docx 历史回滚任务状态", page: null, apps: null, scopes: null, errors: [], client: scopes1 },
  "docs_ai.v1.document.update": { title: null, page: null, apps: null, scopes: null, errors: [], client: scopes2 }
}

/**
 * By event type.
 *
 * @since 0.1.0
 * @category facts
 */
export const events: { readonly [type: string]: Catalog.RawEventFacts } = {}
