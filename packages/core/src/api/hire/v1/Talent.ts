// GENERATED from spec/hire.json. DO NOT EDIT: correct spec/patches/hire.json.
/**
 * Endpoints of `hire.v1.talent`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import { codes } from "../../../internal/codes/hire.js"
import * as Shared from "../Types.js"
import * as Types from "./Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `addToFolder` takes.
 *
 * @category inputs
 */
export interface AddToFolderInput {
  /** 1 to 200 items. */
  readonly talent_id_list: ReadonlyArray<string>
  readonly folder_id: string
}

export const AddToFolderInput: Codec.Shape<AddToFolderInput> =
  /*#__PURE__*/ Codec.shape("hire.v1.talent.add_to_folder#input", () => ({
    talent_id_list: Codec.list(Codec.str),
    folder_id: Codec.str
  }))

/**
 * What `addToFolder` gives.
 *
 * @category outputs
 */
export interface AddToFolderOutput {
  readonly talent_id_list?: ReadonlyArray<string> | undefined
  readonly folder_id?: string | undefined
}

export const AddToFolderOutput: Codec.Shape<AddToFolderOutput> =
  /*#__PURE__*/ Codec.shape("hire.v1.talent.add_to_folder#output", () => ({
    talent_id_list: Codec.listOpt(Codec.str),
    folder_id: Codec.strOpt
  }))

/**
 * 将人才加入指定文件夹
 *
 * `POST /open-apis/hire/v1/talents/add_to_folder` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `hire:talent`, `hire:talent_folder_association`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent/add_to_folder
 * @category endpoints
 */
export const addToFolder: Endpoint.Described<AddToFolderInput, AddToFolderOutput, "tenant"> & {
  /**
   * 将人才加入指定文件夹
   *
   * Scopes, any of: `hire:talent`, `hire:talent_folder_association`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent/add_to_folder
   */
  (input: AddToFolderInput, options?: Endpoint.CallOptions): Effect.Effect<AddToFolderOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "hire.v1.talent.add_to_folder",
  method: "POST",
  path: "/open-apis/hire/v1/talents/add_to_folder",
  tokens: ["tenant"],
  body: "json",
  codes,
  input: AddToFolderInput,
  output: AddToFolderOutput
})

/**
 * What `batchGetId` takes.
 *
 * @category inputs
 */
export interface BatchGetIdInput {
  readonly mobile_code?: string | undefined
  readonly mobile_number_list?: ReadonlyArray<string> | undefined
  readonly email_list?: ReadonlyArray<string> | undefined
  readonly identification_type?: number | undefined
  readonly identification_number_list?: ReadonlyArray<string> | undefined
}

export const BatchGetIdInput: Codec.Shape<BatchGetIdInput> =
  /*#__PURE__*/ Codec.shape("hire.v1.talent.batch_get_id#input", () => ({
    mobile_code: Codec.strOpt,
    mobile_number_list: Codec.listOpt(Codec.str),
    email_list: Codec.listOpt(Codec.str),
    identification_type: Codec.intOpt,
    identification_number_list: Codec.listOpt(Codec.str)
  }))

/**
 * What `batchGetId` gives.
 *
 * @category outputs
 */
export interface BatchGetIdOutput {
  readonly talent_list: ReadonlyArray<TalentBatchInfo>
}

export const BatchGetIdOutput: Codec.Shape<BatchGetIdOutput> =
  /*#__PURE__*/ Codec.shape("hire.v1.talent.batch_get_id#output", () => ({
    talent_list: Codec.list(Codec.obj(TalentBatchInfo))
  }))

/**
 * 批量获取人才ID
 *
 * `POST /open-apis/hire/v1/talents/batch_get_id` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `hire:talent:readonly`, `hire:talent`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent/batch_get_id
 * @category endpoints
 */
export const batchGetId: Endpoint.Described<BatchGetIdInput, BatchGetIdOutput, "tenant"> & {
  /**
   * 批量获取人才ID
   *
   * Scopes, any of: `hire:talent:readonly`, `hire:talent`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent/batch_get_id
   */
  (input?: BatchGetIdInput, options?: Endpoint.CallOptions): Effect.Effect<BatchGetIdOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.make({
  id: "hire.v1.talent.batch_get_id",
  method: "POST",
  path: "/open-apis/hire/v1/talents/batch_get_id",
  tokens: ["tenant"],
  body: "json",
  repeatable: true,
  codes,
  input: BatchGetIdInput,
  output: BatchGetIdOutput
})

/**
 * What `combinedCreate` takes.
 *
 * @category inputs
 */
export interface CombinedCreateInput {
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | "people_admin_id" | (string & {}) | undefined
  readonly init_source_id?: string | undefined
  readonly resume_source_id?: string | undefined
  /** At most 100 items. */
  readonly folder_id_list?: ReadonlyArray<string> | undefined
  readonly creator_id?: string | undefined
  readonly creator_account_type?: 1 | 3 | (number & {}) | undefined
  readonly resume_attachment_id?: string | undefined
  readonly basic_info: TalentCombinedBasicInfo
  /** At most 100 items. */
  readonly education_list?: ReadonlyArray<TalentCombinedEducationInfo> | undefined
  /** At most 100 items. */
  readonly career_list?: ReadonlyArray<TalentCombinedCareerInfo> | undefined
  /** At most 100 items. */
  readonly project_list?: ReadonlyArray<TalentCombinedProjectInfo> | undefined
  /** At most 100 items. */
  readonly works_list?: ReadonlyArray<TalentCombinedWorkInfo> | undefined
  /** At most 100 items. */
  readonly award_list?: ReadonlyArray<TalentCombinedAwardInfo> | undefined
  /** At most 100 items. */
  readonly language_list?: ReadonlyArray<TalentCombinedLanguageInfo> | undefined
  /** At most 100 items. */
  readonly sns_list?: ReadonlyArray<TalentCombinedSnsInfo> | undefined
  /** At most 100 items. */
  readonly preferred_city_code_list?: ReadonlyArray<string> | undefined
  readonly self_evaluation?: TalentSelfEvaluation | undefined
  readonly customized_data?: ReadonlyArray<TalentCustomizedDataObjectValueInput> | undefined
}

export const CombinedCreateInput: Codec.Shape<CombinedCreateInput> =
  /*#__PURE__*/ Codec.shape("hire.v1.talent.combined_create#input", () => ({
    user_id_type: Codec.listedOpt("open_id", "union_id", "user_id", "people_admin_id"),
    init_source_id: Codec.strOpt,
    resume_source_id: Codec.strOpt,
    folder_id_list: Codec.listOpt(Codec.str),
    creator_id: Codec.strOpt,
    creator_account_type: Codec.listedOpt(1, 3),
    resume_attachment_id: Codec.strOpt,
    basic_info: Codec.obj(TalentCombinedBasicInfo),
    education_list: Codec.listOpt(Codec.obj(TalentCombinedEducationInfo)),
    career_list: Codec.listOpt(Codec.obj(TalentCombinedCareerInfo)),
    project_list: Codec.listOpt(Codec.obj(TalentCombinedProjectInfo)),
    works_list: Codec.listOpt(Codec.obj(TalentCombinedWorkInfo)),
    award_list: Codec.listOpt(Codec.obj(TalentCombinedAwardInfo)),
    language_list: Codec.listOpt(Codec.obj(TalentCombinedLanguageInfo)),
    sns_list: Codec.listOpt(Codec.obj(TalentCombinedSnsInfo)),
    preferred_city_code_list: Codec.listOpt(Codec.str),
    self_evaluation: Codec.objOpt(TalentSelfEvaluation),
    customized_data: Codec.listOpt(Codec.obj(TalentCustomizedDataObjectValueInput))
  }))

/**
 * What `combinedCreate` gives.
 *
 * @category outputs
 */
export interface CombinedCreateOutput {
  readonly talent_id: string
  readonly creator_id?: string | undefined
  readonly creator_account_type?: 1 | 3 | (number & {}) | undefined
}

export const CombinedCreateOutput: Codec.Shape<CombinedCreateOutput> =
  /*#__PURE__*/ Codec.shape("hire.v1.talent.combined_create#output", () => ({
    talent_id: Codec.str,
    creator_id: Codec.strOpt,
    creator_account_type: Codec.openOpt(1, 3)
  }))

/**
 * 创建人才
 *
 * `POST /open-apis/hire/v1/talents/combined_create` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `hire:talent`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent/combined_create
 * @category endpoints
 */
export const combinedCreate: Endpoint.Described<CombinedCreateInput, CombinedCreateOutput, "tenant"> & {
  /**
   * 创建人才
   *
   * Scopes, any of: `hire:talent`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent/combined_create
   */
  (input: CombinedCreateInput, options?: Endpoint.CallOptions): Effect.Effect<CombinedCreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "hire.v1.talent.combined_create",
  method: "POST",
  path: "/open-apis/hire/v1/talents/combined_create",
  tokens: ["tenant"],
  query: ["user_id_type"],
  body: "json",
  codes,
  input: CombinedCreateInput,
  output: CombinedCreateOutput
})

