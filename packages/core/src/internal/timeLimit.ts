/** Time limits as they are given: by configuration as well, where one that is none would fail every call. */
import * as Duration from "effect/Duration"
import * as Option from "effect/Option"
import type { Problem } from "./guard.js"

/** Milliseconds of a duration; 0 where it is none, as `NaN` and what is negative are. */
export const millisOf = (input: Duration.DurationInput): number =>
  Duration.toMillis(Option.getOrElse(Duration.decodeUnknown(input), () => Duration.zero))

/** What is wrong with a time limit of so many milliseconds. */
export const problemOf = (path: string, millis: number): Problem | undefined =>
  millis > 0 ? undefined : { path, message: "must be a duration, longer than nothing" }
