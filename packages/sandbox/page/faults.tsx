/** What shall go wrong. */
import { computed, signal } from "@preact/signals"
import type { VNode } from "preact"
import type { Action, ActiveFault, Plan } from "../src/FaultPlan.js"
import { parsed } from "./json.js"
import { say } from "./notices.js"
import { clearFaults, faults, inject, requests } from "./store.js"
import { Empty, Icon } from "./ui.js"
import { t, type Word } from "./words.js"

const quick: ReadonlyArray<readonly [word: Word, hint: Word, action: Action]> = [
  ["rateLimited", "rateLimitedHint", { type: "rateLimited", resetSeconds: 3 }],
  ["serverError", "serverErrorHint", { type: "serverError", status: 500, moment: "before" }],
  ["dropped", "droppedHint", { type: "dropped", moment: "after" }],
  ["cutFault", "cutFaultHint", { type: "cut" }],
  ["delayed", "delayedHint", { type: "delayed", by: 3000 }],
  ["deadToken", "deadTokenHint", { type: "deadToken" }],
  ["malformed", "malformedHint", { type: "malformed" }],
  ["any", "anyHint", { type: "any" }]
]

const endpoint = signal("")
const times = signal(1)
const written = signal("")

/** Endpoints that were called: what somebody wants to see fail. */
const called = computed(() =>
  [
    ...new Set(requests.value.flatMap((record) => (record.endpoint === undefined ? [] : [record.endpoint])))
  ].sort()
)

const planOf = (action: Action): Plan => ({
  ...(endpoint.value === "" ? {} : { match: { endpoint: endpoint.value } }),
  times: times.value,
  action
})

const submit = async (): Promise<void> => {
  const text = written.value.trim()
  if (text === "") return
  // What is no JSON is a short text.
  const done = await inject(/^[[{"]/.test(text) ? (parsed(text) ?? text) : text)
  if (done) written.value = ""
}

const Active = ({ fault }: { readonly fault: ActiveFault }): VNode => {
  const { action, left, match, share, skip } = fault
  const { type, ...options } =
    action.type === "oneOf"
      ? {
          type: action.type,
          actions: [...new Set(action.actions.map((one) => (typeof one === "string" ? one : one.type)))]
        }
      : action
  const where = [match.on, match.event, match.method, match.path]
    .filter((part) => part !== undefined)
    .join(" ")
  const when = [
    ...(skip > 0 ? [t("after", skip)] : []),
    share === undefined
      ? left === undefined
        ? t("until")
        : t("left", left)
      : `${Math.round(share * 1000) / 10} %`
  ]
  return (
    <li>
      <Icon token="bolt" size={14} />
      <span>
        <strong>{type}</strong>{" "}
        {Object.keys(options).length === 0 ? null : <code>{JSON.stringify(options)}</code>}
        <small>{where === "" ? t("everywhere") : where}</small>
      </span>
      <span class="pill warn">{when.join(", ")}</span>
    </li>
  )
}

export const Faults = (): VNode => (
  <div class="faults">
    <h3>{t("injectTitle")}</h3>
    <p class="dim">{t("injectHint")}</p>
    <div class="fault-options">
      <label>
        {t("where")}
        <input
          type="text"
          list="endpoints"
          value={endpoint.value}
          placeholder={t("everywhere")}
          onInput={(event) => (endpoint.value = event.currentTarget.value.trim())}
        />
      </label>
      <datalist id="endpoints">
        {called.value.map((id) => (
          <option key={id} value={id} />
        ))}
      </datalist>
      <label>
        {t("times")}
        <input
          type="number"
          min={1}
          max={1000}
          value={times.value}
          onInput={(event) => (times.value = Math.max(1, Math.floor(Number(event.currentTarget.value) || 1)))}
        />
      </label>
    </div>
    <div class="fault-buttons">
      {quick.map(([word, hint, action]) => (
        <button key={word} type="button" onClick={() => void inject(planOf(action))}>
          <strong>{t(word)}</strong>
          <small>{t(hint)}</small>
        </button>
      ))}
    </div>
    <details>
      <summary>{t("asJson")}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          submit().catch((error: unknown) => say("error", String(error)))
        }}
      >
        <label>
          <span class="dim">{t("asJsonLabel")}</span>
          <textarea
            rows={7}
            spellcheck={false}
            value={written.value}
            placeholder={
              '{"match":{"endpoint":"im.v1.message.create"},"times":2,"action":{"type":"serverError"}}'
            }
            onInput={(event) => (written.value = event.currentTarget.value)}
          />
        </label>
        <button type="submit" class="primary">
          {t("inject")}
        </button>
      </form>
    </details>
    <h3>
      {t("active")}
      {faults.value.length === 0 ? null : (
        <button type="button" class="quiet small" onClick={() => void clearFaults()}>
          {t("clearFaults")}
        </button>
      )}
    </h3>
    {faults.value.length === 0 ? (
      <Empty icon="check" title={t("noFaults")} />
    ) : (
      <ul class="active-faults">
        {faults.value.map((fault, index) => (
          <Active key={index} fault={fault} />
        ))}
      </ul>
    )}
  </div>
)
