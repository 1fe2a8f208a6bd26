import * as Card from "@effect-feishu/cards/Card"
import type { FeishuClient } from "@effect-feishu/core/FeishuClient"
import { interrupt } from "@effect-feishu/core/internal/line/fiber"
import * as Fault from "@effect-feishu/sandbox/Fault"
import * as Sandbox from "@effect-feishu/sandbox/Sandbox"
import * as SandboxFeishu from "@effect-feishu/sandbox/SandboxFeishu"
import * as CardStream from "@effect-feishu/streaming/CardStream"
import { assert, describe, it } from "@effect/vitest"
import * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as FastCheck from "effect/FastCheck"
import * as Logger from "effect/Logger"
import * as LogLevel from "effect/LogLevel"
import * as Schedule from "effect/Schedule"
import * as Stream from "effect/Stream"
import { cases, check, checkWire, held, regressions } from "./support/model.js"
import { checkDocument, documentCases, documentRegressions } from "./support/documents.js"
import { checkHand, checkParts, checkStates, handCases, partsCases, statesCases } from "./support/more.js"
import { tried } from "../thorough.js"
import * as Virtual from "./support/virtual.js"
import * as Fiber from "effect/Fiber"

const contentPath = {
  method: "PUT",
  path: "/open-apis/cardkit/v1/cards/:card_id/elements/:element_id/content"
}

/** A failure tells the seed and path that repeat it, with `npm run fuzz:streaming -- 1000 SEED PATH`. */
const holds = <A>(arbitrary: FastCheck.Arbitrary<A>, promise: (sample: A) => void, numRuns: number) => {
  const property = FastCheck.asyncProperty(arbitrary, async (sample) => {
    promise(sample)
    await new Promise((resolve) => setImmediate(resolve))
  })
  return async () => {
    await FastCheck.assert(property, { numRuns, seed: 20_261_122 })
  }
}

describe("CardStream keeps promises that it once broke", () => {
  for (const [i, sample] of regressions.entries()) it(`in case ${i + 1}`, () => check(sample))
  for (const [what, sample] of Object.entries(documentRegressions)) it(what, () => checkDocument(sample))
})

describe("CardStream keeps its promises, whatever the source and the platform do", () => {
  it("for a text, whatever its pieces", holds(cases, check, tried(250, 1_000)), 300_000)
  it("for a text that is written and replaced by hand", holds(handCases, checkHand, tried(60, 250)), 120_000)
  it(
    "for parts, each in its element, in the order of first appearance",
    holds(partsCases, checkParts, tried(60, 250)),
    120_000
  )
  it(
    "for ordinary Markdown, whatever is in it and wherever it is cut",
    holds(documentCases, checkDocument, tried(15, 40)),
    120_000
  )
  it(
    "for states of a card, of which the last one stays",
    holds(statesCases, checkStates, tried(60, 250)),
    120_000
  )
})

/** So many tasks lie between two moments that are tried: what happens between them is the same for most. */
const step = tried(5, 1)

describe("CardStream, interrupted at any moment, closes every card that was sent", () => {
  const to = { receiveId: Sandbox.defaultChatId, patience: "5 minutes" } as const
  const parts = Stream.make(
    CardStream.thinking("Let me see"),
    CardStream.tool({ id: "1", name: "look", state: "running" }),
    CardStream.answer("There "),
    CardStream.tool({ id: "1", name: "look", state: "done", detail: "seen" }),
    CardStream.answer("it is")
  ).pipe(Stream.schedule(Schedule.spaced(300)))
  const states = Stream.range(1, 5).pipe(
    Stream.map((i) => Card.make().pipe(Card.markdown(`state ${i}`, { element_id: "md" }))),
    Stream.schedule(Schedule.spaced(300))
  )
  const scenarios: Readonly<
    Record<
      string,
      {
        /** Default: a text. */
        readonly run?: Effect.Effect<unknown, unknown, FeishuClient>
        readonly options?: Partial<CardStream.Options>
        readonly faults?: ReadonlyArray<Fault.Fault>
      }
    >
  > = {
    "in a run without a fault": { options: { footer: "done", header: "Title" } },
    "in a run over several cards": { options: { maxBytes: 256, footer: "done" } },
    "in a run whose answers are lost": {
      options: { maxBytes: 300 },
      faults: [Fault.share(0.4, { path: "/open-apis/*" }, Fault.dropped({ moment: "after" }))]
    },
    "in a run that loses its card": { faults: [Fault.nth(2, contentPath, Fault.refused({ code: 200740 }))] },
    "in a run of parts": { run: CardStream.parts(parts, { ...to, footer: "done" }) },
    "in a run of states": { run: CardStream.cards(states, { ...to, footer: "done" }) },
    "in a run that is refused": {
      faults: [
        Fault.always(
          { ...contentPath, where: ({ json }) => JSON.stringify(json).length > 500 },
          Fault.refused({ code: 10002 })
        )
      ]
    }
  }
  const words = Array.from({ length: 24 }, (_, i) => `line ${i} of a text that has some length\n\n`)
  const tokens = Stream.fromIterable(words).pipe(Stream.schedule(Schedule.spaced(60)))

  for (const [name, { faults = [], options, run }] of Object.entries(scenarios)) {
    it(
      name,
      async () => {
        let moments = 0
        for (let after = 1, isOver = false; !isOver; after += step) {
          isOver = true
          let fiber: Fiber.RuntimeFiber<unknown, unknown> | undefined
          const program = Effect.gen(function* () {
            fiber = yield* Effect.fork(run ?? CardStream.run(tokens, { ...to, ...options }))
            const exit = yield* Fiber.await(fiber)
            // What was interrupted while a request was on its way is done by now.
            yield* Effect.sleep("1 minute")
            return {
              exit,
              cards: run === undefined ? yield* held() : [],
              entities: yield* Sandbox.cards,
              requests: yield* Sandbox.requests
            }
          })
          const outcome = Virtual.run(
            program.pipe(
              Effect.provide(SandboxFeishu.layer({ seed: after, limits: { cards: "gateway" }, faults })),
              Logger.withMinimumLogLevel(LogLevel.None)
            ),
            after,
            {
              after,
              act: () => {
                isOver = false
                if (fiber !== undefined) interrupt(fiber)
              }
            }
          )
          if (Exit.isFailure(outcome)) throw Cause.squash(outcome.cause)
          const { cards, entities, exit, requests } = outcome.value
          if (Exit.isFailure(exit) && Cause.isInterrupted(exit.cause)) moments++
          // A card that was called gone may stay open on the platform that said so.
          const open = entities.filter(
            (entity) =>
              entity.message_id !== undefined && entity.streaming !== "off" && !name.includes("loses")
          )
          assert.deepStrictEqual(open, [], `interrupted after ${after} tasks`)
          const text = cards.map((card) => card.text).join("")
          if (!name.includes("loses")) {
            assert.isTrue(words.join("").startsWith(text), `interrupted after ${after} tasks: ${text}`)
          }
          checkWire(requests)
          if (after % 50 === 1) await new Promise((resolve) => setImmediate(resolve))
        }
        assert.isAbove(moments, 100 / step)
      },
      120_000
    )
  }
})
