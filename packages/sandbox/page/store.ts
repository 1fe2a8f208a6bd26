/** What the page knows of the sandbox: read once, then kept up by the events that it sends. */
import { batch, computed, signal } from "@preact/signals"
import type { ActiveFault } from "../src/FaultPlan.js"
import type {
  AppEvent,
  Delivery,
  CardActionOptions,
  RequestRecord,
  Said,
  SandboxChat,
  SandboxEvent,
  SandboxMessage,
  SandboxUser,
  SayOptions
} from "../src/Sandbox.js"
import type { Clock, Info } from "../src/SandboxControl.js"
import { address, ApiError, call } from "./api.js"
import { applyCard, forgetCards, refreshCards } from "./cards.js"
import { parsed } from "./json.js"
import { attempt, connection, say } from "./notices.js"
import { previewOf } from "./preview.js"
import { t } from "./words.js"

export type Pane = "requests" | "faults" | "events" | "people"

/** What a narrow screen shows; a wide one shows all. */
export type View = "chats" | "conversation" | "inspector"

/** How much is kept here; the sandbox itself keeps more. */
const mostMessages = 3000
const mostRequests = 1000
const mostEvents = 200

export const info = signal<Info | undefined>(undefined)
/** How far the sandbox's time is ahead of this machine's. */
export const clockOffset = signal(0)
export const clockAdvanced = signal(0)
export const users = signal<ReadonlyMap<string, SandboxUser>>(new Map())
export const chats = signal<ReadonlyMap<string, SandboxChat>>(new Map())
export const messages = signal<ReadonlyMap<string, SandboxMessage>>(new Map())
export const requests = signal<ReadonlyArray<RequestRecord>>([])
export const faults = signal<ReadonlyArray<ActiveFault>>([])
export const appEvents = signal<ReadonlyArray<AppEvent>>([])
export const deliveries = signal<ReadonlyArray<Delivery>>([])

export const unread = signal<ReadonlyMap<string, number>>(new Map())
export const chosenChat = signal<string | undefined>(undefined)
export const pane = signal<Pane>("requests")
export const view = signal<View>("conversation")
export const replyingTo = signal<SandboxMessage | undefined>(undefined)
export const chosenRequest = signal<number | undefined>(undefined)
export const chosenEvent = signal<string | undefined>(undefined)
export const announcement = signal("")

// Names ----------------------------------------------------------------------------------------------------------

export const userName = (id: string): string => {
  const user = users.value.get(id)
  if (user !== undefined) return user.name
  return id.length > 14 ? `${id.slice(0, 6)}…${id.slice(-4)}` : id
}

export const senderName = (sender: string): string =>
  info.value?.apps.find(({ appId }) => appId === sender)?.name ?? userName(sender)

export const chatName = (chat: SandboxChat): string => {
  if (chat.name !== "") return chat.name
  const [user] = chat.users
  return chat.mode === "p2p" && user !== undefined ? userName(user) : chat.chat_id
}

/** The chat of a person and a bot that have not met yet: it exists once something is said in it. */
const meeting = /^with (\S+) (\S+)$/

export const chatOf = (id: string | undefined): SandboxChat | undefined => {
  if (id === undefined) return undefined
  const known = chats.value.get(id)
  const [, user, bot] = meeting.exec(id) ?? []
  if (known !== undefined || user === undefined || bot === undefined) return known
  return {
    chat_id: id,
    mode: "p2p",
    name: "",
    dissolved: false,
    users: [user],
    bots: [bot],
    messages: 0,
    custom_bot: ""
  }
}

/** Whether the chat has yet to come into being. */
export const isMeeting = (chat: SandboxChat): boolean => meeting.test(chat.chat_id)

/** Messages of each chat, oldest first. */
export const messagesByChat = computed(() => {
  const by = new Map<string, Array<SandboxMessage>>()
  for (const message of messages.value.values()) {
    const list = by.get(message.chat_id)
    if (list === undefined) by.set(message.chat_id, [message])
    else list.push(message)
  }
  for (const list of by.values()) list.sort((a, b) => a.createdAt - b.createdAt)
  return by
})

