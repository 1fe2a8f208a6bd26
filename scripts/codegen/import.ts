/**
 * Brings a catalog of the platform's API into the normal form of `spec/`.
 *
 *     npx tsx scripts/codegen/import.ts <catalog folder>
 *
 * Structures that occur more than once in a project move to its `types`. What was corrected by hand stands in
 * `spec/patches` and stays.
 */
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { pascal } from "./names.js"
import * as Spec from "./spec.js"

interface RawField {
  readonly name: string
  readonly type: string
  readonly array: number
  readonly valueType?: string
  readonly valueArray?: number
  readonly required?: boolean
  readonly optional?: boolean
  readonly typeName?: string
  readonly ref?: string
  readonly enum?: Array<string | number>
  readonly enumOpen?: boolean
  readonly default?: unknown
  readonly min?: number
  readonly max?: number
  readonly minLength?: number
  readonly maxLength?: number
  readonly minItems?: number
  readonly maxItems?: number
  readonly fieldScopes?: Array<string>
  readonly exampleType?: string
  readonly from?: string
  readonly fieldsFrom?: string
  readonly fields?: ReadonlyArray<RawField>
}

interface RawEndpoint {
  readonly id: string
  readonly project: string
  readonly title: string | null
  readonly docPath: string | null
  readonly otherDocPaths?: Array<string>
  readonly sdkMethod?: string
  readonly method: Spec.Endpoint["method"]
  readonly path: string
  readonly host?: string
  readonly tokens: Spec.Endpoint["tokens"]
  readonly tokensAssumed?: boolean
  readonly appTypes: Array<string> | null
  readonly scopes: Array<string> | null
  readonly rateLimit: {
    readonly perMinute?: number
    readonly perSecond?: number
    readonly special?: boolean
  } | null
  readonly pathParams: ReadonlyArray<RawField>
  readonly query: ReadonlyArray<RawField>
  readonly headers: ReadonlyArray<RawField>
  readonly requestKind: "none" | "json" | "multipart" | "form"
  readonly body: ReadonlyArray<RawField>
  readonly responseKind: "envelope" | "binary" | "bare"
  readonly stream?: "sse"
  readonly response: ReadonlyArray<RawField>
  readonly dataType?: { readonly type: string; readonly array: number; readonly valueType?: string }
  readonly envelopeExtra?: ReadonlyArray<RawField>
  readonly messageKey?: string
  readonly responseFrom?: string
  readonly pagination: {
    readonly style: Spec.Paging["style"]
    readonly items: string
    readonly pageToken: string | null
    readonly hasMore: string | null
    readonly requestToken: string
    readonly requestSize: string | null
    readonly maxPageSize?: number
    readonly total?: string | null
    readonly itemsCandidates?: ReadonlyArray<string>
  } | null
  readonly errors: ReadonlyArray<{
    readonly status: number | null
    readonly code: number
    readonly message: string | null
  }>
  readonly deprecated: boolean
}

interface RawEvent {
  readonly type: string
  readonly project: string
  readonly title: string | null
  readonly docPath: string | null
  readonly schema: "1.0" | "2.0"
  readonly callback?: boolean
  readonly samePageAs?: string
  readonly appTypes: Array<string> | null
  readonly scopes: Array<string> | null
  readonly fields: ReadonlyArray<RawField>
  readonly answer?: ReadonlyArray<RawField>
  readonly deprecated: boolean
}

const helpdeskHeader = "X-Lark-Helpdesk-Authorization"

/** A structure on its way into `types`, or back to the one place where it is used. */
interface Structure {
  readonly fields: Spec.Fields
  readonly names: Map<string, number>
  readonly resources: Set<string>
  inResponses: boolean
  uses: number
  /** It contains itself, so it needs a name. */
  recursive: boolean
}

/** A field while its structure has no name yet. */
interface Draft extends Spec.FieldFacts {
  structure?: Structure
}

