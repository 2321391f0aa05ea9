export const officeJsAddresses: Record<'cdn' | 'china' | 'bundled', string>;
export const builtOfficeJs: string;
