// GENERATED from spec/lingo.json. DO NOT EDIT: correct spec/patches/lingo.json.
/**
 * Structures that several resources of `lingo/v1` share.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"

/** @category structures */
export interface Term {
  readonly key: string
  readonly display_status: DisplayStatus
}

export const Term: Codec.Shape<Term> = /*#__PURE__*/ Codec.shape("lingo#Term", () => ({
  key: Codec.str,
  display_status: Codec.obj(DisplayStatus)
}))

/** @category structures */
export interface DisplayStatus {
  readonly allow_highlight: boolean
  readonly allow_search: boolean
}

export const DisplayStatus: Codec.Shape<DisplayStatus> = /*#__PURE__*/ Codec.shape(
  "lingo#DisplayStatus",
  () => ({
    allow_highlight: Codec.bool,
    allow_search: Codec.bool
  })
)

/** @category structures */
export interface RelatedMetaInput {
  readonly users?: ReadonlyArray<RefererInput2> | undefined
  readonly chats?: ReadonlyArray<RefererInput> | undefined
  readonly docs?: ReadonlyArray<Referer> | undefined
  readonly oncalls?: ReadonlyArray<RefererInput> | undefined
  readonly links?: ReadonlyArray<Referer> | undefined
  readonly abbreviations?: ReadonlyArray<Abbreviation> | undefined
  readonly classifications?: ReadonlyArray<Classification> | undefined
  /** At most 10 items. */
  readonly images?: ReadonlyArray<BaikeImage> | undefined
}

export const RelatedMetaInput: Codec.Shape<RelatedMetaInput> = /*#__PURE__*/ Codec.shape(
  "lingo#RelatedMetaInput",
  () => ({
    users: Codec.listOpt(Codec.obj(RefererInput2)),
    chats: Codec.listOpt(Codec.obj(RefererInput)),
    docs: Codec.listOpt(Codec.obj(Referer)),
    oncalls: Codec.listOpt(Codec.obj(RefererInput)),
    links: Codec.listOpt(Codec.obj(Referer)),
    abbreviations: Codec.listOpt(Codec.obj(Abbreviation)),
    classifications: Codec.listOpt(Codec.obj(Classification)),
    images: Codec.listOpt(Codec.obj(BaikeImage))
  })
)

/** @category structures */
export interface RefererInput2 {
  readonly id: string
  readonly title?: string | undefined
}

export const RefererInput2: Codec.Shape<RefererInput2> = /*#__PURE__*/ Codec.shape(
  "lingo#RefererInput2",
  () => ({
    id: Codec.str,
    title: Codec.strOpt
  })
)

/** @category structures */
export interface RefererInput {
  readonly id: string
}

export const RefererInput: Codec.Shape<RefererInput> = /*#__PURE__*/ Codec.shape(
  "lingo#RefererInput",
  () => ({
    id: Codec.str
  })
)

/** @category structures */
export interface Referer {
  readonly title?: string | undefined
  readonly url?: string | undefined
}

export const Referer: Codec.Shape<Referer> = /*#__PURE__*/ Codec.shape("lingo#Referer", () => ({
  title: Codec.strOpt,
  url: Codec.strOpt
}))

/** @category structures */
export interface Abbreviation {
  readonly id?: string | undefined
}

export const Abbreviation: Codec.Shape<Abbreviation> = /*#__PURE__*/ Codec.shape(
  "lingo#Abbreviation",
  () => ({
    id: Codec.strOpt
  })
)

/** @category structures */
export interface Classification {
  readonly id: string
  readonly father_id?: string | undefined
}

export const Classification: Codec.Shape<Classification> = /*#__PURE__*/ Codec.shape(
  "lingo#Classification",
  () => ({
    id: Codec.str,
    father_id: Codec.strOpt
  })
)

/** @category structures */
export interface BaikeImage {
  readonly token: string
}

export const BaikeImage: Codec.Shape<BaikeImage> = /*#__PURE__*/ Codec.shape("lingo#BaikeImage", () => ({
  token: Codec.str
}))

/** @category structures */
export interface OuterInfoInput {
  /** 2 to 32 characters. */
  readonly provider: string
  /** 1 to 64 characters. */
  readonly outer_id: string
}

export const OuterInfoInput: Codec.Shape<OuterInfoInput> = /*#__PURE__*/ Codec.shape(
  "lingo#OuterInfoInput",
  () => ({
    provider: Codec.str,
    outer_id: Codec.str
  })
)

/** @category structures */
export interface I18nEntryDescInput {
  readonly language: 1 | 2 | 3 | (number & {})
  /** 1 to 5000 characters. */
  readonly description?: string | undefined
  /** 1 to 5000 characters. */
  readonly rich_text?: string | undefined
}

