// GENERATED from spec/cards/components.json by scripts/codegen/cards.ts. Edit the spec and run the script again.

/**
 * The parts of a card as plain data: a type and a constructor for every component and object of Card JSON 2.0.
 *
 * A value of one of these types is the JSON that goes to the platform, with the platform's own names. A
 * constructor adds the tag and nothing else; in its argument a string stands for a plain text, and for an icon of
 * the library where an icon is wanted.
 *
 * @example
 * import * as Element from "@effect-feishu/cards/Element"
 *
 * Element.button({ text: "Open", type: "primary", behaviors: [Element.openUrl({ default_url: "https://example.com" })] })
 *
 * @see https://open.feishu.cn/document/feishu-cards/card-json-v2-structure
 * @since 0.1.0
 */
import type * as Brand from "effect/Brand"
import { each, icon, make, source, text, values } from "./internal/element.js"
import type { Markdown as Markup } from "./internal/markup.js"

/**
 * A length in pixels; a zero needs no unit.
 *
 * @since 0.1.0
 * @category models
 */
export type Length = `${number}px` | "0"

/**
 * One length for all sides, two (vertical, horizontal), or four (top, right, bottom, left).
 *
 * @since 0.1.0
 * @category models
 */
export type Spacing = Length | `${Length} ${Length}` | `${Length} ${Length} ${Length} ${Length}`

/**
 * Any JSON object.
 *
 * @since 0.1.0
 * @category models
 */
export interface JsonObject {
  readonly [key: string]: unknown
}

/**
 * One value per language.
 *
 * @since 0.1.0
 * @category models
 */
export type Locales<A> = { readonly [L in Locale]?: A | undefined }

/**
 * The tag of a component that this package does not know: a string that is none of the known ones.
 *
 * @since 0.1.0
 * @category models
 */
export interface RawTag extends Omit<string, never>, Brand.Brand<"RawTag"> {}

/**
 * A component that this package does not know, kept as it is.
 *
 * @see {@link raw}
 * @since 0.1.0
 * @category models
 */
export interface Raw {
  readonly tag: RawTag
  readonly [key: string]: unknown
}

/**
 * A letter, then letters, digits and underscores, 20 characters at most.
 *
 * @since 0.1.0
 * @category models
 */
export type ElementId = string

/**
 * One, two (vertical, horizontal) or four (top, right, bottom, left) lengths from -99px to 99px.
 *
 * @since 0.1.0
 * @category models
 */
export type Margin = Spacing

/**
 * One, two (vertical, horizontal) or four (top, right, bottom, left) lengths from 0px to 99px. Some pages allow negative ones.
 *
 * @since 0.1.0
 * @category models
 */
export type Padding = Spacing

/**
 * Gap between children: 4, 8, 12 or 16 pixels by name, or 0px to 99px.
 *
 * @since 0.1.0
 * @category models
 */
export type Gap = "small" | "medium" | "large" | "extra_large" | Length

/**
 * A radius: pixels, or per cent up to 100%.
 *
 * @since 0.1.0
 * @category models
 */
export type Radius = Length | `${number}%`

/**
 * A colour of the platform, or a name from `config.style.color`.
 *
 * @since 0.1.0
 * @category models
 */
export type Color =
  | "default"
  | "bg-white"
  | "white"
  | "blue"
  | "blue-50"
  | "blue-100"
  | "blue-200"
  | "blue-300"
  | "blue-350"
  | "blue-400"
  | "blue-500"
  | "blue-600"
  | "blue-700"
  | "blue-800"
  | "blue-900"
  | "carmine"
  | "carmine-50"
  | "carmine-100"
  | "carmine-200"
  | "carmine-300"
  | "carmine-350"
  | "carmine-400"
  | "carmine-500"
  | "carmine-600"
  | "carmine-700"
  | "carmine-800"
  | "carmine-900"
  | "green"
  | "green-50"
  | "green-100"
  | "green-200"
  | "green-300"
  | "green-350"
  | "green-400"
  | "green-500"
  | "green-600"
  | "green-700"
  | "green-800"
  | "green-900"
  | "indigo"
  | "indigo-50"
  | "indigo-100"
  | "indigo-200"
  | "indigo-300"
  | "indigo-350"
  | "indigo-400"
  | "indigo-500"
  | "indigo-600"
  | "indigo-700"
  | "indigo-800"
  | "indigo-900"
  | "lime"
  | "lime-50"
  | "lime-100"
  | "lime-200"
  | "lime-300"
  | "lime-350"
  | "lime-400"
  | "lime-500"
  | "lime-600"
  | "lime-700"
  | "lime-800"
  | "lime-900"
  | "orange"
  | "orange-50"
  | "orange-100"
  | "orange-200"
  | "orange-300"
  | "orange-350"
  | "orange-400"
  | "orange-500"
  | "orange-600"
  | "orange-700"
  | "orange-800"
  | "orange-900"
  | "purple"
  | "purple-50"
  | "purple-100"
  | "purple-200"
  | "purple-300"
  | "purple-350"
  | "purple-400"
  | "purple-500"
  | "purple-600"
  | "purple-700"
  | "purple-800"
  | "purple-900"
  | "red"
  | "red-50"
  | "red-100"
  | "red-200"
  | "red-300"
  | "red-350"
  | "red-400"
  | "red-500"
  | "red-600"
  | "red-700"
  | "red-800"
  | "red-900"
  | "sunflower"
  | "sunflower-50"
  | "sunflower-100"
  | "sunflower-200"
  | "sunflower-300"
  | "sunflower-350"
  | "sunflower-400"
  | "sunflower-500"
  | "sunflower-600"
  | "sunflower-700"
  | "sunflower-800"
  | "sunflower-900"
  | "turquoise"
  | "turquoise-50"
  | "turquoise-100"
  | "turquoise-200"
  | "turquoise-300"
  | "turquoise-350"
  | "turquoise-400"
  | "turquoise-500"
  | "turquoise-600"
  | "turquoise-700"
  | "turquoise-800"
  | "turquoise-900"
  | "violet"
  | "violet-50"
  | "violet-100"
  | "violet-200"
  | "violet-300"
  | "violet-350"
  | "violet-400"
  | "violet-500"
  | "violet-600"
  | "violet-700"
  | "violet-800"
  | "violet-900"
  | "wathet"
  | "wathet-50"
  | "wathet-100"
  | "wathet-200"
  | "wathet-300"
  | "wathet-350"
  | "wathet-400"
  | "wathet-500"
  | "wathet-600"
  | "wathet-700"
  | "wathet-800"
  | "wathet-900"
  | "yellow"
  | "yellow-50"
  | "yellow-100"
  | "yellow-200"
  | "yellow-300"
  | "yellow-350"
  | "yellow-400"
  | "yellow-500"
  | "yellow-600"
  | "yellow-700"
  | "yellow-800"
  | "yellow-900"
  | "grey"
  | "grey-00"
  | "grey-50"
  | "grey-100"
  | "grey-200"
  | "grey-300"
  | "grey-350"
  | "grey-400"
  | "grey-500"
  | "grey-600"
  | "grey-650"
  | "grey-700"
  | "grey-800"
  | "grey-900"
  | "grey-950"
  | "grey-1000"
  | (string & {})

/**
 * A size of the platform, or a name from `config.style.text_size`. An unknown name is shown as `normal`.
 *
 * @since 0.1.0
 * @category models
 */
export type TextSize =
  | "heading-0"
  | "heading-1"
  | "heading-2"
  | "heading-3"
  | "heading-4"
  | "heading"
  | "normal"
  | "notation"
  | "xxxx-large"
  | "xxx-large"
  | "xx-large"
  | "x-large"
  | "large"
  | "medium"
  | "small"
  | "x-small"
  | (string & {})

/**
 * Colour theme of a header.
 *
 * @since 0.1.0
 * @category models
 */
export type HeaderTemplate =
  | "blue"
  | "wathet"
  | "turquoise"
  | "green"
  | "yellow"
  | "orange"
  | "red"
  | "carmine"
  | "violet"
  | "purple"
  | "indigo"
  | "grey"
  | "default"

/**
 * Colour of a text tag.
 *
 * @since 0.1.0
 * @category models
 */
export type TagColor =
  | "neutral"
  | "blue"
  | "turquoise"
  | "lime"
  | "orange"
  | "violet"
  | "indigo"
  | "wathet"
  | "green"
  | "yellow"
  | "red"
  | "purple"
  | "carmine"

/**
 * Language of a text.
 *
 * @since 0.1.0
 * @category models
 */
export type Locale =
  | "zh_cn"
  | "en_us"
  | "zh_hk"
  | "zh_tw"
  | "ja_jp"
  | "id_id"
  | "vi_vn"
  | "th_th"
  | "pt_br"
  | "es_es"
  | "ko_kr"
  | "de_de"
  | "fr_fr"
  | "it_it"
  | "ru_ru"
  | "ms_my"

/**
 * Key of an uploaded image, not an address.
 *
 * @since 0.1.0
 * @category models
 */
export type ImageKey = string

/**
 * yyyy-MM-dd
 *
 * @since 0.1.0
 * @category models
 */
export type Date = string

/**
 * HH:mm
 *
 * @since 0.1.0
 * @category models
 */
export type Time = string

/**
 * yyyy-MM-dd HH:mm
 *
 * @since 0.1.0
 * @category models
 */
export type DateTime = string

/**
 * Leaves a component out where a client does not know it.
 *
 * @since 0.1.0
 * @category models
 */
export type Drop = "drop"

/**
 * A whole card, Card JSON 2.0. An empty object is a legal blank card; a property the platform does not know is refused.
 *
 * @see https://open.feishu.cn/document/feishu-cards/card-json-v2-structure
 * @since 0.1.0
 * @category models
 */
export type CardJson = {
  /** Always "2.0"; without it the platform reads the JSON as version 1.0. */
  readonly schema: "2.0"
  /** How the card as a whole behaves. */
  readonly config?: Config | undefined
  /** Where a click on the card leads. */
  readonly card_link?: CardLink | undefined
  /** At most one. */
  readonly header?: Header | undefined
  /** The components. */
  readonly body?: Body | undefined
  /** Titles by language of version 1.0; use `i18n_content`. Kept from version 1.0; better not used. */
  readonly i18n_header?: Locales<Header> | undefined
  /** What clients show that do not know the card, of version 1.0; one page has an empty one in 2.0. Kept from version 1.0; better not used. */
  readonly fallback?: Fallback | undefined
}

/**
 * How the card as a whole behaves.
 *
 * @see https://open.feishu.cn/document/feishu-cards/card-json-v2-structure
 * @since 0.1.0
 * @category models
 */
export interface Config {
  /** Whether the text of elements may be streamed. It turns itself off ten minutes after it was turned on. Default `false`. */
  readonly streaming_mode?: boolean | undefined
  /** How streamed text is typed out. */
  readonly streaming_config?: StreamingConfig | undefined
  /** The line that stands for the card in the list of chats. */
  readonly summary?: Summary | undefined
  /** Whitelist; only these languages take effect. */
  readonly locales?: ReadonlyArray<Locale> | undefined
  /** Whether the card may be forwarded; must be false when it holds audio. Default `true`. */
  readonly enable_forward?: boolean | undefined
  /** Whether all viewers see the same card; 2.0 knows only true. Default `true`. */
  readonly update_multi?: true | undefined
  /** 600 pixels at most, 400 pixels, or as wide as the chat. Default `"default"`. */
  readonly width_mode?: "default" | "compact" | "fill" | undefined
  /** Whether a translation of the message uses the card's own texts by language. Default `false`. */
  readonly use_custom_translation?: boolean | undefined
  /** Whether a forwarded copy still sends callbacks. Default `false`. */
  readonly enable_forward_interaction?: boolean | undefined
  /** Text sizes and colours of one's own. */
  readonly style?: CustomStyle | undefined
  /** A switch of version 1.0. Kept from version 1.0; better not used. */
  readonly wide_screen_mode?: boolean | undefined
}

/**
 * How streamed text is typed out. Clients 7.20 to 7.22 ignore these values and use the defaults.
 *
 * @see https://open.feishu.cn/document/feishu-cards/card-json-v2-structure
 * @since 0.1.0
 * @category models
 */
export interface StreamingConfig {
  /** Milliseconds between two steps. Default `{"default":70}`. Needs client 7.23. */
  readonly print_frequency_ms?: PerDevice | undefined
  /** Characters per step. Default `{"default":1}`. Needs client 7.23. */
  readonly print_step?: PerDevice | undefined
  /** When new text comes while old is still being typed: show the old at once (fast) or type it to its end first (delay). Default `"fast"`. Needs client 7.23. */
  readonly print_strategy?: "fast" | "delay" | undefined
}

/**
 * A number for all clients, with exceptions by platform.
 *
 * @see https://open.feishu.cn/document/feishu-cards/card-json-v2-structure
 * @since 0.1.0
 * @category models
 */
export interface PerDevice {
  /** For every client. */
  readonly default: number
  /** On Android. */
  readonly android?: number | undefined
  /** On iOS. */
  readonly ios?: number | undefined
  /** On a desktop. */
  readonly pc?: number | undefined
}

/**
 * The line that stands for the card in the list of chats.
 *
 * @see https://open.feishu.cn/document/feishu-cards/card-json-v2-structure
 * @since 0.1.0
 * @category models
 */
export interface Summary {
  /** The line; without it the platform derives one, and while streaming it says that an answer is being generated. */
  readonly content?: string | undefined
  /** The content by language. */
  readonly i18n_content?: Locales<string> | undefined
}

/**
 * Names for text sizes and colours of one's own, usable wherever a size or a colour is.
 *
 * @see https://open.feishu.cn/document/feishu-cards/card-json-v2-structure
 * @since 0.1.0
 * @category models
 */
export interface CustomStyle {
  /** Text sizes by name. */
  readonly text_size?: { readonly [name: string]: CustomTextSize } | undefined
  /** Colours by name. */
  readonly color?: { readonly [name: string]: CustomColor } | undefined
}

/**
 * A text size by kind of device.
 *
 * @see https://open.feishu.cn/document/feishu-cards/card-json-v2-structure
 * @since 0.1.0
 * @category models
 */
export interface CustomTextSize {
  /** Where no other fits. Most pages require it. */
  readonly default?: TextSize | undefined
  /** On a desktop. */
  readonly pc?: TextSize | undefined
  /** On a phone. */
  readonly mobile?: TextSize | undefined
}

/**
 * A colour in the light and the dark theme.
 *
 * @see https://open.feishu.cn/document/feishu-cards/card-json-v2-structure
 * @since 0.1.0
 * @category models
 */
export interface CustomColor {
  /** `rgba(...)` in the light theme. */
  readonly light_mode: string
  /** `rgba(...)` in the dark theme. */
  readonly dark_mode: string
}