/** Those with the latest message first. */
export const chatsInOrder = computed(() => {
  const latest = (chat: SandboxChat): number => messagesByChat.value.get(chat.chat_id)?.at(-1)?.createdAt ?? 0
  return [...chats.value.values()].sort((a, b) => latest(b) - latest(a))
})

// Happenings -----------------------------------------------------------------------------------------------------

const upsert = <A>(map: ReadonlyMap<string, A>, entries: Iterable<readonly [string, A]>): Map<string, A> => {
  const next = new Map(map)
  for (const [key, value] of entries) next.set(key, value)
  return next
}

const mergeMessages = (list: ReadonlyArray<SandboxMessage>): void => {
  const next = upsert(
    messages.value,
    list.map((message) => [message.message_id, message] as const)
  )
  // The oldest go first, those of the chat that is open last.
  for (const sparesOpen of [true, false]) {
    for (const [id, { chat_id }] of next) {
      if (next.size <= mostMessages) break
      if (!sparesOpen || chat_id !== chosenChat.value) next.delete(id)
    }
  }
  messages.value = next
}

const arrived = (message: SandboxMessage): void => {
  const chat = chats.value.get(message.chat_id)
  announcement.value = t(
    "newMessage",
    senderName(message.sender),
    chat === undefined ? message.chat_id : chatName(chat),
    previewOf(message)
  )
  if (message.chat_id === chosenChat.value) return
  unread.value = upsert(unread.value, [[message.chat_id, (unread.value.get(message.chat_id) ?? 0) + 1]])
}

const applyClock = ({ advanced, now }: Clock): void => {
  if (advanced !== clockAdvanced.value) refreshCards(true)
  clockOffset.value = now - Date.now()
  clockAdvanced.value = advanced
}

/** Happenings come one by one and are applied together: each drawing takes all that came meanwhile. */
const apply = (happenings: ReadonlyArray<SandboxEvent>): void =>
  batch(() => {
    const newRequests: Array<RequestRecord> = []
    const changed: Array<SandboxMessage> = []
    for (const event of happenings) {
      switch (event.type) {
        case "request":
          newRequests.push(event.request)
          break
        case "message":
          changed.push(event.message)
          if (event.change === "created" && !messages.value.has(event.message.message_id))
            arrived(event.message)
          break
        case "chat":
          chats.value = upsert(chats.value, [[event.chat.chat_id, event.chat]])
          chosenChat.value ??= event.chat.chat_id
          break
        case "card":
          applyCard(event)
          break
        case "app-event":
          keepEvents([event.event])
          break
        case "delivery":
          deliveries.value = [...deliveries.value, event.delivery].slice(-mostEvents)
          showAnswer(event.delivery)
          break
        case "clock":
          applyClock(event.clock)
          break
        case "faults":
          void attempt(readFaults)
          break
        case "reset":
        case "gap":
          void readAll(event.type === "reset")
          break
      }
    }
    if (changed.length > 0) mergeMessages(changed)
    if (newRequests.length > 0) {
      const last = requests.value.at(-1)?.index ?? -1
      const fresh = newRequests.filter(({ index }) => index > last)
      requests.value = [...requests.value, ...fresh].slice(-mostRequests)
      // Each stroke of a fault leaves fewer.
      if (fresh.some(({ fault }) => fault !== undefined)) void attempt(readFaults)
    }
  })

const toastOf = (answer: unknown): string | undefined => {
  if (typeof answer !== "object" || answer === null || !("toast" in answer)) return undefined
  const { toast } = answer
  if (typeof toast !== "object" || toast === null || !("content" in toast)) return undefined
  return typeof toast.content === "string" ? toast.content : undefined
}

/** What the person who pressed sees: the app's toast, or the code of what went wrong. */
const showAnswer = ({ answer, code, isCallback }: Delivery): void => {
  if (!isCallback) return
  if (code !== undefined) say("error", t("callbackFailed", String(code)))
  else {
    const toast = toastOf(answer)
    if (toast !== undefined) say("info", toast)
  }
}

