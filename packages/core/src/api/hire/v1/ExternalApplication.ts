// GENERATED from spec/hire.json. DO NOT EDIT: correct spec/patches/hire.json.
/**
 * Endpoints of `hire.v1.external_application`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import { codes } from "../../../internal/codes/hire.js"
import type * as Effect from "effect/Effect"

/**
 * What `create` takes.
 *
 * @category inputs
 */
export interface CreateInput {
  readonly external_id?: string | undefined
  readonly job_recruitment_type?: 1 | 2 | (number & {}) | undefined
  readonly job_title?: string | undefined
  readonly resume_source?: string | undefined
  readonly stage?: string | undefined
  readonly talent_id: string
  readonly termination_reason?: string | undefined
  readonly delivery_type?: 1 | 2 | 3 | 4 | (number & {}) | undefined
  readonly modify_time?: number | undefined
  readonly create_time?: number | undefined
  readonly termination_type?: string | undefined
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("hire.v1.external_application.create#input", () => ({
    external_id: Codec.strOpt,
    job_recruitment_type: Codec.listedOpt(1, 2),
    job_title: Codec.strOpt,
    resume_source: Codec.strOpt,
    stage: Codec.strOpt,
    talent_id: Codec.str,
    termination_reason: Codec.strOpt,
    delivery_type: Codec.listedOpt(1, 2, 3, 4),
    modify_time: Codec.intOpt,
    create_time: Codec.intOpt,
    termination_type: Codec.strOpt
  }))

/**
 * What `create` gives.
 *
 * @category outputs
 */
export interface CreateOutput {
  readonly external_application: ExternalApplication
}

export const CreateOutput: Codec.Shape<CreateOutput> =
  /*#__PURE__*/ Codec.shape("hire.v1.external_application.create#output", () => ({
    external_application: Codec.obj(ExternalApplication)
  }))

/**
 * 创建外部投递
 *
 * `POST /open-apis/hire/v1/external_applications` · Token: tenant · Rate limit: 20/s.
 *
 * Scopes, any of: `hire:external_application`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/external_application/create
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "tenant"> & {
  /**
   * 创建外部投递
   *
   * Scopes, any of: `hire:external_application`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/external_application/create
   */
  (input: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "hire.v1.external_application.create",
  method: "POST",
  path: "/open-apis/hire/v1/external_applications",
  tokens: ["tenant"],
  body: "json",
  codes,
  input: CreateInput,
  output: CreateOutput
})

/**
 * What `delete` takes.
 *
 * @category inputs
 */
export interface DeleteInput {
  readonly external_application_id: string
  readonly talent_id?: string | undefined
}

export const DeleteInput: Codec.Shape<DeleteInput> =
  /*#__PURE__*/ Codec.shape("hire.v1.external_application.delete#input", () => ({
    external_application_id: Codec.str,
    talent_id: Codec.strOpt
  }))

/**
 * What `delete` gives.
 *
 * @category outputs
 */
export interface DeleteOutput {
  readonly external_application?: DeleteOutputExternalApplication | undefined
}

export const DeleteOutput: Codec.Shape<DeleteOutput> =
  /*#__PURE__*/ Codec.shape("hire.v1.external_application.delete#output", () => ({
    external_application: Codec.objOpt(DeleteOutputExternalApplication)
  }))

/**
 * 删除外部投递
 *
 * `DELETE /open-apis/hire/v1/external_applications/:external_application_id` · Token: tenant · Rate limit:
 * 20/min.
 *
 * Scopes, any of: `hire:external_application`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/external_application/delete
 * @category endpoints
 */
const deleteEndpoint: Endpoint.Described<DeleteInput, DeleteOutput, "tenant"> & {
  /**
   * 删除外部投递
   *
   * Scopes, any of: `hire:external_application`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/external_application/delete
   */
  (input: DeleteInput, options?: Endpoint.CallOptions): Effect.Effect<DeleteOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "hire.v1.external_application.delete",
  method: "DELETE",
  path: "/open-apis/hire/v1/external_applications/:external_application_id",
  tokens: ["tenant"],
  query: ["talent_id"],
  codes,
  input: DeleteInput,
  output: DeleteOutput
})

