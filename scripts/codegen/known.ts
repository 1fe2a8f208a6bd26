/** The names that a patch of the specification may use, and what to say of others. */
import type * as Spec from "./spec.js"

/** All keys of an interface: the compiler asks for each of them. */
type Names<A> = { readonly [Name in keyof Required<A>]: true }

const namesOf = <A>(names: Names<A>): ReadonlyArray<string> => Object.keys(names)

export const endpointFacts: ReadonlyArray<string> = namesOf<Spec.Endpoint>({
  title: true,
  doc: true,
  moreDocs: true,
  sdk: true,
  method: true,
  path: true,
  host: true,
  tokens: true,
  tokensAssumed: true,
  apps: true,
  scopes: true,
  scopesAll: true,
  fieldScopes: true,
  source: true,
  idAssumed: true,
  rate: true,
  deprecated: true,
  pathParams: true,
  query: true,
  headers: true,
  request: true,
  body: true,
  bodyField: true,
  answer: true,
  messageKey: true,
  responseFrom: true,
  noData: true,
  dataType: true,
  response: true,
  envelope: true,
  helpdesk: true,
  paging: true,
  idempotencyKey: true,
  repeatable: true,
  done: true,
  errors: true
})

export const eventFacts: ReadonlyArray<string> = namesOf<Spec.Event>({
  title: true,
  doc: true,
  schema: true,
  callback: true,
  apps: true,
  scopes: true,
  deprecated: true,
  subscription: true,
  sameAs: true,
  fields: true,
  answer: true
})

/** What stands in facts that are objects. */
export const innerFacts: { readonly [fact: string]: ReadonlyArray<string> } = {
  paging: namesOf<Spec.Paging>({
    style: true,
    items: true,
    pageToken: true,
    hasMore: true,
    requestToken: true,
    requestSize: true,
    minPageSize: true,
    maxPageSize: true,
    total: true,
    firstPage: true,
    cursor: true,
    alsoItems: true
  }),
  rate: namesOf<NonNullable<Spec.Endpoint["rate"]>>({
    perMinute: true,
    perSecond: true,
    special: true,
    status: true,
    code: true
  })
}

export const fieldFacts: ReadonlyArray<string> = namesOf<Spec.FieldFacts>({
  type: true,
  fields: true,
  enum: true,
  open: true,
  default: true,
  min: true,
  max: true,
  minLength: true,
  maxLength: true,
  minItems: true,
  maxItems: true,
  scopes: true,
  undocumented: true,
  seen: true,
  nullable: true,
  or: true,
  with: true,
  as: true
})

export const codeClasses: ReadonlyArray<string> = Object.keys({
  rate: true,
  notReady: true,
  conflict: true,
  busy: true,
  internal: true,
  retry: true,
  permission: true,
  notFound: true,
  already: true,
  clash: true,
  quota: true,
  size: true,
  state: true
} satisfies { readonly [Class in Spec.CodeClass]: true })

/** The parts of an endpoint that are fields, and those of an event. */
export const endpointSections = ["pathParams", "query", "headers", "body", "response", "envelope"] as const
export const eventSections = ["fields", "answer"] as const

/** How many letters have to be put in, left out or replaced to make one word of the other. */
const distance = (one: string, other: string): number => {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (let i = 1; i <= one.length; i++) {
    const next = [i]
    for (let j = 1; j <= other.length; j++) {
      next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (one[i - 1] === other[j - 1] ? 0 : 1))
    }
    row = next
  }
  return row[other.length]!
}

/** What there is instead of a name that is unknown: what is near it, or all where that is little. */
export const instead = (name: string, all: ReadonlyArray<string>): string => {
  const near = all
    .map((other) => ({ other, far: distance(name.toLowerCase(), other.toLowerCase()) }))
    .filter(({ far, other }) => far <= Math.max(2, Math.ceil(other.length / 4)))
    .sort((a, b) => a.far - b.far)
    .slice(0, 3)
    .map(({ other }) => other)
  if (near.length > 0) return `; near it: ${near.join(", ")}`
  return all.length === 0 ? "; there is none" : all.length <= 24 ? `; there are: ${all.join(", ")}` : ""
}

/** Refuses names that nobody reads. */
export const refuseUnknown = (
  names: Iterable<string>,
  all: ReadonlyArray<string>,
  where: string,
  what: string
): void => {
  for (const name of names) {
    if (!all.includes(name)) throw new Error(`${where}: there is no ${what} ${name}${instead(name, all)}`)
  }
}
