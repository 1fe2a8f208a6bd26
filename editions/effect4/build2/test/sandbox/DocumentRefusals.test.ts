/**
 * What the platform documents that it refuses of documents, spreadsheets, files, wikis and whiteboards. Each documented code
 * is either shown by a row, or stands below with what keeps the sandbox from telling it.
 */
import * as api from "@effect-feishu/core/api"
import * as Catalog from "@effect-feishu/core/catalog"
import { routes } from "@effect-feishu/sandbox/internal/routes/index"
import * as Sandbox from "@effect-feishu/sandbox/Sandbox"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as TestClock3 from "../../effect3/effect/TestClock.js"
import { call, dig, done } from "./support.js"

const otherApp = { appId: "cli_other", appSecret: "other", name: "Other" }
const layer = Sandbox.layer({ seed: 1, users: 20, departments: 3, apps: [Sandbox.defaultApp, otherApp] })

interface World {
  readonly outsider: string
  readonly doc: string
  readonly gone: string
  readonly text: string
  readonly table: string
  readonly grid: string
  readonly image: string
  readonly folder: string
  readonly goneFolder: string
  readonly sheets: string
  readonly goneSheets: string
  readonly sheet: string
  readonly comment: string
  readonly reply: string
  readonly chat: string
  readonly ownChat: string
  readonly space: string
  readonly node: string
  readonly upload: string
  readonly media: string
  readonly oldMedia: string
  /** A document of the outsider's. */
  readonly theirs: string
  /** A space in which the app is nothing. */
  readonly closed: string
}

const at = (value: unknown, path: string): string => String(dig(value, path))
const none = "x".repeat(27)
const drive = "/open-apis/drive/v1"
const docx = "/open-apis/docx/v1/documents"
const v3 = "/open-apis/sheets/v3/spreadsheets"
const run = (content: string) => ({ text_run: { content } })
const line = { block_type: 2, text: { elements: [run("a")] } }

const uploadForm = (fields: Readonly<Record<string, string>>, text = "abc"): FormData => {
  const form = new FormData()
  for (const [key, value] of Object.entries({ size: String(text.length), file_name: "a.txt", ...fields })) {
    form.set(key, value)
  }
  form.set("file", new Blob([text]), "a.txt")
  return form
}

const toImport = (type: string) => ({
  parent_type: "ccm_import_open",
  parent_node: "",
  extra: JSON.stringify({ obj_type: type })
})

