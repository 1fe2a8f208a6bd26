import * as Codec from "@effect-feishu/core/Codec"
import type { Paging } from "@effect-feishu/core/Endpoint"
import * as Paged from "@effect-feishu/core/Paged"
import * as PagedStream from "@effect-feishu/core/PagedStream"
import { assert, describe, it } from "@effect/vitest"
import * as Chunk3 from "../../effect3/effect/Chunk.js"
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as FastCheck from "fast-check"
import * as Fiber from "effect/Fiber"
import * as Fiber3 from "../../effect3/effect/Fiber.js"
import * as Stream from "effect/Stream"
import * as TestClock3 from "../../effect3/effect/TestClock.js"
import * as Wire from "./support/wire.js"

interface Input {
  readonly kind?: string | undefined
  readonly page_size?: number | undefined
  readonly page_token?: string | undefined
}
interface Output {
  readonly items?: ReadonlyArray<number> | undefined
  readonly has_more?: boolean | undefined
  readonly page_token?: string | undefined
}
const Input: Codec.Shape<Input> = Codec.shape("list#input", () => ({
  kind: Codec.strOpt,
  page_size: Codec.intOpt,
  page_token: Codec.strOpt
}))
const Output: Codec.Shape<Output> = Codec.shape("list#output", () => ({
  items: Codec.listOpt(Codec.int),
  has_more: Codec.boolOpt,
  page_token: Codec.strOpt
}))

const byToken: Paging = {
  style: "token",
  items: "items",
  pageToken: "page_token",
  hasMore: "has_more",
  requestToken: "page_token",
  requestSize: "page_size",
  maxPageSize: 100
}
const listing = (paging: Partial<Paging> = {}): Paged.OptionalInput<Input, Output, number, "tenant"> =>
  Paged.make({
    id: "test.v1.number.list",
    method: "GET",
    path: "/open-apis/test/v1/numbers",
    tokens: ["tenant"],
    query: ["kind", "page_size", "page_token"],
    input: Input,
    output: Output,
    paging: { ...byToken, ...paging }
  })

const query = (path: string) => new URL(path, "http://x").searchParams

/** A platform that lists the numbers below `total`. */
const numbers = (total: number) =>
  Wire.make((request) => {
    const params = query(request.path)
    const start = Number(params.get("page_token") ?? 0)
    const end = Math.min(total, start + Number(params.get("page_size") ?? 20))
    return Wire.ok({
      items: Array.from({ length: end - start }, (_, i) => start + i),
      has_more: end < total,
      page_token: end < total ? String(end) : ""
    })
  })
const below = (n: number) => Array.from({ length: n }, (_, i) => i)
const sizes = (wire: Wire.Wire) => wire.requests.map((request) => query(request.path).get("page_size"))

