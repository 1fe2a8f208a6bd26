/**
 * The drive: a tree of folders, files and documents. What a document holds is the business of its own area, which hangs
 * a `Content` into the tree and takes it out again by its token.
 */
import { actorOf } from "./people.js"
import type { Actor } from "./chat.js"
import { directorySlot, type UserIdType } from "./directory.js"
import type { JsonObject } from "./fields.js"
import { Ids } from "./ids.js"
import type { Call } from "./route.js"
import { slot, type World } from "./world.js"

export type DriveType =
  | "folder"
  | "file"
  | "docx"
  | "sheet"
  | "bitable"
  | "mindnote"
  | "slides"
  | "doc"
  | "shortcut"

/** What is in a document or file. */
export interface Content {
  readonly copy: (world: World) => Content
  /** Told the token under which it has its place. */
  readonly adopt?: (token: string) => void
  /** The ids of its sheets or tables, in their order. */
  readonly parts?: () => ReadonlyArray<string>
  /** Whether a picture or an attachment is in it. */
  readonly holds?: (mediaToken: string) => boolean
}

export class FileContent implements Content {
  constructor(
    readonly bytes: Uint8Array,
    readonly contentType: string
  ) {}
  copy(): Content {
    return this
  }
}

export interface Collaborator {
  readonly member_type: string
  readonly member_id: string
  readonly perm: string
  readonly perm_type: string
  readonly type: string | undefined
}

export interface DriveNode {
  readonly token: string
  readonly type: DriveType
  name: string
  /** Token of a folder; empty: the root. `undefined`: in no folder, as what stands in a wiki. */
  parent: string | undefined
  owner: Actor
  readonly tenantKey: string
  readonly createdAt: number
  modifiedAt: number
  readonly created: number
  edited: number
  readonly content: Content | undefined
  /** What a shortcut leads to. */
  readonly target: { readonly type: DriveType; readonly token: string } | undefined
  readonly members: Map<string, Collaborator>
  sharing: JsonObject
}

export interface UploadSession {
  readonly id: string
  readonly by: Actor
  readonly fileName: string
  readonly parentType: string
  readonly parent: string
  readonly size: number
  readonly blockSize: number
  readonly blockCount: number
  readonly extra: string
  readonly parts: Map<number, Uint8Array>
  readonly expiresAt: number
}

/** An image or attachment inside a document, or a file that waits to be imported. */
export interface MediaFile {
  readonly token: string
  readonly fileName: string
  readonly parentType: string
  readonly parent: string
  readonly bytes: Uint8Array
  readonly extra: string
  readonly createdAt: number
  readonly tenantKey: string
  /** The token of the document that it was uploaded for; `undefined`: for none. */
  readonly document: string | undefined
}

/** Something that takes a while: it is done when it has been asked for so many times. */
export interface DriveTask {
  readonly id: string
  readonly kind: "export" | "import" | "move"
  readonly tenantKey: string
  /** The token of what it is about. */
  readonly about: string
  /** Who began it. */
  readonly by: Actor
  left: number
  /** What it answers with once it is done. */
  readonly finish: () => JsonObject
  result: JsonObject | undefined
}

const usualSharing: JsonObject = {
  external_access: false,
  security_entity: "anyone_can_view",
  comment_entity: "anyone_can_view",
  share_entity: "same_tenant",
  link_share_entity: "closed",
  invite_external: false,
  lock_switch: false
}

/** So many answers are kept for calls that are repeated. */
const mostRemembered = 1000

/** How often a task is found unfinished. */
const pollsNeeded = 2

export class Drive {
  readonly nodes = new Map<string, DriveNode>()
  /** The tenants of what was deleted, by token. */
  private readonly removed = new Map<string, string>()
  readonly uploads = new Map<string, UploadSession>()
  readonly medias = new Map<string, MediaFile>()
  readonly tasks = new Map<string, DriveTask>()
  /** Exported files, which can be downloaded by a token of their own. */
  readonly exported = new Map<
    string,
    {
      readonly fileName: string
      readonly bytes: Uint8Array
      readonly document: string
      readonly tenantKey: string
    }
  >()
  /** Addresses of media that need no token, by their codes. */
  readonly addresses = new Map<string, { readonly token: string; readonly expiresAt: number }>()
  private readonly remembered = new Map<string, unknown>()
  readonly roots = new Map<string, DriveNode>()

  constructor(readonly world: World) {}

  add(
    call: Call,
    input: {
      readonly type: DriveType
      readonly name: string
      readonly parent: string | undefined
      readonly content?: Content
      readonly target?: DriveNode["target"]
    }
  ): DriveNode {
    const sequence = this.world.next()
    const node: DriveNode = {
      token: this.world.ids.word(27),
      type: input.type,
      name: input.name,
      parent: input.parent === undefined ? undefined : this.folder(call, input.parent),
      owner: actorOf(call),
      tenantKey: call.caller.tenantKey,
      createdAt: call.now,
      modifiedAt: call.now,
      created: sequence,
      edited: sequence,
      content: input.content,
      target: input.target,
      members: new Map(),
      sharing: usualSharing
    }
    this.nodes.set(node.token, node)
    input.content?.adopt?.(node.token)
    return node
  }

  /** A document within a document that is copied: it has a content of its own. */
  duplicate(token: string): DriveNode | undefined {
    const node = this.nodes.get(token)
    if (node === undefined) return undefined
    const content = node.content?.copy(this.world)
    const copy: DriveNode = {
      ...node,
      token: this.world.ids.word(27),
      content,
      members: new Map()
    }
    this.nodes.set(copy.token, copy)
    content?.adopt?.(copy.token)
    return copy
  }

