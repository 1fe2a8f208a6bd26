import { assert, describe, it } from "@effect/vitest"
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { differences, generate } from "../../scripts/codegen/generate.js"
import * as Model from "../../scripts/codegen/model.js"
import * as Names from "../../scripts/codegen/names.js"
import { exportName as generatedName, generateProject } from "../../scripts/codegen/project.js"
import * as Spec from "../../scripts/codegen/spec.js"
import { exportName } from "../../packages/core/src/internal/exportName.js"

const endpoint: Spec.Endpoint = {
  title: "Send",
  doc: "/send",
  method: "POST",
  path: "/open-apis/demo/v1/things/:thing_id",
  tokens: ["tenant"],
  apps: null,
  scopes: null,
  request: "json",
  answer: "envelope"
}

const project = (changes: Partial<Spec.Project>): Spec.Project => ({
  project: "demo",
  types: {},
  endpoints: {},
  events: {},
  ...changes
})

const moduleOf = (changes: Partial<Spec.Project>, file = "api/demo/v1/Thing.ts"): string =>
  generateProject(project(changes)).get(file)!

describe("generated modules", () => {
  it("are those that the specification gives", () => {
    assert.deepStrictEqual(differences(generate()), [])
  })

  it("name every endpoint as the index finds it", () => {
    for (const { endpoints } of Spec.readProjects()) {
      for (const id of Object.keys(endpoints)) {
        assert.strictEqual(exportName(id.slice(id.lastIndexOf(".") + 1)), generatedName(id))
      }
    }
  })

  it("leave enumerations open, in requests too: the platform adds values without notice", () => {
    const level: Spec.Field = { type: "string!", enum: ["low", "high"] }
    const text = moduleOf({
      types: { Level: { level } },
      endpoints: {
        "demo.v1.thing.create": {
          ...endpoint,
          query: { size: { type: "integer", enum: [1, 2] } },
          body: { level: "Level!" },
          response: { level: "Level!" }
        }
      }
    })
    assert.include(text, 'readonly level: "low" | "high" | (string & {})\n')
    assert.include(text, "readonly size?: 1 | 2 | (number & {}) | undefined\n")
    // What the documentation lists is known of requests: doubles of the platform check it, the client does not.
    assert.include(text, 'level: Codec.listed("low", "high")')
    assert.include(text, 'level: Codec.open("low", "high")')
  })

  it("close those of requests that are complete by what they mean: kinds of id, `and` and `or`", () => {
    const user: Spec.Field = { type: "string!", enum: ["open_id", "union_id", "user_id"] }
    const text = moduleOf({
      types: { Who: { user } },
      endpoints: {
        "demo.v1.thing.create": { ...endpoint, body: { who: "Who!" }, response: { who: "Who!" } }
      }
    })
    assert.include(text, 'readonly user: "open_id" | "union_id" | "user_id"\n')
    assert.include(text, 'readonly user: "open_id" | "union_id" | "user_id" | (string & {})\n')
    assert.include(text, 'user: Codec.lit("open_id", "union_id", "user_id")')
    assert.include(text, "export interface WhoInput {")
  })

  it("never promise what an official example shows as null, though requests need it", () => {
    const text = moduleOf({
      types: { Link: { url: { type: "string!", nullable: true } } },
      endpoints: {
        "demo.v1.thing.create": { ...endpoint, body: { link: "Link!" }, response: { link: "Link!" } }
      }
    })
    assert.include(text, "export interface Link {\n  readonly url?: string | undefined\n}")
    assert.include(text, "export interface LinkInput {\n  readonly url: string\n}")
  })

  it("give a field the types that an option of the request makes of it", () => {
    const text = moduleOf({
      types: { Part: { text: "string" } },
      endpoints: {
        "demo.v1.thing.create": {
          ...endpoint,
          response: {
            about: {
              type: "string",
              or: ["Part[]"],
              with: [{ option: "as_parts", is: true, type: "Part[]", only: "texts" }]
            }
          }
        }
      }
    })
    assert.include(text, "/** With `as_parts` `true`: Part[] (texts). */")
    assert.include(text, "readonly about?: string | ReadonlyArray<Part> | undefined")
    assert.include(text, "about: Codec.eitherOpt(Codec.str, Codec.list(Codec.obj(Part)))")
  })

  it("say of an endpoint without a page where it is known from", () => {
    const text = moduleOf({
      endpoints: {
        "demo.v1.thing.create": {
          ...endpoint,
          title: null,
          doc: null,
          source: "client",
          idAssumed: true,
          scopesAll: ["demo:write"],
          responseFrom: "none"
        }
      }
    })
    assert.include(text, "Known from the platform's own command-line client only")
    assert.include(text, "made from its path")
    assert.include(text, "`demo:write`")
    assert.notInclude(text, "@see")
  })

  it("write a structure once where requests and responses see the same", () => {
    const text = moduleOf({
      types: { Name: { zh_cn: "string" } },
      endpoints: {
        "demo.v1.thing.create": { ...endpoint, body: { name: "Name" }, response: { name: "Name" } }
      }
    })
    assert.strictEqual(text.split("export interface Name ").length, 2)
    assert.notInclude(text, "NameInput")
  })

  it("share a structure of two resources beside them, and keep that of one in its file", () => {
    const files = generateProject(
      project({
        types: { Common: { a: "string" }, Own: { b: "string" } },
        endpoints: {
          "demo.v1.thing.create": { ...endpoint, response: { shared: "Common", own: "Own[]" } },
          "demo.v1.other.create": { ...endpoint, response: { shared: "Common" } }
        }
      })
    )
    assert.sameMembers(
      [...files.keys()],
      ["api/demo/v1/Other.ts", "api/demo/v1/Thing.ts", "api/demo/v1/Types.ts"]
    )
    assert.include(files.get("api/demo/v1/Types.ts")!, "export interface Common {")
    assert.include(files.get("api/demo/v1/Thing.ts")!, "export interface Own {")
    assert.include(files.get("api/demo/v1/Other.ts")!, "Codec.objOpt(Types.Common)")
  })

  it("name structures that are defined in place by where they stand", () => {
    const text = moduleOf({
      endpoints: {
        "demo.v1.thing.create": {
          ...endpoint,
          body: {
            inner: { type: "object[]!", fields: { deep: { type: "object", fields: { x: "integer!" } } } }
          }
        }
      }
    })
    assert.include(text, "readonly inner: ReadonlyArray<CreateInnerInput>")
    assert.include(text, "readonly deep?: CreateInnerDeepInput | undefined")
  })

  it("let structures hold themselves", () => {
    const text = moduleOf({
      types: { Tree: { children: "Tree[]" } },
      endpoints: { "demo.v1.thing.get": { ...endpoint, response: { tree: "Tree!" } } }
    })
    assert.include(text, "readonly children?: ReadonlyArray<Tree> | undefined")
  })

  it("export names that the language reserves", () => {
    const text = moduleOf({ endpoints: { "demo.v1.thing.delete": { ...endpoint, method: "DELETE" } } })
    assert.include(text, "export { deleteEndpoint as delete }")
  })

  it("ask for nothing where all input may be left out, and make idempotency keys optional", () => {
    const path = "/open-apis/demo/v1/things"
    const text = moduleOf({
      endpoints: {
        "demo.v1.thing.list": { ...endpoint, path, method: "GET", query: { name: "string" } },
        "demo.v1.thing.create": { ...endpoint, path, body: { uuid: "string!" }, idempotencyKey: "uuid" }
      }
    })
    assert.include(text, "(input?: ListInput, options?: Endpoint.CallOptions)")
    assert.include(text, "(input?: CreateInput, options?: Endpoint.CallOptions)")
    assert.include(text, 'idempotencyKey: "uuid"')
  })
})

