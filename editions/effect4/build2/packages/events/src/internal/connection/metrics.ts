/** What is counted of the long connection. */
import type { Reason } from "../../Connection.js"
import { counter, gauge, type Tags } from "../line/metrics.js"
import type { Fate } from "./receiver.js"

const hooked = (make: (tags: Tags) => (value: number) => void, tag: string) => {
  const hooks = new Map<string, (value: number) => void>()
  return (name: string): void => {
    let hook = hooks.get(name)
    if (hook === undefined) hooks.set(name, (hook = make({ [tag]: name })))
    hook(1)
  }
}

const frames = /*#__PURE__*/ hooked(
  /*#__PURE__*/ counter("feishu_connection_frames", "Frames of the long connection by what became of them"),
  "fate"
)

const ends = /*#__PURE__*/ hooked(
  /*#__PURE__*/ counter("feishu_connection_ends", "Ends of connections, and attempts that failed, by reason"),
  "reason"
)

const up = /*#__PURE__*/ gauge("feishu_connection_up", "1 while the long connection stands, 0 otherwise")

let setUp: ((value: number) => void) | undefined

export const frame = (fate: Fate): void => frames(fate)

export const ended = (reason: Reason): void => ends(reason)

export const stands = (isUp: boolean): void => (setUp ??= up({}))(isUp ? 1 : 0)
