// GENERATED from spec/docx.json. DO NOT EDIT: correct spec/patches/docx.json.
/**
 * Structures that several resources of `docx/v1` share.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"

/** @category structures */
export interface TextRunInput {
  readonly content: string
  readonly text_element_style?: TextElementStyleInput | undefined
}

export const TextRunInput: Codec.Shape<TextRunInput> = /*#__PURE__*/ Codec.shape("docx#TextRunInput", () => ({
  content: Codec.str,
  text_element_style: Codec.objOpt(TextElementStyleInput)
}))

/** @category structures */
export interface TextElementStyleInput {
  /** Default: `false`. */
  readonly bold?: boolean | undefined
  /** Default: `false`. */
  readonly italic?: boolean | undefined
  /** Default: `false`. */
  readonly strikethrough?: boolean | undefined
  /** Default: `false`. */
  readonly underline?: boolean | undefined
  /** Default: `false`. */
  readonly inline_code?: boolean | undefined
  readonly background_color?:
    | 1
    | 2
    | 3
    | 4
    | 5
    | 6
    | 7
    | 8
    | 9
    | 10
    | 11
    | 12
    | 13
    | 14
    | 15
    | (number & {})
    | undefined
  readonly text_color?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | (number & {}) | undefined
  readonly link?: Link | undefined
  readonly comment_ids?: ReadonlyArray<string> | undefined
}

export const TextElementStyleInput: Codec.Shape<TextElementStyleInput> = /*#__PURE__*/ Codec.shape(
  "docx#TextElementStyleInput",
  () => ({
    bold: Codec.boolOpt,
    italic: Codec.boolOpt,
    strikethrough: Codec.boolOpt,
    underline: Codec.boolOpt,
    inline_code: Codec.boolOpt,
    background_color: Codec.listedOpt(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15),
    text_color: Codec.listedOpt(1, 2, 3, 4, 5, 6, 7),
    link: Codec.objOpt(Link),
    comment_ids: Codec.listOpt(Codec.str)
  })
)

/** @category structures */
export interface Link {
  readonly url: string
}

export const Link: Codec.Shape<Link> = /*#__PURE__*/ Codec.shape("docx#Link", () => ({
  url: Codec.str
}))

/** @category structures */
export interface MentionUserInput {
  readonly user_id: string
  readonly text_element_style?: TextElementStyleInput | undefined
}

export const MentionUserInput: Codec.Shape<MentionUserInput> = /*#__PURE__*/ Codec.shape(
  "docx#MentionUserInput",
  () => ({
    user_id: Codec.str,
    text_element_style: Codec.objOpt(TextElementStyleInput)
  })
)

/** @category structures */
export interface ReminderInput2 {
  readonly create_user_id: string
  /** Default: `false`. */
  readonly is_notify?: boolean | undefined
  /** Default: `false`. */
  readonly is_whole_day?: boolean | undefined
  readonly expire_time: string
  readonly notify_time: string
  readonly text_element_style?: TextElementStyleInput | undefined
}

export const ReminderInput2: Codec.Shape<ReminderInput2> = /*#__PURE__*/ Codec.shape(
  "docx#ReminderInput2",
  () => ({
    create_user_id: Codec.str,
    is_notify: Codec.boolOpt,
    is_whole_day: Codec.boolOpt,
    expire_time: Codec.str,
    notify_time: Codec.str,
    text_element_style: Codec.objOpt(TextElementStyleInput)
  })
)

/** @category structures */
export interface InlineFileInput {
  readonly file_token?: string | undefined
  readonly source_block_id?: string | undefined
  readonly text_element_style?: TextElementStyleInput | undefined
}

export const InlineFileInput: Codec.Shape<InlineFileInput> = /*#__PURE__*/ Codec.shape(
  "docx#InlineFileInput",
  () => ({
    file_token: Codec.strOpt,
    source_block_id: Codec.strOpt,
    text_element_style: Codec.objOpt(TextElementStyleInput)
  })
)

/** @category structures */
export interface InlineBlockInput {
  readonly block_id: string
  readonly text_element_style?: TextElementStyleInput | undefined
}

export const InlineBlockInput: Codec.Shape<InlineBlockInput> = /*#__PURE__*/ Codec.shape(
  "docx#InlineBlockInput",
  () => ({
    block_id: Codec.str,
    text_element_style: Codec.objOpt(TextElementStyleInput)
  })
)

/** @category structures */
export interface LinkPreviewInput2 {
  readonly title?: string | undefined
  readonly url: string
  readonly url_type: "Project" | "Undefined" | (string & {})
  readonly text_element_style?: TextElementStyle2Input | undefined
}

export const LinkPreviewInput2: Codec.Shape<LinkPreviewInput2> = /*#__PURE__*/ Codec.shape(
  "docx#LinkPreviewInput2",
  () => ({
    title: Codec.strOpt,
    url: Codec.str,
    url_type: Codec.listed("Project", "Undefined"),
    text_element_style: Codec.objOpt(TextElementStyle2Input)
  })
)

/** @category structures */
export interface TextElementStyle2Input {
  readonly bold?: boolean | undefined
  readonly italic?: boolean | undefined
  readonly strikethrough?: boolean | undefined
  readonly underline?: boolean | undefined
  readonly inline_code?: boolean | undefined
  readonly background_color?:
    | 1
    | 2
    | 3
    | 4
    | 5
    | 6
    | 7
    | 8
    | 9
    | 10
    | 11
    | 12
    | 13
    | 14
    | 15
    | (number & {})
    | undefined
  readonly text_color?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | (number & {}) | undefined
  readonly link?: Link | undefined
  readonly comment_ids?: ReadonlyArray<string> | undefined
}

export const TextElementStyle2Input: Codec.Shape<TextElementStyle2Input> = /*#__PURE__*/ Codec.shape(
  "docx#TextElementStyle2Input",
  () => ({
    bold: Codec.boolOpt,
    italic: Codec.boolOpt,
    strikethrough: Codec.boolOpt,
    underline: Codec.boolOpt,
    inline_code: Codec.boolOpt,
    background_color: Codec.listedOpt(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15),
    text_color: Codec.listedOpt(1, 2, 3, 4, 5, 6, 7),
    link: Codec.objOpt(Link),
    comment_ids: Codec.listOpt(Codec.str)
  })
)

/** @category structures */
export interface UpdateTextStyleRequest {
  readonly style: TextStyleInput2
  readonly fields: ReadonlyArray<1 | 2 | 3 | 4 | 5 | 6 | 7 | (number & {})>
}

export const UpdateTextStyleRequest: Codec.Shape<UpdateTextStyleRequest> = /*#__PURE__*/ Codec.shape(
  "docx#UpdateTextStyleRequest",
  () => ({
    style: Codec.obj(TextStyleInput2),
    fields: Codec.list(Codec.listed(1, 2, 3, 4, 5, 6, 7))
  })
)

/** @category structures */
export interface TextStyleInput2 {
  /** Default: `1`. */
  readonly align?: 1 | 2 | 3 | (number & {}) | undefined
  /** Default: `false`. */
  readonly done?: boolean | undefined
  /** Default: `false`. */
  readonly folded?: boolean | undefined
  readonly language?:
    | 1
    | 2
    | 3
    | 4
    | 5
    | 6
    | 7
    | 8
    | 9
    | 10
    | 11
    | 12
    | 13
    | 14
    | 15
    | 16
    | 17
    | 18
    | 19
    | 20
    | 21
    | 22
    | 23
    | 24
    | 25
    | 26
    | 27
    | 28
    | 29
    | 30
    | 31
    | 32
    | 33
    | 34
    | 35
    | 36
    | 37
    | 38
    | 39
    | 40
    | 41
    | 42
    | 43
    | 44
    | 45
    | 46
    | 47
    | 48
    | 49
    | 50
    | 51
    | 52
    | 53
    | 54
    | 55
    | 56
    | 57
    | 58
    | 59
    | 60
    | 61
    | 62
    | 63
    | 64
    | 65
    | 66
    | 67
    | 68
    | 69
    | 70
    | 71
    | 72
    | 73
    | 74
    | 75
    | (number & {})
    | undefined
  /** Default: `false`. */
  readonly wrap?: boolean | undefined
  readonly background_color?:
    | "LightGrayBackground"
    | "LightRedBackground"
    | "LightOrangeBackground"
    | "LightYellowBackground"
    | "LightGreenBackground"
    | "LightBlueBackground"
    | "LightPurpleBackground"
    | "PaleGrayBackground"
    | "DarkGrayBackground"
    | "DarkRedBackground"
    | "DarkOrangeBackground"
    | "DarkYellowBackground"
    | "DarkGreenBackground"
    | "DarkBlueBackground"
    | "DarkPurpleBackground"
    | (string & {})
    | undefined
  readonly indentation_level?: "NoIndent" | "OneLevelIndent" | (string & {}) | undefined
  readonly sequence?: string | undefined
}

export const TextStyleInput2: Codec.Shape<TextStyleInput2> = /*#__PURE__*/ Codec.shape(
  "docx#TextStyleInput2",
  () => ({
    align: Codec.listedOpt(1, 2, 3),
    done: Codec.boolOpt,
    folded: Codec.boolOpt,
    language: Codec.listedOpt(
      1,
      2,
      3,
      4,
      5,
      6,
      7,
      8,
      9,
      10,
      11,
      12,
      13,
      14,
      15,
      16,
      17,
      18,
      19,
      20,
      21,
      22,
      23,
      24,
      25,
      26,
      27,
      28,
      29,
      30,
      31,
      32,
      33,
      34,
      35,
      36,
      37,
      38,
      39,
      40,
      41,
      42,
      43,
      44,
      45,
      46,
      47,
      48,
      49,
      50,
      51,
      52,
      53,
      54,
      55,
      56,
      57,
      58,
      59,
      60,
      61,
      62,
      63,
      64,
      65,
      66,
      67,
      68,
      69,
      70,
      71,
      72,
      73,
      74,
      75
    ),
    wrap: Codec.boolOpt,
    background_color: Codec.listedOpt(
      "LightGrayBackground",
      "LightRedBackground",
      "LightOrangeBackground",
      "LightYellowBackground",
      "LightGreenBackground",
      "LightBlueBackground",
      "LightPurpleBackground",
      "PaleGrayBackground",
      "DarkGrayBackground",
      "DarkRedBackground",
      "DarkOrangeBackground",
      "DarkYellowBackground",
      "DarkGreenBackground",
      "DarkBlueBackground",
      "DarkPurpleBackground"
    ),
    indentation_level: Codec.listedOpt("NoIndent", "OneLevelIndent"),
    sequence: Codec.strOpt
  })
)

/** @category structures */
export interface UpdateTablePropertyRequest {
  /** At least 50. */
  readonly column_width?: number | undefined
  /** At least 0. */
  readonly column_index?: number | undefined
  readonly header_row?: boolean | undefined
  readonly header_column?: boolean | undefined
}

export const UpdateTablePropertyRequest: Codec.Shape<UpdateTablePropertyRequest> = /*#__PURE__*/ Codec.shape(
  "docx#UpdateTablePropertyRequest",
  () => ({
    column_width: Codec.intOpt,
    column_index: Codec.intOpt,
    header_row: Codec.boolOpt,
    header_column: Codec.boolOpt
  })
)

/** @category structures */
export interface InsertTableRowRequest {
  /** At least -1. */
  readonly row_index: number
}

export const InsertTableRowRequest: Codec.Shape<InsertTableRowRequest> = /*#__PURE__*/ Codec.shape(
  "docx#InsertTableRowRequest",
  () => ({
    row_index: Codec.int
  })
)

/** @category structures */
export interface InsertTableColumnRequest {
  /** At least -1. */
  readonly column_index: number
}

export const InsertTableColumnRequest: Codec.Shape<InsertTableColumnRequest> = /*#__PURE__*/ Codec.shape(
  "docx#InsertTableColumnRequest",
  () => ({
    column_index: Codec.int
  })
)

/** @category structures */
export interface DeleteTableRowsRequest {
  /** At least 0. */
  readonly row_start_index: number
  /** At least 1. */
  readonly row_end_index: number
}

export const DeleteTableRowsRequest: Codec.Shape<DeleteTableRowsRequest> = /*#__PURE__*/ Codec.shape(
  "docx#DeleteTableRowsRequest",
  () => ({
    row_start_index: Codec.int,
    row_end_index: Codec.int
  })
)

/** @category structures */
export interface DeleteTableColumnsRequest {
  /** At least 0. */
  readonly column_start_index: number
  /** At least 1. */
  readonly column_end_index: number
}

export const DeleteTableColumnsRequest: Codec.Shape<DeleteTableColumnsRequest> = /*#__PURE__*/ Codec.shape(
  "docx#DeleteTableColumnsRequest",
  () => ({
    column_start_index: Codec.int,
    column_end_index: Codec.int
  })
)

/** @category structures */
export interface MergeTableCellsRequest {
  /** At least 0. */
  readonly row_start_index: number
  /** At least 1. */
  readonly row_end_index: number
  /** At least 0. */
  readonly column_start_index: number
  /** At least 1. */
  readonly column_end_index: number
}

export const MergeTableCellsRequest: Codec.Shape<MergeTableCellsRequest> = /*#__PURE__*/ Codec.shape(
  "docx#MergeTableCellsRequest",
  () => ({
    row_start_index: Codec.int,
    row_end_index: Codec.int,
    column_start_index: Codec.int,
    column_end_index: Codec.int
  })
)

/** @category structures */
export interface UnmergeTableCellsRequest {
  /** At least 0. */
  readonly row_index: number
  /** At least 0. */
  readonly column_index: number
}

export const UnmergeTableCellsRequest: Codec.Shape<UnmergeTableCellsRequest> = /*#__PURE__*/ Codec.shape(
  "docx#UnmergeTableCellsRequest",
  () => ({
    row_index: Codec.int,
    column_index: Codec.int
  })
)

/** @category structures */
export interface UpdateGridColumnWidthRatioRequest {
  /** 1 to 99 items. */
  readonly width_ratios: ReadonlyArray<number>
}

