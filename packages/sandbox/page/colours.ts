/** The platform's colours, computed: a hue and a step between pale and dark, mirrored in the dark theme. */
import { isObject, objectOf, textOf } from "./json.js"

/** Hue in degrees and chroma at full strength, of OKLCH. */
const hues: Readonly<Record<string, readonly [hue: number, chroma: number]>> = {
  blue: [262, 0.2],
  wathet: [235, 0.14],
  turquoise: [195, 0.11],
  green: [150, 0.16],
  lime: [125, 0.18],
  yellow: [95, 0.16],
  sunflower: [88, 0.17],
  orange: [58, 0.17],
  red: [25, 0.2],
  carmine: [5, 0.2],
  violet: [325, 0.19],
  purple: [300, 0.19],
  indigo: [280, 0.18],
  grey: [262, 0.012],
  neutral: [262, 0.012]
}

/** Lightness of a step: 50 is nearly white, 1000 nearly black. */
const lightness = (step: number): number => 0.99 - 0.8 * (step / 1000) ** 1.15

const shade = (hue: string, step: number): string | undefined => {
  const found = Object.hasOwn(hues, hue) ? hues[hue] : undefined
  if (found === undefined) return undefined
  const [angle, chroma] = found
  // Pale and dark shades carry less colour.
  const strength = chroma * Math.min(1, 0.16 + step / 480) * (step > 700 ? 0.8 : 1)
  const at = (light: number, strength: number) => `oklch(${light.toFixed(3)} ${strength.toFixed(3)} ${angle})`
  const light = lightness(step)
  return `light-dark(${at(light, strength)}, ${at(Math.min(0.94, 1.2 - light), strength * 0.75)})`
}

const custom = /^rgba?\(\s*\d{1,3}\s*,\s*\d{1,3}\s*,\s*\d{1,3}\s*(,\s*[\d.]{1,6}\s*)?\)$/

/** A colour by name, for CSS; `undefined` for the default and for what is no colour. */
export const colour = (value: unknown, styles?: unknown): string | undefined => {
  const name = textOf(value)
  if (name === "" || name === "default") return undefined
  if (name === "white") return "#fff"
  if (name === "bg-white") return "light-dark(#fff, #1d1f25)"
  const own = objectOf(objectOf(styles)["color"])
  if (Object.hasOwn(own, name) && isObject(own[name])) {
    const light = textOf(own[name]["light_mode"])
    const dark = textOf(own[name]["dark_mode"])
    return custom.test(light) && custom.test(dark) ? `light-dark(${light}, ${dark})` : undefined
  }
  const [, hue = "", step] = /^([a-z]+)(?:-(\d{2,4}))?$/.exec(name) ?? []
  if (step === undefined && hue === "grey") return shade("grey", 550)
  return shade(hue, step === undefined ? 500 : Number(step))
}

/** A pale ground of a colour and text that reads well on it: headers and tags. */
export const tinted = (
  name: string
): { readonly background: string | undefined; readonly color: string | undefined } => ({
  background: shade(name, name === "grey" || name === "neutral" ? 120 : 100),
  color: shade(name, 650)
})

const sizes: Readonly<Record<string, number>> = {
  "heading-0": 30,
  "heading-1": 24,
  "heading-2": 20,
  "heading-3": 18,
  "heading-4": 16,
  heading: 16,
  normal: 14,
  notation: 12,
  "xxxx-large": 30,
  "xxx-large": 24,
  "xx-large": 20,
  "x-large": 18,
  large: 16,
  medium: 14,
  small: 12,
  "x-small": 10
}

/** A text size by name, the card's own names included. Unknown ones are normal. */
export const textSize = (value: unknown, styles?: unknown): string | undefined => {
  const name = textOf(value)
  if (name === "") return undefined
  const own = objectOf(objectOf(styles)["text_size"])
  const real = Object.hasOwn(own, name)
    ? textOf(objectOf(own[name])["pc"]) || textOf(objectOf(own[name])["default"])
    : name
  return `${Object.hasOwn(sizes, real) ? sizes[real]! : 14}px`
}

const gaps: Readonly<Record<string, number>> = { small: 4, medium: 8, large: 12, extra_large: 16 }

/** The space between elements. */
export const gap = (value: unknown, fallback: number): string => {
  const name = textOf(value)
  if (Object.hasOwn(gaps, name)) return `${gaps[name]!}px`
  const [, pixels] = /^(\d{1,2})px$/.exec(name) ?? []
  return `${pixels ?? fallback}px`
}

/** A margin or padding of one, two or four values. */
export const spacing = (value: unknown): string | undefined => {
  const parts = textOf(value).trim().split(/\s+/)
  if (parts.length > 4 || !parts.every((part) => /^-?\d{1,2}(px)?$/.test(part))) return undefined
  return parts.map((part) => `${part.replace("px", "")}px`).join(" ")
}

/** A length in pixels or percent; `undefined` for words and for what is no length. */
export const length = (value: unknown): string | undefined => {
  const text = textOf(value)
  return /^\d{1,4}(px|%)$/.test(text) ? text : undefined
}
