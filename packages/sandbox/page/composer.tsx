/** Says something as a person. */
import type { VNode } from "preact"
import { useLayoutEffect, useRef, useState } from "preact/hooks"
import type { SandboxChat } from "../src/Sandbox.js"
import { previewOf } from "./preview.js"
import { info, replyingTo, senderName, speak, userName } from "./store.js"
import { Avatar, Icon } from "./ui.js"
import { t } from "./words.js"

interface Named {
  readonly id: string
  readonly name: string
  readonly isBot: boolean
}

interface Draft {
  readonly text: string
  /** Who was chosen to be mentioned, by the name that stands in the text. */
  readonly chosen: ReadonlyMap<string, string>
}

const noDraft: Draft = { text: "", chosen: new Map() }

/** What is written in each chat and not sent yet, for as long as the page is open. */
const drafts = new Map<string, Draft>()

const mentionable = (chat: SandboxChat, actor: string): ReadonlyArray<Named> => [
  ...(info.value?.apps ?? [])
    .filter(({ appId }) => chat.bots.includes(appId))
    .map(({ name, openId }) => ({ id: openId, name, isBot: true })),
  ...chat.users.filter((id) => id !== actor).map((id) => ({ id, name: userName(id), isBot: false })),
  ...(chat.mode === "p2p" ? [] : [{ id: "all", name: t("everyone"), isBot: false }])
]

/** What stands for somebody in the text: their name, with a number where another of that name is mentioned. */
const labelOf = ({ chosen }: Draft, name: string, id: string): string => {
  let label = name
  for (let n = 2; chosen.has(label) && chosen.get(label) !== id; n++) label = `${name}${n}`
  return label
}

