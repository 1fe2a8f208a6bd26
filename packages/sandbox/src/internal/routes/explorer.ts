/** The drive as its older endpoints see it. */
import * as happened from "../driveEvents.js"
import { rightOf, rights } from "../access.js"
import { Base } from "../bases.js"
import { urlOf, type DriveNode } from "../drive.js"
import { driveOf, listed } from "../drivePlaces.js"
import { userIdType } from "../people.js"
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

/** A folder; empty: the root. */
const folderOf = (call: Call, token: string, right: number): string => {
  const folder = driveOf(call).folder(call, token)
  return folder === "" || nodeOf(call, folder, right).type === "folder" ? folder : notExist()
}

/** The root as any folder: it is nobody's but the caller's, and in none. */
const rootAsFolder = (call: Call): Reply => {
  const drive = driveOf(call)
  const token = drive.rootToken(call)
  const owner = drive.numberOf(call.caller.appId)
  return data({
    id: drive.numberOf(token),
    name: "",
    token,
    createUid: owner,
    editUid: owner,
    parentId: "0",
    ownUid: owner
  })
}

const rootMeta = (call: Call): Reply => {
  const drive = driveOf(call)
  const token = drive.rootToken(call)
  return data({ token, id: drive.numberOf(token), user_id: drive.numberOf(call.caller.appId) })
}

const folderMeta = (call: Call): Reply => {
  const drive = driveOf(call)
  const token = folderOf(call, call.params["folderToken"]!, rights.view)
  if (token === "") return rootAsFolder(call)
  const node = nodeOf(call, token, rights.view)
  const owner = drive.numberOf(drive.ownerId(node, userIdType(call)))
  return data({
    id: drive.numberOf(token),
    name: node.name,
    token,
    createUid: owner,
    editUid: owner,
    parentId: drive.numberOf(drive.parentToken(call, node)),
    ownUid: owner
  })
}

const children = (call: Call): Reply => {
  const drive = driveOf(call)
  const folder = folderOf(call, call.params["folderToken"]!, rights.view)
  const types = call.query.getAll("types")
  const nodes = listed(call, folder).filter(
    ({ target, type }) => types.length === 0 || types.includes(target?.type ?? type)
  )
  return data({
    parentToken: folder === "" ? drive.rootToken(call) : folder,
    children: Object.fromEntries(
      nodes.map(({ name, target, token, type }) => [
        token,
        { token, name, type: target?.type ?? type, is_shortcut: target !== undefined }
      ])
    )
  })
}

const createFolder = (call: Call): Reply => {
  const parent = folderOf(call, call.params["folderToken"]!, rights.edit)
  const made = happened.create(call, { type: "folder", name: String(call.body["title"]), parent })
  return data({ url: urlOf("folder", made.token), token: made.token, revision: 1 })
}

const createFile = (call: Call): Reply => {
  const parent = folderOf(call, call.params["folderToken"]!, rights.edit)
  const type = call.body["type"] === "bitable" ? "bitable" : "sheet"
  const content = type === "bitable" ? Base.of(call.world) : Spreadsheet.of(call.world)
  const made = happened.create(call, { type, name: String(call.body["title"]), parent, content })
  return data({ url: urlOf(type, made.token), token: made.token, revision: 1 })
}

const copyFile = (call: Call): Reply => {
  const drive = driveOf(call)
  const node = nodeOf(call, call.params["fileToken"]!, rights.view)
  if (node.type !== call.body["type"] || node.content === undefined) return notExist()
  const folder = folderOf(call, String(call.body["dstFolderToken"]), rights.edit)
  const made = happened.create(call, {
    type: node.type,
    name: String(call.body["dstName"]),
    parent: folder,
    content: node.content.copy(call.world)
  })
  return data({
    folderToken: drive.parentToken(call, made),
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