export const UpdateGridColumnWidthRatioRequest: Codec.Shape<UpdateGridColumnWidthRatioRequest> =
  /*#__PURE__*/ Codec.shape("docx#UpdateGridColumnWidthRatioRequest", () => ({
    width_ratios: Codec.list(Codec.int)
  }))

/** @category structures */
export interface Caption {
  readonly content?: string | undefined
}

export const Caption: Codec.Shape<Caption> = /*#__PURE__*/ Codec.shape("docx#Caption", () => ({
  content: Codec.strOpt
}))

/** @category structures */
export interface ReplaceFileRequest {
  readonly token: string
}

export const ReplaceFileRequest: Codec.Shape<ReplaceFileRequest> = /*#__PURE__*/ Codec.shape(
  "docx#ReplaceFileRequest",
  () => ({
    token: Codec.str
  })
)

/** @category structures */
export interface Task {
  readonly task_id?: string | undefined
  readonly folded?: boolean | undefined
}

export const Task: Codec.Shape<Task> = /*#__PURE__*/ Codec.shape("docx#Task", () => ({
  task_id: Codec.strOpt,
  folded: Codec.boolOpt
}))

/** @category structures */
export interface Block3 {
  readonly block_id: string
  readonly parent_id?: string | undefined
  readonly children?: ReadonlyArray<string> | undefined
  readonly block_type:
    | 1
    | 2
    | 3
    | 4
    | 5
    | 6
    | 7
    | 8
    | 9
    | 10
    | 11
    | 12
    | 13
    | 14
    | 15
    | 17
    | 18
    | 19
    | 20
    | 21
    | 22
    | 23
    | 24
    | 25
    | 26
    | 27
    | 28
    | 29
    | 30
    | 31
    | 32
    | 33
    | 34
    | 35
    | 36
    | 37
    | 38
    | 39
    | 40
    | 41
    | 42
    | 43
    | 44
    | 45
    | 46
    | 47
    | 48
    | 999
    | 49
    | 50
    | 51
    | 52
    | 53
    | 54
    | 55
    | 56
    | 57
    | 58
    | 59
    | (number & {})
  readonly page?: Text3 | undefined
  readonly text?: Text3 | undefined
  readonly heading1?: Text3 | undefined
  readonly heading2?: Text3 | undefined
  readonly heading3?: Text3 | undefined
  readonly heading4?: Text3 | undefined
  readonly heading5?: Text3 | undefined
  readonly heading6?: Text3 | undefined
  readonly heading7?: Text3 | undefined
  readonly heading8?: Text3 | undefined
  readonly heading9?: Text3 | undefined
  readonly bullet?: Text3 | undefined
  readonly ordered?: Text3 | undefined
  readonly code?: Text3 | undefined
  readonly quote?: Text3 | undefined
  readonly equation?: Text3 | undefined
  readonly todo?: Text3 | undefined
  readonly bitable?: Bitable | undefined
  readonly callout?: Callout | undefined
  readonly chat_card?: ChatCard | undefined
  readonly diagram?: Diagram | undefined
  readonly divider?: Codec.Dictionary | undefined
  readonly file?: File | undefined
  readonly grid?: Grid | undefined
  readonly grid_column?: GridColumn | undefined
  readonly iframe?: Iframe | undefined
  readonly image?: Image2 | undefined
  readonly isv?: Isv | undefined
  readonly add_ons?: AddOns | undefined
  readonly mindnote?: Mindnote | undefined
  readonly sheet?: Sheet | undefined
  readonly table?: Table | undefined
  readonly table_cell?: Codec.Dictionary | undefined
  readonly view?: View | undefined
  readonly undefined?: Codec.Dictionary | undefined
  readonly quote_container?: Codec.Dictionary | undefined
  readonly task?: Task | undefined
  readonly okr?: Okr | undefined
  readonly okr_objective?: OkrObjective3 | undefined
  readonly okr_key_result?: OkrKeyResult3 | undefined
  readonly okr_progress?: Codec.Dictionary | undefined
  readonly comment_ids?: ReadonlyArray<string> | undefined
  readonly jira_issue?: JiraIssue | undefined
  readonly wiki_catalog?: WikiCatalog | undefined
  readonly board?: Board | undefined
  readonly agenda?: Codec.Dictionary | undefined
  readonly agenda_item?: Codec.Dictionary | undefined
  readonly agenda_item_title?: AgendaItemTitle3 | undefined
  readonly agenda_item_content?: Codec.Dictionary | undefined
  readonly link_preview?: LinkPreview2 | undefined
  /** Not in the documentation. */
  readonly source_synced?: SourceSynced4 | undefined
  /** Not in the documentation. */
  readonly reference_synced?: ReferenceSynced | undefined
  /** Not in the documentation. */
  readonly sub_page_list?: SubPageList | undefined
  /** Not in the documentation. */
  readonly ai_template?: Codec.Dictionary | undefined
  /** Not in the documentation. */
  readonly reference_base?: ReferenceBase | undefined
  /** Not in the documentation. */
  readonly project?: Project | undefined
  /** Not in the documentation. */
  readonly meeting_notes_qa?: Codec.Dictionary | undefined
  /** Not in the documentation. */
  readonly vc_tabs?: Codec.Dictionary | undefined
  /** Not in the documentation. */
  readonly vc_summary_tab?: Codec.Dictionary | undefined
  /** Not in the documentation. */
  readonly vc_transcript_tab?: Codec.Dictionary | undefined
  /** Not in the documentation. */
  readonly minutes?: Minutes | undefined
}

export const Block3: Codec.Shape<Block3> = /*#__PURE__*/ Codec.shape("docx#Block3", () => ({
  block_id: Codec.str,
  parent_id: Codec.strOpt,
  children: Codec.listOpt(Codec.str),
  block_type: Codec.open(
    1,
    2,
    3,
    4,
    5,
    6,
    7,
    8,
    9,
    10,
    11,
    12,
    13,
    14,
    15,
    17,
    18,
    19,
    20,
    21,
    22,
    23,
    24,
    25,
    26,
    27,
    28,
    29,
    30,
    31,
    32,
    33,
    34,
    35,
    36,
    37,
    38,
    39,
    40,
    41,
    42,
    43,
    44,
    45,
    46,
    47,
    48,
    999,
    49,
    50,
    51,
    52,
    53,
    54,
    55,
    56,
    57,
    58,
    59
  ),
  page: Codec.objOpt(Text3),
  text: Codec.objOpt(Text3),
  heading1: Codec.objOpt(Text3),
  heading2: Codec.objOpt(Text3),
  heading3: Codec.objOpt(Text3),
  heading4: Codec.objOpt(Text3),
  heading5: Codec.objOpt(Text3),
  heading6: Codec.objOpt(Text3),
  heading7: Codec.objOpt(Text3),
  heading8: Codec.objOpt(Text3),
  heading9: Codec.objOpt(Text3),
  bullet: Codec.objOpt(Text3),
  ordered: Codec.objOpt(Text3),
  code: Codec.objOpt(Text3),
  quote: Codec.objOpt(Text3),
  equation: Codec.objOpt(Text3),
  todo: Codec.objOpt(Text3),
  bitable: Codec.objOpt(Bitable),
  callout: Codec.objOpt(Callout),
  chat_card: Codec.objOpt(ChatCard),
  diagram: Codec.objOpt(Diagram),
  divider: Codec.objOpt(Codec.dictionary),
  file: Codec.objOpt(File),
  grid: Codec.objOpt(Grid),
  grid_column: Codec.objOpt(GridColumn),
  iframe: Codec.objOpt(Iframe),
  image: Codec.objOpt(Image2),
  isv: Codec.objOpt(Isv),
  add_ons: Codec.objOpt(AddOns),
  mindnote: Codec.objOpt(Mindnote),
  sheet: Codec.objOpt(Sheet),
  table: Codec.objOpt(Table),
  table_cell: Codec.objOpt(Codec.dictionary),
  view: Codec.objOpt(View),
  undefined: Codec.objOpt(Codec.dictionary),
  quote_container: Codec.objOpt(Codec.dictionary),
  task: Codec.objOpt(Task),
  okr: Codec.objOpt(Okr),
  okr_objective: Codec.objOpt(OkrObjective3),
  okr_key_result: Codec.objOpt(OkrKeyResult3),
  okr_progress: Codec.objOpt(Codec.dictionary),
  comment_ids: Codec.listOpt(Codec.str),
  jira_issue: Codec.objOpt(JiraIssue),
  wiki_catalog: Codec.objOpt(WikiCatalog),
  board: Codec.objOpt(Board),
  agenda: Codec.objOpt(Codec.dictionary),
  agenda_item: Codec.objOpt(Codec.dictionary),
  agenda_item_title: Codec.objOpt(AgendaItemTitle3),
  agenda_item_content: Codec.objOpt(Codec.dictionary),
  link_preview: Codec.objOpt(LinkPreview2),
  source_synced: Codec.objOpt(SourceSynced4),
  reference_synced: Codec.objOpt(ReferenceSynced),
  sub_page_list: Codec.objOpt(SubPageList),
  ai_template: Codec.objOpt(Codec.dictionary),
  reference_base: Codec.objOpt(ReferenceBase),
  project: Codec.objOpt(Project),
  meeting_notes_qa: Codec.objOpt(Codec.dictionary),
  vc_tabs: Codec.objOpt(Codec.dictionary),
  vc_summary_tab: Codec.objOpt(Codec.dictionary),
  vc_transcript_tab: Codec.objOpt(Codec.dictionary),
  minutes: Codec.objOpt(Minutes)
}))

/** @category structures */
export interface Text3 {
  readonly style?: TextStyle | undefined
  readonly elements: ReadonlyArray<TextElement3>
}

export const Text3: Codec.Shape<Text3> = /*#__PURE__*/ Codec.shape("docx#Text3", () => ({
  style: Codec.objOpt(TextStyle),
  elements: Codec.list(Codec.obj(TextElement3))
}))

/** @category structures */
export interface TextStyle {
  readonly align?: 1 | 2 | 3 | (number & {}) | undefined
  readonly done?: boolean | undefined
  readonly folded?: boolean | undefined
  readonly language?:
    | 1
    | 2
    | 3
    | 4
    | 5
    | 6
    | 7
    | 8
    | 9
    | 10
    | 11
    | 12
    | 13
    | 14
    | 15
    | 16
    | 17
    | 18
    | 19
    | 20
    | 21
    | 22
    | 23
    | 24
    | 25
    | 26
    | 27
    | 28
    | 29
    | 30
    | 31
    | 32
    | 33
    | 34
    | 35
    | 36
    | 37
    | 38
    | 39
    | 40
    | 41
    | 42
    | 43
    | 44
    | 45
    | 46
    | 47
    | 48
    | 49
    | 50
    | 51
    | 52
    | 53
    | 54
    | 55
    | 56
    | 57
    | 58
    | 59
    | 60
    | 61
    | 62
    | 63
    | 64
    | 65
    | 66
    | 67
    | 68
    | 69
    | 70
    | 71
    | 72
    | 73
    | 74
    | 75
    | (number & {})
    | undefined
  readonly wrap?: boolean | undefined
  readonly background_color?:
    | "LightGrayBackground"
    | "LightRedBackground"
    | "LightOrangeBackground"
    | "LightYellowBackground"
    | "LightGreenBackground"
    | "LightBlueBackground"
    | "LightPurpleBackground"
    | "PaleGrayBackground"
    | "DarkGrayBackground"
    | "DarkRedBackground"
    | "DarkOrangeBackground"
    | "DarkYellowBackground"
    | "DarkGreenBackground"
    | "DarkBlueBackground"
    | "DarkPurpleBackground"
    | (string & {})
    | undefined
  readonly indentation_level?: "NoIndent" | "OneLevelIndent" | (string & {}) | undefined
  readonly sequence?: string | undefined
}

export const TextStyle: Codec.Shape<TextStyle> = /*#__PURE__*/ Codec.shape("docx#TextStyle", () => ({
  align: Codec.openOpt(1, 2, 3),
  done: Codec.boolOpt,
  folded: Codec.boolOpt,
  language: Codec.openOpt(
    1,
    2,
    3,
    4,
    5,
    6,
    7,
    8,
    9,
    10,
    11,
    12,
    13,
    14,
    15,
    16,
    17,
    18,
    19,
    20,
    21,
    22,
    23,
    24,
    25,
    26,
    27,
    28,
    29,
    30,
    31,
    32,
    33,
    34,
    35,
    36,
    37,
    38,
    39,
    40,
    41,
    42,
    43,
    44,
    45,
    46,
    47,
    48,
    49,
    50,
    51,
    52,
    53,
    54,
    55,
    56,
    57,
    58,
    59,
    60,
    61,
    62,
    63,
    64,
    65,
    66,
    67,
    68,
    69,
    70,
    71,
    72,
    73,
    74,
    75
  ),
  wrap: Codec.boolOpt,
  background_color: Codec.openOpt(
    "LightGrayBackground",
    "LightRedBackground",
    "LightOrangeBackground",
    "LightYellowBackground",
    "LightGreenBackground",
    "LightBlueBackground",
    "LightPurpleBackground",
    "PaleGrayBackground",
    "DarkGrayBackground",
    "DarkRedBackground",
    "DarkOrangeBackground",
    "DarkYellowBackground",
    "DarkGreenBackground",
    "DarkBlueBackground",
    "DarkPurpleBackground"
  ),
  indentation_level: Codec.openOpt("NoIndent", "OneLevelIndent"),
  sequence: Codec.strOpt
}))

/** @category structures */
export interface TextElement3 {
  readonly text_run?: TextRun | undefined
  readonly mention_user?: MentionUser | undefined
  readonly mention_doc?: MentionDoc3 | undefined
  readonly reminder?: Reminder | undefined
  readonly file?: InlineFile | undefined
  readonly undefined?: Codec.Dictionary | undefined
  readonly inline_block?: InlineBlock | undefined
  readonly equation?: TextRun | undefined
  /** Not in the documentation. */
  readonly link_preview?: LinkPreview | undefined
}

