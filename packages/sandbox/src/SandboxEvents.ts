/**
 * An application's handlers in the same process as the sandbox: what happens there reaches them as the platform would
 * bring it, without a socket. Time is Effect's clock, so a `TestClock` drives the redelivery after 15 seconds, 5 minutes,
 * 1 hour and 6 hours.
 *
 * @example
 * it.effect("answers", () =>
 *   Effect.gen(function* () {
 *     yield* Sandbox.say("hello", { bot: Sandbox.defaultApp.appId })
 *     yield* SandboxEvents.settled
 *     assert.strictEqual((yield* Sandbox.messages).length, 2)
 *   }).pipe(Effect.provide(SandboxEvents.layer(App).pipe(Layer.provide(Inbox.layer)))))
 *
 * @since 0.1.0
 */
import * as Settings from "@effect-feishu/core/Settings"
import type * as Feishu from "@effect-feishu/core/Feishu"
import type { Transport } from "@effect-feishu/core/Transport"
import * as Envelope from "@effect-feishu/events/Envelope"
import * as Events from "@effect-feishu/events/Events"
import type { Handlers } from "@effect-feishu/events/Handlers"
import type { Inbox } from "@effect-feishu/events/Inbox"
import * as Effect from "effect/Effect"
import * as Either from "effect/Either"
import * as Layer from "effect/Layer"
import * as Sandbox from "./Sandbox.js"
import * as SandboxFeishu from "./SandboxFeishu.js"
import { sane } from "./internal/sane.js"

const answerOf = (verdict: Events.Verdict): Sandbox.ReceiverAnswer => {
  switch (verdict._tag) {
    case "Accepted":
    case "Unhandled":
      return { status: 200, body: "" }
    case "Answered":
      return { status: 200, body: JSON.stringify(verdict.answer) }
    case "Refused":
      return { status: 500, body: "" }
  }
}

/**
 * Lets the handlers that are there listen to the sandbox that is there, as an app of it (default: the first), over what
 * for them is a long connection.
 *
 * @since 0.1.0
 * @category layers
 */
export const layerListen = (
  options: { readonly appId?: string | undefined } = {}
): Layer.Layer<never, never, Sandbox.Sandbox | Events.Events> =>
  Layer.scopedDiscard(
    Effect.gen(function* () {
      sane("listener: ", options, { appId: Settings.filled })
      const sandbox = yield* Sandbox.Sandbox
      const events = yield* Events.Events
      const { apps } = yield* sandbox.info
      yield* sandbox.listen(options.appId ?? apps[0]!.appId, (body) =>
        Either.match(Envelope.parse(body), {
          onLeft: () => Effect.succeed({ status: 500, body: "" }),
          onRight: (envelope) =>
            envelope._tag === "Challenge"
              ? Effect.succeed({ status: 200, body: "" })
              : Effect.map(events.receive(envelope, { transport: "longConnection" }), answerOf)
        })
      )
    })
  )

/**
 * An application over a sandbox of its own, with a client for it. What its handlers need beyond the client is asked for,
 * and the inbox, which is the guarantee that is tested.
 *
 * @since 0.1.0
 * @category layers
 */
export const layer = <E, R>(
  app: Layer.Layer<never, E, R>,
  options: SandboxFeishu.Options = {}
): Layer.Layer<
  Feishu.Services | Transport | Sandbox.Sandbox | Events.Events,
  E,
  Exclude<Exclude<R, Handlers> | Inbox, Feishu.Services | Transport | Sandbox.Sandbox>
> =>
  layerListen().pipe(Layer.provideMerge(Events.layer(app)), Layer.provideMerge(SandboxFeishu.layer(options)))

/**
 * Waits until what happened was delivered and the handlers have dealt with it, and with what came of that: nothing is
 * under way any more. A handler that waits for time has to be given some first, by `TestClock.adjust`.
 *
 * @since 0.1.0
 * @category combinators
 */
export const settled: Effect.Effect<void, never, Sandbox.Sandbox | Events.Events> = Effect.gen(function* () {
  const events = yield* Events.Events
  for (let told = -1; ;) {
    yield* Sandbox.settled
    yield* events.idle
    const { length } = yield* Sandbox.appEvents
    if (length === told) return
    told = length
  }
})
