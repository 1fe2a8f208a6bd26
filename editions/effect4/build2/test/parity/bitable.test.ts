import { cases } from "./cases/bitable.js"
import { run } from "./runner.js"

run("Bitable", cases)