export const I18nEntryDescInput: Codec.Shape<I18nEntryDescInput> = /*#__PURE__*/ Codec.shape(
  "lingo#I18nEntryDescInput",
  () => ({
    language: Codec.listed(1, 2, 3),
    description: Codec.strOpt,
    rich_text: Codec.strOpt
  })
)

/** @category structures */
export interface Entity {
  readonly id?: string | undefined
  readonly main_keys: ReadonlyArray<Term>
  readonly aliases?: ReadonlyArray<Term> | undefined
  readonly description?: string | undefined
  readonly creator?: string | undefined
  readonly create_time?: string | undefined
  readonly updater?: string | undefined
  readonly update_time?: string | undefined
  readonly related_meta?: RelatedMeta | undefined
  readonly statistics?: Statistics | undefined
  readonly outer_info?: OuterInfo | undefined
  readonly rich_text?: string | undefined
  readonly source?: number | undefined
  readonly i18n_descs?: ReadonlyArray<I18nEntryDesc> | undefined
  /** Not in the documentation. */
  readonly full_names?: ReadonlyArray<Term> | undefined
}

export const Entity: Codec.Shape<Entity> = /*#__PURE__*/ Codec.shape("lingo#Entity", () => ({
  id: Codec.strOpt,
  main_keys: Codec.list(Codec.obj(Term)),
  aliases: Codec.listOpt(Codec.obj(Term)),
  description: Codec.strOpt,
  creator: Codec.strOpt,
  create_time: Codec.strOpt,
  updater: Codec.strOpt,
  update_time: Codec.strOpt,
  related_meta: Codec.objOpt(RelatedMeta),
  statistics: Codec.objOpt(Statistics),
  outer_info: Codec.objOpt(OuterInfo),
  rich_text: Codec.strOpt,
  source: Codec.intOpt,
  i18n_descs: Codec.listOpt(Codec.obj(I18nEntryDesc)),
  full_names: Codec.listOpt(Codec.obj(Term))
}))

/** @category structures */
export interface RelatedMeta {
  readonly users?: ReadonlyArray<Referer2> | undefined
  readonly chats?: ReadonlyArray<Referer2> | undefined
  readonly docs?: ReadonlyArray<Referer> | undefined
  readonly oncalls?: ReadonlyArray<Referer2> | undefined
  readonly links?: ReadonlyArray<Referer> | undefined
  readonly abbreviations?: ReadonlyArray<Abbreviation> | undefined
  readonly classifications?: ReadonlyArray<Classification> | undefined
  readonly images?: ReadonlyArray<BaikeImage> | undefined
}

export const RelatedMeta: Codec.Shape<RelatedMeta> = /*#__PURE__*/ Codec.shape("lingo#RelatedMeta", () => ({
  users: Codec.listOpt(Codec.obj(Referer2)),
  chats: Codec.listOpt(Codec.obj(Referer2)),
  docs: Codec.listOpt(Codec.obj(Referer)),
  oncalls: Codec.listOpt(Codec.obj(Referer2)),
  links: Codec.listOpt(Codec.obj(Referer)),
  abbreviations: Codec.listOpt(Codec.obj(Abbreviation)),
  classifications: Codec.listOpt(Codec.obj(Classification)),
  images: Codec.listOpt(Codec.obj(BaikeImage))
}))

/** @category structures */
export interface Referer2 {
  readonly id: string
  readonly title?: string | undefined
  readonly url?: string | undefined
}

export const Referer2: Codec.Shape<Referer2> = /*#__PURE__*/ Codec.shape("lingo#Referer2", () => ({
  id: Codec.str,
  title: Codec.strOpt,
  url: Codec.strOpt
}))

/** @category structures */
export interface Statistics {
  readonly like_count: number
  readonly dislike_count: number
}

export const Statistics: Codec.Shape<Statistics> = /*#__PURE__*/ Codec.shape("lingo#Statistics", () => ({
  like_count: Codec.int,
  dislike_count: Codec.int
}))

/** @category structures */
export interface OuterInfo {
  readonly provider: string
  readonly outer_id: string
}

export const OuterInfo: Codec.Shape<OuterInfo> = /*#__PURE__*/ Codec.shape("lingo#OuterInfo", () => ({
  provider: Codec.str,
  outer_id: Codec.str
}))

/** @category structures */
export interface I18nEntryDesc {
  readonly language: 1 | 2 | 3 | (number & {})
  readonly description?: string | undefined
  readonly rich_text?: string | undefined
}

export const I18nEntryDesc: Codec.Shape<I18nEntryDesc> = /*#__PURE__*/ Codec.shape(
  "lingo#I18nEntryDesc",
  () => ({
    language: Codec.open(1, 2, 3),
    description: Codec.strOpt,
    rich_text: Codec.strOpt
  })
)
