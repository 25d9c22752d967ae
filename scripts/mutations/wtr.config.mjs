/** The tests of one mutation (`code.mjs`): those named in the command, with the change in the code. */
import {writeSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import base from '../../web-test-runner.config.mjs';
import {mutation} from './plugin.mjs';

/** The first failure says enough. The browser is closed on the way out. */
const stopEarly = {
  reportTestFileResults({sessionsForTestFile, testFile}) {
    const failed = sessionsForTestFile.find(({passed}) => !passed);
    if (!failed) return;
    writeSync(
      1,
      ` FAIL ${path.relative(rootDir, testFile)}: ${nameOfFailed(failed.testResults)}\n`,
    );
    process.exit(1);
  },
};

const nameOfFailed = (suite) =>
  suite?.tests.find(({passed, skipped}) => !passed && !skipped)?.name ??
  suite?.suites.map(nameOfFailed).find(Boolean) ??
  '';

const rootDir = fileURLToPath(new URL('../..', import.meta.url));

export default {
  ...base,
  rootDir,
  plugins: [mutation.server, ...base.plugins],
  reporters: [stopEarly, ...base.reporters],
  testFramework: {config: {...base.testFramework.config, bail: true}},
};
