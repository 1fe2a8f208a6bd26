import { assert, describe, it } from "@effect/vitest"
import { readFileSync } from "node:fs"
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
    assert.include(text, "list: Endpoint.OptionalInput<")
    assert.include(text, "create: Endpoint.OptionalInput<")
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

describe("names", () => {
  it("follow the platform's", () => {
    assert.strictEqual(Names.pascal("chat.members"), "ChatMembers")
    assert.strictEqual(Names.camel("batch_get_id"), "batchGetId")
    assert.strictEqual(Names.camel("batchDelete"), "batchDelete")
  })
})
