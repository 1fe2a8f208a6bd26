import * as Docx from "@effect-feishu/core/Docx"
import * as Drive from "@effect-feishu/core/Drive"
import * as Wiki from "@effect-feishu/core/Wiki"
import * as Sandbox from "@effect-feishu/sandbox/Sandbox"
import * as SandboxFeishu from "@effect-feishu/sandbox/SandboxFeishu"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as FastCheck from "fast-check"
import * as Option from "effect/Option"

const token = "AbCdEfGhIjKlMnOpQrStUvWxYz1"
const parse = (text: string) => Option.getOrUndefined(Drive.parseDocumentReference(text))

describe("Drive.parseDocumentReference", () => {
  it("knows every kind of document on every host of Feishu and Lark", () => {
    const kinds = [
      ["docx", "docx"],
      ["wiki", "wiki"],
      ["sheets", "sheet"],
      ["base", "bitable"],
      ["file", "file"],
      ["drive/folder", "folder"],
      ["mindnotes", "mindnote"],
      ["slides", "slides"],
      ["minutes", "minutes"],
      ["board", "board"]
    ] as const
    const hosts = ["acme.feishu.cn", "acme.larksuite.com", "acme.sg.larksuite.com", "acme.larkoffice.com"]
    for (const host of hosts) {
      for (const [path, docType] of kinds) {
        assert.deepStrictEqual(parse(`https://${host}/${path}/${token}`), { token, docType }, path)
      }
    }
  })

  it("finds an address within a text, with its query, its fragment and the signs around it", () => {
    const around = [
      `see https://acme.feishu.cn/docx/${token}?from=chat#part, please`,
      `(https://acme.feishu.cn/docx/${token})`,
      `请看https://acme.feishu.cn/docx/${token}。谢谢`,
      `It is https://acme.feishu.cn/docx/${token}.`,
      `[notes](https://acme.feishu.cn/docx/${token}), [more](https://example.com)`,
      `<a href="https://acme.feishu.cn/docx/${token}">`,
      `https://example.com/ and https://acme.feishu.cn/docx/${token}/`
    ]
    for (const text of around) assert.deepStrictEqual(parse(text), { token, docType: "docx" }, text)
  })

  it("tells the table of a base and the sheet of a spreadsheet", () => {
    assert.deepStrictEqual(parse(`https://acme.feishu.cn/base/${token}?table=tbl1&view=vew1`), {
      token,
      docType: "bitable",
      subId: "tbl1"
    })
    assert.deepStrictEqual(parse(`https://acme.feishu.cn/sheets/${token}?sheet=Q7PlXT`), {
      token,
      docType: "sheet",
      subId: "Q7PlXT"
    })
  })

  it("the last pair of kind and token in an address counts", () => {
    assert.deepStrictEqual(parse(`https://acme.feishu.cn/space/docs/docx/${token}`), {
      token,
      docType: "docx"
    })
  })

  it("an old address of a document leads to what its token says", () => {
    assert.strictEqual(parse("https://acme.feishu.cn/docs/doccnAbCdEfGh")?.docType, "doc")
    assert.strictEqual(parse("https://acme.feishu.cn/docs/doxcnAbCdEfGh")?.docType, "docx")
    assert.strictEqual(parse(`https://acme.feishu.cn/docs/${token}`)?.docType, "docx")
  })

  it("a bare token of the older form tells its kind, a newer one only with a default", () => {
    assert.deepStrictEqual(parse("doxcnAbCdEf"), { token: "doxcnAbCdEf", docType: "docx" })
    assert.deepStrictEqual(parse("the page wikcnAbCdEf."), { token: "wikcnAbCdEf", docType: "wiki" })
    assert.strictEqual(parse("wikcnAbC"), undefined)
    assert.strictEqual(parse(token), undefined)
    assert.deepStrictEqual(
      Option.getOrUndefined(Drive.parseDocumentReference(` ${token} `, { defaultDocType: "docx" })),
      { token, docType: "docx" }
    )
    assert.isTrue(Option.isNone(Drive.parseDocumentReference("hello there", { defaultDocType: "docx" })))
  })

  it("an address of somebody else is none, unless its token looks like one", () => {
    assert.strictEqual(parse("https://example.com/docs/introduction"), undefined)
    assert.deepStrictEqual(parse(`https://docs.acme.example/docx/${token}`), { token, docType: "docx" })
    assert.strictEqual(parse("https://"), undefined)
  })

  it("never throws, whatever the text", () => {
    FastCheck.assert(
      FastCheck.property(FastCheck.string(), FastCheck.webUrl(), (text, url) => {
        Drive.parseDocumentReference(`${text} ${url} ${text}`)
        Drive.documentReferenceFromMapping({ token: text, url, doc_type: text })
      })
    )
  })

  it("finds any token in any address", () => {
    FastCheck.assert(
      FastCheck.property(FastCheck.stringMatching(/^[A-Za-z0-9]{22,27}$/), (one) => {
        assert.strictEqual(parse(`https://a.feishu.cn/wiki/${one}?x=1`)?.token, one)
      })
    )
  })
})

