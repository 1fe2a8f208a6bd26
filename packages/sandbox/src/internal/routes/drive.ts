/** The drive: folders, files, media, permissions, exports and imports. */
import { adler32 } from "../adler32.js"
import { Base } from "../bases.js"
import { directorySlot } from "../directory.js"
import { documentOf } from "../blocks.js"
import { paragraphs, TextDocument } from "../documents.js"
import * as Markdown from "../markdown.js"
import {
  driveSlot,
  FileContent,
  urlOf,
  type Drive,
  type DriveNode,
  type DriveTask,
  type DriveType,
  type UploadSession
} from "../drive.js"
import { Fields, isObject, type JsonObject } from "../fields.js"
import type { FilePart } from "../multipart.js"
import { fieldRefusal, refuse } from "../refusal.js"
import {
  afterInArray,
  at,
  binary,
  bodyFields,
  data,
  page,
  parseObject,
  queryFields,
  type Call,
  type Reply,
  type Route
} from "../route.js"
import { Spreadsheet } from "../spreadsheets.js"
import { userIdType } from "../people.js"

const base = "/open-apis/drive/v1"
const blockSize = 4 * 1024 * 1024
const largestAtOnce = 20 * 1024 * 1024
const uploadLife = 24 * 3_600_000

const driveOf = (call: Call): Drive => call.world.get(driveSlot)

const found = (call: Call, token: string): DriveNode =>
  driveOf(call).find(call, token) ?? refuse(1061003, "not found.", 404)

/** A folder's token as a request gives it: the root may be left out. */
const folderIn = (call: Call, token: string | undefined, code: number, msg: string, status = 400): string => {
  const folder = driveOf(call).folder(call, token)
  return driveOf(call).isFolder(call, folder) ? folder : refuse(code, msg, status)
}

const seconds = (ms: number): string => String(Math.floor(ms / 1000))

// files

