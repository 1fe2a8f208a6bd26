/** Texts and icons of cards. */
import type { VNode } from "preact"
import { colour, textSize } from "./colours.js"
import { isObject, numberOf, objectOf, textOf } from "./json.js"
import { Markdown } from "./markdown.js"
import { Picture } from "./picture.js"
import { localized, useScene, useTyped } from "./scene.js"
import { Icon } from "./ui.js"

const alignments = new Set(["left", "center", "right"])

export const CardIcon = ({ icon }: { readonly icon: unknown }): VNode | null => {
  const { styles } = useScene()
  if (!isObject(icon)) return null
  const size = Number(/^(\d{1,3})px/.exec(textOf(icon["size"]))?.[1] ?? 16)
  if (icon["tag"] === "custom_icon") {
    return <Picture imgKey={textOf(icon["img_key"])} alt="" class="icon-image" preview={false} />
  }
  const color = colour(icon["color"] ?? objectOf(icon["style"])["color"], styles)
  return <Icon token={textOf(icon["token"])} size={Math.min(48, size)} color={color} />
}

/** A text object: plain, or with the small Markdown. */
export const Text = ({ text }: { readonly text: unknown }): VNode | null => {
  const { styles, typing } = useScene()
  const content = localized(text)
  const shown = useTyped(content, typing)
  if (!isObject(text)) return null
  const lines = numberOf(text["lines"])
  const style: Record<string, string> = {
    fontSize: textSize(text["text_size"], styles) ?? "",
    color: colour(text["text_color"], styles) ?? "",
    textAlign: alignments.has(textOf(text["text_align"])) ? textOf(text["text_align"]) : "",
    ...(lines === undefined ? {} : { "-webkit-line-clamp": String(lines) })
  }
  return (
    <span class={`text${lines === undefined ? "" : " clamped"}`} style={style}>
      {text["tag"] === "plain_text" || text["tag"] === undefined ? (
        shown
      ) : (
        <Markdown text={shown} styles={styles} />
      )}
    </span>
  )
}
