/**
 * The people and departments of the tenant. Whoever was not created or changed by a request is not stored but
 * computed from seed and index, both ways: twenty thousand people cost nothing until somebody asks for them.
 */
import type { SandboxUser } from "../Sandbox/Records.js"
import type { JsonObject } from "./fields.js"
import { slot, type World } from "./world.js"

export type UserIdType = "open_id" | "union_id" | "user_id"
export type DepartmentIdType = "open_department_id" | "department_id"

export interface Person extends SandboxUser {
  /** Indices of departments; 0 is the root. */
  readonly departments: ReadonlyArray<number>
  readonly leader: number | undefined
  readonly employee_no: string
  readonly join_time: number
  /** Wire fields that a request set. */
  readonly changed: JsonObject
}

export interface Former {
  readonly person: Person
  /** When they left, in milliseconds. */
  readonly at: number
}

export interface Department {
  readonly index: number
  readonly open_department_id: string
  readonly department_id: string
  readonly name: string
  readonly parent: number
  readonly leader: number | undefined
  readonly changed: JsonObject
}

const surnames = [
  "王",
  "李",
  "张",
  "刘",
  "陈",
  "杨",
  "赵",
  "黄",
  "周",
  "吴",
  "徐",
  "孙",
  "胡",
  "朱",
  "高",
  "林",
  "何",
  "郭",
  "马",
  "罗"
]
const surnamesLatin = [
  "Wang",
  "Li",
  "Zhang",
  "Liu",
  "Chen",
  "Yang",
  "Zhao",
  "Huang",
  "Zhou",
  "Wu",
  "Xu",
  "Sun",
  "Hu",
  "Zhu",
  "Gao",
  "Lin",
  "He",
  "Guo",
  "Ma",
  "Luo"
]
const givens = [
  "伟",
  "芳",
  "娜",
  "敏",
  "静",
  "强",
  "磊",
  "洋",
  "艳",
  "勇",
  "军",
  "杰",
  "娟",
  "涛",
  "超",
  "明",
  "霞",
  "平",
  "刚",
  "桂英",
  "文",
  "云",
  "莉",
  "博",
  "鑫",
  "宇",
  "晨",
  "欣",
  "雪"
]
const givensLatin = [
  "Wei",
  "Fang",
  "Na",
  "Min",
  "Jing",
  "Qiang",
  "Lei",
  "Yang",
  "Yan",
  "Yong",
  "Jun",
  "Jie",
  "Juan",
  "Tao",
  "Chao",
  "Ming",
  "Xia",
  "Ping",
  "Gang",
  "Guiying",
  "Wen",
  "Yun",
  "Li",
  "Bo",
  "Xin",
  "Yu",
  "Chen",
  "Xinyi",
  "Xue"
]
const fields = [
  "研发部",
  "产品部",
  "设计部",
  "市场部",
  "销售部",
  "财务部",
  "人力资源部",
  "运营部",
  "法务部",
  "客户成功部"
]

const fanOut = 5

/** Mixes 32 bits well; the finisher of MurmurHash3. */
const mix = (word: number): number => {
  let h = word | 0
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}

const hex8 = (word: number): string => (word >>> 0).toString(16).padStart(8, "0")

// Multiplication by an odd number is a bijection on 32 bits; these two undo each other.
const spread = 0x9e3779b1
const gather = 0x0e8b2f51

const kinds = { open_id: 1, union_id: 2, user_id: 3, open_department_id: 4, department_id: 5 } as const
const prefixes = {
  open_id: "ou_",
  union_id: "on_",
  user_id: "",
  open_department_id: "od-",
  department_id: "d"
} as const

type Kind = keyof typeof kinds

/** Who is given no number has one from here on: the first ones are what examples give to people whom they add. */
const firstEmployeeNo = 1001
const employeeNo = (index: number): string => String(firstEmployeeNo + index)

