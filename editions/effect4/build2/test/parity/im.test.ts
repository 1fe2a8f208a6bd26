import { cases } from "./cases/im.js"
import { run } from "./runner.js"

run("Im", cases)
