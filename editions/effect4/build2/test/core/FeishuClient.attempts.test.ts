/**
 * What a call makes of its attempts: of an answer to a repeated one, of a body that is gone, of an answer that is none.
 */
import * as AppTableRecord from "@effect-feishu/core/api/bitable/v1/AppTableRecord"
import * as CalendarEvent from "@effect-feishu/core/api/calendar/v4/CalendarEvent"
import * as Card from "@effect-feishu/core/api/cardkit/v1/Card"
import * as ApprovalInstance from "@effect-feishu/core/api/approval/v4/Instance"
import * as Image from "@effect-feishu/core/api/im/v1/Image"
import * as Message from "@effect-feishu/core/api/im/v1/Message"
import * as Chat from "@effect-feishu/core/api/im/v1/Chat"
import * as DimensionRange from "@effect-feishu/core/api/sheets/v2/SpreadsheetDimensionRange"
import * as Bitable from "@effect-feishu/core/Bitable"
import { FeishuClient } from "@effect-feishu/core/FeishuClient"
import type * as FeishuError from "@effect-feishu/core/FeishuError"
import * as Im from "@effect-feishu/core/Im"
import type * as Upload from "@effect-feishu/core/Upload"
import * as UploadStream from "@effect-feishu/core/UploadStream"
import * as Fault from "@effect-feishu/sandbox/Fault"
import * as Sandbox from "@effect-feishu/sandbox/Sandbox"
import * as SandboxFeishu from "@effect-feishu/sandbox/SandboxFeishu"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Stream from "effect/Stream"
import * as TestClock3 from "../../effect3/effect/TestClock.js"
import * as Wire from "./support/wire.js"

/** Runs an effect to its end, whatever time it asks for. */
const throughTime = <A, E, R>(effect: Effect.Effect<A, E, R>) =>
  Effect.gen(function* () {
    const fiber = yield* Effect.forkChild(effect)
    for (let i = 0; i < 8; i++) yield* TestClock3.adjust("31 seconds")
    return yield* Fiber.join(fiber)
  })

const refusal = (code: number, status = 400): Wire.Answer => ({ status, body: { code, msg: "no" } })

/** The platform answers the first attempt so, and every other one otherwise. */
const after = (first: Wire.Answer, then: Wire.Answer) => Wire.make((_, n) => (n === 0 ? first : then))

const lost = [
  ["a lost connection", "reset"],
  ["a cut body", "body"],
  ["a page of a gateway", { status: 502, body: "<html>" }],
  ["an empty success", { body: "" }]
] as const satisfies ReadonlyArray<readonly [string, Wire.Answer]>

