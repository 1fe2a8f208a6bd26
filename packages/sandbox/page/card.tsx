/** A card as a client shows it: its frame and all that only displays. */
import { signal } from "@preact/signals"
import { Component, type ComponentChildren, type VNode } from "preact"
import { useMemo, useRef, useState } from "preact/hooks"
import type { CardState } from "./cards.js"
import { useCard } from "./store.js"
import { colour, gap, length, spacing, textSize, tinted } from "./colours.js"
import {
  Button,
  Checker,
  Clickable,
  DateTime,
  ImageSelect,
  Input,
  Multi,
  Overflow,
  Select
} from "./controls.js"
import { isObject, listOf, numberOf, objectOf, textOf, type JsonObject } from "./json.js"
import { JsonView } from "./jsonView.js"
import { Link, Markdown } from "./markdown.js"
import { Picture } from "./picture.js"
import {
  FormContext,
  inputsOf,
  localized,
  SceneContext,
  typingOf,
  urlOf,
  useScene,
  useTyped,
  type ElementProps,
  type FormState,
  type Scene
} from "./scene.js"
import { Table } from "./table.js"
import { CardIcon, Text } from "./text.js"
import { Icon, Person, Tag } from "./ui.js"
import { cardLocale, t } from "./words.js"

type Style = Record<string, string>

const ends: Readonly<Record<string, string>> = {
  left: "flex-start",
  top: "flex-start",
  center: "center",
  right: "flex-end",
  bottom: "flex-end"
}

/** How a container lays out its children. */
const boxStyle = (element: JsonObject, vertical = 8, horizontal = 8): Style => {
  const across = ends[textOf(element["horizontal_align"])] ?? "flex-start"
  const down = ends[textOf(element["vertical_align"])] ?? "flex-start"
  const gaps = `${gap(element["vertical_spacing"], vertical)} ${gap(element["horizontal_spacing"], horizontal)}`
  return element["direction"] === "horizontal"
    ? {
        gap: gaps,
        flexDirection: "row",
        flexWrap: "wrap",
        justifyContent: across,
        alignItems: down,
        "--self": down
      }
    : { gap: gaps, flexDirection: "column", justifyContent: down, "--self": across }
}

const outer = (element: JsonObject): Style => {
  const margin = spacing(element["margin"])
  const width = length(element["width"])
  return {
    ...(margin === undefined ? {} : { margin }),
    ...(width === undefined ? {} : { width, maxWidth: "100%" })
  }
}

const inner = (element: JsonObject, styles: unknown): Style => {
  const padding = spacing(element["padding"])
  const background = colour(element["background_style"] ?? element["background_color"], styles)
  return {
    ...(padding === undefined ? {} : { padding }),
    ...(background === undefined ? {} : { background })
  }
}

const MarkdownElement = ({ element }: ElementProps): VNode => {
  const { styles, typing } = useScene()
  const content = localized(element)
  const shown = useTyped(content, typing)
  const align = textOf(element["text_align"])
  return (
    <div
      class={`e markdown${typing === undefined ? "" : " typing"}`}
      style={{
        ...outer(element),
        fontSize: textSize(element["text_size"], styles) ?? "",
        textAlign: ends[align] === undefined ? "" : align
      }}
    >
      <CardIcon icon={element["icon"]} />
      <Markdown text={shown} styles={styles} />
    </div>
  )
}

const Div = ({ element }: ElementProps): VNode => (
  <div class="e div" style={outer(element)}>
    <CardIcon icon={element["icon"]} />
    <div>
      <Text text={element["text"]} />
      {listOf(element["fields"]).length === 0 ? null : (
        <div class="fields">
          {listOf(element["fields"]).map((field, index) => (
            <div key={index} class={objectOf(field)["is_short"] === true ? "short" : ""}>
              <Text text={objectOf(field)["text"]} />
            </div>
          ))}
        </div>
      )}
    </div>
  </div>
)

