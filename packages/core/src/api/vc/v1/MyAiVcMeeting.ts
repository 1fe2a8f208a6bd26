// GENERATED from spec/vc.json. DO NOT EDIT: correct spec/patches/vc.json.
/**
 * Endpoints of `vc.v1.my_ai_vc_meeting`.
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
 * What `callback` takes.
 *
 * @category inputs
 */
export interface CallbackInput {
  readonly message_id?: string | undefined
  readonly callback_info?: string | undefined
}

export const CallbackInput: Codec.Shape<CallbackInput> =
  /*#__PURE__*/ Codec.shape("vc.v1.my_ai_vc_meeting.callback#input", () => ({
    message_id: Codec.strOpt,
    callback_info: Codec.strOpt
  }))

/**
 * `POST /open-apis/vc/v1/my_ai_vc_meeting/callback` · Token kinds are not documented.
 *
 * @category endpoints
 */
export const callback: Endpoint.Described<CallbackInput, Codec.Dictionary, "tenant" | "user"> & {
  /** `POST /open-apis/vc/v1/my_ai_vc_meeting/callback` */
  (input?: CallbackInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.make({
  id: "vc.v1.my_ai_vc_meeting.callback",
  method: "POST",
  path: "/open-apis/vc/v1/my_ai_vc_meeting/callback",
  tokens: ["tenant", "user"],
  body: "json",
  codes,
  input: CallbackInput,
  output: Codec.dictionary
})

/**
 * What `doOperation` takes.
 *
 * @category inputs
 */
export interface DoOperationInput {
  readonly meeting_id?: string | undefined
  readonly question?: string | undefined
  readonly lang?: string | undefined
  readonly scenario_context_schema_version?: string | undefined
  readonly scenario_context?: ScenarioContext | undefined
}

export const DoOperationInput: Codec.Shape<DoOperationInput> =
  /*#__PURE__*/ Codec.shape("vc.v1.my_ai_vc_meeting.do_operation#input", () => ({
    meeting_id: Codec.strOpt,
    question: Codec.strOpt,
    lang: Codec.strOpt,
    scenario_context_schema_version: Codec.strOpt,
    scenario_context: Codec.objOpt(ScenarioContext)
  }))

/**
 * What `doOperation` gives.
 *
 * @category outputs
 */
export interface DoOperationOutput {
  readonly result?: DoOperationOutputResult | undefined
}

export const DoOperationOutput: Codec.Shape<DoOperationOutput> =
  /*#__PURE__*/ Codec.shape("vc.v1.my_ai_vc_meeting.do_operation#output", () => ({
    result: Codec.objOpt(DoOperationOutputResult)
  }))

/**
 * 会议操作
 *
 * `POST /open-apis/vc/v1/my_ai_vc_meeting/do_operation` · Token kinds are not documented.
 *
 * @category endpoints
 */
export const doOperation: Endpoint.Described<DoOperationInput, DoOperationOutput, "tenant" | "user"> & {
  /** 会议操作 */
  (input?: DoOperationInput, options?: Endpoint.CallOptions): Effect.Effect<DoOperationOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.make({
  id: "vc.v1.my_ai_vc_meeting.do_operation",
  method: "POST",
  path: "/open-apis/vc/v1/my_ai_vc_meeting/do_operation",
  tokens: ["tenant", "user"],
  body: "json",
  codes,
  input: DoOperationInput,
  output: DoOperationOutput
})

/**
 * What `docBasedSuggestQuestion` takes.
 *
 * @category inputs
 */
export interface DocBasedSuggestQuestionInput {
  readonly scenario_context?: ScenarioContext | undefined
}

export const DocBasedSuggestQuestionInput: Codec.Shape<DocBasedSuggestQuestionInput> =
  /*#__PURE__*/ Codec.shape("vc.v1.my_ai_vc_meeting.doc_based_suggest_question#input", () => ({
    scenario_context: Codec.objOpt(ScenarioContext)
  }))

/**
 * What `docBasedSuggestQuestion` gives.
 *
 * @category outputs
 */
export interface DocBasedSuggestQuestionOutput {
  readonly presents?: Types.Present | undefined
}

export const DocBasedSuggestQuestionOutput: Codec.Shape<DocBasedSuggestQuestionOutput> =
  /*#__PURE__*/ Codec.shape("vc.v1.my_ai_vc_meeting.doc_based_suggest_question#output", () => ({
    presents: Codec.objOpt(Types.Present)
  }))

/**
 * `POST /open-apis/vc/v1/my_ai_vc_meeting/doc_based_suggest_question` · Token kinds are not documented.
 *
 * @category endpoints
 */
export const docBasedSuggestQuestion: Endpoint.Described<DocBasedSuggestQuestionInput, DocBasedSuggestQuestionOutput, "tenant" | "user"> & {
  /** `POST /open-apis/vc/v1/my_ai_vc_meeting/doc_based_suggest_question` */
  (input?: DocBasedSuggestQuestionInput, options?: Endpoint.CallOptions): Effect.Effect<DocBasedSuggestQuestionOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.make({
  id: "vc.v1.my_ai_vc_meeting.doc_based_suggest_question",
  method: "POST",
  path: "/open-apis/vc/v1/my_ai_vc_meeting/doc_based_suggest_question",
  tokens: ["tenant", "user"],
  body: "json",
  codes,
  input: DocBasedSuggestQuestionInput,
  output: DocBasedSuggestQuestionOutput
})

/**
 * What `fetchRecapStream` takes.
 *
 * @category inputs
 */
export interface FetchRecapStreamInput {
  readonly meeting_id?: string | undefined
  readonly question?: string | undefined
  readonly lang?: string | undefined
  readonly scenario_context_schema_version?: string | undefined
  readonly scenario_context?: ScenarioContext | undefined
  readonly participant_input?: string | undefined
  readonly current_im_message_id?: string | undefined
  readonly debug_info_message_id?: string | undefined
}

export const FetchRecapStreamInput: Codec.Shape<FetchRecapStreamInput> =
  /*#__PURE__*/ Codec.shape("vc.v1.my_ai_vc_meeting.fetch_recap_stream#input", () => ({
    meeting_id: Codec.strOpt,
    question: Codec.strOpt,
    lang: Codec.strOpt,
    scenario_context_schema_version: Codec.strOpt,
    scenario_context: Codec.objOpt(ScenarioContext),
    participant_input: Codec.strOpt,
    current_im_message_id: Codec.strOpt,
    debug_info_message_id: Codec.strOpt
  }))

/**
 * What `fetchRecapStream` gives.
 *
 * @category outputs
 */
export interface FetchRecapStreamOutput {
  readonly result?: MyAiVcMeetingResult | undefined
}

export const FetchRecapStreamOutput: Codec.Shape<FetchRecapStreamOutput> =
  /*#__PURE__*/ Codec.shape("vc.v1.my_ai_vc_meeting.fetch_recap_stream#output", () => ({
    result: Codec.objOpt(MyAiVcMeetingResult)
  }))

/**
 * 流式获取会议纪要
 *
 * `POST /open-apis/vc/v1/my_ai_vc_meeting/fetch_recap_stream` · Token kinds are not documented.
 *
 * @category endpoints
 */
export const fetchRecapStream: Endpoint.Described<FetchRecapStreamInput, FetchRecapStreamOutput, "tenant" | "user"> & {
  /** 流式获取会议纪要 */
  (input?: FetchRecapStreamInput, options?: Endpoint.CallOptions): Effect.Effect<FetchRecapStreamOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.make({
  id: "vc.v1.my_ai_vc_meeting.fetch_recap_stream",
  method: "POST",
  path: "/open-apis/vc/v1/my_ai_vc_meeting/fetch_recap_stream",
  tokens: ["tenant", "user"],
  body: "json",
  codes,
  input: FetchRecapStreamInput,
  output: FetchRecapStreamOutput
})

/**
 * What `fetchSectionSummaryStream` takes.
 *
 * @category inputs
 */
export interface FetchSectionSummaryStreamInput {
  readonly meeting_id?: string | undefined
  readonly question?: string | undefined
  readonly lang?: string | undefined
  readonly scenario_context_schema_version?: string | undefined
  readonly scenario_context?: ScenarioContext | undefined
  readonly participant_input?: string | undefined
}

export const FetchSectionSummaryStreamInput: Codec.Shape<FetchSectionSummaryStreamInput> =
  /*#__PURE__*/ Codec.shape("vc.v1.my_ai_vc_meeting.fetch_section_summary_stream#input", () => ({
    meeting_id: Codec.strOpt,
    question: Codec.strOpt,
    lang: Codec.strOpt,
    scenario_context_schema_version: Codec.strOpt,
    scenario_context: Codec.objOpt(ScenarioContext),
    participant_input: Codec.strOpt
  }))

/**
 * What `fetchSectionSummaryStream` gives.
 *
 * @category outputs
 */
export interface FetchSectionSummaryStreamOutput {
  readonly result?: MyAiVcMeetingResult | undefined
}

export const FetchSectionSummaryStreamOutput: Codec.Shape<FetchSectionSummaryStreamOutput> =
  /*#__PURE__*/ Codec.shape("vc.v1.my_ai_vc_meeting.fetch_section_summary_stream#output", () => ({
    result: Codec.objOpt(MyAiVcMeetingResult)
  }))

/**
 * 流式获取分段会议总结
 *
 * `POST /open-apis/vc/v1/my_ai_vc_meeting/fetch_section_summary_stream` · Token kinds are not documented.
 *
 * @category endpoints
 */
export const fetchSectionSummaryStream: Endpoint.Described<FetchSectionSummaryStreamInput, FetchSectionSummaryStreamOutput, "tenant" | "user"> & {
  /** 流式获取分段会议总结 */
  (input?: FetchSectionSummaryStreamInput, options?: Endpoint.CallOptions): Effect.Effect<FetchSectionSummaryStreamOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.make({
  id: "vc.v1.my_ai_vc_meeting.fetch_section_summary_stream",
  method: "POST",
  path: "/open-apis/vc/v1/my_ai_vc_meeting/fetch_section_summary_stream",
  tokens: ["tenant", "user"],
  body: "json",
  codes,
  input: FetchSectionSummaryStreamInput,
  output: FetchSectionSummaryStreamOutput
})

/**
 * What `fetchStepSummaryStream` takes.
 *
 * @category inputs
 */
export interface FetchStepSummaryStreamInput {
  readonly meeting_id?: string | undefined
  readonly question?: string | undefined
  readonly lang?: string | undefined
  readonly scenario_context_schema_version?: string | undefined
  readonly scenario_context?: ScenarioContext | undefined
  readonly participant_input?: string | undefined
}

export const FetchStepSummaryStreamInput: Codec.Shape<FetchStepSummaryStreamInput> =
  /*#__PURE__*/ Codec.shape("vc.v1.my_ai_vc_meeting.fetch_step_summary_stream#input", () => ({
    meeting_id: Codec.strOpt,
    question: Codec.strOpt,
    lang: Codec.strOpt,
    scenario_context_schema_version: Codec.strOpt,
    scenario_context: Codec.objOpt(ScenarioContext),
    participant_input: Codec.strOpt
  }))

/**
 * What `fetchStepSummaryStream` gives.
 *
 * @category outputs
 */
export interface FetchStepSummaryStreamOutput {
  readonly result?: MyAiVcMeetingResult | undefined
}

export const FetchStepSummaryStreamOutput: Codec.Shape<FetchStepSummaryStreamOutput> =
  /*#__PURE__*/ Codec.shape("vc.v1.my_ai_vc_meeting.fetch_step_summary_stream#output", () => ({
    result: Codec.objOpt(MyAiVcMeetingResult)
  }))

/**
 * 流式获取两段式会议总结
 *
 * `POST /open-apis/vc/v1/my_ai_vc_meeting/fetch_step_summary_stream` · Token kinds are not documented.
 *
 * @category endpoints
 */
export const fetchStepSummaryStream: Endpoint.Described<FetchStepSummaryStreamInput, FetchStepSummaryStreamOutput, "tenant" | "user"> & {
  /** 流式获取两段式会议总结 */
  (input?: FetchStepSummaryStreamInput, options?: Endpoint.CallOptions): Effect.Effect<FetchStepSummaryStreamOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.make({
  id: "vc.v1.my_ai_vc_meeting.fetch_step_summary_stream",
  method: "POST",
  path: "/open-apis/vc/v1/my_ai_vc_meeting/fetch_step_summary_stream",
  tokens: ["tenant", "user"],
  body: "json",
  codes,
  input: FetchStepSummaryStreamInput,
  output: FetchStepSummaryStreamOutput
})

/**
 * What `getCommonReply` takes.
 *
 * @category inputs
 */
export interface GetCommonReplyInput {
  readonly meeting_id?: string | undefined
  readonly question?: string | undefined
  readonly lang?: string | undefined
  readonly scenario_context_schema_version?: string | undefined
  readonly scenario_context?: ScenarioContext | undefined
}

export const GetCommonReplyInput: Codec.Shape<GetCommonReplyInput> =
  /*#__PURE__*/ Codec.shape("vc.v1.my_ai_vc_meeting.get_common_reply#input", () => ({
    meeting_id: Codec.strOpt,
    question: Codec.strOpt,
    lang: Codec.strOpt,
    scenario_context_schema_version: Codec.strOpt,
    scenario_context: Codec.objOpt(ScenarioContext)
  }))

/**
 * What `getCommonReply` gives.
 *
 * @category outputs
 */
export interface GetCommonReplyOutput {
  readonly result?: GetCommonReplyOutputResult | undefined
}

export const GetCommonReplyOutput: Codec.Shape<GetCommonReplyOutput> =
  /*#__PURE__*/ Codec.shape("vc.v1.my_ai_vc_meeting.get_common_reply#output", () => ({
    result: Codec.objOpt(GetCommonReplyOutputResult)
  }))

/**
 * 会议内容问答
 *
 * `POST /open-apis/vc/v1/my_ai_vc_meeting/get_common_reply` · Token kinds are not documented.
 *
 * @category endpoints
 */
export const getCommonReply: Endpoint.Described<GetCommonReplyInput, GetCommonReplyOutput, "tenant" | "user"> & {
  /** 会议内容问答 */
  (input?: GetCommonReplyInput, options?: Endpoint.CallOptions): Effect.Effect<GetCommonReplyOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.make({
  id: "vc.v1.my_ai_vc_meeting.get_common_reply",
  method: "POST",
  path: "/open-apis/vc/v1/my_ai_vc_meeting/get_common_reply",
  tokens: ["tenant", "user"],
  body: "json",
  codes,
  input: GetCommonReplyInput,
  output: GetCommonReplyOutput
})

/**
 * What `getRecap` takes.
 *
 * @category inputs
 */
export interface GetRecapInput {
  readonly meeting_id?: string | undefined
  readonly question?: string | undefined
  readonly lang?: string | undefined
  readonly scenario_context_schema_version?: string | undefined
  readonly scenario_context?: ScenarioContext | undefined
  readonly participant_input?: string | undefined
  readonly current_im_message_id?: string | undefined
}

export const GetRecapInput: Codec.Shape<GetRecapInput> =
  /*#__PURE__*/ Codec.shape("vc.v1.my_ai_vc_meeting.get_recap#input", () => ({
    meeting_id: Codec.strOpt,
    question: Codec.strOpt,
    lang: Codec.strOpt,
    scenario_context_schema_version: Codec.strOpt,
    scenario_context: Codec.objOpt(ScenarioContext),
    participant_input: Codec.strOpt,
    current_im_message_id: Codec.strOpt
  }))

/**
 * What `getRecap` gives.
 *
 * @category outputs
 */
export interface GetRecapOutput {
  readonly result?: MyAiVcMeetingResult | undefined
}

export const GetRecapOutput: Codec.Shape<GetRecapOutput> =
  /*#__PURE__*/ Codec.shape("vc.v1.my_ai_vc_meeting.get_recap#output", () => ({
    result: Codec.objOpt(MyAiVcMeetingResult)
  }))

/**
 * 获取会议纪要
 *
 * `POST /open-apis/vc/v1/my_ai_vc_meeting/get_recap` · Token kinds are not documented.
 *
 * @category endpoints
 */
export const getRecap: Endpoint.Described<GetRecapInput, GetRecapOutput, "tenant" | "user"> & {
  /** 获取会议纪要 */
  (input?: GetRecapInput, options?: Endpoint.CallOptions): Effect.Effect<GetRecapOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.make({
  id: "vc.v1.my_ai_vc_meeting.get_recap",
  method: "POST",
  path: "/open-apis/vc/v1/my_ai_vc_meeting/get_recap",
  tokens: ["tenant", "user"],
  body: "json",
  codes,
  input: GetRecapInput,
  output: GetRecapOutput
})

/**
 * What `getTodoTask` takes.
 *
 * @category inputs
 */
export interface GetTodoTaskInput {
  readonly meeting_id?: string | undefined
  readonly question?: string | undefined
  readonly lang?: string | undefined
  readonly scenario_context_schema_version?: string | undefined
  readonly scenario_context?: ScenarioContext | undefined
}

export const GetTodoTaskInput: Codec.Shape<GetTodoTaskInput> =
  /*#__PURE__*/ Codec.shape("vc.v1.my_ai_vc_meeting.get_todo_task#input", () => ({
    meeting_id: Codec.strOpt,
    question: Codec.strOpt,
    lang: Codec.strOpt,
    scenario_context_schema_version: Codec.strOpt,
    scenario_context: Codec.objOpt(ScenarioContext)
  }))

/**
 * What `getTodoTask` gives.
 *
 * @category outputs
 */
export interface GetTodoTaskOutput {
  readonly result?: GetTodoTaskOutputResult | undefined
}

export const GetTodoTaskOutput: Codec.Shape<GetTodoTaskOutput> =
  /*#__PURE__*/ Codec.shape("vc.v1.my_ai_vc_meeting.get_todo_task#output", () => ({
    result: Codec.objOpt(GetTodoTaskOutputResult)
  }))

/**
 * 获取会议待办
 *
 * `POST /open-apis/vc/v1/my_ai_vc_meeting/get_todo_task` · Token kinds are not documented.
 *
 * @category endpoints
 */
export const getTodoTask: Endpoint.Described<GetTodoTaskInput, GetTodoTaskOutput, "tenant" | "user"> & {
  /** 获取会议待办 */
  (input?: GetTodoTaskInput, options?: Endpoint.CallOptions): Effect.Effect<GetTodoTaskOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.make({
  id: "vc.v1.my_ai_vc_meeting.get_todo_task",
  method: "POST",
  path: "/open-apis/vc/v1/my_ai_vc_meeting/get_todo_task",
  tokens: ["tenant", "user"],
  body: "json",
  codes,
  input: GetTodoTaskInput,
  output: GetTodoTaskOutput
})

/**
 * What `sectionSummary` takes.
 *
 * @category inputs
 */
export interface SectionSummaryInput {
  readonly meeting_id?: string | undefined
  readonly question?: string | undefined
  readonly lang?: string | undefined
  readonly scenario_context_schema_version?: string | undefined
  readonly scenario_context?: ScenarioContext | undefined
  readonly participant_input?: string | undefined
}

export const SectionSummaryInput: Codec.Shape<SectionSummaryInput> =
  /*#__PURE__*/ Codec.shape("vc.v1.my_ai_vc_meeting.section_summary#input", () => ({
    meeting_id: Codec.strOpt,
    question: Codec.strOpt,
    lang: Codec.strOpt,
    scenario_context_schema_version: Codec.strOpt,
    scenario_context: Codec.objOpt(ScenarioContext),
    participant_input: Codec.strOpt
  }))

/**
 * What `sectionSummary` gives.
 *
 * @category outputs
 */
export interface SectionSummaryOutput {
  readonly result?: MyAiVcMeetingResult | undefined
}

export const SectionSummaryOutput: Codec.Shape<SectionSummaryOutput> =
  /*#__PURE__*/ Codec.shape("vc.v1.my_ai_vc_meeting.section_summary#output", () => ({
    result: Codec.objOpt(MyAiVcMeetingResult)
  }))

/**
 * 获取会议分段纪要
 *
 * `POST /open-apis/vc/v1/my_ai_vc_meeting/section_summary` · Token kinds are not documented.
 *
 * @category endpoints
 */
export const sectionSummary: Endpoint.Described<SectionSummaryInput, SectionSummaryOutput, "tenant" | "user"> & {
  /** 获取会议分段纪要 */
  (input?: SectionSummaryInput, options?: Endpoint.CallOptions): Effect.Effect<SectionSummaryOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.make({
  id: "vc.v1.my_ai_vc_meeting.section_summary",
  method: "POST",
  path: "/open-apis/vc/v1/my_ai_vc_meeting/section_summary",
  tokens: ["tenant", "user"],
  body: "json",
  codes,
  input: SectionSummaryInput,
  output: SectionSummaryOutput
})

/**
 * What `seedAiPullData` takes.
 *
 * @category inputs
 */
export interface SeedAiPullDataInput {
  readonly meeting_id?: string | undefined
  readonly lan?: string | undefined
  readonly data_type?: "1" | "2" | "3" | "4" | "5" | "6" | (string & {}) | undefined
  readonly extra?: string | undefined
}

export const SeedAiPullDataInput: Codec.Shape<SeedAiPullDataInput> =
  /*#__PURE__*/ Codec.shape("vc.v1.my_ai_vc_meeting.seed_ai_pull_data#input", () => ({
    meeting_id: Codec.strOpt,
    lan: Codec.strOpt,
    data_type: Codec.listedOpt("1", "2", "3", "4", "5", "6"),
    extra: Codec.strOpt
  }))

/**
 * What `seedAiPullData` gives.
 *
 * @category outputs
 */
export interface SeedAiPullDataOutput {
  readonly result?: string | undefined
  readonly fail_msg?: string | undefined
}

export const SeedAiPullDataOutput: Codec.Shape<SeedAiPullDataOutput> =
  /*#__PURE__*/ Codec.shape("vc.v1.my_ai_vc_meeting.seed_ai_pull_data#output", () => ({
    result: Codec.strOpt,
    fail_msg: Codec.strOpt
  }))

/**
 * seed ai获取会议信息
 *
 * `GET /open-apis/vc/v1/my_ai_vc_meeting/seed_ai_pull_data` · Token kinds are not documented.
 *
 * @category endpoints
 */
export const seedAiPullData: Endpoint.Described<SeedAiPullDataInput, SeedAiPullDataOutput, "tenant" | "user"> & {
  /** seed ai获取会议信息 */
  (input?: SeedAiPullDataInput, options?: Endpoint.CallOptions): Effect.Effect<SeedAiPullDataOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.make({
  id: "vc.v1.my_ai_vc_meeting.seed_ai_pull_data",
  method: "GET",
  path: "/open-apis/vc/v1/my_ai_vc_meeting/seed_ai_pull_data",
  tokens: ["tenant", "user"],
  query: ["meeting_id", "lan", "data_type", "extra"],
  codes,
  input: SeedAiPullDataInput,
  output: SeedAiPullDataOutput
})

/** @category structures */
export interface ScenarioContext {
  readonly plugins?: ReadonlyArray<Types.Plugin> | undefined
  readonly object?: Object | undefined
  readonly work_mode?: number | undefined
  readonly scenario?:
    | "IM" | "Doc" | "Sheet" | "Base" | "VC" | "Calendar" | "Email" | "Meego" | (string & {}) | undefined
  readonly extra?: Extra | undefined
  readonly system_info?: Types.SystemInfo | undefined
}

export const ScenarioContext: Codec.Shape<ScenarioContext> =
  /*#__PURE__*/ Codec.shape("vc#ScenarioContext", () => ({
    plugins: Codec.listOpt(Codec.obj(Types.Plugin)),
    object: Codec.objOpt(Object),
    work_mode: Codec.numOpt,
    scenario: Codec.listedOpt("IM", "Doc", "Sheet", "Base", "VC", "Calendar", "Email", "Meego"),
    extra: Codec.objOpt(Extra),
    system_info: Codec.objOpt(Types.SystemInfo)
  }))

/** @category structures */
export interface Object {
  readonly type?:
    | "DOC" | "USER" | "EMAIL" | "MESSAGE" | "MESSAGE_COLLECTION" | "TASK" | "SCHEDULE" | "MEETING"
    | (string & {}) | undefined
  readonly biz_id?: string | undefined
}

export const Object: Codec.Shape<Object> = /*#__PURE__*/ Codec.shape("vc#Object", () => ({
  type: Codec.listedOpt(
    "DOC", "USER", "EMAIL", "MESSAGE", "MESSAGE_COLLECTION", "TASK", "SCHEDULE", "MEETING"
  ),
  biz_id: Codec.strOpt
}))

/** @category structures */
export interface Extra {
  readonly vc_meeting_id?: string | undefined
  readonly vc_locale?: string | undefined
  readonly vc_applink_host?: string | undefined
  readonly vc_app_version?: string | undefined
  readonly vc_feature_config?: string | undefined
  readonly quick_execute_param_rich_tag?: string | undefined
}

export const Extra: Codec.Shape<Extra> = /*#__PURE__*/ Codec.shape("vc#Extra", () => ({
  vc_meeting_id: Codec.strOpt,
  vc_locale: Codec.strOpt,
  vc_applink_host: Codec.strOpt,
  vc_app_version: Codec.strOpt,
  vc_feature_config: Codec.strOpt,
  quick_execute_param_rich_tag: Codec.strOpt
}))

/** @category structures */
export interface MyAiVcMeetingResult {
  readonly meeting_recap_or_fail_reason?: string | undefined
  readonly meeting_recap?: string | undefined
}

export const MyAiVcMeetingResult: Codec.Shape<MyAiVcMeetingResult> =
  /*#__PURE__*/ Codec.shape("vc#MyAiVcMeetingResult", () => ({
    meeting_recap_or_fail_reason: Codec.strOpt,
    meeting_recap: Codec.strOpt
  }))

/** @category structures */
export interface DoOperationOutputResult {
  readonly meeting_operation_reply?: string | undefined
}

export const DoOperationOutputResult: Codec.Shape<DoOperationOutputResult> =
  /*#__PURE__*/ Codec.shape("vc.v1.my_ai_vc_meeting.do_operation#output.result", () => ({
    meeting_operation_reply: Codec.strOpt
  }))

/** @category structures */
export interface GetCommonReplyOutputResult {
  readonly meeting_content_reply?: string | undefined
}

export const GetCommonReplyOutputResult: Codec.Shape<GetCommonReplyOutputResult> =
  /*#__PURE__*/ Codec.shape("vc.v1.my_ai_vc_meeting.get_common_reply#output.result", () => ({
    meeting_content_reply: Codec.strOpt
  }))

/** @category structures */
export interface GetTodoTaskOutputResult {
  readonly meeting_todo_task_or_fail_reason?: string | undefined
  readonly meeting_todo_task?: string | undefined
}

export const GetTodoTaskOutputResult: Codec.Shape<GetTodoTaskOutputResult> =
  /*#__PURE__*/ Codec.shape("vc.v1.my_ai_vc_meeting.get_todo_task#output.result", () => ({
    meeting_todo_task_or_fail_reason: Codec.strOpt,
    meeting_todo_task: Codec.strOpt
  }))
