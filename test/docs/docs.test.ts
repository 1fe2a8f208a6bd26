/**
 * What the documents show compiles and runs, and what they name exists.
 */
import * as cards from "@effect-feishu/cards"
import * as core from "@effect-feishu/core"
import * as api from "@effect-feishu/core/api"
import * as events from "@effect-feishu/core/events"
import * as node from "@effect-feishu/core/node"
import * as sandbox from "@effect-feishu/sandbox"
import * as streaming from "@effect-feishu/streaming"
import { afterAll, assert, beforeAll, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as esbuild from "esbuild"
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { manifestOf, nodeOf } from "../../packages/create-effect-feishu/src/internal/manifest.js"
import { versions } from "../../scripts/templates.js"
import { run } from "../packages/support/consumer.js"
import {
  commentOrText,
  documents,
  fencesOf,
  namespacesOf,
  pairs,
  type Program,
  programs,
  read,
  root
} from "./documents.js"
import * as Platform from "./platform.js"
import { type Ran, runAll } from "./ran.js"

/** Within the project, so that what the programs import is found from there. */
const folder = join(root, "node_modules/.cache/documents")
const packages = readdirSync(join(root, "packages")).map((name) => join(root, "packages", name))
const toRun = programs.filter(({ kind }) => kind === "run")

let platform: Platform.Platform
/** What became of the programs. Each of two processes runs every second one. */
let ran: ReadonlyArray<Promise<ReadonlyMap<string, Ran>>>
const compiled = (file: string): string => join(folder, "out", `${file}.mjs`)

beforeAll(async () => {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  for (const { file, text } of programs) writeFileSync(join(folder, `${file}.ts`), text)
  writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true, type: "module" }))
  writeFileSync(
    join(folder, "tsconfig.json"),
    JSON.stringify({
      extends: "../../../tsconfig.base.json",
      compilerOptions: {
        composite: false,
        incremental: false,
        declaration: false,
        declarationMap: false,
        noEmit: true,
        types: ["node"]
      },
      include: ["*.ts"],
      // What is compiled already is not compiled again.
      references: packages.map((path) => ({ path }))
    })
  )
  writeFileSync(
    join(folder, "vitest.config.mjs"),
    `export default { test: { include: ["tests/*.test.mjs"], isolate: false, maxWorkers: 1, minWorkers: 1, testTimeout: 30_000 } }`
  )
  const common = {
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20",
    outExtension: { ".js": ".mjs" },
    tsconfig: join(root, "tsconfig.base.json"),
    banner: {
      js: `import { createRequire as createRequire_ } from "node:module"; const require = createRequire_(import.meta.url)`
    },
    logLevel: "silent"
  } as const
  const named = (all: ReadonlyArray<Program>) =>
    all.map(({ file }) => ({ in: join(folder, `${file}.ts`), out: file }))
  await Promise.all([
    esbuild.build({
      ...common,
      entryPoints: [{ in: join(root, "test/docs/runner.ts"), out: "runner" }, ...named(toRun)],
      outdir: join(folder, "out"),
      // Effect is bundled, so that what the programs use of it is loaded and no more.
      external: ["undici", "ioredis", "@larksuiteoapi/*"]
    }),
    esbuild.build({
      ...common,
      entryPoints: named(programs.filter(({ kind }) => kind === "test")),
      outdir: join(folder, "tests"),
      // Effect is that of `@effect/vitest`.
      external: ["effect", "effect/*", "@effect/*", "undici", "ioredis", "vitest", "@larksuiteoapi/*"]
    })
  ])

  platform = await Platform.open()
  ran = [0, 1].map((half) => {
    // Each half in a folder of its own: a program and its translation write the same files.
    const cwd = join(folder, `half-${half}`)
    mkdirSync(cwd)
    writeFileSync(join(cwd, "package.json"), "{}")
    return runAll(
      toRun.filter((_, index) => index % 2 === half).map(({ file }) => compiled(file)),
      { runner: compiled("runner"), log: join(folder, `${half}.log`), cwd, env: platform.env }
    )
  })
}, 120_000)

afterAll(() => platform.close())

