/** Bases: tables of records with typed fields, views of them, and who may do what. */
import { writeCsv } from "./csv.js"
import type * as ViewApi from "@effect-feishu/core/api/bitable/v1/AppTableView"
import type * as RoleApi from "@effect-feishu/core/api/bitable/v1/AppRole"
import { named } from "./baseIds.js"
import { checkFieldName, isLink, propertyOf, uiTypeOf, type TableField } from "./baseFields.js"
import type { Actor } from "./chat.js"
import type { Content } from "./drive.js"
import { isObject, type Json, type JsonObject } from "./fields.js"
import { refuse } from "./refusal.js"
import type { World } from "./world.js"

export interface TableRecord {
  readonly record_id: string
  readonly sequence: number
  /** Counts the records of the table, those that are gone with them. */
  readonly number: number
  /** Values by field id, as they are kept. */
  readonly values: Map<string, Json>
  readonly createdBy: Actor
  readonly createdAt: number
  modifiedBy: Actor
  modifiedAt: number
}

export type ViewType = NonNullable<ViewApi.CreateInput["view_type"]>

export interface View {
  readonly view_id: string
  readonly type: ViewType
  name: string
  property: NonNullable<ViewApi.PatchInput["property"]>
  /** Of a form: what it says and asks. */
  form: JsonObject
  /** Of a form: what its questions say, by field. */
  readonly questions: Map<string, JsonObject>
}

const most = { tables: 100, fields: 300, records: 20_000, views: 200, roles: 30 }

export const textsOf = (value: Json | undefined): ReadonlyArray<string> => {
  if (value === undefined || value === null) return []
  if (Array.isArray(value)) return value.flatMap(textsOf)
  if (!isObject(value)) return [String(value as string | number | boolean)]
  for (const name of ["text", "name", "id", "link", "file_token"]) {
    if (typeof value[name] === "string") return [value[name]]
  }
  return []
}

const checkViewName = (name: string): string => {
  if (name.trim() === "") refuse(1254021, "EmptyViewName")
  return /[[\]]/.test(name) || [...name].length > 100 ? refuse(1254022, "InvalidViewName") : name
}

export class Table {
  readonly fields: Array<TableField> = []
  readonly records = new Map<string, TableRecord>()
  readonly views: Array<View> = []
  revision = 1
  private made = 0

  constructor(
    private readonly world: World,
    readonly base: Base,
    readonly table_id: string,
    public name: string
  ) {}

  /** The first of its views. */
  get view_id(): string {
    return this.views[0]?.view_id ?? ""
  }

  // fields

  addField(
    name: string,
    type: number,
    uiType?: string,
    property?: JsonObject,
    description?: Json
  ): TableField {
    checkFieldName(name)
    if (this.fields.some((field) => field.field_name === name)) {
      return refuse(1254014, "FieldNameDuplicated")
    }
    if (this.fields.length >= most.fields) return refuse(1254105, "ColumnExceedLimit")
    const ui = uiTypeOf(type, uiType)
    const field: TableField = {
      field_id: `fld${this.world.ids.word(7)}`,
      field_name: name,
      type,
      ui_type: ui,
      property: propertyOf(this.world, type, ui, property, this.base.names()),
      description,
      is_primary: this.fields.length === 0
    }
    this.fields.push(field)
    if (type === 21) this.base.mirror(this, field)
    return field
  }

  changeField(
    field: TableField,
    change: {
      readonly name: string
      readonly type: number
      readonly uiType: string | undefined
      readonly property: JsonObject | undefined
      readonly description: Json | undefined
    }
  ): void {
    checkFieldName(change.name)
    if (this.fields.some((one) => one !== field && one.field_name === change.name)) {
      refuse(1254014, "FieldNameDuplicated")
    }
    const isSame = change.type === field.type
    const ui = uiTypeOf(change.type, change.uiType ?? (isSame ? field.ui_type : undefined))
    const stated = change.property ?? (isSame ? (field.property ?? undefined) : undefined)
    const property = propertyOf(this.world, change.type, ui, stated, this.base.names())
    // The values of another type cannot be taken over.
    if (!isSame) for (const record of this.records.values()) record.values.delete(field.field_id)
    Object.assign(field, {
      field_name: change.name,
      type: change.type,
      ui_type: ui,
      property,
      description: change.description ?? field.description
    })
  }

  removeField(field: TableField): void {
    if (field.is_primary) refuse(1254046, "The Primary Field cannot be deleted.")
    this.fields.splice(this.fields.indexOf(field), 1)
    for (const record of this.records.values()) record.values.delete(field.field_id)
  }

