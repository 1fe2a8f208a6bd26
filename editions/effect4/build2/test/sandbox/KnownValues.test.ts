/** Lists of values that grow with the specification: what routes take must grow with them. */
import * as api from "@effect-feishu/core/api"
import * as Codec from "@effect-feishu/core/Codec"
import { routes } from "@effect-feishu/sandbox/internal/routes/index"
import * as Sandbox from "@effect-feishu/sandbox/Sandbox"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { fieldsOf, leastInputOf, wireOf } from "./samples.js"
import { dig, done, request, tenantToken } from "./support.js"

/** The page has the names of settings in the list of kinds of documents. */
const mistaken = new Set(["drive.v1.permission.public.patch type"])

/** The value in the depth at which the field has its values: lists of them hold one. */
const placed = (type: Codec.Node, value: unknown): unknown => {
  if (type._tag === "Later") return placed(type.get(), value)
  return type._tag === "List" ? [placed(type.item, value)] : value
}

const valuesOf = (type: Codec.Node): ReadonlyArray<unknown> => {
  if (type._tag === "Later") return valuesOf(type.get())
  return type._tag === "List" ? valuesOf(type.item) : Codec.knownValues(type)
}

const textAt = (value: unknown, path: string): string => String(dig(value, path))

/** What there is, by the names under which requests ask for it: most routes read on only once they have found it. */
const things = Effect.gen(function* () {
  const open = "/open-apis"
  const document = textAt(
    yield* done("POST", `${open}/docx/v1/documents`, { title: "Plan" }),
    "document.document_id"
  )
  const base = yield* done("POST", `${open}/bitable/v1/apps`, { name: "Tasks" })
  const sheet = textAt(
    yield* done("POST", `${open}/sheets/v3/spreadsheets`, { title: "Sums" }),
    "spreadsheet.spreadsheet_token"
  )
  const sheets = yield* done("GET", `${open}/sheets/v3/spreadsheets/${sheet}/sheets/query`)
  const calendar = yield* done("POST", `${open}/calendar/v4/calendars/primary`)
  const person = yield* Sandbox.user(1)
  const chat = textAt(
    yield* done("POST", `${open}/im/v1/chats`, { name: "Team", user_id_list: [person.open_id] }),
    "chat_id"
  )
  const message = yield* done("POST", `${open}/im/v1/messages?receive_id_type=chat_id`, {
    receive_id: chat,
    msg_type: "text",
    content: '{"text":"hi"}'
  })
  const wiki = yield* done("GET", `${open}/wiki/v2/spaces`)
  return {
    token: document,
    file_token: document,
    document_id: document,
    block_id: document,
    app_token: textAt(base, "app.app_token"),
    table_id: textAt(base, "app.default_table_id"),
    spreadsheet_token: sheet,
    spreadsheetToken: sheet,
    sheet_id: textAt(sheets, "sheets.0.sheet_id"),
    calendar_id: textAt(calendar, "calendars.0.calendar.calendar_id"),
    chat_id: chat,
    message_id: textAt(message, "message_id"),
    space_id: textAt(wiki, "items.0.space_id"),
    type: "docx",
    file_type: "docx"
  } as Readonly<Record<string, string>>
})

const kept = [...new Set(routes.filter(({ source }) => source === "kept").map(({ id }) => id))].filter((id) =>
  (api.ids as ReadonlyArray<string>).includes(id)
)

describe("a value that the specification lists", () => {
  it.effect("is not refused as none of its field's", () =>
    Effect.gen(function* () {
      const refused: Array<string> = []
      const app = yield* tenantToken
      const { accessToken: user } = yield* Sandbox.mintUserToken({ user: 1 })
      const there = yield* things
      let asked = 0
      // What deletes things is asked for at last.
      const order = [...kept].sort(
        (a, b) => Number(/delete|remove/.test(a)) - Number(/delete|remove/.test(b))
      )
      for (const id of order) {
        const endpoint = yield* api.load(id as never)
        const token = endpoint.tokens.includes("tenant") ? app : user
        const fields = fieldsOf(endpoint)
        for (const { name, type, wire } of fields) {
          if (mistaken.has(`${id} ${name}`)) continue
          for (const value of valuesOf(type)) {
            const input = leastInputOf(endpoint)
            for (const field of fields) {
              const fit = valuesOf(field.type)
              const thing = there[field.wire]
              if (field.name in input && thing !== undefined && (fit.length === 0 || fit.includes(thing)))
                input[field.name] = thing
            }
            const sent = wireOf(endpoint, { ...input, [name]: placed(type, value) })
            const { body, headers, method, path } = sent
            const answer = yield* request(method, path, {
              token,
              headers,
              ...(body === undefined ? {} : { body })
            })
            asked++
            const violations = dig(answer.json, "error.field_violations")
            const wrong = Array.isArray(violations) ? violations.map((one) => dig(one, "field")) : []
            if (wrong.includes(wire)) refused.push(`${id} ${wire}: ${String(value)}`)
          }
        }
      }
      assert.deepStrictEqual(refused, [])
      assert.isAbove(asked, 500)
    }).pipe(Effect.provide(Sandbox.layer({ seed: 1, users: 20 })))
  )
})