const convertProject = (
  project: string,
  endpoints: ReadonlyArray<RawEndpoint>,
  events: ReadonlyArray<RawEvent>
): Spec.Project => {
  const structures = new Map<string, Structure>()
  const keys = new Map<Structure, string>()

  const convert = (
    fields: ReadonlyArray<RawField>,
    inRequest: boolean,
    resource: string,
    ancestors: ReadonlyArray<readonly [string, string]>
  ): Spec.Fields => {
    const out: { [name: string]: Draft } = {}
    for (const field of fields) {
      const draft: Draft = { type: "" }
      let base = field.type === "binary" ? "integer" : field.type
      const path = ancestors.length === 0 ? field.name : `${ancestors.at(-1)![0]}.${field.name}`
      if (field.ref !== undefined) {
        base = `^${field.ref}`
      } else if (field.fields !== undefined && field.fields.length > 0) {
        draft.structure = structureOf(field, inRequest, resource, [
          ...ancestors,
          [path, field.typeName ?? field.name]
        ])
        base = "?"
      }
      if (field.type === "map") {
        const value = field.fields?.length
          ? "?"
          : field.valueType === "array"
            ? "any[]"
            : (field.valueType ?? "any")
        base = `map<${value}${"[]".repeat(field.valueArray ?? 0)}>`
      }
      const always = inRequest ? field.required === true : field.optional === false
      draft.type = base + "[]".repeat(field.array) + (always ? "!" : "")
      if (field.enum !== undefined) draft.enum = field.enum
      if (field.enumOpen) draft.open = true
      for (const key of [
        "default",
        "min",
        "max",
        "minLength",
        "maxLength",
        "minItems",
        "maxItems"
      ] as const) {
        if (field[key] !== undefined) draft[key] = field[key] as never
      }
      if (field.fieldScopes !== undefined && field.fieldScopes.length > 0) draft.scopes = field.fieldScopes
      if (field.from === "sdk") draft.undocumented = true
      if (field.exampleType !== undefined) draft.seen = field.exampleType
      out[field.name] = draft
    }
    return out
  }

  const keyOf = (fields: { readonly [name: string]: Draft }): string =>
    JSON.stringify(fields, (key, value) => (key === "structure" ? keys.get(value as Structure) : value))

  const structureOf = (
    field: RawField,
    inRequest: boolean,
    resource: string,
    ancestors: ReadonlyArray<readonly [string, string]>
  ): Structure => {
    const raw = field.fields!
    // Where no page lists the fields, nothing but the official client's types says that they are always there.
    const unproven = !inRequest && field.fieldsFrom === "sdk"
    const fields = convert(unproven ? allOptional(raw) : raw, inRequest, resource, ancestors)
    const key = keyOf(fields as { [name: string]: Draft })
    let structure = structures.get(key)
    if (structure === undefined) {
      structure = {
        fields,
        names: new Map(),
        resources: new Set(),
        inResponses: false,
        uses: 0,
        recursive: containsRef(field.fields!, ancestors.at(-1)![0])
      }
      structures.set(key, structure)
      keys.set(structure, key)
    }
    structure.uses++
    structure.inResponses ||= !inRequest
    structure.resources.add(resource)
    const name = pascal(field.typeName ?? singular(field))
    structure.names.set(name, (structure.names.get(name) ?? 0) + (field.typeName === undefined ? 1 : 1000))
    return structure
  }

  const resourceOf = (id: string) => id.split(".").slice(0, -1).join(".")
  const result: Spec.Project = { project, types: {}, endpoints: {}, events: {} }
  for (const raw of endpoints) {
    const resource = resourceOf(raw.id)
    const request = (fields: ReadonlyArray<RawField>) =>
      fields.length === 0 ? undefined : convert(fields, true, resource, [])
    const response = (fields: ReadonlyArray<RawField> | undefined) =>
      fields === undefined || fields.length === 0 ? undefined : convert(fields, false, resource, [])
    const paging = raw.pagination
    result.endpoints[raw.id] = defined<Spec.Endpoint>({
      title: raw.title,
      doc: raw.docPath,
      moreDocs: raw.otherDocPaths,
      sdk: raw.sdkMethod,
      method: raw.method,
      path: raw.path,
      host: raw.host === "www.feishu.cn" ? "www" : raw.host === "accounts.feishu.cn" ? "accounts" : undefined,
      tokens: raw.tokens,
      tokensAssumed: raw.tokensAssumed,
      apps: raw.appTypes,
      scopes: raw.scopes,
      rate: raw.rateLimit ?? undefined,
      deprecated: raw.deprecated || undefined,
      // Most are plain texts, which the path says by itself.
      pathParams: request(
        raw.pathParams.filter((field) => Object.keys(field).length > 4 || field.type !== "string")
      ),
      query: request(raw.query),
      headers: request(raw.headers.filter((header) => header.name !== helpdeskHeader)),
      request: raw.requestKind === "none" ? undefined : raw.requestKind,
      body: request(raw.body),
      answer: raw.stream ?? raw.responseKind,
      messageKey: raw.messageKey,
      responseFrom: raw.responseFrom,
      dataType: raw.dataType && `map<${raw.dataType.valueType}>${"[]".repeat(raw.dataType.array)}`,
      response: response(raw.response),
      envelope: response(raw.envelopeExtra),
      helpdesk: raw.headers.some((header) => header.name === helpdeskHeader) || undefined,
      paging:
        paging === null
          ? undefined
          : defined<Spec.Paging>({
              style: paging.style,
              items: paging.items,
              pageToken: paging.pageToken ?? undefined,
              hasMore: paging.hasMore ?? undefined,
              requestToken: paging.requestToken,
              requestSize: paging.requestSize ?? undefined,
              maxPageSize: paging.maxPageSize,
              total: paging.total ?? undefined,
              alsoItems: paging.itemsCandidates?.filter((name) => name !== paging.items)
            }),
      errors:
        raw.errors.length === 0
          ? undefined
          : raw.errors.map(({ status, code, message }) =>
              message === null || message === undefined
                ? [status ?? null, code]
                : [status ?? null, code, message]
            )
    })
  }
  for (const raw of events) {
    const resource = `event ${raw.type}`
    result.events[raw.type] = defined<Spec.Event>({
      title: raw.title,
      doc: raw.docPath,
      schema: raw.schema,
      callback: raw.callback,
      apps: raw.appTypes,
      scopes: raw.scopes,
      deprecated: raw.deprecated || undefined,
      sameAs: raw.samePageAs,
      fields: convert(raw.fields, false, resource, []),
      answer: raw.answer && convert(raw.answer, true, resource, [])
    })
  }

  // Of two structures of one name that differ, the one that only requests hold is the `...Input`.
  const names = new Map<Structure, string>()
  const taken = new Set<string>()
  const shared = [...structures.values()].filter((structure) => structure.uses > 1 || structure.recursive)
  const commonest = (structure: Structure) => [...structure.names].sort((a, b) => b[1] - a[1])[0]![0]
  const ordered = [...shared].sort((a, b) => Number(b.inResponses) - Number(a.inResponses) || b.uses - a.uses)
  for (const structure of ordered) {
    const name = commonest(structure)
    const single = structure.resources.size === 1 ? [...structure.resources][0]! : undefined
    const resourceName =
      single === undefined
        ? undefined
        : pascal(
            single
              .replace(/^event /, "")
              .split(".")
              .slice(single.startsWith("event ") ? 1 : 2)
              .join(".")
          )
    const candidates = [name, ...(structure.inResponses ? [] : [`${name}Input`])]
    if (resourceName !== undefined && !name.startsWith(resourceName)) {
      candidates.push(resourceName + name, ...(structure.inResponses ? [] : [`${resourceName}${name}Input`]))
    }
    let chosen = candidates.find((candidate) => !taken.has(candidate))
    for (let i = 2; chosen === undefined; i++) {
      const numbered = `${candidates.at(structure.inResponses ? 0 : 1)!}${i}`
      if (!taken.has(numbered)) chosen = numbered
    }
    taken.add(chosen)
    names.set(structure, chosen)
  }

  const finished = new Set<Spec.Fields>()
  const finish = (fields: Spec.Fields | undefined, enclosing: string | undefined): void => {
    if (fields === undefined || finished.has(fields)) return
    finished.add(fields)
    for (const name of Object.keys(fields)) {
      const { structure, ...facts } = fields[name] as Draft
      if (facts.type.startsWith("^")) {
        facts.type = facts.type.replace(/^\^[\w.]+/, enclosing!)
      }
      if (structure !== undefined) {
        const hoisted = names.get(structure)
        facts.type = facts.type.replace("?", hoisted ?? inlineName(structure))
        if (hoisted === undefined) facts.fields = structure.fields
        finish(structure.fields, hoisted ?? enclosing)
      }
      fields[name] = Spec.shortest(facts)
    }
  }
  const inlineName = (structure: Structure): string => {
    const name = commonest(structure)
    return structure.names.get(name)! >= 1000 ? name : "object"
  }
  for (const endpoint of Object.values(result.endpoints)) {
    for (const fields of [
      endpoint.pathParams,
      endpoint.query,
      endpoint.headers,
      endpoint.body,
      endpoint.response,
      endpoint.envelope
    ]) {
      finish(fields, undefined)
    }
  }
  for (const event of Object.values(result.events)) {
    finish(event.fields, undefined)
    finish(event.answer, undefined)
  }
  for (const [structure, name] of [...names].sort((a, b) => (a[1] < b[1] ? -1 : 1))) {
    result.types[name] = structure.fields
  }
  return result
}

