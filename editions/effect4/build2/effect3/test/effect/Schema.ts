export { decodeEffect as decode, encodeEffect as encode, toType as typeSchema } from "effect/Schema"
