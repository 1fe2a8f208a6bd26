/**
 * What the platform's documentation shows: for each page of Card JSON 2.0 its sample with every property, and what its other
 * samples have beyond that. Texts and ids are shortened. All of them are sent by people who copy them, so all have to pass.
 *
 * Three things that the pages show are left out because other pages contradict them in so many words: a placeholder as a tag
 * (`"tag": "xxx"`), one `element_id` for two components of a card, and `crop_center` as the `size` of an image (it is a `scale_type`).
 */
import { text } from "./refusals.js"

type Json = Readonly<Record<string, unknown>>

const pages = "https://open.feishu.cn/document/feishu-cards/"
const page = (path: string) => `${pages}card-json-v2-components/${path}`

const card = (...elements: ReadonlyArray<Json>): Json => ({ schema: "2.0", body: { elements } })

/** The samples give an icon the parts of both kinds. */
const icon = { tag: "standard_icon", token: "chat-forbidden_outlined", color: "orange", img_key: "img_v2_1" }
const common = { element_id: "custom_id", margin: "0px 0px 0px 0px" }
const confirm = { title: text("title"), text: text("content") }
const callback = { type: "callback", value: { key_1: "value_1" } }
const openUrl = {
  type: "open_url",
  default_url: "https://www.example.com",
  android_url: "https://developer.android.com/",
  ios_url: "lark://msgcard/unsupported_action",
  pc_url: "https://www.windows.com"
}
const fallback = { tag: "fallback_text", text: text("needs 6.8") }
const urls = {
  url: "https://open.feishu.cn",
  pc_url: "https://open.feishu.com",
  ios_url: "https://developer.apple.com/",
  android_url: "https://developer.android.com/"
}
const submits = [
  { tag: "button", text: text("Submit"), type: "primary", form_action_type: "submit", name: "Button_1" },
  { tag: "button", text: text("Cancel"), type: "default", form_action_type: "reset", name: "Button_2" }
].map((button) => ({ tag: "column", width: "auto", vertical_align: "top", elements: [button] }))

const form = (...elements: ReadonlyArray<Json>): Json => ({
  tag: "form",
  elements: [...elements, { tag: "column_set", columns: submits }],
  padding: "4px 0px 4px 0px",
  margin: "0px 0px 0px 0px",
  name: "Form_1"
})

/** A column set as the visual builder exports it. */
const exported = (...elements: ReadonlyArray<Json>): Json => ({
  tag: "column_set",
  flex_mode: "none",
  horizontal_spacing: "default",
  background_style: "default",
  columns: [{ tag: "column", width: "weighted", weight: 1, vertical_align: "top", elements }]
})

const audio = (...elements: ReadonlyArray<Json>): Json => ({
  schema: "2.0",
  config: {
    update_multi: true,
    enable_forward: false,
    style: {
      color: { "border-color": { light_mode: "rgba(5,157,178,0.52)", dark_mode: "rgba(78,23,108,0.49)" } }
    }
  },
  body: { direction: "vertical", padding: "12px 12px 12px 12px", elements }
})

const rows = [
  {
    customer_name: "Feishu",
    customer_date: 1699341315000,
    customer_scale: [{ text: "S2", color: "blue" }],
    customer_arr: 168,
    customer_poc: ["ou_1", "ou_2"],
    customer_link: "[Feishu](/ssl:ttdoc/emojis)"
  },
  {
    customer_name: 1,
    customer_date: "1606101072000",
    customer_scale: "S1",
    customer_arr: 168.23,
    customer_poc: "ou_1",
    customer_link: "",
    company_image: "![image.png](image_key)"
  }
]

