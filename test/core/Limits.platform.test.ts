/**
 * Limits that are kept, before a platform that enforces those of its documentation and counts for itself.
 */
import * as Document from "@effect-feishu/core/api/docx/v1/Document"
import * as Blocks from "@effect-feishu/core/api/docx/v1/DocumentBlockChildren"
import * as Message from "@effect-feishu/core/api/im/v1/Message"
import * as Docx from "@effect-feishu/core/Docx"
import * as Drive from "@effect-feishu/core/Drive"
import * as Im from "@effect-feishu/core/Im"
import * as Limits from "@effect-feishu/core/Limits"
import * as Sandbox from "@effect-feishu/sandbox/Sandbox"
import * as SandboxFeishu from "@effect-feishu/sandbox/SandboxFeishu"
import { assert, describe, it, vi } from "@effect/vitest"
import * as Chunk from "effect/Chunk"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Fiber from "effect/Fiber"
import * as Layer from "effect/Layer"
import * as Option from "effect/Option"
import * as Random from "effect/Random"
import * as Scope from "effect/Scope"
import * as TestClock from "effect/TestClock"
import * as Wire from "./support/wire.js"

const chats = Array.from({ length: 30 }, (_, index) => ({ chatId: `oc_${String(index).padStart(32, "0")}` }))
const chat = (index: number): string => chats[index % chats.length]!.chatId

const layer = (options: SandboxFeishu.Options = {}) =>
  Layer.provideMerge(
    SandboxFeishu.layer({ seed: 1, limits: "documented", chats, ...options }),
    Limits.layerMemory()
  )

/** Lets time pass until all have ended; gives the milliseconds. */
const finish = (fibers: ReadonlyArray<Fiber.Fiber<unknown, unknown>>): Effect.Effect<number> =>
  Effect.gen(function* () {
    const step = 100
    for (let passed = 0; passed < 600_000; passed += step) {
      const ends = yield* Effect.forEach(fibers, Fiber.poll)
      if (ends.every(Option.isSome)) return passed
      // What the sandbox loads for its first answers takes real time, in which none is to pass here.
      yield* Effect.promise(() => vi.dynamicImportSettled())
      yield* TestClock.adjust(step)
    }
    return yield* Effect.dieMessage("somebody waits for ever")
  })

const count = <A, E, R>(number: number, call: (index: number) => Effect.Effect<A, E, R>) =>
  Effect.forEach(
    Array.from({ length: number }, (_, index) => index),
    call,
    { concurrency: "unbounded" }
  )

/** The limits that refused something, and how often. */
const refusals = Effect.map(Sandbox.limits, (all) =>
  all.filter(({ refused }) => refused > 0).map(({ id, kind, refused }) => ({ kind, id, refused }))
)

