/** Which line of Effect programs are shown for: one choice for all pages, kept in the browser. */
import { nextTick, onMounted, readonly, ref } from "vue"

export type Line = "3" | "4"

const key = "effect-line"
const chosen = ref<Line>("3")

const show = (line: Line): void => {
  chosen.value = line
  document.documentElement.dataset["effect"] = line
}

export const useLine = () => {
  // The page is built for Effect 3; what the browser knows counts once it is there.
  onMounted(() => show(document.documentElement.dataset["effect"] === "4" ? "4" : "3"))
  return readonly(chosen)
}

/** Shows another line everywhere; what was clicked stays where it is on the screen. */
export const choose = async (line: Line, clicked: HTMLElement): Promise<void> => {
  const before = clicked.getBoundingClientRect().top
  show(line)
  try {
    localStorage.setItem(key, line)
  } catch {
    // Without storage the choice lasts as long as the page.
  }
  await nextTick()
  window.scrollBy({ top: clicked.getBoundingClientRect().top - before, behavior: "instant" })
}
