import { ConfigError } from "effect/Config"
import * as Schema from "effect/Schema"
import * as Issue from "effect/SchemaIssue"

export const InvalidData = (path: ReadonlyArray<string>, message: string): ConfigError =>
  new ConfigError(new Schema.SchemaError(new Issue.Pointer(path, new Issue.InvalidValue({ message }))))
