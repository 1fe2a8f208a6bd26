/**
 * Listings: endpoints whose answers come in pages.
 *
 * A listing is whole or fails. Where a page says that more follow and does not tell where, or names a page that was listed
 * before, the listing fails with a `FeishuDecodeError` after what it has.
 *
 * @since 0.1.0
 */
import * as Chunk from "effect/Chunk"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Stream from "effect/Stream"
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
import * as made from "./internal/made.js"

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
 * A listing.
 *
 * @since 0.1.0
 * @category models
 */
export interface Paged<in out I, in out O, out Item, in out T extends TokenKind> extends Endpoint<I, O, T> {
  readonly paging: Paging
  /** All pages from the one that the input names on, each fetched when it is asked for. */
  readonly pages: Streamed<I, O, T>
  /** All items. */
  readonly items: Streamed<I, Item, T>
  /** All items, collected: the whole list or a failure, never a part. */
  readonly list: Listed<I, Item, T>
}

/**
 * What a listing gives as a stream. With a token of its own it requires no `UserToken`.
 *
 * @since 0.1.0
 * @category models
 */
export interface Streamed<in I, out A, in out T extends TokenKind> {
  (input: I, options: OptionsWithToken): Stream.Stream<A, FeishuError, FeishuClient>
  (input: I, options?: Options<Application<T>>): Stream.Stream<A, FeishuError, FeishuClient | Identity<T>>
}

/**
 * What a listing gives at once. With a token of its own it requires no `UserToken`.
 *
 * @since 0.1.0
 * @category models
 */
export interface Listed<in I, out A, in out T extends TokenKind> {
  (input: I, options: OptionsWithToken): Effect.Effect<Array<A>, FeishuError, FeishuClient>
  (
    input: I,
    options?: Options<Application<T>>
  ): Effect.Effect<Array<A>, FeishuError, FeishuClient | Identity<T>>
}

/**
 * A listing that needs no input, though it may take some.
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
  (input: I | undefined, options: WithToken): Effect.Effect<O, FeishuError, FeishuClient>
  (
    input?: I,
    options?: CallOptions<Application<T>>
  ): Effect.Effect<O, FeishuError, FeishuClient | Identity<T>>
  readonly pages: OptionalStreamed<I, O, T>
  readonly items: OptionalStreamed<I, Item, T>
  readonly list: OptionalListed<I, Item, T>
}

/**
 * What a listing gives as a stream that needs no input.
 *
 * @since 0.1.0
 * @category models
 */
export interface OptionalStreamed<in I, out A, in out T extends TokenKind> {
  (input: I | undefined, options: OptionsWithToken): Stream.Stream<A, FeishuError, FeishuClient>
  (input?: I, options?: Options<Application<T>>): Stream.Stream<A, FeishuError, FeishuClient | Identity<T>>
}

/**
 * What a listing gives at once that needs no input.
 *
 * @since 0.1.0
 * @category models
 */
export interface OptionalListed<in I, out A, in out T extends TokenKind> {
  (input: I | undefined, options: OptionsWithToken): Effect.Effect<Array<A>, FeishuError, FeishuClient>
  (
    input?: I,
    options?: Options<Application<T>>
  ): Effect.Effect<Array<A>, FeishuError, FeishuClient | Identity<T>>
}

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

