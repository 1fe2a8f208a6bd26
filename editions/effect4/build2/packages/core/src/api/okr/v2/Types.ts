// GENERATED from spec/okr.json. DO NOT EDIT: correct spec/patches/okr.json.
/**
 * Structures that several resources of `okr/v2` share.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Shared from "../Types.js"

/** @category structures */
export interface Alignment {
  readonly id: string
  readonly create_time: string
  readonly update_time: string
  readonly from_owner: Owner
  readonly to_owner: Owner
  readonly from_entity_type: 2 | (number & {})
  readonly from_entity_id: string
  readonly to_entity_type: 2 | (number & {})
  readonly to_entity_id: string
}

export const Alignment: Codec.Shape<Alignment> = /*#__PURE__*/ Codec.shape("okr#Alignment", () => ({
  id: Codec.str,
  create_time: Codec.str,
  update_time: Codec.str,
  from_owner: Codec.obj(Owner),
  to_owner: Codec.obj(Owner),
  from_entity_type: Codec.open(2),
  from_entity_id: Codec.str,
  to_entity_type: Codec.open(2),
  to_entity_id: Codec.str
}))

/** @category structures */
export interface Owner {
  readonly owner_type: "user" | (string & {})
  readonly user_id?: string | undefined
}

export const Owner: Codec.Shape<Owner> = /*#__PURE__*/ Codec.shape("okr#Owner", () => ({
  owner_type: Codec.open("user"),
  user_id: Codec.strOpt
}))

/** @category structures */
export interface ContentInput {
  readonly blocks?: ReadonlyArray<BlockInput> | undefined
}

export const ContentInput: Codec.Shape<ContentInput> = /*#__PURE__*/ Codec.shape("okr#ContentInput", () => ({
  blocks: Codec.listOpt(Codec.obj(BlockInput))
}))

/** @category structures */
export interface BlockInput {
  readonly block_element_type?: "paragraph" | "gallery" | (string & {}) | undefined
  readonly paragraph?: ParagraphInput | undefined
  readonly gallery?: Gallery | undefined
}

export const BlockInput: Codec.Shape<BlockInput> = /*#__PURE__*/ Codec.shape("okr#BlockInput", () => ({
  block_element_type: Codec.listedOpt("paragraph", "gallery"),
  paragraph: Codec.objOpt(ParagraphInput),
  gallery: Codec.objOpt(Gallery)
}))

/** @category structures */
export interface ParagraphInput {
  readonly style?: StyleInput | undefined
  readonly elements?: ReadonlyArray<ElementInput> | undefined
}

export const ParagraphInput: Codec.Shape<ParagraphInput> = /*#__PURE__*/ Codec.shape(
  "okr#ParagraphInput",
  () => ({
    style: Codec.objOpt(StyleInput),
    elements: Codec.listOpt(Codec.obj(ElementInput))
  })
)

/** @category structures */
export interface StyleInput {
  readonly list?: ListInput | undefined
}

export const StyleInput: Codec.Shape<StyleInput> = /*#__PURE__*/ Codec.shape("okr#StyleInput", () => ({
  list: Codec.objOpt(ListInput)
}))

/** @category structures */
export interface ListInput {
  readonly list_type?: "number" | "bullet" | "checkBox" | "checkedBox" | "indent" | (string & {}) | undefined
  readonly indent_level?: number | undefined
  readonly number?: number | undefined
}

export const ListInput: Codec.Shape<ListInput> = /*#__PURE__*/ Codec.shape("okr#ListInput", () => ({
  list_type: Codec.listedOpt("number", "bullet", "checkBox", "checkedBox", "indent"),
  indent_level: Codec.intOpt,
  number: Codec.intOpt
}))

/** @category structures */
export interface ElementInput {
  readonly paragraph_element_type?: "textRun" | "docsLink" | "mention" | (string & {}) | undefined
  readonly text_run?: TextRun | undefined
  readonly docs_link?: Shared.ContentDocsLink | undefined
  readonly mention?: Mention | undefined
}

export const ElementInput: Codec.Shape<ElementInput> = /*#__PURE__*/ Codec.shape("okr#ElementInput", () => ({
  paragraph_element_type: Codec.listedOpt("textRun", "docsLink", "mention"),
  text_run: Codec.objOpt(TextRun),
  docs_link: Codec.objOpt(Shared.ContentDocsLink),
  mention: Codec.objOpt(Mention)
}))

/** @category structures */
export interface TextRun {
  readonly text?: string | undefined
  readonly style?: Style2 | undefined
}

export const TextRun: Codec.Shape<TextRun> = /*#__PURE__*/ Codec.shape("okr#TextRun", () => ({
  text: Codec.strOpt,
  style: Codec.objOpt(Style2)
}))

