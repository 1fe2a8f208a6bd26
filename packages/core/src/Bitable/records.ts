/**
 * The records of a table.
 *
 * Values are keyed by field name, exactly as the table calls its fields: a name with dots is one name. A batch may hold
 * any number of records: it goes out in as few requests as the platform allows, one after the other, because a table
 * takes one write at a time.
 *
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"
import * as AppTableRecord from "../api/bitable/v1/AppTableRecord.js"
import * as BatchError from "../BatchError.js"
import type { CallOptions } from "../Endpoint.js"
import type { FeishuClient } from "../FeishuClient.js"
import type { FeishuError, Problem } from "../FeishuError.js"
import { atMost, check, eachFilled, notEmpty } from "../internal/arguments.js"
import { millisOf } from "../internal/instant.js"
import { lossesOf } from "../internal/json.js"
import { isMoment } from "../internal/line/moment.js"
import * as Paged from "../Paged.js"
import * as Settings from "../Settings.js"

/** How many records the platform takes in one request. */
const createLimit = 1000
const updateLimit = 1000
const deleteLimit = 500
const getLimit = 100

/**
 * The kind of id in which people are named in a record.
 *
 * @since 0.1.0
 * @category models
 */
export type UserIdType = "open_id" | "union_id" | "user_id"

/**
 * A record as the table holds it.
 *
 * @since 0.1.0
 * @category models
 */
export type Record = AppTableRecord.AppTableRecord

/**
 * The values of a record, by field name. A time may be a `Date` or a `DateTime`: it is sent as the milliseconds that a
 * date field takes. What JSON would change without a word (`NaN`, a `Map`, `undefined` in a list) is refused by the
 * field's name.
 *
 * @since 0.1.0
 * @category models
 */
export interface Fields {
  readonly [fieldName: string]: unknown
}

/**
 * A record that is to be made.
 *
 * @since 0.1.0
 * @category models
 */
export interface NewRecord {
  readonly fields: Fields
}

/**
 * A record that is to be changed: the fields that it names, no others.
 *
 * @since 0.1.0
 * @category models
 */
export interface ChangedRecord extends NewRecord {
  readonly record_id: string
}

/**
 * A condition of a search: see `Bitable.where`.
 *
 * @since 0.1.0
 * @category models
 */
export type Condition = AppTableRecord.Condition

/**
 * Which records a search finds: conditions, and groups of conditions one level down.
 *
 * @since 0.1.0
 * @category models
 */
export type Filter = AppTableRecord.FilterInfo

/**
 * By which field records come, and in which direction.
 *
 * @since 0.1.0
 * @category models
 */
export type Sort = AppTableRecord.Sort

/**
 * What every reading of records may be told.
 *
 * @since 0.1.0
 * @category models
 */
export interface ReadOptions extends CallOptions {
  /** Default: `open_id`. */
  readonly userIdType?: UserIdType | undefined
  /** Answers with who made and changed each record, and when. */
  readonly automaticFields?: boolean | undefined
}

/**
 * What reading records by their ids may be told.
 *
 * @since 0.1.0
 * @category models
 */
export interface GetOptions extends ReadOptions {
  readonly textFieldAsArray?: boolean | undefined
  readonly displayFormulaRef?: boolean | undefined
  readonly withSharedUrl?: boolean | undefined
}

/**
 * What the older listing may be told. `filter` is an expression such as `CurrentValue.[State]="open"`; `sort` and
 * `fieldNames` are lists, which travel as JSON texts.
 *
 * @since 0.1.0
 * @category models
 */
export interface ListOptions extends Paged.Options, ReadOptions {
  readonly viewId?: string | undefined
  readonly filter?: string | undefined
  /** Such as `["Due ASC", "Title DESC"]`; a text is sent as it is. */
  readonly sort?: string | ReadonlyArray<string> | undefined
  /** A text is sent as it is. */
  readonly fieldNames?: string | ReadonlyArray<string> | undefined
  readonly textFieldAsArray?: boolean | undefined
  readonly displayFormulaRef?: boolean | undefined
}

