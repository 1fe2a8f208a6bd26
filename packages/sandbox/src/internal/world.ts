/** What one sandbox knows: its settings, its generators, and the state of each area, made when first asked for. */
import type { AppEvent } from "../Sandbox/Records.js"
import type { Happening } from "./happening.js"
import type * as Settings from "./settings.js"
import { Ids } from "./ids.js"

/**
 * The state of one area, named by a typed key: an area brings its own state without the engine or the other
 * areas having to know of it, and reads another's through that area's slot.
 */
export interface Slot<S> {
  readonly name: string
  readonly make: (world: World) => S
}

export const slot = <S>(name: string, make: (world: World) => S): Slot<S> => ({ name, make })

export class World {
  /** Wall clock of the request being answered, in milliseconds. */
  now = 0
  ids: Ids
  /** Where what happens is noted; absent while nobody watches. */
  journal: { readonly note: (happening: Happening, at: number) => void } | undefined
  /** Brings events to apps; absent where nothing does. */
  outbox: ((event: AppEvent, isCallback: boolean) => void) | undefined
  /** How many long connections an app has open. */
  connections: (appId: string) => number = () => 0
  private sequence = 0
  /** How many lives before this one have ids that apps were told of. */
  private told = 0
  private readonly states = new Map<Slot<unknown>, unknown>()

  constructor(readonly settings: Settings.Settings) {
    this.ids = new Ids(settings.seed)
  }

  get<S>(key: Slot<S>): S {
    const found = this.states.get(key)
    if (found !== undefined) return found as S
    const made = key.make(this)
    this.states.set(key, made)
    return made
  }

  /** Rises with everything that is created: the order of lists and the position of cursors. */
  next(): number {
    return ++this.sequence
  }

  note(happening: Happening): void {
    this.journal?.note(happening, this.now)
  }

  /**
   * @param isTold Whether apps were told of anything: they know its ids, and would take what has the same for a
   * repetition. So none of them is given again.
   */
  reset(isTold: boolean): void {
    this.states.clear()
    this.sequence = 0
    if (isTold) this.told++
    this.ids = new Ids(this.settings.seed + this.told * 1_000_003)
  }
}