describe("every program in the documents", () => {
  it("compiles", { timeout: 120_000 }, async () => {
    const tsc = join(root, "node_modules/typescript/bin/tsc")
    const { code, output } = await run(folder, process.execPath, [tsc, "-b", folder])
    const said = output.replace(/^([\w.-]+)\.ts(?=\()/gm, (name, file: string) => {
      const program = programs.find((each) => each.file === file)
      return program === undefined ? name : `${program.place}, as ${name}`
    })
    assert.strictEqual(code, 0, said)
    assert.isAbove(programs.length, 20)
  })

  it("passes where it is a test", { timeout: 120_000 }, async () => {
    const vitest = join(root, "node_modules/vitest/vitest.mjs")
    const { code, output } = await run(folder, process.execPath, [
      vitest,
      "run",
      "--config",
      "vitest.config.mjs"
    ])
    assert.strictEqual(code, 0, output)
    assert.include(output, "passed")
  })

  it.each(toRun)("runs: $place", { timeout: 120_000 }, async ({ file, prints }) => {
    const all = await Promise.all(ran)
    const { isWell, output } = all.flatMap((some) => some.get(compiled(file)) ?? [])[0]!
    assert.isTrue(isWell, output)
    let from = 0
    for (const part of prints) {
      const at = output.indexOf(part, from)
      assert.isAtLeast(at, 0, `it does not print "${part}", but\n${output}`)
      from = at + part.length
    }
  })

  it("says of some what they print", () => {
    assert.isAtLeast(toRun.filter(({ prints }) => prints.length > 0).length, 10)
  })
})

/** A program without what readers of another language read in their own: comments, and what stands in texts. */
const skeleton = (text: string): string =>
  text
    .replace(commentOrText, (token) => (token.startsWith("/") ? "" : '""'))
    // Names of properties may be what a form shows. How a program is cut into lines follows from how long its texts are.
    .replace(/[\p{L}\w]+(?=: "")|[\s,]+/gu, "")

const isPartner = (chinese: string, english: string): boolean =>
  pairs.some((pair) => pair[0] === english && pair[1] === chinese)

describe("a document in two languages", () => {
  it.each(pairs)("shows the same programs in both: %s", (english, chinese) => {
    assert.include(documents, english)
    const shape = (document: string) =>
      fencesOf(document).map(({ language, mode, text }) => [
        language,
        mode,
        /^(?:[cm]?[jt]s|typescript)$/.test(language) ? skeleton(text) : text
      ])
    assert.deepStrictEqual(shape(chinese), shape(english))
  })

  it.each(pairs)("leads from each to the other: %s", (english, chinese) => {
    const name = (document: string) => document.split("/").at(-1)!
    assert.include(read(english), `](${name(chinese)})`)
    assert.include(read(chinese), `](${name(english)})`)
  })

  it("is there of every guide, and of every README", () => {
    const english = documents.filter(
      (document) => /^docs\/|README\.md$/.test(document) && !document.includes(".zh-CN.")
    )
    const translated = new Set(pairs.map(([each]) => each))
    assert.deepStrictEqual(
      english.filter((document) => !translated.has(document)),
      []
    )
  })

  it("links to documents in its own language, where they are there", () => {
    const elsewhere = pairs.flatMap(([, chinese]) =>
      [...read(chinese).matchAll(/\]\((?!https?:)([^)#\s]+\.md)(#\S*)?\)/g)]
        .filter(([, path]) => !path!.endsWith(".zh-CN.md"))
        .map(([link, path]) => [link, join(dirname(chinese), path!)] as const)
        .filter(([, path]) => pairs.some(([english]) => english === path && !isPartner(chinese, english)))
        .map(([link]) => `${chinese}: ${link}`)
    )
    assert.deepStrictEqual(elsewhere, [])
  })
})

describe("the READMEs", () => {
  const linksOf = (document: string): ReadonlyArray<string> =>
    [...read(document).matchAll(/\]\((?!https?:)([^)#\s]+)/g)].map(([, path]) =>
      join(dirname(document), path!)
    )
  const guides = documents.filter((document) => document.startsWith("docs/") && !document.includes(".zh-CN."))

  it("lead to every guide, each in its own language where it is there", () => {
    const inChinese = guides.map((guide) => pairs.find(([english]) => english === guide)?.[1] ?? guide)
    assert.includeMembers(linksOf("README.md") as Array<string>, [...guides])
    assert.includeMembers(linksOf("README.zh-CN.md") as Array<string>, inChinese)
  })

  it.each(pairs.filter(([english]) => english.startsWith("packages/")))(
    "of a package leads to its guides, the Chinese one to the same in Chinese: %s",
    (english, chinese) => {
      const guidesOf = (readme: string) => linksOf(readme).filter((path) => path.startsWith("docs/"))
      assert.isNotEmpty(guidesOf(english))
      assert.deepStrictEqual(
        guidesOf(chinese),
        guidesOf(english).map((path) => path.replace(/\.md$/, ".zh-CN.md"))
      )
    }
  )
})

describe("what the documents name", () => {
  it("is there: scripts", () => {
    const scriptsIn = (manifest: string): ReadonlyArray<string> =>
      Object.keys((JSON.parse(manifest) as { readonly scripts: object }).scripts)
    // The guides speak of the scripts of a new project as well.
    const project = manifestOf(
      "bot",
      { folder: "bot", kind: "bot", runtime: "node", region: "feishu", effect: "4", manager: "npm" },
      versions()
    )
    const scripts = new Set([
      ...scriptsIn(readFileSync(join(root, "package.json"), "utf8")),
      ...scriptsIn(project)
    ])
    const missing = documents.flatMap((document) =>
      [...read(document).matchAll(/(?:(?:`|^)npm (?:run )?|npm run )([a-z]+\d*(?::[a-z]+)*)(?=[`\s])/gm)]
        .map(([, name]) => name!)
        .filter((name) => !scripts.has(name) && !["install", "create", "init", "pack", "pkg"].includes(name))
        .map((name) => `${document}: npm run ${name}`)
    )
    assert.deepStrictEqual(missing, [])
  })

  it("is there: files and sections", () => {
    const slugs = (document: string): ReadonlyArray<string> =>
      [...readFileSync(document, "utf8").matchAll(/^#+ (.+)$/gm)].map(([, title]) =>
        title!
          .toLowerCase()
          .replace(/[^\p{L}\p{N}\s_-]/gu, "")
          .replace(/\s/g, "-")
      )
    const missing = documents.flatMap((document) =>
      [...read(document).matchAll(/\]\((?!https?:)([^)#\s]*)(?:#([^)\s]+))?\)/g)]
        .filter(([, path, section]) => {
          const file = path === "" ? join(root, document) : join(root, dirname(document), path!)
          if (!existsSync(file)) return true
          return section !== undefined && !slugs(file).includes(decodeURIComponent(section))
        })
        .map(([link]) => `${document}: ${link}`)
    )
    assert.deepStrictEqual(missing, [])
  })

  it("is there: functions", () => {
    const namespaces: Readonly<Record<string, unknown>> = {
      ...core,
      ...cards,
      ...node,
      ...sandbox,
      ...streaming
    }
    const missing = documents.flatMap((document) =>
      [...read(document).matchAll(/`([A-Z][A-Za-z]+)((?:\.(?!ts`)[a-z]\w*)+)(?:\([^`]*\))?`/g)]
        .filter(([, name]) => (name ?? "") in namespaces)
        .filter(([, name, path]) => {
          let value = namespaces[name!]
          for (const key of path!.slice(1).split(".")) {
            value =
              typeof value === "object" || typeof value === "function"
                ? (value as Record<string, unknown>)[key]
                : undefined
          }
          return value === undefined
        })
        .map(([text]) => `${document}: ${text}`)
    )
    assert.deepStrictEqual(missing, [])
  })

  it("is there: namespaces, each of them in the table of the README", () => {
    const source = join(root, "packages/core/src")
    const exported = [
      ...readFileSync(join(source, "index.ts"), "utf8").matchAll(/"\.\/([A-Z]\w*)\.js"/g)
    ].map(([, name]) => name!)
    // A namespace is a module of calls: it, or a part of it, imports endpoints.
    const namespaces = exported.filter((name) => {
      const parts = existsSync(join(source, name)) ? readdirSync(join(source, name)) : []
      return [`${name}.ts`, ...parts.map((part) => `${name}/${part}`)].some((file) =>
        /from "\.\.?\/api\//.test(readFileSync(join(source, file), "utf8"))
      )
    })
    assert.isAbove(namespaces.length, 10)
    for (const document of ["README.md", "README.zh-CN.md"]) {
      assert.sameMembers(
        namespacesOf(document).map(([name]) => name),
        namespaces
      )
    }
  })

  it("is there: the manifest, where it is told what it is: npm refuses that in an empty folder", () => {
    const told = documents.flatMap((document) =>
      fencesOf(document).filter(({ language, text }) => language === "sh" && text.includes("npm pkg set"))
    )
    assert.isAbove(told.length, 5)
    for (const { place, text } of told) assert.match(text, /npm init --yes\nnpm pkg set/, place)
  })

  it("is there: a version of everything that an installation for Effect 3 asks for, since npm would take that of Effect 4", () => {
    const lines = documents.flatMap((document) =>
      fencesOf(document)
        .filter(({ language }) => language === "sh")
        .flatMap(({ place, text }) => text.split("\n").map((line) => ({ place, line })))
        .filter(({ line }) => /^npm install .*@effect-3\b/.test(line))
    )
    assert.isAbove(lines.length, 5)
    for (const { line, place } of lines) {
      const without = line.split(" ").filter((word) => /^(?:effect|vitest|@effect\/[a-z-]+)$/.test(word))
      assert.deepStrictEqual(without, [], place)
    }
  })
})

describe("the figures of the comparison", () => {
  const results = read("bench/RESULTS.md")
  /** The numbers of a row, below a heading. */
  const row = (heading: string, name: string): ReadonlyArray<number> => {
    const line = results
      .slice(results.indexOf(`\n### ${heading}`))
      .split("\n")
      .find((each) => each.startsWith(`| ${name}`))
    if (line === undefined) throw new Error(`RESULTS.md has no ${name} below ${heading}`)
    return line
      .split("|")
      .slice(2, -1)
      .map((cell) => parseFloat(cell))
  }
  const sending = "Sending messages, 16 at once"
  const starting = "A process that sends one message"
  const listing = "20,000 people, 50 on a page"
  const uploading = "Uploading from files, 16 MiB in one request"
  const checking = "Type check of a program that sends one message"
  const bundles = "Bundles for browsers"
  const measured: Readonly<Record<string, readonly [ours: number, official: number]>> = {
    "bench -- send 1": [
      row(sending, "effect-feishu, inside one Effect")[1]!,
      row(sending, "official Node SDK")[1]!
    ],
    "bench -- send 2": [
      row(sending, "effect-feishu, inside one Effect")[3]!,
      row(sending, "official Node SDK")[3]!
    ],
    "bench -- pages 1": [
      row(listing, "effect-feishu, `Contact.users.list`")[1]!,
      row(listing, "official Node SDK")[1]!
    ],
    "bench -- files 1": [row(uploading, "effect-feishu")[1]!, row(uploading, "official Node SDK")[1]!],
    "bench -- start 1": [
      row(starting, "effect-feishu, `Im.send`")[1]!,
      row(starting, "official Node SDK")[1]!
    ],
    "bench -- start 2": [
      row(starting, "effect-feishu, `Im.send`")[4]!,
      row(starting, "official Node SDK")[4]!
    ],
    "bench -- sizes 1": [row(bundles, "effect-feishu, `Im.send`")[1]!, row(bundles, "official Node SDK")[1]!],
    "bench -- sizes 2": [
      row(checking, "effect-feishu, all namespaces")[1]!,
      row(checking, "official Node SDK")[1]!
    ]
  }

  it.each(["README.md", "README.zh-CN.md"])("in %s are those of bench/RESULTS.md", (document) => {
    const found: Record<string, readonly [number, number]> = {}
    for (const [, ours, official, command] of read(document).matchAll(
      /^\|[^|]+\| ([\d.]+)[^|]*\| ([\d.]+)[^|]*\| `npm run (bench -- \w+)` +\|$/gm
    )) {
      const nth = Object.keys(found).filter((key) => key.startsWith(command!)).length + 1
      found[`${command!} ${nth}`] = [Number(ours), Number(official)]
    }
    assert.sameMembers(Object.keys(found), Object.keys(measured))
    for (const [key, pair] of Object.entries(measured)) {
      for (const [index, value] of pair.entries()) {
        // Rounded there, and nothing more.
        assert.closeTo(found[key]![index]!, value, value >= 10 ? 0.51 : 0.011, `${document}: ${key}`)
      }
    }
  })
})

describe("what the documents say of the platform and of Node", () => {
  const texts = documents.map((document) => [document, read(document)] as const)
  /** All numbers that the documents have at a place. */
  const numbers = (pattern: RegExp): ReadonlyArray<readonly [document: string, number: number]> =>
    texts.flatMap(([document, text]) =>
      [...text.matchAll(pattern)].map(([, number]) => [document, Number(number!.replace(",", ""))] as const)
    )

  it("is how many endpoints and events there are, and of which day", async () => {
    const { to } = JSON.parse(read("spec/updated.json")) as { readonly to: string }
    const all = await Effect.runPromise(events.all)
    const endpoints = numbers(/(?<=All |平台的 )([\d,]+)(?= endpoints| 个接口)/g)
    const ofEvents = numbers(/\b(\d+) (?:events|definitions|种事件|个事件|个定义)/g)
    assert.isAtLeast(endpoints.length, 2)
    assert.isAtLeast(ofEvents.length, 8)
    for (const [document, number] of endpoints) assert.strictEqual(number, api.ids.length, document)
    for (const [document, number] of ofEvents) assert.strictEqual(number, all.length, document)
    for (const document of ["README.md", "README.zh-CN.md"]) {
      assert.deepStrictEqual(new Set(read(document).match(/\b2\d{3}-\d\d-\d\d\b(?![T"])/g)), new Set([to]))
    }
  })

  it.each(["README.md", "README.zh-CN.md"])("is which Node each line of Effect needs: %s", (document) => {
    const before = read(document).split("```sh")[0]!
    for (const line of ["3", "4"] as const) assert.include(before, `Node ${nodeOf("node", line)}`)
  })
})
