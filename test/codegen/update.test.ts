import { assert, describe, it } from "@effect/vitest"
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach } from "vitest"
import * as Model from "../../scripts/codegen/model.js"
import * as Spec from "../../scripts/codegen/spec.js"
import { update } from "../../scripts/codegen/update.js"

const folders: Array<string> = []
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

const folder = (files: { readonly [name: string]: unknown }): string => {
  const path = mkdtempSync(join(tmpdir(), "spec-"))
  folders.push(path)
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(path, name, ".."), { recursive: true })
    writeFileSync(join(path, name), typeof content === "string" ? content : JSON.stringify(content))
  }
  return path
}

const endpoint: Spec.Endpoint = {
  title: "Send",
  doc: "/send",
  method: "POST",
  path: "/open-apis/demo/v1/things",
  tokens: ["tenant"],
  apps: null,
  scopes: ["demo:write"],
  rate: { perSecond: 5 },
  request: "json",
  answer: "envelope"
}

/** A specification of one project in a folder of its own. */
const specification = (
  changes: Partial<Spec.Project>,
  patches: ReadonlyArray<Model.Patch> = []
): { readonly directory: string; readonly read: () => Spec.Project } => {
  const project: Spec.Project = { project: "demo", types: {}, endpoints: {}, events: {}, ...changes }
  const directory = folder({
    "demo.json": Spec.printProject(project),
    "patches/demo.json": patches
  })
  return { directory, read: () => JSON.parse(readFileSync(join(directory, "demo.json"), "utf8")) }
}

const rawEndpoint = (id: string, changes: object): object => ({
  id,
  project: id.split(".")[0],
  title: null,
  docPath: null,
  sdkMethod: null,
  method: "POST",
  path: "/open-apis/demo/v1/things/find",
  tokens: ["user"],
  appTypes: null,
  scopes: null,
  rateLimit: null,
  pathParams: [],
  query: [],
  headers: [],
  body: [],
  response: [],
  requestKind: "json",
  responseKind: "envelope",
  pagination: null,
  errors: [],
  deprecated: false,
  ...changes
})

