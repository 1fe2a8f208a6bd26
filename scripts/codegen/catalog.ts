/** Writes the indexes of endpoints and events, and the facts that stay out of a user's bundle until asked for. */
import { codeFiles, codesPath } from "./codes.js"
import { limitPaths, limitRules } from "./limits.js"
import { camel, pascal } from "./names.js"
import { eventName, exportName, resourcePath, tokensOf } from "./project.js"
import * as Spec from "./spec.js"

const header = "// GENERATED from spec/. DO NOT EDIT."

const since = (text: string, category: string): string =>
  [
    "/**",
    ...text.split("\n").map((line) => ` * ${line}`.trimEnd()),
    " *",
    " * @since 0.1.0",
    ` * @category ${category}`,
    " */"
  ].join("\n")

const moduleDocs = (...lines: ReadonlyArray<string>): string =>
  ["/**", ...lines.map((line) => ` * ${line}`.trimEnd()), " *", " * @since 0.1.0", " */"].join("\n")

const jsonLine = (value: unknown): string => JSON.stringify(value)

/** Ids by the module that holds them, in order. */
const group = <A>(items: ReadonlyArray<A>, key: (item: A) => string): Array<[string, Array<A>]> => {
  const groups = new Map<string, Array<A>>()
  for (const item of items) {
    const name = key(item)
    const found = groups.get(name)
    if (found === undefined) groups.set(name, [item])
    else found.push(item)
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1))
}

const importable = (path: string): string => `./${path.replace(/\.ts$/, ".js")}`

const apiIndex = (projects: ReadonlyArray<Spec.Project>): string => {
  const ids = projects.flatMap((project) => Object.keys(project.endpoints))
  const resources = group(ids, (id) => id.slice(0, id.lastIndexOf(".")))
  const entry = ([resource, members]: readonly [string, ReadonlyArray<string>]): string => {
    const names = members.map((id) => jsonLine(id.slice(resource.length + 1))).join(", ")
    return `  ${jsonLine(resource)}: [() => import(${jsonLine(importable(resourcePath(members[0]!)))}), [${names}]]`
  }
  for (const id of ids) {
    const name = id.slice(id.lastIndexOf(".") + 1)
    if (exportName(id) !== camel(name)) throw new Error(`${id} is not found by its name`)
  }
  return [
    header,
    moduleDocs(
      "Every endpoint of the platform by its id, each loaded when it is asked for: for tools that do not know beforehand",
      "what they will call. Programs import the resource: `@effect-feishu/core/api/im/v1/Message`."
    ),
    `import * as Cause from "effect/Cause"`,
    `import * as Effect from "effect/Effect"`,
    `import type { Any } from "./Endpoint.js"`,
    `import { exportName } from "./internal/exportName.js"`,
    "",
    "/** The module of each resource, and the names of its endpoints. */",
    "const resources: {",
    "  readonly [resource: string]: readonly [load: () => Promise<object>, names: ReadonlyArray<string>]",
    "} = {",
    resources.map(entry).join(",\n"),
    "}",
    "",
    since("The ids of all endpoints, for example `im.v1.message.create`.", "accessors"),
    "export const ids: ReadonlyArray<string> = /*#__PURE__*/ Object.entries(resources).flatMap(([resource, [, names]]) =>",
    "  names.map((name) => `${resource}.${name}`)",
    ")",
    "",
    since(
      "An endpoint by its id. Fails with `NoSuchElementException` where there is none of that id.",
      "accessors"
    ),
    "export const load = (id: string): Effect.Effect<Any, Cause.NoSuchElementException> => {",
    `  const dot = id.lastIndexOf(".")`,
    "  const name = id.slice(dot + 1)",
    "  const resource = Object.hasOwn(resources, id.slice(0, dot)) ? resources[id.slice(0, dot)] : undefined",
    "  if (resource === undefined || !resource[1].includes(name)) {",
    "    return Effect.fail(new Cause.NoSuchElementException(`no endpoint is called ${id}`))",
    "  }",
    "  return Effect.map(",
    "    Effect.promise(resource[0]),",
    "    (module) => (module as { readonly [name: string]: Any })[exportName(name)]!",
    "  )",
    "}",
    "",
    since("All endpoints, in the order of `ids`. Loads everything.", "accessors"),
    "export const all: Effect.Effect<ReadonlyArray<Any>> = /*#__PURE__*/ Effect.suspend(() =>",
    `  Effect.orDie(Effect.forEach(ids, load, { concurrency: "unbounded" }))`,
    ")",
    ""
  ].join("\n")
}

