// GENERATED from spec/slides_ai.json. DO NOT EDIT: correct spec/patches/slides_ai.json.
/**
 * Endpoints of `slides_ai.v1.xml_presentation`.
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
  readonly xml_presentation?: CreateXmlPresentationInput | undefined
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("slides_ai.v1.xml_presentation.create#input", () => ({
    xml_presentation: Codec.objOpt(CreateXmlPresentationInput)
  }))

/**
 * What `create` gives.
 *
 * @category outputs
 */
export interface CreateOutput {
  readonly xml_presentation_id?: string | undefined
  readonly slide_ids?: ReadonlyArray<string> | undefined
  readonly revision_id?: number | undefined
  readonly url?: string | undefined
  readonly issues?: string | undefined
}

export const CreateOutput: Codec.Shape<CreateOutput> =
  /*#__PURE__*/ Codec.shape("slides_ai.v1.xml_presentation.create#output", () => ({
    xml_presentation_id: Codec.strOpt,
    slide_ids: Codec.listOpt(Codec.str),
    revision_id: Codec.numOpt,
    url: Codec.strOpt,
    issues: Codec.strOpt
  }))

/**
 * 以 XML 格式创建演示文稿
 *
 * `POST /open-apis/slides_ai/v1/xml_presentations` · Token: tenant or user.
 *
 * The platform's own client asks for `docs:document.media:upload`, `slides:presentation:create`,
 * `slides:presentation:write_only` before it calls this.
 *
 * Known from the platform's own command-line client only: it has no documentation page and may change without
 * notice.
 *
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "tenant" | "user"> & {
  /**
   * 以 XML 格式创建演示文稿
   *
   * The platform's own client asks for `docs:document.media:upload`, `slides:presentation:create`,
   * `slides:presentation:write_only` before it calls this.
   */
  (input?: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.make({
  id: "slides_ai.v1.xml_presentation.create",
  method: "POST",
  path: "/open-apis/slides_ai/v1/xml_presentations",
  tokens: ["tenant", "user"],
  body: "json",
  input: CreateInput,
  output: CreateOutput
})

/**
 * What `get` takes.
 *
 * @category inputs
 */
export interface GetInput {
  readonly xml_presentation_id: string
  /** At least -1. Default: `-1`. */
  readonly revision_id?: number | undefined
  /** Not in the documentation. */
  readonly remove_attr_id?: boolean | undefined
}

export const GetInput: Codec.Shape<GetInput> =
  /*#__PURE__*/ Codec.shape("slides_ai.v1.xml_presentation.get#input", () => ({
    xml_presentation_id: Codec.str,
    revision_id: Codec.intOpt,
    remove_attr_id: Codec.boolOpt
  }))

/**
 * What `get` gives.
 *
 * @category outputs
 */
export interface GetOutput {
  readonly xml_presentation?: GetOutputXmlPresentation | undefined
}

export const GetOutput: Codec.Shape<GetOutput> =
  /*#__PURE__*/ Codec.shape("slides_ai.v1.xml_presentation.get#output", () => ({
    xml_presentation: Codec.objOpt(GetOutputXmlPresentation)
  }))

/**
 * `GET /open-apis/slides_ai/v1/xml_presentations/:xml_presentation_id` · Token: tenant or user.
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
   * `GET /open-apis/slides_ai/v1/xml_presentations/:xml_presentation_id`
   *
   * Scopes, any of: `slides:presentation:read`.
   */
  (input: GetInput, options?: Endpoint.CallOptions): Effect.Effect<GetOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "slides_ai.v1.xml_presentation.get",
  method: "GET",
  path: "/open-apis/slides_ai/v1/xml_presentations/:xml_presentation_id",
  tokens: ["tenant", "user"],
  query: ["revision_id", "remove_attr_id"],
  input: GetInput,
  output: GetOutput
})

/** @category structures */
export interface CreateXmlPresentationInput {
  readonly presentation_id?: string | undefined
  readonly revision_id?: number | undefined
  readonly content?: string | undefined
}

export const CreateXmlPresentationInput: Codec.Shape<CreateXmlPresentationInput> =
  /*#__PURE__*/ Codec.shape("slides_ai.v1.xml_presentation.create#input.xml_presentation", () => ({
    presentation_id: Codec.strOpt,
    revision_id: Codec.numOpt,
    content: Codec.strOpt
  }))

/** @category structures */
export interface GetOutputXmlPresentation {
  readonly content?: string | undefined
  readonly presentation_id?: string | undefined
  readonly revision_id?: number | undefined
}

export const GetOutputXmlPresentation: Codec.Shape<GetOutputXmlPresentation> =
  /*#__PURE__*/ Codec.shape("slides_ai.v1.xml_presentation.get#output.xml_presentation", () => ({
    content: Codec.strOpt,
    presentation_id: Codec.strOpt,
    revision_id: Codec.intOpt
  }))
