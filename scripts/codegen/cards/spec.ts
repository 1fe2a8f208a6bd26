/**
 * `spec/cards/components.json`: what it says of components, and the small language of its types.
 */

/** A property of an object, as the spec has it. */
export interface Field {
  readonly name: string
  /**
   * A primitive (`string boolean integer number true object json`), a constant (`"button"`), the name of a scalar,
   * a union or an object, one of these with `[]`, `Record<...>` or `Locales<...>`, or several with `|`.
   */
  readonly type: string
  readonly required?: true
  /** The documents disagree about whether it is required: it may be left out, and a careful author gives it. */
  readonly advised?: true
  /** The documents disagree about it, or only a sample shows it. */
  readonly uncertain?: true
  /** A property of version 1.0 that is still accepted. */
  readonly legacy?: true
  readonly enum?: ReadonlyArray<string | number>
  /** Bounds of a length in pixels. */
  readonly px?: readonly [number, number?]
  readonly percent?: readonly [number, number]
  /** Two lengths with a space between. */
  readonly pair?: true
  readonly min?: number
  readonly max?: number
  readonly maxItems?: number
  readonly maxLength?: number
  /** What may be broken without harm: bounds, or `required` (the constructor asks for it, the check only warns). */
  readonly soft?: ReadonlyArray<string>
  readonly default?: unknown
  /** First version of the client that knows it. */
  readonly since?: string
  readonly doc?: string
}

/** A component or a part of one, as the spec has it. */
export interface SpecObject {
  readonly name: string
  readonly tag?: string
  readonly kind: "root" | "object" | "container" | "display" | "interactive"
  readonly parents?: ReadonlyArray<string>
  readonly maybe?: ReadonlyArray<string>
  readonly within?: string
  readonly confidence?: string
  /** Seen in received cards only. */
  readonly received?: true
  readonly since?: string
  readonly page: string
  readonly doc: string
  readonly fields: ReadonlyArray<Field>
  readonly examples: ReadonlyArray<unknown>
}

/** A string type of the spec. */
export interface Scalar {
  readonly values?: ReadonlyArray<string>
  readonly open?: "color" | "text_size"
  readonly ts?: string
  readonly pattern?: string
  readonly doc: string
}

/** A tag of the Markdown component. */
export interface Markup {
  readonly tag: string
  readonly in: ReadonlyArray<string>
  readonly attributes: ReadonlyArray<{
    readonly name: string
    readonly type: string
    readonly required?: true
    readonly enum?: ReadonlyArray<string>
    readonly default?: unknown
  }>
  readonly examples: ReadonlyArray<string>
}

/** `spec/cards/components.json`. */
export interface Spec {
  readonly limits: Readonly<Record<string, number>>
  readonly scalars: Readonly<Record<string, Scalar>>
  readonly unions: Readonly<
    Record<string, { readonly of: ReadonlyArray<string>; readonly by?: "type"; readonly doc: string }>
  >
  readonly removed: {
    readonly tags: Readonly<Record<string, string>>
    readonly fields: Readonly<Record<string, string>>
  }
  readonly objects: ReadonlyArray<SpecObject>
  readonly markup: ReadonlyArray<Markup>
}

/** Which components may stand in which place: the name of the union, and the tag of the parent. */
export const places = {
  BodyElement: "body",
  ColumnElement: "column",
  FormElement: "form",
  ContainerElement: "interactive_container",
  PanelElement: "collapsible_panel"
} as const

export const header =
  "// GENERATED from spec/cards/components.json by scripts/codegen/cards.ts. Edit the spec and run the script again.\n"

export const quote = (value: unknown): string => JSON.stringify(value)

/** A type that is a list, and of what. */
export const array = /^(.*)\[\]$/

/** A type with values by name or by language, and of what. */
export const wrapped = /^(Record|Locales)<(.*)>$/

/** The type in a list, or by language. */
export const elementsOf = (type: string): string =>
  type.replace(/\[\]$/, "").replace(/^Locales<(.*?)(\[\])?>$/, "$1")

export const isComponent = (object: SpecObject): boolean => object.parents !== undefined

/** The objects of a spec by their names. */
export const byNameOf = (spec: Spec): ReadonlyMap<string, SpecObject> =>
  new Map(spec.objects.map((object) => [object.name, object]))
