/**
 * Brings endpoints and events of a catalog into the normal form of `spec/`. Structures that occur more than once move to the
 * `types` of their project.
 */
import { pascal } from "./names.js"
import type { RawEndpoint, RawEvent, RawField } from "./raw.js"
import * as Spec from "./spec.js"

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

const isStructure = (field: RawField): boolean => field.fields !== undefined && field.fields.length > 0

/** A field in the normal form; `?` stands for its structure, which gets its name later. */
const factsOf = (field: RawField, inRequest: boolean): Spec.FieldFacts => {
  let base = field.type === "binary" ? "integer" : field.type
  if (field.ref !== undefined) base = `^${field.ref}`
  else if (isStructure(field)) base = "?"
  if (field.type === "map") {
    const value = isStructure(field)
      ? "?"
      : field.valueType === "array"
        ? "any[]"
        : field.valueType === "map"
          ? "object"
          : (field.valueType ?? "any")
    base = `map<${value}${"[]".repeat(field.valueArray ?? 0)}>`
  }
  const always = inRequest ? field.required === true : field.optional === false
  const facts: Spec.FieldFacts = { type: base + "[]".repeat(field.array) + (always ? "!" : "") }
  if (field.enum !== undefined) facts.enum = field.enum
  if (field.enumOpen) facts.open = true
  for (const key of ["default", "min", "max", "minLength", "maxLength", "minItems", "maxItems"] as const) {
    if (field[key] !== undefined) facts[key] = field[key] as never
  }
  if (field.fieldScopes !== undefined && field.fieldScopes.length > 0) facts.scopes = field.fieldScopes
  if (field.from === "sdk") facts.undocumented = true
  if (field.exampleType !== undefined) facts.seen = field.exampleType
  return facts
}

/** Fields in the normal form, with every structure where it is used. */
export const convertFields = (fields: ReadonlyArray<RawField>, inRequest: boolean): Spec.Fields =>
  Object.fromEntries(
    fields.map((field) => {
      const facts = factsOf(field, inRequest)
      if (isStructure(field)) {
        facts.type = facts.type.replace("?", field.typeName === undefined ? "object" : pascal(field.typeName))
        facts.fields = convertFields(field.fields!, inRequest)
      }
      return [field.name, Spec.shortest(facts)]
    })
  )

/** A project of these endpoints and events alone. */
export const convertProject = (
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
      const path = ancestors.length === 0 ? field.name : `${ancestors.at(-1)![0]}.${field.name}`
      const draft: Draft = factsOf(field, inRequest)
      if (field.ref === undefined && isStructure(field)) {
        draft.structure = structureOf(field, inRequest, resource, [
          ...ancestors,
          [path, field.typeName ?? field.name]
        ])
      }
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
    const paging = pagingOf(raw)
    // What the client passes on as it gets it has no fields to list: it is the whole body.
    const isFree = raw.bodyFree === true && raw.body.length === 0
    result.endpoints[raw.id] = defined<Spec.Endpoint>({
      title: raw.title,
      doc: raw.docPath,
      moreDocs: raw.otherDocPaths,
      sdk: raw.sdkMethod ?? undefined,
      method: raw.method,
      path: raw.path,
      host: raw.host === "www.feishu.cn" ? "www" : raw.host === "accounts.feishu.cn" ? "accounts" : undefined,
      tokens: raw.tokens,
      tokensAssumed: raw.tokensAssumed,
      apps: raw.appTypes,
      scopes: raw.scopes,
      scopesAll: raw.scopesAll,
      source: raw.source === "cli" ? "client" : undefined,
      idAssumed: raw.idAssumed,
      rate: raw.rateLimit ?? undefined,
      deprecated: raw.deprecated || undefined,
      // Most are plain texts, which the path says by itself.
      pathParams: request(
        raw.pathParams.filter((field) => Object.keys(field).length > 4 || field.type !== "string")
      ),
      query: request(raw.query),
      headers: request(raw.headers.filter((header) => header.name !== helpdeskHeader)),
      request: raw.requestKind === "none" ? undefined : raw.requestKind,
      body: request(isFree ? [{ name: "body", type: "object", array: 0, required: true }] : raw.body),
      bodyField: isFree ? "body" : undefined,
      answer: raw.stream ?? raw.responseKind,
      messageKey: raw.messageKey,
      responseFrom: raw.responseFrom,
      dataType: raw.dataType && `map<${raw.dataType.valueType}>${"[]".repeat(raw.dataType.array)}`,
      response: response(raw.response),
      envelope: response(raw.envelopeExtra),
      helpdesk: raw.headers.some((header) => header.name === helpdeskHeader) || undefined,
      paging,
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
      subscription: raw.needsSubscription,
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

const pagingOf = ({ pagination: paging }: RawEndpoint): Spec.Paging | undefined => {
  const [first, ...others] = paging?.itemsCandidates ?? []
  const items = paging?.items ?? first
  // Where nothing is known of the answer there is no list to read.
  if (paging === null || paging === undefined || items === undefined) return undefined
  return defined<Spec.Paging>({
    style: paging.style,
    items,
    pageToken: paging.pageToken ?? undefined,
    hasMore: paging.hasMore ?? undefined,
    requestToken: paging.requestToken,
    requestSize: paging.requestSize ?? undefined,
    maxPageSize: paging.maxPageSize,
    total: paging.total ?? undefined,
    alsoItems:
      paging.items === null
        ? others.length === 0
          ? undefined
          : others
        : paging.itemsCandidates?.filter((name) => name !== paging.items)
  })
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
