/** What is set for a whole bot, each once. */
import * as Effect from "effect/Effect"
import type { Message } from "../Message.js"
import { Policy, type Reason } from "./policy.js"
import { english, type Texts } from "./texts.js"
import { type Overlap, Turns } from "./turns.js"

/** How messages are put in lanes. */
export interface Lanes {
  readonly by: "chat" | "thread" | "person"
  readonly overlap: Overlap
  readonly concurrency: number
}

export interface Rules {
  readonly policy: Policy
  readonly onRefused: (message: Message, reason: Reason) => Effect.Effect<unknown, unknown>
}

/** What can be set. */
export interface Values {
  readonly lanes: Lanes
  readonly rules: Rules
  readonly texts: Texts
}

const twice: Readonly<Record<keyof Values, string>> = {
  lanes: "There are two `Lanes.layer`: a bot has one.",
  rules: "There are two `Policy.layer`: a bot has one.",
  texts: "There are two `Texts.layer`: a bot has one."
}

export class Settings {
  private readonly values: { -readonly [K in keyof Values]?: Values[K] } = {}
  private readonly usual: Rules = { policy: new Policy({}), onRefused: () => Effect.void }
  private made: { readonly lanes: Lanes | undefined; readonly turns: Turns } | undefined

  /** Gives what is wrong with it, and sets it where nothing is. */
  set<K extends keyof Values>(key: K, value: Values[K]): string | undefined {
    if (this.values[key] !== undefined) return twice[key]
    this.values[key] = value
    return undefined
  }

  unset(key: keyof Values): void {
    delete this.values[key]
  }

  get rules(): Rules {
    return this.values.rules ?? this.usual
  }

  get texts(): Texts {
    return this.values.texts ?? english
  }

  get by(): Lanes["by"] {
    return this.values.lanes?.by ?? "chat"
  }

  /** Whose turn it is, in lanes as they are set now. */
  get turns(): Turns {
    const { lanes } = this.values
    if (this.made === undefined || this.made.lanes !== lanes) {
      this.made = { lanes, turns: new Turns(lanes?.overlap ?? "queue", lanes?.concurrency ?? Infinity) }
    }
    return this.made.turns
  }
}
