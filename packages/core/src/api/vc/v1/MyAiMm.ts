// GENERATED from spec/vc.json. DO NOT EDIT: correct spec/patches/vc.json.
/**
 * Endpoints of `vc.v1.my_ai_mm`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import { codes } from "../../../internal/codes/vc.js"
import * as Types from "./Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `extensionBoarding` takes.
 *
 * @category inputs
 */
export interface ExtensionBoardingInput {
  readonly scenario_context?: ScenarioContextInput | undefined
  readonly scenario_context_schema_version?: string | undefined
}

export const ExtensionBoardingInput: Codec.Shape<ExtensionBoardingInput> =
  /*#__PURE__*/ Codec.shape("vc.v1.my_ai_mm.extension_boarding#input", () => ({
    scenario_context: Codec.objOpt(ScenarioContextInput),
    scenario_context_schema_version: Codec.strOpt
  }))

/**
 * What `extensionBoarding` gives.
 *
 * @category outputs
 */
export interface ExtensionBoardingOutput {
  readonly present?: MyAiMmPresent | undefined
}

export const ExtensionBoardingOutput: Codec.Shape<ExtensionBoardingOutput> =
  /*#__PURE__*/ Codec.shape("vc.v1.my_ai_mm.extension_boarding#output", () => ({
    present: Codec.objOpt(MyAiMmPresent)
  }))

/**
 * `POST /open-apis/vc/v1/my_ai_mm/extension_boarding` · Token kinds are not documented.
 *
 * @category endpoints
 */
