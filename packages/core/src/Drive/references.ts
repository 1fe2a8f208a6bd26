/**
 * References to documents: in addresses, in texts, in the data of meetings.
 *
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Document from "../api/docx/v1/Document.js"
import * as Space from "../api/wiki/v2/Space.js"
import type { CallOptions } from "../Endpoint.js"
import type { FeishuClient } from "../FeishuClient.js"
import type { FeishuError, FeishuInvalidRequestError } from "../FeishuError.js"
import { invalid } from "../internal/arguments.js"
import * as Settings from "../Settings.js"

/**
 * The kinds of document that a reference can lead to.
 *
 * @since 0.1.0
 * @category models
 */
export type ReferenceType =
  | "docx"
  | "doc"
  | "wiki"
  | "sheet"
  | "bitable"
  | "file"
  | "folder"
  | "mindnote"
  | "slides"
  | "minutes"
  | "board"

/**
 * A document: its token and, where it is known, its kind.
 *
 * @since 0.1.0
 * @category models
 */
export interface DocumentReference {
  readonly token: string
  /** Absent only where nothing tells it. */
  readonly docType: ReferenceType | undefined
  /** The table of a base, or the sheet of a spreadsheet, that an address leads to. */
  readonly subId?: string | undefined
}

/** What stands before the token in an address. */
const pathTypes: { readonly [segment: string]: ReferenceType } = {
  docx: "docx",
  docs: "doc",
  doc: "doc",
  wiki: "wiki",
  sheets: "sheet",
  base: "bitable",
  bitable: "bitable",
  file: "file",
  mindnotes: "mindnote",
  slides: "slides",
  minutes: "minutes",
  board: "board"
}

/** What a token of the older form begins with. */
const prefixTypes: ReadonlyArray<readonly [prefix: string, type: ReferenceType]> = [
  ["wikcn", "wiki"],
  ["wikus", "wiki"],
  ["doxcn", "docx"],
  ["doxus", "docx"],
  ["doccn", "doc"],
  ["docus", "doc"],
  ["shtcn", "sheet"],
  ["shtus", "sheet"],
  ["bascn", "bitable"],
  ["basus", "bitable"],
  ["fldcn", "folder"],
  ["fldus", "folder"],
  ["boxcn", "file"],
  ["boxus", "file"],
  ["bmncn", "mindnote"],
  ["bmnus", "mindnote"],
  ["obcn", "minutes"],
  ["doxc", "docx"]
]

const typeOfToken = (token: string): ReferenceType | undefined =>
  prefixTypes.find(([prefix]) => token.startsWith(prefix))?.[1]

const isType = (name: string): name is ReferenceType =>
  Object.values(pathTypes).includes(name as ReferenceType)

/** A kind by any of its names: `docs` and `sheets` of addresses, `doc` and `sheet` of the API. */
const typeNamed = (name: string | undefined): ReferenceType | undefined => {
  if (name === undefined) return undefined
  const lower = name.toLowerCase()
  return lower === "folder" || isType(lower) ? lower : pathTypes[lower]
}

