/** The drive: folders, files, and what leads to them. Their bytes and what is said about them is in files of their own. */
import * as happened from "../driveEvents.js"
import { TextDocument } from "../documents.js"
import { urlOf, type DriveNode, type DriveType } from "../drive.js"
import { rights } from "../access.js"
import { allowed, checkRoom, driveOf, found, openFolder, seconds, writableFolder } from "../drivePlaces.js"
import { Fields, isObject, type JsonObject } from "../fields.js"
import { actorOf, same, userIdType } from "../people.js"
import { refuse } from "../refusal.js"
import {
  afterInArray,
  bodyFields,
  data,
  model,
  page,
  queryFields,
  type Call,
  type Reply,
  type Route
} from "../route.js"
import { wikisSlot } from "../wikis.js"

// files

const shownFile = (call: Call, node: DriveNode): JsonObject => {
  const drive = driveOf(call)
  const { target } = node
  return {
    token: node.token,
    name: node.name,
    type: node.type,
    parent_token: node.parent ?? "",
    url: urlOf(target?.type ?? node.type, target?.token ?? node.token),
    ...(target === undefined
      ? {}
      : { shortcut_info: { target_type: target.type, target_token: target.token } }),
    created_time: seconds(node.createdAt),
    modified_time: seconds(node.modifiedAt),
    owner_id: drive.ownerId(node, userIdType(call))
  }
}

const list = (call: Call): Reply => {
  const fields = queryFields(call)
  const folder = fields.text("folder_token") ?? ""
  const order = fields.text("order_by", { oneOf: ["EditedTime", "CreatedTime"] }) ?? "EditedTime"
  const direction = fields.text("direction", { oneOf: ["ASC", "DESC"] }) ?? "DESC"
  fields.done()
  userIdType(call)
  const inside = openFolder(call, folder, rights.view)
  const keyOf = (node: DriveNode) => (order === "EditedTime" ? node.edited : node.created)
  const nodes = driveOf(call)
    .children(call, inside)
    .toSorted((a, b) => keyOf(a) - keyOf(b))
  const one = page(
    call,
    { size: 100, max: 200, code: 1061002, sizes: { code: 1064001, msg: "page size out of limit." } },
    afterInArray(nodes, keyOf, direction === "DESC"),
    keyOf
  )
  return data({
    files: one.items.map((node) => shownFile(call, node)),
    has_more: one.has_more,
    ...(one.has_more ? { next_page_token: one.page_token } : {})
  })
}

const fileTypes: ReadonlyArray<DriveType> = [
  "file",
  "docx",
  "bitable",
  "folder",
  "doc",
  "sheet",
  "mindnote",
  "slides"
]

const ofType = (call: Call, type: string, right: number): DriveNode => {
  const node = allowed(call, call.params["file_token"]!, right)
  return node.type === type ? node : refuse(1061003, "not found.", 404)
}

const copy = (call: Call): Reply => {
  const fields = bodyFields(call)
  const name = fields.string("name", { maxLength: 256 })
  const type = fields.string("type", { oneOf: fileTypes.filter((one) => one !== "folder") })
  const folder = fields.text("folder_token")
  fields.done()
  const node = ofType(call, type, rights.view)
  const target = writableFolder(call, folder)
  checkRoom(call, target)
  const made = happened.create(call, {
    type: node.type,
    name,
    parent: target,
    ...(node.content === undefined ? {} : { content: node.content.copy(call.world) })
  })
  return data({ file: shownFile(call, made) })
}

const move = (call: Call): Reply => {
  const fields = bodyFields(call)
  const type = fields.string("type", { oneOf: fileTypes })
  const folder = fields.text("folder_token")
  fields.done()
  const node = ofType(call, type, rights.full)
  const drive = driveOf(call)
  const target = writableFolder(call, folder)
  if (target !== node.parent) checkRoom(call, target)
  if (target === node.token || drive.contains(node, target)) refuse(1061002, "params error.")
  const go = () => {
    node.parent = target
    drive.touch(node, call.world.now)
    return { status: "success" }
  }
  if (type === "folder") return data({ task_id: drive.begin(call, "move", node.token, go).id })
  go()
  return data({ task_id: "" })
}

