// GENERATED from spec/. DO NOT EDIT.
/**
 * What the documentation says of `docx`. Read it through `@effect-feishu/core/catalog`.
 *
 * @since 0.1.0
 */
import type * as Catalog from "../catalog.js"

const scopes0: Catalog.Scopes = ["im:chat.announcement:write_only"]
const scopes1: Catalog.Scopes = ["contact:user.employee_id:readonly"]
const scopes2: Catalog.Scopes = ["im:chat.announcement:read"]
const scopes3: Catalog.Scopes = ["docx:document", "docx:document:write_only"]
const scopes4: Catalog.Scopes = ["docx:document", "docx:document:readonly"]
const scopes5: Catalog.Scopes = ["docx:document.block:convert"]
const scopes6: Catalog.Scopes = ["docx:document", "docx:document:create"]
const scopes7: Catalog.Scopes = ["docx:document:readonly", "docx:document:write_only"]
const errors0: Catalog.RawErrors = [
  [400, 1770001, "invalid param"],
  [404, 1770002, "not found"],
  [400, 1770003, "resource deleted"],
  [400, 1770004, "too many blocks in document"],
  [400, 1770005, "too deep level in document"],
  [400, 1770006, "schema mismatch"],
  [400, 1770007, "too many children in block"],
  [400, 1770008, "too big file size"],
  [400, 1770010, "too many table column"],
  [400, 1770011, "too many table cell"],
  [400, 1770012, "too many grid column"],
  [400, 1770013, "relation mismatch"],
  [400, 1770014, "parent children relation mismatch"],
  [400, 1770015, "single edit with multi document"],
  [400, 1770029, "block not support to create"],
  [400, 1770019, "repeated blockID in document"],
  [400, 1770020, "operation denied on copying document"],
  [400, 1770021, "too old document"],
  [400, 1770041, "open schema mismatch"],
  [400, 1770024, "invalid operation"],
  [400, 1770025, "operation and block not match"],
  [400, 1770026, "row operation over range"],
  [400, 1770027, "column operation over range"],
  [400, 1770028, "block not support create children"],
  [400, 1770030, "invalid parent children relation"],
  [400, 1770031, "block not support to delete children"],
  [400, 1770033, "content size exceed limit"],
  [400, 1770034, "operation count exceed limited"],
  [400, 1770035, "resource count exceed limit"],
  [400, 1770038, "resource not found"],
  [400, 1772001, "Chat announcement can NOT be found in chat information."],
  [400, 1772002, "Operator and chat can NOT be in different tenants."],
  [400, 1772003, "Operator can NOT be out of the chat."],
  [
    400,
    1772004,
    "The operator or invited bots does NOT have the authority to manage external chats without the scope."
  ],
  [400, 1772025, "Bot ability is not activated."],
  [400, 1772006, "announcement type is not supported"],
  [
    400,
    1772005,
    "No Permission: Only chat owner or admin can edit chat information in the current situation."
  ],
  [400, 1772034, "The app is unavailable or inactivated by the tenant."],
  [403, 1770032, "forbidden"],
  [500, 1771001, "server internal error"],
  [500, 1771002, "gateway server internal error"],
  [500, 1771003, "gateway marshal error"],
  [500, 1771004, "gateway unmarshal error"],
  [503, 1771005, "system under maintenance"]
]
const errors1: Catalog.RawErrors = [
  [400, 1770001, "invalid param"],
  [404, 1770002, "not found"],
  [400, 1770003, "resource deleted"],
  [400, 1770004, "too many blocks in document"],
  [400, 1770005, "too deep level in document"],
  [400, 1770006, "schema mismatch"],
  [400, 1770007, "too many children in block"],
  [400, 1770008, "too big file size"],
  [400, 1770010, "too many table column"],
  [400, 1770011, "too many table cell"],
  [400, 1770012, "too many grid column"],
  [400, 1770013, "relation mismatch"],
  [400, 1770014, "parent children relation mismatch"],
  [400, 1770015, "single edit with multi document"],
  [400, 1770029, "block not support to create"],
  [400, 1770019, "repeated blockID in document"],
  [400, 1770020, "operation denied on copying document"],
  [400, 1770021, "too old document"],
  [400, 1770041, "open schema mismatch"],
  [400, 1770024, "invalid operation"],
  [400, 1770025, "operation and block not match"],
  [400, 1770026, "row operation over range"],
  [400, 1770027, "column operation over range"],
  [400, 1770028, "block not support create children"],
  [400, 1770030, "invalid parent children relation"],
  [400, 1770031, "block not support to delete children"],
  [400, 1770033, "raw content size exceed limited"],
  [400, 1770034, "operation count exceed limited"],
  [400, 1770035, "resource count exceed limit"],
  [400, 1770038, "resource not found"],
  [400, 1772001, "Chat announcement can NOT be found in chat information."],
  [400, 1772002, "Operator and chat can NOT be in different tenants."],
  [400, 1772003, "Operator can NOT be out of the chat."],
  [
    400,
    1772004,
    "The operator or invited bots does NOT have the authority to manage external chats without the scope."
  ],
  [400, 1772025, "Bot ability is not activated."],
  [400, 1772006, "announcement type is not supported"],
  [
    400,
    1772005,
    "No Permission: Only chat owner or admin can edit chat information in the current situation."
  ],
  [400, 1772034, "The app is unavailable or inactivated by the tenant."],
  [403, 1770032, "forbidden"],
  [500, 1771001, "server internal error"],
  [500, 1771002, "gateway server internal error"],
  [500, 1771003, "gateway marshal error"],
  [500, 1771004, "gateway unmarshal error"],
  [503, 1771005, "system under maintenance"]
]
const errors2: Catalog.RawErrors = [
  [400, 1770001, "invalid param"],
  [404, 1770002, "not found"],
  [400, 1772001, "Chat announcement can NOT be found in chat information."],
  [400, 1772002, "Operator and chat can NOT be in different tenants."],
  [400, 1772003, "Operator can NOT be out of the chat."],
  [
    400,
    1772004,
    "The operator or invited bots does NOT have the authority to manage external chats without the scope."
  ],
  [400, 1772025, "Bot ability is not activated."],
  [400, 1772006, "announcement type is not supported"],
  [400, 1772034, "The app is unavailable or inactivated by the tenant."],
  [403, 1770032, "forbidden"],
  [500, 1771001, "server internal error"],
  [500, 1771002, "gateway server internal error"],
  [500, 1771003, "gateway marshal error"],
  [500, 1771004, "gateway unmarshal error"],
  [503, 1771005, "system under maintenance"]
]
const errors3: Catalog.RawErrors = [
  [400, 1770001, "invalid param"],
  [404, 1770002, "not found"],
  [400, 1772001, "Chat announcement can NOT be found in chat information."],
  [400, 1772002, "Operator and chat can NOT be in different tenants."],
  [400, 1772003, "Operator can NOT be out of the chat."],
  [
    400,
    1772004,
    "The operator or invited bots does NOT have the authority to manage external chats without the scope."
  ],
  [400, 1772025, "Bot ability is not activated."],
  [400, 1772006, "announcement type is not supported"],
  [400, 1772034, "The app is unavailable or inactivated by the tenant."],
  [403, 1770032, "forbidden"],
  [500, 1771006, "mount folder failed"],
  [500, 1771002, "gateway server internal error"],
  [500, 1771003, "gateway marshal error"],
  [500, 1771004, "gateway unmarshal error"],
  [503, 1771005, "system under maintenance"]
]
const errors4: Catalog.RawErrors = [
  [400, 1770001, "invalid param"],
  [404, 1770002, "not found"],
  [400, 1770003, "resource deleted"],
  [400, 1770004, "too many blocks in document"],
  [400, 1770005, "too deep level in document"],
  [400, 1770006, "schema mismatch"],
  [400, 1770007, "too many children in block"],
  [400, 1770008, "too big file size"],
  [400, 1770010, "too many table column"],
  [400, 1770011, "too many table cell"],
  [400, 1770012, "too many grid column"],
  [400, 1770013, "relation mismatch"],
  [400, 1770014, "parent children relation mismatch"],
  [400, 1770015, "single edit with multi document"],
  [400, 1770019, "repeated blockID in document"],
  [400, 1770020, "operation denied on copying document"],
  [400, 1770021, "too old document"],
  [400, 1770022, "invalid page token"],
  [400, 1770024, "invalid operation"],
  [400, 1770025, "operation and block not match"],
  [400, 1770026, "row operation over range"],
  [400, 1770027, "column operation over range"],
  [400, 1770028, "block not support create children"],
  [400, 1770029, "block not support to create"],
  [400, 1770030, "invalid parent children relation"],
  [400, 1770031, "block not support to delete children"],
  [400, 1770033, "content size exceed limit"],
  [400, 1770034, "operation count exceed limited"],
  [400, 1770035, "resource count exceed limit"],
  [400, 1770038, "resource not found"],
  [403, 1770032, "forbidden"],
  [500, 1771001, "server internal error"],
  [500, 1771006, "mount folder failed"],
  [500, 1771002, "gateway server internal error"],
  [500, 1771003, "gateway marshal error"],
  [500, 1771004, "gateway unmarshal error"],
  [503, 1771005, "system under maintenance"]
]
const errors5: Catalog.RawErrors = [
  [400, 1770001, "invalid param"],
  [404, 1770002, "not found"],
  [400, 1770003, "resource deleted"],
  [400, 1770004, "too many blocks in document"],
  [400, 1770005, "too deep level in document"],
  [400, 1770006, "schema mismatch"],
  [400, 1770007, "too many children in block"],
  [400, 1770008, "too big file size"],
  [400, 1770010, "too many table column"],
  [400, 1770011, "too many table cell"],
  [400, 1770012, "too many grid column"],
  [400, 1770013, "relation mismatch"],
  [400, 1770014, "parent children relation mismatch"],
  [400, 1770015, "single edit with multi document"],
  [400, 1770019, "repeated blockID in document"],
  [400, 1770020, "operation denied on copying document"],
  [400, 1770021, "too old document"],
  [400, 1770022, "invalid page token"],
  [400, 1770024, "invalid operation"],
  [400, 1770025, "operation and block not match"],
  [400, 1770026, "row operation over range"],
  [400, 1770027, "column operation over range"],
  [400, 1770028, "block not support create children"],
  [400, 1770029, "block not support to create"],
  [400, 1770030, "invalid parent children relation"],
  [400, 1770031, "block not support to delete children"],
  [400, 1770033, "content size exceed limit"],
  [400, 1770034, "operation count exceed limited"],
  [403, 1770032, "forbidden"],
  [500, 1771001, "server internal error"],
  [500, 1771006, "mount folder failed"],
  [500, 1771002, "gateway server internal error"],
  [500, 1771003, "gateway marshal error"],
  [500, 1771004, "gateway unmarshal error"],
  [503, 1771005, "system under maintenance"]
]
const errors6: Catalog.RawErrors = [
  [400, 1770001, "invalid param"],
  [404, 1770002, "not found"],
  [400, 1770003, "resource deleted"],
  [400, 1770004, "too many blocks in document"],
  [400, 1770005, "too deep level in document"],
  [400, 1770006, "schema mismatch"],
  [400, 1770007, "too many children in block"],
  [400, 1770008, "too big file size"],
  [400, 1770010, "too many table column"],
  [400, 1770011, "too many table cell"],
  [400, 1770012, "too many grid column"],
  [400, 1770013, "relation mismatch"],
  [400, 1770014, "parent children relation mismatch"],
  [400, 1770015, "single edit with multi document"],
  [400, 1770019, "repeated blockID in document"],
  [400, 1770020, "operation denied on copying document"],
  [400, 1770021, "too old document"],
  [400, 1770022, "invalid page token"],
  [400, 1770024, "invalid operation"],
  [400, 1770025, "operation and block not match"],
  [400, 1770026, "row operation over range"],
  [400, 1770027, "column operation over range"],
  [400, 1770028, "block not support create children"],
  [400, 1770029, "block not support to create"],
  [400, 1770030, "invalid parent children relation"],
  [400, 1770031, "block not support to delete children"],
  [400, 1770033, "content size exceed limit"],
  [400, 1770034, "operation count exceed limited"],
  [400, 1770035, "resource count exceed limit"],
  [403, 1770032, "forbidden"],
  [500, 1771001, "server internal error"],
  [500, 1771006, "mount folder failed"],
  [500, 1771002, "gateway server internal error"],
  [500, 1771003, "gateway marshal error"],
  [500, 1771004, "gateway unmarshal error"],
  [503, 1771005, "system under maintenance"],
  [400, 1770038, "resource not found"]
]
const errors7: Catalog.RawErrors = [
  [400, 1770001, "invalid param"],
  [404, 1770002, "not found"],
  [400, 1770003, "resource deleted"],
  [400, 1770004, "too many blocks in document"],
  [400, 1770005, "too deep level in document"],
  [400, 1770006, "schema mismatch"],
  [400, 1770007, "too many children in block"],
  [400, 1770008, "too big file size"],
  [400, 1770010, "too many table column"],
  [400, 1770011, "too many table cell"],
  [400, 1770012, "too many grid column"],
  [400, 1770013, "relation mismatch"],
  [400, 1770014, "parent children relation mismatch"],
  [400, 1770015, "single edit with multi document"],
  [400, 1770019, "repeated blockID in document"],
  [400, 1770020, "operation denied on copying document"],
  [400, 1770021, "too old document"],
  [400, 1770022, "invalid page token"],
  [400, 1770024, "invalid operation"],
  [400, 1770041, "open schema mismatch"],
  [400, 1770028, "block not support create children"],
  [400, 1770029, "block not support to create"],
  [400, 1770030, "invalid parent children relation"],
  [400, 1770033, "content size exceed limit"],
  [400, 1770034, "operation count exceed limited"],
  [400, 1770035, "resource count exceed limit"],
  [403, 1770032, "forbidden"],
  [500, 1771001, "server internal error"],
  [500, 1771006, "mount folder failed"],
  [500, 1771002, "gateway server internal error"],
  [500, 1771003, "gateway marshal error"],
  [500, 1771004, "gateway unmarshal error"],
  [503, 1771005, "system under maintenance"]
]
const errors8: Catalog.RawErrors = [
  [500, 1771001, "server internal error"],
  [400, 1770033, "content size exceed limit"]
]
const errors9: Catalog.RawErrors = [
  [400, 1770001, "invalid param"],
  [404, 1770002, "not found"],
  [400, 1770003, "resource deleted"],
  [400, 1770004, "too many blocks in document"],
  [400, 1770005, "too deep level in document"],
  [400, 1770006, "schema mismatch"],
  [400, 1770007, "too many children in block"],
  [400, 1770008, "too big file size"],
  [400, 1770010, "too many table column"],
  [400, 1770011, "too many table cell"],
  [400, 1770012, "too many grid column"],
  [400, 1770013, "relation mismatch"],
  [400, 1770014, "parent children relation mismatch"],
  [400, 1770015, "single edit with multi document"],
  [400, 1770019, "repeated blockID in document"],
  [400, 1770020, "operation denied on copying document"],
  [400, 1770021, "too old document"],
  [400, 1770022, "invalid page token"],
  [400, 1770024, "invalid operation"],
  [400, 1770025, "operation and block not match"],
  [400, 1770026, "row operation over range"],
  [400, 1770027, "column operation over range"],
  [400, 1770028, "block not support create children"],
  [400, 1770029, "block not support to create"],
  [400, 1770030, "invalid parent children relation"],
  [400, 1770031, "block not support to delete children"],
  [400, 1770033, "raw content size exceed limited"],
  [400, 1770039, "folder not found"],
  [403, 1770040, "no folder permission"],
  [400, 1770034, "operation count exceed limited"],
  [400, 1770036, "folder locked"],
  [400, 1770037, "folder size exceeded limit"],
  [403, 1770032, "forbidden"],
  [500, 1771001, "server internal error"],
  [500, 1771006, "mount folder failed"],
  [500, 1771002, "gateway server internal error"],
  [500, 1771003, "gateway marshal error"],
  [500, 1771004, "gateway unmarshal error"],
  [503, 1771005, "system under maintenance"]
]
const errors10: Catalog.RawErrors = [
  [400, 1770001, "invalid param"],
  [404, 1770002, "not found"],
  [400, 1770003, "resource deleted"],
  [400, 1770004, "too many blocks in document"],
  [400, 1770005, "too deep level in document"],
  [400, 1770006, "schema mismatch"],
  [400, 1770007, "too many children in block"],
  [400, 1770008, "too big file size"],
  [400, 1770010, "too many table column"],
  [400, 1770011, "too many table cell"],
  [400, 1770012, "too many grid column"],
  [400, 1770013, "relation mismatch"],
  [400, 1770014, "parent children relation mismatch"],
  [400, 1770015, "single edit with multi document"],
  [400, 1770019, "repeated blockID in document"],
  [400, 1770020, "operation denied on copying document"],
  [400, 1770021, "too old document"],
  [400, 1770022, "invalid page token"],
  [400, 1770024, "invalid operation"],
  [400, 1770025, "operation and block not match"],
  [400, 1770026, "row operation over range"],
  [400, 1770027, "column operation over range"],
  [400, 1770028, "block not support create children"],
  [400, 1770029, "block not support to create"],
  [400, 1770030, "invalid parent children relation"],
  [400, 1770031, "block not support to delete children"],
  [400, 1770033, "raw content size exceed limited"],
  [400, 1770034, "operation count exceed limited"],
  [403, 1770032, "forbidden"],
  [500, 1771001, "server internal error"],
  [500, 1771006, "mount folder failed"],
  [500, 1771002, "gateway server internal error"],
  [500, 1771003, "gateway marshal error"],
  [500, 1771004, "gateway unmarshal error"],
  [503, 1771005, "system under maintenance"]
]

