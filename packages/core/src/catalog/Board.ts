// GENERATED from spec/. DO NOT EDIT.
/**
 * What the documentation says of `board`. Read it through `@effect-feishu/core/catalog`.
 *
 * @since 0.1.0
 */
import type * as Catalog from "../internal/catalogFacts.js"

const scopes0: Catalog.Scopes = ["board:whiteboard:node:read"]
const scopes1: Catalog.Scopes = ["board:whiteboard:node:delete"]
const scopes2: Catalog.Scopes = ["board:whiteboard:node:create"]
const scopes3: Catalog.Scopes = ["contact:user.employee_id:readonly"]
const errors0: Catalog.RawErrors = [[400,2890001,"invalid format"],[400,2890002,"invalid arg"],[400,2890003,"record missing"],[401,2890004,"auth failed"],[403,2890005,"forbidden"],[429,2890006,"too many request"],[500,2891001,"server internal error"],[500,2890007,"A server internal error occured. Please try again later."]]
const errors1: Catalog.RawErrors = [[400,2890001],[400,2890002],[400,2890003],[401,2890004,"Please re-login your account and retry later."],[403,2890005],[429,2890006,"You have sent too many request for now, please try again later."],[500,2890007,"A server internal error occured. Please try again later."],[500,2891001,"A server internal error occured. Please contact oncall for support"]]

/**
 * What the error codes say.
 *
 * @since 0.1.0
 * @category facts
 */
export { codes } from "../internal/codes/board.js"

/**
 * By endpoint id.
 *
 * @since 0.1.0
 * @category facts
 */
export const endpoints: { readonly [id: string]: Catalog.RawFacts } = {
  "board.v1.whiteboard.download_as_image": { title: "获取画板缩略图片", page: "/ukTMukTMukTM/uUDN04SN0QjL1QDN/board-v1/whiteboard/download_as_image", apps: ["custom","isv"], scopes: scopes0, errors: errors0, perSecond: 50 },
  "board.v1.whiteboard.export": { title: "导出画板为指定格式", page: null, apps: null, scopes: null, errors: [], client: scopes0 },
  "board.v1.whiteboard.node.batch_delete": { title: "批量删除节点", page: "/ukTMukTMukTM/uUDN04SN0QjL1QDN/board-v1/whiteboard-node/batch_delete", apps: null, scopes: scopes1, errors: errors1, perSecond: 20 },
  "board.v1.whiteboard.node.create": { title: "创建节点", page: "/ukTMukTMukTM/uUDN04SN0QjL1QDN/board-v1/whiteboard-node/create", apps: ["custom","isv"], scopes: scopes2, errors: errors0, fieldScopes: scopes3, perSecond: 50 },
  "board.v1.whiteboard.node.create_plantuml": { title: "解析画板语法", page: "/ukTMukTMukTM/uUDN04SN0QjL1QDN/board-v1/whiteboard-node/create_plantuml", apps: ["custom","isv"], scopes: scopes2, errors: errors0, perSecond: 50 },
  "board.v1.whiteboard.node.list": { title: "获取所有节点", page: "/ukTMukTMukTM/uUDN04SN0QjL1QDN/board-v1/whiteboard-node/list", apps: ["custom","isv"], scopes: scopes0, errors: errors0, fieldScopes: scopes3, perSecond: 10 },
  "board.v1.whiteboard.subscribe": { title: "订阅画板事件", page: null, apps: null, scopes: null, errors: [], client: scopes0 },
  "board.v1.whiteboard.theme": { title: "获取画板主题", page: "/ukTMukTMukTM/uUDN04SN0QjL1QDN/board-v1/whiteboard/theme", apps: ["custom","isv"], scopes: scopes0, errors: errors0, perMinute: 20 },
  "board.v1.whiteboard.unsubscribe": { title: "取消订阅画板编辑事件", page: null, apps: null, scopes: null, errors: [], client: scopes0 },
  "board.v1.whiteboard.update_theme": { title: "更新画板主题", page: "/ukTMukTMukTM/uUDN04SN0QjL1QDN/board-v1/whiteboard/update_theme", apps: ["custom","isv"], scopes: scopes2, errors: errors0, perMinute: 100 }
}

/**
 * By event type.
 *
 * @since 0.1.0
 * @category facts
 */
export const events: { readonly [type: string]: Catalog.RawEventFacts } = {
  "board.whiteboard.updated_v1": { title: null, page: null, apps: null, scopes: scopes0 }
}
