/** Writes the sources of the edition, and its tests. */
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync } from "node:fs"
import { dirname, join, relative } from "node:path"
import { modules } from "./effect3.js"
import { filesOf, here, out, put, root } from "./files.js"
import { examples, writePrograms } from "./programs.js"
import { exportsOf } from "./shims.js"
import { folders, left, testModules } from "./tests.js"
import { translate } from "./translate.js"

const shimsFolder = join(here, "shims")
const shims = exportsOf(shimsFolder)

const importFrom =
  (file: string, folder: string) =>
  (module: string): string => {
    const path = relative(dirname(file), join(folder, module.replace("@", ""))).replaceAll("\\", "/")
    return `${path.startsWith(".") ? path : `./${path}`}.js`
  }

/** Files of one folder of the build; those that are not written again are removed. */
const writer = (folder: string) => {
  const written = new Set<string>()
  return {
    write: (file: string, text: string): void => {
      written.add(file)
      put(join(folder, file), text)
    },
    copy: (file: string, from: string): void => {
      written.add(file)
      mkdirSync(dirname(join(folder, file)), { recursive: true })
      cpSync(from, join(folder, file), { preserveTimestamps: true })
    },
    has: (file: string): boolean => written.has(file),
    prune: (below = ""): void => {
      for (const file of filesOf(join(folder, below))) {
        if (!written.has(join(below, file))) rmSync(join(folder, below, file))
      }
    }
  }
}

export const writePackage = (name: string): void => {
  const from = join(root, "packages", name, "src")
  const seam = join(here, "seam", name)
  const src = writer(join(out, "packages", name, "src"))
  const taken = new Set<string>()
  for (const file of filesOf(from)) {
    const over = join(seam, file)
    const isSeam = existsSync(over)
    const text = readFileSync(isSeam ? over : join(from, file), "utf8")
    const importOf = (module: string): string => {
      taken.add(module)
      return importFrom(file, "internal/effect3")(module)
    }
    src.write(
      file,
      isSeam
        ? text
        : translate(`packages/${name}/src/${file}`, text, {
            modules,
            importOf,
            shims: (module) => shims.get(module)
          })
    )
  }
  for (const file of filesOf(seam)) {
    if (!src.has(file)) throw new Error(`seam/${name}/${file} stands for nothing in packages/${name}/src`)
  }
  for (const module of taken) {
    const text = readFileSync(join(shimsFolder, `${module}.ts`), "utf8")
    for (const [, other] of text.matchAll(/from "\.\/(\w+)\.js"/g)) taken.add(join(dirname(module), other!))
    src.write(join("internal/effect3", `${module.replace("@", "")}.ts`), text)
  }
  src.prune()
  cpSync(join(root, "packages", name, "tsconfig.json"), join(out, "packages", name, "tsconfig.json"))
}

/** What only tests have to call otherwise stands on what the packages do. */
const writeTestShims = ({ write }: ReturnType<typeof writer>): ReadonlyMap<string, ReadonlySet<string>> => {
  const folder = join(here, "test/shims")
  const own = exportsOf(folder)
  const all = new Map<string, Set<string>>()
  for (const [module, names] of [...shims, ...own])
    all.set(module, new Set([...(all.get(module) ?? []), ...names]))
  for (const module of all.keys()) {
    const parts = [
      ...(shims.has(module) ? [["packages", shimsFolder] as const] : []),
      ...(own.has(module) ? [["test", folder] as const] : [])
    ]
    const up = "../".repeat(module.split("/").length - 1)
    for (const [part, from] of parts) {
      write(join("effect3", part, `${module}.ts`), readFileSync(join(from, `${module}.ts`), "utf8"))
    }
    write(
      join("effect3", `${module.replace("@", "")}.ts`),
      parts.map(([part]) => `export * from "${up}${part}/${module}.js"\n`).join("")
    )
  }
  return all
}

/** The repository's tests, and what they import from beside the packages. */
export const writeTests = async (): Promise<void> => {
  const build = writer(out)
  const names = writeTestShims(build)
  const known = new Map([...modules, ...testModules])
  for (const folder of folders) {
    for (const name of filesOf(join(root, folder))) {
      const file = join(folder, name)
      if (/(?:^|\/)(?:node_modules|\.out)\//.test(file)) continue
      if (Object.keys(left).some((path) => file.startsWith(path))) continue
      const over = join(here, "seam", file)
      if (existsSync(over)) build.copy(file, over)
      else if (!file.endsWith(".ts")) build.copy(file, join(root, file))
      else {
        const text = readFileSync(join(root, file), "utf8")
        build.write(
          file,
          translate(file, text, {
            modules: known,
            importOf: importFrom(file, "effect3"),
            shims: (module) => names.get(module)
          })
        )
      }
    }
  }
  for (const folder of [...folders, "effect3"]) build.prune(folder)
  await writePrograms(examples, join(out, "examples"))
  for (const name of ["spec", "docs", "README.md", "README.zh-CN.md", ".oxfmtrc.json"]) {
    if (!existsSync(join(out, name))) symlinkSync(join(root, name), join(out, name))
  }
  // Tests start the repository's tools, and read the documents of what is installed.
  mkdirSync(join(out, "node_modules"), { recursive: true })
  for (const name of [".pnpm", "@types", "oxfmt", "typescript"]) {
    const link = join(out, "node_modules", name)
    if (!existsSync(link)) symlinkSync(join(root, "node_modules", name), link)
  }
  cpSync(join(here, "test/tsconfig.json"), join(out, "tsconfig.json"))
}
