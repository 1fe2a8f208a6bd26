/** Takes the rows of an update into the projects of the specification, one kind of row after the other. */
import { convertProject } from "../convert.js"
import { convertFields } from "../fields.js"
import { pascal } from "../names.js"
import type { RawEndpoint, RawEvent, RawField } from "../raw.js"
import * as Spec from "../spec.js"
import { codesOf, type RawCode } from "./codes.js"
import type * as Format from "./format.js"
import { merge, ordered } from "./merge.js"
import type { Patched } from "./patched.js"
import * as Paths from "./paths.js"
import type { Report } from "./report.js"

/** What an update is applied to. */
export interface Context {
  readonly projects: Map<string, Spec.Project>
  readonly patched: Patched
  readonly report: Report
}

const sameSet = (
  a: ReadonlyArray<string> | null | undefined,
  b: ReadonlyArray<string> | null | undefined
): boolean => JSON.stringify(a && [...a].sort()) === JSON.stringify(b && [...b].sort())

const say = (value: unknown): string => (value === undefined ? "nothing" : JSON.stringify(value))

/** The project and the endpoint of an id; undefined, and said in the report, where there is none. */
const endpointOf = (
  { projects, report }: Context,
  id: string
): { readonly project: Spec.Project; readonly endpoint: Spec.Endpoint } | undefined => {
  const project = projects.get(id.slice(0, id.indexOf(".")))
  const endpoint = project?.endpoints[id]
  if (project === undefined || endpoint === undefined) {
    report.kept.push(`${id}: there is no such endpoint`)
    return undefined
  }
  return { project, endpoint }
}

const sectionOf = (target: Spec.Endpoint | Spec.Event, section: string): Spec.Fields | undefined =>
  (target as unknown as { readonly [section: string]: Spec.Fields | undefined })[section]

/** Calls back with where the field of a path stands, unless there is none or a patch has settled it. */
const atField = (
  context: Context,
  project: Spec.Project,
  id: string,
  target: Spec.Endpoint | Spec.Event,
  path: string,
  fact: string,
  change: (place: Paths.Place, root: Spec.Fields, names: ReadonlyArray<string>) => void
): void => {
  const [section, ...names] = path.split(".")
  const root = sectionOf(target, section!)
  const place = Paths.find(project, root, names)
  if (root === undefined || place === undefined) {
    context.report.kept.push(`${id}: there is no field ${path}`)
    return
  }
  const reason = context.patched.field(project, id, path, place, fact)
  if (reason !== undefined) context.report.refused.push(`${id} ${path} (${fact}): ${reason}`)
  else change(place, root, names)
}

/** New endpoints, and events that were not there. */
export const additions = (
  context: Context,
  endpoints: ReadonlyArray<RawEndpoint>,
  events: ReadonlyArray<RawEvent>
): void => {
  const names = new Set([...endpoints, ...events].map(({ project }) => project))
  for (const name of names) {
    const project = context.projects.get(name) ?? { project: name, types: {}, endpoints: {}, events: {} }
    const fresh = endpoints.filter((row) => row.project === name && isNew(context, project, row))
    const freshEvents = events.filter((row) => row.project === name && project.events[row.type] === undefined)
    if (fresh.length + freshEvents.length === 0) continue
    merge(project, convertProject(name, fresh, freshEvents))
    context.projects.set(name, ordered(project))
    for (const _ of fresh) context.report.changed("endpoints added")
    for (const _ of freshEvents) context.report.changed("events added")
  }
}

const isNew = ({ patched, report }: Context, project: Spec.Project, row: RawEndpoint): boolean => {
  if (project.endpoints[row.id] !== undefined) return false
  const adding = patched.adds(project.project, row.id)
  if (adding !== undefined) {
    report.refused.push(`${row.id}: a patch adds it: ${adding}`)
    return false
  }
  const route = (method: string, path: string) => `${method} ${path.replace(/:\w+/g, ":")}`
  const known = Object.entries(project.endpoints).find(
    ([, { method, path }]) => route(method, path) === route(row.method, row.path)
  )
  if (known !== undefined) report.kept.push(`${row.id}: it is called ${known[0]}`)
  return known === undefined
}

