import * as C from "effect/Config"
import * as E from "effect/Effect"
import * as Redacted from "effect/Redacted"
import type * as R from "effect/Result"

export const mapOrFail = <A, B>(
  self: C.Config<A>,
  f: (value: A) => R.Result<B, C.ConfigError>
): C.Config<B> => C.mapEffect(self, (value) => E.fromResult(f(value)))

export const redacted = (self: C.Config<string> | string): C.Config<Redacted.Redacted<string>> =>
  C.map(typeof self === "string" ? C.NonEmptyString(self) : self, (text) => Redacted.make(text))
