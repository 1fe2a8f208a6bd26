/** The handlers of one `Events.layer`. */
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Effect3 from "./effect3/effect/Effect.js"
import * as Option from "effect/Option"
import * as Scope from "effect/Scope"
import type { Delivery } from "../Delivery.js"
import type { Answerer, Handler, Middleware, Service } from "../Handlers.js"

export interface Registry extends Service {
  readonly handlersOf: (type: string) => ReadonlyArray<Handler>
  readonly named: (name: string) => Handler | undefined
  readonly answererOf: (type: string) => Answerer | undefined
  readonly around: Middleware
  readonly tellUnhandled: (delivery: Delivery) => void
  readonly isEmpty: () => boolean
}

const none: ReadonlyArray<never> = []

export const make: Effect.Effect<Registry, never, Scope.Scope> = /*#__PURE__*/ Effect.zipWith(
  /*#__PURE__*/ Effect.scope,
  /*#__PURE__*/ Effect3.makeSemaphore(1),
  (scope, one) => within(scope, one)
)

const within = (scope: Scope.Scope, one: Effect3.Semaphore): Registry => {
  let shared: Context.Context<never> = Context.empty()
  const byName = new Map<string, Handler>()
  const byType = new Map<string, ReadonlyArray<Handler>>()
  const answerers = new Map<string, Answerer>()
  const middlewares: Array<Middleware> = []
  const listeners = new Set<(delivery: Delivery) => void>()

  const during = (enter: () => string | undefined, leave: () => void) =>
    Effect.acquireRelease(
      Effect.suspend(() => {
        const problem = enter()
        return problem === undefined ? Effect.void : Effect3.dieMessage(problem)
      }),
      () => Effect.sync(leave)
    )

  return {
    handle: (handler) =>
      during(
        () => {
          const { name, type } = handler
          if (byName.has(name)) return clash(name, type)
          byName.set(name, handler)
          byType.set(type, [...(byType.get(type) ?? none), handler])
          return undefined
        },
        () => {
          byName.delete(handler.name)
          const left = byType.get(handler.type)?.filter((other) => other !== handler) ?? none
          if (left.length === 0) byType.delete(handler.type)
          else byType.set(handler.type, left)
        }
      ),
    answer: (answerer) =>
      during(
        () => {
          if (answerers.has(answerer.type))
            return `Two handlers answer ${answerer.type}: a callback has one answer. Decide between them in one handler.`
          answerers.set(answerer.type, answerer)
          return undefined
        },
        () => void answerers.delete(answerer.type)
      ),
    wrap: (middleware) =>
      during(
        () => void middlewares.push(middleware),
        () => void middlewares.splice(middlewares.indexOf(middleware), 1)
      ),
    nameOfStream: (type) =>
      Effect.sync(() => {
        let name = `${type}/stream`
        for (let n = 2; byName.has(name); n++) name = `${type}/stream/${n}`
        return name
      }),
    listen: (listener) =>
      during(
        () => void listeners.add(listener),
        () => void listeners.delete(listener)
      ),
    share: (tag, make) =>
      one.withPermits(1)(
        Effect.suspend(() =>
          Option.match(Context.getOption(shared, tag), {
            onNone: () =>
              Effect.tap(Scope.provide(make, scope), (made) =>
                Effect.sync(() => void (shared = Context.add(shared, tag, made)))
              ),
            onSome: (made) => Effect.succeed(made)
          })
        )
      ),
    handlersOf: (type) => byType.get(type) ?? none,
    named: (name) => byName.get(name),
    answererOf: (type) => answerers.get(type),
    around: (handler, delivery) =>
      middlewares.reduceRight((inner, middleware) => middleware(inner, delivery), handler),
    tellUnhandled: (delivery) => {
      for (const listener of listeners) listener(delivery)
    },
    isEmpty: () => byName.size === 0 && answerers.size === 0 && listeners.size === 0
  }
}

const clash = (name: string, type: string): string =>
  name === type
    ? `Two handlers of ${type} have no name of their own. Give one the option \`name\`: what was seen is remembered by it, so it must stay the same over restarts.`
    : `Two handlers have the name ${name}. What was seen is remembered by it: give each its own.`
