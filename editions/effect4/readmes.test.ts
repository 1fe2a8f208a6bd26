/**
 * The READMEs as strangers follow them, from top to bottom, in an empty folder: each line that installs is typed, with npm and
 * from a registry that has both editions under their tags, and each program is run with what was installed before it. On the
 * oldest Node that is supported for Effect 3; for Effect 4, whose `NodeRuntime` and test runner ask for a later one, on Node 24.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs"
import { builtinModules, createRequire } from "node:module"
import { delimiter, join } from "node:path"
import { pathToFileURL } from "node:url"
import { afterAll, assert, beforeAll, describe, inject, it } from "vitest"
import { fencesOf, type Fence, isTest } from "../../test/docs/documents.js"
import * as Platform from "../../test/docs/platform.js"
import { program } from "./documents.js"
import * as Registry from "./registry.js"
import { emptyFolder, must, npm, removeFolders, runWith } from "./strangers.js"

type Line = "Effect 3" | "Effect 4"

/** Runs a file of a stranger's folder. */
type Start = (cwd: string, file: string) => Promise<void>

let registry: Registry.Registry
let platform: Platform.Platform
/** Folders in which the other runtimes are. */
let tools: Readonly<Record<Line | "others", string>>

const toolsWith = async (...packages: ReadonlyArray<string>): Promise<string> => {
  const cwd = emptyFolder()
  await must(cwd, "npm", "install", "--no-audit", "--no-fund", ...packages)
  return join(cwd, "node_modules/.bin")
}

beforeAll(async () => {
  registry = await Registry.serve(inject("tarballs"))
  platform = await Platform.open()
  tools = {
    "Effect 3": await toolsWith("node@20.19"),
    "Effect 4": await toolsWith("node@24"),
    others: await toolsWith("bun@1", "deno@2")
  }
})

afterAll(async () => {
  registry.close()
  await platform.close()
  removeFolders()
})

const mustOn = async (line: Line, cwd: string, command: string, ...args: ReadonlyArray<string>) => {
  const variables = { ...platform.env, PATH: `${tools[line]}${delimiter}${process.env["PATH"]!}` }
  const { code, output } = await runWith(variables, cwd, command, ...args)
  assert.strictEqual(code, 0, `${[command, ...args].join(" ")}\n${output}`)
  assert.notInclude(output, "ERESOLVE")
  return output
}

/** The lines of a fence that install something on a line of Effect. */
const typed = (line: Line, { language, text }: Fence): ReadonlyArray<string> => {
  if (language !== "sh") return []
  const [first] = text.split("\n")
  if (first?.startsWith("# Effect ") === true && first !== `# ${line}`) return []
  return text.split("\n").filter((each) => /^npm (?:init|install|pkg) /.test(each))
}

/** The packages that a program imports. */
const importsOf = (text: string): ReadonlyArray<string> =>
  [...text.matchAll(/(?:from |import\(|require\()"([^".]+)/g)]
    .map(([, module]) => module!)
    .filter((module) => !module.startsWith("node:") && !builtinModules.includes(module))
    .map((module) =>
      module
        .split("/")
        .slice(0, module.startsWith("@") ? 2 : 1)
        .join("/")
    )

/** What the folder's manifest asks for: what npm has put there beside is nobody's to import. */
const installedIn = (cwd: string): Array<string> => {
  const { dependencies = {}, devDependencies = {} } = JSON.parse(
    readFileSync(join(cwd, "package.json"), "utf8")
  ) as Readonly<Record<string, Readonly<Record<string, string>>>>
  return [...Object.keys(dependencies), ...Object.keys(devDependencies)]
}

/** Follows a document, and gives how many lines were typed and programs run. */
const follow = async (document: string, line: Line, start: Start) => {
  const cwd = emptyFolder()
  writeFileSync(join(cwd, ".npmrc"), registry.npmrc)
  const counts = { typed: 0, run: 0, loaded: 0 }
  for (const fence of fencesOf(document)) {
    for (const each of typed(line, fence)) {
      await mustOn(
        line,
        cwd,
        "npm",
        ...each.split(" ").slice(1),
        "--no-audit",
        "--no-fund",
        "--prefer-offline"
      )
      counts.typed++
    }
    if (fence.language !== "ts" && fence.language !== "js") continue
    const text =
      line === "Effect 4" && fence.language === "ts" ? program(fence.place, fence.text) : fence.text
    assert.includeMembers(installedIn(cwd), [...importsOf(text)], fence.place)
    if (fence.mode === "compile-only") {
      const modules = [...text.matchAll(/from "([^".]+)"/g)].map(([, module]) => module!)
      writeFileSync(
        join(cwd, "load.ts"),
        modules.map((module) => `import ${JSON.stringify(module)}\n`).join("")
      )
      await start(cwd, "load.ts")
      counts.loaded++
      continue
    }
    const ending = fence.language === "js" ? "cjs" : isTest(text) ? "test.ts" : "ts"
    const file = `program-${counts.run + 1}.${ending}`
    writeFileSync(join(cwd, file), text)
    await start(cwd, file)
    counts.run++
  }
  return counts
}

/** What runs TypeScript. Vitest has no `import.meta.resolve`. */
const tsx = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href

const onNode =
  (line: Line): Start =>
  async (cwd, file) => {
    if (file.endsWith(".test.ts")) await mustOn(line, cwd, "npx", "vitest", "run", file)
    else if (file.endsWith(".cjs")) await mustOn(line, cwd, "node", file)
    // As the README says, where it has installed it; a package's README leaves to its reader what runs TypeScript.
    else if (existsSync(join(cwd, "node_modules/.bin/tsx"))) await mustOn(line, cwd, "npx", "tsx", file)
    else await mustOn(line, cwd, "node", "--import", tsx, file)
  }

/** Another runtime, over what npm has installed. Tests are run by vitest, on Node. */
const onOther =
  (name: string, ...args: ReadonlyArray<string>): Start =>
  async (cwd, file) => {
    if (!file.endsWith(".test.ts")) await mustOn("Effect 3", cwd, join(tools.others, name), ...args, file)
  }

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
