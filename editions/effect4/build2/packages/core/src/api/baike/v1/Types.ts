// GENERATED from spec/baike.json. DO NOT EDIT: correct spec/patches/baike.json.
/**
 * Structures that several resources of `baike/v1` share.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"

/** @category structures */
export interface Classification {
  readonly id: string
  readonly name?: string | undefined
  readonly father_id?: string | undefined
}

export const Classification: Codec.Shape<Classification> = /*#__PURE__*/ Codec.shape(
  "baike#Classification",
  () => ({
    id: Codec.str,
    name: Codec.strOpt,
    father_id: Codec.strOpt
  })
)

/** @category structures */
export interface Term {
  readonly key: string
  readonly display_status: DisplayStatus
}

export const Term: Codec.Shape<Term> = /*#__PURE__*/ Codec.shape("baike#Term", () => ({
  key: Codec.str,
  display_status: Codec.obj(DisplayStatus)
}))

/** @category structures */
export interface DisplayStatus {
  readonly allow_highlight: boolean
  readonly allow_search: boolean
}

export const DisplayStatus: Codec.Shape<DisplayStatus> = /*#__PURE__*/ Codec.shape(
  "baike#DisplayStatus",
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
  readonly classifications?: ReadonlyArray<ClassificationInput> | undefined
  /** At most 10 items. */
  readonly images?: ReadonlyArray<BaikeImage> | undefined
}

export const RelatedMetaInput: Codec.Shape<RelatedMetaInput> = /*#__PURE__*/ Codec.shape(
  "baike#RelatedMetaInput",
  () => ({
    users: Codec.listOpt(Codec.obj(RefererInput2)),
    chats: Codec.listOpt(Codec.obj(RefererInput)),
    docs: Codec.listOpt(Codec.obj(Referer)),
    oncalls: Codec.listOpt(Codec.obj(RefererInput)),
    links: Codec.listOpt(Codec.obj(Referer)),
    abbreviations: Codec.listOpt(Codec.obj(Abbreviation)),
    classifications: Codec.listOpt(Codec.obj(ClassificationInput)),
    images: Codec.listOpt(Codec.obj(BaikeImage))
  })
)

/** @category structures */
export interface RefererInput2 {
  readonly id: string
  readonly title?: string | undefined
}

export const RefererInput2: Codec.Shape<RefererInput2> = /*#__PURE__*/ Codec.shape(
  "baike#RefererInput2",
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
  "baike#RefererInput",
  () => ({
    id: Codec.str
  })
)

/** @category structures */
export interface Referer {
  readonly title?: string | undefined
  readonly url?: string | undefined
}

export const Referer: Codec.Shape<Referer> = /*#__PURE__*/ Codec.shape("baike#Referer", () => ({
  title: Codec.strOpt,
  url: Codec.strOpt
}))

/** @category structures */
export interface Abbreviation {
  readonly id?: string | undefined
}

export const Abbreviation: Codec.Shape<Abbreviation> = /*#__PURE__*/ Codec.shape(
  "baike#Abbreviation",
  () => ({
    id: Codec.strOpt
  })
)

/** @category structures */
export interface ClassificationInput {
  readonly id: string
  readonly father_id?: string | undefined
}

export const ClassificationInput: Codec.Shape<ClassificationInput> = /*#__PURE__*/ Codec.shape(
  "baike#ClassificationInput",
  () => ({
    id: Codec.str,
    father_id: Codec.strOpt
  })
)

/** @category structures */
export interface BaikeImage {
  readonly token: string
}

export const BaikeImage: Codec.Shape<BaikeImage> = /*#__PURE__*/ Codec.shape("baike#BaikeImage", () => ({
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
  "baike#OuterInfoInput",
  () => ({
    provider: Codec.str,
    outer_id: Codec.str
  })
)

/** @category structures */
export interface Entity2 {
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
  /** Not in the documentation. */
  readonly full_names?: ReadonlyArray<Term> | undefined
}

export const Entity2: Codec.Shape<Entity2> = /*#__PURE__*/ Codec.shape("baike#Entity2", () => ({
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

export const RelatedMeta: Codec.Shape<RelatedMeta> = /*#__PURE__*/ Codec.shape("baike#RelatedMeta", () => ({
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

export const Referer2: Codec.Shape<Referer2> = /*#__PURE__*/ Codec.shape("baike#Referer2", () => ({
  id: Codec.str,
  title: Codec.strOpt,
  url: Codec.strOpt
}))

/** @category structures */
export interface Statistics {
  readonly like_count: number
  readonly dislike_count: number
}

export const Statistics: Codec.Shape<Statistics> = /*#__PURE__*/ Codec.shape("baike#Statistics", () => ({
  like_count: Codec.int,
  dislike_count: Codec.int
}))

/** @category structures */
export interface OuterInfo {
  readonly provider: string
  readonly outer_id: string
}

export const OuterInfo: Codec.Shape<OuterInfo> = /*#__PURE__*/ Codec.shape("baike#OuterInfo", () => ({
  provider: Codec.str,
  outer_id: Codec.str
}))

/** @category structures */
export interface Entity {
  readonly id?: string | undefined
  readonly main_keys: ReadonlyArray<Term>
  readonly aliases?: ReadonlyArray<Term> | undefined
  readonly description?: string | undefined
  readonly create_time?: string | undefined
  readonly update_time?: string | undefined
  readonly related_meta?: RelatedMeta | undefined
  readonly statistics?: Statistics | undefined
  readonly outer_info?: OuterInfo | undefined
  readonly rich_text?: string | undefined
  /** Not in the documentation. */
  readonly full_names?: ReadonlyArray<Term> | undefined
  /** Not in the documentation. */
  readonly creator?: string | undefined
  /** Not in the documentation. */
  readonly updater?: string | undefined
  /** Not in the documentation. */
  readonly source?: number | undefined
}

export const Entity: Codec.Shape<Entity> = /*#__PURE__*/ Codec.shape("baike#Entity", () => ({
  id: Codec.strOpt,
  main_keys: Codec.list(Codec.obj(Term)),
  aliases: Codec.listOpt(Codec.obj(Term)),
  description: Codec.strOpt,
  create_time: Codec.strOpt,
  update_time: Codec.strOpt,
  related_meta: Codec.objOpt(RelatedMeta),
  statistics: Codec.objOpt(Statistics),
  outer_info: Codec.objOpt(OuterInfo),
  rich_text: Codec.strOpt,
  full_names: Codec.listOpt(Codec.obj(Term)),
  creator: Codec.strOpt,
  updater: Codec.strOpt,
  source: Codec.intOpt
}))
