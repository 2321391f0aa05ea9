import { Button } from '@fluentui/react-components';
import { Component } from 'react';
import type { ReactNode } from 'react';
import { errorText, technicalDetails } from '../../language/errors';
import type { Language } from '../../language/language';
import { frameMessages } from '../messages/frame';

interface ErrorBoundaryProps {
  language: Language;
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
    const { language } = this.props;
    const texts = frameMessages[language].error;
    const text = errorText(this.state.error, language);
    return (
      <div role="alert" style={{ padding: 16 }}>
        <h1 style={{ fontSize: 20 }}>{texts.crash}</h1>
        <p>{text.what}</p>
        <p>{text.kept}</p>
        <Button onClick={() => this.setState({ error: undefined })}>{texts.reload}</Button>
        <details>
          <summary>{texts.details}</summary>
          <pre lang="en" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
            {technicalDetails(this.state.error)}
          </pre>
        </details>
      </div>
    );
  }
}
