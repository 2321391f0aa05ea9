import { createRoot } from 'react-dom/client';
import { App } from './App';
import { readOptions } from './options';

if (window.ledgerStart.canRun)
  createRoot(document.getElementById('root')!).render(
    <App initial={readOptions(window.location.search)} />,
  );
