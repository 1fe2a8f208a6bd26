/** Writes the modules of one project of the platform. */
import { codesPath } from "./codes.js"
import * as Model from "./model.js"
import { camel, pascal, property, reserved } from "./names.js"
import * as Print from "./print.js"
import type { Direction } from "./print.js"
import * as Spec from "./spec.js"

const documentation = "https://open.feishu.cn/document"

/** Where an endpoint's module lies: `im.v1.chat.members.create` in `api/im/v1/ChatMembers.ts`. */
export const resourcePath = (id: string): string => {
  const [project, version, ...rest] = id.split(".")
  return `api/${project}/${version}/${pascal(rest.slice(0, -1).join("."))}.ts`
}

/** What an endpoint is called in its module. */
export const exportName = (id: string): string => camel(id.slice(id.lastIndexOf(".") + 1))

export const eventPath = (project: string): string => `events/${pascal(project)}.ts`

/** What an event is called in its module: `im.message.receive_v1` is `messageReceiveV1`. */
export const eventName = (project: string, type: string): string =>
  camel(type.startsWith(`${project}.`) ? type.slice(project.length + 1) : type)

/** A structure as one of the two directions sees it. `both`: they see the same. */
type Variant = Direction | "both"

interface Placed {
  readonly type: string
  readonly variant: Variant
  /** The module that holds it. */
  readonly file: string
  readonly name: string
}

/** Which of a project's named structures differ between requests and responses, because they hold enumerations. */
const directional = (project: Spec.Project): ReadonlySet<string> => {
  const found = new Set<string>()
  const holds = (fields: Spec.Fields, seen: ReadonlySet<string>): boolean =>
    Object.values(fields).some((field) => {
      const facts = Spec.factsOf(field)
      if (Print.isDirectional(facts)) return true
      if (facts.fields !== undefined) return holds(facts.fields, seen)
      const name = baseOf(facts)
      return !seen.has(name) && name in project.types && holds(project.types[name]!, new Set([...seen, name]))
    })
  for (const [name, fields] of Object.entries(project.types)) {
    if (holds(fields, new Set([name]))) found.add(name)
  }
  return found
}

const baseOf = (facts: Spec.FieldFacts): string => {
  const type = Spec.parseType(facts.type)
  return type.base === "map" ? type.value!.base : type.base
}

/** The deepest folder that holds both, with a file that is alone in its folder kept as it is. */
const commonFile = (files: ReadonlySet<string>): string => {
  const [first, ...others] = [...files]
  if (others.length === 0) return first!
  const parts = first!.split("/").slice(0, -1)
  let length = parts.length
  for (const other of others) {
    const path = other.split("/")
    let i = 0
    while (i < length && path[i] === parts[i]) i++
    length = i
  }
  return [...parts.slice(0, length), "Types.ts"].join("/")
}

/** Decides where every named structure stands. */
const place = (project: Spec.Project): Map<string, Placed> => {
  const differs = directional(project)
  const uses = new Map<string, { type: string; variant: Variant; files: Set<string> }>()
  const visit = (fields: Spec.Fields | undefined, direction: Direction, file: string): void => {
    for (const field of Object.values(fields ?? {})) {
      const facts = Spec.factsOf(field)
      visitTypes(facts.or ?? [], direction, file)
      if (facts.fields !== undefined) {
        visit(facts.fields, direction, file)
        continue
      }
      const type = baseOf(facts)
      const inner = project.types[type]
      if (inner === undefined) {
        if (!Spec.scalars.has(type) && type !== "object")
          throw new Error(`${project.project}: no type ${type}`)
        continue
      }
      const variant = differs.has(type) ? direction : "both"
      const key = `${type} ${variant}`
      let use = uses.get(key)
      if (use === undefined) uses.set(key, (use = { type, variant, files: new Set() }))
      if (use.files.has(file)) continue
      use.files.add(file)
      visit(inner, direction, file)
    }
  }
  const visitTypes = (types: ReadonlyArray<string>, direction: Direction, file: string): void =>
    visit(Object.fromEntries(types.map((type) => [type, type])), direction, file)
  for (const [id, endpoint] of Object.entries(project.endpoints)) {
    const file = resourcePath(id)
    for (const section of ["pathParams", "query", "headers", "body"] as const)
      visit(endpoint[section], "in", file)
    for (const section of ["response", "envelope"] as const) visit(endpoint[section], "out", file)
  }
  for (const event of Object.values(project.events)) {
    visit(event.fields, "out", eventPath(project.project))
    visit(event.answer, "in", eventPath(project.project))
  }
  const placed = new Map<string, Placed>()
  const taken = new Set(Object.keys(project.types))
  for (const [key, { type, variant, files }] of uses) {
    let name = type
    if (variant === "in" && uses.has(`${type} out`)) {
      name = `${type}Input`
      for (let i = 2; taken.has(name); i++) name = `${type}Input${i}`
      taken.add(name)
    }
    const file = commonFile(files).replace(/^Types\.ts$/, `api/${project.project}/Types.ts`)
    placed.set(key, { type, variant, file, name })
  }
  return placed
}

