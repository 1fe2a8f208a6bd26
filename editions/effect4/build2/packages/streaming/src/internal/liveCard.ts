/**
 * One card that was created: what it is to show, and what the platform holds of it.
 *
 * A card streams until it is sealed. The write that seals it carries the whole card and switches streaming off, so it
 * takes effect whether the platform still streams or has ended streaming on its own without a word.
 */
import type { FeishuClient } from "@effect-feishu/core/FeishuClient"
import type { FeishuError } from "@effect-feishu/core/FeishuError"
import * as Effect from "effect/Effect"
import { type Change, difference, type Json } from "./difference.js"
import type { Delivery } from "./place.js"
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
  /** Whether some of what the source has is set aside until the platform has taken this page. */
  readonly isHeldBack: boolean
  /** How much text it holds, in UTF-16 units. */
  readonly length: number
  /** What lists of chats show when the card is closed, as in the card's settings. */
  readonly summary: Json | undefined
  /** The same as plain text, where there can be no cards; absent where there is none. */
  readonly text: string | undefined
}

type Run<A = void> = Effect.Effect<A, FeishuError, FeishuClient>

/** What the platform holds of a card. */
interface Held<P> {
  readonly page: P
  readonly note: string | undefined
  /** False while an operation may or may not have been done: the card shows this page, or one that was tried since. */
  readonly isKnown: boolean
  /** The shortest page that it may show: to go on behind it repeats some text at the worst, and loses none. */
  readonly least: P
}

type Status = "streaming" | "sealed" | "lost"

export interface Options {
  readonly noteId: string
  /** Which texts are streamed, so that clients type what was added. */
  readonly isTyped: (before: string, after: string) => boolean
}

const withConfig = (card: Json, config: Json): Json => ({
  ...card,
  config: { update_multi: true, ...(card["config"] as Json | undefined), ...config }
})

/** A card as it is created. */
export const initial = (page: Page): Json => withConfig(page.card, { streaming_mode: true })

/** The card of a page with a note below. */
export const noted = (page: Page, note: string | undefined, noteId: string): Json => {
  if (note === undefined || note === "") return page.card
  const { elements, ...body } = page.card["body"] as { readonly elements: ReadonlyArray<Json> }
  const footer: Json = { tag: "markdown", element_id: noteId, content: note, text_size: "notation" }
  return { ...page.card, body: { ...body, elements: [...elements, footer] } }
}

/** The platform said no, and will say so again. */
export const isRefusal = (error: FeishuError): boolean =>
  error._tag !== "FeishuTransportError" && error._tag !== "FeishuServerError" && !Session.isPassing(error)

export class LiveCard<P extends Page> {
  messageId: string | undefined
  /** What a sealed card is to show: differs from what it shows when its page was revised. */
  target: P
  private held: Held<P>
  private status: Status = "streaming"

  constructor(
    readonly session: Session.Session,
    readonly delivery: Delivery,
    public limit: Limit,
    page: P,
    private readonly options: Options
  ) {
    this.target = page
    this.held = { page, note: undefined, isKnown: true, least: page }
  }

  get page(): P {
    return this.held.page
  }

  get least(): P {
    return this.held.least
  }

  get isSealed(): boolean {
    return this.status === "sealed"
  }

  /** The platform takes no more operations on it. */
  get isLost(): boolean {
    return this.status === "lost"
  }

  /** Whether the platform is known to show a page. */
  shows(page: P): boolean {
    const { held } = this
    return (
      held.isKnown && (held.page === page || difference(held.page.card, page.card, () => true).length === 0)
    )
  }

  get isStale(): boolean {
    return !this.isLost && (this.target !== this.held.page || !this.held.isKnown)
  }

  /** The page is another one, and looks the same. */
  rename(page: P): void {
    this.held = { ...this.held, page, least: page }
  }

  /** Its text goes on elsewhere, behind what is sure to be seen. */
  settle(): void {
    this.held = { ...this.held, page: this.held.least }
    this.target = this.held.page
  }

  /** It shows what it shows. */
  stay(): void {
    this.target = this.held.page
  }

  lose(): void {
    this.status = "lost"
  }

  /** Shows a page with the note that is there, by the least operations. */
  bring(page: P, note: string | undefined = this.held.note): Run {
    return Effect.suspend(() => {
      const { session } = this
      const isStreaming = this.status === "streaming"
      const whole = session.update(
        withConfig(noted(page, note, this.options.noteId), {
          streaming_mode: isStreaming,
          ...(isStreaming || page.summary === undefined ? {} : { summary: page.summary })
        })
      )
      const changes: ReadonlyArray<Change> = this.held.isKnown
        ? difference(
            noted(this.held.page, this.held.note, this.options.noteId),
            noted(page, note, this.options.noteId),
            (before, after) => isStreaming && this.options.isTyped(before, after)
          )
        : [{ _tag: "Whole" }]
      const operation = (change: Change): Run => {
        switch (change._tag) {
          case "Text":
            return session.content(change.elementId, change.text)
          case "Batch":
            return Effect.catchIf(session.batch(change.actions), Session.isUnexpected, () => whole)
          case "Whole":
            return whole
        }
      }
      return this.attempt(page, note, changes.map(operation))
    })
  }

  /** Shows a page for good: whatever the platform has made of the card meanwhile, this is what stays. */
  seal(page: P, note: string | undefined = this.held.note): Run {
    return Effect.suspend(() => {
      const config = {
        streaming_mode: false,
        ...(page.summary === undefined ? {} : { summary: page.summary })
      }
      const whole = this.session.update(withConfig(noted(page, note, this.options.noteId), config))
      return Effect.map(this.attempt(page, note, [whole]), () => {
        this.status = "sealed"
      })
    })
  }

  /** Ends streaming with what can be had: the whole card, without its note, or only the end itself. */
  close(note: string | undefined): Run {
    return Effect.suspend(() => {
      if (this.status !== "streaming") return Effect.void
      const { page } = this.held
      const orElse = (otherwise: Run) => (run: Run) =>
        Effect.catchIf(
          run,
          (error) => isRefusal(error) && !Session.isGone(error),
          () => otherwise
        )
      const ended = (summary: Json | undefined): Run =>
        Effect.map(this.session.close(summary), () => {
          this.status = "sealed"
        })
      return this.seal(page, note).pipe(
        orElse(
          Effect.suspend(() =>
            note === undefined
              ? ended(page.summary)
              : Effect.andThen(
                  Effect.logWarning("CardStream: the note could not be added"),
                  this.seal(page, undefined)
                )
          )
        ),
        // The summary may be what is refused.
        orElse(Effect.suspend(() => ended(page.summary))),
        orElse(Effect.suspend(() => ended(undefined))),
        Effect.catchIf(Session.isGone, () => Effect.sync(() => this.lose()))
      )
    })
  }

  /** Runs operations in their order, and keeps what is known of the card in step with what became of them. */
  private attempt(page: P, note: string | undefined, operations: ReadonlyArray<Run>): Run {
    const before = this.held
    this.held = {
      ...before,
      isKnown: false,
      least: page.length < before.least.length ? page : before.least
    }
    let done = 0
    return Effect.forEach(operations, (operation) => Effect.map(operation, () => void done++), {
      discard: true
    }).pipe(
      Effect.tapError(() =>
        Effect.sync(() => {
          // Nothing was done, so the card is what it was.
          if (done === 0 && !this.session.isInDoubt()) this.held = before
        })
      ),
      Effect.map(() => {
        this.held = { page, note, isKnown: true, least: page }
        this.target = page
      })
    )
  }
}
