declare global {
  interface ImportMetaEnv {
    /** From vite.config.ts; empty where the build was not told. */
    readonly PUBLISHER: string;
    readonly CONTACT: string;
  }
}

/** Who has published the site, and how to reach them: a mail or web address. Empty where not known. */
export const publisher: { readonly name: string; readonly contact: string } = {
  name: import.meta.env.PUBLISHER,
  contact: import.meta.env.CONTACT,
};
