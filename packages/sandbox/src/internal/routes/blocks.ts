/** The blocks of a document, or of what is one: the announcement of a chat. */
import { update } from "../blockUpdates.js"
import {
  checkPlace,
  checkTableAlone,
  creatable,
  isText,
  mayHaveChildren,
  nameOf,
  plant,
  types
} from "../blocks.js"
import { shownBlock, type Block, type NewBlock, type TextDocument } from "../documents.js"
import { driveSlot } from "../drive.js"
import { Fields, isObject, truthOf, type Json, type JsonObject } from "../fields.js"
import { userIdType } from "../people.js"
import { notModelled, refuse } from "../refusal.js"
import { bodyFields, data, model, page, queryFields, type Call, type Reply, type Route } from "../route.js"

/** Where the blocks are that a call is about. */
export interface Place {
  readonly document: TextDocument
  /** What a change of the document changes beside it. */
  readonly touch: () => void
}

export interface Kind {
  /** Such as `docx.v1.document.block`. */
  readonly id: string
  /** The names of the revision in requests and answers. */
  readonly asked: string
  readonly told: string
  readonly open: (call: Call, isChange: boolean) => Place
}

const invalid = (): never => refuse(1770001, "invalid param")

export const blockOf = (document: TextDocument, id: string | undefined): Block =>
  document.blocks.get(id ?? "") ?? refuse(1770002, "not found", 404)

const mostChildren = 50
const mostDescendants = 1000
const mostUpdates = 200

/** Answers a call that only looks at a document. */
type Reading = (call: Call, document: TextDocument) => Reply

/** Changes a document, and gives the answer but for the revision. */
type Change = (call: Call, document: TextDocument) => JsonObject

const list: Reading = (call, document) => paged(call, document.inOrder())

const get: Reading = (call, document) =>
  data({ block: shownBlock(blockOf(document, call.params["block_id"])) })

const children: Reading = (call, document) => {
  const isDeep = truthOf(call.query.get("with_descendants") ?? "") === true
  const parent = blockOf(document, call.params["block_id"])
  return paged(
    call,
    isDeep ? document.inOrder(parent).slice(1) : parent.children.map((child) => document.blocks.get(child)!)
  )
}

const create: Change = (call, document) => {
  const inputs = listIn(call, "children", mostChildren)
  const parent = blockOf(document, call.params["block_id"])
  const from = indexIn(call, parent)
  const blocks = inputs.map((input): NewBlock => {
    const block = creatable(input)
    const name = nameOf(block.type)
    if (name === "grid_column" || name === "table_cell" || name === "view") {
      return refuse(1770029, "block not support to create")
    }
    checkPlace(parent.block_type, block.type)
    checkTableAlone(block)
    return block
  })
  return {
    children: blocks.map((block, offset) => shownBlock(plant(call, document, parent, from + offset, block)))
  }
}

const createDescendants: Change = (call, document) => {
  const inputs = listIn(call, "descendants", mostDescendants)
  const first = textsIn(call, "children_id", mostDescendants)
  const parent = blockOf(document, call.params["block_id"])
  const from = indexIn(call, parent)
  const relations: Array<JsonObject> = []
  const trees = treesOf(parent.block_type, first, inputs, (temporary, block) => {
    relations.push({ temporary_block_id: temporary, block_id: block.block_id })
  })
  return {
    children: trees.map((tree, offset) => shownBlock(plant(call, document, parent, from + offset, tree))),
    block_id_relations: relations
  }
}

const remove: Change = (call, document) => {
  const fields = bodyFields(call)
  const start = fields.requiredInteger("start_index", { min: 0 })
  const end = fields.requiredInteger("end_index", { min: 1 })
  fields.done()
  const parent = blockOf(document, call.params["block_id"])
  if (parent.block_type === types.table || parent.block_type === types.grid) {
    refuse(1770031, "block not support to delete children")
  }
  if (start >= end || end > parent.children.length) return invalid()
  for (const child of parent.children.splice(start, end - start)) document.remove(blockOf(document, child))
  return {}
}

const patch: Change = (call, document) => {
  const block = blockOf(document, call.params["block_id"])
  update(call, document, block, call.body)
  return { block: shownBlock(block) }
}

const batchUpdate: Change = (call, document) => {
  const requests = listIn(call, "requests", mostUpdates).map((item) => (isObject(item) ? item : {}))
  const blocks = requests.map((request) => blockOf(document, textOf(request["block_id"])))
  if (new Set(blocks).size < blocks.length) refuse(1770019, "repeated blockID in document")
  for (const [index, block] of blocks.entries()) update(call, document, block, requests[index]!)
  return { blocks: blocks.map(shownBlock) }
}

