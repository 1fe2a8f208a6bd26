/** What messages of a bot can be for. */
import type * as Effect from "effect/Effect"
import type { Described } from "../Command.js"
import type * as Incoming from "../Incoming.js"
import type { Message } from "../Message.js"
import type * as command from "./command.js"

/** A handler of messages, in the context of its layer. It asks for what to answer with each time that it is tried. */
export type Run = (message: Message, incoming: () => Incoming.Service) => Effect.Effect<unknown, unknown>

/** Something that messages can be for. */
export interface Route {
  /** What it is, for people: of two with one name the layer dies. */
  readonly name: string
  /** What else it is called: no name may be another's. */
  readonly otherNames?: ReadonlyArray<string> | undefined
  readonly kind: "command" | "pattern" | "message"
  /** Of a command, for the help text. */
  readonly described?: Described | undefined
  /** Milliseconds that a handler may take, questions not counted. */
  readonly timeout: number
  /** What it does with a message, and how much of the message it is about; nothing where it is for others. */
  readonly match: (
    message: Message,
    said: command.Said | undefined
  ) => { readonly weight: number; readonly run: Run } | undefined
}

/** The route of a message, and what it does with it. */
export interface Found {
  readonly route: Route
  readonly weight: number
  readonly run: Run
}

const order: Readonly<Record<Route["kind"], number>> = { command: 0, pattern: 1, message: 2 }

const namesOf = ({ name, otherNames }: Route): ReadonlyArray<string> => [
  ...new Set([name, ...(otherNames ?? [])])
]

export class Routes {
  private readonly routes = new Map<string, Route>()
  private readonly names = new Set<string>()

  /** Gives what is wrong with it, and adds it where nothing is. */
  add(route: Route): string | undefined {
    const own = namesOf(route)
    const taken = own.find((name) => this.names.has(name))
    if (taken !== undefined) return `There are two handlers of ${taken}: decide between them in one.`
    for (const name of own) this.names.add(name)
    this.routes.set(route.name, route)
    return undefined
  }

  remove(route: Route): void {
    for (const name of namesOf(route)) this.names.delete(name)
    this.routes.delete(route.name)
  }

  /** The route that says most of a message: commands before patterns before the rest, whichever was built first. */
  find(message: Message, said: command.Said | undefined): Found | undefined {
    let best: Found | undefined
    for (const route of this.routes.values()) {
      const found = route.match(message, said)
      if (found === undefined) continue
      const isBetter =
        best === undefined ||
        order[route.kind] < order[best.route.kind] ||
        (route.kind === best.route.kind &&
          (found.weight > best.weight || (found.weight === best.weight && route.name < best.route.name)))
      if (isBetter) best = { route, ...found }
    }
    return best
  }

  /** Of the commands, for the help text. */
  get commands(): ReadonlyArray<Described> {
    return [...this.routes.values()]
      .flatMap(({ described }) => described ?? [])
      .sort((one, other) => (one.usage < other.usage ? -1 : 1))
  }
}
