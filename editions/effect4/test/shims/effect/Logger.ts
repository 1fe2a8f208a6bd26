import * as E from "effect/Effect"
import { dual } from "effect/Function"
import * as HashMap from "effect/HashMap"
import * as Layer from "effect/Layer"
import * as L from "effect/Logger"
import type * as LogLevel from "effect/LogLevel"
import * as References from "effect/References"

export const none: L.Logger<unknown, void> = L.make(() => undefined)

interface Line {
  readonly message: unknown
  readonly annotations: HashMap.HashMap<string, unknown>
  readonly logLevel: { readonly _tag: LogLevel.LogLevel | "Warning"; readonly label: string }
  readonly cause: L.Options<unknown>["cause"]
  readonly options: L.Options<unknown>
}

/** A logger that is told as ours are. */
const told = <A>(logger: L.Logger<unknown, A>) => ({ log: ({ options }: Line): A => logger.log(options) })

export const logfmtLogger = told(L.formatLogFmt)
export const stringLogger = told(L.formatSimple)

/** As a logger of Effect 3 is told. */
export const make = <A>(log: (line: Line) => A): L.Logger<unknown, A> =>
  L.make((options) => {
    const { cause, fiber, logLevel, message } = options
    return log({
      options,
      message,
      cause,
      annotations: HashMap.fromIterable(Object.entries(fiber.getRef(References.CurrentLogAnnotations))),
      logLevel: { _tag: logLevel === "Warn" ? "Warning" : logLevel, label: logLevel.toUpperCase() }
    })
  })

export const withMinimumLogLevel: {
  (level: LogLevel.LogLevel): <A, X, R>(self: E.Effect<A, X, R>) => E.Effect<A, X, R>
  <A, X, R>(self: E.Effect<A, X, R>, level: LogLevel.LogLevel): E.Effect<A, X, R>
} = dual(2, (self: E.Effect<unknown>, level: LogLevel.LogLevel) =>
  E.provideService(self, References.MinimumLogLevel, level)
)

/** The tests replace the default logger only. */
export const replace = (_: unknown, by: L.Logger<unknown, unknown>): Layer.Layer<never> => L.layer([by])

export const remove: (logger: unknown) => Layer.Layer<never> = () => L.layer([])

export const minimumLogLevel = (level: LogLevel.LogLevel): Layer.Layer<never> =>
  Layer.succeed(References.MinimumLogLevel, level)
