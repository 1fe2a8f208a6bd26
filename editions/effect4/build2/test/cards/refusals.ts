/** Cards that are refused, each for one reason: the check's tests hold them against the check, the sandbox's against it. */

export const text = (content: string) => ({ tag: "plain_text", content })

export const card = (...elements: ReadonlyArray<unknown>) => ({ schema: "2.0", body: { elements } })

export const submit = { tag: "button", name: "s", text: text("ok"), form_action_type: "submit" }

export const form = (...elements: ReadonlyArray<unknown>) => ({
  tag: "form",
  name: "f",
  elements: [...elements, submit]
})

export const refusals: ReadonlyArray<
  readonly [fact: string, json: unknown, path: string, code: number | undefined]
> = [
  ["a card without schema is read as 1.0", { body: {} }, "$.schema", 300303],
  ["a card is an object", [], "$", 200621],
  ["cards of version 1.0 are refused", { schema: "1.0" }, "$.schema", 300303],
  [
    "so are those that do not say so, and for that alone",
    { config: { wide_screen_mode: true }, elements: [{ tag: "action", actions: [] }] },
    "$.schema",
    300303
  ],
  ["elements of version 1.0 stood at the root", { schema: "2.0", elements: [] }, "$.elements", 200621],
  [
    "a shared card stays shared",
    { schema: "2.0", config: { update_multi: false } },
    "$.config.update_multi",
    300302
  ],
  ["a note is gone", card({ tag: "note" }), "$.body.elements[0].tag", 200861],
  ["a tag is a string", card({ tag: { toString: 1 } }), "$.body.elements[0].tag", 200861],
  ["a component has a tag", card({}), "$.body.elements[0].tag", 200861],
  [
    "ids begin with a letter",
    card({ tag: "hr", element_id: "1a" }),
    "$.body.elements[0].element_id",
    undefined
  ],
  [
    "ids have 20 characters at most",
    card({ tag: "hr", element_id: "a".repeat(21) }),
    "$.body.elements[0].element_id",
    undefined
  ],
  [
    "ids stand once",
    card({ tag: "hr", element_id: "a" }, { tag: "hr", element_id: "a" }),
    "$.body.elements[1].element_id",
    300301
  ],
  [
    "ids of texts count too",
    card({ tag: "hr", element_id: "a" }, { tag: "div", text: { ...text("x"), element_id: "a" } }),
    "$.body.elements[1].text.element_id",
    300301
  ],
  [
    "a header's colour is one of a list",
    { schema: "2.0", header: { title: text("x"), template: "pink" } },
    "$.header.template",
    200621
  ],
  ["margins end at 99px", card({ tag: "hr", margin: "100px" }), "$.body.elements[0].margin", undefined],
  [
    "margins have one, two or four values",
    card({ tag: "hr", margin: "1px 2px 3px" }),
    "$.body.elements[0].margin",
    undefined
  ],
  [
    "gaps end at 99px",
    { schema: "2.0", body: { vertical_spacing: "100px" } },
    "$.body.vertical_spacing",
    undefined
  ],
  [
    "gaps have no negative length",
    { schema: "2.0", body: { vertical_spacing: "-1px" } },
    "$.body.vertical_spacing",
    200621
  ],
  [
    "a column's weight is 1 to 5",
    card({ tag: "column_set", columns: [{ tag: "column", weight: 6 }] }),
    "$.body.elements[0].columns[0].weight",
    undefined
  ],
  [
    "a column's width is 16px to 600px",
    card({ tag: "column_set", columns: [{ tag: "column", width: "601px" }] }),
    "$.body.elements[0].columns[0].width",
    undefined
  ],
  [
    "a set holds columns only",
    card({ tag: "column_set", columns: [{ tag: "hr" }] }),
    "$.body.elements[0].columns[0]",
    undefined
  ],
  ["a column stands in a set", card({ tag: "column", elements: [] }), "$.body.elements[0]", undefined],
  [
    "a form stands in the body only",
    card({ tag: "collapsible_panel", header: { title: text("x") }, elements: [form()] }),
    "$.body.elements[0].elements[0]",
    undefined
  ],
  [
    "a table stands in the body only",
    card(form({ tag: "table", columns: [], rows: [] })),
    "$.body.elements[0].elements[0]",
    undefined
  ],
  [
    "a choice of images stands in no panel",
    card({
      tag: "collapsible_panel",
      header: { title: text("x") },
      elements: [{ tag: "select_img", options: [] }]
    }),
    "$.body.elements[0].elements[0]",
    undefined
  ],
  [
    "a form has a button that submits",
    card({ tag: "form", name: "f", elements: [] }),
    "$.body.elements[0]",
    undefined
  ],
  ["a form's inputs have names", card(form({ tag: "input" })), "$.body.elements[0].elements[0].name", 200530],
  [
    "names differ within a form",
    card(form({ tag: "input", name: "s" })),
    "$.body.elements[0].elements[1].name",
    200530
  ],
  ["names of forms differ", card(form(), form()), "$.body.elements[1].name", 200530],
  [
    "options have values of their own",
    card({
      tag: "select_static",
      options: [
        { text: text("a"), value: "a" },
        { text: text("b"), value: "a" }
      ]
    }),
    "$.body.elements[0].options[1].value",
    undefined
  ],
  ["a button says something", card({ tag: "button" }), "$.body.elements[0]", undefined],
  [
    "a button's text has 100 characters",
    card({ tag: "button", text: text("x".repeat(101)) }),
    "$.body.elements[0].text",
    undefined
  ],
  [
    "a link leads somewhere",
    card({ tag: "button", text: text("x"), behaviors: [{ type: "open_url" }] }),
    "$.body.elements[0].behaviors[0]",
    undefined
  ],
  [
    "a card's link leads somewhere on each platform",
    { schema: "2.0", card_link: { pc_url: "https://a.b" } },
    "$.card_link",
    undefined
  ],
  [
    "a behaviour is of a known kind",
    card({ tag: "button", text: text("x"), behaviors: [{ type: "jump" }] }),
    "$.body.elements[0].behaviors[0].type",
    200621
  ],
  [
    "a confirmation has a title",
    card({ tag: "button", text: text("x"), confirm: { text: text("x") } }),
    "$.body.elements[0].confirm.title",
    200621
  ],
  [
    "an image key is no address",
    card({ tag: "img", img_key: "https://a.b/c.png", alt: text("") }),
    "$.body.elements[0].img_key",
    200570
  ],
  [
    "nor is it in Markdown",
    card({ tag: "markdown", content: "![x](https://a.b/c.png)" }),
    "$.body.elements[0].content",
    200570
  ],
  [
    "nor in another language",
    card({ tag: "markdown", content: "x", i18n_content: { en_us: "![x](http://a.b)" } }),
    "$.body.elements[0].i18n_content.en_us",
    200570
  ],
  [
    "languages are those of the platform",
    card({ tag: "markdown", content: "x", i18n_content: { xx_xx: "x" } }),
    "$.body.elements[0].i18n_content.xx_xx",
    200621
  ],
  [
    "images are nine at most",
    card({
      tag: "img_combination",
      combination_mode: "trisect",
      img_list: Array.from({ length: 10 }, () => ({ img_key: "img_x" }))
    }),
    "$.body.elements[0].img_list",
    undefined
  ],
  [
    "cells fit their column",
    card({ tag: "table", columns: [{ name: "n", data_type: "number" }], rows: [{ n: "one" }] }),
    "$.body.elements[0].rows[0].n",
    undefined
  ],
  [
    "a table has pages of 1 to 10 rows",
    card({ tag: "table", page_size: 11, columns: [], rows: [] }),
    "$.body.elements[0].page_size",
    undefined
  ],
  [
    "a table has 50 columns",
    card({
      tag: "table",
      columns: Array.from({ length: 51 }, (_, index) => ({ name: `c${index}` })),
      rows: []
    }),
    "$.body.elements[0].columns",
    undefined
  ],
  [
    "dates are written yyyy-MM-dd",
    card({ tag: "date_picker", initial_date: "1.2.2024" }),
    "$.body.elements[0].initial_date",
    undefined
  ],
  [
    "audio forbids forwarding",
    card({ tag: "markdown", content: "<audio file_key='x'></audio>" }),
    "$.config.enable_forward",
    undefined
  ],
  [
    "streaming speeds have a default",
    { schema: "2.0", config: { streaming_config: { print_step: { pc: 1 } } } },
    "$.config.streaming_config.print_step.default",
    200621
  ],
  ["a card has 30 KB", card({ tag: "markdown", content: "字".repeat(10_240) }), "$", 200860],
  ["a card has 200 components", card(...Array.from({ length: 201 }, () => ({ tag: "hr" }))), "$", 300305],
  [
    "texts count as components",
    card(...Array.from({ length: 101 }, () => ({ tag: "div", text: text("x") }))),
    "$",
    300305
  ],
  [
    "a card has 5 tables",
    card(...Array.from({ length: 6 }, () => ({ tag: "table", columns: [], rows: [] }))),
    "$",
    11310
  ],
  [
    "tables in Markdown count too",
    card(...Array.from({ length: 2 }, () => ({ tag: "markdown", content: "|a|\n|-|\n\n".repeat(3) }))),
    "$",
    11310
  ],
  ["what is no JSON is no card", card({ tag: "hr", element_id: 1n }), "$", undefined]
]
