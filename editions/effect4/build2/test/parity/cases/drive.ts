import * as Docx from "@effect-feishu/core/Docx"
import * as Drive from "@effect-feishu/core/Drive"
import * as Sandbox from "@effect-feishu/sandbox/Sandbox"
import { assert } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Schedule from "effect/Schedule"
import { form, parity, type ParityCase } from "../runner.js"

const root = "/open-apis/drive/v1"
const bytes = new TextEncoder().encode("a,b\n1,2\n")

const file = Effect.map(Drive.files.upload("", { bytes, name: "table.csv" }), ({ file_token }) => file_token)
const folder = Effect.map(Drive.files.createFolder("Reports", ""), ({ token }) => token)
const fileAndFolder = Effect.all({ file, folder })
const document = Effect.map(Docx.create("Minutes"), ({ document }) => document.document_id)

const exporting = Effect.gen(function* () {
  const token = yield* document
  const { ticket } = yield* Drive.files.createExportTask(token, "docx", "pdf")
  return { token, ticket }
})
const exported = Effect.gen(function* () {
  const token = yield* document
  return yield* Drive.files.exportDocument(token, "docx", "pdf", { poll: Schedule.forever })
})
const shared = Effect.gen(function* () {
  const token = yield* document
  const { open_id } = yield* Sandbox.user(4)
  yield* Drive.permissions.create(token, "docx", { member_id: open_id, perm: "view" })
  return { token, open_id }
})

const members = (token: string) => `${root}/permissions/${token}/members`

