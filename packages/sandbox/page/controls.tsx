/** What people press, fill in and choose on a card. */
import type { ComponentChildren, VNode } from "preact"
import { useContext, useId, useRef, useState } from "preact/hooks"
import type { CardActionOptions } from "../src/Sandbox.js"
import { length, spacing } from "./colours.js"
import { isObject, listOf, numberOf, objectOf, safeUrl, textOf, type JsonObject } from "./json.js"
import { Picture } from "./picture.js"
import {
  behaviorsOf,
  FormContext,
  initialOf,
  localized,
  urlOf,
  useField,
  useScene,
  type ElementProps,
  type FormState
} from "./scene.js"
import { CardIcon, Text } from "./text.js"
import { Confirm, Icon, Person, Popover } from "./ui.js"
import { userName, users } from "./store.js"
import { t } from "./words.js"

type Style = Record<string, string>
type Given = Omit<CardActionOptions, "component">

const open = (url: unknown): void => {
  const address = safeUrl(url)
  if (address !== undefined) window.open(address, "_blank", "noopener,noreferrer")
}

/** Tells the sandbox of a use of a component, after asking where the card wants to be sure. */
const useAction = ({ at, element }: ElementProps) => {
  const { use } = useScene()
  const [asked, setAsked] = useState<Given | undefined>(undefined)
  const busy = useRef(false)
  /** One use at a time: a second press of the same button is none. */
  const run = (given: Given): void => {
    if (busy.current) return
    busy.current = true
    void use({ component: at, ...given }).finally(() => (busy.current = false))
  }
  const confirm = isObject(element["confirm"]) ? element["confirm"] : undefined
  return {
    act: (given: Given): void => (confirm === undefined ? run(given) : setAsked(given)),
    question:
      asked === undefined || confirm === undefined ? null : (
        <Confirm
          title={localized(confirm["title"])}
          text={localized(confirm["text"])}
          onCancel={() => setAsked(undefined)}
          onConfirm={() => {
            setAsked(undefined)
            run(asked)
          }}
        />
      )
  }
}

const placed = (element: JsonObject, extra: Style = {}): Style => {
  const margin = spacing(element["margin"])
  const width = length(element["width"])
  return {
    ...(margin === undefined ? {} : { margin }),
    ...(width === undefined ? {} : { width, maxWidth: "100%" }),
    ...extra
  }
}

const wide = (element: JsonObject): string => (element["width"] === "fill" ? " fill" : "")

/** The form around a control draws its surroundings; what the control says of itself is below it. */
const Field = ({
  children,
  element,
  isMissing,
  label
}: {
  readonly element: JsonObject
  readonly isMissing: boolean
  readonly label?: VNode | null
  readonly children: ComponentChildren
}): VNode => (
  <div class={`e field${wide(element)}${isMissing ? " missing" : ""}`} style={placed(element)}>
    {label}
    {children}
    {isMissing ? (
      <p class="field-note" role="alert">
        {t("needed")}
      </p>
    ) : null}
  </div>
)

const tips = (element: JsonObject): string | undefined =>
  localized(element["disabled"] === true ? element["disabled_tips"] : element["hover_tips"]) || undefined

/** What a control is called for those who cannot see it. */
const nameFor = (element: JsonObject): string =>
  localized(element["label"]) ||
  localized(element["placeholder"]) ||
  textOf(element["name"]) ||
  textOf(element["tag"])

// Pressing -------------------------------------------------------------------------------------------------------

const isSubmit = (element: JsonObject): boolean =>
  element["form_action_type"] === "submit" ||
  element["action_type"] === "form_submit" ||
  behaviorsOf(element).some((one) => one["type"] === "form_action" && one["behavior"] !== "reset")

const isReset = (element: JsonObject): boolean =>
  element["form_action_type"] === "reset" ||
  element["action_type"] === "form_reset" ||
  behaviorsOf(element).some((one) => one["type"] === "form_action" && one["behavior"] === "reset")

