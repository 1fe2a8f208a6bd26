/** What is known of a stream without loading what makes streams. */
import * as Effectable from "effect/Effectable"

export const isStream = (value: unknown): boolean =>
  typeof value === "object" && value !== null && Effectable.StreamTypeId in value
