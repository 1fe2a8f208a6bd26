/**
 * Values of a shape, drawn from a seed: ids look like the platform's, people are those of the directory, times and
 * addresses are times and addresses, and what the request names comes back in the answer.
 */
import type * as Codec from "@effect-feishu/core/Codec"
import { knownValues } from "@effect-feishu/core/Codec"
import { conversationsSlot } from "./conversations.js"
import { directorySlot, type Person } from "./directory.js"
import { isObject } from "./fields.js"
import { Ids } from "./ids.js"
import type { Caller } from "./route.js"
import { isInteger, present } from "./shape.js"
import type { World } from "./world.js"

export interface Context {
  readonly world: World
  readonly caller: Caller
  readonly input: Readonly<Record<string, unknown>>
  /** Such as `im`. */
  readonly project: string
}

/** FNV-1a over UTF-16 units. */
export const hash = (text: string): number => {
  let value = 0x811c9dc5
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193)
  return value >>> 0
}

interface Scope extends Context {
  readonly ids: Ids
  /** Whom the structure is about, when it names a person. */
  readonly person: Person | undefined
  readonly depth: number
  /** Items of a list are not what the request is about. */
  readonly isItem: boolean
  /** The id in the request that the item is for; it may stand in a structure within the item. */
  readonly asked?: { readonly name: string; readonly id: string }
}

const uuid = ({ ids }: Scope): string =>
  `${ids.hex(8)}-${ids.hex(4)}-4${ids.hex(3)}-a${ids.hex(3)}-${ids.hex(12)}`

const digits = ({ ids }: Scope, length: number): string => {
  let out = "7"
  while (out.length < length) out += String(ids.integer(10))
  return out
}

/** Seconds since the epoch, within a year that does not move: equal requests get equal answers. */
const seconds = ({ ids }: Scope): number => 1_735_689_600 + ids.integer(365 * 86_400)

const isoDate = (scope: Scope): string => new Date(seconds(scope) * 1000).toISOString().slice(0, 10)

const someone = ({ ids, world }: Context & { readonly ids: Ids }): Person | undefined => {
  const { users } = world.settings
  return users === 0 ? undefined : world.get(directorySlot).person(ids.integer(users))
}

/** The id of a person, of the kind that the request asks for. */
const personId = (scope: Scope): string => {
  const person = scope.person ?? someone(scope)
  const type = scope.input["user_id_type"]
  if (type === "user_id") return person?.user_id ?? scope.ids.hex(8)
  if (type === "union_id") return person?.union_id ?? `on_${scope.ids.hex(32)}`
  return person?.open_id ?? `ou_${scope.ids.hex(32)}`
}

const departmentId = (scope: Scope, isOpen: boolean): string => {
  const { departments } = scope.world.settings
  const found = scope.world.get(directorySlot).department(scope.ids.integer(departments + 1))
  const type = isOpen ? "open_department_id" : scope.input["department_id_type"]
  return type === "department_id"
    ? (found?.department_id ?? scope.ids.hex(16))
    : (found?.open_department_id ?? `od-${scope.ids.hex(32)}`)
}

const chatId = (scope: Scope): string => {
  const [chat] = scope.world.get(conversationsSlot).chats.keys()
  return chat ?? `oc_${scope.ids.hex(32)}`
}

const time = (scope: Scope): string =>
  scope.project === "im" ? `${seconds(scope)}000` : String(seconds(scope))

type Rule = readonly [name: RegExp, make: (scope: Scope) => string]

const words = ["Atlas", "Beacon", "Cedar", "Delta", "Ember", "Fjord", "Grove", "Harbor", "Iris", "Juniper"]

const word = ({ ids }: Scope): string => words[ids.integer(words.length)]!

const prefixed =
  (prefix: string, length: number) =>
  ({ ids }: Scope): string =>
    prefix + ids.word(length)

const hexed =
  (prefix: string, length: number) =>
  ({ ids }: Scope): string =>
    prefix + ids.hex(length)

