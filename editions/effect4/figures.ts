/**
 * Writes how many tests there are on both lines of Effect, and what became of them, into the documents: from the reports of
 * two runs of all of them.
 *
 *     npm run effect4:test
 *     npx vitest run --reporter=json --outputFile=effect3.json
 *     npm run effect4:figures -- effect3.json
 */
import { readFileSync, writeFileSync } from "node:fs"
import { join, relative } from "node:path"
import { out, root } from "./files.js"

/** What vitest writes of a run. */
export interface Report {
  readonly testResults: ReadonlyArray<{
    readonly name: string
    readonly status: string
    readonly message?: string
    readonly assertionResults: ReadonlyArray<{
      readonly fullName: string
      readonly status: string
      readonly failureMessages: ReadonlyArray<string>
    }>
  }>
}

export const reportIn = (file: string): Report => JSON.parse(readFileSync(file, "utf8")) as Report

/** What of the tests is run on both lines: the folder of a package, or one of tests of several. */
export const folders = ["bot", "cards", "core", "events", "examples", "parity", "sandbox", "streaming"]

export interface Figures {
  readonly files: number
  readonly passed: number
  readonly failed: number
  readonly skipped: number
}

/** By folder. A file that could not be run has failed as one test. */
export const figuresOf = ({ testResults }: Report, base: string): ReadonlyMap<string, Figures> => {
  const all = new Map<string, Figures>()
  for (const { assertionResults, name, status } of testResults) {
    const [, folder = ""] = relative(base, name).split("/")
    const { failed, files, passed, skipped } = all.get(folder) ?? {
      files: 0,
      passed: 0,
      failed: 0,
      skipped: 0
    }
    const count = (...of: ReadonlyArray<string>) =>
      assertionResults.filter(({ status }) => of.includes(status)).length
    const broken = assertionResults.length === 0 && status === "failed" ? 1 : 0
    all.set(folder, {
      files: files + 1,
      passed: passed + count("passed"),
      failed: failed + count("failed") + broken,
      skipped: skipped + count("skipped", "pending", "todo", "disabled")
    })
  }
  return all
}

const none: Figures = { files: 0, passed: 0, failed: 0, skipped: 0 }

const row = (name: string, ...lines: ReadonlyArray<Figures>): ReadonlyArray<string> => [
  name,
  ...lines.flatMap(({ failed, files, passed, skipped }) => [files, passed, failed, skipped]).map(String)
]

/** As the formatter of the repository has tables: cells of one width, numbers to the right. */
const table = ([head, ...body]: ReadonlyArray<ReadonlyArray<string>>): string => {
  const widthOf = (text: string): number => text.replace(/[\u3000-\uffef一-龥]/g, "xx").length
  const widths = head!.map((_, i) => Math.max(3, ...[head!, ...body].map((cells) => widthOf(cells[i]!))))
  const line = (cells: ReadonlyArray<string>): string =>
    `| ${cells
      .map((cell, i) => {
        const space = " ".repeat(widths[i]! - widthOf(cell))
        return i === 0 ? cell + space : space + cell
      })
      .join(" | ")} |`
  const rule = `| ${widths.map((width, i) => (i === 0 ? "-".repeat(width) : `${"-".repeat(width - 1)}:`)).join(" | ")} |`
  return [line(head!), rule, ...body.map(line)].join("\n")
}

/** The table of both lines. */
export const figuresTable = (
  words: { readonly of: string; readonly all: string; readonly columns: ReadonlyArray<string> },
  ...lines: ReadonlyArray<ReadonlyMap<string, Figures>>
): string => {
  const sum = (line: ReadonlyMap<string, Figures>): Figures =>
    folders
      .map((name) => line.get(name) ?? none)
      .reduce(
        (one, other) => ({
          files: one.files + other.files,
          passed: one.passed + other.passed,
          failed: one.failed + other.failed,
          skipped: one.skipped + other.skipped
        }),
        none
      )
  return table([
    [words.of, ...words.columns],
    ...folders.map((name) => row(name, ...lines.map((line) => line.get(name) ?? none))),
    row(words.all, ...lines.map(sum))
  ])
}

/** The table at the end of a section, in the place of the one that was there, if one was. */
export const put = (document: string, heading: string, table: string): string => {
  const at = document.indexOf(`\n${heading}\n`)
  if (at < 0) throw new Error(`there is no ${heading}`)
  const next = document.indexOf("\n## ", at + 1)
  const end = next < 0 ? document.length : next
  const text = document.slice(at, end).replace(/\n(?:\|.*\n)+/g, "")
  return `${document.slice(0, at)}${text.trimEnd()}\n\n${table}\n${document.slice(end)}`
}

/** The document, the heading below which the table is, and its words. */
const documents = [
  {
    file: "docs/effect-4.md",
    heading: "## What is tested",
    words: {
      of: "tests of",
      all: "all",
      columnsOf: (line: string) => ["files", "passed", "failed", "not run"].map((what) => `${line}: ${what}`)
    }
  },
  {
    file: "docs/effect-4.zh-CN.md",
    heading: "## 测试情况",
    words: {
      of: "测试",
      all: "合计",
      columnsOf: (line: string) => ["文件", "通过", "失败", "未运行"].map((what) => `${line}：${what}`)
    }
  }
]

const [of3, of4 = join(out, "report.json")] = process.argv.slice(2)
if (process.argv[1]?.endsWith("figures.ts") === true) {
  if (of3 === undefined) throw new Error("npm run effect4:figures -- REPORT-OF-EFFECT-3 [REPORT-OF-EFFECT-4]")
  const lines = [figuresOf(reportIn(of3), root), figuresOf(reportIn(of4), out)]
  for (const { file, heading, words } of documents) {
    const path = join(root, file)
    const columns = ["3", "4"].flatMap(words.columnsOf)
    const table = figuresTable({ ...words, columns }, ...lines)
    writeFileSync(path, put(readFileSync(path, "utf8"), heading, table))
  }
}
