/**
 * Listings: endpoints whose answers come in pages.
 *
 * A listing is an effect of all that it lists; `PagedStream` makes a stream of it, which fetches a page when it is asked
 * for. It is whole or fails. Where a page says that more follow and does not tell where, or names a page that was listed
 * before, the listing fails with a `FeishuDecodeError` after what it has.
 *
 * @example
 * import * as Effect from "effect/Effect"
 * import * as Chat from "@effect-feishu/core/api/im/v1/Chat"
 * import * as PagedStream from "@effect-feishu/core/PagedStream"
 *
 * const all = Chat.list.items({}, { maxItems: 500 })
 * const names = Effect.map(all, (chats) => chats.map((chat) => chat.name))
 * const oneByOne = PagedStream.make(Chat.list.items())
 *
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"
import type { AnyShape, Node } from "./Codec.js"
import type {
  Application,
  CallOptions,
  Definition,
  Endpoint,
  Identity,
  Paging,
  TokenKind,
  WithToken
} from "./Endpoint.js"
import { FeishuClient, type RawRequest } from "./FeishuClient.js"
import {
  FeishuDecodeError,
  type FeishuError,
  FeishuInvalidRequestError,
  type Problem
} from "./FeishuError.js"
import { wholeNumber } from "./internal/arguments.js"
import { use } from "./internal/line/fiber.js"
import * as made from "./internal/made.js"
import * as Settings from "./Settings.js"

/**
 * What comes next in a listing, as it is there: the items of a page, none where the page holds none; `undefined` at the
 * end. To be run one after another. One that failed may be run again and asks for the same page.
 *
 * @since 0.1.0
 * @category models
 */
export type Pull<A, E, R> = Effect.Effect<ReadonlyArray<A> | undefined, E, R>

/**
 * Things that come in pages: the effect of all of them, the whole list or a failure, never a part. `PagedStream.make`
 * makes a stream of it, without which no program holds any of `effect/Stream`.
 *
 * @since 0.1.0
 * @category models
 */
export interface Listing<out A, out E = FeishuError, out R = FeishuClient> extends Effect.Effect<
  Array<A>,
  E,
  R
> {
  /** Begins the listing, each time anew, and gives what asks for one part of it after another. */
  readonly open: Effect.Effect<Pull<A, E, R>, E, R>
}

/**
 * What a listing takes beside its input.
 *
 * @since 0.1.0
 * @category models
 */
export interface Options<A extends Application = "tenant"> extends CallOptions<A> {
  /** Items per page; what the endpoint does not accept is brought within its limits. Default: the endpoint's most. */
  readonly pageSize?: number | undefined
  /** Stops after this many items, without fetching a page more than needed. Default: all. */
  readonly maxItems?: number | undefined
}

/**
 * What a listing takes that says with a token of its own who asks.
 *
 * @since 0.1.0
 * @category models
 */
export interface OptionsWithToken extends Options<never> {
  readonly token: WithToken["token"]
}

/**
 * An endpoint that lists.
 *
 * @since 0.1.0
 * @category models
 */
export interface Paged<in out I, in out O, out Item, in out T extends TokenKind> extends Endpoint<I, O, T> {
  readonly paging: Paging
  /** All pages from the one that the input names on. */
  readonly pages: Listed<I, O, T>
  /** All items. */
  readonly items: Listed<I, Item, T>
}

/**
 * What such an endpoint lists. With a token of its own it requires no `UserToken`.
 *
 * @since 0.1.0
 * @category models
 */
