/**
 * Real schemas of the platform's wire shapes, for those who ask for one.
 *
 * The call path does not need `effect/Schema`; importing this module loads it.
 *
 * @since 0.1.0
 */
import type * as Schema from "effect/Schema"
import type * as Codec from "./Codec.js"
import { schemaOf } from "./internal/line/schema.js"

/**
 * The schema of a shape: of an endpoint's `input` or `output`, or of any structure of the generated API.
 *
 * @example
 * import * as Message from "@effect-feishu/core/api/im/v1/Message"
 * const decode = Schema.decodeUnknownEffect(ApiSchema.make(Message.create.output))
 *
 * @since 0.1.0
 * @category constructors
 */
export const make = <A>(shape: Codec.Shape<A>): Schema.Codec<A> => schemaOf<A>(shape.ast)
