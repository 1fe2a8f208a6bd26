// GENERATED from spec/slides_ai.json. DO NOT EDIT: correct spec/patches/slides_ai.json.
/**
 * Endpoints of `slides_ai.v1.xml_presentation.slide`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import type * as Effect from "effect/Effect"

/**
 * What `create` takes.
 *
 * @category inputs
 */
export interface CreateInput {
  readonly xml_presentation_id: string
  /** At least -1. Default: `-1`. */
  readonly revision_id?: number | undefined
  readonly tid?: string | undefined
  readonly before_slide_id?: string | undefined
  readonly slide: Slide
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("slides_ai.v1.xml_presentation.slide.create#input", () => ({
    xml_presentation_id: Codec.str,
    revision_id: Codec.intOpt,
    tid: Codec.strOpt,
    before_slide_id: Codec.strOpt,
    slide: Codec.obj(Slide)
  }))

/**
 * What `create` gives.
 *
 * @category outputs
 */
export interface CreateOutput {
  readonly revision_id?: number | undefined
  readonly slide_id?: string | undefined
  /** Not in the documentation. */
  readonly issues?: string | undefined
}

export const CreateOutput: Codec.Shape<CreateOutput> =
  /*#__PURE__*/ Codec.shape("slides_ai.v1.xml_presentation.slide.create#output", () => ({
    revision_id: Codec.intOpt,
    slide_id: Codec.strOpt,
    issues: Codec.strOpt
  }))

/**
 * 在指定 XML 演示文稿下创建页面
 *
 * `POST /open-apis/slides_ai/v1/xml_presentations/:xml_presentation_id/slide` · Token: tenant or user.
 *
 * Scopes, any of: `slides:presentation:update`, `slides:presentation:write_only`.
 *
 * Known from the platform's own command-line client only: it has no documentation page and may change without
 * notice.
 *
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "tenant" | "user"> & {
  /**
   * 在指定 XML 演示文稿下创建页面
   *
   * Scopes, any of: `slides:presentation:update`, `slides:presentation:write_only`.
   */
  (input: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "slides_ai.v1.xml_presentation.slide.create",
  method: "POST",
  path: "/open-apis/slides_ai/v1/xml_presentations/:xml_presentation_id/slide",
  tokens: ["tenant", "user"],
  query: ["revision_id", "tid"],
  body: "json",
  input: CreateInput,
  output: CreateOutput
})

/**
 * What `delete` takes.
 *
 * @category inputs
 */
export interface DeleteInput {
  readonly xml_presentation_id: string
  /** At least -1. Default: `-1`. */
  readonly revision_id?: number | undefined
  readonly slide_id: string
  readonly tid?: string | undefined
}

export const DeleteInput: Codec.Shape<DeleteInput> =
  /*#__PURE__*/ Codec.shape("slides_ai.v1.xml_presentation.slide.delete#input", () => ({
    xml_presentation_id: Codec.str,
    revision_id: Codec.intOpt,
    slide_id: Codec.str,
    tid: Codec.strOpt
  }))

/**
 * What `delete` gives.
 *
 * @category outputs
 */
export interface DeleteOutput {
  readonly revision_id?: number | undefined
}

export const DeleteOutput: Codec.Shape<DeleteOutput> =
  /*#__PURE__*/ Codec.shape("slides_ai.v1.xml_presentation.slide.delete#output", () => ({
    revision_id: Codec.intOpt
  }))

/**
 * 在指定 XML 演示文稿下删除页面
 *
 * `DELETE /open-apis/slides_ai/v1/xml_presentations/:xml_presentation_id/slide` · Token: tenant or user.
 *
 * Scopes, any of: `slides:presentation:update`, `slides:presentation:write_only`.
 *
 * Known from the platform's own command-line client only: it has no documentation page and may change without
 * notice.
 *
 * @category endpoints
 */
const deleteEndpoint: Endpoint.Described<DeleteInput, DeleteOutput, "tenant" | "user"> & {
  /**
   * 在指定 XML 演示文稿下删除页面
   *
   * Scopes, any of: `slides:presentation:update`, `slides:presentation:write_only`.
   */
  (input: DeleteInput, options?: Endpoint.CallOptions): Effect.Effect<DeleteOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "slides_ai.v1.xml_presentation.slide.delete",
  method: "DELETE",
  path: "/open-apis/slides_ai/v1/xml_presentations/:xml_presentation_id/slide",
  tokens: ["tenant", "user"],
  query: ["revision_id", "slide_id", "tid"],
  input: DeleteInput,
  output: DeleteOutput
})

export { deleteEndpoint as delete }

/**
 * What `get` takes.
 *
 * @category inputs
 */
export interface GetInput {
  readonly xml_presentation_id: string
  /** At least -1. Default: `-1`. */
  readonly revision_id?: number | undefined
  readonly slide_id: string
  /** Not in the documentation. */
  readonly slide_number?: number | undefined
}

export const GetInput: Codec.Shape<GetInput> =
  /*#__PURE__*/ Codec.shape("slides_ai.v1.xml_presentation.slide.get#input", () => ({
    xml_presentation_id: Codec.str,
    revision_id: Codec.intOpt,
    slide_id: Codec.str,
    slide_number: Codec.numOpt
  }))

