/**
 * A card with a form, and what the bot does when somebody submits it: `npx tsx examples/card-form.ts`.
 *
 * With `--stay` the card is there to be filled in by hand, on the sandbox's page.
 */
import { Callback, Card, Element, Markdown } from "@effect-feishu/cards"
import { Im } from "@effect-feishu/core"
import { Sandbox } from "@effect-feishu/sandbox"
import { Console, Effect } from "effect"
import { run } from "./support/run.js"

/** Asks for a desk. What has a name travels with the form. */
const question = Card.make().pipe(
  Card.header("Book a desk", { template: "blue" }),
  Card.form("desk", [
    Element.input({ name: "reason", label: "What for", required: true, max_length: 100 }),
    Element.selectStatic({
      name: "floor",
      placeholder: "Floor",
      required: true,
      options: [
        { text: "First, quiet", value: "1" },
        { text: "Second, lively", value: "2" }
      ]
    }),
    Element.datePicker({ name: "day", placeholder: "Which day", required: true }),
    Element.button({ name: "book", text: "Book", type: "primary_filled", form_action_type: "submit" })
  ])
)

/** The card that takes its place. What people have written is text, whatever they wrote: `md` escapes it. */
const answer = (floor: string, day: string, reason: string) =>
  Card.make().pipe(
    Card.header("Booked", { template: "green" }),
    Card.markdown(Markdown.md`A desk on floor **${floor}**, ${day}\n${reason}`)
  )

/** What the bot does with the event that the platform sends. */
export const onAction = (payload: unknown) =>
  Effect.gen(function* () {
    const action = yield* Callback.parse(payload)
    const floor = Callback.formText(action, "floor") ?? "?"
    const day = (Callback.formText(action, "day") ?? "").split(" ")[0]!
    const reason = Callback.formText(action, "reason") ?? ""
    if (action.messageId !== undefined) yield* Im.patch(action.messageId, answer(floor, day, reason))
    return { floor, day, reason, by: action.operator.open_id }
  })

export const program = Effect.gen(function* () {
  const { message_id } = yield* Im.send(Sandbox.defaultChatId, question)

  // Somebody fills it in; on the real platform the event comes by itself.
  const event = yield* Sandbox.useCard(message_id, {
    component: "book",
    formValue: { reason: "Pair programming", floor: "2", day: "2026-12-24 +0800" }
  })
  const booked = yield* onAction(event.payload)
  yield* Console.log(`floor ${booked.floor} on ${booked.day} for ${booked.by}: ${booked.reason}`)
  return { booked, message_id }
})

run(import.meta.url, program)
