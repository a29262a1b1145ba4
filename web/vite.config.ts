/** How the staff's pages are built: one entrance under /desk/, split by route, into web/dist. */
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

/** Every browser that runs these pages reads woff2, so the older copies of each font slice stay out of the build. */
const onlyWoff2: Plugin = {
  name: 'only-woff2',
  enforce: 'pre',
  transform(code, id) {
    if (!/noto-sans-sc\/[^/]+\.css/.test(id)) return undefined;
    return { code: code.replace(/,\s*url\([^)]+\.woff\)\s*format\(['"]woff['"]\)/g, ''), map: null };
  },
};

export default defineConfig({
  root: import.meta.dirname,
  base: '/desk/',
  plugins: [onlyWoff2, react()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2023',
    // Font slices must stay files of their own: inlined they would all be loaded at once.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 900,
    rolldownOptions: {
      input: {
        workbench: `${import.meta.dirname}/index.html`,
        'service-worker': `${import.meta.dirname}/workbench/on-site/service-worker.ts`,
      },
      // The browser looks for the worker under one name for good; everything else carries the hash of its content.
      output: {
        entryFileNames: (piece) => (piece.name === 'service-worker' ? '[name].js' : 'assets/[name]-[hash].js'),
      },
    },
  },
});
