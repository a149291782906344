import type { ReactNode } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
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
    <ErrorBoundary
      resetKeys={[about]}
      fallbackRender={({ resetErrorBoundary }) => (
        <p className="fault" role="status">
          {faults.part}{' '}
          <button type="button" onClick={resetErrorBoundary}>
            {faults.retry}
          </button>
        </p>
      )}
    >
      {children}
    </ErrorBoundary>
  );
}
