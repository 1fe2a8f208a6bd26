/**
 * Writes down, in English and in Chinese, from the sandbox's routes what it keeps, what it says that it does not model, and what it draws; from the
 * account of its tests which of the documented refusals it gives; and which events are raised in it, and by what.
 *
 *     npx tsx --tsconfig tsconfig.base.json scripts/sandbox-endpoints.ts [--check]
 *
 * With `--check` nothing is written; it fails when a list is not what the sandbox makes of it.
 */
import * as Events from "../packages/core/src/events.js"
import * as Effect from "effect/Effect"
import { existsSync, readFileSync, writeFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { coverageOf } from "../packages/sandbox/src/internal/coverage.js"
import { entries } from "../packages/sandbox/src/internal/endpoints.js"
import { happenings } from "../packages/sandbox/src/internal/raise.js"
import { related, routes } from "../packages/sandbox/src/internal/routes/index.js"
import { countsOf, type Area, type Reason } from "../test/sandbox/refusals/account.js"
import { areas } from "../test/sandbox/refusals/index.js"
import type { World } from "../test/sandbox/refusals/world.js"
import { chinese, english, type EndpointLists, type EventLists, type Words } from "./sandbox-words.js"

const pathOf = (name: string): string => fileURLToPath(new URL(`../docs/${name}.md`, import.meta.url))

type Groups = ReadonlyMap<string, ReadonlyArray<string>>

/** By the noun that they end with: `drive.v1.file` has `copy`, `delete` and so on. */
const byNoun = (ids: ReadonlyArray<string>): Groups => {
  const nouns = new Map<string, Array<string>>()
  for (const id of ids.toSorted()) {
    const at = id.lastIndexOf(".")
    const noun = id.slice(0, at)
    nouns.set(noun, [...(nouns.get(noun) ?? []), id.slice(at + 1)])
  }
  return nouns
}

const list = (groups: Groups): string =>
  [...groups]
    .map(([noun, verbs]) => `- \`${noun}\`: ${verbs.map((verb) => `\`${verb}\``).join(", ")}`)
    .join("\n")

/** How many columns a text takes: a character of Chinese takes two. */
const widthOf = (text: string): number => text.length + (text.match(/\p{Script=Han}/gu)?.length ?? 0)

/** A table with its columns even, numbers to the right. */
const table = (rows: ReadonlyArray<ReadonlyArray<string | number>>): string => {
  const texts = rows.map((cells) => cells.map(String))
  const widths = texts[0]!.map((_, column) => Math.max(3, ...texts.map((cells) => widthOf(cells[column]!))))
  const line = (cells: ReadonlyArray<string>): string => `| ${cells.join(" | ")} |`
  const [head = "", ...body] = texts.map((cells) =>
    line(
      cells.map((cell, column) => {
        const space = " ".repeat(widths[column]! - widthOf(cell))
        return column === 0 ? cell + space : space + cell
      })
    )
  )
  const rule = line(
    widths.map((width, column) => (column === 0 ? "-".repeat(width) : `${"-".repeat(width - 1)}:`))
  )
  return [head, rule, ...body].join("\n")
}

type Counts = ReadonlyArray<{
  readonly project: string
  readonly documented: number
  readonly refused: number
  readonly because: ReadonlyMap<Reason, number>
}>

/** For each project: what its pages document, what the tests show refused, and why not the others. */
const refusalsIn = (counts: Counts, words: Words["refusals"]): string => {
  const reasons = Object.keys(words.columns) as Array<Reason>
  const row = (name: string, { because, documented, refused }: Omit<Counts[number], "project">) =>
    [name, documented, refused].concat(reasons.map((reason) => because.get(reason) ?? 0))
  const sum = {
    documented: counts.reduce((total, { documented }) => total + documented, 0),
    refused: counts.reduce((total, { refused }) => total + refused, 0),
    because: new Map(
      reasons.map((reason) => [
        reason,
        counts.reduce((total, { because }) => total + (because.get(reason) ?? 0), 0)
      ])
    )
  }
  return [
    table([
      ["", words.documented, words.refused, ...reasons.map((reason) => words.columns[reason])],
      ...counts.filter(({ documented }) => documented > 0).map((count) => row(`\`${count.project}\``, count)),
      row(words.all, sum)
    ]),
    "",
    ...reasons.map((reason) => `- ${words.columns[reason]}${words.colon}${words.reasons[reason]}`)
  ].join("\n")
}

const endpointLists = async (): Promise<(words: Words) => EndpointLists> => {
  const { source } = coverageOf(routes, related)
  const ids = { kept: new Array<string>(), unmodelled: new Array<string>(), drawn: new Map<string, number>() }
  for (const entry of entries()) {
    const from = source(entry)
    const project = entry.id.split(".")[0]!
    if (from === "drawn") ids.drawn.set(project, (ids.drawn.get(project) ?? 0) + 1)
    else ids[from].push(entry.id)
  }
  const counts = (
    await Effect.runPromise(Effect.forEach(Object.values<Area<World>>(areas), (area) => countsOf(area)))
  ).flat()
  return (words) => ({
    kept: ids.kept.length,
    keptList: list(byNoun(ids.kept)),
    unmodelled: ids.unmodelled.length,
    unmodelledList: list(byNoun(ids.unmodelled)),
    drawn: [...ids.drawn.values()].reduce((sum, number) => sum + number, 0),
    drawnProjects: [...ids.drawn].toSorted(([a], [b]) => a.localeCompare(b)),
    refusals: refusalsIn(counts, words.refusals)
  })
}

const eventLists = async (): Promise<EventLists> => {
  // Not everything that raises events is a route: with this, all of it is loaded.
  await import("../packages/sandbox/src/Sandbox.js")
  const all = await Effect.runPromise(Events.all)
  const raised = happenings()
    .map(({ by, definition }) => Object.assign({ by }, definition))
    .toSorted((a, b) => (a.type < b.type ? -1 : 1))
  const known = new Set(raised.map(({ type }) => type))
  const others = all.filter(({ type }) => !known.has(type))
  const typesOf = (list: typeof others): string =>
    list
      .map(({ type }) => `- \`${type}\``)
      .toSorted()
      .join("\n")
  return {
    all: all.length,
    raised,
    byHand: typesOf(others.filter((one) => one.deprecated !== true)),
    deprecated: typesOf(others.filter((one) => one.deprecated === true))
  }
}

const endpoints = await endpointLists()
const events = await eventLists()

for (const words of [english, chinese]) {
  for (const [name, made] of [
    [`sandbox-endpoints${words.suffix}`, words.endpoints(endpoints(words))],
    [`sandbox-events${words.suffix}`, words.events(events)]
  ] as const) {
    const target = pathOf(name)
    if (!process.argv.includes("--check")) writeFileSync(target, made)
    else if (!existsSync(target) || readFileSync(target, "utf8") !== made) {
      console.error(`docs/${name}.md is not what the sandbox makes: npm run sandbox:list`)
      process.exitCode = 1
    }
  }
}