/**
 * Where a click on the card leads. `url`, or all three of the others; `lark://msgcard/unsupported_action` turns one platform off.
 *
 * @see https://open.feishu.cn/document/feishu-cards/card-json-v2-structure
 * @since 0.1.0
 * @category models
 */
export interface CardLink {
  /** Page to open; wins over the others. */
  readonly url?: string | undefined
  /** Page to open on a desktop. */
  readonly pc_url?: string | undefined
  /** Page to open on iOS. */
  readonly ios_url?: string | undefined
  /** Page to open on Android. */
  readonly android_url?: string | undefined
}

/**
 * The title bar. By convention green means success, orange a warning, red an error and grey something inactive.
 *
 * @see https://open.feishu.cn/document/feishu-cards/card-json-v2-components/content-components/title
 * @since 0.1.0
 * @category models
 */
export interface Header {
  /** The title; four lines are shown. */
  readonly title: Text
  /** The second line; one line is shown. */
  readonly subtitle?: Text | undefined
  /** Tags after the title; three are shown. */
  readonly text_tag_list?: ReadonlyArray<TextTag> | undefined
  /** Tags by language; wins over `text_tag_list`. */
  readonly i18n_text_tag_list?: Locales<ReadonlyArray<TextTag>> | undefined
  /** Colour of the bar. Default `"default"`. */
  readonly template?: HeaderTemplate | undefined
  /** Icon before the title. */
  readonly icon?: Icon | undefined
  /** Space inside the component, 0px to 99px; one, two or four values. Default `"12px"`. */
  readonly padding?: Padding | undefined
}

/**
 * A coloured tag after the title.
 *
 * @see https://open.feishu.cn/document/feishu-cards/card-json-v2-components/content-components/title
 * @since 0.1.0
 * @category models
 */
export interface TextTag {
  readonly tag: "text_tag"
  /** Name of the component for later updates: a letter, then letters, digits and underscores, 20 characters at most, unique in the card. */
  readonly element_id?: ElementId | undefined
  /** What the tag says. Most pages require it. */
  readonly text?: PlainText | undefined
  /** Colour. Default `"blue"`. */
  readonly color?: TagColor | undefined
}

/**
 * What the card holds below its title bar.
 *
 * @see https://open.feishu.cn/document/feishu-cards/card-json-v2-structure
 * @since 0.1.0
 * @category models
 */
export interface Body {
  /** Axis along which the children are laid out. Default `"vertical"`. */
  readonly direction?: "vertical" | "horizontal" | undefined
  /** Space inside the component, 0px to 99px; one, two or four values. */
  readonly padding?: Padding | undefined
  /** Gap between children that stand side by side. Default `"8px"`. */
  readonly horizontal_spacing?: Gap | undefined
  /** Where children stand from left to right. Default `"left"`. */
  readonly horizontal_align?: "left" | "center" | "right" | undefined
  /** Gap between children that stand on top of each other. Default `"8px"`. */
  readonly vertical_spacing?: Gap | undefined
  /** Where children stand from top to bottom. Default `"top"`. */
  readonly vertical_align?: "top" | "center" | "bottom" | undefined
  /** Root component list. */
  readonly elements?: ReadonlyArray<BodyElement> | undefined
}

/**
 * Text without any formatting.
 *
 * @see https://open.feishu.cn/document/feishu-cards/card-json-v2-structure
 * @since 0.1.0
 * @category models
 */
export interface PlainText {
  readonly tag: "plain_text"
  /** No formatting; counts as an element. */
  readonly content: string
  /** The content by language. */
  readonly i18n_content?: Locales<string> | undefined
  /** The content by language, as version 1.0 spells it; use `i18n_content`. Kept from version 1.0; better not used. */
  readonly i18n?: Locales<string> | undefined
  /** Name of the component for later updates: a letter, then letters, digits and underscores, 20 characters at most, unique in the card. */
  readonly element_id?: ElementId | undefined
  /** Size of the text: a name of the platform or one of `config.style.text_size`. Default `"normal"`. */
  readonly text_size?: TextSize | undefined
  /** Colour of the text. Default `"default"`. */
  readonly text_color?: Color | undefined
  /** Where the text stands from left to right. Default `"left"`. */
  readonly text_align?: "left" | "center" | "right" | undefined
  /** Truncate after this many lines. */
  readonly lines?: number | undefined
}

/**
 * Text with the small set of Markdown: line breaks, bold, italic, strike, links, mentions, colours, emoji, tags.
 *
 * @see https://open.feishu.cn/document/feishu-cards/card-json-v2-structure
 * @since 0.1.0
 * @category models
 */
export interface LarkMd {
  readonly tag: "lark_md"
  /** Subset of markdown; see companion file. */
  readonly content: string
  /** The content by language. */
  readonly i18n_content?: Locales<string> | undefined
  /** The content by language, as version 1.0 spells it; use `i18n_content`. Kept from version 1.0; better not used. */
  readonly i18n?: Locales<string> | undefined
  /** Name of the component for later updates: a letter, then letters, digits and underscores, 20 characters at most, unique in the card. */
  readonly element_id?: ElementId | undefined
  /** Size of the text: a name of the platform or one of `config.style.text_size`. Default `"normal"`. */
  readonly text_size?: TextSize | undefined
  /** Where the text stands from left to right. Default `"left"`. */
  readonly text_align?: "left" | "center" | "right" | undefined
  /** Number of lines after which the text is cut off. */
  readonly lines?: number | undefined
}

/**
 * Markdown as the title of a collapsible panel.
 *
 * @see https://open.feishu.cn/document/feishu-cards/card-json-v2-structure
 * @since 0.1.0
 * @category models
 */
export interface MarkdownText {
  readonly tag: "markdown"
  /** The Markdown. */
  readonly content: string
  /** The content by language. */
  readonly i18n_content?: Locales<string> | undefined
}

/**
 * An icon of the platform's icon library.
 *
 * @see https://open.feishu.cn/document/feishu-cards/card-json-v2-structure
 * @since 0.1.0
 * @category models
 */
export interface StandardIcon {
  readonly tag: "standard_icon"
  /** Icon-library token, e.g. chat-forbidden_outlined. */
  readonly token: string
  /** Colour; acts only on tokens that end in `_outlined` or `_filled`. */
  readonly color?: Color | undefined
  /** Two lengths from 1px to 999px, such as `10px 10px`; documented for the header of a collapsible panel only. Default `"10px 10px"`. */
  readonly size?: `${Length} ${Length}` | undefined
  /** Acts on uploaded images only; shown beside a token in the samples of the documentation. The documents disagree about it. */
  readonly img_key?: ImageKey | undefined
}

/**
 * An uploaded image used as an icon.
 *
 * @see https://open.feishu.cn/document/feishu-cards/card-json-v2-structure
 * @since 0.1.0
 * @category models
 */
export interface CustomIcon {
  readonly tag: "custom_icon"
  /** Key of an uploaded image. */
  readonly img_key: ImageKey
  /** The image by language. */
  readonly i18n_img_key?: Locales<ImageKey> | undefined
  /** Two lengths from 1px to 999px, such as `10px 10px`; documented for the header of a collapsible panel only. Default `"10px 10px"`. */
  readonly size?: `${Length} ${Length}` | undefined
  /** Acts on icons of the library only. The documents disagree about it. */
  readonly token?: string | undefined
  /** Acts on icons of the library only. The documents disagree about it. */
  readonly color?: Color | undefined
}

/**
 * What clients show instead of a component that they do not know.
 *
 * @see https://open.feishu.cn/document/feishu-cards/card-json-v2-components/content-components/audio
 * @since 0.1.0
 * @category models
 */
export interface Fallback {
  readonly tag: "fallback_text"
  /** The text. */
  readonly text?: PlainText | undefined
}

/**
 * A dialogue that asks again before an interaction is sent.
 *
 * @see https://open.feishu.cn/document/feishu-cards/card-json-v2-structure
 * @since 0.1.0
 * @category models
 */
export interface Confirm {
  /** Title of the dialogue. */
  readonly title: PlainText
  /** Question of the dialogue. */
  readonly text: PlainText
}

/**
 * Opens a page when the component is used.
 *
 * @see https://open.feishu.cn/document/feishu-cards/card-json-v2-structure
 * @since 0.1.0
 * @category models
 */
export interface OpenUrl {
  readonly type: "open_url"
  /** Page to open where no other fits. */
  readonly default_url?: string | undefined
  /** Page to open on a desktop. */
  readonly pc_url?: string | undefined
  /** Page to open on iOS. */
  readonly ios_url?: string | undefined
  /** Page to open on Android. */
  readonly android_url?: string | undefined
}

/**
 * Sends a `card.action.trigger` event when the component is used.
 *
 * @see https://open.feishu.cn/document/feishu-cards/card-json-v2-structure
 * @since 0.1.0
 * @category models
 */
export interface CallbackAction {
  readonly type: "callback"
  /** Comes back as `action.value` of the event; prefer an object. */
  readonly value: string | JsonObject
}

/**
 * Submits or resets the form around a button. `form_action_type` of the button is the documented way to say so.
 *
 * @see https://open.feishu.cn/document/feishu-cards/card-json-v2-structure
 * @since 0.1.0
 * @category models
 */
export interface FormAction {
  readonly type: "form_action"
  /** What happens to the form. Default `"submit"`. */
  readonly behavior?: "submit" | "reset" | undefined
}

/**
 * A link with a page per platform. `url`, or all three of the others.
 *
 * @see https://open.feishu.cn/document/feishu-cards/card-json-v2-structure
 * @since 0.1.0
 * @category models
 */
export interface MultiUrl {
  /** Default; platform urls override. */
  readonly url?: string | undefined
  /** Page to open on a desktop. */
  readonly pc_url?: string | undefined
  /** Page to open on iOS. */
  readonly ios_url?: string | undefined
  /** Page to open on Android. */
  readonly android_url?: string | undefined
}

/**
 * A link to follow on a click.
 *
 * @see https://open.feishu.cn/document/feishu-cards/card-json-v2-structure
 * @since 0.1.0
 * @category models
 */
export interface LinkAction {
  /** The link. */
  readonly multi_url: MultiUrl
}

/**
 * Columns side by side.
 *
 * @see https://open.feishu.cn/document/feishu-cards/card-json-v2-components/containers/column-set
 * @since 0.1.0
 * @category models
 */
export interface ColumnSet {
  readonly tag: "column_set"
  /** Name of the component for later updates: a letter, then letters, digits and underscores, 20 characters at most, unique in the card. */
  readonly element_id?: ElementId | undefined
  /** Space around the component, -99px to 99px; one, two or four values. Default `"0px"`. */
  readonly margin?: Margin | undefined
  /** Gap between children that stand side by side. Default `"8px"`. */
  readonly horizontal_spacing?: Gap | undefined
  /** Where children stand from left to right. Default `"left"`. */
  readonly horizontal_align?: "left" | "center" | "right" | undefined
  /** Narrow-screen adaptation. Default `"none"`. */
  readonly flex_mode?: "none" | "stretch" | "flow" | "bisect" | "trisect" | undefined
  /** Colour behind it. Default `"default"`. */
  readonly background_style?: Color | undefined
  /** Link to follow on a click; no callback. */
  readonly action?: LinkAction | undefined
  /** May hold anything but form and table. */
  readonly columns: ReadonlyArray<Column>
  /** What clients show that do not know the component: nothing, or a text. */
  readonly fallback?: Drop | Fallback | undefined
}

/**
 * One column of a column set.
 *
 * @see https://open.feishu.cn/document/feishu-cards/card-json-v2-components/containers/column-set
 * @since 0.1.0
 * @category models
 */
export interface Column {
  readonly tag: "column"
  /** Name of the component for later updates: a letter, then letters, digits and underscores, 20 characters at most, unique in the card. */
  readonly element_id?: ElementId | undefined
  /** Colour behind it. Default `"default"`. Needs client 7.9. */
  readonly background_style?: Color | undefined
  /** As wide as the content, a share by `weight`, or 16px to 600px (with a column set's `flex_mode` none). Default `"auto"`. */
  readonly width?: "auto" | "weighted" | `${number}px` | undefined
  /** Share of the width when `width` is weighted, 1 to 5. Default `1`. */
  readonly weight?: number | undefined
  /** Axis along which the children are laid out. Default `"vertical"`. */
  readonly direction?: "vertical" | "horizontal" | undefined
  /** Gap between children that stand side by side. Default `"8px"`. */
  readonly horizontal_spacing?: Gap | undefined
  /** Where children stand from left to right. Default `"left"`. */
  readonly horizontal_align?: "left" | "center" | "right" | undefined
  /** Where children stand from top to bottom. Default `"top"`. */
  readonly vertical_align?: "top" | "center" | "bottom" | undefined
  /** Gap between children that stand on top of each other. Default `"8px"`. */
  readonly vertical_spacing?: Gap | undefined
  /** Space inside the component, 0px to 99px; one, two or four values. Default `"0px"`. */
  readonly padding?: Padding | undefined
  /** Space around the component, -99px to 99px; one, two or four values. Default `"0px"`. */
  readonly margin?: Margin | undefined
  /** Link to follow on a click. */
  readonly action?: LinkAction | undefined
  /** Not form, not table. */
  readonly elements?: ReadonlyArray<ColumnElement> | undefined
  /** What clients show that do not know the component: nothing, or a text. */
  readonly fallback?: Drop | Fallback | undefined
}

/**
 * Gathers inputs and sends them together. Needs a button that submits, and a name of its own for each interactive component in it.
 *
 * @see https://open.feishu.cn/document/feishu-cards/card-json-v2-components/containers/form-container
 * @since 0.1.0
 * @category models
 */
export interface Form {
  readonly tag: "form"
  /** Name of the component for later updates: a letter, then letters, digits and underscores, 20 characters at most, unique in the card. */
  readonly element_id?: ElementId | undefined
  /** Name of the form, unique in the card. */
  readonly name: string
  /** Axis along which the children are laid out. Default `"vertical"`. */
  readonly direction?: "vertical" | "horizontal" | undefined
  /** Gap between children that stand side by side. Default `"8px"`. */
  readonly horizontal_spacing?: Gap | undefined
  /** Gap between children that stand on top of each other. Default `"12px"`. */
  readonly vertical_spacing?: Gap | undefined
  /** Where children stand from left to right. Default `"left"`. */
  readonly horizontal_align?: "left" | "center" | "right" | undefined
  /** Where children stand from top to bottom. Default `"top"`. */
  readonly vertical_align?: "top" | "center" | "bottom" | undefined
  /** Space inside the component, 0px to 99px; one, two or four values. Default `"0px"`. */
  readonly padding?: Padding | undefined
  /** Space around the component, -99px to 99px; one, two or four values. Default `"0px"`. */
  readonly margin?: Margin | undefined
  /** The components inside. */
  readonly elements: ReadonlyArray<FormElement>
  /** What clients show that do not know the component: nothing, or a text. */
  readonly fallback?: Drop | Fallback | undefined
}