/** Names that generated modules use themselves. */
const runtime: ReadonlyArray<string> = [
  "Codec",
  "Download",
  "Effect",
  "Endpoint",
  "EventDefinition",
  "FeishuClient",
  "FeishuError",
  "ServerSentEvents",
  "Stream",
  "NonNullable",
  "Paged",
  "ReadonlyArray",
  "Shared",
  "Types",
  "Upload",
  "UserToken",
  "codes"
]

/** One module on its way to text. */
class Module {
  readonly names = new Set<string>(runtime)
  readonly body: Array<string> = []
  /** Structures that stand after everything that uses them: shapes are built when first used. */
  private readonly pending: Array<() => void> = []
  private readonly imports = new Map<string, string>()
  private readonly local = new Map<string, string>()
  /** What structures that are defined in place are called. */
  private readonly inline = { in: new Map<Spec.Fields, string>(), out: new Map<Spec.Fields, string>() }

  constructor(
    readonly file: string,
    readonly project: Spec.Project,
    readonly placed: ReadonlyMap<string, Placed>,
    readonly differs: ReadonlySet<string>
  ) {}

  reserve(id: string, ...names: ReadonlyArray<string>): void {
    for (const name of names) {
      if (this.names.has(name)) throw new Error(`${id}: ${this.file} has two things called ${name}`)
      this.names.add(name)
    }
  }

  take(...candidates: ReadonlyArray<string>): string {
    let name = candidates.find((candidate) => !this.names.has(candidate))
    for (let i = 2; name === undefined; i++) {
      if (!this.names.has(`${candidates.at(-1)!}${i}`)) name = `${candidates.at(-1)!}${i}`
    }
    this.names.add(name)
    return name
  }

  /** Imports a module of the runtime, for its types only unless it is needed when the program runs. */
  use(name: string, typeOnly = false): void {
    const path = `${"../".repeat(this.file.split("/").length - 1)}${name}.js`
    if (typeOnly && this.imports.has(path)) return
    this.imports.set(path, `import ${typeOnly ? "type " : ""}* as ${name} from "${path}"`)
  }

  /** Imports the type that a module of the runtime is named after. */
  useType(name: string): void {
    const path = `${"../".repeat(this.file.split("/").length - 1)}${name}.js`
    this.imports.set(path, `import type { ${name} } from "${path}"`)
  }

  /** Imports the types of a module of Effect's. */
  useEffect(name: string): void {
    this.imports.set(`effect/${name}`, `import type * as ${name} from "effect/${name}"`)
  }

  /** Imports what the error codes of the project say; whether they say anything. */
  useCodes(): boolean {
    const path = codesPath(this.project)
    if (path === undefined) return false
    const from = `${"../".repeat(this.file.split("/").length - 1)}${path.replace(/\.ts$/, ".js")}`
    this.imports.set(from, `import { codes } from "${from}"`)
    return true
  }

  /** The name of a named structure here. */
  nameOfType(type: string, direction: Direction): string {
    const placed = this.placed.get(`${type} ${this.differs.has(type) ? direction : "both"}`)!
    if (placed.file === this.file) return this.local.get(placed.name) ?? placed.name
    const from = this.file.split("/").slice(0, -1)
    const to = placed.file.split("/")
    while (from.length > 0 && from[0] === to[0]) {
      from.shift()
      to.shift()
    }
    const path = `${from.length === 0 ? "./" : "../".repeat(from.length)}${to.join("/").replace(/\.ts$/, ".js")}`
    const alias = from.length === 0 || to.length > 1 ? "Types" : "Shared"
    this.imports.set(path, `import * as ${alias} from "${path}"`)
    return `${alias}.${placed.name}`
  }

