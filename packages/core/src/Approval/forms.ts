/**
 * Forms: what a definition asks, and what an instance answers.
 *
 * @since 0.1.0
 */
import { lossesOf } from "../internal/json.js"
import {
  allWidgetsOf,
  childrenOf,
  customIdOf,
  firstText,
  idOf,
  isObject,
  isRequired,
  type Json,
  nameOf,
  parsed,
  typeOf,
  widgetsOf
} from "../internal/widgets.js"
import type { NewInstance } from "./instances.js"
import * as Settings from "../Settings.js"

/**
 * A field that is filled in.
 *
 * @since 0.1.0
 * @category models
 */
export interface FormField {
  readonly id: string
  readonly value: unknown
  readonly type?: string
  readonly name?: string
  /** Of an amount. */
  readonly currency?: string
}

/**
 * What a definition says of a widget.
 *
 * @since 0.1.0
 * @category models
 */
export interface IndexedWidget {
  readonly type: string
  readonly name: string
  readonly required: boolean
  /** It is inside another one, such as a column of a table. */
  readonly isChild: boolean
  /** The ids of the widgets inside. */
  readonly children?: ReadonlyArray<string>
}

/**
 * The widgets of a definition by id.
 *
 * @since 0.1.0
 * @category models
 */
export type DefinitionIndex = ReadonlyMap<string, IndexedWidget>

/**
 * What is filled in, by widget id.
 *
 * @since 0.1.0
 * @category models
 */
export interface FormValues {
  readonly [widgetId: string]: unknown
}

/**
 * A field of a form.
 *
 * @since 0.1.0
 * @category forms
 */
export const approvalFormField = (
  id: string,
  value: unknown,
  options?: { readonly widgetType?: string | undefined; readonly name?: string | undefined }
): FormField => ({
  id,
  value,
  ...(options?.widgetType === undefined ? {} : { type: options.widgetType }),
  ...(options?.name === undefined ? {} : { name: options.name })
})

/** A `Date` at any depth as the text of its moment, which is how forms hold one. One that is no moment stays. */
const dated = (value: unknown): unknown => {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? value : value.toISOString()
  if (Array.isArray(value)) return value.map(dated)
  return isObject(value) && Object.getPrototypeOf(value) === Object.prototype
    ? Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, dated(inner)]))
    : value
}

/**
 * A form as instances take it, JSON text, from values by widget id or from a list of fields. A `Date` becomes the text of
 * its moment (RFC 3339, UTC).
 *
 * Throws a `RangeError` that names the field of a value which the text cannot hold, such as `NaN`, a `Map` or a bigint: an
 * approval is not to begin with another amount than the one that was meant.
 *
 * @example
 * Approval.approvalForm({ reason: "Travel" }) // [{"id":"reason","value":"Travel"}]
 *
 * @since 0.1.0
 * @category forms
 */
export const approvalForm = (form: FormValues | ReadonlyArray<FormField | Json>): string => {
  const plain = dated(form)
  const [loss] = lossesOf(plain, "form")
  if (loss !== undefined) throw new RangeError(`${loss.path} ${loss.message}`)
  return JSON.stringify(
    Array.isArray(plain)
      ? plain
      : Object.entries(plain as FormValues).map(([id, value]) => approvalFormField(id, value))
  )
}

/**
 * What an instance is made of.
 *
 * @since 0.1.0
 * @category models
 */
export interface InstanceOptions {
  /** JSON text, or what makes it: see `approvalForm`. */
  readonly form?: string | FormValues | ReadonlyArray<FormField | Json> | undefined
  /** Who starts it; either this or `openId`. */
  readonly userId?: string | undefined
  readonly openId?: string | undefined
  readonly departmentId?: string | undefined
  /** Who decides at the nodes where the starter chooses. */
  readonly nodeApproverUserIdList?: NewInstance["node_approver_user_id_list"]
  readonly nodeApproverOpenIdList?: NewInstance["node_approver_open_id_list"]
  readonly nodeCcUserIdList?: NewInstance["node_cc_user_id_list"]
  readonly nodeCcOpenIdList?: NewInstance["node_cc_open_id_list"]
  /** Your own key that makes a repeated call count once. Default: a new one for each call. */
  readonly uuid?: string | undefined
  readonly title?: string | undefined
}

