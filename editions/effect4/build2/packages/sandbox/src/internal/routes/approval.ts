/** Approvals: from the definition through the nodes to the decision. */
import {
  approvalsSlot,
  type Approver,
  type Definition,
  type Instance,
  type Node,
  type Task
} from "../approvals.js"
import { directorySlot } from "../directory.js"
import { Fields, isObject, type Json, type JsonObject } from "../fields.js"
import { refuse } from "../refusal.js"
import {
  afterInArray,
  at,
  bodyFields,
  data,
  page,
  queryFields,
  type Call,
  type PageRule,
  type Reply,
  type Route
} from "../route.js"
import {
  both,
  definitionOf,
  findPerson,
  instanceOf,
  invalid,
  namedInstance,
  personId,
  personOf,
  unknownUser
} from "../approvalAccess.js"

const jsonList = (text: string): ReadonlyArray<JsonObject> | undefined => {
  try {
    const value: unknown = JSON.parse(text)
    return Array.isArray(value) && value.every(isObject) ? value : undefined
  } catch {
    return undefined
  }
}

// definitions

const approverOf = (call: Call, value: Json): Approver => {
  if (!isObject(value)) return invalid("approver")
  switch (value["type"]) {
    case "Personal":
      return { _tag: "Person", user: findPerson(call, String(value["user_id"] ?? "")).index }
    case "Free":
      return { _tag: "Free" }
    case "Supervisor":
    case "SupervisorTopDown":
      return { _tag: "Supervisor" }
    case "DepartmentManager":
    case "DepartmentManagerTopDown":
      return { _tag: "DepartmentManager" }
    default:
      return invalid("approver type")
  }
}

/** Names of a definition are keys of its texts. */
const textOf = (call: Call, key: string): string => {
  if (!key.startsWith("@i18n@")) return key
  const resources = call.body["i18n_resources"]
  const all = Array.isArray(resources) ? resources.filter(isObject) : []
  for (const resource of [...all.filter((one) => one["is_default"] === true), ...all]) {
    const texts = Array.isArray(resource["texts"]) ? resource["texts"].filter(isObject) : []
    const found = texts.find((text) => text["key"] === key)
    if (typeof found?.["value"] === "string") return found["value"]
  }
  return invalid(`i18n_resources have no text for ${key}`)
}

/** A form with the texts of its keys, wherever they stand in it. */
const withTexts = (call: Call, value: Json): Json => {
  if (typeof value === "string") return textOf(call, value)
  if (Array.isArray(value)) return value.map((one: Json) => withTexts(call, one))
  if (!isObject(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withTexts(call, one ?? null)]))
}

const nodeOf = (call: Call, value: Json): Node | undefined => {
  if (!isObject(value)) return invalid("node_list")
  const fields = new Fields(value, "node_list.")
  const id = fields.string("id")
  const kind = fields.text("node_type", { oneOf: ["AND", "OR", "SEQUENTIAL"] }) ?? "AND"
  const name = fields.text("name") ?? ""
  const approvers = fields.list("approver") ?? []
  fields.done()
  if (id === "START" || id === "END") return undefined
  return {
    id: call.world.ids.hex(32),
    customId: id,
    name: textOf(call, name),
    kind: kind as Node["kind"],
    approvers: approvers.map((approver) => approverOf(call, approver))
  }
}

const define = (call: Call): Reply => {
  const approvals = call.world.get(approvalsSlot)
  const body = bodyFields(call)
  const name = body.string("approval_name")
  const given = body.text("approval_code")
  // An empty code stands for none, as the platform reads it.
  const code = given === "" ? undefined : given
  const form = new Fields(body.requiredObject("form"), "form.")
  const nodes = body.list("node_list") ?? []
  const viewers = (body.list("viewers") ?? []).filter(isObject)
  body.done()
  const content = form.string("form_content")
  form.done()
  const listed = jsonList(content)
  if (listed === undefined || listed.some((widget) => typeof widget["id"] !== "string")) {
    return invalid("form_content is not a list of widgets")
  }
  const widgets = listed.map((widget) => withTexts(call, widget)).filter(isObject)
  const ids = nodes.map((node) => (isObject(node) ? node["id"] : undefined))
  if (ids[0] !== "START" || ids[ids.length - 1] !== "END")
    invalid("node_list starts with START and ends with END")
  if (code !== undefined && !approvals.definitions.has(code)) refuse(1390002, "approval code not found")
  const definition = approvals.define(
    {
      name: textOf(call, name),
      form: JSON.stringify(widgets),
      widgets,
      nodes: nodes.map((node) => nodeOf(call, node)).filter((node) => node !== undefined),
      viewers
    },
    code
  )
  return data({ approval_code: definition.code, approval_id: definition.id })
}

