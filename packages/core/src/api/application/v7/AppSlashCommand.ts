// GENERATED from spec/application.json. DO NOT EDIT: correct spec/patches/application.json.
/**
 * Endpoints of `application.v7.app_slash_command`.
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
 * What `createAppSlashCommand` takes.
 *
 * @category inputs
 */
export interface CreateAppSlashCommandInput {
  readonly command: string
  readonly description: Description
  readonly icon?: Icon | undefined
}

export const CreateAppSlashCommandInput: Codec.Shape<CreateAppSlashCommandInput> =
  /*#__PURE__*/ Codec.shape("application.v7.app_slash_command.create_app_slash_command#input", () => ({
    command: Codec.str,
    description: Codec.obj(Description),
    icon: Codec.objOpt(Icon)
  }))

/**
 * What `createAppSlashCommand` gives.
 *
 * @category outputs
 */
export interface CreateAppSlashCommandOutput {
  readonly command_id?: string | undefined
  readonly command?: string | undefined
  readonly description?: Description | undefined
  readonly create_time?: string | undefined
  readonly icon?: Icon | undefined
}

export const CreateAppSlashCommandOutput: Codec.Shape<CreateAppSlashCommandOutput> =
  /*#__PURE__*/ Codec.shape("application.v7.app_slash_command.create_app_slash_command#output", () => ({
    command_id: Codec.strOpt,
    command: Codec.strOpt,
    description: Codec.objOpt(Description),
    create_time: Codec.strOpt,
    icon: Codec.objOpt(Icon)
  }))

/**
 * 创建 App Slash Command
 *
 * `POST /open-apis/application/v7/app_slash_commands` · Token: tenant or user.
 *
 * The platform's own client asks for `application:app_slash_command:write` before it calls this.
 *
 * Known from the platform's own command-line client only: it has no documentation page and may change without
 * notice.
 *
 * @category endpoints
 */
export const createAppSlashCommand: Endpoint.Described<CreateAppSlashCommandInput, CreateAppSlashCommandOutput, "tenant" | "user"> & {
  /**
   * 创建 App Slash Command
   *
   * The platform's own client asks for `application:app_slash_command:write` before it calls this.
   */
  (input: CreateAppSlashCommandInput, options?: Endpoint.CallOptions): Effect.Effect<CreateAppSlashCommandOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "application.v7.app_slash_command.create_app_slash_command",
  method: "POST",
  path: "/open-apis/application/v7/app_slash_commands",
  tokens: ["tenant", "user"],
  body: "json",
  codes,
  input: CreateAppSlashCommandInput,
  output: CreateAppSlashCommandOutput
})

/**
 * What `deleteAppSlashCommand` takes.
 *
 * @category inputs
 */
export interface DeleteAppSlashCommandInput {
  readonly command_id: string
}

export const DeleteAppSlashCommandInput: Codec.Shape<DeleteAppSlashCommandInput> =
  /*#__PURE__*/ Codec.shape("application.v7.app_slash_command.delete_app_slash_command#input", () => ({
    command_id: Codec.str
  }))

/**
 * 删除单条 Slash Command
 *
 * `DELETE /open-apis/application/v7/app_slash_commands/:command_id` · Token: tenant or user.
 *
 * The platform's own client asks for `application:app_slash_command:write` before it calls this.
 *
 * Known from the platform's own command-line client only: it has no documentation page and may change without
 * notice.
 *
 * @category endpoints
 */
export const deleteAppSlashCommand: Endpoint.Described<DeleteAppSlashCommandInput, Codec.Dictionary, "tenant" | "user"> & {
  /**
   * 删除单条 Slash Command
   *
   * The platform's own client asks for `application:app_slash_command:write` before it calls this.
   */
  (input: DeleteAppSlashCommandInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "application.v7.app_slash_command.delete_app_slash_command",
  method: "DELETE",
  path: "/open-apis/application/v7/app_slash_commands/:command_id",
  tokens: ["tenant", "user"],
  codes,
  input: DeleteAppSlashCommandInput,
  output: Codec.dictionary
})

/**
 * What `listAppSlashCommands` gives.
 *
 * @category outputs
 */
export interface ListAppSlashCommandsOutput {
  readonly items?: ReadonlyArray<ListAppSlashCommandsOutputItems> | undefined
}

export const ListAppSlashCommandsOutput: Codec.Shape<ListAppSlashCommandsOutput> =
  /*#__PURE__*/ Codec.shape("application.v7.app_slash_command.list_app_slash_commands#output", () => ({
    items: Codec.listOpt(Codec.obj(ListAppSlashCommandsOutputItems))
  }))

/**
 * 查询 Slash Command 列表
 *
 * `GET /open-apis/application/v7/app_slash_commands` · Token: tenant or user.
 *
 * The platform's own client asks for `application:app_slash_command:write` before it calls this.
 *
 * Known from the platform's own command-line client only: it has no documentation page and may change without
 * notice.
 *
 * @category endpoints
 */
