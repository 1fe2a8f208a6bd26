/** Limits that programs give, from configuration too: one that is no number would let everything through. */

/** Options, which have to be an object. Throws a `RangeError` where they are none. */
export const optionsOf = <Options extends object>(given: Options): Options => {
  if (typeof given === "object" && given !== null && !Array.isArray(given)) return given
  throw new RangeError("options must be an object")
}

/** The limit, or the usual one. Throws a `RangeError` where it is no number. */
export const most = (name: string, given: number | undefined, usual: number): number => {
  if (given === undefined) return usual
  if (typeof given === "number" && !Number.isNaN(given)) return given
  throw new RangeError(
    `${name} must be a number, is ${typeof given === "string" ? JSON.stringify(given) : String(given)}`
  )
}
