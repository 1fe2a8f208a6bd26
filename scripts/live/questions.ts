/**
 * What the documentation leaves open, or says in two ways. What is believed of a card is what the checks of
 * `@effect-feishu/cards` make of it, so that nothing is believed in two places.
 */
import * as CardApi from "@effect-feishu/core/api/cardkit/v1/Card"
import * as ElementApi from "@effect-feishu/core/api/cardkit/v1/CardElement"
import * as Message from "@effect-feishu/core/api/im/v1/Message"
import * as Document from "@effect-feishu/core/api/docx/v1/Document"
import * as DocumentBlockChildren from "@effect-feishu/core/api/docx/v1/DocumentBlockChildren"
import * as CardKit from "@effect-feishu/core/CardKit"
import * as Docx from "@effect-feishu/core/Docx"
import * as Limits from "@effect-feishu/core/Limits"
import * as Retry from "@effect-feishu/core/Retry"
import * as Card from "@effect-feishu/cards/Card"
import * as Check from "@effect-feishu/cards/Check"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { entity } from "./cards.js"
import { chat, replied, sent } from "./messages.js"
import {
  acceptedIf,
  agrees,
  judged,
  made,
  type Probe,
  refusedWith,
  saysNothing,
  untried,
  watch,
  wordsOf
} from "./probe.js"
import { type Head, isLimit, Record } from "./record.js"
import * as Things from "./things.js"

const probe = (name: string, believed: string, run: Probe["run"]): Probe => ({
  section: "questions",
  name,
  believed,
  run
})

const once = { retry: Retry.none }

const plain = (content: string) => ({ tag: "plain_text", content })
const cell = { tag: "table", columns: [{ name: "a", data_type: "text" }], rows: [{ a: "1" }] }
const chart = {
  tag: "chart",
  chart_spec: { type: "bar", data: { values: [{ x: "a", y: 1 }] }, xField: "x", yField: "y" }
}
const submit = {
  tag: "button",
  name: "submit",
  text: plain("Submit"),
  form_action_type: "submit"
}
const form = (...elements: ReadonlyArray<object>) => ({
  tag: "form",
  name: "form",
  elements: [...elements, submit]
})
const panel = (...elements: ReadonlyArray<object>) => ({
  tag: "collapsible_panel",
  header: { title: plain("a") },
  elements
})
const many = {
  tag: "multi_select_static",
  placeholder: plain("pick"),
  options: [{ text: plain("A"), value: "a" }]
}

/** Cards of which sources say different things. */
const doubtful: ReadonlyArray<readonly [name: string, elements: ReadonlyArray<object>, more?: object]> = [
  ["four tables in a card", [cell, cell, cell, cell]],
  ["five tables in a card", [cell, cell, cell, cell, cell]],
  ["six tables in a card", [cell, cell, cell, cell, cell, cell]],
  ["a table in a panel", [panel(cell)]],
  ["a chart in a form", [form(chart)]],
  ["a multiple choice outside a form", [{ ...many, name: "m" }]],
  ["a form field whose name has points", [form({ tag: "input", name: "a.b.c" })]],
  ["an element id with points", [{ tag: "hr", element_id: "a.b" }]],
  [
    "a button with form_action",
    [
      {
        tag: "form",
        name: "form",
        elements: [{ ...submit, form_action_type: undefined, form_action: "submit" }]
      }
    ]
  ],
  ["div.extra", [{ tag: "div", text: plain("a"), extra: { tag: "button", text: plain("b") } }]],
  ["div.fields", [{ tag: "div", fields: [{ is_short: true, text: plain("a") }] }]],
  ["the colour light_grey", [{ tag: "markdown", content: "<font color='light_grey'>a</font>" }]],
  ["a panel whose header has a position", [{ ...panel(), header: { title: plain("a"), position: "top" } }]],
  [
    "the spacing default",
    [
      {
        tag: "column_set",
        horizontal_spacing: "default",
        columns: [{ tag: "column", elements: [{ tag: "hr" }] }]
      }
    ]
  ],
  ["config.wide_screen_mode", [{ tag: "hr" }], { config: { wide_screen_mode: true } }],
  ["an audio element", [{ tag: "audio", file_key: "file_v3_0" }]],
  ["an unknown property", [{ tag: "hr", colour: "red" }]]
]

const cards: ReadonlyArray<Probe> = doubtful.map(([name, elements, more]) => {
  const json = { schema: "2.0", ...more, body: { elements } }
  const isBelieved = Check.errors(Check.check(json)).length === 0
  return probe(
    name,
    isBelieved ? "is accepted" : "is refused",
    Effect.zipRight(
      chat,
      acceptedIf(isBelieved, CardApi.create({ type: "card_json", data: JSON.stringify(json) }, once))
    )
  )
})

const streaming = Card.make().pipe(Card.markdown("a", { element_id: "md" }), Card.streaming())

