// GENERATED from spec/slides_ai.json. DO NOT EDIT: correct spec/patches/slides_ai.json.
/**
 * Endpoints of `slides_ai.v1.xml_presentation.slide_image`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import type * as Effect from "effect/Effect"

/**
 * What `list` takes.
 *
 * @category inputs
 */
export interface ListInput {
  readonly xml_presentation_id: string
  readonly slide_ids?: ReadonlyArray<string> | undefined
  readonly slide_numbers?: ReadonlyArray<number> | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("slides_ai.v1.xml_presentation.slide_image.list#input", () => ({
    xml_presentation_id: Codec.str,
    slide_ids: Codec.listOpt(Codec.str),
    slide_numbers: Codec.listOpt(Codec.num)
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly slide_images?: ReadonlyArray<SlideImage> | undefined
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("slides_ai.v1.xml_presentation.slide_image.list#output", () => ({
    slide_images: Codec.listOpt(Codec.obj(SlideImage))
  }))

/**
 * 获取幻灯片截图
 *
 * `POST /open-apis/slides_ai/v1/xml_presentations/:xml_presentation_id/slide_images` · Token: tenant or user.
 *
 * The platform's own client asks for `slides:presentation:screenshot` before it calls this.
 *
 * Known from the platform's own command-line client only: it has no documentation page and may change without
 * notice.
 *
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant" | "user"> & {
  /**
   * 获取幻灯片截图
   *
   * The platform's own client asks for `slides:presentation:screenshot` before it calls this.
   */
  (input: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "slides_ai.v1.xml_presentation.slide_image.list",
  method: "POST",
  path: "/open-apis/slides_ai/v1/xml_presentations/:xml_presentation_id/slide_images",
  tokens: ["tenant", "user"],
  body: "json",
  repeatable: true,
  input: ListInput,
  output: ListOutput
})

/**
 * What `render` takes.
 *
 * @category inputs
 */
export interface RenderInput {
  readonly content: string
}

export const RenderInput: Codec.Shape<RenderInput> =
  /*#__PURE__*/ Codec.shape("slides_ai.v1.xml_presentation.slide_image.render#input", () => ({
    content: Codec.str
  }))

/**
 * What `render` gives.
 *
 * @category outputs
 */
export interface RenderOutput {
  readonly slide_image?: SlideImage | undefined
}

export const RenderOutput: Codec.Shape<RenderOutput> =
  /*#__PURE__*/ Codec.shape("slides_ai.v1.xml_presentation.slide_image.render#output", () => ({
    slide_image: Codec.objOpt(SlideImage)
  }))

/**
 * 渲染页面截图为图片
 *
 * `POST /open-apis/slides_ai/v1/slide_image/render` · Token: tenant or user.
 *
 * The platform's own client asks for `slides:presentation:screenshot` before it calls this.
 *
 * Known from the platform's own command-line client only: it has no documentation page and may change without
 * notice.
 *
 * @category endpoints
 */
export const render: Endpoint.Described<RenderInput, RenderOutput, "tenant" | "user"> & {
  /**
   * 渲染页面截图为图片
   *
   * The platform's own client asks for `slides:presentation:screenshot` before it calls this.
   */
  (input: RenderInput, options?: Endpoint.CallOptions): Effect.Effect<RenderOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "slides_ai.v1.xml_presentation.slide_image.render",
  method: "POST",
  path: "/open-apis/slides_ai/v1/slide_image/render",
  tokens: ["tenant", "user"],
  body: "json",
  input: RenderInput,
  output: RenderOutput
})

/** @category structures */
export interface SlideImage {
  readonly slide_id?: string | undefined
  readonly format?: number | undefined
  readonly data?: string | undefined
  readonly slide_number?: number | undefined
}

export const SlideImage: Codec.Shape<SlideImage> = /*#__PURE__*/ Codec.shape("slides_ai#SlideImage", () => ({
  slide_id: Codec.strOpt,
  format: Codec.numOpt,
  data: Codec.strOpt,
  slide_number: Codec.numOpt
}))
