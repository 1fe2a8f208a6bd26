import * as Bitable from "@effect-feishu/core/Bitable"
import * as Sandbox from "@effect-feishu/sandbox/Sandbox"
import * as SandboxFeishu from "@effect-feishu/sandbox/SandboxFeishu"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as FastCheck from "effect/FastCheck"
import * as Option from "effect/Option"

const { cells } = Bitable

/** A record as the documentation shows one that was searched for. */
const searched = {
  多行文本: [
    { text: "多行文本内容1", type: "text" },
    {
      mentionNotify: false,
      mentionType: "User",
      name: "张三",
      text: "@张三",
      token: "ou_2910013f1e6456f16a0ce75ede950a0a",
      type: "mention"
    }
  ],
  条码: [{ text: "123", type: "text" }],
  数字: 2323.2323,
  进度: 0.66,
  单选: "选项1",
  多选: ["选项1", "选项2"],
  日期: 1690992000000,
  复选框: true,
  人员: [
    { id: "ou_2910013f1e6456f16a0ce75ede950a0a", name: "张三", en_name: "ZhangSan", email: "" },
    { id: "ou_e04138c9633dd0d2ea166d79f548ab5d", name: "李四", en_name: "LiSi", email: "lisi@example.com" }
  ],
  群组: [{ id: "oc_cd07f55f14d6f4a4f1b51504e7e97f48", name: "武侠聊天组", avatar_url: "https://x.example" }],
  电话号码: "131xxxx6666",
  自动编号: "17",
  超链接: { link: "https://bitable.larksuite.com", text: "Lark多维表格官网" },
  附件: [{ file_token: "Vl3FbVkvnowlgpxpqsAbBrtFcrd", name: "Lark.jpeg", size: 32975, type: "image/jpeg" }],
  单向关联: { link_record_ids: ["recnVYsuqV"] },
  双向关联: { link_record_ids: ["recqLvMaXT", "recrdld32q"] },
  地理位置: {
    address: "东长安街",
    adname: "东城区",
    cityname: "北京市",
    full_address: "天安门广场，北京市东城区东长安街",
    location: "116.397755,39.903179",
    name: "天安门广场",
    pname: "北京市"
  },
  是否延期: { type: 1, value: [{ text: "✅ 正常", type: "text" }] },
  合计: { type: 2, value: [42] },
  截止: { type: 5, value: [1690992000000] },
  查找引用: {
    type: 1,
    value: [
      { text: "north", type: "text" },
      { text: "south", type: "text" }
    ]
  },
  查找人员: { type: 11, value: [{ id: "ou_1", name: "Ada" }] }
}

