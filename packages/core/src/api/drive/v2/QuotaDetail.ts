// GENERATED from spec/drive.json. DO NOT EDIT: correct spec/patches/drive.json.
/**
 * Endpoints of `drive.v2.quota_detail`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import type { UserToken } from "../../../UserToken.js"
import { codes } from "../../../internal/codes/drive.js"
import type * as Effect from "effect/Effect"

/**
 * What `get` takes.
 *
 * @category inputs
 */
export interface GetInput {
  readonly quota_detail_id: string
}

export const GetInput: Codec.Shape<GetInput> =
  /*#__PURE__*/ Codec.shape("drive.v2.quota_detail.get#input", () => ({
    quota_detail_id: Codec.str
  }))

/**
 * What `get` gives.
 *
 * @category outputs
 */
export interface GetOutput {
  readonly biz_infos?: ReadonlyArray<GetOutputBizInfos> | undefined
  readonly department_quota?: DepartmentQuota | undefined
  readonly is_tenant_quota_exceeded?: boolean | undefined
  readonly user_quota?: DepartmentQuota | undefined
}

export const GetOutput: Codec.Shape<GetOutput> =
  /*#__PURE__*/ Codec.shape("drive.v2.quota_detail.get#output", () => ({
    biz_infos: Codec.listOpt(Codec.obj(GetOutputBizInfos)),
    department_quota: Codec.objOpt(DepartmentQuota),
    is_tenant_quota_exceeded: Codec.boolOpt,
    user_quota: Codec.objOpt(DepartmentQuota)
  }))

/**
 * `GET /open-apis/drive/v2/quota_details/:quota_detail_id` · Token: user.
 *
 * Scopes, any of: `drive:quota_detail:read_one`.
 *
 * Known from the platform's own command-line client only: it has no documentation page and may change without
 * notice.
 *
 * @category endpoints
 */
export const get: Endpoint.Described<GetInput, GetOutput, "user"> & {
  /**
   * `GET /open-apis/drive/v2/quota_details/:quota_detail_id`
   *
   * Scopes, any of: `drive:quota_detail:read_one`.
   */
  (input: GetInput, options: Endpoint.WithToken): Effect.Effect<GetOutput, FeishuError, FeishuClient>
  /**
   * `GET /open-apis/drive/v2/quota_details/:quota_detail_id`
   *
   * Scopes, any of: `drive:quota_detail:read_one`.
   */
  (input: GetInput, options?: Endpoint.CallOptions<never>): Effect.Effect<GetOutput, FeishuError, FeishuClient | UserToken>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "drive.v2.quota_detail.get",
  method: "GET",
  path: "/open-apis/drive/v2/quota_details/:quota_detail_id",
  tokens: ["user"],
  codes,
  input: GetInput,
  output: GetOutput
})

/** @category structures */
export interface DepartmentQuota {
  readonly id?: string | undefined
  readonly limit?: string | undefined
  readonly type?: 1 | 2 | (number & {}) | undefined
  readonly usage?: string | undefined
}

export const DepartmentQuota: Codec.Shape<DepartmentQuota> =
  /*#__PURE__*/ Codec.shape("drive#DepartmentQuota", () => ({
    id: Codec.strOpt,
    limit: Codec.strOpt,
    type: Codec.openOpt(1, 2),
    usage: Codec.strOpt
  }))

/** @category structures */
export interface GetOutputBizInfos {
  readonly name?: string | undefined
  readonly quota?: string | undefined
  readonly unlimited?: boolean | undefined
  readonly used?: string | undefined
}

export const GetOutputBizInfos: Codec.Shape<GetOutputBizInfos> =
  /*#__PURE__*/ Codec.shape("drive.v2.quota_detail.get#output.biz_infos", () => ({
    name: Codec.strOpt,
    quota: Codec.strOpt,
    unlimited: Codec.boolOpt,
    used: Codec.strOpt
  }))
