// GENERATED from spec/vc.json. DO NOT EDIT: correct spec/patches/vc.json.
/**
 * Endpoints of `vc.v1.my_ai_vc`.
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
 * What `cardCallback` takes.
 *
 * @category inputs
 */
export interface CardCallbackInput {
  readonly open_message_id?: string | undefined
  readonly open_chat_id?: string | undefined
  readonly operator_tenant_key?: string | undefined
  readonly token?: string | undefined
  readonly action?: CardCallbackActionInput | undefined
}

export const CardCallbackInput: Codec.Shape<CardCallbackInput> =
  /*#__PURE__*/ Codec.shape("vc.v1.my_ai_vc.card_callback#input", () => ({
    open_message_id: Codec.strOpt,
    open_chat_id: Codec.strOpt,
    operator_tenant_key: Codec.strOpt,
    token: Codec.strOpt,
    action: Codec.objOpt(CardCallbackActionInput)
  }))

/**
 * `POST /open-apis/vc/v1/my_ai_vc/card_callback` · Token kinds are not documented.
 *
 * @category endpoints
 */
export const cardCallback: Endpoint.Described<CardCallbackInput, Codec.Dictionary, "tenant" | "user"> & {
  /** `POST /open-apis/vc/v1/my_ai_vc/card_callback` */
  (input?: CardCallbackInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.make({
  id: "vc.v1.my_ai_vc.card_callback",
  method: "POST",
  path: "/open-apis/vc/v1/my_ai_vc/card_callback",
  tokens: ["tenant", "user"],
  body: "json",
  codes,
  input: CardCallbackInput,
  output: Codec.dictionary
})

/**
 * What `fetchMeetingAnalyze` takes.
 *
 * @category inputs
 */
export interface FetchMeetingAnalyzeInput {
  readonly task_id?: string | undefined
}

export const FetchMeetingAnalyzeInput: Codec.Shape<FetchMeetingAnalyzeInput> =
  /*#__PURE__*/ Codec.shape("vc.v1.my_ai_vc.fetch_meeting_analyze#input", () => ({
    task_id: Codec.strOpt
  }))

/**
 * What `fetchMeetingAnalyze` gives.
 *
 * @category outputs
 */
export interface FetchMeetingAnalyzeOutput {
  readonly meeting_analyze_status?: number | undefined
  readonly analyze_outputs?: ReadonlyArray<FetchMeetingAnalyzeOutputAnalyzeOutputs> | undefined
}

export const FetchMeetingAnalyzeOutput: Codec.Shape<FetchMeetingAnalyzeOutput> =
  /*#__PURE__*/ Codec.shape("vc.v1.my_ai_vc.fetch_meeting_analyze#output", () => ({
    meeting_analyze_status: Codec.numOpt,
    analyze_outputs: Codec.listOpt(Codec.obj(FetchMeetingAnalyzeOutputAnalyzeOutputs))
  }))

/**
 * `POST /open-apis/vc/v1/my_ai_vc/fetch_meeting_analyze` · Token kinds are not documented.
 *
 * @category endpoints
 */
export const fetchMeetingAnalyze: Endpoint.Described<FetchMeetingAnalyzeInput, FetchMeetingAnalyzeOutput, "tenant" | "user"> & {
  /** `POST /open-apis/vc/v1/my_ai_vc/fetch_meeting_analyze` */
  (input?: FetchMeetingAnalyzeInput, options?: Endpoint.CallOptions): Effect.Effect<FetchMeetingAnalyzeOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.make({
  id: "vc.v1.my_ai_vc.fetch_meeting_analyze",
  method: "POST",
  path: "/open-apis/vc/v1/my_ai_vc/fetch_meeting_analyze",
  tokens: ["tenant", "user"],
  body: "json",
  codes,
  input: FetchMeetingAnalyzeInput,
  output: FetchMeetingAnalyzeOutput
})

/**
 * What `fetchMeetingList` gives.
 *
 * @category outputs
 */
export interface FetchMeetingListOutput {
  readonly meeting_list_url?: string | undefined
}

export const FetchMeetingListOutput: Codec.Shape<FetchMeetingListOutput> =
  /*#__PURE__*/ Codec.shape("vc.v1.my_ai_vc.fetch_meeting_list#output", () => ({
    meeting_list_url: Codec.strOpt
  }))

/**
 * 用于获取已经保存的会议列表
 *
 * `POST /open-apis/vc/v1/my_ai_vc/fetch_meeting_list` · Token kinds are not documented.
 *
 * @category endpoints
 */
export const fetchMeetingList: Endpoint.Described<Codec.Empty, FetchMeetingListOutput, "tenant" | "user"> & {
  /** 用于获取已经保存的会议列表 */
  (input?: Codec.Empty, options?: Endpoint.CallOptions): Effect.Effect<FetchMeetingListOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.make({
  id: "vc.v1.my_ai_vc.fetch_meeting_list",
  method: "POST",
  path: "/open-apis/vc/v1/my_ai_vc/fetch_meeting_list",
  tokens: ["tenant", "user"],
  codes,
  input: Codec.empty,
  output: FetchMeetingListOutput
})

/**
 * What `meetingAnalyze` takes.
 *
 * @category inputs
 */
export interface MeetingAnalyzeInput {
  readonly objective_check?: MeetingAnalyzeObjectiveCheckInput | undefined
  readonly subjective_check?: MeetingAnalyzeSubjectiveCheckInput | undefined
  readonly meeting_ids?: ReadonlyArray<string> | undefined
}

export const MeetingAnalyzeInput: Codec.Shape<MeetingAnalyzeInput> =
  /*#__PURE__*/ Codec.shape("vc.v1.my_ai_vc.meeting_analyze#input", () => ({
    objective_check: Codec.objOpt(MeetingAnalyzeObjectiveCheckInput),
    subjective_check: Codec.objOpt(MeetingAnalyzeSubjectiveCheckInput),
    meeting_ids: Codec.listOpt(Codec.str)
  }))

/**
 * What `meetingAnalyze` gives.
 *
 * @category outputs
 */
export interface MeetingAnalyzeOutput {
  readonly task_id?: string | undefined
}

export const MeetingAnalyzeOutput: Codec.Shape<MeetingAnalyzeOutput> =
  /*#__PURE__*/ Codec.shape("vc.v1.my_ai_vc.meeting_analyze#output", () => ({
    task_id: Codec.strOpt
  }))

/**
 * `POST /open-apis/vc/v1/my_ai_vc/meeting_analyze` · Token kinds are not documented.
 *
 * @category endpoints
 */
export const meetingAnalyze: Endpoint.Described<MeetingAnalyzeInput, MeetingAnalyzeOutput, "tenant" | "user"> & {
  /** `POST /open-apis/vc/v1/my_ai_vc/meeting_analyze` */
  (input?: MeetingAnalyzeInput, options?: Endpoint.CallOptions): Effect.Effect<MeetingAnalyzeOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.make({
  id: "vc.v1.my_ai_vc.meeting_analyze",
  method: "POST",
  path: "/open-apis/vc/v1/my_ai_vc/meeting_analyze",
  tokens: ["tenant", "user"],
  body: "json",
  codes,
  input: MeetingAnalyzeInput,
  output: MeetingAnalyzeOutput
})

/**
 * What `setMeetingList` takes.
 *
 * @category inputs
 */
export interface SetMeetingListInput {
  readonly meeting_list_url: string
}

export const SetMeetingListInput: Codec.Shape<SetMeetingListInput> =
  /*#__PURE__*/ Codec.shape("vc.v1.my_ai_vc.set_meeting_list#input", () => ({
    meeting_list_url: Codec.str
  }))

/**
 * 设置需要分析的会议列表
 *
 * `POST /open-apis/vc/v1/my_ai_vc/set_meeting_list` · Token kinds are not documented.
 *
 * @category endpoints
 */
export const setMeetingList: Endpoint.Described<SetMeetingListInput, Codec.Dictionary, "tenant" | "user"> & {
  /** 设置需要分析的会议列表 */
  (input: SetMeetingListInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "vc.v1.my_ai_vc.set_meeting_list",
  method: "POST",
  path: "/open-apis/vc/v1/my_ai_vc/set_meeting_list",
  tokens: ["tenant", "user"],
  body: "json",
  codes,
  input: SetMeetingListInput,
  output: Codec.dictionary
})

/**
 * What `startAnalysis` takes.
 *
 * @category inputs
 */
export interface StartAnalysisInput {
  readonly tool_raw_instruction: string
}

export const StartAnalysisInput: Codec.Shape<StartAnalysisInput> =
  /*#__PURE__*/ Codec.shape("vc.v1.my_ai_vc.start_analysis#input", () => ({
    tool_raw_instruction: Codec.str
  }))

/**
 * What `startAnalysis` gives.
 *
 * @category outputs
 */
export interface StartAnalysisOutput {
  readonly result?: StartAnalysisOutputResult | undefined
  readonly present?: Types.Present | undefined
}

export const StartAnalysisOutput: Codec.Shape<StartAnalysisOutput> =
  /*#__PURE__*/ Codec.shape("vc.v1.my_ai_vc.start_analysis#output", () => ({
    result: Codec.objOpt(StartAnalysisOutputResult),
    present: Codec.objOpt(Types.Present)
  }))

/**
 * 开始会议分析
 *
 * `POST /open-apis/vc/v1/my_ai_vc/start_analysis` · Token kinds are not documented.
 *
 * @category endpoints
 */
export const startAnalysis: Endpoint.Described<StartAnalysisInput, StartAnalysisOutput, "tenant" | "user"> & {
  /** 开始会议分析 */
  (input: StartAnalysisInput, options?: Endpoint.CallOptions): Effect.Effect<StartAnalysisOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "vc.v1.my_ai_vc.start_analysis",
  method: "POST",
  path: "/open-apis/vc/v1/my_ai_vc/start_analysis",
  tokens: ["tenant", "user"],
  body: "json",
  codes,
  input: StartAnalysisInput,
  output: StartAnalysisOutput
})

/** @category structures */
export interface CardCallbackActionInput {
  readonly value: CardCallbackActionValueInput
  readonly tag: string
}

export const CardCallbackActionInput: Codec.Shape<CardCallbackActionInput> =
  /*#__PURE__*/ Codec.shape("vc.v1.my_ai_vc.card_callback#input.action", () => ({
    value: Codec.obj(CardCallbackActionValueInput),
    tag: Codec.str
  }))

/** @category structures */
export interface CardCallbackActionValueInput {
  readonly body: string
  readonly handle: string
}

export const CardCallbackActionValueInput: Codec.Shape<CardCallbackActionValueInput> =
  /*#__PURE__*/ Codec.shape("vc.v1.my_ai_vc.card_callback#input.action.value", () => ({
    body: Codec.str,
    handle: Codec.str
  }))

/** @category structures */
export interface FetchMeetingAnalyzeOutputAnalyzeOutputs {
  readonly meeting_id?: string | undefined
  readonly check_status_code?: number | undefined
  readonly objective_check_output?: FetchMeetingAnalyzeOutputAnalyzeOutputsObjectiveCheckOutput | undefined
  readonly subjective_check_output?: FetchMeetingAnalyzeOutputAnalyzeOutputsSubjectiveCheckOutput | undefined
}

export const FetchMeetingAnalyzeOutputAnalyzeOutputs: Codec.Shape<FetchMeetingAnalyzeOutputAnalyzeOutputs> =
  /*#__PURE__*/ Codec.shape("vc.v1.my_ai_vc.fetch_meeting_analyze#output.analyze_outputs", () => ({
    meeting_id: Codec.strOpt,
    check_status_code: Codec.numOpt,
    objective_check_output: Codec.objOpt(FetchMeetingAnalyzeOutputAnalyzeOutputsObjectiveCheckOutput),
    subjective_check_output: Codec.objOpt(FetchMeetingAnalyzeOutputAnalyzeOutputsSubjectiveCheckOutput)
  }))

/** @category structures */
export interface FetchMeetingAnalyzeOutputAnalyzeOutputsObjectiveCheckOutput {
  readonly failed_lists?: ReadonlyArray<number> | undefined
  readonly status_code?: number | undefined
}

export const FetchMeetingAnalyzeOutputAnalyzeOutputsObjectiveCheckOutput: Codec.Shape<FetchMeetingAnalyzeOutputAnalyzeOutputsObjectiveCheckOutput> =
  /*#__PURE__*/ Codec.shape("vc.v1.my_ai_vc.fetch_meeting_analyze#output.analyze_outputs.objective_check_output", () => ({
    failed_lists: Codec.listOpt(Codec.num),
    status_code: Codec.numOpt
  }))

/** @category structures */
export interface FetchMeetingAnalyzeOutputAnalyzeOutputsSubjectiveCheckOutput {
  readonly keypoints?: ReadonlyArray<string> | undefined
  readonly key_point_match_details?: ReadonlyArray<FetchMeetingAnalyzeOutputAnalyzeOutputsSubjectiveCheckOutputKeyPointMatchDetails> | undefined
  readonly user_prompt_outputs?: ReadonlyArray<string> | undefined
  readonly status_code?: number | undefined
}

export const FetchMeetingAnalyzeOutputAnalyzeOutputsSubjectiveCheckOutput: Codec.Shape<FetchMeetingAnalyzeOutputAnalyzeOutputsSubjectiveCheckOutput> =
  /*#__PURE__*/ Codec.shape("vc.v1.my_ai_vc.fetch_meeting_analyze#output.analyze_outputs.subjective_check_output", () => ({
    keypoints: Codec.listOpt(Codec.str),
    key_point_match_details: Codec.listOpt(Codec.obj(FetchMeetingAnalyzeOutputAnalyzeOutputsSubjectiveCheckOutputKeyPointMatchDetails)),
    user_prompt_outputs: Codec.listOpt(Codec.str),
    status_code: Codec.numOpt
  }))

/** @category structures */
export interface FetchMeetingAnalyzeOutputAnalyzeOutputsSubjectiveCheckOutputKeyPointMatchDetails {
  readonly key_point_match_details?: ReadonlyArray<FetchMeetingAnalyzeOutputAnalyzeOutputsSubjectiveCheckOutputKeyPointMatchDetailsKeyPointMatchDetails> | undefined
}

export const FetchMeetingAnalyzeOutputAnalyzeOutputsSubjectiveCheckOutputKeyPointMatchDetails: Codec.Shape<FetchMeetingAnalyzeOutputAnalyzeOutputsSubjectiveCheckOutputKeyPointMatchDetails> =
  /*#__PURE__*/ Codec.shape("vc.v1.my_ai_vc.fetch_meeting_analyze#output.analyze_outputs.subjective_check_output.key_point_match_details", () => ({
    key_point_match_details: Codec.listOpt(Codec.obj(FetchMeetingAnalyzeOutputAnalyzeOutputsSubjectiveCheckOutputKeyPointMatchDetailsKeyPointMatchDetails))
  }))

/** @category structures */
export interface FetchMeetingAnalyzeOutputAnalyzeOutputsSubjectiveCheckOutputKeyPointMatchDetailsKeyPointMatchDetails {
  readonly start_timestamp?: string | undefined
  readonly matched_text?: string | undefined
}

export const FetchMeetingAnalyzeOutputAnalyzeOutputsSubjectiveCheckOutputKeyPointMatchDetailsKeyPointMatchDetails: Codec.Shape<FetchMeetingAnalyzeOutputAnalyzeOutputsSubjectiveCheckOutputKeyPointMatchDetailsKeyPointMatchDetails> =
  /*#__PURE__*/ Codec.shape("vc.v1.my_ai_vc.fetch_meeting_analyze#output.analyze_outputs.subjective_check_output.key_point_match_details.key_point_match_details", () => ({
    start_timestamp: Codec.strOpt,
    matched_text: Codec.strOpt
  }))

/** @category structures */
export interface MeetingAnalyzeObjectiveCheckInput {
  readonly objective_check_types?: ReadonlyArray<number> | undefined
  readonly objective_check_params?: ReadonlyArray<MeetingAnalyzeObjectiveCheckObjectiveCheckParamsInput> | undefined
}

export const MeetingAnalyzeObjectiveCheckInput: Codec.Shape<MeetingAnalyzeObjectiveCheckInput> =
  /*#__PURE__*/ Codec.shape("vc.v1.my_ai_vc.meeting_analyze#input.objective_check", () => ({
    objective_check_types: Codec.listOpt(Codec.num),
    objective_check_params: Codec.listOpt(Codec.obj(MeetingAnalyzeObjectiveCheckObjectiveCheckParamsInput))
  }))

/** @category structures */
export interface MeetingAnalyzeObjectiveCheckObjectiveCheckParamsInput {
  readonly params?: ReadonlyArray<number> | undefined
}

export const MeetingAnalyzeObjectiveCheckObjectiveCheckParamsInput: Codec.Shape<MeetingAnalyzeObjectiveCheckObjectiveCheckParamsInput> =
  /*#__PURE__*/ Codec.shape("vc.v1.my_ai_vc.meeting_analyze#input.objective_check.objective_check_params", () => ({
    params: Codec.listOpt(Codec.num)
  }))

/** @category structures */
export interface MeetingAnalyzeSubjectiveCheckInput {
  readonly key_points?: ReadonlyArray<MeetingAnalyzeSubjectiveCheckKeyPointsInput> | undefined
  readonly user_input_prompts?: ReadonlyArray<string> | undefined
}

export const MeetingAnalyzeSubjectiveCheckInput: Codec.Shape<MeetingAnalyzeSubjectiveCheckInput> =
  /*#__PURE__*/ Codec.shape("vc.v1.my_ai_vc.meeting_analyze#input.subjective_check", () => ({
    key_points: Codec.listOpt(Codec.obj(MeetingAnalyzeSubjectiveCheckKeyPointsInput)),
    user_input_prompts: Codec.listOpt(Codec.str)
  }))

/** @category structures */
export interface MeetingAnalyzeSubjectiveCheckKeyPointsInput {
  readonly name?: string | undefined
  readonly description?: string | undefined
}

export const MeetingAnalyzeSubjectiveCheckKeyPointsInput: Codec.Shape<MeetingAnalyzeSubjectiveCheckKeyPointsInput> =
  /*#__PURE__*/ Codec.shape("vc.v1.my_ai_vc.meeting_analyze#input.subjective_check.key_points", () => ({
    name: Codec.strOpt,
    description: Codec.strOpt
  }))

/** @category structures */
export interface StartAnalysisOutputResult {
  readonly reply: string
}

export const StartAnalysisOutputResult: Codec.Shape<StartAnalysisOutputResult> =
  /*#__PURE__*/ Codec.shape("vc.v1.my_ai_vc.start_analysis#output.result", () => ({
    reply: Codec.str
  }))
