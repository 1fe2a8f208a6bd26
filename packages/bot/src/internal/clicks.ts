/** Finds whom a use of a card is for: the actions and forms of one application, and what answers all other uses. */
import * as Callback from "@effect-feishu/cards/Callback"
import * as Credentials from "@effect-feishu/core/Credentials"
import * as CardEvents from "@effect-feishu/core/events/Card"
import { FeishuClient } from "@effect-feishu/core/FeishuClient"
import * as CardActionV1 from "@effect-feishu/events/CardActionV1"
import { CurrentDelivery, type Delivery } from "@effect-feishu/events/Delivery"
import * as Events from "@effect-feishu/events/Events"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Either from "effect/Either"
import * as Layer from "effect/Layer"
import * as Scope from "effect/Scope"
import * as Tracer from "effect/Tracer"
import type { Click } from "../Click.js"
import { inTenant } from "./identity.js"
import { mapServices } from "./line/context.js"
import { counter } from "./line/metrics.js"
import * as names from "./names.js"
import * as words from "./words.js"
import * as values from "./values.js"

/** What there is while a click is answered. */
export type Around = CurrentDelivery | Scope.Scope

/**
 * What became of a click. `wrong`: what was entered does not fit. `outdated`: the card is one that this program does not
 * understand any more.
 */
export type Answered =
  | { readonly _tag: "answered" | "wrong"; readonly reply: Callback.Reply }
  | { readonly _tag: "outdated" }

/** Answers the clicks of one name. */
interface Answerer {
  readonly name: string
  readonly answer: (click: Click, delivery: Delivery) => Effect.Effect<Answered, unknown, Around>
  /** The answer where the platform cannot wait any longer. */
  readonly otherwise: Callback.Reply
}

export type Kind = "action" | "form" | "other"

const describe = { action: "action", form: "form", other: "handler of all other clicks" }

/** How many unknown names are remembered, so that each is logged once. */
const remembered = 1000

const outdated = words.toast(
  words.own("This card is out of date. Please ask for a new one.", "此卡片已过期，请重新获取。"),
  "warning"
)
const nobody = words.toast(
  words.own("You cannot be told from others, so nothing was done.", "无法识别您的身份，未执行任何操作。"),
  "error"
)
const broken = words.toast(words.own("Something went wrong. Please try again.", "出错了，请重试。"), "error")

const count = counter("feishu_bot_clicks", "Uses of cards by action or form, and by what became of them")

type Outcome = Answered["_tag"] | "failed" | "unknown"

/** The clicks of one application. */
class Clicks {
  private readonly answerers = new Map<string, Answerer>()
  private readonly logged = new Set<string>()

  /** Until the scope closes. Dies where the name is taken. */
  add(kind: Kind, answerer: Answerer): Effect.Effect<void, never, Scope.Scope> {
    const key = `${kind} ${answerer.name}`
    return Effect.acquireRelease(
      Effect.suspend(() => {
        if (this.answerers.has(key)) {
          const named = answerer.name === "" ? "" : ` has the name ${answerer.name}, and so`
          return Effect.dieMessage(
            `More than one ${describe[kind]}${named} would answer the same clicks: give each its own name`
          )
        }
        this.answerers.set(key, answerer)
        return Effect.void
      }),
      () => Effect.sync(() => void this.answerers.delete(key))
    )
  }

  private of(action: Callback.CardAction): {
    /** As it is known to the author of the card; empty for a value that is none of ours. */
    readonly name: string
    readonly kind: Kind
    readonly key: string | undefined
    readonly answerer: Answerer | undefined
  } {
    const submitted = names.submitted(action.name)
    const name = submitted?.form ?? values.read(action)?.name
    const kind = submitted !== undefined ? "form" : name !== undefined ? "action" : "other"
    const found = this.answerers.get(`${kind} ${name ?? ""}`)
    return { name: name ?? "", kind, key: submitted?.key, answerer: found ?? this.answerers.get("other ") }
  }

  /** Logs a thing once. Names beyond those that are remembered are counted only: they would fill the log. */
  private once(id: string, log: Effect.Effect<void>): Effect.Effect<void> {
    if (this.logged.has(id) || this.logged.size >= remembered) return Effect.void
    this.logged.add(id)
    return log
  }

  answer(delivery: Delivery): Effect.Effect<Callback.Reply, never, Around> {
    return Either.match(Callback.parse(delivery.raw), {
      onLeft: (error) =>
        Effect.as(
          this.once(error.message, Effect.logWarning(`A click cannot be read: ${error.message}`)),
          Callback.none
        ),
      onRight: (action) => this.answerAction(action, delivery)
    })
  }

