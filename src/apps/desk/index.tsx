import { createRoot } from 'react-dom/client';
import { App } from './App';
import { watchUpdates } from './offline/updates';
import { readOptions } from './options';

if (window.ledgerStart.canRun) {
  // While the desk is being developed nothing is kept: each reload shows what was just changed.
  const keeps = process.env.NODE_ENV === 'production';
  const updates = watchUpdates(keeps ? navigator.serviceWorker : undefined, () =>
    window.location.reload(),
  );
  createRoot(document.getElementById('root')!).render(
    <App initial={readOptions(window.location.search)} updates={updates} />,
  );
}
