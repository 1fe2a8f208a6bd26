// GENERATED from spec/block.json. DO NOT EDIT: correct spec/patches/block.json.
/**
 * Endpoints of `block.v2.entity`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import type * as Effect from "effect/Effect"

/**
 * What `create` takes.
 *
 * @category inputs
 */
export interface CreateInput {
  readonly title: string
  readonly block_type_id: string
  readonly source_data: string
  readonly source_meta: string
  readonly version: string
  readonly source_link?: string | undefined
  readonly owner?: string | undefined
  readonly extra?: string | undefined
  readonly i18n_summary?: string | undefined
  readonly i18n_preview?: string | undefined
  readonly summary?: string | undefined
  readonly preview?: string | undefined
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("block.v2.entity.create#input", () => ({
    title: Codec.str,
    block_type_id: Codec.str,
    source_data: Codec.str,
    source_meta: Codec.str,
    version: Codec.str,
    source_link: Codec.strOpt,
    owner: Codec.strOpt,
    extra: Codec.strOpt,
    i18n_summary: Codec.strOpt,
    i18n_preview: Codec.strOpt,
    summary: Codec.strOpt,
    preview: Codec.strOpt
  }))

/**
 * What `create` gives.
 *
 * @category outputs
 */
export interface CreateOutput {
  readonly entity: CreateOutputEntity
}

export const CreateOutput: Codec.Shape<CreateOutput> =
  /*#__PURE__*/ Codec.shape("block.v2.entity.create#output", () => ({
    entity: Codec.obj(CreateOutputEntity)
  }))

/**
 * 创建 BlockEntity
 *
 * `POST /open-apis/block/v2/entities` · Token kinds are not documented.
 *
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "tenant" | "user"> & {
  /** 创建 BlockEntity */
  (input: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "block.v2.entity.create",
  method: "POST",
  path: "/open-apis/block/v2/entities",
  tokens: ["tenant", "user"],
  body: "json",
  input: CreateInput,
  output: CreateOutput
})

/**
 * What `update` takes.
 *
 * @category inputs
 */
export interface UpdateInput {
  readonly block_id: string
  readonly title?: string | undefined
  readonly block_type_id: string
  readonly source_data: string
  readonly source_meta: string
  readonly version: string
  readonly source_link?: string | undefined
  readonly summary?: string | undefined
  readonly preview?: string | undefined
  readonly i18n_summay?: string | undefined
  readonly i18n_preview?: string | undefined
  readonly owner?: string | undefined
  readonly extra?: string | undefined
}

export const UpdateInput: Codec.Shape<UpdateInput> =
  /*#__PURE__*/ Codec.shape("block.v2.entity.update#input", () => ({
    block_id: Codec.str,
    title: Codec.strOpt,
    block_type_id: Codec.str,
    source_data: Codec.str,
    source_meta: Codec.str,
    version: Codec.str,
    source_link: Codec.strOpt,
    summary: Codec.strOpt,
    preview: Codec.strOpt,
    i18n_summay: Codec.strOpt,
    i18n_preview: Codec.strOpt,
    owner: Codec.strOpt,
    extra: Codec.strOpt
  }))

/**
 * 更新BlockEntity
 *
 * `PUT /open-apis/block/v2/entities/:block_id` · Token kinds are not documented.
 *
 * @category endpoints
 */
export const update: Endpoint.Described<UpdateInput, Codec.Dictionary, "tenant" | "user"> & {
  /** 更新BlockEntity */
  (input: UpdateInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "block.v2.entity.update",
  method: "PUT",
  path: "/open-apis/block/v2/entities/:block_id",
  tokens: ["tenant", "user"],
  body: "json",
  input: UpdateInput,
  output: Codec.dictionary
})

/** @category structures */
export interface CreateOutputEntity {
  readonly block_id: string
  readonly title?: string | undefined
  readonly block_type_id: string
  readonly source_data: string
  readonly source_meta: string
  readonly version: string
  readonly source_link?: string | undefined
  readonly summary?: string | undefined
  readonly preview?: string | undefined
  readonly i18n_summay?: string | undefined
  readonly i18n_preview?: string | undefined
  readonly owner?: string | undefined
  readonly extra?: string | undefined
}

export const CreateOutputEntity: Codec.Shape<CreateOutputEntity> =
  /*#__PURE__*/ Codec.shape("block.v2.entity.create#output.entity", () => ({
    block_id: Codec.str,
    title: Codec.strOpt,
    block_type_id: Codec.str,
    source_data: Codec.str,
    source_meta: Codec.str,
    version: Codec.str,
    source_link: Codec.strOpt,
    summary: Codec.strOpt,
    preview: Codec.strOpt,
    i18n_summay: Codec.strOpt,
    i18n_preview: Codec.strOpt,
    owner: Codec.strOpt,
    extra: Codec.strOpt
  }))
