/**
 * Both editions as strangers install them, in empty folders, with npm and with pnpm. Each way of installing either works, or
 * is refused by a message that says what to install instead.
 */
import { readFileSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, assert, beforeAll, describe, inject, it } from "vitest"
import { program } from "./documents.js"
import { packages, root } from "./files.js"
import { emptyFolder, folder, must, npm, type Ran, removeFolders, run } from "./strangers.js"

const pnpm = (cwd: string, ...args: ReadonlyArray<string>) => run(cwd, "npx", "--yes", "pnpm@12", ...args)

const versionOf = (cwd: string, name: string): string =>
  (JSON.parse(readFileSync(join(cwd, "node_modules", name, "package.json"), "utf8")) as { version: string })
    .version

/** What each edition has where a registry would have its tag. */
const tarballs = inject("tarballs")

afterAll(removeFolders)

/** A program that needs no other package, as the first lines of the README have it. */
const starts = async (cwd: string): Promise<Ran> => {
  writeFileSync(
    join(cwd, "first.mjs"),
    `import { Im } from "@effect-feishu/core"
import { NodeFeishu } from "@effect-feishu/core/node"
import { Effect } from "effect"
const program = Im.send("oc_1", "hello").pipe(Effect.provide(NodeFeishu.layerConfig()))
const error = await Effect.runPromise(Effect.flip(program))
console.log(String(error))`
  )
  return run(cwd, process.execPath, "first.mjs")
}

const works = async (cwd: string, effect: "3" | "4"): Promise<void> => {
  assert.isTrue(versionOf(cwd, "effect").startsWith(`${effect}.`))
  const { code, output } = await starts(cwd)
  assert.strictEqual(code, 0, output)
  // It runs, and says what it lacks.
  assert.include(output, "FEISHU_APP_ID")
}

const saysTag = (output: string, tag: "effect-3" | "latest"): void =>
  assert.match(output, new RegExp(`--with-effect-[34]-install-the-tag-${tag}`), output)