  /**
   * What exists under this token for the caller's tenant; somebody else's root is among it, as a folder that is not open.
   * The caller's own is a place and no file: nobody moves, deletes or shares it.
   */
  find(call: Call, token: string): DriveNode | undefined {
    const node = token === this.rootToken(call) ? undefined : (this.nodes.get(token) ?? this.roots.get(token))
    return node?.tenantKey === call.caller.tenantKey ? node : undefined
  }

  /** Whether there was something under this token that was deleted. */
  wasRemoved(call: Call, token: string): boolean {
    return this.removed.get(token) === call.caller.tenantKey
  }

  /** The folder that all of a person or an app is in: everybody has one of their own, made when first looked at. */
  rootOf(tenantKey: string, owner: Actor): DriveNode {
    const name = `${tenantKey} ${"app" in owner ? owner.app : owner.user}`
    const token = `nodcn${new Ids(this.world.settings.seed + hashOf(name)).word(22)}`
    const root = this.roots.get(token) ?? {
      token,
      type: "folder",
      name: "",
      parent: undefined,
      owner,
      tenantKey,
      createdAt: 0,
      modifiedAt: 0,
      created: 0,
      edited: 0,
      content: undefined,
      target: undefined,
      members: new Map(),
      sharing: usualSharing
    }
    this.roots.set(token, root)
    return root
  }

  rootToken(call: Call): string {
    return this.rootOf(call.caller.tenantKey, actorOf(call)).token
  }

  /** A number for a token or an id, the same each time, as older endpoints give them. */
  numberOf(text: string): string {
    return String(7_000_000_000_000_000 + new Ids(hashOf(text)).integer(999_999_999_999_999))
  }

  /** A folder's token as a request gives it: the root may be left out. */
  folder(call: Call, token: string | undefined): string {
    return token === undefined || token === "" ? this.rootToken(call) : token
  }

  /** Whether something can be put there. */
  isFolder(call: Call, token: string): boolean {
    const folder = this.folder(call, token)
    return folder === this.rootToken(call) || this.find(call, folder)?.type === "folder"
  }

  children(call: Call, parent: string): Array<DriveNode> {
    return [...this.nodes.values()].filter(
      (node) => node.parent === parent && node.tenantKey === call.caller.tenantKey
    )
  }

  touch(node: DriveNode, now: number): void {
    node.modifiedAt = now
    node.edited = this.world.next()
  }

  /** Takes a node out of the tree, with everything in it. */
  remove(node: DriveNode): void {
    this.nodes.delete(node.token)
    this.removed.set(node.token, node.tenantKey)
    for (const child of this.nodes.values()) {
      if (child.parent === node.token) this.remove(child)
    }
  }

  /** In how many folders something in this one is. */
  depth(folder: string): number {
    let depth = 0
    for (let at = this.nodes.get(folder); at !== undefined; at = this.nodes.get(at.parent ?? "")) depth++
    return depth
  }

  contains(folder: DriveNode, token: string): boolean {
    for (let at = this.nodes.get(token); at !== undefined; at = this.nodes.get(at.parent ?? "")) {
      if (at === folder) return true
    }
    return false
  }

  begin(call: Call, kind: DriveTask["kind"], about: string, finish: () => JsonObject): DriveTask {
    const id = String(7_000_000_000_000_000 + this.world.ids.integer(999_999_999_999_999))
    const { tenantKey } = call.caller
    const by = actorOf(call)
    const task: DriveTask = { id, kind, tenantKey, about, by, left: pollsNeeded, finish, result: undefined }
    this.tasks.set(id, task)
    return task
  }

  task(call: Call, kind: DriveTask["kind"], id: string): DriveTask | undefined {
    const task = this.tasks.get(id)
    return task?.kind === kind && task.tenantKey === call.caller.tenantKey ? task : undefined
  }

  /** Looks after a task: what it answers with once it is done. */
  look(task: DriveTask): JsonObject | undefined {
    if (task.result === undefined && task.left-- === 0) task.result = task.finish()
    return task.result
  }

  /** What a call with this token answered before; a call that is repeated answers with it again. */
  once<A>(call: Call, token: string | undefined, act: () => A): A {
    if (token === undefined || token === "") return act()
    const key = `${call.caller.appId} ${Object.values(call.params).join("/")} ${token}`
    if (this.remembered.has(key)) return this.remembered.get(key) as A
    const answer = act()
    this.remembered.set(key, answer)
    // Insertion order is age: the oldest goes first.
    if (this.remembered.size > mostRemembered) this.remembered.delete(this.remembered.keys().next().value!)
    return answer
  }

  ownerId(node: DriveNode, type: UserIdType): string {
    return "app" in node.owner
      ? node.owner.app
      : (this.world.get(directorySlot).person(node.owner.user)?.[type] ?? "")
  }
}

const hashOf = (text: string): number => {
  let hash = 0
  for (let i = 0; i < text.length; i++) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0
  return hash >>> 0
}

export const driveSlot = slot("drive", (world) => new Drive(world))

const pathOf: Readonly<Record<DriveType, string>> = {
  folder: "drive/folder",
  file: "file",
  docx: "docx",
  sheet: "sheets",
  bitable: "base",
  mindnote: "mindnotes",
  slides: "slides",
  doc: "docs",
  shortcut: "file"
}

export const urlOf = (type: DriveType, token: string): string =>
  `https://sandbox.feishu.cn/${pathOf[type]}/${token}`
