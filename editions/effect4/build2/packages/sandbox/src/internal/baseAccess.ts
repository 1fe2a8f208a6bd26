/** Bases and tables as requests name them. */
import { Base, type Table } from "./bases.js"
import { named } from "./baseIds.js"
import type { TableField } from "./baseFields.js"
import { rightOf } from "./access.js"
import type { Place } from "./baseCells.js"
import { driveSlot, type DriveNode } from "./drive.js"
import { refuse } from "./refusal.js"
import { page, type Call, type PageRule, type Reply } from "./route.js"

export interface FoundBase {
  readonly node: DriveNode
  readonly base: Base
}

/**
 * The base, for who may do this much with it. That somebody may not is said before all that stands in the base; the
 * platform has one code for it, which its tables of errors leave out.
 */
export const baseOf = (call: Call, right: number): FoundBase => {
  const token = call.params["app_token"]!
  const found = call.world.get(driveSlot).find(call, token)
  const node = named("base", token, found)
  if (!(node.content instanceof Base)) return refuse(1254040, "BaseTokenNotFound")
  if (rightOf(call, node) < right) refuse(91403, "Forbidden", 403)
  return { node, base: node.content }
}

export const tableIn = (base: Base, id: string): Table => named("table", id, base.tables.get(id))

export const tableOf = (call: Call, right: number): Table =>
  tableIn(baseOf(call, right).base, call.params["table_id"]!)

export const fieldOf = (table: Table, id: string): TableField =>
  named(
    "field",
    id,
    table.fields.find((one) => one.field_id === id)
  )

/** What was made under the token is answered again; the token is not good for anything else. */
export const onceFor = (call: Call, token: string | undefined, make: () => Reply): Reply => {
  const asked = JSON.stringify(call.body)
  const first = call.world.get(driveSlot).once(call, token, () => ({ asked, reply: make() }))
  return first.asked === asked
    ? first.reply
    : refuse(1255006, "Client token conflict, please generate a new client token and try again.")
}

/** The table, with what is needed to read and write its cells. */
export const placeOf = (call: Call, right: number): Place => {
  const { base, node } = baseOf(call, right)
  return { call, token: node.token, table: tableIn(base, call.params["table_id"]!) }
}

export const usualRule: PageRule = { size: 20, max: 100, code: 1254001 }

/** One page of items that are in order already. */
export const pageOf = <T>(call: Call, rule: PageRule, items: ReadonlyArray<T>) => {
  const size = call.query.get("page_size")
  if (size !== null && Number(size) <= 0) refuse(1254011, "Page size must greater than 0.")
  const one = page(
    call,
    rule,
    (key, count) => {
      const from = key === undefined ? 0 : key + 1
      return items.slice(from, from + count).map((item, index) => ({ item, index: from + index }))
    },
    ({ index }) => index
  )
  return {
    items: one.items.map(({ item }) => item),
    has_more: one.has_more,
    page_token: one.page_token,
    total: items.length
  }
}