const imageSizes: Readonly<Record<string, string>> = {
  large: "160px",
  medium: "80px",
  small: "40px",
  tiny: "16px"
}

const Image = ({ element }: ElementProps): VNode => {
  const key = textOf(objectOf(element["i18n_img_key"])[cardLocale()]) || textOf(element["img_key"])
  const size = textOf(element["size"])
  const [, width, height] = /^(\d{1,4})px (\d{1,4})px$/.exec(size) ?? []
  const fixed = Object.hasOwn(imageSizes, size) ? imageSizes[size]! : undefined
  const fit = textOf(element["scale_type"])
  const title = localized(element["title"])
  const radius = length(element["corner_radius"])
  const style: Style = {
    ...(width === undefined ? {} : { width: `${width}px`, height: `${height!}px` }),
    ...(fixed === undefined ? {} : { width: fixed, height: fixed }),
    ...(radius === undefined ? {} : { borderRadius: radius }),
    objectFit: fit === "fit_horizontal" ? "contain" : "cover",
    objectPosition: fit === "crop_top" ? "top" : "center"
  }
  return (
    <div class="e image" style={outer(element)}>
      {title === "" ? null : <p class="image-title">{title}</p>}
      <Picture
        imgKey={key}
        alt={localized(element["alt"])}
        style={style}
        preview={element["preview"] !== false}
      />
    </div>
  )
}

const combinationColumns: Readonly<Record<string, number>> = { double: 2, triple: 3, bisect: 2, trisect: 3 }

const ImageCombination = ({ element }: ElementProps): VNode => {
  const radius = length(element["corner_radius"])
  return (
    <div
      class="e combination"
      style={{
        ...outer(element),
        gridTemplateColumns: `repeat(${combinationColumns[textOf(element["combination_mode"])] ?? 2}, 1fr)`
      }}
    >
      {listOf(element["img_list"]).map((image, index) => (
        <Picture
          key={index}
          imgKey={textOf(objectOf(image)["img_key"])}
          alt=""
          style={radius === undefined ? {} : { borderRadius: radius }}
        />
      ))}
    </div>
  )
}

const Chart = ({ element }: ElementProps): VNode => {
  const spec = objectOf(element["chart_spec"])
  const title = textOf(objectOf(spec["title"])["text"])
  return (
    <figure class="e chart" style={outer(element)}>
      <figcaption>
        <Icon token="chart" size={18} />
        <span>
          {t("chart")}: {textOf(spec["type"]) || "VChart"}
          {title === "" ? "" : `, ${title}`}
        </span>
      </figcaption>
      <details>
        <summary>{t("chartSpec")}</summary>
        <JsonView value={element["chart_spec"]} label={t("chartSpec")} />
      </details>
    </figure>
  )
}

const PersonList = ({ element }: ElementProps): VNode => (
  <div class="e persons" style={outer(element)}>
    <CardIcon icon={element["icon"] ?? element["ud_icon"]} />
    {listOf(element["persons"]).map((person, index) => (
      <Person
        key={index}
        id={textOf(objectOf(person)["id"])}
        name={element["show_name"] !== false}
        avatar={element["show_avatar"] !== false}
        size={textOf(element["size"]) || "medium"}
      />
    ))}
  </div>
)

// Containers -----------------------------------------------------------------------------------------------------

const columnStyle = (column: JsonObject, styles: unknown): Style => {
  const width = length(column["width"])
  const weight = numberOf(column["weight"]) ?? 1
  return {
    ...boxStyle(column),
    ...inner(column, styles),
    ...(spacing(column["margin"]) === undefined ? {} : { margin: spacing(column["margin"])! }),
    flex:
      width === undefined ? (column["width"] === "weighted" ? `${weight} 1 0` : "0 1 auto") : `0 0 ${width}`
  }
}