/** By name, the first that fits. Names are compared in snake_case. */
const textRules: ReadonlyArray<Rule> = [
  [/^(next_)?page_token$|^scroll_id$/, () => ""],
  [/^tenant_key$/, ({ caller }) => caller.tenantKey],
  [/^app_id$|^client_id$/, ({ caller, ids }) => caller.appId || `cli_${ids.hex(16)}`],
  [/open_department_ids?$/, (scope) => departmentId(scope, true)],
  [/department_ids?$|^departments?$/, (scope) => departmentId(scope, false)],
  [/union_ids?$/, (scope) => (scope.person ?? someone(scope))?.union_id ?? hexed("on_", 32)(scope)],
  [/open_ids?$/, (scope) => (scope.person ?? someone(scope))?.open_id ?? hexed("ou_", 32)(scope)],
  [
    /user_ids?$|(employee|creator|owner|operator|leader|manager|person|approver|member|modifier|assignee)_ids?$|^(creator|owner|operator|leader|created_by|updated_by)$/,
    personId
  ],
  [/(open_)?chat_ids?$/, chatId],
  [/(^|_)(message|root|parent_message|upper_message)_ids?$/, hexed("om_", 32)],
  [/thread_id$/, hexed("omt_", 16)],
  [/image_key$|(^|_)img_key$/, hexed("img_v3_02_", 32)],
  [/file_key$/, hexed("file_v3_00_", 32)],
  [/^app_token$/, prefixed("bascn", 22)],
  [/table_id$/, prefixed("tbl", 14)],
  [/record_ids?$/, prefixed("rec", 14)],
  [/view_id$/, prefixed("vew", 10)],
  [/field_id$/, prefixed("fld", 10)],
  [/document_id$|^block_id$|obj_token$/, prefixed("doxcn", 22)],
  [/spreadsheet_token$/, prefixed("shtcn", 22)],
  [/sheet_id$/, hexed("", 6)],
  [/(^|_)node_token$/, prefixed("wikcn", 22)],
  [/folder_token$/, prefixed("fldcn", 22)],
  [/file_token$/, prefixed("boxcn", 22)],
  [/calendar_id$/, ({ ids }) => `feishu.cn_${ids.word(24)}@group.calendar.feishu.cn`],
  [/event_id$/, (scope) => `${uuid(scope)}_0`],
  [/room_ids?$/, hexed("omm_", 32)],
  [/uu?id$|guid$|(approval|instance)_code$/, uuid],
  [/(access|refresh)_token$/, ({ ids }) => `eyJ${ids.word(60)}`],
  [/_?token$|ticket$/, ({ ids }) => ids.word(27)],
  [/(^|_)ids?$/, (scope) => digits(scope, 19)],
  [
    /email|mailbox|(^|_)mail(_address)?$/,
    ({ ids, person }) => person?.email ?? `${ids.hex(6)}@sandbox.example`
  ],
  [
    /mobile|phone|(^|_)tel$/,
    ({ ids, person }) => person?.mobile ?? `+86138${10_000_000 + ids.integer(89_999_999)}`
  ],
  [/url$|(^|_)link$|href$|avatar|^icon$|^domain$/, ({ ids }) => `https://sandbox.example/${ids.word(12)}`],
  [/time_?zone$|^tz$/, () => "Asia/Shanghai"],
  [/date_?time$/, (scope) => new Date(seconds(scope) * 1000).toISOString()],
  [/(^|_)date$|^date_|birthday|date_of_birth/, isoDate],
  [/(^|_)(time|timestamp|ts|at|deadline|expire|expires)$|_time_/, time],
  [/^(zh_cn|zh_hk|zh_tw|zh_name)$/, () => "示例"],
  [/^(en_us|ja_jp)$/, () => "Example"],
  [/(^|_)(locale|lang|language)$/, () => "zh_cn"],
  [/currency/, () => "CNY"],
  [/country|nationality/, () => "CN"],
  [/city/, () => "Beijing"],
  [/address/, ({ ids }) => `${1 + ids.integer(200)} Sandbox Road`],
  [/version/, ({ ids }) => `1.${ids.integer(10)}.${ids.integer(10)}`],
  [/md5|sha|hash|checksum|signature|(^|_)sign$/, hexed("", 32)],
  [/(^|_)ip$/, ({ ids }) => `192.0.2.${1 + ids.integer(254)}`],
  [/colou?r/, () => "#3370FF"],
  [/mime_type|content_type/, () => "text/plain"],
  [/file_?name|^filename$/, (scope) => `${word(scope).toLowerCase()}.txt`],
  [
    /(^|_)(amount|price|salary|count|number|total|size|score|percent|rate|num|quantity|index|level)$/,
    ({ ids }) => String(1 + ids.integer(100))
  ],
  [/en_name|english/, (scope) => scope.person?.en_name ?? word(scope)],
  [/(^|_)(user_)?name$|nickname/, (scope) => scope.person?.name ?? word(scope)],
  [/title|subject|summary|topic|label|display/, (scope) => `${word(scope)} ${1 + scope.ids.integer(99)}`],
  [
    /desc|content|text|comment|remark|reason|note|body|message|msg/,
    (scope) => `Drawn by the sandbox: ${word(scope)}`
  ],
  [/code$|(^|_)no$|number/, ({ ids }) => String(100_000 + ids.integer(899_999))]
]