const isEmptyOption = (value: unknown): boolean =>
  value === undefined || value === null || value === "" || (Array.isArray(value) && value.length === 0)

/**
 * An instance for `Approval.instances.create`. What is empty is left out. Throws as `approvalForm` does.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/create
 * @since 0.1.0
 * @category forms
 */
export const approvalInstance = (approvalCode: string, options: InstanceOptions = {}): NewInstance => {
  Settings.unsafeCheck("Approval.approvalInstance", options, {
    form: Settings.anyOf(Settings.text, Settings.record, Settings.list)
  })
  const { form = [] } = options
  const instance: NewInstance = {
    approval_code: approvalCode,
    form: typeof form === "string" ? form : approvalForm(form),
    user_id: options.userId,
    open_id: options.openId,
    department_id: options.departmentId,
    node_approver_user_id_list: options.nodeApproverUserIdList,
    node_approver_open_id_list: options.nodeApproverOpenIdList,
    node_cc_user_id_list: options.nodeCcUserIdList,
    node_cc_open_id_list: options.nodeCcOpenIdList,
    uuid: options.uuid,
    title: options.title
  }
  return Object.fromEntries(
    Object.entries(instance).filter(([, value]) => !isEmptyOption(value))
  ) as unknown as NewInstance
}

/**
 * The widgets of a definition by id, those inside others included. The `form` may be JSON text; one that is not JSON
 * gives no widgets.
 *
 * @since 0.1.0
 * @category forms
 */
export const approvalDefinitionIndex = (definition: unknown): DefinitionIndex => {
  const index = new Map<string, IndexedWidget>()
  const add = (widget: Json, isChild: boolean): void => {
    const id = idOf(widget)
    if (id === undefined) return
    const children = childrenOf(widget)
    index.set(id, {
      type: typeOf(widget) ?? "",
      name: nameOf(widget.name) ?? "",
      required: isRequired(widget),
      isChild,
      ...(children.length === 0
        ? {}
        : { children: children.map(idOf).filter((child) => child !== undefined) })
    })
    for (const child of children) add(child, true)
  }
  for (const widget of widgetsOf(definition)) add(widget, false)
  return index
}

/**
 * Widgets that the platform does not let an application fill in.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/approval-instance-form-control-parameters
 * @since 0.1.0
 * @category constants
 */
export const approvalApiUnsupportedWidgetTypes: ReadonlySet<string> = /*#__PURE__*/ new Set([
  "text",
  "mutableGroup",
  "serialNumber",
  "tripGroup",
  "remedyGroupV2",
  "apaascorehrOnboardingGroup",
  "apaascorehrRegularateGroup",
  "apaascorehrJobAdjustGroup",
  "apaascorehrOffboardingGroup"
])

/** Types are compared without their case: definitions are not of one mind about it. */
const is = (type: string, ...names: ReadonlyArray<string>): boolean =>
  names.some((name) => name.toLowerCase() === type.toLowerCase())

const listTypes = [
  "checkbox",
  "checkboxV2",
  "multiselect",
  "attachment",
  "attachmentV2",
  "image",
  "imageV2",
  "contact",
  "connect"
]

/**
 * How the values of a form become what is sent.
 *
 * @since 0.1.0
 * @category models
 */
export interface PayloadOptions {
  /** Of amounts that name none. Default: `CNY`. */
  readonly defaultCurrency?: string | undefined
  /** Of days, which the platform takes as moments. Default: `+08:00`. */
  readonly tzOffset?: string | undefined
}

/** Fifteen digits are what every number of a computer keeps. */
const digits = /^-?\d{1,15}$|^(?=.{3,17}$)-?\d+\.\d+$/
const grouped = /^-?\d{1,3}(,\d{3})+(\.\d+)?$/

