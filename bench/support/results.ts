/** What stands in `RESULTS.md` already, where only some benchmarks are run. */
import { budgets, type Figure, markdown, type Table } from "./report.js"

/** Parts of the results, as they are to be written. */
export interface Kept {
  /** Of which commits they are. */
  readonly measured: ReadonlyArray<string>
  readonly budgets: string
  readonly tables: ReadonlyArray<string>
}

const cellsOf = (row: string): ReadonlyArray<string> =>
  row
    .split("|")
    .slice(1, -1)
    .map((cell) => cell.trim())

/** The results of before with those tables and figures replaced that were measured anew; `undefined` where there are none. */
export const kept = (
  before: string,
  now: {
    readonly tables: ReadonlyArray<Table>
    readonly figures: ReadonlyArray<Figure>
    readonly measured: string
  }
): Kept | undefined => {
  const [head, ...sections] = before.split(/^### /m)
  if (sections.length === 0) return undefined
  const titleOf = (section: string): string => section.slice(0, section.indexOf("\n"))
  const anew = budgets(now.figures)
  const rows = (sections.find((section) => titleOf(section) === anew.title) ?? "")
    .split("\n")
    .filter((line) => line.startsWith("|"))
    .slice(2)
    .map(cellsOf)
    .map((row) => anew.rows.find(([what]) => what === row[0]) ?? row)
  const added = anew.rows.filter(([what]) => rows.every((row) => row[0] !== what))
  const measured = now.tables.map((table) => table.title)
  const tables = sections
    .filter((section) => /^\|/m.test(section) && titleOf(section) !== anew.title)
    .map((section) => {
      const table = now.tables.find(({ title }) => title === titleOf(section))
      return table === undefined ? `### ${section.trim()}` : markdown(table)
    })
  const known = new Set(sections.map(titleOf))
  return {
    measured: [
      ...head!.split("\n").filter((line) => /^- .*Of the commit/.test(line)),
      ...(measured.length === 0 ? [] : [`- ${now.measured}`])
    ],
    budgets: markdown({ ...anew, rows: [...rows, ...added] }),
    tables: [...tables, ...now.tables.filter(({ title }) => !known.has(title)).map(markdown)]
  }
}
