/** What a test lacks that calls what no handler answers: which one, what there is that is like it, and the line to write. */
import type { Any } from "@effect-feishu/core/Endpoint"

const words = (text: string): ReadonlyArray<string> =>
  text.split(/[^A-Za-z0-9]+/).filter((word) => word !== "")
const pascal = (text: string): string =>
  words(text)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("")
const camel = (text: string): string => {
  const name = pascal(text)
  return name.charAt(0).toLowerCase() + name.slice(1)
}

/** The handler that an endpoint, or a raw request (`GET bot/v3/info`), is answered by. */
export const handlerLine = (key: string, endpoint: Any | undefined): string => {
  if (endpoint === undefined) {
    const [method, path] = key.split(" ")
    return `FakeFeishu.onRequest("${method}", "${path}", (request) => ({ code: 0, data: {} }))`
  }
  const [project, version, ...rest] = endpoint.id.split(".")
  const module = pascal(rest.slice(0, -1).join("."))
  const name = `${module}.${camel(rest.at(-1)!)}`
  const line =
    endpoint.response === "binary"
      ? `FakeFeishu.onDownload(${name}, (input) => new Uint8Array([1, 2, 3]))`
      : endpoint.response === "sse"
        ? `FakeFeishu.onEvents(${name}, (input) => [])`
        : `FakeFeishu.on(${name}, (input) => ({}))`
  return `${line} // import * as ${module} from "@effect-feishu/core/api/${project}/${version}/${module}"`
}

/** What answers something else: an endpoint by its id, or a raw request by its method and path. */
interface Other {
  readonly endpoint: string
  /** Method and path, where they are known. */
  readonly request?: string | undefined
}

const mostShown = 5

/** Whether both are the same method and path, where `:chat_id` in one may be any id in the other. */
const isSame = (one: string, other: string | undefined): boolean => {
  const segments = one.split("/")
  const others = other?.split("/") ?? []
  return (
    segments.length === others.length &&
    segments.every((segment, i) => segment === others[i] || segment[0] === ":" || others[i]![0] === ":")
  )
}

/** How much one is like another: the same request, else the words that both have. */
const likeness = (key: string, request: string, other: Other): number => {
  if (isSame(request, other.request)) return Number.MAX_SAFE_INTEGER
  const wanted = new Set(words(`${key} ${request}`))
  return new Set(words(`${other.endpoint} ${other.request ?? ""}`).filter((word) => wanted.has(word))).size
}

/** Why a call was not answered. `request` is its method and path, as the handlers of raw requests have them. */
export const noHandler = (
  key: string,
  request: string,
  endpoint: Any | undefined,
  others: ReadonlyArray<Other>
): string => {
  const nearest = [...others].sort(
    (one, other) => likeness(key, request, other) - likeness(key, request, one)
  )
  const shown = nearest.slice(0, mostShown).map((other) => other.endpoint)
  const more = others.length - shown.length
  const has =
    shown.length === 0
      ? "It has none at all"
      : `It has, the nearest first: ${shown.join(", ")}${more > 0 ? ` and ${more} more` : ""}`
  const [first] = nearest
  const hint =
    first === undefined || !isSame(request, first.request)
      ? ""
      : endpoint === undefined
        ? ` ${first.endpoint} has this path, but answers calls of the endpoint, and this is a raw request.`
        : ` ${first.endpoint} has this path, but answers raw requests, and this is a call of the endpoint.`
  const what =
    endpoint === undefined ? `the raw request ${key}` : `${key} (${endpoint.method} ${endpoint.path})`
  return `FakeFeishu has no handler for ${what}. ${has}.${hint} Give it this one:\n${handlerLine(key, endpoint)}`
}
