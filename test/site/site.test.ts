/**
 * The site of the documentation in Chromium, built and served as `npm run docs` does, but below a path as on GitHub Pages: what
 * works there works at the root of a host as well.
 */
import { afterAll, assert, beforeAll, describe, it } from "@effect/vitest"
import { spawn, type ChildProcess } from "node:child_process"
import { createServer } from "node:net"
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core"
import { canRun, executable } from "../browser/support.js"
import { root } from "../docs/documents.js"

const below = "/effect-feishu"

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer()
    server.once("error", reject)
    server.listen(0, "127.0.0.1", () => {
      const address = server.address()
      server.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0))
    })
  })

/** Until it serves; that it follows every link of the site is a part of the build, which fails where one leads nowhere. */
const served = async (url: string, server: ChildProcess): Promise<void> => {
  let said = ""
  for (const output of [server.stdout, server.stderr]) {
    output?.on("data", (data: Buffer) => void (said += data.toString()))
  }
  for (;;) {
    if (server.exitCode !== null) throw new Error(said)
    const isThere = await fetch(url).then(
      ({ ok }) => ok,
      () => false
    )
    if (isThere) return
    await new Promise((resolve) => setTimeout(resolve, 500))
  }
}

describe.skipIf(!canRun)("the site of the documentation", () => {
  let server: ChildProcess
  let browser: Browser
  let base = ""

  beforeAll(async () => {
    const port = await freePort()
    base = `http://localhost:${port}${below}`
    server = spawn("npx", ["tsx", "site/build.ts", "--serve", "--base", `${below}/`], {
      cwd: root,
      env: { ...process.env, PORT: String(port) },
      detached: true
    })
    await served(`${base}/`, server)
    browser = await chromium.launch({ executablePath: executable, args: ["--headless", "--no-sandbox"] })
  }, 1_200_000)

  afterAll(async () => {
    await browser?.close()
    if (server?.pid !== undefined) process.kill(-server.pid)
  })

  /** Opens a page in a fresh profile, and tells what went wrong in it. */
  const visit = async (
    path: string,
    look: (page: Page) => Promise<void>,
    options: BrowserContextOptions = {}
  ): Promise<void> => {
    const context = await browser.newContext({ locale: "en-US", ...options })
    const problems: Array<string> = []
    try {
      const page = await context.newPage()
      page.on("pageerror", (error) => problems.push(String(error)))
      page.on("console", (message) => {
        if (message.type() === "error") problems.push(message.text())
      })
      await page.goto(`${base}${path}`)
      await look(page)
      assert.deepStrictEqual(problems, [])
    } finally {
      await context.close()
    }
  }

  const search = async (page: Page, words: string): Promise<ReadonlyArray<string>> => {
    await page.locator(".DocSearch-Button, .VPNavBarSearch button").first().click()
    await page.locator(".VPLocalSearchBox input").fill(words)
    const results = page.locator(".VPLocalSearchBox .result")
    await results.first().waitFor()
    return results.evaluateAll((all) => all.map((each) => each.getAttribute("href") ?? ""))
  }

  it("finds a function by its name", () =>
    visit("/", async (page) => {
      const found = await search(page, "Im.send")
      assert.match(found[0]!, /^\/effect-feishu\/api\/core\/Im\/(?:index\.html)?#send\b/)
    }))

  it("finds words of Chinese in the Chinese guides", () =>
    visit("/zh-CN/", async (page) => {
      const found = await search(page, "流式卡片")
      assert.isTrue(
        found.some((link) => link.startsWith(`${below}/zh-CN/guides/streaming.html`)),
        found.join("\n")
      )
    }))

  it.each([
    ["Im.send", "/api/core/Im/"],
    ["House rules", "/project/contributing.html"]
  ])("finds in Chinese what is there in English only: %s", (words, ...paths) =>
    visit("/zh-CN/guides/streaming.html", async (page) => {
      const found = await search(page, words)
      const link = found.find((each) => paths.some((path) => each.startsWith(`${below}${path}`)))
      assert.isDefined(link, found.join("\n"))
      await page.locator(`.VPLocalSearchBox .result[href="${link}"]`).click()
      await page.waitForURL((url) => url.pathname.startsWith(below) && !url.pathname.includes("zh-CN"))
      await page.locator("h1").first().waitFor()
      assert.notInclude(await page.locator("h1").first().innerText(), "404")
    })
  )

  it("leads from a module to what its functions return", () =>
    visit("/api/core/Im/", async (page) => {
      await page.locator('a[href$="/Message.html#createoutput"]').first().click()
      await page.waitForURL(/\/api\/core\/api\/im\/v1\/Message\b.*#createoutput$/)
      await page.locator("h3#createoutput").waitFor()
    }))

  it("shows programs for the line of Effect that was chosen, on every page", () =>
    visit("/", async (page) => {
      const installation = page.locator(".effect-lines").first()
      assert.include(await installation.innerText(), "effect@3")
      await installation.getByRole("tab", { name: "Effect 4" }).click()
      assert.notInclude(await installation.innerText(), "effect@3")
      await page.goto(`${base}/guides/first-bot.html`)
      const programs = page.locator(".effect-lines")
      await programs.first().waitFor()
      assert.isFalse(await programs.first().locator(".line-3").isVisible())
      assert.isTrue(await programs.first().locator(".line-4").isVisible())
      // The examples too, whose sources are pages.
      await page.goto(`${base}/files/examples/leave-form.ts.html`)
      const example = page.locator(".effect-lines .line-4")
      await example.waitFor()
      assert.include(await example.innerText(), "Context.Service<Leaves>")
    }))

  it("is dark where the system is, and where it was asked to be", () =>
    visit(
      "/guides/streaming.html",
      async (page) => {
        const isDark = () => page.evaluate(() => document.documentElement.classList.contains("dark"))
        assert.isTrue(await isDark())
        await page.locator(".VPSwitchAppearance").first().click()
        assert.isFalse(await isDark())
        await page.reload()
        assert.isFalse(await isDark())
      },
      { colorScheme: "dark" }
    ))

  it("leads from a guide to the same guide in the other language", () =>
    visit("/guides/streaming.html", async (page) => {
      await page.locator(".VPNavBarTranslations button").click()
      await page.locator(".VPNavBarTranslations").getByRole("link", { name: "简体中文" }).click()
      await page.locator("h1", { hasText: "流式卡片" }).waitFor()
    }))

  it.each([
    ["its start page", "/api/"],
    ["a module, which is in English only", "/api/core/Im/"]
  ])("leads from the reference to its start page in Chinese, and on to the modules: from %s", (_, from) =>
    visit(from, async (page) => {
      await page.locator(".VPNavBarTranslations button").click()
      await page.locator(".VPNavBarTranslations").getByRole("link", { name: "简体中文" }).click()
      await page.locator("h1", { hasText: "API 参考" }).waitFor()
      await page.locator("main").getByRole("link", { name: "Im", exact: true }).first().click()
      await page.waitForURL(/\/api\/core\/Im\//)
      await page.locator("h1", { hasText: "Im" }).waitFor()
    })
  )

  it.each(["/", "/guides/limits.html", "/zh-CN/guides/oauth.html", "/api/", "/zh-CN/api/", "/api/core/Im/"])(
    "fits a telephone: %s",
    (path) =>
      visit(
        path,
        async (page) => {
          const width = await page.evaluate(() => document.documentElement.scrollWidth)
          assert.isAtMost(width, 390)
        },
        { viewport: { width: 390, height: 844 } }
      )
  )
})
