/**
 * The same promises where a card shows more than one text: parts of an answer, and states of a card.
 */
import * as Fault from "@effect-feishu/sandbox/Fault"
import * as Sandbox from "@effect-feishu/sandbox/Sandbox"
import * as SandboxFeishu from "@effect-feishu/sandbox/SandboxFeishu"
import type { FeishuClient } from "@effect-feishu/core/FeishuClient"
import type * as Element from "@effect-feishu/cards/Element"
import * as CardStream from "@effect-feishu/streaming/CardStream"
import * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as FastCheck from "fast-check"
import * as Logger3 from "../../../effect3/effect/Logger.js"
import * as LogLevel3 from "../../../effect3/effect/LogLevel.js"
import * as Stream from "effect/Stream"
import { checkWire, joined } from "./model.js"
import * as Virtual from "./virtual.js"

const fc = FastCheck
const to = {
  receiveId: Sandbox.defaultChatId,
  text: "raw",
  timeout: "2 seconds",
  patience: "20 minutes"
} as const

/** Bounded mishaps of operations on cards. */
const faults = fc.array(
  fc.record({
    at: fc.nat(12),
    times: fc.integer({ min: 1, max: 3 }),
    on: fc.constantFrom("/open-apis/*", "/open-apis/cardkit/v1/cards/*"),
    action: fc.constantFrom(
      Fault.rateLimited({ resetSeconds: 2 }),
      Fault.serverError(),
      Fault.serverError({ status: 503, moment: "after" }),
      Fault.dropped(),
      Fault.dropped({ moment: "after" }),
      Fault.cut(),
      Fault.malformed,
      Fault.hang({ moment: "after" })
    )
  }),
  { maxLength: 4 }
)

interface Weather {
  readonly faults: ReadonlyArray<{
    readonly at: number
    readonly times: number
    readonly on: string
    readonly action: Fault.Action
  }>
  readonly repeatedUuid: "accept" | 200770 | 300317
  readonly seed: number
}
const weather = {
  faults,
  repeatedUuid: fc.constantFrom<Array<Weather["repeatedUuid"]>>("accept", 200770, 300317),
  seed: fc.nat(1_000_000)
}

type Elements = ReadonlyArray<{ readonly [key: string]: unknown }>

interface Shown {
  readonly card: { readonly [key: string]: unknown }
  readonly elements: Elements
  readonly isStreaming: boolean
}

/** The cards that were sent, in the order of their messages. */
export const shown: Effect.Effect<ReadonlyArray<Shown>, never, Sandbox.Sandbox> = Effect.gen(function* () {
  const cards = new Map((yield* Sandbox.cards).map((each) => [each.card_id, each]))
  return (yield* Sandbox.messages).flatMap((message) => {
    const entity = cards.get(message.card_id ?? "")
    return entity === undefined
      ? []
      : [
          {
            card: entity.card,
            elements: (entity.card["body"] as { readonly elements: Elements }).elements,
            isStreaming: entity.streaming !== "off"
          }
        ]
  })
})

const run = <A, E>(
  program: Effect.Effect<A, E, FeishuClient>,
  { faults, repeatedUuid, seed }: Weather
): { readonly cards: ReadonlyArray<Shown>; readonly result: A } => {
  const whole = Effect.gen(function* () {
    for (const { action, at, on, times } of faults) {
      for (let i = 1; i <= times; i++) yield* Sandbox.inject(Fault.nth(at + i, { path: on }, action))
    }
    const result = yield* program
    return { result, cards: yield* shown, requests: yield* Sandbox.requests }
  })
  const exit = Virtual.run(
    whole.pipe(
      Effect.provide(
        SandboxFeishu.layer({
          seed,
          history: 100_000,
          limits: { cards: "gateway" },
          cards: { repeatedUuid }
        })
      ),
      Logger3.withMinimumLogLevel(LogLevel3.None)
    ),
    seed
  )
  if (Exit.isFailure(exit)) throw Cause.squash(exit.cause)
  checkWire(exit.value.requests)
  if (exit.value.cards.some((card) => card.isStreaming)) throw new Error("a card was left open")
  return exit.value
}

