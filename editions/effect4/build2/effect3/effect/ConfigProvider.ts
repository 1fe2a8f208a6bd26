export * from "../test/effect/ConfigProvider.js"
