/** Chromium on the sandbox's page. */
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import type * as Scope from "effect/Scope"
import { existsSync } from "node:fs"
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core"
import type * as Feishu from "@effect-feishu/core/Feishu"
import type * as FeishuError from "@effect-feishu/core/FeishuError"
import * as NodeFeishu from "@effect-feishu/core/NodeFeishu"
import type * as Sandbox from "@effect-feishu/sandbox/Sandbox"
import * as SandboxFeishu from "@effect-feishu/sandbox/SandboxFeishu"
import * as SandboxServer from "@effect-feishu/sandbox/SandboxServer"

/** Debian's, or the one that the environment names. */
export const executable: string = process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium"

/** In CI the tests run or fail; elsewhere they are left out where there is no browser, and say so. */
export const canRun: boolean = process.env["CI"] === "true" || existsSync(executable)

if (!canRun) {
  console.warn(
    `The page is not tested: there is no ${executable}. Install Chromium or set CHROMIUM_PATH to run these tests.`
  )
}

/** The whole of a sandbox on a port, with a client over the Node transport. */
export type Stage = SandboxServer.SandboxServer | Sandbox.Sandbox | Feishu.Services

export const stage = (
  options: SandboxServer.Options & Sandbox.Options = {}
): Layer.Layer<Stage, SandboxServer.SandboxServerError | FeishuError.FeishuInvalidRequestError> => {
  const client = Layer.unwrapEffect(
    Effect.map(SandboxServer.SandboxServer, ({ baseUrl }) =>
      NodeFeishu.layer({ ...SandboxFeishu.clientOptions(), baseUrl, accountsUrl: baseUrl })
    )
  )
  return Layer.provideMerge(client, SandboxServer.layer({ seed: 1, ...options }))
}

/** The browser: one for all tests, each of which has a profile of its own. */
export class Chromium extends Context.Tag("Chromium")<Chromium, Browser>() {
  static readonly layer: Layer.Layer<Chromium> = Layer.scoped(
    this,
    Effect.acquireRelease(
      Effect.promise(() =>
        chromium.launch({
          executablePath: executable,
          args: [
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync"
          ]
        })
      ),
      (browser) => Effect.promise(() => browser.close())
    )
  )
}

/** A page that is open, and everything that went wrong in it. */
export interface Opened {
  readonly page: Page
  readonly problems: Array<string>
}

/** Opens the page of the server in a fresh profile and waits until it follows the sandbox. */
export const open = (
  browser: Browser,
  options: BrowserContextOptions = {}
): Effect.Effect<Opened, never, SandboxServer.SandboxServer | Scope.Scope> =>
  Effect.gen(function* () {
    const { baseUrl } = yield* SandboxServer.SandboxServer
    const context = yield* Effect.acquireRelease(
      Effect.promise(() =>
        browser.newContext({ locale: "en-GB", viewport: { width: 1440, height: 900 }, ...options })
      ),
      (context) => Effect.promise(() => context.close())
    )
    const page = yield* Effect.promise(() => context.newPage())
    const problems: Array<string> = []
    page.on("console", (message) => {
      if (message.type() === "error" || message.type() === "warning") problems.push(message.text())
    })
    page.on("pageerror", (error) => problems.push(String(error)))
    page.on("dialog", (dialog) => {
      problems.push(`dialog: ${dialog.message()}`)
      void dialog.dismiss()
    })
    page.on("requestfailed", (request) => {
      // Pages that close break their connections off.
      if (!request.url().includes("/_sandbox/events")) problems.push(`failed: ${request.url()}`)
    })
    page.on("request", (request) => {
      if (!request.url().startsWith(baseUrl) && !request.url().startsWith("data:")) {
        problems.push(`asked elsewhere: ${request.url()}`)
      }
    })
    yield* Effect.promise(async () => {
      await page.goto(baseUrl)
      await page.locator(".status.is-open").waitFor()
      await page.locator(".chat-row").first().waitFor({ state: "attached" })
    })
    return { page, problems }
  })
