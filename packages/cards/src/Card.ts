/**
 * Cards: how a bot talks.
 *
 * A card is immutable and is its own JSON: `JSON.stringify(card)` is what goes to the platform. It is built with functions that
 * work in a pipe and on their own, and it is checked before it is sent.
 *
 * @example
 * import * as Card from "@effect-feishu/cards/Card"
 *
 * const card = Card.make().pipe(
 *   Card.header("Report", { template: "blue" }),
 *   Card.markdown("**All** is well"),
 *   Card.button("Open", { url: "https://example.com" })
 * )
 *
 * @see https://open.feishu.cn/document/feishu-cards/card-json-v2-structure
 * @since 0.1.0
 */
import * as Either from "effect/Either"
import { dual } from "effect/Function"
import { type Pipeable, pipeArguments } from "effect/Pipeable"
import * as Check from "./Check.js"
import * as Element from "./Element.js"
import { run } from "./internal/check.js"
import { type Content, MessageContent } from "./internal/content.js"
import type { Markdown } from "./Markdown.js"
import { table as markdownTable } from "./Markdown.js"
import * as Short from "./Short.js"
import * as Table from "./Table.js"

/**
 * @since 0.1.0
 * @category type ids
 */
export const TypeId: TypeId = "~@effect-feishu/cards/Card"

/**
 * @since 0.1.0
 * @category type ids
 */
export type TypeId = "~@effect-feishu/cards/Card"

/**
 * A card. Its own properties are those of its JSON, so that it can be given wherever a request holds one.
 *
 * @since 0.1.0
 * @category models
 */
export type Card = Element.CardJson &
  Pick<Pipeable, "pipe"> & {
    readonly [TypeId]: TypeId
    readonly [MessageContent]: () => Content
  }

/**
 * A card made in the visual builder, by its id, with values for its variables.
 *
 * @since 0.1.0
 * @category models
 */
export type TemplateCard = Element.TemplateContent & {
  readonly [MessageContent]: () => Content
}

/**
 * A card entity: a card that lives on the platform and can be updated by parts. It can be sent once, by the application that
 * created it.
 *
 * @since 0.1.0
 * @category models
 */
export type EntityCard = Element.EntityContent & {
  readonly [MessageContent]: () => Content
}

/**
 * The JSON of a card of version 1.0.
 *
 * @since 0.1.0
 * @category models
 */
export type LegacyJson = {
  readonly schema?: "1.0" | undefined
  readonly config?: object | undefined
  readonly card_link?: object | undefined
  readonly header?: object | undefined
} & ({ readonly elements: ReadonlyArray<object> } | { readonly i18n_elements: object })

/**
 * A card of version 1.0. Its own properties are those of its JSON.
 *
 * @since 0.1.0
 * @category models
 */
export type LegacyCard = LegacyJson & {
  readonly [MessageContent]: () => Content
}

const interactive = (json: object, problems: (content: string) => Content["problems"]): Content => {
  const msg_type = "interactive"
  try {
    const content = JSON.stringify(json)
    return { msg_type, content, problems: problems(content) }
  } catch {
    return { msg_type, content: "", problems: [{ path: "$", message: "cannot be written as JSON" }] }
  }
}

const Proto = {
  [TypeId]: TypeId,
  pipe() {
    return pipeArguments(this, arguments)
  },
  [MessageContent](this: object) {
    return interactive(this, (text) => run(this, { text }, false, undefined))
  }
}

/** The same without the check. */
const Unchecked = {
  [TypeId]: TypeId,
  pipe: Proto.pipe,
  [MessageContent](this: object) {
    return interactive(this, () => [])
  }
}

// Spread first: assigning would take a property called `__proto__` for the prototype.
const of = (proto: object, json: object): Card => Object.setPrototypeOf({ ...json }, proto) as Card

/** A card of the same kind with other parts. */
const update = (self: Card, parts: Partial<Element.CardJson>): Card =>
  of(Object.getPrototypeOf(self) as object, { ...self, ...parts })

/**
 * Whether a value is a card built here.
 *
 * @since 0.1.0
 * @category guards
 */
export const isCard = (value: unknown): value is Card =>
  typeof value === "object" && value !== null && TypeId in value

/**
 * An empty card, or a card with the parts given.
 *
 * @since 0.1.0
 * @category constructors
 */
