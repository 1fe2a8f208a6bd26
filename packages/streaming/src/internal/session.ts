/**
 * One card on the platform: its operations in strict sequence, each sent until the platform has it.
 *
 * The session repeats attempts itself rather than leaving it to the client, because every attempt counts against the
 * card's rate, and because an attempt whose answer was lost is repeated under its number until the platform says that
 * the number is used.
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

/** The platform allows so many operations on a card within so many milliseconds. */
const rate = { operations: 10, within: 1_000 }

/** Streaming ends by itself ten minutes after it was last switched on. */
const streamingLife = 10 * 60_000

/** A margin for an attempt that is slow: an update that arrives too late is accepted and thrown away. */
const renewAfter = streamingLife - 90_000

const maxSequence = 2_147_483_647

/** Reopening is what these ask for. */
const streamingEnded = new Set([200850, 300309])

/** The number was used, or the identifier was: by an attempt whose answer was lost, or by somebody else. */
const stampRefused = new Set([200770, 300317])

/** The card will take no more operations from here, be it that its numbers are used up. */
const cardGone = new Set([200740, 200750, 300302, 300311, ...stampRefused])

/** The card cannot hold what it was to be given: its size, its elements, its tables. */
const cardFull = new Set([200220, 200860, 230025, 230099, 300305])

/** What a card says was refused: a picture, a person, a tag, a table; or nobody says what. */
const contentRefused = new Set([
  100290, 200220, 200550, 200570, 200621, 200861, 200914, 200915, 230099, 300220, 300230, 300240, 300260
])

/** The difference was refused, because the card is not what it was thought to be. */
const unexpected = new Set([300121, 300301, 300312, 300313, 300314, 300315])

/** What is made of codes here, beside what the client makes of them: a test holds it against the platform's documented codes. */
export const known = { streamingEnded, stampRefused, cardGone, cardFull, contentRefused, unexpected }

export const isGone = (error: FeishuError.FeishuError): boolean => cardGone.has(error.code)

export const isFull = (error: FeishuError.FeishuError): boolean => cardFull.has(error.code)

/** Whether what a card says may be the reason. A limit on tables or size hides behind the same codes, and says so. */
export const isContent = (error: FeishuError.FeishuError): boolean =>
  contentRefused.has(error.code) && !/\b11310\b|exceeds? (?:the )?limit|over limit/i.test(error.msg)

export const isUnexpected = (error: FeishuError.FeishuError): boolean => unexpected.has(error.code)

/** What every operation carries. */
interface Stamp {
  readonly sequence: number
  readonly uuid: string
}

type Operation = (
  stamp: Stamp,
  options: CallOptions
) => Effect.Effect<unknown, FeishuError.FeishuError, FeishuClient>

type Done = Effect.Effect<void, FeishuError.FeishuError, FeishuClient>

/** A card entity and where its operations stand. */
export interface Session {
  readonly cardId: string
  /** Whether the operation that was begun last may have taken effect, though it failed. */
  readonly isInDoubt: () => boolean
  /** Sets the whole text of an element, which is not empty, as streamed text. */
  readonly content: (elementId: string, text: string) => Done
  /** Several changes at once. */
  readonly batch: (actions: ReadonlyArray<object>) => Done
  /** Puts a whole card in the place of this one. */
  readonly update: (card: object) => Done
  /** Switches streaming off and sets the text that lists of chats show. */
  readonly close: (summary: object | undefined) => Done
}

/** Waits that double from a quarter second, with some chance in them, up to five seconds. */
const backOff = (attempt: number): Effect.Effect<number> =>
  Effect.map(Random.next, (chance) => Math.round(Math.min(5_000, 250 * 2 ** attempt) * (0.5 + chance / 2)))

const hintOf = (error: FeishuError.FeishuError): number | undefined =>
  "resetAfter" in error && error.resetAfter !== undefined ? Duration.toMillis(error.resetAfter) : undefined

/** Whether what failed may have been done all the same. */
export const mayBeDone = (error: FeishuError.FeishuError): boolean =>
  error._tag === "FeishuTransportError"
    ? error.mayHaveArrived
    : error._tag === "FeishuServerError" || error._tag === "FeishuDecodeError" || error.code === -1

/** Whether repeating something that is harmless to repeat can help: it was not done, or nobody knows. */
export const isPassing = (error: FeishuError.FeishuError): boolean =>
  Retry.isSafe(error, true) ||
  FeishuError.repeatable(error) === "newToken" ||
  // An answer that is none: somebody on the way answered in the platform's place, or the answer is damaged.
  (error._tag === "FeishuApiError" && error.code === -1 && (error.status ?? 0) < 400) ||
  error._tag === "FeishuDecodeError"

/**
 * Repeats something that is harmless to repeat until it succeeds, fails for good, or patience ends.
 */
