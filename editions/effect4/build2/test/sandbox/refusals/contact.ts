/** What is refused of people, departments, groups and units. */
import type { Area, Fault, Row as RowOf } from "./account.js"
import type { World } from "./world.js"

type Row = RowOf<World>

const root = "/open-apis/contact/v3"
const person = { name: "x", mobile: "+8613000000000", department_ids: ["0"], employee_type: 1 }

const contacts: ReadonlyArray<Row> = [
  ["contact.v3.user.get", 41012, () => ({ url: `${root}/users/ou_none` })],
  [
    "contact.v3.user.create",
    41001,
    () => ({ url: `${root}/users`, body: { ...person, mobile: "+8613800000001" } })
  ],
  [
    "contact.v3.user.create",
    41002,
    () => ({ url: `${root}/users`, body: { ...person, email: "user2@sandbox.example" } })
  ],
  ["contact.v3.user.create", 41004, () => ({ url: `${root}/users`, body: { ...person, mobile: "+x" } })],
  ["contact.v3.user.create", 41005, () => ({ url: `${root}/users`, body: { ...person, email: "none" } })],
  [
    "contact.v3.user.create",
    41017,
    () => ({ url: `${root}/users`, body: { ...person, department_ids: [] } })
  ],
  ["contact.v3.user.create", 41059, () => ({ url: `${root}/users`, body: { ...person, employee_type: 9 } })],
  [
    "contact.v3.user.create",
    44021,
    ({ gone }) => ({ url: `${root}/users`, body: { ...person, leader_user_id: gone } })
  ],
  [
    "contact.v3.user.patch",
    41030,
    ({ ann }) => ({ url: `${root}/users/${ann}`, body: { leader_user_id: ann } })
  ],
  [
    "contact.v3.user.patch",
    44051,
    ({ ann }) => ({ url: `${root}/users/${ann}`, body: { employee_no: "1003" } })
  ],
  [
    "contact.v3.user.find_by_department",
    40011,
    () => ({ url: `${root}/users/find_by_department?department_id=0&page_size=51` })
  ],
  [
    "contact.v3.user.find_by_department",
    40012,
    () => ({ url: `${root}/users/find_by_department?department_id=0&page_token=x` })
  ],
  ["contact.v3.department.delete", 40002, () => ({ url: `${root}/departments/0` })],
  [
    "contact.v3.department.create",
    43029,
    () => ({ url: `${root}/departments`, body: { name: "a/b", parent_department_id: "0" } })
  ],
  [
    "contact.v3.department.create",
    40014,
    () => ({ url: `${root}/departments`, body: { name: "a", parent_department_id: "od-none" } })
  ],
  ["contact.v3.group.get", 42002, () => ({ url: `${root}/group/none` })],
  ["contact.v3.group.create", 42001, () => ({ url: `${root}/group`, body: { name: " " } })],
  ["contact.v3.unit.get", 43051, () => ({ url: `${root}/unit/none` })]
]

const from =
  <K extends keyof World>(name: K) =>
  (found: World): World[K] =>
    found[name]

/** A person as a creation and an update have to tell of, but for what is wrong. */
const someone = (extra: Readonly<Record<string, unknown>>) => ({ ...person, ...extra })

/** What is wrong with a person, where somebody is made, changed in part and changed as a whole. */
const wrong = (code: number, extra: Readonly<Record<string, unknown>>): ReadonlyArray<Fault<World>> => [
  { code, of: /user\.create$/, input: someone(extra) },
  { code, of: /user\.patch$/, input: { user_id: from("bob"), ...extra } },
  { code, of: /user\.update$/, input: { user_id: from("bob"), ...someone(extra) } }
]

const department = (code: number, extra: Readonly<Record<string, unknown>>): ReadonlyArray<Fault<World>> => [
  { code, of: /department\.create$/, input: { name: "new", parent_department_id: "0", ...extra } },
  { code, of: /department\.patch$/, input: { department_id: from("bound"), ...extra } },
  {
    code,
    of: /department\.update$/,
    input: { department_id: from("bound"), name: "bound", parent_department_id: "0", ...extra }
  }
]

