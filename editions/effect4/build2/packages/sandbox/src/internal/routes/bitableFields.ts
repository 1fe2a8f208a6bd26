/** Fields of tables. */
import type * as FieldApi from "@effect-feishu/core/api/bitable/v1/AppTableField"
import { rights } from "../access.js"
import { fieldChanged, fieldValueOf } from "../baseEvents.js"
import { baseOf, fieldOf, onceFor, pageOf, tableIn, tableOf, usualRule } from "../baseAccess.js"
import type { TableField } from "../baseFields.js"
import type { View } from "../bases.js"
import { isObject, type JsonObject } from "../fields.js"
import { refuse } from "../refusal.js"
import { data, model, type Call, type Reply, type Route } from "../route.js"

const described = (field: TableField, asArray: boolean): object => {
  const { description } = field
  const text = isObject(description) ? String(description["text"] ?? "") : ""
  if (asArray) return { description: text === "" ? [] : [{ type: "text", text }] }
  return description === undefined ? {} : { description: isObject(description) ? text : description }
}

const shown = (field: TableField, view?: View, asArray = false) => ({
  field_id: field.field_id,
  field_name: field.field_name,
  type: field.type,
  ui_type: field.ui_type,
  property: field.property,
  is_primary: field.is_primary,
  is_hidden: view?.property.hidden_fields?.includes(field.field_id) ?? false,
  ...described(field, asArray)
})

const list = (call: Call, input: FieldApi.ListInput): Reply => {
  const table = tableOf(call, rights.view)
  const view = input.view_id === undefined ? undefined : table.view(input.view_id)
  return data(
    pageOf(
      call,
      usualRule,
      table.fields.map((field) => shown(field, view, input.text_field_as_array === true))
    )
  )
}

/** A version 4 UUID, as the platform wants such tokens. */
const checkToken = (token: string | undefined): string | undefined =>
  token === undefined ||
  /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i.test(token)
    ? token
    : refuse(1254037, "Invalid client token, make sure that it complies with the specification.")

/** The table that a request changes, and the base that it is in. */
const changing = (call: Call, id: string) => {
  const { base, node } = baseOf(call, rights.edit)
  return { node, table: tableIn(base, id) }
}

const jsonOf = (value: object | undefined): JsonObject | undefined => (isObject(value) ? value : undefined)

const create = (call: Call, input: FieldApi.CreateInput): Reply => {
  const { node, table } = changing(call, input.table_id)
  const token = checkToken(input.client_token)
  return onceFor(call, token, () => {
    const { description, field_name, property, type, ui_type } = input
    const field = table.addField(field_name, type, ui_type, jsonOf(property), jsonOf(description))
    fieldChanged(call, node, table, undefined, fieldValueOf(field))
    return data({ field: shown(field) })
  })
}

const update = (call: Call, input: FieldApi.UpdateInput): Reply => {
  const { node, table } = changing(call, input.table_id)
  const field = fieldOf(table, input.field_id)
  const before = JSON.stringify(shown(field))
  const was = fieldValueOf(field)
  table.changeField(field, {
    name: input.field_name,
    type: input.type,
    uiType: input.ui_type,
    property: jsonOf(input.property),
    description: jsonOf(input.description)
  })
  if (JSON.stringify(shown(field)) === before) refuse(1254606, "DataNotChange")
  fieldChanged(call, node, table, was, fieldValueOf(field))
  return data({ field: shown(field) })
}

const remove = (call: Call, input: FieldApi.DeleteInput): Reply => {
  const { node, table } = changing(call, input.table_id)
  const field = fieldOf(table, input.field_id)
  const was = fieldValueOf(field)
  table.removeField(field)
  fieldChanged(call, node, table, was, undefined)
  return data({ field_id: field.field_id, deleted: true })
}

export const bitableFieldRoutes: ReadonlyArray<Route> = [
  model("bitable.v1.app.table.field.list", list),
  model("bitable.v1.app.table.field.create", create),
  model("bitable.v1.app.table.field.update", update),
  model("bitable.v1.app.table.field.delete", remove)
]
