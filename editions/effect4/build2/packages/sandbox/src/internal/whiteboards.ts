/** Whiteboards. One comes into being with a block of a document. */
import type { JsonObject } from "./fields.js"
import { slot, type World } from "./world.js"

export interface Whiteboard {
  readonly id: string
  theme: string
  readonly nodes: Map<string, JsonObject>
}

export class Whiteboards {
  readonly all = new Map<string, Whiteboard>()

  constructor(private readonly world: World) {}

  make(): Whiteboard {
    const board: Whiteboard = { id: this.world.ids.word(27), theme: "default", nodes: new Map() }
    this.all.set(board.id, board)
    return board
  }

  copy(id: string): Whiteboard {
    const copy = this.make()
    const original = this.all.get(id)
    if (original === undefined) return copy
    copy.theme = original.theme
    for (const [key, node] of original.nodes) copy.nodes.set(key, node)
    return copy
  }
}

export const whiteboardsSlot = slot("whiteboards", (world) => new Whiteboards(world))
