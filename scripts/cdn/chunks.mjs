/**
 * Which file of `cdn/<version>-<hash>/` a module goes into. The first row that fits decides.
 *
 *   core   core.js, once a page
 *   lit    lit.js, once a page that has an element with templates, or a flow
 *   flow   flow.js, once for all that follows a Start button
 *   later  a file of its own, loaded when it is needed
 *   copy   a copy in the file of each element that imports it: a shared file would cost each of them a
 *          request, and in core.js it would weigh on elements that do not use it
 *   own    the file of the element or flow that imports it. The guide and the flows get copies, so that
 *          they share no file with an element
 *   used   by how many elements use it: one, its file; several, core.js; only flows, flow.js
 */
const CHUNKS = [
  [/^(?:base\/(?:source-entries|take-over)|shared\/reading\/start-ahead)\.ts$/, 'later'],
  [
    /^base\/(?:template-element|emergency-line|fresh|footer|heading|icons|sources-list|start-button)\.ts$/,
    'lit',
  ],
  [/^base\//, 'core'],
  [/^shared\/questions\//, 'flow'],
  [/^shared\/(?:article|reading|sheet)\//, 'copy'],
  [/^topics\/[^/]+\/(?:drawings|figures)\//, 'copy'],
  [/^text\/figures\//, 'copy'],
  [/^elements\//, 'own'],
  [/^text\/(?:loaders|readings)\//, 'own'],
  [/^language\/durations\.ts$/, 'own'],
  [/^/, 'used'],
];

/** @param {string} file a module, relative to src/ */
export const chunkOf = (file) => CHUNKS.find(([pattern]) => pattern.test(file))[1];
