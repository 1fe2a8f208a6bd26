/**
 * What a call sees of whoever keeps the limits: a place for it, where it waits for its turn. Apart from the keeping, so
 * that a program without limits carries none of it. `Limits` gives all of this to users.
 */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import type { Service as Credentials } from "../Credentials.js"
import type { Any } from "./endpoint.js"
import type { FeishuError } from "../FeishuError.js"
import type { Service as Region } from "../Region.js"
import type { Identity } from "./identity.js"

export interface Wanted {
  /** Whose calls they are, as far as that is known, and the host of the API. */
  readonly client: {
    readonly credentials: Credentials | undefined
    readonly region: Pick<Region, "open">
  }
  readonly endpoint: Any
  /** Wire names on one level; of a request to any path, the request. */
  readonly input: unknown
  readonly identity: Identity
  /** What is in scope where the call is made. */
  readonly context: Context.Context<never>
}

export interface Place {
  /** Whether it is the turn of an attempt already; else it waits. */
  readonly enter: () => boolean
  /**
   * One attempt that could not enter at once: `now` where its turn has come meanwhile, `afterWait` when it comes, `failed` where
   * that would take too long.
   */
  readonly wait: <A, R>(
    now: () => Effect.Effect<A, FeishuError, R>,
    afterWait: () => Effect.Effect<A, FeishuError, R>,
    failed: (error: FeishuError) => Effect.Effect<A, FeishuError, R>
  ) => Effect.Effect<A, FeishuError, R>
  /** Hears of a good answer. */
  readonly answered: (answer: unknown) => void
  /** Hears that an attempt has failed, before anything is done about it. */
  readonly failed: (error: FeishuError) => void
}

export interface LaneStatus {
  /** `endpoint`, or what kind of thing it is of: `chat`, `card`, `message`, `base`, `document`. */
  readonly of: string
  /** The endpoint's id, or the thing's. */
  readonly id: string
  /** The application and tenant. No secret in it. */
  readonly account: string
  /** The rates that are kept, with what is used of each: `limit` calls in `span` milliseconds. */
  readonly rates: ReadonlyArray<{ readonly limit: number; readonly span: number; readonly used: number }>
  /** How many calls may be under way at the same time, where that is limited. */
  readonly atOnce: number | undefined
  /** How many calls wait. */
  readonly waiting: number
  /** For how many milliseconds nothing goes, because the platform has said so. */
  readonly pausedFor: number
}

export interface Status {
  /** How many calls wait in all. */
  readonly waiting: number
  /** `memory`: of this process; `store`: shared with others; `away`: its store does not answer, so that limits are kept by this process. */
  readonly kept: "memory" | "store" | "away"
  /** What was used of late. */
  readonly lanes: ReadonlyArray<LaneStatus>
}

export interface Service {
  /** The place of a call; none where nothing limits it. */
  readonly place: (wanted: Wanted) => Place | undefined
  readonly status: Effect.Effect<Status>
}

export class Limits extends Context.Tag("~@effect-feishu/core/Limits")<Limits, Service>() {}
