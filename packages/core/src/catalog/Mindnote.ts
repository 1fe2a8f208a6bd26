// GENERATED from spec/. DO NOT EDIT.
/**
 * What the documentation says of `mindnote`. Read it through `@effect-feishu/core/catalog`.
 *
 * @since 0.1.0
 */
import type * as Catalog from "../internal/catalogFacts.js"

const scopes0: Catalog.Scopes = ["mindnote:node:create"]
const scopes1: Catalog.Scopes = ["mindnote:node:read"]

/**
 * By endpoint id.
 *
 * @since 0.1.0
 * @category facts
 */
export const endpoints: { readonly [id: string]: Catalog.RawFacts } = {
  "mindnote.v1.mindnote.node.create": { title: "创建/更新思维笔记节点", page: null, apps: null, scopes: scopes0, errors: [], client: [] },
  "mindnote.v1.mindnote.node.list": { title: "获取思维笔记节点列表", page: null, apps: null, scopes: scopes1, errors: [], client: [] }
}

/**
 * By event type.
 *
 * @since 0.1.0
 * @category facts
 */
export const events: { readonly [type: string]: Catalog.RawEventFacts } = {}
