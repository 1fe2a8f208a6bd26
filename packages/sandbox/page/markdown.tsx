/** The Markdown of cards: its tree is drawn node by node; what is no node of it stays text. */
import type { Nodes, Table as TableNode } from "mdast"
import type { ComponentChildren, VNode } from "preact"
import { useMemo, useState } from "preact/hooks"
import { colour } from "./colours.js"
import { emoji } from "./emoji.js"
import { Picture } from "./picture.js"
import { safeUrl } from "./json.js"
import { parse } from "./markdownTree.js"
import { Icon, Pager, Person, Tag } from "./ui.js"
import { userName } from "./store.js"
import { dayAndTime, t } from "./words.js"

// Tags -----------------------------------------------------------------------------------------------------------

type Attributes = Readonly<Record<string, string>>

const attributesOf = (tag: string): Attributes => {
  const attributes: Record<string, string> = Object.create(null) as Record<string, string>
  for (const [, name, double, single, bare] of tag.matchAll(
    /([a-zA-Z_-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g
  )) {
    attributes[name!.toLowerCase()] = double ?? single ?? bare ?? ""
  }
  return attributes
}

interface Tag {
  readonly name: string
  readonly closing: boolean
  readonly attributes: Attributes
}

const tagOf = (html: string): Tag | undefined => {
  const [, slash, name] = /^<(\/?)([a-zA-Z_]+)/.exec(html) ?? []
  return name === undefined
    ? undefined
    : { name: name.toLowerCase(), closing: slash === "/", attributes: attributesOf(html) }
}

const plain = (children: ComponentChildren): string =>
  Array.isArray(children)
    ? children.map(plain).join("")
    : typeof children === "string" || typeof children === "number"
      ? String(children)
      : ""

export const Mention = ({ id, name }: { readonly id: string; readonly name?: string | undefined }): VNode => (
  <span class="mention" title={id}>
    @{name ?? (id === "all" ? t("everyone") : userName(id))}
  </span>
)

export const Link = ({ children, url }: { readonly url: unknown; readonly children?: ComponentChildren }) => {
  const href = safeUrl(url)
  if (href === undefined) return <span class="dead-link">{children}</span>
  return (
    <a href={href} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  )
}

const localTime = (attributes: Attributes): string => {
  const at = attributes["millisecond"] === undefined ? Date.now() : Number(attributes["millisecond"])
  if (!Number.isFinite(at) || Math.abs(at) > 8.64e15) return attributes["millisecond"] ?? ""
  const date = new Date(at)
  const show = (options: Intl.DateTimeFormatOptions) =>
    date.toLocaleString(document.documentElement.lang, options)
  switch (attributes["format_type"]) {
    case "date_num":
      return show({ year: "numeric", month: "2-digit", day: "2-digit" })
    case "date_short":
      return show({ month: "short", day: "numeric" })
    case "date":
      return show({ year: "numeric", month: "long", day: "numeric" })
    case "week":
      return show({ weekday: "long" })
    case "week_short":
      return show({ weekday: "short" })
    case "time":
      return show({ hour: "2-digit", minute: "2-digit", hour12: false })
    case "time_sec":
      return show({ hour: "2-digit", minute: "2-digit", second: "2-digit", hour12: false })
    case "timezone":
      return new Intl.DateTimeFormat().resolvedOptions().timeZone
    default:
      return dayAndTime(at)
  }
}

const isTrue = (value: string | undefined, fallback: boolean): boolean =>
  value === undefined ? fallback : value === "true"

/** What a tag becomes around its content; `undefined`: it is none of the platform's and stays text. */
const element = (
  { attributes, name }: Tag,
  children: ComponentChildren,
  styles: unknown
): VNode | undefined => {
  switch (name) {
    case "font":
      return <span style={{ color: colour(attributes["color"], styles) ?? "" }}>{children}</span>
    case "text_tag":
      return <Tag color={attributes["color"] ?? "blue"}>{children}</Tag>
    case "number_tag":
      return (
        <span
          class="number-tag"
          style={{
            background: colour(attributes["background_color"], styles) ?? "",
            color: colour(attributes["font_color"], styles) ?? ""
          }}
        >
          {children}
        </span>
      )
    case "at": {
      const ids = attributes["ids"]?.split(",") ?? [
        attributes["id"] ?? attributes["email"] ?? plain(children)
      ]
      return (
        <>
          {ids.map((id) => (
            <Mention key={id} id={id} />
          ))}
        </>
      )
    }
    case "person":
      return (
        <Person
          id={attributes["id"] ?? ""}
          name={isTrue(attributes["show_name"], true)}
          avatar={isTrue(attributes["show_avatar"], true)}
          capsule={attributes["style"] === "capsule"}
        />
      )
    case "a":
      return <Link url={attributes["href"]}>{plain(children) === "" ? attributes["href"] : children}</Link>
    case "link":
      return (
        <Link url={attributes["url"] ?? attributes["pc_url"]}>
          {attributes["icon"] === undefined ? null : <Icon token={attributes["icon"]} />}
          {children}
        </Link>
      )
    case "local_datetime": {
      const time = <time>{localTime(attributes)}</time>
      return attributes["link"] === undefined ? time : <Link url={attributes["link"]}>{time}</Link>
    }
    case "audio":
      return (
        <span class="chip">
          <Icon token="audio" />
          {attributes["fallback_text"] ?? t("audio")} {attributes["file_key"]}
        </span>
      )
    case "raw":
    case "b":
    case "i":
    case "u":
    case "s":
      return <span class={`md-${name}`}>{children}</span>
    default:
      return undefined
  }
}

// Drawing --------------------------------------------------------------------------------------------------------

const shortcodes = (text: string): string =>
  text.replace(/:([A-Za-z][A-Za-z0-9_]*):/g, (code, name: string) => emoji(name) ?? code)

interface Frame {
  readonly tag: Tag
  readonly source: string
  readonly children: Array<ComponentChildren>
}

/** Inline nodes come in a row, tags among them: they are nested here. */
const inline = (nodes: ReadonlyArray<Nodes>, styles: unknown): ComponentChildren => {
  const root: Array<ComponentChildren> = []
  const open: Array<Frame> = []
  const add = (child: ComponentChildren): void => {
    ;(open.at(-1)?.children ?? root).push(child)
  }
  /** A tag that nothing closes is text, and so is what it would have held. */
  const giveUp = (): void => {
    const frame = open.pop()!
    add([frame.source, ...frame.children])
  }
  for (const node of nodes) {
    if (node.type !== "html") {
      add(draw(node, styles))
      continue
    }
    const tag = tagOf(node.value)
    if (tag === undefined) add(node.value)
    else if (tag.name === "br") add(<br />)
    else if (tag.name === "hr") add(<hr />)
    else if (!tag.closing && node.value.endsWith("/>")) add(element(tag, [], styles) ?? node.value)
    else if (!tag.closing) {
      if (element(tag, [], styles) === undefined) add(node.value)
      else open.push({ tag, source: node.value, children: [] })
    } else if (open.some((frame) => frame.tag.name === tag.name)) {
      while (open.at(-1)!.tag.name !== tag.name) giveUp()
      const frame = open.pop()!
      add(element(frame.tag, frame.children, styles))
    } else add(node.value)
  }
  while (open.length > 0) giveUp()
  return root
}

const Code = ({
  language,
  text
}: {
  readonly language: string | undefined
  readonly text: string
}): VNode => (
  <figure class="code">
    {language === undefined || language === "" ? null : <figcaption>{language}</figcaption>}
    <pre tabIndex={0}>
      <code>{text}</code>
    </pre>
  </figure>
)

const rowsPerPage = 5

const Table = ({ node, styles }: { readonly node: TableNode; readonly styles: unknown }): VNode => {
  const [page, setPage] = useState(0)
  const [head, ...rows] = node.children
  const pages = Math.max(1, Math.ceil(rows.length / rowsPerPage))
  const at = Math.min(page, pages - 1)
  const alignment = (index: number) => ({ textAlign: node.align?.[index] ?? ("left" as const) })
  return (
    <div class="table">
      <div class="scroll" tabIndex={0}>
        <table>
          <thead>
            <tr>
              {head?.children.map((cell, index) => (
                <th key={index} scope="col" style={alignment(index)}>
                  {inline(cell.children, styles)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(at * rowsPerPage, (at + 1) * rowsPerPage).map((row, index) => (
              <tr key={index}>
                {row.children.map((cell, index) => (
                  <td key={index} style={alignment(index)}>
                    {inline(cell.children, styles)}
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

const blocks = (nodes: ReadonlyArray<Nodes>, styles: unknown): ComponentChildren =>
  nodes.map((node) => draw(node, styles))

const draw = (node: Nodes, styles: unknown): ComponentChildren => {
  switch (node.type) {
    case "text":
      return shortcodes(node.value)
    case "paragraph":
      return <p>{inline(node.children, styles)}</p>
    case "heading":
      return (
        <p class={`h h${node.depth}`} role="heading" aria-level={Math.min(6, node.depth + 3)}>
          {inline(node.children, styles)}
        </p>
      )
    case "strong":
      return <strong>{inline(node.children, styles)}</strong>
    case "emphasis":
      return <em>{inline(node.children, styles)}</em>
    case "delete":
      return <del>{inline(node.children, styles)}</del>
    case "inlineCode":
      return <code>{node.value}</code>
    case "code":
      return <Code language={node.lang ?? undefined} text={node.value} />
    case "break":
      return <br />
    case "thematicBreak":
      return <hr />
    case "blockquote":
      return <blockquote>{blocks(node.children, styles)}</blockquote>
    case "list":
      return node.ordered === true ? (
        <ol start={node.start ?? 1}>{blocks(node.children, styles)}</ol>
      ) : (
        <ul>{blocks(node.children, styles)}</ul>
      )
    case "listItem":
      return (
        <li>
          {node.children.map((child) =>
            child.type === "paragraph" ? <p>{inline(child.children, styles)}</p> : draw(child, styles)
          )}
        </li>
      )
    case "link":
      return <Link url={node.url}>{inline(node.children, styles)}</Link>
    case "image":
      return <Picture imgKey={node.url} alt={node.alt ?? ""} class="inline-image" />
    case "table":
      return <Table node={node} styles={styles} />
    case "html":
      return inline([node], styles)
    default:
      return null
  }
}

/** The card's Markdown. Only text of a card that changes is parsed anew. */
export const Markdown = ({ styles, text }: { readonly text: string; readonly styles?: unknown }): VNode => {
  const tree = useMemo(() => parse(text), [text])
  return <div class="md">{blocks(tree.children, styles)}</div>
}