const eventIndex = (projects: ReadonlyArray<Spec.Project>): string => {
  const withEvents = projects.filter((project) => Object.keys(project.events).length > 0)
  const entry = (project: Spec.Project): string =>
    Object.keys(project.events)
      .map(
        (type) =>
          `  ${jsonLine(type)}: () => import("./events/${pascal(project.project)}.js").then((module) => module.${eventName(project.project, type)})`
      )
      .join(",\n")
  return [
    header,
    moduleDocs(
      "Every event and callback of the platform by its type, each loaded when it is asked for. Programs import the",
      "project: `@effect-feishu/core/events/Im`."
    ),
    `import * as Cause from "effect/Cause"`,
    `import * as Effect from "effect/Effect"`,
    `import type { Any } from "./EventDefinition.js"`,
    "",
    "const events: { readonly [type: string]: () => Promise<Any> } = {",
    withEvents.map(entry).join(",\n"),
    "}",
    "",
    since("The types of all events and callbacks, for example `im.message.receive_v1`.", "accessors"),
    "export const types: ReadonlyArray<string> = /*#__PURE__*/ Object.keys(events)",
    "",
    since(
      "An event by its type. Fails with `NoSuchElementException` where there is none of that type.",
      "accessors"
    ),
    "export const load = (type: string): Effect.Effect<Any, Cause.NoSuchElementException> =>",
    "  Object.hasOwn(events, type)",
    "    ? Effect.promise(events[type]!)",
    "    : Effect.fail(new Cause.NoSuchElementException(`no event is called ${type}`))",
    "",
    since("All events and callbacks, in the order of `types`. Loads everything.", "accessors"),
    "export const all: Effect.Effect<ReadonlyArray<Any>> = /*#__PURE__*/ Effect.suspend(() =>",
    `  Effect.orDie(Effect.forEach(types, load, { concurrency: "unbounded" }))`,
    ")",
    ""
  ].join("\n")
}

/** A list that is written once however many endpoints have it. */
class Lists {
  private readonly names = new Map<string, string>()
  constructor(private readonly prefix: string) {}
  of(list: ReadonlyArray<unknown> | null): string {
    if (list === null) return "null"
    if (list.length === 0) return "[]"
    const text = jsonLine(list)
    let name = this.names.get(text)
    if (name === undefined) {
      name = `${this.prefix}${this.names.size}`
      this.names.set(text, name)
    }
    return name
  }
  declarations(type: string): Array<string> {
    return [...this.names].map(([text, name]) => `const ${name}: ${type} = ${text}`)
  }
}

