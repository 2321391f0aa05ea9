import { testDisturbed } from './test-disturbed';
import { testTyped } from './test-meanwhile';

describe('filling, disturbed at each request', () => {
  testDisturbed('fill');
  testTyped('fill');
});
