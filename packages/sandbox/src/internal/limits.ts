/**
 * The limits that are not an endpoint's own, as the documentation has them.
 *
 * Documented are the numbers, of messages the code as well (230020), of custom bots theirs (11232), and of edits of a document
 * HTTP 429. Not documented: the code that comes with that, and what is answered for cards and for cards that one member sees;
 * for those it is what the gateway says, and what is said of messages.
 */
import type { Chat } from "./chat.js"
import type { Rate } from "./facts.js"
import { limiterSlot, type Overrun, type Subject } from "./limiter.js"
import { rateRefusal, refuse } from "./refusal.js"
import type { Call } from "./route.js"

/** To a group, from all its bots together; to a person, from one bot. */
const toChat: Rate = { perSecond: 5 }
const toMember: Rate = { perSecond: 40 }
const byCustomBot: Rate = { perSecond: 5, perMinute: 100 }
const patches: Rate = { perSecond: 5 }
const operations: Rate = { perSecond: 10 }
const edits: Rate = { perSecond: 3 }

const over = (call: Call, subject: Subject, rate: Rate): Overrun | undefined =>
  call.world.get(limiterSlot).pass(subject, rate, call.now)

const tooOften = (): never => refuse(230020, "This operation triggers the frequency limit.")

/** Whether the chat takes one more message now. */
export const paceChat = (call: Call, { chat_id: id }: Chat): void => {
  if (call.world.settings.limits.chats && over(call, { kind: "chat", id }, toChat) !== undefined) tooOften()
}

/** Whether the group takes one more card that one member sees. */
export const paceEphemeral = (call: Call, { chat_id: id }: Chat): void => {
  if (call.world.settings.limits.chats && over(call, { kind: "ephemeral", id }, toMember) !== undefined)
    tooOften()
}

export const paceCustomBot = (call: Call, chatId: string): void => {
  if (
    call.world.settings.limits.chats &&
    over(call, { kind: "customBot", id: chatId }, byCustomBot) !== undefined
  ) {
    refuse(11232, "frequency limited psm[lark.oapi.app_platform_runtime]appID[1500]")
  }
}

/** Whether the card that a message is may be replaced once more. */
export const paceMessage = (call: Call, id: string): void => {
  if (call.world.settings.limits.messages && over(call, { kind: "message", id }, patches) !== undefined)
    tooOften()
}

export const paceCard = (call: Call, id: string): void => {
  const { cards } = call.world.settings.limits
  if (cards === false) return
  const overrun = over(call, { kind: "card", id }, operations)
  if (overrun === undefined) return
  if (cards === "service") tooOften()
  throw rateRefusal(overrun)
}

/** Whether a document takes one more edit: all kinds of them together, of all apps. */
export const paceDocument = (call: Call, id: string): void => {
  if (!call.world.settings.limits.documents) return
  const overrun = over(call, { kind: "document", id }, edits)
  if (overrun !== undefined) throw rateRefusal(overrun)
}
