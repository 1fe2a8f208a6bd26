/** The navigation of the site, and its links, without building it. */
import { afterAll, assert, describe, it } from "@effect/vitest"
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { get } from "node:http"
import type { AddressInfo } from "node:net"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { others, sections } from "../../site/contents.js"
import { contents, pageOf } from "../../site/documents.js"
import { brokenLinks } from "../../site/links.js"
import { serve } from "../../site/serve.js"
import { documents, pairs } from "../docs/documents.js"

const linkOf = (document: string): string => `/${pageOf(document).replace(/(?:index)?\.md$/, "")}`
const english = documents.filter((document) => !document.endsWith(".zh-CN.md"))
const chineseOf = new Map(pairs)

describe("the navigation", () => {
  it("has every document once, in English", () => {
    const links = contents("en").flatMap(({ items }) => items.map(({ link }) => link))
    assert.sameMembers(links, english.map(linkOf))
  })

  it("has every document once, in Chinese where it is there in Chinese, else marked as English", () => {
    const entries = contents("zh-CN").flatMap(({ items }) => items)
    assert.sameMembers(
      entries.map(({ link }) => link),
      english.map((document) => linkOf(chineseOf.get(document) ?? document))
    )
    for (const { link, text } of entries) {
      assert.strictEqual(text.endsWith("（英文）"), !link.startsWith("/zh-CN/"), text)
    }
  })

  it("has a section for every guide, so that none stands among others by its name only", () => {
    const known = sections.flatMap((section) => section.documents)
    const guides = english.filter((document) => /^docs\/(?!architecture)/.test(document))
    assert.includeMembers(known, guides)
    assert.notInclude(
      contents("en").map(({ text }) => text),
      others.guides.en
    )
  })
})

/** What is wrong with the links of a site of two pages. */
const broken = (base: string, links: string): ReadonlyArray<string> => {
  const site = mkdtempSync(join(tmpdir(), "site-"))
  try {
    for (const [name, html] of [
      ["index.html", links],
      ["guides/cards.html", '<h2 id="forms">Forms</h2>']
    ] as const) {
      mkdirSync(dirname(join(site, name)), { recursive: true })
      writeFileSync(join(site, name), html)
    }
    return brokenLinks(site, base).broken
  } finally {
    rmSync(site, { recursive: true })
  }
}

describe("the links", () => {
  it("lead to pages that are there, and to places on them", () => {
    const links = [
      "/guides/cards.html#forms",
      "guides/cards.html",
      "/guides/cards.html#colours",
      "/gone.html"
    ]
    assert.deepStrictEqual(broken("/", links.map((link) => `<a href="${link}">`).join("")), [
      "index.html: /guides/cards.html#colours",
      "index.html: /gone.html"
    ])
  })

  it("stay below the path at which the site stands", () => {
    const links = ["/effect-feishu/guides/cards.html", "guides/cards.html", "/guides/cards.html"]
    assert.deepStrictEqual(broken("/effect-feishu/", links.map((link) => `<a href="${link}">`).join("")), [
      "index.html: /guides/cards.html"
    ])
  })
})

describe("the site on this machine", () => {
  const outside = mkdtempSync(join(tmpdir(), "site-"))
  const site = join(outside, "dist")
  const files = {
    "secret.txt": "secret",
    "dist/index.html": "home",
    "dist/404.html": "not here",
    "dist/guides/cards.html": "cards",
    "dist/assets/app.js": "code"
  }
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(outside, name)), { recursive: true })
    writeFileSync(join(outside, name), text)
  }
  afterAll(() => rmSync(outside, { recursive: true }))

  /** What an address is answered with: as it is written, which `fetch` would not leave it. */
  const answer = async (
    path: string
  ): Promise<readonly [status: number | undefined, type: string, text: string]> => {
    const server = await serve(site, "/effect-feishu/", 0)
    try {
      const { port } = server.address() as AddressInfo
      return await new Promise((resolve, reject) => {
        get({ host: "localhost", port, path }, (response) => {
          let text = ""
          response.on("data", (data: Buffer) => void (text += data.toString()))
          response.on("end", () =>
            resolve([response.statusCode, response.headers["content-type"] ?? "", text])
          )
        }).once("error", reject)
      })
    } finally {
      server.close()
    }
  }

  it.each([
    ["/effect-feishu/", 200, "text/html;charset=utf-8", "home"],
    ["/effect-feishu/guides/cards", 200, "text/html;charset=utf-8", "cards"],
    ["/effect-feishu/guides/cards.html?q=1", 200, "text/html;charset=utf-8", "cards"],
    ["/effect-feishu/assets/app.js", 200, "text/javascript", "code"],
    ["/effect-feishu/guides/gone", 404, "text/html;charset=utf-8", "not here"],
    ["/guides/cards.html", 404, "text/html;charset=utf-8", "not here"],
    ["/effect-feishu/../secret.txt", 404, "text/html;charset=utf-8", "not here"],
    ["/effect-feishu/%2e%2e/secret.txt", 404, "text/html;charset=utf-8", "not here"],
    ["/effect-feishu/..%2fsecret.txt", 404, "text/html;charset=utf-8", "not here"],
    ["/effect-feishu/%", 404, "text/html;charset=utf-8", "not here"]
  ])("answers %s with %d", async (path, ...expected) => {
    assert.deepStrictEqual(await answer(path), expected)
  })
})
