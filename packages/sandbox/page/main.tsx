/** The page: what happens in a sandbox, as it happens. */
import { effect, signal } from "@preact/signals"
import { render, type VNode } from "preact"
import { useEffect, useState } from "preact/hooks"
import { setToken } from "./api.js"
import { Chats, Conversation } from "./conversation.js"
import { Events } from "./events.js"
import { Faults } from "./faults.js"
import { connection, toast } from "./notices.js"
import { People } from "./people.js"
import { Requests } from "./requests.js"
import {
  advance,
  announcement,
  appEvents,
  chosenEvent,
  chosenRequest,
  clockAdvanced,
  clockOffset,
  connect,
  faults,
  info,
  pane,
  requests,
  reset,
  unread,
  view,
  type Pane,
  type View
} from "./store.js"
import { Confirm, Icon, Popover, type IconName } from "./ui.js"
import { Variables } from "./variables.js"
import { dayAndTime, language, span, t, theme, type Theme, type Word } from "./words.js"

const Status = (): VNode => {
  const state = connection.value
  const word: Word = state === "open" ? "live" : state === "lost" ? "lost" : "connecting"
  return (
    <span class={`status is-${state}`} role="status">
      <span class="dot" aria-hidden="true" />
      {t(word)}
    </span>
  )
}

/** In milliseconds. */
const spans = [60_000, 600_000, 3_600_000, 7_200_000, 86_400_000, 1_209_600_000]

const customSpan = signal("")

const Clock = (): VNode => {
  const [, tick] = useState(0)
  useEffect(() => {
    const timer = setInterval(() => tick((count) => count + 1), 1000)
    return () => clearInterval(timer)
  }, [])
  const now = dayAndTime(Date.now() + clockOffset.value)
  return (
    <Popover
      class="clock"
      label={`${t("clock")}: ${t("advanceBy")}`}
      summary={
        <>
          <Icon token="clock" />
          <span class="clock-time">{now}</span>
          {clockAdvanced.value > 0 ? <span class="pill warn">+{span(clockAdvanced.value)}</span> : null}
        </>
      }
    >
      {(close) => (
        <div class="clock-panel">
          <h2>{t("advanceBy")}</h2>
          {clockAdvanced.value > 0 ? <p class="dim">{t("advanced", span(clockAdvanced.value))}</p> : null}
          <div class="spans">
            {spans.map((milliseconds) => (
              <button key={milliseconds} type="button" onClick={() => void advance(milliseconds)}>
                +{span(milliseconds)}
              </button>
            ))}
          </div>
          <form
            onSubmit={(event) => {
              event.preventDefault()
              const by = customSpan.value.trim()
              if (by === "") return
              void advance(/^\d+$/.test(by) ? Number(by) : by).then((done) => {
                if (!done) return
                customSpan.value = ""
                close()
              })
            }}
          >
            <input
              type="text"
              aria-label={t("custom")}
              placeholder={t("custom")}
              value={customSpan.value}
              onInput={(event) => (customSpan.value = event.currentTarget.value)}
            />
            <button type="submit" class="primary">
              {t("advance")}
            </button>
          </form>
        </div>
      )}
    </Popover>
  )
}

const themes: ReadonlyArray<readonly [Theme, Word]> = [
  ["system", "themeSystem"],
  ["light", "themeLight"],
  ["dark", "themeDark"]
]

const TopBar = (): VNode => {
  const [asks, setAsks] = useState(false)
  const about = info.value
  return (
    <header class="top">
      <h1>
        <svg width="22" height="22" viewBox="0 0 16 16" aria-hidden="true">
          <rect width="16" height="16" rx="4" fill="var(--accent)" />
          <path
            d="M4 11V5h4.5M4 8h3.5M11 5v6"
            stroke="#fff"
            stroke-width="1.6"
            fill="none"
            stroke-linecap="round"
          />
        </svg>
        {t("title")}
      </h1>
      <Status />
      {about === undefined ? null : (
        <span class="about dim">
          {t("app")} <code>{about.apps[0]?.appId}</code> · {t("seed")} <code>{about.seed}</code>
        </span>
      )}
      <span class="grow" />
      <Popover
        class="connect"
        label={t("connectTitle")}
        summary={
          <>
            <Icon token="link" />
            <span class="summary-word">{t("connect")}</span>
          </>
        }
      >
        {() => (
          <>
            <h2>{t("connectTitle")}</h2>
            <p class="dim">{t("connectHint")}</p>
            <Variables />
          </>
        )}
      </Popover>
      <Clock />
      <label class="chooser" title={t("language")}>
        <Icon token="globe" />
        <select
          aria-label={t("language")}
          value={language.value}
          onChange={(event) => (language.value = event.currentTarget.value === "zh" ? "zh" : "en")}
        >
          <option value="en">English</option>
          <option value="zh">中文</option>
        </select>
      </label>
      <label class="chooser" title={t("theme")}>
        <Icon token="sun" />
        <select
          aria-label={t("theme")}
          value={theme.value}
          onChange={(event) => (theme.value = event.currentTarget.value as Theme)}
        >
          {themes.map(([value, word]) => (
            <option key={value} value={value}>
              {t(word)}
            </option>
          ))}
        </select>
      </label>
      <button type="button" class="quiet" onClick={() => setAsks(true)}>
        <Icon token="reset" /> <span class="summary-word">{t("reset")}</span>
      </button>
      {asks ? (
        <Confirm
          title={t("resetTitle")}
          text={t("resetText")}
          danger
          onCancel={() => setAsks(false)}
          onConfirm={() => {
            setAsks(false)
            void reset()
          }}
        />
      ) : null}
    </header>
  )
}

