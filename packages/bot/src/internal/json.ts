/** What JSON carries as it is. */

/** Whether a value that JSON could write comes back as it was: a date would be a text, a map an object without anything. */
export const carries = (value: unknown): boolean => {
  if (value === null || typeof value === "string" || typeof value === "boolean") return true
  if (typeof value === "number") return Number.isFinite(value)
  if (typeof value !== "object") return false
  if (Array.isArray(value)) return value.every(carries)
  const prototype: unknown = Object.getPrototypeOf(value)
  return (
    (prototype === Object.prototype || prototype === null) &&
    // What is undefined is left out, and missing when it is read.
    Object.values(value).every((part: unknown) => part === undefined || carries(part))
  )
}
