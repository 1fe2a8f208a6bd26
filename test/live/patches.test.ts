import { assert, describe, it } from "@effect/vitest"
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll } from "vitest"
import * as Model from "../../scripts/codegen/model.js"
import * as Spec from "../../scripts/codegen/spec.js"
import type { Difference } from "../../scripts/live/differences.js"
import { patchesOf, write } from "../../scripts/live/patches.js"

let folder = ""
let spec = ""
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "live-"))
  spec = join(folder, "spec")
  cpSync(Spec.specDirectory, spec, { recursive: true })
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const seen = (
  kind: Difference["kind"],
  field: string,
  what: string,
  more: Partial<Difference> = {}
): Difference => ({
  kind,
  owner: { kind: "endpoint", id: "im.v1.chat.get" },
  at: "",
  field,
  expected: "string",
  seen: what,
  count: 1,
  ...more
})

const message = { kind: "type", id: "im#Message" } as const

const fileOf = (text: string): string => {
  const file = join(folder, "report.json")
  writeFileSync(file, text)
  return file
}

describe("the patches of a report", () => {
  it("say all that was seen of a field, and change what is generated", () => {
    const known = ["group", "topic", "p2p"]
    const differences: ReadonlyArray<Difference> = [
      seen("value", "chat_mode", '"a"', { known }),
      seen("value", "chat_mode", '"b"', { known }),
      seen("missing", "create_time", "nothing", { owner: message }),
      seen("null", "create_time", "null", { owner: message }),
      seen("type", "create_time", "integer", { owner: message }),
      seen("type", "create_time", "boolean", { owner: message }),
      seen("unknown", "chat_level", "object", { inside: { name: "string", tags: "null", ids: "string[]" } }),
      seen("unknown", "level", "string", {
        owner: { kind: "event", id: "im.message.receive_v1" },
        at: "message"
      }),
      seen("type", "user_count", "integer beyond 2^53")
    ]
    const { left, patches } = patchesOf(differences, "2026-01-02")
    assert.deepStrictEqual(left, ["im.v1.chat.get: user_count: what it is has to be found out"])
    assert.deepStrictEqual(Object.keys(patches), ["im"])

    const before = readFileSync(join(spec, "patches/im.json"), "utf8")
    const written = write(fileOf(JSON.stringify({ patches })), spec)
    assert.deepStrictEqual(written, { files: [join(spec, "patches/im.json")], skipped: [] })
    assert.isTrue(
      readFileSync(join(spec, "patches/im.json"), "utf8").startsWith(before.trimEnd().slice(0, -2))
    )

    const project = Model.load(spec).find((one) => one.project === "im")!
    const response = project.endpoints["im.v1.chat.get"]!.response!
    assert.deepStrictEqual(Spec.factsOf(response["chat_mode"]!).enum, [...known, "a", "b"])
    const created = Spec.factsOf(project.types["Message"]!["create_time"]!)
    assert.deepStrictEqual([created.type, created.or], ["string", ["integer", "boolean"]])
    assert.deepStrictEqual(response["chat_level"], {
      type: "object",
      undocumented: true,
      fields: { name: "string", ids: "string[]" }
    })
    const event = project.events["im.message.receive_v1"]!.fields["message"]!
    assert.deepStrictEqual(Spec.innerFields(project, event)?.["level"], {
      type: "string",
      undocumented: true
    })
    assert.match(
      patches["im"]![1]!.reason,
      /^The platform leaves the field out, and answers with null in its place, and .*\(2026-01-02\)\.$/
    )
  })

  it("are added once", () => {
    const text = readFileSync(join(folder, "report.json"), "utf8")
    const written = write(fileOf(text), spec)
    assert.isNotString(written)
    assert.deepStrictEqual(typeof written === "string" ? [] : written.files, [])
    assert.include(JSON.stringify(written), "is so already")
  })

  it.each([
    ["no file", undefined, /cannot be read$/],
    ["no JSON", "x", /is no JSON: give the live-report\.json/],
    ["no report", "{}", /is no report/],
    ["a list", "[]", /is no report/],
    ["patches that are none", '{"patches":{"im":[7]}}', /has patches that are none$/],
    ["a project that is none", '{"patches":{"../im":[{"reason":"a"}]}}', /there is no project \.\.\/im/]
  ])("are refused whole where the file is %s", (_, text, message) => {
    const file = text === undefined ? join(folder, "none.json") : fileOf(text)
    const refusal = write(file, spec)
    assert.isString(refusal)
    assert.match(String(refusal), message)
  })
})
