/** A point in time of `effect/DateTime`, without its module: it would cost every program that sends its load time. */
export interface Moment {
  readonly epochMillis: number
}

export const millisOfMoment = (moment: Moment): number => moment.epochMillis

export const isMoment = (value: unknown): value is Moment =>
  typeof value === "object" &&
  value !== null &&
  "epochMillis" in value &&
  typeof value.epochMillis === "number"
