/** What vite.config.ts adds to `import.meta.env`. */
interface ImportMetaEnv {
  /** The site's absolute address, ending in a slash; empty where the build was not told it. */
  readonly PUBLISHED_AT: string;
}
