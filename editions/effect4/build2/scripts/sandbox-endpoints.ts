/**
 * Writes down from the sandbox's routes what it keeps, what it says that it does not model, and what it draws; from the
 * account of its tests which of the documented refusals it gives; and which events are raised in it, and by what.
 *
 *     npx tsx --tsconfig tsconfig.base.json scripts/sandbox-endpoints.ts [--check]
 *
 * With `--check` nothing is written; it fails when a list is not what the sandbox makes of it.
 */
import * as Events from "../packages/core/src/events.js"
import * as Effect from "effect/Effect"
import { readFileSync, writeFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { coverageOf } from "../packages/sandbox/src/internal/coverage.js"
import { entries } from "../packages/sandbox/src/internal/endpoints.js"
import { happenings } from "../packages/sandbox/src/internal/raise.js"
import { related, routes } from "../packages/sandbox/src/internal/routes/index.js"
import { countsOf, reasons, type Area, type Reason } from "../test/sandbox/refusals/account.js"
import { areas } from "../test/sandbox/refusals/index.js"
import type { World } from "../test/sandbox/refusals/world.js"

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

/** A table with its columns even, numbers to the right. */
const table = (rows: ReadonlyArray<ReadonlyArray<string | number>>): string => {
  const texts = rows.map((cells) => cells.map(String))
  const widths = texts[0]!.map((_, column) => Math.max(3, ...texts.map((cells) => cells[column]!.length)))
  const line = (cells: ReadonlyArray<string>): string => `| ${cells.join(" | ")} |`
  const [head = "", ...body] = texts.map((cells) =>
    line(
      cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!)))
    )
  )
  const rule = line(
    widths.map((width, column) => (column === 0 ? "-".repeat(width) : `${"-".repeat(width - 1)}:`))
  )
  return [head, rule, ...body].join("\n")
}

/** For each project: what its pages document, what the tests show refused, and why not the others. */
const refusals = async (): Promise<string> => {
  const counts = (
    await Effect.runPromise(Effect.forEach(Object.values<Area<World>>(areas), (area) => countsOf(area)))
  ).flat()
  const columns = Object.keys(reasons) as Array<Reason>
  const sum = {
    project: "all",
    documented: counts.reduce((total, { documented }) => total + documented, 0),
    refused: counts.reduce((total, { refused }) => total + refused, 0),
    because: new Map(
      columns.map((reason) => [
        reason,
        counts.reduce((total, { because }) => total + (because.get(reason) ?? 0), 0)
      ])
    )
  }
  return [
    table([
      ["", "documented", "refused", ...columns],
      ...[...counts, sum]
        .filter(({ documented }) => documented > 0)
        .map(({ because, documented, project, refused }) =>
          [project === "all" ? "all" : `\`${project}\``, documented, refused].concat(
            columns.map((reason) => because.get(reason) ?? 0)
          )
        )
    ]),
    "",
    ...columns.map((reason) => `- ${reason}: ${reasons[reason]}`)
  ].join("\n")
}

const text = async (): Promise<string> => {
  const { source } = coverageOf(routes, related)
  const ids = { kept: new Array<string>(), unmodelled: new Array<string>(), drawn: new Map<string, number>() }
  for (const entry of entries()) {
    const from = source(entry)
    const project = entry.id.split(".")[0]!
    if (from === "drawn") ids.drawn.set(project, (ids.drawn.get(project) ?? 0) + 1)
    else ids[from].push(entry.id)
  }
  const drawn = [...ids.drawn].toSorted(([a], [b]) => a.localeCompare(b))
  const count = drawn.reduce((sum, [, number]) => sum + number, 0)
  return `# What the sandbox models

Made from its routes by \`npm run sandbox:list\`. How to tell the answers apart is in [testing](testing.md#what-is-modelled).

## Kept

These ${ids.kept.length} endpoints read and change the sandbox's state.

${list(byNoun(ids.kept))}

## Not modelled

These ${ids.unmodelled.length} are about the same things and are refused as not modelled: an answer of success would lose what was
written, or make up what is read.

${list(byNoun(ids.unmodelled))}

## Drawn

The other ${count} are answered from the shapes of their input and output: ${drawn
    .map(([project, number]) => `\`${project}\` (${number})`)
    .join(", ")}.

## Refusals

Which of the refusals that the platform documents of the endpoints with state the sandbox gives as well, of chat and work:
pairs of an endpoint and a code, each of them shown refused by a test, or with the reason why it is not.

${await refusals()}
`
}

const events = async (): Promise<string> => {
  // Not everything that raises events is a route: with this, all of it is loaded.
  await import("../packages/sandbox/src/Sandbox.js")
  const all = await Effect.runPromise(Events.all)
  const raised = happenings()
    .map(({ by, definition }) => Object.assign({ by }, definition))
    .toSorted((a, b) => (a.type < b.type ? -1 : 1))
  const known = new Set(raised.map(({ type }) => type))
  const others = all.filter(({ type }) => !known.has(type))
  const deprecated = others.filter((one) => one.deprecated === true)
  const byHand = others.filter((one) => one.deprecated !== true)
  const typesOf = (list: typeof others): string =>
    list
      .map(({ type }) => `- \`${type}\``)
      .toSorted()
      .join("\n")
  return `# What happens in the sandbox

Made from its code by \`npm run sandbox:list\`. Apps are told of ${raised.length} of the platform's ${all.length} events and callbacks when the thing happens in
the sandbox, through a request or through what people do there. The others are raised by hand, typed and checked:
\`Sandbox.raise(definition, payload)\`. How they reach an app is in [testing](testing.md#events).

## Raised by what happens

${raised
  .map(({ by, callback, schema, type }) => {
    const kind = callback === true ? " (callback)" : schema === "1.0" ? " (1.0)" : ""
    return `- \`${type}\`${kind}: ${by}`
  })
  .join("\n")}

## By hand

${typesOf(byHand)}

## By hand, and deprecated

The platform sends these to apps that chose them long ago; most have a successor above.

${typesOf(deprecated)}
`
}

const lists = { "sandbox-endpoints": text, "sandbox-events": events }

for (const [name, make] of Object.entries(lists)) {
  const target = pathOf(name)
  const made = await make()
  if (!process.argv.includes("--check")) writeFileSync(target, made)
  else if (readFileSync(target, "utf8") !== made) {
    console.error(`docs/${name}.md is not what the sandbox makes: npm run sandbox:list`)
    process.exitCode = 1
  }
}