/** @category structures */
export interface Style2 {
  readonly bold?: boolean | undefined
  readonly strike_through?: boolean | undefined
  readonly back_color?: BackColor | undefined
  readonly text_color?: BackColor | undefined
  readonly link?: Shared.ContentLink | undefined
}

export const Style2: Codec.Shape<Style2> = /*#__PURE__*/ Codec.shape("okr#Style2", () => ({
  bold: Codec.boolOpt,
  strike_through: Codec.boolOpt,
  back_color: Codec.objOpt(BackColor),
  text_color: Codec.objOpt(BackColor),
  link: Codec.objOpt(Shared.ContentLink)
}))

/** @category structures */
export interface BackColor {
  readonly red?: number | undefined
  readonly green?: number | undefined
  readonly blue?: number | undefined
  readonly alpha?: number | undefined
}

export const BackColor: Codec.Shape<BackColor> = /*#__PURE__*/ Codec.shape("okr#BackColor", () => ({
  red: Codec.intOpt,
  green: Codec.intOpt,
  blue: Codec.intOpt,
  alpha: Codec.numOpt
}))

/** @category structures */
export interface Mention {
  readonly user_id?: string | undefined
}

export const Mention: Codec.Shape<Mention> = /*#__PURE__*/ Codec.shape("okr#Mention", () => ({
  user_id: Codec.strOpt
}))

/** @category structures */
export interface Gallery {
  readonly images?: ReadonlyArray<Image> | undefined
}

export const Gallery: Codec.Shape<Gallery> = /*#__PURE__*/ Codec.shape("okr#Gallery", () => ({
  images: Codec.listOpt(Codec.obj(Image))
}))

/** @category structures */
export interface Image {
  readonly file_token?: string | undefined
  readonly src?: string | undefined
  readonly width?: number | undefined
  readonly height?: number | undefined
}

export const Image: Codec.Shape<Image> = /*#__PURE__*/ Codec.shape("okr#Image", () => ({
  file_token: Codec.strOpt,
  src: Codec.strOpt,
  width: Codec.numOpt,
  height: Codec.numOpt
}))

/** @category structures */
export interface Item {
  readonly id: string
  readonly create_time: string
  readonly update_time: string
  readonly owner: Owner
  readonly cycle_id: string
  readonly position: number
  readonly content?: Content | undefined
  readonly score?: number | undefined
  readonly notes?: Content | undefined
  readonly weight?: number | undefined
  readonly deadline?: string | undefined
  readonly category_id?: string | undefined
}

export const Item: Codec.Shape<Item> = /*#__PURE__*/ Codec.shape("okr#Item", () => ({
  id: Codec.str,
  create_time: Codec.str,
  update_time: Codec.str,
  owner: Codec.obj(Owner),
  cycle_id: Codec.str,
  position: Codec.int,
  content: Codec.objOpt(Content),
  score: Codec.numOpt,
  notes: Codec.objOpt(Content),
  weight: Codec.numOpt,
  deadline: Codec.strOpt,
  category_id: Codec.strOpt
}))

/** @category structures */
export interface Content {
  readonly blocks?: ReadonlyArray<Block> | undefined
}

export const Content: Codec.Shape<Content> = /*#__PURE__*/ Codec.shape("okr#Content", () => ({
  blocks: Codec.listOpt(Codec.obj(Block))
}))

/** @category structures */
export interface Block {
  readonly block_element_type?: "paragraph" | "gallery" | (string & {}) | undefined
  readonly paragraph?: Paragraph | undefined
  readonly gallery?: Gallery | undefined
}

export const Block: Codec.Shape<Block> = /*#__PURE__*/ Codec.shape("okr#Block", () => ({
  block_element_type: Codec.openOpt("paragraph", "gallery"),
  paragraph: Codec.objOpt(Paragraph),
  gallery: Codec.objOpt(Gallery)
}))

/** @category structures */
export interface Paragraph {
  readonly style?: Style | undefined
  readonly elements?: ReadonlyArray<Element> | undefined
}

export const Paragraph: Codec.Shape<Paragraph> = /*#__PURE__*/ Codec.shape("okr#Paragraph", () => ({
  style: Codec.objOpt(Style),
  elements: Codec.listOpt(Codec.obj(Element))
}))

/** @category structures */
export interface Style {
  readonly list?: List | undefined
}

export const Style: Codec.Shape<Style> = /*#__PURE__*/ Codec.shape("okr#Style", () => ({
  list: Codec.objOpt(List)
}))

/** @category structures */
export interface List {
  readonly list_type?: "number" | "bullet" | "checkBox" | "checkedBox" | "indent" | (string & {}) | undefined
  readonly indent_level?: number | undefined
  readonly number?: number | undefined
}

