// GENERATED from spec/security_and_compliance.json. DO NOT EDIT: correct spec/patches/security_and_compliance.json.
/**
 * Endpoints of `security_and_compliance.v1.user_migration`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import { codes } from "../../../internal/codes/security_and_compliance.js"
import type * as Effect from "effect/Effect"

/**
 * What `cancel` takes.
 *
 * @category inputs
 */
export interface CancelInput {
  /** Default: `"open_id"`. */
  readonly user_id_type: "open_id" | "union_id" | "user_id"
  /** 1 to 100 items. */
  readonly user_ids: ReadonlyArray<string>
}

export const CancelInput: Codec.Shape<CancelInput> =
  /*#__PURE__*/ Codec.shape("security_and_compliance.v1.user_migration.cancel#input", () => ({
    user_id_type: Codec.lit("open_id", "union_id", "user_id"),
    user_ids: Codec.list(Codec.str)
  }))

/**
 * 取消用户迁移
 *
 * `POST /open-apis/security_and_compliance/v1/user_migrations/cancel` · Token: tenant or user · Rate limit:
 * 10/min.
 *
 * Scopes, any of: `security_and_compliance:user_migration`,
 * `security_and_compliance:user_migration:multi-geo`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/security_and_compliance-v1/user_migration/cancel
 * @category endpoints
 */
export const cancel: Endpoint.Described<CancelInput, Codec.Dictionary, "tenant" | "user"> & {
  /**
   * 取消用户迁移
   *
   * Scopes, any of: `security_and_compliance:user_migration`,
   * `security_and_compliance:user_migration:multi-geo`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/security_and_compliance-v1/user_migration/cancel
   */
  (input: CancelInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "security_and_compliance.v1.user_migration.cancel",
  method: "POST",
  path: "/open-apis/security_and_compliance/v1/user_migrations/cancel",
  tokens: ["tenant", "user"],
  query: ["user_id_type"],
  body: "json",
  codes,
  input: CancelInput,
  output: Codec.dictionary
})

/**
 * What `create` takes.
 *
 * @category inputs
 */
export interface CreateInput {
  /** Default: `"open_id"`. */
  readonly user_id_type: "open_id" | "union_id" | "user_id"
  /** 1 to 100 items. */
  readonly user_ids: ReadonlyArray<string>
  readonly dest_geo: string
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("security_and_compliance.v1.user_migration.create#input", () => ({
    user_id_type: Codec.lit("open_id", "union_id", "user_id"),
    user_ids: Codec.list(Codec.str),
    dest_geo: Codec.str
  }))

/**
 * What `create` gives.
 *
 * @category outputs
 */
export interface CreateOutput {
  readonly user_migrations: ReadonlyArray<UserMigration>
}

export const CreateOutput: Codec.Shape<CreateOutput> =
  /*#__PURE__*/ Codec.shape("security_and_compliance.v1.user_migration.create#output", () => ({
    user_migrations: Codec.list(Codec.obj(UserMigration))
  }))

/**
 * 迁移用户
 *
 * `POST /open-apis/security_and_compliance/v1/user_migrations` · Token: tenant or user · Rate limit: 10/min.
 *
 * Scopes, any of: `security_and_compliance:user_migration`,
 * `security_and_compliance:user_migration:multi-geo`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/security_and_compliance-v1/user_migration/create
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "tenant" | "user"> & {
  /**
   * 迁移用户
   *
   * Scopes, any of: `security_and_compliance:user_migration`,
   * `security_and_compliance:user_migration:multi-geo`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/security_and_compliance-v1/user_migration/create
   */
  (input: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "security_and_compliance.v1.user_migration.create",
  method: "POST",
  path: "/open-apis/security_and_compliance/v1/user_migrations",
  tokens: ["tenant", "user"],
  query: ["user_id_type"],
  body: "json",
  codes,
  input: CreateInput,
  output: CreateOutput
})

/**
 * What `get` takes.
 *
 * @category inputs
 */
export interface GetInput {
  readonly user_id: string
  /** Default: `"open_id"`. */
  readonly user_id_type: "open_id" | "union_id" | "user_id"
}

export const GetInput: Codec.Shape<GetInput> =
  /*#__PURE__*/ Codec.shape("security_and_compliance.v1.user_migration.get#input", () => ({
    user_id: Codec.str,
    user_id_type: Codec.lit("open_id", "union_id", "user_id")
  }))

