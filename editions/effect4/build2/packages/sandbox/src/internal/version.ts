import { readFileSync } from "node:fs"

let known: string | undefined

/** The package's version. Its manifest stands beside the sources and beside what is built of them. */
export const version = (): string =>
  (known ??= (
    JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as { version: string }
  ).version)