/**
 * What a search may be told.
 *
 * @since 0.1.0
 * @category models
 */
export interface SearchOptions extends Paged.Options, ReadOptions {
  /** One condition or several: see `Bitable.where`, `Bitable.and` and `Bitable.or`. */
  readonly filter?: Condition | Filter | undefined
  /** See `Bitable.asc` and `Bitable.desc`. */
  readonly sort?: ReadonlyArray<Sort> | undefined
  /** Only these fields. */
  readonly fieldNames?: ReadonlyArray<string> | undefined
  readonly viewId?: string | undefined
}

/**
 * What every writing of records may be told.
 *
 * @since 0.1.0
 * @category models
 */
export interface WriteOptions extends CallOptions {
  /** Default: `open_id`. */
  readonly userIdType?: UserIdType | undefined
  /** Does not wait until what is written can be read: faster. */
  readonly ignoreConsistencyCheck?: boolean | undefined
}

/**
 * What creating records may be told.
 *
 * @since 0.1.0
 * @category models
 */
export interface CreateOptions extends WriteOptions {
  /** A version 4 UUID that makes a repeated call count once. Default: a new one for each request. */
  readonly clientToken?: string | undefined
}

/**
 * What `batchGet` found and what it did not.
 *
 * @since 0.1.0
 * @category models
 */
export interface BatchGetResult {
  readonly records: ReadonlyArray<Record>
  /** Records that the caller may not see. */
  readonly forbidden_record_ids: ReadonlyArray<string>
  /** Records that do not exist. */
  readonly absent_record_ids: ReadonlyArray<string>
}

/**
 * Reads one record.
 *
 * @see https://open.feishu.cn/document/server-docs/docs/bitable-v1/app-table-record/get
 * @since 0.1.0
 * @category reading
 */
export const get = (
  appToken: string,
  tableId: string,
  recordId: string,
  options?: GetOptions
): Effect.Effect<AppTableRecord.GetOutput, FeishuError, FeishuClient> =>
  AppTableRecord.get(
    {
      app_token: appToken,
      table_id: tableId,
      record_id: recordId,
      user_id_type: options?.userIdType,
      automatic_fields: options?.automaticFields,
      text_field_as_array: options?.textFieldAsArray,
      display_formula_ref: options?.displayFormulaRef,
      with_shared_url: options?.withSharedUrl
    },
    options
  )

const namedIds = (recordIds: ReadonlyArray<string>): ReadonlyArray<Problem | undefined> => [
  notEmpty("recordIds", recordIds),
  eachFilled("recordIds", recordIds)
]

/** All records of all parts: what is wrong with the last is known before the first is changed. */
const namedRecords = (records: ReadonlyArray<ChangedRecord>): ReadonlyArray<Problem | undefined> => {
  const at = records.findIndex(({ record_id: id }) => typeof id !== "string" || id === "")
  return [
    notEmpty("records", records),
    at < 0 ? undefined : { path: `records[${at}].record_id`, message: "must not be empty" }
  ]
}

/**
 * Reads any number of records by their ids, a hundred per request, in the order of the ids.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-record/batch_get
 * @since 0.1.0
 * @category reading
 */
export const batchGet = (
  appToken: string,
  tableId: string,
  recordIds: ReadonlyArray<string>,
  options?: ReadOptions & { readonly withSharedUrl?: boolean | undefined }
): Effect.Effect<BatchGetResult, FeishuError, FeishuClient> =>
  check("Bitable.records.batchGet", AppTableRecord.batchGet, namedIds(recordIds), () => {
    const parts: Array<ReadonlyArray<string>> = []
    for (let from = 0; from < recordIds.length; from += getLimit) {
      parts.push(recordIds.slice(from, from + getLimit))
    }
    return Effect.map(
      Effect.forEach(
        parts,
        (part) =>
          AppTableRecord.batchGet(
            {
              app_token: appToken,
              table_id: tableId,
              record_ids: part,
              user_id_type: options?.userIdType,
              automatic_fields: options?.automaticFields,
              with_shared_url: options?.withSharedUrl
            },
            options
          ),
        { concurrency: 4 }
      ),
      (answers) => ({
        records: answers.flatMap((answer) => answer.records ?? []),
        forbidden_record_ids: answers.flatMap((answer) => answer.forbidden_record_ids ?? []),
        absent_record_ids: answers.flatMap((answer) => answer.absent_record_ids ?? [])
      })
    )
  })

