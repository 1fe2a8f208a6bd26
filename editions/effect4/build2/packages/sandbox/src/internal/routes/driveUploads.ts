/** Bytes of the drive: uploads at once and in parts, and downloads. Files and media differ in where the bytes end up. */
import * as happened from "../driveEvents.js"
import { mediaType } from "../mediaType.js"
import { adler32 } from "../adler32.js"
import { rightOf, rights, spaceRightOf } from "../access.js"
import { announcementsSlot } from "../announcements.js"
import { TextDocument } from "../documents.js"
import { FileContent, type DriveNode, type DriveType, type MediaFile, type UploadSession } from "../drive.js"
import { allowed, checkRoom, driveOf, folderIn, writableFolder } from "../drivePlaces.js"
import { Fields } from "../fields.js"
import type { FilePart } from "../multipart.js"
import { actorOf, same } from "../people.js"
import { fieldRefusal, refuse } from "../refusal.js"
import { originOf, at, binary, bodyFields, data, model, type Call, type Reply, type Route } from "../route.js"
import { wikisSlot, type WikiNode } from "../wikis.js"

const blockSize = 4 * 1024 * 1024
const largestAtOnce = 20 * 1024 * 1024
const uploadLife = 24 * 3_600_000
/** So deep may folders be in each other. */
const mostDepth = 15

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
  "ccm_import_open",
  "calendar",
  "base_global",
  "lark_ai_media_analysis",
  "whiteboard",
  "mindnote_image",
  "comment_image",
  "slide_img",
  "slide_file",
  "email",
  "bitable_tmp_point",
  "office_sheet_file",
  "office_slide_file",
  "docx_ai_edit_temp",
  "vc_recording",
  "office_docx_file",
  "mm_meeting_audio"
]

interface Target {
  readonly name: string
  readonly parentType: string
  readonly parent: string
  readonly size: number
  readonly extra: string
}

/** The folder must be there, and have room. */
const checkFolder = (call: Call, parent: string): void => {
  const drive = driveOf(call)
  if (drive.wasRemoved(call, parent)) refuse(1061041, "parent node has been deleted.")
  const folder = folderIn(call, parent, 1061044, "parent node not exist.", 400)
  writableFolder(call, folder)
  checkRoom(call, folder)
  if (drive.depth(folder) >= mostDepth) refuse(1062506, "parent node out of depth.")
}

/** Files stand in folders, or below a node of a wiki. */
const fileParents = ["explorer", "wiki"]

const wikiNode = (call: Call, token: string): WikiNode => {
  const { nodes, spaces } = call.world.get(wikisSlot)
  const node = nodes.get(token)
  const space = node === undefined ? undefined : spaces.get(node.space_id)
  if (node === undefined || space === undefined) return refuse(1061044, "parent node not exist.")
  return spaceRightOf(call, space) >= rights.edit ? node : refuse(1061004, "forbidden.", 403)
}

/** The kinds of documents that media are uploaded for. */
const documentTypes: Readonly<Record<string, DriveType>> = {
  docx_image: "docx",
  docx_file: "docx",
  sheet_image: "sheet",
  sheet_file: "sheet",
  bitable_image: "bitable",
  bitable_file: "bitable"
}

/** The document that a picture or an attachment is for: its token is given, or that of a block in it. */
const documentFor = (call: Call, parentType: string, parent: string): DriveNode | undefined => {
  const type = documentTypes[parentType]
  if (type === undefined) return undefined
  const drive = driveOf(call)
  const named = drive.find(call, parent)
  if (named?.type === type) return named
  for (const node of type === "docx" ? drive.nodes.values() : []) {
    const { content, tenantKey } = node
    if (
      tenantKey === call.caller.tenantKey &&
      content instanceof TextDocument &&
      content.blocks.has(parent)
    ) {
      return node
    }
  }
  return undefined
}

/** What a picture or an attachment is for must be there, and be open to who uploads it; so are announcements. */
const checkDocument = (call: Call, parentType: string, parent: string): void => {
  if (parentType === "ccm_import_open") return
  const document = documentFor(call, parentType, parent)
  if (document !== undefined) {
    if (rightOf(call, document) < rights.edit) refuse(1061004, "forbidden.", 403)
    return
  }
  const isElsewhere =
    documentTypes[parentType] === undefined || call.world.get(announcementsSlot).hasBlock(parent)
  if (parent === "" || !isElsewhere) refuse(1061044, "parent node not exist.")
}

const targetOf = (call: Call, kind: Kind, fields: Fields): Target => {
  const name = fields.string("file_name", { maxLength: 250 })
  const parentType = fields.string("parent_type", { oneOf: kind === "file" ? fileParents : mediaTypes })
  const parent = fields.text("parent_node") ?? ""
  const size = fields.requiredInteger("size", { min: 0 })
  const extra = fields.text("extra") ?? ""
  fields.done()
  if (size === 0) refuse(1061002, "params error.")
  if (parentType === "wiki") wikiNode(call, parent)
  else if (kind === "file") checkFolder(call, parent)
  else checkDocument(call, parentType, parent)
  return { name, parentType, parent, size, extra }
}

