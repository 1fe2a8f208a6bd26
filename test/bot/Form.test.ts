/** Forms: what a card shows, and what comes back. */
import * as Form from "@effect-feishu/bot/Form"
import * as Callback from "@effect-feishu/cards/Callback"
import * as Card from "@effect-feishu/cards/Card"
import type * as Element from "@effect-feishu/cards/Element"
import { assert, describe, it } from "@effect/vitest"
import * as DateTime from "effect/DateTime"
import * as Either from "effect/Either"
import * as FastCheck from "effect/FastCheck"
import { submitOf } from "./support/clicks.js"

const All = Form.make("all", {
  name: Form.text("Name", { maxLength: 20, placeholder: "As on the badge" }),
  notes: Form.text("Notes", { multiline: true, rows: 3 }).optional,
  days: Form.number("Days", { min: 1, max: 30, integer: true, default: 2 }),
  size: Form.choice("Size", { s: "Small", l: "Large" }, { default: "s" }),
  tags: Form.choices("Tags", ["red", "blue", "green"], { max: 2 }).optional,
  from: Form.date("From", { default: "2026-11-28" }),
  at: Form.time("At"),
  due: Form.dateTime("Due").optional,
  boss: Form.person("Boss", { among: ["ou_1", "ou_2"] }),
  team: Form.persons("Team").optional,
  agreed: Form.checkbox("I have read the rules"),
  logo: Form.image("Logo", { a: "img_v2_a", b: "img_v2_b" }).optional
})

const filled = {
  name: "Ada",
  days: "3",
  size: "l",
  from: "2026-11-30 +0800",
  at: "09:30 +0800",
  boss: "ou_1"
}

const actionOf = (
  form: Element.Form,
  formValue: { readonly [name: string]: unknown },
  timezone: string | undefined = "Asia/Shanghai"
): Callback.CardAction =>
  Either.getOrThrow(
    Callback.parse({
      schema: "2.0",
      event: {
        operator: { open_id: "ou_a" },
        action: { tag: "button", name: submitOf(form), form_value: formValue, timezone }
      }
    })
  )

const read = <F extends Form.Fields>(
  form: Form.Form<string, F>,
  formValue: { readonly [name: string]: unknown },
  timezone?: string
) => form.read(actionOf(form.element("Send"), formValue, timezone))

/** Reads one field of a form that has no other. */
const one = <A>(field: Form.Field<A>, value: unknown, timezone?: string): A | string =>
  Either.match(read(Form.make("one", { field }), { field: value }, timezone), {
    onLeft: ({ fields }) => {
      const text = fields["field"]!
      return typeof text === "string" ? text : `wrong: ${text.content}`
    },
    onRight: ({ field }) => field
  })