export const cases: ReadonlyArray<ParityCase> = [
  parity("drive.files.list", fileAndFolder, {
    call: () => Drive.files.list({ orderBy: "CreatedTime", direction: "ASC" }),
    wire: () => ({
      method: "GET",
      path: `${root}/files`,
      query: { order_by: "CreatedTime", direction: "ASC", page_size: "200" }
    }),
    result: (files, { file, folder }) =>
      assert.deepStrictEqual(
        files.map((one) => one.token),
        [file, folder]
      )
  }),
  parity("drive.files.copy", fileAndFolder, {
    call: ({ file, folder }) => Drive.files.copy(file, "copy.csv", "file", folder),
    wire: ({ file, folder }) => ({
      method: "POST",
      path: `${root}/files/${file}/copy`,
      body: { name: "copy.csv", type: "file", folder_token: folder }
    }),
    result: ({ file }, { folder }) => assert.strictEqual(file.parent_token, folder)
  }),
  parity("drive.files.move", fileAndFolder, {
    call: ({ file, folder }) => Drive.files.move(file, folder, "file"),
    wire: ({ file, folder }) => ({
      method: "POST",
      path: `${root}/files/${file}/move`,
      body: { folder_token: folder, type: "file" }
    }),
    result: (_, { file, folder }) =>
      Effect.map(Drive.files.list({ folderToken: folder }), (files) =>
        assert.strictEqual(files[0]?.token, file)
      )
  }),
  parity("drive.files.delete", file, {
    call: (token) => Drive.files.delete(token, "file"),
    wire: (token) => ({ method: "DELETE", path: `${root}/files/${token}`, query: { type: "file" } }),
    result: () => Effect.map(Drive.files.list(), (files) => assert.deepStrictEqual(files, []))
  }),
  parity("drive.files.createFolder", {
    call: () => Drive.files.createFolder("Reports", ""),
    wire: () => ({
      method: "POST",
      path: `${root}/files/create_folder`,
      body: { name: "Reports", folder_token: "" }
    }),
    result: ({ token }) => assert.strictEqual(token.length, 27)
  }),
  parity("drive.files.upload", {
    call: () => Drive.files.upload("", new Blob([bytes]), { fileName: "table.csv" }),
    wire: () => ({ method: "POST", path: `${root}/files/upload_all`, body: form }),
    result: ({ file_token }) =>
      Effect.map(Drive.files.download(file_token), (found) => assert.deepStrictEqual(found, bytes))
  }),
  parity("drive.files.download", file, {
    call: (token) => Drive.files.download(token),
    wire: (token) => ({ method: "GET", path: `${root}/files/${token}/download` }),
    result: (found) => assert.deepStrictEqual(found, bytes)
  }),
  parity("drive.files.createExportTask", document, {
    call: (token) => Drive.files.createExportTask(token, "docx", "pdf"),
    wire: (token) => ({
      method: "POST",
      path: `${root}/export_tasks`,
      body: { token, type: "docx", file_extension: "pdf" }
    }),
    result: ({ ticket }) => assert.match(ticket, /^\d+$/)
  }),
  parity("drive.files.getExportTask", exporting, {
    call: ({ ticket, token }) => Drive.files.getExportTask(ticket, token),
    wire: ({ ticket, token }) => ({
      method: "GET",
      path: `${root}/export_tasks/${ticket}`,
      query: { token }
    }),
    result: ({ result }) => assert.strictEqual(result.job_status, 1)
  }),
  parity("drive.files.downloadExport", exported, {
    call: ({ file_token }) => Drive.files.downloadExport(file_token),
    wire: ({ file_token }) => ({
      method: "GET",
      path: `${root}/export_tasks/file/${file_token}/download`
    }),
    result: (found) => assert.strictEqual(new TextDecoder().decode(found), "Minutes\n")
  }),
  parity("drive.files.batchQueryMetas", file, {
    call: (token) =>
      Drive.files.batchQueryMetas([
        { doc_token: token, doc_type: "file" },
        { doc_token: "none", doc_type: "docx" }
      ]),
    wire: (token) => ({
      method: "POST",
      path: `${root}/metas/batch_query`,
      body: {
        request_docs: [
          { doc_token: token, doc_type: "file" },
          { doc_token: "none", doc_type: "docx" }
        ],
        with_url: false
      }
    }),
    result: ({ failed_list, metas }) => {
      assert.strictEqual(metas[0]?.title, "table.csv")
      assert.deepStrictEqual(failed_list, [{ token: "none", code: 970005 }])
    }
  }),
  parity("drive.permissions.create", Effect.all({ token: document, person: Sandbox.user(4) }), {
    call: ({ person, token }) =>
      Drive.permissions.create(
        token,
        "docx",
        { member_id: person.open_id, perm: "edit" },
        { needNotification: false }
      ),
    wire: ({ person, token }) => ({
      method: "POST",
      path: members(token),
      query: { type: "docx", need_notification: "false" },
      body: { member_type: "openid", member_id: person.open_id, perm: "edit" }
    }),
    result: ({ member }) => assert.strictEqual(member.perm, "edit")
  }),
  parity("drive.permissions.delete", shared, {
    call: ({ open_id, token }) => Drive.permissions.delete(token, "docx", open_id),
    wire: ({ open_id, token }) => ({
      method: "DELETE",
      path: `${members(token)}/${open_id}`,
      query: { type: "docx", member_type: "openid" }
    }),
    result: (_, { token }) =>
      Effect.map(Drive.permissions.list(token, "docx"), (left) => assert.deepStrictEqual(left, []))
  }),
  parity("drive.permissions.list", shared, {
    call: ({ token }) => Drive.permissions.list(token, "docx", { fields: ["name", "external_label"] }),
    wire: ({ token }) => ({
      method: "GET",
      path: members(token),
      query: { type: "docx", fields: "name,external_label" }
    }),
    result: (found, { open_id }) => {
      assert.strictEqual(found[0]?.member_id, open_id)
      assert.strictEqual(found[0]?.external_label, false)
    }
  }),
  parity("drive.permissions.getPublic", document, {
    call: (token) => Drive.permissions.getPublic(token, "docx"),
    wire: (token) => ({
      method: "GET",
      path: `${root}/permissions/${token}/public`,
      query: { type: "docx" }
    }),
    result: ({ permission_public }) => assert.strictEqual(permission_public.link_share_entity, "closed")
  }),
  parity("drive.permissions.setPublic", document, {
    call: (token) => Drive.permissions.setPublic(token, "docx", { link_share_entity: "tenant_readable" }),
    wire: (token) => ({
      method: "PATCH",
      path: `${root}/permissions/${token}/public`,
      query: { type: "docx" },
      body: { link_share_entity: "tenant_readable" }
    }),
    result: ({ permission_public }) =>
      assert.strictEqual(permission_public.link_share_entity, "tenant_readable")
  })
]
