/** Which scopes the examples need: from the calls that were counted while they ran, into the guides. */
import type { Counted } from "../../line/metrics.js"

interface Use {
  /** The ids of the endpoints that were called. */
  readonly endpoints: ReadonlySet<string>
  /** The types of the events that arrived. */
  readonly events: ReadonlySet<string>
}

type Counts = ReadonlyMap<string, number>

const countsOf = (all: ReadonlyArray<Counted>, metric: string, tag: string): Counts => {
  const counts = new Map<string, number>()
  for (const { count = 0, name, tags } of all) {
    const key = tags[tag]
    // What nobody handles needs no subscription.
    if (name === metric && key !== undefined && tags["verdict"] !== "Unhandled") {
      counts.set(key, (counts.get(key) ?? 0) + count)
    }
  }
  return counts
}

const grown = (before: Counts, after: Counts): ReadonlyArray<string> =>
  Array.from(after.keys()).filter((key) => after.get(key)! > (before.get(key) ?? 0))

/** What each example uses, found by what is counted from the beginning of each of its tests to its end. */
export class Uses {
  readonly #uses = new Map<string, { endpoints: Set<string>; events: Set<string> }>()
  #before: ReadonlyArray<Counted> = []

  constructor(examples: ReadonlyArray<string>) {
    for (const example of examples) this.#uses.set(example, { endpoints: new Set(), events: new Set() })
  }

  begin(counted: ReadonlyArray<Counted>): void {
    this.#before = counted
  }

  /** The name of a test begins with its example's; what is of none is left out. */
  end(name: string, counted: ReadonlyArray<Counted>): void {
    const use = this.#uses.get(name.split(" ")[0]!)
    if (use === undefined) return
    const between = (metric: string, tag: string) =>
      grown(countsOf(this.#before, metric, tag), countsOf(counted, metric, tag))
    for (const endpoint of between("feishu_calls", "endpoint")) {
      // The address of the long connection is asked for by a raw request, which needs no scope.
      if (endpoint !== "feishu.request") use.endpoints.add(endpoint)
    }
    for (const event of between("feishu_events", "type")) use.events.add(event)
  }

  all(): ReadonlyArray<readonly [example: string, use: Use]> {
    return Array.from(this.#uses)
  }
}

const code = (texts: Iterable<string>): string => Array.from(texts, (text) => `\`${text}\``).join(", ")

/** A line of the guide. */
export const line = (example: string, scopes: ReadonlyArray<string>, events: ReadonlySet<string>): string => {
  const subscriptions = events.size === 0 ? "" : `+ ${code(Array.from(events).sort())}`
  const needs = [code(scopes), subscriptions].filter((each) => each !== "").join(" ")
  return `- [\`${example}.ts\`](../examples/${example}.ts): ${needs || "-"}`
}

const section = /(<!-- scopes of the examples -->\n)[^]*?(<!-- end -->)/

/** A guide with these lines in the place that is for them. */
export const put = (guide: string, lines: ReadonlyArray<string>): string => {
  if (!section.test(guide)) throw new Error("the guide has no place for the scopes of the examples")
  return guide.replace(section, (_, begin: string, end: string) => `${begin}\n${lines.join("\n")}\n\n${end}`)
}
