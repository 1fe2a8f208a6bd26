/**
 * Approvals: a person decides, days later, after deploys and crashes. A workflow sends a card and waits for a click.
 *
 * What waits is a workflow of its own, which the one that asks calls: with `ClusterWorkflowEngine` over a database it goes on
 * where a process died, on whichever machine. The first decision wins, wherever it arrives; after it the card shows the
 * decision, to everybody.
 *
 * A module of its own, because `@effect/workflow` is an optional peer.
 *
 * @example
 * import * as Approval from "@effect-feishu/bot/Approval"
 * import * as Workflow from "@effect/workflow/Workflow"
 * import * as Effect from "effect/Effect"
 * import * as Schema from "effect/Schema"
 *
 * const Purchase = Approval.make("purchase", {
 *   subject: { item: Schema.String, euros: Schema.Number },
 *   decisions: { yes: "Buy it", no: "No" }
 * })
 * const Buy = Workflow.make({
 *   name: "Buy",
 *   payload: { request: Schema.String, item: Schema.String, euros: Schema.Number },
 *   success: Schema.Boolean,
 *   idempotencyKey: ({ request }) => request
 * })
 * const BuyLive = Buy.toLayer(({ euros, item }) =>
 *   Approval.request(Purchase, {
 *     to: "oc_purchasing",
 *     subject: { item, euros },
 *     approvers: ["ou_boss"],
 *     within: "7 days"
 *   }).pipe(
 *     Effect.map(({ decision }) => decision === "yes"),
 *     Effect.catchTag("NotDecided", () => Effect.succeed(false)),
 *     Effect.orDie
 *   )
 * )
 * const Clicks = Approval.layer(Purchase, {
 *   open: ({ euros, item }, buttons) =>
 *     Card.make().pipe(Card.header("Purchase"), Card.markdown(Markdown.md`**${item}** for ${euros} EUR`), Card.add(buttons))
 * })
 *
 * @see https://open.feishu.cn/document/feishu-cards/card-callback-communication
 * @since 0.1.0
 */
import * as Callback from "@effect-feishu/cards/Callback"
import * as Card from "@effect-feishu/cards/Card"
import * as Element from "@effect-feishu/cards/Element"
import * as Short from "@effect-feishu/cards/Short"
import * as Decoding from "@effect-feishu/core/Decoding"
import type { FeishuClient } from "@effect-feishu/core/FeishuClient"
import * as Im from "@effect-feishu/core/Im"
import * as Tenant from "@effect-feishu/core/Tenant"
import type { Delivery } from "@effect-feishu/events/Delivery"
import type { Handlers } from "@effect-feishu/events/Handlers"
import * as Activity from "@effect/workflow/Activity"
import * as DurableClock from "@effect/workflow/DurableClock"
import * as DurableDeferred from "@effect/workflow/DurableDeferred"
import * as Workflow from "@effect/workflow/Workflow"
import * as WorkflowEngine from "@effect/workflow/WorkflowEngine"
import * as Settings from "@effect-feishu/core/Settings"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Either from "effect/Either"
import * as Exit from "effect/Exit"
import * as Fiber from "effect/Fiber"
import * as Layer from "effect/Layer"
import * as Option from "effect/Option"
import * as Schema from "effect/Schema"
import type { Click, Person } from "./Click.js"
import { isOver, isThere, nameOf, resultOf } from "./internal/line/workflow.js"
import { type Answered, answering } from "./internal/clicks.js"
import * as struct from "./internal/line/struct.js"
import * as values from "./internal/values.js"
import * as words from "./internal/words.js"

// Models ---------------------------------------------------------------------------------------------------------

/**
 * What can be decided: for each decision the text of its button, or more about the button.
 *
 * @since 0.1.0
 * @category models
 */
export interface Decisions {
  readonly [decision: string]:
    | words.Text
    | ({ readonly text: words.Text } & Omit<Short.ButtonOptions, "value" | "url" | "behaviors">)
}

