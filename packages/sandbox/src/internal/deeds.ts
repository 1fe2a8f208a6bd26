/** What people do in the platform's own client, by the rules that hold for their tokens as well. */
import * as Application from "@effect-feishu/core/events/Application"
import { appEventsSlot } from "./appEvents.js"
import type { AppEvent } from "../Sandbox/Records.js"
import { approvalsSlot, type Instance } from "./approvals.js"
import { botsOf } from "./bots.js"
import { entered, read } from "./chatEvents.js"
import { conversationsSlot } from "./conversations.js"
import type { Message } from "./chat.js"
import { directorySlot, type Person } from "./directory.js"
import type { JsonObject } from "./fields.js"
import { same } from "./people.js"
import { happening, idsOf } from "./raise.js"
import { Refusal } from "./refusal.js"
import type { Call } from "./route.js"
import { routes } from "./routes/index.js"
import type { World } from "./world.js"

const pressed = happening(Application.botMenuV6, "a person presses a button of a bot's menu")

/** People and bots, by their open_ids and the ids of their apps. */
interface Others {
  /** Indices in the directory, or open_ids. */
  readonly users?: ReadonlyArray<number | string> | undefined
  /** Ids of apps. */
  readonly bots?: ReadonlyArray<string> | undefined
}

/** What a person does. */
export type Deed =
  | { readonly type: "react" | "unreact"; readonly messageId: string; readonly emoji: string }
  | { readonly type: "recall" | "read"; readonly messageId: string }
  | { readonly type: "edit"; readonly messageId: string; readonly text: string }
  | { readonly type: "join" | "leave"; readonly chatId: string }
  | ({ readonly type: "invite" | "remove"; readonly chatId: string } & Others)
  | { readonly type: "open"; readonly bot: string }
  | { readonly type: "menu"; readonly bot: string; readonly eventKey: string }
  | {
      readonly type: "submit"
      readonly approvalCode: string
      /** Widgets with their values (default: none). */
      readonly form?: ReadonlyArray<object> | undefined
      /** Who decides at nodes whose approvers are chosen: open_ids or indices, by the id of the node. */
      readonly approvers?: Readonly<Record<string, ReadonlyArray<number | string>>> | undefined
    }
  | {
      readonly type: "approve" | "reject" | "cancel"
      readonly instanceCode: string
      readonly comment?: string | undefined
    }
  | {
      readonly type: "transfer"
      readonly instanceCode: string
      readonly to: number | string
      readonly comment?: string | undefined
    }

/** Why it cannot be done. */
export class CannotDo {
  constructor(
    readonly reason: string,
    /** What the platform answers to it. */
    readonly code?: number
  ) {}
}

const cannot = (reason: string): never => {
  throw new CannotDo(reason)
}

interface Request {
  readonly params?: Readonly<Record<string, string>>
  readonly query?: Readonly<Record<string, string>>
  readonly body?: JsonObject
}

/** Does what an endpoint does, as the person: with its rules, and without a request that could fail or be counted. */
const perform = (world: World, person: Person, id: string, request: Request): void => {
  const { body = {}, params = {}, query = {} } = request
  const route = routes.find((one) => one.id === id)
  if (route === undefined) throw new Error(`there is no route ${id}`)
  const call: Call = {
    world,
    now: world.now,
    caller: {
      kind: "user",
      appId: world.settings.apps[0]!.appId,
      tenantKey: world.settings.tenants[0]!,
      user: person.index
    },
    params,
    query: new URLSearchParams(query),
    headers: {},
    body,
    bodyArray: [],
    form: { fields: {}, files: {} }
  }
  try {
    route.handle(call, { ...query, ...body, ...params })
  } catch (thrown) {
    if (thrown instanceof Refusal) throw new CannotDo(`${thrown.code} ${thrown.msg}`, thrown.code)
    throw thrown
  }
}

export const personIn = (world: World, user: number | string): Person => {
  const directory = world.get(directorySlot)
  const person = typeof user === "number" ? directory.person(user) : directory.findPerson("open_id", user)
  return person ?? cannot(`there is no user ${user}`)
}

// messages

const messageOf = (world: World, id: string): Message =>
  world.get(conversationsSlot).messages.get(id) ?? cannot(`there is no message ${id}`)

const unreact = (world: World, person: Person, messageId: string, emoji: string): void => {
  const reaction = messageOf(world, messageId).reactions.find(
    (one) => one.emoji === emoji && same(one.actor, { user: person.index })
  )
  if (reaction === undefined) {
    cannot(`${person.open_id} has not reacted to ${messageId} with ${emoji}`)
    return
  }
  perform(world, person, "im.v1.message.reaction.delete", {
    params: { message_id: messageId, reaction_id: reaction.reaction_id }
  })
}

/** A person reads what is in a chat of theirs; what was read stays so. */
export const markRead = (world: World, message: Message, user: number): void => {
  message.reads ??= new Map()
  if (message.reads.has(user)) return
  message.reads.set(user, { seq: world.next(), at: world.now })
  read(world, message, user)
}

// chats

