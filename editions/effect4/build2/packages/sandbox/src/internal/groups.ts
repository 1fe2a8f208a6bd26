/** Groups of people beside the tree of departments, and units that departments belong to. */
import { slot, type World } from "./world.js"

export interface Group {
  readonly id: string
  readonly seq: number
  readonly type: number
  name: string
  description: string
  /** By index, in the order they joined. */
  readonly members: Map<number, number>
}

export interface Unit {
  readonly unit_id: string
  readonly seq: number
  readonly unit_type: string
  name: string
  /** Indices of departments. */
  readonly departments: Set<number>
}

export class Groups {
  readonly all = new Map<string, Group>()
  readonly units = new Map<string, Unit>()

  constructor(private readonly world: World) {}

  add(input: Pick<Group, "name" | "description" | "type">, id: string | undefined): Group {
    const group: Group = {
      ...input,
      id: id ?? `g${this.world.ids.hex(10)}`,
      seq: this.world.next(),
      members: new Map()
    }
    this.all.set(group.id, group)
    return group
  }

  addUnit(input: Pick<Unit, "name" | "unit_type">, id: string | undefined): Unit {
    const unit: Unit = {
      ...input,
      unit_id: id ?? `U${this.world.ids.hex(10)}`,
      seq: this.world.next(),
      departments: new Set()
    }
    this.units.set(unit.unit_id, unit)
    return unit
  }
}

export const groupsSlot = slot("groups", (world) => new Groups(world))