/**
 * What `combinedUpdate` takes.
 *
 * @category inputs
 */
export interface CombinedUpdateInput {
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | "people_admin_id" | (string & {}) | undefined
  readonly talent_id: string
  readonly init_source_id?: string | undefined
  /** At most 100 items. */
  readonly folder_id_list?: ReadonlyArray<string> | undefined
  readonly operator_id?: string | undefined
  readonly operator_account_type?: 1 | 3 | (number & {}) | undefined
  readonly resume_attachment_id?: string | undefined
  readonly basic_info: CombinedUpdateBasicInfoInput
  /** At most 100 items. */
  readonly education_list?: ReadonlyArray<TalentCombinedEducationInfo> | undefined
  /** At most 100 items. */
  readonly career_list?: ReadonlyArray<TalentCombinedCareerInfo> | undefined
  /** At most 100 items. */
  readonly project_list?: ReadonlyArray<TalentCombinedProjectInfo> | undefined
  /** At most 100 items. */
  readonly works_list?: ReadonlyArray<TalentCombinedWorkInfo> | undefined
  /** At most 100 items. */
  readonly award_list?: ReadonlyArray<TalentCombinedAwardInfo> | undefined
  /** At most 100 items. */
  readonly language_list?: ReadonlyArray<TalentCombinedLanguageInfo> | undefined
  /** At most 100 items. */
  readonly sns_list?: ReadonlyArray<TalentCombinedSnsInfo> | undefined
  /** At most 100 items. */
  readonly preferred_city_code_list?: ReadonlyArray<string> | undefined
  readonly self_evaluation?: TalentSelfEvaluation | undefined
  readonly customized_data?: ReadonlyArray<TalentCustomizedDataObjectValueInput> | undefined
  /** Not in the documentation. */
  readonly only_parse_resume_update_talent?: boolean | undefined
}

export const CombinedUpdateInput: Codec.Shape<CombinedUpdateInput> =
  /*#__PURE__*/ Codec.shape("hire.v1.talent.combined_update#input", () => ({
    user_id_type: Codec.listedOpt("open_id", "union_id", "user_id", "people_admin_id"),
    talent_id: Codec.str,
    init_source_id: Codec.strOpt,
    folder_id_list: Codec.listOpt(Codec.str),
    operator_id: Codec.strOpt,
    operator_account_type: Codec.listedOpt(1, 3),
    resume_attachment_id: Codec.strOpt,
    basic_info: Codec.obj(CombinedUpdateBasicInfoInput),
    education_list: Codec.listOpt(Codec.obj(TalentCombinedEducationInfo)),
    career_list: Codec.listOpt(Codec.obj(TalentCombinedCareerInfo)),
    project_list: Codec.listOpt(Codec.obj(TalentCombinedProjectInfo)),
    works_list: Codec.listOpt(Codec.obj(TalentCombinedWorkInfo)),
    award_list: Codec.listOpt(Codec.obj(TalentCombinedAwardInfo)),
    language_list: Codec.listOpt(Codec.obj(TalentCombinedLanguageInfo)),
    sns_list: Codec.listOpt(Codec.obj(TalentCombinedSnsInfo)),
    preferred_city_code_list: Codec.listOpt(Codec.str),
    self_evaluation: Codec.objOpt(TalentSelfEvaluation),
    customized_data: Codec.listOpt(Codec.obj(TalentCustomizedDataObjectValueInput)),
    only_parse_resume_update_talent: Codec.boolOpt
  }))

/**
 * What `combinedUpdate` gives.
 *
 * @category outputs
 */
export interface CombinedUpdateOutput {
  readonly talent_id: string
  readonly operator_id?: string | undefined
  readonly operator_account_type?: 1 | 3 | (number & {}) | undefined
}

export const CombinedUpdateOutput: Codec.Shape<CombinedUpdateOutput> =
  /*#__PURE__*/ Codec.shape("hire.v1.talent.combined_update#output", () => ({
    talent_id: Codec.str,
    operator_id: Codec.strOpt,
    operator_account_type: Codec.openOpt(1, 3)
  }))

/**
 * 更新人才
 *
 * `POST /open-apis/hire/v1/talents/combined_update` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `hire:talent`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent/combined_update
 * @category endpoints
 */
export const combinedUpdate: Endpoint.Described<CombinedUpdateInput, CombinedUpdateOutput, "tenant"> & {
  /**
   * 更新人才
   *
   * Scopes, any of: `hire:talent`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent/combined_update
   */
  (input: CombinedUpdateInput, options?: Endpoint.CallOptions): Effect.Effect<CombinedUpdateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "hire.v1.talent.combined_update",
  method: "POST",
  path: "/open-apis/hire/v1/talents/combined_update",
  tokens: ["tenant"],
  query: ["user_id_type"],
  body: "json",
  codes,
  input: CombinedUpdateInput,
  output: CombinedUpdateOutput
})

/**
 * What `get` takes.
 *
 * @category inputs
 */
