import * as UploadStream from "@effect-feishu/core/UploadStream"
import type { FeishuClient } from "@effect-feishu/core/FeishuClient"
import type { FeishuError } from "@effect-feishu/core/FeishuError"
import * as DownloadStream from "@effect-feishu/core/DownloadStream"
import * as Im from "@effect-feishu/core/Im"
import * as UserToken from "@effect-feishu/core/UserToken"
import * as Fault from "@effect-feishu/sandbox/Fault"
import * as Sandbox from "@effect-feishu/sandbox/Sandbox"
import * as SandboxFeishu from "@effect-feishu/sandbox/SandboxFeishu"
import type * as Transport from "@effect-feishu/core/Transport"
import * as PagedStream from "@effect-feishu/core/PagedStream"
import { assert, describe, it } from "@effect/vitest"
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import * as FastCheck from "effect/FastCheck"
import * as Fiber from "effect/Fiber"
import * as Option from "effect/Option"
import * as Stream from "effect/Stream"
import * as TestClock from "effect/TestClock"
import { refused } from "./support/refusal.js"
import * as Wire from "./support/wire.js"

const chat = Sandbox.defaultChatId
const sandbox = SandboxFeishu.layer({ seed: 1 })

const stored = (fields: object = {}) => ({
  message_id: "om_1",
  msg_type: "text",
  create_time: "0",
  chat_id: "oc_1",
  sender: { id: "cli_1", id_type: "app_id", sender_type: "app" },
  body: { content: "{}" },
  ...fields
})

/** The requests of a call, answered with the same data each time. */
const requestsOf = <A>(call: Effect.Effect<A, FeishuError, FeishuClient>, data: unknown = stored()) => {
  const wire = Wire.make(() => Wire.ok(data))
  return call.pipe(
    Effect.as(wire.requests),
    Effect.provide(Wire.layer(wire)),
    Effect.map((requests) =>
      requests.map(({ body, method, path }) => ({
        method,
        url: new URL(path, "http://localhost"),
        body: typeof body === "string" ? (JSON.parse(body) as Record<string, unknown>) : body
      }))
    )
  )
}

const uuidPattern = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

