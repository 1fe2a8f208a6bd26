import { cases } from "./cases/contact.js"
import { run } from "./runner.js"

run("Contact", cases)
