/** What a benchmark says: tables, and figures with their budgets, to whoever started it or to the terminal. */

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

/** A figure that is to stay within a budget. */
export interface Figure {
  readonly what: string
  readonly value: number
  readonly unit: "x" | " KiB"
  /** It should not be less, or not more. */
  readonly budget: { readonly least: number } | { readonly most: number }
}

export const isWithin = ({ budget, value }: Figure): boolean =>
  "least" in budget ? value >= budget.least : value <= budget.most

/** The figures as a table, those that fell out of their budgets marked. */
export const budgets = (figures: ReadonlyArray<Figure>): Table => ({
  title: "Budgets",
  note: "Each figure in relation to raw undici in the same run, unless its unit says otherwise, and what it should be.",
  head: ["", "measured", "budget", ""],
  rows: figures.map((figure) => {
    const { budget, unit, value, what } = figure
    const digits = unit === "x" ? 2 : 1
    const limit =
      "least" in budget
        ? `at least ${budget.least.toFixed(digits)}${unit}`
        : `at most ${budget.most.toFixed(digits)}${unit}`
    return [what, `${value.toFixed(digits)}${unit}`, limit, isWithin(figure) ? "" : "**out of budget**"]
  })
})

export const figure = (
  what: string,
  value: number,
  budget: Figure["budget"],
  unit: Figure["unit"] = "x"
): void => {
  const made: Figure = { what, value, unit, budget }
  if (process.send !== undefined) process.send({ figure: made })
  else if (!isWithin(made)) console.log(`out of budget: ${budgets([made]).rows[0]!.slice(0, 3).join(", ")}\n`)
}

export const median = (numbers: ReadonlyArray<number>): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]!

/** The value that so large a share of all is below. */
export const quantile = (numbers: ReadonlyArray<number>, share: number): number =>
  numbers.toSorted((a, b) => a - b)[Math.min(numbers.length - 1, Math.floor(numbers.length * share))]!

export const ratio = (value: number, base: number): string => `${(value / base).toFixed(2)}x`