export const listAppSlashCommands: Endpoint.Described<Codec.Empty, ListAppSlashCommandsOutput, "tenant" | "user"> & {
  /**
   * 查询 Slash Command 列表
   *
   * The platform's own client asks for `application:app_slash_command:write` before it calls this.
   */
  (input?: Codec.Empty, options?: Endpoint.CallOptions): Effect.Effect<ListAppSlashCommandsOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.make({
  id: "application.v7.app_slash_command.list_app_slash_commands",
  method: "GET",
  path: "/open-apis/application/v7/app_slash_commands",
  tokens: ["tenant", "user"],
  codes,
  input: Codec.empty,
  output: ListAppSlashCommandsOutput
})

/**
 * What `patchAppSlashCommand` takes.
 *
 * @category inputs
 */
export interface PatchAppSlashCommandInput {
  readonly command_id: string
  readonly command?: string | undefined
  readonly description?: Description | undefined
  readonly icon?: Icon | undefined
}

export const PatchAppSlashCommandInput: Codec.Shape<PatchAppSlashCommandInput> =
  /*#__PURE__*/ Codec.shape("application.v7.app_slash_command.patch_app_slash_command#input", () => ({
    command_id: Codec.str,
    command: Codec.strOpt,
    description: Codec.objOpt(Description),
    icon: Codec.objOpt(Icon)
  }))

/**
 * What `patchAppSlashCommand` gives.
 *
 * @category outputs
 */
export interface PatchAppSlashCommandOutput {
  readonly command_id?: string | undefined
  readonly command?: string | undefined
  readonly description?: Description | undefined
  readonly update_time?: string | undefined
  readonly icon?: Icon | undefined
}

export const PatchAppSlashCommandOutput: Codec.Shape<PatchAppSlashCommandOutput> =
  /*#__PURE__*/ Codec.shape("application.v7.app_slash_command.patch_app_slash_command#output", () => ({
    command_id: Codec.strOpt,
    command: Codec.strOpt,
    description: Codec.objOpt(Description),
    update_time: Codec.strOpt,
    icon: Codec.objOpt(Icon)
  }))

/**
 * 修改 App Slash Command
 *
 * `PATCH /open-apis/application/v7/app_slash_commands/:command_id` · Token: tenant or user.
 *
 * The platform's own client asks for `application:app_slash_command:write` before it calls this.
 *
 * Known from the platform's own command-line client only: it has no documentation page and may change without
 * notice.
 *
 * @category endpoints
 */
export const patchAppSlashCommand: Endpoint.Described<PatchAppSlashCommandInput, PatchAppSlashCommandOutput, "tenant" | "user"> & {
  /**
   * 修改 App Slash Command
   *
   * The platform's own client asks for `application:app_slash_command:write` before it calls this.
   */
  (input: PatchAppSlashCommandInput, options?: Endpoint.CallOptions): Effect.Effect<PatchAppSlashCommandOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "application.v7.app_slash_command.patch_app_slash_command",
  method: "PATCH",
  path: "/open-apis/application/v7/app_slash_commands/:command_id",
  tokens: ["tenant", "user"],
  body: "json",
  codes,
  input: PatchAppSlashCommandInput,
  output: PatchAppSlashCommandOutput
})

/** @category structures */
export interface Description {
  readonly i18n?: I18n | undefined
  readonly default_value?: string | undefined
}

export const Description: Codec.Shape<Description> =
  /*#__PURE__*/ Codec.shape("application#Description", () => ({
    i18n: Codec.objOpt(I18n),
    default_value: Codec.strOpt
  }))

/** @category structures */
export interface I18n {
  readonly zh_cn?: string | undefined
  readonly en_us?: string | undefined
  readonly ja_jp?: string | undefined
  readonly zh_hk?: string | undefined
  readonly zh_tw?: string | undefined
  readonly de_de?: string | undefined
  readonly es_es?: string | undefined
  readonly fr_fr?: string | undefined
  readonly hi_in?: string | undefined
  readonly id_id?: string | undefined
  readonly it_it?: string | undefined
  readonly ko_kr?: string | undefined
  readonly pt_br?: string | undefined
  readonly ru_ru?: string | undefined
  readonly th_th?: string | undefined
  readonly vi_vn?: string | undefined
}

export const I18n: Codec.Shape<I18n> = /*#__PURE__*/ Codec.shape("application#I18n", () => ({
  zh_cn: Codec.strOpt,
  en_us: Codec.strOpt,
  ja_jp: Codec.strOpt,
  zh_hk: Codec.strOpt,
  zh_tw: Codec.strOpt,
  de_de: Codec.strOpt,
  es_es: Codec.strOpt,
  fr_fr: Codec.strOpt,
  hi_in: Codec.strOpt,
  id_id: Codec.strOpt,
  it_it: Codec.strOpt,
  ko_kr: Codec.strOpt,
  pt_br: Codec.strOpt,
  ru_ru: Codec.strOpt,
  th_th: Codec.strOpt,
  vi_vn: Codec.strOpt
}))

/** @category structures */
export interface Icon {
  readonly icon_key?: string | undefined
}

export const Icon: Codec.Shape<Icon> = /*#__PURE__*/ Codec.shape("application#Icon", () => ({
  icon_key: Codec.strOpt
}))

/** @category structures */
export interface ListAppSlashCommandsOutputItems {
  readonly command_id?: string | undefined
  readonly command?: string | undefined
  readonly description?: Description | undefined
  readonly create_time?: string | undefined
  readonly update_time?: string | undefined
  readonly icon?: Icon | undefined
}

export const ListAppSlashCommandsOutputItems: Codec.Shape<ListAppSlashCommandsOutputItems> =
  /*#__PURE__*/ Codec.shape("application.v7.app_slash_command.list_app_slash_commands#output.items", () => ({
    command_id: Codec.strOpt,
    command: Codec.strOpt,
    description: Codec.objOpt(Description),
    create_time: Codec.strOpt,
    update_time: Codec.strOpt,
    icon: Codec.objOpt(Icon)
  }))
