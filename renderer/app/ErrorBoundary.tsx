/** A fault in one screen: what was typed is saved as a draft, and the person can go on. */
import { Component, type ReactNode } from 'react';
import { Button } from '@mantine/core';
import { ErrorNote } from '../ui/ErrorNote';
import { flushAll } from './flush';
import { appTexts } from './texts';

type Props = { readonly children: ReactNode };
type State = { readonly failed: boolean };

export class ErrorBoundary extends Component<Props, State> {
  override state: State = { failed: false };

  static getDerivedStateFromError(): State {
    return { failed: true };
  }

  override componentDidCatch(): void {
    void flushAll();
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return (
      <ErrorNote
        what={appTexts.screenFailed.title}
        safe={null}
        next={appTexts.screenFailed.text}
        action={
          <Button variant="default" onClick={() => this.setState({ failed: false })}>
            {appTexts.tryAgain}
          </Button>
        }
      />
    );
  }
}
