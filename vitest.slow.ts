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
