/** Answers to callbacks: checked, in the form of the wire, and put in place when they come late. */
import * as Callback from "@effect-feishu/cards/Callback"
import * as CardKit from "@effect-feishu/core/CardKit"
import * as Credentials from "@effect-feishu/core/Credentials"
import * as EventDefinition from "@effect-feishu/core/EventDefinition"
import type { FeishuClient } from "@effect-feishu/core/FeishuClient"
import type { FeishuError } from "@effect-feishu/core/FeishuError"
import * as Tenant from "@effect-feishu/core/Tenant"
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as Either from "effect/Either"
import * as Option from "effect/Option"
import { type Delivery, payload } from "../Delivery.js"
import type { JsonObject } from "../Envelope.js"
import type { HandlerFailure } from "../Job.js"
import { misfit } from "./run.js"

/** Milliseconds for which the token of a callback serves. */
const life = 30 * 60 * 1000

const isObject = (value: unknown): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value)

/** An answer as the object that it is. */
export const objectOf = (answer: object): JsonObject => Object.fromEntries(Object.entries(answer))

/** The answer, where it has the shape that the callback wants. */
export const checked = <Payload, Answer extends object>(
  { answer: shape, ...definition }: EventDefinition.EventDefinition<Payload, Answer>,
  answer: Answer
): Effect.Effect<JsonObject, HandlerFailure> => {
  if (shape === undefined) return Effect.succeed(objectOf(answer))
  return Either.match(EventDefinition.decode({ ...definition, payload: shape }, answer), {
    onLeft: (problems) => Effect.fail(misfit("The answer", problems)),
    onRight: (answer) => Effect.succeed(objectOf(answer))
  })
}

/** An old card's callback wants the card's parts beside the toast. */
export const toWire = (type: string, answer: JsonObject): JsonObject =>
  type === "card.action.trigger_v1" ? Callback.toV1(answer) : answer

const mayPass = (error: FeishuError): boolean =>
  error._tag === "FeishuTransportError" || error._tag === "FeishuServerError"

/** Makes calls in the tenant that an event came from, where the app is one for many. */
const inTenant = <A, E, R>({ tenantKey }: Delivery, self: Effect.Effect<A, E, R>): Effect.Effect<A, E, R> =>
  Effect.flatMap(Effect.serviceOption(Credentials.Credentials), (credentials) =>
    tenantKey !== undefined && Option.exists(credentials, ({ forTenant }) => forTenant !== undefined)
      ? Tenant.provide(self, tenantKey)
      : self
  )

/** Puts the card of an answer in place that came after another went out. What cannot be shown any more is logged. */
export const follow = (delivery: Delivery, answer: JsonObject): Effect.Effect<void, never, FeishuClient> =>
  Effect.flatMap(Clock.currentTimeMillis, (now) => {
    const annotate = Effect.annotateLogs({ event: delivery.id, type: delivery.type })
    const event = payload(delivery)
    const token = isObject(event) ? event["token"] : undefined
    const { card, toast } = answer
    const about =
      toast === undefined
        ? Effect.void
        : Effect.logWarning("A toast came after the callback's deadline: it cannot be shown any more")
    if (!isObject(card)) return annotate(about)
    if (typeof token !== "string" || now - delivery.receivedAt > life) {
      const why = typeof token === "string" ? "its token serves for 30 minutes" : "the callback has no token"
      return annotate(
        Effect.andThen(
          about,
          Effect.logError(`A card came after the callback's deadline, and cannot be put in place: ${why}`)
        )
      )
    }
    const content = JSON.stringify(card["type"] === "raw" ? card["data"] : card)
    const update = Effect.retry(CardKit.updateByToken(token, content), { times: 1, while: mayPass })
    const put = inTenant(delivery, update)
    return annotate(
      Effect.andThen(
        about,
        Effect.matchCauseEffect(put, {
          onFailure: (cause) =>
            Effect.logError(
              "A card came after the callback's deadline, and could not be put in place",
              cause
            ),
          onSuccess: () => Effect.logDebug("A card came after the callback's deadline, and was put in place")
        })
      )
    )
  })
