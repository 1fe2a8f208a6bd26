/**
 * What a run of `CardStream` promises, as a property: random texts in random pieces at random times, over a platform
 * that fails at random, from sources that fail or are interrupted at random.
 */
import * as FeishuError from "@effect-feishu/core/FeishuError"
import * as Im from "@effect-feishu/core/Im"
import * as Fault from "@effect-feishu/sandbox/Fault"
import * as Sandbox from "@effect-feishu/sandbox/Sandbox"
import * as SandboxFeishu from "@effect-feishu/sandbox/SandboxFeishu"
import * as CardStream from "@effect-feishu/streaming/CardStream"
import * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as FastCheck from "fast-check"
import * as Logger3 from "../../../effect3/effect/Logger.js"
import * as LogLevel3 from "../../../effect3/effect/LogLevel.js"
import * as Option from "effect/Option"
import * as Stream from "effect/Stream"
import * as Stream3 from "../../../effect3/effect/Stream.js"
import { checkRequests } from "./bounds.js"
import * as Virtual from "./virtual.js"
import * as Fiber from "effect/Fiber"
import * as Fiber3 from "../../../effect3/effect/Fiber.js"

const fc = FastCheck

export interface Case {
  readonly blocks: ReadonlyArray<string>
  /** How often the blocks are repeated: a text can be large and its description small. */
  readonly times: number
  /** Lengths of the pieces, over and over. */
  readonly sizes: ReadonlyArray<number>
  /** Milliseconds before each piece, over and over. */
  readonly delays: ReadonlyArray<number>
  readonly ending:
    | { readonly _tag: "Done" }
    | { readonly _tag: "Fails" | "Dies"; readonly after: number }
    | { readonly _tag: "Interrupted"; readonly at: number }
  readonly faults: ReadonlyArray<Planned>
  readonly platform: {
    readonly repeatedUuid: "accept" | 200770 | 300317
    readonly afterTimeout: "refuse" | "drop"
    readonly cards: "gateway" | "service"
    readonly receivers: boolean
  }
  readonly options: {
    readonly interval: number
    readonly maxBytes: number | undefined
    readonly placeholder: string | undefined
    readonly footer: string | undefined
    readonly replies: boolean
  }
  readonly seed: number
}

/** A fault that strikes a number of times and then no more. */
interface Planned {
  readonly on: keyof typeof paths
  /** So many matching requests go by first. */
  readonly skip: number
  readonly times: number
  readonly what: string
}

const card = "/open-apis/cardkit/v1/cards/:card_id"
const paths = {
  anything: { path: "/open-apis/*" },
  create: { method: "POST", path: "/open-apis/cardkit/v1/cards" },
  content: { method: "PUT", path: `${card}/elements/:element_id/content` },
  settings: { method: "PATCH", path: `${card}/settings` },
  elements: { method: "POST", path: `${card}/elements` },
  batch: { method: "POST", path: `${card}/batch_update` },
  card: { path: "/open-apis/cardkit/v1/cards/*" },
  message: { method: "POST", path: "/open-apis/im/v1/*" },
  token: { path: "/open-apis/auth/*" }
} as const

/** Only time is needed: however many of them strike, a run that is patient succeeds. */
const passing = {
  "429 with a hint": Fault.rateLimited({ resetSeconds: 3 }),
  "429 with a hint of none": Fault.rateLimited({ resetSeconds: 0 }),
  "429 without a hint": Fault.rateLimited({ resetSeconds: null }),
  "400 for a rate": Fault.rateLimited({ status: 400 }),
  "500 before": Fault.serverError(),
  "503 after": Fault.serverError({ status: 503, moment: "after" }),
  "dropped before": Fault.dropped(),
  "dropped after": Fault.dropped({ moment: "after" }),
  cut: Fault.cut(),
  malformed: Fault.malformed,
  "hangs before": Fault.hang(),
  "hangs after": Fault.hang({ moment: "after" }),
  "late before": Fault.delayed("700 millis"),
  "late after": Fault.delayed("700 millis", { moment: "after" }),
  "dead token": Fault.deadToken(),
  "refused token": Fault.deadToken({ revoke: false })
} as const