export const TextElement3: Codec.Shape<TextElement3> = /*#__PURE__*/ Codec.shape("docx#TextElement3", () => ({
  text_run: Codec.objOpt(TextRun),
  mention_user: Codec.objOpt(MentionUser),
  mention_doc: Codec.objOpt(MentionDoc3),
  reminder: Codec.objOpt(Reminder),
  file: Codec.objOpt(InlineFile),
  undefined: Codec.objOpt(Codec.dictionary),
  inline_block: Codec.objOpt(InlineBlock),
  equation: Codec.objOpt(TextRun),
  link_preview: Codec.objOpt(LinkPreview)
}))

/** @category structures */
export interface TextRun {
  readonly content: string
  readonly text_element_style?: TextElementStyle | undefined
}

export const TextRun: Codec.Shape<TextRun> = /*#__PURE__*/ Codec.shape("docx#TextRun", () => ({
  content: Codec.str,
  text_element_style: Codec.objOpt(TextElementStyle)
}))

/** @category structures */
export interface TextElementStyle {
  readonly bold?: boolean | undefined
  readonly italic?: boolean | undefined
  readonly strikethrough?: boolean | undefined
  readonly underline?: boolean | undefined
  readonly inline_code?: boolean | undefined
  readonly background_color?:
    | 1
    | 2
    | 3
    | 4
    | 5
    | 6
    | 7
    | 8
    | 9
    | 10
    | 11
    | 12
    | 13
    | 14
    | 15
    | (number & {})
    | undefined
  readonly text_color?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | (number & {}) | undefined
  readonly link?: Link | undefined
  readonly comment_ids?: ReadonlyArray<string> | undefined
}

export const TextElementStyle: Codec.Shape<TextElementStyle> = /*#__PURE__*/ Codec.shape(
  "docx#TextElementStyle",
  () => ({
    bold: Codec.boolOpt,
    italic: Codec.boolOpt,
    strikethrough: Codec.boolOpt,
    underline: Codec.boolOpt,
    inline_code: Codec.boolOpt,
    background_color: Codec.openOpt(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15),
    text_color: Codec.openOpt(1, 2, 3, 4, 5, 6, 7),
    link: Codec.objOpt(Link),
    comment_ids: Codec.listOpt(Codec.str)
  })
)

/** @category structures */
export interface MentionUser {
  readonly user_id: string
  readonly text_element_style?: TextElementStyle | undefined
}

export const MentionUser: Codec.Shape<MentionUser> = /*#__PURE__*/ Codec.shape("docx#MentionUser", () => ({
  user_id: Codec.str,
  text_element_style: Codec.objOpt(TextElementStyle)
}))

/** @category structures */
export interface MentionDoc3 {
  readonly token: string
  readonly obj_type: 1 | 3 | 8 | 11 | 12 | 15 | 16 | 22 | (number & {})
  readonly url?: string | undefined
  readonly title?: string | undefined
  readonly text_element_style?: TextElementStyle | undefined
  /** Not in the documentation. */
  readonly fallback_type?: "FallbackToLink" | "FallbackToText" | (string & {}) | undefined
}

export const MentionDoc3: Codec.Shape<MentionDoc3> = /*#__PURE__*/ Codec.shape("docx#MentionDoc3", () => ({
  token: Codec.str,
  obj_type: Codec.open(1, 3, 8, 11, 12, 15, 16, 22),
  url: Codec.strOpt,
  title: Codec.strOpt,
  text_element_style: Codec.objOpt(TextElementStyle),
  fallback_type: Codec.openOpt("FallbackToLink", "FallbackToText")
}))

/** @category structures */
export interface Reminder {
  readonly create_user_id: string
  readonly is_notify?: boolean | undefined
  readonly is_whole_day?: boolean | undefined
  readonly expire_time: string
  readonly notify_time: string
  readonly text_element_style?: TextElementStyle | undefined
}

export const Reminder: Codec.Shape<Reminder> = /*#__PURE__*/ Codec.shape("docx#Reminder", () => ({
  create_user_id: Codec.str,
  is_notify: Codec.boolOpt,
  is_whole_day: Codec.boolOpt,
  expire_time: Codec.str,
  notify_time: Codec.str,
  text_element_style: Codec.objOpt(TextElementStyle)
}))

/** @category structures */
export interface InlineFile {
  readonly file_token?: string | undefined
  readonly source_block_id?: string | undefined
  readonly text_element_style?: TextElementStyle | undefined
}

export const InlineFile: Codec.Shape<InlineFile> = /*#__PURE__*/ Codec.shape("docx#InlineFile", () => ({
  file_token: Codec.strOpt,
  source_block_id: Codec.strOpt,
  text_element_style: Codec.objOpt(TextElementStyle)
}))

/** @category structures */
export interface InlineBlock {
  readonly block_id: string
  readonly text_element_style?: TextElementStyle | undefined
}

export const InlineBlock: Codec.Shape<InlineBlock> = /*#__PURE__*/ Codec.shape("docx#InlineBlock", () => ({
  block_id: Codec.str,
  text_element_style: Codec.objOpt(TextElementStyle)
}))

/** @category structures */
export interface LinkPreview {
  readonly title?: string | undefined
  readonly url: string
  readonly url_type: "Project" | "Undefined" | (string & {})
  readonly text_element_style?: TextElementStyle2 | undefined
}

export const LinkPreview: Codec.Shape<LinkPreview> = /*#__PURE__*/ Codec.shape("docx#LinkPreview", () => ({
  title: Codec.strOpt,
  url: Codec.str,
  url_type: Codec.open("Project", "Undefined"),
  text_element_style: Codec.objOpt(TextElementStyle2)
}))

/** @category structures */
export interface TextElementStyle2 {
  readonly bold?: boolean | undefined
  readonly italic?: boolean | undefined
  readonly strikethrough?: boolean | undefined
  readonly underline?: boolean | undefined
  readonly inline_code?: boolean | undefined
  readonly background_color?:
    | 1
    | 2
    | 3
    | 4
    | 5
    | 6
    | 7
    | 8
    | 9
    | 10
    | 11
    | 12
    | 13
    | 14
    | 15
    | (number & {})
    | undefined
  readonly text_color?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | (number & {}) | undefined
  readonly link?: Link | undefined
  readonly comment_ids?: ReadonlyArray<string> | undefined
}

export const TextElementStyle2: Codec.Shape<TextElementStyle2> = /*#__PURE__*/ Codec.shape(
  "docx#TextElementStyle2",
  () => ({
    bold: Codec.boolOpt,
    italic: Codec.boolOpt,
    strikethrough: Codec.boolOpt,
    underline: Codec.boolOpt,
    inline_code: Codec.boolOpt,
    background_color: Codec.openOpt(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15),
    text_color: Codec.openOpt(1, 2, 3, 4, 5, 6, 7),
    link: Codec.objOpt(Link),
    comment_ids: Codec.listOpt(Codec.str)
  })
)

/** @category structures */
export interface Bitable {
  readonly token?: string | undefined
  readonly view_type?: 1 | 2 | (number & {}) | undefined
}

export const Bitable: Codec.Shape<Bitable> = /*#__PURE__*/ Codec.shape("docx#Bitable", () => ({
  token: Codec.strOpt,
  view_type: Codec.openOpt(1, 2)
}))

/** @category structures */
export interface Callout {
  readonly background_color?:
    | 1
    | 2
    | 3
    | 4
    | 5
    | 6
    | 7
    | 8
    | 9
    | 10
    | 11
    | 12
    | 13
    | 14
    | 15
    | (number & {})
    | undefined
  readonly border_color?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | (number & {}) | undefined
  readonly text_color?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | (number & {}) | undefined
  readonly emoji_id?: string | undefined
}

export const Callout: Codec.Shape<Callout> = /*#__PURE__*/ Codec.shape("docx#Callout", () => ({
  background_color: Codec.openOpt(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15),
  border_color: Codec.openOpt(1, 2, 3, 4, 5, 6, 7),
  text_color: Codec.openOpt(1, 2, 3, 4, 5, 6, 7),
  emoji_id: Codec.strOpt
}))

/** @category structures */
export interface ChatCard {
  readonly chat_id: string
  readonly align?: 1 | 2 | 3 | (number & {}) | undefined
}

export const ChatCard: Codec.Shape<ChatCard> = /*#__PURE__*/ Codec.shape("docx#ChatCard", () => ({
  chat_id: Codec.str,
  align: Codec.openOpt(1, 2, 3)
}))

/** @category structures */
export interface Diagram {
  readonly diagram_type?: 1 | 2 | (number & {}) | undefined
}

export const Diagram: Codec.Shape<Diagram> = /*#__PURE__*/ Codec.shape("docx#Diagram", () => ({
  diagram_type: Codec.openOpt(1, 2)
}))

/** @category structures */
export interface File {
  readonly token?: string | undefined
  readonly name?: string | undefined
  readonly view_type?: 1 | 2 | (number & {}) | undefined
}

export const File: Codec.Shape<File> = /*#__PURE__*/ Codec.shape("docx#File", () => ({
  token: Codec.strOpt,
  name: Codec.strOpt,
  view_type: Codec.openOpt(1, 2)
}))

/** @category structures */
export interface Grid {
  readonly column_size: number
}

export const Grid: Codec.Shape<Grid> = /*#__PURE__*/ Codec.shape("docx#Grid", () => ({
  column_size: Codec.int
}))

/** @category structures */
export interface GridColumn {
  readonly width_ratio?: number | undefined
}

export const GridColumn: Codec.Shape<GridColumn> = /*#__PURE__*/ Codec.shape("docx#GridColumn", () => ({
  width_ratio: Codec.intOpt
}))

/** @category structures */
export interface Iframe {
  readonly component: IframeComponent
}

export const Iframe: Codec.Shape<Iframe> = /*#__PURE__*/ Codec.shape("docx#Iframe", () => ({
  component: Codec.obj(IframeComponent)
}))

/** @category structures */
export interface IframeComponent {
  readonly iframe_type?:
    | 1
    | 2
    | 3
    | 4
    | 5
    | 6
    | 7
    | 8
    | 9
    | 10
    | 11
    | 12
    | 13
    | 14
    | 15
    | 99
    | (number & {})
    | undefined
  readonly url: string
}

export const IframeComponent: Codec.Shape<IframeComponent> = /*#__PURE__*/ Codec.shape(
  "docx#IframeComponent",
  () => ({
    iframe_type: Codec.openOpt(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 99),
    url: Codec.str
  })
)

/** @category structures */
export interface Image2 {
  readonly width?: number | undefined
  readonly height?: number | undefined
  readonly token?: string | undefined
  readonly align?: 1 | 2 | 3 | (number & {}) | undefined
  /** Not in the documentation. */
  readonly caption?: Caption | undefined
  /** Not in the documentation. */
  readonly scale?: number | undefined
}

export const Image2: Codec.Shape<Image2> = /*#__PURE__*/ Codec.shape("docx#Image2", () => ({
  width: Codec.intOpt,
  height: Codec.intOpt,
  token: Codec.strOpt,
  align: Codec.openOpt(1, 2, 3),
  caption: Codec.objOpt(Caption),
  scale: Codec.numOpt
}))

/** @category structures */
export interface Isv {
  readonly component_id?: string | undefined
  readonly component_type_id?: string | undefined
}

export const Isv: Codec.Shape<Isv> = /*#__PURE__*/ Codec.shape("docx#Isv", () => ({
  component_id: Codec.strOpt,
  component_type_id: Codec.strOpt
}))

/** @category structures */
export interface AddOns {
  readonly component_id?: string | undefined
  readonly component_type_id: string
  readonly record?: string | undefined
}

export const AddOns: Codec.Shape<AddOns> = /*#__PURE__*/ Codec.shape("docx#AddOns", () => ({
  component_id: Codec.strOpt,
  component_type_id: Codec.str,
  record: Codec.strOpt
}))

/** @category structures */
export interface Mindnote {
  readonly token?: string | undefined
}

export const Mindnote: Codec.Shape<Mindnote> = /*#__PURE__*/ Codec.shape("docx#Mindnote", () => ({
  token: Codec.strOpt
}))

/** @category structures */
export interface Sheet {
  readonly token?: string | undefined
  readonly row_size?: number | undefined
  readonly column_size?: number | undefined
}

export const Sheet: Codec.Shape<Sheet> = /*#__PURE__*/ Codec.shape("docx#Sheet", () => ({
  token: Codec.strOpt,
  row_size: Codec.intOpt,
  column_size: Codec.intOpt
}))

/** @category structures */
export interface Table {
  readonly cells?: ReadonlyArray<string> | undefined
  readonly property: TableProperty
}

export const Table: Codec.Shape<Table> = /*#__PURE__*/ Codec.shape("docx#Table", () => ({
  cells: Codec.listOpt(Codec.str),
  property: Codec.obj(TableProperty)
}))

/** @category structures */
export interface TableProperty {
  readonly row_size: number
  readonly column_size: number
  readonly column_width?: ReadonlyArray<number> | undefined
  readonly merge_info?: ReadonlyArray<TableMergeInfo> | undefined
  readonly header_row?: boolean | undefined
  readonly header_column?: boolean | undefined
}

export const TableProperty: Codec.Shape<TableProperty> = /*#__PURE__*/ Codec.shape(
  "docx#TableProperty",
  () => ({
    row_size: Codec.int,
    column_size: Codec.int,
    column_width: Codec.listOpt(Codec.int),
    merge_info: Codec.listOpt(Codec.obj(TableMergeInfo)),
    header_row: Codec.boolOpt,
    header_column: Codec.boolOpt
  })
)

/** @category structures */
export interface TableMergeInfo {
  readonly row_span?: number | undefined
  readonly col_span?: number | undefined
}

export const TableMergeInfo: Codec.Shape<TableMergeInfo> = /*#__PURE__*/ Codec.shape(
  "docx#TableMergeInfo",
  () => ({
    row_span: Codec.intOpt,
    col_span: Codec.intOpt
  })
)

/** @category structures */
export interface View {
  readonly view_type?: 1 | 2 | 3 | (number & {}) | undefined
}

