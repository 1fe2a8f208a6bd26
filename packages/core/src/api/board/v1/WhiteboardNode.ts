// GENERATED from spec/board.json. DO NOT EDIT: correct spec/patches/board.json.
/**
 * Endpoints of `board.v1.whiteboard.node`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import { codes } from "../../../internal/codes/board.js"
import type * as Effect from "effect/Effect"

/**
 * What `batchDelete` takes.
 *
 * @category inputs
 */
export interface BatchDeleteInput {
  readonly whiteboard_id: string
  readonly client_token?: string | undefined
  readonly ids?: ReadonlyArray<string> | undefined
}

export const BatchDeleteInput: Codec.Shape<BatchDeleteInput> =
  /*#__PURE__*/ Codec.shape("board.v1.whiteboard.node.batch_delete#input", () => ({
    whiteboard_id: Codec.str,
    client_token: Codec.strOpt,
    ids: Codec.listOpt(Codec.str)
  }))

/**
 * What `batchDelete` gives.
 *
 * @category outputs
 */
export interface BatchDeleteOutput {
  readonly client_token: string
}

export const BatchDeleteOutput: Codec.Shape<BatchDeleteOutput> =
  /*#__PURE__*/ Codec.shape("board.v1.whiteboard.node.batch_delete#output", () => ({
    client_token: Codec.str
  }))

/**
 * 批量删除节点
 *
 * `DELETE /open-apis/board/v1/whiteboards/:whiteboard_id/nodes/batch_delete` · Token: tenant or user · Rate
 * limit: 20/s.
 *
 * Scopes, any of: `board:whiteboard:node:delete`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/board-v1/whiteboard-node/batch_delete
 * @category endpoints
 */
export const batchDelete: Endpoint.Described<BatchDeleteInput, BatchDeleteOutput, "tenant" | "user"> & {
  /**
   * 批量删除节点
   *
   * Scopes, any of: `board:whiteboard:node:delete`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/board-v1/whiteboard-node/batch_delete
   */
  (input: BatchDeleteInput, options?: Endpoint.CallOptions): Effect.Effect<BatchDeleteOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "board.v1.whiteboard.node.batch_delete",
  method: "DELETE",
  path: "/open-apis/board/v1/whiteboards/:whiteboard_id/nodes/batch_delete",
  tokens: ["tenant", "user"],
  query: ["client_token"],
  body: "json",
  idempotencyKey: "client_token",
  codes,
  input: BatchDeleteInput,
  output: BatchDeleteOutput
})

/**
 * What `create` takes.
 *
 * @category inputs
 */
export interface CreateInput {
  /** 22 to 27 characters. */
  readonly whiteboard_id: string
  /** 10 to 64 characters. */
  readonly client_token?: string | undefined
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  /** 1 to 3000 items. */
  readonly nodes?: ReadonlyArray<WhiteboardNode> | undefined
  /** Not in the documentation. */
  readonly overwrite?: boolean | undefined
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("board.v1.whiteboard.node.create#input", () => ({
    whiteboard_id: Codec.str,
    client_token: Codec.strOpt,
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    nodes: Codec.listOpt(Codec.obj(WhiteboardNode)),
    overwrite: Codec.boolOpt
  }))

/**
 * What `create` gives.
 *
 * @category outputs
 */
export interface CreateOutput {
  readonly ids: ReadonlyArray<string>
  readonly client_token?: string | undefined
  readonly previous_revision?: string | undefined
}

export const CreateOutput: Codec.Shape<CreateOutput> =
  /*#__PURE__*/ Codec.shape("board.v1.whiteboard.node.create#output", () => ({
    ids: Codec.list(Codec.str),
    client_token: Codec.strOpt,
    previous_revision: Codec.strOpt
  }))

/**
 * 创建节点
 *
 * `POST /open-apis/board/v1/whiteboards/:whiteboard_id/nodes` · Token: tenant or user · Rate limit: 50/s.
 *
 * Scopes, any of: `board:whiteboard:node:create`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/board-v1/whiteboard-node/create
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "tenant" | "user"> & {
  /**
   * 创建节点
   *
   * Scopes, any of: `board:whiteboard:node:create`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/board-v1/whiteboard-node/create
   */
  (input: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "board.v1.whiteboard.node.create",
  method: "POST",
  path: "/open-apis/board/v1/whiteboards/:whiteboard_id/nodes",
  tokens: ["tenant", "user"],
  query: ["client_token", "user_id_type"],
  body: "json",
  idempotencyKey: "client_token",
  codes,
  input: CreateInput,
  output: CreateOutput
})

/**
 * What `createPlantuml` takes.
 *
 * @category inputs
 */
export interface CreatePlantumlInput {
  /** 22 to 27 characters. */
  readonly whiteboard_id: string
  /** 1 to 1000000 characters. */
  readonly plant_uml_code: string
  readonly style_type?: 1 | 2 | (number & {}) | undefined
  readonly syntax_type?: 0 | 1 | 2 | 3 | (number & {}) | undefined
  readonly diagram_type?: 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 101 | 102 | 201 | (number & {}) | undefined
  /** Not in the documentation. */
  readonly overwrite?: boolean | undefined
  /** Not in the documentation. */
  readonly parse_mode?: 0 | 1 | (number & {}) | undefined
  /** Not in the documentation. */
  readonly look_type?: 1 | (number & {}) | undefined
}

export const CreatePlantumlInput: Codec.Shape<CreatePlantumlInput> =
  /*#__PURE__*/ Codec.shape("board.v1.whiteboard.node.create_plantuml#input", () => ({
    whiteboard_id: Codec.str,
    plant_uml_code: Codec.str,
    style_type: Codec.listedOpt(1, 2),
    syntax_type: Codec.listedOpt(0, 1, 2, 3),
    diagram_type: Codec.listedOpt(0, 1, 2, 3, 4, 5, 6, 7, 8, 101, 102, 201),
    overwrite: Codec.boolOpt,
    parse_mode: Codec.listedOpt(0, 1),
    look_type: Codec.listedOpt(1)
  }))

/**
 * What `createPlantuml` gives.
 *
 * @category outputs
 */
export interface CreatePlantumlOutput {
  readonly node_id?: string | undefined
  /** Not in the documentation. */
  readonly extra?: { readonly [name: string]: ReadonlyArray<unknown> } | undefined
}

export const CreatePlantumlOutput: Codec.Shape<CreatePlantumlOutput> =
  /*#__PURE__*/ Codec.shape("board.v1.whiteboard.node.create_plantuml#output", () => ({
    node_id: Codec.strOpt,
    extra: Codec.mapOpt(Codec.list(Codec.any))
  }))

/**
 * 解析画板语法
 *
 * `POST /open-apis/board/v1/whiteboards/:whiteboard_id/nodes/plantuml` · Token: tenant or user · Rate limit:
 * 50/s.
 *
 * Scopes, any of: `board:whiteboard:node:create`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/board-v1/whiteboard-node/create_plantuml
 * @category endpoints
 */
export const createPlantuml: Endpoint.Described<CreatePlantumlInput, CreatePlantumlOutput, "tenant" | "user"> & {
  /**
   * 解析画板语法
   *
   * Scopes, any of: `board:whiteboard:node:create`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/board-v1/whiteboard-node/create_plantuml
   */
  (input: CreatePlantumlInput, options?: Endpoint.CallOptions): Effect.Effect<CreatePlantumlOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "board.v1.whiteboard.node.create_plantuml",
  method: "POST",
  path: "/open-apis/board/v1/whiteboards/:whiteboard_id/nodes/plantuml",
  tokens: ["tenant", "user"],
  body: "json",
  codes,
  input: CreatePlantumlInput,
  output: CreatePlantumlOutput
})

/**
 * What `list` takes.
 *
 * @category inputs
 */