describe("Paged", () => {
  it.effect("lists everything, in as few requests as the endpoint allows", () => {
    const wire = numbers(250)
    return Effect.gen(function* () {
      assert.deepStrictEqual(yield* listing().items({ kind: "even" }), below(250))
      assert.deepStrictEqual(sizes(wire), ["100", "100", "100"])
      assert.deepStrictEqual(
        wire.requests.map((request) => [
          query(request.path).get("kind"),
          query(request.path).get("page_token")
        ]),
        [
          ["even", null],
          ["even", "100"],
          ["even", "200"]
        ]
      )
    }).pipe(Effect.provide(Wire.layer(wire)))
  })

  it.effect("fetches a page when it is asked for, and none that nobody takes", () => {
    const wire = numbers(1000)
    return Effect.gen(function* () {
      const taken = yield* listing()
        .items({}, { pageSize: 10 })
        .pipe(PagedStream.make, Stream.take(15), Stream.runCollect)
      assert.deepStrictEqual(Chunk3.toArray(taken), below(15))
      assert.strictEqual(wire.requests.length, 2)
      const first = yield* Stream.runHead(PagedStream.make(listing().pages()))
      assert.strictEqual(first._tag, "Some")
      assert.strictEqual(wire.requests.length, 3)
    }).pipe(Effect.provide(Wire.layer(wire)))
  })

  it.effect("stops at maxItems with exactly the requests that these need", () => {
    const wire = numbers(1000)
    return Effect.gen(function* () {
      assert.deepStrictEqual(yield* listing().items({}, { maxItems: 100 }), below(100))
      assert.strictEqual(wire.requests.length, 1)
      assert.deepStrictEqual(yield* listing().items({}, { maxItems: 0 }), [])
      assert.strictEqual(wire.requests.length, 1)
      assert.deepStrictEqual(yield* listing().items({}, { maxItems: 7 }), below(7))
      assert.deepStrictEqual(sizes(wire), ["100", "7"])
    }).pipe(Effect.provide(Wire.layer(wire)))
  })

  it.effect("brings page sizes within the endpoint's limits", () => {
    const wire = numbers(60)
    return Effect.gen(function* () {
      yield* listing().items({}, { pageSize: 999 })
      yield* listing({ minPageSize: 50 }).items({}, { pageSize: 3 })
      yield* listing({ minPageSize: 50 }).items({}, { maxItems: 3 })
      yield* listing().items({ page_size: 999 })
      assert.deepStrictEqual(sizes(wire), ["100", "50", "50", "50", "100"])
    }).pipe(Effect.provide(Wire.layer(wire)))
  })

  it.effect("refuses sizes that are none, before any request", () => {
    const wire = numbers(60)
    return Effect.gen(function* () {
      for (const options of [
        { pageSize: 0 },
        { pageSize: -1 },
        { pageSize: 1.5 },
        { maxItems: -1 },
        { maxItems: Number.NaN }
      ]) {
        const error = yield* Effect.flip(listing().items({}, options))
        assert.strictEqual(error._tag, "FeishuInvalidRequestError")
        assert.include(error.message, Object.keys(options)[0]!)
      }
      assert.strictEqual(wire.requests.length, 0)
    }).pipe(Effect.provide(Wire.layer(wire)))
  })

  it.effect("goes on past an empty page that announces more", () => {
    const pages = [
      { items: [], has_more: true, page_token: "a" },
      { items: [1], has_more: false }
    ]
    const wire = Wire.make((_, n) => Wire.ok(pages[n]))
    return Effect.gen(function* () {
      assert.deepStrictEqual(yield* listing().items(), [1])
    }).pipe(Effect.provide(Wire.layer(wire)))
  })

  it.effect("takes a page without data for one without items", () => {
    const wire = Wire.make(() => ({ body: { code: 0, msg: "success" } }))
    return Effect.gen(function* () {
      assert.deepStrictEqual(yield* listing().items(), [])
      assert.deepStrictEqual(yield* Paged.paginate({ method: "GET", path: "test/v1/numbers" }), [])
      assert.strictEqual(wire.requests.length, 2)
    }).pipe(Effect.provide(Wire.layer(wire)))
  })

  const dead: ReadonlyArray<{ readonly tokens: ReadonlyArray<string | undefined>; readonly pages: number }> =
    [
      { tokens: [undefined], pages: 1 },
      { tokens: [""], pages: 1 },
      { tokens: ["a", undefined], pages: 2 },
      { tokens: ["a", "a"], pages: 2 },
      { tokens: ["a", "b", "a"], pages: 3 }
    ]
  for (const { pages, tokens } of dead) {
    it.effect(
      `fails, after what it has, where more follow and the tokens are ${JSON.stringify(tokens)}`,
      () => {
        const wire = Wire.make((_, n) => Wire.ok({ items: [n], has_more: true, page_token: tokens[n] }))
        return Effect.gen(function* () {
          const raw = { method: "GET", path: "test/v1/numbers" } as const
          for (const items of [listing().items(), Paged.paginate(raw)]) {
            wire.requests.length = 0
            const got: Array<unknown> = []
            const error = yield* Effect.flip(
              Stream.runForEach(PagedStream.make(items), (item) => Effect.sync(() => got.push(item)))
            )
            assert.deepStrictEqual(got, below(pages))
            assert.strictEqual(error._tag, "FeishuDecodeError")
            assert.match(error.message, /page_token is (?:missing, although has_more|that of a page)/)
          }
          assert.strictEqual((yield* Effect.flip(listing().items()))._tag, "FeishuDecodeError")
          // Who wanted no more than there is misses nothing.
          wire.requests.length = 0
          assert.deepStrictEqual(yield* listing().items({}, { maxItems: pages }), below(pages))
        }).pipe(Effect.provide(Wire.layer(wire)))
      }
    )
  }

  for (const flags of [[], ["true", "true", "false"], [undefined, null, "no"], [1, 1, 0]]) {
    it.effect(`goes on as long as a token leads on, where has_more says ${JSON.stringify(flags)}`, () => {
      const wire = Wire.make((_, n) =>
        Wire.ok({ items: [n], has_more: flags[n], page_token: n < 2 ? `page-${n + 1}` : "" })
      )
      return Effect.gen(function* () {
        const raw = { method: "GET", path: "test/v1/numbers" } as const
        assert.deepStrictEqual(yield* Paged.paginate(raw), below(3))
        wire.requests.length = 0
        assert.deepStrictEqual(yield* listing().items({}, { decoding: "off" }), below(3))
      }).pipe(Effect.provide(Wire.layer(wire)))
    })
  }

  it.effect("takes an infinite maxItems as all, and refuses what is no number of items", () => {
    const wire = numbers(150)
    return Effect.gen(function* () {
      assert.strictEqual((yield* listing().items({}, { maxItems: Infinity })).length, 150)
      wire.requests.length = 0
      for (const maxItems of [1.5, Number.NaN, -1, -Infinity]) {
        const raw = Paged.paginate({ method: "GET", path: "test/v1/numbers" }, { maxItems })
        for (const list of [listing().items({}, { maxItems }), raw]) {
          const error = yield* Effect.flip(list)
          assert.strictEqual(error._tag, "FeishuInvalidRequestError")
          assert.include(error.message, "maxItems must be a whole number from 0")
        }
      }
      assert.strictEqual(wire.requests.length, 0)
    }).pipe(Effect.provide(Wire.layer(wire)))
  })

  it.effect("fails where a token alone tells of more and comes again", () => {
    const wire = Wire.make((_, n) => Wire.ok({ items: [n], page_token: "a" }))
    return Effect.gen(function* () {
      const { hasMore: _, ...paging } = byToken
      const error = yield* Effect.flip(Paged.make({ ...listing(), paging }).items())
      assert.include(error.message, "page_token is that of a page that was listed before")
    }).pipe(Effect.provide(Wire.layer(wire)))
  })

  it.effect("fails where an offset leads to an empty page that announces more", () => {
    const wire = Wire.make((_, n) => Wire.ok({ items: n === 0 ? [0] : [], has_more: true }))
    return Effect.gen(function* () {
      const error = yield* Effect.flip(listing({ style: "offset" }).items())
      assert.include(error.message, "items is empty, although has_more says that more follow")
    }).pipe(Effect.provide(Wire.layer(wire)))
  })

  it.effect("goes on with the same token where it is that of a cursor, to the cursor's end", () =>
    Effect.gen(function* () {
      const flagged = Wire.make((_, n) => Wire.ok({ items: [n], has_more: n < 3, page_token: "cursor" }))
      const layer = Wire.layer(flagged)
      assert.deepStrictEqual(yield* Effect.provide(listing({ cursor: true }).items(), layer), below(4))

      const bare = Wire.make((_, n) => Wire.ok({ items: n < 3 ? [n] : [], page_token: "cursor" }))
      const { hasMore: _, ...paging } = byToken
      const list = Paged.make({ ...listing(), paging: { ...paging, cursor: true } }).items()
      assert.deepStrictEqual(yield* Effect.provide(list, Wire.layer(bare)), below(3))
    })
  )

  it.effect("can be run twice", () => {
    const wire = numbers(150)
    return Effect.gen(function* () {
      const items = PagedStream.make(listing().items())
      assert.strictEqual(yield* Stream.runCount(items), 150)
      assert.strictEqual(yield* Stream.runCount(items), 150)
    }).pipe(Effect.provide(Wire.layer(wire)))
  })

  it.effect("fails as a whole when one page fails", () => {
    const whole = numbers(1000)
    const wire = Wire.make((request, n) =>
      n === 3 ? { status: 400, body: { code: 230001, msg: "no" } } : whole.answer(request, n)
    )
    return Effect.gen(function* () {
      const error = yield* Effect.flip(listing().items())
      assert.strictEqual(error.code, 230001)
    }).pipe(Effect.provide(Wire.layer(wire)))
  })

  it.effect("pages by offset, by page number, and with names on other levels", () => {
    const shown: Array<string> = []
    const wire = Wire.make((request) => {
      const body = JSON.parse((request.body as string | undefined) ?? "{}")
      const params = query(request.path)
      shown.push(params.get("offset") ?? params.get("page") ?? body.request?.token ?? "-")
      const start =
        Number(params.get("offset") ?? 0) +
        (Number(params.get("page") ?? 1) - 1) * 2 +
        Number(body.request?.token ?? 0)
      const items = below(5).slice(start, start + 2)
      return Wire.ok({ items, list: { items, next: start + 2 < 5 ? String(start + 2) : "" }, total: 5 })
    })
    const generic = (paging: Paging, inBody: boolean) =>
      Paged.make<Record<string, unknown>, Output, number, "tenant">({
        id: "test.v1.number.search",
        method: inBody ? "POST" : "GET",
        path: "/open-apis/test/v1/numbers",
        tokens: ["tenant"],
        ...(inBody ? { body: "json" as const } : { query: ["offset", "page", "limit"] }),
        input: Codec.make("any", () => Codec.any),
        output: Output,
        paging
      })
    return Effect.gen(function* () {
      const style = { items: "items", total: "total" } as const
      assert.deepStrictEqual(
        yield* generic({ ...style, style: "offset", requestToken: "offset" }, false).items(),
        below(5)
      )
      assert.deepStrictEqual(
        yield* generic({ ...style, style: "page", requestToken: "page" }, false).items(),
        below(5)
      )
      assert.deepStrictEqual(
        yield* generic(
          { style: "token", items: "list.items", pageToken: "list.next", requestToken: "request.token" },
          true
        ).items({ request: { filter: "x" } }),
        below(5)
      )
      assert.deepStrictEqual(shown, ["-", "2", "4", "-", "2", "3", "-", "2", "4"])
      assert.deepStrictEqual(JSON.parse(wire.requests.at(-1)!.body as string), {
        request: { filter: "x", token: "4" }
      })
    }).pipe(Effect.provide(Wire.layer(wire)))
  })

  it.effect("lists a path that no endpoint describes", () => {
    const wire = numbers(45)
    return Effect.gen(function* () {
      const request = { method: "GET", path: "test/v1/numbers", query: { kind: "even" } } as const
      assert.deepStrictEqual<unknown>(yield* Paged.paginate(request, { pageSize: 20 }), below(45))
      assert.deepStrictEqual(sizes(wire), ["20", "20", "20"])
    }).pipe(Effect.provide(Wire.layer(wire)))
  })

  it.effect("fails when a page holds no list where its items should be", () => {
    const wire = Wire.make(() => Wire.ok({ items: "none" }))
    return Effect.gen(function* () {
      const raw = yield* Effect.flip(Paged.paginate({ method: "GET", path: "x" }))
      assert.strictEqual(raw._tag, "FeishuDecodeError")
      const lenient = yield* Effect.flip(listing().items({}, { decoding: "off" }))
      assert.strictEqual(lenient._tag, "FeishuDecodeError")
    }).pipe(Effect.provide(Wire.layer(wire)))
  })

  it.effect("lists bare replies as well", () => {
    const wire = Wire.make(() => ({ body: { items: [1, 2] } }))
    return Effect.gen(function* () {
      assert.deepStrictEqual<unknown>(yield* Paged.paginate({ method: "GET", path: "x", bare: true }), [1, 2])
    }).pipe(Effect.provide(Wire.layer(wire)))
  })

  it.effect("gives each item once and in order, whatever the sizes", () =>
    Effect.promise(() =>
      FastCheck.assert(
        FastCheck.asyncProperty(
          FastCheck.nat(300),
          FastCheck.integer({ min: 1, max: 120 }),
          FastCheck.option(FastCheck.nat(320), { nil: undefined }),
          (total, pageSize, maxItems) =>
            Effect.gen(function* () {
              const wire = numbers(total)
              const items = yield* listing()
                .items({}, { pageSize, maxItems })
                .pipe(Effect.provide(Wire.layer(wire)))
              assert.deepStrictEqual(items, below(Math.min(total, maxItems ?? total)))
            }).pipe(Effect.runPromise)
        ),
        { numRuns: 100 }
      )
    )
  )
})