/** A number, if it is one and none of its digits would be lost; else what was given. */
const numberOf = (value: unknown): unknown => {
  if (typeof value !== "string") return value
  const text = value.trim()
  const plain = grouped.test(text) ? text.replaceAll(",", "") : text
  return digits.test(plain) ? Number(plain) : value
}

const dayOf = (value: unknown, offset: string): unknown => {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? value : value.toISOString()
  return typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value.trim())
    ? `${value.trim()}T00:00:00${offset}`
    : value
}

const amountOf = (
  value: unknown,
  fallback: string
): { readonly value: unknown; readonly currency: string } => {
  if (!isObject(value)) return { value: numberOf(value), currency: fallback }
  const { amount, number, value: inner } = value
  return { value: numberOf(inner ?? amount ?? number), currency: firstText(value, ["currency"]) ?? fallback }
}

/** A row by column id: rows come as objects, or as lists of fields. */
const rowOf = (row: unknown): FormValues => {
  if (!Array.isArray(row)) return isObject(row) ? row : {}
  return Object.fromEntries(
    row.flatMap((cell) => {
      const id = isObject(cell) ? idOf(cell) : undefined
      return id === undefined ? [] : [[id, (cell as Json).value]]
    })
  )
}

const rowsOf = (value: unknown): ReadonlyArray<FormValues> =>
  (Array.isArray(value) ? value : isEmptyOption(value) ? [] : [value]).map(rowOf)

const payload = (
  index: DefinitionIndex,
  id: string,
  value: unknown,
  options: Required<{ [K in keyof PayloadOptions]: string }>
): FormField => {
  const widget = index.get(id)
  const type = widget?.type
  if (type === undefined || type === "") return { id, value }
  if (is(type, "amount")) return { id, type, ...amountOf(value, options.defaultCurrency) }
  if (is(type, "number", "formula")) return { id, type, value: numberOf(value) }
  if (is(type, "date")) return { id, type, value: dayOf(value, options.tzOffset) }
  if (is(type, "dateInterval") && isObject(value)) {
    const [start, end] = [dayOf(value.start, options.tzOffset), dayOf(value.end, options.tzOffset)]
    return { id, type, value: { ...value, start, end } }
  }
  if (is(type, "fieldList")) {
    const rows = rowsOf(value).map((row) =>
      Object.entries(row).map(([child, inner]) => payload(index, child, inner, options))
    )
    return { id, type, value: rows }
  }
  if (is(type, ...listTypes)) return { id, type, value: Array.isArray(value) ? value : [value] }
  return { id, type, value }
}

/**
 * The fields of a form from plain values, each in the shape that its widget takes: amounts with a currency, numbers from
 * texts such as `1,234.50`, days as moments, rows of tables as lists of typed fields, single values as lists where the
 * widget takes several. What is undefined is left out; what is not understood stays as it is.
 *
 * @example
 * Approval.approvalForm(Approval.approvalFormPayloads(index, { cost: "1,200", day: "2026-01-05" }))
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/approval-instance-form-control-parameters
 * @since 0.1.0
 * @category forms
 */
export const approvalFormPayloads = (
  index: DefinitionIndex,
  values: FormValues,
  options?: PayloadOptions
): ReadonlyArray<FormField> => {
  const settled = {
    defaultCurrency: options?.defaultCurrency ?? "CNY",
    tzOffset: options?.tzOffset ?? "+08:00"
  }
  return Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([id, value]) => payload(index, id, value, settled))
}

/** Nothing, blank, without elements, or an object whose own value is so. */
const isEmpty = (value: unknown): boolean => {
  if (value === undefined || value === null) return true
  if (typeof value === "string") return value.trim() === ""
  if (Array.isArray(value)) return value.length === 0
  if (!isObject(value)) return false
  return Object.keys(value).length === 0 || ("value" in value && isEmpty(value.value))
}

/**
 * How values are compared with a form.
 *
 * @since 0.1.0
 * @category models
 */
export interface ProblemOptions {
  /** Widgets whose account somebody trustworthy has looked up. */
  readonly resolvedAccountWidgetIds?: Iterable<string> | undefined
}

