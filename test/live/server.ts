/**
 * A platform on a port of this machine, for the live check: it answers every endpoint that is read with all that its shape has,
 * full of people's names, addresses, ids and tokens, and keeps what it was asked. A test changes the answers that it is about.
 */
import type * as Codec from "@effect-feishu/core/Codec"
import * as Feishu from "@effect-feishu/core/Feishu"
import * as NodeTransport from "@effect-feishu/core/NodeTransport"
import * as Sandbox from "@effect-feishu/sandbox/Sandbox"
import * as SandboxSocket from "@effect-feishu/sandbox/SandboxSocket"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Redacted from "effect/Redacted"
import { createServer, type IncomingMessage, type ServerResponse } from "node:http"
import type { AddressInfo } from "node:net"
import type { Options } from "../../scripts/live/probe.js"
import * as Reads from "../../scripts/live/reads.js"
import * as Record from "../../scripts/live/record.js"
import { type Hooks, type Outcome, run } from "../../scripts/live/run.js"

export interface Asked {
  readonly method: string
  readonly path: string
  readonly query: string
  readonly token: string | undefined
  readonly body: string
}

export type Json = { [name: string]: unknown }

/** What it answers: JSON, or whatever the function writes. `undefined`: what it would have answered anyway. */
export type Answer = Json | ((response: ServerResponse) => void) | undefined

/** Given the answer that it would give, which may be changed in place. */
export type Answering = (asked: Asked, usual: Json) => Answer

/** Private texts, each another one; `told` is of all that were given out. */
export const privacy = () => {
  const told = new Set<string>()
  const makers: ReadonlyArray<(n: number) => string> = [
    (n) => `Ada${n} Lovelace`,
    (n) => `ou_${`${n}`.padStart(32, "7d8a6e6d")}`,
    (n) => `ada${n}@example.com`,
    (n) => `+86138${`${n}`.padStart(8, "0")}`,
    (n) => `t-g1044${`${n}`.padStart(32, "q")}`,
    (n) => `https://acme.feishu.cn/file/box${n}?token=secret${n}`,
    (n) => `{"text":"Project Kraken ${n}"}`,
    (n) => `Salaries ${n}.xlsx`
  ]
  const id = (prefix: string): string => {
    const made = `${prefix}_${`${told.size}`.padStart(20, "f00d")}`
    told.add(made)
    return made
  }
  const text = (): string => {
    const made = makers[told.size % makers.length]!(told.size + 1000)
    told.add(made)
    return made
  }
  return { told, id, text }
}

type Privacy = ReturnType<typeof privacy>

/** A value of a shape with everything in it that it may have. */
const sample = (node: Codec.Node, name: string, secret: Privacy, depth = 0): unknown => {
  switch (node._tag) {
    case "String":
      if (node.known !== undefined && node.known.length > 0) return node.known[0]
      return /(?:^|_)(?:ids?|tokens?|code|guid)$/.test(name) ? secret.id("oc") : secret.text()
    case "Number":
      return node.known?.[0] ?? 1
    case "Boolean":
      return false
    case "Literal":
      return node.literal
    case "Union":
      return sample(node.types[0]!, name, secret, depth)
    case "List":
      return depth > 6 ? [] : [sample(node.item, name, secret, depth + 1)]
    case "Record":
      return { [secret.id("ou")]: sample(node.value, name, secret, depth + 1) }
    case "Later":
      return depth > 6 ? undefined : sample(node.get(), name, secret, depth + 1)
    case "Struct":
      return Object.fromEntries(
        node.properties
          .filter(({ isOptional }) => depth < 6 || !isOptional)
          .map((one) => [one.name, sample(one.type, one.name, secret, depth + 1)])
      )
    case "Unknown":
      return { [secret.id("on")]: secret.text() }
  }
}

const tokens = { tenant: "t-g104aaaabbbbccccdddd", app: "a-g104aaaabbbbccccdddd" }

const newToken = ({ body, path }: Asked): Json =>
  (JSON.parse(body) as Json)["app_secret"] === appSecret
    ? {
        code: 0,
        msg: "ok",
        expire: 7200,
        tenant_access_token: tokens.tenant,
        ...(path.includes("app_access") && { app_access_token: tokens.app })
      }
    : { code: 10014, msg: "app secret invalid" }