/**
 * An approval: what it is about, and what can be decided.
 *
 * @since 0.1.0
 * @category models
 */
export interface Approval<out Name extends string, Subject, Decision extends string> {
  /** Stays the same over versions: approvals are open for days. */
  readonly name: Name
  readonly decisions: { readonly [K in Decision]: Decisions[string] }
  /** How long a decision is waited for, unless a request says otherwise. */
  readonly within: Duration.DurationInput | undefined
  /** Writes what it is about to JSON, and reads it from there. */
  readonly subject: struct.Codec<Subject>
}

/**
 * What was decided, and by whom.
 *
 * @since 0.1.0
 * @category models
 */
export interface Decided<Decision extends string> {
  readonly decision: Decision
  readonly by: Person
}

/**
 * Whom a decision is asked of.
 *
 * @since 0.1.0
 * @category models
 */
export interface RequestOptions<Subject> {
  /** Where the card is sent: a chat or a person, or several, each of whom gets one. Its kind follows from the id. */
  readonly to: string | ReadonlyArray<string>
  readonly subject: Subject
  /**
   * Who may decide, each by `open_id`, `union_id` or, within the tenant, `user_id`: a click says nothing of e-mail addresses
   * or chats. Others are told that they are not asked. Without it everybody may who sees the card where it was sent.
   */
  readonly approvers?: ReadonlyArray<string> | undefined
  /**
   * How long a decision is waited for: more than no time. Without it, and without one of the approval's own, for ever. The
   * platform lets cards be changed for 14 days: after a longer time the card cannot be closed, and still has its buttons.
   */
  readonly within?: Duration.DurationInput | undefined
  /** Tells requests of one approval apart within one run of a workflow: needed where it makes several. */
  readonly id?: string | undefined
}

/**
 * What the card of an approval looks like.
 *
 * @since 0.1.0
 * @category models
 */
export interface Cards<Subject, Decision extends string> {
  /** While it is open. The second argument is what people decide with: a card without it is not sent, and the request dies. */
  readonly open: (subject: Subject, buttons: Element.ColumnSet) => Card.Card
  /** Once it is decided. Unless given, the open card, with the decision and who made it in place of the buttons. */
  readonly decided?: ((subject: Subject, decision: Decision, by: Person) => Card.Card) | undefined
  /** Once its time is over. Unless given, the open card, with a line that says so in place of the buttons. */
  readonly expired?: ((subject: Subject) => Card.Card) | undefined
}

/**
 * Nobody decided in time.
 *
 * @since 0.1.0
 * @category errors
 */
export class NotDecided extends Schema.TaggedError<NotDecided>()("NotDecided", {
  /** The name of the approval. */
  approval: Schema.String
}) {
  override get message(): string {
    return `Nobody decided on ${this.approval} in time`
  }
}

/**
 * Nobody could be asked: the platform refused the card, or the request cannot be one.
 *
 * @since 0.1.0
 * @category errors
 */
export class NotAsked extends Schema.TaggedError<NotAsked>()("NotAsked", {
  /** The name of the approval. */
  approval: Schema.String,
  reason: Schema.String,
  /** The platform's code, where it refused the card. */
  code: Schema.optional(Schema.Number)
}) {
  override get message(): string {
    return `Nobody could be asked about ${this.approval}: ${this.reason}`
  }
}

// Approvals ------------------------------------------------------------------------------------------------------

/**
 * An approval of a subject: a schema for each of its parts, and what can be decided. Throws where the name is empty, or
 * nothing can be decided.
 *
 * @since 0.1.0
 * @category constructors
 */
