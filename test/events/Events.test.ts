/** Handlers, and what they are told. */
import * as Contact from "@effect-feishu/core/events/Contact"
import * as Im from "@effect-feishu/core/events/Im"
import * as UserToken from "@effect-feishu/core/UserToken"
import * as Dedup from "@effect-feishu/events/Dedup"
import * as Delivery from "@effect-feishu/events/Delivery"
import type * as Envelope from "@effect-feishu/events/Envelope"
import * as Events from "@effect-feishu/events/Events"
import * as Inbox from "@effect-feishu/events/Inbox"
import { assert, describe, it } from "@effect/vitest"
import * as Context from "effect/Context"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Fiber from "effect/Fiber"
import * as Layer from "effect/Layer"
import * as Logger from "effect/Logger"
import * as Option from "effect/Option"
import * as Schedule from "effect/Schedule"
import * as Scope from "effect/Scope"
import * as Stream from "effect/Stream"
import * as TestClock from "effect/TestClock"
import { event, message, other, receive } from "./support/deliveries.js"
import { settle } from "./support/jobs.js"

const accepted = { _tag: "Accepted" } as const

/** Runs a test with these handlers. */
const withHandlers =
  <E>(app: Layer.Layer<never, E, Events.Handlers>, inbox: Layer.Layer<Inbox.Inbox> = Inbox.layer) =>
  <A, E2>(test: Effect.Effect<A, E2, Events.Events | Inbox.Inbox>) =>
    Effect.provide(test, Layer.provideMerge(Events.layer(app), inbox))

const note = (log: Array<string>, text: string) => Effect.sync(() => void log.push(text))