/**
 * A clickable box of components. A component inside that is interactive itself wins over the box.
 *
 * @see https://open.feishu.cn/document/feishu-cards/card-json-v2-components/containers/interactive-container
 * @since 0.1.0
 * @category models
 */
export interface InteractiveContainer {
  readonly tag: "interactive_container"
  /** Name of the component for later updates: a letter, then letters, digits and underscores, 20 characters at most, unique in the card. */
  readonly element_id?: ElementId | undefined
  /** Width of the component. Default `"fill"`. */
  readonly width?: "fill" | "auto" | `${number}px` | undefined
  /** Height of the component. Default `"auto"`. */
  readonly height?: "auto" | `${number}px` | undefined
  /** Axis along which the children are laid out. Default `"vertical"`. */
  readonly direction?: "vertical" | "horizontal" | undefined
  /** Gap between children that stand side by side. Default `"8px"`. */
  readonly horizontal_spacing?: Gap | undefined
  /** Gap between children that stand on top of each other. Default `"4px"`. */
  readonly vertical_spacing?: Gap | undefined
  /** Where children stand from left to right. Default `"left"`. */
  readonly horizontal_align?: "left" | "center" | "right" | undefined
  /** Where children stand from top to bottom. Default `"top"`. */
  readonly vertical_align?: "top" | "center" | "bottom" | undefined
  /** Colour behind it, or `laser` for a gradient. Default `"default"`. */
  readonly background_style?: Color | "laser" | undefined
  /** Whether a border is drawn. Default `false`. */
  readonly has_border?: boolean | undefined
  /** Colour of the border, when it has one. Default `"grey"`. */
  readonly border_color?: Color | undefined
  /** Radius of the corners in pixels or per cent. Default `"0px"`. */
  readonly corner_radius?: Radius | undefined
  /** Space inside the component, 0px to 99px; one, two or four values. Default `"4px 12px"`. */
  readonly padding?: Padding | undefined
  /** Space around the component, -99px to 99px; one, two or four values. Default `"0px"`. */
  readonly margin?: Margin | undefined
  /** What a click does. One page lets containers that are not clickable omit it. */
  readonly behaviors?: ReadonlyArray<Behavior> | undefined
  /** Shown when the component is pointed at. */
  readonly hover_tips?: PlainText | undefined
  /** Whether the component cannot be used. Default `false`. */
  readonly disabled?: boolean | undefined
  /** Shown when a disabled component is pointed at or clicked. */
  readonly disabled_tips?: PlainText | undefined
  /** Asks again before the interaction is sent. */
  readonly confirm?: Confirm | undefined
  /** Not form, not table. */
  readonly elements: ReadonlyArray<ContainerElement>
  /** What clients show that do not know the component: nothing, or a text. */
  readonly fallback?: Drop | Fallback | undefined
}

/**
 * A panel that folds away under its header.
 *
 * @see https://open.feishu.cn/document/feishu-cards/card-json-v2-components/containers/collapsible-panel
 * @since 0.1.0
 * @category models
 */
export interface CollapsiblePanel {
  readonly tag: "collapsible_panel"
  /** Name of the component for later updates: a letter, then letters, digits and underscores, 20 characters at most, unique in the card. */
  readonly element_id?: ElementId | undefined
  /** Whether the panel starts open. Default `false`. */
  readonly expanded?: boolean | undefined
  /** Axis along which the children are laid out. Default `"vertical"`. */
  readonly direction?: "vertical" | "horizontal" | undefined
  /** Gap between children that stand on top of each other. Default `"8px"`. */
  readonly vertical_spacing?: Gap | undefined
  /** Gap between children that stand side by side. Default `"8px"`. */
  readonly horizontal_spacing?: Gap | undefined
  /** Where children stand from left to right. Default `"left"`. */
  readonly horizontal_align?: "left" | "center" | "right" | undefined
  /** Where children stand from top to bottom. Default `"top"`. */
  readonly vertical_align?: "top" | "center" | "bottom" | undefined
  /** Space inside the component, 0px to 99px; one, two or four values. Default `"0px"`. */
  readonly padding?: Padding | undefined
  /** Space around the component, -99px to 99px; one, two or four values. Default `"0px"`. */
  readonly margin?: Margin | undefined
  /** Colour behind it. */
  readonly background_color?: Color | undefined
  /** The part that stays visible. */
  readonly header: PanelHeader
  /** No border when absent. Default `{"color":"grey","corner_radius":"5px"}`. */
  readonly border?: PanelBorder | undefined
  /** The components inside. */
  readonly elements?: ReadonlyArray<PanelElement> | undefined
  /** What clients show that do not know the component: nothing, or a text. */
  readonly fallback?: Drop | Fallback | undefined
}

/**
 * The part of a collapsible panel that stays visible.
 *
 * @see https://open.feishu.cn/document/feishu-cards/card-json-v2-components/containers/collapsible-panel
 * @since 0.1.0
 * @category models
 */
export interface PanelHeader {
  /** The title, plain or Markdown. Most pages require it. */
  readonly title?: PlainText | MarkdownText | undefined
  /** Colour behind it. */
  readonly background_color?: Color | undefined
  /** Width of the header. Default `"fill"`. Needs client 7.32. */
  readonly width?: "fill" | "auto" | "auto_when_fold" | undefined
  /** Where children stand from top to bottom. Default `"center"`. */
  readonly vertical_align?: "top" | "center" | "bottom" | undefined
  /** Space inside the header; none where the panel has neither border nor background. Default `"4px 8px"`. */
  readonly padding?: Padding | undefined
  /** Where the header stands. The documents disagree about it. */
  readonly position?: "top" | "bottom" | undefined
  /** Space around the header, -99px to 99px; one, two or four values. The documents disagree about it. */
  readonly margin?: Margin | undefined
  /** The arrow or other icon, with its `size`. */
  readonly icon?: Icon | undefined
  /** Where the icon stands. Default `"right"`. */
  readonly icon_position?: "left" | "right" | "follow_text" | undefined
  /** How far the icon turns when the panel opens, in degrees. Default `180`. */
  readonly icon_expanded_angle?: -180 | -90 | 90 | 180 | undefined
}

/**
 * The border of a collapsible panel.
 *
 * @see https://open.feishu.cn/document/feishu-cards/card-json-v2-components/containers/collapsible-panel
 * @since 0.1.0
 * @category models
 */
export interface PanelBorder {
  /** Colour of the border. Default `"grey"`. */
  readonly color?: Color | undefined
  /** Radius of the corners. Default `"5px"`. */
  readonly corner_radius?: Radius | undefined
}

/**
 * A loop of the visual builder, seen in received cards only: not meant to be sent.
 * The documents say little about it.
 *
 * @see https://open.feishu.cn/document/feishu-cards/card-json-v2-structure
 * @since 0.1.0
 * @category models
 */
export interface Repeat {
  readonly tag: "repeat"
  /** The components inside. */
  readonly elements?: ReadonlyArray<BodyElement> | undefined
  /** What clients show that do not know the component: nothing, or a text. */
  readonly fallback?: Drop | Fallback | undefined
}

/**
 * A line or paragraph of text.
 *
 * @see https://open.feishu.cn/document/feishu-cards/card-json-v2-components/content-components/plain-text
 * @since 0.1.0
 * @category models
 */
export interface Div {
  readonly tag: "div"
  /** Name of the component for later updates: a letter, then letters, digits and underscores, 20 characters at most, unique in the card. */
  readonly element_id?: ElementId | undefined
  /** Space around the component, -99px to 99px; one, two or four values. Default `"0px"`. */
  readonly margin?: Margin | undefined
  /** Width of the component. Default `"fill"`. */
  readonly width?: "fill" | "auto" | `${number}px` | undefined
  /** The text shown. */
  readonly text?: Text | undefined
  /** Icon before the text. */
  readonly icon?: Icon | undefined
  /** Texts in two columns. The documents disagree about it. */
  readonly fields?: ReadonlyArray<DivField> | undefined
  /** What clients show that do not know the component: nothing, or a text. */
  readonly fallback?: Drop | Fallback | undefined
}

/**
 * A text in one of two columns.
 * The documents say little about it.
 *
 * @see https://open.feishu.cn/document/feishu-cards/card-json-v2-components/content-components/plain-text
 * @since 0.1.0
 * @category models
 */
export interface DivField {
  /** Whether it takes half of the width. */
  readonly is_short?: boolean | undefined
  /** The text. */
  readonly text: Text
}

/**
 * Rich text: CommonMark without HTML blocks, plus the platform's own tags. Its text can be streamed.
 *
 * @see https://open.feishu.cn/document/feishu-cards/card-json-v2-components/content-components/rich-text
 * @since 0.1.0
 * @category models
 */
export interface Markdown {
  readonly tag: "markdown"
  /** Name of the component for later updates: a letter, then letters, digits and underscores, 20 characters at most, unique in the card. */
  readonly element_id?: ElementId | undefined
  /** Space around the component, -99px to 99px; one, two or four values. Default `"0px"`. */
  readonly margin?: Margin | undefined
  /** The Markdown. */
  readonly content: string
  /** The content by language. */
  readonly i18n_content?: Locales<string> | undefined
  /** Where the text stands from left to right. Default `"left"`. */
  readonly text_align?: "left" | "center" | "right" | undefined
  /** Size of the text: a name of the platform or one of `config.style.text_size`. Default `"normal"`. */
  readonly text_size?: TextSize | undefined
  /** Icon before the text. */
  readonly icon?: Icon | undefined
  /** What clients show that do not know the component: nothing, or a text. */
  readonly fallback?: Drop | Fallback | undefined
}

/**
 * An image. For one that touches the card's edge give a negative margin such as `4px -12px`.
 *
 * @see https://open.feishu.cn/document/feishu-cards/card-json-v2-components/content-components/image
 * @since 0.1.0
 * @category models
 */
export interface Img {
  readonly tag: "img"
  /** Name of the component for later updates: a letter, then letters, digits and underscores, 20 characters at most, unique in the card. */
  readonly element_id?: ElementId | undefined
  /** Space around the component, -99px to 99px; one, two or four values. Default `"0px"`. */
  readonly margin?: Margin | undefined
  /** Key of an uploaded image. */
  readonly img_key: ImageKey
  /** The image by language. */
  readonly i18n_img_key?: Locales<ImageKey> | undefined
  /** Shown when the image is pointed at; its content may be empty. Most pages require it. */
  readonly alt?: PlainText | undefined
  /** Title above the image. */
  readonly title?: PlainText | undefined
  /** Radius of the corners in pixels or per cent. */
  readonly corner_radius?: Radius | undefined
  /** How the image is fitted into its frame. Default `"crop_center"`. */
  readonly scale_type?: "crop_center" | "crop_top" | "fit_horizontal" | undefined
  /** Size in the cropping modes: 160, 80, 40 or 16 pixels by name, the whole width, or two lengths from 1px to 1000px. */
  readonly size?: "stretch" | "large" | "medium" | "small" | "tiny" | `${Length} ${Length}` | undefined
  /** Whether the image's own transparency is kept. Default `false`. */
  readonly transparent?: boolean | undefined
  /** Tap enlarges. Default `true`. */
  readonly preview?: boolean | undefined
  /** Fitting of version 1.0; use `scale_type` and `size`. Kept from version 1.0; better not used. */
  readonly mode?:
    | "crop_center"
    | "fit_horizontal"
    | "stretch"
    | "large"
    | "medium"
    | "small"
    | "tiny"
    | undefined
  /** Width of version 1.0 in pixels. Kept from version 1.0; better not used. */
  readonly custom_width?: string | number | undefined
  /** Narrow form of version 1.0. Default `false`. Kept from version 1.0; better not used. */
  readonly compact_width?: boolean | undefined
  /** What clients show that do not know the component: nothing, or a text. */
  readonly fallback?: Drop | Fallback | undefined
}

/**
 * Several images as one picture.
 *
 * @see https://open.feishu.cn/document/feishu-cards/card-json-v2-components/content-components/multi-image-laylout
 * @since 0.1.0
 * @category models
 */
export interface ImgCombination {
  readonly tag: "img_combination"
  /** Name of the component for later updates: a letter, then letters, digits and underscores, 20 characters at most, unique in the card. */
  readonly element_id?: ElementId | undefined
  /** Space around the component, -99px to 99px; one, two or four values. Default `"0px"`. */
  readonly margin?: Margin | undefined
  /** Layout: of two images, three, up to six, up to nine. */
  readonly combination_mode: "double" | "triple" | "bisect" | "trisect"
  /** Whether the images' own transparency is kept. Default `false`. */
  readonly combination_transparent?: boolean | undefined
  /** Radius of the corners in pixels or per cent. */
  readonly corner_radius?: Radius | undefined
  /** The images. */
  readonly img_list: ReadonlyArray<ImageItem>
  /** What clients show that do not know the component: nothing, or a text. */
  readonly fallback?: Drop | Fallback | undefined
}

/**
 * One image of several.
 *
 * @see https://open.feishu.cn/document/feishu-cards/card-json-v2-components/content-components/multi-image-laylout
 * @since 0.1.0
 * @category models
 */
export interface ImageItem {
  /** Key of an uploaded image. */
  readonly img_key: ImageKey
  /** The image by language. */
  readonly i18n_img_key?: Locales<ImageKey> | undefined
  /** Whether the image's own transparency is kept. */
  readonly transparent?: boolean | undefined
}

/**
 * A person's avatar and name.
 *
 * @see https://open.feishu.cn/document/feishu-cards/card-json-v2-components/content-components/user-profile
 * @since 0.1.0
 * @category models
 */
export interface Person {
  readonly tag: "person"
  /** Name of the component for later updates: a letter, then letters, digits and underscores, 20 characters at most, unique in the card. */
  readonly element_id?: ElementId | undefined
  /** Space around the component, -99px to 99px; one, two or four values. Default `"0px"`. */
  readonly margin?: Margin | undefined
  /** The person: open_id, union_id or user_id. */
  readonly user_id: string
  /** Size of the component. Default `"medium"`. */
  readonly size?: "extra_small" | "small" | "medium" | "large" | undefined
  /** Whether the avatar is shown. Default `true`. */
  readonly show_avatar?: boolean | undefined
  /** Whether the name is shown. Default `false`. */
  readonly show_name?: boolean | undefined
  /** Looks. Default `"normal"`. */
  readonly style?: "normal" | "capsule" | undefined
  /** What clients show that do not know the component: nothing, or a text. */
  readonly fallback?: Drop | Fallback | undefined
}

