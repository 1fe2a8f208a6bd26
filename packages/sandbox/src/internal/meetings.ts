/** Reserved meetings, and meetings that took place. */
import type { Actor } from "./chat.js"
import type { JsonObject } from "./fields.js"
import { slot, type World } from "./world.js"

export interface Reserve {
  readonly id: string
  readonly meetingNo: string
  /** The app that reserved. */
  readonly app: string
  /** Who reserved: the user whose meeting it is. */
  readonly owner: Actor
  settings: JsonObject
  /** Milliseconds until which the meeting number is good. */
  endsAt: number
}

export interface Meeting {
  readonly id: string
  readonly seq: number
  readonly reserve: Reserve
  readonly topic: string
  /** Indices of users, the host first. */
  readonly participants: ReadonlyArray<number>
  readonly startsAt: number
  readonly endsAt: number
}

export class Meetings {
  readonly reserves = new Map<string, Reserve>()
  readonly meetings = new Map<string, Meeting>()

  constructor(private readonly world: World) {}

  private id(): string {
    return `7${String(this.world.ids.integer(1_000_000_000_000_000)).padStart(18, "0")}`
  }

  reserve(input: Omit<Reserve, "id" | "meetingNo">): Reserve {
    const reserve = {
      ...input,
      id: this.id(),
      meetingNo: String(100_000_000 + this.world.ids.integer(900_000_000))
    }
    this.reserves.set(reserve.id, reserve)
    return reserve
  }

  hold(reserve: Reserve, participants: ReadonlyArray<number>, duration: number): Meeting {
    const { topic } = reserve.settings
    const meeting: Meeting = {
      id: this.id(),
      seq: this.world.next(),
      reserve,
      topic: typeof topic === "string" ? topic : "",
      participants,
      startsAt: this.world.now,
      endsAt: this.world.now + duration
    }
    this.meetings.set(meeting.id, meeting)
    return meeting
  }
}

export const meetingsSlot = slot("meetings", (world) => new Meetings(world))