describe("Im.send", () => {
  it("the kind of receiver shows in the id", () => {
    const kinds: ReadonlyArray<readonly [string, string]> = [
      ["oc_1", "chat_id"],
      ["ou_1", "open_id"],
      ["on_1", "union_id"],
      ["omt_1", "thread_id"],
      ["somebody@example.com", "email"],
      ["on_call@example.com", "email"]
    ]
    for (const [id, kind] of kinds) assert.deepStrictEqual(Im.inferReceiveIdType(id), Option.some(kind))
  })

  it("ids of users within their tenant are not guessed, eight characters or not", () => {
    for (const id of [
      "7c2ab4d1",
      "zhangsan",
      "12345678",
      "cli_a1b2",
      "@",
      "a@",
      "@b",
      "ou_",
      "Tom <a@b.c>"
    ]) {
      assert.deepStrictEqual(Im.inferReceiveIdType(id), Option.none(), id)
    }
  })

  it.effect("a receiver whose kind does not show is refused by send, forward and mergeForward", () =>
    Effect.gen(function* () {
      for (const id of ["7c2ab4d1", "", "  "]) {
        const calls: ReadonlyArray<Effect.Effect<unknown, FeishuError, FeishuClient>> = [
          Im.send(id, "hi"),
          Im.forward(id, "om_1"),
          Im.mergeForward(id, ["om_1"])
        ]
        for (const [index, call] of calls.entries()) {
          const { by, paths } = yield* refused(call)
          assert.deepStrictEqual(paths, ["receiveId"])
          assert.strictEqual(by, ["Im.send", "Im.forward", "Im.mergeForward"][index])
        }
      }
    })
  )

  it.effect("a thread takes forwarded messages and no others", () =>
    Effect.gen(function* () {
      assert.deepStrictEqual((yield* refused(Im.send("omt_1", "hi"))).paths, ["receiveId"])
      const [request] = yield* requestsOf(Im.forward("omt_1", "om_1"))
      assert.strictEqual(request?.url.searchParams.get("receive_id_type"), "thread_id")
    })
  )

  it.effect("a kind of receiver that is named decides over the prefix", () =>
    Effect.gen(function* () {
      const [sent] = yield* requestsOf(Im.send("ou_odd", "hi", { receiveIdType: "user_id" }))
      assert.strictEqual(sent?.url.searchParams.get("receive_id_type"), "user_id")
      const [forwarded] = yield* requestsOf(Im.forward("ou_odd", "om_1", { receiveIdType: "user_id" }))
      assert.strictEqual(forwarded?.url.searchParams.get("receive_id_type"), "user_id")
    })
  )

  it.effect("everything that is wrong is told at once", () =>
    Effect.gen(function* () {
      const { message, paths } = yield* refused(Im.send("nobody", "", { uuid: "x".repeat(51) }))
      assert.deepStrictEqual(paths, ["receiveId", "content", "uuid"])
      assert.include(
        message,
        "Im.send: receiveId does not show its kind: it begins with none of oc_, ou_, on_, and is no e-mail address"
      )
      const forwarded = yield* refused(Im.forward(" oc_1", "om_1"))
      assert.include(forwarded.message, "none of oc_, ou_, on_, omt_, and")
    })
  )

  it.effect("each message has a uuid of its own; one that is given is kept, an empty one is none", () =>
    Effect.gen(function* () {
      const requests = yield* requestsOf(
        Effect.all([
          Im.send("oc_1", "a"),
          Im.send("oc_1", "a", { uuid: "" }),
          Im.send("oc_1", "a", { uuid: "x".repeat(50) }),
          Im.reply("om_1", "a")
        ])
      )
      const uuids = requests.map(({ body }) => String((body as Record<string, unknown>)["uuid"]))
      assert.strictEqual(uuids[2], "x".repeat(50))
      for (const index of [0, 1, 3]) assert.match(uuids[index] ?? "", uuidPattern)
      assert.strictEqual(new Set(uuids).size, 4)
    })
  )

  it.effect("a message whose answer is lost is sent once and answered", () =>
    Effect.gen(function* () {
      yield* Im.send(chat, "before")
      yield* Sandbox.inject(
        Fault.next(2, { path: "/open-apis/im/v1/messages" }, Fault.dropped({ moment: "after" }))
      )
      const fiber = yield* Effect.fork(Im.send(chat, "once"))
      for (let i = 0; i < 5; i++) yield* TestClock.adjust("31 seconds")
      const sent = yield* Fiber.join(fiber)
      const messages = yield* Sandbox.messages
      assert.strictEqual(messages.filter(({ content }) => content.includes("once")).length, 1)
      assert.strictEqual(messages.at(-1)?.message_id, sent.message_id)
      const attempts = (yield* Sandbox.requests).filter(({ endpoint }) => endpoint === "im.v1.message.create")
      const uuids = attempts.slice(1).map(({ json }) => (json as { readonly uuid: string }).uuid)
      assert.lengthOf(uuids, 3)
      assert.strictEqual(new Set(uuids).size, 1)
    }).pipe(Effect.provide(sandbox))
  )

  it.effect("a bot answers with a rich text that mentions a user", () =>
    Effect.gen(function* () {
      const { name, open_id } = yield* Sandbox.user(2)
      const question = yield* Im.send(chat, `${Im.at(open_id)} where is the report?`)
      assert.strictEqual(Im.messageText(question), `@${name} where is the report?`)
      assert.isTrue(Im.isMentioned(question, { open_id }))
      const answer = yield* Im.reply(question.message_id, {
        title: "Report",
        content: [
          [
            { tag: "at", user_id: open_id },
            { tag: "text", text: " here it is: " },
            { tag: "a", text: "read it", href: "https://example.com/report" }
          ],
          [{ tag: "text", text: "Ask if anything is missing.", style: ["bold"] }]
        ]
      })
      const { items } = yield* Im.get(answer.message_id)
      assert.strictEqual(items[0]?.parent_id, question.message_id)
      assert.strictEqual(
        Im.messageText(items[0]!),
        `## Report\n\n@${name} here it is: read it (https://example.com/report)\n\nAsk if anything is missing.`
      )
    }).pipe(Effect.provide(sandbox))
  )

  it.effect("a user's token goes with the message", () =>
    Effect.gen(function* () {
      const grant = yield* Sandbox.mintUserToken({ user: 0 })
      const sent = yield* Im.send(chat, "as myself").pipe(UserToken.provide(grant.accessToken))
      assert.strictEqual(sent.sender.sender_type, "user")
      assert.strictEqual(sent.sender.id, grant.user.open_id)
    }).pipe(Effect.provide(sandbox))
  )
})