export { deleteEndpoint as delete }

/**
 * What `list` takes.
 *
 * @category inputs
 */
export interface ListInput {
  readonly talent_id: string
  /** At most 20. */
  readonly page_size?: number | undefined
  readonly page_token?: string | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("hire.v1.external_application.list#input", () => ({
    talent_id: Codec.str,
    page_size: Codec.intOpt,
    page_token: Codec.strOpt
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly items: ReadonlyArray<ListOutputItems>
  readonly has_more: boolean
  readonly page_token?: string | undefined
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("hire.v1.external_application.list#output", () => ({
    items: Codec.list(Codec.obj(ListOutputItems)),
    has_more: Codec.bool,
    page_token: Codec.strOpt
  }))

/**
 * 查询外部投递列表
 *
 * `GET /open-apis/hire/v1/external_applications` · Token: tenant · Rate limit: 20/s.
 *
 * Scopes, any of: `hire:external_application`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/external_application/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant"> & {
  /**
   * 查询外部投递列表
   *
   * Scopes, any of: `hire:external_application`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/external_application/list
   */
  (input: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<ListInput, ListOutput, "tenant">
  readonly items: {
    /**
     * 查询外部投递列表
     *
     * Scopes, any of: `hire:external_application`.
     * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/external_application/list
     */
    (input: ListInput, options?: Paged.Options): Paged.Listing<ListOutputItems>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "hire.v1.external_application.list",
  method: "GET",
  path: "/open-apis/hire/v1/external_applications",
  tokens: ["tenant"],
  query: ["talent_id", "page_size", "page_token"],
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size", maxPageSize: 20
  },
  codes,
  input: ListInput,
  output: ListOutput
})

/**
 * What `update` takes.
 *
 * @category inputs
 */
export interface UpdateInput {
  readonly external_application_id: string
  readonly job_recruitment_type?: 1 | 2 | (number & {}) | undefined
  readonly job_title?: string | undefined
  readonly resume_source?: string | undefined
  readonly stage?: string | undefined
  readonly talent_id: string
  readonly termination_reason?: string | undefined
  readonly delivery_type?: 1 | 2 | 3 | 4 | (number & {}) | undefined
  readonly modify_time?: number | undefined
  readonly create_time?: number | undefined
  readonly termination_type?: string | undefined
  /** Not in the documentation. */
  readonly external_id?: string | undefined
}

export const UpdateInput: Codec.Shape<UpdateInput> =
  /*#__PURE__*/ Codec.shape("hire.v1.external_application.update#input", () => ({
    external_application_id: Codec.str,
    job_recruitment_type: Codec.listedOpt(1, 2),
    job_title: Codec.strOpt,
    resume_source: Codec.strOpt,
    stage: Codec.strOpt,
    talent_id: Codec.str,
    termination_reason: Codec.strOpt,
    delivery_type: Codec.listedOpt(1, 2, 3, 4),
    modify_time: Codec.intOpt,
    create_time: Codec.intOpt,
    termination_type: Codec.strOpt,
    external_id: Codec.strOpt
  }))

/**
 * What `update` gives.
 *
 * @category outputs
 */
export interface UpdateOutput {
  readonly external_application: ExternalApplication
}

export const UpdateOutput: Codec.Shape<UpdateOutput> =
  /*#__PURE__*/ Codec.shape("hire.v1.external_application.update#output", () => ({
    external_application: Codec.obj(ExternalApplication)
  }))

/**
 * 更新外部投递
 *
 * `PUT /open-apis/hire/v1/external_applications/:external_application_id` · Token: tenant · Rate limit: 20/s.
 *
 * Scopes, any of: `hire:external_application`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/external_application/update
 * @category endpoints
 */
export const update: Endpoint.Described<UpdateInput, UpdateOutput, "tenant"> & {
  /**
   * 更新外部投递
   *
   * Scopes, any of: `hire:external_application`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/external_application/update
   */
  (input: UpdateInput, options?: Endpoint.CallOptions): Effect.Effect<UpdateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "hire.v1.external_application.update",
  method: "PUT",
  path: "/open-apis/hire/v1/external_applications/:external_application_id",
  tokens: ["tenant"],
  body: "json",
  codes,
  input: UpdateInput,
  output: UpdateOutput
})

/** @category structures */
export interface ExternalApplication {
  readonly id?: string | undefined
  readonly job_recruitment_type?: 1 | 2 | (number & {}) | undefined
  readonly job_title?: string | undefined
  readonly resume_source?: string | undefined
  readonly stage?: string | undefined
  readonly talent_id: string
  readonly termination_reason?: string | undefined
  readonly delivery_type?: 1 | 2 | 3 | 4 | (number & {}) | undefined
  readonly modify_time?: number | undefined
  readonly create_time?: number | undefined
  readonly termination_type?: string | undefined
  /** Not in the documentation. */
  readonly external_id?: string | undefined
}

export const ExternalApplication: Codec.Shape<ExternalApplication> =
  /*#__PURE__*/ Codec.shape("hire#ExternalApplication", () => ({
    id: Codec.strOpt,
    job_recruitment_type: Codec.openOpt(1, 2),
    job_title: Codec.strOpt,
    resume_source: Codec.strOpt,
    stage: Codec.strOpt,
    talent_id: Codec.str,
    termination_reason: Codec.strOpt,
    delivery_type: Codec.openOpt(1, 2, 3, 4),
    modify_time: Codec.intOpt,
    create_time: Codec.intOpt,
    termination_type: Codec.strOpt,
    external_id: Codec.strOpt
  }))

/** @category structures */
export interface DeleteOutputExternalApplication {
  readonly id?: string | undefined
  readonly job_recruitment_type?: 1 | 2 | (number & {}) | undefined
  readonly job_title?: string | undefined
  readonly resume_source?: string | undefined
  readonly stage?: string | undefined
  readonly talent_id: string
  readonly termination_reason?: string | undefined
  readonly delivery_type?: 1 | 2 | 3 | 4 | (number & {}) | undefined
  readonly modify_time?: number | undefined
  readonly termination_type?: string | undefined
  /** Not in the documentation. */
  readonly external_id?: string | undefined
  /** Not in the documentation. */
  readonly create_time?: number | undefined
}

export const DeleteOutputExternalApplication: Codec.Shape<DeleteOutputExternalApplication> =
  /*#__PURE__*/ Codec.shape("hire.v1.external_application.delete#output.external_application", () => ({
    id: Codec.strOpt,
    job_recruitment_type: Codec.openOpt(1, 2),
    job_title: Codec.strOpt,
    resume_source: Codec.strOpt,
    stage: Codec.strOpt,
    talent_id: Codec.str,
    termination_reason: Codec.strOpt,
    delivery_type: Codec.openOpt(1, 2, 3, 4),
    modify_time: Codec.intOpt,
    termination_type: Codec.strOpt,
    external_id: Codec.strOpt,
    create_time: Codec.intOpt
  }))

/** @category structures */
export interface ListOutputItems {
  readonly id?: string | undefined
  readonly job_recruitment_type?: 1 | 2 | (number & {}) | undefined
  readonly job_title?: string | undefined
  readonly resume_source?: string | undefined
  readonly stage?: string | undefined
  readonly talent_id: string
  readonly termination_reason?: string | undefined
  readonly delivery_type?: 1 | 2 | 3 | 4 | (number & {}) | undefined
  readonly modify_time?: number | undefined
  readonly create_time?: number | undefined
  readonly termination_type?: string | undefined
}

export const ListOutputItems: Codec.Shape<ListOutputItems> =
  /*#__PURE__*/ Codec.shape("hire.v1.external_application.list#output.items", () => ({
    id: Codec.strOpt,
    job_recruitment_type: Codec.openOpt(1, 2),
    job_title: Codec.strOpt,
    resume_source: Codec.strOpt,
    stage: Codec.strOpt,
    talent_id: Codec.str,
    termination_reason: Codec.strOpt,
    delivery_type: Codec.openOpt(1, 2, 3, 4),
    modify_time: Codec.intOpt,
    create_time: Codec.intOpt,
    termination_type: Codec.strOpt
  }))