const linkOf = (element: JsonObject): unknown =>
  urlOf(behaviorsOf(element).find((one) => one["type"] === "open_url")) ??
  urlOf(element["multi_url"]) ??
  element["url"]

const callsBack = (element: JsonObject): boolean =>
  element["value"] !== undefined || behaviorsOf(element).some((one) => one["type"] === "callback")

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === "" || (Array.isArray(value) && value.length === 0)

/** Notes what is missing, and puts the focus there; `undefined`: something is. */
const valuesOf = (
  form: FormState,
  container: HTMLElement | null
): Readonly<Record<string, unknown>> | undefined => {
  const missing = new Set<string>()
  for (const input of form.inputs()) {
    const name = textOf(input["name"])
    const value = Object.hasOwn(form.values.value, name) ? form.values.value[name] : initialOf(input)
    if (input["required"] === true && isEmpty(value)) missing.add(name)
  }
  form.missing.value = missing
  if (missing.size === 0) return form.values.value
  requestAnimationFrame(() =>
    container
      ?.closest(".form")
      ?.querySelector<HTMLElement>(".missing input, .missing select, .missing textarea, .missing button")
      ?.focus()
  )
  return undefined
}

export const Button = (props: ElementProps): VNode => {
  const { element } = props
  const form = useContext(FormContext)
  const ref = useRef<HTMLButtonElement>(null)
  const { act, question } = useAction(props)
  const type = textOf(element["type"]) || "default"
  const press = (): void => {
    if (form !== undefined && isReset(element)) {
      form.values.value = {}
      form.missing.value = new Set()
      return
    }
    const link = linkOf(element)
    if (link !== undefined) open(link)
    if (form !== undefined && isSubmit(element)) {
      const formValue = valuesOf(form, ref.current)
      if (formValue !== undefined) act({ formValue })
    } else if (callsBack(element) || link === undefined) act({})
  }
  return (
    <>
      <button
        type="button"
        ref={ref}
        class={`e card-button type-${type.replace(/[^a-z_]/g, "")} size-${textOf(element["size"]) || "medium"}${wide(element)}`}
        style={placed(element)}
        disabled={element["disabled"] === true}
        title={tips(element)}
        onClick={press}
      >
        <CardIcon icon={element["icon"]} />
        <Text text={element["text"]} />
      </button>
      {question}
    </>
  )
}

const controls = "a,button,input,select,textarea,summary,label,dialog"

/** A container that is a button or a link as a whole; what stands in it keeps its own clicks. */
export const Clickable = ({
  children,
  url,
  ...props
}: ElementProps & { readonly url?: unknown; readonly children: VNode }): VNode => {
  const { element } = props
  const { act, question } = useAction(props)
  const link = url ?? linkOf(element)
  const calls = callsBack(element)
  if ((link === undefined && !calls) || element["disabled"] === true) return children
  const press = (): void => {
    if (link !== undefined) open(link)
    if (calls) act({})
  }
  const isOwn = (target: EventTarget | null, self: EventTarget | null): boolean => {
    const control = target instanceof Element ? target.closest(controls) : null
    return control === null || (self instanceof Element && control.contains(self))
  }
  return (
    <>
      <div
        class={`clickable${wide(element)}`}
        role={calls ? "button" : "link"}
        tabIndex={0}
        title={tips(element)}
        onClick={(event) => isOwn(event.target, event.currentTarget) && press()}
        onKeyDown={(event) => {
          if (event.target !== event.currentTarget || (event.key !== "Enter" && event.key !== " ")) return
          event.preventDefault()
          press()
        }}
      >
        {children}
      </div>
      {question}
    </>
  )
}

