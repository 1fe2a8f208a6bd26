/** What a benchmark says: tables, to whoever started it or to the terminal. */

export interface Table {
  readonly title: string
  /** What was done, in a sentence or two. */
  readonly note: string
  readonly head: ReadonlyArray<string>
  readonly rows: ReadonlyArray<ReadonlyArray<string>>
}

export const markdown = ({ head, note, rows, title }: Table): string => {
  const all = [head, ...rows]
  const widths = head.map((_, column) => Math.max(3, ...all.map((row) => row[column]!.length)))
  const line = (row: ReadonlyArray<string>) =>
    `| ${row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!))).join(" | ")} |`
  const rule = `| ${widths.map((width, column) => (column === 0 ? "-".repeat(width) : `${"-".repeat(width - 1)}:`)).join(" | ")} |`
  return [`### ${title}`, "", note, "", line(head), rule, ...rows.map(line)].join("\n")
}

export const report = (table: Table): void => {
  if (process.send === undefined) console.log(`${markdown(table)}\n`)
  else process.send(table)
}

export const median = (numbers: ReadonlyArray<number>): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]!

/** The value that so large a share of all is below. */
export const quantile = (numbers: ReadonlyArray<number>, share: number): number =>
  numbers.toSorted((a, b) => a - b)[Math.min(numbers.length - 1, Math.floor(numbers.length * share))]!

export const ratio = (value: number, base: number): string => `${(value / base).toFixed(2)}x`
