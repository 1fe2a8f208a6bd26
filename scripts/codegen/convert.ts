/** Brings endpoints and events of a catalog into the normal form of `spec/`. */
import type { RawEndpoint, RawEvent, RawField } from "./raw.js"
import type * as Spec from "./spec.js"
import { naming, namesOf, Structures } from "./structures.js"

const helpdeskHeader = "X-Lark-Helpdesk-Authorization"

const defined = <A extends object>(value: { readonly [K in keyof A]: A[K] | undefined }): A =>
  Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined)) as A

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

const endpointOf = (raw: RawEndpoint, structures: Structures): Spec.Endpoint => {
  const resource = raw.id.split(".").slice(0, -1).join(".")
  const request = (fields: ReadonlyArray<RawField>) =>
    fields.length === 0 ? undefined : structures.convert(fields, true, resource)
  const response = (fields: ReadonlyArray<RawField> | undefined) =>
    fields === undefined || fields.length === 0 ? undefined : structures.convert(fields, false, resource)
  const paging = pagingOf(raw)
  // What the client passes on as it gets it has no fields to list: it is the whole body.
  const isFree = raw.bodyFree === true && raw.body.length === 0
  return defined<Spec.Endpoint>({
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

const eventOf = (raw: RawEvent, structures: Structures): Spec.Event => {
  const resource = `event ${raw.type}`
  return defined<Spec.Event>({
    title: raw.title,
    doc: raw.docPath,
    schema: raw.schema,
    callback: raw.callback,
    apps: raw.appTypes,
    scopes: raw.scopes,
    deprecated: raw.deprecated || undefined,
    subscription: raw.needsSubscription,
    sameAs: raw.samePageAs,
    fields: structures.convert(raw.fields, false, resource),
    answer: raw.answer && structures.convert(raw.answer, true, resource)
  })
}

/** A project of these endpoints and events alone. */
export const convertProject = (
  project: string,
  endpoints: ReadonlyArray<RawEndpoint>,
  events: ReadonlyArray<RawEvent>
): Spec.Project => {
  const structures = new Structures()
  const result: Spec.Project = { project, types: {}, endpoints: {}, events: {} }
  for (const raw of endpoints) result.endpoints[raw.id] = endpointOf(raw, structures)
  for (const raw of events) result.events[raw.type] = eventOf(raw, structures)
  const names = namesOf(structures.all)
  const nameIn = naming(names)
  for (const { body, envelope, headers, pathParams, query, response } of Object.values(result.endpoints)) {
    for (const fields of [pathParams, query, headers, body, response, envelope]) nameIn(fields)
  }
  for (const { answer, fields } of Object.values(result.events)) {
    nameIn(fields)
    nameIn(answer)
  }
  for (const [structure, name] of [...names].sort((a, b) => (a[1] < b[1] ? -1 : 1))) {
    result.types[name] = structure.fields
  }
  return result
}
