/** Why this side has no connection, or leaves one. */
import { ConnectionError, type Reason } from "../../Connection.js"

export const errorOf = (reason: Reason, msg: string, isFatal = false): ConnectionError =>
  new ConnectionError({ reason, isFatal, code: undefined, msg, logId: undefined })

export const stopped = errorOf("Stopped", "this program leaves the connection")