/** A document that is deleted at the end. */
const document = made(
  watch(Document.create, Docx.create("effect-feishu: a test")),
  ({ value }): Things.Thing => ({ kind: "document", id: value.document?.document_id ?? "" })
)

const paragraph = (content: string): Docx.NewBlock => ({
  block_type: 2,
  text: { elements: [{ text_run: { content } }] }
})

export const probes: ReadonlyArray<Probe> = [
  ...cards,
  probe(
    "empty text for an element",
    "is refused",
    Effect.gen(function* () {
      yield* chat
      const card_id = yield* entity(streaming)
      return yield* acceptedIf(
        false,
        ElementApi.content({ card_id, element_id: "md", content: "", sequence: 1 }, once)
      )
    })
  ),
  probe(
    "a change of a card that is sent again with its uuid and its sequence number",
    "is accepted and does nothing, or is refused with 200770 or 300317",
    Effect.gen(function* () {
      yield* chat
      const id = yield* entity(streaming)
      const change = CardKit.elements.content(id, "md", "ab", {
        sequence: 3,
        uuid: crypto.randomUUID(),
        ...once
      })
      yield* change
      return yield* Effect.matchEffect(change, {
        onSuccess: () => Effect.succeed(agrees("accepted")),
        onFailure: (error) =>
          saysNothing(error)
            ? Effect.fail(error)
            : Effect.succeed(judged(error.code === 200770 || error.code === 300317, wordsOf(error)))
      })
    })
  ),
  probe(
    "another change of a card with a uuid that was used",
    "is refused with 200770",
    Effect.gen(function* () {
      yield* chat
      const id = yield* entity(streaming)
      const uuid = crypto.randomUUID()
      yield* CardKit.elements.content(id, "md", "ab", { sequence: 3, uuid })
      return yield* refusedWith(
        [200770],
        CardKit.settings(id, { config: { streaming_mode: false } }, { sequence: 4, uuid, ...once })
      )
    })
  ),
  probe(
    "six edits of a document within a second",
    "are refused after three, with HTTP 429 or 99991400",
    Effect.gen(function* () {
      yield* chat
      const { value } = yield* document
      const id = value.document?.document_id ?? ""
      const said = yield* Effect.forEach(
        Array.from({ length: 6 }, (_, at) => `${at}`),
        (text) =>
          Effect.matchEffect(Docx.appendBlocks(id, [paragraph(text)], once), {
            onSuccess: () => Effect.succeed(""),
            onFailure: (error) => {
              if (error._tag === "FeishuBatchError") return Effect.succeed("in part")
              if (error._tag === "FeishuRateLimitError") return Effect.succeed(`${error.code}`)
              return saysNothing(error) ? Effect.fail(error) : Effect.succeed(wordsOf(error))
            }
          }),
        { concurrency: 6 }
      ).pipe(Effect.provide(Layer.orDie(Limits.layerMemory({ exclude: [DocumentBlockChildren.create] }))))
      const codes = [...new Set(said.filter((one) => one !== ""))]
      return judged(
        codes.length > 0 && codes.every((code) => /^\d+$/.test(code)),
        codes.length === 0 ? "none was refused" : `refused with ${codes.join("; ")}`
      )
    })
  ),
  probe(
    "a thread as the receiver of a new message",
    "is refused: threads take forwarded messages only",
    Effect.gen(function* () {
      const { value } = yield* sent("A test of effect-feishu: this message is recalled at once.")
      const reply = yield* replied(value.message_id, "A test of effect-feishu.", { replyInThread: true })
      const thread = reply.value.thread_id
      if (thread === undefined) return yield* untried("the reply names no thread")
      return yield* acceptedIf(
        false,
        made(
          Message.create(
            {
              receive_id_type: "thread_id" as "chat_id",
              receive_id: thread,
              msg_type: "text",
              content: JSON.stringify({ text: "A test of effect-feishu." })
            },
            once
          ),
          Things.message
        )
      )
    })
  )
]

/** Asked of all that was answered before. */
export const last: ReadonlyArray<Probe> = [
  probe(
    "the headers of limits",
    "come with refusals only",
    Effect.flatMap(Record, ({ all }) => {
      const hasThem = ({ header }: Head) => header("x-ogw-ratelimit-limit") !== undefined
      const refusals = all.filter(isLimit)
      const others = all.filter((one) => !isLimit(one))
      const good = others.filter(hasThem).length
      const told = refusals.filter(hasThem).length
      // Without a refusal there is nothing that they could have come with.
      if (good === 0 && told === 0) return untried(`none of ${all.length} answers had them`)
      return Effect.succeed(
        judged(
          good === 0,
          `${good} of ${others.length} other answers had them, ${told} of ${refusals.length} refusals for a limit`
        )
      )
    })
  )
]
