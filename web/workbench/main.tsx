/** The entrance of the staff's workbench. */
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '@fontsource/noto-sans-sc/400.css';
import '@fontsource/noto-sans-sc/600.css';
import './styles/base.css';
import './styles/table.css';
import './styles/shell.css';
import './styles/print.css';
import { queryClient } from './queries.ts';
import { router } from './routes.tsx';
import { Appearance } from './shell/appearance.tsx';

// After an update the pieces of the old pages are gone; the page is loaded anew rather than broken. Drafts are kept.
window.addEventListener('vite:preloadError', (event) => {
  event.preventDefault();
  location.reload();
});

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <Appearance>
        <RouterProvider router={router} />
      </Appearance>
    </QueryClientProvider>
  </StrictMode>,
);
