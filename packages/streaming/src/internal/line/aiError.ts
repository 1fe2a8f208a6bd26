/** The errors of models in this line of Effect. */
import * as AiError from "@effect/ai/AiError"

/** The model says in its answer that it has failed. */
export const failedMidway = (cause: unknown): AiError.AiError =>
  new AiError.UnknownError({
    module: "LanguageModel",
    method: "streamText",
    description: "the model reported an error in the middle of its answer",
    cause
  })
