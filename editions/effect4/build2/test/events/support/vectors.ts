/** Requests whose encryption and signatures were made by another implementation. */
export const E1 = {
  key: "kElarkTest0001",
  iv: "000102030405060708090a0b0c0d0e0f",
  text: '{"challenge":"c-0001","token":"vt-demo","type":"url_verification"}',
  encrypted:
    "AAECAwQFBgcICQoLDA0OD9pnAwzMVLA0Q6H4+OHC8S5uTIRY+MKF0sQ3sxdYJxVLvvw3Ll80Fc+cbQGdpAlpXNp7iVU91aOVaSTvDeLKfm6kUqvUzH1Lptxaq80ib0/L"
}

export const E2 = {
  key: "密钥-Ключ-42",
  iv: "f0e1d2c3b4a5968778695a4b3c2d1e0f",
  text: String.raw`{"schema":"2.0","header":{"event_id":"ev-demo-0002","token":"vt-demo","create_time":"1700000000000","event_type":"im.message.receive_v1","tenant_key":"tk-demo","app_id":"cli_0123456789abcdef"},"event":{"message":{"message_id":"om_demo","content":"{\"text\":\"héllo 世界\"}"}}}`,
  encrypted:
    "8OHSw7Sllod4aVpLPC0eD0r2v0hN9HwSGbiMo6mF6UfiAp0bjL2/W/y4NmVnmwkuemsPCuPw5uNBT/PKMqf45bPxi3R7Vi4GI8ky8WBx917ZGIRg2ZB8zXZI6REWllm87Q27ii3SaEX8xytfR25UO/AvdmZAw+yfRV6O6xRR3R9YyH167YFZxLLgPwzrrUuVaK2H2XYgZDH+V63RzBI2OzLE7euRanbC8rPpcjUJqsQrQB+gVP6fSXfkPTMIlOtXmDwDMThFCMp8/oymy3teME3+8ra4eSAl/rw7RSny9jZ+GzMJFG5AwwMja0PM7Dgdj/hkzUEevY7fLmnFicSrSrKTZAoftVL/P9pVLT0CwkbVxdjMCawWYWzRO4NzvFkEWbrzHIP6N0nTxSd1Gl2luA=="
}

/** The one of the platform's documentation. */
export const documented = {
  key: "test key",
  text: "hello world",
  encrypted: "P37w+VZImNgPEO1RBhJ6RtKl7n6zymIbEG1pReEzghk="
}

export const S1 = {
  timestamp: "1700000001",
  nonce: "nonce-a1b2c3",
  key: E1.key,
  body: `{"encrypt":"${E1.encrypted}"}`,
  signature: "bb0fefef1a218b4854af8b87d4c8bdae476f969390ee5f2d95f853a829270eaf"
}

/** Its body is other bytes once it was parsed and written again. */
export const S2 = {
  timestamp: "1700000002",
  nonce: "8f14e45f-ceea-467f",
  key: E2.key,
  body: `{ "encrypt" : "${E2.encrypted.replaceAll("/", String.raw`\/`)}" }`,
  signature: "0d2b0e909c5a9e785623a9a250ac07492d970e6636d9fed65b51f7cce5bfccd8",
  /** Taken over the body after it was parsed and written again. */
  wrongSignature: "2e1343d1433685cda0413f93a96437ac72e84545ae6ea6af1bcb0fd8206de440"
}

/** The old callback of cards, and the challenge of its address. */
export const C1 = {
  timestamp: "1700000003",
  nonce: "n-card-1",
  token: "vt-demo",
  body: '{"open_id":"ou_demo","user_id":"u1","open_message_id":"om_demo","open_chat_id":"oc_demo","tenant_key":"tk-demo","token":"c-demo-token","action":{"value":{"key":"v"},"tag":"button"}}',
  signature: "4b064a30e45e43cbddc634ee2f9c4088ffdf4386"
}

export const C2 = {
  timestamp: "1700000004",
  nonce: "n-card-2",
  token: "vt-demo",
  body: '{"challenge":"c-0002","token":"vt-demo","type":"url_verification"}',
  signature: "c7a32b11f4ecdde5714d643592dd9b7cb0fb0a5d"
}
