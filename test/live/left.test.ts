import * as Im from "@effect-feishu/core/Im"
import * as Sandbox from "@effect-feishu/sandbox/Sandbox"
import * as SandboxFeishu from "@effect-feishu/sandbox/SandboxFeishu"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import * as Left from "../../scripts/live/left.js"
import * as Report from "../../scripts/live/report.js"
import type { Thing } from "../../scripts/live/things.js"
import type { Report as Reported } from "../../scripts/live/report.js"

const folder = Effect.acquireRelease(
  Effect.sync(() => mkdtempSync(join(tmpdir(), "live-"))),
  (made) => Effect.sync(() => rmSync(made, { recursive: true, force: true }))
)

const message = (id: string): Thing => ({ kind: "message", id })

describe("what npm run live has on the platform", () => {
  it.scoped("stands in a file as long as it is there", () =>
    Effect.gen(function* () {
      const file = join(yield* folder, "live-left.json")
      const { keep } = Left.make(file)
      yield* keep([message("om_1"), message("om_2")])
      assert.deepStrictEqual(JSON.parse(readFileSync(file, "utf8")), [message("om_1"), message("om_2")])
      yield* keep([])
      assert.isFalse(existsSync(file))
    })
  )

  it.scoped("is taken away by the next run when a run was killed, and named where it cannot be", () =>
    Effect.gen(function* () {
      const file = join(yield* folder, "live-left.json")
      const sent = yield* Im.send(Sandbox.defaultChatId, "left")
      const recalled = yield* Im.send(Sandbox.defaultChatId, "recalled already")
      yield* Im.recall(recalled.message_id)
      const none: Thing = { kind: "document", id: "doxcnNone" }
      yield* Left.make(file).keep([message(sent.message_id), message(recalled.message_id), none])

      const { clear, keep } = Left.make(file)
      assert.deepStrictEqual(yield* clear, { taken: 2, left: [none] })
      assert.isTrue((yield* Sandbox.messages).every(({ deleted }) => deleted))
      // What this run makes stands beside what is left.
      yield* keep([message("om_3")])
      assert.deepStrictEqual(JSON.parse(readFileSync(file, "utf8")), [none, message("om_3")])
    }).pipe(Effect.provide(SandboxFeishu.layer()))
  )

  it.scoped("is nothing where the file is none of ours", () =>
    Effect.gen(function* () {
      const file = join(yield* folder, "live-left.json")
      for (const text of ["", "{}", '[{"kind":"chat","id":"oc_1"},7]']) {
        writeFileSync(file, text)
        assert.deepStrictEqual(yield* Left.make(file).clear, { taken: 0, left: [] })
      }
    }).pipe(Effect.provide(SandboxFeishu.layer()))
  )
})

describe("the report of npm run live", () => {
  const report: Reported = {
    day: "2026-01-01",
    region: "feishu",
    mode: { writes: false, listens: false, user: false },
    interrupted: false,
    results: [],
    differences: [],
    withheld: 0,
    leftBehind: 0,
    unanswered: [],
    patches: {},
    left: []
  }
  const result = (verdict: Reported["results"][number]["verdict"]) => ({
    section: "reads" as const,
    name: "a",
    believed: "b",
    seen: "c | d",
    verdict,
    milliseconds: 1
  })

  it("gives the exit code: 0, 1 where something differs, 2 where nothing could be checked, 130", () => {
    const of = (...verdicts: ReadonlyArray<Reported["results"][number]["verdict"]>) =>
      Report.exitCode({ ...report, results: verdicts.map(result) })
    assert.deepStrictEqual(
      [of("agrees", "untried"), of("agrees", "differs"), of("untried"), of()],
      [0, 1, 2, 2]
    )
    assert.strictEqual(Report.exitCode({ ...report, interrupted: true, results: [result("differs")] }), 130)
  })

  it.scoped("is refused a folder in which nothing can be written, before anything is checked", () =>
    Effect.gen(function* () {
      const made = yield* folder
      assert.isUndefined(Report.prepare(join(made, "a", "b")))
      assert.isUndefined(Report.write(join(made, "a", "b"), report))
      const file = join(made, "file")
      writeFileSync(file, "")
      assert.match(Report.prepare(file) ?? "", /^--out: nothing can be written to .*file \(E/)
      assert.match(
        Report.write(file, report) ?? "",
        /^The report could not be written to .*; it is printed above$/
      )
    })
  )

  it("keeps a cell of its tables whole", () => {
    assert.include(
      Report.toMarkdown({ ...report, results: [result("agrees")] }),
      "| a | b | agrees | c \\| d |"
    )
  })
})
