/**
 * What is remembered of seen events, as pages of a store that cannot list its keys: a key belongs to one of a fixed
 * number of pages, and each page is cleared of what is out of date whenever it is written. So the store stays bounded.
 */
/** A key, until when it holds, and who is at it: nobody when it is done. */
export interface Mark {
  readonly key: string
  readonly until: number
  readonly owner?: string | undefined
}

/** In the order in which they were done. */
export type Marks = Map<string, Mark>

export interface Page {
  readonly page: number
  readonly marks: Marks
  isChanged: boolean
}

export const pages = 256

/** Always the same page for the same key. */
export const pageOf = (key: string): number => {
  let hash = 2_166_136_261
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 16_777_619)
  return (hash >>> 8) % pages
}

const isMark = (value: unknown): value is Mark =>
  typeof value === "object" &&
  value !== null &&
  "key" in value &&
  typeof value.key === "string" &&
  "until" in value &&
  typeof value.until === "number"

/** Reads a page. One that is damaged is an empty one: its events may be handled twice, but are not lost. */
export const marksOf = (text: string | undefined): Marks => {
  let found: unknown
  try {
    found = text === undefined ? [] : JSON.parse(text)
  } catch {
    found = []
  }
  return new Map((Array.isArray(found) ? found.filter(isMark) : []).map((mark) => [mark.key, mark]))
}

const set = (page: Page, mark: Mark): void => {
  page.marks.delete(mark.key)
  page.marks.set(mark.key, mark)
  page.isChanged = true
}

const remove = (page: Page, key: string): void => {
  page.marks.delete(key)
  page.isChanged = true
}

export const claimIn = (
  keys: ReadonlyArray<string>,
  find: (key: string) => Page,
  { now, owner, until }: { readonly now: number; readonly owner: string; readonly until: number }
): "first" | "running" | "again" => {
  const found = keys.map((key) => find(key).marks.get(key)).filter((mark) => (mark?.until ?? 0) > now)
  if (found.some((mark) => mark?.owner === undefined)) return "again"
  if (found.length > 0) return "running"
  for (const key of keys) set(find(key), { key, until, owner })
  return "first"
}

export const renewIn = (
  page: Page,
  key: string,
  { now, owner, until }: { readonly now: number; readonly owner: string; readonly until: number }
): void => {
  const mark = page.marks.get(key)
  if (mark?.owner === owner && mark.until > now) set(page, { key, until, owner })
}

export const releaseIn = (page: Page, key: string, owner: string): void => {
  if (page.marks.get(key)?.owner === owner) remove(page, key)
}

/** Marks a key as done, and forgets what is out of date, and the oldest of too many that are done. */
export const finishIn = (
  page: Page,
  key: string,
  { limit, now, until }: { readonly limit: number; readonly now: number; readonly until: number }
): void => {
  set(page, { key, until })
  const done = [...page.marks.values()].filter((mark) => mark.owner === undefined)
  let excess = done.length - limit
  for (const mark of done) {
    if (mark.until > now && excess <= 0) return
    page.marks.delete(mark.key)
    excess--
  }
}

/** Takes out what ran out while somebody was at it. */
export const sweepIn = (page: Page, now: number): ReadonlyArray<string> => {
  const left = [...page.marks.values()].filter((mark) => mark.owner !== undefined && mark.until <= now)
  for (const { key } of left) remove(page, key)
  return left.map(({ key }) => key)
}
