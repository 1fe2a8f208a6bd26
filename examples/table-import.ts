/**
 * A CSV file becomes a table of a base: `npx tsx examples/table-import.ts [file.csv]`.
 *
 * Columns whose cells are all numbers become number fields, those with days become date fields, all others text.
 * However many rows there are: they go out in as few requests as possible, each of which counts once.
 */
import { Bitable } from "@effect-feishu/core"
import { Console, Effect } from "effect"
import { readFile } from "node:fs/promises"
import { run } from "./support/run.js"

const sample = `name,team,since,desks
"Lovelace, Ada",Engines,2021-03-01,2
Grace Hopper,Compilers,2020-11-15,1
"The ""Doctor""",Research,2019-01-31,3
`

/** Rows of cells: quotes hold commas, line ends and, doubled, quotes. */
export const parseCsv = (text: string): ReadonlyArray<ReadonlyArray<string>> => {
  const rows: Array<Array<string>> = []
  let row: Array<string> = []
  for (const [, quoted, plain = "", end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    row.push(quoted?.replaceAll('""', '"') ?? plain)
    if (end === ",") continue
    if (row.length > 1 || row[0] !== "") rows.push(row)
    row = []
  }
  return rows
}

type Kind = "text" | "number" | "dateTime"

const kindOf = (cells: ReadonlyArray<string>): Kind => {
  const filled = cells.filter((cell) => cell !== "")
  if (filled.length === 0) return "text"
  if (filled.every((cell) => /^-?\d+(\.\d+)?$/.test(cell))) return "number"
  return filled.every((cell) => /^\d{4}-\d{2}-\d{2}$/.test(cell)) ? "dateTime" : "text"
}

const valueOf = (kind: Kind, cell: string): string | number =>
  kind === "number" ? Number(cell) : kind === "dateTime" ? Date.parse(`${cell}T00:00:00+08:00`) : cell

/** Makes a base with one table that holds the rows. */
export const importCsv = (name: string, text: string) =>
  Effect.gen(function* () {
    const [header = [], ...rows] = parseCsv(text)
    const columns = header.map((title, index) => ({
      title,
      kind: kindOf(rows.map((row) => row[index] ?? ""))
    }))

    const { app } = yield* Bitable.apps.create(name)
    const appToken = app?.app_token ?? ""
    const { table_id: tableId = "" } = yield* Bitable.tables.create(appToken, {
      name,
      fields: columns.map(({ kind, title }) => Bitable.field(title, kind))
    })
    const { records } = yield* Bitable.records.batchCreate(
      appToken,
      tableId,
      rows.map((row) => ({
        fields: Object.fromEntries(
          columns.flatMap(({ kind, title }, index) => {
            const cell = row[index] ?? ""
            return cell === "" ? [] : [[title, valueOf(kind, cell)]]
          })
        )
      }))
    )
    return { appToken, tableId, columns, count: records.length }
  })

export const program = Effect.gen(function* () {
  const path = process.argv[2]
  const text =
    path === undefined || path.startsWith("--")
      ? sample
      : yield* Effect.tryPromise({
          try: () => readFile(path, "utf8"),
          catch: () => new Error(`${path} cannot be read. Give the path of a CSV file, or none`)
        })
  const { appToken, columns, count, tableId } = yield* importCsv("People", text)
  yield* Console.log(`${count} records: ${columns.map(({ kind, title }) => `${title} (${kind})`).join(", ")}`)

  // What the table holds now, read back as anybody else would.
  const records = yield* Bitable.records.list(appToken, tableId)
  for (const { fields } of records) yield* Console.log(`  ${JSON.stringify(fields)}`)
  return { columns, records }
})

run(import.meta.url, program)
