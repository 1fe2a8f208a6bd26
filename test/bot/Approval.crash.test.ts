/**
 * What becomes of approvals when the processes that wait for them are killed: with a file of SQLite, and with a PostgreSQL
 * server that is started for it. Where none is installed, that test is left out and says so; under CI it fails instead.
 */
import type * as Events from "@effect-feishu/events/Events"
import { assert, describe, it } from "@effect/vitest"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import * as Postgres from "../events/support/postgres.js"
import { type Machine, make, until } from "./support/machines.js"
import { toastOf } from "./support/clicks.js"

/** Clicks, and gives what the person sees. */
const answerTo = async (machine: Machine, click: { readonly id: string; readonly body: string }) => {
  machine.tell({ click: click.body })
  const verdict: Events.Verdict = await until("the click is answered", () => machine.verdicts.get(click.id))
  if (verdict._tag !== "Answered") throw new Error(`the click was not answered: ${JSON.stringify(verdict)}`)
  return verdict.answer
}

/**
 * Asks for three decisions, and kills the machine that asked. Of the decisions one is made just before, one after, by
 * machines that did not ask, and of one the time runs out while nobody is there.
 */
const run = async (options: Parameters<typeof make>[0]): Promise<void> => {
  const world = await make(options)
  const { approver, machines } = world
  const [first] = machines as [Machine, ...Array<Machine>]
  const last = machines.at(-1)!
  try {
    await Promise.all(machines.map((machine) => machine.start()))
    for (const [item, within] of [
      ["Early", 600_000],
      ["Late", 600_000],
      ["Never", 3000]
    ] as const)
      first.tell({ ask: { item, approver, within } })
    const [early, late, never] = await Promise.all(
      ["Early", "Late", "Never"].map((item) => world.cardOf(item))
    )

    // The decision stands with the answer, whatever dies then.
    const decided = await answerTo(first, await world.click(early!.message_id, 0))
    // On a busy machine the card may come after the platform stopped waiting.
    if ("card" in decided) assert.include(JSON.stringify(decided["card"]), "Buy it")
    else await world.closed("Early")
    await Promise.all(machines.map((machine) => machine.kill()))
    await sleep(3000)

    // The machine that asked does not come back, where there are others.
    await Promise.all(
      (machines.length === 1 ? machines : machines.slice(1)).map((machine) => machine.start())
    )
    await world.said(`Early: yes by ${approver}`)
    await world.said("Never: forgotten")
    // Two decide at once, where there are several machines each on one of its own: one wins, and both know who.
    const [yes, no] = [await world.click(late!.message_id, 0), await world.click(late!.message_id, 1)]
    const answers = await Promise.all([answerTo(machines.at(-2) ?? last, yes), answerTo(last, no)])
    const winner = (await world.said("Late: ")).content.includes("yes") ? 0 : 1
    const already = `Already decided: ${winner === 0 ? "Buy it" : "No"} (${approver})`
    answers.forEach((answer, i) => {
      // On a busy machine the answer may come after the platform stopped waiting: the card follows.
      if ("card" in answer) assert.strictEqual(toastOf(answer), i === winner ? undefined : already)
    })

    // All cards are closed, and each decision was carried out once.
    for (const item of ["Early: ", "Late: ", "Never: "]) assert.strictEqual(await world.countOf(item), 1)
    for (const [item, { message_id }] of [
      ["Early", early!],
      ["Late", late!],
      ["Never", never!]
    ] as const)
      assert.strictEqual((await world.closed(item)).message_id, message_id)
  } finally {
    await world.stop()
  }
}

/** Kills the machine the moment its card is on the platform: it has not noted yet that it sent it. */
const cutShort = async (options: Parameters<typeof make>[0]): Promise<void> => {
  const world = await make(options)
  const { approver, machines } = world
  const [machine] = machines as [Machine]
  try {
    await machine.start()
    machine.tell({ ask: { item: "Cut", approver, within: 600_000 } })
    const card = await world.cardOf("Cut")
    await machine.kill()
    await machine.start()
    // Both come to the same decision, though one of them lost its machine before it was answered.
    const [one, two] = [await world.click(card.message_id, 0), await world.click(card.message_id, 0)]
    machine.tell({ click: one.body })
    await sleep(20)
    await machine.kill()
    await machine.start()
    await answerTo(machine, two)
    assert.include((await world.closed("Cut")).content, "Buy it")
    await world.said(`Cut: yes by ${approver}`)
    assert.strictEqual(await world.countOf("Cut"), 2)
  } finally {
    await world.stop()
  }
}

const withFolder = async (use: (database: string) => Promise<void>): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), "effect-feishu-approvals-"))
  try {
    await use(join(folder, "bot.db"))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

describe("Approvals whose processes are killed", () => {
  it("go on from a file of SQLite: what was decided is carried out, what is open can be decided, times run out", async () => {
    await withFolder((database) => run({ database, ports: [undefined] }))
  }, 120_000)

  it("send no second card, and lose no decision, when they die over them", async () => {
    await withFolder((database) => cutShort({ database, ports: [undefined] }))
  }, 120_000)

  describe.skipIf(!Postgres.isInstalled && process.env["CI"] === undefined)("with PostgreSQL", () => {
    it("go on on other machines, where clicks may arrive as well", async () => {
      const server = await Postgres.start()
      try {
        const ports = await Promise.all([Postgres.freePort(), Postgres.freePort(), Postgres.freePort()])
        await run({ database: String(server.port), ports })
      } finally {
        await server.stop()
      }
    }, 180_000)
  })
})