export const blockRoutes = ({ asked, id, open, told }: Kind): ReadonlyArray<Route> => {
  /** The revision that a request names must be there; -1 is the newest. */
  const revisionIn = (call: Call, document: TextDocument): number => {
    const fields = queryFields(call)
    const revision = fields.integer(asked, { min: -1 }) ?? -1
    fields.done()
    return revision > document.revision ? invalid() : revision
  }

  const reading =
    (answer: Reading) =>
    (call: Call): Reply => {
      userIdType(call)
      const { document } = open(call, false)
      const revision = revisionIn(call, document)
      if (revision !== -1 && revision !== document.revision)
        notModelled("what a document was at an earlier revision")
      return answer(call, document)
    }

  /** A change, done once for each token, that raises the revision. */
  const changing =
    (change: Change) =>
    (call: Call): Reply => {
      userIdType(call)
      const { document, touch } = open(call, true)
      revisionIn(call, document)
      const given = call.query.get("client_token") ?? undefined
      return call.world.get(driveSlot).once(call, given, () => {
        const answer = document.attempt(() => change(call, document))
        document.revision++
        touch()
        return data({
          ...answer,
          [told]: document.revision,
          client_token: given ?? call.world.ids.hex(32)
        })
      })
    }

  const routes: Record<string, (call: Call) => Reply> = {
    [`${id}.list`]: reading(list),
    [`${id}.get`]: reading(get),
    [`${id}.batch_update`]: changing(batchUpdate),
    [`${id}.children.get`]: reading(children),
    [`${id}.children.create`]: changing(create),
    [`${id}.children.batch_delete`]: changing(remove)
  }
  // Announcements have no more than these.
  if (id === "docx.v1.document.block") {
    routes[`${id}.patch`] = changing(patch)
    routes[`${id}.descendant.create`] = changing(createDescendants)
  }
  return Object.entries(routes).map(([name, handle]) => model(name, handle))
}

const textOf = (value: Json | undefined): string | undefined =>
  typeof value === "string" ? value : undefined

const listIn = (call: Call, name: string, most: number): ReadonlyArray<Json> => {
  const fields = bodyFields(call)
  const list = fields.list(name) ?? []
  if (list.length === 0) fields.wrong(name, "the min len is 1")
  if (list.length > most) fields.wrong(name, `the max len is ${most}`)
  fields.done()
  return list
}

const textsIn = (call: Call, name: string, most: number): ReadonlyArray<string> => {
  const fields = bodyFields(call)
  const list = fields.strings(name, { min: 1, max: most })
  fields.done()
  return list
}

/** Where new children go; the end unless it is said. */
const indexIn = (call: Call, parent: Block): number => {
  const fields = new Fields(call.body)
  const index = fields.integer("index") ?? -1
  fields.done()
  if (!mayHaveChildren(parent.block_type)) refuse(1770028, "block not support create children")
  if (index < -1 || index > parent.children.length) return invalid()
  return index === -1 ? parent.children.length : index
}

const paged = (call: Call, blocks: ReadonlyArray<Block>): Reply => {
  const one = page(
    call,
    { size: 500, max: 500, code: 1770022, sizes: { code: 1770001, msg: "invalid param" } },
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

/** Blocks that name each other by ids of the request, as trees: each has its place once, and all have one. */
const treesOf = (
  parent: number,
  first: ReadonlyArray<string>,
  inputs: ReadonlyArray<Json>,
  planted: (temporary: string, block: Block) => void
): ReadonlyArray<NewBlock> => {
  const byId = new Map<string, JsonObject>()
  for (const input of inputs) {
    const id = isObject(input) ? textOf(input["block_id"]) : undefined
    if (!isObject(input) || id === undefined || id === "") return invalid()
    if (byId.has(id)) return refuse(1770019, "repeated blockID in document")
    byId.set(id, input)
  }
  const placed = new Set<string>()
  const grow = (id: string, under: number): NewBlock => {
    const input = byId.get(id) ?? refuse(1770014, "parent children relation mismatch")
    if (placed.has(id)) return refuse(1770014, "parent children relation mismatch")
    placed.add(id)
    const block = creatable(input)
    checkPlace(under, block.type)
    const ids = Array.isArray(input["children"]) ? input["children"].map(String) : []
    if (ids.length > 0 && !mayHaveChildren(block.type)) refuse(1770028, "block not support create children")
    const children = ids.map((child) => grow(child, block.type))
    checkParts(block, children)
    // What is empty by itself stays so; a table without its cells would be none.
    const isWhole = children.length > 0 || isText(block.type) || block.type === types.tableCell
    return { ...block, ...(isWhole ? { children } : {}), planted: (made) => planted(id, made) }
  }
  const trees = first.map((id) => grow(id, parent))
  if (placed.size < byId.size) refuse(1770014, "parent children relation mismatch")
  return trees
}

/** A table has as many cells, and a grid as many columns, as it says. */
const checkParts = ({ fields, type }: NewBlock, children: ReadonlyArray<NewBlock>): void => {
  if (children.length === 0 || (type !== types.table && type !== types.grid)) return
  const inner = fields[nameOf(type)]
  const held = isObject(inner) ? inner : {}
  const property = isObject(held["property"]) ? held["property"] : {}
  const wanted =
    type === types.grid
      ? Number(held["column_size"])
      : Number(property["row_size"]) * Number(property["column_size"])
  if (children.length !== wanted) refuse(1770013, "relation mismatch")
}