export const List: Codec.Shape<List> = /*#__PURE__*/ Codec.shape("okr#List", () => ({
  list_type: Codec.openOpt("number", "bullet", "checkBox", "checkedBox", "indent"),
  indent_level: Codec.intOpt,
  number: Codec.intOpt
}))

/** @category structures */
export interface Element {
  readonly paragraph_element_type?: "textRun" | "docsLink" | "mention" | (string & {}) | undefined
  readonly text_run?: TextRun | undefined
  readonly docs_link?: Shared.ContentDocsLink | undefined
  readonly mention?: Mention | undefined
}

export const Element: Codec.Shape<Element> = /*#__PURE__*/ Codec.shape("okr#Element", () => ({
  paragraph_element_type: Codec.openOpt("textRun", "docsLink", "mention"),
  text_run: Codec.objOpt(TextRun),
  docs_link: Codec.objOpt(Shared.ContentDocsLink),
  mention: Codec.objOpt(Mention)
}))

/** @category structures */
export interface Indicator {
  readonly id: string
  readonly create_time: string
  readonly update_time: string
  readonly owner: Owner
  readonly entity_type: 2 | 3 | (number & {})
  readonly entity_id: string
  readonly indicator_status: -1 | 0 | 1 | 2 | (number & {})
  readonly status_calculate_type: 0 | 1 | 2 | (number & {})
  readonly start_value?: number | undefined
  readonly target_value?: number | undefined
  readonly current_value?: number | undefined
  readonly current_value_calculate_type?: 0 | 1 | 2 | (number & {}) | undefined
  readonly unit?: Unit | undefined
}

export const Indicator: Codec.Shape<Indicator> = /*#__PURE__*/ Codec.shape("okr#Indicator", () => ({
  id: Codec.str,
  create_time: Codec.str,
  update_time: Codec.str,
  owner: Codec.obj(Owner),
  entity_type: Codec.open(2, 3),
  entity_id: Codec.str,
  indicator_status: Codec.open(-1, 0, 1, 2),
  status_calculate_type: Codec.open(0, 1, 2),
  start_value: Codec.numOpt,
  target_value: Codec.numOpt,
  current_value: Codec.numOpt,
  current_value_calculate_type: Codec.openOpt(0, 1, 2),
  unit: Codec.objOpt(Unit)
}))

/** @category structures */
export interface Unit {
  readonly unit_type: 0 | 1 | (number & {})
  readonly unit_value: string
}

export const Unit: Codec.Shape<Unit> = /*#__PURE__*/ Codec.shape("okr#Unit", () => ({
  unit_type: Codec.open(0, 1),
  unit_value: Codec.str
}))

/** @category structures */
export interface Item2 {
  readonly id: string
  readonly create_time: string
  readonly update_time: string
  readonly owner: Owner
  readonly objective_id: string
  readonly position: number
  readonly content?: Content | undefined
  readonly score?: number | undefined
  readonly weight?: number | undefined
  readonly deadline?: string | undefined
}

export const Item2: Codec.Shape<Item2> = /*#__PURE__*/ Codec.shape("okr#Item2", () => ({
  id: Codec.str,
  create_time: Codec.str,
  update_time: Codec.str,
  owner: Codec.obj(Owner),
  objective_id: Codec.str,
  position: Codec.int,
  content: Codec.objOpt(Content),
  score: Codec.numOpt,
  weight: Codec.numOpt,
  deadline: Codec.strOpt
}))

/** @category structures */
export interface Item3 {
  readonly id: string
  readonly create_time: string
  readonly update_time: string
  readonly owner: Owner
  readonly entity_type: 2 | 3 | (number & {})
  readonly entity_id: string
  readonly content?: Content | undefined
  readonly progress_rate?: ProgressRate | undefined
}

export const Item3: Codec.Shape<Item3> = /*#__PURE__*/ Codec.shape("okr#Item3", () => ({
  id: Codec.str,
  create_time: Codec.str,
  update_time: Codec.str,
  owner: Codec.obj(Owner),
  entity_type: Codec.open(2, 3),
  entity_id: Codec.str,
  content: Codec.objOpt(Content),
  progress_rate: Codec.objOpt(ProgressRate)
}))

/** @category structures */
export interface ProgressRate {
  readonly progress_percent?: number | undefined
  readonly progress_status?: -1 | 0 | 1 | 2 | (number & {}) | undefined
}

export const ProgressRate: Codec.Shape<ProgressRate> = /*#__PURE__*/ Codec.shape("okr#ProgressRate", () => ({
  progress_percent: Codec.numOpt,
  progress_status: Codec.openOpt(-1, 0, 1, 2)
}))
