/** Turns a program written for Effect 3 into the same program for Effect 4. */
import { calls, forms, needed, values } from "./calls.js"
import { type Module, said } from "./effect3.js"

/** What the shim of a module exports; `undefined` where it has none. */
export type Shims = (module: string) => ReadonlySet<string> | undefined

export interface Options {
  readonly modules: ReadonlyMap<string, Module>
  /** Where the shim of a module is imported from. */
  readonly importOf: (module: string) => string
  readonly shims: Shims
}

/** Not a part of another name, nor a member of something; three dots before it spread it. */
const apart = "(?<![\\w$\"'/])(?<!(?<!\\.\\.)\\.)"

const escaped = (text: string): string => text.replace(/[.$]/g, "\\$&")

/** A module's members, as far as a text takes them by a namespace: `get` and `Config.Wrap` of `Config`. */
const member = (local: string, ...names: ReadonlyArray<string>): RegExp => {
  // What follows a type of the module's own name is a namespace: `Schema.Schema.Type`.
  const all = names.map((name) => `${escaped(name)}(?![\\w$]${name === local ? "|\\." : ""})`)
  return new RegExp(`${apart}${local}\\.(?:${all.join("|")})`, "g")
}

const lastOf = (module: string): string => module.split("/").at(-1)!

/** A module of Effect's, but for packages that are there for Effect 4 by the same name. */
const isEffects = (module: string): boolean =>
  /^effect\/|^@effect\/(?!vitest$|(?:platform-node|opentelemetry|sql-\w+)(?:\/|$))/.test(module)

/** `import * as Effect from "effect/Effect"`, and the same in the comment of an example. */
const namespaces = /^([ *]*)import (type )?\* as (\w+) from "([^"]+)"/gm
/** `import { dual } from "effect/Function"`. */
const named = /^([ *]*)import (type )?\{([^}]*)\} from "([^"]+)"/gm
/** `import { Effect, Layer } from "effect"`, as programs of documents have it; packages that are a part of it now, too. */
const barrel =
  /^([ *]*)import (type )?\{([^}]*)\} from "(effect|@effect\/(?:ai|cluster|experimental|platform|rpc|sql|workflow))"$/gm

interface Namespace {
  readonly local: string
  readonly module: string
}

const namesIn = (
  list: string
): ReadonlyArray<{ readonly kind: string; readonly name: string; readonly local: string }> =>
  list
    .split(",")
    .map((entry) => entry.trim())
    .filter((entry) => entry !== "")
    .map((entry) => {
      const [, kind = "", name = "", local = name] = /^(type )?(\w+)(?: as (\w+))?$/.exec(entry) ?? []
      return { kind, name, local }
    })

/** Whether a text has a word that is not a member of something. */
const hasWord = (text: string, word: string): boolean =>
  new RegExp(`(?<![\\w.$/"@-])${word}(?![\\w$])`).test(text)

/** Where the bracket that opens at a place is closed; arrows of functions close none. */
const closing = (text: string, open: number): number => {
  const [one, other] = text[open] === "<" ? ["<", ">"] : ["(", ")"]
  let depth = 0
  for (let at = open; at < text.length; at++) {
    if (text[at] === one) depth++
    else if (text[at] === other && text[at - 1] !== "=" && --depth === 0) return at
  }
  throw new Error(`a bracket is not closed: ${text.slice(open, open + 60)}`)
}

/** What stands between two places, parted by the commas of its outermost level. */
const argumentsIn = (text: string): ReadonlyArray<string> => {
  const all: Array<string> = []
  let depth = 0
  let quote = ""
  let from = 0
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]!
    if (quote !== "") {
      if (sign === quote && text[at - 1] !== "\\") quote = ""
    } else if (/["'`]/.test(sign)) quote = sign
    else if (/[([{]/.test(sign)) depth++
    else if (/[)\]}]/.test(sign)) depth--
    else if (sign === "," && depth === 0) {
      all.push(text.slice(from, at).trim())
      from = at + 1
    }
  }
  return [...all, text.slice(from).trim()].filter((argument) => argument !== "")
}

