/** A field of a form: how it is shown, and how what comes back of it is read. */
import * as Element from "@effect-feishu/cards/Element"
import type * as DateTime from "effect/DateTime"
import * as Either from "effect/Either"
import { own, plain, type Text } from "./words.js"

/**
 * A field of a form: how it is shown, and what it gives.
 *
 * @since 0.1.0
 * @category models
 */
export interface Field<A> {
  /** What it is called on the card, and where something is wrong with its value. */
  readonly label: Text
  readonly isOptional: boolean
  /** The same field, which may be left empty: its value is then `undefined`. */
  readonly optional: Field<A | undefined>
  /**
   * The same field with one more rule for its value. The message goes on where the label ends: `"must have six digits"`.
   */
  readonly check: (ok: (value: NonNullable<A>) => boolean, message: Text) => Field<A>
  /** What tells versions of the field apart that do not understand each other. */
  readonly shape: ReadonlyArray<string>
  /** The components that show it, beginning with a value as it would come back. */
  readonly elements: (name: string, value: unknown) => ReadonlyArray<Element.FormElement>
  /** What came back as a value, or what is wrong with it. */
  readonly read: (value: unknown, from: { readonly zone: string | undefined }) => Either.Either<A, Text>
  /** A value as it would come back. */
  write(value: A): unknown
}

/**
 * A time of day. It fits `DateTime.setParts` of a date that was picked.
 *
 * @since 0.1.0
 * @category models
 */
export interface TimeOfDay {
  /** 0 to 23. */
  readonly hours: number
  /** 0 to 59. */
  readonly minutes: number
  /** Where the clock shows it: where the person is who picked it. */
  readonly zone: DateTime.TimeZone
}

/** How a field is to be shown: the component's name, and what it begins with, in the form in which values come back. */
export interface Shown {
  readonly name: string
  readonly required: boolean
  readonly value: unknown
}

/** What is known of the person who submitted a form. */
export interface Reading {
  /** Such as `Asia/Shanghai`. */
  readonly zone: string | undefined
}

type Read<A> = Either.Either<A, Text>

/** One kind of field. */
export interface Kind<A> {
  readonly label: Text
  /** Equal in all versions of a form that understand each other. */
  readonly shape: ReadonlyArray<string>
  readonly element: (shown: Shown) => Element.FormElement
  /** The component shows the label itself. */
  readonly isLabelled: boolean
  /** What the field begins with, unless told otherwise. */
  readonly initial: unknown
  readonly read: (raw: unknown, reading: Reading) => Read<A>
  readonly write: (value: A) => unknown
}

const needed = own("is needed", "为必填项")

/** Some components send one value, others a list of one. */
export const single = (raw: unknown): unknown => (Array.isArray(raw) && raw.length === 1 ? raw[0] : raw)

const isEmpty = (raw: unknown): boolean => {
  const value = single(raw)
  return (
    value === undefined ||
    value === null ||
    (typeof value === "string" && value.trim() === "") ||
    (Array.isArray(value) && value.length === 0)
  )
}

type Check<A> = (value: A) => Text | undefined

/** A field of a kind. `none` is what it gives where nothing was entered. */
const of = <A, None>(
  kind: Kind<A>,
  none: Read<None>,
  isOptional: boolean,
  checks: ReadonlyArray<Check<A>>
): Field<A | None> => ({
  label: kind.label,
  isOptional,
  shape: [...kind.shape, ...(isOptional ? ["optional"] : [])],
  elements: (name, value) => {
    const begun = value === undefined ? kind.initial : isEmpty(value) ? undefined : value
    const element = kind.element({ name, required: !isOptional && Either.isLeft(none), value: begun })
    return kind.isLabelled ? [element] : [Element.div({ text: plain(kind.label) }), element]
  },
  read: (raw, reading) => {
    const read: Read<A | None> = isEmpty(raw) ? none : kind.read(raw, reading)
    return Either.flatMap(read, (value): Read<A | None> => {
      // What an optional field has where it was left empty is no value; a box that was not touched has one.
      for (const check of value === undefined ? [] : checks) {
        const wrong = check(value as A)
        if (wrong !== undefined) return Either.left(wrong)
      }
      return Either.right(value)
    })
  },
  write: (value) => (value === undefined ? undefined : kind.write(value as A)),
  get optional() {
    return of(kind, Either.right(undefined), true, checks)
  },
  check: (ok, message) =>
    of(kind, none, isOptional, [
      ...checks,
      (value) => (ok(value as NonNullable<A | None>) ? undefined : message)
    ])
})

export const make = <A>(kind: Kind<A>): Field<A> => of<A, never>(kind, Either.left(needed), false, [])

/** A field that has a value in any case. */
export const settled = <A>(kind: Kind<A>, none: A): Field<A> => of<A, A>(kind, Either.right(none), false, [])