const ColumnSet = ({ at, element }: ElementProps): VNode => {
  const { styles } = useScene()
  const across = ends[textOf(element["horizontal_align"])] ?? "flex-start"
  return (
    <Clickable element={element} at={at} url={urlOf(objectOf(element["action"])["multi_url"])}>
      <div
        class={`e columns flex-${textOf(element["flex_mode"]) || "none"}`}
        style={{
          ...outer(element),
          ...inner(element, styles),
          gap: gap(element["horizontal_spacing"], 8),
          justifyContent: across
        }}
      >
        {listOf(element["columns"])
          .filter(isObject)
          .map((column, index) => (
            <div key={index} class="box column" style={columnStyle(column, styles)}>
              <Elements elements={column["elements"]} at={`${at}/columns/${index}/elements`} />
            </div>
          ))}
      </div>
    </Clickable>
  )
}

const Form = ({ at, element }: ElementProps): VNode => {
  const { styles } = useScene()
  const now = useRef(element)
  now.current = element
  const form = useMemo(
    (): FormState => ({
      values: signal({}),
      missing: signal(new Set()),
      inputs: () => inputsOf(now.current)
    }),
    []
  )
  return (
    <FormContext.Provider value={form}>
      <div
        class="e box form"
        role="form"
        aria-label={textOf(element["name"])}
        style={{ ...outer(element), ...inner(element, styles), ...boxStyle(element, 12) }}
      >
        <Elements elements={element["elements"]} at={`${at}/elements`} />
      </div>
    </FormContext.Provider>
  )
}

const InteractiveContainer = ({ at, element }: ElementProps): VNode => {
  const { styles } = useScene()
  const height = length(element["height"])
  const border = element["has_border"] === true
  return (
    <Clickable element={element} at={at}>
      <div
        class={`e box container${element["background_style"] === "laser" ? " laser" : ""}`}
        style={{
          ...outer(element),
          ...inner(element, styles),
          ...boxStyle(element, 4),
          ...(height === undefined ? {} : { height }),
          ...(border
            ? { border: `1px solid ${colour(element["border_color"], styles) ?? "var(--line)"}` }
            : {}),
          ...(length(element["corner_radius"]) === undefined
            ? {}
            : { borderRadius: length(element["corner_radius"])! })
        }}
      >
        <Elements elements={element["elements"]} at={`${at}/elements`} />
      </div>
    </Clickable>
  )
}

const Panel = ({ at, element }: ElementProps): VNode => {
  const { styles } = useScene()
  const [open, setOpen] = useState(element["expanded"] === true)
  const header = objectOf(element["header"])
  const border = isObject(element["border"]) ? element["border"] : undefined
  const hasGround = border !== undefined || header["background_color"] !== undefined
  const angle = numberOf(header["icon_expanded_angle"]) ?? 180
  const icon = (
    <span class="turn" style={{ transform: open ? `rotate(${angle}deg)` : "" }}>
      {isObject(header["icon"]) ? <CardIcon icon={header["icon"]} /> : <Icon token="down" size={14} />}
    </span>
  )
  const position = textOf(header["icon_position"]) || "right"
  const radius = length(border?.["corner_radius"])
  return (
    <div
      class="e collapsible"
      style={{
        ...outer(element),
        ...(border === undefined
          ? {}
          : {
              border: `1px solid ${colour(border["color"], styles) ?? "var(--line)"}`,
              borderRadius: radius ?? "5px"
            })
      }}
    >
      <button
        type="button"
        class={`panel-header icon-${position}`}
        aria-expanded={open}
        style={{
          padding: spacing(header["padding"]) ?? (hasGround ? "4px 8px" : "0"),
          ...(colour(header["background_color"], styles) === undefined
            ? {}
            : { background: colour(header["background_color"], styles)! })
        }}
        onClick={() => setOpen(!open)}
      >
        {position === "left" ? icon : null}
        <span class="panel-title">
          <Text text={header["title"]} />
          {position === "follow_text" ? icon : null}
        </span>
        {position === "right" ? icon : null}
      </button>
      {open ? (
        <div
          class="box"
          style={{
            padding: hasGround ? "8px" : "8px 0 0",
            ...inner(element, styles),
            ...boxStyle(element)
          }}
        >
          <Elements elements={element["elements"]} at={`${at}/elements`} />
        </div>
      ) : null}
    </div>
  )
}

