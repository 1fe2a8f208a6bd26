// GENERATED from spec/. DO NOT EDIT.
/**
 * What the documentation says of `slides_ai`. Read it through `@effect-feishu/core/catalog`.
 *
 * @since 0.1.0
 */
import type * as Catalog from "../internal/catalogFacts.js"

const scopes0: Catalog.Scopes = ["docs:document.media:upload","slides:presentation:create","slides:presentation:write_only"]
const scopes1: Catalog.Scopes = ["slides:presentation:read"]
const scopes2: Catalog.Scopes = ["slides:presentation:update","slides:presentation:write_only"]
const scopes3: Catalog.Scopes = ["slides:presentation:screenshot"]

/**
 * By endpoint id.
 *
 * @since 0.1.0
 * @category facts
 */
export const endpoints: { readonly [id: string]: Catalog.RawFacts } = {
  "slides_ai.v1.xml_presentation.create": { title: "以 XML 格式创建演示文稿", page: null, apps: null, scopes: null, errors: [], client: scopes0 },
  "slides_ai.v1.xml_presentation.get": { title: null, page: null, apps: null, scopes: scopes1, errors: [], client: [] },
  "slides_ai.v1.xml_presentation.history.list": { title: "列出 XML 演示文稿历史版本", page: null, apps: null, scopes: null, errors: [], client: scopes1 },
  "slides_ai.v1.xml_presentation.history.revert": { title: null, page: null, apps: null, scopes: null, errors: [], client: scopes2 },
  "slides_ai.v1.xml_presentation.history.revert_status": { title: "查询 XML 演示文稿历史回滚任务状态", page: null, apps: null, scopes: null, errors: [], client: scopes1 },
  "slides_ai.v1.xml_presentation.slide.create": { title: "在指定 XML 演示文稿下创建页面", page: null, apps: null, scopes: scopes2, errors: [], client: [] },
  "slides_ai.v1.xml_presentation.slide.delete": { title: "在指定 XML 演示文稿下删除页面", page: null, apps: null, scopes: scopes2, errors: [], client: [] },
  "slides_ai.v1.xml_presentation.slide.get": { title: null, page: null, apps: null, scopes: scopes1, errors: [], client: [] },
  "slides_ai.v1.xml_presentation.slide.replace": { title: null, page: null, apps: null, scopes: scopes2, errors: [], client: [] },
  "slides_ai.v1.xml_presentation.slide_image.list": { title: "获取幻灯片截图", page: null, apps: null, scopes: null, errors: [], client: scopes3 },
  "slides_ai.v1.xml_presentation.slide_image.render": { title: "渲染页面截图为图片", page: null, apps: null, scopes: null, errors: [], client: scopes3 }
}

/**
 * By event type.
 *
 * @since 0.1.0
 * @category facts
 */
export const events: { readonly [type: string]: Catalog.RawEventFacts } = {}
