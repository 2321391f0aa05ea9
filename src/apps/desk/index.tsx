import { createRoot } from 'react-dom/client';
import { App } from './App';
import { readOptions } from './options';

createRoot(document.getElementById('root')!).render(
  <App initial={readOptions(window.location.search)} />,
);
