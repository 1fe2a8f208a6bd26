/** Fields of tables. */
import type * as FieldApi from "@effect-feishu/core/api/bitable/v1/AppTableField"
import { rights } from "../access.js"
import { fieldOf, onceFor, pageOf, tableOf, usualRule } from "../baseAccess.js"
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

const jsonOf = (value: object | undefined): JsonObject | undefined => (isObject(value) ? value : undefined)

const create = (call: Call, input: FieldApi.CreateInput): Reply => {
  const table = tableOf(call, rights.edit)
  const token = checkToken(input.client_token)
  return onceFor(call, token, () =>
    data({
      field: shown(
        table.addField(
          input.field_name,
          input.type,
          input.ui_type,
          jsonOf(input.property),
          jsonOf(input.description)
        )
      )
    })
  )
}

const update = (call: Call, input: FieldApi.UpdateInput): Reply => {
  const table = tableOf(call, rights.edit)
  const field = fieldOf(table, input.field_id)
  const before = JSON.stringify(shown(field))
  table.changeField(field, {
    name: input.field_name,
    type: input.type,
    uiType: input.ui_type,
    property: jsonOf(input.property),
    description: jsonOf(input.description)
  })
  if (JSON.stringify(shown(field)) === before) refuse(1254606, "DataNotChange")
  return data({ field: shown(field) })
}

const remove = (call: Call, input: FieldApi.DeleteInput): Reply => {
  const table = tableOf(call, rights.edit)
  const field = fieldOf(table, input.field_id)
  table.removeField(field)
  return data({ field_id: field.field_id, deleted: true })
}

export const bitableFieldRoutes: ReadonlyArray<Route> = [
  model("bitable.v1.app.table.field.list", list),
  model("bitable.v1.app.table.field.create", create),
  model("bitable.v1.app.table.field.update", update),
  model("bitable.v1.app.table.field.delete", remove)
]