export const View: Codec.Shape<View> = /*#__PURE__*/ Codec.shape("docx#View", () => ({
  view_type: Codec.openOpt(1, 2, 3)
}))

/** @category structures */
export interface Okr {
  readonly okr_id?: string | undefined
  readonly objectives?: ReadonlyArray<ObjectiveIdWithKrId> | undefined
  readonly period_display_status?: "default" | "normal" | "invalid" | "hidden" | (string & {}) | undefined
  readonly period_name_zh?: string | undefined
  readonly period_name_en?: string | undefined
  readonly user_id?: string | undefined
  readonly visible_setting?: OkrVisibleSetting | undefined
}

export const Okr: Codec.Shape<Okr> = /*#__PURE__*/ Codec.shape("docx#Okr", () => ({
  okr_id: Codec.strOpt,
  objectives: Codec.listOpt(Codec.obj(ObjectiveIdWithKrId)),
  period_display_status: Codec.openOpt("default", "normal", "invalid", "hidden"),
  period_name_zh: Codec.strOpt,
  period_name_en: Codec.strOpt,
  user_id: Codec.strOpt,
  visible_setting: Codec.objOpt(OkrVisibleSetting)
}))

/** @category structures */
export interface ObjectiveIdWithKrId {
  readonly objective_id?: string | undefined
  readonly kr_ids?: ReadonlyArray<string> | undefined
}

export const ObjectiveIdWithKrId: Codec.Shape<ObjectiveIdWithKrId> = /*#__PURE__*/ Codec.shape(
  "docx#ObjectiveIdWithKrId",
  () => ({
    objective_id: Codec.strOpt,
    kr_ids: Codec.listOpt(Codec.str)
  })
)

/** @category structures */
export interface OkrVisibleSetting {
  readonly progress_fill_area_visible?: boolean | undefined
  readonly progress_status_visible?: boolean | undefined
  readonly score_visible?: boolean | undefined
}

export const OkrVisibleSetting: Codec.Shape<OkrVisibleSetting> = /*#__PURE__*/ Codec.shape(
  "docx#OkrVisibleSetting",
  () => ({
    progress_fill_area_visible: Codec.boolOpt,
    progress_status_visible: Codec.boolOpt,
    score_visible: Codec.boolOpt
  })
)

/** @category structures */
export interface OkrObjective3 {
  readonly objective_id?: string | undefined
  readonly confidential?: boolean | undefined
  readonly position?: number | undefined
  readonly score?: number | undefined
  readonly visible?: boolean | undefined
  readonly weight?: number | undefined
  readonly progress_rate?: OkrProgressRate | undefined
  readonly content?: Text3 | undefined
}

export const OkrObjective3: Codec.Shape<OkrObjective3> = /*#__PURE__*/ Codec.shape(
  "docx#OkrObjective3",
  () => ({
    objective_id: Codec.strOpt,
    confidential: Codec.boolOpt,
    position: Codec.intOpt,
    score: Codec.intOpt,
    visible: Codec.boolOpt,
    weight: Codec.numOpt,
    progress_rate: Codec.objOpt(OkrProgressRate),
    content: Codec.objOpt(Text3)
  })
)

/** @category structures */
export interface OkrProgressRate {
  readonly mode?: "simple" | "advanced" | (string & {}) | undefined
  readonly current?: number | undefined
  readonly percent?: number | undefined
  readonly progress_status?: "unset" | "normal" | "risk" | "extended" | (string & {}) | undefined
  readonly start?: number | undefined
  readonly status_type?: "default" | "custom" | (string & {}) | undefined
  readonly target?: number | undefined
}

export const OkrProgressRate: Codec.Shape<OkrProgressRate> = /*#__PURE__*/ Codec.shape(
  "docx#OkrProgressRate",
  () => ({
    mode: Codec.openOpt("simple", "advanced"),
    current: Codec.numOpt,
    percent: Codec.numOpt,
    progress_status: Codec.openOpt("unset", "normal", "risk", "extended"),
    start: Codec.numOpt,
    status_type: Codec.openOpt("default", "custom"),
    target: Codec.numOpt
  })
)

/** @category structures */
export interface OkrKeyResult3 {
  readonly kr_id?: string | undefined
  readonly confidential?: boolean | undefined
  readonly position?: number | undefined
  readonly score?: number | undefined
  readonly visible?: boolean | undefined
  readonly weight?: number | undefined
  readonly progress_rate?: OkrProgressRate | undefined
  readonly content?: Text3 | undefined
}

export const OkrKeyResult3: Codec.Shape<OkrKeyResult3> = /*#__PURE__*/ Codec.shape(
  "docx#OkrKeyResult3",
  () => ({
    kr_id: Codec.strOpt,
    confidential: Codec.boolOpt,
    position: Codec.intOpt,
    score: Codec.intOpt,
    visible: Codec.boolOpt,
    weight: Codec.numOpt,
    progress_rate: Codec.objOpt(OkrProgressRate),
    content: Codec.objOpt(Text3)
  })
)

/** @category structures */
export interface JiraIssue {
  readonly id?: string | undefined
  readonly key?: string | undefined
}

export const JiraIssue: Codec.Shape<JiraIssue> = /*#__PURE__*/ Codec.shape("docx#JiraIssue", () => ({
  id: Codec.strOpt,
  key: Codec.strOpt
}))

/** @category structures */
export interface WikiCatalog {
  readonly wiki_token?: string | undefined
}

export const WikiCatalog: Codec.Shape<WikiCatalog> = /*#__PURE__*/ Codec.shape("docx#WikiCatalog", () => ({
  wiki_token: Codec.strOpt
}))

/** @category structures */
export interface Board {
  readonly token?: string | undefined
  readonly align?: 1 | 2 | 3 | (number & {}) | undefined
  readonly width?: number | undefined
  readonly height?: number | undefined
}

export const Board: Codec.Shape<Board> = /*#__PURE__*/ Codec.shape("docx#Board", () => ({
  token: Codec.strOpt,
  align: Codec.openOpt(1, 2, 3),
  width: Codec.intOpt,
  height: Codec.intOpt
}))

/** @category structures */
export interface AgendaItemTitle3 {
  readonly elements: ReadonlyArray<AgendaTitleElement3>
  readonly align?: 1 | 2 | 3 | (number & {}) | undefined
}

export const AgendaItemTitle3: Codec.Shape<AgendaItemTitle3> = /*#__PURE__*/ Codec.shape(
  "docx#AgendaItemTitle3",
  () => ({
    elements: Codec.list(Codec.obj(AgendaTitleElement3)),
    align: Codec.openOpt(1, 2, 3)
  })
)

/** @category structures */
export interface AgendaTitleElement3 {
  readonly text_run?: TextRun | undefined
  readonly mention_user?: MentionUser | undefined
  readonly mention_doc?: MentionDoc3 | undefined
  readonly reminder?: Reminder | undefined
  readonly file?: InlineFile | undefined
  readonly undefined?: Codec.Dictionary | undefined
  readonly inline_block?: InlineBlock | undefined
  readonly equation?: TextRun | undefined
}

export const AgendaTitleElement3: Codec.Shape<AgendaTitleElement3> = /*#__PURE__*/ Codec.shape(
  "docx#AgendaTitleElement3",
  () => ({
    text_run: Codec.objOpt(TextRun),
    mention_user: Codec.objOpt(MentionUser),
    mention_doc: Codec.objOpt(MentionDoc3),
    reminder: Codec.objOpt(Reminder),
    file: Codec.objOpt(InlineFile),
    undefined: Codec.objOpt(Codec.dictionary),
    inline_block: Codec.objOpt(InlineBlock),
    equation: Codec.objOpt(TextRun)
  })
)

/** @category structures */
export interface LinkPreview2 {
  readonly url: string
  readonly url_type: "MessageLink" | "Undefined" | (string & {})
}

export const LinkPreview2: Codec.Shape<LinkPreview2> = /*#__PURE__*/ Codec.shape("docx#LinkPreview2", () => ({
  url: Codec.str,
  url_type: Codec.open("MessageLink", "Undefined")
}))

/** @category structures */
export interface SourceSynced4 {
  readonly elements?: ReadonlyArray<Element2> | undefined
  readonly align?: 1 | 2 | 3 | (number & {}) | undefined
}

export const SourceSynced4: Codec.Shape<SourceSynced4> = /*#__PURE__*/ Codec.shape(
  "docx#SourceSynced4",
  () => ({
    elements: Codec.listOpt(Codec.obj(Element2)),
    align: Codec.openOpt(1, 2, 3)
  })
)

/** @category structures */
export interface Element2 {
  readonly text_run?: TextRun2 | undefined
  readonly mention_user?: MentionUser2 | undefined
  readonly mention_doc?: MentionDoc4 | undefined
  readonly reminder?: Reminder2 | undefined
  readonly file?: File2 | undefined
  readonly undefined?: Codec.Dictionary | undefined
  readonly inline_block?: InlineBlock2 | undefined
  readonly equation?: TextRun2 | undefined
  readonly link_preview?: LinkPreview | undefined
}

export const Element2: Codec.Shape<Element2> = /*#__PURE__*/ Codec.shape("docx#Element2", () => ({
  text_run: Codec.objOpt(TextRun2),
  mention_user: Codec.objOpt(MentionUser2),
  mention_doc: Codec.objOpt(MentionDoc4),
  reminder: Codec.objOpt(Reminder2),
  file: Codec.objOpt(File2),
  undefined: Codec.objOpt(Codec.dictionary),
  inline_block: Codec.objOpt(InlineBlock2),
  equation: Codec.objOpt(TextRun2),
  link_preview: Codec.objOpt(LinkPreview)
}))

/** @category structures */
export interface TextRun2 {
  readonly content: string
  readonly text_element_style?: TextElementStyle2 | undefined
}

export const TextRun2: Codec.Shape<TextRun2> = /*#__PURE__*/ Codec.shape("docx#TextRun2", () => ({
  content: Codec.str,
  text_element_style: Codec.objOpt(TextElementStyle2)
}))

/** @category structures */
export interface MentionUser2 {
  readonly user_id: string
  readonly text_element_style?: TextElementStyle2 | undefined
}

export const MentionUser2: Codec.Shape<MentionUser2> = /*#__PURE__*/ Codec.shape("docx#MentionUser2", () => ({
  user_id: Codec.str,
  text_element_style: Codec.objOpt(TextElementStyle2)
}))

/** @category structures */
export interface MentionDoc4 {
  readonly token: string
  readonly obj_type: 1 | 3 | 8 | 11 | 12 | 15 | 16 | 22 | (number & {})
  readonly url?: string | undefined
  readonly title?: string | undefined
  readonly text_element_style?: TextElementStyle2 | undefined
  readonly fallback_type?: "FallbackToLink" | "FallbackToText" | (string & {}) | undefined
}

export const MentionDoc4: Codec.Shape<MentionDoc4> = /*#__PURE__*/ Codec.shape("docx#MentionDoc4", () => ({
  token: Codec.str,
  obj_type: Codec.open(1, 3, 8, 11, 12, 15, 16, 22),
  url: Codec.strOpt,
  title: Codec.strOpt,
  text_element_style: Codec.objOpt(TextElementStyle2),
  fallback_type: Codec.openOpt("FallbackToLink", "FallbackToText")
}))

/** @category structures */
export interface Reminder2 {
  readonly create_user_id: string
  readonly is_notify?: boolean | undefined
  readonly is_whole_day?: boolean | undefined
  readonly expire_time: string
  readonly notify_time: string
  readonly text_element_style?: TextElementStyle2 | undefined
}

export const Reminder2: Codec.Shape<Reminder2> = /*#__PURE__*/ Codec.shape("docx#Reminder2", () => ({
  create_user_id: Codec.str,
  is_notify: Codec.boolOpt,
  is_whole_day: Codec.boolOpt,
  expire_time: Codec.str,
  notify_time: Codec.str,
  text_element_style: Codec.objOpt(TextElementStyle2)
}))

/** @category structures */
export interface File2 {
  readonly file_token?: string | undefined
  readonly source_block_id?: string | undefined
  readonly text_element_style?: TextElementStyle2 | undefined
}

export const File2: Codec.Shape<File2> = /*#__PURE__*/ Codec.shape("docx#File2", () => ({
  file_token: Codec.strOpt,
  source_block_id: Codec.strOpt,
  text_element_style: Codec.objOpt(TextElementStyle2)
}))

/** @category structures */
export interface InlineBlock2 {
  readonly block_id: string
  readonly text_element_style?: TextElementStyle2 | undefined
}

export const InlineBlock2: Codec.Shape<InlineBlock2> = /*#__PURE__*/ Codec.shape("docx#InlineBlock2", () => ({
  block_id: Codec.str,
  text_element_style: Codec.objOpt(TextElementStyle2)
}))

/** @category structures */
export interface ReferenceSynced {
  readonly source_document_id?: string | undefined
  readonly source_block_id?: string | undefined
}

export const ReferenceSynced: Codec.Shape<ReferenceSynced> = /*#__PURE__*/ Codec.shape(
  "docx#ReferenceSynced",
  () => ({
    source_document_id: Codec.strOpt,
    source_block_id: Codec.strOpt
  })
)

/** @category structures */
export interface SubPageList {
  readonly wiki_token: string
}

export const SubPageList: Codec.Shape<SubPageList> = /*#__PURE__*/ Codec.shape("docx#SubPageList", () => ({
  wiki_token: Codec.str
}))

/** @category structures */
export interface ReferenceBase {
  readonly token: string
  readonly view_id: string
  readonly layout_mode?: "Normal" | "Undefined" | "PartiallyFolded" | (string & {}) | undefined
}

export const ReferenceBase: Codec.Shape<ReferenceBase> = /*#__PURE__*/ Codec.shape(
  "docx#ReferenceBase",
  () => ({
    token: Codec.str,
    view_id: Codec.str,
    layout_mode: Codec.openOpt("Normal", "Undefined", "PartiallyFolded")
  })
)

/** @category structures */
export interface Project {
  readonly title?: string | undefined
  readonly url: string
  readonly sub_type: "Table" | "Card" | "Undefined" | (string & {})
  readonly view_type?: "Normal" | "Undefined" | "PartiallyFolded" | (string & {}) | undefined
}