describe("a repeated attempt", () => {
  const removals: ReadonlyArray<
    readonly [string, number, Effect.Effect<unknown, FeishuError.FeishuError, FeishuClient>]
  > = [
    ["message", 230110, Message.delete({ message_id: "om_1" })],
    ["recalled message", 230011, Message.delete({ message_id: "om_1" })],
    ["event", 193003, CalendarEvent.delete({ calendar_id: "c", event_id: "e" })],
    ["chat", 232009, Chat.delete({ chat_id: "oc_1" })],
    ["record", 1254043, AppTableRecord.delete({ app_token: "a", table_id: "t", record_id: "r" })]
  ]
  for (const [what, code, remove] of removals) {
    it.effect(`finds the ${what} gone that the one before has deleted: the call has succeeded`, () =>
      Effect.gen(function* () {
        for (const [, first] of lost) {
          const wire = after(first, refusal(code))
          yield* throughTime(Effect.provide(remove, Wire.layer(wire)))
          assert.strictEqual(wire.requests.length, 2)
        }
        // Without a lost answer it is what it says.
        const wire = after(refusal(code), refusal(code))
        const error = yield* Effect.flip(Effect.provide(remove, Wire.layer(wire)))
        assert.strictEqual(error.code, code)
        assert.isUndefined(error.mayHaveArrived)
      })
    )
  }

  it.effect("whose key is known has succeeded, where there is nothing to be answered", () => {
    const wire = after("reset", refusal(200770))
    return Effect.gen(function* () {
      yield* throughTime(Card.update({ card_id: "c", card: { type: "card_json", data: "{}" }, sequence: 1 }))
      const [first, second] = wire.requests
      assert.strictEqual(first!.body, second!.body)
    }).pipe(Effect.provide(Wire.layer(wire)))
  })

  it.effect(
    "whose key is known says that the call was carried out, where its answer is lost for good",
    () => {
      const wire = after("reset", refusal(60012))
      return Effect.gen(function* () {
        const error = yield* Effect.flip(
          throughTime(ApprovalInstance.create({ approval_code: "x", form: "[]" }))
        )
        assert.strictEqual(error.code, 60012)
        assert.isTrue(error.mayHaveArrived)
        assert.include(error.message, "An earlier attempt of the call was carried out")
      }).pipe(Effect.provide(Wire.layer(wire)))
    }
  )

  it.effect("that fails for a reason of its own does not hide that the one before may have arrived", () =>
    Effect.gen(function* () {
      for (const then of [refusal(230002), refusal(99991663), "connect", refusal(99991400, 429)] as const) {
        for (const [, first] of lost) {
          const error = yield* Effect.flip(
            throughTime(
              Message.create({
                receive_id_type: "chat_id",
                receive_id: "oc_1",
                msg_type: "text",
                content: "{}"
              }).pipe(Effect.provide(Wire.layer(after(first, then))))
            )
          )
          assert.isTrue(error.mayHaveArrived, `${String(first)}, then ${String(then)}`)
          assert.include(error.message, "may have been carried out")
        }
      }
    })
  )

  it.effect("is not made of a deletion that would take others the second time", () => {
    const wire = after("reset", Wire.ok())
    return Effect.gen(function* () {
      const error = yield* Effect.flip(
        throughTime(
          DimensionRange.delete({
            spreadsheetToken: "s",
            dimension: { sheetId: "0", majorDimension: "ROWS", startIndex: 3, endIndex: 7 }
          })
        )
      )
      assert.isTrue(error.mayHaveArrived)
      assert.strictEqual(wire.requests.length, 1)
    }).pipe(Effect.provide(Wire.layer(wire)))
  })
})

describe("on the sandbox, when the answer to a deletion is lost after it was done,", () => {
  const platform = SandboxFeishu.layer({ seed: 1, users: 5 })

  /** Makes something, loses the answer to its deletion, and gives how that went. */
  const losing = <A, E, R, B, E2, R2>(
    make: Effect.Effect<A, E, R>,
    remove: (made: A) => Effect.Effect<B, E2, R2>
  ) =>
    Effect.gen(function* () {
      const made = yield* make
      yield* Sandbox.inject(Fault.next(1, { method: "DELETE" }, Fault.dropped({ moment: "after" })))
      yield* Sandbox.clearRequests
      yield* throughTime(remove(made))
      assert.strictEqual((yield* Sandbox.requests).filter(({ method }) => method === "DELETE").length, 2)
    }).pipe(Effect.provide(platform))

  it.effect("a message counts as recalled", () =>
    losing(Im.send(Sandbox.defaultChatId, "hello"), ({ message_id }) => Im.recall(message_id))
  )

  it.effect("a record counts as deleted", () =>
    losing(
      Effect.gen(function* () {
        const { app } = yield* Bitable.apps.create("Plans")
        const { table_id } = yield* Bitable.tables.create(app.app_token, {
          name: "Tasks",
          fields: [Bitable.field("Title", "text")]
        })
        const { record } = yield* Bitable.records.create(app.app_token, table_id, { Title: "one" })
        return [app.app_token, table_id, record?.record_id ?? ""] as const
      }),
      ([app, table, record]) => Bitable.records.delete(app, table, record)
    )
  )

  it.effect("a chat counts as dissolved", () =>
    losing(Chat.create({ name: "Plans" }), ({ chat_id }) => Chat.delete({ chat_id: chat_id ?? "" }))
  )
})

