/** What the platform tells apps. */
import type { VNode } from "preact"
import { JsonView } from "./jsonView.js"
import { appEvents, chosenEvent, deliveries } from "./store.js"
import { Empty, Icon } from "./ui.js"
import { exactTime, t } from "./words.js"

/** How the event was brought to the app, and what came of it. */
const Attempts = ({ of }: { readonly of: string }): VNode => (
  <ol class="attempts">
    {deliveries.value
      .filter(({ event_id }) => event_id === of)
      .map(({ again, answer, at, attempt, code, outcome, status, took, via }) => (
        <li key={attempt} data-outcome={outcome}>
          <strong>{t(outcome)}</strong>
          <code>{[via ?? t("nobodyThere"), status, code].filter((one) => one !== undefined).join(" ")}</code>
          <span>{took} ms</span>
          <time>{exactTime(at)}</time>
          {again === undefined ? null : (
            <small>
              {t("sentAgain")} <time>{exactTime(again)}</time>
            </small>
          )}
          {answer === undefined ? null : <JsonView value={answer} label={t("callbackAnswer")} />}
        </li>
      ))}
  </ol>
)

export const Events = (): VNode => {
  const events = appEvents.value
  if (events.length === 0) {
    return (
      <Empty icon="event" title={t("noEvents")}>
        <p>{t("noEventsHint")}</p>
      </Empty>
    )
  }
  const open = chosenEvent.value ?? events.at(-1)!.id
  return (
    <ol class="events">
      {events.toReversed().map((event) => (
        <li key={event.id}>
          <button
            type="button"
            aria-expanded={event.id === open}
            onClick={() => (chosenEvent.value = event.id === open ? "" : event.id)}
          >
            <Icon token={event.id === open ? "down" : "right"} size={14} />
            <strong>{event.type}</strong>
            <code>{event.appId}</code>
            <time>{exactTime(event.at)}</time>
          </button>
          {event.id === open ? (
            <>
              <Attempts of={event.id} />
              <JsonView value={event.payload} label={event.type} />
            </>
          ) : null}
        </li>
      ))}
    </ol>
  )
}