export interface Listed<in I, out A, in out T extends TokenKind> {
  /**
   * Lists with the token that is given in the options, and with no other: who calls is
   * said with it, so no `UserToken` is required.
   * A listing is an Effect of all that is listed, and can be read part by part.
   *
   * Fails with `FeishuInvalidRequestError` before any request when the input does not fit, and otherwise with the
   * platform's answer or the transport's failure. What the endpoint does, its page and its permissions stand in its
   * declaration.
   */
  (input: I, options: OptionsWithToken): Listing<A>
  /**
   * Lists with the token that the options or the context ask for: the app's, or a user's
   * where a `UserToken` is provided and the endpoint takes one.
   * A listing is an Effect of all that is listed, and can be read part by part.
   *
   * Fails with `FeishuInvalidRequestError` before any request when the input does not fit, and otherwise with the
   * platform's answer or the transport's failure. What the endpoint does, its page and its permissions stand in its
   * declaration.
   */
  (input: I, options?: Options<Application<T>>): Listing<A, FeishuError, FeishuClient | Identity<T>>
}

/**
 * An endpoint that lists and needs no input, though it may take some.
 *
 * @since 0.1.0
 * @category models
 */
export interface OptionalInput<in out I, in out O, out Item, in out T extends TokenKind> extends Paged<
  I,
  O,
  Item,
  T
> {
  /**
   * Asks for one page with the token that is given in the options, and with no other: who calls is
   * said with it, so no `UserToken` is required.
   * The input may be `undefined`.
   *
   * Fails with `FeishuInvalidRequestError` before any request when the input does not fit, and otherwise with the
   * platform's answer or the transport's failure. What the endpoint does, its page and its permissions stand in its
   * declaration.
   */
  (input: I | undefined, options: WithToken): Effect.Effect<O, FeishuError, FeishuClient>
  /**
   * Asks for one page with the token that the options or the context ask for: the app's, or a user's
   * where a `UserToken` is provided and the endpoint takes one.
   * The input may be left out.
   *
   * Fails with `FeishuInvalidRequestError` before any request when the input does not fit, and otherwise with the
   * platform's answer or the transport's failure. What the endpoint does, its page and its permissions stand in its
   * declaration.
   */
  (
    input?: I,
    options?: CallOptions<Application<T>>
  ): Effect.Effect<O, FeishuError, FeishuClient | Identity<T>>
  readonly pages: OptionalListed<I, O, T>
  readonly items: OptionalListed<I, Item, T>
}

/**
 * What such an endpoint lists that needs no input.
 *
 * @since 0.1.0
 * @category models
 */
export interface OptionalListed<in I, out A, in out T extends TokenKind> {
  /**
   * Lists with the token that is given in the options, and with no other: who calls is
   * said with it, so no `UserToken` is required.
   * A listing is an Effect of all that is listed, and can be read part by part.
   * The input may be `undefined`.
   *
   * Fails with `FeishuInvalidRequestError` before any request when the input does not fit, and otherwise with the
   * platform's answer or the transport's failure. What the endpoint does, its page and its permissions stand in its
   * declaration.
   */
  (input: I | undefined, options: OptionsWithToken): Listing<A>
  /**
   * Lists with the token that the options or the context ask for: the app's, or a user's
   * where a `UserToken` is provided and the endpoint takes one.
   * A listing is an Effect of all that is listed, and can be read part by part.
   * The input may be left out.
   *
   * Fails with `FeishuInvalidRequestError` before any request when the input does not fit, and otherwise with the
   * platform's answer or the transport's failure. What the endpoint does, its page and its permissions stand in its
   * declaration.
   */
  (input?: I, options?: Options<Application<T>>): Listing<A, FeishuError, FeishuClient | Identity<T>>
}

/**
 * A listing of one's own, from what begins it: see `Pull`.
 *
 * @since 0.1.0
 * @category constructors
 */
export const fromPull = <A, E, R>(open: Effect.Effect<Pull<A, E, R>, E, R>): Listing<A, E, R> =>
  Object.assign(
    Effect.suspend(() => Effect.flatMap(open, gather)),
    { open }
  )

const gather = <A, E, R>(pull: Pull<A, E, R>): Effect.Effect<Array<A>, E, R> => {
  const all: Array<A> = []
  const rest: Effect.Effect<Array<A>, E, R> = Effect.flatMap(pull, (part) => {
    if (part === undefined) return Effect.succeed(all)
    for (const each of part) all.push(each)
    return rest
  })
  return rest
}

