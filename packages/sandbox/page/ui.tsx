/** Small parts that everything else is made of. */
import type { ComponentChildren, VNode } from "preact"
import { useEffect, useId, useLayoutEffect, useRef, useState } from "preact/hooks"
import { colour, tinted } from "./colours.js"
import { users } from "./store.js"
import { t } from "./words.js"

// Icons ----------------------------------------------------------------------------------------------------------

/** Strokes on a square of 16. */
const strokes = {
  chat: "M2.5 3.5h11v7h-6l-3 2.5v-2.5h-2z",
  person: "M8 8a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5M3 13.5c.6-2.4 2.4-3.5 5-3.5s4.4 1.1 5 3.5",
  calendar: "M2.5 4h11v9.5h-11zM2.5 7h11M5.5 2.5v3M10.5 2.5v3",
  file: "M4 2.5h5l3 3v8H4zM9 2.5v3h3",
  image: "M2.5 3.5h11v9h-11zM3 11l3-3 2.5 2.5L10.5 8l3 3M10.8 6h.01",
  audio: "M3 6.5v3M5.5 4.5v7M8 2.5v11M10.5 5v6M13 6.5v3",
  warning: "M8 2.5 14 13H2zM8 6.5V9M8 11h.01",
  info: "M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12M8 7.5V11M8 5h.01",
  check: "M3 8.5 6.5 12 13 4.5",
  close: "M4 4l8 8M12 4l-8 8",
  down: "M4 6l4 4 4-4",
  up: "M4 10l4-4 4 4",
  left: "M10 4 6 8l4 4",
  right: "M6 4l4 4-4 4",
  clock: "M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12M8 4.5V8l2.5 1.5",
  search: "M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10M10.5 10.5 14 14",
  link: "M6.5 9.5l3-3M7 5l1-1a2.8 2.8 0 0 1 4 4l-1 1M9 11l-1 1a2.8 2.8 0 0 1-4-4l1-1",
  settings: "M2.5 5h6M11.5 5h2M2.5 11h2M7.5 11h6M10 3.5v3M6 9.5v3",
  star: "M8 2.5l1.7 3.5 3.8.5-2.8 2.7.7 3.8L8 11.2 4.6 13l.7-3.8L2.5 6.5 6.3 6z",
  bell: "M4 11V7.5a4 4 0 0 1 8 0V11l1 1H3zM7 14h2",
  edit: "M3 13l.5-3 7-7 2.5 2.5-7 7zM9 4.5 11.5 7",
  trash: "M3 4.5h10M6 4.5v-2h4v2M4.5 4.5l.5 9h6l.5-9",
  plus: "M8 3v10M3 8h10",
  mail: "M2.5 4h11v8h-11zM2.5 4.5 8 9l5.5-4.5",
  bolt: "M9 2 4 9h3.5L7 14l5-7H8.5z",
  copy: "M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3",
  globe: "M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12M2 8h12M8 2c-4 4-4 8 0 12M8 2c4 4 4 8 0 12",
  sun: "M8 10.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5M8 1.5v1.5M8 13v1.5M1.5 8H3M13 8h1.5M3.4 3.4l1 1M11.6 11.6l1 1M12.6 3.4l-1 1M4.4 11.6l-1 1",
  more: "M3.5 8h.01M8 8h.01M12.5 8h.01",
  chart: "M2.5 13.5h11M4.5 13V8M8 13V3.5M11.5 13V6",
  reset: "M3 8a5 5 0 1 0 1.6-3.7M3 2.5v2.5h2.5",
  event: "M2.5 8h3l2-5 2 10 2-5h2",
  dot: "M8 10.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5"
} as const

export type IconName = keyof typeof strokes