describe("Events.on", () => {
  it.effect("hands over an event's payload, checked, and the delivery beside it", () => {
    const seen: Array<unknown> = []
    const App = Events.on(Im.messageReceiveV1, ({ message, sender }, delivery) =>
      Effect.gen(function* () {
        seen.push([message.chat_id, sender.sender_id?.open_id, delivery])
        assert.strictEqual(yield* Delivery.CurrentDelivery, delivery)
      })
    )
    return Effect.gen(function* () {
      yield* TestClock.setTime(1_700_000_005_000)
      assert.deepStrictEqual(yield* receive(message("ev-1"), "longConnection"), accepted)
      yield* settle
      const sent = message("ev-1")
      const delivery: Delivery.Delivery = {
        id: "ev-1",
        type: "im.message.receive_v1",
        schema: "2.0",
        tenantKey: "t",
        appId: "cli_1",
        createdAt: 1_700_000_000_000,
        receivedAt: 1_700_000_005_000,
        transport: "longConnection",
        header: sent.header,
        raw: { schema: "2.0", header: sent.header, event: sent.event }
      }
      assert.deepStrictEqual(seen, [["oc_a", "ou_1", delivery]])
      assert.deepStrictEqual(yield* Delivery.age(delivery), Duration.seconds(5))
    }).pipe(withHandlers(App))
  })

  it.effect("never hands over the verification token, whatever the version", () => {
    const seen: Array<string> = []
    const App = Layer.mergeAll(
      Events.on(Im.messageReceiveV1, (_, delivery) => note(seen, JSON.stringify(delivery))),
      Events.on(Im.addBot, (_, delivery) => note(seen, JSON.stringify(delivery)))
    )
    return Effect.gen(function* () {
      yield* receive(message("ev-1"))
      yield* receive(
        event({
          uuid: "u-1",
          ts: "1502199207.7171419",
          token: "vt-secret",
          type: "event_callback",
          event: { type: "add_bot" }
        })
      )
      yield* settle
      assert.strictEqual(seen.length, 2)
      assert.notInclude(seen.join(), "vt-secret")
    }).pipe(withHandlers(App))
  })

  it.effect("keeps a payload that does not fit among the failed, and names what is wrong", () => {
    const log: Array<string> = []
    const App = Events.on(Im.messageReceiveV1, () => note(log, "ran"))
    return Effect.gen(function* () {
      yield* receive(other("im.message.receive_v1", { message: { message_id: 7 } }, "ev-1"))
      yield* settle
      const [failed] = yield* Inbox.failed
      assert.strictEqual(failed?.job.delivery.id, "ev-1")
      assert.include(failed?.reason, "message.chat_id is missing")
      assert.deepStrictEqual(log, [])
    }).pipe(withHandlers(App))
  })

  it.effect(
    "tells the platform to send a payload again that does not fit, where the handler answers for it",
    () => {
      const App = Events.on(Im.messageReceiveV1, () => Effect.void, { ack: "after" })
      return Effect.gen(function* () {
        const verdict = yield* receive(other("im.message.receive_v1", {}, "ev-1"))
        assert.deepStrictEqual(verdict, { _tag: "Refused", reason: "failed" })
      }).pipe(withHandlers(App))
    }
  )

  it.effect("mends what the platform is known to send otherwise than documented", () => {
    const seen: Array<unknown> = []
    const App = Events.on(Contact.userCreatedV3, ({ object }) =>
      Effect.sync(() => void seen.push([object?.name, object?.mobile]))
    )
    return Effect.gen(function* () {
      yield* receive(
        other("contact.user.created_v3", { object: { name: "Ann", mobile: 4912345, email: null } })
      )
      yield* settle
      assert.deepStrictEqual(seen, [["Ann", "4912345"]])
    }).pipe(withHandlers(App))
  })

  it.effect("tries again as the schedule says, in the same place of the lane, and not after a defect", () => {
    const log: Array<string> = []
    let tries = 0
    const App = Events.on(
      Im.messageReceiveV1,
      (_, { id }) =>
        Effect.suspend(() => {
          log.push(id)
          if (id === "bug") return Effect.die("bug")
          return id === "once" && ++tries < 3 ? Effect.fail("no") : Effect.void
        }),
      { retry: Schedule.intersect(Schedule.spaced("1 second"), Schedule.recurs(5)) }
    )
    return Effect.gen(function* () {
      for (const id of ["once", "bug", "next"]) yield* receive(message(id))
      yield* TestClock.adjust("1 minute")
      assert.deepStrictEqual(log, ["once", "once", "once", "bug", "next"])
      assert.deepStrictEqual(
        (yield* Inbox.failed).map(({ job, reason }) => [job.delivery.id, reason]),
        [["bug", "bug"]]
      )
    }).pipe(withHandlers(App))
  })

  it.effect("gives up on a handler that never ends, so that what waits behind it goes on", () => {
    const log: Array<string> = []
    const App = Events.on(
      Im.messageReceiveV1,
      (_, { id }) =>
        id === "never"
          ? Effect.onInterrupt(Effect.never, () => note(log, "interrupted"))
          : id === "stubborn"
            ? Effect.uninterruptible(Effect.never)
            : note(log, id),
      { timeout: "10 minutes" }
    )
    return Effect.gen(function* () {
      for (const id of ["never", "stubborn", "next"]) yield* receive(message(id))
      yield* TestClock.adjust("10 minutes")
      assert.deepStrictEqual(log, ["interrupted"])
      yield* TestClock.adjust("11 minutes")
      assert.deepStrictEqual(log, ["interrupted", "next"])
      assert.deepStrictEqual(
        (yield* Inbox.failed).map(({ reason }) => reason),
        ["it took longer than 10m", "it took longer than 10m"]
      )
    }).pipe(withHandlers(App))
  })

  it.effect(
    "handles an event by each handler on its own: one that fails or is slow holds no other up",
    () => {
      const log: Array<string> = []
      const App = Layer.mergeAll(
        Events.on(Im.messageReceiveV1, () => Effect.fail("no"), { name: "Fails" }),
        Events.on(Im.messageReceiveV1, () => Effect.sleep("10 minutes"), { name: "Slow" }),
        Events.on(Im.messageReceiveV1, (_, { id }) => note(log, id))
      )
      return Effect.gen(function* () {
        assert.deepStrictEqual(yield* receive(message("ev-1")), accepted)
        assert.deepStrictEqual(yield* receive(message("ev-2")), accepted)
        yield* settle
        assert.deepStrictEqual(log, ["ev-1", "ev-2"])
        assert.deepStrictEqual(
          (yield* Inbox.failed).map(({ job }) => [job.handler, job.delivery.id]),
          [
            ["Fails", "ev-1"],
            ["Fails", "ev-2"]
          ]
        )
        yield* TestClock.adjust("20 minutes")
      }).pipe(withHandlers(App))
    }
  )

  it.effect("runs at a redelivery only the handlers that did not take the event", () => {
    const log: Array<string> = []
    let isDown = true
    const App = Layer.mergeAll(
      Events.on(Im.messageReceiveV1, () => note(log, "Audit"), { name: "Audit" }),
      Events.on(
        Im.messageReceiveV1,
        () => Effect.suspend(() => (isDown ? Effect.fail("down") : note(log, "Reply"))),
        { name: "Reply", ack: "after" }
      )
    )
    return Effect.gen(function* () {
      assert.deepStrictEqual(yield* receive(message("ev-1")), { _tag: "Refused", reason: "failed" })
      isDown = false
      assert.deepStrictEqual(yield* receive(message("ev-1")), accepted)
      yield* settle
      assert.deepStrictEqual(log, ["Audit", "Reply"])
    }).pipe(withHandlers(App))
  })

  it.effect("dies at the build where two handlers have no name of their own, or the same", () =>
    Effect.gen(function* () {
      const build = (...names: ReadonlyArray<string | undefined>) =>
        Effect.map(
          Effect.exit(
            Effect.scoped(
              Layer.build(
                Layer.provide(
                  Events.layer(
                    names
                      .map((name): Layer.Layer<never, never, Events.Handlers> =>
                        Events.on(Im.messageReceiveV1, () => Effect.void, name === undefined ? {} : { name })
                      )
                      .reduce((all, one) => Layer.merge(all, one))
                  ),
                  Inbox.layer
                )
              )
            )
          ),
          String
        )
      assert.include(yield* build(undefined, undefined), "Give one the option `name`")
      assert.include(yield* build("A", "A"), "Two handlers have the name A")
      assert.notInclude(yield* build("A", undefined, "B"), "Two handlers")
    })
  )

  it.effect("runs a handler in the context of its layer, not in that of the transport", () => {
    class Database extends Context.Tag("Database")<Database, string>() {}
    const seen: Array<unknown> = []
    const App = Events.on(Im.messageReceiveV1, () =>
      Effect.gen(function* () {
        seen.push(yield* Database, Option.isSome(yield* Effect.serviceOption(UserToken.UserToken)))
      })
    ).pipe(Layer.provide(Layer.succeed(Database, "main")))
    return Effect.gen(function* () {
      yield* receive(message("ev-1")).pipe(
        UserToken.provide("u-of-the-transport"),
        Effect.provideService(Database, "other")
      )
      yield* settle
      assert.deepStrictEqual(seen, ["main", false])
    }).pipe(withHandlers(App))
  })

  it.effect("closes a handler's scope when it has ended, also when it is interrupted", () => {
    const log: Array<string> = []
    const App = Events.on(
      Im.messageReceiveV1,
      (_, { id }) =>
        Effect.gen(function* () {
          yield* Effect.addFinalizer(() => note(log, `closed ${id}`))
          if (id === "ev-2") yield* Effect.never
          log.push(`ran ${id}`)
        }),
      { timeout: "1 minute" }
    )
    return Effect.gen(function* () {
      yield* receive(message("ev-1"))
      yield* receive(message("ev-2"))
      yield* TestClock.adjust("1 minute")
      assert.deepStrictEqual(log, ["ran ev-1", "closed ev-1", "closed ev-2"])
    }).pipe(withHandlers(App))
  })

  it.effect("goes on when the transport is interrupted in the middle", () => {
    const log: Array<string> = []
    const App = Events.on(
      Im.messageReceiveV1,
      () => Effect.andThen(Effect.sleep("1 hour"), note(log, "done")),
      { timeout: Duration.infinity }
    )
    return Effect.gen(function* () {
      const connection = yield* Effect.fork(Effect.andThen(receive(message("ev-1")), Effect.never))
      yield* settle
      yield* Fiber.interrupt(connection)
      yield* TestClock.adjust("1 hour")
      assert.deepStrictEqual(log, ["done"])
    }).pipe(withHandlers(App))
  })
})

