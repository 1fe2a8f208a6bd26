/** The log of requests. */
import { computed, signal } from "@preact/signals"
import type { VNode } from "preact"
import { useEffect, useRef } from "preact/hooks"
import type { RequestRecord } from "../src/Sandbox.js"
import { JsonView } from "./jsonView.js"
import { chosenRequest, clearRequests, requests } from "./store.js"
import { Copy, Empty, Icon } from "./ui.js"
import { dayAndTime, exactTime, t } from "./words.js"

const filter = signal("")
const failedOnly = signal(false)
/** Rows are drawn as far as somebody scrolls. */
const pageSize = 100
const limit = signal(pageSize)

const failed = (record: RequestRecord): boolean =>
  record.outcome !== "Reply" || record.code !== 0 || record.status >= 400

const matches = (record: RequestRecord, words: ReadonlyArray<string>): boolean => {
  const { code, endpoint = "", fault = "", logId, method, path, source = "", status } = record
  const text = `${method} ${path} ${endpoint} ${status} ${code} ${logId} ${fault} ${source}`.toLowerCase()
  return words.every((word) => text.includes(word))
}

/** The latest first. */
const matching = computed(() => {
  const words = filter.value
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== "")
  return requests.value
    .filter((record) => (!failedOnly.value || failed(record)) && matches(record, words))
    .toReversed()
})

const Status = ({ record }: { readonly record: RequestRecord }): VNode => {
  if (record.outcome === "Drop" || record.outcome === "Hang") {
    return <span class="pill bad">{t("notAnswered")}</span>
  }
  return (
    <span
      class={`pill ${failed(record) ? (record.status === 429 || record.status < 400 ? "warn" : "bad") : "good"}`}
    >
      {record.status}
      {record.code === 0 ? "" : ` · ${record.code}`}
      {record.outcome === "Cut" ? ` · ${t("cut")}` : ""}
    </span>
  )
}

/** Answers that come of no state are told apart: nobody is to take them for true. */
const Source = ({ record }: { readonly record: RequestRecord }): VNode | null =>
  record.source === "drawn" || record.source === "unmodelled" ? (
    <span class="pill drawn" title={t(record.source === "drawn" ? "drawnHint" : "unmodelledHint")}>
      {t(record.source)}
    </span>
  ) : null

const Row = ({ record }: { readonly record: RequestRecord }): VNode => (
  <li>
    <button
      type="button"
      class="request-row"
      data-index={record.index}
      onClick={() => (chosenRequest.value = record.index)}
    >
      <span class={`method m-${record.method.toLowerCase()}`}>{record.method}</span>
      <span class="request-name">
        <strong>{record.endpoint ?? record.path}</strong>
        {record.endpoint === undefined ? null : <small>{record.path}</small>}
      </span>
      {record.fault === undefined ? null : (
        <span class="struck-by" title={`${t("fault")}: ${record.fault}`}>
          <Icon token="bolt" size={14} />
          <span class="unseen">
            {t("fault")}: {record.fault}
          </span>
        </span>
      )}
      <Source record={record} />
      <Status record={record} />
      <time title={dayAndTime(record.at)}>{exactTime(record.at)}</time>
    </button>
  </li>
)

/** Arrow keys go from row to row. */
const walk = (event: KeyboardEvent): void => {
  if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return
  const row = event.target instanceof Element ? event.target.closest("li") : null
  const next = event.key === "ArrowDown" ? row?.nextElementSibling : row?.previousElementSibling
  const button = next?.querySelector("button")
  if (button === null || button === undefined) return
  event.preventDefault()
  button.focus()
}

const Fact = ({
  copy = false,
  label,
  value
}: {
  readonly label: string
  readonly value: string
  readonly copy?: boolean
}): VNode => (
  <div>
    <dt>{label}</dt>
    <dd>
      <span>{value}</span>
      {copy ? <Copy label={label} text={value} /> : null}
    </dd>
  </div>
)

