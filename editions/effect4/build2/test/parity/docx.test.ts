import { cases } from "./cases/docx.js"
import { run } from "./runner.js"

run("Docx", cases)