/** What an older version of cards has instead: a row of buttons, a remark. */
const Row = ({ at, element }: ElementProps): VNode => {
  const key = element["actions"] === undefined ? "elements" : "actions"
  return (
    <div class={`e box row ${element["tag"] === "note" ? "note" : ""}`}>
      <Elements elements={element[key]} at={`${at}/${key}`} />
    </div>
  )
}

const File = ({ element, kind }: ElementProps & { readonly kind: "audio" | "video" }): VNode => (
  <div class="e chip" style={outer(element)}>
    <Icon token={kind === "audio" ? "audio" : "image"} />
    {t(kind)} {textOf(element["file_key"])}
  </div>
)

const Unknown = ({ element }: ElementProps): VNode => (
  <details class="e unknown">
    <summary>
      {t("unsupported")}: {textOf(element["tag"]) || "?"}
    </summary>
    <JsonView value={element} label={textOf(element["tag"])} />
  </details>
)

const Plain = ({ element }: ElementProps): VNode => (
  <div class="e">
    <Text text={element} />
  </div>
)

const components: Readonly<Record<string, (props: ElementProps) => VNode | null>> = {
  markdown: MarkdownElement,
  div: Div,
  plain_text: Plain,
  lark_md: Plain,
  hr: ({ element }) => <hr class="e" style={outer(element)} />,
  img: Image,
  img_combination: ImageCombination,
  person: ({ element }) => (
    <div class="e" style={outer(element)}>
      <Person
        id={textOf(element["user_id"])}
        name={element["show_name"] === true}
        avatar={element["show_avatar"] !== false}
        size={textOf(element["size"]) || "medium"}
        capsule={element["style"] === "capsule"}
      />
    </div>
  ),
  person_list: PersonList,
  chart: Chart,
  table: Table,
  audio: (props) => <File {...props} kind="audio" />,
  video: (props) => <File {...props} kind="video" />,
  column_set: ColumnSet,
  form: Form,
  interactive_container: InteractiveContainer,
  collapsible_panel: Panel,
  action: Row,
  note: Row,
  button: Button,
  input: Input,
  overflow: Overflow,
  select_static: Select,
  select_person: Select,
  multi_select_static: Multi,
  multi_select_person: Multi,
  date_picker: DateTime,
  picker_time: DateTime,
  picker_datetime: DateTime,
  select_img: ImageSelect,
  checker: Checker
}

export const Elements = ({ at, elements }: { readonly elements: unknown; readonly at: string }): VNode => (
  <>
    {listOf(elements).map((element, index) => {
      if (!isObject(element)) return null
      const tag = textOf(element["tag"])
      const Shown = Object.hasOwn(components, tag) ? components[tag]! : Unknown
      return <Shown key={textOf(element["element_id"]) || index} element={element} at={`${at}/${index}`} />
    })}
  </>
)

// The whole ------------------------------------------------------------------------------------------------------

const Header = ({ header }: { readonly header: JsonObject }): VNode => {
  const template = textOf(header["template"]) || "default"
  const translated = objectOf(header["i18n_text_tag_list"])[cardLocale()]
  const tags = listOf(translated ?? header["text_tag_list"]).slice(0, 3)
  const isTinted = template !== "default" && tinted(template).color !== undefined
  return (
    <div
      class="card-header"
      style={{
        ...(isTinted
          ? { background: tinted(template).background ?? "", color: tinted(template).color ?? "" }
          : {}),
        ...(spacing(header["padding"]) === undefined ? {} : { padding: spacing(header["padding"])! })
      }}
    >
      <CardIcon icon={header["icon"]} />
      <div>
        <div class="card-title" role="heading" aria-level={3}>
          <Text text={header["title"]} />
          {tags.map((tag, index) => (
            <Tag key={index} color={textOf(objectOf(tag)["color"]) || "blue"}>
              {localized(objectOf(tag)["text"])}
            </Tag>
          ))}
        </div>
        {header["subtitle"] === undefined ? null : (
          <div class="card-subtitle">
            <Text text={header["subtitle"]} />
          </div>
        )}
      </div>
    </div>
  )
}

