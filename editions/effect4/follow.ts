/**
 * Documents as strangers follow them, in an empty folder: each line that installs is typed, with npm and from a registry that has
 * both editions under their tags, and each program is run with what was installed before it. On the oldest Node that is
 * supported for Effect 3; for Effect 4, whose `NodeRuntime` and test runner ask for a later one, on Node 24.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs"
import { builtinModules, createRequire } from "node:module"
import { delimiter, join } from "node:path"
import { pathToFileURL } from "node:url"
import { afterAll, assert, beforeAll, inject } from "vitest"
import { fencesOf, type Fence, isTest } from "../../test/docs/documents.js"
import * as Platform from "../../test/docs/platform.js"
import { inFence, program } from "./documents.js"
import { root } from "./files.js"
import * as Registry from "./registry.js"
import { emptyFolder, must, removeFolders, runWith } from "./strangers.js"

export type Line = "Effect 3" | "Effect 4"

/** Runs a file of a stranger's folder. */
export type Start = (cwd: string, file: string) => Promise<void>

export let registry: Registry.Registry
let platform: Platform.Platform
/** Folders in which the other runtimes are. */
export let tools: Readonly<Record<Line | "others", string>>

const toolsWith = async (...packages: ReadonlyArray<string>): Promise<string> => {
  const cwd = emptyFolder()
  await must(cwd, "npm", "install", "--no-audit", "--no-fund", ...packages)
  return join(cwd, "node_modules/.bin")
}

/** Serves the registry and the platform of the documents while the tests of a file run. */
export const prepare = (): void => {
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
    await removeFolders()
  })
}

export const mustOn = async (line: Line, cwd: string, command: string, ...args: ReadonlyArray<string>) => {
  const variables = { ...platform.env, PATH: `${tools[line]}${delimiter}${process.env["PATH"]!}` }
  const { code, output } = await runWith(variables, cwd, command, ...args)
  assert.strictEqual(code, 0, `${[command, ...args].join(" ")}\n${output}`)
  assert.notInclude(output, "ERESOLVE")
  return output
}