describe("A form on a card", () => {
  it("passes the check of cards, whatever its fields", () => {
    const card = Card.make().pipe(Card.header("All"), Card.add(All.element("Send", { reset: "Back" })))
    assert.deepStrictEqual(Card.check(card), [])
  })

  it("may stand twice on one card, told apart by what each is about", () => {
    const card = Card.make().pipe(
      Card.add([All.element("Send", { key: "order 1." }), All.element("Send", { key: "order 2 😀" })])
    )
    assert.deepStrictEqual(Card.check(card), [])
    const names = new Set<string>()
    JSON.stringify(card, (key, value: unknown) => {
      if (key === "name") {
        assert.isFalse(names.has(String(value)), `${String(value)} stands twice`)
        names.add(String(value))
      }
      return value
    })
    // Twelve fields, a button and the container, twice.
    assert.strictEqual(names.size, 28)
  })

  it("begins with its defaults, or with values that it is given", () => {
    const plain = JSON.stringify(All.element("Send"))
    assert.include(plain, '"initial_date":"2026-11-28"')
    assert.include(plain, '"default_value":"2"')
    assert.include(plain, '"initial_option":"s"')
    const given = JSON.stringify(
      All.element("Send", {
        values: {
          days: 7,
          tags: ["blue"],
          from: DateTime.unsafeMakeZoned("2026-12-23T23:30:00Z", { timeZone: "Asia/Shanghai" }),
          due: DateTime.unsafeMakeZoned("2026-12-24T01:05:00Z", { timeZone: "Asia/Shanghai" }),
          agreed: true
        }
      })
    )
    assert.include(given, '"default_value":"7"')
    assert.include(given, '"selected_values":["blue"]')
    assert.include(given, '"initial_date":"2026-12-24"')
    assert.include(given, '"initial_datetime":"2026-12-24 09:05"')
    assert.include(given, '"checked":true')
  })

  it("shows again what was entered, and below each field what is wrong with it", () => {
    const entered = actionOf(All.element("Send", { key: "17" }), {
      "name.17": "Ada",
      "days.17": "many",
      "size.17": ["l"],
      "from.17": "2026-12-01 +0800",
      "at.17": "",
      "agreed.17": true
    })
    const again = All.element("Send", { key: "17", entered, wrong: { days: "must be a number" } })
    assert.deepStrictEqual(Card.check(Card.make().pipe(Card.add(again))), [])
    const text = JSON.stringify(again)
    assert.include(text, '"default_value":"Ada"')
    assert.include(text, '"default_value":"many"')
    assert.include(text, '"initial_option":"l"')
    assert.include(text, '"initial_date":"2026-12-01"')
    assert.include(text, '"checked":true')
    assert.notInclude(text, "initial_time")
    const days = again.elements.findIndex((element) => "name" in element && element.name === "days.17")
    const below = again.elements[days + 1]!
    assert.strictEqual(below.tag === "div" ? below.text?.content : undefined, "must be a number")
  })

  it("shows no password, neither again nor from the start: everybody who sees a card can read it", () => {
    const Login = Form.make("login", {
      password: Form.text("Password", { password: true, default: "s3cret" }),
      days: Form.number("Days")
    })
    const entered = actionOf(Login.element("Send"), { password: "s3cret", days: "many" })
    for (const shown of [
      Login.element("Send"),
      Login.element("Send", { values: { password: "s3cret" } }),
      Login.element("Send", { entered, wrong: { days: "must be a number" } })
    ])
      assert.notInclude(JSON.stringify(shown), "s3cret")
    assert.strictEqual(one(Login.fields.password, "s3cret"), "s3cret")
  })

  it("has names, something to choose from and bounds that can be met, or is refused where it is made", () => {
    assert.throws(() => Form.make("", {}), "A form needs a name")
    assert.throws(() => Form.make("a", { "": Form.text("A") }), "needs a name")
    assert.throws(() => Form.choice("Kind", {}), "something to choose from")
    assert.throws(() => Form.images("Logos", {}), "something to choose from")
    assert.throws(() => Form.choice("Kind", { "": "None", a: "A" }), "not blank")
    assert.throws(() => Form.choices("Kinds", [" ", "a"]), "not blank")
    assert.throws(() => Form.choices("Kinds", ["a"], { min: 2 }), "Nobody can choose")
    assert.throws(() => Form.choices("Kinds", ["a"], { max: 0 }), "Nobody can choose")
    assert.throws(() => Form.persons("Team", { min: 3, max: 2 }), "Nobody can choose")
    assert.throws(() => Form.number("N", { min: 2, max: 1 }), "No number")
    assert.throws(() => Form.number("N", { min: Number.NaN }), "No number")
    assert.throws(() => Form.number("N", { default: Number.NaN }), "cannot begin with NaN")
    for (const maxLength of [0, 1001, 1.5, Number.NaN])
      assert.throws(() => Form.text("T", { maxLength }), "A text has a length")
  })

  it("begins with a date or time that is one, or is refused where it is made", () => {
    assert.include(JSON.stringify(Form.time("At", { default: "09:05" }).elements("at", undefined)), '"09:05"')
    assert.throws(() => Form.time("At", { default: "9.5" }), "cannot begin with 9.5")
    assert.throws(() => Form.date("From", { default: "2026-02-30" }), "cannot begin with 2026-02-30")
    assert.throws(() => Form.dateTime("Due", { default: "2026-11-28" }), "cannot begin with 2026-11-28")
  })
})

