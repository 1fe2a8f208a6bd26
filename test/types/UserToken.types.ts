/** Checked by the compiler alone: who forgets the user's token does not get past it. */
import * as Message from "@effect-feishu/core/api/im/v1/Message"
import * as Minute from "@effect-feishu/core/api/minutes/v1/Minute"
import * as Contact from "@effect-feishu/core/Contact"
import type * as Download from "@effect-feishu/core/Download"
import * as DownloadStream from "@effect-feishu/core/DownloadStream"
import * as NodeFile from "@effect-feishu/core/NodeFile"
import type * as Endpoint from "@effect-feishu/core/Endpoint"
import { FeishuClient } from "@effect-feishu/core/FeishuClient"
import type { FeishuError, FeishuInvalidRequestError } from "@effect-feishu/core/FeishuError"
import * as Mail from "@effect-feishu/core/Mail"
import type * as Paged from "@effect-feishu/core/Paged"
import * as Task from "@effect-feishu/core/Task"
import * as UserToken from "@effect-feishu/core/UserToken"
import * as UserTokenStream from "@effect-feishu/core/UserTokenStream"
import * as Effect from "effect/Effect"
import * as Wiki from "@effect-feishu/core/Wiki"
import * as PagedStream from "@effect-feishu/core/PagedStream"
import type * as Redacted from "effect/Redacted"
import type * as Stream from "effect/Stream"

interface Input {
  readonly query: string
}
interface Output {
  readonly items: ReadonlyArray<string>
}
declare const byUsersOnly: Endpoint.Endpoint<Input, Output, "user">
declare const withoutInput: Endpoint.OptionalInput<Input, Output, "user">
declare const listing: Paged.Paged<Input, Output, string, "user">
declare const token: Redacted.Redacted<string>
declare const byEitherKind: Endpoint.Endpoint<Input, Output, "tenant" | "user">
declare const byApplicationsOnly: Endpoint.Endpoint<Input, Output, "tenant">

// @ts-expect-error: only users may subscribe to minutes
export const minutes: Runnable<unknown> = Minute.subscription()
export const asUser: Runnable<unknown> = Minute.subscription().pipe(UserToken.provide("u-1"))
export const forwarded: Runnable<unknown> = Message.forward({
  message_id: "om_1",
  receive_id_type: "chat_id",
  receive_id: "oc_1"
})

type Runnable<A, E = FeishuError> = Effect.Effect<A, E, FeishuClient>

// @ts-expect-error: only users may call it, and no user is there
export const forgotten: Runnable<Output> = byUsersOnly({ query: "q" })

// @ts-expect-error: no token does not say who calls
export const anonymous: Runnable<Output> = byUsersOnly({ query: "q" }, { token: null })

// @ts-expect-error: only users may call it, so there is no acting as the application
export const asTenant = byUsersOnly({ query: "q" }, { as: "tenant" })

// @ts-expect-error: nor with a token of the call
export const asTenantWithToken = byUsersOnly({ query: "q" }, { as: "tenant", token })

// @ts-expect-error: the same of a listing
export const listedAsTenant = listing.items({ query: "q" }, { as: "tenant" })

// @ts-expect-error: a listing as a stream needs the user as well
export const forgottenStream: Stream.Stream<string, FeishuError, FeishuClient> = PagedStream.make(
  listing.items({ query: "q" })
)

// @ts-expect-error: a token is a text
export const wrongKind = byUsersOnly({ query: "q" }).pipe(UserToken.provide(1))

// @ts-expect-error: an empty token is possible, and its error with it
export const undeclared: Runnable<Output, never> = byEitherKind({ query: "q" }).pipe(UserToken.provide("u-1"))

export const explicit: Runnable<Output> = byUsersOnly({ query: "q" }, { token })

export const explicitWithoutInput: Runnable<Output> = withoutInput(undefined, { token, timeout: "1 second" })

export const listed: Runnable<Array<string>> = listing.items({ query: "q" }, { token, maxItems: 3 })

export const streamed: Stream.Stream<string, FeishuError, FeishuClient> = PagedStream.make(
  listing.items({ query: "q" }, { token })
)

export const providedStream: Stream.Stream<string, FeishuError, FeishuClient> = listing
  .items({ query: "q" })
  .pipe(PagedStream.make, UserTokenStream.provide("u-1"))