export interface GetInput {
  readonly talent_id: string
  /** Default: `"people_admin_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | "people_admin_id" | (string & {}) | undefined
}

export const GetInput: Codec.Shape<GetInput> = /*#__PURE__*/ Codec.shape("hire.v1.talent.get#input", () => ({
  talent_id: Codec.str,
  user_id_type: Codec.listedOpt("open_id", "union_id", "user_id", "people_admin_id")
}))

/**
 * What `get` gives.
 *
 * @category outputs
 */
export interface GetOutput {
  readonly talent: Talent
}

export const GetOutput: Codec.Shape<GetOutput> =
  /*#__PURE__*/ Codec.shape("hire.v1.talent.get#output", () => ({
    talent: Codec.obj(Talent)
  }))

/**
 * 获取人才信息
 *
 * `GET /open-apis/hire/v1/talents/:talent_id` · Token: tenant · Rate limit: 20/s.
 *
 * Scopes, any of: `hire:talent:readonly`, `hire:talent`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent/get
 * @category endpoints
 */
export const get: Endpoint.Described<GetInput, GetOutput, "tenant"> & {
  /**
   * 获取人才信息
   *
   * Scopes, any of: `hire:talent:readonly`, `hire:talent`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent/get
   */
  (input: GetInput, options?: Endpoint.CallOptions): Effect.Effect<GetOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "hire.v1.talent.get",
  method: "GET",
  path: "/open-apis/hire/v1/talents/:talent_id",
  tokens: ["tenant"],
  query: ["user_id_type"],
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
  readonly keyword?: string | undefined
  readonly update_start_time?: string | undefined
  readonly update_end_time?: string | undefined
  /** At most 20. Default: `10`. */
  readonly page_size?: number | undefined
  /** Default: `1`. */
  readonly sort_by?: 1 | 2 | 3 | 4 | (number & {}) | undefined
  readonly page_token?: string | undefined
  /** Default: `"people_admin_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | "people_admin_id" | (string & {}) | undefined
  readonly query_option?: "ignore_empty_error" | (string & {}) | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("hire.v1.talent.list#input", () => ({
    keyword: Codec.strOpt,
    update_start_time: Codec.strOpt,
    update_end_time: Codec.strOpt,
    page_size: Codec.intOpt,
    sort_by: Codec.listedOpt(1, 2, 3, 4),
    page_token: Codec.strOpt,
    user_id_type: Codec.listedOpt("open_id", "union_id", "user_id", "people_admin_id"),
    query_option: Codec.listedOpt("ignore_empty_error")
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly has_more?: boolean | undefined
  readonly page_token?: string | undefined
  readonly items: ReadonlyArray<ListOutputItems>
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("hire.v1.talent.list#output", () => ({
    has_more: Codec.boolOpt,
    page_token: Codec.strOpt,
    items: Codec.list(Codec.obj(ListOutputItems))
  }))

/**
 * 获取人才列表
 *
 * `GET /open-apis/hire/v1/talents` · Token: tenant · Rate limit: 20/s.
 *
 * Scopes, any of: `hire:talent:readonly`, `hire:talent`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant"> & {
  /**
   * 获取人才列表
   *
   * Scopes, any of: `hire:talent:readonly`, `hire:talent`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent/list
   */
  (input?: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.OptionalListed<ListInput, ListOutput, "tenant">
  readonly items: {
    /**
     * 获取人才列表
     *
     * Scopes, any of: `hire:talent:readonly`, `hire:talent`.
     * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent/list
     */
    (input?: ListInput, options?: Paged.Options): Paged.Listing<ListOutputItems>
  }
} = /*#__PURE__*/ Paged.make({
  id: "hire.v1.talent.list",
  method: "GET",
  path: "/open-apis/hire/v1/talents",
  tokens: ["tenant"],
  query: [
    "keyword", "update_start_time", "update_end_time", "page_size", "sort_by", "page_token", "user_id_type",
    "query_option"
  ],
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size", maxPageSize: 20
  },
  codes,
  input: ListInput,
  output: ListOutput
})

/**
 * What `onboardStatus` takes.
 *
 * @category inputs
 */
export interface OnboardStatusInput {
  readonly talent_id: string
  readonly operation: 1 | 2 | (number & {})
  readonly onboard_time?: string | undefined
  readonly overboard_time?: string | undefined
}

export const OnboardStatusInput: Codec.Shape<OnboardStatusInput> =
  /*#__PURE__*/ Codec.shape("hire.v1.talent.onboard_status#input", () => ({
    talent_id: Codec.str,
    operation: Codec.listed(1, 2),
    onboard_time: Codec.strOpt,
    overboard_time: Codec.strOpt
  }))

/**
 * 更新人才在职状态
 *
 * `POST /open-apis/hire/v1/talents/:talent_id/onboard_status` · Token: tenant · Rate limit: 20/min.
 *
 * Scopes, any of: `hire:talent`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent/onboard_status
 * @category endpoints
 */
export const onboardStatus: Endpoint.Described<OnboardStatusInput, Codec.Dictionary, "tenant"> & {
  /**
   * 更新人才在职状态
   *
   * Scopes, any of: `hire:talent`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent/onboard_status
   */
  (input: OnboardStatusInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "hire.v1.talent.onboard_status",
  method: "POST",
  path: "/open-apis/hire/v1/talents/:talent_id/onboard_status",
  tokens: ["tenant"],
  body: "json",
  codes,
  input: OnboardStatusInput,
  output: Codec.dictionary
})

/**
 * What `removeToFolder` takes.
 *
 * @category inputs
 */
export interface RemoveToFolderInput {
  /** 1 to 200 items. */
  readonly talent_id_list: ReadonlyArray<string>
  readonly folder_id: string
}

export const RemoveToFolderInput: Codec.Shape<RemoveToFolderInput> =
  /*#__PURE__*/ Codec.shape("hire.v1.talent.remove_to_folder#input", () => ({
    talent_id_list: Codec.list(Codec.str),
    folder_id: Codec.str
  }))

/**
 * What `removeToFolder` gives.
 *
 * @category outputs
 */
export interface RemoveToFolderOutput {
  readonly talent_id_list?: ReadonlyArray<string> | undefined
  readonly folder_id?: string | undefined
}

export const RemoveToFolderOutput: Codec.Shape<RemoveToFolderOutput> =
  /*#__PURE__*/ Codec.shape("hire.v1.talent.remove_to_folder#output", () => ({
    talent_id_list: Codec.listOpt(Codec.str),
    folder_id: Codec.strOpt
  }))

/**
 * 将人才从指定文件夹移除
 *
 * `POST /open-apis/hire/v1/talents/remove_to_folder` · Token: tenant · Rate limit: 10/s.
 *
 * Scopes, any of: `hire:talent_folder_association`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent/remove_to_folder
 * @category endpoints
 */
export const removeToFolder: Endpoint.Described<RemoveToFolderInput, RemoveToFolderOutput, "tenant"> & {
  /**
   * 将人才从指定文件夹移除
   *
   * Scopes, any of: `hire:talent_folder_association`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent/remove_to_folder
   */
  (input: RemoveToFolderInput, options?: Endpoint.CallOptions): Effect.Effect<RemoveToFolderOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "hire.v1.talent.remove_to_folder",
  method: "POST",
  path: "/open-apis/hire/v1/talents/remove_to_folder",
  tokens: ["tenant"],
  body: "json",
  codes,
  input: RemoveToFolderInput,
  output: RemoveToFolderOutput
})

/**
 * What `tag` takes.
 *
 * @category inputs
 */
export interface TagInput {
  readonly talent_id: string
  readonly operation: 1 | 2 | (number & {})
  readonly tag_id_list: ReadonlyArray<string>
}

export const TagInput: Codec.Shape<TagInput> = /*#__PURE__*/ Codec.shape("hire.v1.talent.tag#input", () => ({
  talent_id: Codec.str,
  operation: Codec.listed(1, 2),
  tag_id_list: Codec.list(Codec.str)
}))

/**
 * 操作人才标签
 *
 * `POST /open-apis/hire/v1/talents/:talent_id/tag` · Token: tenant · Rate limit: 20/s.
 *
 * Scopes, any of: `hire:talent`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent/tag
 * @category endpoints
 */
export const tag: Endpoint.Described<TagInput, Codec.Dictionary, "tenant"> & {
  /**
   * 操作人才标签
   *
   * Scopes, any of: `hire:talent`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent/tag
   */
  (input: TagInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "hire.v1.talent.tag",
  method: "POST",
  path: "/open-apis/hire/v1/talents/:talent_id/tag",
  tokens: ["tenant"],
  body: "json",
  codes,
  input: TagInput,
  output: Codec.dictionary
})

/** @category structures */
export interface TalentCustomizedDataObjectValue {
  readonly object_id?: string | undefined
  readonly children?: ReadonlyArray<Types.TalentCustomizedDataObjectValueChild> | undefined
  /** Not in the documentation. */
  readonly value?: string | undefined
}

export const TalentCustomizedDataObjectValue: Codec.Shape<TalentCustomizedDataObjectValue> =
  /*#__PURE__*/ Codec.shape("hire#TalentCustomizedDataObjectValue", () => ({
    object_id: Codec.strOpt,
    children: Codec.listOpt(Codec.obj(Types.TalentCustomizedDataObjectValueChild)),
    value: Codec.strOpt
  }))

