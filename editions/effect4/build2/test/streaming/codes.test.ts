import { assert, describe, it } from "@effect/vitest"
import { readFileSync } from "node:fs"
import { known } from "../../packages/streaming/src/internal/session.js"

const spec = (name: string): string =>
  readFileSync(new URL(`../../spec/${name}.json`, import.meta.url), "utf8")

/** Codes that endpoints of cards document, with what they say. */
const documented = new Map(
  Array.from(spec("cardkit").matchAll(/\[\s*\d{3},\s*(\d+),\s*"([^"]*)"\s*\]/g), ([, code, says]) => [
    Number(code),
    String(says)
  ])
)

/** What says that the request itself was wrong, or that it may be repeated as it is: nothing is made of them here. */
const left = new Set([10002, 200510, 200810, 300120, 300122, 300303, 300307, 300310])

/** Codes that stand in the text of another, or come from the messages that show a card. */
const inner = new Set([
  100290, 200550, 200570, 200621, 200861, 200914, 200915, 230025, 230099, 300220, 300230, 300240, 300260
])

const all = new Set<number>()
for (const codes of Object.values(known)) for (const code of codes) all.add(code)

describe("The codes of cards", () => {
  it("are all known here that the platform documents, so that none is filed by default", () => {
    assert.isAbove(documented.size, 15)
    const unknown = [...documented].filter(([code]) => !all.has(code) && !left.has(code))
    assert.deepStrictEqual(unknown, [])
  })

  it("are all documented that are known here", () => {
    assert.deepStrictEqual(
      [...all, ...left].filter((code) => !documented.has(code) && !inner.has(code)),
      []
    )
  })

  it("mean here what the specification says of them", () => {
    const { codes } = JSON.parse(spec("cardkit")) as {
      readonly codes: Record<string, { readonly is: string }>
    }
    const being = (...kinds: ReadonlyArray<string>) =>
      Object.entries(codes).flatMap(([code, { is }]) => (kinds.includes(is) ? [Number(code)] : []))
    for (const code of being("size")) assert.isTrue(known.cardFull.has(code), String(code))
    for (const code of being("notFound", "permission")) assert.isTrue(known.cardGone.has(code), String(code))
    for (const code of being("busy", "internal"))
      assert.isTrue(left.has(code) || known.streamingEnded.has(code), String(code))
  })
})
