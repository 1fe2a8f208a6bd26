// GENERATED from spec/spark.json. DO NOT EDIT: correct spec/patches/spark.json.
/**
 * Endpoints of `spark.v1.plugin.version`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import type { UserToken } from "../../../UserToken.js"
import { codes } from "../../../internal/codes/spark.js"
import type * as Effect from "effect/Effect"

/**
 * What `batchQuery` takes.
 *
 * @category inputs
 */
export interface BatchQueryInput {
  readonly plugin_keys: ReadonlyArray<string>
  readonly latest_only?: boolean | undefined
}

export const BatchQueryInput: Codec.Shape<BatchQueryInput> =
  /*#__PURE__*/ Codec.shape("spark.v1.plugin.version.batch_query#input", () => ({
    plugin_keys: Codec.list(Codec.str),
    latest_only: Codec.boolOpt
  }))

/**
 * What `batchQuery` gives.
 *
 * @category outputs
 */
export interface BatchQueryOutput {
  readonly items?: ReadonlyArray<BatchQueryOutputItems> | undefined
}

export const BatchQueryOutput: Codec.Shape<BatchQueryOutput> =
  /*#__PURE__*/ Codec.shape("spark.v1.plugin.version.batch_query#output", () => ({
    items: Codec.listOpt(Codec.obj(BatchQueryOutputItems))
  }))

/**
 * `POST /open-apis/spark/v1/plugin/versions/batch_query` · Token: user.
 *
 * Known from the platform's own command-line client only: it has no documentation page and may change without
 * notice.
 *
 * @category endpoints
 */
export const batchQuery: Endpoint.Described<BatchQueryInput, BatchQueryOutput, "user"> & {
  /** `POST /open-apis/spark/v1/plugin/versions/batch_query` */
  (input: BatchQueryInput, options: Endpoint.WithToken): Effect.Effect<BatchQueryOutput, FeishuError, FeishuClient>
  /** `POST /open-apis/spark/v1/plugin/versions/batch_query` */
  (input: BatchQueryInput, options?: Endpoint.CallOptions<never>): Effect.Effect<BatchQueryOutput, FeishuError, FeishuClient | UserToken>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "spark.v1.plugin.version.batch_query",
  method: "POST",
  path: "/open-apis/spark/v1/plugin/versions/batch_query",
  tokens: ["user"],
  body: "json",
  repeatable: true,
  codes,
  input: BatchQueryInput,
  output: BatchQueryOutput
})

/** @category structures */
export interface BatchQueryOutputItems {
  readonly key?: string | undefined
  readonly version?: string | undefined
  readonly name?: string | undefined
  readonly description?: string | undefined
  readonly download_url?: string | undefined
  readonly download_approach?: string | undefined
  readonly status?: string | undefined
}

export const BatchQueryOutputItems: Codec.Shape<BatchQueryOutputItems> =
  /*#__PURE__*/ Codec.shape("spark.v1.plugin.version.batch_query#output.items", () => ({
    key: Codec.strOpt,
    version: Codec.strOpt,
    name: Codec.strOpt,
    description: Codec.strOpt,
    download_url: Codec.strOpt,
    download_approach: Codec.strOpt,
    status: Codec.strOpt
  }))
