/**
 * Whiteboards: their theme, their nodes, and how they look.
 *
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"
import * as Whiteboard from "../api/board/v1/Whiteboard.js"
import * as WhiteboardNode from "../api/board/v1/WhiteboardNode.js"
import type * as Codec from "../Codec.js"
import type * as Download from "../Download.js"
import type { CallOptions } from "../Endpoint.js"
import type { FeishuClient } from "../FeishuClient.js"
import type { FeishuError } from "../FeishuError.js"
import { check, filled } from "../internal/arguments.js"

/**
 * Reads a whiteboard's theme.
 *
 * @see https://open.feishu.cn/document/docs/board-v1/whiteboard/theme
 * @since 0.1.0
 * @category whiteboards
 */
export const getTheme = (
  whiteboardId: string,
  options?: CallOptions
): Effect.Effect<Whiteboard.ThemeOutput, FeishuError, FeishuClient> =>
  Whiteboard.theme({ whiteboard_id: whiteboardId }, options)

/**
 * Gives a whiteboard another theme, for example `vibrant_color`.
 *
 * @see https://open.feishu.cn/document/docs/board-v1/whiteboard/update_theme
 * @since 0.1.0
 * @category whiteboards
 */
export const setTheme = (
  whiteboardId: string,
  theme: string,
  options?: CallOptions
): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient> =>
  check("Board.whiteboards.setTheme", Whiteboard.updateTheme, [filled("theme", theme)], () =>
    Whiteboard.updateTheme({ whiteboard_id: whiteboardId, theme }, options)
  )

/**
 * All nodes of a whiteboard; an empty list for an empty one.
 *
 * @see https://open.feishu.cn/document/docs/board-v1/whiteboard-node/list
 * @since 0.1.0
 * @category whiteboards
 */
export const listNodes = (
  whiteboardId: string,
  options?: CallOptions & {
    /** The kind of id in which people are named. Default: `open_id`. */
    readonly userIdType?: "open_id" | "union_id" | "user_id" | undefined
  }
): Effect.Effect<ReadonlyArray<WhiteboardNode.ListOutputNodes>, FeishuError, FeishuClient> =>
  Effect.map(
    WhiteboardNode.list({ whiteboard_id: whiteboardId, user_id_type: options?.userIdType }, options),
    (answer) => answer.nodes
  )

/**
 * A whiteboard as a picture (PNG): its bytes, or a stream of them by `DownloadStream.make`.
 *
 * @see https://open.feishu.cn/document/docs/board-v1/whiteboard/download_as_image
 * @since 0.1.0
 * @category whiteboards
 */
export const downloadAsImage = (whiteboardId: string, options?: CallOptions): Download.Content =>
  Whiteboard.downloadAsImage({ whiteboard_id: whiteboardId }, options)
