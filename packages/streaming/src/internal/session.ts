/**
 * One card on the platform: its operations in strict sequence, each sent until the platform has it.
 *
 * The session repeats attempts itself rather than leaving it to the client, because every attempt counts against the
 * card's rate and an attempt whose answer was lost needs another sequence number or none, depending on what the
 * platform says to the next one.
 */
import * as Card from "@effect-feishu/core/api/cardkit/v1/Card"
import * as CardElement from "@effect-feishu/core/api/cardkit/v1/CardElement"
import type { CallOptions } from "@effect-feishu/core/Endpoint"
import type { FeishuClient } from "@effect-feishu/core/FeishuClient"
import * as FeishuError from "@effect-feishu/core/FeishuError"
import * as Retry from "@effect-feishu/core/Retry"
import * as Clock from "effect/Clock"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Random from "effect/Random"

/** How a session behaves. Times in milliseconds. */
export interface Settings {
  /** How long one operation is repeated while nothing but time can help. */
  readonly patience: number
  /** How long one attempt may take. */
  readonly attemptTimeout: number
}

/** The platform allows ten operations a second on a card. */
const spacing = 100

/** Streaming ends by itself ten minutes after it was last switched on. */
export const streamingLife = 10 * 60_000

/** A margin for an attempt that is slow: an update that arrives too late is accepted and thrown away. */
const renewAfter = streamingLife - 90_000

/** Reopening is what these ask for. */
const streamingEnded = new Set([200510, 200850, 300309])

/** The number was used, or the identifier was: by an attempt whose answer was lost, or by somebody else. */
const stampRefused = new Set([200770, 300317])

/** Only time helps: somebody's click is being answered, or the platform stumbled. */
const momentary = new Set([200810, 300120])

/** The card will take no more operations. */
const cardGone = new Set([200740, 200750, 300302, 300311])

/** The card cannot hold what it was to be given: its size, its elements, its tables. */
const cardFull = new Set([200220, 200860, 230025, 230099, 300305])

export const isGone = (error: FeishuError.FeishuError): boolean => cardGone.has(error.code)

export const isFull = (error: FeishuError.FeishuError): boolean => cardFull.has(error.code)

/** What every operation carries. */
interface Stamp {
  readonly sequence: number
  readonly uuid: string
}

type Operation<A> = (
  stamp: Stamp,
  options: CallOptions
) => Effect.Effect<A, FeishuError.FeishuError, FeishuClient>

/** A card entity and where its operations stand. */
export interface Session {
  readonly cardId: string
  /** Sets the whole text of an element, as streamed text. */
  readonly content: (
    elementId: string,
    text: string
  ) => Effect.Effect<void, FeishuError.FeishuError, FeishuClient>
  /** Puts an element in the place of another; works whether or not the card is streaming. */
  readonly replace: (
    elementId: string,
    element: object
  ) => Effect.Effect<void, FeishuError.FeishuError, FeishuClient>
  /** Adds elements at the end of the card or of a container. Their ids make a repetition harmless. */
  readonly append: (
    elements: ReadonlyArray<object>,
    container?: string
  ) => Effect.Effect<void, FeishuError.FeishuError, FeishuClient>
  /** Several changes at once. */
  readonly batch: (
    actions: ReadonlyArray<object>
  ) => Effect.Effect<void, FeishuError.FeishuError, FeishuClient>
  /** Puts a whole card in the place of this one. */
  readonly update: (card: object) => Effect.Effect<void, FeishuError.FeishuError, FeishuClient>
  /** Switches streaming off and sets the text that lists of chats show. */
  readonly close: (summary: string) => Effect.Effect<void, FeishuError.FeishuError, FeishuClient>
  /** How many operations the platform has accepted. */
  readonly operations: () => number
}

/** Waits that double from a quarter second, with some chance in them, up to five seconds. */
const backOff = (attempt: number): Effect.Effect<number> =>
  Effect.map(Random.next, (chance) => Math.round(Math.min(5_000, 250 * 2 ** attempt) * (0.5 + chance / 2)))

const hintOf = (error: FeishuError.FeishuError): number | undefined =>
  "resetAfter" in error && error.resetAfter !== undefined ? Duration.toMillis(error.resetAfter) : undefined

const isMomentary = (error: FeishuError.FeishuError): boolean =>
  Retry.isSafe(error, true) || FeishuError.repeatable(error) === "newToken" || momentary.has(error.code)

/**
 * Repeats something that is harmless to repeat until it succeeds, fails for good, or patience ends.
 */
export const patiently = <A, R>(
  settings: Settings,
  attempt: (options: CallOptions) => Effect.Effect<A, FeishuError.FeishuError, R>,
  isTransient: (error: FeishuError.FeishuError) => boolean = isMomentary
): Effect.Effect<A, FeishuError.FeishuError, R> =>
  Effect.flatMap(Clock.currentTimeMillis, (start) => {
    const options: CallOptions = { retry: Retry.none, timeout: settings.attemptTimeout }
    const loop = (n: number): Effect.Effect<A, FeishuError.FeishuError, R> =>
      Effect.catchAll(attempt(options), (error) => {
        if (!isTransient(error)) return Effect.fail(error)
        return Effect.flatMap(Effect.all([Clock.currentTimeMillis, backOff(n)]), ([now, delay]) => {
          const wait = hintOf(error) ?? delay
          return now + wait - start > settings.patience
            ? Effect.fail(error)
            : Effect.zipRight(Effect.sleep(wait), loop(n + 1))
        })
      })
    return loop(0)
  })

