/** The drive as its older endpoints see it. */
import * as happened from "../driveEvents.js"
import { rightOf, rights } from "../access.js"
import { Base } from "../bases.js"
import { urlOf, type DriveNode } from "../drive.js"
import { driveOf } from "../drivePlaces.js"
import { actorOf } from "../people.js"
import { refuse } from "../refusal.js"
import { data, model, type Call, type Reply, type Route } from "../route.js"
import { Spreadsheet } from "../spreadsheets.js"
import { wikisSlot } from "../wikis.js"

const notExist = (): never => refuse(91203, "NOTEXIST")

/** What who calls has this right to. */
const nodeOf = (call: Call, token: string, right: number): DriveNode => {
  const drive = driveOf(call)
  const node = drive.find(call, token)
  if (node === undefined) return drive.wasRemoved(call, token) ? refuse(91205, "DELETED") : notExist()
  return rightOf(call, node) >= right ? node : refuse(91204, "FORBIDDEN", 403)
}

/** A folder that who calls has this right to: theirs, where it is their root. */
const folderOf = (call: Call, token: string, right: number): DriveNode => {
  const drive = driveOf(call)
  const folder = drive.folder(call, token)
  const root = drive.rootOf(call.caller.tenantKey, actorOf(call))
  const node = folder === root.token ? root : nodeOf(call, folder, right)
  return node.type === "folder" ? node : notExist()
}

/** The number of who owns it. */
const ownerNumber = (call: Call, node: DriveNode): string => {
  const drive = driveOf(call)
  return drive.numberOf(drive.ownerId(node, "open_id"))
}

const rootMeta = (call: Call): Reply => {
  const drive = driveOf(call)
  const root = drive.rootOf(call.caller.tenantKey, actorOf(call))
  return data({ token: root.token, id: drive.numberOf(root.token), user_id: ownerNumber(call, root) })
}

const folderMeta = (call: Call): Reply => {
  const drive = driveOf(call)
  const node = folderOf(call, call.params["folderToken"]!, rights.view)
  const owner = ownerNumber(call, node)
  return data({
    id: drive.numberOf(node.token),
    name: node.name,
    token: node.token,
    createUid: owner,
    editUid: owner,
    parentId: node.parent === undefined ? "0" : drive.numberOf(node.parent),
    ownUid: owner
  })
}

const children = (call: Call): Reply => {
  const drive = driveOf(call)
  const folder = folderOf(call, call.params["folderToken"]!, rights.view)
  const types = call.query.getAll("types")
  const nodes = drive
    .children(call, folder.token)
    .filter(({ target, type }) => types.length === 0 || types.includes(target?.type ?? type))
  return data({
    parentToken: folder.token,
    children: Object.fromEntries(
      nodes.map(({ name, target, token, type }) => [
        token,
        { token, name, type: target?.type ?? type, is_shortcut: target !== undefined }
      ])
    )
  })
}

const createFolder = (call: Call): Reply => {
  const parent = folderOf(call, call.params["folderToken"]!, rights.edit).token
  const made = happened.create(call, { type: "folder", name: String(call.body["title"]), parent })
  return data({ url: urlOf("folder", made.token), token: made.token, revision: 1 })
}

const createFile = (call: Call): Reply => {
  const parent = folderOf(call, call.params["folderToken"]!, rights.edit).token
  const type = call.body["type"] === "bitable" ? "bitable" : "sheet"
  const content = type === "bitable" ? Base.of(call.world) : Spreadsheet.of(call.world)
  const made = happened.create(call, { type, name: String(call.body["title"]), parent, content })
  return data({ url: urlOf(type, made.token), token: made.token, revision: 1 })
}

const copyFile = (call: Call): Reply => {
  const node = nodeOf(call, call.params["fileToken"]!, rights.view)
  if (node.type !== call.body["type"] || node.content === undefined) return notExist()
  const folder = folderOf(call, String(call.body["dstFolderToken"]), rights.edit)
  const made = happened.create(call, {
    type: node.type,
    name: String(call.body["dstName"]),
    parent: folder.token,
    content: node.content.copy(call.world)
  })
  return data({
    folderToken: folder.token,
    revision: 1,
    token: made.token,
    type: made.type,
    url: urlOf(made.type, made.token)
  })
}

const remove =
  (parameter: string, type: DriveNode["type"]) =>
  (call: Call): Reply => {
    const node = nodeOf(call, call.params[parameter]!, rights.full)
    if (node.type !== type) return notExist()
    const drive = driveOf(call)
    happened.trash(call, node)
    call.world.get(wikisSlot).forget(node.token)
    return data({ id: drive.numberOf(node.token), result: true })
  }

const explorer = "drive.v2.explorer"

export const explorerRoutes: ReadonlyArray<Route> = [
  model(`${explorer}.root_folder.meta`, rootMeta),
  model(`${explorer}.folder.meta`, folderMeta),
  model(`${explorer}.folder.children`, children),
  model(`${explorer}.folder.create`, createFolder),
  model(`${explorer}.file.create`, createFile),
  model(`${explorer}.file.copy.file.create`, copyFile),
  model(`${explorer}.file.spreadsheet.delete`, remove("spreadsheetToken", "sheet")),
  model(`${explorer}.file.doc.delete`, remove("docToken", "doc"))
]
