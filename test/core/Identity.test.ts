/**
 * Whose token goes over the wire: every case in which it could be somebody else's.
 */
import * as Approval from "@effect-feishu/core/Approval"
import * as Bitable from "@effect-feishu/core/Bitable"
import * as Calendar from "@effect-feishu/core/Calendar"
import * as CardKit from "@effect-feishu/core/CardKit"
import * as AppTicketStore from "@effect-feishu/core/AppTicketStore"
import * as Credentials from "@effect-feishu/core/Credentials"
import * as Region from "@effect-feishu/core/Region"
import * as Tenant from "@effect-feishu/core/Tenant"
import * as TokenCache from "@effect-feishu/core/TokenCache"
import * as Contact from "@effect-feishu/core/Contact"
import * as Docx from "@effect-feishu/core/Docx"
import * as Download from "@effect-feishu/core/Download"
import * as DownloadStream from "@effect-feishu/core/DownloadStream"
import * as Drive from "@effect-feishu/core/Drive"
import * as Feishu from "@effect-feishu/core/Feishu"
import { FeishuClient, type Service as FeishuClientService } from "@effect-feishu/core/FeishuClient"
import { type FeishuError, FeishuInvalidRequestError } from "@effect-feishu/core/FeishuError"
import * as Im from "@effect-feishu/core/Im"
import * as Mail from "@effect-feishu/core/Mail"
import * as Paged from "@effect-feishu/core/Paged"
import * as Sheets from "@effect-feishu/core/Sheets"
import * as Task from "@effect-feishu/core/Task"
import * as Upload from "@effect-feishu/core/Upload"
import * as UserToken from "@effect-feishu/core/UserToken"
import * as UserTokenStream from "@effect-feishu/core/UserTokenStream"
import * as Wiki from "@effect-feishu/core/Wiki"
import * as AccessRecord from "@effect-feishu/core/api/acs/v1/AccessRecord"
import * as Chat from "@effect-feishu/core/api/im/v1/Chat"
import * as File from "@effect-feishu/core/api/im/v1/File"
import * as Message from "@effect-feishu/core/api/im/v1/Message"
import * as PagedStream from "@effect-feishu/core/PagedStream"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as HashMap from "effect/HashMap"
import * as Layer from "effect/Layer"
import * as Option from "effect/Option"
import * as Redacted from "effect/Redacted"
import * as Stream from "effect/Stream"
import * as TestClock from "effect/TestClock"
import * as ScriptedTransport from "./support/ScriptedTransport.js"
import * as Wire from "./support/wire.js"

const bearers = (wire: Wire.Wire) => wire.requests.map(({ headers }) => headers["authorization"])

const page = Wire.ok({ items: [{ chat_id: "oc_1" }], has_more: false, message_id: "om_1", chat_id: "oc_1" })

/** What a program may make of one user's calls: an effect, or a stream that is run to its end. */
type Made = Effect.Effect<unknown, unknown, FeishuClient>
const drained = (stream: Stream.Stream<unknown, unknown, FeishuClient>): Made => Stream.runDrain(stream)

const made: { readonly [name: string]: () => Made } = {
  "Message.get": () => Message.get({ message_id: "om_1" }),
  "Chat.list": () => Chat.list(),
  "Chat.list.items": () => Chat.list.items(),
  "Chat.list.items as a stream": () => drained(PagedStream.make(Chat.list.items())),
  "Chat.list.pages": () => drained(PagedStream.make(Chat.list.pages())),
  "Paged.paginate": () => drained(PagedStream.make(Paged.paginate({ method: "GET", path: "im/v1/chats" }))),
  "Download.raw": () => Download.raw({ method: "GET", path: "im/v1/files/f" }),
  "Download.raw, opened": () => Effect.scoped(Download.raw({ method: "GET", path: "im/v1/files/f" }).open),
  "Download.raw as a stream": () =>
    drained(DownloadStream.make(Download.raw({ method: "GET", path: "im/v1/files/f" }))),
  "Download.resumable": () => Download.resumable(File.get, { file_key: "f" }),
  "Im.send": () => Im.send("oc_1", "hello"),
  "Im.reply": () => Im.reply("om_1", "hello"),
  "Im.get": () => Im.get("om_1"),
  "Im.recall": () => Im.recall("om_1"),
  "Im.uploadImage": () => Im.uploadImage(new Uint8Array([1])),
  "Upload.raw": () => Upload.raw("im/v1/files", { file: new Uint8Array([1]) }),
  "Calendar.calendars.primary": () => Calendar.calendars.primary(),
  "Calendar.calendars.list": () => Calendar.calendars.list(),
  "Bitable.records.list": () => Bitable.records.list("app_1", "tbl_1"),
  "CardKit.create": () => CardKit.create({ schema: "2.0", body: { elements: [] } }),
  "Contact.users.get": () => Contact.users.get("ou_1"),
  "Contact.fetchOrganizationSnapshot": () => Contact.fetchOrganizationSnapshot(),
  "Docx.get": () => Docx.get("doc_1"),
  "Drive.files.list": () => Drive.files.list(),
  "Mail.messages.get": () => Mail.messages.get("me", "m_1"),
  "Sheets.readRange": () => Sheets.readRange("sht_1", "0b!A1:B2"),
  "Task.tasks.get": () => Task.tasks.get("t_1"),
  "Approval.instances.get": () => Approval.instances.get("i_1"),
  "Wiki.getNode": () => Wiki.getNode("n_1")
}