export interface ListInput {
  /** 22 to 27 characters. */
  readonly whiteboard_id: string
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("board.v1.whiteboard.node.list#input", () => ({
    whiteboard_id: Codec.str,
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id")
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly nodes: ReadonlyArray<ListOutputNodes>
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("board.v1.whiteboard.node.list#output", () => ({
    nodes: Codec.list(Codec.obj(ListOutputNodes))
  }))

/**
 * 获取所有节点
 *
 * `GET /open-apis/board/v1/whiteboards/:whiteboard_id/nodes` · Token: tenant or user · Rate limit: 10/s.
 *
 * Scopes, any of: `board:whiteboard:node:read`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/board-v1/whiteboard-node/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant" | "user"> & {
  /**
   * 获取所有节点
   *
   * Scopes, any of: `board:whiteboard:node:read`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/board-v1/whiteboard-node/list
   */
  (input: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "board.v1.whiteboard.node.list",
  method: "GET",
  path: "/open-apis/board/v1/whiteboards/:whiteboard_id/nodes",
  tokens: ["tenant", "user"],
  query: ["user_id_type"],
  codes,
  input: ListInput,
  output: ListOutput
})

/** @category structures */
export interface TextInput {
  /** At most 1024 characters. */
  readonly text?: string | undefined
  readonly font_weight?: "regular" | "bold" | (string & {}) | undefined
  readonly font_size?: number | undefined
  readonly horizontal_align?: "left" | "center" | "right" | (string & {}) | undefined
  readonly vertical_align?: "top" | "mid" | "bottom" | (string & {}) | undefined
  /** 7 to 10 characters. */
  readonly text_color?: string | undefined
  /** 7 to 10 characters. */
  readonly text_background_color?: string | undefined
  readonly line_through?: boolean | undefined
  readonly underline?: boolean | undefined
  readonly italic?: boolean | undefined
  /** At most 270. */
  readonly angle?: 0 | 90 | 180 | 270 | (number & {}) | undefined
  /** -2 to 100. */
  readonly theme_text_color_code?: number | undefined
  /** -2 to 100. */
  readonly theme_text_background_color_code?: number | undefined
  readonly rich_text?: RichTextInput | undefined
  readonly text_color_type?: 0 | 1 | (number & {}) | undefined
  readonly text_background_color_type?: 0 | 1 | (number & {}) | undefined
}

export const TextInput: Codec.Shape<TextInput> = /*#__PURE__*/ Codec.shape("board#TextInput", () => ({
  text: Codec.strOpt,
  font_weight: Codec.listedOpt("regular", "bold"),
  font_size: Codec.intOpt,
  horizontal_align: Codec.listedOpt("left", "center", "right"),
  vertical_align: Codec.listedOpt("top", "mid", "bottom"),
  text_color: Codec.strOpt,
  text_background_color: Codec.strOpt,
  line_through: Codec.boolOpt,
  underline: Codec.boolOpt,
  italic: Codec.boolOpt,
  angle: Codec.listedOpt(0, 90, 180, 270),
  theme_text_color_code: Codec.intOpt,
  theme_text_background_color_code: Codec.intOpt,
  rich_text: Codec.objOpt(RichTextInput),
  text_color_type: Codec.listedOpt(0, 1),
  text_background_color_type: Codec.listedOpt(0, 1)
}))

/** @category structures */
export interface RichTextInput {
  /** At most 1000 items. */
  readonly paragraphs?: ReadonlyArray<RichTextParagraphInput> | undefined
}

export const RichTextInput: Codec.Shape<RichTextInput> =
  /*#__PURE__*/ Codec.shape("board#RichTextInput", () => ({
    paragraphs: Codec.listOpt(Codec.obj(RichTextParagraphInput))
  }))

/** @category structures */
export interface RichTextParagraphInput {
  readonly paragraph_type: 0 | 1 | 2 | (number & {})
  /** At most 1000 items. */
  readonly elements?: ReadonlyArray<RichTextElementInput> | undefined
  /** At most 100. */
  readonly indent?: number | undefined
  /** At most 10000. */
  readonly list_begin_index?: number | undefined
  readonly quote?: boolean | undefined
}

export const RichTextParagraphInput: Codec.Shape<RichTextParagraphInput> =
  /*#__PURE__*/ Codec.shape("board#RichTextParagraphInput", () => ({
    paragraph_type: Codec.listed(0, 1, 2),
    elements: Codec.listOpt(Codec.obj(RichTextElementInput)),
    indent: Codec.intOpt,
    list_begin_index: Codec.intOpt,
    quote: Codec.boolOpt
  }))

/** @category structures */
export interface RichTextElementInput {
  readonly element_type: 0 | 1 | 2 | 3 | (number & {})
  readonly text_element?: RichTextElementTextInput | undefined
  readonly link_element?: RichTextElementLinkInput | undefined
  readonly mention_user_element?: RichTextElementMentionUserInput | undefined
  readonly mention_doc_element?: RichTextElementMentionDocInput | undefined
}

export const RichTextElementInput: Codec.Shape<RichTextElementInput> =
  /*#__PURE__*/ Codec.shape("board#RichTextElementInput", () => ({
    element_type: Codec.listed(0, 1, 2, 3),
    text_element: Codec.objOpt(RichTextElementTextInput),
    link_element: Codec.objOpt(RichTextElementLinkInput),
    mention_user_element: Codec.objOpt(RichTextElementMentionUserInput),
    mention_doc_element: Codec.objOpt(RichTextElementMentionDocInput)
  }))

/** @category structures */
export interface RichTextElementTextInput {
  /** At most 10000 characters. */
  readonly text: string
  readonly text_style?: RichTextElementTextStyleInput | undefined
}

export const RichTextElementTextInput: Codec.Shape<RichTextElementTextInput> =
  /*#__PURE__*/ Codec.shape("board#RichTextElementTextInput", () => ({
    text: Codec.str,
    text_style: Codec.objOpt(RichTextElementTextStyleInput)
  }))

/** @category structures */
export interface RichTextElementTextStyleInput {
  /** At most 10 characters. */
  readonly font_weight?: string | undefined
  /** At most 1000. */
  readonly font_size?: number | undefined
  /** Exactly 7 characters. */
  readonly text_color?: string | undefined
  /** Exactly 7 characters. */
  readonly text_background_color?: string | undefined
  readonly line_through?: boolean | undefined
  readonly underline?: boolean | undefined
  readonly italic?: boolean | undefined
}

export const RichTextElementTextStyleInput: Codec.Shape<RichTextElementTextStyleInput> =
  /*#__PURE__*/ Codec.shape("board#RichTextElementTextStyleInput", () => ({
    font_weight: Codec.strOpt,
    font_size: Codec.intOpt,
    text_color: Codec.strOpt,
    text_background_color: Codec.strOpt,
    line_through: Codec.boolOpt,
    underline: Codec.boolOpt,
    italic: Codec.boolOpt
  }))

/** @category structures */
export interface RichTextElementLinkInput {
  /** At most 1000 characters. */
  readonly herf: string
  /** At most 10000 characters. */
  readonly text?: string | undefined
  readonly text_style?: RichTextElementTextStyleInput | undefined
}

export const RichTextElementLinkInput: Codec.Shape<RichTextElementLinkInput> =
  /*#__PURE__*/ Codec.shape("board#RichTextElementLinkInput", () => ({
    herf: Codec.str,
    text: Codec.strOpt,
    text_style: Codec.objOpt(RichTextElementTextStyleInput)
  }))

/** @category structures */
export interface RichTextElementMentionUserInput {
  readonly user_id: string
  readonly text_style?: RichTextElementTextStyleInput | undefined
}

export const RichTextElementMentionUserInput: Codec.Shape<RichTextElementMentionUserInput> =
  /*#__PURE__*/ Codec.shape("board#RichTextElementMentionUserInput", () => ({
    user_id: Codec.str,
    text_style: Codec.objOpt(RichTextElementTextStyleInput)
  }))

/** @category structures */
export interface RichTextElementMentionDocInput {
  /** At most 1000 characters. */
  readonly doc_url: string
  readonly text_style?: RichTextElementTextStyleInput | undefined
}

export const RichTextElementMentionDocInput: Codec.Shape<RichTextElementMentionDocInput> =
  /*#__PURE__*/ Codec.shape("board#RichTextElementMentionDocInput", () => ({
    doc_url: Codec.str,
    text_style: Codec.objOpt(RichTextElementTextStyleInput)
  }))

/** @category structures */
export interface StyleInput {
  /** 7 to 10 characters. */
  readonly fill_color?: string | undefined
  /** At most 100. */
  readonly fill_opacity?: number | undefined
  readonly border_style?: "solid" | "none" | "dash" | "dot" | (string & {}) | undefined
  readonly border_width?: "extra_narrow" | "narrow" | "medium" | "bold" | (string & {}) | undefined
  /** At most 100. */
  readonly border_opacity?: number | undefined
  readonly h_flip?: boolean | undefined
  readonly v_flip?: boolean | undefined
  /** 7 to 10 characters. */
  readonly border_color?: string | undefined
  /** -2 to 100. */
  readonly theme_fill_color_code?: number | undefined
  /** -2 to 100. */
  readonly theme_border_color_code?: number | undefined
  readonly fill_color_type?: 0 | 1 | (number & {}) | undefined
  readonly border_color_type?: 0 | 1 | (number & {}) | undefined
  /** Not in the documentation. */
  readonly border_dasharrays?: ReadonlyArray<number> | undefined
  /** Not in the documentation. */
  readonly border_radius?: BorderRadius | undefined
  /** Not in the documentation. */
  readonly shadow?: Shadow | undefined
  /** Not in the documentation. */
  readonly inner_shadow?: Shadow | undefined
  /** Not in the documentation. */
  readonly fill_gradient?: FillGradientInput | undefined
}

export const StyleInput: Codec.Shape<StyleInput> = /*#__PURE__*/ Codec.shape("board#StyleInput", () => ({
  fill_color: Codec.strOpt,
  fill_opacity: Codec.numOpt,
  border_style: Codec.listedOpt("solid", "none", "dash", "dot"),
  border_width: Codec.listedOpt("extra_narrow", "narrow", "medium", "bold"),
  border_opacity: Codec.numOpt,
  h_flip: Codec.boolOpt,
  v_flip: Codec.boolOpt,
  border_color: Codec.strOpt,
  theme_fill_color_code: Codec.intOpt,
  theme_border_color_code: Codec.intOpt,
  fill_color_type: Codec.listedOpt(0, 1),
  border_color_type: Codec.listedOpt(0, 1),
  border_dasharrays: Codec.listOpt(Codec.int),
  border_radius: Codec.objOpt(BorderRadius),
  shadow: Codec.objOpt(Shadow),
  inner_shadow: Codec.objOpt(Shadow),
  fill_gradient: Codec.objOpt(FillGradientInput)
}))

/** @category structures */
export interface BorderRadius {
  readonly top_left?: number | undefined
  readonly top_right?: number | undefined
  readonly bottom_right?: number | undefined
  readonly bottom_left?: number | undefined
}

export const BorderRadius: Codec.Shape<BorderRadius> =
  /*#__PURE__*/ Codec.shape("board#BorderRadius", () => ({
    top_left: Codec.intOpt,
    top_right: Codec.intOpt,
    bottom_right: Codec.intOpt,
    bottom_left: Codec.intOpt
  }))

/** @category structures */
export interface Shadow {
  readonly color?: string | undefined
  readonly blur?: number | undefined
  readonly offset_x?: number | undefined
  readonly offset_y?: number | undefined
  readonly opacity?: number | undefined
}

export const Shadow: Codec.Shape<Shadow> = /*#__PURE__*/ Codec.shape("board#Shadow", () => ({
  color: Codec.strOpt,
  blur: Codec.intOpt,
  offset_x: Codec.intOpt,
  offset_y: Codec.intOpt,
  opacity: Codec.numOpt
}))

/** @category structures */
export interface FillGradientInput {
  readonly type?: "linear-gradient" | "radial-gradient" | (string & {}) | undefined
  readonly handle_positions?: ReadonlyArray<Point> | undefined
  readonly stops?: ReadonlyArray<Stop> | undefined
}

export const FillGradientInput: Codec.Shape<FillGradientInput> =
  /*#__PURE__*/ Codec.shape("board#FillGradientInput", () => ({
    type: Codec.listedOpt("linear-gradient", "radial-gradient"),
    handle_positions: Codec.listOpt(Codec.obj(Point)),
    stops: Codec.listOpt(Codec.obj(Stop))
  }))

/** @category structures */
export interface Point {
  readonly x?: number | undefined
  readonly y?: number | undefined
}

export const Point: Codec.Shape<Point> = /*#__PURE__*/ Codec.shape("board#Point", () => ({
  x: Codec.numOpt,
  y: Codec.numOpt
}))

/** @category structures */
export interface Stop {
  readonly position?: number | undefined
  readonly color?: string | undefined
}

export const Stop: Codec.Shape<Stop> = /*#__PURE__*/ Codec.shape("board#Stop", () => ({
  position: Codec.numOpt,
  color: Codec.strOpt
}))

/** @category structures */
export interface PieInput {
  /** At most 360. */
  readonly start_radial_line_angle: number
  /** At most 360. */
  readonly central_angle: number
  /** At least 1. */
  readonly radius: number
  /** At most 1. Default: `1`. */
  readonly sector_ratio?: number | undefined
}

export const PieInput: Codec.Shape<PieInput> = /*#__PURE__*/ Codec.shape("board#PieInput", () => ({
  start_radial_line_angle: Codec.num,
  central_angle: Codec.num,
  radius: Codec.num,
  sector_ratio: Codec.numOpt
}))

/** @category structures */
export interface Trapezoid {
  readonly top_length?: number | undefined
}

export const Trapezoid: Codec.Shape<Trapezoid> = /*#__PURE__*/ Codec.shape("board#Trapezoid", () => ({
  top_length: Codec.numOpt
}))

/** @category structures */
export interface Cube {
  readonly control_point?: Point | undefined
}

export const Cube: Codec.Shape<Cube> = /*#__PURE__*/ Codec.shape("board#Cube", () => ({
  control_point: Codec.objOpt(Point)
}))

/** @category structures */
export interface ConnectorInfoInput {
  readonly attached_object?: ConnectorAttachedObjectInput | undefined
  readonly position?: PointInput | undefined
  /** At most 100 characters. */
  readonly arrow_style?:
    | "none" | "line_arrow" | "triangle_arrow" | "empty_triangle_arrow" | "circle_arrow"
    | "empty_circle_arrow" | "diamond_arrow" | "empty_diamond_arrow" | "single_arrow" | "multi_arrow"
    | "exact_single_arrow" | "zero_or_multi_arrow" | "zero_or_single_arrow" | "single_or_multi_arrow"
    | "x_arrow" | (string & {}) | undefined
}

export const ConnectorInfoInput: Codec.Shape<ConnectorInfoInput> =
  /*#__PURE__*/ Codec.shape("board#ConnectorInfoInput", () => ({
    attached_object: Codec.objOpt(ConnectorAttachedObjectInput),
    position: Codec.objOpt(PointInput),
    arrow_style: Codec.listedOpt(
      "none", "line_arrow", "triangle_arrow", "empty_triangle_arrow", "circle_arrow", "empty_circle_arrow",
      "diamond_arrow", "empty_diamond_arrow", "single_arrow", "multi_arrow", "exact_single_arrow",
      "zero_or_multi_arrow", "zero_or_single_arrow", "single_or_multi_arrow", "x_arrow"
    )
  }))

/** @category structures */
export interface ConnectorAttachedObjectInput {
  /** At most 100 characters. */
  readonly id?: string | undefined
  /** At most 100 characters. */
  readonly snap_to?: "auto" | "top" | "right" | "bottom" | "left" | (string & {}) | undefined
  readonly position?: PointInput | undefined
}

export const ConnectorAttachedObjectInput: Codec.Shape<ConnectorAttachedObjectInput> =
  /*#__PURE__*/ Codec.shape("board#ConnectorAttachedObjectInput", () => ({
    id: Codec.strOpt,
    snap_to: Codec.listedOpt("auto", "top", "right", "bottom", "left"),
    position: Codec.objOpt(PointInput)
  }))

/** @category structures */
export interface PointInput {
  /** At least -1000000000000000000. */
  readonly x?: number | undefined
  /** At least -10000000000000000000. */
  readonly y?: number | undefined
}

export const PointInput: Codec.Shape<PointInput> = /*#__PURE__*/ Codec.shape("board#PointInput", () => ({
  x: Codec.numOpt,
  y: Codec.numOpt
}))

/** @category structures */
export interface StickyNote {
  readonly user_id?: string | undefined
  readonly show_author_info?: boolean | undefined
}

export const StickyNote: Codec.Shape<StickyNote> = /*#__PURE__*/ Codec.shape("board#StickyNote", () => ({
  user_id: Codec.strOpt,
  show_author_info: Codec.boolOpt
}))

/** @category structures */
export interface Text {
  readonly text?: string | undefined
  readonly font_weight?: "regular" | "bold" | (string & {}) | undefined
  readonly font_size?: number | undefined
  readonly horizontal_align?: "left" | "center" | "right" | (string & {}) | undefined
  readonly vertical_align?: "top" | "mid" | "bottom" | (string & {}) | undefined
  readonly text_color?: string | undefined
  readonly text_background_color?: string | undefined
  readonly line_through?: boolean | undefined
  readonly underline?: boolean | undefined
  readonly italic?: boolean | undefined
  readonly angle?: 0 | 90 | 180 | 270 | (number & {}) | undefined
  readonly theme_text_color_code?: number | undefined
  readonly theme_text_background_color_code?: number | undefined
  readonly rich_text?: RichText | undefined
  readonly text_color_type?: 0 | 1 | (number & {}) | undefined
  readonly text_background_color_type?: 0 | 1 | (number & {}) | undefined
}

export const Text: Codec.Shape<Text> = /*#__PURE__*/ Codec.shape("board#Text", () => ({
  text: Codec.strOpt,
  font_weight: Codec.openOpt("regular", "bold"),
  font_size: Codec.intOpt,
  horizontal_align: Codec.openOpt("left", "center", "right"),
  vertical_align: Codec.openOpt("top", "mid", "bottom"),
  text_color: Codec.strOpt,
  text_background_color: Codec.strOpt,
  line_through: Codec.boolOpt,
  underline: Codec.boolOpt,
  italic: Codec.boolOpt,
  angle: Codec.openOpt(0, 90, 180, 270),
  theme_text_color_code: Codec.intOpt,
  theme_text_background_color_code: Codec.intOpt,
  rich_text: Codec.objOpt(RichText),
  text_color_type: Codec.openOpt(0, 1),
  text_background_color_type: Codec.openOpt(0, 1)
}))

/** @category structures */
export interface RichText {
  readonly paragraphs?: ReadonlyArray<RichTextParagraph> | undefined
}

export const RichText: Codec.Shape<RichText> = /*#__PURE__*/ Codec.shape("board#RichText", () => ({
  paragraphs: Codec.listOpt(Codec.obj(RichTextParagraph))
}))

/** @category structures */
export interface RichTextParagraph {
  readonly paragraph_type: 0 | 1 | 2 | (number & {})
  readonly elements?: ReadonlyArray<RichTextElement> | undefined
  readonly indent?: number | undefined
  readonly list_begin_index?: number | undefined
  readonly quote?: boolean | undefined
}

export const RichTextParagraph: Codec.Shape<RichTextParagraph> =
  /*#__PURE__*/ Codec.shape("board#RichTextParagraph", () => ({
    paragraph_type: Codec.open(0, 1, 2),
    elements: Codec.listOpt(Codec.obj(RichTextElement)),
    indent: Codec.intOpt,
    list_begin_index: Codec.intOpt,
    quote: Codec.boolOpt
  }))

/** @category structures */
export interface RichTextElement {
  readonly element_type: 0 | 1 | 2 | 3 | (number & {})
  readonly text_element?: RichTextElementText | undefined
  readonly link_element?: RichTextElementLink | undefined
  readonly mention_user_element?: RichTextElementMentionUser | undefined
  readonly mention_doc_element?: RichTextElementMentionDoc | undefined
}

export const RichTextElement: Codec.Shape<RichTextElement> =
  /*#__PURE__*/ Codec.shape("board#RichTextElement", () => ({
    element_type: Codec.open(0, 1, 2, 3),
    text_element: Codec.objOpt(RichTextElementText),
    link_element: Codec.objOpt(RichTextElementLink),
    mention_user_element: Codec.objOpt(RichTextElementMentionUser),
    mention_doc_element: Codec.objOpt(RichTextElementMentionDoc)
  }))

/** @category structures */
export interface RichTextElementText {
  readonly text: string
  readonly text_style?: RichTextElementTextStyle | undefined
}

export const RichTextElementText: Codec.Shape<RichTextElementText> =
  /*#__PURE__*/ Codec.shape("board#RichTextElementText", () => ({
    text: Codec.str,
    text_style: Codec.objOpt(RichTextElementTextStyle)
  }))

/** @category structures */
export interface RichTextElementTextStyle {
  readonly font_weight?: string | undefined
  readonly font_size?: number | undefined
  readonly text_color?: string | undefined
  readonly text_background_color?: string | undefined
  readonly line_through?: boolean | undefined
  readonly underline?: boolean | undefined
  readonly italic?: boolean | undefined
}

export const RichTextElementTextStyle: Codec.Shape<RichTextElementTextStyle> =
  /*#__PURE__*/ Codec.shape("board#RichTextElementTextStyle", () => ({
    font_weight: Codec.strOpt,
    font_size: Codec.intOpt,
    text_color: Codec.strOpt,
    text_background_color: Codec.strOpt,
    line_through: Codec.boolOpt,
    underline: Codec.boolOpt,
    italic: Codec.boolOpt
  }))

/** @category structures */
export interface RichTextElementLink {
  readonly herf: string
  readonly text?: string | undefined
  readonly text_style?: RichTextElementTextStyle | undefined
}

export const RichTextElementLink: Codec.Shape<RichTextElementLink> =
  /*#__PURE__*/ Codec.shape("board#RichTextElementLink", () => ({
    herf: Codec.str,
    text: Codec.strOpt,
    text_style: Codec.objOpt(RichTextElementTextStyle)
  }))

/** @category structures */
export interface RichTextElementMentionUser {
  readonly user_id: string
  readonly text_style?: RichTextElementTextStyle | undefined
}

export const RichTextElementMentionUser: Codec.Shape<RichTextElementMentionUser> =
  /*#__PURE__*/ Codec.shape("board#RichTextElementMentionUser", () => ({
    user_id: Codec.str,
    text_style: Codec.objOpt(RichTextElementTextStyle)
  }))

/** @category structures */
export interface RichTextElementMentionDoc {
  readonly doc_url: string
  readonly text_style?: RichTextElementTextStyle | undefined
}

export const RichTextElementMentionDoc: Codec.Shape<RichTextElementMentionDoc> =
  /*#__PURE__*/ Codec.shape("board#RichTextElementMentionDoc", () => ({
    doc_url: Codec.str,
    text_style: Codec.objOpt(RichTextElementTextStyle)
  }))

/** @category structures */
export interface Style {
  readonly fill_color?: string | undefined
  readonly fill_opacity?: number | undefined
  readonly border_style?: "solid" | "none" | "dash" | "dot" | (string & {}) | undefined
  readonly border_width?: "extra_narrow" | "narrow" | "medium" | "bold" | (string & {}) | undefined
  readonly border_opacity?: number | undefined
  readonly h_flip?: boolean | undefined
  readonly v_flip?: boolean | undefined
  readonly border_color?: string | undefined
  readonly theme_fill_color_code?: number | undefined
  readonly theme_border_color_code?: number | undefined
  readonly fill_color_type?: 0 | 1 | (number & {}) | undefined
  readonly border_color_type?: 0 | 1 | (number & {}) | undefined
  /** Not in the documentation. */
  readonly border_dasharrays?: ReadonlyArray<number> | undefined
  /** Not in the documentation. */
  readonly border_radius?: BorderRadius | undefined
  /** Not in the documentation. */
  readonly shadow?: Shadow | undefined
  /** Not in the documentation. */
  readonly inner_shadow?: Shadow | undefined
  /** Not in the documentation. */
  readonly fill_gradient?: FillGradient | undefined
}

export const Style: Codec.Shape<Style> = /*#__PURE__*/ Codec.shape("board#Style", () => ({
  fill_color: Codec.strOpt,
  fill_opacity: Codec.numOpt,
  border_style: Codec.openOpt("solid", "none", "dash", "dot"),
  border_width: Codec.openOpt("extra_narrow", "narrow", "medium", "bold"),
  border_opacity: Codec.numOpt,
  h_flip: Codec.boolOpt,
  v_flip: Codec.boolOpt,
  border_color: Codec.strOpt,
  theme_fill_color_code: Codec.intOpt,
  theme_border_color_code: Codec.intOpt,
  fill_color_type: Codec.openOpt(0, 1),
  border_color_type: Codec.openOpt(0, 1),
  border_dasharrays: Codec.listOpt(Codec.int),
  border_radius: Codec.objOpt(BorderRadius),
  shadow: Codec.objOpt(Shadow),
  inner_shadow: Codec.objOpt(Shadow),
  fill_gradient: Codec.objOpt(FillGradient)
}))

/** @category structures */
export interface FillGradient {
  readonly type?: "linear-gradient" | "radial-gradient" | (string & {}) | undefined
  readonly handle_positions?: ReadonlyArray<Point> | undefined
  readonly stops?: ReadonlyArray<Stop> | undefined
}

export const FillGradient: Codec.Shape<FillGradient> =
  /*#__PURE__*/ Codec.shape("board#FillGradient", () => ({
    type: Codec.openOpt("linear-gradient", "radial-gradient"),
    handle_positions: Codec.listOpt(Codec.obj(Point)),
    stops: Codec.listOpt(Codec.obj(Stop))
  }))

/** @category structures */
export interface Pie {
  readonly start_radial_line_angle: number
  readonly central_angle: number
  readonly radius: number
  readonly sector_ratio?: number | undefined
}

export const Pie: Codec.Shape<Pie> = /*#__PURE__*/ Codec.shape("board#Pie", () => ({
  start_radial_line_angle: Codec.num,
  central_angle: Codec.num,
  radius: Codec.num,
  sector_ratio: Codec.numOpt
}))

/** @category structures */
export interface ConnectorAttachedObject {
  readonly id?: string | undefined
  readonly snap_to?: "auto" | "top" | "right" | "bottom" | "left" | (string & {}) | undefined
  readonly position?: Point | undefined
}

export const ConnectorAttachedObject: Codec.Shape<ConnectorAttachedObject> =
  /*#__PURE__*/ Codec.shape("board#ConnectorAttachedObject", () => ({
    id: Codec.strOpt,
    snap_to: Codec.openOpt("auto", "top", "right", "bottom", "left"),
    position: Codec.objOpt(Point)
  }))

/** @category structures */
export interface ConnectorInfo {
  readonly attached_object?: ConnectorAttachedObject | undefined
  readonly position?: Point | undefined
  readonly arrow_style?:
    | "none" | "line_arrow" | "triangle_arrow" | "empty_triangle_arrow" | "circle_arrow"
    | "empty_circle_arrow" | "diamond_arrow" | "empty_diamond_arrow" | "single_arrow" | "multi_arrow"
    | "exact_single_arrow" | "zero_or_multi_arrow" | "zero_or_single_arrow" | "single_or_multi_arrow"
    | "x_arrow" | (string & {}) | undefined
}

export const ConnectorInfo: Codec.Shape<ConnectorInfo> =
  /*#__PURE__*/ Codec.shape("board#ConnectorInfo", () => ({
    attached_object: Codec.objOpt(ConnectorAttachedObject),
    position: Codec.objOpt(Point),
    arrow_style: Codec.openOpt(
      "none", "line_arrow", "triangle_arrow", "empty_triangle_arrow", "circle_arrow", "empty_circle_arrow",
      "diamond_arrow", "empty_diamond_arrow", "single_arrow", "multi_arrow", "exact_single_arrow",
      "zero_or_multi_arrow", "zero_or_single_arrow", "single_or_multi_arrow", "x_arrow"
    )
  }))

/** @category structures */
export interface WhiteboardNode {
  /** At most 100 characters. */
  readonly id?: string | undefined
  readonly type:
    | "image" | "text_shape" | "group" | "composite_shape" | "svg" | "connector" | "table" | "life_line"
    | "activation" | "section" | "table_uml" | "table_er" | "sticky_note" | "mind_map" | "paint"
    | "combined_fragment" | (string & {})
  /** At most 100 characters. */
  readonly parent_id?: string | undefined
  /** -132070 to 132070. Default: `0`. */
  readonly x?: number | undefined
  /** -132070 to 132070. Default: `0`. */
  readonly y?: number | undefined
  /** -180 to 180. Default: `0`. */
  readonly angle?: number | undefined
  /** At most 132070. */
  readonly height?: number | undefined
  readonly text?: TextInput | undefined
  readonly style?: StyleInput | undefined
  readonly image?: Image | undefined
  readonly composite_shape?: CompositeShape | undefined
  readonly connector?: Connector | undefined
  /** At most 132070. */
  readonly width?: number | undefined
  readonly section?: Section | undefined
  readonly table?: Table | undefined
  readonly locked?: boolean | undefined
  /** At most 10000. */
  readonly z_index?: number | undefined
  readonly lifeline?: Lifeline | undefined
  readonly paint?: Paint | undefined
  readonly svg?: Svg | undefined
  readonly sticky_note?: StickyNote | undefined
  readonly mind_map_node?: MindMapNode | undefined
  readonly mind_map_root?: MindMapRoot | undefined
}

export const WhiteboardNode: Codec.Shape<WhiteboardNode> =
  /*#__PURE__*/ Codec.shape("board.v1.whiteboard.node.create#input.nodes", () => ({
    id: Codec.strOpt,
    type: Codec.listed(
      "image", "text_shape", "group", "composite_shape", "svg", "connector", "table", "life_line",
      "activation", "section", "table_uml", "table_er", "sticky_note", "mind_map", "paint",
      "combined_fragment"
    ),
    parent_id: Codec.strOpt,
    x: Codec.numOpt,
    y: Codec.numOpt,
    angle: Codec.numOpt,
    height: Codec.numOpt,
    text: Codec.objOpt(TextInput),
    style: Codec.objOpt(StyleInput),
    image: Codec.objOpt(Image),
    composite_shape: Codec.objOpt(CompositeShape),
    connector: Codec.objOpt(Connector),
    width: Codec.numOpt,
    section: Codec.objOpt(Section),
    table: Codec.objOpt(Table),
    locked: Codec.boolOpt,
    z_index: Codec.intOpt,
    lifeline: Codec.objOpt(Lifeline),
    paint: Codec.objOpt(Paint),
    svg: Codec.objOpt(Svg),
    sticky_note: Codec.objOpt(StickyNote),
    mind_map_node: Codec.objOpt(MindMapNode),
    mind_map_root: Codec.objOpt(MindMapRoot)
  }))

/** @category structures */
export interface Image {
  /** 22 to 27 characters. */
  readonly token: string
}

export const Image: Codec.Shape<Image> =
  /*#__PURE__*/ Codec.shape("board.v1.whiteboard.node.create#input.nodes.image", () => ({
    token: Codec.str
  }))

/** @category structures */
export interface CompositeShape {
  readonly type:
    | "round_rect2" | "ellipse" | "hexagon" | "cylinder" | "parallelogram" | "trapezoid" | "triangle"
    | "round_rect" | "step" | "diamond" | "rect" | "star" | "bubble" | "pentagon" | "forward_arrow"
    | "document_shape" | "condition_shape" | "cloud" | "cross" | "step2" | "predefined_process"
    | "delay_shape" | "off_page_connector" | "note_shape" | "data_process" | "data_store" | "data_store2"
    | "data_store3" | "star2" | "star3" | "star4" | "actor" | "brace" | "condition_shape2" | "double_arrow"
    | "data_flow_round_rect3" | "rect_bubble" | "manual_input" | "flow_chart_round_rect"
    | "flow_chart_round_rect2" | "flow_chart_diamond" | "flow_chart_parallelogram" | "flow_chart_cylinder"
    | "flow_chart_trapezoid" | "flow_chart_hexagon" | "data_flow_round_rect" | "data_flow_ellipse"
    | "backward_arrow" | "brace_reverse" | "flow_chart_mq" | "horiz_cylinder" | "class_interface"
    | "classifier" | "circular_ring" | "pie" | "right_triangle" | "octagon" | "state_start" | "state_end"
    | "state_concurrence" | "component_shape" | "component_shape2" | "component_interface"
    | "component_required_interface" | "component_assembly" | "cube" | "boundary" | "control" | "entity"
    | "data_base" | "queue" | "collection" | "actor_lifeline" | "object_lifeline"
    | "mind_node_full_round_rect" | "mind_node_round_rect" | "mind_node_text" | (string & {})
  readonly pie?: PieInput | undefined
  readonly circular_ring?: PieInput | undefined
  /** Not in the documentation. */
  readonly trapezoid?: Trapezoid | undefined
  /** Not in the documentation. */
  readonly cube?: Cube | undefined
}

export const CompositeShape: Codec.Shape<CompositeShape> =
  /*#__PURE__*/ Codec.shape("board.v1.whiteboard.node.create#input.nodes.composite_shape", () => ({
    type: Codec.listed(
      "round_rect2", "ellipse", "hexagon", "cylinder", "parallelogram", "trapezoid", "triangle",
      "round_rect", "step", "diamond", "rect", "star", "bubble", "pentagon", "forward_arrow",
      "document_shape", "condition_shape", "cloud", "cross", "step2", "predefined_process", "delay_shape",
      "off_page_connector", "note_shape", "data_process", "data_store", "data_store2", "data_store3",
      "star2", "star3", "star4", "actor", "brace", "condition_shape2", "double_arrow",
      "data_flow_round_rect3", "rect_bubble", "manual_input", "flow_chart_round_rect",
      "flow_chart_round_rect2", "flow_chart_diamond", "flow_chart_parallelogram", "flow_chart_cylinder",
      "flow_chart_trapezoid", "flow_chart_hexagon", "data_flow_round_rect", "data_flow_ellipse",
      "backward_arrow", "brace_reverse", "flow_chart_mq", "horiz_cylinder", "class_interface", "classifier",
      "circular_ring", "pie", "right_triangle", "octagon", "state_start", "state_end", "state_concurrence",
      "component_shape", "component_shape2", "component_interface", "component_required_interface",
      "component_assembly", "cube", "boundary", "control", "entity", "data_base", "queue", "collection",
      "actor_lifeline", "object_lifeline", "mind_node_full_round_rect", "mind_node_round_rect",
      "mind_node_text"
    ),
    pie: Codec.objOpt(PieInput),
    circular_ring: Codec.objOpt(PieInput),
    trapezoid: Codec.objOpt(Trapezoid),
    cube: Codec.objOpt(Cube)
  }))

/** @category structures */
export interface Connector {
  readonly start?: ConnectorInfoInput | undefined
  readonly end?: ConnectorInfoInput | undefined
  readonly captions?: ConnectorCaption | undefined
  /** At most 100 characters. */
  readonly shape?: "straight" | "polyline" | "curve" | "right_angled_polyline" | (string & {}) | undefined
  /** At most 1000000 items. */
  readonly turning_points?: ReadonlyArray<PointInput> | undefined
  readonly caption_auto_direction?: boolean | undefined
  /** At most 1. */
  readonly caption_position?: number | undefined
  /** Not in the documentation. */
  readonly specified_coordinate?: boolean | undefined
  /** Not in the documentation. */
  readonly caption_position_type?: 0 | 1 | 2 | (number & {}) | undefined
}

export const Connector: Codec.Shape<Connector> =
  /*#__PURE__*/ Codec.shape("board.v1.whiteboard.node.create#input.nodes.connector", () => ({
    start: Codec.objOpt(ConnectorInfoInput),
    end: Codec.objOpt(ConnectorInfoInput),
    captions: Codec.objOpt(ConnectorCaption),
    shape: Codec.listedOpt("straight", "polyline", "curve", "right_angled_polyline"),
    turning_points: Codec.listOpt(Codec.obj(PointInput)),
    caption_auto_direction: Codec.boolOpt,
    caption_position: Codec.numOpt,
    specified_coordinate: Codec.boolOpt,
    caption_position_type: Codec.listedOpt(0, 1, 2)
  }))

/** @category structures */
export interface ConnectorCaption {
  /** At most 1024 items. */
  readonly data?: ReadonlyArray<TextInput> | undefined
}

export const ConnectorCaption: Codec.Shape<ConnectorCaption> =
  /*#__PURE__*/ Codec.shape("board.v1.whiteboard.node.create#input.nodes.connector.captions", () => ({
    data: Codec.listOpt(Codec.obj(TextInput))
  }))

/** @category structures */
export interface Section {
  /** At most 1024 characters. */
  readonly title?: string | undefined
}

export const Section: Codec.Shape<Section> =
  /*#__PURE__*/ Codec.shape("board.v1.whiteboard.node.create#input.nodes.section", () => ({
    title: Codec.strOpt
  }))

/** @category structures */
export interface Table {
  readonly meta: TableMeta
  /** At most 1024 characters. */
  readonly title?: string | undefined
  /** At most 10000 items. */
  readonly cells?: ReadonlyArray<TableCell> | undefined
}

export const Table: Codec.Shape<Table> =
  /*#__PURE__*/ Codec.shape("board.v1.whiteboard.node.create#input.nodes.table", () => ({
    meta: Codec.obj(TableMeta),
    title: Codec.strOpt,
    cells: Codec.listOpt(Codec.obj(TableCell))
  }))

/** @category structures */
export interface TableMeta {
  /** 1 to 100 items. */
  readonly row_sizes?: ReadonlyArray<number> | undefined
  /** 1 to 1000000 items. */
  readonly col_sizes?: ReadonlyArray<number> | undefined
  readonly style?: StyleInput | undefined
  readonly text?: TextInput | undefined
}

export const TableMeta: Codec.Shape<TableMeta> =
  /*#__PURE__*/ Codec.shape("board.v1.whiteboard.node.create#input.nodes.table.meta", () => ({
    row_sizes: Codec.listOpt(Codec.num),
    col_sizes: Codec.listOpt(Codec.num),
    style: Codec.objOpt(StyleInput),
    text: Codec.objOpt(TextInput)
  }))

/** @category structures */
export interface TableCell {
  /** 1 to 10000. */
  readonly row_index: number
  /** 1 to 10000. */
  readonly col_index: number
  readonly merge_info?: TableCellMergeInfo | undefined
  /** At most 3000 items. */
  readonly children?: ReadonlyArray<string> | undefined
  readonly text?: TextInput | undefined
  readonly style?: StyleInput | undefined
}

export const TableCell: Codec.Shape<TableCell> =
  /*#__PURE__*/ Codec.shape("board.v1.whiteboard.node.create#input.nodes.table.cells", () => ({
    row_index: Codec.int,
    col_index: Codec.int,
    merge_info: Codec.objOpt(TableCellMergeInfo),
    children: Codec.listOpt(Codec.str),
    text: Codec.objOpt(TextInput),
    style: Codec.objOpt(StyleInput)
  }))

/** @category structures */
export interface TableCellMergeInfo {
  /** 1 to 10000. */
  readonly row_span: number
  /** 1 to 10000. */
  readonly col_span: number
}

export const TableCellMergeInfo: Codec.Shape<TableCellMergeInfo> =
  /*#__PURE__*/ Codec.shape("board.v1.whiteboard.node.create#input.nodes.table.cells.merge_info", () => ({
    row_span: Codec.int,
    col_span: Codec.int
  }))

/** @category structures */
export interface Lifeline {
  /** At most 1000000000. */
  readonly size?: number | undefined
  /** At most 1000000 characters. */
  readonly type?: string | undefined
}

export const Lifeline: Codec.Shape<Lifeline> =
  /*#__PURE__*/ Codec.shape("board.v1.whiteboard.node.create#input.nodes.lifeline", () => ({
    size: Codec.numOpt,
    type: Codec.strOpt
  }))

/** @category structures */
export interface Paint {
  /** At most 100 characters. */
  readonly type?: "marker" | "highlight" | (string & {}) | undefined
  /** 1 to 100000000 items. */
  readonly lines?: ReadonlyArray<PointInput> | undefined
  /** 1 to 23. */
  readonly width?: number | undefined
  /** Exactly 7 characters. */
  readonly color?: string | undefined
}

export const Paint: Codec.Shape<Paint> =
  /*#__PURE__*/ Codec.shape("board.v1.whiteboard.node.create#input.nodes.paint", () => ({
    type: Codec.listedOpt("marker", "highlight"),
    lines: Codec.listOpt(Codec.obj(PointInput)),
    width: Codec.intOpt,
    color: Codec.strOpt
  }))

/** @category structures */
export interface Svg {
  /** At least 1 characters. */
  readonly svg_code?: string | undefined
  /** Not in the documentation. */
  readonly key?: string | undefined
  /** Not in the documentation. */
  readonly type?: number | undefined
}

export const Svg: Codec.Shape<Svg> =
  /*#__PURE__*/ Codec.shape("board.v1.whiteboard.node.create#input.nodes.svg", () => ({
    svg_code: Codec.strOpt,
    key: Codec.strOpt,
    type: Codec.intOpt
  }))

/** @category structures */
export interface MindMapNode {
  /** At most 10000000 characters. */
  readonly parent_id: string
  readonly type?:
    | "mind_map_text" | "mind_map_full_round_rect" | "mind_map_round_rect" | (string & {}) | undefined
  /** At most 10000. */
  readonly z_index?: number | undefined
  readonly layout_position?: "left" | "right" | "up" | "down" | (string & {}) | undefined
  readonly collapsed?: boolean | undefined
}

export const MindMapNode: Codec.Shape<MindMapNode> =
  /*#__PURE__*/ Codec.shape("board.v1.whiteboard.node.create#input.nodes.mind_map_node", () => ({
    parent_id: Codec.str,
    type: Codec.listedOpt("mind_map_text", "mind_map_full_round_rect", "mind_map_round_rect"),
    z_index: Codec.intOpt,
    layout_position: Codec.listedOpt("left", "right", "up", "down"),
    collapsed: Codec.boolOpt
  }))

/** @category structures */
export interface MindMapRoot {
  readonly layout?:
    | "up_down" | "left_right" | "tree_left" | "tree_right" | "tree_balance" | "vertical_time_line"
    | "horizontal_time_line" | (string & {}) | undefined
  readonly type?:
    | "mind_map_text" | "mind_map_full_round_rect" | "mind_map_round_rect" | (string & {}) | undefined
  readonly line_style?: "curve" | "right_angle" | "round_angle" | (string & {}) | undefined
}

export const MindMapRoot: Codec.Shape<MindMapRoot> =
  /*#__PURE__*/ Codec.shape("board.v1.whiteboard.node.create#input.nodes.mind_map_root", () => ({
    layout: Codec.listedOpt(
      "up_down", "left_right", "tree_left", "tree_right", "tree_balance", "vertical_time_line",
      "horizontal_time_line"
    ),
    type: Codec.listedOpt("mind_map_text", "mind_map_full_round_rect", "mind_map_round_rect"),
    line_style: Codec.listedOpt("curve", "right_angle", "round_angle")
  }))

/** @category structures */
export interface ListOutputNodes {
  readonly id?: string | undefined
  readonly type:
    | "image" | "text_shape" | "group" | "composite_shape" | "svg" | "connector" | "table" | "life_line"
    | "activation" | "section" | "table_uml" | "table_er" | "sticky_note" | "mind_map" | "paint"
    | "combined_fragment" | (string & {})
  readonly parent_id?: string | undefined
  readonly children?: ReadonlyArray<string> | undefined
  readonly x?: number | undefined
  readonly y?: number | undefined
  readonly angle?: number | undefined
  readonly height?: number | undefined
  readonly text?: Text | undefined
  readonly style?: Style | undefined
  readonly image?: ListOutputNodesImage | undefined
  readonly composite_shape?: ListOutputNodesCompositeShape | undefined
  readonly connector?: ListOutputNodesConnector | undefined
  readonly width?: number | undefined
  readonly section?: ListOutputNodesSection | undefined
  readonly table?: ListOutputNodesTable | undefined
  readonly locked?: boolean | undefined
  readonly z_index?: number | undefined
  readonly lifeline?: ListOutputNodesLifeline | undefined
  readonly paint?: ListOutputNodesPaint | undefined
  readonly svg?: ListOutputNodesSvg | undefined
  readonly sticky_note?: StickyNote | undefined
  readonly mind_map_node?: ListOutputNodesMindMapNode | undefined
  readonly mind_map_root?: ListOutputNodesMindMapRoot | undefined
  readonly mind_map?: MindMap | undefined
  /** Not in the documentation. */
  readonly syntax?: ListOutputNodesSyntax | undefined
}

export const ListOutputNodes: Codec.Shape<ListOutputNodes> =
  /*#__PURE__*/ Codec.shape("board.v1.whiteboard.node.list#output.nodes", () => ({
    id: Codec.strOpt,
    type: Codec.open(
      "image", "text_shape", "group", "composite_shape", "svg", "connector", "table", "life_line",
      "activation", "section", "table_uml", "table_er", "sticky_note", "mind_map", "paint",
      "combined_fragment"
    ),
    parent_id: Codec.strOpt,
    children: Codec.listOpt(Codec.str),
    x: Codec.numOpt,
    y: Codec.numOpt,
    angle: Codec.numOpt,
    height: Codec.numOpt,
    text: Codec.objOpt(Text),
    style: Codec.objOpt(Style),
    image: Codec.objOpt(ListOutputNodesImage),
    composite_shape: Codec.objOpt(ListOutputNodesCompositeShape),
    connector: Codec.objOpt(ListOutputNodesConnector),
    width: Codec.numOpt,
    section: Codec.objOpt(ListOutputNodesSection),
    table: Codec.objOpt(ListOutputNodesTable),
    locked: Codec.boolOpt,
    z_index: Codec.intOpt,
    lifeline: Codec.objOpt(ListOutputNodesLifeline),
    paint: Codec.objOpt(ListOutputNodesPaint),
    svg: Codec.objOpt(ListOutputNodesSvg),
    sticky_note: Codec.objOpt(StickyNote),
    mind_map_node: Codec.objOpt(ListOutputNodesMindMapNode),
    mind_map_root: Codec.objOpt(ListOutputNodesMindMapRoot),
    mind_map: Codec.objOpt(MindMap),
    syntax: Codec.objOpt(ListOutputNodesSyntax)
  }))

/** @category structures */
export interface ListOutputNodesImage {
  readonly token: string
}

export const ListOutputNodesImage: Codec.Shape<ListOutputNodesImage> =
  /*#__PURE__*/ Codec.shape("board.v1.whiteboard.node.list#output.nodes.image", () => ({
    token: Codec.str
  }))

/** @category structures */
export interface ListOutputNodesCompositeShape {
  readonly type:
    | "round_rect2" | "ellipse" | "hexagon" | "cylinder" | "parallelogram" | "trapezoid" | "triangle"
    | "round_rect" | "step" | "diamond" | "rect" | "star" | "bubble" | "pentagon" | "forward_arrow"
    | "document_shape" | "condition_shape" | "cloud" | "cross" | "step2" | "predefined_process"
    | "delay_shape" | "off_page_connector" | "note_shape" | "data_process" | "data_store" | "data_store2"
    | "data_store3" | "star2" | "star3" | "star4" | "actor" | "brace" | "condition_shape2" | "double_arrow"
    | "data_flow_round_rect3" | "rect_bubble" | "manual_input" | "flow_chart_round_rect"
    | "flow_chart_round_rect2" | "flow_chart_diamond" | "flow_chart_parallelogram" | "flow_chart_cylinder"
    | "flow_chart_trapezoid" | "flow_chart_hexagon" | "data_flow_round_rect" | "data_flow_ellipse"
    | "backward_arrow" | "brace_reverse" | "flow_chart_mq" | "horiz_cylinder" | "class_interface"
    | "classifier" | "circular_ring" | "pie" | "right_triangle" | "octagon" | "state_start" | "state_end"
    | "state_concurrence" | "component_shape" | "component_shape2" | "component_interface"
    | "component_required_interface" | "component_assembly" | "cube" | "boundary" | "control" | "entity"
    | "data_base" | "queue" | "collection" | "actor_lifeline" | "object_lifeline"
    | "mind_node_full_round_rect" | "mind_node_round_rect" | "mind_node_text" | (string & {})
  readonly pie?: Pie | undefined
  readonly circular_ring?: Pie | undefined
  /** Not in the documentation. */
  readonly trapezoid?: Trapezoid | undefined
  /** Not in the documentation. */
  readonly cube?: Cube | undefined
}

export const ListOutputNodesCompositeShape: Codec.Shape<ListOutputNodesCompositeShape> =
  /*#__PURE__*/ Codec.shape("board.v1.whiteboard.node.list#output.nodes.composite_shape", () => ({
    type: Codec.open(
      "round_rect2", "ellipse", "hexagon", "cylinder", "parallelogram", "trapezoid", "triangle",
      "round_rect", "step", "diamond", "rect", "star", "bubble", "pentagon", "forward_arrow",
      "document_shape", "condition_shape", "cloud", "cross", "step2", "predefined_process", "delay_shape",
      "off_page_connector", "note_shape", "data_process", "data_store", "data_store2", "data_store3",
      "star2", "star3", "star4", "actor", "brace", "condition_shape2", "double_arrow",
      "data_flow_round_rect3", "rect_bubble", "manual_input", "flow_chart_round_rect",
      "flow_chart_round_rect2", "flow_chart_diamond", "flow_chart_parallelogram", "flow_chart_cylinder",
      "flow_chart_trapezoid", "flow_chart_hexagon", "data_flow_round_rect", "data_flow_ellipse",
      "backward_arrow", "brace_reverse", "flow_chart_mq", "horiz_cylinder", "class_interface", "classifier",
      "circular_ring", "pie", "right_triangle", "octagon", "state_start", "state_end", "state_concurrence",
      "component_shape", "component_shape2", "component_interface", "component_required_interface",
      "component_assembly", "cube", "boundary", "control", "entity", "data_base", "queue", "collection",
      "actor_lifeline", "object_lifeline", "mind_node_full_round_rect", "mind_node_round_rect",
      "mind_node_text"
    ),
    pie: Codec.objOpt(Pie),
    circular_ring: Codec.objOpt(Pie),
    trapezoid: Codec.objOpt(Trapezoid),
    cube: Codec.objOpt(Cube)
  }))

/** @category structures */
export interface ListOutputNodesConnector {
  readonly start_object?: ConnectorAttachedObject | undefined
  readonly end_object?: ConnectorAttachedObject | undefined
  readonly start?: ConnectorInfo | undefined
  readonly end?: ConnectorInfo | undefined
  readonly captions?: ListOutputNodesConnectorCaptions | undefined
  readonly shape?: "straight" | "polyline" | "curve" | "right_angled_polyline" | (string & {}) | undefined
  readonly turning_points?: ReadonlyArray<Point> | undefined
  readonly caption_auto_direction?: boolean | undefined
  readonly caption_position?: number | undefined
  /** Not in the documentation. */
  readonly specified_coordinate?: boolean | undefined
  /** Not in the documentation. */
  readonly caption_position_type?: 0 | 1 | 2 | (number & {}) | undefined
}

export const ListOutputNodesConnector: Codec.Shape<ListOutputNodesConnector> =
  /*#__PURE__*/ Codec.shape("board.v1.whiteboard.node.list#output.nodes.connector", () => ({
    start_object: Codec.objOpt(ConnectorAttachedObject),
    end_object: Codec.objOpt(ConnectorAttachedObject),
    start: Codec.objOpt(ConnectorInfo),
    end: Codec.objOpt(ConnectorInfo),
    captions: Codec.objOpt(ListOutputNodesConnectorCaptions),
    shape: Codec.openOpt("straight", "polyline", "curve", "right_angled_polyline"),
    turning_points: Codec.listOpt(Codec.obj(Point)),
    caption_auto_direction: Codec.boolOpt,
    caption_position: Codec.numOpt,
    specified_coordinate: Codec.boolOpt,
    caption_position_type: Codec.openOpt(0, 1, 2)
  }))

/** @category structures */
export interface ListOutputNodesConnectorCaptions {
  readonly data?: ReadonlyArray<Text> | undefined
}

export const ListOutputNodesConnectorCaptions: Codec.Shape<ListOutputNodesConnectorCaptions> =
  /*#__PURE__*/ Codec.shape("board.v1.whiteboard.node.list#output.nodes.connector.captions", () => ({
    data: Codec.listOpt(Codec.obj(Text))
  }))

/** @category structures */
export interface ListOutputNodesSection {
  readonly title?: string | undefined
}

export const ListOutputNodesSection: Codec.Shape<ListOutputNodesSection> =
  /*#__PURE__*/ Codec.shape("board.v1.whiteboard.node.list#output.nodes.section", () => ({
    title: Codec.strOpt
  }))

/** @category structures */
export interface ListOutputNodesTable {
  readonly meta: ListOutputNodesTableMeta
  readonly title?: string | undefined
  readonly cells?: ReadonlyArray<ListOutputNodesTableCells> | undefined
}

export const ListOutputNodesTable: Codec.Shape<ListOutputNodesTable> =
  /*#__PURE__*/ Codec.shape("board.v1.whiteboard.node.list#output.nodes.table", () => ({
    meta: Codec.obj(ListOutputNodesTableMeta),
    title: Codec.strOpt,
    cells: Codec.listOpt(Codec.obj(ListOutputNodesTableCells))
  }))

/** @category structures */
export interface ListOutputNodesTableMeta {
  readonly row_num?: number | undefined
  readonly col_num?: number | undefined
  readonly row_sizes?: ReadonlyArray<number> | undefined
  readonly col_sizes?: ReadonlyArray<number> | undefined
  readonly style?: Style | undefined
  readonly text?: Text | undefined
}

export const ListOutputNodesTableMeta: Codec.Shape<ListOutputNodesTableMeta> =
  /*#__PURE__*/ Codec.shape("board.v1.whiteboard.node.list#output.nodes.table.meta", () => ({
    row_num: Codec.intOpt,
    col_num: Codec.intOpt,
    row_sizes: Codec.listOpt(Codec.num),
    col_sizes: Codec.listOpt(Codec.num),
    style: Codec.objOpt(Style),
    text: Codec.objOpt(Text)
  }))

/** @category structures */
export interface ListOutputNodesTableCells {
  readonly row_index: number
  readonly col_index: number
  readonly merge_info?: ListOutputNodesTableCellsMergeInfo | undefined
  readonly children?: ReadonlyArray<string> | undefined
  readonly text?: Text | undefined
  readonly style?: Style | undefined
}

export const ListOutputNodesTableCells: Codec.Shape<ListOutputNodesTableCells> =
  /*#__PURE__*/ Codec.shape("board.v1.whiteboard.node.list#output.nodes.table.cells", () => ({
    row_index: Codec.int,
    col_index: Codec.int,
    merge_info: Codec.objOpt(ListOutputNodesTableCellsMergeInfo),
    children: Codec.listOpt(Codec.str),
    text: Codec.objOpt(Text),
    style: Codec.objOpt(Style)
  }))

/** @category structures */
export interface ListOutputNodesTableCellsMergeInfo {
  readonly row_span: number
  readonly col_span: number
}

export const ListOutputNodesTableCellsMergeInfo: Codec.Shape<ListOutputNodesTableCellsMergeInfo> =
  /*#__PURE__*/ Codec.shape("board.v1.whiteboard.node.list#output.nodes.table.cells.merge_info", () => ({
    row_span: Codec.int,
    col_span: Codec.int
  }))

/** @category structures */
export interface ListOutputNodesLifeline {
  readonly size?: number | undefined
  readonly type?: string | undefined
}

export const ListOutputNodesLifeline: Codec.Shape<ListOutputNodesLifeline> =
  /*#__PURE__*/ Codec.shape("board.v1.whiteboard.node.list#output.nodes.lifeline", () => ({
    size: Codec.numOpt,
    type: Codec.strOpt
  }))

/** @category structures */
export interface ListOutputNodesPaint {
  readonly type?: "marker" | "highlight" | (string & {}) | undefined
  readonly lines?: ReadonlyArray<Point> | undefined
  readonly width?: number | undefined
  readonly color?: string | undefined
}

export const ListOutputNodesPaint: Codec.Shape<ListOutputNodesPaint> =
  /*#__PURE__*/ Codec.shape("board.v1.whiteboard.node.list#output.nodes.paint", () => ({
    type: Codec.openOpt("marker", "highlight"),
    lines: Codec.listOpt(Codec.obj(Point)),
    width: Codec.intOpt,
    color: Codec.strOpt
  }))

/** @category structures */
export interface ListOutputNodesSvg {
  readonly svg_code?: string | undefined
  /** Not in the documentation. */
  readonly key?: string | undefined
  /** Not in the documentation. */
  readonly type?: number | undefined
}

export const ListOutputNodesSvg: Codec.Shape<ListOutputNodesSvg> =
  /*#__PURE__*/ Codec.shape("board.v1.whiteboard.node.list#output.nodes.svg", () => ({
    svg_code: Codec.strOpt,
    key: Codec.strOpt,
    type: Codec.intOpt
  }))

/** @category structures */
export interface ListOutputNodesMindMapNode {
  readonly parent_id: string
  readonly type?:
    | "mind_map_text" | "mind_map_full_round_rect" | "mind_map_round_rect" | (string & {}) | undefined
  readonly z_index?: number | undefined
  readonly layout_position?: "left" | "right" | "up" | "down" | (string & {}) | undefined
  readonly children?: ReadonlyArray<string> | undefined
  readonly collapsed?: boolean | undefined
}

export const ListOutputNodesMindMapNode: Codec.Shape<ListOutputNodesMindMapNode> =
  /*#__PURE__*/ Codec.shape("board.v1.whiteboard.node.list#output.nodes.mind_map_node", () => ({
    parent_id: Codec.str,
    type: Codec.openOpt("mind_map_text", "mind_map_full_round_rect", "mind_map_round_rect"),
    z_index: Codec.intOpt,
    layout_position: Codec.openOpt("left", "right", "up", "down"),
    children: Codec.listOpt(Codec.str),
    collapsed: Codec.boolOpt
  }))

/** @category structures */
export interface ListOutputNodesMindMapRoot {
  readonly layout?:
    | "up_down" | "left_right" | "tree_left" | "tree_right" | "tree_balance" | "vertical_time_line"
    | "horizontal_time_line" | (string & {}) | undefined
  readonly type?:
    | "mind_map_text" | "mind_map_full_round_rect" | "mind_map_round_rect" | (string & {}) | undefined
  readonly line_style?: "curve" | "right_angle" | "round_angle" | (string & {}) | undefined
  readonly up_children?: ReadonlyArray<string> | undefined
  readonly down_children?: ReadonlyArray<string> | undefined
  readonly left_children?: ReadonlyArray<string> | undefined
  readonly right_children?: ReadonlyArray<string> | undefined
}

export const ListOutputNodesMindMapRoot: Codec.Shape<ListOutputNodesMindMapRoot> =
  /*#__PURE__*/ Codec.shape("board.v1.whiteboard.node.list#output.nodes.mind_map_root", () => ({
    layout: Codec.openOpt(
      "up_down", "left_right", "tree_left", "tree_right", "tree_balance", "vertical_time_line",
      "horizontal_time_line"
    ),
    type: Codec.openOpt("mind_map_text", "mind_map_full_round_rect", "mind_map_round_rect"),
    line_style: Codec.openOpt("curve", "right_angle", "round_angle"),
    up_children: Codec.listOpt(Codec.str),
    down_children: Codec.listOpt(Codec.str),
    left_children: Codec.listOpt(Codec.str),
    right_children: Codec.listOpt(Codec.str)
  }))

/** @category structures */
export interface MindMap {
  readonly parent_id?: string | undefined
}

export const MindMap: Codec.Shape<MindMap> =
  /*#__PURE__*/ Codec.shape("board.v1.whiteboard.node.list#output.nodes.mind_map", () => ({
    parent_id: Codec.strOpt
  }))

/** @category structures */
export interface ListOutputNodesSyntax {
  readonly syntax_type?: 0 | 1 | 2 | 3 | (number & {}) | undefined
  readonly code?: string | undefined
  readonly style_type?: 1 | 2 | (number & {}) | undefined
}

export const ListOutputNodesSyntax: Codec.Shape<ListOutputNodesSyntax> =
  /*#__PURE__*/ Codec.shape("board.v1.whiteboard.node.list#output.nodes.syntax", () => ({
    syntax_type: Codec.openOpt(0, 1, 2, 3),
    code: Codec.strOpt,
    style_type: Codec.openOpt(1, 2)
  }))