const world = Effect.gen(function* () {
  const document = (title: string) =>
    Effect.map(done("POST", docx, { title }), (made) => at(made, "document.document_id"))
  const folder = (name: string) =>
    Effect.map(done("POST", `${drive}/files/create_folder`, { name, folder_token: "" }), (made) =>
      at(made, "token")
    )
  const spreadsheet = Effect.map(done("POST", v3, { title: "s" }), (made) =>
    at(made, "spreadsheet.spreadsheet_token")
  )
  const [doc, gone, goneFolder] = [yield* document("a"), yield* document("b"), yield* folder("gone")]
  yield* done("DELETE", `${drive}/files/${gone}?type=docx`)
  const task = at(yield* done("DELETE", `${drive}/files/${goneFolder}?type=folder`), "task_id")
  for (let looks = 0; looks < 3; looks++) yield* done("GET", `${drive}/files/task_check?task_id=${task}`)
  const blocks = yield* done("POST", `${docx}/${doc}/blocks/${doc}/children`, {
    children: [
      line,
      { block_type: 31, table: { property: { row_size: 2, column_size: 2 } } },
      { block_type: 24, grid: { column_size: 5 } },
      { block_type: 27, image: {} }
    ]
  })
  const block = (index: number): string => at(blocks, `children.${index}.block_id`)
  const [sheets, goneSheets] = [yield* spreadsheet, yield* spreadsheet]
  yield* done("DELETE", `${drive}/files/${goneSheets}?type=sheet`)
  const comment = yield* done("POST", `${drive}/files/${doc}/comments?file_type=docx`, {
    reply_list: { replies: [{ content: { elements: [{ type: "text_run", text_run: { text: "a" } }] } }] }
  })
  const space = at(yield* done("GET", "/open-apis/wiki/v2/spaces"), "items.0.space_id")
  const node = yield* done("POST", `/open-apis/wiki/v2/spaces/${space}/nodes`, {
    obj_type: "docx",
    node_type: "origin"
  })
  const upload = yield* done("POST", `${drive}/files/upload_prepare`, {
    file_name: "a",
    parent_type: "explorer",
    parent_node: "",
    size: 3
  })
  const media = yield* call("POST", `${drive}/medias/upload_all`, { form: uploadForm(toImport("docx")) })
  const other = at(yield* done("POST", docx, { title: "Other" }), "document.document_id")
  const picture = uploadForm({ parent_type: "docx_image", parent_node: other })
  const oldMedia = yield* call("POST", `${drive}/medias/upload_all`, { form: picture })
  const ownChat = yield* done("POST", "/open-apis/im/v1/chats", { name: "own" })
  const outsider = (yield* Sandbox.mintUserToken({ user: 19 })).accessToken
  const found: World = {
    outsider,
    theirs: at(yield* done("POST", docx, { title: "theirs" }, outsider), "document.document_id"),
    closed: at(yield* done("POST", spaces, { name: "closed" }, outsider), "space.space_id"),
    doc,
    gone,
    text: block(0),
    table: block(1),
    grid: block(2),
    image: block(3),
    folder: yield* folder("f"),
    goneFolder,
    sheets,
    goneSheets,
    sheet: at(yield* done("GET", `${v3}/${sheets}/sheets/query`), "sheets.0.sheet_id"),
    comment: at(comment, "comment_id"),
    reply: at(comment, "reply_list.replies.0.reply_id"),
    chat: Sandbox.defaultChatId,
    ownChat: at(ownChat, "chat_id"),
    space,
    node: at(node, "node.node_token"),
    upload: at(upload, "upload_id"),
    media: media.text("data.file_token"),
    oldMedia: oldMedia.text("data.file_token")
  }
  return found
})

interface Ask {
  readonly url: string
  readonly body?: unknown
  readonly token?: string
  readonly form?: FormData
}

type Row = readonly [endpoint: string, code: number, ask: (world: World) => Ask]

const children = (world: World, list: ReadonlyArray<object>, block = world.doc): Ask => ({
  url: `${docx}/${world.doc}/blocks/${block}/children`,
  body: { children: list }
})
const descend = (
  world: World,
  children_id: ReadonlyArray<string>,
  descendants: ReadonlyArray<object>
): Ask => ({
  url: `${docx}/${world.doc}/blocks/${world.doc}/descendant`,
  body: { children_id, descendants }
})
const patch = (world: World, block: string, body: object): Ask => ({
  url: `${docx}/${world.doc}/blocks/${block}`,
  body
})
const announcement = (chat: string, path = ""): string =>
  `/open-apis/docx/v1/chats/${chat}/announcement${path}`

const tableOf = (row_size: number, column_size: number) => ({
  block_type: 31,
  table: { property: { row_size, column_size } }
})