export const Project: Codec.Shape<Project> = /*#__PURE__*/ Codec.shape("docx#Project", () => ({
  title: Codec.strOpt,
  url: Codec.str,
  sub_type: Codec.open("Table", "Card", "Undefined"),
  view_type: Codec.openOpt("Normal", "Undefined", "PartiallyFolded")
}))

/** @category structures */
export interface Minutes {
  readonly token?: string | undefined
  readonly minutes_id: string
}

export const Minutes: Codec.Shape<Minutes> = /*#__PURE__*/ Codec.shape("docx#Minutes", () => ({
  token: Codec.strOpt,
  minutes_id: Codec.str
}))

/** @category structures */
export interface TextStyleInput {
  /** Default: `1`. */
  readonly align?: 1 | 2 | 3 | (number & {}) | undefined
  /** Default: `false`. */
  readonly done?: boolean | undefined
  /** Default: `false`. */
  readonly folded?: boolean | undefined
  readonly language?:
    | 1
    | 2
    | 3
    | 4
    | 5
    | 6
    | 7
    | 8
    | 9
    | 10
    | 11
    | 12
    | 13
    | 14
    | 15
    | 16
    | 17
    | 18
    | 19
    | 20
    | 21
    | 22
    | 23
    | 24
    | 25
    | 26
    | 27
    | 28
    | 29
    | 30
    | 31
    | 32
    | 33
    | 34
    | 35
    | 36
    | 37
    | 38
    | 39
    | 40
    | 41
    | 42
    | 43
    | 44
    | 45
    | 46
    | 47
    | 48
    | 49
    | 50
    | 51
    | 52
    | 53
    | 54
    | 55
    | 56
    | 57
    | 58
    | 59
    | 60
    | 61
    | 62
    | 63
    | 64
    | 65
    | 66
    | 67
    | 68
    | 69
    | 70
    | 71
    | 72
    | 73
    | 74
    | 75
    | (number & {})
    | undefined
  /** Default: `false`. */
  readonly wrap?: boolean | undefined
  readonly background_color?:
    | "LightGrayBackground"
    | "LightRedBackground"
    | "LightOrangeBackground"
    | "LightYellowBackground"
    | "LightGreenBackground"
    | "LightBlueBackground"
    | "LightPurpleBackground"
    | "PaleGrayBackground"
    | "DarkGrayBackground"
    | "DarkRedBackground"
    | "DarkOrangeBackground"
    | "DarkYellowBackground"
    | "DarkGreenBackground"
    | "DarkBlueBackground"
    | "DarkPurpleBackground"
    | (string & {})
    | undefined
  readonly indentation_level?: "NoIndent" | "OneLevelIndent" | (string & {}) | undefined
}

export const TextStyleInput: Codec.Shape<TextStyleInput> = /*#__PURE__*/ Codec.shape(
  "docx#TextStyleInput",
  () => ({
    align: Codec.listedOpt(1, 2, 3),
    done: Codec.boolOpt,
    folded: Codec.boolOpt,
    language: Codec.listedOpt(
      1,
      2,
      3,
      4,
      5,
      6,
      7,
      8,
      9,
      10,
      11,
      12,
      13,
      14,
      15,
      16,
      17,
      18,
      19,
      20,
      21,
      22,
      23,
      24,
      25,
      26,
      27,
      28,
      29,
      30,
      31,
      32,
      33,
      34,
      35,
      36,
      37,
      38,
      39,
      40,
      41,
      42,
      43,
      44,
      45,
      46,
      47,
      48,
      49,
      50,
      51,
      52,
      53,
      54,
      55,
      56,
      57,
      58,
      59,
      60,
      61,
      62,
      63,
      64,
      65,
      66,
      67,
      68,
      69,
      70,
      71,
      72,
      73,
      74,
      75
    ),
    wrap: Codec.boolOpt,
    background_color: Codec.listedOpt(
      "LightGrayBackground",
      "LightRedBackground",
      "LightOrangeBackground",
      "LightYellowBackground",
      "LightGreenBackground",
      "LightBlueBackground",
      "LightPurpleBackground",
      "PaleGrayBackground",
      "DarkGrayBackground",
      "DarkRedBackground",
      "DarkOrangeBackground",
      "DarkYellowBackground",
      "DarkGreenBackground",
      "DarkBlueBackground",
      "DarkPurpleBackground"
    ),
    indentation_level: Codec.listedOpt("NoIndent", "OneLevelIndent")
  })
)

/** @category structures */
export interface ReminderInput {
  readonly create_user_id: string
  /** Default: `false`. */
  readonly is_whole_day?: boolean | undefined
  readonly expire_time: string
  readonly notify_time: string
  readonly text_element_style?: TextElementStyleInput | undefined
}

export const ReminderInput: Codec.Shape<ReminderInput> = /*#__PURE__*/ Codec.shape(
  "docx#ReminderInput",
  () => ({
    create_user_id: Codec.str,
    is_whole_day: Codec.boolOpt,
    expire_time: Codec.str,
    notify_time: Codec.str,
    text_element_style: Codec.objOpt(TextElementStyleInput)
  })
)

/** @category structures */
export interface BitableInput {
  readonly view_type?: 1 | 2 | (number & {}) | undefined
}

export const BitableInput: Codec.Shape<BitableInput> = /*#__PURE__*/ Codec.shape("docx#BitableInput", () => ({
  view_type: Codec.listedOpt(1, 2)
}))

/** @category structures */
export interface CalloutInput {
  readonly background_color?:
    | 1
    | 2
    | 3
    | 4
    | 5
    | 6
    | 7
    | 8
    | 9
    | 10
    | 11
    | 12
    | 13
    | 14
    | 15
    | (number & {})
    | undefined
  readonly border_color?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | (number & {}) | undefined
  readonly text_color?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | (number & {}) | undefined
}

export const CalloutInput: Codec.Shape<CalloutInput> = /*#__PURE__*/ Codec.shape("docx#CalloutInput", () => ({
  background_color: Codec.listedOpt(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15),
  border_color: Codec.listedOpt(1, 2, 3, 4, 5, 6, 7),
  text_color: Codec.listedOpt(1, 2, 3, 4, 5, 6, 7)
}))

/** @category structures */
export interface ChatCardInput {
  readonly chat_id: string
  /** Default: `1`. */
  readonly align?: 1 | 2 | 3 | (number & {}) | undefined
}

export const ChatCardInput: Codec.Shape<ChatCardInput> = /*#__PURE__*/ Codec.shape(
  "docx#ChatCardInput",
  () => ({
    chat_id: Codec.str,
    align: Codec.listedOpt(1, 2, 3)
  })
)

/** @category structures */
export interface GridInput {
  /** 2 to 5. */
  readonly column_size: number
}

export const GridInput: Codec.Shape<GridInput> = /*#__PURE__*/ Codec.shape("docx#GridInput", () => ({
  column_size: Codec.int
}))

/** @category structures */
export interface IframeInput {
  readonly component: IframeComponentInput
}

export const IframeInput: Codec.Shape<IframeInput> = /*#__PURE__*/ Codec.shape("docx#IframeInput", () => ({
  component: Codec.obj(IframeComponentInput)
}))

/** @category structures */
export interface IframeComponentInput {
  readonly iframe_type?:
    | 1
    | 2
    | 3
    | 4
    | 5
    | 6
    | 7
    | 8
    | 9
    | 10
    | 11
    | 12
    | 13
    | 14
    | 15
    | 99
    | (number & {})
    | undefined
  readonly url: string
}

export const IframeComponentInput: Codec.Shape<IframeComponentInput> = /*#__PURE__*/ Codec.shape(
  "docx#IframeComponentInput",
  () => ({
    iframe_type: Codec.listedOpt(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 99),
    url: Codec.str
  })
)

/** @category structures */
export interface SheetInput {
  /** 1 to 9. */
  readonly row_size?: number | undefined
  /** 1 to 9. */
  readonly column_size?: number | undefined
}

export const SheetInput: Codec.Shape<SheetInput> = /*#__PURE__*/ Codec.shape("docx#SheetInput", () => ({
  row_size: Codec.intOpt,
  column_size: Codec.intOpt
}))

/** @category structures */
export interface TableInput {
  readonly property: TablePropertyInput
}

export const TableInput: Codec.Shape<TableInput> = /*#__PURE__*/ Codec.shape("docx#TableInput", () => ({
  property: Codec.obj(TablePropertyInput)
}))

/** @category structures */
export interface TablePropertyInput {
  /** At least 1. */
  readonly row_size: number
  /** At least 1. */
  readonly column_size: number
  /** Default: `100`. */
  readonly column_width?: ReadonlyArray<number> | undefined
  readonly merge_info?: ReadonlyArray<TableMergeInfoInput> | undefined
  /** Default: `false`. */
  readonly header_row?: boolean | undefined
  /** Default: `false`. */
  readonly header_column?: boolean | undefined
}

export const TablePropertyInput: Codec.Shape<TablePropertyInput> = /*#__PURE__*/ Codec.shape(
  "docx#TablePropertyInput",
  () => ({
    row_size: Codec.int,
    column_size: Codec.int,
    column_width: Codec.listOpt(Codec.int),
    merge_info: Codec.listOpt(Codec.obj(TableMergeInfoInput)),
    header_row: Codec.boolOpt,
    header_column: Codec.boolOpt
  })
)

/** @category structures */
export interface TableMergeInfoInput {
  /** At least 1. */
  readonly row_span?: number | undefined
  /** At least 1. */
  readonly col_span?: number | undefined
}

export const TableMergeInfoInput: Codec.Shape<TableMergeInfoInput> = /*#__PURE__*/ Codec.shape(
  "docx#TableMergeInfoInput",
  () => ({
    row_span: Codec.intOpt,
    col_span: Codec.intOpt
  })
)

/** @category structures */
export interface TaskInput {
  /** Default: `false`. */
  readonly folded?: boolean | undefined
}

export const TaskInput: Codec.Shape<TaskInput> = /*#__PURE__*/ Codec.shape("docx#TaskInput", () => ({
  folded: Codec.boolOpt
}))

/** @category structures */
export interface OkrInput {
  readonly okr_id?: string | undefined
  readonly objectives?: ReadonlyArray<ObjectiveIdWithKrId> | undefined
}

export const OkrInput: Codec.Shape<OkrInput> = /*#__PURE__*/ Codec.shape("docx#OkrInput", () => ({
  okr_id: Codec.strOpt,
  objectives: Codec.listOpt(Codec.obj(ObjectiveIdWithKrId))
}))

/** @category structures */
export interface BoardInput {
  /** Default: `1`. */
  readonly align?: 1 | 2 | 3 | (number & {}) | undefined
  /** At least 90. */
  readonly width?: number | undefined
  /** At least 90. */
  readonly height?: number | undefined
}

export const BoardInput: Codec.Shape<BoardInput> = /*#__PURE__*/ Codec.shape("docx#BoardInput", () => ({
  align: Codec.listedOpt(1, 2, 3),
  width: Codec.intOpt,
  height: Codec.intOpt
}))

/** @category structures */
export interface LinkPreviewInput {
  /** At least 1 characters. */
  readonly url: string
  readonly url_type: "MessageLink" | "Undefined" | (string & {})
}

export const LinkPreviewInput: Codec.Shape<LinkPreviewInput> = /*#__PURE__*/ Codec.shape(
  "docx#LinkPreviewInput",
  () => ({
    url: Codec.str,
    url_type: Codec.listed("MessageLink", "Undefined")
  })
)

/** @category structures */
export interface Block2 {
  readonly block_id: string
  readonly parent_id?: string | undefined
  readonly children?: ReadonlyArray<string> | undefined
  readonly block_type:
    | 1
    | 2
    | 3
    | 4
    | 5
    | 6
    | 7
    | 8
    | 9
    | 10
    | 11
    | 12
    | 13
    | 14
    | 15
    | 17
    | 18
    | 19
    | 20
    | 21
    | 22
    | 23
    | 24
    | 25
    | 26
    | 27
    | 28
    | 29
    | 30
    | 31
    | 32
    | 33
    | 34
    | 35
    | 36
    | 37
    | 38
    | 39
    | 40
    | 41
    | 42
    | 43
    | 44
    | 45
    | 46
    | 47
    | 48
    | 999
    | 49
    | 50
    | 51
    | 52
    | 53
    | 54
    | 55
    | 56
    | 57
    | 58
    | 59
    | (number & {})
  readonly page?: Text | undefined
  readonly text?: Text | undefined
  readonly heading1?: Text | undefined
  readonly heading2?: Text | undefined
  readonly heading3?: Text | undefined
  readonly heading4?: Text | undefined
  readonly heading5?: Text | undefined
  readonly heading6?: Text | undefined
  readonly heading7?: Text | undefined
  readonly heading8?: Text | undefined
  readonly heading9?: Text | undefined
  readonly bullet?: Text | undefined
  readonly ordered?: Text | undefined
  readonly code?: Text | undefined
  readonly quote?: Text | undefined
  readonly equation?: Text | undefined
  readonly todo?: Text | undefined
  readonly bitable?: Mindnote | undefined
  readonly callout?: Callout | undefined
  readonly chat_card?: ChatCard | undefined
  readonly diagram?: Diagram | undefined
  readonly divider?: Codec.Dictionary | undefined
  readonly file?: File | undefined
  readonly grid?: Grid | undefined
  readonly grid_column?: GridColumn | undefined
  readonly iframe?: Iframe | undefined
  readonly image?: Image2 | undefined
  readonly isv?: Isv | undefined
  readonly add_ons?: AddOns | undefined
  readonly mindnote?: Mindnote | undefined
  readonly sheet?: Mindnote | undefined
  readonly table?: Table | undefined
  readonly table_cell?: Codec.Dictionary | undefined
  readonly view?: View | undefined
  readonly undefined?: Codec.Dictionary | undefined
  readonly quote_container?: Codec.Dictionary | undefined
  readonly task?: Task | undefined
  readonly okr?: Okr2 | undefined
  readonly okr_objective?: OkrObjective | undefined
  readonly okr_key_result?: OkrKeyResult | undefined
  readonly okr_progress?: Codec.Dictionary | undefined
  readonly comment_ids?: ReadonlyArray<string> | undefined
  readonly jira_issue?: JiraIssue | undefined
  readonly wiki_catalog?: WikiCatalog | undefined
  readonly board?: Board | undefined
  readonly agenda?: Codec.Dictionary | undefined
  readonly agenda_item?: Codec.Dictionary | undefined
  readonly agenda_item_title?: AgendaItemTitle | undefined
  readonly agenda_item_content?: Codec.Dictionary | undefined
  readonly link_preview?: LinkPreview3 | undefined
  /** Not in the documentation. */
  readonly source_synced?: SourceSynced2 | undefined
  /** Not in the documentation. */
  readonly reference_synced?: ReferenceSynced | undefined
  /** Not in the documentation. */
  readonly sub_page_list?: SubPageList | undefined
  /** Not in the documentation. */
  readonly ai_template?: Codec.Dictionary | undefined
  /** Not in the documentation. */
  readonly reference_base?: ReferenceBase | undefined
  /** Not in the documentation. */
  readonly project?: Project | undefined
  /** Not in the documentation. */
  readonly meeting_notes_qa?: Codec.Dictionary | undefined
  /** Not in the documentation. */
  readonly vc_tabs?: Codec.Dictionary | undefined
  /** Not in the documentation. */
  readonly vc_summary_tab?: Codec.Dictionary | undefined
  /** Not in the documentation. */
  readonly vc_transcript_tab?: Codec.Dictionary | undefined
  /** Not in the documentation. */
  readonly minutes?: Minutes | undefined
}

