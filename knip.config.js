/**
 * Finds files, exports and dependencies that nothing uses: `npm run lint`. What is found by its name, by the build, by
 * a page or by a program, is an entry; each thing left out says why.
 */
export default {
  workspaces: {
    '.': {
      entry: [
        'scripts/*.mjs',
        'scripts/mutations/{code,build,*.config}.mjs',
        '*.config.mjs',
        'src/{define,index}.ts',
        'src/prerender/cli.ts',
        'src/embed/frame.css',
        'src/elements/*/{define,*-flow,*.words}.ts',
        'src/embed/{frame,frame-host,loader,other-words,own-topic,topic-frame}.ts',
        'src/topics/*/{parts,figures}/*.ts',
        'site/{builder.css,main.ts,no-script.ts,preview.css,preview-frame.ts}',
        'test/**/*.test.ts',
        'test/hosts/frameworks/*.mjs',
        'test/visual/*.{mjs,ts}',
        // For the compiler: it says that a wrong id is one.
        'test/topics/wrong-ids.ts',
        'integrations/wordpress/block/editor.{css,js}',
      ],
      // As good as what it is built of.
      ignore: ['dist/**'],
      project: [
        '{integrations,scripts,site,src,stories,test}/**/*.{css,js,mdx,mjs,svelte,ts,vue}',
        '!src/text/**',
      ],
      ignoreBinaries: [
        // Of the system: fonts, packages, and the text of a printed page.
        'apt-get',
        'fc-match',
        'pdftotext',
      ],
      ignoreDependencies: [
        // The tests read these as files: styles of other sites, numbers, and a program that they start.
        '@arethetypeswrong/cli',
        'bootstrap',
        'google-libphonenumber',
        'normalize.css',
        'tailwindcss',
      ],
    },
    bench: {
      entry: ['*.mjs', 'contestants/*/*.{js,jsx}'],
      // Of what is measured, and served as files.
      ignoreDependencies: ['@lit-labs/ssr-client', 'lforms'],
    },
  },
};