export const make = (parts?: Omit<Element.CardJson, "schema">): Card =>
  of(Proto, { schema: "2.0", ...parts, body: parts?.body ?? { elements: [] } })

/**
 * A card from JSON that comes from elsewhere: the visual builder, a file, a model. What it holds beyond what this package
 * knows is kept.
 *
 * The left side has everything that {@link check} finds wrong with it, without warnings. An empty object is a blank card. A
 * card of version 1.0 is one problem, which says so: {@link legacy} sends it as it is.
 *
 * @see `CardSchema` for the same as a `Schema`
 * @since 0.1.0
 * @category constructors
 */
export const fromJson = (json: unknown): Either.Either<Card, ReadonlyArray<Check.Problem>> => {
  const problems = run(json, undefined, false, undefined)
  return problems.length > 0 ? Either.left(problems) : Either.right(of(Proto, json as object))
}

/**
 * A card from JSON that is trusted to be one. It is still checked when it is sent.
 *
 * @since 0.1.0
 * @category constructors
 */
export const unsafeFromJson = (json: Element.CardJson): Card => of(Proto, json)

/**
 * The card's JSON as a plain object.
 *
 * @since 0.1.0
 * @category conversions
 */
export const toJson = (self: Card): Element.CardJson => ({ ...self })

/**
 * Everything that is wrong with a card, errors and warnings; an empty list when nothing is.
 *
 * Sending a card checks it for errors by itself.
 *
 * @see {@link Check.check}
 * @since 0.1.0
 * @category checking
 */
export const check = (self: Element.CardJson, options?: Check.Options): ReadonlyArray<Check.Problem> =>
  Check.check(self, options)

/**
 * The same card, sent without a check: for what the platform has learnt after this package was written. The limit of 30 KB
 * still holds.
 *
 * @since 0.1.0
 * @category checking
 */
export const unchecked = (self: Card): Card => of(Unchecked, self)

// Parts ----------------------------------------------------------------------------------------------------------

/** A function that takes a card first or leaves it to a pipe. */
interface Part<Args extends ReadonlyArray<unknown>> {
  (...args: Args): (self: Card) => Card
  (self: Card, ...args: Args): Card
}

const part = <Args extends ReadonlyArray<unknown>>(apply: (self: Card, ...args: Args) => Card): Part<Args> =>
  dual((args) => isCard(args[0]), apply as never)

/**
 * Sets the title bar: its title, and its other parts as options.
 *
 * @example
 * Card.header("Deployed", { template: "green", subtitle: "to production", text_tag_list: [{ text: "v2" }] })
 *
 * @since 0.1.0
 * @category parts
 */
export const header: {
  /** Sets the title bar: its title, and its other parts as options. */
  (title: string | Element.Text, options?: Short.Options<Element.Header, "title">): (self: Card) => Card
  /** Sets the title bar: its title, and its other parts as options. */
  (self: Card, title: string | Element.Text, options?: Short.Options<Element.Header, "title">): Card
} = /*#__PURE__*/ part((self, title, options) =>
  update(self, { header: Element.header({ title, ...options }) })
)

/**
 * Sets how the card behaves. What was set before and is not named stays.
 *
 * @since 0.1.0
 * @category parts
 */
export const config: {
  /** Sets how the card behaves. What was set before and is not named stays. */
  (options: Element.Config): (self: Card) => Card
  /** Sets how the card behaves. What was set before and is not named stays. */
  (self: Card, options: Element.Config): Card
} = /*#__PURE__*/ part((self, options) => update(self, { config: { ...self.config, ...options } }))

/**
 * Sets the line that stands for the card in the list of chats.
 *
 * @since 0.1.0
 * @category parts
 */
export const summary: {
  /** Sets the line that stands for the card in the list of chats. */
  (content: string, i18n_content?: Element.Locales<string>): (self: Card) => Card
  /** Sets the line that stands for the card in the list of chats. */
  (self: Card, content: string, i18n_content?: Element.Locales<string>): Card
} = /*#__PURE__*/ part((self, content, i18n_content) =>
  update(self, { config: { ...self.config, summary: Element.summary({ content, i18n_content }) } })
)

/**
 * Turns on streaming, so that the text of an element can be written bit by bit.
 *
 * @since 0.1.0
 * @category parts
 */
