/** The rollup plugin that minifies html, svg and css literals without changing what they show. */
import {defaultStrategy} from '@literals/html-css-minifier';
import {literalsHtmlCssMinifier} from '@literals/rollup-plugin-html-css-minifier';
import {transformSync} from 'esbuild';

/** The oldest browsers that we support, for what esbuild may assume in CSS. */
export const BROWSER_TARGETS = ['chrome111', 'edge111', 'firefox113', 'safari16.4'];

/**
 * Minifies the source text between the backticks of a css literal. esbuild is used, not the plugin's own minifier,
 * as that one drops the plain declaration before a newer one (`color: red; color: light-dark(…)`).
 */
export function minifyCss(source) {
  const css = source.replace(/\\([\\`$])/g, '$1');
  const options = {loader: 'css', minify: true, charset: 'utf8', target: BROWSER_TARGETS};
  const {code, warnings} = transformSync(css, options);
  if (warnings.length > 0) throw new Error(`CSS literal: ${warnings[0].text}`);
  return code.trim().replace(/\\|`|\$\{/g, '\\$&');
}

/**
 * Runs of white space become one space and never vanish, so that a page looks the same minified or not.
 * Entities stay, and so do empty attributes (`value=""` of a radio button means something).
 */
const htmlOptions = {
  conservativeCollapse: true,
  decodeEntities: false,
  keepClosingSlash: true,
  minifyJS: false,
  removeEmptyAttributes: false,
};

export function minifyLiterals() {
  return literalsHtmlCssMinifier({
    include: ['src/**/*.ts'],
    failOnError: true,
    options: {
      minifyOptions: htmlOptions,
      strategy: {...defaultStrategy, minifyCSS: minifyCss},
    },
  });
}