describe("Im.reply, forward, mergeForward", () => {
  it.effect("a reply starts a thread only when asked to", () =>
    Effect.gen(function* () {
      const [plain, thread, not] = yield* requestsOf(
        Effect.all([
          Im.reply("om_1", "a"),
          Im.reply("om_1", "a", { replyInThread: true }),
          Im.reply("om_1", "a", { replyInThread: false })
        ])
      )
      assert.notProperty(plain?.body, "reply_in_thread")
      assert.propertyVal(thread?.body, "reply_in_thread", true)
      assert.propertyVal(not?.body, "reply_in_thread", false)
      assert.strictEqual(plain?.url.search, "")
    })
  )

  it.effect("mergeForward has its uuid in the query, where the platform reads it", () =>
    Effect.gen(function* () {
      const [request] = yield* requestsOf(Im.mergeForward("oc_1", new Set(["om_1", "om_2"])), {
        message: stored()
      })
      assert.match(request?.url.searchParams.get("uuid") ?? "", uuidPattern)
      assert.deepStrictEqual(request?.body, { receive_id: "oc_1", message_id_list: ["om_1", "om_2"] })
    })
  )

  it.effect("mergeForward that is run twice reads a generator of ids once", () =>
    Effect.gen(function* () {
      const ids = function* () {
        yield "om_1"
      }
      const requests = yield* requestsOf(Effect.repeatN(Im.mergeForward("oc_1", ids()), 1), {
        message: stored()
      })
      assert.deepStrictEqual(
        requests.map(({ body }) => (body as Record<string, unknown>)["message_id_list"]),
        [["om_1"], ["om_1"]]
      )
    })
  )

  it.effect("mergeForward takes 1 to 100 messages", () =>
    Effect.gen(function* () {
      for (const count of [0, 101]) {
        const ids = Array.from({ length: count }, (_, index) => `om_${index}`)
        assert.deepStrictEqual((yield* refused(Im.mergeForward("oc_1", ids))).paths, ["messageIds"])
      }
    })
  )
})

describe("Im.list", () => {
  it.effect("times are sent as seconds, whatever they are given as", () =>
    Effect.gen(function* () {
      const at = 1_767_574_800_999
      const given = [new Date(at), DateTime.unsafeMake(at), "1767574800"]
      for (const time of given) {
        const [request] = yield* requestsOf(Im.list("oc_1", { startTime: time, endTime: time }), {
          items: []
        })
        assert.strictEqual(request?.url.searchParams.get("start_time"), "1767574800")
        assert.strictEqual(request?.url.searchParams.get("end_time"), "1767574800")
      }
    })
  )

  it.effect("pins are listed by milliseconds", () =>
    Effect.gen(function* () {
      const [request] = yield* requestsOf(Im.pins.list("oc_1", { startTime: new Date(1_999) }), { items: [] })
      assert.strictEqual(request?.url.searchParams.get("start_time"), "1999")
    })
  )

  it.effect("impossible times are refused", () =>
    Effect.gen(function* () {
      const none = new Date(Number.NaN)
      assert.deepStrictEqual((yield* refused(Im.list("oc_1", { startTime: none }))).paths, ["startTime"])
      assert.deepStrictEqual((yield* refused(Im.list("oc_1", { endTime: "tomorrow" }))).paths, ["endTime"])
      const turned = { startTime: new Date(2_000), endTime: new Date(1_000) }
      assert.deepStrictEqual((yield* refused(Im.list("oc_1", turned))).paths, ["endTime"])
      assert.deepStrictEqual(
        (yield* refused(Stream.runDrain(PagedStream.make(Im.list("oc_1", turned))))).paths,
        ["endTime"]
      )
      assert.deepStrictEqual((yield* refused(Im.pins.list("oc_1", turned))).paths, ["endTime"])
      assert.deepStrictEqual((yield* refused(Im.list(""))).paths, ["containerId"])
      const inThread = { containerIdType: "thread", endTime: "1" } as const
      assert.deepStrictEqual((yield* refused(Im.list("omt_1", inThread))).paths, ["endTime"])
    })
  )

  it.effect("a long chat is listed whole, each message once", () =>
    Effect.gen(function* () {
      yield* Effect.forEach(Array.from({ length: 120 }), (_, index) => Im.send(chat, `message ${index}`))
      yield* Sandbox.clearRequests
      const all = yield* Im.list(chat, { sortType: "ByCreateTimeAsc" })
      assert.deepStrictEqual(
        all.map((message) => Im.messageText(message)),
        Array.from({ length: 120 }, (_, index) => `message ${index}`)
      )
      assert.lengthOf(yield* Sandbox.requests, 3)
    }).pipe(Effect.provide(sandbox))
  )

  it.effect("as many items as are wanted are fetched, and no page more", () =>
    Effect.gen(function* () {
      yield* Effect.forEach(Array.from({ length: 60 }), (_, index) => Im.send(chat, `message ${index}`))
      yield* Sandbox.clearRequests
      const some = yield* Im.list(chat, { maxItems: 10 })
      const first = yield* Stream.runCollect(
        Stream.take(PagedStream.make(Im.list(chat, { pageSize: 20 })), 20)
      )
      assert.deepStrictEqual([some.length, first.length], [10, 20])
      assert.lengthOf(yield* Sandbox.requests, 2)
      assert.deepStrictEqual(yield* Im.list(chat, { maxItems: 0 }), [])
      assert.lengthOf(yield* Sandbox.requests, 2)
    }).pipe(Effect.provide(sandbox))
  )

  it.effect("pages are as large as each listing allows", () =>
    Effect.gen(function* () {
      const sizes = yield* Effect.forEach(
        [Im.chats.list(), Im.chats.listMembers("oc_1"), Im.readUsers("om_1"), Im.list("oc_1")],
        (call: Effect.Effect<unknown, FeishuError, FeishuClient>) =>
          Effect.map(requestsOf(call, { items: [], has_more: false }), ([request]) =>
            request?.url.searchParams.get("page_size")
          )
      )
      assert.deepStrictEqual(sizes, ["100", "100", "100", "50"])
      const [request] = yield* requestsOf(Im.list("oc_1", { pageSize: 999 }), { items: [] })
      assert.strictEqual(request?.url.searchParams.get("page_size"), "50")
    })
  )
})

