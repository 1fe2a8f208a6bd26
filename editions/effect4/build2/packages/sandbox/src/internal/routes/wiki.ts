/** Wiki spaces and their nodes. */
import * as happened from "../driveEvents.js"
import { rightOf, rights, spaceRightOf, userKeys } from "../access.js"
import { actorOf } from "../people.js"
import { Base } from "../bases.js"
import { conversationsSlot } from "../conversations.js"
import { directorySlot } from "../directory.js"
import { TextDocument } from "../documents.js"
import { driveSlot, type Content, type DriveType } from "../drive.js"
import { refuse } from "../refusal.js"
import {
  afterInArray,
  bodyFields,
  data,
  model,
  page,
  queryFields,
  unmodelled,
  type Call,
  type PageRule,
  type Reply,
  type Route
} from "../route.js"
import { Spreadsheet } from "../spreadsheets.js"
import { wikisSlot, type Space, type SpaceMember, type WikiNode, type Wikis } from "../wikis.js"

const rule: PageRule = {
  size: 20,
  max: 50,
  code: 131002,
  sizes: { code: 131002, msg: "param err: invalid page_size" }
}

const wikisOf = (call: Call): Wikis => call.world.get(wikisSlot)
const notFound = (): never => refuse(131005, "not found")
const seconds = (ms: number): string => String(Math.floor(ms / 1000))

// spaces

const shownSpace = (space: Space) => ({
  space_id: space.space_id,
  name: space.name,
  description: space.description,
  space_type: space.libraryOf === undefined ? "team" : "my_library",
  visibility: "private",
  open_sharing: space.sharing
})

/** The space, for who may do this much in it. */
const permitted = (call: Call, space: Space, right: number): Space =>
  spaceRightOf(call, space) >= right
    ? space
    : refuse(131006, "permission denied: wiki space permission denied", 400)

/** The space of an id; `my_library` stands for the one that the user who calls has for themselves. */
const spaceById = (call: Call, id: string): Space => {
  const wikis = wikisOf(call)
  if (id !== "my_library") return wikis.spaces.get(id) ?? notFound()
  const { user } = call.caller
  const person = user === undefined ? undefined : call.world.get(directorySlot).person(user)
  return person === undefined ? notFound() : wikis.library(person.open_id)
}

const spaceOf = (call: Call, right: number): Space =>
  permitted(call, spaceById(call, call.params["space_id"]!), right)

/** The node, for who may do this much with what it stands for. */
const permittedNode = (call: Call, node: WikiNode, right: number): WikiNode => {
  const { spaces } = wikisOf(call)
  const document = call.world.get(driveSlot).nodes.get(node.obj_token)
  const space = spaces.get(node.space_id)
  const inSpace = space === undefined ? rights.none : spaceRightOf(call, space)
  return Math.max(inSpace, document === undefined ? rights.none : rightOf(call, document)) >= right
    ? node
    : refuse(131006, "permission denied: node permission denied", 400)
}

/** Spaces that people share; one's own library is reached by its name. */
const listSpaces = (call: Call): Reply => {
  const spaces = [...wikisOf(call).spaces.values()]
    .filter((space) => space.libraryOf === undefined && spaceRightOf(call, space) >= rights.view)
    .map((space, index) => ({ space, index }))
  const one = page(
    call,
    rule,
    afterInArray(spaces, ({ index }) => index),
    ({ index }) => index
  )
  return data({
    items: one.items.map(({ space }) => shownSpace(space)),
    page_token: one.page_token,
    has_more: one.has_more
  })
}

const createSpace = (call: Call): Reply => {
  const fields = bodyFields(call)
  const name = fields.text("name") ?? ""
  const description = fields.text("description") ?? ""
  const sharing = fields.text("open_sharing", { oneOf: ["open", "closed"] }) ?? "closed"
  fields.done()
  const space = wikisOf(call).addSpace({
    name,
    description,
    isEverybodys: false,
    sharing: sharing === "open" ? "open" : "closed"
  })
  const { user } = call.caller
  const owner = user === undefined ? undefined : call.world.get(directorySlot).person(user)?.open_id
  if (owner !== undefined)
    keepMember(space, { member_type: "openid", member_id: owner, member_role: "admin", type: "user" })
  return data({ space: shownSpace(space) })
}

