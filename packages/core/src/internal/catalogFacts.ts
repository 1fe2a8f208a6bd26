/** What the generated modules of the catalog hold, and how. */

/**
 * Names of scopes, any one of which permits a call.
 *
 * @since 0.1.0
 * @category models
 */
export type Scopes = ReadonlyArray<string>

/**
 * An error as the generated modules hold it: HTTP status, code, text.
 *
 * @since 0.1.0
 * @category raw
 */
export type RawErrors = ReadonlyArray<readonly [status: number | null, code: number, message?: string]>

/**
 * Facts as the generated modules hold them.
 *
 * @since 0.1.0
 * @category raw
 */
export interface RawEventFacts {
  readonly title: string | null
  readonly page: string | null
  readonly apps: ReadonlyArray<string> | null
  readonly scopes: Scopes | null
}

/**
 * Facts as the generated modules hold them.
 *
 * @since 0.1.0
 * @category raw
 */
export interface RawFacts extends RawEventFacts {
  readonly errors: RawErrors
  readonly fieldScopes?: Scopes
  readonly client?: Scopes
  readonly perMinute?: number
  readonly perSecond?: number
  readonly special?: boolean
}

/**
 * A generated module.
 *
 * @since 0.1.0
 * @category raw
 */
export interface RawProject {
  readonly codes?: string
  readonly endpoints: { readonly [id: string]: RawFacts }
  readonly events: { readonly [type: string]: RawEventFacts }
}
