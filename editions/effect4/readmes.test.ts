/** The READMEs as strangers follow them, from top to bottom. */
import { writeFileSync } from "node:fs"
import { join } from "node:path"
import { assert, describe, it } from "vitest"
import { follow, onNode, onOther, prepare, registry } from "./follow.js"
import { emptyFolder, npm } from "./strangers.js"

prepare()

describe.each(["Effect 3", "Effect 4"] as const)("on %s, in an empty folder", (line) => {
  it.each(["README.md", "README.zh-CN.md"])("%s can be followed from top to bottom", async (document) => {
    const { run, typed } = await follow(document, line, onNode(line))
    assert.isAtLeast(typed, 3)
    assert.isAtLeast(run, 6)
  })

  it.each(["core", "cards", "streaming", "events", "bot", "sandbox"])(
    "the README of %s can be followed from top to bottom",
    async (name) => {
      const { loaded, run, typed } = await follow(`packages/${name}/README.md`, line, onNode(line))
      assert.isAtLeast(typed, 2)
      assert.isAtLeast(run + loaded, 1)
    }
  )
})

describe("the programs of the README run", () => {
  it("under Bun", async () => {
    const { run } = await follow("README.md", "Effect 3", onOther("bun"))
    assert.isAtLeast(run, 6)
  })

  it("under Deno", async () => {
    const { run } = await follow("README.md", "Effect 3", onOther("deno", "run", "--allow-all"))
    assert.isAtLeast(run, 6)
  })
})

describe("the registry of this test", () => {
  it("has both editions under the tags that the READMEs name", async () => {
    const cwd = emptyFolder()
    writeFileSync(join(cwd, ".npmrc"), registry.npmrc)
    for (const [tag, version] of [
      ["latest", /^0\.1\d\d\./],
      ["effect-3", /^0\.\d{1,2}\./]
    ] as const) {
      const { output } = await npm(cwd, "view", `@effect-feishu/core@${tag}`, "version")
      assert.match(output.trim(), version)
    }
  })
})
