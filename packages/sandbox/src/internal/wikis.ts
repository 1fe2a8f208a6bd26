/** Wikis: spaces, and in each a tree of nodes that stand for documents of the drive. */
import type { Actor } from "./chat.js"
import type { JsonObject } from "./fields.js"
import { slot, type World } from "./world.js"

export interface SpaceMember {
  readonly member_type: string
  readonly member_id: string
  readonly member_role: string
  readonly type: string
}

export interface Space {
  readonly space_id: string
  name: string
  description: string
  sharing: "open" | "closed"
  readonly members: Map<string, SpaceMember>
  /** Whether everybody and every app of the tenant counts as an administrator, as of the space that is there from the start. */
  readonly isEverybodys: boolean
  /** Whose library it is, by their open_id; other spaces are nobody's alone. */
  readonly libraryOf: string | undefined
  setting: JsonObject
}

/** Documents of the drive on their way into a wiki. */
export interface Move {
  readonly id: string
  readonly node: WikiNode
}

export interface WikiNode {
  readonly node_token: string
  space_id: string
  /** Token of a node; empty: at the top of the space. */
  parent: string
  /** The document; a shortcut has that of the node to which it leads. */
  readonly obj_token: string
  readonly obj_type: string
  readonly origin: { readonly node_token: string; readonly space_id: string } | undefined
  readonly creator: Actor
  readonly createdAt: number
  /** Place among its siblings. */
  order: number
}

export class Wikis {
  readonly spaces = new Map<string, Space>()
  readonly nodes = new Map<string, WikiNode>()
  readonly moves = new Map<string, Move>()
  /** The nodes at which documents stand, by the documents' tokens; shortcuts to them are not among these. */
  private readonly homes = new Map<string, WikiNode>()

  constructor(private readonly world: World) {
    this.addSpace({ name: "Sandbox", description: "", isEverybodys: true })
  }

  addSpace({
    description,
    isEverybodys,
    libraryOf,
    name,
    sharing = "closed"
  }: Pick<Space, "name" | "description" | "isEverybodys"> &
    Partial<Pick<Space, "sharing" | "libraryOf">>): Space {
    const id = String(7_000_000_000_000_000 + this.world.ids.integer(999_999_999_999_999))
    const space: Space = {
      space_id: id,
      name,
      description,
      sharing,
      members: new Map(),
      isEverybodys,
      libraryOf,
      setting: {
        create_setting: "admin_and_member",
        security_setting: "allow",
        comment_setting: "allow"
      }
    }
    this.spaces.set(id, space)
    return space
  }

  /** The space that a person has for themselves: it is made when first looked at. */
  library(openId: string): Space {
    for (const space of this.spaces.values()) if (space.libraryOf === openId) return space
    const space = this.addSpace({
      name: "My Document Library",
      description: "",
      isEverybodys: false,
      libraryOf: openId
    })
    const member = { member_type: "openid", member_id: openId, member_role: "admin", type: "user" }
    space.members.set(`openid ${openId} admin`, member)
    return space
  }

  add(input: Omit<WikiNode, "node_token" | "order">): WikiNode {
    const node: WikiNode = { ...input, node_token: this.world.ids.word(27), order: this.world.next() }
    this.nodes.set(node.node_token, node)
    if (node.origin === undefined) this.homes.set(node.obj_token, node)
    return node
  }

  remove(node: WikiNode): void {
    this.nodes.delete(node.node_token)
    if (this.homes.get(node.obj_token) === node) this.homes.delete(node.obj_token)
  }

  /** The space that a document stands in. */
  spaceOf(objToken: string): Space | undefined {
    const node = this.homes.get(objToken)
    return node === undefined ? undefined : this.spaces.get(node.space_id)
  }

  move(node: WikiNode): Move {
    const id = `${String(7_000_000_000_000_000 + this.world.ids.integer(999_999_999_999_999))}-${this.world.ids.hex(8)}`
    const move = { id, node }
    this.moves.set(id, move)
    return move
  }

  children(spaceId: string, parent: string): Array<WikiNode> {
    return [...this.nodes.values()]
      .filter((node) => node.space_id === spaceId && node.parent === parent)
      .sort((a, b) => a.order - b.order)
  }

  /** Takes the nodes of a document that was deleted out of their trees; what is below them moves up. */
  forget(objToken: string): void {
    for (const node of this.nodes.values()) {
      if (node.obj_token !== objToken) continue
      for (const child of this.children(node.space_id, node.node_token)) child.parent = node.parent
      this.remove(node)
    }
  }

  /** A node and everything below it. */
  below(node: WikiNode): Array<WikiNode> {
    return [node, ...this.children(node.space_id, node.node_token).flatMap((child) => this.below(child))]
  }
}

export const wikisSlot = slot("wikis", (world) => new Wikis(world))