/** @category structures */
export interface TalentCombinedEducationInfo {
  readonly id?: string | undefined
  readonly degree?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 11 | (number & {}) | undefined
  readonly school?: string | undefined
  readonly field_of_study?: string | undefined
  readonly start_time?: string | undefined
  readonly end_time?: string | undefined
  readonly education_type?: 1 | 2 | 3 | 4 | 5 | (number & {}) | undefined
  readonly academic_ranking?: 5 | 10 | 20 | 30 | 50 | -1 | (number & {}) | undefined
  readonly customized_data?: ReadonlyArray<TalentCustomizedDataObjectValue> | undefined
}

export const TalentCombinedEducationInfo: Codec.Shape<TalentCombinedEducationInfo> =
  /*#__PURE__*/ Codec.shape("hire#TalentCombinedEducationInfo", () => ({
    id: Codec.strOpt,
    degree: Codec.listedOpt(1, 2, 3, 4, 5, 6, 7, 8, 9, 11),
    school: Codec.strOpt,
    field_of_study: Codec.strOpt,
    start_time: Codec.strOpt,
    end_time: Codec.strOpt,
    education_type: Codec.listedOpt(1, 2, 3, 4, 5),
    academic_ranking: Codec.listedOpt(5, 10, 20, 30, 50, -1),
    customized_data: Codec.listOpt(Codec.obj(TalentCustomizedDataObjectValue))
  }))

/** @category structures */
export interface TalentCombinedCareerInfo {
  readonly id?: string | undefined
  readonly company?: string | undefined
  readonly title?: string | undefined
  readonly desc?: string | undefined
  readonly start_time?: string | undefined
  readonly end_time?: string | undefined
  readonly career_type?: 1 | 2 | (number & {}) | undefined
  readonly customized_data?: ReadonlyArray<TalentCustomizedDataObjectValue> | undefined
}

export const TalentCombinedCareerInfo: Codec.Shape<TalentCombinedCareerInfo> =
  /*#__PURE__*/ Codec.shape("hire#TalentCombinedCareerInfo", () => ({
    id: Codec.strOpt,
    company: Codec.strOpt,
    title: Codec.strOpt,
    desc: Codec.strOpt,
    start_time: Codec.strOpt,
    end_time: Codec.strOpt,
    career_type: Codec.listedOpt(1, 2),
    customized_data: Codec.listOpt(Codec.obj(TalentCustomizedDataObjectValue))
  }))

/** @category structures */
export interface TalentCombinedProjectInfo {
  readonly id?: string | undefined
  readonly name?: string | undefined
  readonly role?: string | undefined
  readonly link?: string | undefined
  readonly desc?: string | undefined
  readonly start_time?: string | undefined
  readonly end_time?: string | undefined
  readonly customized_data?: ReadonlyArray<TalentCustomizedDataObjectValue> | undefined
}

export const TalentCombinedProjectInfo: Codec.Shape<TalentCombinedProjectInfo> =
  /*#__PURE__*/ Codec.shape("hire#TalentCombinedProjectInfo", () => ({
    id: Codec.strOpt,
    name: Codec.strOpt,
    role: Codec.strOpt,
    link: Codec.strOpt,
    desc: Codec.strOpt,
    start_time: Codec.strOpt,
    end_time: Codec.strOpt,
    customized_data: Codec.listOpt(Codec.obj(TalentCustomizedDataObjectValue))
  }))

/** @category structures */
export interface TalentCombinedWorkInfo {
  readonly id?: string | undefined
  readonly link?: string | undefined
  readonly desc?: string | undefined
  readonly attachment_id?: string | undefined
  readonly customized_data?: ReadonlyArray<TalentCustomizedDataObjectValue> | undefined
}

export const TalentCombinedWorkInfo: Codec.Shape<TalentCombinedWorkInfo> =
  /*#__PURE__*/ Codec.shape("hire#TalentCombinedWorkInfo", () => ({
    id: Codec.strOpt,
    link: Codec.strOpt,
    desc: Codec.strOpt,
    attachment_id: Codec.strOpt,
    customized_data: Codec.listOpt(Codec.obj(TalentCustomizedDataObjectValue))
  }))

/** @category structures */
export interface TalentCombinedAwardInfo {
  readonly id?: string | undefined
  readonly title?: string | undefined
  readonly award_time?: string | undefined
  readonly desc?: string | undefined
  readonly customized_data?: ReadonlyArray<TalentCustomizedDataObjectValue> | undefined
}

export const TalentCombinedAwardInfo: Codec.Shape<TalentCombinedAwardInfo> =
  /*#__PURE__*/ Codec.shape("hire#TalentCombinedAwardInfo", () => ({
    id: Codec.strOpt,
    title: Codec.strOpt,
    award_time: Codec.strOpt,
    desc: Codec.strOpt,
    customized_data: Codec.listOpt(Codec.obj(TalentCustomizedDataObjectValue))
  }))

/** @category structures */
export interface TalentCombinedLanguageInfo {
  readonly id?: string | undefined
  readonly language?:
    | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18 | 19 | 20 | 21 | 22 | 23
    | 24 | 25 | 26 | 27 | 28 | 29 | (number & {}) | undefined
  readonly proficiency?: 1 | 2 | 3 | 4 | 5 | (number & {}) | undefined
  readonly customized_data?: ReadonlyArray<TalentCustomizedDataObjectValue> | undefined
}

export const TalentCombinedLanguageInfo: Codec.Shape<TalentCombinedLanguageInfo> =
  /*#__PURE__*/ Codec.shape("hire#TalentCombinedLanguageInfo", () => ({
    id: Codec.strOpt,
    language: Codec.listedOpt(
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28,
      29
    ),
    proficiency: Codec.listedOpt(1, 2, 3, 4, 5),
    customized_data: Codec.listOpt(Codec.obj(TalentCustomizedDataObjectValue))
  }))

/** @category structures */
export interface TalentCombinedSnsInfo {
  readonly id?: string | undefined
  readonly sns_type?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | (number & {}) | undefined
  readonly link?: string | undefined
  readonly customized_data?: ReadonlyArray<TalentCustomizedDataObjectValue> | undefined
}

export const TalentCombinedSnsInfo: Codec.Shape<TalentCombinedSnsInfo> =
  /*#__PURE__*/ Codec.shape("hire#TalentCombinedSnsInfo", () => ({
    id: Codec.strOpt,
    sns_type: Codec.listedOpt(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11),
    link: Codec.strOpt,
    customized_data: Codec.listOpt(Codec.obj(TalentCustomizedDataObjectValue))
  }))

/** @category structures */
export interface TalentSelfEvaluation {
  readonly id?: string | undefined
  readonly content?: string | undefined
  readonly customized_data?: ReadonlyArray<TalentCustomizedDataObjectValue> | undefined
}

export const TalentSelfEvaluation: Codec.Shape<TalentSelfEvaluation> =
  /*#__PURE__*/ Codec.shape("hire#TalentSelfEvaluation", () => ({
    id: Codec.strOpt,
    content: Codec.strOpt,
    customized_data: Codec.listOpt(Codec.obj(TalentCustomizedDataObjectValue))
  }))

/** @category structures */
export interface TalentCustomizedDataObjectValueInput {
  readonly object_id?: string | undefined
  readonly children?: ReadonlyArray<unknown> | undefined
  /** Not in the documentation. */
  readonly value?: string | undefined
}

export const TalentCustomizedDataObjectValueInput: Codec.Shape<TalentCustomizedDataObjectValueInput> =
  /*#__PURE__*/ Codec.shape("hire#TalentCustomizedDataObjectValueInput", () => ({
    object_id: Codec.strOpt,
    children: Codec.listOpt(Codec.any),
    value: Codec.strOpt
  }))

/** @category structures */
export interface TalentNationality {
  readonly nationality_code?: string | undefined
  readonly zh_name?: string | undefined
  readonly en_name?: string | undefined
}