  typeOf(facts: Spec.FieldFacts, direction: Direction): string {
    return Print.typeOf(facts, direction, this.nameOf(direction))
  }

  private nameOf(direction: Direction): Print.NameOf {
    return ({ fields }, base) =>
      fields === undefined ? this.nameOfType(base, direction) : this.inline[direction].get(fields)!
  }

  /** Names the structures that are defined in place below a structure, and has them written later. */
  private nameInner(name: string, id: string, fields: Spec.Fields, direction: Direction): void {
    const stem = name.replace(/Input$/, "")
    for (const [fieldName, field] of Object.entries(fields)) {
      const facts = Spec.factsOf(field)
      const inner = facts.fields
      if (inner === undefined || this.inline[direction].has(inner)) continue
      const base = baseOf(facts)
      const derived = stem + pascal(fieldName) + (stem === name ? "" : "Input")
      const chosen = base === "object" ? this.take(derived) : this.take(base, derived)
      const innerId = `${id}.${fieldName}`
      this.inline[direction].set(inner, chosen)
      this.pending.push(() => this.structure(chosen, innerId, inner, direction))
      this.nameInner(chosen, innerId, inner, direction)
    }
  }

  /** Gives the named structures that stand here their names, before anything else may take them. */
  declareTypes(): void {
    for (const placed of this.placed.values()) {
      if (placed.file !== this.file) continue
      const name = this.take(placed.name)
      if (name !== placed.name && this.file.endsWith("Types.ts"))
        throw new Error(`${placed.name} cannot be shared`)
      this.local.set(placed.name, name)
      this.pending.push(() => {
        const direction = placed.variant === "in" ? "in" : "out"
        this.structure(
          name,
          `${this.project.project}#${placed.name}`,
          this.project.types[placed.type]!,
          direction
        )
      })
    }
  }

  /** Writes an interface and the shape of the same name. */
  structure(
    name: string,
    id: string,
    fields: Spec.Fields,
    direction: Direction,
    comment?: string,
    category = "structures"
  ): void {
    this.nameInner(name, id, fields, direction)
    this.use("Codec")
    const members: Array<string> = []
    const pieces: Array<(indent: string) => string> = []
    for (const [wireName, field] of Object.entries(fields)) {
      const facts = Spec.factsOf(field)
      const fieldName = property(facts.as ?? wireName)
      const always = Print.isAlways(facts, direction)
      const type = this.typeOf(facts, direction)
      if (type.includes("Upload.Uploadable")) this.use("Upload", true)
      const note = Print.commentOf(facts, direction)
      if (note !== undefined) members.push(...docs([note], "  "))
      const union =
        (type.includes(" | ") && !type.includes("<") && !type.includes("{ ")) ||
        /\((?:string|number) & \{\}\)$/.test(type)
      const head = `readonly ${fieldName}${always ? "" : "?"}: `
      const tail = always ? "" : " | undefined"
      members.push(
        union ? Print.fill(head, type.split(/ \| (?![{}])/), " | ", tail, "  ") : `  ${head}${type}${tail}`
      )
      const shape = Print.shapeOf(facts, direction, this.nameOf(direction))
      const list = /^(Codec\.(?:lit|listed|open)(?:Opt)?\()(.*)(\))$/.exec(shape)
      pieces.push((indent) =>
        list === null
          ? `${indent}${fieldName}: ${shape}`
          : Print.fill(`${fieldName}: ${list[1]!}`, list[2]!.split(/, (?=["\d-])/), ", ", list[3]!, indent)
      )
    }
    const about = comment === undefined ? [] : [comment, ""]
    this.body.push(
      [...docs([...about, `@category ${category}`]), `export interface ${name} {`, ...members, "}"].join(
        "\n"
      ),
      // The interface has documented the name.
      declaration(
        `export const ${name}: Codec.Shape<${name}>`,
        `/*#__PURE__*/ Codec.shape(${JSON.stringify(id)}, () => ({`,
        (indent) => pieces.map((piece) => piece(indent)),
        "}))"
      )
    )
  }

  text(about: ReadonlyArray<string>): string {
    for (let next = this.pending.shift(); next !== undefined; next = this.pending.shift()) next()
    const imports = [...this.imports].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, line]) => line)
    return [
      `// GENERATED from spec/${this.project.project}.json. DO NOT EDIT: correct spec/patches/${this.project.project}.json.`,
      [...docs([...about, "", "@since 0.1.0"]), ...imports].join("\n"),
      "",
      this.body.join("\n\n"),
      ""
    ].join("\n")
  }
}

/** A documentation comment, wrapped to the width of a line. */
const docs = (text: ReadonlyArray<string>, indent = ""): Array<string> => {
  const [only, ...others] = text
  if (others.length === 0 && `${indent}/** ${only!} */`.length <= Print.width)
    return [`${indent}/** ${only!} */`]
  const lines = text.flatMap((line) => wrapWords(line, Print.width - indent.length - 3))
  return [`${indent}/**`, ...lines.map((line) => `${indent} * ${line}`.trimEnd()), `${indent} */`]
}

const wrapWords = (text: string, width: number): Array<string> => {
  if (text.length <= width || text.startsWith("@")) return [text]
  const lines: Array<string> = []
  let line = ""
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line)
      line = word
    } else line = line === "" ? word : `${line} ${word}`
  }
  return [...lines, line]
}

