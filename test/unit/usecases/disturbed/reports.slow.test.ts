import { testDisturbed } from './test-disturbed';

describe('writing reports, disturbed at each request', () => testDisturbed('reports'));
