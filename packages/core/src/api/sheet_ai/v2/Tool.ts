// GENERATED from spec/sheet_ai.json. DO NOT EDIT: correct spec/patches/sheet_ai.json.
/**
 * Endpoints of `sheet_ai.v2.tool`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import type * as Effect from "effect/Effect"

/**
 * What `read` takes.
 *
 * @category inputs
 */
export interface ReadInput {
  readonly spreadsheet_token: string
  readonly tool_name: string
  readonly input?: string | undefined
  readonly extra?: ExtraInput | undefined
}

export const ReadInput: Codec.Shape<ReadInput> =
  /*#__PURE__*/ Codec.shape("sheet_ai.v2.tool.read#input", () => ({
    spreadsheet_token: Codec.str,
    tool_name: Codec.str,
    input: Codec.strOpt,
    extra: Codec.objOpt(ExtraInput)
  }))

/**
 * What `read` gives.
 *
 * @category outputs
 */
export interface ReadOutput {
  readonly output?: string | undefined
  readonly extra?: Extra | undefined
}

export const ReadOutput: Codec.Shape<ReadOutput> =
  /*#__PURE__*/ Codec.shape("sheet_ai.v2.tool.read#output", () => ({
    output: Codec.strOpt,
    extra: Codec.objOpt(Extra)
  }))

/**
 * `POST /open-apis/sheet_ai/v2/spreadsheets/:spreadsheet_token/tools/invoke_read` · Token kinds are not
 * documented.
 *
 * The platform's own client asks for `sheets:spreadsheet:read` before it calls this.
 *
 * Known from the platform's own command-line client only: it has no documentation page and may change without
 * notice.
 *
 * @category endpoints
 */
export const read: Endpoint.Described<ReadInput, ReadOutput, "tenant" | "user"> & {
  /**
   * `POST /open-apis/sheet_ai/v2/spreadsheets/:spreadsheet_token/tools/invoke_read`
   *
   * The platform's own client asks for `sheets:spreadsheet:read` before it calls this.
   */
  (input: ReadInput, options?: Endpoint.CallOptions): Effect.Effect<ReadOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "sheet_ai.v2.tool.read",
  method: "POST",
  path: "/open-apis/sheet_ai/v2/spreadsheets/:spreadsheet_token/tools/invoke_read",
  tokens: ["tenant", "user"],
  body: "json",
  repeatable: true,
  input: ReadInput,
  output: ReadOutput
})

/**
 * What `write` takes.
 *
 * @category inputs
 */
export interface WriteInput {
  readonly spreadsheet_token: string
  readonly tool_name: string
  readonly input?: string | undefined
  readonly extra?: ExtraInput | undefined
}

export const WriteInput: Codec.Shape<WriteInput> =
  /*#__PURE__*/ Codec.shape("sheet_ai.v2.tool.write#input", () => ({
    spreadsheet_token: Codec.str,
    tool_name: Codec.str,
    input: Codec.strOpt,
    extra: Codec.objOpt(ExtraInput)
  }))

/**
 * What `write` gives.
 *
 * @category outputs
 */
export interface WriteOutput {
  readonly output?: string | undefined
  readonly extra?: Extra | undefined
}

export const WriteOutput: Codec.Shape<WriteOutput> =
  /*#__PURE__*/ Codec.shape("sheet_ai.v2.tool.write#output", () => ({
    output: Codec.strOpt,
    extra: Codec.objOpt(Extra)
  }))

/**
 * `POST /open-apis/sheet_ai/v2/spreadsheets/:spreadsheet_token/tools/invoke_write` · Token kinds are not
 * documented.
 *
 * The platform's own client asks for `sheets:spreadsheet:write_only` before it calls this.
 *
 * Known from the platform's own command-line client only: it has no documentation page and may change without
 * notice.
 *
 * @category endpoints
 */
export const write: Endpoint.Described<WriteInput, WriteOutput, "tenant" | "user"> & {
  /**
   * `POST /open-apis/sheet_ai/v2/spreadsheets/:spreadsheet_token/tools/invoke_write`
   *
   * The platform's own client asks for `sheets:spreadsheet:write_only` before it calls this.
   */
  (input: WriteInput, options?: Endpoint.CallOptions): Effect.Effect<WriteOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "sheet_ai.v2.tool.write",
  method: "POST",
  path: "/open-apis/sheet_ai/v2/spreadsheets/:spreadsheet_token/tools/invoke_write",
  tokens: ["tenant", "user"],
  body: "json",
  input: WriteInput,
  output: WriteOutput
})

/** @category structures */
export interface ExtraInput {
  readonly scene?: string | undefined
  readonly transaction_id?: string | undefined
  readonly msg_id?: string | undefined
  readonly revision?: string | undefined
}

export const ExtraInput: Codec.Shape<ExtraInput> = /*#__PURE__*/ Codec.shape("sheet_ai#ExtraInput", () => ({
  scene: Codec.strOpt,
  transaction_id: Codec.strOpt,
  msg_id: Codec.strOpt,
  revision: Codec.strOpt
}))

/** @category structures */
export interface Extra {
  readonly token?: string | undefined
  readonly title?: string | undefined
  readonly base_revision?: string | undefined
  readonly revision?: string | undefined
}

export const Extra: Codec.Shape<Extra> = /*#__PURE__*/ Codec.shape("sheet_ai#Extra", () => ({
  token: Codec.strOpt,
  title: Codec.strOpt,
  base_revision: Codec.strOpt,
  revision: Codec.strOpt
}))
