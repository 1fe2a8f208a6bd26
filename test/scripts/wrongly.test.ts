/** Every program of ours that is started wrongly says so in a sentence. Compiling their sources takes its time. */
import { assert, describe, it } from "@effect/vitest"
import { execFile } from "node:child_process"
import { join } from "node:path"
import { fileURLToPath } from "node:url"

const root = fileURLToPath(new URL("../../", import.meta.url))

/** What a program of ours says to bad arguments, and ends with. */
const start = (
  file: string,
  ...args: ReadonlyArray<string>
): Promise<readonly [code: unknown, said: string]> =>
  new Promise((resolve) => {
    execFile(
      process.execPath,
      ["--import", "tsx", join(root, file), ...args],
      { cwd: root, env: { ...process.env, TSX_TSCONFIG_PATH: join(root, "tsconfig.base.json") } },
      (error, _, stderr) => resolve([error?.code ?? 0, stderr])
    )
  })

describe("a program that is started wrongly", () => {
  it.each([
    [
      "scripts/limits.ts",
      ["x"],
      2,
      'messages is a whole number, not "x"\nUsage: npm run limits -- [messages] [chats]\n'
    ],
    ["scripts/create-check.ts", ["nope"], 2, "No project is nope: there are bot on node or bun"],
    ["scripts/test-nodes.ts", ["19"], 2, "There is no version 19"],
    ["bench/main.ts", ["nope"], 2, "There is no bench nope\n"],
    [
      "examples/demo.ts",
      ["missing.md"],
      1,
      "missing.md cannot be read. Give the path of a file: npm run demo -- some/file.md\n"
    ],
    [
      "examples/table-import.ts",
      ["missing.csv"],
      1,
      "missing.csv cannot be read. Give the path of a CSV file, or none\n"
    ],
    [
      "packages/sandbox/src/bin.ts",
      ["--port", "x"],
      2,
      "--port takes a whole number from 0 to 65535, not x\n"
    ],
    [
      "packages/create-effect-feishu/src/bin.ts",
      ["my-bot", "--kind", "nope"],
      1,
      '--kind is one of bot, tool, worker, not "nope"\n'
    ]
  ])("says what is wrong, and nothing of where: %s", { timeout: 60_000 }, async (file, args, code, said) => {
    const [ended, error] = await start(file, ...args)
    assert.include(error, said)
    assert.notMatch(error, /^ +at |node:internal/m)
    assert.strictEqual(ended, code)
  })
})
