import { cases } from "./cases/client.js"
import { run } from "./runner.js"

run("FeishuClient", cases)
