/** The report: Markdown for people, JSON for patches. It holds no id, no text, no name, no address and no secret. */
import * as ConfigError from "effect/ConfigError"
import { accessSync, constants, mkdirSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { type Difference, placeOf } from "./differences.js"
import type { Patches } from "./patches.js"
import type { Result, Section, Verdict } from "./probe.js"

export interface Report extends Patches {
  /** The day, UTC. */
  readonly day: string
  readonly region: string
  readonly mode: { readonly writes: boolean; readonly listens: boolean; readonly user: boolean }
  /** Ended before all probes were run. */
  readonly interrupted: boolean
  readonly results: ReadonlyArray<Result>
  readonly differences: ReadonlyArray<Difference>
  /** How many names and values are left out, because they may be somebody's. */
  readonly withheld: number
  /** How many things could not be taken away. */
  readonly leftBehind: number
  /** Probes whose call was not answered: what it made may be there still. */
  readonly unanswered: ReadonlyArray<string>
}

const titles: { readonly [section in Section]: string } = {
  tokens: "Tokens and the clock",
  scopes: "Scopes",
  limits: "Rate limits",
  reads: "Answers of endpoints that read",
  messages: "Messages",
  cards: "Cards",
  files: "Files",
  events: "Events",
  questions: "Open questions"
}

const words: { readonly [verdict in Verdict]: string } = {
  agrees: "agrees",
  differs: "**differs**",
  untried: "could not be tried"
}

const cell = (text: string): string => text.replaceAll("|", "\\|")

const table = (head: ReadonlyArray<string>, rows: ReadonlyArray<ReadonlyArray<string>>): string =>
  [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.map(cell).join(" | ")} |`).join("\n")

const kinds: { readonly [kind in Difference["kind"]]: string } = {
  unknown: "a field that is not known",
  missing: "a required field is missing",
  null: "null",
  type: "another type",
  value: "a new value"
}

const mended = (difference: Difference): string =>
  difference.mended === true ? " (the client mends it)" : ""

const count = (results: ReadonlyArray<Result>, verdict: Verdict): number =>
  results.filter((one) => one.verdict === verdict).length

const sectionOf = (section: Section, results: ReadonlyArray<Result>): string => {
  const own = results.filter((one) => one.section === section)
  if (own.length === 0) return ""
  const rows = own.map(({ believed, name, seen, verdict }) => [name, believed, words[verdict], seen])
  return `## ${titles[section]}\n\n${table(["", "believed", "", "seen"], rows)}\n`
}

const differencesOf = (differences: ReadonlyArray<Difference>): string =>
  differences.length === 0
    ? ""
    : `## Differences\n\n${table(
        ["where", "what", "documented", "seen", "times"],
        differences.map((one) => [
          `\`${placeOf(one)}\``,
          `${kinds[one.kind]}${mended(one)}`,
          one.expected,
          one.seen,
          `${one.count}`
        ])
      )}\n`

export const toMarkdown = (report: Report): string => {
  const { differences, interrupted, left, leftBehind, mode, results, unanswered, withheld } = report
  const modes = [
    mode.writes ? "wrote to a chat" : "only read",
    ...(mode.listens ? ["listened for events"] : []),
    ...(mode.user ? ["had a user's token"] : [])
  ]
  const parts = [
    `# effect-feishu against the platform\n`,
    `${report.day}, ${report.region}; ${modes.join(", ")}.${interrupted ? " **Ended before all was run.**" : ""}\n`,
    `${count(results, "agrees")} probes agree, ${count(results, "differs")} differ, ${count(results, "untried")} could not be tried. ${differences.length} differences in answers and events.\n`,
    leftBehind === 0 ? "" : `${leftBehind} things could not be taken away again.\n`,
    unanswered.length === 0
      ? ""
      : `Calls that were not answered, and may have left something behind: ${unanswered.join(", ")}.\n`,
    withheld === 0 ? "" : `${withheld} names and values are left out, for they may be somebody's.\n`,
    ...(Object.keys(titles) as ReadonlyArray<Section>).map((section) => sectionOf(section, results)),
    differencesOf(differences),
    left.length === 0
      ? ""
      : `## To be looked at\n\nNo patch could be made of these.\n\n${left.map((line) => `- ${line}`).join("\n")}\n`
  ]
  return parts.filter((part) => part !== "").join("\n")
}

/** 0: all that could be checked agrees; 1: something differs; 2: nothing could be checked; 130: interrupted. */
export const exitCode = ({ interrupted, results }: Report): number => {
  if (interrupted) return 130
  if (count(results, "differs") > 0) return 1
  return count(results, "agrees") > 0 ? 0 : 2
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/** Makes the folder before anything is checked. Gives what is wrong with it. */
export const prepare = (folder: string): string | undefined => {
  try {
    mkdirSync(folder, { recursive: true })
    accessSync(folder, constants.W_OK)
    return undefined
  } catch (error) {
    return `--out: nothing can be written to ${folder} (${reasonOf(error)})`
  }
}

/** Writes both files. Gives what went wrong. */
export const write = (folder: string, report: Report): string | undefined => {
  try {
    writeFileSync(join(folder, "live-report.md"), toMarkdown(report))
    writeFileSync(join(folder, "live-report.json"), `${JSON.stringify(report, null, 2)}\n`)
    return undefined
  } catch (error) {
    return `The report could not be written to ${folder} (${reasonOf(error)}); it is printed above`
  }
}

/** Why the check could not be begun. The configuration's errors say of which variable only in whole. */
export const sentenceOf = (error: unknown): string =>
  ConfigError.isConfigError(error) ? String(error) : reasonOf(error)
