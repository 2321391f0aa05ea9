import { benchCollect } from '../bench/collect';
const now = performance.now.bind(performance);
void (async () => { for (let i = 0; i < 3; i++) console.log(await benchCollect(350, 60)); })();
