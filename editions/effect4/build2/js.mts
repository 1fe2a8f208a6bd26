import * as Schema from "effect/Schema"
const S = Schema.Struct({
  a: Schema.String,
  b: Schema.optionalKey(Schema.Finite.annotate({ toJsonSchema: () => ({ type: "integer" }) } as never)),
  c: Schema.optional(Schema.String),
  d: Schema.Record(Schema.String, Schema.Unknown),
  e: Schema.Unknown.annotate({ identifier: "File" }),
  n: Schema.Number,
  i: Schema.Int,
  x: Schema.String.annotate({ examples: ["p"] })
})
console.log(JSON.stringify(Schema.toJsonSchemaDocument(S), null, 1))
console.log(
  JSON.stringify(Schema.toJsonSchemaDocument(S.annotate({ identifier: "x.y" })), null, 1).slice(0, 300)
)
console.log(
  Schema.is(S)({ a: "", d: {}, e: 1, n: 1, i: 1, x: "k", extra: 1 }),
  Schema.is(S)({ a: "", d: {}, e: 1, n: 1, i: 1, x: "k", b: 1.5 }),
  Schema.is(S)({ a: "", d: {}, e: 1, n: 1, i: 1, x: "k", b: undefined })
)
