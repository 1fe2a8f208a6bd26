/**
 * A form whose handler checks what the fields alone cannot: `npx tsx examples/leave-form.ts`.
 *
 * One value says what the card shows and what the handler gets. Who enters something that does not fit is told which field is
 * wrong, and the form stays as it is with what was entered.
 */
import { Bot, Form } from "@effect-feishu/bot"
import { Callback, Card, Markdown } from "@effect-feishu/cards"
import { SandboxChat } from "@effect-feishu/sandbox"
import { Console, DateTime, Effect, Layer, Ref } from "effect"
import { receiving } from "./support/receive.js"
import { run } from "./support/run.js"

const kinds = { annual: "Annual leave", sick: "Sick leave" } as const

const Leave = Form.make("leave", {
  kind: Form.choice("Kind", kinds),
  from: Form.date("From"),
  until: Form.date("Until"),
  reason: Form.text("Why", { multiline: true, maxLength: 200 }).optional
})

/** Where leaves are kept: here in memory. */
export class Leaves extends Effect.Service<Leaves>()("Leaves", {
  effect: Ref.make<ReadonlyArray<{ readonly by: string; readonly from: string; readonly until: string }>>([])
}) {}

const AskLeave = Bot.command(
  "leave",
  () => Bot.reply(Card.make().pipe(Card.header("Leave"), Card.add(Leave.element("Send")))),
  { description: "Asks for leave" }
)

const OnLeave = Bot.form(Leave, ({ from, kind, reason, until }, { by }) =>
  Effect.gen(function* () {
    if (DateTime.lessThan(until, from)) {
      return yield* Effect.fail(Form.wrong(Leave, { until: "must not be before the start" }))
    }
    if (kind === "annual" && reason === undefined) {
      return yield* Effect.fail(Form.wrong(Leave, { reason: "is needed for annual leave" }))
    }
    const leaves = yield* Leaves
    const days = { from: DateTime.formatIsoDate(from), until: DateTime.formatIsoDate(until) }
    yield* Ref.update(leaves, (all) => [...all, { by: by.openId, ...days }])
    return Callback.reply(
      Callback.toast("Noted", { type: "success" }),
      Callback.card(
        Card.make().pipe(
          Card.header(kinds[kind], { template: "green" }),
          Card.markdown(
            Markdown.md`${days.from} to ${days.until}${reason === undefined ? "" : `: ${reason}`}`
          )
        )
      )
    )
  })
)

export const App = Layer.mergeAll(AskLeave, OnLeave)

/** Somebody makes a mistake, and then none. */
export const talk = Effect.gen(function* () {
  yield* SandboxChat.say("/leave")
  const days = { Kind: "Sick leave", From: "2026-03-02" }
  yield* SandboxChat.submit({ ...days, Until: "2026-03-01" })
  yield* SandboxChat.submit({ ...days, Until: "2026-03-04", Why: "flu" })
  for (const { text } of yield* SandboxChat.toasts) yield* Console.log(text)
  yield* Console.log(yield* SandboxChat.transcript)
})

run(import.meta.url, talk.pipe(Effect.provide(receiving(App).pipe(Layer.provide(Leaves.Default)))))
