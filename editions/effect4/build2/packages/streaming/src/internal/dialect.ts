/**
 * How the text of a source becomes the Markdown of a card.
 */
import * as Markdown from "@effect-feishu/cards/Markdown"

/** What a block is rendered with that is not in it. */
export interface Around {
  /** Whether the last block still grows. */
  readonly isOpen?: boolean | undefined
  /** Of links that are referred to. */
  readonly definitions?: string | undefined
  /** Of the first item, when it goes on with a list. */
  readonly firstNumber?: number | undefined
  /** What stands right above, as the card shows it. */
  readonly above?: string | undefined
}

export interface Dialect {
  /** Whole blocks as the card's Markdown, with the white space that parts them from what follows. */
  readonly render: (source: string, around?: Around) => string
  /** The same text without anything that could be refused. */
  readonly plain: (source: string) => string
  /** Whether what is rendered is the source, to the last character. */
  readonly isExact: boolean
  /** From where to where a source is not to be cut; `isTight`: where it must be. */
  readonly unparted: (
    source: string,
    isTight: boolean,
    definitions: string
  ) => ReadonlyArray<readonly [start: number, end: number]>
  /** What a source defines for links, each in a line, by its label, and what it refers to; absent where there is no such thing. */
  readonly references:
    | ((
        source: string,
        definitions: string
      ) => { readonly defined: ReadonlyMap<string, string>; readonly used: ReadonlySet<string> })
    | undefined
  /** How much at the end of a block that grows waits for more: it would be seen as something else until then. */
  readonly waiting: (open: string) => number
}

/** Text with the white space behind it as it is. */
export const withSpace = (source: string, render: (text: string) => string): string => {
  const text = source.trimEnd()
  return render(text.trimStart()) + source.slice(text.length)
}

/** As it is. */
export const raw: Dialect = {
  render: (source) => source,
  plain: (source) => withSpace(source, Markdown.escape),
  isExact: true,
  unparted: () => [],
  references: undefined,
  waiting: () => 0
}