// Parts -----------------------------------------------------------------------------------------------------------

export interface PartsCase extends Weather {
  readonly parts: ReadonlyArray<CardStream.Part>
  readonly delays: ReadonlyArray<number>
  readonly maxBytes: number | undefined
}

const texts = fc.oneof(
  fc.constantFrom("a ", "一段文字。", "😀", "\n\n", "- x\n", "```\ncode\n```\n", "|a|b|\n|-|-|\n|1|2|\n\n"),
  fc.integer({ min: 1, max: 400 }).map((length) => "word ".repeat(100).slice(0, length))
)
const id = fc.constantFrom(undefined, undefined, "x", "y")

export const partsCases: FastCheck.Arbitrary<PartsCase> = fc.record({
  ...weather,
  parts: fc.array(
    fc.oneof(
      { weight: 3, arbitrary: fc.tuple(texts, id).map(([text, id]) => CardStream.thinking(text, id)) },
      { weight: 5, arbitrary: fc.tuple(texts, id).map(([text, id]) => CardStream.answer(text, id)) },
      {
        weight: 3,
        arbitrary: fc
          .record({
            id: fc.constantFrom("1", "2", "3", "4", "5"),
            name: fc.constantFrom("search", "读文件"),
            state: fc.constantFrom<Array<CardStream.ToolState>>("pending", "running", "done", "failed"),
            detail: fc.option(fc.oneof(texts, fc.constant("long ".repeat(1_000))), { nil: undefined })
          })
          .map(CardStream.tool)
      }
    ),
    { maxLength: 40 }
  ),
  delays: fc.array(fc.oneof(fc.constant(0), fc.nat(600), fc.nat(20 * 60_000)), {
    minLength: 1,
    maxLength: 5
  }),
  maxBytes: fc.oneof(fc.constant(undefined), fc.integer({ min: 256, max: 6_000 }))
})

/** What has to be seen: each element with its whole text, in the order of first appearance. */
const expected = (parts: ReadonlyArray<CardStream.Part>) => {
  const elements = new Map<string, { kind: string; text: string }>()
  let last = ""
  let count = 0
  for (const part of parts) {
    const kind = part._tag
    if (part._tag !== "Tool" && part.text === "") continue
    const key =
      part.id === undefined
        ? last.startsWith(`${kind}#`)
          ? last
          : `${kind}#${count++}`
        : `${kind} ${part.id}`
    const known = elements.get(key)
    if (known === undefined) {
      elements.set(key, { kind, text: "" })
      last = key
    }
    const element = elements.get(key)!
    element.text = part._tag === "Tool" ? part.state : element.text + part.text
  }
  return [...elements.values()]
}

const sign: Readonly<Record<string, string>> = {
  "⏳": "pending",
  "▶️": "running",
  "✅": "done",
  "❌": "failed"
}

/** What is seen: elements with the same id on several cards are one. */
const seen = (cards: ReadonlyArray<Shown>) => {
  const elements = new Map<string, { kind: string; texts: Array<string> }>()
  for (const { elements: all } of cards) {
    for (const element of all) {
      const name = String(element["element_id"])
      const kind = name.startsWith("tool") ? "Tool" : name.startsWith("answer") ? "Answer" : "Thinking"
      const title =
        element["tag"] === "div"
          ? (element["text"] as { content: string }).content
          : (element["header"] as { title: { content: string } } | undefined)?.title.content
      const content =
        element["tag"] === "markdown"
          ? String(element["content"])
          : String((element["elements"] as Elements | undefined)?.[0]?.["content"] ?? "")
      const text = kind === "Tool" ? sign[title!.split(" ")[0]!]! : content
      const known = elements.get(name)
      if (known === undefined) elements.set(name, { kind, texts: [text] })
      else if (kind === "Tool") known.texts = [text]
      else known.texts.push(text)
    }
  }
  return [...elements.values()]
}

