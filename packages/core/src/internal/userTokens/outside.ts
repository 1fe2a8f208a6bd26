/** The store and the platform, as users' tokens need them: neither can take for ever, nor fail in ways of its own. */
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import type * as Redacted from "effect/Redacted"
import * as FeishuError from "../../FeishuError.js"
import type { UserKeys } from "../../UserKeys.js"
import { type Service as Store, type StoredToken, UserTokenStoreError } from "../../UserTokenStore.js"
import { reasonOf } from "../reason.js"
import type { Shared } from "../shared.js"
import { isWhole } from "./pair.js"

/** How long the store may take, in milliseconds. */
const storeTimeout = 5_000
/** How long a request of OAuth may take with all its repetitions. */
const oauthTimeout = 180_000

export interface Outside {
  readonly read: (user: UserKeys) => Effect.Effect<Option.Option<StoredToken>, UserTokenStoreError>
  readonly save: (token: StoredToken) => Effect.Effect<void, UserTokenStoreError>
  readonly remove: (user: UserKeys) => Effect.Effect<void, UserTokenStoreError>
  readonly atPlatform: <A>(
    code: () => Effect.Effect<A, FeishuError.FeishuError>
  ) => Effect.Effect<A, FeishuError.FeishuError>
}

export const make = (shared: Shared, store: Store, appId: string): Outside => {
  const inStore = <A>(
    operation: UserTokenStoreError["operation"],
    code: () => Effect.Effect<A, UserTokenStoreError>,
    ...secrets: ReadonlyArray<Redacted.Redacted<string>>
  ): Effect.Effect<A, UserTokenStoreError> =>
    Effect.suspend(() => {
      const failed = (reason: unknown) =>
        reason instanceof UserTokenStoreError
          ? reason
          : new UserTokenStoreError({ operation, reason: reasonOf(reason, ...secrets) })
      return Effect.mapError(shared.foreign(storeTimeout, code, failed), failed)
    })

  return {
    read: (user) =>
      inStore("get", () =>
        Effect.filterOrFail(
          store.get(appId, user),
          (found) => Option.isNone(found) || isWhole(found.value),
          () => new UserTokenStoreError({ operation: "get", reason: "it holds something damaged" })
        )
      ),
    save: (token) => {
      const { accessToken, refreshToken = accessToken } = token
      return inStore("save", () => store.save(appId, token), accessToken, refreshToken)
    },
    remove: (user) => inStore("remove", () => store.remove(appId, user)),
    atPlatform: (code) => Effect.mapError(shared.foreign(oauthTimeout, code, inVain), inVain)
  }
}

const inVain = (reason: unknown): FeishuError.FeishuError =>
  FeishuError.is(reason)
    ? reason
    : new FeishuError.FeishuTransportError({
        endpoint: "UserTokens",
        method: "",
        path: "",
        // It may have arrived: a refresh token may be spent.
        reason: "timeout",
        msg: `the platform was asked in vain: ${reasonOf(reason)}`,
        cause: undefined
      })
