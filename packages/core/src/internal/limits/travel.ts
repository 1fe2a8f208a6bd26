/** How long calls of an endpoint take, and which of them were held up on their way. */

/** So many milliseconds more than others take are nothing: the margin is for them. */
const little = 20

/** A call counts as one that came later by so many milliseconds at most. */
const longest = 1_000

/**
 * The platform counts a call when it arrives, which nobody here sees. A call whose answer took far longer than those of others
 * may have arrived late, as on a machine that was busy, or over a connection that had to be opened: it is taken for one that
 * went by as much later.
 */
export class Travel {
  private firstAt = Number.POSITIVE_INFINITY
  private sampledAt = Number.NEGATIVE_INFINITY
  private mean = Number.NaN
  private deviation = little / 2

  /** By how many milliseconds a call was late; a little of it is what the margin is for. */
  late(wentAt: number, answeredAt: number): number {
    const took = answeredAt - wentAt
    if (answeredAt < this.firstAt) this.firstAt = answeredAt
    // It went before anything was known, and had to open its connection.
    if (wentAt <= this.firstAt) return Math.min(took, longest)
    const { deviation, mean } = this
    const over = took - mean
    const usual = Math.max(little, deviation)
    const isLate = over > usual
    // One of those that were under way together: what holds all of them up for once is not the rule.
    if (wentAt > this.sampledAt) {
      this.sampledAt = answeredAt
      if (Number.isNaN(mean)) {
        this.mean = took
      } else {
        // One that was held up says little of the others, many that all ways are longer now. One that was fast says more: those
        // before it were slow.
        const told = isLate ? usual : over
        this.mean = mean + told / (told < 0 ? 4 : 8)
        this.deviation = deviation + (Math.abs(told) - deviation) / 4
      }
    }
    return isLate ? Math.min(over - little / 2, longest) : 0
  }
}
