/** The apps of the sandbox, the tokens they hold, and the one place where a request's token is looked at. */
import * as Application from "@effect-feishu/core/events/Application"
import { happening } from "./raise.js"
import type { AppSettings } from "./settings.js"
import { Refusal, refuse } from "./refusal.js"
import type { Caller, Route, TokenKind } from "./route.js"
import { slot, type World } from "./world.js"

const pushed = happening(Application.appTicket, "the ticket of a store app is renewed, or asked for again")

export interface Token {
  readonly value: string
  /** What requests are logged under: tells tokens apart without showing them. */
  readonly id: string
  /** A self-built app's token is both tenant and app token. */
  readonly kinds: ReadonlyArray<TokenKind>
  readonly appId: string
  readonly tenantKey: string
  readonly user: number | undefined
  readonly scopes: ReadonlyArray<string> | undefined
  /** Milliseconds since the epoch. */
  readonly expiresAt: number
  revoked: boolean
}

export interface TicketPush {
  readonly appId: string
  readonly appTicket: string
  readonly pushedAt: number
}

/** While at least this much of a token's life remains, the platform hands out the same token again. */
const renewBelow = 30 * 60 * 1000

export const noCaller: Caller = { kind: "app", appId: "", tenantKey: "", user: undefined }

export class Tokens {
  private readonly tokens = new Map<string, Token>()
  private readonly current = new Map<string, Token>()
  private readonly tickets = new Map<string, string>()
  readonly pushes: Array<TicketPush> = []
  private made = 0
  /** Number of tokens at which those that ended long ago are swept out. */
  private sweepAt = 5000

  constructor(private readonly world: World) {}

  app(appId: string): AppSettings | undefined {
    return this.world.settings.apps.find((app) => app.appId === appId)
  }

  find(value: string): Token | undefined {
    return this.tokens.get(value)
  }

  mint(input: {
    readonly kinds: ReadonlyArray<TokenKind>
    readonly appId: string
    readonly tenantKey: string
    readonly user?: number
    readonly scopes?: ReadonlyArray<string> | undefined
    readonly life?: number
    readonly prefix: string
  }): Token {
    if (this.tokens.size >= this.sweepAt) this.forgetExpired()
    const token: Token = {
      value: `${input.prefix}${this.world.ids.hex(40)}`,
      id: `${input.kinds[0]!}-${++this.made}`,
      kinds: input.kinds,
      appId: input.appId,
      tenantKey: input.tenantKey,
      user: input.user,
      scopes: input.scopes,
      expiresAt: this.world.now + (input.life ?? this.world.settings.tokenLife),
      revoked: false
    }
    this.tokens.set(token.value, token)
    return token
  }

  /** A day after its end a token is no longer told apart from one that never was. */
  private forgetExpired(): void {
    for (const [value, token] of this.tokens) {
      if (token.expiresAt + 86_400_000 < this.world.now) this.tokens.delete(value)
    }
    this.sweepAt = Math.max(5000, this.tokens.size * 2)
  }

  /** The app's token of a kind: the present one while half an hour of it remains, else a new one. */
  issue(kinds: ReadonlyArray<TokenKind>, appId: string, tenantKey: string, prefix: string): Token {
    const key = `${kinds.join("+")} ${appId} ${tenantKey}`
    const present = this.current.get(key)
    if (present !== undefined && !present.revoked && present.expiresAt - this.world.now >= renewBelow) {
      return present
    }
    const token = this.mint({ kinds, appId, tenantKey, prefix })
    this.current.set(key, token)
    return token
  }

  remaining(token: Token): number {
    return Math.max(0, Math.floor((token.expiresAt - this.world.now) / 1000))
  }

  revoke(matches: (token: Token) => boolean): number {
    let count = 0
    for (const token of this.tokens.values()) {
      if (!token.revoked && token.expiresAt > this.world.now && matches(token)) {
        token.revoked = true
        count++
      }
    }
    return count
  }

  ticket(appId: string): string {
    let ticket = this.tickets.get(appId)
    if (ticket === undefined) {
      ticket = `ticket-${this.world.ids.hex(32)}`
      this.tickets.set(appId, ticket)
    }
    return ticket
  }

  rotateTicket(appId: string): string {
    this.tickets.delete(appId)
    return this.ticket(appId)
  }

  pushTicket(appId: string): void {
    const ticket = this.ticket(appId)
    this.pushes.push({ appId, appTicket: ticket, pushedAt: this.world.now })
    pushed(this.world, [appId], { app_ticket: ticket })
  }

  /** Reads the token of a request and says on whose behalf it comes, or refuses it. */
  authorize(route: Route, header: string | undefined): Caller {
    if (route.tokens.length === 0) return noCaller
    const value = header === undefined ? undefined : bearer(header)
    if (value === undefined) return refuse(99991661, "Missing access token for authorization")
    const token = this.tokens.get(value)
    if (token === undefined) throw unknownToken(value)
    if (token.revoked) throw deadToken(token)
    if (token.expiresAt <= this.world.now) {
      throw token.user === undefined
        ? deadToken(token)
        : new Refusal(400, 99991677, "Authentication token expired")
    }
    const kind = route.tokens.find((one) => token.kinds.includes(one))
    if (kind === undefined) throw wrongKind(token)
    return { kind, appId: token.appId, tenantKey: token.tenantKey, user: token.user }
  }
}

export const bearer = (header: string): string | undefined => /^Bearer +(\S+)$/i.exec(header)?.[1]

const unknownToken = (value: string): Refusal => {
  if (value.startsWith("t-")) return new Refusal(400, 99991663, "Invalid access token for authorization")
  if (value.startsWith("u-") || value.startsWith("eyJ")) {
    return new Refusal(400, 99991668, "Invalid access token for authorization")
  }
  if (value.startsWith("a-")) return new Refusal(400, 99991664, "invalid app access token")
  return new Refusal(400, 99991671, "Invalid access token: it has to start with t-, u- or a-")
}

export const deadToken = (token: Token): Refusal => {
  if (token.user !== undefined) return new Refusal(400, 99991668, "Invalid access token for authorization")
  return token.kinds.includes("tenant")
    ? new Refusal(400, 99991663, "Invalid access token for authorization")
    : new Refusal(400, 99991664, "invalid app access token")
}

const wrongKind = (token: Token): Refusal => {
  if (token.user !== undefined) {
    return new Refusal(400, 99991668, "Invalid access token for authorization: user access token not support")
  }
  return token.kinds.includes("tenant")
    ? new Refusal(400, 99991663, "Invalid access token for authorization: tenant access token not support")
    : new Refusal(400, 99991664, "Invalid access token for authorization: app access token not support")
}

export const tokensSlot = slot("tokens", (world) => new Tokens(world))
