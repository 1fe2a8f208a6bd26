/** Pairs that could not be stored yet: tried again until they are, and once more as the layer ends. */
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Random from "effect/Random"
import type { FeishuInvalidRequestError } from "../../FeishuError.js"
import * as UserKeys from "../../UserKeys.js"
import type { StoredToken, UserTokenStoreError } from "../../UserTokenStore.js"
import type { Flights, Shared } from "../shared.js"
import type { Outside } from "./outside.js"
import { type Failure, isReplaced, type Pending } from "./pair.js"
import { closed, noKeys } from "./refusals.js"

/** The longest wait before a pair is tried again to be stored, in milliseconds. */
const maxSavePause = 30_000
/** How many pairs are stored at once after the store was away. */
const savesAtOnce = 16

type Found = Effect.Effect<Option.Option<StoredToken>, FeishuInvalidRequestError | UserTokenStoreError>

export class Unsaved {
  /** By the strongest id of their users. */
  private readonly pairs = new Map<string, Pending>()
  private isSaving = false

  constructor(
    private readonly shared: Shared,
    private readonly outside: Outside,
    private readonly flights: Flights<StoredToken | undefined, Failure>,
    /** Hears of whom there is a pair in the store that is good. */
    private readonly isStored: (id: string) => void
  ) {}

  get size(): number {
    return this.pairs.size
  }

  has(id: string): boolean {
    return this.pairs.has(id)
  }

  /** The pair of a user that is stored, or else the one that waits for it. Fails for a user without ids, and after the layer's end. */
  find(user: UserKeys.UserKeys): Found {
    return Effect.suspend((): Found => {
      if (UserKeys.toTexts(user).length === 0) return Effect.fail(noKeys())
      if (this.shared.isClosed()) return Effect.fail(closed())
      return Effect.map(
        this.outside.read(user),
        Option.orElse(() => {
          const all = [...this.pairs.values()]
          return Option.fromNullable(all.find(({ token }) => UserKeys.isSame(token.user, user))?.token)
        })
      )
    })
  }

  forget(id: string): void {
    this.pairs.delete(id)
  }

  /**
   * Stores what the platform gave, now or as soon as the store is there. At first without looking what is there:
   * until it is stored, it is lost if the process is killed.
   */
  keep(id: string, pending: Pending): Effect.Effect<StoredToken, UserTokenStoreError> {
    return Effect.suspend(() => {
      this.pairs.set(id, pending)
      return Effect.tapError(this.write(id, pending), () => Effect.sync(() => this.saveLater()))
    })
  }

  /** One more try for a pair, if there is one. Gives what is stored then. */
  save(id: string): Effect.Effect<StoredToken | undefined, UserTokenStoreError> {
    return Effect.suspend(() => {
      const pending = this.pairs.get(id)
      return pending === undefined ? Effect.succeed(undefined) : this.saveUnlessReplaced(id, pending)
    })
  }

  /** What the end of the layer tries once more, as often as it can. */
  saveRest(): Effect.Effect<void> {
    return Effect.forEach(
      [...this.pairs],
      ([id, pending]) =>
        Effect.retry(this.saveUnlessReplaced(id, pending), {
          while: () => Effect.as(Effect.sleep(200), true)
        }),
      { concurrency: savesAtOnce, discard: true }
    ).pipe(Effect.ignore)
  }

  private write(id: string, pending: Pending): Effect.Effect<StoredToken, UserTokenStoreError> {
    return Effect.map(this.outside.save(pending.token), () => this.settle(id, pending, pending.token))
  }

  private settle(id: string, pending: Pending, token: StoredToken): StoredToken {
    if (this.pairs.get(id) === pending) this.pairs.delete(id)
    this.isStored(id)
    return token
  }

  /** Stores a pair that could not be stored before, unless there is a newer one by now. */
  private saveUnlessReplaced(id: string, pending: Pending): Effect.Effect<StoredToken, UserTokenStoreError> {
    return Effect.matchEffect(this.outside.read(UserKeys.fromTexts([id])), {
      // What cannot be read is written over.
      onFailure: () => this.write(id, pending),
      onSuccess: (found) =>
        Option.isSome(found) && isReplaced(found.value, pending)
          ? Effect.sync(() => this.settle(id, pending, found.value))
          : this.write(id, pending)
    })
  }

  private saveLater(): void {
    if (this.isSaving || this.shared.isClosed()) return
    this.isSaving = true
    this.shared.spawn(this.keepSaving(0), "break off")
  }

  private keepSaving(times: number): Effect.Effect<void> {
    return Effect.gen(this, function* () {
      yield* Effect.sleep(Math.min(maxSavePause, 1000 * 2 ** times) * (0.5 + 0.5 * (yield* Random.next)))
      const before = this.pairs.size
      // The first failure ends the round: the store is away still.
      yield* Effect.ignore(
        Effect.forEach([...this.pairs.keys()], (id) => this.saveAgain(id), {
          concurrency: savesAtOnce,
          discard: true
        })
      )
      if (this.pairs.size > 0) return yield* this.keepSaving(this.pairs.size < before ? 0 : times + 1)
      this.isSaving = false
    })
  }

  private saveAgain(id: string): Effect.Effect<void, Failure> {
    return Effect.tapError(this.flights.queue(id, this.save(id)), () =>
      Effect.sync(() => {
        // To the end of the queue: one that cannot be stored must not stand before the others.
        const pending = this.pairs.get(id)
        if (pending === undefined) return
        this.pairs.delete(id)
        this.pairs.set(id, pending)
      })
    ).pipe(Effect.asVoid)
  }
}