const asText = (list: string | ReadonlyArray<string> | undefined): string | undefined =>
  Array.isArray(list) ? JSON.stringify(list) : (list as string | undefined)

const listInput = (appToken: string, tableId: string, options: ListOptions | undefined) => ({
  app_token: appToken,
  table_id: tableId,
  view_id: options?.viewId,
  filter: options?.filter,
  sort: asText(options?.sort),
  field_names: asText(options?.fieldNames),
  user_id_type: options?.userIdType,
  automatic_fields: options?.automaticFields,
  text_field_as_array: options?.textFieldAsArray,
  display_formula_ref: options?.displayFormulaRef
})

/**
 * All records of a table or view, by the platform's older listing; `search` has typed filters.
 *
 * @see https://open.feishu.cn/document/server-docs/docs/bitable-v1/app-table-record/list
 * @since 0.1.0
 * @category reading
 */
export const list = (
  appToken: string,
  tableId: string,
  options?: ListOptions
): Paged.Listing<AppTableRecord.ListOutputItems> =>
  AppTableRecord.list.items(listInput(appToken, tableId, options), options)

const asFilter = (filter: Condition | Filter | undefined): Filter | undefined =>
  filter !== undefined && "field_name" in filter ? { conjunction: "and", conditions: [filter] } : filter

const searchInput = (appToken: string, tableId: string, options: SearchOptions | undefined) => ({
  app_token: appToken,
  table_id: tableId,
  user_id_type: options?.userIdType,
  automatic_fields: options?.automaticFields,
  view_id: options?.viewId,
  field_names: options?.fieldNames,
  sort: options?.sort,
  filter: asFilter(options?.filter)
})

const searchProblems = (options: SearchOptions | undefined): ReadonlyArray<Problem | undefined> => {
  const wrong = Settings.problemsOf(options, { filter: Settings.record })
  if (wrong.length > 0) return wrong
  const filter = asFilter(options?.filter)
  const groups = [filter, ...(filter?.children ?? [])]
  return [
    atMost("sort", options?.sort, 100),
    atMost("fieldNames", options?.fieldNames, 200),
    ...groups.map((group) => atMost("filter.conditions", group?.conditions, 50))
  ]
}

/**
 * All records that a filter finds, in the order of `sort`.
 *
 * Fails with `FeishuInvalidRequestError` before any request when there are more than 50 conditions in a group, 100
 * fields to sort by, or 200 to answer with.
 *
 * @example
 * Bitable.records.search("bascn1", "tbl1", {
 *   filter: Bitable.and(Bitable.where("State", "is", "open"), Bitable.where("Due", "isLess", new Date())),
 *   sort: [Bitable.asc("Due")]
 * })
 *
 * @see https://open.feishu.cn/document/docs/bitable-v1/app-table-record/search
 * @since 0.1.0
 * @category reading
 */
export const search = (appToken: string, tableId: string, options?: SearchOptions): Paged.Listing<Record> =>
  Paged.unwrap(
    check("Bitable.records.search", AppTableRecord.search, searchProblems(options), () =>
      Effect.succeed(AppTableRecord.search.items(searchInput(appToken, tableId, options), options))
    )
  )

/** The values as they go over the wire: a date field takes milliseconds. */
const wireFields = (fields: Fields): Fields => {
  if (typeof fields !== "object" || fields === null) return fields
  let wire: { [fieldName: string]: unknown } | undefined
  for (const [name, value] of Object.entries(fields)) {
    if (value instanceof Date || isMoment(value)) (wire ??= { ...fields })[name] = millisOf(value)
  }
  return wire ?? fields
}

