/** What the platform tells apps. */
import type { VNode } from "preact"
import { JsonView } from "./jsonView.js"
import { appEvents, chosenEvent } from "./store.js"
import { Empty, Icon } from "./ui.js"
import { exactTime, t } from "./words.js"

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
          {event.id === open ? <JsonView value={event.payload} label={event.type} /> : null}
        </li>
      ))}
    </ol>
  )
}
