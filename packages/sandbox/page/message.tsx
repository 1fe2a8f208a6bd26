/** What a message shows, by its kind. */
import type { ComponentChildren, VNode } from "preact"
import { useState } from "preact/hooks"
import type { SandboxChat, SandboxMessage } from "../src/Sandbox.js"
import { fileAddress } from "./api.js"
import { Card } from "./card.js"
import { cardSignal } from "./cards.js"
import { isObject, listOf, objectOf, parsed, textOf, type JsonObject } from "./json.js"
import { JsonView } from "./jsonView.js"
import { Link, Markdown, Mention } from "./markdown.js"
import { Picture } from "./picture.js"
import { postOf, previewOf } from "./preview.js"
import { chatName, chats, messages, replyingTo, senderName } from "./store.js"
import { Avatar, Dialog, Icon, Person } from "./ui.js"
import { dayAndTime, t, timeOfDay } from "./words.js"

// Texts ----------------------------------------------------------------------------------------------------------

const textTags =
  /@_(?:user_\d+|all)\b|<at\s+user_id\s*=\s*"([^"]*)"[^>]*>[^<]*<\/at>|\[([^\]\n]+)\]\((https?:\/\/[^\s)]+)\)|<\/?([bius])>/g

/** Texts know mentions, links and four kinds of emphasis; all else stands as it is. */
const TextContent = ({
  mentions,
  text
}: {
  readonly text: string
  readonly mentions: SandboxMessage["mentions"]
}): VNode => {
  const shown: Array<ComponentChildren> = []
  const open: Array<{ readonly name: string; readonly children: Array<ComponentChildren> }> = []
  const add = (child: ComponentChildren): void => void (open.at(-1)?.children ?? shown).push(child)
  const close = (): void => {
    const { children, name } = open.pop()!
    add(<span class={`md-${name}`}>{children}</span>)
  }
  let last = 0
  for (const match of text.matchAll(textTags)) {
    add(text.slice(last, match.index))
    last = match.index + match[0].length
    const [source, id, label, url, name] = match
    const mention = mentions.find(({ key }) => key === source)
    if (mention !== undefined) add(<Mention id={mention.id} name={mention.name} />)
    else if (source === "@_all") add(<Mention id="all" />)
    else if (id !== undefined) add(<Mention id={id} />)
    else if (url !== undefined) add(<Link url={url}>{label}</Link>)
    else if (name === undefined) add(source)
    else if (!source.startsWith("</")) open.push({ name, children: [] })
    else if (open.at(-1)?.name === name) close()
    else add(source)
  }
  add(text.slice(last))
  while (open.length > 0) close()
  return <p class="plain-text">{shown}</p>
}

const PostNode = ({
  mentions,
  node
}: {
  readonly node: JsonObject
  readonly mentions: SandboxMessage["mentions"]
}): VNode | null => {
  const style = listOf(node["style"]).map((one) => `post-${textOf(one)}`)
  switch (node["tag"]) {
    case "text":
      return <span class={style.join(" ")}>{textOf(node["text"])}</span>
    case "a":
      return <Link url={node["href"]}>{textOf(node["text"])}</Link>
    case "at": {
      const id = textOf(node["user_id"])
      const mention = mentions.find(({ key }) => key === id)
      return mention === undefined ? (
        <Mention id={id === "@_all" ? "all" : id} />
      ) : (
        <Mention id={mention.id} name={mention.name} />
      )
    }
    case "img":
      return <Picture imgKey={textOf(node["image_key"])} alt="" class="message-image" />
    case "media":
      return <FileChip fileKey={textOf(node["file_key"])} name={t("video")} icon="image" />
    case "emotion":
      return <span>[{textOf(node["emoji_type"])}]</span>
    case "code_block":
      return (
        <pre tabIndex={0}>
          <code>{textOf(node["text"])}</code>
        </pre>
      )
    case "hr":
      return <hr />
    case "md":
      return <Markdown text={textOf(node["text"])} />
    default:
      return <span>{textOf(node["text"])}</span>
  }
}

const Post = ({
  content,
  mentions
}: {
  readonly content: JsonObject
  readonly mentions: SandboxMessage["mentions"]
}): VNode => {
  const { paragraphs, title } = postOf(content)
  return (
    <div class="post">
      {title === "" ? null : <p class="post-title">{title}</p>}
      {paragraphs.map((nodes, index) => (
        <div key={index} class="post-paragraph">
          {nodes.filter(isObject).map((node, index) => (
            <PostNode key={index} node={node} mentions={mentions} />
          ))}
        </div>
      ))}
    </div>
  )
}

const FileChip = ({
  fileKey,
  icon,
  name
}: {
  readonly fileKey: string
  readonly name: string
  readonly icon: string
}): VNode => (
  <a class="file-chip" href={fileAddress(fileKey)} download>
    <Icon token={icon} size={22} />
    <span>
      <strong>{name}</strong>
      <small>{fileKey}</small>
    </span>
    <span class="unseen">{t("download")}</span>
  </a>
)

// Cards ----------------------------------------------------------------------------------------------------------

interface CardMessageProps {
  readonly message: SandboxMessage
  readonly chat: SandboxChat
  readonly actor: string | undefined
}

