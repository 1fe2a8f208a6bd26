/** Approvals: a card that waits for a person, for as long as it takes. */
import * as ClusterWorkflowEngine from "@effect/cluster/ClusterWorkflowEngine"
import * as TestRunner from "@effect/cluster/TestRunner"
import * as Action from "@effect-feishu/bot/Action"
import * as Approval from "@effect-feishu/bot/Approval"
import * as Bot from "@effect-feishu/bot/Bot"
import * as Callback from "@effect-feishu/cards/Callback"
import * as Card from "@effect-feishu/cards/Card"
import * as Message from "@effect-feishu/core/api/im/v1/Message"
import * as Im from "@effect-feishu/core/Im"
import * as Events from "@effect-feishu/events/Events"
import * as Inbox from "@effect-feishu/events/Inbox"
import * as FakeFeishu from "@effect-feishu/sandbox/FakeFeishu"
import * as Sandbox from "@effect-feishu/sandbox/Sandbox"
import * as SandboxChat from "@effect-feishu/sandbox/SandboxChat"
import * as LibsqlClient from "@effect/sql-libsql/LibsqlClient"
import { assert, describe, it } from "@effect/vitest"
import * as SingleRunner from "@effect/cluster/SingleRunner"
import * as Workflow from "@effect/workflow/Workflow"
import * as WorkflowEngine from "@effect/workflow/WorkflowEngine"
import * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Layer from "effect/Layer"
import * as Schema from "effect/Schema"
import * as TestClock from "effect/TestClock"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { receive } from "../events/support/deliveries.js"
import { ended } from "../line/workflow.js"
import { App, Buy, BuyLive, Clicks, ordered, Purchase } from "./support/approvals.js"
import { answerOf, logged, oldTrigger, toastOf, trigger } from "./support/clicks.js"

const chat = Sandbox.defaultChatId

const withSandbox = SandboxChat.layer(App).pipe(Layer.provideMerge(WorkflowEngine.layerMemory))

const people = Effect.map(Sandbox.users(), ({ users }) => users)

/**
 * Reads until it is as it should be, for ten seconds at most. Workflows hash their ids outside of Effect's time, so turns of
 * the event loop are what they need: many, where the machine is busy.
 */
const until = <A, E, R>(
  read: Effect.Effect<A, E, R>,
  isSo: (value: A) => boolean,
  since = performance.now()
): Effect.Effect<A, E, R> =>
  Effect.flatMap(read, (value) =>
    isSo(value) || performance.now() - since > 10_000
      ? Effect.succeed(value)
      : Effect.zipRight(
          Effect.promise(() => new Promise((resolve) => setImmediate(resolve))),
          until(read, isSo, since)
        )
  )

/** The machines of a cluster look again and again for what there is to do. */
const timeGoesOn: Effect.Effect<never> = Effect.forever(
  Effect.zipRight(
    TestClock.adjust("1 second"),
    Effect.promise(() => new Promise((resolve) => setImmediate(resolve)))
  )
)

const isThere = (value: unknown): boolean => value !== undefined

/** Waits until so many cards have buttons. */
const opened = (count: number) =>
  until(SandboxChat.cards, (cards) => cards.filter(({ buttons }) => buttons.length > 0).length === count)

/** Asks for tea. */
const ask = (
  options: {
    readonly request?: string
    readonly to?: string | ReadonlyArray<string>
    readonly approvers?: ReadonlyArray<string> | undefined
    readonly within?: string
  } = {}
) =>
  Effect.gen(function* () {
    const [, boss] = yield* people
    const id = yield* Buy.execute(
      {
        request: "r-1",
        item: "Tea",
        to: chat,
        approvers: [boss!.open_id],
        within: "86400000",
        ...options
      },
      { discard: true }
    )
    return id
  })

/** What the workflow that asked came to, if it has by now. */
const now = (id: string) =>
  Effect.map(ended(Buy.poll(id)), (exit) =>
    exit === undefined ? undefined : Effect.runSync(Effect.orDie(exit))
  )

/** What the workflow that asked comes to. */
const outcome = (id: string) => until(now(id), (text) => text !== undefined)

