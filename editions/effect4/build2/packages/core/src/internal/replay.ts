/**
 * The body of a request over the attempts of its call.
 */
import * as Effect from "effect/Effect"
import type * as Transport from "../Transport.js"

/** A body, and whether another attempt would find all its bytes again. */
export interface Replay {
  readonly body: Transport.Body | undefined
  readonly canRepeat: () => boolean
}

const always = (): boolean => true

/**
 * Notices when a body is read that can be read only once: at a second reading it would be empty, and the platform would
 * store an empty file.
 */
export const make = (body: Transport.Body | undefined): Replay => {
  if (body === undefined || typeof body === "string" || body instanceof Uint8Array) {
    return { body, canRepeat: always }
  }
  if (body.repeatable ?? body.length !== undefined) return { body, canRepeat: always }
  let isRead = false
  const noticed = (pull: Transport.Pull<unknown>): Transport.Pull<unknown> =>
    Effect.suspend(() => {
      isRead = true
      return pull
    })
  return { body: { ...body, stream: Effect.map(body.stream, noticed) }, canRepeat: () => !isRead }
}
