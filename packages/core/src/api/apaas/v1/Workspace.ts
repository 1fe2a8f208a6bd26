// GENERATED from spec/apaas.json. DO NOT EDIT: correct spec/patches/apaas.json.
/**
 * Endpoints of `apaas.v1.workspace`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import type { UserToken } from "../../../UserToken.js"
import { codes } from "../../../internal/codes/apaas.js"
import type * as Effect from "effect/Effect"

/**
 * What `sqlCommands` takes.
 *
 * @category inputs
 */
export interface SqlCommandsInput {
  readonly workspace_id: string
  readonly sql: string
}

export const SqlCommandsInput: Codec.Shape<SqlCommandsInput> =
  /*#__PURE__*/ Codec.shape("apaas.v1.workspace.sql_commands#input", () => ({
    workspace_id: Codec.str,
    sql: Codec.str
  }))

/**
 * What `sqlCommands` gives.
 *
 * @category outputs
 */
export interface SqlCommandsOutput {
  readonly result: string
}

export const SqlCommandsOutput: Codec.Shape<SqlCommandsOutput> =
  /*#__PURE__*/ Codec.shape("apaas.v1.workspace.sql_commands#output", () => ({
    result: Codec.str
  }))

/**
 * 执行SQL
 *
 * `POST /open-apis/apaas/v1/workspaces/:workspace_id/sql_commands` · Token: user · Rate limit: 10/s.
 *
 * Scopes, any of: `app_engine:workspace.sql_commands:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/workspace/sql_commands
 * @category endpoints
 */
export const sqlCommands: Endpoint.Described<SqlCommandsInput, SqlCommandsOutput, "user"> & {
  /**
   * 执行SQL
   *
   * Scopes, any of: `app_engine:workspace.sql_commands:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/workspace/sql_commands
   */
  (input: SqlCommandsInput, options: Endpoint.WithToken): Effect.Effect<SqlCommandsOutput, FeishuError, FeishuClient>
  /**
   * 执行SQL
   *
   * Scopes, any of: `app_engine:workspace.sql_commands:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/workspace/sql_commands
   */
  (input: SqlCommandsInput, options?: Endpoint.CallOptions<never>): Effect.Effect<SqlCommandsOutput, FeishuError, FeishuClient | UserToken>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "apaas.v1.workspace.sql_commands",
  method: "POST",
  path: "/open-apis/apaas/v1/workspaces/:workspace_id/sql_commands",
  tokens: ["user"],
  body: "json",
  codes,
  input: SqlCommandsInput,
  output: SqlCommandsOutput
})