/** Puts something in the place of calls, the last first: what stands in the arguments of another is there already. */
const recalled = (
  source: string,
  callee: RegExp,
  by: (args: string, callee: string) => string | undefined
): string => {
  let text = source
  for (const { 0: name, index } of [...source.matchAll(callee)].toReversed()) {
    const open = index + name.length
    const close = closing(text, open)
    const now = by(text.slice(open + 1, close), name)
    if (now !== undefined) text = text.slice(0, index) + now + text.slice(close + 1)
  }
  return text
}

/** Calls that Effect 4 takes in another form. */
const respelled = (
  source: string,
  found: ReadonlyArray<Namespace>,
  locals: ReadonlyMap<string, string>
): string => {
  let text = source
  for (const { local, module } of found) {
    const to = locals.get(local)!
    for (const [name, call] of Object.entries(calls[module] ?? {})) {
      text = recalled(text, new RegExp(`${apart}${to}\\.${name}(?=\\()`, "g"), (args) =>
        call(argumentsIn(args), to)
      )
    }
  }
  for (const before of [/yield\* /, /Effect\.flip\(\s*/]) {
    text = recalled(text, new RegExp(`(?<=${before.source})[A-Z]\\w+\\.\\w+(?=\\()`, "g"), (args, name) =>
      values.has(name) ? `Effect.fromResult(${name}(${args}))` : undefined
    )
  }
  text = services(text)
  for (const [from, to] of forms) text = text.replace(from, to)
  return text === source ? text : withoutUnused(importing(text), locals)
}

/** Leaves out what was imported for another form. What has another name by now is still imported by its old one. */
const withoutUnused = (text: string, locals: ReadonlyMap<string, string>): string =>
  text.replace(/^import \{ (.*) \} from "effect"$/m, (line, names: string) => {
    const rest = text.replace(line, "")
    const used = names
      .split(", ")
      .filter((name) => new RegExp(`${apart}${locals.get(name) ?? name}\\b`).test(rest))
    return `import { ${used.join(", ")} } from "effect"`
  })

const imports = /^import .* from "([^"]+)"$/gm

/** Imports what other forms are spelled with. */
const importing = (source: string): string => {
  let text = source
  const code = source.replace(/^ *(?:\*|\/\/|\/\*).*$/gm, "")
  for (const [name, module] of Object.entries(needed)) {
    if (!new RegExp(`${apart}${name}\\.`).test(code)) continue
    if (new RegExp(`^import [^"]*\\b${name}\\b`, "m").test(code)) continue
    const together = /^import \{ (.*) \} from "effect"$/m.exec(text)
    if (together !== null && /^effect\/\w+$/.test(module)) {
      const names = [...together[1]!.split(", "), name].sort()
      text = text.replace(together[0], () => `import { ${names.join(", ")} } from "effect"`)
      continue
    }
    const all = [...text.matchAll(imports)]
    const last = all.at(-1)
    // An example of a docstring may import nothing.
    if (last === undefined) continue
    const next = all.find(([, other]) => other! > module)
    const at = next?.index ?? last.index + last[0].length + 1
    text = `${text.slice(0, at)}import * as ${name} from "${module}"\n${text.slice(at)}`
  }
  return text
}

