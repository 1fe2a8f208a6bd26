/**
 * The message that is being handled: what `Bot.reply` and its like answer. A handler has it; nothing else does, so that
 * replying outside of a handler does not compile.
 *
 * @since 0.1.0
 */
import * as Context from "effect/Context"
import type { Message } from "./Message.js"

/**
 * @since 0.1.0
 * @category type ids
 */
export const TypeId: TypeId = "~@effect-feishu/bot/Incoming"

/**
 * @since 0.1.0
 * @category type ids
 */
export type TypeId = "~@effect-feishu/bot/Incoming"

/**
 * The message that is being handled.
 *
 * @since 0.1.0
 * @category tags
 */
export class Incoming extends Context.Tag(TypeId)<Incoming, Message>() {}
