import * as Lark from "@larksuiteoapi/node-sdk"
const client = new Lark.Client({ appId: "cli_1", appSecret: "secret" })
const data = { receive_id: "oc_1", msg_type: "text", content: "{}" }
export const running: Promise<string | undefined> = client.im.v1.message
  .create({ params: { receive_id_type: "chat_id" }, data })
  .then((reply) => reply.data?.message_id)
