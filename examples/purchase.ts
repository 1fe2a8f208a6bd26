/**
 * A purchase that somebody has to approve, days later, whatever is deployed or dies meanwhile: `npx tsx examples/purchase.ts`.
 *
 * What waits is a workflow. Here its engine is in memory, for the example's sake. In production it is
 * `ClusterWorkflowEngine.layer` over a database, together with `InboxCluster.layer`: see `docs/events.md`.
 */
import { Bot } from "@effect-feishu/bot"
import * as Approval from "@effect-feishu/bot/Approval"
import { Card, Markdown } from "@effect-feishu/cards"
import { Sandbox, SandboxChat } from "@effect-feishu/sandbox"
import { Activity, Workflow, WorkflowEngine } from "@effect/workflow"
import { Config, Console, Context, Effect, Layer, Schedule, Schema } from "effect"
import { receiving } from "./support/receive.js"
import { run } from "./support/run.js"

/** What is decided on, and how it can be decided. */
const Purchase = Approval.make("purchase", {
  subject: { item: Schema.String, euros: Schema.Number },
  decisions: { yes: { text: "Buy it", type: "primary" }, no: "No" }
})

/** Where purchases are decided, and by whom. */
export class Purchasing extends Context.Tag("Purchasing")<
  Purchasing,
  { readonly chat: string; readonly approver: string }
>() {
  static readonly layerConfig = Layer.effect(
    Purchasing,
    Config.all({ chat: Config.string("PURCHASING_CHAT"), approver: Config.string("PURCHASING_APPROVER") })
  )
}

/** One purchase, from the question to its end. The id of the message that asked makes it one, however often that arrives. */
const Buy = Workflow.make({
  name: "Buy",
  payload: { request: Schema.String, item: Schema.String, euros: Schema.Number },
  success: Schema.Literal("bought", "refused", "forgotten"),
  idempotencyKey: ({ request }) => request
})

const BuyLive = Buy.toLayer(({ euros, item }) =>
  Effect.gen(function* () {
    const { approver, chat } = yield* Purchasing
    const { decision } = yield* Approval.request(Purchase, {
      to: chat,
      subject: { item, euros },
      approvers: [approver],
      within: "7 days"
    })
    if (decision === "no") return "refused" as const
    // Done once, also when the process dies right after it.
    yield* Activity.make({ name: "order", execute: Effect.log("ordering", item) })
    return "bought" as const
  }).pipe(
    Effect.catchTag("NotDecided", () => Effect.succeed("forgotten" as const)),
    Effect.orDie
  )
)

const Ask = Bot.command(
  "buy <euros> <item...>",
  Schema.Struct({
    euros: Schema.NumberFromString.pipe(Schema.positive()),
    item: Schema.Array(Schema.String)
  }),
  ({ euros, item }, message) =>
    Effect.andThen(
      Buy.execute({ request: message.id, item: item.join(" "), euros }, { discard: true }),
      Bot.reply("I have asked.")
    ),
  { description: "Asks whether something may be bought" }
)

const Clicks = Approval.layer(Purchase, {
  open: ({ euros, item }, buttons) =>
    Card.make().pipe(
      Card.header("Purchase"),
      Card.markdown(Markdown.md`**${item}** for ${String(euros)} EUR`),
      Card.add(buttons)
    ),
  decided: ({ item }, decision, by) =>
    Card.make().pipe(
      Card.header("Purchase", { template: decision === "yes" ? "green" : "red" }),
      Card.markdown(Markdown.md`**${item}**: ${decision}, says ${Markdown.mention(by.openId)}`)
    )
})

export const App = Layer.mergeAll(Ask, BuyLive, Clicks)

/** Somebody asks, somebody else tries to decide, and then the one whose it is. */
export const talk = Effect.gen(function* () {
  yield* SandboxChat.say("/buy 120 a kettle")
  // The workflow sends its card on its own: whoever wants to press waits until it is there.
  const patiently = Schedule.intersect(Schedule.spaced("100 millis"), Schedule.recurs(300))
  yield* Effect.retry(SandboxChat.click("Buy it", { user: 2 }), patiently)
  yield* SandboxChat.click("Buy it", { user: 1 })
  for (const { text } of yield* SandboxChat.toasts) yield* Console.log(text)
  yield* Console.log(yield* SandboxChat.transcript)
})

/** The sandbox's people: the second one decides, in the group that is there. */
export const People = Layer.effect(
  Purchasing,
  Effect.map(Sandbox.user(1), ({ open_id }) => ({ chat: Sandbox.defaultChatId, approver: open_id }))
)

run(
  import.meta.url,
  talk.pipe(Effect.provide(receiving(App).pipe(Layer.provide([People, WorkflowEngine.layerMemory]))))
)
