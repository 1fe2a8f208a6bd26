/**
 * Limits that are kept: what goes when, asserted on the times at which requests reach the wire.
 */
import * as AppTableRecord from "@effect-feishu/core/api/bitable/v1/AppTableRecord"
import * as Card from "@effect-feishu/core/api/cardkit/v1/Card"
import * as CardElement from "@effect-feishu/core/api/cardkit/v1/CardElement"
import * as ChatMembers from "@effect-feishu/core/api/im/v1/ChatMembers"
import * as Message from "@effect-feishu/core/api/im/v1/Message"
import * as AppTicketStore from "@effect-feishu/core/AppTicketStore"
import * as Credentials from "@effect-feishu/core/Credentials"
import * as Feishu from "@effect-feishu/core/Feishu"
import * as FeishuClient from "@effect-feishu/core/FeishuClient"
import type { FeishuError } from "@effect-feishu/core/FeishuError"
import * as Limits from "@effect-feishu/core/Limits"
import * as Region from "@effect-feishu/core/Region"
import * as Tenant from "@effect-feishu/core/Tenant"
import * as TokenCache from "@effect-feishu/core/TokenCache"
import * as Transport from "@effect-feishu/core/Transport"
import { millis } from "@effect-feishu/core/internal/line/fiber"
import { assert, describe, it } from "@effect/vitest"
import * as Context from "effect/Context"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Either from "effect/Either"
import * as Exit from "effect/Exit"
import * as Fiber from "effect/Fiber"
import * as Layer from "effect/Layer"
import * as Option from "effect/Option"
import * as Redacted from "effect/Redacted"
import * as Scope from "effect/Scope"
import * as TestClock from "effect/TestClock"
import * as Metrics from "../line/metrics.js"
import * as Wire from "./support/wire.js"

const send = (chat: string, text = "hello") =>
  Message.create({
    receive_id_type: "chat_id",
    receive_id: chat,
    msg_type: "text",
    content: JSON.stringify({ text })
  })

interface Sent {
  readonly path: string
  readonly text: string
  readonly at: number
}

/** The answer to a sent message. */
const message = (fields: { readonly [name: string]: unknown } = {}): Wire.Answer =>
  Wire.ok({
    message_id: "om_1",
    msg_type: "text",
    create_time: "1",
    chat_id: "oc_1",
    sender: { id: "cli_1", id_type: "app_id", sender_type: "app" },
    body: { content: "{}" },
    ...fields
  })

/** A platform that keeps when each request came. */
const clocked = (answer: Wire.Wire["answer"] = () => message()) =>
  Effect.map(Effect.clock, (clock) => {
    const sent: Array<Sent> = []
    const wire = Wire.make((request, n) => {
      sent.push({
        path: request.path,
        text: typeof request.body === "string" ? request.body : "",
        at: millis(clock)
      })
      return answer(request, n)
    })
    return { wire, sent }
  })

/** The most that were sent within one span, wherever it begins. */
const most = (times: ReadonlyArray<number>, span: number): number => {
  let [from, found] = [0, 0]
  for (let to = 0; to < times.length; to++) {
    while (times[to]! - times[from]! >= span) from++
    found = Math.max(found, to - from + 1)
  }
  return found
}

const times = (sent: ReadonlyArray<Sent>): ReadonlyArray<number> => sent.map(({ at }) => at)

const allAtOnce = <A, E, R>(count: number, call: (n: number) => Effect.Effect<A, E, R>) =>
  Effect.forEach(
    Array.from({ length: count }, (_, n) => n),
    call,
    { concurrency: "unbounded", discard: true }
  )

/** Runs a program with limits over the wire, and lets so much time pass. */
const inTime = <A, E>(
  time: Duration.DurationInput,
  program: Effect.Effect<A, E, Feishu.Services | Limits.Limits>,
  wire: Wire.Wire,
  options?: Limits.Options
) =>
  Effect.gen(function* () {
    const layer = Layer.provideMerge(Wire.layer(wire), Limits.layerMemory(options))
    const fiber = yield* Effect.fork(Effect.provide(program, layer))
    yield* TestClock.adjust(time)
    return yield* Fiber.join(fiber)
  })