export const eitherAsTenant: Runnable<Output> = byEitherKind({ query: "q" }, { as: "tenant" })

export const provided: Runnable<Output> = byUsersOnly({ query: "q" }).pipe(UserToken.provide("u-1"))

export const dataFirst: Runnable<Output> = UserToken.provide(byUsersOnly({ query: "q" }), "u-1")

export const asEither: Runnable<Output> = byEitherKind({ query: "q" })

export const asApplication: Runnable<Output> = byApplicationsOnly({ query: "q" })

export const requires: Effect.Effect<Output, FeishuError, FeishuClient | UserToken.UserToken> = byUsersOnly({
  query: "q"
})

declare const byTheApplicationItself: Endpoint.Endpoint<Input, Output, "app">
declare const download: Download.Download<Input, "user">
declare const upload: Download.Download<Input, "tenant">

// @ts-expect-error: the endpoint takes no token of the application itself
export const tenantAsApp = byApplicationsOnly({ query: "q" }, { as: "app" })

// @ts-expect-error: nor this one the token in a tenant
export const appAsTenant = byTheApplicationItself({ query: "q" }, { as: "tenant" })

// @ts-expect-error: the same where users may call as well
export const eitherAsApp = byEitherKind({ query: "q" }, { as: "app" })

// @ts-expect-error: the same of a download
export const downloadAsApp = upload({ query: "q" }, { as: "app" })

export const appAsApp: Runnable<Output> = byTheApplicationItself({ query: "q" }, { as: "app" })

export const rawAsApp = Effect.flatMap(FeishuClient, (client) =>
  client.request({ method: "GET", path: "im/v1/chats", tokens: ["app"] }, { as: "app" })
)

// @ts-expect-error: only users may download it
export const forgottenFile: Download.Content = download({ query: "q" })
export const file: Download.Content = download({ query: "q" }, { token })
export const fileStreamed: Stream.Stream<Uint8Array, FeishuError, FeishuClient> = DownloadStream.make(file)
export const saved: Effect.Effect<NodeFile.Written, FeishuError | NodeFile.WriteError, FeishuClient> =
  file.pipe(NodeFile.toPath("file"))

// Functions for users only take a token of the call's own as well.
export const subscribed: Runnable<unknown> = Mail.events.subscribe("me", { token })
export const unsubscribed: Runnable<unknown> = Mail.events.unsubscribe("me", { token, eventType: 1 })
export const mails: Runnable<unknown> = Mail.messages.search("me", { token, query: "q" })
export const mailStream: Stream.Stream<unknown, FeishuError, FeishuClient> = PagedStream.make(
  Mail.messages.search("me", { token: "u-1" })
)
export const mail: Runnable<unknown> = Mail.messages.send("me", {
  token,
  subject: "Figures",
  to: [{ mail_address: "somebody@example.com" }]
})
export const nodes: Runnable<unknown> = Wiki.search("q", { token, maxItems: 3 })
export const nodeStream: Stream.Stream<unknown, FeishuError, FeishuClient> = PagedStream.make(
  Wiki.search("q", { token })
)
export const people: Runnable<unknown> = Contact.users.search("Wang", { token })
export const peopleStream: Stream.Stream<unknown, FeishuError, FeishuClient> = PagedStream.make(
  Contact.users.search("Wang", { token })
)
export const tasks: Runnable<unknown> = Task.tasks.list({ token, completed: false })
export const taskStream: Stream.Stream<unknown, FeishuError, FeishuClient> = PagedStream.make(
  Task.tasks.list({ token })
)

// @ts-expect-error: without one they need the user
export const forgottenTasks: Runnable<unknown> = Task.tasks.list({ completed: false })

// @ts-expect-error: nor is no token a user's
export const anonymousSearch: Runnable<unknown> = Wiki.search("q", { token: null })

// @ts-expect-error: a wrong name is told
export const misspelt = Wiki.search("q", { token, maxitems: 3 })

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false

export const identities: [
  Equal<Endpoint.Identity<"user">, UserToken.UserToken>,
  Equal<Endpoint.Identity<"tenant">, never>,
  Equal<Endpoint.Identity<"app">, never>,
  Equal<Endpoint.Identity<"tenant" | "user">, never>,
  Equal<Endpoint.Identity<never>, never>,
  Equal<Effect.Effect.Error<typeof provided>, FeishuError | FeishuInvalidRequestError>
] = [true, true, true, true, true, true]
