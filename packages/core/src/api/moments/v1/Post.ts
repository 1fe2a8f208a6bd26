// GENERATED from spec/moments.json. DO NOT EDIT: correct spec/patches/moments.json.
/**
 * Endpoints of `moments.v1.post`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import { codes } from "../../../internal/codes/moments.js"
import type * as Effect from "effect/Effect"

/**
 * What `get` takes.
 *
 * @category inputs
 */
export interface GetInput {
  readonly post_id: string
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
}

export const GetInput: Codec.Shape<GetInput> = /*#__PURE__*/ Codec.shape("moments.v1.post.get#input", () => ({
  post_id: Codec.str,
  user_id_type: Codec.litOpt("open_id", "union_id", "user_id")
}))

/**
 * What `get` gives.
 *
 * @category outputs
 */
export interface GetOutput {
  readonly post: Post
}

export const GetOutput: Codec.Shape<GetOutput> =
  /*#__PURE__*/ Codec.shape("moments.v1.post.get#output", () => ({
    post: Codec.obj(Post)
  }))

/**
 * 查询帖子信息
 *
 * `GET /open-apis/moments/v1/posts/:post_id` · Token: tenant · Rate limit: 20/s.
 *
 * Scopes, any of: `moments:moments:readonly`, `moments:moments:access_all`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/moments-v1/post/get
 * @category endpoints
 */
export const get: Endpoint.Described<GetInput, GetOutput, "tenant"> & {
  /**
   * 查询帖子信息
   *
   * Scopes, any of: `moments:moments:readonly`, `moments:moments:access_all`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/moments-v1/post/get
   */
  (input: GetInput, options?: Endpoint.CallOptions): Effect.Effect<GetOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "moments.v1.post.get",
  method: "GET",
  path: "/open-apis/moments/v1/posts/:post_id",
  tokens: ["tenant"],
  query: ["user_id_type"],
  codes,
  input: GetInput,
  output: GetOutput
})

/** @category structures */
export interface Post {
  readonly user_id?: string | undefined
  readonly content: string
  readonly image_key_list?: ReadonlyArray<string> | undefined
  readonly media_file_token?: string | undefined
  readonly comment_count?: number | undefined
  readonly reaction_set?: ReactionSet | undefined
  readonly id?: string | undefined
  readonly create_time?: string | undefined
  readonly media_cover_image_key?: string | undefined
  readonly category_ids?: ReadonlyArray<string> | undefined
  readonly link?: string | undefined
  readonly user_type?: 1 | 2 | 3 | 4 | (number & {}) | undefined
  readonly dislike_count?: number | undefined
}

export const Post: Codec.Shape<Post> = /*#__PURE__*/ Codec.shape("moments.v1.post.get#output.post", () => ({
  user_id: Codec.strOpt,
  content: Codec.str,
  image_key_list: Codec.listOpt(Codec.str),
  media_file_token: Codec.strOpt,
  comment_count: Codec.intOpt,
  reaction_set: Codec.objOpt(ReactionSet),
  id: Codec.strOpt,
  create_time: Codec.strOpt,
  media_cover_image_key: Codec.strOpt,
  category_ids: Codec.listOpt(Codec.str),
  link: Codec.strOpt,
  user_type: Codec.openOpt(1, 2, 3, 4),
  dislike_count: Codec.intOpt
}))

/** @category structures */
export interface ReactionSet {
  readonly reactions?: ReadonlyArray<ReactionList> | undefined
  readonly total_count?: number | undefined
}

export const ReactionSet: Codec.Shape<ReactionSet> =
  /*#__PURE__*/ Codec.shape("moments.v1.post.get#output.post.reaction_set", () => ({
    reactions: Codec.listOpt(Codec.obj(ReactionList)),
    total_count: Codec.intOpt
  }))

/** @category structures */
export interface ReactionList {
  readonly type?: string | undefined
  readonly count?: number | undefined
}

export const ReactionList: Codec.Shape<ReactionList> =
  /*#__PURE__*/ Codec.shape("moments.v1.post.get#output.post.reaction_set.reactions", () => ({
    type: Codec.strOpt,
    count: Codec.intOpt
  }))