/** A fact of a value, with its list filled over lines where it is long. */
const fact = (text: string, indent: string): string => {
  const list = /^(\w+: )([[{])( ?)(.*?)( ?)([\]}])$/.exec(text)
  if (list === null || indent.length + text.length < Print.width) return indent + text
  const [, name, open, , items, , close] = list
  return Print.fill(`${name!}${open!}`, items!.split(", "), ", ", close!, indent)
}

/** An exported or local constant that a call makes; on one line as far as the `(`, if it fits. */
const declaration = (
  head: string,
  call: string,
  members: (indent: string) => ReadonlyArray<string>,
  close: string
): string => {
  const fits = `${head.slice(head.lastIndexOf("\n") + 1)} = ${call}`.length <= Print.width
  const indent = fits ? "  " : "    "
  return [
    fits ? `${head} = ${call}` : `${head} =\n  ${call}`,
    members(indent).join(",\n"),
    fits ? close : `  ${close}`
  ].join("\n")
}

const backticked = (names: ReadonlyArray<string>): string => names.map((name) => `\`${name}\``).join(", ")

const rateOf = (endpoint: Spec.Endpoint): string | undefined => {
  const { perMinute, perSecond, special } = endpoint.rate ?? {}
  const rates = [
    perMinute === undefined ? undefined : `${perMinute}/min`,
    perSecond === undefined ? undefined : `${perSecond}/s`,
    special === true ? "a limit of its own" : undefined
  ].filter((rate) => rate !== undefined)
  return rates.length === 0 ? undefined : `Rate limit: ${rates.join(", ")}.`
}

export const tokensOf = (endpoint: Spec.Endpoint): ReadonlyArray<"tenant" | "user" | "app"> =>
  endpoint.tokens ?? ["tenant", "user"]

/** What to know of an endpoint that has no page. */
const unofficial = (endpoint: Spec.Endpoint): string => {
  const lacking = [
    endpoint.idAssumed === true ? "Its id is made from its path." : undefined,
    endpoint.bodyField !== undefined ? "What its body holds is not known." : undefined,
    endpoint.responseFrom === "none"
      ? "What it answers with is not known."
      : endpoint.responseFrom === "cli"
        ? "Of its answer no more is known than that client reads."
        : undefined
  ].filter((part) => part !== undefined)
  return [
    "Known from the platform's own command-line client only: it has no documentation page and may change without notice.",
    ...lacking
  ].join(" ")
}

