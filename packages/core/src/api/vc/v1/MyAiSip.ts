// GENERATED from spec/vc.json. DO NOT EDIT: correct spec/patches/vc.json.
/**
 * Endpoints of `vc.v1.my_ai_sip`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import { codes } from "../../../internal/codes/vc.js"
import type * as Effect from "effect/Effect"

/**
 * What `createEventCard` takes.
 *
 * @category inputs
 */
export interface CreateEventCardInput {
  readonly theme?: string | undefined
  readonly number?: number | undefined
  readonly size?: string | undefined
}

export const CreateEventCardInput: Codec.Shape<CreateEventCardInput> =
  /*#__PURE__*/ Codec.shape("vc.v1.my_ai_sip.create_event_card#input", () => ({
    theme: Codec.strOpt,
    number: Codec.numOpt,
    size: Codec.strOpt
  }))

/**
 * What `createEventCard` gives.
 *
 * @category outputs
 */
export interface CreateEventCardOutput {
  readonly hint?: string | undefined
  readonly result?: string | undefined
  readonly present?: CreateEventCardOutputPresent | undefined
}

export const CreateEventCardOutput: Codec.Shape<CreateEventCardOutput> =
  /*#__PURE__*/ Codec.shape("vc.v1.my_ai_sip.create_event_card#output", () => ({
    hint: Codec.strOpt,
    result: Codec.strOpt,
    present: Codec.objOpt(CreateEventCardOutputPresent)
  }))

/**
 * 生成卡片
 *
 * `POST /open-apis/vc/v1/my_ai_sip/create_event_card` · Token kinds are not documented.
 *
 * @category endpoints
 */
export const createEventCard: Endpoint.Described<CreateEventCardInput, CreateEventCardOutput, "tenant" | "user"> & {
  /** 生成卡片 */
  (input?: CreateEventCardInput, options?: Endpoint.CallOptions): Effect.Effect<CreateEventCardOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.make({
  id: "vc.v1.my_ai_sip.create_event_card",
  method: "POST",
  path: "/open-apis/vc/v1/my_ai_sip/create_event_card",
  tokens: ["tenant", "user"],
  body: "json",
  codes,
  input: CreateEventCardInput,
  output: CreateEventCardOutput
})

/** @category structures */
export interface CreateEventCardOutputPresent {
  readonly type: string
  readonly body: string
  readonly operation_type?: string | undefined
  readonly interactable?: boolean | undefined
  readonly operation_url?: string | undefined
  readonly callback_url?: string | undefined
  readonly callback_info?: string | undefined
  readonly card_template_id?: string | undefined
  readonly card_variables?: CreateEventCardOutputPresentCardVariables | undefined
}

export const CreateEventCardOutputPresent: Codec.Shape<CreateEventCardOutputPresent> =
  /*#__PURE__*/ Codec.shape("vc.v1.my_ai_sip.create_event_card#output.present", () => ({
    type: Codec.str,
    body: Codec.str,
    operation_type: Codec.strOpt,
    interactable: Codec.boolOpt,
    operation_url: Codec.strOpt,
    callback_url: Codec.strOpt,
    callback_info: Codec.strOpt,
    card_template_id: Codec.strOpt,
    card_variables: Codec.objOpt(CreateEventCardOutputPresentCardVariables)
  }))

/** @category structures */
export interface CreateEventCardOutputPresentCardVariables {
  readonly text?: string | undefined
  readonly image_key?: string | undefined
}

export const CreateEventCardOutputPresentCardVariables: Codec.Shape<CreateEventCardOutputPresentCardVariables> =
  /*#__PURE__*/ Codec.shape("vc.v1.my_ai_sip.create_event_card#output.present.card_variables", () => ({
    text: Codec.strOpt,
    image_key: Codec.strOpt
  }))
