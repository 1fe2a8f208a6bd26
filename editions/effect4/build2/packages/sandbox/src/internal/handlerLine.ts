/** The line that a test lacks, as it would be written. */
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
