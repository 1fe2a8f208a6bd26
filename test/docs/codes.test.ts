/** The table of codes in the guide, in both languages, is what the specification says and what the client does. */
import * as Endpoints from "@effect-feishu/core/api"
import * as FeishuError from "@effect-feishu/core/FeishuError"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Model from "../../scripts/codegen/model.js"
import { read } from "./documents.js"

interface Row {
  readonly class: string
  readonly again: string
  readonly error: string
  readonly kind: string
  readonly codes: ReadonlyArray<number>
}

const cell = (text: string | undefined): string => text!.trim().replaceAll("`", "")

const rowsOf = (guide: string): ReadonlyArray<Row> =>
  read(guide)
    .split("\n")
    .map((line) => line.split("|").slice(1, -1))
    .filter((cells) => cells.length === 6 && /\d{3}/.test(cells[5]!))
    .map((cells) => ({
      class: cell(cells[0]),
      again: cell(cells[2]),
      error: cell(cells[3]),
      kind: cell(cells[4]),
      codes: cell(cells[5]).split(", ").map(Number)
    }))

const repeats: { readonly [again: string]: string } = {
  "after the wait": "wait",
  "after a wait": "wait",
  "where it is safe": "ifIdempotent",
  never: "never",
  按平台等待: "wait",
  稍后重试: "wait",
  安全时重试: "ifIdempotent",
  不重试: "never"
}

const projects = Model.load()

describe.each(["docs/errors-and-retries.md", "docs/errors-and-retries.zh-CN.md"])(
  "the table of codes in %s",
  (guide) => {
    const rows = rowsOf(guide)

    it("has every class, and in it codes that the specification classes so", () => {
      const classes = new Map<number, Set<string>>()
      for (const { codes = {} } of projects) {
        for (const [key, { is }] of Object.entries(codes)) {
          const code = parseInt(key)
          const known = classes.get(code) ?? new Set<string>()
          classes.set(code, known.add(is === "internal" || is === "retry" ? "busy" : is))
        }
      }
      assert.sameMembers(
        rows.map((row) => row.class),
        Array.from(new Set(Array.from(classes.values(), (one) => Array.from(one)).flat()))
      )
      for (const row of rows) {
        for (const code of row.codes)
          assert.isTrue(classes.get(code)?.has(row.class), `${code} is ${row.class}`)
      }
    })

    it.effect("says which error a code becomes, of which kind, and when the call is sent again", () =>
      Effect.gen(function* () {
        for (const { codes, ...row } of rows) {
          for (const code of codes) {
            const [id, status] = projects
              .flatMap(({ endpoints }) => Object.entries(endpoints))
              .flatMap(([id, { errors = [] }]) =>
                errors.map(([status, known]) => [id, status, known] as const)
              )
              .find(([, , known]) => known === code)!
            const endpoint = yield* Effect.orDie(Endpoints.load(id))
            const origin = { endpoint: id, method: endpoint.method, path: endpoint.path }
            const error = FeishuError.fromResponse(
              origin,
              status ?? 200,
              { code, msg: "x" },
              () => undefined,
              {
                codes: endpoint.codes
              }
            )
            const said = [
              error._tag,
              error._tag === "FeishuApiError" ? error.kind : "",
              FeishuError.repeatable(error)
            ]
            assert.deepStrictEqual(said, [row.error, row.kind, repeats[row.again]], `${code} of ${id}`)
          }
        }
      })
    )
  }
)
