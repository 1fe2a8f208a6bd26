/** What a card entity is. */
import type { JsonObject } from "./fields.js"

export interface CardEntity {
  readonly card_id: string
  readonly seq: number
  readonly appId: string
  readonly createdAt: number
  readonly fromTemplate: boolean
  card: JsonObject
  sequence: number
  /** When streaming was last switched on; `undefined`: it is off. */
  streamingSince: number | undefined
  /** Streaming has ended without a word: texts are accepted and thrown away. */
  silenced: boolean
  messageId: string | undefined
  readonly uuids: Map<string, string>
  interactionUntil: number
  /** Operations that took effect. */
  operations: number
  /** Text updates that were accepted and thrown away after streaming had ended. */
  dropped: number
}
