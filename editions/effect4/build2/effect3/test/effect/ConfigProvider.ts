import * as P from "effect/ConfigProvider"

export const fromMap = (map: ReadonlyMap<string, string>): P.ConfigProvider =>
  P.fromUnknown(Object.fromEntries(map))