/**
 * A row of persons.
 *
 * @see https://open.feishu.cn/document/feishu-cards/card-json-v2-components/content-components/user-list
 * @since 0.1.0
 * @category models
 */
export interface PersonList {
  readonly tag: "person_list"
  /** Name of the component for later updates: a letter, then letters, digits and underscores, 20 characters at most, unique in the card. */
  readonly element_id?: ElementId | undefined
  /** Space around the component, -99px to 99px; one, two or four values. Default `"0px"`. */
  readonly margin?: Margin | undefined
  /** The persons. */
  readonly persons: ReadonlyArray<PersonItem>
  /** Whether an id that is not valid is left out; otherwise it is an error. Default `false`. */
  readonly drop_invalid_user_id?: boolean | undefined
  /** Number of lines shown. */
  readonly lines?: number | undefined
  /** Whether the name is shown. Default `true`. */
  readonly show_name?: boolean | undefined
  /** Whether the avatar is shown. Default `false`. */
  readonly show_avatar?: boolean | undefined
  /** Size of the component. Default `"medium"`. */
  readonly size?: "extra_small" | "small" | "medium" | "large" | undefined
  /** Icon before the persons; wins over `ud_icon`. */
  readonly icon?: Icon | undefined
  /** Icon in an older form. Kept from version 1.0; better not used. */
  readonly ud_icon?: UdIcon | undefined
  /** What clients show that do not know the component: nothing, or a text. */
  readonly fallback?: Drop | Fallback | undefined
}

/**
 * One person of several.
 *
 * @see https://open.feishu.cn/document/feishu-cards/card-json-v2-components/content-components/user-list
 * @since 0.1.0
 * @category models
 */
export interface PersonItem {
  /** The person: open_id, union_id or user_id. */
  readonly id: string
}

/**
 * An icon in an older form.
 *
 * @see https://open.feishu.cn/document/feishu-cards/card-json-v2-components/content-components/user-list
 * @since 0.1.0
 * @category models
 */
export interface UdIcon {
  readonly tag?: "standard_icon" | undefined
  /** Name of the icon. */
  readonly token: string
  /** Looks. */
  readonly style?: UdIconStyle | undefined
}

/**
 * Looks of an icon in its older form.
 *
 * @see https://open.feishu.cn/document/feishu-cards/card-json-v2-components/content-components/user-list
 * @since 0.1.0
 * @category models
 */
export interface UdIconStyle {
  /** Colour. */
  readonly color: Color
}

/**
 * A chart drawn from a VChart specification. At most five per card are advised.
 * Needs client 7.1.
 *
 * @see https://open.feishu.cn/document/feishu-cards/card-json-v2-components/content-components/chart
 * @since 0.1.0
 * @category models
 */
export interface Chart {
  readonly tag: "chart"
  /** Name of the component for later updates: a letter, then letters, digits and underscores, 20 characters at most, unique in the card. */
  readonly element_id?: ElementId | undefined
  /** Space around the component, -99px to 99px; one, two or four values. Default `"0px"`. */
  readonly margin?: Margin | undefined
  /** VChart specification, as JSON without functions. */
  readonly chart_spec: JsonObject
  /** Ratio of width to height; on mobile 1:1 unless given. Default `"16:9"`. */
  readonly aspect_ratio?: "1:1" | "2:1" | "4:3" | "16:9" | undefined
  /** Colours of the chart. Default `"brand"`. */
  readonly color_theme?: "brand" | "rainbow" | "complementary" | "converse" | "primary" | undefined
  /** Whether a click enlarges it. Default `true`. */
  readonly preview?: boolean | undefined
  /** Height; in pixels it wins over `aspect_ratio`. Default `"auto"`. */
  readonly height?: "auto" | `${number}px` | undefined
  /** What clients show that do not know the component: nothing, or a text. */
  readonly fallback?: Drop | Fallback | undefined
}

/**
 * A table of typed cells, paged by the client. Only directly in the body; at most five per card.
 *
 * @see https://open.feishu.cn/document/feishu-cards/card-json-v2-components/content-components/table
 * @since 0.1.0
 * @category models
 */
export interface Table {
  readonly tag: "table"
  /** Name of the component for later updates: a letter, then letters, digits and underscores, 20 characters at most, unique in the card. */
  readonly element_id?: ElementId | undefined
  /** Space around the component, -99px to 99px; one, two or four values. Default `"0px"`. */
  readonly margin?: Margin | undefined
  /** Rows per page, 1 to 10. Default `5`. */
  readonly page_size?: number | undefined
  /** Height of a row; auto needs client 7.33. Default `"low"`. */
  readonly row_height?: "low" | "middle" | "high" | "auto" | `${number}px` | undefined
  /** Greatest height of a row whose `row_height` is auto. Default `"124px"`. Needs client 7.33. */
  readonly row_max_height?: `${number}px` | undefined
  /** Whether the first column stays in view. Default `false`. */
  readonly freeze_first_column?: boolean | undefined
  /** Looks of the heading row. Default `{"text_align":"left","background_style":"none","text_color":"default","bold":true,"lines":1}`. */
  readonly header_style?: TableHeaderStyle | undefined
  /** The columns. */
  readonly columns: ReadonlyArray<TableColumn>
  /** The rows: a cell by the name of its column. Text columns take strings, numbers numbers, dates milliseconds since the epoch, persons an id or several, options a string or several options. */
  readonly rows: ReadonlyArray<{ readonly [name: string]: unknown }>
  /** What clients show that do not know the component: nothing, or a text. */
  readonly fallback?: Drop | Fallback | undefined
}

/**
 * Looks of a table's heading row.
 *
 * @see https://open.feishu.cn/document/feishu-cards/card-json-v2-components/content-components/table
 * @since 0.1.0
 * @category models
 */
export interface TableHeaderStyle {
  /** Where the text stands. Default `"left"`. */
  readonly text_align?: "left" | "center" | "right" | undefined
  /** Size of the text. */
  readonly text_size?: "normal" | "heading" | undefined
  /** Colour behind it. Default `"none"`. */
  readonly background_style?: "grey" | "none" | undefined
  /** Colour of the text. Default `"default"`. */
  readonly text_color?: "default" | "grey" | undefined
  /** Whether the text is bold. Default `true`. */
  readonly bold?: boolean | undefined
  /** Number of lines shown. Default `1`. */
  readonly lines?: number | undefined
}

/**
 * One column of a table.
 *
 * @see https://open.feishu.cn/document/feishu-cards/card-json-v2-components/content-components/table
 * @since 0.1.0
 * @category models
 */
export interface TableColumn {
  /** Key of the column's cells in the rows. */
  readonly name: string
  /** Heading of the column. */
  readonly display_name?: string | undefined
  /** Width: 80px to 600px, 1% to 100%, or by content. Default `"auto"`. */
  readonly width?: "auto" | `${number}px` | `${number}%` | undefined
  /** Where children stand from top to bottom. Default `"center"`. */
  readonly vertical_align?: "top" | "center" | "bottom" | undefined
  /** Where children stand from left to right. Default `"left"`. */
  readonly horizontal_align?: "left" | "center" | "right" | undefined
  /** What the cells hold. `lark_md` needs client 7.10, `date` 7.6, `markdown` 7.14. Default `"text"`. */
  readonly data_type?: "text" | "lark_md" | "options" | "number" | "persons" | "date" | "markdown" | undefined
  /** Number columns. */
  readonly format?: NumberFormat | undefined
  /** How dates are written, from YYYY, MM, DD, HH, mm and ss; RFC 3339 unless given. */
  readonly date_format?: string | undefined
}

/**
 * How the numbers of a column are written.
 *
 * @see https://open.feishu.cn/document/feishu-cards/card-json-v2-components/content-components/table
 * @since 0.1.0
 * @category models
 */
export interface NumberFormat {
  /** Digits after the point, 0 to 10. */
  readonly precision?: number | undefined
  /** One character before the number, such as a currency sign. */
  readonly symbol?: string | undefined
  /** Whether thousands are set apart. */
  readonly separator?: boolean | undefined
}

/**
 * An option as the cell of a table.
 *
 * @see https://open.feishu.cn/document/feishu-cards/card-json-v2-components/content-components/table
 * @since 0.1.0
 * @category models
 */
export interface TableOption {
  /** What it says. */
  readonly text: string
  /** Its colour. */
  readonly color?: TagColor | undefined
}

/**
 * A thin line between components.
 *
 * @see https://open.feishu.cn/document/feishu-cards/card-json-v2-components/content-components/divider
 * @since 0.1.0
 * @category models
 */
export interface Hr {
  readonly tag: "hr"
  /** Name of the component for later updates: a letter, then letters, digits and underscores, 20 characters at most, unique in the card. */
  readonly element_id?: ElementId | undefined
  /** Space around the component, -99px to 99px; one, two or four values. Default `"0px"`. */
  readonly margin?: Margin | undefined
  /** What clients show that do not know the component: nothing, or a text. */
  readonly fallback?: Drop | Fallback | undefined
}

/**
 * A voice message inside the card, which then must set `config.enable_forward` to false.
 * Needs client 7.49.
 *
 * @see https://open.feishu.cn/document/feishu-cards/card-json-v2-components/content-components/audio
 * @since 0.1.0
 * @category models
 */
export interface Audio {
  readonly tag: "audio"
  /** Name of the component for later updates: a letter, then letters, digits and underscores, 20 characters at most, unique in the card. */
  readonly element_id?: ElementId | undefined
  /** Space around the component, -99px to 99px; one, two or four values. Default `"0px"`. */
  readonly margin?: Margin | undefined
  /** Key of a file uploaded by the same application. */
  readonly file_key: string
  /** The file by language. */
  readonly i18n_file_key?: Locales<string> | undefined
  /** The file by language, as the page on languages calls it; use `i18n_file_key`. The documents disagree about it. */
  readonly i18n_file_key_key?: Locales<string> | undefined
  /** Name of the audio, unique in the card. */
  readonly audio_id?: string | undefined
  /** Whether the duration is shown. Default `true`. */
  readonly show_time?: boolean | undefined
  /** Looks of the button. Default `"normal"`. */
  readonly style?: "normal" | "flat" | "speak" | undefined
  /** Colour of the button, the bar and the time. Default `"grey-800"`. */
  readonly fill_color?: Color | undefined
  /** Whether the component cannot be used. Default `false`. */
  readonly disabled?: boolean | undefined
  /** Shown when a disabled component is pointed at or clicked. */
  readonly disabled_tips?: PlainText | undefined
  /** Whether the progress is shown. Default `true`. */
  readonly show_progress_bar?: boolean | undefined
  /** One time, or the time played and the whole. Default `"default"`. */
  readonly time_display?: "default" | "both" | undefined
  /** Where the time stands. Default `"end"`. */
  readonly time_position?: "end" | "start" | "both_sides" | undefined
  /** The border; none unless given. */
  readonly border?: PanelBorder | undefined
  /** Space inside the component, 0px to 99px; one, two or four values. Default `"12px"`. */
  readonly padding?: Padding | undefined
  /** Colour behind it. Default `"default"`. */
  readonly background_style?: Color | undefined
  /** Width of the component. Default `"default"`. */
  readonly width?: "default" | "fill" | `${number}px` | undefined
  /** What clients show that do not know the component: nothing, or a text. */
  readonly fallback?: Drop | Fallback | undefined
}

/**
 * A video, seen in received cards only: not meant to be sent.
 * The documents say little about it.
 *
 * @see https://open.feishu.cn/document/feishu-cards/card-json-v2-structure
 * @since 0.1.0
 * @category models
 */
export interface Video {
  readonly tag: "video"
  /** Key of the file. */
  readonly file_key?: string | undefined
  /** What clients show that do not know the component: nothing, or a text. */
  readonly fallback?: Drop | Fallback | undefined
}

/**
 * A button. Shows a text, an icon or both.
 *
 * @see https://open.feishu.cn/document/feishu-cards/card-json-v2-components/interactive-components/button
 * @since 0.1.0
 * @category models
 */
export interface Button {
  readonly tag: "button"
  /** Name of the component for later updates: a letter, then letters, digits and underscores, 20 characters at most, unique in the card. */
  readonly element_id?: ElementId | undefined
  /** Space around the component, -99px to 99px; one, two or four values. Default `"0px"`. */
  readonly margin?: Margin | undefined
  /** What the button says, 100 characters at most. */
  readonly text?: PlainText | undefined
  /** Looks of the component. Default `"default"`. */
  readonly type?:
    | "default"
    | "primary"
    | "danger"
    | "text"
    | "primary_text"
    | "danger_text"
    | "primary_filled"
    | "danger_filled"
    | "laser"
    | undefined
  /** Size of the component. Default `"medium"`. */
  readonly size?: "tiny" | "small" | "medium" | "large" | undefined
  /** Width of the component. Default `"default"`. */
  readonly width?: "default" | "fill" | `${number}px` | undefined
  /** Icon before the text. */
  readonly icon?: Icon | undefined
  /** Shown when the component is pointed at. */
  readonly hover_tips?: PlainText | undefined
  /** Whether the component cannot be used. Default `false`. */
  readonly disabled?: boolean | undefined
  /** Shown when a disabled component is pointed at or clicked. */
  readonly disabled_tips?: PlainText | undefined
  /** Asks again before the interaction is sent. */
  readonly confirm?: Confirm | undefined
  /** What a click does; without any, the platform still sends a callback where one is configured. */
  readonly behaviors?: ReadonlyArray<Behavior> | undefined
  /** Key of the component in the form's values; needed and unique inside a form. */
  readonly name?: string | undefined
  /** Seen on buttons of forms. Default `false`. The documents disagree about it. */
  readonly required?: boolean | undefined
  /** What the button does to the form around it. */
  readonly form_action_type?: "submit" | "reset" | undefined
  /** Callback payload of version 1.0; use `behaviors`. Kept from version 1.0; better not used. */
  readonly value?: string | JsonObject | undefined
  /** Page to open of version 1.0; use `behaviors`. Kept from version 1.0; better not used. */
  readonly url?: string | undefined
  /** Pages by platform of version 1.0; use `behaviors`. Kept from version 1.0; better not used. */
  readonly multi_url?: MultiUrl | undefined
  /** What version 1.0 calls `form_action_type`, and whether `url` or `value` act. Kept from version 1.0; better not used. */
  readonly action_type?: "link" | "request" | "multi" | "form_submit" | "form_reset" | undefined
  /** Whether `url` and `value` act both, in version 1.0. Kept from version 1.0; better not used. */
  readonly complex_interaction?: boolean | undefined
  /** What clients show that do not know the component: nothing, or a text. */
  readonly fallback?: Drop | Fallback | undefined
}