/** The same for operations on a card, except that they may move the text into another one. */
const onCards = {
  230020: Fault.refused({ code: 230020 }),
  200810: Fault.refused({ code: 200810 }),
  300120: Fault.refused({ code: 300120 }),
  200770: Fault.refused({ code: 200770 }),
  300317: Fault.refused({ code: 300317 }),
  200740: Fault.refused({ code: 200740 }),
  200750: Fault.refused({ code: 200750 }),
  300311: Fault.refused({ code: 300311 })
} as const

const onContent = {
  300309: Fault.refused({ code: 300309 }),
  200850: Fault.refused({ code: 200850 }),
  300305: Fault.refused({ code: 300305 }),
  200860: Fault.refused({ code: 200860 }),
  230099: Fault.refused({ code: 230099, msg: "ErrCode: 11310; ErrMsg: card table number over limit" })
} as const

const onSends = {
  230020: Fault.refused({ code: 230020 }),
  "not known yet": Fault.refused({ code: 230099, msg: "ErrCode: 200740; ErrMsg: no such card" })
} as const

/** What no patience helps against. */
const fatal = {
  "no permission": Fault.refused({ code: 99991672 }),
  "wrong parameter": Fault.refused({ code: 10002 }),
  "no such code": Fault.refused({ code: 399999 })
} as const

const actions: Readonly<Record<string, Fault.Action>> = {
  ...passing,
  ...onCards,
  ...onContent,
  ...onSends,
  ...fatal
}
const gone = new Set(["200740", "200750", "300311"])
const moves = new Set([...gone, "300305", "200860", "230099"])

const planned = (
  on: ReadonlyArray<Planned["on"]>,
  what: Readonly<Record<string, Fault.Action>>,
  most: number
) =>
  fc.record({
    on: fc.constantFrom(...on),
    skip: fc.nat(6),
    times: fc.integer({ min: 1, max: most }),
    what: fc.constantFrom(...Object.keys(what))
  })

const everywhere = Object.keys(paths) as ReadonlyArray<Planned["on"]>
const faults = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: planned(everywhere, passing, 5) },
    {
      weight: 2,
      arbitrary: planned(["content", "settings", "elements", "batch", "card"], onCards, 2)
    },
    { weight: 2, arbitrary: planned(["content"], onContent, 3) },
    { weight: 1, arbitrary: planned(["message"], onSends, 3) },
    {
      weight: 1,
      arbitrary: planned(
        everywhere.filter((on) => on !== "token"),
        fatal,
        3
      )
    }
  ),
  { maxLength: 5 }
)

const words =
  "the answer is 42; see https://example.com/a?b=c&d for “more” \\ \"quoted\" <font color='red'>x</font>"
const blocks = fc.array(
  fc.oneof(
    fc.constantFrom(
      "# Heading\n",
      "\n\n",
      "- item\n",
      "1. one\n",
      "> quote\n",
      " ",
      "\n",
      "**bold** ",
      "```ts\nconst a = `b`\n```\n",
      "```\nno language\n\n  indented\n```\n",
      "| a | b |\n|---|---|\n| 1 | 2 |\n| 3 | 4 |\n",
      "\n|x|y|\n|:-|-:|\n|一|二|\n\n",
      "````md\n```js\ninner\n```\n````\n",
      "👩‍👩‍👧‍👦🇨🇳👍🏽é ",
      "\t\r\n",
      "\u0001\u2028\ufeff"
    ),
    fc.integer({ min: 1, max: words.length }).map((length) => words.slice(0, length)),
    fc
      .integer({ min: 1, max: 60 })
      .map((length) => "春眠不觉晓，处处闻啼鸟。夜来风雨声，花落知多少？".repeat(3).slice(0, length)),
    fc.integer({ min: 1, max: 40 }).map((length) => "😀🙃🚀".repeat(20).slice(0, length * 2)),
    fc.integer({ min: 100, max: 900 }).map((length) => "x".repeat(length)),
    fc.integer({ min: 5, max: 40 }).map((rows) => `| n | m |\n|---|---|\n${"| 10 | 数 |\n".repeat(rows)}\n`),
    fc
      .integer({ min: 5, max: 60 })
      .map((lines) => `\`\`\`python\n${'print("hello")\n'.repeat(lines)}\`\`\`\n`)
  ),
  { maxLength: 12 }
)

