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

  it("shows an action as it is read again", () => {
    const moment = FastCheck.constantFrom<Fault.Moment>("before", "after")
    const status = FastCheck.integer({ min: 400, max: 599 })
    const action = FastCheck.oneof(
      FastCheck.constant(Fault.malformed),
      FastCheck.constant(Fault.streamingClosed),
      FastCheck.constant(Fault.any),
      FastCheck.option(FastCheck.nat(60)).map((resetSeconds) => Fault.rateLimited({ resetSeconds })),
      FastCheck.record({ status, moment }).map(Fault.serverError),
      FastCheck.record({ code: FastCheck.nat(), msg: FastCheck.string(), status }).map(Fault.refused),
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