describe("The order of events", () => {
  const slow = (
    log: Array<string>,
    options: Parameters<typeof Events.on<Im.MessageReceiveV1, never, never>>[2]
  ) =>
    Events.on(
      Im.messageReceiveV1,
      (_, { id }) =>
        Effect.gen(function* () {
          log.push(`+${id}`)
          yield* Effect.sleep("1 minute")
          log.push(`-${id}`)
        }),
      options
    )

  it.effect("is kept within a chat, while other chats go on", () => {
    const log: Array<string> = []
    return Effect.gen(function* () {
      yield* receive(message("a1", { chat: "oc_a" }))
      yield* receive(message("a2", { chat: "oc_a" }))
      yield* receive(message("b1", { chat: "oc_b" }))
      yield* settle
      assert.deepStrictEqual(log, ["+a1", "+b1"])
      yield* TestClock.adjust("2 minutes")
      assert.deepStrictEqual(
        log.filter((line) => line.includes("a")),
        ["+a1", "-a1", "+a2", "-a2"]
      )
      assert.deepStrictEqual(log.slice(-2), ["+a2", "-a2"])
    }).pipe(withHandlers(slow(log, {})))
  })

  it.effect("is kept within the key that the handler chose, and within the chat where it gives none", () => {
    const log: Array<string> = []
    const key = (_: unknown, { id }: Delivery.Delivery) => (id.startsWith("free") ? id : undefined)
    return Effect.gen(function* () {
      for (const id of ["free1", "free2", "a1", "a2"]) yield* receive(message(id))
      yield* settle
      assert.deepStrictEqual(log, ["+free1", "+free2", "+a1"])
      yield* TestClock.adjust("2 minutes")
    }).pipe(withHandlers(slow(log, { key })))
  })

  it.effect("does not lose an event whose key cannot be made", () => {
    const log: Array<string> = []
    const key = (): string => {
      throw new TypeError("no such field")
    }
    return Effect.gen(function* () {
      assert.deepStrictEqual(yield* receive(message("a1")), accepted)
      yield* TestClock.adjust("1 minute")
      assert.deepStrictEqual(log, ["+a1", "-a1"])
    }).pipe(withHandlers(slow(log, { key })))
  })
})

