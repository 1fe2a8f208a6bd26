/** Every event and callback of the platform, raised by hand, the way to a receiver. */
import * as ApiSchema from "@effect-feishu/core/ApiSchema"
import type * as Codec from "@effect-feishu/core/Codec"
import * as EventDefinition from "@effect-feishu/core/EventDefinition"
import * as events from "@effect-feishu/core/events"
import { Envelope } from "@effect-feishu/events"
import * as Sandbox from "@effect-feishu/sandbox/Sandbox"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import { sampleOf } from "../line/samples.js"

/** Whether JSON carries it exactly: the platform sends larger integers as texts. */
const isExact = (value: unknown): boolean =>
  typeof value === "number"
    ? !Number.isInteger(value) || Number.isSafeInteger(value)
    : typeof value !== "object" || value === null || Object.values(value).every(isExact)

/** What an event may tell, drawn from its shape. */
const drawn = ({ payload }: EventDefinition.Any): unknown =>
  sampleOf(ApiSchema.make(payload as Codec.Shape<unknown>), isExact)

describe("every event of the platform", () => {
  it.scoped("can be raised, arrives in its wrapper, and is what was raised", () =>
    Effect.gen(function* () {
      const sandbox = yield* Sandbox.Sandbox
      const bodies: Array<string> = []
      yield* sandbox.listen(Sandbox.defaultApp.appId, (body) =>
        Effect.sync(() => {
          bodies.push(body)
          return { status: 200, body: "{}" }
        })
      )
      const all = yield* events.all
      assert.isAbove(all.length, 240)
      for (const each of all) {
        const definition = each as EventDefinition.EventDefinition<unknown>
        const payload = drawn(each)
        const raised = yield* Sandbox.raise(definition, payload)
        yield* Sandbox.settled
        const envelope = Result.getOrThrow(Envelope.parse(bodies.pop()!))
        assert.strictEqual(envelope._tag, "Event", each.type)
        if (envelope._tag !== "Event") continue
        assert.deepStrictEqual(
          [envelope.type, envelope.id, envelope.schema],
          [each.type, raised.id, each.schema],
          each.type
        )
        const decoded = EventDefinition.decode(definition, envelope.event)
        assert.deepStrictEqual(
          Result.match(decoded, { onFailure: (problems) => problems, onSuccess: () => [] }),
          [],
          each.type
        )
      }
      const outcomes = (yield* Sandbox.deliveries).map(({ outcome }) => outcome)
      assert.deepStrictEqual(new Set(outcomes), new Set(["acknowledged"]))
    }).pipe(Effect.provide(Sandbox.layer({ seed: 1 })))
  )
})