/**
 * A listing that something has to be done for, or to be found out for, before it begins.
 *
 * @since 0.1.0
 * @category constructors
 */
export const unwrap = <A, E, R, E2, R2>(
  effect: Effect.Effect<Listing<A, E, R>, E2, R2>
): Listing<A, E | E2, R | R2> =>
  fromPull<A, E | E2, R | R2>(Effect.flatMap(effect, (listing) => listing.open))

/** A field by its dotted path. */
const pick = (value: unknown, path: string): unknown => {
  for (const name of path.split(".")) {
    if (typeof value !== "object" || value === null) return undefined
    value = (value as Record<string, unknown>)[name]
  }
  return value
}

/** A copy with one field set, by its dotted path. */
const put = (value: unknown, path: string, field: unknown): Record<string, unknown> => {
  const dot = path.indexOf(".")
  const base = typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {}
  if (dot < 0) return { ...base, [path]: field }
  const head = path.slice(0, dot)
  return { ...base, [head]: put(base[head], path.slice(dot + 1), field) }
}

/** Whether the field at a dotted path is a text: a few endpoints take and give numbers as texts. */
const isText = (ast: Node, path: string): boolean => {
  if (ast._tag === "Union") return isText(ast.types[0]!, path)
  if (path === "") return ast._tag === "String"
  const [name, ...rest] = path.split(".")
  const field = ast._tag === "Struct" ? ast.properties.find((one) => one.name === name) : undefined
  return field !== undefined && isText(field.type, rest.join("."))
}

/** A number in the form in which the input field takes it. */
const fit = (shape: AnyShape | undefined, path: string, value: unknown): unknown =>
  typeof value === "number" && shape !== undefined && isText(shape.ast, path) ? String(value) : value

/** Says yes or no; a few endpoints do so with 1 and 0, or in words. `undefined`: it says nothing. */
const flag = (value: unknown): boolean | undefined =>
  value === true || value === 1 || value === "true"
    ? true
    : value === false || value === 0 || value === "false"
      ? false
      : undefined

/** How many items are wanted; `undefined`: all, and so without an end. */
const mostOf = (maxItems: number | undefined): number | undefined =>
  maxItems === Infinity ? undefined : maxItems

const itemsOf = (page: unknown, paging: Paging): ReadonlyArray<unknown> => {
  const items = pick(page, paging.items)
  return Array.isArray(items) ? items : []
}

interface Position {
  readonly input: unknown
  readonly taken: number
  /** Why there is no way to this page, though the one before says that it is there. */
  readonly lost?: Problem | undefined
}

/** A problem, in the place of where the next page starts. */
class Lost {
  constructor(readonly problem: Problem) {}
}

/** Where the next page starts, if there is one, or why that cannot be known though there is. */
const next = (paging: Paging, position: Position, page: unknown, seen: Set<unknown>): unknown => {
  const count = itemsOf(page, paging).length
  const hasMore = paging.hasMore === undefined ? undefined : flag(pick(page, paging.hasMore))
  if (paging.style === "token") {
    // Where it does not say, the token tells: many listings have nothing else.
    if (hasMore === false) return undefined
    const path = paging.pageToken ?? paging.requestToken
    const token = paging.pageToken === undefined ? undefined : pick(page, paging.pageToken)
    if ((typeof token !== "string" && typeof token !== "number") || token === "") {
      return hasMore === true
        ? new Lost({ path, message: `is missing, although ${paging.hasMore} says that more follow` })
        : undefined
    }
    if (paging.cursor === true) {
      if (count > 0) return mark(seen, token)
      // Where the cursor alone tells, its end is a page without items.
      if (hasMore !== true) return undefined
    }
    // It would list the same items without end, and stopping here would pass a part off as the whole.
    if (seen.has(token)) return new Lost({ path, message: "is that of a page that was listed before" })
    return mark(seen, token)
  }
  if (count === 0 && hasMore === true) {
    return new Lost({
      path: paging.items,
      message: `is empty, although ${paging.hasMore} says that more follow`
    })
  }
  if (count === 0 || hasMore === false) return undefined
  const start = Number(
    pick(position.input, paging.requestToken) ?? (paging.style === "page" ? (paging.firstPage ?? 1) : 0)
  )
  const total = paging.total === undefined ? undefined : pick(page, paging.total)
  if (typeof total === "number" && hasMore === undefined && position.taken + count >= total) return undefined
  return paging.style === "page" ? start + 1 : start + count
}

