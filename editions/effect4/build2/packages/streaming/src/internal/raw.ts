/**
 * Texts in the card's own Markdown, which are shown as they are.
 */
import * as Effect from "effect/Effect"
import * as Dialect from "./dialect.js"
import * as Images from "./images.js"
import type { Writing } from "./runs.js"

export const raw: Writing = {
  open: () => Effect.succeed({ dialect: Dialect.raw, images: Images.none }),
  detail: (source) => source
}