export class Directory {
  private readonly people = new Map<number, Person>()
  /** Who is not here any more, as they were. */
  private readonly gone = new Map<number, Former>()
  private readonly placed = new Map<number, Array<number>>()
  private readonly ownIds = new Map<string, number>()
  private readonly emails = new Map<string, number>()
  private readonly mobiles = new Map<string, number>()
  private readonly numbers = new Map<string, number>()
  private nextPerson: number

  private readonly departments = new Map<number, Department>()
  private readonly goneDepartments = new Set<number>()
  private readonly ownDepartmentIds = new Map<string, number>()
  private nextDepartment: number

  constructor(
    private readonly seed: number,
    private readonly users: number,
    private readonly generatedDepartments: number
  ) {
    this.nextPerson = users
    this.nextDepartment = generatedDepartments + 1
  }

  // ids

  private code(kind: Kind, index: number): string {
    const salt = mix(this.seed ^ kinds[kind])
    const tail = hex8(Math.imul(index, spread) ^ salt)
    const short = kind === "user_id" || kind === "department_id"
    if (short) return prefixes[kind] + tail
    const head = [1, 2, 3].map((part) => hex8(mix(mix(index + salt) + part))).join("")
    return prefixes[kind] + head + tail
  }

  private decode(kind: Kind, id: string): number | undefined {
    const prefix = prefixes[kind]
    if (!id.startsWith(prefix) || !/^[0-9a-f]{8}$/.test(id.slice(-8))) return undefined
    const salt = mix(this.seed ^ kinds[kind])
    const index = Math.imul(Number.parseInt(id.slice(-8), 16) ^ salt, gather) >>> 0
    return this.code(kind, index) === id ? index : undefined
  }

  // people

  person(index: number): Person | undefined {
    if (this.gone.has(index) || index < 0) return undefined
    const known = this.people.get(index)
    if (known !== undefined) return known
    return index < this.users ? this.generate(index) : undefined
  }

  private generate(index: number): Person {
    const family = index % surnames.length
    const given = Math.floor(index / surnames.length) % givens.length
    const round = Math.floor(index / (surnames.length * givens.length))
    const suffix = round === 0 ? "" : String(round + 1)
    return {
      index,
      open_id: this.code("open_id", index),
      union_id: this.code("union_id", index),
      user_id: this.code("user_id", index),
      name: `${surnames[family]!}${givens[given]!}${suffix}`,
      en_name: `${givensLatin[given]!} ${surnamesLatin[family]!}${suffix}`,
      email: `user${index + 1}@sandbox.example`,
      mobile: `+86${13_800_000_000 + index}`,
      departments: [index % (this.generatedDepartments + 1)],
      leader: index === 0 ? undefined : 0,
      employee_no: employeeNo(index),
      join_time: 1_600_000_000 + index * 60,
      changed: {}
    }
  }

  findPerson(type: UserIdType, id: string): Person | undefined {
    const index = type === "user_id" ? (this.ownIds.get(id) ?? this.decode(type, id)) : this.decode(type, id)
    const person = index === undefined ? undefined : this.person(index)
    return person !== undefined && person[type] === id ? person : undefined
  }

  /** Whether the id was somebody's who is not here any more. */
  hasLeft(type: UserIdType, id: string): boolean {
    const index = type === "user_id" ? (this.ownIds.get(id) ?? this.decode(type, id)) : this.decode(type, id)
    return index !== undefined && this.gone.has(index)
  }

  findByEmail(email: string): Person | undefined {
    const lower = email.toLowerCase()
    const match = /^user(\d{1,9})@sandbox\.example$/.exec(lower)
    const index = this.emails.get(lower) ?? (match === null ? undefined : Number(match[1]) - 1)
    const person = index === undefined ? undefined : this.person(index)
    return person?.email.toLowerCase() === lower ? person : undefined
  }

