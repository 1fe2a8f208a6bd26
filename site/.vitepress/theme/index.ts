import type { Theme } from "vitepress"
import DefaultTheme from "vitepress/theme-without-fonts"
import EffectLines from "./EffectLines.vue"
import "./style.css"

export default {
  extends: DefaultTheme,
  enhanceApp: ({ app }) => {
    app.component("EffectLines", EffectLines)
  }
} satisfies Theme