/** `class X extends Effect.Service<X>()(id, { effect }) {}`: there a service has no layer but those that it is given. */
const services = (source: string): string => {
  let text = source
  for (;;) {
    const [whole, name] = /(?<=class )(\w+) extends Effect\.Service<\1>\(\)(?=\()/.exec(text) ?? []
    if (whole === undefined) return text
    const open = text.indexOf(whole) + whole.length
    const close = closing(text, open)
    const [id, options = ""] = argumentsIn(text.slice(open + 1, close))
    const [, how, value] = /^\{\s*(effect|scoped|sync|succeed): ([^]*?),?\s*\}$/.exec(options) ?? []
    if (value === undefined || !text.startsWith(" {}", close + 1))
      throw new Error(`${name} is a service of a form that is not known here: ${options}`)
    const make = how === "sync" || how === "succeed" ? `Effect.${how}(${value})` : value
    text = `${text.slice(0, open - whole.length)}${name} extends Context.Service<${name}>()(${id}, { make: ${make} }) {
  static readonly Default = Layer.effect(this, this.make)
}${text.slice(close + 1 + " {}".length)}`
  }
}

/** `class X extends Context.Tag(id)<X, Service>() {}`, whose type parameters and id have changed places. */
const tags = (source: string): string => {
  let text = source
  for (;;) {
    const at = /(?<![\w.])Context\.Tag(?=\()/.exec(text)?.index
    if (at === undefined) break
    const open = at + "Context.Tag".length
    const id = closing(text, open)
    const types = closing(text, id + 1)
    text = `${text.slice(0, at)}Context.Service${text.slice(id + 1, types + 1)}()${text.slice(open, id + 1)}${text.slice(types + 3)}`
  }
  return text
    .replace(/(?<![\w.])Context\.GenericTag(?=[<(])/g, "Context.Service")
    .replace(/(?<![\w.])Context\.Tag</g, "Context.Service<")
}

/** What stands for one line has the beginning of that line: it may be in a comment. */
const replaced = (text: string, old: string, by: string): string =>
  old.includes("\n") || !by.includes("\n")
    ? text.replaceAll(old, by)
    : text
        .split("\n")
        .map((line) => {
          const at = line.indexOf(old)
          return at < 0 ? line : line.replace(old, by.replaceAll("\n", `\n${line.slice(0, at)}`))
        })
        .join("\n")

export const translate = (file: string, source: string, options: Options): string => {
  const { modules } = options
  const target = (module: string): string => modules.get(module)?.module ?? module
  let text = source
  for (const [old, by] of said) text = replaced(text, old, by)
  const found: Array<Namespace> = []
  const known = new Set([...modules].map(([module, to]) => to.module ?? module))
  const check = (module: string): void => {
    if (isEffects(module) && !modules.has(module) && !known.has(module))
      throw new Error(`${file}: where ${module} is in Effect 4 is not known. See effect3.ts.`)
  }

  for (const [, , , local, module] of text.matchAll(namespaces)) {
    check(module!)
    if (modules.has(module!)) found.push({ local: local!, module: module! })
  }
  for (const [, , , list, from] of text.matchAll(barrel)) {
    for (const { local, name } of namesIn(list!)) {
      check(`${from}/${name}`)
      if (modules.has(`${from}/${name}`)) found.push({ local, module: `${from}/${name}` })
    }
  }

  const shimmed = new Map<string, string>()
  const locals = new Map<string, string>()
  for (const { local, module } of found) {
    if (locals.has(local)) continue
    const now = target(module)
    const name = lastOf(now)
    // A program may have another thing by the name that the module has now.
    const other = found.find((each) => each.local === name)
    const isFree = other === undefined ? !hasWord(text, name) : target(other.module) === now
    const to = local !== lastOf(module) || !/^\w+$/.test(name) || !isFree ? local : name
    locals.set(local, to)
    for (const own of options.shims(module) ?? []) {
      const used = member(local, own)
      if (!used.test(text)) continue
      // An example in a comment has no imports of its own to add to.
      text = text.replace(used, `${lastOf(module)}3.${own}`)
      shimmed.set(module, `${lastOf(module)}3`)
    }
    const names = modules.get(module)?.names ?? {}
    // All at once: a name may be what another has become.
    const renamed = Object.keys(names).sort((one, two) => two.length - one.length)
    if (renamed.length > 0)
      text = text.replace(
        member(local, ...renamed),
        (whole) => `${to}.${names[whole.slice(local.length + 1)]}`
      )
    if (to !== local) text = text.replace(new RegExp(`${apart}${local}\\.(?=\\w)`, "g"), `${to}.`)
  }
  text = respelled(text, found, locals)
  text = tags(text).replace(/(?<![\w.])Effect\.gen\((\w+), function/g, "Effect.gen({ self: $1 }, function")
  if (found.some(({ module }) => module === "effect/Either"))
    text = text
      .replace(/(?<![\w.])onLeft(?!\w)/g, "onFailure")
      .replace(/(?<![\w.])onRight(?!\w)/g, "onSuccess")

  const code = text.replace(namespaces, "").replace(/\/\*\*[^]*?\*\/|\/\/.*/g, "")
  const imported = new Set<string>()
  text = text.replace(
    namespaces,
    (line: string, start: string, type: string | undefined, local: string, module: string) => {
      if (!modules.has(module)) return line
      const to = locals.get(local)!
      const now = target(module)
      const isComment = start.includes("*")
      const shim = isComment ? undefined : shimmed.get(module)
      const lines = []
      const isUsed = isComment || new RegExp(`${apart}${to}(?![\\w$])`).test(code)
      if (isUsed && !imported.has(`${start}${to}`)) {
        lines.push(`${start}import ${type ?? ""}* as ${to} from "${now}"`)
        imported.add(`${start}${to}`)
      }
      if (shim !== undefined)
        lines.push(`import ${type ?? ""}* as ${shim} from "${options.importOf(module)}"`)
      return lines.join("\n")
    }
  )
  const rewritten = (
    _: string,
    start: string,
    type: string | undefined,
    list: string,
    from: string
  ): string => {
    const together = new Set<string>()
    // Two modules of Effect 3 may be one now.
    const alone = new Set<string>()
    for (const { kind, local, name } of namesIn(list)) {
      const module = `${from}/${name}`
      const now = target(module)
      const to = locals.get(local) ?? local
      const shim = shimmed.get(module)
      const isUsed =
        shim === undefined || new RegExp(`${apart}${to}(?![\\w$])`).test(code.replace(barrel, ""))
      if (!isUsed) continue
      if (!/^effect\/\w+$/.test(now)) alone.add(`${start}import ${type ?? kind}* as ${to} from "${now}"`)
      else together.add(`${kind}${lastOf(now) === to ? to : `${lastOf(now)} as ${to}`}`)
    }
    const lines = [...alone]
    if (together.size > 0)
      lines.unshift(`${start}import ${type ?? ""}{ ${[...together].join(", ")} } from "effect"`)
    for (const { name } of namesIn(list)) {
      const shim = shimmed.get(`${from}/${name}`)
      if (shim !== undefined) lines.push(`import * as ${shim} from "${options.importOf(`${from}/${name}`)}"`)
    }
    return lines.join("\n")
  }
  text = text.replace(barrel, rewritten)
  return text.replace(
    named,
    (line: string, start: string, type: string | undefined, list: string, module: string) => {
      if (module === "effect" || !isEffects(module)) return line
      check(module)
      if (!modules.has(module)) return line
      const names = modules.get(module)?.names ?? {}
      const own = options.shims(module)
      const entries = namesIn(list)
      const of = (each: ReadonlyArray<(typeof entries)[number]>, from: () => string) =>
        each.length === 0
          ? []
          : [
              `${start}import ${type ?? ""}{ ${each
                .map(({ kind, local, name }) => {
                  const now = names[name] ?? name
                  return `${kind}${now === local ? now : `${now} as ${local}`}`
                })
                .join(", ")} } from "${from()}"`
            ]
      return [
        ...of(
          entries.filter(({ name }) => own?.has(name) !== true),
          () => target(module)
        ),
        ...of(
          entries.filter(({ name }) => own?.has(name) === true),
          () => options.importOf(module)
        )
      ].join("\n")
    }
  )
}