describe("the specification", () => {
  it("is written in its normal form", () => {
    for (const content of Spec.readProjects()) {
      const file = join(Spec.specDirectory, `${content.project}.json`)
      assert.strictEqual(readFileSync(file, "utf8"), Spec.printProject(content), content.project)
    }
  })

  it("reads and prints types alike", () => {
    for (const text of ["string", "Block[][]!", "map<string>", "map<Block[]>[]!", "any!"]) {
      assert.strictEqual(Spec.printType(Spec.parseType(text)), text)
    }
    assert.throws(() => Spec.parseType("list of string"))
  })

  it("gives every input field one name", () => {
    for (const { endpoints } of Model.load()) {
      for (const [id, { path, query = {}, headers = {}, body = {} }] of Object.entries(endpoints)) {
        const names = [query, headers, body].flatMap((fields) =>
          Object.entries(fields).map(([name, field]) => Spec.factsOf(field).as ?? name)
        )
        const all = [...Model.pathNames(path), ...names]
        assert.strictEqual(new Set(all).size, all.length, id)
      }
    }
  })

  it("gives a reason with every patch", () => {
    for (const { project: name } of Spec.readProjects()) {
      for (const patch of Model.patchesOf(name)) assert.isAbove(patch.reason.length, 20)
    }
  })
})

describe("a patch", () => {
  const patched = (patch: Model.Patch): Spec.Project => {
    const content = project({
      types: { Name: { zh_cn: "string" } },
      endpoints: { "demo.v1.thing.get": { ...endpoint, response: { name: "Name", id: "string" } } }
    })
    Model.apply(content, patch)
    return content
  }
  const reason = "for the test"
  const endpoints = ["demo.v1.thing.*"]

  it("changes fields, facts and types", () => {
    const always = patched({ reason, endpoints, at: "response", always: ["id"] })
    assert.strictEqual(always.endpoints["demo.v1.thing.get"]!.response!["id"], "string!")
    const fields = patched({ reason, types: ["Name"], fields: { zh_cn: null, en_us: "string" } })
    assert.deepStrictEqual(fields.types["Name"], { en_us: "string" })
    const set = patched({ reason, endpoints, set: { deprecated: true } })
    assert.isTrue(set.endpoints["demo.v1.thing.get"]!.deprecated)
  })

  it("is refused when it changes nothing, names nothing, or would change more than it names", () => {
    assert.throws(
      () => patched({ reason, endpoints: ["demo.v2.*"], set: { deprecated: true } }),
      /nothing is called/
    )
    assert.throws(() => patched({ reason, endpoints, at: "response", always: ["nome"] }), /no field nome/)
    assert.throws(() => patched({ reason, endpoints, at: "response", optional: ["id"] }), /so already/)
    assert.throws(
      () => patched({ reason, endpoints, at: "response.name", always: ["zh_cn"] }),
      /shared structure/
    )
  })
})

