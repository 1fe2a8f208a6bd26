/** Texts that people read, in one language or several. */
import type * as Callback from "@effect-feishu/cards/Callback"
import * as Element from "@effect-feishu/cards/Element"

/**
 * A text, or one with its translations.
 *
 * @since 0.1.0
 * @category models
 */
export type Text = string | Element.PlainText

/** A text of ours. */
export const own = (en_us: string, zh_cn: string): Element.PlainText =>
  Element.plainText({ content: en_us, i18n_content: { en_us, zh_cn } })

export const plain = (text: Text): Element.PlainText =>
  typeof text === "string" ? Element.plainText({ content: text }) : text

const contentOf = (text: Text): string => (typeof text === "string" ? text : (text.content ?? ""))

/** Texts made into one, in every language that one of them has. */
export const join = (
  texts: ReadonlyArray<Text>,
  joined: (parts: ReadonlyArray<string>) => string
): Element.PlainText => {
  const translations = texts.map((text) => (typeof text === "string" ? undefined : text.i18n_content))
  const locales = new Set(translations.flatMap((all) => Object.keys(all ?? {}) as Array<Element.Locale>))
  const inLocale = (locale: Element.Locale): string =>
    joined(texts.map((text, i) => translations[i]?.[locale] ?? contentOf(text)))
  const i18n_content = Object.fromEntries([...locales].map((locale) => [locale, inLocale(locale)]))
  return Element.plainText({
    content: joined(texts.map(contentOf)),
    ...(locales.size > 0 && { i18n_content })
  })
}

export const toast = (text: Text, type: "info" | "error" | "warning"): Callback.Reply => {
  const i18n = typeof text === "string" ? undefined : text.i18n_content
  return { toast: { type, content: contentOf(text), ...(i18n !== undefined && { i18n }) } }
}