const store = (call: Call, kind: Kind, target: Target, bytes: Uint8Array): Reply => {
  const drive = driveOf(call)
  if (kind === "file") {
    const content = new FileContent(bytes, mediaType(target.name))
    const isInWiki = target.parentType === "wiki"
    const parent = isInWiki ? undefined : target.parent
    const { token } = happened.create(call, { type: "file", name: target.name, parent, content })
    if (isInWiki) {
      const { node_token, space_id } = wikiNode(call, target.parent)
      call.world.get(wikisSlot).add({
        space_id,
        parent: node_token,
        obj_token: token,
        obj_type: "file",
        origin: undefined,
        creator: actorOf(call),
        createdAt: call.now
      })
    }
    return data({ file_token: token })
  }
  const token = call.world.ids.word(27)
  drive.medias.set(token, {
    token,
    fileName: target.name,
    parentType: target.parentType,
    parent: target.parent,
    bytes,
    extra: target.extra,
    createdAt: call.now,
    tenantKey: call.caller.tenantKey,
    document: documentFor(call, target.parentType, target.parent)?.token
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
      by: actorOf(call),
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
  if (!same(session.by, actorOf(call))) return refuse(1062007, "upload user not match.")
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
  const node = allowed(call, call.params["file_token"]!, rights.view)
  const { content } = node
  if (!(content instanceof FileContent)) return refuse(1061003, "not found.", 404)
  return binary(content.bytes, content.contentType, node.name)
}

/** Media are for who may read the document that they were uploaded for, or a copy of it. */
const isReadable = (call: Call, media: MediaFile): boolean => {
  const drive = driveOf(call)
  const document = drive.find(call, media.document ?? "")
  if (document === undefined || rightOf(call, document) >= rights.view) return true
  for (const node of drive.nodes.values()) {
    if (node.tenantKey !== call.caller.tenantKey || !(node.content?.holds?.(media.token) ?? false)) continue
    if (rightOf(call, node) >= rights.view) return true
  }
  return false
}

const mediaOf = (call: Call, token: string): MediaFile | undefined => {
  const media = driveOf(call).medias.get(token)
  return media?.tenantKey === call.caller.tenantKey ? media : undefined
}

const downloadMedia = (call: Call): Reply => {
  const media = mediaOf(call, call.params["file_token"]!)
  if (media === undefined) return refuse(1061003, "not found.", 404)
  return isReadable(call, media) ? sent(media) : refuse(1061004, "forbidden.", 403)
}

const sent = ({ bytes, fileName }: MediaFile): Reply => binary(bytes, mediaType(fileName), fileName)

// addresses that need no token, for a while

const addressPath = "/space/api/box/stream/download/authcode/"
const addressLife = 24 * 3_600_000

const temporaryAddresses = (call: Call): Reply => {
  const tokens = call.query.getAll("file_tokens").flatMap((one) => one.split(","))
  if (tokens.length > 5) return refuse(1061002, "params error.")
  const drive = driveOf(call)
  return data({
    tmp_download_urls: tokens.flatMap((token) => {
      const media = mediaOf(call, token)
      if (media === undefined || !isReadable(call, media)) return []
      const code = call.world.ids.hex(40)
      drive.addresses.set(code, { token, expiresAt: call.now + addressLife })
      return [{ file_token: token, tmp_download_url: `${originOf(call)}${addressPath}?code=${code}` }]
    })
  })
}

const downloadAddress = (call: Call): Reply => {
  const drive = driveOf(call)
  const address = drive.addresses.get(call.query.get("code") ?? "")
  const media = address === undefined ? undefined : drive.medias.get(address.token)
  if (address === undefined || media === undefined) return refuse(1061003, "not found.", 404)
  return address.expiresAt > call.now ? sent(media) : refuse(1061004, "forbidden.", 403)
}

export const driveUploadRoutes: ReadonlyArray<Route> = [
  model("drive.v1.file.upload_all", uploadAll("file"), "form"),
  model("drive.v1.file.upload_prepare", uploadPrepare("file")),
  model("drive.v1.file.upload_part", uploadPart, "form"),
  model("drive.v1.file.upload_finish", uploadFinish("file")),
  model("drive.v1.media.upload_all", uploadAll("media"), "form"),
  model("drive.v1.media.upload_prepare", uploadPrepare("media")),
  model("drive.v1.media.upload_part", uploadPart, "form"),
  model("drive.v1.media.upload_finish", uploadFinish("media")),
  model("drive.v1.file.download", download),
  model("drive.v1.media.download", downloadMedia),
  model("drive.v1.media.batch_get_tmp_download_url", temporaryAddresses),
  at("GET", addressPath, "drive.download", downloadAddress, { tokens: [] })
]