const block = "docx.v1.document.block"
const documents: ReadonlyArray<Row> = [
  ["docx.v1.document.get", 1770001, () => ({ url: `${docx}/short` })],
  ["docx.v1.document.get", 1770002, () => ({ url: `${docx}/${none}` })],
  ["docx.v1.document.get", 1770003, ({ gone }) => ({ url: `${docx}/${gone}` })],
  ["docx.v1.document.get", 1770032, ({ doc, outsider }) => ({ url: `${docx}/${doc}`, token: outsider })],
  ["docx.v1.document.create", 1770039, () => ({ url: docx, body: { folder_token: none } })],
  [
    "docx.v1.document.create",
    1770040,
    ({ folder, outsider }) => ({ url: docx, body: { folder_token: folder }, token: outsider })
  ],
  [`${block}.list`, 1770022, ({ doc }) => ({ url: `${docx}/${doc}/blocks?page_token=x` })],
  [`${block}.children.create`, 1770006, (world) => children(world, [{ block_type: 2 }])],
  [
    `${block}.children.create`,
    1770012,
    (world) => children(world, [{ block_type: 24, grid: { column_size: 6 } }])
  ],
  [`${block}.children.create`, 1770010, (world) => children(world, [tableOf(1, 101)])],
  [`${block}.children.create`, 1770011, (world) => children(world, [tableOf(21, 100)])],
  [`${block}.children.create`, 1770001, (world) => children(world, [tableOf(10, 2)])],
  [
    `${block}.children.create`,
    1770033,
    (world) => children(world, [{ block_type: 2, text: { elements: [run("a".repeat(100_001))] } }])
  ],
  [`${block}.children.create`, 1770028, (world) => children(world, [line], world.image)],
  [`${block}.children.create`, 1770029, (world) => children(world, [{ block_type: 1, page: {} }])],
  [`${block}.children.create`, 1770030, (world) => children(world, [line], world.grid)],
  [`${block}.descendant.create`, 1770014, (world) => descend(world, ["b"], [{ block_id: "a", ...line }])],
  [
    `${block}.descendant.create`,
    1770019,
    (world) =>
      descend(
        world,
        ["a"],
        [
          { block_id: "a", ...line },
          { block_id: "a", ...line }
        ]
      )
  ],
  [`${block}.patch`, 1770024, (world) => patch(world, world.text, {})],
  [
    `${block}.patch`,
    1770025,
    (world) => patch(world, world.image, { update_text_elements: { elements: [run("a")] } })
  ],
  [`${block}.patch`, 1770026, (world) => patch(world, world.table, { insert_table_row: { row_index: 9 } })],
  [
    `${block}.patch`,
    1770027,
    (world) => patch(world, world.table, { insert_table_column: { column_index: 9 } })
  ],
  [
    `${block}.patch`,
    1770012,
    (world) => patch(world, world.grid, { insert_grid_column: { column_index: -1 } })
  ],
  [`${block}.patch`, 1770038, (world) => patch(world, world.image, { replace_image: { token: none } })],
  [
    `${block}.patch`,
    1770013,
    (world) => patch(world, world.image, { replace_image: { token: world.oldMedia } })
  ],
  [
    `${block}.children.batch_delete`,
    1770031,
    ({ doc, table }) => ({
      url: `${docx}/${doc}/blocks/${table}/children/batch_delete`,
      body: { start_index: 0, end_index: 1 }
    })
  ],
  ["docs.v1.content.get", 2889902, ({ doc, outsider }) => ({ ...content(doc), token: outsider })],
  ["docs.v1.content.get", 2889906, ({ gone }) => content(gone)],
  ["docs.v1.content.get", 2889914, () => content(none)],
  ["docx.v1.chat.announcement.get", 1770002, () => ({ url: announcement("oc_none") })],
  [
    "docx.v1.chat.announcement.get",
    1772003,
    ({ outsider, ownChat }) => ({ url: announcement(ownChat), token: outsider })
  ]
]

function content(token: string): Ask {
  return { url: `/open-apis/docs/v1/content?doc_token=${token}&doc_type=docx&content_type=markdown` }
}

const sheetPath = ({ sheet, sheets }: World, path: string): string =>
  `${v3}/${sheets}/sheets/${sheet}/${path}`
const findIn = (world: World, range: string, extra: object = {}): Ask => ({
  url: sheetPath(world, "find"),
  body: { find: "(", find_condition: { range, ...extra } }
})
const view = (world: World, body: object): Ask => ({ url: sheetPath(world, "filter_views"), body })
const condition = { filter_type: "number", compare_type: "like", expected: ["1"] }
const first = (world: World): string => `${world.sheet}!A1:B2`

