/**
 * A client of other authors: `feishu-pages`, which exports a wiki as Markdown for static sites. It is run as its users run it,
 * as a command of its own, and what it writes is compared as a whole.
 */
import * as Sandbox from "@effect-feishu/sandbox/Sandbox"
import * as SandboxServer from "@effect-feishu/sandbox/SandboxServer"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { execFile } from "node:child_process"
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises"
import { createRequire } from "node:module"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { promisify } from "node:util"
import { call, dig, png } from "./support.js"

const require = createRequire(import.meta.url)
const command = require.resolve("feishu-pages")
const run = promisify(execFile)

const docs = "/open-apis/docx/v1/documents"
const text = (content: string, style: object = {}) => ({
  text_run: { content, text_element_style: style }
})
const line = (...elements: ReadonlyArray<object>) => ({ block_type: 2, text: { elements } })

/** The command asks for its token at the platform's own address, whatever it is told: this leads it to ours. */
const detour = (baseUrl: string): string => {
  const { hostname, port } = new URL(baseUrl)
  return `
    const http = require("node:http")
    require("node:https").request = (options, respond) =>
      http.request(
        {
          method: options.method,
          path: options.path,
          headers: options.headers,
          hostname: ${JSON.stringify(hostname)},
          port: ${port}
        },
        respond
      )
  `
}

const folder = Effect.acquireRelease(
  Effect.promise(() => mkdtemp(join(tmpdir(), "feishu-pages-"))),
  (path) => Effect.promise(() => rm(path, { recursive: true }))
)

const upload = (
  type: string,
  parent: string,
  name: string,
  bytes: Uint8Array<ArrayBuffer>,
  extra?: object
) => {
  const form = new FormData()
  form.set("file_name", name)
  form.set("parent_type", type)
  form.set("parent_node", parent)
  form.set("size", String(bytes.byteLength))
  if (extra !== undefined) form.set("extra", JSON.stringify(extra))
  form.set("file", new Blob([bytes]), name)
  return Effect.map(call("POST", "/open-apis/drive/v1/medias/upload_all", { form }), (answer) =>
    answer.text("data.file_token")
  )
}

const space = Effect.map(call("GET", "/open-apis/wiki/v2/spaces"), (answer) =>
  String(dig(answer.get("data.items"), "0.space_id"))
)

const page = (spaceId: string, title: string, parent = "") =>
  Effect.map(
    call("POST", `/open-apis/wiki/v2/spaces/${spaceId}/nodes`, {
      body: { obj_type: "docx", node_type: "origin", title, parent_node_token: parent }
    }),
    (answer) => ({ node: answer.text("data.node.node_token"), document: answer.text("data.node.obj_token") })
  )

const append = (document: string, children: ReadonlyArray<object>) =>
  Effect.map(
    call("POST", `${docs}/${document}/blocks/${document}/children`, { body: { children } }),
    (answer) =>
      answer.get("data.children") as ReadonlyArray<{ block_id: string; children?: ReadonlyArray<string> }>
  )

/** A document from a file of Markdown. */
const imported = (name: string, markdown: string) =>
  Effect.gen(function* () {
    const token = yield* upload("ccm_import_open", "", name, new TextEncoder().encode(markdown), {
      obj_type: "docx",
      file_extension: "md"
    })
    const task = yield* call("POST", "/open-apis/drive/v1/import_tasks", {
      body: {
        file_extension: "md",
        file_token: token,
        type: "docx",
        file_name: name.replace(/\.md$/, ""),
        point: { mount_type: 1, mount_key: "" }
      }
    })
    const look = call("GET", `/open-apis/drive/v1/import_tasks/${task.text("data.ticket")}`)
    yield* look
    yield* look
    return (yield* look).text("data.result.token")
  })

/** Settings of a page, as the exporter takes them from a first block of code. */
const settings = (slug: string) => ({
  block_type: 14,
  code: { style: { language: 67 }, elements: [text(`slug: ${slug}`)] }
})

