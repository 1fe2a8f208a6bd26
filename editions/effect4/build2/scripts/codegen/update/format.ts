/** The files of an update. Paths of fields read `query.x`, `body.a.b`, `response.a.b`; lists are not marked. */
import type { RawField } from "../raw.js"
import type * as Spec from "../spec.js"

interface Replaced<A> {
  readonly old: A
  readonly new: A
}

/** A row of `fields.json`. Fields that are `gone` from a newer page are kept: callers may use them. */
export interface FieldChanges {
  readonly id: string
  readonly added?: ReadonlyArray<{ readonly at: string; readonly field: RawField }>
  /** Objects whose fields were not known. */
  readonly opened?: ReadonlyArray<{ readonly path: string; readonly fields: ReadonlyArray<RawField> }>
  readonly types?: ReadonlyArray<TypeChange>
  readonly required?: ReadonlyArray<string>
  readonly optional?: ReadonlyArray<string>
  readonly integers?: ReadonlyArray<string>
  readonly gone?: ReadonlyArray<string>
}

export interface TypeChange extends Replaced<string> {
  readonly path: string
  readonly doubt?: boolean
  readonly newFields?: ReadonlyArray<RawField>
  readonly nullable?: ReadonlyArray<string>
}

/** A row of `enums.json`. */
export interface EnumChanges {
  readonly id: string
  readonly enums: ReadonlyArray<{ readonly path: string; readonly added: ReadonlyArray<string | number> }>
}

type Tokens = Spec.Endpoint["tokens"]

/** A row of `tokens.json`. */
export interface TokenChange extends Replaced<Tokens> {
  readonly id: string
  readonly kind: string
  readonly said: { readonly [source: string]: Tokens }
}

/** A row of `scopes.json`. */
export interface ScopeChange {
  readonly id: string
  readonly scopes?: Replaced<Array<string> | null>
  readonly fieldScopes?: Replaced<Array<string> | null>
}

/** A row of `facts.json`. */
export interface FactChange {
  readonly id: string
  readonly docPath?: string
  readonly title?: Replaced<string | null>
  readonly rateLimit?: Replaced<Spec.Endpoint["rate"] | null>
  readonly errors?: ReadonlyArray<{
    readonly status: number | null
    readonly code: number
    readonly message: string | null
  }>
}

/** A row of `events.json` that changes an event which is there. */
export interface EventChange {
  readonly type: string
  readonly update: true
  readonly title?: string | null
  readonly docPath?: string | null
  readonly types?: ReadonlyArray<TypeChange>
  readonly added?: ReadonlyArray<{ readonly at: string; readonly field: RawField }>
}

/** A row of `required-nulls.json`: what official examples show as null or leave out. Paths within the answer. */
export interface NullFields {
  readonly id?: string
  readonly event?: string
  readonly required?: ReadonlyArray<string>
  readonly alike?: ReadonlyArray<string>
  readonly nullable?: ReadonlyArray<string>
  readonly noData?: boolean
}

/** A row of `options-that-change-shapes.json`: a request option with which a field of the answer is of another type. */
export interface ShapeOption {
  readonly id: string
  readonly option: string
  readonly in: "query" | "body"
  readonly when?: unknown
  /** Its path within the answer; `*` stands for any key of a dictionary. */
  readonly field: string
  /** Of which values of the field it holds. */
  readonly only?: string
  /** The field stays a text; what the text holds changes. */
  readonly inside?: boolean
  readonly old: string
  readonly new?: string
  readonly newFields?: { readonly [name: string]: string }
  readonly values?: { readonly [value: string]: string }
}