describe("Limits", () => {
  it.effect("sends what is below the limits at once", () =>
    Effect.gen(function* () {
      const { sent, wire } = yield* clocked()
      yield* Effect.forEach([1, 2, 3, 4, 5], () => send("oc_1")).pipe(
        Effect.provide(Layer.provideMerge(Wire.layer(wire), Limits.layerMemory()))
      )
      assert.deepStrictEqual(times(sent), [0, 0, 0, 0, 0])
    })
  )

  it.effect("sends five messages a second to a chat, in the order in which they were given", () =>
    Effect.gen(function* () {
      const { sent, wire } = yield* clocked()
      const texts = Array.from({ length: 52 }, (_, n) => `<${n}>`)
      const fiber = yield* Effect.forEach(texts, (text) => send("oc_1", text), {
        concurrency: "unbounded"
      }).pipe(Effect.provide(Layer.provideMerge(Wire.layer(wire), Limits.layerMemory())), Effect.fork)
      yield* TestClock.adjust("1 minute")
      yield* Fiber.join(fiber)
      assert.deepStrictEqual(
        sent.map(({ text }) => /<\d+>/.exec(text)![0]),
        texts
      )
      assert.strictEqual(most(times(sent), 1000), 5)
      assert.isAtMost(sent.at(-1)!.at, (10 * 1000) / 0.95)
    })
  )

  it.effect("keeps limits from a layer that is given to the program instead of the client", () =>
    Effect.gen(function* () {
      const { sent, wire } = yield* clocked()
      const fiber = yield* Effect.forEach(Array(10), () => send("oc_1"), { concurrency: "unbounded" }).pipe(
        Effect.provide(Layer.merge(Wire.layer(wire), Limits.layerMemory())),
        Effect.fork
      )
      yield* TestClock.adjust("2 seconds")
      yield* Fiber.join(fiber)
      assert.strictEqual(most(times(sent), 1000), 5)
    })
  )

  it.effect("counts a reply for its chat, where that is known from what was sent or is said", () =>
    Effect.gen(function* () {
      const { sent, wire } = yield* clocked(() => message({ message_id: "om_root", chat_id: "oc_1" }))
      const reply = (to: string) => Message.reply({ message_id: to, msg_type: "text", content: "{}" })
      yield* inTime(
        "5 seconds",
        Effect.gen(function* () {
          yield* send("oc_1")
          yield* allAtOnce(9, () => reply("om_root"))
          // Of another client's message: not known, so nothing but the endpoint limits it.
          yield* allAtOnce(8, (n) => reply(`om_foreign_${n}`))
          yield* allAtOnce(8, (n) => reply(`om_other_${n}`).pipe(Limits.inChat("oc_2")))
        }),
        wire
      )
      const at = times(sent)
      assert.strictEqual(most(at.slice(0, 10), 1000), 5)
      assert.strictEqual(new Set(at.slice(10, 18)).size, 1)
      assert.strictEqual(most(at.slice(18), 1000), 5)
    })
  )

  it.effect("takes an empty chat for none, as messages may have it", () =>
    Effect.gen(function* () {
      const { sent, wire } = yield* clocked(() => Wire.ok({}))
      const reply = (to: string) =>
        Message.reply({ message_id: to, msg_type: "text", content: "{}" }, { decoding: "off" })
      yield* inTime(
        "5 seconds",
        allAtOnce(12, (n) => reply(`om_${n}`).pipe(Limits.inChat(""))),
        wire
      )
      assert.deepStrictEqual(times(sent), Array(12).fill(0))
    })
  )

  it.effect("knows the chat of a merged forward as that of any message", () =>
    Effect.gen(function* () {
      const { sent, wire } = yield* clocked(({ path }) =>
        path.includes("merge_forward")
          ? Wire.ok({ message: { message_id: "om_merged", chat_id: "oc_1" }, invalid_message_id_list: [] })
          : message({ message_id: "om_1", chat_id: "oc_1" })
      )
      const reply = () => Message.reply({ message_id: "om_merged", msg_type: "text", content: "{}" })
      const forward = Message.mergeForward(
        { receive_id_type: "open_id", receive_id: "ou_1", message_id_list: ["om_1"] },
        { decoding: "off" }
      )
      // To the person and to the chat with that person: it is one chat.
      yield* inTime(
        "10 seconds",
        Effect.zipRight(
          forward,
          allAtOnce(14, (n) => (n % 2 === 0 ? reply() : send("oc_1")))
        ),
        wire
      )
      assert.lengthOf(sent, 15)
      assert.strictEqual(most(times(sent), 1000), 5)
    })
  )

  it.effect("counts replies for the chat that the first answer names, as that of a reaction does", () =>
    Effect.gen(function* () {
      const { sent, wire } = yield* clocked(() => message({ message_id: "om_reply", chat_id: "oc_1" }))
      const reply = () => Message.reply({ message_id: "om_foreign", msg_type: "text", content: "{}" })
      yield* inTime("5 seconds", Effect.zipRight(reply(), allAtOnce(9, reply)), wire)
      assert.lengthOf(sent, 10)
      assert.strictEqual(most(times(sent), 1000), 5)
    })
  )

  it.effect(
    "makes ten changes of a card in a second, of whatever kind, and those of other cards meanwhile",
    () =>
      Effect.gen(function* () {
        const { sent, wire } = yield* clocked(() => Wire.ok({}))
        const change = (card: string, sequence: number) =>
          sequence % 2 === 0
            ? CardElement.content({ card_id: card, element_id: "text", content: "a", sequence })
            : Card.settings({ card_id: card, settings: "{}", sequence })
        yield* inTime(
          "4 seconds",
          allAtOnce(50, (n) => change(n < 25 ? "card_1" : "card_2", n + 1)),
          wire
        )
        for (const card of ["card_1", "card_2"]) {
          const of = times(sent.filter(({ path }) => path.includes(card)))
          assert.strictEqual(of.length, 25)
          assert.strictEqual(most(of, 1000), 10)
          assert.isAtMost(of.at(-1)!, 2 * 1040)
        }
      })
  )

  it.effect("makes one change of a base at a time, and none is lost when one is given up", () =>
    Effect.gen(function* () {
      let [running, together] = [0, 0]
      const { sent, wire } = yield* clocked(() => Wire.ok({ record: { record_id: "rec_1", fields: {} } }))
      const slow = Layer.map(Wire.layer(wire), (context) => {
        const { exchange, stream } = Context.get(context, Transport.Transport)
        return Context.add(context, Transport.Transport, {
          stream,
          exchange: (request) =>
            request.path.includes("/auth/")
              ? exchange(request)
              : Effect.acquireUseRelease(
                  Effect.sync(() => void (together = Math.max(together, ++running))),
                  () => Effect.delay(exchange(request), "1 second"),
                  () => Effect.sync(() => void running--)
                )
        })
      })
      // The client over the slow transport, not the one that the wire came with.
      const client = Feishu.layerTransport({ appId: "cli_1", appSecret: Redacted.make("secret") })
      const layer = client.pipe(Layer.provide(slow), Layer.provideMerge(Limits.layerMemory()))
      const create = (base: string) =>
        AppTableRecord.create({ app_token: base, table_id: "tbl", fields: { a: "b" } })
      const read = AppTableRecord.list({ app_token: "base_1", table_id: "tbl" }, { decoding: "off" })
      const program = Effect.gen(function* () {
        const first = yield* Effect.fork(create("base_1"))
        const second = yield* Effect.fork(create("base_1"))
        const third = yield* Effect.fork(create("base_1"))
        const others = yield* Effect.fork(
          Effect.all([create("base_2"), read], { concurrency: "unbounded", discard: true })
        )
        yield* TestClock.adjust("500 millis")
        yield* Fiber.interrupt(second)
        yield* Fiber.interrupt(first)
        yield* TestClock.adjust("5 seconds")
        yield* Fiber.join(third)
        yield* Fiber.join(others)
        return yield* Limits.status
      })
      const status = yield* Effect.provide(program, layer)
      // One of base_1, one of base_2, and one that reads.
      assert.strictEqual(together, 3)
      assert.strictEqual(running, 0)
      assert.strictEqual(sent.filter(({ path, text }) => text !== "" && path.includes("base_1")).length, 1)
      assert.strictEqual(status.waiting, 0)
    })
  )

  it.effect("repeats a change of a base that was refused, without waiting for itself", () =>
    Effect.gen(function* () {
      const { sent, wire } = yield* clocked((_, n) =>
        n === 0
          ? { status: 400, body: { code: 1254291, msg: "Write conflict" } }
          : Wire.ok({ record: { record_id: "rec_1", fields: {} } })
      )
      yield* inTime(
        "1 minute",
        AppTableRecord.create({ app_token: "base_1", table_id: "tbl", fields: { a: "b" } }),
        wire
      )
      assert.lengthOf(sent, 2)
    })
  )

  it.effect("keeps requests to a path like the calls of its endpoint, and together with them", () =>
    Effect.gen(function* () {
      const { sent, wire } = yield* clocked(() => message())
      const body = { receive_id: "oc_1", msg_type: "text", content: "{}" }
      const raw = (path: string) =>
        Effect.flatMap(FeishuClient.FeishuClient, (client) =>
          client.request({ method: "POST", path, query: { receive_id_type: "chat_id" }, body })
        )
      // The table of paths is loaded for the first request, which takes real time.
      const { wire: first } = yield* clocked(() => message())
      yield* Effect.provide(raw("no/such/path"), Layer.provideMerge(Wire.layer(first), Limits.layerMemory()))
      yield* inTime(
        "10 seconds",
        allAtOnce(20, (n): Effect.Effect<unknown, FeishuError, FeishuClient.FeishuClient> =>
          n % 2 === 0
            ? send("oc_1")
            : raw(n % 4 === 1 ? "im/v1/messages" : "http://localhost:1/open-apis/im/v1/messages/")
        ),
        wire
      )
      assert.lengthOf(sent, 20)
      assert.strictEqual(most(times(sent), 1000), 5)
      // Of a path that is nobody's nothing is known, and parts of a path name things.
      const { sent: others, wire: another } = yield* clocked(() => Wire.ok({}))
      const change = (path: string) =>
        Effect.flatMap(FeishuClient.FeishuClient, (client) => client.request({ method: "PATCH", path }))
      yield* inTime(
        "5 seconds",
        Effect.zip(
          allAtOnce(15, () => change("cardkit/v1/cards/c1/settings")),
          allAtOnce(60, () => change("no/v1/such/path"))
        ),
        another
      )
      const of = (part: string) => times(others.filter(({ path }) => path.includes(part)))
      assert.strictEqual(most(of("cardkit"), 1000), 10)
      assert.strictEqual(new Set(of("such")).size, 1)
    })
  )

  it.effect(
    "uses no more than the share it is given, of limits that are said instead of the documented ones",
    () =>
      Effect.gen(function* () {
        const { sent, wire } = yield* clocked(() => message())
        yield* inTime(
          "2 seconds",
          allAtOnce(12, (n) => send(`oc_${n}`)),
          wire,
          {
            share: 0.5,
            tiers: { "im.v1.message.create": { perSecond: 20 } }
          }
        )
        assert.strictEqual(most(times(sent), 1000), 10)
      })
  )

  it.effect("waits longer where a share is less than one call", () =>
    Effect.gen(function* () {
      const { sent, wire } = yield* clocked(() => message())
      yield* inTime(
        "20 seconds",
        allAtOnce(3, () => send("oc_1")),
        wire,
        {
          share: 0.1,
          things: { chat: { perSecond: 2 } }
        }
      )
      assert.deepStrictEqual(times(sent), [0, 5040, 10_080])
    })
  )

  it.effect("leaves out endpoints, and limits of things, that it is told to", () =>
    Effect.gen(function* () {
      for (const options of [
        { exclude: ["im.v1.message.create"] },
        { exclude: ["im.*"] },
        { exclude: [Message.create] },
        { things: { chat: false }, tiers: { "im.v1.message.create": { perMinute: 1000 } } }
      ] as const) {
        const { sent, wire } = yield* clocked(() => message())
        yield* inTime(
          "1 millis",
          allAtOnce(60, () => send("oc_1")),
          wire,
          options
        )
        assert.strictEqual(new Set(times(sent)).size, 1)
      }
    })
  )

  it.effect("counts by application and by tenant", () =>
    Effect.gen(function* () {
      const { sent, wire } = yield* clocked(() => message())
      const limits = Layer.succeedContext(yield* Layer.build(Limits.layerMemory()))
      const store = (appId: string) =>
        Feishu.layerClient().pipe(
          Layer.provideMerge(limits),
          Layer.provide([
            Layer.provide(
              Credentials.layerStore({ appId, appSecret: "secret", tenantKey: "tenant_0" }),
              Layer.effect(
                AppTicketStore.AppTicketStore,
                Effect.tap(AppTicketStore.makeMemory, (tickets) =>
                  tickets.set(appId, Redacted.make("ticket"))
                )
              )
            ),
            Region.layer(),
            TokenCache.layerMemory
          ]),
          Layer.provide(Wire.layer(wire))
        )
      const burst = allAtOnce(5, () => send("oc_1"))
      const program = Effect.gen(function* () {
        yield* burst
        yield* Tenant.provide(burst, "tenant_1")
        yield* Tenant.provide(burst, "tenant_2")
        // The tenant of the credentials by its name: the same as the first.
        const again = yield* Effect.fork(Tenant.provide(send("oc_1"), "tenant_0"))
        yield* Effect.provide(burst, store("cli_2"))
        yield* TestClock.adjust("1100 millis")
        yield* Fiber.join(again)
      })
      yield* Effect.provide(program, store("cli_1"))
      assert.deepStrictEqual(times(sent), [...Array(20).fill(0), 1040])
    }).pipe(Effect.scoped)
  )

  it.effect("does not count a wait as time that an attempt takes", () =>
    Effect.gen(function* () {
      const { sent, wire } = yield* clocked(() => message())
      const call = () =>
        Message.create(
          { receive_id_type: "chat_id", receive_id: "oc_1", msg_type: "text", content: "{}" },
          { timeout: "100 millis" }
        )
      yield* inTime("10 seconds", allAtOnce(20, call), wire)
      assert.lengthOf(sent, 20)
    })
  )

  it.effect(
    "lets nobody go while the first token is on its way, to go all at once with those after them",
    () =>
      Effect.gen(function* () {
        const { sent, wire } = yield* clocked(() => message())
        const slow = Layer.map(Wire.layer(wire), (context) => {
          const { exchange, stream } = Context.get(context, Transport.Transport)
          return Context.add(context, Transport.Transport, {
            stream,
            exchange: (request) =>
              request.path.includes("/auth/")
                ? Effect.delay(exchange(request), "700 millis")
                : exchange(request)
          })
        })
        const client = Feishu.layerTransport({ appId: "cli_1", appSecret: Redacted.make("secret") })
        const layer = client.pipe(Layer.provide(slow), Layer.provideMerge(Limits.layerMemory()))
        const fiber = yield* Effect.fork(
          Effect.provide(
            allAtOnce(15, () => send("oc_1")),
            layer
          )
        )
        yield* TestClock.adjust("5 seconds")
        yield* Fiber.join(fiber)
        assert.deepStrictEqual(
          times(sent),
          [700, 1740, 2780].flatMap((at) => Array<number>(5).fill(at))
        )
      })
  )

  it.effect("keeps repeated attempts as well", () =>
    Effect.gen(function* () {
      const { sent, wire } = yield* clocked((_, n) => (n < 10 ? { status: 502, body: "<html>" } : message()))
      yield* inTime(
        "1 minute",
        allAtOnce(10, () => send("oc_1")),
        wire
      )
      assert.lengthOf(sent, 20)
      assert.strictEqual(most(times(sent), 1000), 5)
    })
  )
})

