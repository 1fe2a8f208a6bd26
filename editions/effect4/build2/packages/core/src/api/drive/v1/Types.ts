// GENERATED from spec/drive.json. DO NOT EDIT: correct spec/patches/drive.json.
/**
 * Structures that several resources of `drive/v1` share.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"

/** @category structures */
export interface FileCommentReply {
  readonly content: ReplyContent
  readonly reply_id: string
  readonly user_id?: string | undefined
  readonly create_time?: number | undefined
  readonly update_time?: number | undefined
  readonly extra?: ReplyExtra | undefined
  readonly reactions?: ReadonlyArray<FileCommentV2BatchQueryReactionData> | undefined
}

export const FileCommentReply: Codec.Shape<FileCommentReply> = /*#__PURE__*/ Codec.shape(
  "drive#FileCommentReply",
  () => ({
    content: Codec.obj(ReplyContent),
    reply_id: Codec.str,
    user_id: Codec.strOpt,
    create_time: Codec.intOpt,
    update_time: Codec.intOpt,
    extra: Codec.objOpt(ReplyExtra),
    reactions: Codec.listOpt(Codec.obj(FileCommentV2BatchQueryReactionData))
  })
)

/** @category structures */
export interface ReplyContent {
  readonly elements: ReadonlyArray<ReplyElement>
}

export const ReplyContent: Codec.Shape<ReplyContent> = /*#__PURE__*/ Codec.shape(
  "drive#ReplyContent",
  () => ({
    elements: Codec.list(Codec.obj(ReplyElement))
  })
)

/** @category structures */
export interface ReplyElement {
  readonly type: "text_run" | "docs_link" | "person" | (string & {})
  readonly text_run?: TextRun | undefined
  readonly docs_link?: DocsLink | undefined
  readonly person?: Person | undefined
}

export const ReplyElement: Codec.Shape<ReplyElement> = /*#__PURE__*/ Codec.shape(
  "drive#ReplyElement",
  () => ({
    type: Codec.open("text_run", "docs_link", "person"),
    text_run: Codec.objOpt(TextRun),
    docs_link: Codec.objOpt(DocsLink),
    person: Codec.objOpt(Person)
  })
)

/** @category structures */
export interface TextRun {
  readonly text?: string | undefined
}

export const TextRun: Codec.Shape<TextRun> = /*#__PURE__*/ Codec.shape("drive#TextRun", () => ({
  text: Codec.strOpt
}))

/** @category structures */
export interface DocsLink {
  readonly url?: string | undefined
}

export const DocsLink: Codec.Shape<DocsLink> = /*#__PURE__*/ Codec.shape("drive#DocsLink", () => ({
  url: Codec.strOpt
}))

/** @category structures */
export interface Person {
  readonly user_id?: string | undefined
}

export const Person: Codec.Shape<Person> = /*#__PURE__*/ Codec.shape("drive#Person", () => ({
  user_id: Codec.strOpt
}))

/** @category structures */
export interface ReplyExtra {
  readonly image_list?: ReadonlyArray<string> | undefined
}

export const ReplyExtra: Codec.Shape<ReplyExtra> = /*#__PURE__*/ Codec.shape("drive#ReplyExtra", () => ({
  image_list: Codec.listOpt(Codec.str)
}))

/** @category structures */
export interface FileCommentV2BatchQueryReactionData {
  readonly reaction_key: string
  readonly count: number
  readonly ahead_users?: ReadonlyArray<string> | undefined
}

export const FileCommentV2BatchQueryReactionData: Codec.Shape<FileCommentV2BatchQueryReactionData> =
  /*#__PURE__*/ Codec.shape("drive#FileCommentV2BatchQueryReactionData", () => ({
    reaction_key: Codec.str,
    count: Codec.int,
    ahead_users: Codec.listOpt(Codec.str)
  }))

/** @category structures */
export interface ReplyContentInput {
  readonly elements: ReadonlyArray<ReplyElementInput>
}

export const ReplyContentInput: Codec.Shape<ReplyContentInput> = /*#__PURE__*/ Codec.shape(
  "drive#ReplyContentInput",
  () => ({
    elements: Codec.list(Codec.obj(ReplyElementInput))
  })
)

/** @category structures */
export interface ReplyElementInput {
  readonly type: "text_run" | "docs_link" | "person" | (string & {})
  readonly text_run?: TextRunInput | undefined
  readonly docs_link?: DocsLinkInput | undefined
  readonly person?: PersonInput | undefined
}

export const ReplyElementInput: Codec.Shape<ReplyElementInput> = /*#__PURE__*/ Codec.shape(
  "drive#ReplyElementInput",
  () => ({
    type: Codec.listed("text_run", "docs_link", "person"),
    text_run: Codec.objOpt(TextRunInput),
    docs_link: Codec.objOpt(DocsLinkInput),
    person: Codec.objOpt(PersonInput)
  })
)

/** @category structures */
export interface TextRunInput {
  readonly text: string
}

export const TextRunInput: Codec.Shape<TextRunInput> = /*#__PURE__*/ Codec.shape(
  "drive#TextRunInput",
  () => ({
    text: Codec.str
  })
)

/** @category structures */
export interface DocsLinkInput {
  readonly url: string
}

export const DocsLinkInput: Codec.Shape<DocsLinkInput> = /*#__PURE__*/ Codec.shape(
  "drive#DocsLinkInput",
  () => ({
    url: Codec.str
  })
)

/** @category structures */
export interface PersonInput {
  readonly user_id: string
}

export const PersonInput: Codec.Shape<PersonInput> = /*#__PURE__*/ Codec.shape("drive#PersonInput", () => ({
  user_id: Codec.str
}))
