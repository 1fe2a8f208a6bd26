/**
 * The packages as they are published: a package in the workspace gives the single modules that the compiler made, a published
 * one what `publishConfig` says, which on Node are the files that were put together.
 */
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from "node:fs"
import { join } from "node:path"

/** Puts the built packages of a folder where programs beside `modules` find them. */
export const publish = (packages: string, modules: string): void => {
  for (const folder of readdirSync(packages)) {
    const source = join(packages, folder)
    if (!existsSync(join(source, "dist"))) continue
    const { publishConfig, ...manifest } = JSON.parse(readFileSync(join(source, "package.json"), "utf8")) as {
      readonly name: string
      readonly publishConfig?: Readonly<Record<string, unknown>>
    }
    const target = join(modules, manifest.name)
    mkdirSync(join(target, "node_modules"), { recursive: true })
    writeFileSync(join(target, "package.json"), JSON.stringify({ ...manifest, ...publishConfig }))
    cpSync(join(source, "dist"), join(target, "dist"), { recursive: true })
    // Ours are beside it: those of the workspace would be a second copy.
    const dependencies = join(source, "node_modules")
    for (const name of existsSync(dependencies) ? readdirSync(dependencies) : []) {
      if (name.startsWith("@effect-feishu") || name.startsWith(".")) continue
      symlinkSync(join(dependencies, name), join(target, "node_modules", name))
    }
  }
}
