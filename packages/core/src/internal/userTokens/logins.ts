/** Ends authorizations: exchanges a code, asks whose tokens these are, and stores them. */
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Redacted from "effect/Redacted"
import * as FeishuError from "../../FeishuError.js"
import {
  type Exchange,
  exchangeOf,
  type ExchangeOptions,
  type OAuthTokens,
  type Service as OAuth
} from "../../OAuthClient.js"
import * as UserKeys from "../../UserKeys.js"
import type { StoredToken } from "../../UserTokenStore.js"
import { isEqual, problemOf } from "../headerText.js"
import * as Shared from "../shared.js"
import type { Outside } from "./outside.js"
import { type Failure, idOf, readable, received } from "./pair.js"
import { closed } from "./refusals.js"
import type { Unsaved } from "./unsaved.js"
import * as Secret from "../../Secret.js"
import * as Settings from "../../Settings.js"

const exchangeRules: Settings.Rules<ExchangeOptions> = {
  redirectUri: Settings.text,
  codeVerifier: Settings.secret
}

/** A pair of which it is not known yet whose it is. */
interface Unclaimed {
  readonly code: Redacted.Redacted<string>
  readonly options: Exchange
  readonly reply: OAuthTokens
  /** When it came. */
  readonly at: number
}

/** For how long, in milliseconds, a pair is kept of which it is not known whose it is, and how many. */
const unclaimedFor = 3_600_000
const maxUnclaimed = 1_000

const isSameExchange = (one: Exchange, other: Exchange): boolean =>
  one.redirectUri === other.redirectUri &&
  (one.codeVerifier === other.codeVerifier || isEqual(one.codeVerifier, other.codeVerifier))

const nobody = (): FeishuError.FeishuDecodeError =>
  new FeishuError.FeishuDecodeError({
    endpoint: "UserTokens.authorize",
    method: "",
    path: "",
    problems: [
      { path: "open_id", message: "must be there, or another id: whose tokens these are is not known" }
    ],
    raw: undefined
  })

export class Logins {
  private readonly unclaimed = new Set<Unclaimed>()
  private readonly logins: Shared.Flights<UserKeys.UserKeys, Failure>
  private count = 0

  constructor(
    shared: Shared.Shared,
    private readonly oauth: OAuth,
    private readonly outside: Outside,
    private readonly flights: Shared.Flights<StoredToken | undefined, Failure>,
    private readonly unsaved: Unsaved,
    private readonly refreshAhead: number
  ) {
    this.logins = Shared.flights<UserKeys.UserKeys, Failure>(shared, "finish", () => Exit.fail(closed()))
  }

  /** How many pairs there are of which it is not known whose they are. */
  get size(): number {
    return this.unclaimed.size
  }

  authorize(
    code: Secret.Secret,
    options: ExchangeOptions | undefined
  ): Effect.Effect<UserKeys.UserKeys, Failure> {
    return Effect.suspend(() => {
      const secret = Secret.make(code)
      const message = problemOf(Redacted.value(secret))
      const problems = [
        ...(message === undefined ? [] : [{ path: "code", message }]),
        ...Settings.problemsOf(options, exchangeRules)
      ]
      if (problems.length > 0) {
        return Effect.fail(
          new FeishuError.FeishuInvalidRequestError({ endpoint: "UserTokens.authorize", problems })
        )
      }
      // The code is spent when the platform answers: who asked may give up, the tokens are kept.
      return this.logins.join(String(this.count++), this.logIn(secret, exchangeOf(options)))
    })
  }

  private logIn(
    code: Redacted.Redacted<string>,
    options: Exchange
  ): Effect.Effect<UserKeys.UserKeys, Failure> {
    return Effect.gen(this, function* () {
      const pair = yield* this.exchanged(code, options)
      const user = yield* this.outside.atPlatform(() =>
        Effect.map(this.oauth.userInfo(pair.reply.accessToken), (info) =>
          UserKeys.fromTexts(UserKeys.toTexts(info))
        )
      )
      if (UserKeys.toTexts(user).length === 0) return yield* Effect.fail(nobody())
      this.unclaimed.delete(pair)
      const token = received(user, pair.reply, pair.at, this.refreshAhead)
      const id = idOf(token)
      // A refresh that is under way would store the older pair over this one.
      yield* this.flights.queue(id, this.unsaved.keep(id, { token, spent: undefined }))
      return user
    })
  }

  /** What a code was exchanged for, now or when it was last tried. */
  private exchanged(
    code: Redacted.Redacted<string>,
    options: Exchange
  ): Effect.Effect<Unclaimed, FeishuError.FeishuError> {
    return Effect.gen(this, function* () {
      const now = yield* Clock.currentTimeMillis
      for (const pair of this.unclaimed) {
        if (pair.at + unclaimedFor <= now) this.unclaimed.delete(pair)
        else if (isEqual(pair.code, code) && isSameExchange(pair.options, options)) return pair
      }
      const reply = yield* this.outside.atPlatform(() =>
        Effect.map(this.oauth.exchange(code, options), readable)
      )
      const pair = { code, options, reply, at: yield* Clock.currentTimeMillis }
      this.unclaimed.add(pair)
      for (const oldest of this.unclaimed) {
        if (this.unclaimed.size <= maxUnclaimed) break
        this.unclaimed.delete(oldest)
      }
      return pair
    })
  }
}