describe("an update of the specification", () => {
  it("changes nothing when it is taken in a second time", () => {
    const { directory } = specification({
      types: { Part: { name: { type: "string", enum: ["a"] }, size: "number" } },
      endpoints: {
        "demo.v1.thing.create": {
          ...endpoint,
          query: { level: { type: "integer", enum: [1] }, count: "number" },
          body: { part: "Part!" },
          response: { part: "Part", kind: "string" }
        }
      },
      events: {
        "demo.thing.created_v1": {
          title: null,
          doc: null,
          schema: "2.0",
          apps: null,
          scopes: null,
          fields: { id: "string" }
        }
      }
    })
    const id = "demo.v1.thing.create"
    const changes = folder({
      "README.md": "# Update (to 2026-09-13)",
      "endpoints.json": [
        rawEndpoint("demo.v1.thing.find", { source: "cli", idAssumed: true, bodyFree: true }),
        rawEndpoint("other.v1.thing.get", { method: "GET", path: "/open-apis/other/v1/things/:id" })
      ],
      "fields.json": [
        {
          id,
          integers: ["query.count"],
          added: [{ at: "response", field: { name: "note", type: "string", array: 0, optional: true } }],
          required: ["body.part.name"],
          types: [{ path: "response.kind", old: "string", new: "integer" }],
          gone: ["query.level"]
        }
      ],
      "enums.json": [{ id, enums: [{ path: "query.level", added: [2] }] }],
      "tokens.json": [{ id, kind: "user added", old: ["tenant"], new: ["tenant", "user"], said: {} }],
      "scopes.json": [
        {
          id,
          scopes: { old: ["demo:write"], new: ["demo:all", "demo:write"] },
          fieldScopes: { old: [], new: ["demo:field"] }
        }
      ],
      "facts.json": [
        {
          id,
          docPath: "/other",
          title: { old: "Send", new: "Send it" },
          rateLimit: { old: { perSecond: 5 }, new: { perMinute: 100 } },
          errors: [{ status: 400, code: 12, message: "thing not exist" }]
        }
      ],
      "events.json": [
        {
          type: "demo.thing.created_v1",
          update: true,
          title: "Created",
          docPath: "/created",
          types: [
            {
              path: "id",
              old: "string",
              new: "object",
              newFields: [{ name: "open_id", type: "string", array: 0, optional: true }]
            }
          ],
          added: [{ at: "", field: { name: "note", type: "string", array: 0, optional: true } }]
        }
      ],
      "required-nulls.json": [{ id, required: ["part.size"], noData: true }],
      "options-that-change-shapes.json": [
        {
          id,
          option: "as_list",
          in: "query",
          when: true,
          field: "note",
          old: "string",
          new: "object[]",
          newFields: { text: "string" }
        }
      ],
      "later-codes.json": [
        {
          project: "demo",
          code: 12,
          status: 400,
          endpoints: 1,
          class: "not-found",
          evidence: "not exist",
          from: "message"
        }
      ]
    })
    const first = update(changes, { directory })
    assert.deepStrictEqual(first.refused, [])
    assert.deepStrictEqual(first.kept, [])
    assert.isAtLeast(first.counts.size, 15)
    const files = ["demo.json", "other.json", "updated.json"]
    const written = files.map((name) => readFileSync(join(directory, name), "utf8"))
    assert.strictEqual(JSON.parse(written[2]!).to, "2026-09-13")
    const second = update(changes, { directory, to: "2027-01-01" })
    assert.strictEqual(second.toString(), "Nothing has changed.")
    assert.deepStrictEqual(
      files.map((name) => readFileSync(join(directory, name), "utf8")),
      written
    )
    const [demo] = Model.load(directory)
    assert.deepStrictEqual(demo!.codes!["12"]!.is, "notFound")
    // The request needs the name, the answer, which shares the structure, may lack it.
    const created = demo!.endpoints[id]!
    assert.strictEqual(created.body!["part"], "ThingPartInput!")
    assert.deepStrictEqual(Spec.factsOf(demo!.types["ThingPartInput"]!["name"]!).type, "string!")
    assert.deepStrictEqual(Spec.factsOf(demo!.types["Part"]!["name"]!).type, "string")
    // With the option a list of texts, without it a text
    assert.deepStrictEqual(Spec.factsOf(created.response!["note"]!).or, ["NoteSegment[]"])
    assert.deepStrictEqual(demo!.endpoints["demo.v1.thing.find"]!.bodyField, "body")
  })

  it("fails where there is nothing to take in, or something that it does not understand", () => {
    const { directory, read } = specification({ endpoints: { "demo.v1.thing.create": endpoint } })
    assert.throws(() => update(join(directory, "nowhere"), { directory }), /holds no changes/)
    const odd = folder({ "tokens.json": [], "colours.json": [] })
    assert.throws(() => update(odd, { directory }), /not understood: colours\.json/)
    assert.deepStrictEqual(read().endpoints["demo.v1.thing.create"], endpoint)
  })

  it("says where a file is malformed, and has taken nothing in by then", () => {
    const { directory, read } = specification({ endpoints: { "demo.v1.thing.create": endpoint } })
    const id = "demo.v1.thing.create"
    for (const [files, reason] of [
      [{ "enums.json": { id } }, /^enums\.json: not a list of rows$/],
      [{ "enums.json": [null] }, /^enums\.json: row 1: /],
      [
        { "enums.json": [{ id, enums: [{ path: "query.a" }] }] },
        /^enums\.json: row 1 enums\.0\.added: is missing/
      ],
      [{ "tokens.json": [{ id, kind: "user added", old: [], new: ["bot"], said: {} }] }, /row 1 new\.0: /],
      [
        { "facts.json": [{ id, errors: [{ status: 400, code: "1", message: "x" }] }] },
        /row 1 errors\.0\.code: /
      ],
      [{ "endpoints.json": [{ id, method: "FETCH" }] }, /^endpoints\.json: row 1 /],
      [
        { "fields.json": [{ id, added: [{ at: "query", field: { name: "late", type: "text" } }] }] },
        /^fields\.json: row 1 added\.0\.field\.type: /
      ],
      [
        {
          "fields.json": [
            {
              id,
              opened: [
                {
                  path: "body.a",
                  fields: [{ name: "b", type: "object", fields: [{ name: "c", type: "text" }] }]
                }
              ]
            }
          ]
        },
        /^fields\.json: row 1 opened\.0\.fields\.0\.fields\.0\.type: /
      ],
      [
        {
          "fields.json": [{ id, added: [{ at: "query", field: { name: "late", type: "string" } }] }],
          "later-codes.json": [{ project: "demo" }]
        },
        /^later-codes\.json: row 1 code: is missing/
      ]
    ] as const) {
      assert.throws(() => update(folder(files), { directory }), reason)
    }
    assert.deepStrictEqual(read().endpoints[id], endpoint)
  })

  it("refuses what a patch has settled otherwise, and says why", () => {
    const id = "demo.v1.thing.create"
    const reason = "Tried out: a user is refused."
    const { directory, read } = specification(
      { endpoints: { [id]: { ...endpoint, query: { level: "string" } } } },
      [
        { reason, endpoints: [id], keep: ["tokens"] },
        { reason: "It is a number.", endpoints: [id], at: "query", fields: { level: "integer" } },
        { reason: "It takes time.", codes: { "12": "notReady" } },
        {
          reason: "Brought by hand.",
          add: { "demo.v1.thing.find": { ...endpoint, path: "/open-apis/demo/v1/find" } }
        }
      ]
    )
    const report = update(
      folder({
        "endpoints.json": [rawEndpoint("demo.v1.thing.find", {})],
        "tokens.json": [{ id, kind: "user added", old: ["tenant"], new: ["user"], said: {} }],
        "fields.json": [{ id, types: [{ path: "query.level", old: "string", new: "string[]" }] }]
      }),
      { directory }
    )
    assert.deepStrictEqual(report.refused, [
      "demo.v1.thing.find: a patch adds it: Brought by hand.",
      `${id} query.level (type): It is a number.`,
      `${id} tokens: ${reason}`
    ])
    assert.deepStrictEqual(read().endpoints[id]!.tokens, ["tenant"])
    assert.isTrue(report.isEmpty)
  })

  it("names the patches that have become superfluous", () => {
    const id = "demo.v1.thing.create"
    const { directory } = specification({ endpoints: { [id]: endpoint } }, [
      { reason: "Users may do it too.", endpoints: [id], set: { tokens: ["tenant", "user"] } }
    ])
    const report = update(
      folder({
        "tokens.json": [{ id, kind: "user added", old: ["tenant"], new: ["tenant", "user"], said: {} }]
      }),
      { directory }
    )
    assert.deepStrictEqual(report.superfluous, [`demo: patch "Users may do it too.": ${id} is so already`])
  })

  it("keeps a field that is there already, and says where a change has it of another type", () => {
    const id = "demo.v1.thing.create"
    const { directory, read } = specification({
      types: { Place: { city: "string" } },
      endpoints: { [id]: { ...endpoint, query: { name: "string", places: "Place[]", notes: "map<string>" } } }
    })
    const adding = (name: string, type: string, array = 0) => ({
      at: "query",
      field: { name, type, array, ...(type === "map" ? { valueType: "string" } : {}) }
    })
    const taken = (...added: ReadonlyArray<object>) =>
      update(folder({ "fields.json": [{ id, added }] }), { directory }).kept
    assert.deepStrictEqual(
      taken(adding("name", "string"), adding("places", "object", 1), adding("notes", "map")),
      []
    )
    assert.deepStrictEqual(
      taken(adding("name", "integer"), adding("places", "object"), adding("notes", "string")),
      [
        `${id} query.name: it is string, not integer`,
        `${id} query.places: it is object[], not object`,
        `${id} query.notes: it is map, not string`
      ]
    )
    assert.deepStrictEqual(taken(adding("late", "string"), adding("late", "boolean")), [
      `${id} query.late: it is string, not boolean`
    ])
    assert.strictEqual(read().endpoints[id]!.query!["name"], "string")
  })

  it("keeps what is not as the change was made against, what is doubtful, and what sources disagree on", () => {
    const id = "demo.v1.thing.create"
    const { directory, read } = specification({
      endpoints: { [id]: { ...endpoint, query: { list: "string[]" } } }
    })
    const report = update(
      folder({
        "facts.json": [{ id, rateLimit: { old: { perSecond: 1 }, new: { perSecond: 2 } } }],
        "fields.json": [
          {
            id,
            types: [{ path: "query.list", old: "string[]", new: "string", doubt: true }],
            required: ["body.none"]
          }
        ],
        "tokens.json": [
          {
            id,
            kind: "conflict",
            old: ["tenant"],
            new: ["tenant"],
            said: { page: ["tenant"], explorer: ["tenant", "user"] }
          },
          { id: "demo.v1.gone.get", kind: "user added", old: ["tenant"], new: ["user"], said: {} }
        ],
        "endpoints.json": [rawEndpoint("demo.v1.thing.add", { path: "/open-apis/demo/v1/things" })]
      }),
      { directory }
    )
    assert.deepStrictEqual(report.kept, [
      `demo.v1.thing.add: it is called ${id}`,
      `${id}: rate is {"perSecond":5}, not {"perSecond":1}`,
      `${id} query.list: string instead of string[] is doubtful`,
      `${id}: there is no field body.none`,
      `${id}: sources disagree on its tokens: page tenant; explorer tenant, user`,
      "demo.v1.gone.get: there is no such endpoint"
    ])
    assert.deepStrictEqual(read().endpoints[id]!.rate, { perSecond: 5 })
  })

  it("tells a thing that is there already from one of that name, and a limit that is reached from one that is passed", () => {
    const { directory, read } = specification({
      endpoints: {
        "demo.v1.thing.create": {
          ...endpoint,
          errors: [
            [400, 1, "The thing is already unsubscribed"],
            [400, 2, "The name already exists"],
            [400, 3, "The number has reached the limit"],
            [400, 4, "The text is too long"],
            [400, 5, "Not found"],
            [500, 5, "Internal error"]
          ]
        }
      }
    })
    const row = (code: number, status: number, name: string, evidence: string) => ({
      project: "demo",
      code,
      status,
      endpoints: 1,
      class: name,
      evidence,
      from: "message"
    })
    update(
      folder({
        "later-codes.json": [
          row(1, 400, "already-done", "already"),
          row(2, 400, "already-done", "already"),
          row(3, 400, "limit", "reached the limit"),
          row(4, 400, "limit", "too long"),
          row(5, 400, "not-found", "not found"),
          row(5, 500, "internal", "internal error")
        ]
      }),
      { directory }
    )
    const codes = Object.entries(read().codes!).map(([code, { is }]) => `${code} ${is}`)
    assert.deepStrictEqual(codes, [
      "1 already",
      "2 clash",
      "3 quota",
      "4 size",
      "5/400 notFound",
      "5/500 internal"
    ])
  })
})

describe("a patch", () => {
  it("cannot promise what an official example shows as null", () => {
    const { directory } = specification(
      {
        endpoints: {
          "demo.v1.thing.create": { ...endpoint, response: { url: { type: "string", nullable: true } } }
        }
      },
      [{ reason: "It is there.", endpoints: ["demo.v1.thing.create"], at: "response", always: ["url"] }]
    )
    assert.throws(() => Model.load(directory), /an official example shows null for url/)
  })

  it("of a code whose meaning hangs on the status names the status", () => {
    const { directory } = specification(
      { codes: { "5/400": { is: "notFound", says: "not found", in: "message" } } },
      [{ reason: "It passes.", codes: { "5": "notReady" } }]
    )
    assert.throws(() => Model.load(directory), /say it of 5\/400/)
  })
})