export const cases: FastCheck.Arbitrary<Case> = fc.record({
  blocks,
  times: fc.oneof(
    { weight: 90, arbitrary: fc.integer({ min: 1, max: 3 }) },
    { weight: 9, arbitrary: fc.integer({ min: 1, max: 30 }) },
    { weight: 1, arbitrary: fc.integer({ min: 40, max: 300 }) }
  ),
  sizes: fc.array(
    fc.oneof(
      { weight: 3, arbitrary: fc.integer({ min: 1, max: 12 }) },
      { weight: 2, arbitrary: fc.integer({ min: 1, max: 500 }) },
      { weight: 1, arbitrary: fc.integer({ min: 1, max: 50_000 }) }
    ),
    { minLength: 1, maxLength: 5 }
  ),
  delays: fc.array(
    fc.oneof(
      { weight: 5, arbitrary: fc.constant(0) },
      { weight: 4, arbitrary: fc.nat(400) },
      { weight: 2, arbitrary: fc.nat(10_000) },
      { weight: 1, arbitrary: fc.nat(15 * 60_000) },
      { weight: 1, arbitrary: fc.nat(3 * 3_600_000) }
    ),
    { minLength: 1, maxLength: 6 }
  ),
  ending: fc.oneof(
    { weight: 6, arbitrary: fc.constant({ _tag: "Done" } as const) },
    {
      weight: 2,
      arbitrary: fc.record({ _tag: fc.constantFrom("Fails", "Dies"), after: fc.nat(20) })
    },
    {
      weight: 2,
      arbitrary: fc.record({
        _tag: fc.constant("Interrupted" as const),
        at: fc.oneof(fc.nat(2_000), fc.nat(60_000), fc.nat(3_600_000))
      })
    }
  ),
  faults,
  platform: fc.record({
    repeatedUuid: fc.constantFrom("accept", 200770, 300317),
    afterTimeout: fc.constantFrom("refuse", "drop"),
    cards: fc.constantFrom("gateway", "service"),
    receivers: fc.boolean()
  }),
  options: fc.record({
    interval: fc.constantFrom(250, 0, 10, 100, 1_000),
    maxBytes: fc.oneof(
      { weight: 3, arbitrary: fc.constant(undefined) },
      { weight: 1, arbitrary: fc.integer({ min: 256, max: 3_000 }) }
    ),
    placeholder: fc.constantFrom(undefined, "Thinking..."),
    footer: fc.constantFrom(undefined, "that is all"),
    replies: fc.boolean()
  }),
  seed: fc.nat(1_000_000)
}) as FastCheck.Arbitrary<Case>

/** The text of a case, in its pieces. 200 KB at most. */
export const piecesOf = ({ blocks, sizes, times }: Case): ReadonlyArray<string> => {
  const text = blocks.join("").repeat(times).slice(0, 200_000)
  const pieces: Array<string> = []
  // Few enough that hours between them do not become years, and that a thousand cases are soon done.
  const least = Math.ceil(text.length / 60)
  for (let at = 0, i = 0; at < text.length; i++) {
    const size = Math.max(least, sizes[i % sizes.length]!)
    pieces.push(text.slice(at, at + size))
    at += size
  }
  return pieces
}

class Unkept extends Error {}

const must = (holds: boolean, what: string): void => {
  if (!holds) throw new Unkept(what)
}

const deadTokens = new Set([99991663, 99991668])

/** Every operation on a card as it came in: numbers, identifiers, rate. */
export const checkWire = (requests: ReadonlyArray<Sandbox.RequestRecord>): void => {
  const operations = new Map<string, Array<Sandbox.RequestRecord>>()
  for (const request of requests) {
    const id = /^\/open-apis\/cardkit\/v1\/cards\/(\w+)\//.exec(`${request.path}/`)?.[1]
    // What was given up on its way can arrive after what was sent later: its number keeps it from doing harm.
    const isOvertaken = request.fault === "Delayed" && request.code === 300317
    if (id === undefined || isOvertaken) continue
    const known = operations.get(id)
    if (known === undefined) operations.set(id, [request])
    else known.push(request)
  }
  for (const [id, all] of operations) {
    let last: { sequence: number; uuid: string; body: string } | undefined
    const uuids = new Set<string>()
    for (const request of all) {
      const body = JSON.stringify([request.method, request.path, request.json])
      const { sequence, uuid } = request.json as { sequence: number; uuid: string }
      if (last !== undefined && uuid === last.uuid) {
        must(body === last.body, `card ${id}: identifier ${uuid} was used for two operations`)
      } else {
        must(!uuids.has(uuid), `card ${id}: identifier ${uuid} was used again`)
        must(sequence > (last?.sequence ?? 0), `card ${id}: ${sequence} came after ${last?.sequence}`)
      }
      uuids.add(uuid)
      last = { sequence, uuid, body }
    }
    // A request with a dead token is turned away at the gate and never counts for a card.
    const counted = all.filter((request) => !deadTokens.has(request.code))
    for (const [i, request] of counted.entries()) {
      const tenth = counted[i - 10]
      must(
        tenth === undefined || request.at - tenth.at >= 1_000,
        `card ${id}: more than ten operations within a second, at ${request.at}`
      )
    }
  }
}

