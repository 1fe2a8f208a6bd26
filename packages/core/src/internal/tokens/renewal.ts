/** How a new token takes the place of one that ends: once for all who wait, and not at once again where it failed. */
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Option from "effect/Option"
import * as Random from "effect/Random"
import type * as Redacted from "effect/Redacted"
import type { FetchedToken } from "../../Credentials.js"
import * as FeishuError from "../../FeishuError.js"
import { isEqual } from "../headerText.js"
import * as Shared from "../shared.js"
import type { Cached } from "./cached.js"
import * as Slot from "./slot.js"

/** What they get who ask, or still wait, when the layer has ended. */
export const closed = (): FeishuError.FeishuTransportError =>
  new FeishuError.FeishuTransportError({
    endpoint: "Tokens.get",
    method: "",
    path: "",
    reason: "closed",
    cause: undefined,
    mayHaveArrived: false,
    msg: "FeishuClient is closed: the scope of its layer has ended"
  })

/** What tokens are renewed with. */
export interface Options {
  readonly appId: string
  readonly cached: Cached
  /** How long before its end a token is replaced at most, in milliseconds. */
  readonly earlyRefresh: number
  /** Asks the platform. */
  readonly request: (slot: Slot.Slot) => Effect.Effect<FetchedToken, FeishuError.FeishuError>
  readonly shared: Shared.Shared
}

/** The token that takes the place of another. */
export interface Renewal {
  /** Waits for a token, unless there was none a moment ago. The span is that of the waiting. */
  readonly wait: (
    slot: Slot.Slot,
    now: number
  ) => Effect.Effect<Redacted.Redacted<string>, FeishuError.FeishuError>
  /** Starts the renewal of a token that is given meanwhile. */
  readonly renewIfDue: (slot: Slot.Slot, now: number) => void
  /** Looks for a token once what is under way has ended, for that may not know what is known now. */
  readonly afresh: (slot: Slot.Slot) => Effect.Effect<Redacted.Redacted<string>, FeishuError.FeishuError>
}

const proofOf = (slot: Slot.Slot): Effect.Effect<Redacted.Redacted<string> | undefined> =>
  slot.credentials.proof ?? Effect.succeed(undefined)

/** What the failure of a fetch leads to: for a while it is not tried again, and a good token goes on. */
const fail = (
  slot: Slot.Slot,
  error: FeishuError.FeishuError
): Effect.Effect<Redacted.Redacted<string>, FeishuError.FeishuError> =>
  Effect.gen(function* () {
    const now = yield* Clock.currentTimeMillis
    const times = (slot.failed?.times ?? 0) + 1
    const isRefused = error._tag === "FeishuAuthError" && error.code > 0
    const wait = isRefused ? 60_000 : Math.min(30_000, 1_000 * 2 ** (times - 1))
    // Processes that failed together do not come back together.
    const until = now + wait * (0.5 + 0.5 * (yield* Random.next))
    // One failure may be a mishap: who needs a token then asks at once.
    const proof = error._tag === "FeishuAuthError" ? yield* proofOf(slot) : undefined
    slot.failed = { error, until: times === 1 ? now : until, times, proof }
    const { held } = slot
    if (held === undefined || now >= held.endsAt) return yield* Effect.fail(error)
    held.renewAt = until
    yield* Effect.logWarning(`The last token goes on, renewing it failed: ${error.message}`)
    return held.value
  })

/** Whether what failed a moment ago would fail again: whoever was refused still proves itself with the same. */
const wouldFail = (
  slot: Slot.Slot,
  { error, proof, until }: Slot.Failed,
  now: number
): Effect.Effect<boolean> =>
  now >= until || error._tag !== "FeishuAuthError"
    ? Effect.succeed(now < until)
    : Effect.map(proofOf(slot), (current) => current === proof || isEqual(current, proof))

export const make = ({ appId, cached, earlyRefresh, request, shared }: Options): Renewal => {
  const fetches = Shared.flights<Redacted.Redacted<string>, FeishuError.FeishuError>(
    shared,
    "break off",
    () => Exit.fail(closed())
  )

  const load = (slot: Slot.Slot): Effect.Effect<Redacted.Redacted<string>, FeishuError.FeishuError> =>
    Effect.gen(function* () {
      const stored = yield* cached.read(slot)
      if (
        Option.isSome(stored) &&
        Slot.adopt(slot, stored.value, yield* Clock.currentTimeMillis, earlyRefresh)
      ) {
        return stored.value.value
      }
      return yield* Effect.matchEffect(request(slot), {
        onFailure: (error) => fail(slot, error),
        onSuccess: (fetched) =>
          Effect.zipRight(
            Effect.logDebug(`Fetched a new ${slot.kind} token, good for ${fetched.expiresIn} s`),
            Effect.map(Clock.currentTimeMillis, (now) => take(slot, fetched, now))
          )
      })
    })

  const take = (
    slot: Slot.Slot,
    { expiresIn, value }: FetchedToken,
    now: number
  ): Redacted.Redacted<string> => {
    const life = expiresIn * 1000
    const renewAt = now + life - Slot.ahead(life, earlyRefresh)
    const expiresAt = now + life
    Slot.settle(slot, value, now)
    Slot.hold(slot, value, renewAt, expiresAt)
    cached.store(slot, { value, renewAt, expiresAt })
    return value
  }

  const join = (slot: Slot.Slot) => fetches.join(slot.key, load(slot))

  const wait: Renewal["wait"] = (slot, now) => {
    const { failed } = slot
    const waiting =
      failed === undefined
        ? join(slot)
        : Effect.flatMap(wouldFail(slot, failed, now), (would) =>
            would ? Effect.fail(failed.error) : join(slot)
          )
    return Effect.withSpan(waiting, "feishu.token", {
      attributes: { "feishu.token": slot.kind, "feishu.app": appId },
      captureStackTrace: false
    })
  }

  const renewIfDue: Renewal["renewIfDue"] = (slot, now) => {
    const { held } = slot
    if (held === undefined || now < held.renewAt) return
    // Nobody else starts it meanwhile.
    held.renewAt = held.endsAt
    shared.spawn(Effect.ignore(join(slot)), "break off")
  }

  return { wait, renewIfDue, afresh: (slot) => fetches.queue(slot.key, load(slot)) }
}
