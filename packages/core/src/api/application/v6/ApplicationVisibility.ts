// GENERATED from spec/application.json. DO NOT EDIT: correct spec/patches/application.json.
/**
 * Endpoints of `application.v6.application.visibility`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import { codes } from "../../../internal/codes/application.js"
import * as Types from "./Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `checkWhiteBlackList` takes.
 *
 * @category inputs
 */
export interface CheckWhiteBlackListInput {
  readonly app_id: string
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  /** Default: `"department_id"`. */
  readonly department_id_type?: "department_id" | "open_department_id" | undefined
  /** At most 100 items. */
  readonly user_ids?: ReadonlyArray<string> | undefined
  /** At most 100 items. */
  readonly department_ids?: ReadonlyArray<string> | undefined
  /** At most 100 items. */
  readonly group_ids?: ReadonlyArray<string> | undefined
}

export const CheckWhiteBlackListInput: Codec.Shape<CheckWhiteBlackListInput> =
  /*#__PURE__*/ Codec.shape("application.v6.application.visibility.check_white_black_list#input", () => ({
    app_id: Codec.str,
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    department_id_type: Codec.litOpt("department_id", "open_department_id"),
    user_ids: Codec.listOpt(Codec.str),
    department_ids: Codec.listOpt(Codec.str),
    group_ids: Codec.listOpt(Codec.str)
  }))

/**
 * What `checkWhiteBlackList` gives.
 *
 * @category outputs
 */
export interface CheckWhiteBlackListOutput {
  readonly user_visibility_list?: ReadonlyArray<ApplicationVisibilityUserWhiteBlackInfo> | undefined
  readonly department_visibility_list?: ReadonlyArray<ApplicationVisibilityDepartmentWhiteBlackInfo> | undefined
  readonly group_visibility_list?: ReadonlyArray<ApplicationVisibilityGroupWhiteBlackInfo> | undefined
}

export const CheckWhiteBlackListOutput: Codec.Shape<CheckWhiteBlackListOutput> =
  /*#__PURE__*/ Codec.shape("application.v6.application.visibility.check_white_black_list#output", () => ({
    user_visibility_list: Codec.listOpt(Codec.obj(ApplicationVisibilityUserWhiteBlackInfo)),
    department_visibility_list: Codec.listOpt(Codec.obj(ApplicationVisibilityDepartmentWhiteBlackInfo)),
    group_visibility_list: Codec.listOpt(Codec.obj(ApplicationVisibilityGroupWhiteBlackInfo))
  }))

/**
 * 查询用户或部门是否在应用的可用或禁用名单
 *
 * `POST /open-apis/application/v6/applications/:app_id/visibility/check_white_black_list` · Token: tenant ·
 * Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `application:application:self_manage`, `admin:app.info:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/application-visibility/check_white_black_list
 * @category endpoints
 */
export const checkWhiteBlackList: Endpoint.Described<CheckWhiteBlackListInput, CheckWhiteBlackListOutput, "tenant"> & {
  /**
   * 查询用户或部门是否在应用的可用或禁用名单
   *
   * Scopes, any of: `application:application:self_manage`, `admin:app.info:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/application-visibility/check_white_black_list
   */
  (input: CheckWhiteBlackListInput, options?: Endpoint.CallOptions): Effect.Effect<CheckWhiteBlackListOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "application.v6.application.visibility.check_white_black_list",
  method: "POST",
  path: "/open-apis/application/v6/applications/:app_id/visibility/check_white_black_list",
  tokens: ["tenant"],
  query: ["user_id_type", "department_id_type"],
  body: "json",
  repeatable: true,
  codes,
  input: CheckWhiteBlackListInput,
  output: CheckWhiteBlackListOutput
})

/**
 * What `patch` takes.
 *
 * @category inputs
 */