/**
 * What is wrong with the values of a form, in sentences; empty when it can be sent. Looks for required widgets that are
 * missing, empty, or closed to applications, for rows of tables without a required column, and for accounts that nobody
 * trustworthy has looked up: an account to be paid must not come out of a conversation.
 *
 * @since 0.1.0
 * @category forms
 */
export const approvalFormProblems = (
  index: DefinitionIndex,
  values: FormValues,
  options?: ProblemOptions
): ReadonlyArray<string> => {
  const resolved = new Set(options?.resolvedAccountWidgetIds)
  const problems: Array<string> = []
  for (const [id, widget] of index) {
    if (widget.isChild) continue
    const label = widget.name === "" ? id : `${widget.name} (${id})`
    const value = values[id]
    if (approvalApiUnsupportedWidgetTypes.has(widget.type)) {
      if (widget.required) {
        problems.push(
          `${label} is required, and of the type ${widget.type}, which applications cannot fill in.`
        )
      }
      continue
    }
    if (is(widget.type, "fieldList")) {
      const rows = rowsOf(value)
      if (rows.length === 0 && widget.required)
        problems.push(`${label} is required and needs at least one row.`)
      for (const [position, row] of rows.entries()) {
        for (const child of widget.children ?? []) {
          const column = index.get(child)
          if (column?.required !== true || !isEmpty(row[child])) continue
          const name = column.name === "" ? child : `${column.name} (${child})`
          problems.push(`${label}: row ${position + 1} lacks ${name}.`)
        }
      }
      continue
    }
    if (isEmpty(value)) {
      if (widget.required) {
        problems.push(
          id in values && value !== undefined
            ? `${label} is required and is empty.`
            : `${label} is required and missing.`
        )
      }
      continue
    }
    if (!is(widget.type, "account")) continue
    if (!resolved.has(id)) problems.push(`${label} is an account that was not looked up by a trusted source.`)
    else if (approvalAccountNumber(value) === undefined)
      problems.push(`${label} is an account without a number.`)
  }
  return problems
}

// accounts and people

/**
 * The account widgets that are filled in in an instance. They hold bank details: treat them as secrets.
 *
 * @since 0.1.0
 * @category accounts
 */
export const approvalAccountWidgets = (instance: { readonly form?: unknown }): ReadonlyArray<Json> =>
  allWidgetsOf(instance.form).filter(
    (widget) => is(typeOf(widget) ?? "", "account") && !isEmpty(widget.value)
  )

/** The account itself, of a widget or by itself. */
const accountOf = (account: unknown): Json => {
  if (!isObject(account)) return {}
  return isObject(account.value) ? account.value : account
}

/**
 * The number of an account, of a widget or of its value.
 *
 * @since 0.1.0
 * @category accounts
 */
export const approvalAccountNumber = (account: unknown): string | undefined =>
  firstText(accountOf(account), ["widgetAccountNumber"])

/** A bank is a code with its names as JSON text beside it. */
const bankOf = (bank: unknown): string | undefined => {
  if (!isObject(bank)) return nameOf(bank)
  const names = parsed(bank.text)
  const name = isObject(names) ? firstText(names, ["bankNameZh", "bankNameEn", "name"]) : undefined
  return name ?? firstText(bank, ["bankNameZh", "bankNameEn", "name", "value"])
}

/**
 * An account as it may be shown: the bank, the last four digits, the holder. Nothing where there is no number.
 *
 * @since 0.1.0
 * @category accounts
 */
export const approvalAccountLabel = (account: unknown): string | undefined => {
  const number = approvalAccountNumber(account)
  if (number === undefined) return undefined
  const fields = accountOf(account)
  // Of a short number, four digits would be all of it.
  const tail = number.length > 4 ? `**** ${number.slice(-4)}` : "****"
  return [bankOf(fields.widgetAccountBankName), tail, nameOf(fields.widgetAccountName)]
    .filter((part) => part !== undefined)
    .join(" ")
}

/**
 * Everybody who has to do with an instance: the `open_id` and `user_id` of who started it, of its approvers, and of those
 * who did something.
 *
 * @since 0.1.0
 * @category people
 */