export interface Held {
  readonly text: string
  readonly cardId: string | undefined
  readonly isStreaming: boolean
}

/** What the messages show, in their order. */
export const held = Effect.fn(function* (placeholder?: string) {
  const entities = new Map((yield* Sandbox.cards).map((each) => [each.card_id, each]))
  return (yield* Sandbox.messages)
    .filter((message) => message.uuid !== "question")
    .map((message) => {
      if (message.msg_type === "text") {
        return {
          text: (JSON.parse(message.content) as { text: string }).text,
          cardId: undefined,
          isStreaming: false
        }
      }
      const entity = message.card_id === undefined ? undefined : entities.get(message.card_id)
      const json = (entity?.card ?? JSON.parse(message.content)) as {
        body: { elements: ReadonlyArray<{ element_id: string; content: string }> }
      }
      const text = json.body.elements.find((element) => element.element_id === "md")!.content
      return {
        text: text === placeholder ? "" : text,
        cardId: entity?.card_id,
        isStreaming: entity?.streaming === "on"
      }
    })
})

/** Lines that open what a text goes on in: code, a table with the columns of a row, an item, a quotation; or marks. */
const openings = (text: string): ReadonlyArray<number> => {
  const out = [0]
  let at = 0
  for (let line = 0; line < 8; line++) {
    const end = text.indexOf("\n", at)
    if (end === -1) break
    at = end + 1
    out.push(at)
  }
  const marks = [0, ...out].flatMap((start) => {
    const found = /^[ >]*(?:(?:[-*+]|\d{1,9}[.)]) )?#{0,6} ?(?:\| )*(?:[*_~`]{1,6}|<font[^<>]*>)*/.exec(
      text.slice(start)
    )![0]
    return Array.from({ length: found.length }, (_, index) => start + index + 1)
  })
  return [...new Set([...out, ...marks])]
}

const closings = (text: string): ReadonlyArray<number> => {
  const fence = /\n?[ >]*(?:`{3,}|~{3,})$/.exec(text)?.[0] ?? ""
  const marks = /(?:[*_~`]{1,3}|<\/font>)*(?: \|)?$/.exec(text)?.[0] ?? ""
  const longest = Math.max(fence.length, marks.length)
  return Array.from({ length: longest + 1 }, (_, index) => index)
}