/**
 * A field for text. With a button of its own it belongs in a form.
 *
 * @see https://open.feishu.cn/document/feishu-cards/card-json-v2-components/interactive-components/input
 * @since 0.1.0
 * @category models
 */
export interface Input {
  readonly tag: "input"
  /** Name of the component for later updates: a letter, then letters, digits and underscores, 20 characters at most, unique in the card. */
  readonly element_id?: ElementId | undefined
  /** Space around the component, -99px to 99px; one, two or four values. Default `"0px"`. */
  readonly margin?: Margin | undefined
  /** Key of the component in the form's values; needed and unique inside a form. */
  readonly name?: string | undefined
  /** Whether the form cannot be submitted while this is empty. Default `false`. */
  readonly required?: boolean | undefined
  /** Shown while nothing is entered, 100 characters at most. */
  readonly placeholder?: PlainText | undefined
  /** Text at the start. */
  readonly default_value?: string | undefined
  /** Text at the start, by language. */
  readonly i18n_default_value?: Locales<string> | undefined
  /** Whether the component cannot be used. Default `false`. Needs client 7.4. */
  readonly disabled?: boolean | undefined
  /** Shown when a disabled component is pointed at or clicked. */
  readonly disabled_tips?: PlainText | undefined
  /** Width of the component. Default `"default"`. */
  readonly width?: "default" | "fill" | `${number}px` | undefined
  /** Most characters that can be entered, 1 to 1000. Default `1000`. */
  readonly max_length?: number | undefined
  /** Kind of text field. Default `"text"`. */
  readonly input_type?: "text" | "multiline_text" | "password" | undefined
  /** Whether a password field shows its eye. Default `true`. */
  readonly show_icon?: boolean | undefined
  /** Lines shown at the start, when there are several. Default `5`. */
  readonly rows?: number | undefined
  /** Whether the field grows with its text; desktop only. Default `false`. */
  readonly auto_resize?: boolean | undefined
  /** Most lines it grows to. */
  readonly max_rows?: number | undefined
  /** Label of the field. */
  readonly label?: PlainText | undefined
  /** Where the label stands. Default `"top"`. */
  readonly label_position?: "top" | "left" | undefined
  /** Callback payload of version 1.0; use `behaviors`. Kept from version 1.0; better not used. */
  readonly value?: string | JsonObject | undefined
  /** Asks again before the interaction is sent. */
  readonly confirm?: Confirm | undefined
  /** What using the component does. */
  readonly behaviors?: ReadonlyArray<Behavior> | undefined
  /** What clients show that do not know the component: nothing, or a text. */
  readonly fallback?: Drop | Fallback | undefined
}

/**
 * A menu of further actions behind three dots.
 *
 * @see https://open.feishu.cn/document/feishu-cards/card-json-v2-components/interactive-components/overflow
 * @since 0.1.0
 * @category models
 */
export interface Overflow {
  readonly tag: "overflow"
  /** Name of the component for later updates: a letter, then letters, digits and underscores, 20 characters at most, unique in the card. */
  readonly element_id?: ElementId | undefined
  /** Space around the component, -99px to 99px; one, two or four values. Default `"0px"`. */
  readonly margin?: Margin | undefined
  /** Width of the component. Default `"default"`. */
  readonly width?: "default" | "fill" | `${number}px` | undefined
  /** What can be chosen. */
  readonly options: ReadonlyArray<OverflowOption>
  /** What using the component does. */
  readonly behaviors?: ReadonlyArray<Behavior> | undefined
  /** Asks again before the interaction is sent. */
  readonly confirm?: Confirm | undefined
  /** Callback payload of version 1.0; use `behaviors`. Kept from version 1.0; better not used. */
  readonly value?: string | JsonObject | undefined
  /** What clients show that do not know the component: nothing, or a text. */
  readonly fallback?: Drop | Fallback | undefined
}

/**
 * One entry of an overflow menu.
 *
 * @see https://open.feishu.cn/document/feishu-cards/card-json-v2-components/interactive-components/overflow
 * @since 0.1.0
 * @category models
 */
export interface OverflowOption {
  /** What it says, 100 characters at most. Most pages require it. */
  readonly text?: PlainText | undefined
  /** Link to open. */
  readonly multi_url?: MultiUrl | undefined
  /** What the callback carries as `option`. */
  readonly value?: string | undefined
}

/**
 * A menu to choose one option from.
 *
 * @see https://open.feishu.cn/document/feishu-cards/card-json-v2-components/interactive-components/single-select-dropdown-menu
 * @since 0.1.0
 * @category models
 */
export interface SelectStatic {
  readonly tag: "select_static"
  /** Name of the component for later updates: a letter, then letters, digits and underscores, 20 characters at most, unique in the card. */
  readonly element_id?: ElementId | undefined
  /** Space around the component, -99px to 99px; one, two or four values. Default `"0px"`. */
  readonly margin?: Margin | undefined
  /** Looks of the component. Default `"default"`. */
  readonly type?: "default" | "text" | undefined
  /** Key of the component in the form's values; needed and unique inside a form. */
  readonly name?: string | undefined
  /** Whether the form cannot be submitted while this is empty. Default `false`. */
  readonly required?: boolean | undefined
  /** Whether the component cannot be used. Default `false`. */
  readonly disabled?: boolean | undefined
  /** Option value shown at start. */
  readonly initial_option?: string | undefined
  /** Place of the option chosen at the start: 1 is the first, 0 none. */
  readonly initial_index?: number | undefined
  /** Shown while nothing is entered, 100 characters at most. */
  readonly placeholder?: PlainText | undefined
  /** Width of the component. Default `"default"`. */
  readonly width?: "default" | "fill" | `${number}px` | undefined
  /** What using the component does. */
  readonly behaviors?: ReadonlyArray<Behavior> | undefined
  /** What can be chosen; each with a value of its own. */
  readonly options?: ReadonlyArray<SelectOption> | undefined
  /** Asks again before the interaction is sent. */
  readonly confirm?: Confirm | undefined
  /** Callback payload of version 1.0; use `behaviors`. Kept from version 1.0; better not used. */
  readonly value?: string | JsonObject | undefined
  /** What clients show that do not know the component: nothing, or a text. */
  readonly fallback?: Drop | Fallback | undefined
}

/**
 * One option of a menu.
 *
 * @see https://open.feishu.cn/document/feishu-cards/card-json-v2-components/interactive-components/single-select-dropdown-menu
 * @since 0.1.0
 * @category models
 */
export interface SelectOption {
  /** What it says. Most pages require it. */
  readonly text?: PlainText | undefined
  /** Icon before the text. */
  readonly icon?: Icon | undefined
  /** What the callback carries; unique among the options. */
  readonly value: string
}

/**
 * A menu to choose several options from. Documented for forms.
 *
 * @see https://open.feishu.cn/document/feishu-cards/card-json-v2-components/interactive-components/multi-select-dropdown-menu
 * @since 0.1.0
 * @category models
 */
export interface MultiSelectStatic {
  readonly tag: "multi_select_static"
  /** Name of the component for later updates: a letter, then letters, digits and underscores, 20 characters at most, unique in the card. */
  readonly element_id?: ElementId | undefined
  /** Space around the component, -99px to 99px; one, two or four values. Default `"0px"`. */
  readonly margin?: Margin | undefined
  /** Looks of the component. Default `"default"`. */
  readonly type?: "default" | "text" | undefined
  /** Whether the component cannot be used. Default `false`. */
  readonly disabled?: boolean | undefined
  /** Key of the component in the form's values; needed and unique inside a form. Most pages require it. */
  readonly name?: string | undefined
  /** Whether the form cannot be submitted while this is empty. Default `true`. */
  readonly required?: boolean | undefined
  /** Shown while nothing is entered, 100 characters at most. */
  readonly placeholder?: PlainText | undefined
  /** Width of the component. Default `"default"`. */
  readonly width?: "default" | "fill" | `${number}px` | undefined
  /** Initial option values. */
  readonly selected_values?: ReadonlyArray<string> | undefined
  /** What can be chosen. */
  readonly options?: ReadonlyArray<SelectOption> | undefined
  /** Asks again before the interaction is sent. */
  readonly confirm?: Confirm | undefined
  /** Callback payload of version 1.0; use `behaviors`. Kept from version 1.0; better not used. */
  readonly value?: string | JsonObject | undefined
  /** What using the component does. */
  readonly behaviors?: ReadonlyArray<Behavior> | undefined
  /** What clients show that do not know the component: nothing, or a text. */
  readonly fallback?: Drop | Fallback | undefined
}

/**
 * A menu to choose one person from.
 *
 * @see https://open.feishu.cn/document/feishu-cards/card-json-v2-components/interactive-components/single-select-user-picker
 * @since 0.1.0
 * @category models
 */
export interface SelectPerson {
  readonly tag: "select_person"
  /** Name of the component for later updates: a letter, then letters, digits and underscores, 20 characters at most, unique in the card. */
  readonly element_id?: ElementId | undefined
  /** Space around the component, -99px to 99px; one, two or four values. Default `"0px"`. */
  readonly margin?: Margin | undefined
  /** Looks of the component. Default `"default"`. */
  readonly type?: "default" | "text" | undefined
  /** Key of the component in the form's values; needed and unique inside a form. */
  readonly name?: string | undefined
  /** Whether the form cannot be submitted while this is empty. Default `false`. */
  readonly required?: boolean | undefined
  /** Whether the component cannot be used. Default `false`. */
  readonly disabled?: boolean | undefined
  /** Open_id chosen at the start, one of the options. */
  readonly initial_option?: string | undefined
  /** Shown while nothing is entered, 100 characters at most. */
  readonly placeholder?: PlainText | undefined
  /** Width of the component. Default `"default"`. */
  readonly width?: "default" | "fill" | `${number}px` | undefined
  /** What using the component does. */
  readonly behaviors?: ReadonlyArray<Behavior> | undefined
  /** The persons; the members of the chat when empty. */
  readonly options?: ReadonlyArray<PersonOption> | undefined
  /** Asks again before the interaction is sent. */
  readonly confirm?: Confirm | undefined
  /** Callback payload of version 1.0; use `behaviors`. Kept from version 1.0; better not used. */
  readonly value?: string | JsonObject | undefined
  /** What clients show that do not know the component: nothing, or a text. */
  readonly fallback?: Drop | Fallback | undefined
}

/**
 * One person of a menu.
 *
 * @see https://open.feishu.cn/document/feishu-cards/card-json-v2-components/interactive-components/single-select-user-picker
 * @since 0.1.0
 * @category models
 */
export interface PersonOption {
  /** open_id of the person. */
  readonly value?: string | undefined
}

/**
 * A menu to choose several persons from. Documented for forms.
 *
 * @see https://open.feishu.cn/document/feishu-cards/card-json-v2-components/interactive-components/multi-select-user-picker
 * @since 0.1.0
 * @category models
 */
export interface MultiSelectPerson {
  readonly tag: "multi_select_person"
  /** Name of the component for later updates: a letter, then letters, digits and underscores, 20 characters at most, unique in the card. */
  readonly element_id?: ElementId | undefined
  /** Space around the component, -99px to 99px; one, two or four values. Default `"0px"`. */
  readonly margin?: Margin | undefined
  /** Looks of the component. Default `"default"`. */
  readonly type?: "default" | "text" | undefined
  /** Whether the form cannot be submitted while this is empty. Default `false`. */
  readonly required?: boolean | undefined
  /** Whether the component cannot be used. Default `false`. */
  readonly disabled?: boolean | undefined
  /** Key of the component in the form's values; needed and unique inside a form. Most pages require it. */
  readonly name?: string | undefined
  /** Shown while nothing is entered, 100 characters at most. */
  readonly placeholder?: PlainText | undefined
  /** Width of the component. Default `"default"`. */
  readonly width?: "default" | "fill" | `${number}px` | undefined
  /** Open_ids present in options. */
  readonly selected_values?: ReadonlyArray<string> | undefined
  /** The persons; the members of the chat when empty. */
  readonly options?: ReadonlyArray<PersonOption> | undefined
  /** Asks again before the interaction is sent. */
  readonly confirm?: Confirm | undefined
  /** Callback payload of version 1.0; use `behaviors`. Kept from version 1.0; better not used. */
  readonly value?: string | JsonObject | undefined
  /** What using the component does. */
  readonly behaviors?: ReadonlyArray<Behavior> | undefined
  /** What clients show that do not know the component: nothing, or a text. */
  readonly fallback?: Drop | Fallback | undefined
}

/**
 * A field for a date.
 *
 * @see https://open.feishu.cn/document/feishu-cards/card-json-v2-components/interactive-components/date-picker
 * @since 0.1.0
 * @category models
 */
export interface DatePicker {
  readonly tag: "date_picker"
  /** Name of the component for later updates: a letter, then letters, digits and underscores, 20 characters at most, unique in the card. */
  readonly element_id?: ElementId | undefined
  /** Space around the component, -99px to 99px; one, two or four values. Default `"0px"`. */
  readonly margin?: Margin | undefined
  /** Key of the component in the form's values; needed and unique inside a form. */
  readonly name?: string | undefined
  /** Whether the form cannot be submitted while this is empty. Default `false`. */
  readonly required?: boolean | undefined
  /** Whether the component cannot be used. Default `false`. */
  readonly disabled?: boolean | undefined
  /** Date at the start, yyyy-MM-dd. */
  readonly initial_date?: Date | undefined
  /** Shown while nothing is entered, 100 characters at most. */
  readonly placeholder?: PlainText | undefined
  /** Width of the component. Default `"default"`. */
  readonly width?: "default" | "fill" | `${number}px` | undefined
  /** Callback payload of version 1.0; use `behaviors`. Kept from version 1.0; better not used. */
  readonly value?: string | JsonObject | undefined
  /** What using the component does. */
  readonly behaviors?: ReadonlyArray<Behavior> | undefined
  /** Asks again before the interaction is sent. */
  readonly confirm?: Confirm | undefined
  /** What clients show that do not know the component: nothing, or a text. */
  readonly fallback?: Drop | Fallback | undefined
}

/**
 * A field for a time of day.
 *
 * @see https://open.feishu.cn/document/feishu-cards/card-json-v2-components/interactive-components/time-picker
 * @since 0.1.0
 * @category models
 */