/** Facts of known endpoints: pages, titles, limits, error codes. */
export const facts = (context: Context, rows: ReadonlyArray<Format.FactChange>): void => {
  const { patched, report } = context
  for (const row of rows) {
    const found = endpointOf(context, row.id)
    if (found === undefined) continue
    const { endpoint } = found
    const set = <K extends keyof Spec.Endpoint>(
      key: K,
      old: Spec.Endpoint[K] | null,
      value: Spec.Endpoint[K]
    ) => {
      const current = endpoint[key] ?? null
      if (JSON.stringify(current) === JSON.stringify(value)) return
      const reason = patched.endpoint(row.id, key, value)
      if (reason !== undefined) report.refused.push(`${row.id} ${key}: ${reason}`)
      else if (JSON.stringify(current) !== JSON.stringify(old)) {
        report.kept.push(`${row.id}: ${key} is ${say(current)}, not ${say(old)}`)
      } else {
        endpoint[key] = value
        report.changed(key)
      }
    }
    if (row.docPath !== undefined) set("doc", endpoint.doc, row.docPath)
    if (row.title !== undefined) set("title", row.title.old, row.title.new)
    if (row.rateLimit !== undefined) set("rate", row.rateLimit.old ?? null, row.rateLimit.new ?? undefined)
    for (const { status, code, message } of row.errors ?? []) {
      if (endpoint.errors?.some(([known, other]) => known === status && other === code)) continue
      endpoint.errors = [
        ...(endpoint.errors ?? []),
        message === null ? [status, code] : [status, code, message]
      ]
      report.changed("error codes added")
    }
  }
}

/** Kinds of token. Where the sources disagree the row keeps what was; a patch may decide otherwise. */
export const tokens = (context: Context, rows: ReadonlyArray<Format.TokenChange>): void => {
  const { patched, report } = context
  for (const row of rows) {
    const found = endpointOf(context, row.id)
    if (found === undefined) continue
    const { endpoint } = found
    if (row.kind === "conflict") {
      const said = Object.entries(row.said).map(
        ([source, kinds]) => `${source} ${kinds?.join(", ") ?? "nothing"}`
      )
      const decided = patched.endpoint(row.id, "tokens", undefined)
      if (decided === undefined)
        report.kept.push(`${row.id}: sources disagree on its tokens: ${said.join("; ")}`)
    }
    if (sameSet(endpoint.tokens, row.new) && endpoint.tokensAssumed === undefined) continue
    const reason = patched.endpoint(row.id, "tokens", row.new)
    if (reason !== undefined) report.refused.push(`${row.id} tokens: ${reason}`)
    else if (!sameSet(endpoint.tokens, row.old) && !sameSet(endpoint.tokens, row.new)) {
      report.kept.push(`${row.id}: tokens are ${say(endpoint.tokens)}, not ${say(row.old)}`)
    } else {
      endpoint.tokens = row.new
      delete endpoint.tokensAssumed
      report.changed("tokens")
    }
  }
}

/** Scopes that permit a call, and scopes that open fields of its answer. */
export const scopes = (context: Context, rows: ReadonlyArray<Format.ScopeChange>): void => {
  const { patched, report } = context
  for (const row of rows) {
    const found = endpointOf(context, row.id)
    if (found === undefined) continue
    const { endpoint, project } = found
    if (row.scopes !== undefined && !sameSet(endpoint.scopes, row.scopes.new)) {
      const reason = patched.endpoint(row.id, "scopes", row.scopes.new)
      if (reason !== undefined) report.refused.push(`${row.id} scopes: ${reason}`)
      else if (!sameSet(endpoint.scopes, row.scopes.old)) {
        report.kept.push(`${row.id}: scopes are ${say(endpoint.scopes)}, not ${say(row.scopes.old)}`)
      } else {
        endpoint.scopes = row.scopes.new
        report.changed("scopes")
      }
    }
    if (row.fieldScopes?.new === undefined || row.fieldScopes.new === null) continue
    const atFields = Spec.scopesOfFields(project, endpoint)
    const further = row.fieldScopes.new.filter((scope) => !atFields.has(scope))
    if (further.length === 0 || sameSet(endpoint.fieldScopes, further)) continue
    endpoint.fieldScopes = further
    report.changed("field scopes")
  }
}

const isRequest = (path: string): boolean => !/^(?:response|envelope|fields)(?:\.|$)/.test(path)

/** The type of a field as far as two sources can be at odds over it: structures are objects, by whatever name. */
const shapeOf = (field: Spec.Field): string => {
  const [, base, depth] = /^(.*?)((?:\[\])*)!?$/.exec(Spec.factsOf(field).type)!
  if (base!.startsWith("map<")) return `map${depth!}`
  return (Spec.scalars.has(base!) ? base! : "object") + depth!
}

