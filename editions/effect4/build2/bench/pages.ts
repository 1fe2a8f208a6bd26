/**
 * Listings: 20,000 people on 400 pages, and 10,000 records on 20. Undici parses every page, and so does the official
 * client; ours checks every field as well.
 */
import * as Bitable from "@effect-feishu/core/Bitable"
import * as Contact from "@effect-feishu/core/Contact"
import type { FeishuClient } from "@effect-feishu/core/FeishuClient"
import type { FeishuError } from "@effect-feishu/core/FeishuError"
import * as NodeFeishu from "@effect-feishu/core/NodeFeishu"
import * as PagedStream from "@effect-feishu/core/PagedStream"
import * as Lark from "@larksuiteoapi/node-sdk"
import * as Effect from "effect/Effect"
import * as ManagedRuntime from "effect/ManagedRuntime"
import * as Redacted from "effect/Redacted"
import * as Stream from "effect/Stream"
import * as Stream3 from "../effect3/effect/Stream.js"
import { Pool } from "undici"
import { figure, median, ratio, report } from "./support/report.js"
import { people, peopleOnPage, records, recordsOnPage, start } from "./support/server.js"

interface Contender {
  readonly name: string
  /** How many items were found. */
  readonly run: () => Promise<number>
}

const { origin, stop } = await start()
const pool = new Pool(origin, { connections: 64 })
const runtime = ManagedRuntime.make(
  NodeFeishu.layer({ appId: "cli_bench", appSecret: Redacted.make("bench"), baseUrl: origin })
)
const official = new Lark.Client({
  appId: "cli_bench",
  appSecret: "bench",
  domain: origin,
  loggerLevel: Lark.LoggerLevel.fatal
})

interface Page {
  readonly data: {
    readonly has_more: boolean
    readonly page_token: string
    readonly items: ReadonlyArray<unknown>
  }
}

const raw =
  (path: string): (() => Promise<number>) =>
  async () => {
    const found: Array<unknown> = []
    let page: Page["data"] | undefined
    do {
      const response = await pool.request({
        method: "GET",
        path: page === undefined ? path : `${path}&page_token=${page.page_token}`,
        headers: { authorization: "Bearer t-bench" }
      })
      page = ((await response.body.json()) as Page).data
      found.push(...page.items)
    } while (page.has_more)
    return found.length
  }

const listed =
  <A>(list: Effect.Effect<ReadonlyArray<A>, FeishuError, FeishuClient>) =>
  () =>
    runtime.runPromise(Effect.map(list, (all) => all.length))

const streamed =
  <A>(stream: Stream.Stream<A, FeishuError, FeishuClient>) =>
  () =>
    runtime.runPromise(Stream3.runFold(stream, 0, (count) => count + 1))

const counted =
  (pages: () => Promise<AsyncIterable<{ readonly items?: ReadonlyArray<unknown> | undefined } | null>>) =>
  async (): Promise<number> => {
    const found: Array<unknown> = []
    for await (const page of await pages()) found.push(...(page?.items ?? []))
    return found.length
  }

const compare = async (
  title: string,
  note: string,
  contenders: ReadonlyArray<Contender>,
  items: number,
  perPage: number,
  rounds: number
): Promise<ReadonlyArray<number>> => {
  const results = contenders.map(() => ({ perSecond: [] as Array<number>, cpu: [] as Array<number> }))
  for (let round = -1; round < rounds; round++) {
    for (const [i, { name, run }] of contenders.entries()) {
      const cpu = process.cpuUsage()
      const begin = performance.now()
      const found = await run()
      const seconds = (performance.now() - begin) / 1000
      const { system, user } = process.cpuUsage(cpu)
      if (found !== items) throw new Error(`${name} found ${found} of ${items}`)
      if (round < 0) continue
      results[i]!.perSecond.push(items / perPage / seconds)
      results[i]!.cpu.push((user + system) / 1000)
    }
  }
  const base = median(results[0]!.perSecond)
  const baseCpu = median(results[0]!.cpu)
  report({
    title,
    note,
    head: ["", "requests", "of undici's", "items", "CPU in all", "of undici's"],
    rows: contenders.map(({ name }, i) => {
      const perSecond = median(results[i]!.perSecond)
      const cpu = median(results[i]!.cpu)
      return [
        name,
        `${perSecond.toFixed(0)}/s`,
        ratio(perSecond, base),
        `${(perSecond * perPage).toFixed(0)}/s`,
        `${cpu.toFixed(0)} ms`,
        ratio(cpu, baseCpu)
      ]
    })
  })
  return results.map(({ perSecond }) => median(perSecond) / base)
}

const [, , peopleOne, peopleAhead] = await compare(
  "20,000 people, 50 on a page",
  "One page after another, with 20 fields a person. The stream hands them on one by one.",
  [
    {
      name: "undici, parsed",
      run: raw("/open-apis/contact/v3/users/find_by_department?department_id=0&page_size=50")
    },
    { name: "effect-feishu, `Contact.users.list`", run: listed(Contact.users.list("0")) },
    { name: "effect-feishu, `PagedStream` of it", run: streamed(PagedStream.make(Contact.users.list("0"))) },
    {
      name: "effect-feishu, with `prefetch`",
      run: streamed(PagedStream.make(Contact.users.list("0"), { prefetch: true }))
    },
    {
      name: "official Node SDK, iterator",
      run: counted(() =>
        official.contact.v3.user.findByDepartmentWithIterator({
          params: { department_id: "0", page_size: 50 }
        })
      )
    }
  ],
  people,
  peopleOnPage,
  5
)

const [, recordsAll, , recordsAhead] = await compare(
  "10,000 records of a base, 500 on a page",
  "One page after another, with ten columns a record.",
  [
    { name: "undici, parsed", run: raw("/open-apis/bitable/v1/apps/app/tables/tbl/records?page_size=500") },
    { name: "effect-feishu, `Bitable.records.list`", run: listed(Bitable.records.list("app", "tbl")) },
    {
      name: "effect-feishu, `PagedStream` of it",
      run: streamed(PagedStream.make(Bitable.records.list("app", "tbl")))
    },
    {
      name: "effect-feishu, with `prefetch`",
      run: streamed(PagedStream.make(Bitable.records.list("app", "tbl"), { prefetch: true }))
    },
    {
      name: "official Node SDK, iterator",
      run: counted(() =>
        official.bitable.v1.appTableRecord.listWithIterator({
          path: { app_token: "app", table_id: "tbl" },
          params: { page_size: 500 }
        })
      )
    }
  ],
  records,
  recordsOnPage,
  9
)
figure("20,000 people as a stream: rate", peopleOne!, { least: 0.9 })
figure("the same with `prefetch`", peopleAhead!, { least: 0.9 })
figure("10,000 records as a list: rate", recordsAll!, { least: 0.95 })
figure("the same as a stream with `prefetch`", recordsAhead!, { least: 0.95 })
await runtime.dispose()
await pool.destroy()
stop()