export const streaming: {
  /** Turns on streaming, so that the text of an element can be written bit by bit. */
  (options?: Element.StreamingConfig): (self: Card) => Card
  /** Turns on streaming, so that the text of an element can be written bit by bit. */
  (self: Card, options?: Element.StreamingConfig): Card
} = /*#__PURE__*/ part((self, options) =>
  update(self, {
    config: { ...self.config, streaming_mode: true, ...(options && { streaming_config: options }) }
  })
)

/**
 * Sets where a click on the card leads.
 *
 * @since 0.1.0
 * @category parts
 */
export const link: {
  /** Sets where a click on the card leads. */
  (url: string | Element.CardLink): (self: Card) => Card
  /** Sets where a click on the card leads. */
  (self: Card, url: string | Element.CardLink): Card
} = /*#__PURE__*/ part((self, url) => update(self, { card_link: typeof url === "string" ? { url } : url }))

/**
 * Sets how the body lays out its components: direction, gaps, padding.
 *
 * @since 0.1.0
 * @category parts
 */
export const layout: {
  /** Sets how the body lays out its components: direction, gaps, padding. */
  (options: Omit<Element.Body, "elements">): (self: Card) => Card
  /** Sets how the body lays out its components: direction, gaps, padding. */
  (self: Card, options: Omit<Element.Body, "elements">): Card
} = /*#__PURE__*/ part((self, options) => update(self, { body: { ...self.body, ...options } }))

/**
 * The card with other components in its body.
 *
 * @since 0.1.0
 * @category components
 */
export const withElements: {
  /** The card with other components in its body. */
  (elements: ReadonlyArray<Element.BodyElement>): (self: Card) => Card
  /** The card with other components in its body. */
  (self: Card, elements: ReadonlyArray<Element.BodyElement>): Card
} = /*#__PURE__*/ part((self, elements) => update(self, { body: { ...self.body, elements } }))

/**
 * Adds components at the end of the body.
 *
 * @since 0.1.0
 * @category components
 */
export const add: {
  /** Adds components at the end of the body. */
  (elements: Element.BodyElement | ReadonlyArray<Element.BodyElement>): (self: Card) => Card
  /** Adds components at the end of the body. */
  (self: Card, elements: Element.BodyElement | ReadonlyArray<Element.BodyElement>): Card
} = /*#__PURE__*/ part((self, elements) =>
  update(self, {
    body: { ...self.body, elements: [...(self.body?.elements ?? [])].concat(elements) }
  })
)

/** A function that adds the component made of its arguments. */
const adds = <Args extends ReadonlyArray<unknown>>(
  construct: (...args: Args) => Element.BodyElement
): Part<Args> => part((self, ...args) => add(self, construct(...args)))

/**
 * Adds Markdown, as the platform understands it. Text that is not yours goes through `Markdown.escape` first, or into a
 * `Markdown.md` template; ordinary Markdown, such as a language model writes, through `CommonMark.convert`.
 *
 * @since 0.1.0
 * @category components
 */
export const markdown: {
  /**
   * Adds Markdown, as the platform understands it. Text that is not yours goes through `Markdown.escape` first, or into a
   * `Markdown.md` template; ordinary Markdown, such as a language model writes, through `CommonMark.convert`.
   */
  (content: string | Markdown, options?: Short.Options<Element.Markdown, "content">): (self: Card) => Card
  /**
   * Adds Markdown, as the platform understands it. Text that is not yours goes through `Markdown.escape` first, or into a
   * `Markdown.md` template; ordinary Markdown, such as a language model writes, through `CommonMark.convert`.
   */
  (self: Card, content: string | Markdown, options?: Short.Options<Element.Markdown, "content">): Card
} = /*#__PURE__*/ adds(Short.markdown)

/**
 * Short for {@link markdown}.
 *
 * @since 0.1.0
 * @category components
 */
export const md: typeof markdown = markdown

/**
 * Adds text as it is, without any formatting.
 *
 * @since 0.1.0
 * @category components
 */
export const text: {
  /** Adds text as it is, without any formatting. */
  (content: string, options?: Parameters<typeof Short.text>[1]): (self: Card) => Card
  /** Adds text as it is, without any formatting. */
  (self: Card, content: string, options?: Parameters<typeof Short.text>[1]): Card
} = /*#__PURE__*/ adds(Short.text)

/**
 * Adds a remark in small type.
 *
 * @since 0.1.0
 * @category components
 */
