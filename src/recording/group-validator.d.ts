import type { ValidateFunction } from 'ajv'

/** Made by scripts/validators.ts. */
export declare const validate: ValidateFunction