/** The page, what the sample shows, and the card. */
export const documented: ReadonlyArray<readonly [page: string, shows: string, card: Json]> = [
  [
    `${pages}card-json-v2-structure`,
    "every property of the whole",
    {
      schema: "2.0",
      config: {
        streaming_mode: true,
        streaming_config: {},
        summary: { content: "own", i18n_content: { zh_cn: "", en_us: "", ja_jp: "" } },
        locales: ["en_us", "ja_jp"],
        enable_forward: true,
        update_multi: true,
        width_mode: "fill",
        use_custom_translation: false,
        enable_forward_interaction: false,
        style: {
          text_size: {
            "cus-0": { default: "medium", pc: "medium", mobile: "large" },
            "cus-1": { pc: "normal" }
          },
          color: { "cus-0": { light_mode: "rgba(5,157,178,0.52)", dark_mode: "rgba(78,23,108,0.49)" } }
        }
      },
      card_link: urls,
      header: {
        title: text("title"),
        subtitle: text("text"),
        text_tag_list: [{ tag: "text_tag", element_id: "custom_id", text: text("tag 1"), color: "neutral" }],
        i18n_text_tag_list: { zh_cn: [], en_us: [], ja_jp: [], zh_hk: [], zh_tw: [] },
        template: "blue",
        icon,
        padding: "12px 8px 12px 8px"
      },
      body: {
        direction: "vertical",
        padding: "12px 8px 12px 8px",
        horizontal_spacing: "3px",
        horizontal_align: "left",
        vertical_spacing: "4px",
        vertical_align: "center",
        elements: []
      }
    }
  ],
  [
    `${pages}card-json-v2-structure`,
    "parts that are empty",
    { schema: "2.0", config: {}, card_link: {}, header: {}, body: { elements: [] } }
  ],
  [`${pages}card-json-v2-structure`, "the blank card", {}],
  [
    `${pages}streaming-updates-openapi-overview`,
    "how streamed text is typed",
    {
      schema: "2.0",
      config: {
        streaming_mode: true,
        streaming_config: {
          print_frequency_ms: { default: 30, android: 25, ios: 40, pc: 50 },
          print_step: { default: 2, android: 3, ios: 4, pc: 5 },
          print_strategy: "fast"
        }
      },
      body: { elements: [{ tag: "markdown", content: "", element_id: "markdown_1" }] }
    }
  ],
  [
    `${pages}configure-multi-language-content`,
    "texts in languages alone, with the lists of languages of version 1.0",
    {
      schema: "2.0",
      header: {
        template: "orange",
        title: { tag: "plain_text", i18n_content: { en_us: "Reminder", zh_cn: "提醒" } },
        subtitle: { tag: "plain_text", content: "", i18n: { en_us: "English" } }
      },
      i18n_header: {},
      body: {
        elements: [
          { tag: "markdown", content: "*斜体*", i18n_content: { en_us: "*Italic*", zh_cn: "", ms_my: "" } },
          {
            tag: "img",
            img_key: "img_v3_1",
            i18n_img_key: { en_us: "img_v3_2" },
            scale_type: "fit_horizontal",
            alt: text("")
          }
        ]
      }
    }
  ],
  [
    page("containers/column-set"),
    "every property",
    card({
      tag: "column_set",
      element_id: "custom_id",
      margin: "4px",
      horizontal_spacing: "large",
      horizontal_align: "left",
      flex_mode: "none",
      background_style: "default",
      action: { multi_url: urls },
      columns: [
        {
          tag: "column",
          element_id: "custom_id2",
          background_style: "default",
          width: "auto",
          weight: 1,
          horizontal_spacing: "large",
          horizontal_align: "left",
          vertical_align: "center",
          vertical_spacing: "4px",
          direction: "vertical",
          padding: "8px",
          margin: "4px",
          action: { multi_url: urls },
          elements: []
        }
      ]
    })
  ],
  [
    page("containers/column-set"),
    "gaps and widths that are empty, sets within sets",
    card(
      { tag: "markdown", content: ":YouAreTheBest:**overview** ", text_align: "left", text_size: "heading" },
      {
        tag: "column_set",
        flex_mode: "bisect",
        horizontal_spacing: "",
        horizontal_align: "center",
        columns: [
          {
            tag: "column",
            width: "",
            direction: "horizontal",
            vertical_spacing: "8px",
            weight: 1,
            elements: [
              {
                tag: "column_set",
                flex_mode: "none",
                horizontal_spacing: "8px",
                columns: [
                  {
                    tag: "column",
                    width: "weighted",
                    background_style: "grey",
                    padding: "8px",
                    elements: [
                      exported({
                        tag: "div",
                        text: { ...text("29"), text_size: "heading", text_align: "center" }
                      }),
                      {
                        tag: "markdown",
                        content: "<text_tag color='blue'>86%</text_tag>",
                        text_align: "center"
                      }
                    ]
                  }
                ],
                margin: "0px 0px 0px 0px"
              }
            ]
          }
        ],
        margin: "16px 0px 0px 0px"
      }
    )
  ],
  [
    page("containers/form-container"),
    "every property",
    card({
      tag: "form",
      element_id: "custom_id",
      direction: "horizontal",
      horizontal_spacing: "8px",
      vertical_spacing: "8px",
      horizontal_align: "left",
      vertical_align: "top",
      padding: "4px 0px 4px 0px",
      margin: "0px 0px 0px 0px",
      name: "form_1",
      elements: [
        { tag: "input", name: "reason", required: true },
        {
          tag: "column_set",
          columns: [
            {
              tag: "column",
              width: "auto",
              elements: [
                {
                  tag: "button",
                  type: "primary",
                  text: text("Submit"),
                  behaviors: [openUrl, callback],
                  form_action_type: "submit",
                  name: "Button_1"
                }
              ]
            },
            {
              tag: "column",
              width: "auto",
              elements: [
                {
                  tag: "button",
                  type: "default",
                  text: text("Cancel"),
                  behaviors: [openUrl, callback],
                  form_action_type: "reset",
                  name: "Button_2"
                }
              ]
            }
          ]
        }
      ]
    })
  ],
  [
    page("containers/form-container"),
    "what older clients show, on inputs and on the form",
    card({
      ...form(
        {
          tag: "select_person",
          placeholder: text("choose"),
          options: [],
          width: "fill",
          type: "default",
          required: true,
          name: "PersonSelect_1"
        },
        {
          tag: "select_static",
          placeholder: text("choose"),
          options: ["1", "P1"].map((value) => ({
            text: text(value),
            value,
            icon: { tag: "standard_icon", token: "sheet-iconsets-stable_filled" }
          })),
          required: true,
          name: "Select_1"
        },
        {
          tag: "input",
          placeholder: text("enter"),
          default_value: "",
          width: "fill",
          name: "Input_1",
          fallback
        }
      ),
      fallback
    })
  ],
  [
    page("containers/form-container"),
    "a button that submits in the words of version 1.0, without a name",
    card({
      tag: "form",
      name: "form_1",
      elements: [
        { tag: "input", name: "reason", required: true },
        {
          tag: "button",
          action_type: "form_submit",
          text: { content: "Submit", tag: "lark_md" },
          type: "primary"
        }
      ]
    })
  ],
  [
    page("containers/interactive-container"),
    "every property",
    card({
      tag: "interactive_container",
      width: "fill",
      height: "auto",
      element_id: "custom_id",
      direction: "vertical",
      margin: "4px",
      horizontal_spacing: "large",
      horizontal_align: "left",
      vertical_align: "center",
      vertical_spacing: "4px",
      background_style: "default",
      has_border: false,
      border_color: "grey",
      corner_radius: "40px",
      padding: "10px 20px 10px 20px",
      behaviors: [openUrl, callback],
      disabled: false,
      disabled_tips: text("demo"),
      confirm: {},
      hover_tips: text("demo"),
      elements: []
    })
  ],
  [
    page("containers/collapsible-panel"),
    "every property",
    card({
      tag: "collapsible_panel",
      ...common,
      direction: "vertical",
      vertical_spacing: "8px",
      horizontal_spacing: "8px",
      vertical_align: "top",
      horizontal_align: "left",
      padding: "8px 8px 8px 8px",
      expanded: true,
      background_color: "grey",
      header: {
        title: { tag: "markdown", content: "**title**" },
        background_color: "grey",
        vertical_align: "center",
        padding: "4px 0px 4px 8px",
        position: "top",
        width: "auto",
        icon: { ...icon, size: "16px 16px" },
        icon_position: "follow_text",
        icon_expanded_angle: -180
      },
      border: { color: "grey", corner_radius: "5px" },
      elements: [{ tag: "markdown", content: "long" }]
    })
  ],
  [
    page("containers/collapsible-panel"),
    "an icon without a colour, a header without a title",
    card(
      {
        tag: "collapsible_panel",
        expanded: false,
        header: {
          title: text("title"),
          icon: { tag: "standard_icon", token: "down-small-ccm_outlined", color: "", size: "16px 16px" },
          width: "auto_when_fold"
        },
        elements: [{ tag: "markdown", content: "long" }]
      },
      { tag: "collapsible_panel", header: {}, elements: [] }
    )
  ],
  [
    page("content-components/title"),
    "a title in Markdown",
    {
      schema: "2.0",
      header: {
        title: { tag: "lark_md", content: ":Partying:title " },
        subtitle: text("second"),
        text_tag_list: ["blue", "turquoise", "orange"].map((color) => ({
          tag: "text_tag",
          text: text("tag"),
          color
        })),
        template: "blue",
        icon: { tag: "standard_icon", token: "larkcommunity_colorful" },
        padding: "12px"
      },
      body: { elements: [{ tag: "div", text: text("x") }] }
    }
  ],
  [
    page("content-components/title"),
    "a second line alone",
    { schema: "2.0", header: { subtitle: text("second") }, body: { elements: [] } }
  ],
  [
    page("content-components/plain-text"),
    "every property",
    card({
      tag: "div",
      ...common,
      width: "fill",
      text: { ...text(""), text_size: "normal", text_color: "default", text_align: "left", lines: 2 },
      icon
    })
  ],
  [
    page("content-components/plain-text"),
    "fields of version 1.0",
    card({
      tag: "div",
      text: { ...text("text-lark_md"), lines: 1 },
      fields: ["<a>https://open.feishu.cn</a>", "ready\nnew line", "~~x~~", "<at id=all></at>"].map(
        (content) => ({ is_short: false, text: { tag: "lark_md", content } })
      )
    })
  ],
  [
    page("content-components/rich-text"),
    "every property, and what Markdown knows",
    card(
      {
        tag: "markdown",
        ...common,
        content:
          "<person id = 'ou_1' show_name = true show_avatar = true style = 'normal'></person> :OK::THUMBSUP:\n" +
          "*i* **b** ~~s~~ <font color='red'>red</font> <text_tag color=\"blue\">tag</text_tag>\n" +
          "<link icon='chat_outlined' url='https://open.feishu.cn' pc_url='' ios_url=''>link</link>\n<at id=all></at>\n" +
          "- a\n    - b\n1. c\n```JSON\n{}\n```\n> quote\n<number_tag>1</number_tag>",
        text_size: "normal",
        text_align: "left",
        icon
      },
      { tag: "markdown", content: "# head", margin: "0px 0px 0px 0px" }
    )
  ],
  [
    page("content-components/image"),
    "an image without alt",
    card({ tag: "img", img_key: "img_v3_1", scale_type: "crop_center", margin: "4px -12px" })
  ],
  [
    page("content-components/image"),
    "every property, those of version 1.0 too",
    card({
      tag: "img",
      ...common,
      img_key: "img_v3_1",
      alt: text(""),
      title: text(""),
      corner_radius: "5px",
      scale_type: "crop_top",
      size: "100px 100px",
      transparent: false,
      preview: false,
      mode: "large",
      custom_width: "300px",
      compact_width: false
    })
  ],
  [
    page("content-components/multi-image-laylout"),
    "every property",
    card({
      tag: "img_combination",
      ...common,
      combination_mode: "double",
      combination_transparent: false,
      corner_radius: "12px",
      img_list: [{ img_key: "img_v3_1", transparent: false }, { img_key: "img_v3_2" }]
    })
  ],
  [
    page("content-components/user-profile"),
    "every property",
    card({
      tag: "person",
      ...common,
      size: "medium",
      user_id: "ou_1",
      show_avatar: true,
      show_name: true,
      style: "normal"
    })
  ],
  [
    page("content-components/user-list"),
    "every property",
    card({
      tag: "person_list",
      ...common,
      drop_invalid_user_id: false,
      lines: 1,
      show_name: true,
      show_avatar: true,
      size: "large",
      persons: [{ id: "ou_1" }, { id: "ou_1" }],
      icon,
      ud_icon: { token: "chat-forbidden_outlined", style: { color: "red" } }
    })
  ],
  [
    page("content-components/chart"),
    "every property",
    card({
      tag: "chart",
      ...common,
      aspect_ratio: "16:9",
      color_theme: "brand",
      chart_spec: {
        type: "line",
        title: { text: "line" },
        data: { values: [{ time: "2:00", value: 8 }] },
        xField: "time",
        yField: "value"
      },
      preview: true,
      height: "auto"
    })
  ],
  [
    page("content-components/table"),
    "every property, and cells of every kind",
    card({
      tag: "table",
      ...common,
      page_size: 5,
      row_height: "low",
      row_max_height: "50px",
      freeze_first_column: true,
      header_style: {
        text_align: "left",
        text_size: "normal",
        background_style: "none",
        text_color: "grey",
        bold: true,
        lines: 1
      },
      columns: [
        {
          name: "customer_name",
          display_name: "Name",
          width: "auto",
          data_type: "text",
          vertical_align: "top",
          horizontal_align: "left"
        },
        { name: "customer_link", display_name: "Link", data_type: "lark_md" },
        {
          name: "customer_arr",
          display_name: "ARR",
          data_type: "number",
          format: { symbol: "¥", precision: 2, separator: true },
          width: "120px"
        },
        { name: "customer_scale", display_name: "Scale", data_type: "options" },
        { name: "customer_poc", display_name: "Person", data_type: "persons" },
        { name: "customer_date", display_name: "Date", data_type: "date", date_format: "YYYY/MM/DD" },
        { name: "company_image", display_name: "Image", data_type: "markdown" }
      ],
      rows
    })
  ],
  [page("content-components/divider"), "a line", card({ tag: "hr", ...common })],
  [
    page("content-components/audio"),
    "every property",
    audio({
      tag: "audio",
      ...common,
      file_key: "file_v3_1",
      i18n_file_key: { zh_cn: "file_v3_2", en_us: "file_v3_3" },
      audio_id: "1",
      disabled: false,
      disabled_tips: text("disabled"),
      show_progress_bar: true,
      show_time: true,
      time_display: "default",
      time_position: "end",
      border: { color: "border-color", corner_radius: "8px" },
      style: "normal",
      padding: "12px",
      background_style: "bg-white",
      fill_color: "blue-800",
      width: "default",
      fallback
    })
  ],
  [
    page("content-components/audio"),
    "other looks, and clients that leave it out",
    audio(
      {
        tag: "audio",
        file_key: "file_v3_1",
        style: "flat",
        time_position: "both_sides",
        time_display: "both"
      },
      { tag: "audio", file_key: "file_v3_1", style: "speak", width: "120px", fallback: "drop" }
    )
  ],
  [
    page("interactive-components/button"),
    "every property",
    card({
      tag: "button",
      ...common,
      type: "primary",
      size: "small",
      width: "default",
      text: text("ok"),
      icon,
      hover_tips: {},
      disabled: false,
      disabled_tips: {},
      confirm,
      behaviors: [openUrl, callback]
    })
  ],
  [
    page("interactive-components/button"),
    "a page and a value of version 1.0, beside behaviors and alone",
    card(
      {
        tag: "button",
        text: text("laser"),
        behaviors: [openUrl],
        type: "laser",
        hover_tips: text("hover"),
        value: { key: "value" }
      },
      {
        tag: "button",
        text: text("primary"),
        url: "https://open.feishu.cn/document",
        multi_url: urls,
        type: "primary",
        value: "v"
      }
    )
  ],
  [
    page("interactive-components/input"),
    "every property",
    card({
      tag: "input",
      ...common,
      name: "input1",
      required: false,
      placeholder: text("enter"),
      default_value: "demo",
      disabled: false,
      disabled_tips: text("disabled"),
      width: "default",
      behaviors: [callback],
      max_length: 5,
      input_type: "multiline_text",
      rows: 1,
      auto_resize: true,
      max_rows: 5,
      show_icon: false,
      label: text("text:"),
      label_position: "left",
      value: { k: "v" },
      confirm
    })
  ],
  [
    page("interactive-components/input"),
    "a form that submits in the words of version 1.0; texts without a tag, as its table allows; a value that is a text",
    card({
      tag: "form",
      name: "Form_1",
      elements: [
        {
          tag: "input",
          element_id: "username",
          placeholder: { content: "enter" },
          label: {},
          default_value: "",
          value: "v",
          name: "Input_1"
        },
        exported({
          tag: "button",
          text: text("Submit"),
          type: "primary",
          action_type: "form_submit",
          name: "Button_1"
        }),
        exported({
          tag: "button",
          text: text("Cancel"),
          action_type: "form_reset",
          name: "Button_2",
          complex_interaction: true
        })
      ]
    })
  ],
  [
    page("interactive-components/overflow"),
    "every property",
    card({
      tag: "overflow",
      ...common,
      width: "fill",
      options: [
        {
          text: text("a page"),
          multi_url: {
            url: "https://open.feishu.cn/document/home/index",
            pc_url: "",
            ios_url: "",
            android_url: ""
          },
          value: "document"
        },
        { value: "bare" }
      ],
      behaviors: [callback],
      confirm
    })
  ],
  [
    page("interactive-components/single-select-dropdown-menu"),
    "every property",
    card({
      tag: "select_static",
      ...common,
      type: "default",
      name: "select_1",
      required: false,
      disabled: false,
      initial_option: "1",
      initial_index: 1,
      placeholder: text("choose"),
      width: "default",
      options: [{ text: text("1"), icon, value: "1" }],
      behaviors: [callback],
      confirm
    })
  ],
  [
    page("interactive-components/multi-select-dropdown-menu"),
    "every property",
    card(
      form(
        exported({
          tag: "multi_select_static",
          ...common,
          type: "default",
          name: "multi_select_departments",
          required: true,
          disabled: false,
          placeholder: text("choose"),
          width: "default",
          behaviors: [callback],
          selected_values: [],
          options: [{ text: text("1"), icon, value: "selectDemo1" }],
          confirm
        })
      )
    )
  ],
  [
    page("interactive-components/single-select-user-picker"),
    "every property",
    card({
      tag: "select_person",
      ...common,
      type: "text",
      required: true,
      disabled: false,
      initial_option: "ou_1",
      placeholder: text("choose"),
      width: "default",
      behaviors: [callback],
      options: [{ value: "ou_1" }, { value: "ou_1" }, {}],
      confirm
    })
  ],
  [
    page("interactive-components/multi-select-user-picker"),
    "every property",
    card(
      form({
        tag: "multi_select_person",
        ...common,
        type: "default",
        name: "multi_select_users",
        required: true,
        disabled: false,
        selected_values: ["ou_1"],
        placeholder: text("choose"),
        width: "default",
        behaviors: [callback],
        options: [{ value: "ou_1" }],
        confirm
      })
    )
  ],
  ...(
    [
      ["date-picker", "date_picker", { initial_date: "2024-01-01" }],
      ["time-selector", "picker_time", { initial_time: "11:30" }],
      ["date-time-picker", "picker_datetime", { initial_datetime: "2024-01-01 11:30" }]
    ] as const
  ).map(
    ([path, tag, initial]) =>
      [
        page(`interactive-components/${path}`),
        "every property",
        card({
          tag,
          ...common,
          name: "picker1",
          required: false,
          disabled: false,
          width: "default",
          behaviors: [callback],
          ...initial,
          placeholder: text("choose"),
          value: { "key-1": 1 },
          confirm
        })
      ] as const
  ),
  [
    page("interactive-components/image-picker"),
    "every property",
    card({
      tag: "select_img",
      ...common,
      multi_select: false,
      layout: "bisect",
      name: "choice_123",
      required: false,
      can_preview: false,
      aspect_ratio: "16:9",
      disabled: false,
      disabled_tips: text("disabled"),
      value: { key: "value" },
      options: [
        {
          img_key: "img_v2_1",
          value: "picture1",
          disabled: false,
          disabled_tips: text("disabled"),
          hover_tips: text("first")
        },
        { img_key: "img_v2_2" }
      ],
      behaviors: [callback],
      confirm
    })
  ],
  [
    page("interactive-components/checker"),
    "every property",
    card({
      tag: "checker",
      ...common,
      name: "check_1",
      checked: false,
      text: { ...text(""), text_size: "normal", text_color: "default", text_align: "left" },
      overall_checkable: true,
      button_area: {
        pc_display_rule: "always",
        buttons: [
          {
            tag: "button",
            type: "text",
            size: "small",
            text: text("text"),
            icon,
            disabled: false,
            behaviors: []
          }
        ]
      },
      checked_style: { show_strikethrough: true, opacity: 1 },
      padding: "0px",
      confirm,
      behaviors: [callback],
      hover_tips: {},
      disabled: false,
      disabled_tips: {}
    })
  ],
  [
    page("interactive-components/checker"),
    "buttons with an icon and an empty text",
    card(
      exported({
        tag: "checker",
        name: "check_2",
        text: { tag: "lark_md", content: "done 💬[room](https://open.feishu.cn)" },
        button_area: {
          pc_display_rule: "on_hover",
          buttons: [
            {
              tag: "button",
              type: "text",
              size: "large",
              text: text(""),
              icon: { tag: "standard_icon", token: "tab-todo_outlined", color: "grey-500" },
              behaviors: [openUrl]
            }
          ]
        },
        checked_style: { show_strikethrough: true, opacity: 0.5 },
        behaviors: [callback]
      })
    )
  ],
  [
    "https://open.feishu.cn/document/ukTMukTMukTM/uMDO1YjLzgTN24yM4UjN",
    "a size that the card does not define, a second line that is empty",
    {
      schema: "2.0",
      config: { update_multi: true },
      body: {
        direction: "vertical",
        padding: "12px 12px 12px 12px",
        elements: [{ tag: "div", text: { ...text("x"), text_size: "normal_v2" }, margin: "0px 0px 0px 0px" }]
      },
      header: { title: text("title"), subtitle: text(""), template: "blue" }
    }
  ],
  [
    "https://open.feishu.cn/document/ukTMukTMukTM/uETOyYjLxkjM24SM5IjN",
    "a page for all platforms beside empty ones, and a link of the whole that is empty",
    {
      schema: "2.0",
      card_link: { url: "", pc_url: "", ios_url: "", android_url: "" },
      body: {
        elements: [
          {
            tag: "button",
            text: text("more"),
            type: "default",
            width: "",
            size: "medium",
            behaviors: [
              { type: "open_url", default_url: "https://x.com", pc_url: "", ios_url: "", android_url: "" }
            ],
            margin: ""
          }
        ]
      }
    }
  ],
  [
    "https://open.feishu.cn/document/feishu-cards/card-json-v2-components/component-json-v2-overview",
    "numbers in texts",
    card(
      {
        tag: "column_set",
        columns: [{ tag: "column", width: "weighted", weight: "2", elements: [{ tag: "hr" }] }]
      },
      { tag: "input", max_length: "5", rows: "3" }
    )
  ],
  [
    `${pages}card-json-v2-breaking-changes-release-notes`,
    "the parts of version 2.0, and the spacing of a panel",
    {
      schema: "2.0",
      config: { update_multi: true },
      card_link: {},
      header: {},
      body: {
        elements: [
          {
            tag: "collapsible_panel",
            header: { title: text("title"), margin: "0", padding: "4px 8px" },
            margin: "0",
            padding: "8px",
            vertical_spacing: "8px",
            horizontal_spacing: "8px",
            elements: []
          }
        ]
      },
      fallback: {}
    }
  ],
  [
    `${pages}configure-multi-language-content`,
    "texts in their languages alone, and another name for files by language",
    audio(
      { tag: "audio", file_key: "file_v3_1", i18n_file_key_key: { zh_cn: "file_v3_2" } },
      { tag: "markdown", i18n_content: { zh_cn: "一", en_us: "one" } },
      { tag: "div", text: { tag: "plain_text", i18n_content: { zh_cn: "一", en_us: "one" } } }
    )
  ]
]
