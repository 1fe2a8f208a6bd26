/** Bases and tables as requests name them. */
import { Base, type Table } from "./bases.js"
import { rightOf } from "./access.js"
import type { Place } from "./baseCells.js"
import { driveSlot, type DriveNode } from "./drive.js"
import { refuse } from "./refusal.js"
import { page, type Call, type PageRule } from "./route.js"

export interface FoundBase {
  readonly node: DriveNode
  readonly base: Base
}

/**
 * The base, for who may do this much with it. That somebody may not is said before all that stands in the base; the
 * platform has one code for it, which its tables of errors leave out.
 */
export const baseOf = (call: Call, right: number): FoundBase => {
  const node = call.world.get(driveSlot).find(call, call.params["app_token"]!)
  if (!(node?.content instanceof Base)) return refuse(1254040, "BaseTokenNotFound")
  if (rightOf(call, node) < right) refuse(91403, "Forbidden", 403)
  return { node, base: node.content }
}

export const tableOf = (call: Call, right: number): Table =>
  baseOf(call, right).base.tables.get(call.params["table_id"]!) ?? refuse(1254041, "TableIdNotFound")

/** The table, with what is needed to read and write its cells. */
export const placeOf = (call: Call, right: number): Place => {
  const { base, node } = baseOf(call, right)
  const table = base.tables.get(call.params["table_id"]!) ?? refuse(1254041, "TableIdNotFound")
  return { call, token: node.token, table }
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