/** Creates a card that streams. A repetition leaves an entity that nobody sees. */
export const open = (
  card: object,
  settings: Settings
): Effect.Effect<Session, FeishuError.FeishuError, FeishuClient> =>
  Effect.gen(function* () {
    let enabledAt = yield* Clock.currentTimeMillis
    const { card_id: cardId } = yield* patiently(settings, (options) =>
      Effect.zipRight(
        Effect.map(Clock.currentTimeMillis, (now) => {
          enabledAt = now
        }),
        Card.create({ type: "card_json", data: JSON.stringify(card) }, options)
      )
    )

    let sequence = 0
    let operations = 0
    let lastAttempt = Number.NEGATIVE_INFINITY
    const newStamp = (jump = 1): Stamp => ({ sequence: (sequence += jump), uuid: crypto.randomUUID() })

    /** Keeps the card's rate whatever the reason of the attempt. */
    const paced = <A, R>(
      effect: Effect.Effect<A, FeishuError.FeishuError, R>
    ): Effect.Effect<A, FeishuError.FeishuError, R> =>
      Effect.flatMap(Clock.currentTimeMillis, (now) => {
        const wait = lastAttempt + spacing - now
        const go = Effect.flatMap(Clock.currentTimeMillis, (at) => {
          lastAttempt = at
          return effect
        })
        return wait > 0 ? Effect.zipRight(Effect.sleep(wait), go) : go
      })

    /**
     * Runs an operation until the platform has it. `repeated` answers an error that can only mean that an earlier
     * attempt took effect.
     */
    const operate = <A>(
      operation: Operation<A>,
      repeated: (error: FeishuError.FeishuError) => boolean = () => false
    ): Effect.Effect<void, FeishuError.FeishuError, FeishuClient> =>
      Effect.suspend(() => {
        let stamp = newStamp()
        let jump = 1
        let uncertain = false
        const attempt = (options: CallOptions): Effect.Effect<void, FeishuError.FeishuError, FeishuClient> =>
          Effect.catchAll(Effect.asVoid(paced(operation(stamp, options))), (error) => {
            if (uncertain && repeated(error)) return Effect.void
            if (stampRefused.has(error.code) && jump < 2 ** 30) {
              stamp = newStamp(jump)
              jump *= 2
              uncertain = true
              return attempt(options)
            }
            if (isMomentary(error)) uncertain = true
            return Effect.fail(error)
          })
        return Effect.map(patiently(settings, attempt), () => {
          operations++
        })
      })

    const settingsOf =
      (config: object): Operation<unknown> =>
      (stamp, options) =>
        Card.settings({ card_id: cardId, settings: JSON.stringify({ config }), ...stamp }, options)

    const enable = Effect.suspend(() => {
      let sentAt = 0
      return Effect.map(
        operate((stamp, options) =>
          Effect.flatMap(Clock.currentTimeMillis, (now) => {
            sentAt = now
            return settingsOf({ streaming_mode: true })(stamp, options)
          })
        ),
        () => {
          enabledAt = sentAt
        }
      )
    })

    /** Runs an operation that needs streaming to be on, and makes sure that it was when the operation arrived. */
    const streaming = <A>(
      operation: Operation<A>
    ): Effect.Effect<void, FeishuError.FeishuError, FeishuClient> => {
      const attempt = (n: number): Effect.Effect<void, FeishuError.FeishuError, FeishuClient> =>
        Effect.gen(function* () {
          if ((yield* Clock.currentTimeMillis) - enabledAt >= renewAfter) yield* enable
          yield* operate(operation).pipe(
            Effect.catchIf(
              (error) => streamingEnded.has(error.code) && n < 5,
              () => Effect.zipRight(enable, attempt(n + 1))
            )
          )
          // It may have come too late, and then it was accepted and thrown away.
          if ((yield* Clock.currentTimeMillis) - enabledAt >= streamingLife) yield* attempt(n + 1)
        })
      return attempt(0)
    }

    const session: Session = {
      cardId,
      content: (element_id, content) =>
        streaming((stamp, options) =>
          CardElement.content({ card_id: cardId, element_id, content, ...stamp }, options)
        ),
      replace: (element_id, element) =>
        operate((stamp, options) =>
          CardElement.update(
            { card_id: cardId, element_id, element: JSON.stringify(element), ...stamp },
            options
          )
        ),
      append: (elements, target_element_id) =>
        operate(
          (stamp, options) =>
            CardElement.create(
              {
                card_id: cardId,
                type: "append",
                target_element_id,
                elements: JSON.stringify(elements),
                ...stamp
              },
              options
            ),
          (error) => error.code === 300301
        ),
      batch: (actions) =>
        operate((stamp, options) =>
          Card.batchUpdate({ card_id: cardId, actions: JSON.stringify(actions), ...stamp }, options)
        ),
      update: (next) =>
        Effect.flatMap(Clock.currentTimeMillis, (now) =>
          Effect.map(
            operate((stamp, options) =>
              Card.update(
                { card_id: cardId, card: { type: "card_json", data: JSON.stringify(next) }, ...stamp },
                options
              )
            ),
            () => {
              enabledAt = now
            }
          )
        ),
      close: (summary) => operate(settingsOf({ streaming_mode: false, summary: { content: summary } })),
      operations: () => operations
    }
    return session
  })