/** Messages that reply to each other, `om_3` to `om_2` to `om_1`, on a scripted platform. */
const chain = (parents: Record<string, string | undefined>, content = '{"text":"x"}') =>
  Wire.make(({ path }) => {
    const id = path.split("/").at(-1)!.split("?")[0]!
    return id in parents
      ? Wire.ok({ items: [stored({ message_id: id, parent_id: parents[id], body: { content } })] })
      : { status: 400, body: { code: 230011, msg: "The message is recalled." } }
  })

const ids = (messages: ReadonlyArray<{ readonly message_id: string }>) =>
  messages.map(({ message_id }) => message_id)

describe("Im.listReplyChain", () => {
  const parents = { om_3: "om_2", om_2: "om_1", om_1: undefined }

  it.effect("goes up to the first message, and gives the oldest first unless asked otherwise", () =>
    Effect.gen(function* () {
      const wire = chain(parents)
      const found = yield* Effect.all([
        Im.listReplyChain("om_3"),
        Im.listReplyChain("om_3", { oldestFirst: false })
      ]).pipe(Effect.provide(Wire.layer(wire)))
      assert.deepStrictEqual(found.map(ids), [
        ["om_1", "om_2", "om_3"],
        ["om_3", "om_2", "om_1"]
      ])
      assert.lengthOf(wire.requests, 6)
    })
  )

  it.effect("stops at a number of messages without asking for more", () =>
    Effect.gen(function* () {
      const wire = chain(parents)
      const found = yield* Im.listReplyChain("om_3", { maxItems: 2 }).pipe(Effect.provide(Wire.layer(wire)))
      assert.deepStrictEqual(ids(found), ["om_2", "om_3"])
      assert.lengthOf(wire.requests, 2)
    })
  )

  it.effect("stops with the message that reaches the number of characters", () =>
    Effect.gen(function* () {
      const wire = chain(parents)
      const one = yield* Im.listReplyChain("om_3", { maxChars: 5 }).pipe(Effect.provide(Wire.layer(wire)))
      assert.deepStrictEqual(ids(one), ["om_3"])
      assert.lengthOf(wire.requests, 1)
    })
  )

  it.effect("a missing parent ends the chain quietly", () =>
    Effect.gen(function* () {
      const wire = chain({ om_3: "om_2", om_2: "om_gone" })
      const found = yield* Im.listReplyChain("om_3").pipe(Effect.provide(Wire.layer(wire)))
      assert.deepStrictEqual(ids(found), ["om_2", "om_3"])
      const none = yield* Im.listReplyChain("om_gone").pipe(Effect.provide(Wire.layer(wire)))
      assert.deepStrictEqual(none, [])
    })
  )

  it.effect("an empty parent_id costs no request", () =>
    Effect.gen(function* () {
      const wire = chain({ om_3: "" })
      assert.deepStrictEqual(ids(yield* Im.listReplyChain("om_3").pipe(Effect.provide(Wire.layer(wire)))), [
        "om_3"
      ])
      assert.lengthOf(wire.requests, 1)
    })
  )

  it.effect("a cycle ends before the first repetition", () =>
    Effect.gen(function* () {
      const wire = chain({ om_3: "om_2", om_2: "om_1", om_1: "om_3" })
      const found = yield* Im.listReplyChain("om_3").pipe(Effect.provide(Wire.layer(wire)))
      assert.deepStrictEqual(ids(found), ["om_1", "om_2", "om_3"])
      assert.lengthOf(wire.requests, 3)
    })
  )

  it.effect("missing rights, refused tokens and limits are failures, not ends", () =>
    Effect.gen(function* () {
      for (const [code, tag] of [
        [99991672, "FeishuPermissionError"],
        [99991661, "FeishuAuthError"]
      ] as const) {
        const wire = Wire.make((_, index) =>
          index === 0
            ? Wire.ok({ items: [stored({ message_id: "om_3", parent_id: "om_2" })] })
            : { status: 400, body: { code, msg: "no" } }
        )
        const error = yield* Im.listReplyChain("om_3").pipe(Effect.flip, Effect.provide(Wire.layer(wire)))
        assert.strictEqual(error._tag, tag)
      }
    })
  )

  it.effect("limits that are no whole numbers are refused", () =>
    Effect.gen(function* () {
      const { by, paths } = yield* refused(Im.listReplyChain("om_3", { maxItems: -1, maxChars: 0.5 }))
      assert.deepStrictEqual([by, paths], ["Im.listReplyChain", ["maxItems", "maxChars"]])
    })
  )

  it.effect("of any chain, the messages up to the limits are given, each once", () =>
    Effect.promise(() =>
      FastCheck.assert(
        FastCheck.asyncProperty(
          FastCheck.integer({ min: 1, max: 12 }),
          FastCheck.integer({ min: 0, max: 15 }),
          FastCheck.integer({ min: 0, max: 12 }),
          async (length, maxItems, loop) => {
            // The first message replies to nobody, or, in a loop, to one further down.
            const first = loop > 0 && loop <= length ? `om_${loop}` : undefined
            const parents = Object.fromEntries(
              Array.from({ length }, (_, index) => [`om_${index + 1}`, index === 0 ? first : `om_${index}`])
            )
            const wire = chain(parents)
            const found = await Effect.runPromise(
              Im.listReplyChain(`om_${length}`, { maxItems, oldestFirst: false }).pipe(
                Effect.provide(Wire.layer(wire))
              )
            )
            const expected = Array.from(
              { length: Math.min(length, maxItems) },
              (_, index) => `om_${length - index}`
            )
            assert.deepStrictEqual(ids(found), expected)
            assert.strictEqual(wire.requests.length, expected.length)
          }
        ),
        { numRuns: 60 }
      )
    )
  )
})