  private answerAction(
    action: Callback.CardAction,
    delivery: Delivery
  ): Effect.Effect<Callback.Reply, never, Around> {
    const { answerer, key, kind, name } = this.of(action)
    const tell = (outcome: Outcome) => Effect.sync(() => count({ name: answerer?.name ?? "", outcome })(1))
    if (answerer === undefined) {
      const what = kind === "other" ? "a card that has no action and no form" : `the ${kind} ${name}`
      const log = Effect.logWarning(`A click on ${what} has no handler`).pipe(
        Effect.annotateLogs({ event: delivery.id, ...(kind === "other" && { value: shown(action) }) })
      )
      return Effect.as(
        Effect.zipRight(tell("unknown"), this.once(`unknown ${kind} ${name}`, log)),
        kind === "other" ? Callback.none : outdated
      )
    }
    const { operator } = action
    if (operator.open_id === undefined) {
      const log = Effect.logError("A click has no open_id of the person who clicked, so it was not handled")
      return Effect.as(Effect.zipRight(tell("failed"), this.once("nobody", log)), nobody)
    }
    const answer = Effect.suspend(() =>
      answerer.answer(
        {
          by: {
            openId: operator.open_id!,
            unionId: operator.union_id,
            userId: operator.user_id,
            tenantKey: operator.tenant_key
          },
          chatId: action.chatId,
          messageId: action.messageId,
          token: action.token,
          key,
          timeZone: action.timezone,
          action
        },
        delivery
      )
    )
    return Effect.matchCauseEffect(answer, {
      onSuccess: (answered) => {
        if (answered._tag !== "outdated") return Effect.as(tell(answered._tag), answered.reply)
        const log = Effect.logWarning(
          `A click on the ${kind} ${name} has values that it does not take: its card is of another version`
        ).pipe(Effect.annotateLogs({ event: delivery.id }))
        return Effect.as(
          Effect.zipRight(tell("outdated"), this.once(`outdated ${kind} ${name}`, log)),
          outdated
        )
      },
      onFailure: (cause) => {
        const log = Effect.logError(`The handler of the ${kind} ${name} failed`, cause)
        return Effect.as(
          Effect.zipRight(tell("failed"), Effect.annotateLogs(log, { event: delivery.id })),
          broken
        )
      }
    })
  }

  otherwise(delivery: Delivery): Callback.Reply {
    return Either.match(Callback.parse(delivery.raw), {
      onLeft: () => Callback.none,
      onRight: (action) => this.of(action).answerer?.otherwise ?? Callback.none
    })
  }

  /** What the platform is told of, old and new. */
  get layer(): Layer.Layer<never, never, Events.Handlers | FeishuClient> {
    const handler = (_: unknown, delivery: Delivery) => this.answer(delivery)
    const options = { otherwise: (delivery: Delivery) => this.otherwise(delivery) }
    return Layer.merge(
      Events.answer(CardEvents.actionTrigger, handler, options),
      Events.answer(CardActionV1.actionTriggerV1, handler, options)
    )
  }
}

/** Keeps what somebody put into a button out of logs that are too long. */
const shown = ({ value, valueText }: Callback.CardAction): string =>
  (valueText ?? JSON.stringify(value)).slice(0, 200)

class Shared extends Context.Tag("~@effect-feishu/bot/Clicks")<Shared, Clicks>() {}

const make = Effect.gen(function* () {
  const clicks = new Clicks()
  // With nothing of the first layer that happens to be built, but what late answers need: each handler has its own.
  yield* Layer.build(clicks.layer).pipe(
    mapServices((around: Context.Context<Events.Handlers | FeishuClient | Scope.Scope>) =>
      Context.pick(Events.Handlers, FeishuClient, Credentials.Credentials, Scope.Scope)(around)
    )
  )
  return clicks
})

/** The clicks of the `Events.layer` that is being built. */
const clicks: Effect.Effect<Clicks, never, Events.Handlers | FeishuClient> = /*#__PURE__*/ Effect.flatMap(
  Events.Handlers,
  (handlers) => handlers.share(Shared, make)
)

/** A layer that answers the clicks of one name. Handlers run in its context, and in the tenant of the click. */
export const answering = <E, R>(
  kind: Kind,
  name: string,
  answer: (click: Click, delivery: Delivery) => Effect.Effect<Answered, E, R>,
  otherwise: Callback.Reply = Callback.none
): Layer.Layer<never, never, Events.Handlers | FeishuClient | Exclude<R, Around>> =>
  Layer.scopedDiscard(
    Effect.gen(function* () {
      const context = yield* Effect.context<Exclude<R, Around>>()
      const credentials = yield* Effect.serviceOption(Credentials.Credentials)
      const all = yield* clicks
      // Of what is around, the handler gets what is this click's own: the rest is of the layer that was built first.
      const within = (effect: Effect.Effect<Answered, E, R>): Effect.Effect<Answered, E, Around> =>
        mapServices(
          effect as Effect.Effect<Answered, E, Exclude<R, Around> | Around>,
          (around: Context.Context<Around>) =>
            Context.merge(context, Context.pick(CurrentDelivery, Scope.Scope, Tracer.ParentSpan)(around))
        )
      yield* all.add(kind, {
        name,
        otherwise,
        answer: (click, delivery) => within(inTenant(credentials, delivery)(answer(click, delivery)))
      })
    })
  )
