/**
 * The Feishu / Lark open platform for Effect programs.
 *
 * Each module is also a subpath, `@effect-feishu/core/Im`; importing one loads none of the others. The generated API
 * is below `@effect-feishu/core/api`; `ApiSchema`, which loads `effect/Schema`, is a subpath only.
 *
 * @since 0.1.0
 */

/**
 * Approvals: from the definition of a form to the decision.
 *
 * @since 0.1.0
 */
export * as Approval from "./Approval.js"

/**
 * Where a store app's ticket is kept.
 *
 * @since 0.1.0
 */
export * as AppTicketStore from "./AppTicketStore.js"

/**
 * What is left of a long list when one of its parts fails.
 *
 * @since 0.1.0
 */
export * as BatchError from "./BatchError.js"

/**
 * Bases: tables with typed fields.
 *
 * @since 0.1.0
 */
export * as Bitable from "./Bitable.js"

/**
 * Whiteboards.
 *
 * @since 0.1.0
 */
export * as Board from "./Board.js"

/**
 * Calendars, events, who is invited, and when people are busy.
 *
 * @since 0.1.0
 */
export * as Calendar from "./Calendar.js"

/**
 * Card entities.
 *
 * @since 0.1.0
 */
export * as CardKit from "./CardKit.js"

/**
 * The shapes of what goes over the wire.
 *
 * @since 0.1.0
 */
export * as Codec from "./Codec.js"

/**
 * People and departments.
 *
 * @since 0.1.0
 */
export * as Contact from "./Contact.js"

/**
 * Who the application is.
 *
 * @since 0.1.0
 */
export * as Credentials from "./Credentials.js"

/**
 * What happens to a response that does not have its documented shape.
 *
 * @since 0.1.0
 */
export * as Decoding from "./Decoding.js"

/**
 * Documents: blocks under a page.
 *
 * @since 0.1.0
 */
export * as Docx from "./Docx.js"

/**
 * Files on their way from the platform.
 *
 * @since 0.1.0
 */
export * as Download from "./Download.js"

/**
 * The drive: files, folders, permissions, references to documents.
 *
 * @since 0.1.0
 */
export * as Drive from "./Drive.js"

/**
 * Endpoints as values.
 *
 * @since 0.1.0
 */
export * as Endpoint from "./Endpoint.js"

/**
 * Ready-made layers.
 *
 * @since 0.1.0
 */
export * as Feishu from "./Feishu.js"

/**
 * The service that every call goes through.
 *
 * @since 0.1.0
 */
export * as FeishuClient from "./FeishuClient.js"

/**
 * Everything that can go wrong.
 *
 * @since 0.1.0
 */
export * as FeishuError from "./FeishuError.js"

/**
 * The credentials of a help desk.
 *
 * @since 0.1.0
 */
export * as HelpDesk from "./HelpDesk.js"

/**
 * Messages and chats.
 *
 * @since 0.1.0
 */
export * as Im from "./Im.js"

/**
 * Rate limits that are kept before they are hit.
 *
 * @since 0.1.0
 */
export * as Limits from "./Limits.js"

/**
 * Mailboxes and what is in them.
 *
 * @since 0.1.0
 */
export * as Mail from "./Mail.js"

/**
 * Buildings, meeting rooms, and when they are taken.
 *
 * @since 0.1.0
 */
export * as MeetingRoom from "./MeetingRoom.js"

/**
 * What a value says as a message.
 *
 * @since 0.1.0
 */
export * as MessageContent from "./MessageContent.js"

/**
 * Users who let the app act for them.
 *
 * @since 0.1.0
 */
export * as OAuth from "./OAuth.js"

/**
 * What user tokens need of OAuth.
 *
 * @since 0.1.0
 */
export * as OAuthClient from "./OAuthClient.js"

/**
 * The `state` parameter of OAuth: signed, and checked when the user comes back.
 *
 * @since 0.1.0
 */
export * as OAuthState from "./OAuthState.js"

/**
 * Listings.
 *
 * @since 0.1.0
 */
export * as Paged from "./Paged.js"

/**
 * Proof keys for the authorization page.
 *
 * @since 0.1.0
 */
export * as Pkce from "./Pkce.js"

/**
 * The hosts of the platform.
 *
 * @since 0.1.0
 */
export * as Region from "./Region.js"

/**
 * When a failed call is tried again.
 *
 * @since 0.1.0
 */
export * as Retry from "./Retry.js"

/**
 * Secrets as they are handed over: plain, or wrapped.
 *
 * @since 0.1.0
 */
export * as Secret from "./Secret.js"

/**
 * Spreadsheets: ranges of cells.
 *
 * @since 0.1.0
 */
export * as Sheets from "./Sheets.js"

/**
 * Tasks, and what is said about them.
 *
 * @since 0.1.0
 */
export * as Task from "./Task.js"

/**
 * The tenant in which a store app acts.
 *
 * @since 0.1.0
 */
export * as Tenant from "./Tenant.js"

/**
 * Where tokens rest between calls.
 *
 * @since 0.1.0
 */
export * as TokenCache from "./TokenCache.js"

/**
 * The application's tokens.
 *
 * @since 0.1.0
 */
export * as Tokens from "./Tokens.js"

/**
 * One HTTP exchange.
 *
 * @since 0.1.0
 */
export * as Transport from "./Transport.js"

/**
 * Files on their way to the platform.
 *
 * @since 0.1.0
 */
export * as Upload from "./Upload.js"

/**
 * The ids by which a user is known.
 *
 * @since 0.1.0
 */
export * as UserKeys from "./UserKeys.js"

/**
 * Acting as a user.
 *
 * @since 0.1.0
 */
export * as UserToken from "./UserToken.js"

/**
 * Where users' tokens are kept.
 *
 * @since 0.1.0
 */
export * as UserTokenStore from "./UserTokenStore.js"

/**
 * Users' tokens, renewed ahead of time.
 *
 * @since 0.1.0
 */
export * as UserTokens from "./UserTokens.js"

/**
 * Video meetings: reserved, and held.
 *
 * @since 0.1.0
 */
export * as Vc from "./Vc.js"

/**
 * Wikis: spaces of nodes, each of which stands for a document.
 *
 * @since 0.1.0
 */
export * as Wiki from "./Wiki.js"
