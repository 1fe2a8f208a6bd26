/** Documents and their blocks. */
import { blockNames, parentTypes, shownBlock, TextDocument, type Block } from "../documents.js"
import { driveSlot, type DriveNode } from "../drive.js"
import { Fields, isObject, type Json, type JsonObject } from "../fields.js"
import { refuse } from "../refusal.js"
import { at, bodyFields, data, page, queryFields, type Call, type Reply, type Route } from "../route.js"
import { userIdType } from "../people.js"

const root = "/open-apis/docx/v1/documents"
const blocksPath = `${root}/:document_id/blocks`

interface Found {
  readonly node: DriveNode
  readonly document: TextDocument
}

const invalid = (): never => refuse(1770001, "invalid param")

const documentOf = (call: Call): Found => {
  const id = call.params["document_id"]!
  if (id.length !== 27) return invalid()
  const node = call.world.get(driveSlot).find(call, id)
  if (!(node?.content instanceof TextDocument)) return refuse(1770002, "not found", 404)
  return { node, document: node.content }
}

/** The revision that a request names must be there; -1 is the newest. */
const checkRevision = (call: Call, document: TextDocument): void => {
  const fields = queryFields(call)
  const revision = fields.integer("document_revision_id", { min: -1 }) ?? -1
  fields.done()
  if (revision > document.revision) invalid()
}

const blockOf = (document: TextDocument, id: string | undefined): Block =>
  document.blocks.get(id ?? "") ?? refuse(1770002, "not found", 404)

/** A change, done once for each token, that raises the revision. */
const change = (call: Call, act: (found: Found) => JsonObject): Reply => {
  userIdType(call)
  const found = documentOf(call)
  checkRevision(call, found.document)
  const given = call.query.get("client_token") ?? undefined
  const drive = call.world.get(driveSlot)
  return drive.once(call, given, () => {
    const answer = act(found)
    found.document.revision++
    found.node.name = found.document.title()
    drive.touch(found.node, call.now)
    return data({
      ...answer,
      document_revision_id: found.document.revision,
      client_token: given ?? call.world.ids.hex(32)
    })
  })
}

const shownDocument = ({ document, node }: Found): JsonObject => ({
  document_id: node.token,
  revision_id: document.revision,
  title: document.title()
})

const create = (call: Call): Reply => {
  const fields = bodyFields(call)
  const title = fields.text("title", { maxLength: 800 }) ?? ""
  const folder = fields.text("folder_token") ?? ""
  fields.done()
  const drive = call.world.get(driveSlot)
  if (!drive.isFolder(call, folder)) refuse(1770039, "folder not found", 404)
  const document = new TextDocument(call.world, title)
  const node = drive.add(call, { type: "docx", name: title, parent: folder, content: document })
  return data({ document: shownDocument({ node, document }) })
}

const rawContent = (call: Call): Reply => {
  const fields = queryFields(call)
  fields.integer("lang", { min: 0, max: 2 })
  fields.done()
  return data({ content: documentOf(call).document.text() })
}

const paged = (call: Call, blocks: ReadonlyArray<Block>): Reply => {
  const one = page(
    call,
    { size: 500, max: 500, code: 1770001, msg: "invalid param" },
    (key, count) => {
      const from = key === undefined ? 0 : key + 1
      return blocks.slice(from, from + count).map((block, index) => ({ block, index: from + index }))
    },
    ({ index }) => index
  )
  return data({
    items: one.items.map(({ block }) => shownBlock(block)),
    has_more: one.has_more,
    ...(one.has_more ? { page_token: one.page_token } : {})
  })
}

const list = (call: Call): Reply => {
  userIdType(call)
  const { document } = documentOf(call)
  checkRevision(call, document)
  return paged(call, document.inOrder())
}

const getBlock = (call: Call): Reply => {
  userIdType(call)
  const { document } = documentOf(call)
  checkRevision(call, document)
  return data({ block: shownBlock(blockOf(document, call.params["block_id"])) })
}

const children = (call: Call): Reply => {
  userIdType(call)
  const { document } = documentOf(call)
  checkRevision(call, document)
  const fields = queryFields(call)
  const isDeep = fields.boolean("with_descendants") ?? false
  fields.done()
  const parent = blockOf(document, call.params["block_id"])
  return paged(
    call,
    isDeep ? document.inOrder(parent).slice(1) : parent.children.map((id) => document.blocks.get(id)!)
  )
}

/** What a new block holds, checked against its type. */
const contentOf = (input: Json, index: number): { readonly type: number; readonly fields: JsonObject } => {
  if (!isObject(input)) return invalid()
  const fields = new Fields(input, `children[${index}].`)
  const type = fields.requiredInteger("block_type")
  fields.done()
  const name = blockNames[type]
  if (name === undefined || type === 1) return refuse(1770029, "block not support to create")
  const inner = input[name]
  if (!isObject(inner)) return refuse(1770006, "schema mismatch")
  const isText = type >= 2 && type <= 17
  if (isText && !Array.isArray(inner["elements"])) return refuse(1770006, "schema mismatch")
  return { type, fields: { [name]: inner } }
}

