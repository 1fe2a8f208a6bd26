/**
 * Options in camel case that are an endpoint's fields by other names.
 */

/** `user_id_type` as `userIdType`. */
type CamelCase<S extends string> = S extends `${infer Head}_${infer Tail}`
  ? `${Head}${Capitalize<CamelCase<Tail>>}`
  : S

/** The fields of an endpoint's input as options: each may be left out. */
export type Camel<I> = {
  readonly [K in keyof I as CamelCase<K & string>]?: I[K] | undefined
}

/** The settings of the call itself, and of its paging: they are no fields. */
const settings = new Set([
  "token",
  "as",
  "tenantKey",
  "timeout",
  "retry",
  "decoding",
  "headers",
  "pageSize",
  "maxItems"
])

/** The options as fields by their wire names, without what is absent. Nested values stay as they are. */
export const snakeFields = (options: object | undefined): { readonly [name: string]: unknown } => {
  const fields: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(options ?? {})) {
    if (value === undefined || value === null || settings.has(name)) continue
    fields[name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)] = value
  }
  return fields
}
