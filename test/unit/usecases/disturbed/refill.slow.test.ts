import { testDisturbed } from './test-disturbed';

describe('filling again, disturbed at each request', () => testDisturbed('refill'));