describe("A call made for a user", () => {
  for (const [name, make] of Object.entries(made)) {
    it.effect(`is not made the application's when it runs outside of the user's scope: ${name}`, () => {
      const wire = Wire.make(() => page)
      return Effect.gen(function* () {
        const made = yield* Effect.sync(make).pipe(UserToken.provide("u-1"))
        const error = yield* Effect.flip(made)
        assert.instanceOf(error, FeishuInvalidRequestError)
        assert.include(String(error), "UserToken was in scope where this call was made")
        assert.deepStrictEqual(bearers(wire), [])
      }).pipe(Effect.provide(Wire.layer(wire)))
    })
  }

  const byClient: {
    readonly [name: string]: (client: FeishuClientService) => Effect.Effect<unknown, unknown>
  } = {
    request: (client) => client.request({ method: "GET", path: "im/v1/chats" }),
    execute: (client) => client.execute(Chat.list, {}),
    open: (client) => Effect.scoped(client.open(Chat.list, {}))
  }
  for (const [name, make] of Object.entries(byClient)) {
    it.effect(`is not made the application's when it runs outside of it: FeishuClient's ${name}`, () => {
      const wire = Wire.make(() => page)
      return Effect.gen(function* () {
        const made = yield* Effect.map(FeishuClient, make).pipe(UserToken.provide("u-1"))
        assert.instanceOf(yield* Effect.flip(made), FeishuInvalidRequestError)
        assert.deepStrictEqual(bearers(wire), [])
      }).pipe(Effect.provide(Wire.layer(wire)))
    })
  }

  it.effect("is made the application's when it says so, and the user's when it runs in the scope", () => {
    const wire = Wire.make(() => page)
    return Effect.gen(function* () {
      const asTenant = yield* Effect.sync(() => Chat.list({}, { as: "tenant" })).pipe(
        UserToken.provide("u-1")
      )
      yield* asTenant
      const forUser = yield* Effect.sync(() => Chat.list()).pipe(UserToken.provide("u-1"))
      yield* UserToken.provide(forUser, "u-2")
      yield* Chat.list().pipe(Effect.fork, Effect.flatMap(Fiber.join), UserToken.provide("u-3"))
      assert.deepStrictEqual(bearers(wire), ["Bearer t-1", "Bearer u-2", "Bearer u-3"])
    }).pipe(Effect.provide(Wire.layer(wire)))
  })

  it.effect("takes the user along in a stream to which it was provided", () => {
    const wire = Wire.make((_, n) =>
      Wire.ok({ items: [{ chat_id: `oc_${n}` }], has_more: n === 0, page_token: n === 0 ? "next" : "" })
    )
    return Effect.gen(function* () {
      const stream = Chat.list.items().pipe(PagedStream.make, UserTokenStream.provide("u-1"))
      assert.strictEqual((yield* Stream.runCollect(stream)).length, 2)
      assert.deepStrictEqual(bearers(wire), ["Bearer u-1", "Bearer u-1"])
      const refused = yield* Effect.flip(
        Stream.runDrain(UserTokenStream.provide(PagedStream.make(Chat.list.items()), " "))
      )
      assert.strictEqual(refused._tag, "FeishuInvalidRequestError")
    }).pipe(Effect.provide(Wire.layer(wire)))
  })
})