/**
 * What the error codes say.
 *
 * @since 0.1.0
 * @category facts
 */
export { codes } from "../internal/codes/docx.js"

/**
 * By endpoint id.
 *
 * @since 0.1.0
 * @category facts
 */
export const endpoints: { readonly [id: string]: Catalog.RawFacts } = {
  "docx.v1.chat.announcement.block.batch_update": {
    title: "批量更新群公告块的内容",
    page: "/ukTMukTMukTM/uUDN04SN0QjL1QDN/document-docx/docx-v1/chat-announcement-block/batch_update",
    apps: ["custom", "isv"],
    scopes: scopes0,
    errors: errors0,
    fieldScopes: scopes1,
    perSecond: 5
  },
  "docx.v1.chat.announcement.block.children.batch_delete": {
    title: "删除群公告中的块",
    page: "/ukTMukTMukTM/uUDN04SN0QjL1QDN/document-docx/docx-v1/chat-announcement-block-children/batch_delete",
    apps: ["custom", "isv"],
    scopes: scopes0,
    errors: errors1,
    perSecond: 5
  },
  "docx.v1.chat.announcement.block.children.create": {
    title: "在群公告中创建块",
    page: "/ukTMukTMukTM/uUDN04SN0QjL1QDN/document-docx/docx-v1/chat-announcement-block-children/create",
    apps: ["custom", "isv"],
    scopes: scopes0,
    errors: errors1,
    fieldScopes: scopes1,
    perSecond: 5
  },
  "docx.v1.chat.announcement.block.children.get": {
    title: "获取所有子块",
    page: "/ukTMukTMukTM/uUDN04SN0QjL1QDN/document-docx/docx-v1/chat-announcement-block-children/get",
    apps: ["custom", "isv"],
    scopes: scopes2,
    errors: errors2,
    fieldScopes: scopes1,
    perSecond: 10
  },
  "docx.v1.chat.announcement.block.get": {
    title: "获取群公告块的内容",
    page: "/ukTMukTMukTM/uUDN04SN0QjL1QDN/document-docx/docx-v1/chat-announcement-block/get",
    apps: ["custom", "isv"],
    scopes: scopes2,
    errors: errors3,
    fieldScopes: scopes1,
    perSecond: 10
  },
  "docx.v1.chat.announcement.block.list": {
    title: "获取群公告所有块",
    page: "/ukTMukTMukTM/uUDN04SN0QjL1QDN/document-docx/docx-v1/chat-announcement-block/list",
    apps: ["custom", "isv"],
    scopes: scopes2,
    errors: errors2,
    fieldScopes: scopes1,
    perSecond: 10
  },
  "docx.v1.chat.announcement.get": {
    title: "获取群公告基本信息",
    page: "/ukTMukTMukTM/uUDN04SN0QjL1QDN/document-docx/docx-v1/chat-announcement/get",
    apps: ["custom", "isv"],
    scopes: scopes2,
    errors: errors2,
    fieldScopes: scopes1,
    perSecond: 20
  },
  "docx.v1.document.block.batch_update": {
    title: "批量更新块的内容",
    page: "/ukTMukTMukTM/uUDN04SN0QjL1QDN/document-docx/docx-v1/document-block/batch_update",
    apps: ["custom", "isv"],
    scopes: scopes3,
    errors: errors4,
    fieldScopes: scopes1,
    perSecond: 3
  },
  "docx.v1.document.block.children.batch_delete": {
    title: "删除块",
    page: "/ukTMukTMukTM/uUDN04SN0QjL1QDN/document-docx/docx-v1/document-block-children/batch_delete",
    apps: ["custom", "isv"],
    scopes: scopes3,
    errors: errors5,
    perSecond: 3
  },
  "docx.v1.document.block.children.create": {
    title: "创建块",
    page: "/ukTMukTMukTM/uUDN04SN0QjL1QDN/document-docx/docx-v1/document-block-children/create",
    apps: ["custom", "isv"],
    scopes: scopes3,
    errors: errors6,
    fieldScopes: scopes1,
    perSecond: 3
  },
  "docx.v1.document.block.children.get": {
    title: "获取所有子块",
    page: "/ukTMukTMukTM/uUDN04SN0QjL1QDN/document-docx/docx-v1/document-block-children/get",
    apps: ["custom", "isv"],
    scopes: scopes4,
    errors: errors5,
    fieldScopes: scopes1,
    perSecond: 5
  },
  "docx.v1.document.block.descendant.create": {
    title: "创建嵌套块",
    page: "/ukTMukTMukTM/uUDN04SN0QjL1QDN/document-docx/docx-v1/document-block-descendant/create",
    apps: ["custom", "isv"],
    scopes: scopes3,
    errors: errors7,
    fieldScopes: scopes1,
    perSecond: 5
  },
  "docx.v1.document.block.get": {
    title: "获取块的内容",
    page: "/ukTMukTMukTM/uUDN04SN0QjL1QDN/document-docx/docx-v1/document-block/get",
    apps: ["custom", "isv"],
    scopes: scopes4,
    errors: errors5,
    fieldScopes: scopes1,
    perSecond: 5
  },
  "docx.v1.document.block.list": {
    title: "获取文档所有块",
    page: "/ukTMukTMukTM/uUDN04SN0QjL1QDN/document-docx/docx-v1/document-block/list",
    apps: ["custom", "isv"],
    scopes: scopes4,
    errors: errors5,
    fieldScopes: scopes1,
    perSecond: 5
  },
  "docx.v1.document.block.patch": {
    title: "更新块的内容",
    page: "/ukTMukTMukTM/uUDN04SN0QjL1QDN/document-docx/docx-v1/document-block/patch",
    apps: ["custom", "isv"],
    scopes: scopes3,
    errors: errors4,
    fieldScopes: scopes1,
    perSecond: 3
  },
  "docx.v1.document.convert": {
    title: "Markdown/HTML 内容转换为文档块",
    page: "/ukTMukTMukTM/uUDN04SN0QjL1QDN/document-docx/docx-v1/document/convert",
    apps: ["custom", "isv"],
    scopes: scopes5,
    errors: errors8,
    fieldScopes: scopes1,
    perSecond: 10
  },
  "docx.v1.document.create": {
    title: "创建文档",
    page: "/ukTMukTMukTM/uUDN04SN0QjL1QDN/document-docx/docx-v1/document/create",
    apps: ["custom", "isv"],
    scopes: scopes6,
    errors: errors9,
    perSecond: 3
  },
  "docx.v1.document.get": {
    title: "获取文档基本信息",
    page: "/ukTMukTMukTM/uUDN04SN0QjL1QDN/document-docx/docx-v1/document/get",
    apps: ["custom", "isv"],
    scopes: scopes4,
    errors: errors10,
    perSecond: 5
  },
  "docx.v1.document.patch": {
    title: null,
    page: null,
    apps: null,
    scopes: null,
    errors: [],
    client: scopes7
  },
  "docx.v1.document.raw_content": {
    title: "获取文档纯文本内容",
    page: "/ukTMukTMukTM/uUDN04SN0QjL1QDN/document-docx/docx-v1/document/raw_content",
    apps: ["custom", "isv"],
    scopes: scopes4,
    errors: errors10,
    perSecond: 5
  }
}

/**
 * By event type.
 *
 * @since 0.1.0
 * @category facts
 */
export const events: { readonly [type: string]: Catalog.RawEventFacts } = {}
