// GENERATED from spec/application.json. DO NOT EDIT: correct spec/patches/application.json.
/**
 * Structures that several resources of `application/v6` share.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"

/** @category structures */
export interface ApplicationAppContactsRange {
  readonly contacts_scope_type?: "equal_to_availability" | "some" | "all" | (string & {}) | undefined
  readonly visible_list?: AppVisibleList | undefined
}

export const ApplicationAppContactsRange: Codec.Shape<ApplicationAppContactsRange> =
  /*#__PURE__*/ Codec.shape("application#ApplicationAppContactsRange", () => ({
    contacts_scope_type: Codec.openOpt("equal_to_availability", "some", "all"),
    visible_list: Codec.objOpt(AppVisibleList)
  }))

/** @category structures */
export interface AppVisibleList {
  readonly open_ids?: ReadonlyArray<string> | undefined
  readonly department_ids?: ReadonlyArray<string> | undefined
  readonly group_ids?: ReadonlyArray<string> | undefined
}

export const AppVisibleList: Codec.Shape<AppVisibleList> = /*#__PURE__*/ Codec.shape(
  "application#AppVisibleList",
  () => ({
    open_ids: Codec.listOpt(Codec.str),
    department_ids: Codec.listOpt(Codec.str),
    group_ids: Codec.listOpt(Codec.str)
  })
)

/** @category structures */
export interface AppScope {
  readonly scope: string
  readonly description?: string | undefined
  readonly level?: 1 | 2 | 3 | 0 | (number & {}) | undefined
  readonly token_types?: ReadonlyArray<"tenant" | "user" | (string & {})> | undefined
}

export const AppScope: Codec.Shape<AppScope> = /*#__PURE__*/ Codec.shape("application#AppScope", () => ({
  scope: Codec.str,
  description: Codec.strOpt,
  level: Codec.openOpt(1, 2, 3, 0),
  token_types: Codec.listOpt(Codec.open("tenant", "user"))
}))

/** @category structures */
export interface AppI18nInfo {
  readonly i18n_key:
    | "zh_cn"
    | "en_us"
    | "ja_jp"
    | "zh_hk"
    | "zh_tw"
    | "id_id"
    | "ms_my"
    | "de_de"
    | "es_es"
    | "fr_fr"
    | "it_it"
    | "pt_br"
    | "vi_vn"
    | "ru_ru"
    | "th_th"
    | "ko_kr"
    | (string & {})
  readonly name?: string | undefined
  readonly description?: string | undefined
  readonly help_use?: string | undefined
}

export const AppI18nInfo: Codec.Shape<AppI18nInfo> = /*#__PURE__*/ Codec.shape(
  "application#AppI18nInfo",
  () => ({
    i18n_key: Codec.open(
      "zh_cn",
      "en_us",
      "ja_jp",
      "zh_hk",
      "zh_tw",
      "id_id",
      "ms_my",
      "de_de",
      "es_es",
      "fr_fr",
      "it_it",
      "pt_br",
      "vi_vn",
      "ru_ru",
      "th_th",
      "ko_kr"
    ),
    name: Codec.strOpt,
    description: Codec.strOpt,
    help_use: Codec.strOpt
  })
)

/** @category structures */
export interface AppVisibilityIdList {
  /** At most 100 items. */
  readonly user_ids?: ReadonlyArray<string> | undefined
  /** At most 100 items. */
  readonly department_ids?: ReadonlyArray<string> | undefined
  /** At most 100 items. */
  readonly group_ids?: ReadonlyArray<string> | undefined
}

export const AppVisibilityIdList: Codec.Shape<AppVisibilityIdList> = /*#__PURE__*/ Codec.shape(
  "application#AppVisibilityIdList",
  () => ({
    user_ids: Codec.listOpt(Codec.str),
    department_ids: Codec.listOpt(Codec.str),
    group_ids: Codec.listOpt(Codec.str)
  })
)
