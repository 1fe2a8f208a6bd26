/**
 * What the table of runtimes says of Bun and Deno: large bodies both ways, a lost connection, proxies, and the long connection,
 * as a stranger has the packages.
 */
import { spawn } from "node:child_process"
import { cpSync } from "node:fs"
import { join } from "node:path"
import { assert, beforeAll, describe, it } from "vitest"
import * as Platform from "../../test/docs/platform.js"
import { root } from "./files.js"
import { folderOfStranger, mustOn, prepare, tools } from "./follow.js"
import * as Traffic from "./traffic.js"

prepare()

let folder: string

beforeAll(async () => {
  folder = folderOfStranger()
  for (const command of [
    "npm init --yes",
    "npm pkg set type=module",
    "npm install @effect-feishu/core@effect-3 @effect-feishu/cards@effect-3 @effect-feishu/events@effect-3 effect@3 @effect/platform@0.97 @effect/platform-node@0.108 --no-audit --no-fund"
  ]) {
    const [npm = "", ...args] = command.split(" ")
    await mustOn("Effect 3", folder, npm, ...args)
  }
  cpSync(join(root, "test/runtimes"), folder, { recursive: true })
})

const proxies = new Set(["HTTP_PROXY", "HTTPS_PROXY", "NO_PROXY"])

/** The environment without its own proxies, and with one where there is one. */
const environment = (proxy: string | undefined): NodeJS.ProcessEnv => ({
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !proxies.has(name.toUpperCase()))),
  ...(proxy === undefined ? {} : { HTTP_PROXY: proxy, HTTPS_PROXY: proxy, NO_PROXY: "" })
})

const start = (runtime: ReadonlyArray<string>, file: string, env: NodeJS.ProcessEnv) => {
  const [name = "", ...args] = runtime
  const child = spawn(join(tools.others, name), [...args, file], { cwd: folder, env })
  const output = { text: "" }
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (data: Buffer) => void (output.text += data.toString()))
  }
  return { child, output, ended: new Promise<number | null>((resolve) => child.on("close", resolve)) }
}

const cases = [
  { name: "Bun", runtime: ["bun"], isProxied: false },
  { name: "Bun, through a proxy", runtime: ["bun"], isProxied: true },
  { name: "Deno", runtime: ["deno", "run", "--allow-all"], isProxied: false },
  { name: "Deno, through a proxy", runtime: ["deno", "run", "--allow-all"], isProxied: true }
]

describe.each(cases)("under $name", ({ isProxied, runtime }) => {
  it("60 MiB go up in parts and 30 MiB in a form, and 100 MiB come down over a connection that is cut", async () => {
    const traffic = await Traffic.open()
    try {
      const { ended, output } = start(runtime, "large.ts", {
        ...environment(isProxied ? traffic.proxy : undefined),
        FEISHU_APP_ID: "cli_a1b2",
        FEISHU_APP_SECRET: "secret",
        FEISHU_BASE_URL: traffic.url
      })
      assert.strictEqual(await ended, 0, output.text)
      const parts = [...traffic.seen.parts].sort(([a], [b]) => a - b).map(([, part]) => part)
      assert.strictEqual(Traffic.sumOf(Buffer.concat(parts)), Traffic.sumOfFirst(Traffic.sizes.parts))
      const { form } = Traffic.sizes
      assert.deepStrictEqual(traffic.seen.files, [{ length: form, sum: Traffic.sumOfFirst(form) }])
      assert.include(output.text, `${Traffic.sizes.download} ${Traffic.sumOfFirst(Traffic.sizes.download)}`)
      assert.match(traffic.seen.ranges.join(), /^whole,bytes=\d+-$/)
      const platform = new URL(traffic.url).host
      assert.strictEqual(
        traffic.seen.proxied.some((one) => one.includes(platform)),
        isProxied
      )
    } finally {
      traffic.close()
    }
  })

  it("the long connection brings a message, and the bot answers it", async () => {
    const platform = await Platform.open()
    const traffic = await Traffic.open()
    const { child, output } = start(runtime, "echo.ts", {
      ...environment(isProxied ? traffic.proxy : undefined),
      ...platform.env
    })
    try {
      while (!output.text.includes("long connection stands")) {
        if (child.exitCode !== null) throw new Error(output.text)
        await new Promise((resolve) => setTimeout(resolve, 100))
      }
      await platform.ask("hello")
      const { host } = new URL(platform.env["FEISHU_BASE_URL"]!)
      assert.strictEqual(traffic.seen.proxied.includes(`CONNECT ${host}`), isProxied)
    } finally {
      child.kill()
      traffic.close()
      await platform.close()
    }
  })
})