describe("An event that comes again", () => {
  it.effect("is not handled again, by whichever transport it comes, for seven hours", () => {
    const log: Array<string> = []
    return Effect.gen(function* () {
      yield* receive(message("ev-1"))
      for (const after of ["15 seconds", "5 minutes", "1 hour", "6 hours"] as const) {
        yield* TestClock.adjust(after)
        assert.deepStrictEqual(yield* receive(message("ev-1"), "longConnection"), accepted)
      }
      yield* settle
      assert.deepStrictEqual(log, ["ev-1"])
    }).pipe(withHandlers(Events.on(Im.messageReceiveV1, (_, { id }) => note(log, id))))
  })

  it.effect("is known by its message, where the same message is told by two events", () => {
    const log: Array<string> = []
    return Effect.gen(function* () {
      yield* receive(message("ev-1", { messageId: "om_1" }))
      yield* receive(message("ev-2", { messageId: "om_1" }))
      yield* receive(message("ev-3", { messageId: "om_3" }))
      yield* settle
      assert.deepStrictEqual(log, ["ev-1", "ev-3"])
    }).pipe(withHandlers(Events.on(Im.messageReceiveV1, (_, { id }) => note(log, id))))
  })

  it.effect("is known by its own id alone where it only speaks of a message", () => {
    const log: Array<string> = []
    const reaction = (id: string) => other("im.message.reaction.created_v1", { message_id: "om_1" }, id)
    return Effect.gen(function* () {
      for (const id of ["ev-1", "ev-2", "ev-2"]) yield* receive(reaction(id))
      yield* settle
      assert.deepStrictEqual(log, ["ev-1", "ev-2"])
    }).pipe(withHandlers(Events.on(Im.messageReactionCreatedV1, (_, { id }) => note(log, id))))
  })

  it.effect("is not taken for another of another handler, however handlers are named", () => {
    const log: Array<string> = []
    const App = Layer.mergeAll(
      Events.on(Im.messageReactionCreatedV1, (_, { id }) => note(log, `a ${id}`), { name: "a" }),
      Events.on(Im.messageReactionCreatedV1, (_, { id }) => note(log, `a:b ${id}`), { name: "a:b" })
    )
    return Effect.gen(function* () {
      for (const id of ["b:c", "c"]) yield* receive(other("im.message.reaction.created_v1", {}, id))
      yield* settle
      assert.deepStrictEqual(log.toSorted(), ["a b:c", "a c", "a:b b:c", "a:b c"])
    }).pipe(withHandlers(App))
  })

  it.effect("is not known from another application that shares the memory", () => {
    const log: Array<string> = []
    const to = (appId: string): Envelope.Event => ({ ...message("ev-1"), appId })
    return Effect.gen(function* () {
      yield* receive(to("cli_1"))
      yield* receive(to("cli_2"))
      yield* receive(to("cli_2"))
      yield* settle
      assert.strictEqual(log.length, 2)
    }).pipe(withHandlers(Events.on(Im.messageReceiveV1, (_, { id }) => note(log, id))))
  })
})

