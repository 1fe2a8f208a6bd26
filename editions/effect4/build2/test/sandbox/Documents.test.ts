import * as Sandbox from "@effect-feishu/sandbox/Sandbox"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as TestClock3 from "../../effect3/effect/TestClock.js"
import { call, dig, request, type Answer } from "./support.js"

const sandbox = Sandbox.layer({ seed: 1 })
const drive = "/open-apis/drive/v1"

const codeOf = (answer: Answer) => answer.get("code")
const refusal = (answer: Answer) => [answer.status, codeOf(answer)]

describe("the sandbox's uploads in parts", () => {
  const block = 4 * 1024 * 1024
  const size = block + 3
  /** The Adler-32 of so many zeros: the low sum stays 1, the high one counts. */
  const zeros = (length: number) => String((length % 65521) * 65536 + 1)

  const prepare = Effect.map(
    call("POST", `${drive}/files/upload_prepare`, {
      body: { file_name: "a.bin", parent_type: "explorer", parent_node: "", size }
    }),
    (answer) => answer.text("data.upload_id")
  )
  const part = (id: string, seq: number, length: number, checksum: string, declared = length) => {
    const form = new FormData()
    form.set("upload_id", id)
    form.set("seq", String(seq))
    form.set("size", String(declared))
    form.set("checksum", checksum)
    form.set("file", new Blob([new Uint8Array(length)]), "part")
    return call("POST", `${drive}/files/upload_part`, { form })
  }
  const finish = (id: string, count: number) =>
    call("POST", `${drive}/files/upload_finish`, { body: { upload_id: id, block_num: count } })

  it.effect("a session names its blocks, takes each once or twice, and becomes a file", () =>
    Effect.gen(function* () {
      const id = yield* prepare
      assert.strictEqual(codeOf(yield* part(id, 1, 3, zeros(3))), 0)
      assert.deepStrictEqual(refusal(yield* finish(id, 2)), [400, 1062010])
      assert.strictEqual(codeOf(yield* part(id, 0, block, zeros(block))), 0)
      assert.strictEqual(codeOf(yield* part(id, 0, block, zeros(block))), 0)
      const token = (yield* finish(id, 2)).text("data.file_token")
      const file = yield* call("GET", `${drive}/files/${token}/download`)
      assert.strictEqual(file.bytes.byteLength, size)
      assert.deepStrictEqual(refusal(yield* finish(id, 2)), [400, 1061021])
    }).pipe(Effect.provide(sandbox))
  )

  it.effect("a wrong checksum, size or number of a part is refused", () =>
    Effect.gen(function* () {
      const id = yield* prepare
      assert.deepStrictEqual(refusal(yield* part(id, 1, 3, "1")), [400, 1062008])
      assert.deepStrictEqual(refusal(yield* part(id, 1, 3, zeros(3), 4)), [400, 1062009])
      assert.deepStrictEqual(refusal(yield* part(id, 2, 3, zeros(3))), [400, 1062011])
      assert.deepStrictEqual(refusal(yield* part(id, 0, 3, zeros(3))), [400, 1061002])
      assert.deepStrictEqual(refusal(yield* part("7", 0, 3, zeros(3))), [400, 1061021])
    }).pipe(Effect.provide(sandbox))
  )

  it.effect("a session ends after a day", () =>
    Effect.gen(function* () {
      const id = yield* prepare
      yield* TestClock3.adjust("24 hours")
      assert.deepStrictEqual(refusal(yield* part(id, 1, 3, zeros(3))), [400, 1061021])
    }).pipe(Effect.provide(sandbox))
  )

  it.effect("a file of no bytes, and one in a folder that does not exist, are refused", () =>
    Effect.gen(function* () {
      const body = { file_name: "a", parent_type: "explorer", parent_node: "", size: 0 }
      const empty = yield* call("POST", `${drive}/files/upload_prepare`, { body })
      assert.deepStrictEqual(refusal(empty), [400, 1061002])
      const lost = yield* call("POST", `${drive}/files/upload_prepare`, {
        body: { ...body, size: 1, parent_node: "fldcn1" }
      })
      assert.deepStrictEqual(refusal(lost), [400, 1061044])
    }).pipe(Effect.provide(sandbox))
  )
})

