/** What is refused of bases. */
import type { Area, Ask, Fault, Row as RowOf } from "./account.js"
import type { World } from "./world.js"

type Row = RowOf<World>

const none = "x".repeat(27)

const write =
  (fields: object) =>
  ({ table }: World): Ask => ({ url: `${table}/records`, body: { fields } })
const searching =
  (operator: string, field_name: string, value: ReadonlyArray<string>) =>
  ({ table }: World): Ask => ({
    url: `${table}/records/search`,
    body: { filter: { conjunction: "and", conditions: [{ field_name, operator, value }] } }
  })

const bases: ReadonlyArray<Row> = [
  ["bitable.v1.app.get", 1254040, () => ({ url: `/open-apis/bitable/v1/apps/${none}` })],
  [
    "bitable.v1.app.create",
    1254702,
    () => ({ url: "/open-apis/bitable/v1/apps", body: { folder_token: "none" } })
  ],
  [
    "bitable.v1.app.table.create",
    1254013,
    ({ base }) => ({ url: `${base}/tables`, body: { table: { name: "T" } } })
  ],
  ["bitable.v1.app.table.field.list", 1254041, ({ base }) => ({ url: `${base}/tables/tblnone/fields` })],
  [
    "bitable.v1.app.table.field.create",
    1254014,
    ({ table }) => ({ url: `${table}/fields`, body: { field_name: "Name", type: 1 } })
  ],
  [
    "bitable.v1.app.table.field.create",
    1254028,
    ({ table }) => ({ url: `${table}/fields`, body: { field_name: " ", type: 1 } })
  ],
  [
    "bitable.v1.app.table.field.create",
    1254029,
    ({ table }) => ({ url: `${table}/fields`, body: { field_name: "x".repeat(101), type: 1 } })
  ],
  [
    "bitable.v1.app.table.field.create",
    1254037,
    ({ table }) => ({ url: `${table}/fields?client_token=x`, body: { field_name: "a", type: 1 } })
  ],
  [
    "bitable.v1.app.table.field.create",
    1254089,
    ({ table }) => ({ url: `${table}/fields`, body: { field_name: "a", type: 18 } })
  ],
  ["bitable.v1.app.table.field.delete", 1254044, ({ table }) => ({ url: `${table}/fields/fldnone` })],
  ["bitable.v1.app.table.record.get", 1254043, ({ table }) => ({ url: `${table}/records/recnone` })],
  ["bitable.v1.app.table.record.create", 1254045, write({ Nope: 1 })],
  ["bitable.v1.app.table.record.create", 1254060, write({ Name: 1 })],
  ["bitable.v1.app.table.record.create", 1254061, write({ Count: "1" })],
  ["bitable.v1.app.table.record.create", 1254062, write({ One: 1 })],
  ["bitable.v1.app.table.record.create", 1254063, write({ Many: "x" })],
  ["bitable.v1.app.table.record.create", 1254064, write({ When: "now" })],
  ["bitable.v1.app.table.record.create", 1254065, write({ Box: 1 })],
  ["bitable.v1.app.table.record.create", 1254068, write({ Link: "x" })],
  ["bitable.v1.app.table.record.create", 1254130, write({ Name: "x".repeat(100_001) })],
  ["bitable.v1.app.table.record.search", 1254018, searching("contains", "When", ["Today"])],
  ["bitable.v1.app.table.record.search", 1254018, searching("isGreater", "Name", ["x"])],
  ["bitable.v1.app.table.record.search", 1254018, searching("like", "Name", ["x"])],
  ["bitable.v1.app.table.record.search", 1254018, searching("in", "Name", ["x"])],
  ["bitable.v1.app.table.record.search", 1254018, searching("is", "One", ["a", "b"])],
  ["bitable.v1.app.table.record.search", 1254045, searching("is", "Nope", ["x"])],
  [
    "bitable.v1.app.table.record.list",
    1254016,
    ({ table }) => ({ url: `${table}/records?sort=${encodeURIComponent('["Name"]')}` })
  ],
  [
    "bitable.v1.app.table.record.list",
    1254018,
    ({ table }) => ({ url: `${table}/records?filter=${encodeURIComponent("nonsense")}` })
  ],
  ["bitable.v1.app.table.record.list", 1254011, ({ table }) => ({ url: `${table}/records?page_size=0` })],
  ["bitable.v1.app.table.view.get", 1254042, ({ table }) => ({ url: `${table}/views/vewnone` })],
  [
    "bitable.v1.app.table.view.create",
    1254021,
    ({ table }) => ({ url: `${table}/views`, body: { view_name: " " } })
  ],
  [
    "bitable.v1.app.role.create",
    1254301,
    ({ base }) => ({ url: `${base}/roles`, body: { role_name: "x", table_roles: [] } })
  ]
]