const codeOfToken = (token: string | undefined): number | undefined => {
  if (token === undefined) return 99991661
  if (token === tokens.tenant || token === tokens.app) return undefined
  return token.startsWith("t-") ? 99991663 : 99991671
}

const usualOf = (asked: Asked, secret: Privacy): Json => {
  const { method, path } = asked
  if (path.endsWith("_access_token/internal")) return newToken(asked)
  const refusal = codeOfToken(asked.token)
  if (refusal !== undefined) return { code: refusal, msg: `the token ${secret.id("t-g104")} is not valid` }
  if (path.endsWith("/application/v6/scopes"))
    return {
      code: 0,
      msg: "ok",
      data: { scopes: [{ scope_name: "im:chat:readonly", grant_status: 1, scope_type: "tenant" }] }
    }
  const endpoint = Reads.endpoints.find(
    (one) => one.method === method && new RegExp(`^${one.path.replaceAll(/:\w+/g, "[^/]+")}$`).test(path)
  )
  if (endpoint === undefined) return { code: 1_000_000, msg: "not here" }
  const value = sample(endpoint.output.ast, "", secret) as Json
  if (endpoint.id === "drive.v1.file.list") {
    const [file] = value["files"] as [Json]
    value["files"] = ["docx", "sheet", "bitable"].map((type) =>
      Object.assign({}, file, { type, token: secret.id("box") })
    )
  }
  if (endpoint.response === "bare") return { ...value, code: 0 }
  return endpoint.response === "envelope"
    ? { code: 0, msg: "ok", ...value }
    : { code: 0, msg: "ok", data: value }
}

const read = (request: IncomingMessage): Promise<string> =>
  new Promise((resolve) => {
    const chunks: Array<Buffer> = []
    request.on("data", (chunk: Buffer) => chunks.push(chunk))
    request.on("end", () => resolve(Buffer.concat(chunks).toString()))
    request.on("error", () => resolve(""))
  })

/** Starts it, until the scope ends. */
export const serve = (answering: Answering = () => undefined) =>
  Effect.gen(function* () {
    const secret = privacy()
    const asked: Array<Asked> = []
    const handle = async (request: IncomingMessage, response: ServerResponse) => {
      const [path = "", query = ""] = (request.url ?? "").split("?")
      const one: Asked = {
        method: request.method ?? "",
        path,
        query,
        token: request.headers.authorization?.replace("Bearer ", ""),
        body: await read(request)
      }
      asked.push(one)
      const usual = usualOf(one, secret)
      const answer = answering(one, usual) ?? usual
      if (typeof answer === "function") return answer(response)
      response.writeHead(200, {
        "content-type": "application/json; charset=utf-8",
        "x-tt-logid": secret.id("log")
      })
      response.end(JSON.stringify(answer))
    }
    const server = yield* Effect.acquireRelease(
      Effect.async<ReturnType<typeof createServer>>((resume) => {
        const made = createServer((request, response) => void handle(request, response))
        made.listen(0, "127.0.0.1", () => resume(Effect.succeed(made)))
      }),
      (made) =>
        Effect.async<void>((resume) => {
          made.closeAllConnections()
          made.close(() => resume(Effect.void))
        })
    )
    return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked, secret }
  })

export const appSecret = "the-secret-of-this-app-0123456789"

/** Runs the check against such a platform. */
export const checkAt = (baseUrl: string, options: Partial<Options> = {}, keep?: Hooks["keep"]) =>
  Effect.suspend(() => {
    let outcome: Outcome | undefined
    return run(
      { appId: "cli_a1b2c3d4", appSecret: Redacted.make(appSecret), ...options },
      (one) => Effect.sync(() => void (outcome = one)),
      keep && { keep }
    ).pipe(
      Effect.provide([
        Feishu.layerTransport({ appId: "cli_a1b2c3d4", appSecret, baseUrl, timeout: "10 seconds" }).pipe(
          Layer.provideMerge(Record.layer),
          Layer.provide(NodeTransport.layer())
        ),
        SandboxSocket.layer
      ]),
      Effect.map(() => outcome!)
    )
  }).pipe(Effect.provide(Sandbox.layer()))