const member = (id: unknown, extra: object = {}) => ({
  member_type: "user",
  member_id_type: "open_id",
  member_id: id,
  ...extra
})
const several = Array.from({ length: 51 }, () => "0")
const order = (department_id: string, department_order: number, is_primary_dept: boolean) => ({
  department_id,
  department_order,
  user_order: 0,
  is_primary_dept
})

const faults: ReadonlyArray<Fault<World>> = [
  // people
  ...wrong(41001, { mobile: from("annMobile") }),
  ...wrong(41002, { email: from("annEmail") }),
  ...wrong(41004, { mobile: "+x" }),
  ...wrong(41005, { email: "none" }),
  ...wrong(41006, { name: " " }),
  ...wrong(41009, { mobile: "", email: "" }),
  ...wrong(41017, { department_ids: [] }),
  ...wrong(41025, { department_ids: ["0"], orders: [order("other", 1, true)] }),
  {
    code: 44002,
    of: /user\.patch$/,
    input: { user_id: from("bob"), orders: [order("0", 1, true)] }
  },
  ...wrong(41033, { department_ids: several }),
  ...wrong(41036, { avatar_key: "none" }),
  ...wrong(41038, { gender: 9 }),
  ...wrong(41042, { join_time: -1 }),
  ...wrong(41059, { employee_type: 9 }),
  ...wrong(41063, { job_title: "x".repeat(101) }),
  ...wrong(41410, {
    department_ids: ({ bound }: World) => ["0", bound],
    orders: ({ bound }: World) => [order("0", 1, true), order(bound, 2, false)]
  }),
  ...wrong(44006, { name: "x".repeat(256) }),
  ...wrong(44007, { en_name: "x".repeat(256) }),
  ...wrong(44008, { nickname: "x".repeat(256) }),
  ...wrong(44051, { employee_no: "1002" }),
  { code: 41030, of: /user\.patch$/, input: { user_id: from("bob"), leader_user_id: from("bob") } },
  {
    code: 41030,
    of: /user\.update$/,
    input: { user_id: from("bob"), ...someone({ leader_user_id: from("bob") }) }
  },
  { code: 44036, of: /user\.patch$/, input: { user_id: from("founder"), is_frozen: true } },
  { code: 44036, of: /user\.update$/, input: { user_id: from("founder"), ...someone({ is_frozen: true }) } },
  { code: 41011, of: /user\.create$/, input: someone({ user_id: from("annUserId") }) },
  { code: 41011, input: { new_user_id: from("annUserId"), user_id: from("bob") } },
  { code: 41012, of: /user\.create$/, input: someone({ user_id: "no spaces" }) },
  { code: 41012, of: /department\.create$/, input: { parent_department_id: "0", leader_user_id: "ou_none" } },
  {
    code: 41054,
    of: /user\.create$/,
    input: someone({ notification_option: { channels: ["email"] } })
  },
  {
    code: 41055,
    of: /user\.create$/,
    input: someone({ mobile: "", email: "x@example.com", notification_option: { channels: ["sms"] } })
  },
  { code: 41054, input: { user_id: from("bob"), new_user_id: "" } },
  { code: 44022, input: someone({ leader_user_id: "ou_none" }) },
  { code: 40021, of: /user/, input: { client_token: from("clientToken"), ...person } },
  { code: 40021, of: /department/, input: { client_token: from("clientToken"), parent_department_id: "0" } },
  { code: 41050, of: /v3\.user\.(patch|delete|update_user_id)$/, input: { user_id: "ou_none" } },
  { code: 41050, of: /v3\.user\.update$/, input: { ...person, user_id: "ou_none" } },
  { code: 42006, of: /user\.patch$/, input: { user_id: from("gone") } },
  { code: 42006, of: /user\.update$/, input: { ...person, user_id: from("gone") } },
  { code: 41052, input: { user_id: from("bob"), docs_acceptor_user_id: "ou_none" } },
  { code: 44037, input: { user_id: from("founder") } },
  { code: 44028, input: { user_id: from("gone") }, after: 31 },
  { code: 44030, input: { user_id: from("sameMobile") } },
  { code: 44031, input: { user_id: from("sameEmail") } },
  { code: 44032, input: { user_id: from("sameId") } },
  { code: 44033, input: { user_id: from("bob") } },
  // departments
  { code: 40001, input: { user_ids: several } },
  { code: 40001, input: { department_ids: several }, of: /department\.batch/ },
  { code: 40002, input: { department_id: "0", name: "x", parent_department_id: "0" } },
  { code: 40002, of: /(patch|delete)$/, input: { department_id: "0" } },
  { code: 40004, of: /user\.create$/, input: someone({ department_ids: ["od-none"] }) },
  { code: 40004, of: /user\.patch$/, input: { user_id: from("bob"), department_ids: ["od-none"] } },
  {
    code: 40004,
    of: /user\.update$/,
    input: { user_id: from("bob"), ...someone({ department_ids: ["od-none"] }) }
  },
  {
    code: 40004,
    of: /(find_by_department|user\.list|department\.(parent|children|patch|delete))$/,
    input: { department_id: "od-none" }
  },
  {
    code: 40004,
    of: /department\.update$/,
    input: { department_id: "od-none", name: "x", parent_department_id: "0" }
  },
  { code: 40004, of: /department\.list$/, input: { parent_department_id: "od-none" } },
  { code: 40011, input: { page_size: 10_000 } },
  { code: 40012, input: { page_token: "x" } },
  { code: 40014, of: /department\.(create|update)$/, input: { name: "x", parent_department_id: "od-none" } },
  {
    code: 40014,
    of: /department\.patch$/,
    input: { department_id: from("bound"), parent_department_id: "od-none" }
  },
  { code: 40015, input: { department_id: "od-none" } },
  ...department(40016, { name: " " }),
  {
    code: 42006,
    of: /department\.create$/,
    input: { parent_department_id: "0", leader_user_id: from("gone") }
  },
  { code: 43004, of: /department\.create$/, input: { parent_department_id: "0", unit_ids: ["none"] } },
  { code: 43007, of: /department\.create$/, input: { parent_department_id: "0", department_id: "dbound" } },
  { code: 43007, input: { new_department_id: "dabove", department_id: from("bound") } },
  { code: 43008, of: /department\.create$/, input: { parent_department_id: "0", department_id: "od-x" } },
  { code: 43011, of: /delete$/, input: { department_id: from("full") } },
  { code: 43012, of: /delete$/, input: { department_id: from("above") } },
  { code: 43016, input: { department_id: from("bound"), leaders: twice() } },
  ...department(43022, { name: "above" }),
  ...department(43026, { group_chat_employee_types: [9] }),
  ...department(43028, { department_hrbps: ["ou_none"] }),
  ...department(43029, { name: "a/b" }),
  { code: 48001, input: { query: "x", page_token: "x" } },
  // groups
  { code: 42002, of: /group\.create$/, input: { name: "new", group_id: "no spaces" } },
  { code: 42002, input: { group_id: "none" } },
  { code: 42005, of: /add$/, input: member(from("ann")) },
  { code: 42006, of: /group\.member\.add$/, input: member(from("gone")) },
  { code: 42013, input: { name: "x".repeat(101), group_id: "groupone" } },
  { code: 42014, input: { name: "new", description: "x".repeat(501), group_id: "groupone" } },
  { code: 42017, input: { group_id: from("group") } },
  { code: 42018, of: /create$/, input: { name: "new", type: 2, group_id: "new" } },
  { code: 47005, input: { name: "new", group_id: "groupone" } },
  { code: 47009, of: /create$/, input: { name: "first", group_id: "new" } },
  { code: 47009, input: { name: "second", group_id: "groupone" } },
  { code: 41073, of: /member\.(add|remove)$/, input: member("ou_none") },
  { code: 41073, of: /member_belong$/, input: { member_id: "ou_none" } },
  { code: 41073, of: /batch_remove$/, input: { members: [member("ou_none")] } },
  { code: 40001, of: /group\.member\.batch/, input: { members: [] } },
  // units
  {
    code: 43051,
    of: /unit\.(un)?bind_department$/,
    input: { unit_id: "none", department_id: from("bound") }
  },
  { code: 43051, of: /patch$/, input: { unit_id: "none", name: "x" } },
  { code: 43051, of: /unit\.(get|delete|list_department)$/, input: { unit_id: "none" } },
  { code: 43052, of: /create$/, input: { name: " ", unit_type: "x", unit_id: "new" } },
  { code: 43052, input: { name: " ", unit_id: "unitone" } },
  { code: 43053, input: { name: "x", unit_type: " " } },
  { code: 43054, input: { unit_id: "unittwo", department_id: from("bound") } },
  { code: 43055, of: /unit\.create$/, input: { name: "one", unit_type: "subsidiary", unit_id: "new" } },
  { code: 43055, input: { name: "two", unit_id: "unitone" } },
  { code: 43056, input: { name: "new", unit_type: "x", unit_id: "unitone" } },
  { code: 43058, input: { unit_id: "unitone", department_id: "od-none" } }
]

