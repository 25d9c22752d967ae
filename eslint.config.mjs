import js from '@eslint/js';
import {createNodeResolver, importX} from 'eslint-plugin-import-x';
import {configs as lit} from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import globals from 'globals';
import {readdirSync} from 'node:fs';
import tseslint from 'typescript-eslint';

/**
 * Who may import whom: for each folder of src/, the files outside it that its modules may import, and the
 * packages. What comes later may import what comes earlier, never the other way round; embed, prerender,
 * react and index.ts are on top and may import all.
 */
const LAYERS = {
  content: {files: [], packages: ['@lit/localize']},
  topics: {files: ['content/**'], packages: ['@lit/localize', 'lit']},
  guidance: {files: ['content/**'], packages: []},
  language: {files: ['text/locales.ts', 'text/matches.ts'], packages: []},
  region: {
    files: ['text/region-codes.ts', 'text/region-details.ts', 'text/regions.ts'],
    packages: [],
  },
  styles: {files: [], packages: ['lit']},
  base: {
    files: [
      'additions/index.ts',
      'content/**',
      'language/**',
      'region/**',
      'styles/**',
      'topics/**',
      'version.ts',
    ],
    packages: ['lit'],
  },
  additions: {
    files: [
      'base/**',
      'content/**',
      'language/**',
      'region/**',
      'text/loaders/additions.ts',
      'topics/index.ts',
    ],
    packages: ['lit'],
  },
  'own-topic': {
    files: [
      'base/**',
      'content/**',
      'language/**',
      'text/loaders/interface.ts',
      'text/loaders/wrapped.ts',
      'text/topic-schema.ts',
      'topics/**',
      'version.ts',
    ],
    packages: ['lit'],
  },
  shared: {
    files: ['base/**', 'content/**', 'guidance/**', 'language/**', 'region/**', 'styles/**'],
    packages: ['lit'],
  },
};

const layerZones = Object.entries(LAYERS).map(([folder, {files}]) => ({
  target: `./src/${folder}/**/*`,
  from: './src/**/*',
  except: [`**/src/${folder}/**`, ...files.map((file) => `**/src/${file}`)],
  message: `src/${folder} may import only ${['its own files', ...files].join(', ')}.`,
}));

const elementFolders = readdirSync('src/elements');

const elementZones = elementFolders.flatMap((tag) => [
  {
    target: `./src/elements/${tag}`,
    from: './src/elements',
    except: [
      `./${tag}`,
      // The guide starts the elements that it holds, and renders some of them.
      ...(tag === 'topic-guide'
        ? elementFolders.flatMap((one) => [`./${one}/define.ts`, `./${one}/${one}.reading.ts`])
        : []),
    ],
    message: 'An element never imports another: share through src/shared.',
  },
  {
    target: `./src/elements/${tag}`,
    from: ['./src/embed', './src/prerender', './src/react', './src/index.ts'],
    message: 'embed, prerender, react and index.ts are on top: nothing imports them.',
  },
]);

const layerPackages = Object.entries(LAYERS).map(([folder, {packages}]) => {
  const allowed = ['\\.', ...packages.map((name) => `${name}(?:/|$)`)].join('|');
  return {
    files: [`src/${folder}/**/*.ts`],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: `^(?!${allowed})`,
              message: `src/${folder} may import only these packages: ${packages.join(', ') || 'none'}.`,
            },
            {
              regex: 'content/[\\w-]+\\.js$',
              allowTypeImports: true,
              message: 'Contracts are imported as types.',
            },
          ],
        },
      ],
    },
  };
});

export default tseslint.config(
  {
    ignores: [
      'src/text/',
      'dist/',
      'cdn/',
      'storybook-static/',
      'test-results/',
      'bench/dist/',
      'examples/*/dist/',
      'site/dist/',
      'integrations/wordpress/build/',
      'examples/*/_site/',
      'examples/next/.next/',
      'examples/next/next-env.d.ts',
    ],
  },
  js.configs.recommended,
  {
    rules: {
      'max-lines': ['error', {max: 400}],
      'no-console': 'error',
      eqeqeq: 'error',
    },
  },
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: {globals: {...globals.node}},
    rules: {'no-console': 'off'},
  },
  {
    files: [
      'bench/contestants/**/*.js',
      'bench/measure/in-page.js',
      'examples/**/*.js',
      'integrations/**/*.js',
      'site/**/*.js',
      'test/visual/photographer.mjs',
    ],
    languageOptions: {globals: {...globals.browser}},
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [
      tseslint.configs.strictTypeChecked,
      tseslint.configs.stylisticTypeChecked,
      lit['flat/recommended'],
      litA11y.configs.recommended,
    ],
    languageOptions: {parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname}},
    rules: {
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/consistent-type-imports': ['error', {disallowTypeAnnotations: false}],
      '@typescript-eslint/no-confusing-void-expression': ['error', {ignoreArrowShorthand: true}],
      // It asks for the `!` that another rule forbids.
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      '@typescript-eslint/prefer-nullish-coalescing': ['error', {ignorePrimitives: true}],
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
      // Lit binds listeners in templates to the element itself.
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  // Their packages are not installed here: their own builds check the types.
  {files: ['examples/**/*.{ts,tsx}'], extends: [tseslint.configs.disableTypeChecked]},
  {
    files: ['src/**/*.ts'],
    plugins: {'import-x': importX},
    settings: {
      'import-x/extensions': ['.ts', '.js'],
      'import-x/resolver-next': [
        createNodeResolver({extensions: ['.ts', '.js'], extensionAlias: {'.js': ['.ts', '.js']}}),
      ],
    },
    rules: {
      'import-x/no-restricted-paths': ['error', {zones: [...layerZones, ...elementZones]}],
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/prerender/**', 'src/embed/**', 'src/topic-command/**'],
    rules: {
      // Old libraries, such as Prototype.js, replace these by something less.
      'no-restricted-properties': [
        'error',
        {object: 'Array', property: 'from', message: 'Old libraries replace it: spread instead.'},
        {object: 'JSON', property: 'stringify', message: 'Use toJson() of src/base/json.ts.'},
      ],
    },
  },
  {files: ['src/base/json.ts'], rules: {'no-restricted-properties': 'off'}},
  ...layerPackages,
  {files: ['src/base/warn.ts'], rules: {'no-console': 'off'}},
  // Data: as long as its subject.
  {files: ['src/topics/**/*.ts', 'test/guidance/vignettes.ts'], rules: {'max-lines': 'off'}},
  {
    files: ['test/**/*.ts', 'stories/**/*.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
      'no-console': 'off',
    },
  },
  // They break any place of a document, whatever its type says.
  {
    files: ['test/topic-command/**/*.ts'],
    rules: {
      '@typescript-eslint/no-explicit-any': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/restrict-plus-operands': 'off',
    },
  },
);
