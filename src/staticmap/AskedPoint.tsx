import { useSite } from '../state/site.ts';
import { askedPoint, useApp } from '../state/store.ts';
import { type Frame, placeIn } from './frame.ts';

const percent = (share: number) => `${(share * 100).toFixed(3)}%`;

/** The point that "near me" is about, and lines from it to the nearest clusters. */
export function AskedPoint({ frame }: { frame: Frame }) {
  const { clusters } = useSite();
  const asked = useApp(askedPoint);
  const nearest = useApp((state) => state.nearest);
  if (!asked) return null;
  const at = placeIn(frame, asked);
  const [left, top] = [percent(at.x), percent(at.y)];
  return (
    <svg className="asked-point" aria-hidden="true">
      {clusters
        .filter(({ id }) => nearest.includes(id))
        .map(({ id, where }) => {
          const to = placeIn(frame, where.marker);
          return <line key={id} x1={left} y1={top} x2={percent(to.x)} y2={percent(to.y)} />;
        })}
      <circle cx={left} cy={top} r="9" />
    </svg>
  );
}
