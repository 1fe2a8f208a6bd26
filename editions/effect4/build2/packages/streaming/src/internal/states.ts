/**
 * Whole cards, one after the other: of those that came, the newest is shown.
 */
import * as Check from "@effect-feishu/cards/Check"
import type * as Element from "@effect-feishu/cards/Element"
import type { Problem } from "@effect-feishu/core/FeishuError"
import * as MessageContent from "@effect-feishu/core/MessageContent"
import type { Page } from "./liveCard.js"
import type { Source } from "./machine.js"
import type { Json } from "./difference.js"

/** Why the platform would refuse a card. */
export const problemsOf = (card: Element.CardJson): ReadonlyArray<Problem> =>
  MessageContent.is(card) ? card[MessageContent.symbol]().problems : Check.errors(Check.check(card))

const contentOf = (content: string | undefined): Json | undefined =>
  content === undefined ? undefined : { content }

const titleOf = (card: Element.CardJson): string | undefined => card.header?.title?.content

export class States implements Source<Element.CardJson, Page> {
  private newest: Element.CardJson | undefined
  private latest: Page | undefined
  /** The latest state stands on a card, or there is none. */
  private isTurned = true

  constructor(private readonly summary: string | undefined) {}

  readonly isRevised = false

  push(card: Element.CardJson): void {
    this.newest = card
  }

  absorb(): void {
    if (this.newest === undefined) return
    const card = this.newest
    this.newest = undefined
    // Whether it streams is the deck's concern, and the summary is set at the end.
    const { streaming_mode: _, summary, ...config } = card.config ?? {}
    const own = summary === undefined ? contentOf(titleOf(card)) : { ...summary }
    this.latest = {
      card: {
        ...card,
        schema: "2.0",
        config,
        body: { ...card.body, elements: card.body?.elements ?? [] }
      },
      isFull: false,
      isHeldBack: false,
      length: 0,
      summary: this.summary === undefined ? own : contentOf(this.summary),
      text: undefined
    }
    this.isTurned = false
  }

  get isEmpty(): boolean {
    return this.isTurned
  }

  page(): Page {
    return this.latest!
  }

  turn(_page: Page, isLost: boolean): void {
    this.isTurned = !isLost
  }

  revise(pages: ReadonlyArray<readonly [Page, unknown]>): ReadonlyArray<Page> {
    return pages.map(([page]) => page)
  }

  /** A state is its author's, and shown as it is or not at all. */
  doubt(): boolean {
    return false
  }

  relent(): boolean {
    return false
  }

  trust(): void {}

  readonly settled = undefined
}
