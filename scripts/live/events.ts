/**
 * The long connection: that it stands, that pings are answered, and that the payloads of events are as documented. The platform
 * tells a bot of what people do, not of what it does itself: somebody has to do something in the chat meanwhile.
 */
import { actionTrigger } from "@effect-feishu/core/events/Card"
import * as EventCatalog from "@effect-feishu/core/events"
import * as Im from "@effect-feishu/core/Im"
import * as Callback from "@effect-feishu/cards/Callback"
import * as Card from "@effect-feishu/cards/Card"
import * as Element from "@effect-feishu/cards/Element"
import * as Connection from "@effect-feishu/events/Connection"
import * as Delivery from "@effect-feishu/events/Delivery"
import * as Events from "@effect-feishu/events/Events"
import type { Handlers } from "@effect-feishu/events/Handlers"
import * as Frame from "@effect-feishu/events/Frame"
import * as Inbox from "@effect-feishu/events/Inbox"
import * as LongConnection from "@effect-feishu/events/LongConnection"
import type * as Credentials from "@effect-feishu/core/Credentials"
import * as CardKit from "@effect-feishu/core/CardKit"
import * as Socket from "@effect/platform/Socket"
import * as Cause from "effect/Cause"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Either from "effect/Either"
import * as Exit from "effect/Exit"
import * as Layer from "effect/Layer"
import * as Option from "effect/Option"
import * as Stream from "effect/Stream"
import { lookAt } from "./differences.js"
import {
  agrees,
  differs,
  isAsked,
  judged,
  Live,
  made,
  type Needs,
  type Probe,
  run,
  saysNothing,
  type Seen,
  untried,
  wordsOf
} from "./probe.js"
import * as Things from "./things.js"

interface Heard {
  readonly deliveries: Array<Delivery.Delivery>
  /** What the uses of the card showed, one for each. */
  readonly uses: Array<{ readonly action: Callback.CardAction; readonly late: Seen }>
  /** The message that asks for something to be done. Uses of other cards are none of ours: they are heard, and left alone. */
  card: string | undefined
  pings: number
  pongs: number
}

/** Counts what goes over the sockets that a constructor makes. */
const counting = (
  heard: Heard
): Layer.Layer<Socket.WebSocketConstructor, never, Socket.WebSocketConstructor> =>
  Layer.effect(
    Socket.WebSocketConstructor,
    Effect.map(Socket.WebSocketConstructor, (construct) => (url, protocols) => {
      const socket = construct(url, protocols)
      const kindOf = (data: unknown): string | undefined => {
        if (!(data instanceof ArrayBuffer || data instanceof Uint8Array)) return undefined
        const frame = Frame.decode(data instanceof ArrayBuffer ? new Uint8Array(data) : data)
        return Either.isRight(frame) ? Frame.header(Either.getOrThrow(frame), "type") : undefined
      }
      socket.addEventListener("message", ({ data }: { readonly data: unknown }) => {
        if (kindOf(data) === "pong") heard.pongs++
      })
      const send = socket.send.bind(socket)
      socket.send = (data) => {
        if (kindOf(data) === "ping") heard.pings++
        send(data)
      }
      return socket
    })
  )

/** A form whose checkbox nobody touches, if all goes as the card asks. */
const form = Card.make().pipe(
  Card.markdown("A test of effect-feishu. Please press the button, and leave the box as it is.", {
    element_id: "md"
  }),
  Card.add(
    Element.form({
      name: "form",
      elements: [
        Element.checker({ name: "box", text: Element.plainText({ content: "Leave me" }), checked: false }),
        Element.button({ name: "submit.now", text: "Press me", form_action_type: "submit" })
      ]
    })
  )
)

/** A change of the used card after the platform has given up waiting for the answer. */
const changedLate = (action: Callback.CardAction): Effect.Effect<Seen, never, Needs> =>
  Effect.match(CardKit.updateByToken(action.token, Card.textCard("Thank you.")), {
    onFailure: (error): Seen =>
      saysNothing(error) ? { verdict: "untried", seen: wordsOf(error) } : differs(wordsOf(error)),
    onSuccess: () => agrees("accepted")
  })

const application = (heard: Heard): Layer.Layer<never, never, Handlers | Needs> =>
  Layer.mergeAll(
    Layer.scopedDiscard(
      Effect.forkScoped(
        Stream.runForEach(Events.unhandled, (delivery) => Effect.sync(() => heard.deliveries.push(delivery)))
      )
    ),
    Events.answer(actionTrigger, (payload, delivery) =>
      Effect.gen(function* () {
        heard.deliveries.push(delivery)
        const action = Either.getOrUndefined(Callback.parse(payload))
        if (action === undefined || heard.card === undefined || action.messageId !== heard.card)
          return Callback.none
        // The platform waits for three seconds, and has had an empty answer by then.
        yield* Effect.sleep("3500 millis")
        heard.uses.push({ action, late: yield* changedLate(action) })
        return Callback.none
      })
    )
  )

export type EventNeeds = Credentials.Credentials | Socket.WebSocketConstructor

