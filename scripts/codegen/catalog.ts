import type * as Spec from "./spec.js"
export const catalogFiles = (_projects: ReadonlyArray<Spec.Project>): Map<string, string> => new Map()
