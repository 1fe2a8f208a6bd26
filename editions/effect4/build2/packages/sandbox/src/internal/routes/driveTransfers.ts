/** Exports of documents to files, and imports of files as documents. */
import mime from "mime"
import * as happened from "../driveEvents.js"
import { rightOf, rights } from "../access.js"
import { Base } from "../bases.js"
import { documentOf } from "../blocks.js"
import { readCsv } from "../csv.js"
import { paragraphs, TextDocument } from "../documents.js"
import { urlOf, type Content, type DriveNode, type DriveTask, type DriveType } from "../drive.js"
import { driveOf, folderIn } from "../drivePlaces.js"
import { Fields } from "../fields.js"
import * as Markdown from "../markdown.js"
import { actorOf, same } from "../people.js"
import { notModelled, refuse } from "../refusal.js"
import {
  binary,
  bodyFields,
  data,
  model,
  parseObject,
  queryFields,
  type Call,
  type Reply,
  type Route
} from "../route.js"
import { columnName, Spreadsheet } from "../spreadsheets.js"

// exports and imports

const exportsOf: Readonly<Record<string, ReadonlyArray<string>>> = {
  docx: ["docx", "pdf"],
  doc: ["docx", "pdf"],
  sheet: ["xlsx", "csv"],
  bitable: ["xlsx", "csv", "base"],
  slides: ["pptx", "pdf"]
}

/** The text of a document: the sandbox exports that, whatever the format, and marks what is more than text as drawn. */
const exportedText = (node: DriveNode, subId: string | undefined): string => {
  const { content } = node
  if (content instanceof TextDocument) return content.text()
  if (content instanceof Spreadsheet) return content.text(subId)
  if (content instanceof Base) return content.text(subId)
  return node.name
}

/** A sheet of a spreadsheet, or a table of a base. */
const hasPart = ({ content }: DriveNode, id: string): boolean => content?.parts?.().includes(id) ?? false