const spread = "sheets.v3.spreadsheet"
const spreadsheets: ReadonlyArray<Row> = [
  [`${spread}.get`, 1310214, () => ({ url: `${v3}/${none}` })],
  [`${spread}.get`, 1310249, ({ goneSheets }) => ({ url: `${v3}/${goneSheets}` })],
  [`${spread}.get`, 1310213, ({ outsider, sheets }) => ({ url: `${v3}/${sheets}`, token: outsider })],
  [
    `${spread}.sheet.find`,
    1310215,
    (world) => ({ ...findIn(world, first(world)), url: `${v3}/${world.sheets}/sheets/none/find` })
  ],
  [`${spread}.sheet.find`, 1310202, (world) => findIn(world, `${world.sheet}!A1:A900`)],
  [`${spread}.sheet.find`, 1310211, (world) => findIn(world, "other!A1:A2")],
  [`${spread}.sheet.find`, 1310248, (world) => findIn(world, first(world), { search_by_regex: true })],
  [
    `${spread}.sheet.filter.create`,
    1310236,
    (world) => ({ url: sheetPath(world, "filter"), body: { range: first(world), col: "A", condition } })
  ],
  [`${spread}.sheet.filter_view.get`, 1310237, (world) => ({ url: sheetPath(world, "filter_views/none") })],
  [
    `${spread}.sheet.filter_view.create`,
    1310239,
    (world) => view(world, { range: first(world), filter_view_name: "x".repeat(101) })
  ],
  [
    `${spread}.sheet.float_image.create`,
    1310245,
    (world) => ({
      url: sheetPath(world, "float_images"),
      body: { float_image_token: none, range: `${world.sheet}!A1:A1` }
    })
  ],
  [
    `${spread}.sheet.float_image.create`,
    1310243,
    (world) => ({
      url: sheetPath(world, "float_images"),
      body: { float_image_id: "short", range: first(world) }
    })
  ]
]

const comments = (world: World, path = ""): string =>
  `${drive}/files/${world.doc}/comments${path}?file_type=docx`
const member = (id: string, type = "openid") => ({ member_type: type, member_id: id, perm: "view" })
const importing = (extension: string, token: string, key = ""): Ask => ({
  url: `${drive}/import_tasks`,
  body: {
    file_extension: extension,
    file_token: token,
    type: "docx",
    point: { mount_type: 1, mount_key: key }
  }
})
const exporting = (token: string, extension = "docx"): Ask => ({
  url: `${drive}/export_tasks`,
  body: { file_extension: extension, token, type: "docx" }
})
const explorer = "/open-apis/drive/explorer/v2"