describe("the sandbox's drive", () => {
  it.effect("a folder cannot be moved into itself, and is gone with what is in it when deleted", () =>
    Effect.gen(function* () {
      const folder = (name: string, parent: string) =>
        Effect.map(
          call("POST", `${drive}/files/create_folder`, { body: { name, folder_token: parent } }),
          (answer) => answer.text("data.token")
        )
      const outer = yield* folder("outer", "")
      const inner = yield* folder("inner", outer)
      const circle = yield* call("POST", `${drive}/files/${outer}/move`, {
        body: { type: "folder", folder_token: inner }
      })
      assert.deepStrictEqual(refusal(circle), [400, 1061002])
      const deletion = yield* call("DELETE", `${drive}/files/${outer}?type=folder`)
      const check = () =>
        Effect.map(
          call("GET", `${drive}/files/task_check?task_id=${deletion.text("data.task_id")}`),
          (answer) => answer.text("data.status")
        )
      assert.deepStrictEqual(
        [yield* check(), yield* check(), yield* check()],
        ["process", "process", "success"]
      )
      const gone = yield* call("GET", `${drive}/files?folder_token=${inner}`)
      assert.deepStrictEqual(refusal(gone), [404, 1061003])
    }).pipe(Effect.provide(sandbox))
  )

  it.effect("a link for anyone needs a document that is open to the outside", () =>
    Effect.gen(function* () {
      const document = yield* call("POST", "/open-apis/docx/v1/documents", { body: { title: "a" } })
      const url = `${drive}/permissions/${document.text("data.document.document_id")}/public?type=docx`
      const closed = yield* call("PATCH", url, { body: { link_share_entity: "anyone_readable" } })
      assert.deepStrictEqual(refusal(closed), [400, 1063003])
      const open = yield* call("PATCH", url, {
        body: { link_share_entity: "anyone_readable", external_access: true }
      })
      assert.strictEqual(open.get("data.permission_public.link_share_entity"), "anyone_readable")
    }).pipe(Effect.provide(sandbox))
  )

  it.effect("what the app makes stands in its own root, and is for a user once it is shared", () =>
    Effect.gen(function* () {
      const made = yield* call("POST", `${drive}/files/create_folder`, {
        body: { name: "mine", folder_token: "" }
      })
      const folder = made.text("data.token")
      const { accessToken, user } = yield* Sandbox.mintUserToken({ user: 1 })
      const list = (query: string) => request("GET", `${drive}/files${query}`, { token: accessToken })
      assert.deepStrictEqual((yield* list("")).get("data.files"), [])
      assert.deepStrictEqual(refusal(yield* list(`?folder_token=${folder}`)), [403, 1061004])
      yield* call("POST", `${drive}/permissions/${folder}/members?type=folder`, {
        body: { member_type: "openid", member_id: user.open_id, perm: "view" }
      })
      assert.deepStrictEqual((yield* list(`?folder_token=${folder}`)).get("data.files"), [])
    }).pipe(Effect.provide(sandbox))
  )
})

