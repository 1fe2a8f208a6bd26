/** With which HTTP status an endpoint refuses, as its table of errors says. */
import { errorStatuses } from "./errorStatuses.js"

type Table = ReadonlyMap<number, number>

let tables: ReadonlyMap<string, Table> | undefined

const tableOf = (text: string): Table =>
  new Map(
    text.split(" ").flatMap((group) => {
      const [status, codes = ""] = group.split(":")
      return codes.split(",").map((code) => [Number(code), Number(status)] as const)
    })
  )

/** Read once in a process, with the first refusal. */
const read = (): ReadonlyMap<string, Table> => {
  const found = new Map<string, Table>()
  for (const line of errorStatuses.trim().split("\n")) {
    const [facts = "", ids = ""] = line.split(" | ")
    const table = tableOf(facts)
    for (const id of ids.split(" ")) found.set(id, table)
  }
  return found
}

/** The documented status of a code where it is another than 400. */
export const statusOf = (id: string, code: number): number | undefined =>
  (tables ??= read()).get(id)?.get(code)