export const make = <const Name extends string, F extends struct.Fields, const D extends Decisions>(
  name: Name,
  options: {
    readonly subject: [struct.Context<F>] extends [never] ? F : "its schemas need services"
    readonly decisions: D
    /** How long a decision is waited for, unless a request says otherwise. */
    readonly within?: Duration.DurationInput | undefined
  }
): Approval<Name, struct.Values<F>, keyof D & string> => {
  if (name === "") throw new RangeError("An approval needs a name")
  const given = Settings.required(Settings.record)
  const rules = { subject: given, decisions: given, within: Settings.time }
  Settings.unsafeCheck<object>(`The approval ${name}`, options ?? null, rules)
  if (Object.keys(options.decisions).length === 0) throw new RangeError("An approval needs decisions")
  return {
    name,
    decisions: options.decisions,
    within: options.within,
    subject: struct.codec(options.subject as F)
  }
}

// Workflow -------------------------------------------------------------------------------------------------------

/** How long the platform lets the card of a message be changed. */
const changeable = Duration.days(14)

const PersonJson = Schema.Struct({
  openId: Schema.String,
  unionId: Schema.optional(Schema.String),
  userId: Schema.optional(Schema.String),
  tenantKey: Schema.optional(Schema.String)
})

const personOf = (person: typeof PersonJson.Type): Person => ({
  openId: person.openId,
  unionId: person.unionId,
  userId: person.userId,
  tenantKey: person.tenantKey
})

/** What was decided. Another version of the program may know other decisions. */
const DecidedJson = Schema.Struct({ decision: Schema.String, by: PersonJson })

/** How it ended: written once, by the first click or when the time is over, whichever comes first. */
const Ending = Schema.Struct({
  decided: Schema.optional(DecidedJson),
  /** Which click it was; nothing when the time was over. */
  click: Schema.optional(Schema.String)
})

const ending = DurableDeferred.make("ending", { success: Ending })

/** What a click is checked against, wherever it arrives. */
const Facts = Schema.Struct({
  /** On the buttons of this request and nowhere else: the id of a run could be guessed. */
  secret: Schema.String,
  subject: Schema.Unknown,
  approvers: Schema.optional(Schema.Array(Schema.String)),
  tenant: Schema.optional(Schema.String),
  /** The messages that show the card, and the chats that they are in. */
  messages: Schema.Array(Schema.String),
  chats: Schema.Array(Schema.String)
})

const facts = DurableDeferred.make("facts", { success: Facts })

/** What a run that waits is about. */
const Payload = Schema.Struct({
  /** The run that asks, and which of its requests this is. */
  request: Schema.String,
  to: Schema.Array(Schema.String),
  subject: Schema.Unknown,
  approvers: Schema.optional(Schema.Array(Schema.String)),
  /** Milliseconds. */
  within: Schema.optional(Schema.Number),
  tenant: Schema.optional(Schema.String)
})

/** What waits for a decision. Its runs are found by their id alone, so that a click needs to know nothing else. */
const workflowOf = (name: string) =>
  Workflow.make({
    name: `Approval/${name}`,
    payload: Payload,
    success: DecidedJson,
    error: Schema.Union(NotDecided, NotAsked),
    idempotencyKey: ({ request }) => request
  })

type Engine = WorkflowEngine.WorkflowEngine | WorkflowEngine.WorkflowInstance

/** What a person can be named by in a click: no blanks, no e-mail address, nothing that is a chat, a message or an app. */
const mayClick = /^(?!oc_|om_|cli_)(?!.*@.*\.)\S+$/

const requestRules = {
  to: /*#__PURE__*/ Settings.anyOf(
    /*#__PURE__*/ Settings.rule("a text", (value) => typeof value === "string"),
    Settings.texts
  ),
  approvers: Settings.texts,
  within: Settings.time
}

/**
 * Which requests a run has made. A run that goes on after it waited makes them again, but then it is another value.
 */
const made = new WeakMap<object, Set<string>>()

