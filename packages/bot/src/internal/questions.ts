/** Questions that wait for their answers. */
import type * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import type { Message } from "../Message.js"

/** Where a question was put, and to whom. */
export interface Place {
  /** Not always known before the question is there. */
  readonly chat: string | undefined
  readonly person: string
  readonly thread: string | undefined
  /** The message that the chain of replies goes back to. */
  readonly root: string | undefined
}

/** What the platform made of a question. */
interface Sent {
  readonly id: string
  readonly chat: string
  readonly thread: string | undefined
  /** Milliseconds since the epoch. */
  readonly at: number
}

interface Question {
  readonly place: Place
  /** As the platform has it, once it has been sent. */
  sent: Sent | undefined
  readonly onSent: Array<() => void>
  /** Of a message that is no answer to it, the question is told nothing but that. */
  readonly isAnswer: (message: Message) => boolean
  readonly answer: (message: Option.Option<Message>) => void
}

const isHere = ({ place, sent }: Question, message: Message): boolean => {
  const chat = place.chat ?? sent?.chat
  if (chat !== undefined && chat !== message.chat.id) return false
  const thread = Option.getOrUndefined(message.thread)
  const root = Option.getOrUndefined(message.root)
  return (
    // What opens a thread is answered there.
    thread === (sent?.thread ?? place.thread) ||
    (thread !== undefined && root !== undefined && (root === sent?.id || root === place.root))
  )
}

export class Questions {
  /** By the person who is asked. */
  readonly open = new Map<string, Array<Question>>()

  /**
   * Puts a question, and waits for the answer: `ask` sends it, and says what the platform made of it. The first message that
   * is none ends the question, and is for others.
   */
  put<E, R>(
    place: Place,
    ask: Effect.Effect<Sent, E, R>,
    within: Duration.DurationInput,
    isAnswer: (message: Message) => boolean = () => true
  ): Effect.Effect<Option.Option<Message>, E, R> {
    return Effect.suspend(() => {
      let told: ((message: Option.Option<Message>) => void) | undefined
      let early: Option.Option<Message> | undefined
      const question: Question = {
        place,
        sent: undefined,
        onSent: [],
        isAnswer,
        answer: (message) => (told === undefined ? void (early = message) : told(message))
      }
      const answered = Effect.async<Option.Option<Message>>((resume) => {
        told = (message) => resume(Effect.succeed(message))
        if (early !== undefined) told(early)
      })
      const settle = (): void => {
        for (const tell of question.onSent.splice(0)) tell()
      }
      return Effect.acquireUseRelease(
        Effect.sync(() => this.add(question)),
        () =>
          Effect.flatMap(ask, (sent) => {
            question.sent = sent
            settle()
            return Effect.map(Effect.timeoutOption(answered, within), Option.flatten)
          }),
        () =>
          Effect.sync(() => {
            this.remove(question)
            settle()
          })
      )
    })
  }

  add(question: Question): void {
    const { person } = question.place
    this.open.set(person, [...(this.open.get(person) ?? []), question])
  }

  remove(question: Question): void {
    const { person } = question.place
    const left = (this.open.get(person) ?? []).filter((other) => other !== question)
    if (left.length === 0) this.open.delete(person)
    else this.open.set(person, left)
  }

  /** Gives a message to the question that it answers, and says whether there was one. */
  offer(message: Message): Effect.Effect<boolean> {
    return Effect.suspend(() => {
      // The latest one is what people answer, unless they point at another.
      const here = (this.open.get(message.sender.openId) ?? [])
        .filter((question) => isHere(question, message))
        .toReversed()
      const waiting = here.find(({ sent }) => sent === undefined)
      if (waiting !== undefined) return Effect.andThen(settled(waiting), this.offer(message))
      const asked = here.filter(({ sent }) => sent !== undefined && sent.at <= message.createdAt)
      const parent = Option.getOrUndefined(message.parent)
      // Those who write without a name are many: only who replies to the question is the one who was asked, as far as can be.
      const isKnown = message.sender.openId !== ""
      const question = asked.find(({ sent }) => sent?.id === parent) ?? (isKnown ? asked[0] : undefined)
      if (question === undefined) return Effect.succeed(false)
      this.remove(question)
      const isAnswer = question.isAnswer(message)
      question.answer(isAnswer ? Option.some(message) : Option.none())
      return Effect.succeed(isAnswer)
    })
  }
}

/** Somebody can see a question before its sender hears that it is there. */
const settled = ({ onSent }: Question): Effect.Effect<void> =>
  Effect.async((resume) => {
    const tell = (): void => resume(Effect.void)
    onSent.push(tell)
    return Effect.sync(() => {
      const at = onSent.indexOf(tell)
      if (at >= 0) onSent.splice(at, 1)
    })
  })
