/** What vite.config.ts adds to `import.meta.env`. */
interface ImportMetaEnv {
  /** The site's absolute address, ending in a slash; null where the build was not told it. */
  readonly SITE_URL: string | null;
}