// settings and members

const settings: Readonly<Record<string, ReadonlyArray<string>>> = {
  create_setting: ["admin_and_member", "admin"],
  security_setting: ["allow", "not_allow"],
  comment_setting: ["allow", "not_allow"]
}

const wrong = (what: string): never => refuse(131002, `param err: ${what}`)

const updateSetting = (call: Call): Reply => {
  const space = spaceOf(call, rights.full)
  const changes: Record<string, string> = {}
  for (const [name, values] of Object.entries(settings)) {
    const value = call.body[name]
    if (value === undefined) continue
    if (typeof value !== "string" || !values.includes(value)) return wrong(`${name} is invalid`)
    changes[name] = value
  }
  space.setting = { ...space.setting, ...changes }
  return data({ setting: space.setting })
}

const memberKinds: Readonly<Record<string, string>> = {
  openchat: "chat",
  opendepartmentid: "department",
  openid: "user",
  unionid: "user",
  userid: "user",
  email: "user"
}

/** The member that a request means, who must be somebody. */
const memberOf = (call: Call, id: string): SpaceMember => {
  const type = String(call.body["member_type"])
  const role = String(call.body["member_role"])
  const kind = memberKinds[type] ?? wrong("member_type is invalid")
  if (role !== "admin" && role !== "member") wrong("member_role is invalid")
  const directory = call.world.get(directorySlot)
  const key = userKeys[type]
  const isThere =
    key !== undefined
      ? directory.findPerson(key, id) !== undefined
      : type === "openchat"
        ? call.world.get(conversationsSlot).chats.has(id)
        : type === "opendepartmentid"
          ? directory.findDepartment("open_department_id", id) !== undefined
          : directory.findByEmail(id) !== undefined
  if (!isThere) refuse(131004, "invalid user")
  return { member_type: type, member_id: id, member_role: role, type: kind }
}

const memberKey = (member: SpaceMember): string =>
  `${member.member_type} ${member.member_id} ${member.member_role}`

const keepMember = (space: Space, member: SpaceMember): void => {
  space.members.set(memberKey(member), member)
}

const addMember = (call: Call): Reply => {
  const space = spaceOf(call, rights.full)
  const member = memberOf(call, String(call.body["member_id"]))
  if (space.members.has(memberKey(member))) refuse(131008, "already exist")
  keepMember(space, member)
  return data({ member })
}

const removeMember = (call: Call): Reply => {
  const space = spaceOf(call, rights.full)
  const member = memberOf(call, call.params["member_id"]!)
  if (!space.members.delete(memberKey(member))) notFound()
  return data({ member })
}

const listMembers = (call: Call): Reply => {
  const members = [...spaceOf(call, rights.view).members.values()].map((member, index) => ({ member, index }))
  const one = page(
    call,
    rule,
    afterInArray(members, ({ index }) => index),
    ({ index }) => index
  )
  return data({
    members: one.items.map(({ member }) => member),
    page_token: one.page_token,
    has_more: one.has_more
  })
}

// nodes

const titleOf = (call: Call, node: WikiNode): string =>
  call.world.get(driveSlot).nodes.get(node.obj_token)?.name ?? ""

const shown = (call: Call, node: WikiNode) => {
  const creator =
    "app" in node.creator
      ? node.creator.app
      : (call.world.get(directorySlot).person(node.creator.user)?.open_id ?? "")
  const document = call.world.get(driveSlot).nodes.get(node.obj_token)
  return {
    space_id: node.space_id,
    node_token: node.node_token,
    obj_token: node.obj_token,
    obj_type: node.obj_type,
    parent_node_token: node.parent,
    node_type: node.origin === undefined ? "origin" : "shortcut",
    origin_node_token: node.origin?.node_token ?? node.node_token,
    origin_space_id: node.origin?.space_id ?? node.space_id,
    has_child: wikisOf(call).children(node.space_id, node.node_token).length > 0,
    title: titleOf(call, node),
    obj_create_time: seconds(document?.createdAt ?? node.createdAt),
    obj_edit_time: seconds(document?.modifiedAt ?? node.createdAt),
    node_create_time: seconds(node.createdAt),
    creator,
    owner: creator,
    node_creator: creator
  }
}

