/** A point in time of `effect/DateTime`, without its module: it would cost every program that sends its load time. */
export interface Moment {
  readonly epochMilliseconds: number
}

export const millisOfMoment = (moment: Moment): number => moment.epochMilliseconds

export const isMoment = (value: unknown): value is Moment =>
  typeof value === "object" &&
  value !== null &&
  "epochMilliseconds" in value &&
  typeof value.epochMilliseconds === "number"