export const Overflow = (props: ElementProps): VNode => {
  const { element } = props
  const { act, question } = useAction(props)
  return (
    <>
      <Popover class={`e menu${wide(element)}`} label={t("options")} summary={<Icon token="more" />}>
        {(close) => (
          <ul>
            {listOf(element["options"]).map((option, index) => (
              <li key={index}>
                <button
                  type="button"
                  class="quiet"
                  onClick={() => {
                    close()
                    const link = urlOf(objectOf(option)["multi_url"])
                    const value = textOf(objectOf(option)["value"])
                    if (link !== undefined) open(link)
                    if (value !== "" || link === undefined) act({ option: value })
                  }}
                >
                  {localized(objectOf(option)["text"])}
                </button>
              </li>
            ))}
          </ul>
        )}
      </Popover>
      {question}
    </>
  )
}

// Filling in -----------------------------------------------------------------------------------------------------

export const Input = (props: ElementProps): VNode => {
  const { element } = props
  const { act, question } = useAction(props)
  const initial = localized(element, "default_value")
  const { form, isMissing, name, set, value } = useField(element, initial)
  const id = useId()
  const label = localized(element["label"])
  const type = textOf(element["input_type"])
  const shared = {
    id,
    name,
    value,
    maxLength: numberOf(element["max_length"]) ?? 1000,
    placeholder: localized(element["placeholder"]),
    disabled: element["disabled"] === true,
    title: tips(element),
    "aria-label": label === "" ? nameFor(element) : undefined,
    "aria-invalid": isMissing,
    "aria-required": element["required"] === true,
    onInput: (event: { readonly currentTarget: { readonly value: string } }) => set(event.currentTarget.value)
  }
  const send = (): void => act({ inputValue: value })
  return (
    <Field
      element={element}
      isMissing={isMissing}
      label={
        label === "" ? null : (
          <label for={id} class={element["label_position"] === "left" ? "left" : ""}>
            {label}
            {element["required"] === true ? (
              <span class="required" aria-hidden="true">
                {" "}
                *
              </span>
            ) : null}
          </label>
        )
      }
    >
      <span class="with-button">
        {type === "multiline_text" ? (
          <textarea
            {...shared}
            rows={numberOf(element["rows"]) ?? 5}
            onKeyDown={(event) => {
              if (form === undefined && event.key === "Enter" && (event.ctrlKey || event.metaKey)) send()
            }}
          />
        ) : (
          <input
            {...shared}
            {...(type === "password" ? { type: "password" as const } : { type: "text" as const })}
            autocomplete="off"
            onKeyDown={(event) => {
              if (form === undefined && event.key === "Enter") send()
            }}
          />
        )}
        {form === undefined ? (
          <button type="button" class="small" disabled={element["disabled"] === true} onClick={send}>
            {t("submitInput")}
          </button>
        ) : null}
      </span>
      {question}
    </Field>
  )
}

interface Choice {
  readonly value: string
  readonly text: string
}

/** People to choose from are those of the chat where the card names none. */
const useChoices = (element: JsonObject): ReadonlyArray<Choice> => {
  const { members } = useScene()
  const options = listOf(element["options"])
  const isPerson = textOf(element["tag"]).endsWith("person")
  if (isPerson && options.length === 0) return members.map((id) => ({ value: id, text: userName(id) }))
  return options.map((option) => {
    const value = textOf(objectOf(option)["value"])
    const text = localized(objectOf(option)["text"])
    return { value, text: text !== "" ? text : isPerson ? (users.value.get(value)?.name ?? value) : value }
  })
}