const members = (
  world: World,
  person: Person,
  verb: "create" | "delete",
  chatId: string,
  others: Others
): void => {
  const { bots = [], users = [] } = others
  if (bots.length === 0 && users.length === 0) cannot("nobody is named")
  // Before the first joins or leaves it is known that there are all of them.
  const openIds = users.map((user) => personIn(world, user).open_id)
  for (const bot of bots)
    if (!botsOf(world).some(({ appId }) => appId === bot)) cannot(`there is no bot ${bot}`)
  for (const [type, ids] of [
    ["open_id", openIds],
    ["app_id", bots]
  ] as const) {
    if (ids.length === 0) continue
    perform(world, person, `im.v1.chat.members.${verb}`, {
      params: { chat_id: chatId },
      query: { member_id_type: type },
      body: { id_list: ids }
    })
  }
}

/** The app of a bot, which is named by that or by its open_id. */
const appOf = (world: World, bot: string): string =>
  botsOf(world).find(({ appId, open_id }) => appId === bot || open_id === bot)?.appId ??
  cannot(`there is no bot ${bot}`)

/** Opens the chat with a bot, which is made when they first meet. */
const open = (world: World, person: Person, bot: string): void => {
  const appId = appOf(world, bot)
  const chat = world.get(conversationsSlot).directChat(appId, world.settings.tenants[0]!, person.index)
  entered(world, appId, chat, person.index)
}

const press = (world: World, person: Person, bot: string, eventKey: string): void => {
  if (eventKey === "") cannot("a button of a menu has an event key")
  pressed(world, [appOf(world, bot)], {
    operator: { operator_name: person.name, operator_id: idsOf(world, person.index) },
    event_key: eventKey,
    timestamp: Math.floor(world.now / 1000)
  })
}

// approvals

const instanceOf = (world: World, code: string): Instance =>
  world.get(approvalsSlot).instances.get(code) ?? cannot(`there is no approval ${code}`)

const decide = (
  world: World,
  person: Person,
  verb: "approve" | "reject" | "transfer",
  instance: Instance,
  extra: JsonObject
): void => {
  const task =
    instance.tasks.find((one) => one.user === person.index && one.status === "PENDING") ??
    cannot(`${person.open_id} has nothing to decide on ${instance.code}`)
  perform(world, person, `approval.v4.task.${verb}`, {
    body: {
      approval_code: instance.definition.code,
      instance_code: instance.code,
      user_id: person.open_id,
      task_id: task.id,
      ...extra
    }
  })
}

const run = (world: World, person: Person, deed: Deed): void => {
  switch (deed.type) {
    case "react":
      return perform(world, person, "im.v1.message.reaction.create", {
        params: { message_id: deed.messageId },
        body: { reaction_type: { emoji_type: deed.emoji } }
      })
    case "unreact":
      return unreact(world, person, deed.messageId, deed.emoji)
    case "recall":
      return perform(world, person, "im.v1.message.delete", { params: { message_id: deed.messageId } })
    case "edit":
      return perform(world, person, "im.v1.message.update", {
        params: { message_id: deed.messageId },
        body: { msg_type: "text", content: JSON.stringify({ text: deed.text }) }
      })
    case "read": {
      const message = messageOf(world, deed.messageId)
      if (!message.chat.users.has(person.index)) cannot(`${person.open_id} is not in the chat of the message`)
      return markRead(world, message, person.index)
    }
    case "join":
      return perform(world, person, "im.v1.chat.members.me_join", { params: { chat_id: deed.chatId } })
    case "leave":
      return members(world, person, "delete", deed.chatId, { users: [person.index] })
    case "invite":
      return members(world, person, "create", deed.chatId, deed)
    case "remove":
      return members(world, person, "delete", deed.chatId, deed)
    case "open":
      return open(world, person, deed.bot)
    case "menu":
      return press(world, person, deed.bot, deed.eventKey)
    case "submit":
      return perform(world, person, "approval.v4.instance.create", {
        body: {
          approval_code: deed.approvalCode,
          open_id: person.open_id,
          form: JSON.stringify(deed.form ?? []),
          node_approver_open_id_list: Object.entries(deed.approvers ?? {}).map(([key, users]) => ({
            key,
            value: users.map((user) => personIn(world, user).open_id)
          }))
        }
      })
    case "approve":
    case "reject":
      return decide(world, person, deed.type, instanceOf(world, deed.instanceCode), {
        comment: deed.comment
      })
    case "transfer":
      return decide(world, person, deed.type, instanceOf(world, deed.instanceCode), {
        transfer_user_id: personIn(world, deed.to).open_id,
        comment: deed.comment
      })
    case "cancel": {
      const instance = instanceOf(world, deed.instanceCode)
      return perform(world, person, "approval.v4.instance.cancel", {
        body: {
          approval_code: instance.definition.code,
          instance_code: instance.code,
          user_id: person.open_id
        }
      })
    }
  }
}

/** Does it, and gives the events that come of it. */
export const act = (world: World, person: Person, deed: Deed): ReadonlyArray<AppEvent> => {
  const events = world.get(appEventsSlot)
  const last = events.all[events.all.length - 1]
  run(world, person, deed)
  return last === undefined ? events.all.slice() : events.all.slice(events.all.lastIndexOf(last) + 1)
}
