/** Card entities: changes in and out of order, the codes of planted faults, a streamed card, and its limits. */
import * as CardApi from "@effect-feishu/core/api/cardkit/v1/Card"
import * as ElementApi from "@effect-feishu/core/api/cardkit/v1/CardElement"
import * as CardKit from "@effect-feishu/core/CardKit"
import * as Im from "@effect-feishu/core/Im"
import * as Limits from "@effect-feishu/core/Limits"
import * as Retry from "@effect-feishu/core/Retry"
import * as Card from "@effect-feishu/cards/Card"
import * as CardStream from "@effect-feishu/streaming/CardStream"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Layer from "effect/Layer"
import * as Schedule from "effect/Schedule"
import * as Stream from "effect/Stream"
import { chat, sent } from "./messages.js"
import {
  acceptedIf,
  answers,
  differs,
  judged,
  kept,
  type Probe,
  refusedWith,
  saysNothing,
  watch,
  wordsOf
} from "./probe.js"
import { isLimit, within } from "./record.js"
import * as Things from "./things.js"

const probe = (name: string, believed: string, run: Probe["run"]): Probe => ({
  section: "cards",
  name,
  believed,
  // Card entities are written, though nobody sees those that are not sent: the platform forgets them after 14 days.
  run: Effect.zipRight(chat, run)
})

const once = { retry: Retry.none }

const card = Card.make().pipe(Card.markdown("effect-feishu: a test", { element_id: "md" }))
const streaming = card.pipe(Card.streaming())

/** An entity that is sent to nobody. */
export const entity = (of: CardKit.WholeCard) =>
  Effect.map(watch(CardApi.create, CardKit.create(of)), ({ value }) => value.card_id)

const withEntity = (of: CardKit.WholeCard, run: (id: string) => Probe["run"]): Probe["run"] =>
  Effect.flatMap(entity(of), run)

/** The lines of a text that is streamed; the last says that all came. */
const lines = Array.from({ length: 15 }, (_, line) => `Line ${line} of a test of effect-feishu.\n\n`)

