/**
 * Keeps the tokens of users in a table of a SQL database that knows `ON CONFLICT`: SQLite, libSQL, PostgreSQL.
 *
 * A module of its own: only who imports it loads `effect/sql`. The table `feishu_user_tokens` is made when the layer
 * is built, unless it is there. Where several processes use one file of SQLite, give it a write-ahead log and a
 * `busy_timeout`.
 *
 * @example
 * import * as PgClient from "@effect/sql-pg/PgClient"
 * import * as Layer from "effect/Layer"
 *
 * const store = UserTokenStoreSql.layer.pipe(Layer.provide(PgClient.layer({ database: "app" })))
 *
 * @since 0.1.0
 */
import * as SqlClient from "effect/sql/SqlClient"
import type { SqlError } from "effect/sql/SqlError"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Option from "effect/Option"
import * as Schedule from "effect/Schedule"
import { reasonOf } from "./internal/reason.js"
import * as UserTokenStore from "./UserTokenStore.js"

/**
 * Makes the table unless it is there. Fails with a `SqlError` when that is not possible.
 *
 * @since 0.1.0
 * @category constructors
 */
export const make: Effect.Effect<UserTokenStore.Service, SqlError, SqlClient.SqlClient> = Effect.gen(
  function* () {
    const sql = yield* SqlClient.SqlClient
    // Processes that start together are in each other's way there.
    yield* Effect.retry(
      sql`CREATE TABLE IF NOT EXISTS feishu_user_tokens (name TEXT PRIMARY KEY, content TEXT NOT NULL)`,
      { times: 5, schedule: Schedule.exponential("50 millis") }
    )
    return UserTokenStore.make({
      get: (name) =>
        Effect.mapBoth(
          sql<{ readonly content: string }>`SELECT content FROM feishu_user_tokens WHERE name = ${name}`,
          {
            onFailure: (error) =>
              new UserTokenStore.UserTokenStoreError({ operation: "get", reason: reasonOf(error) }),
            onSuccess: ([row]) => Option.fromNullishOr(row?.content)
          }
        ),
      set: (name, text, ...secrets) =>
        Effect.mapError(
          sql`INSERT INTO feishu_user_tokens (name, content) VALUES (${name}, ${text})
              ON CONFLICT (name) DO UPDATE SET content = excluded.content`,
          (error) =>
            new UserTokenStore.UserTokenStoreError({ operation: "save", reason: reasonOf(error, ...secrets) })
        ),
      remove: (name) =>
        Effect.mapError(
          sql`DELETE FROM feishu_user_tokens WHERE name = ${name}`,
          (error) => new UserTokenStore.UserTokenStoreError({ operation: "remove", reason: reasonOf(error) })
        )
    })
  }
)

/**
 * A store in the database of the `SqlClient`.
 *
 * @since 0.1.0
 * @category layers
 */
export const layer: Layer.Layer<UserTokenStore.UserTokenStore, SqlError, SqlClient.SqlClient> = Layer.effect(
  UserTokenStore.UserTokenStore,
  make
)
