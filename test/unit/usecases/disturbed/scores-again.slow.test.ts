import { testDisturbed } from './test-disturbed';
import { testTyped } from './test-meanwhile';

describe('writing scores again, disturbed at each request', () => {
  testDisturbed('scoresAgain');
  testTyped('scoresAgain');
});
