/** The packages of this edition, packed as they are published. */
import { execFileSync } from "node:child_process"
import { readdirSync } from "node:fs"
import { join } from "node:path"
import { out, root } from "./files.js"

/** The tarballs in a folder by the names of their packages, without the scope. */
export const tarballsIn = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(folder)
      .filter((file) => file.endsWith(".tgz"))
      .map((file) => [/effect-feishu-([a-z]+)-/.exec(file)![1]!, join(folder, file)])
  )

/** Builds the edition, and packs it. */
export const packEdition = (): Readonly<Record<string, string>> => {
  execFileSync("npx", ["tsx", "editions/effect4/build.ts", "--pack"], {
    cwd: root,
    stdio: ["ignore", "ignore", "inherit"]
  })
  return tarballsIn(join(out, "tarballs"))
}
