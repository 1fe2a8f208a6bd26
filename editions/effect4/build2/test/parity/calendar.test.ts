import { cases } from "./cases/calendar.js"
import { run } from "./runner.js"

run("Calendar", cases)
