// GENERATED from spec/board.json. DO NOT EDIT: correct spec/patches/board.json.
/**
 * Endpoints of `board.v1.whiteboard`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Download from "../../../Download.js"
import * as Endpoint from "../../../Endpoint.js"
import { codes } from "../../../internal/codes/board.js"

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
export const downloadAsImage: Download.Download<DownloadAsImageInput, "tenant" | "user"> =
  /*#__PURE__*/ Download.make({
    id: "board.v1.whiteboard.download_as_image",
    method: "GET",
    path: "/open-apis/board/v1/whiteboards/:whiteboard_id/download_as_image",
    tokens: ["tenant", "user"],
    response: "binary",
    codes,
    input: DownloadAsImageInput
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
export const theme: Endpoint.Endpoint<ThemeInput, ThemeOutput, "tenant" | "user"> =
  /*#__PURE__*/ Endpoint.makeRequired({
    id: "board.v1.whiteboard.theme",
    method: "GET",
    path: "/open-apis/board/v1/whiteboards/:whiteboard_id/theme",
    tokens: ["tenant", "user"],
    codes,
    input: ThemeInput,
    output: ThemeOutput
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
export const updateTheme: Endpoint.Endpoint<UpdateThemeInput, Codec.Dictionary, "tenant" | "user"> =
  /*#__PURE__*/ Endpoint.makeRequired({
    id: "board.v1.whiteboard.update_theme",
    method: "POST",
    path: "/open-apis/board/v1/whiteboards/:whiteboard_id/update_theme",
    tokens: ["tenant", "user"],
    body: "json",
    codes,
    input: UpdateThemeInput,
    output: Codec.dictionary
  })