describe("the tarballs", () => {
  it.each(packages)("of %s are what publint and Are The Types Wrong ask for", async (name) => {
    for (const edition of ["effect3", "latest"] as const) {
      const file = tarballs[edition][name]!
      const bin = (command: string) => join(root, "node_modules/.bin", command)
      assert.include(await must(root, bin("publint"), "run", "--strict", file), "All good!")
      await must(root, bin("attw"), file, "--profile", "esm-only", "--no-color", "--no-emoji")
    }
  })

  it("have versions and ranges of which no edition takes the other's", async () => {
    const manifests = await Promise.all(
      (["effect3", "latest"] as const).map(async (edition) => {
        const text = await must(
          tmpdir(),
          "tar",
          "-xzOf",
          tarballs[edition]["streaming"]!,
          "package/package.json"
        )
        return JSON.parse(text) as { version: string; peerDependencies: Record<string, string> }
      })
    )
    const [three, four] = manifests as [(typeof manifests)[0], (typeof manifests)[0]]
    assert.match(three.version, /^0\.\d{1,2}\.\d+$/)
    assert.match(four.version, /^0\.1\d\d\.\d+$/)
    assert.strictEqual(four.peerDependencies["@effect-feishu/core"], `^${four.version}`)
    assert.strictEqual(three.peerDependencies["@effect-feishu/core"], `^${three.version}`)
    const ofEffect = Object.keys(four.peerDependencies).filter((name) => /^effect$|^@effect\//.test(name))
    assert.deepStrictEqual(ofEffect, ["effect"])
  })
})

describe("with npm, the edition that is latest", () => {
  const core = () => tarballs.latest["core"]!

  it.each([
    ["npm install effect @effect-feishu/core", () => [["effect", core()]]],
    ["npm install @effect-feishu/core", () => [[core()]]],
    ["npm install @effect-feishu/core effect@latest", () => [[core(), "effect@latest"]]],
    ["npm install effect, then npm install @effect-feishu/core", () => [["effect"], [core()]]]
  ] as const)("works after %s", async (_, steps) => {
    const cwd = folder()
    for (const step of steps()) {
      const { code, output } = await npm(cwd, "install", ...step)
      assert.strictEqual(code, 0, output)
      assert.notInclude(output, "ERESOLVE")
    }
    await works(cwd, "4")
  })

  it("runs by NodeRuntime, installed as the document of both lines says", async () => {
    const said = /install `(@effect\/platform-node@\S+)`/.exec(
      readFileSync(join(root, "docs/effect-4.md"), "utf8")
    )
    const cwd = folder()
    const { code, output } = await npm(cwd, "install", core(), "effect", said![1]!)
    assert.strictEqual(code, 0, output)
    writeFileSync(
      join(cwd, "main.mjs"),
      `import { Im } from "@effect-feishu/core"
import { NodeFeishu } from "@effect-feishu/core/node"
import { NodeRuntime } from "@effect/platform-node"
import { Effect } from "effect"
Im.send("oc_1", "hello").pipe(Effect.provide(NodeFeishu.layerConfig()), NodeRuntime.runMain)`
    )
    assert.include((await run(cwd, process.execPath, "main.mjs")).output, "FEISHU_APP_ID")
  })

  it("is refused beside Effect 3, and says which tag is for it", async () => {
    const cwd = folder({ effect: "^3.22.0" })
    const { code, output } = await npm(cwd, "install", core())
    assert.notStrictEqual(code, 0)
    saysTag(output, "effect-3")
    const asked = await npm(folder(), "install", core(), "effect@3")
    assert.notStrictEqual(asked.code, 0)
    saysTag(asked.output, "effect-3")
  })

  it("says for which Effect it is in the first error of a program, where npm was told to install it all the same", async () => {
    const cwd = folder({ effect: "^3.22.0" })
    const { code, output } = await npm(cwd, "install", core(), "--legacy-peer-deps")
    assert.strictEqual(code, 0, output)
    const ran = await starts(cwd)
    assert.notStrictEqual(ran.code, 0)
    assert.match(ran.output, /imported from .*@effect-feishu\/core\/for-effect-4\//)
  })
})

describe("with npm, the edition of the tag effect-3", () => {
  const core = () => tarballs.effect3["core"]!

  it.each([
    ["npm install @effect-feishu/core@effect-3", () => [core()]],
    [
      "npm install @effect-feishu/core@effect-3 @effect/platform effect@3",
      () => [core(), "@effect/platform", "effect@3"]
    ]
  ] as const)("works after %s", async (_, what) => {
    const cwd = folder()
    const { code, output } = await npm(cwd, "install", ...what())
    assert.strictEqual(code, 0, output)
    await works(cwd, "3")
  })

  it("is refused beside Effect 4, and says which tag is for it", async () => {
    const cwd = folder({ effect: "^4.1.0" })
    const { code, output } = await npm(cwd, "install", core())
    assert.notStrictEqual(code, 0)
    saysTag(output, "latest")
  })
})

describe("with pnpm", () => {
  it.each([
    ["pnpm add effect @effect-feishu/core", "4", () => ["effect", tarballs.latest["core"]!]],
    ["pnpm add @effect-feishu/core effect", "4", () => [tarballs.latest["core"]!, "effect"]],
    [
      "pnpm add @effect-feishu/core@effect-3 @effect/platform effect@3",
      "3",
      () => [tarballs.effect3["core"]!, "@effect/platform", "effect@3"]
    ]
  ] as const)("%s works", async (_, effect, what) => {
    const cwd = folder()
    writeFileSync(join(cwd, "pnpm-workspace.yaml"), "allowBuilds: { msgpackr-extract: false }\n")
    const { code, output } = await pnpm(cwd, "add", ...what())
    assert.strictEqual(code, 0, output)
    assert.notInclude(output, "Issues with peer dependencies")
    await works(cwd, effect)
  })

  it("each edition beside the other Effect is an issue of peers, which says which tag is for it", async () => {
    for (const [edition, range, tag] of [
      ["latest", "^3.22.0", "effect-3"],
      ["effect3", "^4.1.0", "latest"]
    ] as const) {
      const cwd = folder({ effect: range })
      writeFileSync(join(cwd, "pnpm-workspace.yaml"), "allowBuilds: { msgpackr-extract: false }\n")
      assert.include(
        (await pnpm(cwd, "add", tarballs[edition]["core"]!)).output,
        "Issues with peer dependencies"
      )
      saysTag((await pnpm(cwd, "peers", "check")).output, tag)
    }
  })
})

/** The programs that a stranger runs. */
const files = ["live.ts", "bot.ts", "platform.ts"]

/** Package managers and a Node that the tests do not run with. */
let tools: string

describe("with what others install by", () => {
  beforeAll(async () => {
    tools = emptyFolder()
    const packages = ["node@20.19", "bun@1", "npm8@npm:npm@8", "npm9@npm:npm@9", "yarn1@npm:yarn@1"]
    await must(tools, "npm", "install", "--no-audit", "--no-fund", ...packages)
  })

  const inTools = (...path: ReadonlyArray<string>): string => join(tools, "node_modules", ...path)

  const installers: ReadonlyArray<readonly [string, () => ReadonlyArray<string>]> = [
    ["npm 8", () => [process.execPath, inTools("npm8/bin/npm-cli.js"), "install", "--prefer-offline"]],
    ["npm 9", () => [process.execPath, inTools("npm9/bin/npm-cli.js"), "install", "--prefer-offline"]],
    ["Yarn 1", () => [process.execPath, inTools("yarn1/bin/yarn.js"), "add"]],
    ["Bun", () => [inTools(".bin/bun"), "add"]]
  ]

  it.each(installers)("%s installs both editions, each beside its Effect", async (_, typed) => {
    for (const [effect, what] of [
      ["4", ["effect@4", tarballs.latest["core"]!]],
      ["3", ["effect@3", "@effect/platform@0.97", tarballs.effect3["core"]!]]
    ] as const) {
      const cwd = folder()
      const [command, ...args] = typed()
      await must(cwd, command!, ...args, ...what)
      await works(cwd, effect)
    }
  })

  it.each(installers)(
    "%s names the tag, where an edition is installed beside the other Effect",
    async (name, typed) => {
      for (const [range, edition, tag] of [
        ["^3.22.0", "latest", "effect-3"],
        ["^4.1.0", "effect3", "latest"]
      ] as const) {
        const cwd = folder({ effect: range })
        const [command, ...args] = typed()
        const { code, output } = await run(cwd, command!, ...args, tarballs[edition]["core"]!)
        // Yarn only warns, and Bun says nothing: then the first import names the edition.
        if (name.startsWith("npm")) assert.notStrictEqual(code, 0)
        else
          assert.match(
            (await starts(cwd)).output,
            edition === "latest" ? /core\/for-effect-4\// : /Cannot find module .*\/effect\/dist\/\w+\.js/
          )
        if (name !== "Bun") saysTag(output, tag)
      }
    }
  )

  it.each(["latest", "effect3"] as const)(
    "a module of CommonJS requires all of %s on Node 20.19",
    async (edition) => {
      const cwd = folder()
      const effect = edition === "latest" ? ["effect@4"] : ["effect@3", "@effect/platform@0.97"]
      await must(
        cwd,
        "npm",
        "install",
        "--no-audit",
        "--no-fund",
        ...Object.values(tarballs[edition]),
        ...effect
      )
      const modules = [...packages, "core/node", "events/node"]
      writeFileSync(
        join(cwd, "required.cjs"),
        modules.map((name) => `require("@effect-feishu/${name}")\n`).join("") +
          `const { Im } = require("@effect-feishu/core")
const { FakeFeishu } = require("@effect-feishu/sandbox")
const { Cause, Effect, Exit } = require("effect")
const program = Im.send("oc_1", "hello").pipe(Effect.provide(FakeFeishu.layer()), Effect.exit)
Effect.runPromise(program).then((exit) =>
  console.log(Exit.match(exit, { onFailure: Cause.pretty, onSuccess: String })))`
      )
      assert.include(
        await must(cwd, inTools(".bin/node"), "required.cjs"),
        "no handler for im.v1.message.create"
      )
    }
  )
})

describe("all packages together", () => {
  it.each([
    ["effect3", "effect@3", "@effect/platform@0.97"],
    ["latest", "effect@4"]
  ] as const)(
    "%s: send, reply, stream, fail, hear, answer and are faked; and the types of a program that does are right",
    async (edition, ...others) => {
      const cwd = folder()
      const { code, output } = await npm(
        cwd,
        "install",
        ...Object.values(tarballs[edition]),
        ...others,
        "@types/node@20",
        "typescript@7",
        "tsx"
      )
      assert.strictEqual(code, 0, output)
      for (const file of files) {
        const source = readFileSync(join(root, "test/editions", file), "utf8")
        writeFileSync(join(cwd, file), edition === "latest" ? program(file, source) : source)
      }
      const options = [
        "--strict",
        "--noEmit",
        "--exactOptionalPropertyTypes",
        "--module",
        "nodenext",
        "--target",
        "es2022"
      ]
      const lib = ["--lib", "es2023,dom,dom.iterable", "--types", "node"]
      const checked = edition === "latest" ? [] : ["--skipLibCheck"]
      await must(cwd, join(cwd, "node_modules/.bin/tsc"), ...files, ...options, ...lib, ...checked)
      const tsx = join(cwd, "node_modules/.bin/tsx")
      const said = (await must(cwd, tsx, "live.ts")) + (await must(cwd, tsx, "bot.ts"))
      for (const line of [
        "sends a message and replies with a card",
        "streams an answer into a card",
        "fails with a typed error",
        "answers what it hears over the long connection",
        "answers a click over the webhook",
        "is tested with a fake layer",
        "a bot answers commands, forms, clicks and questions over the long connection",
        "a bot answers commands, forms, clicks and questions over the webhook",
        "a bot's handler is tested with a fake layer"
      ])
        assert.include(said, line)
    }
  )
})