export const approvalInstanceParticipantIds = (instance: {
  readonly open_id?: unknown
  readonly user_id?: unknown
  readonly task_list?: unknown
  readonly timeline?: unknown
}): ReadonlySet<string> => {
  const ids = new Set<string>()
  const lists = [instance.task_list, instance.timeline].flatMap((list) => (Array.isArray(list) ? list : []))
  for (const person of [instance, ...lists]) {
    if (!isObject(person)) continue
    for (const name of ["open_id", "user_id"]) {
      const id = firstText(person, [name])
      if (id !== undefined) ids.add(id)
    }
  }
  return ids
}

// definitions

/**
 * One of the values that a field can be chosen from.
 *
 * @since 0.1.0
 * @category models
 */
export interface FieldOption {
  readonly value: string
  readonly text: string
}

/**
 * What a field takes, in a word.
 *
 * @since 0.1.0
 * @category models
 */
export type ValuePolicy =
  | "text"
  | "number"
  | "amount"
  | "date"
  | "dates"
  | "option"
  | "options"
  | "people"
  | "departments"
  | "files"
  | "instances"
  | "rows"
  | "account"
  | "computed"
  | "unsupported"
  | "other"

/**
 * A field of a definition, ready to be shown or to be asked for.
 *
 * @since 0.1.0
 * @category models
 */
export interface SchemaField {
  readonly id: string
  readonly customId: string | undefined
  readonly name: string
  readonly type: string
  readonly required: boolean
  readonly options: ReadonlyArray<FieldOption>
  readonly optionCount: number
  /** The only option there is. */
  readonly suggestedValue: string | undefined
  readonly valuePolicy: ValuePolicy
  /** What else the definition says of the value, such as the currency of an amount. */
  readonly constraints: Readonly<Record<string, string | number | boolean>>
  /** Whether applications can fill it in. */
  readonly apiSupported: boolean
  readonly children: ReadonlyArray<SchemaField>
}

/**
 * A definition, ready to be shown.
 *
 * @since 0.1.0
 * @category models
 */
export interface DefinitionSchema {
  readonly approvalCode: string | undefined
  readonly approvalName: string | undefined
  readonly status: string | undefined
  readonly fields: ReadonlyArray<SchemaField>
  /** The form is a text and not JSON: its fields are not known. */
  readonly formParseError: string | undefined
}

const policies: ReadonlyArray<readonly [policy: ValuePolicy, ...types: ReadonlyArray<string>]> = [
  ["text", "input", "textarea", "telephone", "address", "location", "document"],
  ["number", "number"],
  ["amount", "amount"],
  ["date", "date"],
  ["dates", "dateInterval"],
  ["option", "radio", "radioV2"],
  ["options", "checkbox", "checkboxV2", "multiselect"],
  ["people", "contact"],
  ["departments", "department"],
  ["files", "attachment", "attachmentV2", "image", "imageV2"],
  ["instances", "connect"],
  ["rows", "fieldList"],
  ["account", "account"],
  ["computed", "formula"]
]

const policyOf = (type: string): ValuePolicy =>
  approvalApiUnsupportedWidgetTypes.has(type)
    ? "unsupported"
    : (policies.find(([, ...types]) => is(type, ...types))?.[0] ?? "other")

const optionsOf = (widget: Json): ReadonlyArray<FieldOption> => {
  const list = [widget.option, widget.options].map(parsed).find(Array.isArray) ?? []
  return list.flatMap((option): ReadonlyArray<FieldOption> => {
    if (!isObject(option)) return []
    const value = firstText(option, ["value", "key", "id"])
    const text = nameOf(option.text) ?? nameOf(option.name)
    return value === undefined ? [] : [{ value, text: text ?? value }]
  })
}

const constraintsOf = (widget: Json): SchemaField["constraints"] => {
  const source = [widget.option, widget.config, widget.constraints].map(parsed).filter(isObject)
  const scalars = source
    .flatMap((object) => Object.entries(object))
    .filter(([, value]) => ["string", "number", "boolean"].includes(typeof value))
  return Object.fromEntries(scalars) as SchemaField["constraints"]
}