describe("A handler that interrupts itself", () => {
  it.effect("has failed, and the log says so", () => {
    const lines: Array<string> = []
    const logger = Logger.replace(
      Logger.defaultLogger,
      Logger.make(({ message }) => void lines.push(String(message)))
    )
    return Effect.gen(function* () {
      yield* receive(message("ev-1"))
      yield* settle
      assert.deepStrictEqual(
        (yield* Inbox.failed).map(({ reason }) => reason),
        ["it was interrupted"]
      )
      assert.deepStrictEqual(lines, ["The handler im.message.receive_v1 failed"])
    }).pipe(withHandlers(Events.on(Im.messageReceiveV1, () => Effect.interrupt)), Effect.provide(logger))
  })
})

describe("Events without a handler", () => {
  it.effect("are taken as arrived, told to who listens, and logged once for each type", () => {
    const lines: Array<string> = []
    const logger = Logger.replace(
      Logger.defaultLogger,
      Logger.make(({ message }) => void lines.push(String(message)))
    )
    const seen: Array<string> = []
    const App = Layer.scopedDiscard(
      Effect.forkScoped(Stream.runForEach(Events.unhandled, ({ id, type }) => note(seen, `${type} ${id}`)))
    )
    return Effect.gen(function* () {
      for (const id of ["ev-1", "ev-2"]) {
        assert.deepStrictEqual(yield* receive(other("corehr.unknown_v9", {}, id)), { _tag: "Unhandled" })
      }
      yield* settle
      assert.deepStrictEqual(seen, ["corehr.unknown_v9 ev-1", "corehr.unknown_v9 ev-2"])
      assert.strictEqual(lines.filter((line) => line.includes("corehr.unknown_v9")).length, 1)
    }).pipe(withHandlers(App), Effect.provide(logger))
  })

  it.effect("are no secret: a program without any handler says so when it starts", () => {
    const lines: Array<string> = []
    const logger = Logger.replace(
      Logger.defaultLogger,
      Logger.make(({ message }) => void lines.push(String(message)))
    )
    return Effect.gen(function* () {
      assert.strictEqual(lines.filter((line) => line.includes("There are no handlers")).length, 1)
    }).pipe(withHandlers(Layer.empty), Effect.provide(logger))
  })
})