export interface PickerTime {
  readonly tag: "picker_time"
  /** Name of the component for later updates: a letter, then letters, digits and underscores, 20 characters at most, unique in the card. */
  readonly element_id?: ElementId | undefined
  /** Space around the component, -99px to 99px; one, two or four values. Default `"0px"`. */
  readonly margin?: Margin | undefined
  /** Key of the component in the form's values; needed and unique inside a form. */
  readonly name?: string | undefined
  /** Whether the form cannot be submitted while this is empty. Default `false`. */
  readonly required?: boolean | undefined
  /** Whether the component cannot be used. Default `false`. */
  readonly disabled?: boolean | undefined
  /** Time at the start, HH:mm. */
  readonly initial_time?: Time | undefined
  /** Shown while nothing is entered, 100 characters at most. */
  readonly placeholder?: PlainText | undefined
  /** Width of the component. Default `"default"`. */
  readonly width?: "default" | "fill" | `${number}px` | undefined
  /** Callback payload of version 1.0; use `behaviors`. Kept from version 1.0; better not used. */
  readonly value?: string | JsonObject | undefined
  /** What using the component does. */
  readonly behaviors?: ReadonlyArray<Behavior> | undefined
  /** Asks again before the interaction is sent. */
  readonly confirm?: Confirm | undefined
  /** What clients show that do not know the component: nothing, or a text. */
  readonly fallback?: Drop | Fallback | undefined
}

/**
 * A field for a date with a time.
 *
 * @see https://open.feishu.cn/document/feishu-cards/card-json-v2-components/interactive-components/date-time-picker
 * @since 0.1.0
 * @category models
 */
export interface PickerDatetime {
  readonly tag: "picker_datetime"
  /** Name of the component for later updates: a letter, then letters, digits and underscores, 20 characters at most, unique in the card. */
  readonly element_id?: ElementId | undefined
  /** Space around the component, -99px to 99px; one, two or four values. Default `"0px"`. */
  readonly margin?: Margin | undefined
  /** Key of the component in the form's values; needed and unique inside a form. */
  readonly name?: string | undefined
  /** Whether the form cannot be submitted while this is empty. Default `false`. */
  readonly required?: boolean | undefined
  /** Whether the component cannot be used. Default `false`. */
  readonly disabled?: boolean | undefined
  /** Date and time at the start, yyyy-MM-dd HH:mm. */
  readonly initial_datetime?: DateTime | undefined
  /** Shown while nothing is entered, 100 characters at most. */
  readonly placeholder?: PlainText | undefined
  /** Width of the component. Default `"default"`. */
  readonly width?: "default" | "fill" | `${number}px` | undefined
  /** Callback payload of version 1.0; use `behaviors`. Kept from version 1.0; better not used. */
  readonly value?: string | JsonObject | undefined
  /** What using the component does. */
  readonly behaviors?: ReadonlyArray<Behavior> | undefined
  /** Asks again before the interaction is sent. */
  readonly confirm?: Confirm | undefined
  /** What clients show that do not know the component: nothing, or a text. */
  readonly fallback?: Drop | Fallback | undefined
}

/**
 * A choice between images.
 *
 * @see https://open.feishu.cn/document/feishu-cards/card-json-v2-components/interactive-components/image-picker
 * @since 0.1.0
 * @category models
 */
export interface SelectImg {
  readonly tag: "select_img"
  /** Name of the component for later updates: a letter, then letters, digits and underscores, 20 characters at most, unique in the card. */
  readonly element_id?: ElementId | undefined
  /** Space around the component, -99px to 99px; one, two or four values. Default `"0px"`. */
  readonly margin?: Margin | undefined
  /** True only inside form. Default `false`. */
  readonly multi_select?: boolean | undefined
  /** How the images are laid out. Default `"bisect"`. */
  readonly layout?: "stretch" | "bisect" | "trisect" | undefined
  /** Key of the component in the form's values; needed and unique inside a form. */
  readonly name?: string | undefined
  /** Whether the form cannot be submitted while this is empty. Default `false`. */
  readonly required?: boolean | undefined
  /** Whether an image can be enlarged, inside a form. Default `true`. */
  readonly can_preview?: boolean | undefined
  /** Ratio of width to height. Default `"16:9"`. */
  readonly aspect_ratio?: "1:1" | "16:9" | "4:3" | undefined
  /** Whether the component cannot be used. Default `false`. */
  readonly disabled?: boolean | undefined
  /** Shown when a disabled component is pointed at or clicked. */
  readonly disabled_tips?: PlainText | undefined
  /** What the callback carries. */
  readonly value?: string | JsonObject | undefined
  /** What can be chosen. */
  readonly options: ReadonlyArray<ImageOption>
  /** What using the component does. */
  readonly behaviors?: ReadonlyArray<Behavior> | undefined
  /** Asks again before the interaction is sent. */
  readonly confirm?: Confirm | undefined
  /** What clients show that do not know the component: nothing, or a text. */
  readonly fallback?: Drop | Fallback | undefined
}

/**
 * One image of a choice.
 *
 * @see https://open.feishu.cn/document/feishu-cards/card-json-v2-components/interactive-components/image-picker
 * @since 0.1.0
 * @category models
 */
export interface ImageOption {
  /** Key of an uploaded image. */
  readonly img_key: ImageKey
  /** The image by language. */
  readonly i18n_img_key?: Locales<ImageKey> | undefined
  /** What the callback carries. */
  readonly value?: string | undefined
  /** Whether it cannot be chosen. Default `false`. */
  readonly disabled?: boolean | undefined
  /** Shown when it is disabled and pointed at. */
  readonly disabled_tips?: PlainText | undefined
  /** Shown when it is pointed at. */
  readonly hover_tips?: PlainText | undefined
}

/**
 * A task with a box to tick.
 * Needs client 7.9.
 *
 * @see https://open.feishu.cn/document/feishu-cards/card-json-v2-components/interactive-components/checker
 * @since 0.1.0
 * @category models
 */
export interface Checker {
  readonly tag: "checker"
  /** Name of the component for later updates: a letter, then letters, digits and underscores, 20 characters at most, unique in the card. */
  readonly element_id?: ElementId | undefined
  /** Space around the component, -99px to 99px; one, two or four values. Default `"0px"`. */
  readonly margin?: Margin | undefined
  /** Space inside the component, 0px to 99px; one, two or four values. Default `"0px"`. */
  readonly padding?: Padding | undefined
  /** Key of the component in the form's values; needed and unique inside a form. */
  readonly name?: string | undefined
  /** Whether the box starts ticked. Default `false`. */
  readonly checked?: boolean | undefined
  /** What the task says; sizes heading, normal and notation. */
  readonly text?: Text | undefined
  /** Whether a click anywhere on the line ticks the box. Default `true`. */
  readonly overall_checkable?: boolean | undefined
  /** Up to three buttons at the end of the line. */
  readonly button_area?: ButtonArea | undefined
  /** Opacity 0 to 1. Default `{"show_strikethrough":false,"opacity":1}`. */
  readonly checked_style?: CheckedStyle | undefined
  /** Asks again before the interaction is sent. */
  readonly confirm?: Confirm | undefined
  /** What ticking does; without any it stays on the client. */
  readonly behaviors?: ReadonlyArray<Behavior> | undefined
  /** Shown when the component is pointed at. */
  readonly hover_tips?: PlainText | undefined
  /** Whether the component cannot be used. Default `false`. */
  readonly disabled?: boolean | undefined
  /** Shown when a disabled component is pointed at or clicked. */
  readonly disabled_tips?: PlainText | undefined
  /** Callback payload of version 1.0; use `behaviors`. Kept from version 1.0; better not used. */
  readonly value?: string | JsonObject | undefined
  /** What clients show that do not know the component: nothing, or a text. */
  readonly fallback?: Drop | Fallback | undefined
}

/**
 * Buttons at the end of a task's line.
 *
 * @see https://open.feishu.cn/document/feishu-cards/card-json-v2-components/interactive-components/checker
 * @since 0.1.0
 * @category models
 */
export interface ButtonArea {
  /** When the buttons are shown on a desktop. */
  readonly pc_display_rule?: "always" | "on_hover" | undefined
  /** Up to three buttons. */
  readonly buttons: ReadonlyArray<Button>
}

/**
 * Looks of a ticked task.
 *
 * @see https://open.feishu.cn/document/feishu-cards/card-json-v2-components/interactive-components/checker
 * @since 0.1.0
 * @category models
 */
export interface CheckedStyle {
  /** Whether the text is struck through. Default `false`. */
  readonly show_strikethrough?: boolean | undefined
  /** Opacity of the text, 0 to 1. Default `1`. */
  readonly opacity?: number | undefined
}

/**
 * Message content: a card made in the visual builder, with its variables.
 *
 * @see https://open.feishu.cn/document/feishu-cards/card-json-v2-structure
 * @since 0.1.0
 * @category models
 */
export type TemplateContent = {
  readonly type: "template"
  /** Absent version means latest published. */
  readonly data: TemplateData
}

/**
 * Which template, and with what.
 *
 * @see https://open.feishu.cn/document/feishu-cards/card-json-v2-structure
 * @since 0.1.0
 * @category models
 */
export type TemplateData = {
  /** Id of the template. */
  readonly template_id: string
  /** Version; the latest published one unless given. */
  readonly template_version_name?: string | undefined
  /** Values of the template's variables by name. */
  readonly template_variable?: { readonly [name: string]: unknown } | undefined
}

/**
 * Message content: a card entity. It can be sent once, by the application that created it.
 *
 * @see https://open.feishu.cn/document/feishu-cards/card-json-v2-structure
 * @since 0.1.0
 * @category models
 */
export type EntityContent = {
  readonly type: "card"
  /** Entity may be sent once, by its creator. */
  readonly data: EntityData
}

/**
 * Which card entity.
 *
 * @see https://open.feishu.cn/document/feishu-cards/card-json-v2-structure
 * @since 0.1.0
 * @category models
 */
export type EntityData = {
  /** Id of the entity, 20 characters at most. */
  readonly card_id: string
}

/**
 * A text with or without formatting.
 *
 * @since 0.1.0
 * @category models
 */
export type Text = PlainText | LarkMd

/**
 * An icon of the library or an uploaded image.
 *
 * @since 0.1.0
 * @category models
 */
export type Icon = StandardIcon | CustomIcon

/**
 * What using a component does.
 *
 * @since 0.1.0
 * @category models
 */
export type Behavior = OpenUrl | CallbackAction | FormAction

/**
 * What may stand in a `body`.
 *
 * @since 0.1.0
 * @category models
 */
export type BodyElement =
  | ColumnSet
  | Form
  | InteractiveContainer
  | CollapsiblePanel
  | Repeat
  | Div
  | Markdown
  | Img
  | ImgCombination
  | Person
  | PersonList
  | Chart
  | Table
  | Hr
  | Audio
  | Video
  | Button
  | Input
  | Overflow
  | SelectStatic
  | MultiSelectStatic
  | SelectPerson
  | MultiSelectPerson
  | DatePicker
  | PickerTime
  | PickerDatetime
  | SelectImg
  | Checker
  | Raw

/**
 * What may stand in a `column`.
 *
 * @since 0.1.0
 * @category models
 */
export type ColumnElement =
  | ColumnSet
  | InteractiveContainer
  | CollapsiblePanel
  | Div
  | Markdown
  | Img
  | ImgCombination
  | Person
  | PersonList
  | Chart
  | Hr
  | Audio
  | Button
  | Input
  | Overflow
  | SelectStatic
  | MultiSelectStatic
  | SelectPerson
  | MultiSelectPerson
  | DatePicker
  | PickerTime
  | PickerDatetime
  | SelectImg
  | Checker
  | Raw

/**
 * What may stand in a `form`.
 *
 * @since 0.1.0
 * @category models
 */
export type FormElement =
  | ColumnSet
  | InteractiveContainer
  | CollapsiblePanel
  | Div
  | Markdown
  | Img
  | ImgCombination
  | Person
  | PersonList
  | Chart
  | Hr
  | Audio
  | Button
  | Input
  | Overflow
  | SelectStatic
  | MultiSelectStatic
  | SelectPerson
  | MultiSelectPerson
  | DatePicker
  | PickerTime
  | PickerDatetime
  | SelectImg
  | Checker
  | Raw

/**
 * What may stand in a `interactive_container`.
 *
 * @since 0.1.0
 * @category models
 */
export type ContainerElement =
  | ColumnSet
  | InteractiveContainer
  | CollapsiblePanel
  | Div
  | Markdown
  | Img
  | ImgCombination
  | Person
  | PersonList
  | Chart
  | Hr
  | Audio
  | Button
  | Input
  | Overflow
  | SelectStatic
  | MultiSelectStatic
  | SelectPerson
  | MultiSelectPerson
  | DatePicker
  | PickerTime
  | PickerDatetime
  | SelectImg
  | Checker
  | Raw

/**
 * What may stand in a `collapsible_panel`.
 *
 * @since 0.1.0
 * @category models
 */
export type PanelElement =
  | ColumnSet
  | InteractiveContainer
  | CollapsiblePanel
  | Div
  | Markdown
  | Img
  | ImgCombination
  | Person
  | PersonList
  | Chart
  | Hr
  | Audio
  | Button
  | Input
  | Overflow
  | SelectStatic
  | MultiSelectStatic
  | SelectPerson
  | MultiSelectPerson
  | DatePicker
  | PickerTime
  | PickerDatetime
  | Checker
  | Raw

/**
 * Any component.
 *
 * @since 0.1.0
 * @category models
 */
export type Element = BodyElement | Column

/**
 * What a constructor takes: the object without its tag, where a string stands for a plain text and for an icon of
 * the library, and a piece of Markdown for its source.
 *
 * @since 0.1.0
 * @category models
 */
export type Props<A> = {
  readonly [K in keyof A as K extends "tag" ? never : K]: K extends "content" ? A[K] | Markup : Short<A[K]>
} & (A extends { readonly tag: infer T } ? { readonly tag?: T | undefined } : unknown)

type Shortened =
  | Header
  | TextTag
  | Confirm
  | PanelHeader
  | DivField
  | OverflowOption
  | SelectOption
  | ImageOption

type Short<A> = A extends PlainText | StandardIcon
  ? A | string
  : A extends Shortened
    ? Props<A>
    : A extends ReadonlyArray<infer E extends Shortened>
      ? ReadonlyArray<Props<E>>
      : // Free JSON would do for tags by language, all of which are optional.
        string extends keyof A
        ? A
        : A extends Locales<ReadonlyArray<TextTag>>
          ? Locales<ReadonlyArray<Props<TextTag>>>
          : A

/**
 * A coloured tag after the title.
 *
 * @see https://open.feishu.cn/document/feishu-cards/card-json-v2-components/content-components/title
 * @since 0.1.0
 * @category objects
 */
export const textTag: (props: Props<TextTag>) => TextTag = /*#__PURE__*/ make<TextTag, Props<TextTag>>(
  { tag: "text_tag" },
  { text }
)