// Reading --------------------------------------------------------------------------------------------------------

const readFaults = async (): Promise<void> => {
  faults.value = (await call<{ readonly faults: ReadonlyArray<ActiveFault> }>("GET", "/faults")).faults
}

/** A sandbox that asks for a token says so here: a stream of events only breaks. */
const refused = (error: unknown): void => {
  if (error instanceof ApiError && error.status === 401) connection.value = "refused"
}

let reading = false
let readAgain = false

/** Reads the state anew. One reading is under way at a time. */
const readAll = async (forget: boolean): Promise<void> => {
  if (reading) {
    readAgain = true
    return
  }
  reading = true
  try {
    const [about, people, rooms, talk, log, told, brought] = await Promise.all([
      call<Info>("GET", ""),
      call<{ readonly users: ReadonlyArray<SandboxUser> }>("GET", "/users?limit=1000"),
      call<{ readonly chats: ReadonlyArray<SandboxChat> }>("GET", "/chats"),
      call<{ readonly messages: ReadonlyArray<SandboxMessage> }>("GET", "/messages?limit=1000"),
      call<{ readonly requests: ReadonlyArray<RequestRecord> }>("GET", `/requests?limit=${mostRequests}`),
      call<{ readonly events: ReadonlyArray<AppEvent> }>("GET", "/app-events"),
      call<{ readonly deliveries: ReadonlyArray<Delivery> }>("GET", `/deliveries?limit=${mostEvents}`),
      readFaults()
    ])
    batch(() => {
      info.value = about
      applyClock(about.clock)
      users.value = new Map(people.users.map((user) => [user.open_id, user]))
      chats.value = new Map(rooms.chats.map((chat) => [chat.chat_id, chat]))
      if (forget) {
        messages.value = new Map()
        forgetCards()
        unread.value = new Map()
        chosenRequest.value = undefined
        chosenEvent.value = undefined
      }
      mergeMessages(talk.messages)
      requests.value = log.requests
      appEvents.value = told.events.slice(-mostEvents)
      deliveries.value = brought.deliveries
      if (forget) replyingTo.value = undefined
      if (forget || chatOf(chosenChat.value) === undefined) {
        chosenChat.value = chatsInOrder.value[0]?.chat_id
      }
    })
    if (!forget) refreshCards(false)
  } catch (error) {
    refused(error)
    if (connection.value !== "refused") say("error", error instanceof Error ? error.message : String(error))
  } finally {
    reading = false
    if (readAgain) {
      readAgain = false
      setTimeout(() => void readAll(false), 500)
    }
  }
}

let queue: Array<SandboxEvent> = []

/** What comes while the state is read waits: the state may be older, and would hide it. */
const flush = (): void => {
  if (reading) {
    setTimeout(flush, 30)
    return
  }
  const taken = queue
  queue = []
  apply(taken)
}

const receive = (event: MessageEvent<string>): void => {
  const happening = parsed(event.data) as SandboxEvent | undefined
  if (happening === undefined) return
  if (queue.length === 0) setTimeout(flush, 30)
  queue.push(happening)
}

const kinds: ReadonlyArray<SandboxEvent["type"]> = [
  "request",
  "message",
  "chat",
  "card",
  "app-event",
  "delivery",
  "faults",
  "clock",
  "reset",
  "gap"
]

setInterval(() => refreshCards(true), 20_000)

/** Follows the sandbox for as long as the page lives. A sandbox that was started anew is read anew. */
export const connect = (): void => {
  const source = new EventSource(address("/events"))
  let known = false
  source.addEventListener("open", () => {
    const again = connection.value === "lost"
    connection.value = "open"
    known = true
    void readAll(again)
  })
  for (const kind of kinds) source.addEventListener(kind, receive)
  source.addEventListener("error", () => {
    // Not the browser's own repetition: it would go on from a number that a new sandbox has not reached.
    source.close()
    if (known) connection.value = "lost"
    else void call("GET", "").catch(refused)
    setTimeout(() => connection.value !== "refused" && connect(), 1000)
  })
}

