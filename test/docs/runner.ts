/**
 * Runs programs one after the other in one process, as if each had one of its own: one is over when there is nothing left
 * that it waits for. What it fails with ends the process.
 *
 *     node runner.mjs <file>...
 */
import { writeSync } from "node:fs"
import { pathToFileURL } from "node:url"
import { marks, patience } from "./ran.js"

const files = process.argv.slice(2)
let current: { readonly isLoaded: () => boolean; readonly timer: NodeJS.Timeout } | undefined

const say = (mark: string, file: string): void => void writeSync(1, `${mark} ${file}\n`)

const start = (file: string): void => {
  say(marks.begins, file)
  let isLoaded = false
  const timer = setTimeout(() => {
    console.error(`It has not ended after ${patience} milliseconds`)
    process.exit(1)
  }, patience).unref()
  current = { isLoaded: () => isLoaded, timer }
  // A program that fails rejects this, which ends the process as it would end its own.
  void import(pathToFileURL(file).href).then(() => {
    isLoaded = true
  })
}

process.on("beforeExit", () => {
  if (current !== undefined) {
    clearTimeout(current.timer)
    if (!current.isLoaded()) console.error("It waits for something that never happens")
    if (!current.isLoaded() || (process.exitCode ?? 0) !== 0) process.exit(1)
    say(marks.ends, files.shift()!)
    current = undefined
  }
  if (files.length > 0) start(files[0]!)
})
