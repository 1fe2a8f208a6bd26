/** What an update has done, in words. */
export class Report {
  /** Numbers of changes by their kind. */
  readonly counts = new Map<string, number>()
  /** What was not taken in because a patch says otherwise. */
  readonly refused: Array<string> = []
  /** What was not taken in because the specification is not what the update was made against, or because it is doubtful. */
  readonly kept: Array<string> = []
  /** Patches that say what the specification now says by itself. */
  readonly superfluous: Array<string> = []

  changed(kind: string): void {
    this.counts.set(kind, (this.counts.get(kind) ?? 0) + 1)
  }

  get isEmpty(): boolean {
    return this.counts.size === 0
  }

  toString(): string {
    const list = (title: string, lines: ReadonlyArray<string>): Array<string> =>
      lines.length === 0 ? [] : [`${title} (${lines.length}):`, ...lines.map((line) => `  ${line}`)]
    const changes = [...this.counts].map(([kind, count]) => `${kind}: ${count}`)
    return [
      ...(changes.length === 0 ? ["Nothing has changed."] : list("Changed", changes)),
      ...list("Refused, because a patch says otherwise", this.refused),
      ...list("Kept as it was", this.kept),
      ...list("Superfluous patches: delete them", this.superfluous)
    ].join("\n")
  }
}
