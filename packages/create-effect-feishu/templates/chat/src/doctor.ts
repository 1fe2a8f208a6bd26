/** Asks the platform what it can be asked about this app, and says what is missing. */
import * as FeishuConfig from "@effect-feishu/core/FeishuConfig"
import { actionTrigger } from "@effect-feishu/core/events/Card"
import { messageReceiveV1 } from "@effect-feishu/core/events/Im"
import * as Doctor from "@effect-feishu/events/Doctor"
import { Console, Effect } from "effect"

await Doctor.examine({ events: [messageReceiveV1, actionTrigger] }).pipe(
  Effect.flatMap((findings) => Console.log(Doctor.format(findings))),
  Effect.provide(FeishuConfig.layer()),
  Effect.runPromise
)
