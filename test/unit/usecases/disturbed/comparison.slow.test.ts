import { testDisturbed } from './test-disturbed';
import { testTyped } from './test-meanwhile';

describe('writing a comparison, disturbed at each request', () => {
  testDisturbed('comparison');
  testTyped('comparison');
});