function twice() {
  return ({ ann }: World) => [
    { leaderType: 1, leaderID: ann },
    { leaderType: 1, leaderID: ann }
  ]
}

export const contact: Area<World> = {
  projects: ["contact"],
  rows: contacts,
  faults,
  elsewhere: {
    "ContactGroups.test.ts": [
      ["contact.v3.group.create", 42016],
      ["contact.v3.unit.create", 43059],
      ["contact.v3.group.member.batch_add", 41073]
    ]
  },
  beyond: {
    trouble: { "contact.v3.user": "41027 44054 44055 44056 44057 44058 44059" },
    gateway: {
      contact: "40001 40017 40018 41051 41056 42009 42010 43023 44101 44102",
      "contact.v3.group.member.add": "41071 41074",
      "contact.v3.group.member.remove": "41071 41074"
    },
    // The page of the departments above one lists the errors of all that is done with departments.
    absent: {
      "contact.v3.department.parent":
        "40002 40008 40010 40014 43001 43002 43003 43004 43005 43007 43008 43009 43010 43011 43012 43013",
      "contact.v3.department": "40008 40010 40014 43004 43007 43010",
      "contact.v3.user.update": "40016 44002",
      "contact.v3.user.create": "41030 41052",
      "contact.v3.user.update_user_id": "41009",
      "contact.v3.unit.create": "43051"
    },
    sooner: {
      "contact.v3.user": "40004 41010 41022 41040 41041 41050 41053 41057 41070 41071 41072 44035",
      "contact.v3.department": "40004 43000",
      "contact.v3.group": "40004 41050 41071 41072 41074 42005 42006",
      "contact.v3.unit": "40004"
    },
    foreign: { contact: "42008" },
    setting: {
      "contact.v3.user":
        "41003 41007 41008 41028 41029 41031 41032 41060 41069 44001 44004 44009 44012 44018 44019 44020 44023 44024 " +
        "44029 44038 44039 44040 44046 44047 44048 44049 44050 44052 44053 44060 44061 44062",
      "contact.v3.department": "43031",
      "contact.v3.group": "42015 42024",
      "contact.v3.unit": "43050"
    },
    // Positions, custom attributes, business mail, job levels, people who have not joined yet, rules of dynamic groups, chats of departments.
    outside: {
      "contact.v3.user":
        "41015 41018 41019 41020 41021 41023 41024 41034 41035 41044 41045 41046 41047 41048 44003 44010 44011 44013 " +
        "44014 44015 44016 44017 44041 44044 44045",
      "contact.v3.department": "43018 43021 43025",
      "contact.v3.group": "42003 42018 42019 42020 42021 42022 42025 42026 42027 42029",
      "contact.v3.unit": "43057"
    },
    unsettled: {
      "contact.v3.department": "40007 43005",
      "contact.v3.group": "40022"
    },
    unstated: {
      "contact.v3.user": "41013 41016 41043 41068",
      "contact.v3.department": "43009 43013 43017 43019",
      "contact.v3.group": "42011 42012"
    }
  }
}
