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
      key={about}
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

class Boundary extends Component<
  { fallback: (retry: () => void) => ReactNode; children: ReactNode },
  { failed: boolean }
> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    const { fallback, children } = this.props;
    return this.state.failed ? fallback(() => this.setState({ failed: false })) : children;
  }
}
