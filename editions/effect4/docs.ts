/**
 * Compiles every program of the documents, and every example, for Effect 4: those that are spelled for Effect 3 as they are translated, those in a
 * fence `typescript` as they stand.
 *
 *     tsx docs.ts   after build.ts, of which it takes the packages; what programs that are tests need it writes itself
 */
import { spawnSync } from "node:child_process"
import { rmSync } from "node:fs"
import { join } from "node:path"
import { documents, programs, read } from "../../test/docs/documents.js"
import { program } from "./documents.js"
import { filesOf, out, packages, put, root } from "./files.js"
import { writeTests } from "./sources.js"

await writeTests()
const folder = join(out, "documents")
rmSync(folder, { recursive: true, force: true })

let count = 0
const written = (file: string, text: string): void => {
  count++
  put(join(folder, `${file}.ts`), text)
}
for (const { file, place, text } of programs) written(file, program(place, text))
for (const document of documents) {
  for (const [index, [, text]] of [...read(document).matchAll(/^```typescript\n([^]*?)^```$/gm)].entries()) {
    written(`${document.replace(/[^A-Za-z0-9]+/g, "-")}-effect-4-${index + 1}`, text!)
  }
}
put(
  join(folder, "tsconfig.json"),
  JSON.stringify({
    extends: "../tsconfig.base.json",
    compilerOptions: {
      noEmit: true,
      composite: false,
      incremental: false,
      declaration: false,
      declarationMap: false,
      noUnusedLocals: false,
      types: ["node"],
      paths: Object.fromEntries([
        ["@effect/vitest", ["../effect3/test/@effect/vitest.ts"]],
        ...packages.flatMap((name) => [
          [`@effect-feishu/${name}`, [`../packages/${name}/dist/index.d.ts`]],
          [`@effect-feishu/${name}/*`, [`../packages/${name}/dist/*.d.ts`]]
        ])
      ])
    },
    include: [".", "../examples"]
  })
)
const { status } = spawnSync(join(root, "node_modules/.bin/tsc"), ["-p", folder], { stdio: "inherit" })
const examples = filesOf(join(out, "examples")).filter((file) => file.endsWith(".ts"))
if (status === 0)
  console.log(
    `${count} programs of the documents and ${examples.length} of the examples are right on Effect 4`
  )
process.exitCode = status ?? 1