const getDefinition = (call: Call): Reply => {
  const definition = definitionOf(call, call.params["approval_code"]!)
  return data({
    approval_name: definition.name,
    status: "ACTIVE",
    form: definition.form,
    node_list: definition.nodes.map((node) => ({
      name: node.name,
      need_approver: node.approvers.some((approver) => approver._tag === "Free"),
      node_id: node.id,
      custom_node_id: node.customId,
      node_type: node.kind,
      approver_chosen_multi: true,
      require_signature: false
    })),
    viewers:
      definition.viewers.length === 0
        ? [{ type: "TENANT" }]
        : definition.viewers.map((viewer) => ({ type: viewer["viewer_type"] ?? "TENANT" })),
    approval_admin_ids: []
  })
}

const listRule: PageRule = { size: 100, max: 100, code: 1390001 }

const listDefinitions = (call: Call): Reply => {
  const found = page(
    call,
    listRule,
    afterInArray([...call.world.get(approvalsSlot).definitions.values()], (definition) => definition.seq),
    (definition) => definition.seq
  )
  const items = found.items.map((definition) => ({
    approval_code: definition.code,
    approval_name: definition.name,
    approval_id: definition.id,
    status: "ACTIVE"
  }))
  return data({ ...found, items })
}

// instances

/** The keys of a widget to choose with, which its definition lists as `value`; `undefined`: it has none. */
const optionsOf = ({ option, type, value }: JsonObject): ReadonlyArray<Json | undefined> | undefined => {
  if (!/^(radio|checkbox)(V2)?$/.test(String(type))) return undefined
  const list = Array.isArray(value) ? value : option
  return Array.isArray(list) ? list.filter(isObject).map(({ key, value: own }) => key ?? own) : undefined
}

/** What is said of a widget has the type that its definition gives it, and chooses what can be chosen. */
const checkWidget = (known: JsonObject, given: JsonObject): void => {
  const name = String(given["id"])
  if (given["type"] !== undefined && given["type"] !== known["type"]) {
    invalid(`the widget ${name} is of the type ${String(known["type"])}`)
  }
  const options = optionsOf(known)
  if (options === undefined) return
  const chosen = [given["value"] ?? []].flat().filter((one) => one !== "")
  const unknown = chosen.find((one) => !options.includes(one))
  if (unknown !== undefined) invalid(`the widget ${name} has no option ${String(unknown)}`)
}

/** Widgets that a form must fill, and what it may not hold. */
const checkForm = (definition: Definition, form: string): void => {
  const given = jsonList(form)
  if (given === undefined) {
    invalid("form is not a list of widgets")
    return
  }
  for (const widget of given) {
    const known = definition.widgets.find(
      (one) =>
        one["id"] === widget["id"] || (one["custom_id"] !== undefined && one["custom_id"] === widget["id"])
    )
    if (known === undefined) invalid(`the definition has no widget ${String(widget["id"])}`)
    else checkWidget(known, widget)
  }
  for (const widget of definition.widgets) {
    if (widget["required"] !== true || widget["type"] === "text") continue
    const filled = given.find((one) => one["id"] === widget["id"] || one["id"] === widget["custom_id"])
    const value = filled?.["value"]
    if (
      value === undefined ||
      value === null ||
      value === "" ||
      (Array.isArray(value) && value.length === 0)
    ) {
      invalid(`the widget ${String(widget["id"])} is required`)
    }
  }
}

const chosenOf = (call: Call): Map<string, ReadonlyArray<number>> => {
  const chosen = new Map<string, ReadonlyArray<number>>()
  const directory = call.world.get(directorySlot)
  for (const [name, type] of [
    ["node_approver_user_id_list", "user_id"],
    ["node_approver_open_id_list", "open_id"]
  ] as const) {
    const list = bodyFields(call).list(name) ?? []
    for (const entry of list) {
      if (!isObject(entry) || typeof entry["key"] !== "string" || !Array.isArray(entry["value"])) {
        return invalid(name)
      }
      const people = entry["value"].map((id) => directory.findPerson(type, String(id)) ?? unknownUser())
      chosen.set(entry["key"], [...(chosen.get(entry["key"]) ?? []), ...people.map((person) => person.index)])
    }
  }
  return chosen
}

