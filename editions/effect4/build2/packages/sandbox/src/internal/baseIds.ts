/** Ids of bases and of what stands in them. */
import { refuse } from "./refusal.js"

interface Kind {
  readonly form: RegExp
  /** What an id of another form is told, such as that of a view in the place of a table's. */
  readonly wrong: readonly [code: number, msg: string]
  /** What an id is told that names nothing. */
  readonly missing: readonly [code: number, msg: string]
}

const kinds = {
  base: {
    form: /^\w{20,}$/,
    wrong: [1254003, "WrongBaseToken"],
    missing: [1254040, "BaseTokenNotFound"]
  },
  table: { form: /^tbl\w+$/, wrong: [1254004, "WrongTableId"], missing: [1254041, "TableIdNotFound"] },
  view: { form: /^vew\w+$/, wrong: [1254005, "WrongViewId"], missing: [1254042, "ViewIdNotFound"] },
  record: { form: /^rec\w+$/, wrong: [1254006, "WrongRecordId"], missing: [1254043, "RecordIdNotFound"] },
  field: { form: /^fld\w+$/, wrong: [1254009, "WrongFieldId"], missing: [1254044, "FieldIdNotFound"] }
} as const satisfies Readonly<Record<string, Kind>>

/** What the id names. */
export const named = <A>(kind: keyof typeof kinds, id: string, found: A | undefined): A => {
  if (found !== undefined) return found
  const { form, missing, wrong } = kinds[kind]
  const [code, msg] = form.test(id) ? missing : wrong
  return refuse(code, msg)
}