/** What of the source a card may hold: its text without what closes and opens again what was cut. */
const slices = (text: string): ReadonlySet<string> => {
  const out = new Set([text])
  const ends = closings(text)
  for (const start of openings(text)) {
    for (const end of ends) if (start < text.length - end) out.add(text.slice(start, text.length - end))
    const white = text.length - text.trimEnd().length
    const marks = /(?:[*_~`]{1,3}|<\/font>)*(?: \|)?$/.exec(text.trimEnd())?.[0].length ?? 0
    for (let count = white > 0 ? marks : 0; count > 0; count--) {
      const end = text.length - white
      if (start < end - count) out.add(text.slice(start, end - count) + text.slice(end))
    }
  }
  return out
}

/**
 * How much of the text the cards hold together. A card that was lost while nobody knew what it showed may show a little
 * that the next one shows again: `lost` tells which. Where a text repeats itself there can be more than one answer.
 */
export const joined = (
  cards: ReadonlyArray<Held>,
  source: string,
  lost: ReadonlySet<string>
): ReadonlySet<number> => {
  /** Where the next card can begin, as pairs of the first place and the last. */
  let places: ReadonlyMap<number, number> = new Map([[0, 0]])
  for (const { cardId, text } of cards) {
    if (text === "") continue
    const next = new Map<number, number>()
    const all = slices(text)
    for (const [end, earliest] of places) {
      for (let start = end; start >= earliest; start--) {
        for (const slice of all) {
          if (!source.startsWith(slice, start)) continue
          const last = start + slice.length
          const first = cardId !== undefined && lost.has(cardId) ? start : last
          next.set(last, Math.min(next.get(last) ?? first, first))
        }
      }
    }
    must(next.size > 0, `a card holds what does not follow: ${JSON.stringify(text.slice(0, 80))}`)
    places = next
  }
  return new Set(places.keys())
}

/** Runs a case, and throws where a promise is not kept. */
export const check = (sample: Case): void => {
  const pieces = piecesOf(sample)
  const source = pieces.join("")
  const { delays, ending, options, platform } = sample
  let produced = 0

  const tokens: Stream.Stream<string, string> = Stream3.unfoldEffect(0, (i) => {
    if ((ending._tag === "Fails" || ending._tag === "Dies") && i >= ending.after)
      return ending._tag === "Fails" ? Effect.fail("the model failed") : Effect.die("the model died")
    if (i >= pieces.length) return Effect.succeed(Option.none())
    return Effect.as(Effect.sleep(delays[i % delays.length]!), Option.some([pieces[i]!, i + 1] as const))
  }).pipe(Stream.tap((piece) => Effect.sync(() => void (produced += piece.length))))

  const program = Effect.gen(function* () {
    const target = options.replies
      ? { replyTo: (yield* question).message_id, inThread: true }
      : { receiveId: Sandbox.defaultChatId }
    for (const { on, skip, times, what } of sample.faults) {
      // A position counts the requests that come after the plan.
      for (let i = 1; i <= times; i++) yield* Sandbox.inject(Fault.nth(skip + i, paths[on], actions[what]!))
    }
    const run = CardStream.run(tokens, {
      ...target,
      text: "raw",
      interval: options.interval,
      maxBytes: options.maxBytes,
      placeholder: options.placeholder,
      footer: options.footer,
      timeout: "2 seconds",
      patience: "20 minutes",
      closeTimeout: "40 minutes"
    })
    const fiber = yield* Effect.forkChild(run)
    if (ending._tag === "Interrupted") {
      yield* Effect.sleep(ending.at)
      yield* Effect.forkChild(Fiber3.interrupt(fiber))
    }
    const exit = yield* Fiber.await(fiber)
    return {
      exit,
      cards: yield* held(options.placeholder),
      requests: yield* Sandbox.requests,
      entities: yield* Sandbox.cards,
      dropped: (yield* Sandbox.cards).reduce((sum, each) => sum + each.dropped, 0)
    }
  })

  const outcome = Virtual.run(
    program.pipe(
      Effect.provide(
        SandboxFeishu.layer({
          seed: sample.seed,
          history: 1_000_000,
          limits: { cards: platform.cards, chats: platform.receivers, messages: platform.receivers },
          cards: { repeatedUuid: platform.repeatedUuid, afterTimeout: platform.afterTimeout }
        })
      ),
      Logger3.withMinimumLogLevel(LogLevel3.None)
    ),
    sample.seed
  )
  if (Exit.isFailure(outcome)) throw Cause.squash(outcome.cause)
  const { cards, exit, requests } = outcome.value

  checkWire(requests)
  checkRequests({
    requests,
    texts: [source],
    maxBytes: options.maxBytes,
    interval: options.interval,
    changes: pieces.length + 1,
    elements: 1,
    faults: sample.faults.reduce((sum, { times }) => sum + times, 0)
  })

  const lost = new Set<string>()
  const unclosable = new Set<string>()
  for (const request of requests) {
    const id = /cards\/(\w+)/.exec(request.path)?.[1]
    if (id === undefined || request.status < 400) continue
    if (moves.has(String(request.code))) lost.add(id)
    if (gone.has(String(request.code)) || String(request.code) in fatalCodes) unclosable.add(id)
  }
  // A card whose message was refused, after attempts whose answers were lost, may be there and be shown again.
  const isSendRefused = requests.some(
    (request) => request.path.includes("/im/v1/") && String(request.code) in fatalCodes
  )
  if (isSendRefused) for (const { cardId } of cards) if (cardId !== undefined) lost.add(cardId)
  for (const each of cards) {
    must(!each.isStreaming || unclosable.has(each.cardId!), `card ${each.cardId} was left open`)
  }

  // Half a pair of surrogates at the end is no character.
  const whole = source.replace(/[\ud800-\udbff]$/, "")
  const shown = joined(cards, whole, lost)
  const told = [...shown].join(" or ")
  const isFatal = sample.faults.some(({ what }) => what in fatal)
  if (Exit.isSuccess(exit)) {
    must(shown.has(whole.length), `after success the cards hold ${told} of ${source.length} units`)
    must(exit.value.textLength === source.length, "the result tells another length")
    must(exit.value.messageIds.length === cards.length, "the result tells other messages")
    return
  }
  const interrupted = Cause.hasInterruptsOnly(exit.cause)
  must(interrupted === (ending._tag === "Interrupted" && interrupted), "interrupted by nobody")
  const failure = Option.getOrUndefined(Cause.findErrorOption(exit.cause))
  if (failure !== undefined && FeishuError.is(failure)) {
    must(isFatal, `failed although patience was enough: ${failure.message}`)
    const progress = Option.getOrUndefined(CardStream.progress(failure))
    if (progress === undefined) {
      must(shown.has(0), "failed without telling how far it came")
      return
    }
    must(progress.delivered <= Math.max(...shown), `${progress.delivered} delivered, but ${told} shown`)
    // More is shown than is known only where an answer was lost.
    if (!sample.faults.some(({ what }) => uncertain.has(what)))
      must(shown.has(progress.delivered), `${progress.delivered} delivered, and ${told} shown`)
    return
  }
  if (isFatal) return
  if (ending._tag === "Interrupted") {
    must(Math.min(...shown) <= produced, "shows what was not produced")
    return
  }
  if (failure === "the model failed" || Cause.hasDies(exit.cause)) {
    must(ending._tag === "Fails" || ending._tag === "Dies", `died: ${Cause.pretty(exit.cause)}`)
    const isHalf = /[\ud800-\udbff]$/.test(source.slice(0, produced))
    must(shown.has(isHalf ? produced - 1 : produced), `${told} of ${produced} units are shown`)
  }
}

const uncertain = new Set(["503 after", "dropped after", "cut", "malformed", "hangs after", "late after"])
const fatalCodes: Readonly<Record<string, true>> = { 99991672: true, 10002: true, 399999: true }

const question = Im.send(Sandbox.defaultChatId, "a question", { uuid: "question" })

/** Cases that once broke a promise. */
export const regressions: ReadonlyArray<Case> = [
  // A message that was there all the same, though its sending was refused in the end.
  {
    blocks: [],
    times: 1,
    sizes: [1],
    delays: [0],
    ending: { _tag: "Done" },
    faults: [
      { on: "anything", skip: 0, times: 3, what: "dropped after" },
      { on: "message", skip: 0, times: 1, what: "no permission" }
    ],
    platform: { repeatedUuid: "accept", afterTimeout: "refuse", cards: "gateway", receivers: false },
    options: {
      interval: 250,
      maxBytes: undefined,
      placeholder: undefined,
      footer: undefined,
      replies: false
    },
    seed: 0
  },
  // A card that took a shorter text, without an answer, and then called it too much.
  {
    blocks: [`| n | m |\n|---|---|\n${"| 10 | 数 |\n".repeat(28)}\n`],
    times: 2,
    sizes: [1],
    delays: [118],
    ending: { _tag: "Interrupted", at: 3_305 },
    faults: [
      { on: "content", skip: 5, times: 2, what: "230099" },
      { on: "content", skip: 3, times: 2, what: "dead token" },
      { on: "card", skip: 5, times: 2, what: "hangs after" },
      { on: "content", skip: 2, times: 2, what: "230099" }
    ],
    platform: { repeatedUuid: "accept", afterTimeout: "refuse", cards: "gateway", receivers: false },
    options: {
      interval: 10,
      maxBytes: undefined,
      placeholder: undefined,
      footer: undefined,
      replies: false
    },
    seed: 0
  }
]
