import { types } from 'node:util';
export function trackedCustomizer(customizer, runAs) {
    if (customizer === undefined || !types.isMap(customizer.handlers))
        return customizer;
    const handlers = new Map();
    for (const [name, handler] of customizer.handlers) {
        const [, step, command] = /^(before|after):(.*)$/s.exec(String(name)) ?? [];
        const isKnown = typeof handler === 'function' && command !== undefined;
        const part = { step: step, command: command ?? '' };
        handlers.set(name, isKnown ? (...values) => runAs(part, () => handler(...values)) : handler);
    }
    return new Proxy(customizer, {
        get(target, name) {
            if (name === 'handlers')
                return handlers;
            const value = Reflect.get(target, name, target);
            return typeof value === 'function' ? value.bind(target) : value;
        },
    });
}
