/**
 * The states of a deck, and the steps between them.
 *
 *     Between --open--> Growing --turn, abandon--> Between
 *     Between, Growing --goPlain--> Plain
 *     Between, Growing, Plain --end--> Ended
 *
 * `step` does one thing that there is to do. All that is known of the platform stands in the cards and in `stage`, and
 * changes only when an operation has come to its end; so a step may be tried again after any failure.
 */
import type { FeishuClient } from "@effect-feishu/core/FeishuClient"
import type { FeishuError } from "@effect-feishu/core/FeishuError"
import type { Content } from "@effect-feishu/core/Im"
import * as MessageContent from "@effect-feishu/core/MessageContent"
import * as Effect from "effect/Effect"
import type { Json } from "./difference.js"
import { initial, isRefusal, type Limit, LiveCard, noted, type Page } from "./liveCard.js"
import { deliver, type Delivery, type Target } from "./place.js"
import * as Session from "./session.js"

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
  /**
   * The platform refuses what a page says, and holds another one, or none. Sets aside or writes plainly what may be the
   * cause; false: there is nothing left to try.
   */
  readonly doubt: (page: P, held: P | undefined) => boolean
  /** The platform refuses what a page that was turned is to show now. Writes it plainly; false: it stays what it was. */
  readonly relent: (page: P) => boolean
  /** The platform took a page: what was set aside has its turn. */
  readonly trust: () => void
  /** Waits for what pages still lack, such as pictures that are uploaded, for a bounded time; absent when nothing is lacking. */
  readonly settled: Effect.Effect<void> | undefined
}

export interface Options {
  readonly target: Target
  readonly settings: Session.Settings
  readonly maxBytes: number
  /** Cards are sent before there is anything to show. */
  readonly isEager: boolean
  readonly noteId: string
  readonly isTyped: (before: string, after: string) => boolean
}

/** What was delivered. */
export interface Report {
  readonly cardIds: ReadonlyArray<string>
  readonly messageIds: ReadonlyArray<string>
  readonly updates: number
  readonly delivered: number
}

/** A piece of what is left, as a message that nobody updates. */
interface PlainPiece<P> {
  readonly page: P
  readonly isText: boolean
  readonly delivery: Delivery
}

type Stage<P extends Page> =
  /** No card grows: none was opened, or the last one is full or lost. */
  | { readonly _tag: "Between" }
  | { readonly _tag: "Growing"; readonly card: LiveCard<P> }
  /** No card is to be had any more: what is left goes out as plain messages. */
  | { readonly _tag: "Plain"; readonly piece: PlainPiece<P> | undefined }
  | { readonly _tag: "Ended" }

type Run<A = void> = Effect.Effect<A, FeishuError, FeishuClient>

/** A card that was called too full is tried with less, but not with less than this. */
const leastBytes = 256

/** So many cards in a row that the platform gave up before they took anything, and it will not keep the next one either. */
const mostLosses = 3

const encoder = new TextEncoder()

/** A card as a message of its own. */
const asContent = (card: Json): Content & MessageContent.MessageContent => ({
  [MessageContent.symbol]: () => ({
    msg_type: "interactive",
    content: JSON.stringify(card),
    problems: []
  })
})

const warn = (what: string) => (error: FeishuError) =>
  Effect.logWarning(`CardStream: ${what}: ${error.message}`)

export class Machine<C, P extends Page> {
  private stage: Stage<P> = { _tag: "Between" }
  /** Cards that are full, or lost, in order. */
  private readonly turned: Array<LiveCard<P>> = []
  /** Cards whose message was refused, after attempts of which nobody knows what became. */
  private readonly strays: Array<LiveCard<P>> = []
  private readonly plainIds: Array<string> = []
  private plainLength = 0
  private updates = 0
  /** Cards in a row that were lost before they took an update. */
  private losses = 0
  /** For the next card. */
  private limit: Limit
  /** What stands below the last card, once nothing more comes. */
  private ending: { readonly note: string | undefined; readonly isAborted: boolean } | undefined