const hasFields = (record: NewRecord | null | undefined): boolean =>
  typeof record?.fields === "object" && record.fields !== null

const wireRecord = <A extends NewRecord>(record: A): A => {
  if (!hasFields(record)) return record
  const fields = wireFields(record.fields)
  return fields === record.fields ? record : { ...record, fields }
}

/** What is wrong with records of a batch. Who passes the values alone, as one record takes them, is told that first. */
const recordProblems = (
  records: ReadonlyArray<NewRecord>,
  wire: ReadonlyArray<NewRecord>
): ReadonlyArray<Problem> => {
  const at = records.findIndex((record) => !hasFields(record))
  const message = "must have fields: Bitable.record({ ... }) makes a record of the values of its fields"
  return at < 0 ? lossesOf(wire, "records") : [{ path: `records[${at}]`, message }]
}

/**
 * Makes a record. A `client_token` is added, so that a repeated call makes one record only.
 *
 * @example
 * Bitable.records.create("bascn1", "tbl1", { Title: "Call back", Due: new Date() })
 *
 * @see https://open.feishu.cn/document/server-docs/docs/bitable-v1/app-table-record/create
 * @since 0.1.0
 * @category writing
 */
export const create = (
  appToken: string,
  tableId: string,
  fields: Fields,
  options?: CreateOptions
): Effect.Effect<AppTableRecord.CreateOutput, FeishuError, FeishuClient> =>
  AppTableRecord.create(
    {
      app_token: appToken,
      table_id: tableId,
      fields: wireFields(fields),
      user_id_type: options?.userIdType,
      client_token: options?.clientToken,
      ignore_consistency_check: options?.ignoreConsistencyCheck
    },
    options
  )

/**
 * Changes the fields that are given, and no others.
 *
 * @see https://open.feishu.cn/document/server-docs/docs/bitable-v1/app-table-record/update
 * @since 0.1.0
 * @category writing
 */
export const update = (
  appToken: string,
  tableId: string,
  recordId: string,
  fields: Fields,
  options?: WriteOptions
): Effect.Effect<AppTableRecord.UpdateOutput, FeishuError, FeishuClient> =>
  AppTableRecord.update(
    {
      app_token: appToken,
      table_id: tableId,
      record_id: recordId,
      fields: wireFields(fields),
      user_id_type: options?.userIdType,
      ignore_consistency_check: options?.ignoreConsistencyCheck
    },
    options
  )

const remove = (
  appToken: string,
  tableId: string,
  recordId: string,
  options?: Omit<WriteOptions, "userIdType">
): Effect.Effect<AppTableRecord.DeleteOutput, FeishuError, FeishuClient> =>
  AppTableRecord.delete(
    {
      app_token: appToken,
      table_id: tableId,
      record_id: recordId,
      ignore_consistency_check: options?.ignoreConsistencyCheck
    },
    options
  )

export {
  /**
   * Deletes a record.
   *
   * @see https://open.feishu.cn/document/server-docs/docs/bitable-v1/app-table-record/delete
   * @since 0.1.0
   * @category writing
   */
  remove as delete
}

/** One token cannot stand for several requests: the second would count as a repetition of the first. */
const oneToken = (options: CreateOptions | undefined, count: number): Problem | undefined =>
  options?.clientToken !== undefined && count > createLimit
    ? {
        path: "clientToken",
        message: `stands for one request, and ${count} records need ${Math.ceil(count / createLimit)}`
      }
    : undefined

/**
 * Makes any number of records and answers with them in their order: 1,000 per request, each request with a
 * `client_token` of its own.
 *
 * Fails with a `BatchError` when a request fails after others have made their records: its `done` holds these,
 * `failedFrom` and `failedTo` say which records the failed request was for.
 *
 * @see https://open.feishu.cn/document/server-docs/docs/bitable-v1/app-table-record/batch_create
 * @since 0.1.0
 * @category writing
 */