export const TalentNationality: Codec.Shape<TalentNationality> =
  /*#__PURE__*/ Codec.shape("hire#TalentNationality", () => ({
    nationality_code: Codec.strOpt,
    zh_name: Codec.strOpt,
    en_name: Codec.strOpt
  }))

/** @category structures */
export interface TalentCustomizedDataChild2 {
  readonly object_id?: string | undefined
  readonly name?: Shared.I18n | undefined
  readonly object_type?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | (number & {}) | undefined
  readonly value?: TalentCustomizedValue2 | undefined
}

export const TalentCustomizedDataChild2: Codec.Shape<TalentCustomizedDataChild2> =
  /*#__PURE__*/ Codec.shape("hire#TalentCustomizedDataChild2", () => ({
    object_id: Codec.strOpt,
    name: Codec.objOpt(Shared.I18n),
    object_type: Codec.openOpt(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13),
    value: Codec.objOpt(TalentCustomizedValue2)
  }))

/** @category structures */
export interface TalentCustomizedValue2 {
  readonly content?: string | undefined
  readonly option?: Shared.TalentCustomizedOption | undefined
  readonly option_list?: ReadonlyArray<Shared.TalentCustomizedOption> | undefined
  readonly time_range?: Shared.TalentCustomizedTimeRange | undefined
  readonly time?: string | undefined
  readonly number?: string | undefined
  readonly customized_attachment?: ReadonlyArray<TalentCustomizedAttachment2> | undefined
}

export const TalentCustomizedValue2: Codec.Shape<TalentCustomizedValue2> =
  /*#__PURE__*/ Codec.shape("hire#TalentCustomizedValue2", () => ({
    content: Codec.strOpt,
    option: Codec.objOpt(Shared.TalentCustomizedOption),
    option_list: Codec.listOpt(Codec.obj(Shared.TalentCustomizedOption)),
    time_range: Codec.objOpt(Shared.TalentCustomizedTimeRange),
    time: Codec.strOpt,
    number: Codec.strOpt,
    customized_attachment: Codec.listOpt(Codec.obj(TalentCustomizedAttachment2))
  }))

/** @category structures */
export interface TalentCustomizedAttachment2 {
  readonly file_id?: string | undefined
  readonly name?: string | undefined
  readonly content_type?: string | undefined
  readonly file_size?: number | undefined
}

export const TalentCustomizedAttachment2: Codec.Shape<TalentCustomizedAttachment2> =
  /*#__PURE__*/ Codec.shape("hire#TalentCustomizedAttachment2", () => ({
    file_id: Codec.strOpt,
    name: Codec.strOpt,
    content_type: Codec.strOpt,
    file_size: Codec.intOpt
  }))

/** @category structures */
export interface Identification {
  readonly identification_type?: number | undefined
  readonly identification_number?: string | undefined
}

export const Identification: Codec.Shape<Identification> =
  /*#__PURE__*/ Codec.shape("hire#Identification", () => ({
    identification_type: Codec.numOpt,
    identification_number: Codec.strOpt
  }))

/** @category structures */
export interface TalentBatchInfo {
  readonly talent_id?: string | undefined
  readonly mobile_code?: string | undefined
  readonly mobile_number?: string | undefined
  readonly email?: string | undefined
  readonly identification_type?: number | undefined
  readonly identification_number?: string | undefined
  /** Given with the scope `hire:talent_onboard_status:readonly`. */
  readonly is_onboarded?: boolean | undefined
}

export const TalentBatchInfo: Codec.Shape<TalentBatchInfo> =
  /*#__PURE__*/ Codec.shape("hire.v1.talent.batch_get_id#output.talent_list", () => ({
    talent_id: Codec.strOpt,
    mobile_code: Codec.strOpt,
    mobile_number: Codec.strOpt,
    email: Codec.strOpt,
    identification_type: Codec.intOpt,
    identification_number: Codec.strOpt,
    is_onboarded: Codec.boolOpt
  }))

/** @category structures */
export interface TalentCombinedBasicInfo {
  readonly name: string
  readonly mobile?: string | undefined
  readonly mobile_country_code?: string | undefined
  readonly email?: string | undefined
  readonly identification?: Types.TalentIdentificationInfo | undefined
  readonly start_work_time?: string | undefined
  readonly birthday?: string | undefined
  readonly gender?: 1 | 2 | 3 | (number & {}) | undefined
  readonly nationality_id?: string | undefined
  readonly current_city_code?: string | undefined
  readonly hometown_city_code?: string | undefined
  readonly customized_data?: ReadonlyArray<TalentCustomizedDataObjectValue> | undefined
}

export const TalentCombinedBasicInfo: Codec.Shape<TalentCombinedBasicInfo> =
  /*#__PURE__*/ Codec.shape("hire.v1.talent.combined_create#input.basic_info", () => ({
    name: Codec.str,
    mobile: Codec.strOpt,
    mobile_country_code: Codec.strOpt,
    email: Codec.strOpt,
    identification: Codec.objOpt(Types.TalentIdentificationInfo),
    start_work_time: Codec.strOpt,
    birthday: Codec.strOpt,
    gender: Codec.listedOpt(1, 2, 3),
    nationality_id: Codec.strOpt,
    current_city_code: Codec.strOpt,
    hometown_city_code: Codec.strOpt,
    customized_data: Codec.listOpt(Codec.obj(TalentCustomizedDataObjectValue))
  }))

/** @category structures */
export interface CombinedUpdateBasicInfoInput {
  readonly name?: string | undefined
  readonly mobile?: string | undefined
  readonly mobile_country_code?: string | undefined
  readonly email?: string | undefined
  readonly identification?: Types.TalentIdentificationInfo | undefined
  readonly start_work_time?: string | undefined
  readonly birthday?: string | undefined
  readonly gender?: 1 | 2 | 3 | (number & {}) | undefined
  readonly nationality_id?: string | undefined
  readonly current_city_code?: string | undefined
  readonly hometown_city_code?: string | undefined
  readonly customized_data?: ReadonlyArray<TalentCustomizedDataObjectValue> | undefined
}

export const CombinedUpdateBasicInfoInput: Codec.Shape<CombinedUpdateBasicInfoInput> =
  /*#__PURE__*/ Codec.shape("hire.v1.talent.combined_update#input.basic_info", () => ({
    name: Codec.strOpt,
    mobile: Codec.strOpt,
    mobile_country_code: Codec.strOpt,
    email: Codec.strOpt,
    identification: Codec.objOpt(Types.TalentIdentificationInfo),
    start_work_time: Codec.strOpt,
    birthday: Codec.strOpt,
    gender: Codec.listedOpt(1, 2, 3),
    nationality_id: Codec.strOpt,
    current_city_code: Codec.strOpt,
    hometown_city_code: Codec.strOpt,
    customized_data: Codec.listOpt(Codec.obj(TalentCustomizedDataObjectValue))
  }))

/** @category structures */
export interface Talent {
  readonly id?: string | undefined
  readonly is_in_agency_period?: boolean | undefined
  readonly is_onboarded?: boolean | undefined
  readonly basic_info?: TalentBasicInfo | undefined
  readonly education_list?: ReadonlyArray<TalentEducationInfo> | undefined
  readonly career_list?: ReadonlyArray<TalentCareerInfo> | undefined
  readonly project_list?: ReadonlyArray<TalentProjectInfo> | undefined
  readonly works_list?: ReadonlyArray<TalentWorksInfo> | undefined
  readonly award_list?: ReadonlyArray<TalentAwardInfo> | undefined
  readonly language_list?: ReadonlyArray<TalentLanguageInfo> | undefined
  readonly sns_list?: ReadonlyArray<TalentSnsInfo> | undefined
  readonly resume_source_list?: ReadonlyArray<Shared.BaseBilingualWithId> | undefined
  readonly interview_registration_list?: ReadonlyArray<Shared.TalentInterviewRegistrationSimple> | undefined
  readonly registration_list?: ReadonlyArray<Shared.RegistrationBasicInfo> | undefined
  readonly resume_attachment_id_list?: ReadonlyArray<string> | undefined
  readonly customized_data_list?: ReadonlyArray<TalentCustomizedData> | undefined
  readonly top_degree?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | (number & {}) | undefined
  readonly first_degree?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | (number & {}) | undefined
}

