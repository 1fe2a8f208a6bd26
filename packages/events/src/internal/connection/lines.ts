/** The connections that there are: one, or two while one takes the place of another. */
import { Credentials } from "@effect-feishu/core/Credentials"
import { FeishuClient } from "@effect-feishu/core/FeishuClient"
import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import type { CatchUp } from "../../CatchUp.js"
import type { ConnectionError } from "../../Connection.js"
import { Events } from "../../Events.js"
import type * as Fragments from "../../Fragments.js"
import * as Frame from "../../Frame.js"
import { construct, type WebSocketConstructor } from "../line/webSocket.js"
import { discover, type Endpoint } from "./discovery.js"
import { errorOf } from "./ends.js"
import { beat, monotonicOf } from "./heartbeat.js"
import { type Link, open } from "./link.js"
import * as metrics from "./metrics.js"
import { Receiver } from "./receiver.js"
import type { Silence } from "./silence.js"
import { reconfigured, unsaid, type Wishes } from "./wishes.js"

/** How long what there is to do for a connection may take, in milliseconds, and what it takes in. */
export interface Settings {
  readonly discovery: number
  readonly open: number
  readonly pong: number
  readonly close: number
  readonly fragments: Fragments.Bounds
  readonly catchUp: CatchUp | undefined
}

/** A connection with what hears and answers on it. */
export interface Line {
  readonly link: Link
  readonly receiver: Receiver
  readonly id: string | undefined
  /** Monotonic. */
  readonly openedAt: number
}

export interface Lines {
  /** Opens another connection. It is served until it ends. */
  readonly establish: Effect.Effect<Line, ConnectionError>
  /** Says good-bye, once what came by it is answered, if that is possible. */
  readonly leave: (line: Line, reason: ConnectionError) => Effect.Effect<void>
  /** Those that have not ended. */
  readonly all: () => ReadonlyArray<Line>
  /** What the platform has said last. */
  readonly wishes: () => Wishes
}

/** How long the platform waits for an answer: so long one that is on its way keeps its connection. */
const patience = 3_000

/** @param fork Runs what outlives the fiber that starts it. */
export const make = (
  settings: Settings,
  silence: Silence,
  fork: (effect: Effect.Effect<void>) => unknown
): Effect.Effect<Lines, never, Events | FeishuClient | Credentials | WebSocketConstructor> =>
  Effect.gen(function* () {
    const events = yield* Events
    const client = yield* FeishuClient
    const credentials = yield* Credentials
    const newSocket = yield* construct
    const clock = yield* Effect.clock
    const now = (): number => monotonicOf(clock)
    let wishes: Wishes = unsaid
    const lines = new Set<Line>()

    const hear = (): Receiver =>
      new Receiver({
        events,
        start: (effect) => void fork(effect),
        now,
        bounds: settings.fragments,
        onFrame: silence.broken,
        onTaken: (event) => settings.catchUp?.saw(event),
        onPong: (config) => {
          wishes = reconfigured(wishes, config)
        },
        count: metrics.frame
      })

    /** Lasts as long as the connection does, and notices when it is dead. */
    const serve = ({ link, receiver }: Line, endpoint: Endpoint): Effect.Effect<ConnectionError> => {
      const ping = Frame.encode(Frame.ping(endpoint.service))
      const silent = errorOf(
        "Silent",
        `nothing came within ${settings.pong} ms after a ping: the connection is dead`
      )
      const beating = beat({
        ping: () => void link.send(ping),
        heardAt: () => receiver.heardAt,
        interval: () => wishes.ping,
        limit: settings.pong
      })
      return Effect.raceFirst(Effect.as(beating, silent), link.ended)
    }

    const establish: Lines["establish"] = Effect.flatMap(
      Effect.suspend(() => discover(client, credentials, wishes, settings.discovery)),
      (endpoint) => {
        wishes = endpoint.wishes
        const receiver = hear()
        const begin = (link: Link): Line => {
          const line: Line = { link, receiver, id: endpoint.id, openedAt: now() }
          lines.add(line)
          fork(
            Effect.map(serve(line, endpoint), (reason) => {
              link.abandon(reason)
              lines.delete(line)
            })
          )
          return line
        }
        return open(newSocket, Redacted.value(endpoint.url), settings.open, receiver.take, begin)
      }
    )

    return {
      establish,
      leave: ({ link, receiver }, reason) =>
        Effect.andThen(
          Effect.raceFirst(receiver.answered, Effect.sleep(patience)),
          link.close(reason, settings.close)
        ),
      all: () => [...lines],
      wishes: () => wishes
    }
  })
