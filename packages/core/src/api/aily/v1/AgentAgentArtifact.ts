// GENERATED from spec/aily.json. DO NOT EDIT: correct spec/patches/aily.json.
/**
 * Endpoints of `aily.v1.agent.agent_artifact`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import { codes } from "../../../internal/codes/aily.js"
import type * as Effect from "effect/Effect"

/**
 * What `get` takes.
 *
 * @category inputs
 */
export interface GetInput {
  readonly agent_id: string
  readonly agent_artifact_id: string
}

export const GetInput: Codec.Shape<GetInput> =
  /*#__PURE__*/ Codec.shape("aily.v1.agent.agent_artifact.get#input", () => ({
    agent_id: Codec.str,
    agent_artifact_id: Codec.str
  }))

/**
 * What `get` gives.
 *
 * @category outputs
 */
export interface GetOutput {
  readonly agent_artifact: GetOutputAgentArtifact
}

export const GetOutput: Codec.Shape<GetOutput> =
  /*#__PURE__*/ Codec.shape("aily.v1.agent.agent_artifact.get#output", () => ({
    agent_artifact: Codec.obj(GetOutputAgentArtifact)
  }))

/**
 * 下载智能体产物
 *
 * `GET /open-apis/aily/v1/agents/:agent_id/artifacts/:agent_artifact_id` · Token: tenant or user · Rate
 * limit: 50/s.
 *
 * Scopes, any of: `aily:agent_artifact:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/aily-v1/agent-agent_artifact/get
 * @category endpoints
 */
export const get: Endpoint.Described<GetInput, GetOutput, "tenant" | "user"> & {
  /**
   * 下载智能体产物
   *
   * Scopes, any of: `aily:agent_artifact:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/aily-v1/agent-agent_artifact/get
   */
  (input: GetInput, options?: Endpoint.CallOptions): Effect.Effect<GetOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "aily.v1.agent.agent_artifact.get",
  method: "GET",
  path: "/open-apis/aily/v1/agents/:agent_id/artifacts/:agent_artifact_id",
  tokens: ["tenant", "user"],
  codes,
  input: GetInput,
  output: GetOutput
})

/** @category structures */
export interface GetOutputAgentArtifact {
  readonly artifact_id: string
  readonly name: string
  readonly url: string
}

export const GetOutputAgentArtifact: Codec.Shape<GetOutputAgentArtifact> =
  /*#__PURE__*/ Codec.shape("aily.v1.agent.agent_artifact.get#output.agent_artifact", () => ({
    artifact_id: Codec.str,
    name: Codec.str,
    url: Codec.str
  }))