/** The lines of a fence that install something on a line of Effect. */
const typed = (line: Line, { language, place, text }: Fence): ReadonlyArray<string> => {
  if (language !== "sh") return []
  const [first] = text.split("\n")
  if (first?.startsWith("# Effect ") === true && first !== `# ${line}`) return []
  const here = line === "Effect 4" ? inFence(place, language, text) : text
  return here.split("\n").filter((each) => /^npm (?:init|install|pkg) /.test(each))
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

/** A folder in which npm asks the registry of the tests. */
export const folderOfStranger = (): string => {
  const cwd = emptyFolder()
  writeFileSync(join(cwd, ".npmrc"), registry.npmrc)
  return cwd
}

const type = (line: Line, cwd: string, command: string): Promise<string> =>
  mustOn(line, cwd, "npm", ...command.split(" ").slice(1), "--no-audit", "--no-fund", "--prefer-offline")

/** Types all lines of a document that install something, and gives how many. */
export const install = async (document: string, line: Line, cwd: string): Promise<number> => {
  const lines = fencesOf(document).flatMap((fence) => typed(line, fence))
  for (const each of lines) await type(line, cwd, each)
  return lines.length
}

/** The modules that a program imports are loaded, where the program itself needs what a test does not have. */
const load = async (cwd: string, text: string, start: Start): Promise<void> => {
  const modules = [...text.matchAll(/from "([^".]+)"/g)].map(([, module]) => module!)
  writeFileSync(join(cwd, "load.ts"), modules.map((module) => `import ${JSON.stringify(module)}\n`).join(""))
  await start(cwd, "load.ts")
}

const onLine = (line: Line, fence: Fence): string =>
  line === "Effect 4" && fence.language === "ts" ? program(fence.place, fence.text) : fence.text

/** Follows a document, and gives how many lines were typed and programs run. */
export const follow = async (document: string, line: Line, start: Start) => {
  const cwd = folderOfStranger()
  const counts = { typed: 0, run: 0, loaded: 0 }
  for (const fence of fencesOf(document)) {
    for (const each of typed(line, fence)) {
      await type(line, cwd, each)
      counts.typed++
    }
    if (fence.language !== "ts" && fence.language !== "js") continue
    const text = onLine(line, fence)
    assert.includeMembers(installedIn(cwd), [...importsOf(text)], fence.place)
    if (fence.mode === "compile-only") {
      await load(cwd, text, start)
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

const requireHere = createRequire(import.meta.url)

/** Compiles a file against what is installed beside it. */
const compile = async (line: Line, cwd: string, file: string): Promise<void> => {
  const config = {
    compilerOptions: {
      module: "NodeNext",
      target: "ES2022",
      lib: ["ES2023", "DOM", "DOM.Iterable"],
      strict: true,
      skipLibCheck: true,
      noEmit: true,
      types: ["node"],
      typeRoots: [join(root, "node_modules/@types")]
    },
    files: [file]
  }
  writeFileSync(join(cwd, "tsconfig.json"), JSON.stringify(config))
  await mustOn(line, cwd, join(root, "node_modules/.bin/tsc"), "-p", cwd)
}

/** The programs of a document that stand first after lines that install something. */
const firstOnes = (document: string, line: Line): ReadonlyArray<Fence> => {
  let installed = false
  return fencesOf(document).filter((fence) => {
    if (typed(line, fence).length > 0) installed = true
    if (fence.language !== "ts") return false
    const first = installed
    installed = false
    return first
  })
}

/**
 * The programs of a guide that stand first after lines that install something, with what the guide's own lines install: each
 * is compiled, and run or loaded.
 */
export const followFirst = async (document: string, line: Line, start: Start): Promise<void> => {
  const cwd = folderOfStranger()
  // A guide that only adds to what is there is for who has begun as the README says.
  const whole = fencesOf(document).some((fence) => typed(line, fence).some((each) => each.includes("/core")))
  if (!whole) await install("README.md", line, cwd)
  await install(document, line, cwd)
  const fences = firstOnes(document, line)
  if (fences.length === 0) throw new Error(`${document} has no program`)
  for (const [index, fence] of fences.entries()) {
    const text = onLine(line, fence)
    assert.includeMembers(installedIn(cwd), [...importsOf(text)], fence.place)
    const file = `program-${index + 1}.${isTest(text) ? "test.ts" : "ts"}`
    writeFileSync(join(cwd, file), text)
    await compile(line, cwd, file)
    // That of Effect 4 connects as it is built, and there is no Redis here.
    const alone = fence.mode !== "compile-only" && !text.includes("NodeRedis.layer(")
    await (alone ? start(cwd, file) : load(cwd, text, start))
  }
}

/** What runs TypeScript. Vitest has no `import.meta.resolve`. */
const tsx = pathToFileURL(requireHere.resolve("tsx")).href

export const onNode =
  (line: Line): Start =>
  async (cwd, file) => {
    if (file.endsWith(".test.ts")) await mustOn(line, cwd, "npx", "vitest", "run", file)
    else if (file.endsWith(".cjs")) await mustOn(line, cwd, "node", file)
    // As the README says, where it has installed it; a package's README leaves to its reader what runs TypeScript.
    else if (existsSync(join(cwd, "node_modules/.bin/tsx"))) await mustOn(line, cwd, "npx", "tsx", file)
    else await mustOn(line, cwd, "node", "--import", tsx, file)
  }

/** Another runtime, over what npm has installed. Tests are run by vitest, on Node. */
export const onOther =
  (name: string, ...args: ReadonlyArray<string>): Start =>
  async (cwd, file) => {
    if (!file.endsWith(".test.ts")) await mustOn("Effect 3", cwd, join(tools.others, name), ...args, file)
  }
