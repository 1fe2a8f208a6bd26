export * from "../packages/effect/ScheduleDecision.js"
