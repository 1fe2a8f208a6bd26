/**
 * Who a message goes to.
 */
import type { Problem } from "../FeishuError.js"

const prefixes: ReadonlyArray<readonly [prefix: string, type: ReceiveIdType]> = [
  ["oc_", "chat_id"],
  ["ou_", "open_id"],
  ["on_", "union_id"],
  ["omt_", "thread_id"]
]

/** The kinds of receiver. A thread takes forwarded messages only. */
export type ReceiveIdType = "chat_id" | "open_id" | "union_id" | "user_id" | "email" | "thread_id"

/** The kind of an id, where it shows. Ids of users within their tenant can be anything, so they are never guessed. */
export const receiveIdTypeOf = (id: string): ReceiveIdType | undefined => {
  // Before the prefixes: on_call@example.com is an address, and no id holds an @.
  if (/^[^\s@<>",;:()]+@[^\s@<>",;:()]+$/.test(id)) return "email"
  return prefixes.find(([prefix]) => id.startsWith(prefix) && id.length > prefix.length)?.[1]
}

const prefixesOf = (types: ReadonlyArray<ReceiveIdType>): string =>
  prefixes
    .filter(([, type]) => types.includes(type))
    .map(([prefix]) => prefix)
    .join(", ")

/** The kind of receiver that is asked for or shows; else what is wrong. */
export const receiverOf = <T extends ReceiveIdType>(
  id: string,
  asked: T | undefined,
  accepted: ReadonlyArray<T>
): { readonly type: T } | { readonly problem: Problem } => {
  if (typeof id !== "string" || id.trim() === "") {
    return { problem: { path: "receiveId", message: "must not be empty" } }
  }
  if (asked !== undefined) return { type: asked }
  const shown = receiveIdTypeOf(id)
  const type = accepted.find((one) => one === shown)
  return type === undefined
    ? {
        problem: {
          path: "receiveId",
          message:
            `does not show its kind: it begins with none of ${prefixesOf(accepted)}, and is no e-mail address. ` +
            "For another id give receiveIdType"
        }
      }
    : { type }
}
