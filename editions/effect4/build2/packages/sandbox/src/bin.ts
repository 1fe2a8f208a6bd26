#!/usr/bin/env node
/**
 * The command `effect-feishu-sandbox`: a sandbox on a port until it is told to stop. `--help` says what it takes.
 *
 * @since 0.1.0
 */
import { run } from "./internal/command.js"

/** The first signal ends it in good order, a second one at once. */
const onStop = (stop: () => void): void => {
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => {
      process.once(signal, () => process.exit(1))
      stop()
    })
  }
}

const output = {
  out: (text: string) => void process.stdout.write(text),
  error: (text: string) => void process.stderr.write(text)
}

process.exitCode = await run(process.argv.slice(2), output, onStop)
