/**
 * Compiles every program of the documents for Effect 4: those that are spelled for Effect 3 as they are translated, those in a
 * fence `typescript` as they stand.
 *
 *     tsx docs.ts   after build.ts
 */
import { spawnSync } from "node:child_process"
import { rmSync } from "node:fs"
import { join } from "node:path"
import { documents, programs, read } from "../../test/docs/documents.js"
import { program } from "./documents.js"
import { out, packages, put, root } from "./files.js"

/** Programs that are written otherwise on Effect 4, in what is Effect's own: by their documents, and what it is. */
const own: Readonly<Record<string, string>> = {
  "docs-bot-2": "checks of a Schema",
  "docs-bot-4.test": "checks of a Schema",
  "docs-bot-5": "Workflow.make takes the name before the options",
  "docs-bot-zh-CN-2": "checks of a Schema",
  "docs-bot-zh-CN-4.test": "checks of a Schema",
  "docs-bot-zh-CN-5": "Workflow.make takes the name before the options",
  "docs-errors-and-retries-3": "Schedule.max for Schedule.intersect",
  "docs-events-2": "Schedule.max for Schedule.intersect",
  "docs-events-4": "an Either that is yielded",
  "docs-events-5": "a cluster of one machine needs a Digest",
  "docs-events-7": "SubscriptionRef.changes is a function",
  "docs-first-bot-1": "Context.Service for Effect.Service",
  "docs-first-bot-zh-CN-1": "Context.Service for Effect.Service",
  "docs-limits-5": "Redis is a service of @effect/platform-node",
  "docs-limits-zh-CN-5": "Redis is a service of @effect/platform-node",
  "docs-many-processes-1": "Redis is a service of @effect/platform-node",
  "docs-many-processes-3": "a cluster of one machine needs a Digest",
  "docs-configuration-2": "a provider of the configuration is a layer of its own",
  "docs-configuration-3": "the least level of logs is a reference",
  "docs-configuration-zh-CN-2": "a provider of the configuration is a layer of its own",
  "docs-configuration-zh-CN-3": "the least level of logs is a reference",
  "docs-events-zh-CN-2": "Schedule.max for Schedule.intersect",
  "docs-events-zh-CN-4": "an Either that is yielded",
  "docs-events-zh-CN-5": "a cluster of one machine needs a Digest",
  "docs-events-zh-CN-7": "SubscriptionRef.changes is a function"
}

const folder = join(out, "documents")
rmSync(folder, { recursive: true, force: true })

let count = 0
const written = (file: string, text: string): void => {
  count++
  put(join(folder, `${file}.ts`), text)
}
for (const { file, place, text } of programs) {
  if (own[file] === undefined) written(file, program(place, text))
}
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
    include: ["."]
  })
)
const { status } = spawnSync(join(root, "node_modules/.bin/tsc"), ["-p", folder], { stdio: "inherit" })
if (status === 0) console.log(`${count} programs of the documents are right on Effect 4`)
process.exitCode = status ?? 1
