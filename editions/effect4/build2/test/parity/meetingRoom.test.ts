import { cases } from "./cases/meetingRoom.js"
import { run } from "./runner.js"

run("MeetingRoom", cases)