describe("A call that would wait too long", () => {
  it.effect("fails at once, with the time that it would take, and is not sent", () =>
    Effect.gen(function* () {
      const { sent, wire } = yield* clocked(() => message())
      const errors = yield* inTime(
        "10 seconds",
        Effect.gen(function* () {
          const errors = yield* Effect.forEach(
            Array(20),
            () => Effect.flip(Effect.as(send("oc_1"), undefined)).pipe(Effect.option),
            { concurrency: "unbounded" }
          )
          return errors.flatMap(Option.toArray)
        }),
        wire,
        { maxWait: "2 seconds" }
      )
      assert.lengthOf(sent, 10)
      assert.lengthOf(errors, 10)
      for (const error of errors) {
        assert.strictEqual(error._tag, "FeishuRateLimitError")
        if (error._tag !== "FeishuRateLimitError") continue
        assert.strictEqual(error.status, undefined)
        assert.strictEqual(error.endpoint, "im.v1.message.create")
        assert.strictEqual(error.mayHaveArrived, undefined)
        assert.isAbove(Duration.toMillis(error.resetAfter!), 2_000)
        assert.match(error.message, /its turn does not come within 2 s, so it was not sent. Try again in/)
      }
    })
  )

  it.effect("waits as long as an effect says, whatever the layer does", () =>
    Effect.gen(function* () {
      const { sent, wire } = yield* clocked(() => message())
      const failed = yield* inTime(
        "30 seconds",
        Effect.gen(function* () {
          const patient = yield* Effect.fork(allAtOnce(30, () => send("oc_1")))
          yield* Effect.sleep("10 millis")
          const failed = yield* Effect.flip(send("oc_1").pipe(Limits.maxWait("1 second")))
          yield* Fiber.join(patient)
          return failed
        }),
        wire
      )
      assert.strictEqual(failed._tag, "FeishuRateLimitError")
      assert.lengthOf(sent, 30)
    })
  )

  it.effect("fails when the platform says, while it waits, that all has to wait longer", () =>
    Effect.gen(function* () {
      const { sent, wire } = yield* clocked((_, n) =>
        n === 4
          ? {
              status: 429,
              headers: { "x-ogw-ratelimit-reset": "60", "x-ogw-ratelimit-limit": "50" },
              body: { code: 99991400, msg: "request trigger frequency limit" }
            }
          : message()
      )
      const outcomes = yield* inTime(
        "3 minutes",
        Effect.forEach(Array(8), () => Effect.either(send("oc_1")), { concurrency: "unbounded" }),
        wire,
        { maxWait: "10 seconds" }
      )
      // Four went before, one was refused and waited for the platform, and three waited behind it for ten seconds.
      assert.strictEqual(outcomes.filter(Either.isLeft).length, 4)
      assert.lengthOf(sent, 5)
    })
  )

  it.effect("fails where too many wait already", () =>
    Effect.gen(function* () {
      const { sent, wire } = yield* clocked(() => message())
      const outcomes = yield* inTime(
        "10 seconds",
        Effect.forEach(Array(20), () => Effect.either(send("oc_1")), { concurrency: "unbounded" }),
        wire,
        { maxWaiting: 3 }
      )
      assert.strictEqual(outcomes.filter(Either.isLeft).length, 12)
      assert.lengthOf(sent, 8)
    })
  )

  it.effect("is told that the limits are closed when their layer ends", () =>
    Effect.gen(function* () {
      const { wire } = yield* clocked(() => message())
      const scope = yield* Scope.make()
      const limits = yield* Layer.buildWithScope(Limits.layerMemory(), scope)
      const fiber = yield* allAtOnce(10, () => send("oc_1")).pipe(
        Effect.provide(Layer.merge(Wire.layer(wire), Layer.succeedContext(limits))),
        Effect.flip,
        Effect.fork
      )
      yield* TestClock.adjust("10 millis")
      yield* Scope.close(scope, Exit.void)
      const error = yield* Fiber.join(fiber)
      assert.strictEqual(error._tag === "FeishuTransportError" && error.reason, "closed")
      const { lanes, waiting } = yield* Effect.provide(Limits.status, limits)
      assert.deepStrictEqual(
        lanes.map((lane) => lane.waiting),
        [0, 0]
      )
      assert.strictEqual(waiting, 0)
    })
  )
})