export interface PatchInput {
  readonly app_id: string
  /** Default: `"open_department_id"`. */
  readonly department_id_type?: "open_department_id" | "department_id" | undefined
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  readonly add_visible_list?: Types.AppVisibilityIdList | undefined
  readonly del_visible_list?: Types.AppVisibilityIdList | undefined
  readonly add_invisible_list?: Types.AppVisibilityIdList | undefined
  readonly del_invisible_list?: Types.AppVisibilityIdList | undefined
  readonly is_visible_to_all?: boolean | undefined
}

export const PatchInput: Codec.Shape<PatchInput> =
  /*#__PURE__*/ Codec.shape("application.v6.application.visibility.patch#input", () => ({
    app_id: Codec.str,
    department_id_type: Codec.litOpt("open_department_id", "department_id"),
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    add_visible_list: Codec.objOpt(Types.AppVisibilityIdList),
    del_visible_list: Codec.objOpt(Types.AppVisibilityIdList),
    add_invisible_list: Codec.objOpt(Types.AppVisibilityIdList),
    del_invisible_list: Codec.objOpt(Types.AppVisibilityIdList),
    is_visible_to_all: Codec.boolOpt
  }))

/**
 * 更新应用可用范围
 *
 * `PATCH /open-apis/application/v6/applications/:app_id/visibility` · Token: tenant · Rate limit: 20/min.
 *
 * Scopes, any of: `admin:app.visibility`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/application-visibility/patch
 * @category endpoints
 */
export const patch: Endpoint.Described<PatchInput, Codec.Dictionary, "tenant"> & {
  /**
   * 更新应用可用范围
   *
   * Scopes, any of: `admin:app.visibility`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/application-visibility/patch
   */
  (input: PatchInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "application.v6.application.visibility.patch",
  method: "PATCH",
  path: "/open-apis/application/v6/applications/:app_id/visibility",
  tokens: ["tenant"],
  query: ["department_id_type", "user_id_type"],
  body: "json",
  codes,
  input: PatchInput,
  output: Codec.dictionary
})

/** @category structures */
export interface ApplicationVisibilityUserWhiteBlackInfo {
  readonly user_id?: string | undefined
  readonly in_white_list?: boolean | undefined
  readonly in_black_list?: boolean | undefined
  readonly in_paid_list?: boolean | undefined
}

export const ApplicationVisibilityUserWhiteBlackInfo: Codec.Shape<ApplicationVisibilityUserWhiteBlackInfo> =
  /*#__PURE__*/ Codec.shape("application.v6.application.visibility.check_white_black_list#output.user_visibility_list", () => ({
    user_id: Codec.strOpt,
    in_white_list: Codec.boolOpt,
    in_black_list: Codec.boolOpt,
    in_paid_list: Codec.boolOpt
  }))

/** @category structures */
export interface ApplicationVisibilityDepartmentWhiteBlackInfo {
  readonly department_id?: string | undefined
  readonly in_white_list?: boolean | undefined
  readonly in_black_list?: boolean | undefined
}

export const ApplicationVisibilityDepartmentWhiteBlackInfo: Codec.Shape<ApplicationVisibilityDepartmentWhiteBlackInfo> =
  /*#__PURE__*/ Codec.shape("application.v6.application.visibility.check_white_black_list#output.department_visibility_list", () => ({
    department_id: Codec.strOpt,
    in_white_list: Codec.boolOpt,
    in_black_list: Codec.boolOpt
  }))

/** @category structures */
export interface ApplicationVisibilityGroupWhiteBlackInfo {
  readonly group_id?: string | undefined
  readonly in_white_list?: boolean | undefined
  readonly in_black_list?: boolean | undefined
}

export const ApplicationVisibilityGroupWhiteBlackInfo: Codec.Shape<ApplicationVisibilityGroupWhiteBlackInfo> =
  /*#__PURE__*/ Codec.shape("application.v6.application.visibility.check_white_black_list#output.group_visibility_list", () => ({
    group_id: Codec.strOpt,
    in_white_list: Codec.boolOpt,
    in_black_list: Codec.boolOpt
  }))