/** The icon library has hundreds of names: what they speak of chooses among the strokes. */
const words: ReadonlyArray<readonly [RegExp, IconName]> = [
  [/chat|message|comment|reply|group/, "chat"],
  [/member|person|user|contact|admin|avatar|people/, "person"],
  [/calendar|date|meeting|schedule/, "calendar"],
  [/image|picture|photo/, "image"],
  [/audio|voice|mic|sound|speaker/, "audio"],
  [/warn|error|forbid|danger|report/, "warning"],
  [/info|help|question|maybe/, "info"],
  [/yes|done|check|succeed|success|ok|approve|task|todo/, "check"],
  [/close|no_|reject|cancel/, "close"],
  [/expand-down|down/, "down"],
  [/up-|_up|^up/, "up"],
  [/left|back/, "left"],
  [/right|forward|next/, "right"],
  [/time|clock|alarm|history/, "clock"],
  [/search|find/, "search"],
  [/link|url|share/, "link"],
  [/setting|config|tool|adjust/, "settings"],
  [/star|favo|thumb|like/, "star"],
  [/bell|notif|remind/, "bell"],
  [/edit|write|pen/, "edit"],
  [/delete|trash/, "trash"],
  [/add|plus|new|create/, "plus"],
  [/mail|email/, "mail"],
  [/bolt|robot|app|flash|ai/, "bolt"],
  [/global|world|language|translate/, "globe"],
  [/chart|data|dashboard|graph/, "chart"],
  [/more|overflow/, "more"],
  [/file|doc|sheet|folder|bitable|wiki|slide|pdf/, "file"]
]

const nameOf = (token: string): IconName =>
  Object.hasOwn(strokes, token)
    ? (token as IconName)
    : (words.find(([pattern]) => pattern.test(token.toLowerCase()))?.[1] ?? "dot")

export const Icon = ({
  color,
  size = 16,
  token
}: {
  readonly token: string
  readonly size?: number
  readonly color?: string | undefined
}): VNode => (
  <svg
    class="icon"
    width={size}
    height={size}
    viewBox="0 0 16 16"
    fill="none"
    stroke="currentColor"
    stroke-width="1.4"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
    style={color === undefined ? {} : { color }}
  >
    <path d={strokes[nameOf(token)]} />
  </svg>
)

// People ---------------------------------------------------------------------------------------------------------

const avatarHues = ["blue", "turquoise", "green", "orange", "carmine", "violet", "purple", "indigo", "lime"]

const hash = (text: string): number => {
  let sum = 7
  for (let i = 0; i < text.length; i++) sum = (Math.imul(sum, 31) + text.charCodeAt(i)) >>> 0
  return sum
}

/** Two letters of a Latin name, the last two characters of a Chinese one. */
const initials = (name: string): string => {
  const characters = [...name.trim()]
  if (/[\u3400-\u9fff]/.test(name)) return characters.slice(-2).join("")
  const parts = name.trim().split(/\s+/)
  return (
    parts.length > 1 ? [...parts[0]!][0]! + [...parts.at(-1)!][0]! : characters.slice(0, 2).join("")
  ).toUpperCase()
}

export const Avatar = ({
  bot = false,
  id,
  name,
  size = 32
}: {
  readonly id: string
  readonly name: string
  readonly size?: number
  readonly bot?: boolean
}): VNode => (
  <span
    class={`avatar${bot ? " bot" : ""}`}
    aria-hidden="true"
    style={{
      width: `${size}px`,
      height: `${size}px`,
      fontSize: `${Math.max(9, Math.round(size * 0.36))}px`,
      background: bot ? "var(--accent)" : (colour(`${avatarHues[hash(id) % avatarHues.length]!}-500`) ?? "")
    }}
  >
    {bot ? <Icon token="bolt" size={Math.round(size * 0.55)} /> : initials(name)}
  </span>
)

const personSizes: Readonly<Record<string, number>> = { extra_small: 20, small: 24, medium: 32, large: 48 }

export const Person = ({
  avatar,
  capsule = false,
  id,
  name,
  size = "extra_small"
}: {
  readonly id: string
  readonly avatar: boolean
  readonly name: boolean
  readonly capsule?: boolean
  readonly size?: string
}): VNode => {
  // Cards name people by any of their ids.
  const user =
    users.value.get(id) ?? [...users.value.values()].find((one) => one.union_id === id || one.user_id === id)
  const shown = user?.name ?? id
  return (
    <span class={`person${capsule ? " capsule" : ""}`} title={id}>
      {avatar ? <Avatar id={user?.open_id ?? id} name={shown} size={personSizes[size] ?? 32} /> : null}
      {name || !avatar ? <span>{shown}</span> : <span class="unseen">{shown}</span>}
    </span>
  )
}

export const Tag = ({
  children,
  color
}: {
  readonly color: string
  readonly children?: ComponentChildren
}): VNode => (
  <span class="tag" style={{ background: tinted(color).background ?? "", color: tinted(color).color ?? "" }}>
    {children}
  </span>
)

// Controls -------------------------------------------------------------------------------------------------------

