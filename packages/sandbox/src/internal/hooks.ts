/** The custom bots of chats. Every chat has one, whose token follows from the chat's id. */
import type * as Redacted from "effect/Redacted"
import { conversationsSlot } from "./conversations.js"
import { slot, type World } from "./world.js"

export interface Hook {
  readonly token: string
  readonly chatId: string
  /** Under which what it says is shown. */
  readonly appId: string
  readonly secret: Redacted.Redacted<string> | undefined
  /** One of them has to be said; empty: none has to. */
  readonly keywords: ReadonlyArray<string>
}

/** In the form of the platform's: a UUID. */
export const hookToken = (chatId: string): string => {
  const hex = chatId
    .replace(/^oc_/, "")
    .toLowerCase()
    .replace(/[^0-9a-f]/g, "0")
    .padEnd(32, "0")
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join(
    "-"
  )
}

export const hookPath = (token: string): string => `/open-apis/bot/v2/hook/${token}`

export class Hooks {
  private readonly all = new Map<string, Hook>()

  constructor(private readonly world: World) {}

  add(chatId: string, secret: Redacted.Redacted<string> | undefined, keywords: ReadonlyArray<string>): Hook {
    const token = hookToken(chatId)
    const hook: Hook = {
      token,
      chatId,
      appId: `cli_hook_${token.slice(0, 8)}`,
      secret,
      keywords
    }
    this.all.set(token, hook)
    return hook
  }

  find(token: string): Hook | undefined {
    const known = this.all.get(token)
    if (known !== undefined) return known
    for (const id of this.world.get(conversationsSlot).chats.keys()) {
      if (hookToken(id) === token) return this.add(id, undefined, [])
    }
    return undefined
  }
}

export const hooksSlot = slot("hooks", (world) => new Hooks(world))