export const Select = (props: ElementProps): VNode => {
  const { element } = props
  const choices = useChoices(element)
  const { act, question } = useAction(props)
  const index = numberOf(element["initial_index"])
  const initial =
    textOf(element["initial_option"]) ||
    (index === undefined || index < 1 ? "" : (choices[index - 1]?.value ?? ""))
  const { form, isMissing, name, set, value } = useField(element, initial)
  return (
    <Field element={element} isMissing={isMissing}>
      <select
        name={name}
        value={value}
        class={element["type"] === "text" ? "plain" : ""}
        disabled={element["disabled"] === true}
        title={tips(element)}
        aria-label={nameFor(element)}
        aria-invalid={isMissing}
        aria-required={element["required"] === true}
        onChange={(event) => {
          set(event.currentTarget.value)
          if (form === undefined) act({ option: event.currentTarget.value })
        }}
      >
        <option value="" disabled={form === undefined}>
          {localized(element["placeholder"]) || t("choose")}
        </option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.text}
          </option>
        ))}
      </select>
      {question}
    </Field>
  )
}

export const Multi = (props: ElementProps): VNode => {
  const { element } = props
  const choices = useChoices(element)
  const { act, question } = useAction(props)
  const initial = listOf(element["selected_values"]).map(textOf)
  const { form, isMissing, set, value } = useField<ReadonlyArray<string>>(element, initial)
  const id = useId()
  const toggle = (choice: string): void => {
    const next = value.includes(choice) ? value.filter((one) => one !== choice) : [...value, choice]
    set(next)
    if (form === undefined) act({ options: next })
  }
  const shown = choices.filter((choice) => value.includes(choice.value))
  return (
    <Field element={element} isMissing={isMissing}>
      {element["disabled"] === true ? (
        <button type="button" disabled>
          {localized(element["placeholder"]) || t("choose")}
        </button>
      ) : (
        <Popover
          class="multi"
          label={`${nameFor(element)}: ${shown.map(({ text }) => text).join(", ") || t("choose")}`}
          summary={
            <>
              {shown.length === 0 ? (
                <span class="placeholder">{localized(element["placeholder"]) || t("choose")}</span>
              ) : (
                shown.map((choice) => (
                  <span key={choice.value} class="chip">
                    {choice.text}
                  </span>
                ))
              )}
              <Icon token="down" size={14} />
            </>
          }
        >
          {() => (
            <ul>
              {choices.map((choice, index) => (
                <li key={choice.value}>
                  <label for={`${id}-${index}`}>
                    <input
                      type="checkbox"
                      id={`${id}-${index}`}
                      checked={value.includes(choice.value)}
                      onChange={() => toggle(choice.value)}
                    />
                    {textOf(element["tag"]).endsWith("person") ? (
                      <Person id={choice.value} name avatar />
                    ) : (
                      choice.text
                    )}
                  </label>
                </li>
              ))}
            </ul>
          )}
        </Popover>
      )}
      {question}
    </Field>
  )
}

const kinds = {
  date_picker: { type: "date", initial: "initial_date" },
  picker_time: { type: "time", initial: "initial_time" },
  picker_datetime: { type: "datetime-local", initial: "initial_datetime" }
} as const

/** The zone of this machine at that time, as the platform writes it. */
const zone = (at: Date): string => {
  const minutes = -(Number.isNaN(at.getTime()) ? new Date() : at).getTimezoneOffset()
  const two = (part: number): string => String(Math.floor(part)).padStart(2, "0")
  return `${minutes < 0 ? "-" : "+"}${two(Math.abs(minutes) / 60)}${two(Math.abs(minutes) % 60)}`
}

export const DateTime = (props: ElementProps): VNode => {
  const { element } = props
  const { act, question } = useAction(props)
  const { initial, type } = kinds[element["tag"] as keyof typeof kinds]
  const { form, isMissing, name, set, value } = useField(element, textOf(element[initial]))
  const sent = useRef(value)
  // Fields know no zones, and write days and hours with a T between.
  const shown = value.replace(/ [+-]\d{4}$/, "").replace(" ", "T")
  const commit = (): void => {
    if (form !== undefined || value === "" || value === sent.current) return
    sent.current = value
    act({ option: value })
  }
  return (
    <Field element={element} isMissing={isMissing}>
      <input
        type={type}
        name={name}
        value={shown}
        disabled={element["disabled"] === true}
        title={tips(element)}
        aria-label={nameFor(element)}
        aria-invalid={isMissing}
        aria-required={element["required"] === true}
        onInput={(event) => {
          const given = event.currentTarget.value
          const at = new Date(type === "time" ? `1970-01-01T${given}` : given)
          set(given === "" ? "" : `${given.replace("T", " ")} ${zone(at)}`)
        }}
        onBlur={commit}
        onKeyDown={(event) => event.key === "Enter" && commit()}
      />
      {question}
    </Field>
  )
}