describe("A refusal of the platform", () => {
  const refusal = (headers: Record<string, string>, code = 99991400, status = 429): Wire.Answer => ({
    status,
    headers,
    body: { code, msg: "too often" }
  })

  it.effect("holds the endpoint back until the platform's reset, so that nothing else is refused", () =>
    Effect.gen(function* () {
      const { sent, wire } = yield* clocked((_, n) =>
        n === 0 ? refusal({ "x-ogw-ratelimit-reset": "7", "x-ogw-ratelimit-limit": "50" }) : message()
      )
      yield* inTime(
        "1 minute",
        Effect.zipRight(
          Effect.fork(send("oc_1")),
          allAtOnce(4, (n) => send(`oc_${n}`))
        ),
        wire
      )
      // What went together with it, and then nothing for seven seconds.
      assert.deepStrictEqual(
        times(sent).filter((at) => at > 0 && at < 7_000),
        []
      )
    })
  )

  it.effect("tells a limit of an endpoint for which none is documented", () =>
    Effect.gen(function* () {
      const { sent, wire } = yield* clocked((_, n) =>
        n === 0 ? refusal({ "x-ogw-ratelimit-reset": "1", "x-ogw-ratelimit-limit": "3" }) : Wire.ok({})
      )
      const call = () => ChatMembers.bots({ chat_id: "oc_1" }, { decoding: "off" })
      yield* inTime("1 minute", Effect.zipRight(call(), allAtOnce(12, call)), wire)
      const after = times(sent).slice(1)
      assert.strictEqual(most(after, 1000), 3)
    })
  )

  it.effect("learns nothing of a limit of which it does not say for how long it is", () =>
    Effect.gen(function* () {
      const { sent, wire } = yield* clocked((_, n) =>
        n === 0 ? refusal({ "x-ogw-ratelimit-limit": "40" }) : message()
      )
      yield* inTime(
        "1 minute",
        Effect.zipRight(
          send("oc_first"),
          allAtOnce(90, (n) => send(`oc_${n}`))
        ),
        wire
      )
      const after = times(sent).slice(2)
      assert.lengthOf(after, 90)
      assert.isAtMost(after.at(-1)! - after[0]!, 2 * 1040)
    })
  )

  it.effect("tells of a minute where it is more than goes in a second, and is to be waited for longer", () =>
    Effect.gen(function* () {
      const { sent, wire } = yield* clocked((_, n) =>
        n === 0 ? refusal({ "x-ogw-ratelimit-reset": "20", "x-ogw-ratelimit-limit": "8" }) : Wire.ok({})
      )
      yield* inTime(
        "4 minutes",
        Effect.zipRight(
          ChatMembers.bots({ chat_id: "oc_1" }, { decoding: "off" }),
          allAtOnce(16, () => ChatMembers.bots({ chat_id: "oc_1" }, { decoding: "off" }))
        ),
        wire,
        { tiers: { "im.v1.chat.members.bots": { perSecond: 5 } } }
      )
      const after = times(sent).slice(1)
      assert.lengthOf(after, 17)
      assert.strictEqual(most(after, 1_000), 5)
      assert.strictEqual(most(after, 60_000), 8)
    })
  )

  it.effect("tells a lower limit to who uses less than one call of it", () =>
    Effect.gen(function* () {
      const { sent, wire } = yield* clocked((_, n) =>
        n === 0 ? refusal({ "x-ogw-ratelimit-reset": "1", "x-ogw-ratelimit-limit": "2" }) : Wire.ok({})
      )
      const call = () => ChatMembers.bots({ chat_id: "oc_1" }, { decoding: "off" })
      yield* inTime("1 minute", Effect.zipRight(call(), allAtOnce(4, call)), wire, {
        share: 0.1,
        tiers: { "im.v1.chat.members.bots": { perSecond: 5 } }
      })
      const after = times(sent).slice(1)
      assert.lengthOf(after, 5)
      // A tenth of two a second.
      for (const [index, at] of after.slice(2).entries()) assert.strictEqual(at - after[index + 1]!, 5_040)
    })
  )

  it.effect("of one card, in the gateway's words, holds that card back, and takes nothing from others", () =>
    Effect.gen(function* () {
      const { sent, wire } = yield* clocked((_, n) =>
        n === 0 ? refusal({ "x-ogw-ratelimit-reset": "1", "x-ogw-ratelimit-limit": "10" }) : Wire.ok({})
      )
      const change = (card: number, sequence: number) =>
        CardElement.content({ card_id: `card_${card}`, element_id: "text", content: "a", sequence })
      yield* inTime(
        "1 minute",
        Effect.gen(function* () {
          const first = yield* Effect.fork(change(0, 1))
          yield* Effect.sleep("1 millis")
          yield* allAtOnce(200, (n) => change(n % 20, n + 2))
          yield* Fiber.join(first)
        }),
        wire
      )
      const of = (card: number) => times(sent.filter(({ path }) => path.includes(`card_${card}/`)))
      for (let card = 1; card < 20; card++) assert.deepStrictEqual(of(card), Array(10).fill(1))
      assert.lengthOf(of(0), 12)
      assert.isAtLeast(of(0)[1]!, 1_000)
    })
  )

  it.effect("of a chat that other bots use as well holds that chat back, and no other", () =>
    Effect.gen(function* () {
      const { sent, wire } = yield* clocked((request, n) =>
        n === 0 && String(request.body).includes("oc_1") ? refusal({}, 230020, 400) : message()
      )
      yield* inTime(
        "1 minute",
        Effect.gen(function* () {
          const first = yield* Effect.fork(send("oc_1"))
          yield* Effect.sleep("1 millis")
          yield* Effect.all([send("oc_1"), send("oc_2")], { concurrency: "unbounded" })
          yield* Fiber.join(first)
        }),
        wire
      )
      const of = (chat: string) => times(sent.filter(({ text }) => text.includes(chat)))
      assert.deepStrictEqual(of("oc_2"), [1])
      assert.isAtLeast(of("oc_1")[1]!, 1_000)
    })
  )
})

