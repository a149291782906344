import { Component, type ReactNode } from 'react';
import { useMessages } from '../i18n/MessagesContext.tsx';

type Props = {
  /** Another value is another page, and a new try. */
  about?: string;
  children: ReactNode;
};

/** Keeps an error in one part of the page from taking the others with it: a line says that it is missing. */
export function PartBoundary({ about = '', children }: Props) {
  const { faults } = useMessages();
  return (
    <Boundary
      about={about}
      fallback={(retry) => (
        <p className="fault" role="status">
          {faults.part}{' '}
          <button type="button" onClick={retry}>
            {faults.retry}
          </button>
        </p>
      )}
    >
      {children}
    </Boundary>
  );
}

type State = { readonly about: string; readonly failed: boolean };

class Boundary extends Component<
  { about: string; fallback: (retry: () => void) => ReactNode; children: ReactNode },
  State
> {
  override state: State = { about: this.props.about, failed: false };

  static getDerivedStateFromError(): Partial<State> {
    return { failed: true };
  }

  static getDerivedStateFromProps({ about }: { about: string }, before: State): State | null {
    return about === before.about ? null : { about, failed: false };
  }

  override render() {
    const { fallback, children } = this.props;
    return this.state.failed ? fallback(() => this.setState({ failed: false })) : children;
  }
}
