// GENERATED from spec/wiki.json. DO NOT EDIT: correct spec/patches/wiki.json.
/**
 * Structures that several resources of `wiki/v2` share.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"

/** @category structures */
export interface Node {
  readonly space_id: string
  readonly node_token: string
  readonly obj_token: string
  readonly obj_type: "doc" | "sheet" | "mindnote" | "bitable" | "file" | "docx" | "slides" | (string & {})
  readonly parent_node_token?: string | undefined
  readonly node_type: "origin" | "shortcut" | (string & {})
  readonly origin_node_token?: string | undefined
  readonly origin_space_id?: string | undefined
  readonly has_child?: boolean | undefined
  readonly title?: string | undefined
  readonly obj_create_time?: string | undefined
  readonly obj_edit_time?: string | undefined
  readonly node_create_time?: string | undefined
  readonly creator?: string | undefined
  readonly owner?: string | undefined
  readonly node_creator?: string | undefined
  /** Not in the documentation. */
  readonly url?: string | undefined
}

export const Node: Codec.Shape<Node> = /*#__PURE__*/ Codec.shape("wiki#Node", () => ({
  space_id: Codec.str,
  node_token: Codec.str,
  obj_token: Codec.str,
  obj_type: Codec.open("doc", "sheet", "mindnote", "bitable", "file", "docx", "slides"),
  parent_node_token: Codec.strOpt,
  node_type: Codec.open("origin", "shortcut"),
  origin_node_token: Codec.strOpt,
  origin_space_id: Codec.strOpt,
  has_child: Codec.boolOpt,
  title: Codec.strOpt,
  obj_create_time: Codec.strOpt,
  obj_edit_time: Codec.strOpt,
  node_create_time: Codec.strOpt,
  creator: Codec.strOpt,
  owner: Codec.strOpt,
  node_creator: Codec.strOpt,
  url: Codec.strOpt
}))
