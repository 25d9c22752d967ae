/** The manifest is generated: type checks must not wait for it. */
declare module '*/custom-elements.json' {
  const manifest: unknown;
  export default manifest;
}
