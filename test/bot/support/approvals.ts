/** A workflow that asks for a decision, over a sandbox. */
import * as Approval from "@effect-feishu/bot/Approval"
import * as Card from "@effect-feishu/cards/Card"
import * as Activity from "@effect/workflow/Activity"
import * as Workflow from "@effect/workflow/Workflow"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Schema from "effect/Schema"

export const Purchase = Approval.make("purchase", {
  subject: { item: Schema.String, euros: Schema.Number },
  decisions: { yes: "Buy it", no: { text: "No", type: "danger" }, later: "Ask me in a week" }
})

export const Buy = Workflow.make({
  name: "Buy",
  payload: {
    request: Schema.String,
    item: Schema.String,
    to: Schema.Union(Schema.String, Schema.Array(Schema.String)),
    approvers: Schema.optional(Schema.Array(Schema.String)),
    within: Schema.String
  },
  success: Schema.String,
  idempotencyKey: ({ request }) => request
})

/** What was done after a decision. */
export const ordered: Array<string> = []

export const BuyLive = Buy.toLayer(({ approvers, item, to, within }) =>
  Effect.gen(function* () {
    const { by, decision } = yield* Approval.request(Purchase, {
      to,
      subject: { item, euros: 5 },
      approvers,
      within: Number(within)
    })
    if (decision !== "yes") return `${decision}, says ${by.openId}`
    yield* Activity.make({ name: "order", execute: Effect.sync(() => void ordered.push(item)) })
    return `bought ${item} for ${by.openId}`
  }).pipe(
    Effect.catchTag("NotDecided", () => Effect.succeed("forgotten")),
    Effect.catchTag("NotAsked", ({ message }) => Effect.succeed(message)),
    Effect.orDie
  )
)

export const Clicks = Approval.layer(Purchase, {
  open: ({ euros, item }, buttons) =>
    Card.make().pipe(Card.header("Purchase"), Card.markdown(`${item} for ${euros} EUR`), Card.add(buttons)),
  decided: ({ item }, decision, by) =>
    Card.make().pipe(Card.header("Purchase"), Card.markdown(`${item}: ${decision} by ${by.openId}`))
})

export const App = Layer.merge(BuyLive, Clicks)