// Doing ----------------------------------------------------------------------------------------------------------

export const openChat = (id: string): void => {
  batch(() => {
    chosenChat.value = id
    view.value = "conversation"
    replyingTo.value = undefined
    const next = new Map(unread.value)
    next.delete(id)
    unread.value = next
  })
  if (!chats.value.has(id)) return
  void attempt(async () => {
    const read = await call<{ readonly messages: ReadonlyArray<SandboxMessage> }>(
      "GET",
      `/messages?limit=300&chat_id=${encodeURIComponent(id)}`
    )
    mergeMessages(read.messages)
  })
}

/** The chat of a person and a bot: the one that is there, or a new one. */
export const openDirect = (user: string, bot: string): void => {
  const known = [...chats.value.values()].find(
    ({ bots, mode, users }) => mode === "p2p" && users[0] === user && bots.includes(bot)
  )
  openChat(known?.chat_id ?? `with ${user} ${bot}`)
}

const keepEvents = (events: ReadonlyArray<AppEvent>): void => {
  const fresh = events.filter((event) => !appEvents.value.some(({ id }) => id === event.id))
  if (fresh.length > 0) appEvents.value = [...appEvents.value, ...fresh].slice(-mostEvents)
}

/** Somebody writes something; whether apps are told of it is said. */
export const speak = (
  chat: SandboxChat,
  text: string,
  options: Pick<SayOptions, "user" | "replyTo" | "inThread">
): Promise<boolean> =>
  attempt(async () => {
    const where = isMeeting(chat) ? { bot: chat.bots[0] } : { chatId: chat.chat_id }
    const { events, message } = await call<Said>("POST", "/messages", { ...where, ...options, text })
    batch(() => {
      mergeMessages([message])
      keepEvents(events)
      replyingTo.value = undefined
    })
    if (isMeeting(chat)) {
      const read = await call<{ readonly chats: ReadonlyArray<SandboxChat> }>("GET", "/chats")
      chats.value = new Map(read.chats.map((one) => [one.chat_id, one]))
      openChat(message.chat_id)
    }
    const [event] = events
    say("info", event === undefined ? t("notTold") : t("sent", event.type))
  })

/** People beyond those that are known. */
export const moreUsers = (): Promise<boolean> =>
  attempt(async () => {
    const read = await call<{ readonly users: ReadonlyArray<SandboxUser> }>(
      "GET",
      `/users?limit=1000&offset=${users.value.size}`
    )
    users.value = upsert(
      users.value,
      read.users.map((user) => [user.open_id, user] as const)
    )
  })

/** Presses, submits or chooses; the event that comes of it is shown. */
export const useCard = (messageId: string, action: CardActionOptions): Promise<boolean> =>
  attempt(async () => {
    const event = await call<AppEvent>("POST", `/messages/${encodeURIComponent(messageId)}/actions`, action)
    batch(() => {
      keepEvents([event])
      pane.value = "events"
      chosenEvent.value = event.id
      say("info", t("sent", event.type))
    })
  })

export const inject = (plan: unknown): Promise<boolean> =>
  attempt(async () => {
    faults.value = (
      await call<{ readonly faults: ReadonlyArray<ActiveFault> }>("POST", "/faults", plan)
    ).faults
  })

export const clearFaults = (): Promise<boolean> =>
  attempt(async () => {
    await call("DELETE", "/faults")
    faults.value = []
  })

export const clearRequests = (): Promise<boolean> =>
  attempt(async () => {
    await call("DELETE", "/requests")
    requests.value = []
    chosenRequest.value = undefined
  })

export const advance = (by: number | string): Promise<boolean> =>
  attempt(async () => applyClock(await call<Clock>("POST", "/clock", { advance: by })))

export const reset = (): Promise<boolean> => attempt(() => call("POST", "/reset"))
