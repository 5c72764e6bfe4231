/** Entry of the screen. Only what the unlock screen needs loads here; the rest follows when idle. */
import '../ui/styles/first';
import './zod-setup';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App';
import { watchCopies } from './watch-copies';

watchCopies();

const root = document.getElementById('root');
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
