/** Buildings and meeting rooms: there from the start, and the same for the same seed. */
import { Ids } from "./ids.js"
import { slot, type World } from "./world.js"

export interface Building {
  readonly building_id: string
  readonly index: number
  readonly name: string
  readonly description: string
  readonly floors: ReadonlyArray<string>
  readonly country_id: string
  readonly district_id: string
}

export interface Room {
  readonly room_id: string
  readonly index: number
  readonly building: Building
  readonly floor_name: string
  readonly name: string
  readonly display_id: string
  readonly capacity: number
}

/** Rooms on each floor of the buildings. The first has more rooms than a page holds. */
const plan = [
  { name: "国际中心", floors: 13, rooms: 10 },
  { name: "Harbour House", floors: 3, rooms: 4 },
  { name: "科技园", floors: 2, rooms: 2 }
]

export class Rooms {
  readonly buildings: ReadonlyArray<Building>
  readonly rooms: ReadonlyArray<Room>

  constructor(world: World) {
    // A generator of their own: being looked at changes no other ids.
    const ids = new Ids(world.settings.seed + 1)
    const rooms: Array<Room> = []
    this.buildings = plan.map(({ floors, name, rooms: onFloor }, index) => {
      const building: Building = {
        building_id: `omb_${ids.hex(32)}`,
        index,
        name,
        description: `${floors} floors`,
        floors: Array.from({ length: floors }, (_, floor) => `F${floor + 1}`),
        country_id: "1814991",
        district_id: "2038349"
      }
      for (const floor of building.floors) {
        for (let number = 1; number <= onFloor; number++) {
          rooms.push({
            room_id: `omm_${ids.hex(32)}`,
            index: rooms.length,
            building,
            floor_name: floor,
            name: `${floor}-${String(number).padStart(2, "0")}`,
            display_id: `FM${String(100_000_000 + ids.integer(900_000_000))}`,
            capacity: 4 + 2 * ids.integer(9)
          })
        }
      }
      return building
    })
    this.rooms = rooms
  }
}

export const roomsSlot = slot("rooms", (world) => new Rooms(world))