const files: ReadonlyArray<Row> = [
  ["drive.v1.file.list", 1061003, () => ({ url: `${drive}/files?folder_token=${none}` })],
  ["drive.v1.file.list", 1061002, () => ({ url: `${drive}/files?page_token=x` })],
  ["drive.v1.file.delete", 1061007, ({ gone }) => ({ url: `${drive}/files/${gone}?type=docx` })],
  [
    "drive.v1.file.delete",
    1061004,
    ({ doc, outsider }) => ({ url: `${drive}/files/${doc}?type=docx`, token: outsider })
  ],
  [
    "drive.v1.file.move",
    1061002,
    ({ folder }) => ({ url: `${drive}/files/${folder}/move`, body: { type: "folder", folder_token: folder } })
  ],
  [
    "drive.v1.file.upload_all",
    1061044,
    () => ({
      url: `${drive}/files/upload_all`,
      form: uploadForm({ parent_type: "explorer", parent_node: none })
    })
  ],
  [
    "drive.v1.file.upload_all",
    1061041,
    ({ goneFolder }) => ({
      url: `${drive}/files/upload_all`,
      form: uploadForm({ parent_type: "explorer", parent_node: goneFolder })
    })
  ],
  [
    "drive.v1.file.upload_all",
    1061043,
    () => ({
      url: `${drive}/files/upload_all`,
      form: uploadForm({ parent_type: "explorer", parent_node: "", size: "99999999" })
    })
  ],
  [
    "drive.v1.file.upload_all",
    1062008,
    () => ({
      url: `${drive}/files/upload_all`,
      form: uploadForm({ parent_type: "explorer", parent_node: "", checksum: "1" })
    })
  ],
  [
    "drive.v1.file.upload_all",
    1062009,
    () => ({
      url: `${drive}/files/upload_all`,
      form: uploadForm({ parent_type: "explorer", parent_node: "", size: "4" })
    })
  ],
  [
    "drive.v1.file.upload_part",
    1061021,
    () => ({ url: `${drive}/files/upload_part`, form: uploadForm({ upload_id: "none", seq: "0" }) })
  ],
  [
    "drive.v1.file.upload_part",
    1062011,
    ({ upload }) => ({ url: `${drive}/files/upload_part`, form: uploadForm({ upload_id: upload, seq: "9" }) })
  ],
  [
    "drive.v1.file.upload_finish",
    1062010,
    ({ upload }) => ({ url: `${drive}/files/upload_finish`, body: { upload_id: upload, block_num: 1 } })
  ],
  [
    "drive.v1.file.comment.create",
    1069302,
    (world) => ({ url: comments(world), body: { reply_list: { replies: [] } } })
  ],
  ["drive.v1.file.comment.list", 1069303, (world) => ({ url: comments(world), token: world.outsider })],
  [
    "drive.v1.file.comment.get",
    1069304,
    ({ gone }) => ({ url: `${drive}/files/${gone}/comments/1?file_type=docx` })
  ],
  ["drive.v1.file.comment.get", 1069305, () => ({ url: `${drive}/files/${none}/comments/1?file_type=docx` })],
  ["drive.v1.file.comment.get", 1069307, (world) => ({ url: comments(world, "/none") })],
  ["drive.v1.file.subscribe", 1069604, () => ({ url: `${drive}/files/${none}/subscribe?file_type=docx` })],
  [
    "drive.v1.file.subscribe",
    1069602,
    ({ folder }) => ({ url: `${drive}/files/${folder}/subscribe?file_type=folder` })
  ],
  [
    "drive.v1.file.subscribe",
    1069603,
    ({ doc, outsider }) => ({ url: `${drive}/files/${doc}/subscribe?file_type=docx`, token: outsider })
  ],
  [
    "drive.v1.file.delete_subscribe",
    1069605,
    ({ doc }) => ({ url: `${drive}/files/${doc}/delete_subscribe?file_type=docx` })
  ],
  [
    "drive.v1.file.subscription.get",
    1064040,
    ({ outsider }) => ({
      url: `${drive}/files/${none}/subscriptions/1`,
      token: outsider,
      body: { file_type: "docx" }
    })
  ],
  [
    "drive.v1.file.subscription.get",
    1064000,
    ({ outsider, theirs }) => ({
      url: `${drive}/files/${theirs}/subscriptions/1`,
      token: outsider,
      body: { file_type: "docx" }
    })
  ],
  [
    "drive.v1.file.subscription.get",
    1064030,
    ({ doc, outsider }) => ({
      url: `${drive}/files/${doc}/subscriptions/1`,
      token: outsider,
      body: { file_type: "docx" }
    })
  ],
  ["drive.v1.file.version.get", 1068404, () => ({ url: `${drive}/files/${none}/versions/1?obj_type=docx` })],
  [
    "drive.v1.file.version.get",
    1068411,
    ({ doc }) => ({ url: `${drive}/files/${doc}/versions/1?obj_type=sheet` })
  ],
  [
    "drive.v1.file.version.get",
    1068412,
    ({ doc }) => ({ url: `${drive}/files/${doc}/versions/1?obj_type=docx` })
  ],
  [
    "drive.v1.file.version.get",
    1068400,
    ({ doc, outsider }) => ({ url: `${drive}/files/${doc}/versions/1?obj_type=docx`, token: outsider })
  ],
  ["drive.v1.export_task.create", 1069906, ({ gone }) => exporting(gone)],
  ["drive.v1.export_task.create", 1069914, () => exporting(none)],
  ["drive.v1.export_task.create", 1069918, ({ doc }) => exporting(doc, "xlsx")],
  ["drive.v1.export_task.create", 1069902, ({ doc, outsider }) => ({ ...exporting(doc), token: outsider })],
  ["drive.v1.export_task.get", 1069904, ({ doc }) => ({ url: `${drive}/export_tasks/none?token=${doc}` })],
  [
    "drive.v1.media.upload_all",
    1061044,
    () => ({
      url: `${drive}/medias/upload_all`,
      form: uploadForm({ parent_type: "docx_image", parent_node: none })
    })
  ],
  [
    "drive.v1.media.upload_all",
    1061004,
    ({ doc, outsider }) => ({
      url: `${drive}/medias/upload_all`,
      form: uploadForm({ parent_type: "docx_file", parent_node: doc }),
      token: outsider
    })
  ],
  [
    "drive.v1.import_task.create",
    1069908,
    ({ folder, media, outsider }) => ({ ...importing("md", media, folder), token: outsider })
  ],
  ["drive.v1.export_task.download", 1060001, () => ({ url: `${drive}/export_tasks/file/none/download` })],
  ["drive.v1.import_task.create", 1069907, () => importing("md", none)],
  ["drive.v1.import_task.create", 1069910, ({ media }) => importing("png", media)],
  [
    "drive.v1.import_task.create",
    1069911,
    ({ media }) => ({
      url: `${drive}/import_tasks`,
      body: {
        file_extension: "csv",
        file_token: media,
        type: "sheet",
        point: { mount_type: 1, mount_key: "" }
      }
    })
  ],
  ["drive.v1.import_task.create", 1069912, ({ media }) => importing("md", media, none)],
  [
    "drive.v1.permission.member.create",
    1063001,
    ({ doc }) => ({ url: `${drive}/permissions/${doc}/members?type=docx`, body: member("ou_none") })
  ],
  [
    "drive.v1.permission.member.create",
    1063002,
    ({ doc, outsider }) => ({
      url: `${drive}/permissions/${doc}/members?type=docx`,
      body: member("ou_none"),
      token: outsider
    })
  ],
  [
    "drive.v1.permission.member.list",
    1063005,
    () => ({ url: `${drive}/permissions/${none}/members?type=docx` })
  ],
  [
    "drive.v1.permission.public.password.update",
    1063003,
    ({ doc }) => ({ url: `${drive}/permissions/${doc}/public/password?type=docx` })
  ],
  [
    "drive.v2.explorer.file.spreadsheet.delete",
    91204,
    ({ outsider, sheets }) => ({ url: `${explorer}/file/spreadsheets/${sheets}`, token: outsider })
  ],
  [
    "drive.v2.explorer.folder.create",
    91204,
    ({ folder, outsider }) => ({
      url: `${explorer}/folder/${folder}`,
      token: outsider,
      body: { title: "x" }
    })
  ],
  ["drive.v2.explorer.folder.children", 91203, () => ({ url: `${explorer}/folder/${none}/children` })],
  [
    "drive.v2.explorer.folder.children",
    91205,
    ({ goneFolder }) => ({ url: `${explorer}/folder/${goneFolder}/children` })
  ]
]