export const Block2: Codec.Shape<Block2> = /*#__PURE__*/ Codec.shape("docx#Block2", () => ({
  block_id: Codec.str,
  parent_id: Codec.strOpt,
  children: Codec.listOpt(Codec.str),
  block_type: Codec.open(
    1,
    2,
    3,
    4,
    5,
    6,
    7,
    8,
    9,
    10,
    11,
    12,
    13,
    14,
    15,
    17,
    18,
    19,
    20,
    21,
    22,
    23,
    24,
    25,
    26,
    27,
    28,
    29,
    30,
    31,
    32,
    33,
    34,
    35,
    36,
    37,
    38,
    39,
    40,
    41,
    42,
    43,
    44,
    45,
    46,
    47,
    48,
    999,
    49,
    50,
    51,
    52,
    53,
    54,
    55,
    56,
    57,
    58,
    59
  ),
  page: Codec.objOpt(Text),
  text: Codec.objOpt(Text),
  heading1: Codec.objOpt(Text),
  heading2: Codec.objOpt(Text),
  heading3: Codec.objOpt(Text),
  heading4: Codec.objOpt(Text),
  heading5: Codec.objOpt(Text),
  heading6: Codec.objOpt(Text),
  heading7: Codec.objOpt(Text),
  heading8: Codec.objOpt(Text),
  heading9: Codec.objOpt(Text),
  bullet: Codec.objOpt(Text),
  ordered: Codec.objOpt(Text),
  code: Codec.objOpt(Text),
  quote: Codec.objOpt(Text),
  equation: Codec.objOpt(Text),
  todo: Codec.objOpt(Text),
  bitable: Codec.objOpt(Mindnote),
  callout: Codec.objOpt(Callout),
  chat_card: Codec.objOpt(ChatCard),
  diagram: Codec.objOpt(Diagram),
  divider: Codec.objOpt(Codec.dictionary),
  file: Codec.objOpt(File),
  grid: Codec.objOpt(Grid),
  grid_column: Codec.objOpt(GridColumn),
  iframe: Codec.objOpt(Iframe),
  image: Codec.objOpt(Image2),
  isv: Codec.objOpt(Isv),
  add_ons: Codec.objOpt(AddOns),
  mindnote: Codec.objOpt(Mindnote),
  sheet: Codec.objOpt(Mindnote),
  table: Codec.objOpt(Table),
  table_cell: Codec.objOpt(Codec.dictionary),
  view: Codec.objOpt(View),
  undefined: Codec.objOpt(Codec.dictionary),
  quote_container: Codec.objOpt(Codec.dictionary),
  task: Codec.objOpt(Task),
  okr: Codec.objOpt(Okr2),
  okr_objective: Codec.objOpt(OkrObjective),
  okr_key_result: Codec.objOpt(OkrKeyResult),
  okr_progress: Codec.objOpt(Codec.dictionary),
  comment_ids: Codec.listOpt(Codec.str),
  jira_issue: Codec.objOpt(JiraIssue),
  wiki_catalog: Codec.objOpt(WikiCatalog),
  board: Codec.objOpt(Board),
  agenda: Codec.objOpt(Codec.dictionary),
  agenda_item: Codec.objOpt(Codec.dictionary),
  agenda_item_title: Codec.objOpt(AgendaItemTitle),
  agenda_item_content: Codec.objOpt(Codec.dictionary),
  link_preview: Codec.objOpt(LinkPreview3),
  source_synced: Codec.objOpt(SourceSynced2),
  reference_synced: Codec.objOpt(ReferenceSynced),
  sub_page_list: Codec.objOpt(SubPageList),
  ai_template: Codec.objOpt(Codec.dictionary),
  reference_base: Codec.objOpt(ReferenceBase),
  project: Codec.objOpt(Project),
  meeting_notes_qa: Codec.objOpt(Codec.dictionary),
  vc_tabs: Codec.objOpt(Codec.dictionary),
  vc_summary_tab: Codec.objOpt(Codec.dictionary),
  vc_transcript_tab: Codec.objOpt(Codec.dictionary),
  minutes: Codec.objOpt(Minutes)
}))

/** @category structures */
export interface Text {
  readonly style?: TextStyle | undefined
  readonly elements: ReadonlyArray<TextElement>
}

export const Text: Codec.Shape<Text> = /*#__PURE__*/ Codec.shape("docx#Text", () => ({
  style: Codec.objOpt(TextStyle),
  elements: Codec.list(Codec.obj(TextElement))
}))

/** @category structures */
export interface TextElement {
  readonly text_run?: TextRun | undefined
  readonly mention_user?: MentionUser | undefined
  readonly mention_doc?: MentionDoc | undefined
  readonly reminder?: Reminder | undefined
  readonly file?: InlineFile | undefined
  readonly undefined?: Codec.Dictionary | undefined
  readonly inline_block?: InlineBlock | undefined
  readonly equation?: TextRun | undefined
  /** Not in the documentation. */
  readonly link_preview?: LinkPreview | undefined
}

export const TextElement: Codec.Shape<TextElement> = /*#__PURE__*/ Codec.shape("docx#TextElement", () => ({
  text_run: Codec.objOpt(TextRun),
  mention_user: Codec.objOpt(MentionUser),
  mention_doc: Codec.objOpt(MentionDoc),
  reminder: Codec.objOpt(Reminder),
  file: Codec.objOpt(InlineFile),
  undefined: Codec.objOpt(Codec.dictionary),
  inline_block: Codec.objOpt(InlineBlock),
  equation: Codec.objOpt(TextRun),
  link_preview: Codec.objOpt(LinkPreview)
}))

/** @category structures */
export interface MentionDoc {
  readonly token: string
  readonly obj_type: 1 | 3 | 8 | 11 | 12 | 15 | 16 | 22 | (number & {})
  readonly url?: string | undefined
  readonly title?: string | undefined
  readonly text_element_style?: TextElementStyle | undefined
}

export const MentionDoc: Codec.Shape<MentionDoc> = /*#__PURE__*/ Codec.shape("docx#MentionDoc", () => ({
  token: Codec.str,
  obj_type: Codec.open(1, 3, 8, 11, 12, 15, 16, 22),
  url: Codec.strOpt,
  title: Codec.strOpt,
  text_element_style: Codec.objOpt(TextElementStyle)
}))

/** @category structures */
export interface Okr2 {
  readonly okr_id?: string | undefined
  readonly period_display_status?: "default" | "normal" | "invalid" | "hidden" | (string & {}) | undefined
  readonly period_name_zh?: string | undefined
  readonly period_name_en?: string | undefined
  readonly user_id?: string | undefined
  readonly visible_setting?: OkrVisibleSetting | undefined
}

export const Okr2: Codec.Shape<Okr2> = /*#__PURE__*/ Codec.shape("docx#Okr2", () => ({
  okr_id: Codec.strOpt,
  period_display_status: Codec.openOpt("default", "normal", "invalid", "hidden"),
  period_name_zh: Codec.strOpt,
  period_name_en: Codec.strOpt,
  user_id: Codec.strOpt,
  visible_setting: Codec.objOpt(OkrVisibleSetting)
}))

/** @category structures */
export interface OkrObjective {
  readonly objective_id?: string | undefined
  readonly confidential?: boolean | undefined
  readonly position?: number | undefined
  readonly score?: number | undefined
  readonly visible?: boolean | undefined
  readonly weight?: number | undefined
  readonly progress_rate?: OkrProgressRate | undefined
  readonly content?: Text | undefined
}

export const OkrObjective: Codec.Shape<OkrObjective> = /*#__PURE__*/ Codec.shape("docx#OkrObjective", () => ({
  objective_id: Codec.strOpt,
  confidential: Codec.boolOpt,
  position: Codec.intOpt,
  score: Codec.intOpt,
  visible: Codec.boolOpt,
  weight: Codec.numOpt,
  progress_rate: Codec.objOpt(OkrProgressRate),
  content: Codec.objOpt(Text)
}))

/** @category structures */
export interface OkrKeyResult {
  readonly kr_id?: string | undefined
  readonly confidential?: boolean | undefined
  readonly position?: number | undefined
  readonly score?: number | undefined
  readonly visible?: boolean | undefined
  readonly weight?: number | undefined
  readonly progress_rate?: OkrProgressRate | undefined
  readonly content?: Text | undefined
}

export const OkrKeyResult: Codec.Shape<OkrKeyResult> = /*#__PURE__*/ Codec.shape("docx#OkrKeyResult", () => ({
  kr_id: Codec.strOpt,
  confidential: Codec.boolOpt,
  position: Codec.intOpt,
  score: Codec.intOpt,
  visible: Codec.boolOpt,
  weight: Codec.numOpt,
  progress_rate: Codec.objOpt(OkrProgressRate),
  content: Codec.objOpt(Text)
}))

/** @category structures */
export interface AgendaItemTitle {
  readonly elements: ReadonlyArray<AgendaTitleElement>
  readonly align?: 1 | 2 | 3 | (number & {}) | undefined
}

export const AgendaItemTitle: Codec.Shape<AgendaItemTitle> = /*#__PURE__*/ Codec.shape(
  "docx#AgendaItemTitle",
  () => ({
    elements: Codec.list(Codec.obj(AgendaTitleElement)),
    align: Codec.openOpt(1, 2, 3)
  })
)

/** @category structures */
export interface AgendaTitleElement {
  readonly text_run?: TextRun | undefined
  readonly mention_user?: MentionUser | undefined
  readonly mention_doc?: MentionDoc | undefined
  readonly reminder?: Reminder | undefined
  readonly file?: InlineFile | undefined
  readonly undefined?: Codec.Dictionary | undefined
  readonly inline_block?: InlineBlock | undefined
  readonly equation?: TextRun | undefined
}

export const AgendaTitleElement: Codec.Shape<AgendaTitleElement> = /*#__PURE__*/ Codec.shape(
  "docx#AgendaTitleElement",
  () => ({
    text_run: Codec.objOpt(TextRun),
    mention_user: Codec.objOpt(MentionUser),
    mention_doc: Codec.objOpt(MentionDoc),
    reminder: Codec.objOpt(Reminder),
    file: Codec.objOpt(InlineFile),
    undefined: Codec.objOpt(Codec.dictionary),
    inline_block: Codec.objOpt(InlineBlock),
    equation: Codec.objOpt(TextRun)
  })
)

/** @category structures */
export interface LinkPreview3 {
  readonly url_type: "MessageLink" | "Undefined" | (string & {})
}

export const LinkPreview3: Codec.Shape<LinkPreview3> = /*#__PURE__*/ Codec.shape("docx#LinkPreview3", () => ({
  url_type: Codec.open("MessageLink", "Undefined")
}))

/** @category structures */
export interface SourceSynced2 {
  readonly elements?: ReadonlyArray<Element> | undefined
  readonly align?: 1 | 2 | 3 | (number & {}) | undefined
}

export const SourceSynced2: Codec.Shape<SourceSynced2> = /*#__PURE__*/ Codec.shape(
  "docx#SourceSynced2",
  () => ({
    elements: Codec.listOpt(Codec.obj(Element)),
    align: Codec.openOpt(1, 2, 3)
  })
)

/** @category structures */
export interface Element {
  readonly text_run?: TextRun2 | undefined
  readonly mention_user?: MentionUser2 | undefined
  readonly mention_doc?: MentionDoc5 | undefined
  readonly reminder?: Reminder2 | undefined
  readonly file?: File2 | undefined
  readonly undefined?: Codec.Dictionary | undefined
  readonly inline_block?: InlineBlock2 | undefined
  readonly equation?: TextRun2 | undefined
  readonly link_preview?: LinkPreview | undefined
}

export const Element: Codec.Shape<Element> = /*#__PURE__*/ Codec.shape("docx#Element", () => ({
  text_run: Codec.objOpt(TextRun2),
  mention_user: Codec.objOpt(MentionUser2),
  mention_doc: Codec.objOpt(MentionDoc5),
  reminder: Codec.objOpt(Reminder2),
  file: Codec.objOpt(File2),
  undefined: Codec.objOpt(Codec.dictionary),
  inline_block: Codec.objOpt(InlineBlock2),
  equation: Codec.objOpt(TextRun2),
  link_preview: Codec.objOpt(LinkPreview)
}))

