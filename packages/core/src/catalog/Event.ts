// GENERATED from spec/. DO NOT EDIT.
/**
 * What the documentation says of `event`. Read it through `@effect-feishu/core/catalog`.
 *
 * @since 0.1.0
 */
import type * as Catalog from "../internal/catalogFacts.js"

const scopes0: Catalog.Scopes = ["event:ip_list"]
const errors0: Catalog.RawErrors = [[400,1810001,"param is invalid"]]

/**
 * By endpoint id.
 *
 * @since 0.1.0
 * @category facts
 */
export const endpoints: { readonly [id: string]: Catalog.RawFacts } = {
  "event.v1.connection.get": { title: "获取长连接在线数量", page: "/ukTMukTMukTM/uYDNxYjL2QTM24iN0EjN/event-v1/connection/get", apps: null, scopes: null, errors: errors0, perSecond: 10 },
  "event.v1.outbound_ip.list": { title: "获取事件出口 IP", page: "/ukTMukTMukTM/uYDNxYjL2QTM24iN0EjN/event-v1/outbound_ip/list", apps: ["custom","isv"], scopes: scopes0, errors: errors0, perMinute: 10 }
}

/**
 * By event type.
 *
 * @since 0.1.0
 * @category facts
 */
export const events: { readonly [type: string]: Catalog.RawEventFacts } = {}
