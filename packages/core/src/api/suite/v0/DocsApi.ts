// GENERATED from spec/suite.json. DO NOT EDIT: correct spec/patches/suite.json.
/**
 * Endpoints of `suite.v0.docs_api`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import type * as Effect from "effect/Effect"

/**
 * What `meta` takes.
 *
 * @category inputs
 */
export interface MetaInput {
  readonly request_docs: ReadonlyArray<MetaRequestDocsInput>
}

export const MetaInput: Codec.Shape<MetaInput> =
  /*#__PURE__*/ Codec.shape("suite.v0.docs_api.meta#input", () => ({
    request_docs: Codec.list(Codec.obj(MetaRequestDocsInput))
  }))

/**
 * What `meta` gives.
 *
 * @category outputs
 */
export interface MetaOutput {
  readonly docs_metas: ReadonlyArray<MetaOutputDocsMetas>
}

export const MetaOutput: Codec.Shape<MetaOutput> =
  /*#__PURE__*/ Codec.shape("suite.v0.docs_api.meta#output", () => ({
    docs_metas: Codec.list(Codec.obj(MetaOutputDocsMetas))
  }))

/**
 * 获取元数据
 *
 * `POST /open-apis/suite/docs-api/meta` · Token: tenant or user.
 *
 * Scopes, any of: `drive:drive`, `drive:drive.metadata:readonly`.
 *
 * @deprecated The platform keeps it for old applications.
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMjN3UjLzYzN14yM2cTN
 * @category endpoints
 */
export const meta: Endpoint.Described<MetaInput, MetaOutput, "tenant" | "user"> & {
  /**
   * 获取元数据
   *
   * Scopes, any of: `drive:drive`, `drive:drive.metadata:readonly`.
   * @deprecated The platform keeps it for old applications.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uMjN3UjLzYzN14yM2cTN
   */
  (input: MetaInput, options?: Endpoint.CallOptions): Effect.Effect<MetaOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "suite.v0.docs_api.meta",
  method: "POST",
  path: "/open-apis/suite/docs-api/meta",
  tokens: ["tenant", "user"],
  body: "json",
  repeatable: true,
  deprecated: true,
  input: MetaInput,
  output: MetaOutput
})

/** @category structures */
export interface MetaRequestDocsInput {
  readonly docs_token: string
  readonly docs_type: string
}

export const MetaRequestDocsInput: Codec.Shape<MetaRequestDocsInput> =
  /*#__PURE__*/ Codec.shape("suite.v0.docs_api.meta#input.request_docs", () => ({
    docs_token: Codec.str,
    docs_type: Codec.str
  }))

/** @category structures */
export interface MetaOutputDocsMetas {
  readonly docs_token?: string | undefined
  readonly docs_type?: string | undefined
  readonly title?: string | undefined
  readonly owner_id?: string | undefined
  readonly create_time?: number | undefined
  readonly latest_modify_user?: string | undefined
  readonly latest_modify_time?: number | undefined
}

export const MetaOutputDocsMetas: Codec.Shape<MetaOutputDocsMetas> =
  /*#__PURE__*/ Codec.shape("suite.v0.docs_api.meta#output.docs_metas", () => ({
    docs_token: Codec.strOpt,
    docs_type: Codec.strOpt,
    title: Codec.strOpt,
    owner_id: Codec.strOpt,
    create_time: Codec.intOpt,
    latest_modify_user: Codec.strOpt,
    latest_modify_time: Codec.intOpt
  }))