/** The node of the path, which must be in the space of the path. */
const nodeOf = (call: Call, right: number): WikiNode => {
  const space = spaceById(call, call.params["space_id"]!)
  const node = wikisOf(call).nodes.get(call.params["node_token"]!)
  return node?.space_id === space.space_id ? permittedNode(call, node, right) : notFound()
}

const getNode = (call: Call): Reply => {
  const fields = queryFields(call)
  const token = fields.string("token", { maxLength: 999 })
  const type = fields.text("obj_type") ?? "wiki"
  fields.done()
  const { nodes } = wikisOf(call)
  const node =
    type === "wiki"
      ? nodes.get(token)
      : [...nodes.values()].find(
          (one) => one.obj_token === token && one.obj_type === type && one.origin === undefined
        )
  return data({ node: shown(call, permittedNode(call, node ?? notFound(), rights.view)) })
}

const listNodes = (call: Call): Reply => {
  const space = spaceOf(call, rights.view)
  const parent = call.query.get("parent_node_token") ?? ""
  if (parent !== "" && wikisOf(call).nodes.get(parent)?.space_id !== space.space_id) notFound()
  const one = page(
    call,
    rule,
    afterInArray(wikisOf(call).children(space.space_id, parent), (node) => node.order),
    (node) => node.order
  )
  return data({
    items: one.items.map((node) => shown(call, node)),
    page_token: one.page_token,
    has_more: one.has_more
  })
}

const contents: Readonly<Record<string, (call: Call, title: string) => Content>> = {
  docx: (call, title) => new TextDocument(call.world, title),
  sheet: (call) => Spreadsheet.of(call.world),
  bitable: (call) => Base.of(call.world)
}

const parentIn = (call: Call, token: string | undefined, space: Space): string => {
  if (token === undefined || token === "") return ""
  return wikisOf(call).nodes.get(token)?.space_id === space.space_id ? token : notFound()
}

const createNode = (call: Call): Reply => {
  const space = spaceOf(call, rights.edit)
  const fields = bodyFields(call)
  const type = fields.string("obj_type", {
    oneOf: ["doc", "sheet", "mindnote", "bitable", "file", "docx", "slides"]
  })
  const nodeType = fields.string("node_type", { oneOf: ["origin", "shortcut"] })
  const parentToken = fields.text("parent_node_token")
  const originToken = fields.text("origin_node_token")
  const title = fields.text("title") ?? ""
  fields.done()
  const wikis = wikisOf(call)
  const parent = parentIn(call, parentToken, space)
  if (nodeType === "shortcut") {
    const origin = wikis.nodes.get(originToken ?? "")
    if (origin === undefined) return notFound()
    permittedNode(call, origin, rights.view)
    if (origin.obj_type !== type) refuse(131002, "param err: obj_type does not match the origin node")
    const { node_token, space_id } = origin.origin ?? origin
    return data({
      node: shown(
        call,
        wikis.add({
          space_id: space.space_id,
          parent,
          obj_token: origin.obj_token,
          obj_type: origin.obj_type,
          origin: { node_token, space_id },
          creator: actorOf(call),
          createdAt: call.now
        })
      )
    })
  }
  if (type === "doc") refuse(131010, "doc type is deprecated, please use docx.")
  const document = call.world.get(driveSlot).add(call, {
    type: type as DriveType,
    name: title,
    parent: undefined,
    ...(contents[type] === undefined ? {} : { content: contents[type](call, title) })
  })
  const node = wikis.add({
    space_id: space.space_id,
    parent,
    obj_token: document.token,
    obj_type: type,
    origin: undefined,
    creator: actorOf(call),
    createdAt: call.now
  })
  return data({ node: shown(call, node) })
}

