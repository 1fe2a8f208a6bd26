export * from "../packages/effect/ScheduleInterval.js"