const list = (call: Call): Reply => {
  const fields = queryFields(call)
  const folder = fields.text("folder_token") ?? ""
  const order = fields.text("order_by", { oneOf: ["EditedTime", "CreatedTime"] }) ?? "EditedTime"
  const direction = fields.text("direction", { oneOf: ["ASC", "DESC"] }) ?? "DESC"
  fields.done()
  const type = userIdType(call)
  const drive = driveOf(call)
  folderIn(call, folder, 1061003, "not found.", 404)
  const keyOf = (node: DriveNode) => (order === "EditedTime" ? node.edited : node.created)
  const nodes = drive.children(call, folder).sort((a, b) => keyOf(a) - keyOf(b))
  const one = page(
    call,
    { size: 100, max: 200, code: 1064001, msg: "page size out of limit." },
    afterInArray(nodes, keyOf, direction === "DESC"),
    keyOf
  )
  return data({
    files: one.items.map((node) => ({
      token: node.token,
      name: node.name,
      type: node.type,
      parent_token: node.parent,
      url: urlOf(node.type, node.token),
      created_time: seconds(node.createdAt),
      modified_time: seconds(node.modifiedAt),
      owner_id: drive.ownerId(node, type)
    })),
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

const ofType = (call: Call, type: string): DriveNode => {
  const node = found(call, call.params["file_token"]!)
  return node.type === type ? node : refuse(1061003, "not found.", 404)
}

const copy = (call: Call): Reply => {
  const fields = bodyFields(call)
  const name = fields.string("name", { maxLength: 256 })
  const type = fields.string("type", { oneOf: fileTypes.filter((one) => one !== "folder") })
  const folder = fields.text("folder_token")
  fields.done()
  const node = ofType(call, type)
  const target = folderIn(call, folder, 1061003, "not found.", 404)
  const drive = driveOf(call)
  const made = drive.add(call, {
    type: node.type,
    name,
    parent: target,
    ...(node.content === undefined ? {} : { content: node.content.copy(call.world) })
  })
  return data({
    file: {
      token: made.token,
      name: made.name,
      type: made.type,
      parent_token: target,
      url: urlOf(made.type, made.token),
      created_time: seconds(made.createdAt),
      modified_time: seconds(made.modifiedAt),
      owner_id: drive.ownerId(made, userIdType(call))
    }
  })
}

const move = (call: Call): Reply => {
  const fields = bodyFields(call)
  const type = fields.string("type", { oneOf: fileTypes })
  const folder = fields.text("folder_token")
  fields.done()
  const node = ofType(call, type)
  const drive = driveOf(call)
  const target = folderIn(call, folder, 1061003, "not found.", 404)
  if (target === node.token || drive.contains(node, target)) refuse(1061002, "params error.")
  const go = () => {
    node.parent = target
    drive.touch(node, call.world.now)
    return { status: "success" }
  }
  if (type === "folder") return data({ task_id: drive.begin("move", go).id })
  go()
  return data({ task_id: "" })
}

const remove = (call: Call): Reply => {
  const fields = queryFields(call)
  const type = fields.string("type", { oneOf: [...fileTypes, "shortcut"] })
  fields.done()
  const node = ofType(call, type)
  const drive = driveOf(call)
  if (type !== "folder") {
    drive.remove(node)
    return data({})
  }
  return data({
    task_id: drive.begin("move", () => {
      drive.remove(node)
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
  const folder = driveOf(call).add(call, {
    type: "folder",
    name,
    parent: folderIn(call, parent, 1061003, "not found.", 404)
  })
  return data({ token: folder.token, url: urlOf("folder", folder.token) })
}

const taskCheck = (call: Call): Reply => {
  const fields = queryFields(call)
  const id = fields.string("task_id")
  fields.done()
  const task = driveOf(call).look("move", id)
  if (task === undefined) return refuse(1061003, "not found.", 404)
  return data(task.result ?? { status: "process" })
}

// uploads: files and media share everything but where the bytes end up

const filePart = (call: Call): FilePart => {
  const part = call.form.files["file"]
  if (part !== undefined) return part
  throw fieldRefusal([{ field: "file", value: "", description: "file is required" }])
}

const checkBytes = (bytes: Uint8Array, size: number, checksum: string | undefined): void => {
  if (bytes.byteLength !== size) {
    refuse(1062009, "the actual size is inconsistent with the parameter declaration size.")
  }
  if (checksum !== undefined && checksum !== "" && checksum !== String(adler32(bytes))) {
    refuse(1062008, "checksum param Invalid.")
  }
}

type Kind = "file" | "media"

const mediaTypes = [
  "doc_image",
  "docx_image",
  "sheet_image",
  "doc_file",
  "docx_file",
  "sheet_file",
  "vc_virtual_background",
  "bitable_image",
  "bitable_file",
  "moments",
  "ccm_import_open"
]

interface Target {
  readonly name: string
  readonly parentType: string
  readonly parent: string
  readonly size: number
  readonly extra: string
}

const targetOf = (call: Call, kind: Kind, fields: Fields): Target => {
  const name = fields.string("file_name", { maxLength: 250 })
  const parentType = fields.string("parent_type", { oneOf: kind === "file" ? ["explorer"] : mediaTypes })
  const parent = fields.text("parent_node") ?? ""
  const size = fields.requiredInteger("size", { min: 0 })
  const extra = fields.text("extra") ?? ""
  fields.done()
  if (size === 0) refuse(1061002, "params error.")
  if (kind === "file") folderIn(call, parent, 1061044, "parent node not exist.")
  else if (parentType !== "ccm_import_open" && parent === "") refuse(1061044, "parent node not exist.")
  return { name, parentType, parent, size, extra }
}

const store = (call: Call, kind: Kind, target: Target, bytes: Uint8Array): Reply => {
  const drive = driveOf(call)
  if (kind === "file") {
    const content = new FileContent(bytes, "application/octet-stream")
    return data({
      file_token: drive.add(call, { type: "file", name: target.name, parent: target.parent, content }).token
    })
  }
  const token = call.world.ids.word(27)
  drive.medias.set(token, {
    token,
    fileName: target.name,
    parentType: target.parentType,
    parent: target.parent,
    bytes,
    extra: target.extra
  })
  return data({ file_token: token })
}

const uploadAll =
  (kind: Kind) =>
  (call: Call): Reply => {
    const target = targetOf(call, kind, new Fields(call.form.fields))
    if (target.size > largestAtOnce) refuse(1061043, "file size beyond limit.")
    const { bytes } = filePart(call)
    checkBytes(bytes, target.size, call.form.fields["checksum"])
    return store(call, kind, target, bytes)
  }

const uploadPrepare =
  (kind: Kind) =>
  (call: Call): Reply => {
    const target = targetOf(call, kind, bodyFields(call))
    const id = String(7_000_000_000_000_000 + call.world.ids.integer(999_999_999_999_999))
    const session: UploadSession = {
      id,
      appId: call.caller.appId,
      fileName: target.name,
      parentType: target.parentType,
      parent: target.parent,
      size: target.size,
      blockSize,
      blockCount: Math.ceil(target.size / blockSize),
      extra: target.extra,
      parts: new Map(),
      expiresAt: call.now + uploadLife
    }
    driveOf(call).uploads.set(id, session)
    return data({ upload_id: id, block_size: blockSize, block_num: session.blockCount })
  }

const sessionOf = (call: Call, id: string): UploadSession => {
  const session = driveOf(call).uploads.get(id)
  if (session === undefined || session.expiresAt <= call.now) return refuse(1061021, "upload id expire.")
  if (session.appId !== call.caller.appId) return refuse(1062007, "upload user not match.")
  return session
}

const uploadPart = (call: Call): Reply => {
  const fields = new Fields(call.form.fields)
  const id = fields.string("upload_id")
  const seq = fields.requiredInteger("seq", { min: 0 })
  const size = fields.requiredInteger("size", { min: 1 })
  fields.done()
  const session = sessionOf(call, id)
  if (seq >= session.blockCount) refuse(1062011, "block num out of bounds.")
  const expected = seq === session.blockCount - 1 ? session.size - seq * session.blockSize : session.blockSize
  const { bytes } = filePart(call)
  checkBytes(bytes, size, call.form.fields["checksum"])
  if (size !== expected) refuse(1061002, "params error.")
  // A copy: the part is a view of the request, which would be kept whole.
  session.parts.set(seq, bytes.slice())
  return data({})
}

const uploadFinish =
  (kind: Kind) =>
  (call: Call): Reply => {
    const fields = bodyFields(call)
    const id = fields.string("upload_id")
    const count = fields.requiredInteger("block_num", { min: 1 })
    fields.done()
    const session = sessionOf(call, id)
    if (count !== session.blockCount || session.parts.size !== session.blockCount) {
      refuse(1062010, "block missing, please upload all blocks.")
    }
    const bytes = new Uint8Array(session.size)
    for (const [seq, part] of session.parts) bytes.set(part, seq * session.blockSize)
    driveOf(call).uploads.delete(id)
    return store(
      call,
      kind,
      {
        name: session.fileName,
        parentType: session.parentType,
        parent: session.parent,
        size: session.size,
        extra: session.extra
      },
      bytes
    )
  }

const download = (call: Call): Reply => {
  const node = found(call, call.params["file_token"]!)
  const { content } = node
  if (!(content instanceof FileContent)) return refuse(1061003, "not found.", 404)
  return binary(content.bytes, content.contentType, node.name)
}

const downloadMedia = (call: Call): Reply => {
  const media = driveOf(call).medias.get(call.params["file_token"]!)
  if (media === undefined) return refuse(1061003, "not found.", 404)
  return binary(media.bytes, "application/octet-stream", media.fileName)
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

// exports and imports

const exportsOf: Readonly<Record<string, ReadonlyArray<string>>> = {
  docx: ["docx", "pdf"],
  doc: ["docx", "pdf"],
  sheet: ["xlsx", "csv"],
  bitable: ["xlsx", "csv"]
}

/** The text of a document: the sandbox exports that, whatever the format. */
const exportedText = (node: DriveNode, subId: string | undefined): string => {
  const { content } = node
  if (content instanceof TextDocument) return content.text()
  if (content instanceof Spreadsheet) return content.text(subId)
  if (content instanceof Base) return content.text(subId)
  return node.name
}

const createExport = (call: Call): Reply => {
  const fields = bodyFields(call)
  const extension = fields.string("file_extension", { oneOf: ["docx", "pdf", "xlsx", "csv"] })
  const token = fields.string("token", { maxLength: 27 })
  const type = fields.string("type", { oneOf: ["doc", "sheet", "bitable", "docx"] })
  const subId = fields.text("sub_id")
  fields.done()
  const drive = driveOf(call)
  const node = drive.find(call, token)
  if (node === undefined || node.type !== type) return refuse(1069914, "invalid file token", 404)
  if (!exportsOf[type]!.includes(extension)) refuse(1069918, "file extension and type mismatch")
  if (extension === "csv" && (subId === undefined || subId === "")) refuse(1069904, "invalid param")
  const task = drive.begin("export", () => {
    const bytes = new TextEncoder().encode(exportedText(node, subId))
    const fileToken = call.world.ids.word(27)
    drive.exported.set(fileToken, { fileName: `${node.name}.${extension}`, bytes })
    return {
      file_extension: extension,
      type,
      file_name: node.name,
      file_token: fileToken,
      file_size: bytes.byteLength,
      job_error_msg: "success",
      job_status: 0
    }
  })
  return data({ ticket: task.id })
}

/** A task that is not done is first being prepared, then under way. */
const statusOf = (task: DriveTask): number => (task.left > 0 ? 1 : 2)

const getExport = (call: Call): Reply => {
  const fields = queryFields(call)
  fields.string("token", { maxLength: 27 })
  fields.done()
  const task = driveOf(call).look("export", call.params["ticket"]!)
  if (task === undefined) return refuse(1069904, "invalid param")
  return data({
    result: task.result ?? { file_extension: "", type: "", job_error_msg: "", job_status: statusOf(task) }
  })
}

const downloadExport = (call: Call): Reply => {
  const file = driveOf(call).exported.get(call.params["file_token"]!)
  if (file === undefined) return refuse(1060001, "param is invalid")
  return binary(file.bytes, "application/octet-stream", file.fileName)
}

const importTargets: Readonly<Record<string, ReadonlyArray<string>>> = {
  docx: ["docx", "doc", "txt", "md", "mark", "markdown", "html"],
  sheet: ["xlsx", "xls", "csv"],
  bitable: ["xlsx", "csv"]
}

const documentIn = (extension: string, text: string) =>
  extension.startsWith("m") ? Markdown.read(text, "links").blocks : paragraphs(text)

const createImport = (call: Call): Reply => {
  const fields = bodyFields(call)
  const extension = fields.string("file_extension")
  const token = fields.string("file_token", { maxLength: 27 })
  const type = fields.string("type")
  const name = fields.text("file_name")
  const point = fields.requiredObject("point")
  fields.done()
  const inner = new Fields(point, "point.")
  inner.requiredInteger("mount_type", { min: 1, max: 1 })
  const folder = inner.text("mount_key") ?? ""
  inner.done()
  const drive = driveOf(call)
  const media = drive.medias.get(token)
  if (media === undefined || media.parentType !== "ccm_import_open") {
    return refuse(1069907, "file token not found", 404)
  }
  if (!(importTargets[type]?.includes(extension) ?? false)) refuse(1069910, "import file extension not match")
  const declared = parseObject(media.extra)
  if (declared?.["obj_type"] !== type) refuse(1069911, "import file type not match")
  folderIn(call, folder, 1069912, "folder not exist")
  const task: DriveTask = drive.begin("import", () => {
    const text = new TextDecoder().decode(media.bytes)
    const title = name ?? media.fileName
    const made = drive.add(call, {
      type: type as DriveType,
      name: title,
      parent: folder,
      content:
        type === "docx"
          ? documentOf(call, title, documentIn(extension, text))
          : type === "sheet"
            ? Spreadsheet.of(call.world, text)
            : Base.of(call.world)
    })
    return {
      ticket: task.id,
      type,
      job_status: 0,
      job_error_msg: "success",
      token: made.token,
      url: urlOf(made.type, made.token),
      extra: []
    }
  })
  return data({ ticket: task.id })
}

const getImport = (call: Call): Reply => {
  const id = call.params["ticket"]!
  const task = driveOf(call).look("import", id)
  if (task === undefined) return refuse(1069904, "invalid param")
  return data({ result: task.result ?? { ticket: id, type: "", job_status: statusOf(task) } })
}

// permissions

const parameter = "Invalid parameter"
const memberTypes = [
  "email",
  "openid",
  "unionid",
  "openchat",
  "opendepartmentid",
  "userid",
  "groupid",
  "wikispaceid"
]
const documentTypes = [
  "doc",
  "sheet",
  "file",
  "wiki",
  "bitable",
  "docx",
  "folder",
  "mindnote",
  "minutes",
  "slides"
]

/** The document whose permissions are meant. A wiki node's are those of its document. */
const governed = (call: Call): DriveNode => {
  const fields = queryFields(call)
  fields.string("type", { oneOf: documentTypes })
  fields.done()
  return driveOf(call).find(call, call.params["token"]!) ?? refuse(1063005, "Resource is deleted", 404)
}

const userKeys: Readonly<Record<string, "open_id" | "union_id" | "user_id">> = {
  openid: "open_id",
  unionid: "union_id",
  userid: "user_id"
}

const memberIn = (call: Call, memberId: string, fields: Fields): readonly [type: string, id: string] => {
  const type = fields.string("member_type", { oneOf: memberTypes })
  fields.done()
  const key = userKeys[type]
  if (key !== undefined && call.world.get(directorySlot).findPerson(key, memberId) === undefined) {
    refuse(1063001, parameter)
  }
  return [type, memberId]
}

const memberKey = (type: string, id: string): string => `${type} ${id}`

const setMember = (call: Call, id: string | undefined): Reply => {
  const node = governed(call)
  const fields = bodyFields(call)
  const memberId = id ?? fields.string("member_id")
  const perm = fields.string("perm", { oneOf: ["view", "edit", "full_access"] })
  const permType = fields.text("perm_type", { oneOf: ["container", "single_page"] }) ?? "container"
  const kind = fields.text("type")
  const [type] = memberIn(call, memberId, fields)
  const key = memberKey(type, memberId)
  if (id !== undefined && !node.members.has(key)) refuse(1063001, parameter)
  const member = { member_type: type, member_id: memberId, perm, perm_type: permType, type: kind }
  node.members.set(key, member)
  return data({ member })
}

const removeMember = (call: Call): Reply => {
  const node = governed(call)
  const [type, id] = memberIn(call, call.params["member_id"]!, queryFields(call))
  if (!node.members.delete(memberKey(type, id))) refuse(1063001, parameter)
  return data({})
}

const listMembers = (call: Call): Reply => {
  const node = governed(call)
  const wanted = (call.query.get("fields") ?? "").split(",")
  const has = (name: string) => wanted.includes("*") || wanted.includes(name)
  const directory = call.world.get(directorySlot)
  return data({
    items: [...node.members.values()].map((member) => {
      const key = userKeys[member.member_type]
      const person = key === undefined ? undefined : directory.findPerson(key, member.member_id)
      return Object.assign(
        {},
        member,
        has("name") && person !== undefined && { name: person.name },
        has("avatar") &&
          person !== undefined && { avatar: `https://sandbox.example/avatar/${person.open_id}` },
        has("external_label") && { external_label: false }
      )
    })
  })
}

const transferOwner = (call: Call): Reply => {
  const node = governed(call)
  const fields = bodyFields(call)
  const id = fields.string("member_id")
  const type = fields.string("member_type", { oneOf: ["email", "openid", "userid"] })
  fields.done()
  const directory = call.world.get(directorySlot)
  const key = userKeys[type]
  const person = key === undefined ? undefined : directory.findPerson(key, id)
  if (person === undefined) return refuse(1063001, parameter)
  node.owner = { user: person.index }
  return data({})
}

const getPublic = (call: Call): Reply => data({ permission_public: governed(call).sharing })

const publicRules: Readonly<Record<string, ReadonlyArray<string>>> = {
  security_entity: ["anyone_can_view", "anyone_can_edit", "only_full_access"],
  comment_entity: ["anyone_can_view", "anyone_can_edit"],
  share_entity: ["anyone", "same_tenant", "only_full_access"],
  link_share_entity: ["tenant_readable", "tenant_editable", "anyone_readable", "anyone_editable", "closed"]
}

const setPublic = (call: Call): Reply => {
  const node = governed(call)
  const fields = bodyFields(call)
  const changes: Record<string, string | boolean> = {}
  for (const name in publicRules) {
    const value = fields.text(name, { oneOf: publicRules[name]! })
    if (value !== undefined) changes[name] = value
  }
  for (const name of ["external_access", "invite_external"]) {
    const value = fields.boolean(name)
    if (value !== undefined) changes[name] = value
  }
  fields.done()
  const sharing: JsonObject = { ...node.sharing, ...changes }
  const link = String(sharing["link_share_entity"])
  if (link.startsWith("anyone_") && sharing["external_access"] !== true) refuse(1063003, "Invalid operation")
  node.sharing = sharing
  return data({ permission_public: sharing })
}

const uploadRate = { rate: { perSecond: 5 } }

export const driveRoutes: ReadonlyArray<Route> = [
  at("GET", `${base}/files`, "drive.v1.file.list", list),
  at("GET", `${base}/files/task_check`, "drive.v1.file.task_check", taskCheck),
  at("POST", `${base}/files/create_folder`, "drive.v1.file.create_folder", createFolder, uploadRate),
  at("POST", `${base}/files/upload_all`, "drive.v1.file.upload_all", uploadAll("file"), {
    ...uploadRate,
    body: "form"
  }),
  at(
    "POST",
    `${base}/files/upload_prepare`,
    "drive.v1.file.upload_prepare",
    uploadPrepare("file"),
    uploadRate
  ),
  at("POST", `${base}/files/upload_part`, "drive.v1.file.upload_part", uploadPart, {
    ...uploadRate,
    body: "form"
  }),
  at("POST", `${base}/files/upload_finish`, "drive.v1.file.upload_finish", uploadFinish("file"), uploadRate),
  at("POST", `${base}/files/:file_token/copy`, "drive.v1.file.copy", copy),
  at("POST", `${base}/files/:file_token/move`, "drive.v1.file.move", move),
  at("GET", `${base}/files/:file_token/download`, "drive.v1.file.download", download, uploadRate),
  at("DELETE", `${base}/files/:file_token`, "drive.v1.file.delete", remove),
  at("POST", `${base}/medias/upload_all`, "drive.v1.media.upload_all", uploadAll("media"), {
    ...uploadRate,
    body: "form"
  }),
  at(
    "POST",
    `${base}/medias/upload_prepare`,
    "drive.v1.media.upload_prepare",
    uploadPrepare("media"),
    uploadRate
  ),
  at("POST", `${base}/medias/upload_part`, "drive.v1.media.upload_part", uploadPart, {
    ...uploadRate,
    body: "form"
  }),
  at(
    "POST",
    `${base}/medias/upload_finish`,
    "drive.v1.media.upload_finish",
    uploadFinish("media"),
    uploadRate
  ),
  at("GET", `${base}/medias/:file_token/download`, "drive.v1.media.download", downloadMedia, uploadRate),
  at("POST", `${base}/metas/batch_query`, "drive.v1.meta.batch_query", batchQuery),
  at("POST", `${base}/export_tasks`, "drive.v1.export_task.create", createExport),
  at(
    "GET",
    `${base}/export_tasks/file/:file_token/download`,
    "drive.v1.export_task.download",
    downloadExport
  ),
  at("GET", `${base}/export_tasks/:ticket`, "drive.v1.export_task.get", getExport),
  at("POST", `${base}/import_tasks`, "drive.v1.import_task.create", createImport),
  at("GET", `${base}/import_tasks/:ticket`, "drive.v1.import_task.get", getImport),
  at("POST", `${base}/permissions/:token/members`, "drive.v1.permission.member.create", (call) =>
    setMember(call, undefined)
  ),
  at(
    "POST",
    `${base}/permissions/:token/members/transfer_owner`,
    "drive.v1.permission.member.transfer_owner",
    transferOwner
  ),
  at("PUT", `${base}/permissions/:token/members/:member_id`, "drive.v1.permission.member.update", (call) =>
    setMember(call, call.params["member_id"])
  ),
  at(
    "DELETE",
    `${base}/permissions/:token/members/:member_id`,
    "drive.v1.permission.member.delete",
    removeMember
  ),
  at("GET", `${base}/permissions/:token/members`, "drive.v1.permission.member.list", listMembers),
  at("GET", `${base}/permissions/:token/public`, "drive.v1.permission.public.get", getPublic),
  at("PATCH", `${base}/permissions/:token/public`, "drive.v1.permission.public.patch", setPublic)
]