/** Where a copy or a moved node goes: under a node, or to the top of a space. */
const targetIn = (
  call: Call
): { readonly space: Space; readonly parent: string; readonly title: string | undefined } => {
  const fields = bodyFields(call)
  const parent = fields.text("target_parent_token", { maxLength: 999 })
  const spaceId = fields.text("target_space_id")
  const title = fields.text("title")
  fields.done()
  const wikis = wikisOf(call)
  if ((parent ?? "") === "" && (spaceId ?? "") === "") {
    refuse(131002, "param err: target_parent_token and target_space_id are both empty")
  }
  const over = parent === undefined || parent === "" ? undefined : (wikis.nodes.get(parent) ?? notFound())
  const space = spaceById(call, spaceId ?? over?.space_id ?? "")
  if (over !== undefined && over.space_id !== space.space_id) {
    refuse(131002, "param err: target_parent_token is not in target_space_id")
  }
  return { space: permitted(call, space, rights.edit), parent: over?.node_token ?? "", title }
}

const copyNode = (call: Call): Reply => {
  const node = nodeOf(call, rights.view)
  const target = targetIn(call)
  const drive = call.world.get(driveSlot)
  const document = drive.nodes.get(node.obj_token) ?? notFound()
  const copy = drive.add(call, {
    type: document.type,
    name: target.title ?? document.name,
    parent: undefined,
    ...(document.content === undefined ? {} : { content: document.content.copy(call.world) })
  })
  return data({
    node: shown(
      call,
      wikisOf(call).add({
        space_id: target.space.space_id,
        parent: target.parent,
        obj_token: copy.token,
        obj_type: node.obj_type,
        origin: undefined,
        creator: actorOf(call),
        createdAt: call.now
      })
    )
  })
}

const moveNode = (call: Call): Reply => {
  const node = nodeOf(call, rights.edit)
  const target = targetIn(call)
  const below = wikisOf(call).below(node)
  if (below.some((one) => one.node_token === target.parent)) {
    refuse(131002, "param err: a node cannot be moved below itself")
  }
  for (const one of below) one.space_id = target.space.space_id
  node.parent = target.parent
  node.order = call.world.next()
  return data({ node: shown(call, node) })
}

/** A document leaves its folder and stands in the wiki from then on. */
const moveDocument = (call: Call): Reply => {
  const space = spaceOf(call, rights.edit)
  const fields = bodyFields(call)
  const parentToken = fields.text("parent_wiki_token")
  const type = fields.string("obj_type")
  const token = fields.string("obj_token")
  fields.done()
  const wikis = wikisOf(call)
  const parent = parentIn(call, parentToken, space)
  const document = call.world.get(driveSlot).find(call, token)
  if (document === undefined || document.type !== type) return notFound()
  if (rightOf(call, document) < rights.full) refuse(131006, "permission denied: no document permission", 400)
  const known = [...wikis.nodes.values()].find((one) => one.obj_token === token && one.origin === undefined)
  if (known !== undefined) return data({ wiki_token: known.node_token })
  document.parent = undefined
  const node = wikis.add({
    space_id: space.space_id,
    parent,
    obj_token: token,
    obj_type: type,
    origin: undefined,
    creator: actorOf(call),
    createdAt: call.now
  })
  return data({ task_id: wikis.move(node).id })
}

/** Takes a node out of the wiki, with what is below it where that is wanted; its documents go as well. */
const deleteNode = (call: Call): Reply => {
  const node = nodeOf(call, rights.edit)
  // As where a node is looked up, `wiki` says that the token is the node's own.
  const type = call.body["obj_type"]
  if (type !== "wiki" && type !== node.obj_type) {
    return refuse(131002, "param err: obj_type does not match the node")
  }
  const wikis = wikisOf(call)
  const below = wikis.below(node)
  if (below.length > 1 && call.body["include_children"] !== true) {
    for (const child of wikis.children(node.space_id, node.node_token)) child.parent = node.parent
  }
  const gone = call.body["include_children"] === true ? below : [node]
  for (const one of gone) forget(call, one)
  return data({ task_id: wikis.move(node).id })
}

const forget = (call: Call, node: WikiNode): void => {
  wikisOf(call).remove(node)
  const drive = call.world.get(driveSlot)
  const document = drive.nodes.get(node.obj_token)
  if (node.origin === undefined && document !== undefined) happened.trash(call, document)
}