  constructor(
    private readonly source: Source<C, P>,
    private readonly options: Options
  ) {
    this.limit = { bytes: options.maxBytes }
  }

  /** Nothing more comes: what is left is shown, with a note below. */
  end(note: string | undefined, isAborted: boolean): void {
    this.ending = { note: note === "" ? undefined : note, isAborted }
    if (this.stage._tag === "Ended") this.stage = { _tag: "Between" }
  }

  report(): Report {
    const cards = this.stage._tag === "Growing" ? [...this.turned, this.stage.card] : this.turned
    const seen = cards.filter((card) => card.messageId !== undefined)
    return {
      cardIds: seen.map((card) => card.session.cardId),
      messageIds: [...seen.flatMap((card) => card.messageId ?? []), ...this.plainIds],
      updates: this.updates,
      delivered: seen.reduce((sum, card) => sum + card.least.length, this.plainLength)
    }
  }

  /** Opens the first card, whether or not there is anything to show. */
  readonly start: Run = Effect.suspend(() => this.open).pipe(
    Effect.tapError((error) => Effect.sync(() => isRefusal(error) && this.forget())),
    Effect.repeat({ until: (isOpen) => isOpen }),
    Effect.asVoid
  )

  /** Does one thing that there is to do, and says whether there was any. */
  readonly step: Run<boolean> = Effect.suspend(() => {
    const { source } = this
    source.absorb(this.ending !== undefined)
    if (source.isRevised) this.revise()
    const stale = this.turned.find((card) => card.isStale)
    if (stale !== undefined) return Effect.as(this.refresh(stale), true)
    switch (this.stage._tag) {
      case "Between":
        if (source.isEmpty) return this.ending === undefined ? Effect.succeed(false) : this.finish
        return Effect.as(Effect.catch(Effect.asVoid(this.open), this.withoutCards), true)
      case "Growing": {
        const { card } = this.stage
        if (card.isSealed) return Effect.succeed(false)
        if (card.messageId !== undefined) return this.grow(card)
        // Nobody has seen it, and there is nothing on it to be seen.
        if (this.ending?.isAborted === true && card.page.length === 0) return Effect.succeed(false)
        return Effect.as(Effect.catch(this.send(card), this.withoutCards), true)
      }
      case "Plain":
        return this.ending === undefined ? Effect.succeed(false) : this.sendPlain(this.stage.piece)
      case "Ended":
        return Effect.succeed(false)
    }
  })

  /** Closes what is open, each card whatever becomes of the others. */
  readonly closeAll: Run = Effect.suspend(() => {
    const note = this.ending?.note
    const growing = this.stage._tag === "Growing" ? [this.stage.card] : []
    const close = (card: LiveCard<P>, note: string | undefined) =>
      Effect.match(card.close(note), { onFailure: (error) => error, onSuccess: () => undefined })
    const all = [
      ...[...this.turned, ...this.strays].map((card) => close(card, undefined)),
      ...growing.map((card) => close(card, note))
    ]
    return Effect.flatMap(Effect.all(all, { concurrency: "unbounded" }), (errors) => {
      const failed = errors.find((error) => error !== undefined)
      return failed === undefined ? Effect.void : Effect.fail(failed)
    })
  })

  // The card that grows ------------------------------------------------------------------------------------------

  /** Between -> Growing: creates a card with what there is to show, and sends it. False: it has to be tried with less. */
  private readonly open: Run<boolean> = Effect.suspend(() => {
    const { isTyped, maxBytes, noteId, settings, target } = this.options
    const room = { limit: this.limit }
    const page = this.source.page(room.limit)
    return Session.open(initial(page), settings).pipe(
      Effect.map((session): Session.Session | undefined => session),
      Effect.catchIf(
        (error) => this.isToBeChanged(error, page, undefined, room),
        () => {
          this.limit = room.limit
          return Effect.succeed(undefined)
        }
      ),
      Effect.flatMap((session) => {
        if (session === undefined) return Effect.succeed(false)
        const delivery = deliver(target, { type: "card", data: { card_id: session.cardId } }, settings)
        const card = new LiveCard(session, delivery, room.limit, page, { noteId, isTyped })
        this.stage = { _tag: "Growing", card }
        this.limit = { bytes: maxBytes }
        this.source.trust()
        return Effect.as(this.send(card), true)
      })
    )
  })