/**
 * The title bar. By convention green means success, orange a warning, red an error and grey something inactive.
 *
 * @see https://open.feishu.cn/document/feishu-cards/card-json-v2-components/content-components/title
 * @since 0.1.0
 * @category objects
 */
export const header: (props: Props<Header>) => Header = /*#__PURE__*/ make<Header, Props<Header>>(
  {},
  {
    title: text,
    subtitle: text,
    text_tag_list: /*#__PURE__*/ each(textTag),
    i18n_text_tag_list: /*#__PURE__*/ values(/*#__PURE__*/ each(textTag)),
    icon
  }
)

/**
 * A whole card, Card JSON 2.0. An empty object is a legal blank card; a property the platform does not know is refused.
 *
 * @see https://open.feishu.cn/document/feishu-cards/card-json-v2-structure
 * @since 0.1.0
 * @category objects
 */
export const cardJson: (props: Omit<Props<CardJson>, "schema">) => CardJson = /*#__PURE__*/ make<
  CardJson,
  Omit<Props<CardJson>, "schema">
>({ schema: "2.0" }, { header, i18n_header: /*#__PURE__*/ values(header) })

/**
 * How the card as a whole behaves.
 *
 * @see https://open.feishu.cn/document/feishu-cards/card-json-v2-structure
 * @since 0.1.0
 * @category objects
 */
export const config: (props: Props<Config>) => Config = /*#__PURE__*/ make<Config, Props<Config>>({})

/**
 * How streamed text is typed out. Clients 7.20 to 7.22 ignore these values and use the defaults.
 *
 * @see https://open.feishu.cn/document/feishu-cards/card-json-v2-structure
 * @since 0.1.0
 * @category objects
 */
export const streamingConfig: (props: Props<StreamingConfig>) => StreamingConfig = /*#__PURE__*/ make<
  StreamingConfig,
  Props<StreamingConfig>
>({})

/**
 * A number for all clients, with exceptions by platform.
 *
 * @see https://open.feishu.cn/document/feishu-cards/card-json-v2-structure
 * @since 0.1.0
 * @category objects
 */
export const perDevice: (props: Props<PerDevice>) => PerDevice = /*#__PURE__*/ make<
  PerDevice,
  Props<PerDevice>
>({})

/**
 * The line that stands for the card in the list of chats.
 *
 * @see https://open.feishu.cn/document/feishu-cards/card-json-v2-structure
 * @since 0.1.0
 * @category objects
 */
export const summary: (props: Props<Summary>) => Summary = /*#__PURE__*/ make<Summary, Props<Summary>>(
  {},
  { content: source }
)

/**
 * Names for text sizes and colours of one's own, usable wherever a size or a colour is.
 *
 * @see https://open.feishu.cn/document/feishu-cards/card-json-v2-structure
 * @since 0.1.0
 * @category objects
 */
export const customStyle: (props: Props<CustomStyle>) => CustomStyle = /*#__PURE__*/ make<
  CustomStyle,
  Props<CustomStyle>
>({})

/**
 * A text size by kind of device.
 *
 * @see https://open.feishu.cn/document/feishu-cards/card-json-v2-structure
 * @since 0.1.0
 * @category objects
 */
export const customTextSize: (props: Props<CustomTextSize>) => CustomTextSize = /*#__PURE__*/ make<
  CustomTextSize,
  Props<CustomTextSize>
>({})

/**
 * A colour in the light and the dark theme.
 *
 * @see https://open.feishu.cn/document/feishu-cards/card-json-v2-structure
 * @since 0.1.0
 * @category objects
 */
export const customColor: (props: Props<CustomColor>) => CustomColor = /*#__PURE__*/ make<
  CustomColor,
  Props<CustomColor>
>({})

/**
 * Where a click on the card leads. `url`, or all three of the others; `lark://msgcard/unsupported_action` turns one platform off.
 *
 * @see https://open.feishu.cn/document/feishu-cards/card-json-v2-structure
 * @since 0.1.0
 * @category objects
 */
export const cardLink: (props: Props<CardLink>) => CardLink = /*#__PURE__*/ make<CardLink, Props<CardLink>>(
  {}
)

/**
 * What the card holds below its title bar.
 *
 * @see https://open.feishu.cn/document/feishu-cards/card-json-v2-structure
 * @since 0.1.0
 * @category objects
 */
export const body: (props: Props<Body>) => Body = /*#__PURE__*/ make<Body, Props<Body>>({})

/**
 * Text without any formatting.
 *
 * @see https://open.feishu.cn/document/feishu-cards/card-json-v2-structure
 * @since 0.1.0
 * @category objects
 */
export const plainText: (props: Props<PlainText>) => PlainText = /*#__PURE__*/ make<
  PlainText,
  Props<PlainText>
>({ tag: "plain_text" }, { content: source })

/**
 * Text with the small set of Markdown: line breaks, bold, italic, strike, links, mentions, colours, emoji, tags.
 *
 * @see https://open.feishu.cn/document/feishu-cards/card-json-v2-structure
 * @since 0.1.0
 * @category objects
 */
export const larkMd: (props: Props<LarkMd>) => LarkMd = /*#__PURE__*/ make<LarkMd, Props<LarkMd>>(
  { tag: "lark_md" },
  { content: source }
)

/**
 * Markdown as the title of a collapsible panel.
 *
 * @see https://open.feishu.cn/document/feishu-cards/card-json-v2-structure
 * @since 0.1.0
 * @category objects
 */
export const markdownText: (props: Props<MarkdownText>) => MarkdownText = /*#__PURE__*/ make<
  MarkdownText,
  Props<MarkdownText>
>({ tag: "markdown" }, { content: source })

/**
 * An icon of the platform's icon library.
 *
 * @see https://open.feishu.cn/document/feishu-cards/card-json-v2-structure
 * @since 0.1.0
 * @category objects
 */
export const standardIcon: (props: Props<StandardIcon>) => StandardIcon = /*#__PURE__*/ make<
  StandardIcon,
  Props<StandardIcon>
>({ tag: "standard_icon" })

/**
 * An uploaded image used as an icon.
 *
 * @see https://open.feishu.cn/document/feishu-cards/card-json-v2-structure
 * @since 0.1.0
 * @category objects
 */
export const customIcon: (props: Props<CustomIcon>) => CustomIcon = /*#__PURE__*/ make<
  CustomIcon,
  Props<CustomIcon>
>({ tag: "custom_icon" })

/**
 * What clients show instead of a component that they do not know.
 *
 * @see https://open.feishu.cn/document/feishu-cards/card-json-v2-components/content-components/audio
 * @since 0.1.0
 * @category objects
 */
export const fallback: (props: Props<Fallback>) => Fallback = /*#__PURE__*/ make<Fallback, Props<Fallback>>(
  { tag: "fallback_text" },
  { text }
)

/**
 * A dialogue that asks again before an interaction is sent.
 *
 * @see https://open.feishu.cn/document/feishu-cards/card-json-v2-structure
 * @since 0.1.0
 * @category objects
 */
export const confirm: (props: Props<Confirm>) => Confirm = /*#__PURE__*/ make<Confirm, Props<Confirm>>(
  {},
  { title: text, text }
)

/**
 * Opens a page when the component is used.
 *
 * @see https://open.feishu.cn/document/feishu-cards/card-json-v2-structure
 * @since 0.1.0
 * @category objects
 */
export const openUrl: (props: Omit<Props<OpenUrl>, "type">) => OpenUrl = /*#__PURE__*/ make<
  OpenUrl,
  Omit<Props<OpenUrl>, "type">
>({ type: "open_url" })

/**
 * Sends a `card.action.trigger` event when the component is used.
 *
 * @see https://open.feishu.cn/document/feishu-cards/card-json-v2-structure
 * @since 0.1.0
 * @category objects
 */
export const callbackAction: (props: Omit<Props<CallbackAction>, "type">) => CallbackAction =
  /*#__PURE__*/ make<CallbackAction, Omit<Props<CallbackAction>, "type">>({ type: "callback" })

/**
 * Submits or resets the form around a button. `form_action_type` of the button is the documented way to say so.
 *
 * @see https://open.feishu.cn/document/feishu-cards/card-json-v2-structure
 * @since 0.1.0
 * @category objects
 */
export const formAction: (props: Omit<Props<FormAction>, "type">) => FormAction = /*#__PURE__*/ make<
  FormAction,
  Omit<Props<FormAction>, "type">
>({ type: "form_action" })

/**
 * A link with a page per platform. `url`, or all three of the others.
 *
 * @see https://open.feishu.cn/document/feishu-cards/card-json-v2-structure
 * @since 0.1.0
 * @category objects
 */
export const multiUrl: (props: Props<MultiUrl>) => MultiUrl = /*#__PURE__*/ make<MultiUrl, Props<MultiUrl>>(
  {}
)

/**
 * A link to follow on a click.
 *
 * @see https://open.feishu.cn/document/feishu-cards/card-json-v2-structure
 * @since 0.1.0
 * @category objects
 */
export const linkAction: (props: Props<LinkAction>) => LinkAction = /*#__PURE__*/ make<
  LinkAction,
  Props<LinkAction>
>({})

/**
 * Columns side by side.
 *
 * @see https://open.feishu.cn/document/feishu-cards/card-json-v2-components/containers/column-set
 * @since 0.1.0
 * @category container
 */
export const columnSet: (props: Props<ColumnSet>) => ColumnSet = /*#__PURE__*/ make<
  ColumnSet,
  Props<ColumnSet>
>({ tag: "column_set" })

/**
 * One column of a column set.
 *
 * @see https://open.feishu.cn/document/feishu-cards/card-json-v2-components/containers/column-set
 * @since 0.1.0
 * @category container
 */
export const column: (props: Props<Column>) => Column = /*#__PURE__*/ make<Column, Props<Column>>({
  tag: "column"
})

/**
 * Gathers inputs and sends them together. Needs a button that submits, and a name of its own for each interactive component in it.
 *
 * @see https://open.feishu.cn/document/feishu-cards/card-json-v2-components/containers/form-container
 * @since 0.1.0
 * @category container
 */
export const form: (props: Props<Form>) => Form = /*#__PURE__*/ make<Form, Props<Form>>({ tag: "form" })

/**
 * A clickable box of components. A component inside that is interactive itself wins over the box.
 *
 * @see https://open.feishu.cn/document/feishu-cards/card-json-v2-components/containers/interactive-container
 * @since 0.1.0
 * @category container
 */
export const interactiveContainer: (props: Props<InteractiveContainer>) => InteractiveContainer =
  /*#__PURE__*/ make<InteractiveContainer, Props<InteractiveContainer>>(
    { tag: "interactive_container" },
    { hover_tips: text, disabled_tips: text, confirm }
  )

/**
 * The part of a collapsible panel that stays visible.
 *
 * @see https://open.feishu.cn/document/feishu-cards/card-json-v2-components/containers/collapsible-panel
 * @since 0.1.0
 * @category objects
 */
export const panelHeader: (props: Props<PanelHeader>) => PanelHeader = /*#__PURE__*/ make<
  PanelHeader,
  Props<PanelHeader>
>({}, { title: text, icon })

/**
 * A panel that folds away under its header.
 *
 * @see https://open.feishu.cn/document/feishu-cards/card-json-v2-components/containers/collapsible-panel
 * @since 0.1.0
 * @category container
 */
export const collapsiblePanel: (props: Props<CollapsiblePanel>) => CollapsiblePanel = /*#__PURE__*/ make<
  CollapsiblePanel,
  Props<CollapsiblePanel>
>({ tag: "collapsible_panel" }, { header: panelHeader })

/**
 * The border of a collapsible panel.
 *
 * @see https://open.feishu.cn/document/feishu-cards/card-json-v2-components/containers/collapsible-panel
 * @since 0.1.0
 * @category objects
 */
export const panelBorder: (props: Props<PanelBorder>) => PanelBorder = /*#__PURE__*/ make<
  PanelBorder,
  Props<PanelBorder>
>({})

/**
 * A loop of the visual builder, seen in received cards only: not meant to be sent.
 * The documents say little about it.
 *
 * @see https://open.feishu.cn/document/feishu-cards/card-json-v2-structure
 * @since 0.1.0
 * @category container
 */
export const repeat: (props: Props<Repeat>) => Repeat = /*#__PURE__*/ make<Repeat, Props<Repeat>>({
  tag: "repeat"
})

/**
 * A text in one of two columns.
 * The documents say little about it.
 *
 * @see https://open.feishu.cn/document/feishu-cards/card-json-v2-components/content-components/plain-text
 * @since 0.1.0
 * @category objects
 */
export const divField: (props: Props<DivField>) => DivField = /*#__PURE__*/ make<DivField, Props<DivField>>(
  {},
  { text }
)

/**
 * A line or paragraph of text.
 *
 * @see https://open.feishu.cn/document/feishu-cards/card-json-v2-components/content-components/plain-text
 * @since 0.1.0
 * @category display
 */
export const div: (props: Props<Div>) => Div = /*#__PURE__*/ make<Div, Props<Div>>(
  { tag: "div" },
  { text, icon, fields: /*#__PURE__*/ each(divField) }
)

/**
 * Rich text: CommonMark without HTML blocks, plus the platform's own tags. Its text can be streamed.
 *
 * @see https://open.feishu.cn/document/feishu-cards/card-json-v2-components/content-components/rich-text
 * @since 0.1.0
 * @category display
 */
export const markdown: (props: Props<Markdown>) => Markdown = /*#__PURE__*/ make<Markdown, Props<Markdown>>(
  { tag: "markdown" },
  { content: source, icon }
)

/**
 * An image. For one that touches the card's edge give a negative margin such as `4px -12px`.
 *
 * @see https://open.feishu.cn/document/feishu-cards/card-json-v2-components/content-components/image
 * @since 0.1.0
 * @category display
 */
export const img: (props: Props<Img>) => Img = /*#__PURE__*/ make<Img, Props<Img>>(
  { tag: "img" },
  { alt: text, title: text }
)

/**
 * Several images as one picture.
 *
 * @see https://open.feishu.cn/document/feishu-cards/card-json-v2-components/content-components/multi-image-laylout
 * @since 0.1.0
 * @category display
 */
export const imgCombination: (props: Props<ImgCombination>) => ImgCombination = /*#__PURE__*/ make<
  ImgCombination,
  Props<ImgCombination>
>({ tag: "img_combination" })

/**
 * One image of several.
 *
 * @see https://open.feishu.cn/document/feishu-cards/card-json-v2-components/content-components/multi-image-laylout
 * @since 0.1.0
 * @category objects
 */
export const imageItem: (props: Props<ImageItem>) => ImageItem = /*#__PURE__*/ make<
  ImageItem,
  Props<ImageItem>
>({})

