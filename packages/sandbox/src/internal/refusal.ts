/** What the platform says when it does not do as asked. Handlers throw it, the engine turns it into a reply. */
import type { Rate } from "./facts.js"

export interface FieldViolation {
  readonly field: string
  readonly value: string
  readonly description: string
}

export interface RefusalDetails {
  readonly headers?: Readonly<Record<string, string>>
  readonly fieldViolations?: ReadonlyArray<FieldViolation>
  readonly permissionViolations?: ReadonlyArray<{
    readonly type: string
    readonly subject: string
    readonly description?: string
  }>
}

/** Extends `Error` only in name: refusals are ordinary answers and capture no stack. */
export class Refusal {
  constructor(
    readonly status: number,
    readonly code: number,
    readonly msg: string,
    readonly details: RefusalDetails = {}
  ) {}
}

/** What stands in `permission_violations` for scopes that are missing. */
export const violationsOf = (
  scopes: ReadonlyArray<string> | undefined
): Pick<RefusalDetails, "permissionViolations"> =>
  scopes === undefined || scopes.length === 0
    ? {}
    : { permissionViolations: scopes.map((subject) => ({ type: "action_privilege_required", subject })) }

/** Stops a handler with a business error; the platform answers most of them with HTTP 400. */
export const refuse = (code: number, msg: string, status = 400): never => {
  throw new Refusal(status, code, msg)
}

export const fieldRefusal = (violations: ReadonlyArray<FieldViolation>): Refusal =>
  new Refusal(400, 99992402, "field validation failed", { fieldViolations: violations })

/** What the gateway says to one call too many: the limit that is reached, and the whole seconds to wait. */
export const rateRefusal = (
  { limit, milliseconds }: { readonly limit: number; readonly milliseconds: number },
  status = 429
): Refusal =>
  new Refusal(status, 99991400, "request trigger frequency limit", {
    headers: {
      "x-ogw-ratelimit-limit": String(limit),
      "x-ogw-ratelimit-reset": String(Math.ceil(milliseconds / 1000))
    }
  })

/** What is said to one call of an endpoint too many, by the gateway or by what stands behind it. */
export const limitRefusal = (
  overrun: { readonly limit: number; readonly milliseconds: number },
  { code, status }: Rate
): Refusal =>
  code === undefined
    ? rateRefusal(overrun, status)
    : new Refusal(status ?? 400, code, "resource contention occurred, please retry.")

/** Marks answers that are not the platform's own: drawn from shapes, or that something is not modelled. */
export const sourceHeader = "x-sandbox-answer"

/** Says that the sandbox does not do what was asked, where any answer of success would be untrue. */
export const notModelled = (what: string): never => {
  throw new Refusal(404, 99991201, `the sandbox does not model ${what}`, {
    headers: { [sourceHeader]: "unmodelled" }
  })
}
