// GENERATED from spec/. DO NOT EDIT.
/**
 * What the documentation says of `bot`. Read it through `@effect-feishu/core/catalog`.
 *
 * @since 0.1.0
 */
import type * as Catalog from "../internal/catalogFacts.js"

const scopes0: Catalog.Scopes = ["search:bot"]
const scopes1: Catalog.Scopes = ["contact:user.employee_id:readonly"]
const errors0: Catalog.RawErrors = [[400,4001,"invalid param: missing required fields"]]

/**
 * By endpoint id.
 *
 * @since 0.1.0
 * @category facts
 */
export const endpoints: { readonly [id: string]: Catalog.RawFacts } = {
  "bot.v1.openclaw_bot.ping": { title: null, page: null, apps: null, scopes: null, errors: [], client: [] },
  "bot.v3.bot.basic_batch": { title: null, page: null, apps: null, scopes: null, errors: [], client: [] },
  "bot.v3.bot.info": { title: "获取机器人信息", page: "/ukTMukTMukTM/uAjMxEjLwITMx4CMyETM", apps: [], scopes: [], errors: [] },
  "bot.v4.bot.search": { title: "搜索机器人", page: "/uAjLw4CM/ukTMukTMukTM/bot-v4/bot/search", apps: null, scopes: scopes0, errors: errors0, fieldScopes: scopes1, perMinute: 100 }
}

/**
 * By event type.
 *
 * @since 0.1.0
 * @category facts
 */
export const events: { readonly [type: string]: Catalog.RawEventFacts } = {}
