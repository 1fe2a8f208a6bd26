/** Handlers of events are typed by the events that they handle; what they need and how they fail is seen outside. */
import * as Callback from "@effect-feishu/cards/Callback"
import * as CardEvents from "@effect-feishu/core/events/Card"
import * as Contact from "@effect-feishu/core/events/Contact"
import * as Im from "@effect-feishu/core/events/Im"
import * as UrlEvents from "@effect-feishu/core/events/Url"
import type { FeishuClient } from "@effect-feishu/core/FeishuClient"
import * as ImApi from "@effect-feishu/core/Im"
import * as CardActionV1 from "@effect-feishu/events/CardActionV1"
import * as Connection from "@effect-feishu/events/Connection"
import * as Delivery from "@effect-feishu/events/Delivery"
import * as Events from "@effect-feishu/events/Events"
import * as Inbox from "@effect-feishu/events/Inbox"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Schedule from "effect/Schedule"
import * as Stream from "effect/Stream"

class Database extends Context.Tag("Database")<
  Database,
  { readonly save: (name: string) => Effect.Effect<void> }
>() {}
class Tired {
  readonly _tag = "Tired"
  readonly since = 0
}

type Handler<R = never> = Layer.Layer<never, never, Events.Handlers | R>

// Refused --------------------------------------------------------------------------------------------------------

// @ts-expect-error: a message has no such field
Events.on(Im.messageReceiveV1, ({ mesage }) => Effect.log(mesage))

// @ts-expect-error: the object may be missing
Events.on(Contact.userCreatedV3, ({ object }) => Effect.log(object.name))

// @ts-expect-error: a callback waits for an answer
Events.on(CardEvents.actionTrigger, () => Effect.void)

// @ts-expect-error: an event takes no answer
Events.answer(Im.messageReceiveV1, () => Effect.succeed({}))

// @ts-expect-error: the use of a card is answered with a toast and a card
Events.answer(CardEvents.actionTrigger, () => Effect.succeed({ toast: "done" }))

// @ts-expect-error: and with nothing else
Events.answer(CardEvents.actionTrigger, () => Effect.succeed(7))

// @ts-expect-error: a link is answered with its title
Events.answer(UrlEvents.previewGet, () => Effect.succeed({ inline: { title: 7 } }))

Events.answer(CardEvents.actionTrigger, () => Effect.succeed(Callback.none), {
  // @ts-expect-error: what goes out at the deadline is an answer too
  otherwise: { toast: { content: 7 } }
})

Events.answer(CardEvents.actionTrigger, () => Effect.fail(new Tired()), {
  // @ts-expect-error: its error is what the handler fails with
  onError: (error) => Callback.toast(error.message)
})

Events.answer(CardEvents.actionTrigger, () => Effect.fail(new Tired()), {
  // @ts-expect-error: and it gives an answer
  onError: () => "tired"
})

// @ts-expect-error: a key is a text
Events.on(Im.messageReceiveV1, () => Effect.void, { key: () => 7 })

// @ts-expect-error: there are two moments
Events.on(Im.messageReceiveV1, () => Effect.void, { ack: "before" })

// @ts-expect-error: a handler is an effect
Events.on(Im.messageReceiveV1, async () => undefined)

const needy = Events.on(Im.messageReceiveV1, () => Effect.flatMap(Database, (db) => db.save("x")))

// @ts-expect-error: what a handler needs, its layer needs
export const notNeedy: Handler = needy

// @ts-expect-error: late answers need a client
export const noClient: Handler = Events.answer(CardEvents.actionTrigger, () => Effect.succeed(Callback.none))

// @ts-expect-error: handlers alone are no events
export const noLayer: Layer.Layer<Events.Events> = needy

// @ts-expect-error: the guarantee has to be chosen
export const noInbox: Layer.Layer<Events.Events> = Events.layer(Layer.empty)

// @ts-expect-error: a middleware gives the outcome of the handler
Events.middleware(() => Effect.succeed("done"))

// Accepted -------------------------------------------------------------------------------------------------------

