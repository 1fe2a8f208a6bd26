import { cases } from "./cases/vc.js"
import { run } from "./runner.js"

run("Vc", cases)
