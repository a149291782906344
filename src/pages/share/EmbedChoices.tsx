import { useMessages } from '../../i18n/MessagesContext.tsx';
import { themes } from '../../model/kinds.ts';
import { languages } from '../../model/language.ts';
import { Check } from './Check.tsx';
import { Choice } from './Choice.tsx';
import { ScopeChoice } from './ScopeChoice.tsx';
import { useShareWords } from './ShareWords.tsx';
import type { Builder } from './useBuilder.ts';

const languageNames = { nb: 'Bokmål', nn: 'Nynorsk', en: 'English' } as const;
const switches = ['title', 'panel', 'legend', 'counties'] as const;

type Props = {
  readonly builder: Builder;
  /** Null where the map has not been moved, and so has no place of its own to start in. */
  readonly asNow: boolean | null;
  readonly onAsNow: (on: boolean) => void;
};

/** Everything that an embed can be told. */
export function EmbedChoices({ builder, asNow, onAsNow }: Props) {
  const { themes: themeNames } = useMessages();
  const { embed } = useShareWords();
  const { choices, choose } = builder;
  return (
    <div className="embed-choices needs-script">
      <ScopeChoice builder={builder} />
      <div className="choice-pair">
        <Choice
          label={embed.language}
          value={choices.language}
          options={languages.map((each) => [each, languageNames[each]] as const)}
          onChange={(language) => choose({ language })}
        />
        <Choice
          label={embed.look}
          value={choices.theme}
          options={themes.map((each) => [each, themeNames[each]] as const)}
          onChange={(theme) => choose({ theme })}
        />
      </div>
      <div className="choices">
        {switches.map((name) => (
          <Check
            key={name}
            label={embed[name]}
            checked={choices[name]}
            onChange={(on) => choose({ [name]: on })}
          />
        ))}
        <Check
          label={embed.live}
          checked={choices.start === 'visible'}
          onChange={(on) => choose({ start: on ? 'visible' : 'touch' })}
        />
        <Check
          label={embed.camera}
          checked={asNow === true}
          disabled={asNow === null}
          onChange={onAsNow}
        />
      </div>
      {asNow === null && <p className="muted">{embed.cameraHint}</p>}
    </div>
  );
}