/** Whether texts of cards are a text together, but for what closes and opens again what was cut. */
const holds = (texts: ReadonlyArray<string>, text: string): boolean =>
  joined(
    texts.map((each) => ({ text: each, cardId: undefined, isStreaming: false })),
    text,
    new Set()
  ).has(text.length)

export const checkParts = (sample: PartsCase): void => {
  const stream = Stream.fromIterable(sample.parts).pipe(
    Stream.zipWithIndex,
    Stream.mapEffect(([part, i]) => Effect.as(Effect.sleep(sample.delays[i % sample.delays.length]!), part))
  )
  const { cards } = run(CardStream.parts(stream, { ...to, maxBytes: sample.maxBytes }), sample)
  const [want, have] = [expected(sample.parts), seen(cards)]
  const isThere = want.every(({ kind, text }, index) => {
    const texts = have[index]?.texts ?? []
    return kind === have[index]?.kind && (kind === "Tool" ? texts[0] === text : holds(texts, text))
  })
  if (!isThere || want.length !== have.length) {
    throw new Error(
      `expected ${JSON.stringify(want, null, 1)}\nbut the cards show ${JSON.stringify(have, null, 1)}`
    )
  }
}

// By hand ---------------------------------------------------------------------------------------------------------

export interface HandCase extends Weather {
  readonly acts: ReadonlyArray<
    | { readonly _tag: "Append" | "Replace"; readonly text: string; readonly after: number }
    | { readonly _tag: "Header"; readonly text: string; readonly after: number }
  >
  readonly maxBytes: number | undefined
}

export const handCases: FastCheck.Arbitrary<HandCase> = fc.record({
  ...weather,
  acts: fc.array(
    fc.record({
      _tag: fc.oneof(
        { weight: 5, arbitrary: fc.constant("Append" as const) },
        { weight: 2, arbitrary: fc.constant("Replace" as const) },
        { weight: 1, arbitrary: fc.constant("Header" as const) }
      ),
      text: fc.array(texts, { maxLength: 8 }).map((all) => all.join("")),
      after: fc.oneof(fc.constant(0), fc.nat(300), fc.nat(3_000), fc.nat(15 * 60_000))
    }),
    { maxLength: 14 }
  ),
  maxBytes: fc.oneof(fc.constant(undefined), fc.integer({ min: 256, max: 2_000 }))
})

export const checkHand = (sample: HandCase): void => {
  let text = ""
  let title: string | undefined
  const program = Effect.scoped(
    Effect.gen(function* () {
      const handle = yield* CardStream.make({ ...to, maxBytes: sample.maxBytes })
      for (const act of sample.acts) {
        yield* Effect.sleep(act.after)
        if (act._tag === "Append") {
          text += act.text
          yield* handle.append(act.text)
        } else if (act._tag === "Replace") {
          text = act.text
          yield* handle.replace(act.text)
        } else {
          title = `title ${act.text.length}`
          yield* handle.setHeader(title)
        }
      }
      return yield* handle.finish
    })
  )
  const { cards, result } = run(program, sample)
  const have = cards.map((card) => String(card.elements[0]!["content"]))
  if (!holds(have, text))
    throw new Error(`expected ${JSON.stringify(text)}, but the cards hold ${JSON.stringify(have)}`)
  if (result.textLength !== text.length) throw new Error("the result tells another length")
  const header = cards.at(-1)!.card["header"] as { readonly title: { readonly content: string } } | undefined
  if (title !== header?.title.content) throw new Error(`the title is ${header?.title.content}, not ${title}`)
}

// States ----------------------------------------------------------------------------------------------------------

export interface StatesCase extends Weather {
  readonly states: ReadonlyArray<Element.CardJson>
  readonly delay: number
}

