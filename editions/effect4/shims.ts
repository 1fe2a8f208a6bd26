/** What the shims of a folder export, by the module of Effect 3 that they stand for. */
import { readFileSync, readdirSync } from "node:fs"
import { join, relative } from "node:path"

export const exportsOf = (folder: string): ReadonlyMap<string, ReadonlySet<string>> =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const file = join(entry.parentPath, entry.name)
        const text = readFileSync(file, "utf8")
        const names = new Set<string>()
        for (const [, name] of text.matchAll(/^export (?:const|type|interface|class) (\w+)/gm))
          names.add(name!)
        for (const [, list] of text.matchAll(/^export (?:type )?\{([^}]*)\}/gm)) {
          for (const entry of list!.split(",")) names.add(entry.trim().split(/\s/).at(-1)!)
        }
        return [relative(folder, file).replace(/\.ts$/, ""), names]
      })
  )