const createInstance = (call: Call): Reply => {
  const approvals = call.world.get(approvalsSlot)
  const body = bodyFields(call)
  const code = body.string("approval_code")
  const userId = body.text("user_id")
  const openId = body.text("open_id")
  const form = body.string("form")
  const uuid = body.text("uuid", { minLength: 1, maxLength: 64 })
  const department = body.text("department_id")
  body.done()
  const definition = definitionOf(call, code)
  const directory = call.world.get(directorySlot)
  if (userId === undefined && openId === undefined) invalid("user_id or open_id is needed")
  const person =
    userId === undefined
      ? directory.findPerson("open_id", openId ?? "")
      : directory.findPerson("user_id", userId)
  if (person === undefined) return unknownUser()
  if (uuid !== undefined && approvals.byUuid.has(uuid)) refuse(60012, "uuid conflict")
  checkForm(definition, form)
  const chosen = chosenOf(call)
  for (const node of definition.nodes) {
    const isFree = node.approvers.some((approver) => approver._tag === "Free")
    if (isFree && !chosen.has(node.id) && !chosen.has(node.customId)) {
      invalid(`an approver has to be chosen for the node ${node.customId}`)
    }
  }
  const instance = approvals.start({
    definition,
    user: person.index,
    department: department ?? directory.department(person.departments[0] ?? 0)?.open_department_id ?? "",
    form,
    chosen,
    uuid
  })
  return data({ instance_code: instance.code })
}

const shownForm = (instance: Instance): string => {
  const given = jsonList(instance.form) ?? []
  const known = new Map(instance.definition.widgets.map((widget) => [widget["id"], widget]))
  return JSON.stringify(
    given.map((widget) => {
      const { custom_id, name, type } = known.get(widget["id"]) ?? {}
      return Object.assign({ custom_id, name, type }, widget)
    })
  )
}

const getInstance = (call: Call): Reply => {
  const instance = instanceOf(call, call.params["instance_id"]!)
  const user = call.query.get("user_id")
  if (user !== null && user !== "") findPerson(call, user)
  return data({
    approval_name: instance.definition.name,
    approval_code: instance.definition.code,
    instance_code: instance.code,
    start_time: String(instance.startedAt),
    end_time: String(instance.endedAt ?? 0),
    ...both(call, instance.user),
    serial_number: instance.serial,
    department_id: instance.department,
    status: instance.status,
    uuid: instance.uuid,
    form: shownForm(instance),
    reverted: false,
    task_list: instance.tasks.map((task) =>
      Object.assign(both(call, task.user), {
        id: task.id,
        status: task.status,
        node_id: task.node.id,
        node_name: task.node.name,
        custom_node_id: task.node.customId,
        type: task.node.kind,
        start_time: String(task.startedAt),
        end_time: String(task.endedAt ?? 0)
      })
    ),
    comment_list: [...instance.comments.values()].map((comment) =>
      Object.assign(both(call, comment.user), {
        id: comment.id,
        comment: String(comment.fields["content"] ?? ""),
        create_time: String(comment.createdAt)
      })
    ),
    timeline: instance.timeline.map((entry) =>
      Object.assign(entry.user === undefined ? {} : both(call, entry.user), {
        type: entry.type,
        create_time: String(entry.at),
        task_id: entry.task,
        comment: entry.comment,
        ext: "{}"
      })
    )
  })
}

const millis = (value: string): number => (/^\d{1,16}$/.test(value) ? Number(value) : invalid("time"))

const listInstances = (call: Call): Reply => {
  const query = queryFields(call)
  const code = query.string("approval_code")
  const start = query.string("start_time")
  const end = query.string("end_time")
  query.done()
  const from = millis(start)
  const to = millis(end)
  const definition = definitionOf(call, code)
  if (from > to) invalid("start_time is after end_time")
  const found = page(
    call,
    listRule,
    afterInArray(
      [...call.world.get(approvalsSlot).instances.values()].filter(
        (instance) =>
          instance.definition === definition && instance.startedAt >= from && instance.startedAt <= to
      ),
      (instance) => instance.seq
    ),
    (instance) => instance.seq
  )
  return data({
    instance_code_list: found.items.map((instance) => instance.code),
    has_more: found.has_more,
    page_token: found.page_token
  })
}

