import * as Codec from "@effect-feishu/core/Codec"
import * as Download from "@effect-feishu/core/Download"
import * as Endpoint from "@effect-feishu/core/Endpoint"
import * as Feishu from "@effect-feishu/core/Feishu"
import * as FeishuClient from "@effect-feishu/core/FeishuClient"
import * as Im from "@effect-feishu/core/Im"
import * as NodeTransport from "@effect-feishu/core/NodeTransport"
import * as Paged from "@effect-feishu/core/Paged"
import * as Retry from "@effect-feishu/core/Retry"
import * as Tokens from "@effect-feishu/core/Tokens"
import * as Upload from "@effect-feishu/core/Upload"
import * as Sandbox from "@effect-feishu/sandbox/Sandbox"
import * as SandboxServer from "@effect-feishu/sandbox/SandboxServer"
import * as CardStream from "@effect-feishu/streaming/CardStream"
import { assert } from "@effect/vitest"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Layer from "effect/Layer"
import * as Redacted from "effect/Redacted"
import * as Scope from "effect/Scope"
import * as Stream from "effect/Stream"
import { asUser, form, json, parity, type ParityCase, text, uuid } from "../runner.js"
import { real } from "../../line/clock.js"

const chat = Sandbox.defaultChatId
const cards = "/open-apis/cardkit/v1/cards"

const request = (raw: FeishuClient.RawRequest) =>
  Effect.flatMap(FeishuClient.FeishuClient, (client) => client.request(raw))

/** An endpoint that a program describes itself: a form with a file. */
interface UploadInput {
  readonly file_type: string
  readonly file_name: string
  readonly file: Upload.Uploadable
}
interface UploadOutput {
  readonly file_key: string
}
const upload: Endpoint.Endpoint<UploadInput, UploadOutput, "tenant"> = Endpoint.make<
  UploadInput,
  UploadOutput,
  "tenant"
>({
  id: "own.upload",
  method: "POST",
  path: "/open-apis/im/v1/files",
  tokens: ["tenant"],
  body: "multipart",
  encode: Upload.encode,
  input: Codec.shape("own.upload#input", () => ({
    file_type: Codec.str,
    file_name: Codec.str,
    file: Codec.any
  })),
  output: Codec.shape("own.upload#output", () => ({ file_key: Codec.str }))
})

/** An endpoint that a program describes itself: it answers with bytes. */
interface DownloadInput {
  readonly file_key: string
}
const download: Download.Download<DownloadInput, "tenant"> = Download.make({
  id: "own.download",
  method: "GET",
  path: "/open-apis/im/v1/files/:file_key",
  tokens: ["tenant"],
  response: "binary",
  input: Codec.shape("own.download#input", () => ({ file_key: Codec.str }))
})

const bytes = new TextEncoder().encode("all is well")
const uploaded = Effect.map(
  upload({ file_type: "stream", file_name: "a.txt", file: bytes }),
  ({ file_key }) => file_key
)

const app = { app_id: Sandbox.defaultApp.appId, app_secret: text }

