/** Fetches the use cases once, however often it is called. */
export const work = () => import(/* webpackChunkName: "usecases" */ './use-cases');
