/**
 * The official Node client against the sandbox over a socket: it knows nothing of this project, and what it makes of
 * the answers is what it makes of the platform's.
 */
import * as Lark from "@larksuiteoapi/node-sdk"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Fault from "@effect-feishu/sandbox/Fault"
import * as Sandbox from "@effect-feishu/sandbox/Sandbox"
import * as SandboxServer from "@effect-feishu/sandbox/SandboxServer"
import { app } from "./support.js"

const layer = SandboxServer.layer({ seed: 1, users: 130, departments: 0 })

const silent = { error: () => {}, warn: () => {}, info: () => {}, debug: () => {}, trace: () => {} }

/** The client's own cache is shared by all clients of a process: here each has its own. */
const memoryCache = (): Lark.Cache => {
  const held = new Map<string, unknown>()
  return {
    set: async (key, value) => {
      held.set(String(key), value)
      return true
    },
    get: async (key) => held.get(String(key))
  }
}

const withClient = <A>(
  use: (client: Lark.Client) => Promise<A>
): Effect.Effect<A, never, SandboxServer.SandboxServer> =>
  Effect.flatMap(SandboxServer.SandboxServer, ({ baseUrl }) =>
    Effect.promise(() =>
      use(
        new Lark.Client({
          appId: app.app_id,
          appSecret: app.app_secret,
          domain: baseUrl,
          logger: silent,
          cache: memoryCache()
        })
      )
    )
  )

interface HttpError {
  readonly code?: string
  readonly response?: {
    readonly status?: number
    readonly headers?: Readonly<Record<string, string>>
    readonly data?: { readonly code?: number }
  }
}

/** The platform's code, whether the client throws or gives it. */
const codeOf = (call: Promise<{ readonly code?: number | undefined }>): Promise<number | undefined> =>
  call.then(
    ({ code }) => code,
    (error: unknown) => (error as HttpError).response?.data?.code
  )

