import { Button } from '@fluentui/react-components';
import { Component } from 'react';
import type { ReactNode } from 'react';
import { describeError } from '../messages/describe-error';
import type { Messages } from '../messages';

interface ErrorBoundaryProps {
  messages: Messages;
  children: ReactNode;
}

/** Catches what no part of the pane expected, and says so instead of leaving an empty pane. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { error: unknown }> {
  override state: { error: unknown } = { error: undefined };

  static getDerivedStateFromError(error: unknown) {
    return { error: error ?? new Error('unknown') };
  }

  override render() {
    if (this.state.error === undefined) return this.props.children;
    const { messages } = this.props;
    const text = describeError(this.state.error, messages);
    return (
      <div role="alert" style={{ padding: 16 }}>
        <h1 style={{ fontSize: 20 }}>{messages.error.crash}</h1>
        <p>{text.what}</p>
        <p>{text.kept}</p>
        <Button onClick={() => this.setState({ error: undefined })}>{messages.error.reload}</Button>
        <details>
          <summary>{messages.error.details}</summary>
          <pre lang="en" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
            {text.details}
          </pre>
        </details>
      </div>
    );
  }
}