describe("Drive.documentReferenceFromMapping", () => {
  const from = (data: object, options?: Drive.MappingOptions) =>
    Option.getOrUndefined(Drive.documentReferenceFromMapping(data as { [key: string]: unknown }, options))

  it("looks at tokens, then at addresses, then at the text", () => {
    const url = `https://acme.feishu.cn/wiki/${token}`
    assert.deepStrictEqual(from({ url, doc_token: "doxcnAbCdEf" }), {
      token: "doxcnAbCdEf",
      docType: "docx"
    })
    assert.deepStrictEqual(from({ url, doc_token: "" }), { token, docType: "wiki" })
    assert.deepStrictEqual(from({ url: null }, { text: url }), { token, docType: "wiki" })
    assert.strictEqual(from({}), undefined)
  })

  it("the kind is the one that is named, else the token's, else the default", () => {
    assert.strictEqual(from({ token, doc_type: "docs" })?.docType, "doc")
    assert.strictEqual(from({ token, doc_type: "sheet" })?.docType, "sheet")
    assert.strictEqual(from({ token: "wikcnAbCdEf" }, { defaultDocType: "docx" })?.docType, "wiki")
    assert.strictEqual(from({ token }, { defaultDocType: "docx" })?.docType, "docx")
    assert.strictEqual(from({ token })?.docType, undefined)
    assert.strictEqual(
      from({ my: token, kind: "bitable" }, { tokenKeys: ["my"], docTypeKey: "kind" })?.docType,
      "bitable"
    )
  })

  it("the notes of a meeting are a docx where nothing tells", () => {
    assert.deepStrictEqual(
      Drive.meetingNoteReferenceFromMapping({ note_token: token }),
      Option.some({ token, docType: "docx" })
    )
    assert.deepStrictEqual(
      Drive.meetingNoteReferenceFromMeeting({ meeting: { url: "https://vc.feishu.cn/j/1", note_id: token } }),
      Option.some({ token, docType: "docx" })
    )
    assert.isTrue(Option.isNone(Drive.meetingNoteReferenceFromMeeting({ url: "https://vc.feishu.cn/j/1" })))
  })
})

describe("Drive.rawDocumentContent", () => {
  it.effect("reads a document by address, through a wiki node where need be", () =>
    Effect.gen(function* () {
      const { document } = yield* Docx.create("Plain")
      const id = document.document_id
      assert.strictEqual(yield* Drive.rawDocumentContent(`https://a.feishu.cn/docx/${id}`), "Plain\n")
      assert.strictEqual(yield* Drive.rawDocumentContent(id), "Plain\n")
      const [space] = yield* Wiki.listSpaces()
      const { node } = yield* Wiki.createNode(space!.space_id, "docx", { title: "In a wiki" })
      const url = `https://a.feishu.cn/wiki/${node.node_token}`
      assert.strictEqual(yield* Drive.rawDocumentContent(url), "In a wiki\n")
      const resolved = yield* Drive.resolveDocumentReference({ token: node.node_token, docType: "wiki" })
      assert.deepStrictEqual(resolved, { token: node.obj_token, docType: "docx" })
    }).pipe(Effect.provide(SandboxFeishu.layer({ seed: 1 })))
  )

  it.effect("says what a reference leads to when that has no text", () =>
    Effect.gen(function* () {
      const [space] = yield* Wiki.listSpaces()
      const { node } = yield* Wiki.createNode(space!.space_id, "sheet")
      const sheet = yield* Effect.flip(Drive.rawDocumentContent({ token: node.node_token, docType: "wiki" }))
      assert.match(sheet.message, /leads to a sheet, not to a docx/)
      yield* Sandbox.clearRequests
      const none = yield* Effect.flip(Drive.rawDocumentContent("no reference"))
      assert.strictEqual(none._tag, "FeishuInvalidRequestError")
      assert.deepStrictEqual(yield* Sandbox.requests, [])
    }).pipe(Effect.provide(SandboxFeishu.layer({ seed: 1 })))
  )
})