/** Which permissions an endpoint asks for. */
const scopesOf = (endpoint: Spec.Endpoint): Array<string> => {
  const lines: Array<string> = []
  if (endpoint.scopes !== null && endpoint.scopes.length > 0) {
    lines.push("", `Scopes, any of: ${backticked(endpoint.scopes)}.`)
  }
  if (endpoint.scopesAll !== undefined && endpoint.scopesAll.length > 0) {
    lines.push(
      "",
      `The platform's own client asks for ${backticked(endpoint.scopesAll)} before it calls this.`
    )
  }
  if (endpoint.fieldScopes !== undefined) {
    lines.push("", `Scopes that open further fields: ${backticked(endpoint.fieldScopes)}.`)
  }
  return lines
}

const pageOf = (endpoint: Spec.Endpoint): Array<string> => [
  ...(endpoint.deprecated ? ["@deprecated The platform keeps it for old applications."] : []),
  ...(endpoint.doc === null ? [] : [`@see ${documentation}${endpoint.doc}`])
]

const commentOfEndpoint = (endpoint: Spec.Endpoint): Array<string> => {
  const facts = [
    `\`${endpoint.method} ${endpoint.path}\``,
    endpoint.tokens === null
      ? "Token kinds are not documented."
      : endpoint.tokens.length === 0
        ? "Takes no token."
        : `Token: ${endpoint.tokens.join(" or ")}.`,
    rateOf(endpoint)
  ].filter((fact) => fact !== undefined)
  const lines = [
    ...(endpoint.title === null ? [] : [Print.inComment(endpoint.title), ""]),
    facts.join(" · ").replaceAll(". ·", " ·")
  ]
  lines.push(...scopesOf(endpoint))
  if (endpoint.source === "client") lines.push("", unofficial(endpoint))
  return [...lines, "", ...pageOf(endpoint), "@category endpoints"]
}

/**
 * What stands on each form in which an endpoint is called: its summary, its permissions and its page. Editors show that of
 * the form while the call is typed, and nothing of the comment on the endpoint. What else is known stands there only.
 */
const commentOfForm = (endpoint: Spec.Endpoint): Array<string> => [
  endpoint.title === null ? `\`${endpoint.method} ${endpoint.path}\`` : Print.inComment(endpoint.title),
  ...scopesOf(endpoint),
  ...pageOf(endpoint)
]

/** The type of the items of a page. */
const itemType = (module: Module, id: string, output: Spec.Fields, path: string): string => {
  let fields: Spec.Fields | undefined = output
  let field: Spec.Field | undefined
  for (const name of path.split(".")) {
    field = fields?.[name]
    fields = field === undefined ? undefined : Spec.innerFields(module.project, field)
  }
  if (field === undefined) throw new Error(`${id}: a page has no ${path}`)
  const facts = Spec.factsOf(field)
  const type = Spec.parseType(facts.type)
  if (type.depth === 0) throw new Error(`${id}: ${path} of a page is not a list`)
  return module.typeOf({ ...facts, type: Spec.printType({ ...type, depth: type.depth - 1 }) }, "out")
}

/** The module that makes an endpoint. */
type Kind = "Endpoint" | "Paged" | "Download" | "ServerSentEvents"

/**
 * The type of an endpoint: what is known of it, and the forms in which it is called, each with a comment of its own.
 *
 * Who calls is the context's business where only users may: there a call with a token of its own, which says who calls, is
 * a form of its own, and comes first.
 */
