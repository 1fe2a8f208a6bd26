/**
 * What a bot does.
 *
 * @since 0.1.0
 */
export { action, click, type ClickOptions, form, type FormOptions } from "./Bot/clicks.js"
