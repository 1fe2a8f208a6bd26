/** The programs of the documents share a process, and yet it is seen which of them fails. */
import { afterAll, assert, beforeAll, describe, it } from "@effect/vitest"
import * as esbuild from "esbuild"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { root } from "./documents.js"
import { type Ran, runAll } from "./ran.js"

const programs: Readonly<Record<string, string>> = {
  says: "console.log(`hello ${process.env.NAME}`); setTimeout(() => console.error('later'), 20)",
  throws: "throw new Error('broken')",
  rejects: "setTimeout(() => void Promise.reject(new Error('unseen')), 5)",
  ends: "process.exit(3)",
  reports: "process.exitCode = 4",
  waits: "await new Promise(() => {})",
  isLast: "console.log('still here')"
}

let folder: string
let ran: ReadonlyMap<string, Ran>

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "effect-feishu-ran-"))
  const runner = join(folder, "runner.mjs")
  await esbuild.build({
    entryPoints: [join(root, "test/docs/runner.ts")],
    outfile: runner,
    bundle: true,
    format: "esm",
    platform: "node"
  })
  const files = Object.entries(programs).map(([name, text]) => {
    const file = join(folder, `${name}.mjs`)
    writeFileSync(file, text)
    return file
  })
  ran = await runAll(files, { runner, log: join(folder, "log"), cwd: folder, env: { NAME: "you" } })
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

const of = (name: string): Ran => ran.get(join(folder, `${name}.mjs`))!

describe("Programs that are run in one process", () => {
  it("are all run, and each has its own output", () => {
    assert.strictEqual(ran.size, Object.keys(programs).length)
    assert.deepStrictEqual(of("says"), { isWell: true, output: "hello you\nlater" })
    assert.deepStrictEqual(of("isLast"), { isWell: true, output: "still here" })
  })

  it.each([
    ["throws", "broken"],
    ["rejects", "unseen"],
    ["ends", ""],
    ["reports", ""],
    ["waits", "something that never happens"]
  ])("fail where a process of their own would: one that %s", (name, why) => {
    const { isWell, output } = of(name)
    assert.isFalse(isWell)
    assert.include(output, why)
  })
})