const queryRule: PageRule = { size: 10, min: 5, max: 200, code: 1390001 }
const wireStatus = {
  PENDING: "PENDING",
  RECALL: "CANCELED",
  REJECT: "REJECTED",
  APPROVED: "APPROVED"
} as const
const thirtyDays = 30 * 86_400_000

const link = (instance: Instance): JsonObject => ({
  pc_link: `https://sandbox.example/approval/${instance.code}`,
  mobile_link: `https://sandbox.example/approval/${instance.code}`
})

const queryInstances = (call: Call): Reply => {
  const body = bodyFields(call)
  const user = body.text("user_id")
  const code = body.text("approval_code")
  const instanceCode = body.text("instance_code")
  const status = body.text("instance_status", {
    oneOf: ["PENDING", "RECALL", "REJECT", "DELETED", "APPROVED", "ALL"]
  })
  const start = body.text("instance_start_time_from")
  const end = body.text("instance_start_time_to")
  body.done()
  if (user === undefined && code === undefined && instanceCode === undefined) {
    invalid("one of user_id, approval_code and instance_code is needed")
  }
  if ((start === undefined) !== (end === undefined)) invalid("the window has two ends")
  const from = start === undefined ? 0 : millis(start)
  const to = end === undefined ? Infinity : millis(end)
  if (from > to || (start !== undefined && to - from > thirtyDays)) invalid("the window is over thirty days")
  const person = user === undefined ? undefined : findPerson(call, user)
  if (code !== undefined) definitionOf(call, code)
  if (instanceCode !== undefined) instanceOf(call, instanceCode)
  const wanted = status === undefined || status === "ALL" ? undefined : status
  const chosen = [...call.world.get(approvalsSlot).instances.values()].filter(
    (instance) =>
      (person === undefined || instance.user === person.index) &&
      (code === undefined || instance.definition.code === code) &&
      (instanceCode === undefined || instance.code === instanceCode) &&
      (wanted === undefined ||
        (wanted in wireStatus && instance.status === wireStatus[wanted as keyof typeof wireStatus])) &&
      instance.startedAt >= from &&
      instance.startedAt <= to
  )
  const { items, ...found } = page(
    call,
    queryRule,
    afterInArray(chosen, (instance) => instance.seq),
    (instance) => instance.seq
  )
  return data({
    ...found,
    count: chosen.length,
    instance_list: items.map((instance) => ({
      approval: { code: instance.definition.code, name: instance.definition.name, is_external: false },
      instance: {
        code: instance.code,
        user_id: personId(call, instance.user),
        start_time: String(instance.startedAt),
        end_time: String(instance.endedAt ?? 0),
        status: instance.status.toLowerCase(),
        title: instance.definition.name,
        serial_id: instance.serial,
        link: link(instance)
      }
    }))
  })
}

/** The instance that a body names, which must be one of the definition that it names. */
const cancel = (call: Call): Reply => {
  const instance = namedInstance(call)
  const body = bodyFields(call)
  const user = body.string("user_id")
  body.done()
  if (findPerson(call, user).index !== instance.user) refuse(1390009, "no operation permission", 403)
  if (instance.status !== "PENDING") invalid("the instance has ended")
  call.world.get(approvalsSlot).cancel(instance)
  return data()
}

// tasks

const taskOf = (call: Call): { readonly task: Task; readonly comment: string } => {
  const instance = namedInstance(call)
  const body = bodyFields(call)
  const user = body.string("user_id")
  const taskId = body.string("task_id")
  const comment = body.text("comment") ?? ""
  body.done()
  const person = findPerson(call, user)
  const task = instance.tasks.find((one) => one.id === taskId && one.user === person.index)
  if (task === undefined || task.status !== "PENDING") return refuse(1390010, "task not found")
  return { task, comment }
}

const approve = (call: Call): Reply => {
  const { comment, task } = taskOf(call)
  const body = bodyFields(call)
  const form = body.text("form")
  body.done()
  if (form !== undefined) {
    checkForm(task.instance.definition, form)
    task.instance.form = form
  }
  call.world.get(approvalsSlot).approve(task, comment)
  return data()
}

const reject = (call: Call): Reply => {
  const { comment, task } = taskOf(call)
  call.world.get(approvalsSlot).reject(task, comment)
  return data()
}