export const batchCreate = (
  appToken: string,
  tableId: string,
  records: ReadonlyArray<NewRecord>,
  options?: CreateOptions
): Effect.Effect<
  { readonly records: Array<Record> },
  FeishuError | BatchError.BatchError<Record>,
  FeishuClient
> => {
  const wire = records.map(wireRecord)
  return check(
    "Bitable.records.batchCreate",
    AppTableRecord.batchCreate,
    // Of all parts, before the first is sent.
    [notEmpty("records", records), oneToken(options, records.length), ...recordProblems(records, wire)],
    () =>
      Effect.map(
        BatchError.inParts("Bitable.records.batchCreate", wire, createLimit, (part) =>
          Effect.map(
            AppTableRecord.batchCreate(
              {
                app_token: appToken,
                table_id: tableId,
                records: part,
                user_id_type: options?.userIdType,
                client_token: options?.clientToken,
                ignore_consistency_check: options?.ignoreConsistencyCheck
              },
              options
            ),
            (answer) => answer.records
          )
        ),
        (all) => ({ records: all })
      )
  )
}

/**
 * Changes any number of records and answers with them in their order: 1,000 per request.
 *
 * Fails with `FeishuInvalidRequestError` before any request when there is no record, or one without an id. Fails with a `BatchError` when a request fails after others have changed their records.
 *
 * @see https://open.feishu.cn/document/server-docs/docs/bitable-v1/app-table-record/batch_update
 * @since 0.1.0
 * @category writing
 */
export const batchUpdate = (
  appToken: string,
  tableId: string,
  records: ReadonlyArray<ChangedRecord>,
  options?: WriteOptions
): Effect.Effect<
  { readonly records: Array<Record> },
  FeishuError | BatchError.BatchError<Record>,
  FeishuClient
> => {
  const wire = records.map(wireRecord)
  return check(
    "Bitable.records.batchUpdate",
    AppTableRecord.batchUpdate,
    [...namedRecords(records), ...recordProblems(records, wire)],
    () =>
      Effect.map(
        BatchError.inParts("Bitable.records.batchUpdate", wire, updateLimit, (part) =>
          Effect.map(
            AppTableRecord.batchUpdate(
              {
                app_token: appToken,
                table_id: tableId,
                records: part,
                user_id_type: options?.userIdType,
                ignore_consistency_check: options?.ignoreConsistencyCheck
              },
              options
            ),
            (answer) => answer.records
          )
        ),
        (all) => ({ records: all })
      )
  )
}

/**
 * Deletes any number of records by their ids: 500 per request.
 *
 * Fails with `FeishuInvalidRequestError` before any request when there is no id, or an empty one. Fails with a `BatchError` when a request fails after others have deleted their records.
 *
 * @see https://open.feishu.cn/document/server-docs/docs/bitable-v1/app-table-record/batch_delete
 * @since 0.1.0
 * @category writing
 */
export const batchDelete = (
  appToken: string,
  tableId: string,
  recordIds: ReadonlyArray<string>,
  options?: Omit<WriteOptions, "userIdType">
): Effect.Effect<
  { readonly records: Array<AppTableRecord.DeleteRecord> },
  FeishuError | BatchError.BatchError<AppTableRecord.DeleteRecord>,
  FeishuClient
> =>
  check("Bitable.records.batchDelete", AppTableRecord.batchDelete, namedIds(recordIds), () =>
    Effect.map(
      BatchError.inParts("Bitable.records.batchDelete", recordIds, deleteLimit, (part) =>
        Effect.map(
          AppTableRecord.batchDelete(
            {
              app_token: appToken,
              table_id: tableId,
              records: part,
              ignore_consistency_check: options?.ignoreConsistencyCheck
            },
            options
          ),
          (answer) => answer.records
        )
      ),
      (all) => ({ records: all })
    )
  )
