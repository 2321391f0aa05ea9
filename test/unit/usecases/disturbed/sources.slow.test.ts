import { testDisturbed } from './test-disturbed';
import { testTyped } from './test-meanwhile';

describe('writing where figures are from, disturbed at each request', () => {
  testDisturbed('sources');
  testTyped('sources');
});
