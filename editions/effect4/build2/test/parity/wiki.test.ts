import { cases } from "./cases/wiki.js"
import { run } from "./runner.js"

run("Wiki", cases)