const add = (
  context: Context,
  project: Spec.Project,
  id: string,
  target: Spec.Endpoint | Spec.Event,
  at: string,
  field: RawField
): void => {
  const [section, ...path] = at.split(".")
  const holder = target as unknown as { [section: string]: Spec.Fields | undefined }
  const root = path.length === 0 ? (holder[section!] ??= {}) : holder[section!]
  const fields = Paths.fieldsAt(project, root, path)
  if (fields === undefined) {
    context.report.kept.push(`${id}: there are no fields at ${at}`)
    return
  }
  const there = fields[field.name]
  if (there !== undefined) {
    const [is, said] = [there, convertFields([field], isRequest(at))[field.name]!].map(shapeOf)
    if (is !== said) context.report.kept.push(`${id} ${at}.${field.name}: it is ${is}, not ${said}`)
    return
  }
  const reason = context.patched.field(
    project,
    id,
    `${at}.${field.name}`,
    { holder: fields, name: field.name },
    "type"
  )
  if (reason !== undefined) {
    context.report.refused.push(`${id} ${at}.${field.name}: ${reason}`)
    return
  }
  Object.assign(fields, convertFields([field], isRequest(at)))
  context.report.changed("fields added")
}

const retype = (
  context: Context,
  project: Spec.Project,
  id: string,
  target: Spec.Endpoint | Spec.Event,
  path: string,
  row: Format.TypeChange
): void => {
  if (row.doubt === true) {
    context.report.kept.push(`${id} ${path}: ${row.new} instead of ${row.old} is doubtful`)
    return
  }
  atField(context, project, id, target, path, "type", ({ holder, name }) => {
    const facts = Spec.factsOf(holder[name]!)
    const plain = facts.type.replace(/!$/, "")
    if (plain === row.new || facts.fields !== undefined) return
    const known = row.newFields && structureWith(project, row.newFields)
    const type = known === undefined ? row.new : row.new.replace("object", known)
    if (plain === type) return
    if (plain !== row.old) {
      context.report.kept.push(`${id} ${path}: it is ${plain}, not ${row.old}`)
      return
    }
    Paths.change(holder, name, {
      type: type + (facts.type.endsWith("!") ? "!" : ""),
      ...(row.newFields === undefined || known !== undefined
        ? {}
        : { fields: convertFields(row.newFields, isRequest(path)) })
    })
    context.report.changed("types")
  })
}

/** A structure of the project that has these fields and no others. */
const structureWith = (project: Spec.Project, fields: ReadonlyArray<RawField>): string | undefined => {
  const written = (some: Spec.Fields) =>
    JSON.stringify(Object.entries(some).sort(([a], [b]) => (a < b ? -1 : 1)))
  const wanted = written(convertFields(fields, false))
  return Object.entries(project.types).find(([, there]) => written(there) === wanted)?.[0]
}

/** Changed fields of known endpoints. */
export const fields = (context: Context, rows: ReadonlyArray<Format.FieldChanges>): void => {
  const { report } = context
  const needed = neededByAll(context, rows)
  for (const row of rows) {
    const found = endpointOf(context, row.id)
    if (found === undefined) continue
    const { endpoint, project } = found
    for (const { at, field } of row.added ?? []) add(context, project, row.id, endpoint, at, field)
    for (const { path, fields: inner } of row.opened ?? []) {
      for (const field of inner) add(context, project, row.id, endpoint, path, field)
    }
    for (const change of row.types ?? []) retype(context, project, row.id, endpoint, change.path, change)
    for (const path of row.integers ?? []) {
      atField(context, project, row.id, endpoint, path, "type", ({ holder, name }) => {
        const { type } = Spec.factsOf(holder[name]!)
        const whole = type.replace(/^(map<)?number/, "$1integer")
        if (Paths.change(holder, name, { type: whole })) report.changed("integers")
      })
    }
    for (const path of row.optional ?? []) {
      atField(context, project, row.id, endpoint, path, "required", ({ holder, name }) => {
        const { type } = Spec.factsOf(holder[name]!)
        if (Paths.change(holder, name, { type: type.replace(/!$/, "") })) report.changed("optional")
      })
    }
    for (const path of row.required ?? []) {
      atField(context, project, row.id, endpoint, path, "required", (place, root, names) => {
        const { type } = Spec.factsOf(place.holder[place.name]!)
        if (type.endsWith("!")) return
        // What one call needs others may do without: unless all say so, it gets structures of its own.
        const own = needed.has(neededBy(place, names))
          ? place
          : Paths.ownStructures(project, row.id, root, names)
        Paths.change(own.holder, own.name, { type: `${type}!` })
        report.changed("required")
      })
    }
  }
}

