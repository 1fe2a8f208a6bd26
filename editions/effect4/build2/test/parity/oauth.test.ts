import { cases } from "./cases/oauth.js"
import { run } from "./runner.js"

run("OAuth", cases)
