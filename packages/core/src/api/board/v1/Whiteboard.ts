// GENERATED from spec/board.json. DO NOT EDIT: correct spec/patches/board.json.
/**
 * Endpoints of `board.v1.whiteboard`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Download from "../../../Download.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import { codes } from "../../../internal/codes/board.js"
import type * as Effect from "effect/Effect"

/**
 * What `downloadAsImage` takes.
 *
 * @category inputs
 */
export interface DownloadAsImageInput {
  readonly whiteboard_id: string
}

export const DownloadAsImageInput: Codec.Shape<DownloadAsImageInput> =
  /*#__PURE__*/ Codec.shape("board.v1.whiteboard.download_as_image#input", () => ({
    whiteboard_id: Codec.str
  }))

/**
 * 获取画板缩略图片
 *
 * `GET /open-apis/board/v1/whiteboards/:whiteboard_id/download_as_image` · Token: tenant or user · Rate
 * limit: 50/s.
 *
 * Scopes, any of: `board:whiteboard:node:read`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/board-v1/whiteboard/download_as_image
 * @category endpoints
 */
export const downloadAsImage: Download.Described<DownloadAsImageInput, "tenant" | "user"> & {
  /**
   * 获取画板缩略图片
   *
   * Scopes, any of: `board:whiteboard:node:read`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/board-v1/whiteboard/download_as_image
   */
  (input: DownloadAsImageInput, options?: Endpoint.CallOptions): Download.Content
} = /*#__PURE__*/ Download.make({
  id: "board.v1.whiteboard.download_as_image",
  method: "GET",
  path: "/open-apis/board/v1/whiteboards/:whiteboard_id/download_as_image",
  tokens: ["tenant", "user"],
  response: "binary",
  codes,
  input: DownloadAsImageInput
})

/**
 * What `export` takes.
 *
 * @category inputs
 */
export interface ExportInput {
  readonly whiteboard_id: string
  readonly export_type: "svg" | (string & {})
}

export const ExportInput: Codec.Shape<ExportInput> =
  /*#__PURE__*/ Codec.shape("board.v1.whiteboard.export#input", () => ({
    whiteboard_id: Codec.str,
    export_type: Codec.listed("svg")
  }))

/**
 * What `export` gives.
 *
 * @category outputs
 */
export interface ExportOutput {
  readonly content?: string | undefined
}

export const ExportOutput: Codec.Shape<ExportOutput> =
  /*#__PURE__*/ Codec.shape("board.v1.whiteboard.export#output", () => ({
    content: Codec.strOpt
  }))

/**
 * 导出画板为指定格式
 *
 * `POST /open-apis/board/v1/whiteboards/:whiteboard_id/export` · Token: tenant or user.
 *
 * The platform's own client asks for `board:whiteboard:node:read` before it calls this.
 *
 * Known from the platform's own command-line client only: it has no documentation page and may change without
 * notice.
 *
 * @category endpoints
 */
const exportEndpoint: Endpoint.Described<ExportInput, ExportOutput, "tenant" | "user"> & {
  /**
   * 导出画板为指定格式
   *
   * The platform's own client asks for `board:whiteboard:node:read` before it calls this.
   */
  (input: ExportInput, options?: Endpoint.CallOptions): Effect.Effect<ExportOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "board.v1.whiteboard.export",
  method: "POST",
  path: "/open-apis/board/v1/whiteboards/:whiteboard_id/export",
  tokens: ["tenant", "user"],
  body: "json",
  codes,
  input: ExportInput,
  output: ExportOutput
})

export { exportEndpoint as export }

/**
 * What `subscribe` takes.
 *
 * @category inputs
 */
export interface SubscribeInput {
  readonly whiteboard_id: string
  readonly event_type: string
}

export const SubscribeInput: Codec.Shape<SubscribeInput> =
  /*#__PURE__*/ Codec.shape("board.v1.whiteboard.subscribe#input", () => ({
    whiteboard_id: Codec.str,
    event_type: Codec.str
  }))

/**
 * 订阅画板事件
 *
 * `POST /open-apis/board/v1/whiteboards/:whiteboard_id/subscribe` · Token: tenant or user.
 *
 * The platform's own client asks for `board:whiteboard:node:read` before it calls this.
 *
 * Known from the platform's own command-line client only: it has no documentation page and may change without
 * notice.
 *
 * @category endpoints
 */
export const subscribe: Endpoint.Described<SubscribeInput, Codec.Dictionary, "tenant" | "user"> & {
  /**
   * 订阅画板事件
   *
   * The platform's own client asks for `board:whiteboard:node:read` before it calls this.
   */
  (input: SubscribeInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "board.v1.whiteboard.subscribe",
  method: "POST",
  path: "/open-apis/board/v1/whiteboards/:whiteboard_id/subscribe",
  tokens: ["tenant", "user"],
  body: "json",
  codes,
  input: SubscribeInput,
  output: Codec.dictionary
})