/** A field of a shared structure, whoever uses it: the structure and the way from there. */
const neededBy = ({ through }: Paths.Place, names: ReadonlyArray<string>): string => {
  const last = through.at(-1)
  return last === undefined ? "" : [last.type, ...names.slice(names.lastIndexOf(last.name) + 1)].join(".")
}

/** The fields of shared structures of which all that use them say that they are required. */
const neededByAll = (context: Context, rows: ReadonlyArray<Format.FieldChanges>): ReadonlySet<string> => {
  const found = new Map<
    string,
    { readonly project: Spec.Project; readonly type: string; readonly by: Set<string> }
  >()
  for (const { id, required = [] } of rows) {
    const project = context.projects.get(id.slice(0, id.indexOf(".")))
    const endpoint = project?.endpoints[id]
    for (const path of endpoint === undefined ? [] : required) {
      const [section, ...names] = path.split(".")
      const place = Paths.find(project!, sectionOf(endpoint!, section!), names)
      const type = place?.through.at(-1)?.type
      if (place === undefined || type === undefined) continue
      const key = neededBy(place, names)
      const known = found.get(key) ?? { project: project!, type, by: new Set<string>() }
      found.set(key, known)
      known.by.add(`${id} request`)
    }
  }
  const all = [...found].filter(([, { by, project, type }]) =>
    [...Paths.usersOf(project, type)].every((user) => by.has(user))
  )
  return new Set(all.map(([key]) => key))
}

/** Values of enumerations. */
export const enums = (context: Context, rows: ReadonlyArray<Format.EnumChanges>): void => {
  for (const row of rows) {
    const found = endpointOf(context, row.id)
    if (found === undefined) continue
    for (const { added, path } of row.enums) {
      if (added.length === 0) continue
      atField(context, found.project, row.id, found.endpoint, path, "enum", ({ holder, name }) => {
        const known = Spec.factsOf(holder[name]!).enum ?? []
        const fresh = added.filter((value) => !known.includes(value))
        if (fresh.length === 0) return
        Paths.change(holder, name, { enum: [...known, ...fresh] })
        context.report.changed(known.length === 0 ? "enumerations" : "enumerations grown")
      })
    }
  }
}

/** Events that got a page or other fields. */
export const events = (context: Context, rows: ReadonlyArray<Format.EventChange>): void => {
  const { patched, report } = context
  for (const row of rows) {
    const project = [...context.projects.values()].find(({ events: known }) => known[row.type] !== undefined)
    if (project === undefined) {
      report.kept.push(`${row.type}: there is no such event`)
      continue
    }
    const event = project.events[row.type]!
    for (const [key, value] of [
      ["title", row.title],
      ["doc", row.docPath]
    ] as const) {
      if (value === undefined || value === null || event[key] === value) continue
      const reason = patched.endpoint(row.type, key, value)
      if (reason !== undefined) report.refused.push(`${row.type} ${key}: ${reason}`)
      else {
        event[key] = value
        report.changed(key)
      }
    }
    for (const change of row.types ?? []) {
      retype(context, project, row.type, event, `fields.${change.path}`, change)
    }
    for (const { at, field } of row.added ?? []) {
      add(context, project, row.type, event, at === "" ? "fields" : `fields.${at}`, field)
    }
  }
}

/** What official examples show as null or leave out. */
export const nulls = (context: Context, rows: ReadonlyArray<Format.NullFields>): void => {
  const { report } = context
  for (const row of rows) {
    const id = row.id ?? row.event!
    const project = [...context.projects.values()].find(
      ({ endpoints, events: known }) => (row.event === undefined ? endpoints : known)[id] !== undefined
    )
    const target = row.event === undefined ? project?.endpoints[id] : project?.events[id]
    if (project === undefined || target === undefined) {
      report.kept.push(`${id}: there is no such ${row.event === undefined ? "endpoint" : "event"}`)
      continue
    }
    const section = row.event === undefined ? "response" : "fields"
    for (const path of [...(row.required ?? []), ...(row.alike ?? []), ...(row.nullable ?? [])]) {
      atField(context, project, id, target, `${section}.${path}`, "nullable", ({ holder, name }) => {
        if (Paths.change(holder, name, { nullable: true })) report.changed("never sure to be there")
      })
    }
    if (row.noData === true && row.event === undefined) {
      const endpoint = target as Spec.Endpoint
      if (endpoint.noData !== true) report.changed("answers without data")
      endpoint.noData = true
    }
  }
}

