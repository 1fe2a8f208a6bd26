// GENERATED from spec/corehr.json. DO NOT EDIT: correct spec/patches/corehr.json.
/**
 * Structures that several resources of `corehr/v1` share.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Shared from "../Types.js"

/** @category structures */
export interface OrgTruncation {
  readonly org_key?: string | undefined
  readonly type?: number | undefined
  readonly depth?: number | undefined
}

export const OrgTruncation: Codec.Shape<OrgTruncation> = /*#__PURE__*/ Codec.shape(
  "corehr#OrgTruncation",
  () => ({
    org_key: Codec.strOpt,
    type: Codec.intOpt,
    depth: Codec.intOpt
  })
)

/** @category structures */
export interface HiberarchyCommon {
  readonly parent_id?: string | undefined
  readonly name: ReadonlyArray<Shared.I18n>
  readonly type?: Shared.Enum | undefined
  readonly active: boolean
  readonly effective_time?: string | undefined
  readonly expiration_time?: string | undefined
  readonly code?: string | undefined
  readonly description?: ReadonlyArray<Shared.I18n> | undefined
  readonly tree_order?: string | undefined
  readonly list_order?: string | undefined
  readonly custom_fields?: ReadonlyArray<Shared.ObjectFieldData> | undefined
}

export const HiberarchyCommon: Codec.Shape<HiberarchyCommon> = /*#__PURE__*/ Codec.shape(
  "corehr#HiberarchyCommon",
  () => ({
    parent_id: Codec.strOpt,
    name: Codec.list(Codec.obj(Shared.I18n)),
    type: Codec.objOpt(Shared.Enum),
    active: Codec.bool,
    effective_time: Codec.strOpt,
    expiration_time: Codec.strOpt,
    code: Codec.strOpt,
    description: Codec.listOpt(Codec.obj(Shared.I18n)),
    tree_order: Codec.strOpt,
    list_order: Codec.strOpt,
    custom_fields: Codec.listOpt(Codec.obj(Shared.ObjectFieldData))
  })
)

/** @category structures */
export interface HiberarchyCommon2 {
  readonly parent_id?: string | undefined
  readonly name: ReadonlyArray<Shared.I18n>
  readonly type?: Shared.Enum | undefined
  readonly active: boolean
  readonly effective_time?: string | undefined
  readonly expiration_time?: string | undefined
  readonly code?: string | undefined
  readonly description?: ReadonlyArray<Shared.I18n> | undefined
  readonly custom_fields?: ReadonlyArray<Shared.ObjectFieldData> | undefined
  /** Not in the documentation. */
  readonly tree_order?: string | undefined
  /** Not in the documentation. */
  readonly list_order?: string | undefined
}

export const HiberarchyCommon2: Codec.Shape<HiberarchyCommon2> = /*#__PURE__*/ Codec.shape(
  "corehr#HiberarchyCommon2",
  () => ({
    parent_id: Codec.strOpt,
    name: Codec.list(Codec.obj(Shared.I18n)),
    type: Codec.objOpt(Shared.Enum),
    active: Codec.bool,
    effective_time: Codec.strOpt,
    expiration_time: Codec.strOpt,
    code: Codec.strOpt,
    description: Codec.listOpt(Codec.obj(Shared.I18n)),
    custom_fields: Codec.listOpt(Codec.obj(Shared.ObjectFieldData)),
    tree_order: Codec.strOpt,
    list_order: Codec.strOpt
  })
)

/** @category structures */
export interface HiberarchyCommonInput {
  readonly parent_id?: string | undefined
  readonly name: ReadonlyArray<Shared.I18n>
  readonly active: boolean
  readonly code?: string | undefined
  readonly description?: ReadonlyArray<Shared.I18n> | undefined
  /** Not in the documentation. */
  readonly type?: Shared.EnumInput | undefined
  /** Not in the documentation. */
  readonly expiration_time?: string | undefined
  /** Not in the documentation. */
  readonly custom_fields?: ReadonlyArray<Shared.ObjectFieldData> | undefined
}

export const HiberarchyCommonInput: Codec.Shape<HiberarchyCommonInput> = /*#__PURE__*/ Codec.shape(
  "corehr#HiberarchyCommonInput",
  () => ({
    parent_id: Codec.strOpt,
    name: Codec.list(Codec.obj(Shared.I18n)),
    active: Codec.bool,
    code: Codec.strOpt,
    description: Codec.listOpt(Codec.obj(Shared.I18n)),
    type: Codec.objOpt(Shared.EnumInput),
    expiration_time: Codec.strOpt,
    custom_fields: Codec.listOpt(Codec.obj(Shared.ObjectFieldData))
  })
)

/** @category structures */
export interface Email2 {
  readonly email: string
  readonly is_primary?: boolean | undefined
  readonly is_public?: boolean | undefined
  readonly email_usage?: Shared.Enum | undefined
  readonly custom_fields?: ReadonlyArray<Shared.ObjectFieldData> | undefined
}

export const Email2: Codec.Shape<Email2> = /*#__PURE__*/ Codec.shape("corehr#Email2", () => ({
  email: Codec.str,
  is_primary: Codec.boolOpt,
  is_public: Codec.boolOpt,
  email_usage: Codec.objOpt(Shared.Enum),
  custom_fields: Codec.listOpt(Codec.obj(Shared.ObjectFieldData))
}))

/** @category structures */
export interface SupportCostCenterItem {
  readonly cost_center_id?: string | undefined
  readonly rate?: number | undefined
}

export const SupportCostCenterItem: Codec.Shape<SupportCostCenterItem> = /*#__PURE__*/ Codec.shape(
  "corehr#SupportCostCenterItem",
  () => ({
    cost_center_id: Codec.strOpt,
    rate: Codec.intOpt
  })
)
