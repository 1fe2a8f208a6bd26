/**
 * Bots on the Feishu / Lark platform.
 *
 * @since 0.1.0
 */
export * as Action from "./Action.js"
export * as Bot from "./Bot.js"
export * as Click from "./Click.js"
export * as Command from "./Command.js"
export * as Form from "./Form.js"
export * as Incoming from "./Incoming.js"
export * as Lanes from "./Lanes.js"
export * as Message from "./Message.js"
export * as Policy from "./Policy.js"
export * as Texts from "./Texts.js"
