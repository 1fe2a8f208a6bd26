import * as Effect from "effect/Effect"
import * as Effect3 from "../../effect3/effect/Effect.js"
import * as Sandbox from "@effect-feishu/sandbox/Sandbox"

export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly bytes: Uint8Array
  readonly json: unknown
  /** The value at a dotted path into the JSON body. */
  readonly get: (path: string) => unknown
  readonly text: (path: string) => string
}

export const dig = (value: unknown, path: string): unknown => {
  let at = value
  for (const key of path.split(".")) {
    if (typeof at !== "object" || at === null) return undefined
    at = (at as Record<string, unknown>)[key]
  }
  return at
}

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

export const answer = (
  status: number,
  headers: Readonly<Record<string, string>>,
  bytes: Uint8Array
): Answer => {
  const json = parse(new TextDecoder().decode(bytes))
  return {
    status,
    headers,
    bytes,
    json,
    get: (path) => dig(json, path),
    text: (path) => String(dig(json, path))
  }
}

export interface Init {
  readonly token?: string
  /** Bytes go as they are. */
  readonly body?: unknown
  readonly form?: FormData
  readonly headers?: Readonly<Record<string, string>>
}

const encode = (init: Init): Effect.Effect<{ body: Uint8Array; headers: Record<string, string> }> =>
  Effect.promise(async () => {
    const headers: Record<string, string> = { ...init.headers }
    if (init.token !== undefined) headers["authorization"] = `Bearer ${init.token}`
    if (init.form !== undefined) {
      const web = new Response(init.form)
      headers["content-type"] = web.headers.get("content-type") ?? ""
      return { headers, body: new Uint8Array(await web.arrayBuffer()) }
    }
    if (init.body === undefined) return { headers, body: new Uint8Array(0) }
    headers["content-type"] ??= "application/json; charset=utf-8"
    if (init.body instanceof Uint8Array) return { headers, body: init.body }
    const text = typeof init.body === "string" ? init.body : JSON.stringify(init.body)
    return { headers, body: new TextEncoder().encode(text) }
  })

/** One request in process, whatever becomes of it. */
export const raw = (method: string, url: string, init: Init = {}) =>
  Effect.flatMap(encode(init), ({ body, headers }) =>
    Effect.flatMap(Sandbox.Sandbox, (sandbox) => sandbox.handle({ method, url, headers, body }))
  )

/** One request in process that is expected to be answered. */
export const request = (
  method: string,
  url: string,
  init: Init = {}
): Effect.Effect<Answer, never, Sandbox.Sandbox> =>
  Effect.flatMap(raw(method, url, init), (outcome) =>
    outcome._tag === "Reply"
      ? Effect.succeed(answer(outcome.status, outcome.headers, outcome.body))
      : Effect3.dieMessage(`${method} ${url}: ${outcome._tag} instead of a reply`)
  )

export const app = { app_id: Sandbox.defaultApp.appId, app_secret: Sandbox.defaultApp.appSecret }

export const tenantToken: Effect.Effect<string, never, Sandbox.Sandbox> = Effect.map(
  request("POST", "/open-apis/auth/v3/tenant_access_token/internal", { body: app }),
  (reply) => reply.text("tenant_access_token")
)

/** A request with the default app's tenant token. */
export const call = (method: string, url: string, init: Init = {}) =>
  Effect.flatMap(tenantToken, (token) => request(method, url, { token, ...init }))

/** The data of a call that is expected to succeed. */
export const done = (method: string, url: string, body?: unknown, token?: string) =>
  Effect.flatMap(
    call(method, url, {
      ...(body === undefined ? {} : { body }),
      ...(token === undefined ? {} : { token })
    }),
    (reply) =>
      reply.get("code") === 0
        ? Effect.succeed(reply.get("data"))
        : Effect3.dieMessage(`${method} ${url}: ${JSON.stringify(reply.json)}`)
  )

/** The code of a call that is expected to be refused. */
export const code = (method: string, url: string, body?: unknown, token?: string) =>
  Effect.map(
    call(method, url, {
      ...(body === undefined ? {} : { body }),
      ...(token === undefined ? {} : { token })
    }),
    (reply) => reply.get("code")
  )

export const sendText = (text: string, extra: Record<string, unknown> = {}) =>
  call("POST", "/open-apis/im/v1/messages?receive_id_type=chat_id", {
    body: { receive_id: Sandbox.defaultChatId, msg_type: "text", content: JSON.stringify({ text }), ...extra }
  })

export const file = (bytes: Uint8Array, name = "data.bin"): FormData => {
  const form = new FormData()
  form.set("file_type", "stream")
  form.set("file_name", name)
  form.set("file", new Blob([new Uint8Array(bytes)]), name)
  return form
}

/** The smallest thing that passes for a PNG: the platform looks at the first bytes. */
export const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3])