describe("A refused token", () => {
  const refused = { status: 400, body: { code: 99991663, msg: "token invalid" } }

  it.effect("of a user is replaced by the very one that renewing gives", () => {
    const wire = Wire.make((_, n) => (n === 0 ? refused : page))
    let asked = 0
    const user: UserToken.Service = {
      token: Effect.sync(() => Redacted.make(`u-${++asked}`)),
      renew: (token) => Effect.succeedSome(Redacted.make(`${Redacted.value(token)}-renewed`))
    }
    return Effect.gen(function* () {
      yield* Chat.list().pipe(Effect.provideService(UserToken.UserToken, user))
      assert.deepStrictEqual(bearers(wire), ["Bearer u-1", "Bearer u-1-renewed"])
      assert.strictEqual(asked, 1)
    }).pipe(Effect.provide(Wire.layer(wire)))
  })

  it.effect("of a user is not sent again when renewing gives the same", () => {
    const wire = Wire.make(() => refused)
    const token = Redacted.make("u-1")
    const user: UserToken.Service = {
      token: Effect.succeed(token),
      renew: (same) => Effect.succeedSome(same)
    }
    return Effect.gen(function* () {
      yield* Effect.flip(Chat.list().pipe(Effect.provideService(UserToken.UserToken, user)))
      assert.deepStrictEqual(bearers(wire), ["Bearer u-1"])
      assert.deepStrictEqual(Option.getOrThrow(yield* user.renew(token)), token)
    }).pipe(Effect.provide(Wire.layer(wire)))
  })

  it.effect(
    "of the application is dropped for others ten times a minute at most, although another comes in its place",
    () => {
      let fetched = 0
      const transport = ScriptedTransport.make((request) =>
        Effect.succeed(
          request.url.includes("/auth/v3/")
            ? { body: { code: 0, tenant_access_token: `t-${++fetched}`, expire: 7200 } }
            : request.url.includes("/chats")
              ? refused
              : { body: { code: 0, data: { items: [], message_id: "om_1" } } }
        )
      )
      const client = Feishu.layerTransport({ appId: "cli_a", appSecret: Redacted.make("s") }).pipe(
        Layer.provide(transport.layer)
      )
      return Effect.gen(function* () {
        for (let round = 0; round < 20; round++) {
          yield* Effect.flip(Chat.list())
          yield* Message.get({ message_id: "om_1" })
        }
        // The first, and ten in a minute instead of it: so many tokens do not die.
        assert.strictEqual(fetched, 11)
        yield* TestClock.adjust("61 seconds")
        yield* Effect.flip(Chat.list())
        assert.strictEqual(fetched, 12)
      }).pipe(Effect.provide(client))
    }
  )

  it.effect("of the application, handed out again as it was, is not sent again, and stays for others", () => {
    const transport = ScriptedTransport.make((request) =>
      Effect.succeed(
        request.url.includes("/auth/v3/")
          ? { body: { code: 0, tenant_access_token: "t-same", expire: 7200 } }
          : request.url.includes("/chats")
            ? refused
            : { body: { code: 0, data: { items: [], message_id: "om_1" } } }
      )
    )
    const client = Feishu.layerTransport({ appId: "cli_a", appSecret: Redacted.make("s") }).pipe(
      Layer.provide(transport.layer)
    )
    const fetches = () => transport.sent.filter(({ url }) => url.includes("/auth/v3/")).length
    return Effect.gen(function* () {
      for (let i = 0; i < 100; i++) {
        const error = yield* Effect.flip(Chat.list())
        assert.strictEqual(error._tag, "FeishuAuthError")
        yield* Message.get({ message_id: "om_1" })
      }
      assert.strictEqual(fetches(), 2)
      // A token that goes on being refused is looked at again now and then: it may have been revoked since.
      yield* TestClock.adjust("1 minute")
      yield* Effect.flip(Chat.list())
      assert.strictEqual(fetches(), 3)
      assert.strictEqual(transport.sent.filter(({ url }) => url.includes("/chats")).length, 101)
    }).pipe(Effect.provide(client))
  })
})