describe("a typo in a patch", () => {
  const patched = (patch: object): (() => void) => {
    const content = project({
      types: { Name: { zh_cn: "string" } },
      endpoints: {
        "demo.v1.thing.get": {
          ...endpoint,
          query: { page_size: "integer" },
          response: { name: "Name", id: "string" }
        }
      }
    })
    return () => Model.apply(content, { reason: "for the test", ...patch } as Model.Patch)
  }
  const endpoints = ["demo.v1.thing.get"]

  it.each([
    [
      "in the id",
      { endpoints: ["demo.v1.thing.gte"], set: { deprecated: true } },
      'patch "for the test": nothing is called demo.v1.thing.gte; near it: demo.v1.thing.get'
    ],
    ["in a type's name", { types: ["Nmae"], always: ["zh_cn"] }, "nothing is called Nmae; near it: Name"],
    [
      "in a key",
      { endpoints, at: "response", alway: ["id"], always: ["id"] },
      "there is no key of a patch that is called alway; near it: always"
    ],
    [
      "in the section",
      { endpoints, at: "respones", always: ["id"] },
      'demo.v1.thing.get: "at": there is no section respones; near it: response'
    ],
    [
      "in the path",
      { endpoints, at: "response.nmae", fields: { a: "string" } },
      "demo.v1.thing.get has no field nmae on the path nmae; near it: name"
    ],
    [
      "in a field that is there",
      { endpoints, at: "query", always: ["page_szie"] },
      "demo.v1.thing.get: there is no field page_szie; near it: page_size"
    ],
    [
      "in a field that goes",
      { endpoints, at: "query", fields: { page_siz: null } },
      "there is no field page_siz; near it: page_size"
    ],
    [
      "in a field's type",
      { endpoints, at: "query", fields: { page_size: "integr!" } },
      "page_size: there is no type integr; near it: integer"
    ],
    [
      "in the type of a list",
      { types: ["Name"], fields: { all: "map<Nam[]>" } },
      "all: there is no type Nam; near it: Name"
    ],
    [
      "in a field's fact",
      { endpoints, at: "query", fields: { page_size: { maximum: 50 } } },
      "page_size: there is no fact of a field that is called maximum; there are: type, fields"
    ],
    [
      "in an endpoint's fact",
      { endpoints, set: { idempotencykey: "uuid" } },
      "there is no fact of an endpoint that is called idempotencykey; near it: idempotencyKey"
    ],
    [
      "inside a fact",
      { endpoints, set: { paging: { hasmore: "more" } } },
      "paging: there is no fact that is called hasmore; near it: hasMore"
    ],
    [
      "in a fact to keep",
      { endpoints, keep: ["token"] },
      "there is no fact to keep that is called token; near it: tokens"
    ],
    [
      "in a class of codes",
      { codes: { "231006": "notfound" } },
      "there is no class of codes that is called notfound; near it: notFound"
    ]
  ])("%s is refused with what is near it", (_, patch, said) => {
    assert.throws(patched(patch), said)
  })

  it("that leaves it without anything to change is refused", () => {
    assert.throws(patched({ endpoints }), "it changes nothing")
    assert.throws(patched({ at: "response", always: ["id"] }), "it says not what of")
  })

  it("in a file's name, or in its JSON, is refused with the file", () => {
    const folder = mkdtempSync(join(tmpdir(), "patches-"))
    try {
      mkdirSync(join(folder, "patches"))
      writeFileSync(
        join(folder, "demo.json"),
        JSON.stringify(project({ endpoints: { "demo.v1.thing.get": endpoint } }))
      )
      const write = (name: string, text: string) => writeFileSync(join(folder, "patches", name), text)
      write(
        "demo.json",
        JSON.stringify([{ reason: "for the test", endpoints: ["demo.v1.thing.gte"], set: {} }])
      )
      assert.throws(
        () => Model.load(folder),
        'spec/patches/demo.json: patch "for the test": nothing is called'
      )
      write("demo.json", "[{]")
      assert.throws(() => Model.load(folder), "spec/patches/demo.json is no JSON")
      write("demo.json", "[]")
      write("dmeo.json", "[]")
      assert.throws(() => Model.load(folder), "spec/patches: there is no project dmeo; near it: demo")
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})

describe("names", () => {
  it("follow the platform's", () => {
    assert.strictEqual(Names.pascal("chat.members"), "ChatMembers")
    assert.strictEqual(Names.camel("batch_get_id"), "batchGetId")
    assert.strictEqual(Names.camel("batchDelete"), "batchDelete")
  })
})