describe("Limits.status", () => {
  it.effect("says what waits, and how much of each limit is used", () =>
    Effect.gen(function* () {
      const { wire } = yield* clocked(() => message())
      const status = yield* inTime(
        "5 seconds",
        Effect.gen(function* () {
          const fiber = yield* Effect.fork(allAtOnce(12, () => send("oc_1")))
          yield* Effect.sleep("100 millis")
          const status = yield* Limits.status
          yield* Fiber.join(fiber)
          return status
        }),
        wire
      )
      assert.strictEqual(status.waiting, 7)
      assert.strictEqual(status.kept, "memory")
      assert.deepStrictEqual(
        status.lanes.map(({ id, of, rates, waiting }) => ({ of, id, rates, waiting })),
        [
          {
            of: "endpoint",
            id: "im.v1.message.create",
            rates: [
              { limit: 50, span: 1040, used: 5 },
              { limit: 1000, span: 62_400, used: 5 }
            ],
            waiting: 7
          },
          { of: "chat", id: "oc_1", rates: [{ limit: 5, span: 1040, used: 5 }], waiting: 7 }
        ]
      )
      assert.notInclude(JSON.stringify(status), "secret")
    })
  )

  it.effect("is counted in metrics: how long calls waited, and which were not sent", () =>
    Effect.gen(function* () {
      const { wire } = yield* clocked(() => message())
      yield* inTime(
        "5 seconds",
        Effect.forEach(Array(20), () => Effect.either(send("oc_1")), { concurrency: "unbounded" }),
        wire,
        { maxWait: "2500 millis" }
      )
      const names = (yield* Metrics.counted).map(({ name }) => name)
      assert.include(names, "feishu_limit_wait_ms")
      assert.include(names, "feishu_limit_refusals")
    })
  )

  it.effect("refuses options that are out of their range, all of them at once", () =>
    Effect.gen(function* () {
      const error = yield* Effect.flip(
        Effect.scoped(
          Layer.build(
            Limits.layerMemory({
              share: 0,
              maxWait: "-1 millis" as "1 millis",
              maxWaiting: 1.5,
              margin: "1 second",
              tiers: { "im.v1.message.create": { perSecond: 0 }, "im.v1.chat.get": {} },
              things: { chat: { perMinute: Number.NaN } }
            })
          )
        )
      )
      assert.deepStrictEqual(
        error.problems.map(({ path }) => path),
        [
          "share",
          "margin",
          "maxWait",
          "maxWaiting",
          "tiers.im.v1.message.create.perSecond",
          "tiers.im.v1.chat.get",
          "things.chat.perMinute"
        ]
      )
    })
  )

  it.effect("refuses what it does not look at: whoever says it would go without a limit", () =>
    Effect.forEach(
      [
        [{ tiers: { "im.v1.message.create": { perHour: 5 } } }, "tiers.im.v1.message.create.perHour"],
        [{ tiers: { "im.v1.message.create": { atOnce: 5 } } }, "tiers.im.v1.message.create.atOnce"],
        [{ things: { chats: { perSecond: 5 } } }, "things.chats"],
        [{ things: { endpoint: false } }, "things.endpoint"],
        [{ things: { chat: { perSecond: 5, perMinut: 5 } } }, "things.chat.perMinut"],
        [{ exclude: ["*"] }, "exclude"],
        [{ exclude: ["im.v1.mess*"] }, "exclude"]
      ] as const,
      ([options, path]) =>
        Effect.gen(function* () {
          const error = yield* Effect.flip(
            Effect.scoped(Layer.build(Limits.layerMemory(options as Limits.Options)))
          )
          assert.deepStrictEqual(
            error.problems.map((problem) => problem.path),
            [path]
          )
        })
    )
  )

  it.effect("refuses durations of less than nothing or of no number: every call would be refused", () =>
    Effect.forEach([Number.NaN, -1, "-1 millis", "soon" as "1 millis"] as const, (maxWait) =>
      Effect.gen(function* () {
        const error = yield* Effect.flip(Effect.scoped(Layer.build(Limits.layerMemory({ maxWait }))))
        assert.deepStrictEqual(
          error.problems.map(({ path }) => path),
          ["maxWait"]
        )
      })
    )
  )
})