/**
 * Asks for a decision, within a workflow: sends the card, and waits until somebody has decided, over restarts, deploys and
 * crashes. Gives the decision and who made it.
 *
 * The card is sent once: a process that died over it goes on with the same `uuid`, which the platform knows for an hour.
 *
 * A request that its run has ended without, as one of two that were raced, is not open any more: its cards are closed. To ask
 * several for one decision, name them in `to`.
 *
 * In an application of many tenants the card is sent in the one that is in scope: `Tenant.provide`.
 *
 * Fails with `NotDecided` where the time is over, and with `NotAsked` where the card could not be sent to all, nobody may
 * decide, there is no time to, or the subject does not fit its schemas. Cards that were sent before one was refused are
 * closed. Dies where a run makes two requests of one approval without telling them apart
 * by `id`: the second would get the decision of the first.
 *
 * @since 0.1.0
 * @category requests
 */
export const request = <Subject, Decision extends string>(
  approval: Approval<string, Subject, Decision>,
  options: RequestOptions<NoInfer<Subject>>
): Effect.Effect<Decided<Decision>, NotDecided | NotAsked, Engine> =>
  Effect.gen(function* () {
    const instance = yield* WorkflowEngine.WorkflowInstance
    const { approvers, id = "" } = options
    const requests = made.get(instance) ?? new Set()
    made.set(instance, requests)
    const key = JSON.stringify([approval.name, id])
    if (requests.has(key)) {
      return yield* Effect.dieMessage(
        `A run of ${nameOf(instance.workflow)} makes two requests of the approval ${approval.name}: give each its own \`id\``
      )
    }
    requests.add(key)
    const refuse = (reason: string) => new NotAsked({ approval: approval.name, reason })
    const problems = Settings.problemsOf(options, requestRules)
    if (problems.length > 0) {
      return yield* refuse(problems.map(({ message, path }) => `${path} ${message}`).join("; "))
    }
    const to = typeof options.to === "string" ? [options.to] : [...new Set(options.to)]
    const millis = Settings.millisOf(options.within ?? approval.within ?? Infinity)
    if (to.length === 0) return yield* refuse("there is nobody to send the card to")
    if (approvers?.length === 0) return yield* refuse("nobody may decide: the list of approvers is empty")
    const nobody = approvers?.find((id) => !mayClick.test(id))
    if (nobody !== undefined)
      return yield* refuse(
        `an approver is named by open_id, union_id or user_id, which is all that a click says, not by ${JSON.stringify(nobody)}`
      )
    const subject = yield* Either.match(approval.subject.encode(options.subject), {
      onLeft: (problem) => Effect.fail(refuse(`the subject does not fit: ${problem}`)),
      onRight: (json) => Effect.succeed(json)
    })
    const workflow = workflowOf(approval.name)
    const payload = {
      request: `${nameOf(instance.workflow)}/${instance.executionId}/${id}`,
      to,
      subject,
      approvers,
      within: Number.isFinite(millis) ? millis : undefined,
      tenant: Option.getOrUndefined(yield* Effect.serviceOption(Tenant.Tenant))
    }
    const engine = yield* WorkflowEngine.WorkflowEngine
    const run = yield* workflow.executionId(payload)
    // The run that asked may end without an answer: where it asked for two decisions, and went on with the first.
    yield* Workflow.addFinalizer(() =>
      apart(
        Effect.flatMap(isOver(engine, workflow, run), (isOver) =>
          isOver ? Effect.void : engine.interrupt(workflow, run)
        )
      )
    )
    const { by, decision } = yield* workflow.execute(payload)
    return { decision: decision as Decision, by: personOf(by) }
  })