describe("Limits, before a platform that enforces what it documents", () => {
  it.effect("has nothing refused, whatever is called at once", () =>
    Effect.gen(function* () {
      const { open_id } = yield* Sandbox.user(3)
      const paragraph = { block_type: 2, text: { elements: [{ text_run: { content: "a" } }] } }
      const fiber = yield* Effect.all(
        [
          count(300, (index) => Im.send(chat(index), `to chats ${index}`)),
          count(30, (index) => Im.send(open_id, `to a person ${index}`)),
          Effect.flatMap(Im.send(chat(0), "root"), ({ message_id }) =>
            Effect.zip(
              count(20, (index) => Im.reply(message_id, `reply ${index}`)),
              count(20, () =>
                Message.forward({ message_id, receive_id_type: "chat_id", receive_id: chat(1) })
              ),
              { concurrent: true }
            )
          ),
          Effect.flatMap(Document.create({ title: "d" }), ({ document }) => {
            const id = document!.document_id
            return count(12, () => Blocks.create({ document_id: id, block_id: id, children: [paragraph] }))
          })
        ],
        { concurrency: "unbounded" }
      ).pipe(Effect.fork)
      const took = yield* finish([fiber])
      yield* Fiber.join(fiber)
      assert.deepStrictEqual(yield* refusals, [])
      assert.strictEqual((yield* Sandbox.messages).length, 371)
      // Fifty a second of 331 that are sent, and after the last of them twenty replies, five a second.
      assert.isAtMost(took, 12_000)
    }).pipe(Effect.provide(layer()))
  )

  it.effect("keeps its pace, its order and nobody's place when calls are interrupted at any time", () =>
    Effect.gen(function* () {
      const fibers = new Array<Fiber.Fiber<unknown, unknown>>()
      for (let index = 0; index < 400; index++) {
        const send = Im.send(chat(yield* Random.nextIntBetween(0, 5)), String(index).padStart(3, "0"))
        const patience = yield* Random.nextIntBetween(0, 6_000)
        fibers.push(yield* Effect.fork(index % 3 === 0 ? Effect.timeout(send, patience) : send))
        if (index % 20 === 0) yield* TestClock.adjust(yield* Random.nextIntBetween(0, 300))
      }
      yield* finish(fibers)
      assert.deepStrictEqual(yield* refusals, [])
      assert.strictEqual((yield* Limits.status).waiting, 0)
      const messages = yield* Sandbox.messages
      for (const { chatId } of chats.slice(0, 5)) {
        // Those with a time limit run in a fiber of their own, and come a little later than they were called.
        const texts = messages
          .filter(({ chat_id, content }) => chat_id === chatId && Number(/\d+/.exec(content)![0]) % 3 > 0)
          .map(({ content }) => content)
        assert.deepStrictEqual(texts, texts.toSorted(), chatId)
      }
      const last = yield* Effect.fork(count(10, (index) => Im.send(chat(0), `last ${index}`)))
      assert.isAtMost(yield* finish([last]), 2_200)
    }).pipe(Effect.withRandom(Random.make(20_261_128)), Effect.provide(layer()))
  )

  it.effect("counts a person's names and the chat with that person as one, once it knows of them", () =>
    Effect.gen(function* () {
      const { email, open_id, union_id } = yield* Sandbox.user(3)
      yield* Im.send(open_id, "first")
      const [first] = yield* Sandbox.messages
      const names = [first!.chat_id, open_id, union_id, email]
      // Each name is used for the first time in a call of its own, so that its answer tells whose it is.
      for (const name of names)
        yield* Effect.flatMap(Effect.fork(Im.send(name, "again")), (one) => finish([one]))
      const fiber = yield* Effect.fork(
        count(40, (index) => Im.send(names[index % 4]!, String(index).padStart(2, "0")))
      )
      const took = yield* finish([fiber])
      yield* Fiber.join(fiber)
      assert.deepStrictEqual(yield* refusals, [])
      const texts = (yield* Sandbox.messages).slice(5).map(({ content }) => content)
      assert.deepStrictEqual(texts, texts.toSorted(), "in the order in which they were sent")
      assert.isAtMost(took, 9_000)
    }).pipe(Effect.provide(layer()))
  )

  it.effect("lets a large file through in parts", () =>
    Effect.gen(function* () {
      const bytes = new Uint8Array(41 * 1024 * 1024)
      const fibers = yield* Effect.all([
        Effect.fork(Drive.files.upload("", { bytes, name: "a.bin" }, { concurrency: 8 })),
        Effect.fork(Drive.files.upload("", { bytes, name: "b.bin" }, { concurrency: 8 }))
      ])
      // Of 22 parts five go in a second.
      assert.isAtMost(yield* finish(fibers), 6_000)
      for (const fiber of fibers) yield* Fiber.join(fiber)
      assert.deepStrictEqual(yield* refusals, [])
      assert.strictEqual((yield* Sandbox.requestCounts)["drive.v1.file.upload_part"], 22)
    }).pipe(Effect.provide(layer()))
  )

  it.effect(
    "lets lists that go in several requests through, and what else is done to the same document",
    () =>
      Effect.gen(function* () {
        const { document } = yield* Docx.create("d")
        const id = document.document_id
        const paragraphs = Array.from({ length: 300 }, (_, index) => Docx.blocks.text(String(index)))
        const fiber = yield* Effect.fork(
          Effect.zip(
            Docx.appendBlocks(id, paragraphs),
            count(9, (index) => Docx.appendBlocks(id, [Docx.blocks.text(`beside ${index}`)])),
            { concurrent: true }
          )
        )
        yield* finish([fiber])
        yield* Fiber.join(fiber)
        assert.deepStrictEqual(yield* refusals, [])
        // The page itself is a block too.
        assert.lengthOf(yield* Docx.listBlocks(id), 310)
      }).pipe(Effect.provide(layer()))
  )

  it.effect("goes on when the clock is set forward, and sends what waits once", () =>
    Effect.gen(function* () {
      const fiber = yield* Effect.fork(count(12, (index) => Im.send(chat(0), String(index))))
      yield* TestClock.adjust("100 millis")
      yield* TestClock.setTime(3_600_000)
      yield* finish([fiber])
      yield* Fiber.join(fiber)
      assert.deepStrictEqual(yield* refusals, [])
      assert.lengthOf(yield* Sandbox.messages, 12)
    }).pipe(Effect.provide(layer()))
  )

  it.live("counts what has just gone when the time of day is set forward", () =>
    Effect.gen(function* () {
      yield* Message.create(
        { receive_id_type: "chat_id", receive_id: chat(0), msg_type: "text", content: "{}" },
        { decoding: "off" }
      )
      const timeOfDay = Date.now
      yield* Effect.acquireRelease(
        Effect.sync(() => vi.spyOn(Date, "now").mockImplementation(() => timeOfDay() + 3_600_000)),
        (spy) => Effect.sync(() => spy.mockRestore())
      )
      const { lanes } = yield* Limits.status
      assert.includeMembers(
        lanes.flatMap(({ of, rates }) => rates.map(({ used }) => `${of} ${used}`)),
        ["endpoint 1", "chat 1"]
      )
    }).pipe(
      Effect.scoped,
      Effect.provide(Layer.provideMerge(Wire.layer(Wire.make(() => Wire.ok({}))), Limits.layerMemory()))
    )
  )

  it.effect("goes on when the clock is set back", () =>
    Effect.gen(function* () {
      yield* TestClock.setTime(10_000_000)
      yield* count(5, (index) => Im.send(chat(0), String(index)))
      yield* TestClock.setTime(10_000_000 - 3_600_000)
      const fiber = yield* Effect.fork(count(5, (index) => Im.send(chat(0), String(index))))
      yield* TestClock.adjust("1100 millis")
      yield* Fiber.join(fiber)
      assert.strictEqual((yield* Sandbox.messages).length, 10)
    }).pipe(Effect.provide(layer({ limits: { rates: {} } })))
  )

  it.effect("leaves nothing behind that would keep a program from its end", () =>
    Effect.gen(function* () {
      const scope = yield* Scope.make()
      const limits = yield* Layer.buildWithScope(Limits.layerMemory(), scope)
      const send = (index: number) =>
        Effect.provide(
          Message.create(
            { receive_id_type: "chat_id", receive_id: chat(0), msg_type: "text", content: `${index}` },
            { decoding: "off" }
          ),
          limits
        )
      yield* Effect.flatMap(Effect.fork(count(12, send)), (fiber) => finish([fiber]))
      assert.strictEqual(Chunk.size(yield* TestClock.sleeps()), 0, "when nobody waits")
      const waiting = yield* Effect.fork(count(12, send))
      yield* TestClock.adjust(10)
      assert.isAbove(Chunk.size(yield* TestClock.sleeps()), 0)
      yield* Scope.close(scope, Exit.void)
      const exit = yield* Fiber.await(waiting)
      assert.isTrue(Exit.isFailure(exit), "who waits is told when its layer ends")
      // Over a wire that sets no timers of its own: the sandbox has one for each request.
    }).pipe(Effect.provide(Wire.layer(Wire.make(() => Wire.ok({})))))
  )

  it.effect("learns of a limit that is lower than documented, and loses nothing over it", () =>
    Effect.gen(function* () {
      const fiber = yield* Effect.fork(count(200, (index) => Im.send(chat(index), String(index))))
      const took = yield* finish([fiber])
      yield* Fiber.join(fiber)
      assert.strictEqual((yield* Sandbox.messages).length, 200)
      assert.isAtMost(took, 22_000)
      const refused = (yield* refusals).reduce((sum, one) => sum + one.refused, 0)
      assert.isAtMost(refused, 50, "those that were under way when it was said")
    }).pipe(Effect.provide(layer({ limits: { rates: { "im.v1.message.create": { perSecond: 10 } } } })))
  )
})
