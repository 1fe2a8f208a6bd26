/**
 * What `npm run test:slow` runs, and `npm test` leaves out: processes that wait for one another, for a minute and more, and
 * programs that are compiled one by one as they are started.
 */
export const slow = [
  "test/bot/Approval.crash.test.ts",
  "test/redis/limits.test.ts",
  "test/site/site.test.ts",
  "test/scripts/wrongly.test.ts"
]

/** Of which `npm test` tries a part, and `npm run test:slow` all: see `test/thorough.ts`. */
export const thorough = [
  "test/cards/Markdown.test.ts",
  "test/core/LimitsStore.throughput.test.ts",
  "test/events/InboxCluster.crash.test.ts",
  "test/events/promises.test.ts",
  "test/streaming/promises.test.ts",
  "test/streaming/readmes.test.ts"
]
