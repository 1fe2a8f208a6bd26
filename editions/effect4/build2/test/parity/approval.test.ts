import { cases } from "./cases/approval.js"
import { run } from "./runner.js"

run("Approval", cases)