describe("A token that the platform gave again when it had been refused", () => {
  /** A platform whose token endpoint gives one token as long as that is good, and which lies about it now and then. */
  const platform = (answer: { readonly is: "there" | "away" } = { is: "there" }) => {
    let current = 1
    const lies = new Set<string>()
    const transport = ScriptedTransport.make(({ headers, url }) =>
      Effect.sync(() => {
        if (url.includes("/auth/v3/")) {
          return answer.is === "there"
            ? { body: { code: 0, tenant_access_token: `t-${current}`, expire: 7200 } }
            : { status: 400, body: { code: 10014, msg: "app secret invalid" } }
        }
        const isRefused =
          headers["authorization"] !== `Bearer t-${current}` || [...lies].some((path) => url.includes(path))
        return isRefused
          ? { status: 400, body: { code: 99991663, msg: "token invalid" } }
          : { body: { code: 0, data: { items: [], message_id: "om_1" } } }
      })
    )
    return {
      client: Feishu.layerTransport({ appId: "cli_a", appSecret: Redacted.make("s") }).pipe(
        Layer.provide(transport.layer)
      ),
      lies,
      revoke: () => void current++,
      fetches: () => transport.sent.filter(({ url }) => url.includes("/auth/v3/")).length,
      calls: (path: string) => transport.sent.filter(({ url }) => url.includes(path)).length
    }
  }
  const get = Message.get({ message_id: "om_1" })
  /** The platform says of a good token that it is dead, and gives it again. */
  const acquitted = ({ lies }: ReturnType<typeof platform>) =>
    Effect.gen(function* () {
      lies.add("/chats")
      assert.strictEqual((yield* Effect.flip(Chat.list()))._tag, "FeishuAuthError")
      lies.clear()
    })

  it.effect("and then revoked, is replaced within a second, and none of the calls fails that meet it", () => {
    const there = platform()
    return Effect.gen(function* () {
      yield* acquitted(there)
      assert.strictEqual(there.fetches(), 2)
      yield* TestClock.adjust("300 millis")
      there.revoke()
      const calls = yield* Effect.fork(
        Effect.all(
          Array.from({ length: 64 }, () => get),
          { concurrency: "unbounded" }
        )
      )
      yield* TestClock.adjust("699 millis")
      assert.strictEqual(there.fetches(), 2)
      yield* TestClock.adjust("1 millis")
      yield* Fiber.join(calls)
      assert.strictEqual(there.fetches(), 3)
      assert.strictEqual(there.calls("/messages"), 128)
      // What comes later does so as always: at once.
      there.revoke()
      yield* get
      assert.strictEqual(there.fetches(), 4)
    }).pipe(Effect.provide(there.client))
  })

  it.effect(
    "is looked at once a second at most, however many calls are refused, and others go on with it",
    () => {
      const there = platform()
      return Effect.gen(function* () {
        yield* acquitted(there)
        there.lies.add("/chats")
        const refused = yield* Effect.fork(
          Effect.forEach(
            Array.from({ length: 40 }),
            () => Effect.zipRight(Effect.flip(Chat.list()), Effect.sleep("20 millis")),
            { concurrency: 10 }
          )
        )
        for (let tenth = 0; tenth < 100; tenth++) {
          yield* TestClock.adjust("100 millis")
          // At once, though somebody may be waiting for a look.
          yield* get
        }
        yield* Fiber.join(refused)
        // Ten at a time wait for one look.
        assert.isAtLeast(there.fetches(), 4)
        assert.isAtMost(there.fetches(), 12)
        assert.strictEqual(there.calls("/messages"), 100)
      }).pipe(Effect.provide(there.client))
    }
  )

  it.effect("stays in use when the look fails, and the refused call fails with its own error", () => {
    const answer: { is: "there" | "away" } = { is: "there" }
    const there = platform(answer)
    return Effect.gen(function* () {
      yield* acquitted(there)
      there.lies.add("/chats")
      answer.is = "away"
      const refused = yield* Effect.fork(Effect.flip(Chat.list()))
      yield* TestClock.adjust("1 second")
      assert.strictEqual((yield* Fiber.join(refused)).code, 99991663)
      yield* get
      // And it is replaced as soon as the platform gives another.
      answer.is = "there"
      there.revoke()
      const late = yield* Effect.fork(get)
      yield* TestClock.adjust("1 second")
      yield* Fiber.join(late)
    }).pipe(Effect.provide(there.client))
  })

  it.effect("takes nothing from the others who wait for the look when one of them gives up", () => {
    const there = platform()
    return Effect.gen(function* () {
      yield* acquitted(there)
      yield* TestClock.adjust("300 millis")
      there.revoke()
      const impatient = yield* Effect.fork(get)
      const patient = yield* Effect.fork(get)
      yield* TestClock.adjust("100 millis")
      yield* Fiber.interrupt(impatient)
      yield* TestClock.adjust("600 millis")
      yield* Fiber.join(patient)
      assert.strictEqual(there.fetches(), 3)
    }).pipe(Effect.provide(there.client))
  })
})