export const cases: ReadonlyArray<ParityCase> = [
  parity("client.request", {
    call: () =>
      request({
        method: "POST",
        path: "im/v1/messages",
        query: { receive_id_type: "chat_id" },
        body: { receive_id: chat, msg_type: "text", content: '{"text":"raw"}' }
      }),
    wire: () => ({
      method: "POST",
      path: "/open-apis/im/v1/messages",
      query: { receive_id_type: "chat_id" },
      body: { receive_id: chat, msg_type: "text", content: '{"text":"raw"}' }
    }),
    result: ({ body, status }) => {
      assert.strictEqual(status, 200)
      assert.strictEqual(body["code"], 0)
    }
  }),
  parity("client.upload", {
    call: () => upload({ file_type: "stream", file_name: "a.txt", file: bytes }),
    wire: () => ({ method: "POST", path: "/open-apis/im/v1/files", body: form }),
    result: ({ file_key }) =>
      Effect.map(Sandbox.files, ([file]) => {
        assert.strictEqual(file?.key, file_key)
        assert.strictEqual(file?.fileName, "a.txt")
        assert.deepStrictEqual(new Uint8Array(file?.bytes ?? []), bytes)
      })
  }),
  parity("client.download", uploaded, {
    call: (key) => download({ file_key: key }),
    wire: (key) => ({ method: "GET", path: `/open-apis/im/v1/files/${key}` }),
    result: (found) => assert.deepStrictEqual(found, bytes)
  }),
  parity(
    "client.paginateGet",
    Effect.forEach(Array.from({ length: 5 }), (_, index) => Im.send(chat, `${index}`)),
    {
      call: () =>
        Paged.paginate(
          { method: "GET", path: "im/v1/messages", query: { container_id_type: "chat", container_id: chat } },
          { pageSize: 3 }
        ),
      wire: () => {
        const query = { container_id_type: "chat", container_id: chat, page_size: "3" }
        const path = "/open-apis/im/v1/messages"
        return [
          { method: "GET", path, query },
          { method: "GET", path, query: { ...query, page_token: text } }
        ]
      },
      result: (messages) => assert.lengthOf(messages, 5)
    }
  ),
  parity("client.streamCard", {
    // Streaming waits between two updates; here in real time. A text that is whole at once may be written with the end.
    call: () =>
      CardStream.run(
        Stream.concat(Stream.make("Hello", ", ", "world"), Stream.drain(Stream.fromEffect(Effect.sleep(50)))),
        { receiveId: chat, header: "Answer" }
      ).pipe(Effect.withClock(real)),
    wire: (_, { cardIds: [card = ""] }) => [
      { method: "POST", path: cards, body: { type: "card_json", data: text } },
      {
        method: "POST",
        path: "/open-apis/im/v1/messages",
        query: { receive_id_type: "chat_id" },
        body: {
          receive_id: chat,
          msg_type: "interactive",
          content: json({ type: "card", data: { card_id: card } }),
          uuid
        }
      },
      {
        method: "PUT",
        path: `${cards}/${card}/elements/md/content`,
        body: { content: "Hello, world", sequence: 1, uuid }
      },
      // Sealed by one write of the whole card, which works whether the platform still streams it or not.
      {
        method: "PUT",
        path: `${cards}/${card}`,
        body: { card: { type: "card_json", data: text }, sequence: 2, uuid }
      }
    ],
    result: ({ cardIds, textLength }) =>
      Effect.map(Sandbox.cards, ([card]) => {
        assert.deepStrictEqual(cardIds, [card?.card_id ?? ""])
        assert.strictEqual(card?.streaming, "off")
        assert.strictEqual(textLength, 12)
      })
  }),
  parity("client.asUser", {
    // The same client, as the user and as the application.
    call: () =>
      Effect.all([
        asUser(3)(request({ method: "GET", path: "authen/v1/user_info" })),
        request({ method: "GET", path: "im/v1/chats" })
      ]),
    wire: () => [
      { method: "GET", path: "/open-apis/authen/v1/user_info", as: "user" },
      { method: "GET", path: "/open-apis/im/v1/chats", as: "tenant" }
    ],
    result: ([mine]) =>
      Effect.map(Sandbox.user(3), ({ open_id }) =>
        assert.propertyVal(mine.body["data"] as object, "open_id", open_id)
      )
  }),
  parity("client.aclose", {
    // A client's connections end with its scope; others stay.
    call: () =>
      Effect.gen(function* () {
        const { baseUrl } = yield* SandboxServer.SandboxServer
        const scope = yield* Scope.make()
        const own = yield* Feishu.layerTransport({
          appId: Sandbox.defaultApp.appId,
          appSecret: Redacted.make(Sandbox.defaultApp.appSecret),
          baseUrl
        }).pipe(Layer.provide(NodeTransport.layer()), Layer.buildWithScope(scope))
        const client = Context.get(own, FeishuClient.FeishuClient)
        const chats = { method: "GET", path: "im/v1/chats" } as const
        yield* client.request(chats)
        yield* Scope.close(scope, Exit.void)
        yield* Scope.close(scope, Exit.void)
        const closed = yield* Effect.flip(client.request(chats, { retry: Retry.none }))
        yield* request(chats)
        return closed
      }),
    wire: () => [
      { method: "GET", path: "/open-apis/im/v1/chats" },
      { method: "GET", path: "/open-apis/im/v1/chats" }
    ],
    result: (closed) => assert.strictEqual(closed._tag, "FeishuTransportError", closed.message)
  }),
  parity("tokens.token", {
    call: () => Effect.flatMap(Tokens.Tokens, (tokens) => tokens.get("app")),
    wire: () => ({
      method: "POST",
      path: "/open-apis/auth/v3/app_access_token/internal",
      body: app,
      as: "none"
    }),
    result: (token) => assert.match(Redacted.value(token), /^[at]-/)
  }),
  parity("tokens.tenantAccessToken", {
    call: () =>
      Effect.flatMap(Tokens.Tokens, (tokens) =>
        Effect.all([tokens.get("tenant"), tokens.get("tenant")], { concurrency: 2 })
      ),
    wire: () => ({
      method: "POST",
      path: "/open-apis/auth/v3/tenant_access_token/internal",
      body: app,
      as: "none"
    }),
    result: ([token, same]) => {
      assert.match(Redacted.value(token), /^t-/)
      assert.strictEqual(Redacted.value(same), Redacted.value(token))
    }
  })
]