export const patiently = <A, R>(
  settings: Settings,
  attempt: (options: CallOptions) => Effect.Effect<A, FeishuError.FeishuError, R>,
  isTransient: (error: FeishuError.FeishuError) => boolean = isPassing
): Effect.Effect<A, FeishuError.FeishuError, R> =>
  Effect.flatMap(Clock.currentTimeMillis, (start) => {
    const options: CallOptions = { retry: Retry.none, timeout: settings.attemptTimeout }
    const loop = (n: number): Effect.Effect<A, FeishuError.FeishuError, R> =>
      Effect.catchAll(attempt(options), (error) => {
        if (!isTransient(error)) return Effect.fail(error)
        return Effect.flatMap(Effect.all([Clock.currentTimeMillis, backOff(n)]), ([now, delay]) => {
          // A hint of no time at all is none: it would be a loop without a pause.
          const wait = hintOf(error) || delay
          return now + wait - start > settings.patience
            ? Effect.fail(error)
            : Effect.zipRight(Effect.sleep(wait), loop(n + 1))
        })
      })
    return loop(0)
  })

type Paced = <A, R>(
  attempt: Effect.Effect<A, FeishuError.FeishuError, R>
) => Effect.Effect<A, FeishuError.FeishuError, R>

/** Keeps a card's rate, whatever the reason of an attempt. */
const pace = (): Paced => {
  /** When the last attempts ended, as many as the rate allows: the platform has counted them by then at the latest. */
  const ends: Array<number> = []
  return (attempt) =>
    Effect.flatMap(Clock.currentTimeMillis, (now) => {
      const wait = ends.length < rate.operations ? 0 : ends[0]! + rate.within - now
      const counted = Effect.ensuring(
        attempt,
        Effect.map(Clock.currentTimeMillis, (end) => {
          ends.push(end)
          if (ends.length > rate.operations) ends.shift()
        })
      )
      return wait > 0 ? Effect.zipRight(Effect.sleep(wait), counted) : counted
    })
}

/** The operations on one card, numbered in sequence. */
interface Operations {
  /** Runs an operation, which is harmless to repeat, until the platform has it. */
  readonly operate: (operation: Operation) => Done
  readonly isInDoubt: Session["isInDoubt"]
}

const operations = (settings: Settings): Operations => {
  const paced = pace()
  let isInDoubt = false
  let sequence = 0
  const newStamp = (jump: number): Stamp => ({ sequence: (sequence += jump), uuid: crypto.randomUUID() })

  return {
    isInDoubt: () => isInDoubt,
    operate: (operation) =>
      Effect.suspend(() => {
        let stamp = newStamp(1)
        let jump = 1
        isInDoubt = false
        const attempt = (options: CallOptions): Done =>
          Effect.catchAll(Effect.asVoid(paced(operation(stamp, options))), (error) => {
            isInDoubt ||= mayBeDone(error)
            // Somebody else may have counted on: larger and larger steps find out how far.
            if (!stampRefused.has(error.code) || sequence + jump > maxSequence) return Effect.fail(error)
            stamp = newStamp(jump)
            jump *= 2
            return attempt(options)
          })
        return patiently(settings, attempt)
      })
  }
}

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

    const { isInDoubt, operate } = operations(settings)

    const settingsOf =
      (config: object): Operation =>
      (stamp, options) =>
        Card.settings({ card_id: cardId, settings: JSON.stringify({ config }), ...stamp }, options)

    /** Runs an operation that switches streaming on. The time counts from its last attempt at the latest. */
    const enabling = (operation: Operation): Done =>
      Effect.suspend(() => {
        let sentAt = 0
        return Effect.map(
          operate((stamp, options) =>
            Effect.flatMap(Clock.currentTimeMillis, (now) => {
              sentAt ||= now
              return operation(stamp, options)
            })
          ),
          () => {
            enabledAt = sentAt
          }
        )
      })

    const enable = enabling(settingsOf({ streaming_mode: true }))

    /** Runs an operation that needs streaming to be on, and makes sure that it was when the operation arrived. */
    const streaming = (operation: Operation): Done => {
      const attempt = (n: number): Done =>
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

    return {
      cardId,
      isInDoubt,
      content: (element_id, content) =>
        streaming((stamp, options) =>
          CardElement.content({ card_id: cardId, element_id, content, ...stamp }, options)
        ),
      batch: (actions) =>
        operate((stamp, options) =>
          Card.batchUpdate({ card_id: cardId, actions: JSON.stringify(actions), ...stamp }, options)
        ),
      update: (next) =>
        enabling((stamp, options) =>
          Card.update(
            { card_id: cardId, card: { type: "card_json", data: JSON.stringify(next) }, ...stamp },
            options
          )
        ),
      close: (summary) =>
        operate(
          settingsOf({
            streaming_mode: false,
            ...(summary === undefined ? {} : { summary })
          })
        )
    }
  })
