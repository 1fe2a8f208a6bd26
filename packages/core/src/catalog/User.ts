// GENERATED from spec/. DO NOT EDIT.
/**
 * What the documentation says of `user`. Read it through `@effect-feishu/core/catalog`.
 *
 * @since 0.1.0
 */
import type * as Catalog from "../internal/catalogFacts.js"

const scopes0: Catalog.Scopes = ["admin:app.admin_id:readonly","admin:app.admin:readonly"]

/**
 * By endpoint id.
 *
 * @since 0.1.0
 * @category facts
 */
export const endpoints: { readonly [id: string]: Catalog.RawFacts } = {
  "user.v4.app_admin_user.list": { title: "查询应用管理员列表", page: "/ukTMukTMukTM/ucDOwYjL3gDM24yN4AjN", apps: ["custom","isv"], scopes: scopes0, errors: [] }
}

/**
 * By event type.
 *
 * @since 0.1.0
 * @category facts
 */
export const events: { readonly [type: string]: Catalog.RawEventFacts } = {}