const remove = (call: Call): Reply => {
  const fields = queryFields(call)
  const type = fields.string("type", { oneOf: [...fileTypes, "shortcut"] })
  fields.done()
  const node = ofType(call, type, rights.full)
  const drive = driveOf(call)
  if (type !== "folder") {
    happened.trash(call, node)
    call.world.get(wikisSlot).forget(node.token)
    return data({})
  }
  return data({
    task_id: drive.begin(call, "move", node.token, () => {
      happened.trash(call, node)
      return { status: "success" }
    }).id
  })
}

const createFolder = (call: Call): Reply => {
  const fields = bodyFields(call)
  const name = fields.string("name", { maxLength: 256 })
  const parent = fields.text("folder_token")
  if (parent === undefined) fields.wrong("folder_token", "folder_token is required")
  fields.done()
  const target = writableFolder(call, parent)
  checkRoom(call, target)
  const folder = happened.create(call, {
    type: "folder",
    name,
    parent: target
  })
  return data({ token: folder.token, url: urlOf("folder", folder.token) })
}

const rename = (call: Call): Reply => {
  const node = ofType(call, call.query.get("type")!, rights.edit)
  const title = call.body["new_title"]
  if (typeof title !== "string" || title === "") return refuse(1061002, "params error.")
  happened.rename(call, node, title)
  if (node.content instanceof TextDocument) node.content.rename(title)
  driveOf(call).touch(node, call.now)
  return data({})
}

/** Leads to a file from another folder. */
const createShortcut = (call: Call): Reply => {
  const fields = bodyFields(call)
  const parent = fields.string("parent_token")
  const refer = new Fields(fields.requiredObject("refer_entity"), "refer_entity.")
  fields.done()
  const token = refer.string("refer_token")
  const type = refer.string("refer_type", { oneOf: fileTypes.filter((one) => one !== "folder") })
  refer.done()
  const node = found(call, token)
  if (node.type !== type) return refuse(1061003, "not found.", 404)
  const target = writableFolder(call, parent)
  checkRoom(call, target)
  const made = happened.create(call, {
    type: "shortcut",
    name: node.name,
    parent: target,
    target: { type: node.type, token }
  })
  return data({ succ_shortcut_node: shownFile(call, made) })
}

const taskCheck = (call: Call): Reply => {
  const fields = queryFields(call)
  const id = fields.string("task_id")
  fields.done()
  const drive = driveOf(call)
  const task = drive.task(call, "move", id)
  if (task === undefined) return refuse(1061003, "not found.", 404)
  if (!same(task.by, actorOf(call))) return refuse(1061004, "forbidden.", 403)
  return data(drive.look(task) ?? { status: "process" })
}

// metadata

const batchQuery = (call: Call): Reply => {
  const type = userIdType(call)
  const fields = bodyFields(call)
  const documents = fields.list("request_docs") ?? []
  const withUrl = fields.boolean("with_url") ?? false
  if (documents.length < 1) fields.wrong("request_docs", "the min len is 1")
  if (documents.length > 200) fields.wrong("request_docs", "the max len is 200")
  fields.done()
  const drive = driveOf(call)
  const metas: Array<object> = []
  const failed: Array<object> = []
  for (const document of documents) {
    const inner = new Fields(isObject(document) ? document : {}, "request_docs.")
    const token = inner.string("doc_token")
    const kind = inner.string("doc_type")
    inner.done()
    const node = drive.find(call, token)
    if (node === undefined || node.type !== kind) {
      failed.push({ token, code: 970005 })
      continue
    }
    const owner = drive.ownerId(node, type)
    metas.push({
      doc_token: token,
      doc_type: kind,
      title: node.name,
      owner_id: owner,
      create_time: seconds(node.createdAt),
      latest_modify_user: owner,
      latest_modify_time: seconds(node.modifiedAt),
      url: withUrl ? urlOf(node.type, token) : ""
    })
  }
  return data(failed.length === 0 ? { metas } : { metas, failed_list: failed })
}

export const driveRoutes: ReadonlyArray<Route> = [
  model("drive.v1.file.list", list),
  model("drive.v1.file.task_check", taskCheck),
  model("drive.v1.file.create_folder", createFolder),
  model("drive.v1.file.create_shortcut", createShortcut),
  model("drive.v1.file.patch", rename),
  model("drive.v1.file.copy", copy),
  model("drive.v1.file.move", move),
  model("drive.v1.file.delete", remove),
  model("drive.v1.meta.batch_query", batchQuery)
]