  findByNumber(number: string): Person | undefined {
    const index =
      this.numbers.get(number) ?? (/^\d{1,9}$/.test(number) ? Number(number) - firstEmployeeNo : -1)
    const person = this.person(index)
    return person?.employee_no === number ? person : undefined
  }

  findByMobile(mobile: string): Person | undefined {
    const full = mobile.startsWith("+") ? mobile : `+86${mobile}`
    const match = /^\+86(1\d{10})$/.exec(full)
    const index = this.mobiles.get(full) ?? (match === null ? undefined : Number(match[1]) - 13_800_000_000)
    const person = index === undefined ? undefined : this.person(index)
    return person?.mobile === full ? person : undefined
  }

  get size(): number {
    return this.nextPerson - this.gone.size
  }

  /** Every person, in order; for searches only. */
  *everybody(): Generator<Person> {
    for (let index = 0; index < this.nextPerson; index++) {
      const person = this.person(index)
      if (person !== undefined) yield person
    }
  }

  createPerson(input: {
    readonly user_id: string | undefined
    readonly name: string
    readonly en_name: string
    readonly email: string
    readonly mobile: string
    readonly departments: ReadonlyArray<number>
    readonly leader: number | undefined
    readonly employee_no: string | undefined
    readonly join_time: number
    readonly changed: JsonObject
  }): Person {
    const index = this.nextPerson++
    return this.keep({
      ...input,
      index,
      open_id: this.code("open_id", index),
      union_id: this.code("union_id", index),
      user_id: input.user_id ?? this.code("user_id", index),
      employee_no: input.employee_no ?? employeeNo(index)
    })
  }

  changePerson(person: Person, change: Partial<Person>): Person {
    return this.keep({ ...person, ...change, index: person.index })
  }

  private keep(person: Person): Person {
    const before = this.people.get(person.index)
    if (before !== undefined) this.unplace(before)
    this.people.set(person.index, person)
    for (const department of person.departments) {
      const list = this.placed.get(department) ?? []
      list.push(person.index)
      list.sort((a, b) => a - b)
      this.placed.set(department, list)
    }
    this.ownIds.set(person.user_id, person.index)
    this.numbers.set(person.employee_no, person.index)
    if (person.email !== "") this.emails.set(person.email.toLowerCase(), person.index)
    if (person.mobile !== "") this.mobiles.set(person.mobile, person.index)
    return person
  }

  private unplace(person: Person): void {
    for (const department of person.departments) {
      const list = this.placed.get(department) ?? []
      this.placed.set(
        department,
        list.filter((index) => index !== person.index)
      )
    }
  }

  removePerson(person: Person, at: number): void {
    this.unplace(person)
    this.people.delete(person.index)
    this.gone.set(person.index, { person, at })
  }

  /** Somebody who is not here any more, and since when. */
  former(type: UserIdType, id: string): Former | undefined {
    for (const former of this.gone.values()) if (former.person[type] === id) return former
    return undefined
  }

  bringBack(person: Person, departments: ReadonlyArray<number>): Person {
    this.gone.delete(person.index)
    return this.keep({ ...person, departments })
  }

  /** Direct members with an index above `after`, in order. */
  membersAfter(department: number, after: number | undefined, count: number): ReadonlyArray<Person> {
    const stride = this.generatedDepartments + 1
    const from = (after ?? -1) + 1
    let generated =
      department < stride
        ? department + Math.ceil(Math.max(0, from - department) / stride) * stride
        : Infinity
    const placed = this.placed.get(department) ?? []
    let at = placed.findIndex((index) => index >= from)
    if (at < 0) at = placed.length
    const out: Array<Person> = []
    while (out.length < count) {
      const other = placed[at] ?? Infinity
      if (other === Infinity && generated >= this.users) break
      if (generated < this.users && generated < other) {
        // Somebody stored may have moved elsewhere: such a person is among the placed ones of that department.
        if (!this.people.has(generated)) {
          const person = this.person(generated)
          if (person !== undefined) out.push(person)
        }
        generated += stride
      } else {
        if (generated === other) generated += stride
        const person = this.person(other)
        if (person !== undefined) out.push(person)
        at++
      }
    }
    return out
  }

