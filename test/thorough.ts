/**
 * How much of what could be tried is tried: `npm test` tries a part, which has a few minutes, and `npm run test:slow` all of
 * it. Both begin with the same seed, so that the part is the beginning of the whole.
 */
export const isThorough: boolean = process.env["THOROUGH"] === "true"

/** How many of `all` are tried. */
export const tried = (part: number, all: number): number => (isThorough ? all : part)
