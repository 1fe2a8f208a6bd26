/** Where two values differ, as far as JSON tells. */
import { isObject } from "./fields.js"

interface Difference {
  readonly path: string
  readonly message: string
}

export const differences = (path: string, given: unknown, meant: unknown): ReadonlyArray<Difference> => {
  if (Array.isArray(given) && Array.isArray(meant) && given.length === meant.length) {
    return given.flatMap((item, index) => differences(`${path}[${index}]`, item, meant[index]))
  }
  if (isObject(given) && isObject(meant)) {
    const keys = new Set([...Object.keys(given), ...Object.keys(meant)])
    return [...keys].flatMap((key) => differences(`${path}.${key}`, given[key], meant[key]))
  }
  return given === meant
    ? []
    : [{ path, message: `must be ${JSON.stringify(meant) ?? "absent"}, not ${JSON.stringify(given)}` }]
}
