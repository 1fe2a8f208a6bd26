/** Tables of cards: typed columns, and pages. */
import type { VNode } from "preact"
import { useState } from "preact/hooks"
import { length, spacing } from "./colours.js"
import { isObject, listOf, numberOf, objectOf, textOf, type JsonObject } from "./json.js"
import { Markdown } from "./markdown.js"
import { useScene } from "./scene.js"
import { Pager, Person, Tag } from "./ui.js"

const number = (value: unknown, format: JsonObject): string => {
  const given = numberOf(value)
  if (given === undefined) return textOf(value)
  const precision = numberOf(format["precision"])
  const digits =
    precision === undefined ? {} : { minimumFractionDigits: precision, maximumFractionDigits: precision }
  const text = given.toLocaleString("en-US", {
    maximumFractionDigits: 20,
    ...digits,
    useGrouping: format["separator"] === true
  })
  return `${textOf(format["symbol"])}${text}`
}

const date = (value: unknown, format: string): string => {
  const at = numberOf(value)
  if (at === undefined || Math.abs(at) > 8.64e15) return textOf(value)
  const time = new Date(at)
  const two = (part: number): string => String(part).padStart(2, "0")
  if (format === "") return time.toISOString()
  const parts: Readonly<Record<string, string>> = {
    YYYY: String(time.getFullYear()),
    MM: two(time.getMonth() + 1),
    DD: two(time.getDate()),
    HH: two(time.getHours()),
    mm: two(time.getMinutes()),
    ss: two(time.getSeconds())
  }
  return format.replace(/YYYY|MM|DD|HH|mm|ss/g, (part) => parts[part]!)
}

const Cell = ({ column, value }: { readonly column: JsonObject; readonly value: unknown }): VNode => {
  const { styles } = useScene()
  switch (column["data_type"]) {
    case "lark_md":
    case "markdown":
      return <Markdown text={textOf(value)} styles={styles} />
    case "number":
      return <>{number(value, objectOf(column["format"]))}</>
    case "date":
      return <>{date(value, textOf(column["date_format"]))}</>
    case "options":
      return (
        <span class="tags">
          {(Array.isArray(value) ? value : [value]).map((option: unknown, index) => (
            <Tag key={index} color={textOf(objectOf(option)["color"]) || "neutral"}>
              {isObject(option) ? textOf(option["text"]) : textOf(option)}
            </Tag>
          ))}
        </span>
      )
    case "persons":
      return (
        <span class="tags">
          {(Array.isArray(value) ? value : [value]).map((id: unknown, index) => (
            <Person key={index} id={textOf(id)} name avatar />
          ))}
        </span>
      )
    default:
      return <>{textOf(value)}</>
  }
}

export const Table = ({ element }: { readonly element: JsonObject; readonly at: string }): VNode => {
  const [page, setPage] = useState(0)
  const columns = listOf(element["columns"]).filter(isObject)
  const rows = listOf(element["rows"])
  const size = numberOf(element["page_size"]) ?? 5
  const pages = Math.max(1, Math.ceil(rows.length / size))
  const at = Math.min(page, pages - 1)
  const style = objectOf(element["header_style"])
  const margin = spacing(element["margin"])
  const frozen = element["freeze_first_column"] === true
  return (
    <div class="e table" style={margin === undefined ? {} : { margin }}>
      <div class="scroll" tabIndex={0}>
        <table class={`rows-${textOf(element["row_height"]) || "low"}${frozen ? " frozen" : ""}`}>
          <thead class={style["background_style"] === "grey" ? "grey" : ""}>
            <tr>
              {columns.map((column, index) => (
                <th
                  key={index}
                  scope="col"
                  style={{
                    width: length(column["width"]) ?? "",
                    textAlign: textOf(style["text_align"]) || textOf(column["horizontal_align"]) || "left",
                    fontWeight: style["bold"] === false ? "400" : "",
                    color: style["text_color"] === "grey" ? "var(--dim)" : ""
                  }}
                >
                  {textOf(column["display_name"]) || textOf(column["name"])}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(at * size, (at + 1) * size).map((row, index) => (
              <tr key={index}>
                {columns.map((column, index) => (
                  <td
                    key={index}
                    style={{
                      textAlign: textOf(column["horizontal_align"]) || "left",
                      verticalAlign:
                        { top: "top", bottom: "bottom" }[textOf(column["vertical_align"])] ?? "middle"
                    }}
                  >
                    <Cell column={column} value={objectOf(row)[textOf(column["name"])]} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Pager page={at} pages={pages} onPage={setPage} />
    </div>
  )
}