/** Pages of anything that takes an input and gives a page. */
const stream = <R>(
  paging: Paging,
  input: unknown,
  options: Pick<Options, "pageSize" | "maxItems"> | undefined,
  endpoint: {
    readonly id: string
    readonly method: string
    readonly path: string
    readonly input?: AnyShape
  },
  fetch: (input: unknown) => Effect.Effect<unknown, FeishuError, R>
): Stream.Stream<unknown, FeishuError, R> => {
  const invalid = (path: string, message: string) =>
    Stream.fail(
      new FeishuInvalidRequestError({
        endpoint: endpoint.id,
        method: endpoint.method,
        path: endpoint.path,
        problems: [{ path, message }]
      })
    )
  const pageSize = options?.pageSize
  const maxItems = mostOf(options?.maxItems)
  for (const [name, value] of [
    ["pageSize", pageSize],
    ["maxItems", maxItems]
  ] as const) {
    if (value === undefined) continue
    if (!Number.isInteger(value) || value < (name === "pageSize" ? 1 : 0)) {
      return invalid(name, `must be a whole number from ${name === "pageSize" ? 1 : 0}, is ${value}`)
    }
  }
  if (maxItems === 0) return Stream.empty
  if (paging.requestSize !== undefined) {
    const asked = pick(input, paging.requestSize)
    // What is no number is left to the check of the input.
    const own = typeof asked === "string" && /^\d+$/.test(asked) ? Number(asked) : asked
    const given = pageSize ?? own ?? paging.maxPageSize
    if (typeof given === "number") {
      if (!Number.isInteger(given) || given < 1) {
        return invalid(paging.requestSize, `must be a whole number from 1, is ${given}`)
      }
      const least = paging.minPageSize ?? 1
      // A larger page than wanted costs the platform more than it saves, where the endpoint allows a smaller one.
      const wanted = maxItems === undefined ? given : Math.min(given, maxItems)
      const size = Math.max(least, Math.min(wanted, paging.maxPageSize ?? wanted))
      input = put(input, paging.requestSize, fit(endpoint.input, paging.requestSize, size))
    }
  }
  return Stream.suspend(() => {
    const seen = new Set([pick(input, paging.requestToken)])
    let last: unknown
    const broken = (problem: Problem) =>
      new FeishuDecodeError({
        endpoint: endpoint.id,
        method: endpoint.method,
        path: endpoint.path,
        problems: [problem],
        raw: last
      })
    return Stream.paginateEffect<Position, unknown, FeishuError, R>({ input, taken: 0 }, (position) => {
      // After the page before was handed on: who takes page by page gets all that there are.
      if (position.lost !== undefined) return broken(position.lost)
      return Effect.flatMap(fetch(position.input), (page) => {
        last = page
        const found = pick(page, paging.items)
        if (found !== undefined && found !== null && !Array.isArray(found)) {
          // Taking it for an empty page would end the listing as if it were whole.
          return broken({ path: paging.items, message: "should be an array" })
        }
        const taken = position.taken + itemsOf(page, paging).length
        const from =
          maxItems !== undefined && taken >= maxItems ? undefined : next(paging, position, page, seen)
        if (from === undefined) return Effect.succeed([page, Option.none<Position>()] as const)
        const following: Position =
          from instanceof Lost
            ? { input: position.input, taken, lost: from.problem }
            : {
                input: put(
                  position.input,
                  paging.requestToken,
                  fit(endpoint.input, paging.requestToken, from)
                ),
                taken
              }
        return Effect.succeed([page, Option.some(following)] as const)
      })
    })
  })
}

const flatten = (
  pages: Stream.Stream<unknown, FeishuError, FeishuClient>,
  paging: Paging,
  maxItems: number | undefined
): Stream.Stream<unknown, FeishuError, FeishuClient> => {
  const items = Stream.mapConcatChunk(pages, (page) => Chunk.unsafeFromArray(itemsOf(page, paging)))
  const most = mostOf(maxItems)
  // The pages are a failure where it is no number of items: taking none of them would pass over it.
  return Number.isInteger(most) && most! > 0 ? Stream.take(items, most!) : items
}

const collect = (items: Stream.Stream<unknown, FeishuError, FeishuClient>) =>
  Effect.map(Stream.runCollect(items), (chunk) => Chunk.toArray(chunk))

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
    return stream(paging, input ?? {}, options, definition, (page) =>
      keep(Effect.flatMap(FeishuClient, (client) => client.execute(definition, page as I, options)))
    )
  }
  const items = (input?: I, options?: Options) => flatten(pages(input, options), paging, options?.maxItems)
  const call = (input?: I, options?: CallOptions) =>
    made.here()(Effect.flatMap(FeishuClient, (client) => client.execute(definition, input, options)))
  return Object.assign(call, definition, {
    pages,
    items,
    list: (input?: I, options?: Options) => collect(items(input, options))
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
export const paginate = (
  request: RawRequest,
  options?: RawOptions
): Stream.Stream<unknown, FeishuError, FeishuClient> => {
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
  const pages = stream(
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

/**
 * The same, collected: the whole list or a failure.
 *
 * @since 0.1.0
 * @category raw listings
 */
export const paginateAll = (
  request: RawRequest,
  options?: RawOptions
): Effect.Effect<Array<unknown>, FeishuError, FeishuClient> => collect(paginate(request, options))
