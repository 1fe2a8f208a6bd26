import { cases } from "./cases/drive.js"
import { run } from "./runner.js"

run("Drive", cases)