const mark = (seen: Set<unknown>, token: unknown): unknown => {
  seen.add(token)
  return token
}

/** What a page and its listing are called in errors, and what the input looks like. */
interface Listable {
  readonly id: string
  readonly method: string
  readonly path: string
  readonly input?: AnyShape
}

/** The input with the size of its pages, or what is wrong with the options. */
const sized = (
  paging: Paging,
  input: unknown,
  options: Pick<Options, "pageSize" | "maxItems"> | undefined,
  endpoint: Listable
): { readonly input: unknown } | Problem => {
  const pageSize = options?.pageSize
  const maxItems = mostOf(options?.maxItems)
  const problem = wholeNumber("pageSize", pageSize, 1) ?? wholeNumber("maxItems", maxItems, 0)
  if (problem !== undefined) return problem
  const field = paging.requestSize
  if (field === undefined) return { input }
  const asked = pick(input, field)
  // What is no number is left to the check of the input.
  const own = typeof asked === "string" && /^\d+$/.test(asked) ? Number(asked) : asked
  const given = pageSize ?? own ?? paging.maxPageSize
  if (typeof given !== "number") return { input }
  const least = paging.minPageSize ?? 1
  // A larger page than wanted costs the platform more than it saves, where the endpoint allows a smaller one.
  const wanted = maxItems === undefined ? given : Math.min(given, maxItems)
  const size = Math.max(least, Math.min(wanted, paging.maxPageSize ?? wanted))
  return wholeNumber(field, given, 1) ?? { input: put(input, field, fit(endpoint.input, field, size)) }
}

/** The pages of anything that takes an input and gives a page. */
const pagesOf = <R>(
  paging: Paging,
  input: unknown,
  options: Pick<Options, "pageSize" | "maxItems"> | undefined,
  endpoint: Listable,
  fetch: (input: unknown) => Effect.Effect<unknown, FeishuError, R>
): Listing<unknown, FeishuError, R> => {
  const origin = { endpoint: endpoint.id, method: endpoint.method, path: endpoint.path }
  const start = sized(paging, input, options, endpoint)
  if (!("input" in start)) {
    return fromPull(Effect.fail(new FeishuInvalidRequestError({ ...origin, problems: [start] })))
  }
  const maxItems = mostOf(options?.maxItems)
  return fromPull(
    Effect.sync((): Pull<unknown, FeishuError, R> => {
      const seen = new Set([pick(start.input, paging.requestToken)])
      let position: Position | undefined = maxItems === 0 ? undefined : { input: start.input, taken: 0 }
      let last: unknown
      const broken = (problem: Problem) =>
        Effect.fail(new FeishuDecodeError({ ...origin, problems: [problem], raw: last }))
      return Effect.suspend(() => {
        if (position === undefined) return Effect.succeed(undefined)
        const here = position
        // After the page before was handed on: who takes page by page gets all that there are.
        if (here.lost !== undefined) return broken(here.lost)
        return Effect.flatMap(fetch(here.input), (page) => {
          last = page
          const found = pick(page, paging.items)
          if (found !== undefined && found !== null && !Array.isArray(found)) {
            // Taking it for an empty page would end the listing as if it were whole.
            return broken({ path: paging.items, message: "should be an array" })
          }
          const taken = here.taken + itemsOf(page, paging).length
          const from =
            maxItems !== undefined && taken >= maxItems ? undefined : next(paging, here, page, seen)
          position =
            from === undefined
              ? undefined
              : from instanceof Lost
                ? { input: here.input, taken, lost: from.problem }
                : {
                    input: put(
                      here.input,
                      paging.requestToken,
                      fit(endpoint.input, paging.requestToken, from)
                    ),
                    taken
                  }
          return Effect.succeed([page])
        })
      })
    })
  )
}