const from =
  <K extends keyof World>(name: K) =>
  (found: World): World[K] =>
    found[name]

/** A cell in all the ways in which requests write one. */
const cell = (code: number, name: string, value: unknown): ReadonlyArray<Fault<World>> => {
  const fields = { [name]: value }
  return [
    { code, input: { fields } },
    { code, of: /batch_create/, input: { records: [{ fields }] } },
    {
      code,
      of: /batch_update/,
      input: { records: ({ record }: World) => [{ record_id: record, fields }] }
    }
  ]
}

/** What is said of a field of a type, where it is made and where it is changed. */
const property = (code: number, type: number): Fault<World> => ({
  code,
  input: { field_name: "P", type, property: { nonsense: 1 } }
})

const condition = (name: string, operator: string, value: ReadonlyArray<string>) => ({
  conjunction: "and",
  conditions: [{ field_name: name, operator, value }]
})

const many = (count: number) => Array.from({ length: count }, () => ({ fields: {} }))
const managed = { app_token: from("managed") }
const roleOf = (input: object) => ({ ...managed, table_roles: from("tableRoles"), ...input })

const faults: ReadonlyArray<Fault<World>> = [
  { code: 1254003, input: { app_token: "none" } },
  { code: 1254040, input: { app_token: none } },
  { code: 1254004, input: { table_id: from("view") } },
  { code: 1254041, input: { table_id: "tblnone" } },
  { code: 1254004, input: { table_ids: ["none"] } },
  { code: 1254041, input: { table_ids: ["tblnone"] } },
  { code: 1254005, input: { view_id: "none" } },
  { code: 1254042, input: { view_id: "vewnone" } },
  { code: 1254005, input: { form_id: "none" } },
  { code: 1254042, input: { form_id: "vewnone" } },
  { code: 1254006, of: /record\.(get|update|delete)$/, input: { record_id: "none" } },
  { code: 1254043, of: /record\.(get|update|delete)$/, input: { record_id: "recnone" } },
  { code: 1254006, of: /batch_update/, input: { records: [{ record_id: "none", fields: {} }] } },
  { code: 1254043, of: /batch_update/, input: { records: [{ record_id: "recnone", fields: {} }] } },
  { code: 1254006, of: /batch_delete/, input: { records: ["none"] } },
  { code: 1254043, of: /batch_delete/, input: { records: ["recnone"] } },
  { code: 1254009, of: /field\.(update|delete)/, input: { field_id: "none" } },
  { code: 1254044, of: /field\.(update|delete)/, input: { field_id: "fldnone" } },
  { code: 1254009, input: { property: { hidden_fields: ["none"] } }, of: /view\.patch/ },
  { code: 1254044, input: { property: { hidden_fields: ["fldnone"] } }, of: /view\.patch/ },
  { code: 1254007, input: { tables: [] } },
  { code: 1254007, input: { table_ids: [] } },
  { code: 1254011, input: { page_size: 0 } },
  { code: 1254012, input: { form_id: from("view") } },
  { code: 1254013, input: { table: { name: "T" } } },
  { code: 1254013, input: { tables: [{ name: "T" }] } },
  { code: 1254013, of: /table\.patch/, input: { name: "Other" } },
  { code: 1254014, input: { field_name: "Name", type: 1 } },
  {
    code: 1254014,
    input: {
      table: {
        name: "new",
        fields: [
          { field_name: "a", type: 1 },
          { field_name: "a", type: 1 }
        ]
      }
    }
  },
  { code: 1254015, input: { field_name: "P", type: 1, ui_type: "Number" } },
  ...cell(1254015, "Number", 1),
  { code: 1254016, of: /record\.list/, input: { sort: '["Name"]' } },
  { code: 1254018, of: /record\.list/, input: { filter: "nonsense" } },
  { code: 1254018, of: /search/, input: { filter: condition("When", "contains", ["Today"]) } },
  {
    code: 1254018,
    of: /view\.patch/,
    input: {
      property: ({ field }: World) => ({
        filter_info: {
          conjunction: "and",
          conditions: [{ field_id: field, operator: "contains", value: '["x"]' }]
        }
      })
    }
  },
  { code: 1254020, input: { view_name: "F" } },
  { code: 1254021, input: { view_name: " " } },
  { code: 1254022, input: { view_name: "[x]" } },
  { code: 1254023, input: { ...managed, table_id: from("onlyTable"), view_id: from("onlyView") } },
  { code: 1254024, of: /record\.list/, input: { field_names: "Name" } },
  { code: 1254026, input: { field_name: "P", type: 3, property: { options: [{ name: "" }] } } },
  { code: 1254028, input: { field_name: " ", type: 1 } },
  { code: 1254029, input: { field_name: "x".repeat(101), type: 1 } },
  {
    code: 1254029,
    input: { table: { name: "new", fields: [{ field_name: "x".repeat(101), type: 1 }] } }
  },
  { code: 1254031, of: /app\.(create|update|copy)$/, input: { name: "x".repeat(256) } },
  { code: 1254032, input: roleOf({ role_name: " " }) },
  { code: 1254033, input: roleOf({ role_name: "first" }) },
  { code: 1254034, of: /table\.delete/, input: { ...managed, table_id: from("onlyTable") } },
  { code: 1254034, input: { ...managed, table_ids: ({ onlyTable }: World) => [onlyTable] } },
  { code: 1254037, input: { client_token: "x", fields: {} } },
  { code: 1254037, input: { client_token: "x", records: [{ fields: {} }] } },
  { code: 1254037, input: { client_token: "x" } },
  { code: 1255006, input: { client_token: from("uuid"), fields: {} } },
  { code: 1255006, of: /batch_create/, input: { client_token: from("uuid"), records: many(1) } },
  { code: 1255006, input: { client_token: from("fieldUuid"), field_name: "Twice", type: 1 } },
  { code: 1254038, input: { block_id: "blk", name: " " } },
  { code: 1254050, input: { block_id: "blk", name: "x" } },
  ...cell(1254045, "Nope", 1),
  { code: 1254045, of: /search/, input: { filter: condition("Nope", "is", ["x"]) } },
  { code: 1254045, of: /record\.list/, input: { field_names: '["Nope"]' } },
  { code: 1254046, input: { field_id: from("primary") } },
  { code: 1254047, input: roleOf({ role_id: "rolnone", role_name: "new" }) },
  { code: 1254047, input: { ...managed, role_id: "rolnone" } },
  { code: 1254048, input: { ...managed, member_id: "ou_none" } },
  { code: 1254048, input: { ...managed, member_list: [{ type: "open_id", id: "ou_none" }] } },
  { code: 1254049, input: { form_id: from("form"), field_id: "fldnone" } },
  ...cell(1254060, "Name", 1),
  ...cell(1254061, "Count", "1"),
  ...cell(1254062, "One", 1),
  ...cell(1254063, "Many", "x"),
  ...cell(1254064, "When", "now"),
  ...cell(1254065, "Box", 1),
  ...cell(1254066, "Who", [{ id: "ou_none" }]),
  ...cell(1254067, "Records", ["recnone"]),
  ...cell(1254068, "Link", "x"),
  ...cell(1254069, "File", "x"),
  ...cell(1254072, "Phone", "call me"),
  ...cell(1254074, "Both", ["recnone"]),
  ...cell(1254106, "File", many(101)),
  ...cell(1254130, "Name", "x".repeat(100_001)),
  ...cell(1254303, "File", [{ file_token: "none" }]),
  property(1254080, 1),
  property(1254081, 2),
  property(1254082, 3),
  property(1254083, 4),
  property(1254084, 5),
  property(1254085, 7),
  property(1254086, 11),
  property(1254087, 15),
  property(1254088, 17),
  property(1254089, 18),
  property(1254091, 20),
  property(1254092, 21),
  property(1254093, 1001),
  property(1254094, 1002),
  property(1254095, 1003),
  property(1254096, 1004),
  { code: 1254104, of: /batch_create/, input: { records: many(1001) } },
  { code: 1254104, of: /batch_update/, input: { records: many(1001) } },
  { code: 1254104, of: /batch_delete/, input: { records: Array.from({ length: 501 }, () => "rec1") } },
  { code: 1254108, of: /record\.list/, input: { sort: JSON.stringify(["x".repeat(1000)]) } },
  { code: 1254107, of: /record\.list/, input: { filter: "x".repeat(2001) } },
  {
    code: 1254107,
    of: /search/,
    input: {
      filter: {
        conjunction: "and",
        conditions: Array.from({ length: 51 }, () => ({ field_name: "Name", operator: "isEmpty", value: [] }))
      }
    }
  },
  {
    code: 1254108,
    of: /search/,
    input: { sort: Array.from({ length: 101 }, () => ({ field_name: "Name" })) }
  },
  { code: 1254301, of: /role/, input: { role_name: "x", table_roles: [] } },
  { code: 1254301, of: /role/, input: { app_token: from("app") } },
  { code: 1254606, input: { field_name: "Count", type: 2, field_id: from("field") } },
  { code: 1254701, of: /app\.create/, input: { folder_token: from("folder") }, token: from("outsider") },
  {
    code: 1254701,
    of: /app\.copy/,
    input: { app_token: from("openBase"), folder_token: from("folder") },
    token: from("outsider")
  },
  { code: 1254702, input: { folder_token: "none" } }
]