const createExport = (call: Call): Reply => {
  const fields = bodyFields(call)
  const extension = fields.string("file_extension", {
    oneOf: ["docx", "pdf", "xlsx", "csv", "base", "pptx"]
  })
  const token = fields.string("token", { maxLength: 27 })
  const type = fields.string("type", { oneOf: ["doc", "sheet", "bitable", "docx", "slides"] })
  const subId = fields.text("sub_id")
  fields.done()
  const drive = driveOf(call)
  const node = drive.find(call, token)
  if (node === undefined && drive.wasRemoved(call, token)) refuse(1069906, "docs deleted", 404)
  if (node === undefined || node.type !== type) return refuse(1069914, "invalid file token", 404)
  if (rightOf(call, node) < rights.view) refuse(1069902, "no permission", 403)
  if (!exportsOf[type]!.includes(extension)) refuse(1069918, "file extension and type mismatch")
  if (extension === "csv" && !hasPart(node, subId ?? "")) refuse(1069904, "invalid param")
  if (extension === "base" || type === "slides") notModelled(`exports of ${type} as ${extension}`)
  const task = drive.begin(call, "export", token, () => {
    const bytes = new TextEncoder().encode(exportedText(node, subId))
    const fileToken = call.world.ids.word(27)
    drive.exported.set(fileToken, {
      fileName: `${node.name}.${extension}`,
      bytes,
      document: token,
      tenantKey: call.caller.tenantKey
    })
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
  const token = fields.string("token", { maxLength: 27 })
  fields.done()
  const drive = driveOf(call)
  const task = drive.task(call, "export", call.params["ticket"]!)
  if (task?.about !== token) return refuse(1069904, "invalid param")
  if (!isReadable(call, token)) return refuse(1069902, "no permission", 403)
  return data({
    result: drive.look(task) ?? {
      file_extension: "",
      type: "",
      job_error_msg: "",
      job_status: statusOf(task)
    }
  })
}

/** What was exported is for whoever may read the document; whose document is gone by now, that nobody can tell any more. */
const isReadable = (call: Call, token: string): boolean => {
  const node = driveOf(call).find(call, token)
  return node === undefined || rightOf(call, node) >= rights.view
}

const downloadExport = (call: Call): Reply => {
  const file = driveOf(call).exported.get(call.params["file_token"]!)
  if (file?.tenantKey !== call.caller.tenantKey || !isReadable(call, file.document)) {
    return refuse(1060001, "param is invalid")
  }
  const type = mime.getType(file.fileName) ?? "application/octet-stream"
  // Of formats that only an office program writes, the file holds the text alone.
  return binary(file.bytes, type, file.fileName, !file.fileName.endsWith(".csv"))
}

const importTargets: Readonly<Record<string, ReadonlyArray<string>>> = {
  docx: ["docx", "doc", "txt", "md", "mark", "markdown", "html"],
  sheet: ["xlsx", "xls", "csv"],
  bitable: ["xlsx", "csv"]
}

/** So long after its upload a file can be imported. */
const importLife = 5 * 60_000

const mib = 1024 * 1024
const largestImports: Readonly<Record<string, number>> = {
  txt: 20 * mib,
  md: 20 * mib,
  mark: 20 * mib,
  markdown: 20 * mib,
  html: 20 * mib,
  csv: 20 * mib,
  xls: 20 * mib,
  xlsx: 800 * mib,
  doc: 600 * mib,
  docx: 600 * mib
}

/** What the sandbox reads; the rest would need the programs that write such files. */
const readable: ReadonlySet<string> = new Set(["txt", "md", "mark", "markdown", "csv"])

/** A base with a field for each column and a record for each further line. */
const baseIn = (call: Call, text: string): Base => {
  const [head = [], ...rows] = readCsv(text)
  const base = new Base(call.world)
  const table = base.addTable("Sheet1")
  const names = head.length === 0 ? ["A"] : unique(head)
  const fields = names.map((name) => table.addField(name, 1))
  for (const row of rows) {
    const values = fields.flatMap((field, index) => {
      const cell = row[index] ?? ""
      return cell === "" ? [] : [[field, cell] as const]
    })
    table.insert(values, actorOf(call))
  }
  return base
}

/** Columns without a name, or with one that was there before, get one of their own. */
const unique = (names: ReadonlyArray<string>): ReadonlyArray<string> => {
  const seen = new Set<string>()
  return names.map((name, index) => {
    let free = name === "" ? columnName(index) : name
    for (let number = 1; seen.has(free); number++) free = `${name} ${number}`
    seen.add(free)
    return free
  })
}

const contentIn = (
  call: Call,
  type: string,
  extension: string,
  title: string,
  bytes: Uint8Array
): Content => {
  const text = new TextDecoder().decode(bytes)
  if (type === "sheet") return Spreadsheet.of(call.world, text)
  if (type === "bitable") return baseIn(call, text)
  const blocks = extension === "txt" ? paragraphs(text) : Markdown.read(text, "links").blocks
  return documentOf(call, title, blocks)
}

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
  const isOwn = media?.tenantKey === call.caller.tenantKey
  if (media === undefined || !isOwn || media.parentType !== "ccm_import_open") {
    return refuse(1069907, "file token not found", 404)
  }
  if (!(importTargets[type]?.includes(extension) ?? false)) refuse(1069910, "import file extension not match")
  const declared = parseObject(media.extra)
  if (declared?.["obj_type"] !== type) refuse(1069911, "import file type not match")
  if (call.now - media.createdAt > importLife) refuse(1069913, "import file token expired")
  if (media.bytes.byteLength > (largestImports[extension] ?? Infinity)) {
    refuse(1069909, "import file size over limit")
  }
  folderIn(call, folder, 1069912, "folder not exist", 400)
  const target = drive.find(call, drive.folder(call, folder))
  if (target !== undefined && rightOf(call, target) < rights.edit) {
    refuse(1069908, "mount point not found or no permission", 403)
  }
  if (!readable.has(extension)) notModelled(`imports of ${extension} files`)
  const task: DriveTask = drive.begin(call, "import", token, () => {
    const title = name ?? media.fileName
    const made = happened.create(call, {
      type: type as DriveType,
      name: title,
      parent: folder,
      content: contentIn(call, type, extension, title, media.bytes)
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
  const drive = driveOf(call)
  const task = drive.task(call, "import", id)
  if (task === undefined) return refuse(1069904, "invalid param")
  if (!same(task.by, actorOf(call))) return refuse(1069902, "no permission", 403)
  return data({ result: drive.look(task) ?? { ticket: id, type: "", job_status: statusOf(task) } })
}

export const driveTransferRoutes: ReadonlyArray<Route> = [
  model("drive.v1.export_task.create", createExport),
  model("drive.v1.export_task.get", getExport),
  model("drive.v1.export_task.download", downloadExport),
  model("drive.v1.import_task.create", createImport),
  model("drive.v1.import_task.get", getImport)
]