/** @category structures */
export interface MentionDoc5 {
  readonly token: string
  readonly obj_type: 1 | 3 | 8 | 11 | 12 | 15 | 16 | 22 | (number & {})
  readonly url?: string | undefined
  readonly title?: string | undefined
  readonly text_element_style?: TextElementStyle2 | undefined
}

export const MentionDoc5: Codec.Shape<MentionDoc5> = /*#__PURE__*/ Codec.shape("docx#MentionDoc5", () => ({
  token: Codec.str,
  obj_type: Codec.open(1, 3, 8, 11, 12, 15, 16, 22),
  url: Codec.strOpt,
  title: Codec.strOpt,
  text_element_style: Codec.objOpt(TextElementStyle2)
}))

/** @category structures */
export interface MentionDocInput {
  readonly token: string
  readonly obj_type: 1 | 3 | 8 | 11 | 12 | 15 | 16 | 22 | (number & {})
  readonly url?: string | undefined
  /** At most 800 characters. */
  readonly title?: string | undefined
  readonly text_element_style?: TextElementStyleInput | undefined
  readonly fallback_type?: "FallbackToLink" | "FallbackToText" | (string & {}) | undefined
}

export const MentionDocInput: Codec.Shape<MentionDocInput> = /*#__PURE__*/ Codec.shape(
  "docx#MentionDocInput",
  () => ({
    token: Codec.str,
    obj_type: Codec.listed(1, 3, 8, 11, 12, 15, 16, 22),
    url: Codec.strOpt,
    title: Codec.strOpt,
    text_element_style: Codec.objOpt(TextElementStyleInput),
    fallback_type: Codec.listedOpt("FallbackToLink", "FallbackToText")
  })
)

/** @category structures */
export interface Block {
  readonly block_id: string
  readonly parent_id?: string | undefined
  readonly children?: ReadonlyArray<string> | undefined
  readonly block_type:
    | 1
    | 2
    | 3
    | 4
    | 5
    | 6
    | 7
    | 8
    | 9
    | 10
    | 11
    | 12
    | 13
    | 14
    | 15
    | 17
    | 18
    | 19
    | 20
    | 21
    | 22
    | 23
    | 24
    | 25
    | 26
    | 27
    | 28
    | 29
    | 30
    | 31
    | 32
    | 33
    | 34
    | 35
    | 36
    | 37
    | 38
    | 39
    | 40
    | 41
    | 42
    | 43
    | 44
    | 45
    | 46
    | 47
    | 48
    | 49
    | 50
    | 51
    | 52
    | 999
    | 53
    | 54
    | 55
    | 56
    | 57
    | 58
    | 59
    | (number & {})
  readonly page?: Text2 | undefined
  readonly text?: Text2 | undefined
  readonly heading1?: Text2 | undefined
  readonly heading2?: Text2 | undefined
  readonly heading3?: Text2 | undefined
  readonly heading4?: Text2 | undefined
  readonly heading5?: Text2 | undefined
  readonly heading6?: Text2 | undefined
  readonly heading7?: Text2 | undefined
  readonly heading8?: Text2 | undefined
  readonly heading9?: Text2 | undefined
  readonly bullet?: Text2 | undefined
  readonly ordered?: Text2 | undefined
  readonly code?: Text2 | undefined
  readonly quote?: Text2 | undefined
  readonly equation?: Text2 | undefined
  readonly todo?: Text2 | undefined
  readonly bitable?: Bitable | undefined
  readonly callout?: Callout | undefined
  readonly chat_card?: ChatCard | undefined
  readonly diagram?: Diagram | undefined
  readonly divider?: Codec.Dictionary | undefined
  readonly file?: File | undefined
  readonly grid?: Grid | undefined
  readonly grid_column?: GridColumn | undefined
  readonly iframe?: Iframe | undefined
  readonly image?: Image | undefined
  readonly isv?: Isv | undefined
  readonly add_ons?: AddOns | undefined
  readonly mindnote?: Mindnote | undefined
  readonly sheet?: Sheet | undefined
  readonly table?: Table | undefined
  readonly table_cell?: Codec.Dictionary | undefined
  readonly view?: View | undefined
  readonly undefined?: Codec.Dictionary | undefined
  readonly quote_container?: Codec.Dictionary | undefined
  readonly task?: Task | undefined
  readonly okr?: Okr | undefined
  readonly okr_objective?: OkrObjective2 | undefined
  readonly okr_key_result?: OkrKeyResult2 | undefined
  readonly okr_progress?: Codec.Dictionary | undefined
  readonly comment_ids?: ReadonlyArray<string> | undefined
  readonly jira_issue?: JiraIssue | undefined
  readonly wiki_catalog?: WikiCatalog | undefined
  readonly board?: Board | undefined
  readonly agenda?: Codec.Dictionary | undefined
  readonly agenda_item?: Codec.Dictionary | undefined
  readonly agenda_item_title?: AgendaItemTitle2 | undefined
  readonly agenda_item_content?: Codec.Dictionary | undefined
  readonly link_preview?: LinkPreview2 | undefined
  readonly source_synced?: SourceSynced | undefined
  readonly reference_synced?: ReferenceSynced | undefined
  readonly sub_page_list?: SubPageList | undefined
  readonly ai_template?: Codec.Dictionary | undefined
  /** Not in the documentation. */
  readonly reference_base?: ReferenceBase | undefined
  /** Not in the documentation. */
  readonly project?: Project | undefined
  /** Not in the documentation. */
  readonly meeting_notes_qa?: Codec.Dictionary | undefined
  /** Not in the documentation. */
  readonly vc_tabs?: Codec.Dictionary | undefined
  /** Not in the documentation. */
  readonly vc_summary_tab?: Codec.Dictionary | undefined
  /** Not in the documentation. */
  readonly vc_transcript_tab?: Codec.Dictionary | undefined
  /** Not in the documentation. */
  readonly minutes?: Minutes | undefined
}

export const Block: Codec.Shape<Block> = /*#__PURE__*/ Codec.shape("docx#Block", () => ({
  block_id: Codec.str,
  parent_id: Codec.strOpt,
  children: Codec.listOpt(Codec.str),
  block_type: Codec.open(
    1,
    2,
    3,
    4,
    5,
    6,
    7,
    8,
    9,
    10,
    11,
    12,
    13,
    14,
    15,
    17,
    18,
    19,
    20,
    21,
    22,
    23,
    24,
    25,
    26,
    27,
    28,
    29,
    30,
    31,
    32,
    33,
    34,
    35,
    36,
    37,
    38,
    39,
    40,
    41,
    42,
    43,
    44,
    45,
    46,
    47,
    48,
    49,
    50,
    51,
    52,
    999,
    53,
    54,
    55,
    56,
    57,
    58,
    59
  ),
  page: Codec.objOpt(Text2),
  text: Codec.objOpt(Text2),
  heading1: Codec.objOpt(Text2),
  heading2: Codec.objOpt(Text2),
  heading3: Codec.objOpt(Text2),
  heading4: Codec.objOpt(Text2),
  heading5: Codec.objOpt(Text2),
  heading6: Codec.objOpt(Text2),
  heading7: Codec.objOpt(Text2),
  heading8: Codec.objOpt(Text2),
  heading9: Codec.objOpt(Text2),
  bullet: Codec.objOpt(Text2),
  ordered: Codec.objOpt(Text2),
  code: Codec.objOpt(Text2),
  quote: Codec.objOpt(Text2),
  equation: Codec.objOpt(Text2),
  todo: Codec.objOpt(Text2),
  bitable: Codec.objOpt(Bitable),
  callout: Codec.objOpt(Callout),
  chat_card: Codec.objOpt(ChatCard),
  diagram: Codec.objOpt(Diagram),
  divider: Codec.objOpt(Codec.dictionary),
  file: Codec.objOpt(File),
  grid: Codec.objOpt(Grid),
  grid_column: Codec.objOpt(GridColumn),
  iframe: Codec.objOpt(Iframe),
  image: Codec.objOpt(Image),
  isv: Codec.objOpt(Isv),
  add_ons: Codec.objOpt(AddOns),
  mindnote: Codec.objOpt(Mindnote),
  sheet: Codec.objOpt(Sheet),
  table: Codec.objOpt(Table),
  table_cell: Codec.objOpt(Codec.dictionary),
  view: Codec.objOpt(View),
  undefined: Codec.objOpt(Codec.dictionary),
  quote_container: Codec.objOpt(Codec.dictionary),
  task: Codec.objOpt(Task),
  okr: Codec.objOpt(Okr),
  okr_objective: Codec.objOpt(OkrObjective2),
  okr_key_result: Codec.objOpt(OkrKeyResult2),
  okr_progress: Codec.objOpt(Codec.dictionary),
  comment_ids: Codec.listOpt(Codec.str),
  jira_issue: Codec.objOpt(JiraIssue),
  wiki_catalog: Codec.objOpt(WikiCatalog),
  board: Codec.objOpt(Board),
  agenda: Codec.objOpt(Codec.dictionary),
  agenda_item: Codec.objOpt(Codec.dictionary),
  agenda_item_title: Codec.objOpt(AgendaItemTitle2),
  agenda_item_content: Codec.objOpt(Codec.dictionary),
  link_preview: Codec.objOpt(LinkPreview2),
  source_synced: Codec.objOpt(SourceSynced),
  reference_synced: Codec.objOpt(ReferenceSynced),
  sub_page_list: Codec.objOpt(SubPageList),
  ai_template: Codec.objOpt(Codec.dictionary),
  reference_base: Codec.objOpt(ReferenceBase),
  project: Codec.objOpt(Project),
  meeting_notes_qa: Codec.objOpt(Codec.dictionary),
  vc_tabs: Codec.objOpt(Codec.dictionary),
  vc_summary_tab: Codec.objOpt(Codec.dictionary),
  vc_transcript_tab: Codec.objOpt(Codec.dictionary),
  minutes: Codec.objOpt(Minutes)
}))

/** @category structures */
export interface Text2 {
  readonly style?: TextStyle | undefined
  readonly elements: ReadonlyArray<TextElement2>
}

export const Text2: Codec.Shape<Text2> = /*#__PURE__*/ Codec.shape("docx#Text2", () => ({
  style: Codec.objOpt(TextStyle),
  elements: Codec.list(Codec.obj(TextElement2))
}))

/** @category structures */
export interface TextElement2 {
  readonly text_run?: TextRun | undefined
  readonly mention_user?: MentionUser | undefined
  readonly mention_doc?: MentionDoc2 | undefined
  readonly reminder?: Reminder | undefined
  readonly file?: InlineFile | undefined
  readonly undefined?: Codec.Dictionary | undefined
  readonly inline_block?: InlineBlock | undefined
  readonly equation?: TextRun | undefined
  /** Not in the documentation. */
  readonly link_preview?: LinkPreview | undefined
}

export const TextElement2: Codec.Shape<TextElement2> = /*#__PURE__*/ Codec.shape("docx#TextElement2", () => ({
  text_run: Codec.objOpt(TextRun),
  mention_user: Codec.objOpt(MentionUser),
  mention_doc: Codec.objOpt(MentionDoc2),
  reminder: Codec.objOpt(Reminder),
  file: Codec.objOpt(InlineFile),
  undefined: Codec.objOpt(Codec.dictionary),
  inline_block: Codec.objOpt(InlineBlock),
  equation: Codec.objOpt(TextRun),
  link_preview: Codec.objOpt(LinkPreview)
}))

/** @category structures */
export interface MentionDoc2 {
  readonly token: string
  readonly obj_type: 1 | 3 | 8 | 11 | 12 | 15 | 16 | 22 | (number & {})
  readonly url?: string | undefined
  readonly title?: string | undefined
  readonly text_element_style?: TextElementStyle | undefined
  readonly fallback_type?: "FallbackToLink" | "FallbackToText" | (string & {}) | undefined
}

export const MentionDoc2: Codec.Shape<MentionDoc2> = /*#__PURE__*/ Codec.shape("docx#MentionDoc2", () => ({
  token: Codec.str,
  obj_type: Codec.open(1, 3, 8, 11, 12, 15, 16, 22),
  url: Codec.strOpt,
  title: Codec.strOpt,
  text_element_style: Codec.objOpt(TextElementStyle),
  fallback_type: Codec.openOpt("FallbackToLink", "FallbackToText")
}))

/** @category structures */
export interface Image {
  readonly width?: number | undefined
  readonly height?: number | undefined
  readonly token?: string | undefined
  readonly align?: 1 | 2 | 3 | (number & {}) | undefined
  readonly caption?: Caption | undefined
  /** Not in the documentation. */
  readonly scale?: number | undefined
}

export const Image: Codec.Shape<Image> = /*#__PURE__*/ Codec.shape("docx#Image", () => ({
  width: Codec.intOpt,
  height: Codec.intOpt,
  token: Codec.strOpt,
  align: Codec.openOpt(1, 2, 3),
  caption: Codec.objOpt(Caption),
  scale: Codec.numOpt
}))

/** @category structures */
export interface OkrObjective2 {
  readonly objective_id?: string | undefined
  readonly confidential?: boolean | undefined
  readonly position?: number | undefined
  readonly score?: number | undefined
  readonly visible?: boolean | undefined
  readonly weight?: number | undefined
  readonly progress_rate?: OkrProgressRate | undefined
  readonly content?: Text2 | undefined
}

export const OkrObjective2: Codec.Shape<OkrObjective2> = /*#__PURE__*/ Codec.shape(
  "docx#OkrObjective2",
  () => ({
    objective_id: Codec.strOpt,
    confidential: Codec.boolOpt,
    position: Codec.intOpt,
    score: Codec.intOpt,
    visible: Codec.boolOpt,
    weight: Codec.numOpt,
    progress_rate: Codec.objOpt(OkrProgressRate),
    content: Codec.objOpt(Text2)
  })
)

/** @category structures */
export interface OkrKeyResult2 {
  readonly kr_id?: string | undefined
  readonly confidential?: boolean | undefined
  readonly position?: number | undefined
  readonly score?: number | undefined
  readonly visible?: boolean | undefined
  readonly weight?: number | undefined
  readonly progress_rate?: OkrProgressRate | undefined
  readonly content?: Text2 | undefined
}