export const bitable: Area<World> = {
  projects: ["bitable"],
  rows: bases,
  faults,
  elsewhere: {
    "Bases.test.ts": [
      ["bitable.v1.app.table.create", 1254100],
      ["bitable.v1.app.table.view.create", 1254101],
      ["bitable.v1.app.table.field.create", 1254105],
      ["bitable.v1.app.table.record.batch_create", 1254103],
      ["bitable.v1.app.role.create", 1254110],
      ["bitable.v1.app.role.member.create", 1254111],
      ["bitable.v1.app.create", 1254292]
    ]
  },
  beyond: {
    trouble: { bitable: "1254002 1254200 1255001 1255002 1255003 1255004 1255005 1255040" },
    rate: { bitable: "1254112" },
    gateway: {
      bitable: "1254000 1254001 1254010",
      "bitable.v1.app.dashboard.list": "1254011",
      "bitable.v1.app.table.view.create": "1254019"
    },
    // The pages list one table of errors for many endpoints.
    absent: {
      bitable:
        "1254006 1254009 1254016 1254018 1254019 1254024 1254043 1254044 1254100 1254101 1254103 1254104 1254105 1254107 " +
        "1254108 1254109 1254110 1254111",
      "bitable.v1.app.dashboard": "1254039"
    },
    sooner: {
      "bitable.v1.app.table.record.batch_get": "1254006 1254043",
      "bitable.v1.app.table.record.search": "1254016 1254024",
      "bitable.v1.app.table.field": "1254090",
      // The same limits as of the endpoints that make one at a time, or many.
      "bitable.v1.app.table.batch_create": "1254100",
      "bitable.v1.app.table.record.create": "1254103",
      "bitable.v1.app.copy": "1254292"
    },
    setting: { bitable: "1254027 1254304 1254305 1254306" },
    // What roles allow within a base; bases made from templates. Who may not read or write a base is told 91403.
    outside: {
      bitable: "1254302 1254025",
      "bitable.v1.app.table.record": "1254109"
    },
    unsettled: { bitable: "1254008 1254070 1254301 1254800" },
    unstated: { bitable: "1254030 1254102" }
  }
}