const transfer = (call: Call): Reply => {
  const { comment, task } = taskOf(call)
  const body = bodyFields(call)
  const to = body.string("transfer_user_id")
  body.done()
  call.world.get(approvalsSlot).transfer(task, findPerson(call, to), comment)
  return data()
}

const taskRule: PageRule = { size: 100, max: 200, code: 1390001 }
const processStatus = { PENDING: "1", APPROVED: "2", REJECTED: "3", CANCELED: "4" } as const

const shownTask = (call: Call, task: Task, topic: string): JsonObject => {
  const { instance } = task
  const address = link(instance)
  return {
    topic,
    user_id: personId(call, task.user),
    title: instance.definition.name,
    urls: { pc: address["pc_link"], mobile: address["mobile_link"], helpdesk: "" },
    process_external_id: "",
    task_external_id: "",
    status: task.status === "PENDING" ? "1" : "2",
    process_status: processStatus[instance.status],
    definition_code: instance.definition.code,
    definition_id: instance.definition.id,
    definition_name: instance.definition.name,
    initiators: [personId(call, instance.user)],
    initiator_names: [personOf(call, instance.user)?.name ?? ""],
    task_id: task.id,
    process_id: instance.code,
    process_code: instance.code
  }
}

/** One row for an instance of which somebody got a copy. Copies are not read by anybody here. */
const isFirst = (task: Task): boolean => task.instance.tasks[0] === task

const queryTasks = (call: Call): Reply => {
  const query = queryFields(call)
  const user = query.string("user_id")
  const topic = query.string("topic", { oneOf: ["1", "2", "3", "17", "18"] })
  query.done()
  const { index } = findPerson(call, user)
  const all = [...call.world.get(approvalsSlot).tasks.values()]
  const chosen =
    topic === "1"
      ? all.filter((task) => task.user === index && task.status === "PENDING")
      : topic === "2"
        ? all.filter((task) => task.user === index && task.status !== "PENDING" && task.status !== "DONE")
        : topic === "3"
          ? all.filter((task) => task.instance.user === index && isFirst(task))
          : topic === "17"
            ? all.filter(({ instance }) => instance.copies.some((one) => one.user === index)).filter(isFirst)
            : []
  const { items, ...found } = page(
    call,
    taskRule,
    afterInArray(chosen, (task) => task.seq),
    (task) => task.seq
  )
  return data({
    ...found,
    tasks: items.map((task) => shownTask(call, task, topic)),
    count: { total: chosen.length, has_more: false }
  })
}

// files

const upload = (call: Call): Reply => {
  const { fields, files } = call.form
  const content = files["content"]
  if (content === undefined || !fields["name"]) return invalid("content and name are needed")
  if (fields["type"] !== "image" && fields["type"] !== "attachment") return invalid("type")
  const approvals = call.world.get(approvalsSlot)
  const code = approvals.code()
  approvals.files.add(code)
  return data({ code, url: `https://sandbox.example/approval/file/${code}` })
}

const base = "/open-apis/approval/v4"
export const approvalRoutes: ReadonlyArray<Route> = [
  at("POST", `${base}/approvals`, "approval.v4.approval.create", define),
  at("GET", `${base}/approvals`, "approval.v4.approval.list", listDefinitions),
  at("GET", `${base}/approvals/:approval_code`, "approval.v4.approval.get", getDefinition),
  at("POST", `${base}/instances`, "approval.v4.instance.create", createInstance),
  at("GET", `${base}/instances`, "approval.v4.instance.list", listInstances),
  at("POST", `${base}/instances/query`, "approval.v4.instance.query", queryInstances),
  at("POST", `${base}/instances/cancel`, "approval.v4.instance.cancel", cancel),
  at("GET", `${base}/instances/:instance_id`, "approval.v4.instance.get", getInstance),
  at("POST", `${base}/tasks/approve`, "approval.v4.task.approve", approve),
  at("POST", `${base}/tasks/reject`, "approval.v4.task.reject", reject),
  at("POST", `${base}/tasks/transfer`, "approval.v4.task.transfer", transfer),
  at("GET", `${base}/tasks/query`, "approval.v4.task.query", queryTasks),
  at("POST", "/approval/openapi/v2/file/upload", "approval.v2.file.upload", upload, {
    body: "form"
  })
]
