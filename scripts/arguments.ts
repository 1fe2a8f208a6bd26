/** What our programs are told on the command line: in a fixed order, all of it optional. */

/** What an argument is when it is not given, which says what it may be: a whole number, any text, or one of these words. */
type Default = number | string | ReadonlyArray<string>

type Value<D extends Default> = D extends number
  ? number
  : D extends string
    ? string
    : D extends ReadonlyArray<infer Word>
      ? Word | undefined
      : never

/** Reads what was given, or says what is wrong with it. A word that is not given is `undefined`. */
export const read = <const Defaults extends { readonly [name: string]: Default }>(
  given: ReadonlyArray<string>,
  defaults: Defaults
): { readonly [Name in keyof Defaults]: Value<Defaults[Name]> } | string => {
  const names = Object.keys(defaults)
  if (given.length > names.length) return `"${given[names.length]}" is one argument too many`
  const values: { [name: string]: number | string | undefined } = {}
  for (const [index, name] of names.entries()) {
    const usual = defaults[name]!
    const text = given[index]
    if (typeof usual === "number") {
      if (text !== undefined && !/^\d{1,15}$/.test(text)) return `${name} is a whole number, not "${text}"`
      values[name] = text === undefined ? usual : Number(text)
    } else if (typeof usual === "string") {
      values[name] = text ?? usual
    } else {
      if (text !== undefined && !usual.includes(text))
        return `${name} is one of ${usual.join(", ")}, not "${text}"`
      values[name] = text
    }
  }
  return values as { readonly [Name in keyof Defaults]: Value<Defaults[Name]> }
}

/** Ends the program with a sentence that says how to start it, and 2. */
export const refuse = (problem: string, usage: string): never => {
  console.error(`${problem}\nUsage: ${usage}`)
  process.exit(2)
}

/** What this program was told. Where it cannot be used, the program says so in a sentence, and ends with 2. */
export const told = <const Defaults extends { readonly [name: string]: Default }>(
  command: string,
  defaults: Defaults
): { readonly [Name in keyof Defaults]: Value<Defaults[Name]> } => {
  const values = read(process.argv.slice(2), defaults)
  const names = Object.keys(defaults).map((name) => ` [${name}]`)
  return typeof values === "string" ? refuse(values, command + names.join("")) : values
}
