import { cases } from "./cases/task.js"
import { run } from "./runner.js"

run("Task", cases)