const snake = (name: string): string => name.replace(/([a-z0-9])([A-Z])/g, "$1_$2").toLowerCase()

const rules = new Map<string, Rule[1] | undefined>()

const ruleOf = (name: string): Rule[1] | undefined => {
  if (!rules.has(name)) {
    const words = snake(name)
    rules.set(name, textRules.find(([pattern]) => pattern.test(words))?.[1])
  }
  return rules.get(name)
}

const text = (name: string, scope: Scope): string => {
  const rule = ruleOf(name)
  return rule === undefined ? `${name === "" ? "value" : name} ${1 + scope.ids.integer(99)}` : rule(scope)
}

const number = (name: string, scope: Scope, integer: boolean): number => {
  const words = snake(name)
  if (/expires?_in$/.test(words)) return 7200
  if (/(^|_)(time|timestamp|ts|at|date|deadline|expire)$/.test(words)) return seconds(scope)
  if (/latitude|(^|_)lat$/.test(words)) return 39.9
  if (/longitude|(^|_)(lng|lon)$/.test(words)) return 116.4
  if (/percent|rate|ratio|progress/.test(words))
    return integer ? scope.ids.integer(101) : scope.ids.integer(101) / 100
  if (/(^|_)(status|type|state|mode|source)$/.test(words)) return 1
  if (/(^|_)code$/.test(words)) return 0
  return 1 + scope.ids.integer(100)
}

const negative = /has_more|delet|disabled|frozen|expired|revoked|resigned|_fail|truncat|is_error/

/** Lists of what could not be done. Nothing that was drawn failed: its ids would be none that were sent. */
const failures =
  /fail|invalid|illegal|not_exist|not_found|unauthori[sz]ed|reject|error|conflict|missing|skipped/

/** Lists of ids whose names do not say so, and the name of one where they are answered. */
const nounLists: Readonly<Record<string, string>> = {
  members: "user_id",
  users: "user_id",
  departments: "department_id"
}

/** The lists of ids in a request, by the name of one: `user_ids` and `user_id_list` by `user_id`. */
const idLists = (input: Context["input"]): ReadonlyMap<string, ReadonlyArray<string>> => {
  const lists = new Map<string, ReadonlyArray<string>>()
  for (const [name, said] of Object.entries(input)) {
    const words = snake(name)
    const one = /^(.*?(?:id|token|key|code|guid|no))(?:s|_list)$/.exec(words)?.[1] ?? nounLists[words]
    if (one === undefined || !Array.isArray(said)) continue
    if (said.length > 0 && said.every((item) => typeof item === "string")) lists.set(one, said)
  }
  return lists
}