const markdown = fc.record(
  {
    tag: fc.constant("markdown" as const),
    element_id: fc.constantFrom("a", "b", "c", "d", "e", "f"),
    content: fc.constantFrom("one", "one two", "one two three", "else"),
    text_align: fc.constantFrom("left", "center")
  },
  { requiredKeys: ["tag", "content"] }
)
const container = (inner: FastCheck.Arbitrary<object>) =>
  fc.oneof(
    fc.record(
      {
        tag: fc.constant("collapsible_panel"),
        element_id: fc.constantFrom("p", "q"),
        expanded: fc.boolean(),
        header: fc.record({
          title: fc.record({ tag: fc.constant("plain_text"), content: fc.constantFrom("x", "y") })
        }),
        elements: fc.array(inner, { maxLength: 3 })
      },
      { requiredKeys: ["tag", "header", "elements"] }
    ),
    fc.record(
      {
        tag: fc.constant("column_set"),
        element_id: fc.constantFrom("s", "t"),
        columns: fc.array(
          fc.record(
            {
              tag: fc.constant("column"),
              element_id: fc.constantFrom("u", "v", "w"),
              elements: fc.array(inner, { maxLength: 3 })
            },
            { requiredKeys: ["tag", "elements"] }
          ),
          { minLength: 1, maxLength: 2 }
        )
      },
      { requiredKeys: ["tag", "columns"] }
    )
  )
const element = fc.oneof({ weight: 3, arbitrary: markdown }, { weight: 1, arbitrary: container(markdown) })

/** Takes away ids that stand twice. */
const distinct = (value: unknown, seen = new Set<string>()): unknown => {
  if (Array.isArray(value)) return value.map((item) => distinct(item, seen))
  if (typeof value !== "object" || value === null) return value
  const { element_id: id, ...rest } = value as { readonly element_id?: string }
  const isNew = id !== undefined && !seen.has(id)
  if (isNew) seen.add(id)
  const inner = Object.fromEntries(Object.entries(rest).map(([key, item]) => [key, distinct(item, seen)]))
  return isNew ? { ...inner, element_id: id } : inner
}

const state = fc
  .record(
    {
      schema: fc.constant("2.0"),
      header: fc.record({
        title: fc.record({ tag: fc.constant("plain_text"), content: fc.constantFrom("T", "U") })
      }),
      config: fc.record({ width_mode: fc.constantFrom("fill", "compact") }),
      card_link: fc.record({ url: fc.constantFrom("https://a.example", "https://b.example") }),
      body: fc.record(
        {
          direction: fc.constantFrom("vertical", "horizontal"),
          elements: fc.array(element, { maxLength: 6 })
        },
        { requiredKeys: ["elements"] }
      )
    },
    { requiredKeys: ["schema", "body"] }
  )
  .map((card) => distinct(card) as Element.CardJson)

export const statesCases: FastCheck.Arbitrary<StatesCase> = fc.record({
  ...weather,
  states: fc.array(state, { minLength: 1, maxLength: 8 }),
  delay: fc.constantFrom(0, 300, 5_000, 11 * 60_000)
})

const sorted = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(sorted)
    : typeof value === "object" && value !== null
      ? Object.fromEntries(
          Object.entries(value)
            .sort(([one], [other]) => (one < other ? -1 : 1))
            .map(([key, item]) => [key, sorted(item)])
        )
      : value

export const checkStates = (sample: StatesCase): void => {
  const stream = Stream.fromIterable(sample.states).pipe(Stream.tap(() => Effect.sleep(sample.delay)))
  const { cards } = run(CardStream.cards(stream, to), sample)
  if (cards.length !== 1) throw new Error(`there are ${cards.length} cards`)
  const { config, ...rest } = cards[0]!.card
  const { streaming_mode: _, summary: __, update_multi: ___, ...own } = config as Record<string, unknown>
  const last = sample.states.at(-1)!
  const want = JSON.stringify(sorted({ ...last, config: last.config ?? {} }))
  const have = JSON.stringify(sorted({ ...rest, config: own }))
  if (want !== have) throw new Error(`expected ${want}\nbut the card is ${have}`)
}