describe("Im.pushFollowUp", () => {
  it.effect("a string is one question, and an object goes as it is", () =>
    Effect.gen(function* () {
      const body = {
        follow_ups: [{ content: "怎么样?", i18n_contents: [{ language: "en_us" as const, content: "How?" }] }]
      }
      const requests = yield* requestsOf(
        Effect.all([
          Im.pushFollowUp("om_1", "How?"),
          Im.pushFollowUp("om_1", ["a", { content: "b" }]),
          Im.pushFollowUp("om_1", body)
        ])
      )
      assert.deepStrictEqual(
        requests.map(({ body }) => body),
        [{ follow_ups: [{ content: "How?" }] }, { follow_ups: [{ content: "a" }, { content: "b" }] }, body]
      )
    })
  )

  it.effect("none, more than three, empty and over-long ones are refused", () =>
    Effect.gen(function* () {
      assert.deepStrictEqual((yield* refused(Im.pushFollowUp("om_1", []))).paths, ["followUps"])
      assert.deepStrictEqual((yield* refused(Im.pushFollowUp("om_1", ["a", "b", "c", "d"]))).paths, [
        "followUps"
      ])
      assert.deepStrictEqual((yield* refused(Im.pushFollowUp("om_1", ["a", ""]))).paths, [
        "followUps[1].content"
      ])
      assert.deepStrictEqual((yield* refused(Im.pushFollowUp("om_1", "x".repeat(201)))).paths, [
        "followUps[0].content"
      ])
    })
  )
})