/** What a run of the workflow that waits does. */
const waiting =
  <Subject, Decision extends string>(
    approval: Approval<string, Subject, Decision>,
    cards: Cards<Subject, Decision>
  ) =>
  (
    payload: typeof Payload.Type,
    executionId: string
  ): Effect.Effect<typeof DecidedJson.Type, NotDecided | NotAsked, Engine | FeishuClient> =>
    Effect.gen(function* () {
      const engine = yield* WorkflowEngine.WorkflowEngine
      const { workflow } = yield* WorkflowEngine.WorkflowInstance
      const read = approval.subject.decode(payload.subject)
      const secret = yield* Activity.make({
        name: "secret",
        success: Schema.String,
        execute: Effect.sync(() => crypto.randomUUID())
      })
      const sent = yield* Activity.make({
        name: "send",
        success: Schema.Struct({ messages: Schema.Array(Schema.String), chats: Schema.Array(Schema.String) }),
        error: NotAsked,
        execute: Effect.flatMap(openCard(approval, cards, read, { request: executionId, secret }), (open) =>
          inTenant(
            payload,
            sendAll(approval, payload.to, executionId, open, lastCard(approval, cards, read, [line(gone)]))
          )
        )
      })
      const close = (card: Effect.Effect<Card.Card>) =>
        inTenant(payload, closeAll(approval, sent.messages, card))
      const withdraw = apart(close(lastCard(approval, cards, read, [line(gone)])))
      yield* Workflow.addFinalizer((exit) => (Exit.isInterrupted(exit) ? withdraw : Effect.void))
      const at = { workflowName: nameOf(workflow), executionId }
      if (!(yield* isThere(engine, facts))) {
        const { approvers, subject, tenant } = payload
        const known = { secret, subject, approvers, tenant, ...sent }
        yield* engine.deferredDone(facts, { ...at, deferredName: facts.name, exit: Exit.succeed(known) })
      }
      if (payload.within !== undefined && !(yield* isThere(engine, ending))) {
        const clock = DurableClock.make({ name: "within", duration: Duration.millis(payload.within) })
        yield* engine.scheduleClock(workflow, { executionId, clock })
        // Of the end of the time and a click the one that is written first counts.
        if (yield* isThere(engine, clock.deferred))
          yield* engine.deferredDone(ending, { ...at, deferredName: ending.name, exit: Exit.succeed({}) })
      }
      const { decided } = yield* DurableDeferred.await(ending)
      yield* Activity.make({
        name: "close",
        execute: close(closedCard(approval, cards, read, decided))
      })
      return decided ?? (yield* new NotDecided({ approval: approval.name }))
    })

/** Makes calls in the tenant of the workflow that asked, if it has named one. */
const inTenant = <A, E, R>(
  { tenant }: { readonly tenant?: string | undefined },
  self: Effect.Effect<A, E, R>
): Effect.Effect<A, E, R> => (tenant === undefined ? self : Tenant.provide(self, tenant))

/** Does something on a fiber of its own, for which it does not matter that this one has been interrupted. */
const apart = <R>(self: Effect.Effect<void, never, R>): Effect.Effect<void, never, R> =>
  Effect.flatMap(Effect.forkDaemon(Effect.interruptible(Effect.timeoutOption(self, "30 seconds"))), (fiber) =>
    Effect.asVoid(Fiber.await(fiber))
  )

/**
 * Sends the card to all. One `uuid` for each: when this runs again, the card is not sent again. Where one is refused, those
 * that were sent are put in their last state: nobody would hear their clicks.
 */
const sendAll = (
  approval: { readonly name: string },
  to: ReadonlyArray<string>,
  executionId: string,
  open: Card.Card,
  last: Effect.Effect<Card.Card>
) =>
  Effect.gen(function* () {
    const messages: Array<string> = []
    const chats: Array<string> = []
    const refuse = (reason: string, code?: number) =>
      Effect.zipRight(
        closeAll(approval, messages, last),
        new NotAsked({
          approval: approval.name,
          reason,
          ...(code !== undefined && code > 0 && { code })
        })
      )
    for (const [i, receiver] of to.entries()) {
      // Of the answer only the ids are needed: whatever else it lacks, the card is there.
      const { chat_id, message_id } = yield* Im.send(receiver, open, { uuid: `${executionId}-${i}` }).pipe(
        Decoding.provide("lenient"),
        Effect.catchAll((error) => refuse(error.message, "code" in error ? error.code : undefined))
      )
      if (typeof message_id !== "string") return yield* refuse("the platform did not say which message it is")
      messages.push(message_id)
      if (chat_id !== undefined) chats.push(chat_id)
    }
    return { messages, chats }
  })

