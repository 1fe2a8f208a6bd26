/** What is known of a stream without loading what makes streams. */

import type * as Stream from "effect/Stream"

/** The key by which Effect knows its streams: the module that has it would load them all. */
const key: typeof Stream.TypeId = "~effect/Stream"

export const isStream = (value: unknown): boolean =>
  typeof value === "object" && value !== null && key in value