const append = (call: Call): Reply =>
  change(call, ({ document }) => {
    const fields = bodyFields(call)
    const list = fields.list("children") ?? []
    const index = fields.integer("index") ?? -1
    if (list.length === 0) fields.wrong("children", "the min len is 1")
    if (list.length > 50) fields.wrong("children", "the max len is 50")
    fields.done()
    const parent = blockOf(document, call.params["block_id"])
    if (!parentTypes.has(parent.block_type)) refuse(1770028, "block not support create children")
    if (index < -1 || index > parent.children.length) return invalid()
    const contents = list.map(contentOf)
    const from = index === -1 ? parent.children.length : index
    return {
      children: contents.map((content, offset) =>
        shownBlock(document.insert(parent, from + offset, content.type, content.fields))
      )
    }
  })

const deleteChildren = (call: Call): Reply =>
  change(call, ({ document }) => {
    const fields = bodyFields(call)
    const start = fields.requiredInteger("start_index", { min: 0 })
    const end = fields.requiredInteger("end_index", { min: 1 })
    fields.done()
    const parent = blockOf(document, call.params["block_id"])
    if (start >= end || end > parent.children.length) return invalid()
    for (const id of parent.children.splice(start, end - start)) document.remove(blockOf(document, id))
    return {}
  })

/** The changes that the sandbox can make to a block. */
const updates: Readonly<Record<string, (block: Block, inner: JsonObject) => void>> = {
  update_text_elements: (block, inner) => setText(block, { elements: inner["elements"] }),
  update_text_style: (block, inner) => setText(block, { style: inner["style"] }),
  update_text: (block, inner) => setText(block, { elements: inner["elements"], style: inner["style"] }),
  replace_image: (block, inner) => {
    if (block.block_type !== 27) refuse(1770025, "operation and block not match")
    block.fields = { image: inner }
  }
}

const setText = (block: Block, changes: JsonObject): void => {
  const name = blockNames[block.block_type] ?? ""
  const before = block.fields[name]
  if (!isObject(before) || !Array.isArray(before["elements"])) {
    return refuse(1770025, "operation and block not match")
  }
  if ("elements" in changes && (!Array.isArray(changes["elements"]) || changes["elements"].length === 0))
    invalid()
  block.fields = { [name]: { ...before, ...changes } }
}

/** Finds the one change that a request holds, and who is to be changed. */
const updateIn = (input: JsonObject): ((block: Block) => void) => {
  const names = Object.keys(input).filter((name) => name !== "block_id")
  const update = updates[names[0] ?? ""]
  const inner = input[names[0] ?? ""]
  if (names.length !== 1 || update === undefined || !isObject(inner))
    return refuse(1770024, "invalid operation")
  return (block) => update(block, inner)
}

const patchBlock = (call: Call): Reply =>
  change(call, ({ document }) => {
    const block = blockOf(document, call.params["block_id"])
    updateIn(call.body)(block)
    return { block: shownBlock(block) }
  })

const batchUpdate = (call: Call): Reply =>
  change(call, ({ document }) => {
    const fields = bodyFields(call)
    const list = fields.list("requests") ?? []
    if (list.length === 0) fields.wrong("requests", "the min len is 1")
    if (list.length > 200) fields.wrong("requests", "the max len is 200")
    fields.done()
    const all = list.map((item) => {
      const input = isObject(item) ? item : {}
      const id = input["block_id"]
      return { block: blockOf(document, typeof id === "string" ? id : undefined), update: updateIn(input) }
    })
    if (new Set(all.map(({ block }) => block)).size < all.length)
      refuse(1770019, "repeated blockID in document")
    for (const { block, update } of all) update(block)
    return { blocks: all.map(({ block }) => shownBlock(block)) }
  })

const threePerSecond = { rate: { perSecond: 3 } }

export const docxRoutes: ReadonlyArray<Route> = [
  at("POST", root, "docx.v1.document.create", create, threePerSecond),
  at("GET", `${root}/:document_id`, "docx.v1.document.get", (call) =>
    data({ document: shownDocument(documentOf(call)) })
  ),
  at("GET", `${root}/:document_id/raw_content`, "docx.v1.document.raw_content", rawContent),
  at("GET", blocksPath, "docx.v1.document.block.list", list),
  at(
    "PATCH",
    `${blocksPath}/batch_update`,
    "docx.v1.document.block.batch_update",
    batchUpdate,
    threePerSecond
  ),
  at("GET", `${blocksPath}/:block_id`, "docx.v1.document.block.get", getBlock),
  at("PATCH", `${blocksPath}/:block_id`, "docx.v1.document.block.patch", patchBlock, threePerSecond),
  at("GET", `${blocksPath}/:block_id/children`, "docx.v1.document.block.children.get", children),
  at(
    "POST",
    `${blocksPath}/:block_id/children`,
    "docx.v1.document.block.children.create",
    append,
    threePerSecond
  ),
  at(
    "DELETE",
    `${blocksPath}/:block_id/children/batch_delete`,
    "docx.v1.document.block.children.batch_delete",
    deleteChildren,
    threePerSecond
  )
]
