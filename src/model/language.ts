export const languages = ['nb', 'nn', 'en'] as const;
export type Language = (typeof languages)[number];

/** One value for each language that readers can choose. */
export type Localized<T = string> = Readonly<Record<Language, T>>;