describe("the official Node client", () => {
  it.effect("sends a message and replies to it", () =>
    Effect.gen(function* () {
      const reply = yield* withClient(async (client) => {
        const sent = await client.im.v1.message.create({
          params: { receive_id_type: "chat_id" },
          data: { receive_id: Sandbox.defaultChatId, msg_type: "text", content: '{"text":"hi"}' }
        })
        return client.im.v1.message.reply({
          path: { message_id: sent.data?.message_id ?? "" },
          data: { msg_type: "text", content: '{"text":"re"}' }
        })
      })
      assert.strictEqual(reply.code, 0)
      const [first, second] = yield* Sandbox.messages
      assert.strictEqual(second?.parent_id, first?.message_id)
    }).pipe(Effect.provide(layer))
  )

  it.effect("uploads a file and downloads it again", () =>
    Effect.gen(function* () {
      const bytes = Buffer.from(Array.from({ length: 200_000 }, (_, i) => i % 256))
      const back = yield* withClient(async (client) => {
        const up = await client.im.v1.file.create({
          data: { file_type: "stream", file_name: "数据.bin", file: bytes }
        })
        const down = await client.im.v1.file.get({ path: { file_key: up?.file_key ?? "" } })
        const chunks: Array<Buffer> = []
        for await (const chunk of down.getReadableStream()) chunks.push(chunk as Buffer)
        return Buffer.concat(chunks)
      })
      assert.isTrue(back.equals(bytes))
      assert.strictEqual((yield* Sandbox.files)[0]?.fileName, "数据.bin")
    }).pipe(Effect.provide(layer))
  )

  it.effect("lists all users through its iterator", () =>
    Effect.gen(function* () {
      const ids = yield* withClient(async (client) => {
        const out: Array<string> = []
        const pages = await client.contact.v3.user.findByDepartmentWithIterator({
          params: { department_id: "0", page_size: 50 }
        })
        for await (const page of pages) for (const user of page?.items ?? []) out.push(user.open_id ?? "")
        return out
      })
      assert.strictEqual(new Set(ids).size, 130)
      assert.strictEqual(ids.length, 130)
    }).pipe(Effect.provide(layer))
  )

  it.effect("streams text into a card", () =>
    Effect.gen(function* () {
      yield* withClient(async (client) => {
        const made = await client.cardkit.v1.card.create({
          data: {
            type: "card_json",
            data: JSON.stringify({
              schema: "2.0",
              config: { streaming_mode: true },
              body: { elements: [{ tag: "markdown", element_id: "md", content: "…" }] }
            })
          }
        })
        const card_id = made.data?.card_id ?? ""
        await client.cardkit.v1.cardElement.content({
          path: { card_id, element_id: "md" },
          data: { content: "all of it", sequence: 1 }
        })
        await client.cardkit.v1.card.settings({
          path: { card_id },
          data: { settings: JSON.stringify({ config: { streaming_mode: false } }), sequence: 2 }
        })
      })
      const [card] = yield* Sandbox.cards
      assert.strictEqual(card?.streaming, "off")
      assert.include(JSON.stringify(card?.card), "all of it")
    }).pipe(Effect.provide(layer))
  )

  it.effect("meets the platform's errors as the platform sends them", () =>
    Effect.gen(function* () {
      const failure = yield* withClient((client) =>
        client.im.v1.message.get({ path: { message_id: "om_none" } }).then(
          () => undefined,
          (error: unknown) => error
        )
      )
      const data = (failure as { response?: { data?: { code?: number; error?: { log_id?: string } } } })
        .response?.data
      assert.strictEqual(data?.code, 230001)
      assert.match(data?.error?.log_id ?? "", /^\d{14}/)
    }).pipe(Effect.provide(layer))
  )

  it.effect("gets one token for many calls", () =>
    Effect.gen(function* () {
      yield* withClient(async (client) => {
        for (let n = 0; n < 3; n++) await client.im.v1.chat.list({})
      })
      const counts = yield* Sandbox.requestCounts
      assert.strictEqual(counts["auth.v3.tenant_access_token.internal"], 1)
      assert.strictEqual(counts["im.v1.chat.list"], 3)
    }).pipe(Effect.provide(layer))
  )

  it.effect("keeps a base: tables, fields, records one by one and many at once, found again", () =>
    Effect.gen(function* () {
      const found = yield* withClient(async (client) => {
        const base = await client.bitable.v1.app.create({ data: { name: "Stock" } })
        const app_token = base.data?.app?.app_token ?? ""
        const table = await client.bitable.v1.appTable.create({
          path: { app_token },
          data: {
            table: {
              name: "Parts",
              default_view_name: "All",
              fields: [
                { field_name: "Name", type: 1 },
                { field_name: "Count", type: 2 }
              ]
            }
          }
        })
        const table_id = table.data?.table_id ?? ""
        const path = { app_token, table_id }
        const one = await client.bitable.v1.appTableRecord.create({
          path,
          data: { fields: { Name: "Bolt", Count: 7 } }
        })
        await client.bitable.v1.appTableRecord.batchCreate({
          path,
          data: {
            records: Array.from({ length: 120 }, (_, n) => ({ fields: { Name: `Part ${n}`, Count: n } }))
          }
        })
        await client.bitable.v1.appTableRecord.update({
          path: { ...path, record_id: one.data?.record?.record_id ?? "" },
          data: { fields: { Count: 8 } }
        })
        const names: Array<unknown> = []
        const pages = await client.bitable.v1.appTableRecord.listWithIterator({
          path,
          params: { page_size: 50 }
        })
        let count = 0
        for await (const page of pages) {
          count++
          for (const record of page?.items ?? []) names.push(record.fields["Name"])
        }
        const fields = await client.bitable.v1.appTableField.list({ path })
        const bolt = await client.bitable.v1.appTableRecord.get({
          path: { ...path, record_id: one.data?.record?.record_id ?? "" }
        })
        return {
          count,
          names,
          fields: fields.data?.items?.map(({ field_name }) => field_name),
          bolt: bolt.data?.record?.fields["Count"]
        }
      })
      assert.strictEqual(found.names.length, 121)
      assert.strictEqual(found.count, 3)
      assert.strictEqual(new Set(found.names.map((name) => JSON.stringify(name))).size, 121)
      assert.includeMembers(found.fields ?? [], ["Name", "Count"])
      assert.strictEqual(Number(found.bolt), 8)
    }).pipe(Effect.provide(layer))
  )

  it.effect("keeps a calendar: an event made, moved, listed and cancelled", () =>
    Effect.gen(function* () {
      const seen = yield* withClient(async (client) => {
        const calendar = await client.calendar.v4.calendar.create({ data: { summary: "Team" } })
        const calendar_id = calendar.data?.calendar?.calendar_id ?? ""
        const event = await client.calendar.v4.calendarEvent.create({
          path: { calendar_id },
          data: {
            summary: "Review",
            start_time: { timestamp: "1800000000", timezone: "Asia/Shanghai" },
            end_time: { timestamp: "1800003600", timezone: "Asia/Shanghai" }
          }
        })
        const event_id = event.data?.event?.event_id ?? ""
        await client.calendar.v4.calendarEvent.patch({
          path: { calendar_id, event_id },
          data: { summary: "Long review" }
        })
        const before = await client.calendar.v4.calendarEvent.get({ path: { calendar_id, event_id } })
        await client.calendar.v4.calendarEvent.delete({ path: { calendar_id, event_id } })
        const after = await client.calendar.v4.calendarEvent.list({ path: { calendar_id } })
        return { before: before.data?.event?.summary, after: after.data?.items?.map(({ status }) => status) }
      })
      assert.strictEqual(seen.before, "Long review")
      assert.isTrue((seen.after ?? []).every((status) => status === "cancelled"))
    }).pipe(Effect.provide(layer))
  )

  it.effect("acts as a user with the user's token, and is refused where users may not", () =>
    Effect.gen(function* () {
      const { accessToken, user } = yield* Sandbox.mintUserToken({ user: 4 })
      const [me, refused] = yield* withClient(
        async (client) =>
          [
            await client.authen.v1.userInfo.get({}, Lark.withUserAccessToken(accessToken)),
            await codeOf(
              client.cardkit.v1.card.create(
                { data: { type: "card_json", data: "{}" } },
                Lark.withUserAccessToken(accessToken)
              )
            )
          ] as const
      )
      assert.strictEqual(me.data?.open_id, user.open_id)
      assert.strictEqual(refused, 99991668)
    }).pipe(Effect.provide(layer))
  )

  it.effect("pages through endpoints without behaviour of their own, to the end", () =>
    Effect.gen(function* () {
      const [small, large] = yield* withClient(async (client) => {
        const all = async (page_size: number) => {
          const ids: Array<string> = []
          for await (const page of await client.hire.v1.location.listWithIterator({
            params: { page_size, usage: "position_location" }
          })) {
            for (const location of page?.items ?? []) ids.push(String(location.id))
          }
          return ids
        }
        return [await all(5), await all(20)] as const
      })
      assert.isAbove(small.length, 20)
      assert.strictEqual(new Set(small).size, small.length)
      assert.deepStrictEqual(small, large)
    }).pipe(Effect.provide(layer))
  )

  it.effect("uploads and downloads where nothing is kept", () =>
    Effect.gen(function* () {
      const text = yield* withClient(async (client) => {
        const up = await client.baike.v1.file.upload({
          data: { name: "x.png", file: Buffer.from([1, 2, 3]) }
        })
        assert.isString(up?.file_token)
        const down = await client.baike.v1.file.download({ path: { file_token: "boxcn1" } })
        const chunks: Array<Buffer> = []
        for await (const chunk of down.getReadableStream()) chunks.push(chunk as Buffer)
        return Buffer.concat(chunks)
      })
      assert.isAbove(text.byteLength, 0)
    }).pipe(Effect.provide(layer))
  )

  it.effect("is told which fields are wrong, by endpoints with and without behaviour", () =>
    Effect.gen(function* () {
      const codes = yield* withClient(async (client) => [
        await codeOf(client.request({ method: "POST", url: "/open-apis/im/v1/messages", data: {} })),
        await codeOf(
          client.request({ method: "POST", url: "/open-apis/hire/v1/notes", data: { content: 1 } })
        ),
        await codeOf(client.request({ method: "GET", url: "/open-apis/no/such/path" }))
      ])
      assert.deepStrictEqual(codes, [99992402, 99992402, 99991201])
    }).pipe(Effect.provide(layer))
  )

  it.effect("meets the faults that were planned", () =>
    Effect.gen(function* () {
      yield* Sandbox.inject(
        Fault.next(1, { path: "/open-apis/im/v1/chats" }, Fault.rateLimited({ resetSeconds: 2 })),
        Fault.next(1, { path: "/open-apis/im/v1/chats" }, Fault.dropped())
      )
      const [limited, dropped, good] = yield* withClient(async (client) => {
        const list = () =>
          client.im.v1.chat.list({}).then(
            () => undefined,
            (error: unknown) => error as HttpError
          )
        return [await list(), await list(), await list()] as const
      })
      assert.strictEqual(limited?.response?.status, 429)
      assert.strictEqual(limited?.response?.headers?.["x-ogw-ratelimit-reset"], "2")
      assert.match(dropped?.code ?? "", /ECONNRESET/)
      assert.isUndefined(good)
    }).pipe(Effect.provide(layer))
  )
})
