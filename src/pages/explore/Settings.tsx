import { LaptopIcon, MoonIcon, SunIcon } from '@navikt/aksel-icons';
import { useMessages } from '../../i18n/MessagesContext.tsx';
import { type Theme, themes } from '../../model/kinds.ts';
import { languages } from '../../model/language.ts';
import { chooseTheme } from '../../state/actions.ts';
import { hrefOf } from '../../state/history.ts';
import { useApp } from '../../state/store.ts';

const names = { nb: 'Bokmål', nn: 'Nynorsk', en: 'English' } as const;
const icons = { light: SunIcon, dark: MoonIcon, auto: LaptopIcon } as const;

/** Language and theme. */
export function Settings() {
  return (
    <div className="settings">
      <LanguageChoice />
      <ThemeChoice />
    </div>
  );
}

/** Each language is a document of its own: these are links, and they keep what is shown. */
function LanguageChoice() {
  const { chooseLanguage } = useMessages();
  const view = useApp((state) => state.view);
  return (
    <nav aria-label={chooseLanguage}>
      <ul className="languages">
        {languages.map((language) => (
          <li key={language}>
            <a
              href={hrefOf({ ...view, language })}
              lang={language}
              hrefLang={language}
              aria-current={language === view.language ? 'page' : undefined}
            >
              {names[language]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function ThemeChoice() {
  const { theme: label, themes: labels } = useMessages();
  const shown = useApp(({ view, ownTheme }) => view.theme ?? ownTheme);
  const Icon = icons[shown];
  const next = (themes[(themes.indexOf(shown) + 1) % themes.length] ?? 'auto') satisfies Theme;
  return (
    <button
      type="button"
      className="theme-button"
      onClick={() => chooseTheme(next)}
      aria-label={`${label}: ${labels[shown]}`}
      title={`${label}: ${labels[shown]}`}
    >
      <Icon aria-hidden />
    </button>
  );
}