const listening = (heard: Heard, duration: Duration.Duration) =>
  Effect.gen(function* () {
    const live = yield* Live
    const connection = yield* Connection.Connection
    const { chat } = live.options
    if (chat !== undefined) {
      const card = yield* Effect.option(made(Im.send(chat, form), Things.message))
      heard.card = Option.getOrUndefined(card)?.message_id
    }
    const use = heard.card === undefined ? "" : ", press the card's button"
    yield* live.say(
      `        listening for ${Duration.toSeconds(duration)} seconds: write to the bot, react to a message${use}`
    )
    yield* Effect.sleep(duration)
    return {
      state: (yield* connection.state.get)._tag
    }
  })

/** What there is to say of the payload of a delivery; `undefined`: there is no event of that type. */
const about = (delivery: Delivery.Delivery) =>
  Effect.gen(function* () {
    const { differences, words } = yield* Live
    const event = yield* Effect.option(EventCatalog.load(delivery.type))
    if (Option.isNone(event)) return undefined
    const look = lookAt(
      event.value.payload.ast,
      Delivery.payload(delivery),
      { kind: "event", id: event.value.type },
      words
    )
    differences.push(...look.differences)
    return look
  })

const probe = (name: string, believed: string, seen: Probe["run"]): Probe => ({
  section: "events",
  name,
  believed,
  run: seen
})

/** Which types came, how often, and what differs. Types of which nothing is known may be anything. */
const received = (deliveries: ReadonlyArray<Delivery.Delivery>) =>
  Effect.gen(function* () {
    if (deliveries.length === 0) return yield* untried("none came: did somebody write to the bot?")
    const counts = new Map<string, number>()
    let unknown = 0
    for (const delivery of deliveries) {
      const found = yield* about(delivery)
      if (found === undefined) unknown++
      else counts.set(delivery.type, (counts.get(delivery.type) ?? 0) + 1)
    }
    const said = [...counts].map(([type, count]) => `${count} of ${type}`)
    if (unknown > 0) said.push(`${unknown} of types that are not known`)
    return judged(unknown === 0, said.join(", "))
  })

/** Why there is no connection, without the platform's text. */
const refusalOf = ({ code, reason }: Connection.ConnectionError): string =>
  `${reason}${code === undefined ? "" : `, code ${code}`}`

/** What the probes of events are called. */
const names = {
  connection: "the long connection",
  pings: "pings",
  payloads: "the payloads of events",
  box: "the value of a box that nobody touched",
  point: "the name of a button with a point",
  late: "a change of a used card after its answer is late"
}

/** Everything that may be asked for here. */
export const asked: ReadonlyArray<Pick<Probe, "name" | "section">> = Object.values(names).map((name) => ({
  section: "events",
  name
}))

/** Runs the probes of events, all over one connection. */
export const all: Effect.Effect<void, never, Needs | EventNeeds> = Effect.gen(function* () {
  const { options } = yield* Live
  const { listen } = options
  const isWanted = options.only?.some((text) => asked.some((one) => isAsked(text, one))) ?? true
  if (!isWanted) return
  if (listen === undefined) {
    return yield* run(probe(names.connection, "stands", untried("give --events <seconds>")))
  }
  const heard: Heard = { deliveries: [], uses: [], card: undefined, pings: 0, pongs: 0 }
  const connection = LongConnection.layer().pipe(
    Layer.provide(Events.layer(application(heard))),
    Layer.provide([Inbox.layer, counting(heard)])
  )
  const exit = yield* Effect.exit(Effect.scoped(Effect.provide(listening(heard, listen), connection)))
  if (Exit.isInterrupted(exit)) return yield* Effect.interrupt
  yield* run(
    probe(
      names.connection,
      "stands, and is kept",
      Exit.match(exit, {
        onSuccess: ({ state }) =>
          Effect.succeed(judged(state === "Connected", `its state at the end is ${state}`)),
        onFailure: (cause) =>
          Effect.succeed(
            differs(
              Option.match(Cause.failureOption(cause), { onNone: () => "it failed", onSome: refusalOf })
            )
          )
      })
    )
  )
  if (Exit.isFailure(exit)) return
  yield* run(
    probe(
      names.pings,
      "are answered",
      heard.pings === 0 || (heard.pings === 1 && heard.pongs === 0)
        ? untried(`${heard.pings} sent in that time, none answered: listen for longer`)
        : Effect.succeed(
            judged(heard.pongs >= heard.pings - 1, `${heard.pings} sent, ${heard.pongs} answered`)
          )
    )
  )
  yield* run(probe(names.payloads, "are as documented", received(heard.deliveries)))
  const [use] = heard.uses
  const unused = untried("nobody used the card")
  yield* run(
    probe(
      names.box,
      "is false, or is left out",
      use === undefined
        ? unused
        : Effect.sync(() => {
            const value = use.action.formValue?.["box"]
            return judged(
              value === false || value === undefined,
              value === undefined
                ? "it is left out"
                : typeof value === "boolean"
                  ? `it is ${value}`
                  : `it is a ${typeof value}`
            )
          })
    )
  )
  yield* run(
    probe(
      names.point,
      "comes back as it was",
      use === undefined
        ? unused
        : Effect.sync(() =>
            judged(
              use.action.name === "submit.now",
              use.action.name === "submit.now" ? "it does" : "it does not"
            )
          )
    )
  )
  yield* run(probe(names.late, "is accepted", use === undefined ? unused : Effect.succeed(use.late)))
})
