import { cases } from "./cases/board.js"
import { run } from "./runner.js"

run("Board", cases)
