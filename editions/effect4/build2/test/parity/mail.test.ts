import { cases } from "./cases/mail.js"
import { run } from "./runner.js"

run("Mail", cases)