export const note: typeof markdown = /*#__PURE__*/ adds(Short.note)

/**
 * Adds a line between components.
 *
 * @since 0.1.0
 * @category components
 */
export const divider: {
  /** Adds a line between components. */
  (options?: Short.Options<Element.Hr, never>): (self: Card) => Card
  /** Adds a line between components. */
  (self: Card, options?: Short.Options<Element.Hr, never>): Card
} = /*#__PURE__*/ adds(Short.divider)

/**
 * Short for {@link divider}.
 *
 * @since 0.1.0
 * @category components
 */
export const hr: typeof divider = divider

/**
 * Adds an uploaded image by its key.
 *
 * @since 0.1.0
 * @category components
 */
export const image: {
  /** Adds an uploaded image by its key. */
  (
    img_key: string,
    alt?: string | Element.PlainText,
    options?: Short.Options<Element.Img, "img_key" | "alt">
  ): (self: Card) => Card
  /** Adds an uploaded image by its key. */
  (
    self: Card,
    img_key: string,
    alt?: string | Element.PlainText,
    options?: Short.Options<Element.Img, "img_key" | "alt">
  ): Card
} = /*#__PURE__*/ adds(Short.image)

/**
 * Short for {@link image}.
 *
 * @since 0.1.0
 * @category components
 */
export const img: typeof image = image

/**
 * Adds a button. `value` makes it send a callback, `url` makes it open a page.
 *
 * @since 0.1.0
 * @category components
 */
export const button: {
  /** Adds a button. `value` makes it send a callback, `url` makes it open a page. */
  (text: string | Element.PlainText, options?: Short.ButtonOptions): (self: Card) => Card
  /** Adds a button. `value` makes it send a callback, `url` makes it open a page. */
  (self: Card, text: string | Element.PlainText, options?: Short.ButtonOptions): Card
} = /*#__PURE__*/ adds(Short.button)

/**
 * Adds columns side by side.
 *
 * @since 0.1.0
 * @category components
 */
export const columns: {
  /** Adds columns side by side. */
  (
    contents: ReadonlyArray<Short.ColumnContent>,
    options?: Short.Options<Element.ColumnSet, "columns">
  ): (self: Card) => Card
  /** Adds columns side by side. */
  (
    self: Card,
    contents: ReadonlyArray<Short.ColumnContent>,
    options?: Short.Options<Element.ColumnSet, "columns">
  ): Card
} = /*#__PURE__*/ adds(Short.columns)

/**
 * Short for {@link columns}.
 *
 * @since 0.1.0
 * @category components
 */
export const columnSet: typeof columns = columns

/**
 * Adds a form.
 *
 * @since 0.1.0
 * @category components
 */
export const form: {
  /** Adds a form. */
  (
    name: string,
    elements: ReadonlyArray<Element.FormElement>,
    options?: Short.Options<Element.Form, "name" | "elements">
  ): (self: Card) => Card
  /** Adds a form. */
  (
    self: Card,
    name: string,
    elements: ReadonlyArray<Element.FormElement>,
    options?: Short.Options<Element.Form, "name" | "elements">
  ): Card
} = /*#__PURE__*/ adds(Short.form)

/**
 * Adds a panel that folds away under its title.
 *
 * @since 0.1.0
 * @category components
 */
export const panel: {
  /** Adds a panel that folds away under its title. */
  (
    title: string,
    elements: ReadonlyArray<Element.PanelElement>,
    options?: Parameters<typeof Short.panel>[2]
  ): (self: Card) => Card
  /** Adds a panel that folds away under its title. */
  (
    self: Card,
    title: string,
    elements: ReadonlyArray<Element.PanelElement>,
    options?: Parameters<typeof Short.panel>[2]
  ): Card
} = /*#__PURE__*/ adds(Short.panel)

/**
 * Adds a table of real data.
 *
 * @see {@link Table.make}
 * @since 0.1.0
 * @category components
 */
export const table: {
  /**
   * Adds a table of real data.
   *
   * @see {@link Table.make}
   */
  <A extends object>(
    rows: ReadonlyArray<A>,
    columns: ReadonlyArray<(keyof A & string) | Table.Column<A>>,
    options?: Table.Options
  ): (self: Card) => Card
  /**
   * Adds a table of real data.
   *
   * @see {@link Table.make}
   */
  <A extends object>(
    self: Card,
    rows: ReadonlyArray<A>,
    columns: ReadonlyArray<(keyof A & string) | Table.Column<A>>,
    options?: Table.Options
  ): Card
} = /*#__PURE__*/ dual(
  (args) => isCard(args[0]),
  (self: Card, ...args: Parameters<typeof Table.make>) => add(self, Table.make(...args))
)

