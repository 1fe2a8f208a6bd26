/**
 * Two processes with one Redis and one SQL store renew users' tokens, and are killed again and again: what becomes of
 * the users.
 */
import * as Credentials from "@effect-feishu/core/Credentials"
import * as Feishu from "@effect-feishu/core/Feishu"
import * as NodeTransport from "@effect-feishu/core/NodeTransport"
import * as OAuth from "@effect-feishu/core/OAuth"
import * as Region from "@effect-feishu/core/Region"
import * as TokenCache from "@effect-feishu/core/TokenCache"
import * as UserTokens from "@effect-feishu/core/UserTokens"
import * as Sandbox from "@effect-feishu/sandbox/Sandbox"
import * as SandboxServer from "@effect-feishu/sandbox/SandboxServer"
import * as Effect from "effect/Effect"
import * as Effect3 from "../../effect3/effect/Effect.js"
import * as Layer from "effect/Layer"
import * as Random from "effect/Random"
import * as Random3 from "../../effect3/effect/Random.js"
import * as Redacted from "effect/Redacted"
import * as esbuild from "esbuild"
import { type ChildProcess, spawn } from "node:child_process"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import { fileURLToPath } from "node:url"
import * as Database from "./database.js"
import type { Server } from "./support.js"

const root = fileURLToPath(new URL("../../", import.meta.url))

export interface Options {
  readonly users: number
  readonly kills: number
  readonly seed: number
  /** How long a process works at most before it is killed, in milliseconds. */
  readonly pause: number
  readonly redis: Server
}

export interface Account {
  /** How many tokens were renewed. */
  readonly renewed: number
  /** Users who have to authorize the app again, though no process was killed while it renewed their token. */
  readonly lost: ReadonlyArray<number>
  /** Users whose new pair a killed process took with it, between the platform's answer and the store's. */
  readonly killed: ReadonlyArray<number>
  /** How often a tenant token was fetched. */
  readonly fetches: number
}

/** How many users a process renews at once. */
const atOnce = 4

/** One of the processes, and the users whose tokens it is renewing. */
class Worker {
  readonly busy = new Map<number, number>()
  renewed = 0
  /** Whether it has ended, by itself or not. */
  isOver = false
  private child: ChildProcess
  private ended: Promise<void>

  constructor(private readonly env: NodeJS.ProcessEnv) {
    ;[this.child, this.ended] = this.start()
  }

  private start(): [ChildProcess, Promise<void>] {
    const child = spawn(process.execPath, [program], { env: this.env, stdio: ["ignore", "pipe", "inherit"] })
    let rest = ""
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      const lines = (rest + text).split("\n")
      rest = lines.pop() ?? ""
      for (const line of lines) this.read(line)
    })
    this.isOver = false
    const ended = new Promise<void>((resolve) => child.once("close", () => resolve())).then(() => {
      this.isOver = true
    })
    return [child, ended]
  }

  private read(line: string): void {
    const user = Number(line.slice(1))
    const times = this.busy.get(user) ?? 0
    if (line[0] === ">") this.busy.set(user, times + 1)
    else if (times > 1) this.busy.set(user, times - 1)
    else this.busy.delete(user)
    if (line[0] === "<") this.renewed++
  }

  /** Ends it at once, and gives the users whose tokens it was renewing. */
  async kill(): Promise<ReadonlyArray<number>> {
    this.child.kill("SIGKILL")
    await this.ended
    const busy = [...this.busy.keys()]
    this.busy.clear()
    return busy
  }

  restart(): void {
    ;[this.child, this.ended] = this.start()
  }
}

const program = join(root, "node_modules/.cache/redis/users.mjs")

const bundle = Effect.promise(() =>
  esbuild.build({
    entryPoints: [join(root, "test/redis/users.ts")],
    outfile: program,
    bundle: true,
    format: "esm",
    platform: "node",
    target: "node20",
    tsconfig: join(root, "tsconfig.base.json"),
    packages: "external"
  })
)

/** Somebody agrees on the page: the code that this gives. */
const codeOf = (baseUrl: string, number: number): Effect.Effect<string> =>
  Effect.promise(async () => {
    const query = new URLSearchParams({
      client_id: Sandbox.defaultApp.appId,
      response_type: "code",
      redirect_uri: "https://app.example.com/callback",
      scope: "offline_access",
      sandbox_user: String(number)
    })
    const answer = await fetch(`${baseUrl}/open-apis/authen/v1/authorize?${query}`, { redirect: "manual" })
    return new URL(answer.headers.get("location")!).searchParams.get("code")!
  })