const panes: ReadonlyArray<readonly [Pane, Word, IconName]> = [
  ["requests", "requests", "event"],
  ["faults", "faults", "bolt"],
  ["events", "events", "bell"],
  ["people", "people", "person"]
]

const Shown = (): VNode => {
  switch (pane.value) {
    case "requests":
      return <Requests />
    case "faults":
      return <Faults />
    case "events":
      return <Events />
    case "people":
      return <People />
  }
}

const counts = (name: Pane): number =>
  name === "requests"
    ? requests.value.length
    : name === "faults"
      ? faults.value.length
      : name === "events"
        ? appEvents.value.length
        : 0

const Inspector = (): VNode => {
  const choose = (name: Pane): void => {
    pane.value = name
    chosenRequest.value = undefined
    if (name === "events") chosenEvent.value = undefined
  }
  return (
    <aside aria-label={t("inspector")}>
      <div
        role="tablist"
        aria-label={t("inspector")}
        onKeyDown={(event) => {
          const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? panes.length - 1 : 0
          if (step === 0) return
          event.preventDefault()
          const at = panes.findIndex(([name]) => name === pane.value)
          const [next] = panes[(at + step) % panes.length]!
          choose(next)
          document.getElementById(`tab-${next}`)?.focus()
        }}
      >
        {panes.map(([name, word, icon]) => (
          <button
            key={name}
            type="button"
            role="tab"
            id={`tab-${name}`}
            aria-selected={pane.value === name}
            aria-controls="pane"
            tabIndex={pane.value === name ? 0 : -1}
            onClick={() => choose(name)}
          >
            <Icon token={icon} size={14} />
            {t(word)}
            {counts(name) === 0 ? null : (
              <span class={`count-badge${name === "faults" ? " warn" : ""}`}>{counts(name)}</span>
            )}
          </button>
        ))}
      </div>
      <div id="pane" role="tabpanel" aria-labelledby={`tab-${pane.value}`} class="pane">
        <Shown />
      </div>
    </aside>
  )
}

const views: ReadonlyArray<readonly [View, Word, IconName]> = [
  ["chats", "chats", "chat"],
  ["conversation", "conversation", "edit"],
  ["inspector", "inspector", "settings"]
]

/** On narrow screens one part is shown at a time. */
const Views = (): VNode => {
  const waiting = [...unread.value.values()].reduce((sum, count) => sum + count, 0)
  return (
    <nav class="views" aria-label={t("views")}>
      {views.map(([name, word, icon]) => (
        <button
          key={name}
          type="button"
          class="quiet"
          aria-current={view.value === name ? "page" : undefined}
          onClick={() => (view.value = name)}
        >
          <Icon token={icon} size={18} />
          <span>{t(word)}</span>
          {name === "chats" && waiting > 0 ? (
            <span class="badge">
              <span aria-hidden="true">{waiting > 99 ? "99+" : waiting}</span>
              <span class="unseen">{t("unread", waiting)}</span>
            </span>
          ) : null}
        </button>
      ))}
    </nav>
  )
}

const TokenForm = (): VNode => {
  const [value, setValue] = useState("")
  return (
    <main class="token">
      <form
        onSubmit={(event) => {
          event.preventDefault()
          setToken(value.trim())
          connection.value = "connecting"
          connect()
        }}
      >
        <h1>{t("tokenNeeded")}</h1>
        <p class="dim">{t("tokenHint")}</p>
        <input
          type="password"
          autocomplete="off"
          aria-label={t("token")}
          value={value}
          onInput={(event) => setValue(event.currentTarget.value)}
        />
        <button type="submit" class="primary">
          {t("tokenSend")}
        </button>
      </form>
    </main>
  )
}

const Toast = (): VNode => {
  const shown = toast.value
  return (
    <div class="toasts" role="status" aria-live="polite">
      {shown === undefined ? null : (
        <p key={shown.key} class={`toast is-${shown.kind}`}>
          <Icon token={shown.kind === "error" ? "warning" : "check"} />
          <span>{shown.text}</span>
          <button
            type="button"
            class="quiet small"
            aria-label={t("close")}
            onClick={() => (toast.value = undefined)}
          >
            <Icon token="close" size={14} />
          </button>
        </p>
      )}
    </div>
  )
}

const App = (): VNode => {
  if (connection.value === "refused") return <TokenForm />
  return (
    <>
      <a class="skip" href="#conversation">
        {t("skip")}
      </a>
      <TopBar />
      <Chats />
      <Conversation />
      <Inspector />
      <Views />
      <Toast />
      <p class="unseen" role="log" aria-live="polite">
        {announcement.value}
      </p>
    </>
  )
}

effect(() => {
  document.body.dataset["view"] = view.value
})

render(<App />, document.body)
connect()