describe("Events.stream", () => {
  it.effect("gives every event from the moment that the layer is built, each stream all of them", () => {
    const one: Array<string> = []
    const two: Array<string> = []
    const run = (log: Array<string>) =>
      Layer.scopedDiscard(
        Events.stream(Im.messageReceiveV1).pipe(
          Stream.groupedWithin(10, "1 second"),
          Stream.runForEach((batch) =>
            Effect.forEach(batch, ({ delivery, payload }) =>
              note(log, `${delivery.id} ${payload.message.chat_id}`)
            )
          ),
          Effect.forkScoped
        )
      )
    return Effect.gen(function* () {
      assert.deepStrictEqual(yield* receive(message("ev-1")), accepted)
      assert.deepStrictEqual(yield* receive(message("ev-2", { chat: "oc_b" })), accepted)
      yield* receive(message("ev-1"))
      yield* TestClock.adjust("1 second")
      assert.deepStrictEqual(one, ["ev-1 oc_a", "ev-2 oc_b"])
      assert.deepStrictEqual(two, one)
    }).pipe(withHandlers(Layer.merge(run(one), run(two))))
  })

  it.effect("pushes back when nobody pulls: what it has no room for is refused, and comes again", () => {
    const App = Layer.scopedDiscard(
      Events.stream(Im.messageReceiveV1, { capacity: 2 }).pipe(
        Stream.runForEach(() => Effect.never),
        Effect.forkScoped
      )
    )
    const layer = Layer.provide(Inbox.layerMemory({ perLane: 3, drain: 0 }), Dedup.layerMemory)
    return Effect.gen(function* () {
      const verdicts: Array<string> = []
      for (let i = 0; i < 9; i++) {
        verdicts.push((yield* receive(message(`ev-${i}`)))._tag)
        yield* settle
      }
      // One is being dealt with, two are in the stream, three in the inbox.
      assert.deepStrictEqual(verdicts, [
        ...Array<string>(6).fill("Accepted"),
        ...Array<string>(3).fill("Refused")
      ])
    }).pipe(withHandlers(App, layer))
  })

  it.effect("has not dealt with what it had no room for when it ended: that comes again", () => {
    const outcomes: Array<string> = []
    const App = Layer.merge(
      Events.middleware((handler, { id }) =>
        Effect.onExit(handler, (exit) => note(outcomes, `${id} ${Exit.isSuccess(exit) ? "done" : "failed"}`))
      ),
      Layer.scopedDiscard(
        Events.stream(Im.messageReceiveV1, { capacity: 1 }).pipe(
          Stream.tap(() => Effect.sleep("1 second")),
          Stream.take(1),
          Stream.runDrain,
          Effect.forkScoped
        )
      )
    )
    return Effect.gen(function* () {
      for (const id of ["ev-1", "ev-2", "ev-3"]) yield* receive(message(id, { chat: id }))
      yield* settle
      assert.deepStrictEqual(outcomes, ["ev-1 done", "ev-2 done"])
      yield* TestClock.adjust("1 second")
      yield* settle
      assert.deepStrictEqual(outcomes, ["ev-1 done", "ev-2 done", "ev-3 failed"])
    }).pipe(withHandlers(App))
  })

  it.effect("leaves its events to nobody once it has ended", () => {
    const App = Layer.scopedDiscard(
      Events.stream(Im.messageReceiveV1).pipe(Stream.take(1), Stream.runDrain, Effect.forkScoped)
    )
    return Effect.gen(function* () {
      assert.deepStrictEqual(yield* receive(message("ev-1")), accepted)
      yield* settle
      assert.deepStrictEqual(yield* receive(message("ev-2")), { _tag: "Unhandled" })
    }).pipe(withHandlers(App))
  })
})

describe("Events.middleware", () => {
  it.effect("stands around every handler, the first one outermost, and knows the delivery", () => {
    const log: Array<string> = []
    const around = (name: string) =>
      Events.middleware((handler, { id }) =>
        Effect.gen(function* () {
          log.push(`${name} before ${id}`)
          const outcome = yield* handler
          log.push(`${name} after`)
          return outcome
        })
      )
    const App = Layer.mergeAll(
      Events.on(Im.messageReceiveV1, () => note(log, "handler")),
      around("outer"),
      around("inner")
    )
    return Effect.gen(function* () {
      yield* receive(message("ev-1"))
      yield* settle
      assert.deepStrictEqual(log, [
        "outer before ev-1",
        "inner before ev-1",
        "handler",
        "inner after",
        "outer after"
      ])
    }).pipe(withHandlers(App))
  })

  it.effect("may leave a handler out, see why it failed, and fail itself", () => {
    const log: Array<string> = []
    const App = Layer.mergeAll(
      Events.on(Im.messageReceiveV1, (_, { id }) => (id === "bad" ? Effect.fail("no") : note(log, id))),
      Events.middleware((handler, { id }) =>
        Effect.gen(function* () {
          if (id === "skip") return undefined
          if (id === "own") return yield* Effect.fail("of its own")
          return yield* Effect.tapError(handler, ({ reason }) => note(log, `saw ${reason}`))
        })
      )
    )
    return Effect.gen(function* () {
      for (const id of ["skip", "own", "bad", "good"]) yield* receive(message(id))
      yield* settle
      assert.deepStrictEqual(log, ["saw no", "good"])
      assert.deepStrictEqual(
        (yield* Inbox.failed).map(({ job, reason }) => [job.delivery.id, reason]),
        [
          ["own", "of its own"],
          ["bad", "no"]
        ]
      )
    }).pipe(withHandlers(App))
  })

  it.effect("gives services and settings to the handler within", () => {
    const seen: Array<unknown> = []
    const App = Layer.mergeAll(
      Events.on(Im.messageReceiveV1, () =>
        Effect.map(Effect.serviceOption(UserToken.UserToken), (token) => {
          seen.push(Option.isSome(token))
        })
      ),
      Events.middleware((handler) => UserToken.provide(handler, "u-1"))
    )
    return Effect.gen(function* () {
      yield* receive(message("ev-1"))
      yield* settle
      assert.deepStrictEqual(seen, [true])
    }).pipe(withHandlers(App))
  })
})