  directMembers(department: number): number {
    const stride = this.generatedDepartments + 1
    let count = this.placed.get(department)?.length ?? 0
    if (department >= stride || department >= this.users) return count
    count += Math.floor((this.users - 1 - department) / stride) + 1
    for (const index of this.people.keys()) if (index < this.users && index % stride === department) count--
    for (const index of this.gone.keys()) if (index < this.users && index % stride === department) count--
    return count
  }

  // departments

  department(index: number): Department | undefined {
    if (this.goneDepartments.has(index)) return undefined
    const known = this.departments.get(index)
    if (known !== undefined) return known
    if (index < 0 || index > this.generatedDepartments) return undefined
    if (index === 0) {
      return {
        index,
        open_department_id: "0",
        department_id: "0",
        name: "Sandbox",
        parent: -1,
        leader: 0,
        changed: {}
      }
    }
    const round = Math.floor((index - 1) / fields.length)
    return {
      index,
      open_department_id: this.code("open_department_id", index),
      department_id: this.code("department_id", index),
      name: `${fields[(index - 1) % fields.length]!}${round === 0 ? "" : String(round + 1)}`,
      parent: Math.floor((index - 1) / fanOut),
      leader: index < this.users ? index : undefined,
      changed: {}
    }
  }

  findDepartment(type: DepartmentIdType, id: string): Department | undefined {
    if (id === "0") return this.department(0)
    const own = type === "department_id" ? this.ownDepartmentIds.get(id) : undefined
    const index = own ?? this.decode(type, id)
    const department = index === undefined ? undefined : this.department(index)
    return department !== undefined && department[type] === id ? department : undefined
  }

  *everyDepartment(): Generator<Department> {
    for (let index = 1; index < this.nextDepartment; index++) {
      const department = this.department(index)
      if (department !== undefined) yield department
    }
  }

  ancestors(department: Department): ReadonlyArray<Department> {
    const out: Array<Department> = []
    let at = this.department(department.parent)
    while (at !== undefined && at.index !== 0) {
      out.push(at)
      at = this.department(at.parent)
    }
    return out
  }

  childrenAfter(
    parent: number,
    recursive: boolean,
    after: number | undefined,
    count: number
  ): ReadonlyArray<Department> {
    const out: Array<Department> = []
    for (
      let index = Math.max(1, (after ?? 0) + 1);
      index < this.nextDepartment && out.length < count;
      index++
    ) {
      const department = this.department(index)
      if (department === undefined) continue
      const under =
        department.parent === parent ||
        (recursive && (parent === 0 || this.ancestors(department).some((one) => one.index === parent)))
      if (under) out.push(department)
    }
    return out
  }

  createDepartment(input: {
    readonly department_id: string | undefined
    readonly name: string
    readonly parent: number
    readonly leader: number | undefined
    readonly changed: JsonObject
  }): Department {
    const index = this.nextDepartment++
    const department: Department = {
      ...input,
      index,
      open_department_id: this.code("open_department_id", index),
      department_id: input.department_id ?? this.code("department_id", index)
    }
    return this.keepDepartment(department)
  }

  changeDepartment(department: Department, change: Partial<Department>): Department {
    return this.keepDepartment({ ...department, ...change, index: department.index })
  }

  private keepDepartment(department: Department): Department {
    this.departments.set(department.index, department)
    this.ownDepartmentIds.set(department.department_id, department.index)
    return department
  }

  removeDepartment(department: Department): void {
    this.departments.delete(department.index)
    this.goneDepartments.add(department.index)
  }
}

export const directorySlot = slot<Directory>(
  "directory",
  (world: World) => new Directory(world.settings.seed, world.settings.users, world.settings.departments)
)
