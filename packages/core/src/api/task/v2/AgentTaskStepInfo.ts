// GENERATED from spec/task.json. DO NOT EDIT: correct spec/patches/task.json.
/**
 * Endpoints of `task.v2.agent_task_step_info`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import { codes } from "../../../internal/codes/task.js"
import type * as Effect from "effect/Effect"

/**
 * What `appendTaskSteps` takes.
 *
 * @category inputs
 */
export interface AppendTaskStepsInput {
  readonly idempotent_key?: string | undefined
  readonly task_guid?: string | undefined
  readonly task_steps?: ReadonlyArray<AppendTaskStepsTaskStepsInput> | undefined
}

export const AppendTaskStepsInput: Codec.Shape<AppendTaskStepsInput> =
  /*#__PURE__*/ Codec.shape("task.v2.agent_task_step_info.append_task_steps#input", () => ({
    idempotent_key: Codec.strOpt,
    task_guid: Codec.strOpt,
    task_steps: Codec.listOpt(Codec.obj(AppendTaskStepsTaskStepsInput))
  }))

/**
 * `POST /open-apis/task/v2/agent_task_step_info/append_task_steps` · Token: tenant.
 *
 * Scopes, any of: `task:task:write`, `task:task:writeonly`.
 *
 * Known from the platform's own command-line client only: it has no documentation page and may change without
 * notice.
 *
 * @category endpoints
 */
export const appendTaskSteps: Endpoint.Described<AppendTaskStepsInput, Codec.Dictionary, "tenant"> & {
  /**
   * `POST /open-apis/task/v2/agent_task_step_info/append_task_steps`
   *
   * Scopes, any of: `task:task:write`, `task:task:writeonly`.
   */
  (input?: AppendTaskStepsInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.make({
  id: "task.v2.agent_task_step_info.append_task_steps",
  method: "POST",
  path: "/open-apis/task/v2/agent_task_step_info/append_task_steps",
  tokens: ["tenant"],
  body: "json",
  idempotencyKey: "idempotent_key",
  codes,
  input: AppendTaskStepsInput,
  output: Codec.dictionary
})

/** @category structures */
export interface AppendTaskStepsTaskStepsInput {
  readonly content: string
  readonly quote?: string | undefined
  /** At least 1. */
  readonly timestamp?: number | undefined
}

export const AppendTaskStepsTaskStepsInput: Codec.Shape<AppendTaskStepsTaskStepsInput> =
  /*#__PURE__*/ Codec.shape("task.v2.agent_task_step_info.append_task_steps#input.task_steps", () => ({
    content: Codec.str,
    quote: Codec.strOpt,
    timestamp: Codec.intOpt
  }))
