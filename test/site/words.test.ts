/** The start page of the reference says of every module and every project what it is, and in Chinese. */
import { assert, describe, it } from "@effect/vitest"
import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { modules as chinese } from "../../site/chinese.js"
import { projects } from "../../site/projects.js"
import { endpointsOf, projectOfEvents, unsaid } from "../../site/reference.js"
import { root } from "../docs/documents.js"

const packages = join(root, "packages")

/** What the generator leaves out, as its settings have it: the names of files. */
const excluded = (
  JSON.parse(readFileSync(join(root, "site/typedoc.json"), "utf8")) as {
    readonly exclude: ReadonlyArray<string>
  }
).exclude.map((pattern) => pattern.replace("**/", ""))

const modules = readdirSync(packages)
  .filter((name) => name !== "create-effect-feishu")
  .flatMap((name) =>
    readdirSync(join(packages, name, "src"))
      .filter((file) => file.endsWith(".ts"))
      .map((file) => `${name}/src/${file}`)
  )
  .filter((file) => !excluded.some((end) => file === end || file.endsWith(`/${end}`)))
  .map((file) => `@effect-feishu/${file.replace("/src/", "/").replace(/\.ts$/, "")}`)

const ofCore = (folder: string): ReadonlyArray<string> => readdirSync(join(packages, "core/src", folder))

describe("what the start page of the reference says", () => {
  it("is there in Chinese of every module, and of none that is gone", () => {
    assert.isAbove(modules.length, 100)
    assert.deepStrictEqual(unsaid(modules, chinese), [])
  })

  it("is there of every project of the platform, and of none that is gone", () => {
    const names = [
      ...ofCore("api"),
      ...ofCore("events").map((file) => projectOfEvents(file.replace(/\.ts$/, "")))
    ]
    assert.deepStrictEqual(unsaid([...new Set(names)], projects), [])
  })

  it("is a whole sentence of Chinese, of each module its own", () => {
    const said = Object.entries(chinese)
    assert.deepStrictEqual(
      said.filter(([, text]) => !/\p{Script=Han}/u.test(text) || !/[。？]$/.test(text)),
      []
    )
    const texts = said.filter(([name]) => !name.endsWith("/node")).map(([, text]) => text)
    assert.strictEqual(new Set(texts).size, texts.length)
  })

  it("is in the language of its page, of each project", () => {
    for (const [name, { en, "zh-CN": said }] of Object.entries(projects)) {
      assert.notMatch(en, /\p{Script=Han}/u, name)
      assert.isTrue(/\p{Script=Han}/u.test(said) || said === "OKR", name)
    }
  })

  it.each([
    [["a", "b"], { a: "" }, ["nothing is said of b"]],
    [["a"], { a: "", b: "" }, ["b is not there any more"]],
    [["a"], { a: "" }, []]
  ])("is held to the names %j by %j", (names, saidOf, problems) => {
    assert.deepStrictEqual(unsaid(names, saidOf), problems)
  })
})

describe("the list of endpoints", () => {
  it("has each of a module's page, however its comment is cut into lines", () => {
    const constant = (name: string, rest: string) =>
      `### ${name}\n\n> \`const\` **${name}**: ...\n\n${rest}\n\n`
    const markdown = [
      constant("list", "List\n\n`GET /open-apis/a/v1/b` · Token: tenant"),
      constant("get", "`GET\n/open-apis/a/v1/b/:c`\n· Token: tenant"),
      constant("version", "A number")
    ].join("")
    assert.deepStrictEqual(endpointsOf({ markdown, page: "core/api/a/v1/B.md" }), [
      { name: "B.list", link: "core/api/a/v1/B.md#list", about: "List", route: "GET /open-apis/a/v1/b" },
      { name: "B.get", link: "core/api/a/v1/B.md#get", about: "", route: "GET /open-apis/a/v1/b/:c" }
    ])
  })
})
