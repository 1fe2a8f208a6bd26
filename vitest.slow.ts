/** What `npm run test:slow` runs, and `npm test` leaves out: processes that wait for one another, for a minute and more. */
export const slow = ["test/bot/Approval.crash.test.ts", "test/redis/limits.test.ts"]