describe("a stream with prefetch", () => {
  /** A listing of pages that take a second each, and when each was asked for. */
  const slow = (pages: ReadonlyArray<ReadonlyArray<number> | "broken">) => {
    const asked: Array<string> = []
    const broken: Array<number> = []
    const listing = Paged.fromPull(
      Effect.sync(() => {
        let page = 0
        return Effect.suspend((): Effect.Effect<ReadonlyArray<number> | undefined, string> => {
          const number = page++
          const found = pages[number]
          if (found === undefined) return Effect.succeed(undefined)
          return Effect.flatMap(Clock.currentTimeMillis, (now) => {
            asked.push(`${number} at ${now / 1000}`)
            return Effect.flatMap(Effect.sleep("1 second"), () =>
              found === "broken" ? Effect.fail("no") : Effect.succeed(found)
            )
          }).pipe(Effect.onInterrupt(() => Effect.sync(() => void broken.push(number))))
        })
      })
    )
    return { asked, broken, stream: PagedStream.make(listing, { prefetch: true }) }
  }
  /** What is noted of each item: it, and when it came. Working on one takes a second. */
  const worked = <E>(stream: Stream.Stream<number, E>, seen: Array<string>) =>
    Stream.runForEach(stream, (item) =>
      Effect.flatMap(Clock.currentTimeMillis, (now) => {
        seen.push(`${item} at ${now / 1000}`)
        return Effect.sleep("1 second")
      })
    )

  it.effect("fetches one page while the last one is worked on, never two, and none twice", () =>
    Effect.gen(function* () {
      const { asked, stream } = slow([[1, 2], [3], [], [4]])
      const seen: Array<string> = []
      const fiber = yield* Effect.forkChild(worked(stream, seen))
      yield* TestClock3.adjust("10 seconds")
      yield* Fiber.join(fiber)
      assert.deepStrictEqual(asked, ["0 at 0", "1 at 1", "2 at 3", "3 at 4"])
      assert.deepStrictEqual(seen, ["1 at 1", "2 at 2", "3 at 3", "4 at 5"])
    })
  )

  it.effect("fails for the page ahead after all items before it", () =>
    Effect.gen(function* () {
      const { stream } = slow([[1, 2, 3], "broken"])
      const seen: Array<string> = []
      const fiber = yield* Effect.forkChild(Effect.flip(worked(stream, seen)))
      yield* TestClock3.adjust("10 seconds")
      assert.strictEqual(yield* Fiber.join(fiber), "no")
      assert.deepStrictEqual(seen, ["1 at 1", "2 at 2", "3 at 3"])
    })
  )

  it.effect("breaks off the page ahead when it is interrupted, or no more is taken", () =>
    Effect.gen(function* () {
      const first = slow([[1], [2], [3]])
      const fiber = yield* Effect.forkChild(worked(Stream.concat(first.stream, Stream.never), []))
      yield* TestClock3.adjust("1500 millis")
      yield* Fiber3.interrupt(fiber)
      assert.deepStrictEqual(first.broken, [1])
      const second = slow([[1, 2], [3], [4]])
      const taken = yield* Effect.forkChild(Stream.runCollect(Stream.take(second.stream, 2)))
      yield* TestClock3.adjust("10 seconds")
      assert.deepStrictEqual(Chunk3.toArray(yield* Fiber.join(taken)), [1, 2])
      assert.deepStrictEqual(second.asked, ["0 at 1.5", "1 at 2.5"])
      assert.deepStrictEqual(second.broken, [1])
    })
  )

  it.effect("gives the same items by the same requests, as often as it is run", () => {
    const wire = numbers(250)
    return Effect.gen(function* () {
      const items = PagedStream.make(listing().items(), { prefetch: true })
      for (let run = 1; run <= 2; run++) {
        assert.deepStrictEqual(Chunk3.toArray(yield* Stream.runCollect(items)), below(250))
        assert.strictEqual(wire.requests.length, 3 * run)
      }
      const some = PagedStream.make(listing().items({}, { maxItems: 150 }), { prefetch: true })
      assert.strictEqual(yield* Stream.runCount(some), 150)
      assert.strictEqual(wire.requests.length, 8)
    }).pipe(Effect.provide(Wire.layer(wire)))
  })
})