/** What cannot be drawn takes nothing else down with it. */
class Boundary extends Component<{ readonly json: unknown; readonly children?: ComponentChildren }> {
  override state: { readonly error?: Error } = {}

  static override getDerivedStateFromError(error: Error) {
    return { error }
  }

  override componentDidUpdate(before: { readonly json: unknown }): void {
    if (this.state.error !== undefined && before.json !== this.props.json) this.setState({ error: undefined })
  }

  override render() {
    const { error } = this.state
    if (error === undefined) return this.props.children
    return (
      <div class="card broken">
        <p>
          {t("broken")}: {error.message}
        </p>
        <JsonView value={this.props.json} label={t("raw")} />
      </div>
    )
  }
}

const State = ({ state }: { readonly state: CardState }): VNode | null => {
  const streamed = objectOf(state.card["config"])["streaming_mode"] !== undefined
  if (state.streaming === "off" && !streamed) return null
  const word = ({ on: "streamingOn", off: "streamingOff", timeout: "streamingTimeout" } as const)[
    state.streaming
  ]
  return (
    <p class={`card-state is-${state.streaming}`}>
      <span class="dot" aria-hidden="true" />
      {t(word)} · {t("sequence", state.sequence)}
    </p>
  )
}

export const Card = ({
  actor,
  card,
  members,
  messageId,
  state
}: {
  readonly card: JsonObject
  readonly messageId: string
  readonly members: ReadonlyArray<string>
  /** open_id of who uses the card. */
  readonly actor: string | undefined
  readonly state?: CardState | undefined
}): VNode => {
  const config = objectOf(card["config"])
  const isStreaming = state?.streaming === "on"
  const scene = useMemo(
    (): Scene => ({
      messageId,
      members,
      styles: config["style"],
      typing: isStreaming ? typingOf(config) : undefined,
      use: (action) =>
        useCard(messageId, {
          ...action,
          timezone: new Intl.DateTimeFormat().resolvedOptions().timeZone,
          ...(actor === undefined ? {} : { user: actor })
        })
    }),
    [messageId, members, actor, isStreaming, card["config"]]
  )
  const body = objectOf(card["body"])
  const isOld = card["body"] === undefined && card["elements"] !== undefined
  const link = urlOf(card["card_link"])
  const isEmpty = listOf(isOld ? card["elements"] : body["elements"]).length === 0
  return (
    <Boundary json={card}>
      <SceneContext.Provider value={scene}>
        <article
          class={`card width-${textOf(config["width_mode"]) || "default"}`}
          aria-busy={isStreaming}
          aria-label={localized(objectOf(card["header"])["title"]) || t("card")}
        >
          {isObject(card["header"]) ? <Header header={card["header"]} /> : null}
          {isEmpty ? null : (
            <div
              class="box card-body"
              style={{
                ...boxStyle(body),
                ...(spacing(body["padding"]) === undefined ? {} : inner(body, undefined))
              }}
            >
              <Elements
                elements={isOld ? card["elements"] : body["elements"]}
                at={isOld ? "/elements" : "/body/elements"}
              />
            </div>
          )}
          {link === undefined ? null : (
            <p class="card-link">
              <Link url={link}>{t("openLink")}</Link>
            </p>
          )}
          {state === undefined ? null : <State state={state} />}
        </article>
      </SceneContext.Provider>
    </Boundary>
  )
}