describe("What comes back of a form", () => {
  it("is typed by its fields; what was left empty is undefined", () => {
    const values = Either.getOrThrow(read(All, filled))
    assert.strictEqual(values.name, "Ada")
    assert.strictEqual(values.days, 3)
    assert.strictEqual(values.size, "l")
    assert.strictEqual(DateTime.formatIsoDate(values.from), "2026-11-30")
    assert.deepInclude(values.at, { hours: 9, minutes: 30 })
    assert.strictEqual(values.boss, "ou_1")
    assert.strictEqual(values.agreed, false)
    assert.deepStrictEqual(
      [values.notes, values.tags, values.due, values.team, values.logo],
      [undefined, undefined, undefined, undefined, undefined]
    )
  })

  it("names every field that is wrong, and no other", () => {
    const { fields } = Either.getOrThrow(
      Either.flip(read(All, { ...filled, name: " ", days: "31", boss: "ou_9", due: "soon" }))
    )
    assert.deepStrictEqual(Object.keys(fields), ["name", "days", "due", "boss"])
  })

  it("may be missing, empty, null or blank where it is optional, and needed where it is not", () => {
    for (const empty of [undefined, "", "  \n", null, [], [""]]) {
      assert.strictEqual(one(Form.text("Why").optional, empty), undefined)
      assert.strictEqual(one(Form.choices("Tags", ["a"]).optional, empty), undefined)
      assert.strictEqual(one(Form.date("From").optional, empty), undefined)
      assert.strictEqual(one(Form.text("Why"), empty), "wrong: is needed")
      assert.strictEqual(one(Form.number("Days"), empty), "wrong: is needed")
      assert.strictEqual(one(Form.persons("Team"), empty), "wrong: is needed")
      assert.strictEqual(one(Form.checkbox("Agreed"), empty), false)
    }
  })

  it("keeps every character of a text", () => {
    FastCheck.assert(
      FastCheck.property(FastCheck.fullUnicodeString({ minLength: 1 }), (text) => {
        if (text.trim() !== "") assert.strictEqual(one(Form.text("Text"), text), text)
      }),
      { seed: 17 }
    )
    assert.strictEqual(one(Form.text("Text"), "😀".repeat(10_000)), "😀".repeat(10_000))
  })

  it("counts the characters of a text, not its units", () => {
    const field = Form.text("Text", { maxLength: 3 })
    assert.strictEqual(one(field, "😀😀😀"), "😀😀😀")
    assert.strictEqual(one(field, "abcd"), "wrong: has 4 characters, allowed are 3")
  })

  it("is a number for digits, also wide ones, and for nothing that is none", () => {
    for (const [text, number] of [
      ["12", 12],
      [" -1.5 ", -1.5],
      ["１２", 12],
      ["+3", 3],
      [".5", 0.5],
      ["1e3", 1000],
      [7, 7]
    ] as const)
      assert.strictEqual(one(Form.number("N"), text), number)
    for (const text of [
      "twelve",
      "1,5",
      "0x10",
      "Infinity",
      "NaN",
      "1 2",
      "--1",
      {},
      true,
      ["1", "2"],
      "1e999"
    ])
      assert.strictEqual(one(Form.number("N"), text), "wrong: must be a number", String(text))
    for (const text of ["12345678901234567890", "99999999999999.99", "0.12345678901234567890", "1e-999"])
      assert.strictEqual(one(Form.number("N"), text), "wrong: has too many digits", text)
    for (const text of [
      "0",
      "-0.0",
      "007.50",
      "1.10",
      "9007199254740991",
      "99999999999.99",
      "1e15",
      "0.000001",
      "1.5e-9"
    ])
      assert.strictEqual(one(Form.number("N"), text), Number(text), text)
    assert.strictEqual(one(Form.number("N", { integer: true }), "1.5"), "wrong: must be a whole number")
    assert.strictEqual(one(Form.number("N", { min: 1 }), "0"), "wrong: must be at least 1")
    assert.strictEqual(one(Form.number("N", { max: 9 }), "10"), "wrong: must be at most 9")
  })

  it("is one of the options, given alone or as a list of one", () => {
    const field = Form.choice("Size", { s: "Small", l: "Large" })
    assert.strictEqual(one(field, "s"), "s")
    assert.strictEqual(one(field, ["l"]), "l")
    for (const odd of ["m", "toString", "__proto__", ["s", "l"], {}, 1])
      assert.strictEqual(one(field, odd), "wrong: must be one of those offered")
    assert.strictEqual(one(Form.choice("N", { 1: "One", 2: "Two" }), "2"), "2")
  })

  it("is several of the options, given as a list or, of one, alone; each once", () => {
    const field = Form.choices("Tags", ["a", "b", "c"], { max: 2 })
    assert.deepStrictEqual(one(field, ["a", "b"]), ["a", "b"])
    assert.deepStrictEqual(one(field, ["a", "a"]), ["a"])
    assert.deepStrictEqual(one(field, "c"), ["c"])
    assert.strictEqual(one(field, ["a", "x"]), "wrong: must be one of those offered")
    assert.strictEqual(one(field, ["a", "b", "c"]), "wrong: takes at most 2 of those offered")
    assert.deepStrictEqual(one(Form.images("Logos", { x: "img_v2_x" }), "x"), ["x"])
  })

  it("is a list without any where nothing was chosen and none is needed", () => {
    for (const field of [
      Form.choices("Tags", ["a", "b"], { min: 0, max: 1 }),
      Form.persons("Team", { min: 0 }),
      Form.images("Logos", { a: "img_v2_a" }, { min: 0 })
    ]) {
      for (const empty of [undefined, null, "", [], [""]]) assert.deepStrictEqual(one(field, empty), [])
      assert.deepStrictEqual(one(field, ["a"]), ["a"])
      assert.notInclude(JSON.stringify(field.elements("field", undefined)), '"required":true')
    }
  })

  it("is that of its own form only", () => {
    const Other = Form.make("other", { name: Form.text("Name") })
    const Own = Form.make("own", { name: Form.text("Name") })
    const submitted = actionOf(Other.element("Send"), { name: "Ada" })
    assert.isTrue(Either.isRight(Other.read(submitted)))
    assert.strictEqual(
      Either.getOrThrow(Either.flip(Own.read(submitted))).message,
      "What was submitted is not of the form own"
    )
  })

  it("is the day that was seen, wherever the person and the server are", () => {
    for (const [text, zone, day, moment] of [
      ["2026-11-28 +0800", "Asia/Shanghai", "2026-11-28", "2026-11-27T16:00:00.000Z"],
      ["2026-11-28 -1000", "Pacific/Honolulu", "2026-11-28", "2026-11-28T10:00:00.000Z"],
      ["2026-11-28 +1400", "Pacific/Kiritimati", "2026-11-28", "2026-11-27T10:00:00.000Z"],
      // The offset is what the picker said; a name that does not go with it is not believed.
      ["2026-11-28 +0530", "Asia/Shanghai", "2026-11-28", "2026-11-27T18:30:00.000Z"],
      ["2026-11-28 +0800", "Nowhere/Atall", "2026-11-28", "2026-11-27T16:00:00.000Z"],
      ["2026-11-28", "Asia/Tokyo", "2026-11-28", "2026-11-27T15:00:00.000Z"],
      ["2026-11-28", "", "2026-11-28", "2026-11-28T00:00:00.000Z"]
    ] as const) {
      const at = one(Form.date("From"), text, zone)
      if (typeof at === "string") throw new Error(at)
      assert.strictEqual(DateTime.formatIsoDate(at), day)
      assert.strictEqual(DateTime.formatIso(at), moment)
    }
    for (const odd of ["2026-02-30 +0800", "28.11.2026", "2026-11-28 +9900", 20261128, {}, "09:30 +0800"])
      assert.strictEqual(one(Form.date("From"), odd), "wrong: has no value that is a date", String(odd))
  })

  it("knows the person's zone by name, so that a day later is a day later over a change of clocks", () => {
    const at = one(Form.dateTime("Due"), "2026-03-28 12:00 +0100", "Europe/Berlin")
    if (typeof at === "string") throw new Error(at)
    assert.strictEqual(DateTime.formatIso(at), "2026-03-28T11:00:00.000Z")
    assert.strictEqual(DateTime.formatIso(DateTime.add(at, { days: 1 })), "2026-03-29T10:00:00.000Z")
    assert.strictEqual(
      one(Form.dateTime("Due"), "2026-03-28 +0100"),
      "wrong: has no value that is a date with a time"
    )
  })

  it("is a time of day that fits a date", () => {
    const time = one(Form.time("At"), "09:30 +0800")
    const date = one(Form.date("From"), "2026-11-28 +0800")
    if (typeof time === "string" || typeof date === "string") throw new Error("wrong")
    const { hours, minutes } = time
    assert.strictEqual(
      DateTime.formatIso(DateTime.setParts(date, { hours, minutes })),
      "2026-11-28T01:30:00.000Z"
    )
    for (const odd of ["24:00", "9:30", "09:61", "noon"])
      assert.strictEqual(one(Form.time("At"), odd), "wrong: has no value that is a time")
  })

  it("is a person of those offered, or anybody by whatever id the platform gave", () => {
    assert.strictEqual(one(Form.person("Boss"), "on_8ed6"), "on_8ed6")
    assert.deepStrictEqual(one(Form.persons("Team"), ["ou_1", "3e3cf96b"]), ["ou_1", "3e3cf96b"])
    assert.strictEqual(
      one(Form.person("Boss", { among: ["ou_1"] }), "ou_2"),
      "wrong: must be one of those offered"
    )
    assert.strictEqual(one(Form.persons("Team"), [{ id: "ou_1" }]), "wrong: must be one of those offered")
  })

  it("obeys rules of one's own, which see no value that was left empty", () => {
    const field = Form.text("Code").check((code) => /^\d{6}$/.test(code), "must have six digits")
    assert.strictEqual(one(field, "123456"), "123456")
    assert.strictEqual(one(field, "12345"), "must have six digits")
    assert.strictEqual(one(field.optional, ""), undefined)
    assert.strictEqual(
      one(
        field.optional.check((code) => code !== "000000", "is taken"),
        "000000"
      ),
      "is taken"
    )
    assert.strictEqual(
      one(
        Form.checkbox("Agreed").check((ticked) => ticked, "is needed"),
        false
      ),
      "is needed"
    )
    // A box that was not touched may be missing from what comes back.
    for (const untouched of [undefined, null, "", []])
      assert.strictEqual(
        one(
          Form.checkbox("Agreed").check((ticked) => ticked, "is needed"),
          untouched
        ),
        "is needed"
      )
  })

  it("is read though the form has fields with odd names", () => {
    const Odd = Form.make("odd/form.name 形", {
      constructor: Form.text("A"),
      toString: Form.text("B").optional,
      ["__proto__"]: Form.text("C").optional
    })
    assert.deepStrictEqual({ ...Either.getOrThrow(read(Odd, { constructor: "x" })) }, {
      constructor: "x",
      toString: undefined,
      ["__proto__"]: undefined
    } as unknown as Form.Values<typeof Odd.fields>)
    assert.isTrue(Either.isLeft(read(Odd, {})))
  })
})