const deleteSpace = (call: Call): Reply => {
  const space = spaceOf(call, rights.full)
  const wikis = wikisOf(call)
  for (const node of [...wikis.nodes.values()].filter((one) => one.space_id === space.space_id))
    forget(call, node)
  wikis.spaces.delete(space.space_id)
  return data({})
}

const getTask = (call: Call): Reply => {
  const id = call.params["task_id"]!
  const move = wikisOf(call).moves.get(id) ?? notFound()
  return data({
    task: {
      task_id: id,
      move_result: [
        { node: shown(call, permittedNode(call, move.node, rights.view)), status: 0, status_msg: "success" }
      ]
    }
  })
}

const updateTitle = (call: Call): Reply => {
  const node = nodeOf(call, rights.edit)
  const fields = bodyFields(call)
  const title = fields.string("title")
  fields.done()
  const drive = call.world.get(driveSlot)
  const document = drive.nodes.get(node.obj_token) ?? notFound()
  happened.rename(call, document, title)
  if (document.content instanceof TextDocument) document.content.rename(title)
  drive.touch(document, call.now)
  return data({})
}

/** Numbers of the kinds of document, as the search gives them. */
const objNumbers: Readonly<Record<string, number>> = {
  doc: 1,
  sheet: 2,
  bitable: 3,
  mindnote: 4,
  file: 5,
  slides: 6,
  docx: 8
}

const isVisible = (call: Call, node: WikiNode): boolean => {
  const space = wikisOf(call).spaces.get(node.space_id)
  return space !== undefined && spaceRightOf(call, space) >= rights.view
}

const search = (call: Call): Reply => {
  const fields = bodyFields(call)
  const query = fields.string("query")
  const spaceId = fields.text("space_id")
  const nodeId = fields.text("node_id")
  fields.done()
  const wikis = wikisOf(call)
  const within = nodeId === undefined ? undefined : wikis.nodes.get(nodeId)
  const nodes = within === undefined ? [...wikis.nodes.values()] : wikis.below(within)
  const found = nodes
    .filter((node) => (spaceId ?? node.space_id) === node.space_id && titleOf(call, node).includes(query))
    .filter((node) => isVisible(call, node))
    .sort((a, b) => a.order - b.order)
  const one = page(
    call,
    rule,
    afterInArray(found, (node) => node.order),
    (node) => node.order
  )
  return data({
    items: one.items.map((node) => ({
      node_id: node.node_token,
      space_id: node.space_id,
      obj_type: objNumbers[node.obj_type] ?? 0,
      title: titleOf(call, node),
      url: `https://sandbox.feishu.cn/wiki/${node.node_token}`,
      icon: "",
      obj_token: node.obj_token,
      create_time: seconds(node.createdAt),
      child_num: wikis.children(node.space_id, node.node_token).length,
      version: 1
    })),
    page_token: one.page_token,
    has_more: one.has_more
  })
}

const space = "wiki.v2.space"

export const wikiRoutes: ReadonlyArray<Route> = [
  model(`${space}.list`, listSpaces),
  model(`${space}.create`, createSpace),
  model(`${space}.get_node`, getNode),
  model(`${space}.get`, (call) => data({ space: shownSpace(spaceOf(call, rights.view)) })),
  model(`${space}.setting.update`, updateSetting),
  model(`${space}.member.create`, addMember),
  model(`${space}.member.delete`, removeMember),
  model(`${space}.member.list`, listMembers),
  model(`${space}.node.list`, listNodes),
  model(`${space}.node.create`, createNode),
  model(`${space}.node.copy`, copyNode),
  model(`${space}.node.move`, moveNode),
  model(`${space}.node.move_docs_to_wiki`, moveDocument),
  model(`${space}.node.update_title`, updateTitle),
  model(`${space}.node.delete`, deleteNode),
  model(`${space}.delete`, deleteSpace),
  model("wiki.v2.task.get", getTask),
  model("wiki.v1.node.search", search),
  unmodelled("wiki.v2.node.move_wiki_to_docs")
]