/**
 * What `theme` takes.
 *
 * @category inputs
 */
export interface ThemeInput {
  readonly whiteboard_id: string
}

export const ThemeInput: Codec.Shape<ThemeInput> =
  /*#__PURE__*/ Codec.shape("board.v1.whiteboard.theme#input", () => ({
    whiteboard_id: Codec.str
  }))

/**
 * What `theme` gives.
 *
 * @category outputs
 */
export interface ThemeOutput {
  readonly theme:
    | "classic" | "minimalist_gray" | "retro" | "vibrant_color" | "minimalist_blue" | "default"
    | (string & {})
}

export const ThemeOutput: Codec.Shape<ThemeOutput> =
  /*#__PURE__*/ Codec.shape("board.v1.whiteboard.theme#output", () => ({
    theme: Codec.open("classic", "minimalist_gray", "retro", "vibrant_color", "minimalist_blue", "default")
  }))

/**
 * 获取画板主题
 *
 * `GET /open-apis/board/v1/whiteboards/:whiteboard_id/theme` · Token: tenant or user · Rate limit: 20/min.
 *
 * Scopes, any of: `board:whiteboard:node:read`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/board-v1/whiteboard/theme
 * @category endpoints
 */
export const theme: Endpoint.Described<ThemeInput, ThemeOutput, "tenant" | "user"> & {
  /**
   * 获取画板主题
   *
   * Scopes, any of: `board:whiteboard:node:read`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/board-v1/whiteboard/theme
   */
  (input: ThemeInput, options?: Endpoint.CallOptions): Effect.Effect<ThemeOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "board.v1.whiteboard.theme",
  method: "GET",
  path: "/open-apis/board/v1/whiteboards/:whiteboard_id/theme",
  tokens: ["tenant", "user"],
  codes,
  input: ThemeInput,
  output: ThemeOutput
})

/**
 * What `unsubscribe` takes.
 *
 * @category inputs
 */
export interface UnsubscribeInput {
  readonly whiteboard_id: string
  readonly event_type: string
}

export const UnsubscribeInput: Codec.Shape<UnsubscribeInput> =
  /*#__PURE__*/ Codec.shape("board.v1.whiteboard.unsubscribe#input", () => ({
    whiteboard_id: Codec.str,
    event_type: Codec.str
  }))

/**
 * 取消订阅画板编辑事件
 *
 * `POST /open-apis/board/v1/whiteboards/:whiteboard_id/unsubscribe` · Token: tenant or user.
 *
 * The platform's own client asks for `board:whiteboard:node:read` before it calls this.
 *
 * Known from the platform's own command-line client only: it has no documentation page and may change without
 * notice.
 *
 * @category endpoints
 */
export const unsubscribe: Endpoint.Described<UnsubscribeInput, Codec.Dictionary, "tenant" | "user"> & {
  /**
   * 取消订阅画板编辑事件
   *
   * The platform's own client asks for `board:whiteboard:node:read` before it calls this.
   */
  (input: UnsubscribeInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "board.v1.whiteboard.unsubscribe",
  method: "POST",
  path: "/open-apis/board/v1/whiteboards/:whiteboard_id/unsubscribe",
  tokens: ["tenant", "user"],
  body: "json",
  codes,
  input: UnsubscribeInput,
  output: Codec.dictionary
})

/**
 * What `updateTheme` takes.
 *
 * @category inputs
 */
export interface UpdateThemeInput {
  /** 22 to 27 characters. */
  readonly whiteboard_id: string
  /** 1 to 100000 characters. */
  readonly theme?: string | undefined
}

export const UpdateThemeInput: Codec.Shape<UpdateThemeInput> =
  /*#__PURE__*/ Codec.shape("board.v1.whiteboard.update_theme#input", () => ({
    whiteboard_id: Codec.str,
    theme: Codec.strOpt
  }))

/**
 * 更新画板主题
 *
 * `POST /open-apis/board/v1/whiteboards/:whiteboard_id/update_theme` · Token: tenant or user · Rate limit:
 * 100/min.
 *
 * Scopes, any of: `board:whiteboard:node:create`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/board-v1/whiteboard/update_theme
 * @category endpoints
 */
export const updateTheme: Endpoint.Described<UpdateThemeInput, Codec.Dictionary, "tenant" | "user"> & {
  /**
   * 更新画板主题
   *
   * Scopes, any of: `board:whiteboard:node:create`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/board-v1/whiteboard/update_theme
   */
  (input: UpdateThemeInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "board.v1.whiteboard.update_theme",
  method: "POST",
  path: "/open-apis/board/v1/whiteboards/:whiteboard_id/update_theme",
  tokens: ["tenant", "user"],
  body: "json",
  codes,
  input: UpdateThemeInput,
  output: Codec.dictionary
})
