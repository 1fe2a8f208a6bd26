// GENERATED from spec/aily.json. DO NOT EDIT: correct spec/patches/aily.json.
/**
 * Endpoints of `aily.v1.app.skill`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import { codes } from "../../../internal/codes/aily.js"
import type * as Effect from "effect/Effect"

/**
 * What `get` takes.
 *
 * @category inputs
 */
export interface GetInput {
  /** At most 64 characters. */
  readonly app_id: string
  /** At most 32 characters. */
  readonly skill_id: string
}

export const GetInput: Codec.Shape<GetInput> =
  /*#__PURE__*/ Codec.shape("aily.v1.app.skill.get#input", () => ({
    app_id: Codec.str,
    skill_id: Codec.str
  }))

/**
 * What `get` gives.
 *
 * @category outputs
 */
export interface GetOutput {
  readonly skill: Skill
}

export const GetOutput: Codec.Shape<GetOutput> =
  /*#__PURE__*/ Codec.shape("aily.v1.app.skill.get#output", () => ({
    skill: Codec.obj(Skill)
  }))

/**
 * 获取技能信息
 *
 * `GET /open-apis/aily/v1/apps/:app_id/skills/:skill_id` · Token: tenant or user · Rate limit: 1000/min,
 * 50/s.
 *
 * Scopes, any of: `aily:skill:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/aily-v1/app-skill/get
 * @category endpoints
 */
export const get: Endpoint.Described<GetInput, GetOutput, "tenant" | "user"> & {
  /**
   * 获取技能信息
   *
   * Scopes, any of: `aily:skill:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/aily-v1/app-skill/get
   */
  (input: GetInput, options?: Endpoint.CallOptions): Effect.Effect<GetOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "aily.v1.app.skill.get",
  method: "GET",
  path: "/open-apis/aily/v1/apps/:app_id/skills/:skill_id",
  tokens: ["tenant", "user"],
  codes,
  input: GetInput,
  output: GetOutput
})

/**
 * What `list` takes.
 *
 * @category inputs
 */
export interface ListInput {
  /** At most 64 characters. */
  readonly app_id: string
  readonly page_size?: number | undefined
  readonly page_token?: string | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("aily.v1.app.skill.list#input", () => ({
    app_id: Codec.str,
    page_size: Codec.intOpt,
    page_token: Codec.strOpt
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly skills: ReadonlyArray<Skill>
  readonly page_token?: string | undefined
  readonly has_more?: boolean | undefined
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("aily.v1.app.skill.list#output", () => ({
    skills: Codec.list(Codec.obj(Skill)),
    page_token: Codec.strOpt,
    has_more: Codec.boolOpt
  }))

/**
 * 查询技能列表
 *
 * `GET /open-apis/aily/v1/apps/:app_id/skills` · Token: tenant or user · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `aily:skill:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/aily-v1/app-skill/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant" | "user"> & {
  /**
   * 查询技能列表
   *
   * Scopes, any of: `aily:skill:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/aily-v1/app-skill/list
   */
  (input: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<ListInput, ListOutput, "tenant" | "user">
  readonly items: {
    /**
     * 查询技能列表
     *
     * Scopes, any of: `aily:skill:read`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/aily-v1/app-skill/list
     */
    (input: ListInput, options?: Paged.Options): Paged.Listing<Skill>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "aily.v1.app.skill.list",
  method: "GET",
  path: "/open-apis/aily/v1/apps/:app_id/skills",
  tokens: ["tenant", "user"],
  query: ["page_size", "page_token"],
  paging: {
    style: "token", items: "skills", pageToken: "page_token", hasMore: "has_more",
    requestToken: "page_token", requestSize: "page_size"
  },
  codes,
  input: ListInput,
  output: ListOutput
})

/**
 * What `start` takes.
 *
 * @category inputs
 */
export interface StartInput {
  /** At most 64 characters. */
  readonly app_id: string
  /** At most 32 characters. */
  readonly skill_id: string
  readonly "X-Aily-BizUserID"?: string | undefined
  readonly global_variable?: SkillGlobalVariable | undefined
  /** At most 40960 characters. */
  readonly input?: string | undefined
}

export const StartInput: Codec.Shape<StartInput> =
  /*#__PURE__*/ Codec.shape("aily.v1.app.skill.start#input", () => ({
    app_id: Codec.str,
    skill_id: Codec.str,
    "X-Aily-BizUserID": Codec.strOpt,
    global_variable: Codec.objOpt(SkillGlobalVariable),
    input: Codec.strOpt
  }))

/**
 * What `start` gives.
 *
 * @category outputs
 */
export interface StartOutput {
  readonly output?: string | undefined
  readonly status?: string | undefined
}

export const StartOutput: Codec.Shape<StartOutput> =
  /*#__PURE__*/ Codec.shape("aily.v1.app.skill.start#output", () => ({
    output: Codec.strOpt,
    status: Codec.strOpt
  }))

/**
 * 调用技能
 *
 * `POST /open-apis/aily/v1/apps/:app_id/skills/:skill_id/start` · Token: tenant or user · Rate limit:
 * 100/min.
 *
 * Scopes, any of: `aily:skill:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/aily-v1/app-skill/start
 * @category endpoints
 */
export const start: Endpoint.Described<StartInput, StartOutput, "tenant" | "user"> & {
  /**
   * 调用技能
   *
   * Scopes, any of: `aily:skill:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/aily-v1/app-skill/start
   */
  (input: StartInput, options?: Endpoint.CallOptions): Effect.Effect<StartOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "aily.v1.app.skill.start",
  method: "POST",
  path: "/open-apis/aily/v1/apps/:app_id/skills/:skill_id/start",
  tokens: ["tenant", "user"],
  headers: ["X-Aily-BizUserID"],
  body: "json",
  codes,
  input: StartInput,
  output: StartOutput
})

/** @category structures */
export interface Skill {
  readonly id?: string | undefined
  readonly label?: string | undefined
  readonly description?: string | undefined
  readonly samples?: ReadonlyArray<string> | undefined
  readonly input_schema?: string | undefined
  readonly output_schema?: string | undefined
}

export const Skill: Codec.Shape<Skill> = /*#__PURE__*/ Codec.shape("aily#Skill", () => ({
  id: Codec.strOpt,
  label: Codec.strOpt,
  description: Codec.strOpt,
  samples: Codec.listOpt(Codec.str),
  input_schema: Codec.strOpt,
  output_schema: Codec.strOpt
}))

/** @category structures */
export interface SkillGlobalVariable {
  /** At most 40960 characters. */
  readonly query?: string | undefined
  /** At most 32 items. */
  readonly files?: ReadonlyArray<string> | undefined
  readonly channel?: Channel | undefined
}

export const SkillGlobalVariable: Codec.Shape<SkillGlobalVariable> =
  /*#__PURE__*/ Codec.shape("aily.v1.app.skill.start#input.global_variable", () => ({
    query: Codec.strOpt,
    files: Codec.listOpt(Codec.str),
    channel: Codec.objOpt(Channel)
  }))

/** @category structures */
export interface Channel {
  /** At most 255 characters. */
  readonly variables?: string | undefined
}

export const Channel: Codec.Shape<Channel> =
  /*#__PURE__*/ Codec.shape("aily.v1.app.skill.start#input.global_variable.channel", () => ({
    variables: Codec.strOpt
  }))
