/** Collects what nobody holds any more, so that a measurement of memory sees only what is held. */
import { setFlagsFromString } from "node:v8"
import { runInNewContext } from "node:vm"

setFlagsFromString("--expose-gc")

export const gc = runInNewContext("gc") as () => void