describe("Bitable.cells", () => {
  const texts: ReadonlyArray<readonly [keyof typeof searched, string]> = [
    ["多行文本", "多行文本内容1@张三"],
    ["条码", "123"],
    ["数字", "2323.2323"],
    ["进度", "0.66"],
    ["单选", "选项1"],
    ["多选", "选项1, 选项2"],
    ["日期", "1690992000000"],
    ["复选框", "true"],
    ["人员", "张三, 李四"],
    ["群组", "武侠聊天组"],
    ["电话号码", "131xxxx6666"],
    ["自动编号", "17"],
    ["超链接", "Lark多维表格官网"],
    ["附件", "Lark.jpeg"],
    ["单向关联", "recnVYsuqV"],
    ["双向关联", "recqLvMaXT, recrdld32q"],
    ["地理位置", "天安门广场，北京市东城区东长安街"],
    ["是否延期", "✅ 正常"],
    ["合计", "42"],
    ["截止", "1690992000000"],
    ["查找引用", "north, south"],
    ["查找人员", "Ada"]
  ]
  it.each(texts)("text: what is seen in the documented %s", (field, text) => {
    assert.strictEqual(cells.text(searched[field]), text)
  })

  it("text: every documented cell is covered", () => {
    assert.deepStrictEqual(texts.map(([field]) => field).toSorted(), Object.keys(searched).toSorted())
  })

  it("text: a record that was listed has the same text, though its cells have other shapes", () => {
    assert.strictEqual(cells.text("Water the plants"), "Water the plants")
    const linked = [
      { record_ids: ["rec1", "rec2"], table_id: "tbl2", text: "A,B", text_arr: ["A", "B"], type: "text" }
    ]
    assert.strictEqual(cells.text(linked), "A,B")
    assert.deepStrictEqual(cells.links(linked), ["rec1", "rec2"])
    assert.deepStrictEqual(cells.links(["rec1"]), ["rec1"])
    assert.deepStrictEqual(cells.links("Water the plants"), [])
  })

  it("text: what is empty has none, and what is of no known kind is not left out", () => {
    for (const empty of [undefined, null, "", [], { link_record_ids: [] }, { type: 1, value: [] }]) {
      assert.strictEqual(cells.text(empty), "")
    }
    assert.strictEqual(cells.text({ tomorrow: 1 }), '{"tomorrow":1}')
  })

  it("text: pieces of one text are joined as they are, whatever they hold", () => {
    const piece = FastCheck.record({
      type: FastCheck.constantFrom("text", "mention", "url"),
      text: FastCheck.string()
    })
    FastCheck.assert(
      FastCheck.property(FastCheck.array(piece), (pieces) => {
        assert.strictEqual(cells.text(pieces), pieces.map(({ text }) => text).join(""))
        assert.deepStrictEqual(cells.segments(pieces), pieces)
      }),
      { seed: 20, numRuns: 200 }
    )
  })

  it("segments: have who is mentioned and where a link leads to", () => {
    assert.strictEqual(cells.segments(searched["多行文本"])[1]?.token, "ou_2910013f1e6456f16a0ce75ede950a0a")
    assert.deepStrictEqual(cells.segments("plain"), [{ type: "text", text: "plain" }])
    assert.deepStrictEqual(cells.segments(searched["超链接"]), [
      { type: "url", text: "Lark多维表格官网", link: "https://bitable.larksuite.com" }
    ])
  })

  it("number: also of a text, of a formula, and none of what is no number or more than one", () => {
    for (const [cell, expected] of [
      [searched["数字"], 2323.2323],
      ["4118543", 4118543],
      [[{ type: "text", text: " -1.5 " }], -1.5],
      [searched["合计"], 42],
      [0, 0]
    ] as const) {
      assert.deepStrictEqual(cells.number(cell), Option.some(expected))
    }
    for (const cell of [
      undefined,
      null,
      "",
      " ",
      "12 apples",
      true,
      { type: 2, value: [1, 2] },
      ["1", "2"],
      "1e999"
    ]) {
      assert.deepStrictEqual(cells.number(cell), Option.none())
    }
  })

  it("time, options, members, attachments, links, url and checked read the documented cells", () => {
    assert.deepStrictEqual(cells.time(searched["日期"]), Option.some(1690992000000))
    assert.deepStrictEqual(cells.time(searched["截止"]), Option.some(1690992000000))
    assert.deepStrictEqual(cells.options(searched["单选"]), ["选项1"])
    assert.deepStrictEqual(cells.options(searched["多选"]), ["选项1", "选项2"])
    assert.deepStrictEqual(
      cells.members(searched["人员"]).map(({ id }) => id),
      ["ou_2910013f1e6456f16a0ce75ede950a0a", "ou_e04138c9633dd0d2ea166d79f548ab5d"]
    )
    assert.strictEqual(cells.members(searched["查找人员"])[0]?.name, "Ada")
    assert.strictEqual(cells.members(searched["群组"])[0]?.id, "oc_cd07f55f14d6f4a4f1b51504e7e97f48")
    assert.strictEqual(cells.attachments(searched["附件"])[0]?.file_token, "Vl3FbVkvnowlgpxpqsAbBrtFcrd")
    assert.deepStrictEqual(cells.links(searched["双向关联"]), ["recqLvMaXT", "recrdld32q"])
    assert.deepStrictEqual(
      cells.url(searched["超链接"]),
      Option.some({ text: "Lark多维表格官网", link: "https://bitable.larksuite.com" })
    )
    assert.isTrue(cells.checked(searched["复选框"]))
    assert.isFalse(cells.checked(undefined))
  })

  it("each reader takes whatever JSON there is", () => {
    FastCheck.assert(
      FastCheck.property(FastCheck.jsonValue(), (cell) => {
        assert.isString(cells.text(cell))
        for (const read of [cells.segments, cells.options, cells.members, cells.attachments, cells.links]) {
          assert.isArray(read(cell))
        }
        for (const read of [cells.number, cells.time, cells.url]) assert.isTrue(Option.isOption(read(cell)))
        assert.isBoolean(cells.checked(cell))
      }),
      { seed: 21, numRuns: 300 }
    )
  })

  it.effect("a record reads the same whether it was listed or searched for", () =>
    Effect.gen(function* () {
      const { app } = yield* Bitable.apps.create("Plants")
      const appToken = app!.app_token!
      const { table_id: tableId = "" } = yield* Bitable.tables.create(appToken, {
        name: "Plants",
        fields: [
          Bitable.field("Name", "text"),
          Bitable.field("Height", "number"),
          Bitable.field("Site", "url"),
          Bitable.field("Owner", "user")
        ]
      })
      const {
        users: [owner]
      } = yield* Sandbox.users()
      yield* Bitable.records.create(appToken, tableId, {
        Name: "Fern",
        Height: 12.5,
        Site: { link: "https://fern.example", text: "Fern" },
        Owner: [{ id: owner!.open_id }]
      })
      const listed = (yield* Bitable.records.list(appToken, tableId)).find(
        ({ fields }) => "Name" in (fields ?? {})
      )
      const [found] = yield* Bitable.records.search(appToken, tableId, {
        filter: Bitable.where("Name", "is", "Fern")
      })
      for (const record of [listed, found]) {
        const fields = record?.fields ?? {}
        assert.strictEqual(cells.text(fields["Name"]), "Fern")
        assert.deepStrictEqual(cells.number(fields["Height"]), Option.some(12.5))
        assert.deepStrictEqual(
          Option.map(cells.url(fields["Site"]), ({ link }) => link),
          Option.some("https://fern.example")
        )
        assert.strictEqual(cells.members(fields["Owner"])[0]?.id, owner!.open_id)
      }
    }).pipe(Effect.provide(SandboxFeishu.layer({ seed: 1 })))
  )
})
