/** Custom bots: addresses that deliver into a chat what is posted to them. */
import { hmac } from "@noble/hashes/hmac.js"
import { sha256 } from "@noble/hashes/sha2.js"
import { checkContent } from "../content.js"
import { conversationsSlot } from "../conversations.js"
import type { Chat } from "../chat.js"
import { isObject, type JsonObject } from "../fields.js"
import { hooksSlot, type Hook } from "../hooks.js"
import { paceCustomBot } from "../limits.js"
import { Refusal } from "../refusal.js"
import { at, bare, parseObject, type Call, type Reply, type Route } from "../route.js"
import { encode, utf8Length } from "../wire.js"
import * as Redacted from "effect/Redacted"

/** Custom bots are answered with 200 whatever happens. */
const refuse = (code: number, msg: string): never => {
  throw new HookRefusal(code, msg)
}

class HookRefusal {
  constructor(
    readonly code: number,
    readonly msg: string
  ) {}
}

const largest = 20 * 1024
const hour = 3600

const base64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes))

/** The time and the secret are the key; nothing is signed with it. */
const signatureOf = (timestamp: string, secret: string): string =>
  base64(hmac(sha256, encode(`${timestamp}\n${secret}`), encode("")))

const checkSignature = (call: Call, { secret }: Hook): void => {
  if (secret === undefined) return
  const { sign, timestamp } = call.body
  const seconds = Number(timestamp)
  const isFresh = Math.abs(call.now / 1000 - seconds) <= hour
  if (!isFresh || sign !== signatureOf(String(timestamp), Redacted.value(secret))) {
    refuse(19021, "sign match fail or timestamp is not within one hour from current time")
  }
}

const checkKeywords = ({ body }: Call, { keywords }: Hook): void => {
  const said = JSON.stringify(body)
  if (keywords.length > 0 && !keywords.some((word) => said.includes(word))) {
    refuse(19024, "Key Words Not Found")
  }
}

interface Said {
  readonly kind: string
  readonly content: JsonObject
}

const bad = (): never => refuse(9499, "Bad Request")

/** What is to be said, as a message of an app has it. Of chats a custom bot shares only its own. */
const saidIn = ({ card, content, msg_type: kind }: JsonObject, chat: Chat): Said => {
  if (typeof kind !== "string") return refuse(19002, "params error, msg_type need")
  switch (kind) {
    case "text":
    case "image":
      return isObject(content) ? { kind, content } : bad()
    case "post": {
      const post = isObject(content) ? content["post"] : undefined
      return isObject(post) ? { kind, content: post } : bad()
    }
    case "share_chat": {
      const id = isObject(content) ? content["share_chat_id"] : undefined
      return id === chat.chat_id
        ? { kind, content: { chat_id: id } }
        : refuse(19002, "params error, share_chat_id is not the chat of the bot")
    }
    case "interactive": {
      const value = typeof card === "string" ? parseObject(card) : card
      return isObject(value) ? { kind, content: value } : bad()
    }
    default:
      return refuse(19002, `params error, msg_type ${kind} is not supported`)
  }
}

const deliver = (call: Call, hook: Hook, chat: Chat): void => {
  const { content, kind } = saidIn(call.body, chat)
  const text = JSON.stringify(content)
  if (kind === "text" && String(content["text"] ?? "") === "") refuse(19002, "params error, text is empty")
  const asApp: Call = {
    ...call,
    caller: { kind: "tenant", appId: hook.appId, tenantKey: chat.tenantKey, user: undefined }
  }
  try {
    const checked =
      kind === "share_chat"
        ? { content: text, mentions: [], cardId: undefined }
        : checkContent(asApp, kind, text)
    call.world.get(conversationsSlot).add({
      chat,
      msg_type: kind,
      content: checked.content,
      mentions: checked.mentions,
      sender: { app: hook.appId },
      appId: hook.appId,
      cardId: checked.cardId
    })
  } catch (thrown) {
    if (!(thrown instanceof Refusal)) throw thrown
    refuse(kind === "interactive" ? 11246 : 19002, thrown.msg)
  }
}

const post = (call: Call): Reply => {
  try {
    const hook = call.world.get(hooksSlot).find(call.params["token"]!)
    const chat = hook === undefined ? undefined : call.world.get(conversationsSlot).chats.get(hook.chatId)
    if (hook === undefined || chat === undefined || chat.dissolved)
      return refuse(19001, "param invalid: incoming webhook access token invalid")
    // The limit is documented; with which code the platform says so is not.
    if (utf8Length(JSON.stringify(call.body)) > largest) refuse(11001, "the request is larger than 20 KB")
    checkSignature(call, hook)
    paceCustomBot(call, hook.chatId)
    checkKeywords(call, hook)
    deliver(call, hook, chat)
    return bare({ StatusCode: 0, StatusMessage: "success", code: 0, data: {}, msg: "success" })
  } catch (thrown) {
    if (!(thrown instanceof HookRefusal)) throw thrown
    return bare({ code: thrown.code, msg: thrown.msg, data: {} })
  }
}

export const hookRoutes: ReadonlyArray<Route> = [
  at("POST", "/open-apis/bot/v2/hook/:token", "bot.v2.hook.post", post, { tokens: [] })
]
