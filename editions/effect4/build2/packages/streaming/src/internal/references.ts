/**
 * Links of a text whose address stands elsewhere in it: what has been defined, and what refers to it.
 */
import type { Dialect } from "./dialect.js"

/** Markdown takes no longer label. */
const longest = 999

/** As Markdown compares labels. */
const normal = (label: string): string =>
  label.replaceAll(/\s+/g, " ").trim().toLowerCase().toUpperCase().toLowerCase()

const none: ReadonlySet<string> = new Set()

/** What a source may refer to or define: whatever stands in brackets. */
export const labelsIn = (source: string): ReadonlySet<string> => {
  if (!source.includes("]")) return none
  const labels = new Set<string>()
  for (const [, label = ""] of source.matchAll(/\[((?:[^[\]\\]|\\[^])+)\]/g))
    if (label.length <= longest) labels.add(normal(label))
  return labels
}

/** What a source may define: brackets with a colon where a line begins. */
export const definedIn = (source: string): ReadonlyArray<string> =>
  source.includes("]:")
    ? Array.from(
        source.matchAll(/^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*\[((?:[^[\]\\]|\\[^])+)\]:/gm),
        ([, label = ""]) => normal(label)
      )
    : []

export const isAmong = (labels: ReadonlySet<string>, others: ReadonlySet<string>): boolean => {
  for (const label of others) if (labels.has(label)) return true
  return false
}

export class References {
  /** Definitions by their label, each in a line. */
  private readonly definitions = new Map<string, string>()
  /** Labels that something refers to: what defines them is not shown itself. */
  private readonly linked = new Set<string>()
  /** Labels of which the platform refused a link: what defines them is shown all the same. */
  private readonly revealed = new Set<string>()
  /** Labels with which what was rendered may change. */
  private news = new Set<string>()
  /** What looked like definitions in a block that grows, and was none. */
  private tried = ""

  constructor(private readonly dialect: Dialect) {}

  clear(): void {
    this.definitions.clear()
    this.linked.clear()
    this.revealed.clear()
    this.news.clear()
  }

  /** The labels of which something has become known since this was asked last. */
  takeNews(): ReadonlySet<string> {
    const { news } = this
    this.news = new Set()
    return news
  }

  /** Takes in what a source defines; what it refers to as well, unless it still grows. */
  learn(source: string, labels: ReadonlySet<string>, isOpen: boolean): void {
    const { references } = this.dialect
    if (references === undefined || labels.size === 0) return
    const whole = isOpen ? source.slice(0, source.lastIndexOf("\n") + 1) : source
    const unknown = definedIn(whole).filter((label) => !this.definitions.has(label))
    const mayDefine = unknown.length > 0 && !(isOpen && unknown.join("\n") === this.tried)
    const mayLink =
      !isOpen && [...labels].some((label) => this.definitions.has(label) && !this.linked.has(label))
    if (!mayDefine && !mayLink) return
    const { defined, used } = references(whole, this.lines(labels))
    for (const [label, line] of defined) {
      if (this.definitions.has(label)) continue
      this.definitions.set(label, line)
      this.news.add(label)
    }
    if (isOpen) this.tried = unknown.filter((label) => !this.definitions.has(label)).join("\n")
    else this.link(used)
  }

  private link(labels: ReadonlySet<string>): void {
    for (const label of labels) {
      if (this.linked.has(label)) continue
      this.linked.add(label)
      this.news.add(label)
    }
  }

  /** Links with these labels are not shown: their addresses are, where they are defined. */
  reveal(labels: Iterable<string>): void {
    for (const label of labels) {
      if (this.revealed.has(label)) continue
      this.revealed.add(label)
      this.news.add(label)
    }
  }

  /** The definitions that a source is to be rendered with: not its own, which it shows, unless something refers to them. */
  for(source: string, labels: ReadonlySet<string>): string {
    if (this.definitions.size === 0 || labels.size === 0) return ""
    const own = new Set(definedIn(source))
    const isHidden = (label: string) => this.linked.has(label) && !this.revealed.has(label)
    return this.lines(labels, (label) => !own.has(label) || isHidden(label))
  }

  private lines(labels: ReadonlySet<string>, isWanted: (label: string) => boolean = () => true): string {
    const lines: Array<string> = []
    for (const label of labels) {
      const line = this.definitions.get(label)
      if (line !== undefined && isWanted(label)) lines.push(line)
    }
    return lines.join("\n")
  }
}
