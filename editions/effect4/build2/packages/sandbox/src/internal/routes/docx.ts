/** Documents: what they are, and their content as Markdown. Their blocks are in `blocks.ts`. */
import * as happened from "../driveEvents.js"
import { rightOf, rights } from "../access.js"
import { documentOf } from "../blocks.js"
import { shownBlock, TextDocument } from "../documents.js"
import { driveSlot, type DriveNode } from "../drive.js"
import { isObject, type JsonObject } from "../fields.js"
import { paceDocument } from "../limits.js"
import * as Markdown from "../markdown.js"
import { notModelled, refuse } from "../refusal.js"
import { bodyFields, data, model, queryFields, type Call, type Reply, type Route } from "../route.js"
import { blockRoutes } from "./blocks.js"

interface Found {
  readonly node: DriveNode
  readonly document: TextDocument
}

const opened = (call: Call, right: number = rights.view): Found => {
  const id = call.params["document_id"]!
  if (id.length !== 27) return refuse(1770001, "invalid param")
  const drive = call.world.get(driveSlot)
  const node = drive.find(call, id)
  if (node === undefined && drive.wasRemoved(call, id)) return refuse(1770003, "resource deleted")
  if (!(node?.content instanceof TextDocument)) return refuse(1770002, "not found", 404)
  if (rightOf(call, node) < right) refuse(1770032, "forbidden", 403)
  return { node, document: node.content }
}

const shownDocument = ({ document, node }: Found): JsonObject => ({
  document_id: node.token,
  revision_id: document.revision,
  title: document.title(),
  ...(document.cover === undefined ? {} : { cover: document.cover })
})

const create = (call: Call): Reply => {
  const fields = bodyFields(call)
  const title = fields.text("title", { maxLength: 800 }) ?? ""
  const folder = fields.text("folder_token") ?? ""
  fields.done()
  const drive = call.world.get(driveSlot)
  if (!drive.isFolder(call, folder)) refuse(1770039, "folder not found")
  const parent = drive.find(call, drive.folder(call, folder))
  if (parent !== undefined && rightOf(call, parent) < rights.edit)
    refuse(1770040, "no folder permission", 403)
  const document = documentOf(call, title, [])
  const node = happened.create(call, {
    type: "docx",
    name: title,
    parent: drive.folder(call, folder),
    content: document
  })
  return data({ document: shownDocument({ node, document }) })
}

const setCover = (call: Call): Reply => {
  const found = opened(call, rights.edit)
  const update = call.body["update_cover"]
  const cover = isObject(update) ? update["cover"] : undefined
  found.document.cover = isObject(cover) ? cover : undefined
  found.document.revision++
  call.world.get(driveSlot).touch(found.node, call.now)
  happened.edited(call, found.node)
  return data({ document: shownDocument(found) })
}

const rawContent = (call: Call): Reply => {
  const fields = queryFields(call)
  fields.integer("lang", { min: 0, max: 2 })
  fields.done()
  return data({ content: opened(call).document.text() })
}

// content

/** Blocks with ids of their own making, such as one puts into a document by creating descendants. */
const convert = (call: Call): Reply => {
  const fields = bodyFields(call)
  const type = fields.string("content_type", { oneOf: ["markdown", "html"] })
  const content = fields.string("content", { maxLength: 10_485_760 })
  fields.done()
  if (type === "html") notModelled("blocks from HTML")
  const { blocks, images } = Markdown.read(content, "blocks")
  const made = documentOf(call, "", blocks)
  return data({
    first_level_block_ids: made.page().children,
    blocks: made.inOrder().slice(1).map(shownBlock),
    block_id_to_image_urls: images
  })
}

const content = (call: Call): Reply => {
  const id = call.query.get("doc_token")!
  const drive = call.world.get(driveSlot)
  const node = drive.find(call, id)
  if (node === undefined && drive.wasRemoved(call, id)) return refuse(2889906, "docs deleted", 403)
  if (!(node?.content instanceof TextDocument)) return refuse(2889914, "doc token not found")
  if (rightOf(call, node) < rights.view) refuse(2889902, "no permission", 403)
  return data({ content: Markdown.write(node.content) })
}

const place = (call: Call, isChange: boolean) => {
  const { document, node } = opened(call, isChange ? rights.edit : rights.view)
  if (isChange) paceDocument(call, call.params["document_id"]!)
  return {
    document,
    touch: () => {
      happened.rename(call, node, document.title())
      call.world.get(driveSlot).touch(node, call.now)
      happened.edited(call, node)
    }
  }
}

export const docxRoutes: ReadonlyArray<Route> = [
  model("docx.v1.document.create", create),
  model("docx.v1.document.get", (call) => data({ document: shownDocument(opened(call)) })),
  model("docx.v1.document.patch", setCover),
  model("docx.v1.document.raw_content", rawContent),
  model("docx.v1.document.convert", convert),
  model("docs.v1.content.get", content),
  ...blockRoutes({
    id: "docx.v1.document.block",
    asked: "document_revision_id",
    told: "document_revision_id",
    open: place
  })
]
