import { afterAll, afterEach, assert, beforeAll, beforeEach, describe, it } from "@effect/vitest"
import {
  existsSync,
  mkdtempSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync
} from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { templates, writePrograms } from "../../editions/effect4/programs.js"
import { run } from "../../packages/create-effect-feishu/src/internal/command.js"
import { manifestOf } from "../../packages/create-effect-feishu/src/internal/manifest.js"
import {
  type Kind,
  kinds,
  type Line,
  lines,
  runtimesOf
} from "../../packages/create-effect-feishu/src/internal/options.js"
import { versions } from "../../scripts/templates.js"

let cwd: string
/** The templates for Effect 4, as the build writes them. */
let forEffect4: string

beforeAll(async () => {
  forEffect4 = mkdtempSync(join(tmpdir(), "create-effect-feishu-templates-"))
  await writePrograms(templates, forEffect4)
})
afterAll(() => rmSync(forEffect4, { recursive: true, force: true }))

beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), "create-effect-feishu-"))
})
afterEach(() => rmSync(cwd, { recursive: true, force: true }))

interface Ran {
  readonly code: number
  readonly out: string
  readonly error: string
}

const create = async (
  args: ReadonlyArray<string>,
  answers?: ReadonlyArray<string>,
  {
    node = "24.4.1",
    platform = "linux",
    userAgent
  }: { readonly userAgent?: string; readonly node?: string; readonly platform?: string } = {}
): Promise<Ran> => {
  const told = { out: "", error: "" }
  const left = answers?.slice()
  const code = await run(args, {
    out: (text) => void (told.out += text),
    error: (text) => void (told.error += text),
    ask:
      left === undefined
        ? undefined
        : (question) => {
            told.out += question
            return Promise.resolve(left.shift())
          },
    cwd,
    userAgent,
    node,
    platform,
    versions,
    templates: (effect) => (effect === "3" ? templates : forEffect4)
  })
  return { code, ...told }
}

const read = (...path: ReadonlyArray<string>): string => readFileSync(join(cwd, ...path), "utf8")

const filesOf = (folder: string): ReadonlyArray<string> =>
  readdirSync(join(cwd, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(cwd, folder).length + 1))
    .sort()

const all = lines.flatMap((effect) =>
  kinds.flatMap((kind: Kind) => runtimesOf[kind].map((runtime) => [kind, runtime, effect] as const))
)

interface Manifest {
  readonly name: string
  readonly scripts: Readonly<Record<string, string>>
  readonly dependencies: Readonly<Record<string, string>>
  readonly devDependencies: Readonly<Record<string, string>>
  readonly engines: Readonly<Record<string, string>>
}

