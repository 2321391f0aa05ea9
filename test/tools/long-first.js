const Sequencer = require('@jest/test-sequencer').default;

/** Projects whose files take a minute come before those of seconds. */
const ORDER = ['slow', 'office', 'browser', 'contract', 'unit'];
const rankOf = ({ context }) => ORDER.indexOf(context.config.displayName?.name);

/**
 * A long file that starts last runs alone while the other cores wait, and on a clean clone jest knows no file's duration.
 */
module.exports = class extends Sequencer {
  sort(tests) {
    return [...super.sort(tests)].sort((one, other) => rankOf(one) - rankOf(other));
  }
};