  private send(card: LiveCard<P>): Run {
    return Effect.map(card.delivery.send, (messageId) => {
      card.messageId = messageId
      if (!this.options.isEager || this.turned.length > 0) this.updates++
    })
  }

  /** Shows what has come. A card that is full, or the last one, gets its last write. */
  private grow(card: LiveCard<P>): Run<boolean> {
    const { ending, source } = this
    const page = source.page(card.limit)
    const isLast = page.isFull || (ending !== undefined && !page.isHeldBack)
    const isShown = card.shows(page)
    if (isShown && !isLast) return Effect.succeed(false)
    if (isLast && ending?.isAborted !== true && source.settled !== undefined)
      return Effect.as(source.settled, true)
    const note = page.isFull ? undefined : ending?.note
    const done = Effect.sync(() => {
      if (!isShown) this.updates++
      this.losses = 0
      source.trust()
      if (page.isFull) this.turn(card)
    })
    const refused = (error: FeishuError): Run => {
      if (Session.isGone(error)) {
        const isHopeless = ++this.losses >= mostLosses
        return Effect.andThen(this.abandon(card), isHopeless ? this.goPlain(error) : Effect.void)
      }
      if (this.isToBeChanged(error, page, card.page, card)) return Effect.void
      if (!Session.isFull(error)) return Effect.fail(error)
      // It takes hardly anything: another one may take more, unless this one was empty.
      const isEmpty = card.page.length === 0
      return Effect.andThen(this.abandon(card), isEmpty ? this.goPlain(error) : Effect.void)
    }
    const write = isLast
      ? Effect.catchIf(
          card.seal(page, note),
          // It may be the note or the summary that is refused.
          (error) => isRefusal(error) && !Session.isGone(error) && !Session.isFull(error),
          (error) =>
            isShown || !Session.isContent(error) ? this.sealApart(card, page, note) : Effect.fail(error)
        )
      : card.bring(page)
    return write.pipe(Effect.andThen(done), Effect.catch(refused), Effect.as(true))
  }

  /** The last write in its parts: the text, then the end, with as much of summary and note as the platform takes. */
  private sealApart(card: LiveCard<P>, page: P, note: string | undefined): Run {
    return Effect.andThen(card.shows(page) ? Effect.void : card.bring(page), card.close(note))
  }

  /** Growing -> Between: the card is full. */
  private turn(card: LiveCard<P>): void {
    this.stage = { _tag: "Between" }
    this.turned.push(card)
    this.source.turn(card.page, false)
  }

  /** Growing -> Between: the card takes no more operations. It may be that it takes the last one. */
  private abandon(card: LiveCard<P>): Run {
    return Effect.suspend(() => {
      card.settle()
      this.stage = { _tag: "Between" }
      this.turned.push(card)
      this.source.turn(card.page, true)
      const last = Effect.ignore(
        Effect.timeoutOption(card.close(undefined), this.options.settings.attemptTimeout)
      )
      return Effect.ensuring(
        last,
        Effect.sync(() => card.lose())
      )
    })
  }

  /** A card that could not be sent is none, unless its message may be there all the same. */
  private forget(): void {
    if (this.stage._tag !== "Growing") return
    if (this.stage.card.delivery.mayHaveArrived()) this.strays.push(this.stage.card)
    this.stage = { _tag: "Between" }
  }

  // What is refused ----------------------------------------------------------------------------------------------