export const Talent: Codec.Shape<Talent> =
  /*#__PURE__*/ Codec.shape("hire.v1.talent.get#output.talent", () => ({
    id: Codec.strOpt,
    is_in_agency_period: Codec.boolOpt,
    is_onboarded: Codec.boolOpt,
    basic_info: Codec.objOpt(TalentBasicInfo),
    education_list: Codec.listOpt(Codec.obj(TalentEducationInfo)),
    career_list: Codec.listOpt(Codec.obj(TalentCareerInfo)),
    project_list: Codec.listOpt(Codec.obj(TalentProjectInfo)),
    works_list: Codec.listOpt(Codec.obj(TalentWorksInfo)),
    award_list: Codec.listOpt(Codec.obj(TalentAwardInfo)),
    language_list: Codec.listOpt(Codec.obj(TalentLanguageInfo)),
    sns_list: Codec.listOpt(Codec.obj(TalentSnsInfo)),
    resume_source_list: Codec.listOpt(Codec.obj(Shared.BaseBilingualWithId)),
    interview_registration_list: Codec.listOpt(Codec.obj(Shared.TalentInterviewRegistrationSimple)),
    registration_list: Codec.listOpt(Codec.obj(Shared.RegistrationBasicInfo)),
    resume_attachment_id_list: Codec.listOpt(Codec.str),
    customized_data_list: Codec.listOpt(Codec.obj(TalentCustomizedData)),
    top_degree: Codec.openOpt(1, 2, 3, 4, 5, 6, 7, 8, 9),
    first_degree: Codec.openOpt(1, 2, 3, 4, 5, 6, 7)
  }))

/** @category structures */
export interface TalentBasicInfo {
  readonly name: string
  readonly mobile?: string | undefined
  readonly mobile_code?: string | undefined
  readonly mobile_country_code?: string | undefined
  readonly email?: string | undefined
  readonly experience_years?: number | undefined
  readonly age?: number | undefined
  readonly nationality?: TalentNationality | undefined
  readonly gender?: 1 | 2 | 3 | (number & {}) | undefined
  readonly current_city?: Types.TalentCityInfo | undefined
  readonly hometown_city?: Types.TalentCityInfo | undefined
  readonly preferred_city_list?: ReadonlyArray<Types.TalentCityInfo> | undefined
  readonly identification_type?: 1 | 2 | 3 | 4 | 5 | 6 | 9 | (number & {}) | undefined
  readonly identification_number?: string | undefined
  readonly birthday?: number | undefined
  readonly creator_id?: string | undefined
  readonly marital_status?: 1 | 2 | (number & {}) | undefined
  readonly current_home_address?: string | undefined
  readonly customized_data_list?: ReadonlyArray<TalentCustomizedDataChild2> | undefined
  readonly modify_time?: string | undefined
  readonly hukou_location_code?: string | undefined
  /** Not in the documentation. */
  readonly identification?: Identification | undefined
}

export const TalentBasicInfo: Codec.Shape<TalentBasicInfo> =
  /*#__PURE__*/ Codec.shape("hire.v1.talent.get#output.talent.basic_info", () => ({
    name: Codec.str,
    mobile: Codec.strOpt,
    mobile_code: Codec.strOpt,
    mobile_country_code: Codec.strOpt,
    email: Codec.strOpt,
    experience_years: Codec.intOpt,
    age: Codec.intOpt,
    nationality: Codec.objOpt(TalentNationality),
    gender: Codec.openOpt(1, 2, 3),
    current_city: Codec.objOpt(Types.TalentCityInfo),
    hometown_city: Codec.objOpt(Types.TalentCityInfo),
    preferred_city_list: Codec.listOpt(Codec.obj(Types.TalentCityInfo)),
    identification_type: Codec.openOpt(1, 2, 3, 4, 5, 6, 9),
    identification_number: Codec.strOpt,
    birthday: Codec.intOpt,
    creator_id: Codec.strOpt,
    marital_status: Codec.openOpt(1, 2),
    current_home_address: Codec.strOpt,
    customized_data_list: Codec.listOpt(Codec.obj(TalentCustomizedDataChild2)),
    modify_time: Codec.strOpt,
    hukou_location_code: Codec.strOpt,
    identification: Codec.objOpt(Identification)
  }))

/** @category structures */
export interface TalentEducationInfo {
  readonly id?: string | undefined
  readonly degree?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 11 | 8 | 9 | (number & {}) | undefined
  readonly school?: string | undefined
  readonly field_of_study?: string | undefined
  readonly start_time?: string | undefined
  readonly end_time?: string | undefined
  readonly end_time_v2?: string | undefined
  readonly education_type?: 1 | 2 | 3 | 4 | 5 | (number & {}) | undefined
  readonly academic_ranking?: 5 | 10 | 20 | 30 | 50 | -1 | (number & {}) | undefined
  readonly tag_list?: ReadonlyArray<1 | 2 | 3 | 4 | (number & {})> | undefined
  readonly customized_data_list?: ReadonlyArray<TalentCustomizedDataChild2> | undefined
}

export const TalentEducationInfo: Codec.Shape<TalentEducationInfo> =
  /*#__PURE__*/ Codec.shape("hire.v1.talent.get#output.talent.education_list", () => ({
    id: Codec.strOpt,
    degree: Codec.openOpt(1, 2, 3, 4, 5, 6, 7, 11, 8, 9),
    school: Codec.strOpt,
    field_of_study: Codec.strOpt,
    start_time: Codec.strOpt,
    end_time: Codec.strOpt,
    end_time_v2: Codec.strOpt,
    education_type: Codec.openOpt(1, 2, 3, 4, 5),
    academic_ranking: Codec.openOpt(5, 10, 20, 30, 50, -1),
    tag_list: Codec.listOpt(Codec.open(1, 2, 3, 4)),
    customized_data_list: Codec.listOpt(Codec.obj(TalentCustomizedDataChild2))
  }))

/** @category structures */
export interface TalentCareerInfo {
  readonly id?: string | undefined
  readonly company?: string | undefined
  readonly title?: string | undefined
  readonly desc?: string | undefined
  readonly start_time?: string | undefined
  readonly end_time?: string | undefined
  readonly career_type?: 1 | 2 | 3 | 4 | (number & {}) | undefined
  readonly tag_list?: ReadonlyArray<5 | 6 | 14 | 10 | (number & {})> | undefined
  readonly customized_data_list?: ReadonlyArray<TalentCustomizedDataChild2> | undefined
}

export const TalentCareerInfo: Codec.Shape<TalentCareerInfo> =
  /*#__PURE__*/ Codec.shape("hire.v1.talent.get#output.talent.career_list", () => ({
    id: Codec.strOpt,
    company: Codec.strOpt,
    title: Codec.strOpt,
    desc: Codec.strOpt,
    start_time: Codec.strOpt,
    end_time: Codec.strOpt,
    career_type: Codec.openOpt(1, 2, 3, 4),
    tag_list: Codec.listOpt(Codec.open(5, 6, 14, 10)),
    customized_data_list: Codec.listOpt(Codec.obj(TalentCustomizedDataChild2))
  }))

