// GENERATED from spec/helpdesk.json. DO NOT EDIT: correct spec/patches/helpdesk.json.
/**
 * Structures that several resources of `helpdesk/v1` share.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"

/** @category structures */
export interface AgentSchedule {
  readonly status?: number | undefined
  readonly agent?: AgentUser | undefined
  readonly schedule?: ReadonlyArray<WeekdaySchedule> | undefined
  readonly agent_skills?: ReadonlyArray<AgentSkillLessInfo> | undefined
}

export const AgentSchedule: Codec.Shape<AgentSchedule> = /*#__PURE__*/ Codec.shape(
  "helpdesk#AgentSchedule",
  () => ({
    status: Codec.intOpt,
    agent: Codec.objOpt(AgentUser),
    schedule: Codec.listOpt(Codec.obj(WeekdaySchedule)),
    agent_skills: Codec.listOpt(Codec.obj(AgentSkillLessInfo))
  })
)

/** @category structures */
export interface AgentUser {
  readonly id?: string | undefined
  readonly avatar_url?: string | undefined
  readonly name?: string | undefined
  readonly email?: string | undefined
  readonly department?: string | undefined
  readonly company_name?: string | undefined
}

export const AgentUser: Codec.Shape<AgentUser> = /*#__PURE__*/ Codec.shape("helpdesk#AgentUser", () => ({
  id: Codec.strOpt,
  avatar_url: Codec.strOpt,
  name: Codec.strOpt,
  email: Codec.strOpt,
  department: Codec.strOpt,
  company_name: Codec.strOpt
}))

/** @category structures */
export interface WeekdaySchedule {
  readonly start_time?: string | undefined
  readonly end_time?: string | undefined
  readonly weekday?: number | undefined
}

export const WeekdaySchedule: Codec.Shape<WeekdaySchedule> = /*#__PURE__*/ Codec.shape(
  "helpdesk#WeekdaySchedule",
  () => ({
    start_time: Codec.strOpt,
    end_time: Codec.strOpt,
    weekday: Codec.intOpt
  })
)

/** @category structures */
export interface AgentSkillLessInfo {
  readonly id?: string | undefined
  readonly name?: string | undefined
  readonly is_default?: boolean | undefined
}

export const AgentSkillLessInfo: Codec.Shape<AgentSkillLessInfo> = /*#__PURE__*/ Codec.shape(
  "helpdesk#AgentSkillLessInfo",
  () => ({
    id: Codec.strOpt,
    name: Codec.strOpt,
    is_default: Codec.boolOpt
  })
)

/** @category structures */
export interface Category {
  readonly category_id: string
  readonly id: string
  readonly name: string
  readonly parent_id: string
  readonly helpdesk_id: string
  readonly language?: string | undefined
}

export const Category: Codec.Shape<Category> = /*#__PURE__*/ Codec.shape("helpdesk#Category", () => ({
  category_id: Codec.str,
  id: Codec.str,
  name: Codec.str,
  parent_id: Codec.str,
  helpdesk_id: Codec.str,
  language: Codec.strOpt
}))
