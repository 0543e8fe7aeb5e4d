import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { lazy, StrictMode, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import './app.css';
import { embedBase } from './api/embedded.ts';
import { queries } from './api/queries.ts';
import { router } from './routes/router.tsx';
import { startBrand } from './shell/wear-brand.ts';
import { TooltipProvider } from './ui/Tooltip.tsx';
import { useWords, WordsProvider } from './words/words.tsx';

const Toaster = lazy(async () => ({ default: (await import('./ui/Toaster.tsx')).Toaster }));

const Portal = () => (
  <TooltipProvider>
    <RouterProvider router={router} />
    <div data-ph-overlays />
    <Suspense fallback={null}>
      <Toaster label={useWords().notices} />
    </Suspense>
  </TooltipProvider>
);

if (embedBase !== null) startBrand();
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
