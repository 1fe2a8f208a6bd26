/** What is said of a configuration on this line of Effect. */
import type * as Config from "effect/Config"

/** An error of somebody's own configuration in words: Effect's own has them. */
export const readable = (error: Config.ConfigError): Config.ConfigError => error
