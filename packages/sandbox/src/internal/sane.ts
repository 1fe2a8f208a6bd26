/** Options of the sandbox that make no sense: a `RangeError` names them, which its control page answers with. */
import * as Settings from "@effect-feishu/core/Settings"

/** Throws where an option is not what it may be. */
export const sane = <Options extends object>(
  before: string,
  options: Options | null | undefined,
  rules: Settings.Rules<Options>
): void => {
  const [problem] = Settings.problemsOf(options, rules)
  if (problem !== undefined) throw new RangeError(`The sandbox's ${before}${problem.path} ${problem.message}`)
}

/** A step of the clock. */
export const finite = Settings.rule("a finite duration, not negative", (value) =>
  Number.isFinite(Settings.millisOf(value))
)

/** The milliseconds of a time that is said while the sandbox runs. */
export const millisOf = (name: string, time: unknown, rule: Settings.Rule = Settings.duration): number => {
  sane("", { [name]: time }, { [name]: Settings.required(rule) })
  return Settings.millisOf(time)
}