const typeOfEndpoint = (endpoint: {
  readonly kind: Kind
  readonly comment: ReadonlyArray<string>
  readonly input: string
  readonly output: string | undefined
  readonly item: string | undefined
  readonly tokens: ReadonlyArray<string>
  readonly byUsersOnly: boolean
  readonly needsInput: boolean
}): string => {
  const { byUsersOnly, comment, input, item, kind, needsInput, output, tokens } = endpoint
  const union = (names: ReadonlyArray<string>): string =>
    names.length === 0 ? "never" : names.map((name) => JSON.stringify(name)).join(" | ")
  const application = union(tokens.filter((token) => token !== "user"))
  const forms = (
    options: string,
    withToken: string,
    gives: (requires: string) => string,
    indent: string
  ): ReadonlyArray<string> => {
    const optionsOf = application === union(["tenant"]) ? options : `${options}<${application}>`
    const usual = `(input${needsInput ? "" : "?"}: ${input}, options?: ${optionsOf}): ${gives(byUsersOnly ? "FeishuClient | UserToken" : "FeishuClient")}`
    const own = `(input: ${input}${needsInput ? "" : " | undefined"}, options: ${withToken}): ${gives("FeishuClient")}`
    return (byUsersOnly ? [own, usual] : [usual]).flatMap((form) =>
      docs(comment, indent).concat(indent + form)
    )
  }
  const gives = (requires: string): string =>
    kind === "Download"
      ? `Download.Content${requires === "FeishuClient" ? "" : `<FeishuError, ${requires}>`}`
      : `${kind === "ServerSentEvents" ? "Stream.Stream" : "Effect.Effect"}<${output}, FeishuError, ${requires}>`
  const byDefault = (requires: string): string =>
    requires === "FeishuClient" ? "" : `, FeishuError, ${requires}`
  const facts = [input, ...(output === undefined ? [] : [output]), union(tokens)].join(", ")
  return [
    `${kind === "Download" ? "Download" : "Endpoint"}.Described<${facts}> & {`,
    ...forms("Endpoint.CallOptions", "Endpoint.WithToken", gives, "  "),
    ...(item === undefined
      ? []
      : [
          "  readonly paging: Endpoint.Paging",
          `  readonly pages: Paged.${needsInput ? "Listed" : "OptionalListed"}<${facts}>`,
          "  readonly items: {",
          ...forms(
            "Paged.Options",
            "Paged.OptionsWithToken",
            (requires) => `Paged.Listing<${item}${byDefault(requires)}>`,
            "    "
          ),
          "  }"
        ]),
    "}"
  ].join("\n")
}

/** What an endpoint takes, by the names that callers give, and which of these are others on the wire. */
const inputOf = (
  endpoint: Spec.Endpoint
): { readonly input: Spec.Fields; readonly wireNames: ReadonlyArray<readonly [string, string]> } => {
  const input: Spec.Fields = {}
  for (const parameter of Model.pathNames(endpoint.path)) {
    input[parameter] = endpoint.pathParams?.[parameter] ?? "string!"
  }
  const wireNames: Array<readonly [string, string]> = []
  for (const section of ["query", "headers", "body"] as const) {
    for (const [wire, field] of Object.entries(endpoint[section] ?? {})) {
      const { as: own = wire, ...facts } = Spec.factsOf(field)
      if (own !== wire) wireNames.push([own, wire])
      // The client makes up a key where the caller gives none.
      if (own === endpoint.idempotencyKey) facts.type = facts.type.replace(/!$/, "")
      input[own] = Spec.shortest(facts)
    }
  }
  return { input, wireNames }
}

/** What an endpoint gives, as far as it is said. */
const outputOf = ({ answer, envelope, response: data = {} }: Spec.Endpoint): Spec.Fields => {
  if (answer === "binary") return {}
  if (envelope === undefined) return data
  return {
    code: "integer!",
    msg: "string",
    ...envelope,
    data: Object.keys(data).length === 0 ? "object" : { type: "object", fields: data }
  }
}

const kindOf = ({ answer, paging }: Spec.Endpoint): Kind =>
  answer === "binary" ? "Download" : answer === "sse" ? "ServerSentEvents" : paging ? "Paged" : "Endpoint"

