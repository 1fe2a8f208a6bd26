/** The chats, and what is said in the one that is open. */
import { signal } from "@preact/signals"
import type { VNode } from "preact"
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks"
import type { SandboxChat } from "../src/Sandbox.js"
import { Composer } from "./composer.js"
import { Message } from "./message.js"
import { previewOf } from "./preview.js"
import {
  chatName,
  chatOf,
  chats,
  chatsInOrder,
  chosenChat,
  isMeeting,
  messagesByChat,
  openChat,
  senderName,
  unread,
  userName
} from "./store.js"
import { Avatar, Copy, Empty } from "./ui.js"
import { Variables } from "./variables.js"
import { t, timeOfDay } from "./words.js"

const ChatRow = ({ chat }: { readonly chat: SandboxChat }): VNode => {
  const last = messagesByChat.value.get(chat.chat_id)?.at(-1)
  const isOpen = chosenChat.value === chat.chat_id
  const count = unread.value.get(chat.chat_id) ?? 0
  const name = chatName(chat)
  return (
    <li>
      <button
        type="button"
        class="chat-row"
        aria-current={isOpen ? "true" : undefined}
        onClick={() => openChat(chat.chat_id)}
      >
        <Avatar id={chat.chat_id} name={name} size={36} />
        <span class="chat-words">
          <span class="chat-name">
            <strong>{name}</strong>
            {last === undefined ? null : <time>{timeOfDay(last.createdAt)}</time>}
          </span>
          <span class="chat-last">
            <span>
              {last === undefined ? chat.chat_id : `${senderName(last.sender)}: ${previewOf(last)}`}
            </span>
            {count === 0 ? null : (
              <span class="badge">
                <span aria-hidden="true">{count > 99 ? "99+" : count}</span>
                <span class="unseen">{t("unread", count)}</span>
              </span>
            )}
          </span>
        </span>
      </button>
    </li>
  )
}

export const Chats = (): VNode => (
  <nav class="chats" aria-label={t("chats")}>
    <h2>{t("chats")}</h2>
    {chats.value.size === 0 ? <p class="dim inset">{t("noChats")}</p> : null}
    <ul>
      {chatsInOrder.value.map((chat) => (
        <ChatRow key={chat.chat_id} chat={chat} />
      ))}
    </ul>
  </nav>
)

/** Who uses the cards, in each chat. */
const actors = signal<ReadonlyMap<string, string>>(new Map())

const Hint = (): VNode => (
  <Empty icon="chat" title={t("noMessages")}>
    <p>{t("noMessagesHint")}</p>
    <Variables />
  </Empty>
)

/** Messages are drawn from the end on, as far back as somebody asks. */
const pageSize = 200

export const Conversation = (): VNode => {
  const scroller = useRef<HTMLDivElement>(null)
  const list = useRef<HTMLOListElement>(null)
  const follows = useRef(true)
  const id = chosenChat.value
  const chat = chatOf(id)
  const all = (id === undefined ? undefined : messagesByChat.value.get(id)) ?? []
  const [limit, setLimit] = useState(pageSize)
  const said = all.slice(-limit)

  // Whoever reads at the end stays there, while cards grow as well.
  useEffect(() => {
    if (list.current === null) return
    const observer = new ResizeObserver(() => {
      const box = scroller.current
      if (box !== null && follows.current) box.scrollTop = box.scrollHeight
    })
    observer.observe(list.current)
    return () => observer.disconnect()
  }, [chat === undefined || said.length === 0])
  useLayoutEffect(() => {
    const box = scroller.current
    follows.current = true
    setLimit(pageSize)
    if (box !== null) box.scrollTop = box.scrollHeight
  }, [id])

  if (chat === undefined) {
    return (
      <main id="conversation" tabIndex={-1} aria-label={t("conversation")}>
        <Empty icon="chat" title={t("noChats")} />
      </main>
    )
  }
  const actor = actors.value.get(chat.chat_id) ?? chat.users[0]
  return (
    <main id="conversation" tabIndex={-1} aria-label={t("conversation")}>
      <header class="pane-header">
        <div>
          <h2>{chatName(chat)}</h2>
          <p class="dim">
            {chat.mode === "p2p" ? t("direct") : t("members", chat.users.length, chat.bots.length)}
            {chat.dissolved ? ` · ${t("dissolved")}` : ""}
            {isMeeting(chat) ? null : (
              <span class="chat-id">
                <span> · </span>
                <code>{chat.chat_id}</code>
                <Copy label={chat.chat_id} text={chat.chat_id} />
              </span>
            )}
          </p>
        </div>
        <label class="actor">
          <span>{t("actingAs")}</span>
          <select
            value={actor ?? ""}
            onChange={(event) => {
              actors.value = new Map(actors.value).set(chat.chat_id, event.currentTarget.value)
            }}
          >
            {chat.users.map((user) => (
              <option key={user} value={user}>
                {userName(user)}
              </option>
            ))}
          </select>
        </label>
      </header>
      <div
        class="messages"
        ref={scroller}
        tabIndex={0}
        role="region"
        aria-label={chatName(chat)}
        onScroll={(event) => {
          const { clientHeight, scrollHeight, scrollTop } = event.currentTarget
          follows.current = scrollHeight - scrollTop - clientHeight < 80
        }}
      >
        {said.length === 0 ? (
          <Hint />
        ) : (
          <ol ref={list}>
            {said.length < all.length ? (
              <li class="earlier">
                <button
                  type="button"
                  class="small"
                  onClick={() => {
                    follows.current = false
                    setLimit(limit + pageSize)
                  }}
                >
                  {t("earlier", all.length - said.length)}
                </button>
              </li>
            ) : null}
            {said.map((message) => (
              <Message key={message.message_id} message={message} chat={chat} actor={actor} />
            ))}
          </ol>
        )}
      </div>
      <Composer key={chat.chat_id} chat={chat} actor={actor} />
    </main>
  )
}