/** The text as the platform takes it: with a tag for everybody who was chosen. Longer names first. */
const marked = ({ chosen, text }: Draft): string => {
  const names = [...chosen.keys()].sort((a, b) => b.length - a.length)
  if (names.length === 0) return text
  const escaped = names.map((name) => name.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&"))
  return text.replace(
    new RegExp(`@(${escaped.join("|")})`, "g"),
    (_, name: string) => `<at user_id="${chosen.get(name)!}">${name.replace(/[<>]/g, "")}</at>`
  )
}

const Mentions = ({
  active,
  onChoose,
  people
}: {
  readonly people: ReadonlyArray<Named>
  readonly active: number
  readonly onChoose: (person: Named) => void
}): VNode => (
  <ul class="mentions" role="listbox" id="mentions" aria-label={t("mention")}>
    {people.length === 0 ? <li class="dim inset">{t("noMention")}</li> : null}
    {people.map((person, index) => (
      <li
        key={person.id}
        role="option"
        id={`mention-${index}`}
        aria-selected={index === active}
        // Not the click: the focus stays in the text.
        onPointerDown={(event) => {
          event.preventDefault()
          onChoose(person)
        }}
      >
        <Avatar id={person.id} name={person.name} bot={person.isBot} size={22} />
        <span>{person.name}</span>
      </li>
    ))}
  </ul>
)

const Replying = ({
  inThread,
  onThread
}: {
  readonly inThread: boolean
  readonly onThread: (inThread: boolean) => void
}): VNode | null => {
  const message = replyingTo.value
  if (message === undefined) return null
  return (
    <div class="replying">
      <Icon token="chat" size={14} />
      <span>{t("replying", senderName(message.sender), previewOf(message))}</span>
      <label class="check">
        <input
          type="checkbox"
          checked={inThread}
          onChange={(event) => onThread(event.currentTarget.checked)}
        />
        {t("inThread")}
      </label>
      <button
        type="button"
        class="quiet small"
        aria-label={t("cancel")}
        onClick={() => (replyingTo.value = undefined)}
      >
        <Icon token="close" size={14} />
      </button>
    </div>
  )
}

/** The word after the `@` that the caret stands in. */
const searched = (box: HTMLTextAreaElement | null): string | undefined =>
  box === null ? undefined : /(?:^|\s)@([^\s@]*)$/.exec(box.value.slice(0, box.selectionStart))?.[1]

const mostMentions = 8

export const Composer = ({
  actor,
  chat
}: {
  readonly chat: SandboxChat
  readonly actor: string | undefined
}): VNode => {
  const box = useRef<HTMLTextAreaElement>(null)
  const [draft, setDraft] = useState(() => drafts.get(chat.chat_id) ?? noDraft)
  const [search, setSearch] = useState<string | undefined>(undefined)
  const [active, setActive] = useState(0)
  const [inThread, setInThread] = useState(false)
  const [busy, setBusy] = useState(false)
  const caret = useRef<number | undefined>(undefined)

  const write = (next: Draft): void => {
    drafts.set(chat.chat_id, next)
    setDraft(next)
  }
  const grow = (): void => {
    const area = box.current
    if (area === null) return
    area.style.height = "auto"
    area.style.height = `${Math.min(area.scrollHeight + 2, 160)}px`
  }
  useLayoutEffect(() => {
    grow()
    if (caret.current === undefined) return
    box.current?.setSelectionRange(caret.current, caret.current)
    caret.current = undefined
  }, [draft.text])

  if (actor === undefined || chat.dissolved) {
    return <p class="composer dim">{chat.dissolved ? t("dissolved") : t("nobody")}</p>
  }
  const people =
    search === undefined
      ? []
      : mentionable(chat, actor)
          .filter(({ name }) => name.toLowerCase().includes(search.toLowerCase()))
          .slice(0, mostMentions)

  const look = (): void => {
    setSearch(searched(box.current))
    setActive(0)
  }
  const choose = ({ id, name }: Named): void => {
    const area = box.current
    if (area === null) return
    const before = area.value.slice(0, area.selectionStart).replace(/@[^\s@]*$/, "")
    const after = area.value.slice(area.selectionStart)
    const label = labelOf(draft, name, id)
    caret.current = before.length + label.length + 2
    write({ text: `${before}@${label} ${after}`, chosen: new Map(draft.chosen).set(label, id) })
    setSearch(undefined)
    area.focus()
  }
  const startMention = (): void => {
    const area = box.current
    if (area === null) return
    const before = area.value.slice(0, area.selectionStart)
    const start = before === "" || /\s$/.test(before) ? `${before}@` : `${before} @`
    caret.current = start.length
    write({ ...draft, text: start + area.value.slice(area.selectionStart) })
    setSearch("")
    setActive(0)
    area.focus()
  }
  const send = async (): Promise<void> => {
    if (busy || draft.text.trim() === "") return
    const reply = replyingTo.value?.message_id
    setBusy(true)
    const done = await speak(chat, marked(draft), {
      user: actor,
      ...(reply === undefined ? {} : { replyTo: reply, inThread })
    })
    setBusy(false)
    if (!done) return
    drafts.delete(chat.chat_id)
    setDraft(noDraft)
    setInThread(false)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    // What an input method writes is not finished: its Enter chooses a word.
    if (event.isComposing) return
    if (search !== undefined && event.key === "Escape") {
      event.preventDefault()
      setSearch(undefined)
    } else if (people.length > 0 && (event.key === "ArrowDown" || event.key === "ArrowUp")) {
      event.preventDefault()
      setActive((active + (event.key === "ArrowDown" ? 1 : people.length - 1)) % people.length)
    } else if (people.length > 0 && (event.key === "Enter" || event.key === "Tab")) {
      event.preventDefault()
      choose(people[active]!)
    } else if (event.key === "Enter" && !event.shiftKey) {
      event.preventDefault()
      void send()
    } else if (event.key === "Escape" && replyingTo.value !== undefined) replyingTo.value = undefined
  }
  const label = t("say", userName(actor))
  return (
    <form
      class="composer"
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      <Replying inThread={inThread} onThread={setInThread} />
      {search === undefined ? null : <Mentions people={people} active={active} onChoose={choose} />}
      <div class="composer-row">
        <Avatar id={actor} name={userName(actor)} size={28} />
        <textarea
          ref={box}
          id="composer"
          rows={1}
          aria-label={label}
          title={t("sayHint")}
          placeholder={label}
          aria-autocomplete="list"
          aria-haspopup="listbox"
          aria-controls="mentions"
          aria-activedescendant={people.length > 0 ? `mention-${active}` : undefined}
          value={draft.text}
          onInput={(event) => {
            write({ ...draft, text: event.currentTarget.value })
            look()
          }}
          onClick={look}
          onBlur={() => setSearch(undefined)}
          onKeyDown={onKeyDown}
        />
        <button
          type="button"
          class="quiet"
          aria-label={t("mention")}
          title={t("mention")}
          onClick={startMention}
        >
          @
        </button>
        <button type="submit" class="primary" disabled={busy || draft.text.trim() === ""}>
          {t("send")}
        </button>
      </div>
    </form>
  )
}
