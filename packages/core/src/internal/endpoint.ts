/** What is known of an endpoint, and what a call of it may say: the data that a call reads on its whole way. */
import type * as Duration from "effect/Duration"
import type * as Codec from "../Codec.js"
import type * as Decoding from "../Decoding.js"
import type * as Retry from "../Retry.js"
import type * as Transport from "../Transport.js"
import type { Problem } from "./guard.js"
import type * as Secret from "../Secret.js"

/**
 * The HTTP methods of the platform.
 *
 * @since 0.1.0
 * @category models
 */
export type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE"

/**
 * The kinds of access token: of the application inside one tenant, of a user, of the application itself.
 *
 * @since 0.1.0
 * @category models
 */
export type TokenKind = "tenant" | "user" | "app"

/**
 * How a listing continues. Names are wire names and may be dotted paths.
 *
 * @since 0.1.0
 * @category models
 */
export interface Paging {
  /** By an opaque token, by the number of items already seen, or by the number of the page (from 1). */
  readonly style: "token" | "offset" | "page"
  /** Where a page holds its items. */
  readonly items: string
  /** Where a page names the token of the next one. */
  readonly pageToken?: string
  /**
   * Where a page says that more follow. Without it, and where a page says nothing there, a listing goes on until the token
   * is empty.
   */
  readonly hasMore?: string
  /** The input field that takes the token, the offset or the page number. */
  readonly requestToken: string
  /** The input field that takes the page size. */
  readonly requestSize?: string
  /** The sizes that the platform accepts, in items. */
  readonly minPageSize?: number
  readonly maxPageSize?: number
  /** Where a page tells the number of all items. */
  readonly total?: string
  /** The number of the first page, for `style: "page"`. Default 1. */
  readonly firstPage?: number
  /**
   * The token is that of a cursor, which may stay the same from page to page. Otherwise a token that comes again is a
   * fault: the listing would never end, or end with a part.
   */
  readonly cursor?: boolean
}

/**
 * What is known of an endpoint. Scopes, limits, error codes and titles are in `@effect-feishu/core/catalog`, so
 * that they weigh nothing where they are not used.
 *
 * @since 0.1.0
 * @category models
 */
export interface Facts {
  /** `project.version.resource.name`, the platform's own. */
  readonly id: string
  readonly method: Method
  /** Starts with `/`; parameters as `:name`. */
  readonly path: string
  /** Where it is not the open host: `www` (`www.feishu.cn`) or `accounts`. */
  readonly host?: "www" | "accounts"
  /** The token kinds that the call accepts, the preferred one first. Empty: it takes none. */
  readonly tokens: ReadonlyArray<TokenKind>
  /** Input fields that travel in the query. */
  readonly query?: ReadonlyArray<string>
  /** Input fields that travel as headers. */
  readonly headers?: ReadonlyArray<string>
  /** What the other input fields become. Absent: the request has no body. */
  readonly body?: "json" | "multipart" | "form"
  /** The input field that holds the whole body, where the body is not an object of fields. */
  readonly bodyField?: string
  /** Wire names of input fields that are called otherwise here, because two parts of the request share a name. */
  readonly wireNames?: { readonly [inputName: string]: string }
  /**
   * What comes back: the envelope's `data` (the default), the whole envelope (where facts stand beside `data`), a
   * bare object, bytes, or server-sent events.
   */
  readonly response?: "data" | "envelope" | "bare" | "binary" | "sse"
  /** The input field that makes a repeated call count once; filled in when the caller gives none. */
  readonly idempotencyKey?: string
  /**
   * Whether sending it twice does what sending it once does, where its method says otherwise: a search and a part of an
   * upload may be sent again, the deletion of rows by their number may not.
   */
  readonly repeatable?: boolean
  /**
   * Codes with which an attempt that is repeated, because no good answer came to the one before, learns that the one
   * before was carried out: what was to be deleted is gone, or the idempotency key is known.
   */
  readonly done?: ReadonlyArray<number>
  readonly paging?: Paging
  /** The call needs the help desk's own credentials in addition to a token. */
  readonly helpdesk?: boolean
  readonly deprecated?: boolean
  /** What the error codes of its project say, packed as the generated modules have them; `error.kind` is read from it. */
  readonly codes?: string
}

/**
 * As what of the application a call may be made that accepts these token kinds: as nothing where only users may.
 *
 * @since 0.1.0
 * @category models
 */
export type Application<T extends TokenKind = TokenKind> = Exclude<T, "user">

/**
 * What a single call may say about itself. `A` is as what of the application it may be made: in a tenant, if it is one of
 * the many endpoints that accept the application's token there; `never` where only users may call.
 *
 * @since 0.1.0
 * @category models
 */
export interface CallOptions<A extends Application = "tenant"> {
  /** The token of this very call, before any `UserToken` in scope. `null` sends none. */
  readonly token?: Secret.Secret | null | undefined
  /** Act as the application even where a `UserToken` is in scope, with a token of a kind that the endpoint accepts. */
  readonly as?: A | undefined
  /** Of store apps: the tenant in which to act, before any `Tenant` in scope and that of the credentials. */
  readonly tenantKey?: string | undefined
  /**
   * How long one attempt may take; of a body that streams, how long nothing may move. Default: the client's, 30 seconds.
   */
  readonly timeout?: Duration.DurationInput | undefined
  readonly retry?: Retry.Policy | undefined
  readonly decoding?: Decoding.Mode | undefined
  /**
   * Further headers. They cannot replace `authorization`; those of the connection itself (`host`, `content-length`,
   * `transfer-encoding` ...) are refused.
   */
  readonly headers?: { readonly [name: string]: string } | undefined
}

/**
 * The body of a request, ready for a transport.
 *
 * @since 0.1.0
 * @category models
 */
export type Encoded =
  | { readonly _tag: "Body"; readonly body: Transport.Body; readonly contentType: string }
  | { readonly _tag: "Problems"; readonly problems: ReadonlyArray<Problem> }

/**
 * What every endpoint value has, whatever it takes and answers with.
 *
 * @since 0.1.0
 * @category models
 */
export interface Any extends Facts {
  readonly input: Codec.AnyShape
  readonly output: Codec.AnyShape
  /** Builds a body that is not JSON from the fields that path, query and headers have left. */
  readonly encode?: (fields: { readonly [name: string]: unknown }) => Encoded
}

/**
 * An endpoint's facts and shapes, without the call.
 *
 * @since 0.1.0
 * @category models
 */
export interface Definition<in out I, in out O> extends Any {
  readonly input: Codec.Shape<I>
  readonly output: Codec.Shape<O>
}

/**
 * A request to a path of which nothing is known.
 *
 * @since 0.1.0
 * @category models
 */
export interface RawRequest {
  readonly method: Method
  /**
   * `im/v1/messages`, `/open-apis/im/v1/messages`, or an absolute URL on one of the region's own hosts. Percent-encode
   * what comes from outside; `.` and `..` are refused.
   */
  readonly path: string
  readonly query?: { readonly [name: string]: unknown } | undefined
  /** Sent as JSON. */
  readonly body?: unknown
  /** A body of another kind, instead of `body`: a form, as `Upload.encode` makes it. */
  readonly encoded?: Encoded | undefined
  /** The token kinds that the path accepts. Default: tenant and user. Empty: none is sent. */
  readonly tokens?: ReadonlyArray<TokenKind> | undefined
  /** The reply is not an envelope with a `code`. */
  readonly bare?: boolean | undefined
  /** Sending the request twice does what sending it once does. Default: GET, PUT and DELETE. */
  readonly repeatable?: boolean | undefined
}
