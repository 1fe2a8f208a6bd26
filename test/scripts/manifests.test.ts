/** What the packages say of where they come from: to the registry, and to who looks for them there. */
import { assert, describe, it } from "@effect/vitest"
import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { publishedManifest } from "../../editions/effect4/manifests.js"

interface Manifest {
  readonly name: string
  readonly description: string
  readonly keywords: ReadonlyArray<string>
  readonly homepage: string
  readonly bugs: { readonly url: string }
  readonly repository: { readonly type: string; readonly url: string; readonly directory?: string }
}

const root = fileURLToPath(new URL("../../", import.meta.url))
const manifestOf = (folder: string): Manifest =>
  JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8")) as Manifest

/** The place to change when the repository moves: the packages follow from it. */
const { bugs, homepage, repository } = manifestOf(".")
const home = homepage.replace(/#readme$/, "")
const folders = readdirSync(join(root, "packages")).filter((name) =>
  existsSync(join(root, "packages", name, "package.json"))
)

describe("every package", () => {
  it("names the repository that the whole names, and its own folder and readme in it", () => {
    assert.deepStrictEqual(repository, { type: "git", url: `git+${home}.git` })
    assert.deepStrictEqual(bugs, { url: `${home}/issues` })
    for (const folder of folders) {
      const manifest = manifestOf(`packages/${folder}`)
      assert.deepStrictEqual(manifest.repository, { ...repository, directory: `packages/${folder}` })
      assert.deepStrictEqual(manifest.bugs, bugs)
      assert.strictEqual(manifest.homepage, `${home}/tree/main/packages/${folder}#readme`)
    }
  })

  it("is found by what it is for: the platform under both of its names, Effect, and words of its own", () => {
    for (const folder of folders) {
      const { description, keywords } = manifestOf(`packages/${folder}`)
      assert.includeMembers([...keywords], ["effect", "feishu", "lark", "typescript"], folder)
      assert.isAtLeast(keywords.length, 8, folder)
      assert.deepStrictEqual([...keywords], [...new Set(keywords)].sort(), folder)
      assert.isAbove(description.length, 30, folder)
    }
  })

  it("says the same for Effect 4", () => {
    for (const folder of folders.filter((name) => name !== "create-effect-feishu")) {
      const { bugs, homepage, keywords, repository } = manifestOf(`packages/${folder}`)
      const four = JSON.parse(publishedManifest(folder)) as Manifest
      assert.deepStrictEqual(
        { bugs: four.bugs, homepage: four.homepage, keywords: four.keywords, repository: four.repository },
        { bugs, homepage, keywords, repository }
      )
    }
  })
})