/** Puts the card in its last state in place of all that were sent. This must not fail: it has been decided already. */
const closeAll = (
  { name }: { readonly name: string },
  messages: ReadonlyArray<string>,
  card: Effect.Effect<Card.Card>
) =>
  Effect.flatMap(card, (closed) =>
    Effect.forEach(
      messages,
      (message) =>
        Effect.catchAll(Im.patch(message, closed), (error) =>
          Effect.annotateLogs(
            Effect.logWarning(`A card of the approval ${name} could not be closed`, error),
            {
              message
            }
          )
        ),
      { discard: true }
    )
  )

// Cards ----------------------------------------------------------------------------------------------------------

/** What a button carries. */
interface Ticket {
  /** The run that waits. */
  readonly request: string
  readonly secret: string
}

const actionOf = (name: string): string => `approval/${name}`

const textOf = (decision: Decisions[string]): words.Text =>
  typeof decision === "string" || !("text" in decision) ? decision : decision.text

const buttons = <Decision extends string>(
  { decisions, name }: Pick<Approval<string, unknown, Decision>, "decisions" | "name">,
  ticket: Ticket
): Element.ColumnSet =>
  Element.columnSet({
    flex_mode: "flow",
    columns: Object.entries<Decisions[string]>(decisions).map(([decision, button], i) => {
      const more = typeof button === "string" || !("text" in button) ? {} : button
      return Element.column({
        width: "auto",
        elements: [
          Short.button(textOf(button), {
            type: i === 0 ? "primary" : "default",
            ...more,
            value: values.write(actionOf(name), { ...ticket, decision })
          })
        ]
      })
    })
  })

/** What stands where the buttons were. */
const inTheirPlace = (elements: ReadonlyArray<Element.ColumnElement>): Element.ColumnSet =>
  Element.columnSet({
    flex_mode: "flow",
    columns: elements.map((element) => Element.column({ width: "auto", elements: [element] }))
  })

const line = (text: words.Text): Element.Div => Element.div({ text: words.plain(text) })

const gone = words.own("This is not open any more.", "此事项已关闭。")

const over = words.own("The time for this decision is over.", "决定时间已过。")

/** What an approval is about, as this version of the program reads it. */
type Subjects<Subject> = Either.Either<Subject, string>

const openCard = <Subject, Decision extends string>(
  approval: Approval<string, Subject, Decision>,
  cards: Cards<Subject, Decision>,
  read: Subjects<Subject>,
  ticket: Ticket
): Effect.Effect<Card.Card> =>
  Either.match(read, {
    onLeft: (problem) =>
      Effect.dieMessage(`The subject of ${approval.name} is of another version: ${problem}`),
    onRight: (subject) =>
      Effect.flatMap(
        Effect.sync(() => cards.open(subject, buttons(approval, ticket))),
        (card) =>
          JSON.stringify(card).includes(ticket.secret)
            ? Effect.succeed(card)
            : Effect.dieMessage(
                `The open card of ${approval.name} has none of the buttons that it is given: nobody could decide`
              )
      )
  })

/**
 * The card when it is not open any more: of its own kind, else the open one with something in place of the buttons, else that
 * alone. What makes cards is the program's, and may be of a version that knows the subject no more; a card that kept its
 * buttons would go on asking.
 */