describe("npm create effect-feishu", () => {
  it.each(all)("writes a %s for %s and Effect %s, whole and with nothing of another", async (...asked) => {
    const [kind, runtime, effect] = asked
    const options = ["--kind", kind, "--runtime", runtime, "--effect", effect]
    const { code, error, out } = await create(["Mein Projekt!", ...options])
    assert.strictEqual(code, 0, error)
    assert.include(out, "install")
    const files = filesOf("Mein Projekt!")
    assert.includeMembers(
      [...files],
      [".env.example", ".gitignore", "README.md", "README.zh-CN.md", "package.json", "tsconfig.json"]
    )
    for (const file of files) {
      assert.notMatch(file, /\.(?:node|bun|cloudflare|web|server)(?:\.|$)|(?:^|\/)_/)
      assert.notMatch(read("Mein Projekt!", file), file.endsWith(".ts") ? /\{\{/ : /\{\{|undefined/, file)
    }
    const manifest = JSON.parse(read("Mein Projekt!", "package.json")) as Manifest
    assert.strictEqual(manifest.name, "mein-projekt")
    // A range would give another project tomorrow.
    const ranges = { ...manifest.dependencies, ...manifest.devDependencies }
    for (const [name, version] of Object.entries(ranges)) assert.match(version, /^\d+\.\d+\.\d+$/, name)
    assert.isTrue(manifest.dependencies["effect"]?.startsWith(`${effect}.`))
    assert.isTrue(ranges["@effect-feishu/sandbox"]?.startsWith(effect === "3" ? "0.1." : "0.101."))
    // What the sources import is what the manifest asks for, and nothing else of ours.
    const sources = files.filter((file) => file.endsWith(".ts")).map((file) => read("Mein Projekt!", file))
    const found = [...sources.join("\n").matchAll(/from "((?:@[\w-]+\/)?[\w-]+)/g)]
    const imported = new Set(found.map(([, name = ""]) => name).filter((name) => name !== "node"))
    for (const name of imported) assert.property(ranges, name)
    // What has become a part of Effect 4 is not asked for beside it.
    for (const name of Object.keys(ranges)) {
      if (effect === "4") assert.notMatch(name, /^@effect\/(?:platform|cluster|rpc|sql)$/)
    }
    // Every script's file is there.
    for (const script of Object.values(manifest.scripts)) {
      for (const [file] of script.matchAll(/src\/[\w.]+/g)) assert.include(files, file)
    }
  })

  it("keeps secrets out of git, and says where they are found", async () => {
    await create(["bot", "--yes"])
    assert.match(read("bot", ".gitignore"), /^\.env$/m)
    assert.match(read("bot", ".env.example"), /^FEISHU_APP_SECRET=$/m)
    assert.isFalse(existsSync(join(cwd, "bot", ".env")))
    assert.include(read("bot", "README.md"), "https://open.feishu.cn/app")
    assert.include(read("bot", "README.zh-CN.md"), "凭证与基础信息")
    await create(["lark", "--yes", "--region", "lark"])
    assert.include(read("lark", "README.md"), "https://open.larksuite.com/app")
    assert.include(read("lark", ".env.example"), "FEISHU_REGION=lark")
  })

  it("begins with Effect 4, which the tag latest serves, where nothing else is said", async () => {
    await create(["four", "--yes"])
    const four = JSON.parse(read("four", "package.json")) as Manifest
    assert.match(four.dependencies["effect"] ?? "", /^4\./)
    assert.match(read("four", "src/app.ts"), /nextIntBetween\(1, sides\)/)
    await create(["three", "--yes", "--effect", "3"])
    assert.match(read("three", "src/app.ts"), /nextIntBetween\(1, sides \+ 1\)/)
    // What is added later comes from latest unless somebody says otherwise.
    assert.include(read("three", "README.md"), "@effect-feishu/sandbox@effect-3")
    assert.include(read("three", "README.zh-CN.md"), "@effect-feishu/sandbox@effect-3")
    assert.notInclude(read("four", "README.md"), "effect-3")
  })

  it("says when this Node is older than the project asks for, and what runs on it", async () => {
    const older = await create(["four", "--yes"], undefined, { node: "22.18.0" })
    assert.strictEqual(older.code, 0)
    assert.include(older.out, "asks for Node 22.19 or later, and this is 22.18.0")
    assert.include(older.out, "--effect 3")
    const { engines } = JSON.parse(read("four", "package.json")) as Manifest
    assert.strictEqual(engines["node"], ">=22.19")
    for (const [folder, node, effect] of [
      ["a", "22.19.0", "4"],
      ["b", "26.0.0", "4"],
      ["c", "20.19.0", "3"]
    ] as const) {
      const { out } = await create([folder, "--yes", "--effect", effect], undefined, { node })
      assert.notInclude(out, "asks for Node")
    }
    const worker = await create(["worker", "--kind", "worker", "--yes", "--effect", "3"], undefined, {
      node: "20.19.0"
    })
    assert.include(worker.out, "asks for Node 22.12 or later")
    assert.notInclude(worker.out, "--effect")
    // Bun runs the program, and Node its test.
    const bun = await create(["bun", "--runtime", "bun", "--yes"], undefined, { node: "20.19.0" })
    assert.include(bun.out, "asks for Node 22.12 or later")
    assert.include(bun.out, "--effect 3")
    const asked = await create(["asked"], ["bot", "node", "feishu", "4"], { node: "20.19.0" })
    assert.match(asked.out, /1\. 4 .*asks for Node 22\.19; this is 20\.19\.0/)
    assert.match(asked.out, /2\. 3 [^;]*\n/)
  })

  it("begins nothing on a Node that no project runs on", async () => {
    const { code, error } = await create(["x", "--yes"], undefined, { node: "20.18.1" })
    assert.strictEqual(code, 1)
    assert.include(error, "needs Node 20.19 or later, and this is 20.18.1")
    assert.deepStrictEqual(filesOf("."), [])
  })

  it("overwrites nothing", async () => {
    mkdirSync(join(cwd, "full"))
    writeFileSync(join(cwd, "full", "notes.txt"), "mine")
    const { code, error } = await create(["full", "--yes"])
    assert.strictEqual(code, 1)
    assert.include(error, "is not empty: it has notes.txt")
    assert.deepStrictEqual(filesOf("full"), ["notes.txt"])
    writeFileSync(join(cwd, "file"), "mine")
    assert.strictEqual((await create(["file", "--yes"])).code, 1)
    // A repository that was just begun is as good as new.
    mkdirSync(join(cwd, "begun", ".git"), { recursive: true })
    assert.strictEqual((await create(["begun", "--yes"])).code, 0)
  })

  it("says what the system refuses, in a sentence", async () => {
    writeFileSync(join(cwd, "file"), "mine")
    symlinkSync(join(cwd, "nowhere"), join(cwd, "link"))
    for (const folder of ["file/below", "link", "x".repeat(300), "a\0b"]) {
      const { code, error } = await create([folder, "--yes"])
      assert.strictEqual(code, 1)
      assert.match(error, /cannot be written: .*\n$/)
    }
  })

  it("takes the name of the project from its folder, where that is the one it is typed in", async () => {
    mkdirSync(join(cwd, "My Bot"))
    cwd = join(cwd, "My Bot")
    assert.strictEqual((await create([".", "--yes"])).code, 0)
    assert.strictEqual((JSON.parse(read("package.json")) as Manifest).name, "my-bot")
  })

  it.each([
    ["my-bot", "linux", "cd my-bot"],
    ["机器人", "linux", "cd 机器人"],
    ["Bad Name", "linux", "cd 'Bad Name'"],
    ["it's $HOME", "linux", "cd 'it'\\''s $HOME'"],
    ["Bad Name", "win32", 'cd "Bad Name"'],
    [".", "linux", "cd ."]
  ])("says how to get into %j on %s", async (folder, platform, line) => {
    const { out } = await create([folder, "--yes"], undefined, { platform })
    assert.include(out.split("\n"), `  ${line}`)
    assert.include(out, platform === "win32" ? "copy .env.example .env" : "cp .env.example .env")
  })

  it("gets into a folder whose name looks like an option", async () => {
    const { out } = await create(["--yes", "--", "-x"])
    assert.include(out.split("\n"), "  cd './-x'")
  })

  it.each([
    [["--kind", "robot", "x"], "--kind is one of bot, tool, worker"],
    [["--kind", "bot", "--runtime", "cloudflare", "x"], "a bot runs on node or bun, not on cloudflare"],
    [["--region", "mars", "x"], "--region is one of feishu, lark"],
    [["--effect", "2", "x"], "--effect is one of 4, 3"],
    [["--colour", "x"], "--colour"],
    [["x", "y"], "one folder"],
    [["--yes"], "in which folder?"],
    [["", "--yes"], "in which folder?"],
    [[], "in which folder?"]
  ])("refuses %j by name", async (args, reason) => {
    const { code, error } = await create(args)
    assert.strictEqual(code, 1)
    assert.include(error, reason)
    assert.deepStrictEqual(filesOf("."), [])
  })

  it("asks for what was not said, and takes numbers and names", async () => {
    const { code, out } = await create([], ["", "7", "worker", "3", "2", "2"])
    assert.strictEqual(code, 0)
    assert.include(out, '"7" is none of them')
    const manifest = JSON.parse(read("feishu-bot", "package.json")) as Manifest
    assert.strictEqual(manifest.name, "feishu-bot")
    assert.strictEqual(manifest.scripts["dev"], "bun --watch src/main.ts")
    assert.include(read("feishu-bot", ".env.example"), "FEISHU_REGION=lark")
    assert.match(manifest.dependencies["effect"] ?? "", /^3\./)
    assert.strictEqual((await create(["by-name"], ["bot", "node", "lark", "3"])).code, 0)
    assert.include(read("by-name", "package.json"), '"@effect/platform"')
  })

  it("writes nothing when the answers end", async () => {
    assert.strictEqual((await create(["x"], ["1"])).code, 1)
    assert.isFalse(existsSync(join(cwd, "x")))
  })

  it("speaks in the words of the package manager that started it", async () => {
    for (const [manager, add, start] of [
      ["npm", "npm install", "npm start -- oc_"],
      ["pnpm", "pnpm add", "pnpm start oc_"],
      ["yarn", "yarn add", "yarn start oc_"],
      ["bun", "bun add", "bun start oc_"]
    ] as const) {
      const userAgent = `${manager}/10.1.0 npm/? node/v22`
      const { out } = await create([manager, "--yes", "--kind", "tool", "--effect", "3"], undefined, {
        userAgent
      })
      for (const line of [`${manager} install`, `${manager} run start`]) assert.include(out, line)
      for (const document of ["README.md", "README.zh-CN.md"]) {
        for (const words of [`${manager} install`, `${add} @effect-feishu/sandbox@effect-3`, start])
          assert.include(read(manager, document), words)
      }
    }
    assert.include((await create(["--help"])).out, "--runtime")
  })

  it("tells a package manager what it would not do of itself, unless the project becomes a part of a workspace", async () => {
    const settings = async (folder: string, manager: string) => {
      const { code } = await create([folder, "--yes"], undefined, { userAgent: `${manager}/4.18.1 npm/?` })
      assert.strictEqual(code, 0)
      return filesOf(folder).filter((file) => /ya?ml$/.test(file))
    }
    assert.deepStrictEqual(await settings("a", "npm"), [])
    assert.deepStrictEqual(await settings("b", "bun"), [])
    assert.deepStrictEqual(await settings("c", "pnpm"), ["pnpm-workspace.yaml"])
    assert.deepStrictEqual(await settings("d", "yarn"), [".yarnrc.yml"])
    writeFileSync(join(cwd, "pnpm-workspace.yaml"), "packages: [packages/*]")
    writeFileSync(join(cwd, "yarn.lock"), "")
    assert.deepStrictEqual(await settings("packages/e", "pnpm"), [])
    assert.deepStrictEqual(await settings("packages/f", "yarn"), [])
  })

  it("asks for what its packages ask for: not every package manager installs that of itself", () => {
    /** What a package that is installed here asks for. */
    const peersOf = (name: string, effect: Line): ReadonlyArray<string> => {
      const root = new URL(effect === "3" ? "../../" : "../../editions/effect4/", import.meta.url)
      const file = fileURLToPath(new URL(`node_modules/${name}/package.json`, root))
      // Some are installed with a project only: `npm run create:check` looks at all of them.
      if (!existsSync(file)) return []
      const { peerDependencies = {}, peerDependenciesMeta = {} } = JSON.parse(readFileSync(file, "utf8")) as {
        readonly peerDependencies?: Readonly<Record<string, string>>
        readonly peerDependenciesMeta?: Readonly<Record<string, { readonly optional?: boolean }>>
      }
      return Object.keys(peerDependencies).filter((peer) => peerDependenciesMeta[peer]?.optional !== true)
    }
    for (const [kind, runtime, effect] of all) {
      const manifest = JSON.parse(
        manifestOf("x", { folder: "x", kind, runtime, effect, region: "feishu", manager: "npm" }, versions())
      ) as Manifest
      const asked = { ...manifest.dependencies, ...manifest.devDependencies }
      const others = Object.keys(asked).filter((name) => !name.startsWith("@effect-feishu/"))
      for (const name of others) {
        for (const peer of peersOf(name, effect)) assert.property(asked, peer, `${name} on Effect ${effect}`)
      }
    }
  })
})