  field(name: string): TableField {
    const field = this.fields.find((one) => one.field_name === name)
    return field ?? refuse(1254045, "FieldNameNotFound")
  }

  // records

  checkRoom(count: number): void {
    if (this.records.size + count > most.records) refuse(1254103, "RecordExceedLimit")
  }

  insert(values: ReadonlyArray<readonly [TableField, Json]>, by: Actor): TableRecord {
    const { now } = this.world
    const record: TableRecord = {
      record_id: `rec${this.world.ids.word(10)}`,
      sequence: this.world.next(),
      number: ++this.made,
      values: new Map(),
      createdBy: by,
      createdAt: now,
      modifiedBy: by,
      modifiedAt: now
    }
    for (const field of this.fields) {
      if (field.type === 5 && field.property?.["auto_fill"] === true) record.values.set(field.field_id, now)
    }
    this.records.set(record.record_id, record)
    this.put(record, values)
    return record
  }

  update(record: TableRecord, values: ReadonlyArray<readonly [TableField, Json]>, by: Actor): void {
    this.put(record, values)
    record.modifiedAt = this.world.now
    record.modifiedBy = by
  }

  remove(record: TableRecord): void {
    this.put(
      record,
      this.fields.filter(({ type }) => isLink(type)).map((field) => [field, null] as const)
    )
    this.records.delete(record.record_id)
  }

  private put(record: TableRecord, values: ReadonlyArray<readonly [TableField, Json]>): void {
    for (const [field, value] of values) {
      if (field.type === 21) this.base.relink(this, field, record, value)
      if (value === null) record.values.delete(field.field_id)
      else record.values.set(field.field_id, value)
      if (field.type === 3 || field.type === 4) this.learnOptions(field, textsOf(value))
    }
  }

  /** An option that is written and does not exist yet is added. */
  private learnOptions(field: TableField, names: ReadonlyArray<string>): void {
    const options = Array.isArray(field.property?.["options"]) ? field.property["options"] : []
    const known = new Set(options.map((option) => (isObject(option) ? option["name"] : undefined)))
    const added = [...new Set(names)].filter((name) => !known.has(name)).map((name) => ({ name }))
    if (added.length === 0) return
    const property = { ...field.property, options: [...options, ...added] }
    field.property = propertyOf(this.world, field.type, field.ui_type, property, this.base.names())
  }

  // views

  addView(name: string, type: ViewType): View {
    checkViewName(name)
    if (this.views.some((view) => view.name === name)) return refuse(1254020, "ViewNameDuplicated")
    if (this.views.length >= most.views) return refuse(1254101, "ViewExceedLimit")
    const view: View = {
      view_id: `vew${this.world.ids.word(7)}`,
      type,
      name,
      property: {},
      form: {
        name,
        description: "",
        shared: false,
        shared_url: "",
        shared_limit: "off",
        submit_limit_once: false
      },
      questions: new Map()
    }
    this.views.push(view)
    return view
  }

  renameView(view: View, name: string): void {
    checkViewName(name)
    if (this.views.some((one) => one !== view && one.name === name)) {
      refuse(1254020, "ViewNameDuplicated")
    }
    view.name = name
  }

  view(id: string): View {
    return named(
      "view",
      id,
      this.views.find((view) => view.view_id === id)
    )
  }

  removeView(view: View): void {
    if (this.views.length === 1) refuse(1254023, "LastViewDeleteForbidden")
    this.views.splice(this.views.indexOf(view), 1)
  }

  text(): string {
    const rows = [...this.records.values()].map((record) =>
      this.fields.map((field) => textsOf(record.values.get(field.field_id)).join(" "))
    )
    return writeCsv([this.fields.map((field) => field.field_name), ...rows])
  }
}

export interface Role {
  readonly role_id: string
  readonly created: number
  name: string
  tables: RoleApi.CreateInput["table_roles"]
  blocks: NonNullable<RoleApi.CreateInput["block_roles"]>
  /** By kind and id. */
  readonly members: Map<string, RoleMember>
}

export interface RoleMember {
  readonly seq: number
  readonly kind: "user" | "chat" | "department"
  /** The index of a person or a department, or the id of a chat. */
  readonly who: number | string
}

export class Base implements Content {
  readonly tables = new Map<string, Table>()
  readonly roles = new Map<string, Role>()
  revision = 1
  isAdvanced = false
  timeZone = "Asia/Shanghai"

  constructor(private readonly world: World) {}

  /** The names of its tables by their ids. */
  names(): ReadonlyMap<string, string> {
    return new Map([...this.tables].map(([id, { name }]) => [id, name]))
  }