describe("Events.layer", () => {
  it.effect("stands before whatever needs it is built, with all handlers", () =>
    Effect.gen(function* () {
      const log: Array<string> = []
      const App = Events.on(Im.messageReceiveV1, (_, { id }) => note(log, id)).pipe(
        Layer.provide(Layer.effectDiscard(Effect.sleep("5 seconds")))
      )
      const Transport = Layer.scopedDiscard(receive(message("ev-1")))
      const building = yield* Effect.fork(
        Layer.build(Transport.pipe(Layer.provide(Events.layer(App)), Layer.provide(Inbox.layer)))
      )
      yield* TestClock.adjust("5 seconds")
      yield* Fiber.join(building)
      yield* settle
      assert.deepStrictEqual(log, ["ev-1"])
    }).pipe(Effect.scoped)
  )

  it.effect("closes in order: refuses, waits for what runs, and only then lets go of what handlers use", () =>
    Effect.gen(function* () {
      const log: Array<string> = []
      const Resource = Layer.scopedDiscard(Effect.addFinalizer(() => note(log, "resource closed")))
      const App = Events.on(Im.messageReceiveV1, () =>
        Effect.andThen(Effect.sleep("10 seconds"), note(log, "handler done"))
      ).pipe(Layer.provide(Resource))
      const scope = yield* Scope.make()
      const context = yield* Layer.buildWithScope(Layer.provide(Events.layer(App), Inbox.layer), scope)
      const events = Context.get(context, Events.Events)
      yield* events.receive(message("ev-1"), { transport: "webhook" })
      yield* settle
      const closing = yield* Effect.fork(Scope.close(scope, Exit.void))
      yield* settle
      assert.deepStrictEqual(yield* events.receive(message("ev-2"), { transport: "webhook" }), {
        _tag: "Refused",
        reason: "stopping"
      })
      yield* TestClock.adjust("10 seconds")
      yield* Fiber.join(closing)
      assert.deepStrictEqual(log, ["handler done", "resource closed"])
    })
  )

  it.effect("lets a handler that is interrupted at the end put things in order before its services go", () =>
    Effect.gen(function* () {
      const log: Array<string> = []
      const Resource = Layer.scopedDiscard(Effect.addFinalizer(() => note(log, "resource closed")))
      const App = Events.on(Im.messageReceiveV1, () =>
        Effect.onInterrupt(Effect.never, () =>
          Effect.andThen(Effect.sleep("1 second"), note(log, "in order"))
        )
      ).pipe(Layer.provide(Resource))
      const scope = yield* Scope.make()
      const context = yield* Layer.buildWithScope(Layer.provide(Events.layer(App), Inbox.layer), scope)
      const events = Context.get(context, Events.Events)
      yield* events.receive(message("ev-1"), { transport: "webhook" })
      yield* settle
      const closing = yield* Effect.fork(Scope.close(scope, Exit.void))
      yield* TestClock.adjust("25 seconds")
      yield* settle
      yield* TestClock.adjust("1 second")
      yield* Fiber.join(closing)
      assert.deepStrictEqual(log, ["in order", "resource closed"])
    })
  )

  it.effect("can be built twice, each time with handlers of its own", () =>
    Effect.gen(function* () {
      const log: Array<string> = []
      const layer = Layer.provide(
        Events.layer(Events.on(Im.messageReceiveV1, (_, { id }) => note(log, id))),
        Inbox.layer
      )
      for (let i = 0; i < 2; i++) {
        yield* Effect.andThen(receive(message("ev-1")), settle).pipe(Effect.provide(Layer.fresh(layer)))
      }
      assert.deepStrictEqual(log, ["ev-1", "ev-1"])
    })
  )

  it.effect("is idle once what was accepted is over", () => {
    const App = Events.on(Im.messageReceiveV1, () => Effect.sleep("1 minute"))
    return Effect.gen(function* () {
      const events = yield* Events.Events
      yield* events.idle
      yield* receive(message("ev-1"))
      const idle = yield* Effect.fork(events.idle)
      yield* TestClock.adjust("59 seconds")
      assert.isTrue(Option.isNone(yield* Fiber.poll(idle)))
      yield* TestClock.adjust("1 second")
      yield* Fiber.join(idle)
    }).pipe(withHandlers(App))
  })
})
