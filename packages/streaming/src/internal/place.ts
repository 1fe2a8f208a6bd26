/**
 * Where cards go: a receiver, or the thread of a message.
 */
import type { CallOptions } from "@effect-feishu/core/Endpoint"
import type { FeishuClient } from "@effect-feishu/core/FeishuClient"
import type { FeishuError, Problem } from "@effect-feishu/core/FeishuError"
import * as Im from "@effect-feishu/core/Im"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import { isPassing, mayBeDone, patiently, type Settings } from "./session.js"

/** Exactly one of `receiveId` and `replyTo`. */
export interface Target {
  /** Who gets the card: `ou_`, `on_`, `oc_`, an e-mail address, or another id with its kind. */
  readonly receiveId?: string | undefined
  /** Default: what the id shows. */
  readonly receiveIdType?: Im.ReceiveIdType | undefined
  /** The message that the card answers. */
  readonly replyTo?: string | undefined
  /** Answers in the message's thread, and opens one where there is none. */
  readonly inThread?: boolean | undefined
}

/** A message to be sent. */
export interface Delivery {
  /** Sends it and gives its id. However often this runs, one message is there. */
  readonly send: Effect.Effect<string, FeishuError, FeishuClient>
  /** Whether it may be there though no answer said so. */
  readonly mayHaveArrived: () => boolean
}

/** A card entity is not always known to the message service at once. */
const isUnknownYet = (error: FeishuError): boolean => error.code === 230099 && error.msg.includes("200740")

/** The id in an answer that has not its documented shape. */
const messageIdIn = (raw: unknown): string | undefined => {
  const id = (raw as { readonly message_id?: unknown } | null | undefined)?.message_id
  return typeof id === "string" && id !== "" ? id : undefined
}

/** What is wrong with a target. */
export const problemsOf = (target: Target): ReadonlyArray<Problem> => {
  const { inThread, receiveId, receiveIdType, replyTo } = target
  const problem = (path: string, message: string) => [{ path, message }]
  if ((receiveId === undefined) === (replyTo === undefined)) {
    return problem("receiveId", "or replyTo must be given, and not both")
  }
  if (replyTo === "") return problem("replyTo", "must not be empty")
  if (receiveId === undefined) return []
  if (receiveIdType === undefined && Option.isNone(Im.inferReceiveIdType(receiveId))) {
    return problem("receiveId", "does not show its kind, such as oc_ of a chat: give receiveIdType")
  }
  return inThread === undefined
    ? []
    : problem("inThread", "is for answers: give replyTo instead of receiveId")
}

/** Prepares a message to a place: all attempts carry one key, by which the platform knows a repetition. */
export const deliver = (target: Target, content: Im.Content, settings: Settings): Delivery => {
  const { inThread, receiveId, receiveIdType, replyTo = "" } = target
  const uuid = crypto.randomUUID()
  let mayHaveArrived = false
  const send = Effect.suspend(() => {
    let unknown = 0
    return patiently(
      settings,
      (options: CallOptions) =>
        Effect.map(
          receiveId === undefined
            ? Im.reply(replyTo, content, { ...options, uuid, replyInThread: inThread })
            : Im.send(receiveId, content, { ...options, uuid, receiveIdType }),
          (message) => message.message_id
        ).pipe(
          // Of the answer nothing else is needed, and the message is there.
          Effect.catchTag("FeishuDecodeError", (error) => {
            const id = messageIdIn(error.raw)
            return id === undefined ? Effect.fail(error) : Effect.succeed(id)
          })
        ),
      (error) => {
        mayHaveArrived ||= mayBeDone(error)
        return isPassing(error) || (isUnknownYet(error) && unknown++ < 5)
      }
    )
  })
  return { send, mayHaveArrived: () => mayHaveArrived }
}