  addTable(name: string, viewName = "表格"): Table {
    for (const table of this.tables.values())
      if (table.name === name) return refuse(1254013, "TableNameDuplicated")
    if (this.tables.size >= most.tables) return refuse(1254100, "TableExceedLimit")
    const table = new Table(this.world, this, `tbl${this.world.ids.word(13)}`, name)
    table.addView(viewName, "grid")
    this.tables.set(table.table_id, table)
    this.revision++
    return table
  }

  removeTables(tables: ReadonlyArray<Table>): void {
    if (tables.length >= this.tables.size) refuse(1254034, "The last table cannot be deleted.")
    for (const table of tables) this.tables.delete(table.table_id)
  }

  addRole(input: Pick<Role, "name" | "tables" | "blocks">): Role {
    if (this.roles.size >= most.roles) return refuse(1254110, "RoleExceedLimit")
    const role: Role = {
      ...input,
      role_id: `rol${this.world.ids.word(10)}`,
      created: this.world.next(),
      members: new Map()
    }
    this.roles.set(role.role_id, role)
    return role
  }

  // links that are seen from both sides

  private back(field: TableField): readonly [Table, TableField] | undefined {
    const { back_field_name: name, table_id: id } = field.property ?? {}
    const table = this.tables.get(String(id))
    const found = table?.fields.find((one) => one.type === 21 && one.field_name === name)
    return table === undefined || found === undefined ? undefined : [table, found]
  }

  /** Makes the other side of a link. */
  mirror(table: Table, field: TableField): void {
    const other = this.tables.get(String(field.property?.["table_id"]))
    if (other === undefined || this.back(field) !== undefined) return
    const asked = field.property?.["back_field_name"]
    let name = typeof asked === "string" && asked !== "" ? asked : table.name
    for (let count = 2; other.fields.some((one) => one.field_name === name); count++) {
      name = `${table.name} ${count}`
    }
    field.property = { ...field.property, back_field_name: name }
    other.addField(name, 21, undefined, {
      table_id: table.table_id,
      multiple: true,
      back_field_name: field.field_name
    })
  }

  /** Writes on the other side what a link says now. */
  relink(table: Table, field: TableField, record: TableRecord, value: Json): void {
    const back = this.back(field)
    if (back === undefined) return
    const [other, mirror] = back
    const before = textsOf(record.values.get(field.field_id))
    const after = textsOf(value)
    for (const id of new Set([...before, ...after])) {
      const target = other.records.get(id)
      if (target === undefined) continue
      const ids = textsOf(target.values.get(mirror.field_id)).filter((one) => one !== record.record_id)
      const now = after.includes(id) ? [...ids, record.record_id] : ids
      if (now.length === 0) target.values.delete(mirror.field_id)
      else target.values.set(mirror.field_id, now)
    }
    table.revision++
  }

  text(tableId?: string): string {
    return [...this.tables.values()]
      .filter((table) => tableId === undefined || table.table_id === tableId)
      .map((table) => table.text())
      .join("\n")
  }

  parts(): ReadonlyArray<string> {
    return [...this.tables.keys()]
  }

  holds(mediaToken: string): boolean {
    return [...this.tables.values()].some(({ records }) =>
      [...records.values()].some(({ values }) =>
        JSON.stringify([...values.values()]).includes(`"${mediaToken}"`)
      )
    )
  }

  copy(world: World): Base {
    const copy = new Base(world)
    copy.timeZone = this.timeZone
    const pairs = [...this.tables.values()].map((table) => [table, copy.addTable(table.name)] as const)
    const made = new Map(pairs.map(([table, other]) => [table.table_id, other.table_id]))
    for (const [table, other] of pairs) {
      const fields = table.fields.flatMap((field) => {
        if (other.fields.some((one) => one.field_name === field.field_name)) return []
        const { table_id: to, ...rest } = field.property ?? {}
        const property = to === undefined ? field.property : { ...rest, table_id: made.get(String(to)) }
        return [
          [field, other.addField(field.field_name, field.type, field.ui_type, property ?? undefined)] as const
        ]
      })
      for (const record of table.records.values()) {
        // Links go to records that are not copied yet: they stay behind.
        const values = fields.flatMap(([field, own]) => {
          const value = record.values.get(field.field_id)
          return value === undefined || isLink(field.type) ? [] : [[own, value] as const]
        })
        other.insert(values, record.createdBy)
      }
    }
    return copy
  }

  /** A base as it is made for somebody: with one table that has one field. */
  static of(world: World): Base {
    const base = new Base(world)
    base.addTable("数据表").addField("多行文本", 1)
    return base
  }
}