export const echo: Handler<FeishuClient> = Events.on(Im.messageReceiveV1, ({ message }) =>
  ImApi.reply(message.message_id, "hi")
)

export const welcome: Handler = Events.on(
  Contact.userCreatedV3,
  ({ object }, { id }) => Effect.log(`${object?.name} joined (${id})`),
  {
    key: ({ object }) => object?.open_id,
    retry: Schedule.exponential("1 second").pipe(Schedule.intersect(Schedule.recurs(5)))
  }
)

export const stubborn: Handler<Database> = Events.on(Im.messageReceiveV1, () => Effect.fail(new Tired()), {
  // The schedule sees the handler's error, and may need services.
  retry: Schedule.recurWhile((error: Tired) => error.since === 0).pipe(
    Schedule.tapOutput(() => Effect.flatMap(Database, (db) => db.save("x")))
  ),
  name: "Stubborn",
  ack: "after",
  timeout: "1 minute"
})

// The delivery and a scope are there while it runs.
export const given: Handler<Database> = Events.on(Im.messageReceiveV1, () =>
  Effect.gen(function* () {
    const { id, raw } = yield* Delivery.CurrentDelivery
    yield* Effect.addFinalizer(() => Effect.log(id, raw))
    const db = yield* Database
    yield* db.save(id)
  })
)

export const failsInTwoWays: Handler = Events.on(Im.messageReceiveV1, (_, { id }) =>
  Effect.gen(function* () {
    if (id === "") return yield* Effect.fail(new Tired())
    return yield* Effect.fail("no")
  })
)

export const perMinute: Handler = Layer.scopedDiscard(
  Events.stream(Im.messageReceiveV1, { capacity: 10_000 }).pipe(
    Stream.groupedWithin(100_000, "1 minute"),
    Stream.runForEach((batch) => Effect.log(`${batch.length} messages`)),
    Effect.forkScoped
  )
)

export const fields: Stream.Stream<string, never, Events.Handlers> = Events.stream(Im.messageReceiveV1).pipe(
  Stream.map(({ delivery, payload }) => `${delivery.id} ${payload.message.chat_id}`)
)

export const buttons: Handler<FeishuClient> = Events.answer(
  CardEvents.actionTrigger,
  (_, delivery) =>
    Effect.gen(function* () {
      const action = yield* Callback.parse(delivery.raw)
      return yield* action.tag === "button" ? Effect.succeed(Callback.none) : Effect.fail(new Tired())
    }),
  {
    deadline: "2500 millis",
    otherwise: Callback.toast("Restarting ..."),
    onError: (error) =>
      Callback.toast(error._tag === "Tired" ? `tired since ${error.since}` : error.message, { type: "error" })
  }
)

export const oldButtons: Handler<FeishuClient> = Events.answer(
  CardActionV1.actionTriggerV1,
  ({ action, token }) => Effect.succeed(Callback.toast(`${action.tag} ${token}`))
)

export const links: Handler<FeishuClient> = Events.answer(UrlEvents.previewGet, ({ context }) =>
  Effect.succeed({ inline: { title: context?.url ?? "" } })
)

export const timed: Handler<Database> = Events.middleware((handler, { type }) =>
  Effect.gen(function* () {
    const db = yield* Database
    yield* db.save(type)
    return yield* handler
  })
)

// What handlers need, and how their layers fail, adds up.
const App = Layer.mergeAll(echo, welcome, perMinute, buttons).pipe(
  Layer.provideMerge(Layer.effectDiscard(Effect.fail("no configuration" as const)))
)
export const main: Layer.Layer<Events.Events, "no configuration", FeishuClient> = Events.layer(App).pipe(
  Layer.provide(Inbox.layer)
)

// Why there is no connection is known of the states in which there is none, in a filter too.
export const reasons: Stream.Stream<Connection.Reason, never, Connection.Connection> = Stream.unwrap(
  Effect.map(Connection.Connection, ({ state }) =>
    state.changes.pipe(
      Stream.filter((now) => now._tag === "Waiting" || now._tag === "Refused"),
      Stream.map((now) => now.cause.reason)
    )
  )
)
