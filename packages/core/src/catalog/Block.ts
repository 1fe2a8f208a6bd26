// GENERATED from spec/. DO NOT EDIT.
/**
 * What the documentation says of `block`. Read it through `@effect-feishu/core/catalog`.
 *
 * @since 0.1.0
 */
import type * as Catalog from "../internal/catalogFacts.js"


/**
 * By endpoint id.
 *
 * @since 0.1.0
 * @category facts
 */
export const endpoints: { readonly [id: string]: Catalog.RawFacts } = {
  "block.v2.entity.create": { title: "创建 BlockEntity", page: null, apps: null, scopes: null, errors: [] },
  "block.v2.entity.update": { title: "更新BlockEntity", page: null, apps: null, scopes: null, errors: [] },
  "block.v2.message.create": { title: "Block协同数据推送", page: null, apps: null, scopes: null, errors: [] }
}

/**
 * By event type.
 *
 * @since 0.1.0
 * @category facts
 */
export const events: { readonly [type: string]: Catalog.RawEventFacts } = {}