export const Pager = ({
  onPage,
  page,
  pages
}: {
  readonly page: number
  readonly pages: number
  readonly onPage: (page: number) => void
}): VNode | null =>
  pages <= 1 ? null : (
    <div class="pager">
      <button
        type="button"
        class="quiet small"
        aria-label={t("previous")}
        disabled={page === 0}
        onClick={() => onPage(page - 1)}
      >
        <Icon token="left" size={14} />
      </button>
      <span aria-live="polite">{t("page", page + 1, pages)}</span>
      <button
        type="button"
        class="quiet small"
        aria-label={t("next")}
        disabled={page >= pages - 1}
        onClick={() => onPage(page + 1)}
      >
        <Icon token="right" size={14} />
      </button>
    </div>
  )

/** Above everything else; the focus stays inside and goes back to where it came from. */
export const Dialog = ({
  children,
  onClose,
  title,
  wide = false
}: {
  readonly title: string
  readonly onClose: () => void
  readonly wide?: boolean
  readonly children?: ComponentChildren
}): VNode => {
  const ref = useRef<HTMLDialogElement>(null)
  const id = useId()
  useLayoutEffect(() => {
    const dialog = ref.current
    if (dialog === null) return
    const before = document.activeElement
    dialog.showModal()
    return () => {
      dialog.close()
      if (before instanceof HTMLElement) before.focus()
    }
  }, [])
  return (
    <dialog
      ref={ref}
      class={wide ? "wide" : ""}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      onClick={(event) => {
        if (event.target === ref.current) onClose()
      }}
    >
      <header>
        <h2 id={id}>{title}</h2>
        <button type="button" class="quiet small" aria-label={t("close")} onClick={onClose}>
          <Icon token="close" />
        </button>
      </header>
      {children}
    </dialog>
  )
}

export const Confirm = ({
  danger = false,
  onCancel,
  onConfirm,
  text,
  title
}: {
  readonly title: string
  readonly text: string
  readonly danger?: boolean
  readonly onConfirm: () => void
  readonly onCancel: () => void
}): VNode => (
  <Dialog title={title} onClose={onCancel}>
    <p>{text}</p>
    <footer>
      <button type="button" onClick={onCancel}>
        {t("cancel")}
      </button>
      <button type="button" class={danger ? "danger" : "primary"} onClick={onConfirm}>
        {t("ok")}
      </button>
    </footer>
  </Dialog>
)

/** Where the browser forbids the clipboard, nothing is said to be copied. */
export const Copy = ({ label, text }: { readonly text: string; readonly label: string }): VNode => {
  const [copied, setCopied] = useState(false)
  return (
    <button
      type="button"
      class="quiet small copy"
      aria-label={`${t("copy")}: ${label}`}
      title={copied ? t("copied") : t("copy")}
      onClick={() => {
        navigator.clipboard?.writeText(text).then(
          () => {
            setCopied(true)
            setTimeout(() => setCopied(false), 1200)
          },
          () => undefined
        )
      }}
    >
      <Icon token={copied ? "check" : "copy"} size={14} />
    </button>
  )
}

/** A button that opens a list below it; a click elsewhere, Escape, or leaving it closes it. */
export const Popover = ({
  children,
  class: className = "",
  label,
  summary
}: {
  readonly summary: ComponentChildren
  readonly label: string
  readonly class?: string
  readonly children: (close: () => void) => ComponentChildren
}): VNode => {
  const ref = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const [open, setOpen] = useState(false)
  useEffect(() => {
    if (!open) return
    const outside = (event: Event) => {
      if (event.target instanceof Node && ref.current?.contains(event.target) !== true) setOpen(false)
    }
    document.addEventListener("pointerdown", outside)
    return () => document.removeEventListener("pointerdown", outside)
  }, [open])
  return (
    <div
      class={`popover ${className}`}
      ref={ref}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || !open) return
        event.stopPropagation()
        setOpen(false)
        button.current?.focus()
      }}
      onFocusOut={(event) => {
        if (event.relatedTarget instanceof Node && ref.current?.contains(event.relatedTarget) !== true)
          setOpen(false)
      }}
    >
      <button
        type="button"
        ref={button}
        class="summary"
        aria-label={label}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {summary}
      </button>
      {open ? <div class="panel">{children(() => setOpen(false))}</div> : null}
    </div>
  )
}

export const Empty = ({
  children,
  icon,
  title
}: {
  readonly icon: IconName
  readonly title: string
  readonly children?: ComponentChildren
}): VNode => (
  <div class="empty">
    <Icon token={icon} size={28} />
    <p>
      <strong>{title}</strong>
    </p>
    {children}
  </div>
)
