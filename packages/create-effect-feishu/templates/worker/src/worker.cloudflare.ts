/** Cloudflare calls this. A worker has its variables with its first request, and does nothing before. */
import { makeWebhook, textsOf } from "./webhook.js"

let webhook: ReturnType<typeof makeWebhook> | undefined

export default {
  fetch: (
    request: Request,
    environment: object,
    context: { waitUntil(promise: Promise<unknown>): void }
  ): Promise<Response> => {
    webhook ??= makeWebhook(textsOf(environment))
    return webhook.handler(request, context)
  }
}
