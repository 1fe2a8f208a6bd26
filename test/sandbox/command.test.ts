import { run } from "@effect-feishu/sandbox/internal/command"
import { defaultApp, type LimitUse } from "@effect-feishu/sandbox/Sandbox"
import { once } from "node:events"
import { createServer, type IncomingMessage } from "node:http"
import type { AddressInfo } from "node:net"
import { assert, describe, it } from "@effect/vitest"
import { spawn } from "node:child_process"
import { mkdtemp, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"

/** Where a process of its own finds the packages as this one does. */
const paths = fileURLToPath(new URL("../../tsconfig.base.json", import.meta.url))

interface Running {
  readonly baseUrl: string
  readonly printed: () => string
  readonly stop: () => void
  readonly code: Promise<number>
}

/** Runs the command in this process until it prints its address. */
const start = (...argv: ReadonlyArray<string>): Promise<Running> =>
  new Promise((resolve, reject) => {
    let printed = ""
    let stop = () => {}
    const code: Promise<number> = run(
      argv,
      {
        out: (text) => {
          printed += text
          const baseUrl = /http:\/\/[\w.]+:\d+/.exec(text)?.[0]
          if (baseUrl !== undefined) resolve({ baseUrl, printed: () => printed, stop: () => stop(), code })
        },
        error: (text) => reject(new Error(text))
      },
      (end) => {
        stop = end
      }
    )
    code.catch(reject)
  })

/** What it says on standard output and standard error, and the code that it ends with. */
const outcome = async (...argv: ReadonlyArray<string>) => {
  let [out, error] = ["", ""]
  const code = await run(argv, { out: (text) => (out += text), error: (text) => (error += text) }, () => {})
  return { out, error, code }
}

describe("effect-feishu-sandbox", () => {
  it("prints its address and how to point SDKs at it, a line for each request, and ends when told to", async () => {
    const running = await start(
      "--port",
      "0",
      "--users",
      "7",
      "--app-id",
      "cli_mine",
      "--app-secret",
      "mine-alone"
    )
    const { baseUrl } = running
    assert.include(
      running.printed(),
      `FEISHU_APP_ID=cli_mine FEISHU_APP_SECRET=<your secret> FEISHU_BASE_URL=${baseUrl} FEISHU_ACCOUNTS_URL=${baseUrl}`
    )
    assert.include(running.printed(), `domain: "${baseUrl}"`)
    assert.include(running.printed(), `.domain("${baseUrl}")`)
    assert.include(running.printed(), `lark.WithOpenBaseUrl("${baseUrl}")`)
    assert.notInclude(running.printed(), "mine-alone")
    const info = (await (await fetch(`${baseUrl}/_sandbox`)).json()) as { users: number }
    assert.strictEqual(info.users, 7)
    const reply = await fetch(`${baseUrl}/open-apis/auth/v3/tenant_access_token/internal`, {
      method: "POST",
      body: JSON.stringify({ app_id: "cli_mine", app_secret: "mine-alone" })
    })
    assert.strictEqual(((await reply.json()) as { code: number }).code, 0)
    while (!running.printed().includes("tenant_access_token/internal  200 0")) await new Promise(setImmediate)
    running.stop()
    assert.strictEqual(await running.code, 0)
    const gone = await fetch(baseUrl).then(
      () => false,
      () => true
    )
    assert.isTrue(gone)
  })

  it("knows a store app where it is told to", async () => {
    const running = await start("--port", "0", "--app-kind", "store")
    assert.include(running.printed(), "Events, and the app's ticket, come to the address of --events")
    const info = (await (await fetch(`${running.baseUrl}/_sandbox`)).json()) as {
      apps: ReadonlyArray<{ kind: string }>
    }
    assert.deepStrictEqual(
      info.apps.map(({ kind }) => kind),
      ["store"]
    )
    running.stop()
    assert.strictEqual(await running.code, 0)
  })

  it("tells apps of everything that is said in groups where it is told to", async () => {
    const running = await start("--port", "0", "--quiet", "--group-messages", "all")
    const said = await fetch(`${running.baseUrl}/_sandbox/messages`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ text: "among ourselves" })
    })
    assert.strictEqual(((await said.json()) as { events: ReadonlyArray<unknown> }).events.length, 1)
    running.stop()
    assert.strictEqual(await running.code, 0)
    assert.match((await outcome("--group-messages", "some")).error, /mentions or all, not some/)
  })

  it("keeps the documented limits where it is told to, and tells what they refused", async () => {
    const running = await start("--port", "0", "--quiet", "--limits", "documented")
    const token = await fetch(`${running.baseUrl}/open-apis/auth/v3/tenant_access_token/internal`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ app_id: defaultApp.appId, app_secret: defaultApp.appSecret })
    })
    const { tenant_access_token: value } = (await token.json()) as { tenant_access_token: string }
    const documents = Array.from({ length: 4 }, () =>
      fetch(`${running.baseUrl}/open-apis/docx/v1/documents`, {
        method: "POST",
        headers: { "content-type": "application/json", authorization: `Bearer ${value}` },
        body: JSON.stringify({ title: "a" })
      })
    )
    const statuses = (await Promise.all(documents)).map(({ status }) => status)
    assert.deepStrictEqual(statuses.toSorted(), [200, 200, 200, 400])
    const { limits } = (await (await fetch(`${running.baseUrl}/_sandbox/limits`)).json()) as {
      limits: ReadonlyArray<LimitUse>
    }
    const { passed, refused } = limits.find(({ id }) => id === "docx.v1.document.create")!
    assert.deepStrictEqual([passed, refused], [3, 1])
    running.stop()
    assert.strictEqual(await running.code, 0)
  })

  it("sends events to the address that it was given, signed with the key", async () => {
    const receiver = createServer((_, response) => void response.end("{}"))
    const got = once(receiver, "request")
    receiver.listen(0, "127.0.0.1")
    await once(receiver, "listening")
    const { port } = receiver.address() as AddressInfo
    const where = ["--events", `http://127.0.0.1:${port}/events`, "--encrypt-key", "k"]
    const running = await start("--port", "0", "--quiet", "--group-messages", "all", ...where)
    await fetch(`${running.baseUrl}/_sandbox/messages`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ text: "hello" })
    })
    assert.match(String(((await got) as [IncomingMessage])[0].headers["x-lark-signature"]), /^[0-9a-f]{64}$/)
    running.stop()
    assert.strictEqual(await running.code, 0)
    receiver.closeAllConnections()
    receiver.close()
    assert.match((await outcome("--events", "nowhere")).error, /--events takes an address/)
    assert.match((await outcome("--encrypt-key", "")).error, /must not be empty/)
    // Of an empty address Node makes all of the machine's.
    for (const name of ["--host", "--app-id", "--app-secret"])
      assert.include((await outcome(name, "")).error, `${name} must not be empty`)
  })

  it("marks answers that are drawn in its lines", async () => {
    const running = await start("--port", "0", "--endpoints", "stateless")
    const token = await fetch(`${running.baseUrl}/open-apis/auth/v3/tenant_access_token/internal`, {
      method: "POST",
      body: JSON.stringify({ app_id: defaultApp.appId, app_secret: defaultApp.appSecret })
    })
    const { tenant_access_token } = (await token.json()) as { tenant_access_token: string }
    await fetch(`${running.baseUrl}/open-apis/im/v1/chats`, {
      headers: { authorization: `Bearer ${tenant_access_token}` }
    })
    while (!running.printed().includes("/open-apis/im/v1/chats")) await new Promise(setImmediate)
    assert.match(running.printed(), /\/im\/v1\/chats {2}200 0 .*\(drawn\)/)
    assert.notMatch(running.printed(), /tenant_access_token\/internal.*\(drawn\)/)
    running.stop()
    assert.strictEqual(await running.code, 0)
  })

  it("answers the endpoints that remember and no others where it is told to", async () => {
    const running = await start("--port", "0", "--quiet", "--endpoints", "stateful")
    const codeOf = async (path: string) => {
      const reply = await fetch(`${running.baseUrl}/open-apis/${path}`)
      return ((await reply.json()) as { code: number }).code
    }
    assert.strictEqual(await codeOf("im/v1/chats"), 99991661)
    assert.strictEqual(await codeOf("hire/v1/offers"), 99991201)
    running.stop()
    assert.strictEqual(await running.code, 0)
  })

  it("prints the address alone when it is to be quiet", async () => {
    const running = await start("--port", "0", "--quiet")
    await fetch(`${running.baseUrl}/open-apis/nothing`)
    assert.strictEqual(running.printed(), `${running.baseUrl}\n`)
    running.stop()
    assert.strictEqual(await running.code, 0)
  })

  it("takes faults as texts, as JSON and from a file", async () => {
    const folder = await mkdtemp(join(tmpdir(), "sandbox-"))
    const file = join(folder, "faults.json")
    await writeFile(file, JSON.stringify([{ times: 5, action: "cut" }]))
    const running = await start(
      "--port",
      "0",
      "--quiet",
      "--faults",
      "any 5%",
      "--faults",
      '{"action":"malformed"}',
      "--faults",
      file
    )
    const reply = await fetch(`${running.baseUrl}/_sandbox/faults`)
    const { faults } = (await reply.json()) as { faults: ReadonlyArray<{ action: { type: string } }> }
    assert.deepStrictEqual(
      faults.map(({ action }) => action.type),
      ["oneOf", "malformed", "cut"]
    )
    running.stop()
    await running.code
    await rm(folder, { recursive: true })
  })

  it("says that a port is taken, and ends with 1", async () => {
    const running = await start("--port", "0", "--quiet")
    const { port } = new URL(running.baseUrl)
    const second = await outcome("--port", port)
    assert.strictEqual(second.code, 1)
    assert.include(second.error, `Port ${port} on 127.0.0.1 is taken`)
    running.stop()
    await running.code
  })

  it("says what is wrong with its arguments, and ends with 2", async () => {
    for (const [argv, message] of [
      [["--port", "70000"], "--port takes a whole number from 0 to 65535"],
      [["--users", "-1"], "--users"],
      [["--app-kind", "isv"], "--app-kind takes custom or store"],
      [["--limits", "all"], "--limits takes documented, not all"],
      [["--endpoints", "some"], "--endpoints takes all, stateful or stateless"],
      [["--colour"], "--colour"],
      [["extra"], "extra"],
      [["--faults", "explode"], "--faults"],
      [["--faults", "none-such.json"], "none-such.json"],
      [["--faults", "{"], "not JSON"]
    ] as const) {
      const { code, error, out } = await outcome(...argv)
      assert.strictEqual(code, 2, argv.join(" "))
      assert.include(error, message)
      assert.strictEqual(out, "")
    }
  })

  it("tells its version and its usage", async () => {
    assert.match((await outcome("--version")).out, /^\d+\.\d+\.\d+\n$/)
    const { code, out } = await outcome("--help")
    assert.strictEqual(code, 0)
    for (const option of ["--port", "--host", "--seed", "--users", "--faults", "--app-id", "--app-secret"]) {
      assert.include(out, option)
    }
  })

  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    it(`ends in good order on ${signal}, with requests that hang`, async () => {
      const child = spawn(
        process.execPath,
        [
          "--import",
          "tsx",
          fileURLToPath(new URL("../../packages/sandbox/src/bin.ts", import.meta.url)),
          "--port",
          "0",
          "--quiet",
          "--faults",
          "hang"
        ],
        {
          stdio: ["ignore", "pipe", "inherit"],
          env: { ...process.env, TSX_TSCONFIG_PATH: paths }
        }
      )
      const baseUrl = await new Promise<string>((resolve) => {
        child.stdout.once("data", (chunk: Buffer) => resolve(chunk.toString().trim()))
      })
      const hanging = fetch(`${baseUrl}/open-apis/bot/v3/info`).catch((error: unknown) => error)
      const watching = await fetch(`${baseUrl}/_sandbox/events`, { headers: { accept: "text/event-stream" } })
      child.kill(signal)
      const code = await new Promise<number | null>((resolve) => child.once("exit", resolve))
      assert.strictEqual(code, 0)
      assert.instanceOf(await hanging, TypeError)
      await watching.text().catch(() => "")
    })
  }
})