export const extensionBoarding: Endpoint.Described<ExtensionBoardingInput, ExtensionBoardingOutput, "tenant" | "user"> & {
  /** `POST /open-apis/vc/v1/my_ai_mm/extension_boarding` */
  (input?: ExtensionBoardingInput, options?: Endpoint.CallOptions): Effect.Effect<ExtensionBoardingOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.make({
  id: "vc.v1.my_ai_mm.extension_boarding",
  method: "POST",
  path: "/open-apis/vc/v1/my_ai_mm/extension_boarding",
  tokens: ["tenant", "user"],
  body: "json",
  codes,
  input: ExtensionBoardingInput,
  output: ExtensionBoardingOutput
})

/**
 * What `mediaBind` takes.
 *
 * @category inputs
 */
export interface MediaBindInput {
  readonly message_id?: string | undefined
  readonly status?: MediaBindStatusInput | undefined
  readonly callback_info?: string | undefined
}

export const MediaBindInput: Codec.Shape<MediaBindInput> =
  /*#__PURE__*/ Codec.shape("vc.v1.my_ai_mm.media_bind#input", () => ({
    message_id: Codec.strOpt,
    status: Codec.objOpt(MediaBindStatusInput),
    callback_info: Codec.strOpt
  }))

/**
 * What `mediaBind` gives.
 *
 * @category outputs
 */
export interface MediaBindOutput {
  readonly present?: MyAiMmPresent | undefined
}

export const MediaBindOutput: Codec.Shape<MediaBindOutput> =
  /*#__PURE__*/ Codec.shape("vc.v1.my_ai_mm.media_bind#output", () => ({
    present: Codec.objOpt(MyAiMmPresent)
  }))

/**
 * `POST /open-apis/vc/v1/my_ai_mm/media_bind` · Token kinds are not documented.
 *
 * @category endpoints
 */
export const mediaBind: Endpoint.Described<MediaBindInput, MediaBindOutput, "tenant" | "user"> & {
  /** `POST /open-apis/vc/v1/my_ai_mm/media_bind` */
  (input?: MediaBindInput, options?: Endpoint.CallOptions): Effect.Effect<MediaBindOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.make({
  id: "vc.v1.my_ai_mm.media_bind",
  method: "POST",
  path: "/open-apis/vc/v1/my_ai_mm/media_bind",
  tokens: ["tenant", "user"],
  body: "json",
  codes,
  input: MediaBindInput,
  output: MediaBindOutput
})

/**
 * What `mediaParse` takes.
 *
 * @category inputs
 */
export interface MediaParseInput {
  readonly scenario_context?: ScenarioContextInput | undefined
  readonly scenario_context_schema_version?: string | undefined
}

export const MediaParseInput: Codec.Shape<MediaParseInput> =
  /*#__PURE__*/ Codec.shape("vc.v1.my_ai_mm.media_parse#input", () => ({
    scenario_context: Codec.objOpt(ScenarioContextInput),
    scenario_context_schema_version: Codec.strOpt
  }))

/**
 * What `mediaParse` gives.
 *
 * @category outputs
 */
export interface MediaParseOutput {
  readonly present?: MyAiMmPresent | undefined
}

export const MediaParseOutput: Codec.Shape<MediaParseOutput> =
  /*#__PURE__*/ Codec.shape("vc.v1.my_ai_mm.media_parse#output", () => ({
    present: Codec.objOpt(MyAiMmPresent)
  }))

/**
 * `POST /open-apis/vc/v1/my_ai_mm/media_parse` · Token kinds are not documented.
 *
 * @category endpoints
 */
export const mediaParse: Endpoint.Described<MediaParseInput, MediaParseOutput, "tenant" | "user"> & {
  /** `POST /open-apis/vc/v1/my_ai_mm/media_parse` */
  (input?: MediaParseInput, options?: Endpoint.CallOptions): Effect.Effect<MediaParseOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.make({
  id: "vc.v1.my_ai_mm.media_parse",
  method: "POST",
  path: "/open-apis/vc/v1/my_ai_mm/media_parse",
  tokens: ["tenant", "user"],
  body: "json",
  codes,
  input: MediaParseInput,
  output: MediaParseOutput
})

/**
 * What `query` takes.
 *
 * @category inputs
 */
export interface QueryInput {
  readonly tool_raw_instruction?: string | undefined
  readonly scenario_context?: ScenarioContextInput | undefined
  readonly scenario_context_schema_version?: string | undefined
}

export const QueryInput: Codec.Shape<QueryInput> =
  /*#__PURE__*/ Codec.shape("vc.v1.my_ai_mm.query#input", () => ({
    tool_raw_instruction: Codec.strOpt,
    scenario_context: Codec.objOpt(ScenarioContextInput),
    scenario_context_schema_version: Codec.strOpt
  }))

/**
 * What `query` gives.
 *
 * @category outputs
 */
export interface QueryOutput {
  readonly present?: MyAiMmPresent | undefined
  readonly hint?: string | undefined
}

export const QueryOutput: Codec.Shape<QueryOutput> =
  /*#__PURE__*/ Codec.shape("vc.v1.my_ai_mm.query#output", () => ({
    present: Codec.objOpt(MyAiMmPresent),
    hint: Codec.strOpt
  }))

/**
 * `POST /open-apis/vc/v1/my_ai_mm/query` · Token kinds are not documented.
 *
 * @category endpoints
 */
export const query: Endpoint.Described<QueryInput, QueryOutput, "tenant" | "user"> & {
  /** `POST /open-apis/vc/v1/my_ai_mm/query` */
  (input?: QueryInput, options?: Endpoint.CallOptions): Effect.Effect<QueryOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.make({
  id: "vc.v1.my_ai_mm.query",
  method: "POST",
  path: "/open-apis/vc/v1/my_ai_mm/query",
  tokens: ["tenant", "user"],
  body: "json",
  repeatable: true,
  codes,
  input: QueryInput,
  output: QueryOutput
})

/**
 * What `querySuggestContext` takes.
 *
 * @category inputs
 */
export interface QuerySuggestContextInput {
  readonly object_token?: string | undefined
  readonly object_type?: string | undefined
}

export const QuerySuggestContextInput: Codec.Shape<QuerySuggestContextInput> =
  /*#__PURE__*/ Codec.shape("vc.v1.my_ai_mm.query_suggest_context#input", () => ({
    object_token: Codec.strOpt,
    object_type: Codec.strOpt
  }))

/**
 * What `querySuggestContext` gives.
 *
 * @category outputs
 */
export interface QuerySuggestContextOutput {
  readonly title?: string | undefined
  readonly content?: string | undefined
}

export const QuerySuggestContextOutput: Codec.Shape<QuerySuggestContextOutput> =
  /*#__PURE__*/ Codec.shape("vc.v1.my_ai_mm.query_suggest_context#output", () => ({
    title: Codec.strOpt,
    content: Codec.strOpt
  }))

/**
 * `GET /open-apis/vc/v1/my_ai_mm/query_suggest_context` · Token kinds are not documented.
 *
 * @category endpoints
 */
export const querySuggestContext: Endpoint.Described<QuerySuggestContextInput, QuerySuggestContextOutput, "tenant" | "user"> & {
  /** `GET /open-apis/vc/v1/my_ai_mm/query_suggest_context` */
  (input?: QuerySuggestContextInput, options?: Endpoint.CallOptions): Effect.Effect<QuerySuggestContextOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.make({
  id: "vc.v1.my_ai_mm.query_suggest_context",
  method: "GET",
  path: "/open-apis/vc/v1/my_ai_mm/query_suggest_context",
  tokens: ["tenant", "user"],
  query: ["object_token", "object_type"],
  codes,
  input: QuerySuggestContextInput,
  output: QuerySuggestContextOutput
})

/** @category structures */
export interface ScenarioContextInput {
  readonly plugins?: ReadonlyArray<Types.Plugin> | undefined
  readonly work_mode?: number | undefined
  readonly scenario?:
    | "IM" | "Doc" | "Sheet" | "Base" | "VC" | "Calendar" | "Email" | "MediaView" | (string & {}) | undefined
  readonly session_id?: string | undefined
  readonly upload_objects?: ReadonlyArray<UploadObject> | undefined
  readonly system_info?: Types.SystemInfo | undefined
}

export const ScenarioContextInput: Codec.Shape<ScenarioContextInput> =
  /*#__PURE__*/ Codec.shape("vc#ScenarioContextInput", () => ({
    plugins: Codec.listOpt(Codec.obj(Types.Plugin)),
    work_mode: Codec.numOpt,
    scenario: Codec.listedOpt("IM", "Doc", "Sheet", "Base", "VC", "Calendar", "Email", "MediaView"),
    session_id: Codec.strOpt,
    upload_objects: Codec.listOpt(Codec.obj(UploadObject)),
    system_info: Codec.objOpt(Types.SystemInfo)
  }))

/** @category structures */
export interface UploadObject {
  readonly biz_id?: string | undefined
  readonly type?: string | undefined
}

export const UploadObject: Codec.Shape<UploadObject> = /*#__PURE__*/ Codec.shape("vc#UploadObject", () => ({
  biz_id: Codec.strOpt,
  type: Codec.strOpt
}))

/** @category structures */
export interface MyAiMmPresent {
  readonly type?: string | undefined
  readonly card_template_id?: string | undefined
  readonly body?: string | undefined
  readonly card_variables?: CardVariables | undefined
  readonly callback_info?: string | undefined
}

export const MyAiMmPresent: Codec.Shape<MyAiMmPresent> =
  /*#__PURE__*/ Codec.shape("vc#MyAiMmPresent", () => ({
    type: Codec.strOpt,
    card_template_id: Codec.strOpt,
    body: Codec.strOpt,
    card_variables: Codec.objOpt(CardVariables),
    callback_info: Codec.strOpt
  }))

/** @category structures */
export interface CardVariables {
  readonly content?: string | undefined
}

export const CardVariables: Codec.Shape<CardVariables> =
  /*#__PURE__*/ Codec.shape("vc#CardVariables", () => ({
    content: Codec.strOpt
  }))

/** @category structures */
export interface MediaBindStatusInput {
  readonly from_status?: string | undefined
  readonly to_status?: string | undefined
}

export const MediaBindStatusInput: Codec.Shape<MediaBindStatusInput> =
  /*#__PURE__*/ Codec.shape("vc.v1.my_ai_mm.media_bind#input.status", () => ({
    from_status: Codec.strOpt,
    to_status: Codec.strOpt
  }))