const lastCard = <Subject, Decision extends string>(
  { name }: Approval<string, Subject, Decision>,
  cards: Cards<Subject, Decision>,
  read: Subjects<Subject>,
  place: ReadonlyArray<Element.ColumnElement>,
  own?: ((subject: Subject) => Card.Card) | undefined
): Effect.Effect<Card.Card> => {
  const shown = inTheirPlace(place)
  const bare = Effect.sync(() => Card.make().pipe(Card.add(shown)))
  const or = (card: Effect.Effect<Card.Card>, other: Effect.Effect<Card.Card>): Effect.Effect<Card.Card> =>
    Effect.catchAllDefect(card, (defect) =>
      Effect.zipRight(Effect.logError(`A card of the approval ${name} could not be made`, defect), other)
    )
  return Either.match(read, {
    onLeft: () => bare,
    onRight: (subject) => {
      const standard = or(
        Effect.sync(() => cards.open(subject, shown)),
        bare
      )
      return own === undefined
        ? standard
        : or(
            Effect.sync(() => own(subject)),
            standard
          )
    }
  })
}

const closedCard = <Subject, Decision extends string>(
  approval: Approval<string, Subject, Decision>,
  cards: Cards<Subject, Decision>,
  read: Subjects<Subject>,
  decided: typeof DecidedJson.Type | undefined
): Effect.Effect<Card.Card> => {
  if (decided === undefined) return lastCard(approval, cards, read, [line(over)], cards.expired)
  const by = personOf(decided.by)
  const decision = decided.decision as Decision
  const own = cards.decided
  return lastCard(
    approval,
    cards,
    read,
    [
      line(labelOf(approval, decision)),
      Element.person({ user_id: by.openId, size: "small", show_name: true })
    ],
    own === undefined ? undefined : (subject) => own(subject, decision, by)
  )
}

/** What stands on the button of a decision; of one that this version of the program does not know, its name. */
const labelOf = ({ decisions }: { readonly decisions: Decisions }, decision: string): words.Text =>
  Object.hasOwn(decisions, decision) ? textOf(decisions[decision]!) : decision

// Clicks ---------------------------------------------------------------------------------------------------------

const stranger = words.toast(words.own("You are not asked to decide this.", "您不在审批人之列。"), "warning")
const notOpen = words.toast(gone, "warning")

const readTicket = ({ action }: Click): (Ticket & { readonly decision: string }) | undefined => {
  const ticket = values.read(action)?.values
  if (typeof ticket !== "object" || ticket === null) return undefined
  const { decision, request, secret } = ticket as { readonly [name: string]: unknown }
  return typeof decision === "string" &&
    typeof secret === "string" &&
    typeof request === "string" &&
    /^[0-9a-f]{32}$/.test(request)
    ? { decision, request, secret }
    : undefined
}

const mayDecide = (
  { approvers, chats, messages, tenant }: typeof Facts.Type,
  { by, chatId, messageId }: Click,
  { tenantKey }: Delivery
): boolean => {
  if (approvers === undefined) {
    // The old event of clicks names no chat.
    return (
      (chatId !== undefined && chats.includes(chatId)) ||
      (messageId !== undefined && messages.includes(messageId))
    )
  }
  // A user_id names somebody within a tenant; in a chat with others there may be another of that name.
  const home = tenant ?? tenantKey
  const isAtHome = home === undefined || by.tenantKey === undefined || by.tenantKey === home
  return [by.openId, by.unionId, isAtHome ? by.userId : undefined].some(
    (id) => id !== undefined && approvers.includes(id)
  )
}

/** Asks again and again until there is something: what is written takes a moment until it can be read. */
const soon = <A, E, R>(
  read: Effect.Effect<A | undefined, E, R>,
  times: number
): Effect.Effect<A | undefined, E, R> =>
  Effect.flatMap(read, (value) =>
    value !== undefined || times === 0
      ? Effect.succeed(value)
      : Effect.delay(soon(read, times - 1), "50 millis")
  )

const outdated: Answered = { _tag: "outdated" }

const answered = (reply: Callback.Reply): Answered => ({ _tag: "answered", reply })