const allOptional = (fields: ReadonlyArray<RawField>): ReadonlyArray<RawField> =>
  fields.map((field) => ({
    ...field,
    optional: true,
    ...(field.fields === undefined ? {} : { fields: allOptional(field.fields) })
  }))

const containsRef = (fields: ReadonlyArray<RawField>, path: string): boolean =>
  fields.some(
    (field) => field.ref === path || (field.fields !== undefined && containsRef(field.fields, path))
  )

/** `items` of a list are each an `Item`. */
const singular = (field: RawField): string => {
  if (field.array === 0) return field.name
  if (field.name.endsWith("ies")) return `${field.name.slice(0, -3)}y`
  if (/(ss|us|is)$/.test(field.name) || !field.name.endsWith("s")) return field.name
  return field.name.slice(0, -1)
}

const defined = <A extends object>(value: { readonly [K in keyof A]: A[K] | undefined }): A =>
  Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined)) as A

const [catalog] = process.argv.slice(2)
if (catalog === undefined) {
  console.error("usage: npx tsx scripts/codegen/import.ts <catalog folder>")
  process.exit(1)
}
const events: ReadonlyArray<RawEvent> = JSON.parse(readFileSync(join(catalog, "events.json"), "utf8"))
const eventProjects = new Set(events.map((event) => event.project))
const files = readdirSync(join(catalog, "endpoints")).map((name) => name.replace(/\.json$/, ""))
mkdirSync(Spec.specDirectory, { recursive: true })
for (const project of new Set([...files, ...eventProjects])) {
  const endpoints: ReadonlyArray<RawEndpoint> = files.includes(project)
    ? JSON.parse(readFileSync(join(catalog, "endpoints", `${project}.json`), "utf8"))
    : []
  const own = events.filter((event) => event.project === project)
  writeFileSync(
    join(Spec.specDirectory, `${project}.json`),
    Spec.printProject(convertProject(project, endpoints, own))
  )
}