/** The items of pages. The pages are a failure where `maxItems` is no number of items. */
const flatten = <R>(
  pages: Listing<unknown, FeishuError, R>,
  paging: Paging,
  maxItems: number | undefined
): Listing<unknown, FeishuError, R> =>
  fromPull(
    Effect.map(pages.open, (pull): Pull<unknown, FeishuError, R> => {
      let left = mostOf(maxItems) ?? Infinity
      return Effect.map(pull, (part) => {
        if (part === undefined) return undefined
        const items = part.length === 1 ? itemsOf(part[0], paging) : []
        const taken = items.length > left ? items.slice(0, left) : items
        left -= taken.length
        return taken
      })
    })
  )

/**
 * Makes a listing from its facts and shapes.
 *
 * @since 0.1.0
 * @category constructors
 */
export const make = <I, O, Item, T extends TokenKind>(
  definition: Definition<I, O> & { readonly paging: Paging }
): OptionalInput<I, O, Item, T> => {
  const { paging } = definition
  const pages = (input?: I, options?: Options) => {
    const keep = made.here()
    return pagesOf(paging, input ?? {}, options, definition, (page) =>
      keep(use(FeishuClient, (client) => client.execute(definition, page as I, options)))
    )
  }
  const call = (input?: I, options?: CallOptions) =>
    made.here()(use(FeishuClient, (client) => client.execute(definition, input, options)))
  return Object.assign(call, definition, {
    pages,
    items: (input?: I, options?: Options) => flatten(pages(input, options), paging, options?.maxItems)
  }) as unknown as OptionalInput<I, O, Item, T>
}

/**
 * Makes a listing that cannot do without input. The same as `make` with a narrower type, which spares the compiler a
 * comparison for each of the many listings.
 *
 * @since 0.1.0
 * @category constructors
 */
export const makeRequired: <I, O, Item, T extends TokenKind>(
  definition: Definition<I, O> & { readonly paging: Paging }
) => Paged<I, O, Item, T> = make

/**
 * How a listing at a raw path continues; what is left out is what most of the platform does.
 *
 * @since 0.1.0
 * @category models
 */
export interface RawOptions extends Options<Application> {
  readonly paging?: Partial<Paging> | undefined
}

/**
 * The items of a listing at a path that no endpoint value describes, unchecked.
 *
 * @example
 * Paged.paginate({ method: "GET", path: "im/v1/chats" }, { maxItems: 100 })
 *
 * @since 0.1.0
 * @category raw listings
 */
export const paginate = (request: RawRequest, options?: RawOptions): Listing<unknown> => {
  const problems = Settings.problemsOf(options, { paging: Settings.record })
  if (problems.length > 0) {
    const { method, path } = request
    return fromPull(
      Effect.fail(new FeishuInvalidRequestError({ endpoint: "Paged.paginate", method, path, problems }))
    )
  }
  const paging: Paging = {
    style: "token",
    items: "items",
    pageToken: "page_token",
    hasMore: "has_more",
    requestToken: "page_token",
    requestSize: "page_size",
    ...options?.paging
  }
  const keep = made.here()
  const pages = pagesOf(
    paging,
    request.query ?? {},
    options,
    { id: request.path, method: request.method, path: request.path },
    (query) =>
      keep(
        Effect.flatMap(FeishuClient, (client) =>
          Effect.map(
            client.request({ ...request, query: query as { readonly [name: string]: unknown } }, options),
            (reply) => (request.bare === true ? reply.body : (reply.body.data ?? {}))
          )
        )
      )
  )
  return flatten(pages, paging, options?.maxItems)
}
