/** Whom a bot listens to. */
import * as Settings from "@effect-feishu/core/Settings"
import type * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import type { Message } from "../Message.js"

/**
 * Why a message is not handled.
 *
 * - `not-mentioned`: it is from a group, and does not mention the bot.
 * - `chat`, `person`: not among those that are allowed; `direct` and `group`: such chats are not.
 * - `bot`: another bot wrote it; `loop`: bots have answered each other too often.
 * - `anonymous`: its sender has no name.
 * - `late`: it is too old, and nobody wanted an answer any more.
 *
 * @since 0.1.0
 * @category models
 */
export type Reason =
  | "not-mentioned"
  | "chat"
  | "person"
  | "direct"
  | "group"
  | "bot"
  | "loop"
  | "anonymous"
  | "late"

/**
 * Whom a bot listens to. What is left out is as said.
 *
 * @since 0.1.0
 * @category models
 */
export interface Rules {
  /** Which messages of groups: those that mention the bot unless told otherwise. */
  readonly groups?: "mentioned" | "all" | "none" | undefined
  /** Whether to listen to people who write to the bot alone: true unless told otherwise. */
  readonly direct?: boolean | undefined
  /** Whether a mention of everybody counts as one of the bot: false unless told otherwise. */
  readonly everybody?: boolean | undefined
  /** The chats to listen to, by id: all unless told. */
  readonly chats?: ReadonlyArray<string> | ((chatId: string) => boolean) | undefined
  /**
   * The people to listen to, by any of their ids: all unless told. A `user_id` is that of somebody in the bot's own tenant.
   * Bots are not meant.
   */
  readonly people?: ReadonlyArray<string> | ((sender: Message["sender"]) => boolean) | undefined
  /** Whether to listen to people without a name: true unless told otherwise, and false where `people` is given. */
  readonly anonymous?: boolean | undefined
  /** Which messages of other bots: none unless told otherwise. The bot's own are never handled. */
  readonly bots?: "none" | "when-mentioned" | "all" | undefined
  /** How many messages of bots in a row are handled in a chat before a person has to write: five unless told otherwise. */
  readonly botTurns?: number | undefined
  /**
   * What becomes of messages that arrive long after they were written, as after an outage: `run` handles them, `drop`
   * refuses them, `confirm` asks the sender first. They are handled unless told otherwise.
   */
  readonly late?:
    | { readonly after: Duration.DurationInput; readonly do: "run" | "confirm" | "drop" }
    | undefined
}

/** A list of ids, or what tells of each: of one text alone, its parts would be the ids. */
const chosen = /*#__PURE__*/ Settings.anyOf(Settings.texts, Settings.func)

const rules: Settings.Rules<Rules> = {
  groups: /*#__PURE__*/ Settings.oneOf("mentioned", "all", "none"),
  direct: Settings.flag,
  everybody: Settings.flag,
  chats: chosen,
  people: chosen,
  anonymous: Settings.flag,
  bots: /*#__PURE__*/ Settings.oneOf("none", "when-mentioned", "all"),
  botTurns: /*#__PURE__*/ Settings.wholeOrInfinity(0),
  late: Settings.record
}

/** Dies where a rule is not what it may be. */
export const checked = (given: Rules | null): Effect.Effect<void> =>
  Effect.zipRight(
    Settings.checkOrDie("Policy.layer", given, rules),
    Settings.checkOrDie("Policy.layer: late", given?.late, {
      after: Settings.required(Settings.duration),
      do: Settings.required(Settings.oneOf("run", "confirm", "drop"))
    })
  )

export type Verdict =
  | { readonly _tag: "Handle" }
  | { readonly _tag: "Confirm"; readonly age: number }
  | { readonly _tag: "Refuse"; readonly reason: Reason }

const refuse = (reason: Reason): Verdict => ({ _tag: "Refuse", reason })

/** In how many chats turns of bots are counted: of more, the one that was quiet longest is forgotten. */
const mostChats = 10_000

export class Policy {
  readonly turns = new Map<string, number>()
  readonly lateAfter: number

  constructor(readonly rules: Rules) {
    this.lateAfter = rules.late === undefined ? Infinity : Settings.millisOf(rules.late.after)
  }

  /** Judges a message; `now` in milliseconds. `home` is the tenant that told of it. */
  judge(message: Message, now: number, home: string | undefined): Verdict {
    const reason = this.placeReason(message) ?? this.senderReason(message, home)
    if (reason !== undefined) return refuse(reason)
    const age = now - message.createdAt
    if (age < this.lateAfter) return { _tag: "Handle" }
    const what = this.rules.late?.do
    return what === "drop"
      ? refuse("late")
      : what === "confirm"
        ? { _tag: "Confirm", age }
        : { _tag: "Handle" }
  }

  isMentioned({ mentionsAll, mentionsBot }: Message): boolean {
    return mentionsBot || (mentionsAll && this.rules.everybody === true)
  }

  /** The text, without a mention of everybody at its beginning where that means the bot. */
  heard({ mentionsAll, text }: Message): string {
    return mentionsAll && this.rules.everybody === true
      ? text.replace(/^\s*@(?:_all|all)(?![A-Za-z0-9_])/, "")
      : text
  }

  placeReason(message: Message): Reason | undefined {
    const { chats, direct = true, groups = "mentioned" } = this.rules
    const { id, kind } = message.chat
    if (chats !== undefined && !(typeof chats === "function" ? chats(id) : chats.includes(id))) return "chat"
    if (kind === "direct") return direct ? undefined : "direct"
    if (groups === "none") return "group"
    return groups === "all" || this.isMentioned(message) ? undefined : "not-mentioned"
  }

  senderReason(message: Message, home: string | undefined): Reason | undefined {
    const { anonymous = this.rules.people === undefined, people } = this.rules
    const { sender } = message
    if (sender.kind === "bot") return this.botReason(message)
    if (sender.kind === "anonymous") return anonymous ? undefined : "anonymous"
    const { openId, tenantKey, unionId, userId } = sender
    // A user_id names somebody within a tenant; in a chat with others there may be another of that name.
    const isAtHome = home === undefined || tenantKey === undefined || tenantKey === home
    const isAllowed =
      people === undefined ||
      (typeof people === "function"
        ? people(sender)
        : [openId, unionId, isAtHome ? userId : undefined].some(
            (id) => id !== undefined && id !== "" && people.includes(id)
          ))
    if (!isAllowed) return "person"
    this.turns.delete(message.chat.id)
    return undefined
  }

  botReason(message: Message): Reason | undefined {
    const { botTurns = 5, bots = "none" } = this.rules
    if (bots === "none" || (bots === "when-mentioned" && !message.mentionsBot)) return "bot"
    const { id } = message.chat
    const turns = this.turns.get(id) ?? 0
    if (turns >= botTurns) return "loop"
    this.turns.delete(id)
    this.turns.set(id, turns + 1)
    for (const oldest of this.turns.keys()) {
      if (this.turns.size <= mostChats) break
      this.turns.delete(oldest)
    }
    return undefined
  }
}
