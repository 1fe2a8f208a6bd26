/**
 * Every event of the Feishu / Lark platform, over webhook and long connection.
 *
 * @since 0.1.0
 */
export * as CardActionV1 from "./CardActionV1.js"
export * as CatchUp from "./CatchUp.js"
export * as Connection from "./Connection.js"
export * as Dedup from "./Dedup.js"
export * as DedupContract from "./DedupContract.js"
export * as Delivery from "./Delivery.js"
export * as Doctor from "./Doctor.js"
export * as Encryption from "./Encryption.js"
export * as Envelope from "./Envelope.js"
export * as Events from "./Events.js"
export * as Fragments from "./Fragments.js"
export * as Frame from "./Frame.js"
export * as Handlers from "./Handlers.js"
export * as Inbox from "./Inbox.js"
export * as Job from "./Job.js"
export * as LongConnection from "./LongConnection.js"
export * as Signature from "./Signature.js"
export * as Verdict from "./Verdict.js"
export * as Webhook from "./Webhook.js"
export * as WebhookSecrets from "./WebhookSecrets.js"