const spaces = "/open-apis/wiki/v2/spaces"
const wikis: ReadonlyArray<Row> = [
  ["wiki.v2.space.get", 131005, () => ({ url: `${spaces}/1` })],
  ["wiki.v2.space.list", 131002, () => ({ url: `${spaces}?page_token=x` })],
  [
    "wiki.v2.space.member.create",
    131004,
    ({ space }) => ({
      url: `${spaces}/${space}/members`,
      body: { member_type: "openid", member_id: "ou_none", member_role: "member" }
    })
  ],
  [
    "wiki.v2.space.member.create",
    131008,
    ({ chat, space }) => ({
      url: `${spaces}/${space}/members`,
      body: { member_type: "openchat", member_id: chat, member_role: "member" }
    })
  ],
  [
    "wiki.v2.space.node.create",
    131010,
    ({ space }) => ({ url: `${spaces}/${space}/nodes`, body: { obj_type: "doc", node_type: "origin" } })
  ],
  ["wiki.v2.space.get", 131006, ({ closed }) => ({ url: `${spaces}/${closed}` })],
  ["board.v1.whiteboard.theme", 2890002, () => ({ url: "/open-apis/board/v1/whiteboards/short/theme" })],
  ["board.v1.whiteboard.theme", 2890003, () => ({ url: `/open-apis/board/v1/whiteboards/${none}/theme` })]
]