interface Asked {
  readonly name: string
  readonly ids: ReadonlyArray<string>
}

const holds = (item: Codec.Node, name: string, depth = 0): boolean => {
  const node = present(item)
  return (
    node._tag === "Struct" &&
    node.properties.some(
      (property) => snake(property.name) === name || (depth < 2 && holds(property.type, name, depth + 1))
    )
  )
}

/** The ids in the request that a list of the answer is about: it has an item for each, and no others. */
const askedFor = (item: Codec.Node, { input }: Scope): Asked | undefined => {
  const lists = [...idLists(input)].map(([name, ids]): Asked => ({ name, ids }))
  const named = lists.find(({ name }) => holds(item, name))
  if (named !== undefined) return named
  const [only] = lists
  return lists.length === 1 && only !== undefined && propertyNames(item).includes("id")
    ? { name: "id", ids: only.ids }
    : undefined
}

const propertyNames = (item: Codec.Node): ReadonlyArray<string> => {
  const node = present(item)
  return node._tag === "Struct" ? node.properties.map(({ name }) => name) : []
}

/** Texts in a list whose name says that it holds ids of the request: `success_record_ids` for `record_ids`. */
const echoedIds = (name: string, { input }: Scope): ReadonlyArray<string> | undefined => {
  const words = snake(name)
  const lists = [...idLists(input)]
  const found = lists.find(([one]) => words.endsWith(`${one}s`) || words.endsWith(`${one}_list`))
  if (found !== undefined) return found[1]
  return lists.length === 1 && /^(succ|ok_)/.test(words) ? lists[0]![1] : undefined
}

const personOf = (id: string, { input, world }: Context): Person | undefined => {
  const type = input["user_id_type"]
  const key = type === "user_id" || type === "union_id" ? type : "open_id"
  return world.get(directorySlot).findPerson(key, id)
}

/** Whether an id in a request is of somebody or something that is not there, as far as its form and name tell. */
export const isUnknown = (name: string, id: string, context: Context): boolean => {
  const { input, world } = context
  const directory = world.get(directorySlot)
  if (id.startsWith("ou_")) return directory.findPerson("open_id", id) === undefined
  if (id.startsWith("on_")) return directory.findPerson("union_id", id) === undefined
  if (id.startsWith("od-")) return directory.findDepartment("open_department_id", id) === undefined
  if (id.startsWith("oc_")) return !world.get(conversationsSlot).chats.has(id)
  if (id.startsWith("om_")) return !world.get(conversationsSlot).messages.has(id)
  return name === "user_id" && "user_id_type" in input && personOf(id, context) === undefined
}

type Places = ReadonlyMap<string, (ast: Codec.Node) => unknown>

const nowhere: Places = new Map()

const namesPerson = (ast: Codec.Struct): boolean =>
  ast.properties.some(({ name }) => /^(open_id|user_id|union_id|employee_id)$/.test(String(name)))

/** What the request says of a field, where that could be what the answer says of it. */
const echoed = (ast: Codec.Node, said: unknown): said is string | number | boolean => {
  const known = knownValues(ast)
  switch (ast._tag) {
    case "String":
      return typeof said === "string"
    case "Number":
      return typeof said === "number" && (Number.isInteger(said) || !isInteger(ast))
    case "Boolean":
      return typeof said === "boolean"
    case "Union":
    case "Literal":
      return known.some((value) => value === said)
    default:
      return false
  }
}

