/** Views of tables, and the forms among them. */
import type * as FormApi from "@effect-feishu/core/api/bitable/v1/AppTableForm"
import type * as FormFieldApi from "@effect-feishu/core/api/bitable/v1/AppTableFormField"
import type * as ViewApi from "@effect-feishu/core/api/bitable/v1/AppTableView"
import { rights } from "../access.js"
import { fieldOf, pageOf, tableOf, usualRule } from "../baseAccess.js"
import type { TableField } from "../baseFields.js"
import { testOf } from "../baseFilters.js"
import type { Table, View } from "../bases.js"
import { refuse } from "../refusal.js"
import { data, model, type Call, type Reply, type Route } from "../route.js"

const shown = (view: View) => ({
  view_id: view.view_id,
  view_name: view.name,
  view_type: view.type,
  view_public_level: "Public",
  property: view.property
})

const list = (call: Call): Reply => data(pageOf(call, usualRule, tableOf(call, rights.view).views.map(shown)))

const viewTypes: ReadonlySet<string> = new Set(["grid", "kanban", "gallery", "gantt", "form"])

const create = (call: Call, { view_name, view_type = "grid" }: ViewApi.CreateInput): Reply => {
  const table = tableOf(call, rights.edit)
  if (!viewTypes.has(view_type)) refuse(1254019, "InvalidViewType")
  return data({ view: shown(table.addView(view_name, view_type)) })
}

/** A value of a view's condition is JSON text of a list. */
export const conditionValues = (text: string | undefined): ReadonlyArray<string> => {
  if (text === undefined || text === "") return []
  try {
    const list: unknown = JSON.parse(text)
    if (Array.isArray(list)) return list.map(String)
  } catch {
    // A text that is no JSON stands for itself.
  }
  return [text]
}

const checkProperty = (table: Table, property: View["property"], now: number): void => {
  for (const { field_id, operator, value } of property.filter_info?.conditions ?? []) {
    const values = conditionValues(value)
    const day = Math.floor(now / 86_400_000)
    testOf({ field: fieldOf(table, field_id), operator, values }, { today: day, dayOf: () => day })
  }
  for (const id of property.hidden_fields ?? []) {
    if (fieldOf(table, id).is_primary) refuse(1254301, "OperationTypeError")
  }
  if (property.hierarchy_config?.field_id !== undefined) fieldOf(table, property.hierarchy_config.field_id)
}

const patch = (call: Call, input: ViewApi.PatchInput): Reply => {
  const table = tableOf(call, rights.edit)
  const view = table.view(input.view_id)
  if (input.property !== undefined) checkProperty(table, input.property, call.now)
  if (input.view_name !== undefined) table.renameView(view, input.view_name)
  view.property = { ...view.property, ...input.property }
  return data({ view: shown(view) })
}

// forms

const formOf = (call: Call, id: string, right: number): View => {
  const view = tableOf(call, right).view(id)
  return view.type === "form" ? view : refuse(1254012, "The view is no form.")
}

const patchForm = (call: Call, input: FormApi.PatchInput): Reply => {
  const view = formOf(call, input.form_id, rights.edit)
  const { description, name, shared, shared_limit, submit_limit_once } = input
  const given = { name, description, shared, shared_limit, submit_limit_once }
  const change = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined))
  view.form = { ...view.form, ...change }
  const url = view.form["shared"] === true ? `https://sandbox.example/share/base/form/${view.view_id}` : ""
  view.form = { ...view.form, shared_url: url }
  return data({ form: view.form })
}

const question = (view: View, field: TableField) => ({
  field_id: field.field_id,
  title: field.field_name,
  description: "",
  required: false,
  visible: true,
  ...view.questions.get(field.field_id)
})

const questions = (call: Call, { form_id }: FormFieldApi.ListInput): Reply => {
  const view = formOf(call, form_id, rights.view)
  // What the platform works out itself is not asked for.
  const asked = tableOf(call, rights.view).fields.filter(({ type }) => type < 1000 && type !== 20)
  return data(
    pageOf(
      call,
      usualRule,
      asked.map((field) => question(view, field))
    )
  )
}

const patchQuestion = (call: Call, input: FormFieldApi.PatchInput): Reply => {
  const view = formOf(call, input.form_id, rights.edit)
  const field =
    tableOf(call, rights.edit).fields.find((one) => one.field_id === input.field_id) ??
    refuse(1254049, "FormFieldNotFound")
  const { description, required, title, visible } = input
  const given = { title, description, required, visible }
  const change = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined))
  view.questions.set(field.field_id, { ...view.questions.get(field.field_id), ...change })
  const { field_id, ...rest } = question(view, field)
  return data({ field: { field_id, pre_field_id: input.pre_field_id ?? "", ...rest } })
}

export const bitableViewRoutes: ReadonlyArray<Route> = [
  model("bitable.v1.app.table.view.list", list),
  model("bitable.v1.app.table.view.create", create),
  model<ViewApi.GetInput>("bitable.v1.app.table.view.get", (call, { view_id }) =>
    data({ view: shown(tableOf(call, rights.view).view(view_id)) })
  ),
  model("bitable.v1.app.table.view.patch", patch),
  model<ViewApi.DeleteInput>("bitable.v1.app.table.view.delete", (call, { view_id }) => {
    const table = tableOf(call, rights.edit)
    table.removeView(table.view(view_id))
    return data({})
  }),
  model<FormApi.GetInput>("bitable.v1.app.table.form.get", (call, { form_id }) =>
    data({ form: formOf(call, form_id, rights.view).form })
  ),
  model("bitable.v1.app.table.form.patch", patchForm),
  model("bitable.v1.app.table.form.field.list", questions),
  model("bitable.v1.app.table.form.field.patch", patchQuestion)
]
