/** What the functions of namespaces that call the platform make of options that are none, as programs without types give them. */
import * as Approval from "@effect-feishu/core/Approval"
import * as Bitable from "@effect-feishu/core/Bitable"
import * as Board from "@effect-feishu/core/Board"
import * as Calendar from "@effect-feishu/core/Calendar"
import * as CardKit from "@effect-feishu/core/CardKit"
import * as Contact from "@effect-feishu/core/Contact"
import * as Docx from "@effect-feishu/core/Docx"
import * as Drive from "@effect-feishu/core/Drive"
import * as Im from "@effect-feishu/core/Im"
import * as Mail from "@effect-feishu/core/Mail"
import * as MeetingRoom from "@effect-feishu/core/MeetingRoom"
import * as Sheets from "@effect-feishu/core/Sheets"
import * as Task from "@effect-feishu/core/Task"
import * as Vc from "@effect-feishu/core/Vc"
import * as Wiki from "@effect-feishu/core/Wiki"
import * as Feishu from "@effect-feishu/core/Feishu"
import { assert, describe, it } from "@effect/vitest"
import * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Layer from "effect/Layer"
import * as Option from "effect/Option"
import * as ScriptedTransport from "../core/support/ScriptedTransport.js"
import { publicFunctions } from "./support/publicOptions.js"

const namespaces = {
  Approval,
  Bitable,
  Board,
  Calendar,
  CardKit,
  Contact,
  Docx,
  Drive,
  Im,
  Mail,
  MeetingRoom,
  Sheets,
  Task,
  Vc,
  Wiki
}

type Called = (...parameters: ReadonlyArray<unknown>) => unknown

/** The function of a name such as `Im.chats.create`. */
const functionOf = (name: string): Called | undefined => {
  let at: unknown = namespaces
  for (const key of name.split(".")) at = (at as { readonly [key: string]: unknown } | undefined)?.[key]
  return typeof at === "function" ? (at as Called) : undefined
}

/** Something of a type, well enough for a function to come to its options. */
const stand = (type: string): unknown =>
  /^string\b|^"/.test(type) ? "1" : /^number\b/.test(type) ? 1 : /Array<|\[\]$/.test(type) ? ["1"] : {}

/** Calls of the platform, each of which takes what it is given and options. What only reads or makes values is none. */
const calls = publicFunctions().flatMap(({ name, parameters }) => {
  const of = functionOf(name)
  if (of === undefined || parameters.at(-1)?.name !== "options") return []
  const standing = parameters.slice(0, -1).map(({ type }) => stand(type))
  return [{ name, call: (options: unknown) => of(...standing, options) }]
})

const toldOf = (exit: Exit.Exit<unknown, unknown>): string => {
  const error = Exit.match(exit, { onSuccess: () => "it was taken", onFailure: Cause.squash })
  return String(error)
}

describe("Options that are none are refused by each function of a namespace", () => {
  const transport = ScriptedTransport.make(() => Effect.fail(ScriptedTransport.failure("connect")))
  const client = Layer.provideMerge(
    Feishu.layerTransport({ appId: "cli_1", appSecret: "s" }),
    transport.layer
  )

  it.effect("before anything is sent, if nothing before them is wrong as well", () =>
    Effect.gen(function* () {
      let [asked, refused] = [0, 0]
      const wrong: Array<string> = []
      for (const { call, name } of calls) {
        for (const options of [null, "x", 5, []]) {
          let effect: unknown
          try {
            effect = call(options)
          } catch {
            // What makes a value has no effect in which it could fail.
            continue
          }
          if (!Effect.isEffect(effect) || Option.isOption(effect)) continue
          // Nothing was asked, so that nobody looked at the options.
          if (name === "Drive.resolveDocumentReference") continue
          const told = toldOf(yield* Effect.exit(effect as Effect.Effect<unknown, unknown>))
          asked++
          if (/options:? must be an object/.test(told)) refused++
          else if (!told.startsWith("FeishuInvalidRequestError")) {
            wrong.push(`${name}(${JSON.stringify(options)}): ${told}`)
          }
          if (transport.sent.length > 0) wrong.push(`${name}: sent`)
        }
      }
      assert.deepStrictEqual(wrong, [])
      // Nearly all of them get so far.
      assert.isAbove(asked, 900)
      assert.isAbove(refused / asked, 0.8)
    }).pipe(Effect.provide(client))
  )
})