/**
 * A person's avatar and name.
 *
 * @see https://open.feishu.cn/document/feishu-cards/card-json-v2-components/content-components/user-profile
 * @since 0.1.0
 * @category display
 */
export const person: (props: Props<Person>) => Person = /*#__PURE__*/ make<Person, Props<Person>>({
  tag: "person"
})

/**
 * A row of persons.
 *
 * @see https://open.feishu.cn/document/feishu-cards/card-json-v2-components/content-components/user-list
 * @since 0.1.0
 * @category display
 */
export const personList: (props: Props<PersonList>) => PersonList = /*#__PURE__*/ make<
  PersonList,
  Props<PersonList>
>({ tag: "person_list" }, { icon })

/**
 * One person of several.
 *
 * @see https://open.feishu.cn/document/feishu-cards/card-json-v2-components/content-components/user-list
 * @since 0.1.0
 * @category objects
 */
export const personItem: (props: Props<PersonItem>) => PersonItem = /*#__PURE__*/ make<
  PersonItem,
  Props<PersonItem>
>({})

/**
 * An icon in an older form.
 *
 * @see https://open.feishu.cn/document/feishu-cards/card-json-v2-components/content-components/user-list
 * @since 0.1.0
 * @category objects
 */
export const udIcon: (props: Props<UdIcon>) => UdIcon = /*#__PURE__*/ make<UdIcon, Props<UdIcon>>({})

/**
 * Looks of an icon in its older form.
 *
 * @see https://open.feishu.cn/document/feishu-cards/card-json-v2-components/content-components/user-list
 * @since 0.1.0
 * @category objects
 */
export const udIconStyle: (props: Props<UdIconStyle>) => UdIconStyle = /*#__PURE__*/ make<
  UdIconStyle,
  Props<UdIconStyle>
>({})

/**
 * A chart drawn from a VChart specification. At most five per card are advised.
 * Needs client 7.1.
 *
 * @see https://open.feishu.cn/document/feishu-cards/card-json-v2-components/content-components/chart
 * @since 0.1.0
 * @category display
 */
export const chart: (props: Props<Chart>) => Chart = /*#__PURE__*/ make<Chart, Props<Chart>>({ tag: "chart" })

/**
 * A table of typed cells, paged by the client. Only directly in the body; at most five per card.
 *
 * @see https://open.feishu.cn/document/feishu-cards/card-json-v2-components/content-components/table
 * @since 0.1.0
 * @category display
 */
export const table: (props: Props<Table>) => Table = /*#__PURE__*/ make<Table, Props<Table>>({ tag: "table" })

/**
 * Looks of a table's heading row.
 *
 * @see https://open.feishu.cn/document/feishu-cards/card-json-v2-components/content-components/table
 * @since 0.1.0
 * @category objects
 */
export const tableHeaderStyle: (props: Props<TableHeaderStyle>) => TableHeaderStyle = /*#__PURE__*/ make<
  TableHeaderStyle,
  Props<TableHeaderStyle>
>({})

/**
 * One column of a table.
 *
 * @see https://open.feishu.cn/document/feishu-cards/card-json-v2-components/content-components/table
 * @since 0.1.0
 * @category objects
 */
export const tableColumn: (props: Props<TableColumn>) => TableColumn = /*#__PURE__*/ make<
  TableColumn,
  Props<TableColumn>
>({})

/**
 * How the numbers of a column are written.
 *
 * @see https://open.feishu.cn/document/feishu-cards/card-json-v2-components/content-components/table
 * @since 0.1.0
 * @category objects
 */
export const numberFormat: (props: Props<NumberFormat>) => NumberFormat = /*#__PURE__*/ make<
  NumberFormat,
  Props<NumberFormat>
>({})

/**
 * An option as the cell of a table.
 *
 * @see https://open.feishu.cn/document/feishu-cards/card-json-v2-components/content-components/table
 * @since 0.1.0
 * @category objects
 */
export const tableOption: (props: Props<TableOption>) => TableOption = /*#__PURE__*/ make<
  TableOption,
  Props<TableOption>
>({})

/**
 * A thin line between components.
 *
 * @see https://open.feishu.cn/document/feishu-cards/card-json-v2-components/content-components/divider
 * @since 0.1.0
 * @category display
 */
export const hr: (props: Props<Hr>) => Hr = /*#__PURE__*/ make<Hr, Props<Hr>>({ tag: "hr" })

/**
 * A voice message inside the card, which then must set `config.enable_forward` to false.
 * Needs client 7.49.
 *
 * @see https://open.feishu.cn/document/feishu-cards/card-json-v2-components/content-components/audio
 * @since 0.1.0
 * @category display
 */
export const audio: (props: Props<Audio>) => Audio = /*#__PURE__*/ make<Audio, Props<Audio>>(
  { tag: "audio" },
  { disabled_tips: text }
)

/**
 * A video, seen in received cards only: not meant to be sent.
 * The documents say little about it.
 *
 * @see https://open.feishu.cn/document/feishu-cards/card-json-v2-structure
 * @since 0.1.0
 * @category display
 */
export const video: (props: Props<Video>) => Video = /*#__PURE__*/ make<Video, Props<Video>>({ tag: "video" })

/**
 * A button. Shows a text, an icon or both.
 *
 * @see https://open.feishu.cn/document/feishu-cards/card-json-v2-components/interactive-components/button
 * @since 0.1.0
 * @category interactive
 */
export const button: (props: Props<Button>) => Button = /*#__PURE__*/ make<Button, Props<Button>>(
  { tag: "button" },
  { text, icon, hover_tips: text, disabled_tips: text, confirm }
)

/**
 * A field for text. With a button of its own it belongs in a form.
 *
 * @see https://open.feishu.cn/document/feishu-cards/card-json-v2-components/interactive-components/input
 * @since 0.1.0
 * @category interactive
 */
export const input: (props: Props<Input>) => Input = /*#__PURE__*/ make<Input, Props<Input>>(
  { tag: "input" },
  { placeholder: text, disabled_tips: text, label: text, confirm }
)

/**
 * One entry of an overflow menu.
 *
 * @see https://open.feishu.cn/document/feishu-cards/card-json-v2-components/interactive-components/overflow
 * @since 0.1.0
 * @category objects
 */
export const overflowOption: (props: Props<OverflowOption>) => OverflowOption = /*#__PURE__*/ make<
  OverflowOption,
  Props<OverflowOption>
>({}, { text })

/**
 * A menu of further actions behind three dots.
 *
 * @see https://open.feishu.cn/document/feishu-cards/card-json-v2-components/interactive-components/overflow
 * @since 0.1.0
 * @category interactive
 */
export const overflow: (props: Props<Overflow>) => Overflow = /*#__PURE__*/ make<Overflow, Props<Overflow>>(
  { tag: "overflow" },
  { options: /*#__PURE__*/ each(overflowOption), confirm }
)

/**
 * One option of a menu.
 *
 * @see https://open.feishu.cn/document/feishu-cards/card-json-v2-components/interactive-components/single-select-dropdown-menu
 * @since 0.1.0
 * @category objects
 */
export const selectOption: (props: Props<SelectOption>) => SelectOption = /*#__PURE__*/ make<
  SelectOption,
  Props<SelectOption>
>({}, { text, icon })

/**
 * A menu to choose one option from.
 *
 * @see https://open.feishu.cn/document/feishu-cards/card-json-v2-components/interactive-components/single-select-dropdown-menu
 * @since 0.1.0
 * @category interactive
 */
export const selectStatic: (props: Props<SelectStatic>) => SelectStatic = /*#__PURE__*/ make<
  SelectStatic,
  Props<SelectStatic>
>({ tag: "select_static" }, { placeholder: text, options: /*#__PURE__*/ each(selectOption), confirm })

/**
 * A menu to choose several options from. Documented for forms.
 *
 * @see https://open.feishu.cn/document/feishu-cards/card-json-v2-components/interactive-components/multi-select-dropdown-menu
 * @since 0.1.0
 * @category interactive
 */
export const multiSelectStatic: (props: Props<MultiSelectStatic>) => MultiSelectStatic = /*#__PURE__*/ make<
  MultiSelectStatic,
  Props<MultiSelectStatic>
>({ tag: "multi_select_static" }, { placeholder: text, options: /*#__PURE__*/ each(selectOption), confirm })

/**
 * A menu to choose one person from.
 *
 * @see https://open.feishu.cn/document/feishu-cards/card-json-v2-components/interactive-components/single-select-user-picker
 * @since 0.1.0
 * @category interactive
 */
export const selectPerson: (props: Props<SelectPerson>) => SelectPerson = /*#__PURE__*/ make<
  SelectPerson,
  Props<SelectPerson>
>({ tag: "select_person" }, { placeholder: text, confirm })

/**
 * One person of a menu.
 *
 * @see https://open.feishu.cn/document/feishu-cards/card-json-v2-components/interactive-components/single-select-user-picker
 * @since 0.1.0
 * @category objects
 */
export const personOption: (props: Props<PersonOption>) => PersonOption = /*#__PURE__*/ make<
  PersonOption,
  Props<PersonOption>
>({})

/**
 * A menu to choose several persons from. Documented for forms.
 *
 * @see https://open.feishu.cn/document/feishu-cards/card-json-v2-components/interactive-components/multi-select-user-picker
 * @since 0.1.0
 * @category interactive
 */
export const multiSelectPerson: (props: Props<MultiSelectPerson>) => MultiSelectPerson = /*#__PURE__*/ make<
  MultiSelectPerson,
  Props<MultiSelectPerson>
>({ tag: "multi_select_person" }, { placeholder: text, confirm })

/**
 * A field for a date.
 *
 * @see https://open.feishu.cn/document/feishu-cards/card-json-v2-components/interactive-components/date-picker
 * @since 0.1.0
 * @category interactive
 */
export const datePicker: (props: Props<DatePicker>) => DatePicker = /*#__PURE__*/ make<
  DatePicker,
  Props<DatePicker>
>({ tag: "date_picker" }, { placeholder: text, confirm })

/**
 * A field for a time of day.
 *
 * @see https://open.feishu.cn/document/feishu-cards/card-json-v2-components/interactive-components/time-picker
 * @since 0.1.0
 * @category interactive
 */
export const pickerTime: (props: Props<PickerTime>) => PickerTime = /*#__PURE__*/ make<
  PickerTime,
  Props<PickerTime>
>({ tag: "picker_time" }, { placeholder: text, confirm })

/**
 * A field for a date with a time.
 *
 * @see https://open.feishu.cn/document/feishu-cards/card-json-v2-components/interactive-components/date-time-picker
 * @since 0.1.0
 * @category interactive
 */
export const pickerDatetime: (props: Props<PickerDatetime>) => PickerDatetime = /*#__PURE__*/ make<
  PickerDatetime,
  Props<PickerDatetime>
>({ tag: "picker_datetime" }, { placeholder: text, confirm })

/**
 * One image of a choice.
 *
 * @see https://open.feishu.cn/document/feishu-cards/card-json-v2-components/interactive-components/image-picker
 * @since 0.1.0
 * @category objects
 */
export const imageOption: (props: Props<ImageOption>) => ImageOption = /*#__PURE__*/ make<
  ImageOption,
  Props<ImageOption>
>({}, { disabled_tips: text, hover_tips: text })

/**
 * A choice between images.
 *
 * @see https://open.feishu.cn/document/feishu-cards/card-json-v2-components/interactive-components/image-picker
 * @since 0.1.0
 * @category interactive
 */
export const selectImg: (props: Props<SelectImg>) => SelectImg = /*#__PURE__*/ make<
  SelectImg,
  Props<SelectImg>
>({ tag: "select_img" }, { disabled_tips: text, options: /*#__PURE__*/ each(imageOption), confirm })

/**
 * A task with a box to tick.
 * Needs client 7.9.
 *
 * @see https://open.feishu.cn/document/feishu-cards/card-json-v2-components/interactive-components/checker
 * @since 0.1.0
 * @category interactive
 */
export const checker: (props: Props<Checker>) => Checker = /*#__PURE__*/ make<Checker, Props<Checker>>(
  { tag: "checker" },
  { text, confirm, hover_tips: text, disabled_tips: text }
)

/**
 * Buttons at the end of a task's line.
 *
 * @see https://open.feishu.cn/document/feishu-cards/card-json-v2-components/interactive-components/checker
 * @since 0.1.0
 * @category objects
 */
export const buttonArea: (props: Props<ButtonArea>) => ButtonArea = /*#__PURE__*/ make<
  ButtonArea,
  Props<ButtonArea>
>({})

/**
 * Looks of a ticked task.
 *
 * @see https://open.feishu.cn/document/feishu-cards/card-json-v2-components/interactive-components/checker
 * @since 0.1.0
 * @category objects
 */
export const checkedStyle: (props: Props<CheckedStyle>) => CheckedStyle = /*#__PURE__*/ make<
  CheckedStyle,
  Props<CheckedStyle>
>({})

/**
 * Message content: a card made in the visual builder, with its variables.
 *
 * @see https://open.feishu.cn/document/feishu-cards/card-json-v2-structure
 * @since 0.1.0
 * @category objects
 */
export const templateContent: (props: Omit<Props<TemplateContent>, "type">) => TemplateContent =
  /*#__PURE__*/ make<TemplateContent, Omit<Props<TemplateContent>, "type">>({ type: "template" })

/**
 * Which template, and with what.
 *
 * @see https://open.feishu.cn/document/feishu-cards/card-json-v2-structure
 * @since 0.1.0
 * @category objects
 */
export const templateData: (props: Props<TemplateData>) => TemplateData = /*#__PURE__*/ make<
  TemplateData,
  Props<TemplateData>
>({})

/**
 * Message content: a card entity. It can be sent once, by the application that created it.
 *
 * @see https://open.feishu.cn/document/feishu-cards/card-json-v2-structure
 * @since 0.1.0
 * @category objects
 */
export const entityContent: (props: Omit<Props<EntityContent>, "type">) => EntityContent = /*#__PURE__*/ make<
  EntityContent,
  Omit<Props<EntityContent>, "type">
>({ type: "card" })

/**
 * Which card entity.
 *
 * @see https://open.feishu.cn/document/feishu-cards/card-json-v2-structure
 * @since 0.1.0
 * @category objects
 */
export const entityData: (props: Props<EntityData>) => EntityData = /*#__PURE__*/ make<
  EntityData,
  Props<EntityData>
>({})

/**
 * A component that this package does not know yet, sent as it is. `Check` refuses it, as it refuses any tag it does not know:
 * send such a card with `Card.unchecked`.
 *
 * @since 0.1.0
 * @category constructors
 */
export const raw = (json: { readonly tag: string; readonly [key: string]: unknown }): Raw =>
  json as unknown as Raw
