/** Approvals are typed by what they are about and what can be decided. */
import * as Approval from "@effect-feishu/bot/Approval"
import * as Card from "@effect-feishu/cards/Card"
import type { FeishuClient } from "@effect-feishu/core/FeishuClient"
import type { Handlers } from "@effect-feishu/events/Handlers"
import * as Activity from "@effect/workflow/Activity"
import * as Workflow from "@effect/workflow/Workflow"
import type { WorkflowEngine, WorkflowInstance } from "@effect/workflow/WorkflowEngine"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Schema from "effect/Schema"

const A = Approval.make("a", { subject: { x: Schema.String }, decisions: { yes: "Yes", no: "No" } })

// Refused --------------------------------------------------------------------------------------------------------

// @ts-expect-error: a subject of another shape
Approval.request(A, { to: "oc", subject: { y: 1 } })

// @ts-expect-error: a subject of another type
Approval.request(A, { to: "oc", subject: { x: 1 } })

// @ts-expect-error: somebody has to be asked
Approval.request(A, { subject: { x: "x" } })

// @ts-expect-error: maybe cannot be decided
Effect.map(Approval.request(A, { to: "oc", subject: { x: "x" } }), ({ decision }) => decision === "maybe")

// @ts-expect-error: it is asked for within a workflow only
Effect.runPromise(Approval.request(A, { to: "oc", subject: { x: "x" } }))

// @ts-expect-error: the card has a subject, which has no y
Approval.layer(A, { open: ({ y }) => Card.textCard(y) })

// @ts-expect-error: what is decided is one of the decisions
Approval.layer(A, { open: () => Card.make(), decided: (_, decision: "maybe") => Card.textCard(decision) })

// @ts-expect-error: it looks like something while it is open
Approval.layer(A, {})

class Database extends Context.Tag("Database")<Database, number>() {}
declare const needy: Schema.Schema<string, string, Database>
// @ts-expect-error: nobody could give its schemas the services that they need
Approval.make("needy", { subject: { needy }, decisions: { yes: "Yes" } })

// Accepted -------------------------------------------------------------------------------------------------------

export const decision: Effect.Effect<
  "yes" | "no",
  Approval.NotDecided | Approval.NotAsked,
  WorkflowEngine | WorkflowInstance
> = Effect.map(
  Approval.request(A, {
    to: ["oc", "ou"],
    subject: { x: "x" },
    approvers: ["ou"],
    within: "14 days",
    id: "1"
  }),
  ({ decision }) => decision
)

const Purchase = Approval.make("purchase", {
  subject: { item: Schema.String, euros: Schema.Number },
  decisions: { yes: "Buy it", no: "No", later: "Ask me in a week" }
})

const Buy = Workflow.make({
  name: "Buy",
  payload: { request: Schema.String, item: Schema.String, euros: Schema.Number, by: Schema.String },
  success: Schema.Literal("bought", "refused", "forgotten"),
  idempotencyKey: ({ request }) => request
})

export const BuyLive: Layer.Layer<never, never, WorkflowEngine> = Buy.toLayer(({ item, euros }) =>
  Effect.gen(function* () {
    const { decision, by } = yield* Approval.request(Purchase, {
      to: "oc_purchasing",
      subject: { item, euros },
      approvers: ["ou_boss"],
      within: "14 days"
    })
    if (decision !== "yes") return "refused" as const
    yield* Activity.make({ name: "order", execute: Effect.log("ordering", item, by.openId) })
    return "bought" as const
  }).pipe(
    Effect.catchTag("NotDecided", () => Effect.succeed("forgotten" as const)),
    Effect.orDie
  )
)

export const App: Layer.Layer<never, never, Handlers | FeishuClient | WorkflowEngine> = Layer.mergeAll(
  BuyLive,
  Approval.layer(Purchase, {
    open: ({ item, euros }, buttons) =>
      Card.make().pipe(Card.header("Purchase"), Card.markdown(`${item} for ${euros} EUR`), Card.add(buttons)),
    decided: ({ item }, decision: "yes" | "no" | "later", by) =>
      Card.make().pipe(Card.header("Purchase"), Card.markdown(`${item}: ${decision} (${by.openId})`))
  })
)