const decide =
  <Subject, Decision extends string>(
    approval: Approval<string, Subject, Decision>,
    cards: Cards<Subject, Decision>
  ) =>
  (click: Click, delivery: Delivery): Effect.Effect<Answered, never, WorkflowEngine.WorkflowEngine> =>
    Effect.gen(function* () {
      const ticket = readTicket(click)
      if (ticket === undefined || !Object.hasOwn(approval.decisions, ticket.decision)) return outdated
      const { decision, request, secret } = ticket
      const engine = yield* WorkflowEngine.WorkflowEngine
      const workflow = workflowOf(approval.name)
      const at = { workflowName: nameOf(workflow), executionId: request }
      // The card may be there a moment before what its clicks are checked against.
      const known = yield* soon(resultOf(engine, workflow, request, facts), 20)
      if (known === undefined || known.secret !== secret) return outdated
      if (!mayDecide(known, click, delivery)) return answered(stranger)
      const mine = crypto.randomUUID()
      let end = yield* resultOf(engine, workflow, request, ending)
      if (end === undefined) {
        // It was interrupted: nobody waits.
        if (yield* isOver(engine, workflow, request)) return answered(notOpen)
        const decided = { decision, by: click.by }
        yield* engine.deferredDone(ending, {
          ...at,
          deferredName: ending.name,
          exit: Exit.succeed({ decided, click: mine })
        })
        end = yield* soon(resultOf(engine, workflow, request, ending), 1000)
      }
      if (end === undefined) return yield* Effect.dieMessage("A decision was written and cannot be read")
      return answered(yield* told(approval, cards, known.subject, end, mine))
    })

/** What the person who clicked is told, with the card as it is from now on. */
const told = <Subject, Decision extends string>(
  approval: Approval<string, Subject, Decision>,
  cards: Cards<Subject, Decision>,
  json: unknown,
  { click, decided }: typeof Ending.Type,
  mine: string
): Effect.Effect<Callback.Reply> => {
  const toast =
    decided === undefined
      ? words.toast(over, "warning")
      : click === mine
        ? Callback.none
        : words.toast(
            words.join(
              [words.own("Already decided", "已有决定"), labelOf(approval, decided.decision)],
              ([already, decision]) => `${already}: ${decision} (${decided.by.openId})`
            ),
            "info"
          )
  return Effect.map(closedCard(approval, cards, approval.subject.decode(json), decided), (card) =>
    Callback.reply(toast, Callback.card(card))
  )
}

// Layers ---------------------------------------------------------------------------------------------------------

/**
 * Sends the cards of an approval, and answers its clicks: part of the application, on every machine. Without it a request
 * waits (with `ClusterWorkflowEngine`, until a machine has it) or dies (with `WorkflowEngine.layerMemory`).
 *
 * A click counts where it comes from a card that this request sent, from somebody who may decide, and first. Others who may
 * decide are told what was decided by whom, and see the card as it is then; strangers are told that they are not asked. Once
 * it is decided, its time is over, or the workflow that asked was interrupted, all its cards are changed.
 *
 * Logs a warning where the approval waits longer than the 14 days for which the platform lets cards be changed. Dies where
 * there is another layer of the same approval.
 *
 * @since 0.1.0
 * @category layers
 */
export const layer = <Subject, Decision extends string>(
  approval: Approval<string, Subject, Decision>,
  cards: Cards<NoInfer<Subject>, NoInfer<Decision>>
): Layer.Layer<never, never, Handlers | FeishuClient | WorkflowEngine.WorkflowEngine> => {
  const { name, within } = approval
  const warns =
    within !== undefined && Duration.greaterThan(within, changeable)
      ? Layer.effectDiscard(
          Effect.logWarning(
            `The approval ${name} waits for ${Duration.format(within)}, but the platform lets cards be changed for 14 days: after that its card keeps its buttons`
          )
        )
      : Layer.empty
  return Layer.mergeAll(
    warns,
    workflowOf(name).toLayer(waiting(approval, cards)),
    answering("action", actionOf(name), decide(approval, cards))
  )
}