  /** Whether another page, of less or of plainer text, may be taken where this one was refused. */
  private isToBeChanged(error: FeishuError, page: P, held: P | undefined, room: { limit: Limit }): boolean {
    if (Session.isContent(error) && this.source.doubt(page, held)) return true
    return Session.isFull(error) && shrink(room, page)
  }

  /** What to do when no card is to be had: the rest goes out plain, unless nothing has gone out yet. */
  private readonly withoutCards = (error: FeishuError): Run => {
    if (!isRefusal(error)) return Effect.fail(error)
    this.forget()
    return this.turned.length === 0 ? Effect.fail(error) : this.goPlain(error)
  }

  // Cards that are full ------------------------------------------------------------------------------------------

  private revise(): void {
    const live = this.turned.filter((card) => !card.isLost)
    const pages = this.source.revise(live.map((card) => [card.target, card.limit] as const))
    for (const [i, card] of live.entries()) card.target = pages[i]!
  }

  private refresh(card: LiveCard<P>): Run {
    return Effect.catch(card.bring(card.target), (error) => {
      if (Session.isGone(error)) return Effect.sync(() => card.lose())
      if (!Session.isContent(error) && !Session.isFull(error)) return Effect.fail(error)
      if (this.source.relent(card.target)) return Effect.void
      card.stay()
      return warn("a card that is full could not be brought up to date")(error)
    })
  }

  // The end ------------------------------------------------------------------------------------------------------

  /** Between -> Ended: the note goes below the last card. One that cannot be had does not matter to the text. */
  private readonly finish: Run<boolean> = Effect.suspend(() => {
    this.stage = { _tag: "Ended" }
    const card = this.turned.at(-1)
    const note = this.ending?.note
    if (note === undefined || card === undefined) return Effect.succeed(false)
    if (card.isLost || card.messageId === undefined || this.plainIds.length > 0) return Effect.succeed(false)
    return Effect.as(Effect.catch(card.bring(card.page, note), warn("the note could not be added")), true)
  })

  /** Between, Growing -> Plain. */
  private goPlain(error: FeishuError): Run {
    return Effect.suspend(() => {
      this.stage = { _tag: "Plain", piece: undefined }
      return Effect.logWarning(
        `CardStream: no further card can be had, the rest goes out plain: ${error.message}`
      )
    })
  }

  /** Sends what is left as messages that nobody updates, a card's worth each. */
  private sendPlain(begun: PlainPiece<P> | undefined): Run<boolean> {
    if (begun === undefined && this.source.isEmpty) return Effect.succeed(false)
    const { maxBytes, noteId, settings, target } = this.options
    const prepare = (page: P, content: Content, isText: boolean): PlainPiece<P> => {
      const piece = { page, isText, delivery: deliver(target, content, settings) }
      this.stage = { _tag: "Plain", piece }
      return piece
    }
    const next = (): PlainPiece<P> => {
      const page = this.source.page({ bytes: maxBytes })
      const isLast = !page.isFull
      return prepare(page, asContent(noted(page, isLast ? this.ending?.note : undefined, noteId)), false)
    }
    const { delivery, isText, page } = begun ?? next()
    return delivery.send.pipe(
      Effect.map((messageId) => {
        this.plainIds.push(messageId)
        this.plainLength += page.length
        this.updates++
        this.source.turn(page, false)
        this.stage = { _tag: "Plain", piece: undefined }
      }),
      Effect.catchIf(
        (error) => isRefusal(error) && !isText && page.text !== undefined,
        () => Effect.sync(() => void prepare(page, { text: page.text! }, true))
      ),
      Effect.as(true)
    )
  }
}

/** A page for less room than the card that was refused took. */
const shrink = (room: { limit: Limit }, page: Page): boolean => {
  if (room.limit.bytes <= leastBytes) return false
  const bytes = Math.min(room.limit.bytes, encoder.encode(JSON.stringify(page.text ?? page.card)).byteLength)
  room.limit = { bytes: Math.max(leastBytes, Math.floor(bytes * 0.75)) }
  return true
}
