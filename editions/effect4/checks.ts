/** What must hold of the edition beside what the compiler says of its sources. */
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { readmesOf } from "./documents.js"
import { filesOf, here, manifestOf, out, packages, put, root } from "./files.js"

/** The edition is built with what the packages ask for: they are installed for this folder. */
export const checkDependencies = (): void => {
  const installed = manifestOf(here).devDependencies ?? {}
  for (const name of packages) {
    for (const other of Object.keys(manifestOf(join(root, "packages", name)).dependencies ?? {})) {
      if (other.startsWith("@effect-feishu/") || other in installed) continue
      throw new Error(`packages/${name} depends on ${other}: editions/effect4/package.json must name it too`)
    }
  }
}

/** What is read on Effect 4 speaks of nothing that is there on Effect 3 alone. */
const checkWords = (file: string, text: string): void => {
  const trace = /effect3|@effect\/(?!vitest|platform-node|opentelemetry|sql-)\w+|NoSuchElementException/.exec(
    text
  )
  if (trace !== null) throw new Error(`${file} speaks of ${trace[0]}`)
}

/**
 * What a program reads of the packages: names of Effect 4 alone. Gives the folder of a project for the compiler, which
 * reads them together with the declarations of others.
 */
export const declarations = (): string => {
  const found: Array<string> = []
  for (const name of packages) {
    for (const { file, text } of readmesOf(name)) checkWords(`packages/${name}/${file}`, text)
    const dist = join(out, "packages", name, "dist")
    for (const file of filesOf(dist)) {
      if (!file.endsWith(".d.ts") || file.startsWith("internal/")) continue
      const text = readFileSync(join(dist, file), "utf8")
      checkWords(`packages/${name}/dist/${file}`, text)
      found.push(join("../packages", name, "dist", file))
    }
  }
  const project = join(out, "declarations")
  put(
    join(project, "tsconfig.json"),
    JSON.stringify({
      extends: "../tsconfig.base.json",
      compilerOptions: {
        noEmit: true,
        composite: false,
        incremental: false,
        skipLibCheck: false,
        types: ["node"]
      },
      files: found
    })
  )
  return project
}