/** @category structures */
export interface TalentProjectInfo {
  readonly id?: string | undefined
  readonly name?: string | undefined
  readonly role?: string | undefined
  readonly link?: string | undefined
  readonly desc?: string | undefined
  readonly start_time?: string | undefined
  readonly end_time?: string | undefined
  readonly customized_data_list?: ReadonlyArray<TalentCustomizedDataChild2> | undefined
}

export const TalentProjectInfo: Codec.Shape<TalentProjectInfo> =
  /*#__PURE__*/ Codec.shape("hire.v1.talent.get#output.talent.project_list", () => ({
    id: Codec.strOpt,
    name: Codec.strOpt,
    role: Codec.strOpt,
    link: Codec.strOpt,
    desc: Codec.strOpt,
    start_time: Codec.strOpt,
    end_time: Codec.strOpt,
    customized_data_list: Codec.listOpt(Codec.obj(TalentCustomizedDataChild2))
  }))

/** @category structures */
export interface TalentWorksInfo {
  readonly id?: string | undefined
  readonly link?: string | undefined
  readonly desc?: string | undefined
  readonly name?: string | undefined
  readonly customized_data_list?: ReadonlyArray<TalentCustomizedDataChild2> | undefined
}

export const TalentWorksInfo: Codec.Shape<TalentWorksInfo> =
  /*#__PURE__*/ Codec.shape("hire.v1.talent.get#output.talent.works_list", () => ({
    id: Codec.strOpt,
    link: Codec.strOpt,
    desc: Codec.strOpt,
    name: Codec.strOpt,
    customized_data_list: Codec.listOpt(Codec.obj(TalentCustomizedDataChild2))
  }))

/** @category structures */
export interface TalentAwardInfo {
  readonly id?: string | undefined
  readonly title?: string | undefined
  readonly award_time?: string | undefined
  readonly desc?: string | undefined
  readonly customized_data_list?: ReadonlyArray<TalentCustomizedDataChild2> | undefined
}

export const TalentAwardInfo: Codec.Shape<TalentAwardInfo> =
  /*#__PURE__*/ Codec.shape("hire.v1.talent.get#output.talent.award_list", () => ({
    id: Codec.strOpt,
    title: Codec.strOpt,
    award_time: Codec.strOpt,
    desc: Codec.strOpt,
    customized_data_list: Codec.listOpt(Codec.obj(TalentCustomizedDataChild2))
  }))

/** @category structures */
export interface TalentLanguageInfo {
  readonly id?: string | undefined
  readonly language?:
    | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18 | 19 | 20 | 21 | 22 | 23
    | 24 | 25 | (number & {}) | undefined
  readonly proficiency?: 1 | 2 | 3 | 4 | 5 | (number & {}) | undefined
  readonly customized_data_list?: ReadonlyArray<TalentCustomizedDataChild2> | undefined
}

export const TalentLanguageInfo: Codec.Shape<TalentLanguageInfo> =
  /*#__PURE__*/ Codec.shape("hire.v1.talent.get#output.talent.language_list", () => ({
    id: Codec.strOpt,
    language: Codec.openOpt(
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25
    ),
    proficiency: Codec.openOpt(1, 2, 3, 4, 5),
    customized_data_list: Codec.listOpt(Codec.obj(TalentCustomizedDataChild2))
  }))

/** @category structures */
export interface TalentSnsInfo {
  readonly id?: string | undefined
  readonly sns_type?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | (number & {}) | undefined
  readonly link?: string | undefined
  readonly customized_data_list?: ReadonlyArray<TalentCustomizedDataChild2> | undefined
}

export const TalentSnsInfo: Codec.Shape<TalentSnsInfo> =
  /*#__PURE__*/ Codec.shape("hire.v1.talent.get#output.talent.sns_list", () => ({
    id: Codec.strOpt,
    sns_type: Codec.openOpt(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11),
    link: Codec.strOpt,
    customized_data_list: Codec.listOpt(Codec.obj(TalentCustomizedDataChild2))
  }))

/** @category structures */
export interface TalentCustomizedData {
  readonly object_id?: string | undefined
  readonly name?: Shared.I18n | undefined
  readonly object_type?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | (number & {}) | undefined
  readonly children?: ReadonlyArray<TalentCustomizedDataChild2> | undefined
}

export const TalentCustomizedData: Codec.Shape<TalentCustomizedData> =
  /*#__PURE__*/ Codec.shape("hire.v1.talent.get#output.talent.customized_data_list", () => ({
    object_id: Codec.strOpt,
    name: Codec.objOpt(Shared.I18n),
    object_type: Codec.openOpt(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11),
    children: Codec.listOpt(Codec.obj(TalentCustomizedDataChild2))
  }))

/** @category structures */
export interface ListOutputItems {
  readonly id?: string | undefined
  readonly is_in_agency_period?: boolean | undefined
  readonly is_onboarded?: boolean | undefined
  readonly basic_info?: ListOutputItemsBasicInfo | undefined
  readonly education_list?: ReadonlyArray<ListOutputItemsEducationList> | undefined
  readonly career_list?: ReadonlyArray<ListOutputItemsCareerList> | undefined
  readonly project_list?: ReadonlyArray<ListOutputItemsProjectList> | undefined
  readonly works_list?: ReadonlyArray<ListOutputItemsWorksList> | undefined
  readonly award_list?: ReadonlyArray<ListOutputItemsAwardList> | undefined
  readonly language_list?: ReadonlyArray<ListOutputItemsLanguageList> | undefined
  readonly sns_list?: ReadonlyArray<ListOutputItemsSnsList> | undefined
  readonly resume_source_list?: ReadonlyArray<Shared.BaseBilingualWithId> | undefined
  readonly interview_registration_list?: ReadonlyArray<TalentInterviewRegistrationSimple> | undefined
  readonly resume_attachment_id_list?: ReadonlyArray<string> | undefined
  readonly top_degree?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | (number & {}) | undefined
  readonly first_degree?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | (number & {}) | undefined
}

export const ListOutputItems: Codec.Shape<ListOutputItems> =
  /*#__PURE__*/ Codec.shape("hire.v1.talent.list#output.items", () => ({
    id: Codec.strOpt,
    is_in_agency_period: Codec.boolOpt,
    is_onboarded: Codec.boolOpt,
    basic_info: Codec.objOpt(ListOutputItemsBasicInfo),
    education_list: Codec.listOpt(Codec.obj(ListOutputItemsEducationList)),
    career_list: Codec.listOpt(Codec.obj(ListOutputItemsCareerList)),
    project_list: Codec.listOpt(Codec.obj(ListOutputItemsProjectList)),
    works_list: Codec.listOpt(Codec.obj(ListOutputItemsWorksList)),
    award_list: Codec.listOpt(Codec.obj(ListOutputItemsAwardList)),
    language_list: Codec.listOpt(Codec.obj(ListOutputItemsLanguageList)),
    sns_list: Codec.listOpt(Codec.obj(ListOutputItemsSnsList)),
    resume_source_list: Codec.listOpt(Codec.obj(Shared.BaseBilingualWithId)),
    interview_registration_list: Codec.listOpt(Codec.obj(TalentInterviewRegistrationSimple)),
    resume_attachment_id_list: Codec.listOpt(Codec.str),
    top_degree: Codec.openOpt(1, 2, 3, 4, 5, 6, 7, 8, 9),
    first_degree: Codec.openOpt(1, 2, 3, 4, 5, 6, 7)
  }))