/** What the buttons of a card carry, by their text. */
const valuesOf = Effect.map(SandboxChat.cards, (cards) => {
  const found = new Map<string, { readonly [key: string]: unknown }>()
  JSON.stringify(cards.at(-1)?.json, (_, part: unknown) => {
    if (typeof part === "object" && part !== null && "behaviors" in part && "text" in part) {
      const { behaviors, text } = part as {
        readonly behaviors: ReadonlyArray<{ readonly value: { readonly [key: string]: unknown } }>
        readonly text: { readonly content: string }
      }
      found.set(text.content, behaviors[0]!.value)
    }
    return part
  })
  return found
})

const press = (
  value: unknown,
  by: string,
  where = chat
): Effect.Effect<string | undefined, Error, Events.Events> =>
  Effect.map(
    Effect.flatMap(receive(trigger({ action: { value }, by: { open_id: by }, chat: where })), answerOf),
    toastOf
  )

describe("An approval in a cluster, over a file of SQLite", () => {
  const folder = Effect.acquireRelease(
    Effect.sync(() => mkdtempSync(join(tmpdir(), "effect-feishu-approval-"))),
    (path) => Effect.sync(() => rmSync(path, { recursive: true, force: true }))
  )
  const onCluster = Layer.unwrapScoped(
    Effect.map(folder, (path) =>
      SandboxChat.layer(App).pipe(
        Layer.provideMerge(ClusterWorkflowEngine.layer),
        Layer.provide(SingleRunner.layer({ shardingConfig: { shardsPerGroup: 20 } })),
        Layer.provide(LibsqlClient.layer({ url: `file:${join(path, "bot.db")}`, intMode: "bigint" }))
      )
    )
  )

  it.scopedLive(
    "may be decided by anybody in the chat where nobody is named, and a second click hears so",
    () =>
      Effect.gen(function* () {
        const id = yield* ask({ approvers: undefined })
        yield* opened(1)
        const values = yield* valuesOf
        const [somebody, another] = yield* people
        assert.isUndefined(yield* press(values.get("No"), somebody!.open_id))
        assert.strictEqual(
          yield* press(values.get("Buy it"), another!.open_id),
          `Already decided: No (${somebody!.open_id})`
        )
        assert.strictEqual(yield* outcome(id), `no, says ${somebody!.open_id}`)
      }).pipe(Effect.provide(onCluster))
  )
})

