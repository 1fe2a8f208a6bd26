import * as L from "effect/Layer"
import * as TracerModule from "effect/Tracer"

export { layer as setConfigProvider } from "effect/ConfigProvider"

export const setTracer = (tracer: TracerModule.Tracer): L.Layer<never> =>
  L.succeed(TracerModule.Tracer, tracer)