const projectFacts = (project: Spec.Project): string => {
  const scopes = new Lists("scopes")
  const errors = new Lists("errors")
  const endpoint = ([id, facts]: [string, Spec.Endpoint]): string => {
    const parts = [
      `title: ${jsonLine(facts.title)}`,
      `page: ${jsonLine(facts.doc)}`,
      `apps: ${jsonLine(facts.apps)}`,
      `scopes: ${scopes.of(facts.scopes)}`,
      `errors: ${errors.of(facts.errors ?? [])}`
    ]
    const fieldScopes = [
      ...new Set([...(facts.fieldScopes ?? []), ...Spec.scopesOfFields(project, facts)])
    ].sort()
    if (fieldScopes.length > 0) parts.push(`fieldScopes: ${scopes.of(fieldScopes)}`)
    if (facts.source === "client") parts.push(`client: ${scopes.of(facts.scopesAll ?? [])}`)
    if (facts.rate?.perMinute !== undefined) parts.push(`perMinute: ${facts.rate.perMinute}`)
    if (facts.rate?.perSecond !== undefined) parts.push(`perSecond: ${facts.rate.perSecond}`)
    if (facts.rate?.special) parts.push("special: true")
    return `  ${jsonLine(id)}: { ${parts.join(", ")} }`
  }
  const event = ([type, facts]: [string, Spec.Event]): string =>
    `  ${jsonLine(type)}: { title: ${jsonLine(facts.title)}, page: ${jsonLine(facts.doc)}, apps: ${jsonLine(facts.apps)}, scopes: ${scopes.of(facts.scopes)} }`
  const object = (entries: ReadonlyArray<string>): string =>
    entries.length === 0 ? "{}" : `{\n${entries.join(",\n")}\n}`
  const endpoints = object(Object.entries(project.endpoints).map(endpoint))
  const events = object(Object.entries(project.events).map(event))
  return [
    header,
    moduleDocs(
      `What the documentation says of \`${project.project}\`. Read it through \`@effect-feishu/core/catalog\`.`
    ),
    `import type * as Catalog from "../internal/catalogFacts.js"`,
    "",
    ...scopes.declarations("Catalog.Scopes"),
    ...errors.declarations("Catalog.RawErrors"),
    "",
    ...(codesPath(project) === undefined
      ? []
      : [
          since("What the error codes say.", "facts"),
          `export { codes } from "../${codesPath(project)!.replace(/\.ts$/, ".js")}"`,
          ""
        ]),
    since("By endpoint id.", "facts"),
    `export const endpoints: { readonly [id: string]: Catalog.RawFacts } = ${endpoints}`,
    "",
    since("By event type.", "facts"),
    `export const events: { readonly [type: string]: Catalog.RawEventFacts } = ${events}`,
    ""
  ].join("\n")
}

const catalogIndex = (projects: ReadonlyArray<Spec.Project>): string =>
  [
    header,
    "/** Where the facts of each project are. */",
    `import type { RawProject } from "./catalogFacts.js"`,
    "",
    "export const projects: { readonly [project: string]: () => Promise<RawProject> } = {",
    projects
      .map(({ project }) => `  ${jsonLine(project)}: () => import("../catalog/${pascal(project)}.js")`)
      .join(",\n"),
    "}",
    "",
    "/** The project of each event whose type does not begin with it. */",
    "export const eventProjects: { readonly [type: string]: string } = {",
    projects
      .flatMap(({ project, events }) =>
        Object.keys(events)
          .filter((type) => !type.startsWith(`${project}.`))
          .map((type) => `  ${jsonLine(type)}: ${jsonLine(project)}`)
      )
      .join(",\n"),
    "}",
    ""
  ].join("\n")

/**
 * The limits of endpoints, one line for each documented rate: the rate, then each resource with its endpoints. One module
 * of its own, so that it is only where somebody keeps limits.
 */
const limitTiers = (projects: ReadonlyArray<Spec.Project>): string => {
  const limited = projects.flatMap(({ endpoints }) =>
    Object.entries(endpoints).flatMap(([id, { rate }]) =>
      rate === undefined ? [] : [{ id, rate: rateText(rate) }]
    )
  )
  const resourceOf = (id: string): string => id.slice(0, id.lastIndexOf("."))
  const lines = group(limited, ({ rate }) => rate).map(([rate, members]) => {
    const resources = group(members, ({ id }) => resourceOf(id)).map(
      ([resource, ends]) => `${resource}:${ends.map(({ id }) => id.slice(resource.length + 1)).join(",")}`
    )
    return `${rate}|${resources.join(" ")}`
  })
  return [
    header,
    "/**",
    " * The documented limits of endpoints for each app and tenant. A line: calls a second and a minute, or `special` where the",
    " * platform has one that it does not publish; then resources, each with its endpoints. Read it through `limitTier.ts`.",
    " */",
    `export const limitTiers: string = \`\n${lines.join("\n")}\n\``,
    ""
  ].join("\n")
}

