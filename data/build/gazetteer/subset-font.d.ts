declare module 'subset-font' {
  type Options = {
    readonly targetFormat: 'woff2';
    /** OpenType features that stay. */
    readonly keepFeatures: readonly string[];
    readonly variationAxes: Readonly<
      Record<string, { readonly min: number; readonly max: number }>
    >;
  };
  // biome-ignore lint/style/noDefaultExport: the package has it so
  export default function subsetFont(
    font: Uint8Array,
    letters: string,
    options: Options,
  ): Promise<Uint8Array>;
}