/** The smallest thing that passes for a PNG. */
const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3])

const ascii = (text: string) => [...text].map((char) => char.charCodeAt(0))

/** An Ogg page with so many samples before its end. */
const oggPage = (samples: bigint, payload: ReadonlyArray<number>) => {
  const head = new DataView(new ArrayBuffer(27))
  ascii("OggS").forEach((byte, index) => head.setUint8(index, byte))
  head.setBigInt64(6, samples, true)
  head.setUint8(26, 1)
  return [...new Uint8Array(head.buffer), payload.length, ...payload]
}

/** A voice message of so many milliseconds. */
const opus = (millis: number) => {
  const head = [...ascii("OpusHead"), 1, 1, 0x38, 0x01, 0x80, 0xbb, 0, 0, 0, 0, 0]
  return new Uint8Array([...oggPage(0n, head), ...oggPage(BigInt(millis * 48 + 312), [1, 2, 3])])
}

const uint32 = (value: number) => [value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255]
const box = (name: string, payload: ReadonlyArray<number>) => [
  ...uint32(payload.length + 8),
  ...ascii(name),
  ...payload
]

/** A video of so many milliseconds, with its index before or after the pictures. */
const mp4 = (millis: number, indexFirst: boolean) => {
  const header = box("mvhd", [
    ...uint32(0),
    ...uint32(0),
    ...uint32(0),
    ...uint32(600),
    ...uint32((millis * 600) / 1000),
    ...Array.from({ length: 80 }, () => 0)
  ])
  const [index, pictures] = [box("moov", [...box("free", [1]), ...header]), box("mdat", [9, 9, 9])]
  return new Uint8Array([
    ...box("ftyp", ascii("isom")),
    ...(indexFirst ? [...index, ...pictures] : [...pictures, ...index])
  ])
}

/** The fields of the form that a call sends. */
const formOf = <A>(call: Effect.Effect<A, FeishuError, FeishuClient>, data: unknown) => {
  const wire = Wire.make(() => Wire.ok(data))
  return call.pipe(
    Effect.provide(Wire.layer(wire)),
    Effect.flatMap(() =>
      Effect.promise(async () => {
        const { body, headers } = wire.requests[0]!
        const bytes =
          body instanceof Uint8Array
            ? body
            : new Uint8Array(
                await Effect.runPromise(
                  Stream.runFold(
                    Stream.unwrapScoped(
                      Effect.map((body as Transport.StreamedBody).stream, (pull) =>
                        DownloadStream.fromPull(pull)
                      )
                    ),
                    [] as Array<number>,
                    (all, chunk) => [...all, ...chunk]
                  )
                )
              )
        const form = await new Response(new Uint8Array(bytes), {
          headers: { "content-type": headers["content-type"] ?? "" }
        }).formData()
        return Object.fromEntries(
          [...form].map(([name, value]) => [name, typeof value === "string" ? value : value.name])
        )
      })
    )
  )
}

const uploaded = (file: Parameters<typeof Im.uploadFile>[0], options?: Im.UploadFileOptions) =>
  formOf(Im.uploadFile(file, options), { file_key: "file_1" })

