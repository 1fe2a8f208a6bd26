/**
 * What checking a response costs, relative to parsing it: 500 records of 20 fields.
 *
 *     npx tsx bench/decode.ts
 */
import * as ApiSchema from "@effect-feishu/core/ApiSchema"
import * as Codec from "@effect-feishu/core/Codec"
import * as Endpoint from "@effect-feishu/core/Endpoint"
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"

interface Item {
  readonly id: string
  readonly name: string
  readonly count: number
  readonly active: boolean
  readonly kind: "a" | "b" | (string & {})
  readonly tags: ReadonlyArray<string>
  readonly owner: Owner
  readonly [more: `field_${number}`]: string | undefined
}

interface Owner {
  readonly open_id: string
  readonly name?: string | undefined
}

interface Page {
  readonly items: ReadonlyArray<Item>
  readonly has_more: boolean
}

const Owner: Codec.Shape<Owner> = Codec.shape("bench#Owner", () => ({
  open_id: Codec.str,
  name: Codec.strOpt
}))

const texts = Array.from({ length: 13 }, (_, i) => `field_${i}`)

const Item: Codec.Shape<Item> = Codec.shape("bench#Item", () => ({
  id: Codec.str,
  name: Codec.str,
  count: Codec.int,
  active: Codec.bool,
  kind: Codec.open("a", "b"),
  tags: Codec.list(Codec.str),
  owner: Codec.obj(Owner),
  ...Object.fromEntries(texts.map((name) => [name, Codec.strOpt]))
}))

const Page: Codec.Shape<Page> = Codec.shape("bench#Page", () => ({
  items: Codec.list(Codec.obj(Item)),
  has_more: Codec.bool
}))

const list = Endpoint.make<Codec.Empty, Page, "tenant">({
  id: "bench.v1.item.list",
  method: "GET",
  path: "/open-apis/bench/v1/items",
  tokens: ["tenant"],
  input: Codec.empty,
  output: Page
})

const text = JSON.stringify({
  code: 0,
  msg: "success",
  data: {
    has_more: false,
    items: Array.from({ length: 500 }, (_, i) => ({
      id: `rec${i}`,
      name: `record ${i}`,
      count: i,
      active: i % 2 === 0,
      kind: i % 3 === 0 ? "a" : "c",
      tags: ["one", "two"],
      owner: { open_id: `ou_${i}`, name: "somebody" },
      ...Object.fromEntries(texts.map((name) => [name, `${name} of ${i}`]))
    }))
  }
})

const decodeSchema = Schema.decodeUnknownSync(ApiSchema.make(Page))

const candidates: ReadonlyArray<readonly [string, () => unknown]> = [
  ["JSON.parse", () => JSON.parse(text)],
  ["Endpoint.decode: parse, envelope, shape", () => Effect.runSync(Endpoint.decode(list, text))],
  ["JSON.parse and Schema.decodeUnknownEffect", () => decodeSchema(JSON.parse(text).data)]
]

/** The best of many rounds: what disturbs a run only makes it slower. */
const best = (run: () => unknown): number => {
  let least = Infinity
  for (let round = 0; round < 60; round++) {
    const start = performance.now()
    for (let i = 0; i < 10; i++) run()
    least = Math.min(least, (performance.now() - start) / 10)
  }
  return least
}

for (const [, run] of candidates) best(run)
const times = candidates.map(([name, run]) => [name, best(run)] as const)
const base = times[0]![1]
console.log(`500 records of 20 fields, ${(text.length / 1024).toFixed(0)} KiB`)
for (const [name, time] of times) {
  console.log(`${name.padEnd(42)} ${time.toFixed(3)} ms  x${(time / base).toFixed(2)}`)
}
