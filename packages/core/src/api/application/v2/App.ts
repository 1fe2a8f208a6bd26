// GENERATED from spec/application.json. DO NOT EDIT: correct spec/patches/application.json.
/**
 * Endpoints of `application.v2.app`.
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
 * What `visibility` takes.
 *
 * @category inputs
 */
export interface VisibilityInput {
  readonly app_id: string
  readonly user_page_token?: string | undefined
  readonly user_page_size?: number | undefined
}

export const VisibilityInput: Codec.Shape<VisibilityInput> =
  /*#__PURE__*/ Codec.shape("application.v2.app.visibility#input", () => ({
    app_id: Codec.str,
    user_page_token: Codec.strOpt,
    user_page_size: Codec.intOpt
  }))

/**
 * What `visibility` gives.
 *
 * @category outputs
 */
export interface VisibilityOutput {
  readonly departments?: ReadonlyArray<Department> | undefined
  readonly invisible_departments?: ReadonlyArray<Department> | undefined
  readonly users?: ReadonlyArray<User> | undefined
  readonly invisible_users?: ReadonlyArray<User> | undefined
  readonly groups?: ReadonlyArray<Department> | undefined
  readonly invisible_groups?: ReadonlyArray<Department> | undefined
  readonly is_visible_to_all?: number | undefined
  readonly has_more_users?: number | undefined
  readonly user_page_token?: string | undefined
}

export const VisibilityOutput: Codec.Shape<VisibilityOutput> =
  /*#__PURE__*/ Codec.shape("application.v2.app.visibility#output", () => ({
    departments: Codec.listOpt(Codec.obj(Department)),
    invisible_departments: Codec.listOpt(Codec.obj(Department)),
    users: Codec.listOpt(Codec.obj(User)),
    invisible_users: Codec.listOpt(Codec.obj(User)),
    groups: Codec.listOpt(Codec.obj(Department)),
    invisible_groups: Codec.listOpt(Codec.obj(Department)),
    is_visible_to_all: Codec.intOpt,
    has_more_users: Codec.intOpt,
    user_page_token: Codec.strOpt
  }))

/**
 * 获取应用在企业内的可用范围
 *
 * `GET /open-apis/application/v2/app/visibility` · Token: tenant.
 *
 * Scopes, any of: `admin:app.info:readonly`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uIjM3UjLyIzN14iMycTN
 * @category endpoints
 */
export const visibility: Endpoint.Described<VisibilityInput, VisibilityOutput, "tenant"> & {
  /**
   * 获取应用在企业内的可用范围
   *
   * Scopes, any of: `admin:app.info:readonly`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uIjM3UjLyIzN14iMycTN
   */
  (input: VisibilityInput, options?: Endpoint.CallOptions): Effect.Effect<VisibilityOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "application.v2.app.visibility",
  method: "GET",
  path: "/open-apis/application/v2/app/visibility",
  tokens: ["tenant"],
  query: ["app_id", "user_page_token", "user_page_size"],
  codes,
  input: VisibilityInput,
  output: VisibilityOutput
})

/** @category structures */
export interface Department {
  readonly id?: string | undefined
}

export const Department: Codec.Shape<Department> =
  /*#__PURE__*/ Codec.shape("application#Department", () => ({
    id: Codec.strOpt
  }))

/** @category structures */
export interface User {
  readonly user_id?: string | undefined
  readonly open_id?: string | undefined
}

export const User: Codec.Shape<User> = /*#__PURE__*/ Codec.shape("application#User", () => ({
  user_id: Codec.strOpt,
  open_id: Codec.strOpt
}))