describe("A store app", () => {
  const transport = () =>
    ScriptedTransport.make((request) => {
      const { tenant_key: tenantKey } = (request.body ?? {}) as { readonly tenant_key?: string }
      if (!request.url.includes("/auth/v3/"))
        return Effect.succeed({ body: { code: 0, data: { items: [] } } })
      return Effect.succeed({
        body:
          tenantKey === undefined
            ? { code: 0, app_access_token: "a-1", expire: 7200 }
            : { code: 0, tenant_access_token: `t-${tenantKey}`, expire: 7200 }
      })
    })
  const client = (
    { layer }: ScriptedTransport.Scripted,
    credentials: Layer.Layer<Credentials.Credentials> = Layer.orDie(
      Credentials.layerStore({ appId: "cli_s", appSecret: "s", tenantKey: "own" })
    ).pipe(
      Layer.provide(
        Layer.succeed(AppTicketStore.AppTicketStore, {
          get: () => Effect.succeedSome(Redacted.make("ticket")),
          set: () => Effect.void
        })
      )
    )
  ) =>
    Feishu.layerClient().pipe(
      Layer.provide([credentials, Layer.orDie(Region.layer({})), TokenCache.layerMemory, layer])
    )
  const sent = ({ sent }: ScriptedTransport.Scripted) =>
    sent.filter(({ url }) => !url.includes("/auth/v3/")).map(({ headers }) => headers["authorization"])

  it.effect("acts in the tenant of its credentials, of the scope, or of the call", () => {
    const wire = transport()
    return Effect.gen(function* () {
      yield* Chat.list()
      yield* Chat.list().pipe(Tenant.provide("a"))
      yield* Chat.list({}, { tenantKey: "b" }).pipe(Tenant.provide("a"))
      yield* Chat.list().pipe(UserToken.provide("u-1"), Tenant.provide("a"))
      assert.deepStrictEqual(sent(wire), ["Bearer t-own", "Bearer t-a", "Bearer t-b", "Bearer u-1"])
    }).pipe(Effect.provide(client(wire)))
  })

  it.effect("is told before any request of a tenant that cannot be, or that nothing is done with", () => {
    const wire = transport()
    return Effect.gen(function* () {
      for (const refused of [
        Chat.list().pipe(Tenant.provide("")),
        Chat.list({}, { tenantKey: "a b" }),
        Chat.list({}, { tenantKey: "a", token: Redacted.make("x") }),
        Chat.list({}, { tenantKey: "a" }).pipe(UserToken.provide("u-1"))
      ]) {
        const error = yield* Effect.flip(refused)
        assert.strictEqual(error._tag, "FeishuInvalidRequestError")
        assert.include(error.message, "tenantKey")
      }
      assert.deepStrictEqual(wire.sent, [])
    }).pipe(Effect.provide(client(wire)))
  })

  it.effect("is what it takes: an app of one tenant is refused another one", () => {
    const wire = transport()
    return Effect.gen(function* () {
      const error = yield* Effect.flip(Chat.list().pipe(Tenant.provide("a")))
      assert.include(error.message, "tenantKey needs the credentials of a store app")
      assert.deepStrictEqual(wire.sent, [])
    }).pipe(Effect.provide(client(wire, Layer.orDie(Credentials.layer({ appId: "cli_a", appSecret: "s" })))))
  })
})

