/** What a program says of the calls in a scope. Apart from the keeping, so that who says it loads none of that. */
import * as Context from "effect/Context"

/** The chat that the calls in scope are about, where they do not say it themselves. */
export class Chat extends Context.Tag("~@effect-feishu/core/Limits/Chat")<Chat, string>() {}

/** How long the calls in scope wait at most, in milliseconds. */
export class MaxWait extends Context.Tag("~@effect-feishu/core/Limits/MaxWait")<MaxWait, number>() {}