describe("the sandbox's bases", () => {
  const root = "/open-apis/bitable/v1/apps"
  const table = Effect.gen(function* () {
    const base = yield* call("POST", root, { body: { name: "base" } })
    const app = base.text("data.app.app_token")
    const made = yield* call("POST", `${root}/${app}/tables`, {
      body: {
        table: {
          name: "table",
          fields: [
            { field_name: "Text", type: 1 },
            { field_name: "Number", type: 2 },
            { field_name: "Choice", type: 3 }
          ]
        }
      }
    })
    return `${root}/${app}/tables/${made.text("data.table_id")}`
  })

  it.effect("values must be of their field's type, and fields must exist", () =>
    Effect.gen(function* () {
      const path = yield* table
      const create = (fields: object) => call("POST", `${path}/records`, { body: { fields } })
      assert.strictEqual(codeOf(yield* create({ Text: 1 })), 1254060)
      assert.strictEqual(codeOf(yield* create({ Number: "1" })), 1254061)
      assert.strictEqual(codeOf(yield* create({ Choice: 1 })), 1254062)
      assert.strictEqual(codeOf(yield* create({ Other: 1 })), 1254045)
      assert.strictEqual(codeOf(yield* create({ Text: "a", Number: 1, Choice: "new" })), 0)
      const fields = yield* call("GET", `${path}/fields`)
      const options = dig(fields.get("data.items"), "2.property.options") as ReadonlyArray<{ name: string }>
      assert.deepStrictEqual(
        options.map((option) => option.name),
        ["new"]
      )
    }).pipe(Effect.provide(sandbox))
  )

  it.effect("a batch is made as a whole or not at all, and only so large", () =>
    Effect.gen(function* () {
      const path = yield* table
      const create = (records: ReadonlyArray<object>) =>
        call("POST", `${path}/records/batch_create`, { body: { records } })
      const bad = yield* create([{ fields: { Text: "a" } }, { fields: { Text: 1 } }])
      assert.strictEqual(codeOf(bad), 1254060)
      const many = yield* create(Array.from({ length: 1001 }, () => ({ fields: {} })))
      assert.strictEqual(codeOf(many), 1254104)
      const found = yield* call("POST", `${path}/records/search`, { body: {} })
      assert.strictEqual(found.get("data.total"), 0)
    }).pipe(Effect.provide(sandbox))
  )

  it.effect("the older listing understands comparisons, contains, AND and OR", () =>
    Effect.gen(function* () {
      const path = yield* table
      const rows = [{ Text: "alpha", Number: 1 }, { Text: "beta, (x)", Number: 2 }, { Number: 3 }]
      yield* call("POST", `${path}/records/batch_create`, {
        body: { records: rows.map((fields) => ({ fields })) }
      })
      const find = (filter: string) =>
        Effect.map(call("GET", `${path}/records?filter=${encodeURIComponent(filter)}`), (answer) =>
          codeOf(answer) === 0
            ? (answer.get("data.items") as ReadonlyArray<object>).map((item) => dig(item, "fields.Number"))
            : codeOf(answer)
        )
      assert.deepStrictEqual(yield* find("CurrentValue.[Number]>=2"), [2, 3])
      assert.deepStrictEqual(yield* find('CurrentValue.[Text]="beta, (x)"'), [2])
      assert.deepStrictEqual(yield* find('CurrentValue.[Text]=""'), [3])
      assert.deepStrictEqual(
        yield* find(
          'OR(CurrentValue.[Text].contains("alp"),AND(CurrentValue.[Number]>1,CurrentValue.[Text]=""))'
        ),
        [1, 3]
      )
      assert.strictEqual(yield* find("Number is big"), 1254018)
    }).pipe(Effect.provide(sandbox))
  )
})

describe("the sandbox's documents", () => {
  const root = "/open-apis/docx/v1/documents"
  const document = Effect.map(call("POST", root, { body: { title: "a" } }), (answer) =>
    answer.text("data.document.document_id")
  )
  const line = { block_type: 2, text: { elements: [{ text_run: { content: "line" } }] } }

  it.effect("a request with the token of an earlier one changes nothing and gets its answer", () =>
    Effect.gen(function* () {
      const id = yield* document
      const append = call("POST", `${root}/${id}/blocks/${id}/children?client_token=token-1`, {
        body: { children: [line] }
      })
      const [first, second] = [yield* append, yield* append]
      assert.deepStrictEqual(first.json, second.json)
      assert.strictEqual((yield* call("GET", `${root}/${id}`)).get("data.document.revision_id"), 2)
    }).pipe(Effect.provide(sandbox))
  )

  it.effect("too many blocks, blocks of no kind, and children of what has none are refused", () =>
    Effect.gen(function* () {
      const id = yield* document
      const append = (children: ReadonlyArray<object>, block = id) =>
        call("POST", `${root}/${id}/blocks/${block}/children`, { body: { children } })
      assert.strictEqual(codeOf(yield* append(Array.from({ length: 51 }, () => line))), 99992402)
      assert.strictEqual(codeOf(yield* append([{ block_type: 1, page: {} }])), 1770029)
      assert.strictEqual(codeOf(yield* append([{ block_type: 2 }])), 1770006)
      const divider = yield* append([{ block_type: 22, divider: {} }])
      const blockId = dig(divider.get("data.children"), "0.block_id") as string
      assert.strictEqual(codeOf(yield* append([line], blockId)), 1770028)
      assert.deepStrictEqual(refusal(yield* call("GET", `${root}/${"x".repeat(27)}`)), [404, 1770002])
    }).pipe(Effect.provide(sandbox))
  )
})

