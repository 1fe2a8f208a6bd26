import * as D from "effect/Deferred"

export const unsafeMake: <A, E = never>(fiber: unknown) => D.Deferred<A, E> = () => D.makeUnsafe()