export const probes: ReadonlyArray<Probe> = [
  probe("a new entity", "is answered in its documented shape", answers(CardApi.create, CardKit.create(card))),
  probe(
    "a sequence number that was used",
    "is refused with 300317",
    withEntity(streaming, (id) =>
      Effect.zipRight(
        CardKit.elements.content(id, "md", "a", { sequence: 2 }),
        refusedWith([300317], CardKit.elements.content(id, "md", "ab", { sequence: 2, ...once }))
      )
    )
  ),
  probe(
    "a sequence number that leaves some out",
    "is accepted",
    withEntity(streaming, (id) =>
      Effect.zipRight(
        CardKit.elements.content(id, "md", "a", { sequence: 2 }),
        acceptedIf(true, CardKit.elements.content(id, "md", "ab", { sequence: 20, ...once }))
      )
    )
  ),
  probe(
    "an element that is not there",
    "is refused with 300313",
    withEntity(streaming, (id) =>
      refusedWith([300313], CardKit.elements.content(id, "gone", "a", { sequence: 1, ...once }))
    )
  ),
  probe(
    "text for a card that does not stream",
    "is refused with 300309",
    withEntity(card, (id) =>
      refusedWith([300309], CardKit.elements.content(id, "md", "a", { sequence: 1, ...once }))
    )
  ),
  probe(
    "text for a card whose streaming was closed",
    "is refused with 300309",
    withEntity(streaming, (id) =>
      Effect.zipRight(
        CardKit.settings(id, { config: { streaming_mode: false } }, { sequence: 1 }),
        refusedWith([300309], CardKit.elements.content(id, "md", "a", { sequence: 2, ...once }))
      )
    )
  ),
  probe(
    "a card that does not exist",
    "is refused with 200740",
    refusedWith(
      [200740],
      CardKit.elements.content("7000000000000000000", "md", "a", { sequence: 1, ...once })
    )
  ),
  probe(
    "text for an element that holds none",
    "is refused with 300310",
    withEntity(Card.make().pipe(Card.divider({ element_id: "md" }), Card.streaming()), (id) =>
      refusedWith([300310], CardKit.elements.content(id, "md", "a", { sequence: 1, ...once }))
    )
  ),
  probe(
    "another tag for an element",
    "is refused with 300312",
    withEntity(card, (id) =>
      refusedWith([300312], CardKit.elements.patch(id, "md", { tag: "hr" }, { sequence: 1, ...once }))
    )
  ),
  probe(
    "two elements of one id",
    "are refused with 300301",
    refusedWith(
      [300301],
      CardApi.create({
        type: "card_json",
        data: JSON.stringify({
          schema: "2.0",
          body: {
            elements: [
              { tag: "hr", element_id: "a" },
              { tag: "hr", element_id: "a" }
            ]
          }
        })
      })
    )
  ),
  probe(
    "a sent entity that is sent again",
    "is refused",
    withEntity(card, (id) =>
      Effect.zipRight(sent(Im.cardEntity(id)), acceptedIf(false, sent(Im.cardEntity(id))))
    )
  ),
  probe(
    "100,000 characters for an element",
    "are accepted, or are more than a card holds (200860)",
    withEntity(streaming, (id) =>
      Effect.matchEffect(CardKit.elements.content(id, "md", "x".repeat(100_000), { sequence: 1, ...once }), {
        onSuccess: () => Effect.succeed(judged(true, "accepted")),
        onFailure: (error) =>
          saysNothing(error)
            ? Effect.fail(error)
            : Effect.succeed(judged(error.code === 200860, wordsOf(error)))
      })
    )
  ),
  probe(
    "the answer to a changed text",
    "is as documented",
    withEntity(streaming, (id) =>
      answers(ElementApi.content, CardKit.elements.content(id, "md", "a", { sequence: 1 }))
    )
  ),
  probe(
    "fifteen changes of one card at once",
    "are refused after ten, with 230020 or 99991400",
    withEntity(streaming, (id) =>
      Effect.forEach(
        Array.from({ length: 15 }, (_, at) => at + 1),
        (sequence) =>
          Effect.matchEffect(
            CardKit.elements.content(id, "md", "x".repeat(sequence), { sequence, ...once }),
            {
              onSuccess: () => Effect.succeed(""),
              onFailure: (error) => {
                if (error._tag === "FeishuRateLimitError") return Effect.succeed(`${error.code}`)
                if (saysNothing(error)) return Effect.fail(error)
                // One that overtook another says nothing of the limit.
                return Effect.succeed(error.code === 300317 ? "" : wordsOf(error))
              }
            }
          ),
        { concurrency: 5 }
      ).pipe(
        Effect.provide(Layer.orDie(Limits.layerMemory({ things: { card: false } }))),
        Effect.map((said) => {
          const refusals = said.filter((one) => one !== "")
          const codes = [...new Set(refusals)]
          return judged(
            codes.length > 0 && codes.every((code) => code === "230020" || code === "99991400"),
            refusals.length === 0
              ? "none was refused"
              : `${refusals.length} were refused: ${codes.join("; ")}`
          )
        })
      )
    )
  ),
  probe(
    "a streamed card",
    "takes all of its text in one card, without one refusal for its limit, and is closed",
    Effect.gen(function* () {
      const receiveId = yield* chat
      const shown: Array<string> = []
      const { exchanges, exit } = yield* Stream.fromIterable(lines).pipe(
        Stream.schedule(Schedule.spaced("100 millis")),
        CardStream.run({
          receiveId,
          header: "effect-feishu",
          interval: "100 millis",
          onFailure: ({ messageIds }) => void shown.push(...messageIds)
        }),
        within
      )
      const messages = Exit.isSuccess(exit) ? exit.value.messageIds : shown
      for (const message_id of messages) yield* kept(Things.message({ message_id }))
      const result = yield* exit
      const refused = exchanges.filter(isLimit).length
      if (refused > 0) return differs(`${refused} of ${exchanges.length} calls were refused for a limit`)
      const [cardId] = result.cardIds
      if (cardId === undefined || result.cardIds.length !== 1)
        return differs(`${result.cardIds.length} cards`)
      const isWhole = result.textLength === lines.join("").length
      // Closed: it takes no more text, whatever the sequence number.
      const closed = yield* refusedWith(
        [300309],
        CardKit.elements.content(cardId, "md", "more", { sequence: 1_000_000, ...once })
      )
      return isWhole
        ? judged(closed.verdict === "agrees", `${result.updates} updates, none refused; then ${closed.seen}`)
        : differs("the text was cut")
    })
  )
]