/** @category structures */
export interface ListOutputItemsBasicInfo {
  readonly name: string
  readonly mobile?: string | undefined
  readonly mobile_code?: string | undefined
  readonly mobile_country_code?: string | undefined
  readonly email?: string | undefined
  readonly experience_years?: number | undefined
  readonly age?: number | undefined
  readonly nationality?: TalentNationality | undefined
  readonly gender?: 1 | 2 | 3 | (number & {}) | undefined
  readonly current_city?: Types.TalentCityInfo | undefined
  readonly hometown_city?: Types.TalentCityInfo | undefined
  readonly preferred_city_list?: ReadonlyArray<Types.TalentCityInfo> | undefined
  readonly identification_type?: 1 | 2 | 3 | 4 | 5 | 6 | 9 | (number & {}) | undefined
  readonly identification_number?: string | undefined
  readonly birthday?: number | undefined
  readonly creator_id?: string | undefined
  readonly marital_status?: 1 | 2 | (number & {}) | undefined
  readonly current_home_address?: string | undefined
  readonly modify_time?: string | undefined
  /** Not in the documentation. */
  readonly identification?: Identification | undefined
}

export const ListOutputItemsBasicInfo: Codec.Shape<ListOutputItemsBasicInfo> =
  /*#__PURE__*/ Codec.shape("hire.v1.talent.list#output.items.basic_info", () => ({
    name: Codec.str,
    mobile: Codec.strOpt,
    mobile_code: Codec.strOpt,
    mobile_country_code: Codec.strOpt,
    email: Codec.strOpt,
    experience_years: Codec.intOpt,
    age: Codec.intOpt,
    nationality: Codec.objOpt(TalentNationality),
    gender: Codec.openOpt(1, 2, 3),
    current_city: Codec.objOpt(Types.TalentCityInfo),
    hometown_city: Codec.objOpt(Types.TalentCityInfo),
    preferred_city_list: Codec.listOpt(Codec.obj(Types.TalentCityInfo)),
    identification_type: Codec.openOpt(1, 2, 3, 4, 5, 6, 9),
    identification_number: Codec.strOpt,
    birthday: Codec.intOpt,
    creator_id: Codec.strOpt,
    marital_status: Codec.openOpt(1, 2),
    current_home_address: Codec.strOpt,
    modify_time: Codec.strOpt,
    identification: Codec.objOpt(Identification)
  }))

/** @category structures */
export interface ListOutputItemsEducationList {
  readonly id?: string | undefined
  readonly degree?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 11 | (number & {}) | undefined
  readonly school?: string | undefined
  readonly field_of_study?: string | undefined
  readonly start_time?: string | undefined
  readonly end_time?: string | undefined
  readonly end_time_v2?: string | undefined
  readonly education_type?: 1 | 2 | 3 | 4 | 5 | (number & {}) | undefined
  readonly academic_ranking?: 5 | 10 | 20 | 30 | 50 | -1 | (number & {}) | undefined
  readonly tag_list?: ReadonlyArray<1 | 2 | 3 | 4 | (number & {})> | undefined
}

export const ListOutputItemsEducationList: Codec.Shape<ListOutputItemsEducationList> =
  /*#__PURE__*/ Codec.shape("hire.v1.talent.list#output.items.education_list", () => ({
    id: Codec.strOpt,
    degree: Codec.openOpt(1, 2, 3, 4, 5, 6, 7, 8, 9, 11),
    school: Codec.strOpt,
    field_of_study: Codec.strOpt,
    start_time: Codec.strOpt,
    end_time: Codec.strOpt,
    end_time_v2: Codec.strOpt,
    education_type: Codec.openOpt(1, 2, 3, 4, 5),
    academic_ranking: Codec.openOpt(5, 10, 20, 30, 50, -1),
    tag_list: Codec.listOpt(Codec.open(1, 2, 3, 4))
  }))

/** @category structures */
export interface ListOutputItemsCareerList {
  readonly id?: string | undefined
  readonly company?: string | undefined
  readonly title?: string | undefined
  readonly desc?: string | undefined
  readonly start_time?: string | undefined
  readonly end_time?: string | undefined
  readonly career_type?: 1 | 2 | 3 | 4 | (number & {}) | undefined
  readonly tag_list?: ReadonlyArray<5 | 6 | 14 | 10 | (number & {})> | undefined
}

export const ListOutputItemsCareerList: Codec.Shape<ListOutputItemsCareerList> =
  /*#__PURE__*/ Codec.shape("hire.v1.talent.list#output.items.career_list", () => ({
    id: Codec.strOpt,
    company: Codec.strOpt,
    title: Codec.strOpt,
    desc: Codec.strOpt,
    start_time: Codec.strOpt,
    end_time: Codec.strOpt,
    career_type: Codec.openOpt(1, 2, 3, 4),
    tag_list: Codec.listOpt(Codec.open(5, 6, 14, 10))
  }))

/** @category structures */
export interface ListOutputItemsProjectList {
  readonly id?: string | undefined
  readonly name?: string | undefined
  readonly role?: string | undefined
  readonly link?: string | undefined
  readonly desc?: string | undefined
  readonly start_time?: string | undefined
  readonly end_time?: string | undefined
}

export const ListOutputItemsProjectList: Codec.Shape<ListOutputItemsProjectList> =
  /*#__PURE__*/ Codec.shape("hire.v1.talent.list#output.items.project_list", () => ({
    id: Codec.strOpt,
    name: Codec.strOpt,
    role: Codec.strOpt,
    link: Codec.strOpt,
    desc: Codec.strOpt,
    start_time: Codec.strOpt,
    end_time: Codec.strOpt
  }))

/** @category structures */
export interface ListOutputItemsWorksList {
  readonly id?: string | undefined
  readonly link?: string | undefined
  readonly desc?: string | undefined
  readonly name?: string | undefined
}

export const ListOutputItemsWorksList: Codec.Shape<ListOutputItemsWorksList> =
  /*#__PURE__*/ Codec.shape("hire.v1.talent.list#output.items.works_list", () => ({
    id: Codec.strOpt,
    link: Codec.strOpt,
    desc: Codec.strOpt,
    name: Codec.strOpt
  }))

/** @category structures */
export interface ListOutputItemsAwardList {
  readonly id?: string | undefined
  readonly title?: string | undefined
  readonly award_time?: string | undefined
  readonly desc?: string | undefined
}

export const ListOutputItemsAwardList: Codec.Shape<ListOutputItemsAwardList> =
  /*#__PURE__*/ Codec.shape("hire.v1.talent.list#output.items.award_list", () => ({
    id: Codec.strOpt,
    title: Codec.strOpt,
    award_time: Codec.strOpt,
    desc: Codec.strOpt
  }))

/** @category structures */
export interface ListOutputItemsLanguageList {
  readonly id?: string | undefined
  readonly language?:
    | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18 | 19 | 20 | 21 | 22 | 23
    | 24 | 25 | (number & {}) | undefined
  readonly proficiency?: 1 | 2 | 3 | 4 | 5 | (number & {}) | undefined
}

export const ListOutputItemsLanguageList: Codec.Shape<ListOutputItemsLanguageList> =
  /*#__PURE__*/ Codec.shape("hire.v1.talent.list#output.items.language_list", () => ({
    id: Codec.strOpt,
    language: Codec.openOpt(
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25
    ),
    proficiency: Codec.openOpt(1, 2, 3, 4, 5)
  }))

/** @category structures */
export interface ListOutputItemsSnsList {
  readonly id?: string | undefined
  readonly sns_type?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | (number & {}) | undefined
  readonly link?: string | undefined
}

export const ListOutputItemsSnsList: Codec.Shape<ListOutputItemsSnsList> =
  /*#__PURE__*/ Codec.shape("hire.v1.talent.list#output.items.sns_list", () => ({
    id: Codec.strOpt,
    sns_type: Codec.openOpt(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11),
    link: Codec.strOpt
  }))

/** @category structures */
export interface TalentInterviewRegistrationSimple {
  readonly id?: string | undefined
  readonly registration_time?: number | undefined
}

export const TalentInterviewRegistrationSimple: Codec.Shape<TalentInterviewRegistrationSimple> =
  /*#__PURE__*/ Codec.shape("hire.v1.talent.list#output.items.interview_registration_list", () => ({
    id: Codec.strOpt,
    registration_time: Codec.intOpt
  }))
