/** What apps are told of bases: records and fields that come, change and go, with their values before and after. */
import * as Drive from "@effect-feishu/core/events/Drive"
import { shownPerson, type Place } from "./baseCells.js"
import type { TableField } from "./baseFields.js"
import { textsOf, type Table, type TableRecord } from "./bases.js"
import type { Actor } from "./chat.js"
import type { DriveNode } from "./drive.js"
import { about, edited, tell } from "./driveEvents.js"
import { driveSlot } from "./drive.js"
import { audienceOf } from "./driveSubscriptions.js"
import { isObject, type Json } from "./fields.js"
import { changedOf, fitted, happening, idsOf } from "./raise.js"
import type { Call } from "./route.js"

const changedRecords = happening(
  Drive.fileBitableRecordChangedV1,
  "records of a base are added, edited or deleted"
)
const changedFields = happening(
  Drive.fileBitableFieldChangedV1,
  "a field of a base is added, edited or deleted"
)

// records

type Value = Drive.BitableTableRecordActionField
/** What the cells of a record hold, by field. Cells that are empty are left out. */
export type Cells = ReadonlyMap<string, Value>

const items = (value: Json): ReadonlyArray<Json> => (Array.isArray(value) ? value : [value])

const actorsIn = (value: Json): ReadonlyArray<Actor> =>
  items(value).flatMap((item): ReadonlyArray<Actor> => {
    const { app, person } = isObject(item) ? item : {}
    if (typeof person === "number") return [{ user: person }]
    return typeof app === "string" ? [{ app }] : []
  })

const optionId = ({ property }: TableField, name: string): string => {
  const options = Array.isArray(property?.["options"]) ? property["options"].filter(isObject) : []
  const { id } = options.find((option) => option["name"] === name) ?? {}
  return typeof id === "string" ? id : name
}

const identitiesOf = (call: Call, value: Json) =>
  actorsIn(value).flatMap((actor) => {
    const ids = "user" in actor ? idsOf(call.world, actor.user) : undefined
    const { avatar_url, en_name, name } = shownPerson(call, actor)
    return ids === undefined
      ? []
      : [{ user_id: ids, name: String(name), en_name: String(en_name), avatar_url: String(avatar_url) }]
  })

/** A value as events write it: a text, which is JSON where it is more than a word or a number. */
const textOf = (call: Call, field: TableField, value: Json): string => {
  switch (field.type) {
    case 1:
      return JSON.stringify([{ type: "text", text: String(value) }])
    case 2:
    case 5:
    case 7:
    case 13:
      return String(value)
    case 3:
      return optionId(field, String(value))
    case 4:
      return JSON.stringify(textsOf(value).map((name) => optionId(field, name)))
    case 11:
      return JSON.stringify({
        users: identitiesOf(call, value).map(({ avatar_url, en_name, name, user_id }) => ({
          userId: user_id.open_id,
          name,
          enName: en_name,
          avatarUrl: avatar_url
        }))
      })
    case 15:
      return JSON.stringify(items(value).map((item) => Object.assign({ type: "url" }, item)))
    case 18:
    case 21:
      return JSON.stringify({ link_record_ids: textsOf(value) })
    default:
      return JSON.stringify(value)
  }
}

export const cellsOf = ({ call, table }: Place, { values }: TableRecord): Cells =>
  new Map(
    table.fields.flatMap((field) => {
      const value = values.get(field.field_id)
      if (value === undefined || value === null) return []
      const cell: Value = {
        field_id: field.field_id,
        field_value: textOf(call, field, value),
        ...(field.type === 11 ? { field_identity_value: { users: identitiesOf(call, value) } } : {})
      }
      return [[field.field_id, cell] as const]
    })
  )

/** A cell that holds nothing any more, or did not before. */
const emptyCell = (id: string): Value => ({ field_id: id, field_value: "" })

type RecordAction = Drive.BitableTableRecordAction

export const added = (place: Place, record: TableRecord): RecordAction => ({
  record_id: record.record_id,
  action: "record_added",
  after_value: [...cellsOf(place, record).values()]
})

export const removed = ({ record_id }: TableRecord, before: Cells): RecordAction => ({
  record_id,
  action: "record_deleted",
  before_value: [...before.values()]
})

/** Only the cells that hold something else now; none: nothing was changed. */
export const changed = (place: Place, record: TableRecord, before: Cells): ReadonlyArray<RecordAction> => {
  const after = cellsOf(place, record)
  const ids = place.table.fields
    .map(({ field_id }) => field_id)
    .filter((id) => before.get(id)?.field_value !== after.get(id)?.field_value)
  if (ids.length === 0) return []
  const at = (cells: Cells) => ids.map((id) => cells.get(id) ?? emptyCell(id))
  return [
    { record_id: record.record_id, action: "record_edited", before_value: at(before), after_value: at(after) }
  ]
}

const nodeOf = (call: Call, token: string): DriveNode | undefined =>
  call.world.get(driveSlot).find(call, token)

/** One event for all that one request does. */
export const recordsChanged = ({ call, table, token }: Place, actions: ReadonlyArray<RecordAction>): void => {
  const node = nodeOf(call, token)
  if (node === undefined || actions.length === 0) return
  table.revision++
  tell(call, audienceOf(call, node), node, changedRecords, (subscribers) => ({
    ...about(call, node),
    table_id: table.table_id,
    revision: table.revision,
    action_list: actions,
    subscriber_id_list: subscribers,
    update_time: Math.floor(call.now / 1000)
  }))
  edited(call, node)
}

// fields

/** A field as it is at the moment. */
export const fieldValueOf = (field: TableField): Drive.BitableTableFieldActionValue => {
  const { description } = field
  const text = isObject(description) ? description["text"] : description
  return {
    id: field.field_id,
    name: field.field_name,
    type: field.type,
    description: typeof text === "string" ? text : "",
    property: fitted(Drive.BitableTableFieldActionValueProperty, field.property ?? {})
  }
}

export const fieldChanged = (
  call: Call,
  node: DriveNode,
  table: Table,
  before: Drive.BitableTableFieldActionValue | undefined,
  after: Drive.BitableTableFieldActionValue | undefined
): void => {
  if (before !== undefined && after !== undefined && changedOf(before, after) === undefined) return
  table.revision++
  tell(call, audienceOf(call, node), node, changedFields, (subscribers) => ({
    ...about(call, node),
    table_id: table.table_id,
    revision: table.revision,
    action_list: [
      {
        action: before === undefined ? "field_added" : after === undefined ? "field_deleted" : "field_edited",
        field_id: (after ?? before)?.id ?? "",
        ...(before === undefined ? {} : { before_value: before }),
        ...(after === undefined ? {} : { after_value: after })
      }
    ],
    subscriber_id_list: subscribers,
    update_time: Math.floor(call.now / 1000)
  }))
  edited(call, node)
}
