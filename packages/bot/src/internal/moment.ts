/** What pickers of dates and times give: `2026-11-28 +0800`, `09:30 +0800`, `2026-11-28 09:30 +0800`. */
import * as DateTime from "effect/DateTime"
import * as Option from "effect/Option"

const pattern =
  /^(?:(\d{4}-\d{2}-\d{2})(?:[ T]|$))?(?:(\d{2}):(\d{2})(?::\d{2})?)?\s*(?:(Z)|([+-])(\d{2}):?(\d{2}))?$/

/** What the user saw on the picker, and how far the clocks there are from UTC. */
export interface Picked {
  /** `2026-11-28`. */
  readonly date: string | undefined
  readonly hours: number | undefined
  readonly minutes: number | undefined
  /** Milliseconds. */
  readonly offset: number | undefined
}

const isDay = (date: string): boolean => {
  const at = Date.parse(`${date}T00:00:00Z`)
  // A day that its month does not have would be one of the next.
  return Number.isFinite(at) && new Date(at).toISOString().slice(0, 10) === date
}

export const read = (text: string): Option.Option<Picked> => {
  const match = pattern.exec(text.trim())
  if (match === null) return Option.none()
  const [, date, hours, minutes, zulu, sign, zoneHours, zoneMinutes] = match
  if (date === undefined && hours === undefined) return Option.none()
  if (date !== undefined && !isDay(date)) return Option.none()
  if (Number(hours ?? 0) > 23 || Number(minutes ?? 0) > 59) return Option.none()
  const far = Number(zoneHours ?? 0) * 60 + Number(zoneMinutes ?? 0)
  if (far > 14 * 60 || Number(zoneMinutes ?? 0) > 59) return Option.none()
  return Option.some({
    date,
    hours: hours === undefined ? undefined : Number(hours),
    minutes: minutes === undefined ? undefined : Number(minutes),
    offset: sign === undefined ? (zulu === undefined ? undefined : 0) : far * 60_000 * (sign === "-" ? -1 : 1)
  })
}

/** What a picker showed as a moment where its user is: in the zone with the user's name, where the offset is that one's. */
export const zoned = (
  { date, hours = 0, minutes = 0, offset }: Picked & { readonly date: string },
  zone: string | undefined
): Option.Option<DateTime.Zoned> => {
  const wall = Date.parse(`${date}T00:00:00Z`) + (hours * 60 + minutes) * 60_000
  if (offset === undefined) {
    const there =
      zone === undefined
        ? Option.none()
        : DateTime.makeZoned(wall, { timeZone: zone, adjustForTimeZone: true })
    return Option.orElse(there, () => DateTime.makeZoned(wall, { timeZone: 0 }))
  }
  const named = zone === undefined ? Option.none() : DateTime.makeZoned(wall - offset, { timeZone: zone })
  return Option.orElse(
    Option.filter(named, (there) => DateTime.zonedOffset(there) === offset),
    () => DateTime.makeZoned(wall - offset, { timeZone: offset })
  )
}

/** The zone of a time of day. On another day the named one may be further from UTC than the picker said of today. */
export const zoneOf = (offset: number | undefined, zone: string | undefined): DateTime.TimeZone =>
  Option.getOrElse(zone === undefined ? Option.none() : DateTime.zoneMakeNamed(zone), () =>
    DateTime.zoneMakeOffset(offset ?? 0)
  )

const two = (number: number): string => String(number).padStart(2, "0")

export const timeText = ({ hours, minutes }: { readonly hours: number; readonly minutes: number }): string =>
  `${two(hours)}:${two(minutes)}`

/** A moment as a picker is given it: in its own zone. */
export const momentText = (moment: DateTime.DateTime): string => {
  const text = DateTime.formatIsoOffset(moment)
  return `${text.slice(0, 10)} ${text.slice(11, 16)}`
}