export const ImageSelect = (props: ElementProps): VNode => {
  const { element } = props
  const { act, question } = useAction(props)
  const isMulti = element["multi_select"] === true
  const { form, isMissing, set, value } = useField<ReadonlyArray<string> | string>(element, isMulti ? [] : "")
  const id = useId()
  const chosen = typeof value === "string" ? [value] : value
  const columns = { stretch: 1, bisect: 2, trisect: 3 }[textOf(element["layout"])] ?? 2
  const choose = (option: string): void => {
    const next = !isMulti
      ? option
      : chosen.includes(option)
        ? chosen.filter((one) => one !== option)
        : [...chosen, option]
    set(next)
    if (form === undefined) act(typeof next === "string" ? { option: next } : { options: next })
  }
  return (
    <Field element={element} isMissing={isMissing}>
      <fieldset
        class="image-select"
        disabled={element["disabled"] === true}
        aria-label={nameFor(element)}
        style={{ gridTemplateColumns: `repeat(${columns}, 1fr)` }}
      >
        {listOf(element["options"]).map((option, index) => {
          const own = textOf(objectOf(option)["value"])
          return (
            <label key={index} class={chosen.includes(own) ? "chosen" : ""}>
              <input
                type={isMulti ? "checkbox" : "radio"}
                name={id}
                aria-label={own}
                checked={chosen.includes(own)}
                onChange={() => choose(own)}
              />
              <Picture
                imgKey={textOf(objectOf(option)["img_key"])}
                alt={own}
                preview={false}
                style={{ aspectRatio: (textOf(element["aspect_ratio"]) || "16:9").replace(":", "/") }}
              />
            </label>
          )
        })}
      </fieldset>
      {question}
    </Field>
  )
}

export const Checker = (props: ElementProps): VNode => {
  const { at, element } = props
  const { act, question } = useAction(props)
  const { form, isMissing, name, set, value } = useField(element, element["checked"] === true)
  const id = useId()
  const style = objectOf(element["checked_style"])
  const padding = spacing(element["padding"])
  const area = objectOf(element["button_area"])
  const text = (
    <span
      class={value && style["show_strikethrough"] === true ? "struck" : ""}
      style={value && numberOf(style["opacity"]) !== undefined ? { opacity: String(style["opacity"]) } : {}}
    >
      <Text text={element["text"]} />
    </span>
  )
  return (
    <Field element={element} isMissing={isMissing}>
      <div class="checker" style={padding === undefined ? {} : { padding }}>
        <input
          type="checkbox"
          id={id}
          name={name}
          checked={value}
          disabled={element["disabled"] === true}
          title={tips(element)}
          aria-label={localized(element["text"]) === "" ? nameFor(element) : undefined}
          onChange={(event) => {
            const checked = event.currentTarget.checked
            set(checked)
            if (form === undefined) act({ checked })
          }}
        />
        {element["overall_checkable"] === false ? text : <label for={id}>{text}</label>}
        <span class={`checker-buttons${area["pc_display_rule"] === "on_hover" ? " on-hover" : ""}`}>
          {listOf(area["buttons"])
            .filter(isObject)
            .map((button, index) => (
              <Button key={index} element={button} at={`${at}/button_area/buttons/${index}`} />
            ))}
        </span>
      </div>
      {question}
    </Field>
  )
}
