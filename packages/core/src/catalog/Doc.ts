// GENERATED from spec/. DO NOT EDIT.
/**
 * What the documentation says of `doc`. Read it through `@effect-feishu/core/catalog`.
 *
 * @since 0.1.0
 */
import type * as Catalog from "../internal/catalogFacts.js"

const scopes0: Catalog.Scopes = ["drive:drive","docs:doc"]
const scopes1: Catalog.Scopes = ["drive:drive","drive:drive:readonly","docs:doc","docs:doc:readonly","docs:document.content:read"]
const scopes2: Catalog.Scopes = ["drive:drive","drive:drive:readonly","docs:doc","docs:doc:readonly"]
const scopes3: Catalog.Scopes = ["drive:drive","drive:drive:readonly","drive:drive.metadata:readonly","docs:doc","docs:doc:readonly"]
const errors0: Catalog.RawErrors = [[null,91401,"PARAMERR"],[null,91402,"NOTEXIST"],[null,91403,"FORBIDDEN"],[null,91404,"LOGIN_REQUIRED"],[null,95001,"internal error"],[null,95003,"internal error"],[null,95005,"internal error"],[null,95006,"Failed"],[null,95007,"Failed"],[null,95008,"FORBIDDEN"],[null,95009,"Failed"],[null,95010,"internal error"],[null,95011,"internal error"],[null,95017],[null,95018],[null,95020],[null,95023,"revision too old"],[null,95024,"Failed"],[null,95025,"Failed"],[null,95026,"Failed"],[null,95050],[null,95053,"this API does not support the Upgraded Docs(docx), please refer to the https://feishu.feishu.cn/docx/ICI7dp1Uioh4EvxXn0HcxUapn0c using the correct API."]]
const errors1: Catalog.RawErrors = [[null,91401,"PARAMERR"],[null,91402,"NOTEXIST"],[null,91403,"FORBIDDEN"],[null,91404,"LOGIN_REQUIRED"],[null,95001,"internal error"],[null,95003,"internal error"],[null,95005,"internal error"],[null,95006,"Failed"],[null,95007,"Failed"],[null,95008,"FORBIDDEN"],[null,95009,"Failed"],[null,95010,"internal error"],[null,95011,"internal error"],[null,95017],[null,95018],[null,95023,"revision too old"],[null,95024,"Failed"],[null,95053,"this API does not support the Upgraded Docs(docx), please refer to the https://feishu.feishu.cn/docx/ICI7dp1Uioh4EvxXn0HcxUapn0c using the correct API."]]
const errors2: Catalog.RawErrors = [[null,91401,"PARAMERR"],[null,91402,"NOTEXIST"],[null,91403,"FORBIDDEN"],[null,91404,"LOGIN_REQUIRED"],[null,95001,"internal error"],[null,95003,"internal error"],[null,95005,"internal error"],[null,95006,"Failed"],[null,95007,"Failed"],[null,95008,"FORBIDDEN"],[null,95009,"Failed"],[null,95010,"internal error"],[null,95011,"internal error"],[null,95013,"Failed"],[null,95017],[null,95018],[null,95020],[null,95023,"revision too old"],[null,95024,"Failed"],[null,95025,"Failed"],[null,95029,"folder locked"],[null,95030,"folder size exceeded limit"],[null,95050],[null,95051],[null,95054,"this api is deprecated"]]

/**
 * What the error codes say.
 *
 * @since 0.1.0
 * @category facts
 */
export { codes } from "../internal/codes/doc.js"

/**
 * By endpoint id.
 *
 * @since 0.1.0
 * @category facts
 */
export const endpoints: { readonly [id: string]: Catalog.RawFacts } = {
  "doc.v2.doc.batch_update": { title: "编辑旧版文档内容", page: "/ukTMukTMukTM/uYDM2YjL2AjN24iNwYjN", apps: ["custom","isv"], scopes: scopes0, errors: errors0 },
  "doc.v2.doc.content": { title: "获取旧版文档富文本内容", page: "/ukTMukTMukTM/uUDM2YjL1AjN24SNwYjN", apps: ["custom","isv"], scopes: scopes1, errors: errors1 },
  "doc.v2.doc.create": { title: "创建旧版文档", page: "/ukTMukTMukTM/ugDM2YjL4AjN24COwYjN", apps: ["custom","isv"], scopes: scopes0, errors: errors2 },
  "doc.v2.doc.raw_content": { title: "获取旧版文档纯文本内容", page: "/ukTMukTMukTM/ukzNzUjL5czM14SO3MTN", apps: ["custom","isv"], scopes: scopes1, errors: errors1 },
  "doc.v2.doc.sheet_meta": { title: "获取旧版文档中的电子表格元数据", page: "/ukTMukTMukTM/uADOzUjLwgzM14CM4MTN", apps: ["custom","isv"], scopes: scopes2, errors: errors1 },
  "doc.v2.meta.get": { title: "获取旧版文档元信息", page: "/ukTMukTMukTM/uczN3UjL3czN14yN3cTN", apps: ["custom","isv"], scopes: scopes3, errors: errors1 }
}

/**
 * By event type.
 *
 * @since 0.1.0
 * @category facts
 */
export const events: { readonly [type: string]: Catalog.RawEventFacts } = {}
