/** What the bot does. Nothing in here knows how messages arrive. */
import { Action, Bot } from "@effect-feishu/bot"
import { Callback, Card } from "@effect-feishu/cards"
import { Effect, Layer, Random, Schema } from "effect"

/** What is said to the bot and is no command. */
const Echo = Bot.message((message) => Bot.reply(`You said: ${message.text}`))

/** A button, with what it carries. */
const Again = Action.make("again", { sides: Schema.Number })

/** A card that shows a throw, with a button for the next one. */
const thrown = (sides: number) =>
  Effect.map(Random.nextIntBetween(1, sides + 1), (number) =>
    Card.make().pipe(
      Card.header("Dice"),
      Card.markdown(`**${number}** of ${sides}`),
      Card.add(Again.button("Again", { sides }))
    )
  )

/** `/dice`, or `/dice 20`. */
const Dice = Bot.command(
  "dice [sides]",
  Schema.Struct({
    sides: Schema.optionalWith(Schema.NumberFromString.pipe(Schema.int(), Schema.between(2, 1000)), {
      default: () => 6
    })
  }),
  ({ sides }) => Effect.flatMap(thrown(sides), Bot.reply),
  { description: "Throws a die" }
)

/** The button: the card that it gives takes the place of the one that it is on. */
const OnAgain = Bot.action(Again, ({ sides }) => Effect.map(thrown(sides), Callback.card))

/** `/help` lists the commands. */
export const App = Layer.mergeAll(Echo, Dice, OnAgain, Bot.help())