/** `50/s 1000/m`, `100/m`, `special`. */
const rateText = ({ perMinute, perSecond, special }: NonNullable<Spec.Endpoint["rate"]>): string =>
  [
    ...(perSecond === undefined ? [] : [`${perSecond}/s`]),
    ...(perMinute === undefined ? [] : [`${perMinute}/m`]),
    ...(special ? ["special"] : [])
  ].join(" ")

/** The kinds of token by their first letters: `tu` for tenant and user, `-` for none. */
const tokenLetters = (endpoint: Spec.Endpoint): string =>
  tokensOf(endpoint)
    .map((kind) => kind[0])
    .join("") || "-"

/** What the sandbox finds endpoints by: id, method, path, token kinds and limits of each in one line. */
const sandboxIndex = (projects: ReadonlyArray<Spec.Project>): string => {
  const lines = projects.flatMap(({ endpoints }) =>
    Object.entries(endpoints).map(([id, endpoint]) => {
      const { method, path, rate } = endpoint
      return [
        id,
        method,
        path,
        tokenLetters(endpoint),
        ...(rate === undefined || rate.special ? [] : [rateText(rate)]),
        ...(rate?.status === undefined ? [] : [`=${rate.status}`]),
        ...(rate?.code === undefined ? [] : [`!${rate.code}`])
      ].join(" ")
    })
  )
  return [
    header,
    "/** Every endpoint of the platform in a line: id, method, path, token kinds, requests a second, a minute, status (=) and code (!) of one too many. */",
    `export const endpointIndex: string = \`\n${lines.join("\n")}\n\``,
    ""
  ].join("\n")
}

/**
 * The HTTP statuses of documented errors where they are not 400: `status:code,code ...| id id ...`, endpoints with equal
 * tables in one line.
 */
const sandboxStatuses = (projects: ReadonlyArray<Spec.Project>): string => {
  const facts = projects.flatMap(({ endpoints }) =>
    Object.entries(endpoints).flatMap(([id, { errors = [] }]) => {
      const known = errors.flatMap(([status, code]) =>
        status === null || status === 400 ? [] : [{ status, code }]
      )
      const table = group(known, ({ status }) => String(status)).map(
        ([status, rows]) => `${status}:${rows.map(({ code }) => code).join(",")}`
      )
      return table.length === 0 ? [] : [{ id, table: table.join(" ") }]
    })
  )
  const lines = group(facts, ({ table }) => table).map(
    ([table, rows]) => `${table} | ${rows.map(({ id }) => id).join(" ")}`
  )
  return [
    header,
    "/** Statuses of errors, where they are not 400, and the endpoints that document them so. */",
    `export const errorStatuses: string = \`\n${lines.join("\n")}\n\``,
    ""
  ].join("\n")
}

/** The indexes and the catalog by their paths below `packages/core/src`. */
export const catalogFiles = (projects: ReadonlyArray<Spec.Project>): Map<string, string> => {
  const files = new Map([
    ["api.ts", apiIndex(projects)],
    ["events.ts", eventIndex(projects)],
    ["internal/catalogProjects.ts", catalogIndex(projects)],
    ["internal/limitTiers.ts", limitTiers(projects)],
    ["internal/limitRules.ts", limitRules(projects)],
    ["internal/limitPaths.ts", limitPaths(projects)],
    ...codeFiles(projects),
    ["../../sandbox/src/internal/endpointIndex.ts", sandboxIndex(projects)],
    ["../../sandbox/src/internal/errorStatuses.ts", sandboxStatuses(projects)]
  ])
  for (const project of projects) files.set(`catalog/${pascal(project.project)}.ts`, projectFacts(project))
  return files
}
