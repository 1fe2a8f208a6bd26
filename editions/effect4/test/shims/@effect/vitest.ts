/** What the tests use of `@effect/vitest`, on vitest 3 and Node 20: the package of Effect 4 needs vitest 5 and Node 22. */
import * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Fiber from "effect/Fiber"
import * as Layer from "effect/Layer"
import type * as Scope from "effect/Scope"
import * as TestClock from "../effect/TestClock.js"
import * as TestConsole from "effect/testing/TestConsole"
import * as vitest from "vitest"

export * from "vitest"

type Options = number | vitest.TestOptions
type Body<Args extends ReadonlyArray<unknown>, R> = (...args: Args) => Effect.Effect<unknown, unknown, R>
type Test<R> = (name: string, self: Body<[vitest.TestContext], R>, options?: Options) => void
export interface Tester<R> extends Test<R> {
  readonly skip: Test<R>
  readonly only: Test<R>
  readonly skipIf: (condition: unknown) => Test<R>
  readonly each: <T>(cases: ReadonlyArray<T>) => (name: string, self: Body<[T], R>, options?: Options) => void
}

const optionsOf = (options: Options | undefined) =>
  typeof options === "number" ? { timeout: options } : (options ?? {})

const run = async (context: vitest.TestContext, effect: Effect.Effect<unknown, unknown>): Promise<void> => {
  const fiber = Effect.runFork(effect, { signal: context.signal })
  context.onTestFinished(() => Effect.runPromise(Effect.asVoid(Fiber.interrupt(fiber))))
  const exit = await Effect.runPromise(Fiber.await(fiber))
  if (Exit.isSuccess(exit)) return
  if (Cause.hasInterruptsOnly(exit.cause)) throw new Error("All fibers interrupted without errors.")
  throw Cause.prettyErrors(exit.cause)[0]
}

const tester = <R>(
  provide: (self: Effect.Effect<unknown, unknown, R>) => Effect.Effect<unknown, unknown>
): Tester<R> => {
  const of =
    (
      it: (
        name: string,
        options: vitest.TestOptions,
        run: (context: vitest.TestContext) => Promise<void>
      ) => void
    ): Test<R> =>
    (name, self, options) =>
      it(name, optionsOf(options), (context) => run(context, provide(Effect.suspend(() => self(context)))))
  return Object.assign(of(vitest.it), {
    skip: of(vitest.it.skip),
    only: of(vitest.it.only),
    skipIf: (condition: unknown) => of(vitest.it.skipIf(condition)),
    each:
      <T>(cases: ReadonlyArray<T>) =>
      (name: string, self: Body<[T], R>, options?: Options) =>
        vitest.it.for(cases)(name, optionsOf(options), (one, context) =>
          run(context, provide(Effect.suspend(() => self(one as T))))
        )
  })
}

const environment = /*#__PURE__*/ Layer.mergeAll(TestConsole.layer, TestClock.layer())

const effect = tester<Scope.Scope>((self) => Effect.provide(Effect.scoped(self), environment))
const live = tester<Scope.Scope>((self) => Effect.scoped(self))

export const it = Object.assign(
  ((...args: Parameters<typeof vitest.it>) => vitest.it(...args)) as typeof vitest.it,
  vitest.it,
  // Getters and methods, which are not copied or ask for what they are of.
  {
    skip: vitest.it.skip,
    skipIf: (condition: unknown) => vitest.it.skipIf(condition),
    runIf: (condition: unknown) => vitest.it.runIf(condition)
  },
  { effect, live, scoped: effect, scopedLive: live }
)