describe("a success that is no envelope", () => {
  const bodies = ["", "<html>ok</html>", "[]", "null", '{"co', "ok", "\u001f\ufffd\b", "{}", '{"data":{}}']

  it.effect("is repeated where twice counts once", () =>
    Effect.gen(function* () {
      for (const status of [200, 201, 204]) {
        for (const body of bodies) {
          const wire = after({ status, body }, Wire.ok({ items: [], has_more: false }))
          yield* throughTime(Effect.provide(Chat.list(), Wire.layer(wire)))
          assert.strictEqual(wire.requests.length, 2, `${status} ${body}`)
        }
      }
    })
  )

  it.effect("leaves open whether a write was carried out", () =>
    Effect.gen(function* () {
      for (const body of bodies) {
        const wire = Wire.make(() => ({ body }))
        const error = yield* Effect.flip(
          Effect.flatMap(FeishuClient, (client) =>
            client.request({ method: "POST", path: "im/v1/x", body: {} })
          ).pipe(Effect.provide(Wire.layer(wire)))
        )
        assert.strictEqual(error._tag, "FeishuServerError")
        assert.isTrue(error.mayHaveArrived, body)
        assert.strictEqual(wire.requests.length, 1)
      }
    })
  )

  it.effect("is not a request that the server waited for in vain: that one is repeated", () => {
    const wire = after({ status: 408, body: "" }, Wire.ok({ items: [], has_more: false }))
    return Effect.gen(function* () {
      yield* throughTime(Chat.list())
      assert.strictEqual(wire.requests.length, 2)
    }).pipe(Effect.provide(Wire.layer(wire)))
  })
})

describe("a body that streams", () => {
  const bytes = new TextEncoder().encode("the content of a file")

  /** A stream that gives its bytes to the first reader only, as the body of an incoming request does. */
  const once = (): Stream.Stream<Uint8Array> => {
    let isRead = false
    return Stream.suspend(() => {
      if (isRead) return Stream.empty
      isRead = true
      return Stream.make(bytes)
    })
  }

  const uploading = (file: Upload.Streamed) => Image.create({ image_type: "message", image: file })
  const stored = Wire.ok({ image_key: "img_1" })
  const refusals = [
    ["a limit", { status: 429, body: { code: 99991400, msg: "slow" } }, "FeishuRateLimitError", false],
    ["a dead token", refusal(99991663, 401), "FeishuAuthError", false]
  ] as const

  for (const [what, first, cause, mayHaveArrived] of refusals) {
    it.effect(`that can be read once is not sent again after ${what}: the call fails and says so`, () => {
      const wire = after(first, stored)
      return Effect.gen(function* () {
        const error = yield* Effect.flip(throughTime(uploading(UploadStream.make(once(), { name: "a.png" }))))
        assert.strictEqual(error._tag, "FeishuTransportError")
        if (error._tag !== "FeishuTransportError") return
        assert.strictEqual(error.reason, "upload")
        assert.include(error.message, "can be read only once")
        assert.strictEqual(error.mayHaveArrived, mayHaveArrived)
        assert.strictEqual((error.cause as FeishuError.FeishuError)._tag, cause)
        assert.strictEqual(wire.requests.length, 1)
      }).pipe(Effect.provide(Wire.layer(wire)))
    })

    it.effect(`that is declared repeatable, or has a length, is sent again after ${what}`, () =>
      Effect.gen(function* () {
        for (const file of [
          UploadStream.make(Stream.make(bytes), { repeatable: true }),
          UploadStream.make(Stream.make(bytes), { length: bytes.byteLength })
        ]) {
          const wire = after(first, stored)
          yield* throughTime(Effect.provide(uploading(file), Wire.layer(wire)))
          assert.strictEqual(wire.uploads.length, 2)
          assert.strictEqual(wire.uploads[0], wire.uploads[1])
          assert.include(wire.uploads[1]!, "the content of a file")
        }
      })
    )

    it.effect(`that has fewer bytes the second time, after ${what}, fails instead of being stored`, () =>
      Effect.gen(function* () {
        for (const file of [
          UploadStream.make(once(), { repeatable: true }),
          UploadStream.make(once(), { length: bytes.byteLength })
        ]) {
          const wire = after(first, stored)
          const error = yield* Effect.flip(throughTime(Effect.provide(uploading(file), Wire.layer(wire))))
          assert.strictEqual(error._tag === "FeishuTransportError" && error.reason, "upload")
          assert.strictEqual(wire.uploads.length, 1)
        }
      })
    )
  }

  it.effect("is sent again where it was not read: there was no connection", () => {
    const wire = after("connect", stored)
    return Effect.gen(function* () {
      yield* throughTime(uploading(UploadStream.make(once())))
      assert.strictEqual(wire.uploads.length, 1)
      assert.strictEqual(wire.requests.length, 2)
    }).pipe(Effect.provide(Wire.layer(wire)))
  })
})