const fieldOf = (widget: Json): ReadonlyArray<SchemaField> => {
  const id = idOf(widget)
  if (id === undefined) return []
  const type = typeOf(widget) ?? ""
  const options = optionsOf(widget)
  return [
    {
      id,
      customId: customIdOf(widget),
      name: nameOf(widget.name) ?? "",
      type,
      required: isRequired(widget),
      options,
      optionCount: options.length,
      suggestedValue: options.length === 1 ? options[0]?.value : undefined,
      valuePolicy: policyOf(type),
      constraints: constraintsOf(widget),
      apiSupported: !approvalApiUnsupportedWidgetTypes.has(type),
      children: childrenOf(widget).flatMap(fieldOf)
    }
  ]
}

/**
 * The code of a definition, whatever it is called there.
 *
 * @since 0.1.0
 * @category definitions
 */
export const approvalDefinitionCode = (definition: unknown): string | undefined =>
  isObject(definition)
    ? firstText(definition, ["approval_code", "approvalCode", "code", "definition_code", "definitionCode"])
    : undefined

const definitionName = (definition: Json): string | undefined => {
  for (const name of ["approval_name", "approvalName", "name", "title"]) {
    const text = nameOf(definition[name])
    if (text !== undefined) return text
  }
  return undefined
}

/**
 * The widgets of a definition as they are there, those inside others included.
 *
 * @since 0.1.0
 * @category definitions
 */
export const approvalDefinitionWidgets = (definition: unknown): ReadonlyArray<Json> =>
  allWidgetsOf(definition)

/**
 * A definition made ready to be shown or asked for: its fields with their options, what they take, and whether
 * applications can fill them in.
 *
 * @since 0.1.0
 * @category definitions
 */
export const approvalDefinitionSchema = (definition: unknown): DefinitionSchema => {
  const value = isObject(definition) ? definition : {}
  const { form } = value
  const isBroken = typeof form === "string" && form.trim() !== "" && parsed(form) === undefined
  return {
    approvalCode: approvalDefinitionCode(value),
    approvalName: definitionName(value),
    status: firstText(value, ["status"]),
    fields: isBroken ? [] : widgetsOf(definition).flatMap(fieldOf),
    formParseError: isBroken ? "the form is not JSON" : undefined
  }
}

/**
 * A definition in a line.
 *
 * @since 0.1.0
 * @category models
 */
export interface DefinitionSummary {
  readonly approvalCode: string | undefined
  readonly approvalName: string | undefined
  readonly status: string | undefined
  readonly fieldCount: number
  readonly requiredFields: ReadonlyArray<string>
}

const summaryOf = (schema: DefinitionSchema): DefinitionSummary => ({
  approvalCode: schema.approvalCode,
  approvalName: schema.approvalName,
  status: schema.status,
  fieldCount: schema.fields.length,
  requiredFields: schema.fields.filter((field) => field.required).map((field) => field.name || field.id)
})

/**
 * A definition in a line: code, name, status, and which fields are required.
 *
 * @since 0.1.0
 * @category definitions
 */
export const approvalDefinitionSummary = (definition: unknown): DefinitionSummary =>
  summaryOf(approvalDefinitionSchema(definition))

/**
 * The same of a schema that was kept.
 *
 * @since 0.1.0
 * @category definitions
 */
export const approvalCachedDefinitionSummary: (schema: DefinitionSchema) => DefinitionSummary = summaryOf

/**
 * The fields of a form that are filled in.
 *
 * @since 0.1.0
 * @category forms
 */
export const approvalNonemptyForm = (form: unknown): ReadonlyArray<Json> => {
  const value = parsed(form)
  return (Array.isArray(value) ? value : []).filter((field) => isObject(field) && !isEmpty(field.value))
}

/**
 * What a field is best known by: the id that somebody gave it, else the platform's.
 *
 * @since 0.1.0
 * @category forms
 */
export const approvalFieldKey = (field: Json): string | undefined => customIdOf(field) ?? idOf(field)
