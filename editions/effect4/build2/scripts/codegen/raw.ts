/** What a catalog of the platform, or a change to one, is made of. */
import type * as Spec from "./spec.js"

/** A field as a catalog has it. */
export interface RawField {
  readonly name: string
  readonly type: string
  readonly array: number
  readonly valueType?: string
  readonly valueArray?: number
  readonly required?: boolean
  readonly optional?: boolean
  readonly typeName?: string
  readonly ref?: string
  readonly enum?: Array<string | number>
  readonly enumOpen?: boolean
  readonly default?: unknown
  readonly min?: number
  readonly max?: number
  readonly minLength?: number
  readonly maxLength?: number
  readonly minItems?: number
  readonly maxItems?: number
  readonly fieldScopes?: Array<string>
  readonly exampleType?: string
  readonly from?: string
  readonly fieldsFrom?: string
  readonly fields?: ReadonlyArray<RawField>
}

/** An endpoint as a catalog has it. */
export interface RawEndpoint {
  readonly id: string
  readonly project: string
  readonly title: string | null
  readonly docPath: string | null
  readonly otherDocPaths?: Array<string>
  readonly sdkMethod?: string
  readonly method: Spec.Endpoint["method"]
  readonly path: string
  readonly host?: string
  readonly tokens: Spec.Endpoint["tokens"]
  readonly tokensAssumed?: boolean
  readonly appTypes: Array<string> | null
  readonly scopes: Array<string> | null
  readonly rateLimit: {
    readonly perMinute?: number
    readonly perSecond?: number
    readonly special?: boolean
  } | null
  readonly pathParams: ReadonlyArray<RawField>
  readonly query: ReadonlyArray<RawField>
  readonly headers: ReadonlyArray<RawField>
  readonly requestKind: "none" | "json" | "multipart" | "form"
  readonly body: ReadonlyArray<RawField>
  readonly responseKind: "envelope" | "binary" | "bare"
  readonly stream?: "sse"
  readonly response: ReadonlyArray<RawField>
  readonly dataType?: { readonly type: string; readonly array: number; readonly valueType?: string }
  readonly envelopeExtra?: ReadonlyArray<RawField>
  readonly messageKey?: string
  readonly responseFrom?: string
  readonly pagination: {
    readonly style: Spec.Paging["style"]
    readonly items: string | null
    readonly pageToken: string | null
    readonly hasMore: string | null
    readonly requestToken: string
    readonly requestSize: string | null
    readonly maxPageSize?: number
    readonly total?: string | null
    readonly itemsCandidates?: ReadonlyArray<string>
  } | null
  readonly errors: ReadonlyArray<{
    readonly status: number | null
    readonly code: number
    readonly message: string | null
  }>
  readonly deprecated: boolean
  /** The client passes on what it is given: the fields of the body are not known. */
  readonly bodyFree?: boolean
  /** No source names it; its id is made from the path. */
  readonly idAssumed?: boolean
  /** Where it is known from; absent: its documentation page. */
  readonly source?: "explorer" | "cli"
  /** What the platform's own client asks for before it makes the call. */
  readonly scopesAll?: Array<string>
  readonly fieldScopes?: Array<string> | null
}

/** An event as a catalog has it. */
export interface RawEvent {
  readonly type: string
  readonly project: string
  readonly title: string | null
  readonly docPath: string | null
  readonly schema: "1.0" | "2.0"
  readonly callback?: boolean
  readonly samePageAs?: string
  readonly appTypes: Array<string> | null
  readonly scopes: Array<string> | null
  readonly fields: ReadonlyArray<RawField>
  readonly answer?: ReadonlyArray<RawField>
  readonly deprecated: boolean
  /** It comes to those only who have asked for it. */
  readonly needsSubscription?: Spec.Event["subscription"]
}