const urls = /https?:\/\/[^\s<>"'`\\^{|}()[\],;!（）【】「」『』《》，。；：！？、]+/gi
const tokenForm = /^[A-Za-z0-9_-]{6,}$/
const fullToken = /^[A-Za-z0-9]{20,}$/

/** The hosts of documents: of tenants, and those that all share. */
const isHost = (host: string): boolean =>
  /(?:^|\.)(?:feishu\.cn|larksuite\.com|larkoffice\.com|feishu\.net|larksuite\.cn)$/.test(host)

const inUrl = (text: string): DocumentReference | undefined => {
  let url: URL
  try {
    url = new URL(text)
  } catch {
    return undefined
  }
  const isOurs = isHost(url.hostname)
  const parts = url.pathname.split("/").filter((part) => part !== "")
  // The last pair counts: some addresses carry a prefix, as `/space/doc/...` and `/drive/folder/...` do.
  for (let at = parts.length - 2; at >= 0; at--) {
    const [kind, token] = [parts[at]!.toLowerCase(), parts[at + 1]!]
    // On a host of a company's own only what looks like a token is one.
    if (!(isOurs ? tokenForm : fullToken).test(token)) continue
    const type =
      kind === "folder" && parts[at - 1] === "drive"
        ? "folder"
        : Object.hasOwn(pathTypes, kind)
          ? pathTypes[kind]
          : undefined
    if (type === undefined) continue
    const subId = url.searchParams.get("table") ?? url.searchParams.get("sheet") ?? undefined
    return {
      token,
      // An address of the older form may lead to a document of the newer one; its token tells.
      docType: type === "doc" ? (typeOfToken(token) ?? "docx") : type,
      ...(subId === undefined ? {} : { subId })
    }
  }
  return undefined
}

/**
 * The first reference to a document in a text: an address of Feishu or Lark with any kind of document, or a bare token
 * of the older form, whose first letters tell its kind.
 *
 * A token of the newer form does not show its kind: with `defaultDocType` a text that is nothing but such a token counts
 * as one of that kind.
 *
 * @example
 * Drive.parseDocumentReference("see https://acme.feishu.cn/base/bascnabcdef?table=tbl1")
 * // Option.some({ token: "bascnabcdef", docType: "bitable", subId: "tbl1" })
 *
 * @since 0.1.0
 * @category references
 */
export const parseDocumentReference = (
  text: string,
  options?: { readonly defaultDocType?: ReferenceType | undefined }
): Option.Option<DocumentReference> => {
  for (const [found] of text.matchAll(urls)) {
    const reference = inUrl(found.replace(/[.:?]+$/, ""))
    if (reference !== undefined) return Option.some(reference)
  }
  for (const [word] of text.replace(urls, " ").matchAll(/[A-Za-z0-9_-]+/g)) {
    const prefix = prefixTypes.find(([one]) => word.startsWith(one))
    if (prefix !== undefined && word.length >= prefix[0].length + 6) {
      return Option.some({ token: word, docType: prefix[1] })
    }
  }
  const bare = text.trim()
  return options?.defaultDocType !== undefined && fullToken.test(bare)
    ? Option.some({ token: bare, docType: options.defaultDocType })
    : Option.none()
}

/**
 * Where `documentReferenceFromMapping` looks.
 *
 * @since 0.1.0
 * @category models
 */
export interface MappingOptions {
  /** A text to look at when the mapping holds nothing. */
  readonly text?: string | undefined
  /** Keys of tokens, the first that is filled counts. Default: `document_token`, `doc_token`, `obj_token`, `token`. */
  readonly tokenKeys?: ReadonlyArray<string> | undefined
  /** Keys of addresses, looked at after those of tokens. Default: `document_url`, `doc_url`, `url`. */
  readonly urlKeys?: ReadonlyArray<string> | undefined
  /** The key that names the kind. Default: `doc_type`. */
  readonly docTypeKey?: string | undefined
  /** The kind where nothing tells it. */
  readonly defaultDocType?: ReferenceType | undefined
}

/** Plain data with any keys, such as a message of one's own or an answer of the platform. */
interface Mapping {
  readonly [key: string]: unknown
}

const textAt = (data: Mapping, key: string): string | undefined => {
  const value = data[key]
  return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined
}

/**
 * The document that plain data refers to: by a token, by an address, or else within `text`.
 *
 * The kind is the one that the data names, else the one that the token's first letters tell, else `defaultDocType`.
 *
 * @since 0.1.0
 * @category references
 */
export const documentReferenceFromMapping = (
  data: Mapping,
  options?: MappingOptions
): Option.Option<DocumentReference> => {
  Settings.unsafeCheck("Drive.documentReferenceFromMapping", options, {
    tokenKeys: Settings.texts,
    urlKeys: Settings.texts,
    docTypeKey: Settings.text,
    defaultDocType: Settings.text,
    text: Settings.text
  })
  const tokenKeys = options?.tokenKeys ?? ["document_token", "doc_token", "obj_token", "token"]
  const urlKeys = options?.urlKeys ?? ["document_url", "doc_url", "url"]
  const named = typeNamed(textAt(data, options?.docTypeKey ?? "doc_type"))
  for (const key of tokenKeys) {
    const token = textAt(data, key)
    if (token === undefined) continue
    // Where a token is expected an address may stand.
    const reference = /^https?:/i.test(token) ? inUrl(token) : undefined
    if (reference !== undefined) return Option.some({ ...reference, docType: named ?? reference.docType })
    if (tokenForm.test(token)) {
      return Option.some({ token, docType: named ?? typeOfToken(token) ?? options?.defaultDocType })
    }
  }
  for (const text of [...urlKeys.map((key) => textAt(data, key)), options?.text]) {
    const reference =
      text === undefined ? Option.none<DocumentReference>() : parseDocumentReference(text, options)
    if (Option.isSome(reference)) return reference
  }
  return Option.none()
}

const noteKeys: MappingOptions = {
  tokenKeys: [
    "meeting_note_token",
    "note_token",
    "note_doc_token",
    "note_id",
    "document_token",
    "doc_token",
    "obj_token",
    "token"
  ],
  urlKeys: ["meeting_note_url", "note_url", "document_url", "doc_url", "url"],
  defaultDocType: "docx"
}

/**
 * The notes of a meeting that plain data refers to; a `docx` where nothing tells the kind.
 *
 * @since 0.1.0
 * @category references
 */
export const meetingNoteReferenceFromMapping = (
  data: Mapping,
  options?: Pick<MappingOptions, "text" | "docTypeKey">
): Option.Option<DocumentReference> => documentReferenceFromMapping(data, { ...noteKeys, ...options })

const isMapping = (value: unknown): value is Mapping =>
  typeof value === "object" && value !== null && !Array.isArray(value)

/**
 * The notes of a meeting as `Vc.meetings.get` answers, with or without the `meeting` around it. The meeting's own
 * address does not count: it leads to the meeting.
 *
 * @since 0.1.0
 * @category references
 */
export const meetingNoteReferenceFromMeeting = (meeting: object): Option.Option<DocumentReference> => {
  const outer = meeting as Mapping
  const inner = isMapping(outer["meeting"]) ? outer["meeting"] : outer
  const { token: _token, url: _url, ...fields } = inner
  for (const place of [fields["meeting_note"], fields["note"], fields]) {
    if (!isMapping(place)) continue
    const found = meetingNoteReferenceFromMapping(place)
    if (Option.isSome(found)) return found
  }
  return Option.none()
}

/**
 * Follows a reference to a wiki node to the document for which the node stands. Other references stay as they are.
 *
 * @see https://open.feishu.cn/document/server-docs/docs/wiki-v2/space-node/get_node
 * @since 0.1.0
 * @category references
 */
export const resolveDocumentReference = (
  reference: DocumentReference,
  options?: CallOptions
): Effect.Effect<DocumentReference, FeishuError, FeishuClient> =>
  reference.docType === "wiki"
    ? Effect.map(Space.getNode({ token: reference.token, obj_type: "wiki" }, options), ({ node }) => ({
        ...reference,
        token: node.obj_token,
        docType: typeNamed(node.obj_type)
      }))
    : Effect.succeed(reference)

const asReference = (reference: DocumentReference | string): Option.Option<DocumentReference> =>
  typeof reference === "string"
    ? parseDocumentReference(reference, { defaultDocType: "docx" })
    : Option.some(reference)

/**
 * The text of the document that a reference, or a text with an address, leads to; through a wiki node where need be.
 *
 * Fails with `FeishuInvalidRequestError` when there is no reference, or when it leads to something else than a document
 * of the newer form.
 *
 * @example
 * Drive.rawDocumentContent("https://acme.feishu.cn/wiki/wikcnabcdef")
 *
 * @see https://open.feishu.cn/document/server-docs/docs/docs/docx-v1/document/raw_content
 * @since 0.1.0
 * @category references
 */
export const rawDocumentContent = (
  reference: DocumentReference | string,
  options?: CallOptions & { readonly lang?: 0 | 1 | 2 | (number & {}) | undefined }
): Effect.Effect<string, FeishuError, FeishuClient> => {
  const refuse = (message: string): Effect.Effect<never, FeishuInvalidRequestError> =>
    Effect.fail(invalid("Drive.rawDocumentContent", Document.rawContent, [{ path: "reference", message }]))
  return Option.match(asReference(reference), {
    onNone: () => refuse("must be or hold a reference to a document"),
    onSome: (found) =>
      Effect.flatMap(resolveDocumentReference(found, options), ({ docType, token }) =>
        docType === "docx"
          ? Effect.map(
              Document.rawContent({ document_id: token, lang: options?.lang }, options),
              (answer) => answer.content
            )
          : refuse(
              `leads to ${docType === undefined ? "a document of unknown kind" : `a ${docType}`}, not to a docx`
            )
      )
  })
}