const EntityCard = ({ actor, chat, id, message }: CardMessageProps & { readonly id: string }): VNode => {
  const state = cardSignal(id).value
  if (state === undefined) return <p class="dim">{t("loading")}…</p>
  return (
    <Card card={state.card} state={state} messageId={message.message_id} members={chat.users} actor={actor} />
  )
}

const CardMessage = ({ content, ...props }: CardMessageProps & { readonly content: JsonObject }): VNode => {
  const { actor, chat, message } = props
  if (message.card_id !== undefined) return <EntityCard {...props} id={message.card_id} />
  if (content["type"] === "template") {
    const data = objectOf(content["data"])
    return (
      <div class="card template">
        <p>
          <Icon token="file" /> {t("template")} <code>{textOf(data["template_id"])}</code>
        </p>
        {data["template_variable"] === undefined ? null : (
          <JsonView value={data["template_variable"]} label={t("template")} />
        )}
      </div>
    )
  }
  return <Card card={content} messageId={message.message_id} members={chat.users} actor={actor} />
}

// The whole ------------------------------------------------------------------------------------------------------

const Content = (props: CardMessageProps): VNode => {
  const { message } = props
  if (message.deleted) return <p class="bubble dim">{t("recalled")}</p>
  const content = objectOf(parsed(message.content))
  const key = textOf(content["file_key"])
  switch (message.msg_type) {
    case "interactive":
      return <CardMessage {...props} content={content} />
    case "image":
      return <Picture imgKey={textOf(content["image_key"])} alt={t("image")} class="message-image" />
    case "file":
    case "folder":
      return <FileChip fileKey={key} name={textOf(content["file_name"]) || t("file")} icon="file" />
    case "audio":
      return <FileChip fileKey={key} name={t("audio")} icon="audio" />
    case "media":
      return <FileChip fileKey={key} name={textOf(content["file_name"]) || t("video")} icon="image" />
    case "sticker":
      return <FileChip fileKey={key} name={t("sticker")} icon="star" />
    case "text":
      return (
        <div class="bubble">
          <TextContent text={textOf(content["text"])} mentions={message.mentions} />
        </div>
      )
    case "post":
      return (
        <div class="bubble">
          <Post content={content} mentions={message.mentions} />
        </div>
      )
    case "share_user":
      return (
        <div class="bubble">
          {t("sharedUser")}: <Person id={textOf(content["user_id"])} name avatar />
        </div>
      )
    case "share_chat": {
      const shared = chats.value.get(textOf(content["chat_id"]))
      return (
        <div class="bubble">
          {t("sharedChat")}: {shared === undefined ? textOf(content["chat_id"]) : chatName(shared)}
        </div>
      )
    }
    default:
      return (
        <div class="bubble">
          <JsonView value={content} label={message.msg_type} />
        </div>
      )
  }
}

const Raw = ({
  message,
  onClose
}: {
  readonly message: SandboxMessage
  readonly onClose: () => void
}): VNode => {
  const state = message.card_id === undefined ? undefined : cardSignal(message.card_id).value
  return (
    <Dialog title={message.message_id} wide onClose={onClose}>
      <JsonView value={message} label={t("rawOf", message.message_id)} />
      {state === undefined ? null : <JsonView value={state} label={t("rawOf", state.card_id)} />}
    </Dialog>
  )
}

export const Message = (props: CardMessageProps): VNode => {
  const { chat, message } = props
  const [raw, setRaw] = useState(false)
  const isBot = chat.bots.includes(message.sender)
  const parent = message.parent_id === undefined ? undefined : messages.value.get(message.parent_id)
  const name = senderName(message.sender)
  return (
    <li class={`message${isBot ? " is-bot" : ""}`} id={`message-${message.message_id}`}>
      <Avatar id={message.sender} name={name} bot={isBot} size={36} />
      <div class="message-main">
        <p class="message-head">
          <strong>{name}</strong>
          <time title={dayAndTime(message.createdAt)}>{timeOfDay(message.createdAt)}</time>
          {message.updated ? <span class="dim">{t("edited")}</span> : null}
          {message.thread_id === undefined ? null : <span class="dim">{t("thread")}</span>}
          <span class="message-tools">
            <code>{message.message_id}</code>
            {message.deleted ? null : (
              <button
                type="button"
                class="quiet small"
                aria-label={t("replyToWhom", name)}
                onClick={() => {
                  replyingTo.value = message
                  document.getElementById("composer")?.focus()
                }}
              >
                {t("replyTo")}
              </button>
            )}
            <button
              type="button"
              class="quiet small"
              aria-label={t("rawOf", message.message_id)}
              onClick={() => setRaw(true)}
            >
              {t("raw")}
            </button>
          </span>
        </p>
        {message.parent_id === undefined ? null : (
          <p class="quoted">
            <span>{t("reply")} </span>
            {parent === undefined ? (
              <code>{message.parent_id}</code>
            ) : (
              <>
                {senderName(parent.sender)}: {previewOf(parent)}
              </>
            )}
          </p>
        )}
        <Content {...props} />
      </div>
      {raw ? <Raw message={message} onClose={() => setRaw(false)} /> : null}
    </li>
  )
}
