/** Who there is, and the ids that a program calls them by. */
import { computed, signal } from "@preact/signals"
import type { VNode } from "preact"
import type { SandboxUser } from "../src/Sandbox.js"
import { info, moreUsers, openDirect, users } from "./store.js"
import { Avatar, Copy, Empty, Icon } from "./ui.js"
import { t } from "./words.js"

const filter = signal("")
const pageSize = 50
const limit = signal(pageSize)

const found = computed(() => {
  const words = filter.value
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== "")
  return [...users.value.values()].filter((user) => {
    const text = Object.values(user).join(" ").toLowerCase()
    return words.every((word) => text.includes(word))
  })
})

const Ids = ({
  entries,
  of
}: {
  readonly entries: ReadonlyArray<readonly [name: string, value: string]>
  readonly of: string
}): VNode => (
  <dl class="ids">
    {entries.map(([name, value]) => (
      <div key={name}>
        <dt>{name}</dt>
        <dd>
          <code>{value}</code>
          <Copy label={`${name}, ${of}`} text={value} />
        </dd>
      </div>
    ))}
  </dl>
)

const PersonEntry = ({ user }: { readonly user: SandboxUser }): VNode => {
  const app = info.value?.apps[0]
  return (
    <li>
      <p class="entry-head">
        <Avatar id={user.open_id} name={user.name} size={28} />
        <strong>{user.name}</strong>
        <span class="dim">{user.en_name === user.name ? "" : user.en_name}</span>
        {app === undefined ? null : (
          <button
            type="button"
            class="quiet small"
            aria-label={t("writeToAs", app.name, user.name)}
            onClick={() => openDirect(user.open_id, app.appId)}
          >
            <Icon token="chat" size={14} /> {t("writeTo", app.name)}
          </button>
        )}
      </p>
      <Ids
        of={user.name}
        entries={[
          ["open_id", user.open_id],
          ["user_id", user.user_id],
          ["union_id", user.union_id],
          ["email", user.email],
          ["mobile", user.mobile]
        ]}
      />
    </li>
  )
}

export const People = (): VNode => {
  const about = info.value
  const shown = found.value.slice(0, limit.value)
  const total = about?.users ?? users.value.size
  const isWhole = users.value.size >= total
  return (
    <>
      <div class="filter">
        <label class="search">
          <Icon token="search" size={14} />
          <input
            type="search"
            value={filter.value}
            placeholder={t("peopleFilter")}
            aria-label={t("peopleFilter")}
            onInput={(event) => {
              filter.value = event.currentTarget.value
              limit.value = pageSize
            }}
          />
        </label>
        <span class="dim count" role="status">
          {t("shown", found.value.length, total)}
        </span>
      </div>
      <div class="people">
        {filter.value !== "" || about === undefined ? null : (
          <>
            <h3>{t("bots")}</h3>
            <ul>
              {about.apps.map((app) => (
                <li key={app.appId}>
                  <p class="entry-head">
                    <Avatar id={app.appId} name={app.name} bot size={28} />
                    <strong>{app.name}</strong>
                  </p>
                  <Ids
                    of={app.name}
                    entries={[
                      ["app_id", app.appId],
                      ["open_id", app.openId],
                      ["tenant_key", about.tenants[0] ?? ""]
                    ]}
                  />
                </li>
              ))}
            </ul>
            <h3>{t("people")}</h3>
          </>
        )}
        {shown.length === 0 ? <Empty icon="search" title={t("noMention")} /> : null}
        <ul>
          {shown.map((user) => (
            <PersonEntry key={user.open_id} user={user} />
          ))}
        </ul>
        {found.value.length > limit.value || !isWhole ? (
          <button
            type="button"
            class="small more"
            onClick={() => {
              limit.value += pageSize
              if (found.value.length < limit.value && !isWhole) void moreUsers()
            }}
          >
            {t("more")}
          </button>
        ) : null}
      </div>
    </>
  )
}
