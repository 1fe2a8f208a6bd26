import * as Fault from "@effect-feishu/sandbox/Fault"
import * as FaultPlan from "@effect-feishu/sandbox/FaultPlan"
import { assert, describe, it } from "@effect/vitest"
import * as Either from "effect/Either"
import * as FastCheck from "effect/FastCheck"

const decoded = (value: unknown): ReadonlyArray<Fault.Fault> => Either.getOrThrow(FaultPlan.decode(value))

const problems = (value: unknown): ReadonlyArray<FaultPlan.Problem> =>
  Either.match(FaultPlan.decode(value), { onLeft: (error) => error.problems, onRight: () => [] })

const sends = { method: "POST", path: "/open-apis/im/v1/messages" }

describe("a plan as JSON", () => {
  it("is what the constructors would make", () => {
    assert.deepStrictEqual(
      decoded([
        { match: sends, times: 2, action: { type: "rateLimited", resetSeconds: 3 } },
        { match: { endpoint: "im.v1.message.create" }, nth: 3, action: { type: "dropped", moment: "after" } },
        { share: 0.1, action: "any" },
        { action: { type: "delayed", by: "2 seconds" } },
        { action: { type: "oneOf", actions: ["malformed", { type: "refused", code: 230002 }] } }
      ]),
      [
        Fault.next(2, sends, Fault.rateLimited({ resetSeconds: 3 })),
        Fault.nth(3, sends, Fault.dropped({ moment: "after" })),
        Fault.share(0.1, { method: undefined, path: undefined }, Fault.any),
        Fault.always({ method: undefined, path: undefined }, Fault.delayed("2 seconds")),
        Fault.always(
          { method: undefined, path: undefined },
          Fault.oneOf(Fault.malformed, Fault.refused({ code: 230002 }))
        )
      ]
    )
  })

  it("tells everything that is wrong with it, and where", () => {
    assert.deepStrictEqual(
      problems([
        { times: 0, action: "dropped" },
        { match: { path: "im/v1" }, action: { type: "delayed", by: "soon" } },
        { match: { endpoint: "im.v1.nothing" }, action: "cut" },
        { times: 1, share: 0.5, action: "cut" },
        { action: "cut", often: true }
      ]).map(({ path }) => path),
      [
        "faults[0].times",
        "faults[1].match.path",
        "faults[1].action.by",
        "faults[2].match.endpoint",
        "faults[3]",
        "faults[4].often"
      ]
    )
    assert.include(problems({ action: "broken" })[0]?.message, '"rateLimited"')
    assert.strictEqual(problems(7).length, 1)
    assert.strictEqual(problems({}).length, 1)
  })

  it("is for deliveries, upgrades and pings as well", () => {
    assert.deepStrictEqual(
      decoded([
        { match: { on: "delivery", event: "im.message.receive_v1" }, times: 1, action: "lostAck" },
        { match: { on: "upgrade" }, action: { type: "refusedUpgrade", status: 514, code: 1000040350 } },
        { match: { on: "ping" }, action: "lyingPong" },
        { match: { on: "ping" }, action: { type: "closed", code: 1001 } }
      ]),
      [
        Fault.next(1, { on: "delivery", event: "im.message.receive_v1" }, Fault.lostAck),
        Fault.always(
          { on: "upgrade", event: undefined },
          Fault.refusedUpgrade({ status: 514, code: 1000040350 })
        ),
        Fault.always({ on: "ping", event: undefined }, Fault.lyingPong()),
        Fault.always({ on: "ping", event: undefined }, Fault.closed({ code: 1001 }))
      ]
    )
    assert.deepStrictEqual(
      decoded(
        "lostAck x2 event:im.message.receive_v1, fragmented:4 delivery, silent ping, refusedUpgrade:403 upgrade"
      ),
      [
        Fault.next(2, { on: "delivery", event: "im.message.receive_v1" }, Fault.lostAck),
        Fault.always({ on: "delivery", event: undefined }, Fault.fragmented({ parts: 4 })),
        Fault.always({ on: "ping", event: undefined }, Fault.silent),
        Fault.always({ on: "upgrade", event: undefined }, Fault.refusedUpgrade({ status: 403 }))
      ]
    )
    for (const match of [
      { on: "delivery", path: "/open-apis/im/*" },
      { on: "ping", event: "im.message.receive_v1" },
      { event: "im.message.receive_v1" },
      { on: "elsewhere" }
    ]) {
      assert.strictEqual(problems({ match, action: "lostAck" }).length, 1, JSON.stringify(match))
    }
    assert.strictEqual(problems({ match: { on: "ping" }, action: { type: "closed", code: 99 } }).length, 1)
  })

  it("shows an action as it is read again", () => {
    const moment = FastCheck.constantFrom<Fault.Moment>("before", "after")
    const status = FastCheck.integer({ min: 400, max: 599 })
    const action = FastCheck.oneof(
      FastCheck.constant(Fault.malformed),
      FastCheck.constant(Fault.streamingClosed),
      FastCheck.constantFrom(Fault.lostAck, Fault.duplicated, Fault.silent),
      FastCheck.record({
        parts: FastCheck.integer({ min: 1, max: 9 }),
        order: FastCheck.constantFrom("forwards" as const, "backwards" as const, "doubled" as const)
      }).map(Fault.fragmented),
      FastCheck.record({ code: FastCheck.integer({ min: 1000, max: 4999 }), reason: FastCheck.string() }).map(
        Fault.closed
      ),
      FastCheck.record({ status, code: FastCheck.nat() }).map(Fault.refusedUpgrade),
      FastCheck.string().map(Fault.lyingPong),
      FastCheck.constant(Fault.any),
      FastCheck.option(FastCheck.nat(60)).map((resetSeconds) => Fault.rateLimited({ resetSeconds })),
      FastCheck.record({ status, moment }).map(Fault.serverError),
      FastCheck.record({
        code: FastCheck.nat(),
        msg: FastCheck.string(),
        status,
        scopes: FastCheck.array(FastCheck.string())
      }).map(Fault.refused),
      FastCheck.record({ moment }).map(Fault.dropped),
      FastCheck.record({ moment }).map(Fault.hang),
      FastCheck.double({ min: 0, max: 1, noNaN: true }).map((keep) => Fault.cut({ keep })),
      FastCheck.nat().map((by) => Fault.delayed(by)),
      FastCheck.boolean().map((revoke) => Fault.deadToken({ revoke }))
    )
    FastCheck.assert(
      FastCheck.property(action, (action) => {
        const json: unknown = JSON.parse(JSON.stringify({ action: FaultPlan.encodeAction(action) }))
        assert.deepStrictEqual(decoded(json)[0]?.action, action)
      })
    )
  })
})

