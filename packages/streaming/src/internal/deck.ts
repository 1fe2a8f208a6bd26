/**
 * Something that changes, shown in cards: one grows at a time, full ones stay behind, and all are closed in the end.
 *
 * What is shown is the source's concern; the deck brings each card to what the source wants, by the least operations
 * that do it, and knows at any moment what the platform holds.
 */
import type { FeishuClient } from "@effect-feishu/core/FeishuClient"
import type { FeishuError } from "@effect-feishu/core/FeishuError"
import * as MessageContent from "@effect-feishu/core/MessageContent"
import type { Content } from "@effect-feishu/core/Im"
import * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Fiber from "effect/Fiber"
import type * as Scope from "effect/Scope"
import { type Change, difference, type Json } from "./difference.js"
import { deliver, type Delivery, type Target } from "./place.js"
import * as Pump from "./pump.js"
import * as Session from "./session.js"

/** What a card may hold. */
export interface Limit {
  /** Bytes of the source's texts, as they stand in the card's JSON. */
  readonly bytes: number
}

/** What a card shows. */
export interface Page {
  readonly card: Json
  /** Whether the source goes on in a further card. */
  readonly isFull: boolean
  /** How much text it holds, in UTF-16 units. */
  readonly length: number
  /** What lists of chats show when the card is closed, as in the card's settings. */
  readonly summary: Json | undefined
  /** The same as plain text, where there can be no cards; absent where there is none. */
  readonly text: string | undefined
}

/** What is shown. Only `push` may be called while an operation is under way, so that the others see no half changes. */
export interface Source<C, P extends Page> {
  readonly push: (change: C) => void
  /** Takes over what was pushed; `isLast`: nothing more will be. */
  readonly absorb: (isLast: boolean) => void
  /** Whether there is nothing for a further card. */
  readonly isEmpty: boolean
  /** What the card that grows is to show. */
  readonly page: (limit: Limit) => P
  /** Goes on after a page; `isLost`: nobody can see it any more. */
  readonly turn: (page: P, isLost: boolean) => void
  /** Whether pages that were turned are to show something else now. */
  readonly isRevised: boolean
  /** What they are to show, and leaves them turned. */
  readonly revise: (pages: ReadonlyArray<readonly [P, Limit]>) => ReadonlyArray<P>
}

export interface Options {
  readonly target: Target
  readonly settings: Session.Settings
  readonly interval: number
  readonly closeTimeout: number
  readonly maxBytes: number
  /** Cards are sent before there is anything to show. */
  readonly isEager: boolean
  readonly footerId: string
  /** Which texts are streamed, so that clients type what was added. */
  readonly isTyped: (before: string, after: string) => boolean
  /** The note for a run that ended like this. */
  readonly noteFor: (exit: Exit.Exit<unknown, unknown>) => string | undefined
  /** Told how far the deck has come when it breaks, and again when it has ended without success. */
  readonly onFailure: (cause: Cause.Cause<unknown>, report: Report) => void
}

/** What was delivered. */
export interface Report {
  readonly cardIds: ReadonlyArray<string>
  readonly messageIds: ReadonlyArray<string>
  readonly updates: number
  readonly delivered: number
}

type Run<A = void> = Effect.Effect<A, FeishuError, FeishuClient>

export interface Deck<C> {
  /** Takes a change. Never waits. */
  readonly push: (change: C) => void
  /** Why nothing can be delivered any more. */
  readonly broken: () => FeishuError | undefined
  readonly isDone: () => boolean
  /** Fails as soon as nothing can be delivered any more; never succeeds. */
  readonly failure: Effect.Effect<never, FeishuError>
  /** Shows all there is, and closes. */
  readonly finish: (footer: string | undefined) => Effect.Effect<void, FeishuError>
  /** Ends in bounded time, showing what can be shown in it. */
  readonly abort: (note: string | undefined) => Effect.Effect<void>
  readonly report: () => Report
}