const Detail = ({ record }: { readonly record: RequestRecord }): VNode => {
  const back = useRef<HTMLButtonElement>(null)
  useEffect(() => back.current?.focus(), [])
  const query = Object.fromEntries(
    Object.entries(record.query).map(([key, values]) => [key, values.length === 1 ? values[0] : values])
  )
  return (
    <section class="detail" aria-label={`${record.method} ${record.path}`}>
      <header>
        <button
          type="button"
          class="quiet small"
          ref={back}
          onClick={() => {
            const { index } = record
            chosenRequest.value = undefined
            requestAnimationFrame(() =>
              document.querySelector<HTMLElement>(`.request-row[data-index="${index}"]`)?.focus()
            )
          }}
        >
          <Icon token="left" size={14} /> {t("back")}
        </button>
      </header>
      <h3>
        <span class={`method m-${record.method.toLowerCase()}`}>{record.method}</span>{" "}
        <code>{record.path}</code>
      </h3>
      <p>
        <Status record={record} />
      </p>
      <dl class="facts">
        <Fact label={t("endpoint")} value={record.endpoint ?? t("unknownPath")} />
        <Fact label={t("logId")} value={record.logId} copy />
        <Fact label={t("time")} value={`${dayAndTime(record.at)} (#${record.index})`} />
        <Fact label={t("token")} value={record.tokenId ?? t("noToken")} />
        {record.source === undefined ? null : (
          <Fact
            label={t("source")}
            value={
              record.source === "kept"
                ? t("kept")
                : `${t(record.source)}: ${t(record.source === "drawn" ? "drawnHint" : "unmodelledHint")}`
            }
          />
        )}
        {record.fault === undefined ? null : <Fact label={t("fault")} value={record.fault} />}
      </dl>
      {Object.keys(query).length === 0 ? null : (
        <>
          <h4>{t("query")}</h4>
          <JsonView value={query} label={t("query")} />
        </>
      )}
      <h4>
        {t("body")} <small>{t("bytes", record.bodyBytes)}</small>
      </h4>
      {record.json === undefined ? (
        <p class="dim">{t("noBody")}</p>
      ) : (
        <JsonView value={record.json} label={t("body")} />
      )}
      <h4>{t("response")}</h4>
      {record.response === undefined ? (
        <p class="dim">{record.outcome === "Reply" ? t("noBody") : t("notAnswered")}</p>
      ) : (
        <JsonView value={record.response} label={t("response")} />
      )}
      <details>
        <summary>{t("headers")}</summary>
        <JsonView value={record.headers} label={t("headers")} />
      </details>
    </section>
  )
}

export const Requests = (): VNode => {
  const chosen = requests.value.find(({ index }) => index === chosenRequest.value)
  if (chosen !== undefined) return <Detail key={chosen.index} record={chosen} />
  const found = matching.value
  return (
    <>
      <div class="filter">
        <label class="search">
          <Icon token="search" size={14} />
          <input
            type="search"
            value={filter.value}
            placeholder={t("filter")}
            aria-label={t("filter")}
            onInput={(event) => {
              filter.value = event.currentTarget.value
              limit.value = pageSize
            }}
          />
        </label>
        <label class="check">
          <input
            type="checkbox"
            checked={failedOnly.value}
            onChange={(event) => (failedOnly.value = event.currentTarget.checked)}
          />
          {t("failedOnly")}
        </label>
        <span class="dim count" role="status">
          {t("shown", found.length, requests.value.length)}
        </span>
        <button type="button" class="quiet small" onClick={() => void clearRequests()}>
          {t("clear")}
        </button>
      </div>
      {requests.value.length === 0 ? (
        <Empty icon="event" title={t("noRequests")}>
          <p>{t("noRequestsHint")}</p>
        </Empty>
      ) : found.length === 0 ? (
        <Empty icon="search" title={t("noMatches")} />
      ) : (
        <ol class="rows" onKeyDown={walk}>
          {found.slice(0, limit.value).map((record) => (
            <Row key={record.index} record={record} />
          ))}
        </ol>
      )}
      {found.length > limit.value ? (
        <button type="button" class="small more" onClick={() => (limit.value += pageSize)}>
          {t("more")}
        </button>
      ) : null}
    </>
  )
}
