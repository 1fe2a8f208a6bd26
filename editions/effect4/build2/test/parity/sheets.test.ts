import { cases } from "./cases/sheets.js"
import { run } from "./runner.js"

run("Sheets", cases)