describe("the sandbox's wikis", () => {
  const root = "/open-apis/wiki/v2/spaces"

  it.effect(
    "a space is for its members, however they are named, and its settings for who administers it",
    () =>
      Effect.gen(function* () {
        const { users } = yield* Sandbox.users()
        const owner = (yield* Sandbox.mintUserToken({ user: 1 })).accessToken
        const made = yield* request("POST", root, { token: owner, body: { name: "Team" } })
        const space = `${root}/${made.text("data.space.space_id")}`
        const node = yield* request("POST", `${space}/nodes`, {
          token: owner,
          body: { obj_type: "docx", node_type: "origin", title: "Plan" }
        })
        const document = `/open-apis/docx/v1/documents/${node.text("data.node.obj_token")}`
        const department = yield* call("GET", `/open-apis/contact/v3/users/${users[3]!.open_id}`)
        const people = [
          ["openid", users[2]!.open_id, 2],
          ["opendepartmentid", String(dig(department.get("data.user.department_ids"), "0")), 3],
          ["email", users[4]!.email, 4],
          ["openchat", Sandbox.defaultChatId, undefined]
        ] as const
        for (const [member_type, member_id, user] of people) {
          const token = user === undefined ? undefined : (yield* Sandbox.mintUserToken({ user })).accessToken
          const as = token === undefined ? {} : { token }
          assert.deepStrictEqual(refusal(yield* call("GET", space, as)), [400, 131006], member_type)
          assert.deepStrictEqual(refusal(yield* call("GET", document, as)), [403, 1770032], member_type)
          const added = yield* request("POST", `${space}/members`, {
            token: owner,
            body: { member_type, member_id, member_role: "member" }
          })
          assert.strictEqual(codeOf(added), 0, added.text("msg"))
          assert.strictEqual(codeOf(yield* call("GET", space, as)), 0, member_type)
          assert.strictEqual(codeOf(yield* call("PATCH", document, { ...as, body: { title: "x" } })), 0)
          const setting = yield* call("PUT", `${space}/setting`, {
            ...as,
            body: { comment_setting: "not_allow" }
          })
          assert.deepStrictEqual(refusal(setting), [400, 131006], member_type)
        }
      }).pipe(Effect.provide(sandbox))
  )

  it.effect("a node cannot be moved below itself, and moves with what is below it", () =>
    Effect.gen(function* () {
      const spaces = yield* call("GET", root)
      const space = dig(spaces.get("data.items"), "0.space_id") as string
      const { accessToken } = yield* Sandbox.mintUserToken()
      const other = yield* request("POST", root, { token: accessToken, body: { name: "Other" } })
      const otherId = other.text("data.space.space_id")
      yield* request("POST", `${root}/${otherId}/members`, {
        token: accessToken,
        body: { member_type: "openchat", member_id: Sandbox.defaultChatId, member_role: "member" }
      })
      const create = (parent?: string) =>
        Effect.map(
          call("POST", `${root}/${space}/nodes`, {
            body: { obj_type: "docx", node_type: "origin", parent_node_token: parent }
          }),
          (answer) => answer.text("data.node.node_token")
        )
      const upper = yield* create()
      const lower = yield* create(upper)
      const circle = yield* call("POST", `${root}/${space}/nodes/${upper}/move`, {
        body: { target_parent_token: lower }
      })
      assert.deepStrictEqual(refusal(circle), [400, 131002])
      yield* call("POST", `${root}/${space}/nodes/${upper}/move`, { body: { target_space_id: otherId } })
      const moved = yield* call("GET", `${root}/get_node?token=${lower}`)
      assert.strictEqual(moved.text("data.node.space_id"), otherId)
    }).pipe(Effect.provide(sandbox))
  )
})
