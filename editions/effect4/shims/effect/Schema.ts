import * as S from "effect/Schema"
import type { LiteralValue } from "effect/SchemaAST"

/** Of one value it is no union: what tells the members of a union apart is found in it. */
export const Literal: {
  <const L extends LiteralValue>(value: L): S.Literal<L>
  <const L extends ReadonlyArray<LiteralValue>>(...values: L): S.Literals<L>
} = <const L extends LiteralValue>(value: L, ...others: ReadonlyArray<LiteralValue>) =>
  (others.length === 0 ? S.Literal(value) : S.Literals([value, ...others])) as S.Literal<L> &
    S.Literals<ReadonlyArray<LiteralValue>>

export const Union = <const M extends ReadonlyArray<S.Top>>(...members: M): S.Union<M> => S.Union(members)

export const Record = <K extends S.Record.Key, V extends S.Top>({
  key,
  value
}: {
  readonly key: K
  readonly value: V
}): S.$Record<K, V> => S.Record(key, value)

export const NonNegative: S.Number = /*#__PURE__*/ S.Number.check(/*#__PURE__*/ S.isGreaterThanOrEqualTo(0))

export const minItems =
  (least: number) =>
  <Self extends S.Schema<ReadonlyArray<unknown>> & S.Top>(self: Self): Self["Rebuild"] =>
    self.check(S.isMinLength(least) as never)