export const OkrKeyResult2: Codec.Shape<OkrKeyResult2> = /*#__PURE__*/ Codec.shape(
  "docx#OkrKeyResult2",
  () => ({
    kr_id: Codec.strOpt,
    confidential: Codec.boolOpt,
    position: Codec.intOpt,
    score: Codec.intOpt,
    visible: Codec.boolOpt,
    weight: Codec.numOpt,
    progress_rate: Codec.objOpt(OkrProgressRate),
    content: Codec.objOpt(Text2)
  })
)

/** @category structures */
export interface AgendaItemTitle2 {
  readonly elements: ReadonlyArray<AgendaTitleElement2>
  readonly align?: 1 | 2 | 3 | (number & {}) | undefined
}

export const AgendaItemTitle2: Codec.Shape<AgendaItemTitle2> = /*#__PURE__*/ Codec.shape(
  "docx#AgendaItemTitle2",
  () => ({
    elements: Codec.list(Codec.obj(AgendaTitleElement2)),
    align: Codec.openOpt(1, 2, 3)
  })
)

/** @category structures */
export interface AgendaTitleElement2 {
  readonly text_run?: TextRun | undefined
  readonly mention_user?: MentionUser | undefined
  readonly mention_doc?: MentionDoc2 | undefined
  readonly reminder?: Reminder | undefined
  readonly file?: InlineFile | undefined
  readonly undefined?: Codec.Dictionary | undefined
  readonly inline_block?: InlineBlock | undefined
  readonly equation?: TextRun | undefined
}

export const AgendaTitleElement2: Codec.Shape<AgendaTitleElement2> = /*#__PURE__*/ Codec.shape(
  "docx#AgendaTitleElement2",
  () => ({
    text_run: Codec.objOpt(TextRun),
    mention_user: Codec.objOpt(MentionUser),
    mention_doc: Codec.objOpt(MentionDoc2),
    reminder: Codec.objOpt(Reminder),
    file: Codec.objOpt(InlineFile),
    undefined: Codec.objOpt(Codec.dictionary),
    inline_block: Codec.objOpt(InlineBlock),
    equation: Codec.objOpt(TextRun)
  })
)

/** @category structures */
export interface SourceSynced {
  readonly elements?: ReadonlyArray<TextElement2> | undefined
  readonly align?: 1 | 2 | 3 | (number & {}) | undefined
}

export const SourceSynced: Codec.Shape<SourceSynced> = /*#__PURE__*/ Codec.shape("docx#SourceSynced", () => ({
  elements: Codec.listOpt(Codec.obj(TextElement2)),
  align: Codec.openOpt(1, 2, 3)
}))

/** @category structures */
export interface TextInput {
  readonly style?: TextStyleInput | undefined
  readonly elements: ReadonlyArray<TextElementInput>
}

export const TextInput: Codec.Shape<TextInput> = /*#__PURE__*/ Codec.shape("docx#TextInput", () => ({
  style: Codec.objOpt(TextStyleInput),
  elements: Codec.list(Codec.obj(TextElementInput))
}))

/** @category structures */
export interface TextElementInput {
  readonly text_run?: TextRunInput | undefined
  readonly mention_user?: MentionUserInput | undefined
  readonly mention_doc?: MentionDocInput | undefined
  readonly reminder?: ReminderInput | undefined
  readonly file?: InlineFileInput | undefined
  readonly inline_block?: InlineBlockInput | undefined
  readonly equation?: TextRunInput | undefined
  /** Not in the documentation. */
  readonly link_preview?: LinkPreviewInput2 | undefined
}

export const TextElementInput: Codec.Shape<TextElementInput> = /*#__PURE__*/ Codec.shape(
  "docx#TextElementInput",
  () => ({
    text_run: Codec.objOpt(TextRunInput),
    mention_user: Codec.objOpt(MentionUserInput),
    mention_doc: Codec.objOpt(MentionDocInput),
    reminder: Codec.objOpt(ReminderInput),
    file: Codec.objOpt(InlineFileInput),
    inline_block: Codec.objOpt(InlineBlockInput),
    equation: Codec.objOpt(TextRunInput),
    link_preview: Codec.objOpt(LinkPreviewInput2)
  })
)

/** @category structures */
export interface ImageInput {
  /** Default: `2`. */
  readonly align?: 1 | 2 | 3 | (number & {}) | undefined
  readonly caption?: Caption | undefined
  /** Not in the documentation. */
  readonly scale?: number | undefined
}

export const ImageInput: Codec.Shape<ImageInput> = /*#__PURE__*/ Codec.shape("docx#ImageInput", () => ({
  align: Codec.listedOpt(1, 2, 3),
  caption: Codec.objOpt(Caption),
  scale: Codec.numOpt
}))

/** @category structures */
export interface SourceSyncedInput {
  readonly elements?: ReadonlyArray<TextElementInput> | undefined
  readonly align?: 1 | 2 | 3 | (number & {}) | undefined
}

export const SourceSyncedInput: Codec.Shape<SourceSyncedInput> = /*#__PURE__*/ Codec.shape(
  "docx#SourceSyncedInput",
  () => ({
    elements: Codec.listOpt(Codec.obj(TextElementInput)),
    align: Codec.listedOpt(1, 2, 3)
  })
)

/** @category structures */
export interface SubPageListInput {
  /** Exactly 27 characters. */
  readonly wiki_token: string
}

export const SubPageListInput: Codec.Shape<SubPageListInput> = /*#__PURE__*/ Codec.shape(
  "docx#SubPageListInput",
  () => ({
    wiki_token: Codec.str
  })
)

/** @category structures */
export interface Block4 {
  readonly block_id: string
  readonly parent_id?: string | undefined
  readonly children?: ReadonlyArray<string> | undefined
  readonly block_type:
    | 1
    | 2
    | 3
    | 4
    | 5
    | 6
    | 7
    | 8
    | 9
    | 10
    | 11
    | 12
    | 13
    | 14
    | 15
    | 17
    | 18
    | 19
    | 20
    | 21
    | 22
    | 23
    | 24
    | 25
    | 26
    | 27
    | 28
    | 29
    | 30
    | 31
    | 32
    | 33
    | 34
    | 35
    | 36
    | 37
    | 38
    | 39
    | 40
    | 41
    | 42
    | 43
    | 44
    | 45
    | 46
    | 47
    | 48
    | 49
    | 50
    | 51
    | 52
    | 999
    | 53
    | 54
    | 55
    | 56
    | 57
    | 58
    | 59
    | (number & {})
  readonly page?: Text | undefined
  readonly text?: Text | undefined
  readonly heading1?: Text | undefined
  readonly heading2?: Text | undefined
  readonly heading3?: Text | undefined
  readonly heading4?: Text | undefined
  readonly heading5?: Text | undefined
  readonly heading6?: Text | undefined
  readonly heading7?: Text | undefined
  readonly heading8?: Text | undefined
  readonly heading9?: Text | undefined
  readonly bullet?: Text | undefined
  readonly ordered?: Text | undefined
  readonly code?: Text | undefined
  readonly quote?: Text | undefined
  readonly equation?: Text | undefined
  readonly todo?: Text | undefined
  readonly bitable?: Mindnote | undefined
  readonly callout?: Callout | undefined
  readonly chat_card?: ChatCard | undefined
  readonly diagram?: Diagram | undefined
  readonly divider?: Codec.Dictionary | undefined
  readonly file?: File | undefined
  readonly grid?: Grid | undefined
  readonly grid_column?: GridColumn | undefined
  readonly iframe?: Iframe | undefined
  readonly image?: Image | undefined
  readonly isv?: Isv | undefined
  readonly add_ons?: AddOns | undefined
  readonly mindnote?: Mindnote | undefined
  readonly sheet?: Mindnote | undefined
  readonly table?: Table | undefined
  readonly table_cell?: Codec.Dictionary | undefined
  readonly view?: View | undefined
  readonly undefined?: Codec.Dictionary | undefined
  readonly quote_container?: Codec.Dictionary | undefined
  readonly task?: Task | undefined
  readonly okr?: Okr2 | undefined
  readonly okr_objective?: OkrObjective | undefined
  readonly okr_key_result?: OkrKeyResult | undefined
  readonly okr_progress?: Codec.Dictionary | undefined
  readonly comment_ids?: ReadonlyArray<string> | undefined
  readonly jira_issue?: JiraIssue | undefined
  readonly wiki_catalog?: WikiCatalog | undefined
  readonly board?: Board | undefined
  readonly agenda?: Codec.Dictionary | undefined
  readonly agenda_item?: Codec.Dictionary | undefined
  readonly agenda_item_title?: AgendaItemTitle | undefined
  readonly agenda_item_content?: Codec.Dictionary | undefined
  readonly link_preview?: LinkPreview3 | undefined
  readonly source_synced?: SourceSynced3 | undefined
  readonly reference_synced?: ReferenceSynced | undefined
  readonly sub_page_list?: SubPageList | undefined
  readonly ai_template?: Codec.Dictionary | undefined
  /** Not in the documentation. */
  readonly reference_base?: ReferenceBase | undefined
  /** Not in the documentation. */
  readonly project?: Project | undefined
  /** Not in the documentation. */
  readonly meeting_notes_qa?: Codec.Dictionary | undefined
  /** Not in the documentation. */
  readonly vc_tabs?: Codec.Dictionary | undefined
  /** Not in the documentation. */
  readonly vc_summary_tab?: Codec.Dictionary | undefined
  /** Not in the documentation. */
  readonly vc_transcript_tab?: Codec.Dictionary | undefined
  /** Not in the documentation. */
  readonly minutes?: Minutes | undefined
}

export const Block4: Codec.Shape<Block4> = /*#__PURE__*/ Codec.shape("docx#Block4", () => ({
  block_id: Codec.str,
  parent_id: Codec.strOpt,
  children: Codec.listOpt(Codec.str),
  block_type: Codec.open(
    1,
    2,
    3,
    4,
    5,
    6,
    7,
    8,
    9,
    10,
    11,
    12,
    13,
    14,
    15,
    17,
    18,
    19,
    20,
    21,
    22,
    23,
    24,
    25,
    26,
    27,
    28,
    29,
    30,
    31,
    32,
    33,
    34,
    35,
    36,
    37,
    38,
    39,
    40,
    41,
    42,
    43,
    44,
    45,
    46,
    47,
    48,
    49,
    50,
    51,
    52,
    999,
    53,
    54,
    55,
    56,
    57,
    58,
    59
  ),
  page: Codec.objOpt(Text),
  text: Codec.objOpt(Text),
  heading1: Codec.objOpt(Text),
  heading2: Codec.objOpt(Text),
  heading3: Codec.objOpt(Text),
  heading4: Codec.objOpt(Text),
  heading5: Codec.objOpt(Text),
  heading6: Codec.objOpt(Text),
  heading7: Codec.objOpt(Text),
  heading8: Codec.objOpt(Text),
  heading9: Codec.objOpt(Text),
  bullet: Codec.objOpt(Text),
  ordered: Codec.objOpt(Text),
  code: Codec.objOpt(Text),
  quote: Codec.objOpt(Text),
  equation: Codec.objOpt(Text),
  todo: Codec.objOpt(Text),
  bitable: Codec.objOpt(Mindnote),
  callout: Codec.objOpt(Callout),
  chat_card: Codec.objOpt(ChatCard),
  diagram: Codec.objOpt(Diagram),
  divider: Codec.objOpt(Codec.dictionary),
  file: Codec.objOpt(File),
  grid: Codec.objOpt(Grid),
  grid_column: Codec.objOpt(GridColumn),
  iframe: Codec.objOpt(Iframe),
  image: Codec.objOpt(Image),
  isv: Codec.objOpt(Isv),
  add_ons: Codec.objOpt(AddOns),
  mindnote: Codec.objOpt(Mindnote),
  sheet: Codec.objOpt(Mindnote),
  table: Codec.objOpt(Table),
  table_cell: Codec.objOpt(Codec.dictionary),
  view: Codec.objOpt(View),
  undefined: Codec.objOpt(Codec.dictionary),
  quote_container: Codec.objOpt(Codec.dictionary),
  task: Codec.objOpt(Task),
  okr: Codec.objOpt(Okr2),
  okr_objective: Codec.objOpt(OkrObjective),
  okr_key_result: Codec.objOpt(OkrKeyResult),
  okr_progress: Codec.objOpt(Codec.dictionary),
  comment_ids: Codec.listOpt(Codec.str),
  jira_issue: Codec.objOpt(JiraIssue),
  wiki_catalog: Codec.objOpt(WikiCatalog),
  board: Codec.objOpt(Board),
  agenda: Codec.objOpt(Codec.dictionary),
  agenda_item: Codec.objOpt(Codec.dictionary),
  agenda_item_title: Codec.objOpt(AgendaItemTitle),
  agenda_item_content: Codec.objOpt(Codec.dictionary),
  link_preview: Codec.objOpt(LinkPreview3),
  source_synced: Codec.objOpt(SourceSynced3),
  reference_synced: Codec.objOpt(ReferenceSynced),
  sub_page_list: Codec.objOpt(SubPageList),
  ai_template: Codec.objOpt(Codec.dictionary),
  reference_base: Codec.objOpt(ReferenceBase),
  project: Codec.objOpt(Project),
  meeting_notes_qa: Codec.objOpt(Codec.dictionary),
  vc_tabs: Codec.objOpt(Codec.dictionary),
  vc_summary_tab: Codec.objOpt(Codec.dictionary),
  vc_transcript_tab: Codec.objOpt(Codec.dictionary),
  minutes: Codec.objOpt(Minutes)
}))

/** @category structures */
export interface SourceSynced3 {
  readonly elements?: ReadonlyArray<TextElement> | undefined
  readonly align?: 1 | 2 | 3 | (number & {}) | undefined
}

export const SourceSynced3: Codec.Shape<SourceSynced3> = /*#__PURE__*/ Codec.shape(
  "docx#SourceSynced3",
  () => ({
    elements: Codec.listOpt(Codec.obj(TextElement)),
    align: Codec.openOpt(1, 2, 3)
  })
)
