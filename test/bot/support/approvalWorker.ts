/**
 * A machine that asks for decisions and answers clicks: told what to do by lines of its input, killed by `machines.ts`.
 * What it does shows on the platform.
 */
import * as ClusterWorkflowEngine from "@effect/cluster/ClusterWorkflowEngine"
import * as Approval from "@effect-feishu/bot/Approval"
import * as Card from "@effect-feishu/cards/Card"
import * as Im from "@effect-feishu/core/Im"
import { NodeFeishu } from "@effect-feishu/core/node"
import * as Envelope from "@effect-feishu/events/Envelope"
import * as Events from "@effect-feishu/events/Events"
import * as Inbox from "@effect-feishu/events/Inbox"
import * as Activity from "@effect/workflow/Activity"
import * as Workflow from "@effect/workflow/Workflow"
import * as WorkflowEngine from "@effect/workflow/WorkflowEngine"
import * as Effect from "effect/Effect"
import * as Either from "effect/Either"
import * as Layer from "effect/Layer"
import * as Schema from "effect/Schema"
import { createInterface } from "node:readline"
import { cluster, database } from "../../events/support/cluster.js"

const { CHAT } = process.env as Record<string, string>

const Purchase = Approval.make("purchase", {
  subject: { item: Schema.String },
  decisions: { yes: "Buy it", no: "No" }
})

const Buy = Workflow.make({
  name: "Buy",
  payload: { item: Schema.String, approver: Schema.String, within: Schema.Number },
  success: Schema.Void,
  idempotencyKey: ({ item }) => item
})

const BuyLive = Buy.toLayer(({ approver, item, within }, executionId) =>
  Effect.gen(function* () {
    const decision = yield* Approval.request(Purchase, {
      to: CHAT!,
      subject: { item },
      approvers: [approver],
      within
    }).pipe(
      Effect.map(({ by, decision }) => `${decision} by ${by.openId}`),
      Effect.catchTag("NotDecided", () => Effect.succeed("forgotten"))
    )
    yield* Activity.make({
      name: "order",
      execute: Effect.orDie(Im.send(CHAT!, `${item}: ${decision}`, { uuid: `order-${executionId}` }))
    })
  }).pipe(Effect.orDie)
)

const Clicks = Approval.layer(Purchase, {
  open: ({ item }, buttons) => Card.make().pipe(Card.header(item), Card.add(buttons))
})

const live = Events.layer(Layer.merge(BuyLive, Clicks)).pipe(
  Layer.provide(Inbox.layer),
  Layer.provideMerge(ClusterWorkflowEngine.layer),
  Layer.provide(cluster),
  Layer.provide(database),
  Layer.provide(NodeFeishu.layerConfig())
)

const say = (line: unknown): void => void process.stdout.write(`${JSON.stringify(line)}\n`)

type Told =
  | { readonly ask: { readonly item: string; readonly approver: string; readonly within: number } }
  | { readonly click: string }

const program = Effect.gen(function* () {
  const events = yield* Events.Events
  const engine = yield* WorkflowEngine.WorkflowEngine
  createInterface({ input: process.stdin }).on("line", (line) => {
    const told = JSON.parse(line) as Told
    if ("ask" in told) {
      const asked = Effect.provideService(
        Buy.execute(told.ask, { discard: true }),
        WorkflowEngine.WorkflowEngine,
        engine
      )
      return void Effect.runFork(asked)
    }
    const envelope = Either.getOrThrow(Envelope.parse(told.click))
    if (envelope._tag === "Challenge") return
    Effect.runFork(
      Effect.map(events.receive(envelope, { transport: "lines" }), (verdict) =>
        say({ id: envelope.id, verdict })
      )
    )
  })
  say({ ready: true })
  return yield* Effect.never
})

Effect.runFork(Effect.scoped(program).pipe(Effect.provide(live)))