const rows = { documents, spreadsheets, files, wikis }

/** Shown elsewhere, where there is more to set up than a row holds. */
const elsewhere: Readonly<Record<string, ReadonlyArray<number>>> = {
  "Drive.test.ts": [1062506],
  "ChatNeighbours.test.ts": [1772006],
  "Docx.test.ts": [2890005],
  "Spreadsheets.test.ts": [1310223, 1310238, 1310240, 1310244, 1310246],
  "below, with what takes a while": [1062507, 1310241, 1069909, 1069913, 1062007, 1772005]
}

/** Documented, and beyond what a request and the sandbox's state tell. */
const beyond: Readonly<Record<string, string>> = {
  "trouble of the platform's own, which fault plans play":
    "91201 1061001 1061006 1061022 1061045 1065000 1066001 1066002 1068425 1069301 1069399 1069601 " +
    "1069704 1069901 1069903 1069905 1770020 1771001 1771002 1771003 1771004 1771005 1771006 1310203 " +
    "1310234 1310235 1310242 1315201 1315202 1315203 1315210 131001 131007 131009 2889901 2889905 " +
    "2889980 2890007 2891001 1062051",
  "limits of requests, which are switched on": "1063006 1069923 1310217 2890006",
  "reviews of what is written": "91208 1310250 1061109 1061113 1068401 1069306",
  "quotas and sizes that are not told":
    "91206 1061042 1061061 1061101 1061547 1062505 1069308 1310219 1310226 1310247 131003 1770004 1770005 " +
    "1770007 1770008 1770034 1770035 1770036 1770037 2889925",
  "who calls, which the gateway tells with codes of its own":
    "1061005 1061073 1069701 1772025 1772034 2890004",
  "shapes of requests, which the gateway tells with codes of its own":
    "91202 1061008 1064001 1068410 1310204 1310206 1310216 1310229 1310232 1310251 1770015 1770041 " +
    "2889904 2890001",
  "rights that follow from another code": "1062501 1062502 1062524 1062535 1063004 131101",
  // Other tenants and brands, data that moves, covers, old documents, locked cells.
  "what the sandbox does not have":
    "91207 91210 1061500 1062004 1062005 1062006 1062012 1062013 1062014 1064230 1064510 1064511 " +
    "1063014 1065200 1068403 1310218 1770021 1772001 1772002 1772004"
}

const projects: ReadonlySet<string> = new Set(["docx", "docs", "drive", "sheets", "wiki", "board"])

