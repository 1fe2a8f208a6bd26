import * as CommonMark from "@effect-feishu/cards/CommonMark"
import * as Split from "@effect-feishu/cards/Split"
import { assert, describe, it } from "@effect/vitest"
import { existsSync, readdirSync, readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { seenInSource, seenOnCard } from "../cards/sequence.js"
import { tried } from "../thorough.js"
import { checkDocument } from "./support/documents.js"

const store = fileURLToPath(new URL("../../node_modules/.pnpm/", import.meta.url))

/** Documents that people wrote, of packages that are installed anyway. */
const documents =
  "@larksuiteoapi+node-sdk:README.md @larksuiteoapi+node-sdk:README.zh.md micromark@4:readme.md mdast-util-from-markdown:readme.md mdast-util-gfm@:readme.md micromark-extension-gfm@:readme.md micromark-extension-cjk-friendly@:README.md fast-check@3:README.md undici@:README.md effect@3:README.md vitest@:README.md tsx@:README.md oxlint@:README.md knip@:README.md ioredis@:README.md ws@:README.md axios@:README.md protobufjs@:README.md debug@:README.md semver@7:README.md pure-rand@:README.md qs@:README.md"
    .split(" ")
    .map((each) => each.split(":") as [string, string])
    .flatMap(([name, file]) => {
      const folder = readdirSync(store).find((each) => each.startsWith(name))
      if (folder === undefined) return []
      const bare = /^(@[^+]+\+[^@]+|[^@]+)/.exec(folder)![0].replace("+", "/")
      const path = `${store}${folder}/node_modules/${bare}/${file}`
      return existsSync(path) ? [[`${bare}/${file}`, readFileSync(path, "utf8")] as const] : []
    })

describe("A document that people wrote", () => {
  it("is there twenty times, in English and Chinese", () => {
    assert.isAtLeast(documents.length, 19)
    assert.isTrue(documents.some(([, text]) => /[一-龥]{4}/.test(text)))
  })

  for (const [name, text] of documents.slice(0, tried(10, documents.length))) {
    it(`${name}: is converted to the same blocks, is cut without loss, and is shown whole`, () => {
      const { source } = CommonMark.convert(text, { maxTables: 1_000 })
      assert.deepStrictEqual(seenOnCard(source), seenInSource(text))
      for (const piece of Split.markdown(source, { maxBytes: 2_000 })) {
        assert.isAtMost(Split.jsonBytes(piece), 2_000)
      }
      checkDocument({ text, size: 400, delay: 20, maxBytes: undefined, silentAt: 0, seed: 1 })
    })
  }
})