/** What the client has to know of an endpoint to call it, but for its shapes. */
const callFacts = (
  id: string,
  endpoint: Spec.Endpoint,
  wireNames: ReadonlyArray<readonly [string, string]>
): Array<string> => {
  const text = (value: unknown): string => JSON.stringify(value)
  const names = (wire: Spec.Fields): string =>
    `[${Object.entries(wire)
      .map(([key, field]) => text(Spec.factsOf(field).as ?? key))
      .join(", ")}]`
  const facts = [`id: ${text(id)}`, `method: ${text(endpoint.method)}`, `path: ${text(endpoint.path)}`]
  if (endpoint.host !== undefined) facts.push(`host: ${text(endpoint.host)}`)
  facts.push(`tokens: [${tokensOf(endpoint).map(text).join(", ")}]`)
  if (endpoint.query !== undefined) facts.push(`query: ${names(endpoint.query)}`)
  if (endpoint.headers !== undefined) facts.push(`headers: ${names(endpoint.headers)}`)
  if (endpoint.request !== undefined) facts.push(`body: ${text(endpoint.request)}`)
  if (endpoint.bodyField !== undefined) facts.push(`bodyField: ${text(endpoint.bodyField)}`)
  if (wireNames.length > 0) {
    facts.push(
      `wireNames: { ${wireNames.map(([own, wire]) => `${property(own)}: ${text(wire)}`).join(", ")} }`
    )
  }
  if (endpoint.envelope !== undefined) facts.push(`response: "envelope"`)
  else if (endpoint.answer !== "envelope") facts.push(`response: ${text(endpoint.answer)}`)
  if (endpoint.idempotencyKey !== undefined) facts.push(`idempotencyKey: ${text(endpoint.idempotencyKey)}`)
  if (endpoint.repeatable !== undefined) facts.push(`repeatable: ${endpoint.repeatable}`)
  if (endpoint.done !== undefined) facts.push(`done: [${endpoint.done.join(", ")}]`)
  if (endpoint.paging !== undefined) {
    const { alsoItems: _, ...paging } = endpoint.paging
    const entries = Object.entries(paging).map(([key, value]) => `${key}: ${text(value)}`)
    facts.push(`paging: { ${entries.join(", ")} }`)
  }
  if (endpoint.helpdesk) facts.push("helpdesk: true")
  if (endpoint.deprecated) facts.push("deprecated: true")
  return facts
}

const writeEndpoint = (module: Module, id: string, endpoint: Spec.Endpoint): void => {
  const exported = exportName(id)
  const name = reserved.has(exported) ? `${exported}Endpoint` : exported
  const prefix = pascal(exported)
  const { input, wireNames } = inputOf(endpoint)
  const takesInput = Object.keys(input).length > 0
  const needsInput = Object.values(input).some((field) => Spec.factsOf(field).type.endsWith("!"))
  const inputType = takesInput ? `${prefix}Input` : "Codec.Empty"
  if (takesInput)
    module.structure(inputType, `${id}#input`, input, "in", `What \`${exported}\` takes.`, "inputs")

  const output = outputOf(endpoint)
  const gives = Object.keys(output).length > 0
  const outputType = gives ? `${prefix}Output` : "Codec.Dictionary"
  if (gives)
    module.structure(outputType, `${id}#output`, output, "out", `What \`${exported}\` gives.`, "outputs")

  const tokens = tokensOf(endpoint)
  const kind = kindOf(endpoint)
  const binary = kind === "Download"
  module.use(kind)
  module.use("Endpoint", true)
  const byUsersOnly = tokens.length === 1 && tokens[0] === "user"
  if (kind !== "Download" || byUsersOnly) {
    module.useType("FeishuError")
    module.useType("FeishuClient")
  }
  if (byUsersOnly) module.useType("UserToken")
  if (kind !== "Download") module.useEffect(kind === "ServerSentEvents" ? "Stream" : "Effect")
  if (!takesInput || !gives) module.use("Codec")
  const type = typeOfEndpoint({
    kind,
    comment: commentOfForm(endpoint),
    input: inputType,
    output: binary ? undefined : outputType,
    item: kind === "Paged" ? itemType(module, id, output, endpoint.paging!.items) : undefined,
    tokens,
    byUsersOnly,
    needsInput
  })

  const facts = callFacts(id, endpoint, wireNames)
  if (module.useCodes()) facts.push("codes")
  if (endpoint.request === "multipart") {
    module.use("Upload")
    facts.push("encode: Upload.encode")
  }
  facts.push(`input: ${takesInput ? inputType : "Codec.empty"}`)
  if (!binary) facts.push(`output: ${gives ? outputType : "Codec.dictionary"}`)
  const constructor = needsInput && (kind === "Endpoint" || kind === "Paged") ? "makeRequired" : "make"
  const lines = [
    ...docs(commentOfEndpoint(endpoint)),
    declaration(
      `${name === exported ? "export " : ""}const ${name}: ${type}`,
      `/*#__PURE__*/ ${kind}.${constructor}({`,
      (indent) => facts.map((text) => fact(text, indent)),
      "})"
    )
  ]
  if (name !== exported) lines.push("", `export { ${name} as ${exported} }`)
  module.body.push(lines.join("\n"))
}