describe("a refusal that the platform documents", () => {
  for (const [area, list] of Object.entries(rows)) {
    it.effect(`is the sandbox's answer as well: ${area}`, () =>
      Effect.gen(function* () {
        const found = yield* world
        yield* done("POST", `${spaces}/${found.space}/members`, {
          member_type: "openchat",
          member_id: found.chat,
          member_role: "member"
        })
        const wrong: Array<string> = []
        for (const [id, code, asking] of list) {
          const { errors } = yield* Catalog.facts(id)
          const { method } = yield* api.load(id)
          const { url, ...init } = asking(found)
          const documented = errors.some((error) => error.code === code)
          const reply = yield* call(method, url, init)
          if (reply.get("code") !== code || !documented) {
            wrong.push(`${id} ${code}${documented ? "" : " (undocumented)"}: ${JSON.stringify(reply.json)}`)
          }
        }
        assert.deepStrictEqual(wrong, [])
      }).pipe(Effect.provide(layer))
    )
  }

  it.effect(
    "comes where a folder, a sheet or a chat is full or closed, and where a file is too old or another app's",
    () =>
      Effect.gen(function* () {
        const found = yield* world
        const codeOf = (method: string, url: string, init: Omit<Ask, "url"> = {}) =>
          Effect.map(call(method, url, init), (reply) => reply.get("code"))
        const folder = { body: { name: "x", folder_token: found.folder } }
        for (let made = 0; made < 1500; made++) yield* codeOf("POST", `${drive}/files/create_folder`, folder)
        assert.strictEqual(yield* codeOf("POST", `${drive}/files/create_folder`, folder), 1062507)

        const { url, ...one } = view(found, { range: first(found) })
        for (let made = 0; made < 150; made++) yield* codeOf("POST", url, one)
        assert.strictEqual(yield* codeOf("POST", url, one), 1310241)

        const member = yield* Sandbox.users()
        yield* done("PUT", `/open-apis/im/v1/chats/${found.ownChat}`, { edit_permission: "only_owner" })
        yield* done("POST", `/open-apis/im/v1/chats/${found.ownChat}/members?member_id_type=open_id`, {
          id_list: [member.users[19]!.open_id]
        })
        const edit = { body: { children: [line] }, token: found.outsider }
        const page = announcement(found.ownChat, `/blocks/${found.ownChat}/children`)
        assert.strictEqual(yield* codeOf("POST", page, edit), 1772005)

        const prepared = yield* done("POST", `${drive}/medias/upload_prepare`, {
          file_name: "a.md",
          size: 24 * 1024 * 1024,
          ...toImport("docx")
        })
        const upload_id = at(prepared, "upload_id")
        const part = "x".repeat(4 * 1024 * 1024)
        for (let seq = 0; seq < 6; seq++) {
          const form = uploadForm({ upload_id, seq: String(seq) }, part)
          assert.strictEqual(yield* codeOf("POST", `${drive}/medias/upload_part`, { form }), 0)
        }
        const whole = yield* done("POST", `${drive}/medias/upload_finish`, { upload_id, block_num: 6 })
        const { url: imports, ...huge } = importing("md", at(whole, "file_token"))
        assert.strictEqual(yield* codeOf("POST", imports, huge), 1069909)

        const other = yield* call("POST", "/open-apis/auth/v3/tenant_access_token/internal", {
          body: { app_id: otherApp.appId, app_secret: otherApp.appSecret }
        })
        const finish = {
          body: { upload_id: found.upload, block_num: 1 },
          token: other.text("tenant_access_token")
        }
        assert.strictEqual(yield* codeOf("POST", `${drive}/files/upload_finish`, finish), 1062007)

        yield* TestClock3.adjust("6 minutes")
        const { url: late, ...old } = importing("md", found.media)
        assert.strictEqual(yield* codeOf("POST", late, old), 1069913)
      }).pipe(Effect.provide(layer))
  )

  it.effect("is shown, or it is said why the sandbox cannot tell it: of documents and all around them", () =>
    Effect.gen(function* () {
      const shown = new Set(Object.values(rows).flatMap((list) => list.map(([, code]) => code)))
      const named = Object.values(elsewhere).flat()
      const not = Object.values(beyond).flatMap((codes) => codes.split(" ").map(Number))
      assert.deepStrictEqual(
        [...named, ...not].filter((code) => shown.has(code)),
        []
      )
      const all = new Set([...shown, ...named, ...not])
      const missing = new Map<number, string>()
      const documented = new Set<number>()
      for (const { id, source } of routes) {
        if (source !== "kept" || !projects.has(id.split(".")[0]!) || id === "drive.download") continue
        for (const { code } of (yield* Catalog.facts(id)).errors) {
          documented.add(code)
          if (!all.has(code)) missing.set(code, id)
        }
      }
      assert.deepStrictEqual([...missing], [])
      assert.deepStrictEqual(
        not.filter((code) => !documented.has(code)),
        []
      )
    })
  )
})
