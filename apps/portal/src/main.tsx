import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './app.css';
import { queries } from './api/queries.ts';
import { router } from './routes/router.tsx';
import { Toaster } from './ui/Toaster.tsx';
import { TooltipProvider } from './ui/Tooltip.tsx';
import { useWords, WordsProvider } from './words/words.tsx';

const Portal = () => (
  <TooltipProvider>
    <RouterProvider router={router} />
    <div data-ph-overlays />
    <Toaster label={useWords().notices} />
  </TooltipProvider>
);

const place = document.getElementById('app');
if (!place) throw new Error('The page has no place for the portal.');
createRoot(place).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <WordsProvider>
        <Portal />
      </WordsProvider>
    </QueryClientProvider>
  </StrictMode>,
);
