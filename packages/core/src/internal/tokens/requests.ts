/** The requests that bring tokens. */
import * as Effect from "effect/Effect"
import * as Schedule from "effect/Schedule"
import type { Post, Reply } from "../../Credentials.js"
import * as FeishuError from "../../FeishuError.js"
import type { Service as Region } from "../../Region.js"
import * as Retry from "../../Retry.js"
import type { Service as Transport } from "../../Transport.js"
import { codeOf } from "../errorCodes.js"
import { warnOfHost } from "../hosts.js"
import { parseBody } from "../response.js"

/** Where token requests go, and how. */
export interface Posting {
  readonly region: Region
  readonly transport: Transport
  /** Of one attempt, in milliseconds. */
  readonly timeout: number
  readonly retry: Retry.Policy
  /** What is wrong with the options: no token is asked for. */
  readonly problems: ReadonlyArray<FeishuError.Problem>
}

/** How tokens are asked for: at hosts of the region, again where that is safe, and no secret in what fails. */
export const posting =
  ({ problems, region, retry, timeout, transport }: Posting): Post =>
  (request) => {
    const origin: FeishuError.Origin = { endpoint: request.path, method: "POST", path: request.path }
    const host = region[request.host ?? "open"]
    if (host === undefined || problems.length > 0) {
      const noHost = { path: "accountsUrl", message: "must be given, since the base URL is one of your own" }
      return Effect.fail(
        new FeishuError.FeishuInvalidRequestError({
          ...origin,
          problems: host === undefined ? [noHost] : problems
        })
      )
    }
    const send = (fields: {
      readonly [name: string]: unknown
    }): Effect.Effect<Reply, FeishuError.FeishuError> =>
      transport
        .exchange({
          method: "POST",
          origin: host,
          path: request.path,
          headers: { "content-type": "application/json; charset=utf-8" },
          body: JSON.stringify(fields),
          timeout
        })
        .pipe(
          Effect.mapError((failure) => FeishuError.fromFailure(origin, failure, timeout, host)),
          Effect.flatMap((response): Effect.Effect<Reply, FeishuError.FeishuError> => {
            const { header, status } = response
            const body = parseBody(response.body)
            if (status < 400 && typeof body !== "string" && isGranted(body)) {
              return Effect.succeed({ ...origin, body, status, logId: FeishuError.logIdOf(header) })
            }
            const refusal = parseBody(conceal(response.body, fields))
            return Effect.fail(asRefusal(FeishuError.fromResponse(origin, status, refusal, header)))
          })
        )
    const { body } = request
    // A token that was fetched twice is as good as one that was fetched once. By hand, for `Effect.retry` and
    // what it brings along weigh in a browser.
    return Effect.zipRight(
      warnOfHost(region, host),
      Effect.flatMap(Schedule.driver(retry), (driver) => {
        const attempt: Effect.Effect<Reply, FeishuError.FeishuError> = Effect.catchAll(
          Effect.isEffect(body) ? Effect.flatMap(body, send) : send(body),
          (error) =>
            Retry.isSafe(error, true)
              ? Effect.matchEffect(driver.next(error), {
                  onFailure: () => Effect.fail(error),
                  onSuccess: () => attempt
                })
              : Effect.fail(error)
        )
        return attempt
      })
    )
  }

/** What a token request holds that must not be told. */
const secrets = new Set(["app_secret", "app_ticket", "app_access_token", "client_assertion", "client_secret"])

/** A refusal without the secrets that it may quote. */
const conceal = (answer: string, request: { readonly [name: string]: unknown }): string => {
  let text = answer
  for (const [name, value] of Object.entries(request)) {
    if (!secrets.has(name) || typeof value !== "string" || value === "") continue
    // As it is, and as JSON writes it.
    text = text.replaceAll(value, "<redacted>").replaceAll(JSON.stringify(value).slice(1, -1), "<redacted>")
  }
  return text
}

/** "Invalid parameter" elsewhere; of the id and the secret here. */
const wrongIdentity = 10003

/** A refusal of the endpoints that give tokens: what is wrong there is who asks. */
const asRefusal = (error: FeishuError.FeishuError): FeishuError.FeishuError => {
  if (error._tag !== "FeishuApiError" || error.code !== wrongIdentity) return error
  const { fieldViolations: _, raw, ...details } = error
  return new FeishuError.FeishuAuthError({ ...details, raw })
}

/** Whether the platform says yes. OAuth's replies have no `code` when they succeed. */
const isGranted = (body: { readonly [name: string]: unknown }): boolean =>
  (body.error === undefined || body.error === null) &&
  (codeOf(body.code) === 0 || (body.code === undefined && typeof body.access_token === "string"))
