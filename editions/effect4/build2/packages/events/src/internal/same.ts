/** Whether two texts are the same, in a time that tells nothing of where they differ. */
import { utf8ToBytes } from "@noble/hashes/utils.js"

export const isSame = (one: string, other: string): boolean => {
  const a = utf8ToBytes(one)
  const b = utf8ToBytes(other)
  let difference = a.length ^ b.length
  for (let i = 0; i < a.length; i++) difference |= a[i]! ^ (b[i] ?? 0)
  return difference === 0
}