/**
 * What `get` gives.
 *
 * @category outputs
 */
export interface GetOutput {
  readonly revision_id?: number | undefined
  readonly slide?: Slide | undefined
}

export const GetOutput: Codec.Shape<GetOutput> =
  /*#__PURE__*/ Codec.shape("slides_ai.v1.xml_presentation.slide.get#output", () => ({
    revision_id: Codec.intOpt,
    slide: Codec.objOpt(Slide)
  }))

/**
 * `GET /open-apis/slides_ai/v1/xml_presentations/:xml_presentation_id/slide` · Token: tenant or user.
 *
 * Scopes, any of: `slides:presentation:read`.
 *
 * Known from the platform's own command-line client only: it has no documentation page and may change without
 * notice.
 *
 * @category endpoints
 */
export const get: Endpoint.Described<GetInput, GetOutput, "tenant" | "user"> & {
  /**
   * `GET /open-apis/slides_ai/v1/xml_presentations/:xml_presentation_id/slide`
   *
   * Scopes, any of: `slides:presentation:read`.
   */
  (input: GetInput, options?: Endpoint.CallOptions): Effect.Effect<GetOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "slides_ai.v1.xml_presentation.slide.get",
  method: "GET",
  path: "/open-apis/slides_ai/v1/xml_presentations/:xml_presentation_id/slide",
  tokens: ["tenant", "user"],
  query: ["revision_id", "slide_id", "slide_number"],
  input: GetInput,
  output: GetOutput
})

/**
 * What `replace` takes.
 *
 * @category inputs
 */
export interface ReplaceInput {
  readonly xml_presentation_id: string
  /** At least -1. Default: `-1`. */
  readonly revision_id?: number | undefined
  readonly slide_id: string
  readonly tid?: string | undefined
  readonly comment?: string | undefined
  readonly parts: ReadonlyArray<ReplacePartsInput>
}

export const ReplaceInput: Codec.Shape<ReplaceInput> =
  /*#__PURE__*/ Codec.shape("slides_ai.v1.xml_presentation.slide.replace#input", () => ({
    xml_presentation_id: Codec.str,
    revision_id: Codec.intOpt,
    slide_id: Codec.str,
    tid: Codec.strOpt,
    comment: Codec.strOpt,
    parts: Codec.list(Codec.obj(ReplacePartsInput))
  }))

/**
 * What `replace` gives.
 *
 * @category outputs
 */
export interface ReplaceOutput {
  readonly failed_part_index?: number | undefined
  readonly failed_reason?: string | undefined
  readonly revision_id?: number | undefined
}

export const ReplaceOutput: Codec.Shape<ReplaceOutput> =
  /*#__PURE__*/ Codec.shape("slides_ai.v1.xml_presentation.slide.replace#output", () => ({
    failed_part_index: Codec.intOpt,
    failed_reason: Codec.strOpt,
    revision_id: Codec.intOpt
  }))

/**
 * `POST /open-apis/slides_ai/v1/xml_presentations/:xml_presentation_id/slide/replace` · Token: tenant or
 * user.
 *
 * Scopes, any of: `slides:presentation:update`, `slides:presentation:write_only`.
 *
 * Known from the platform's own command-line client only: it has no documentation page and may change without
 * notice.
 *
 * @category endpoints
 */
export const replace: Endpoint.Described<ReplaceInput, ReplaceOutput, "tenant" | "user"> & {
  /**
   * `POST /open-apis/slides_ai/v1/xml_presentations/:xml_presentation_id/slide/replace`
   *
   * Scopes, any of: `slides:presentation:update`, `slides:presentation:write_only`.
   */
  (input: ReplaceInput, options?: Endpoint.CallOptions): Effect.Effect<ReplaceOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "slides_ai.v1.xml_presentation.slide.replace",
  method: "POST",
  path: "/open-apis/slides_ai/v1/xml_presentations/:xml_presentation_id/slide/replace",
  tokens: ["tenant", "user"],
  query: ["revision_id", "slide_id", "tid"],
  body: "json",
  input: ReplaceInput,
  output: ReplaceOutput
})

/** @category structures */
export interface Slide {
  readonly content?: string | undefined
  readonly slide_id?: string | undefined
}

export const Slide: Codec.Shape<Slide> = /*#__PURE__*/ Codec.shape("slides_ai#Slide", () => ({
  content: Codec.strOpt,
  slide_id: Codec.strOpt
}))

/** @category structures */
export interface ReplacePartsInput {
  readonly action: string
  readonly block_id?: string | undefined
  readonly insert_before_block_id?: string | undefined
  readonly insertion?: string | undefined
  readonly is_multiple?: boolean | undefined
  readonly pattern?: string | undefined
  readonly replacement?: string | undefined
}

export const ReplacePartsInput: Codec.Shape<ReplacePartsInput> =
  /*#__PURE__*/ Codec.shape("slides_ai.v1.xml_presentation.slide.replace#input.parts", () => ({
    action: Codec.str,
    block_id: Codec.strOpt,
    insert_before_block_id: Codec.strOpt,
    insertion: Codec.strOpt,
    is_multiple: Codec.boolOpt,
    pattern: Codec.strOpt,
    replacement: Codec.strOpt
  }))
