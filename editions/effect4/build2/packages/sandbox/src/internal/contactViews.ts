/** How people and departments look to those who ask for them. */
import type { Department, DepartmentIdType, Directory, Person, UserIdType } from "./directory.js"
import type { JsonObject } from "./fields.js"

export interface Types {
  readonly user: UserIdType
  readonly department: DepartmentIdType
  readonly directory: Directory
}

export const status: JsonObject = {
  is_frozen: false,
  is_resigned: false,
  is_activated: true,
  is_exited: false,
  is_unjoin: false
}

export const shownUser = (types: Types, person: Person): JsonObject => {
  const { directory } = types
  const avatar = `https://sandbox.example/avatar/${person.user_id}`
  const departments = person.departments.map(
    (index) => directory.department(index)?.[types.department] ?? "0"
  )
  const leader = person.leader === undefined ? undefined : directory.person(person.leader)?.[types.user]
  return {
    union_id: person.union_id,
    user_id: person.user_id,
    open_id: person.open_id,
    name: person.name,
    en_name: person.en_name,
    nickname: "",
    email: person.email,
    mobile: person.mobile,
    mobile_visible: true,
    gender: 0,
    avatar: {
      avatar_72: `${avatar}_72`,
      avatar_240: `${avatar}_240`,
      avatar_640: `${avatar}_640`,
      avatar_origin: avatar
    },
    status: { ...status, is_frozen: person.changed["is_frozen"] === true },
    department_ids: departments,
    ...(leader === undefined ? {} : { leader_user_id: leader }),
    city: "",
    country: "",
    work_station: "",
    join_time: person.join_time,
    is_tenant_manager: person.index === 0,
    employee_no: person.employee_no,
    employee_type: 1,
    orders: departments.map((id, order) => ({
      department_id: id,
      user_order: 0,
      department_order: departments.length - order,
      is_primary_dept: order === 0
    })),
    enterprise_email: person.email,
    job_title: "",
    ...person.changed
  }
}

const memberCount = (directory: Directory, department: Department): number =>
  directory
    .childrenAfter(department.index, true, undefined, Infinity)
    .reduce(
      (sum, child) => sum + directory.directMembers(child.index),
      directory.directMembers(department.index)
    )

export const shownDepartment = (types: Types, department: Department): JsonObject => {
  const { directory } = types
  const leader =
    department.leader === undefined ? undefined : directory.person(department.leader)?.[types.user]
  const parent = directory.department(department.parent)
  return {
    name: department.name,
    i18n_name: { zh_cn: department.name, en_us: department.name, ja_jp: department.name },
    parent_department_id: parent?.[types.department] ?? "",
    department_id: department.department_id,
    open_department_id: department.open_department_id,
    ...(leader === undefined ? {} : { leader_user_id: leader }),
    order: String(department.index),
    member_count: memberCount(directory, department),
    primary_member_count: directory.directMembers(department.index),
    status: { is_deleted: false },
    ...department.changed
  }
}