// Whole cards ----------------------------------------------------------------------------------------------------

/**
 * A card with one text, and a title when given.
 *
 * @since 0.1.0
 * @category cards
 */
export const textCard = (
  content: string | Markdown,
  title?: string,
  template?: Element.HeaderTemplate
): Card => {
  const card = markdown(make(), content)
  return title === undefined ? card : header(card, title, { template: template ?? "blue" })
}

/**
 * A card that warns, with buttons below its text when given. It is red unless told.
 *
 * @since 0.1.0
 * @category cards
 */
export const alertCard = (
  content: string | Markdown,
  title: string,
  options: {
    readonly template?: Element.HeaderTemplate | undefined
    readonly buttons?: ReadonlyArray<Element.Button> | undefined
  } = {}
): Card => add(textCard(content, title, options.template ?? "red"), options.buttons ?? [])

/**
 * A card with a small table of plain text. Throws a `RangeError` when a row has not as many cells as there are headings.
 *
 * @see {@link table} for a table component with typed cells and pages
 * @since 0.1.0
 * @category cards
 */
export const tableCard = (
  headings: ReadonlyArray<string>,
  rows: ReadonlyArray<ReadonlyArray<string | number | Markdown>>,
  title?: string
): Card => textCard(markdownTable(headings, rows), title)

/**
 * A card made in the visual builder: its id, and values for its variables. Without a version the latest published one
 * is shown.
 *
 * @example
 * Card.template("AAqX", { variables: { name: "Ada" } })
 *
 * @since 0.1.0
 * @category cards
 */
export const template = (
  template_id: string,
  options: { readonly version?: string | undefined; readonly variables?: Element.JsonObject | undefined } = {}
): TemplateCard =>
  content(
    Element.templateContent({
      data: Element.templateData({
        template_id,
        template_version_name: options.version,
        template_variable: options.variables
      })
    }),
    template_id === "" ? "data.template_id" : undefined
  )

/**
 * A card entity by its id.
 *
 * @since 0.1.0
 * @category cards
 */
export const entity = (card_id: string): EntityCard =>
  content(
    Element.entityContent({ data: Element.entityData({ card_id }) }),
    card_id === "" || card_id.length > 20 ? "data.card_id" : undefined
  )

/**
 * Which version a card's JSON is of: the platform takes every card for one of version 1.0 that does not say that it is 2.0,
 * but for the blank one, which is either.
 *
 * @since 0.1.0
 * @category guards
 */
export const version = (json: object): "1.0" | "2.0" =>
  "schema" in json ? (json.schema === "2.0" ? "2.0" : "1.0") : Object.keys(json).length === 0 ? "2.0" : "1.0"

/**
 * A card of version 1.0, sent as it is: the platform still shows them. Only that it is one, and its 30 KB, are checked. `Im.cardText`
 * and `Im.cardMarkdown` read it.
 *
 * @example
 * Im.send("oc_5ad1", Card.legacy({ elements: [{ tag: "div", text: { tag: "lark_md", content: "**old**" } }] }))
 *
 * @see https://open.feishu.cn/document/feishu-cards/card-json-structure
 * @since 0.1.0
 * @category cards
 */
export const legacy = (json: { readonly [key: string]: unknown }): LegacyCard =>
  content(
    json as object as LegacyCard,
    version(json) === "2.0" ? "schema" : undefined,
    "is a card of version 2.0: use Card.fromJson"
  )

const content = <A extends object>(
  json: A,
  wrong: string | undefined,
  message = "must be an id of the platform"
): A & { [MessageContent]: () => Content } =>
  Object.setPrototypeOf(
    { ...json },
    {
      [MessageContent](this: object) {
        return interactive(this, (text) => [
          ...(wrong === undefined ? [] : [{ path: `$.${wrong}`, message }]),
          ...(new TextEncoder().encode(text).length > Check.limits.bytes
            ? [{ path: "$", message: `is over ${Check.limits.bytes} bytes long`, code: 200860 }]
            : [])
        ])
      }
    }
  ) as never