/**
 * What `get` gives.
 *
 * @category outputs
 */
export interface GetOutput {
  readonly user_migration: UserMigration
}

export const GetOutput: Codec.Shape<GetOutput> =
  /*#__PURE__*/ Codec.shape("security_and_compliance.v1.user_migration.get#output", () => ({
    user_migration: Codec.obj(UserMigration)
  }))

/**
 * 获取单个用户迁移状态
 *
 * `GET /open-apis/security_and_compliance/v1/user_migrations/:user_id` · Token: tenant or user · Rate limit:
 * 100/min.
 *
 * Scopes, any of: `security_and_compliance:user_migration`,
 * `security_and_compliance:user_migration:multi-geo`, `security_and_compliance:user_migration:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/security_and_compliance-v1/user_migration/get
 * @category endpoints
 */
export const get: Endpoint.Described<GetInput, GetOutput, "tenant" | "user"> & {
  /**
   * 获取单个用户迁移状态
   *
   * Scopes, any of: `security_and_compliance:user_migration`,
   * `security_and_compliance:user_migration:multi-geo`, `security_and_compliance:user_migration:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/security_and_compliance-v1/user_migration/get
   */
  (input: GetInput, options?: Endpoint.CallOptions): Effect.Effect<GetOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "security_and_compliance.v1.user_migration.get",
  method: "GET",
  path: "/open-apis/security_and_compliance/v1/user_migrations/:user_id",
  tokens: ["tenant", "user"],
  query: ["user_id_type"],
  codes,
  input: GetInput,
  output: GetOutput
})

/**
 * What `search` takes.
 *
 * @category inputs
 */
export interface SearchInput {
  /** Default: `"open_id"`. */
  readonly user_id_type: "open_id" | "union_id" | "user_id"
  /** 1 to 500 items. */
  readonly user_ids: ReadonlyArray<string>
}

export const SearchInput: Codec.Shape<SearchInput> =
  /*#__PURE__*/ Codec.shape("security_and_compliance.v1.user_migration.search#input", () => ({
    user_id_type: Codec.lit("open_id", "union_id", "user_id"),
    user_ids: Codec.list(Codec.str)
  }))

/**
 * What `search` gives.
 *
 * @category outputs
 */
export interface SearchOutput {
  readonly items: ReadonlyArray<UserMigration>
}

export const SearchOutput: Codec.Shape<SearchOutput> =
  /*#__PURE__*/ Codec.shape("security_and_compliance.v1.user_migration.search#output", () => ({
    items: Codec.list(Codec.obj(UserMigration))
  }))

/**
 * 批量获取用户迁移状态
 *
 * `POST /open-apis/security_and_compliance/v1/user_migrations/search` · Token: tenant or user · Rate limit:
 * 100/min.
 *
 * Scopes, any of: `security_and_compliance:user_migration`,
 * `security_and_compliance:user_migration:multi-geo`, `security_and_compliance:user_migration:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/security_and_compliance-v1/user_migration/search
 * @category endpoints
 */
export const search: Endpoint.Described<SearchInput, SearchOutput, "tenant" | "user"> & {
  /**
   * 批量获取用户迁移状态
   *
   * Scopes, any of: `security_and_compliance:user_migration`,
   * `security_and_compliance:user_migration:multi-geo`, `security_and_compliance:user_migration:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/security_and_compliance-v1/user_migration/search
   */
  (input: SearchInput, options?: Endpoint.CallOptions): Effect.Effect<SearchOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "security_and_compliance.v1.user_migration.search",
  method: "POST",
  path: "/open-apis/security_and_compliance/v1/user_migrations/search",
  tokens: ["tenant", "user"],
  query: ["user_id_type"],
  body: "json",
  repeatable: true,
  codes,
  input: SearchInput,
  output: SearchOutput
})

/** @category structures */
export interface UserMigration {
  readonly user_id?: string | undefined
  readonly dest_geo?: string | undefined
  readonly task_id?: string | undefined
  readonly status?: "0" | "1" | "2" | (string & {}) | undefined
  readonly progress?: number | undefined
}

export const UserMigration: Codec.Shape<UserMigration> =
  /*#__PURE__*/ Codec.shape("security_and_compliance#UserMigration", () => ({
    user_id: Codec.strOpt,
    dest_geo: Codec.strOpt,
    task_id: Codec.strOpt,
    status: Codec.openOpt("0", "1", "2"),
    progress: Codec.intOpt
  }))
