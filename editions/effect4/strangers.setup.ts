/** Builds and packs both editions, once for all tests of strangers. */
import { execFileSync } from "node:child_process"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { TestProject } from "vitest/node"
import { packages, root } from "./files.js"
import { packEdition, tarballsIn } from "./tarballs.js"

/** The tarballs of each edition by the names of their packages, without the scope. */
export type Tarballs = Readonly<Record<"effect3" | "latest", Readonly<Record<string, string>>>>

declare module "vitest" {
  interface ProvidedContext {
    readonly tarballs: Tarballs
  }
}

const must = (cwd: string, ...args: ReadonlyArray<string>): void =>
  void execFileSync("npx", args, { cwd, stdio: ["ignore", "ignore", "inherit"] })

export default (project: TestProject): (() => void) => {
  const latest = packEdition()
  execFileSync("npm", ["run", "--silent", "build"], { cwd: root, stdio: "inherit" })
  const packed = mkdtempSync(join(tmpdir(), "effect-feishu-packed-"))
  for (const name of packages) {
    must(join(root, "packages", name), "--yes", "pnpm@12", "pack", "--pack-destination", packed)
  }
  project.provide("tarballs", { effect3: tarballsIn(packed), latest })
  return () => rmSync(packed, { recursive: true, force: true })
}