describe("A user's token by a service of one's own", () => {
  const refused = { status: 400, body: { code: 99991668, msg: "token invalid" } }
  const good = Effect.sync(() => Redacted.make("u-1"))
  const none = () => Effect.succeedNone
  const anything = (value: unknown) => value as Redacted.Redacted<string>

  const faults: { readonly [what: string]: UserToken.Service } = {
    "never answers": { token: Effect.never, renew: none },
    "never answers and cannot be interrupted": { token: Effect.uninterruptible(Effect.never), renew: none },
    dies: { token: Effect.dieMessage("broken"), renew: none },
    "interrupts itself": { token: Effect.interrupt, renew: none },
    "gives nothing": { token: Effect.sync(() => anything(undefined)), renew: none },
    "gives an empty text": { token: Effect.sync(() => Redacted.make("")), renew: none },
    "gives the line break of a file": { token: Effect.succeed(Redacted.make("u-1\n")), renew: none },
    "fails in a way of its own": { token: Effect.fail("away" as never), renew: none },
    "never gives another one": { token: good, renew: () => Effect.never },
    "gives no other one and cannot be interrupted": {
      token: good,
      renew: () => Effect.uninterruptible(Effect.never)
    },
    "throws instead of giving another one": {
      token: good,
      renew: () => {
        throw new Error("broken")
      }
    },
    "gives another one that is none": {
      token: good,
      renew: () => Effect.succeed(anything(undefined) as never)
    },
    "gives another one that cannot be sent": {
      token: good,
      renew: () => Effect.succeedSome(Redacted.make("u-2\n"))
    }
  }
  for (const [what, service] of Object.entries(faults)) {
    it.effect(`fails the call with an error in time when it ${what}`, () => {
      const wire = Wire.make(() => refused)
      return Effect.gen(function* () {
        const call = yield* Effect.fork(
          Effect.flip(
            Chat.list({}, { timeout: "7 seconds" }).pipe(Effect.provideService(UserToken.UserToken, service))
          )
        )
        yield* TestClock.adjust("8 seconds")
        const error = yield* Fiber.join(call)
        assert.include(["FeishuTransportError", "FeishuInvalidRequestError"], error._tag)
        assert.include(error.message, "UserToken")
        assert.isTrue(bearers(wire).every((bearer) => bearer === "Bearer u-1"))
      }).pipe(Effect.provide(Wire.layer(wire)))
    })
  }

  it.effect("is told in a sentence where it is missing, or is not for the endpoint", () => {
    const wire = Wire.make(() => page)
    const messageOf = <A, R>(call: Effect.Effect<A, FeishuError, R>) =>
      Effect.map(Effect.flip(call), ({ message }) => message)
    return Effect.gen(function* () {
      // As a program without types calls it.
      const search = Contact.users.search("Wang") as unknown as Effect.Effect<
        unknown,
        FeishuError,
        FeishuClient
      >
      assert.strictEqual(
        yield* messageOf(search),
        "search.v1.search.user: UserToken is missing, and only users may call the endpoint: give it with UserToken.provide"
      )
      assert.include(
        yield* messageOf(AccessRecord.list({ from: 1, to: 2 }).pipe(UserToken.provide("u-1"))),
        "acs.v1.access_record.list: UserToken is in scope, and the endpoint takes no user token: it would act"
      )
      assert.strictEqual(
        yield* messageOf(AccessRecord.list({ from: 1, to: 2 }, { as: "app" as "tenant" })),
        "acs.v1.access_record.list: as cannot be app: the endpoint takes tokens of the kind tenant only"
      )
      assert.strictEqual(wire.requests.length, 0)
    }).pipe(Effect.provide(Wire.layer(wire)))
  })

  it.effect("runs in the context of who calls, and may take its time", () => {
    const wire = Wire.make(() => page)
    const service: UserToken.Service = {
      token: Effect.delay(
        Effect.map(Effect.logAnnotations, (annotations) =>
          Redacted.make(`u-${String(Option.getOrThrow(HashMap.get(annotations, "who")))}`)
        ),
        "6 seconds"
      ),
      renew: none
    }
    return Effect.gen(function* () {
      const call = yield* Effect.fork(
        Chat.list({}, { timeout: "7 seconds" }).pipe(
          Effect.provideService(UserToken.UserToken, service),
          Effect.annotateLogs("who", "ada")
        )
      )
      yield* TestClock.adjust("6 seconds")
      yield* Fiber.join(call)
      assert.deepStrictEqual(bearers(wire), ["Bearer u-ada"])
    }).pipe(Effect.provide(Wire.layer(wire)))
  })
})