const value = (
  ast_: Codec.Node,
  name: string,
  said: unknown,
  scope: Scope,
  path: string,
  places: Places
): unknown => {
  const ast = present(ast_)
  if (echoed(ast, said)) return said
  const { ids } = scope
  const known = knownValues(ast)
  if (known.length > 0) return known[ids.integer(known.length)]
  switch (ast._tag) {
    case "String":
      return text(name, scope)
    case "Number":
      return number(name, scope, isInteger(ast))
    case "Boolean":
      return negative.test(snake(name)) ? false : ids.number() < 0.5
    case "List": {
      const item = ast.item
      if (Array.isArray(said)) {
        return said.map((one: unknown) => value(item, name, one, scope, "", nowhere))
      }
      if (failures.test(snake(name))) return []
      if (!scope.isItem) {
        if (present(item)._tag === "String") {
          const ids = echoedIds(name, scope)
          if (ids !== undefined) return ids
        }
        const asked = askedFor(item, scope)
        if (asked !== undefined) return answered(item, name, asked, scope)
      }
      // Deep down one of a kind is enough, and a structure within itself has to end.
      const length = scope.depth > 6 ? 0 : scope.depth > 2 ? 1 : 2
      return Array.from({ length }, () =>
        value(
          item,
          name,
          undefined,
          { ...scope, person: undefined, depth: scope.depth + 1, isItem: true },
          "",
          nowhere
        )
      )
    }
    case "Struct":
      return struct(ast, said, scope, path, places)
    case "Record":
      if (isObject(said)) return said
      return { key: value(ast.value, name, undefined, { ...scope, depth: scope.depth + 1 }, "", nowhere) }
    case "Unknown":
      return said ?? text(name, scope)
    default:
      return undefined
  }
}

/** An item for each id that the request named; people who are not there have none. */
const answered = (item: Codec.Node, name: string, asked: Asked, scope: Scope): ReadonlyArray<unknown> =>
  asked.ids.flatMap((id) => {
    const person = asked.name === "user_id" ? personOf(id, scope) : undefined
    if (asked.name === "user_id" && person === undefined) return []
    const inner = {
      ...scope,
      person,
      asked: { name: asked.name, id },
      depth: scope.depth + 1,
      isItem: true
    }
    return [value(item, name, { [asked.name]: id }, inner, "", nowhere)]
  })

const struct = (
  ast: Codec.Struct,
  said: unknown,
  outer: Scope,
  path: string,
  places: Places
): Readonly<Record<string, unknown>> => {
  const scope: Scope = {
    ...outer,
    depth: outer.depth + 1,
    person: namesPerson(ast) && outer.asked?.name !== "user_id" ? someone(outer) : outer.person
  }
  // What was sent flat often comes back within a structure or two: `{"summary"}` as `{"calendar": {"summary"}}`.
  const heard = isObject(said)
    ? said
    : !scope.isItem && scope.depth <= 3 && !namesPerson(ast)
      ? scope.input
      : undefined
  const out: Record<string, unknown> = {}
  for (const property of ast.properties) {
    const name = property.name
    const at = path === "" ? name : `${path}.${name}`
    const place = places.get(at)
    if (place !== undefined) {
      out[name] = place(property.type)
      continue
    }
    if (property.isOptional && scope.depth > 6) continue
    const said =
      heard?.[name] ?? (scope.asked?.name === snake(name) && name !== "id" ? scope.asked.id : undefined)
    out[name] = value(property.type, name, said, scope, at, places)
  }
  return out
}

/** One value of a shape. `places` gives what stands at certain dotted paths. */
export const draw = (ast: Codec.Node, seed: number, places: Places, context: Context): unknown =>
  value(
    ast,
    "",
    context.input,
    { ...context, ids: new Ids(seed), person: undefined, depth: 0, isItem: false },
    "",
    places
  )

/** The item at an index of a listing: the same on whichever page it comes. */
export const drawItem = (ast: Codec.Node, seed: number, index: number, context: Context): unknown =>
  value(
    ast,
    "",
    undefined,
    { ...context, ids: new Ids(hash(`${seed} ${index}`)), person: undefined, depth: 1, isItem: true },
    "",
    nowhere
  )

/** The items of a listing that the request names by their ids; `undefined`: it names none. */
export const drawAsked = (
  item: Codec.Node,
  seed: number,
  context: Context
): ReadonlyArray<unknown> | undefined => {
  const scope: Scope = { ...context, ids: new Ids(seed), person: undefined, depth: 0, isItem: false }
  const asked = askedFor(item, scope)
  return asked === undefined ? undefined : answered(item, "", asked, scope)
}