describe("a plan as a text", () => {
  it("names the action, how often, and for which requests", () => {
    const everything = { method: undefined, path: undefined }
    assert.deepStrictEqual(
      decoded(
        "rateLimited:3 x2 POST /open-apis/im/v1/messages, dropped:after im.v1.message.create, any 2.5%, refused:230002, delayed:2s, cut:0.5"
      ),
      [
        Fault.next(2, sends, Fault.rateLimited({ resetSeconds: 3 })),
        Fault.always(sends, Fault.dropped({ moment: "after" })),
        Fault.share(0.025, everything, Fault.any),
        Fault.always(everything, Fault.refused({ code: 230002 })),
        Fault.always(everything, Fault.delayed("2 seconds")),
        Fault.always(everything, Fault.cut({ keep: 0.5 }))
      ]
    )
  })

  it("that makes no sense is refused by the part that does not", () => {
    const paths = problems("any 5%, cut 200%, dropped:never, hang what").map(({ path }) => path)
    assert.strictEqual(paths.length, 3)
    assert.match(paths[0]!, /^fault "cut 200%"\.share$/)
    assert.match(paths[1]!, /^fault "dropped:never"\.action\.moment$/)
    assert.match(paths[2]!, /^fault "hang what"\.match\.endpoint$/)
  })
})
