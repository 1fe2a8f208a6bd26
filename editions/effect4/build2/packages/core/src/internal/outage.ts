/**
 * Somebody else's part of a call that was not there: a store, a token service.
 */
import { FeishuTransportError } from "../FeishuError.js"

/** Nothing was sent, and nobody refused anything: the call may be made again. */
export const outage = (endpoint: string, msg: string, cause?: unknown): FeishuTransportError =>
  new FeishuTransportError({ endpoint, method: "", path: "", reason: "connect", msg, cause })
