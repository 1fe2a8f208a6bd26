/** What users have granted to apps: codes on their way, and refresh tokens. */
import * as Auth from "@effect-feishu/core/events/Auth"
import { happening, idsOf } from "./raise.js"
import { slot, type World } from "./world.js"

const revoked = happening(Auth.userAccessTokenRevokedV4, "a person takes back what they granted to an app")

export interface Code {
  readonly value: string
  readonly appId: string
  readonly user: number
  readonly redirectUri: string
  readonly challenge: { readonly value: string; readonly method: "S256" | "plain" } | undefined
  readonly expiresAt: number
  used: boolean
}

export interface RefreshToken {
  readonly value: string
  readonly appId: string
  readonly user: number
  readonly expiresAt: number
  state: "good" | "used" | "revoked"
}

/** Everything that a user ever granted to an app, and when the user last said so. */
export interface Grant {
  readonly scopes: Set<string>
  authorizedAt: number
}

export const codeLife = 5 * 60_000
export const refreshLife = 7 * 86_400_000
/** After a year, users have to authorize again. */
export const grantLife = 365 * 86_400_000

export class Grants {
  readonly codes = new Map<string, Code>()
  readonly refreshTokens = new Map<string, RefreshToken>()
  private readonly grants = new Map<string, Grant>()

  constructor(private readonly world: World) {}

  grant(appId: string, user: number): Grant {
    const key = `${user} ${appId}`
    let grant = this.grants.get(key)
    if (grant === undefined) {
      grant = { scopes: new Set(), authorizedAt: this.world.now }
      this.grants.set(key, grant)
    }
    return grant
  }

  code(input: Omit<Code, "value" | "expiresAt" | "used">): Code {
    const code = {
      ...input,
      value: this.world.ids.word(64),
      expiresAt: this.world.now + codeLife,
      used: false
    }
    this.codes.set(code.value, code)
    return code
  }

  refreshToken(appId: string, user: number): RefreshToken {
    const token: RefreshToken = {
      value: `eyJr${this.world.ids.word(120)}`,
      appId,
      user,
      expiresAt: this.world.now + refreshLife,
      state: "good"
    }
    this.refreshTokens.set(token.value, token)
    return token
  }

  /** The user takes everything back. Each app is told that had something: an access token, or one to get others with. */
  revoke(user: number, appId: string | undefined, withTokens: Iterable<string>): void {
    const access = new Set(withTokens)
    const refresh = new Set<string>()
    for (const token of this.refreshTokens.values()) {
      const isMeant = token.user === user && (appId === undefined || token.appId === appId)
      if (!isMeant || token.state !== "good") continue
      token.state = "revoked"
      refresh.add(token.appId)
    }
    this.tell(user, access, refresh)
    for (const key of this.grants.keys()) {
      if (key.startsWith(`${user} `) && (appId === undefined || key === `${user} ${appId}`)) {
        this.grants.delete(key)
      }
    }
  }

  private tell(user: number, access: ReadonlySet<string>, refresh: ReadonlySet<string>): void {
    const ids = idsOf(this.world, user)
    if (ids === undefined) return
    for (const app of new Set([...access, ...refresh])) {
      const kinds = [access.has(app) ? "user_access_token" : "", refresh.has(app) ? "refresh_token" : ""]
      revoked(this.world, [app], {
        revoke_token_type: kinds.filter((kind) => kind !== "").join(" "),
        revoke_reason: "Revoked by user action.",
        ...ids
      })
    }
  }
}

export const grantsSlot = slot("grants", (world) => new Grants(world))
