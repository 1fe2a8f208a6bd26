import type * as L from "effect/LogLevel"

export type LogLevel = L.LogLevel
export const None: L.LogLevel = "None"
export const All: L.LogLevel = "All"
export const Debug: L.LogLevel = "Debug"
export const Info: L.LogLevel = "Info"
