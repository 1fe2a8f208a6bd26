/**
 * Where cards go: a receiver, or the thread of a message.
 */
import type { CallOptions } from "@effect-feishu/core/Endpoint"
import type { FeishuClient } from "@effect-feishu/core/FeishuClient"
import { type FeishuError, FeishuInvalidRequestError } from "@effect-feishu/core/FeishuError"
import * as Im from "@effect-feishu/core/Im"
import * as Effect from "effect/Effect"
import * as Either from "effect/Either"
import { patiently, type Settings } from "./session.js"
import * as Retry from "@effect-feishu/core/Retry"

/** Exactly one of the two. */
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

/** Sends something to the place, and gives the message's id. Sending it again sends no second message. */
export type Place = (content: Im.Content) => Effect.Effect<string, FeishuError, FeishuClient>

/** A card entity is not always known to the message service at once. */
const isUnknownYet = (error: FeishuError): boolean => error.code === 230099 && error.msg.includes("200740")

export const resolve = (
  name: string,
  target: Target,
  settings: Settings
): Either.Either<Place, FeishuInvalidRequestError> => {
  const { inThread, receiveId, receiveIdType, replyTo } = target
  const refuse = (path: string, message: string) =>
    Either.left(new FeishuInvalidRequestError({ endpoint: name, problems: [{ path, message }] }))
  if ((receiveId === undefined) === (replyTo === undefined)) {
    return refuse("receiveId", "or replyTo must be given, and not both")
  }
  if (replyTo === "") return refuse("replyTo", "must not be empty")
  if (
    receiveId !== undefined &&
    receiveIdType === undefined &&
    Im.inferReceiveIdType(receiveId)._tag === "None"
  ) {
    return refuse("receiveId", "does not show its kind: give receiveIdType")
  }
  if (receiveId !== undefined && inThread !== undefined) {
    return refuse("inThread", "is for answers: give replyTo instead of receiveId")
  }
  return Either.right((content) =>
    Effect.suspend(() => {
      const uuid = crypto.randomUUID()
      let unknown = 0
      return patiently(
        settings,
        (options: CallOptions) =>
          Effect.map(
            receiveId === undefined
              ? Im.reply(replyTo!, content, { ...options, uuid, replyInThread: inThread })
              : Im.send(receiveId, content, { ...options, uuid, receiveIdType }),
            (message) => message.message_id
          ),
        (error) => Retry.isSafe(error, true) || (isUnknownYet(error) && unknown++ < 5)
      )
    })
  )
}