describe("Im uploads", () => {
  it.effect("the kind of a file follows from its name, else from its media type", () =>
    Effect.gen(function* () {
      const bytes = new Uint8Array([1])
      const kinds = {
        "a.opus": "opus",
        "a.MP4": "mp4",
        "a.pdf": "pdf",
        "a.doc": "doc",
        "a.docx": "doc",
        "a.xls": "xls",
        "a.xlsx": "xls",
        "a.ppt": "ppt",
        "a.pptx": "ppt",
        "a.zip": "stream",
        pdf: "stream"
      }
      for (const [name, kind] of Object.entries(kinds)) {
        const { file_name, file_type } = yield* uploaded(bytes, { fileName: name })
        assert.deepStrictEqual([file_name, file_type], [name, kind])
      }
      const named = yield* uploaded(new File([bytes], "report", { type: "application/pdf" }))
      assert.deepStrictEqual([named["file_name"], named["file_type"]], ["report", "pdf"])
      const asked = yield* uploaded({ bytes, name: "a.pdf" }, { fileType: "stream" })
      assert.strictEqual(asked["file_type"], "stream")
    })
  )

  it.effect(
    "take Ogg Opus for a voice message whatever it is called, and other files by what is known of them",
    () =>
      Effect.gen(function* () {
        for (const name of ["a.ogg", "a.oga", "a.bin", "a.pdf", "voice"]) {
          const sent = yield* uploaded(opus(2_500), { fileName: name })
          assert.deepStrictEqual([sent["file_type"], sent["duration"]], ["opus", "2500"], name)
          const blob = yield* uploaded(new Blob([opus(2_500)]), { fileName: name })
          assert.strictEqual(blob["file_type"], "opus", name)
        }
        const voice = opus(2_500)
        const parts = Stream.make(voice.subarray(0, 5), voice.subarray(5))
        const file = UploadStream.make(parts, { length: voice.byteLength, name: "a.ogg" })
        assert.strictEqual((yield* uploaded({ ...file, repeatable: true }))["file_type"], "opus")
        // What may come only once is not looked at before it is sent.
        assert.strictEqual((yield* uploaded(file))["file_type"], "stream")
        const bytes = new Uint8Array([1, 2, 3])
        for (const [type, name, kind] of [
          ["audio/ogg; codecs=opus", "a.bin", "opus"],
          ["application/pdf", "a.bin", "pdf"],
          ["Application/PDF", "a.v2", "pdf"],
          ["application/octet-stream", "a.pdf", "pdf"],
          ["video/mp4", "a", "mp4"],
          ["text/plain", "a.txt", "stream"]
        ] as const) {
          const sent = yield* uploaded({ bytes, name, type })
          assert.strictEqual(sent["file_type"], kind, `${type} ${name}`)
        }
      })
  )

  it.effect("voice messages and videos tell how long they are", () =>
    Effect.gen(function* () {
      assert.strictEqual((yield* uploaded(opus(2_500), { fileName: "a.opus" }))["duration"], "2500")
      const bytes = mp4(61_500, false)
      for (const file of [mp4(61_500, true), bytes, { bytes }, new Blob([new Uint8Array(bytes)])]) {
        assert.strictEqual((yield* uploaded(file, { fileName: "a.mp4" }))["duration"], "61500")
      }
      assert.strictEqual((yield* uploaded(opus(2_500), { fileName: "a.opus", duration: 7 }))["duration"], "7")
    })
  )

  it.effect("a voice message or video that cannot be read is uploaded without a duration", () =>
    Effect.promise(() =>
      FastCheck.assert(
        FastCheck.asyncProperty(
          FastCheck.oneof(
            FastCheck.uint8Array({ minLength: 1, maxLength: 300 }),
            FastCheck.nat(40).map((end) => opus(100).slice(0, end + 1)),
            FastCheck.nat(150).map((end) => mp4(100, true).slice(0, end + 1))
          ),
          FastCheck.constantFrom("a.opus", "a.mp4"),
          async (bytes, fileName) => {
            const form = await Effect.runPromise(uploaded(bytes, { fileName }))
            assert.include(["undefined", "string"], typeof form["duration"])
            if (form["duration"] !== undefined) assert.match(String(form["duration"]), /^\d+$/)
          }
        ),
        { numRuns: 100 }
      )
    )
  )

  it.effect("empty and over-large files, and files without a name, are refused", () =>
    Effect.gen(function* () {
      const large = (mebibytes: number, more: number) => ({
        open: Effect.die("must not be read"),
        length: mebibytes * 1024 * 1024 + more,
        name: "a.bin"
      })
      assert.deepStrictEqual((yield* refused(Im.uploadFile(new Uint8Array(), { fileName: "a" }))).paths, [
        "file"
      ])
      assert.deepStrictEqual((yield* refused(Im.uploadFile(large(30, 1)))).paths, ["file"])
      assert.deepStrictEqual((yield* refused(Im.uploadFile(new Blob(["x"])))).paths, ["fileName"])
      assert.deepStrictEqual((yield* refused(Im.uploadFile(png, { fileName: "a", duration: -1 }))).paths, [
        "duration"
      ])
      assert.deepStrictEqual((yield* refused(Im.uploadImage(new Uint8Array()))).paths, ["image"])
      assert.deepStrictEqual((yield* refused(Im.uploadImage(large(10, 1)))).paths, ["image"])
    })
  )

  it.effect("a stream is uploaded, sent as a file, and downloaded as it was", () =>
    Effect.gen(function* () {
      const chunk = new Uint8Array(64 * 1024).fill(7)
      const { file_key } = yield* Im.uploadFile(
        UploadStream.make(Stream.take(Stream.repeatEffect(Effect.succeed(chunk)), 40), {
          length: 40 * chunk.byteLength,
          name: "big.bin"
        })
      )
      const sent = yield* Im.send(chat, Im.file(file_key))
      const bytes = yield* Im.getResource(sent.message_id, file_key)
      assert.strictEqual(bytes.byteLength, 40 * chunk.byteLength)
      assert.isTrue(bytes.every((byte) => byte === 7))
      const streamed = yield* Stream.runFold(
        DownloadStream.make(Im.getResource(sent.message_id, file_key)),
        0,
        (sum, part) => sum + part.byteLength
      )
      assert.strictEqual(streamed, bytes.byteLength)
      const name = yield* Effect.scoped(
        Effect.map(Im.getResource(sent.message_id, file_key).open, (file) => file.name)
      )
      assert.strictEqual(name, "big.bin")
    }).pipe(Effect.provide(sandbox))
  )

  it.effect("what is downloaded is a picture, unless the key or the caller says that it is a file", () =>
    Effect.gen(function* () {
      const requests = yield* requestsOf(
        Effect.all([
          Im.getResource("om_1", "img_v2_1"),
          Im.getResource("om_1", "odd"),
          Im.getResource("om_1", "file_v2_1"),
          Im.getResource("om_1", "odd", { resourceType: "file" })
        ])
      )
      assert.deepStrictEqual(
        requests.map(({ url }) => url.searchParams.get("type")),
        ["image", "image", "file", "file"]
      )
    })
  )
})

