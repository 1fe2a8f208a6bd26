// GENERATED from spec/vc.json. DO NOT EDIT: correct spec/patches/vc.json.
/**
 * Endpoints of `vc.v1.material`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import { codes } from "../../../internal/codes/vc.js"
import * as Shared from "../Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `pullMeta` takes.
 *
 * @category inputs
 */
export interface PullMetaInput {
  readonly device_type?: number | undefined
  readonly material_type?: number | undefined
}

export const PullMetaInput: Codec.Shape<PullMetaInput> =
  /*#__PURE__*/ Codec.shape("vc.v1.material.pull_meta#input", () => ({
    device_type: Codec.numOpt,
    material_type: Codec.numOpt
  }))

/**
 * What `pullMeta` gives.
 *
 * @category outputs
 */
export interface PullMetaOutput {
  readonly materials: ReadonlyArray<PullMetaOutputMaterials>
}

export const PullMetaOutput: Codec.Shape<PullMetaOutput> =
  /*#__PURE__*/ Codec.shape("vc.v1.material.pull_meta#output", () => ({
    materials: Codec.list(Codec.obj(PullMetaOutputMaterials))
  }))

/**
 * `GET /open-apis/vc/v1/materials/pull_meta` · Token kinds are not documented.
 *
 * @category endpoints
 */
export const pullMeta: Endpoint.Described<PullMetaInput, PullMetaOutput, "tenant" | "user"> & {
  /** `GET /open-apis/vc/v1/materials/pull_meta` */
  (input?: PullMetaInput, options?: Endpoint.CallOptions): Effect.Effect<PullMetaOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.make({
  id: "vc.v1.material.pull_meta",
  method: "GET",
  path: "/open-apis/vc/v1/materials/pull_meta",
  tokens: ["tenant", "user"],
  query: ["device_type", "material_type"],
  codes,
  input: PullMetaInput,
  output: PullMetaOutput
})

/**
 * What `remove` takes.
 *
 * @category inputs
 */
export interface RemoveInput {
  readonly file_tokens: ReadonlyArray<string>
}

export const RemoveInput: Codec.Shape<RemoveInput> =
  /*#__PURE__*/ Codec.shape("vc.v1.material.remove#input", () => ({
    file_tokens: Codec.list(Codec.str)
  }))

/**
 * What `remove` gives.
 *
 * @category outputs
 */
export interface RemoveOutput {
  readonly results?: ReadonlyArray<Shared.Result2> | undefined
}

export const RemoveOutput: Codec.Shape<RemoveOutput> =
  /*#__PURE__*/ Codec.shape("vc.v1.material.remove#output", () => ({
    results: Codec.listOpt(Codec.obj(Shared.Result2))
  }))

/**
 * `POST /open-apis/vc/v1/materials/remove` · Token kinds are not documented.
 *
 * @category endpoints
 */
export const remove: Endpoint.Described<RemoveInput, RemoveOutput, "tenant" | "user"> & {
  /** `POST /open-apis/vc/v1/materials/remove` */
  (input: RemoveInput, options?: Endpoint.CallOptions): Effect.Effect<RemoveOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "vc.v1.material.remove",
  method: "POST",
  path: "/open-apis/vc/v1/materials/remove",
  tokens: ["tenant", "user"],
  body: "json",
  codes,
  input: RemoveInput,
  output: RemoveOutput
})

/**
 * What `uploadMeta` takes.
 *
 * @category inputs
 */
export interface UploadMetaInput {
  readonly materials: ReadonlyArray<UploadMetaMaterialsInput>
}

export const UploadMetaInput: Codec.Shape<UploadMetaInput> =
  /*#__PURE__*/ Codec.shape("vc.v1.material.upload_meta#input", () => ({
    materials: Codec.list(Codec.obj(UploadMetaMaterialsInput))
  }))

/**
 * What `uploadMeta` gives.
 *
 * @category outputs
 */
export interface UploadMetaOutput {
  readonly results?: ReadonlyArray<Shared.Result2> | undefined
}

export const UploadMetaOutput: Codec.Shape<UploadMetaOutput> =
  /*#__PURE__*/ Codec.shape("vc.v1.material.upload_meta#output", () => ({
    results: Codec.listOpt(Codec.obj(Shared.Result2))
  }))

/**
 * `POST /open-apis/vc/v1/materials/upload_meta` · Token kinds are not documented.
 *
 * @category endpoints
 */
export const uploadMeta: Endpoint.Described<UploadMetaInput, UploadMetaOutput, "tenant" | "user"> & {
  /** `POST /open-apis/vc/v1/materials/upload_meta` */
  (input: UploadMetaInput, options?: Endpoint.CallOptions): Effect.Effect<UploadMetaOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "vc.v1.material.upload_meta",
  method: "POST",
  path: "/open-apis/vc/v1/materials/upload_meta",
  tokens: ["tenant", "user"],
  body: "json",
  codes,
  input: UploadMetaInput,
  output: UploadMetaOutput
})

/** @category structures */
export interface PullMetaOutputMaterials {
  readonly name?: string | undefined
  readonly file_token: string
  readonly file_size: number
  readonly device_type: number
  readonly material_type: number
  readonly review_result?: number | undefined
}

export const PullMetaOutputMaterials: Codec.Shape<PullMetaOutputMaterials> =
  /*#__PURE__*/ Codec.shape("vc.v1.material.pull_meta#output.materials", () => ({
    name: Codec.strOpt,
    file_token: Codec.str,
    file_size: Codec.num,
    device_type: Codec.num,
    material_type: Codec.num,
    review_result: Codec.numOpt
  }))

/** @category structures */
export interface UploadMetaMaterialsInput {
  readonly name?: string | undefined
  readonly file_token: string
  readonly file_size: number
  readonly device_type: number
  readonly material_type: number
  readonly material_source: number
}

export const UploadMetaMaterialsInput: Codec.Shape<UploadMetaMaterialsInput> =
  /*#__PURE__*/ Codec.shape("vc.v1.material.upload_meta#input.materials", () => ({
    name: Codec.strOpt,
    file_token: Codec.str,
    file_size: Codec.num,
    device_type: Codec.num,
    material_type: Codec.num,
    material_source: Codec.num
  }))
