/** What error codes say: from the words that were found in the documentation's tables to the classes of `spec/`. */
import type * as Spec from "../spec.js"

/** One row of `later-codes.json`: a code of a project with one HTTP status. */
export interface RawCode {
  readonly project: string
  readonly code: number
  /** `null`: the table gives none. */
  readonly status: number | null
  /** How many endpoints document it. */
  readonly endpoints: number
  readonly class: string
  readonly evidence: string
  readonly from: Spec.CodeFact["in"]
  readonly retry?: { readonly advice: "later" | "again" }
}

const classes: { readonly [name: string]: Spec.CodeClass } = {
  rate: "rate",
  "not-ready": "notReady",
  conflict: "conflict",
  "data-conflict": "clash",
  busy: "busy",
  internal: "internal",
  retry: "retry",
  permission: "permission",
  "not-found": "notFound",
  state: "state"
}

/** Words of a number that is used up; every other limit is one that the request itself goes over. */
const usedUp = /reach|upper limit|quota|insufficient|上限|over max|exceedlimit/i

const classOf = (row: RawCode, message: string): Spec.CodeClass => {
  if (row.class === "limit") return usedUp.test(row.evidence) ? "quota" : "size"
  if (row.class === "already-done") {
    // Advice tells what may be wrong, one thing after the other: not that the code means it.
    if (row.from !== "message") return "state"
    const exists =
      /duplic|repeat|exist|used|in use|重复|已存在/i.test(row.evidence) ||
      /exist|name|duplic|created|registered/i.test(message)
    return exists ? "clash" : "already"
  }
  const known = classes[row.class]
  if (known === undefined) throw new Error(`${row.project} ${row.code}: no class is called ${row.class}`)
  return known
}

/** The codes of a project, in order; `message` finds the documentation's text for one. */
export const codesOf = (
  rows: ReadonlyArray<RawCode>,
  message: (code: number, status: number | null) => string
): { [code: string]: Spec.CodeFact } => {
  const byCode = new Map<number, Array<RawCode>>()
  for (const row of rows) {
    const found = byCode.get(row.code)
    if (found === undefined) byCode.set(row.code, [row])
    else found.push(row)
  }
  const codes: { [code: string]: Spec.CodeFact } = {}
  for (const [code, same] of [...byCode].sort(([a], [b]) => a - b)) {
    const facts = same.map((row): readonly [string, Spec.CodeFact] => {
      const is = classOf(row, message(code, row.status))
      const fact: Spec.CodeFact = { is, says: row.evidence, in: row.from }
      return [`${code}/${row.status}`, row.retry === undefined ? fact : { ...fact, advice: row.retry.advice }]
    })
    const agree = facts.every(([, fact]) => fact.is === facts[0]![1].is)
    for (const [key, fact] of agree ? facts.slice(0, 1) : facts) codes[agree ? String(code) : key] = fact
  }
  return codes
}