const writeEvent = (module: Module, type: string, event: Spec.Event): void => {
  const name = eventName(module.project.project, type)
  const lines = [
    event.title === null ? `\`${type}\`` : `${Print.inComment(event.title)} · \`${type}\``,
    ...(event.scopes !== null && event.scopes.length > 0
      ? ["", `Scopes, any of: ${backticked(event.scopes)}.`]
      : []),
    ...(event.subscription === undefined
      ? []
      : [
          "",
          `Comes to those who asked for it with \`${event.subscription.start}\`, until \`${event.subscription.stop}\`` +
            (event.subscription.body === undefined
              ? "."
              : `, both with \`${JSON.stringify(event.subscription.body)}\`.`)
        ]),
    "",
    ...(event.deprecated ? ["@deprecated The platform keeps it for old applications."] : []),
    ...(event.doc === null ? [] : [`@see ${documentation}${event.doc}`])
  ]
  const structureName = pascal(name)
  module.structure(structureName, `${type}#event`, event.fields, "out", `What \`${type}\` tells.`, "payloads")
  let answer = ""
  if (event.answer !== undefined) {
    answer = `${structureName}Answer`
    module.structure(
      answer,
      `${type}#answer`,
      event.answer,
      "in",
      `What \`${type}\` may be answered with.`,
      "answers"
    )
  }
  const facts = [
    `type: ${JSON.stringify(type)}`,
    `schema: ${JSON.stringify(event.schema)}`,
    ...(event.callback ? ["callback: true"] : []),
    ...(event.deprecated ? ["deprecated: true"] : []),
    `payload: ${structureName}`,
    ...(answer === "" ? [] : [`answer: ${answer}`])
  ]
  module.use("EventDefinition")
  const parameters = answer === "" ? structureName : `${structureName}, ${answer}`
  module.body.push(
    [
      ...docs([...lines, "@category events"]),
      declaration(
        `export const ${name}: EventDefinition.EventDefinition<${parameters}>`,
        "/*#__PURE__*/ EventDefinition.make({",
        (indent) => facts.map((text) => fact(text, indent)),
        "})"
      )
    ].join("\n")
  )
}

/** The modules of a project by their paths below `packages/core/src`. */
export const generateProject = (project: Spec.Project): Map<string, string> => {
  const placed = place(project)
  const differs = directional(project)
  const modules = new Map<string, Module>()
  const moduleOf = (file: string): Module => {
    let module = modules.get(file)
    if (module === undefined) {
      module = new Module(file, project, placed, differs)
      modules.set(file, module)
    }
    return module
  }
  const endpoints = Object.entries(project.endpoints)
  const events = Object.entries(project.events)
  // Names of endpoints, of what they take and give, and of events come before names of structures.
  for (const [id] of endpoints) {
    const module = moduleOf(resourcePath(id))
    const name = exportName(id)
    module.reserve(id, name, `${pascal(name)}Input`, `${pascal(name)}Output`)
  }
  for (const [type] of events) {
    const name = eventName(project.project, type)
    moduleOf(eventPath(project.project)).reserve(type, name, pascal(name), `${pascal(name)}Answer`)
  }
  for (const { file } of placed.values()) moduleOf(file)
  for (const module of modules.values()) module.declareTypes()
  for (const [id, endpoint] of endpoints) writeEndpoint(moduleOf(resourcePath(id)), id, endpoint)
  for (const [type, event] of events) writeEvent(moduleOf(eventPath(project.project)), type, event)
  const texts = new Map<string, string>()
  for (const module of [...modules.values()].sort((a, b) => (a.file < b.file ? -1 : 1))) {
    const parts = module.file.replace(/\.ts$/, "").split("/")
    const about = module.file.endsWith("Types.ts")
      ? [`Structures that several resources of \`${parts.slice(1, -1).join("/")}\` share.`]
      : module.file.startsWith("events/")
        ? [`Events of \`${project.project}\`.`]
        : [
            `Endpoints of \`${endpoints
              .find(([id]) => resourcePath(id) === module.file)![0]
              .split(".")
              .slice(0, -1)
              .join(".")}\`.`
          ]
    texts.set(module.file, module.text(about))
  }
  const lower = new Set<string>()
  for (const file of texts.keys()) {
    if (lower.has(file.toLowerCase())) throw new Error(`two modules are called ${file}`)
    lower.add(file.toLowerCase())
  }
  return texts
}
