/** JSON as one reads it: coloured, and with the JSON inside of its texts laid open. */
import type { ComponentChildren, VNode } from "preact"
import { useMemo, useState } from "preact/hooks"
import { isObject, parsed } from "./json.js"
import { Copy } from "./ui.js"
import { t } from "./words.js"

/** More than this is shown when asked for. */
const most = 40_000

interface Budget {
  left: number
}

const indent = (depth: number): string => "\n" + "  ".repeat(depth)

const walk = (value: unknown, depth: number, budget: Budget): ComponentChildren => {
  if (budget.left <= 0) return <span class="j-rest">…</span>
  if (typeof value === "string") {
    const inner = /^\s*[[{]/.test(value) ? parsed(value) : undefined
    if (typeof inner === "object" && inner !== null) {
      return (
        <span class="j-inner" title="JSON">
          <span class="j-quote">"</span>
          {walk(inner, depth, budget)}
          <span class="j-quote">"</span>
        </span>
      )
    }
    budget.left -= value.length
    return <span class="j-string">{JSON.stringify(value)}</span>
  }
  budget.left -= 8
  if (Array.isArray(value)) {
    if (value.length === 0) return "[]"
    return [
      "[",
      ...value.map((item, index) => [
        index === 0 ? "" : ",",
        indent(depth + 1),
        walk(item, depth + 1, budget)
      ]),
      indent(depth),
      "]"
    ]
  }
  if (isObject(value)) {
    const entries = Object.entries(value)
    if (entries.length === 0) return "{}"
    return [
      "{",
      ...entries.map(([key, item], index) => [
        index === 0 ? "" : ",",
        indent(depth + 1),
        <span class="j-key">{JSON.stringify(key)}</span>,
        ": ",
        walk(item, depth + 1, budget)
      ]),
      indent(depth),
      "}"
    ]
  }
  return <span class="j-word">{String(value)}</span>
}

export const JsonView = ({ label, value }: { readonly value: unknown; readonly label: string }): VNode => {
  const text = useMemo(() => JSON.stringify(value, null, 2) ?? "", [value])
  const [all, setAll] = useState(false)
  const isLong = text.length > most
  const shown = useMemo(() => walk(value, 0, { left: all ? Number.POSITIVE_INFINITY : most }), [value, all])
  return (
    <div class="json">
      <Copy label={label} text={text} />
      <pre tabIndex={0} aria-label={label}>
        <code>{shown}</code>
      </pre>
      {isLong && !all ? (
        <button type="button" class="small" onClick={() => setAll(true)}>
          {t("more")} ({t("bytes", text.length)})
        </button>
      ) : null}
    </div>
  )
}