describe("An approval", () => {
  it.effect("sends a card that passes the platform's check, and goes on with what its approver decides", () =>
    Effect.gen(function* () {
      ordered.length = 0
      const id = yield* ask()
      yield* opened(1)
      const [shown] = yield* SandboxChat.cards
      assert.deepStrictEqual(
        shown!.buttons.map(({ text }) => text),
        ["Buy it", "No", "Ask me in a week"]
      )
      assert.deepStrictEqual(Card.check(Card.unsafeFromJson(shown!.json as never)), [])
      assert.isUndefined(yield* now(id))
      yield* TestClock.adjust("20 hours")
      assert.isUndefined(yield* SandboxChat.click("Buy it", { user: 1 }))
      yield* TestClock.adjust("1 minute")
      const [, boss] = yield* people
      assert.strictEqual(yield* outcome(id), `bought Tea for ${boss!.open_id}`)
      assert.deepStrictEqual(ordered, ["Tea"])
      // The card is closed for everybody.
      const cards = yield* SandboxChat.cards
      assert.lengthOf(cards, 1)
      assert.deepStrictEqual(cards[0]!.buttons, [])
      assert.include(cards[0]!.text, "Tea: yes by ou_")
    }).pipe(Effect.provide(withSandbox))
  )

  it.effect("waits and is decided in a cluster, whose engine finds workflows by their names", () =>
    Effect.gen(function* () {
      const [, boss] = yield* people
      const id = yield* ask()
      yield* opened(1)
      yield* SandboxChat.click("Buy it", { user: 1 })
      assert.strictEqual(yield* outcome(id), `bought Tea for ${boss!.open_id}`)
    }).pipe(
      Effect.raceFirst(timeGoesOn),
      Effect.provide(
        SandboxChat.layer(App).pipe(
          Layer.provideMerge(ClusterWorkflowEngine.layer),
          Layer.provide(TestRunner.layer)
        )
      )
    )
  )

  it.effect("refuses strangers, and stays open", () =>
    Effect.gen(function* () {
      const id = yield* ask()
      yield* opened(1)
      assert.deepStrictEqual(yield* SandboxChat.click("Buy it", { user: 2 }), {
        type: "warning",
        text: "You are not asked to decide this."
      })
      assert.isUndefined(yield* now(id))
      assert.lengthOf((yield* SandboxChat.cards)[0]!.buttons, 3)
      yield* SandboxChat.click("No", { user: 1 })
      yield* TestClock.adjust("1 minute")
      assert.match(String(yield* outcome(id)), /^no, says ou_/)
    }).pipe(Effect.provide(withSandbox))
  )

  it.effect("takes approvers by whichever of their ids", () =>
    Effect.gen(function* () {
      const [, boss] = yield* people
      for (const [i, approver] of [boss!.union_id, boss!.user_id].entries()) {
        const id = yield* ask({ request: `r-${i}`, approvers: ["ou_somebody", approver] })
        yield* opened(1)
        yield* SandboxChat.click("No", { user: 1 })
        yield* TestClock.adjust("1 minute")
        assert.match(String(yield* outcome(id)), /^no, says ou_/)
      }
    }).pipe(Effect.provide(withSandbox))
  )

  it.effect("takes nobody of another tenant for an approver who has the same user_id", () =>
    Effect.gen(function* () {
      const id = yield* ask({ approvers: ["zhang"] })
      yield* opened(1)
      const value = (yield* valuesOf).get("No")
      const from = (tenant_key: string) =>
        Effect.flatMap(
          receive(
            trigger({ action: { value }, by: { open_id: "ou_z", user_id: "zhang", tenant_key }, chat })
          ),
          answerOf
        )
      assert.strictEqual(toastOf(yield* from("elsewhere")), "You are not asked to decide this.")
      assert.isUndefined(toastOf(yield* from("t")))
      assert.strictEqual(yield* outcome(id), "no, says ou_z")
    }).pipe(Effect.provide(withSandbox))
  )

  it.effect("keeps the first decision, and tells who comes later what was decided, by whom", () =>
    Effect.gen(function* () {
      const [, boss, other] = yield* people
      const id = yield* ask({ approvers: [boss!.open_id, other!.open_id] })
      yield* opened(1)
      const values = yield* valuesOf
      const both = yield* Effect.all(
        [press(values.get("Buy it"), boss!.open_id), press(values.get("No"), other!.open_id)],
        { concurrency: "unbounded" }
      )
      yield* TestClock.adjust("1 minute")
      assert.deepStrictEqual(both, [undefined, `Already decided: Buy it (${boss!.open_id})`])
      assert.strictEqual(yield* outcome(id), `bought Tea for ${boss!.open_id}`)
      assert.strictEqual(
        yield* press(values.get("Ask me in a week"), boss!.open_id),
        `Already decided: Buy it (${boss!.open_id})`
      )
    }).pipe(Effect.provide(withSandbox))
  )

  it.effect("closes its card when its time is over, and takes no decision after it", () =>
    Effect.gen(function* () {
      const [, boss] = yield* people
      const id = yield* ask()
      yield* opened(1)
      const values = yield* valuesOf
      yield* TestClock.adjust("25 hours")
      yield* SandboxChat.rest
      assert.strictEqual(yield* outcome(id), "forgotten")
      const [closed] = yield* SandboxChat.cards
      assert.deepStrictEqual(closed!.buttons, [])
      assert.include(closed!.text, "The time for this decision is over.")
      assert.strictEqual(
        yield* press(values.get("Buy it"), boss!.open_id),
        "The time for this decision is over."
      )
      assert.strictEqual(yield* outcome(id), "forgotten")
    }).pipe(Effect.provide(withSandbox))
  )

  it.effect("sends its card to several, and closes all of them", () =>
    Effect.gen(function* () {
      const [, boss, other] = yield* people
      const id = yield* ask({ to: [boss!.open_id, other!.open_id, chat, chat], within: "Infinity" })
      assert.lengthOf(yield* opened(3), 3)
      yield* SandboxChat.click("Buy it", { user: 1, chatId: chat })
      yield* TestClock.adjust("1 minute")
      yield* SandboxChat.rest
      for (const card of yield* SandboxChat.cards) assert.deepStrictEqual(card.buttons, [])
      assert.strictEqual(yield* outcome(id), `bought Tea for ${boss!.open_id}`)
    }).pipe(Effect.provide(withSandbox))
  )

  it.effect("without approvers takes anybody's decision where it was sent, and nobody's elsewhere", () =>
    Effect.gen(function* () {
      const anybody = Buy.execute(
        { request: "r-1", item: "Tea", to: chat, within: "1000" },
        { discard: true }
      )
      const id = yield* anybody
      yield* opened(1)
      const values = yield* valuesOf
      assert.strictEqual(
        yield* press(values.get("No"), "ou_other", "oc_elsewhere"),
        "You are not asked to decide this."
      )
      assert.isUndefined(yield* press(values.get("No"), "ou_other"))
      yield* SandboxChat.rest
      assert.strictEqual(yield* outcome(id), "no, says ou_other")
      // The old event names the message only.
      const other = yield* Buy.execute(
        { request: "r-2", item: "Tea", to: chat, within: "1000" },
        { discard: true }
      )
      const sent = (yield* opened(1)).at(-1)!
      const value = (yield* valuesOf).get("No")
      const click = { action: { value }, by: { open_id: "ou_other" }, message: sent.messageId, chat: "" }
      assert.isUndefined(toastOf(yield* answerOf(yield* receive(oldTrigger(click)))))
      assert.strictEqual(yield* outcome(other), "no, says ou_other")
    }).pipe(Effect.provide(withSandbox))
  )

  it.effect("takes no click that its own card did not send", () => {
    const { layer, lines } = logged()
    return Effect.gen(function* () {
      const [, boss] = yield* people
      const id = yield* ask()
      yield* opened(1)
      const other = yield* ask({ request: "r-2" })
      yield* opened(2)
      const value = (yield* valuesOf).get("Buy it")! as {
        readonly "@action": string
        readonly values: { readonly [key: string]: unknown }
      }
      const real = value.values
      const forged: ReadonlyArray<unknown> = [
        { ...real, secret: "guessed" },
        { ...real, secret: undefined },
        { ...real, request: id },
        { ...real, request: "0".repeat(32) },
        { ...real, request: `${String(real["request"])}/DurableClock/within` },
        { ...real, request: { toString: () => "x" } },
        { ...real, request: "x".repeat(10_000) },
        { ...real, decision: "facts" },
        { ...real, decision: "toString" },
        { ...real, decision: ["yes"] },
        // A token of the engine, which could address whatever waits, clocks included.
        { token: "WyJCdXkiLCJ4IiwiRHVyYWJsZUNsb2NrL3dpdGhpbiJd", decision: "yes" },
        null,
        [],
        "yes",
        {}
      ]
      for (const values of forged) {
        const said = yield* Effect.fork(press({ ...value, values }, boss!.open_id))
        yield* TestClock.adjust("2 seconds")
        assert.strictEqual(
          yield* Fiber.join(said),
          "This card is out of date. Please ask for a new one.",
          JSON.stringify(values)
        )
      }
      assert.strictEqual(
        yield* press({ ...value, "@action": "approval/other" }, boss!.open_id),
        "This card is out of date. Please ask for a new one."
      )
      assert.isUndefined(yield* now(id))
      assert.isUndefined(yield* now(other))
      assert.lengthOf(
        lines.filter((line) => line.startsWith("WARN")),
        2
      )
    }).pipe(Effect.provide(withSandbox), Effect.provide(layer))
  })

  it.effect("whose workflow is interrupted is not open any more, and its card says so", () =>
    Effect.gen(function* () {
      const [, boss] = yield* people
      const id = yield* ask()
      yield* opened(1)
      const values = yield* valuesOf
      yield* Buy.interrupt(id)
      yield* opened(0)
      assert.include((yield* SandboxChat.texts)[0], "This is not open any more.")
      assert.strictEqual(yield* press(values.get("Buy it"), boss!.open_id), "This is not open any more.")
    }).pipe(Effect.provide(withSandbox))
  )

  it.effect("says why nobody could be asked: the platform refused the card, or nobody may decide", () =>
    Effect.gen(function* () {
      assert.match(
        (yield* outcome(yield* ask({ request: "r-1", to: "oc_nowhere" }))) ?? "",
        /^Nobody could be asked about purchase: im.v1.message.create: \d+/
      )
      assert.strictEqual(
        yield* outcome(yield* ask({ request: "r-2", approvers: [] })),
        "Nobody could be asked about purchase: nobody may decide: the list of approvers is empty"
      )
      assert.strictEqual(
        yield* outcome(yield* ask({ request: "r-3", to: [] })),
        "Nobody could be asked about purchase: there is nobody to send the card to"
      )
      for (const approver of ["boss@acme.com", chat, "", " ou_boss", "om_1"])
        assert.strictEqual(
          yield* outcome(yield* ask({ request: `r-${approver}`, approvers: ["ou_boss", approver] })),
          `Nobody could be asked about purchase: an approver is named by open_id, union_id or user_id, which is all that a click says, not by "${approver}"`
        )
      for (const within of ["0", "-5", "NaN"])
        assert.strictEqual(
          yield* outcome(yield* ask({ request: `r-${within}`, within })),
          `Nobody could be asked about purchase: within must be a duration, longer than nothing, is ${within}`
        )
      assert.deepStrictEqual(yield* SandboxChat.cards, [])
    }).pipe(Effect.provide(withSandbox))
  )

  it.effect("asked for twice in one run has to be told apart, and then is twice", () => {
    const Two = Workflow.make({
      name: "Two",
      payload: { ids: Schema.Array(Schema.String) },
      success: Schema.Array(Schema.String),
      idempotencyKey: ({ ids }) => ids.join("/")
    })
    const TwoLive = Two.toLayer(({ ids }) =>
      Effect.forEach(ids, (id) =>
        Approval.request(Purchase, { to: chat, subject: { item: `Tea ${id}`, euros: 5 }, id }).pipe(
          Effect.map(({ decision }) => decision),
          Effect.orDie
        )
      )
    )
    return Effect.gen(function* () {
      const id = yield* Two.execute({ ids: ["1", "2"] }, { discard: true })
      yield* opened(1)
      yield* SandboxChat.click("Buy it", { user: 1 })
      yield* until(SandboxChat.cards, (cards) => cards.length === 2)
      yield* opened(1)
      assert.include((yield* SandboxChat.texts).join("\n"), "Tea 2 for 5 EUR")
      yield* SandboxChat.click("No", { user: 1 })
      const exit = yield* until(ended(Two.poll(id)), isThere)
      assert.deepStrictEqual(exit === undefined ? undefined : yield* exit, ["yes", "no"])
      const same = yield* Two.execute({ ids: ["1", "1"] }, { discard: true })
      yield* opened(1)
      yield* SandboxChat.click("Buy it", { user: 1 })
      const twice = yield* until(ended(Two.poll(same)), isThere)
      const died = twice === undefined ? Cause.empty : yield* Effect.flip(Effect.sandbox(twice))
      assert.include(Cause.pretty(died), "A run of Two makes two requests of the approval purchase")
      assert.include(Cause.pretty(died), "give each its own `id`")
    }).pipe(
      Effect.provide(
        SandboxChat.layer(Layer.merge(TwoLive, Clicks)).pipe(Layer.provideMerge(WorkflowEngine.layerMemory))
      )
    )
  })

  it.effect("that its run goes on without is closed: of two that are raced the other", () => {
    const Race = Workflow.make({
      name: "Race",
      payload: { request: Schema.String },
      success: Schema.String,
      idempotencyKey: ({ request }) => request
    })
    const RaceLive = Race.toLayer(() =>
      Effect.raceAll(
        ["1", "2"].map((id) =>
          Approval.request(Purchase, { to: chat, subject: { item: `Tea ${id}`, euros: 5 }, id }).pipe(
            Effect.map(({ decision }) => decision),
            Effect.orDie
          )
        )
      )
    )
    return Effect.gen(function* () {
      const id = yield* Race.execute({ request: "r-1" }, { discard: true })
      yield* opened(2)
      yield* SandboxChat.click("Buy it", { user: 1 })
      const exit = yield* until(ended(Race.poll(id)), isThere)
      assert.strictEqual(exit === undefined ? undefined : yield* exit, "yes")
      assert.lengthOf(yield* opened(0), 2)
      assert.include((yield* SandboxChat.texts).join("\n"), "This is not open any more.")
    }).pipe(
      Effect.provide(
        SandboxChat.layer(Layer.merge(RaceLive, Clicks)).pipe(Layer.provideMerge(WorkflowEngine.layerMemory))
      )
    )
  })

  it.effect("stands though what makes its cards fails", () => {
    const { layer, lines } = logged()
    const Broken = Approval.layer(Purchase, {
      open: (_, buttons) => Card.make().pipe(Card.add(buttons)),
      decided: () => {
        throw new Error("bug")
      }
    })
    return Effect.gen(function* () {
      const id = yield* ask()
      yield* opened(1)
      assert.isUndefined(yield* SandboxChat.click("No", { user: 1 }))
      yield* TestClock.adjust("1 minute")
      assert.match(String(yield* outcome(id)), /^no, says ou_/)
      // It is closed all the same: as the open card, without the buttons.
      yield* opened(0)
      const [closed] = yield* SandboxChat.cards
      assert.deepStrictEqual(closed!.buttons, [])
      assert.include(closed!.text, "No")
      // Once for the answer to the click, once for all the cards.
      assert.deepStrictEqual(
        lines.filter((line) => line.startsWith("ERROR")),
        Array.from({ length: 2 }, () => "ERROR A card of the approval purchase could not be made,Error: bug")
      )
    }).pipe(
      Effect.provide(
        SandboxChat.layer(Layer.merge(BuyLive, Broken)).pipe(Layer.provideMerge(WorkflowEngine.layerMemory))
      ),
      Effect.provide(layer)
    )
  })

  it.effect("whose card would have none of its buttons is not sent", () => {
    const Bare = Approval.layer(Purchase, { open: () => Card.make().pipe(Card.markdown("Decide!")) })
    return Effect.gen(function* () {
      const id = yield* ask()
      const exit = yield* until(ended(Buy.poll(id)), isThere)
      const died = exit === undefined ? Cause.empty : yield* Effect.flip(Effect.sandbox(exit))
      assert.include(Cause.pretty(died), "has none of the buttons")
      assert.deepStrictEqual(yield* SandboxChat.cards, [])
    }).pipe(
      Effect.provide(
        SandboxChat.layer(Layer.merge(BuyLive, Bare)).pipe(Layer.provideMerge(WorkflowEngine.layerMemory))
      )
    )
  })

  it.effect("closes the cards that were sent where another is refused", () =>
    Effect.gen(function* () {
      const id = yield* ask({ to: [chat, "oc_nowhere", "ou_never"] })
      assert.match(
        (yield* outcome(id)) ?? "",
        /^Nobody could be asked about purchase: im.v1.message.create: \d+/
      )
      const cards = yield* SandboxChat.cards
      assert.lengthOf(cards, 1)
      assert.deepStrictEqual(cards[0]!.buttons, [])
      assert.include(cards[0]!.text, "This is not open any more.")
    }).pipe(Effect.provide(withSandbox))
  )

  it.effect("is asked for though the answer to its card says less than is documented", () => {
    const fake = FakeFeishu.layer(
      // A field is missing that the platform documents as always there.
      FakeFeishu.on(Message.create, () => ({ message_id: "om_1", chat_id: chat, msg_type: "text" }) as never),
      FakeFeishu.on(Message.patch, () => ({}))
    )
    return Effect.gen(function* () {
      const id = yield* Buy.execute(
        { request: "r-1", item: "Tea", to: chat, approvers: ["ou_boss"], within: "Infinity" },
        { discard: true }
      )
      const [sent] = yield* until(FakeFeishu.callsOf(Message.create), (calls) => calls.length > 0)
      const carried = /"value":(\{"@action".*?\}\})/.exec(sent!.content)![1]!
      assert.isUndefined(yield* press(JSON.parse(carried), "ou_boss"))
      assert.strictEqual(yield* outcome(id), "bought Tea for ou_boss")
      const closed = yield* until(FakeFeishu.callsOf(Message.patch), (calls) => calls.length > 0)
      assert.deepStrictEqual(
        closed.map(({ message_id }) => message_id),
        ["om_1"]
      )
    }).pipe(
      Effect.provide(
        Layer.provideMerge(
          Layer.provide(Events.layer(App), Inbox.layer),
          Layer.merge(fake, WorkflowEngine.layerMemory)
        )
      )
    )
  })

  it.effect("of a subject that a later version does not know can be decided, and is closed", () => {
    let isKnown = true
    const item = Schema.String.pipe(Schema.filter(() => isKnown))
    const Asked = Approval.make("changed", { subject: { item: Schema.String }, decisions: { yes: "Buy it" } })
    const Changed = Approval.make("changed", { subject: { item }, decisions: { yes: "Buy it" } })
    const Asks = Workflow.make({
      name: "Asks",
      payload: { request: Schema.String },
      success: Schema.String,
      idempotencyKey: ({ request }) => request
    })
    const AsksLive = Asks.toLayer(() =>
      Approval.request(Asked, { to: chat, subject: { item: "Tea" } }).pipe(
        Effect.map(({ decision }) => decision),
        Effect.catchAll(({ message }) => Effect.succeed(message))
      )
    )
    const Answers = Approval.layer(Changed, { open: (_, buttons) => Card.make().pipe(Card.add(buttons)) })
    return Effect.gen(function* () {
      const id = yield* Asks.execute({ request: "r-1" }, { discard: true })
      yield* opened(1)
      isKnown = false
      assert.isUndefined(yield* SandboxChat.click("Buy it", { user: 1 }))
      const exit = yield* until(ended(Asks.poll(id)), isThere)
      assert.strictEqual(exit === undefined ? undefined : yield* exit, "yes")
      yield* opened(0)
      assert.include((yield* SandboxChat.texts)[0], "Buy it")
    }).pipe(
      Effect.ensuring(Effect.sync(() => void (isKnown = true))),
      Effect.provide(
        SandboxChat.layer(Layer.merge(AsksLive, Answers)).pipe(Layer.provideMerge(WorkflowEngine.layerMemory))
      )
    )
  })

  it.effect("that may wait longer than cards can be changed says so when it is built", () => {
    const { layer, lines } = logged()
    const Slow = Approval.make("slow", { subject: {}, decisions: { yes: "Yes" }, within: "20 days" })
    const cards = { open: () => Card.make() }
    return Effect.gen(function* () {
      yield* SandboxChat.rest
      assert.lengthOf(lines, 1)
      assert.include(lines[0], "The approval slow waits for 20d")
    }).pipe(
      Effect.provide(
        SandboxChat.layer(Approval.layer(Slow, cards)).pipe(Layer.provideMerge(WorkflowEngine.layerMemory))
      ),
      Effect.provide(layer)
    )
  })

  it.effect("stands beside other actions, and dies at the build where there are two of one name", () =>
    Effect.gen(function* () {
      const Undo = Action.make("undo")
      const both = Layer.merge(
        App,
        Bot.action(Undo, () => Effect.succeed(Callback.toast("undone")))
      )
      yield* Effect.gen(function* () {
        yield* ask()
        yield* opened(1)
        yield* Im.send(chat, Card.make().pipe(Card.add(Undo.button("Undo", {}))))
        assert.strictEqual((yield* SandboxChat.click("Undo", { user: 2 }))?.text, "undone")
        assert.isUndefined(yield* SandboxChat.click("No", { user: 1 }))
      }).pipe(Effect.provide(SandboxChat.layer(both).pipe(Layer.provideMerge(WorkflowEngine.layerMemory))))
      const twice = Layer.merge(Clicks, Approval.layer(Purchase, { open: () => Card.make() }))
      const exit = yield* Effect.exit(
        Effect.provide(
          SandboxChat.rest,
          SandboxChat.layer(twice).pipe(Layer.provideMerge(WorkflowEngine.layerMemory))
        )
      )
      assert.include(String(exit), "More than one action has the name approval/purchase")
    })
  )

  it("has a name and decisions, or is refused where it is made", () => {
    assert.throws(() => Approval.make("", { subject: {}, decisions: { yes: "Yes" } }), "needs a name")
    assert.throws(() => Approval.make("a", { subject: {}, decisions: {} }), "needs decisions")
  })
})
