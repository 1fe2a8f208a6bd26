// GENERATED from spec/application.json. DO NOT EDIT: correct spec/patches/application.json.
/**
 * Endpoints of `application.v6.application.collaborators`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import { codes } from "../../../internal/codes/application.js"
import type * as Effect from "effect/Effect"

/**
 * What `get` takes.
 *
 * @category inputs
 */
export interface GetInput {
  readonly app_id: string
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
}

export const GetInput: Codec.Shape<GetInput> =
  /*#__PURE__*/ Codec.shape("application.v6.application.collaborators.get#input", () => ({
    app_id: Codec.str,
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id")
  }))

/**
 * What `get` gives.
 *
 * @category outputs
 */
export interface GetOutput {
  readonly collaborators: ReadonlyArray<AppCollaborator>
}

export const GetOutput: Codec.Shape<GetOutput> =
  /*#__PURE__*/ Codec.shape("application.v6.application.collaborators.get#output", () => ({
    collaborators: Codec.list(Codec.obj(AppCollaborator))
  }))

/**
 * 获取应用协作者列表
 *
 * `GET /open-apis/application/v6/applications/:app_id/collaborators` · Token: tenant or user · Rate limit:
 * 10/min.
 *
 * Scopes, any of: `application:application:self_manage`, `admin:app.info:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/application-collaborators/get
 * @category endpoints
 */
export const get: Endpoint.Described<GetInput, GetOutput, "tenant" | "user"> & {
  /**
   * 获取应用协作者列表
   *
   * Scopes, any of: `application:application:self_manage`, `admin:app.info:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/application-collaborators/get
   */
  (input: GetInput, options?: Endpoint.CallOptions): Effect.Effect<GetOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "application.v6.application.collaborators.get",
  method: "GET",
  path: "/open-apis/application/v6/applications/:app_id/collaborators",
  tokens: ["tenant", "user"],
  query: ["user_id_type"],
  codes,
  input: GetInput,
  output: GetOutput
})

/**
 * What `update` takes.
 *
 * @category inputs
 */
export interface UpdateInput {
  readonly app_id: string
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  /** At most 5 items. */
  readonly adds?: ReadonlyArray<AppCollaboratorInput> | undefined
  /** At most 5 items. */
  readonly removes?: ReadonlyArray<string> | undefined
}

export const UpdateInput: Codec.Shape<UpdateInput> =
  /*#__PURE__*/ Codec.shape("application.v6.application.collaborators.update#input", () => ({
    app_id: Codec.str,
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    adds: Codec.listOpt(Codec.obj(AppCollaboratorInput)),
    removes: Codec.listOpt(Codec.str)
  }))

/**
 * 更新应用协作者
 *
 * `PUT /open-apis/application/v6/applications/:app_id/collaborators` · Token: tenant or user · Rate limit:
 * 10/min.
 *
 * Scopes, any of: `application:application.collaborators:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/application-collaborators/update
 * @category endpoints
 */
export const update: Endpoint.Described<UpdateInput, Codec.Dictionary, "tenant" | "user"> & {
  /**
   * 更新应用协作者
   *
   * Scopes, any of: `application:application.collaborators:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/application-collaborators/update
   */
  (input: UpdateInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "application.v6.application.collaborators.update",
  method: "PUT",
  path: "/open-apis/application/v6/applications/:app_id/collaborators",
  tokens: ["tenant", "user"],
  query: ["user_id_type"],
  body: "json",
  codes,
  input: UpdateInput,
  output: Codec.dictionary
})

/** @category structures */
export interface AppCollaborator {
  readonly type: "administrator" | "developer" | "operator" | (string & {})
  readonly user_id: string
}

export const AppCollaborator: Codec.Shape<AppCollaborator> =
  /*#__PURE__*/ Codec.shape("application#AppCollaborator", () => ({
    type: Codec.open("administrator", "developer", "operator"),
    user_id: Codec.str
  }))

/** @category structures */
export interface AppCollaboratorInput {
  readonly type: "administrator" | "developer" | "operator" | (string & {})
  readonly user_id: string
}

export const AppCollaboratorInput: Codec.Shape<AppCollaboratorInput> =
  /*#__PURE__*/ Codec.shape("application#AppCollaboratorInput", () => ({
    type: Codec.listed("administrator", "developer", "operator"),
    user_id: Codec.str
  }))
