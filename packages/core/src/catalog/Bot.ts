// GENERATED from spec/. DO NOT EDIT.
/**
 * What the documentation says of `bot`. Read it through `@effect-feishu/core/catalog`.
 *
 * @since 0.1.0
 */
import type * as Catalog from "../catalog.js"


/**
 * By endpoint id.
 *
 * @since 0.1.0
 * @category facts
 */
export const endpoints: { readonly [id: string]: Catalog.RawFacts } = {
  "bot.v3.bot.info": { title: "获取机器人信息", page: "/ukTMukTMukTM/uAjMxEjLwITMx4CMyETM", apps: [], scopes: [], errors: [] },
  "bot.v4.bot.search": { title: "搜索机器人", page: null, apps: null, scopes: null, errors: [] }
}

/**
 * By event type.
 *
 * @since 0.1.0
 * @category facts
 */
export const events: { readonly [type: string]: Catalog.RawEventFacts } = {}
