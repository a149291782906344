import { Link } from '@digdir/designsystemet-react';
import { type DataFile, dataFiles, terms } from '../../export/dataFiles.ts';
import { columnsIn } from '../../model/dataColumns.ts';
import { hrefBelow } from '../../state/history.ts';
import { useSite } from '../../state/site.ts';
import { useShareWords } from './ShareWords.ts';

const names = Object.keys(dataFiles) as DataFile[];

/** Links to the data files, their licence, and the meaning of each column. */
export function DataSection() {
  const { clusters, unplaced = [] } = useSite();
  const { data } = useShareWords();
  return (
    <section aria-labelledby="share-data">
      <h2 id="share-data">{data.heading}</h2>
      <p>{data.intro}</p>
      <ul className="data-files">
        {names.map((name) => (
          <li key={name}>
            <Link href={hrefBelow(dataFiles[name])} download>
              {dataFiles[name].replace('data/', '')}
            </Link>
            <span className="muted">{data.files[name]}</span>
          </li>
        ))}
      </ul>
      <p>
        {data.licence} {terms.attribution}. <Link href={terms.licenceUrl}>{terms.licence}</Link>.
      </p>
      <details>
        <summary>{data.dictionary}</summary>
        <p>{data.dictionaryIntro}</p>
        <dl className="dictionary">
          {columnsIn([...clusters, ...unplaced]).map((column) => (
            <div key={column.name}>
              <dt>
                <code>{'localized' in column ? `${column.name}_…` : column.name}</code>
              </dt>
              <dd>{data.columns[column.name]}</dd>
            </div>
          ))}
          <div>
            <dt>
              <code>kind</code>
            </dt>
            <dd>{data.kind}</dd>
          </div>
        </dl>
      </details>
    </section>
  );
}