describe("Im.chats", () => {
  it.effect("options go where the platform reads them, and none is lost", () =>
    Effect.gen(function* () {
      const [request] = yield* requestsOf(
        Im.chats.create({
          name: "n",
          chatMode: null,
          setBotManager: true,
          uuid: "u",
          userIdType: "user_id",
          ownerId: "1",
          hideMemberCountSetting: "only_owner",
          description: undefined,
          restrictedModeSetting: { status: true },
          headers: { "x-trace": "1" },
          timeout: 1000
        }),
        { chat_id: "oc_1" }
      )
      assert.deepStrictEqual(Object.fromEntries(request!.url.searchParams), {
        user_id_type: "user_id",
        set_bot_manager: "true",
        uuid: "u"
      })
      assert.deepStrictEqual(request?.body, {
        name: "n",
        owner_id: "1",
        hide_member_count_setting: "only_owner",
        restricted_mode_setting: { status: true }
      })
    })
  )

  it.effect("too many people or bots are refused", () =>
    Effect.gen(function* () {
      const many = (count: number) => Array.from({ length: count }, (_, index) => `ou_${index}`)
      const created = yield* refused(Im.chats.create({ userIdList: many(51), botIdList: many(6) }))
      assert.deepStrictEqual([created.by, created.paths], ["Im.chats.create", ["userIdList", "botIdList"]])
      assert.deepStrictEqual((yield* refused(Im.chats.addMembers("oc_1", []))).paths, ["ids"])
      assert.deepStrictEqual((yield* refused(Im.chats.addMembers("oc_1", many(51)))).paths, ["ids"])
      assert.deepStrictEqual(
        (yield* refused(Im.chats.removeMembers("oc_1", many(6), { memberIdType: "app_id" }))).paths,
        ["ids"]
      )
    })
  )

  it.effect("a chat lives from its making to its end", () =>
    Effect.gen(function* () {
      const people = yield* Effect.forEach([0, 1, 2], (index) => Sandbox.user(index))
      const open = people.map(({ open_id }) => open_id)
      const made = yield* Im.chats.create({ name: "Release", userIdList: open.slice(0, 2) })
      yield* Im.chats.addMembers(made.chat_id, open.slice(2))
      yield* Im.chats.update(made.chat_id, { name: "Release 12" })
      const members = yield* Im.chats.listMembers(made.chat_id)
      assert.deepStrictEqual(
        members.map(({ member_id }) => member_id),
        open
      )
      assert.strictEqual((yield* Im.chats.get(made.chat_id)).name, "Release 12")
      yield* Im.chats.removeMembers(made.chat_id, [open[1]!])
      assert.lengthOf(yield* Im.chats.listMembers(made.chat_id), 2)
      yield* Im.chats.disband(made.chat_id)
      const error = yield* Effect.flip(Im.send(made.chat_id, "too late"))
      assert.strictEqual(error.code, 232009)
    }).pipe(Effect.provide(sandbox))
  )
})