/** Options of requests that change the type of an answer's field. */
export const shapes = (context: Context, rows: ReadonlyArray<Format.ShapeOption>): void => {
  for (const row of rows) {
    const found = endpointOf(context, row.id)
    if (found === undefined) continue
    const { endpoint, project } = found
    const path = `response.${row.field.replace(/\.\*$/, "")}`
    atField(context, project, row.id, endpoint, path, "with", ({ holder, name }) => {
      const known = Spec.factsOf(holder[name]!).with ?? []
      const written = new Set(known.map((option) => JSON.stringify(option)))
      const fresh = optionsOf(project, row, name).filter((option) => !written.has(JSON.stringify(option)))
      if (fresh.length === 0) return
      Paths.change(holder, name, { with: [...known, ...fresh] })
      context.report.changed("options that change shapes")
    })
  }
}

const optionsOf = (
  project: Spec.Project,
  row: Format.ShapeOption,
  field: string
): ReadonlyArray<Spec.ShapeOption> => {
  const rest = {
    ...(row.only === undefined ? {} : { only: row.only }),
    ...(row.inside === undefined ? {} : { inside: row.inside })
  }
  if (row.values !== undefined) {
    return Object.entries(row.values).map(([is, type]) =>
      Object.assign({ option: row.option, is, type }, rest)
    )
  }
  const is = row.when as Spec.ShapeOption["is"]
  const option = is === undefined ? { option: row.option } : { option: row.option, is }
  if (row.newFields === undefined) return [{ ...option, type: row.new!, ...rest }]
  const structure = JSON.stringify(row.newFields)
  const known = Object.entries(project.types).find(([, there]) => JSON.stringify(there) === structure)?.[0]
  const name = known ?? nameFor(project, `${pascal(row.field.endsWith("*") ? "cell" : field)}Segment`)
  project.types[name] ??= { ...row.newFields }
  return [{ ...option, type: row.new!.replace("object", name), ...rest }]
}

const nameFor = (project: Spec.Project, name: string): string => {
  for (let i = 1; ; i++) {
    const candidate = i === 1 ? name : `${name}${i}`
    if (project.types[candidate] === undefined) return candidate
  }
}

/** What error codes say. */
export const codes = (context: Context, rows: ReadonlyArray<RawCode>): void => {
  for (const name of new Set(rows.map((row) => row.project))) {
    const project = context.projects.get(name)
    if (project === undefined) {
      context.report.kept.push(`codes of ${name}: there is no such project`)
      continue
    }
    const messages = new Map<string, string>()
    for (const { errors = [] } of Object.values(project.endpoints)) {
      for (const [status, code, message = ""] of errors) messages.set(`${code}/${status}`, message)
    }
    const own = rows.filter((row) => row.project === name)
    const found = codesOf(own, (code, status) => messages.get(`${code}/${status}`) ?? "")
    const all = { ...project.codes }
    const number = (key: string): string => key.split("/")[0]!
    for (const code of new Set(Object.keys(found).map(number))) {
      const pick = (codes: NonNullable<Spec.Project["codes"]>): Array<[string, Spec.CodeFact]> =>
        Object.entries(codes).filter(([key]) => number(key) === code)
      const before = pick(all)
      if (JSON.stringify(before) === JSON.stringify(pick(found))) continue
      const reason = context.patched.code(name, code)
      if (before.length > 0 && reason !== undefined) {
        context.report.refused.push(`${name} ${code}: ${reason}`)
        continue
      }
      for (const [key] of before) delete all[key]
      Object.assign(all, Object.fromEntries(pick(found)))
      context.report.changed("error codes classed")
    }
    const byNumber = Object.entries(all).sort(([a], [b]) => parseInt(a) - parseInt(b))
    if (byNumber.length > 0) project.codes = Object.fromEntries(byNumber)
  }
}