/** One card. */
interface Part<P extends Page> {
  readonly session: Session.Session
  readonly delivery: Delivery
  messageId: string | undefined
  /** What the platform holds, if `isKnown`; else it may hold an earlier or a later one. */
  page: P
  isKnown: boolean
  /** The shortest of what it may hold: to go on behind it repeats some text at the worst, and loses none. */
  least: P
  /** What it is to hold: differs from `page` on full cards whose page was revised. */
  target: P
  footer: string | undefined
  limit: Limit
  isClosed: boolean
  /** The platform takes no more operations on it. */
  isLost: boolean
}

/** A card that was called too full is tried with less, but not with less than this. */
const leastBytes = 256

const encoder = new TextEncoder()

/** The platform said no, and will say so again. */
const isRefusal = (error: FeishuError): boolean =>
  error._tag !== "FeishuTransportError" && error._tag !== "FeishuServerError" && !Session.isPassing(error)

/** A card as a message of its own. */
const asContent = (card: Json): Content & MessageContent.MessageContent => ({
  [MessageContent.symbol]: () => ({
    msg_type: "interactive",
    content: JSON.stringify(card),
    problems: []
  })
})

export const make = <C, P extends Page>(
  source: Source<C, P>,
  options: Options
): Effect.Effect<Deck<C>, FeishuError, FeishuClient | Scope.Scope> =>
  Effect.gen(function* () {
    const { closeTimeout, settings, target } = options
    const client = yield* Effect.context<FeishuClient>()

    /** Cards that are full, or lost, in order. */
    const sealed: Array<Part<P>> = []
    let current: Part<P> | undefined
    /** Cards whose message was refused, after attempts of which nobody knows what became. */
    const strays: Array<Part<P>> = []
    /** No card is to be had any more: what is left goes out as plain messages. */
    let isPlain = false
    let plain: { readonly page: P; readonly isText: boolean; readonly delivery: Delivery } | undefined
    const plainIds: Array<string> = []
    let plainLength = 0
    let updates = 0
    let limit: Limit = { bytes: options.maxBytes }

    let isEnding = false
    let isAborted = false
    let isDone = false
    let note: string | undefined
    let broken: FeishuError | undefined

    const footerOf = (text: string): Json => ({
      tag: "markdown",
      element_id: options.footerId,
      content: text,
      text_size: "notation"
    })

    /** The card of a page, with what the deck adds. */
    const cardOf = (page: P, footer: string | undefined): Json => {
      if (footer === undefined || footer === "") return page.card
      const { elements, ...body } = page.card["body"] as { readonly elements: ReadonlyArray<Json> }
      return { ...page.card, body: { ...body, elements: [...elements, footerOf(footer)] } }
    }
    const withConfig = (card: Json, config: Json): Json => ({
      ...card,
      config: { update_multi: true, ...(card["config"] as Json | undefined), ...config }
    })
    const summaryOf = (page: P): Json => (page.summary === undefined ? {} : { summary: page.summary })
    const wholeOf = (part: Part<P>, page: P, footer: string | undefined): Json =>
      withConfig(cardOf(page, footer), {
        streaming_mode: !part.isClosed,
        ...(part.isClosed ? summaryOf(page) : {})
      })

    // One card ----------------------------------------------------------------------------------------------------

    /** Brings a card to a page. */
    const show = (part: Part<P>, page: P, footer: string | undefined): Run =>
      Effect.suspend(() => {
        const changes = part.isKnown
          ? difference(
              cardOf(part.page, part.footer),
              cardOf(page, footer),
              (before, after) => !part.isClosed && options.isTyped(before, after)
            )
          : [{ _tag: "Whole" as const }]
        const whole = Effect.suspend(() => part.session.update(wholeOf(part, page, footer)))
        const { isKnown, least } = part
        part.isKnown = false
        let done = 0
        if (page.length < part.least.length) part.least = page
        const operation = (change: Change): Run => {
          switch (change._tag) {
            case "Text":
              return part.session.content(change.elementId, change.text)
            case "Batch":
              return Effect.catchIf(part.session.batch(change.actions), Session.isUnexpected, () => whole)
            case "Whole":
              return whole
          }
        }
        return Effect.forEach(changes, (change) => Effect.map(operation(change), () => void done++), {
          discard: true
        }).pipe(
          Effect.tapError(() =>
            Effect.sync(() => {
              // Nothing was done, so the card is what it was.
              if (done > 0 || part.session.isInDoubt()) return
              part.isKnown = isKnown
              part.least = least
            })
          ),
          Effect.map(() => {
            part.page = page
            part.least = page
            part.target = page
            part.footer = footer
            part.isKnown = true
          })
        )
      })

    const close = (part: Part<P>): Run =>
      Effect.suspend(() => (part.isClosed ? Effect.void : part.session.close(part.page.summary))).pipe(
        // The summary may be what is refused.
        Effect.catchIf(
          (error) => isRefusal(error) && !Session.isGone(error),
          () => part.session.close(undefined)
        ),
        Effect.catchIf(Session.isGone, () =>
          Effect.sync(() => {
            part.isLost = true
          })
        ),
        Effect.map(() => {
          part.isClosed = true
        })
      )

    /** Turns the page of a card: it is full, or lost. */
    const seal = (part: Part<P>): void => {
      current = undefined
      part.page = part.least
      part.target = part.page
      source.turn(part.page, part.isLost)
      sealed.push(part)
    }

    /** Goes on without a card that takes no more operations. It may be that it takes the last one. */
    const abandon = (part: Part<P>): Run =>
      Effect.suspend(() => {
        part.isLost = true
        seal(part)
        return Effect.ignore(Effect.timeoutOption(close(part), settings.attemptTimeout))
      })

    /** A page for less room than the card that was refused took. */
    const shrink = (part: { limit: Limit }, page: P): boolean => {
      if (part.limit.bytes <= leastBytes) return false
      const bytes = Math.min(
        part.limit.bytes,
        encoder.encode(JSON.stringify(page.text ?? page.card)).byteLength
      )
      part.limit = { bytes: Math.max(leastBytes, Math.floor(bytes * 0.75)) }
      return true
    }

    // All cards ---------------------------------------------------------------------------------------------------

    const sendOf = (part: Part<P>): Run =>
      Effect.map(part.delivery.send, (messageId) => {
        part.messageId = messageId
        if (!options.isEager || sealed.length > 0) updates++
      })

    /** Creates the next card, with what there is to show, and sends it. False: it has to be tried with less. */
    const open: Run<boolean> = Effect.gen(function* () {
      const own = { limit }
      const page = source.page(limit)
      const session = yield* Session.open(withConfig(page.card, { streaming_mode: true }), settings).pipe(
        Effect.map((session): Session.Session | undefined => session),
        Effect.catchIf(
          (error) => Session.isFull(error) && shrink(own, page),
          () => {
            limit = own.limit
            return Effect.succeed(undefined)
          }
        )
      )
      if (session === undefined) return false
      current = {
        session,
        delivery: deliver(target, { type: "card", data: { card_id: session.cardId } }, settings),
        messageId: undefined,
        page,
        isKnown: true,
        least: page,
        target: page,
        footer: undefined,
        limit,
        isClosed: false,
        isLost: false
      }
      limit = { bytes: options.maxBytes }
      yield* sendOf(current)
      return true
    })

    /** A card that could not be sent is none, unless its message may be there all the same. */
    const forget = (): void => {
      if (current?.delivery.mayHaveArrived() === true) strays.push(current)
      current = undefined
    }

    const goPlain = (error: FeishuError): Run =>
      Effect.suspend(() => {
        isPlain = true
        return Effect.logWarning(
          `CardStream: no further card can be had, the rest goes out plain: ${error.message}`
        )
      })

    /** What to do when no card is to be had: the rest goes out plain, unless nothing has gone out yet. */
    const withoutCards = (error: FeishuError): Run => {
      if (!isRefusal(error)) return Effect.fail(error)
      forget()
      return sealed.length === 0 ? Effect.fail(error) : goPlain(error)
    }

    /** Sends what is left as messages that nobody updates, a card's worth each. */
    const sendPlain: Run<boolean> = Effect.suspend(() => {
      if (plain === undefined && source.isEmpty) return Effect.succeed(false)
      const prepare = (page: P, content: Content, isText: boolean) => ({
        page,
        isText,
        delivery: deliver(target, content, settings)
      })
      const piece = (plain ??= ((page) =>
        prepare(page, asContent(cardOf(page, page.isFull ? undefined : note)), false))(
        source.page({ bytes: options.maxBytes })
      ))
      return piece.delivery.send.pipe(
        Effect.map((messageId) => {
          plainIds.push(messageId)
          plainLength += piece.page.length
          updates++
          source.turn(piece.page, false)
          plain = undefined
        }),
        Effect.catchIf(
          (error) => isRefusal(error) && !piece.isText && piece.page.text !== undefined,
          () =>
            Effect.sync(() => {
              plain = prepare(piece.page, { text: piece.page.text! }, true)
            })
        ),
        Effect.as(true)
      )
    })

    /** Does one thing that there is to do, and says whether there was any. */
    const step: Run<boolean> = Effect.suspend(() => {
      source.absorb(isEnding)
      if (source.isRevised) {
        const live = sealed.filter((part) => !part.isLost)
        const pages = source.revise(live.map((part) => [part.target, part.limit] as const))
        for (const [i, part] of live.entries()) part.target = pages[i]!
      }
      const stale = sealed.find((part) => !part.isLost && (part.target !== part.page || !part.isKnown))
      if (stale !== undefined) {
        return Effect.as(
          Effect.catchIf(show(stale, stale.target, stale.footer), Session.isGone, () =>
            Effect.sync(() => {
              stale.isLost = true
            })
          ),
          true
        )
      }
      if (isPlain) return isEnding ? sendPlain : Effect.succeed(false)
      const part = current
      if (part === undefined) {
        if (source.isEmpty) return Effect.succeed(false)
        return Effect.as(Effect.catchAll(Effect.asVoid(open), withoutCards), true)
      }
      if (part.messageId === undefined) {
        // Nobody has seen it, and there is nothing on it to be seen.
        if (isAborted && part.page.length === 0) return Effect.succeed(false)
        return Effect.as(Effect.catchAll(sendOf(part), withoutCards), true)
      }
      const page = source.page(part.limit)
      const isShown = part.isKnown && difference(part.page.card, page.card, () => true).length === 0
      if (isShown && !page.isFull) return Effect.succeed(false)
      const bring = isShown
        ? Effect.sync(() => void (part.page = part.least = page))
        : Effect.map(show(part, page, part.footer), () => void updates++)
      return bring.pipe(
        Effect.zipRight(page.isFull ? Effect.map(close(part), () => seal(part)) : Effect.void),
        Effect.catchAll((error): Run => {
          if (Session.isGone(error)) return abandon(part)
          if (!Session.isFull(error)) return Effect.fail(error)
          if (shrink(part, page)) return Effect.void
          // It takes hardly anything: another one may take more, unless this one was empty.
          return part.page.length > 0 ? abandon(part) : Effect.zipRight(abandon(part), goPlain(error))
        }),
        Effect.as(true)
      )
    })

    const report = (): Report => {
      const parts = current === undefined ? sealed : [...sealed, current]
      const seen = parts.filter((part) => part.messageId !== undefined)
      return {
        cardIds: seen.map((part) => part.session.cardId),
        messageIds: [...seen.flatMap((part) => part.messageId ?? []), ...plainIds],
        updates,
        delivered: seen.reduce((sum, part) => sum + part.least.length, plainLength)
      }
    }

    // The end -----------------------------------------------------------------------------------------------------

    const warn = (what: string) => (error: FeishuError) =>
      Effect.logWarning(`CardStream: ${what}: ${error.message}`)

    /** Adds the note to the last card. A note that cannot be had does not keep the card from closing. */
    const addNote: Run = Effect.suspend(() => {
      const part = current ?? sealed.at(-1)
      if (note === undefined || note === "" || part === undefined) return Effect.void
      if (part.isLost || part.messageId === undefined || plainIds.length > 0) return Effect.void
      return Effect.catchAll(show(part, part.page, note), warn("the note could not be added"))
    })

    /** Closes what is open, each card whatever becomes of the others. */
    const closeAll: Run = Effect.suspend(() =>
      Effect.forEach(
        [...sealed, ...strays, ...(current === undefined ? [] : [current])].filter((part) => !part.isClosed),
        (part) => Effect.match(close(part), { onFailure: (error) => error, onSuccess: () => undefined }),
        { concurrency: "unbounded" }
      )
    ).pipe(
      Effect.flatMap((all) => {
        const failed = all.find((error) => error !== undefined)
        return failed === undefined ? Effect.void : Effect.fail(failed)
      })
    )

    const all: Run = Effect.flatMap(step, (worked) => (worked ? all : Effect.void))

    const within = (time: number, what: string, run: Run) =>
      Effect.timeoutOption(run, time).pipe(
        Effect.flatMap((done) =>
          done._tag === "None" ? Effect.logWarning(`CardStream: ${what}: no time was left`) : Effect.void
        ),
        Effect.catchAllCause((cause) => Effect.logWarning(`CardStream: ${what}`, cause))
      )

    let pump: Pump.Pump<FeishuError> | undefined

    /** What is under way comes to its end: cut off, nobody would know what the card shows. */
    const flush: Run = Effect.suspend(() => (pump === undefined || broken !== undefined ? all : pump.finish))

    const shutDown = (last: string | undefined): Effect.Effect<void> =>
      Effect.gen(function* () {
        isDone = true
        isEnding = true
        isAborted = true
        note = last
        yield* within(closeTimeout / 2, "the last of the text could not be shown", flush)
        if (pump !== undefined) yield* pump.stop
        yield* within(closeTimeout / 4, "the note could not be added", addNote)
        yield* within(closeTimeout / 4, "a card stayed open", closeAll)
      }).pipe(Effect.interruptible, Effect.provide(client))

    // In a fiber of its own: this one may have been interrupted, and would not wait for anything any more.
    const abort = (last: string | undefined) => Effect.flatMap(Effect.forkDaemon(shutDown(last)), Fiber.join)
    yield* Effect.addFinalizer((exit) =>
      (isDone ? Effect.void : abort(options.noteFor(exit))).pipe(
        Effect.zipRight(
          Effect.sync(() => {
            if (Exit.isFailure(exit)) options.onFailure(exit.cause, report())
          })
        )
      )
    )

    if (options.isEager) {
      yield* open.pipe(
        Effect.tapError((error) =>
          Effect.sync(() => {
            if (isRefusal(error)) forget()
          })
        ),
        Effect.repeat({ until: (isOpen) => isOpen })
      )
    }
    const running = yield* Effect.uninterruptible(
      Effect.map(
        Pump.make(
          Effect.tapError(step, (error) =>
            Effect.sync(() => {
              broken = error
              options.onFailure(Cause.fail(error), report())
            })
          ),
          options.interval
        ),
        (made) => (pump = made)
      )
    )

    return {
      push: (change) => {
        source.push(change)
        running.wake()
      },
      broken: () => broken,
      isDone: () => isDone,
      failure: running.failure,
      finish: (footer) =>
        Effect.suspend(() => {
          if (isDone) return Effect.void
          isEnding = true
          note = footer
          return running.finish.pipe(
            Effect.zipRight(addNote),
            Effect.zipRight(closeAll),
            Effect.map(() => {
              isDone = true
            }),
            Effect.provide(client)
          )
        }),
      abort: (last) => Effect.suspend(() => (isDone ? Effect.void : abort(last))),
      report
    }
  })
