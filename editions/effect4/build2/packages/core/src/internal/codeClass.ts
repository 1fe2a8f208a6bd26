/**
 * What the platform's error codes say, as the specification has it.
 *
 * Which of them pass by themselves is known of all projects, since it decides whether a call is repeated; of the others an
 * endpoint brings those of its own project, so that a bundle holds no more than it can meet.
 */
import { laterCodes } from "./laterCodes.js"

/**
 * `rate`: too many calls, this one was refused. `notReady`: what it names is being made, copied, sent or shown, and the
 * call was refused until that is done. `conflict`: somebody else is writing the same, and the call was refused. `busy`: a
 * fault on the platform's side or no answer in time, so the call may have been carried out.
 *
 * `permission`: it may not be done. `notFound`: something that the call names is not there, or not any more. `already`: what
 * was asked for had been done before. `clash`: something of that name, number or key is there. `quota`: a number that the
 * platform allows is reached. `size`: the request itself is over a limit. `state`: something that it names is not in a state
 * that allows it.
 */
export type CodeClass =
  | "rate"
  | "notReady"
  | "conflict"
  | "busy"
  | "permission"
  | "notFound"
  | "already"
  | "clash"
  | "quota"
  | "size"
  | "state"

const byLetter: { readonly [letter: string]: CodeClass } = {
  R: "rate",
  W: "notReady",
  C: "conflict",
  B: "busy",
  P: "permission",
  N: "notFound",
  A: "already",
  D: "clash",
  Q: "quota",
  Z: "size",
  S: "state"
}

/** Codes in order, each as the distance from the one before in base 36 (none: 1), a letter, and a mark. */
const unpack = (packed: string): Map<number, string> => {
  const found = new Map<number, string>()
  let code = 0
  for (const [, distance, letter] of packed.matchAll(/([0-9a-z]*)([A-Z]!?)/g)) {
    code += distance === "" ? 1 : parseInt(distance!, 36)
    found.set(code, letter!)
  }
  return found
}

/** One for each project whose calls have failed. */
const unpacked = new Map<string, Map<number, string>>()

const letterOf = (packed: string, code: number): string | undefined => {
  let letters = unpacked.get(packed)
  if (letters === undefined) unpacked.set(packed, (letters = unpack(packed)))
  return letters.get(code)
}

/**
 * What a code says. `codes` are those of the endpoint's project (`endpoint.codes`); without them nothing is known but what
 * passes by itself.
 *
 * `undefined` for a parameter that is wrong, for the general codes that any project may answer with, and where the HTTP
 * status says as much: a few codes say nothing of their own beside a status of 500 and more, and a call that was refused
 * with 429 was one too many.
 */
export const codeClass = (code: number, status?: number, codes?: string): CodeClass | undefined => {
  const letter = letterOf(laterCodes, code) ?? (codes === undefined ? undefined : letterOf(codes, code))
  if (letter === undefined || (letter.length > 1 && status !== undefined && status >= 500)) return undefined
  // The same number may stand for another fault beside another status. A quota that is used up does not come back.
  if (status === 429 && letter[0] !== "Q") return "rate"
  return byLetter[letter[0]!]
}