export const run = ({ kills, pause, redis, seed, users: count }: Options): Effect.Effect<Account> =>
  Effect.gen(function* () {
    yield* bundle
    const { baseUrl } = yield* SandboxServer.SandboxServer
    const folder = mkdtempSync(join(tmpdir(), "effect-feishu-users-"))
    yield* Effect.addFinalizer(() => Effect.sync(() => rmSync(folder, { recursive: true, force: true })))
    const database = join(folder, "users.db")
    const live = UserTokens.layer.pipe(
      Layer.provide(OAuth.layer),
      Layer.provide(Database.layer(database)),
      Layer.provide(
        Feishu.layerClient().pipe(
          Layer.provideMerge(
            Layer.mergeAll(
              Credentials.layer({
                appId: Sandbox.defaultApp.appId,
                appSecret: Redacted.make(Sandbox.defaultApp.appSecret)
              }),
              Region.layer({ baseUrl, accountsUrl: baseUrl }),
              TokenCache.layerMemory,
              NodeTransport.layer()
            )
          )
        )
      ),
      Layer.orDie
    )

    const users = yield* Effect.gen(function* () {
      const tokens = yield* UserTokens.UserTokens
      return yield* Effect.forEach(
        Array.from({ length: count }, (_, number) => number),
        (number) => Effect.flatMap(codeOf(baseUrl, number), (code) => tokens.authorize(code)),
        { concurrency: 8 }
      )
    }).pipe(Effect.provide(live), Effect.orDie)

    const env = {
      ...process.env,
      FEISHU_APP_ID: Sandbox.defaultApp.appId,
      FEISHU_APP_SECRET: Sandbox.defaultApp.appSecret,
      FEISHU_BASE_URL: baseUrl,
      FEISHU_ACCOUNTS_URL: baseUrl,
      REDIS_PORT: String(redis.port),
      DATABASE: database,
      USERS: JSON.stringify(users.map(({ open_id }) => open_id)),
      AT_ONCE: String(atOnce)
    }
    const interrupted = new Set<number>()
    const workers = [new Worker(env), new Worker(env)]
    yield* Effect.addFinalizer(() => Effect.promise(() => Promise.all(workers.map((one) => one.kill()))))
    for (let i = 0; i < kills; i++) {
      const worker = workers[i % 2]!
      const before = worker.renewed
      const wait = pause * (yield* Random.next)
      yield* Effect.promise(async () => {
        // Not before it is at work: a process that starts renews nothing.
        while (worker.renewed < before + 5) {
          if (worker.isOver) throw new Error("a process ended by itself")
          await sleep(20)
        }
        await sleep(wait)
        for (const number of await worker.kill()) interrupted.add(number)
        worker.restart()
      })
    }
    const busy = yield* Effect.promise(() => Promise.all(workers.map((one) => one.kill())))
    for (const number of busy.flat()) interrupted.add(number)

    // Who can still be renewed? All at once, so that nobody waits for those who cannot.
    const outcomes = yield* Effect.gen(function* () {
      const tokens = yield* UserTokens.UserTokens
      return yield* Effect.forEach(
        users,
        (user) =>
          tokens.get(user).pipe(
            Effect.flatMap((token) => tokens.renew(user, token)),
            Effect.match({ onFailure: (error) => error, onSuccess: () => undefined })
          ),
        { concurrency: 32 }
      )
    }).pipe(Effect.provide(live))
    const gone = outcomes.flatMap((error, number) => (UserTokens.mustAuthorize(error) ? [number] : []))
    // A store that is busy loses nobody, but says nothing of the user either.
    const unclear = outcomes.filter((error) => error !== undefined && !UserTokens.mustAuthorize(error))
    if (unclear.length > 0) return yield* Effect.die(unclear[0])
    const requests = yield* Sandbox.requestCounts
    return {
      renewed: workers.reduce((sum, { renewed }) => sum + renewed, 0),
      lost: gone.filter((number) => !interrupted.has(number)),
      killed: gone.filter((number) => interrupted.has(number)),
      fetches: requests["auth.v3.tenant_access_token.internal"] ?? 0
    }
  }).pipe(
    Effect.scoped,
    Effect3.withRandom(Random3.make(seed)),
    Effect.provide(SandboxServer.layer({ seed, users: count, history: 10 })),
    Effect.orDie
  )
