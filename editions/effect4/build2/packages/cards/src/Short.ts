/**
 * Components in their short form: what nearly every card needs, with its text first and the rest in options.
 *
 * Each of them has a counterpart in `Card` that adds it to a card; these here are for columns, forms and panels.
 *
 * @example
 * import * as Short from "@effect-feishu/cards/Short"
 *
 * Short.columns([Short.markdown("**Open**"), [Short.button("Approve", { value: { approve: true } })]])
 *
 * @since 0.1.0
 */
import * as Element from "./Element.js"
import type { Markdown } from "./Markdown.js"

/**
 * Options of a component in its short form: its properties but for those that are arguments.
 *
 * @since 0.1.0
 * @category models
 */
export type Options<A, Given extends string> = Omit<Element.Props<A>, Given | "tag">

/**
 * Markdown, as the platform understands it. Text that is not yours goes through `Markdown.escape` first, or into a
 * `Markdown.md` template.
 *
 * @since 0.1.0
 * @category display
 */
export const markdown = (
  content: string | Markdown,
  options?: Options<Element.Markdown, "content">
): Element.Markdown => Element.markdown({ content, ...options })

/**
 * Short for {@link markdown}.
 *
 * @since 0.1.0
 * @category display
 */
export const md: typeof markdown = markdown

/**
 * Text as it is, without any formatting.
 *
 * @since 0.1.0
 * @category display
 */
export const text = (
  content: string,
  options?: Options<Element.Div, "text"> & {
    readonly text?: Options<Element.PlainText, "content"> | undefined
  }
): Element.Div => {
  const { text, ...rest } = options ?? {}
  return Element.div({ text: Element.plainText({ content, ...text }), ...rest })
}

/**
 * A remark in small type: what the `note` of version 1.0 was.
 *
 * @since 0.1.0
 * @category display
 */
export const note = (
  content: string | Markdown,
  options?: Options<Element.Markdown, "content">
): Element.Markdown => Element.markdown({ content, text_size: "notation", ...options })

/**
 * A line between components.
 *
 * @since 0.1.0
 * @category display
 */
export const divider = (options?: Options<Element.Hr, never>): Element.Hr => Element.hr({ ...options })

/**
 * Short for {@link divider}.
 *
 * @since 0.1.0
 * @category display
 */
export const hr: typeof divider = divider

/**
 * An uploaded image by its key, with the text that is shown when it is pointed at.
 *
 * @since 0.1.0
 * @category display
 */
export const image = (
  img_key: string,
  alt: string | Element.PlainText = "",
  options?: Options<Element.Img, "img_key" | "alt">
): Element.Img => Element.img({ img_key, alt, ...options })

/**
 * Short for {@link image}.
 *
 * @since 0.1.0
 * @category display
 */
export const img: typeof image = image

/**
 * Options of a button: its properties, and what a click does in short.
 *
 * @since 0.1.0
 * @category models
 */
export interface ButtonOptions extends Options<Element.Button, "text" | "value" | "url"> {
  /** What the callback carries when the button is clicked. */
  readonly value?: Element.CallbackAction["value"] | undefined
  /** Page to open when the button is clicked, or one per platform. */
  readonly url?: string | Omit<Element.OpenUrl, "type"> | undefined
}

/**
 * A button. `value` makes it send a callback, `url` makes it open a page; it may do both.
 *
 * @example
 * Short.button("Approve", { type: "primary", value: { approve: true }, confirm: { title: "Sure?", text: "It is final." } })
 *
 * @since 0.1.0
 * @category interactive
 */
export const button = (text: string | Element.PlainText, options: ButtonOptions = {}): Element.Button => {
  const { behaviors, url, value, ...rest } = options
  const all: ReadonlyArray<Element.Behavior> = [
    ...(value === undefined ? [] : [Element.callbackAction({ value })]),
    ...(url === undefined ? [] : [Element.openUrl(typeof url === "string" ? { default_url: url } : url)]),
    ...(behaviors ?? [])
  ]
  return Element.button({ text, ...rest, behaviors: all.length === 0 ? behaviors : all })
}

/**
 * A button that submits the form around it. Its name in the form is `submit` unless given.
 *
 * @since 0.1.0
 * @category interactive
 */
export const submit = (text: string | Element.PlainText, options: ButtonOptions = {}): Element.Button =>
  button(text, { name: "submit", type: "primary", ...options, form_action_type: "submit" })

/**
 * What makes a column: Markdown, a component or several, or a column.
 *
 * @since 0.1.0
 * @category models
 */
export type ColumnContent =
  | string
  | Markdown
  | Element.Column
  | Element.ColumnElement
  | ReadonlyArray<Element.ColumnElement>

/**
 * A column of components.
 *
 * @since 0.1.0
 * @category containers
 */
export const column = (
  elements: ReadonlyArray<Element.ColumnElement>,
  options?: Options<Element.Column, "elements">
): Element.Column => Element.column({ ...options, elements })

const isList = (value: unknown): value is ReadonlyArray<unknown> => Array.isArray(value)

/**
 * Columns side by side.
 *
 * @example
 * Short.columns(["left", [Short.markdown("right"), Short.divider()]], { flex_mode: "stretch" })
 *
 * @since 0.1.0
 * @category containers
 */
export const columns = (
  contents: ReadonlyArray<ColumnContent>,
  options?: Options<Element.ColumnSet, "columns">
): Element.ColumnSet =>
  Element.columnSet({
    ...options,
    columns: contents.map((content) =>
      isList(content)
        ? column(content)
        : typeof content === "string" || !("tag" in content)
          ? column([markdown(content)])
          : content.tag === "column"
            ? content
            : column([content])
    )
  })

/**
 * Short for {@link columns}.
 *
 * @since 0.1.0
 * @category containers
 */
export const columnSet: typeof columns = columns

/**
 * A form: its name, unique in the card, and what it holds. One of its buttons has to submit it.
 *
 * @example
 * Short.form("order", [Element.input({ name: "note" }), Short.submit("Send")])
 *
 * @since 0.1.0
 * @category containers
 */
export const form = (
  name: string,
  elements: ReadonlyArray<Element.FormElement>,
  options?: Options<Element.Form, "name" | "elements">
): Element.Form => Element.form({ name, ...options, elements })

/**
 * A panel that folds away under its title.
 *
 * @since 0.1.0
 * @category containers
 */
export const panel = (
  title: string,
  elements: ReadonlyArray<Element.PanelElement>,
  options?: Options<Element.CollapsiblePanel, "header" | "elements"> & {
    readonly header?: Omit<Element.Props<Element.PanelHeader>, "title"> | undefined
  }
): Element.CollapsiblePanel => {
  const { header, ...rest } = options ?? {}
  return Element.collapsiblePanel({ ...rest, header: { title, ...header }, elements })
}