describe("feishu-pages", () => {
  it.scopedLive(
    "exports a wiki with its tree, its text, its tables and its pictures",
    () =>
      Effect.gen(function* () {
        const spaceId = yield* space
        const guide = yield* page(spaceId, "Guide")
        const install = yield* page(spaceId, "Install", guide.node)
        yield* page(spaceId, "[hide] Draft")

        yield* append(guide.document, [
          settings("guide"),
          line(text("Read "), text("this", { bold: true }), text(" first, "), text("now", { italic: true })),
          { block_type: 4, heading2: { elements: [text("Why")] } },
          { block_type: 12, bullet: { elements: [text("fast")] } },
          { block_type: 13, ordered: { elements: [text("one")] } },
          { block_type: 17, todo: { elements: [text("try it")], style: { done: true } } },
          { block_type: 14, code: { style: { language: 63 }, elements: [text("const a = 1")] } },
          { block_type: 22, divider: {} }
        ])
        const [callout] = yield* append(guide.document, [{ block_type: 19, callout: { emoji_id: "bulb" } }])
        yield* call("PATCH", `${docs}/${guide.document}/blocks/${callout!.children![0]!}`, {
          body: { update_text_elements: { elements: [text("mind the gap")] } }
        })
        const [image] = yield* append(guide.document, [{ block_type: 27, image: {} }])
        const token = yield* upload("docx_image", image!.block_id, "a.png", png)
        yield* call("PATCH", `${docs}/${guide.document}/blocks/${image!.block_id}`, {
          body: { replace_image: { token } }
        })

        const converted = yield* call("POST", `${docs}/blocks/convert`, {
          body: { content_type: "markdown", content: "| a | b |\n| - | - |\n| 1 | 2 |\n" }
        })
        const blocks = (converted.get("data.blocks") as ReadonlyArray<Record<string, unknown>>).map((block) =>
          block["block_type"] === 31
            ? Object.assign({}, block, {
                table: { property: { row_size: 2, column_size: 2, header_row: true } }
              })
            : block
        )
        yield* append(install.document, [settings("install")])
        yield* call("POST", `${docs}/${install.document}/blocks/${install.document}/descendant`, {
          body: { children_id: converted.get("data.first_level_block_ids"), descendants: blocks }
        })

        const linux = yield* imported("Linux.md", "# Steps\n\n1. unpack\n2. **run** `make`\n")
        const moved = yield* call("POST", `/open-apis/wiki/v2/spaces/${spaceId}/nodes/move_docs_to_wiki`, {
          body: { obj_type: "docx", obj_token: linux, parent_wiki_token: install.node }
        })
        const task = yield* call(
          "GET",
          `/open-apis/wiki/v2/tasks/${moved.text("data.task_id")}?task_type=move`
        )
        const linuxNode = String(dig(task.get("data.task.move_result"), "0.node.node_token"))

        const reference = yield* page(spaceId, "Reference")
        const [board, view] = yield* append(reference.document, [
          { block_type: 43, board: {} },
          { block_type: 23, file: {} }
        ])
        const [attachment = ""] = view!.children ?? []
        const fileToken = yield* upload("docx_file", attachment, "notes.pdf", new Uint8Array([1, 2, 3]))
        yield* call("PATCH", `${docs}/${reference.document}/blocks/${attachment}`, {
          body: { replace_file: { token: fileToken } }
        })
        const boardToken = String(dig(board, "board.token"))

        const before = (yield* Sandbox.requests).length
        const { baseUrl } = yield* SandboxServer.SandboxServer
        const output = yield* folder
        const hook = join(output, "detour.cjs")
        yield* Effect.promise(() => writeFile(hook, detour(baseUrl)))
        yield* Effect.promise(() =>
          run(process.execPath, ["--require", hook, command], {
            cwd: output,
            env: {
              PATH: process.env["PATH"],
              OUTPUT_DIR: output,
              FEISHU_ENDPOINT: baseUrl,
              FEISHU_APP_ID: Sandbox.defaultApp.appId,
              FEISHU_APP_SECRET: Sandbox.defaultApp.appSecret,
              FEISHU_SPACE_ID: spaceId
            }
          })
        )
        const written = (name: string) => Effect.promise(() => readFile(join(output, "docs", name), "utf8"))
        const head = (title: string, slug: string, position: number) =>
          `---\ntitle: ${title}\nslug: ${slug}\nsidebar_position: ${position}\n---\n\n\n# ${title}\n\n`
        assert.strictEqual(
          yield* written("SUMMARY.md"),
          [
            "- [Guide](guide.md)",
            "  - [Install](guide/install.md)",
            `    - [Linux](guide/install/${linuxNode}.md)`,
            `- [Reference](${reference.node}.md)`,
            ""
          ].join("\n")
        )
        assert.strictEqual(
          yield* written("guide.md"),
          head("Guide", "guide", 0) +
            [
              "Read <b>this</b> first, <em>now</em>",
              "## Why",
              "- fast",
              "1. one",
              "- [x] try it",
              "```ts\nconst a = 1\n```",
              "---",
              `<div class="callout">\n<div class='callout-emoji'>💡</div>\n<p>mind the gap</p>\n</div>`,
              `<img src="/assets/${token}.png" src-width="100" src-height="100" align="center"/>`,
              ""
            ].join("\n\n")
        )
        assert.strictEqual(
          yield* written("guide/install.md"),
          `${head("Install", "install", 0)}|a|b|\n|---|---|\n|1|2|\n\n`
        )
        assert.strictEqual(
          yield* written(`guide/install/${linuxNode}.md`),
          `${head("Linux", `guide/install/${linuxNode}`, 0)}# Steps\n\n1. unpack\n2. <b>run</b> \`make\`\n\n`
        )
        assert.strictEqual(
          yield* written(`${reference.node}.md`),
          head("Reference", reference.node, 1) +
            `<img src="/assets/${boardToken}-board.png"/>\n\n[notes.pdf](/assets/${fileToken}.pdf)\n\n`
        )
        const picture = yield* Effect.promise(() => readFile(join(output, "docs", "assets", `${token}.png`)))
        assert.deepStrictEqual(new Uint8Array(picture), png)
        const requests = (yield* Sandbox.requests).slice(before)
        assert.deepStrictEqual(
          requests.map(({ code, endpoint }) => [endpoint, code]),
          [
            ["auth.v3.tenant_access_token.internal", 0],
            ...Array.from({ length: 3 }, () => ["wiki.v2.space.node.list", 0]),
            ...Array.from({ length: 4 }, () => ["docx.v1.document.block.list", 0]),
            ["drive.v1.media.download", 0],
            ["board.v1.whiteboard.download_as_image", 0],
            ["drive.v1.media.download", 0]
          ]
        )
      }).pipe(Effect.provide(SandboxServer.layer({ seed: 1 }))),
    60_000
  )
})
