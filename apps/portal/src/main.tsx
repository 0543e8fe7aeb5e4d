import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { Direction } from 'radix-ui';
import { lazy, StrictMode, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import './app.css';
import { embedBase } from './api/embedded.ts';
import { queries } from './api/queries.ts';
import { router } from './routes/router.tsx';
import { ConnectionBanner } from './shell/ConnectionBanner.tsx';
import { startBrand } from './shell/wear-brand.ts';
import { TooltipProvider } from './ui/Tooltip.tsx';
import { useDirection, useWords, WordsProvider } from './words/words.tsx';

const Toaster = lazy(async () => ({ default: (await import('./ui/Toaster.tsx')).Toaster }));

const Portal = () => (
  <Direction.Provider dir={useDirection()}>
    <TooltipProvider>
      <ConnectionBanner />
      <RouterProvider router={router} />
      <div data-ph-overlays />
      <Suspense fallback={null}>
        <Toaster label={useWords().notices} />
      </Suspense>
    </TooltipProvider>
  </Direction.Provider>
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
