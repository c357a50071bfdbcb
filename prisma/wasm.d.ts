/** The engine's glue code, which its package types only by way of a module that Node 20 cannot import. */
declare module '@prisma/schema-engine-wasm/schema_engine_bg' {
  export { SchemaEngine } from '@prisma/schema-engine-wasm'
  export function __wbg_set_wasm(exports: WebAssembly.Exports): void
}
